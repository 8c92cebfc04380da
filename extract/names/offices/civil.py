"""Titles that are no public office: of firms, clubs, unions and universities."""

import re
from typing import TYPE_CHECKING

from ..found import PRIVATE
from ..lexicon import words
from ..registry import Thing
from ..units import Line, Unit
from .posts import business, portfolio

if TYPE_CHECKING:
    from .holders import Holder

CLUBS = (*PRIVATE, "Organization")
# The parties of states that have but one, and councils; other parties' posts are no offices.
RULING = re.compile(
    r"(?:Communist|Workers['’]?|Labou?r of Korea|Ba['’]?ath|Revolutionary|Socialist Unity"
    r"|United Socialist|Peasants['’]?|People['’]s Democratic) Party"
    r"|Politburo|Central Committee"
    r"|(?:City|County|Town|Borough|District|Municipal|Legislative"
    r"|State|Privy|Provincial|Regional) Council"
)
PUBLIC = re.compile(r"\b(?:central bank|foreign exchange)\b")
INSTITUTE = re.compile(
    r"\b(?:National|State|Federal|Coffee|Cocoa|Sugar|Cotton|Rice|Alcohol|Health|Meteorological"
    r"|Geological|Seismological|Statistical|Space)\b.*\bInstitutes?\b|\bInstitute of Statistics",
    re.IGNORECASE,
)


def elsewhere(line: Line, holder: "Holder") -> bool:
    """Whether the words around say that it is a firm's or no office."""
    first, last = holder.post
    if any(_club(thing, thing.label) for thing in holder.state) or _civil(line, holder):
        return True
    if [unit.text for unit in line.units[last : last + 1]] == ["counsel"]:
        return True
    if _firm(line, holder) and not holder.state:
        return True
    if _its(line, first) and not portfolio(line.units[first:last]):
        return True
    return _trade(line, holder) or _alone(line, holder) or _longer(line, holder)


def _its(line: Line, first: int) -> bool:
    """`The firm and its vice president`."""
    return line.units[first].mark in "rt" and line.units[first - 1].text.lower() == "its"


def _trade(line: Line, holder: "Holder") -> bool:
    """`President of French sugar producer ...`: the adjective is not the owner."""
    last = holder.post[1]
    behind = holder.how.endswith("after the name")
    trade = re.match(r"v(?!v?[hH])", line.marks[last:])
    return behind and line.units[last - 1].mark == "J" and trade is not None


def _longer(line: Line, holder: "Holder") -> bool:
    """`Chairman of the international advisory committee of Acme Corp`: the title goes on."""
    units = line.units[holder.post[1] :]
    found = re.match(r"[vqh]{1,3}od?(?=([OGC]))", "".join(unit.mark for unit in units[:6]))
    if line.units[holder.post[1] - 1].mark != "q" or not found:
        return False
    return found[1] == "C" or private(units[found.end()])


def _alone(line: Line, holder: "Holder") -> bool:
    """`John Doe, president of Acme Peaches`; `John Doe, president, said`: a firm's."""
    if not holder.how.endswith("after the name") or not business(line.units[slice(*holder.post)]):
        return False
    units = line.units[slice(*holder.post)]
    marks = "".join(unit.mark for unit in units)
    the = line.units[holder.post[0] - 1].text == "the"
    bare = re.fullmatch("[rR]*[tTc]+(?:[of]d?C+)?", marks) is not None
    return bare and not (the and marks.endswith(("t", "T")))


def private(unit: Unit) -> bool:
    """Whether a unit of a title names a firm, a club or the like."""
    return unit.mark in "OG" and any(_club(thing, unit.text) for thing in unit.things[:1])


def _club(thing: Thing, name: str) -> bool:
    """Whether an organization is no public body, by its kind and name."""
    texts = {*name.lower().split()}
    owned = thing.polity or "parliamentary" in texts
    fields = words("titles", "portfolios").keys() - words("titles", "clubs").keys()
    if owned and texts & words("titles", "councils").keys() and texts & fields:
        return False
    return thing.kind in CLUBS and not (RULING.search(name) or INSTITUTE.search(name))


def _civil(line: Line, holder: "Holder") -> bool:
    """`Farm leader`, `president of a university`: nobody in a public office."""
    units = line.units[slice(*holder.post)]
    if any(unit.mark in "OG" for unit in units):
        return False
    if business(units) and any(_trading(unit) for unit in units):
        return True
    post = PUBLIC.sub("", " ".join(one.text.lower() for one in units if one.mark not in "NJL"))
    texts = {*post.split()}
    titles = words("titles", "civil")
    return any(one in post if " " in one else one in texts for one in titles)


def _trading(unit: Unit) -> bool:
    """Whether a word is the last of firms' names: `Holdings`."""
    kind = words("organizations", "heads").get(unit.text, {}).get("kind")
    return unit.mark == "H" and kind == "Company"


def _firm(line: Line, holder: "Holder") -> bool:
    """Whether a name of unknown kind stands right before the title: a firm's."""
    first = holder.post[0]
    if _possessed(line, first) and business(line.units[slice(*holder.post)]):
        return not portfolio(line.units[slice(*holder.post)])
    if not first or line.units[first].mark not in "tTrR":
        return False
    before = line.units[first - 1]
    near = before.mark in "CH)" and before.end + 1 >= line.units[first].start
    return near and business(line.units[slice(*holder.post)]) and not _adjective(line, first - 1)


def _adjective(line: Line, at: int) -> bool:
    """Whether a word before a title is no name: `Parisian Mayor`."""
    return not line.units[at].text.isupper() and parsed(line, at, "ADJ")


def _possessed(line: Line, first: int) -> bool:
    """`Acme's president`, `the airline's director`; leaders have their men, too."""
    if first < 2 or line.marks[first - 1] != "s" or line.marks[first - 2] not in "CvhH":
        return False
    owner = line.units[first - 2].text
    return owner not in words("titles", "known") and owner.lower() not in ("country", "nation")


def parsed(line: Line, at: int, tag: str) -> bool:
    """Whether the parser takes a word for a name, or another part of speech."""
    token = line.parsed(at)
    return token is not None and token[0].pos_ == tag
