"""PLOVER's scale, against the table of its manual with the minus that ACCUSE lost in print."""

from decimal import Decimal

import pytest
from rdflib import RDF, RDFS, SKOS, Graph, Literal, Namespace

BIL = Namespace("https://w3id.org/bilateral/ontology#")
PLOVER = Namespace("https://w3id.org/bilateral/plover/")

QUAD_CLASSES = {
    "verbal-cooperation": "AGREE CONSULT SUPPORT CONCEDE",
    "material-cooperation": "COOPERATE AID RETREAT",
    "verbal-conflict": "REQUEST ACCUSE REJECT THREATEN",
    "material-conflict": "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
}
# Type and its own score, then each mode with the score of the type in that mode.
SCORES = """
AGREE 2.5
CONSULT 2.5 visit 4.0 third-party 1.0 multilateral 4.0 phone 1.5
SUPPORT 5.0
CONCEDE 4.5
COOPERATE 9.5
AID 10.0
RETREAT 6.5 withdraw 8.0 release 6.5 disarm 10.0 ceasefire 7.5 access 6.5 resign 4.5
REQUEST 0.0 assist 0.5 change -1.0 yield -1.0 meet 0.0
ACCUSE -3.0 disapprove -2.0 investigate -3.5 allege -3.5
REJECT -2.0 assist -1.5 change -2.0 yield -2.0 meet -2.0
THREATEN -3.5 restrict -3.0 arrest -3.5 relations -3.5 expel -3.5 territory -4.0 violence -3.5
PROTEST -5.0 demo -5.0 riot -7.0 strike -5.0 hunger -4.5 boycott -4.5 obstruct -4.5
SANCTION -6.0 convict -6.0 expel -5.5 withdraw -6.0 discontinue -6.0
MOBILIZE -5.5 troops -6.5 weapons -6.5 police -5.5 militia -6.0
COERCE -7.0 seize -7.0 restrict -7.0 censor -6.5 curfew -6.5 martial-law -7.5 arrest -7.0 deport
    -7.0 withhold -7.0 misinformation -6.5 cyber -7.0
ASSAULT -9.0 abduct -8.5 beat -7.5 torture -8.5 sexual -8.5 targeted -9.5 destroy -8.5 primitive
    -8.0 firearms -9.0 explosives -9.0 suicide-attack -9.5 aerial -9.5 drone -9.5 heavy-weapons
    -9.5 crowd-control -7.5 unconventional -10.0
"""


def table() -> dict[tuple[str, str], Decimal]:
    """(type, mode or "") -> score."""
    words = SCORES.split()
    found: dict[tuple[str, str], Decimal] = {}
    kind = ""
    for word, score in zip(words[::2], words[1::2], strict=True):
        kind = word if word.isupper() else kind
        found[kind, "" if word.isupper() else word] = Decimal(score)
    return found


TABLE = table()


def test_the_table_is_whole() -> None:
    assert len(TABLE) == 82
    assert len({kind for kind, _ in TABLE}) == 16


@pytest.mark.parametrize(("kind", "mode"), TABLE)
def test_score(vocabulary: Graph, kind: str, mode: str) -> None:
    node = PLOVER[f"{kind}-{mode}" if mode else kind]
    assert list(vocabulary.objects(node, BIL.score)) == [Literal(TABLE[kind, mode])]


@pytest.mark.parametrize(("kind", "mode"), [pair for pair in TABLE if pair[1]])
def test_a_scored_mode_names_its_type_and_mode(vocabulary: Graph, kind: str, mode: str) -> None:
    node = PLOVER[f"{kind}-{mode}"]
    assert (node, RDF.type, BIL.ScoredMode) in vocabulary
    assert (node, BIL.eventType, PLOVER[kind]) in vocabulary
    assert (node, BIL.mode, PLOVER[mode]) in vocabulary
    assert (PLOVER[mode], SKOS.broader, PLOVER[kind]) in vocabulary
    assert vocabulary.value(node, RDFS.label) is not None


def test_nothing_else_is_scored(vocabulary: Graph) -> None:
    named = {PLOVER[f"{kind}-{mode}" if mode else kind] for kind, mode in TABLE}
    assert set(vocabulary.subjects(BIL.score)) == named


@pytest.mark.parametrize(("quad", "kinds"), QUAD_CLASSES.items())
def test_quad_class(vocabulary: Graph, quad: str, kinds: str) -> None:
    found = set(vocabulary.subjects(BIL.quadClass, PLOVER[quad]))
    assert found == {PLOVER[kind] for kind in kinds.split()}


def test_a_word_that_is_mode_and_context_stands_once(vocabulary: Graph) -> None:
    modes = set(vocabulary.subjects(SKOS.inScheme, PLOVER.modes))
    contexts = set(vocabulary.subjects(SKOS.inScheme, PLOVER.contexts))
    assert modes & contexts == {PLOVER.cyber, PLOVER.political, PLOVER["pro-autocracy"]}
