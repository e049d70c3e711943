"""Networks that are asked twice for the same pixels answer the second time from memory.

Many tests screen the same painted paper, each in its own way: another style, another language, another number left open. What a
network answers is a function of its pixels, so asking it again is most of the time of such a test and tells nothing.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit import models

Answers = tuple[NDArray[np.float32], ...]
MOST: Final = 256 * 2**20
"""Bytes of answers that a process of tests keeps: those of some ten papers. What was asked longest ago goes first."""


class Remembered:
    """``models.run`` with a memory of ``most`` bytes.

    A test that puts something in the place of what loads a network, or names another folder of models, is answered by what
    it put there. ``off`` is for tests that are about the networks themselves.
    """

    def __init__(self, run: Callable[..., Answers], most: int = MOST) -> None:
        self.off = False
        self._run = run
        self._most = most
        self._held = 0
        self._kept: OrderedDict[object, Answers] = OrderedDict()
        self._lock = threading.Lock()
        self._own = self._ways

    @property
    def _ways(self) -> tuple[object, ...]:
        return models.load, models.path, models.folder()

    def __call__(self, name: str, pixels: NDArray[np.float32], *more: Any, **named: Any) -> Answers:
        if self.off or self._ways != self._own:
            return self._run(name, pixels, *more, **named)
        asked = name, pixels.shape, _digest(pixels), more, tuple(sorted(named.items()))
        answers = self._known(asked)
        if answers is None:
            answers = self._run(name, pixels, *more, **named)
            self._keep(asked, answers)
        return tuple(answer.copy() for answer in answers)

    def _known(self, asked: object) -> Answers | None:
        with self._lock:
            if asked in self._kept:
                self._kept.move_to_end(asked)
            return self._kept.get(asked)

    def _keep(self, asked: object, answers: Answers) -> None:
        with self._lock:
            if asked not in self._kept:
                self._kept[asked] = answers
                self._held += _size(answers)
            while self._held > self._most:
                self._held -= _size(self._kept.popitem(last=False)[1])


def _digest(pixels: NDArray[np.float32]) -> bytes:
    return hashlib.blake2b(np.ascontiguousarray(pixels).data, digest_size=16).digest()


def _size(answers: Answers) -> int:
    return sum(answer.nbytes for answer in answers)
