"""Runs before every other handler. Drops updates that were processed already and people who are not on the allow list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from telegram import Chat, Update
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, TypeHandler

from bot import log
from bot.context import Context
from bot.transport.guest import answer_guest
from bot.transport.message import Answer
from bot.transport.routing import Handler, UpdateContext, is_present
from bot.transport.sending import Destination, place_of, say, send

FIRST_HANDLER_GROUP = -1
"""Handlers of this group run before all others. An update that is stopped here reaches no other handler."""


class Admission:
    """Admits updates, and records what they make pending.

    ``serves`` tells whether an update concerns a group that is served. ``journals`` store the work that an update makes
    pending.
    """

    def __init__(
        self,
        context: Context,
        allowed: frozenset[int] = frozenset(),
        serves: Callable[[Update], Awaitable[bool]] | None = None,
        journals: Sequence[Callable[[Update], Awaitable[None]]] = (),
    ) -> None:
        self._context = context
        self._allowed = allowed
        self._serves = serves
        self._journals = journals

    def handlers(self) -> list[Handler]:
        return [TypeHandler(Update, self.receive)]

    async def receive(self, update: Update, _: UpdateContext) -> None:
        """Passes the updates of one person on in the order of arrival, also when the store answers out of order."""
        person = update.effective_user
        async with self._context.locks.acquire(("admission", person.id if person else 0)):
            if not await self._context.store.first_time(update.update_id):
                log.event("taken-before")
                raise ApplicationHandlerStop
            if not await self._is_admitted(update):
                await self._reject(update)
                raise ApplicationHandlerStop

    async def record(self, update: Update) -> None:
        """Stores what an update makes pending. An update that was processed already makes nothing pending."""
        if await self._is_admitted(update) and not await self._context.store.taken(update.update_id):
            for journal in self._journals:
                await journal(update)

    async def _is_admitted(self, update: Update) -> bool:
        """Tells whether an update is admitted.

        Without a list every update is. With one: updates of the listed people and chats, and of groups that one of
        these people opened.
        """
        person, chat = update.effective_user, update.effective_chat
        if update.guest_message is not None and self._allowed:
            # The number of a chat that the bot is not in may be that of another chat that it serves.
            return person is not None and person.id in self._allowed
        if not self._allowed or (person is not None and person.id in self._allowed):
            return True
        if chat is not None and chat.type != Chat.PRIVATE and chat.id in self._allowed:
            return True
        return self._serves is not None and await self._serves(update)

    async def _reject(self, update: Update) -> None:
        """Sends the reason in private chats and to presses. Messages in groups get no answer."""
        log.event("not-allowed")
        texts = await self._context.texts_for(update.effective_user)
        sentence = texts.get("not-allowed")
        message = update.effective_message
        if update.guest_message is not None:
            await answer_guest(update.get_bot(), update.guest_message.guest_query_id or "", Answer(sentence))
        elif update.callback_query is not None:
            await say(update.callback_query, sentence)
        elif update.my_chat_member is not None and is_present(update.my_chat_member.new_chat_member):
            await self._leave(update.my_chat_member.chat, sentence)
        elif message is not None and message.chat.type == Chat.PRIVATE:
            await send(message.get_bot(), place_of(message), Answer(sentence))

    async def _leave(self, chat: Chat, sentence: str) -> None:
        """Leaves a group to which a person who is not admitted added the bot, and says why."""
        if chat.type == Chat.PRIVATE:
            return
        try:
            await send(chat.get_bot(), Destination(chat.id), Answer(sentence))
        except TelegramError as error:
            log.error_event("not-told", error)
        await chat.leave()
