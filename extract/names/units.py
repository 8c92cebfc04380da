"""A paragraph as a string of word classes, one letter a unit, so that patterns stay readable.

N state (name, city that stands for it), J its adjective, G organization of the registry, L place
or trap, K agreement with a known name, O organization found by its head word; in capitals or small
T title head, Q portfolio, R rank, H head of an organization, A head of an agreement; C other word
with a capital, p particle of a name, s possessive, m his or their, c counterpart, o of, f for on to
at, n and, d determiner, 0 number, v other word; punctuation stands for itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from .apart import no_firm, of_a_post
from .classes import WORD, word_class
from .gazetteer import Gazetteer
from .lexicon import words
from .places import stands_for_state
from .registry import Form, Thing

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Span


FEDERAL = re.compile(r"(?:\bU\.?S\.?|United States) $")


class Unit(NamedTuple):
    """One or several words with a class; `form` where the gazetteer knows them."""

    text: str
    start: int
    end: int
    mark: str
    things: tuple[Thing, ...] = ()


@dataclass(frozen=True)
class Line:
    """The units of a paragraph; offsets are the paragraph's."""

    paragraph: "Paragraph"
    units: tuple[Unit, ...]

    @cached_property
    def marks(self) -> str:
        """The classes, a letter each."""
        return "".join(unit.mark for unit in self.units)

    def parsed(self, at: int) -> "Span | None":
        """The words that the parser has in place of a unit."""
        unit = self.units[at]
        return self.paragraph.doc.char_span(unit.start, unit.end, alignment_mode="expand")

    def text(self, first: int, last: int) -> str:
        """The words of some units."""
        return self.paragraph.text[self.units[first].start : self.units[last - 1].end]


# Words that mean something else beside some words.
ODD = frozenset(("He", "May", "Attorney", "attorney"))


def line(paragraph: "Paragraph", gazetteer: Gazetteer, year: int, whole: str) -> Line:
    """The classes of a paragraph's words; `whole` is the article's text."""
    text = paragraph.text
    return Line(paragraph, tuple(_units(text, gazetteer, year, whole)))


def _units(text: str, gazetteer: Gazetteer, year: int, whole: str) -> Iterator[Unit]:
    done, last = 0, None
    for start, end, form in gazetteer.find(text):
        yield from _words(text, done, start)
        known = _known(text, start, end, form, year, whole)
        if _foreign(known, last, text[done:start]) or no_firm(text, known):
            yield from _words(text, start, end)
        else:
            yield known
        last, done = known, end
    yield from _words(text, done, len(text))


def _foreign(unit: Unit, before: Unit | None, between: str) -> bool:
    """`Georgia's National Security Council`: the name that one state's body has, of another's."""
    if unit.mark != "G" or before is None or before.mark not in "JN":
        return False
    if unit.things[0].known and unit.text not in words("traps", "shared"):
        return False
    polities = {unit.things[0].polity, before.things[0].polity}
    heads = words("organizations", "heads")
    common = " " in unit.text and unit.text.split()[-1] in heads
    return between in (" ", "'s ", "’s ") and common and "" not in polities and len(polities) == 2


def _known(text: str, start: int, end: int, form: Form, year: int, whole: str) -> Unit:
    mark = "K" if form.sort == "agreement" else "L"
    if form.things and stands_for_state(text, start, end, form, whole):
        mark = _mark(form)
    things = (form.thing(year),) if form.things else ()
    return Unit(text[start:end], start, end, mark, things)


def _mark(form: Form) -> str:
    if form.things[0].kind != "Country":
        return "G"
    return "J" if form.sort == "demonym" else "N"


def _words(text: str, start: int, end: int) -> Iterator[Unit]:
    last = ""
    for found in WORD.finditer(text, start, end):
        word = found.group()
        mark = word_class(word)
        last = _here(text, found, mark, last) if mark in "hH" or word in ODD else mark
        yield Unit(word, *found.span(), last)


def _here(text: str, found: re.Match[str], mark: str, before: str) -> str:
    """The class of a word that has another one beside some words; `before` is that before it."""
    word, after = found.group(), text[found.end() : found.end() + 24]
    if word in ("Attorney", "attorney"):
        return "T" if _federal(text, *found.span()) else mark
    if _name(word, before, after):
        return "C"
    return of_a_post(word, mark, after) if mark in "hH" else mark


def _federal(text: str, start: int, end: int) -> bool:
    """`U.S. Attorney`, an office that is not the attorney general's."""
    before, after = text[max(0, start - 14) : start], text[end : end + 8]
    return FEDERAL.search(before) is not None and after.lower() != " general"


def _name(word: str, before: str, after: str) -> bool:
    """`Theresa May`, not `May 3` or `Monday, May`; `Vice Premier He Li`."""
    if word == "He":
        return before == "T" and re.match(r" [A-Z]", after) is not None
    return word == "May" and before == "C" and not re.match(r"[.,]?\s+\d", after)
