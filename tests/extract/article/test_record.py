"""What a form of file says about an article."""

from bilateral.extract.article.record import line, sound


def test_words_on_one_line() -> None:
    assert line(" Ships\n\tleave\x00port\ud800 ") == "Ships leave port"
    assert [line(value) for value in (None, 3, ["a"])] == ["", "", ""]


def test_a_sound_text_keeps_its_length() -> None:
    assert sound("a\ud800b\U0001f41f") == "a\ufffdb\U0001f41f"
