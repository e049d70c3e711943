"""What pages of a PDF cost: memory of all processes over a file, and a page's processor time beside the same page as a photo.

``python -m tests.measure.page_cost --pages 20 --beside 5``. The pages of A4 of all painted PDFs, over and over, in one file.
"""

from __future__ import annotations

import argparse
import io
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final, Self

import pikepdf
from PIL import Image

from detectors.gate.one_page import pixels_of
from detectors.kit.models import ROOT
from detectors.pdf.process import PdfFile
from tests.measure.speed.door import Door
from tests.paint.pdf import catalogue
from tests.paint.pdf.sheet import A4

EVERY: Final = 0.2
"""Seconds between two looks at the memory: each costs the process that is looked at some milliseconds."""


def of_a4(pages: int) -> bytes:
    """A PDF of so many painted pages of A4, upright and wide."""
    made, opened = pikepdf.Pdf.new(), []
    for seed in count():
        for kind in catalogue.every():
            opened.append(pikepdf.open(io.BytesIO(kind.paper(seed).data())))
            for page in opened[-1].pages:
                across, down = float(page.mediabox[2]), float(page.mediabox[3])
                if len(made.pages) < pages and {across, down} == {*A4}:
                    made.pages.append(page)
        if len(made.pages) >= pages:
            break
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


class Memory:
    """Looks at the memory of a process and of all that it starts, as long as the ``with`` lasts: ``most`` is in megabytes."""

    def __init__(self, pid: int) -> None:
        self._pid, self._done, self.most = pid, threading.Event(), 0.0
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(EVERY):
            self.most = max(self.most, sum(map(proportional, family(self._pid))))


def family(pid: int) -> list[int]:
    """The process, what it has started, and what that has."""
    parents = dict(_parents())
    found = [pid]
    for known in found:
        found += [child for child, parent in parents.items() if parent == known]
    return found


def _parents() -> Iterator[tuple[int, int]]:
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            yield int(file.parent.name), int(file.read_text("utf-8", "replace").rsplit(")", 1)[1].split()[1])
        except OSError:  # it has ended meanwhile
            continue


def proportional(pid: int) -> float:
    """Megabytes of a process, of pages that it shares with others its part."""
    try:
        said = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
        return int(said.split("\nPss:", 1)[1].split()[0]) / 1024
    except (OSError, IndexError):
        return 0.0


def of_one_page(data: bytes, number: int) -> tuple[bytes, bytes]:
    """A page as a PDF of its own, and as the photo (PNG) of what is drawn of it."""
    with pikepdf.open(io.BytesIO(data)) as whole:
        alone = pikepdf.Pdf.new()
        alone.pages.append(whole.pages[number - 1])
        out, photo = io.BytesIO(), io.BytesIO()
        alone.save(out)
    with PdfFile(out.getvalue(), (1,)) as file:
        Image.fromarray(pixels_of(file.draw(1))).save(photo, "PNG")
    return out.getvalue(), photo.getvalue()


def beside(door: Door, data: bytes, pages: int) -> float:
    """Processor time of so many pages in that of the same pages as photos, in turn, after one that is not counted."""
    spent = [0.0, 0.0]
    for number in range(1, pages + 2):
        for at, file in enumerate(of_one_page(data, number)):
            cost = door.ask(file).cost.processor
            spent[at] += cost if number > 1 else 0.0
    return spent[0] / spent[1]


def main() -> None:
    """Measure and print."""
    command = argparse.ArgumentParser(prog="page_cost", description=__doc__.splitlines()[0] if __doc__ else "")
    command.add_argument("--pages", type=int, default=20)
    command.add_argument("--beside", type=int, default=5, help="pages that are compared with photos, 0 for none")
    given = command.parse_args()
    data, door = of_a4(max(given.pages, given.beside + 1)), Door(ROOT)
    try:
        door.open()
        with Memory(door.pid) as memory:
            start, answer = time.monotonic(), door.ask(data)
        print(f"{given.pages} pages of A4: {memory.most:.0f} MB at most, all processes, proportional; ", end="")
        print(f"{time.monotonic() - start:.0f} s, {answer.cost.processor:.0f} processor seconds", flush=True)
        if given.beside:
            print(
                f"a page costs {beside(door, data, given.beside):.2f} of the processor time of the same page as a photo"
            )
    finally:
        door.close()


if __name__ == "__main__":
    main()
