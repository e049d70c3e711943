"""Marks what moves: of a live photo the still is checked, of a film some pictures, and of neither the sound."""

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


def with_its_sound(screening: Screening) -> Screening:
    """Returns the screening of a film, of which only samples were seen and nothing was heard: it is never clear."""
    if screening.verdict.level is not Level.CLEAR:
        return screening
    report = replace(screening.report, unchecked=(Unchecked("photo", Reason.FRAMES),))
    return replace(screening, verdict=Verdict(Level.UNKNOWN), report=report)
