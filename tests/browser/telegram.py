"""Telegram's web client as far as a Mini App sees it: a page of its own origin with a frame, which listens and speaks.

Behind it stand the real bot with the double of Telegram's servers, a real Redis, and the real server of the page.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import httpx

from bot.config.settings import Settings
from bot.store.own_redis import serving_redis
from bot.web.desk import Desk, Screener
from bot.web.edit import Edit, Vouching
from bot.web.guard import Access
from bot.web.line import Line
from bot.web.page import page
from bot.web.remembering import once_in
from bot.web.server import Address, Listeners
from tests.bot.flow import SITI, Scene, Stub, scene
from tests.bot.web.inside import HOST, PUBLIC, apps, said
from tests.botapi.server import TOKEN
from tests.browser.hands import SOON
from tests.browser.painted import photo
from tests.browser.site import ABRUPT, LOOPBACK, PATIENCE, Thread

T = TypeVar("T")
WEB = "https://web.telegram.org"
CLIENT = """<!doctype html><meta charset="utf-8"><title>Telegram</title>
<style>body {{ margin: 0 }} iframe {{ border: 0; width: 100vw; height: 90vh }}</style>
<iframe src="{address}" sandbox="allow-scripts allow-same-origin allow-popups allow-forms"></iframe>
<script>
  const heard = [];
  addEventListener("message", ({{ origin, data }}) => heard.push([origin, JSON.parse(data)]));
  const tell = (eventType, eventData) =>
    document.querySelector("iframe").contentWindow.postMessage(JSON.stringify({{ eventType, eventData }}), "*");
</script>"""
DARK = {
    "bg_color": "#17212b",
    "text_color": "#f5f5f5",
    "hint_color": "#708499",
    "link_color": "#6ab3f3",
    "button_color": "#5288c1",
    "button_text_color": "#ffffff",
    "secondary_bg_color": "#232e3c",
}


class InTelegram(Thread):
    """The bot and its page. The person has sent a photo and has the answer with the button."""

    def __init__(self, screener: Screener) -> None:
        self._screener = screener
        self.bot: Scene
        super().__init__()

    def do(self, work: Callable[[], Awaitable[T]]) -> T:
        """Does something in the thread of the server."""

        async def done() -> T:
            return await work()

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(PATIENCE)

    def shown(self) -> bytes:
        """Returns the picture of the one answer in the chat."""
        (message,) = self.bot.sent()
        return bytes(self.bot.world.files[message["photo"][-1]["file_id"]])

    def held(self) -> int:
        """Returns how many bytes of pictures the page's server has."""
        return self._desk.holdings.size

    def address(self, init_data: str | None = None, theme: dict[str, str] | None = None) -> str:
        """Returns what Telegram opens when the button is tapped."""
        (button,) = apps(self.bot.sent()[0])
        given = {
            "tgWebAppData": init_data if init_data is not None else said(),
            "tgWebAppVersion": "9.1",
            "tgWebAppPlatform": "weba",
            "tgWebAppThemeParams": json.dumps(theme if theme is not None else DARK),
        }
        return f"{button}#{urlencode(given, quote_via=quote)}"

    async def _serve(self) -> None:
        async with contextlib.AsyncExitStack() as stack:
            redis = await stack.enter_async_context(serving_redis(Settings(TOKEN), {}))
            given: dict[str, Any] = {**PUBLIC, "redis_url": redis}
            self.bot = await stack.enter_async_context(scene(Stub(), **given))
            settings, desk = Settings(TOKEN, **given), Desk(self._screener, 60, Line(2))
            self._desk = desk
            access = Access.of(settings)
            edit = Edit(desk, Vouching(TOKEN, await once_in(self.bot.memory)), lambda: self.bot.wiring.edit_page)
            listeners = Listeners(ABRUPT)
            address = await stack.enter_async_context(listeners.serving(Address(LOOPBACK, 0), page(access)))
            await stack.enter_async_context(listeners.serving(Address(LOOPBACK, 0), edit.part(access)))
            self.bot.world.sends_photo(SITI, photo()[2])
            await self.bot.message()
            self.origin = f"http://{LOOPBACK}:{address.port}"
            self._started.set()
            await self._ending.wait()
            edit.sessions.close()
            await desk.close()


