"""What people do on the page, and what they see: one visitor with a browser profile of their own."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from setup import fetch_axe
from tests.browser.site import RealSite, Site

SOON = 10_000
"""Milliseconds in which anything must have happened on a busy machine."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HANDED = """([files, kind]) => {
    const data = new DataTransfer();
    for (const {name, type, bytes} of files) {
        data.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name, {type}));
    }
    const target = document.getElementById("drop");
    if (kind === "paste") document.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true}));
    else for (const name of ["dragenter", "dragover", "drop"]) {
        target.dispatchEvent(new DragEvent(name, {dataTransfer: data, bubbles: true, cancelable: true}));
    }
}"""

File = tuple[str, str, bytes]
"""A file as a browser gets it: name, type and bytes."""


class Visitor:
    """A page that is open in a browser. ``page`` is Playwright's."""

    def __init__(self, context: Any, site: Site | RealSite) -> None:
        self.site = site
        self.context = context
        self.asked: list[str] = []
        self.wrong: list[str] = []
        context.on("request", lambda request: self.asked.append(request.url))
        context.set_default_timeout(SOON)
        self.name = ""
        """The name of the file that was taken last."""
        self.page = context.new_page()
        self.page.on("console", lambda message: self._heard(message))
        self.page.on("pageerror", lambda error: self._went_wrong(str(error)))
        self.expected: tuple[str, ...] = ("willReadFrequently",)
        """Parts of messages that a test provokes."""

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self._went_wrong(message.text)

    def _went_wrong(self, said: str) -> None:
        if not any(part in said for part in self.expected):
            self.wrong.append(said)

    def close(self) -> None:
        """Leaves. Nothing may have gone wrong, and nobody else may have been asked."""
        self.context.close()
        abroad = [url for url in self.asked if not url.startswith((self.site.origin, "data:", "blob:"))]
        assert not abroad, abroad
        assert not self.wrong, self.wrong

    def enter(self) -> Visitor:
        """Opens the address that the server hands out, which lets this browser in."""
        self.page.goto(self.site.link())
        self.see("#start")
        return self

    # Giving files

    def choose(self, *files: File) -> Visitor:
        given = [{"name": name, "mimeType": kind, "buffer": data} for name, kind, data in files]
        self.page.set_input_files("#files", given)
        return self

    def drop(self, *files: File) -> Visitor:
        return self._hand(files, "drop")

    def paste(self, *files: File) -> Visitor:
        return self._hand(files, "paste")

    def _hand(self, files: tuple[File, ...], kind: str) -> Visitor:
        given = [{"name": name, "type": kind, "bytes": base64.b64encode(data).decode()} for name, kind, data in files]
        self.page.evaluate(HANDED, [given, kind])
        return self

    # Seeing

    def see(self, selector: str) -> Any:
        """Waits until something is visible."""
        found = self.page.locator(selector).first
        found.wait_for(state="visible")
        return found

    def text(self, selector: str) -> str:
        return str(self.see(selector).inner_text()).strip()

    def hidden(self, selector: str) -> bool:
        return bool(self.page.locator(selector).first.is_hidden())

    def answered(self) -> Visitor:
        """Waits for an answer whose copy is the one of the choice at hand, or for the reason why there is none."""
        self.see("#answer")
        self.page.wait_for_function(
            "() => !document.getElementById('why').hidden || !document.getElementById('download').disabled"
        )
        return self

    def settled(self) -> Visitor:
        """Waits until the picture of the newest copy is on the stage."""
        self.page.wait_for_function("() => !document.querySelector('#badge').classList.contains('working')")
        return self.answered()

    def colour(self, x: float, y: float) -> tuple[int, ...]:
        """Returns the colour of the stage at a part of its width and height."""
        pixel = self.page.evaluate(
            """([x, y]) => {
                const canvas = document.getElementById("canvas");
                const at = (part, length) => Math.round(part * (length - 1));
                return [...canvas.getContext("2d").getImageData(at(x, canvas.width), at(y, canvas.height), 1, 1).data];
            }""",
            [x, y],
        )
        return tuple(pixel[:3])

    def complaints(self) -> list[str]:
        """Returns what axe-core finds in the state at hand."""
        return complaints(self.page)

    def switch(self, name: str) -> Any:
        """The switch of a field, by its id."""
        return self.page.locator(f"[id='item-{name}']")

    def turn(self, name: str) -> Visitor:
        self.page.locator(f"label[for='item-{name}']").click()
        return self

    def tool(self, name: str) -> Visitor:
        self.page.locator(f"[data-tool={name}]").click()
        return self

    def place(self, x: float, y: float) -> tuple[float, float]:
        """The place in the window of a part of the stage's width and height."""
        canvas = self.page.locator("#canvas")
        canvas.scroll_into_view_if_needed()
        box = canvas.bounding_box()
        return box["x"] + x * box["width"], box["y"] + y * box["height"]

    def stroke(self, *points: tuple[float, float]) -> Visitor:
        """Draws with the mouse through parts of the stage's width and height."""
        mouse = self.page.mouse
        first, *rest = points
        mouse.move(*self.place(*first))
        mouse.down()
        for point in rest:
            mouse.move(*self.place(*point), steps=6)
        mouse.up()
        return self

    def touch(self, *moments: list[tuple[float, float]]) -> Visitor:
        """Moves fingers over the stage: each moment has a point a finger, in parts of its width and height."""
        session = self.context.new_cdp_session(self.page)

        def told(kind: str, points: list[tuple[float, float]]) -> None:
            places = [self.place(*point) for point in points]
            fingers = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(places)]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": fingers})

        told("touchStart", moments[0])
        for moment in moments[1:]:
            told("touchMove", moment)
        told("touchEnd", [])
        session.detach()
        return self

    def taken(self) -> bytes:
        """Returns the bytes of the file that *Download* gives."""
        with self.page.expect_download() as download:
            self.page.locator("#download").click()
        self.name = str(download.value.suggested_filename)
        return Path(download.value.path()).read_bytes()

    def said(self, words: str) -> Visitor:
        """Waits until a screen reader has been told these words."""
        self.page.wait_for_function("(words) => document.getElementById('say').textContent.includes(words)", arg=words)
        return self

    def press(self, *keys: str) -> Visitor:
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def words(self, key: str) -> str:
        """A text of the page in its language, as the server sends it."""
        language = self.page.evaluate("() => document.documentElement.lang")
        return str(
            json.loads(
                self.page.evaluate(
                    "async (language) => (await fetch(`/page/texts?language=${language}`)).text()", language
                )
            )["texts"][key]
        )

    def expects(self, *parts: str) -> Visitor:
        """Lets messages of the browser pass that hold one of these parts."""
        self.expected += parts
        return self

    def holds(self, pattern: str) -> Callable[[], None]:
        """Holds up requests to an address. Returns what lets the first of them go on."""
        held: list[Any] = []
        self.context.route(pattern, lambda route: held.append(route))

        def go_on() -> None:
            patience = time.monotonic() + SOON / 1000
            while not held:
                assert time.monotonic() < patience, "nobody asked"
                self.page.wait_for_timeout(20)
            held[0].continue_()
            self.context.unroute(pattern)

        return go_on

    def status_of_the_copy(self) -> int:
        """Asks for the newest copy once more, past the page and its worker."""
        url = [url for url in self.asked if "/copy?" in url][-1]
        return int(self.context.request.get(url).status)

    def on_the_server(self) -> bytes:
        """Returns the SHA-256 of the newest copy that the server gave, asked for once more."""
        url = [url for url in self.asked if "/copy?" in url][-1]
        script = """async (url) => {
            const bytes = await (await fetch(url)).arrayBuffer();
            return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))];
        }"""
        return bytes(self.page.evaluate(script, url))


def complaints(frame: Any) -> list[str]:
    """Returns what axe-core, which is brought into a page or frame when it is asked first, finds there."""
    if not frame.evaluate("() => 'axe' in window"):
        frame.evaluate(fetch_axe.FILE.read_text("utf-8"))
    script = (
        "async (tags) => (await axe.run(document, {runOnly: tags})).violations.map((rule) => "
        "`${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)"
    )
    return list(frame.evaluate(script, RULES))
