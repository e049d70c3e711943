"""A node's side of private chats: does the pieces that the bot has handed over, by the same ways as the bot itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from telegram import Bot

from bot.context import Context
from bot.private.album_buttons import AlbumButtons
from bot.private.albums import Albums, album_name
from bot.private.buttons import Buttons
from bot.private.callbacks import Wish
from bot.private.checking import check, send_answer
from bot.private.guest import Guests
from bot.private.review import CAPTION, Review
from bot.spread.pieces import Answering, Gone, Kind
from bot.store.records import Album, GuestQuestion, Question, Ticket
from bot.transport.message import Verb
from bot.transport.progress import showing_progress
from bot.transport.sending import Destination
from texts import texts as texts_in

Doing = Callable[[Answering], Awaitable[None]]


class Handed:
    """Does pieces of private chats. Each raises Gone where what it refers to is not in the store."""

    def __init__(
        self, context: Context, bot: Bot, albums: Albums, buttons: Buttons, files: AlbumButtons, review: Review
    ) -> None:
        self._context = context
        self._bot = bot
        self._albums, self._buttons, self._files, self._review = albums, buttons, files, review

    def kinds(self) -> Mapping[Kind, Doing]:
        """Returns what is done for each kind of piece."""
        return {
            Kind.PHOTO: self.photo,
            Kind.ALBUM: self.album,
            Kind.COPY: self.copy,
            Kind.FILES: self.files,
            Kind.DRAWING: self.drawing,
            Kind.LOOK: self.look,
            Kind.GUEST: self.guest,
        }

    async def photo(self, job: Answering) -> None:
        """Answers one picture."""
        (question,) = await self._questions(job)
        texts = await self._context.texts_of(question.owner, question.speaks)
        place = Destination(question.chat, question.message, question.protected)
        async with showing_progress(self._bot, place, self._context.timing):
            outcome = await check(self._context, question, texts)
            instead = await job.begin()
            await send_answer(self._bot, self._context, outcome, texts, place, instead)

    async def album(self, job: Answering) -> None:
        """Answers an album."""
        await self._albums.answer_piece(self._bot, job, await self._questions(job))

    async def copy(self, job: Answering) -> None:
        """Sends the copy that a press asks for."""
        piece = job.piece
        ticket = await self._ticket(job)
        wish = Wish(Verb(piece.more), piece.about, ticket)
        await self._buttons.send_copy(self._bot, wish, texts_in(piece.language), job.begin)

    async def files(self, job: Answering) -> None:
        """Sends the copies of an album as files."""
        piece = job.piece
        album = await self._context.store.recall(Album, piece.who, album_name(piece.chat, piece.about))
        if album is None:
            raise Gone
        await self._files.send_files(self._bot, album, texts_in(piece.language), job.begin)

    async def drawing(self, job: Answering) -> None:
        """Draws the message in which somebody is choosing."""
        await self._ticket(job)
        piece = job.piece
        texts, below = texts_in(piece.language), piece.more == CAPTION
        await self._review.draw(self._bot, piece.who, piece.about, texts, piece.number, below=below, begin=job.begin)

    async def guest(self, job: Answering) -> None:
        """Answers a chat that the bot is not in, and who has asked there."""
        piece = job.piece
        question = await self._context.store.recall(GuestQuestion, piece.who, piece.about)
        if question is None:
            raise Gone
        await Guests(self._context).answer_piece(self._bot, question, texts_in(piece.language), job.begin)

    async def look(self, job: Answering) -> None:
        """Looks at a picture, whose result the bot waits for."""
        looked = await self._context.look_for(job.piece)
        if not await self._context.store.keep(looked.name, looked):
            raise Gone

    async def _questions(self, job: Answering) -> list[Question]:
        piece = job.piece
        names = [f"{piece.chat}/{message}" for message in piece.messages]
        found = [await self._context.store.recall(Question, piece.who, name) for name in names]
        questions = [question for question in found if question is not None]
        if len(questions) < len(names):
            raise Gone
        return questions

    async def _ticket(self, job: Answering) -> Ticket:
        ticket = await self._context.store.recall(Ticket, job.piece.who, job.piece.about)
        if ticket is None:
            raise Gone
        return ticket
