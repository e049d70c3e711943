"""What Telegram says of who opens a Mini App, signed as Telegram signs it, or not quite."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

from tests.botapi.server import TOKEN

SITI = 777000111


def fields(person: int = SITI, made: float | None = None, **more: str) -> dict[str, str]:
    """Returns the fields that Telegram's apps send for a button below a message."""
    user = json.dumps({"id": person, "first_name": "Siti & co", "language_code": "id"}, separators=(",", ":"))
    moment = str(int(time.time() if made is None else made))
    return {"query_id": "AAHdF6IQAAAAAN0XohDhrOrc", "user": user, "auth_date": moment, "signature": "c2ln-_s", **more}


def signature(given: dict[str, str], token: str = TOKEN) -> str:
    """Returns the hash as the documentation of Mini Apps has it, written out step by step."""
    lines = "\n".join(f"{name}={given[name]}" for name in sorted(given))
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    return hmac.new(secret, lines.encode(), hashlib.sha256).hexdigest()


def init_data(person: int = SITI, made: float | None = None, token: str = TOKEN, **more: str) -> str:
    """Returns the whole of it as it stands in the address."""
    given = fields(person, made, **more)
    return urlencode({**given, "hash": signature(given, token)})
