"""One HTML file that shows a network with its evidence and opens with the network off."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..graph.network.card import Card
from .boxes import plain
from .drawing import draw
from .inline import notices, scripts, template
from .legend import classes, event_types
from .payload import payload
from .style import Kind, Quad, Style, load

if TYPE_CHECKING:
    import networkx as nx

TEMPLATES = Path(__file__).parent / "templates"


def page(network: "nx.MultiDiGraph[str]", cards: Mapping[str, Card], title: str) -> bytes:
    """Draw a network as a page; the same network gives the same bytes."""
    style = load()
    drawn = draw(network, style)
    drawn.templateEnv = _environment(_around(network, cards, title, style))
    drawn.path = "page.html"
    html: str = drawn.generate_html()
    return html.encode("utf-8")


def _environment(around: dict[str, Any]) -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(around)
    found.policies["json.dumps_kwargs"] = {"sort_keys": True, "separators": (",", ":")}
    return found


def _around(
    network: "nx.MultiDiGraph[str]", cards: Mapping[str, Card], title: str, style: Style
) -> dict[str, Any]:
    library, ours = scripts()
    return {
        "title": plain(title),
        "classes": classes(network, style),
        "event_types": event_types(network, style),
        "told": payload(cards, network),
        "colours": _colours(style),
        "scripts": (library, ours),
        "sheet": Markup(template("page.css")),  # noqa: S704
        "notices": notices(),
    }


def _colours(style: Style) -> dict[str, dict[str, str]]:
    looks: dict[str, Kind | Quad] = {"": style.other, **style.kinds, **style.quads}
    return {name: {"light": look.light, "dark": look.dark} for name, look in looks.items()}
