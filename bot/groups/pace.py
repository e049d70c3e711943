"""Keeps commands from using up what Telegram allows a group: so many for each member, and answers only in a share of it.

Telegram allows a bot some 20 messages a minute in a group (Bots FAQ). Notices about photos must find room there at any time, so
answers to commands, of all members together, take at most half of it and wait for their turn.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Hashable

from telegram import Bot, Message
from telegram.ext import filters

from bot.groups.senders import SenderKind, sender_of
from bot.timing import Timing

OF_A_MEMBER = 6
"""Commands of one member that are answered within the time for which Telegram counts messages."""
MOST_REMEMBERED = 10_000


class Pace:
    """Gives out turns for each place: ``most`` in any period of ``seconds``."""

    def __init__(self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._turns: dict[Hashable, deque[float]] = {}

    def turn(self, place: Hashable) -> float:
        """Takes the next turn and returns in how many seconds it comes, 0 for at once."""
        now, turns = self._clock(), self._of(place)
        at = max(now, turns[0] + self._seconds) if len(turns) == self._most else now
        turns.append(at)
        return at - now

    def is_free(self, place: Hashable) -> bool:
        """Tells whether a turn would come at once; takes none."""
        turns = self._of(place)
        return len(turns) < self._most or turns[0] + self._seconds <= self._clock()

    def _of(self, place: Hashable) -> deque[float]:
        if len(self._turns) >= MOST_REMEMBERED:
            since = self._clock() - self._seconds
            self._turns = {known: turns for known, turns in self._turns.items() if turns[-1] > since}
        return self._turns.setdefault(place, deque(maxlen=self._most))


class CommandPace:
    """Counts the commands of each member of each group, and gives answers their turns."""

    def __init__(self, timing: Timing) -> None:
        self._members = Pace(OF_A_MEMBER, timing.group_window)
        self._refusals = Pace(1, timing.group_window)
        self.answers = Pace(max(1, timing.group_messages // 2), timing.group_window)

    def admits(self, chat: int, member: int) -> bool:
        """Counts a command; False for one too many."""
        if not self._members.is_free((chat, member)):
            return False
        self._members.turn((chat, member))
        return True

    def first_refusal(self, chat: int, member: int) -> bool:
        """Tells whether a member is to be told that it was too many: once in a while, since that is a message, too."""
        if not self._refusals.is_free((chat, member)):
            return False
        self._refusals.turn((chat, member))
        return True


class TooMany(filters.MessageFilter):
    """Lets through the commands of a member that are too many. Asking counts the command; those of admins never are.

    ``admins`` tells the admins of a group as they are held, which may be nobody.
    """

    def __init__(
        self, pace: CommandPace, names: frozenset[str], bot: Bot, admins: Callable[[int], frozenset[int]]
    ) -> None:
        super().__init__()
        self._pace, self._names, self._bot, self._admins = pace, names, bot, admins

    def filter(self, message: Message) -> bool:
        words = (message.text or "").split(maxsplit=1)
        name, _, bot = words[0].removeprefix("/").lower().partition("@") if words else ("", "", "")
        ours = bot == self._bot.username.lower() if bot else name in self._names
        if not (message.text or "").startswith("/") or not ours:
            return False
        sender = sender_of(message)
        if sender.kind is SenderKind.ANONYMOUS or sender.id in self._admins(message.chat.id):
            return False
        return not self._pace.admits(message.chat.id, sender.id)
