"""Takes pictures out of a video: sampled evenly from its beginning to its end, decoded in memory, nothing on disk.

Only what OpenCV's own FFmpeg reads is opened; whether bytes are a video at all is told by their first few, so that nothing
else is ever handed to it. The sound is not looked at.
"""

from __future__ import annotations

import io
import re
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

_PICTURES: Final = frozenset({b"avif", b"avis", b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1", b"heim", b"heis"})
"""Brands of ISO base media files that are pictures (ISO 23008-12, AV1 image format); all other brands are films."""
PLAUSIBLE: Final = 1e9
"""Pixels or frames from which a film's own statement is nonsense, as from a broken header."""
_HIDDEN: Final = {
    "gps": re.compile(rb"\xa9xyz|com\.apple\.quicktime\.location|loci\0"),
    "camera": re.compile(rb"\xa9m(?:ak|od)|com\.apple\.quicktime\.(?:make|model)|com\.android\.manufacturer"),
}


def looks_like_video(data: bytes) -> bool:
    """MP4 and its kin by their first box, WebM and Matroska by their first four bytes."""
    if data[:4] == b"\x1a\x45\xdf\xa3":
        return True
    return data[4:8] == b"ftyp" and data[8:12] not in _PICTURES


def hidden_in(data: bytes) -> frozenset[str]:
    """Codes of what a video says besides its pictures."""
    return frozenset(name for name, pattern in _HIDDEN.items() if pattern.search(data))


class Film:
    """An opened video; ``frames`` is how many pictures it says that it has, 0 when it does not say."""

    def __init__(self, data: bytes) -> None:
        # OpenCV does not hold on to what it reads from: if it went first, closing the film would end the process.
        self._bytes = io.BytesIO(data)
        # One thread: a second one brings nothing for so few pictures, and each has buffers of its own.
        self._video: Any = cv2.VideoCapture(self._bytes, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])  # type: ignore[call-overload]  # its types lack the BytesIO that it reads
        self.opened = bool(self._video.isOpened())
        self.width = self._number(cv2.CAP_PROP_FRAME_WIDTH)
        self.height = self._number(cv2.CAP_PROP_FRAME_HEIGHT)
        self.frames = self._number(cv2.CAP_PROP_FRAME_COUNT)

    def _number(self, name: int) -> int:
        stated = self._video.get(name) if self.opened else 0.0
        return int(stated) if 0 < stated < PLAUSIBLE else 0

    def sample(self, most: int) -> list[Pixels]:
        """Up to so many pictures, upright RGB. A film that does not tell its length is sampled from its beginning."""
        if self.frames <= most:
            return self._first(most)
        found = []
        for index in np.linspace(0, self.frames - 1, most).astype(int):
            self._video.set(cv2.CAP_PROP_POS_FRAMES, float(index))
            found += self._first(1)
        return found

    def _first(self, most: int) -> list[Pixels]:
        found: list[Pixels] = []
        while len(found) < most:
            there, frame = self._video.read()
            if not there:
                break
            found.append(np.ascontiguousarray(frame[..., ::-1]))
        return found

    def has_more(self) -> bool:
        return bool(self._video.grab())

    def close(self) -> None:
        self._video.release()
        self._video = None
