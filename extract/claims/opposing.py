"""Contradictions: two polities that take opposite sides on the same thing or deed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from ..lexicon import read
from ..syntax.relations import below
from ..syntax.spelling import forms
from ..values import Claim
from . import lexicon
from .stances import negation
from .things import Thing, deed, deeds, thing, words

if TYPE_CHECKING:
    from ..tokens import Token
    from .things import Codes
    from .units import Unit

WORTH = "worth"
AGAINST = frozenset({"criticises", "regrets"})
ASSERTING = frozenset({"asserts", "criticises", "denies", "justifies"})


@dataclass(frozen=True)
class Point:
    """For or against a thing: that it is good (`worth`) or that a deed befell it."""

    axis: str
    what: Thing
    good: bool


@dataclass(frozen=True)
class Stand:
    """A claim, the polity that holds it, where it stands on what, and what it throws back."""

    claim: Claim
    polity: str
    points: tuple[Point, ...]
    rebuts: str = ""


def opposed(stands: Sequence[Stand]) -> tuple[Claim, ...]:
    """The claims, each with the earlier ones that it contradicts."""
    return tuple(
        replace(one.claim, contradicts=_contradicted(one, islice(stands, at)))
        for at, one in enumerate(stands)
    )


def _contradicted(one: Stand, before: Iterable[Stand]) -> tuple[str, ...]:
    if not one.polity or not (one.points or one.rebuts):
        return ()
    others = [other for other in before if other.polity not in {"", one.polity}]
    found = [other.claim.key for other in others if _opposite(one, other)]
    thrown = [] if found else [other for other in others if _thrown_back(one, other)]
    return tuple(dict.fromkeys(found or [other.claim.key for other in thrown[-1:]]))


def _opposite(one: Stand, other: Stand) -> bool:
    return any(
        a.axis == b.axis and a.good != b.good and a.what.same(b.what)
        for a in one.points
        for b in other.points
    )


def _thrown_back(one: Stand, other: Stand) -> bool:
    """`Denied the charge`: what another polity said of this one before."""
    kinds = {"charges": {"criticises", "asserts"}, "requests": {"demands"}}
    if other.claim.stance not in kinds.get(one.rebuts, set()):
        return False
    return any(name.endswith(f":{one.polity}") for name in other.claim.about)


def rebuts(unit: "Unit", stance: str) -> str:
    """Whether a denial throws back charges or requests, and no others."""
    if stance != "denies" or unit.clausal:
        return ""
    near = forms(unit.head)
    return next((key for key in ("charges", "requests") if near & lexicon.words(key)), "")


def points(unit: "Unit", stance: str, codes: "Codes", holder: str) -> tuple[Point, ...]:
    """Where a position stands."""
    head = unit.head
    if not unit.clausal or (head.pos_ == "NOUN" and not below(head, "nsubj", "cop")):
        return _of_thing(unit, stance, codes, holder)
    no = negation(head) ^ unit.negated ^ (bool(forms(unit.saying.verb) & lexicon.of("denies")))
    if stance in ("demands", "hopes"):
        return _undone(head, codes, holder, no)
    valued = _valued(head, codes, holder, no) if stance in ASSERTING else ()
    return valued or _done(head, codes, holder, no)


def _of_thing(unit: "Unit", stance: str, codes: "Codes", holder: str) -> tuple[Point, ...]:
    if stance in AGAINST or stance == "justifies":
        what = thing(unit.head, codes, holder, unit.also)
        mine = holder and stance == "justifies" and not what.owners
        what = replace(what, owners=frozenset({holder})) if mine else what
        return (Point(WORTH, what, stance == "justifies"),)
    return _undone(unit.head, codes, holder, False) if stance == "demands" else ()


def _undone(head: "Token", codes: "Codes", holder: str, no: bool) -> tuple[Point, ...]:
    """`Called for withdrawal of the duties` is against the duties."""
    if not forms(head) & words("against"):
        return ()
    things = below(head, "obj") or below(head, "nmod")
    return tuple(Point(WORTH, thing(one, codes, holder), no) for one in things[:1])


def _valued(head: "Token", codes: "Codes", holder: str, no: bool) -> tuple[Point, ...]:
    """`The ruling is unfair`, `it breaches the law`."""
    lawful = any(forms(one) & words("law") for one in below(head, "obj", "obl"))
    near = {form for one in (head, *below(head, "amod")) for form in forms(one)}
    entries = [e for e in read("positions")["worth"] if lawful or "of" not in e]
    sign = next((e["sign"] for e in entries if near & set(e["words"])), "")
    what = _subject(head)
    if not sign or what is None or (lawful and codes(what)):
        return ()
    return (Point(WORTH, thing(what, codes, holder), (sign == "+") ^ no),)


def _subject(head: "Token") -> "Token | None":
    """The subject; a pronoun repeats the last subject that is a noun in this sentence."""
    found = below(head, "nsubj", "nsubj:pass", "csubj")[:1]
    if not found or found[0].pos_ != "PRON":
        return next(iter(found), None)
    before = [t for t in head.sent if t.i < found[0].i and t.dep_.startswith("nsubj")]
    return next((t for t in reversed(before) if t.pos_ == "NOUN"), None)


def _done(head: "Token", codes: "Codes", holder: str, no: bool) -> tuple[Point, ...]:
    """A deed of the lexicon, done to a thing."""
    if not forms(head) & set(deeds()):
        return ()
    things = below(head, "obj", "nsubj:pass")[:1]
    found = [replace(thing(one, codes, holder), owners=frozenset()) for one in things]
    return tuple(Point(deed(head), one, not no) for one in found if one.kind)
