"""The page inside Telegram, a Mini App: opened by a button below an answer, on the photo of that answer and on nothing else.

Telegram vouches for who opens it. The photo is fetched from Telegram again, and the copy takes the old one's place in the chat:
both is done by the private chats, which this room does not know.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar, cast

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from telegram.error import TelegramError

from bot import log
from bot.answers.summary import withheld_because
from bot.store.clock import now
from bot.store.record_store import StoreUnavailable
from bot.timing import STANDARD, Timing
from bot.transport.download import CLOUD_BYTES, DownloadFailed, DownloadRefused
from bot.web.choice import Choice, options_for
from bot.web.desk import Desk, Upload
from bot.web.edit_sessions import EditSessions
from bot.web.failures import Failed
from bot.web.guard import Access, guarded, session_of
from bot.web.held import Held
from bot.web.init_data import OLDEST, SKEW, Opening, opening
from bot.web.language import texts_for
from bot.web.limits import Rate
from bot.web.page import FOLDER, SHELL_POLICY, shell_route
from bot.web.passes import Once, Session
from bot.web.photos import Photos, held_routes, stream
from bot.web.server import Part
from bot.web.uploads import read
from detectors.kit.terms import Screening, ScreeningOptions

T = TypeVar("T")
PATH = "/edit"
TELEGRAM = "https://web.telegram.org"
POLICY = SHELL_POLICY.replace("frame-ancestors 'none'", f"frame-ancestors {TELEGRAM}")
MODULE = b"/assets/main.js", b"/assets/edit.js"
"""The module that the shell begins with, on the page and here."""
LONGEST_OPENING, LONGEST_TICKET = 16_384, 40
OPENINGS, MINUTE = 10, 60.0
"""How often a person may open the page within a minute: each time a photo is looked at."""


class Chats(Protocol):
    """Interface of the private chats whose answers have the button."""

    async def photo(self, owner: int, ticket: str) -> bytes | None:
        """Returns the photo of a ticket, None where this person has no such ticket.

        Raises StoreUnavailable, DownloadRefused or DownloadFailed.
        """

    async def language(self, owner: int, ticket: str) -> str | None:
        """Returns the language of a ticket's answer, None where this person has no such ticket. Raises StoreUnavailable."""

    async def take(self, owner: int, ticket: str, screening: Screening, options: ScreeningOptions) -> bool:
        """Puts a proven copy in the place of the one that stands in the chat. Returns False where the ticket has ended.

        Raises StoreUnavailable or TelegramError.
        """


@dataclass(frozen=True, slots=True)
class Vouching:
    """How people are known: the bot's token, what remembers what was used, and who is served; nobody named is everybody."""

    token: str = field(repr=False)
    once: Once
    allowed: Collection[int] = ()
    clock: Callable[[], float] = now

    async def admit(self, untrusted: str) -> Opening:
        """Returns who opened the page. Raises Failed: 403 where Telegram does not vouch for it now, 503 without a memory."""
        found = opening(untrusted, self.token, self.clock())
        if found is None or (self.allowed and found.person not in self.allowed):
            log.event("edit-refused")
            raise Failed(403, "edit-again")
        if not await self.once(found.digest, found.made, OLDEST + SKEW):
            log.event("edit-replayed")
            raise Failed(403, "edit-again")
        return found


