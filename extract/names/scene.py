"""Of which states an article tells, by their names and by the places in them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .gazetteer import Gazetteer
from .lands import lying, province
from .lexicon import words
from .units import Line

MARKED = "NJGL"
# Bodies of the word lists that need not be at home in the article: firms and parties.
LISTED = ("Company", "Organization")
ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Scene:
    """How often an article names each state, itself or by a place in it.

    `named` counts the firms and parties of the word lists too, `firmless` does not. `parts` are the
    lands with a code of their own of which it tells, by the state that they are of.
    """

    named: Mapping[str, int] = field(default_factory=dict)
    firmless: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)

    def home(self, share: float, enough: int = ENOUGH) -> str:
        """The state that has at least a share of all, if these are enough."""
        total, most = sum(self.named.values()), self.leading()
        return most if total >= enough and self.named.get(most, 0) >= share * total else ""

    def leading(self) -> str:
        """The state named most."""
        return max(self.named, key=lambda code: self.named[code], default="")

    def place(self, name: str) -> str:
        """The state of a place: one that the article much names, else of the largest so called."""
        codes, total = lying(name), sum(self.named.values())
        much = (code for code in codes if 3 * self.named.get(code, 0) >= max(total, 1))
        return next(much, codes[0] if codes else "")


def scene(lines: Sequence[Line], gazetteer: Gazetteer) -> Scene:
    """The states of which some lines tell."""
    firms: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    for line in lines:
        firms.update(_states(line, firm=True))
        codes.update((*_states(line, firm=False), *_places(line)))
    named = _states_of(codes + firms, gazetteer)
    return Scene(named, _states_of(codes, gazetteer), dict(_parts(lines, named)))


def _parts(lines: Sequence[Line], named: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The lands that make up half of what is told of their states, with the state before each."""
    for name, entry in words("places", "territories").items():
        count = sum(line.paragraph.text.count(name) for line in lines)
        if count > 1 and 2 * count >= named.get(entry["of"], 0):
            yield str(entry["of"]), str(entry["polity"])


def _states_of(codes: Mapping[str, int], gazetteer: Gazetteer) -> dict[str, int]:
    return {code: count for code, count in codes.items() if f"country:{code}" in gazetteer.things}


def _states(line: Line, *, firm: bool) -> Iterator[str]:
    things = (unit.things[0] for unit in line.units if unit.mark in MARKED and unit.things)
    return (thing.polity for thing in things if (thing.kind in LISTED) == firm)


def _places(line: Line) -> Iterator[str]:
    """The states of provinces behind a preposition or a comma, and of towns behind "in"."""
    units = line.units
    for at in range(1, len(units)):
        if units[at].mark == "C" and units[at - 1].mark in "fo,":
            codes = lying if units[at - 1].text == "in" else _province
            yield from next(filter(None, (codes(name) for name in runs(line, at))), ())[:1]


def _province(name: str) -> tuple[str, ...]:
    code = province(name)
    return (code,) if code else ()


def runs(line: Line, at: int) -> Iterator[str]:
    """The words from a place on that may be the name of a town, the most first."""
    last = at
    while last < min(at + 3, len(line.units)) and line.units[last].mark == "C":
        last += 1
    return (line.text(at, end) for end in range(last, at, -1))
