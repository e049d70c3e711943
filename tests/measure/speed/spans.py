"""When the networks and Tesseract were at work: what of the time is theirs, and what is ours."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest import mock

import pytesseract

from detectors.kit import models
from detectors.kit.ocr import looking

Span = tuple[float, float]


@contextmanager
def spans() -> Iterator[list[Span]]:
    """Notes the beginning and the end of each answer of a network, or of Tesseract, in this process."""
    noted: list[Span] = []
    looking.prepare()
    with (
        mock.patch.object(models, "run", _noting(models.run, noted)),
        mock.patch.object(pytesseract, "image_to_data", _noting(pytesseract.image_to_data, noted)),
    ):
        yield noted


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
