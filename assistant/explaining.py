"""Puts findings into words for an assistant to tell: from codes, the detectors' texts and their manual pages alone."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping, Sequence
from typing import Any, Final

from detectors.kit.border import ROOT
from detectors.kit.terms import (
    RISKS,
    DetectorTexts,
    Finding,
    Place,
    Report,
    Screening,
    Strength,
    numbered_pages,
    places,
)

SURENESS: Final = {
    Strength.SURE: "This is certain.",
    Strength.LIKELY: "This is likely: it counts as found.",
    Strength.HINT: "This is a hint: one weak sign, which alone never stops a photo.",
}


def explanation(screening: Screening, texts: Mapping[str, DetectorTexts]) -> dict[str, Any]:
    """The answer of ``explain``: findings page by page, where there are pages, and the manual of each rule that spoke."""
    sheets = _sheets(screening)
    told = [(page, finding, numbered) for page, report, numbered in sheets for finding in report.findings]
    if screening.pages:  # what the file says besides its pages stands in no page
        of_pages = {(finding.risk, finding.why) for _, finding, _ in told}
        whole = (finding for finding in screening.report.findings if (finding.risk, finding.why) not in of_pages)
        told += [(None, finding, ()) for finding in whole]
    speakers = {speaker for _, finding, _ in told if (speaker := speaker_of(finding, texts))}
    return {
        "level": screening.verdict.level.value,
        "refused": screening.refused and screening.refused.value,
        "findings": [_told(*one, texts) for one in told],
        "unchecked": [one.to_json() for one in screening.report.unchecked],
        "unread": sorted({one.reason.value for _, report, _ in sheets for one in report.unread}),
        "rules": {speaker: manual(speaker) for speaker in sorted(speakers)},
    }


def _sheets(screening: Screening) -> list[tuple[int | None, Report, tuple[Place, ...]]]:
    """The photo, without a page, or each page: its report, and its places under the numbers that the contract tells."""
    if not screening.pages:
        return [(None, screening.report, places(screening.report))]
    each = zip(screening.pages, numbered_pages(screening.pages), strict=True)
    return [(page.number, page.report, numbered) for page, numbered in each]


def _told(
    page: int | None, finding: Finding, numbered: Sequence[Place], texts: Mapping[str, DetectorTexts]
) -> dict[str, Any]:
    speaker, traits = speaker_of(finding, texts), RISKS[finding.risk]
    return {
        "page": page,
        "places": [place.number for place in numbered if place.shows(finding)],
        "risk": finding.risk.value,
        "title": traits.title,
        "what": texts[speaker].whys[finding.why] if speaker else finding.why,
        "sureness": SURENESS[finding.strength],
        "why_it_matters": traits.reason,
        "rule": speaker,
    }


def speaker_of(finding: Finding, texts: Mapping[str, DetectorTexts]) -> str | None:
    """The name of the detector that declares what a finding says, or None."""
    return next((name for name, text in texts.items() if text.risk is finding.risk and finding.why in text.whys), None)


def manual(detector: str) -> str:
    """The manual page of a detector, at the top of its file, which is read and not run; nothing where there is none."""
    try:
        source = (ROOT / "detectors" / f"{detector.replace('-', '_')}.py").read_text("utf-8")
    except OSError:
        return ""
    return inspect.cleandoc(ast.get_docstring(ast.parse(source)) or "")
