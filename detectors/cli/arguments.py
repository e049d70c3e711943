"""What the command line understands."""

from __future__ import annotations

import argparse
from pathlib import Path

from detectors.kit.terms import Style

_EXIT = "Exit status: 0 all clear; 1 something was found; 2 something could not be checked or read."


def parser() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="gatekeeper check",
        description="Check photos for what must not be sent to an AI, and write redacted copies that are proven.",
        epilog=_EXIT,
    )
    command.add_argument(
        "photos", metavar="PHOTO", nargs="+", help="a photo, a folder of photos, or a pattern such as '*.jpg'"
    )
    command.add_argument("--redacted", type=Path, metavar="OUT|DIR", help="write the proven redacted copy here")
    command.add_argument(
        "--annotated", type=Path, metavar="OUT|DIR", help="write the photo with numbered boxes here (PNG)"
    )
    command.add_argument(
        "--style", choices=[style.value for style in Style], default=Style.SOLID.value, help="how to cover"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object a line instead of words")
    command.add_argument("--off", action="append", default=[], metavar="DETECTOR", help="leave a detector off duty")
    command.add_argument(
        "--seconds", type=_seconds, default=60.0, metavar="N", help="time for one photo's detectors (default 60)"
    )
    return command


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError("between 0 and 3600 seconds")
    return seconds
