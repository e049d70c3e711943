"""A crowd at once: so many photos from so many people, through the double, with real pixel processes or fast ones.

Each photo is answered once, each person's in the order of their sending; whoever waits is told so; memory stays bounded; and
Telegram's limits are kept: 30 messages a second over all, one a second in a chat.
"""

from __future__ import annotations

import asyncio
import io
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image

from tests.bot.flow import png
from tests.botapi import BotApi, Person
from tests.botapi.calls import Call
from tests.faults.kill import WAITING, until
from tests.faults.machine import Machine, folder, peak_mb

OVERALL, IN_A_CHAT = 30, 1
LONGEST_REASON = 100
PROMPT = 0.15
"""Seconds that the double's clock may differ from the bot's: a message is counted when it arrives."""


@dataclass
class Figures:
    photos: int = 0
    people: int = 0
    seconds: float = 0.0
    answered: int = 0
    refused: int = 0
    waiting_words: int = 0
    most_a_second: int = 0
    bot_mb: int = 0
    workers_mb: int = 0
    refusals: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = (
            f"{self.photos} photos of {self.people} people in {self.seconds:.0f} s "
            f"({self.photos / self.seconds:.2f} a second): "
            f"{self.answered} verdicts, {self.refused} told to send again, {self.waiting_words} words to those who waited, "
            f"at most {self.most_a_second} messages a second, peak memory bot {self.bot_mb} MB, worker {self.workers_mb} MB"
        )
        told += "".join(f"\n  {count} × {words}" for words, count in self.refusals.most_common())
        return told + "".join(f"\n  WRONG {complaint}" for complaint in self.complaints)


def painted(number: int) -> bytes:
    """A small photo of coloured patches: real work for real pixel processes, and each a little different."""
    patches = np.random.default_rng(number).integers(0, 256, (6, 8, 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(patches).resize((320, 240), Image.Resampling.BICUBIC).save(out, "JPEG", quality=85)
    return out.getvalue()


def small(number: int) -> bytes:
    return png(20 + number % 40)


async def crowd(
    photos: int, people: int, *, manner: str = "", limits: dict[str, str] | None = None, seconds: float = 3600
) -> Figures:
    """``manner`` names fast pixel processes; without one they are real."""
    paint: Callable[[int], bytes] = small if manner else painted
    async with folder() as made, BotApi().running() as api:
        machine = Machine(api, made / "tmp", manner=manner, settings=limits or {})
        times = _watch(api)
        try:
            await machine.start()
            await until(lambda: True if api.asked("getUpdates") else None, 120)
            began = time.monotonic()
            senders = [Person(1000 + number, f"P{number}") for number in range(people)]
            sent = [api.world.sends_photo(senders[number % people], paint(number)) for number in range(photos)]
            peaks = await _until_answered(api, machine, sent, seconds)
            figures = Figures(photos, people, time.monotonic() - began)
            figures.bot_mb, figures.workers_mb = peaks
            _judge(figures, api, sent, times)
            if await machine.end() != 0:
                figures.complaints.append("the bot did not end in order")
        finally:
            await machine.kill()
    return figures


def _watch(api: BotApi) -> dict[int, list[float]]:
    """When each chat got its messages."""
    times: dict[int, list[float]] = defaultdict(list)

    class Watched(list[Call]):
        def append(self, call: Call) -> None:
            if call.method.startswith("send") and call.method != "sendChatAction":
                times[call.number("chat_id")].append(time.monotonic())
            super().append(call)

    api.calls = Watched()
    return times


async def _until_answered(api: BotApi, machine: Machine, sent: list[dict[str, Any]], seconds: float) -> tuple[int, int]:
    """The peaks of the bot and of its largest worker, seen while the work lasted."""
    patience, bot, worker = time.monotonic() + seconds, 0, 0
    assert machine.process is not None
    while time.monotonic() < patience:
        bot = max(bot, peak_mb(machine.process.pid))
        worker = max([worker, *map(peak_mb, machine.children())])
        if all(final(texts) for texts in replies(api, sent).values()):
            break
        await asyncio.sleep(0.3)
    return bot, worker


def replies(api: BotApi, sent: Iterable[dict[str, Any]]) -> dict[int, list[dict[str, Any]]]:
    """The messages of the bot that reply to each of these."""
    found: dict[int, list[dict[str, Any]]] = {one["message_id"]: [] for one in sent}
    for message in api.world.messages.values():
        asked = message.get("reply_to_message", {}).get("message_id")
        if message["from"]["is_bot"] and asked in found:
            found[asked].append(message)
    return found


def final(found: list[dict[str, Any]]) -> list[str]:
    """What was said of a photo, words that only say "wait" left out."""
    texts = [str(one.get("text", one.get("caption", ""))) for one in found]
    return [text for text in texts if not text.lstrip("🔎🕐 ").startswith(WAITING)]


def _judge(figures: Figures, api: BotApi, sent: list[dict[str, Any]], times: dict[int, list[float]]) -> None:
    for number, found in replies(api, sent).items():
        said = final(found)
        again = [text for text in said if "Not checked" in text or "Could not check" in text]
        figures.answered += len(said) - len(again)
        figures.refused += len(again)
        figures.refusals.update(text[:LONGEST_REASON] for text in again)
        if len(said) != 1:
            figures.complaints.append(f"photo {number} has {len(said)} answers")
    figures.waiting_words = sum(
        call.values.get("text", "").lstrip("🔎🕐 ").startswith(WAITING) for call in api.asked("sendMessage")
    )
    judge_order(figures, api, sent)
    figures.most_a_second = most_within(sorted(one for each in times.values() for one in each), 1.0 - PROMPT)
    if figures.most_a_second > OVERALL:
        figures.complaints.append(f"{figures.most_a_second} messages within a second")
    for chat, each in times.items():
        if most_within(each, 1.0 - PROMPT) > IN_A_CHAT:
            figures.complaints.append(f"chat {chat} got more than a message a second")


def judge_order(figures: Figures, api: BotApi, sent: list[dict[str, Any]]) -> None:
    """The order of the verdicts, whether each was sent or took the place of a word."""
    places = {one["message_id"]: one["chat"]["id"] for one in sent}
    order: dict[int, list[int]] = defaultdict(list)
    answers = {reply["message_id"]: number for number, found in replies(api, sent).items() for reply in found}
    for call in api.calls:
        if call.method in ("sendPhoto", "sendDocument"):
            asked = (call.parsed("reply_parameters") or {}).get("message_id")
        elif call.method == "editMessageMedia":
            asked = answers.get(call.number("message_id"))
        else:
            continue
        if asked is not None and asked in places and asked not in order[places[asked]]:
            order[places[asked]].append(asked)
    for chat, numbers in order.items():
        if numbers != sorted(numbers):
            figures.complaints.append(f"chat {chat} was answered out of order: {numbers}")


def most_within(moments: Iterable[float], seconds: float) -> int:
    """The most of these moments in any stretch of so many seconds."""
    window: deque[float] = deque()
    most = 0
    for moment in moments:
        window.append(moment)
        while window[0] <= moment - seconds:
            window.popleft()
        most = max(most, len(window))
    return most
