"""``/settings`` in a group: for admins only, which is asked of Telegram at every press."""

from __future__ import annotations

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, CallbackQueryHandler, CommandHandler

from bot import log
from bot.groups import settings_card
from bot.groups.context import GroupContext, new_name
from bot.groups.handlers.asked import is_admin
from bot.groups.handlers.membership import Membership
from bot.groups.ledger import LinkCode
from bot.groups.records import Group
from bot.groups.rights import Permission as May
from bot.groups.senders import is_group, safe_name
from bot.groups.settings_buttons import NotASetting
from bot.texts import texts
from bot.transport.ephemeral import delete_ephemeral, ephemeral_of, show
from bot.transport.routing import IN_GROUPS, Handler, UpdateContext
from bot.transport.sending import delete_messages, place_of, say, send

CODE_LETTERS = 8


class GroupSettings:
    def __init__(self, context: GroupContext, life: Membership) -> None:
        self._context = context
        self._life = life

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("settings", self.open, IN_GROUPS),
            CallbackQueryHandler(self.press, pattern=r"^gs:[a-z]+(:[a-z0-9.-]+){0,2}$"),
        ]

    async def open(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="settings")
        group = await self._context.repository.of(message.chat.id) or await self._life.found(message)
        if await is_admin(self._context, group, message):
            await self._context.in_turn(group.owner, self._open(group, message))

    async def _open(self, group: Group, message: Message) -> None:
        card = settings_card.settings_card(group, texts(group.language))
        if not await self._context.tell_alone(group, message, card):
            await send(self._context.bot, place_of(message), card)

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        query = update.callback_query
        if query is None or query.data is None:
            return
        group = await self._group(query)
        said = texts(group.language) if group else await self._context.shared.texts_for(query.from_user)
        if group is None:
            await say(query, said.get("group-press-gone"))
            return
        may = await self._context.admins.may(update_context.bot, group.owner, query.from_user.id)
        if may is not May.YES:
            log.event("press-refused")
            await say(query, said.get(f"group-may-{may.value}"))
            return
        try:
            await self._turn(query, group, query.data.split(":")[1:])
        except NotASetting:
            log.event("press-refused")
            await say(query, said.get("group-press-gone"))

    async def _group(self, query: CallbackQuery) -> Group | None:
        """Returns the group of a press. One whose choices a restart has lost is opened anew, and says so."""
        chat = query.message.chat if query.message is not None else None
        if chat is None or not is_group(chat):
            return None
        try:
            return await self._context.repository.of(chat.id) or await self._life.opened(chat, query.from_user)
        except ApplicationHandlerStop:
            return None

    async def _turn(self, query: CallbackQuery, group: Group, words: list[str]) -> None:
        log.event("press", verb=f"setting-{words[0]}")
        if words[0] == "close":
            await say(query)
            await self._close(query, group)
            return
        if words[0] == "link":
            await self._link(query, group)
            return
        if words[0] == "open":
            page = words[1] if len(words) > 1 else "main"
        else:
            group = await self._changed(group, words)
            page = settings_card.page_after(words)
        said = texts(group.language)
        names = await self._names(group) if page == "exempt" else ()
        answer = settings_card.settings_card(group, said, page, names)
        await say(query, "" if words[0] == "open" else said.get("group-press-kept"), alert=False)
        await show(self._context.bot, query, answer)

    async def _close(self, query: CallbackQuery, group: Group) -> None:
        alone = ephemeral_of(query.message, query.from_user.id)
        if alone is not None:
            await delete_ephemeral(self._context.bot, alone)
        elif query.message is not None:
            await delete_messages(self._context.bot, group.owner, (query.message.message_id,))

    async def _changed(self, group: Group, words: list[str]) -> Group:
        """Changes the group as a press says. Presses follow each other, each on what the one before has made."""
        async with self._context.repository.lock(group.owner):
            group = settings_card.turned(await self._context.repository.of(group.owner) or group, words)
            await self._context.repository.save(group)
        return group

    async def _names(self, group: Group) -> list[tuple[int, str]]:
        """Asks Telegram for the names of exempt members: names are not kept."""
        named = []
        for member in group.exempt:
            name = self._context.names.get(member)
            if not name and member > 0:
                try:
                    name = (await self._context.bot.get_chat_member(group.owner, member)).user.first_name
                except TelegramError as error:
                    log.error_event("name-unknown", error)
            named.append((member, safe_name(name) or f"{member}"))
        return named

    async def _link(self, query: CallbackQuery, group: Group) -> None:
        """Shows the presser alone a code: with it, the cards could be sent to another chat."""
        code = new_name(CODE_LETTERS)
        said = texts(group.language)
        kept = await self._context.repository.keep(LinkCode(0, code, group.owner, query.from_user.id))
        await say(query, said.get("group-press-code", code=code) if kept else said.get("group-press-not-now"))
