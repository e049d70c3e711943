"""A phone in the hand, a keyboard alone, another language, a dark room, less motion."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.hands import Visitor
from tests.browser.painted import COVER, PAPER, YELLOW, Fate, near, photo

SMALL = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}


def test_a_finger_brushes_and_two_come_closer(phone: Visitor) -> None:
    phone.enter().choose(photo()).answered()
    phone.tool("brush").touch([(0.2, 0.85)], [(0.4, 0.85)], [(0.7, 0.85)]).settled()
    assert near(phone.colour(0.5, 0.85), COVER)
    phone.touch([(0.4, 0.5), (0.6, 0.5)], [(0.3, 0.5), (0.7, 0.5)], [(0.1, 0.5), (0.9, 0.5)])
    assert "close" in (phone.page.locator("#canvas").get_attribute("class") or "")
    assert phone.page.locator("#undo").is_enabled()
    phone.page.locator("#undo").tap()
    phone.settled()
    assert phone.page.locator("#undo").is_disabled(), "the pinch has drawn something"


def test_one_finger_scrolls_the_page_until_the_picture_is_closer_than_whole(phone: Visitor) -> None:
    phone.enter().choose(photo()).answered()
    touch = "() => getComputedStyle(document.getElementById('canvas')).touchAction"
    assert phone.page.evaluate(touch) == "pan-y"
    phone.page.locator("#zoom-in").tap()
    assert phone.page.evaluate(touch) == "none"
    before = phone.colour(0.5, 0.5)
    phone.touch([(0.9, 0.5)], [(0.5, 0.5)], [(0.1, 0.5)])
    assert phone.colour(0.1, 0.2) != before
    phone.page.locator("#zoom-fit").tap()
    assert phone.page.evaluate(touch) == "pan-y"


@pytest.mark.parametrize("width", [320, 375, 768, 1280, 2560])
def test_nothing_sticks_out_at_any_width(visit: Callable[..., Visitor], width: int) -> None:
    visitor = visit(viewport={"width": width, "height": 700})
    out = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    visitor.enter()
    assert visitor.page.evaluate(out) == 0
    visitor.choose(photo()).answered()
    assert visitor.page.evaluate(out) == 0
    visitor.tool("brush")
    assert visitor.page.evaluate(out) == 0


def test_buttons_fit_the_device(visitor: Visitor, phone: Visitor) -> None:
    visitor.enter()
    phone.enter()
    seen = [
        [visitor.hidden(f"#{name}") for name in ("camera", "paste")],
        [phone.hidden("#camera"), phone.hidden("#paste")],
    ]
    assert seen == [[True, False], [False, True]]
    assert phone.page.locator("#shot").get_attribute("capture") == "environment"


def test_everything_can_be_done_by_keyboard(visitor: Visitor) -> None:
    visitor.enter().choose(photo()).answered()
    page = visitor.page

    def tab_to(selector: str) -> None:
        for _ in range(60):
            visitor.press("Tab")
            if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(f"Tab never reaches {selector}")

    tab_to("#canvas")
    tab_to("[data-tool=rectangle]")
    visitor.press("Enter")
    page.locator("#canvas").focus()
    visitor.press(*["Shift+ArrowDown"] * 4, "Space", *["ArrowRight"] * 10, *["ArrowDown"] * 4, "Space").settled()
    assert page.locator("#undo").is_enabled()
    visitor.press("Control+z").settled()
    assert page.locator("#undo").is_disabled()
    visitor.press("Space", "ArrowRight", "Escape")
    assert page.locator("#undo").is_disabled()
    visitor.press("+")
    assert "close" in page.locator("#canvas").get_attribute("class")
    visitor.press("0")
    tab_to("#split")
    visitor.press("ArrowRight")
    assert visitor.text("#badge") == visitor.words("page-badge-both")
    visitor.press("Home")
    tab_to("#hold")
    page.keyboard.down("Space")
    assert visitor.text("#badge") == visitor.words("page-badge-original")
    page.keyboard.up("Space")
    tab_to("#download")
    tab_to("#item-phone")
    visitor.press("Space").settled()
    assert not visitor.switch("phone").is_checked()
    assert page.evaluate("() => document.activeElement.id") == "item-phone"
    page.locator("#download").focus()
    with page.expect_download():
        visitor.press("Enter")


def test_the_question_is_answered_by_keyboard_and_escape_keeps_it_covered(visitor: Visitor) -> None:
    visitor.enter().choose(photo()).answered()
    visitor.switch("nik").focus()
    visitor.press("Space")
    visitor.see("#ask")
    assert visitor.page.evaluate("() => document.activeElement.value") == "keep"
    visitor.press("Escape").settled()
    assert visitor.switch("nik").is_checked()
    visitor.press("Space")
    visitor.see("#ask")
    visitor.press("Tab", "Enter").settled()
    assert not visitor.switch("nik").is_checked()


def test_a_screen_reader_is_told_stages_verdict_and_what_follows(visitor: Visitor) -> None:
    visitor.enter().choose(photo(Fate.SLOW))
    visitor.said(visitor.words("page-now-looking"))
    visitor.page.locator("#home").click()
    visitor.choose(photo()).answered()
    visitor.said("Stop")
    visitor.turn("phone")
    visitor.said(visitor.words("page-proven"))
    assert visitor.page.evaluate("() => document.activeElement.tagName") == "INPUT"


def test_indonesian_is_spoken_where_the_browser_speaks_it_and_english_is_a_choice(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit(locale="id-ID", **SMALL).enter()
    assert visitor.page.evaluate("() => document.documentElement.lang") == "id"
    assert visitor.text("h1") == visitor.words("page-title")
    visitor.choose(photo()).answered()
    indonesian = visitor.text("#line-second")
    visitor.page.select_option("#language", "en")
    visitor.page.wait_for_function("() => document.documentElement.lang === 'en'")
    visitor.settled()
    assert visitor.text("#download") == "Download"
    assert visitor.text("#line-second") != indonesian
    visitor.page.reload()
    visitor.see("#start")
    assert visitor.page.evaluate("() => document.documentElement.lang") == "en"


def test_a_dark_room_has_a_dark_page(visit: Callable[..., Visitor]) -> None:
    ground = "() => getComputedStyle(document.body).backgroundColor"
    dark, light = (visit(color_scheme=scheme).enter().page.evaluate(ground) for scheme in ("dark", "light"))
    assert (dark, light) == ("rgb(18, 22, 21)", "rgb(245, 247, 246)")


def test_who_wants_less_motion_has_none(visit: Callable[..., Visitor]) -> None:
    visitor = visit(reduced_motion="reduce").enter().choose(photo(Fate.SLOW))
    visitor.see("#steps .now")
    assert visitor.page.evaluate("() => document.getAnimations().length") == 0


def test_a_tap_on_a_found_place_goes_to_its_field(phone: Visitor) -> None:
    phone.enter().choose(photo()).answered()
    assert near(phone.colour(0.78, 0.37), COVER)
    phone.page.touchscreen.tap(*phone.place(0.78, 0.37))
    assert phone.page.evaluate("() => document.activeElement.id") == "item-faces"


def test_the_pen_of_an_eraser_opens_one_face_of_two(phone: Visitor) -> None:
    phone.enter().choose(photo()).answered()
    phone.tool("eraser").touch([(0.78, 0.37)], [(0.781, 0.37)]).settled()
    assert near(phone.colour(0.78, 0.42), YELLOW)
    assert near(phone.colour(0.89, 0.42), COVER)
    assert near(phone.colour(0.1, 0.1), PAPER)
