"""Gives a hidden photo back: by Telegram's handle, for as long as Telegram has it, and so that it is not hidden again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from telegram import InputMediaDocument, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot import log
from bot.groups import strikes
from bot.groups.context import GroupContext
from bot.groups.records import Allowed, Case, Group, HiddenPicture
from bot.store.records import Source
from bot.transport.message import Answer
from bot.transport.sending import Destination, send


class Restored(StrEnum):
    """What became of an undo: the picture is back, some or none of it is; or there was no picture to give back."""

    BACK = "back"
    LOST = "lost"
    LIFTED = "lifted"


async def undo(office: GroupContext, group: Group, case: Case) -> tuple[Case, Restored]:
    """Strike, mute and copy are taken back, the picture is posted again, and the sender hears of it."""
    await office.score.take_back(group, case)
    if case.muted_until:
        await strikes.unmute(office.bot, case)
    parts = await office.register.parts(case)
    for part in parts:
        await office.register.keep(Allowed(case.owner, part.unique))
    result = Restored.LIFTED
    if case.hidden:
        result = await _post_again(office, group, case, parts)
        if result is Restored.BACK and case.copies:
            await office.broom.sweep(case.owner, case.copies)
    case = await office.register.amend(
        case, lambda now: replace(now, undone=True, asked="", muted_until=0, struck=0, copies=())
    )
    await office.tallies.count(case.owner, ["undone"])
    log.event("group-undone", kind=result.value)
    await _tell(office, case, result)
    return case, result


async def _post_again(office: GroupContext, group: Group, case: Case, parts: Sequence[HiddenPicture]) -> Restored:
    name = office.people.name(case.member)
    said = office.texts(group)
    caption = said.say("group-restored", name=name or said.say("group-somebody"))
    try:
        if len(parts) > 1 and len({part.source == Source.FILE for part in parts}) == 1:
            await _album(office, case, parts, caption)
        else:
            for part in parts:
                await _one(office, case, part, caption)
    except TelegramError as error:
        log.error_event("not-restored", error)
        return Restored.LOST
    return Restored.BACK if parts else Restored.LOST


def _options(case: Case) -> dict[str, Any]:
    return {"message_thread_id": case.topic or None, "protect_content": case.protected or None}


async def _one(office: GroupContext, case: Case, part: HiddenPicture, caption: str) -> None:
    bot, options = office.bot, {"chat_id": case.owner, **_options(case)}
    if part.source == Source.STICKER:
        await bot.send_sticker(sticker=part.file, **options)
    elif part.source == Source.FILE:
        await bot.send_document(document=part.file, caption=caption, parse_mode=ParseMode.HTML, **options)
    else:
        await bot.send_photo(photo=part.file, caption=caption, parse_mode=ParseMode.HTML, **options)


async def _album(office: GroupContext, case: Case, parts: Sequence[HiddenPicture], caption: str) -> None:
    made = InputMediaDocument if parts[0].source == Source.FILE else InputMediaPhoto
    media = [made(part.file, caption=caption, parse_mode=ParseMode.HTML) for part in parts[:10]]
    await office.bot.send_media_group(case.owner, media, **_options(case))


async def _tell(office: GroupContext, case: Case, result: Restored) -> None:
    if not case.is_person:
        return
    texts = await office.desk.texts_of(case.member, case.speaks)
    words = texts.say(f"group-undone-{result.value}", id=case.id, group=await office.title(case.owner))
    try:
        await send(office.bot, Destination(case.member), Answer(words))
    except TelegramError as error:
        log.event("sender-not-reached", error=type(error).__name__.lower())
