"""From a photo that is dropped to the proven copy that is taken: each way in, each choice, each tool."""

from __future__ import annotations

import hashlib
import io
import time

import pytest
from PIL import Image

from tests.browser.hands import Visitor
from tests.browser.painted import COVER, GREEN, PAPER, PDF, YELLOW, Fate, near, photo


def pixel(data: bytes, x: float, y: float) -> tuple[int, ...]:
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    found = picture.getpixel((int(x * picture.width), int(y * picture.height)))
    assert isinstance(found, tuple)
    return found[:3]


def test_a_photo_is_dropped_judged_opened_brushed_and_its_proven_copy_taken(visitor: Visitor) -> None:
    visitor.enter().drop(photo())
    visitor.settled()
    assert visitor.text("#line-first").startswith("Stop")
    assert visitor.text("#badge") == visitor.words("page-badge-copy")
    assert near(visitor.colour(0.45, 0.31), COVER)

    visitor.turn("phone").settled()
    assert not visitor.switch("phone").is_checked()
    assert near(visitor.colour(0.45, 0.31), GREEN)

    visitor.tool("brush").stroke((0.3, 0.85), (0.7, 0.85)).settled()
    data = visitor.taken()
    assert visitor.name == "covered.jpg"
    assert near(pixel(data, 0.5, 0.85), COVER)
    assert near(pixel(data, 0.45, 0.31), GREEN)
    assert near(pixel(data, 0.5, 0.2), COVER)
    assert hashlib.sha256(data).digest() == visitor.on_the_server()


def test_what_lies_on_the_clipboard_is_pasted(visitor: Visitor) -> None:
    visitor.enter().paste(photo()).answered()
    assert visitor.text("#line-first").startswith("Stop")


def test_a_paste_without_a_picture_is_told_what_to_do(visitor: Visitor) -> None:
    visitor.enter().paste()
    assert visitor.text("#hint") == visitor.words("page-nothing-given")


def test_several_photos_stand_in_a_list_worst_first(visitor: Visitor) -> None:
    visitor.enter().choose(photo(Fate.CLEAR, "b.jpg"), photo(name="a.jpg"), ("c.txt", "text/plain", b"no picture"))
    visitor.page.wait_for_function("() => document.querySelectorAll('#rows .working').length === 0")
    rows = [row.inner_text() for row in visitor.page.locator("#rows li").all()]
    assert [name for row in rows for name in ("a.jpg", "b.jpg", "c.txt") if name in row] == ["a.jpg", "c.txt", "b.jpg"]
    visitor.page.get_by_text("b.jpg").click()
    visitor.answered()
    visitor.page.locator("#back").click()
    visitor.see("#rows")


def test_while_the_picture_of_a_page_is_on_its_way_the_stage_says_so(visitor: Visitor) -> None:
    visitor.enter()
    visitor.page.route("**/copy-page?*", lambda _: None)
    visitor.choose(PDF).answered()
    assert visitor.text("#badge") == visitor.words("page-badge-coming")
    visitor.page.unroute("**/copy-page?*")  # Those that wait go on, too.
    visitor.settled()
    assert visitor.text("#badge") == visitor.words("page-badge-copy")


def test_pages_of_a_pdf_stand_in_a_strip_and_turn(visitor: Visitor) -> None:
    visitor.enter().choose(PDF).answered()
    pages = visitor.page.locator("#strip button")
    assert pages.count() == 3
    assert visitor.page.locator("#items li").count() == 4
    pages.nth(1).click()
    assert pages.nth(1).get_attribute("aria-pressed") == "true"
    assert visitor.page.locator("#items li").count() == 0
    assert visitor.hidden("#copy")
    visitor.taken()
    assert visitor.name == "covered.pdf"


