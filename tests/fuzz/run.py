"""Runs a target over the engine's inputs, and counts; an input that takes too long is a broken promise as well."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fuzz.targets import Target

SECONDS = 10
"""For one input. The largest has 64 KB, for which the slowest reader takes some tenths of a second."""
MOST_BROKEN = 20
"""After so many broken promises a target is stopped: they are rarely different ones."""


class TooLong(AssertionError):
    """An input holds a reader for longer than any picture of its size may."""


@dataclass
class Result:
    count: int = 0
    seconds: float = 0.0
    broken: list[int] = field(default_factory=list)


def watched(check: Callable[[bytes], None], data: bytes) -> None:
    def ring(*_: object) -> None:
        raise TooLong(f"more than {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(SECONDS)
    try:
        check(data)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def run(
    target: Target, executions: int, seed: int, report: Callable[[Target, int, BaseException], None] | None = None
) -> Result:
    result, engine, began = Result(), target.engine(seed), time.monotonic()
    for number in range(executions):
        result.count += 1
        try:
            watched(target.check, engine.make(number))
        except Exception as error:  # noqa: BLE001 - whatever a target raises is what is sought
            result.broken.append(number)
            if report is not None:
                report(target, number, error)
            if len(result.broken) >= MOST_BROKEN:
                break
    result.seconds = max(0.001, time.monotonic() - began)
    return result
