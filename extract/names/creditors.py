"""Whether an article is of a debt to banks: what they agree on is no accord between states."""

import re
from collections.abc import Sequence

from .deals import Deal
from .lexicon import words
from .units import Line
from .wording import content

BANKS = re.compile(
    r"\b(?:creditor|commercial|foreign|private|advisory|major|international) banks?\b"
    r"|(?<!central )\bbank(?:s|ers)\b(?!['’])"
    r"|\bbank (?:creditors?|(?:advisory )?committee|debts?)\b"
    r"|\b(?:commercial|foreign) (?:creditors?|debts?)\b",
    re.I,
)
OFFICIAL = re.compile(
    r"\b(?:Paris Club|governments?|official (?:debt|creditor)s?|IMF|Monetary Fund|World Bank"
    r"|bilateral)\b",
    re.I,
)
OFTEN = 3


class Lending:
    """Tells the agreements with banks of an article that tells of banks all along."""

    def __init__(self, lines: Sequence[Line]) -> None:
        told = sum(len(BANKS.findall(line.paragraph.text)) for line in lines)
        self.often = told >= OFTEN
        self.before = False

    def lent(self, deal: Deal, line: Line) -> bool:
        """Whether an agreement is one with the banks; "the accord" is the one told of before."""
        told = sentence(line, deal.first)
        about = content(deal.name)
        if (
            not self.often
            or OFFICIAL.search(told)
            or not about <= words("agreements", "debts").keys()
        ):
            return False
        lent = bool(about) or self.before or BANKS.search(told) is not None
        self.before = self.before or lent
        return lent


def sentence(line: Line, at: int) -> str:
    """The sentence of a unit."""
    start = line.units[at].start
    sents = line.paragraph.doc.sents
    own = (one for one in sents if one.start_char <= start < one.end_char)
    return next((line.paragraph.text[one.start_char : one.end_char] for one in own), "")
