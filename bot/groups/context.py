"""Shared dependencies of everything about groups, built once."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any

from telegram import Bot, Message
from telegram.error import ChatMigrated, TelegramError

from bot import log
from bot.context import Context
from bot.groups.captions import Captions
from bot.groups.case_states import Event, after
from bot.groups.deletion import Deleter
from bot.groups.ephemeral import Alone
from bot.groups.expiry import Expiry
from bot.groups.pace import CommandPace
from bot.groups.quiet import is_quiet
from bot.groups.records import Case, Group
from bot.groups.repository import GroupRepository
from bot.groups.rights import Admins
from bot.groups.senders import NameCache, sender_of
from bot.groups.stats import DailyCounts
from bot.groups.strikes import StrikeCounter
from bot.groups.tasks import Tasks
from bot.groups.topics import Topics
from bot.groups.wording import NamedCase, new_risks_in_words
from bot.transport.message import Answer
from bot.transport.sending import Destination, place_of, send
from texts import Texts, texts

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letter that is taken for another when it is read out or typed."""
CASE_LETTERS = 6
LATEST_ANSWER = 2
"""How often the time for which Telegram counts messages may pass before an answer to a command is worth nothing."""


@dataclass(frozen=True, slots=True)
class GroupContext:
    shared: Context
    bot: Bot
    tasks: Tasks
    repository: GroupRepository
    admins: Admins
    names: NameCache
    deleter: Deleter
    expiry: Expiry
    daily_counts: DailyCounts
    strikes: StrikeCounter
    alone: Alone
    pace: CommandPace
    captions: Captions
    topics: Topics

    @classmethod
    def of(cls, context: Context, bot: Bot) -> GroupContext:
        timing = context.timing
        tasks = Tasks(timing.closing)
        repository, deleter = GroupRepository(context), Deleter(bot, tasks, timing.deletion_pause)
        expiry = Expiry(repository, deleter, tasks)
        admins = Admins()
        return cls(
            *(context, bot, tasks, repository, admins, NameCache(), deleter, expiry),
            *(DailyCounts(repository), StrikeCounter(repository)),
            *(Alone(bot, admins, context.store), CommandPace(timing)),
            *(Captions(), Topics(repository)),
        )

    async def named(self, case: Case) -> NamedCase:
        return NamedCase(case, await self.name_of(case.owner, case.member), await self.title(case.owner))

    async def name_of(self, chat: int, member: int) -> str:
        """Returns what a member or a channel is called; Telegram is asked where this process does not know it yet."""
        if not self.names.get(member) and member:
            try:
                if member > 0:
                    self.names.remember(member, (await self.bot.get_chat_member(chat, member)).user.first_name)
                else:
                    self.names.remember(member, (await self.bot.get_chat(member)).title or "")
            except TelegramError as error:
                log.error_event("name-unknown", error)
        return self.names.get(member)

    async def title(self, chat: int) -> str:
        """Returns the name of a group; Telegram is asked where this process does not know it yet."""
        return await self.name_of(chat, chat)

    async def claim(self, case: Case, event: Event) -> bool:
        """Lets an event happen to a case, if it still can: of two people who tap at the same time, one does it."""
        claimed = False

        def claim(now: Case) -> Case:
            nonlocal claimed
            changed = after(now, event)
            claimed = changed is not None
            return changed or now

        await self.repository.amend(case, claim)
        return claimed

    async def say_in_group(self, group: Group, answer: Answer, *, reply: int = 0, topic: int = 0) -> int:
        """Sends a notice that is deleted after the time that the group chose."""
        place = Destination(group.owner, reply, topic=topic, silent=self.is_quiet(group))
        sent = await send(self.bot, place, answer)
        await self.expiry.schedule(group.owner, sent.message, group.notice_seconds or self.shared.timing.least_notice)
        return sent.message

    async def answer_asker(self, group: Group, message: Message, write: Callable[[Texts], Answer]) -> None:
        """Answers a member's command in its turn: to them alone, in their language, where that is possible."""
        await self.in_turn(group.owner, self._answer_asker(group, message, write))

    async def _answer_asker(self, group: Group, message: Message, write: Callable[[Texts], Answer]) -> None:
        said = await self.shared.texts_for(message.from_user)
        if not await self.tell_alone(group, message, write(said)):
            await self._answer(group, write(texts(group.language)), place_of(message), 0)

    async def tell_alone(self, group: Group, message: Message, answer: Answer) -> bool:
        """Answers a message to its sender alone. Returns False where that is not possible, as for anonymous admins."""
        sender, place = sender_of(message), place_of(message)
        asker = sender.id if sender.is_person else 0
        return await self.tell_only(group, asker, answer, reply=place.message, topic=place.topic)

    async def tell_only(self, group: Group, member: int, answer: Answer, *, reply: int = 0, topic: int = 0) -> bool:
        """Tells a member alone in the group, in quiet hours without a sound. Returns False where that is not possible."""
        return await self.alone.tell(group, member, answer, reply=reply, topic=topic, silent=self.is_quiet(group))

    async def tell_member(self, case: Case, words: str) -> None:
        """Tells a sender what became of their case."""
        await self.tell_person(case.owner, case.member, words, topic=case.topic)

    async def tell_person(self, chat: int, member: int, words: str, *, topic: int = 0) -> bool:
        """Tells a member what concerns them: in private, where it waits for them, else alone in the group.

        Returns False where neither is possible.
        """
        group = await self.repository.of(chat)
        try:
            silent = group is not None and self.is_quiet(group)
            await send(self.bot, Destination(member, silent=silent), Answer(words))
        except TelegramError as error:
            log.event("sender-not-reached", error=type(error).__name__.lower())
            return group is not None and await self.tell_only(group, member, Answer(words), topic=topic)
        return True

    async def answer(self, group: Group, answer: Answer, *, reply: int = 0, topic: int = 0, seconds: int = 0) -> None:
        """Answers a command in its turn, after notices about photos; ``seconds`` is how long it stands."""
        await self.in_turn(
            group.owner, self._answer(group, answer, Destination(group.owner, reply, topic=topic), seconds)
        )

    async def in_turn(self, chat: int, work: Coroutine[Any, Any, object]) -> None:
        """Does what puts an answer to a command into a group, at once or later. One that comes far too late is left out."""
        wait = self.pace.answers.turn(chat)
        if not wait:
            await work
        elif wait > LATEST_ANSWER * self.shared.timing.group_window:
            log.warn("answer-left-out")
            work.close()
        else:
            self.tasks.spawn(self._later(wait, work))

    async def _later(self, wait: float, work: Coroutine[Any, Any, object]) -> None:
        if await self.tasks.pause(wait):
            work.close()
            return
        await work

    async def _answer(self, group: Group, answer: Answer, place: Destination, seconds: int) -> None:
        sent = await send(self.bot, replace(place, silent=self.is_quiet(group)), answer)
        stands = seconds or group.notice_seconds or self.shared.timing.least_notice
        await self.expiry.schedule(group.owner, sent.message, stands)

    def is_quiet(self, group: Group) -> bool:
        return is_quiet(group, self.repository.now)

    async def say_to_admins(self, group: Group, answer: Answer, *, reply: int = 0, loud: bool = False) -> int:
        """Sends to the log chat; 0 when there is none or it cannot be reached, of which the group is told once a day.

        In quiet hours it makes no sound, unless it must be ``loud``.
        """
        if not group.log:
            return 0
        silent = self.is_quiet(group) and not loud
        try:
            sent = await send(self.bot, Destination(group.log, reply, topic=group.log_topic, silent=silent), answer)
        except ChatMigrated as moved:
            return await self.say_to_admins(await self._relinked(group, moved.new_chat_id), answer, loud=loud)
        except TelegramError as error:
            log.error_event("log-chat-lost", error)
            await self.alarm(group, "log-lost", in_group=True)
            return 0
        await self.mark_log_chat(group)
        return sent.message

    async def mark_log_chat(self, group: Group) -> None:
        """Notes in a log chat that is a group itself whose cards it gets: photos there are not moderated."""
        chat = await self.repository.of(group.log) if group.log < 0 else None
        if chat is not None and chat.cards_of != group.owner:
            async with self.repository.lock(chat.owner):
                chat = await self.repository.of(chat.owner) or chat
                await self.repository.save(replace(chat, cards_of=group.owner))

    async def is_log_chat(self, group: Group) -> bool:
        """Tells whether this group gets the cards of another, which still sends them here."""
        other = await self.repository.of(group.cards_of) if group.cards_of else None
        return other is not None and other.log == group.owner

    async def _relinked(self, group: Group, log_chat: int) -> Group:
        """Notes the new number of a log chat that has become a supergroup, unless another one was linked meanwhile."""
        async with self.repository.lock(group.owner):
            now = await self.repository.of(group.owner) or group
            if now.log == group.log:
                now = replace(now, log=log_chat, log_topic=0)
                await self.repository.save(now)
        return now

    async def alarm(self, group: Group, about: str, *, in_group: bool = False, what: str = "") -> bool:
        """Tells the admins what must not fail in silence: in the log chat, else in the group. False if told today already."""
        if not await self.repository.first_today(group.owner, about):
            return False
        log.warn("group-alarm", name=about)
        words = texts(group.language).get(f"group-alarm-{about}", group=await self.title(group.owner), what=what)
        if in_group or not await self.say_to_admins(group, Answer(words), loud=True):
            try:
                await send(self.bot, Destination(group.owner), Answer(words))
            except TelegramError as error:
                log.error_event("alarm-not-said", error)
        return True

    async def tell_new_risks(self, group: Group) -> None:
        """Tells the admins once which risks are looked for since their group chose; from then on they count as chosen."""
        if await self.alarm(group, "new-risk", what=new_risks_in_words(group, texts(group.language))):
            async with self.repository.lock(group.owner):
                group = await self.repository.of(group.owner) or group
                await self.repository.save(group.with_new_risks())

    def texts(self, group: Group) -> Texts:
        return texts(group.language)


def new_name(length: int = CASE_LETTERS) -> str:
    """Makes a short name that can be read out and not be guessed."""
    return "".join(secrets.choice(LETTERS) for _ in range(length))
