"""What the desk's pages share: one offline file with its policy, colours, panel and evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .boxes import plain
from .inline import Library, together
from .notes import Notes

TEMPLATES = Path(__file__).parent / "templates"
STYLES = ("base.css",)
SCRIPTS = ("dom.js", "scheme.js")


@dataclass(frozen=True, slots=True)
class Parts:
    """Files that a page has beside its template.

    `loose` lets a library set the style of single elements; `data` is what the page's script
    reads from the element `data`.
    """

    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    libraries: tuple[Library, ...] = ()
    loose: bool = False
    data: Mapping[str, Any] = field(default_factory=dict)


def page(template: str, title: str, parts: Parts, notes: Notes, **values: Any) -> bytes:
    """A page of the desk; `template` extends desk.html and cites through `notes`."""
    desk = replace(parts, styles=("desk.css", *parts.styles), scripts=("desk.js", *parts.scripts))
    around = inside(title, desk) | {"data": parts.data, "notes": notes}
    html = environment(around).get_template(template).render(values)
    return html.encode("utf-8")


def inside(title: str, parts: Parts) -> dict[str, Any]:
    """What shell.html wants of every page."""
    ours = together(*SCRIPTS, *parts.scripts)
    return {
        "title": plain(title),
        "style": together(*STYLES, *parts.styles),
        "scripts": (*(library.inline() for library in parts.libraries), ours),
        "notices": "\n\n".join(library.notices() for library in parts.libraries),
        "loose": parts.loose,
    }


def environment(around: Mapping[str, Any]) -> Environment:
    """Templates that escape what they are given, with `around` in all of them."""
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(around)
    found.policies["json.dumps_kwargs"] = {"sort_keys": True, "separators": (",", ":")}
    return found
