"""Checks what Telegram says of who opens a Mini App: signed with the bot's token, young, and nothing twice in it.

The signature is the one that Telegram documents for Mini Apps: HMAC-SHA256 over all fields but ``hash``, sorted, a line each,
with a key that is the HMAC-SHA256 of the token under ``WebAppData``.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

LONGEST: Final = 4096
"""Bytes. Telegram writes some six hundred."""
MOST_FIELDS: Final = 20
OLDEST: Final = 900
"""Seconds between the tap in the chat and the opening of the page."""
SKEW: Final = 30
"""Seconds by which the clock of this machine may be behind Telegram's."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Who opened the page in Telegram: the account's number, when, and a hash by which this one opening is known again."""

    person: int
    made: int
    digest: str


def opening(untrusted: str, token: str, now: float) -> Opening | None:
    """Returns who opened the page, by the ``initData`` that came with it. Returns None unless all of it holds.

    ``now`` is in seconds since 1970. Fields in another order are the same opening, as the hash is one of what was signed.
    """
    fields = _fields(untrusted)
    signature = fields.pop("hash", "")
    signed = "\n".join(f"{name}={value}" for name, value in sorted(fields.items())).encode()
    key = hmac.digest(b"WebAppData", token.encode(), "sha256")
    if not hmac.compare_digest(hmac.new(key, signed, "sha256").hexdigest().encode(), signature.encode()):
        return None
    person, made = _person(fields.get("user", "")), _number(fields.get("auth_date", ""))
    if not person or not made or not now - OLDEST <= made <= now + SKEW:
        return None
    return Opening(person, made, hashlib.sha256(b"mini app\n" + signed).hexdigest())


def _fields(untrusted: str) -> dict[str, str]:
    """Returns the fields by name; none where a name stands twice or anything cannot be read."""
    if len(untrusted) > LONGEST or not untrusted.isascii():
        return {}
    try:
        pairs = parse_qsl(
            untrusted, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        return {}
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else {}


def _person(text: str) -> int:
    """Returns the number of the account that ``user`` names, 0 where there is none."""
    try:
        number = json.loads(text)["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0
    return number if isinstance(number, int) and not isinstance(number, bool) and number > 0 else 0


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 12 else 0
