"""Every named query against the article: exact answers, read line by line against its text."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph.asking import Answer
from bilateral.graph.build import Built, build
from bilateral.graph.errors import QueryError
from bilateral.graph.names import Names
from bilateral.graph.query import filling, kinds, named, results
from bilateral.graph.store import Embedded
from rdflib.plugins.sparql.parser import parseQuery

GOLDEN = Path(__file__).parent / "queries"
QUERIES = {path.stem: named.load(path) for path in data.queries()}
NEEDY = {name for name, query in QUERIES.items() if any(p.needed for p in query.parameters)}
# For programs that put the rows of a whole store in order themselves.
UNORDERED = {"timeline-dates", "timeline-things"}
# query, name of the case, parameters
CASES = (
    ("accusations", "of-jpn", ("polity=JPN",)),
    ("acts-of", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    ("affected", "kor", ("polity=KOR",)),
    ("agent-ties", "by-august-28", ("known_on=2019-08-28",)),
    ("agent-ties", "conflict", ("of=conflict",)),
    ("agreements", "jpn-kor", ("polity=JPN", "other=KOR")),
    ("agreements-at-risk", "after-expiry", ("polity=KOR", "after=2019-12")),
    ("agreements-at-risk", "before-expiry", ("polity=JPN", "after=2019")),
    (
        "answers",
        "stay-in-pact",
        (
            *("demand=event:c3d7896fd186622a", "on=2019-08-31"),
            *("known_on=2019-08-29", "min_confidence=1"),
        ),
    ),
    ("between", "jpn-and-kor", ("one=JPN", "other=KOR")),
    ("chain-of", "curbs", ("thing=measure:jpn-export-curbs-2019",)),
    ("chain-of", "ruling", ("thing=ruling:kor-supreme-court-2018-forced-labor",)),
    ("claims", "demands-of-kim", ("claimant=Kim Jung-han", "stance=demands")),
    ("claims", "jpn-kor", ("dyad=dyad:JPN-KOR", "known_on=2019-08-29")),
    ("claims", "kor-on-curbs", ("claimant=KOR", "about=measure:jpn-export-curbs-2019")),
    ("claims", "one", ("claim=claim:dc7d0c2ba3a91407",)),
    (
        "contradictions",
        "ruling",
        ("about=ruling:kor-supreme-court-2018-forced-labor", "min_confidence=1"),
    ),
    ("contradictions", "unfair", ("claim=claim:dc7d0c2ba3a91407", "known_on=2019-08-29")),
    ("deeds", "by-august-28", ("known_on=2019-08-28",)),
    ("deeds", "curbs-begin", ("event=Japan puts export curbs on South Korea into effect",)),
    ("deeds", "of-curbs", ("measure=measure:jpn-export-curbs-2019",)),
    ("demands", "jpn-asks", ("asker=JPN", "min_confidence=1")),
    ("demands", "jpn-kor", ("dyad=dyad:JPN-KOR", "on=2019-08-28", "known_on=2019-08-29")),
    ("demands", "un-asked", ("asked=UN",)),
    ("drawn-as", "pact", ("thing=GSOMIA",)),
    ("drawn-ties", "by-august-28", ("known_on=2019-08-28",)),
    ("drawn-ties", "pact", ("from=GSOMIA",)),
    ("due", "in-december", ("on=2019-12-01", "until=2020-03")),
    ("due", "known-before", ("known_on=2019-08-28",)),
    ("due", "of-jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    ("dyad-score", "kor-from-august", ("polity=KOR", "from=2019-08", "to=2019-08-28")),
    ("dyads", "un", ("polity=UN",)),
    ("events", "august-21-to-28", ("from=2019-08-21", "to=2019-08-28")),
    ("events", "planned", ("polity=KOR", "modality=planned")),
    ("events", "sanctions", ("polity=JPN", "other=South Korea", "type=sanction")),
    ("events-of", "jpn", ("actor=JPN",)),
    ("events-of", "kim", ("actor=Kim Jung-han", "from=2019-08-29", "to=2019", "type=REQUEST")),
    ("evidence", "article", ("source=source:korea-herald-2019-08-29",)),
    ("evidence-of", "by-august-28", ("thing=Kenji Kanasugi", "known_on=2019-08-28")),
    ("evidence-of", "kanasugi", ("thing=Kenji Kanasugi",)),
    ("facts-of-pair", "jpn-kor", ("dyad=dyad:JPN-KOR",)),
    ("facts-of-source", "article", ("source=source:korea-herald-2019-08-29",)),
    ("happened", "august", ("dyad=dyad:JPN-KOR", "after=2019-07-30", "on=2019-08-28")),
    ("happened", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    ("happened", "known-before", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("justifications", "of-jpn-curbs", ("measure=measure:jpn-export-curbs-2019", "polity=JPN")),
    ("last-contact", "by-august-28", ("dyad=dyad:JPN-KOR", "on=2019-08-28")),
    (
        "kept",
        "lobbying",
        ("thing=event:55f2462592bb776c", "known_on=2019-09-01", "min_confidence=1"),
    ),
    ("last-contact", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    ("last-contact", "known-before", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("last-events", "by-august-21", ("dyad=dyad:JPN-KOR", "on=2019-08-21")),
    ("last-events", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    ("last-events", "known-before", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("measures", "imposed-on-each-other", ("polity=JPN", "other=KOR")),
    ("measures-between", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    (
        "measures-between",
        "curbs",
        ("dyad=dyad:JPN-KOR", "measure=measure:jpn-export-curbs-2019"),
    ),
    ("measures-between", "known-before", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("meetings", "chn", ("polity=CHN",)),
    ("meetings", "inside-a-long-one", ("from=2019-09-26", "to=2019-09-27")),
    ("meetings", "late-august", ("from=2019-08-22", "to=2019-08")),
    ("mentions", "of-kim", ("source=source:korea-herald-2019-08-29", "thing=Kim Jung-han")),
    ("network", "kor-un", ("polity=KOR", "other=UN")),
    ("newest", "by-august-28", ("known_on=2019-08-28",)),
    ("newest-of", "jpn-kor", ("dyad=dyad:JPN-KOR",)),
    ("newest-of", "known-before", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("officials", "jpn", ("polity=JPN",)),
    ("open-demands", "jpn-kor", ("dyad=dyad:JPN-KOR", "on=2019-08-28", "known_on=2019-08-29")),
    ("open-demands", "of-jpn", ("asker=JPN", "asked=KOR")),
    ("organizations", "jpn", ("polity=JPN",)),
    ("organizations", "un", ("polity=UN",)),
    ("pair-agent-ties", "by-august-28", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("pair-agent-ties", "cooperation", ("dyad=dyad:JPN-KOR", "of=cooperation")),
    ("pair-agent-ties", "jpn-kor", ("dyad=dyad:JPN-KOR",)),
    ("planned", "after-september", ("polity=KOR", "after=2019-10")),
    ("polity-ties", "by-august-28", ("known_on=2019-08-28",)),
    ("polity-ties", "cooperation", ("of=cooperation",)),
    ("polity-ties", "jpn-kor", ("dyad=dyad:JPN-KOR",)),
    ("positions-on", "curbs", ("thing=measure:jpn-export-curbs-2019",)),
    ("refusals", "meti", ("polity=body:jpn-meti",)),
    ("regrets", "jpn", ("polity=JPN",)),
    ("responses", "jpn-kor", ("dyad=dyad:JPN-KOR",)),
    ("retaliation", "from-curbs", ("start=measure:jpn-export-curbs-2019",)),
    ("retaliation-graph", "from-curbs", ("start=measure:jpn-export-curbs-2019",)),
    ("rulings", "kor", ("polity=KOR",)),
    (
        "said-of",
        "curbs-by-august-28",
        ("thing=measure:jpn-export-curbs-2019", "known_on=2019-08-28"),
    ),
    ("said-of", "pact", ("thing=GSOMIA",)),
    (
        "sources-of",
        "between",
        ("dyad=dyad:JPN-KOR", "after=2019-07-30", "on=2019-08-29", "known_on=2019-08-29"),
    ),
    ("sources-of", "jpn-kor", ("dyad=dyad:JPN-KOR",)),
    ("sources-of", "later", ("dyad=dyad:JPN-KOR", "after=2019-08-29")),
    ("states-on", "after-the-term", ("on=2019-11-23", "thing=GSOMIA")),
    ("states-on", "of-jpn-kor", ("on=2019-08-29", "dyad=dyad:JPN-KOR")),
    ("states-on", "not-yet-known", ("on=2019-08-29", "known_on=2019-08-28")),
    ("tension", "august-21-to-28", ("dyad=dyad:JPN-KOR", "since=2019-08-21", "on=2019-08-28")),
    ("tension", "july", ("polity=JPN", "other=KOR", "from=2019-07", "to=2019-07")),
    ("tension", "not-yet-known", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("tension", "of-pair", ("dyad=dyad:CHN-JPN", "known_on=2019-08-29", "min_confidence=1")),
    ("tie-counts", "kim", ("thing=Kim Jung-han",)),
    ("ties", "about-pact", ("to=GSOMIA", "property=bil:about")),
    ("ties", "by-august-28", ("to=GSOMIA", "known_on=2019-08-28")),
    ("ties", "of-curbs", ("from=measure:jpn-export-curbs-2019",)),
    ("timeline", "before-any-source", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("timeline", "of-an-answer", ("fact=measure:jpn-export-curbs-2019",)),
    ("timeline", "jpn-until-july", ("polity=JPN", "from=2018-06", "to=2019-07")),
    ("timeline", "of-jpn-kor", ("dyad=dyad:JPN-KOR", "known_on=2019-08-29")),
    ("timeline-dates", "known-before", ("known_on=2019-08-28",)),
    ("turns", "of-curbs", ("thing=measure:jpn-export-curbs-2019", "min_confidence=1")),
    ("turns", "of-jpn-kor", ("dyad=dyad:JPN-KOR", "known_on=2019-08-29")),
    ("undated-events", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1")),
    ("undated-events", "known-before", ("dyad=dyad:JPN-KOR", "known_on=2019-08-28")),
    ("unsure", "jpn-kor", ("dyad=dyad:JPN-KOR", "min_confidence=1", "known_on=2019-08-29")),
)
RUNS = sorted([*((name, "", ()) for name in QUERIES.keys() - NEEDY), *CASES])


@pytest.fixture(scope="module")
def built() -> Built:
    return build(data.sheets(), Names(), None, lambda _: None)


def golden(name: str, case: str) -> Path:
    suffix = "ttl" if "CONSTRUCT" in QUERIES[name].text else "csv"
    return GOLDEN / ".".join(filter(None, (name, case, suffix)))


def written(answer: Answer, names: Names) -> str:
    form = "csv" if answer.triples is None else "turtle"
    return results.write(answer, form, names).decode().replace("\r\n", "\n")


def asked(store: Embedded, names: Names, name: str, params: tuple[str, ...]) -> str:
    text = filling.filled(QUERIES[name], store, names, params)
    answer = written(store.query(text), names)
    return in_order(answer) if name in UNORDERED else answer


def in_order(answer: str) -> str:
    head, *lines = answer.splitlines(keepends=True)
    return "".join([head, *sorted(lines)])


@pytest.mark.parametrize(("name", "case", "params"), RUNS)
def test_answer(built: Built, name: str, case: str, params: tuple[str, ...]) -> None:
    expected = golden(name, case).read_text("utf-8")
    assert asked(built.store, built.names, name, params) == expected


def test_every_golden_answer_is_compared() -> None:
    assert sorted(GOLDEN.iterdir()) == sorted(golden(name, case) for name, case, _ in RUNS)


def test_every_parameter_is_tried() -> None:
    tried = {(name, param.partition("=")[0]) for name, _, params in CASES for param in params}
    declared = {(q.name, p.name) for q in QUERIES.values() for p in q.parameters}
    assert tried == declared


def test_every_parameter_has_a_kind_that_is_known() -> None:
    declared = {p.kind for query in QUERIES.values() for p in query.parameters}
    assert [kinds.undeclared(kind) for kind in declared] == [""] * len(declared)
    assert declared == {
        *("date", "day", "dyad", "polity", "thing", "conflict|cooperation"),
        "number from 0 to 1",
        *("word of modality", "word of plover/types", "word of stance"),
    }


# A value that its kind refuses, and in which words.
WRONG = {
    "conflict|cooperation": (
        "conflicts",
        "'conflicts' is not one of conflict, cooperation; did you mean 'conflict'?",
    ),
    "date": (
        "2019-02-29",
        "'2019-02-29' is not a year, month or day that exists, such as 2019, 2019-08 or 2019-08-29",
    ),
    "day": ("2019-13-40", "'2019-13-40' is not a day that exists, such as 2019-08-29"),
    "dyad": ("JPN-KORR", "no polity is called 'KORR'; did you mean 'KOR'?"),
    "number from 0 to 1": ("1.1", "'1.1' is not a number from 0 to 1, such as 0.5"),
    "polity": ("Japn", "no polity is called 'Japn'; did you mean 'Japan'?"),
    "thing": ("GSOMIO", "nothing in the store is called 'GSOMIO'; did you mean 'GSOMIA'?"),
    "word of modality": (
        "past",
        "'past' is not one of denied, hypothetical, occurred, ongoing, planned",
    ),
    "word of plover/types": (
        "sanctoin",
        "'sanctoin' is not one of ACCUSE, AGREE, AID, ASSAULT, COERCE, CONCEDE, CONSULT, "
        "COOPERATE, MOBILIZE, PROTEST, REJECT, REQUEST, RETREAT, SANCTION, SUPPORT, THREATEN; "
        "did you mean 'SANCTION'?",
    ),
    "word of stance": (
        "denied",
        "'denied' is not one of asserts, criticises, demands, denies, hopes, justifies, regrets; "
        "did you mean 'denies'?",
    ),
}


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_every_parameter_refuses_a_wrong_value(built: Built, name: str) -> None:
    query = QUERIES[name]
    for parameter in query.parameters:
        text, told = WRONG[parameter.kind]
        only = replace(query, parameters=(parameter,))
        with pytest.raises(QueryError) as caught:
            filling.filled(only, built.store, built.names, (f"{parameter.name}={text}",))
        assert str(caught.value) == f"{name}: {parameter.name}: {told}"


def test_answers_do_not_depend_on_the_order_of_the_quads(built: Built) -> None:
    turned = Embedded.memory(built.names.prefixes)
    turned.add(sorted(built.store.quads(), key=str, reverse=True))
    for name, _, params in RUNS:
        expected = asked(built.store, built.names, name, params)
        assert asked(turned, built.names, name, params) == expected


def test_queries_follow_the_base_of_the_things() -> None:
    moved = build(data.sheets(), Names("https://example.org/kg/"), None, lambda _: None)
    for name in ("meetings", "retaliation", "tension", "dyads", "network"):
        answer = asked(moved.store, moved.names, name, ())
        assert "example.org" in answer
        assert answer.count("\n") == golden(name, "").read_text("utf-8").count("\n")


def test_a_needed_parameter_is_asked_for(built: Built) -> None:
    assert sorted(NEEDY) == [
        *(
            "acts-of",
            "between",
            "chain-of",
            "drawn-as",
            "events-of",
            "evidence-of",
            "facts-of-pair",
        ),
        *("facts-of-source", "happened", "last-contact", "last-events", "measures-between"),
        *("newest-of", "pair-agent-ties", "positions-on", "said-of", "sources-of", "states-on"),
        *("tie-counts", "undated-events", "unsure"),
    ]
    for name in sorted(NEEDY):
        with pytest.raises(QueryError, match=f"{name} needs "):
            filling.filled(QUERIES[name], built.store, built.names, ())


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_form(name: str) -> None:
    query = QUERIES[name]
    lines = query.text.splitlines()
    head = [line for line in lines if line.startswith("#")]
    body = [line for line in lines if not line.startswith("#")]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    assert lines[0] == f"# {query.answers}"
    assert query.answers.endswith(".")
    assert lines[: len(head)] == head
    assert [line for line in head if line.startswith("# ?")] == lines[1 : len(query.parameters) + 1]
    for parameter in query.parameters:
        assert re.search(rf"\?{parameter.name}\b", "\n".join(body))
    assert ("# VALUES" in query.text) == bool(query.parameters)
    assert max(map(len, lines)) <= 120


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_standard_sparql_with_its_own_prefixes(built: Built, name: str) -> None:
    text = QUERIES[name].text
    parseQuery(text)
    bare = Embedded.memory({})
    bare.add(built.store.quads())
    found = (written(store.query(text), built.names) for store in (bare, built.store))
    one, other = map(in_order, found) if name in UNORDERED else found
    assert one == other


@pytest.mark.parametrize("name", sorted(QUERIES.keys() - UNORDERED))
def test_tables_are_ordered(name: str) -> None:
    text = QUERIES[name].text
    tail = r"\n}\n(GROUP BY .+\n)?ORDER BY .+\n(LIMIT \d+\n)?\Z"
    assert "CONSTRUCT" in text or re.search(tail, text)
