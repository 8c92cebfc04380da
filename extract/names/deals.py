"""Where a line names an agreement by its head word, and who its parties are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .lexicon import words
from .units import Line

TAIL = re.compile(r"(?:[fo]|v)d?[A-Za-z-]{1,6}?(?=[,.;v])")

SIGNED = re.compile(r"(?:re-?)?(?:sign|initial|ratif|conclud|reach|scrap|violat)\w*$", re.I)

BOTH = re.compile(r"\b(?:both|the two) (?:countries|sides|nations|governments|states)\b", re.I)
LASTING = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty)-(?:year|month)\b",
    re.I,
)
LONGEST = 3
EARLIER = frozenset(("last", "previous", "next", "latest", "recent"))


@dataclass(frozen=True, slots=True)
class Deal:
    """An agreement in a line: units, name, parties."""

    first: int
    last: int
    name: str
    parties: tuple[str, ...]
    named: bool


def deals(line: Line, pair: tuple[str, ...] = ()) -> Iterator[Deal]:
    """The agreements of a line from left to right; `pair`: two polities that the article is of."""
    done = 0
    for found in re.finditer(r"[aA]", line.marks):
        if found.start() and line.marks[found.start() - 1] == "K":
            continue
        deal = _named(line, found.start(), done) or _plain(line, found.start(), done, pair)
        if deal:
            done = deal.last
            yield deal


def _named(line: Line, head: int, done: int) -> Deal | None:
    """A name in capitals: "General Security of Military Information Agreement"."""
    if line.units[head].mark != "A":
        return None
    first = head
    while first > done and (_capital(line, first - 1) or line.units[first - 1].mark in "o-n"):
        first -= 1
    while first < head and line.units[first].mark in "o-nJN":
        first += 1
    if head - first < 1 or _private(line, first, head):
        return None
    return Deal(first, head + 1, line.text(first, head + 1), _parties(line, first, head + 1), True)


def _capital(line: Line, at: int) -> bool:
    return line.units[at].mark in "CQRTHALNJ0" and not line.units[at].text.islower()


def _private(line: Line, first: int, head: int) -> bool:
    texts = {unit.text.lower() for unit in line.units[first:head]}
    return bool(texts & words("agreements", "private").keys())


def _plain(line: Line, head: int, done: int, pair: tuple[str, ...]) -> Deal | None:
    """A head word with its kind or its parties: "the 1965 treaty", "U.S.-Japan trade pact"."""
    first = head
    while first > done and _modifier(line, first - 1):
        first -= 1
    while first < head and line.units[first].text.lower() in EARLIER:
        first += 1
    last = _tail(line, head + 1)
    parties = _parties(line, first, last)
    if len(parties) < 2:
        parties = _signers(line, first, last, pair) or _told(line, first, head, pair) or parties
    if _private(line, first, head) or not _between_states(line, first, head, parties):
        return None
    return Deal(first, last, line.text(first, last), parties, False)


def _signers(line: Line, first: int, last: int, pair: tuple[str, ...]) -> tuple[str, ...]:
    """Two states or more that the sentence says signed it."""
    later = _signed_by(line, last)
    if later or not any(SIGNED.match(one.text) for one in line.units[max(0, first - 3) : first]):
        return later
    start = _start(line, first)
    parties = _parties(line, start, first)
    if len(parties) < 2 and BOTH.search(line.text(start, first)):
        parties = pair
    return parties if len(parties) > 1 else ()


def _signed_by(line: Line, last: int) -> tuple[str, ...]:
    """Who stands after an agreement that was "signed by", "reached between" them."""
    texts = [unit.text.lower() for unit in line.units[last : last + 4]]
    near = next((at for at, text in enumerate(texts) if text in ("by", "between")), 0)
    if not near or not any(SIGNED.match(text) for text in texts[:near]):
        return ()
    parties = _parties(line, last, _end(line, last))
    return parties if len(parties) == 2 else ()


def _told(line: Line, first: int, head: int, pair: tuple[str, ...]) -> tuple[str, ...]:
    """The parties of "a ten-year accord" in its sentence, or of "the accord" in the headline."""
    if LASTING.search(line.text(first, head + 1)):
        return _parties(line, _start(line, first), _end(line, head))
    bare = first == head and head > 0 and line.units[head - 1].text.lower() == "the"
    return pair if bare and not line.units[head].text.endswith("s") and _spoken(line, head) else ()


def _spoken(line: Line, head: int) -> bool:
    """Whether the word is an agreement itself, not a part of "the deal makers"."""
    return line.units[head].text != "deal" and line.marks[head + 1 : head + 2] in ("", *",.vfo")


def _start(line: Line, at: int) -> int:
    dots = [place for place in range(at) if line.units[place].mark == "."]
    return dots[-1] if dots else 0


def _end(line: Line, at: int) -> int:
    dots = [place for place in range(at, len(line.units)) if line.units[place].mark == "."]
    return dots[0] if dots else len(line.units)


def _modifier(line: Line, at: int) -> bool:
    unit = line.units[at]
    if unit.mark in 'd,.()of"“”ts':
        return False
    token = line.paragraph.doc.char_span(unit.start, unit.end, alignment_mode="expand")
    return unit.mark in "JNGO0-" or (
        token is not None and token[0].pos_ in ("ADJ", "NOUN", "PROPN", "NUM")
    )


def _tail(line: Line, last: int) -> int:
    """Past "on car parts", "between A and B", "with C"."""
    marks, end = line.marks, last
    found = re.match(r"(?:(?:f|v)d?[JNGO](?:,[JNG])*(?:,?nd?[JNG])?)", marks[last:])
    if found and line.units[last].text in ("with", "between", "among"):
        end = last + found.end()
    if marks[end : end + 1] == "f" and line.units[end].text == "on":
        topic = _topic_end(line, end + 1)
        end = topic if topic > end + 1 else end
    return end


def _topic_end(line: Line, at: int) -> int:
    """Past the nouns and adjectives that say what an agreement is on."""
    last = min(at + LONGEST, len(line.units))
    while at < last and line.marks[at] in "vqrCQ" and _modifier(line, at):
        at += 1
    return at


def _parties(line: Line, first: int, last: int) -> tuple[str, ...]:
    things = [
        unit.things[0] for unit in line.units[first:last] if unit.mark in "NJG" and unit.things
    ]
    return tuple(dict.fromkeys(thing.polity for thing in things))


def _between_states(line: Line, first: int, head: int, parties: tuple[str, ...]) -> bool:
    """Two parties, or a kind of agreement between states, or a treaty with a name."""
    word = line.units[head].text.lower()
    if word.endswith("s") and len(parties) < 2:
        return False
    kinds = {unit.text.lower() for unit in line.units[first:head]} & _kinds()
    if word == "test ban" or _topic(line, head):
        return True
    if first == head:
        return len(parties) > 1
    return (
        len(parties) > 1
        or bool(kinds)
        or (
            word == "treaty"
            or (
                word in ("treaties", "pact", "accord", "convention")
                and content(LASTING.sub("", line.text(first, head))) != frozenset()
            )
        )
    )


def _topic(line: Line, head: int) -> bool:
    """Whether the words after it say what it is on: "a deal on trade"."""
    after = [unit.text.lower() for unit in line.units[head + 1 : head + 3]]
    return len(after) == 2 and after[0] == "on" and after[1] in _kinds()


@cache
def _kinds() -> frozenset[str]:
    return frozenset(words("agreements", "kinds"))


def content(name: str) -> frozenset[str]:
    """The words of a name that tell it from others."""
    drop = set(words("agreements", "heads")) | {
        "a",
        "the",
        "of",
        "on",
        "new",
        "bilateral",
        "with",
        "and",
        "s",
        "draft",
        "full",
        "proposed",
        "previous",
        "past",
        "current",
        "possible",
        "existing",
        "recent",
        "any",
        "preliminary",
        "tentative",
        "interim",
        "final",
        "similar",
        "formal",
        "written",
        "provisional",
        "eventual",
        "prompt",
        "early",
        "such",
    }
    return frozenset(re.findall(r"[a-z0-9]+", name.lower())) - drop
