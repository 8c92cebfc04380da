"""Whose a firm or a party of the word lists is in an article: its own state may be far away."""

from collections.abc import Iterable, Mapping

from ..gazetteer import Gazetteer
from ..scene import LISTED, Scene
from ..units import Line
from .behind import behind
from .beside import before
from .firms import exchange

# How much of an article's naming of states must be of a firm's, that it tells whose the firm is.
SHARE = 1 / 6
STATED = ("name", "demonym", "capital", "place")


def at_home(lines: Iterable[Line], gazetteer: Gazetteer, scene: Scene) -> Mapping[str, str]:
    """The states of the listed firms and parties, by their ids; "" where the article tells none."""
    found: dict[str, str] = {}
    for line in lines:
        for at, unit in enumerate(line.units):
            if unit.mark == "G" and unit.things[0].kind in LISTED:
                thing = unit.things[0]
                found[thing.id] = found.get(thing.id, "") or _home(line, at, gazetteer, scene)
    return found


def _home(line: Line, at: int, gazetteer: Gazetteer, scene: Scene) -> str:
    """The state of a firm or a party; a party is of the article's state if not of its own."""
    unit = line.units[at]
    thing = unit.things[0]
    if thing.kind == "Company":
        return own(unit.text, thing.polity, gazetteer, scene) or _told(line, at, scene)
    abroad = thing.polity not in scene.firmless and thing.polity
    most = max(scene.firmless, key=lambda code: scene.firmless[code], default="")
    return most or thing.polity if abroad else thing.polity


def own(name: str, code: str, gazetteer: Gazetteer, scene: Scene) -> str:
    """The state of a known firm, where the article names it enough, or the firm's name does."""
    near = scene.firmless.get(code, 0) >= SHARE * sum(scene.firmless.values()) > 0
    return code if near or _named(name, code, gazetteer) else ""


def _named(name: str, code: str, gazetteer: Gazetteer) -> bool:
    """Whether a firm's name tells its state: "Royal Bank of Canada"."""
    words = name.split()
    parts = {words[0], " ".join(words[:2]), *(" ".join(words[at:]) for at in range(1, len(words)))}
    forms = (form for part in parts - {name} for _, _, form in gazetteer.find(part))
    told = (form.things for form in forms if form.sort in STATED)
    return any(thing.polity == code for things in told for thing in things)


def _told(line: Line, at: int, scene: Scene) -> str:
    """The state that the words around tell: "the Dutch airline KLM", "Acme Corp of Japan"."""
    last = at + 1
    while line.marks[last : last + 1] in ("C", "H") and line.units[last].text[0].isupper():
        last += 1
    return exchange(line, last) or before(line, at, scene) or behind(line, last, scene, seat=False)
