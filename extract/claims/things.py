"""What a claim is about: a thing with its kind, its owners and what tells it from others."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import read
from ..syntax.relations import below
from ..syntax.spelling import forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..tokens import Token

    Codes = Callable[[Token], frozenset[str]]

APART = ("compound", "amod", "nmod", "nmod:desc", "acl", "obl")
OWNERS = ("nmod:poss", "amod", "compound", "nmod", "obl", "nmod:desc")
OURS = frozenset({"its", "our", "their", "my", "his", "her"})


@dataclass(frozen=True)
class Thing:
    """A kind of thing, the codes of the polities it belongs to, and its other marks."""

    kind: str
    owners: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()

    def same(self, other: "Thing") -> bool:
        """Whether two may be one: no owner and no mark speaks against it."""
        return self.kind == other.kind and all(
            not mine or not theirs or bool(mine & theirs)
            for mine, theirs in ((self.owners, other.owners), (self.marks, other.marks))
        )


def thing(noun: "Token", codes: "Codes", holder: str, also: "tuple[Token, ...]" = ()) -> Thing:
    """What a noun or gerund means; `the decision to leave the pact` is its leaving.

    `also` are words that belong to it and that a parser hung elsewhere.
    """
    inner = _intended(noun) if forms(noun) & words("light") else []
    head = inner[0] if inner else noun
    verbal = head.pos_ == "VERB" and not below(head, "det", "amod", "compound")
    table = deeds() if verbal else kinds()
    near = [*also, *below(head, *APART)]
    near += [one for top in near for one in below(top, "compound", "nmod")]
    near += below(head, "obj") if verbal else []
    marks = {_kind(one) for one in near if one.pos_ in {"NOUN", "PROPN", "ADJ"} and not codes(one)}
    owned = {code for one in (noun, head) for code in _owners(one, codes, holder)}
    return Thing(_kind(head, table), frozenset(owned), frozenset(marks) - words("sorts"))


def _intended(noun: "Token") -> "list[Token]":
    """What a decision is to do, wherever the parser hung it: the words after it say so."""
    after = noun.doc[noun.i + 1 : noun.i + 3]
    meant = [after[1]] if len(after) == 2 and after[0].lower_ == "to" else []
    return below(noun, "acl", "advcl") or [one for one in meant if one.pos_ == "VERB"]


def _owners(head: "Token", codes: "Codes", holder: str) -> frozenset[str]:
    found: set[str] = set()
    for one in below(head, *OWNERS):
        ours = one.lower_ in OURS and holder
        found |= {holder} if ours else codes(one)
    return frozenset(found)


def _kind(token: "Token", table: "dict[str, str] | None" = None) -> str:
    known = kinds() if table is None else table
    return next((known[form] for form in sorted(forms(token)) if form in known), _plain(token))


def _plain(token: "Token") -> str:
    """The shortest form, so that a plural and a wrong lemma make no other thing."""
    return min(forms(token), key=lambda form: (len(form), form))


@cache
def kinds() -> dict[str, str]:
    """The kind of thing that a noun names."""
    return {word: entry["kind"] for entry in read("positions")["kinds"] for word in entry["words"]}


@cache
def deeds() -> dict[str, str]:
    """The deed that a verb names."""
    return {word: entry["deed"] for entry in read("positions")["deeds"] for word in entry["words"]}


def deed(verb: "Token") -> str:
    """The deed that a verb names, or its lemma."""
    return _kind(verb, deeds())


@cache
def words(key: str) -> frozenset[str]:
    """A list of words."""
    return frozenset(read("positions")[key])
