"""``measure --speed``: times the whole line on pictures of 1,280 pixels, then the pixel processes as the bot runs them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import Final

from rich.console import Console
from rich.progress import track

from detectors.gate.inspection import inspect
from detectors.gate.registry import Registry, prepare, registry
from detectors.gate.screening import Clock, complete, screen
from detectors.kit.decode.photo import decode
from detectors.kit.terms import ScreeningOptions
from detectors.kit.view import View
from tests.measure.expected import Task
from tests.measure.speed.figures import Speed, Timed
from tests.measure.speed.pictures import as_telegram, sizes
from tests.measure.speed.printing import print_speed
from tests.measure.speed.processes import crowd, first_answer
from tests.measure.speed.rivals import Rival, on_paper, rivals
from tests.measure.speed.spans import Span, busy, spans

SECONDS: Final = 120.0


def time_all(tasks: Sequence[Task], against: Sequence[str], photos: int, out: Console, errors: Console) -> Speed:
    """Times and prints. ``photos`` is how many the pixel processes get, the pictures being given round and round."""
    pictures = list(as_telegram(tasks))
    prepare()
    with ExitStack() as stack:
        others = stack.enter_context(rivals(against))
        noted = stack.enter_context(spans())
        enabled = registry()
        _timed(*pictures[0], enabled, noted, others)  # whatever is made once is made now
        timed = [
            _timed(*picture, enabled, noted, others)
            for picture in track(pictures, "timing", console=errors, transient=True)
        ]
        growing = dict(_growing(pictures[0][1], enabled))
    many = [pictures[number % len(pictures)][1] for number in range(max(photos, 2))]
    crowds = [crowd(many, processes) for processes in sorted({1, cores()})] if photos else []
    speed = Speed(timed, first_answer(pictures[0][1]), crowds, growing)
    print_speed(out, speed, cores())
    return speed


def cores() -> int:
    return len(os.sched_getaffinity(0))


def _timed(name: str, data: bytes, enabled: Registry, noted: list[Span], others: Sequence[Rival]) -> Timed:
    noted.clear()
    clock = Clock()
    with clock.stage("decode"):
        photo = decode(data)
    view = View(photo)
    with clock.stage("inspect"):
        report = inspect(photo, enabled, SECONDS, view=view)
    screening = complete(view, report, ScreeningOptions(seconds=SECONDS), enabled, clock)
    stages = {name: float(spent) for name, spent in screening.milliseconds.items()}
    stages["networks"] = 1000 * busy(noted)
    with on_paper(data) as file:
        theirs = {other.name: 1000 * other.seconds(file) for other in others}
    return Timed(name, len(view.words), stages, theirs)


def _growing(data: bytes, enabled: Registry) -> Iterator[tuple[int, float]]:
    """Each size twice: only the second counts, as the first prepares the networks for it."""
    for megapixels, larger in sizes(data):
        for _ in range(2):
            start = time.perf_counter()
            screen(larger, ScreeningOptions(seconds=SECONDS), enabled)
            spent = time.perf_counter() - start
        yield megapixels, spent
