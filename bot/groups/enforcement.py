"""Does what a group chose about a photo, and keeps the case about it: written before anything is deleted, told afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import log
from bot.groups.case_states import Event, after_if_possible
from bot.groups.consequences import strike
from bot.groups.context import GroupContext, new_name
from bot.groups.deletion import Deletion
from bot.groups.notifications import Notifications
from bot.groups.policy import Decision
from bot.groups.records import Case, Checked, Group, HiddenPicture, Watched
from bot.groups.rights import Right, own_standing
from bot.groups.strikes import is_supergroup
from bot.groups.vocabulary import Action, Done


class Enforcement:
    def __init__(self, context: GroupContext, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def act(self, group: Group, parts: Sequence[Watched], decision: Decision) -> Case | None:
        """Does what the group chose; None when there is nothing to do, or the photo is gone already."""
        if not decision.of_interest:
            self._context.captions.release(group.owner, [part.message for part in parts])
            await self.check_off(parts, "")
            return None
        case = self.new_case(group, parts, decision)
        if decision.action.hides and not group.dry:
            case = await self.hide(group, case, parts)
        else:
            case = after_if_possible(case, _event_without_hiding(group, decision))
            await self._keep(case, parts)
        case = await self.tell(group, parts, decision, case)
        return None if case.done is Done.GONE else case

    async def tell(self, group: Group, parts: Sequence[Watched], decision: Decision, case: Case) -> Case:
        """Completes a case by its decision and tells all who are to hear of it. One whose photo was gone is dropped."""
        if case.done is Done.GONE:
            await self._context.repository.drop(case)
            await self.check_off(parts, "")
            return case
        complete = after_if_possible(with_decision(case, decision), Event.DECIDED)
        case = await self._context.repository.amend(complete, lambda now: replace(complete, messages=now.messages))
        await self.check_off(parts, case.id)
        happened = [case.done, *(["muted"] if case.muted_until else [])]
        await self._context.daily_counts.add(group.owner, happened)
        await self._notifications.nights.note(group, happened)
        log.event("group-case", kind=case.done, pictures=len(case.messages), risks=[risk.value for risk in case.named])
        await self._notifications.about(case)
        return case

    async def hide(self, group: Group, case: Case, parts: Sequence[Watched], *, again: bool = False) -> Case:
        """Deletes a case's messages. It is written before that, so that a restart in between knows what became of them."""
        if not again:
            await self._keep(case, parts)
        event = _event_of(await self._context.deleter.delete(case.owner, case.messages), again=again)
        changed = after_if_possible(case, event)
        if changed.done is Done.GONE:
            return changed
        if changed.hidden:
            changed = await self._strike(group, changed)
        else:
            await self._denied(group)
        return await self._context.repository.amend(changed, lambda now: replace(changed, messages=now.messages))

    async def hide_now(self, group: Group, case: Case, *, counts: bool = False) -> Deletion:
        """Hides a photo that stayed, because an admin asks for it; its sender is told.

        ``counts`` makes it a strike with the consequences of one, also while the group only watches: an admin wants so.
        """
        deletions = await self._context.deleter.delete(case.owner, case.messages)
        if Deletion.DENIED in deletions:
            await self._denied(group)
            return Deletion.DENIED
        if set(deletions) == {Deletion.MISSING}:
            return Deletion.MISSING
        hidden = replace(after_if_possible(case, Event.DELETED), by_admin=True)
        if counts:
            struck, until = await strike(self._context, group, hidden)
            hidden = replace(hidden, struck=struck, muted_until=until)
        hidden = await self._context.repository.amend(hidden, lambda now: replace(hidden, card=now.card))
        await self._context.daily_counts.add(group.owner, [hidden.done, *(["muted"] if hidden.muted_until else [])])
        await self._notifications.about(hidden)
        return Deletion.DELETED

    async def carry_on(self, group: Group, case: Case, parts: Sequence[Watched]) -> None:
        """Finishes a case that was cut off between being written and being told."""
        hidden = await self.hide(group, case, parts, again=True)
        await self.tell(group, parts, decision_of(hidden), hidden)

    async def add_late(self, case: Case, watched: Watched) -> Case:
        """Deletes one more picture of a hidden album: the same case, no further strike, no further notice."""
        case = await self._context.repository.amend(
            case, lambda now: replace(now, messages=(*now.messages, watched.message))
        )
        self._context.captions.keep(case.owner, case.messages)
        await self._context.repository.keep(_part_of(case, watched, len(case.messages) - 1))
        return await self.delete_late(case, watched)

    async def delete_late(self, case: Case, watched: Watched) -> Case:
        """Deletes a picture that its hidden case names already; what is gone is no matter. The admins hear where it stays."""
        if Deletion.DENIED in await self._context.deleter.delete(watched.owner, [watched.message]):
            case = await self._context.repository.amend(case, lambda now: after_if_possible(now, Event.DENIED))
            await self._notifications.about(case)
        await self.check_off([watched], case.id)
        return case

    def new_case(self, group: Group, parts: Sequence[Watched], decision: Decision) -> Case:
        first = parts[0]
        case = Case(
            *(group.owner, new_name(), first.member, tuple(part.message for part in parts), decision.action.value),
            made=self._context.repository.now,
            topic=first.topic,
            speaks=first.speaks,
            is_person=first.is_person,
            protected=first.protected,
            album=first.album,
            posted=first.posted,
            captioned=any(part.captioned for part in parts),
            film=any(part.moves for part in parts),
            post=first.post,
        )
        return with_decision(case, decision)

    async def check_off(self, parts: Sequence[Watched], case: str) -> None:
        await self.mark(parts, case)
        await self.clear_pending(parts)

    async def mark(self, parts: Sequence[Watched], case: str) -> None:
        """Notes that these were dealt with, so that a second delivery is known, also while their case is still in work."""
        for watched in parts:
            await self._context.repository.keep(Checked(watched.owner, watched.message, watched.unique, case))

    async def clear_pending(self, parts: Sequence[Watched]) -> None:
        for watched in parts:
            await self._context.repository.drop(watched)

    async def _strike(self, group: Group, case: Case) -> Case:
        """Counts a hidden photo against its sender, and mutes them where the group chose so many strikes."""
        if case.unchecked or case.post:
            return case
        struck, until = await strike(self._context, group, case)
        return replace(case, struck=struck, muted_until=until)

    async def _denied(self, group: Group) -> None:
        """Tells the admins when the right to delete is missing; a message that is too old is no reason to."""
        standing = await own_standing(self._context.bot, group.owner, supergroup=is_supergroup(group.owner))
        if standing is not None and not standing.has(Right.DELETES):
            await self._context.alarm(group, "no-delete")

    async def _keep(self, case: Case, parts: Sequence[Watched]) -> None:
        """Writes a case and its pictures. A part that came late meanwhile may have been written first."""
        repository = self._context.repository
        self._context.captions.keep(case.owner, case.messages)
        await repository.amend(case, lambda now: replace(case, messages=max(now.messages, case.messages, key=len)))
        for number, watched in enumerate(parts):
            await repository.keep(_part_of(case, watched, number))
        await self.mark(parts, case.id)


def with_decision(case: Case, decision: Decision) -> Case:
    risks = dict(zip(decision.risks, decision.strengths, strict=True))
    return replace(case, action=decision.action.value, risks=risks, unchecked=decision.unchecked)


def decision_of(case: Case) -> Decision:
    return Decision(Action(case.action), case.named, tuple(case.risks.values()), case.unchecked)


def _event_without_hiding(group: Group, decision: Decision) -> Event:
    if group.dry:
        return Event.WATCHED
    return Event.WARNED if decision.action is Action.WARN else Event.NOTED


def _event_of(deletions: Sequence[Deletion], *, again: bool) -> Event:
    """What deleting a case's messages comes to."""
    if Deletion.DENIED in deletions:
        return Event.DENIED
    if set(deletions) == {Deletion.MISSING}:
        return Event.MISSING_AGAIN if again else Event.MISSING
    return Event.DELETED


def _part_of(case: Case, watched: Watched, number: int) -> HiddenPicture:
    return HiddenPicture(
        case.owner, case.id, number, watched.file, watched.unique, watched.source, watched.film, watched.post
    )
