"""A Bot API double of our own, on loopback: it answers what python-telegram-bot sends, and refuses like Telegram.

``server`` speaks HTTP, ``calls`` takes requests apart, ``rules`` says what is refused, ``methods`` is what each method
does, ``world`` holds chats and files, ``faults`` is what goes wrong on purpose.
"""

from tests.botapi.faults import Fault
from tests.botapi.server import BotApi
from tests.botapi.world import Person, World

__all__ = ["BotApi", "Fault", "Person", "World"]
