"""Marks live photos: their still is checked, their video is not."""

from __future__ import annotations

from dataclasses import replace

from detectors.kit.terms import Level, Reason, Screening, Unchecked, Verdict


def with_its_video(screening: Screening) -> Screening:
    """Returns the screening with the video as unchecked. A verdict below stop becomes unknown."""
    verdict = screening.verdict
    if verdict.level is not Level.STOP:
        verdict = Verdict(Level.UNKNOWN, verdict.risks)
    video = Unchecked("video", Reason.UNAVAILABLE)
    report = replace(screening.report, unchecked=(*screening.report.unchecked, video))
    return replace(screening, verdict=verdict, report=report)
