"""Holds the words beside photos, so that an undo gives them back too: in this process only, never in the store.

When a photo is hidden, Telegram forgets its message with the words. They are held from the photo's arrival: until it has
turned out that nothing is done about it, else for as long as its case is kept. A restart loses them, and an undo says so.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from telegram import Message

from bot.groups.records import Case
from bot.store.clock import now
from bot.store.records import DAY

MOST_HELD = 2000
"""Captions of all groups together: Telegram allows 1,024 signs each, so these are a few megabytes at most."""


@dataclass(slots=True)
class _Held:
    words: str
    until: float
    of_case: bool = False


class Captions:
    """Words as HTML, under the numbers of the group and the message; the oldest go first."""

    def __init__(self, clock: Callable[[], float] = now) -> None:
        self._clock = clock
        self._held: OrderedDict[tuple[int, int], _Held] = OrderedDict()

    def hold(self, message: Message) -> None:
        """Holds the words of a message that is taken in, or what they were changed to."""
        key, old = (message.chat.id, message.message_id), None
        if key in self._held:
            old = self._held.pop(key)
        if message.caption:
            until = self._clock() + (Case.SECONDS or DAY)
            self._held[key] = _Held(message.caption_html, until, old is not None and old.of_case)
        while self._held and (len(self._held) > MOST_HELD or self._oldest.until <= self._clock()):
            self._held.popitem(last=False)

    def keep(self, chat: int, messages: Iterable[int]) -> None:
        """Keeps the words of messages about which there is a case now."""
        for message in messages:
            if (chat, message) in self._held:
                self._held[chat, message].of_case = True

    def release(self, chat: int, messages: Iterable[int]) -> None:
        """Lets go of the words of messages about which nothing is done, unless there is a case about them already."""
        for message in messages:
            if (chat, message) in self._held and not self._held[chat, message].of_case:
                del self._held[chat, message]

    def of(self, chat: int, message: int) -> str:
        """Returns the words as HTML, empty where none are held."""
        held = self._held.get((chat, message))
        return held.words if held is not None and held.until > self._clock() else ""

    def drop(self, chat: int, messages: Iterable[int]) -> None:
        """Lets go of words that were given back."""
        for message in messages:
            self._held.pop((chat, message), None)

    def forget(self, chat: int) -> None:
        """Lets go of all words of a group that the bot has left."""
        self.drop(chat, [message for owner, message in self._held if owner == chat])

    def __len__(self) -> int:
        return len(self._held)

    @property
    def _oldest(self) -> _Held:
        return next(iter(self._held.values()))
