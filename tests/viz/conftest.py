import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

import networkx as nx
import pytest
from bilateral.graph.network.card import Card, Evidence, Fact
from bilateral.viz.page import page
from playwright.sync_api import Browser, Dialog, Page, Request, sync_playwright

PLACES = ("chromium", "chromium-browser", "google-chrome")
HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>\"'\u202e&\u2028"
# name, label, kind, date, end, event type
NODES = (
    ("country:AAA", "Arland", "Country", "", "", ""),
    ("country:BBB", "Borland", "Country", "", "", ""),
    ("person:ann-lee", "Ann Lee", "Official", "", "", ""),
    ("person:bo-ruiz", "Bo Ruíz", "Official", "", "", ""),
    ("event:talks", "Talks about fish", "Meeting", "2001-05-07", "", "CONSULT"),
    ("event:ban", "Arland stops buying fish", "Event", "2001-06", "", "SANCTION"),
    ("event:fair", "Fair of both countries", "Event", "2003", "", "COOPERATE"),
    ("claim:fish", "The fish is too small", "Claim", "2001-05-07", "", ""),
    ("product:fish", "Fish", "Product", "", "", ""),
)
MODALITIES = {"event:talks": "occurred", "event:ban": "planned", "event:fair": "occurred"}
EDGES = (
    ("person:ann-lee", "country:AAA", "represents"),
    ("person:bo-ruiz", "country:BBB", "represents"),
    ("event:talks", "person:ann-lee", "participant"),
    ("event:talks", "person:ann-lee", "actor"),
    ("event:talks", "person:bo-ruiz", "participant"),
    ("event:ban", "country:AAA", "actor"),
    ("event:ban", "country:BBB", "recipient"),
    ("event:fair", "country:AAA", "actor"),
    ("event:fair", "country:BBB", "recipient"),
    ("claim:fish", "person:ann-lee", "claimant"),
    ("claim:fish", "product:fish", "about"),
)
NOTE = Evidence("A note on fish", "Sample Post", "2001-05-08", "https://example.org/n", 3, 5, 9, "")
QUOTED = replace(NOTE, url="", paragraph=None, quote="They met at noon.")


def _network(nodes: tuple[tuple[str, ...], ...]) -> "nx.MultiDiGraph[str]":
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name, label, kind, date, end, event_type in nodes:
        made.add_node(
            name,
            label=label,
            kind=kind,
            date=date,
            end=end,
            event_type=event_type,
            modality=MODALITIES.get(name, ""),
            iri=name,
        )
    for start, end, words in EDGES:
        made.add_edge(start, end, property=f"bil:{words}", label=words)
    return made


@pytest.fixture
def network() -> "nx.MultiDiGraph[str]":
    return _network(NODES)


@pytest.fixture
def shuffled() -> "nx.MultiDiGraph[str]":
    return _network(NODES[::-1])


@pytest.fixture
def cards() -> dict[str, Card]:
    return {
        "person:ann-lee": Card(
            "person:ann-lee",
            "Ann Lee",
            "official",
            (
                Fact("represents", "Arland", "country:AAA", "", "", (NOTE,)),
                Fact("took part in", "Talks about fish", "event:talks", "", "Bo Ruíz", (QUOTED,)),
                Fact("web page", "home", "", "https://example.org/ann", "", ()),
                Fact("web page", "trap", "", "javascript:alert(3)", "", ()),
            ),
            (NOTE,),
        )
    }


@pytest.fixture
def hostile() -> "nx.MultiDiGraph[str]":
    changed = [(n, HOSTILE if n == "person:bo-ruiz" else label, *more) for n, label, *more in NODES]
    return _network(tuple(changed))


@pytest.fixture
def trap() -> dict[str, Card]:
    passage = Evidence(HOSTILE, HOSTILE, HOSTILE, "javascript:alert(4)", 1, 2, 3, HOSTILE)
    fact = Fact(HOSTILE, HOSTILE, "", "javascript:alert(5)", HOSTILE, (passage,))
    return {"person:bo-ruiz": Card("person:bo-ruiz", HOSTILE, HOSTILE, (fact,))}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, PLACES)), None)
    if path is None:
        told = f"NO BROWSER: the page is not tested; install one of {', '.join(PLACES)}"
        (pytest.fail if "CI" in os.environ else pytest.skip)(told)
    root = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as play:
        started = play.chromium.launch(
            executable_path=path, args=["--disable-background-networking", *root]
        )
        yield started
        started.close()


class Visit:
    """Opens pages offline and fails the test on a request, an error or a dialog."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.browser, self.file, self.trouble = browser, folder / "page.html", list[str]()

    def open(
        self,
        content: bytes,
        tail: str = "",
        scheme: Literal["light", "dark"] = "light",
        size: tuple[int, int] = (1280, 800),
    ) -> Page:
        self.file.write_bytes(content)
        context = self.browser.new_context(
            offline=True,
            color_scheme=scheme,
            viewport={"width": size[0], "height": size[1]},
            reduced_motion="reduce",
        )
        opened = context.new_page()
        opened.on("console", lambda said: self.trouble.append(said.text))
        opened.on("pageerror", lambda error: self.trouble.append(str(error)))
        opened.on("dialog", self._refuse)
        opened.on("request", self._note)
        opened.goto(self.file.as_uri() + tail)
        opened.wait_for_function("window.bilateral !== undefined")
        return opened

    def spot(self, opened: Page, name: str) -> tuple[float, float]:
        """Where a node stands on the screen."""
        x, y, left, top = opened.evaluate(
            """(id) => {
              const at = bilateral.network.canvasToDOM(bilateral.network.getPosition(id));
              const box = document.getElementById("drawing").getBoundingClientRect();
              return [at.x, at.y, box.left, box.top];
            }""",
            name,
        )
        return left + x, top + y

    def clashes(self, opened: Page) -> list[tuple[dict[str, float], dict[str, float]]]:
        """The pairs of nodes, names included, that lie on one another."""
        boxes = opened.evaluate(
            "bilateral.network.body.nodeIndices.map(id => bilateral.network.getBoundingBox(id))"
        )
        return [
            (a, b)
            for i, a in enumerate(boxes)
            for b in boxes[:i]
            if a["left"] < b["right"] and b["left"] < a["right"]
            if a["top"] < b["bottom"] and b["top"] < a["bottom"]
        ]

    def _refuse(self, dialog: Dialog) -> None:
        self.trouble.append(dialog.message)
        dialog.dismiss()

    def _note(self, asked: Request) -> None:
        if not asked.url.startswith((self.file.as_uri(), "data:,")):
            self.trouble.append(asked.url)

    def close(self) -> None:
        for context in self.browser.contexts:
            context.close()
        assert self.trouble == []


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    made = Visit(browser, tmp_path)
    yield made
    made.close()


@pytest.fixture
def content(network: "nx.MultiDiGraph[str]", cards: dict[str, Card]) -> bytes:
    return page(network, cards, "Fish between Arland and Borland")
