"""How long something lasted, as an xsd:duration."""

import re
from typing import TYPE_CHECKING

from . import words
from .attach import clause
from .find import head

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

UNITS = {
    "second": "T{}S",
    "minute": "T{}M",
    "hour": "T{}H",
    "day": "{}D",
    "week": "{}W",
    "month": "{}M",
    "year": "{}Y",
}
# A length before these words lies between two happenings.
APART = re.compile(r"\s+(?:before|after|ago|earlier|later|from|prior|until)\b")
LASTING = frozenset({"last", "go", "run", "meet", "talk", "speak", "stay", "take", "continue"})


def duration(paragraph: "Paragraph", token: "Token") -> str | None:
    """How long what `token` names took, if its clause says so ('talks of about 70 minutes')."""
    for match in words.duration().finditer(paragraph.text):
        word = head(paragraph.doc, match.start(), match.end())
        apart = APART.match(paragraph.doc.text, match.end())
        if word.sent == token.sent and not apart and _of(word, token):
            return _lexical(match)
    return None


def _of(word: "Token", token: "Token") -> bool:
    """Its own modifier, or that of a verb of lasting of which it is the subject or noun."""
    if word.head == token and (word.i < token.i or _case(word) in {"of", "for", ""}):
        return word.dep_ != "nsubj"
    verb = clause(word)
    governs = verb in token.subtree or token in verb.children or verb == token
    return governs and (verb.lemma_ in LASTING or _case(word) == "for")


def _case(word: "Token") -> str:
    return next((child.lower_ for child in word.children if child.dep_ == "case"), "")


def _lexical(match: "re.Match[str]") -> str:
    unit = match["unit"]
    if match["half"]:
        return "PT30M" if unit == "hour" else f"P{'6M' if unit == 'year' else '15D'}"
    number = words.count(match["count"])
    if match["more"] and unit == "hour":
        return f"PT{number}H30M"
    if unit == "week":
        return f"P{7 * number}D"  # xsd:duration knows no weeks
    return "P" + UNITS[unit].format(number)
