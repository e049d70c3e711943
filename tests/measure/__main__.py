"""The command: ``./gatekeeper measure`` or ``python -m tests.measure``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from detectors.kit.terms import VERSION
from tests.measure import pages
from tests.measure.expected import ManifestBroken, Task, painted, photos
from tests.measure.figures import Figures, figures
from tests.measure.outcome import Outcome, measure_one, start_process
from tests.measure.printing import print_figures, print_troubles, troubles
from tests.paint import catalogue

DONE, FAILED = 0, 2


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="measure", description="Measures recall, false alarms, covers and time on labelled pictures."
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--photos", metavar="MANIFEST", type=Path, help="the pictures of a manifest (JSON lines)")
    what.add_argument("--painted", action="store_true", help="the set that the project paints itself")
    what.add_argument("--faces", metavar="FOLDER", type=Path, help="faces whose file names begin with the age: AGE_…")
    parser.add_argument("--small", action="store_true", help="with --painted: a few of each risk")
    parser.add_argument("--seed", type=int, default=0, help="with --painted: other people, numbers and places")
    parser.add_argument("--only", default="", help="pictures whose names contain this")
    parser.add_argument("--every", metavar="N", type=int, default=1, help="every Nth of them, for a quick look")
    parser.add_argument("--json", metavar="FILE", type=Path, help="also write the figures and every outcome")
    parser.add_argument("--html", metavar="FOLDER", type=Path, help="also write a page with the pictures side by side")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="for honest milliseconds use 1")
    parser.add_argument("--speed", action="store_true", help="time, memory and throughput instead of what is found")
    parser.add_argument(
        "--against", default="", metavar="NAMES", help="with --speed: presidio,deface (see setup/rivals)"
    )
    parser.add_argument(
        "--crowd", type=int, default=60, metavar="N", help="with --speed: photos for the pixel processes"
    )
    parser.add_argument("--version", action="version", version=f"gatekeeper {VERSION}")
    given = parser.parse_args(words)
    if not (given.photos or given.painted or given.faces or given.speed):
        parser.error("say what to measure: --photos MANIFEST, --painted, --faces FOLDER, or --speed")
    return given


def main(words: Sequence[str] | None = None, out: Console | None = None) -> int:
    given = _arguments(words)
    out, errors = out or Console(), Console(stderr=True)
    if given.faces:
        return _faces(given.faces, errors)
    try:
        tasks = [task for task in _tasks(given) if given.only in task.name][:: max(1, given.every)]
        if not tasks:
            raise ManifestBroken("there is no picture with such a name")
        if given.speed:
            return _speed(tasks, given, out, errors)
        if given.html:
            given.html.mkdir(parents=True, exist_ok=True)
        outcomes = []
        for outcome in track(_measured(tasks, given), "measuring", len(tasks), console=errors, transient=True):
            print_troubles(out, outcome)
            outcomes.append(outcome)
        numbers = figures(outcomes)
        print_figures(out, outcomes, numbers)
        _write(given, outcomes, numbers)
    except (ManifestBroken, OSError) as error:
        errors.print(f"measure: {error}", markup=False, soft_wrap=True)
        return FAILED
    return DONE


def _tasks(given: argparse.Namespace) -> list[Task]:
    if given.photos:
        return photos(given.photos)
    few = given.small or not given.painted
    return painted(catalogue.small() if few else catalogue.whole(), given.seed)


def _measured(tasks: Sequence[Task], given: argparse.Namespace) -> Iterator[Outcome]:
    """Outcomes in the order of the tasks, from as many processes as asked for."""
    measure = partial(measure_one, html=given.html)
    if given.processes <= 1:
        yield from map(measure, tasks)
        return
    # Fresh interpreters: a fork of one whose networks run already would hang.
    with ProcessPoolExecutor(given.processes, get_context("spawn"), initializer=start_process) as pool:
        yield from pool.map(measure, tasks)


def _write(given: argparse.Namespace, outcomes: Sequence[Outcome], numbers: Figures) -> None:
    if given.json:
        pictures = [_as_json(outcome) for outcome in outcomes]
        given.json.write_text(
            json.dumps({"figures": numbers.to_json(), "pictures": pictures}, indent=1) + "\n", "utf-8"
        )
    if given.html:
        pages.write_page(given.html, outcomes, numbers)


def _as_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "file": outcome.expected.name,
        "level": outcome.level,
        "found": {risk.value: strength.value for risk, strength in outcome.found.items()},
        "wrong": troubles(outcome),
        "milliseconds": dict(outcome.milliseconds),
    }


def _speed(tasks: Sequence[Task], given: argparse.Namespace, out: Console, errors: Console) -> int:
    # Here and not above: it starts the bot's processes, which counting what is found has no use for.
    from tests.measure.speed.rivals import RivalMissing
    from tests.measure.speed.run import time_all

    try:
        speed = time_all(tasks, [name for name in given.against.split(",") if name], given.crowd, out, errors)
    except RivalMissing as error:
        errors.print(f"measure: {error}", markup=False, soft_wrap=True)
        return FAILED
    if given.json:
        given.json.write_text(json.dumps(speed.to_json(), indent=1) + "\n", "utf-8")
    return DONE


def _faces(folder: Path, errors: Console) -> int:
    if not folder.is_dir():
        errors.print(f"measure: there is no folder {folder}", markup=False, soft_wrap=True)
        return FAILED
    from tests import measure_faces

    return int(measure_faces.main(folder))


if __name__ == "__main__":
    sys.exit(main())
