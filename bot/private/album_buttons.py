"""The buttons below an album's answer that concern all of its pictures."""

from __future__ import annotations

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatAction
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.answers import reply
from bot.context import Context
from bot.pixels.pool import CouldNotCheck
from bot.private.albums import album_name
from bot.private.buttons import forget_ticket, remove_buttons
from bot.private.callbacks import is_somebody_elses
from bot.private.checking import note_answers
from bot.store.record_store import StoreUnavailable
from bot.store.records import Album, Ticket
from bot.texts import Texts
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, say, send, send_album, take_away


class AlbumButtons:
    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=r"^album:[fdx]:[0-9A-Za-z_-]{1,40}$")]

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.data is None:
            return
        texts = await self._context.texts_for(query.from_user)
        _, verb, name = query.data.split(":")
        album = await self._album(query, name)
        if album is None:
            log.event("press-refused")
            await say(query, texts.get("pressed-not-yours" if is_somebody_elses(query) else "pressed-expired"))
            return
        log.event("press", verb={"f": "album-files", "d": "album-delete", "x": "album-forget"}[verb])
        if verb == "f":
            await self._as_files(update_context.bot, query, album, texts)
        elif verb == "d":
            await self._delete(update_context.bot, query, album, texts)
        else:
            await self._forget(query, album, texts)

    async def _album(self, query: CallbackQuery, name: str) -> Album | None:
        if query.message is None:
            return None
        try:
            return await self._context.store.recall(Album, query.from_user.id, album_name(query.message.chat.id, name))
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            return None

    async def _as_files(self, bot: Bot, query: CallbackQuery, album: Album, texts: Texts) -> None:
        """Every copy once more, in full size; one that there is not this time is said."""
        await say(query, texts.get("pressed-file"), alert=False)
        place = Destination(album.chat, album.parts[0].message)
        copies, missing, protected = [], 0, False
        async with showing_progress(bot, place, action=ChatAction.UPLOAD_DOCUMENT):
            for _, ticket in await self._tickets(album):
                protected = protected or ticket.protected
                copy = await self._copy(ticket, texts)
                missing += copy is None
                copies += [copy] if copy is not None else []
            place = Destination(album.chat, album.parts[0].message, protected)
            sent = await send_album(bot, place, copies)
        await note_answers(self._context, album.owner, album.chat, tuple(one.message for one in sent))
        if missing or not copies:
            await send(bot, place, Answer(texts.get("pressed-no-copy")))

    async def _tickets(self, album: Album) -> list[tuple[str, Ticket]]:
        """The tickets of its pictures that are still there, with their names."""
        memory = self._context.store
        try:
            found = [(name, await memory.recall(Ticket, album.owner, name)) for name in album.tickets if name]
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            return []
        return [(name, ticket) for name, ticket in found if ticket is not None]

    async def _copy(self, ticket: Ticket, texts: Texts) -> Answer | None:
        try:
            screening = await self._context.screen(ticket.file, log.new_id())
        except (DownloadRefused, CouldNotCheck):
            return None
        return reply.bare(screening, texts, as_photo=False)

    async def _delete(self, bot: Bot, query: CallbackQuery, album: Album, texts: Texts) -> None:
        if not await take_away(bot, album.chat, [part.message for part in album.parts]):
            await say(query, texts.get("pressed-not-deleted"))
            return
        await say(query, texts.get("pressed-deleted"))
        await remove_buttons(query, only=query.data)

    async def _forget(self, query: CallbackQuery, album: Album, texts: Texts) -> None:
        memory = self._context.store
        try:
            for name, ticket in await self._tickets(album):
                await forget_ticket(memory, name, ticket)
            await memory.drop(Album, album.owner, album_name(album.chat, album.album))
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            await say(query, texts.get("forget-unavailable", minutes=memory.minutes))
            return
        await say(query, texts.get("pressed-forgotten"))
        await remove_buttons(query)
