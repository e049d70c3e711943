"""Everything that an operator may decide, read once at the start and handed down as one frozen object."""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any, Self
from urllib.parse import urlsplit

from bot.config.api_tokens import ApiToken, read_tokens
from bot.config.checks import CHECKS, OFF, TELEGRAM, key_bytes

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
        complaints = [*complaints, *(complaint for check in CHECKS if (complaint := check(self)))]
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
        return key_bytes(self.state_key) if self.state_key else None

    @property
    def earlier_key(self) -> bytes | None:
        """The 32 bytes of STATE_KEY_BEFORE, or None when no other key is to be read."""
        return key_bytes(self.state_key_before) if self.state_key_before else None
