"""What an article tells of those who may have agreed: states, firms, banks."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ....syntax.lemmas import lemma
from ...found import Ledger
from ...units import Line

if TYPE_CHECKING:
    from ....tokens import Span

BANKS = re.compile(
    r"\b(?:creditor|commercial|foreign|private|advisory|major|international) banks?\b"
    r"|(?<!central )\bbank(?:s|ers)\b(?!['’])"
    r"|\bbank (?:creditors?|(?:advisory )?committee|debts?)\b"
    r"|\b(?:commercial|foreign) (?:creditors?|debts?)\b",
    re.I,
)
POLITIES = ("Country", "IntergovernmentalOrganization")
FULL = ("NOUN", "VERB", "ADJ")


class Around:
    """Who is named where in an article."""

    def __init__(self, lines: Sequence[Line], ledger: Ledger) -> None:
        self._lines = lines
        self._ledger = ledger

    def signals(self, line: Line, at: int) -> Iterator[str]:
        """What the sentence, the paragraph and the article of a unit tell of who agreed."""
        place, whole = line.units[at].start, line.paragraph.text
        sents = line.paragraph.doc.sents
        own = next((one for one in sents if one.start_char <= place < one.end_char), None)
        first, last = (own.start_char, own.end_char) if own else (0, len(whole))
        here, near = self._kinds(line, first, last), self._kinds(line, 0, len(whole))
        yield f"polities={min(3, sum(one in POLITIES for one in here))}"
        yield f"paragraph={min(3, sum(one in POLITIES for one in near))}"
        yield f"states={min(4, self._of(*POLITIES))}"
        yield from (f"with={kind}" for kind in dict.fromkeys(here))
        yield f"firm={'Company' in here},{min(2, self._of('Company'))}"
        yield f"near={'Company' in near}"
        yield f"banks={BANKS.search(whole[first:last]) is not None},{min(3, self._banks)}"
        yield from _words(own)

    def _kinds(self, line: Line, first: int, last: int) -> list[str]:
        """The kinds of those who are named between two places of a paragraph, each once."""
        start = line.paragraph.start
        named = self._ledger.places.starting(start + first, start + last)
        return [self._ledger.entities[one].kind for one in dict.fromkeys(one for _, one in named)]

    def _of(self, *kinds: str) -> int:
        """How many of some kinds the article names."""
        return sum(self._counts.get(kind, 0) for kind in kinds)

    @cached_property
    def _counts(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for one in self._ledger.entities.values():
            counts[one.kind] = counts.get(one.kind, 0) + 1
        return counts

    @cached_property
    def _banks(self) -> int:
        """How often banks are told of."""
        return sum(len(BANKS.findall(line.paragraph.text)) for line in self._lines)


def _words(sentence: "Span | None") -> Iterator[str]:
    for word in dict.fromkeys(lemma(one) for one in sentence or () if one.pos_ in FULL):
        yield f"beside={word}"
