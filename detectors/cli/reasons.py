"""Says why something was not looked at, not understood, refused or not handed out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.terms import (
    MAX_BYTES,
    MAX_PDF_BYTES,
    MAX_PIXELS,
    MAX_SIDE,
    MOST_PAGES,
    Reason,
    Refusal,
    Screening,
    Unchecked,
    Unread,
)
from texts import Texts

LIMITS: Final[dict[str, dict[str, int]]] = {
    Refusal.TOO_MANY_BYTES: {"megabytes": MAX_BYTES // 2**20},
    Refusal.TOO_MANY_PIXELS: {"megapixels": MAX_PIXELS // 10**6},
    Refusal.TOO_LONG_A_SIDE: {"pixels": MAX_SIDE},
    Refusal.TOO_MANY_PAGES: {"pages": MOST_PAGES},
}
"""The numbers that stand in refusals."""
LIKE_THE_BOT: Final = {"withheld": "withhold", "unchecked-photo": "unchecked", "unchecked-page": "unchecked"}
"""Failures of a proof that the bot tells in words that hold here, too."""
KNOWN: Final = ("nothing-left", "no-place", "cover-outside", "too-large", "crop-too-small")
"""Failures with words of their own; the others are codes for reports, told as such."""


def refused_because(refusal: Refusal, texts: Texts) -> str:
    """Returns why a file was not looked at, and what to do: in the bot's words, where these do not speak of Telegram."""
    own = f"cli-refused-{refusal.value}"
    key = own if own in texts else f"refused-{refusal.value}"
    return texts.plain(key, **LIMITS.get(refusal, {}))


def unchecked_lines(unchecked: Sequence[Unchecked], texts: Texts) -> Iterator[str]:
    """Yields a line for each reason why something was not checked: what, why, and what helps."""
    for reason in dict.fromkeys(one.reason for one in unchecked):
        names = dict.fromkeys(texts.check(one.detector) for one in unchecked if one.reason is reason)
        why = texts.plain(f"unchecked-{reason.value}")
        if reason is Reason.DAMAGED:
            yield texts.plain("pdf-damaged")
        elif reason is Reason.DETAIL:
            yield texts.plain("cli-unchecked-detail", what=why)
        else:
            yield texts.plain("cli-unchecked", checks=texts.listed(names), why=why, reason=reason.value)


def unread_line(unread: Sequence[Unread], texts: Texts, *, covered: bool) -> str:
    """Returns one line on what was not understood: why, in how many places, and what to do."""
    words = []
    for one in unread:
        name, count = texts.plain(f"unread-{one.reason.value}"), len(one.regions)
        words.append(name if count == 1 else f"{name} ({count})")
    return texts.plain("unread", what=texts.listed(words), covered="yes" if covered else "no")


def withheld_because(screening: Screening, texts: Texts) -> str:
    """Returns why there is no copy, and what helps."""
    failures = screening.proof.failures if screening.proof else ()
    if alike := next((LIKE_THE_BOT[failure] for failure in failures if failure in LIKE_THE_BOT), None):
        return texts.plain("todo-withheld", reason=alike)
    reason = next((failure for failure in failures if failure in KNOWN), "failed")
    styles = texts.listed(f"--style {style}" for style in screening.offered)
    return texts.plain(
        "cli-withheld",
        reason=reason,
        styles=styles or "none",
        size=f"{screening.width} x {screening.height}",
        megabytes=MAX_PDF_BYTES // 2**20,
        codes=", ".join(failures),
    )
