"""Commands in groups: asking for a check, reporting, strikes and pardons, exemptions, counts."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import CommandHandler, MessageHandler, filters

from bot import log
from bot.groups.answering import REPORT_SECONDS, tell_report
from bot.groups.context import GroupContext
from bot.groups.exemption import TooManyExempt, toggle
from bot.groups.handlers.appeals import may_object
from bot.groups.handlers.asked import group_asked, is_admin, may_command
from bot.groups.handlers.membership import Membership
from bot.groups.handlers.photos import meet
from bot.groups.intake import UNNAMED, kind_of, request_of, unseen_of
from bot.groups.ledger import Reports
from bot.groups.moderation import Moderation
from bot.groups.records import Case, Group, Watched
from bot.groups.recount import counted, pardon
from bot.groups.rights import Permission as May
from bot.groups.rights import Power
from bot.groups.senders import SenderKind, replied_to, sender_of
from bot.groups.spans import span_in_words, window_in_words
from bot.groups.strikes import Lifted
from bot.groups.wording import pardoned_in_words, stats_in_words
from bot.store.records import MINUTE
from bot.transport.message import Answer, Button
from bot.transport.routing import IN_GROUPS, Handler, UpdateContext
from bot.transport.sending import place_of
from texts import Texts, texts

REPORTS_MOST, REPORTS_SECONDS = 5, 10 * MINUTE
"""Checks that a member may ask for, and within how long: each is a photo's work and a message in the group."""


