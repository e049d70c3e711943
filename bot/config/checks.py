"""Checks the settings, one function for each thing that may be wrong: its sentence, or nothing. None tells a secret."""

from __future__ import annotations

import base64
import binascii
import re
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from texts import LANGUAGES

if TYPE_CHECKING:
    from bot.config.settings import Settings

TELEGRAM = "https://api.telegram.org"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
KEY_BYTES = 32
OFF = "off"
"""As ASSISTANT_URL: no button; an empty value means the default."""

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")
_PERSON = re.compile(r"-?\d{1,16}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


def key_bytes(text: str) -> bytes:
    """Reads base64 as ``openssl rand -base64 32`` or Fernet's ``generate_key`` write it."""
    padded = text.replace("-", "+").replace("_", "/")
    return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True)


def _token(settings: Settings) -> str:
    if not settings.bot_token or _TOKEN.fullmatch(settings.bot_token):
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
    return "REDIS_URL begins with redis://, rediss:// or unix://; leave it empty and the bot starts a Redis of its own."


def _state_keys(settings: Settings) -> str:
    wrong = [_key("STATE_KEY", settings.state_key), _key("STATE_KEY_BEFORE", settings.state_key_before)]
    if settings.state_key_before and not settings.state_key:
        wrong.append("STATE_KEY_BEFORE is read beside STATE_KEY, which is not set: set both, or neither.")
    elif settings.state_key_before and settings.state_key_before == settings.state_key:
        wrong.append("STATE_KEY_BEFORE and STATE_KEY are the same; leave STATE_KEY_BEFORE empty when no key changes.")
    return "\n".join(filter(None, wrong))


def _key(name: str, text: str) -> str:
    try:
        size = len(key_bytes(text))
    except binascii.Error:
        return f"{name} is not base64. Make one with: openssl rand -base64 32"
    if text and size != KEY_BYTES:
        return f"{name} holds {size} bytes and must hold {KEY_BYTES}. Make one with: openssl rand -base64 32"
    return ""


def _spread(settings: Settings) -> str:
    missing = [name for name in ("REDIS_URL", "STATE_KEY") if not getattr(settings, name.lower())]
    if not settings.spread or not missing:
        return ""
    return (
        f"SPREAD=1 shares the work between machines, which meet in one Redis and read it with one key: "
        f"set {' and '.join(missing)} to the same on all of them, or leave SPREAD=0 for one machine."
    )


def _numbers(settings: Settings) -> str:
    limits = (
        *(("state_minutes", 1, 1440), ("deadline_seconds", 1, 600), ("workers", 1, 32)),
        *(
            ("require_volatile_redis", 0, 1),
            ("guest_mode", 0, 1),
            ("spread", 0, 1),
            ("webhook_port", 1, 65_535),
            ("monitor_port", 0, 65_535),
            ("page_port", 1, 65_535),
            ("page_invitations", 0, 1),
        ),
    )
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


def _allowed(settings: Settings) -> str:
    numbers = settings.allowed_users.replace(",", " ").split()
    if not all(_PERSON.fullmatch(number) for number in numbers):
        return "ALLOWED_USERS holds numbers of Telegram accounts, parted by commas: ALLOWED_USERS=123456789,987654321."
    return ""


def _links(settings: Settings) -> str:
    """Addresses that are shown to people must be addresses; the webhook must be one that Telegram accepts."""
    wrong = []
    if settings.assistant_url != OFF and not _is_https(settings.assistant_url):
        wrong.append(f"ASSISTANT_URL begins with https://, or is {OFF} for no such button.")
    if settings.source_url and not _is_https(settings.source_url):
        wrong.append("SOURCE_URL begins with https://.")
    if settings.webhook_url and not _is_https(settings.webhook_url):
        wrong.append("WEBHOOK_URL begins with https://: Telegram sends updates to no other address.")
    if settings.webhook_secret and not _SECRET.fullmatch(settings.webhook_secret):
        wrong.append("WEBHOOK_SECRET has 1 to 256 letters, digits, _ or -.")
    return "\n".join(wrong)


def _is_https(address: str) -> bool:
    url = urlsplit(address)
    return url.scheme == "https" and bool(url.hostname) and not (url.query or url.fragment or url.username)


def _contradictions(settings: Settings) -> str:
    wrong = []
    if settings.bot_api_folder and not settings.own_server:
        wrong.append("BOT_API_FOLDER belongs to a Bot API server of your own: set BOT_API_URL to its address.")
    elif settings.bot_api_folder and not Path(settings.bot_api_folder).is_dir():
        wrong.append("BOT_API_FOLDER is not a folder that can be seen from here.")
    return "\n".join(wrong)


def _one_bot_listens(settings: Settings) -> str:
    """Where bots stand by, a proxy finds the active one by its open port: nothing else may keep that port open."""
    if not (settings.spread and settings.webhook_url):
        return ""
    others = {
        "MONITOR": settings.monitor_port,
        "PAGE": settings.page_port if settings.public_url or settings.api_tokens else 0,
    }
    shared = [f"{name}_PORT" for name, port in others.items() if port == settings.webhook_port]
    if not shared:
        return ""
    return (
        f"{' and '.join(shared)} and WEBHOOK_PORT are the same. With SPREAD=1 only the active bot listens for updates: "
        "give WEBHOOK_PORT a port of its own."
    )


def _page(settings: Settings) -> str:
    """Beyond this machine the page is for people who are on a list, and behind https."""
    if not settings.public_url:
        if _is_loopback(settings.page_listen):
            return ""
        return (
            "PAGE_LISTEN is not this machine itself, and PUBLIC_URL is not set. Beyond this machine the page is served "
            "with https in front only: set PUBLIC_URL to its https:// address, or leave PAGE_LISTEN=127.0.0.1."
        )
    wrong = []
    url = urlsplit(settings.public_url)
    if not _is_https(settings.public_url) or url.path.strip("/"):
        wrong.append("PUBLIC_URL begins with https:// and has a name only, such as https://gate.example.org.")
    if not (settings.public_page or settings.api_tokens):
        wrong.append(
            "PUBLIC_URL serves the page to people whom you name: set ALLOWED_USERS (the bot hands them links), or "
            "PAGE_INVITATIONS=1 (./gatekeeper page --invite makes links). For programs alone, set API_TOKENS."
        )
    if settings.public_page and not (settings.bot_token or settings.state_key):
        wrong.append("Links to the page at PUBLIC_URL are signed: set STATE_KEY, or BOT_TOKEN.")
    return "\n".join(wrong)


def _page_proxies(settings: Settings) -> str:
    try:
        settings.proxies  # noqa: B018 - reading is what is tried
    except ValueError:
        return "PAGE_PROXIES holds addresses or networks, parted by commas: PAGE_PROXIES=172.18.0.0/16,192.0.2.7."
    return ""


def _api_tokens(settings: Settings) -> str:
    try:
        settings.programs  # noqa: B018 - reading is what is tried
    except ValueError:
        return (
            "API_TOKENS holds an entry for each program, NAME:HASH:PHOTOS_A_MINUTE:AT_ONCE, parted by commas, each name once: "
            "./gatekeeper page --token NAME makes a token and prints its entry."
        )
    return ""


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


CHECKS = (
    *(_token, _api_url, _redis_url, _state_keys, _spread, _numbers, _choices, _models),
    *(_allowed, _links, _contradictions, _one_bot_listens, _page, _page_proxies, _api_tokens),
)
