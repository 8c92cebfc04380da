"""Tables of the reference, read from the files that define what they tell."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bilateral import ontology
from bilateral.cli import main
from bilateral.graph.names import Names
from bilateral.graph.sheets.terms import Key, Terms
from pyoxigraph import Literal, NamedNode, RdfFormat, Store

from .show import fenced, output

NAMES = Names()
LINK = "a name, or a list of names"
TEXT = "text, or texts by language: `{en: …, ko: …}`"
TAKES = {
    "id": "a name, such as `country:KOR` or `_:talks`",
    "type": "one or several classes",
    "nodes": "a list of things",
    "link": LINK,
    "word": "a word of its list",
    "text": TEXT,
    "choice": "`{characters: {start: …, end: …}}`",
    "string": "plain text",
    "date": "a day: `2019-08-29`",
    "gYearMonth": "a month: `2019-08`",
    "gYear": "a year: `1965`",
    "dateTime": "a moment: `2019-08-29T16:34:00`",
    "duration": "a length: `PT70M`",
    "decimal": "a number from 0 to 1: `0.85`",
    "integer": "a whole number",
}
PROPERTY = ("owl:ObjectProperty", "owl:DatatypeProperty", "owl:AnnotationProperty", "rdf:Property")
SCHEMES = ("status", "stance", "modality", "measure-kind")


def helps() -> str:
    """The help of the program and of each of its commands."""
    commands = ["bilateral", *(f"bilateral {name}" for name in sorted(main.commands))]
    return "\n".join(f"### {c}\n\n{fenced('text', output(f'{c} --help'))}" for c in commands)


def prefixes() -> str:
    """The prefixes in force, and what they stand for."""
    rows = ((f"`{prefix}:`", f"`{iri}`") for prefix, iri in sorted(NAMES.prefixes.items()))
    return _table(("prefix", "stands for"), rows)


def keys() -> str:
    """The words of a sheet, what each takes and what it stands for."""
    return _table(("key", "takes", "stands for"), map(_key, Terms(NAMES).keys.values()))


def class_words() -> str:
    """The words behind `type:`."""
    return _code(sorted(Terms(NAMES).classes)) + "\n"


def classes() -> str:
    """The ontology's classes."""
    found = _terms("owl:Class")
    rows = ((term, _values(term, "rdfs:subClassOf"), _comment(term)) for term in found)
    return _table(("class", "specialises", "what it is"), _coded(rows))


def properties() -> str:
    """The ontology's properties."""
    rows = ((term, _from(term), _to(term), _comment(term)) for term in _terms(*PROPERTY))
    return _table(("property", "from", "to", "what it says"), _coded(rows))


def schemes() -> str:
    """The controlled lists of our own and their words."""
    rows = ((f"`{name}`", _words(f"https://w3id.org/bilateral/{name}")) for name in SCHEMES)
    return _table(("list", "words"), rows)


def events() -> str:
    """PLOVER's types of event, with their quad classes, and their modes; its contexts last."""
    modes = {mode: _values(mode, "skos:broader") for mode in _in("plover:modes")}
    rows = [
        (f"`{_word(kind)}`", _code(_word(mode) for mode, kinds in modes.items() if kind in kinds))
        for kind in _in("plover:types")
    ]
    return _table(("type", "modes"), rows) + f"\nContexts: {_words('plover:contexts')}.\n"


def _key(key: Key) -> tuple[str, str, str]:
    iri = NAMES.shorten(key.iri) if "//" in key.iri else key.iri
    return f"`{key.name}`", TAKES[key.takes], f"`{iri}`"


def _terms(*kinds: str) -> list[str]:
    found = {term for kind in kinds for term in _subjects("rdf:type", kind)}
    return sorted(term for term in found if term.startswith("bil:"))


def _from(term: str) -> list[str]:
    return _values(term, "rdfs:domain", "schema:domainIncludes")


def _to(term: str) -> list[str]:
    return _values(term, "rdfs:range", "schema:rangeIncludes")


def _in(scheme: str) -> list[str]:
    return _subjects("skos:inScheme", scheme)


def _words(scheme: str) -> str:
    return _code(map(_word, _in(scheme)))


def _word(name: str) -> str:
    return name.partition(":")[2]


def _subjects(prop: str, value: str) -> list[str]:
    quads = _vocabulary().quads_for_pattern(None, _node(prop), _node(value))
    return sorted({_short(quad.subject) for quad in quads})


def _values(term: str, *props: str) -> list[str]:
    store = _vocabulary()
    found = (q.object for p in props for q in store.quads_for_pattern(_node(term), _node(p), None))
    return sorted(_short(value) for value in found)


def _comment(term: str) -> str:
    quads = _vocabulary().quads_for_pattern(_node(term), _node("rdfs:comment"), None)
    return next(quad.object.value for quad in quads if isinstance(quad.object, Literal))


@cache
def _vocabulary() -> Store:
    store = Store()
    for name in ontology.VOCABULARY:
        store.load(path=str(ontology.file(name)), format=RdfFormat.TURTLE)
    return store


def _node(name: str) -> NamedNode:
    return NamedNode(NAMES.expand(name))


def _short(term: object) -> str:
    return NAMES.shorten(term.value) if isinstance(term, NamedNode) else str(term)


def _coded(rows: Iterable[tuple[str | list[str], ...]]) -> Iterator[list[str]]:
    """Names as code, all but the last cell, which is a sentence."""
    for *names, sentence in rows:
        cells = (_code([name] if isinstance(name, str) else name) for name in names)
        yield [*cells, str(sentence)]


def _code(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    rule = ["---"] * len(head)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, rule, *rows))
