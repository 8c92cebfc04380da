"""The state that the text gives a body itself: in its name, beside it, by its shares."""

from ..found import Ledger
from ..gazetteer import Gazetteer
from ..units import Line
from .behind import behind
from .beside import before
from .firms import exchange
from .heads import Hit
from .within import NOBODY, family, place, stated

__all__ = ["NOBODY", "PRIVATE", "told"]
PRIVATE = ("Company", "NonGovernmentalOrganization", "Organization")
NEAR = (*PRIVATE, "Agency", "Court")


def told(line: Line, hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> str:
    """The state that the text gives this body itself; `NOBODY` for two in its name."""
    private, firm = hit.kind in NEAR, hit.kind == "Company"
    return (
        stated(hit, gazetteer, ledger)
        or (exchange(line, hit.last) if firm else "")
        or (before(line, hit.first, ledger.scene) if private else "")
        or (behind(line, hit.last, ledger.scene, not firm) if private else "")
        or place(hit, ledger)
        or (family(hit, gazetteer, ledger) if firm else "")
    )
