"""Words the answer to a photo in two lines: what it is, and what the copy covers. The rest stands behind *Details*. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.summary import RiskSummary, Summary
from bot.store.records import Source
from bot.texts import Texts
from detectors.kit.terms import Cure, Level

MOST_NAMED = 3
"""Risks in the first line beside a copy, where the second names all. Without a copy, the first names all."""


def first_lines(summary: Summary, texts: Texts) -> list[str]:
    """Returns the line that says what a photo is and what to do, and the line that says what its copy covers.

    A harmless photo has the first line alone.
    """
    covered = _covered(summary, texts) if summary.with_copy and summary.found else ""
    return [line for line in (_headline(summary, texts), covered) if line]


def standing_notes(summary: Summary, texts: Texts) -> Iterator[str]:
    """Yields the notes that must not wait behind *Details*: parts that nobody looked at, and a copy that lacks something."""
    if summary.source is Source.LIVE:
        yield texts.get("note-live", copy="yes" if summary.with_copy else "no")
    if summary.with_copy and summary.everything:
        yield texts.get("note-everything")
    if summary.added:
        yield texts.get("added", places=summary.added)


def _headline(summary: Summary, texts: Texts) -> str:
    names = [texts.get(f"risk-{risk.value}.short") for risk in summary.risks]
    few = summary.with_copy and len(names) > MOST_NAMED
    what = ", ".join(names[:MOST_NAMED]) + "…" if few else ", ".join(names)
    if summary.level not in (Level.STOP, Level.CAUTION) or not names:
        head = texts.get(f"headline-{summary.headline}")
        return f"{head}\n{texts.get('short-found', what=what)}" if names else head
    return texts.get(f"short-{summary.level.value}", what=what, copy="yes" if summary.with_copy else "no")


def _covered(summary: Summary, texts: Texts) -> str:
    """Returns a line such as "Covered: NIK, name, address; child (2)", or what was found where some of it stays open."""
    words = ", ".join(word for entry in summary.found for word in _words(entry, texts))
    return texts.get("short-open" if summary.left_open else "short-covered", what=words)


def _words(entry: RiskSummary, texts: Texts) -> Iterator[str]:
    """Yields the fields of a paper, else what the risk is called and how many places it has."""
    if entry.fields:
        yield from (texts.get(f"item-{field}", count=count) for field, count in entry.fields)
        return
    name = texts.get(f"risk-{entry.risk.value}.short")
    if entry.places > 1:
        name = f"{name} ({entry.places})"
    yield texts.get("short-removed", what=name) if not entry.places and Cure.STRIP in entry.cures else name
