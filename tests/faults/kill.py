"""Kills at random moments: the bot, a pixel process, or Redis, in the middle of a crowd's photos.

Afterwards every photo that Telegram had delivered was answered exactly once, or its sender was told to send it again; no key
stays in Redis for ever, and no file anywhere. Photos in groups are hidden once, in one case each.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from bot.groups.records import Case
from bot.store.record_store import RecordStore, connect
from tests.bot.flow import png
from tests.bot.groups.stage import CHAT
from tests.botapi import BotApi, Person
from tests.botapi.groups import Group
from tests.faults.machine import KEY, Machine, Server, folder

TARGETS = ("bot", "worker", "redis")
PEOPLE = [Person(1000 + number, f"P{number}") for number in range(5)]
OWNER, MEMBER = Person(11, "Ibu"), Person(22, "Budi")
WAITING = ("Looking", "In line", "I cannot look at your photo just now")
AGAIN = ("send it again", "Not checked", "Could not check", "could not")
LATEST = 2.0
"""Seconds after the first photo until which a kill may come; the whole crowd is answered in about as many."""


@dataclass
class Outcome:
    target: str
    moment: float
    complaints: list[str] = field(default_factory=list)
    answered: int = 0
    told_again: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        told = f"{self.target:6} killed after {self.moment:.2f} s: {self.answered} answered"
        told += f", {self.told_again} told to send again"
        return told + "".join(f"\n  WRONG {complaint}" for complaint in self.complaints)


@dataclass
class Crowd:
    """Photos on their way into the double, and what must become of them."""

    api: BotApi
    dice: random.Random
    photos: list[dict[str, Any]] = field(default_factory=list)
    albums: list[list[dict[str, Any]]] = field(default_factory=list)
    posted: list[dict[str, Any]] = field(default_factory=list)

    async def come(self) -> None:
        for number in range(4):
            for person in PEOPLE:
                width = self.dice.randrange(20, 60)
                self.photos.append(self.api.world.sends_photo(person, png(width), caption=f"{number}"))
                if self.dice.random() < 0.3:
                    await asyncio.sleep(self.dice.random() / 20)
            self.posted.append(self.api.world.sends_photo(MEMBER, b"found" * (number + 1), chat=CHAT))
        parts = [png(30 + number) for number in range(3)]
        self.albums.append(self.api.world.sends_album(PEOPLE[0], *parts, album="77"))

    def replies(self, message: dict[str, Any]) -> list[str]:
        """What stands below a message in the end, words that only say "wait" left out."""
        found = [
            str(one.get("text", one.get("caption", "")))
            for one in self.api.world.messages.values()
            if one["from"]["is_bot"]
            and one["chat"]["id"] == message["chat"]["id"]
            and one.get("reply_to_message", {}).get("message_id") == message["message_id"]
        ]
        return [text for text in found if not text.lstrip("🔎🕐 ").startswith(WAITING)]


async def open_group(api: BotApi) -> None:
    """A group in which what is risky is hidden, chosen by its owner with a button."""
    chat = Group(api.world, CHAT)
    chat.owns(OWNER)
    chat.joins(MEMBER)
    chat.bot_becomes(OWNER, "administrator", "can_delete_messages", "can_restrict_members")
    hello = await until(lambda: next((one for one in api.world.messages.values() if one["chat"]["id"] == CHAT), None))
    number = api.world.presses(OWNER, hello, "gs:preset:family")
    await until(lambda: api.world.queries[number] is not None or None)


async def until(look: Any, seconds: float = 30.0) -> Any:
    patience = time.monotonic() + seconds
    while (found := look()) is None:
        assert time.monotonic() < patience, "it does not come to an end"
        await asyncio.sleep(0.02)
    return found


async def settled(api: BotApi, quiet: float = 1.2, most: float = 40.0) -> None:
    """Until nothing but fetching was asked for a while."""
    ignored = {"getUpdates", "sendChatAction"}
    patience, count, since = time.monotonic() + most, -1, time.monotonic()
    while time.monotonic() - since < quiet and time.monotonic() < patience:
        now = sum(call.method not in ignored for call in api.calls) + len(api.world.updates)
        if now != count or api.world.updates:
            count, since = now, time.monotonic()
        await asyncio.sleep(0.05)


async def trial(target: str, seed: int) -> Outcome:
    dice = random.Random(seed)
    began = time.monotonic()
    outcome = Outcome(target, dice.uniform(0.02, LATEST))
    async with folder() as made, BotApi().running() as api:
        server = Server(made)
        await server.start()
        machine = Machine(api, made / "tmp", server.url)
        try:
            await machine.start()
            await open_group(api)
            crowd = Crowd(api, dice)
            coming = asyncio.create_task(crowd.come())
            await asyncio.sleep(outcome.moment)
            await strike(target, machine, server, dice)
            await coming
            await settled(api)
            await judge(outcome, crowd, server)
            left = leftovers(machine)
            outcome.complaints += [f"file left: {name}" for name in left]
            if await machine.end() != 0:
                outcome.complaints.append("the bot did not end in order")
            outcome.complaints += [f"file left at the end: {path.name}" for path in machine.folder.iterdir()]
        finally:
            await machine.kill()
            await server.kill()
    outcome.seconds = time.monotonic() - began
    return outcome


async def strike(target: str, machine: Machine, server: Server, dice: random.Random) -> None:
    if target == "bot":
        await machine.kill()
        before = len(machine.api.asked("getUpdates"))
        await machine.start()
        await until(lambda: len(machine.api.asked("getUpdates")) > before or None)
    elif target == "worker":
        os.kill(dice.choice(machine.children()), signal.SIGKILL)
    else:
        await server.kill()
        await asyncio.sleep(dice.random() / 2)
        await server.start()


async def judge(outcome: Outcome, crowd: Crowd, server: Server) -> None:
    for photo in crowd.photos:
        _count(outcome, f"photo {photo['message_id']}", crowd.replies(photo))
    for album in crowd.albums:
        told = [text for text in crowd.replies(album[0]) if not text.startswith("Picture ")]
        _count(outcome, "album", told)
    here = [one["message_id"] for one in crowd.posted if (CHAT, one["message_id"]) in crowd.api.world.messages]
    outcome.complaints += [f"still in the group: {number}" for number in here]
    await _judge_cases(outcome, crowd, server)
    outcome.complaints += [f"for ever in Redis: {name}" for name in await server.lasting_keys()]


def _count(outcome: Outcome, name: str, replies: list[str]) -> None:
    again = [text for text in replies if any(word in text for word in AGAIN)]
    answers = len(replies) - len(again)
    outcome.answered += answers
    outcome.told_again += len(again)
    if answers > 1 or answers + len(again) == 0 or len(again) > 1:
        outcome.complaints.append(f"{name}: {answers} answers, {len(again)} times told to send it again: {replies}")


async def _judge_cases(outcome: Outcome, crowd: Crowd, server: Server) -> None:
    if outcome.target == "redis":
        return  # cases from before are forgotten with it
    memory = RecordStore(connect(server.url), KEY, 15)
    try:
        cases = [case for case, _ in await memory.every(Case)]
    finally:
        await memory.close()
    numbers = Counter(number for case in cases for number in case.messages)
    for one in crowd.posted:
        if numbers[one["message_id"]] != 1:
            outcome.complaints.append(f"group photo {one['message_id']} has {numbers[one['message_id']]} cases")


def leftovers(machine: Machine) -> list[str]:
    """Folders of pixel processes that are gone, and anything that nobody should have written."""
    alive = {
        value.removeprefix("TMPDIR=")
        for child in machine.children()
        for value in _environment(child)
        if value.startswith("TMPDIR=")
    }
    found = [path for path in machine.folder.iterdir() if path.suffix != ".sock"]
    return [path.name for path in found if str(path) not in alive]


def _environment(pid: int) -> list[str]:
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:  # noqa: PTH123
            return file.read().decode().split("\0")
    except OSError:
        return []
