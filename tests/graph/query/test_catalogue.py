"""The named queries of the tool: by name, by file, and as a list."""

from pathlib import Path

import pytest
from bilateral.graph.errors import QueryError
from bilateral.graph.query import catalogue, kinds, named

TEXT = """# Who met whom.
# ?side (polity): who took part
# ?on (day, optional): the day of the meeting
SELECT ?side {
  # VALUES
  ?side a bil:Country
}
"""


def test_queries_come_sorted_by_name(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.rq").write_text(f"# {name}\nSELECT * {{}}\n")
    found = catalogue.named(tmp_path.iterdir())
    assert [(name, query.answers) for name, query in found.items()] == [("a", "a"), ("b", "b")]


def test_no_paths_are_no_queries() -> None:
    assert catalogue.named([]) == {}


def test_the_nearest_query_is_named() -> None:
    with pytest.raises(QueryError) as caught:
        catalogue.find("clases")
    told = "there is no query 'clases'; did you mean 'classes'?; see bilateral queries"
    assert str(caught.value) == told


def test_a_query_is_chosen_by_name_or_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.rq").write_text(TEXT)
    Path("bare").write_text(TEXT)
    assert catalogue.chosen("mine.rq").name == "mine"
    assert catalogue.chosen("bare").text == TEXT
    assert catalogue.chosen("classes") == catalogue.find("classes")


def test_the_listing_shows_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = named.parse("plain", "# Everything.\nSELECT * {}")
    queries = {"met": named.parse("met", TEXT), "plain": plain}
    monkeypatch.setattr(catalogue, "named", lambda: queries)
    assert (
        catalogue.listing()
        == (
            "met\n"
            "  Who met whom.\n"
            "    side=POLITY             who took part\n"
            "    [on=DAY]                the day of the meeting\n"
            "plain\n"
            "  Everything.\n"
            "\n"
            "Values:\n"
        )
        + kinds.legend()
    )