class Edit:
    """The routes. ``chats`` returns the chats of the bot that is active in this process, None while it stands by."""

    def __init__(
        self, desk: Desk, vouching: Vouching, chats: Callable[[], Chats | None], timing: Timing = STANDARD
    ) -> None:
        self._desk = desk
        self._vouching = vouching
        self._chats = chats
        self._timing = timing
        self._photos = Photos(desk, timing)
        self._openings = Rate(OPENINGS, MINUTE)
        self.sessions = EditSessions(desk.holdings.drop)

    def part(self, access: Access, folder: Path = FOLDER) -> Part:
        """Returns the part: the shell and the entrance for everybody, the photo for who carries a token."""
        shell = shell_route(PATH, ".html", (folder / "index.html").read_bytes().replace(*MODULE), POLICY).endpoint

        async def show(request: Request) -> Response:
            """Shows the shell. A bot that stands by does not, so that a proxy sees which one is active."""
            self._active()
            return cast(Response, await shell(request))

        entrance = Route(f"{PATH}/enter", self.enter, methods=["POST"])
        inside = [
            Route(f"{PATH}/photo", self.look, methods=["POST"]),
            Route(f"{PATH}/photos/{{id}}/done", self.done, methods=["POST"]),
            *held_routes(self._photos, PATH),
        ]
        open_ = guarded([Route(PATH, show), entrance], access, signed_in=False)
        return Part("edit", [*open_, *guarded(inside, access, known=self.sessions.session)])

    async def enter(self, request: Request) -> Response:
        """Takes what Telegram says of who opened the page, once, and gives a token for the photo of a ticket of theirs."""
        said, ticket = _opening(await read(request, LONGEST_OPENING, self._timing))
        chats = self._active()
        opened = await self._vouching.admit(said)
        self._openings.count(opened.person)
        language = await _answered(chats.language(opened.person, ticket))
        if language is None:
            raise Failed(410, "edit-over")
        log.event("edit-opened")
        token = self.sessions.begin(opened.person, ticket)
        return JSONResponse({"token": token, "expires": int(self.sessions.seconds), "language": language})

    async def look(self, request: Request) -> Response:
        """Fetches the photo from Telegram again and tells how far the look at it is, until the answer."""
        session = session_of(request)
        self._openings.count(session.holder)
        holdings = self._desk.holdings
        holdings.drop(session.name)
        coming = holdings.expect(session.name, CLOUD_BYTES)
        try:
            data = await self._photo(session)
            holdings.give_up(coming)
            coming = holdings.expect(session.name, len(data))
            return stream(self._desk.look(Upload(coming, data, Choice()), texts_for(request)))
        except BaseException:  # also where it is cancelled: else the room stays taken for what never comes
            holdings.give_up(coming)
            raise

    async def done(self, request: Request) -> Response:
        """Puts the copy in the place of the one in the chat, and ends the session."""
        session, held = session_of(request), self._photos.current(request)
        _must_be_proven(held)
        options = options_for(held.choice, held.screening, held.language)
        ticket = self.sessions.ticket(session)
        taking = self._active().take(int(session.holder), ticket, held.screening, options)
        try:
            taken = await _answered(taking)
        except TelegramError as error:
            log.error_event("edit-not-sent", error)
            raise Failed(503, "edit-not-sent") from None
        if not taken:
            raise Failed(410, "edit-over")
        log.event("edit-done")
        self.sessions.end(session)
        return JSONResponse({})

    async def _photo(self, session: Session) -> bytes:
        fetching = self._active().photo(int(session.holder), self.sessions.ticket(session))
        try:
            data = await _answered(fetching)
        except (DownloadRefused, DownloadFailed):
            raise Failed(503, "edit-not-fetched") from None
        if data is None:
            raise Failed(410, "edit-over")
        return data

    def _active(self) -> Chats:
        if (chats := self._chats()) is None:
            raise Failed(503, "stands-by")
        return chats


async def _answered(asking: Awaitable[T]) -> T:
    """Returns what is awaited. Raises Failed with 503 where the memory does not answer."""
    try:
        return await asking
    except StoreUnavailable:
        raise Failed(503, "no-memory") from None


def _must_be_proven(held: Held) -> None:
    """Raises Failed where there is no proven copy of the choice at hand."""
    if held.turn.locked():
        raise Failed(409, "overtaken")
    if withheld_because(held.screening):
        raise Failed(404, "no-copy-now")


def _opening(body: bytes) -> tuple[str, str]:
    """Returns what Telegram said and the name of the ticket. Raises Failed for anything else."""
    try:
        sent = json.loads(body)
        said, ticket = sent["init_data"], sent["ticket"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Failed(400) from None
    if not isinstance(said, str) or not isinstance(ticket, str) or len(ticket) > LONGEST_TICKET:
        raise Failed(400)
    return said, ticket
