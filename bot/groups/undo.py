"""Returns a hidden photo back: by Telegram's handle, for as long as Telegram has it, and so that it is not hidden again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from telegram import InputMediaDocument, InputMediaPhoto, InputMediaVideo
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot import log
from bot.answers.lines import CAPTION
from bot.groups.case_states import Event, after_if_possible
from bot.groups.context import GroupContext
from bot.groups.records import Allowed, Case, Group, HiddenPicture
from bot.groups.recount import MuteNow, Recount, recount
from bot.groups.spans import span_in_words
from bot.groups.wording import film_of
from bot.store.records import Film, Source
from bot.transport.message import Answer
from bot.transport.sending import Destination, send
from texts import Texts


class Restored(StrEnum):
    """What became of an undo: the picture is back, with the words beside it or without; some or none of it is; or there was
    no picture to give back.
    """

    BACK = "back"
    WORDLESS = "wordless"
    LOST = "lost"
    LIFTED = "lifted"


async def undo(context: GroupContext, group: Group, case: Case) -> tuple[Case, Restored, Recount]:
    """Takes back strike and copy, and a mute that no longer stands; posts the picture again, and tells the sender."""
    counted = await recount(context, group, case)
    parts = await context.repository.parts(case)
    for part in parts:
        await context.repository.keep(Allowed(case.owner, part.unique))
    result = Restored.LIFTED
    if case.hidden:
        result = await _post_again(context, group, case, parts)
        if result in (Restored.BACK, Restored.WORDLESS) and case.copies:
            await context.deleter.delete(case.owner, case.copies)
    context.captions.drop(case.owner, case.messages)
    case = await context.repository.amend(case, _taken_back)
    await context.daily_counts.add(case.owner, ["undone"])
    log.event("group-undone", kind=result.value)
    await _tell(context, case, result, counted)
    return case, result, counted


def _taken_back(case: Case) -> Case:
    """Clears what the case did to its sender and the group."""
    case = after_if_possible(case, Event.UNDONE)
    return replace(case, asked="", struck=0, copies=())


async def _post_again(context: GroupContext, group: Group, case: Case, parts: Sequence[HiddenPicture]) -> Restored:
    name, said = await context.name_of(case.owner, case.member), context.texts(group)
    head = said.get("group-restored", name=name or said.get("group-somebody"))
    words = [context.captions.of(case.owner, case.messages[part.number]) for part in parts]
    long = [own for own in words if not _fits(head, own)]
    captions = [f"{head}\n\n{own}" if own and _fits(head, own) else head for own in words]
    try:
        if len(parts) > 1 and len({_is_file(part) for part in parts}) == 1 and all(map(_fits_an_album, parts)):
            await _album(context, case, parts, captions)
        else:
            for part, caption in zip(parts, captions, strict=True):
                await _one(context, case, part, caption)
        for own in long:
            await send(context.bot, Destination(case.owner, protected=case.protected, topic=case.topic), Answer(own))
    except TelegramError as error:
        log.error_event("not-restored", error)
        return Restored.LOST
    if not parts:
        return Restored.LOST
    return Restored.WORDLESS if case.captioned and not any(words) else Restored.BACK


def _fits(head: str, words: str) -> bool:
    """Tells whether the words find room below the head; tags count, too, so that it is certain."""
    return len(f"{head}\n\n{words}".encode("utf-16-le")) // 2 <= CAPTION


def _options(case: Case) -> dict[str, Any]:
    return {"message_thread_id": case.topic or None, "protect_content": case.protected or None}


async def _one(context: GroupContext, case: Case, part: HiddenPicture, caption: str) -> None:
    bot, options = context.bot, {"chat_id": case.owner, **_options(case)}
    worded = {**options, "caption": caption, "parse_mode": ParseMode.HTML}
    if part.source == Source.STICKER:
        await bot.send_sticker(sticker=part.file, **options)
    elif _is_file(part):
        await bot.send_document(document=part.file, **worded)
    elif part.film is Film.NOTE:
        await bot.send_video_note(video_note=part.file, **options)
    elif part.film is Film.ANIMATION:
        await bot.send_animation(animation=part.file, **worded)
    elif part.source == Source.MOVING:
        await bot.send_video(video=part.file, **worded)
    else:
        await bot.send_photo(photo=part.file, **worded)


def _is_file(part: HiddenPicture) -> bool:
    return part.source == Source.FILE or part.film is Film.FILE


def _fits_an_album(part: HiddenPicture) -> bool:
    return part.source != Source.STICKER and part.film not in (Film.ANIMATION, Film.NOTE)


async def _album(context: GroupContext, case: Case, parts: Sequence[HiddenPicture], captions: Sequence[str]) -> None:
    pairs = list(zip(parts, captions, strict=True))[:10]
    media = [_made_of(part)(part.file, caption=caption, parse_mode=ParseMode.HTML) for part, caption in pairs]
    await context.bot.send_media_group(case.owner, media, **_options(case))


def _made_of(part: HiddenPicture) -> type[InputMediaDocument | InputMediaPhoto | InputMediaVideo]:
    if _is_file(part):
        return InputMediaDocument
    return InputMediaVideo if part.source == Source.MOVING else InputMediaPhoto


async def _tell(context: GroupContext, case: Case, result: Restored, counted: Recount) -> None:
    if not case.is_person:
        return
    texts = await context.shared.texts_of(case.member, case.speaks)
    title, film = await context.title(case.owner), film_of([case])
    words = texts.get(f"group-undone-{result.value}", id=case.id, group=title, film=film)
    left = counted.until - context.repository.now
    await context.tell_member(case, f"{words} {counted_in_words(counted, left, texts, 'group-undone')}")


def counted_in_words(counted: Recount, seconds: int, texts: Texts, key: str) -> str:
    """Writes what still counts, and what became of a mute that has so many seconds left."""
    parts = [texts.get(f"{key}-counts", count=counted.strikes)]
    if counted.mute is not MuteNow.NONE:
        parts.append(texts.get(f"{key}-mute-{counted.mute.value}", span=span_in_words(seconds, texts)))
    return " ".join(parts)
