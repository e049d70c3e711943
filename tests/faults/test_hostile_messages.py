"""Messages that are made to do harm: updates without secret or end, text as markup, tricks with letters, thousands of marks."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import httpx
import pytest

from bot.app import build
from bot.config.settings import Settings
from bot.lifecycle import running
from bot.store.record_store import RecordStore
from tests.bot.flow import SECRET, SITI, Scene, Stub, play
from tests.bot.groups.stage import BUDI, LOG, Eyes, Play, in_group
from tests.bot.redis_double import memory_store
from tests.botapi import BotApi, Person
from tests.conftest import free_port

TRICKS = {
    "markup": "</b></i><a href='https://example.org'>press</a><script>",
    "turned around": "\u202egnp.knil\u202c\u2066",
    "nothing to see": "\u200b\u200c\u200d\u2060\ufeff" * 10,
    "piled up": "Z" + "\u0300\u0301\u0302\u0316\u0317" * 40,
    "one that fills": "\ufdfd" * 64,
    "a placeable": "{ $name } { -brand } { 1 ->",
    "half a sign": "\ud83d",
    "ends of lines": "a\nb\r\n\u2028c\x00\x07",
}


@pytest.mark.parametrize("name", TRICKS.values(), ids=list(TRICKS))
def test_a_name_with_tricks_is_answered_and_never_repeated_in_private(name: str) -> None:
    async def use(scene: Scene) -> None:
        person = Person(5, name)
        scene.world.sends_photo(person, b"x", caption=name)
        answer = await scene.message(person.number)
        assert "Stop" in answer["caption"]
        for text in ("/start", "/help", "/privacy", "/mydata", name):
            scene.world.says(person, text=text)
        await scene.message(person.number, count=6)
        said = " ".join(one.get("text", one.get("caption", "")) for one in scene.sent(person.number))
        assert name.strip() not in said

    play(use)


@pytest.mark.parametrize("name", [TRICKS["markup"], TRICKS["turned around"], TRICKS["piled up"]])
def test_a_name_with_tricks_on_a_card_for_admins_is_text_and_has_an_end(name: str) -> None:
    member = Person(BUDI.number, name)

    async def use(stage: Play) -> None:
        photo = stage.posts(member, b"ktp-1")
        await stage.gone(photo)
        card = await stage.hears("Hidden · case", LOG)
        text = card.get("text", card.get("caption", ""))
        assert len(text) < 1024
        assert "By: " in text
        assert not set(text) & set("\u202e\u202c\u2066\u200b")
        assert max(len(pile) for pile in re.findall("[\u0300-\u036f]*", text)) <= 2

    in_group(use, eyes=Eyes(), log=True)


def test_ten_thousand_marks_and_a_long_text_are_answered() -> None:
    async def use(scene: Scene) -> None:
        marks = [{"type": "bold", "offset": place % 4000, "length": 1} for place in range(10_000)]
        scene.world.says(SITI, text="x" * 4096, entities=marks)
        await scene.message()
        scene.world.sends_photo(SITI, b"x", caption="y" * 1024, caption_entities=marks)
        assert "Stop" in (await scene.message(count=2))["caption"]

    play(use)


def test_presses_without_end_are_refused_each() -> None:
    async def use(scene: Scene) -> None:
        scene.world.sends_photo(SITI, b"x")
        answer = await scene.message()
        for data in ("d:" + "A" * 5000, "\u202e" * 64, "gs:" + "a:" * 30, "\x00"):
            assert "expired" in await scene.pressed(scene.world.presses(SITI, answer, data))

    play(use)


def posted(*bodies: tuple[dict[str, str], bytes]) -> tuple[list[int], int]:
    """Status of each post to the webhook of a bot, and how many answers it has sent in the end."""

    async def run() -> tuple[list[int], int]:
        async with BotApi().running() as api:
            settings = Settings(api.token, api.url, webhook_url="https://example.org/bot", webhook_port=free_port())
            memory = RecordStore(memory_store(), SECRET, 15)
            wiring = build(settings, Stub(), memory)
            hook = settings.webhook
            assert hook is not None
            async with running(wiring, hook), httpx.AsyncClient() as client:
                address = f"http://127.0.0.1:{hook.port}/{hook.path}"
                found = []
                for headers, body in bodies:
                    told = {name: value.replace("{}", hook.secret) for name, value in headers.items()}
                    found.append((await client.post(address, headers=told, content=body)).status_code)
                await asyncio.sleep(0.3)
            await wiring.context.downloader.close()
            await memory.close()
            return found, len(api.asked("sendMessage"))

    return asyncio.run(run())


def hello(number: int = 1, **more: Any) -> bytes:
    message = {
        "message_id": 4,
        "date": 1,
        "chat": {"id": 5, "type": "private"},
        "from": SITI.to_json(),
        "text": "hello",
    }
    return json.dumps({"update_id": number, "message": {**message, **more}}).encode()


JSON = {"Content-Type": "application/json"}
TOLD = "X-Telegram-Bot-Api-Secret-Token"


def test_without_the_secret_nothing_that_is_posted_is_believed() -> None:
    found, answers = posted(
        (JSON, hello()), ({**JSON, TOLD: "wrong"}, hello()), ({**JSON, TOLD: ""}, hello()), ({TOLD: "{}"}, hello())
    )
    assert found == [403] * 4
    assert answers == 0


def test_what_is_no_update_or_comes_twice_is_not_answered_twice() -> None:
    told = {**JSON, TOLD: "{}"}
    found, answers = posted(
        (told, hello(7)),
        (told, hello(7)),
        (told, b"{"),
        (told, b"[]"),
        (told, hello(8, text="x" * 5_000_000)),
        (told, hello(9)),
    )
    assert found[:2] == [200, 200]
    assert all(status in (200, 400, 413, 500) for status in found[2:5])
    assert found[5] == 200
    assert answers == 3
