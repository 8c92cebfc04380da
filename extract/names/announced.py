"""Where an agreement was first told of: "signed an agreement to sell less", then "the accord"."""

from collections.abc import Iterator, Sequence

from .deals import Deal
from .found import Ledger
from .units import Line
from .wording import modifier, private

BACK = 2


def announced(lines: Sequence[Line], at: int, deal: Deal, ledger: Ledger) -> tuple[Line, Deal]:
    """The line and the words that told of "the accord" first, else its own."""
    line = lines[at]
    if deal.last - deal.first > 1 or line.units[deal.first - 1].text.lower() != "the":
        return line, deal
    found = [one for one in _earlier(lines[max(0, at - BACK) : at + 1], deal) if _free(one, ledger)]
    return found[-1] if found else (line, deal)


def _earlier(lines: Sequence[Line], deal: Deal) -> Iterator[tuple[Line, Deal]]:
    """The words such as "an agreement" before an agreement, with its parties."""
    for line in lines:
        end = deal.first if line is lines[-1] else len(line.units)
        for head in (at for at in range(end) if line.marks[at] == "a"):
            first = head
            while first and modifier(line, first - 1):
                first -= 1
            new = first > 0 and line.units[first - 1].text.lower() in ("a", "an")
            if new and not private(line, first, head):
                yield line, Deal(first, head + 1, line.text(first, head + 1), deal.parties, False)


def _free(told: tuple[Line, Deal], ledger: Ledger) -> bool:
    """Whether no agreement was found at these words."""
    line, deal = told
    place = line.paragraph.start + line.units[deal.last - 1].start
    return all(ledger.entities[one].kind != "Agreement" for _, one in ledger.places.holding(place))
