"""Changes between two stores in words and as JSON."""

from collections import Counter
from collections.abc import Iterator

from ..graph.query.table import visible
from .changes import Change, Changes, Field
from .forms import objects, spoken

MARKS = {"came": "+", "went": "-", "changed": "~"}
PLURAL = {
    "agreement": "agreements",
    "measure": "measures",
    "claim": "claims",
    "event": "events",
    "person": "people",
    "body": "organizations",
    "ruling": "rulings",
    "issue": "issues",
    "product": "products",
    "place": "places",
    "country": "countries",
    "source": "sources",
}


def text(found: Changes) -> str:
    """Changes for people: status changes first, then kind by kind what came, went, changed."""
    if not (found.come or found.gone):
        return "nothing differs\n"
    return "".join(f"{visible(line)}\n" for line in _lines(found))


def _lines(found: Changes) -> Iterator[str]:
    count = Counter(change.how for change in found.changes)
    quads = f"statements: {found.come} added, {found.gone} deleted"
    yield f"{count['came']} came, {count['went']} went, {count['changed']} changed ({quads})"
    if found.statuses:
        yield "status"
    for change in found.statuses:
        status = change.status
        yield f"  {change.thing.name}: {_turn(status) if status else ''}{_cited(change)}"
    kind = ""
    for change in found.changes:
        if change.thing.kind != kind:
            kind = change.thing.kind
            yield PLURAL[kind]
        yield f"  {MARKS[change.how]} {_headed(change)}{_cited(change)}"
        yield from (f"      {field.name}: {_turn(field)}" for field in change.fields)


def _headed(change: Change) -> str:
    fields = change.thing.fields
    who = fields.get("claimant") or ()
    stance = [word.rpartition(":")[2] for word in fields.get("stance", ())]
    head = " ".join(filter(None, ("; ".join(who), " ".join(stance))))
    dated = "".join(f"{day} " for day in fields.get("date", ())[:1])
    return f"{dated}{head}: {change.thing.name}" if head else f"{dated}{change.thing.name}"


def _turn(field: Field) -> str:
    words = spoken if field.name == "status" else str
    return f"{words(_value(field.old))} → {words(_value(field.new))}"


def _value(values: tuple[str, ...]) -> str:
    return "; ".join(value.removeprefix("status:") for value in values) or "(none)"


def _cited(change: Change) -> str:
    return f"  [{'; '.join(change.thing.evidence)}]" if change.thing.evidence else ""


def told(found: Changes) -> str:
    """Changes for programs."""
    told = {
        "differs": bool(found.come or found.gone),
        "statements": {"added": found.come, "deleted": found.gone},
        "status": [_status(change) for change in found.statuses],
        "changes": [_change(change) for change in found.changes],
    }
    return objects(told)


def _status(change: Change) -> dict[str, object]:
    field = change.status
    sides = {"old": _value(field.old), "new": _value(field.new)} if field else {}
    return {
        "id": change.thing.id,
        "name": change.thing.name,
        **sides,
        "evidence": change.thing.evidence,
    }


def _change(change: Change) -> dict[str, object]:
    thing = change.thing
    was = {"was": change.old.id} if change.old and change.old.id != thing.id else {}
    shown = {field.name: {"old": field.old, "new": field.new} for field in change.fields}
    fields = shown if change.how == "changed" else dict(thing.fields)
    return {
        "change": change.how,
        "kind": thing.kind,
        "id": thing.id,
        **was,
        "name": thing.name,
        "fields": fields,
        "evidence": thing.evidence,
    }
