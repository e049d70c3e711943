"""When the networks and Tesseract were at work: what of the time is theirs, and what is ours."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest import mock

from detectors.kit import models, tesseract, words

Span = tuple[float, float]
PARTS = ("text_det", "text_cls")
"""The reader's networks that do not run through ``models.run``."""


@contextmanager
def spans() -> Iterator[list[Span]]:
    """Notes the beginning and the end of each answer of a network, or of Tesseract, in this process."""
    noted: list[Span] = []
    engine, _ = words._engine()
    words.prepare()
    sessions = [getattr(engine, part).session for part in PARTS]
    reader = tesseract.pytesseract
    with (
        mock.patch.object(models, "run", _noting(models.run, noted)),
        mock.patch.object(reader, "image_to_data", _noting(reader.image_to_data, noted)),
        _called(sessions, noted),
    ):
        yield noted


@contextmanager
def _called(sessions: Sequence[Any], noted: list[Span]) -> Iterator[None]:
    """Python looks calls up in the class, so each session gets one of its own for a while."""
    before = [type(session) for session in sessions]
    for session, kind in zip(sessions, before, strict=True):
        session.__class__ = type(kind.__name__, (kind,), {"__call__": _noting(kind.__call__, noted)})
    try:
        yield
    finally:
        for session, kind in zip(sessions, before, strict=True):
            session.__class__ = kind


def _noting(work: Callable[..., Any], noted: list[Span]) -> Callable[..., Any]:
    def worked(*arguments: Any, **options: Any) -> Any:
        start = time.perf_counter()
        try:
            return work(*arguments, **options)
        finally:
            noted.append((start, time.perf_counter()))

    return worked


def busy(noted: Sequence[Span]) -> float:
    """Seconds in which at least one of them was at work."""
    total, reached = 0.0, float("-inf")
    for start, end in sorted(noted):
        total += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return total
