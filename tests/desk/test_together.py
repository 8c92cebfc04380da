"""Steps and links that read alike stand together, in words; each keeps what it tells."""

from pathlib import Path

import pytest
from bilateral.desk import outline
from bilateral.desk.answers import JUSTIFIES
from bilateral.desk.asof import AsOf
from bilateral.desk.chain import chain
from bilateral.desk.chain_words import outlined
from bilateral.desk.together import together

from .worlds import sheet, world

PAIR = "dyad:FRA-ITA"
DRAFT = """- id: agreement:{pact}
  type: Agreement
  label: {pact} pact
  party: [country:FRA, country:ITA]
  evidence: _:p
- id: measure:{name}
  type: Measure
  label: tariff ({goods})
  measureKind: tariff
  imposedBy: country:FRA
  target: country:ITA
  status: {status}
  {more}
  justification: _:broken
  confidence: '0.9'
  evidence: _:p
- id: _:broken
  type: Claim
  claimant: country:FRA
  stance: criticises
  content: Italy did not keep the {pact} pact
  about: [country:ITA, agreement:{pact}]
  confidence: '0.7'
  evidence: _:p
"""


def draft(name: str, pact: str, goods: str, status: str = "in-force", more: str = "") -> str:
    return DRAFT.format(name=name, pact=pact, goods=goods, status=status, more=more)


@pytest.fixture
def stories(tmp_path: Path) -> AsOf:
    told = {
        "one": (draft("a", "fish", "wine", "announced"), "2001-07-01"),
        "three": (draft("b", "sea", "wine", more="effectiveOn: 2001-07-02"), "2001-07-03"),
        "fifth": (draft("c", "sea", "cheese"), "2001-07-04"),
        "seventh": (draft("d", "sea", "cheese", "lifted"), "2001-09-01"),
    }
    return world(tmp_path, {name: sheet(name, *one) for name, one in told.items()})


def test_steps_and_links_that_read_alike_stand_together(stories: AsOf) -> None:
    found = together(chain(stories, PAIR))
    told = [(one.name, len(one.steps), one.sources, one.told) for one in found.groups]
    assert told == [
        ("agreement", 2, 4, "2001-07-01"),
        ("tariff (wine)", 1, 1, "2001-07-01"),
        ("tariff", 2, 2, "2001-07-03"),
        ("tariff (cheese)", 1, 1, "2001-09-01"),
    ]
    ties = [(one.earlier, one.later, one.relation, len(one.claimed)) for one in found.ties]
    assert ties == [(1, 2, JUSTIFIES, 1), (1, 3, JUSTIFIES, 1), (1, 4, JUSTIFIES, 1)]
    assert dict(found.groups[2].names) == {"tariff (cheese)": 1, "tariff (wine)": 1}
    assert dict(found.groups[2].dates) == {"2001-07-02": 1}


def test_in_words(stories: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    told = outline.text(outlined(chain(stories, PAIR)))
    start = told.index("3. by")
    assert told[start : told.index("4. by")] == (
        "3. by 2001-07-03: tariff\n"
        "- measure (tariff) by France towards Italy, in force: 2 drafts in 2 sources"
        " [A:0-9; D:0-9]\n"
        "- called: tariff (cheese); tariff (wine)\n"
        "- dated: 2001-07-02 in 1\n"
        "- justified by what is claimed of 1\n"
        "  - claimed: France criticises: Italy did not keep the sea pact [A:0-9; C:0-9; D:0-9]\n\n"
    )


def test_an_agreement_leads_to_what_is_justified_with_it(stories: AsOf) -> None:
    found = chain(stories, "agreement:fish")
    assert [one.id for one in found.steps] == ["agreement:fish", "measure:a"]
    (link,) = found.links
    assert (link.relation, link.stated) == (JUSTIFIES, ())
    assert [one.words for one in link.claimed] == ["Italy did not keep the fish pact"]
    assert found.steps[1].reasons == ()


def test_what_a_person_wrote_stands_alone(article: AsOf) -> None:
    found = chain(article, "dyad:JPN-KOR")
    assert [one.steps for one in together(found).groups] == [(step,) for step in found.steps]
