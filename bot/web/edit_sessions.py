"""Sessions of the page inside Telegram: a random token in a header, for one person, one photo, and some minutes.

There is no cookie: in Telegram's web client the page stands in a frame of another site, where browsers keep cookies away.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import Scope

from bot.web.passes import Session

TOKEN_BYTES = 24
SECONDS = 900.0
"""How long a token is good for, whatever is done with it."""
SCHEME = "Bearer "


@dataclass(frozen=True, slots=True)
class _Open:
    session: Session
    ticket: str
    ending: asyncio.TimerHandle


class EditSessions:
    """The open sessions, in the memory of this process. ``ended`` is told the name of each that ends.

    Tokens are kept as hashes. A person has one session for a photo: opening the page anew ends the one before.
    """

    def __init__(self, ended: Callable[[str], object], seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self._ended = ended
        self._open: dict[str, _Open] = {}

    def begin(self, person: int, ticket: str) -> str:
        """Begins a session for a person and the photo of a ticket, and returns its token."""
        holder = str(person)
        for digest in [key for key, one in self._open.items() if (one.session.holder, one.ticket) == (holder, ticket)]:
            self._end(digest)
        token = secrets.token_urlsafe(TOKEN_BYTES)
        ending = asyncio.get_running_loop().call_later(self.seconds, self._end, _digest(token))
        self._open[_digest(token)] = _Open(Session(secrets.token_urlsafe(16), holder), ticket, ending)
        return token

    def session(self, scope: Scope) -> Session | None:
        """Returns the session whose token a request carries. Returns None for one that has ended or never was."""
        carried = Headers(scope=scope).getlist("authorization")
        if len(carried) != 1 or not carried[0].startswith(SCHEME):
            return None
        found = self._open.get(_digest(carried[0].removeprefix(SCHEME)))
        return found.session if found is not None else None

    def ticket(self, session: Session) -> str:
        """Returns the name of the ticket that a session is for, an empty one where it has ended."""
        return next((one.ticket for one in self._open.values() if one.session == session), "")

    def end(self, session: Session) -> None:
        """Ends a session. A second time does nothing."""
        for digest in [key for key, one in self._open.items() if one.session == session]:
            self._end(digest)

    def close(self) -> None:
        """Ends all of them."""
        for digest in list(self._open):
            self._end(digest)

    def _end(self, digest: str) -> None:
        if (found := self._open.pop(digest, None)) is not None:
            found.ending.cancel()
            self._ended(found.session.name)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
