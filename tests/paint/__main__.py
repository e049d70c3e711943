"""``python -m tests.paint FOLDER [--small] [--seed N]``, or ``--examples FOLDER`` for the pictures of the README."""

from __future__ import annotations

import argparse
import sys
from itertools import chain
from pathlib import Path

from tests.paint import catalogue
from tests.paint.examples import write_examples
from tests.paint.manifest import write


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.paint", description="Paints papers, screens and places.")
    asked.add_argument("folder", type=Path, help="where the pictures and manifest.jsonl are written")
    asked.add_argument("--small", action="store_true", help="a few of each risk")
    asked.add_argument("--seed", type=int, default=0, help="other people, numbers and places")
    asked.add_argument("--examples", action="store_true", help="the few pictures that the README shows")
    asked.add_argument("--only", default="", help="kinds whose names contain this")
    given = asked.parse_args()
    try:
        if given.examples:
            write_examples(given.folder)
        else:
            wanted = catalogue.small() if given.small else chain(catalogue.whole(), catalogue.detailed())
            write(given.folder, (pair for pair in wanted if given.only in pair[0].name), given.seed)
    except OSError as error:
        print(f"cannot write to {given.folder}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
