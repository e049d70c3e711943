"""``/settings`` in a private chat: a list of the admin's own groups, the same card, and settings given to several groups."""

from __future__ import annotations

from typing import Any

import pytest

from bot.groups.records import Group
from bot.store.records import DAY, MOST_GOVERNED, Governed
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, STRANGER, Play, in_group, text_of
from tests.bot.groups.test_measures import plain
from tests.bot.groups.test_portable import OTHER, of, other_group
from tests.botapi import Fault, Person
from texts import COMPLETE, texts

EACH = pytest.mark.parametrize("language", COMPLETE)
THIRD = -1006666666666


async def known(stage: Play, *chats: int, person: Person = IBU) -> None:
    """The admin has used the settings in these groups."""
    for chat in chats:
        count = len(stage.said(chat))
        stage.world.says(person, chat=chat, text="/settings")
        await stage.scene.until(lambda chat=chat, count=count: True if len(stage.said(chat)) > count else None)  # type: ignore[misc]  # mypy infers no lambda with a default


async def listed(stage: Play, person: Person = IBU) -> dict[str, Any]:
    count = len(stage.said(person.number))
    stage.world.says(person, text="/settings")
    found: list[dict[str, Any]] = await stage.scene.until(
        lambda: all_of if len(all_of := stage.said(person.number)) > count else None
    )
    return found[-1]


def places(stage: Play, message: dict[str, Any]) -> list[str]:
    return stage.scene.buttons(message)


@EACH
def test_an_admin_chooses_a_group_and_gets_its_card_with_all_its_pages(language: str) -> None:
    async def use(stage: Play) -> None:
        said, admin = texts(language), Person(IBU.number, IBU.name, language)
        empty = await listed(stage, admin)
        assert text_of(empty) == plain(said.get("group-mine-none"))
        assert "reply_markup" not in empty
        await known(stage, CHAT)
        message = await listed(stage, admin)
        assert text_of(message) == plain(said.get("group-mine"))
        assert places(stage, message) == [f"gp:{CHAT}:open:main"]
        assert "Keluarga <Besar>" in str(message["reply_markup"])
        await stage.press(message, f"gp:{CHAT}:open:main")
        head = plain(texts((await stage.group()).language).get("group-set-head"))
        assert head in text_of(message)
        assert "Keluarga <Besar>" in text_of(message)
        assert all(data.startswith(f"gp:{CHAT}:") or data == "gl" for data in places(stage, message))
        for step in (
            "open:strikes",
            "strikes:5",
            "mute:60",
            "open:main",
            "open:quiet",
            "quiet:23-6",
            "quiet:23-7",
            "open:main",
        ):
            await stage.press(message, f"gp:{CHAT}:{step}")
        group = await stage.group()
        assert (group.strikes, group.mute_minutes, group.quiet) == (5, 60, "23-7")
        await stage.press(message, "gl", admin)
        assert text_of(message) == plain(said.get("group-mine"))

    in_group(use, changes={"language": language})


def test_every_button_in_private_names_the_group_and_fits() -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT)
        message = await listed(stage)
        await stage.press(message, f"gp:{CHAT}:open:main")
        seen, todo = set(), [data for data in places(stage, message) if ":open:" in data]
        while todo:
            data = todo.pop()
            if data in seen:
                continue
            seen.add(data)
            await stage.scene.pressed(stage.world.presses(IBU, message, data))
            await stage.settled()
            for further in places(stage, message):
                assert len(further.encode()) <= 64
                assert further == "gl" or further.startswith(f"gp:{CHAT}:"), further
                todo += [further] if ":open:" in further else []
        assert len(seen) > 15

    in_group(use, changes={"exempt": (BUDI.number,)})


