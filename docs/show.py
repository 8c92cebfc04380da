"""What the tool really prints, for the fenced blocks of the README and these pages.

cog runs the calls that stand in the pages' comments; `make docs` puts the outputs below them.
Commands run in .cache/docs, which holds the example sheets and a store built from the sheets that
ship with bilateral, without articles, so that no words of the press get into the pages.
"""

import os
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "docs" / "examples"
BIN = Path(sys.executable).parent


def console(*commands: str, lines: int = 0, code: int = 0) -> str:
    """A fenced block with each command and what it prints, cut after `lines` lines.

    A command that doesn't end with the exit code `code` is an error.
    """
    return fenced("console", "\n".join(_told(command, lines, code) for command in commands))


def listing(name: str, language: str = "yaml", lines: int = 0) -> str:
    """A fenced block with a file of the scratch folder."""
    return fenced(language, cut((scratch() / name).read_text("utf-8"), lines))


def output(command: str, code: int = 0) -> str:
    """What a command prints, errors included; host paths are refused."""
    done = _ran(command, scratch())
    if done.returncode != code:
        raise RuntimeError(f"{command} ended with {done.returncode}, not {code}:\n{done.stdout}")
    if str(ROOT) in done.stdout:
        raise RuntimeError(f"{command} prints a path of this machine:\n{done.stdout}")
    return done.stdout


def fenced(language: str, text: str) -> str:
    """Text as a block of Markdown."""
    return f"```{language}\n{text.rstrip()}\n```\n"


def cut(text: str, lines: int) -> str:
    """The first `lines` lines, or all where that is 0; … says that something is left out."""
    kept = text.splitlines()
    return text if not lines or len(kept) <= lines else "\n".join([*kept[:lines], "…"])


@cache
def scratch() -> Path:
    """A fresh folder with the examples and a store, once a run."""
    folder = ROOT / ".cache" / "docs"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(EXAMPLES, folder)
    _ran("bilateral build", folder).check_returncode()
    return folder


def _told(command: str, lines: int, code: int) -> str:
    return f"$ {command}\n{cut(output(command, code), lines)}"


def _ran(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(BIN), os.environ["PATH"]])
    plain = {"PATH": path, "COLUMNS": "100", "NO_COLOR": "1", "LANG": "C.UTF-8"}
    return subprocess.run(  # noqa: S603  the commands stand in our own pages
        shlex.split(command),
        cwd=folder,
        env=plain,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
