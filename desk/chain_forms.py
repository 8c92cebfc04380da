"""A chain in words, as rows for a spreadsheet, and as JSON."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ..graph.network.card import Evidence
from . import forms, outline
from .answers import AFFECTS
from .evidence import cited
from .sides import Claimed
from .steps import Chain, Link, Step

COLUMNS = ("earlier", "later", "relation", "date", "told", "who", "stance", "words", "evidence")
DATED = MappingProxyType({"expiresOn": "expires", "endedOn": "ended"})


def write(chain: Chain, form: str) -> bytes:
    """The chain in one of FORMS."""
    return FORMS[form](chain)


def lines(chain: Chain) -> list[dict[str, forms.Cell]]:
    """A row for each statement of a source and each claim of a side, in the order of the steps."""
    return [row for step in chain.steps for row in _rows(chain, step)]


def _rows(chain: Chain, step: Step) -> Iterator[dict[str, forms.Cell]]:
    links = [link for link in chain.links if link.later == step.id]
    bare = {"later": step.id, "date": step.date, "words": step.name}
    if not links:
        yield _row(bare, "a source states", "", step.evidence)
    for link in links:
        tied = bare | {"earlier": link.earlier, "relation": link.relation}
        for told in link.stated:
            yield _row(tied, "a source states", told.source, told.evidence)
        yield from _claims(tied, "a side claims", link.claimed)
    yield from _claims(bare | {"relation": "bil:justification"}, "a side claims", step.reasons)


def _claims(
    tied: Mapping[str, str], told: str, claims: Iterable[Claimed]
) -> Iterator[dict[str, forms.Cell]]:
    for one in claims:
        said = {"stance": one.stance, "words": one.words}
        yield _row({**tied, **said}, told, "; ".join(one.who), one.evidence)
        yield from _claims(tied, "a side disputes", one.disputed)


def _row(
    tied: Mapping[str, str], told: str, who: str, passages: Iterable[Evidence]
) -> dict[str, forms.Cell]:
    return {**tied, "told": told, "who": who, "evidence": cited(passages)}


def _csv(chain: Chain) -> bytes:
    return forms.write(lines(chain), COLUMNS, "csv")


def _json(chain: Chain) -> bytes:
    told = {"of": chain.of, "steps": chain.steps, "links": chain.links}
    return forms.objects(_plain(told)).encode()


def _plain(value: Any) -> Any:
    """Values as JSON takes them; evidence as addresses of characters."""
    if isinstance(value, Evidence):
        return cited([value])[0]
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    slots = getattr(value, "__slots__", None)
    return _plain({name: getattr(value, name) for name in slots}) if slots else value


HEAD = "Stated is what a source says of a link itself, claimed what a side says of it."


class _Words:
    """A chain as lines under one another."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain
        self.places = outline.Places()

    def outline(self) -> outline.Outline:
        found: list[tuple[int, str]] = [(0, f"What answered what: {self.chain.of}"), (0, HEAD)]
        for step in self.chain.steps:
            found += [(0, ""), *self._step(step)]
        none = [] if self.chain.steps else [(0, ""), (0, "No source tells of an answer.")]
        return [*found, *none, *self.places.legend()]

    def _step(self, step: Step) -> Iterator[tuple[int, str]]:
        date = " ".join(filter(None, (DATED.get(step.dated, ""), step.date))) or "undated"
        yield 0, f"{self.chain.number(step.id)}. {date}: {step.name}"
        yield 1, _kind(step) + self.places.of(step.evidence)
        for link in (one for one in self.chain.links if one.later == step.id):
            yield from self._link(link)
        yield from self._claimed(1, "reason claimed", step.reasons)
        for deed in step.deeds:
            word = "carried out" if deed.done else "about it"
            places = self.places.of(deed.evidence)
            yield 1, f"{word}, {deed.date or 'undated'}: {deed.name}{places}"

    def _link(self, link: Link) -> Iterator[tuple[int, str]]:
        verb = "affected by" if link.relation == AFFECTS else "answers"
        yield 1, f"{verb} {self.chain.number(link.earlier)}"
        for told in link.stated:
            yield 2, f"stated by {told.publisher or told.source}{self.places.of(told.evidence)}"
        yield from self._claimed(2, "claimed", link.claimed)

    def _claimed(
        self, depth: int, word: str, claims: Iterable[Claimed]
    ) -> Iterator[tuple[int, str]]:
        for one in claims:
            who = f"{_and(one.who)} {one.stance}".strip()
            yield depth, f"{word}: {who}: {one.words}{self.places.of(one.evidence)}"
            yield from self._claimed(depth + 1, "disputed", one.disputed)


def _kind(step: Step) -> str:
    kind = f"{step.kind} ({step.what})" if step.what else step.kind
    of = "of" if step.kind in ("agreement", "ruling") else "by"
    by = f"{of} {_and(step.by)}" if step.by else ""
    against = f"towards {_and(step.against)}" if step.against else ""
    told = " ".join(filter(None, (kind, by, against)))
    return f"{told}, {forms.spoken(step.state)}" if step.state else told


def _and(names: Iterable[str]) -> str:
    return " and ".join(names)


def _text(chain: Chain) -> bytes:
    return outline.text(_Words(chain).outline()).encode()


def _markdown(chain: Chain) -> bytes:
    return outline.markdown(_Words(chain).outline()).encode()


FORMS: Mapping[str, Callable[[Chain], bytes]] = MappingProxyType(
    {"text": _text, "csv": _csv, "json": _json, "md": _markdown}
)
