"""Runs ``check``: screens every photo, one after the other, with models loaded once."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console

from detectors.cli import hidden_data
from detectors.cli.arguments import hyphenated, parser, unclear
from detectors.cli.explaining import NoSuchPlace, print_explanation
from detectors.cli.files import Outlet, Target, expand, mistake, read_photo, unmatched, unopened
from detectors.cli.numbering import how_many, sheets, unknown
from detectors.cli.pages import print_pages
from detectors.cli.passing import passed_over
from detectors.cli.pipes import PIPE, ListBroken, OutputPipe, names_in, pipes_mistake
from detectors.cli.printing import print_for_people, print_line, screening_json, visible
from detectors.cli.several import check_each, print_table
from detectors.cli.watching import Beside, watch
from detectors.cli.wishes import say_wishes
from detectors.gate.pages import is_pdf, screen_file
from detectors.gate.redact.annotation import annotate
from detectors.gate.registry import Registry, RegistryBroken, prepare, registry
from detectors.gate.screening import Screened
from detectors.kit.decode.photo import Photo, PhotoRefused
from detectors.kit.models import ModelBroken
from detectors.kit.terms import FieldName, Level, PageChoices, Region, Screening, ScreeningOptions, Style, places

CLEAR, FOUND, FAILED = 0, 1, 2


@dataclass
class CheckRun:
    """One run of the command: what was asked for, and where answers go."""

    registry: Registry
    options: ScreeningOptions
    redacted: Target | None
    annotated: Target | None
    off: tuple[str, ...]
    as_json: bool
    with_place: bool
    explain: int | None
    out: Console
    errors: Console

    def answered(self, path: Path, about_to_print: Callable[[], None] = lambda: None) -> tuple[int, Screening]:
        """Check one photo, print its answer, and return its exit status and its screening."""
        screened = self._screen(path)
        about_to_print()
        photo, screening = screened.photo, screened.screening
        known = self._numbers_known(path, screening)
        written, saved = self._save(path, photo, screening) if known else (None, FAILED)
        if self.as_json:
            line = screening_json(path, screening, written, screened.traces, with_place=self.with_place, off=self.off)
            print_line(self.out, line)
        else:
            hidden = hidden_data.hidden_data_table(screened.traces, self.with_place)
            each = sheets(screening, self.options)
            print_for_people(
                self.out,
                path,
                screening,
                written,
                self.registry,
                hidden,
                asked=self.redacted is not None,
                off=self.off,
                kept=[number for sheet in each for number in sheet.open],
            )
            print_pages(self.out, screening, each, self.registry)
            say_wishes(self.out, each, self.off, written=written is not None)
            saved = max(saved, self._explained(screening))
        return max(_status(screening), saved), screening

    def _explained(self, screening: Screening) -> int:
        """What was asked about one place, and the status: a number that is nowhere is an error."""
        if self.explain is None or screening.refused:
            return CLEAR
        try:
            print_explanation(self.out, self.explain, sheets(screening, self.options), self.registry)
        except NoSuchPlace as error:
            self.errors.print(str(error), markup=False, highlight=False, soft_wrap=True)
            return FAILED
        return CLEAR

    def _screen(self, path: Path) -> Screened:
        try:
            data = read_photo(path)
        except PhotoRefused as refused:
            return Screened(Screening.refusal(refused.reason))
        # Of a photo, it is drawn from the decoded pixels, in full size.
        options = replace(self.options, annotated=self.annotated is not None and is_pdf(data))
        return screen_file(data, options, self.registry)

    def _numbers_known(self, path: Path, screening: Screening) -> bool:
        """A number that stands for nothing was meant for another photo: nothing that it left open here would be meant."""
        nowhere = [] if screening.refused else unknown(screening, self.options)
        if not nowhere:
            return True
        has = how_many(screening, self.options)
        wrong = f"--keep {', '.join(nowhere)}: {has}. Nothing was written (--annotated shows the numbers)."
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
            if self.annotated and screening.annotated:
                self.annotated.write(path, ".pdf", screening.annotated)
        except BrokenPipeError:
            raise
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
    errors = Console(stderr=True, emoji=False)

    def say(sentence: str) -> None:
        errors.print(visible(sentence), markup=False, highlight=False, soft_wrap=True)

    if dashed := hyphenated(arguments):
        say(f"{dashed} begins with a hyphen: write ./{dashed}, or -- before the photos.")
        return FAILED
    parsed = parser().parse_args(arguments)
    try:
        wrong = unclear(parsed)
        listed = names_in(parsed.files_from) if parsed.files_from and not wrong else []
        enabled = registry(parsed.off)
        if not wrong:
            prepare()
    except (RegistryBroken, ModelBroken) as error:
        say(f"gatekeeper cannot start: {error}")
        return FAILED
    except ListBroken as error:
        wrong = str(error)
    if wrong:
        say(wrong)
        return FAILED
    if parsed.watch:
        run = _run(parsed, enabled, Beside(parsed.redacted), None, errors)
        return watch(parsed.watch, run.answered, say)
    return _check_all(parsed, listed, enabled, errors, say)


def _check_all(
    parsed: argparse.Namespace, listed: Sequence[str], enabled: Registry, errors: Console, say: Callable[[str], None]
) -> int:
    """Check all photos that were named, one after the other, and return the highest exit status."""
    paths = list(expand(parsed.photos, listed))
    folders = [*parsed.photos, *listed]
    if others := passed_over(folders):
        say(others)
    shut = unopened(folders)
    for folder in shut:
        say(f"The folder {folder} cannot be opened, so nothing in it was checked: change its permissions.")
    if not paths:
        say("There are no photos and no PDFs in what was named.")
        return FAILED
    wrong = pipes_mistake(paths, parsed.redacted, parsed.annotated, parsed.files_from)
    if parsed.explain and len(paths) > 1:
        wrong = f"--explain is about one photo, and these are {len(paths)}: name the one."
    if wrong := wrong or mistake(paths, (parsed.redacted, parsed.annotated)):
        say(wrong)
        return FAILED
    for pattern in unmatched(path for path in paths if str(path) not in listed):
        say(f"Nothing matches the pattern {pattern}.")
    copies = parsed.redacted and Outlet(parsed.redacted, paths, overwrite=parsed.overwrite)
    # In one folder, copies and numbered pictures need two names.
    mark = "-boxes" if parsed.redacted == parsed.annotated else ""
    numbered = parsed.annotated and Outlet(parsed.annotated, paths, mark, overwrite=parsed.overwrite)
    run = _run(parsed, enabled, OutputPipe() if parsed.redacted == PIPE else copies, numbered, errors)
    status, answers = check_each(paths, run.answered, errors)
    if len(answers) > 1 and not parsed.json:
        print_table(run.out, answers)
    return max(FAILED if shut else CLEAR, status)


def _run(
    parsed: argparse.Namespace, enabled: Registry, copies: Target | None, numbered: Target | None, errors: Console
) -> CheckRun:
    # What a program reads from standard output is the copy and nothing else.
    answers = sys.stderr if parsed.redacted == PIPE else sys.stdout
    return CheckRun(
        enabled,
        _options(parsed),
        copies,
        numbered,
        tuple(dict.fromkeys(parsed.off)),
        parsed.json,
        parsed.xray,
        parsed.explain,
        Console(file=answers, highlight=False, emoji=False),
        errors,
    )


def _options(parsed: argparse.Namespace) -> ScreeningOptions:
    return ScreeningOptions(
        Style(parsed.style),
        parsed.seconds,
        cover=tuple(box for box in parsed.cover if isinstance(box, Region)),
        on_pages=tuple(box for box in parsed.cover if isinstance(box, PageChoices)),
        everything=parsed.everything,
        labels=parsed.labels,
        pages=parsed.pages,
        keep_numbers=tuple(kept for kept in parsed.keep if not isinstance(kept, FieldName)),
        keep_fields=tuple(kept for kept in parsed.keep if isinstance(kept, FieldName)),
    )


def _status(screening: Screening) -> int:
    if screening.refused or screening.report.unchecked or screening.verdict.level is Level.UNKNOWN:
        return FAILED
    return CLEAR if screening.verdict.level is Level.CLEAR else FOUND
