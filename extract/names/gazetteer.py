"""The registry's names: which words mean which state, city, house of a leader or organization."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ... import data
from .registry import (
    Form,
    Thing,
    additions,
    core,
    facts_of,
    forms_of,
    merged,
    more_things,
    things_of,
)

BEFORE, FIRST = r"(?<![\w$.<])(?<!\b[DdLl]['’])", r"[A-Z0-9ÉÎÅ]\w*"


@dataclass(frozen=True)
class Gazetteer:
    """All forms, to be looked up by their first word, the longest first."""

    things: Mapping[str, Thing]
    forms: tuple[Form, ...] = field(repr=False)

    @classmethod
    def load(cls) -> "Gazetteer":
        """The registry that ships with the tool, with the lexicon's additions."""
        facts = [fact for path in data.registry() for fact in facts_of(path.read_text("utf-8"))]
        things = {thing.id: thing for thing in (*things_of(facts), *more_things())}
        return cls(things, tuple(merged([*forms_of(facts, things), *additions(things)])))

    def find(self, text: str) -> Iterator[tuple[int, int, Form]]:
        """The forms in a text from left to right, none inside another."""
        index, end = (self._shouted if text.isupper() else self._index), 0
        for word in self._start.finditer(text):
            if word.start() < end:
                continue
            for form in index.get(word.group(), ()):
                if _stands(text, form.text, word.start()):
                    end = word.start() + len(form.text)
                    yield word.start(), end, form
                    break

    def of(self, code: str) -> Thing | None:
        """The state or organization with a code."""
        return self.things.get(f"country:{code}") or self.things.get(f"body:{code}")

    def then(self, code: str, year: int) -> str:
        """The code of the state that governed from the same capital in a year: Moscow's."""
        form = self._seats.get(code)
        return form.thing(year).polity if form else code

    @cached_property
    def _seats(self) -> dict[str, Form]:
        """The capitals of which several states governed, one after the other."""
        seats = (form for form in self.forms if form.sort == "capital" and len(form.things) > 1)
        return {thing.polity: form for form in seats for thing in form.things}

    def body(self, polity: str, name: str) -> Thing | None:
        """The organization of a state that the registry has under a name, its state's left out."""
        return self._bodies.get((polity, core(name)))

    def like(self, body: str, polity: str) -> Thing | None:
        """The organization of another state that is called as one of the registry's is."""
        cores = [core for (_, core), thing in self._bodies.items() if thing.id == body]
        found = (self._bodies.get((polity, one)) for one in cores)
        return next((thing for thing in found if thing), None)

    @cached_property
    def _bodies(self) -> dict[tuple[str, frozenset[str]], Thing]:
        """Organizations by their state and the words of their names."""
        bodies: dict[tuple[str, frozenset[str]], Thing] = {}
        for form in (form for form in self.forms if form.sort in ("body", "acronym")):
            for thing in form.things:
                drop = self._own_words.get(thing.polity, frozenset())
                bodies.setdefault((thing.polity, core(form.text) - drop), thing)
        return bodies

    @cached_property
    def _own_words(self) -> dict[str, frozenset[str]]:
        """The words by which each state is named."""
        named: dict[str, frozenset[str]] = {}
        for form in (form for form in self.forms if form.sort in ("name", "demonym")):
            for thing in form.things:
                named[thing.polity] = named.get(thing.polity, frozenset()) | core(form.text)
        return named

    @cached_property
    def _start(self) -> re.Pattern[str]:
        """How a form begins: with a capital, or as one of the few that begin small."""
        small = (re.match(r"\w+", form.text) for form in self.forms if form.text[0].islower())
        words = sorted({found.group() for found in small if found})
        return re.compile(BEFORE + "(?:" + "|".join([FIRST, *(rf"{one}\b" for one in words)]) + ")")

    @cached_property
    def _index(self) -> dict[str, list[Form]]:
        return _by_first_word(self.forms)

    @cached_property
    def _shouted(self) -> dict[str, list[Form]]:
        loud = [Form(f.text.upper(), f.sort, f.things) for f in self.forms if f.text != "US"]
        return _by_first_word(loud)


def _by_first_word(forms: Iterable[Form]) -> dict[str, list[Form]]:
    index: dict[str, list[Form]] = {}
    for form in sorted(forms, key=lambda form: (-len(form.text), form.text)):
        first = re.match(r"\w+", form.text)
        if first:
            index.setdefault(first.group(), []).append(form)
    return index


def _stands(text: str, form: str, start: int) -> bool:
    """Whether a form lies here as whole words."""
    end = start + len(form)
    after = text[end : end + 1]
    return text.startswith(form, start) and not (after.isalnum() or after == "$")
