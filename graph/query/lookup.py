"""Which thing a user means: by prefixed name, IRI, code, acronym or any of its names."""

from collections.abc import Collection, Iterator, Mapping

from pyoxigraph import Literal, NamedNode

from ..names import Names, value_of
from ..sheets.terms import ADDRESS, PREFIXED, nearest
from ..store import Store
from . import catalogue
from .polities import AmbiguousError, UnknownError

NAMES = """
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX bil: <https://w3id.org/bilateral/ontology#>
SELECT ?thing ?called WHERE {{
  {}
  ?thing rdfs:label|skos:altLabel|bil:acronym|bil:shortName|bil:iso3 ?called
}}
LIMIT {}
"""
# So many names are gone through for one in other letters; a look-up of the very name needs none.
MOST = 20_000
LIKE = "SELECT DISTINCT ?thing {{ ?thing a ?class FILTER (STRSTARTS(STR(?thing), {})) }}"


def find(store: Store, names: Names, text: str) -> str:
    """The IRI of the thing called `text`: UnknownError or AmbiguousError where none or several are.

    Events and claims, which may be very many, are looked for only where nothing else fits, and
    where they are more than MOST in the letters of `text` only.
    """
    match = PREFIXED.fullmatch(text)
    if ADDRESS.fullmatch(text) or (match and match[1] in names.prefixes):
        return _known(store, names, names.expand(text))
    found, every = list[str](), set[str]()
    for query in _queries(text):
        called = _called(store, names, query)
        every |= called.keys()
        if found := same(called, text):
            break
    else:
        raise UnknownError(f"nothing in the store is called '{text}'", _hint(text, every))
    if len(found) > 1:
        among = ", ".join(map(names.shorten, found))
        raise AmbiguousError(f"'{text}' may mean {among}; give one of these names")
    return found[0]


def _queries(text: str) -> Iterator[str]:
    """What asks for names: of all but events and claims, the very name, so many of any."""
    yield catalogue.find("called").text
    text = text.encode("utf-8", "replace").decode()
    spelled = {text, text.lower(), text.upper(), text.title(), text[:1].upper() + text[1:]}
    literals = (str(Literal(one, language=tag)) for one in sorted(spelled) for tag in (None, "en"))
    yield NAMES.format(f"VALUES ?called {{ {' '.join(literals)} }}", MOST)
    yield NAMES.format("", MOST)


def same(called: Mapping[str, set[str]], text: str) -> list[str]:
    """The things that are called `text` in any case, of things by their names."""
    alike = (things for name, things in called.items() if name.casefold() == text.casefold())
    return sorted(set().union(*alike))


def _called(store: Store, names: Names, query: str) -> dict[str, set[str]]:
    called: dict[str, set[str]] = {}
    for row in store.query(query).rows():
        if names.is_thing(thing := value_of(row["thing"])):
            called.setdefault(value_of(row["called"]), set()).add(thing)
    return called


def _hint(text: str, called: Collection[str]) -> str:
    """A name of which `text` is a word, else one that is spelled almost so."""
    word = text.casefold()
    holding = sorted(name for name in called if word in name.casefold().split())
    return f"; did you mean '{holding[0]}'?" if holding else nearest(text, called)


def _known(store: Store, names: Names, iri: str) -> str:
    name = names.shorten(iri)
    if not _is_iri(iri):
        raise UnknownError(f"nothing in the store is called '{name}'")
    if not store.query(f"SELECT ?p {{ <{iri}> ?p ?o }} LIMIT 1").rows():
        hint = nearest(name, _beside(store, names, name))
        raise UnknownError(f"nothing in the store is called '{name}'", hint)
    return iri


def _beside(store: Store, names: Names, name: str) -> set[str]:
    """The names of all things with the same prefix, if it has one."""
    prefix, colon, _ = name.partition(":")
    if not colon or prefix not in names.prefixes:
        return set()
    rows = store.query(LIKE.format(Literal(names.prefixes[prefix]))).rows()
    return {names.shorten(value_of(row["thing"])) for row in rows}


def _is_iri(text: str) -> bool:
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True
