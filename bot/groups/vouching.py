"""Tells whether a group that a restart has forgotten is one of the people whom the operator named: Telegram is asked.

With ``ALLOWED_USERS``, only the people named there can bring the bot into a group, and all members of that group are served.
Telegram does not tell who brought the bot. So a group that is not known is served again where one of these people acts in
it, which admission sees for itself, or where one of them is an admin beside the bot, who could remove it at any time.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from telegram import Bot
from telegram.error import TelegramError

from bot import log
from bot.groups.rights import FRESH_SECONDS, is_admin

MOST_KNOWN = 2000
"""Groups whose answer is held. Strangers can add a bot to groups, so there is a limit."""


class Vouching:
    """Asks Telegram at most every five minutes for each group; the answer only decides whether the group is opened anew."""

    def __init__(self, bot: Bot, allowed: frozenset[int], clock: Callable[[], float] = time.monotonic) -> None:
        self._bot, self._allowed, self._clock = bot, allowed, clock
        self._known: OrderedDict[int, tuple[float, bool]] = OrderedDict()

    async def stands(self, chat: int) -> bool:
        """Tells whether one of the named people is an admin of this group, and so is the bot. False where nobody tells."""
        fresh_until, vouched = self._known.get(chat, (0.0, False))
        if not self._allowed or fresh_until > self._clock():
            return vouched
        try:
            admins = {admin.user.id for admin in await self._bot.get_chat_administrators(chat)}
            vouched = bool(admins & self._allowed) and is_admin(await self._bot.get_chat_member(chat, self._bot.id))
        except TelegramError as error:
            log.error_event("admins-unknown", error)
            vouched = False
        self._known[chat] = self._clock() + FRESH_SECONDS, vouched
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
        log.event("group-vouched" if vouched else "group-not-vouched")
        return vouched
