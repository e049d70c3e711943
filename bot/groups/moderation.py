"""Takes a photo in a group from its arrival to what is done about it: checked, decided, hidden; notices come after.

A photo whose checking fails, whatever fails, is a photo that could not be checked: the group's choice for those holds, and the
admins hear of it.
"""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import Any

from bot import log
from bot.groups.albums import GroupAlbum, GroupAlbums
from bot.groups.answering import answer
from bot.groups.context import GroupContext
from bot.groups.deletion import Deletion
from bot.groups.enforcement import Enforcement, decision_of
from bot.groups.looking import Interrupted, look
from bot.groups.notifications import Notifications
from bot.groups.policy import NOTHING, Decision, careful_group, decide, unchecked
from bot.groups.queue import GroupQueue
from bot.groups.records import Allowed, Case, Checked, Group, Watched
from bot.groups.vocabulary import OFF, Done
from detectors.kit.terms import Screening


class Moderation:
    def __init__(self, context: GroupContext, notifications: Notifications, at_once: int) -> None:
        self._context = context
        self._notifications = notifications
        self._enforcement = Enforcement(context, notifications)
        self.queue = GroupQueue(self._deal, context.tasks, at_once)
        self._albums = GroupAlbums(self._complete, context.tasks, context.shared.timing)
        self._acting: set[tuple[int, int]] = set()
        if context.shared.elsewhere is not None:
            context.shared.elsewhere.tended_by(self._tend)

    async def take(self, watched: Watched) -> None:
        """Takes in a photo. A part of an album that is being hidden is deleted at once, without being checked."""
        if watched.album and not watched.asked:
            album = self._albums.join(watched)
            if album.case is not None:
                album.case = await self._enforcement.add_late(album.case, watched)
                album.decide(watched, NOTHING)
                return
        self.queue.add(watched)

    async def resume(self) -> None:
        """Takes up what the process before this one has begun: cases are told to the end, photos that wait are checked."""
        repository, cases = self._context.repository, await self._context.repository.every(Case)
        pending, begun = await repository.pending(), [case for case in cases if case.done is Done.PENDING]
        waiting = await self._claimed(cases, pending)
        for case in begun:
            self._context.tasks.spawn(self._carry_on(case, [watched for watched in pending if _belongs(watched, case)]))
        for case in cases:
            if case.done is not Done.PENDING and case.owes:
                await self._notifications.about(case)
            if case.album and case.hidden:
                self._albums.seed(case)
        if waiting or begun:
            log.event("group-resumed", count=len(waiting), cases=len(begun))
        for watched in waiting:
            await self.take(watched)

    async def _claimed(self, cases: Sequence[Case], pending: Sequence[Watched]) -> list[Watched]:
        """Returns the photos that belong to no case. One that belongs to a case is left to it, however far it has come."""
        waiting = []
        for watched in pending:
            case = next((case for case in cases if _belongs(watched, case)), None)
            if case is None:
                waiting.append(watched)
                continue
            if case.hidden:
                # The process before may have ended between naming a late part in its case and deleting it.
                await self._enforcement.delete_late(case, watched)
                continue
            await self._enforcement.mark([watched], case.id)
            if case.done is not Done.PENDING:
                await self._enforcement.clear_pending([watched])
        return waiting

    async def _tend(self, lost: bool) -> None:
        """Notes again what waits, where the store has lost everything."""
        for watched in self.queue.all if lost else ():
            await self._context.repository.keep(watched)

    async def try_again(self, group: Group) -> None:
        """Hides what could not be hidden before, now that the right to delete is there (again)."""
        for case in await self._context.repository.every(Case, group.owner):
            if case.done is Done.STUCK and not case.undone:
                hidden = await self._enforcement.hide(group, case, (), again=True)
                if hidden.hidden:
                    await self._enforcement.tell(group, (), decision_of(hidden), hidden)

    async def hide_now(self, group: Group, case: Case, *, counts: bool) -> Deletion:
        """Hides a photo that stayed, because an admin asks for it; ``counts`` makes it a strike."""
        return await self._enforcement.hide_now(group, case, counts=counts)

    def forget(self, chat: int) -> None:
        self._context.topics.forget(chat)
        self.queue.clear(chat)
        self._albums.forget(chat)
        self._notifications.forget(chat)

    async def _carry_on(self, case: Case, parts: Sequence[Watched]) -> None:
        group = await self._group(case.owner, case.topic)
        if group is not None:
            await self._guarded(group, self._enforcement.carry_on(group, case, parts))

    async def _deal(self, watched: Watched) -> None:
        group = await self._group(watched.owner, watched.topic)
        if group is None:
            await self._enforcement.clear_pending([watched])
            return
        try:
            decision, screening = await self._decided(group, watched)
        except Interrupted:
            return
        # The next photo is not kept waiting by what Telegram takes for this one.
        if watched.album and not watched.asked:
            work = self._part(group, watched, decision)
        else:
            work = self._single(group, watched, decision, screening)
        self._context.tasks.spawn(self._guarded(group, work))
        if group.new_risks:
            self._context.tasks.spawn(self._context.tell_new_risks(group))

    async def _group(self, chat: int, topic: int) -> Group | None:
        """Returns what holds in a topic of a group; careful choices where that cannot be read; None where the bot has left."""
        try:
            group = await self._context.repository.of(chat)
        except Exception as error:  # noqa: BLE001 - whatever it is, the photo still waits to be dealt with
            log.error_event("group-not-read", error)
            group = None
        if group is not None:
            return await self._context.topics.applied(group, topic)
        if self._context.repository.has_left(chat):
            return None
        group = careful_group(chat, self._context.shared.language)
        self._context.tasks.spawn(self._context.alarm(group, "settings-lost"))
        return group

    async def _decided(self, group: Group, watched: Watched) -> tuple[Decision, Screening | None]:
        """Decides about a photo. Where that fails, the group's choice for unchecked photos holds."""
        try:
            return await self._judged(group, watched)
        except Interrupted:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the photo was not checked
            self._failed(group, error)
            return unchecked(group, watched), None

    async def _judged(self, group: Group, watched: Watched) -> tuple[Decision, Screening | None]:
        excused = await self._before(watched) or await self._is_spared(group, watched)
        if excused and not watched.asked:
            return NOTHING, None
        screening = await look(self._context, watched)
        decision = decide(screening, group, watched)
        await self._count(group, decision, watched)
        return (NOTHING if excused else decision), screening

    def _failed(self, group: Group, error: Exception) -> None:
        log.error_event("group-photo-failed", error)
        self._context.tasks.spawn(self._context.alarm(group, "check-failed"))

    async def _guarded(self, group: Group, work: Coroutine[Any, Any, None]) -> None:
        """Does what was decided. The admins hear of it when that fails; the photo stays pending until the next start."""
        try:
            await work
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not be silent
            self._failed(group, error)

    async def _single(self, group: Group, watched: Watched, decision: Decision, screening: Screening | None) -> None:
        """Acts on one photo. When a report arrives while the photo itself is processed, one acts and the other only answers."""
        key, case = (watched.owner, watched.message), None
        if key in self._acting or (decision.of_interest and await self._has_been_dealt_with(watched)):
            await self._enforcement.clear_pending([watched])
        else:
            self._acting.add(key)
            try:
                case = await self._enforcement.act(group, [watched], decision)
            finally:
                self._acting.discard(key)
        if watched.asked:
            await answer(self._context, group, watched, screening, case)

    async def _before(self, watched: Watched) -> bool:
        """Tells whether this very picture was dealt with, or an admin has given it back."""
        repository = self._context.repository
        checked = await repository.recall(Checked, watched.owner, str(watched.message))
        if checked is not None and checked.unique == watched.unique:
            return not watched.asked or bool(checked.case)
        return await repository.recall(Allowed, watched.owner, watched.unique) is not None

    async def _has_been_dealt_with(self, watched: Watched) -> bool:
        """Tells the same where acting twice is better than not at all."""
        try:
            return await self._before(watched)
        except Exception as error:  # noqa: BLE001 - whatever it is, the photo is acted on
            log.error_event("group-photo-not-known", error)
            return False

    async def _is_spared(self, group: Group, watched: Watched) -> bool:
        if watched.exempt or watched.member in group.exempt or await self._context.is_log_chat(group):
            return True
        if await self._context.topics.rule(group.owner, watched.topic) == OFF:
            return True
        if watched.post:
            return not group.channel
        if not watched.is_person:
            return await self._context.admins.is_linked(self._context.bot, group.owner, watched.member)
        return group.spare_admins and await self._context.admins.includes(
            self._context.bot, group.owner, watched.member
        )

    async def _count(self, group: Group, decision: Decision, watched: Watched) -> None:
        names = ["seen", *(risk.value for risk in decision.risks)]
        names += ["unchecked"] if decision.unchecked else []
        names += ["reports"] if watched.asked == "report" else []
        await self._context.daily_counts.add(group.owner, names)

    async def _part(self, group: Group, watched: Watched, decision: Decision) -> None:
        """Hides an album at once when one of its parts is to be hidden. Whatever fails, the album is completed."""
        album = self._albums.of(watched)
        try:
            if album.case is None and decision.action.hides and not group.dry:
                album.case = self._enforcement.new_case(group, album.in_order, decision)
                album.case = await self._enforcement.hide(group, album.case, album.in_order)
        except Exception:
            album.case = None
            raise
        finally:
            album.decide(watched, decision)

    async def _complete(self, album: GroupAlbum) -> None:
        """Acts on an album of which all parts were checked."""
        group = await self._group(album.in_order[0].owner, album.in_order[0].topic)
        done = all([album.told if album.case else await self._has_been_dealt_with(part) for part in album.in_order])
        if group is None or done:
            self._context.captions.release(album.in_order[0].owner, [part.message for part in album.in_order])
            await self._enforcement.clear_pending(album.in_order)
        else:
            await self._guarded(group, self._whole(group, album))

    async def _whole(self, group: Group, album: GroupAlbum) -> None:
        decision = album.decision
        album.told = decision.of_interest
        if album.case is None:
            await self._enforcement.act(group, album.in_order, decision)
        else:
            await self._enforcement.tell(group, album.in_order, decision, album.case)


def _belongs(watched: Watched, case: Case) -> bool:
    """Tells whether it is a picture of this case. What a member asked for is not: it gets an answer of its own."""
    return watched.owner == case.owner and watched.message in case.messages and not watched.asked
