"""Parses the arguments of ``check``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from detectors.kit.terms import MAX_PAGES, MAX_SECONDS, MOST_PAGES, VERSION, FieldName, Region, Style

_EXIT = (
    "Exit status: 0 all clear; 1 something was found or not understood; 2 something could not be checked or read. "
    "A photo whose name begins with a hyphen stands after --, or is written ./-name.jpg."
)


def parser() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="gatekeeper check",
        description="Check photos and PDFs for what must not be sent to an AI, and write redacted copies that are proven.",
        epilog=_EXIT,
    )
    command.add_argument(
        "photos", metavar="PHOTO", nargs="+", help="a photo, a PDF, a folder of them, or a pattern such as '*.jpg'"
    )
    command.add_argument("--redacted", type=Path, metavar="OUT|DIR", help="write the proven redacted copy here")
    command.add_argument(
        "--annotated", type=Path, metavar="OUT|DIR", help="write the photo with numbered boxes here (PNG)"
    )
    command.add_argument("--overwrite", action="store_true", help="replace what lies at OUT or in DIR already")
    command.add_argument(
        "--style",
        choices=[style.value for style in Style],
        default=Style.AUTO.value,
        help="bars that name what they cover and soft faces (auto, the default), one flat colour (solid), a fill grown from "
        "around (soft), a drawn flower or sun over each face (sticker), invented values in the place of real ones (replace), "
        "only a part with nothing to hide (crop), or whole documents covered (card)",
    )
    command.add_argument(
        "--keep",
        type=_kept,
        default=(),
        metavar="N,…",
        help="leave these open: numbers of places (see --annotated), or fields of a paper such as nik,name",
    )
    command.add_argument(
        "--cover",
        type=_box,
        action="append",
        default=[],
        metavar="L,T,R,B",
        help="cover this box of pixels too; may be given again",
    )
    command.add_argument(
        "--everything", action="store_true", help="cover all words, codes and faces, not only whom they are about"
    )
    command.add_argument(
        "--pages",
        type=_pages,
        default=(),
        metavar="N-M,…",
        help=f"of a PDF, look at these pages only, such as 1-3,7; without it, at the first {MAX_PAGES}",
    )
    command.add_argument("--labels", action="store_true", help="write on the covers what kind of thing they hide")
    command.add_argument(
        "--xray", action="store_true", help="show about where it was taken too, if the file says so (to some 11 km)"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object a line instead of words")
    command.add_argument("--off", action="append", default=[], metavar="DETECTOR", help="leave a detector out")
    command.add_argument(
        "--seconds", type=_seconds, default=60.0, metavar="N", help="time for one photo's detectors (default 60)"
    )
    command.add_argument("--version", action="version", version=f"gatekeeper {VERSION}")
    return command


def hyphenated(arguments: Sequence[str]) -> str | None:
    """A photo that would be taken for an option because of its name."""
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return next((word for word in before if word.startswith("-") and Path(word).is_file()), None)


def _kept(text: str) -> tuple[int | FieldName, ...]:
    try:
        return tuple(int(word) if word.strip().isdecimal() else FieldName(word.strip()) for word in text.split(","))
    except ValueError:
        fields = ", ".join(FieldName)
        raise argparse.ArgumentTypeError(f"numbers of places, such as 1,3, or fields of a paper: {fields}") from None


def _pages(text: str) -> tuple[int, ...]:
    numbers: list[int] = []
    try:
        for part in text.split(","):
            first, _, last = part.strip().partition("-")
            numbers += range(int(first), min(int(last or first), MOST_PAGES) + 1)
    except ValueError:
        raise argparse.ArgumentTypeError("numbers of pages, counted from 1, such as 1-3,7") from None
    chosen = tuple(dict.fromkeys(numbers))
    if not chosen or min(chosen) < 1 or len(chosen) > MAX_PAGES:
        raise argparse.ArgumentTypeError(f"1 to {MAX_PAGES} numbers of pages, counted from 1, such as 1-3,7")
    return tuple(sorted(chosen))


def _box(text: str) -> Region:
    try:
        left, top, right, bottom = (int(side) for side in text.split(","))
        return Region(left, top, right, bottom)
    except ValueError:
        raise argparse.ArgumentTypeError("left,top,right,bottom in pixels, right and bottom exclusive") from None


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= MAX_SECONDS:
        raise argparse.ArgumentTypeError(f"between 0 and {MAX_SECONDS} seconds")
    return seconds
