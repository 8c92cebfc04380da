"""How the brief words what it tells: states, ages, clocks; the same in every form."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ..desk import ages
from ..desk.acts import Agreement, Measure, Reason, Standing
from ..desk.brief import Brief
from ..desk.curves import Point
from ..desk.due import Due
from ..desk.forms import spoken
from ..desk.happened import Happening
from ..desk.lives import ENDED
from ..desk.news import News, Turned

DATE = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)")
LASTING = ("in-force", "suspended")


def sources(brief: Brief) -> str:
    """Which sources count, and how old the newest is."""
    some = f"Sources published by {brief.known_on}" if brief.known_on else "All sources"
    age = ages.age(brief.newest, brief.on)
    late = age is not None and age.most < 0
    newest = f"{brief.newest} ({'after that day' if late else ago(age)})" if brief.newest else ""
    return f"{some}; the newest on the pair is of {newest}." if newest else f"{some}."


def ago(age: ages.Age | None) -> str:
    """How long ago: today, 1 day ago."""
    if age is None:
        return "date unknown"
    words = ages.words(age)
    if words == "today":
        return words
    return f"in {words}" if age.most < 0 else f"{words} ago"


def standing(one: Standing, on: date) -> str:
    """The state with its date and age, an agreement's clock, and when that was last told."""
    told = f", last told {one.told}" if one.told and one.told != str(on) else ""
    clock = _clock(one) if isinstance(one, Agreement) else _alike(one)
    return f"{_stands(one)}{clock}{told}"


def _alike(one: Standing) -> str:
    """How many more measures of the same name stand so."""
    others = len(one.alike) if isinstance(one, Measure) else 0
    return f" (and {others} more of that name)" if others else ""


def _stands(one: Standing) -> str:
    if not one.state or not one.age:
        return f"{spoken(one.says)}, since when is unknown" if one.state else spoken(one.says)
    if one.state in LASTING:
        return f"{_began(one.state, one.since)} ({ages.words(one.age)})"
    return f"{_began(one.state, one.since)} ({ago(one.age)})"


def _began(state: str, date: str | None) -> str:
    return f"{spoken(state)} since {date}" if state in LASTING else f"{spoken(state)} {date}"


def _clock(one: Agreement) -> str:
    """The end of an agreement's term, and the days until then."""
    if one.state in ENDED:
        return " by its terms" if one.state == "expired" and one.since == one.expires else ""
    if not one.expires:
        return "; no end known"
    left = f"; {_days(one.days_left)} left" if one.days_left is not None else ""
    return f"{left}, until {one.expires}" if left else f"; until {one.expires}"


def reason(one: Reason) -> str:
    """What a measure answers, or who justifies it how."""
    if one.how == "answers":
        return f"answers: {one.name}"
    return f"justified by {one.who or 'nobody named'}: {one.name}"


def due(one: Due) -> str:
    """What is due, when, and how far off that is."""
    off = _off(one.days)
    return f"{one.what}: {when(one)}{f' ({off})' if off else ''}"


def when(one: Due) -> str:
    """The date or dates of something due, or that none is known."""
    if not one.date:
        return "no date known"
    return f"{one.date} to {one.until}" if one.until else one.date


def _off(days: int | None) -> str:
    if not days:
        return "today" if days == 0 else ""
    return f"in {_days(days)}" if days > 0 else f"{_days(-days)} ago"


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def events(number: int) -> str:
    """A number of events."""
    return "1 event" if number == 1 else f"{number} events"


def happening(one: Happening) -> str:
    """When an event was, or by when it was told, and what is unsure about that."""
    if not one.date:
        return f"by {one.told}" if one.told and one.sure else "no date"
    span = f"{one.date} to {one.until}" if one.until else one.date
    return span if one.sure else f"{span} (perhaps later)"


def happened(news: News) -> str:
    """How many events there were, and of which kinds."""
    kinds = ", ".join(f"{one.events} of {spoken(one.quad)}" for one in news.happened)
    return f"{events(sum(one.events for one in news.happened))}: {kinds}"


def turned(one: Turned) -> str:
    """How a state became another, or what is known of that."""
    if not one.sure:
        return f"{spoken(one.after)}, perhaps before then: its date is unknown"
    if not one.before:
        return _began(one.after, one.date)
    return f"{spoken(one.before)} → {spoken(one.after)} ({one.date or 'date unknown'})"


def any_news(news: News) -> bool:
    """Whether sources tell of any change."""
    return bool(news.turned or news.fell_due or news.happened or news.published)


def parts(text: str) -> list[str]:
    """Text cut at its dates: every second part is one."""
    return DATE.split(text)


def value(point: Point) -> str:
    """The value of a period with its sign."""
    return "–" if point.value is None else f"{point.value:+.1f}".replace("-", "−")


def ranges(numbers: Sequence[int]) -> str:
    """Numbers in short: 1, 2, 4 to 6."""
    return ", ".join(_runs(sorted(numbers)))


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    first = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            low = numbers[first]
            yield (
                str(low)
                if low == number
                else f"{low}–{number}"
                if number > low + 1
                else f"{low}, {number}"
            )
            first = at + 1
