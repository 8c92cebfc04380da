"""What one side demands of the other, and what answered it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..graph.network.card import Evidence
from .asof import AsOf, Row
from .evidence import evidence
from .parties import Pair


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


@dataclass(frozen=True, slots=True)
class Demand:
    """A request or a demanding claim; `whom` names who has not met it where it is open."""

    id: str
    date: str
    what: str
    who: str
    whom: str
    topics: str
    state: str
    open: bool
    answers: tuple[Answer, ...]
    evidence: tuple[Evidence, ...]


def demands(asof: AsOf, pair: Pair | None = None, only_open: bool = False) -> tuple[Demand, ...]:
    """The demands made by the day, of all or of a pair, by date; only those that stay open."""
    given = {"dyad": pair.id} if pair else {}
    unmet = {row["demand"]: row for row in asof.rows("open-demands", **given)}
    rows = [{**row, **unmet.get(row["demand"], {})} for row in asof.rows("demands", **given)]
    kept = [row for row in rows if row["demand"] in unmet or not only_open]
    ids = [row["demand"] for row in kept]
    answers = _answers(asof, ids)
    passages = evidence(asof, ids)
    return tuple(
        _demand(row, row["demand"] in unmet, answers.get(row["demand"], ()), passages)
        for row in kept
    )


def _demand(
    row: Row,
    unmet: bool,
    answers: tuple[Answer, ...],
    passages: Mapping[str, tuple[Evidence, ...]],
) -> Demand:
    told = (row["demand"], row.get("date", ""), row["what"], row["who"], row["whom"])
    state = row.get("state", "")
    return Demand(*told, row["topics"], state, unmet, answers, passages[row["demand"]])


def _answers(asof: AsOf, ids: Sequence[str]) -> dict[str, tuple[Answer, ...]]:
    rows = asof.rows("answers", demand=ids) if ids else []
    passages = evidence(asof, [row["answer"] for row in rows])
    found: dict[str, tuple[Answer, ...]] = {}
    for row in rows:
        told = (row["answer"], row.get("date", ""), row["what"], row["who"], row["kind"])
        answer = Answer(*told, row["closes"], passages[row["answer"]])
        found[row["demand"]] = (*found.get(row["demand"], ()), answer)
    return found
