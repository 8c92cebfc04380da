"""The life cycle as data: every status has its stage, every turn its class and its cause."""

from rdflib import RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

HOME = "https://w3id.org/bilateral/"
BIL, STATUS = Namespace(f"{HOME}ontology#"), Namespace(f"{HOME}status/")
ORDER = [
    "proposed",
    "threatened",
    "announced",
    "signed",
    "in-force",
    "expired",
    "suspended",
    "lifted",
    "withdrawn",
    "rejected",
]
DATES = {
    "signedOn": ("signed", "signed"),
    "inForceFrom": ("in-force", "in-force"),
    "expiresOn": ("expired", "expired"),
    "endedOn": ("withdrawn", "lifted"),
}
CAUSES = (BIL.byDate, BIL.byStatus, BIL.eventType)


def test_every_status_has_a_stage_of_its_own(vocabulary: Graph) -> None:
    found = {str(state): stage.toPython() for state, stage in stages(vocabulary)}
    assert found == {str(STATUS[word]): n for n, word in enumerate(ORDER, 1)}
    scheme = URIRef(f"{HOME}status")
    assert set(found) == {str(one) for one in vocabulary.subjects(SKOS.inScheme, scheme)}


def stages(vocabulary: Graph) -> list[tuple[URIRef, Literal]]:
    pairs = vocabulary.subject_objects(BIL.stage)
    return [(s, o) for s, o in pairs if isinstance(s, URIRef) and isinstance(o, Literal)]


def test_dates_turn_agreements_and_measures(vocabulary: Graph) -> None:
    for name, states in DATES.items():
        for kind, state in zip((BIL.Agreement, BIL.Measure), states, strict=True):
            (turn,) = (
                one
                for one in vocabulary.subjects(BIL.byDate, BIL[name])
                if (one, BIL.turnOf, kind) in vocabulary
                and (one, BIL.throughKind, None) not in vocabulary
            )
            assert set(vocabulary.objects(turn, BIL.turnsTo)) == {STATUS[state]}
            onward = (turn, BIL.onward, Literal(True)) in vocabulary
            assert onward is (name != "endedOn")


def test_a_turn_has_one_class_and_one_cause(vocabulary: Graph) -> None:
    turns = set(vocabulary.subjects(RDF.type, BIL.Turn))
    assert len(turns) > 25
    for turn in turns:
        assert vocabulary.value(turn, RDFS.label) is not None
        assert len(set(vocabulary.objects(turn, BIL.turnOf))) == 1
        assert len([c for c in CAUSES if (turn, c, None) in vocabulary]) == 1
        kinds = list(vocabulary.objects(turn, BIL.throughKind))
        assert not kinds or (kinds[0], RDF.type, SKOS.Concept) in vocabulary


def test_an_event_makes_one_turn_at_most(vocabulary: Graph) -> None:
    events = [
        (
            vocabulary.value(turn, BIL.turnOf),
            kind,
            vocabulary.value(turn, BIL.mode),
        )
        for turn, kind in vocabulary.subject_objects(BIL.eventType)
        if (turn, RDF.type, BIL.Turn) in vocabulary
    ]
    assert len(events) == len(set(events))
    modes = [(kind, mode) for _, kind, mode in events if mode]
    assert all((mode, SKOS.broader, kind) in vocabulary for kind, mode in modes)
