"""What a paragraph's words stand for, whose side that is, and which words tell of events."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..syntax.parties import Named
from .lexicon import Lexicon
from .nearby import REACH

if TYPE_CHECKING:
    from ..tokens import Span, Token
    from .matches import Match


def itself(one: str) -> str:
    """The polity of an id where the caller tells none: a body's state by its slug, else the id."""
    kind, _, slug = one.partition(":")
    code, _, rest = slug.partition("-")
    return f"country:{code.upper()}" if kind == "body" and rest and len(code) == 3 else one


@dataclass(frozen=True)
class View:
    """The lexicon, what tokens are named, and the polity behind an id."""

    lexicon: Lexicon
    named: Named
    side: Callable[[str], str]
    site: Named
    counterpart: Callable[[tuple[str, ...], "Token"], tuple[str, ...]]
    pair: Callable[[], tuple[str, ...]]

    def silent(self, sentence: "Span") -> bool:
        """Whether nobody is named in a sentence, nor so near it that words may take him in."""
        if sentence.start not in self._silent:
            near = sentence.doc[max(0, sentence.start - REACH) : sentence.end + REACH]
            self._silent[sentence.start] = not any(self.there(one) for one in near)
        return self._silent[sentence.start]

    @cached_property
    def _silent(self) -> dict[int, bool]:
        return {}

    def others(self, ids: tuple[str, ...], actors: tuple[str, ...]) -> tuple[str, ...]:
        """Those ids that are not of an actor's polity."""
        own = {self.side(one) for one in actors}
        return tuple(one for one in ids if self.side(one) not in own)

    def there(self, token: "Token") -> tuple[str, ...]:
        """What a token is named, or the state in which the place that it names lies."""
        return self.named(token) or self.site(token)

    def states(self, found: "Match") -> bool:
        """Whether all actors are states or stand for different ones."""
        return len({self.side(one) for one in found.actors}) == len(found.actors) > 1
