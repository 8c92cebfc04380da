"""A frame that a word evokes, with what fills its sides."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .lexicon import Frame

if TYPE_CHECKING:
    from ..tokens import Token


@dataclass(frozen=True, slots=True)
class Match:
    """A frame evoked by a token, its sides, and how each was found.

    `actor_by` and `recipient_by`: slot, modifier (through a modifier of what fills the slot),
    light (the subject of the light verb over a noun), clause (whom a content clause names), near
    (the nearest party), above (the subject of a clause above), sentence (the only other polity of
    the sentence), article (the usual counterpart in the article); "" where nobody was found.
    """

    token: "Token"
    frame: Frame
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    actor_by: str = ""
    recipient_by: str = ""

    @property
    def full(self) -> bool:
        """Whether both sides are known."""
        return bool(self.actors and self.recipients)

    def by(self, ids: tuple[str, ...], how: str) -> "Match":
        """The match with its actors, or with its recipients where it has actors."""
        if not self.actors:
            return replace(self, actors=ids, actor_by=how)
        return replace(self, recipients=ids, recipient_by=how)

    @property
    def own(self) -> bool:
        """False where the actor of a noun is the subject of the light verb above it."""
        return self.actor_by != "light"

    @property
    def why(self) -> str:
        """How it was found: `verb slot sentence`."""
        word = "noun" if self.frame.noun else "verb"
        return f"{word} {self.actor_by or 'none'} {self.recipient_by or 'none'}"

    def asks(self, slot: str) -> bool:
        """Whether the frame sets a condition on a slot."""
        return any(name == slot for name, _ in self.frame.where)
