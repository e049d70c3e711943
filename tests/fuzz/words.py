"""Targets of the Telegram house: answers of a pixel process, presses, messages, texts, sealed records."""

from __future__ import annotations

import asyncio
import atexit
import json
import random
import time
import warnings
from typing import Any

from telegram import Update
from telegram.request import BaseRequest

from bot.app import build
from bot.config.settings import Settings
from bot.pixels.process import Broken as Garbled
from bot.pixels.process import PixelProcess
from bot.store.record_store import RecordStore
from bot.store.sealing import Keys
from detectors.kit.terms import MAX_BYTES, Level, ScreeningOptions, unheard
from tests.bot.flow import SECRET as KEY
from tests.bot.flow import Stub, png
from tests.bot.pixels.fake_process import FINDING, SCREENING, frame
from tests.bot.redis_double import memory_store
from tests.botapi import rules
from tests.botapi.server import TOKEN
from tests.fuzz.corpus import NAMES
from tests.fuzz.files import promise
from tests.test_texts import shape, valued
from texts import COMPLETE, texts

LOOP = asyncio.new_event_loop()
SITI, GROUP = 777000111, -1001234567890
ADMIN = 5
"""Who may, of those who press and write, so that what only admins can do is tried as well."""
OWNS = {"status": "creator", "is_anonymous": False}
"""What everybody but Siti is in the group, so that presses of those who may are tried as well."""


def answers() -> list[bytes]:
    """What a pixel process may say, whole."""
    found = {**SCREENING, "level": "stop", "risks": ["identity"], "findings": [FINDING]}
    refused = {**SCREENING, "level": "unknown", "refused": "truncated", "redacted": None, "proof": None}
    said = [frame(json.dumps(one).encode()) for one in (SCREENING, found, refused)]
    return [one + frame(b"PNG") for one in said] + [said[2] + frame(b"")]


def answer(data: bytes) -> None:
    """What comes back through the door: a screening that holds together, or "this process is of no more use"."""

    async def read() -> None:
        child = PixelProcess.__new__(PixelProcess)
        child._output = asyncio.StreamReader()
        child._output.feed_data(data)
        child._output.feed_eof()
        try:
            options = ScreeningOptions(annotated=data[-1:] == b"\1", stages=data[-2:-1] == b"\1")
            screening = await child._answer(options, unheard)
        except Garbled:
            return
        if screening.verdict.level is Level.CLEAR:
            promise(not screening.report.findings and not screening.report.unchecked, "clear, and yet something")
            promise(screening.refused is None, "clear, and yet refused")
        if screening.redacted is not None:
            promise(bool(screening.redacted.data and screening.proof and screening.proof.passed), "an unproven copy")

    LOOP.run_until_complete(read())


