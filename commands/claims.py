"""`claims` and `demands`: who holds what, and who wants what of whom."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import dyad_option, opened, paired, table_option, takes_days, write

if TYPE_CHECKING:
    from ..desk.claims import Claim, Contest
    from ..desk.demands import Demand
    from ..desk.forms import Line

CLAIMS = ("who", "stance", "content", "about", "reported", "published", "evidence", "claim")
SIDES = ("Who", "Stance", "Content", "Evidence")
CONTESTS = ("about", *(f"{end}{name}" for end in ("one", "two") for name in SIDES), "contest")
DEMANDS = ("date", "who", "whom", "what", "about", "state", "open", "answers", "evidence", "demand")


@click.command()
@click.option("--contested", is_flag=True, help="Only claims that contradict others, side by side.")
@click.option("--about", metavar="THING", help="Claims about this: a name, a code or an id.")
@dyad_option
@table_option
@takes_days
def claims(
    contested: bool,
    about: str | None,
    dyad: str | None,
    form: str,
    on: str | None,
    known_on: str | None,
    store: Path,
    output: Path | None,
) -> None:
    """Who holds which position about what, who reported it, and where.

    Example: bilateral claims --contested --dyad JPN-KOR
    """
    from ..desk import claims as desk
    from ..desk import forms
    from ..graph.query import lookup

    asof = opened(store, on, known_on)
    thing = lookup.find(asof.store, asof.names, about) if about else ""
    asked = (asof, paired(asof, dyad), asof.names.shorten(thing))
    if contested:
        found = enumerate(desk.contested(*asked), 1)
        lines = [line for number, one in found for line in _contest(number, one)]
        write(forms.write(lines, CONTESTS, form), output)
    else:
        lines = [_claim(one) for one in desk.claims(*asked)]
        write(forms.write(lines, CLAIMS, form), output)


@click.command()
@click.option("--open", "only_open", is_flag=True, help="Only what nothing has met.")
@dyad_option
@table_option
@takes_days
def demands(
    only_open: bool,
    dyad: str | None,
    form: str,
    on: str | None,
    known_on: str | None,
    store: Path,
    output: Path | None,
) -> None:
    """Who demands what of whom, and what answered it.

    Example: bilateral demands --open --dyad JPN-KOR
    """
    from ..desk import demands as desk
    from ..desk import forms

    asof = opened(store, on, known_on)
    found = desk.demands(asof, paired(asof, dyad), only_open)
    write(forms.write([_demand(one) for one in found], DEMANDS, form), output)


def _claim(claim: "Claim") -> "Line":
    from ..desk.evidence import cited

    told = (claim.who, claim.stance, claim.content, claim.about, claim.reported, claim.published)
    return dict(zip(CLAIMS, (*told, cited(claim.evidence), claim.id), strict=True))


def _contest(number: int, contest: "Contest") -> "list[Line]":
    return [
        {"about": contest.about, **_end("one", one), **_end("two", two), "contest": number}
        for one, two in contest.pairs
    ]


def _end(end: str, claim: "Claim") -> "Line":
    from ..desk.evidence import cited

    told = (claim.who, claim.stance, claim.content, cited(claim.evidence))
    return {f"{end}{name}": value for name, value in zip(SIDES, told, strict=True)}


def _demand(demand: "Demand") -> "Line":
    from ..desk.evidence import cited

    answers = [
        " ".join(filter(None, (one.date, f"{one.kind}:", one.what)))
        + (" (perhaps later)" if one.closes == "maybe" else "")
        for one in demand.answers
    ]
    told = (demand.date, demand.who, demand.whom, demand.what, demand.topics, demand.state)
    still = "yes" if demand.open else "no"
    passages = cited(demand.evidence)
    return dict(zip(DEMANDS, (*told, still, answers, passages, demand.id), strict=True))
