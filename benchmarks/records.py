"""The reader on PLOVER's gold standard records: one sentence each, with one coded event.

python benchmarks/records.py [--model DIR] [--shared DIR]
"""

import argparse
import json
import subprocess
import sys
import tempfile
from datetime import date
from hashlib import sha256
from itertools import product
from pathlib import Path

from bilateral.benchmarks.coding import code
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Event, Reading, Span


def main() -> None:
    """Print the scorer's figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--model", type=Path, default=MODEL)
    asked.add_argument("--shared", type=Path, default=Path("../shared"))
    given = asked.parse_args()
    gold = given.shared / "corpora" / "plover-gsr-dev.json"
    reader = Reader.load(given.model)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as told:
        for record in json.loads(gold.read_text("utf-8")):
            reading = reader.read(article(record["id"], record["text"], record["date"]))
            told.write(f"{json.dumps({'id': record['id'], 'events': events(reading)})}\n")
        told.flush()
        command = [sys.executable, str(given.shared / "score_gsr.py"), str(gold), told.name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    print(done.stdout)


def article(name: str, text: str, day: str) -> Article:
    """A record as an article of one paragraph."""
    digest = sha256(text.encode()).hexdigest()
    return Article(name, text, digest, (Span(0, len(text)),), published=date.fromisoformat(day))


def events(reading: Reading) -> list[dict[str, str | None]]:
    """Actor, type and recipient of each event, by the codes of their polities."""
    polity = {entity.id: code(entity.polity) for entity in reading.entities}
    return [row for event in reading.events for row in _rows(event, polity)]


def _rows(event: Event, polity: dict[str, str]) -> list[dict[str, str | None]]:
    pairs = product(event.actors or ("",), event.recipients or ("",))
    return [
        {"actor": polity.get(a) or None, "type": event.type, "recipient": polity.get(r) or None}
        for a, r in sorted(pairs)
        if a != r
    ]


if __name__ == "__main__":
    main()
