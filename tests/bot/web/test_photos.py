"""The page's pictures over HTTP: true stages, whole answers, choices that are asked about, and nothing left behind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from bot.answers import summary
from bot.pixels.pool import CheckFailure
from bot.web import photos as photos_module
from bot.web.desk import Desk
from bot.web.guard import Access
from bot.web.held import Bounds
from bot.web.line import Line
from bot.web.page import page
from bot.web.passes import LOCAL, Passes
from bot.web.photos import photo_routes
from detectors.kit.terms import Refusal, Screening, Stage, StageName, Style
from tests.bot.web.given import JPEG, Screens, letter, not_checked, refused, stop, without_copy
from tests.bot.web.served import LOOPBACK, served

T = TypeVar("T")
Lines = list[dict[str, Any]]


class Visit:
    """One browser at the page."""

    def __init__(self, web: httpx.AsyncClient, desk: Desk, screens: Screens) -> None:
        self.web, self.desk, self.screens = web, desk, screens

    async def show(self, data: bytes = JPEG, query: str = "") -> Lines:
        """Sends a file and returns all lines of the answer."""
        return told(await self.web.post(f"/page/photos{query}", content=data))

    async def choose(self, id_: str, query: str = "", **choice: Any) -> Lines:
        """Sends a whole choice and returns all lines of the answer."""
        body = {"revision": 1, "open": [], "regions": [], "style": "auto", **choice}
        return told(await self.web.post(f"/page/photos/{id_}/choose{query}", json=body))

    async def answer(self, data: bytes = JPEG, query: str = "") -> dict[str, Any]:
        lines = await self.show(data, query)
        assert "answer" in lines[-1], lines
        answer: dict[str, Any] = lines[-1]["answer"]
        return answer


def told(answer: httpx.Response) -> Lines:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.headers["cache-control"] == "no-store"
    return [json.loads(line) for line in answer.text.splitlines()]


def at_the_page(
    use: Callable[[Visit], Awaitable[T]],
    screens: Screens | None = None,
    *,
    places: int = 2,
    bounds: Bounds | None = None,
) -> T:
    async def run() -> T:
        given = screens or Screens()
        desk, access = Desk(given, 40.0, Line(places), bounds), Access(Passes(b"s" * 32))
        try:
            part = page(access, photo_routes(desk), Path("/nowhere"))
            async with served(part.routes) as port, browser(access, port) as web:
                return await use(Visit(web, desk, given))
        finally:
            await desk.close()

    return asyncio.run(asyncio.wait_for(run(), 60))


def browser(access: Access, port: int) -> httpx.AsyncClient:
    session = access.passes.key(LOCAL)
    headers = {"Origin": f"http://{LOOPBACK}:{port}"}

    async def enter(client: httpx.AsyncClient) -> None:
        await client.get(f"/open?key={session}")

    class Browser(httpx.AsyncClient):
        async def __aenter__(self) -> Browser:
            await super().__aenter__()
            await enter(self)
            return self

    return Browser(base_url=f"http://{LOOPBACK}:{port}", headers=headers, timeout=30)


def test_a_photo_is_answered_after_its_true_stages() -> None:
    async def use(visit: Visit) -> None:
        lines = await visit.show()
        assert [line.get("stage") for line in lines[:-1]] == ["received", "looking", "covering", "proving"]
        answer = lines[-1]["answer"]
        assert (answer["level"], answer["revision"], answer["kind"], answer["shown"]) == ("stop", 1, "photo", False)
        assert 890 <= answer["expires"] <= 900
        (data, options, about), *_ = visit.screens.asked
        assert (data, about) == (JPEG, answer["id"])
        assert options.seconds == 10.0
        assert options.copy

    at_the_page(use)


def test_pages_of_a_pdf_are_told_as_they_are_looked_at() -> None:
    stages = (Stage(StageName.LOOKING, 1, 2), Stage(StageName.LOOKING, 2, 2))

    async def use(visit: Visit) -> None:
        lines = await visit.show(b"%PDF-1.7")
        assert {"stage": "looking", "page": 2, "pages": 2} in lines
        assert lines[-1]["answer"]["kind"] == "pdf"
        assert lines[-1]["answer"]["shown"]

    at_the_page(use, Screens(lambda *_: letter(), stages))


def test_language_and_style_are_those_that_were_asked_for() -> None:
    async def use(visit: Visit) -> None:
        answer = await visit.answer(query="?language=id&style=solid")
        assert [item["name"] for item in answer["items"]] == ["NIK", "nama", "2 wajah"]
        assert answer["style"] == "solid"
        _, options, _ = visit.screens.asked[0]
        assert (options.language, options.style) == ("id", Style.SOLID)
        assert (await visit.web.post("/page/photos?style=blur", content=JPEG)).status_code == 400

    at_the_page(use)


def test_who_waits_is_told_how_many_are_before_and_is_answered_in_order() -> None:
    screens = Screens(gate=asyncio.Event())

    async def use(visit: Visit) -> None:
        photos = [JPEG + bytes([number]) for number in range(4)]
        waiting = []
        for number, photo in enumerate(photos):
            waiting.append(asyncio.create_task(visit.show(photo)))
            await until(lambda number=number: len(screens.asked) + visit.desk._line.waiting == number + 1)  # type: ignore[misc]  # mypy infers no lambda with a default
        assert screens.gate
        screens.gate.set()
        answers = await asyncio.gather(*waiting)
        assert [data for data, _, _ in screens.asked] == photos
        assert next(line for line in answers[3] if line.get("stage") == "waiting") == {"stage": "waiting", "ahead": 3}
        assert all("answer" in lines[-1] for lines in answers)

    at_the_page(use, screens, places=1)


async def until(happened: Callable[[], bool]) -> None:
    for _ in range(1000):
        if happened():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it has not happened")


@pytest.mark.parametrize(
    "reason", [Refusal.NOT_A_PICTURE, Refusal.TRUNCATED, Refusal.ENCRYPTED, Refusal.TOO_MANY_PIXELS]
)
def test_what_is_refused_has_a_sentence_and_nothing_is_held(reason: Refusal) -> None:
    async def use(visit: Visit) -> None:
        (*_, last) = await visit.show()
        assert last["error"]["code"] == reason.value
        assert last["error"]["sentence"].endswith(".")
        assert visit.desk.holdings.size == 0

    at_the_page(use, Screens(lambda *_: refused(reason)))


@pytest.mark.parametrize(
    "failure", [CheckFailure.TIMEOUT, CheckFailure.CRASHED, CheckFailure.GARBLED, CheckFailure.UNAVAILABLE]
)
def test_what_could_not_be_checked_is_an_error_with_a_sentence_and_never_an_answer(failure: CheckFailure) -> None:
    async def use(visit: Visit) -> None:
        (*_, last) = await visit.show()
        assert set(last) == {"error"}
        assert last["error"]["code"] == failure.value
        assert last["error"]["sentence"]
        assert visit.desk.holdings.size == 0

    at_the_page(use, Screens(fails=failure))


def test_an_error_that_nobody_expected_tells_nothing_of_itself() -> None:
    def broken(*_: object) -> Screening:
        raise RuntimeError("3171234567890001 BUDI")

    async def use(visit: Visit) -> None:
        (*_, last) = await visit.show()
        assert last["error"]["code"] == "internal"
        assert "BUDI" not in json.dumps(last)

    at_the_page(use, Screens(broken))


class TestChoosing:
    def test_a_choice_makes_the_next_revision_with_its_own_copy(self) -> None:
        screens = Screens(lambda _, options: stop(data=f"{len(options.cover)} {len(options.keep)}".encode()))

        async def use(visit: Visit) -> None:
            answer = await visit.answer()
            lines = await visit.choose(answer["id"], open=["faces"], regions=[{"page": 1, "box": [0, 0, 50, 50]}])
            after = lines[-1]["answer"]
            assert (after["id"], after["revision"]) == (answer["id"], 2)
            assert [item["covered"] for item in after["items"]] == [True, True, False]
            assert {about for _, _, about in screens.asked} == {answer["id"]}, (
                "it is asked about where it is remembered"
            )
            assert (await visit.web.get(f"/page/photos/{answer['id']}/copy?revision=2")).content == b"1 2"
            old = await visit.web.get(f"/page/photos/{answer['id']}/copy?revision=1")
            assert (old.status_code, old.json()["error"]["code"]) == (409, "overtaken")

        at_the_page(use, screens)

    def test_to_leave_a_stop_open_is_asked_about_once(self) -> None:
        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            (asked,) = [line for line in await visit.choose(id_, open=["nik"]) if "error" in line]
            assert asked["error"]["code"] == "confirm"
            assert asked["error"]["items"] == ["nik"]
            assert "NIK" in asked["error"]["sentence"]
            assert len(visit.screens.asked) == 1, "nothing is made before it is said"
            assert "answer" in (await visit.choose(id_, open=["nik"], confirmed=True))[-1]
            assert "answer" in (await visit.choose(id_, open=["nik", "faces"]))[-1], (
                "what is open is not asked about again"
            )
            assert "error" in (await visit.choose(id_, open=["nik", "name"]))[-1]

        at_the_page(use)

    def test_of_several_choices_in_a_row_only_the_last_is_made(self) -> None:
        screens = Screens()

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            screens.gate = asyncio.Event()
            styles = ("solid", "auto", "solid")
            made = [asyncio.create_task(visit.choose(id_, style=styles[0]))]
            await until(lambda: len(screens.asked) == 2)
            for style in styles[1:]:
                made.append(asyncio.create_task(visit.choose(id_, style=style)))
                await asyncio.sleep(0.2)
            screens.gate.set()
            first, second, third = [lines[-1] for lines in await asyncio.gather(*made)]
            assert first["answer"]["revision"] == 2
            assert second["error"]["code"] == "overtaken"
            assert third["answer"]["revision"] == 3
            assert len(screens.asked) == 3

        at_the_page(use, screens)

    def test_a_choice_that_fails_leaves_the_copy_of_before(self) -> None:
        screens = Screens()

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            screens.fails = CheckFailure.TIMEOUT
            assert (await visit.choose(id_, style="solid"))[-1]["error"]["code"] == "timeout"
            assert (await visit.web.get(f"/page/photos/{id_}/copy?revision=1")).content == b"covered"

        at_the_page(use, screens)

    def test_without_a_passed_proof_there_is_no_copy_to_be_had(self) -> None:
        screens = Screens()

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            screens.answers = lambda *_: without_copy()
            answer = (await visit.choose(id_, style="solid"))[-1]["answer"]
            assert answer["copy"] is None
            for revision in (1, 2):
                for path in ("copy", "copy-page"):
                    got = await visit.web.get(f"/page/photos/{id_}/{path}?revision={revision}")
                    assert got.status_code in (404, 409)
                    assert got.headers["content-type"] == "application/json"

        at_the_page(use, screens)

    def test_a_copy_that_may_not_be_handed_out_is_not_shown_either(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(summary, "DOCUMENT_BYTES", 3)

        async def use(visit: Visit) -> None:
            answer = await visit.answer()
            assert (answer["copy"], bool(answer["why_no_copy"])) == (None, True)
            for path in ("copy", "copy-page"):
                got = await visit.web.get(f"/page/photos/{answer['id']}/{path}?revision=1")
                assert (got.status_code, got.json()["error"]["code"]) == (404, "no-copy-now")

        at_the_page(use)

    @pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"[" * 100_000, b'{"open": 3, "regions": []}'])
    def test_nonsense_is_refused_with_a_sentence(self, body: bytes) -> None:
        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            got = await visit.web.post(f"/page/photos/{id_}/choose", content=body)
            assert got.status_code == 400
            assert got.json()["error"]["sentence"]

        at_the_page(use)

    def test_of_a_pdf_only_pages_that_change_are_looked_at_again(self) -> None:
        screens = Screens(lambda *_: letter())

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer(b"%PDF-1.7"))["id"]
            await visit.choose(id_, regions=[{"page": 1, "box": [0, 0, 50, 50]}])
            data, options, _ = screens.asked[-1]
            assert [page.number for page in options.earlier] == [2]
            assert data == b"%PDF-1.7" + b"%PDF-1.7 covered"
            await visit.choose(id_, style="solid")
            data, options, _ = screens.asked[-1]
            assert (data, options.earlier) == (b"%PDF-1.7", ())

        at_the_page(use, screens)


class TestPictures:
    def test_a_copy_has_a_neutral_name_and_is_kept_by_nobody(self) -> None:
        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            got = await visit.web.get(f"/page/photos/{id_}/copy?revision=1")
            assert got.headers["content-disposition"] == 'attachment; filename="covered.jpg"'
            assert got.headers["content-type"] == "image/jpeg"
            assert got.headers["cache-control"] == "no-store"
            assert got.headers["x-content-type-options"] == "nosniff"

        at_the_page(use)

    def test_a_sheet_is_drawn_by_a_pixel_process_once(self) -> None:
        def drawn(data: bytes, options: Any) -> Screening:
            return replace(not_checked(), annotated=data[:5]) if options.picture else letter()

        screens = Screens(drawn)

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer(b"%PDF-1.4"))["id"]
            for _ in range(2):
                shown = await visit.web.get(f"/page/photos/{id_}/shown?page=2")
                assert (shown.status_code, shown.content) == (200, b"%PDF-")
                covered = await visit.web.get(f"/page/photos/{id_}/copy-page?revision=1&page=2")
                assert covered.status_code == 200
            assert [(data, options.picture) for data, options, _ in screens.asked[1:]] == [
                (b"%PDF-1.4", 2),
                (b"%PDF-1.7 covered", 2),
            ]
            for query in ("page=0", "page=-1", "page=x", "page=99999", "page=²"):
                assert (await visit.web.get(f"/page/photos/{id_}/shown?{query}")).status_code == 400

        at_the_page(use, screens)

    def test_sheets_that_do_not_fit_are_drawn_and_not_kept(self) -> None:
        screens = Screens(lambda _, options: replace(not_checked(), annotated=b"x" * 50) if options.picture else stop())

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            size = visit.desk.holdings.size
            for _ in range(2):
                assert (await visit.web.get(f"/page/photos/{id_}/shown")).content == b"x" * 50
            assert len(screens.asked) == 3
            assert visit.desk.holdings.size == size

        at_the_page(use, screens, bounds=Bounds(session_bytes=60))

    def test_a_sheet_of_a_photo_that_is_forgotten_while_it_waits_is_not_drawn(self) -> None:
        screens = Screens()

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            screens.gate = asyncio.Event()
            busy = [asyncio.create_task(visit.web.post("/page/photos", content=JPEG)) for _ in range(2)]
            await until(lambda: len(screens.asked) == 3)
            sheet = asyncio.create_task(visit.web.get(f"/page/photos/{id_}/shown"))
            await until(lambda: visit.desk._line.waiting == 1)
            await visit.web.delete(f"/page/photos/{id_}")
            screens.gate.set()
            assert (await sheet).status_code == 410
            await asyncio.gather(*busy)
            assert len(screens.asked) == 3

        at_the_page(use, screens)

    def test_one_session_cannot_have_sheets_drawn_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(photos_module, "DRAWN_AT_ONCE", (1, 2))
        screens = Screens()

        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            screens.gate = asyncio.Event()
            first = asyncio.create_task(visit.web.get(f"/page/photos/{id_}/shown"))
            await until(lambda: len(screens.asked) == 2)
            assert (await visit.web.get(f"/page/photos/{id_}/shown?page=2")).status_code == 429
            screens.gate.set()
            await first

        at_the_page(use, screens)


class TestLeaving:
    def test_who_forgets_or_leaves_leaves_nothing(self) -> None:
        async def use(visit: Visit) -> None:
            one, two, three = [(await visit.answer())["id"] for _ in range(3)]
            assert (await visit.web.delete(f"/page/photos/{one}")).status_code == 200
            assert (await visit.web.post("/page/leave", content=json.dumps({"ids": [two, "x", 3]}))).status_code == 204
            await until(lambda: visit.screens.forgotten == [one, two])
            assert (await visit.web.post("/page/leave")).status_code == 204
            await until(lambda: visit.screens.forgotten == [one, two, three])
            assert visit.desk.holdings.size == 0
            for id_ in (one, two, three):
                for got in (
                    await visit.web.delete(f"/page/photos/{id_}"),
                    await visit.web.get(f"/page/photos/{id_}/copy?revision=1"),
                    await visit.web.get(f"/page/photos/{id_}/shown"),
                    await visit.web.post(f"/page/photos/{id_}/choose", json={"open": [], "regions": []}),
                ):
                    assert (got.status_code, got.json()["error"]["code"]) == (410, "gone")

        at_the_page(use)

    def test_what_is_looked_at_when_its_person_leaves_is_not_held(self) -> None:
        screens = Screens(gate=asyncio.Event())

        async def use(visit: Visit) -> None:
            showing = asyncio.create_task(visit.show())
            await until(lambda: len(screens.asked) == 1)
            await visit.web.post("/page/leave")
            assert screens.gate
            screens.gate.set()
            assert (await showing)[-1]["error"]["code"] == "gone"
            await until(lambda: screens.forgotten == [screens.asked[0][2]])
            assert visit.desk.holdings.size == 0

        at_the_page(use, screens)

    def test_a_browser_that_hangs_up_ends_no_pixel_process_and_nothing_is_held(self) -> None:
        screens = Screens(gate=asyncio.Event())

        async def use(visit: Visit) -> None:
            showing = asyncio.create_task(visit.show())
            waiting = asyncio.create_task(visit.show())
            await until(lambda: len(screens.asked) == 1 and visit.desk._line.waiting == 1)
            showing.cancel()
            waiting.cancel()
            await asyncio.wait([showing, waiting])
            await until(lambda: visit.desk._line.waiting == 0)
            assert screens.gate
            screens.gate.set()
            await until(lambda: screens.finished == 1)
            await until(lambda: screens.forgotten == [screens.asked[0][2]])
            assert len(screens.asked) == 1, "what only waited is given up"
            assert visit.desk.holdings.size == 0

        at_the_page(use, screens, places=1)

    def test_after_its_time_a_photo_is_gone(self) -> None:
        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            await until(lambda: visit.screens.forgotten == [id_])
            assert (await visit.web.get(f"/page/photos/{id_}/copy?revision=1")).status_code == 410

        at_the_page(use, bounds=Bounds(seconds=0.3))

    def test_another_session_finds_nothing(self) -> None:
        async def use(visit: Visit) -> None:
            id_ = (await visit.answer())["id"]
            visit.web.cookies.clear()
            assert (await visit.web.get(f"/page/photos/{id_}/copy?revision=1")).status_code == 401
            assert (await visit.web.post("/page/photos", content=JPEG)).status_code == 401

        at_the_page(use)


def test_the_log_knows_codes_and_numbers_only(caplog: pytest.LogCaptureFixture) -> None:
    async def use(visit: Visit) -> None:
        id_ = (await visit.answer(JPEG + b" 3171234567890001 BUDI"))["id"]
        await visit.choose(id_, open=["nik"], confirmed=True)
        visit.screens.fails = CheckFailure.CRASHED
        await visit.choose(id_, style="solid")
        await visit.web.delete(f"/page/photos/{id_}")
        logged = "\n".join(record.getMessage() for record in caplog.records)
        assert logged.count("page-screened") == 2
        assert "page-not-checked" in logged
        assert not any(secret in logged for secret in (id_, "BUDI", "nik", LOOPBACK))

    with caplog.at_level("INFO", logger="bot"):
        at_the_page(use)


class TestLimits:
    @pytest.mark.parametrize("declared", [True, False])
    def test_a_file_that_is_too_large_is_refused(self, monkeypatch: pytest.MonkeyPatch, declared: bool) -> None:
        monkeypatch.setattr(photos_module, "MOST_BYTES", 10)

        async def use(visit: Visit) -> None:
            got = await visit.web.post("/page/photos", content=JPEG if declared else pieces())
            assert (got.status_code, got.json()["error"]["code"]) == (413, "too-large")
            assert visit.desk.holdings.size == 0

        at_the_page(use)

    def test_more_than_fits_is_told_with_what_to_do(self) -> None:
        async def use(visit: Visit) -> None:
            await visit.answer()
            got = await visit.web.post("/page/photos", content=JPEG)
            assert (got.status_code, got.json()["error"]["code"]) == (409, "too-many-photos")
            assert "Forget one" in got.json()["error"]["sentence"]

        at_the_page(use, bounds=Bounds(pictures=1))


async def pieces() -> AsyncIterator[bytes]:
    """Sends a photo without saying how long it is."""
    yield JPEG[:5]
    yield JPEG[5:]
