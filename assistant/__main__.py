"""The command ``gatekeeper mcp FOLDER… --copies DIR``. Assistants' programs start it; by hand, it says what to tell them."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from assistant.copies import Copies
from assistant.folders import Folders, NotAllowed
from assistant.gate import Gate
from detectors.kit.border import ROOT

SECONDS: Final = 55.0
"""For one file: most programs of assistants wait for 60 and then believe that nothing comes."""
LONGEST: Final = 3600.0


def main(words: Sequence[str]) -> int:
    """Serve until standard input ends; return the exit status, 2 for a call that starts nothing."""
    given = parser().parse_args(words)
    try:
        folders = Folders(given.folders)
        copies = Copies(given.copies, folders.paths)
    except NotAllowed as error:
        print(f"gatekeeper mcp: {error}", file=sys.stderr)
        return 2
    if sys.stdin.isatty():
        print(snippet(folders, copies, words_after(given)))
        return 0
    return _served(Gate(folders, copies, given.seconds, keep_stops=given.keep_stops))


def parser() -> argparse.ArgumentParser:
    """What can be said on the command line. Without a folder nothing may be read, so nothing starts."""
    command = argparse.ArgumentParser(
        prog="gatekeeper mcp",
        description="Let an assistant on this machine (Model Context Protocol, standard input and output) look at pictures "
        "through the gate: it gets verdicts and covered copies. Started by hand, this prints what to tell the assistant.",
    )
    command.add_argument(
        "folders", nargs="+", type=Path, metavar="FOLDER", help="the assistant may ask about files in it"
    )
    command.add_argument("--copies", required=True, type=Path, metavar="DIR", help="where covered copies go")
    command.add_argument(
        "--keep-stops", action="store_true", help="let the assistant leave open what must not go to an AI as it is"
    )
    command.add_argument("--seconds", type=_seconds, default=SECONDS, metavar="N", help="for one file; 55 without this")
    return command


def _seconds(word: str) -> float:
    try:
        seconds = float(word)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= LONGEST:
        raise argparse.ArgumentTypeError(f"the seconds are a number from 1 to {LONGEST:.0f}")
    return seconds


def words_after(given: argparse.Namespace) -> list[str]:
    """The options that were given besides the folders, as words."""
    seconds = [] if given.seconds == SECONDS else ["--seconds", f"{given.seconds:g}"]
    return [*(["--keep-stops"] if given.keep_stops else []), *seconds]


def snippet(folders: Folders, copies: Copies, more: Sequence[str] = ()) -> str:
    """What the settings of an assistant's program take, as JSON."""
    words = ["mcp", *map(str, folders.paths), "--copies", str(copies.path), *more]
    return json.dumps({"mcpServers": {"gatekeeper": {"command": str(ROOT / "gatekeeper"), "args": words}}}, indent=2)


def _served(gate: Gate) -> int:
    # Libraries log what they were sent, and that may hold names.
    logging.disable(logging.CRITICAL)
    from assistant.server import serve

    try:
        asyncio.run(serve(gate))
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - such as a closed pipe; its words may hold names, its type does not
        print(f"gatekeeper mcp ended: {type(error).__name__}", file=sys.stderr)
        return 2
    finally:
        gate.close()
    return 0


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)  # a thread that still reads standard input must not hold the end
