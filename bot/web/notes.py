"""Notes in the log how screenings end that are asked for over HTTP: a random id, codes and milliseconds."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable

from bot import log
from bot.pixels.pool import CouldNotCheck
from detectors.kit.terms import Screening


async def noted(whose: str, work: str, screening: Awaitable[Screening]) -> Screening:
    """Returns the screening, and notes it as ``WHOSE-screened`` with the time it took, without that in the line.

    Raises CouldNotCheck, which is noted as ``WHOSE-not-checked``.
    """
    began = time.monotonic()
    try:
        ended = await screening
    except CouldNotCheck as failure:
        log.event(f"{whose}-not-checked", id=work, reason=failure.reason.value, severity=logging.WARNING)
        raise
    log.event(
        f"{whose}-screened",
        id=work,
        level=ended.verdict.level.value,
        copy=ended.redacted is not None,
        refused=ended.refused.value if ended.refused else "no",
        milliseconds=int((time.monotonic() - began) * 1000),
    )
    return ended
