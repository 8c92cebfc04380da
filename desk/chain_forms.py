"""A chain in each of its forms: words, rows for a spreadsheet, JSON."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ..graph.network.card import Evidence
from . import forms, outline
from .chain_words import outlined
from .evidence import cited
from .sides import Claimed
from .steps import Chain, Step

COLUMNS = ("earlier", "later", "relation", "date", "told", "who", "stance", "words", "evidence")


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


def _text(chain: Chain) -> bytes:
    return outline.text(outlined(chain)).encode()


def _markdown(chain: Chain) -> bytes:
    return outline.markdown(outlined(chain)).encode()


FORMS: Mapping[str, Callable[[Chain], bytes]] = MappingProxyType(
    {"text": _text, "csv": _csv, "json": _json, "md": _markdown}
)
