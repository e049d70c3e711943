"""Prints answers in words for people, and makes JSON lines for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from rich.console import Console, RenderableType
from rich.markup import escape

from detectors.cli import hidden_data
from detectors.cli.words import codes_in_words, numbers_in_words
from detectors.gate.registry import Registry
from detectors.kit.contract import contract
from detectors.kit.terms import (
    MAX_BYTES,
    MAX_FRAMES,
    MAX_PDF_BYTES,
    MAX_PIXELS,
    MAX_SIDE,
    MOST_PAGES,
    RISKS,
    Cure,
    Finding,
    Level,
    Reason,
    Refusal,
    Risk,
    Screening,
    Strength,
    Unchecked,
    UnreadReason,
    places,
)

HEADLINES: Final = {
    Level.CLEAR: "[bold green]CLEAR[/]   nothing risky found",
    Level.CAUTION: "[bold yellow]CAUTION[/] look before you send this",
    Level.STOP: "[bold red]STOP[/]    do not send this to an AI as it is",
    Level.UNKNOWN: "[bold magenta]UNKNOWN[/] this could not be checked; treat it as risky",
}
MOSTLY_UNREAD: Final = "[bold magenta]UNKNOWN[/] most of the writing could not be read; treat it as risky"
"""The headline where that is a reason for being unknown: lines below it name what was not checked besides."""
REFUSALS: Final = {
    Refusal.EMPTY: "the file is empty; fetch or save the photo once more",
    Refusal.NOT_A_PICTURE: "this is not a readable picture (JPEG, PNG, WebP, GIF, TIFF, BMP, AVIF, HEIC); a screenshot is",
    Refusal.TRUNCATED: "the picture is damaged or breaks off, and what cannot be read cannot be checked; fetch it once more",
    Refusal.TOO_MANY_BYTES: f"the file is larger than {MAX_BYTES // 2**20} MB; make it smaller or take a screenshot",
    Refusal.TOO_MANY_PIXELS: f"the picture has more than {MAX_PIXELS // 10**6} megapixels; make it smaller",
    Refusal.TOO_LONG_A_SIDE: f"a side of the picture is longer than {MAX_SIDE:,} pixels; cut it, or make it smaller",
    Refusal.MISSING_FILE: "there is no such file",
    Refusal.UNREADABLE_FILE: "this cannot be opened as a file; look whether you may read it, and whether it is one",
    Refusal.ENCRYPTED: "this PDF is locked with a password; open it, print it to a new PDF, and check that",
    Refusal.BROKEN_PDF: "this PDF is damaged and cannot be opened; fetch it once more, or print it to a new PDF",
    Refusal.NO_PAGES: "this PDF has no pages; fetch it once more",
    Refusal.NO_SUCH_PAGE: "this file does not have a page that --pages or --cover asks for, or it is not looked at; name pages "
    "that it has",
    Refusal.NO_PAGE_NAMED: "this PDF has several pages, and --cover names none of them; write the page before the box, such as "
    "--cover 2:10,20,200,80",
    Refusal.TOO_MANY_PAGES: f"this PDF has more than {MOST_PAGES:,} pages; split it, and check the parts that you want to send",
    Refusal.TOO_LARGE_A_PAGE: "a page of this PDF is longer than 3.4 metres; print it to a new PDF on usual paper",
    Refusal.TOO_LARGE_A_PDF: f"this PDF is larger than {MAX_PDF_BYTES // 2**20} MB; split it, and check the parts",
    Refusal.TOO_COMPLEX: "this PDF took too much memory or time to be opened; print the pages that matter to a new PDF",
    Refusal.FILLED_BY_PROGRAM: "the pages of this PDF are made by a program inside it (XFA), which is not run here; open it in "
    "Acrobat Reader, print it to a new PDF, and check that",
}
REASONS: Final = {
    Reason.TIMEOUT: "took too long (on a busy machine, give it more: --seconds 120)",
    Reason.CRASHED: "failed on this photo",
    Reason.UNAVAILABLE: "cannot work on this machine",
    Reason.FRAMES: f"more than {MAX_FRAMES} frames, the rest was not looked at",
    Reason.DETAIL: "part of this picture could not be read closely; crop it, check its parts one by one, or give it more "
    "time (--seconds 120)",
    Reason.PAGES: "further pages were not looked at; choose them with --pages",
    Reason.DAMAGED: "is damaged, and readers may show it differently; trust the copy only",
    Reason.NOT_GIVEN: "was not given, because a picture without its file was handed over",
}
UNREAD: Final = {
    UnreadReason.HANDWRITING: "handwriting",
    UnreadReason.SCRIPT: "a script that the readers do not know",
    UnreadReason.SMALL: "letters that are too small",
    UnreadReason.BLURRED: "letters that are blurred",
    UnreadReason.CODE: "a code that cannot be read",
}
WITHHELD: Final = {
    "withheld": "a photo like this is handed out in no form",
    "no-place": "something was found and its place in the photo is not known",
    "cover-outside": "a box to cover lies outside the photo",
    "too-large": f"the copy would be larger than {MAX_PDF_BYTES // 2**20} MB; choose fewer pages with --pages",
    "unchecked-page": "not all of its pages were looked at",
    "nothing-left": "nearly all of it would be covered and nothing to read would be left",
    "unchecked-photo": "not all of this picture was looked at",
    "crop-too-small": "a crop would leave less than a quarter of the photo, or nothing to see; take another style",
}
"""Failures in words where a person can do something about them; the others are codes for reports."""
NOTES: Final = {
    "first-frame": "It shows the first picture of the file only.",
    "reduced": "It is smaller than the photo: this is the size that could be proven.",
    "first-pages": "It holds the pages that were looked at, and no others.",
    "chosen-pages": "It holds the pages that you chose, and no others.",
}
PARTLY: Final = {
    (Risk.LOCATION, frozenset({Cure.COVER})): "Cover it: it tells strangers where you live or are.",
    (Risk.LOCATION, frozenset({Cure.STRIP})): "It is in the file and not in the picture: the copy leaves it out.",
}
"""Advice where a detector's own speaks of two cures and only one applies."""
STRENGTHS: Final = {Strength.SURE: "certain", Strength.LIKELY: "likely", Strength.HINT: "a hint"}


