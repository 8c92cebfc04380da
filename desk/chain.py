"""What answered what, link by link: what sources state, told apart from what sides claim."""

from ..graph.errors import BilateralError
from .answers import AFFECTS, Answers
from .asof import AsOf
from .making import Making
from .steps import Chain
from .told import Told


def chain(asof: AsOf, thing: str) -> Chain:
    """The chain of a ruling, measure, event or agreement, or of all facts of a pair."""
    told = Told(asof)
    answers = Answers(told)
    things = answers.reach(_seeds(told, answers, thing))
    deeds = answers.deeds(things)
    stated = answers.statements(things | set(deeds))
    measures = (things | set(deeds.values())) - deeds.keys()
    stated += answers.affected(measures) + answers.breaches(measures)
    ends = {end for one in stated for end in (one.earlier, one.later)}
    told.learn(measures | ends | deeds.keys())
    linked = ends or {one for one in measures if told.all(one, "rdf:type")}
    if not linked and not thing.startswith("dyad:"):
        until = f" published by {asof.known_on}" if asof.known_on else ""
        raise BilateralError(f"no source{until} tells of {thing}")
    return Making(told, stated, linked, deeds).chain(thing)


def _seeds(told: Told, answers: Answers, thing: str) -> set[str]:
    if thing.startswith("dyad:"):
        return {row["fact"] for row in told.asof.rows("responses", dyad=thing)}
    affecting = (row["from"] for row in told.ties(end=[thing], props=[AFFECTS]))
    return {thing, *affecting, *answers.justified(thing)}
