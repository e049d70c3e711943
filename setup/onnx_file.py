"""Writes networks as ONNX files, byte for byte the same everywhere.

The format is a handful of protobuf messages, written here by hand: protobuf's own writers promise no stable bytes, and
a converted model must match its pinned sha256 on every machine. Field numbers: the ``onnx.proto`` of the ONNX project.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Attribute = int | float | str | Sequence[int]

_FLOAT, _INT64 = 1, 7
_IR_VERSION, _OPSET = 8, 13
"""Opset 13: the first in which Squeeze takes its axes as an input and Softmax looks at one axis only."""


class Graph:
    """A network being built: one input, nodes in the order in which they run, one output."""

    def __init__(self, name: str, input_shape: Sequence[int]) -> None:
        self.name = name
        self.input_shape = input_shape
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []

    def constant(self, array: Array) -> str:
        """A tensor of float32 or int64 that is part of the file; answers its name."""
        name = f"constant_{len(self._constants)}"
        kind = _INT64 if array.dtype == np.int64 else _FLOAT
        raw = array.astype("<i8" if kind == _INT64 else "<f4").tobytes()
        dims = b"".join(_int(1, side) for side in array.shape)
        self._constants.append(dims + _int(2, kind) + _text(8, name) + _block(9, raw))
        return name

    def node(self, operator: str, inputs: Iterable[str], **attributes: Attribute) -> str:
        """One operation; answers the name of its output."""
        name = f"{operator.lower()}_{len(self._nodes)}"
        fields = [_text(1, source) for source in inputs]
        fields += [_text(2, name), _text(3, name), _text(4, operator)]
        fields += [_block(5, _attribute(key, value)) for key, value in sorted(attributes.items())]
        self._nodes.append(b"".join(fields))
        return name

    def file(self, output: str, output_shape: Sequence[int]) -> bytes:
        """The whole file; the network's ends are called ``input`` and ``output``."""
        self._nodes.append(_text(1, output) + _text(2, "output") + _text(3, "output") + _text(4, "Identity"))
        graph = b"".join(_block(1, node) for node in self._nodes) + _text(2, self.name)
        graph += b"".join(_block(5, constant) for constant in self._constants)
        graph += _block(11, _end("input", self.input_shape)) + _block(12, _end("output", output_shape))
        return _int(1, _IR_VERSION) + _text(2, "gatekeeper") + _block(7, graph) + _block(8, _int(2, _OPSET))


def _end(name: str, shape: Sequence[int]) -> bytes:
    sides = b"".join(_block(1, _int(1, side)) for side in shape)
    return _text(1, name) + _block(2, _block(1, _int(1, _FLOAT) + _block(2, sides)))


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, float):
        return _text(1, name) + _varint(2 << 3 | 5) + struct.pack("<f", value) + _int(20, 1)
    if isinstance(value, int):
        return _text(1, name) + _int(3, value) + _int(20, 2)
    if isinstance(value, str):
        return _text(1, name) + _text(4, value) + _int(20, 3)
    return _text(1, name) + b"".join(_int(8, entry) for entry in value) + _int(20, 7)


def _int(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value & (1 << 64) - 1)


def _text(field: int, value: str) -> bytes:
    return _block(field, value.encode())


def _block(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the top bit says that more follow."""
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _varint(rest) if rest else bytes([low])
