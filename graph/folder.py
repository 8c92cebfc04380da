"""The folder that `build` fills: written beside and renamed, opened only where it is one."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from .errors import BilateralError, StoreError
from .names import HOME, Names
from .store import Embedded

FORMAT = 2
MANIFEST = "bilateral.json"
STORE = "store"
# Bytes that are kept in memory until all of them are there.
IN_MEMORY = 2**24


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder holds: the format of its store and the base of the names in it."""

    format: int = FORMAT
    base: str = HOME


def open_store(folder: Path) -> tuple[Embedded, Names]:
    """The store in `folder` for reading, with its names; StoreError where there is none to use."""
    manifest = _manifest(folder)
    if manifest.format != FORMAT:
        problem = f"has a store of format {manifest.format}, this version reads format {FORMAT}"
        raise StoreError(f"{folder} {problem}; run bilateral build again")
    names = Names(manifest.base)
    return Embedded.open(folder / STORE, names.prefixes), names


def _manifest(folder: Path) -> Manifest:
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_bytes())
        return Manifest(int(found["format"]), str(found["base"]))
    except FileNotFoundError as error:
        raise StoreError(
            f"there is no store in {folder}; run bilateral build -o {folder}"
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{path} is damaged ({error}); run bilateral build again") from error


@contextmanager
def filling(folder: Path, base: str) -> Iterator[Path]:
    """A new folder beside the old content; what is put there replaces it when all went well."""
    with _disk_errors(folder):
        _refuse_foreign(folder)
        folder.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=".new-", dir=folder))
        try:
            yield new
            (new / MANIFEST).write_text(json.dumps(asdict(Manifest(base=base))) + "\n", "utf-8")
            for path in sorted(new.iterdir()):
                _replace(path, folder / path.name)
        finally:
            shutil.rmtree(new, ignore_errors=True)


def write(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file, which may come part by part, whole or not at all."""
    with _disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines([data] if isinstance(data, bytes) else data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


@contextmanager
def gathered(parts: Iterable[bytes]) -> Iterator[IO[bytes]]:
    """Parts put together before they are read, in memory or, where they are many, in a file."""
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as whole:
        with _disk_errors(Path(tempfile.gettempdir())):
            whole.writelines(parts)
        whole.seek(0)
        yield whole


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write several files into a folder, each whole or not at all."""
    for name, data in sorted(files.items()):
        write(folder / name, data)


def _refuse_foreign(folder: Path) -> None:
    """A store of ours is replaced; a file or folder of that name that isn't ours is left alone."""
    if (folder / STORE).exists() and not (folder / MANIFEST).is_file():
        raise BilateralError(
            f"{folder / STORE} exists and is no store of bilateral; choose another -o"
        )


def _replace(new: Path, old: Path) -> None:
    if not old.is_dir():
        new.replace(old)
        return
    away = old.replace(new.with_name(f".old-{old.name}"))
    try:
        new.replace(old)
    except OSError:
        away.replace(old)
        raise


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BilateralError(f"{path} can't be written: {error.strerror or error}") from error
