"""From paragraphs to events: each word asks the lexicon, what stands above it decides."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..confidence import confidence
from ..language import Paragraph
from ..syntax.lemmas import lemma
from ..values import Event, Period
from .context import pointing
from .discourse import At, Discourse
from .lexicon import Lexicon, lexicon
from .matches import Match
from .matching import match
from .merging import merged
from .modality import modality
from .narrowing import narrowed
from .selecting import selected
from .view import View
from .wording import label

if TYPE_CHECKING:
    from spacy.tokens import Token

When = Callable[[Paragraph, "Token"], Period | None]


def undated(paragraph: Paragraph, token: "Token") -> None:
    """No date: the caller has none to give."""


def find(article: Discourse, when: When = undated) -> tuple[Event, ...]:
    """Events between the entities that the words of an article mean, each happening once.

    `when` may give the period of the clause of a token, so that happenings of different days
    stay apart. Events may lack a recipient, or have one of the actor's own polity.
    """
    seen = pointing(article)
    told = (_in_paragraph(part, seen, when, article) for part in article.paragraphs)
    return merged(one for events in told for one in narrowed(events, article.side))


def _in_paragraph(
    paragraph: Paragraph, seen: At, when: When, article: Discourse
) -> Iterator[Event]:
    known = cache(lambda place: seen(paragraph, paragraph.doc[place]))
    view = View(
        lexicon(),
        lambda token: known(token.i),
        article.side,
        lambda token: article.site(paragraph, token),
        lambda known, token: article.counterpart(known, paragraph.start + token.idx),
        lambda: article.pair,
    )
    matches = [match(token, view) for token in paragraph.doc]
    found = [one for one in matches if one and (one.actors or one.recipients)]
    for one in (part for full in selected(found, view.lexicon) for part in full.apart(view.side)):
        yield _event(one, paragraph, when(paragraph, one.token), view.lexicon)


def _event(one: Match, paragraph: Paragraph, period: Period | None, words: Lexicon) -> Event:
    how = modality(one.token, words)
    kind = _kind(one, how, words)
    same = kind == one.frame.type
    return Event(
        type=kind,
        actors=one.actors,
        recipients=one.recipients,
        modality=how if same else "occurred",
        evidence=(paragraph.span(_clause(one.token)),),
        label=label(kind, one.actors, one.recipients),
        mode=one.frame.mode if same else "",
        period=period,
        confidence=confidence(one.why),
        why=one.why,
        gist=_gist(one.token),
        words=(paragraph.span([one.token]),),
    )


def _kind(one: Match, how: str, words: Lexicon) -> str:
    """A plan is a promise, what one will not do a refusal, harm that one may do a threat."""
    helpers = {child.lower_ for child in one.token.children if child.dep_ == "aux"}
    asked = {
        "planned": one.frame.type,
        "denied": f"not {one.frame.type}" if helpers & words.sets["will"] else "",
        "hypothetical": f"maybe {one.frame.type}" if helpers & words.sets["maybe"] else "",
    }
    return (
        one.frame.type if one.frame.noun else words.intent.get(asked.get(how, ""), one.frame.type)
    )


def _gist(token: "Token") -> frozenset[str]:
    """The lemmas that tell a happening from others of its kind."""
    weighty = [one for one in _clause(token) if one.pos_ in ("NOUN", "VERB")]
    return frozenset(lemma(one) for one in weighty) - {lemma(token)}


def _clause(token: "Token") -> list["Token"]:
    """The words of the clause in which a verb or noun stands."""
    top = token.head if token.pos_ != "VERB" and token.head.pos_ == "VERB" else token
    return [part for part in top.subtree if not part.is_space]
