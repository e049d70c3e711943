"""Chooses what one copy covers: what was found or not understood, less what a person leaves open, and what the person adds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detectors.kit.terms import Place, Region, Report, ScreeningOptions, places
from detectors.kit.view import View


def left_open(report: Report, options: ScreeningOptions) -> tuple[Place, ...]:
    """The places that stay visible because the person says so."""
    return tuple(place for place in places(report) if place.is_left_open(options.keep))


def covered_places(report: Report, options: ScreeningOptions) -> tuple[Place, ...]:
    """The places that are covered: all but those that stay visible."""
    return tuple(place for place in places(report) if not place.is_left_open(options.keep))


def not_left_open(regions: Iterable[Region], report: Report, options: ScreeningOptions) -> Iterator[Region]:
    """Those of what was not understood that are covered: all but what stands in a place that stays visible.

    They have no numbers to choose by: nobody knows what is there.
    """
    kept = [place.region.grow(1) for place in left_open(report, options)]
    return (region for region in regions if not _stays(region, kept))


def added(options: ScreeningOptions, view: View) -> Iterator[Region]:
    """The boxes that a person adds, and with ``everything`` all words, codes and heads; they may leave the photo."""
    yield from options.cover
    if options.everything:
        kept = [region.grow(1) for region in options.keep]
        yield from (region for region in _everything(view) if not _stays(region, kept))


def boxes_outside(options: ScreeningOptions, width: int, height: int) -> bool:
    """Whether a box or stroke that a person adds lies outside the photo, as one meant for another photo does."""
    added = (*options.cover, *(stroke.region for stroke in options.strokes))
    return any(box.clip(width, height) is None for box in added)


def _everything(view: View) -> Iterator[Region]:
    yield from (line.region for line in view.words)
    yield from (code.region for code in view.codes)
    yield from (face.head for face in view.faces)


def _stays(region: Region, kept: list[Region]) -> bool:
    """Whether most of a box is something that was left open."""
    return any((part := region.intersection(box)) and 2 * part.area > region.area for box in kept)
