"""The registry and the additions of the word lists, as things and the forms that name them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from ..lexicon import read
from ..naming import slug
from .lexicon import words

SORTS = {
    "label": "name",
    "officialName": "name",
    "altLabel": "name",
    "shortName": "name",
    "acronym": "acronym",
    "demonym": "demonym",
    "governmentName": "capital",
}
# The word lists with organizations that have a name of their own.
KNOWN = ("organizations", "bodies", "firms")
UNIONS = ("body:EU", "body:UN")
ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}(\.?[A-Z0-9])+\.?")


@dataclass(frozen=True, slots=True)
class Thing:
    """What the registry knows of an entity: `polity` is the code that it stands for."""

    id: str
    kind: str
    label: str
    polity: str
    until: int = 9999
    known: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a thing; `sort` is name, demonym, capital, acronym, place, body or trap."""

    text: str
    sort: str
    things: tuple[Thing, ...]

    def thing(self, year: int) -> Thing:
        """The one that existed in a year: the state that ended soonest after it."""
        alive = [thing for thing in self.things if thing.until >= year]
        return min(alive or self.things, key=lambda thing: (thing.until, not thing.known, thing.id))


def core(name: str) -> frozenset[str]:
    """The words that tell a name, ministries as one, defense as defence."""
    plain = name.lower().replace("ministries", "ministry").replace("defence", "defense")
    return frozenset(re.findall(r"[\w.]+", plain)) - {"the", "of", "and", "for", "affairs"}


def facts_of(text: str) -> list[dict[str, Any]]:
    """The facts of a sheet."""
    facts: list[dict[str, Any]] = yaml.load(text, Loader=yaml.CBaseLoader)["facts"]  # noqa: S506
    return facts


def more_things() -> Iterator[Thing]:
    """Organizations that the word lists add."""
    for entry in read("traps")["more"]:
        code = entry["entity"].split(":")[1]
        yield Thing(entry["entity"], entry["kind"], entry["words"][0], code, known=False)


def _values(fact: Mapping[str, Any], term: str) -> list[str]:
    value = fact.get(term, [])
    return [value] if isinstance(value, str) else list(value)


def things_of(facts: Iterable[dict[str, Any]]) -> Iterator[Thing]:
    """The things that some facts describe."""
    for fact in facts:
        if "label" in fact and (isinstance(fact["type"], str) or fact.get("unitOf") in UNIONS):
            yield Thing(fact["id"], _kind(fact), fact["label"], _polity(fact), _until(fact))


def _kind(fact: Mapping[str, Any]) -> str:
    """The first class of a thing: organs of the United Nations are also bureaus."""
    return str(_values(fact, "type")[0])


def _polity(fact: Mapping[str, Any]) -> str:
    owner = fact.get("ofCountry") or fact.get("unitOf") or fact["id"]
    return str(fact.get("iso3") or owner.split(":")[1])


def _until(fact: Mapping[str, Any]) -> int:
    return int(fact.get("existedUntil", fact.get("existedUntilYear", "9999"))[:4])


def forms_of(facts: Iterable[dict[str, Any]], things: Mapping[str, Thing]) -> Iterator[Form]:
    """The forms that some facts give their things."""
    ignored = words("traps", "ignored")
    for fact in facts:
        thing = things.get(fact["id"])
        if thing is None:
            continue
        for term, sort in SORTS.items():
            for text in _values(fact, term):
                if text not in ignored and not _too_short(things[fact["id"]], text):
                    yield Form(text, _sort(thing, sort, text), (thing,))


def _too_short(thing: Thing, text: str) -> bool:
    """Three letters mean a ministry only to those who know it."""
    state = thing.id.startswith("body:") and "-" in thing.id
    return state and len(text) < 4


def _sort(thing: Thing, sort: str, text: str) -> str:
    if thing.kind == "Place":
        return "place"
    if thing.id.startswith("body:"):
        return "acronym" if ACRONYM.fullmatch(text) else "body"
    return sort


def additions(things: Mapping[str, Thing]) -> Iterator[Form]:
    """The forms that the word lists add."""
    for entry in read("traps")["phrases"]:
        yield from (Form(text, "trap", ()) for text in entry["words"])
    for entry in (one for name in KNOWN for one in read(name)["names"]):
        yield from (_body(text, entry) for text in entry["words"])
    yield from _short()
    for entry in read("agreements")["names"]:
        yield from (_deal(text, entry) for text in entry["words"])
    for entry in (*read("traps")["also"], *read("traps")["more"]):
        for text in entry["words"]:
            yield Form(text, entry["sort"], (things[entry["entity"]],))


def _deal(text: str, entry: Mapping[str, Any]) -> Form:
    """An agreement with a name of its own as a form."""
    name = entry.get("same", text)
    return Form(
        text, "agreement", (Thing(f"agreement:{slug(name)}", "Agreement", name, "", known=False),)
    )


def _body(text: str, entry: Mapping[str, Any], name: str = "") -> Form:
    """An organization of the lexicon as a form; `name` is the one for which the text is short."""
    polity = "" if entry["polity"] == "none" else entry["polity"]
    tail = slug(entry.get("same", name or text))
    which = f"body:{polity.lower()}-{tail}" if polity else f"body:{tail}"
    until = int(entry.get("until", 9999))
    thing = Thing(which, entry["kind"], name or text, polity, until, known=False)
    return Form(text, "body", (thing,))


def _short() -> Iterator[Form]:
    """Letters for organizations of the lexicon."""
    known = {text: entry for name in KNOWN for text, entry in words(name, "names").items()}
    for entry in read("bodies")["short"]:
        yield from (_body(text, known[entry["of"]], entry["of"]) for text in entry["words"])


def merged(forms: Iterable[Form]) -> Iterator[Form]:
    """One form for each text: a government's seat wins over the city, a state over a body."""
    together: dict[str, list[Form]] = {}
    for form in forms:
        together.setdefault(form.text, []).append(form)
    for text, same in together.items():
        best = min((form.sort for form in same), key=RANK.index)
        yield Form(text, best, tuple(f.things[0] for f in same if f.things and f.sort == best))


RANK = ("agreement", "body", "trap", "name", "demonym", "acronym", "capital", "place")
