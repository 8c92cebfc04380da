"""One thing of a timeline, and how it is made of rows of the query `timeline`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..graph.network.card import Evidence
from .asof import AsOf, Row
from .dates import Partial, partial
from .evidence import evidence

LASTING = frozenset({"measure", "agreement"})
BEGINS = ("on", "takes effect", "signed", "enters into force")
ENDS = ("until", "ended", "expires")
PRECISION = ("year", "month", "day")
# Counting the things of a whole store may take longer than other questions.
SECONDS = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of a timeline.

    `start` and `end` are dates as the sources give them, "" where they give none; `begins` and
    `ends` say what they are. `state` is the modality of an event, the status of a measure or an
    agreement. `by` and `toward` name polities, `who` whom the sources name.
    """

    start: str
    end: str
    what: str
    thing: str
    name: str
    by: tuple[str, ...] = ()
    toward: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    type: str = ""
    mode: str = ""
    state: str = ""
    score: float | None = None
    begins: str = ""
    ends: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def precision(self) -> str:
        """How fine the coarser of its dates is: year, month or day; "" without a date."""
        known = [PRECISION[text.count("-")] for text in (self.start, self.end) if text]
        return min(known, key=PRECISION.index, default="")

    @property
    def lasts(self) -> bool:
        """Whether it began and no end is told."""
        return self.what in LASTING and bool(self.start) and not self.end

    @property
    def told(self) -> str:
        """The day on which a source first told it, "" where that is not known."""
        return min((one.published for one in self.evidence if one.published), default="")

    @property
    def days(self) -> Partial | None:
        """The days that it may touch; a measure or an agreement has no bound that is not told."""
        if not (self.start or self.end):
            return None
        begun = self.what in LASTING and not self.start
        first = date.min if begun else partial(self.start or self.end).first
        return Partial(first, date.max if self.lasts else partial(self.end or self.start).last)

    def within(self, first: Partial | None, last: Partial | None) -> bool:
        """Whether it may touch the days from `first` to `last`; what has no date always may."""
        days = self.days
        if days is None:
            return True
        return not ((first and days.last < first.first) or (last and days.first > last.last))


def entries(asof: AsOf, **asked: str | Sequence[str]) -> Iterator[Entry]:
    """The entries of a pair (`dyad`), or of things (`fact`) and of rulings that they answer."""
    rows = asof.rows("timeline", **asked)
    known = evidence(asof, (row["thing"] for row in rows))
    return (_entry(same, known) for same in _by_thing(rows))


def dated(asof: AsOf) -> Iterator[Entry]:
    """Whatever the store holds, with its dates alone."""
    kinds: dict[str, str] = {}
    begins: dict[str, tuple[int, str]] = {}
    ends: dict[str, tuple[int, str]] = {}
    for row in replace(asof, seconds=SECONDS).each("timeline-dates"):
        thing = row["thing"]
        if "what" in row:
            kinds[thing] = row["what"]
        elif "begins" in row:
            told = BEGINS.index(row["begins"]), row["date"][:10]
            begins[thing] = min(told, begins.get(thing, told))
        else:
            told = ENDS.index(row["ends"]), row["endDate"][:10]
            ends[thing] = min(told, ends.get(thing, told))
    for thing, what in kinds.items():
        _, start = begins.get(thing, (0, ""))
        _, end = ends.get(thing, (0, ""))
        yield Entry(start, end, what, thing, "")


def _by_thing(rows: Iterable[Row]) -> list[list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["thing"], []).append(row)
    return list(found.values())


def _entry(rows: Sequence[Row], known: Mapping[str, tuple[Evidence, ...]]) -> Entry:
    """The entry of one thing, of which each date that it has makes a row."""
    row = rows[0]
    begins, start = _told(rows, "begins", "date", BEGINS)
    ends, end = _told(rows, "ends", "endDate", ENDS)
    states = sorted({one["state"] for one in rows if "state" in one})
    return Entry(
        start=start,
        end=end,
        what=row["what"],
        thing=row["thing"],
        name=row["name"],
        by=_names(row["by"]),
        toward=_names(row["toward"]),
        who=_names(row["who"]),
        type=row.get("type", ""),
        mode=row.get("mode", ""),
        state="; ".join(states),
        score=float(row["score"]) if "score" in row else None,
        begins=begins,
        ends=ends,
        evidence=known[row["thing"]],
    )


def _told(rows: Sequence[Row], word: str, column: str, order: Sequence[str]) -> tuple[str, str]:
    """The word that comes first in `order`, and its date."""
    told = [(order.index(row[word]), row[word], row[column][:10]) for row in rows if word in row]
    return min(told)[1:] if told else ("", "")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split("; ") if name)
