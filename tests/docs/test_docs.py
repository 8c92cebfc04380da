"""What the documentation promises: whole, with links that lead somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import bilateral
import click
import pytest
from bilateral.cli import main
from bilateral.docs.locked import asked
from bilateral.docs.show import cut

ROOT = Path(bilateral.__file__).parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("[a-z]*/README.md")])
REFERENCE = (ROOT / "docs" / "reference.md").read_text("utf-8")
LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
PATH = re.compile(r"`((?:[a-z]+/)+[\w.-]*|[a-z]+\.py)`")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def prose(page: Path) -> str:
    return FENCE.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


def options(command: click.Command) -> Iterator[str]:
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            yield from parameter.opts


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_in_the_reference(command: str) -> None:
    section = REFERENCE.partition(f"### bilateral {command}\n")[2].partition("### ")[0]
    missing = [option for option in options(main.commands[command]) if option not in section]
    assert section
    assert missing == []


def test_every_command_has_a_transcript() -> None:
    pages = (ROOT / "README.md", *sorted(ROOT.glob("docs/desk/*.md")))
    texts = [page.read_text("utf-8") for page in pages]
    shown = {word for text in texts for word in re.findall(r"^\$ bilateral (\w+)", text, re.M)}
    assert shown == set(main.commands)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(prose(page)):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_paths_of_the_architecture_exist() -> None:
    later = {"serve/"}
    named = set(PATH.findall(prose(ROOT / "docs" / "architecture.md")))
    assert len(named) > 20
    assert {path for path in named if not (ROOT / path).exists()} == later


def test_every_dependency_is_explained() -> None:
    heads = re.findall(r"^### ([\w-]+)$", prose(ROOT / "docs" / "dependencies.md"), re.MULTILINE)
    assert sorted(heads) == [package for package, _ in asked()]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_generated_part_is_filled(page: Path) -> None:
    """A part whose markers follow one another was never made; imports make none."""
    empty = r"cog\.out\(.*\]\]\] -->\n<!-- \[\[\[end\]\]\] -->"
    assert re.findall(empty, page.read_text("utf-8")) == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_path_of_a_machine_stands_in_a_page(page: Path) -> None:
    assert str(ROOT) not in page.read_text("utf-8")


def test_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs" / "pictures").glob("*.png")}
    assert sorted(sizes) == [
        *("brief-1987.png", "brief-phone.png", "brief.png", "dark.png", "page.png", "panel.png"),
        *(
            "phone.png",
            "tension-1987.png",
            "timeline-1987.png",
            "timeline-phone.png",
            "timeline.png",
        ),
    ]
    assert {file for file, size in sizes.items() if size > 300_000} == set()


@pytest.mark.parametrize(
    ("lines", "start", "kept"),
    [
        (0, "", "a\nb\nc"),
        (2, "", "a\nb\n…"),
        (3, "", "a\nb\nc"),
        (1, "b", "…\nb\n…"),
        (0, "b", "…\nb\nc"),
        (5, "c", "…\nc"),
    ],
)
def test_outputs_are_cut_where_asked(lines: int, start: str, kept: str) -> None:
    assert cut("a\nb\nc\n", lines, start) == kept
