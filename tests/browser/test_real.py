"""The whole way with real pixel processes: what is downloaded is read back here once more, by processes of their own."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from detectors import check
from detectors.kit.border import ROOT
from detectors.kit.terms import Level
from tests.browser.hands import Visitor
from tests.browser.site import RealSite
from tests.kit.decode.test_photo import HEIC

PATIENT = 60_000
"""Milliseconds in which a real answer has come, also on a busy machine."""


@pytest.fixture(scope="module")
def visitor(browser: Any) -> Iterator[Visitor]:
    """Somebody at the page as ``./gatekeeper page`` serves it, for all tests of this file."""
    site = RealSite()
    visitor = Visitor(browser.new_context(viewport={"width": 1280, "height": 800}), site)
    visitor.context.set_default_timeout(PATIENT)
    yield visitor.enter()
    visitor.close()
    site.stop()


@pytest.fixture(autouse=True)
def from_the_start(visitor: Visitor) -> None:
    visitor.page.locator("#home").click()
    visitor.see("#start")


def test_a_card_is_judged_brushed_taken_and_shows_nothing_when_it_is_read_back(visitor: Visitor) -> None:
    visitor.drop(("ktp.jpg", "image/jpeg", (ROOT / "examples" / "ktp.jpg").read_bytes())).answered()
    assert visitor.page.locator("#verdict").get_attribute("class") == "verdict stop"
    assert visitor.switch("nik").is_checked()
    before = Image.open(io.BytesIO(visitor.taken())).convert("RGB")

    visitor.tool("brush").stroke((0.15, 0.14), (0.85, 0.14)).settled()
    data = visitor.taken()
    after = Image.open(io.BytesIO(data)).convert("RGB")
    assert after.size == before.size
    line = [(int(after.width * part / 100), int(after.height * 0.14)) for part in range(20, 81)]
    assert len({after.getpixel(at) for at in line}) < len({before.getpixel(at) for at in line})
    again = check(data)
    assert again.level is not Level.STOP
    assert "identity" not in {finding["risk"] for finding in again.contract["findings"]}


def test_a_photo_that_the_browser_cannot_show_is_shown_by_the_server(visitor: Visitor) -> None:
    with visitor.page.expect_response("**/shown?*") as shown:
        visitor.choose(("photo.heic", "image/heic", base64.b64decode(HEIC)))
    assert shown.value.ok
    visitor.answered()
    assert visitor.text("#line-first")


def test_a_file_that_lies_about_itself_is_not_judged(visitor: Visitor) -> None:
    whole = (ROOT / "examples" / "ktp.jpg").read_bytes()
    visitor.choose(("card.jpg", "image/jpeg", whole[: len(whole) // 3]))
    visitor.see("#failure")
    assert visitor.page.locator("#verdict").get_attribute("class") == "verdict unknown"
    assert visitor.hidden("#answer")
