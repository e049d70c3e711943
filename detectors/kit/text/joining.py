"""Joins the regions of one value that stand on several lines to the rectangle that they fill.

Ragged line ends tell how long each line was, and a reader's boxes leave slivers between lines. Where nothing else is
printed in between, one rectangle hides the whole block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from detectors.kit.terms import Region
from detectors.kit.text.page import Page

GAP: Final = 1.3
"""Heights of a line between two regions of one block."""
BESIDE: Final = 9
"""Heights of a line between two pieces of one row: a country or a state may be set at the far end."""
STRANGER: Final = 0.2
"""Share of a line that may reach into the rectangle before it is a stranger there: boxes of close lines overlap a little."""
INSIDE: Final = 0.5
"""Share of a line that lies in the regions of a value, from which the line is the value's own."""
MOST: Final = 40
"""Regions up to which joining is tried: beyond that it is a page and not a value."""


def joined(regions: Iterable[Region], page: Page) -> list[Region]:
    """The regions, neighbours among them united wherever the united box holds no other line of the page."""
    boxes = sorted(set(regions))
    if len(boxes) <= 1 or len(boxes) > MOST:
        return boxes
    strangers = [line.region for line in page.lines if not _within(line.region, boxes)]
    return _merged(_merged(boxes, strangers, _beside), strangers, _stacked)


def _merged(
    boxes: list[Region], strangers: Sequence[Region], neighbours: Callable[[Region, Region], bool]
) -> list[Region]:
    """The boxes with neighbours united as long as any two can be; rows come first, so that blocks are made of whole rows."""
    boxes = list(boxes)
    index = 0
    while index < len(boxes):
        box = boxes[index]
        mate = next(
            (
                neighbour
                for neighbour in boxes[index + 1 :]
                if neighbours(box, neighbour) and _free(box, neighbour, strangers)
            ),
            None,
        )
        if mate is None:
            index += 1
            continue
        boxes.remove(mate)
        boxes[index] = box.union(mate)
        index = 0
    return boxes


def _beside(region: Region, neighbour: Region) -> bool:
    low = min(region.height, neighbour.height)
    level = min(region.bottom, neighbour.bottom) - max(region.top, neighbour.top) >= low / 2
    return level and region.grow(BESIDE * low, 0).intersection(neighbour) is not None


def _stacked(region: Region, neighbour: Region) -> bool:
    low = min(region.height, neighbour.height, region.width, neighbour.width)
    return region.grow(round(GAP * low)).intersection(neighbour) is not None


def _free(region: Region, neighbour: Region, strangers: Sequence[Region]) -> bool:
    both = region.union(neighbour)
    parts = ((both.intersection(stranger), stranger) for stranger in strangers)
    return not any(part is not None and part.area > STRANGER * stranger.area for part, stranger in parts)


def _within(region: Region, boxes: Sequence[Region]) -> bool:
    """Whether half of a line lies in the boxes: several values of one line are parts of it."""
    parts = (region.intersection(box) for box in boxes)
    return sum(part.area for part in parts if part) >= INSIDE * region.area
