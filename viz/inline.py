"""Scripts and styles as they stand in a page: no addresses in comments, and with their hashes."""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

HERE = Path(__file__).parent
BANNER = re.compile(r"^/\*[*!].*?\*/\n", re.DOTALL | re.MULTILINE)
SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*\n?", re.MULTILINE)
SHEET_MAP = re.compile(r"/\*# sourceMappingURL=.*\*/")
ADDRESS = re.compile(r",?\s*https?://\S+")
MARGIN = re.compile(r"^[ /]*\*+[!/]? ?|\s+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Inline:
    """The text between the tags of one script or style."""

    text: Markup

    @property
    def hash(self) -> str:
        """What a content security policy calls it."""
        digest = hashlib.sha256(self.text.encode("utf-8")).digest()
        return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@dataclass(frozen=True, slots=True)
class Library:
    """A vendored script with its licence, by the names of their files."""

    script: str
    licence: str
    sheet: str = ""

    def inline(self) -> Inline:
        """Its code without banners, which `notices` keeps."""
        return Inline(Markup(SOURCE_MAP.sub("", BANNER.sub("", _vendored(self.script)))))  # noqa: S704

    def style(self) -> Inline:
        """Its style sheet."""
        return Inline(Markup(SHEET_MAP.sub("", _vendored(self.sheet))))  # noqa: S704

    def notices(self) -> str:
        """Give the notices of the library and its licence, addresses left out."""
        banners = BANNER.findall(_vendored(self.script))
        kept = [MARGIN.sub("", ADDRESS.sub("", text)).strip() for text in banners]
        return "\n\n".join([*kept, _vendored(self.licence).strip()])


NETWORK = Library("vis-network.min.js", "vis-network.LICENSE-MIT")
TIMELINE = Library("vis-timeline.min.js", "vis-timeline.LICENSE-MIT", "vis-timeline.min.css")


def together(*names: str) -> Inline:
    """Join files of ours into one script or style."""
    return Inline(Markup("\n".join(map(_template, names))))  # noqa: S704


def _template(name: str) -> str:
    return (HERE / "templates" / name).read_text(encoding="utf-8")


def _vendored(name: str) -> str:
    return (HERE / "vendor" / name).read_text(encoding="utf-8")
