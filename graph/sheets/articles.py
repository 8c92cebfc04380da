"""The texts behind the evidence: checked by their hash, cut by offsets into quotes."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from ..errors import BilateralError, Finding
from ..names import Names, iri_of, value_of
from . import naming
from .quads import Facts

OA, BIL, TYPE = naming.OA, naming.BIL, naming.TYPE
PASSAGE = (
    "- {{id: _:name, type: Passage, paragraph: {paragraph}, "
    "select: {{characters: {{start: {start}, end: {end}}}}}}}\n"
)
SUFFIXES = (".txt", ".md", ".html")


@dataclass(frozen=True, slots=True)
class Quotes:
    """Quads that quote the texts, and what was found wrong or missing."""

    quads: tuple[Quad, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to `end` of a source's text, as a piece of evidence gives them."""

    evidence: str
    source: str
    start: int
    end: int


def quotes(facts: Facts, folder: Path | None, names: Names, more: Sequence[Path] = ()) -> Quotes:
    """Quote what the evidence of one sheet points at, from the texts in `folder`.

    `more` are folders to look in besides; that a text lies in none is told only for `folder`.
    """
    folders = (*([folder] if folder else []), *more)
    texts: dict[str, str] = {}
    findings = []
    for source, digest in sorted(_hashes(facts)):
        text = _text(folders, names.shorten(source).partition(":")[2], digest)
        if isinstance(text, str):
            texts[source] = text
        elif folder or text.found:
            problem = f"{text.problem}, so its evidence is not quoted"
            findings.append(facts.finding(problem, source, f"{BIL}sha256", grave=False))
    quads: list[Quad] = []
    for span in spans(facts):
        if span.source in texts:
            made = _quote(span, texts[span.source], facts, names)
            quads += made if isinstance(made, list) else []
            findings += [made] if isinstance(made, Finding) else []
    return Quotes(tuple(quads), tuple(findings))


def spans(facts: Facts) -> Iterator[Span]:
    """The spans of text that a sheet's evidence points at, in the order of their names."""
    said = {(iri_of(quad.subject), quad.predicate.value): quad.object for quad in facts.quads}
    for (node, prop), selector in sorted(said.items(), key=str):
        if prop != f"{OA}hasSelector":
            continue
        start, end = (said.get((iri_of(selector), f"{OA}{edge}")) for edge in ("start", "end"))
        source = iri_of(said.get((node, f"{OA}hasSource")))
        if source and isinstance(start, Literal) and isinstance(end, Literal):
            yield Span(node, source, int(start.value), int(end.value))


@dataclass(frozen=True, slots=True)
class _Absent:
    problem: str
    found: bool = True


def _text(folders: Sequence[Path], slug: str, digest: str) -> str | _Absent:
    paths = [folder / f"{slug}{suffix}" for folder in folders for suffix in SUFFIXES]
    found = [path for path in paths if path.is_file()]
    if not found:
        return _Absent(f"there is no text {paths[0]}", found=False)
    try:
        data = found[0].read_bytes()
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return _Absent(f"the text {found[0]} can't be read ({error})")
    actual = hashlib.sha256(data).hexdigest()
    if actual != digest:
        return _Absent(f"the text {found[0]} has the hash {actual[:12]}…, expected {digest[:12]}…")
    return text


def _hashes(facts: Facts) -> Iterator[tuple[str, str]]:
    for quad in facts.quads:
        if quad.predicate.value == f"{BIL}sha256":
            yield iri_of(quad.subject), value_of(quad.object)


def _quote(span: Span, text: str, facts: Facts, names: Names) -> list[Quad] | Finding:
    if not span.start < span.end <= len(text):
        problem = f"characters {span.start}–{span.end} lie outside the text, which has {len(text)}"
        return facts.finding(problem, span.evidence)
    graph = facts.quads[0].graph_name
    node = BlankNode("quote")
    said = [
        Quad(node, TYPE, NamedNode(f"{OA}TextQuoteSelector"), graph),
        Quad(node, NamedNode(f"{OA}exact"), Literal(text[span.start : span.end]), graph),
    ]
    name = NamedNode(names.rebased(naming.names(said)[node].value))
    link = Quad(NamedNode(span.evidence), naming.PART, name, graph)
    return [link, *(Quad(name, quad.predicate, quad.object, graph) for quad in said)]


def located(path: Path, words: str) -> str:
    """`words` in the text at `path` as a passage of a sheet, after the hash of the text."""
    try:
        data = path.read_bytes()
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BilateralError(f"{path} can't be read as UTF-8 text: {error}") from error
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = [match.span() for match in re.finditer(pattern, text)] if pattern else []
    if not found:
        raise BilateralError(f"{path} has no '{words}'; give the words as the text has them")
    passages = "".join(PASSAGE.format_map(_place(text, *span)) for span in found)
    return f"sha256: {hashlib.sha256(data).hexdigest()}\n{passages}"


def _place(text: str, start: int, end: int) -> dict[str, int]:
    blocks = [match.start() for match in re.finditer(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", text)]
    return {"paragraph": bisect_right(blocks, start), "start": start, "end": end}
