"""Named queries: SPARQL in files, whose first comments say what they answer and take.

    # Who met whom, where, when and for how long.
    # ?polity (thing, optional): a side that took part, such as KOR

In brackets stands the kind of the value: see the module kinds. The line `# VALUES` inside the
query is where the given parameters go; it may stand in each branch of a UNION, which then begins
with what is given.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode

from ..errors import QueryError
from ..sheets.terms import nearest
from . import kinds

PARAMETER = re.compile(r"# \?(\w+) \(([^(),]+)(, optional)?\): (.+)")
PLACE = "# VALUES"
Given: TypeAlias = NamedNode | Literal | Sequence[NamedNode]


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query takes: a value of a kind, needed or optional."""

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
        self.expect(given)
        return bound(self.text, given)

    def expect(self, given: Mapping[str, object]) -> None:
        """QueryError when a parameter is unknown or missing, whatever the values."""
        known = {parameter.name for parameter in self.parameters}
        for name in sorted(set(given) - known):
            raise QueryError(f"{self.name} takes no '{name}'{nearest(name, known)}{self._taken()}")
        for missing in (p for p in self.parameters if p.needed and p.name not in given):
            raise QueryError(f"{self.name} needs {missing.name}=…: {missing.help}")

    def kind(self, name: str) -> str:
        """The kind of the parameter `name`; text where it is unknown."""
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
    """A query from its text; QueryError where a parameter has a kind that is not known."""
    head = [line for line in text.splitlines() if line.startswith("# ") and line != PLACE]
    found = [match for line in head if (match := PARAMETER.fullmatch(line))]
    for match in found:
        if problem := kinds.undeclared(match[2]):
            raise QueryError(f"{name}: {match[1]}: {problem}")
    answers = next((line[2:] for line in head if not PARAMETER.fullmatch(line)), "")
    parameters = tuple(Parameter(m[1], m[2], not m[3], m[4]) for m in found)
    return NamedQuery(name, answers, parameters, text)
