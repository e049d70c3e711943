"""The commands: ``python -m tests.faults kill --times 20 --seed 1``, ``… load --photos 500 --people 50``, ``… deletion``.

Exit status 1 when something did not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.faults.deletion import deletions
from tests.faults.kill import TARGETS, trial
from tests.faults.load import crowd


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="faults", description="Disasters in full size.")
    ways = parser.add_subparsers(dest="way", required=True)
    kill = ways.add_parser("kill", help="kills bot, pixel processes and Redis at random moments")
    kill.add_argument("--times", type=int, default=20)
    kill.add_argument("--seed", type=int, default=1)
    kill.add_argument("--target", choices=TARGETS)
    load = ways.add_parser("load", help="a crowd's photos at once")
    load.add_argument("--photos", type=int, default=500)
    load.add_argument("--people", type=int, default=50)
    load.add_argument("--fast", action="store_true", help="with fast pixel processes instead of real ones")
    stands = ways.add_parser("deletion", help="how long a photo stands in a group before it is deleted")
    stands.add_argument("--photos", metavar="MANIFEST", type=Path, help="of a manifest; painted ones without it")
    stands.add_argument("--every", type=int, default=1, metavar="N", help="every Nth of them")
    stands.add_argument("--films", action="store_true", help="films of two seconds that show them")
    given = parser.parse_args(words)
    if given.way == "deletion":
        print(deletions(given.photos, given.every, films=given.films))
        return 0
    if given.way == "load":
        figures = asyncio.run(crowd(given.photos, given.people, manner="crowd" if given.fast else ""))
        print(figures)
        return 1 if figures.complaints else 0
    return _kill(given.times, given.seed, given.target)


def _kill(times: int, seed: int, target: str | None) -> int:
    wrong = 0
    for number in range(times):
        outcome = asyncio.run(trial(target or TARGETS[number % len(TARGETS)], seed * 1000 + number))
        print(f"{number + 1:2} {outcome}", flush=True)
        wrong += bool(outcome.complaints)
    print(f"{times} kills, {wrong} with something wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
