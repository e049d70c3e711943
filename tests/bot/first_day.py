"""Plays a first day in the private chat with real screening, and prints what a person reads.

``python -m tests.bot.first_day en`` or ``id``; the path of a family photo may follow, because no painted face is a
child's. Times are longer than those of the bot, so that a busy machine tells the same story.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from detectors.gate.registry import prepare, registry
from detectors.gate.screening import screen
from detectors.kit.terms import Screening, ScreeningOptions
from tests.bot.flow import QUICK, Scene, scene
from tests.botapi import Person
from tests.paint import catalogue
from tests.paint.kinds import KINDS
from texts import texts

PATIENCE = 120.0


class Real:
    """The detectors in this process, one photo at a time."""

    def __init__(self) -> None:
        prepare()
        self._registry = registry()

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        return await asyncio.to_thread(screen, data, replace(options, seconds=PATIENCE), self._registry)


def painted(kind: str, view: str = "jpeg60", seed: int = 6) -> bytes:
    assert catalogue.ROOMS
    return KINDS[kind].picture(view, seed).data


class Day:
    """One person's day: what they do, and what they read."""

    def __init__(self, stage: Scene, language: str) -> None:
        self._stage = stage
        self._person = Person(name="Siti", language=language)
        self._shown: dict[int, str] = {}

    async def says(self, text: str) -> None:
        print(f"\n>>> {text}")
        self._stage.world.says(self._person, text=text)
        await self._read()

    async def sends(self, what: str, data: bytes, *, as_file: bool = False) -> None:
        print(f"\n>>> [{what}{', as a file' if as_file else ''}]")
        if as_file:
            self._stage.world.sends_file(self._person, data, "image/jpeg", "photo.jpg")
        else:
            self._stage.world.sends_photo(self._person, data)
        await self._read()

    async def presses(self, key: str) -> None:
        """Presses the last button in the chat whose label holds this text."""
        label = texts(self._person.language or "").get(key)
        message, button = [
            (message, button)
            for message in self._stage.sent(self._person.number)
            for row in _rows(message)
            for button in row
            if label in button["text"]
        ][-1]
        print(f"\n>>> [[{button['text']}]]")
        query = self._stage.world.presses(self._person, message, button["callback_data"])
        if answer := await self._stage.pressed(query):
            print(f"    (pop-up: {answer})")
        await self._read()

    async def _read(self) -> None:
        for _ in range(3):
            await self._stage.until(lambda: None if self._stage.busy or self._stage.context.locks.total else True, 300)
            await asyncio.sleep(0.2)
        for message in self._stage.sent(self._person.number):
            said = _told(message)
            if self._shown.get(message["message_id"]) != said:
                changed = "(changed) " if message["message_id"] in self._shown else ""
                print(f"\n<<< {changed}{said}")
                self._shown[message["message_id"]] = said
        for gone in self._shown.keys() - {message["message_id"] for message in self._stage.sent(self._person.number)}:
            print("\n<<< (a message is gone)")
            del self._shown[gone]


def _rows(message: dict[str, Any]) -> list[list[dict[str, Any]]]:
    return list(message.get("reply_markup", {}).get("inline_keyboard", []))


def _told(message: dict[str, Any]) -> str:
    picture = "[picture]\n" if "photo" in message else "[file]\n" if "document" in message else ""
    buttons = "".join("\n    " + " ".join(f"[{button['text']}]" for button in row) for row in _rows(message))
    return f"{picture}{message.get('caption', message.get('text'))}{buttons}"


async def play(language: str, family: Path | None) -> None:
    async with scene(Real(), timing=replace(QUICK, minute=60.0)) as stage:
        day = Day(stage, language)
        await day.says("/start")
        for key in ("button-how", "button-example"):
            await day.presses(key)
        await day.sends("own KTP", painted("ktp-electronic", seed=3))
        for key in ("button-choose", "item-nik", "item-nik", "item-nik", "button-done"):
            await day.presses(key)
        for key in ("button-as-photo", "button-details", "button-short"):
            await day.presses(key)
        if family is not None:
            await day.sends("family photo", family.read_bytes())
            await day.presses("button-choose")
        await day.sends("landscape", painted("landscape"))
        await day.sends("menu", painted("menu", "tilted"), as_file=True)
        await day.sends("laboratory report", painted("lab-report-indonesian", "flat"))
        await day.presses("button-details")
        await day.presses("button-choose")
        for kind in ("pay-slip", "chat-otp-wifi", "scribble-note"):
            await day.sends(kind, painted(kind))
        for text in ("Halo?", "/check", "/help", "/tips", "/quiz", "/mydata", "/privacy"):
            await day.says(text)
        await day.presses("button-more")
        await day.says("/language")
        await day.sends("prescription", painted("prescription-indonesian"))
        await day.says("/forget")
        await day.presses("button-as-photo")
        await day.presses("button-again")


if __name__ == "__main__":
    asyncio.run(play(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None))
