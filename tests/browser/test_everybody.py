"""Everybody can use it: axe-core in all states and both themes; and it is light: bytes and time of the first load."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from bot.web.page import FOLDER
from tests.browser.hands import Visitor
from tests.browser.painted import PDF, Fate, photo

HEAVIEST = 120_000
SLOWEST = 0.3
"""Bytes of the first load, without compression, and seconds until something is seen, where nobody else wants the processor."""
WEIGHT = """() => {
    const parts = [...performance.getEntriesByType("resource"), ...performance.getEntriesByType("navigation")];
    return parts.filter((part) => !part.name.includes("/sw.js")).reduce((sum, part) => sum + part.decodedBodySize, 0);
}"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
DEVICES: dict[str, dict[str, Any]] = {
    "desk": {"viewport": {"width": 1280, "height": 800}},
    "phone": {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True},
}


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(visit: Callable[..., Visitor], theme: str, device: str) -> None:
    visitor = visit(color_scheme=theme, reduced_motion="reduce", **DEVICES[device])
    found: dict[str, list[str]] = {}

    def look(state: str) -> None:
        found[state] = visitor.complaints()

    visitor.page.goto(visitor.site.origin)
    visitor.see("#notice")
    look("not let in")
    visitor.enter()
    look("start")
    visitor.paste()
    look("nothing given")
    visitor.choose(photo(Fate.SLOW))
    visitor.see("#steps .now")
    look("looking")
    visitor.page.locator("#home").click()
    visitor.choose(photo(Fate.LATE))
    visitor.see("#failure")
    look("failed")
    visitor.page.locator("#home").click()
    visitor.choose(photo()).answered()
    look("answer")
    visitor.page.locator("#hidden summary").click()
    visitor.tool("brush").stroke((0.2, 0.8), (0.6, 0.8))
    look("being covered")
    visitor.settled().page.locator("#split").fill("50")
    look("before and after")
    visitor.turn("nik")
    visitor.see("#ask")
    look("question")
    visitor.page.locator("#ask [value=open]").click()
    visitor.settled()
    look("left open")
    visitor.page.locator("#home").click()
    visitor.choose(PDF).answered()
    look("pages")
    visitor.page.locator("#home").click()
    visitor.choose(photo(Fate.BARE), photo(Fate.CLEAR, "b.jpg"))
    visitor.page.wait_for_function("() => document.querySelectorAll('#rows .working').length === 0")
    look("list")
    visitor.page.locator("#rows button").first.click()
    visitor.answered()
    look("no copy")
    assert {state: complaints for state, complaints in found.items() if complaints} == {}


def test_the_page_is_light_and_quick(visitor: Visitor) -> None:
    visitor.enter()
    paints = []
    for _ in range(5):
        visitor.page.reload()
        visitor.see("#start")
        paints.append(visitor.page.evaluate(PAINTED))
    weight = visitor.page.evaluate(WEIGHT)
    print(f"first load: {weight} bytes; first paint: {sorted(paints)[2]:.0f} ms (median of 5)")
    assert 40_000 < weight < HEAVIEST
    assert min(paints) < SLOWEST * 1000 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def test_every_file_of_the_page_is_named_by_its_shell_and_every_text_is_there(visitor: Visitor) -> None:
    shell = (FOLDER / "index.html").read_text("utf-8") + (FOLDER / "manifest.webmanifest").read_text("utf-8")
    inside_telegram = (FOLDER / "edit.js").read_text("utf-8")
    roots = {"index.html", "manifest.webmanifest", "sw.js", "edit.js"}
    assert [
        file.name
        for file in FOLDER.iterdir()
        if file.name not in roots and f"/assets/{file.name}" not in shell and f'"./{file.name}"' not in inside_telegram
    ] == []
    visitor.enter().choose(photo()).answered()
    assert "page-" not in visitor.page.locator("body").inner_text()
    labels = (
        "() => [...document.querySelectorAll('[aria-label], [title]')].map((one) => `${one.ariaLabel} ${one.title}`)"
    )
    assert [label for label in visitor.page.evaluate(labels) if "page-" in label] == []


def test_no_script_or_style_stands_in_the_page_itself(visitor: Visitor) -> None:
    response = visitor.page.goto(visitor.site.origin)
    policy = dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in response.headers["content-security-policy"]
    inline = "() => document.querySelectorAll('style, [style], script:not([src]), [onclick]').length"
    assert visitor.page.evaluate(inline) == 0