def screening_json(
    path: Path,
    screening: Screening,
    written: Path | None,
    traces: Mapping[str, str],
    *,
    with_place: bool,
    off: Sequence[str] = (),
) -> dict[str, Any]:
    """The line of the command-line contract; ``off`` are detectors left out, of which its level says nothing."""
    xray = hidden_data.hidden_data_json(traces, with_place)
    return contract(str(path), screening, None if written is None else str(written), xray, off)


def print_line(console: Console, line: Mapping[str, Any]) -> None:
    """Print an object as one line of JSON; a name with signs that cannot be written as they are has them escaped."""
    text = json.dumps(line, ensure_ascii=False)
    try:
        text.encode(console.encoding)
    except UnicodeEncodeError:
        text = json.dumps(line)
    console.file.write(f"{text}\n")
    console.file.flush()


def print_for_people(
    console: Console,
    path: Path,
    screening: Screening,
    written: Path | None,
    registry: Registry,
    hidden: RenderableType | None = None,
    *,
    asked: bool = False,
    off: Sequence[str] = (),
    kept: Sequence[int] = (),
) -> None:
    """Print a few lines on one photo: verdict, what was found, what to do, what the file says besides, what was written.

    ``asked`` says that a copy was asked for, so that none written is an error that is told elsewhere; ``off`` are detectors
    left out, ``kept`` places left open, at people's wish: neither may sound as if nothing was left.
    """
    level = screening.verdict.level
    narrow = " in what was looked for" if off and level is Level.CLEAR else ""
    mostly_unread = level is Level.UNKNOWN and screening.report.mostly_unread
    headline = MOSTLY_UNREAD if mostly_unread else HEADLINES[level]
    console.print(f"{headline}{narrow}   [dim]{escape(visible(path))}[/]", soft_wrap=True)
    if screening.refused:
        console.print(f"        {REFUSALS[screening.refused]}.", soft_wrap=True)
        return
    numbered = places(screening.report)
    for risk in screening.verdict.risks:
        here = [place.number for place in numbered if risk in place.risks]
        found = [finding for finding in screening.report.findings if finding.risk is risk]
        console.print(_about(risk, found, registry, here), soft_wrap=True)
    for said in _unchecked(screening.report.unchecked):
        console.print(f"        [magenta]not checked: {said}[/]", soft_wrap=True)
    if screening.report.unread:
        console.print(_unread(screening, kept), soft_wrap=True)
    if hidden is not None:
        console.print(hidden)
    console.print(_copy(screening, written, kept, asked=asked), soft_wrap=True)


