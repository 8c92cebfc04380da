"""Inflected forms of the verbs that the lexicon knows, so that wrong lemmas do no harm."""

from collections.abc import Iterable, Iterator
from functools import cache

from ..lexicon import read

VOWELS = "aeiou"


@cache
def verbs() -> frozenset[str]:
    """The lemmas of all verbs that frames, light nouns or effects name."""
    modality = read("modality")
    framed = (word for entry in read("verbs")["frames"] for word in entry["words"].split(","))
    effects = (word for words in modality["effects"].values() for word in words)
    named = {*framed, *effects, *read("nouns")["sets"]["light"]}
    return frozenset(word.split()[0] for word in named)


@cache
def irregular() -> dict[str, str]:
    """Irregular forms and their lemmas."""
    given = read("modality")["irregular"]
    return {form: verb for verb, forms in given.items() for form in forms}


@cache
def forms() -> dict[str, str]:
    """Each form of each verb of the lexicon, and its lemma."""
    regular = {form: verb for verb in sorted(verbs()) for form in _regular(verb)}
    return {**regular, **irregular(), **{verb: verb for verb in verbs()}}


def _regular(verb: str) -> Iterator[str]:
    """The forms in -ed and -ing; plural and third person look alike and stay with the tagger."""
    yield from (stem + ending for stem, endings in _stems(verb) for ending in endings)


def _stems(verb: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    if verb.endswith("e"):
        return ((verb, ("d",)), (verb[:-1], ("ing",)))
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return ((verb[:-1], ("ied",)), (verb, ("ing",)))
    doubled = [(verb + verb[-1], ("ed", "ing"))] if _closed(verb) else []
    return [(verb, ("ed", "ing")), *doubled]


def _closed(verb: str) -> bool:
    return verb[-1] not in VOWELS + "wxy" and verb[-2] in VOWELS and verb[-3:-2] not in VOWELS
