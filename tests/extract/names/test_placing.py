"""Mentions by where they stand."""

from collections.abc import Callable

import pytest
from bilateral.extract.names.found import Found, Ledger
from bilateral.extract.names.placing import Places
from bilateral.extract.values import Span

LONG, SHORT, LATER = (Span(0, 12), "long"), (Span(6, 12), "short"), (Span(20, 25), "later")


def _places() -> Places:
    places = Places()
    for key in (LATER, SHORT, LONG):
        places.add(key)
    return places


def test_a_place_is_held_from_the_first_character_to_before_the_end() -> None:
    places = _places()
    assert [*places.holding(5)] == [LONG]
    assert [*places.holding(11)] == [SHORT, LONG]
    assert [*places.holding(12)] == []
    assert [*places.holding(24)] == [LATER]


def test_mentions_that_end_at_one_place_stand_as_they_came() -> None:
    places = _places()
    assert places.ending(12, 25) == [SHORT, LONG]
    assert places.ending(12, 26) == [SHORT, LONG, LATER]
    assert [*places.before(25)] == [LATER, LONG, SHORT]
    assert [*places.before(24)] == [LONG, SHORT]


def test_mentions_by_their_start() -> None:
    places = _places()
    assert places.starting(0, 6) == [LONG]
    assert places.starting(6, 21) == [SHORT, LATER]


def test_what_is_dropped_is_gone_and_comes_last_when_it_comes_again() -> None:
    places = _places()
    places.drop(SHORT)
    assert [*places.holding(11)] == [LONG]
    places.add(SHORT)
    assert [*places.holding(11)] == [LONG, SHORT]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Foreign Minister Daniel Otieno left. Kenya's foreign minister met his deputies.",
        "A Kenyan foreign ministry official met Chilean officials.",
    ],
)
def test_the_places_are_those_of_the_mentions(
    text: str, read: Callable[..., Found], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Ledger] = []
    closed = Ledger.close

    def close(self: Ledger, *given: tuple[str, ...]) -> Found:
        seen.append(self)
        return closed(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Ledger, "close", close)
    read(text)
    assert sorted(seen[0].places.ending(0, len(text) + 1)) == sorted(seen[0].mentions)
