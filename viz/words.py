"""How the brief words what it tells: sources, ages, what is due, what happened."""

import re

from ..desk import ages
from ..desk.acts import Reason
from ..desk.brief import Brief
from ..desk.due import Due
from ..desk.forms import spoken
from ..desk.happened import Happening
from ..desk.news import News
from ..desk.unsure import LeftOut
from .drafts import Called, Given
from .numbers import days, events

DATE = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)")


def sources(brief: Brief) -> str:
    """Which sources count, and how old the newest is."""
    some = f"Sources published by {brief.known_on}" if brief.known_on else "All sources"
    age = ages.age(brief.newest, brief.on)
    late = age is not None and age.most < 0
    newest = f"{brief.newest} ({'after that day' if late else ago(age)})" if brief.newest else ""
    return f"{some}; the newest on the pair is of {newest}." if newest else f"{some}."


def left_out(one: LeftOut) -> str:
    """How many drafts are left out, why, and how to have them."""
    drafts = "1 draft" if one.drafts == 1 else f"{one.drafts:,} drafts"
    return f"{drafts} with a confidence below {one.below:g} left out; --min-confidence 0 has all."


def ago(age: ages.Age | None) -> str:
    """How long ago: today, 1 day ago."""
    if age is None:
        return "date unknown"
    words = ages.words(age)
    if words == "today":
        return words
    return f"in {words}" if age.most < 0 else f"{words} ago"


def reason(one: Reason) -> str:
    """What a measure answers, or who justifies it how."""
    if one.how == "answers":
        return f"answers: {one.name}"
    return f"justified by {one.who or 'nobody named'}: {one.name}"


def given(one: Given) -> str:
    """A reason, and how many more there are of that side."""
    return f"{reason(one.reason)}{f' (and {one.more} more)' if one.more else ''}"


def called(one: Called) -> str:
    """A name, and how many drafts have it."""
    return f"{one.name} ({one.count})" if one.count > 1 else one.name


def due(one: Due) -> str:
    """What is due, when, and how far off that is."""
    off = _off(one.days)
    return f"{one.what}: {when(one)}{f' ({off})' if off else ''}"


def when(one: Due) -> str:
    """The date or dates of something due, or that none is known."""
    if not one.date:
        return "no date known"
    return f"{one.date} to {one.until}" if one.until else one.date


def _off(left: int | None) -> str:
    if not left:
        return "today" if left == 0 else ""
    return f"in {days(left)}" if left > 0 else f"{days(-left)} ago"


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


def any_news(news: News) -> bool:
    """Whether sources tell of any change."""
    return bool(news.turned or news.fell_due or news.happened or news.published)


def parts(text: str) -> list[str]:
    """Text cut at its dates: every second part is one."""
    return DATE.split(text)
