"""Organizations: where a line names one, and which state it is of."""

from .abroad import at_home
from .find import learn, organizations
from .firms import counted, shares
from .letters import lettered
from .uniting import united

__all__ = ["at_home", "counted", "learn", "lettered", "organizations", "shares", "united"]
