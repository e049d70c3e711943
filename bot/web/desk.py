"""Looks at pictures for people at the page, and makes their copies anew as they choose, through the pixel processes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from bot import log
from bot.pixels.deadlines import options_within
from bot.pixels.pool import CheckFailure, CouldNotCheck
from bot.web.answer import answer_about, places_in_words
from bot.web.choice import Choice, changed_pages, newly_open, options_for
from bot.web.failures import Failed, error
from bot.web.held import Bounds, Coming, Held, Holdings, new_id
from bot.web.line import Line
from bot.web.notes import noted
from bot.web.progress import Message, Progress
from bot.web.refused import not_checked, refusal
from bot.web.shown import PNG, browser_shows
from detectors.kit.border import with_earlier
from detectors.kit.terms import Screening, ScreeningOptions, Tell, unheard
from texts import Texts


class Screener(Protocol):
    """Interface of what looks at a picture, remembers it under an id and tells its stages."""

    async def screen(self, data: bytes, options: ScreeningOptions, about: str = "", tell: Tell = unheard) -> Screening:
        """Returns the screening of one picture. Raises CouldNotCheck."""

    async def forget(self, about: str) -> None:
        """Forgets what was remembered under an id."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that has come: whose it is, what it is, and the room that was made for it."""

    coming: Coming
    data: bytes
    choice: Choice


class Desk:
    """The pictures of everybody who is at the page, and the work on them."""

    def __init__(self, screener: Screener, deadline: float, line: Line, bounds: Bounds | None = None) -> None:
        self._screener = screener
        self._options = options_within(deadline)
        self._line = line
        self._work: set[asyncio.Task[Any]] = set()
        self.holdings = Holdings(self._forget, bounds)

    async def close(self) -> None:
        """Drops all pictures and ends the work on them."""
        self.holdings.close()
        for task in tuple(self._work):
            task.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)

    def look(self, upload: Upload, texts: Texts) -> Progress:
        """Begins to look at a picture. Its result is ``{"answer"}`` or ``{"error"}``."""
        return self._begin(lambda progress: self._looked(upload, progress, texts), texts)

    def choose(self, held: Held, choice: Choice, texts: Texts) -> Progress:
        """Begins to make a copy with other choices. What a newer choice overtakes is not made."""
        held.wishes += 1
        wish = held.wishes
        return self._begin(lambda progress: self._chosen(held, choice, wish, progress, texts), texts)

    async def picture(self, held: Held, page: int, *, of_copy: bool) -> tuple[bytes, str]:
        """Returns a sheet as a picture and its type: of the original, or of its copy. Raises Failed or CouldNotCheck."""
        revision = held.revision if of_copy else 0
        if (drawn := held.pictures.get((revision, page))) is not None:
            return drawn
        copy = held.screening.redacted
        data = copy.data if of_copy and copy else held.data
        async with self._line.turn(lambda _: None):
            if not self.holdings.is_held(held):
                raise Failed(410, "gone")
            made = await self._screener.screen(data, replace(self._options, picture=page), held.id)
        if not made.annotated:
            raise Failed(404)
        drawn = made.annotated, "image/png" if made.annotated.startswith(PNG) else "image/jpeg"
        if revision in (0, held.revision) and self.holdings.fits(held.session, len(made.annotated)):
            held.pictures[revision, page] = drawn
        return drawn

    def answer(self, held: Held, texts: Texts) -> Message:
        """Returns the answer about a picture as it is now."""
        return {
            "id": held.id,
            "revision": held.revision,
            "expires": round(self.holdings.expires(held)),
            "shown": not browser_shows(held.data),
            **answer_about(held.screening, held.choice, texts),
        }

    def _begin(self, work: Callable[[Progress], Awaitable[Message]], texts: Texts) -> Progress:
        async def done(progress: Progress) -> Message:
            try:
                return await work(progress)
            except Failed as failed:
                return {"error": error(failed, texts)}
            except CouldNotCheck as failure:
                return {"error": error(not_checked(failure), texts)}
            except Exception as unforeseen:  # noqa: BLE001 - whatever fails is told, and nothing that failed looks like an answer
                log.error_event("page-failed", unforeseen)
                return {"error": error(not_checked(CouldNotCheck(CheckFailure.INTERNAL)), texts)}

        progress = Progress()
        self._keep(progress.begin(done))
        return progress

    async def _looked(self, upload: Upload, progress: Progress, texts: Texts) -> Message:
        id_ = new_id()
        try:
            options = replace(self._options, style=upload.choice.style, language=texts.language)
            screening = await self._screened(upload.data, options, id_, progress)
            if progress.abandoned:
                self._forget(id_)
                raise Failed(410, "gone")
            if screening.refused is not None:
                raise refusal(screening.refused)
            held = Held(id_, upload.coming.session, upload.data, screening, upload.choice, texts.language)
            self.holdings.hold(upload.coming, held)
        finally:
            self.holdings.give_up(upload.coming)
        return {"answer": self.answer(held, texts)}

    async def _chosen(self, held: Held, choice: Choice, wish: int, progress: Progress, texts: Texts) -> Message:
        self._ask_about_stops(held, choice, texts)
        async with held.turn:
            data, options = self._asked(held, choice, texts.language)
            screening = await self._screened(data, options, held.id, progress, lambda: wish < held.wishes)
            if not self.holdings.is_held(held):
                self._forget(held.id)
                raise Failed(410, "gone")
            if screening.refused is not None:
                raise CouldNotCheck(CheckFailure.INTERNAL)
            held.answered(screening, choice, texts.language)
            self.holdings.use(held)
            return {"answer": self.answer(held, texts)}

    def _ask_about_stops(self, held: Held, choice: Choice, texts: Texts) -> None:
        """Raises Failed with 409 where a choice opens something of a stop to which nobody has said yes."""
        items = newly_open(held.choice, choice, held.screening)
        if items and not choice.confirmed:
            what = texts.listed(places_in_words(items, texts))
            raise Failed(409, "confirm", more={"items": [item.id for item in items]}, what=what)

    async def _screened(
        self,
        data: bytes,
        options: ScreeningOptions,
        about: str,
        progress: Progress,
        overtaken: Callable[[], bool] = lambda: False,
    ) -> Screening:
        work = log.new_id()
        async with self._line.turn(progress.waits):
            if overtaken():
                raise Failed(409, "overtaken")
            progress.in_work()
            looking = self._screener.screen(data, options, about, progress.reaches)
            return await noted("page", work, looking)

    def _asked(self, held: Held, choice: Choice, language: str) -> tuple[bytes, ScreeningOptions]:
        """Returns what a pixel process is asked: of a PDF only about pages that change, where the others can stay."""
        own, wanted = self._options, options_for(choice, held.screening, language)
        options = replace(wanted, seconds=own.seconds, most_pages=own.most_pages, file_seconds=own.file_seconds)
        if (choice.style, language) != (held.choice.style, held.language):
            return held.data, options
        return with_earlier(held.data, options, held.screening, changed_pages(held.choice, choice, held.screening))

    def _forget(self, id_: str) -> None:
        self._keep(asyncio.ensure_future(self._screener.forget(id_)))

    def _keep(self, task: asyncio.Task[Any]) -> None:
        self._work.add(task)
        task.add_done_callback(self._work.discard)
