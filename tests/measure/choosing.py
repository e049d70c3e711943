"""Times what a person waits for who is choosing on the page: ``python -m tests.measure.choosing [PHOTO…]``.

Each photo is looked at once; then it gets three other choices in turn, as the page asks for them: a stroke of a brush, a box,
and one place opened. Told are the median and the 95th of a hundred, of seconds and of processor time (Tesseract's too), for the
first answer and for a choice. On a machine that is busy otherwise the second and their ratio mean more than the first.
Without photos, those of ``examples/`` and some painted ones are taken.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from rich.console import Console

from detectors.gate.pages import screen_file
from detectors.gate.registry import Registry, prepare, registry
from detectors.gate.remembered import Remembered
from detectors.kit.terms import Region, Screening, ScreeningOptions, Shape, places
from tests.paint import catalogue

EXAMPLES: Final = Path(__file__).parents[2] / "examples"
ASKED: Final = ScreeningOptions(seconds=120.0, remember=True)
FEW: Final = 2


@dataclass(frozen=True)
class Taken:
    """What one answer took, in seconds of the clock and of processors, and whether it came with a proven copy."""

    seconds: float
    processor: float
    proven: bool


def timed(data: bytes, options: ScreeningOptions, enabled: Registry, remembered: Remembered) -> tuple[Screening, Taken]:
    """One answer, and what it took."""
    began, spent = time.monotonic(), _spent()
    screening = screen_file(data, options, enabled, remembered).screening
    proven = screening.redacted is not None
    return screening, Taken(time.monotonic() - began, _spent() - spent, proven)


def choices(first: Screening) -> Iterator[ScreeningOptions]:
    """What a person chooses in turn, somewhere in the middle of the photo."""
    across, down = first.width // 10, first.height // 10
    way = ((3 * across, 5 * down), (5 * across, 6 * down), (7 * across, 5 * down))
    strokes = tuple(Shape.stroke(start, end, 40) for start, end in pairwise(way))
    yield replace(ASKED, strokes=strokes)
    yield replace(ASKED, cover=(Region(6 * across, 2 * down, 8 * across, 3 * down),))
    for place in islice(places(first.report), 1):
        yield replace(ASKED, keep=(place.region,))


def main() -> None:
    """Looks at each photo, chooses, and prints what it took."""
    parser = argparse.ArgumentParser(prog="choosing", description=__doc__)
    parser.add_argument("photos", nargs="*", type=Path, help="photos in place of the examples and painted ones")
    parser.add_argument("--every", type=int, default=40, metavar="N", help="every Nth painted picture")
    parser.add_argument("--seed", type=int, default=4, help="other people, numbers and places")
    given = parser.parse_args()
    prepare()
    enabled, firsts, others = registry(), list[Taken](), list[Taken]()
    for data in _photos(given.photos, given.every, given.seed):
        remembered = Remembered()
        first, taken = timed(data, ASKED, enabled, remembered)
        firsts.append(taken)
        if remembered.holds:
            others += [timed(data, options, enabled, remembered)[1] for options in choices(first)]
    out = Console()
    _print(out, "first answer", firsts)
    _print(out, "choice", others)


def _photos(files: Sequence[Path], every: int, seed: int) -> Iterator[bytes]:
    yield from (file.read_bytes() for file in files or sorted(EXAMPLES.glob("*.jpg")))
    if not files:
        yield from (kind.picture(view, seed).data for kind, view in islice(catalogue.whole(), 0, None, every))


def _print(out: Console, what: str, all_: Sequence[Taken]) -> None:
    proven = sum(taken.proven for taken in all_)
    out.print(f"{what}: {len(all_)}, {proven} with a proven copy")
    for name, of in (("seconds", [one.seconds for one in all_]), ("processor", [one.processor for one in all_])):
        if len(of) >= FEW:
            out.print(f"  {name}: median {median(of):.2f}, 95 % {quantiles(of, n=20)[-1]:.2f}")


def _spent() -> float:
    """Seconds of processor time of this process and of those that it has started and that have ended."""
    return sum(os.times()[:4])


if __name__ == "__main__":
    main()
