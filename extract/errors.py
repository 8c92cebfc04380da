"""What can go wrong in the reader, each said in one sentence."""


class ReadError(Exception):
    """An article can't be read: which, where, and why."""
