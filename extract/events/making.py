"""From a match to an event: its type and modality, its words, its clause."""

from typing import TYPE_CHECKING

from ..language import Paragraph
from ..syntax.lemmas import lemma
from ..values import Event, Period
from .lexicon import Lexicon
from .matches import Match
from .modality import modality
from .wording import label

if TYPE_CHECKING:
    from ..tokens import Token


def event(
    one: Match, paragraph: Paragraph, period: Period | None, words: Lexicon, confidence: float
) -> Event:
    """The event that a match tells."""
    how = modality(one.token, words)
    kind = meant(one, how, words)
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
        confidence=confidence,
        gist=_gist(one.token),
        words=(paragraph.span([one.token]),),
    )


def meant(one: Match, how: str, words: Lexicon) -> str:
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
