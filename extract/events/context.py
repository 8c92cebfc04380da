"""Words that point back: pronouns, and `the two countries`."""

from collections.abc import Iterable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from ..language import Paragraph
from ..lexicon import read
from ..syntax.lemmas import lemma
from ..syntax.parties import Named, parties
from ..syntax.relations import below
from ..syntax.voice import subjects
from .discourse import At, Discourse
from .earlier import foremost, last_two
from .groups import MEMBERS, NUMERALS, groups, numeral
from .speaking import FIRST, speaker

if TYPE_CHECKING:
    from ..tokens import Span, Token

NEAR = ("it", "its", "he", "his", "she", "her", "they", "their", "him", "them")
FAR = ("he", "his", "she", "her")
PAIRS = (
    "country",
    "side",
    "nation",
    "government",
    "neighbor",
    "neighbour",
    "state",
    "ally",
    "party",
)
RULING = ("government", "administration", "cabinet")
OPENERS = frozenset(RULING) | NUMERALS | FIRST
POINTED = frozenset(PAIRS) | MEMBERS
BACK = 2
POINTERS = ("PRON", "NOUN", "NUM", "DET", "ADJ", "PROPN")


def pointing(article: Discourse) -> At:
    """What words mean, and what pronouns and pairs point back to where they mean nothing."""
    paragraphs, at = article.paragraphs, article.at
    place = {id(part.doc): number for number, part in enumerate(paragraphs)}
    blocs = _blocs(article.names.values())
    lists = cache(partial(groups, article))

    def seen(paragraph: Paragraph, token: "Token") -> tuple[str, ...]:
        known = at(paragraph, token) or blocs.get(token.lower_, ())
        if known or not _points(token):
            return known
        number, here = numeral(token), place[id(paragraph.doc)]
        before = paragraphs[max(0, here - BACK) : here]
        counted = lists().get(number, ()) if number else ()
        return counted or _pointed(token, paragraph, before, at)

    return seen


def _points(token: "Token") -> bool:
    """Whether a word may point back at all."""
    if token.pos_ not in POINTERS:
        return False
    return token.pos_ == "PRON" or token.lower_ in OPENERS or lemma(token) in POINTED


def _blocs(named: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What `European` or `the alliance` means where the article names the organization."""
    here = set(named)
    known = {body: words for body, words in read("modality")["blocs"].items() if body in here}
    return {word: (body,) for body, words in known.items() for word in words}


def _pointed(
    token: "Token", paragraph: Paragraph, before: Sequence[Paragraph], at: At
) -> tuple[str, ...]:
    if token.pos_ == "PRON" and token.lower_ in NEAR:
        return _antecedent(token, paragraph, before, at)
    if token.lower_ in FIRST:
        return speaker(token, _bound(paragraph, at))
    if lemma(token) in PAIRS and _paired(token):
        return last_two(token, paragraph, before, at)
    if token.lower_ in RULING and _definite(token, _bound(paragraph, at)):
        return foremost(token, paragraph, before, at)
    return ()


def _definite(token: "Token", named: Named) -> bool:
    """Whether it is `the government`, of nobody in particular."""
    words = {child.lower_ for child in below(token, "det")}
    return "the" in words and not parties([token], named, toward=False)[0]


def _antecedent(
    token: "Token", paragraph: Paragraph, before: Sequence[Paragraph], at: At
) -> tuple[str, ...]:
    near = [verb for verb in token.ancestors if verb.pos_ in ("VERB", "AUX")]
    for verb in near:
        found = _told(_plain(verb, token), _bound(paragraph, at))
        if found:
            return found
    return _earlier(token, paragraph, before, at) if token.lower_ in FAR else ()


def _plain(verb: "Token", pronoun: "Token") -> list["Token"]:
    return [one for one in below(verb, "nsubj") if one.i < pronoun.i and one.pos_ != "PRON"]


def _told(tokens: list["Token"], named: Named) -> tuple[str, ...]:
    return parties(tokens, named, toward=False)[0]


def _bound(paragraph: Paragraph, at: At) -> Named:
    return lambda token: at(paragraph, token)


def _earlier(
    token: "Token", paragraph: Paragraph, before: Sequence[Paragraph], at: At
) -> tuple[str, ...]:
    """The subject of the last sentence that has a known one."""
    own = [(paragraph, sentence) for sentence in paragraph.doc.sents if sentence.end <= token.i]
    past = [(part, sentence) for part in before[-1:] for sentence in part.doc.sents]
    for part, sentence in reversed([*past, *own][-BACK:]):
        found = _told(_leading(sentence), _bound(part, at))
        if found:
            return found
    return ()


def _leading(sentence: "Span") -> list["Token"]:
    return [one for one in subjects(sentence.root) if one.pos_ != "PRON"]


def _paired(token: "Token") -> bool:
    return any(c.lower_ in ("two", "both") for c in below(token, "nummod", "det", "det:predet"))