def test_what_belongs_to_a_stop_is_left_open_after_one_question(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    visitor.turn("nik")
    visitor.see("#ask")
    visitor.page.locator("#ask [value=keep]").click()
    visitor.settled()
    assert visitor.switch("nik").is_checked()
    visitor.turn("nik")
    visitor.see("#ask")
    visitor.page.locator("#ask [value=open]").click()
    visitor.settled()
    assert not visitor.switch("nik").is_checked()
    visitor.turn("nik").settled().turn("nik").settled()
    assert visitor.hidden("#ask")
    assert not visitor.switch("nik").is_checked()


def test_steps_go_back_and_forth(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    undo, redo = visitor.page.locator("#undo"), visitor.page.locator("#redo")
    assert undo.is_disabled()
    visitor.tool("rectangle").stroke((0.1, 0.8), (0.3, 0.9)).settled()
    assert near(visitor.colour(0.2, 0.85), COVER)
    undo.click()
    visitor.settled()
    assert near(visitor.colour(0.2, 0.85), PAPER)
    redo.click()
    visitor.settled()
    assert near(visitor.colour(0.2, 0.85), COVER)
    visitor.press("Control+z").settled()
    assert near(visitor.colour(0.2, 0.85), PAPER)


def test_the_eraser_takes_away_what_was_drawn_and_opens_one_found_place(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    visitor.tool("rectangle").stroke((0.1, 0.8), (0.3, 0.9)).settled()
    visitor.tool("eraser").stroke((0.2, 0.85), (0.21, 0.85)).settled()
    assert near(visitor.colour(0.2, 0.85), PAPER)
    visitor.stroke((0.78, 0.37), (0.781, 0.37)).settled()
    assert visitor.text("label[for='item-faces'] .state") == visitor.words("page-partly")
    assert near(visitor.colour(0.78, 0.37), YELLOW)
    assert near(visitor.colour(0.89, 0.42), COVER)


def test_changed_parts_are_hatched_until_their_copy_is_proven(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    before = visitor.colour(0.45, 0.31)
    held = visitor.holds("**/choose?*")
    visitor.turn("phone")
    stripes = {visitor.colour(0.4 + 0.002 * step, 0.31) for step in range(12)}
    assert visitor.page.locator("#badge").get_attribute("class") == "badge working"
    assert visitor.page.locator("#download").is_disabled()
    assert len(stripes) > 1
    assert before not in stripes
    held()
    visitor.settled()
    assert visitor.text("#badge") == visitor.words("page-badge-copy")


def test_pointing_at_a_field_shows_its_place(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    edge = [visitor.colour(0.45, 0.275 + 0.001 * step) for step in range(12)]
    visitor.page.locator("label[for='item-phone']").hover()
    assert [visitor.colour(0.45, 0.275 + 0.001 * step) for step in range(12)] != edge
    visitor.page.mouse.move(5, 5)
    assert [visitor.colour(0.45, 0.275 + 0.001 * step) for step in range(12)] == edge


def test_the_original_is_seen_by_the_slider_and_while_held_and_is_called_so(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).settled()
    visitor.page.locator("#split").fill("50")
    assert visitor.text("#badge") == visitor.words("page-badge-both")
    assert near(visitor.colour(0.45, 0.31), GREEN)
    assert near(visitor.colour(0.55, 0.2), COVER)
    visitor.page.locator("#split").fill("0")
    visitor.page.locator("#hold").hover()
    visitor.page.mouse.down()
    assert visitor.text("#badge") == visitor.words("page-badge-original")
    visitor.page.mouse.up()
    assert visitor.text("#badge") == visitor.words("page-badge-copy")


def test_a_photo_without_a_copy_says_why_and_is_called_the_original(visitor: Visitor) -> None:
    visitor.enter().drop(photo(Fate.BARE))
    visitor.settled()
    assert visitor.text("#why")
    assert visitor.hidden("#take")
    assert visitor.text("#badge") == visitor.words("page-badge-bare")


@pytest.mark.parametrize("style", ["solid", "crop"])
def test_another_style_is_another_proven_copy(visitor: Visitor, style: str) -> None:
    visitor.enter().drop(photo()).answered()
    visitor.page.select_option("#style", style)
    visitor.settled()
    assert near(visitor.colour(0.5, 0.2), COVER) is (style == "solid")
    visitor.press("Control+z").settled()
    assert visitor.page.locator("#style").input_value() == "auto"


def test_the_copy_goes_to_the_clipboard_without_loss(visitor: Visitor) -> None:
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.enter().drop(photo()).answered()
    visitor.page.locator("#copy").click()
    visitor.said(visitor.words("page-copied"))
    size = visitor.page.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            const picture = await createImageBitmap(await item.getType("image/png"));
            return [picture.width, picture.height];
        }"""
    )
    assert tuple(size) == Image.open(io.BytesIO(visitor.taken())).size


def test_the_copy_is_shared_as_a_file_where_the_browser_can(visitor: Visitor) -> None:
    visitor.page.add_init_script(
        "navigator.canShare = () => true;"
        "navigator.share = async ({files}) => { window.given = [files[0].name, files[0].type, files[0].size]; };"
    )
    visitor.enter().drop(photo()).answered()
    visitor.page.locator("#share").click()
    name, kind, size = visitor.page.evaluate("() => window.given")
    assert (name, kind, size) == ("covered.jpg", "image/jpeg", len(visitor.taken()))


def test_gemini_is_a_link_that_tells_it_nothing(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    link = visitor.see("#gemini")
    assert link.get_attribute("href") == "https://gemini.google.com/app"
    assert set(link.get_attribute("rel").split()) == {"noopener", "noreferrer"}


def test_a_photo_is_forgotten_on_request_and_when_the_page_is_left(visitor: Visitor) -> None:
    visitor.enter().drop(photo()).answered()
    with visitor.page.expect_request(lambda request: request.method == "DELETE"):
        visitor.page.locator("#forget").click()
    visitor.see("#start")
    visitor.drop(photo()).answered()
    assert visitor.status_of_the_copy() == 200
    visitor.page.goto("about:blank")
    patience = time.monotonic() + 15
    while visitor.status_of_the_copy() == 200:
        assert time.monotonic() < patience, "the server still has what was left"
        time.sleep(0.1)
