"""One line that says what came of a run."""

from bilateral.extract.running import Failed, Outcome, Read, Report, Skipped

OUTCOMES: list[Outcome] = [
    Read("a", "sheet"),
    Skipped("b", "already read"),
    Skipped("c", "in another language", "c is in French; only English is read"),
    Skipped("d", "already read"),
    Failed("line 4 of x.jsonl", "line 4 of x.jsonl is not JSON (…)"),
]


def test_what_was_read_skipped_and_failed() -> None:
    said: list[str] = []
    report = Report(said.append)
    assert list(report.sheets(OUTCOMES)) == [("a", "sheet")]
    assert said == [
        "c is in French; only English is read",
        "Error: line 4 of x.jsonl is not JSON (…)",
    ]
    assert report.line == (
        "read 1 article; skipped 3: 2 already read, 1 in another language; "
        "failed 1: line 4 of x.jsonl"
    )


def test_a_run_without_trouble() -> None:
    report = Report(lambda _: None)
    assert len(list(report.sheets([Read(str(n), "") for n in range(1200)]))) == 1200
    assert report.line == "read 1,200 articles"


def test_many_failures_are_named_in_part() -> None:
    report = Report(lambda _: None)
    assert list(report.sheets([Failed(f"s{n}", "x") for n in range(7)])) == []
    assert report.line == "read 0 articles; failed 7: s0, s1, s2, s3, s4, …"