def visible(name: object) -> str:
    """Returns a name with everything that steers a terminal written out: such a name could forge or erase lines."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in str(name))


def _about(risk: Risk, findings: list[Finding], registry: Registry, numbers: Sequence[int]) -> str:
    """One line on a risk: what it is, what exactly was found, how surely and where, and what to do."""
    whys = [finding.why for finding in findings]
    detectors = registry.declaring(risk, whys)
    title = " / ".join(dict.fromkeys(detector.title for detector in detectors)) or RISKS[risk].title
    advice = " ".join(dict.fromkeys(detector.advice for detector in detectors))
    advice = PARTLY.get((risk, frozenset(finding.cure for finding in findings)), advice)
    strongest = max((finding.strength for finding in findings), key=lambda strength: strength.rank)
    where = f", {numbers_in_words(numbers)}" if numbers else ""
    kinds = codes_in_words(whys, registry.whys, title)
    about = f"{kinds}; " if kinds else ""
    return f"        [bold]{title}[/] ({about}{STRENGTHS[strongest]}{where}). {advice}"


def _unchecked(unchecked: Sequence[Unchecked]) -> Iterator[str]:
    """What was not checked and why, each reason once; a part that was not read closely belongs to no detector."""
    for reason in dict.fromkeys(one.reason for one in unchecked):
        names = dict.fromkeys(one.detector for one in unchecked if one.reason is reason)
        subject = "" if reason is Reason.DETAIL else f"{', '.join(names)} "
        yield f"{subject}{REASONS[reason]}"


def _unread(screening: Screening, kept: Sequence[int]) -> str:
    """One line on what was not understood: why, in how many places, and what to do."""
    counts = ((unread, len(unread.regions)) for unread in screening.report.unread)
    said = ", ".join(f"{UNREAD[unread.reason]} ({count} place{'s' * (count > 1)})" for unread, count in counts)
    covered = screening.redacted is not None and not kept
    todo = "the copy covers these; look at them yourself" if covered else "look at these yourself"
    return f"        [yellow]not understood: {said}; {todo}.[/]"


def _otherwise(screening: Screening) -> str:
    """The styles that show something of such a photo, as they are written on the command line."""
    return f"--style {' or '.join(screening.offered)}, or " if screening.offered else ""


def _copy(screening: Screening, written: Path | None, kept: Sequence[int], *, asked: bool) -> str:
    if written is not None:
        notes = "".join(f"\n        {NOTES[note]}" for note in screening.notes)
        name = f"[yellow]Copy with {numbers_in_words(kept)} left open" if kept else "[green]Proven copy"
        return f"        {name}: {escape(visible(written))}[/]{notes}"
    if screening.redacted is not None and asked:
        return "        [red]The copy passed its proof and was not written.[/]"
    if screening.redacted is not None:
        kind = "redacted copy" if screening.redacted.covered else "copy without hidden data"
        return f"        [dim]A {kind} passed its proof; --redacted OUT writes it.[/]"
    failures = screening.proof.failures if screening.proof else ()
    why = "; ".join(WITHHELD.get(failure, failure) for failure in failures)
    if "nothing-left" in failures:
        why += f"; take {_otherwise(screening)}a generic picture instead"
    if "cover-outside" in failures:
        why += f": it is {screening.width} x {screening.height} pixels"
    return f"        [red]No copy is handed out ({why}).[/]"
