"""What other sentences tell of those named: a counterpart's office, an agreement's parties."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from ..values import Entity, Span
from .found import Ledger
from .gazetteer import Gazetteer
from .lexicon import words
from .units import Line

COUNTERPART = ("counterpart", "counter-part")
POLITIES = ("Country", "IntergovernmentalOrganization")


def completed(
    lines: Sequence[Line], ledger: Ledger, topic: tuple[str, ...], gazetteer: Gazetteer
) -> None:
    """Fill the gaps of a ledger whose mentions are complete."""
    spans: dict[str, list[Span]] = {}
    for span, entity in ledger.mentions:
        spans.setdefault(entity, []).append(span)
    for one in list(ledger.entities.values()):
        own = spans.get(one.id, [])
        if one.kind == "Official" and one.post in COUNTERPART:
            _take_post(one, min(own, default=Span(0, 0)), ledger, gazetteer)
        if one.kind == "Agreement" and not one.parties and not _many(one.label):
            parties = next(_parties(own, lines, ledger), ()) or _both(topic)
            ledger.update(one.id, parties=parties)


def _many(label: str) -> bool:
    """Whether an agreement is called after where many made it: its parties are not two."""
    return any(word in words("agreements", "places") for word in label.split())


def _take_post(entity: Entity, own: Span, ledger: Ledger, gazetteer: Gazetteer) -> None:
    """A counterpart holds the office of whom the text told last before, in the like ministry."""
    before = [m for m in ledger.mentions.values() if m.span.end <= own.start]
    for mention in sorted(before, key=lambda m: m.span, reverse=True):
        other = ledger.entities[mention.entity]
        if other.kind == "Official" and other.post not in ("", *COUNTERPART):
            like = gazetteer.like(other.organization, entity.polity)
            body = entity.organization or (like.id if like else "")
            ledger.update(entity.id, post=other.post, organization=body)
            return


def _parties(
    spans: Iterable[Span], lines: Sequence[Line], ledger: Ledger
) -> Iterator[tuple[str, ...]]:
    """The two polities of a sentence, else of a paragraph, that tells of an agreement."""
    places = [place for span in spans for place in _around(span, lines)]
    for place in sorted(places, key=lambda place: place.end - place.start):
        yield from (pair for pair in [_both(_named(place, ledger))] if pair)


def _around(span: Span, lines: Sequence[Line]) -> Iterator[Span]:
    after = bisect(lines, span.start, key=lambda line: line.paragraph.start)
    for line in lines[max(0, after - 1) : after]:
        start, end = line.paragraph.start, line.paragraph.start + len(line.paragraph.text)
        if span.start < end:
            yield Span(start, end)
            yield from (
                Span(start + one.start_char, start + one.end_char)
                for one in line.paragraph.doc.sents
                if one.start_char <= span.start - start < one.end_char
            )


def _named(place: Span, ledger: Ledger) -> tuple[str, ...]:
    inside = ledger.places.starting(place.start, place.end)
    kinds = [ledger.entities[name] for _, name in sorted(inside, key=itemgetter(0))]
    found = tuple(dict.fromkeys(one.polity for one in kinds if one.kind in POLITIES and one.polity))
    return found if any(one.kind == "Country" for one in kinds) else ()


def _both(codes: tuple[str, ...]) -> tuple[str, ...]:
    return codes if len(codes) == 2 else ()
