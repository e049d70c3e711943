"""Tells what lies in a folder and is not looked at, and why, by count and first names: nothing is passed over in silence."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from detectors.cli.files import contributes, entries, is_folder, usual_ending
from detectors.cli.pipes import as_path
from texts import Texts

MOST_ENDINGS: Final = 5
"""How many endings are counted by name, the commonest ones."""
MOST_NAMES: Final = 3
"""How many files of a kind are named: enough to see which they are."""


class Why(StrEnum):
    """Why something in a folder is not looked at."""

    ENDING = "ending"
    BYTES = "bytes"
    FOLDER = "folder"
    NOWHERE = "nowhere"
    NO_FILE = "no-file"


def passed_over(arguments: Iterable[str], texts: Texts) -> str | None:
    """What lies in the named folders and is not looked at, in a sentence, or None."""
    folders = list(filter(is_folder, map(as_path, filter(None, arguments))))
    found = dict(entry for folder in folders for entry in _others(folder))
    if not found:
        return None
    kinds = []
    for why in Why:
        entries = sorted(path for path, reason in found.items() if reason is why)
        if entries:
            count = _endings(entries, texts) if why is Why.ENDING else str(len(entries))
            kinds.append(texts.plain(f"cli-passed-{why.value}", count=count, names=_names(entries, texts)))
    return texts.plain("cli-passed", what="; ".join(kinds))


def _others(folder: Path) -> Iterator[tuple[Path, Why]]:
    return ((entry, _why(entry)) for entry in entries(folder) if not contributes(entry))


def _why(entry: Path) -> Why:
    with contextlib.suppress(OSError):  # in a folder that may be listed and not entered, only names tell
        if entry.is_dir():
            return Why.FOLDER
        if not entry.exists():
            return Why.NOWHERE
        if not entry.is_file():
            return Why.NO_FILE
    return Why.ENDING if usual_ending(entry) else Why.BYTES


def _endings(files: Sequence[Path], texts: Texts) -> str:
    """Such as ``2 .pdf, 1 .mp4, 3 others``."""
    endings = Counter(usual_ending(file) for file in files)
    commonest = sorted(endings.items(), key=lambda pair: (-pair[1], pair[0]))
    said = [f"{count} {ending}" for ending, count in commonest[:MOST_ENDINGS]]
    rest = sum(count for _, count in commonest[MOST_ENDINGS:])
    return texts.listed([*said, texts.plain("cli-passed-others", count=rest)] if rest else said)


def _names(entries: Sequence[Path], texts: Texts) -> str:
    """Such as ``a.pdf, b.mp4, c.txt and 4 more``."""
    rest = len(entries) - MOST_NAMES
    names = texts.listed(entry.name for entry in entries[:MOST_NAMES])
    return texts.plain("cli-passed-more", names=names, count=rest) if rest > 0 else names