class Deaf(BaseRequest):
    """Says yes to every request and remembers it; nothing leaves the process."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: Any = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = url.rsplit("/", 1)[1]
        values = dict(request_data.parameters) if request_data is not None else {}
        self.asked.append((name, values))
        return 200, json.dumps({"ok": True, "result": self._result(name, values)}).encode()

    def _result(self, name: str, values: dict[str, Any]) -> Any:
        if name == "getMe":
            return {"id": 123456789, "is_bot": True, "first_name": "Gatekeeper", "username": "gatekeeper_test_bot"}
        if name == "getFile":
            return {"file_id": "A", "file_unique_id": "B", "file_size": 3}
        if name == "getChatAdministrators":
            return [{**OWNS, "user": {"id": ADMIN, "is_bot": False, "first_name": "S"}}]
        if name == "getChat":
            gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
            told = {"id": GROUP, "type": "supergroup", "title": "x", "accent_color_id": 0, "max_reaction_count": 1}
            return {**told, "accepted_gift_types": dict.fromkeys(gifts, False)}
        if name == "getChatMember":
            user = {"id": int(values.get("user_id", SITI)), "is_bot": False, "first_name": "S"}
            return {"status": "member", "user": user} if user["id"] == SITI else {**OWNS, "user": user}
        if name.startswith(("send", "edit")):
            return {"message_id": 5, "date": int(time.time()), "chat": {"id": SITI, "type": "private"}, "text": "x"}
        return True


class House:
    """The real application with everything behind it, asked update by update."""

    def __init__(self) -> None:
        self.request = Deaf()
        self.failed: list[BaseException] = []
        memory = RecordStore(memory_store(), KEY, 15)
        wiring = build(Settings(TOKEN, "http://127.0.0.1:9"), Stub(), memory)
        self.application, self.context = wiring.application, wiring.context
        self.bot: Any = self.application.bot
        self.bot._request = (self.request, self.request)
        self.context.downloader.fetch = self._fetch  # type: ignore[method-assign]  # no Telegram here
        self.number = 0

    async def _fetch(self, file: str, declared_bytes: int = 0, most: int = MAX_BYTES) -> bytes:
        return png()

    async def start(self) -> None:
        await self.application.initialize()
        self.application.error_handlers.clear()

        async def failed(_: object, context: Any) -> None:
            self.failed.append(context.error)

        self.application.add_error_handler(failed)

    async def take(self, kind: str, content: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        self.number += 1
        self.request.asked.clear()
        self.failed.clear()
        update = Update.de_json({"update_id": self.number, kind: content}, self.bot)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # photos wait beside the handlers of an application that nobody has started
            await self.application.process_update(update)
        while self.context.locks.total:
            await asyncio.sleep(0.001)
        if self.failed:
            raise self.failed[0]
        return self.request.asked


_houses: list[House] = []


def house() -> House:
    """Patience is for Telegram, which is not asked here: nothing waits for the limits of a real one."""
    if not _houses:
        made = House()
        made.bot._rate_limiter = None
        LOOP.run_until_complete(made.start())
        LOOP.run_until_complete(made.take("message", photo_in_group()))
        _houses.append(made)
        atexit.register(_end)
    return _houses[0]


def _end() -> None:
    """What is still being told to groups when the fuzzing ends."""
    left = asyncio.all_tasks(LOOP)
    for task in left:
        task.cancel()
    if left:
        LOOP.run_until_complete(asyncio.wait(left, timeout=5))


def photo_in_group() -> dict[str, Any]:
    """After it the group is known, so that presses on its settings have something to change."""
    size = {"file_id": "A", "file_unique_id": "B", "width": 9, "height": 9, "file_size": 9}
    group, who = {"id": GROUP, "type": "supergroup", "title": "x"}, {"id": SITI, "is_bot": False, "first_name": "x"}
    return {"message_id": 3, "date": 1, "chat": group, "from": who, "photo": [size]}


def chat(dice: random.Random) -> dict[str, Any]:
    group = {"id": GROUP, "type": "supergroup", "title": dice.choice(NAMES)}
    private = {"id": dice.choice((SITI, ADMIN)), "type": "private", "first_name": "x"}
    return dice.choice((private, group))


def sender(dice: random.Random) -> dict[str, Any]:
    told = {"id": dice.choice((SITI, ADMIN, 1 << 51)), "is_bot": False, "first_name": dice.choice(NAMES)}
    language = dice.choice((None, "en", "id", "x" * 40, "\u202e"))
    return {**told, **({"language_code": language} if language else {})}


def press(data: bytes) -> None:
    """Forged data of a button, in any chat and from anybody: answered exactly once, whatever it says."""
    dice = random.Random(data)
    told: dict[str, Any] = {"id": "1", "from": sender(dice), "chat_instance": "1"}
    told["data"] = data.decode("utf-8", "replace")[:64]
    if dice.random() < 0.9:
        told["message"] = {"message_id": 7, "date": 1, "chat": chat(dice), "text": "x"}
    asked = LOOP.run_until_complete(house().take("callback_query", told))
    answers = [name for name, _ in asked if name == "answerCallbackQuery"]
    promise(len(answers) == 1, f"a press got {len(answers)} answers")


COMMANDS = (
    *("", "/start ", "/check", "/forget ", "/language ", "/settings ", "/settings import GK1_", "/settings export "),
    *("/warn ", "/mute ", "/mute 2h ", "/unmute ", "/ban ", "/ban 9", "/unban "),
)
"""What a message may begin with; what follows is broken."""


def message(data: bytes) -> None:
    """Names, captions and entities of every kind: answered or passed over, never an error, never as markup of ours."""
    dice = random.Random(data)
    text = data.decode("utf-8", "replace")[:4096] or "x"
    told: dict[str, Any] = {
        "message_id": dice.randrange(1, 1 << 31),
        "date": 1,
        "chat": chat(dice),
        "from": sender(dice),
    }
    spans = [
        {
            "type": dice.choice(("bold", "bot_command", "mention", "url", "text_link", "unheard-of")),
            "offset": dice.randrange(4096),
        }
        for _ in range(dice.choice((0, 1, 3, 100)))
    ]
    entities = [{**one, "length": dice.randrange(4096)} for one in spans]
    if dice.random() < 0.5:
        told |= {"reply_to_message": {**photo_in_group(), "chat": told["chat"]}} if dice.random() < 0.5 else {}
        told |= {
            "text": dice.choice(COMMANDS) + text,
            "entities": entities,
        }
    else:
        size = {
            "file_id": text[:50],
            "file_unique_id": text[:9],
            "width": 9,
            "height": 9,
            "file_size": dice.randrange(1 << 40),
        }
        told |= {"photo": [size], "caption": text[:1024], "caption_entities": entities}
    for name, values in LOOP.run_until_complete(house().take("message", told)):
        words = values.get("text", values.get("caption", ""))
        if name.startswith("send") and words:
            rules.plain(words, values.get("parse_mode", ""))
            promise(len(words) <= 4096, "too long for Telegram")


SHAPES = {language: shape(language) for language in COMPLETE}
KEYS = [(language, key) for language in COMPLETE for key in SHAPES[language] if "." in key or key in valued(language)]


def wording(data: bytes) -> None:
    """Any value in any text: what comes out is text that Telegram parses, and the value is not markup in it."""
    dice = random.Random(data)
    language, key = dice.choice(KEYS)
    hostile = data.decode("utf-8", "replace")
    values: dict[str, Any] = {
        name: dice.choice((hostile, dice.choice(NAMES), dice.choice((0, 1, -1, 2, 10**12))))
        for name in sorted(SHAPES[language][key])
    }
    said = texts(language).get(key, **values)
    plain = rules.plain(said, "HTML")
    promise(bool(plain.strip()) or all(not str(value).strip() for value in values.values()), "said nothing")


def sealed(data: bytes) -> None:
    """A record that was changed by one bit, cut, or moved to another name does not open."""
    keys = Keys(KEY)
    whole = keys.seal("gk:a:b:c", b"a record", 1e12)
    promise(keys.open("gk:a:b:c", whole, 0.0) == b"a record", "a whole record does not open")
    dice = random.Random(data)
    broken = bytearray(whole)
    broken[dice.randrange(len(broken))] ^= 1 << dice.randrange(8)
    for other in (bytes(broken), whole[: dice.randrange(len(whole))], data):
        promise(keys.open("gk:a:b:c", other, 0.0) is None, "a broken record opens")
    promise(keys.open("gk:a:b:d", whole, 0.0) is None, "a moved record opens")
