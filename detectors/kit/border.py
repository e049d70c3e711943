"""Stands before the door: how a pixel process is started, what kind of file it is given, and how its answers are checked.

Imports nothing heavy: both houses ask here.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from detectors.kit.terms import FILE_KINDS, Ready, Screening, ScreeningOptions, Stage

ROOT: Final = Path(__file__).resolve().parents[2]
DOOR: Final = (sys.executable, "-m", "detectors", "--door")
"""The command of a pixel process, started in ``ROOT``."""
KEPT: Final = ("PATH", "LANG", "GATEKEEPER_MODELS")
ALLOCATION: Final = {
    # Detectors run in short-lived threads. With an arena for each, some photos later 300 MB more would be in use.
    "MALLOC_ARENA_MAX": "2",
    # Pictures go back to the system when they are let go of; else they leave holes of 130 MB in the heap after a page of A4.
    "MALLOC_MMAP_THRESHOLD_": str(4 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(16 << 20),
}
"""How glibc lays out the memory of a pixel process, where the system has it."""
PDF_MARK: Final = b"%PDF-"
MARK_WITHIN: Final = 1024
"""Bytes of a file among which every reader looks for its mark."""
_GARBLED: Final = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


class Garbled(Exception):
    """A pixel process has sent something that is no answer: it cannot be used any more."""


def emptied(environment: Mapping[str, str]) -> dict[str, str]:
    """Returns the environment of a pixel process. It holds no token, no address, no name."""
    passed = {name: environment[name] for name in KEPT if environment.get(name)}
    return {**passed, "PYTHONPATH": str(ROOT), "OMP_THREAD_LIMIT": "1", **ALLOCATION}


def is_pdf(data: bytes) -> bool:
    """Tells whether a file says that it is a PDF, whose pages take longer than a photo."""
    return PDF_MARK in data[:MARK_WITHIN]


def with_earlier(
    data: bytes, options: ScreeningOptions, before: Screening, changed: Collection[int]
) -> tuple[bytes, ScreeningOptions]:
    """Returns what to ask so that of a PDF only the ``changed`` pages are looked at again, the others staying as ``before``.

    All else that is asked must be as it was for that answer; where it has no copy, all pages are looked at again.
    """
    copy = before.redacted
    if copy is None or copy.kind != "pdf":
        return data, options
    stay = tuple(page for page in before.pages if page.number not in changed)
    return data + copy.data, replace(options, earlier=stay, earlier_bytes=len(copy.data))


def checked_ready(untrusted: Any) -> Ready:
    """Returns the first frame of a process, checked. Raises Garbled for anything else."""
    try:
        return Ready.from_json(untrusted)
    except _GARBLED:
        raise Garbled from None


def checked_stage(untrusted: Any) -> Stage | None:
    """Returns the stage that a frame before an answer tells, None for the answer itself. Raises Garbled for anything else."""
    if not isinstance(untrusted, dict) or "stage" not in untrusted:
        return None
    try:
        return Stage.from_json(untrusted)
    except _GARBLED:
        raise Garbled from None


def checked_screening(untrusted: Any, picture: bytes, annotated: bytes = b"") -> Screening:
    """Returns the answer of a process about one photo, checked. Raises Garbled for anything else."""
    try:
        screening = Screening.from_json(untrusted, picture, annotated)
    except _GARBLED:
        raise Garbled from None
    if screening.redacted is not None and screening.redacted.kind not in FILE_KINDS:
        raise Garbled
    return screening
