"""What people get in private is the same whether this machine works on their photos or another one does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.pixels.pool import CheckFailure, CouldNotCheck
from tests.bot.flow import CLEAR, SITI, STOP, Stub, png
from tests.bot.private.test_guest import words
from tests.bot.spread.machines import Machines, play
from tests.botapi import Person
from tests.botapi.newer import asks_as_guest
from texts import texts

BUDI = Person(77, "Budi")


async def left_behind(stage: Machines) -> Sequence[str]:
    """Returns the kinds of records that only work in hand needs."""
    await stage.drawn()
    kinds = {name.decode().split(":")[2] async for name in stage.store.scan_iter(match="gk:*:*:*")}
    return sorted(kinds & {"piece", "waiting", "looked"})


def test_a_photo_is_answered_by_a_node_and_leaves_nothing_behind(redis_url: str) -> None:
    stub = Stub(STOP)

    async def use(stage: Machines) -> None:
        stage.world.sends_photo(SITI, png())
        message = await stage.message()
        assert message["caption"].startswith("🔴")
        assert message["reply_to_message"]["message_id"]
        assert await left_behind(stage) == []

    play(use, redis_url, [stub])
    assert len(stub.seen) == 1


def test_an_album_is_answered_as_one_and_its_files_come_with_a_press(redis_url: str) -> None:
    async def use(stage: Machines) -> None:
        stage.world.sends_album(SITI, png(30), png(31), png(32), album="9")
        messages = await stage.until(lambda: found if len(found := stage.sent()) >= 4 else None)
        below = messages[-1]
        assert sum("photo" in one for one in messages) == 3
        await stage.press(below, "album:f")
        await stage.until(lambda: True if sum("document" in one for one in stage.sent()) == 3 else None)
        assert await left_behind(stage) == []

    play(use, redis_url, [Stub(STOP)])


def test_an_edited_photo_is_looked_at_again(redis_url: str) -> None:
    async def use(stage: Machines) -> None:
        photo = stage.world.sends_photo(SITI, png(30))
        first = await stage.message()
        await stage.drawn()
        stage.world.edits(photo, png(31))
        await stage.message(count=2)
        assert "utdated" in first["caption"]
        assert await left_behind(stage) == []

    play(use, redis_url, [Stub(STOP)])


def test_a_press_brings_the_copy_and_a_choice_draws_the_message_anew(redis_url: str) -> None:
    async def use(stage: Machines) -> None:
        stage.world.sends_photo(SITI, png())
        answer = await stage.message()
        await stage.drawn()
        await stage.press(answer, "f")
        assert "document" in await stage.message(count=2)
        await stage.drawn()
        before = stage.buttons(answer)
        await stage.press(answer, "c")
        await stage.until(lambda: True if stage.buttons(answer) != before else None)
        assert await left_behind(stage) == []

    play(use, redis_url, [Stub(STOP)])


def test_a_photo_that_could_not_be_checked_is_told_so_by_the_node(redis_url: str) -> None:
    async def use(stage: Machines) -> None:
        stage.world.sends_photo(SITI, png())
        assert "took too long" in (await stage.message())["text"]
        assert await left_behind(stage) == []

    play(use, redis_url, [Stub(CouldNotCheck(CheckFailure.TIMEOUT))])


def test_photos_of_one_person_are_answered_in_their_order_and_hold_up_nobody(redis_url: str) -> None:
    first, second = Stub(CLEAR, 0.3), Stub(CLEAR, 0.3)

    async def use(stage: Machines) -> None:
        many = [stage.world.sends_photo(SITI, png(20 + number))["message_id"] for number in range(8)]
        stage.world.sends_photo(BUDI, png())
        await stage.message(BUDI.number)
        assert len(stage.sent()) <= 2, "Budi has waited for one photo of Siti's at most"
        answers = await stage.until(lambda: found if len(found := stage.sent()) == 8 else None, 20)
        assert [one["reply_to_message"]["message_id"] for one in answers] == many

    play(use, redis_url, [first, second])
    assert first.seen
    assert second.seen


@pytest.mark.parametrize("blocked", [False, True])
def test_a_guest_is_answered_by_a_node(redis_url: str, blocked: bool) -> None:
    async def use(stage: Machines) -> None:
        if blocked:
            stage.world.blocked.add(SITI.number)
        photo = {"from": BUDI.to_json(), "photo": [{**stage.world.file(png()), "width": 400, "height": 300}]}
        query = asks_as_guest(stage.world, SITI, photo)
        answer = await stage.until(lambda: stage.world.guest_answers[query])
        assert words(answer).startswith(texts("en").get("guest-better-not" if blocked else "guest-send-copy"))
        assert await left_behind(stage) == []

    play(use, redis_url, [Stub(STOP)], guest_mode=1)
