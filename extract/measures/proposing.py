"""The words of an article that may name an act, with the sides that the rules find."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..syntax.parties import Named
from ..syntax.voice import objects
from . import acts, places, sides, status
from .background import Background
from .lexicon import Act

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

HELPED = frozenset({"backed", "supported", "funded", "made", "built", "supplied", "inspired"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A word and the act that it may name; `ruled` is None where the act's own words are missing,
    else who acts toward whom by the rules, and how sure that is.
    """

    paragraph: "Paragraph"
    token: "Token"
    act: Act
    ruled: Mapping[tuple[str, str], float] | None


def proposals(background: Background) -> Iterator[Proposal]:
    """The words that may name an act, in the order of the article."""
    for paragraph in background.paragraphs:
        for token in paragraph.doc:
            if acts.names(token):
                yield from _proposed(paragraph, token, background)


def _proposed(paragraph: "Paragraph", token: "Token", background: Background) -> Iterator[Proposal]:
    def named(word: "Token") -> tuple[str, ...]:
        return () if _helped(word) else background.at(paragraph, word)

    found = acts.act(token)
    if found is None:
        known = acts.known(token)[:1]
        yield from (Proposal(paragraph, token, one, None) for one in known if not named(token))
    elif not found.polity or _named(_affected(token, found), found.polity, named):
        ruled = _ruled(token, found, named, background)
        for imposer, target in ruled:
            background.tell(found.kind, imposer, target)
        yield Proposal(paragraph, token, found, ruled)


def _ruled(
    token: "Token", act: Act, named: Named, background: Background
) -> dict[tuple[str, str], float]:
    """Who acts toward whom by the rules; guesses only where the act was not turned down."""
    refused = (act.status or status.of(token)) == "rejected"
    pairs = sides.pairs(token, act, named, background)
    return {(one, two): sure for one, two, sure in pairs if sure > sides.WORDED or not refused}


def _helped(word: "Token") -> bool:
    """`Peru-backed rebels` are not Peru."""
    last = word.i + 2 >= len(word.doc)
    return not last and word.nbor().text == "-" and word.nbor(2).lower_ in HELPED


def _affected(token: "Token", found: Act) -> "list[Token]":
    return objects(token) if token.pos_ == "VERB" else places.after(token, found.on)


def _named(things: "Iterable[Token]", sort: str, at: Named) -> bool:
    """Whether one of the things is a polity of a sort: any, or an organization (`body`)."""
    ids = [one for thing in things for one in at(thing)]
    return any(sort != "body" or one.startswith("body:") for one in ids)
