"""Agreements between states, with parties and year: rules propose words, a judge decides."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...judge import Judge
from ...values import Span
from ..found import Ledger
from ..units import Line
from .deals import deals
from .grouping import Group, grouped
from .judging import Around, signals

HIGHEST = 0.95
NAMED = "a name of an agreement"
HEADED = "an agreement by its head word"
AGAIN = "the agreement named before"


def agreements(lines: Sequence[Line], ledger: Ledger, topic: tuple[str, ...], judge: Judge) -> None:
    """Put the agreements of an article into the ledger, each as sure as the judge is.

    `topic` are the polities that the headline names: two of them may be the parties.
    """
    told = [(group, judge.likely(found)) for group, found in proposals(lines, ledger, topic)]
    for group, likely in told:
        if likely >= judge.least:
            _keep(group, min(HIGHEST, round(likely, 2)), lines, ledger)


def proposals(
    lines: Sequence[Line], ledger: Ledger, topic: tuple[str, ...]
) -> Iterator[tuple[Group, Iterator[str]]]:
    """What may be the agreements of an article, with what speaks for and against each."""
    pair, around = _pair(topic) or _leading(ledger), Around(lines, ledger)
    found = ((at, deal) for at, line in enumerate(lines) for deal in deals(line, pair))
    groups = grouped(lines, found)
    for group in groups:
        yield group, signals(group, groups, lines, around)


def _keep(group: Group, sure: float, lines: Sequence[Line], ledger: Ledger) -> None:
    entity = replace(group.entity, confidence=sure)
    for number, (at, deal) in enumerate(group.places):
        why = NAMED if deal.sort in ("known", "treaty") else AGAIN if number else HEADED
        ledger.add(entity, _span(lines[at], deal.first, deal.last), why)


def _pair(topic: tuple[str, ...]) -> tuple[str, ...]:
    """The two polities of the headline."""
    both = tuple(dict.fromkeys(topic))
    return both if len(both) == 2 else ()


def _leading(ledger: Ledger) -> tuple[str, ...]:
    """The two polities that an article is plainly about."""
    kinds = ("Country", "IntergovernmentalOrganization")
    named = [ledger.entities[mention.entity] for mention in ledger.mentions.values()]
    counts = Counter(one.polity for one in named if one.kind in kinds and one.polity)
    first = [code for code, _ in counts.most_common(2)]
    rest = sorted(counts.values(), reverse=True)[2:3] or [0]
    return tuple(first) if len(first) == 2 and counts[first[1]] > max(1, 2 * rest[0]) else ()


def _span(line: Line, first: int, last: int) -> Span:
    start = line.paragraph.start
    return Span(start + line.units[first].start, start + line.units[last - 1].end)