@pytest.mark.parametrize("person", [ADI, STRANGER])
def test_who_is_no_admin_sees_and_changes_nothing_whatever_they_forge(person: Person) -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT, person=person)
        assert await stage.scene.memory.recall(Governed, person.number, "") is None
        message = await listed(stage, person)
        before = await stage.group()
        for word in ("open:main", "on", "preset:school", "link", "spread:all", "open:spread"):
            answer = await stage.scene.pressed(stage.world.presses(person, message, f"gp:{CHAT}:{word}"))
            assert answer in (texts("en").get("group-may-no-admin"), texts("id").get("group-may-no-admin"))
        assert "Keluarga" not in text_of(message)
        assert await stage.group() == before

    in_group(use)


def test_an_admin_of_yesterday_is_refused_at_the_press_and_leaves_the_list() -> None:
    async def use(stage: Play) -> None:
        stage.chat.promotes(BUDI)
        await known(stage, CHAT, person=BUDI)
        message = await listed(stage, BUDI)
        stage.chat.joins(BUDI)
        assert "Only admins" in await stage.scene.pressed(stage.world.presses(BUDI, message, f"gp:{CHAT}:preset:work"))
        assert "no group yet" in text_of(await listed(stage, BUDI))
        kept = await stage.scene.memory.recall(Governed, BUDI.number, "")
        assert kept is not None
        assert kept.groups == ()
        assert (await stage.group()).preset == "family"

    in_group(use)


def test_while_telegram_does_not_say_who_is_admin_a_group_is_not_shown_and_not_forgotten() -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT)
        stage.scene.api.faults.append(Fault("getChatAdministrators", status=400, times=1))
        assert "no group yet" in text_of(await listed(stage))
        assert places(stage, await listed(stage)) == [f"gp:{CHAT}:open:main"]

    in_group(use)


@EACH
def test_settings_are_given_to_another_group_after_a_second_tap(language: str) -> None:
    async def use(stage: Play) -> None:
        said, admin = texts(language), Person(IBU.number, IBU.name, language)
        await other_group(stage)
        await known(stage, OTHER, CHAT)
        message = await listed(stage, admin)
        await stage.press(message, f"gp:{CHAT}:open:main")
        await stage.press(message, f"gp:{CHAT}:open:spread")
        assert places(stage, message) == [f"gp:{CHAT}:open:spread.{OTHER}", f"gp:{CHAT}:open:main"]
        await stage.press(message, f"gp:{CHAT}:open:spread.{OTHER}")
        assert text_of(message) == plain(said.get("group-spread-ask", group="Keluarga <Besar>", names="Tetangga"))
        assert (await of(stage, OTHER)).strikes == 3
        words = await stage.press(message, f"gp:{CHAT}:spread:{OTHER}")
        assert words == said.get("group-press-spread", count=1)
        given = await of(stage, OTHER)
        assert (given.strikes, given.quiet, given.exempt, given.language) == (5, "23-7", (33,), "en")

    in_group(use, changes={"language": language, "strikes": 5, "quiet": "23-7"})


def test_they_are_given_to_all_groups_of_the_admin_and_to_no_other() -> None:
    async def use(stage: Play) -> None:
        await other_group(stage)
        stage.log.owns(STRANGER)
        stage.log.joins(IBU)
        await known(stage, OTHER, CHAT)
        context = stage.scene.wiring.groups.context
        await stage.scene.memory.keep("", Governed(IBU.number, (LOG, OTHER, THIRD, CHAT), 0))
        message = await listed(stage)
        assert {data.split(":")[1] for data in places(stage, message)} == {str(OTHER), str(CHAT)}
        log_before = await context.repository.of(LOG)
        for target in (LOG, THIRD, CHAT):
            data = f"gp:{CHAT}:spread:{target}"
            assert "does nothing" in await stage.scene.pressed(stage.world.presses(IBU, message, data))
        await stage.press(message, f"gp:{CHAT}:open:main")
        await stage.scene.pressed(stage.world.presses(IBU, message, f"gp:{CHAT}:spread:all"))
        await stage.settled()
        assert (await of(stage, OTHER)).strikes == 10
        assert await context.repository.of(LOG) == log_before

    in_group(use, log=True, changes={"strikes": 10})


