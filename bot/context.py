"""Shared dependencies of all handlers: screener, store, downloader, locks, limits and deployment options."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field, replace

from telegram import User

from bot import log
from bot.config.settings import Assistant
from bot.pixels.pool import CheckFailure, CouldNotCheck, Screener
from bot.queueing import FifoLocks, Quota
from bot.store.clock import today
from bot.store.forgiving import ForgivingStore
from bot.store.record_store import Volatility
from bot.store.records import LanguageChoice
from bot.texts import Texts, language_of, texts
from bot.timing import STANDARD, Timing
from bot.transport.download import Downloader, DownloadFailed, DownloadRefused
from detectors.kit.terms import Screening, ScreeningOptions


@dataclass(frozen=True, slots=True)
class Deployment:
    """What /privacy tells about this bot."""

    operator: str = ""
    source: str = ""
    key: str = "random"
    """Where the memory's key comes from: ``given`` or ``random``."""
    volatility: Volatility = Volatility.INSIDE
    own_server: bool = False
    files_on_server: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    screener: Screener
    store: ForgivingStore
    downloader: Downloader
    options: ScreeningOptions
    language: str
    quota: Quota
    deployment: Deployment = Deployment()
    assistant: Assistant | None = None
    at_once: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(4))
    """How many photos are in memory side by side; the others wait at Telegram until it is their turn."""
    locks: FifoLocks = field(default_factory=FifoLocks)
    timing: Timing = STANDARD

    async def texts_for(self, user: User | None) -> Texts:
        """Returns the texts for the person who wrote or pressed; without one, in the bot's default language."""
        if user is None:
            return texts(self.language)
        return await self.texts_of(user.id, user.language_code)

    async def texts_of(self, owner: int, speaks: str | None) -> Texts:
        """Returns the texts in the language that this person has chosen, else in that of their Telegram.

        The first use on a day extends the life of the choice.
        """
        chosen = await self.store.recall(LanguageChoice, owner, "")
        if chosen is None:
            return texts(language_of(speaks, self.language))
        if chosen.day != today():
            await self.store.keep("", replace(chosen, day=today()))
        return texts(chosen.language)

    def waiting_word(self, texts: Texts) -> str:
        """Words what is sent after some seconds: that the photo is being looked at, or how many photos are waiting."""
        count = self.locks.total
        return texts.get("waiting", count=count) if self.at_once.locked() and count > 1 else texts.get("looking")

    async def screen(
        self, file: str, work: str, told_bytes: int = 0, options: ScreeningOptions | None = None, longer: float = 1.0
    ) -> Screening:
        """Fetches a picture and has it screened. Raises DownloadRefused with a reason, or CouldNotCheck with another.

        ``longer`` stretches the time of the detectors, for what has many pictures and will get no copy.
        """
        began = time.monotonic()
        try:
            async with asyncio.timeout(self.timing.queue_limit):
                await self.at_once.acquire()
        except TimeoutError:
            log.event("not-checked", id=work, reason=CheckFailure.UNAVAILABLE.value, milliseconds=_since(began))
            raise CouldNotCheck(CheckFailure.UNAVAILABLE) from None
        try:
            return await self._screen(
                file, work, told_bytes, replace(options or self.options, seconds=self.options.seconds * longer)
            )
        finally:
            self.at_once.release()

    async def _screen(self, file: str, work: str, told_bytes: int, asked: ScreeningOptions) -> Screening:
        began = time.monotonic()
        try:
            data = await self.downloader.fetch(file, told_bytes)
            fetched = _since(began)
            screening = await self.screener.screen(data, asked)
        except DownloadRefused as refusal:
            log.event("not-taken", id=work, reason=refusal.reason.value, milliseconds=_since(began))
            raise
        except DownloadFailed:
            log.event("not-fetched", id=work, milliseconds=_since(began))
            raise CouldNotCheck(CheckFailure.DOWNLOAD) from None
        except CouldNotCheck as trouble:
            log.event("not-checked", id=work, reason=trouble.reason.value, milliseconds=_since(began))
            raise
        _log_screening(screening, work, fetched, _since(began))
        return screening


def _log_screening(screening: Screening, work: str, fetched: int, total: int) -> None:
    log.event(
        "screened",
        id=work,
        level=screening.verdict.level.value,
        risks=[risk.value for risk in screening.verdict.risks],
        findings=len(screening.report.findings),
        unchecked=len(screening.report.unchecked),
        copy=screening.redacted is not None,
        refused=screening.refused.value if screening.refused else "no",
        fetched=fetched,
        milliseconds=total,
    )


def _since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)
