"""The page inside Telegram, with the double of Telegram: who gets in, on which photo, and what becomes of the copy."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from bot.store.records import AnswerRecord, Ticket
from bot.web import edit_sessions
from bot.web.edit import OPENINGS
from bot.web.init_data import OLDEST, SKEW
from tests.bot.flow import CLEAR, SITI, Stub, png
from tests.bot.groups.stage import ADI, CHAT, IBU, Play, in_group
from tests.bot.groups.stage import BUDI as MEMBER
from tests.bot.web.given import Screens, copy, stop, without_copy
from tests.bot.web.inside import HEADERS, PUBLIC, Inside, apps, inside, said, ticket_in
from tests.botapi import Fault, Person

T = TypeVar("T")
BUDI = Person(888000222, "Budi")
MARKED = png(70, 50)
"""A copy that only the page makes."""


def drawn() -> Screens:
    return Screens(answers=lambda *_: replace(stop(), redacted=copy(MARKED, "png"), width=640, height=600))


def play(use: Callable[[Inside], Awaitable[T]], screens: Screens | None = None, **options: Any) -> T:
    async def run() -> T:
        async with inside(screens or drawn(), **options) as page:
            return await use(page)

    return asyncio.run(asyncio.wait_for(run(), 60))


class Gone:
    """A Redis that does not answer."""

    def __getattr__(self, _: str) -> Any:
        raise ConnectionError


class TestTheButton:
    def test_answers_in_private_chats_carry_it_beside_the_numbered_review(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            assert ticket_in(message) in page.bot.data(message, "c")

        play(use)

    @pytest.mark.parametrize("way", ["photo", "details", "review"])
    def test_it_stays_when_the_answer_is_drawn_again(self, way: str) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            ticket = ticket_in(message)
            if way == "details":
                await page.bot.details(message)
            if way == "review":
                for verb in ("c", "r"):
                    await page.bot.press(message, verb)
                    await page.bot.drawn()
            assert ticket_in(message) == ticket

        play(use)

    def test_there_is_none_without_an_address_of_the_page(self) -> None:
        async def use(page: Inside) -> None:
            assert not apps(await page.answered())

        play(use, public_url="")

    def test_there_is_none_while_redis_does_not_answer(self) -> None:
        async def use(page: Inside) -> None:
            page.bot.memory._store = Gone()
            assert not apps(await page.answered())

        play(use)

    @pytest.mark.parametrize("preset", ["family", "school"])
    def test_groups_never_get_it(self, preset: str) -> None:
        async def use(group: Play) -> None:
            photo = group.posts(ADI, b"ktp-1")
            await group.settled()
            group.world.says(MEMBER, text="/check", chat=CHAT, reply_to_message=photo)
            await group.settled()
            asked = [call for call in group.scene.api.calls if "reply_markup" in call.values]
            assert asked
            assert not [call for call in asked if "web_app" in call.values["reply_markup"]]

        in_group(use, preset=preset, public_url=PUBLIC["public_url"], allowed_users=str(IBU.number))


class TestWhoGetsIn:
    def test_the_ticket_s_owner_does_and_no_cookie_is_set(self) -> None:
        async def use(page: Inside) -> None:
            answer = await page.enter(await page.answered())
            assert answer.status_code == 200
            assert set(answer.json()) == {"token", "expires", "language"}
            assert answer.json()["expires"] <= 900
            assert "set-cookie" not in answer.headers
            assert (await page.look())["level"] == "stop"
            assert page.screens.asked[0][0] == b"the original"

        play(use)

    @pytest.mark.parametrize(
        "wrong",
        [
            lambda: said(age=OLDEST + 5),
            lambda: said(age=-SKEW - 60),
            lambda: said()[:-1] + "g",
            lambda: said(token="987654321:" + "B" * 35),
            lambda: "",
        ],
        ids=["old", "future", "altered", "forged", "none"],
    )
    def test_what_telegram_does_not_vouch_for_now_is_refused(self, wrong: Callable[[], str]) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            answer = await page.asks(ticket_in(message), wrong())
            assert (answer.status_code, answer.json()["error"]["code"]) == (403, "edit-again")
            assert not page.screens.asked

        play(use)

    def test_the_same_opening_works_once_also_with_its_fields_in_another_order(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            used = said()
            answers = await asyncio.gather(*(page.asks(ticket_in(message), used) for _ in range(5)))
            assert sorted(answer.status_code for answer in answers) == [200, 403, 403, 403, 403]
            turned = "&".join(reversed(used.split("&")))
            assert (await page.asks(ticket_in(message), turned)).status_code == 403

        play(use)

    def test_what_was_used_is_kept_as_a_hash_with_an_end(self) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            names = [name async for name in page.bot.store.scan_iter()]
            kept = [(name, await page.bot.store.get(name), await page.bot.store.ttl(name)) for name in names]
            assert all(left > 0 for _, _, left in kept)
            assert not [
                one for name, value, _ in kept for one in (b"query_id", b"777000111", b"Siti") if one in name + value
            ]

        play(use)

    def test_somebody_else_s_photo_is_not_there(self) -> None:
        async def use(page: Inside) -> None:
            ticket = ticket_in(await page.answered())
            answer = await page.asks(ticket, said(BUDI))
            assert (answer.status_code, answer.json()["error"]["code"]) == (410, "edit-over")
            stranger = await page.asks(ticket, said(Person(5)))
            assert stranger.status_code == 403

        play(use)

    @pytest.mark.parametrize("ticket", ["", "A" * 12, "../x", "A" * 41, "\u00e9", 7])
    def test_a_ticket_that_never_was_is_not_there(self, ticket: Any) -> None:
        async def use(page: Inside) -> None:
            answer = await page.web.post("/edit/enter", json={"init_data": said(), "ticket": ticket})
            assert answer.status_code in (400, 410)

        play(use)

    @pytest.mark.parametrize(
        "body", [b"", b"{", b"[]", b"7", b'{"ticket":"a"}', b'{"ticket":"a","init_data":7}', b"[" * 9000]
    )
    def test_what_is_no_opening_is_refused(self, body: bytes) -> None:
        async def use(page: Inside) -> None:
            assert (await page.web.post("/edit/enter", content=body)).status_code == 400

        play(use)

    def test_without_redis_it_is_off_and_says_so(self) -> None:
        async def use(page: Inside) -> None:
            ticket = ticket_in(await page.answered())
            page.bot.memory._store = Gone()
            answer = await page.asks(ticket, said())
            assert (answer.status_code, answer.json()["error"]["code"]) == (503, "no-memory")

        play(use)

    def test_a_bot_that_stands_by_says_so(self) -> None:
        async def use(page: Inside) -> None:
            for answer in (await page.web.get("/edit"), await page.asks("A" * 12, said())):
                assert (answer.status_code, answer.json()["error"]["code"]) == (503, "stands-by")

        play(use, chats=lambda _: None)

    def test_a_person_opens_it_so_often_in_a_minute_and_no_oftener(self) -> None:
        async def use(page: Inside) -> None:
            ticket = ticket_in(await page.answered())
            statuses = [(await page.asks(ticket, said(query_id=str(n)))).status_code for n in range(OPENINGS + 1)]
            assert statuses == [200] * OPENINGS + [429]

        play(use)


class TestTheToken:
    @pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic x", "Bearer \u00e9"])
    def test_without_it_nothing_is_told(self, header: str) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            answer = await page.look()
            for method, path in (
                ("POST", "/edit/photo"),
                ("GET", f"/edit/photos/{answer['id']}/copy"),
                ("GET", f"/edit/photos/{answer['id']}/shown"),
                ("POST", f"/edit/photos/{answer['id']}/choose"),
                ("POST", f"/edit/photos/{answer['id']}/done"),
            ):
                got = await page.web.request(method, path, headers=[(b"Authorization", header.encode())])
                assert got.status_code == 401, path

        play(use)

    def test_it_is_for_one_person_and_one_photo(self) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            mine = await page.look()
            await page.enter(await page.answered(BUDI, b"another original"), BUDI)
            assert (await page.post(f"/edit/photos/{mine['id']}/done")).status_code == 410
            await page.look()
            assert page.screens.asked[-1][0] == b"another original"

        play(use)

    def test_it_takes_no_other_pictures(self) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            assert (await page.post("/edit/photos", content=b"\xff\xd8 mine")).status_code == 404
            assert (await page.post("/page/photos", content=b"\xff\xd8 mine")).status_code == 404

        play(use)

    def test_it_ends_and_the_photo_is_dropped_with_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(edit_sessions.EditSessions.__init__, "__defaults__", (1.5,))

        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            await page.look()
            assert page.desk.holdings.size > 0
            await asyncio.sleep(1.7)
            assert (await page.post("/edit/photo")).status_code == 401
            assert page.desk.holdings.size == 0

        play(use)

    def test_opening_it_anew_ends_the_one_before(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            await page.enter(message)
            await page.look()
            before, _ = page.token, await page.enter(message)
            assert page.desk.holdings.size == 0
            answer = await page.web.post("/edit/photo", headers={"Authorization": f"Bearer {before}"})
            assert answer.status_code == 401

        play(use)

    def test_another_site_cannot_use_it(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            for wrong in (
                {"Origin": "https://evil.example"},
                {"Sec-Fetch-Site": "cross-site"},
                {"Host": "evil.example"},
            ):
                body = {"init_data": said(), "ticket": ticket_in(message)}
                answer = await page.web.post("/edit/enter", json=body, headers=wrong)
                assert answer.status_code == 403, wrong
            plain = {**HEADERS, "X-Forwarded-Proto": "http"}
            assert (await page.web.get("/edit", headers=plain)).status_code == 403

        play(use)


class TestTheFrame:
    def test_telegram_s_web_client_may_frame_it_and_nobody_else(self) -> None:
        async def use(page: Inside) -> None:
            shell = await page.web.get("/edit", params={"ticket": "A" * 12})
            assert shell.status_code == 200
            policy = shell.headers["content-security-policy"]
            assert policy.endswith("frame-ancestors https://web.telegram.org")
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert "x-frame-options" not in shell.headers
            assert "telegram.org" not in shell.text
            assert "/assets/edit.js" in shell.text
            assert "/assets/main.js" not in shell.text
            closed = await page.web.post("/edit/enter")
            assert "frame-ancestors 'none'" in closed.headers["content-security-policy"]

        play(use)


class TestDone:
    def test_the_new_copy_takes_the_old_one_s_place(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            await page.enter(message)
            answer = await page.look()
            done = await page.post(f"/edit/photos/{answer['id']}/done?revision=1")
            assert done.status_code == 200, done.text
            (now,) = page.bot.sent()
            assert now["message_id"] == message["message_id"]
            assert page.bot.world.files[now["photo"][-1]["file_id"]] == MARKED
            assert page.desk.holdings.size == 0
            assert (await page.post("/edit/photo")).status_code == 401

        play(use)

    def test_buttons_that_would_make_the_copy_without_the_strokes_are_gone(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            ticket = ticket_in(message)
            await page.enter(message)
            answer = await page.look()
            await page.post(f"/edit/photos/{answer['id']}/done?revision=1")
            for unfold in (True, False):
                (now,) = page.bot.sent()
                assert ticket_in(now) == ticket
                assert {data[:2] for data in page.bot.buttons(now) if data[1] == ":"} <= {"i:", "b:", "x:", "d:"}
                if unfold:
                    await page.bot.details(now)
            assert (await page.enter(now)).status_code == 200

        play(use)

    def test_an_answer_in_the_middle_of_the_numbered_review_becomes_the_copy(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            ticket = ticket_in(message)
            await page.bot.press(message, "c")
            await page.bot.drawn()
            page.token = (await page.asks(ticket, said())).json()["token"]
            answer = await page.look()
            assert (await page.post(f"/edit/photos/{answer['id']}/done?revision=1")).status_code == 200
            (now,) = page.bot.sent()
            assert page.bot.world.files[now["photo"][-1]["file_id"]] == MARKED
            assert "choosing" not in await page.bot.kinds()

        play(use)

    def test_an_answer_in_words_becomes_one_with_the_copy(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            assert "photo" not in message
            await page.enter(message)
            answer = await page.look()
            await page.post(f"/edit/photos/{answer['id']}/done?revision=1")
            (now,) = page.bot.sent()
            assert page.bot.world.files[now["photo"][-1]["file_id"]] == MARKED

        play(use, stub=Stub(CLEAR))

    def test_an_answer_that_was_deleted_is_sent_again_below_the_photo(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            await page.enter(message)
            answer = await page.look()
            del page.bot.world.messages[(message["chat"]["id"], message["message_id"])]
            assert (await page.post(f"/edit/photos/{answer['id']}/done?revision=1")).status_code == 200
            (now,) = page.bot.sent()
            assert now["reply_to_message"]["message_id"] == message["reply_to_message"]["message_id"]
            record = await page.bot.memory.recall(
                AnswerRecord, SITI.number, f"{SITI.number}/{message['reply_to_message']['message_id']}"
            )
            assert record is not None
            assert record.answer == now["message_id"]

        play(use)

    def test_a_part_of_an_album_has_it_on_its_own_answer_and_the_album_s_stays(self) -> None:
        async def use(page: Inside) -> None:
            page.bot.world.sends_album(SITI, b"one", b"two")
            shared = await page.bot.until(
                lambda: next((one for one in page.bot.sent() if page.bot.buttons(one) and "photo" not in one), None)
            )
            assert not apps(shared)
            words, number = shared["text"], len(page.bot.sent())
            opening = next(data for data in page.bot.buttons(shared) if data.startswith("o:"))
            await page.bot.pressed(page.bot.world.presses(SITI, shared, opening))
            own = await page.bot.message(SITI.number, number + 1)
            await page.enter(own)
            answer = await page.look()
            assert (await page.post(f"/edit/photos/{answer['id']}/done?revision=1")).status_code == 200
            assert page.bot.world.files[own["photo"][-1]["file_id"]] == MARKED
            assert shared["text"] == words
            assert len(page.bot.sent()) == number + 1

        play(use)

    def test_no_copy_leaves_without_proof(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            await page.enter(message)
            answer = await page.look()
            done = await page.post(f"/edit/photos/{answer['id']}/done?revision=1")
            assert (done.status_code, done.json()["error"]["code"]) == (404, "no-copy-now")
            assert page.bot.sent() == [message]

        play(use, Screens(answers=lambda *_: without_copy()))

    def test_a_copy_of_an_older_choice_is_not_the_one_that_was_meant(self) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            answer = await page.look()
            path = f"/edit/photos/{answer['id']}"
            choice = {"revision": 1, "open": [], "regions": [{"page": 1, "box": [0, 0, 50, 50]}], "style": "auto"}
            await page.post(f"{path}/choose", json=choice)
            done = await page.post(f"{path}/done?revision=1")
            assert (done.status_code, done.json()["error"]["code"]) == (409, "overtaken")
            assert (await page.post(f"{path}/done?revision=2")).status_code == 200

        play(use)

    def test_what_telegram_does_not_take_can_be_tried_again(self) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            answer = await page.look()
            page.bot.api.faults.append(
                Fault("editMessageMedia", 403, description="Forbidden: bot was blocked by the user")
            )
            path = f"/edit/photos/{answer['id']}/done?revision=1"
            failed = await page.post(path)
            assert (failed.status_code, failed.json()["error"]["code"]) == (503, "edit-not-sent")
            assert (await page.post(path)).status_code == 200

        play(use)

    def test_a_ticket_that_was_forgotten_meanwhile_gets_no_copy(self) -> None:
        async def use(page: Inside) -> None:
            message = await page.answered()
            ticket = ticket_in(message)
            await page.enter(message)
            answer = await page.look()
            await page.bot.memory.drop(Ticket, SITI.number, ticket)
            done = await page.post(f"/edit/photos/{answer['id']}/done?revision=1")
            assert (done.status_code, done.json()["error"]["code"]) == (410, "edit-over")
            assert page.bot.world.files[page.bot.sent()[0]["photo"][-1]["file_id"]] != MARKED

        play(use)

    def test_a_photo_that_is_gone_at_telegram_is_told(self) -> None:
        async def use(page: Inside) -> None:
            await page.enter(await page.answered())
            page.bot.api.faults.append(Fault("getFile", 400, description="Bad Request: wrong file_id"))
            answer = await page.post("/edit/photo")
            assert (answer.status_code, answer.json()["error"]["code"]) == (503, "edit-not-fetched")
            assert page.desk.holdings.size == 0

        play(use)


def test_the_log_holds_nothing_of_anybody(caplog: pytest.LogCaptureFixture) -> None:
    async def use(page: Inside) -> None:
        message = await page.answered()
        used = said()
        page.token = (await page.asks(ticket_in(message), used)).json()["token"]
        await page.asks(ticket_in(message), used)
        answer = await page.look()
        await page.post(f"/edit/photos/{answer['id']}/done?revision=1")
        told = "\n".join(json.dumps(record.__dict__, default=str) for record in caplog.records if record.name == "bot")
        assert "edit-opened" in told
        for secret in (page.token, ticket_in(page.bot.sent()[0]), str(SITI.number), "Siti", used[-64:]):
            assert secret not in told

    with caplog.at_level(logging.INFO):
        play(use)


def test_a_film_has_no_such_button_as_the_page_would_show_one_picture_of_it() -> None:
    async def use(page: Inside) -> None:
        page.bot.world.sends_film(SITI, b"a film", "animation")
        message = await page.bot.message()
        assert page.bot.buttons(message)
        assert not apps(message)

    play(use)
