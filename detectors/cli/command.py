"""Runs ``check``: screens every photo, one after the other, with models loaded once."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console

from detectors.cli import hidden_data
from detectors.cli.arguments import hyphenated, parser, unclear
from detectors.cli.explaining import NoSuchPlace, print_explanation
from detectors.cli.files import NotWritten, Outlet, Target, expand, mistake, read_photo, unmatched, unopened
from detectors.cli.numbering import sheets
from detectors.cli.pages import print_pages
from detectors.cli.passing import passed_over
from detectors.cli.pipes import PIPE, ListBroken, OutputPipe, names_in, pipes_mistake
from detectors.cli.printing import Voice, print_for_people, print_line, screening_json, visible
from detectors.cli.several import check_each, print_table
from detectors.cli.speech import Sentence, language_for
from detectors.cli.watching import Beside, watch
from detectors.cli.wishes import say_wishes
from detectors.gate.pages import screen_file
from detectors.gate.redact.annotation import annotate
from detectors.gate.registry import Registry, RegistryBroken, UnknownDetector, prepare, registry
from detectors.gate.screening import Screened
from detectors.kit.border import is_pdf
from detectors.kit.contract import can_open, nowhere
from detectors.kit.decode.photo import Photo, PhotoRefused
from detectors.kit.models import ModelBroken
from detectors.kit.terms import (
    FILE_KINDS,
    FieldName,
    Level,
    PageChoices,
    Region,
    Screening,
    ScreeningOptions,
    Style,
    places,
)
from texts import Texts, texts
from texts.fallback import keep_reported

CLEAR, FOUND, FAILED = 0, 1, 2


@dataclass(frozen=True)
class Errors:
    """Where complaints go, and in which language."""

    console: Console
    texts: Texts

    def say(self, sentence: Sentence | str, *, about: Path | None = None) -> None:
        """Print a sentence, of one file where it is ``about`` that alone."""
        said = sentence.within(self.texts) if isinstance(sentence, Sentence) else sentence
        named = said if about is None else self.texts.plain("cli-named", path=str(about), what=said)
        self.console.print(visible(named), markup=False, highlight=False, soft_wrap=True)

    def not_written(self, path: Path, why: str) -> None:
        """Say why the copy of a photo is not where it was to be."""
        self.say(Sentence("cli-copy-cannot", path=str(path), why=why))


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
    out: Voice
    errors: Errors

    def answered(self, path: Path, about_to_print: Callable[[], None] = lambda: None) -> tuple[int, Screening]:
        """Check one photo, print its answer, and return its exit status and its screening."""
        screened = self._screen(path)
        about_to_print()
        photo, screening = screened.photo, screened.screening
        known = self._numbers_known(path, screening)
        written, saved = self._save(path, photo, screening) if known else (None, FAILED)
        if self.as_json:
            line = screening_json(path, screening, written, screened.traces, with_place=self.with_place, off=self.off)
            print_line(self.out.console, line)
        else:
            self._told(path, screened, written)
            saved = max(saved, self._explained(screening))
        return max(_status(screening), saved), screening

    def _told(self, path: Path, screened: Screened, written: Path | None) -> None:
        """Print the answer about one photo for people."""
        screening, asked = screened.screening, self.redacted is not None
        each = sheets(screening, self.options)
        kept = [number for sheet in each for number in sheet.open]
        hidden = hidden_data.hidden_data_table(screened.traces, self.with_place, self.out.texts)
        print_for_people(self.out, path, screening, written, hidden, asked=asked, off=self.off, kept=kept)
        print_pages(self.out, screening, each)
        say_wishes(self.out, each, self.off, written=written is not None)

    def _explained(self, screening: Screening) -> int:
        """What was asked about one place, and the status: a number that is nowhere is an error."""
        if self.explain is None or screening.refused:
            return CLEAR
        try:
            print_explanation(self.out, self.explain, sheets(screening, self.options))
        except NoSuchPlace as error:
            self.errors.say(error.sentence)
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
        missing = [] if screening.refused else nowhere(screening, self.options)
        if missing:
            key = "cli-keep-nowhere-pdf" if screening.pages else "cli-keep-nowhere"
            self.errors.say(Sentence(key, names=", ".join(missing), count=can_open(screening)), about=path)
        return not missing

    def _save(self, path: Path, photo: Photo | None, screening: Screening) -> tuple[Path | None, int]:
        """Where the copy was written, and the status: a place that cannot be written to is an error of its own."""
        written = None
        try:
            if self.redacted and screening.redacted:
                ending = FILE_KINDS[screening.redacted.kind].ending
                written = self.redacted.write(path, ending, screening.redacted.data)
            if self.annotated and photo:
                report = screening.report
                drawn = annotate(photo, places(report), self.options, report.unread)
                self.annotated.write(path, ".png", drawn)
            if self.annotated and screening.annotated:
                self.annotated.write(path, ".pdf", screening.annotated)
        except BrokenPipeError:
            raise
        except NotWritten as error:
            self.errors.not_written(path, error.sentence.within(self.errors.texts))
            return written, FAILED
        except OSError as error:
            self.errors.not_written(path, f"{error.strerror}: {error.filename}" if error.strerror else str(error))
            return written, FAILED
        return written, CLEAR


def main(arguments: Sequence[str]) -> int:
    """Run ``check`` with these arguments and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a sign that the terminal's coding lacks is written out
            stream.reconfigure(errors="backslashreplace")
    spoken = texts(language_for(arguments, os.environ))
    errors = Errors(Console(stderr=True, emoji=False), spoken)
    if dashed := hyphenated(arguments):
        errors.say(Sentence("cli-hyphen", path=dashed))
        return FAILED
    parsed = parser(spoken).parse_args(arguments)
    try:
        wrong = unclear(parsed)
        listed = names_in(parsed.files_from) if parsed.files_from and not wrong else []
        enabled = registry(parsed.off)
        keep_reported(enabled.texts)
        if not wrong:
            prepare()
    except UnknownDetector as error:
        wrong = Sentence("cli-no-detector", name=error.name, known=spoken.listed(error.known))
    except (RegistryBroken, ModelBroken) as error:
        wrong = Sentence("cli-cannot-start", why=str(error))
    except ListBroken as error:
        wrong = error.sentence
    if wrong:
        errors.say(wrong)
        return FAILED
    if parsed.watch:
        run = _run(parsed, enabled, Beside(parsed.redacted), None, errors)
        return watch(parsed.watch, run.answered, errors.say, spoken)
    return _check_all(parsed, listed, enabled, errors)


