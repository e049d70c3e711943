"""Pixel processes of this checkout and of others, side by side: photos in turn, then start, memory, sizes, many at once."""

from __future__ import annotations

import compileall
import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Final

from detectors.kit.models import ROOT
from detectors.kit.scratch import memory_folder
from tests.measure.speed.door import Answer, Door, DoorShut, environment_of, python_of
from tests.measure.speed.figures import Build, Cost, Timed
from tests.measure.speed.pictures import sizes
from tests.measure.speed.processes import Crowd
from tests.measure.speed.rivals import NAMES, Rival, RivalMissing, on_paper

OWN: Final = "own"
STARTS: Final = 3
"""Starts of each build, in turn; the median counts, as one of them may fall into a busy moment."""
SEEN: Final = 12
"""Photos of different sizes that a process has seen before its memory at rest is told."""

Picture = tuple[str, bytes]


def checkouts(against: Sequence[str]) -> tuple[dict[str, Path], list[str]]:
    """Those of the names that are paths of other checkouts, by the folder's name, and the names that are none.

    Raises RivalMissing where two are called alike.
    """
    paths: dict[str, Path] = {}
    names = []
    for given in against:
        path = Path(given).resolve()
        if given in NAMES or not (path / "detectors" / "__main__.py").is_file():
            names.append(given)
        elif path.name in (*NAMES, OWN, *paths):
            raise RivalMissing(f"{path.name}: another one is called so, too; rename or copy the folder")
        else:
            paths[path.name] = path
    return paths, names


@contextmanager
def opened(others: Mapping[str, Path], first: bytes) -> Iterator[dict[str, Door]]:
    """A door of this checkout and of each other one, which have answered once. Raises RivalMissing for one that does not."""
    with ExitStack() as stack:
        doors = {OWN: Door(ROOT), **{name: Door(path) for name, path in others.items()}}
        for door in doors.values():
            stack.callback(door.close)
            # The walls keep a pixel process from writing compiled code: without this, its start would be slower than another's.
            compileall.compile_dir(door.checkout / "detectors", quiet=2)
        try:
            _reopen(doors, first)
        except DoorShut as error:
            raise RivalMissing(str(error)) from None
        yield doors


def _reopen(doors: Mapping[str, Door], first: bytes) -> None:
    for door in doors.values():
        door.first_answer(first)


def in_turn(
    pictures: Iterable[Picture],
    doors: Mapping[str, Door],
    others: Sequence[Rival],
    known: bytes,
    tell: Callable[[str], None],
) -> Iterator[Timed]:
    """Each picture through all doors one after the other; one at which a process ends is left out and told.

    ``known`` is a picture that all of them can answer.
    """
    for number, (name, data) in enumerate(pictures):
        try:
            answers = _answers(data, doors, number)
        except DoorShut as error:
            tell(f"{error}: a picture is left out")
            _reopen(doors, known)
            continue
        costs = {who: answer.cost for who, answer in answers.items() if who != OWN}
        with on_paper(data) as file:
            costs |= {rival.name: rival.cost(file) for rival in others}
        yield Timed(name, 0, answers[OWN].stages, answers[OWN].cost, costs)


def _answers(data: bytes, doors: Mapping[str, Door], number: int) -> dict[str, Answer]:
    """Who begins changes with each picture: the first one warms what the processor keeps of the picture."""
    names = list(doors)
    turn = number % len(names)
    return {name: doors[name].ask(data) for name in (*names[turn:], *names[:turn])}


def measured(
    pictures: Sequence[Picture], doors: Mapping[str, Door], photos: int, processes: Sequence[int]
) -> dict[str, Build]:
    """What is told of each build besides its photos; ``photos`` are how many come at once, round and round."""
    builds = {name: _Measuring(name, door) for name, door in doors.items()}
    first = pictures[0][1]
    for build in builds.values():
        build.take_rest([data for _, data in pictures[:SEEN]])
    for megapixels, larger in sizes(first):
        for build in builds.values():
            build.take_size(megapixels, larger)
    for _ in range(STARTS):
        for build in builds.values():
            build.take_start(first)
    for door in doors.values():
        door.shut()  # what it holds and what wakes in it would be counted with the many
    many = [pictures[number % len(pictures)][1] for number in range(max(photos, 2))] if photos else []
    for count in processes if many else ():
        for build in builds.values():
            build.take_crowd(many, count)
    return {name: build.told() for name, build in builds.items()}


class _Measuring:
    """The figures of one build as they come; what cannot be had is noted in a sentence."""

    def __init__(self, name: str, door: Door) -> None:
        self._name = name
        self._door = door
        self._starts: list[Cost] = []
        self._sizes: dict[int, Cost] = {}
        self._rests: list[float] = []
        self._crowds: list[Crowd] = []
        self._unmeasured: dict[str, str] = {}

    def take_rest(self, seen: Sequence[bytes]) -> None:
        def rest() -> None:
            for data in seen:
                self._door.ask(data)
            self._rests.append(self._door.at_rest(seen[0]))

        self._take("memory at rest", rest)

    def take_size(self, megapixels: int, data: bytes) -> None:
        """Twice: only the second counts, as the first prepares the networks for it."""

        def size() -> None:
            self._door.ask(data)
            self._sizes[megapixels] = self._door.ask(data).cost

        self._take(f"{megapixels} megapixels", size)

    def take_start(self, data: bytes) -> None:
        self._take("start", lambda: self._starts.append(self._door.first_answer(data)))

    def take_crowd(self, many: Sequence[bytes], processes: int) -> None:
        self._take("photos a second", lambda: self._crowds.append(_crowd(self._door.checkout, many, processes)))

    def told(self) -> Build:
        starts = self._starts
        start = Cost(median(one.wall for one in starts), median(one.processor for one in starts)) if starts else None
        rest = self._rests[0] if self._rests else None
        return Build(start, rest, self._sizes, self._crowds, list(self._unmeasured.values()))

    def _take(self, what: str, work: Callable[[], None]) -> None:
        try:
            work()
        except DoorShut as error:
            self._unmeasured[what] = f"{self._name}, {what}: not measured, as {error}"
            self._door.shut()


def _crowd(checkout: Path, many: Sequence[bytes], processes: int) -> Crowd:
    """Photos a second as the checkout's own bot runs its processes. Raises DoorShut where it does not tell."""
    with tempfile.TemporaryDirectory(dir=memory_folder()) as place:
        files = {data: Path(place) / str(number) for number, data in enumerate(dict.fromkeys(many))}
        for data, file in files.items():
            file.write_bytes(data)
        done = subprocess.run(
            [
                python_of(checkout),
                "-P",
                Path(__file__).with_name("there.py"),
                str(processes),
                *(files[data] for data in many),
            ],
            cwd=checkout,
            env=environment_of(checkout),
            capture_output=True,
            text=True,
            check=False,
        )
    try:
        return Crowd(**json.loads(done.stdout.splitlines()[-1]))
    except (ValueError, TypeError, IndexError):
        raise DoorShut(f"{checkout.name} has no processes that this tool can start") from None
