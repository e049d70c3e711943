"""From a photo in a group to what is done about it: look, decide, hide first; talking comes after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import log
from bot.groups import strikes
from bot.groups.albums import GroupAlbum, GroupAlbums
from bot.groups.context import GroupContext, new_name
from bot.groups.deletion import Deletion
from bot.groups.notifications import Notifications
from bot.groups.policy import Decision, decide
from bot.groups.queue import GroupQueue
from bot.groups.records import RISKS, Action, Allowed, Case, Checked, Done, Group, HiddenPicture, Watched
from bot.groups.rights import Right, own_standing
from bot.pixels.live_photo import with_its_video
from bot.pixels.pool import CouldNotCheck
from bot.store.records import Source
from bot.transport.download import DownloadRefused
from detectors.kit.terms import Screening, ScreeningOptions, Strength

STRENGTHS = tuple(Strength)
NOTHING = Decision(Action.IGNORE)


class Interrupted(Exception):
    """The bot is being stopped; the photo stays owed."""


class Moderation:
    def __init__(self, context: GroupContext, notifications: Notifications, at_once: int) -> None:
        self._context = context
        self._notifications = notifications
        self.queue = GroupQueue(self._deal, context.tasks, at_once)
        self._albums = GroupAlbums(self._complete, context.tasks, context.shared.timing)
        self._acting: set[tuple[int, int]] = set()

    async def take(self, watched: Watched) -> None:
        """A photo has come. A part of an album that is being hidden goes at once, without being looked at."""
        if watched.album and not watched.asked:
            gathered = self._albums.join(watched)
            if gathered.case is not None:
                await self._late(gathered, gathered.case, watched)
                return
        self.queue.add(watched)

    async def resume(self) -> None:
        """What the process before this one has begun: cases are told to the end, photos that wait are looked at."""
        repository, cases = self._context.repository, await self._context.repository.every(Case)
        owed, begun = await repository.owed(), [case for case in cases if not case.done]
        left = await self._claimed(cases, owed)
        for case in begun:
            self._context.tasks.spawn(self._carry_on(case, [one for one in owed if _belongs(one, case)]))
        for case in cases:
            if case.done and case.owes:
                await self._notifications.about(case)
            if case.album and case.hidden:
                self._albums.seed(case)
        if left or begun:
            log.event("group-resumed", count=len(left), cases=len(begun))
        for watched in left:
            await self.take(watched)

    async def _claimed(self, cases: Sequence[Case], owed: Sequence[Watched]) -> list[Watched]:
        """What waits and belongs to no case; what belongs to one is its business, however far that one has come."""
        left = []
        for watched in owed:
            case = next((case for case in cases if _belongs(watched, case)), None)
            if case is None:
                left.append(watched)
                continue
            await self._mark([watched], case.id)
            if case.done:
                await self._settle([watched])
        return left

    async def try_again(self, group: Group) -> None:
        """The right to delete is there (again): what should have been hidden and was not is hidden now."""
        for case in await self._context.repository.every(Case, group.owner):
            if case.done == Done.STUCK and not case.undone:
                hidden = await self._hide(group, case, (), again=True)
                if hidden.hidden:
                    await self._told_of(group, (), _decision_of(hidden), hidden)

    def forget(self, chat: int) -> None:
        self.queue.clear(chat)
        self._albums.forget(chat)
        self._notifications.forget(chat)

    async def _deal(self, watched: Watched) -> None:
        group = await self._context.repository.of(watched.owner)
        if group is None:
            await self._settle([watched])
            return
        decision = NOTHING
        before = await self._before(watched)
        spared = await self._is_spared(group, watched)
        screening = None
        if watched.asked or not (before or spared):
            screening = await self._look(watched)
            decision = decide(screening, group)
            await self._count(group, decision, watched)
        if spared or before:
            decision = replace(decision, action=Action.IGNORE)
        # The next photo is not kept waiting by what Telegram takes for this one.
        if watched.album and not watched.asked:
            self._context.tasks.spawn(self._part(group, watched, decision))
        else:
            self._context.tasks.spawn(self._one(group, watched, decision, screening))

    async def _one(self, group: Group, watched: Watched, decision: Decision, screening: Screening | None) -> None:
        """A report may come while the photo itself is in hand: then one of the two acts, and the other only answers."""
        key, case = (watched.owner, watched.message), None
        if key in self._acting or (decision.of_interest and await self._before(watched)):
            await self._settle([watched])
        else:
            self._acting.add(key)
            try:
                case = await self._act(group, [watched], decision)
            finally:
                self._acting.discard(key)
        if watched.asked:
            await self._notifications.answer(group, watched, screening, case)

    async def _before(self, watched: Watched) -> bool:
        """Whether this very picture was dealt with, or an admin has given it back."""
        repository = self._context.repository
        checked = await repository.recall(Checked, watched.owner, str(watched.message))
        if checked is not None and checked.unique == watched.unique:
            return not watched.asked or bool(checked.case)
        return await repository.recall(Allowed, watched.owner, watched.unique) is not None

    async def _is_spared(self, group: Group, watched: Watched) -> bool:
        if watched.exempt or watched.member in group.exempt:
            return True
        if not watched.is_person:
            return await self._context.admins.is_linked(self._context.bot, group.owner, watched.member)
        return group.spare_admins and await self._context.admins.includes(
            self._context.bot, group.owner, watched.member
        )

    async def _look(self, watched: Watched) -> Screening | None:
        """The screening, without a copy: hiding must not wait for one. None when nobody could look at it."""
        for attempt in (1, 2):
            try:
                screening = await self._context.shared.screen(
                    watched.file, log.new_id(), watched.told_bytes, ScreeningOptions(copy=False)
                )
            except DownloadRefused:
                return None
            except CouldNotCheck:
                if attempt == 1 and await self._context.tasks.pause(self._context.shared.timing.check_again):
                    raise Interrupted from None
            except Exception as error:  # noqa: BLE001 - whatever it is, nobody has looked at the photo
                log.error_event("group-photo-not-looked-at", error)
                return None
            else:
                return with_its_video(screening) if watched.source == Source.LIVE else screening
        return None

    async def _count(self, group: Group, decision: Decision, watched: Watched) -> None:
        names = ["seen", *(risk.value for risk in decision.risks)]
        names += ["unchecked"] if decision.unchecked else []
        names += ["reports"] if watched.asked == "report" else []
        await self._context.daily_counts.add(group.owner, names)

    async def _part(self, group: Group, watched: Watched, decision: Decision) -> None:
        gathered = self._albums.of(watched)
        if gathered.case is None and decision.action.hides and not group.dry:
            gathered.case = self._new_case(group, gathered.in_order, decision)
            gathered.case = await self._hide(group, gathered.case, gathered.in_order)
        gathered.decide(watched, decision)

    async def _complete(self, gathered: GroupAlbum) -> None:
        """All parts of an album have been looked at."""
        parts, first = gathered.in_order, gathered.in_order[0]
        group = await self._context.repository.of(first.owner)
        if group is None or (gathered.case is not None and gathered.told):
            await self._settle(parts)
            return
        decision = gathered.decision
        gathered.told = decision.of_interest
        if gathered.case is None:
            await self._act(group, parts, decision)
        else:
            await self._told_of(group, parts, decision, gathered.case)

    async def _late(self, gathered: GroupAlbum, case: Case, watched: Watched) -> None:
        """One more of an album that was hidden: the same case, no further strike, no further notice."""
        part = _part_of(case, watched, len(case.messages))
        gathered.case = await self._context.repository.amend(
            case, lambda now: replace(now, messages=(*now.messages, watched.message))
        )
        await self._context.repository.keep(replace(part, number=len(gathered.case.messages) - 1))
        await self._context.deleter.delete(watched.owner, [watched.message])
        await self._check_off([watched], case.id)
        gathered.decide(watched, NOTHING)

    async def _act(self, group: Group, parts: Sequence[Watched], decision: Decision) -> Case | None:
        """What the group chose, done; None when nothing is to be done, or the photo is gone already."""
        if not decision.of_interest:
            await self._check_off(parts, "")
            return None
        case = self._new_case(group, parts, decision)
        if decision.action.hides and not group.dry:
            hidden = await self._hide(group, case, parts)
            if hidden.done == Done.GONE:
                await self._context.repository.drop(hidden)
                await self._check_off(parts, "")
                return None
            case = hidden
        else:
            done = Done.WOULD if group.dry else Done.WARNED if decision.action is Action.WARN else Done.NOTED
            case = replace(case, done=done)
            await self._keep(case, parts)
        return await self._told_of(group, parts, decision, case)

    async def _told_of(self, group: Group, parts: Sequence[Watched], decision: Decision, case: Case) -> Case:
        """The case as it is told: complete, and owed to everybody who is to hear of it."""
        if case.done == Done.GONE:
            await self._context.repository.drop(case)
            await self._check_off(parts, "")
            return case
        told = _with(case, decision)
        told = replace(told, owes=_owed(told))
        case = await self._context.repository.amend(told, lambda now: replace(told, messages=now.messages))
        await self._check_off(parts, case.id)
        await self._context.daily_counts.add(group.owner, [case.done, *(["muted"] if case.muted_until else [])])
        log.event("group-case", kind=case.done, pictures=len(case.messages), risks=[risk.value for risk in case.named])
        await self._notifications.about(case)
        return case

    async def _hide(self, group: Group, case: Case, parts: Sequence[Watched], *, again: bool = False) -> Case:
        """Written down before it is done, so that a restart in between knows what has become of the photo."""
        if not again:
            await self._keep(case, parts)
        swept = await self._context.deleter.delete(case.owner, case.messages)
        if Deletion.DENIED in swept:
            await self._denied(group)
            done = Done.STUCK
        elif set(swept) == {Deletion.MISSING} and not again:
            return replace(case, done=Done.GONE)
        else:
            done = Done.HIDDEN
            case = await self._strike(group, case)
        changed = replace(case, done=done, owes=case.owes if done == case.done else _owed(replace(case, done=done)))
        return await self._context.repository.amend(changed, lambda now: replace(changed, messages=now.messages))

    async def _strike(self, group: Group, case: Case) -> Case:
        if case.unchecked:
            return case
        struck = await self._context.strikes.add(group, case)
        until = 0
        if group.mute_minutes and struck >= group.strikes:
            until = await strikes.mute(self._context.bot, group, case, self._context.repository.now)
            if until:
                await self._context.strikes.pardon(group, case.member)
            elif Right.MUTES not in group.rights and case.is_person and strikes.is_supergroup(group.owner):
                await self._context.alarm(group, "no-mute")
        return replace(case, struck=struck, muted_until=until)

    async def _denied(self, group: Group) -> None:
        """The right to delete is missing, or the message is too old; only the first is said."""
        standing = await own_standing(self._context.bot, group.owner, supergroup=strikes.is_supergroup(group.owner))
        if standing is not None and not standing.has(Right.DELETES):
            await self._context.alarm(group, "no-delete")

    async def _carry_on(self, case: Case, parts: Sequence[Watched]) -> None:
        """A case that was cut off between being written down and being told."""
        group = await self._context.repository.of(case.owner)
        if group is None:
            return
        hidden = await self._hide(group, case, parts, again=True)
        await self._told_of(group, parts, _decision_of(hidden), hidden)

    def _new_case(self, group: Group, parts: Sequence[Watched], decision: Decision) -> Case:
        first = parts[0]
        case = Case(
            *(group.owner, new_name(), first.member, tuple(part.message for part in parts), decision.action.value),
            made=self._context.repository.now,
            topic=first.topic,
            speaks=first.speaks,
            is_person=first.is_person,
            protected=first.protected,
            album=first.album,
        )
        return _with(case, decision)

    async def _keep(self, case: Case, parts: Sequence[Watched]) -> None:
        """A part that came late meanwhile may have been written down first."""
        repository = self._context.repository
        await repository.amend(case, lambda now: replace(case, messages=max(now.messages, case.messages, key=len)))
        for number, watched in enumerate(parts):
            await repository.keep(_part_of(case, watched, number))
        await self._mark(parts, case.id)

    async def _check_off(self, parts: Sequence[Watched], case: str) -> None:
        await self._mark(parts, case)
        await self._settle(parts)

    async def _mark(self, parts: Sequence[Watched], case: str) -> None:
        """A message that Telegram delivers once more finds itself dealt with, also while its case is still in work."""
        for watched in parts:
            await self._context.repository.keep(Checked(watched.owner, watched.message, watched.unique, case))

    async def _settle(self, parts: Sequence[Watched]) -> None:
        for watched in parts:
            await self._context.repository.drop(watched)


def _part_of(case: Case, watched: Watched, number: int) -> HiddenPicture:
    return HiddenPicture(case.owner, case.id, number, watched.file, watched.unique, watched.source)


def _belongs(watched: Watched, case: Case) -> bool:
    """Whether it is a picture of this case; what a member asked for by a message of their own wants its own answer."""
    return watched.owner == case.owner and watched.message in case.messages and not watched.asked


def _with(case: Case, decision: Decision) -> Case:
    return replace(
        case,
        action=decision.action.value,
        risks=tuple(RISKS.index(risk) for risk in decision.risks),
        strengths=tuple(strength.rank for strength in decision.strengths),
        unchecked=decision.unchecked,
    )


def _decision_of(case: Case) -> Decision:
    strengths = tuple(STRENGTHS[rank] for rank in case.strengths)
    return Decision(Action(case.action), case.named, strengths, case.unchecked)


def _owed(case: Case) -> str:
    """Who is to hear of it: the sender, the group by a covered copy, the admins."""
    copy = "g" if case.hidden and case.action == Action.REPLACE else ""
    return ("" if case.done in (Done.NOTED, Done.WOULD) else "s") + copy + "a"
