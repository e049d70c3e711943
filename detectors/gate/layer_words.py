"""What a page's text layer adds to what its pixels show: a further reading, and lines that nobody sees.

The layer is never believed instead of the pixels: what is found in it is added to what was found in them. A line of it can be
seen where each of its words holds more than one tone; one that asks for no ink, where the readers read the same there. Another
one is told as hidden data. Where letters would show on the tone of a word, something was painted over it (``covered-text``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

import numpy as np

from detectors.gate.file_words import OnlyWords
from detectors.gate.inspection import inspect
from detectors.gate.registry import Registry
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Cure, Finding, Region, Report, Unread, UnreadReason
from detectors.pdf.records import DrawnPage, LayerLine, PixelBox

FLAT: Final = 24
"""Levels between the lightest and the darkest pixel of one tone; the finest grey hairline on white has 40."""
APART: Final = 60
"""Levels between letters and their ground from which they would be seen."""
ALIKE: Final = 0.6
"""Share of letters in which two readings of one line agree."""
EDGES: Final = 0.2
"""Share of a line's height above and below its middle."""
NARROW: Final = 2.0
"""Pixels around what is no wider than high: a single letter may fill its box, a bar over it reaches further."""
INSIDE: Final = 0.5
"""Share of a line that lies on the page, or under a line that was read, from which it belongs there."""
COVERED: Final = 0.85
"""As of ``gate/verify``: a region that far inside others shows nothing new."""


@dataclass(frozen=True)
class Layer:
    """The lines of a page's text layer, by what became of them."""

    seen: tuple[LayerLine, ...] = ()
    covered: tuple[LayerLine, ...] = ()
    unseen: tuple[LayerLine, ...] = ()
    outside: tuple[LayerLine, ...] = ()

    @property
    def hidden(self) -> frozenset[str]:
        """The codes of what the layer holds besides what can be seen."""
        told = {"covered-text": self.covered, "unseen-text": self.unseen, "text-outside": self.outside}
        return frozenset(name for name, lines in told.items() if lines)


def sorted_out(drawn: DrawnPage, pixels: Pixels, read: Sequence[TextLine]) -> Layer:
    """The lines of a drawn page's layer; ``read`` is what the readers read in its pixels."""
    found: dict[str, list[LayerLine]] = {"seen": [], "covered": [], "unseen": [], "outside": []}
    for line in drawn.lines:
        if any(sign.isalnum() for sign in line.text):
            found[_fate(line, pixels, read)].append(line)
    return Layer(**{name: tuple(lines) for name, lines in found.items()})


def _fate(line: LayerLine, pixels: Pixels, read: Sequence[TextLine]) -> str:
    place = _region(line)
    part = place.clip(pixels.shape[1], pixels.shape[0])
    if part is None or part.area < INSIDE * place.area:
        return "outside"
    if not line.drawn:
        return "seen" if _is_read(line, place, read) else "unseen"
    words = [tone for box in line.words or (line.box,) if (tone := _only_tone(box, pixels)) is not None]
    if any(_would_show(line, tone, pixels) for tone in words):
        return "covered"
    if words or (line.under and not _is_read(line, place, read)):
        return "unseen"
    return "seen"


def _only_tone(box: PixelBox, pixels: Pixels) -> np.ndarray | None:
    """The tone of a word's box where there is but one; its middle counts, as bars rarely cover every tip of a letter."""
    left, top, right, bottom = box
    edge = EDGES * (bottom - top) if right - left > bottom - top else 0.0
    margin = 0.0 if right - left > bottom - top else NARROW
    sides = Region(
        int(left - margin), int(top + edge - margin), int(right + margin) + 1, int(bottom - edge + margin) + 1
    )
    part = sides.clip(pixels.shape[1], pixels.shape[0])
    if part is None:
        return None
    inside = pixels[part.slices].reshape(-1, 3).astype(int)
    return np.median(inside, axis=0) if int(np.ptp(inside, axis=0).max()) <= FLAT else None


def _would_show(line: LayerLine, tone: np.ndarray, pixels: Pixels) -> bool:
    """Whether letters would be seen on this tone, or the tone is a bar's and not the page's."""
    shows = line.colour is not None and float(np.abs(tone - np.array(line.colour)).max()) >= APART
    return shows or float(np.abs(tone - _ground(pixels)).max()) >= APART


