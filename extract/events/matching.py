"""Which frame a word evokes: its lemma, particle and conditions."""

from typing import TYPE_CHECKING

from ..syntax.inflection import verbs
from ..syntax.lemmas import lemma, spellings, words
from ..syntax.relations import below, contents
from ..syntax.slots import clauses, slot
from .filling import filled
from .lexicon import Frame, Lexicon
from .matches import Match
from .modality import negated
from .view import View

if TYPE_CHECKING:
    from ..tokens import Token

NOTHING = "none"
# A tagger that errs leaves words as they are written.
PLURALS = ("", "s", "es")
FUNCTIONS = ("case", "fixed", "mark", "cc")
CLAUSES = ("ROOT", "acl", "acl:relcl", "advcl", "ccomp", "conj", "parataxis", "xcomp")
WORDS = ("VERB", "ADJ", "NOUN", "PROPN")


def match(token: "Token", view: View) -> Match | None:
    """The first frame of the lexicon that fits a verb, a noun or an adjective."""
    word, frames = _frames(token, view.lexicon)
    if view.silent(token.sent) and not any(one.noun and one.mutual for one in frames):
        return None
    if frames and frames[0].noun and any(one.startswith("body:") for one in view.named(token)):
        return None
    for frame in frames:
        if _evoked(token, word, frame) and _holds(token, frame, view.lexicon):
            return filled(Match(token, frame), view) if frame.type != NOTHING else None
    return None


def _frames(token: "Token", lexicon: Lexicon) -> tuple[str, tuple[Frame, ...]]:
    """The spelling under which the lexicon knows a word, and its frames."""
    for word in spellings(token):
        for noun in (True, False):
            if found := lexicon.frames.get((noun, word)):
                return word, found
    if token.pos_ not in WORDS or token.dep_ in FUNCTIONS:
        return "", ()
    word = lemma(token)
    noun = token.pos_ in ("NOUN", "PROPN") and not _misread(token, word)
    if found := lexicon.frames.get((noun, word)):
        return word, found
    tried = [(not noun, word)] if _mistaken(token) else []
    tried += [(True, token.lower_.removesuffix(ending)) for ending in PLURALS]
    return next(((one[1], lexicon.frames[one]) for one in tried if one in lexicon.frames), ("", ()))


def _evoked(token: "Token", word: str, frame: Frame) -> bool:
    """Whether the frame has a token's lemma for a word, or with a particle that stands near."""
    if word in frame.words:
        return True
    return any(words(token, one) for one in frame.words if one.startswith(f"{word} "))


def _misread(token: "Token", word: str) -> bool:
    """Whether a tagger took an inflected verb for a noun; `word` is its lemma."""
    return word in verbs() and word not in (token.lower_, token.lemma_.lower())


def _mistaken(token: "Token") -> bool:
    """Whether a word may be of another class than its tag says: a noun heads no clause."""
    return token.pos_ == "ADJ" or (token.pos_ == "NOUN" and token.dep_ in CLAUSES)


def _holds(token: "Token", frame: Frame, lexicon: Lexicon) -> bool:
    return all(_condition(token, name, wanted, lexicon) for name, wanted in frame.where)


def _condition(token: "Token", name: str, wanted: frozenset[str], lexicon: Lexicon) -> bool:
    if name == "polarity":
        return negated(token, lexicon) == ("negative" in wanted)
    if name == "form":
        return all(_formed(token, form, lexicon) for form in wanted)
    if name == "clause":
        parts = {word for clause in clauses(token) for word in _verbals(clause)}
        return bool(parts & wanted) or (bool(parts) and "any" in wanted)
    fillers = slot(token, name)
    return bool(fillers) if "any" in wanted else any(_kin(filler) & wanted for filler in fillers)


def _formed(token: "Token", form: str, lexicon: Lexicon) -> bool:
    """Whether a verb is finite, no participle; led by a modal; or a participle without subject."""
    helpers = {child.lower_ for child in below(token, "aux")}
    if form == "modal":
        return bool(helpers & (lexicon.sets["planned"] | lexicon.sets["hypothetical"]))
    if form == "bare":
        return not helpers and not below(token, "nsubj", "nsubj:pass", "obj", "iobj")
    return token.tag_ != "VBG" or bool(helpers)


def _verbals(clause: "Token") -> set[str]:
    """The verbs and helpers of a clause; who has to do something must."""
    found = {lemma(one) for one in (clause, *below(clause, "aux", "mark", "xcomp"))}
    return found | {"must"} if lemma(clause) == "have" and below(clause, "xcomp") else found


def _kin(token: "Token") -> set[str]:
    """A noun's own lemma and those it is made with: a `tax cut`, `talks and visits`."""
    near = [token, *below(token, "compound", "conj"), *contents(token)]
    return {form for one in near for form in (lemma(one), one.lower_.removesuffix("s"))}
