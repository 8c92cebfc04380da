"""Property tests are not timed: a busy machine fails nothing."""

from hypothesis import settings

settings.register_profile("untimed", settings(), deadline=None)
settings.load_profile("untimed")
