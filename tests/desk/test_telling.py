"""Words of changes: hostile text does no harm."""

import json

from bilateral.desk.changes import Change, Changes
from bilateral.desk.telling import text, told
from bilateral.desk.things import Thing

BAD = Thing("event:1", "a\x1b[31m\nb", {"date": ("2001",)}, {}, ("source:x#char=1,2",))


def test_control_characters_are_shown_not_obeyed() -> None:
    found = Changes((Change(None, BAD),), 0, 1)
    assert text(found).splitlines() == [
        "1 came, 0 went, 0 changed (statements: 1 added, 0 deleted)",
        "events",
        "  + 2001 a\N{REPLACEMENT CHARACTER}[31m b  [source:x#char=1,2]",
    ]
    assert json.loads(told(found))["changes"][0]["name"] == BAD.name
