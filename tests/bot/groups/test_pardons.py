"""A pardon takes strikes back and lifts the mute that the bot set because of them, and no other; it says which."""

from __future__ import annotations

import pytest

from bot.groups.ledger import Mute
from tests.bot.groups.stage import BUDI, CHAT, IBU, LOG, Play, in_group
from tests.bot.groups.test_mutes import MUTING, muted
from tests.botapi import Fault, Person
from tests.botapi.groups import administrator
from texts import COMPLETE, texts


async def pardoned(stage: Play, by: Person = IBU, of: Person = BUDI) -> str:
    """What the bot answers in the group to a pardon of BUDI."""
    theirs = stage.world.post(CHAT, of.to_json(), text="hi")
    before = len(stage.said())
    stage.world.says(by, chat=CHAT, text="/pardon", reply_to_message=theirs)
    await stage.scene.until(lambda: True if len(stage.said()) > before else None)
    await stage.settled()
    return str(stage.said()[-1]["text"])


@pytest.mark.parametrize("language", COMPLETE)
def test_a_pardon_lifts_the_mute_that_strikes_led_to_and_tells_both(language: str) -> None:
    async def use(stage: Play) -> None:
        budi, said = Person(BUDI.number, BUDI.name, language), texts(language)
        cards = await muted(stage, budi)
        answer = await pardoned(stage, of=budi)
        assert answer == "\n".join(
            (said.get("group-pardoned", name="Budi", count=2), said.get("group-pardoned-mute-yes"))
        )
        assert stage.chat.members[BUDI.number]["status"] == "member"
        await stage.hears(said.get("group-pardoned-told", group="Keluarga").split(". ")[1], BUDI.number)
        assert await stage.scene.memory.recall(Mute, CHAT, str(BUDI.number)) is None
        assert not any(case.muted_until for case in await stage.cases())
        await stage.press(cards[0], "gc:u")
        await stage.press(cards[0], "gc:U")
        await stage.hears(texts(language).get("group-undo-counts", count=0), LOG)

    in_group(use, log=True, changes={**MUTING, "language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_a_restriction_that_an_admin_has_set_since_stays(language: str) -> None:
    async def use(stage: Play) -> None:
        await muted(stage)
        stage.chat.members[BUDI.number]["until_date"] = 0
        assert (await pardoned(stage)).endswith(texts(language).get("group-pardoned-mute-not-mine"))
        assert stage.chat.members[BUDI.number]["status"] == "restricted"

    in_group(use, log=True, changes={**MUTING, "language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_who_may_not_unmute_pardons_strikes_alone_and_another_admin_lifts_the_mute(language: str) -> None:
    async def use(stage: Play) -> None:
        await muted(stage)
        helper, said = Person(66, "Rina"), texts(language)
        stage.chat.members[helper.number] = administrator(helper.to_json(), ("can_delete_messages",))
        first = await pardoned(stage, helper)
        assert first == "\n".join(
            (said.get("group-pardoned", name="Budi", count=2), said.get("group-pardoned-mute-denied"))
        )
        assert stage.chat.members[BUDI.number]["status"] == "restricted"
        assert (await pardoned(stage)).endswith(said.get("group-pardoned-mute-yes"))
        assert stage.chat.members[BUDI.number]["status"] == "member"

    in_group(use, log=True, changes={**MUTING, "language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_a_mute_that_telegram_does_not_let_go_is_said_and_can_be_lifted_later(language: str) -> None:
    async def use(stage: Play) -> None:
        await muted(stage)
        stage.scene.api.faults.append(Fault("restrictChatMember", status=400, description="Bad Request: not enough"))
        assert (await pardoned(stage)).endswith(texts(language).get("group-pardoned-mute-failed"))
        assert (await pardoned(stage)).endswith(texts(language).get("group-pardoned-mute-yes"))

    in_group(use, log=True, changes={**MUTING, "language": language})


def test_without_a_mute_nothing_is_said_of_one() -> None:
    async def use(stage: Play) -> None:
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        await stage.settled()
        assert await pardoned(stage) == texts("en").get("group-pardoned", name="Budi", count=1)
        assert not stage.scene.api.asked("restrictChatMember")

    in_group(use, log=True, changes=MUTING)
