"""Handles *This is a mistake*: by the sender, once for each case, within a day. Nothing in a press is believed."""

from __future__ import annotations

import re

from telegram import CallbackQuery, Chat, Update
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.groups import cards
from bot.groups.case_states import Event, after_if_possible
from bot.groups.context import GroupContext
from bot.groups.records import APPEAL_SECONDS, Case, Group, Latest
from bot.store.records import DAY
from bot.texts import texts
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, say, send

_MINE = re.compile(r"gm:(?:mine|(-\d{1,20}):([a-z0-9]{6}))$")


class GroupAppeals:
    def __init__(self, context: GroupContext) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.object, pattern=_MINE)]

    async def object(self, update: Update, _: UpdateContext) -> None:
        """Passes an appeal on, where the presser may make it."""
        query = update.callback_query
        match = _MINE.fullmatch(query.data or "") if query is not None else None
        if query is None or match is None:
            return
        said = await self._context.shared.texts_for(query.from_user)
        case = await self._mine(query, int(match[1] or 0), match[2] or "")
        if case is None:
            log.event("press-refused")
            await say(query, said.get("group-press-not-yours"))
            return
        refusal = await self._appeal(case)
        await say(query, said.get(refusal or "group-press-appealed", id=case.id))

    async def _mine(self, query: CallbackQuery, chat: int, name: str) -> Case | None:
        """Finds the presser's own case: in their private chat the one that is named, in the group their newest there."""
        if query.message is None:
            return None
        here, member = query.message.chat, query.from_user.id
        if not name:
            latest = await self._context.repository.recall(Latest, here.id, str(member))
            chat, name = here.id, latest.case if latest is not None else ""
        elif here.type != Chat.PRIVATE or here.id != member:
            return None
        case = await self._context.repository.case(chat, name) if name else None
        return case if case is not None and case.is_person and case.member == member else None

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
        case = after_if_possible(case, Event.APPEALED)
        answer = cards.appeal(self._context.named(case), group, texts(group.language))
        if not await self._context.say_to_admins(group, answer, reply=case.card):
            await self._in_group(group, case)
        return ""

    async def _in_group(self, group: Group, case: Case) -> None:
        """Says in the group that somebody objects, without a name or a kind, for as long as the case is kept."""
        answer = cards.appeal(self._context.named(case), group, texts(group.language), public=True)
        sent = await send(self._context.bot, Destination(group.owner, topic=case.topic), answer)
        left = case.made + (Case.SECONDS or DAY) - self._context.repository.now
        await self._context.expiry.schedule(group.owner, sent.message, max(1, left))
