"""Parameters as users write them: read by their kind, before a query runs."""

from collections.abc import Iterable
from functools import cached_property

from pyoxigraph import Literal, NamedNode

from ..errors import BilateralError, QueryError
from ..names import HOME, Names, value_of
from ..sheets.terms import nearest
from ..store import Store
from . import catalogue, kinds, lookup, results
from .named import NamedQuery
from .polities import Polities, code
from .table import visible

WORDS = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?word {{ ?word skos:inScheme <{}> }}
"""


def filled(query: NamedQuery, store: Store, names: Names, params: Iterable[str]) -> str:
    """The text of a query with parameters as the user wrote them: name=value."""
    given = dict(_pair(param) for param in params)
    query.expect(given)
    reader = Reader(store, names)
    return query.bound({k: _read(reader, query, k, v) for k, v in given.items()})


def _pair(param: str) -> tuple[str, str]:
    name, equals, value = param.partition("=")
    if not equals:
        raise QueryError(f"'{visible(param)}' is no parameter; write it as NAME=VALUE")
    return name, value


def _read(reader: "Reader", query: NamedQuery, name: str, text: str) -> NamedNode | Literal:
    try:
        return reader.read(query.kind(name), text)
    except BilateralError as error:
        raise QueryError(f"{query.name}: {name}: {visible(str(error))}") from error


class Reader:
    """What reads values; the polities of the store are asked for once, when one is given."""

    def __init__(self, store: Store, names: Names) -> None:
        self.store = store
        self.names = names

    def read(self, kind: str, text: str) -> NamedNode | Literal:
        """A value as a term; BilateralError says what is wrong with it and what was expected."""
        if not _encodes(text):
            raise BilateralError(f"'{text}' is not UTF-8")
        if kind in kinds.THINGS:
            return NamedNode(self._thing(kind, text))
        if kind in kinds.DATES and (problem := kinds.misdated(kind, text)):
            raise BilateralError(problem)
        if kinds.RANGE.fullmatch(kind):
            return self._number(kind, text)
        return Literal(text if kind in kinds.NAMED else self._word(kind, text))

    def _number(self, kind: str, text: str) -> Literal:
        if problem := kinds.misnumbered(kind, text):
            raise BilateralError(problem)
        return kinds.literal(kind, text)

    def _thing(self, kind: str, text: str) -> str:
        if kind == "thing":
            return lookup.find(self.store, self.names, text)
        called = self.names.shorten(text)
        if kind == "polity":
            return self.names.expand(self._polities.polity(called))
        return self.names.expand(f"dyad:{'-'.join(map(code, self._polities.sides(called)))}")

    @cached_property
    def _polities(self) -> Polities:
        rows = self.store.query(catalogue.find("polities").text).rows()
        return Polities([{k: results.shown(v, self.names) for k, v in row.items()} for row in rows])

    def _word(self, kind: str, text: str) -> str:
        scheme = kinds.SCHEME.fullmatch(kind)
        words = self._words(scheme[1]) if scheme else kind.split("|")
        for word in words:
            if word.casefold() == text.casefold():
                return word
        raise BilateralError(f"'{text}' is not one of {', '.join(words)}{nearest(text, words)}")

    def _words(self, scheme: str) -> list[str]:
        rows = self.store.query(WORDS.format(f"{HOME}{scheme}")).rows()
        return sorted({value_of(row["word"]).rpartition("/")[2] for row in rows})


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
