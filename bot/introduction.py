"""Tells Telegram what the bot is called to do: menus and descriptions, in each language, and only when they have changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from bot import log
from bot.private import commands
from bot.private.page import COMMAND
from bot.store.forgiving import ForgivingStore
from bot.store.records import DAY, Record
from texts import LANGUAGES, Texts, texts

IN_GROUPS: Final = ("check", "report", "strikes", "stats", "tips")
FOR_ADMINS: Final = ("settings", "warn", "mute", "unmute", "ban", "unban", "pardon", "exempt", *IN_GROUPS)
"""What Telegram's menu lists in groups: to everybody, and to admins."""
Menus = tuple[tuple[tuple[str, ...], BotCommandScope], ...]
"""Names of commands, and in which chats they are listed."""


@dataclass(frozen=True, slots=True)
class Introduced(Record):
    """What Telegram was told of the bot, as a fingerprint: it keeps that itself, so a start need not say it again."""

    KIND: ClassVar[str] = "introduced"
    SECONDS: ClassVar[int | None] = 7 * DAY

    owner: int
    said: str = ""


async def introduce(bot: Bot, store: ForgivingStore, default: str = LANGUAGES[0], *, page: bool = False) -> None:
    """Lists the commands and says what the bot is, in each language; without it the bot works all the same.

    ``default`` is what Telegram shows to people whose app speaks none of these languages. ``page`` lists the link to the page.
    Five requests for each language are many at once, so nothing is asked where the store remembers that the same was said
    within a week.
    """
    menus = _menus(page=page)
    said = _fingerprint(menus, default)
    known = await store.recall(Introduced, bot.id, "")
    if known is not None and known.said == said:
        return
    told = [await _introduce_in(bot, menus, language, default) for language in LANGUAGES]
    if all(told):
        await store.keep("", Introduced(bot.id, said))


async def _introduce_in(bot: Bot, menus: Menus, language: str, default: str) -> bool:
    """Says all of one language. Returns whether Telegram took it."""
    spoken, code = texts(language), None if language == default else language
    try:
        for names, scope in menus:
            await bot.set_my_commands(_menu(names, spoken), scope=scope, language_code=code)
        await bot.set_my_description(spoken.get("description"), language_code=code)
        await bot.set_my_short_description(spoken.get("description-short"), language_code=code)
    except TelegramError as error:
        log.error_event("menu-not-set", error)
        return False
    return True


def _menus(*, page: bool) -> Menus:
    private = (*commands.ALL, *([COMMAND] if page else []), "settings")
    return (
        (private, BotCommandScopeAllPrivateChats()),
        (IN_GROUPS, BotCommandScopeAllGroupChats()),
        (FOR_ADMINS, BotCommandScopeAllChatAdministrators()),
    )


def _menu(names: tuple[str, ...], spoken: Texts) -> list[BotCommand]:
    return [BotCommand(name, spoken.get(f"command-{name}")) for name in names]


def _fingerprint(menus: Menus, default: str) -> str:
    """Returns a digest of all that Telegram is told."""
    return hashlib.sha256("\0".join((default, *_all_words(menus))).encode()).hexdigest()[:32]


def _all_words(menus: Menus) -> Iterator[str]:
    for language in LANGUAGES:
        spoken = texts(language)
        yield from (language, spoken.get("description"), spoken.get("description-short"))
        for names, scope in menus:
            yield scope.type
            yield from (f"{name} {spoken.get(f'command-{name}')}" for name in names)
