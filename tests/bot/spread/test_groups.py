"""Photos in groups are looked at by nodes, and dealt with by the bot: once, in one case, before private photos."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from bot.groups.vocabulary import Done
from tests.bot.flow import CLEAR, png
from tests.bot.groups.stage import BUDI, LOG, TIMING, Eyes, Play, open_group
from tests.bot.spread.machines import SWIFT, Machines, play
from tests.botapi import Person

GROUPS = replace(TIMING, node_beat=SWIFT.node_beat, node_silent=SWIFT.node_silent, node_poll=SWIFT.node_poll)


def test_a_photo_is_hidden_once_and_everybody_hears_of_it(redis_url: str) -> None:
    eyes = Eyes()

    async def use(stage: Machines) -> None:
        group = await open_group(stage, eyes, preset="family", log=True)
        photo = group.posts(BUDI, b"ktp-1")
        await group.gone(photo)
        await group.settled()
        (case,) = await group.cases()
        assert case.done is Done.HIDDEN
        card = await group.hears("Hidden", LOG)
        assert "photo" in card, "the card shows a covered copy, which a node has made"
        assert [piece.kind for piece in await stage.pieces()] == []

    play(use, redis_url, [eyes], timing=GROUPS)


def test_a_photo_is_replaced_by_a_covered_copy(redis_url: str) -> None:
    eyes = Eyes()

    async def use(stage: Machines) -> None:
        group = await open_group(stage, eyes, preset="family", log=True)
        await replacing(group)
        photo = group.posts(BUDI, b"ktp-1")
        await group.gone(photo)
        await group.settled()
        (case,) = await group.cases()
        assert len(case.copies) == 1
        copies = [one for one in group.said() if "photo" in one]
        assert [one["message_id"] for one in copies] == list(case.copies)
        assert "photo" in await group.hears("Hidden", LOG)

    play(use, redis_url, [eyes], timing=GROUPS)


async def replacing(group: Play) -> None:
    from bot.groups.vocabulary import Action
    from detectors.kit.terms import Risk

    await group.choose(actions=dict.fromkeys(Risk, Action.REPLACE))


def test_a_photo_of_a_group_waits_for_one_running_piece_at_most(redis_url: str) -> None:
    slow = Order()

    async def use(stage: Machines) -> None:
        group = await open_group(stage, slow, preset="family")
        for number in range(12):
            stage.world.sends_photo(Person(100 + number), png())
        await stage.until(lambda: True if len(slow.seen) >= 3 else None)
        before = len(slow.seen)
        photo = group.posts(BUDI, b"ktp-1")
        await group.gone(photo)
        place = slow.seen.index(b"ktp-1")
        assert place - before <= 1, "the pieces that were running, and no other"

    play(use, redis_url, [slow], timing=GROUPS)


class Order(Eyes):
    """Takes its time, and knows in which order it has looked."""

    def __init__(self) -> None:
        super().__init__(seconds=0.4)

    async def screen(self, data: bytes, options: Any) -> Any:
        if data.startswith(b"ktp"):
            return await super().screen(data, options)
        self.seen.append(data)
        await asyncio.sleep(0.4)
        return CLEAR
