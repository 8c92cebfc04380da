"""A thing in words."""

from bilateral.desk.asof import AsOf
from bilateral.desk.things import Things

EXIT = "measure:kor-gsomia-withdrawal-2019"


def test_a_thing_in_words(article: AsOf) -> None:
    (found,) = Things(article).all([article.names.expand(EXIT)]).values()
    assert (found.id, found.kind) == (EXIT, "measure")
    assert found.fields["status"] == ("announced",)
    assert found.fields["affects"] == ("General Security of Military Information Agreement",)
    assert "source:korea-herald-2019-08-29#char=2299,2383" in found.evidence
    assert "ofDyad" not in found.fields


def test_what_is_not_stated_is_no_thing(article: AsOf) -> None:
    assert Things(article).all(["urn:none"]) == {}
