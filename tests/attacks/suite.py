"""The whole suite: every attack against every way of covering, counted.

Secrets come in batches: of one batch every copy is made once, every attack looks at the same copies, and the readers see
some thirty secrets on one sheet.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Final

import cv2

from tests.attacks.files import CARRIERS, carried
from tests.attacks.pixels import PIXEL_ATTACKS, Attacked, Published
from tests.attacks.reading import CODES, ENGINES, FACES, Counts, has_letters, is_code, read_back
from tests.attacks.redactors import ALL, OURS
from tests.attacks.victims import Victim

BATCH: Final = 100
AGE: Final = "age of a face"


def attack(found: Sequence[Victim], controls: int, processes: int, tell: Callable[[int], None]) -> dict[str, Counts]:
    """Successes by way of covering and attack; what is not ours covers the first ``controls`` only."""
    batches = [
        (list(found[start : start + BATCH]), start, min(max(0, controls - start), BATCH))
        for start in range(0, len(found), BATCH)
    ]
    won = {name: Counter(dict.fromkeys(attempts, 0)) for name, attempts in tried(found, controls).items()}
    for done, results in enumerate(_in_turn(batches, processes), 1):
        for name, counts in results.items():
            won[name].update(counts)
        tell(min(len(found), done * BATCH))
    return {name: dict(counts) for name, counts in won.items()}


def tried(found: Sequence[Victim], controls: int) -> dict[str, Counts]:
    """How many secrets each attack is tried on, by way of covering."""
    return {name: _tried(found if name in OURS else found[:controls], name) for name in ALL}


def _tried(found: Sequence[Victim], name: str) -> Counts:
    readable, portraits = sum(map(has_letters, found)), sum(victim.what == "photo" for victim in found)
    counts = {what: portraits if what == AGE else len(found) for what in PIXEL_ATTACKS}
    counts |= dict.fromkeys(ENGINES, readable) | {CODES: sum(map(is_code, found)), FACES: portraits}
    if name in OURS:
        counts |= dict.fromkeys(CARRIERS, sum(_in_file(at) == name for at in range(len(found))))
    return counts


def _in_file(at: int) -> str:
    """The style in which the files around one secret are covered: what a file carries does not depend on it."""
    return list(OURS)[at % len(OURS)]


Batch = tuple[list[Victim], int, int]


def _in_turn(batches: Sequence[Batch], processes: int) -> Iterator[dict[str, Counts]]:
    if processes <= 1:
        yield from map(_one, batches)
        return
    with ProcessPoolExecutor(processes, get_context("spawn"), cv2.setNumThreads, (1,)) as hands:
        yield from hands.map(_one, batches)


def _one(batch: Batch) -> dict[str, Counts]:
    victims, start, controls = batch
    published = [Published(victim) for victim in victims]
    won: dict[str, Counts] = {}
    for name, redactor in ALL.items():
        attacked = published if name in OURS else published[:controls]
        views = [Attacked(one, redactor) for one in attacked]
        won[name] = {what: sum(map(attempt, views)) for what, attempt in PIXEL_ATTACKS.items()}
        won[name] |= read_back(attacked, redactor)
    for at, victim in enumerate(victims, start):
        name = _in_file(at)
        for what, carrier in CARRIERS.items():
            won[name][what] = won[name].get(what, 0) + carried(victim, carrier, OURS[name])
    return won


def cores() -> int:
    return os.cpu_count() or 1
