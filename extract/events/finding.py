"""From paragraphs to events: the rules propose, judges decide between or within whom."""

from ..judge import Judge
from ..values import Event
from .context import pointing
from .discourse import Discourse
from .judging import Stage
from .judging.deciding import When, decided
from .merging import merged
from .proposing import proposals


def find(article: Discourse, when: When, judge: Judge, home: Judge) -> tuple[Event, ...]:
    """Events between the entities that the words of an article mean, each happening once.

    `when` gives the period of the clause of a token, so that happenings of different days stay
    apart. Events may lack a recipient, or have one of the actor's own polity; an article that names
    no polity tells none.
    """
    if not any(sides for _, sides in article.sentences):
        return ()
    seen = pointing(article)
    found = [proposals(part, seen, article) for part in article.paragraphs]
    return merged(decided(Stage(article, found), judge, home, when))
