"""Tests that no private data reaches the log at any level, or Redis in readable form, after whole conversations."""

from __future__ import annotations

import asyncio
import io
import logging
import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest

from bot import log
from bot.store.record_store import connect
from bot.store.records import DAY, OF_A_PERSON
from tests.bot.flow import QUICK, SITI, Scene, Stub, play
from tests.botapi import Fault
from tests.botapi.server import TOKEN

CAPTION = "NIK 3171234567890001 Siti"
FILE_NAME = "KTP_Siti_Aminah.jpg"
PICTURE = b"bytes-of-a-picture-7f3a"
LIBRARIES = ("httpx", "httpcore", "telegram", "asyncio")
COMMANDS = (
    *("/start", "/help", "/tips", "/privacy", "/mydata", "/language", "/check", "/quiz", "/forget"),
    CAPTION,
)
HIDDEN = (
    TOKEN,
    TOKEN.split(":")[1],
    "3171234567890001",
    "Siti",
    "Aminah",
    "KTP_",
    str(SITI.number),
    "AgACAg",
    "/file/",
    "bytes-of-a-picture",
    "081234567890",
)


async def conversation(scene: Scene) -> int:
    """Sends every kind of message, button, command and fault. Returns the number of messages that the bot sent."""
    counted = 0

    async def after(count: int = 1) -> Any:
        nonlocal counted
        counted += count
        return await scene.message(count=counted)

    question = scene.world.sends_photo(SITI, PICTURE, caption=CAPTION)
    first = await after()
    for verb in (
        "c",
        "k:nik",
        "k:nik",
        "h",
        "t:1",
        "c",
        "v:read",
        "c",
        "g",
        "m:5",
        "u",
        "c",
        "s",
        "y:auto",
        "r",
        "i",
        "b",
    ):
        await scene.press(first, verb)
        await scene.drawn()
    await scene.press(first, "f")
    await after()
    await scene.press(first, "d")
    await scene.press(first, "x")
    scene.world.edits(question, PICTURE + b"2", caption=CAPTION)
    await after()
    scene.world.sends_file(SITI, PICTURE, "image/jpeg", FILE_NAME, caption=CAPTION)
    await after()
    scene.world.sends_album(SITI, PICTURE, PICTURE, caption=CAPTION)
    album = await after(3)
    for press, sent in (("o", 1), ("album:f", 2), ("album:x", 0)):
        await scene.press(album, press)
        await after(sent)
    scene.world.says(SITI, contact={"phone_number": "081234567890", "first_name": "Siti"})
    await after()
    for command in COMMANDS:
        scene.world.says(SITI, text=command)
        last = await after()
        if command == "/quiz":
            await scene.press(last, "quiz")
    scene.api.faults += [
        Fault("sendPhoto", status=400, description=f"Bad Request: {CAPTION}"),
        Fault("sendDocument", status=400, description=f"Bad Request: {CAPTION}"),
        Fault("download", cut=True, times=2),
        Fault("getFile", status=500),
        Fault("getUpdates", status=409, description="Conflict: other"),
        Fault("sendMessage", status=429, retry_after=1),
    ]
    scene.world.sends_photo(SITI, PICTURE, caption=CAPTION)
    await after()
    pictures = [message for message in scene.sent() if "photo" in message or "document" in message]
    assert len(pictures) > 5
    assert all(len(message["caption"]) > 20 for message in pictures), "a screen reader has only the caption"
    return counted


TIMING = replace(QUICK, album_quiet=0.1, retry_pauses=(0.01, 0.02))


@pytest.fixture
def written(capfd: pytest.CaptureFixture[str]) -> Any:
    """Returns everything that the process writes, with the log handler in place and every logger at its lowest level."""
    levels = {name: logging.getLogger(name).level for name in LIBRARIES}
    stream = io.StringIO()
    log.configure("DEBUG", stream)

    def read() -> str:
        shown = capfd.readouterr()
        return stream.getvalue() + shown.out + shown.err

    yield read
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize("wide_open", [False, True])
def test_a_whole_conversation_leaves_no_secret_in_the_log(written: Any, wide_open: bool) -> None:
    if wide_open:
        logging.getLogger().setLevel(logging.DEBUG)
        for name in LIBRARIES:
            logging.getLogger(name).setLevel(logging.DEBUG)
    play(conversation, Stub(), timing=TIMING)
    text = written()
    for line in (
        "screened id=",
        "risks=identity",
        "press verb=as-file",
        "command name=privacy",
        "update-failed error=",
    ):
        assert line in text
    for secret in HIDDEN:
        assert secret not in text


