"""Scripts as they stand in the page: without addresses in comments, and with their hashes."""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

HERE = Path(__file__).parent
LIBRARY = HERE / "vendor" / "vis-network.min.js"
LICENCE = HERE / "vendor" / "vis-network.LICENSE-MIT"
OURS = ("page.js", "theme.js", "draw.js", "filter.js", "panel.js", "search.js", "start.js")
BANNER = re.compile(r"^/\*[*!].*?\*/\n", re.DOTALL | re.MULTILINE)
SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*\n?", re.MULTILINE)
ADDRESS = re.compile(r",?\s*https?://\S+")
MARGIN = re.compile(r"^[ /]*\*+[!/]? ?|\s+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Script:
    """The text between the tags of one script."""

    text: Markup

    @property
    def hash(self) -> str:
        """What a content security policy calls it."""
        digest = hashlib.sha256(self.text.encode("utf-8")).digest()
        return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def scripts() -> tuple[Script, Script]:
    """Give the vendored library and our own code."""
    library = SOURCE_MAP.sub("", BANNER.sub("", LIBRARY.read_text(encoding="utf-8")))
    ours = "\n".join(template(name) for name in OURS)
    return Script(Markup(library)), Script(Markup(ours))  # noqa: S704


def notices() -> str:
    """Give the notices of the library and its licence, addresses left out."""
    banners = BANNER.findall(LIBRARY.read_text(encoding="utf-8"))
    kept = [MARGIN.sub("", ADDRESS.sub("", text)).strip() for text in banners]
    return "\n\n".join([*kept, LICENCE.read_text(encoding="utf-8").strip()])


def template(name: str) -> str:
    """Read a file that stands in the page as it is."""
    return (HERE / "templates" / name).read_text(encoding="utf-8")
