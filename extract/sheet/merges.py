"""Words that are no name, and whom they were taken for: the log that a reviewer reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..values import Mention, Span
from .forms import Fact, filled
from .named import Named

# Reasons that need no second look: the words are a name, or hold the name of the state.
PLAIN = frozenset(
    {
        "the registry has the name",
        "a name of an agreement",
        "an agreement by its head word",
        "named with its state",
        "people or things that stand for it",
        "title before the name",
        "title after the name",
        "title before the name; its state is named",
        "title after the name; its state is named",
    }
)


@dataclass(frozen=True)
class Merges:
    """The mentions that had to be resolved.

    Words with a name in them are shown where they first stand; those that mean something by
    their place alone (he, the two countries) wherever they stand.
    """

    named: Named

    @cached_property
    def told(self) -> Mapping[Span, Fact]:
        """What is said of the words at each span, in the order of the text."""
        seen: set[tuple[str, str, str]] = set()
        logged: dict[Span, list[Mention]] = {}
        for mention in sorted(self.named.reading.mentions, key=lambda one: one.span):
            words = self._words(mention.span)
            key = words.casefold(), mention.entity, mention.why
            again = key in seen and not self._pointing(mention, words)
            if self._resolved(mention, words) and not again:
                logged.setdefault(mention.span, []).append(mention)
            seen.add(key)
        return {span: _fact(mentions) for span, mentions in logged.items()}

    def _resolved(self, mention: Mention, words: str) -> bool:
        known = mention.entity in self.named.declared and mention.why not in PLAIN
        return known and words.casefold() != self.named.labels[mention.entity].casefold()

    def _pointing(self, mention: Mention, words: str) -> bool:
        """Whether no part of a name stands in some words; a sentence may begin with them."""
        named = words.casefold() in self.named.labels[mention.entity].casefold()
        return words[1:] == words[1:].lower() and not named

    def _words(self, span: Span) -> str:
        return " ".join(self.named.reading.article.text[span.start : span.end].split())


def _fact(mentions: list[Mention]) -> Fact:
    why = sorted({one.why for one in mentions})
    things = sorted({one.entity for one in mentions})
    return filled({"refersTo": things, "reason": "; ".join(why)})
