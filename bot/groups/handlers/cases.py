"""Handles presses about cases: the admins' under cards, the senders' under notices. Nothing in a press is believed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from telegram import CallbackQuery, Chat, Message, Update
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.groups import strikes, wording
from bot.groups.case_states import Event, after, after_if_possible
from bot.groups.context import GroupContext
from bot.groups.notifications import Notifications
from bot.groups.policy import as_sensitive_as, less_sensitive
from bot.groups.records import APPEAL_SECONDS, MOST_EXEMPT, Case, Group, Latest
from bot.groups.rights import Permission as May
from bot.groups.rights import Power
from bot.groups.strikes import Lifted
from bot.groups.undo import undo
from bot.texts import Texts, texts
from bot.transport.message import Answer
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, change, say, send

ASKED_SECONDS = 300
"""The second tap must come within so many seconds of the first."""
_CARD = re.compile(r"gc:([uUkmelLbdo]):(-\d{1,20}):([a-z0-9]{6})$")
_MINE = re.compile(r"gm:(?:mine|(-\d{1,20}):([a-z0-9]{6}))$")


@dataclass(frozen=True, slots=True)
class CardPress:
    """A press under a card by an admin who may, about a case that is there."""

    query: CallbackQuery
    group: Group
    case: Case
    texts: Texts


class GroupCases:
    def __init__(self, context: GroupContext, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    def handlers(self) -> list[Handler]:
        return [
            CallbackQueryHandler(self.press, pattern=_CARD),
            CallbackQueryHandler(self.object, pattern=_MINE),
        ]

    async def press(self, update: Update, _: UpdateContext) -> None:
        query = update.callback_query
        match = _CARD.fullmatch(query.data or "") if query is not None else None
        if query is None or match is None:
            return
        card = await self._card(query, int(match[2]), match[3], Power.UNMUTE if match[1] == "m" else Power.GOVERN)
        if card is None:
            log.event("press-refused")
            return
        acts = (self._ask, self._undo, self._keep, self._unmute, self._exempt, self._ask, self._less)
        verbs = dict(zip("uUkmelLbdo", (*acts, self._more, self._dismiss, self._open), strict=True))
        log.event("press", verb=f"case-{match[1].lower()}")
        await verbs[match[1]](card)

    async def _card(self, query: CallbackQuery, chat: int, name: str, power: Power) -> CardPress | None:
        """Finds what a press is about. Its data only says where to look; Telegram is asked whether the presser may."""
        context = self._context
        group = await context.repository.of(chat)
        said = texts(group.language) if group else await context.shared.texts_for(query.from_user)
        here = query.message.chat.id if query.message else 0
        if group is None or here not in (group.log, group.owner):
            await say(query, said.get("group-press-gone"))
            return None
        may = await context.admins.may(context.bot, chat, query.from_user.id, power)
        if may is not May.YES:
            key = "group-may-no-mute" if may is May.NO_RIGHT and power is Power.UNMUTE else f"group-may-{may.value}"
            await say(query, said.get(key))
            return None
        case = await context.repository.case(chat, name)
        if case is None:
            await say(query, said.get("group-press-gone"))
            return None
        return CardPress(query, group, case, said)

    async def _ask(self, card: CardPress) -> None:
        """Asks for a second tap: the card then says what is meant, with a button for it."""
        verb = "l" if ":l:" in (card.query.data or "") else "u"
        if verb == "u" and card.case.undone:
            await self._shown(card, card.case, "group-press-undone-already")
            return
        asked = f"{verb}{self._context.repository.now}"
        case = await self._context.repository.amend(card.case, lambda now: replace(now, asked=asked))
        await self._shown(card, case, f"group-press-ask-{verb}")

    async def _keep(self, card: CardPress) -> None:
        case = await self._context.repository.amend(card.case, lambda now: replace(now, asked=""))
        await self._shown(card, case, "group-press-left")

    async def _undo(self, card: CardPress) -> None:
        if not self._was_asked(card.case, "u"):
            await self._ask(card)
            return
        if not await self._claim(card.case, Event.UNDONE):
            await self._shown(card, card.case, "group-press-undone-already")
            return
        await say(card.query, card.texts.get("group-press-undoing"), alert=False)
        case, result = await undo(self._context, card.group, card.case)
        await self._redraw(card, case)
        if card.query.message is not None:
            words = card.texts.get(f"group-undo-{result.value}", id=case.id)
            await send(
                self._context.bot, Destination(card.query.message.chat.id, card.query.message.message_id), Answer(words)
            )

    def _was_asked(self, case: Case, verb: str) -> bool:
        """Tells whether the first tap was made, and lately: a forged second tap counts as a first one."""
        asked = case.asked[1:]
        return case.asked[:1] == verb and int(asked or 0) + ASKED_SECONDS >= self._context.repository.now

    async def _claim(self, case: Case, event: Event) -> bool:
        """Lets an event happen to a case, if it still can: of two people who tap at the same time, one does it."""
        claimed = False

        def claim(now: Case) -> Case:
            nonlocal claimed
            changed = after(now, event)
            claimed = changed is not None
            return changed or now

        await self._context.repository.amend(case, claim)
        return claimed

    async def _unmute(self, card: CardPress) -> None:
        lifted = await strikes.unmute(self._context.bot, card.case)
        case = card.case
        if lifted is not Lifted.FAILED:
            case = await self._context.repository.amend(case, strikes.unmuted)
        await self._shown(card, case, f"group-press-unmute-{lifted.value}")

    async def _exempt(self, card: CardPress) -> None:
        member, full = card.case.member, False
        async with self._context.repository.lock(card.group.owner):
            group = await self._context.repository.of(card.group.owner) or card.group
            others = tuple(number for number in group.exempt if number != member)
            full = member not in group.exempt and len(group.exempt) >= MOST_EXEMPT
            if not full:
                group = replace(group, exempt=others if member in group.exempt else (*others, member))
                await self._context.repository.save(group)
        key = "full" if full else "exempt" if member in group.exempt else "unexempt"
        await self._shown(replace(card, group=group), card.case, f"group-press-{key}")

    async def _less(self, card: CardPress) -> None:
        if not self._was_asked(card.case, "l"):
            await self._ask(card)
            return
        before = {risk: card.group.sense(risk) for risk in card.case.named}
        group = await self._resensed(card, lambda group: less_sensitive(group, card.case.named))
        case = await self._context.repository.amend(card.case, lambda now: replace(now, asked="", eased=before))
        await self._shown(replace(card, group=group), case, "group-press-less")

    async def _more(self, card: CardPress) -> None:
        group = await self._resensed(card, lambda group: as_sensitive_as(group, card.case.eased))
        case = await self._context.repository.amend(card.case, lambda now: replace(now, eased={}))
        await self._shown(replace(card, group=group), case, "group-press-more")

    async def _resensed(self, card: CardPress, turn: Callable[[Group], Group]) -> Group:
        async with self._context.repository.lock(card.group.owner):
            group = turn(await self._context.repository.of(card.group.owner) or card.group)
            await self._context.repository.save(group)
        return group

    async def _dismiss(self, card: CardPress) -> None:
        if not await self._claim(card.case, Event.DISMISSED):
            await say(card.query, card.texts.get("group-press-gone"))
            return
        case = after_if_possible(card.case, Event.DISMISSED)
        await self._shown(card, case, "group-press-dismissed")
        sender_texts = await self._context.shared.texts_of(case.member, case.speaks)
        words = sender_texts.get("group-dismissed", id=case.id, group=await self._context.title(case.owner))
        await self._context.tell_member(case, words)

    async def _open(self, card: CardPress) -> None:
        """Sends one card out of a list."""
        await say(card.query)
        answer = await self._notifications.card(card.group, card.case)
        if card.query.message is not None:
            await send(
                self._context.bot, Destination(card.query.message.chat.id, card.query.message.message_id), answer
            )

    async def _shown(self, card: CardPress, case: Case, key: str) -> None:
        await say(card.query, card.texts.get(key), alert=key.startswith("group-press-ask"))
        await self._redraw(card, case)

    async def _redraw(self, card: CardPress, case: Case) -> None:
        message = card.query.message
        if not isinstance(message, Message):
            return
        with_picture = message.text is None
        answer = wording.case_card(self._context.named(case), card.group, card.texts, preview=with_picture)
        await change(self._context.bot, message.chat.id, message.message_id, answer, caption=with_picture)

    async def object(self, update: Update, _: UpdateContext) -> None:
        """Handles *This is a mistake*: by the sender, once, within a day."""
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
        """Finds the presser's own case: the one that is named, else their newest in this group.

        A name counts in their private chat, and in the case's own group, where a message may be theirs alone.
        """
        if query.message is None:
            return None
        here, member = query.message.chat, query.from_user.id
        if not name:
            latest = await self._context.repository.recall(Latest, here.id, str(member))
            chat, name = here.id, latest.case if latest is not None else ""
        elif here.id != chat and (here.type != Chat.PRIVATE or here.id != member):
            return None
        case = await self._context.repository.case(chat, name) if name else None
        return case if case is not None and case.is_person and case.member == member else None

    async def _appeal(self, case: Case) -> str:
        """Passes an appeal on to the admins. Returns the key of the reason where that is not possible, else nothing."""
        if case.undone:
            return "group-press-undone-already"
        if case.made + APPEAL_SECONDS < self._context.repository.now:
            return "group-press-too-late"
        if not await self._claim(case, Event.APPEALED):
            return "group-press-appealed-already"
        group = await self._context.repository.of(case.owner)
        if group is None:
            return "group-press-gone"
        log.event("group-appeal")
        await self._context.daily_counts.add(case.owner, ["appeals"])
        case = after_if_possible(case, Event.APPEALED)
        answer = wording.appeal(self._context.named(case), group, texts(group.language))
        if not await self._context.say_to_admins(group, answer, reply=case.card):
            await send(self._context.bot, Destination(group.owner, topic=case.topic), answer)
        return ""
