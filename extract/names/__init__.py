"""Entities and mentions: states, organizations, officials and agreements that an article names."""

from collections.abc import Iterator, Mapping, Sequence

from ..judge import Judge
from ..language import Paragraph
from ..values import Article, Entity, Span
from .agreements import agreements
from .bodies import at_home, counted, learn, lettered, organizations, shares, united
from .completing import completed
from .found import Found, Ledger, most_named
from .gazetteer import Gazetteer
from .headline import apart, speaker
from .lexicon import words
from .offices import joined, officials, unnamed
from .references import references
from .registry import Thing
from .scene import LISTED, scene
from .units import Line, Unit, line

__all__ = ["Found", "Gazetteer", "find"]


def find(
    article: Article, paragraphs: Sequence[Paragraph], gazetteer: Gazetteer, judge: Judge
) -> Found:
    """What an article names, with the words that mean it; `judge` decides of agreements."""
    lines, ledger, topic = named(article, paragraphs, gazetteer)
    agreements(lines, ledger, topic, judge)
    references(lines, ledger)
    unnamed(lines, ledger, gazetteer)
    completed(lines, ledger, topic, gazetteer)
    joined(ledger)
    sites = dict(site for each in lines for site in _sites(each, gazetteer))
    return ledger.close(topic, sites)


def named(
    article: Article, paragraphs: Sequence[Paragraph], gazetteer: Gazetteer
) -> tuple[list[Line], Ledger, tuple[str, ...]]:
    """The states, organizations and officials with a name, and the polities of the headline."""
    year = article.published.year if article.published else 9999
    lines = [line(paragraph, gazetteer, year, article.text) for paragraph in paragraphs]
    ledger = Ledger(year, counted(lines), scene(lines, gazetteer), shares(article.title))
    homes = at_home(lines, gazetteer, ledger.scene)
    for each in lines:
        _states(each, ledger, homes)
    default = apart(article.title, gazetteer) or _main_state(article, lines, gazetteer)
    bodies = [(each, learn(each, ledger, gazetteer)) for each in lines]
    lines = [organizations(each, hits, ledger, gazetteer, default) for each, hits in bodies]
    lines = united(lettered(lines, ledger), ledger)
    officials(lines, ledger, gazetteer, speaker(article.title, gazetteer, year) or default)
    return lines, ledger, tuple(_headline(article, gazetteer))


def _sites(each: Line, gazetteer: Gazetteer) -> Iterator[tuple[int, str]]:
    """The places that stand for nobody, and the states in which they lie."""
    for unit in each.units:
        state = f"country:{unit.things[0].polity}" if unit.mark == "L" and unit.things else ""
        if state in gazetteer.things:
            yield each.paragraph.start + unit.start, state


def _states(each: Line, ledger: Ledger, homes: Mapping[str, str]) -> None:
    """The states and organizations that the registry knows; `homes` tells whose a firm is."""
    for at, unit in enumerate(each.units):
        if unit.mark in "NJG" and not _post(each, at):
            for thing in unit.things[:1]:
                entity = _entity(thing, homes.get(thing.id, thing.polity))
                ledger.add(entity, _span(each, unit), "the registry has the name")


def _post(each: Line, at: int) -> bool:
    """`U.S. Treasury Secretary`, `U.S. Treasury bonds`: the words name no body."""
    after = each.units[at + 1].text.lower() if at + 1 < len(each.units) else ""
    treasury = each.units[at].text.endswith("Treasury")
    return treasury and (
        after in words("organizations", "securities") or after.endswith("secretary")
    )


def _entity(thing: Thing, polity: str) -> Entity:
    return Entity(thing.id, thing.kind, thing.label, polity, thing.known)


def _span(each: Line, unit: Unit) -> Span:
    return Span(each.paragraph.start + unit.start, each.paragraph.start + unit.end)


def _state(thing: Thing, gazetteer: Gazetteer) -> bool:
    """Whether a thing is a state or belongs to one."""
    return f"country:{thing.polity}" in gazetteer.things


def _main_state(article: Article, lines: Sequence[Line], gazetteer: Gazetteer) -> str:
    """The state that the headline names first, else the one that the text names most."""
    for code in _headline(article, gazetteer):
        if f"country:{code}" in gazetteer.things:
            return code
    things = (unit.things[0] for each in lines for unit in each.units if unit.mark in "NJG")
    public = (thing for thing in things if thing.kind not in LISTED)
    return most_named(thing.polity for thing in public if _state(thing, gazetteer))


def _headline(article: Article, gazetteer: Gazetteer) -> Iterator[str]:
    """The codes of the polities that the headline names."""
    year = article.published.year if article.published else 9999
    for _, _, form in gazetteer.find(article.title):
        if form.things and form.sort != "place":
            yield form.thing(year).polity
