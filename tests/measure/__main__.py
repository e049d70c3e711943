"""The command: ``./gatekeeper measure`` or ``python -m tests.measure``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from tests.measure import pages
from tests.measure.arguments import BOTH, arguments
from tests.measure.comparing import NotComparable, changed_pictures, changes, read_earlier
from tests.measure.expected import ManifestBroken, Split, Task, painted, painted_pdfs, photos
from tests.measure.figures import FEWEST, Figures, figures, totals
from tests.measure.outcome import Outcome, measure_one, start_process
from tests.measure.printing import print_figures, print_troubles, troubles
from tests.measure.sizes import by_size, print_sizes
from tests.paint import catalogue
from tests.paint.kinds import Kind
from tests.paint.pdf import catalogue as pdfs

DONE, FAILED = 0, 2


def main(words: Sequence[str] | None = None, out: Console | None = None) -> int:
    given = arguments(words)
    out, errors = out or Console(), Console(stderr=True)
    if given.faces:
        return _faces(given.faces, errors)
    try:
        if given.words:
            return _words(given, out, errors)
        tasks = [task for task in _tasks(given) if given.only in task.name][:: max(1, given.every)]
        if not tasks:
            raise ManifestBroken("there is no picture with such a name")
        if given.speed:
            return _speed(tasks, given, out, errors)
        _measure(tasks, given, out, errors)
    except (ManifestBroken, NotComparable) as error:
        return _fail(errors, str(error))
    except OSError as error:
        # The whole error names its file, which may be a picture of the half that stays unseen.
        return _fail(errors, (error.strerror or "not readable") if _unseen(given) else str(error))
    return DONE


def _fail(errors: Console, words: str) -> int:
    errors.print(f"measure: {words}", markup=False, soft_wrap=True)
    return FAILED


def _unseen(given: argparse.Namespace) -> bool:
    return given.split in (Split.MEASURE, BOTH)


def _tasks(given: argparse.Namespace) -> list[Task]:
    if given.photos:
        tasks = photos(given.photos, None if given.split == BOTH else Split(given.split or Split.LOOK))
        if _unseen(given) and len(tasks) < FEWEST:
            raise ManifestBroken(f"{given.photos}: of fewer than {FEWEST} pictures totals would tell about single ones")
        return tasks
    if given.pdf:
        return painted_pdfs(pdfs.every(), given.seed)
    return painted(_painted(given), given.seed)


def _painted(given: argparse.Namespace) -> Iterable[tuple[Kind, str]]:
    if given.sizes:
        return catalogue.sizes()
    if given.detail:
        return catalogue.detailed()
    if given.small or not given.painted:
        return catalogue.small()
    return chain(catalogue.whole(), catalogue.detailed())


def _measure(tasks: Sequence[Task], given: argparse.Namespace, out: Console, errors: Console) -> None:
    earlier = read_earlier(given.before) if given.before else None
    if given.html:
        given.html.mkdir(parents=True, exist_ok=True)
    outcomes = []
    for outcome in track(_measured(tasks, given), "measuring", len(tasks), console=errors, transient=True):
        if not (_unseen(given) or given.sizes):
            print_troubles(out, outcome)
        outcomes.append(outcome)
    numbers = totals(outcomes) if _unseen(given) else figures(outcomes)
    named = [] if _unseen(given) else outcomes
    if given.sizes:
        print_sizes(out, by_size(outcomes))
    else:
        print_figures(out, named, numbers)
    _write(given, named, numbers)
    if earlier is not None:
        lines = [*changes(earlier, numbers), *changed_pictures(earlier, named)]
        for line in lines or ["nothing has changed"]:
            out.print(line, markup=False, soft_wrap=True)


def _measured(tasks: Sequence[Task], given: argparse.Namespace) -> Iterator[Outcome]:
    """Outcomes in the order of the tasks, from as many processes as asked for."""
    measure = partial(measure_one, html=given.html)
    if given.processes <= 1:
        yield from map(measure, tasks)
        return
    # Fresh interpreters: a fork of one whose networks run already would hang.
    with ProcessPoolExecutor(given.processes, get_context("spawn"), initializer=start_process) as pool:
        yield from pool.map(measure, tasks)


def _write(given: argparse.Namespace, named: Sequence[Outcome], numbers: Figures) -> None:
    if given.json:
        pictures = {} if _unseen(given) else {"pictures": [_as_json(outcome) for outcome in named]}
        sizes = {"sizes": [asdict(size) for size in by_size(named)]} if given.sizes else {}
        said = {"figures": numbers.to_json(), **sizes, **pictures}
        given.json.write_text(json.dumps(said, indent=1) + "\n", "utf-8")
    if given.html:
        pages.write_page(given.html, named, numbers)


def _as_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "file": outcome.expected.name,
        "level": outcome.level,
        "found": {risk.value: strength.value for risk, strength in outcome.found.items()},
        "unread": list(outcome.unread),
        "mostly_unread": outcome.mostly_unread,
        "wrong": troubles(outcome),
        "loss": outcome.loss and asdict(outcome.loss),
        "milliseconds": dict(outcome.milliseconds),
    }


def _speed(tasks: Sequence[Task], given: argparse.Namespace, out: Console, errors: Console) -> int:
    # Here and not above: it starts the bot's processes, which counting what is found has no use for.
    from tests.measure.speed.rivals import RivalMissing
    from tests.measure.speed.run import time_all

    try:
        speed = time_all(tasks, [name for name in given.against.split(",") if name], given.crowd, out, errors)
    except RivalMissing as error:
        return _fail(errors, str(error))
    if given.json:
        given.json.write_text(json.dumps(speed.to_json(named=not _unseen(given)), indent=1) + "\n", "utf-8")
    return DONE


def _words(given: argparse.Namespace, out: Console, errors: Console) -> int:
    # Here and not above: pictures are measured without the texts.
    from tests.words import bench

    bench.run(given, out, errors)
    return DONE


def _faces(folder: Path, errors: Console) -> int:
    if not folder.is_dir():
        return _fail(errors, f"there is no folder {folder}")
    from tests import measure_faces

    return int(measure_faces.main(folder))


if __name__ == "__main__":
    sys.exit(main())
