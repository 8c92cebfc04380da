"""The cards as the page's script reads them: each passage once, facts point at it by number."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from ..graph.network.card import Card, Evidence


def payload(cards: Mapping[str, Card], nodes: Iterable[str]) -> dict[str, Any]:
    """Cards of `nodes` by name, and the passages that they share, in order."""
    shown = {name: cards[name] for name in sorted(set(nodes) & set(cards))}
    passages = sorted({one for card in shown.values() for one in _passages(card)}, key=_order)
    number = {passage: place for place, passage in enumerate(passages)}
    return {
        "cards": {name: _told(card, number) for name, card in shown.items()},
        "passages": [asdict(passage) for passage in passages],
    }


def _passages(card: Card) -> Iterable[Evidence]:
    yield from card.evidence
    for fact in card.facts:
        yield from fact.evidence


def _order(passage: Evidence) -> tuple[str, int, int, str]:
    return passage.source, passage.start, passage.end, repr(passage)


def _told(card: Card, number: Mapping[Evidence, int]) -> dict[str, Any]:
    facts = [asdict(fact) | {"evidence": [number[e] for e in fact.evidence]} for fact in card.facts]
    return asdict(card) | {"facts": facts, "evidence": [number[e] for e in card.evidence]}
