"""The page as bytes: what stands in it, and what does not."""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import networkx as nx
from bilateral.viz.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bilateral.graph.network.card import Card

# Addresses inside the code of core-js, which vis-network carries; nothing asks for them.
IN_CODE = {
    "https://github.com/zloirock/core-js",
    "https://github.com/zloirock/core-js/blob/v3.51.0/LICENSE",
}
TWICE = """
import networkx as nx
from bilateral.viz.page import page
import sys, hashlib
made = nx.MultiDiGraph()
for i in {order}:
    empty = dict.fromkeys(("date", "end", "event_type", "modality"), "")
    made.add_node(f"n:{{i}}", label=f"Node {{i}}", kind="Event", **empty)
for i in {order}:
    made.add_edge(f"n:{{i}}", f"n:{{i * 7 % 40}}", property="bil:about", label="about")
print(hashlib.sha256(page(made, {{}}, "Same")).hexdigest())
"""


class Reader(HTMLParser):
    """Collects scripts, attributes and the content security policy."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.attributes: list[tuple[str, str]] = []
        self.policy = ""
        self.inside: dict[str, str | None] | None = None
        self.feed(content.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.attributes += [(key, value or "") for key, value in attrs]
        if found.get("http-equiv") == "Content-Security-Policy":
            self.policy = found["content"] or ""
        self.inside = found if tag == "script" else None

    def handle_endtag(self, tag: str) -> None:
        self.inside = None if tag == "script" else self.inside

    def handle_data(self, data: str) -> None:
        if self.inside is not None:
            self.scripts.append((self.inside, data))


def digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def test_the_policy_allows_these_scripts_and_nothing_else(content: bytes) -> None:
    read = Reader(content)
    hashes = [digest(text) for attributes, text in read.scripts if not attributes]
    assert len(hashes) == 2
    assert read.policy == (
        f"default-src 'none'; script-src 'sha256-{hashes[0]}' 'sha256-{hashes[1]}'; "
        "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def test_no_handlers_and_no_outside_parts(content: bytes) -> None:
    read = Reader(content)
    assert [key for key, _ in read.attributes if key.startswith("on")] == []
    assert [value for key, value in read.attributes if key in {"src", "srcset", "action"}] == []
    links = {value for key, value in read.attributes if key == "href"}
    assert {link for link in links if not link.startswith("#")} == {"data:,"}


def test_addresses_are_those_a_reader_may_click(content: bytes) -> None:
    found = set(re.findall(r"https?://[^\s\"'<>,)\\]+", content.decode("utf-8")))
    assert found == IN_CODE | {"https://example.org/n", "https://example.org/ann"}


def test_hostile_text_stays_inside_the_data(
    hostile: "nx.MultiDiGraph[str]", trap: "Mapping[str, Card]"
) -> None:
    content = page(hostile, trap, "x</title><script>")
    read = Reader(content)
    data = [(attributes, text) for attributes, text in read.scripts if attributes]
    assert [attributes for attributes, _ in data] == [{"type": "application/json", "id": "data"}]
    raw = data[0][1]
    assert not set("<>&\u2028\u2029") & set(raw)
    assert (
        json.loads(raw)["told"]["cards"]["person:bo-ruiz"]["label"] == trap["person:bo-ruiz"].label
    )
    assert len(read.scripts) == 3


def test_data_holds_the_network(content: bytes) -> None:
    data: dict[str, Any] = json.loads(Reader(content).scripts[0][1])
    assert [node["id"] for node in data["nodes"]] == [
        "claim:fish",
        "country:AAA",
        "country:BBB",
        "event:ban",
        "event:fair",
        "event:talks",
        "person:ann-lee",
        "person:bo-ruiz",
        "product:fish",
    ]
    words = {(edge["from"], edge["to"]): edge["words"] for edge in data["edges"]}
    assert words["event:talks", "person:ann-lee"] == "actor, participant"
    assert len(words) == 10
    assert json.loads(data["options"])["physics"] == {"enabled": False}


def test_the_order_of_nodes_does_not_count(
    shuffled: "nx.MultiDiGraph[str]", cards: "Mapping[str, Card]", content: bytes
) -> None:
    assert page(shuffled, cards, "Fish between Arland and Borland") == content


def test_two_processes_write_the_same_bytes() -> None:
    def run(seed: str, order: str) -> str:
        code = TWICE.format(order=order)
        told = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        return told.stdout

    assert run("1", "range(40)") == run("2", "reversed(range(40))")


def test_an_empty_network_is_a_page() -> None:
    assert page(nx.MultiDiGraph(), {}, "Nothing").startswith(b"<!DOCTYPE html>\n")


def test_no_host_paths(content: bytes) -> None:
    assert os.getcwd().encode() not in content  # noqa: PTH109
