"""Reads and writes the frames that cross the border of a process: a length, then bytes, checked before anything is read."""

from __future__ import annotations

import json
import struct
from typing import IO, Any, BinaryIO, cast

from detectors.kit.terms import FRAME_HEADER


class DoorBroken(Exception):
    """What came in is not a frame. The process ends, because it cannot know where the next one begins."""


def read_frame(incoming: BinaryIO, most: int) -> bytes | None:
    """The next frame, or None at the end. Raises DoorBroken for one that is longer than ``most`` or breaks off."""
    size = struct.calcsize(FRAME_HEADER)
    prefix = incoming.read(size)
    if not prefix:
        return None
    if len(prefix) < size:
        raise DoorBroken("a frame breaks off")
    (length,) = struct.unpack(FRAME_HEADER, prefix)
    if length > most:
        raise DoorBroken("a frame is too long")
    data = incoming.read(length)
    if len(data) < length:
        raise DoorBroken("a frame breaks off")
    return data


def piped(stream: IO[bytes] | None) -> BinaryIO:
    """Returns the pipe of a process that was started with it. Raises DoorBroken where there is none."""
    if stream is None:
        raise DoorBroken("the process was started without its pipes")
    return cast(BinaryIO, stream)


def write_json(outgoing: BinaryIO, value: Any) -> None:
    write_frame(outgoing, json.dumps(value, separators=(",", ":")).encode())


def write_frame(outgoing: BinaryIO, data: bytes) -> None:
    outgoing.write(struct.pack(FRAME_HEADER, len(data)))
    outgoing.write(data)
    outgoing.flush()
