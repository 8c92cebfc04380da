"""One HTML file that shows a network with its evidence and opens with the network off."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..graph.network.card import Card
from .drawing import draw
from .inline import NETWORK
from .legend import classes, event_types
from .payload import payload
from .shell import Parts, environment, inside
from .style import Kind, Quad, Style, load

if TYPE_CHECKING:
    import networkx as nx

SCRIPTS = ("page.js", "looks.js", "draw.js", "filter.js", "panel.js", "search.js", "start.js")


def page(network: "nx.MultiDiGraph[str]", cards: Mapping[str, Card], title: str) -> bytes:
    """Draw a network as a page; the same network gives the same bytes."""
    style = load()
    drawn = draw(network, style)
    drawn.templateEnv = environment(_around(network, cards, title, style))
    drawn.path = "page.html"
    html: str = drawn.generate_html()
    return html.encode("utf-8")


def _around(
    network: "nx.MultiDiGraph[str]", cards: Mapping[str, Card], title: str, style: Style
) -> dict[str, Any]:
    parts = Parts(("page.css",), SCRIPTS, (NETWORK,), loose=True)
    return inside(title, parts) | {
        "classes": classes(network, style),
        "event_types": event_types(network, style),
        "told": payload(cards, network),
        "colours": _colours(style),
    }


def _colours(style: Style) -> dict[str, dict[str, str]]:
    looks: dict[str, Kind | Quad] = {"": style.other, **style.kinds, **style.quads}
    return {name: {"light": look.light, "dark": look.dark} for name, look in looks.items()}
