"""The command: ``python -m tests.fuzz --executions 1000000``. It prints how many inputs each target took, and what broke.

``--target NAME`` runs one target, ``--again NAME:NUMBER`` one input of it (as a broken one is reported), ``--guided`` lets
atheris choose the inputs by what they reach, where it is installed beside the project: it is no dependency of ours.
Exit status 1 when a promise is broken.
"""

from __future__ import annotations

import argparse
import logging
import os
import resource
import sys
import time
from collections.abc import Sequence

from tests.fuzz.run import Result, run, watched
from tests.fuzz.targets import Target, all_targets


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="fuzz", description="Breaks what comes from outside, and looks for broken promises."
    )
    parser.add_argument("--executions", type=int, default=20_000, metavar="N", help="of all targets together")
    parser.add_argument("--seed", type=int, default=1, help="other inputs")
    parser.add_argument("--target", help="only this one")
    parser.add_argument("--again", metavar="NAME:NUMBER", help="one input once more, with its whole error")
    parser.add_argument("--guided", action="store_true", help="with atheris, one target at a time")
    given = parser.parse_args(words)
    logging.disable(logging.CRITICAL)
    name, _, number = (given.again or f"{given.target or ''}:").partition(":")
    chosen = [target for target in all_targets() if name in ("", target.name)]
    if not chosen:
        parser.error(f"targets are: {', '.join(target.name for target in all_targets())}")
    if number:
        watched(chosen[0].check, chosen[0].engine(given.seed).make(int(number)))
        return 0
    if given.guided:
        return _guided(chosen[0], given.executions)
    return _all(chosen, given.executions, given.seed)


def _all(chosen: Sequence[Target], executions: int, seed: int) -> int:
    shares, broken = sum(target.percent for target in chosen), 0
    results: list[Result] = []
    for target in chosen:
        result = run(target, max(1, executions * target.percent // shares), seed, report=_report)
        broken += len(result.broken)
        results.append(result)
        speed = result.count / result.seconds
        print(
            f"{target.name}: {result.count} executions, {speed:.0f} a second, broken {len(result.broken)}", flush=True
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"all: {sum(result.count for result in results)} executions, broken {broken}, peak memory {peak} MB")
    return 1 if broken else 0


def _report(target: Target, number: int, error: BaseException) -> None:
    """The words of a broken promise are ours; those of any other error are left out."""
    print(
        f"BROKEN {target.name}:{number} {type(error).__name__} {error if isinstance(error, AssertionError) else ''}",
        flush=True,
    )


def _guided(target: Target, executions: int) -> int:
    """Ends the process by itself, as libFuzzer does: 0 when nothing broke."""
    import atheris

    began = time.monotonic()
    count = 0

    def one(data: bytes) -> None:
        nonlocal count
        count += 1
        target.check(data)

    folder = os.environ.get("FUZZ_CORPUS", "")
    for number, seed in enumerate(target.seeds if folder else ()):
        with open(os.path.join(folder, f"seed-{number}"), "wb") as file:  # noqa: PTH118, PTH123
            file.write(seed)
    atheris.instrument_all()
    atheris.Setup(
        [sys.argv[0], f"-runs={executions}", "-timeout=20", "-rss_limit_mb=4096", *([folder] if folder else [])], one
    )
    atheris.Fuzz()
    print(f"{target.name}: {count} executions in {time.monotonic() - began:.0f} seconds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
