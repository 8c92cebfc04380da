"""Draw the pictures of the README and the page's tutorial: `python docs/pictures.py`.

The page is built without articles, so no words of the press get into a picture.
"""

import base64
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bilateral.docs.show import ROOT, scratch
from playwright.sync_api import Browser, Page, sync_playwright

FOLDER = ROOT / "docs" / "pictures"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what is selected, on which screen, on light or dark paper."""

    name: str
    selected: str = ""
    width: int = 1280
    height: int = 800
    scheme: Literal["light", "dark"] = "light"


FEWER = """async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const paint = canvas.getContext("2d", { alpha: false });
  paint.drawImage(image, 0, 0);
  const all = paint.getImageData(0, 0, image.width, image.height);
  all.data.forEach((v, i) => { all.data[i] = Math.round(Math.round((v / 255) * 19) * 255 / 19); });
  paint.putImageData(all, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/png" });
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(blob);
  });
}"""
PICTURES = (
    Picture("page"),
    Picture("panel", selected="person:kim-jung-han"),
    Picture("dark", selected="measure:jpn-export-curbs-2019", scheme="dark"),
    Picture("phone", selected="agreement:gsomia-kor-jpn", width=390, height=844),
)


def main() -> None:
    """Draw all pictures."""
    FOLDER.mkdir(exist_ok=True)
    with browser() as started:
        for picture in PICTURES:
            draw(started, picture, scratch() / "out" / "index.html")


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
    _settle(opened)
    small = _fewer_colours(opened.screenshot(), context.new_page())
    (FOLDER / f"{picture.name}.png").write_bytes(small)
    context.close()


def _fewer_colours(png: bytes, empty: Page) -> bytes:
    """The same picture with 20 steps of red, green and blue: its file is a third smaller."""
    url: str = empty.evaluate(FEWER, base64.b64encode(png).decode())
    return base64.b64decode(url.partition(",")[2])


def _settle(opened: Page) -> None:
    opened.evaluate("document.activeElement.blur()")
    opened.wait_for_timeout(800)


if __name__ == "__main__":
    main()
