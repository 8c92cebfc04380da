"""The first article, read by `bilateral read` alone, against its hand-made sheet.

    python benchmarks/seed.py [--model DIR] [--shared DIR]

Prints how much of what the sheet states is found, by kind, and what is missed, with what was
drafted at its place. `benchmarks/sheets.py` says when two facts are the same.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from bilateral import data
from bilateral.benchmarks.sheets import KINDS, Fact, Sheet, beside, found, many
from bilateral.extract.language import MODEL

ARTICLE = "korea-herald-2019-08-29"
BILATERAL = str(Path(sys.executable).with_name("bilateral"))


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    hand = next(path for path in data.sheets() if path.stem == ARTICLE)
    with tempfile.TemporaryDirectory() as scratch:
        article = asked.shared / "articles" / f"{ARTICLE}.txt"
        read = [BILATERAL, "read", str(article), "-o", scratch, "--model", str(asked.model)]
        subprocess.run(read, check=True, capture_output=True)
        sheets = [facts(path) for path in (hand, Path(scratch, f"{ARTICLE}.yaml"))]
    registry = {fact["id"]: fact for path in data.registry() for fact in facts(path)}
    print(*report(*(Sheet(sheet, registry) for sheet in sheets)), sep="\n")


def facts(path: Path) -> tuple[Fact, ...]:
    """The facts of a sheet."""
    return tuple(yaml.load(path.read_text("utf-8"), yaml.CBaseLoader)["facts"])  # noqa: S506


def report(stated: Sheet, drafted: Sheet) -> Iterator[str]:
    """The table, and the list of what is missed."""
    kinds = list(dict.fromkeys(KINDS.values()))
    matched = {kind: found(stated, drafted, kind) for kind in kinds}
    yield "| what the sheet states | in all | found | share | drafted |"
    yield "| --- | --- | --- | --- | --- |"
    for kind in kinds:
        yield _row(kind, len(stated.of(kind)), len(matched[kind]), len(drafted.of(kind)))
    whole = (sum(len(sheet.of(kind)) for kind in kinds) for sheet in (stated, drafted))
    every, told = whole
    yield _row("everything (goal 80 %)", every, sum(map(len, matched.values())), told)
    yield "\nMissed:"
    for kind in kinds:
        yield from _missed(stated, drafted, kind, matched[kind])


def _row(name: str, stated: int, hits: int, drafted: int) -> str:
    share = f"{hits / stated:.0%}" if stated else ""
    return f"| {name} | {stated} | {hits} | {share} | {drafted} |"


def _missed(stated: Sheet, drafted: Sheet, kind: str, hit: Mapping[str, Fact]) -> Iterator[str]:
    for fact in stated.of(kind):
        if fact["id"] not in hit:
            there = [_brief(drafted, one) for one in beside(stated, fact, drafted, kind)]
            instead = f"; drafted there: {', '.join(there)}" if there else ""
            said = fact.get("label") or fact.get("content")
            yield f"- {kind} {_brief(stated, fact)}: {said}{instead}"


def _brief(sheet: Sheet, fact: Fact) -> str:
    """A fact in a few words: what the matching looks at."""
    if "eventType" in fact:
        pairs = " ".join(sorted(">".join(pair) for pair in sheet.pairs(fact)))
        return f"{fact['eventType']} {pairs} {fact.get('date', '')}".strip()
    if "stance" in fact:
        return f"{fact['stance']} by {' '.join(sorted(sheet.polities(fact, 'claimant')))}"
    sides = (many(fact, key) for key in ("measureKind", "imposedBy", "target", "party"))
    return " ".join(part for side in sides for part in side) or str(fact["id"])


if __name__ == "__main__":
    main()
