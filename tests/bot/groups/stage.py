"""A group with its people, played through the real application and the Bot API double."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from bot.groups.policy import with_preset
from bot.groups.records import Case, Group
from bot.groups.vocabulary import Telling
from bot.timing import Timing
from detectors.kit.terms import (
    Cure,
    Finding,
    Level,
    Proof,
    Reason,
    Redacted,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Unchecked,
    Verdict,
)
from tests.bot.flow import CLEAR, QUICK, Scene, play, png
from tests.botapi import Person
from tests.botapi.groups import Group as Chat
from texts import Texts

T = TypeVar("T")
TIMING = replace(
    QUICK,
    album_quiet=0.1,
    notice_batch=0.2,
    check_again=0.05,
    deletion_pause=0.1,
    closing=1.0,
    retry_pauses=(0.01, 0.02),
)
"""Waiting that is made for people is short here."""
CHAT, LOG = -1001234567890, -1009876543210
IBU, BUDI, ADI, DEWI = Person(11, "Ibu <Ketua>"), Person(22, "Budi"), Person(33, "Adi", "id"), Person(44, "Dewi")
STRANGER = Person(99, "Orang")


def risky(*risks: Risk, strength: Strength = Strength.SURE) -> Screening:
    """A photo with these risks, and a proven copy of it unless one of them forbids any."""
    withheld = Risk.INTIMATE in risks
    findings = tuple(
        Finding(risk, strength, "found", (Region(1, 1, 9, 9),), Cure.WITHHOLD if risk is Risk.INTIMATE else Cure.COVER)
        for risk in risks
    )
    redacted = None if withheld else Redacted(png(), "png", (Region(1, 1, 9, 9),))
    proof = Proof(("withheld",)) if withheld else Proof()
    return Screening(Verdict(Level.STOP, risks), Report(findings), 40, 30, redacted=redacted, proof=proof)


KTP, CARD, NUDE, CHILD = (risky(risk) for risk in (Risk.IDENTITY, Risk.PAYMENT, Risk.INTIMATE, Risk.CHILDREN))
PHONE = risky(Risk.CONTACT)
HALF = Screening(Verdict(Level.UNKNOWN), Report(unchecked=(Unchecked("children", Reason.TIMEOUT),)), 40, 30)
UNPROVEN = replace(KTP, redacted=None, proof=Proof(("still-there",)))
WORDS = {
    "ktp": KTP,
    "card": CARD,
    "nude": NUDE,
    "child": CHILD,
    "phone": PHONE,
    "half": HALF,
    "unproven": UNPROVEN,
    "maybe": risky(Risk.IDENTITY, strength=Strength.HINT),
    "likely": risky(Risk.IDENTITY, strength=Strength.LIKELY),
}


@dataclass
class Eyes:
    """Sees in a photo what its first word says; what no word names is clear. A look without a copy gets none."""

    seconds: float = 0.0
    seen: list[bytes] = field(default_factory=list)
    copies: list[bytes] = field(default_factory=list)
    fails: dict[str, BaseException] = field(default_factory=dict)
    words: dict[str, Screening] = field(default_factory=lambda: dict(WORDS))

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        (self.copies if options.copy else self.seen).append(data)
        await asyncio.sleep(self.seconds)
        word = data.split(b"-")[0].decode()
        if word in self.fails:
            raise self.fails[word]
        found = self.words.get(word, CLEAR)
        return found if options.copy else replace(found, redacted=None, proof=Proof(("not-asked",)))


@dataclass
class Play:
    """The group ``chat`` with IBU as its owner and BUDI and ADI as members, the bot an admin with all rights."""

    scene: Scene
    chat: Chat
    log: Chat
    eyes: Eyes

    @property
    def world(self) -> Any:
        return self.scene.world

    def posts(self, person: Person, data: bytes, **content: Any) -> dict[str, Any]:
        return self.scene.world.sends_photo(person, data, chat=self.chat.number, **content)

    def here(self, message: dict[str, Any]) -> bool:
        return (message["chat"]["id"], message["message_id"]) in self.world.messages

    async def gone(self, *messages: dict[str, Any]) -> None:
        await self.scene.until(lambda: True if not any(self.here(message) for message in messages) else None)

    def said(self, chat: int = CHAT) -> list[dict[str, Any]]:
        """What the bot has said in a chat and not taken back."""
        return self.scene.sent(chat)

    def words(self, chat: int = CHAT) -> str:
        return "\n".join(text_of(message) for message in self.said(chat))

    async def hears(self, words: str, chat: int = CHAT) -> dict[str, Any]:
        """Waits for a message of the bot that says so."""

        def look() -> dict[str, Any] | None:
            return next((one for one in reversed(self.said(chat)) if words in text_of(one)), None)

        try:
            return await self.scene.until(look)
        except AssertionError:
            raise AssertionError(f"not said: {words}; but: {self.words(chat)}") from None

    async def press(self, message: dict[str, Any], verb: str, person: Person = IBU) -> str:
        """Presses a button, waits for what it does, and gives the words that answer it."""
        words = await self.scene.press(message, verb, person)
        await self.settled()
        return words

    async def settled(self) -> None:
        """Waits until every update is taken, every photo of the group dealt with, and nobody is still to hear of one."""
        patience = time.monotonic() + 10
        while await self._busy():
            assert time.monotonic() < patience, (await self.scene.kinds(), await self.cases())
            await asyncio.sleep(0.01)

    async def _busy(self) -> bool:
        application = self.scene.application
        if self.world.updates or not application.update_queue.empty():
            return True
        if application.update_processor.current_concurrent_updates:
            return True
        return "watched" in await self.scene.kinds() or any(case.owes or not case.done for case in await self.cases())

    async def cases(self) -> list[Case]:
        return [case for case, _ in await self.scene.memory.every(Case)]

    async def group(self) -> Group:
        found = await self.scene.memory.recall(Group, CHAT, "")
        assert found is not None
        return found

    async def choose(self, **changes: Any) -> None:
        """As an admin would by buttons, at once."""
        register = self.scene.wiring.groups.context.repository
        await register.save(replace(await self.group(), **changes))

    async def preset(self, name: str, **changes: Any) -> None:
        register = self.scene.wiring.groups.context.repository
        await register.save(replace(with_preset(await self.group(), name), **changes))


def week(said: Texts) -> str:
    """The days for which strikes count in a new group."""
    return said.get("group-button-window", count=7)


def text_of(message: dict[str, Any]) -> str:
    return str(message.get("text", message.get("caption", "")))


async def open_group(
    scene: Scene, eyes: Eyes, *rights: str, preset: str = "", log: bool = False, **changes: Any
) -> Play:
    """Opens the group. Members are told in private unless ``changes`` say otherwise (``telling``): see test_ephemeral.py."""
    changes = {"telling": Telling.PRIVATE, **changes}
    chat, log_chat = Chat(scene.world, CHAT), Chat(scene.world, LOG, "Log")
    chat.owns(IBU)
    log_chat.owns(IBU)
    for person in (BUDI, ADI, DEWI):
        chat.joins(person)
    chat.bot_becomes(IBU, "administrator", *(rights or ("can_delete_messages", "can_restrict_members")))
    stage = Play(scene, chat, log_chat, eyes)
    await stage.hears("what I may do")
    if log:
        log_chat.bot_becomes(IBU, "member")
        await stage.hears("what I may do", LOG)
        changes["log"] = LOG
    if preset:
        await stage.preset(preset, **changes)
    elif changes:
        await stage.choose(**changes)
    return stage


def in_group(
    use: Callable[[Play], Awaitable[T]],
    *rights: str,
    eyes: Eyes | None = None,
    preset: str = "family",
    log: bool = False,
    changes: dict[str, Any] | None = None,
    timing: Timing = TIMING,
    **settings: Any,
) -> T:
    seeing = eyes or Eyes()

    async def run(scene: Scene) -> T:
        return await use(await open_group(scene, seeing, *rights, preset=preset, log=log, **(changes or {})))

    return play(run, seeing, timing=timing, **settings)
