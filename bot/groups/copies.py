"""Makes redacted copies for groups, posted in place of a hidden photo or shown to admins. They are never kept."""

from __future__ import annotations

from collections.abc import Callable

from bot import log
from bot.answers.reply import attach
from bot.context import Context
from bot.groups.policy import may_be_posted, may_be_shown
from bot.groups.records import Group, HiddenPicture
from bot.pixels.pool import CouldNotCheck
from bot.store.records import Source
from bot.transport.download import DownloadRefused
from bot.transport.message import Attachment
from detectors.kit.terms import Screening

Allowed = Callable[[Screening, Group], bool]


async def postable(context: Context, group: Group, parts: list[HiddenPicture]) -> list[Attachment]:
    """Makes the proven copies of a case's pictures that may stand in the group in their place, in their order."""
    return await _copies(context, group, parts, 10, may_be_posted)


async def showable(context: Context, group: Group, parts: list[HiddenPicture]) -> list[Attachment]:
    """Makes the first proven copy of a case's pictures that its admins may see."""
    return await _copies(context, group, parts, 1, may_be_shown)


async def _copies(
    context: Context, group: Group, parts: list[HiddenPicture], most: int, allowed: Allowed
) -> list[Attachment]:
    """Makes at most so many copies.

    Of a film there is none: it would be a still of something that moves.
    """
    copies: list[Attachment] = []
    for part in parts:
        wanted = len(copies) < most and part.source != Source.MOVING
        copy = await _copy(context, group, part, allowed) if wanted else None
        if copy is not None:
            copies.append(copy)
    return copies


async def _copy(context: Context, group: Group, part: HiddenPicture, allowed: Allowed) -> Attachment | None:
    try:
        screening = await context.screen(part.file, log.new_id())
    except (DownloadRefused, CouldNotCheck):
        return None
    except Exception as error:  # noqa: BLE001 - whatever it is, there is no proven copy
        log.error_event("group-copy-not-made", error)
        return None
    return attach(screening) if screening.refused is None and allowed(screening, group) else None
