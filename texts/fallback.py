"""English where no language has a text of its own: for codes and detectors, as the pixel process reports them, and for risks.

So a new detector needs no line in the language files. Nothing is imported across the process border: the words come with the
process's first frame and are checked there.
"""

from __future__ import annotations

from collections.abc import Mapping

from detectors.kit.terms import RISKS, DetectorTexts, Risk

_detectors: dict[str, DetectorTexts] = {}


def keep_reported(detectors: Mapping[str, DetectorTexts]) -> None:
    """Take these detectors' texts in place of those reported before."""
    _detectors.clear()
    _detectors.update(detectors)


def risk_of(detector: str) -> str:
    """The risk that a detector looks for; one that was not reported is named like its risk."""
    return _detectors[detector].risk.value if detector in _detectors else detector


def english(key: str) -> str | None:
    """The text of ``why-…``, ``check-…`` and ``risk-…`` keys; None where nothing is known.

    It is made of phrases without signs of HTML, so it can stand in a message, in a button or in another text.
    """
    family, _, name = key.partition("-")
    known = {"why": _why, "check": _check, "risk": _risk}.get(family)
    return known(name) if known else None


def _why(code: str) -> str | None:
    return next((texts.whys[code] for texts in _detectors.values() if code in texts.whys), None)


def _check(detector: str) -> str | None:
    return _detectors[detector].title if detector in _detectors else None


def _risk(name: str) -> str | None:
    """A risk's title, also where its ``.short`` form is asked for, and the reason why it matters."""
    risk, _, form = name.partition(".")
    if risk not in list(Risk) or form not in ("", "short", "why"):
        return None
    traits = RISKS[Risk(risk)]
    return traits.reason if form == "why" else traits.title