class GroupCommands:
    def __init__(self, context: GroupContext, moderation: Moderation, life: Membership) -> None:
        self._context = context
        self._moderation = moderation
        self._life = life

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("check", self.check, IN_GROUPS),
            CommandHandler("report", self.report, IN_GROUPS),
            CommandHandler("strikes", self.strikes, IN_GROUPS),
            CommandHandler("pardon", self.pardon, IN_GROUPS),
            CommandHandler("exempt", self.exempt, IN_GROUPS),
            CommandHandler("stats", self.stats, IN_GROUPS),
            MessageHandler(IN_GROUPS & (filters.Entity("mention") | filters.CaptionEntity("mention")), self.mentioned),
        ]

    async def check(self, update: Update, _: UpdateContext) -> None:
        await self._asked(update, "check")

    async def report(self, update: Update, _: UpdateContext) -> None:
        await self._asked(update, "report")

    async def mentioned(self, update: Update, update_context: UpdateContext) -> None:
        message = update.effective_message
        if message is None or not is_mentioned(update_context.bot.username, message):
            return
        await self._asked(update, "check")

    async def _asked(self, update: Update, asked: str) -> None:
        """Takes in a check or a report of any member, whether or not the bot is an admin; rate-limited."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name=asked)
        group = await group_asked(self._context, self._life, message)
        watched = request_of(message, asked)
        unseen = unseen_of(message) if watched is None and asked == "report" else None
        if watched is None and unseen is None:
            key = f"group-asked-{kind_of(message)}"
            await self._context.answer_asker(group, message, lambda said: Answer(said.get(key)))
            return
        if not await self._within_limit(group, message):
            await self._context.answer_asker(
                group, message, lambda said: Answer(said.get("group-asked-too-often", count=REPORTS_MOST))
            )
            return
        if message.reply_to_message is not None:
            meet(self._context, message.reply_to_message)
        if watched is None:
            await self._report_unseen(group, message, unseen)
            return
        await self._context.repository.keep(watched)
        await self._moderation.take(watched)

    async def _report_unseen(self, group: Group, message: Message, unseen: Watched | None) -> None:
        """Passes on what cannot be checked: the admins look for themselves."""
        said, kind = texts(group.language), kind_of(message)
        why = "group-report-unseen" if kind == UNNAMED else f"group-asked-{kind}"
        told = unseen is not None and await tell_report(self._context, group, unseen, said.get(why))
        lines = ("group-report-thanks", why, "group-report-passed" if told else "group-report-here")

        def write(said: Texts) -> Answer:
            return Answer("\n".join(said.get(key) for key in lines))

        if told:
            await self._context.answer_asker(group, message, write)
            return
        place = place_of(message)
        await self._context.answer(group, write(said), reply=place.message, topic=place.topic, seconds=REPORT_SECONDS)

    async def _within_limit(self, group: Group, message: Message) -> bool:
        repository, member = self._context.repository, sender_of(message).id
        async with repository.lock(group.owner):
            reports = await repository.recall(Reports, group.owner, str(member))
            since = repository.now - REPORTS_SECONDS
            recent = tuple(time for time in (reports.times if reports else ()) if time > since)
            if len(recent) >= REPORTS_MOST:
                return False
            await repository.keep(Reports(group.owner, member, (*recent, repository.now)))
        return True

    async def strikes(self, update: Update, _: UpdateContext) -> None:
        """Shows a member their own strikes, and an admin those of the member replied to."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="strikes")
        group, about = await group_asked(self._context, self._life, message), replied_to(message)
        target = about or message
        if about is not None and not await is_admin(self._context, group, message):
            return
        sender = sender_of(target)
        count, muted = await counted(self._context, group, sender.id)
        key = "group-strikes" if group.mute_minutes else "group-strikes-counted"
        cases = await self._context.repository.every(Case, group.owner) if target is message else []
        mine = [case for case in cases if may_object(case, sender.id, self._context.repository.now)]

        def write(said: Texts) -> Answer:
            """Adds the way to object for who asks about themselves: what told them of their case may have been lost."""
            words = said.get(
                key, name=sender.name, count=count, number=group.strikes, what=window_in_words(group, said)
            )
            words += f" {said.get('group-strikes-muted', span=span_in_words(muted, said))}" if muted else ""
            newest = sorted(mine, key=lambda case: case.made)[-1:]
            labels = [(said.get("group-button-mistake-one", id=case.id), case) for case in newest]
            return Answer(words, tuple((Button(label, data=f"gm:{case.owner}:{case.id}"),) for label, case in labels))

        await self._context.answer_asker(group, message, write)

    async def pardon(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="pardon")
        group = await group_asked(self._context, self._life, message)
        if not await is_admin(self._context, group, message):
            return
        about = replied_to(message)
        if about is None:
            await self._context.answer_asker(group, message, lambda said: Answer(said.get("group-needs-reply")))
            return
        sender = sender_of(about)
        may_unmute = await may_command(self._context, message, Power.UNMUTE) is May.YES
        done = await pardon(self._context, group, sender.id, may_unmute=may_unmute)
        await self._context.answer_asker(
            group, message, lambda said: Answer(pardoned_in_words(sender.name, done.strikes, done.mute, said))
        )
        if done.mute is Lifted.YES:
            said = await self._context.shared.texts_of(sender.id, sender.speaks)
            title = await self._context.title(group.owner)
            await self._context.tell_person(group.owner, sender.id, said.get("group-pardoned-told", group=title))

    async def exempt(self, update: Update, _: UpdateContext) -> None:
        """Exempts the member replied to from checks; a second time ends the exemption."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="exempt")
        group = await group_asked(self._context, self._life, message)
        if not await is_admin(self._context, group, message):
            return
        about = replied_to(message)
        if about is None or sender_of(about).kind not in (SenderKind.MEMBER, SenderKind.CHANNEL):
            await self._context.answer_asker(group, message, lambda said: Answer(said.get("group-needs-reply")))
            return
        sender = sender_of(about)
        self._context.names.remember(sender.id, sender.name)
        try:
            group = await toggle(self._context, group, sender.id)
            key = "group-exempted" if sender.id in group.exempt else "group-unexempted"
        except TooManyExempt:
            key = "group-press-full"
        await self._context.answer_asker(group, message, lambda said: Answer(said.get(key, name=sender.name)))

    async def stats(self, update: Update, _: UpdateContext) -> None:
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="stats")
        group = await group_asked(self._context, self._life, message)
        sums = await self._context.daily_counts.month(group.owner)
        waiting = self._moderation.queue.waiting(group.owner)
        await self._context.answer_asker(group, message, lambda said: Answer(stats_in_words(sums, waiting, said)))


def is_mentioned(username: str, message: Message) -> bool:
    try:
        names = {**message.parse_entities(["mention"]), **message.parse_caption_entities(["mention"])}
    except UnicodeDecodeError:  # an entity that cuts a sign in two names no account
        return False
    return f"@{username}".lower() in {name.lower() for name in names.values()}
