"""What other sentences tell of those named: a counterpart's office, an agreement's parties."""

from collections.abc import Iterator, Sequence

from ..values import Entity, Mention, Span
from .found import Ledger
from .gazetteer import Gazetteer
from .units import Line

COUNTERPART = ("counterpart", "counter-part")
POLITIES = ("Country", "IntergovernmentalOrganization")


def completed(
    lines: Sequence[Line], ledger: Ledger, topic: tuple[str, ...], gazetteer: Gazetteer
) -> None:
    """Fill the gaps of a ledger whose mentions are complete."""
    for entity in list(ledger.entities.values()):
        if entity.kind == "Official" and entity.post in COUNTERPART:
            _take_post(entity, ledger, gazetteer)
        if entity.kind == "Agreement" and not entity.parties:
            parties = next(_parties(entity, lines, ledger), ()) or _both(topic)
            ledger.update(entity.id, parties=parties)


def _take_post(entity: Entity, ledger: Ledger, gazetteer: Gazetteer) -> None:
    """A counterpart holds the office of whom the text told last before, in the like ministry."""
    own = min((m.span for m in _mentions(entity.id, ledger)), default=Span(0, 0))
    before = [m for m in ledger.mentions.values() if m.span.end <= own.start]
    for mention in sorted(before, key=lambda m: m.span, reverse=True):
        other = ledger.entities[mention.entity]
        if other.kind == "Official" and other.post not in ("", *COUNTERPART):
            like = gazetteer.like(other.organization, entity.polity)
            body = entity.organization or (like.id if like else "")
            ledger.update(entity.id, post=other.post, organization=body)
            return


def _parties(entity: Entity, lines: Sequence[Line], ledger: Ledger) -> Iterator[tuple[str, ...]]:
    """The two polities of a sentence, else of a paragraph, that tells of an agreement."""
    spans = [mention.span for mention in _mentions(entity.id, ledger)]
    places = [place for span in spans for place in _around(span, lines)]
    for place in sorted(places, key=lambda place: place.end - place.start):
        yield from (pair for pair in [_both(_named(place, ledger))] if pair)


def _around(span: Span, lines: Sequence[Line]) -> Iterator[Span]:
    for line in lines:
        start, doc = line.paragraph.start, line.paragraph.doc
        if start <= span.start < start + len(doc.text):
            yield Span(start, start + len(doc.text))
            yield from (
                Span(start + one.start_char, start + one.end_char)
                for one in doc.sents
                if one.start_char <= span.start - start < one.end_char
            )


def _named(place: Span, ledger: Ledger) -> tuple[str, ...]:
    inside = [m for m in ledger.mentions.values() if place.start <= m.span.start < place.end]
    kinds = [ledger.entities[m.entity] for m in sorted(inside, key=lambda m: m.span)]
    return tuple(dict.fromkeys(one.polity for one in kinds if one.kind in POLITIES))


def _both(codes: tuple[str, ...]) -> tuple[str, ...]:
    return codes if len(codes) == 2 else ()


def _mentions(entity: str, ledger: Ledger) -> list[Mention]:
    return [mention for mention in ledger.mentions.values() if mention.entity == entity]
