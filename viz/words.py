"""How the brief words what it tells: states, ages, clocks; the same in every form."""

from datetime import date

from ..desk import ages
from ..desk.curves import Point
from ..desk.due import Due
from ..desk.happened import Happening
from ..desk.news import Turned
from ..desk.standing import Agreement, Standing

NO_END = "no end known"


def spoken(code: str) -> str:
    """A code such as in-force as words."""
    return code.replace("-", " ")


def standing(one: Standing, on: date) -> str:
    """The state with its date and age: in force since 2019-07-04 (56 days)."""
    since = f" since {one.since}" if one.since else ", since when is unknown" if one.state else ""
    age = f" ({ages.words(one.age)})" if one.age else ""
    told = f", last told {one.told}" if one.told and one.told != str(on) else ""
    return f"{spoken(one.says)}{since}{age}{told}"


def clock(one: Agreement, on: date) -> str:
    """When an agreement runs out, and the days until then or since."""
    if not one.expires:
        return NO_END
    found = ages.age(one.expires, on)
    if one.days_left is not None:
        return f"{days(one.days_left)} left, until {one.expires}"
    past = bool(found and found.least > 0)
    return f"term ended {one.expires}" if past else f"until {one.expires}"


def when(one: Due) -> str:
    """The date or dates of something due, or that none is known."""
    if not one.date:
        return "no date known"
    return f"{one.date} to {one.until}" if one.until else one.date


def off(one: Due) -> str:
    """How far off it is."""
    if one.days is None:
        return ""
    if one.days == 0:
        return "today"
    return f"in {days(one.days)}" if one.days > 0 else f"{days(-one.days)} ago"


def days(number: int) -> str:
    """A number of days."""
    return f"{number} day" if number == 1 else f"{number} days"


def happening(one: Happening) -> str:
    """When an event was, or by when it was told, and what is unsure about that."""
    if not one.date:
        return f"by {one.told}" if one.told and one.sure else "no date"
    span = f"{one.date} to {one.until}" if one.until else one.date
    return span if one.sure else f"{span} (perhaps later)"


def turned(one: Turned) -> str:
    """How a state became another."""
    when = one.date or ("date unknown" if one.sure else "perhaps before, date unknown")
    return f"{spoken(one.before)} → {spoken(one.after)} ({when})"


def value(point: Point) -> str:
    """The value of a period with its sign."""
    return "–" if point.value is None else f"{point.value:+.1f}".replace("-", "−")
