"""Measures that are justified by a pact that the other side is said not to have kept."""

from collections.abc import Iterable, Sequence

from .breaking import At, Breach, Names, breaches
from .language import Paragraph
from .values import Claim, Ground, Measure

# The reason is told, who gives it follows from who acts.
SURE = 0.7


def find(
    paragraphs: Iterable[Paragraph],
    measures: Sequence[Measure],
    claims: Iterable[Claim],
    at: At,
    polity: Names,
    label: Names,
) -> tuple[Ground, ...]:
    """What the measures of a sentence are justified with: claims that are known, or new ones.

    `at` gives the ids of what a word means, `polity` and `label` the code and the name of an id.
    """
    known = list(claims)
    found: list[Ground] = []
    for breach in breaches(paragraphs, at, polity) if measures else ():
        for measure in measures:
            if _justifies(breach, measure, polity):
                claim = _known(breach, measure, known, polity) or _claim(breach, measure, label)
                known.append(claim)
                found.append(Ground(measure, claim))
    return tuple(dict.fromkeys(found))


def _justifies(breach: Breach, measure: Measure, polity: Names) -> bool:
    """Whether a measure stands before the reason, and hits who is said to have broken the pact."""
    stands = any(breach.before.start <= one.start < breach.before.end for one in measure.evidence)
    return stands and breach.by <= {polity(measure.target)}


def _known(
    breach: Breach, measure: Measure, claims: Iterable[Claim], polity: Names
) -> Claim | None:
    """A claim of who acts about the pact in the same words."""
    where, acts = breach.words, polity(measure.imposer)
    return next(
        (
            one
            for one in claims
            if breach.pact in one.about
            and acts == polity(one.claimant)
            and one.stance == "criticises"
            if any(span.start < where.end and where.start < span.end for span in one.evidence)
        ),
        None,
    )


def _claim(breach: Breach, measure: Measure, label: Names) -> Claim:
    return Claim(
        measure.imposer,
        "criticises",
        f"{label(measure.target)} did not keep the {label(breach.pact)}",
        (breach.words,),
        (measure.target, breach.pact),
        SURE,
    )