class Phone:
    """A browser with Telegram's web client open, and the page in its frame. ``page`` is Playwright's."""

    def __init__(self, browser: Any, telegram: InTelegram, **options: Any) -> None:
        self.telegram = telegram
        self.asked: list[str] = []
        self.wrong: list[str] = []
        self.expected: tuple[str, ...] = ("willReadFrequently",)
        self._web = httpx.Client(base_url=telegram.origin, timeout=60)
        self.context = browser.new_context(viewport={"width": 420, "height": 900}, **options)
        self.context.set_default_timeout(SOON)
        self.context.on("request", lambda request: self.asked.append(request.url))
        self.context.route("**/*", self._route)
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self._heard(message))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.client = ""

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning") and not any(part in message.text for part in self.expected):
            self.wrong.append(message.text)

    def _route(self, route: Any) -> None:
        """The proxy with https in front of the page, and Telegram's web client."""
        request = route.request
        if request.url.startswith(f"{WEB}/"):
            route.fulfill(body=self.client, content_type="text/html")
        elif request.url.startswith(f"https://{HOST}/"):
            headers = {**request.all_headers(), "host": HOST, "x-forwarded-proto": "https"}
            headers = {name: value for name, value in headers.items() if not name.startswith(":")}
            got = self._web.request(
                request.method,
                request.url.removeprefix(f"https://{HOST}"),
                headers=headers,
                content=request.post_data_buffer,
            )
            route.fulfill(status=got.status_code, headers=dict(got.headers), body=got.content)
        else:
            route.abort()

    def taps(self, address: str | None = None, web: str = WEB) -> Phone:
        """Taps the button below the answer."""
        self.client = CLIENT.format(address=(address or self.telegram.address()).replace('"', "&quot;"))
        self.page.goto(f"{web}/a/")
        return self

    def see(self, selector: str) -> Any:
        """Waits until something in the frame is visible."""
        found = self.page.frame_locator("iframe").locator(selector).first
        found.wait_for(state="visible")
        return found

    @property
    def frame(self) -> Any:
        return next(frame for frame in self.page.frames if frame.url.startswith(f"https://{HOST}/edit"))

    def heard(self, kind: str) -> list[Any]:
        """Returns what Telegram was told by events of a kind."""
        return [
            one["eventData"]
            for origin, one in self._messages()
            if one["eventType"] == kind and origin == f"https://{HOST}"
        ]

    def _messages(self) -> list[Any]:
        return list(self.page.evaluate("() => heard"))

    def tells(self, kind: str, data: dict[str, Any] | None = None) -> None:
        """Telegram tells the page something."""
        self.page.evaluate("([kind, data]) => tell(kind, data)", [kind, data])

    def until(self, kind: str, wanted: Callable[[Any], bool]) -> Any:
        """Waits until the last event of a kind is as wanted."""
        patience = time.monotonic() + SOON / 1000
        while not ((found := self.heard(kind)) and wanted(found[-1])):
            assert time.monotonic() < patience, (kind, found[-3:])
            self.page.wait_for_timeout(30)
        return found[-1]

    def ready(self) -> Phone:
        """Waits until Telegram's button can be pressed."""
        self.until("web_app_setup_main_button", lambda told: told["is_active"])
        return self

    def stroke(self, *points: tuple[float, float]) -> Phone:
        """Draws with the mouse through parts of the stage's width and height."""
        canvas = self.see("#canvas")
        canvas.scroll_into_view_if_needed()
        box = canvas.bounding_box()
        at = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in points]
        self.page.mouse.move(*at[0])
        self.page.mouse.down()
        for point in at[1:]:
            self.page.mouse.move(*point, steps=6)
        self.page.mouse.up()
        return self

    def close(self) -> None:
        """Nothing may have gone wrong, and nobody else may have been asked."""
        self.context.close()
        self._web.close()
        abroad = [url for url in self.asked if not url.startswith((f"{WEB}/", f"https://{HOST}/", "blob:", "data:"))]
        assert not abroad, abroad
        assert not self.wrong, self.wrong