def test_exceptions_are_named_by_their_type_only(written: Any) -> None:
    async def run() -> None:
        async def fails() -> None:
            raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")

        task = asyncio.create_task(fails())
        await asyncio.wait([task])
        del task

    asyncio.run(run())
    try:
        raise KeyError(CAPTION)
    except KeyError:
        logging.getLogger("telegram.ext").exception("Update %s failed", CAPTION, stack_info=True)
    log.error_event("tried", RuntimeError(TOKEN), id="ab12")
    text = written()
    assert "telegram.ext:" in text
    assert "KeyError" in text
    assert "tried error=runtimeerror id=ab12" in text
    assert not any(secret in text for secret in HIDDEN)


def test_only_codes_and_numbers_can_be_logged(written: Any) -> None:
    for value in (CAPTION, FILE_NAME, TOKEN, "", "a b"):
        with pytest.raises(ValueError, match="code"):
            log.event("x", value=value)
        with pytest.raises(ValueError, match="code"):
            log.event("x", values=[value])
    log.event("x", count=3, share=0.5, yes=True, none=[], some=["a", "b"])
    assert "x count=3 share=0.5 yes=True none=none some=a,b" in written()


LONGEST = {kind.KIND: kind.SECONDS for kind in OF_A_PERSON if kind.SECONDS} | {"seen": DAY}


def test_redis_holds_only_sealed_values_with_a_lifetime_after_a_conversation(redis_url: str) -> None:
    async def use(scene: Scene) -> None:
        await scene.store.flushall()
        count = await conversation(scene)
        scene.world.sends_album(SITI, PICTURE, PICTURE, caption=CAPTION)
        scene.world.says(SITI, text="/quiz")
        await scene.message(count=count + 4)
        await scene.drawn()
        await scene.rest(0.1)
        names = [name async for name in scene.store.scan_iter()]
        assert names
        for name in names:
            kind = name.decode().split(":")[-2]
            assert 0 < await scene.store.ttl(name) <= LONGEST.get(kind, 15 * 60)
            held = name + await scene.store.dump(name) + await scene.store.get(name)
            for secret in (*HIDDEN, CAPTION, FILE_NAME, "identity", "redacted", "stop", "sure"):
                assert secret.encode() not in held
        await scene.store.flushall()

    play(use, Stub(), redis_url=redis_url)


QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
"""A word as MONITOR writes it: sealed bytes may end in a backslash, which is escaped, too."""


def test_redis_is_asked_to_keep_nothing_without_a_lifetime_in_the_same_command(redis_url: str) -> None:
    """Redis itself tells what it was asked, so that no write is overlooked."""

    async def use(scene: Scene) -> None:
        watcher: Any = connect(redis_url)
        place = urlsplit(redis_url)
        reader, writer = await asyncio.open_connection(place.hostname, place.port)
        writer.write(b"MONITOR\r\n")
        assert await reader.readline() == b"+OK\r\n"
        scene.world.sends_photo(SITI, b"x")
        await scene.message()
        await watcher.set("gk:end", b"1", ex=1)
        commands = []
        while line := await reader.readline():  # ends, too, where Redis hangs up
            words = QUOTED.findall(line.decode("latin-1"))
            if "gk:end" in words:
                break
            commands.append(words)
        assert line
        writer.close()
        await watcher.aclose()
        known = {"GET", "SCAN", "HELLO", "CLIENT", "SELECT", "DEL", "TTL", "DBSIZE", "CONFIG"}
        writes = [words for words in commands if words[0].upper() not in known]
        assert {words[0] for words in writes} == {"SET"}
        assert len(writes) >= 6
        assert all("EX" in words for words in writes)

    play(use, Stub(), redis_url=redis_url)
