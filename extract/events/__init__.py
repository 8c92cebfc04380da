"""PLOVER events, read off the dependency tree with a lexicon of frames."""

from .acts import acts
from .discourse import Discourse
from .finding import find
from .merging import merged
from .positions import positions
from .telling import untold
from .wording import label

__all__ = ["Discourse", "acts", "find", "label", "merged", "positions", "untold"]
