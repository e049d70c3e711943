"""Everything that an operator may decide, read once at the start and handed down as one frozen object."""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from bot.config.api_tokens import ApiToken, read_tokens
from texts import LANGUAGES

TELEGRAM = "https://api.telegram.org"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
KEY_BYTES = 32
OFF = "off"
"""As ASSISTANT_URL: no button; an empty value means the default."""

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")
_PERSON = re.compile(r"-?\d{1,16}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

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
class Assistant:
    """Where a button leads that opens an assistant beside a picture that may leave."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates arrive: the address that Telegram is told, and the path, place and secret behind it."""

    url: str = field(repr=False)
    path: str = field(repr=False)
    listen: str
    port: int
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """One field for each variable: ``bot_token`` is read from ``BOT_TOKEN``."""

    bot_token: str = field(repr=False)
    bot_api_url: str = TELEGRAM
    redis_url: str = field(default="", repr=False)
    state_key: str = field(default="", repr=False)
    state_key_before: str = field(default="", repr=False)
    spread: int = 0
    state_minutes: int = 15
    deadline_seconds: int = 40
    workers: int = 2
    default_language: str = "en"
    log_level: str = "INFO"
    gatekeeper_models: str = ""
    require_volatile_redis: int = 0
    guest_mode: int = 0
    allowed_users: str = field(default="", repr=False)
    operator: str = ""
    source_url: str = ""
    assistant_name: str = "Gemini"
    assistant_url: str = "https://gemini.google.com/app"
    bot_api_folder: str = ""
    webhook_url: str = ""
    webhook_listen: str = "127.0.0.1"
    webhook_port: int = 8443
    webhook_secret: str = field(default="", repr=False)
    monitor_listen: str = "127.0.0.1"
    monitor_port: int = 0
    public_url: str = ""
    page_listen: str = "127.0.0.1"
    page_port: int = 8417
    page_invitations: int = 0
    page_proxies: str = ""
    api_tokens: str = field(default="", repr=False)

    @classmethod
    def from_env(cls, environment: Mapping[str, str], *, bot: bool = True) -> Self:
        """Reads the variables that are set; an empty one counts as not set. Only a ``bot`` needs a token."""
        if bot and not environment.get("BOT_TOKEN", "").strip():
            raise TokenMissing(BOTFATHER)
        given: dict[str, Any] = {}
        complaints: list[str] = []
        for knob in fields(cls):
            text = environment.get(knob.name.upper(), "").strip()
            if text and isinstance(knob.default, int):
                try:
                    given[knob.name] = int(text)
                except ValueError:
                    name = knob.name.upper()
                    complaints.append(f"{name} is a whole number, for example {name}={int(knob.default)}.")
            elif text:
                given[knob.name] = text
        settings = cls(**{"bot_token": "", **given})
        settings.validate(complaints)
        return settings

    def validate(self, complaints: Sequence[str] = ()) -> None:
        """Raises SettingsError with one sentence for everything that is wrong, never with a secret in it."""
        complaints = [*complaints, *(complaint for check in _CHECKS if (complaint := check(self)))]
        if complaints:
            raise SettingsError("\n".join(complaints))

    @property
    def base_url(self) -> str:
        return f"{self.bot_api_url.rstrip('/')}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.bot_api_url.rstrip('/')}/file/bot"

    @property
    def own_server(self) -> bool:
        """Whether a Bot API server of one's own is asked, which has no limit of 20 MB."""
        return self.bot_api_url.rstrip("/") != TELEGRAM

    @property
    def allowed(self) -> frozenset[int]:
        """Whom this bot serves; nobody named means everybody."""
        return frozenset(int(number) for number in self.allowed_users.replace(",", " ").split())

    @property
    def assistant(self) -> Assistant | None:
        return None if self.assistant_url == OFF else Assistant(self.assistant_name, self.assistant_url)

    @property
    def webhook(self) -> Webhook | None:
        """Where Telegram is told to send updates; the last part and the secret come from the token: nobody guesses them."""
        if not self.webhook_url:
            return None
        part = self._derived(b"gatekeeper webhook path")
        url = f"{self.webhook_url.rstrip('/')}/{part}"
        secret = self.webhook_secret or self._derived(b"gatekeeper webhook secret")
        return Webhook(url, urlsplit(url).path.lstrip("/"), self.webhook_listen, self.webhook_port, secret)

    @property
    def edit_address(self) -> str:
        """Returns where the page inside Telegram is opened on a ticket, whose name follows; empty without PUBLIC_URL."""
        return f"https://{self.public_host}/edit?ticket=" if self.public_page else ""

    @property
    def public_host(self) -> str:
        """The name, with a port that is not the usual one, by which browsers ask for the page; empty where they do not."""
        return urlsplit(self.public_url).netloc.lower().removesuffix(":443")

    @property
    def hands_out_links(self) -> bool:
        """Whether the bot gives people on its list links to the page."""
        return bool(self.public_url and self.allowed)

    @property
    def public_page(self) -> bool:
        """Whether people beyond this machine get a page: PUBLIC_URL may as well be there for programs alone."""
        return bool(self.public_url and (self.allowed_users or self.page_invitations))

    @property
    def proxies(self) -> tuple[IPv4Network | IPv6Network, ...]:
        """Who may say, besides this machine, that a browser has come by https."""
        return tuple(ip_network(name) for name in self.page_proxies.replace(",", " ").split())

    @property
    def programs(self) -> tuple[ApiToken, ...]:
        """The programs that may use the API. There is no API without any."""
        return read_tokens(self.api_tokens)

    @property
    def page_key(self) -> bytes:
        """The key that signs links and sign-ins of the page: the same for all that know STATE_KEY, else BOT_TOKEN."""
        secret = self.sealing_key or self.bot_token.encode()
        return hmac.digest(secret, b"gatekeeper page", "sha256") if secret else b""

    def _derived(self, purpose: bytes) -> str:
        return hmac.digest(self.bot_token.encode(), purpose, "sha256")[:16].hex()

    @property
    def sealing_key(self) -> bytes | None:
        """The 32 bytes of STATE_KEY, or None when every start is to make its own."""
        return _key_bytes(self.state_key) if self.state_key else None

    @property
    def earlier_key(self) -> bytes | None:
        """The 32 bytes of STATE_KEY_BEFORE, or None when no other key is to be read."""
        return _key_bytes(self.state_key_before) if self.state_key_before else None


def _key_bytes(text: str) -> bytes:
    """Base64 as ``openssl rand -base64 32`` or Fernet's ``generate_key`` write it."""
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
        size = len(_key_bytes(text))
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


_CHECKS = (
    *(_token, _api_url, _redis_url, _state_keys, _spread, _numbers, _choices, _models),
    *(_allowed, _links, _contradictions, _one_bot_listens, _page, _page_proxies, _api_tokens),
)
