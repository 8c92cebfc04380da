"""A claim in a few words of our own: a clause or thing pruned to its heads, put in a template."""

import re
from typing import TYPE_CHECKING

from ..syntax.relations import below, case
from ..syntax.spelling import forms
from ..syntax.voice import objects
from . import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..tokens import Token
    from .units import Unit

IN_A_ROW = 5
LONGEST = 14
CORE = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "xcomp", "aux", "aux:pass", "cop", "expl"})
PARTS = frozenset({"compound", "compound:prt", "flat", "nmod:poss", "nummod", "case", "fixed"})
WIDER = (
    CORE | PARTS | {"amod", "det", "nmod", "obl", "obl:agent", "mark"},
    CORE | PARTS | {"det", "nmod", "obl", "mark"},
    CORE | PARTS | {"nmod", "mark"},
    CORE | {"compound", "flat", "nmod:poss", "mark"},
)
OURS = {"we": "they", "i": "they", "our": "their", "my": "their", "us": "them", "me": "them"}
SHORT = {
    "n't": "not",
    "n’t": "not",
    "ca": "can",
    "wo": "will",
    "am": "are",
    "'ll": "will",
    "’ll": "will",
}
SAID = frozenset({"that", "whether"})


def content(unit: "Unit", stance: str, text: str) -> str:
    """What is claimed, in the template of its stance, never six words in a row of the text."""
    kind = "clause" if unit.clausal else "thing"
    wanting = stance == "demands" and unit.clausal
    for kept in WIDER:
        words = " ".join(_pruned(unit, kept, wanting))
        whole = _templated(unit, stance, kind, words)
        if words and len(whole.split()) <= LONGEST and not borrowed(text, whole):
            return whole[0].upper() + whole[1:]
    keys = [t.text for t in unit.words if t.pos_ in {"NOUN", "PROPN"}][:3]
    return f"On {', '.join(dict.fromkeys(keys))}" if keys else ""


def _templated(unit: "Unit", stance: str, kind: str, words: str) -> str:
    verb = unit.saying.verb
    if stance == "hopes" and words.startswith("to "):
        return _aim(unit, words)
    if stance == "hopes" and any(one.lower_ == "to" for one in below(unit.head, "mark")):
        words = words.replace(" to ", " will ", 1)
    blaming = forms(verb) & lexicon.words("blaming") and unit.head.tag_ == "VBG"
    blamed = _asked(unit) if blaming else []
    if blamed:
        words = words.removeprefix("of ").removeprefix("for ")
        return lexicon.phrase("blame").format(" ".join(one.text for one in blamed), words)
    if forms(verb) & {"cite"} and kind == "thing":
        return lexicon.phrase("cite").format(words)
    plain = stance == "denies" and not forms(verb) & lexicon.of("denies")
    if plain and kind == "clause":
        return words if not unit.negated else lexicon.wording(stance, kind).format(words)
    return lexicon.wording(stance, kind).format(words)


def _aim(unit: "Unit", words: str) -> str:
    """`The hope for Peru to sign` is that Peru will sign; one's own hope is an aim."""
    near = below(unit.head.head, "nmod") if unit.head.dep_ == "acl" else []
    others = [one.text for one in near if case(one) == "for"]
    if not others:
        return lexicon.phrase("aim").format(words)
    said = f"{others[0]} will {words.removeprefix('to ')}"
    return lexicon.wording("hopes", "clause").format(said)


def _pruned(unit: "Unit", kept: frozenset[str], wanting: bool) -> "Iterable[str]":
    """The words that stay; `Chile to open` becomes `Chile should open`."""
    inside = set(unit.words)
    stay = {unit.head} | set(unit.also)
    for token in unit.words:
        if token.head in stay and (token.dep_ in kept or _no(token)):
            stay.add(token)
    for token in sorted(inside, key=lambda one: one.i):
        if token.head in stay and (token.dep_ in kept or _no(token)):
            stay.add(token)
    bare = wanting and any(one.lower_ == "to" and one.head == unit.head for one in stay)
    words = []
    lead = _asked(unit) if bare else []
    words += [one.text for one in lead]
    for token in sorted(stay, key=lambda one: one.i):
        low = token.lower_
        if token.is_punct or (token.dep_ == "mark" and token.head == unit.head and low != "to"):
            continue
        if token in lead or (token.head == unit.head and low in SAID):
            continue
        if token.head == unit.head and token.dep_ == "case" and not unit.clausal:
            continue
        to = low == "to" and token.head == unit.head and bare
        words.append("should" if to and lead else OURS.get(low, SHORT.get(low, token.text)))
    text = " ".join(words).replace(" ’s", "’s").replace(" 's", "'s")
    text = re.sub(r"\b([Aa])n? (?=[aeiou])", r"\1n ", text)
    return re.sub(r"\b([Aa])n (?![aeiou])", r"\1 ", text).split()


def _asked(unit: "Unit") -> "list[Token]":
    """Who is asked."""
    given = objects(unit.saying.verb)[:1] or below(unit.saying.verb, "iobj")[:1]
    parts = [
        p
        for one in given
        for p in one.subtree
        if p == one or (p.dep_ == "compound" and p.i > unit.saying.verb.i)
    ]
    return parts if given and unit.head not in given else []


def _no(token: "Token") -> bool:
    return token.lower_ in {"not", "n't", "n’t", "no", "never"}


def borrowed(text: str, words: str) -> bool:
    """Whether more than five words in a row of `words` stand so in `text`."""
    ours = _plain(words)
    if len(ours) <= IN_A_ROW:
        return False
    joined = f" {' '.join(_plain(text))} "
    runs = range(len(ours) - IN_A_ROW)
    return any(f" {' '.join(ours[at : at + IN_A_ROW + 1])} " in joined for at in runs)


def _plain(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
