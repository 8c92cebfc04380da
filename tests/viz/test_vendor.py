"""The vendored library is what was published, and its licence stays with it."""

import base64
import hashlib
from pathlib import Path

import pytest
import yaml
from bilateral import viz
from bilateral.viz.inline import NETWORK, together
from bilateral.viz.page import SCRIPTS

VENDOR = Path(viz.__path__[0]) / "vendor"
SUMS = yaml.safe_load((VENDOR / "checksums.yaml").read_text(encoding="utf-8"))


def test_files_have_their_published_hashes() -> None:
    found = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in VENDOR.iterdir()
        if file.name != "checksums.yaml"
    }
    assert found == SUMS["sha256"]


VERSIONS = {"vis-network": "10.1.5", "vis-timeline": "8.5.4"}


@pytest.mark.parametrize(("package", "version"), VERSIONS.items())
def test_packages_are_named_exactly(package: str, version: str) -> None:
    told = SUMS[package]
    assert told["version"] == version
    kind, _, code = told["integrity"].partition("-")
    assert (kind, len(base64.b64decode(code))) == ("sha512", 64)
    banner = (VENDOR / f"{package}.min.js").read_text(encoding="utf-8")[:900]
    assert f"@version {version}\n" in banner


def test_every_file_belongs_to_a_package() -> None:
    assert {*VERSIONS, "sha256"} == set(SUMS)
    assert sorted(name for package in VERSIONS for name in SUMS[package]["files"]) == sorted(
        SUMS["sha256"]
    )


def test_only_banners_are_left_out() -> None:
    original = (VENDOR / "vis-network.min.js").read_text(encoding="utf-8")
    inlined = NETWORK.inline().text
    assert inlined.startswith('!function(g,A){"object"==typeof exports')
    assert inlined.endswith("});\n")
    pieces = [line for line in inlined.split("\n") if line]
    assert all(piece in original for piece in pieces)
    assert len(original) - len(inlined) < 1200


def test_scripts_cannot_end_early() -> None:
    for script in (NETWORK.inline(), together(*SCRIPTS)):
        assert "</script" not in script.text.lower()
        assert "<!--" not in script.text
        assert "\r" not in script.text


def test_notices_stay_in_the_page_without_addresses(content: bytes) -> None:
    told = NETWORK.notices()
    assert "http" not in told
    for line in (
        "@copyright (c) 2011-2017 Almende B.V",
        "@copyright (c) 2017-2019 visjs contributors",
        "1. The Apache 2.0 License",
        "Hammer.JS - v2.0.17-rc - 2019-12-16",
        "Copyright (c) hammerjs",
        "Permission is hereby granted, free of charge",
    ):
        assert line in told
    assert b"Copyright (c) hammerjs" in content
