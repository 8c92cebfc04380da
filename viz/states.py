"""How the brief words the states of agreements and measures: since when, until when, how many."""

from collections import Counter
from datetime import date

from ..desk import ages
from ..desk.acts import Agreement, Standing
from ..desk.forms import spoken
from ..desk.lives import ENDED
from ..desk.news import Turned
from .drafts import Line
from .numbers import days
from .words import ago

LASTING = ("in-force", "suspended")


def standing(one: Standing, on: date) -> str:
    """The state with its date and age, an agreement's clock, and when that was last told."""
    told = f", last told {one.told}" if one.told and one.told != str(on) else ""
    clock = _clock(one) if isinstance(one, Agreement) else ""
    return f"{_stands(one)}{clock}{told}"


def drafts(line: Line, on: date) -> str:
    """The state of a measure, or of drafts that stand alike with how many there are of them."""
    if len(line.measures) == 1:
        return standing(line.measures[0], on)
    lead = line.measures[0]
    known = Counter(one.since for one in line.measures if one.since)
    dates = ", ".join(f"{day} in {known[day]}" for day in sorted(known))
    since = f"; since {dates}" if dates else ""
    sources = f"{line.sources} source{'s' if line.sources > 1 else ''}"
    first = f", first told {line.first}" if line.first else ""
    return f"{spoken(lead.says)}; {len(line.measures)} drafts in {sources}{first}{since}"


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
    left = f"; {days(one.days_left)} left" if one.days_left is not None else ""
    return f"{left}, until {one.expires}" if left else f"; until {one.expires}"


def turned(one: Turned) -> str:
    """How a state became another, or what is known of that."""
    if not one.sure:
        return f"{spoken(one.after)}, perhaps before then: its date is unknown"
    if not one.before:
        return _began(one.after, one.date)
    return f"{spoken(one.before)} → {spoken(one.after)} ({one.date or 'date unknown'})"
