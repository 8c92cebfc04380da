"""One HTML file that shows a network with its evidence and opens with the network off."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..graph.network.card import Card
from .drawing import draw
from .inline import NETWORK
from .legend import legend
from .payload import payload
from .shell import Parts, environment, inside
from .style import Style, load

if TYPE_CHECKING:
    import networkx as nx

SCRIPTS = (
    *("page.js", "looks.js", "draw.js", "filter.js"),
    *("panel.js", "search.js", "select.js", "start.js"),
)


def page(network: "nx.MultiDiGraph[str]", cards: Mapping[str, Card], title: str) -> bytes:
    """Draw a network as a page; the same network gives the same bytes."""
    style = load()
    drawn = draw(network, style)
    drawn.templateEnv = environment(_around(drawn, network, cards, title, style))
    drawn.path = "page.html"
    html: str = drawn.generate_html()
    return html.encode("utf-8")


def _around(
    drawn: Any,
    network: "nx.MultiDiGraph[str]",
    cards: Mapping[str, Card],
    title: str,
    style: Style,
) -> dict[str, Any]:
    parts = Parts(("page.css",), SCRIPTS, (NETWORK,), loose=True)
    return inside(title, parts) | {
        **legend(drawn.nodes, style),
        "told": payload(cards, network),
        "colours": style.colours(),
    }
