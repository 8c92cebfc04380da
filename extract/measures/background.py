"""What the rest of an article tells of the sides of an act that its own sentence leaves out."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from . import lexicon

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

At = Callable[["Paragraph", "Token"], tuple[str, ...]]
Ids = tuple[str, ...]
TWICE = 2


@dataclass
class Background:
    """The polities of an article and the sides of the acts read so far."""

    paragraphs: "Sequence[Paragraph]"
    at: At
    told: list[tuple[str, str, str]] = field(default_factory=list)
    leads: dict[str, Ids] = field(default_factory=dict)

    @cached_property
    def named(self) -> tuple[tuple[str, int], ...]:
        """The polities of the article, those named most first."""
        counts = Counter(one for part in self.paragraphs for one in self._mentions(part))
        return tuple(counts.most_common())

    def _mentions(self, part: "Paragraph") -> Iterator[str]:
        """The polities of a paragraph, once for the words of a name."""
        last: Ids = ()
        for token in part.doc:
            ids = self.at(part, token)
            if ids:
                yield from (one for one in ids if one not in {*last, *lexicon.words("forums")})
            last = ids

    @cached_property
    def pair(self) -> Ids:
        """The two that the article is about, if it has such."""
        first = [name for name, _ in self.named[:2]]
        rest = self.named[2][1] if len(self.named) > 2 else 0
        plain = len(first) == 2 and self.named[1][1] > max(1, 1.5 * rest)
        return tuple(first) if plain else ()

    def tell(self, kind: str, imposer: str, target: str) -> None:
        """Remember the sides of an act."""
        self.told.append((lexicon.family(kind), imposer, target))

    def lead(self, kind: str, who: Ids) -> None:
        """Remember who has to do with a sort of act, whatever its target."""
        if who:
            self.leads.setdefault(lexicon.family(kind), who[:1])

    def half(self, kind: str) -> Ids:
        """Who had to do with this sort of aid before."""
        return self.leads.get(lexicon.family(kind), ()) if lexicon.family(kind) == "aid" else ()

    def knows(self, kind: str, pair: "tuple[Ids, Ids]") -> bool:
        """Whether the article told before of such an act of the one toward the other."""
        return (lexicon.family(kind), pair[0][0], pair[1][0]) in self.told

    def target(self, kind: str, imposer: str) -> Ids:
        """Toward whom: as told before of this sort of act, else the other of the pair."""
        known = [whom for sort, who, whom in self.told if (sort, who) == _key(kind, imposer)]
        return tuple(known[-1:]) or self._returned(kind, imposer) or self._other(imposer)

    def imposer(self, kind: str, target: str) -> Ids:
        """Who acts: as told before of this sort of act, else the other of the pair."""
        known = [who for sort, who, whom in self.told if (sort, whom) == _key(kind, target)]
        return tuple(known[-1:]) or self._other(target)

    def _returned(self, kind: str, imposer: str) -> Ids:
        """Who did the like to the imposer before."""
        known = [who for sort, who, whom in self.told if (sort, whom) == _key(kind, imposer)]
        return tuple(known[-1:])

    def _other(self, one: str) -> Ids:
        if one in self.pair:
            return tuple(other for other in self.pair if other != one)
        (first, most), (_, next_) = (*self.named, ("", 0), ("", 0))[:2]
        return (first,) if first not in {one, ""} and most >= TWICE * next_ else ()


def _key(kind: str, side: str) -> tuple[str, str]:
    return lexicon.family(kind), side
