"""Puts findings into words for an assistant to tell: from codes, the detectors' texts and their manual pages alone."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from typing import Any, Final

from detectors.kit.border import ROOT
from detectors.kit.terms import RISKS, DetectorTexts, Finding, Report, Screening, Strength, places

SURENESS: Final = {
    Strength.SURE: "This is certain.",
    Strength.LIKELY: "This is likely: it counts as found.",
    Strength.HINT: "This is a hint: one weak sign, which alone never stops a photo.",
}


def explanation(screening: Screening, texts: Mapping[str, DetectorTexts]) -> dict[str, Any]:
    """The answer of ``explain``: findings page by page, where there are pages, and the manual of each rule that spoke."""
    pages: list[tuple[int | None, Report]] = [(page.number, page.report) for page in screening.pages]
    pages = pages or [(None, screening.report)]
    told = [(page, finding, report) for page, report in pages for finding in report.findings]
    if screening.pages:  # what the file says besides its pages stands in no page
        of_pages = {(finding.risk, finding.why) for _, finding, _ in told}
        whole = (finding for finding in screening.report.findings if (finding.risk, finding.why) not in of_pages)
        told += [(None, finding, screening.report) for finding in whole]
    speakers = {speaker for _, finding, _ in told if (speaker := speaker_of(finding, texts))}
    return {
        "level": screening.verdict.level.value,
        "refused": screening.refused and screening.refused.value,
        "findings": [_told(page, finding, report, texts) for page, finding, report in told],
        "unchecked": [one.to_json() for one in screening.report.unchecked],
        "unread": sorted({one.reason.value for _, report in pages for one in report.unread}),
        "rules": {speaker: manual(speaker) for speaker in sorted(speakers)},
    }


def _told(page: int | None, finding: Finding, report: Report, texts: Mapping[str, DetectorTexts]) -> dict[str, Any]:
    speaker, traits = speaker_of(finding, texts), RISKS[finding.risk]
    return {
        "page": page,
        "places": list(numbers_of(finding, report)) if page is None else [],
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


def numbers_of(finding: Finding, report: Report) -> Iterator[int]:
    """The numbers of the places that a finding is part of."""
    for place in places(report):
        if finding.risk in place.risks and any(
            region.intersection(part) for region in finding.regions for part in place.parts or (place.region,)
        ):
            yield place.number


def manual(detector: str) -> str:
    """The manual page of a detector, at the top of its file, which is read and not run; nothing where there is none."""
    try:
        source = (ROOT / "detectors" / f"{detector.replace('-', '_')}.py").read_text("utf-8")
    except OSError:
        return ""
    return inspect.cleandoc(ast.get_docstring(ast.parse(source)) or "")
