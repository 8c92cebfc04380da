"""The stories of 1987 on trade between the United States and Japan: `python docs/stories.py FILE`.

Picked from Reuters-21578 (../shared/corpora), which may be used for research and stands in no page
of ours: both sides named, the pair in the title or twice in the text, and words of trade.
"""

import json
import lzma
import re
import sys
from collections.abc import Iterator
from pathlib import Path

CORPUS = Path(__file__).parents[2] / "shared" / "corpora" / "reuters-21578.jsonl.xz"
JAPAN = re.compile(r"\b(?:Japan(?:ese)?|Tokyo|JAPAN(?:ESE)?)\b")
AMERICA = re.compile(r"\b(?:U\.S\.|United States|American?|Washington|Reagan)(?!\w)")
TRADE = re.compile(
    r"\b(?:trade|tariffs?|semiconductors?|chips?|microchips?|retaliat\w+|sanctions|protectionis\w+|"
    r"imports?|dumping|rice|beef|surplus|Yeutter|Nakasone)\b",
    re.IGNORECASE,
)


def main(target: Path) -> None:
    """Write the stories as JSON lines, oldest first."""
    found = sorted(stories(), key=lambda story: (story["date"], story["id"]))
    lines = (json.dumps(story, ensure_ascii=False) + "\n" for story in found)
    target.write_text("".join(lines), encoding="utf-8")
    sys.stderr.write(f"{len(found)} stories from {found[0]['date']} to {found[-1]['date']}\n")


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
