"""All that speaks for or against the places that may name one agreement."""

from collections.abc import Iterator, Sequence

from ...units import Line
from ..grouping import Group
from ..sameness import agree
from .around import Around
from .words import of_words

FIRST = frozenset(("before", "parties", "sort", "content", "ruled", "head", "kind"))


def signals(
    group: Group, groups: Sequence[Group], lines: Sequence[Line], around: Around
) -> Iterator[str]:
    """The signals of a group: those of each place, some of the first again, how it stands."""
    for number, (at, deal) in enumerate(group.places):
        found = [*of_words(lines[at], deal)]
        yield from found
        yield from around.signals(lines[at], deal.head)
        if not number:
            yield from (f"first {one}" for one in found if one.partition("=")[0] in FIRST)
    yield from _standing(group, groups)


def _standing(group: Group, groups: Sequence[Group]) -> Iterator[str]:
    """How a group stands to the others of the article."""
    mine, told = group.entity, bool(group.about)
    place = next(number for number, one in enumerate(groups) if one is group)
    others = [one for one in groups if one is not group]
    yield f"times={min(4, len(group.places))}"
    yield f"groups={min(4, len(groups))}"
    yield f"place={min(3, place)}"
    yield f"bare={not told},{min(2, len(group.places))},{min(2, len(others))}"
    for name, them in (("earlier", groups[:place]), ("others", others)):
        fits = sum(agree(mine.parties, one.entity.parties) for one in them)
        yield f"{name},fits={min(2, fits)},{bool(mine.parties)}"
        yield f"{name},shared={any(group.about & one.about for one in them)}"
