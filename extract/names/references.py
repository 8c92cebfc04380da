"""Later mentions: surnames, pronouns, "the ministry", "the two countries", unnamed officials."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

from ..values import Span
from .found import Ledger
from .lexicon import words
from .people import again, pronouns, span_of, surnames
from .units import Line, Unit

SECOND = re.compile(
    r"\b(?:[Tt]he two (?:countries|sides|nations|governments|neighbo\w+|states|allies)|"
    r"[Bb]oth (?:countries|sides|nations|governments)|[Ee]ach other|one another)\b"
)
BACK = re.compile(r"d(?P<word>[hHtcaA])")


def references(lines: Sequence[Line], ledger: Ledger) -> None:
    """Put later mentions into the ledger, paragraph by paragraph."""
    names = surnames(ledger)
    steps = (_roles, again(names), pronouns, _definite(ledger), _pairs)
    for line in lines:
        for step in steps:
            step(line, ledger)


def _roles(line: Line, ledger: Ledger) -> None:
    """People and things that stand for a state: "Cuban officials", "Seoul's government"."""
    for at, unit in enumerate(line.units):
        if unit.text.lower() in _role_words():
            _role(line, at, ledger)


def _role(line: Line, at: int, ledger: Ledger) -> None:
    first = at
    while first and line.units[first - 1].mark in "qQrR-s":
        first -= 1
    owner = line.units[first - 1] if first else None
    if owner is None or owner.mark not in "JNGO" or not owner.things:
        return
    for holder in (owner, *_coordinated(line, first - 1)):
        # An organization may have been taken back since its words were marked.
        for thing in (one for one in holder.things if one.id in ledger.entities):
            ledger.mention(
                span_of(line, owner, line.units[at]), thing.id, "people or things that stand for it"
            )


def _coordinated(line: Line, at: int) -> Iterator[Unit]:
    """The others in "South Korean and Japanese officials"."""
    while at > 1 and line.units[at - 1].mark in "n," and line.units[at - 2].mark in "JN":
        at -= 2
        yield line.units[at]


@cache
def _role_words() -> frozenset[str]:
    return frozenset(words("titles", "roles"))


def _definite(known: Ledger) -> Callable[[Line, Ledger], None]:
    """The step for "the ministry", "the pact": the last organization or agreement so headed."""
    called = cache(partial(_called, known))

    def step(line: Line, ledger: Ledger) -> None:
        for found in BACK.finditer(line.marks):
            unit = line.units[found.start("word")]
            span = span_of(line, line.units[found.start()], unit)
            if line.marks[found.end() : found.end() + 1] in ("h", "t") or _covered(span, ledger):
                continue
            entity = _last_of(called(unit.text.lower()), span.start, ledger)
            if entity:
                ledger.mention(span, entity, "the last one named with this head word")

    return step


def _covered(span: Span, ledger: Ledger) -> bool:
    """Whether a longer mention of something that is not a person or state holds the words."""
    holding = ledger.places.holding(span.end - 1)
    return any(ledger.entities[one].kind != "Country" for _, one in holding)


def _called(ledger: Ledger, word: str) -> frozenset[str]:
    """The entities whose label or post holds a word."""
    every = ledger.entities.values()
    found = (one for one in every if _has(word, one.kind, f"{one.label} {one.post}".lower()))
    return frozenset(one.id for one in found)


def _last_of(entities: frozenset[str], at: int, ledger: Ledger) -> str:
    """The one of some entities that was named last before a place."""
    before = ledger.places.before(at) if entities else ()
    return next((one for _, one in before if one in entities), "")


def _has(word: str, kind: str, text: str) -> bool:
    if kind == "Country":
        return False
    if kind == "Agreement":
        return word in words("agreements", "heads")
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def _pairs(line: Line, ledger: Ledger) -> None:
    """ "The two countries": the two states named most before these words, or in the article."""
    for found in SECOND.finditer(line.paragraph.text):
        span = Span(line.paragraph.start + found.start(), line.paragraph.start + found.end())
        for entity in _leading(span.start, ledger):
            ledger.mention(span, entity, "the two states named most so far")


def _leading(at: int, ledger: Ledger) -> tuple[str, ...]:
    """The two polities with the most mentions before a place (anywhere, if fewer are before)."""
    counts: dict[str, int] = {}
    for early in (True, False):
        for mention in ledger.mentions.values():
            if early == (mention.span.end <= at) and _polity(mention.entity, ledger):
                counts[mention.entity] = counts.get(mention.entity, 0) + 1
        if len(counts) > 1:
            break
    ranked = sorted(counts, key=lambda entity: -counts[entity])[:2]
    return tuple(ranked) if len(ranked) == 2 else ()


def _polity(entity: str, ledger: Ledger) -> bool:
    return ledger.entities[entity].kind in ("Country", "IntergovernmentalOrganization")
