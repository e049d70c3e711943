"""Handles the admins' presses under cards and appeals. Nothing in a press is believed.

In the group itself, where everybody reads, an appeal says neither who nor why, and it is gone once it is settled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from telegram import CallbackQuery, Message, Update
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.groups import cards, strikes
from bot.groups.case_states import Event, after_if_possible
from bot.groups.context import GroupContext
from bot.groups.deletion import Deletion
from bot.groups.exemption import TooManyExempt, toggle
from bot.groups.ledger import Mute
from bot.groups.moderation import Moderation
from bot.groups.notifications import Notifications
from bot.groups.policy import as_sensitive_as, less_sensitive
from bot.groups.records import Case, Group
from bot.groups.rights import Permission as May
from bot.groups.rights import Power
from bot.groups.strikes import Lifted
from bot.groups.undo import counted_in_words, undo
from bot.groups.vocabulary import Appeal
from bot.transport.message import Answer
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import Destination, change, delete_messages, say, send
from texts import Texts, texts

ASKED_SECONDS = 300
"""The second tap must come within so many seconds of the first."""
ALERTS = ("group-press-ask", "group-press-hide-denied", "group-press-hide-channel-stays")
"""Words that must not be overlooked."""
_CARD = re.compile(r"gc:([uUkmelLbdowhs]):(-\d{1,20}):([a-z0-9]{6})$")


POWERS: Mapping[str, tuple[Power, ...]] = {"m": (Power.UNMUTE,), "s": (Power.GOVERN, Power.UNMUTE)}
"""What a press needs besides the usual: a strike can mute, so whoever counts one must be allowed to mute."""


@dataclass(frozen=True, slots=True)
class CardPress:
    """A press under a card by an admin who may, about a case that is there."""

    query: CallbackQuery
    group: Group
    case: Case
    texts: Texts

    @property
    def public(self) -> bool:
        """Tells whether everybody in the group reads the card: it stands in the group itself."""
        return self.query.message is not None and self.query.message.chat.id == self.group.owner


class GroupCases:
    def __init__(self, context: GroupContext, notifications: Notifications, moderation: Moderation) -> None:
        self._context = context
        self._moderation = moderation
        self._notifications = notifications

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=_CARD)]

    async def press(self, update: Update, _: UpdateContext) -> None:
        query = update.callback_query
        match = _CARD.fullmatch(query.data or "") if query is not None else None
        if query is None or match is None:
            return
        card = await self._card(query, int(match[2]), match[3], POWERS.get(match[1], (Power.GOVERN,)))
        if card is None:
            log.event("press-refused")
            return
        asking = (self._ask, self._undo, self._keep, self._unmute, self._exempt, self._ask, self._less)
        acts = (*asking, self._more, self._dismiss, self._open, self._who, self._hide, self._hide)
        verbs = dict(zip("uUkmelLbdowhs", acts, strict=True))
        log.event("press", verb=f"case-{match[1].lower()}")
        await verbs[match[1]](card)

    async def _card(self, query: CallbackQuery, chat: int, name: str, powers: Sequence[Power]) -> CardPress | None:
        """Finds what a press is about. Its data only says where to look; Telegram is asked whether the presser may."""
        context = self._context
        group = await context.repository.of(chat)
        said = texts(group.language) if group else await context.shared.texts_for(query.from_user)
        here = query.message.chat.id if query.message else 0
        if group is None or here not in (group.log, group.owner):
            await say(query, said.get("group-press-gone"))
            return None
        for power in powers:
            may = await context.admins.may(context.bot, chat, query.from_user.id, power)
            if may is not May.YES:
                await say(query, said.get(f"group-may-{may.value}"))
                return None
        case = await context.repository.case(chat, name)
        if case is None:
            await say(query, said.get("group-press-case-gone"))
            return None
        return CardPress(query, group, case, said)

    async def _ask(self, card: CardPress) -> None:
        """Asks for a second tap: the card then says what is meant, with a button for it."""
        verb = (card.query.data or "")[3].lower()
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
        if not await self._context.claim(card.case, Event.UNDONE):
            await self._shown(card, card.case, "group-press-undone-already")
            return
        await say(card.query, card.texts.get("group-press-undoing"), alert=False)
        case, result, counted = await undo(self._context, card.group, card.case)
        await self._redraw(card, case)
        words = card.texts.get(f"group-undo-{result.value}", id=case.id)
        if card.public:
            await self._context.say_in_group(card.group, Answer(words), topic=case.topic)
        elif card.query.message is not None:
            place = Destination(card.query.message.chat.id, card.query.message.message_id)
            left = counted.until - self._context.repository.now
            words = f"{words} {counted_in_words(counted, left, card.texts, 'group-undo')}"
            await send(self._context.bot, place, Answer(words))

    def _was_asked(self, case: Case, verb: str) -> bool:
        """Tells whether the first tap was made, and lately: a forged second tap counts as a first one."""
        asked = case.asked[1:]
        return case.asked[:1] == verb and int(asked or 0) + ASKED_SECONDS >= self._context.repository.now

    async def _unmute(self, card: CardPress) -> None:
        lifted = await strikes.unmute(self._context.bot, card.case)
        case = card.case
        if lifted is not Lifted.FAILED:
            mute = await self._context.repository.recall(Mute, case.owner, str(case.member))
            if mute is not None and mute.case == case.id:
                await self._context.repository.drop(mute)
            case = await self._context.repository.amend(case, strikes.unmuted)
        await self._shown(card, case, f"group-press-unmute-{lifted.value}")

    async def _exempt(self, card: CardPress) -> None:
        try:
            group = await toggle(self._context, card.group, card.case.member)
        except TooManyExempt:
            await self._shown(card, card.case, "group-press-full")
            return
        key = "group-press-exempt" if card.case.member in group.exempt else "group-press-unexempt"
        await self._shown(replace(card, group=group), card.case, key)

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
        if not await self._context.claim(card.case, Event.DISMISSED):
            await say(card.query, card.texts.get("group-press-gone"))
            return
        case = after_if_possible(card.case, Event.DISMISSED)
        await self._shown(card, case, "group-press-dismissed")
        sender_texts = await self._context.shared.texts_of(case.member, case.speaks)
        words = sender_texts.get("group-dismissed", id=case.id, group=await self._context.title(case.owner))
        await self._context.tell_member(case, words)

    async def _open(self, card: CardPress) -> None:
        """Sends one card out of a list."""
        if card.public:
            await self._who(card)
            return
        await say(card.query)
        if card.query.message is not None:
            place = Destination(card.query.message.chat.id, card.query.message.message_id)
            await self._notifications.show_card(card.group, card.case, place)

    async def _shown(self, card: CardPress, case: Case, key: str) -> None:
        await say(card.query, card.texts.get(key), alert=key.startswith(ALERTS))
        await self._redraw(card, case)

    async def _hide(self, card: CardPress) -> None:
        """Hides a photo that stayed, and counts it as a strike where the presser says so."""
        counts = ":s:" in (card.query.data or "")
        if not card.case.stays:
            await self._shown(card, card.case, "group-press-hidden-already")
            return
        deletion = await self._moderation.hide_now(card.group, card.case, counts=counts)
        case = await self._context.repository.case(card.case.owner, card.case.id) or card.case
        done = "strike" if counts and deletion is Deletion.DELETED else "hide"
        key = f"group-press-{done}-{deletion.value}"
        if case.post and deletion is not Deletion.DENIED:
            key = "group-press-hide-channel" if await self._gone_in_channel(card) else "group-press-hide-channel-stays"
        await self._shown(card, case, key)

    async def _gone_in_channel(self, card: CardPress) -> bool:
        """Deletes a post in the linked channel, too, where both the bot and the presser may delete there."""
        channel, presser = card.case.member, card.query.from_user.id
        if await self._context.admins.may(self._context.bot, channel, presser) is not May.YES:
            return False
        posts = [part.post for part in await self._context.repository.parts(card.case) if part.post]
        return Deletion.DENIED not in await self._context.deleter.delete(channel, posts)

    async def _who(self, card: CardPress) -> None:
        """Tells the presser alone who and why."""
        await say(card.query, cards.for_one_admin(await self._context.named(card.case), card.texts))

    async def _redraw(self, card: CardPress, case: Case) -> None:
        message = card.query.message
        if not isinstance(message, Message):
            return
        if card.public and (case.undone or case.appealed is not Appeal.APPEALED):
            await delete_messages(self._context.bot, message.chat.id, (message.message_id,))
            return
        named, with_picture = await self._context.named(case), message.text is None
        # An appeal stands below the card, which has the preview.
        has_preview = with_picture or message.message_id != case.card
        answer = cards.case_card(named, card.group, card.texts, preview=has_preview)
        if card.public:
            answer = cards.appeal(named, card.group, card.texts, public=True)
        await change(self._context.bot, message.chat.id, message.message_id, answer, caption=with_picture)
