"""The page inside Telegram's web client: opened by the button, brushed, and its proven copy in the chat."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from tests.bot.flow import png
from tests.bot.web.inside import HOST
from tests.browser.hands import complaints
from tests.browser.painted import COVER, PAPER, Painted, near
from tests.browser.telegram import DARK, InTelegram, Phone


@pytest.fixture
def telegram(browser: Any, screener: Painted) -> Iterator[InTelegram]:
    site = InTelegram(screener)
    yield site
    site.stop()


@pytest.fixture
def phone(browser: Any, telegram: InTelegram) -> Iterator[Phone]:
    phone = Phone(browser, telegram)
    yield phone
    phone.close()


def colour(data: bytes, x: float, y: float) -> tuple[int, ...]:
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    found = picture.getpixel((int(x * picture.width), int(y * picture.height)))
    assert isinstance(found, tuple)
    return found[:3]


def test_a_photo_is_opened_from_its_answer_brushed_and_the_new_copy_stands_in_the_chat(phone: Phone) -> None:
    assert phone.telegram.shown() == png()
    phone.taps().ready()
    assert phone.see("#line-first").inner_text().startswith("Stop")
    phone.see("[data-tool=brush]").click()
    phone.stroke((0.3, 0.88), (0.7, 0.88))
    phone.until("web_app_setup_closing_behavior", lambda told: told["need_confirmation"])
    phone.until("web_app_setup_main_button", lambda told: not told["is_active"] and told["is_progress_visible"])
    phone.ready()
    phone.tells("main_button_pressed")
    phone.until("web_app_close", lambda _: True)
    copy = phone.telegram.shown()
    assert near(colour(copy, 0.5, 0.88), COVER)
    assert near(colour(copy, 0.5, 0.2), COVER)
    assert near(colour(copy, 0.5, 0.97), PAPER)
    assert phone.heard("web_app_setup_closing_behavior")[-1] == {"need_confirmation": False}


def test_telegram_hears_what_it_is_to_show_and_what_it_said_leaves_the_address(phone: Phone) -> None:
    phone.taps().ready()
    for kind in ("iframe_ready", "web_app_ready", "web_app_expand"):
        assert phone.heard(kind), kind
    assert phone.heard("web_app_setup_back_button")[-1] == {"is_visible": True}
    assert phone.heard("web_app_setup_main_button")[-1]["text"]
    assert phone.heard("web_app_setup_closing_behavior")[-1] == {"need_confirmation": False}
    assert "tgWebApp" not in phone.frame.url
    assert not phone.page.context.cookies()
    for selector in ("#take", "#forget", ".top", "#back"):
        assert phone.frame.locator(selector).is_hidden(), selector


def test_the_colours_are_telegram_s_as_far_as_they_can_be_read(phone: Phone) -> None:
    phone.taps().ready()
    variable = "(name) => getComputedStyle(document.documentElement).getPropertyValue(name)"
    assert phone.frame.evaluate(variable, "--paper") == DARK["bg_color"]
    contrasts = """async () => {
        const { contrast } = await import("/assets/theme.js");
        const style = getComputedStyle(document.documentElement);
        const colour = (name) => style.getPropertyValue(`--${name}`).trim();
        const pairs = ["ink", "quiet", "accent", "stop", "caution", "clear"].flatMap((name) =>
          ["paper", "ground"].map((ground) => [name, ground]));
        return [...pairs, ["on-accent", "accent"]].map(([one, other]) =>
          [`${one} on ${other}`, contrast(colour(one), colour(other))]);
    }"""
    assert [pair for pair in phone.frame.evaluate(contrasts) if pair[1] < 4.5] == []
    phone.tells("theme_changed", {"theme_params": {**DARK, "bg_color": "#ffffff", "text_color": "#eeeeee"}})
    phone.page.wait_for_timeout(100)
    assert phone.frame.evaluate(variable, "--paper") in ("#ffffff", "#1b211f")
    assert phone.frame.evaluate(variable, "--ink") in ("#17201d", "#e9eeec")


@pytest.mark.parametrize(
    "theme",
    [
        {},
        {"bg_color": "red"},
        {"bg_color": "#fff"},
        {"bg_color": "#ffffff;x", "text_color": "#000000"},
        {"text_color": "#000000"},
    ],
)
def test_colours_that_are_none_leave_the_page_its_own(phone: Phone, theme: dict[str, str]) -> None:
    phone.taps(phone.telegram.address(theme=theme)).ready()
    assert phone.frame.evaluate("() => document.documentElement.style.length") == 0


@pytest.mark.parametrize("stays", [True, False])
def test_the_back_button_asks_before_work_is_lost(phone: Phone, stays: bool) -> None:
    phone.taps().ready()
    phone.see("[data-tool=brush]").click()
    phone.stroke((0.3, 0.88), (0.7, 0.88)).ready()
    phone.tells("back_button_pressed")
    phone.see(f"#leaving [value={'stay' if stays else 'leave'}]").click()
    if stays:
        phone.page.wait_for_timeout(100)
        assert not phone.heard("web_app_close")
    else:
        phone.until("web_app_close", lambda _: True)
    assert phone.telegram.shown() == png()


def test_the_back_button_closes_at_once_where_there_is_nothing_to_lose(phone: Phone) -> None:
    phone.taps().ready()
    phone.tells("back_button_pressed")
    phone.until("web_app_close", lambda _: True)


def test_what_was_left_is_drawn_no_more_and_stays_nowhere(phone: Phone) -> None:
    phone.taps().ready()
    assert phone.telegram.held()
    with phone.page.expect_request("**/edit/leave"):
        phone.tells("back_button_pressed")
        phone.until("web_app_close", lambda _: True)
    phone.page.set_viewport_size({"width": 500, "height": 700})
    phone.page.wait_for_timeout(200)
    assert not phone.telegram.held()


def test_an_opening_that_was_used_says_what_to_do(phone: Phone) -> None:
    address = phone.telegram.address()
    phone.taps(address).ready()
    phone.expected += ("403",)
    phone.page.goto("about:blank")
    phone.taps(address)
    assert "tap the button" in phone.see("#notice-text").inner_text()
    assert phone.frame.locator("#notice-again").is_hidden()


def test_another_site_may_not_frame_it(phone: Phone) -> None:
    phone.expected += ("frame-ancestors", "ERR_BLOCKED_BY_RESPONSE")
    phone.client = ""
    page = phone.page
    phone.context.route(
        "https://evil.example/**", lambda route: route.fulfill(body=_frame(phone), content_type="text/html")
    )
    page.goto("https://evil.example/")
    page.wait_for_timeout(500)
    assert not [frame for frame in page.frames if frame.url.startswith(f"https://{HOST}")]
    phone.asked = [url for url in phone.asked if not url.startswith("https://evil.example/")]


def _frame(phone: Phone) -> str:
    return f'<!doctype html><iframe src="{phone.telegram.address()}"></iframe>'


def test_what_another_window_tells_is_not_heard(phone: Phone) -> None:
    """Only the page around the frame speaks for Telegram, and only from Telegram's own origin."""
    phone.taps().ready()
    phone.frame.evaluate("""() => postMessage(JSON.stringify({ eventType: "back_button_pressed" }), "*")""")
    phone.frame.evaluate(
        """() => dispatchEvent(new MessageEvent("message", { origin: "https://evil.example", source: parent,
            data: JSON.stringify({ eventType: "back_button_pressed" }) }))"""
    )
    phone.page.wait_for_timeout(200)
    assert not phone.heard("web_app_close")


def test_apps_on_a_device_are_spoken_to_by_their_own_bridge(phone: Phone) -> None:
    """There the page is no frame, and the app gives it an object to speak to and looks for one to speak with."""
    phone.page.add_init_script(
        "window.told = []; window.TelegramWebviewProxy = { postEvent: (type, data) => told.push([type, JSON.parse(data)]) };"
    )
    phone.page.goto(phone.telegram.address())
    phone.page.wait_for_function(
        "() => told.some(([type, data]) => type === 'web_app_setup_main_button' && data.is_active)"
    )
    phone.page.evaluate("() => Telegram.WebView.receiveEvent('main_button_pressed', null)")
    phone.page.wait_for_function("() => told.some(([type]) => type === 'web_app_close')")
    assert phone.telegram.shown() != png()


def test_axe_finds_nothing_in_telegram_s_colours(phone: Phone) -> None:
    phone.taps().ready()
    assert complaints(phone.frame) == []
