"""``measure --speed``: times the whole line on pictures of 1,280 pixels, then the pixel processes as the bot runs them.

Without another checkout, the pictures go through the line in this process, which tells how much of the time is the networks'.
Beside another checkout, each picture goes through a pixel process of each in turn, so that both meet the same busy moments.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import track

from detectors.gate.clock import Clock
from detectors.gate.inspection import inspect
from detectors.gate.registry import Registry, prepare, registry
from detectors.gate.screening import complete
from detectors.kit.decode.photo import decode
from detectors.kit.terms import ScreeningOptions
from detectors.kit.view import View
from tests.measure.expected import Task
from tests.measure.speed.builds import OWN, Picture, checkouts, in_turn, measured, opened
from tests.measure.speed.figures import Cost, Speed, Timed
from tests.measure.speed.pictures import as_telegram
from tests.measure.speed.printing import print_speed
from tests.measure.speed.rival import processor
from tests.measure.speed.rivals import Rival, on_paper, rivals
from tests.measure.speed.spans import Span, busy, spans

SECONDS: Final = 120.0

Item = TypeVar("Item")


def time_all(tasks: Sequence[Task], against: Sequence[str], photos: int, out: Console, errors: Console) -> Speed:
    """Times and prints. ``photos`` is how many the pixel processes get, the pictures being given round and round."""

    def shown(items: Iterable[Item], what: str) -> Iterable[Item]:
        return track(items, what, len(tasks), console=errors, transient=True)

    def tell(words: str) -> None:
        errors.print(words, markup=False, soft_wrap=True)

    paths, names = checkouts(against)
    with rivals(names) as others:
        pictures = list(shown(as_telegram(tasks), "reducing"))
        if not paths:
            timed = list(_here(shown(pictures, "timing"), pictures[0], others))
        with opened(paths, pictures[0][1]) as doors:
            if paths:
                timed = list(in_turn(shown(pictures, "timing in turn"), doors, others, pictures[0][1], tell))
            tell("start, memory, sizes, many at once: some minutes")
            builds = measured(pictures, doors, photos, sorted({1, cores()}))
    speed = Speed(timed, builds.pop(OWN), builds)
    print_speed(out, speed, cores())
    return speed


def cores() -> int:
    return len(os.sched_getaffinity(0))


def _here(pictures: Iterable[Picture], first: Picture, others: Sequence[Rival]) -> Iterator[Timed]:
    """Each picture through the line in this process."""
    prepare()
    enabled = registry()
    with spans() as noted:
        _timed(first, enabled, noted, others)  # whatever is made once is made now
        for picture in pictures:
            yield _timed(picture, enabled, noted, others)


def _timed(picture: Picture, enabled: Registry, noted: list[Span], others: Sequence[Rival]) -> Timed:
    noted.clear()
    name, data = picture
    spent, clock = processor(), Clock()
    with clock.stage("decode"):
        photo = decode(data)
    view = View(photo)
    with clock.stage("inspect"):
        report = inspect(photo, enabled, SECONDS, view=view)
    screening = complete(view, report, ScreeningOptions(seconds=SECONDS), enabled, clock)
    stages = {name: float(spent) for name, spent in screening.milliseconds.items()}
    stages["networks"] = 1000 * busy(noted)
    cost = Cost(stages["total"] / 1000, processor() - spent)
    with on_paper(data) as file:
        theirs = {other.name: other.cost(file) for other in others}
    return Timed(name, len(view.words), stages, cost, theirs)
