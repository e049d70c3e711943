"""Appeals under a line in the group: each belongs to a case of that line, one for each case, and no channel makes any."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.groups.vocabulary import Appeal
from tests.bot.groups.stage import ADI, BUDI, CHAT, TIMING, Eyes, Play, in_group, text_of
from tests.botapi import Person
from texts import COMPLETE, texts

PATIENT = replace(TIMING, notice_batch=0.6)


def button_of(message: dict[str, Any]) -> bool:
    return "gm:mine" in str(message.get("reply_markup"))


async def lines(stage: Play, count: int, words: str = "hidden") -> list[dict[str, Any]]:
    return await stage.scene.until(
        lambda: found if len(found := [one for one in stage.said() if words in text_of(one)]) >= count else None
    )


def test_a_press_under_an_old_line_is_about_the_photo_of_that_line() -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(BUDI.number)
        first = stage.posts(BUDI, b"nude-1")
        await lines(stage, 1)
        await stage.settled()
        stage.posts(BUDI, b"card-2")
        old, new = await lines(stage, 2, "was hidden")
        await stage.settled()
        assert "Passed on" in await stage.press(old, "gm:mine", BUDI)
        (case,) = [case for case in await stage.cases() if case.appealed is Appeal.APPEALED]
        assert case.messages == (first["message_id"],)
        assert not button_of(old)
        assert button_of(new)

    in_group(use)


@pytest.mark.parametrize("language", COMPLETE)
def test_of_three_photos_in_one_line_each_has_its_appeal(language: str) -> None:
    async def use(stage: Play) -> None:
        budi, said = Person(BUDI.number, BUDI.name, language), texts(language)
        stage.world.blocked |= {BUDI.number, ADI.number}
        stage.posts(budi, b"nude-0")
        await lines(stage, 1, "Budi")
        photos = [stage.posts(budi, b"nude-%d" % number) for number in range(1, 4)]
        _, line = await lines(stage, 2, "Budi")
        stage.posts(ADI, b"nude-4")
        await stage.settled()
        other = next(case for case in await stage.cases() if case.member == ADI.number)
        await stage.scene.memory.keep(other.name, replace(other, line=line["message_id"]))
        told = []
        for number, left in ((0, 2), (1, 1), (2, 0)):
            words = await stage.press(line, "gm:mine", budi)
            case = next(case for case in await stage.cases() if case.messages == (photos[number]["message_id"],))
            key = "group-press-appealed-more" if left else "group-press-appealed"
            assert words == said.get(key, id=case.id, count=left)
            assert case.appealed is Appeal.APPEALED
            told.append(case.id)
        assert await stage.press(line, "gm:mine", budi) == said.get("group-press-appealed-already")
        assert button_of(line), "ADI may still object"
        await stage.press(line, "gm:mine", ADI)
        assert not button_of(line)
        assert all(stage.words().count(name) == 1 for name in told)

    in_group(use, timing=PATIENT)


@pytest.mark.parametrize("language", COMPLETE)
def test_a_channel_gets_no_button_and_is_told_whom_to_ask(language: str) -> None:
    async def use(stage: Play) -> None:
        photo = [{**stage.world.file(b"nude"), "width": 9, "height": 9}]
        stage.chat.channel_says(-1008, photo=photo)
        ask = texts(language).get("group-line-channel")
        line = await stage.hears(ask)
        assert "Kanal" in text_of(line)
        assert not button_of(line)
        stage.world.blocked.add(BUDI.number)
        await stage.settled()
        stage.posts(BUDI, b"nude-2")
        line = await stage.hears("Budi")
        assert button_of(line)
        assert ask not in text_of(line)

    in_group(use, eyes=Eyes(), changes={"language": language})


def test_a_button_of_a_line_that_tells_of_none_of_ours_is_refused() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"nude-1")
        await stage.settled()
        other = stage.world.says(BUDI, chat=CHAT, text="x")
        query = stage.world.presses(BUDI, other, "gm:mine")
        assert "whoever posted" in await stage.scene.pressed(query)
        assert [case.appealed for case in await stage.cases()] == [Appeal.NONE]

    in_group(use)
