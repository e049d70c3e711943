"""``/settings`` in a group: for admins only, which is asked of Telegram at every press.

With ``export`` it gives the choices as a text, with ``import`` it takes them from one.
"""

from __future__ import annotations

from telegram import CallbackQuery, Message, Update
from telegram.ext import ApplicationHandlerStop, CallbackQueryHandler, CommandHandler

from bot import log
from bot.groups import portable
from bot.groups.administered import note_admin
from bot.groups.context import GroupContext
from bot.groups.handlers.asked import group_asked, is_admin
from bot.groups.handlers.membership import Membership
from bot.groups.handlers.turning import Turning, take_over
from bot.groups.records import Group
from bot.groups.rights import Permission as May
from bot.groups.senders import SenderKind, is_group, replied_to, sender_of
from bot.groups.settings_buttons import NotASetting
from bot.transport.ephemeral import show
from bot.transport.message import Answer
from bot.transport.routing import IN_GROUPS, Handler, UpdateContext
from bot.transport.sending import place_of, say, send, topic_of
from texts import Texts, texts


class GroupSettings:
    def __init__(self, context: GroupContext, life: Membership) -> None:
        self._context = context
        self._life = life
        self._turning = Turning(context)

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
        group = await group_asked(self._context, self._life, message)
        if not await is_admin(self._context, group, message):
            return
        sender = sender_of(message)
        if sender.kind is SenderKind.MEMBER:
            await note_admin(self._context, sender.id, group.owner)
        words = (message.text or "").split()[1:2]
        if words == ["export"]:
            await self._export(group, message)
        elif words == ["import"]:
            await self._import(group, message)
        else:
            card = await self._turning.card(group, texts(group.language), topic=topic_of(message))
            await self._context.in_turn(group.owner, self._answer(group, message, card))

    async def _answer(self, group: Group, message: Message, answer: Answer) -> None:
        if not await self._context.tell_alone(group, message, answer):
            await send(self._context.bot, place_of(message), answer)

    async def _export(self, group: Group, message: Message) -> None:
        code = portable.code_of(self._context.shared, group)

        def write(said: Texts) -> Answer:
            lasting = "group-code-lasting" if self._context.shared.deployment.key == "given" else "group-code-fleeting"
            return Answer("\n\n".join((said.get("group-code-export"), _as_command(code), said.get(lasting))))

        await self._context.in_turn(
            group.owner, self._answer(group, message, write(await self._context.shared.texts_for(message.from_user)))
        )

    async def _import(self, group: Group, message: Message) -> None:
        """Takes over what the text behind the command says, else that of the message replied to."""
        about = replied_to(message)
        given = f"{message.text or ''} {(about.text or '') if about is not None else ''}"
        choices = portable.choices_in(self._context.shared, given)
        changed = await take_over(self._context, group.owner, choices) if choices is not None else None
        said = await self._context.shared.texts_for(message.from_user)
        if changed is None:
            await self._context.answer_asker(group, message, lambda said: Answer(said.get("group-code-refused")))
            return
        log.event("settings-taken-over", kind="import")
        before = _as_command(portable.code_of(self._context.shared, group))
        card = await self._turning.card(changed, texts(changed.language), topic=topic_of(message))
        words = "\n\n".join((said.get("group-code-taken"), before, card.text))
        await self._context.in_turn(group.owner, self._answer(changed, message, Answer(words, card.rows)))
        name = sender_of(message).name
        await self._context.say_to_admins(changed, Answer(texts(changed.language).get("group-code-noted", name=name)))

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
        await note_admin(self._context, query.from_user.id, group.owner)
        topic = topic_of(query.message) if isinstance(query.message, Message) else 0
        words = query.data.split(":")[1:]
        if words == ["new"]:
            if await self._opened_alone(query, group, topic):
                await say(query)
                return
            words = ["open"]
        try:
            answer = await self._turning.turn(query, group, words, topic)
        except NotASetting:
            log.event("press-refused")
            await say(query, said.get("group-press-gone"))
            return
        if answer is not None:
            await show(self._context.bot, query, answer)

    async def _opened_alone(self, query: CallbackQuery, group: Group, topic: int) -> bool:
        """Shows the settings to the presser alone, so that the greeting stays. False where that is not possible."""
        card = await self._turning.card(group, texts(group.language), topic=topic)
        return await self._context.tell_only(group, query.from_user.id, card, topic=topic)

    async def _group(self, query: CallbackQuery) -> Group | None:
        """Returns the group of a press. One whose choices a restart has lost is opened anew, and says so."""
        chat = query.message.chat if query.message is not None else None
        if chat is None or not is_group(chat):
            return None
        try:
            return await self._context.repository.of(chat.id) or await self._life.opened(chat, query.from_user)
        except ApplicationHandlerStop:
            return None


def _as_command(code: str) -> str:
    return f"<code>/settings import {code}</code>"
