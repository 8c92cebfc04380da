"""Many articles: found, chosen, read in several processes, counted; nothing is lost silently."""

from .choosing import chosen, known, never
from .drafts import drafts
from .job import Job
from .outcome import Failed, Outcome, Read, Skipped
from .report import Report
from .workers import outcomes

__all__ = [
    "Failed",
    "Job",
    "Outcome",
    "Read",
    "Report",
    "Skipped",
    "chosen",
    "drafts",
    "known",
    "never",
    "outcomes",
]