def _check_all(parsed: argparse.Namespace, listed: Sequence[str], enabled: Registry, errors: Errors) -> int:
    """Check all photos that were named, one after the other, and return the highest exit status."""
    paths = list(expand(parsed.photos, listed))
    shut = _look_into([*parsed.photos, *listed], errors)
    if wrong := _wrong_together(parsed, paths):
        errors.say(wrong)
        return FAILED
    for pattern in unmatched(path for path in paths if str(path) not in listed):
        errors.say(Sentence("cli-no-match", path=str(pattern)))
    copies = parsed.redacted and Outlet(parsed.redacted, paths, overwrite=parsed.overwrite)
    # In one folder, copies and numbered pictures need two names.
    mark = "-boxes" if parsed.redacted == parsed.annotated else ""
    numbered = parsed.annotated and Outlet(parsed.annotated, paths, mark, overwrite=parsed.overwrite)
    run = _run(parsed, enabled, OutputPipe() if parsed.redacted == PIPE else copies, numbered, errors)
    status, answers = check_each(paths, run.answered, errors.console, errors.texts)
    if len(answers) > 1 and not parsed.json:
        print_table(run.out.console, answers, errors.texts)
    return max(FAILED if shut else CLEAR, status)


def _look_into(named: Sequence[str], errors: Errors) -> bool:
    """Say what lies in folders and is not looked at. Returns whether one of them cannot be opened."""
    if others := passed_over(named, errors.texts):
        errors.say(others)
    shut = unopened(named)
    for folder in shut:
        errors.say(Sentence("cli-folder-shut", path=str(folder)))
    return bool(shut)


def _wrong_together(parsed: argparse.Namespace, paths: Sequence[Path]) -> Sentence | None:
    """What is wrong with the files that were named and the places for their copies, or None."""
    if not paths:
        return Sentence("cli-no-photos")
    if parsed.explain and len(paths) > 1:
        return Sentence("cli-explain-many", count=len(paths))
    pipes = pipes_mistake(paths, parsed.redacted, parsed.annotated, parsed.files_from)
    return pipes or mistake(paths, (parsed.redacted, parsed.annotated))


def _run(
    parsed: argparse.Namespace, enabled: Registry, copies: Target | None, numbered: Target | None, errors: Errors
) -> CheckRun:
    # What a program reads from standard output is the copy and nothing else.
    answers = sys.stderr if parsed.redacted == PIPE else sys.stdout
    return CheckRun(
        enabled,
        _options(parsed, errors.texts.language),
        copies,
        numbered,
        tuple(dict.fromkeys(parsed.off)),
        parsed.json,
        parsed.xray,
        parsed.explain,
        Voice(Console(file=answers, highlight=False, emoji=False), errors.texts, enabled),
        errors,
    )


def _options(parsed: argparse.Namespace, language: str) -> ScreeningOptions:
    return ScreeningOptions(
        Style(parsed.style),
        parsed.seconds,
        cover=tuple(box for box in parsed.cover if isinstance(box, Region)),
        on_pages=tuple(box for box in parsed.cover if isinstance(box, PageChoices)),
        everything=parsed.everything,
        labels=parsed.labels,
        language=language,
        pages=parsed.pages,
        keep_numbers=tuple(kept for kept in parsed.keep if not isinstance(kept, FieldName)),
        keep_fields=tuple(kept for kept in parsed.keep if isinstance(kept, FieldName)),
    )


def _status(screening: Screening) -> int:
    if screening.refused or screening.report.unchecked or screening.verdict.level is Level.UNKNOWN:
        return FAILED
    return CLEAR if screening.verdict.level is Level.CLEAR else FOUND
