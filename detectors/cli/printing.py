"""Prints answers in words for people, and makes JSON lines for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rich.console import Console, RenderableType
from rich.markup import escape

from detectors.cli import hidden_data
from detectors.cli.reasons import refused_because, unchecked_lines, unread_line, withheld_because
from detectors.cli.speech import details, marked
from detectors.gate.registry import Registry
from detectors.kit.contract import contract
from detectors.kit.detector import Detector
from detectors.kit.terms import Cure, Finding, Level, Risk, Screening, places
from texts import Texts

COLOURS: Final = {Level.CLEAR: "green", Level.CAUTION: "yellow", Level.STOP: "red", Level.UNKNOWN: "magenta"}
INDENT: Final = " " * 8
IN_COPY: Final = ("first-frame", "reduced")
"""What a copy may lack of the photo besides; which pages it holds is told with the pages."""
PARTLY: Final = {
    (Risk.LOCATION, frozenset({Cure.COVER})): "advice-location.shown",
    (Risk.LOCATION, frozenset({Cure.STRIP})): "advice-location.in-file",
}
"""Advice where a detector's own speaks of two cures and only one applies."""


@dataclass(frozen=True)
class Voice:
    """Where answers are printed, in which language, and the detectors whose own words are told where it has none."""

    console: Console
    texts: Texts
    registry: Registry

    def line(self, text: str, colour: str = "") -> None:
        """Print a line below a headline."""
        self.console.print(f"{INDENT}[{colour}]{text}[/]" if colour else f"{INDENT}{text}", soft_wrap=True)

    def say(self, key: str, colour: str = "", /, **values: str | int) -> None:
        """Print a text as a line below a headline."""
        self.line(marked(self.texts, key, **values), colour)


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
    voice: Voice,
    path: Path,
    screening: Screening,
    written: Path | None,
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
    headline = marked(voice.texts, _headline(screening, off))
    colour = COLOURS[screening.verdict.level]
    voice.console.print(f"[{colour}]{headline}[/]   [dim]{escape(visible(path))}[/]", soft_wrap=True)
    if screening.refused:
        voice.line(escape(refused_because(screening.refused, voice.texts)))
        return
    numbered = places(screening.report)
    for risk in screening.verdict.risks:
        here = [place.number for place in numbered if risk in place.risks]
        found = [finding for finding in screening.report.findings if finding.risk is risk]
        voice.line(_about(risk, found, here, voice))
    for said in unchecked_lines(screening.report.unchecked, voice.texts):
        voice.line(escape(said), "magenta")
    if screening.report.unread:
        covered = screening.redacted is not None and not kept
        voice.line(escape(unread_line(screening.report.unread, voice.texts, covered=covered)), "yellow")
    if hidden is not None:
        voice.console.print(hidden)
    _print_copy(voice, screening, written, kept, asked=asked)


def visible(name: object) -> str:
    """Returns a name with everything that steers a terminal written out: such a name could forge or erase lines."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in str(name))


def numbered_as_typed(numbers: Sequence[int]) -> str:
    """``1-3, 7``: the numbers on the annotated picture, as ``--keep`` takes them."""
    runs = [[first, first] for first in numbers[:1]]
    for number in numbers[1:]:
        if number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def advice_of(detector: Detector, findings: Sequence[Finding], texts: Texts) -> str:
    """Returns what a detector advises about these findings, in its own words where a language has none."""
    if partly := PARTLY.get((detector.risk, frozenset(finding.cure for finding in findings))):
        return texts.plain(partly)
    key = f"advice-{type(detector).__module__.rpartition('.')[2].replace('_', '-')}"
    return texts.plain(key) if key in texts else detector.advice


def _headline(screening: Screening, off: Sequence[str]) -> str:
    level = screening.verdict.level
    if screening.refused:
        return "headline-refused"
    if level is Level.UNKNOWN and screening.report.mostly_unread:
        return "headline-unread"
    if level is Level.CLEAR and off:
        return "cli-headline-clear-off"
    return f"{'pdf-' if screening.pages else ''}headline-{level.value}"


def where(texts: Texts, numbers: Sequence[int]) -> str:
    """``, places 1-3, 7``, or nothing for none."""
    return texts.plain("cli-where", count=len(numbers), numbers=numbered_as_typed(numbers)) if numbers else ""


def _about(risk: Risk, findings: list[Finding], numbers: Sequence[int], voice: Voice) -> str:
    """One line on a risk: what it is, how surely and where, what exactly was found, and what to do."""
    texts, whys = voice.texts, [finding.why for finding in findings]
    title = texts.plain(f"risk-{risk.value}")
    strongest = max((finding.strength for finding in findings), key=lambda strength: strength.rank)
    line = marked(texts, "found", what=title, sure=texts.plain(f"sure-{strongest.value}"), where=where(texts, numbers))
    if kinds := details(texts, whys, title):
        line += escape(texts.plain("found-detail", details=kinds))
    own = (advice_of(detector, findings, texts) for detector in voice.registry.declaring(risk, whys))
    return f"{line}. {escape(' '.join(dict.fromkeys(own)))}"


def _print_copy(voice: Voice, screening: Screening, written: Path | None, kept: Sequence[int], *, asked: bool) -> None:
    """Print where the copy is, or why there is none."""
    copy = screening.redacted
    if written is not None:
        values: dict[str, str | int] = {"count": len(kept), "numbers": numbered_as_typed(kept)} if kept else {}
        key, colour = ("cli-copy-open", "yellow") if kept else ("cli-copy", "green")
        voice.line(escape(voice.texts.plain(key, path=visible(written), **values)), colour)
        for note in _lacking(screening):
            voice.say(note)
    elif copy is not None and asked:
        voice.say("cli-copy-unwritten", "red")
    elif copy is not None:
        covers = copy.covered or any(page.shapes for page in screening.pages)
        voice.say("cli-copy-ready" if covers else "cli-copy-ready.clean", "dim")
    else:
        voice.line(escape(withheld_because(screening, voice.texts)), "red")


def _lacking(screening: Screening) -> Iterator[str]:
    return (f"note-copy-{note}" for note in screening.notes if note in IN_COPY)
