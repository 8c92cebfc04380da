"""Who speaks: the subject of a verb of saying, and whom pronouns and `the official` repeat."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..syntax.parties import Named, parties
from ..syntax.relations import below
from ..syntax.spelling import forms
from ..syntax.voice import subjects
from . import lexicon

if TYPE_CHECKING:
    from ..tokens import Token

FIRST = frozenset({"i", "we"})
THIRD = frozenset({"he", "she", "it", "they"})
RELATIVE = frozenset({"who", "which", "that"})
CHAINED = frozenset({"conj", "advcl", "xcomp", "acl", "parataxis"})
WITHIN = frozenset({"ccomp", "xcomp", "conj", "parataxis", "advcl", "csubj"})
FAR = 2
ECHO = 6
LIMIT = 4


@dataclass
class Speakers:
    """Follows who speaks through an article."""

    last: tuple[str, ...] = ()
    paragraph: int = -FAR
    asked: dict["Token", tuple[str, ...]] = field(default_factory=dict)

    def heard(self, holders: tuple[str, ...], paragraph: int) -> None:
        """Remember who spoke last."""
        self.last, self.paragraph = holders, paragraph

    def near(self, paragraph: int, far: int = FAR) -> tuple[str, ...]:
        """Who spoke last, unless that is long ago."""
        return self.last if 0 <= paragraph - self.paragraph < far else ()

    def of(self, verb: "Token", named: Named, paragraph: int) -> tuple[str, ...]:
        """The holders of what a verb says."""
        if verb not in self.asked:
            self.asked[verb] = ()  # a parse may lead back to the same verb
            self.asked[verb] = self._found(verb, named, paragraph)[:2]
        return self.asked[verb]

    def _found(self, verb: "Token", named: Named, paragraph: int) -> tuple[str, ...]:
        who = (below(verb, "nsubj", "nsubj:outer") or _misread(verb))[:1]
        if not who:
            return self._lent(verb, named, paragraph)
        word = who[0].lower_
        if word in FIRST | THIRD:
            return self._repeated(verb, who[0], named, paragraph)
        if word in RELATIVE and verb.dep_ == "acl:relcl":
            return named_by(verb.head, named)
        found = named_by(who[0], named)
        several = below(who[0], "conj") or "two" in {one.lower_ for one in who[0].subtree}
        return (found if several else found[:1]) or (
            self.near(paragraph) if _echoes(who[0]) else ()
        )

    def _repeated(
        self, verb: "Token", who: "Token", named: Named, paragraph: int
    ) -> tuple[str, ...]:
        above = _outermost(verb) if who.lower_ in FIRST else outer(verb)
        if above is not None:
            return self.of(above, named, paragraph)
        own = () if who.lower_ in FIRST else named(who)[:1]
        return _main(verb, who, named) or self.near(paragraph) or own

    def _lent(self, verb: "Token", named: Named, paragraph: int) -> tuple[str, ...]:
        """`Peru condemned the raid, calling for …`; `But added: …`."""
        head, steps = verb, 0
        while head.dep_ in CHAINED and head.head != head and steps < LIMIT:
            head, steps = head.head, steps + 1
            if below(head, "nsubj"):
                return self.of(head, named, paragraph)
        if above := _gerunds(verb):
            return self.of(above, named, paragraph)
        if head.dep_ != "ROOT":
            return ()
        if head.pos_ == "NOUN" and head != verb:
            return named_by(head, named)[-1:]
        first = next((one for one in head.sent if one.text.isalpha()), head)
        lead = named_by(first, named) if first.pos_ in {"PROPN", "ADJ", "NOUN"} else ()
        starts = first == verb or first.dep_ == "cc"
        return lead or (self.near(paragraph) if starts else ())


def _main(verb: "Token", who: "Token", named: Named) -> tuple[str, ...]:
    """The subject of the clause above, which `it` repeats: `Peru refuses, as it holds that …`."""
    if who.lower_ not in ("it", "they") or verb.dep_ != "advcl":
        return ()
    above = [one for one in below(verb.head, "nsubj") if one.pos_ == "PROPN"]
    return named_by(above[0], named)[:1] if above else ()


def _gerunds(verb: "Token") -> "Token | None":
    """The verb above a gerund with which a past was coordinated: `for taxing …, and called for`."""
    if verb.dep_ != "conj" or verb.head.tag_ != "VBG" or verb.tag_ not in ("VBD", "VBN"):
        return None
    return next((one for one in verb.head.ancestors if below(one, "nsubj")), None)


def named_by(noun: "Token", named: Named) -> tuple[str, ...]:
    """The agents behind a noun; of `his Japanese counterpart` the Japanese side."""
    if forms(noun) & lexicon.words("counterparts"):
        ours = [one for one in below(noun, "amod", "compound", "nmod") if one.pos_ != "PRON"]
        return (
            parties(below(noun, "appos", "flat"), named, False)[0]
            or (parties(ours, named, False)[0])
        )
    return parties([noun], named, False)[0]


def outer(verb: "Token") -> "Token | None":
    """The verb of saying in whose content a verb stands."""
    token = verb
    for _ in range(LIMIT):
        if token.dep_ not in WITHIN or token.head == token:
            return None
        token = token.head
        if token.pos_ in {"VERB", "AUX"} and forms(token) & lexicon.firsts():
            return token
    return None


def _outermost(verb: "Token") -> "Token | None":
    """Who says a quote in which somebody else is reported: `I` and `we` are the quote's."""
    found = above = outer(verb)
    while above is not None:
        found, above = above, outer(above)
    return found


def _misread(verb: "Token") -> "list[Token]":
    """The subject of a finite verb that a parser took for an adjective."""
    return subjects(verb) if verb.dep_ in {"amod", "compound"} else []


def _echoes(noun: "Token") -> bool:
    """`The official`, `the statement`: whoever spoke last."""
    definite = any(one.lower_ in {"the", "this"} for one in below(noun, "det"))
    return definite and bool(forms(noun) & lexicon.words("echoes"))
