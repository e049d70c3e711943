"""Looks at a photo or film of a group, without making a copy: hiding must not wait for one."""

from __future__ import annotations

from bot import log
from bot.groups.context import GroupContext
from bot.groups.records import Watched
from bot.groups.vocabulary import FILM_PICTURES
from bot.pixels.live_photo import with_its_sound, with_its_video
from bot.pixels.pool import CouldNotCheck
from bot.store.records import Source
from bot.transport.download import CLOUD_BYTES, DownloadRefused
from detectors.kit.terms import Screening, ScreeningOptions

FILM_LONGER = 2.0
"""Factor on the detectors' time for a film: no copy of it is made, which leaves as much again before the deadline."""
FILM_BYTES = CLOUD_BYTES
"""The largest film that is fetched, also from a server of one's own, which hands out larger ones."""


class Interrupted(Exception):
    """The bot is being stopped; the photo stays pending."""


async def look(context: GroupContext, watched: Watched) -> Screening | None:
    """Screens a photo or film. None when it could not be checked. Raises Interrupted at the end of the bot."""
    for attempt in (1, 2):
        try:
            screening = await _screened(context, watched)
        except DownloadRefused:
            return None
        except CouldNotCheck:
            if attempt == 1 and await context.tasks.pause(context.shared.timing.check_again):
                raise Interrupted from None
        except Exception as error:  # noqa: BLE001 - whatever it is, the photo was not checked
            log.error_event("group-photo-not-looked-at", error)
            return None
        else:
            if watched.moves:
                return with_its_sound(screening)
            return with_its_video(screening) if watched.source == Source.LIVE else screening
    return None


async def _screened(context: GroupContext, watched: Watched) -> Screening:
    """Screens once. Of a film, few pictures are looked at, and one that is too large is not fetched."""
    options, screen = ScreeningOptions(copy=False), context.shared.screen
    if not watched.moves:
        return await screen(watched.file, log.new_id(), watched.declared_bytes, options)
    options = ScreeningOptions(copy=False, frames=FILM_PICTURES)
    return await screen(watched.file, log.new_id(), watched.declared_bytes, options, FILM_LONGER, FILM_BYTES)
