"""How single values are written in a sheet: passages, dates, agents, and what is left out."""

from collections.abc import Iterable, Mapping

from ..values import Moment, Period, Span

Fact = dict[str, object]
SUFFIX: Mapping[int, str] = {10: "", 7: "Month", 4: "Year"}


class Line(dict[str, object]):
    """A thing that is written on one line."""


def passage(span: Span) -> str:
    """The name of a passage inside its sheet: `_:at-12-30`."""
    return f"_:at-{span.start}-{span.end}"


def passages(spans: Iterable[Span]) -> list[str]:
    """The names of some passages, each once, in the order of the text."""
    return [passage(span) for span in sorted(set(spans))]


def key(spans: Iterable[Span]) -> str:
    """What tells a fact from others of its article: where its first piece of evidence lies."""
    first = min(spans)
    return f"{first.start}-{first.end}"


def government(state: str) -> str:
    """The name of the government of a state: country:KOR -> body:kor-government."""
    return f"body:{state.partition(':')[2].lower()}-government"


def court(name: str) -> str:
    """The name of a court: body:per-court for a state's that the text does not name."""
    prefix, _, code = name.partition(":")
    return f"body:{code.lower()}-court" if prefix == "country" else name


def agent(name: str, kind: str, label: str) -> Fact | str:
    """Who published or wrote an article, or nothing."""
    return {"id": name, "type": kind, "label": label} if name else ""


def dated(name: str, moment: Moment | None) -> Fact:
    """A date under the key for its precision: date, dateMonth or dateYear."""
    return {f"{name}{SUFFIX[len(moment.value)]}": moment.value} if moment else {}


def period(name: str, end_name: str, when: Period | None) -> Fact:
    """A start and, where there is one, an end."""
    return dated(name, when.start) | dated(end_name, when.end) if when else {}


def filled(fact: Fact) -> Fact:
    """The fact without what is empty; a list of one name is that name."""
    return {name: _single(value) for name, value in fact.items() if value not in ("", [], None)}


def _single(value: object) -> object:
    one = isinstance(value, list) and len(value) == 1 and isinstance(value[0], str)
    return value[0] if isinstance(value, list) and one else value
