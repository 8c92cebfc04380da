"""Two sheets of one article against each other: which facts of the one does the other state?

Facts are matched kind by kind and one to one, as many as can be (a maximum matching); a country
stands for its officials, ministries and courts.

| kind | the same fact has |
| --- | --- |
| event | the type, half of the ordered pairs of polities, and evidence or a date in common |
| measure | the imposer, the target and the kind |
| agreement | a party in common and a like name |
| official | the polity, a like post and a like name; an unnamed one evidence in common instead |
| claim | the stance, a polity that claims and evidence in common |
| ruling | the polity of the court and evidence in common |

Evidence is in common where two passages share half of the shorter one; names and posts are alike
where they share half of the words of the one with fewer, "of" and the like left out, each word by
its first six letters. An event without pairs is compared by its participants.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

import networkx as nx
from bilateral.benchmarks.baseline import IGO
from bilateral.extract.values import Span

Fact = Mapping[str, Any]
KINDS = {
    "Event": "event",
    "Meeting": "event",
    "Measure": "measure",
    "Agreement": "agreement",
    "Official": "official",
    "Claim": "claim",
    "Ruling": "ruling",
}
DATES = ("date", "dateMonth", "dateYear")
STOP = frozenset(("the", "of", "and", "on", "for", "a", "in", "to", "between", "with"))


@dataclass(frozen=True)
class Sheet:
    """The facts of a sheet, beside those of the registry."""

    facts: tuple[Fact, ...]
    registry: Mapping[str, Fact]

    def of(self, kind: str) -> list[Fact]:
        """The facts of a kind."""
        return [fact for fact in self.facts if KINDS.get(str(fact["type"])) == kind]

    @cached_property
    def known(self) -> Mapping[str, Fact]:
        """All that is declared, by name."""
        return {**self.registry, **{fact["id"]: fact for fact in self.facts}}

    @cached_property
    def passages(self) -> Mapping[str, Span]:
        """The passages of the source by name."""
        every = (one for fact in self.facts for one in fact.get("passages", ()))
        places = {one["id"]: one["select"]["characters"] for one in every}
        return {name: Span(int(at["start"]), int(at["end"])) for name, at in places.items()}

    def evidence(self, fact: Fact) -> list[Span]:
        """The passages that support a fact."""
        return [self.passages[name] for name in many(fact, "evidence")]

    def polity(self, name: str) -> str:
        """The state or organization of states that a thing stands for, else the thing itself."""
        fact = self.known.get(name, {})
        post = fact.get("holds", {})
        above = fact.get("unitOf") or post.get("postIn") or self._state(fact)
        if above and above != name:
            return self.polity(above)
        prefix, _, code = name.partition(":")
        return code if prefix == "country" or fact.get("type") == IGO else name

    def polities(self, fact: Fact, *keys: str) -> set[str]:
        """Whom the values of some keys stand for."""
        return {self.polity(name) for key in keys for name in many(fact, key)}

    def pairs(self, fact: Fact) -> set[tuple[str, ...]]:
        """Who acts toward whom; the participants where nobody acts toward anybody."""
        both = product(self.polities(fact, "actor"), self.polities(fact, "recipient"))
        pairs: set[tuple[str, ...]] = {(one, other) for one, other in both if one != other}
        return pairs or {(one,) for one in self.polities(fact, "participant")}

    @staticmethod
    def _state(fact: Fact) -> str:
        """A company or a group of people acts for itself."""
        private = fact.get("type") in ("Company", "Group", "Person")
        return "" if private else fact.get("ofCountry", "")


def many(fact: Fact, key: str) -> list[str]:
    """The values of a key, of which there may be none, one or several."""
    value = fact.get(key, [])
    return list(value) if isinstance(value, list) else [value]


def found(stated: Sheet, drafted: Sheet, kind: str) -> dict[str, Fact]:
    """The facts of a kind that `drafted` has too: their names, with what matches them."""
    graph: nx.Graph[str | int] = nx.Graph()
    told = drafted.of(kind)
    top = [fact["id"] for fact in stated.of(kind)]
    graph.add_nodes_from(top)
    for fact, (place, other) in product(stated.of(kind), enumerate(told)):
        if SAME[kind](stated, fact, drafted, other):
            graph.add_edge(fact["id"], place)
    matching = nx.bipartite.maximum_matching(graph, top)
    return {name: told[matching[name]] for name in top if name in matching}


def beside(stated: Sheet, fact: Fact, drafted: Sheet, kind: str) -> Iterator[Fact]:
    """What `drafted` says of the same kind at the evidence of a fact."""
    return (one for one in drafted.of(kind) if _supported(stated, fact, drafted, one))


def _event(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    pairs = stated.pairs(fact)
    shared = len(pairs & drafted.pairs(other)) * 2 >= len(pairs) > 0
    dated = any(fact.get(key) and str(fact[key]) == str(other.get(key)) for key in DATES)
    near = dated or _supported(stated, fact, drafted, other)
    return fact["eventType"] == other["eventType"] and shared and near


def _measure(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    sides = (_shared(stated, fact, drafted, other, key) for key in ("imposedBy", "target"))
    return fact["measureKind"] == other["measureKind"] and all(sides)


def _agreement(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    names = product(_labels(fact), _labels(other))
    return _shared(stated, fact, drafted, other, "party") and any(alike(*pair) for pair in names)


def _official(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    same = stated.polity(fact["id"]) == drafted.polity(other["id"])
    posts = (str(one.get("holds", {}).get("label", "")) for one in (fact, other))
    if "(not named)" in fact["label"]:
        named = _supported(stated, fact, drafted, other)
    else:
        named = alike(fact["label"], other["label"])
    return same and named and alike(*posts)


def _claim(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    holders = _shared(stated, fact, drafted, other, "claimant")
    same = fact["stance"] == other["stance"]
    return same and holders and _supported(stated, fact, drafted, other)


def _ruling(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    court = _shared(stated, fact, drafted, other, "issuedBy")
    return court and _supported(stated, fact, drafted, other)


SAME: Mapping[str, Callable[[Sheet, Fact, Sheet, Fact], bool]] = {
    "event": _event,
    "measure": _measure,
    "agreement": _agreement,
    "official": _official,
    "claim": _claim,
    "ruling": _ruling,
}


def alike(one: str, other: str) -> bool:
    """Whether two names share half of the words of the one with fewer.

    >>> alike("Normalization treaty of 1965", "the 1965 treaty")
    True
    >>> alike("Fisheries accord", "Airspace accord of 1990")
    True
    >>> alike("Fisheries accord", "Treaty of 1990")
    False
    """
    words, others = _words(one), _words(other)
    return len(words & others) * 2 >= min(len(words), len(others)) > 0


def overlap(one: Span, other: Span) -> bool:
    """Whether two passages share half of the shorter one."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared * 2 >= min(one.end - one.start, other.end - other.start)


def _words(name: str) -> frozenset[str]:
    return frozenset(word[:6] for word in re.findall(r"\w+", name.lower()) if word not in STOP)


def _labels(fact: Fact) -> Iterable[str]:
    return [name for key in ("label", "altLabel", "acronym") for name in many(fact, key)]


def _shared(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact, key: str) -> bool:
    return bool(stated.polities(fact, key) & drafted.polities(other, key))


def _supported(stated: Sheet, fact: Fact, drafted: Sheet, other: Fact) -> bool:
    every = product(stated.evidence(fact), drafted.evidence(other))
    return any(overlap(*pair) for pair in every)
