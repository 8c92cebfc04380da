"""Facts read in the direction in which they are told."""

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.paths import paths

KIM, BUREAU = "person:kim-jung-han", "body:kor-mofa-asian-pacific-affairs"
POST = "director-general for Asian and Pacific affairs"
OFFICE = "Asian and Pacific affairs, South Korean Foreign Ministry"


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (KIM, BUREAU, f"Kim Jung-han holds {POST}, post in: {OFFICE}"),
        (BUREAU, KIM, f"{OFFICE} has post {POST}, held by: Kim Jung-han"),
        (
            *(KIM, "event:3908a6544105ae9e"),
            "Kim Jung-han actor of, took part in, recipient of:"
            " Talks of the foreign ministries' directors-general in Seoul",
        ),
        (
            *("claim:219186f572bb540c", KIM),
            "the claim “The trade authorities should talk again, soon, in earnest and with no"
            " strings attached” claimant: Kim Jung-han",
        ),
    ],
)
def test_sentences(article: AsOf, one: str, other: str, sentence: str) -> None:
    (step,) = paths(article, one, other, 1).paths[0].steps
    assert step.sentence == sentence
    assert {passage.source for passage in step.evidence} == {"source:korea-herald-2019-08-29"}
