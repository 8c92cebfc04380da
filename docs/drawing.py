"""Pictures of pages: a browser, and PNG files of few colours."""

import base64
import shutil
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from bilateral.docs.show import ROOT
from numpy.typing import NDArray
from playwright.sync_api import Browser, Page, sync_playwright

Bytes = NDArray[np.uint8]
FOLDER = ROOT / "docs" / "pictures"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what is selected or pressed, on which screen, on light or dark paper."""

    name: str
    selected: str = ""
    width: int = 1280
    height: int = 800
    scheme: Literal["light", "dark"] = "light"
    page: str = "index.html"
    pressed: str = ""


PIXELS = """async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const paint = new OffscreenCanvas(image.width, image.height).getContext("2d");
  paint.drawImage(image, 0, 0);
  const { data } = paint.getImageData(0, 0, image.width, image.height);
  return btoa(Array.from(data, (value) => String.fromCharCode(value)).join(""));
}"""


@contextmanager
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or another that is installed."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        raise SystemExit(f"no browser: install one of {', '.join(BROWSERS)}")
    with sync_playwright() as play:
        yield play.chromium.launch(executable_path=path, args=["--no-sandbox"])


def draw(started: Browser, picture: Picture, page: Path) -> None:
    """Open the page without a network and save what is seen."""
    context = started.new_context(
        offline=True,
        color_scheme=picture.scheme,
        viewport={"width": picture.width, "height": picture.height},
        reduced_motion="reduce",
    )
    opened = context.new_page()
    opened.goto(f"{page.as_uri()}#{picture.selected}")
    opened.wait_for_function("window.bilateral !== undefined")
    if picture.pressed:
        opened.locator(picture.pressed).first.click()
    _settle(opened)
    small = _fewer_colours(opened.screenshot(), context.new_page())
    (FOLDER / f"{picture.name}.png").write_bytes(small)
    context.close()


def _fewer_colours(png: bytes, empty: Page) -> bytes:
    """The same picture with a palette of 256 colours, which takes half the room."""
    text: str = empty.evaluate(PIXELS, base64.b64encode(png).decode())
    width, height = struct.unpack(">II", png[16:24])
    pixels = np.frombuffer(base64.b64decode(text), np.uint8).reshape(-1, 4)[:, :3]
    colours, which, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    palette = _palette(colours, counts)
    far = np.abs(colours[:, None].astype(int) - palette.astype(int)).sum(axis=2)
    rows = far.argmin(axis=1).astype(np.uint8)[which.ravel()].reshape(height, width)
    lines = np.hstack([np.zeros((height, 1), np.uint8), rows])
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = {b"IHDR": head, b"PLTE": palette.tobytes()}
    parts |= {b"IDAT": zlib.compress(lines.tobytes(), 9), b"IEND": b""}
    return png[:8] + b"".join(_part(kind, data) for kind, data in parts.items())


def _palette(colours: Bytes, counts: NDArray[np.intp]) -> Bytes:
    """The commonest colour of each of the 256 fullest bins, so that a rare hue is kept."""
    common = np.argsort(-counts, kind="stable")
    bins, first, which = np.unique(
        colours[common] // 24, axis=0, return_index=True, return_inverse=True
    )
    full = np.bincount(which.ravel(), weights=counts[common], minlength=len(bins))
    kept: Bytes = colours[common[first[np.argsort(-full, kind="stable")[:256]]]]
    return kept


def _part(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


DRAWN = """() => {
  const drawing = document.querySelector(".vis-timeline");
  return !drawing || getComputedStyle(drawing).visibility === "visible";
}"""


def _settle(opened: Page) -> None:
    opened.wait_for_function(DRAWN)
    opened.evaluate("document.activeElement.blur()")
    opened.wait_for_timeout(800)
