"""Runs ``check``: screens every photo, one after the other, with models loaded once."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import track

from detectors.cli import hidden_data
from detectors.cli.arguments import hyphenated, parser
from detectors.cli.files import Outlet, expand, mistake, passed_over, read_photo, unmatched, unopened
from detectors.cli.pages import not_for_pages, print_pages
from detectors.cli.printing import print_for_people, screening_json, visible
from detectors.gate.pages import screen_file
from detectors.gate.redact.annotation import annotate
from detectors.gate.registry import Registry, RegistryBroken, prepare, registry
from detectors.gate.screening import Screened
from detectors.kit.decode.photo import Photo, PhotoRefused
from detectors.kit.models import ModelBroken
from detectors.kit.terms import FieldName, Level, Screening, ScreeningOptions, Style, opened_with, places

CLEAR, FOUND, FAILED = 0, 1, 2


@dataclass
class CheckRun:
    """One run of the command: what was asked for, and where answers go."""

    registry: Registry
    options: ScreeningOptions
    redacted: Outlet | None
    annotated: Outlet | None
    off: tuple[str, ...]
    as_json: bool
    with_place: bool
    out: Console
    errors: Console

    def check(self, path: Path) -> int:
        """Check one photo, print its answer, and return its exit status."""
        screened = self._screen(path)
        photo, screening = screened.photo, screened.screening
        known = self._numbers_known(path, screening)
        written, saved = self._save(path, photo, screening) if known else (None, FAILED)
        if self.as_json:
            line = screening_json(path, screening, written, screened.traces, with_place=self.with_place, off=self.off)
            self.out.file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self.out.file.flush()
        else:
            hidden = hidden_data.hidden_data_table(screened.traces, self.with_place)
            print_for_people(
                self.out,
                path,
                screening,
                written,
                self.registry,
                hidden,
                asked=self.redacted is not None,
                off=self.off,
                kept=self._kept(screening),
            )
            print_pages(self.out, screening, self.registry)
            self._say_wishes(written, screening)
        return max(_status(screening), saved)

    def _kept(self, screening: Screening) -> tuple[int, ...]:
        """The numbers of the places that are left open, by number or by field."""
        regions = set(self.options.with_numbers_resolved(places(screening.report)).keep)
        return tuple(place.number for place in places(screening.report) if place.region in regions)

    def _say_wishes(self, written: Path | None, screening: Screening) -> None:
        """What the person took away from the check, and from the copy; what lies over that and is much larger is named."""
        kept = self._kept(screening)
        if self.off:
            self.out.print(
                f"        [magenta]Left out at your wish, so nobody looked for it: {', '.join(self.off)}.[/]",
                soft_wrap=True,
            )
        if kept and written:
            numbers = ", ".join(map(str, kept))
            self.out.print(
                f"        Left open at your wish, where no other place lies over it: {numbers}.", soft_wrap=True
            )
            if over := sorted(opened_with(places(screening.report), kept) - {*kept}):
                also = ",".join(map(str, (*kept, *over)))
                self.out.print(
                    f"        Still covered, with what of these is below: {', '.join(map(str, over))}, because it holds much "
                    f"more. To open it, too: --keep {also}",
                    soft_wrap=True,
                )

    def _screen(self, path: Path) -> Screened:
        try:
            data = read_photo(path)
        except PhotoRefused as refused:
            return Screened(Screening.refusal(refused.reason))
        return screen_file(data, self.options, self.registry)

    def _numbers_known(self, path: Path, screening: Screening) -> bool:
        """A number that stands for nothing was meant for another photo: nothing that it left open here would be meant."""
        numbered = places(screening.report)
        count, has_fields = len(numbered), {place.field for place in numbered}
        unknown = [str(number) for number in self.options.keep_numbers if not 1 <= number <= count]
        unknown += [name.value for name in self.options.keep_fields if name not in has_fields]
        if wrong := not_for_pages(screening, self.options, annotated=self.annotated is not None):
            self.errors.print(f"{visible(path)}: {wrong}", markup=False, highlight=False, soft_wrap=True)
            return False
        if screening.refused or not unknown:
            return True
        has = {0: "no places", 1: "place 1 only"}.get(count, f"places 1-{count}")
        wrong = (
            f"--keep {', '.join(unknown)}: this photo has {has}. Nothing was written (--annotated shows the numbers)."
        )
        self.errors.print(f"{visible(path)}: {wrong}", markup=False, highlight=False, soft_wrap=True)
        return False

    def _save(self, path: Path, photo: Photo | None, screening: Screening) -> tuple[Path | None, int]:
        """Where the copy was written, and the status: a place that cannot be written to is an error of its own."""
        written = None
        try:
            if self.redacted and screening.redacted:
                ending = {"jpeg": ".jpg", "png": ".png", "pdf": ".pdf"}[screening.redacted.kind]
                written = self.redacted.write(path, ending, screening.redacted.data)
            if self.annotated and photo:
                report = screening.report
                drawn = annotate(photo, places(report), self.options, report.unread)
                self.annotated.write(path, ".png", drawn)
        except OSError as error:
            why = f"{error.strerror}: {error.filename}" if error.strerror else str(error)
            self.errors.print(
                f"{visible(path)}: the copy cannot be written: {visible(why)}",
                markup=False,
                highlight=False,
                soft_wrap=True,
            )
            return written, FAILED
        return written, CLEAR


def main(arguments: Sequence[str]) -> int:
    """Run ``check`` with these arguments and return its exit status."""
    errors = Console(stderr=True)
    if dashed := hyphenated(arguments):
        hint = f"{dashed} begins with a hyphen: write ./{dashed}, or -- before the photos."
        errors.print(visible(hint), markup=False, highlight=False, soft_wrap=True)
        return FAILED
    parsed = parser().parse_args(arguments)
    try:
        enabled = registry(parsed.off)
        prepare()
    except (RegistryBroken, ModelBroken) as error:
        errors.print(f"gatekeeper cannot start: {error}", markup=False, highlight=False, soft_wrap=True)
        return FAILED
    paths = list(expand(parsed.photos))
    if others := passed_over(parsed.photos):
        errors.print(visible(others), markup=False, highlight=False, soft_wrap=True)
    shut = unopened(parsed.photos)
    for folder in shut:
        words = f"The folder {visible(folder)} cannot be opened, so nothing in it was checked: change its permissions."
        errors.print(words, markup=False, highlight=False, soft_wrap=True)
    if not paths:
        errors.print("There are no photos and no PDFs in what was named.", markup=False)
        return FAILED
    if wrong := mistake(paths, (parsed.redacted, parsed.annotated)):
        errors.print(visible(wrong), markup=False, highlight=False, soft_wrap=True)
        return FAILED
    for pattern in unmatched(paths):
        errors.print(f"Nothing matches the pattern {visible(pattern)}.", markup=False, highlight=False, soft_wrap=True)
    run = CheckRun(
        enabled,
        _options(parsed),
        parsed.redacted and Outlet(parsed.redacted, paths, overwrite=parsed.overwrite),
        parsed.annotated
        and Outlet(parsed.annotated, paths, "-boxes" if _shared(parsed) else "", overwrite=parsed.overwrite),
        tuple(dict.fromkeys(parsed.off)),
        parsed.json,
        parsed.xray,
        Console(file=sys.stdout, highlight=False),
        errors,
    )
    shown = track(paths, "Checking", console=errors, disable=len(paths) == 1 or not errors.is_terminal)
    return max(FAILED if shut else CLEAR, *(run.check(path) for path in shown))


def _options(parsed: argparse.Namespace) -> ScreeningOptions:
    return ScreeningOptions(
        Style(parsed.style),
        parsed.seconds,
        cover=tuple(parsed.cover),
        everything=parsed.everything,
        labels=parsed.labels,
        pages=parsed.pages,
        keep_numbers=tuple(kept for kept in parsed.keep if not isinstance(kept, FieldName)),
        keep_fields=tuple(kept for kept in parsed.keep if isinstance(kept, FieldName)),
    )


def _shared(parsed: argparse.Namespace) -> bool:
    """Whether copies and numbered pictures go to one folder, where they need two names."""
    return parsed.redacted is not None and parsed.annotated is not None and parsed.redacted == parsed.annotated


def _status(screening: Screening) -> int:
    if screening.refused or screening.report.unchecked or screening.verdict.level is Level.UNKNOWN:
        return FAILED
    return CLEAR if screening.verdict.level is Level.CLEAR else FOUND
