"""Whether an article is of a debt to banks: what they agree on is no accord between states."""

import re
from collections.abc import Sequence

from .deals import Deal
from .units import Line
from .wording import content

BANKS = re.compile(
    r"\b(?:creditor|commercial|foreign|private|advisory|major|international) banks?\b"
    r"|(?<!central )\bbank(?:s|ers)\b(?!['’])|\bbank (?:creditors?|(?:advisory )?committee|debts?)\b"
    r"|\b(?:commercial|foreign) (?:creditors?|debts?)\b",
    re.I,
)
OFFICIAL = re.compile(
    r"\b(?:Paris Club|governments?|official (?:debt|creditor)s?|IMF|Monetary Fund|World Bank"
    r"|bilateral)\b",
    re.I,
)
OFTEN = 3
DEBTS = frozenset(
    (
        *("debt", "debts", "foreign", "external", "rescheduling", "reschedulings", "refinancing"),
        *("restructuring", "interim", "multi", "year", "repayment", "moratorium", "package"),
        *("financial", "financing", "loan", "loans", "commercial"),
    )
)


def of_banks(lines: Sequence[Line]) -> bool:
    """Whether banks that lend are told of all along."""
    return sum(len(BANKS.findall(line.paragraph.text)) for line in lines) >= OFTEN


def lent(deal: Deal, line: Line) -> bool:
    """Whether an agreement of such an article is one with the banks."""
    told = sentence(line, deal.first)
    about = content(deal.name)
    if OFFICIAL.search(told) or not about <= DEBTS:
        return False
    return bool(about) or BANKS.search(told) is not None


def sentence(line: Line, at: int) -> str:
    """The sentence of a unit."""
    start = line.units[at].start
    sents = line.paragraph.doc.sents
    own = (one for one in sents if one.start_char <= start < one.end_char)
    return next((line.paragraph.text[one.start_char : one.end_char] for one in own), "")
