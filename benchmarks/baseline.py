"""What plain look-ups find: the measure of how much the reader's grammar and coreference add.

Names are the registry's, word for word. A verb of a list of twenty between two of them is an event
of the nearer ones. Written once and never tuned.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml
from bilateral import data
from bilateral.benchmarks.coding import code
from bilateral.extract.values import Article

TERMS = ("label", "shortName", "officialName", "altLabel", "demonym", "acronym")
IGO = "IntergovernmentalOrganization"
# The twenty verbs; after a slash, the past that adding -ed doesn't give.
VERBS = {
    "AGREE": "agree",
    "CONSULT": "meet/met visit",
    "SUPPORT": "praise sign",
    "CONCEDE": "ease",
    "COOPERATE": "cooperate",
    "AID": "help",
    "RETREAT": "withdraw/withdrew",
    "REQUEST": "urge demand",
    "ACCUSE": "accuse criticize",
    "REJECT": "reject",
    "THREATEN": "threaten",
    "PROTEST": "protest",
    "SANCTION": "impose",
    "MOBILIZE": "deploy",
    "COERCE": "arrest",
    "ASSAULT": "attack",
}
TITLES = "President|Prime Minister|Premier|Chancellor|King|Minister|Secretary|Ambassador|spokesman"
OFFICIAL = re.compile(rf"((?:[A-Z]\w+ )*(?:{TITLES})) ((?:[A-Z][\w.'-]+ ?)+)")
BODIES = "Ministry|Department|Parliament|Congress|Senate|Court|Army|Agency|Commission|Bank"
BODY = re.compile(rf"(?:[A-Z]\w+ )+(?:{BODIES})\b|(?:Ministry|Department) of [A-Z]\w+")
AGREEMENT = re.compile(r"((?:[A-Z][\w.-]+ )*|\d{4} )([Tt]reaty|[Pp]act|[Aa]ccord|[Aa]greement)\b")
MEASURE = re.compile(r"\b(tariffs?|sanctions?|embargo|ban|quotas?|restrictions?|curbs|aid)\b")
SENTENCE = re.compile(r"(?<=[a-z0-9)\"”][.!?])[\"”]?\s+(?=[A-Z\"“])|\n\s*\n")

Named = tuple[int, str]


def verbs() -> dict[str, str]:
    """Each form of the twenty verbs with its type."""
    found = {}
    for kind, line in VERBS.items():
        for base, *past in (word.split("/") for word in line.split()):
            stem = base.removesuffix("e")
            forms = (base, f"{base}s", f"{base}es", f"{stem}ed", f"{stem}ing", f"{base}ing", *past)
            found.update(dict.fromkeys(forms, kind))
    return found


def sentences(text: str) -> list[str]:
    """A text cut after full stops and at empty lines."""
    return [part for part in SENTENCE.split(text) if part.strip()]


@dataclass(frozen=True)
class Baseline:
    """The registry's names and what each stands for."""

    polities: Mapping[str, str]
    igos: frozenset[str]

    @classmethod
    def load(cls) -> "Baseline":
        """Names, short names and demonyms of states and of their organizations."""
        texts = (path.read_text("utf-8") for path in data.registry())
        facts = [fact for text in texts for fact in yaml.load(text, yaml.CSafeLoader)["facts"]]
        kept = [fact for fact in facts if fact["type"] in ("Country", IGO)]
        igos = (_code(fact) for fact in kept if fact["type"] == IGO)
        return cls({name: _code(fact) for fact in kept for name in _names(fact)}, frozenset(igos))

    @cached_property
    def names(self) -> re.Pattern[str]:
        """Any name, the longest first."""
        ordered = sorted(self.polities, key=lambda name: (-len(name), name))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")

    @cached_property
    def verbs(self) -> Mapping[str, str]:
        """The twenty verbs."""
        return verbs()

    def named(self, text: str) -> list[Named]:
        """Where which polity is named."""
        return [(one.start(), self.polities[one.group()]) for one in self.names.finditer(text)]

    def coded(self, article: Article) -> dict[str, list[Any]]:
        """An article in the form of the codebook."""
        parts = [article.headline, *article.body]
        text = "\n\n".join(article.text[part.start : part.end] for part in parts if part)
        found = [(one, self.named(one)) for one in sentences(text)]
        main = Counter(one for _, names in found for _, one in names).most_common(1)
        usual = main[0][0] if main else ""
        return {
            "countries": sorted({one for _, names in found for _, one in names} - self.igos),
            "officials": [row for told in found for row in _officials(*told, usual)],
            "organizations": [row for told in found for row in _bodies(*told, usual)],
            "agreements": [row for told in found for row in _agreements(*told)],
            "measures": [row for told in found for row in _measures(*told)],
            "events": [row for told in found for row in self.events(*told) if _whole(row)],
        }

    def events(self, text: str, names: list[Named]) -> Iterator[dict[str, str | None]]:
        """A verb of the list, from the polity before it toward the next other one after it."""
        for word in re.finditer(r"\w+", text):
            kind = self.verbs.get(word.group().lower())
            if kind:
                actor, recipient = sides(names, word.start())
                yield {"actor": actor, "type": kind, "recipient": recipient}
                if kind == "CONSULT":
                    yield {"actor": recipient, "type": kind, "recipient": actor}


def sides(names: list[Named], place: int) -> tuple[str | None, str | None]:
    """Who is named last before a place, and who else is named first after it."""
    before = [one for start, one in names if start < place]
    actor = before[-1] if before else None
    after = (one for start, one in names if start > place and one != actor)
    return actor, next(after, None)


def _code(fact: Mapping[str, Any]) -> str:
    return code(str(fact.get("iso3") or fact["id"].partition(":")[2]))


def _names(fact: Mapping[str, Any]) -> Iterator[str]:
    for term in TERMS:
        value = fact.get(term, [])
        yield from [value] if isinstance(value, str) else value


def _whole(row: Mapping[str, str | None]) -> bool:
    return bool(row["actor"] and row["recipient"])


def _near(names: list[Named], place: int, usual: str) -> str:
    return next((one for start, one in reversed(names) if start <= place), usual)


def _officials(text: str, names: list[Named], usual: str) -> Iterator[dict[str, str]]:
    for one in OFFICIAL.finditer(text):
        state = _near(names, one.start(2), usual)
        yield {"post": one.group(1), "name": one.group(2).strip(), "country": state}


def _bodies(text: str, names: list[Named], usual: str) -> Iterator[dict[str, str]]:
    for one in BODY.finditer(text):
        yield {"name": one.group(), "country": _near(names, one.end(), usual)}


def _agreements(text: str, names: list[Named]) -> Iterator[dict[str, Any]]:
    for one in AGREEMENT.finditer(text):
        yield {"name": one.group().strip(), "parties": sorted({name for _, name in names})}


def _measures(text: str, names: list[Named]) -> Iterator[dict[str, str | None]]:
    for one in MEASURE.finditer(text):
        imposer, target = sides(names, one.start())
        if imposer and target:
            yield {"label": one.group(), "imposer": imposer, "target": target}
