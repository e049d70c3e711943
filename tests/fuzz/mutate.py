"""The engine: breaks bytes and words in ways that break readers, the same way for the same seed."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Sequence

LENGTHS = (0, 1, 2, 7, 8, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
LARGEST = 1 << 16


def flip(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 1, 2, 8, 40))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def overwrite(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data))
    length = min(len(data) - start, dice.choice((1, 2, 4, 16, 200)))
    data[start : start + length] = dice.choice((bytes(length), b"\xff" * length, dice.randbytes(length)))


def number(data: bytearray, dice: random.Random) -> None:
    """A length or an offset that lies."""
    form = dice.choice((">H", "<H", ">I", "<I"))
    start = dice.randrange(len(data))
    packed = struct.pack(form, dice.choice(LENGTHS) & ((1 << 8 * struct.calcsize(form)) - 1))
    data[start : start + len(packed)] = packed


def cut(data: bytearray, dice: random.Random) -> None:
    del data[dice.randrange(len(data)) :]


def cut_out(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data))
    del data[start : start + dice.randint(1, max(1, len(data) // 4))]


def repeat(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data))
    piece = data[start : start + dice.randint(1, 64)]
    data[start:start] = piece * dice.choice((1, 2, 16, 200))


def swap(data: bytearray, dice: random.Random) -> None:
    first, second = sorted(dice.randrange(len(data)) for _ in range(2))
    length = min(second - first, dice.randint(1, 64))
    first_piece, second_piece = data[first : first + length], data[second : second + length]
    data[second : second + length], data[first : first + length] = first_piece, second_piece


MANNERS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(flip, flip, overwrite, overwrite, number, number, cut, cut_out, repeat, swap),
)


class Engine:
    """Makes the n-th input out of seeds: each input depends on the seed and its number only, so it can be made again."""

    def __init__(self, seeds: Sequence[bytes], words: Sequence[bytes] = (), seed: int = 1) -> None:
        self._seeds = tuple(seeds)
        self._words = tuple(words)
        self._seed = seed

    def make(self, number_: int) -> bytes:
        dice = random.Random(self._seed << 40 | number_)
        data = bytearray(dice.choice(self._seeds))
        for _ in range(dice.choice((0, 1, 1, 1, 2, 3, 6))):
            if data:
                dice.choice(MANNERS)(data, dice)
            if self._words and dice.random() < 0.3:
                place = dice.randint(0, len(data))
                data[place:place] = dice.choice(self._words)
            if dice.random() < 0.1:
                other = dice.choice(self._seeds)
                data[dice.randint(0, len(data)) :] = other[dice.randint(0, len(other)) :]
        return bytes(data[:LARGEST])
