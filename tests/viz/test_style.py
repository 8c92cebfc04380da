"""The drawing table against the rules that it promises to keep."""

import re
from itertools import combinations, product
from pathlib import Path

import pytest
from bilateral import viz
from bilateral.viz.style import Kind, Quad, load

SHAPES = {"dot", "square", "diamond", "triangle", "triangleDown", "hexagon", "star"}
SHEETS = sorted((Path(viz.__path__[0]) / "templates").glob("*.css"))
SHEET = (Path(viz.__path__[0]) / "templates" / "base.css").read_text(encoding="utf-8")
PAIRS = re.findall(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\)", SHEET)
LIGHT = {name: light for name, light, _ in PAIRS}
DARK = {name: dark for name, _, dark in PAIRS}
TEXT = ("ink", "soft", "strong", "accent", "alarm", "calm")
GROUNDS = ("paper", "raised", "wash")
# Marks hold no text; text may stand on paper with a little of a mark's colour.
MARK = re.compile(r"var\(--mark\)|light-dark\(var\(--light\), var\(--dark\)\)")
TINT = re.compile(r"color-mix\(in srgb, var\(--(?:mark|accent)\) (\d+)%")
STRONGEST = 22
# What a reader without green cones sees (Machado and others, 2009), in linear light.
NO_GREEN = ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969))


def linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def contrast(one: str, other: str) -> float:
    weights = (0.2126, 0.7152, 0.0722)
    low, high = sorted(sum(map(float.__mul__, weights, linear(c))) for c in (one, other))
    return (high + 0.05) / (low + 0.05)


def looks() -> list[tuple[str, Kind | Quad]]:
    style = load()
    return [*style.kinds.items(), *style.quads.items(), ("other", style.other)]


@pytest.mark.parametrize(("name", "look"), looks())
def test_marks_stand_out_from_the_paper(name: str, look: Kind | Quad) -> None:
    assert contrast(look.light, LIGHT["paper"]) >= 3, name
    assert contrast(look.dark, DARK["paper"]) >= 3, name


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_text_is_legible(colours: dict[str, str]) -> None:
    for text, ground in product(TEXT, GROUNDS):
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    assert contrast(colours["control"], colours["raised"]) >= 3


def test_text_takes_colours_that_are_held_to_contrast() -> None:
    """Every `color` of the style sheets is one of those, and every ground is a ground."""
    for sheet in SHEETS:
        text = sheet.read_text(encoding="utf-8")
        assert set(re.findall(r"[^-]color: (?!inherit|#|light|dark|none)([^;]+);", text)) <= {
            f"var(--{name})" for name in TEXT
        }, sheet.name
        grounds = set(re.findall(r"background(?:-color)?: (?!none)([^;]+);", text))
        tints = {ground for ground in grounds if MARK.fullmatch(ground) or tinted(ground)}
        assert grounds - tints <= {f"var(--{name})" for name in GROUNDS}, sheet.name


def tinted(ground: str) -> bool:
    """Whether a ground is made of paper with a little of a mark's colour, and nothing else."""
    shares = [int(share) for share in TINT.findall(ground)]
    rest = TINT.sub("", ground).replace("var(--paper)", "")
    return bool(shares) and max(shares) <= STRONGEST and "var(" not in rest and "#" not in rest


@pytest.mark.parametrize(("name", "look"), looks())
def test_text_is_legible_on_tinted_paper(name: str, look: Kind | Quad) -> None:
    for mark, colours in ((look.light, LIGHT), (look.dark, DARK)):
        ground = mixed(mark, colours["paper"], STRONGEST / 100)
        assert contrast(colours["ink"], ground) >= 4.5, name


def mixed(one: str, other: str, share: float) -> str:
    """What color-mix in srgb makes of two colours such as #aabbcc."""
    parts = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_kinds_of_event_stay_apart_without_green(shade: str) -> None:
    def seen(quad: Quad) -> list[float]:
        light = linear(getattr(quad, shade))
        return [
            max(0.0, sum(w * c for w, c in zip(row, light, strict=True))) ** (1 / 2.2)
            for row in NO_GREEN
        ]

    for (one, a), (other, b) in combinations(load().quads.items(), 2):
        apart = sum((x - y) ** 2 for x, y in zip(seen(a), seen(b), strict=True)) ** 0.5
        assert apart > 0.2, (one, other)


def test_every_event_type_has_one_quad_class() -> None:
    types = [t for quad in load().quads.values() for t in quad.types]
    assert " ".join(sorted(types)) == (
        "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT "
        "REQUEST RETREAT SANCTION SUPPORT THREATEN"
    )


def test_shapes_are_known_and_countries_are_the_anchors() -> None:
    kinds = load().kinds
    assert {kind.shape for kind in kinds.values()} == SHAPES
    assert [name for name, kind in kinds.items() if kind.anchor] == ["Country"]
    assert max(kinds, key=lambda name: kinds[name].size) == "Country"


def test_an_unknown_class_keeps_its_name() -> None:
    assert load().kind("TradeUnion").words == "trade union"
    assert load().kind("TradeUnion").light == load().other.light
