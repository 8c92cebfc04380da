"""What one side demands of the other, and what answered it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..graph.network.card import Evidence
from .asof import AsOf, Row
from .evidence import evidence
from .parties import Pair

MADE = ("", "occurred", "ongoing")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the side that is asked did about a demand; a refusal does not close it."""

    id: str
    date: str
    what: str
    who: str
    kind: str
    closes: str
    evidence: tuple[Evidence, ...]


Answers: TypeAlias = tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Demand:
    """A request or a demanding claim of `who` to `whom`, and whether it is open on the day."""

    id: str
    date: str
    what: str
    who: str
    whom: str
    topics: str
    state: str
    open: bool
    answers: Answers
    evidence: tuple[Evidence, ...]


def demands(asof: AsOf, pair: Pair | None = None, only_open: bool = False) -> tuple[Demand, ...]:
    """The demands made by the day, of all or of a pair, by date; only those that stay open.

    Open means what the query open-demands says; here the pair's own demands are asked for first.
    """
    rows = asof.rows("demands", **({"dyad": pair.id} if pair else {}))
    ids = [row["demand"] for row in rows]
    answers = _answers(asof, ids)
    passages = evidence(asof, ids)
    found = (_demand(asof, row, answers.get(row["demand"], {}), passages) for row in rows)
    return tuple(one for one in found if one.open or not only_open)


def _demand(
    asof: AsOf, row: Row, sides: Mapping[str, Answers], passages: Mapping[str, tuple[Evidence, ...]]
) -> Demand:
    asked = {asof.names.shorten(iri) for iri in row.get("asks", "").split()}
    met = {side for side, given in sides.items() if any(one.closes == "yes" for one in given)}
    still = row.get("state", "") in MADE and (not asked or bool(asked - met))
    told = (row["demand"], row.get("date", ""), row["what"], row["who"], row["whom"])
    # Who is asked together answers together: one answer, told once.
    answers = tuple(dict.fromkeys(one for given in sides.values() for one in given))
    known = passages[row["demand"]]
    return Demand(*told, row["topics"], row.get("state", ""), still, answers, known)


def _answers(asof: AsOf, ids: Sequence[str]) -> dict[str, dict[str, Answers]]:
    """For each demand, what each side that is asked did about it."""
    rows = asof.rows("answers", demand=ids) if ids else []
    passages = evidence(asof, [row["answer"] for row in rows])
    found: dict[str, dict[str, Answers]] = {}
    for row in rows:
        told = (row["answer"], row.get("date", ""), row["what"], row["who"], row["kind"])
        answer = Answer(*told, row["closes"], passages[row["answer"]])
        sides = found.setdefault(row["demand"], {})
        sides[row["side"]] = (*sides.get(row["side"], ()), answer)
    return found
