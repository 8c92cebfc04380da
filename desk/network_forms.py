"""Rankings and groups in words, as rows for a spreadsheet, and as JSON."""

from collections.abc import Mapping, Sequence

from . import forms, outline
from .evidence import cited
from .groups import METHOD, Group, Groups
from .projections import ABOUT, WEIGHTS, Network
from .ranks import Ranked, Ranking

NETWORK = ("projection", "weight")
RANKED = ("by", "place", "id", "name", "kind", "score", "ties", "strength", "example", "evidence")
GROUPED = ("group", "label", "member", "name", "inside", "outside", "example", "evidence")


def ranking(found: Ranking, form: str) -> bytes:
    """A ranking in the form text, md, csv or json."""
    lines = [_ranked(found, line) for line in found.lines]
    if form == "csv":
        return forms.write(lines, (*NETWORK, *RANKED), "csv")
    if form == "json":
        head: dict[str, forms.Cell] = {"by": found.by, "score": found.about}
        return _json(found.network, head, "ranking", lines, ("projection", "weight", "by"))
    places = outline.Places()
    told: list[tuple[int, str]] = [*_head(found.network), (0, f"By {found.by}: {found.about}.")]
    told += [(0, ""), *((0, _place(line, places)) for line in found.lines)]
    return _written([*told, *places.legend()], form)


def _ranked(found: Ranking, line: Ranked) -> dict[str, forms.Cell]:
    network = {"projection": found.network.projection, "weight": found.network.weight}
    own = {name: getattr(line, name) for name in RANKED[1:-1]}
    return {**network, "by": found.by, **own, "evidence": cited(line.evidence)}


def _place(line: Ranked, places: outline.Places) -> str:
    ties = f"{line.strength} over {line.ties} tie{'s' if line.ties > 1 else ''}"
    example = f"; such as: {line.example}{places.of(line.evidence)}" if line.example else ""
    return f"{line.place}. {line.name} ({line.kind}) {line.score:g}; {ties}{example}"


def groups(found: Groups, form: str) -> bytes:
    """Groups in the form text, md, csv or json."""
    if form == "csv":
        lines = [row for at, one in enumerate(found.groups, 1) for row in _rows(found, at, one)]
        return forms.write(lines, (*NETWORK, *GROUPED), "csv")
    if form == "json":
        head: dict[str, forms.Cell] = {"method": METHOD, "modularity": found.modularity}
        return _json(found.network, head, "groups", [_grouped(one) for one in found.groups], ())
    places = outline.Places()
    told: list[tuple[int, str]] = [
        *_head(found.network),
        (0, f"{METHOD}; modularity {found.modularity:.2f}."),
    ]
    for at, one in enumerate(found.groups, 1):
        weights = f"weight {one.inside} within, {one.outside} to others"
        example = found.network.told.called(one.example)
        told += [(0, ""), (0, f"{at}. {one.label}"), (1, f"{len(one.members)} things, {weights}")]
        told += [(1, "; ".join(one.names)), (1, f"such as: {example}{places.of(one.evidence)}")]
    return _written([*told, *places.legend()], form)


def _grouped(one: Group) -> dict[str, forms.Cell]:
    return {
        "label": one.label,
        "members": list(one.members),
        "names": list(one.names),
        "inside": one.inside,
        "outside": one.outside,
        "example": one.example,
        "evidence": cited(one.evidence),
    }


def _rows(found: Groups, at: int, one: Group) -> list[dict[str, forms.Cell]]:
    network = found.network
    head: dict[str, forms.Cell] = {"projection": network.projection, "weight": network.weight}
    head["group"] = at
    told = _grouped(one)
    return [
        {**head, **told, "member": member, "name": name}
        for member, name in zip(one.members, one.names, strict=True)
    ]


def _head(network: Network) -> list[tuple[int, str]]:
    return [(0, line) for line in network.head.splitlines()]


def _json(
    network: Network,
    head: Mapping[str, forms.Cell],
    key: str,
    lines: Sequence[Mapping[str, forms.Cell]],
    without: Sequence[str],
) -> bytes:
    own = {
        "projection": network.projection,
        "things": ABOUT[network.projection],
        "weight": network.weight,
        "weights": WEIGHTS[network.weight],
        "size": {"things": len(network.graph), "ties": network.graph.number_of_edges()},
    }
    rows = [{k: v for k, v in line.items() if k not in without} for line in lines]
    told = {**own, **head, key: rows}
    return forms.objects(told).encode()


def _written(lines: outline.Outline, form: str) -> bytes:
    return (outline.markdown if form == "md" else outline.text)(lines).encode()
