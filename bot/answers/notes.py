"""Notes that one person reads once: a last look, small print, what Telegram drops, and the tips. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.answers.lines import fitting_tip
from bot.answers.summary import Summary
from bot.store.records import Source
from detectors.kit.terms import Level, UnreadReason
from texts import Texts

LAST_LOOK = "last-look"
SMALL_PRINT = "small-print"
CAME_AS_PHOTO = "came-as-photo"
HARD_TO_READ = frozenset({UnreadReason.SMALL, UnreadReason.BLURRED})
"""Why writing was not understood that a file in full size may show."""


def note_below(summary: Summary, told: Collection[str]) -> str:
    """Returns the code of the one note that stands below a short answer, empty where this person has read all that fit."""
    fitting = list(_below(summary))
    if HARD_TO_READ & set(summary.unread):
        fitting.sort(key=lambda code: code != SMALL_PRINT)
    return next((code for code in fitting if code not in told), "")


def _below(summary: Summary) -> Iterator[str]:
    if summary.with_copy or summary.level is Level.CLEAR:
        yield LAST_LOOK
    if summary.source is Source.PHOTO:
        yield SMALL_PRINT


def words_of(code: str, texts: Texts) -> str:
    """Returns a note in words, empty for none."""
    if code == CAME_AS_PHOTO:
        return texts.get("note-photo", copy="no")
    if code.startswith("tips-short."):
        return texts.get(code)
    return texts.get(f"once-{code}") if code else ""


def notes_in(text: str, summary: Summary, texts: Texts) -> frozenset[str]:
    """Returns the codes of the notes that an answer about this picture says."""
    codes = (LAST_LOOK, SMALL_PRINT, CAME_AS_PHOTO, fitting_tip(summary.risks))
    return frozenset(code for code in codes if words_of(code, texts) in text)
