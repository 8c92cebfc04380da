"""Ways between two things in words, as rows for a spreadsheet, and as JSON."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from . import forms, outline
from .evidence import cited
from .paths import Paths
from .wording import Step

COLUMNS = ("path", "cost", "step", "sentence", "start", "relation", "end", "sources", "evidence")


def write(found: Paths, form: str) -> bytes:
    """The ways in one of FORMS."""
    return FORMS[form](found)


def lines(found: Paths) -> list[dict[str, forms.Cell]]:
    """A row for each step of each way."""
    return [
        {"path": number, "cost": path.cost, "step": at, **_line(step)}
        for number, path in enumerate(found.paths, 1)
        for at, step in enumerate(path.steps, 1)
    ]


def _line(step: Step) -> dict[str, forms.Cell]:
    return {
        "sentence": step.sentence,
        "start": step.start,
        "relation": step.relation,
        "end": step.end,
        "sources": list(step.sources),
        "evidence": cited(step.evidence),
    }


def _csv(found: Paths) -> bytes:
    return forms.write(lines(found), COLUMNS, "csv")


def _json(found: Paths) -> bytes:
    ways = [{"cost": p.cost, "steps": [_line(step) for step in p.steps]} for p in found.paths]
    head = {"one": found.one, "other": found.other}
    network = {"projection": found.projection, "weights": found.weights}
    told = {**head, **network, "farthest": found.farthest, "paths": ways}
    return forms.objects(told).encode()


def _outline(found: Paths) -> outline.Outline:
    places = outline.Places()
    lines: list[tuple[int, str]] = [
        (0, f"How {found.one} and {found.other} are tied"),
        (0, f"Projection {found.projection}."),
        (0, f"Cost: {found.weights}."),
    ]
    for number, path in enumerate(found.paths, 1):
        lines += [(0, ""), (0, f"{number}. cost {path.cost:.2f}")]
        lines += [(1, f"{step.sentence}{_told(step, places)}") for step in path.steps]
    if not found.paths:
        lines += [(0, ""), (0, f"No chain of up to {found.farthest} facts was found.")]
    return [*lines, *places.legend()]


def _told(step: Step, places: outline.Places) -> str:
    return places.of(step.evidence) or f" [{', '.join(step.sources)}]"


FORMS: Mapping[str, Callable[[Paths], bytes]] = MappingProxyType(
    {
        "text": lambda found: outline.text(_outline(found)).encode(),
        "md": lambda found: outline.markdown(_outline(found)).encode(),
        "csv": _csv,
        "json": _json,
    }
)
