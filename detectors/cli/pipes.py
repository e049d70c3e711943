"""Puts ``check`` into a pipe: a picture from standard input, the copy to standard output, names of files from a list."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from detectors.kit.terms import MAX_BYTES

PIPE: Final = Path("-")
"""Standard input as a photo, standard output as a place for the copy."""
MAX_LIST: Final = 64 * 2**20
"""Bytes of a list of names: half a million long names. More is no list of photos that anybody waits for."""


class ListBroken(Exception):
    """A list of names cannot be used; the message is a sentence for people."""


def as_path(argument: str) -> Path:
    """The path that a word of the command line names: ``-`` alone is a pipe, ``./-`` the file of that name."""
    path = Path(argument)
    return path if argument == str(PIPE) or path != PIPE else path.absolute()


def read_input() -> bytes:
    """The picture on standard input: one byte more than may be, at most, so that one that is too large is refused."""
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def names_in(place: Path) -> list[str]:
    """The names in a list, one a line, or with a zero byte after each, as ``find -print0`` writes them.

    A name stands for itself: signs of patterns and hyphens mean nothing in it. Raises ListBroken for what cannot be read.
    """
    try:
        if place == PIPE:
            data = sys.stdin.buffer.read(MAX_LIST + 1)
        else:
            with place.open("rb") as file:
                data = file.read(MAX_LIST + 1)
    except OSError as error:
        raise ListBroken(
            f"The list {place} cannot be read ({error.strerror}): name a file with a name a line."
        ) from error
    if len(data) > MAX_LIST:
        raise ListBroken(f"The list {place} is larger than {MAX_LIST // 2**20} MB: split it.")
    if b"\0" in data:
        return [os.fsdecode(name) for name in data.split(b"\0") if name]
    return [os.fsdecode(line) for line in data.replace(b"\r\n", b"\n").split(b"\n") if line]


def pipes_mistake(
    photos: Sequence[Path], redacted: Path | None, annotated: Path | None, names: Path | None
) -> str | None:
    """What is wrong with the pipes that were asked for, in a sentence, or None."""
    if annotated == PIPE:
        return (
            "The numbered picture, which is not covered, cannot go to standard output: name a file or a folder "
            "(a folder called - is ./-/)."
        )
    if redacted == PIPE and len(photos) > 1:
        return f"One copy fits into standard output, and these are {len(photos)} photos: name a folder for the copies."
    if redacted == PIPE and sys.stdout.isatty():
        return "The copy would be written to the terminal: add > copy.jpg, or a pipe to a program."
    readers = list(photos).count(PIPE) + (names == PIPE)
    if readers > 1:
        return "Standard input can be read once: name - once, as a photo or as the list."
    if readers and sys.stdin.isatty():
        return "Nothing comes from standard input: add < photo.jpg, or a pipe from a program."
    return None


class OutputPipe:
    """Writes the one copy to standard output."""

    def write(self, _photo: Path, _ending: str, data: bytes) -> Path:
        """Write the copy and return the path that stands for standard output. Raises OSError when nobody reads it."""
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return PIPE
