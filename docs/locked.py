"""Which versions of its dependencies the project is tested with."""

import tomllib

from .show import ROOT


def locked(name: str) -> str:
    """The versions of a package that uv.lock pins, each with the day of its release.

    There may be two: some packages give their newest version to newer Pythons only.
    """
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    found = [package for package in lock["package"] if package["name"] == name.lower()]
    files = [package.get("sdist") or package["wheels"][0] for package in found]
    days = [file["upload-time"][:10] for file in files]
    return ", ".join(f"{p['version']} ({day})" for p, day in zip(found, days, strict=True))


def asked() -> list[tuple[str, str]]:
    """The packages that pyproject.toml asks for: (name, lowest version)."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = [project["project"]["dependencies"], *project["dependency-groups"].values()]
    pairs = (wish.partition(">=") for group in groups for wish in group)
    return sorted((name, lowest) for name, _, lowest in pairs)


def table() -> str:
    """All dependencies: what is asked for, and what is tested."""
    rows = "".join(f"| {name} | {low} | {locked(name)} |\n" for name, low in asked())
    return f"| package | at least | tested (released) |\n| --- | --- | --- |\n{rows}"
