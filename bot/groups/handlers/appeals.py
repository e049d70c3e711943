"""Handles *This is a mistake*: by the sender, once for each case, within a day. Nothing in a press is believed."""

from __future__ import annotations

import re

from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, Message, Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.groups import cards
from bot.groups.case_states import Event, after_if_possible
from bot.groups.context import GroupContext
from bot.groups.nights import Nights
from bot.groups.records import APPEAL_SECONDS, Case, Group
from bot.groups.vocabulary import Appeal, Done
from bot.store.records import DAY
from bot.transport.ephemeral import change_ephemeral_buttons, ephemeral_of
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, say, send
from texts import texts

_MINE = re.compile(r"gm:(?:mine|(-\d{1,20}):([a-z0-9]{6}))$")


class GroupAppeals:
    def __init__(self, context: GroupContext, nights: Nights) -> None:
        self._context = context
        self._nights = nights

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.object, pattern=_MINE)]

    async def object(self, update: Update, _: UpdateContext) -> None:
        """Passes an appeal on, where the presser may make it, and takes the button away once it has served."""
        query = update.callback_query
        match = _MINE.fullmatch(query.data or "") if query is not None else None
        if query is None or match is None:
            return
        said = await self._context.shared.texts_for(query.from_user)
        mine = await self._mine(query, int(match[1] or 0), match[2] or "")
        if not mine:
            log.event("press-refused")
            await say(query, said.get("group-press-not-yours"))
            return
        case, *others = mine
        refusal = await self._appeal(case)
        key = refusal or ("group-press-appealed-more" if others else "group-press-appealed")
        await say(query, said.get(key, id=case.id, count=len(others)))
        await self._without_button(query)

    async def _mine(self, query: CallbackQuery, chat: int, name: str) -> list[Case]:
        """Finds the presser's own cases: in their private chat, or alone in the group, the one that is named; under a line
        those of the line, in the order of their photos; first, and alone if there are any, those that nobody has objected to.
        """
        if query.message is None:
            return []
        here, member = query.message.chat, query.from_user.id
        if not name:
            cases = [case for case in await self._of_line(query) if case.member == member]
            return [case for case in cases if is_open(case)] or cases[:1]
        if here.id != chat and (here.type != Chat.PRIVATE or here.id != member):
            return []
        case = await self._context.repository.case(chat, name)
        return [case] if case is not None and case.is_person and case.member == member else []

    async def _of_line(self, query: CallbackQuery) -> list[Case]:
        """Returns the cases of members that the message under which was pressed tells of."""
        if query.message is None:
            return []
        line = query.message.message_id
        cases = await self._context.repository.every(Case, query.message.chat.id)
        told = [case for case in cases if case.line == line and case.is_person and case.hidden]
        return sorted(told, key=lambda case: case.messages)

    async def _without_button(self, query: CallbackQuery) -> None:
        """Takes the button away that has served: under a line, when all that can object have."""
        message = query.message
        if not isinstance(message, Message) or message.reply_markup is None:
            return
        if query.data == "gm:mine" and any(is_open(one) for one in await self._of_line(query)):
            return
        rows = message.reply_markup.inline_keyboard
        kept = [row for row in rows if all(button.callback_data != query.data for button in row)]
        if len(kept) == len(rows):
            return
        alone = ephemeral_of(message, query.from_user.id)
        if alone is not None:
            await change_ephemeral_buttons(self._context.bot, alone, InlineKeyboardMarkup(kept))
            return
        try:
            await message.edit_reply_markup(InlineKeyboardMarkup(kept) if kept else None)
        except TelegramError as error:
            log.error_event("not-changed", error)

    async def _appeal(self, case: Case) -> str:
        """Passes an appeal on to the admins. Returns the key of the reason where that is not possible, else nothing."""
        if case.undone:
            return "group-press-undone-already"
        if case.made + APPEAL_SECONDS < self._context.repository.now:
            return "group-press-too-late"
        if not await self._context.claim(case, Event.APPEALED):
            return "group-press-appealed-already"
        group = await self._context.repository.of(case.owner)
        if group is None:
            return "group-press-gone"
        log.event("group-appeal")
        await self._context.daily_counts.add(case.owner, ["appeals"])
        await self._nights.note(group, ["appeals"])
        case = after_if_possible(case, Event.APPEALED)
        answer = cards.appeal(await self._context.named(case), group, texts(group.language))
        if not await self._context.say_to_admins(group, answer, reply=case.card):
            await self._in_group(group, case)
        return ""

    async def _in_group(self, group: Group, case: Case) -> None:
        """Says in the group that somebody objects, without a name or a kind, for as long as the case is kept."""
        answer = cards.appeal(await self._context.named(case), group, texts(group.language), public=True)
        silent = self._context.is_quiet(group)
        sent = await send(self._context.bot, Destination(group.owner, topic=case.topic, silent=silent), answer)
        left = case.made + (Case.SECONDS or DAY) - self._context.repository.now
        await self._context.expiry.schedule(group.owner, sent.message, max(1, left))


def is_open(case: Case) -> bool:
    """Tells whether nobody has objected to a case yet, and none has undone it."""
    return case.appealed is Appeal.NONE and not case.undone


def may_object(case: Case, member: int, now: int) -> bool:
    """Tells whether a member may still object to a case: their own, of which they were to hear."""
    told = case.done in (Done.HIDDEN, Done.WARNED, Done.STUCK)
    return told and case.is_person and case.member == member and is_open(case) and case.made + APPEAL_SECONDS >= now
