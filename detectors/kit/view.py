"""A Photo with its readings. Each reading is made at most once, by whichever detector asks first."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.text.misread import repaired
from detectors.kit.text.page import Page
from detectors.kit.text.stand_ins import without_stand_ins

if TYPE_CHECKING:
    from detectors.kit.ocr.lines import TextLine, Writing
    from detectors.kit.vision.barcodes import Code
    from detectors.kit.vision.face import Face
    from detectors.kit.vision.framed_scans import FramedScan
    from detectors.kit.vision.maps import MarkedMap
    from detectors.kit.vision.nudity import Nudity
    from detectors.kit.vision.outlines import CardOutline
    from detectors.kit.vision.scans import Scan

T = TypeVar("T")


class _Once(Generic[T]):
    """Runs a reading once and keeps its value or its exception for everyone who asks."""

    def __init__(self, read: Callable[[], T]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._value: list[T] = []
        self._error: Exception | None = None

    def made(self) -> T | None:
        """The value if it was read by now, and None where it was not or failed."""
        return self._value[0] if self._value else None

    def __call__(self) -> T:
        with self._lock:
            if not self._value and self._error is None:
                try:
                    self._value.append(self._read())
                except Exception as error:  # noqa: BLE001 - kept, and raised for every detector that needs this reading
                    self._error = error
        if self._error is not None:
            raise self._error
        return self._value[0]


class Readings:
    """The readers that a View uses: the first pass takes these, verification takes others of the same shape."""

    def writing(self, pixels: Pixels, until: float) -> Writing:
        """All that is written; what is not read at this time of the monotonic clock, in seconds, is left out and told."""
        from detectors.kit.ocr.writing import read_writing

        return read_writing(pixels, until)

    def faces(self, pixels: Pixels) -> tuple[Face, ...]:
        from detectors.kit.vision.slender import faces_in

        return faces_in(pixels)

    def codes(self, pixels: Pixels) -> tuple[Code, ...]:
        from detectors.kit.vision.slender import codes_in

        return codes_in(pixels)

    def outlines(self, pixels: Pixels) -> tuple[CardOutline, ...]:
        from detectors.kit.vision.slender import outlines_in

        return outlines_in(pixels)

    def nudity(self, pixels: Pixels) -> Nudity:
        from detectors.kit.vision.slender import nudity_in

        return nudity_in(pixels)

    def scan(self, pixels: Pixels) -> Scan:
        from detectors.kit.vision.scans import find_scan

        return find_scan(pixels)

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:
        from detectors.kit.vision.scenes import scores

        return scores(pixels)

    def framed(self, pixels: Pixels, outlines: tuple[CardOutline, ...]) -> FramedScan | None:
        from detectors.kit.vision.framed_scans import find_framed

        return find_framed(pixels, outlines)

    def marked_maps(self, pixels: Pixels, score: float, outlines: tuple[CardOutline, ...]) -> tuple[MarkedMap, ...]:
        """The maps that show an exact place; ``score`` is how surely the pixels show a map."""
        from detectors.kit.vision.maps import find_marked_maps

        return find_marked_maps(pixels, score, outlines)

    def in_mirror(self, width: int) -> Readings:  # noqa: ARG002 - further readings know places in the photo
        """The readings for the same picture of this width in the mirror."""
        return self


class View:
    """One photo as detectors see it. A reading that fails raises its error for each detector that asks for it.

    ``until`` is when reading ends, in seconds of the monotonic clock.
    """

    def __init__(self, photo: Photo, readings: Readings | None = None, until: float = math.inf) -> None:
        self.photo = photo
        self.until = until
        self.readings = source = readings or Readings()
        pixels = photo.pixels
        self._writing = _Once(lambda: source.writing(pixels, self.until))
        self._words = _Once(lambda: tuple(repaired(line) for line in _without_stand_ins(self.writing.lines)))
        self._page = _Once(lambda: Page(self.words))
        self._faces = _Once(lambda: source.faces(pixels))
        self._codes = _Once(lambda: source.codes(pixels))
        self._outlines = _Once(lambda: source.outlines(pixels))
        self._cards = _Once(lambda: _cards(self.outlines))
        self._nudity = _Once(lambda: source.nudity(pixels))
        self._scan = _Once(lambda: source.scan(pixels))
        self._scenes = _Once(lambda: source.scenes(pixels))
        self._framed = _Once(lambda: source.framed(pixels, self.outlines))
        self._marked_maps = _Once(lambda: source.marked_maps(pixels, self.scenes["map"], self.outlines))

    @property
    def writing(self) -> Writing:
        return self._writing()

    @property
    def known_writing(self) -> Writing | None:
        """The writing, if a detector asked for it and it could be read."""
        return self._writing.made()

    @property
    def known_codes(self) -> tuple[Code, ...]:
        """The codes, if a detector asked for them and they could be read."""
        return self._codes.made() or ()

    @property
    def words(self) -> tuple[TextLine, ...]:
        """The lines of the writing, with misread words of rules put right, and without what stands in for hidden values."""
        return self._words()

    @property
    def page(self) -> Page:
        return self._page()

    @property
    def faces(self) -> tuple[Face, ...]:
        return self._faces()

    @property
    def codes(self) -> tuple[Code, ...]:
        return self._codes()

    @property
    def outlines(self) -> tuple[CardOutline, ...]:
        """All four-sided outlines, larger ones first."""
        return self._outlines()

    @property
    def cards(self) -> tuple[CardOutline, ...]:
        """Outlines with a card's proportions, larger ones first."""
        return self._cards()

    @property
    def nudity(self) -> Nudity:
        return self._nudity()

    @property
    def scan(self) -> Scan:
        return self._scan()

    @property
    def scenes(self) -> Mapping[str, float]:
        """How surely the whole photo shows each scene that the lines of ``scenes`` know."""
        return self._scenes()

    @property
    def framed(self) -> FramedScan | None:
        """The part of the photo that looks like a medical picture."""
        return self._framed()

    @property
    def marked_maps(self) -> tuple[MarkedMap, ...]:
        """The parts of the photo that are maps with a pin, one's own position or a route."""
        return self._marked_maps()


def _without_stand_ins(lines: Iterable[TextLine]) -> Iterator[TextLine]:
    return (line for each in lines if (line := without_stand_ins(each)) is not None)


def _cards(outlines: tuple[CardOutline, ...]) -> tuple[CardOutline, ...]:
    from detectors.kit.vision.outlines import cards_of

    return cards_of(outlines)
