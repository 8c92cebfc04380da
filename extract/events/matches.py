"""A frame that a word evokes, with what fills its sides."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lexicon import Frame

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Match:
    """A frame evoked by a token, its sides, and how they were found.

    `resolved` counts sides found through modifiers or by nearness; `own` is false where the
    actor of a noun is the subject of the light verb above it.
    """

    token: "Token"
    frame: Frame
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    resolved: int = 0
    through_clause: bool = False
    own: bool = True

    @property
    def full(self) -> bool:
        """Whether both sides are known."""
        return bool(self.actors and self.recipients)

    def asks(self, slot: str) -> bool:
        """Whether the frame sets a condition on a slot."""
        return any(name == slot for name, _ in self.frame.where)
