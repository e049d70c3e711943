"""The commands: ``python -m tests.faults kill --times 20 --seed 1``, ``… load --photos 500 --people 50``, ``… deletion``.

Exit status 1 when something did not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.faults import spread, standby
from tests.faults.deletion import deletions
from tests.faults.kill import TARGETS, trial
from tests.faults.load import crowd
from tests.faults.redis_cost import redis_cost

STANDBY: dict[str, Callable[[], Coroutine[Any, Any, str]]] = {
    "killed": standby.takeovers,
    "halted": standby.halted,
    "outage": standby.outage,
    "emptied": partial(standby.outage, signal.SIGKILL),
}


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
    many = ways.add_parser("spread", help="a bot and many nodes")
    many.add_argument("what", choices=("rate", "real", "added", "group", "kills"))
    many.add_argument("--nodes", type=int, nargs="*", default=[1, 8, 40])
    many.add_argument("--times", type=int, default=40)
    many.add_argument("--seed", type=int, default=1)
    stands_by = ways.add_parser("standby", help="a bot with a standby")
    stands_by.add_argument("what", choices=STANDBY)
    asked = ways.add_parser("redis", help="what many machines cost their Redis")
    asked.add_argument("--nodes", type=int, nargs="*", default=[1, 8])
    stands.add_argument("--films", action="store_true", help="films of two seconds that show them")
    given = parser.parse_args(words)
    if given.way == "standby":
        print(asyncio.run(STANDBY[given.what]()))
        return 0
    if given.way == "redis":
        for nodes in given.nodes:
            print(asyncio.run(redis_cost(nodes)), flush=True)
        return 0
    if given.way == "spread":
        return asyncio.run(_spread(given))
    if given.way == "deletion":
        print(deletions(given.photos, given.every, films=given.films))
        return 0
    if given.way == "load":
        figures = asyncio.run(crowd(given.photos, given.people, manner="crowd" if given.fast else ""))
        print(figures)
        return 1 if figures.complaints else 0
    return _kill(given.times, given.seed, given.target)


async def _spread(given: argparse.Namespace) -> int:
    if given.what == "rate":
        for nodes in given.nodes:
            print(await spread.rate(nodes), flush=True)
    elif given.what == "kills":
        figures = await spread.kills(times=given.times, seed=given.seed)
        print(figures)
        return 1 if figures.complaints else 0
    else:
        measured: dict[str, Callable[[], Awaitable[str]]]
        measured = {
            "real": lambda: spread.real(),
            "added": lambda: spread.added(),
            "group": lambda: spread.group_first(),
        }
        print(await measured[given.what]())
    return 0


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
