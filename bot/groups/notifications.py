"""Notifies the sender, the group and the admins about a case. Bursts are batched; each stays pending until it was sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from telegram import ReactionTypeEmoji
from telegram.error import TelegramError

from bot import log
from bot.groups import cards, wording
from bot.groups.batching import Batcher
from bot.groups.case_states import Event, after_if_possible
from bot.groups.context import GroupContext
from bot.groups.copies import postable, showable
from bot.groups.nights import Nights
from bot.groups.records import Case, Group
from bot.groups.vocabulary import Done, Party, Telling
from bot.spread.pieces import Begin, Fate, Kind, Piece, at_once
from bot.transport.message import Answer, Attachment
from bot.transport.sending import Destination, send, send_album
from texts import Texts

SINGLE_CARDS = 3
"""More cases than this at once come to the admins as a list: cards with previews would use up what Telegram allows."""
QUIET = (Done.NOTED, Done.WOULD)
"""Cases of which the group has seen nothing: they are for the admins."""
REACTION = "👀"
ALONE_SECONDS = 120
"""How long after a decision its sender is told in a message that is lost on who is offline."""


class Notifications:
    """Sends what is pending about cases. ``waiting`` tells how many photos of a group are not dealt with yet."""

    def __init__(self, context: GroupContext, waiting: Callable[[int], int]) -> None:
        self._context = context
        self._waiting = waiting
        batch = context.shared.timing.notice_batch
        self._senders = Batcher[tuple[int, int], Case](self._tell_sender, context.tasks, batch)
        self._groups = Batcher[tuple[int, int], Case](self._tell_group, context.tasks, batch)
        self._admins = Batcher[int, tuple[Case, Attachment | None]](self._tell_admins, context.tasks, batch)
        self.nights = Nights(context)
        self._copies = Batcher[int, tuple[Case, bool]](self._post_copies, context.tasks, 0.0)

    async def about(self, case: Case) -> None:
        """Queues everything that is pending about a case. A card waits for its copy unless other copies are being made."""
        if Party.SENDER in case.owes:
            if case.is_person and await self._is_for_the_sender(case):
                self._senders.add((case.owner, case.member), case)
            else:
                self._groups.add((case.owner, case.topic), case)
        with_copy = Party.GROUP in case.owes and not self._copies.is_busy(case.owner)
        if Party.GROUP in case.owes:
            self._copies.add(case.owner, (case, with_copy))
        if Party.ADMINS in case.owes and not with_copy:
            self._admins.add(case.owner, (case, None))

    async def _is_for_the_sender(self, case: Case) -> bool:
        """Tells whether a case is for its sender's eyes first: a reaction or a line in the group may be the group's choice."""
        group = await self._context.repository.of(case.owner)
        telling = group.telling if group is not None else Telling.PRIVATE
        wordless = group is not None and not group.notice_seconds
        return telling is not Telling.LINE if case.hidden else telling is Telling.ALONE and not wordless

    def forget(self, chat: int) -> None:
        self._senders.drop(lambda place: place[0] == chat)
        self._groups.drop(lambda place: place[0] == chat)
        self._admins.drop(lambda place: place == chat)
        self._copies.drop(lambda place: place == chat)

    async def _note(self, case: Case, event: Event) -> None:
        await self._context.repository.amend(case, lambda now: after_if_possible(now, event))

    async def _tell_sender(self, recipient: tuple[int, int], cases: list[Case]) -> None:
        """Tells the sender alone in the group; else in private where the bot may; else in the group, where it expires.

        In quiet hours all of it is without a sound, and no line is posted: the admins hear of it in the morning.
        """
        chat, member = recipient
        group = await self._context.repository.of(chat)
        silent = group is not None and self._context.is_quiet(group)
        title = await self._context.title(chat)
        texts = await self._context.shared.texts_of(member, cases[0].speaks)
        cases = await self._told_alone(recipient, cases, texts)
        for case in cases:
            if not case.hidden:
                self._groups.add((chat, case.topic), case)
        cases = [case for case in cases if case.hidden]
        for start in range(0, len(cases), wording.MOST_LISTED):
            some = cases[start : start + wording.MOST_LISTED]
            try:
                place = Destination(member, silent=silent)
                await send(self._context.bot, place, wording.notice_in_private(some, title, texts))
            except TelegramError as error:
                log.event("sender-not-reached", error=type(error).__name__.lower())
                for case in some:
                    self._groups.add((chat, case.topic), case)
            else:
                for case in some:
                    await self._note(case, Event.SENDER_TOLD)

    async def _told_alone(self, recipient: tuple[int, int], cases: list[Case], texts: Texts) -> list[Case]:
        """Tells the sender alone in the group, and returns the cases that this is not possible for.

        Whoever has posted a moment ago is there to see it. After a longer time the message could be lost, so that the other
        ways are taken.
        """
        chat, member = recipient
        group = await self._context.repository.of(chat)
        since = self._context.repository.now - ALONE_SECONDS
        fresh = [case for case in cases if case.made >= since][: wording.MOST_LISTED]
        if group is None or not fresh:
            return cases
        answer = wording.notice_alone(fresh, texts)
        if not await self._context.tell_only(group, member, answer, topic=fresh[0].topic):
            return cases
        for case in fresh:
            await self._note(case, Event.SENDER_TOLD)
        left = [case for case in cases if case not in fresh]
        return await self._told_alone(recipient, left, texts) if left else []

    async def _tell_group(self, place: tuple[int, int], cases: list[Case]) -> None:
        chat, topic = place
        group = await self._context.repository.of(chat)
        if group is None:
            return
        cases = await self._reacted(group, cases)
        line = 0
        if cases and not self._context.is_quiet(group):
            entries = [await self._context.named(case) for case in cases]
            answer = wording.notice_in_group(entries, self._context.texts(group))
            visible = [case.messages[0] for case in cases if case.done in (Done.WARNED, Done.STUCK)]
            line = await self._context.say_in_group(
                group, answer, reply=visible[0] if len(cases) == 1 and visible else 0, topic=topic
            )
        for case in cases:
            event = Event.ADMINS_TOLD if case.done in QUIET else Event.SENDER_TOLD
            await self._context.repository.amend(case, _told_in(line, event))

    async def _reacted(self, group: Group, cases: list[Case]) -> list[Case]:
        """Sets reactions where the group chose them and the photo is still there; returns the cases that need words."""
        if group.notice_seconds:
            return cases
        unanswered = []
        for case in cases:
            if case.done == Done.WARNED and await self._react(case):
                await self._note(case, Event.SENDER_TOLD)
            else:
                unanswered.append(case)
        return unanswered

    async def _react(self, case: Case) -> bool:
        try:
            await self._context.bot.set_message_reaction(case.owner, case.messages[0], ReactionTypeEmoji(REACTION))
        except TelegramError as error:
            log.error_event("no-reaction", error)
            return False
        return True

    async def _tell_admins(self, chat: int, told: list[tuple[Case, Attachment | None]]) -> None:
        group = await self._context.repository.of(chat)
        if group is None:
            return
        if not group.log:
            await self._without_log_chat(told)
        elif len(told) <= SINGLE_CARDS:
            for case, copy in told:
                await self._card(group, case, copy)
        else:
            for start in range(0, len(told), wording.MOST_LISTED):
                await self._list(group, [case for case, _ in told[start : start + wording.MOST_LISTED]])

    async def _without_log_chat(self, told: list[tuple[Case, Attachment | None]]) -> None:
        """Says in the group, without names, what it has not seen; of the other cases all parties have heard."""
        for case, _ in told:
            if case.done in QUIET:
                self._groups.add((case.owner, case.topic), case)
            else:
                await self._note(case, Event.ADMINS_TOLD)

    async def _card(self, group: Group, case: Case, copy: Attachment | None) -> None:
        if copy is None and await self._elsewhere(Kind.GROUP_CARD, case) is Fate.DONE:
            return
        await self.send_card(group, case, copy)

    async def send_card(self, group: Group, case: Case, copy: Attachment | None = None, begin: Begin = at_once) -> None:
        """Sends the card of a case to the log chat, or says in the group what no log chat hears."""
        case = await self._context.repository.case(case.owner, case.id) or case
        answer = await self.card(group, case, copy)
        await begin()
        message = await self._context.say_to_admins(group, answer)
        if not message:
            await self._without_log_chat([(case, None)])
            return
        await self._context.repository.amend(
            case, lambda now: replace(after_if_possible(now, Event.ADMINS_TOLD), card=message)
        )

    async def show_card(self, group: Group, case: Case, place: Destination) -> None:
        """Sends the card of a case to an admin who asks for it."""
        if await self._elsewhere(Kind.GROUP_CARD, case, place) is not Fate.DONE:
            await send(self._context.bot, place, await self.card(group, case))

    async def card(self, group: Group, case: Case, copy: Attachment | None = None) -> Answer:
        """Makes a card. Its preview is a proven copy that this group may see, never anything else."""
        if copy is None:
            copies = await showable(self._context.shared, group, await self._context.repository.parts(case))
            copy = copies[0] if copies else None
        named, texts = await self._context.named(case), self._context.texts(group)
        answer = cards.case_card(named, group, texts, self._waiting(group.owner), preview=copy is not None)
        return replace(answer, attachment=copy)

    async def _list(self, group: Group, cases: list[Case]) -> None:
        entries = [await self._context.named(case) for case in cases]
        answer = cards.list_of_cards(entries, self._context.texts(group), self._waiting(group.owner))
        if not await self._context.say_to_admins(group, answer):
            await self._without_log_chat([(case, None) for case in cases])
            return
        for case in cases:
            await self._note(case, Event.ADMINS_TOLD)

    async def _post_copies(self, chat: int, cases: list[tuple[Case, bool]]) -> None:
        """Posts copies, one case after the other: each is made when it can be sent, so that few are held at a time."""
        for case, with_card in cases:
            group = await self._context.repository.of(chat)
            if group is None:
                return
            if await self._elsewhere(Kind.GROUP_COPIES, case) is Fate.DONE:
                copies: list[Attachment] = []
                amended = await self._context.repository.case(case.owner, case.id) or case
            else:
                amended, copies = await self.post_copies(group, case)
            if with_card:
                self._admins.add(chat, (amended, copies[0] if copies else None))

    async def post_copies(self, group: Group, case: Case, begin: Begin = at_once) -> tuple[Case, list[Attachment]]:
        """Posts the copies of a case, and returns it as it is then, with them."""
        copies = await postable(self._context.shared, group, await self._context.repository.parts(case))
        await begin()
        done = _posted(await self._post(group, case, copies))
        return await self._context.repository.amend(case, done), copies

    async def _elsewhere(self, kind: Kind, case: Case, place: Destination | None = None) -> Fate:
        """Lets another machine make and send what needs pixels. On one machine, and where none has done it, it is done here."""
        elsewhere = self._context.shared.elsewhere
        if elsewhere is None:
            return Fate.NONE
        chat, number = (place.chat, place.message) if place is not None else (case.owner, 0)
        piece = await elsewhere.hand(Piece(kind, case.owner, chat, about=case.id, number=number))
        await elsewhere.settle(piece)
        await self._let_go(case.owner)
        return Fate(piece.fate)

    async def _let_go(self, chat: int) -> None:
        """Reads anew what a node may have noted with a card: which log chat gets it, and its new number."""
        group = await self._context.repository.of(chat)
        async with self._context.repository.lock(chat):
            self._context.repository.let_go(chat, *([group.log] if group is not None and group.log else []))

    async def _post(self, group: Group, case: Case, copies: list[Attachment]) -> tuple[int, ...]:
        if not copies:
            return ()
        name = await self._context.name_of(case.owner, case.member)
        caption = wording.copy_caption(case, name, self._context.texts(group))
        silent = self._context.is_quiet(group)
        place = Destination(group.owner, protected=case.protected, topic=case.topic, silent=silent)
        try:
            sent = await send_album(self._context.bot, place, [Answer(caption, attachment=copy) for copy in copies])
        except TelegramError as error:
            log.error_event("group-copy-not-posted", error)
            return ()
        await self._context.daily_counts.add(group.owner, ["copies"])
        return tuple(message.message for message in sent)


def _posted(copies: tuple[int, ...]) -> Callable[[Case], Case]:
    return lambda case: replace(after_if_possible(case, Event.GROUP_TOLD), copies=copies)


def _told_in(line: int, event: Event) -> Callable[[Case], Case]:
    return lambda case: replace(after_if_possible(case, event), line=line)
