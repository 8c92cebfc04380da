"""Templates of text: what is given stays words, lines are folded."""

import pytest
from bilateral.viz import shell, texts

WIDE = "word " * 30


@pytest.fixture(autouse=True)
def line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A template of one line in place of those of the package."""
    made = shell.environment

    def with_line(around: object) -> object:
        from jinja2 import DictLoader

        found = made(around)  # type: ignore[arg-type]
        found.loader = DictLoader(
            {
                "line": "# {{ title }}\n\n\n\n  - {{ words }}"
                "{% macro twice(x) %}{{ x }}{% endmacro %}{{ twice('*') }}"
            }
        )
        return found

    monkeypatch.setattr(texts, "environment", with_line)


def test_text_is_folded_under_its_bullet() -> None:
    found = texts.text("line", title="T", words=WIDE).decode().split("\n")
    assert found[:2] == ["# T", ""]
    assert found[2].startswith("  - word")
    assert found[3].startswith("    word")
    assert found[-2:] == [f"    {'word ' * 11}*", ""]
    assert max(map(len, found)) <= texts.WIDTH


def test_text_has_no_controls() -> None:
    found = texts.text("line", title="a\x1b[0mb\nc", words="\u202e").decode()
    assert found == "# a\ufffd[0mb c\n\n  - \ufffd*\n"


def test_markdown_keeps_only_marks_of_the_template() -> None:
    found = texts.markdown("line", title="*a*", words="[x](y) <b>").decode()
    assert found == "# \\*a\\*\n\n  - \\[x\\](y) \\<b\\>\\*\n"
