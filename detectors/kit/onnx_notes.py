"""Reads what an ONNX file notes about itself, such as its labels, without reading its weights.

OpenVINO reads the same notes, but with the whole network: of a start's processor time that is a twentieth.
Example: ``names`` of NudeNet's file is the list of its labels.
Source: ``onnx.proto`` of the ONNX project, whose messages are fields with a number, a kind and mostly a length.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO, Final

NOTES: Final = 14
"""The field of a model that holds one note: a message of a key and a value."""
KEY, VALUE = 1, 2
_NUMBER, _WITH_LENGTH = 0, 2
"""Kinds of fields: a number of variable length, and bytes that are told how many they are. Models have no others."""


def read(model: BinaryIO) -> dict[str, str]:
    """Each note by its key. Raises ValueError for what is no ONNX file."""
    return dict(_note(model.read(length)) for number, length in _fields(model) if number == NOTES)


def _note(message: bytes) -> tuple[str, str]:
    stream = BytesIO(message)
    parts = {number: stream.read(length).decode() for number, length in _fields(stream)}
    return parts.get(KEY, ""), parts.get(VALUE, "")


def _fields(stream: BinaryIO) -> Iterator[tuple[int, int]]:
    """Number and length of each field, the stream standing at its first byte; what is not read is passed over."""
    while (tag := _varint(stream)) is not None:
        number, kind = tag >> 3, tag & 7
        told = _varint(stream)
        if told is None or kind not in (_NUMBER, _WITH_LENGTH):
            raise ValueError("this is no ONNX file")
        length = told if kind == _WITH_LENGTH else 0
        end = stream.tell() + length
        yield number, length
        stream.seek(end, os.SEEK_SET)


def _varint(stream: BinaryIO) -> int | None:
    """A number, seven bits a byte, the lowest first; the top bit says that more follow. None at the end."""
    value = shift = 0
    while byte := stream.read(1):
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
        shift += 7
    return None
