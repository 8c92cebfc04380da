"""Ids of articles: each one its own."""


def fresh(wanted: str, taken: dict[str, int]) -> str:
    """`wanted`, or the first of wanted-2, wanted-3, … that is not taken; then it is."""
    name, number = wanted, taken.get(wanted, 0) + 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken[wanted] = number - 1
    taken[name] = taken.get(name, 0)
    return name
