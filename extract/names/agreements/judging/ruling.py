"""Whether plain rules take words for an agreement between states."""

from ...units import Line
from ..deals import Deal
from ..many import among_many, made
from ..signers import LASTING, bodies, named_after_place
from ..wording import content, kinds, private, topic

LASTING_HEADS = frozenset(("treaties", "pact", "accord", "convention"))


def ruled(line: Line, deal: Deal) -> bool:
    """Called by a name, after a place, as of many states, or as between two, and not of firms."""
    if deal.sort != "plain":
        return True
    place = named_after_place(line, deal.first, deal.head) or deal.way == "signed"
    many = place or made(line, deal.last) or among_many(line, deal.last)
    return not private(line, deal.first, deal.head) and (many or _between_states(line, deal))


def _between_states(line: Line, deal: Deal) -> bool:
    """Of an organization, with two parties, of a kind that states make, or a treaty by name."""
    first, head, parties = deal.first, deal.head, deal.parties
    word = line.units[head].text.lower()
    if "G" in line.marks[first:head] or _of_body(line, head, parties):
        return True
    if word.endswith("s") and len(parties) < 2:
        return False
    if word == "test ban" or topic(line, head) or len(parties) > 1:
        return True
    known = {unit.text.lower() for unit in line.units[first:head]} & kinds()
    return first < head and (bool(known) or word == "treaty" or _told_apart(line, first, head))


def _told_apart(line: Line, first: int, head: int) -> bool:
    """Whether an accord has a name that tells more than how long it lasts."""
    name = LASTING.sub("", line.text(first, head))
    return line.units[head].text.lower() in LASTING_HEADS and content(name) != frozenset()


def _of_body(line: Line, head: int, parties: tuple[str, ...]) -> bool:
    """Whether an organization of states is the other side: "an accord with the IMF"."""
    after = line.units[head + 1 : head + 3]
    texts = [unit.text.lower() for unit in after]
    first = head + 3 if texts == ["with", "the"] else head + 2
    return bool(parties) and texts[:1] == ["with"] and bodies(line, first, first + 1)
