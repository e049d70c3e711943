"""How long the bot waits, and how much it does in a time: one frozen object, built at the start and handed down.

Tests hand in shorter times. What an operator may choose stands in ``bot.config.settings`` instead.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds unless a name says otherwise."""

    album_quiet: float = 1.0
    """Telegram delivers the parts of an album within some tenths of a second of each other; nothing marks the last one."""
    album_late: float = 60.0
    """A part that comes to a group later than this after the others is treated like a photo of its own."""
    looking: float = 3.0
    """After so long an answer deserves a "looking…"; most photos are answered before."""
    chat_action: float = 4.0
    """Telegram shows a chat action for five seconds."""
    queue_limit: float = 600.0
    """After so long in the queue "could not check" is the better answer, also for the last photo of many."""

    messages_a_second: int = 30
    group_messages: int = 20
    group_window: float = 60.0
    """Telegram's limits (Bots FAQ: about 30 messages a second over all, 20 a minute in one group)."""
    chat_messages: int = 1
    chat_window: float = 1.0
    """And no more than one a second in one private chat; an album counts as one there, as it is one request."""
    retry_pauses: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0)
    """Between the attempts when Telegram's server fails or the connection breaks."""
    longest_greeting_pause: float = 30.0
    """Between two attempts to reach Telegram at the start, at most."""

    download_idle: float = 30.0
    """For the next bytes of a file."""
    download_pauses: tuple[float, ...] = (0.2, 0.8)
    """Between the attempts at one file: a server that is busy gets a moment, and a person hardly feels one second in all."""
    download_limit: float = 120.0
    """For all of a file: a connection that gives a byte now and then must not hold up everybody else."""

    store_answer: float = 2.0
    """For Redis to answer. A verdict does not need it, so nothing waits long when it is gone."""
    store_rest: float = 5.0
    """After a command that got no answer: one photo asks about ten times, and twenty seconds more are too many."""

    process_start: float = 120.0
    """For a pixel process: loading every model took 5 to 20 seconds on two cores; a slow disk may need several times that."""
    redis_start: float = 10.0
    """For the bot's own Redis: a start takes some ten milliseconds, and a machine that is very busy gets far more."""
    redis_restart_pause: float = 0.1
    """Before the own Redis is started again: none when it was steady, else this long, doubled with every end that follows."""
    redis_steady: float = 60.0
    """An own Redis that lived this long was in order, and the counting of its failures begins again."""
    longest_restart_pause: float = 60.0
    """Between two starts of a pixel process or of the own Redis in a crash loop, at most."""
    photos_a_process: int = 1000
    """After so many photos a pixel process makes room for a new one: what a hostile photo may have changed in it, or a
    library has not given back, ends there. A start takes seconds, so once in some hundred photos costs nothing."""

    notice_batch: float = 20.0
    """At most one notice in so many seconds for each place: three a minute of the twenty that Telegram allows a group."""
    deletion_pause: float = 1.0
    """Between two deletions in one chat: the first message goes at once, what comes within a second of it goes together."""
    check_again: float = 2.0
    """Before a group photo that could not be checked is tried once more: a pixel process has been replaced by then."""
    least_notice: int = 60
    """For a notice that must be sent although the group chose reactions: there is nothing left to react to."""
    closing: float = 8.0
    """What is in work at the end may take so long; what is cut off then stays pending and is taken up by the next start."""

    monitor_request: float = 5.0
    """For one request to the monitor's port."""


STANDARD = Timing()
"""What every deployment uses."""
