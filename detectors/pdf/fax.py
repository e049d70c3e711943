"""Reads pictures of two tones in fax coding (CCITT group 4) strictly: whether every row is there.

PDFium and other readers guess on where a code is none, each in its own way, and leave white what is not there. Here a row
counts only if its codes fill it exactly. What stands in it is not kept.
Source: ITU-T T.6 (codes and modes), T.4 (runs), ISO 32000-1 (7.4.6).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

_WHITE: Final = """
00110101 000111 0111 1000 1011 1100 1110 1111 10011 10100 00111 01000 001000 000011 110100 110101 101010 101011 0100111
0001100 0001000 0010111 0000011 0000100 0101000 0101011 0010011 0100100 0011000 00000010 00000011 00011010 00011011 00010010
00010011 00010100 00010101 00010110 00010111 00101000 00101001 00101010 00101011 00101100 00101101 00000100 00000101 00001010
00001011 01010010 01010011 01010100 01010101 00100100 00100101 01011000 01011001 01011010 01011011 01001010 01001011 00110010
00110011 00110100 11011 10010 010111 0110111 00110110 00110111 01100100 01100101 01101000 01100111 011001100 011001101
011010010 011010011 011010100 011010101 011010110 011010111 011011000 011011001 011011010 011011011 010011000 010011001
010011010 011000 010011011
"""
_BLACK: Final = """
0000110111 010 11 10 011 0011 0010 00011 000101 000100 0000100 0000101 0000111 00000100 00000111 000011000 0000010111
0000011000 0000001000 00001100111 00001101000 00001101100 00000110111 00000101000 00000010111 00000011000 000011001010
000011001011 000011001100 000011001101 000001101000 000001101001 000001101010 000001101011 000011010010 000011010011
000011010100 000011010101 000011010110 000011010111 000001101100 000001101101 000011011010 000011011011 000001010100
000001010101 000001010110 000001010111 000001100100 000001100101 000001010010 000001010011 000000100100 000000110111
000000111000 000000100111 000000101000 000001011000 000001011001 000000101011 000000101100 000001011010 000001100110
000001100111 0000001111 000011001000 000011001001 000001011011 000000110011 000000110100 000000110101 0000001101100
0000001101101 0000001001010 0000001001011 0000001001100 0000001001101 0000001110010 0000001110011 0000001110100 0000001110101
0000001110110 0000001110111 0000001010010 0000001010011 0000001010100 0000001010101 0000001011010 0000001011011 0000001100100
0000001100101
"""
_LONG: Final = """
00000001000 00000001100 00000001101 000000010010 000000010011 000000010100 000000010101 000000010110 000000010111 000000011100
000000011101 000000011110 000000011111
"""
"""Codes of runs of 0 to 63 pixels, then of 64 and its multiples up to 1,728; long ones of both tones go on to 2,560."""
_PASS, _ACROSS = "pass", "across"
_MODES: Final[dict[str, str | int]] = {
    "1": 0, "011": 1, "010": -1, "000011": 2, "000010": -2, "0000011": 3, "0000010": -3, "0001": _PASS, "001": _ACROSS,
}  # fmt: skip
"""A change of tone so many pixels beside the one above; no change below two of them; two runs that stand for themselves."""
LONGEST: Final = 13
"""Bits of a code."""
SINGLE: Final = 64
"""Pixels from which a code of a run is followed by a further one."""


class NotWhole(Exception):
    """The rows are not all there, or this is none of the codings that are read here."""


def check(data: bytes, width: int, height: int, *, aligned: bool = False, until: float) -> None:
    """Read so many rows, each ``aligned`` to a byte. Raises NotWhole, also where that is not known at this monotonic time."""
    bits, above = _Bits(data), list[int]()
    for _ in range(height):
        if time.monotonic() > until:
            raise NotWhole
        if aligned:
            bits.to_byte()
        above = _row(bits, above, width)


def _row(bits: _Bits, above: list[int], width: int) -> list[int]:
    """The places in a row at which its tone changes, given those of the row above."""
    changes: list[int] = []
    at, near = -1, 0
    while at < width:
        black = len(changes) & 1
        near = _change_above(above, near, at, black)
        mode = bits.mode()
        if mode == _ACROSS:
            for tone in (black, 1 - black):
                at = max(at, 0) + bits.run(tone)
                changes.append(at)
        elif mode == _PASS:
            at = above[near + 1] if near + 1 < len(above) else width
        else:
            place = (above[near] if near < len(above) else width) + int(mode)
            if place < max(at, 0):
                raise NotWhole
            at = place
            changes.append(at)
        if at > width:
            raise NotWhole
    return changes


def _change_above(above: list[int], near: int, at: int, black: int) -> int:
    """Which change of the row above is the first to the right of a place and to the other tone."""
    near = max(0, near - 2)
    near += (near & 1) ^ black
    while near < len(above) and above[near] <= at:
        near += 2
    return near


class _Bits:
    """Bits of some bytes, the first one of each byte first."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at, self._end = data, 0, 8 * len(data)

    def to_byte(self) -> None:
        self._at = -(-self._at // 8) * 8

    def mode(self) -> str | int:
        """What the next code of a row says. Raises NotWhole for none."""
        return self._next(_MODE_TABLE)

    def run(self, black: int) -> int:
        """How many pixels of one tone follow. Raises NotWhole for no code."""
        pixels = 0
        while True:
            run = int(self._next(_RUN_TABLES[black]))
            pixels += run
            if run < SINGLE:
                return pixels

    def _next(self, table: list[tuple[str | int, int]]) -> str | int:
        byte, offset = divmod(self._at, 8)
        window = int.from_bytes(self._data[byte : byte + 3].ljust(3, b"\0")) >> (24 - LONGEST - offset)
        meaning, length = table[window & (1 << LONGEST) - 1]
        self._at += length
        if not length or self._at > self._end:
            raise NotWhole
        return meaning


def _table(codes: Iterator[tuple[str, str | int]]) -> list[tuple[str | int, int]]:
    """For each window of bits what its first code means and how long that is; of what is no code, nothing."""
    table: list[tuple[str | int, int]] = [(0, 0)] * (1 << LONGEST)
    for code, meaning in codes:
        free = LONGEST - len(code)
        start = int(code, 2) << free
        table[start : start + (1 << free)] = [(meaning, len(code))] * (1 << free)
    return table


def _runs(own: str) -> Iterator[tuple[str, int]]:
    for number, code in enumerate((*own.split(), *_LONG.split())):
        yield code, number if number < SINGLE else (number - SINGLE + 1) * SINGLE


_MODE_TABLE: Final = _table(iter(_MODES.items()))
_RUN_TABLES: Final = (_table(_runs(_WHITE)), _table(_runs(_BLACK)))
