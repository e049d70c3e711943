"""Answers in words for people, and as JSON lines for programs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, Final

from rich.console import Console, RenderableType
from rich.markup import escape

from detectors.cli import xray
from detectors.gate.roster import Roster
from detectors.kit.photo import MAX_BYTES, MAX_FRAMES, MAX_PIXELS, MAX_SIDE, Photo
from detectors.kit.terms import Cure, Finding, Level, Reason, Refusal, Risk, Screening, Strength

HEADLINES: Final = {
    Level.CLEAR: "[bold green]CLEAR[/]   nothing risky found",
    Level.CAUTION: "[bold yellow]CAUTION[/] look before you send this",
    Level.STOP: "[bold red]STOP[/]    do not send this to an AI as it is",
    Level.UNKNOWN: "[bold magenta]UNKNOWN[/] this could not be checked; treat it as risky",
}
REFUSALS: Final = {
    Refusal.EMPTY: "the file is empty",
    Refusal.NOT_A_PICTURE: "this is not a readable picture (JPEG, PNG, WebP, GIF, TIFF, BMP, AVIF, HEIC)",
    Refusal.TRUNCATED: "the picture is damaged or breaks off; a part that cannot be read cannot be checked",
    Refusal.TOO_MANY_BYTES: f"the file is larger than {MAX_BYTES // 2**20} MB",
    Refusal.TOO_MANY_PIXELS: f"the picture has more than {MAX_PIXELS // 10**6} megapixels",
    Refusal.TOO_LONG_A_SIDE: f"a side of the picture is longer than {MAX_SIDE:,} pixels",
    Refusal.MISSING_FILE: "there is no such file",
    Refusal.UNREADABLE_FILE: "the file cannot be opened",
}
REASONS: Final = {
    Reason.TIMEOUT: "took too long (on a busy machine, give it more: --seconds 120)",
    Reason.CRASHED: "failed on this photo",
    Reason.UNAVAILABLE: "cannot work on this machine",
    Reason.FRAMES: f"more than {MAX_FRAMES} frames, the rest was not looked at",
}
STRENGTHS: Final = {Strength.SURE: "certain", Strength.LIKELY: "likely", Strength.HINT: "a hint"}


def as_json(
    path: Path, screening: Screening, written: Path | None, photo: Photo | None, with_place: bool
) -> dict[str, Any]:
    """The line of the command-line contract."""
    answer = screening.to_json()
    keys = ("level", "width", "height", "findings", "unchecked", "refused")
    return {
        "file": str(path),
        **{key: answer[key] for key in keys},
        "redacted": None if written is None else str(written),
        "proof": answer["proof"],
        "xray": xray.as_json(photo, with_place),
        "milliseconds": answer["milliseconds"],
    }


def print_for_people(
    console: Console,
    path: Path,
    screening: Screening,
    written: Path | None,
    roster: Roster,
    hidden: RenderableType | None = None,
) -> None:
    """A few lines on one photo: verdict, what was found, what to do, what the file says besides, what was written."""
    console.print(f"{HEADLINES[screening.verdict.level]}   [dim]{escape(str(path))}[/]", soft_wrap=True)
    if screening.refused:
        console.print(f"        {REFUSALS[screening.refused]}")
        return
    for risk in screening.verdict.risks:
        console.print(_about(risk, [f for f in screening.report.findings if f.risk is risk], roster), soft_wrap=True)
    for unchecked in screening.report.unchecked:
        console.print(f"        [magenta]not checked: {unchecked.detector} {REASONS[unchecked.reason]}[/]")
    if hidden is not None:
        console.print(hidden)
    console.print(_copy(screening, written), soft_wrap=True)


def _about(risk: Risk, findings: list[Finding], roster: Roster) -> str:
    detector = next(iter(roster.of({risk}).on_duty), (None, None))[1]
    title, advice = (detector.title, detector.advice) if detector else (risk.value, "")
    whys = Counter(finding.why for finding in findings)
    strongest = max((finding.strength for finding in findings), key=lambda strength: strength.rank)
    places = sum(len(finding.regions) for finding in findings if finding.cure is Cure.COVER)
    where = f", {places} place{'' if places == 1 else 's'}" if places else ""
    kinds = ", ".join(f"{why} x{count}" if count > 1 else why for why, count in whys.items())
    return f"        [bold]{title}[/] ({kinds}; {STRENGTHS[strongest]}{where}). {advice}"


def _copy(screening: Screening, written: Path | None) -> str:
    if written is not None:
        return f"        [green]Proven copy: {escape(str(written))}[/]"
    if screening.redacted is not None:
        return "        [dim]A redacted copy passed its proof; --redacted OUT writes it.[/]"
    failures = ", ".join(screening.proof.failures) if screening.proof else "none"
    return f"        [red]No copy is handed out ({failures}).[/]"
