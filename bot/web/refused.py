"""Why a photo has no answer: it was refused, or could not be checked. The same for people at the page and for programs."""

from __future__ import annotations

from typing import Any, Final

from bot.pixels.pool import CouldNotCheck
from bot.web.failures import Failed
from bot.web.uploads import MOST_BYTES
from detectors.kit.terms import MAX_PIXELS, MAX_SIDE, MOST_PAGES, Refusal

TOO_LARGE: Final = frozenset(
    {
        Refusal.TOO_MANY_BYTES,
        Refusal.TOO_MANY_PIXELS,
        Refusal.TOO_LONG_A_SIDE,
        Refusal.TOO_MANY_PAGES,
        Refusal.TOO_LARGE_A_PAGE,
        Refusal.TOO_LARGE_A_PDF,
        Refusal.TOO_COMPLEX,
    }
)
SOON: Final = {"Retry-After": "5"}
"""Seconds after which a photo that could not be checked may be sent again."""


def refusal(reason: Refusal) -> Failed:
    """Returns the refusal of a photo: its code is that of the contract."""
    status = 415 if reason is Refusal.NOT_A_PICTURE else 413 if reason in TOO_LARGE else 422
    sizes = (MOST_BYTES // 1_000_000, MAX_PIXELS // 1_000_000, MAX_SIDE, MOST_PAGES)
    limits: dict[str, Any] = dict(zip(("megabytes", "megapixels", "pixels", "pages"), sizes, strict=True))
    text = "web-too-large" if reason is Refusal.TOO_MANY_BYTES else f"refused-{reason.value}"
    return Failed(status, reason.value, text=text, **limits)


def not_checked(failure: CouldNotCheck) -> Failed:
    """Returns the answer about a photo that could not be checked: never an approval."""
    reason = failure.reason.value
    return Failed(503, reason, headers=SOON, text=f"trouble-{reason}")
