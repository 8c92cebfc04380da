"""The desk on 1987, for docs/desk/1987.md: `python docs/stories.py FOLDER`.

Stories on trade between the United States and Japan are picked from Reuters-21578
(../shared/corpora), which may be used for research and stands in no page of ours: both sides named
twice and words of trade four times. They are read into FOLDER/out, and the pictures are drawn.
"""

import json
import lzma
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bilateral.docs.drawing import Picture, browser, draw

CORPUS = Path(__file__).parents[2] / "shared" / "corpora" / "reuters-21578.jsonl.xz"
JAPAN = re.compile(r"\b(?:Japan(?:ese)?|Tokyo|JAPAN(?:ESE)?)\b")
AMERICA = re.compile(r"\b(?:U\.S\.|United States|American?|Washington|Reagan)(?!\w)")
TRADE = re.compile(
    r"\b(?:trade|tariffs?|semiconductors?|chips?|microchips?|retaliat\w+|sanctions|protectionis\w+|"
    r"imports?|dumping|rice|beef|surplus|Yeutter|Nakasone)\b",
    re.IGNORECASE,
)


PICTURES = (
    (Picture("brief-1987", height=1100), "brief JPN USA --on 1987-04-20 -f html"),
    (Picture("tension-1987"), "tension --dyad JPN-USA --by week --from 1987-02 --to 1987-10"),
    (Picture("timeline-1987"), "timeline --dyad JPN-USA --from 1987-02 --to 1987-10"),
)


def main(folder: Path) -> None:
    """Write the stories as JSON lines, oldest first, build a store of them and draw it."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted(stories(), key=lambda story: (story["date"], story["id"]))
    lines = (json.dumps(story, ensure_ascii=False) + "\n" for story in found)
    (folder / "stories.jsonl").write_text("".join(lines), encoding="utf-8")
    ran("build", folder / "stories.jsonl", "-o", folder / "out")
    with browser() as started:
        for picture, command in PICTURES:
            page = folder / f"{picture.name}.html"
            ran(*command.split(), "--store", folder / "out", "-o", page)
            draw(started, picture, page)
    sys.stderr.write(f"{len(found)} stories from {found[0]['date']} to {found[-1]['date']}\n")


def ran(*args: str | Path) -> None:
    """Run a command of bilateral."""
    program = Path(sys.executable).with_name("bilateral")
    subprocess.run([program, *args], check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def stories() -> Iterator[dict[str, str]]:
    """The stories that are about the two."""
    with lzma.open(CORPUS, "rt", encoding="utf-8") as file:
        for line in file:
            story: dict[str, str] = json.loads(line)
            if _about(story["title"] or "", story["text"] or ""):
                yield story


def _about(title: str, text: str) -> bool:
    both = min(len(JAPAN.findall(text)), len(AMERICA.findall(text)))
    return both >= 2 and len(TRADE.findall(f"{title} {text}")) >= 4


if __name__ == "__main__":
    main(Path(sys.argv[1]))
