"""Curves of tension as a page, as a drawing of its own, and as a small one inside other pages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from ..desk.curves import Curve
from .boxes import plain
from .chart import NARROW, SMALL, WIDE, chart, span
from .inline import together
from .notes import Notes
from .numbers import number
from .shell import Parts, environment, page


def write(curves: Sequence[Curve], form: str, on: date) -> bytes:
    """Curves in the form "html" or "svg", as of a day."""
    return FORMS[form](curves, on)


def small(curve: Curve, extent: tuple[float, float] | None = None) -> Markup:
    """A curve as a small drawing for a page whose styles hold curve.css."""
    made = environment({}).get_template("curve-small.svg")
    return Markup(made.render(chart=chart(curve, SMALL, extent), number=number, plain=plain))  # noqa: S704


def _page(curves: Sequence[Curve], on: date) -> bytes:
    parts = Parts(styles=("curve.css", "tension.css"), scripts=("tension.js",))
    title = curves[0].pair.name if len(curves) == 1 else "Pairs of polities"
    return page(
        "tension.html",
        f"Tension: {title}, {on}",
        parts,
        Notes(),
        **_around(curves, on),
        sizes=(("wide", WIDE), ("narrow", NARROW)),
        small=small,
    )


def _drawing(curves: Sequence[Curve], on: date) -> bytes:
    style = together("svg.css").text
    made = environment({"style": style}).get_template("tension.svg")
    return made.render(**_around(curves, on), size=WIDE).encode()


def _around(curves: Sequence[Curve], on: date) -> dict[str, Any]:
    return {
        "curves": curves,
        "extent": span(curves),
        "on": on,
        "chart": chart,
        "number": number,
        "plain": plain,
    }


FORMS: Mapping[str, Callable[[Sequence[Curve], date], bytes]] = MappingProxyType(
    {"html": _page, "svg": _drawing}
)
