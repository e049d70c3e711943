"""Everything that an operator may decide, read once at the start and handed down as one frozen object."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

TELEGRAM = "https://api.telegram.org"
LANGUAGES = ("en", "id")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
KEY_BYTES = 32

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")
_LINE = re.compile(r"(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*)")

BOTFATHER = """\
The bot needs a token, and BOT_TOKEN is not set. To get one:
  1. In Telegram, open a chat with @BotFather (https://t.me/BotFather) and send /newbot.
  2. Choose a name and a user name that ends in "bot"; BotFather answers with the token.
  3. Copy .env.example to .env and write the token there: BOT_TOKEN=123456789:ABC…
  4. Start the bot again: ./gatekeeper bot
The token is the bot's password: whoever holds it can read what people send to the bot."""


class SettingsError(ValueError):
    """The settings contradict themselves or are not what they should be; the message says which and what to do."""


class TokenMissing(SettingsError):
    """There is no token at all: the operator has not met BotFather yet."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One field for each variable: ``bot_token`` is read from ``BOT_TOKEN``."""

    bot_token: str = field(repr=False)
    bot_api_url: str = TELEGRAM
    redis_url: str = field(default="", repr=False)
    state_key: str = field(default="", repr=False)
    state_minutes: int = 15
    deadline_seconds: int = 40
    workers: int = 2
    default_language: str = "en"
    log_level: str = "INFO"
    gatekeeper_models: str = ""

    @classmethod
    def from_env(cls, environment: Mapping[str, str]) -> Self:
        """Reads the variables that are set; an empty one counts as not set."""
        if not environment.get("BOT_TOKEN", "").strip():
            raise TokenMissing(BOTFATHER)
        given: dict[str, Any] = {}
        for knob in fields(cls):
            text = environment.get(knob.name.upper(), "").strip()
            if text:
                given[knob.name] = _whole(knob.name.upper(), text) if isinstance(knob.default, int) else text
        settings = cls(**given)
        settings.validate()
        return settings

    def validate(self) -> None:
        """Raises SettingsError with one sentence for everything that is wrong, never with a secret in it."""
        complaints = [complaint for check in _CHECKS if (complaint := check(self))]
        if complaints:
            raise SettingsError("\n".join(complaints))

    @property
    def base_url(self) -> str:
        return f"{self.bot_api_url.rstrip('/')}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.bot_api_url.rstrip('/')}/file/bot"

    @property
    def sealing_key(self) -> bytes | None:
        """The 32 bytes of STATE_KEY, or None when every start is to make its own."""
        return _key_bytes(self.state_key) if self.state_key else None


def _whole(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise SettingsError(f"{name} is a whole number, for example {name}=10.") from None


def _key_bytes(text: str) -> bytes:
    """Base64 as ``openssl rand -base64 32`` or Fernet's ``generate_key`` write it."""
    padded = text.replace("-", "+").replace("_", "/")
    return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True)


def _token(settings: Settings) -> str:
    if _TOKEN.fullmatch(settings.bot_token):
        return ""
    return "BOT_TOKEN does not look like a token: BotFather writes digits, a colon and about 35 letters. Copy it whole."


def _api_url(settings: Settings) -> str:
    url = urlsplit(settings.bot_api_url)
    if url.scheme in ("http", "https") and url.hostname and not (url.query or url.fragment or url.username):
        return ""
    return f"BOT_API_URL is the address of a Bot API server, such as {TELEGRAM} or http://127.0.0.1:8081."


def _redis_url(settings: Settings) -> str:
    if not settings.redis_url or urlsplit(settings.redis_url).scheme in ("redis", "rediss", "unix"):
        return ""
    return "REDIS_URL begins with redis://, rediss:// or unix://; leave it empty to keep the state inside the bot."


def _state_key(settings: Settings) -> str:
    if not settings.state_key:
        return ""
    try:
        size = len(_key_bytes(settings.state_key))
    except binascii.Error:
        return "STATE_KEY is not base64. Make one with: openssl rand -base64 32"
    if size != KEY_BYTES:
        return f"STATE_KEY holds {size} bytes and must hold {KEY_BYTES}. Make one with: openssl rand -base64 32"
    return ""


def _numbers(settings: Settings) -> str:
    limits = (("state_minutes", 1, 1440), ("deadline_seconds", 1, 600), ("workers", 1, 32))
    wrong = [
        f"{name.upper()} lies between {least} and {most}."
        for name, least, most in limits
        if not least <= getattr(settings, name) <= most
    ]
    return "\n".join(wrong)


def _choices(settings: Settings) -> str:
    wrong = []
    if settings.default_language not in LANGUAGES:
        wrong.append(f"DEFAULT_LANGUAGE is one of: {', '.join(LANGUAGES)}.")
    if settings.log_level not in LEVELS:
        wrong.append(f"LOG_LEVEL is one of: {', '.join(LEVELS)}.")
    return "\n".join(wrong)


def _models(settings: Settings) -> str:
    if not settings.gatekeeper_models or Path(settings.gatekeeper_models).is_dir():
        return ""
    return "GATEKEEPER_MODELS is not a folder; leave it empty to use the models that ./gatekeeper fetched."


_CHECKS = (_token, _api_url, _redis_url, _state_key, _numbers, _choices, _models)


def parse_env_file(text: str) -> dict[str, str]:
    """The variables of an ``.env`` file: ``NAME=value`` a line, ``#`` comments, optional quotes around the value."""
    found: dict[str, str] = {}
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            raise SettingsError(f"Line {number} of .env is neither NAME=value nor a comment that begins with #.")
        found[match[1]] = _value(match[2])
    return found


def _value(text: str) -> str:
    if text[:1] in ("'", '"') and len(text) > 1 and text[0] in text[1:]:
        return text[1 : text.index(text[0], 1)]
    return re.split(r"(?:^|\s)#", text, maxsplit=1)[0].strip()


def environment_with_file(environment: Mapping[str, str], file: Path) -> dict[str, str]:
    """The environment, filled up from the file where it says nothing: the environment wins."""
    try:
        text = file.read_text("utf-8-sig")
    except FileNotFoundError:
        return dict(environment)
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{file.name} is there but is not readable text; check its owner and rights.") from None
    return {**parse_env_file(text), **environment}
