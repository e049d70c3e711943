"""Waiting times and rates of the bot, as one frozen object that is built at the start and handed down.

Tests pass shorter times. Values that an operator may choose are in ``bot.config.settings``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MOST_DOUBLINGS: Final = 10
"""Of the pause between two starts; by then it is longer than it may be."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Times in seconds unless a name says otherwise."""

    album_quiet: float = 1.0
    """Telegram delivers the parts of an album within some tenths of a second of each other; the last one has no mark."""
    album_late: float = 60.0
    """A part that arrives in a group later than this after the others is handled like a single photo."""
    looking: float = 3.0
    """The message "looking…" is sent after this time. Most photos are answered sooner."""
    chat_action: float = 4.0
    """Telegram shows a chat action for five seconds."""
    queue_limit: float = 600.0
    """A photo that waits longer in the queue is answered with "could not check", also the last photo of many."""

    messages_a_second: int = 30
    group_messages: int = 20
    group_window: float = 60.0
    """Telegram's limits (Bots FAQ: about 30 messages a second over all, 20 a minute in one group)."""
    chat_messages: int = 1
    chat_window: float = 1.0
    """Telegram's limit for one private chat: one message a second. An album is one request and counts as one."""
    retry_pauses: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0)
    """Pauses between the attempts when Telegram's server fails or the connection breaks."""
    longest_greeting_pause: float = 30.0
    """Longest pause between two attempts to reach Telegram at the start."""

    download_idle: float = 30.0
    """Limit for the next bytes of a file."""
    download_pauses: tuple[float, ...] = (0.2, 0.8)
    """Pauses between the attempts at one file. A busy server gets time, and the person waits one second more at most."""
    download_limit: float = 120.0
    """Limit for a whole file: a connection that sends a byte now and then must not delay the other photos."""

    store_answer: float = 2.0
    """Limit for an answer of Redis. A verdict does not need Redis, so it waits only briefly when Redis is down."""
    store_rest: float = 5.0
    """Pause without commands after one without answer: a photo needs about ten, and twenty seconds more are too many."""

    process_start: float = 120.0
    """Limit for the start of a pixel process. Loading every model takes 5 to 20 seconds on two cores; a slow disk may
    need several times that."""
    redis_start: float = 10.0
    """Limit for the start of the bot's own Redis. It takes some ten milliseconds, and far more on a busy machine."""
    redis_restart_pause: float = 0.1
    """Pause before the own Redis is started again, doubled with every further failure. After a steady run there is none."""
    redis_steady: float = 60.0
    """An own Redis that ran this long was in order, and its failures are counted anew."""
    longest_restart_pause: float = 60.0
    """Longest pause between two starts of a pixel process or of the own Redis in a crash loop."""
    photos_a_process: int = 1000
    """A pixel process is replaced after this many photos. That ends whatever a hostile photo changed in it, and frees
    memory that a library leaked. A start takes seconds, so one in some hundred photos costs little."""

    notice_batch: float = 20.0
    """At most one notice in this time for each chat: three a minute of the twenty that Telegram allows a group."""
    deletion_pause: float = 1.0
    """Pause between two deletions in one chat. The first message is deleted at once, the following ones together."""
    check_again: float = 2.0
    """Pause before a group photo that could not be checked is tried again. A dead pixel process is replaced by then."""
    minute: float = 60.0
    """Seconds of a minute for which buttons work: after so many, what was left in the middle of choosing is taken back."""
    least_notice: int = 60
    """Seconds for a notice that is sent although the group chose reactions, because the message to react to is deleted."""
    closing: float = 8.0
    """Limit for the work at shutdown. Work that is cut off stays pending, and the next start continues it."""

    node_beat: float = 3.0
    """Pause between two signs of life of a node, and between two looks after the queue."""
    node_poll: float = 1.0
    """Pause between two looks into an empty queue, for when the news of a message was not heard."""
    node_silent: float = 10.0
    """A node without a sign of life for so long is dead for the engine: what it had taken goes to another."""
    piece_age: float = 3600.0
    """Limit for a message in the queue. Long before it, nobody waits for the piece any more."""
    piece_limit: float = 1800.0
    """Limit for one piece on a node: an album of ten films at the longest deadline takes less."""
    piece_lost: float = 10.0
    """After a loss of Redis, a node that has begun an answer says within this time that it was sent."""
    node_closing: float = 12.0
    """Limit for the pieces in work when a node is stopped. What is not begun by then is handed back."""
    clock_off: float = 5.0
    """Seconds by which a node's clock may differ from Redis'. Sealed records end by the clock of who reads them."""
    lease: float = 15.0
    """How long a bot that shares its work is the active one after it said so: one that is gone is replaced by then."""
    lease_renewal: float = 3.0
    """Pause before the active bot says so again: some four tries fit into a lease."""
    lease_look: float = 1.0
    """Pause between two looks of a standby, and between two tries while Redis does not answer."""
    lease_margin: float = 1.0
    """By how much the active bot thinks its lease shorter, for a request that is already on its way to Telegram."""

    web_head: float = 10.0
    """Limit for the head of a request, from its connection or its first byte on."""
    web_idle: float = 75.0
    """How long a connection may wait for its next request. A proxy keeps some open, and must not find them closed too often."""
    web_pause: float = 15.0
    """Limit for the next bytes of a body. A phone that changes from one mast to another is silent for some seconds."""
    web_pace: float = 8_192.0
    """Bytes a second that a body must have brought on average, once it has come for longer than ``web_pause``."""
    web_leftover: float = 5.0
    """Limit for the rest of a body that is not wanted: whoever still sends it must have time to read why."""
    web_stall: float = 30.0
    """Limit for somebody who does not fetch an answer, before 48 KB more of it are fetched."""

    def restart_pause(self, first: float, failures: int) -> float:
        """Seconds before the next start: none after a steady run, ``first`` after one failure, then about twice each time."""
        return min(self.longest_restart_pause, first * ((1 << min(failures, MOST_DOUBLINGS)) - 1))


STANDARD = Timing()
"""The timing of every deployment."""
