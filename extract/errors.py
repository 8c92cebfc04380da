"""What can go wrong in the reader, each said in one sentence."""


class ReadError(Exception):
    """An article can't be read: which, where, and why.

    `place` is the file or the line of a file, for the count at the end.
    """

    def __init__(self, problem: str, place: str = "") -> None:
        super().__init__(problem, place)
        self.problem = problem
        self.place = place or problem

    def __str__(self) -> str:
        return self.problem
