"""Times the rules for words alone on dense pages: ``python -m tests.measure.rules_time``.

The pages are the painted papers with the most words. They are read once; then all detectors that ask for words only look at the
lines again and again, each time with nothing remembered of the page. Processor time of one thread, the median of the rounds.
"""

from __future__ import annotations

import argparse
import time
from statistics import median

from rich.console import Console

from detectors.gate.file_words import OnlyWords
from detectors.gate.inspection import FLAT
from detectors.gate.registry import prepare, registry
from detectors.kit.decode.photo import decode
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import RISKS
from detectors.kit.view import View
from tests.given import blank
from tests.paint import catalogue


def pages(count: int, seed: int) -> list[tuple[str, tuple[TextLine, ...]]]:
    """The painted pages with the most signs: their names and their lines."""
    kinds = {kind.name: kind for kind, view in catalogue.whole() if view == "flat" and kind.album == "papers"}
    read = [(name, View(decode(kind.picture("flat", seed).data)).writing.lines) for name, kind in sorted(kinds.items())]
    return sorted(read, key=lambda page: -sum(len(line.text) for line in page[1]))[:count]


def timed(lines: tuple[TextLine, ...]) -> float:
    """Seconds of this thread's processor time that the rules take on a page that they have not seen before."""
    width = max(line.region.right for line in lines) + 20
    height = max(line.region.bottom for line in lines) + 20
    view = View(blank(width, height), OnlyWords(lines))
    began = time.thread_time()
    for _, detector in registry().enabled:
        if RISKS[detector.risk].subject in FLAT:
            list(detector.find(view))
    return time.thread_time() - began


def main() -> None:
    """Reads the pages, times the rules on each and prints milliseconds."""
    parser = argparse.ArgumentParser(prog="rules_time", description=__doc__)
    parser.add_argument("--pages", type=int, default=4, metavar="N", help="how many of the densest pages")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how often each is asked about")
    parser.add_argument("--seed", type=int, default=4, help="other people, numbers and places")
    given = parser.parse_args()
    prepare()
    out = Console()
    for name, lines in pages(given.pages, given.seed):
        timed(lines)
        taken = median(timed(lines) for _ in range(given.rounds))
        signs = sum(len(line.text) for line in lines)
        out.print(f"{name}: {1000 * taken:.0f} ms for {len(lines)} lines, {signs} signs")


if __name__ == "__main__":
    main()
