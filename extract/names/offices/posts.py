"""What the units of a title say: whether it is an office that only states have."""

import re

from ..gazetteer import Gazetteer
from ..lexicon import words
from ..units import Unit


def weak(units: tuple[Unit, ...]) -> bool:
    """Whether firms have such titles, too."""
    heads = [unit for unit in units if unit.mark in "tTc"]
    return bool(heads) and all(common(unit) for unit in heads)


def common(unit: Unit) -> bool:
    """Whether firms have a head word, too."""
    word = unit.text.lower().rstrip(".")
    offices = words("titles", "capital")
    return word in words("titles", "weak") and not (unit.text[0].isupper() and word in offices)


def business(units: tuple[Unit, ...]) -> bool:
    """Whether firms have all heads of a title."""
    heads = [unit for unit in units if unit.mark in "tTc"]
    return all(common(unit) or unit.text.lower() in words("titles", "firm") for unit in heads)


def portfolio(units: tuple[Unit, ...]) -> bool:
    """Whether a title has a field that only states have."""
    marks = "".join(unit.mark for unit in units)
    if back(units):
        return True
    behind = re.search(r"[tTc]od?([qQ])", marks)
    if behind and units[behind.start(1)].text not in words("titles", "trade"):
        return True
    heads = re.match(r"[^of]*[tTc]", marks)
    units = units[: heads.end() - 1] if heads else units
    named = [
        unit.text.lower()
        for unit in units
        if unit.mark in "qQ" or unit.text in ("Treasury", "Cabinet")
    ]
    return any(text not in words("titles", "trade") for text in named)


def ministry(units: tuple[Unit, ...], polity: str, gazetteer: Gazetteer) -> str:
    """The id of the ministry that the portfolio in a title names."""
    field = " ".join(unit.text for unit in units if unit.mark in "qQ")
    body = gazetteer.body(polity, f"{field} Ministry") if field else None
    return body.id if body else ""


def usual(units: tuple[Unit, ...]) -> bool:
    """Whether a title is one that means a state's office without more."""
    post = " ".join(unit.text.lower() for unit in units)
    return post in words("titles", "defaults")


def term(unit: Unit) -> bool:
    """Whether a title without its head word ends like one: `presidency`, `delegation`, `agency`."""
    public_words = words("titles", "bodies").keys() | words("titles", "terms").keys()
    return unit.mark in "qQC" or unit.text.lower() in public_words


def back(units: tuple[Unit, ...]) -> str:
    """The word for a body told of before: `head of the agency`, `Council chairman`."""
    marks = "".join(unit.mark for unit in units)
    found = re.search(r"[tTc][of]d?[qQhHtTs]*(h)$", marks) or re.match(r"([hH])s?[tTc]", marks)
    word = units[found.start(1)].text.lower() if found else ""
    seat = words("titles", "seats").get(units[-1].text.lower(), {}) if len(units) == 1 else {}
    return word if word in words("titles", "bodies") else str(seat.get("body", ""))
