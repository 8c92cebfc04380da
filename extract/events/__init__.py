"""PLOVER events: words evoke frames of a lexicon, a judge decides between whom."""

from .discourse import Discourse
from .finding import find
from .judging import Judge, judge
from .wording import label

__all__ = ["Discourse", "Judge", "find", "judge", "label"]
