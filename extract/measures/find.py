"""The policy acts that an article tells of, each once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from ..syntax.spelling import among, forms
from ..syntax.voice import objects
from ..values import Measure, Period, Span
from . import lexicon, places, sides, status, wording
from .lexicon import Act
from .merge import merged

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..language import Paragraph

At = Callable[["Paragraph", "Token"], tuple[str, ...]]
When = Callable[["Paragraph", "Token"], Period | None]


def find(paragraphs: "Iterable[Paragraph]", at: At, when: When) -> tuple[Measure, ...]:
    """The acts; `at` gives the ids of what a word means, `when` the date of what it names."""
    return merged(
        measure
        for paragraph in paragraphs
        for token in paragraph.doc
        for measure in _measures(paragraph, token, at, when)
    )


def _measures(paragraph: "Paragraph", token: "Token", at: At, when: When) -> Iterator[Measure]:
    act = _act(token)
    if act is None:
        return

    def named(word: "Token") -> tuple[str, ...]:
        return at(paragraph, word)

    if act.polity and not any(named(thing) for thing in objects(token)):
        return
    for imposer, target, sure in sides.pairs(token, act, named):
        measure = _measure(paragraph, token, act, (imposer, target), when, sure)
        if sure > sides.GUESSED or measure.status != "rejected":
            yield measure


def _measure(
    paragraph: "Paragraph",
    token: "Token",
    act: Act,
    pair: tuple[str, str],
    when: When,
    sure: float,
) -> Measure:
    affected = wording.object_of(token, act)
    place = paragraph.span(wording.evidence(token))
    return Measure(
        kind=act.kind,
        imposer=pair[0],
        target=pair[1],
        status=status.of(token),
        evidence=(place,),
        label=wording.label(act, affected),
        object=affected,
        effective=_effective(token, when(paragraph, token), place),
        confidence=sure,
    )


def _effective(token: "Token", period: Period | None, place: Span) -> Period | None:
    """A date within the words of the act, and not that of an announcement."""
    if period is None or not place.start <= period.span.start < place.end:
        return None
    return period if wording.takes_effect(token) else None


def _act(token: "Token") -> Act | None:
    """The act that a word names; `suspended aid` names one, not two."""
    if token.pos_ in {"NOUN", "PROPN"} and not _in_name(token):
        told = token.dep_ in {"obj", "nsubj:pass"} and _act(token.head)
        known = () if told else _known(token, lexicon.nouns())
        return next((act for act in known if _near(token, act)), None)
    if token.pos_ == "VERB":
        return next((act for act in _known(token, lexicon.verbs()) if _fits(token, act)), None)
    return None


def _in_name(token: "Token") -> bool:
    """`General Agreement on Tariffs`; agencies also write a capital after `U.S.`."""
    first = token.i == token.sent.start or token.nbor(-1).text.endswith(".")
    return token.text[:1].isupper() and not token.text.isupper() and not first


def _known(token: "Token", index: Mapping[str, tuple[Act, ...]]) -> Iterator[Act]:
    for form in sorted(forms(token)):
        yield from index.get(form, ())


def _near(token: "Token", act: Act) -> bool:
    """Whether a word that the act asks for modifies the noun, or stands in its phrases."""
    if not act.near:
        return True
    around = [child for child in token.subtree if abs(child.i - token.i) < 12]
    beside = [child for phrase in places.phrases(token) for child in phrase.subtree]
    return any(among(child, act.near) for child in [*around, *beside[:12]])


def _fits(token: "Token", act: Act) -> bool:
    things, phrases = objects(token), places.phrases(token)
    return (not act.object or any(among(thing, act.object) for thing in things)) and (
        not act.under or any(among(phrase, act.under) for phrase in phrases)
    )
