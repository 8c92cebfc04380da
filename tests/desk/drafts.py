"""A pair of whom a reader drafted much, some of it unsure: without that it is as if never told."""

from pathlib import Path

from bilateral.desk.asof import AsOf

from .worlds import sheet, world

EVENT = """- id: _:{name}
  type: Event
  label: Event {name}
  eventType: {type}
  modality: {modality}
  actor: country:{by}
  recipient: country:{to}
  evidence: _:p
"""
MEASURE = """- id: measure:{name}
  type: Measure
  label: Measure {name}
  measureKind: tariff
  imposedBy: country:JPN
  target: country:KOR
  evidence: _:p
"""
CLAIM = """- id: _:{name}
  type: Claim
  claimant: country:{by}
  stance: asserts
  content: Claim {name}
  about: [country:{to}, _:talks]
  evidence: _:p
"""
PACT = """- id: agreement:{name}
  type: Agreement
  label: Pact {name}
  party: [country:JPN, country:KOR]
  evidence: _:p
"""


def event(name: str, kind: str, *more: str, by: str = "JPN", modality: str = "occurred") -> str:
    to = "KOR" if by == "JPN" else "JPN"
    text = EVENT.format(name=name, type=kind, modality=modality, by=by, to=to)
    return text + "".join(f"  {line}\n" for line in more)


def measure(name: str, *more: str) -> str:
    return MEASURE.format(name=name) + "".join(f"  {line}\n" for line in more)


def claim(name: str, by: str, to: str, *more: str) -> str:
    return CLAIM.format(name=name, by=by, to=to) + "".join(f"  {line}\n" for line in more)


def told(sure: str) -> str:
    """What counts, drafted as surely as `sure` says or, where that is empty, by a person."""
    return (
        PACT.format(name="pact")
        + PACT.format(name="idle")
        + "".join(
            [
                event("talks", "CONSULT", "date: 2001-06-01", sure),
                event("ask", "REQUEST", "date: 2001-06-02", sure),
                event("plan", "AID", "date: 2001-12-30", sure, modality="planned"),
                event("undated", "ACCUSE", sure),
                event("pact-made", "AGREE", "date: 2001-01-01", "about: agreement:pact", sure),
                measure("firm", "status: in-force", "effectiveOn: 2001-05-01", sure),
                claim("yes", "JPN", "KOR", sure),
                claim("no", "KOR", "JPN", "contradicts: _:yes", sure),
            ]
        )
    )


def unsure(sure: str) -> str:
    """Drafts of all kinds, as sure as `sure` says: 11 of the pair, and a claim of another."""
    return "".join(
        [
            event("late-talks", "CONSULT", "date: 2001-12-02", sure),
            event("late", "ACCUSE", "date: 2001-12-03", sure),
            event("loose", "ACCUSE", sure),
            event("deed", "AID", "date: 2001-12-30", sure),
            event("wish", "AID", "date: 2001-12-29", sure, modality="planned"),
            event("second-ask", "REQUEST", "date: 2001-06-03", sure),
            event("answer", "CONCEDE", "date: 2001-06-04", "inResponseTo: _:ask", sure, by="KOR"),
            event("exit", "SANCTION", "mode: discontinue", "about: agreement:pact", sure),
            measure("guess", "status: in-force", "effectiveOn: 2001-05-02", sure),
            measure("idea", "status: announced", sure),
            claim("perhaps", "KOR", "JPN", "contradicts: _:yes", sure),
            claim("other", "JPN", "USA", sure).replace(", _:talks", "").replace("_:p\n", "_:q\n"),
        ]
    )


def both(sure: str, low: str) -> str:
    """What counts and what is unsure; a firm measure answers an unsure event."""
    began = "effectiveOn: 2001-05-01\n"
    return told(sure).replace(began, f"{began}  inResponseTo: _:loose\n") + unsure(low)


def store(folder: Path, facts: str) -> AsOf:
    """A store of one sheet as of the end of 2001."""
    folder.mkdir()
    lines = sheet("drafts", facts).splitlines()
    (own,) = (line for line in lines if "_:p," in line)
    beside = own.replace("_:p,", "_:q,").replace("end: 9", "end: 8")
    lines.insert(lines.index(own) + 1, beside)
    return world(folder, {"drafts": "\n".join(lines)})
