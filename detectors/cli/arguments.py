"""Parses the arguments of ``check``."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from detectors.cli.pipes import PIPE, as_path
from detectors.kit.terms import MAX_PAGES, MAX_SECONDS, MOST_PAGES, VERSION, FieldName, PageChoices, Region, Style

_EXIT = (
    "Exit status: 0 all clear; 1 something was found or not understood; 2 something could not be checked or read. "
    "A photo whose name begins with a hyphen stands after --, or is written ./-name.jpg. "
    "In a pipe, - reads the photo from standard input; with --redacted - the copy goes to standard output, and the answer, in "
    "words or as --json, to standard error."
)


LONGEST_NAME = 255
"""Bytes of a file's name that Linux and macOS allow; asking for a longer one is an error."""


class _Parser(argparse.ArgumentParser):
    """Says in a sentence what is wrong with a value, and in the words of argparse what is wrong with the rest."""

    def error(self, message: str) -> NoReturn:
        super().error(re.sub(r"^argument [^:]+: (?=--)", "", message))


def parser() -> argparse.ArgumentParser:
    command = _Parser(
        prog="gatekeeper check",
        description="Check photos and PDFs for what must not be sent to an AI, and write redacted copies that are proven.",
        epilog=_EXIT,
    )
    command.add_argument(
        "photos", metavar="PHOTO", nargs="*", help="a photo, a PDF, a folder of them, or a pattern such as '*.jpg'"
    )
    command.add_argument(
        "--files-from",
        type=as_path,
        metavar="LIST",
        help="look at what is named in this file (- is standard input) too, a name a line or with a zero byte after each",
    )
    command.add_argument(
        "--watch",
        type=Path,
        metavar="FOLDER",
        help="look at what appears in this folder, and lay the copies beside it or in --redacted DIR, until stopped",
    )
    command.add_argument(
        "--redacted", type=as_path, metavar="OUT|DIR", help="write the proven redacted copy here; - is standard output"
    )
    command.add_argument(
        "--annotated",
        type=as_path,
        metavar="OUT|DIR",
        help="write the photo with numbered boxes here (PNG), a PDF with such pages",
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
        metavar="[PAGE:]L,T,R,B",
        help="cover this box of pixels too, of a PDF with the page before it, such as 2:10,20,200,80; may be given again",
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
    command.add_argument(
        "--explain",
        type=_number,
        metavar="N",
        help="tell what was found at place N of one photo, how sure that is, and what the rule looks for and misses",
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
    return next(
        (word for word in before if word.startswith("-") and len(word) <= LONGEST_NAME and Path(word).is_file()), None
    )


def unclear(parsed: argparse.Namespace) -> str | None:
    """What is missing or does not go together in what was asked for, in a sentence, or None."""
    named = bool(parsed.photos or parsed.files_from)
    if parsed.explain and (parsed.json or parsed.watch):
        return "--explain speaks to people about one photo: leave --json and --watch out."
    if parsed.watch is None:
        return (
            None
            if named
            else "Nothing was named to look at: name a photo, a folder, --files-from or --watch (see --help)."
        )
    if named:
        return (
            "--watch looks at what appears in its folder and at nothing else: name the photos in a call of their own."
        )
    if not parsed.watch.is_dir():
        return f"{parsed.watch} is no folder that can be watched: name one that is there."
    if parsed.annotated:
        return "--annotated is not written while watching, because numbered pictures are not covered: leave it out."
    if parsed.redacted and (parsed.redacted == PIPE or parsed.redacted.is_file() or parsed.redacted.suffix):
        return f"Many copies do not fit into {parsed.redacted}: name a folder, or leave it out to have them beside the photos."
    return None


def _kept(text: str) -> tuple[int | FieldName, ...]:
    try:
        return tuple(int(word) if word.strip().isdecimal() else FieldName(word.strip()) for word in text.split(","))
    except ValueError:
        fields = ", ".join(FieldName)
        raise argparse.ArgumentTypeError(
            f"--keep {text} names no places: write their numbers, such as 1,3, or fields of a paper: {fields}"
        ) from None


def _pages(text: str) -> tuple[int, ...]:
    numbers: list[int] = []
    try:
        for part in text.split(","):
            first, _, last = part.strip().partition("-")
            numbers += range(int(first), min(int(last or first), MOST_PAGES) + 1)
    except ValueError:
        raise argparse.ArgumentTypeError(f"--pages {text} is no list of pages, counted from 1, such as 1-3,7") from None
    chosen = tuple(dict.fromkeys(numbers))
    if not chosen or min(chosen) < 1 or len(chosen) > MAX_PAGES:
        raise argparse.ArgumentTypeError(
            f"--pages {text} is no list of 1 to {MAX_PAGES} pages, counted from 1, such as 1-3,7"
        )
    return tuple(sorted(chosen))


def _box(text: str) -> PageChoices | Region:
    """A box, or one on a page of a PDF."""
    on_page = ":" in text
    page, sides = text.split(":", 1) if on_page else ("", text)
    try:
        left, top, right, bottom = (int(side) for side in sides.split(","))
        box = Region(left, top, right, bottom)
        return PageChoices(int(page), cover=(box,)) if on_page else box
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"--cover {text} is no box: write left,top,right,bottom in pixels, right and bottom exclusive, such as 10,20,200,80"
            " (of a PDF, with the page before it: 2:10,20,200,80)"
        ) from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= MAX_SECONDS:
        raise argparse.ArgumentTypeError(
            f"--seconds {text} is no time for a photo: write a number above 0 and at most {MAX_SECONDS}, such as 120"
        )
    return seconds


def _number(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,3}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"--explain {text} is no number of a place: --annotated shows them, such as 2")
    return int(text)
