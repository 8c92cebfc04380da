"""Named queries: SPARQL in files, whose first comments say what they answer and take.

    # Who met whom, where, when and for how long.
    # ?polity (thing, optional): a side that took part, such as KOR

The line `# VALUES` inside the query is where the given parameters go; it may stand in each
branch of a UNION, which then begins with what is given.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode

from ... import data
from ..errors import QueryError
from ..names import Names
from ..sheets.terms import nearest
from ..store import Store
from . import lookup

PARAMETER = re.compile(r"# \?(\w+) \((thing|text)(, optional)?\): (.+)")
PLACE = "# VALUES"
Given: TypeAlias = NamedNode | Literal | Sequence[NamedNode]


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query takes: a thing (an IRI) or text, needed or optional."""

    name: str
    kind: str
    needed: bool
    help: str


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query, what it answers and what it takes."""

    name: str
    answers: str
    parameters: tuple[Parameter, ...]
    text: str

    def bound(self, given: Mapping[str, Given]) -> str:
        """The query with its parameters filled in; QueryError when one is unknown or missing."""
        known = {parameter.name for parameter in self.parameters}
        for name in sorted(set(given) - known):
            raise QueryError(f"{self.name} takes no '{name}'{nearest(name, known)}{self._taken()}")
        for missing in (p for p in self.parameters if p.needed and p.name not in given):
            raise QueryError(f"{self.name} needs {missing.name}=…: {missing.help}")
        return bound(self.text, given)

    def kind(self, name: str) -> str:
        """Whether the parameter `name` is a thing or text; text where it is unknown."""
        return next((p.kind for p in self.parameters if p.name == name), "text")

    def _taken(self) -> str:
        names = ", ".join(parameter.name for parameter in self.parameters)
        return f"; it takes {names}" if names else "; it takes nothing"


def bound(text: str, given: Mapping[str, Given]) -> str:
    """`text` with `given` in place of each `# VALUES`; of several things, each is asked for."""
    if given and PLACE not in text:
        raise QueryError(f"the query has no line '{PLACE}' where parameters could go")
    values = "\n".join(f"VALUES ?{name} {{ {_terms(v)} }}" for name, v in sorted(given.items()))
    return text.replace(PLACE, values) if given else text


def _terms(value: Given) -> str:
    if isinstance(value, (NamedNode, Literal)):
        return str(value)
    return " ".join(map(str, value))


def named(paths: Iterable[Path] | None = None) -> dict[str, NamedQuery]:
    """All named queries by name, sorted."""
    chosen = data.queries() if paths is None else paths
    return {path.stem: load(path) for path in sorted(chosen)}


def find(name: str) -> NamedQuery:
    """The named query `name`; QueryError with the nearest name where there is none."""
    known = {path.stem: path for path in data.queries()}
    if name not in known:
        raise QueryError(f"there is no query '{name}'{nearest(name, known)}; see bilateral queries")
    return load(known[name])


def chosen(name: str) -> NamedQuery:
    """The query of a file where `name` is one, else the named query `name`."""
    path = Path(name)
    return load(path) if path.suffix or path.is_file() else find(name)


def filled(query: NamedQuery, store: Store, names: Names, params: Iterable[str]) -> str:
    """The text of a query with parameters as the user wrote them: name=value."""
    given = dict(_pair(param) for param in params)
    return query.bound({k: lookup.value(store, names, query.kind(k), v) for k, v in given.items()})


def _pair(param: str) -> tuple[str, str]:
    name, equals, value = param.partition("=")
    if not equals:
        raise QueryError(f"'{param}' is no parameter; write it as NAME=VALUE")
    return name, value


def listing() -> str:
    """All named queries: what each answers, and below it what it takes."""
    return "".join(map(_entry, named().values()))


def _entry(query: NamedQuery) -> str:
    taken = "".join(f"    {_usage(p):16} {p.help}\n" for p in query.parameters)
    return f"{query.name}\n  {query.answers}\n{taken}"


def _usage(parameter: Parameter) -> str:
    return f"{parameter.name}=…" if parameter.needed else f"[{parameter.name}=…]"


def load(path: Path) -> NamedQuery:
    """Read one query file."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise QueryError(f"{path} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise QueryError(f"{path} is not UTF-8 at byte {error.start}") from error
    return parse(path.stem, text)


def parse(name: str, text: str) -> NamedQuery:
    """A query from its text."""
    head = [line for line in text.splitlines() if line.startswith("# ") and line != PLACE]
    found = [match for line in head if (match := PARAMETER.fullmatch(line))]
    answers = next((line[2:] for line in head if not PARAMETER.fullmatch(line)), "")
    parameters = tuple(Parameter(m[1], m[2], not m[3], m[4]) for m in found)
    return NamedQuery(name, answers, parameters, text)