def _ground(pixels: Pixels) -> np.ndarray:
    """The tone that most of the page has."""
    sample = pixels[::16, ::16].reshape(-1, 3)
    shades, counts = np.unique(sample // 8, axis=0, return_counts=True)
    return np.asarray(shades[counts.argmax()] * 8 + 4, float)


def _is_read(line: LayerLine, place: Region, read: Sequence[TextLine]) -> bool:
    """Whether the readers read something like this line where it stands."""
    met = [
        each
        for each in read
        if (shared := each.region.intersection(place)) and shared.area >= INSIDE * min(each.region.area, place.area)
    ]
    if not met:
        return False
    bare = _bare(line.text)
    said = _bare("".join(each.text for each in met))
    if bare in said:
        return True
    same = sum(block.size for block in SequenceMatcher(None, bare, said, autojunk=False).get_matching_blocks())
    return same >= ALIKE * min(len(bare), len(said))


def _bare(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum())


def _region(line: LayerLine) -> Region:
    left, top, right, bottom = line.box
    return Region(int(left), int(top), max(int(left) + 1, int(right + 1)), max(int(top) + 1, int(bottom + 1)))


def with_layer(report: Report, layer: Layer, photo: Photo, registry: Registry, seconds: float) -> Report:
    """The report on a page's pixels with what is found in its text layer besides, and what cannot be seen of it."""
    further: list[Finding] = []
    missed = list(report.unchecked)
    for lines, on_page in ((layer.seen, True), ((*layer.covered, *layer.unseen, *layer.outside), False)):
        if not lines and not (on_page and photo.hidden):
            continue
        page = replace(photo, hidden=photo.hidden if on_page else frozenset())
        said = inspect(page, registry, seconds, OnlyWords([_typed(line, photo) for line in lines]))
        missed += [unchecked for unchecked in said.unchecked if unchecked not in missed]
        further += (
            _new(said.findings, [*report.findings, *further]) if on_page else _bare_of(said.findings, report.findings)
        )
    return replace(report, findings=(*report.findings, *further), unchecked=tuple(missed))


def _typed(line: LayerLine, photo: Photo) -> TextLine:
    """A line of the layer as a line that was read; one outside the page is laid on its border, where nobody covers anything."""
    left, top, right, bottom = line.box
    left, right = (min(max(side, 0.0), photo.width - 1.0) for side in (left, right))
    top, bottom = (min(max(side, 0.0), photo.height - 1.0) for side in (top, bottom))
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    return TextLine(line.text, ((left, top), (right, top), (right, bottom), (left, bottom)), 1.0)


def _new(findings: Iterable[Finding], known: Sequence[Finding]) -> Iterator[Finding]:
    """What was not told before, or stands in other places; a place that is told is not told again."""
    places = [region for finding in known for region in finding.regions]
    whys = {finding.why for finding in known}
    for finding in findings:
        open_ = tuple(region for region in finding.regions if not _is_within(region, places))
        if open_ or finding.why not in whys:
            yield replace(finding, regions=open_ or finding.regions)


def _is_within(region: Region, places: Iterable[Region]) -> bool:
    left = np.ones((region.height, region.width), bool)
    for place in places:
        if (shared := place.intersection(region)) is not None:
            left[shared.shifted(-region.left, -region.top).slices] = False
    return float(left.mean()) <= 1 - COVERED


def _bare_of(findings: Iterable[Finding], known: Sequence[Finding]) -> Iterator[Finding]:
    """What is found in lines that cannot be seen: nothing has to be covered, and the copy leaves it out."""
    whys = {finding.why for finding in known}
    for finding in findings:
        if finding.why not in whys:
            cure = Cure.WITHHOLD if finding.cure is Cure.WITHHOLD else Cure.STRIP
            yield replace(finding, regions=(), named=(), settled=(), spared=(), cure=cure)


def with_small(report: Report, drawn: DrawnPage) -> Report:
    """The report with letters that are too small to be read at the largest size in which a page is drawn."""
    boxes = (
        Region(int(box[0]), int(box[1]), int(box[2]) + 1, int(box[3]) + 1)
        for box in drawn.small
        if box[0] <= box[2] and box[1] <= box[3]
    )
    places = tuple(part for box in boxes if (part := box.clip(drawn.width, drawn.height)))
    if not places:
        return report
    return replace(report, unread=(*report.unread, Unread(UnreadReason.SMALL, places)))
