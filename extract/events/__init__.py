"""PLOVER events: words evoke frames of a lexicon, a judge decides between whom."""

from .discourse import Discourse
from .finding import find
from .wording import label

__all__ = ["Discourse", "find", "label"]
