"""What the tool really prints, for the fenced blocks of the README and these pages.

cog runs the calls that stand in the pages' comments; `make docs` puts the outputs below them.
Commands run in .cache/docs, which holds the examples, a store of them (mine) and one of the sheets
that ship with bilateral (out), without articles, so that no words of the press get into the pages.
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
BUILDS = ("bilateral build", "bilateral build murmansk.yaml -o mine --articles texts")
BIN = Path(sys.executable).parent


def console(command: str, lines: int = 0, start: str = "", code: int = 0) -> str:
    """A fenced block with a command and what it prints, `cut` to some lines.

    A command that doesn't end with the exit code `code` is an error.
    """
    return fenced("console", f"$ {command}\n{cut(output(command, code), lines, start)}")


def listing(name: str, language: str = "yaml", lines: int = 0, start: str = "") -> str:
    """A fenced block with a file of the scratch folder, `cut` to some lines."""
    return fenced(language, cut((scratch() / name).read_text("utf-8"), lines, start))


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


def cut(text: str, lines: int, start: str = "") -> str:
    """`lines` lines (0: all) from the first that begins with `start`; … stands for the rest."""
    all_lines = text.splitlines()
    first = next(n for n, line in enumerate(all_lines) if line.startswith(start)) if start else 0
    last = first + lines if lines else len(all_lines)
    before, after = ["…"] if first else [], ["…"] if last < len(all_lines) else []
    return "\n".join([*before, *all_lines[first:last], *after])


@cache
def scratch() -> Path:
    """A fresh folder with the examples and two stores, once a run."""
    folder = ROOT / ".cache" / "docs"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(EXAMPLES, folder)
    for build in BUILDS:
        _ran(build, folder).check_returncode()
    return folder


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
