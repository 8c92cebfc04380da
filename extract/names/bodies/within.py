"""The state that the name of a body tells: "Peruvian Air Lines", "University of Ohio"."""

import re
from collections.abc import Iterator

from ..found import Ledger
from ..gazetteer import Gazetteer
from ..lands import province
from ..lexicon import words
from .abroad import STATED, own
from .callings import BASED
from .heads import Hit

# Bodies whose names may begin with a town's.
IN_TOWNS = ("Company", "NonGovernmentalOrganization", "Agency", "Court")
JOINT = re.compile(r"\W*(?:and)?\W*")
NOBODY = "-"


def stated(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> str:
    """The state in a name: "Acme (Thailand) Ltd", "Peruvian Air Lines"; none if two share it."""
    found = [*_states(hit, gazetteer, ledger)]
    if not found or len({code for _, _, code in found[:2]}) == 1:
        return found[0][2] if found else ""
    joint = JOINT.fullmatch(hit.name[found[0][1] : found[1][0]])
    return NOBODY if joint else found[0][2]


def _states(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> Iterator[tuple[int, int, str]]:
    """Where a name holds a state's, and which."""
    home, firm = ledger.scene.home(0.5), hit.kind == "Company"
    for start, end, form in gazetteer.find(hit.name):
        code = _double(form.text, form.thing(ledger.year).polity if form.things else "", ledger)
        person = form.text in words("traps", "persons") and code not in ledger.scene.named
        # "China Steel" may be of Taiwan, "Bank of China" not.
        apart = firm and form.sort == "name" and not start and home not in ("", code)
        apart = apart or hit.name[:start].endswith("-")
        if form.sort in STATED and code and not person and not apart:
            yield start, end, code


def family(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> str:
    """The state of a firm with whose name a firm's begins: "Hitachi Cable Ltd"."""
    found = next(gazetteer.find(hit.name), None)
    known = found is not None and not found[0] and found[2].sort == "body"
    code = found[2].thing(ledger.year).polity if found and known else ""
    return own(hit.name, code, gazetteer, ledger.scene)


def _double(name: str, code: str, ledger: Ledger) -> str:
    """The state of a name that a part of another state has too: Georgia's."""
    entry = words("places", "double").get(name)
    other, named = str(entry["polity"]) if entry else code, ledger.scene.named
    return other if named.get(other, 0) >= named.get(code, 0) else code


def place(hit: Hit, ledger: Ledger) -> str:
    """The state of a town or province in a name: "University of Ohio", "Boston Police"."""
    names = re.split(r" ?\b(?:of|at|in|for)\b (?:the )?|'s ", hit.name)
    seat = _start(names[-1].split(), hit, ledger) if len(names) > 1 else ""
    first = "" if seat else _start(names[0].split(), hit, ledger)
    # "Siena College" of an American story is hardly in Italy.
    strange = first not in ("", *ledger.scene.named) and not province(names[0].split()[0])
    return seat or (ledger.scene.home(0.8) or first if strange else first)


def _start(parts: list[str], hit: Hit, ledger: Ledger) -> str:
    """The state of the place with which some words begin; a firm's must be of the article."""
    for end in range(min(3, len(parts)), 0, -1):
        name = " ".join(parts[:end]).removesuffix(BASED)
        code = ledger.scene.place(name) if hit.kind in IN_TOWNS else province(name)
        sure = (
            hit.kind != "Company"
            or code in ledger.scene.named
            or province(name)
            or parts[end - 1].endswith(BASED)
        )
        if code and sure:
            return code
    return ""
