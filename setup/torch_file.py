"""Reads weights as PyTorch stored them until 2020: a pickle that names the tensors, then the numbers of each storage.

No code of such a file runs: of the names in its pickle four are known, and what they stand for here only takes notes.
Source: ``torch/serialization.py`` of PyTorch 1.5, ``_legacy_load``.
"""

from __future__ import annotations

import io
import pickle
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Weights = dict[str, NDArray[np.float32]]
HEADERS: Final = 3
"""Pickles before the one of the tensors: a magic number, the version of the format, and what machine wrote it."""


@dataclass(frozen=True)
class _Tensor:
    """What the pickle says of a tensor: its storage, from which number on, its shape, and how far it is along each side."""

    storage: tuple[str, str]
    start: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _Notes(pickle.Unpickler):
    """Unpickles names and shapes. Raises UnpicklingError for any other name."""

    def find_class(self, module: str, name: str) -> Any:
        known = {
            "collections.OrderedDict": OrderedDict,
            "torch._utils._rebuild_tensor_v2": lambda *said: _Tensor(*said[:4]),
            "torch.FloatStorage": "<f4",
            "torch.LongStorage": "<i8",
        }
        if f"{module}.{name}" not in known:
            raise pickle.UnpicklingError(f"{module}.{name} has no place in a file of weights")
        return known[f"{module}.{name}"]

    def persistent_load(self, pid: Any) -> tuple[str, str]:
        return pid[2], pid[1]


def read_weights(data: bytes) -> Weights:
    """All tensors by name, as float32. Raises UnpicklingError or ValueError for what is no file of weights."""
    stream = io.BytesIO(data)
    *_, tensors = (_Notes(stream).load() for _ in range(HEADERS + 1))
    kinds = dict(tensor.storage for tensor in tensors.values())
    stored = {key: _numbers(stream, kinds[key]) for key in _Notes(stream).load()}
    if stream.read(1):
        raise ValueError("bytes of weights are left over")
    return {name: _shaped(tensor, stored[tensor.storage[0]]) for name, tensor in tensors.items()}


def _numbers(stream: io.BytesIO, kind: str) -> NDArray[Any]:
    dtype = np.dtype(kind)
    count = int.from_bytes(stream.read(8), "little")
    return np.frombuffer(stream.read(count * dtype.itemsize), dtype)


def _shaped(tensor: _Tensor, numbers: NDArray[Any]) -> NDArray[np.float32]:
    """The tensor in its storage, where filters of TensorFlow still lie in their own order."""
    last = tensor.start + sum((side - 1) * stride for side, stride in zip(tensor.shape, tensor.strides, strict=True))
    if last >= len(numbers) or min(tensor.start, *tensor.strides, 0) < 0:
        raise ValueError("a tensor reaches beyond its numbers")
    steps = [stride * numbers.itemsize for stride in tensor.strides]
    return np.lib.stride_tricks.as_strided(numbers[tensor.start :], tensor.shape, steps).astype(np.float32)
