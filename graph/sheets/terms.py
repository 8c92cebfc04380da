"""The words of a sheet, read from the sheets' context: which keys there are and what each takes."""

import difflib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from ... import ontology
from ..names import KEYS, Names
from . import lexical

KEYWORDS = {"@id": "id", "@type": "type", "@graph": "nodes"}
LOCAL = re.compile(r"_:[A-Za-z0-9][A-Za-z0-9_-]*")
PREFIXED = re.compile(r"([a-z-]+):([\w.~-]+)")
ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
WORD = re.compile(r"[A-Za-z][A-Za-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Key:
    """A word before a colon.

    `takes` is id, type, nodes, link, word, text, string, choice or the name of an XSD datatype.
    """

    name: str
    iri: str
    takes: str


@dataclass(frozen=True)
class Terms:
    """All keys and class names that a sheet may use."""

    names: Names

    @cached_property
    def keys(self) -> Mapping[str, Key]:
        """Key by name, in the order of the context."""
        found = (self._key(name, rule) for name, rule in ontology.context().items())
        return {key.name: key for key in found if key}

    @cached_property
    def classes(self) -> frozenset[str]:
        """Words that may stand behind `type:`."""
        context = ontology.context().items()
        return frozenset(k for k, v in context if isinstance(v, str) and self._names_a_term(v))

    def _names_a_term(self, value: str) -> bool:
        return bool(PREFIXED.fullmatch(value))

    def _key(self, name: str, rule: object) -> Key | None:
        if isinstance(rule, str):
            return Key(name, rule, KEYWORDS[rule]) if rule in KEYWORDS else None
        if not isinstance(rule, dict):
            return None
        iri = self.names.expand(rule.get("@id") or rule["@reverse"])
        return Key(name, iri, _takes(rule))

    def fault(self, key: Key, text: str) -> str:
        """What is wrong with a scalar as a value of `key`; "" where nothing is."""
        if not text.strip():
            return f"'{key.name}' has no value"
        if key.takes in lexical.FORMS:
            problem = lexical.fault(key.takes, text)
            return f"{key.name}: {problem}{self._other_key(key, text)}" if problem else ""
        if key.takes == "type" and text not in self.classes:
            return f"there is no class '{text}'{nearest(text, self.classes)}"
        if key.takes == "word" and not WORD.fullmatch(text):
            return f"{key.name}: '{text}' is not a word of the vocabulary, such as in-force"
        if key.takes in ("id", "link"):
            return self._name_fault(key, text)
        return ""

    def _other_key(self, key: Key, text: str) -> str:
        """The key of the same property that takes `text`: a month or a year in place of a day."""
        others = (k for k in self.keys.values() if k.iri == key.iri and k.takes in lexical.FORMS)
        fitting = [k.name for k in others if not lexical.fault(k.takes, text)]
        return f"; '{fitting[0]}' takes that" if fitting else ""

    def _name_fault(self, key: Key, text: str) -> str:
        if LOCAL.fullmatch(text) or ADDRESS.fullmatch(text):
            return ""
        match = PREFIXED.fullmatch(text)
        if not match:
            return f"{key.name}: '{text}' is no name; expected one such as country:KOR or _:talks"
        # The context needs some prefixes' words as keys, so that JSON-LD would not expand them.
        known = self.names.prefixes.keys() - {*KEYS, "rdf"}
        if match[1] not in known:
            hint = nearest(match[1], known)
            return f"{key.name}: there is no prefix '{match[1]}:'{hint}"
        return ""


def nearest(word: str, known: Collection[str]) -> str:
    """A hint such as "; did you mean 'label'?", or "" where nothing is near."""
    lower = {name.lower(): name for name in sorted(known)}
    # Long names share letters with any word; what is meant is about as long, or begins so.
    about = max(3, len(word) // 3)
    alike = [
        name
        for name in lower
        if abs(len(name) - len(word)) <= about or name.startswith(word.lower())
    ]
    near = difflib.get_close_matches(word.lower(), alike, n=5, cutoff=0.6)
    # Of names that are equally near, one with the same letters is meant: KRO is KOR, not UKR.
    near.sort(key=lambda name: sorted(name) != sorted(word.lower()))
    return f"; did you mean '{lower[near[0]]}'?" if near else ""


def _takes(rule: Mapping[str, str]) -> str:
    if "@reverse" in rule:
        return "nodes"
    if rule.get("@container") == "@type":
        return "choice"
    if "@language" in rule:
        return "text"
    kind = rule.get("@type", "")
    return {"@id": "link", "@vocab": "word", "": "string"}.get(kind, kind.removeprefix("xsd:"))
