"""Later mentions of officials: surnames and pronouns."""

from collections.abc import Callable

from ..values import Span
from .found import Ledger
from .units import Line, Unit

PRONOUN = frozenset(["he", "she", "him", "his", "her"])
NEAR = 700


def surnames(ledger: Ledger) -> dict[str, str]:
    """The last words of names, and first words where no other person has them."""
    people = [e for e in ledger.entities.values() if e.kind == "Official" and e.named]
    names = {
        person.label.split()[0]: person.id for person in reversed(people) if _eastern(person.label)
    }
    return names | {person.label.split()[-1]: person.id for person in reversed(people)}


def _eastern(label: str) -> bool:
    """Whether the family name may come first: Kim Jung-han, Li Peng."""
    first, *rest = label.split()
    return bool(rest) and ((len(first) <= 4 and len(rest) == 1) or "-" in rest[-1])


def again(names: dict[str, str]) -> Callable[[Line, Ledger], None]:
    """The step that finds people by their surnames."""

    def step(line: Line, ledger: Ledger) -> None:
        for unit in line.units:
            entity = names.get(unit.text)
            if entity and not _held(line, unit, ledger, entity):
                ledger.mention(
                    span_of(line, unit, unit), entity, "the surname of a person named in full"
                )

    return step


def _held(line: Line, unit: Unit, ledger: Ledger, entity: str) -> bool:
    at = line.paragraph.start + unit.start
    return any(one == entity for _, one in ledger.places.holding(at))


def span_of(line: Line, first: Unit, last: Unit) -> Span:
    """From one unit to another, in the article's text."""
    return Span(line.paragraph.start + first.start, line.paragraph.start + last.end)


def pronouns(line: Line, ledger: Ledger) -> None:
    """He and she: the last official who was a subject, else the last one named."""
    for unit in line.units:
        if unit.text.lower() in PRONOUN:
            entity = _last_person(line.paragraph.start + unit.start, ledger, line)
            if entity:
                ledger.mention(
                    span_of(line, unit, unit), entity, "a pronoun for the last official who acted"
                )


def _last_person(at: int, ledger: Ledger, line: Line) -> str:
    before = ledger.places.ending(at - NEAR + 1, at + 1)
    people = [key for key in before if ledger.entities[key[1]].kind == "Official"]
    acting = [key for key in people if _acts(line, key[0])]
    ranked = acting or people
    return ranked[-1][1] if ranked else ""


def _acts(line: Line, span: Span) -> bool:
    """Whether the words are, in this paragraph, the subject of a verb."""
    start = line.paragraph.start
    if span.start < start:
        return False
    words_ = line.paragraph.doc.char_span(
        span.start - start, span.end - start, alignment_mode="expand"
    )
    return words_ is not None and words_.root.dep_.startswith("nsubj")
