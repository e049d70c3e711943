"""Puts ``check`` into a pipe: a picture from standard input, the copy to standard output, names of files from a list."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from detectors.cli.speech import Sentence
from detectors.kit.terms import MAX_BYTES

PIPE: Final = Path("-")
"""Standard input as a photo, standard output as a place for the copy."""
MAX_LIST: Final = 64 * 2**20
"""Bytes of a list of names: half a million long names. More is no list of photos that anybody waits for."""


class ListBroken(Exception):
    """A list of names cannot be used; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.key)
        self.sentence = sentence


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
        raise ListBroken(Sentence("cli-list-unreadable", path=str(place), why=str(error.strerror))) from error
    if len(data) > MAX_LIST:
        raise ListBroken(Sentence("cli-list-large", path=str(place), megabytes=MAX_LIST // 2**20))
    if b"\0" in data:
        return [os.fsdecode(name) for name in data.split(b"\0") if name]
    return [os.fsdecode(line) for line in data.replace(b"\r\n", b"\n").split(b"\n") if line]


def pipes_mistake(
    photos: Sequence[Path], redacted: Path | None, annotated: Path | None, names: Path | None
) -> Sentence | None:
    """What is wrong with the pipes that were asked for, or None."""
    if annotated == PIPE:
        return Sentence("cli-pipe-boxes")
    if redacted == PIPE and len(photos) > 1:
        return Sentence("cli-pipe-many", count=len(photos))
    if redacted == PIPE and sys.stdout.isatty():
        return Sentence("cli-pipe-terminal")
    readers = list(photos).count(PIPE) + (names == PIPE)
    if readers > 1:
        return Sentence("cli-pipe-twice")
    if readers and sys.stdin.isatty():
        return Sentence("cli-pipe-nothing")
    return None


class OutputPipe:
    """Writes the one copy to standard output."""

    def write(self, _photo: Path, _ending: str, data: bytes) -> Path:
        """Write the copy and return the path that stands for standard output. Raises OSError when nobody reads it."""
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return PIPE
