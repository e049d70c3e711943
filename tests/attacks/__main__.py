"""The command: ``python -m tests.attacks``. It prints how often each attack won against each way of covering.

Example: ``python -m tests.attacks --secrets 1000`` takes some 40 minutes of processor time. Exit status 1 when an attack wins
against one of the project's own styles, or none wins against the real blur and the real mosaic.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.attacks.reading import Counts
from tests.attacks.redactors import ALL, OURS
from tests.attacks.suite import attack, cores, tried
from tests.attacks.victims import victims

CONTROLS = 100
"""Secrets for the real blur, the real mosaic and no cover at all: there it is enough to see that attacks win."""


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="attacks", description="Attacks redacted copies and counts what comes back.")
    parser.add_argument("--secrets", type=int, default=1000, metavar="N", help="how many (default 1000)")
    parser.add_argument("--seed", type=int, default=7, help="other people and numbers")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the counts")
    parser.add_argument("--processes", type=int, default=cores())
    given = parser.parse_args(words)
    found = victims(given.secrets, given.seed)
    won = attack(found, CONTROLS, given.processes, lambda done: print(f"{done} …", file=sys.stderr, flush=True))
    attempts = tried(found, CONTROLS)
    Console(width=200 if not sys.stdout.isatty() else None).print(_table(won, attempts, len(found)))
    if given.json:
        given.json.write_text(json.dumps({"secrets": len(found), "tried": attempts, "won": won}, indent=1) + "\n")
    held = not any(count for name in OURS for count in won[name].values())
    able = all(any(won[name].values()) for name in ALL if name not in OURS)
    return 0 if held and able else 1


def _table(won: dict[str, Counts], attempts: dict[str, Counts], secrets: int) -> Table:
    ours, theirs = next(iter(OURS)), next(name for name in ALL if name not in OURS)
    table = Table("attack", "tried on", *OURS, "tried on", *(name for name in won if name not in OURS))
    table.title = f"Attacks that won, of {secrets} secrets"
    for what, count in attempts[ours].items():
        cells = [str(won[name].get(what, "–")) for name in won]
        table.add_row(what, str(count), *cells[: len(OURS)], str(attempts[theirs].get(what, "–")), *cells[len(OURS) :])
    return table


if __name__ == "__main__":
    sys.exit(main())
