"""What a store holds, counted."""

from bilateral.graph.build import Built
from bilateral.graph.names import Names
from bilateral.graph.query import catalogue, stats


def test_all_that_counts_is_told(built: Built, names: Names) -> None:
    told = stats.stats(built.store, names)
    heads = [catalogue.find(name).answers for name in stats.PARTS]
    assert [line for line in told.splitlines() if line in heads] == heads


def test_classes_are_counted(built: Built, names: Names) -> None:
    lines = {" ".join(line.split()) for line in stats.stats(built.store, names).splitlines()}
    assert {"bil:Country 2", "bil:Claim 2", "bil:Official 2", "oa:SpecificResource 7"} <= lines
