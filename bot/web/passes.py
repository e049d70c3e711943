"""Lets people in: a key that opens the page once, and the pass that they carry from then on. Both are sealed, neither is kept.

A key and a pass say whose they are and when they end, and only who knows the secret of the page can make or read them. What
has been used is remembered as a hash until it would have ended.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.store.clock import now
from bot.store.sealing import Keys

KEY_SECONDS = 600
"""How long a key from the bot or on the screen opens the page."""
INVITATION_SECONDS = 86_400
"""How long an invitation does: it is passed on by hand."""
PASS_SECONDS = 30 * 86_400
"""How long a browser stays signed in."""
LOCAL, INVITED = "local", "invited"
"""Holders that are no account: whoever sits at this machine, and whoever was given an invitation."""

Once = Callable[[str, float, int], Awaitable[bool]]
"""Says of a hash whether what was made at that time is used for the first time, and remembers it for so many seconds.

What was made before it remembers anything may have been used, so it says no.
"""


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in browser: a random name, and who holds it: a Telegram account's number, ``local`` or ``invited``."""

    name: str
    holder: str


class Passes:
    """Makes and reads keys and passes with one secret."""

    def __init__(self, secret: bytes, once: Once | None = None, clock: Callable[[], float] = now) -> None:
        self._keys = Keys(secret)
        self._once = once or UsedHere(clock).first
        self._clock = clock

    def key(self, holder: str, seconds: int = KEY_SECONDS) -> str:
        """Returns a key that lets its holder in once, within so many seconds."""
        return self._sealed("key", f"{self._clock():.6f} {secrets.token_hex(8)} {holder}", seconds)

    async def admit(self, key: str) -> Session | None:
        """Uses a key up and returns the new session. Returns None for one that is used, over, or not ours."""
        if (plain := self._opened("key", key)) is None:
            return None
        made, _, rest = plain.partition(" ")
        if not await self._once(hashlib.sha256(plain.encode()).hexdigest(), float(made), INVITATION_SECONDS):
            return None
        return Session(secrets.token_urlsafe(16), rest.partition(" ")[2])

    def carried(self, session: Session) -> str:
        """Returns the pass that a browser carries from now on."""
        return self._sealed("pass", f"{session.name} {session.holder}", PASS_SECONDS)

    def session(self, carried: str) -> Session | None:
        """Returns whose pass this is. Returns None for one that is over or not ours."""
        if (plain := self._opened("pass", carried)) is None:
            return None
        name, _, holder = plain.partition(" ")
        return Session(name, holder)

    def _sealed(self, purpose: str, text: str, seconds: int) -> str:
        sealed = self._keys.seal(f"page {purpose}", text.encode(), self._clock() + seconds)
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def _opened(self, purpose: str, text: str) -> str | None:
        try:
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        plain = self._keys.open(f"page {purpose}", sealed, self._clock())
        return plain.decode() if plain is not None else None


class UsedHere:
    """What was used, remembered in the memory of this process."""

    def __init__(self, clock: Callable[[], float] = now) -> None:
        self._clock = clock
        self._began = clock()
        self._used: dict[str, float] = {}

    async def first(self, digest: str, made: float, seconds: int) -> bool:
        """Tells whether this is used for the first time, and remembers it."""
        moment = self._clock()
        self._used = {known: end for known, end in self._used.items() if end > moment}
        if made < self._began or digest in self._used:
            return False
        self._used[digest] = moment + seconds
        return True
