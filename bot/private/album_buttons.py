"""Handles the buttons below an album's answer that concern the whole album."""

from __future__ import annotations

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatAction
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.answers import reply
from bot.answers.summary import summary_of
from bot.context import Context
from bot.pixels.pool import CouldNotCheck
from bot.private.again import offer
from bot.private.albums import album_name
from bot.private.buttons import forget_ticket, remove_buttons
from bot.private.callbacks import refuse
from bot.private.checking import longer_for, note_answers
from bot.private.elsewhere import pressed_elsewhere
from bot.private.leaving import Leaving
from bot.private.presses import Presses
from bot.spread.pieces import Begin, Kind, Piece, at_once
from bot.store.record_store import StoreUnavailable
from bot.store.records import Album, Source, Ticket
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer
from bot.transport.progress import showing_progress
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, delete_messages, say, send, send_album
from texts import Texts


class AlbumButtons:
    """Sends the copies of an album as files, deletes its messages, or forgets its records."""

    def __init__(self, context: Context, leaving: Leaving) -> None:
        self._context = context
        self._leaving = leaving
        self._presses = Presses(context.locks)

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=r"^album:[fdx]:[0-9A-Za-z_-]{1,40}$")]

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        """Does what a button asks for, if the album belongs to the sender of the press."""
        query = update.callback_query
        if query is None or query.data is None:
            return
        texts = await self._context.texts_for(query.from_user)
        _, verb, name = query.data.split(":")
        try:
            album = await self._album(query, name)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            await say(query, texts.get("pressed-unavailable"))
            return
        if album is None:
            await refuse(query, texts)
            return
        log.event("press", verb={"f": "album-files", "d": "album-delete", "x": "album-forget"}[verb])
        if verb == "f":
            await self._ask_for_files(update_context.bot, query, album, texts)
        elif verb == "d":
            await self._delete(update_context.bot, query, album, texts)
        else:
            await self._forget(query, album, texts)

    async def _album(self, query: CallbackQuery, name: str) -> Album | None:
        if query.message is None:
            return None
        return await self._context.store.strict.recall(
            Album, query.from_user.id, album_name(query.message.chat.id, name)
        )

    async def _ask_for_files(self, bot: Bot, query: CallbackQuery, album: Album, texts: Texts) -> None:
        """Answers the press, and sends the files in the person's turn."""
        if self._presses.is_full(album.owner):
            await say(query, texts.get("pressed-line-full"))
            return
        tickets = await self._tickets(album)
        if not tickets or not await self._context.downloader.has(tickets[0][1].file):
            await offer(query, texts, "pressed-gone")
            return
        await say(query, texts.get("pressed-file"), alert=False)
        name, wish = album_name(album.chat, album.album), album.tickets
        await self._presses.make(album.owner, name, wish, lambda: self._as_files(bot, album, texts))

    async def _as_files(self, bot: Bot, album: Album, texts: Texts) -> None:
        if self._context.elsewhere is None:
            await self.send_files(bot, album, texts)
            return
        piece = Piece(Kind.FILES, album.owner, album.chat, about=album.album, language=texts.language)
        place = Destination(album.chat, album.parts[0].message)
        await pressed_elsewhere(bot, self._context, piece, place, texts)

    async def send_files(self, bot: Bot, album: Album, texts: Texts, begin: Begin = at_once) -> None:
        """Sends every copy as a file in full size, and says so when one of them cannot be made."""
        place = Destination(album.chat, album.parts[0].message)
        copies, failures, protected = [], 0, False
        async with showing_progress(bot, place, self._context.timing, action=ChatAction.UPLOAD_DOCUMENT):
            for _, ticket in await self._tickets(album):
                protected = protected or ticket.protected
                copy = await self._copy(ticket, texts)
                failures += copy is None
                copies += [copy] if copy is not None else []
            place = Destination(album.chat, album.parts[0].message, protected)
            await begin()
            sent = await send_album(bot, place, copies)
        await note_answers(self._context, album.owner, album.chat, tuple(message.message for message in sent))
        if failures or not copies:
            await send(bot, place, Answer(texts.get("pressed-no-copy")))

    async def _tickets(self, album: Album) -> list[tuple[str, Ticket]]:
        """Returns the tickets of the album that are still stored, with their names."""
        store = self._context.store
        tickets = [(name, await store.recall(Ticket, album.owner, name)) for name in album.tickets if name]
        return [(name, ticket) for name, ticket in tickets if ticket is not None]

    async def _copy(self, ticket: Ticket, texts: Texts) -> Answer | None:
        try:
            screening = await self._context.screen(ticket.file, log.new_id(), longer=longer_for(ticket.source))
        except (DownloadRefused, CouldNotCheck):
            return None
        summary = summary_of(screening, ticket.owner, Source(ticket.source))
        return reply.bare(screening, summary, texts, as_photo=False)

    async def _delete(self, bot: Bot, query: CallbackQuery, album: Album, texts: Texts) -> None:
        if not await delete_messages(bot, album.chat, [part.message for part in album.parts]):
            await say(query, texts.get("pressed-not-deleted"))
            return
        await say(query, texts.get("pressed-deleted"))
        await remove_buttons(query, only=query.data)

    async def _forget(self, query: CallbackQuery, album: Album, texts: Texts) -> None:
        store = self._context.store
        tickets = await self._tickets(album)
        for name, ticket in tickets:
            await self._leaving.take_back(query.get_bot(), ticket.owner, name)
        forgotten = [await forget_ticket(store, name, ticket) for name, ticket in tickets]
        if not (await store.drop(Album, album.owner, album_name(album.chat, album.album)) and all(forgotten)):
            await say(query, texts.get("forget-unavailable", minutes=store.minutes))
            return
        await say(query, texts.get("pressed-forgotten"))
        await remove_buttons(query)
