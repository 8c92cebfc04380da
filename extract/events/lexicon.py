"""The lexicon of frames and of what surrounds them, read from `extract/lexicon`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..lexicon import read


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tell of an event: words, the slots of its sides, what must stand where."""

    words: tuple[str, ...]
    type: str
    mode: str
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    where: tuple[tuple[str, frozenset[str]], ...]
    mutual: bool
    alone: bool
    strict: bool
    noun: bool
    example: str
    expect: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Frames by first word, the most demanding first; effects and sets of words."""

    frames: Mapping[tuple[bool, str], tuple[Frame, ...]]
    sets: Mapping[str, frozenset[str]]
    effects: Mapping[str, str]
    intent: Mapping[str, str]


@cache
def lexicon() -> Lexicon:
    """All frames and words about events."""
    verbs, nouns, modality = (read(name) for name in ("verbs", "nouns", "modality"))
    classes = {k: frozenset(v) for k, v in nouns["classes"].items()}
    frames = [*_frames(verbs, classes, noun=False), *_frames(nouns, classes, noun=True)]
    sets = {k: frozenset(v) for k, v in {**modality["sets"], **nouns["sets"]}.items()}
    effects = {word: effect for effect, words in _last_first(modality) for word in words}
    return Lexicon(_index(frames), sets, effects, modality["intent"])


def _last_first(modality: Any) -> list[tuple[str, list[str]]]:
    """The effect that the file gives first wins."""
    return list(modality["effects"].items())[::-1]


def _frames(sheet: Any, classes: Mapping[str, frozenset[str]], noun: bool) -> Iterator[Frame]:
    defaults = sheet["defaults"]
    for entry in sheet["frames"]:
        yield _frame(entry, defaults, classes, noun)


def _frame(entry: Any, defaults: Any, classes: Mapping[str, frozenset[str]], noun: bool) -> Frame:
    kind = entry["type"]
    sides = defaults["recipient"]
    actor, kind_again, recipient = entry["expect"].split()
    return Frame(
        words=tuple(_listed(entry["words"])),
        type=kind,
        mode=entry.get("mode", ""),
        actor=tuple(_listed(entry.get("actor", defaults["actor"]))),
        recipient=tuple(_listed(entry.get("recipient", sides.get(kind, sides["any"])))),
        where=tuple((k, _words(v, classes)) for k, v in entry.get("where", {}).items()),
        mutual=entry.get("mutual") == "yes",
        alone=entry.get("alone") == "yes",
        strict=entry.get("strict") == "yes",
        noun=noun,
        example=entry["example"],
        expect=(actor, kind_again, recipient),
    )


def _listed(value: Any) -> list[str]:
    return [part.strip() for part in value.split(",")] if isinstance(value, str) else list(value)


def _words(value: Any, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    for word in _listed(value):
        found |= classes.get(word, {word})
    return frozenset(found)


def _index(frames: Iterable[Frame]) -> dict[tuple[bool, str], tuple[Frame, ...]]:
    index: dict[tuple[bool, str], list[Frame]] = {}
    for frame in frames:
        for word in frame.words:
            index.setdefault((frame.noun, word.split()[0]), []).append(frame)
    return {key: tuple(sorted(found, key=_demands)) for key, found in index.items()}


def _demands(frame: Frame) -> int:
    """Frames with conditions or a particle go before plain ones; "any" asks for less."""
    asked = sum(1 if "any" in wanted else 2 for _, wanted in frame.where)
    return -asked - min(len(word.split()) - 1 for word in frame.words)
