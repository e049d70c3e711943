"""Turns a report into a verdict, by rules only: no pixels, no settings, no exceptions."""

from __future__ import annotations

from detectors.kit.terms import RISKS, STOPPING, Cure, Finding, Level, Report, Risk, Strength, Verdict, worst_first


def judge(report: Report) -> Verdict:
    """The verdict on a report.

    A stop outweighs what could not be checked: the answer is the same however the missing check would have ended.
    Anything less with something unchecked is unknown, and so is a photo most of whose writing was not understood. Clear takes
    an empty report.
    """
    risks = worst_first(finding.risk for finding in report.findings)
    if any(_stops(finding) for finding in report.findings):
        return Verdict(Level.STOP, risks)
    if report.unchecked or report.mostly_unread:
        return Verdict(Level.UNKNOWN, risks)
    return Verdict(Level.CAUTION if risks or report.unread else Level.CLEAR, risks)


def _stops(finding: Finding) -> bool:
    return finding.risk in STOPPING and finding.strength is not Strength.HINT


def withheld(report: Report) -> bool:
    """Whether no copy may exist in any form: a detector asks for it, or an intimate photo may show a child."""
    if any(finding.cure is Cure.WITHHOLD for finding in report.findings):
        return True
    intimate = any(finding.risk is Risk.INTIMATE and _stops(finding) for finding in report.findings)
    return intimate and any(finding.risk is Risk.CHILDREN for finding in report.findings)


def has_no_region(finding: Finding) -> bool:
    """Whether something has to be covered and its place is not known: nothing can be proven, so there is no copy.

    A medical finding tells what the photo is, its regions whom it is about: an X-ray or a table without a name has none.
    A hint asks for no cover.
    """
    needs_region = finding.cure is Cure.COVER and RISKS[finding.risk].needs_region
    return needs_region and not finding.regions and finding.strength is not Strength.HINT
