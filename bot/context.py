"""Shared dependencies of all handlers: screener, store, downloader, locks, limits and deployment options."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

from telegram import User

from bot import log
from bot.config.settings import Assistant
from bot.pixels.pool import CheckFailure, CouldNotCheck, Screener
from bot.queueing import FifoLocks, Quota
from bot.spread.pieces import Elsewhere, Kind, Look, Looked, Piece
from bot.store.clock import today
from bot.store.forgiving import ForgivingStore
from bot.store.record_store import Volatility
from bot.store.records import MINUTE, LanguageChoice
from bot.timing import STANDARD, Timing
from bot.transport.download import Downloader, DownloadFailed, DownloadRefused
from detectors.kit.terms import MAX_BYTES, Refusal, Screening, ScreeningOptions
from texts import Texts, language_of, texts


@dataclass(frozen=True, slots=True)
class Deployment:
    """Facts about this deployment that /privacy names."""

    operator: str = ""
    source: str = ""
    key: str = "random"
    """Source of the key that seals the store: ``given`` by the operator, or ``random``."""
    volatility: Volatility = Volatility.INSIDE
    own_server: bool = False
    files_on_server: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Dependencies that are built once and handed to every handler."""

    screener: Screener
    store: ForgivingStore
    downloader: Downloader
    options: ScreeningOptions
    language: str
    quota: Quota
    deployment: Deployment = Deployment()
    assistant: Assistant | None = None
    edit_address: str = ""
    """Where the page inside Telegram is opened on a ticket, whose name follows. Empty without such a page."""
    at_once: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(4))
    """Bounds the photos in memory. The others stay at Telegram until their turn."""
    pdfs: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """Bounds the PDFs in work: one at a time, so that photos never wait for the pages of two."""
    locks: FifoLocks = field(default_factory=FifoLocks)
    timing: Timing = STANDARD
    elsewhere: Elsewhere | None = None
    """Hands work with pixels to other machines. Without it, this one does all."""

    async def texts_for(self, user: User | None) -> Texts:
        """Returns the texts for the sender of a message or press. Without a sender: in the default language of the bot."""
        if user is None:
            return texts(self.language)
        return await self.texts_of(user.id, user.language_code)

    async def texts_of(self, owner: int, speaks: str | None) -> Texts:
        """Returns the texts in the language that a person chose, else in that of their Telegram app.

        ``speaks`` is the language code that Telegram reports. The first use on a day extends the life of the choice.
        """
        choice = await self.store.recall(LanguageChoice, owner, "")
        if choice is None:
            return texts(language_of(speaks, self.language))
        if choice.day != today():
            await self.store.keep("", replace(choice, day=today()))
        return texts(choice.language)

    def waiting_word(self, texts: Texts) -> str:
        """Returns the progress message: that the photo is being checked, or how many photos are waiting."""
        if self.elsewhere is not None:
            return self._queue_word(self.elsewhere, texts)
        count = self.locks.total
        return texts.get("waiting", count=count) if self.at_once.locked() and count > 1 else texts.get("looking")

    def _queue_word(self, elsewhere: Elsewhere, texts: Texts) -> str:
        count = self.locks.total
        if elsewhere.waiting <= elsewhere.processes:
            return texts.get("looking")
        if not elsewhere.pace:
            return texts.get("waiting", count=count)
        return texts.get("waiting-about", count=count, minutes=max(1, round(count * elsewhere.pace / MINUTE)))

    async def screen(
        self,
        file: str,
        work: str,
        declared_bytes: int = 0,
        options: ScreeningOptions | None = None,
        longer: float = 1.0,
        most_bytes: int = MAX_BYTES,
        *,
        pdf: bool = False,
    ) -> Screening:
        """Downloads a picture and screens it. Raises DownloadRefused or CouldNotCheck, each with a reason code.

        ``work`` is the random id of this job in the log. ``longer`` multiplies the time of the detectors, for films;
        of more than ``most_bytes`` nothing is fetched. Of those that are a ``pdf`` only one is in work.
        """
        if self.elsewhere is not None and options is not None and not options.copy:
            how = Look(options.frames, longer, most_bytes)
            return await self._look_elsewhere(self.elsewhere, file, declared_bytes, how)
        async with contextlib.AsyncExitStack() as places:
            for bound in (self.pdfs, self.at_once) if pdf else (self.at_once,):
                await places.enter_async_context(self._place(bound, work))
            return await self._screen(
                *(file, work, declared_bytes, most_bytes),
                replace(options or self.options, seconds=self.options.seconds * longer),
            )

    @contextlib.asynccontextmanager
    async def _place(self, bound: asyncio.Semaphore, work: str) -> AsyncIterator[None]:
        """Waits for a place among those that are in work, as long as the queue allows."""
        began = time.monotonic()
        try:
            async with asyncio.timeout(self.timing.queue_limit):
                await bound.acquire()
        except TimeoutError:
            log.event("not-checked", id=work, reason=CheckFailure.UNAVAILABLE.value, milliseconds=_since(began))
            raise CouldNotCheck(CheckFailure.UNAVAILABLE) from None
        try:
            yield
        finally:
            bound.release()

    async def _look_elsewhere(self, elsewhere: Elsewhere, file: str, declared_bytes: int, how: Look) -> Screening:
        """Lets another machine look, whose result comes back as numbers and codes."""
        looked = await elsewhere.look(Piece(Kind.LOOK, 0, 0, about=file, more=str(how), number=declared_bytes))
        if looked is None:
            raise CouldNotCheck(CheckFailure.UNAVAILABLE)
        if looked.refused and looked.found in list(Refusal):
            raise DownloadRefused(Refusal(looked.found))
        if looked.failed and looked.found in list(CheckFailure):
            raise CouldNotCheck(CheckFailure(looked.found))
        if (screening := looked.screening) is None:
            raise CouldNotCheck(CheckFailure.GARBLED)
        return screening

    async def look_for(self, piece: Piece) -> Looked:
        """Looks at a picture for the bot that has handed this piece over."""
        try:
            how = Look.read(piece.more)
            options = ScreeningOptions(copy=False, frames=how.frames)
            screening = await self.screen(piece.about, log.new_id(), piece.number, options, how.longer, how.most_bytes)
        except DownloadRefused as refused:
            return Looked(piece.name, refused.reason.value, refused=True)
        except CouldNotCheck as failure:
            return Looked(piece.name, failure.reason.value, failed=True)
        return Looked(piece.name, json.dumps(screening.to_json(), separators=(",", ":")))

    async def _screen(
        self, file: str, work: str, declared_bytes: int, most_bytes: int, options: ScreeningOptions
    ) -> Screening:
        began = time.monotonic()
        try:
            data = await self.downloader.fetch(file, declared_bytes, most_bytes)
            fetched = _since(began)
            screening = await self.screener.screen(data, options)
        except DownloadRefused as refusal:
            log.event("not-taken", id=work, reason=refusal.reason.value, milliseconds=_since(began))
            raise
        except DownloadFailed:
            log.event("not-fetched", id=work, milliseconds=_since(began))
            raise CouldNotCheck(CheckFailure.DOWNLOAD) from None
        except CouldNotCheck as failure:
            log.event("not-checked", id=work, reason=failure.reason.value, milliseconds=_since(began))
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
        unread=sum(len(unread.regions) for unread in screening.report.unread),
        copy=screening.redacted is not None,
        refused=screening.refused.value if screening.refused else "no",
        fetched=fetched,
        milliseconds=total,
    )


def _since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)
