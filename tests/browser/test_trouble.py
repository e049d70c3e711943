"""What goes wrong is said as what it is: never as nothing found, and never with something kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.hands import SOON, Visitor
from tests.browser.painted import Fate, photo

MEGABYTES = 25


def failed(visitor: Visitor) -> str:
    """Returns the sentence of a photo that has no answer."""
    visitor.see("#failure")
    assert visitor.hidden("#answer")
    assert visitor.page.locator("#verdict").get_attribute("class") == "verdict unknown"
    assert visitor.text("#line-first") == visitor.words("page-failed-title")
    return visitor.text("#failure-text")


def test_the_server_goes_while_it_looks(visitor: Visitor) -> None:
    visitor.expects("ERR_").enter().choose(photo(Fate.SLOW))
    title, sentence = visitor.words("page-failed-title"), visitor.words("page-unreachable")
    visitor.see("#progress")
    visitor.site.stop()
    visitor.see("#failure")
    assert (visitor.text("#line-first"), visitor.text("#failure-text")) == (title, sentence)
    assert visitor.hidden("#answer")


def test_the_server_goes_while_somebody_chooses(visitor: Visitor) -> None:
    visitor.expects("ERR_").enter().choose(photo()).answered()
    sentence = visitor.words("page-unreachable")
    visitor.site.stop()
    visitor.turn("phone")
    assert visitor.text("#failure-text") == sentence
    assert visitor.page.locator("#download").is_disabled()
    visitor.page.locator("#failure-undo").click()
    visitor.page.wait_for_function("() => !document.getElementById('download').disabled")
    assert visitor.switch("phone").is_checked()
    assert visitor.hidden("#failure")


@pytest.mark.parametrize("body", ["<html>proxy</html>", '{"stage": "received"}\nnull\n', '{"answer": {}}\n', "{", ""])
def test_an_answer_that_cannot_be_read_is_none(visitor: Visitor, body: str) -> None:
    visitor.expects("Cannot read properties").enter()
    visitor.context.route("**/page/photos?*", lambda route: route.fulfill(body=body))
    visitor.choose(photo())
    assert failed(visitor) == visitor.words("page-failed" if body else "page-unreachable")
    visitor.context.unroute("**/page/photos?*")
    visitor.page.locator("#failure-again").click()
    visitor.answered()


def test_a_choice_whose_answer_cannot_be_read_is_not_taken(visitor: Visitor) -> None:
    visitor.enter().choose(photo()).answered()
    visitor.context.route("**/choose?*", lambda route: route.fulfill(body="<html>proxy</html>"))
    visitor.turn("phone")
    assert visitor.text("#failure-text") == visitor.words("page-failed")
    assert visitor.page.locator("#download").is_disabled()


def test_a_deadline_is_no_answer(visitor: Visitor) -> None:
    visitor.enter().choose(photo(Fate.LATE))
    assert failed(visitor)


def test_what_failed_can_be_tried_again(visitor: Visitor) -> None:
    visitor.enter().choose(photo(Fate.LATE))
    failed(visitor)
    with visitor.page.expect_request("**/page/photos?*"):
        visitor.page.locator("#failure-again").click()
    failed(visitor)


def test_a_hostile_file_has_a_sentence(visitor: Visitor) -> None:
    visitor.enter().choose(("<img src=x onerror=alert(1)>.jpg", "image/jpeg", b"\xff\xd8\xff" + b"\0" * 5000))
    assert failed(visitor)
    assert visitor.text("#line-second") == "<img src=x onerror=alert(1)>.jpg"


def test_25_megabytes_are_taken_with_the_bar_moving(visitor: Visitor, memory_path: Path) -> None:
    _, _, data = photo()
    large = memory_path / "large.jpg"
    large.write_bytes(data + b"\0" * (MEGABYTES * 1_000_000 - len(data)))
    visitor.enter().page.set_input_files("#files", str(large))
    visitor.page.locator("#answer").wait_for(timeout=3 * SOON)
    assert visitor.text("#line-first").startswith("Stop")


def test_after_its_time_a_photo_is_forgotten_here_too(visitor: Visitor) -> None:
    visitor.page.clock.install()
    visitor.enter().choose(photo())
    visitor.page.clock.resume()
    visitor.answered()
    visitor.page.clock.fast_forward("16:00")
    visitor.see("#line-first")
    assert visitor.text("#line-first") == visitor.words("page-gone-title")
    assert visitor.hidden("#answer")
    assert visitor.hidden("#failure")


def test_a_photo_that_the_server_has_forgotten_is_gone(visitor: Visitor) -> None:
    visitor.expects("404", "410").enter().choose(photo()).answered()
    visitor.page.evaluate(
        "async () => { for (const entry of performance.getEntriesByType('resource'))"
        " { const id = /photos\\/([^/?]+)\\/copy/.exec(entry.name)?.[1];"
        " if (id) await fetch(`/page/photos/${id}`, {method: 'DELETE'}); } }"
    )
    visitor.turn("phone")
    visitor.page.wait_for_function("() => document.getElementById('answer').hidden")
    assert visitor.text("#line-first") == visitor.words("page-gone-title")


def test_a_browser_that_was_not_let_in_reads_how(visitor: Visitor) -> None:
    visitor.page.goto(visitor.site.origin)
    assert visitor.text("#notice-title") == visitor.words("page-session-title")
    assert visitor.hidden("#start")


@pytest.mark.parametrize("way", ["drop", "choose"])
def test_a_page_that_comes_back_from_the_browsers_memory_is_empty(visit: Callable[..., Visitor], way: str) -> None:
    visitor = visit().enter()
    (visitor.drop if way == "drop" else visitor.choose)(photo())
    visitor.answered()
    visitor.expects("404").page.goto(visitor.site.origin + "/manifest.webmanifest")
    visitor.page.go_back()
    visitor.see("#start")
    assert visitor.hidden("#photo")
