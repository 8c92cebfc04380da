"""Whose an office is where its title does not say: by the title, the name and the words around."""

import re
from collections.abc import Callable

from ..found import Ledger, most_named
from ..lands import parts
from ..lexicon import words
from ..scene import Scene
from ..units import Line
from .holders import Holder
from .nearby import nearest, others, sentence, taken
from .posts import back
from .public import ADVISERS, ORGANS, SPOKESMEN
from .towns import local, town_of

NEAR = 400


def usual(post: str, name: str, default: str, ledger: Ledger) -> str:
    """The state that a title means, or whose leader has the name, if the text does not say."""
    if known(name) or default in parts():
        return known(name)
    titles = words("titles", "defaults")
    matching = [title for title in titles if _meant(title, post.lower())]
    entry = titles[max(matching, key=len)] if matching else {}
    if default in entry.get("also", ()) and f"country:{entry['polity']}" not in ledger.entities:
        return ""
    code = str(entry.get("polity", ""))
    return _union(ledger) if code == "EU" else code


def _meant(title: str, post: str) -> bool:
    """Whether an office is one that has a state of its own: no `finance undersecretary`."""
    found = re.search(rf"\b{re.escape(title)}\b", post)
    before = post[: found.start()].split()[-1:] if found else []
    fields = words("titles", "portfolios").keys() - words("titles", "departments").keys()
    return found is not None and (title not in words("titles", "bare") or fields.isdisjoint(before))


def _union(ledger: Ledger) -> str:
    """The European Community or Union, as the article calls it; nothing where it does not."""
    named = {one.polity for one in ledger.entities.values()}
    return next((code for code in ("EU", "EEC") if code in named), "")


def known(name: str) -> str:
    """The state of a leader whom the archives name without it."""
    surname = name.rsplit(maxsplit=1)[-1]
    entry = words("leaders", "leaders").get(name) or words("titles", "known").get(surname, {})
    return str(entry.get("polity", ""))


def supposed(line: Line, holder: Holder, ledger: Ledger, default: str) -> str:
    """The state of a title that names none."""
    if default in parts():
        return _led(line, holder) or nearest(line, holder) or default
    return (
        _led(line, holder)
        or _told(line, holder, ledger)
        or _spoken(line, holder, ledger)
        or _possible(line, holder, ledger, default)
    )


def speaking(ledger: Ledger) -> Callable[[Line, int], bool]:
    """The test whether the last body named right before a place is a public one."""
    return lambda line, at: _speaker(line, at, ledger) != ""


def _spoken(line: Line, holder: Holder, ledger: Ledger) -> str:
    first, last = holder.post
    told = line.units[last - 1].text.lower() in (*SPOKESMEN, *ADVISERS)
    bare = told and all(unit.mark in "rRtT" for unit in line.units[first:last])
    return _speaker(line, first, ledger) if bare else ""


def _speaker(line: Line, at: int, ledger: Ledger) -> str:
    """The state for which a bare spokesman speaks: that of the last body named before him."""
    start = line.paragraph.start + line.units[at].start
    for span, name in ledger.places.before(start):
        if start - span.end > NEAR:
            break
        if name.startswith("body:"):
            body = ledger.entities[name]
            return body.polity if body.kind in ORGANS else ""
    return ""


def _led(line: Line, holder: Holder) -> str:
    """`Reagan's chief of staff`: the state of a leader whose man it is."""
    first = holder.post[0]
    named = first > 1 and line.marks[first - 2 : first] == "Cs"
    return known(line.units[first - 2].text) if named else ""


def _told(line: Line, holder: Holder, ledger: Ledger) -> str:
    """Whose body `the agency` or `Council` in a title is: the last one called so."""
    word = back(line.units[slice(*holder.post)])
    start = line.paragraph.start + line.units[holder.post[0]].start
    for _, name in ledger.places.before(start) if word else ():
        body = ledger.entities[name]
        if body.polity and word in body.label.lower().split() and name.startswith("body:"):
            return body.polity
    return ""


def _possible(line: Line, holder: Holder, ledger: Ledger, default: str) -> str:
    """The state of the context, or the one named most that may have such an office."""
    default = default or ledger.scene.leading()
    default = nearest(line, holder) or _setting(line, holder, ledger.scene, default)
    post = line.text(*holder.post).lower()
    never = {entry["polity"] for title, entry in words("titles", "never").items() if title in post}
    if default in never:
        named = (ledger.entities[m.entity] for m in ledger.mentions.values())
        return most_named(e.polity for e in named if e.kind == "Country" and e.polity not in never)
    kept = taken(post, line.text(*holder.name), ledger.held)
    return default if default not in kept else others(line, kept) or default


def _setting(line: Line, holder: Holder, scene: Scene, default: str) -> str:
    """The state of a town in the sentence, for offices that towns have, if more is told of it."""
    units = line.units[slice(*holder.post)]
    if not local(units) or any(unit.text.lower() in ("federal", "supreme") for unit in units):
        return default
    town = town_of(sentence(line, holder.post[0]), scene)
    regional = (
        not words("titles", "regional").keys().isdisjoint(unit.text.lower() for unit in units)
    )
    more = scene.named.get(town, 0) > scene.named.get(default, 0)
    return town if town and (regional or more) else default
