"""``/warn``, ``/mute``, ``/unmute``, ``/ban`` and ``/unban`` as a reply to a member, and the button that undoes each.

Whoever asks, or presses, must be allowed by Telegram to restrict members; the bot lends nobody its own right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Message, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.groups import measure_words
from bot.groups.context import GroupContext
from bot.groups.handlers.asked import group_asked, is_admin
from bot.groups.handlers.membership import Membership
from bot.groups.handlers.photos import meet
from bot.groups.ledger import Measure
from bot.groups.measures import Asked, NotDone, take, undo
from bot.groups.records import Group
from bot.groups.recount import Recount
from bot.groups.rights import Permission as May
from bot.groups.rights import Power
from bot.groups.senders import replied_to, sender_of
from bot.groups.spans import NoSpan, read_span
from bot.groups.undo import counted_in_words
from bot.groups.vocabulary import Act, Telling
from bot.transport.ephemeral import show
from bot.transport.message import Answer
from bot.transport.routing import IN_GROUPS, Handler, UpdateContext
from bot.transport.sending import say, topic_of
from texts import Texts, texts

_UNDO = re.compile(r"ga:u:(-\d{1,20}):([a-z0-9]{6})$")
TIMED = (Act.MUTE, Act.BAN)
"""Measures that end by themselves where the admin writes for how long."""


@dataclass(frozen=True, slots=True)
class Order:
    """A command of an admin who may: which act, about whose message, for how long, in which words of theirs."""

    message: Message
    about: Message
    act: Act
    seconds: int
    reason: str


class GroupMeasures:
    def __init__(self, context: GroupContext, life: Membership) -> None:
        self._context = context
        self._life = life

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler([act.value for act in Act], self.act, IN_GROUPS),
            CallbackQueryHandler(self.press, pattern=_UNDO),
        ]

    async def act(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is None:
            return
        command, *rest = (message.text or "").split(maxsplit=1)
        act, words = Act(command[1:].partition("@")[0].lower()), "".join(rest)
        log.event("command", name=act.value)
        group = await group_asked(self._context, self._life, message)
        if not await is_admin(self._context, group, message, Power.UNMUTE):
            return
        about = replied_to(message)
        if about is None:
            await self._refuse(group, message, "group-needs-reply")
            return
        try:
            seconds, reason = read_span(words) if act in TIMED else (0, words.strip())
        except NoSpan:
            await self._refuse(group, message, "group-not-done-span")
            return
        order = Order(message, about, act, seconds, reason[: measure_words.MOST_REASON])
        meet(self._context, about)
        try:
            measure = await take(self._context, group, Asked(act, sender_of(about), seconds, topic_of(message)))
        except NotDone as refusal:
            await self._refuse(group, message, f"group-not-done-{refusal}")
            return
        await self._tell(group, order, measure)

    async def _refuse(self, group: Group, message: Message, key: str) -> None:
        await self._context.answer_asker(group, message, lambda said: Answer(said.get(key)))

    async def _tell(self, group: Group, order: Order, measure: Measure) -> None:
        """Tells the member, whoever asked, and the other admins."""
        context, name = self._context, sender_of(order.about).name
        told = await self._tell_member(group, order, measure)
        await context.answer_asker(
            group,
            order.message,
            lambda said: measure_words.answer_to_admin(measure, name, group, said, told=told),
        )
        names = (sender_of(order.message).name, name)
        title = await context.title(group.owner)
        card = measure_words.measure_card(
            measure, names, order.about.message_id, title, order.reason, group, texts(group.language)
        )
        await context.say_to_admins(group, card)

    async def _tell_member(self, group: Group, order: Order, measure: Measure) -> bool:
        """Tells the member in private or alone in the group; else of a warning or a mute by a line. False for nobody told."""
        context, sender = self._context, sender_of(order.about)
        said = await context.shared.texts_of(sender.id, sender.speaks)
        title, lined = await context.title(group.owner), measure.act in (Act.WARN, Act.MUTE)
        if not (lined and group.telling is Telling.LINE):
            words = measure_words.told_to_member(measure, title, order.reason, group, said)
            told = await context.tell_person(group.owner, sender.id, words, topic=measure.topic)
            if told or not lined:
                return told
        line = texts(group.language).get(f"group-line-act-{measure.act.value}", name=sender.name)
        await context.say_in_group(group, Answer(line), reply=order.about.message_id, topic=measure.topic)
        return True

    async def press(self, update: Update, _: UpdateContext) -> None:
        query = update.callback_query
        match = _UNDO.fullmatch(query.data or "") if query is not None else None
        if query is None or match is None:
            return
        log.event("press", verb="measure-undo")
        group = await self._context.repository.of(int(match[1]))
        said = texts(group.language) if group else await self._context.shared.texts_for(query.from_user)
        here = query.message.chat.id if query.message else 0
        if group is None or here not in (group.log, group.owner):
            await say(query, said.get("group-press-gone"))
            return
        may = await self._context.admins.may(self._context.bot, group.owner, query.from_user.id, Power.UNMUTE)
        if may is not May.YES:
            log.event("press-refused")
            await say(query, said.get(f"group-may-{may.value}"))
            return
        measure = await self._context.repository.recall(Measure, group.owner, match[2])
        if measure is None:
            await say(query, said.get("group-press-gone"))
            return
        await self._undo(query, group, measure, said)

    async def _undo(self, query: CallbackQuery, group: Group, measure: Measure, said: Texts) -> None:
        try:
            undone, counted = await undo(self._context, group, measure)
        except NotDone as reason:
            await say(query, said.get(f"group-not-done-{reason}"))
            return
        await say(query, said.get("group-card-undone"), alert=False)
        left = counted.until - self._context.repository.now if counted else 0
        extra = f" {counted_in_words(counted, left, said, 'group-undo')}" if counted else ""
        message = query.message
        if isinstance(message, Message):
            words = f"{message.text_html}\n{said.get('group-card-undone')}{extra}"
            await show(self._context.bot, query, Answer(words))
        await self._tell_undone(undone, counted)

    async def _tell_undone(self, measure: Measure, counted: Recount | None) -> None:
        context = self._context
        said = await context.shared.texts_of(measure.member, measure.speaks)
        title = await context.title(measure.owner)
        if counted is None:
            words = said.get(f"group-told-{measure_words.TAKEN_BACK[measure.act]}", group=title)
        else:
            left = counted.until - context.repository.now
            words = (
                f"{said.get('group-told-unwarn', group=title)} {counted_in_words(counted, left, said, 'group-undone')}"
            )
        await context.tell_person(measure.owner, measure.member, words, topic=measure.topic)
