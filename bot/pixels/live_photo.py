"""Live photos: the still is checked, the video that belongs to it is not."""

from __future__ import annotations

from dataclasses import replace

from detectors.kit.terms import Level, Reason, Report, Screening, Unchecked, Verdict


def with_its_video(screening: Screening) -> Screening:
    """A live photo's still speaks for itself only: its video was not checked, so what would be clear is unknown."""
    verdict = screening.verdict
    if verdict.level is not Level.STOP:
        verdict = Verdict(Level.UNKNOWN, verdict.risks)
    unseen = Unchecked("video", Reason.UNAVAILABLE)
    report = Report(screening.report.findings, (*screening.report.unchecked, unseen))
    return replace(screening, verdict=verdict, report=report)