def test_the_admins_of_the_other_group_are_told_who_gave_them() -> None:
    async def use(stage: Play) -> None:
        await other_group(stage)
        await known(stage, OTHER, CHAT)
        repository = stage.scene.wiring.groups.context.repository
        await repository.save(Group(OTHER, "id", {}, log=LOG))
        message = await listed(stage)
        await stage.scene.pressed(stage.world.presses(IBU, message, f"gp:{CHAT}:spread:all"))
        noted = texts("id").get("group-code-noted", name=IBU.name)
        await stage.hears(plain(noted), LOG)
        assert (await of(stage, OTHER)).log == LOG

    in_group(use, log=True)


@EACH
def test_while_the_memory_does_not_answer_that_is_said_and_not_that_there_is_no_group(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT)

        async def gone(*_: Any, **__: Any) -> None:
            raise ConnectionError

        for command in ("get", "set", "dbsize"):
            monkeypatch.setattr(stage.scene.store, command, gone)
        message = await listed(stage, Person(IBU.number, IBU.name, language))
        assert text_of(message) == texts(language).get("group-press-not-now")

    in_group(use)


FORGED = (
    *("gp:1:open:main", f"gp:{CHAT}:open:spread.x", f"gp:{CHAT}:spread", f"gp:{CHAT}:spread:", f"gp:{CHAT}:spread:1:2"),
    *(f"gp:{CHAT}:open:spread.", f"gp:{CHAT}:nothing", f"gp:{CHAT}:act:identity:x", f"gp:{CHAT}:", "gp", "gp:", "gl:1"),
    *(
        f"gp:{CHAT}:open:risk.x",
        f"gp:{CHAT}:topic:x:off",
        f"gp:-{'9' * 20}:open:main",
        "gp:-1:on",
        f"gp:{CHAT}:mute:61",
    ),
)


def test_forged_data_of_an_admin_changes_nothing_and_is_answered() -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT)
        message = await listed(stage)
        before = await stage.group()
        for data in FORGED:
            assert await stage.scene.pressed(stage.world.presses(IBU, message, data)), data
        assert await stage.group() == before

    in_group(use)


def test_a_press_for_a_private_card_works_in_no_other_chat() -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT)
        before = await stage.group()
        in_a_group = stage.world.says(IBU, chat=CHAT, text="hi")
        of_another = stage.world.says(BUDI, text="hi")
        for message in (in_a_group, of_another):
            for data in (f"gp:{CHAT}:preset:school", "gl"):
                assert "does nothing" in await stage.scene.pressed(stage.world.presses(IBU, message, data))
        assert "does nothing" in await stage.scene.pressed(stage.world.presses(IBU, in_a_group, "gs:spread:all"))
        assert await stage.group() == before

    in_group(use)


def test_what_is_known_of_an_admin_is_sealed_renewed_and_forgotten_with_them() -> None:
    async def use(stage: Play) -> None:
        await known(stage, CHAT)
        held = dict(await stage.scene.memory.about(IBU.number))
        assert 29 * DAY < held["governs"] <= 30 * DAY
        stage.world.says(IBU, text="/mydata")
        await stage.hears("your groups", IBU.number)
        many = Governed(IBU.number, tuple(-1000 - number for number in range(MOST_GOVERNED)), 0)
        await stage.scene.memory.keep("", many)
        await known(stage, CHAT)
        kept = await stage.scene.memory.recall(Governed, IBU.number, "")
        assert kept is not None
        assert len(kept.groups) == MOST_GOVERNED
        assert kept.groups[-1] == CHAT
        await stage.scene.memory.forget(IBU.number)
        assert "no group yet" in text_of(await listed(stage))

    in_group(use)
