"""What speaks for or against words naming an agreement: the name, its parties, the words beside."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....syntax.lemmas import lemma
from ...units import Line
from ..deals import Deal
from ..many import among_many, made
from ..wording import content, kinds, private
from .ruling import ruled

if TYPE_CHECKING:
    from ....tokens import Token

# A state, a number: which one does not matter.
ANY = "JN0"
KNOWN = "JNGLOC0"


def of_words(line: Line, deal: Deal) -> Iterator[str]:
    """The signals of words that may name one, spelled `name=value`."""
    yield from _name(line, deal)
    yield from _beside(line, deal)
    yield from _parties(deal)
    found = line.parsed(deal.head)
    if found:
        yield from _grammar(found[-1])


def _name(line: Line, deal: Deal) -> Iterator[str]:
    head = line.units[deal.head].text.lower()
    before = line.units[deal.first : deal.head]
    yield f"head={head}"
    yield f"sort={deal.sort}"
    yield f"sort,head={deal.sort},{head}"
    yield f"length={min(3, len(before))}"
    yield from (
        f"mod={unit.text.lower() if unit.mark not in ANY else unit.mark}" for unit in before
    )
    yield f"marks={''.join(dict.fromkeys(one.mark for one in before if one.mark in KNOWN))}"
    yield f"kind={any(unit.text.lower() in kinds() for unit in before)}"
    yield f"private={private(line, deal.first, deal.head)}"
    yield f"content={bool(content(deal.name))}"
    yield f"ruled={ruled(line, deal)}"


def _beside(line: Line, deal: Deal) -> Iterator[str]:
    """The words right before and after the name."""
    before = line.units[deal.first - 1].text.lower() if deal.first else ""
    after = [unit.text.lower() for unit in line.units[deal.head + 1 : deal.head + 3]]
    yield f"before={before}"
    yield f"before,bare={before},{deal.first == deal.head}"
    yield f"after={''.join(after[:1])}"
    yield f"after2={' '.join(after)}"
    yield f"next={line.marks[deal.head + 1 : deal.head + 3]}"
    yield f"made={made(line, deal.last)}"
    yield f"many={among_many(line, deal.last)}"


def _parties(deal: Deal) -> Iterator[str]:
    yield f"parties={min(3, len(deal.parties))},{deal.way}"


def _grammar(token: "Token") -> Iterator[str]:
    yield f"pos={token.pos_},{token.dep_}"
    yield f"up={token.dep_},{lemma(token.head)}"
    for child in token.children:
        if child.dep_ != "punct":
            yield f"below={child.dep_},{lemma(child)}"
