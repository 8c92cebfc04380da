"""Fact sheets, the registry and the named queries."""

from pathlib import Path

ROOM = Path(__file__).parent


def registry() -> list[Path]:
    """The sheets of the registry: states, organizations, ministries, places."""
    return sorted((ROOM / "registry").glob("*.yaml"))


def sheets() -> list[Path]:
    """The fact sheets that ship with the tool."""
    return sorted((ROOM / "sheets").glob("*.yaml"))


def queries() -> list[Path]:
    """The named queries."""
    return sorted((ROOM / "queries").glob("*.rq"))
