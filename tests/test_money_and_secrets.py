"""Texts as people have them on screens, notes and papers, in many languages, before the detectors of secrets and of payment."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from detectors.kit.detector import Detector
from detectors.kit.terms import Strength
from detectors.payment import Payment
from detectors.secrets import Secrets
from tests.given import blocks, hides, strongest, view

HERE: Final = Path(__file__).parent
DETECTORS: Final[dict[str, type[Detector]]] = {"secret_texts": Secrets, "payment_texts": Payment}
TEXTS: Final = [
    pytest.param(detector, heading.startswith("harmless"), rows, id=f"{name} {heading}")
    for name, detector in DETECTORS.items()
    for heading, rows in blocks(HERE / f"{name}.txt")
]


@pytest.mark.parametrize(("detector", "harmless", "rows"), TEXTS)
def test_what_is_marked_is_covered_and_of_the_harmless_nothing_is_said(
    detector: type[Detector], harmless: bool, rows: tuple[str, ...]
) -> None:
    seen = view(*(re.sub("[«»]", "", row) for row in rows))
    findings = list(detector().find(seen))
    loud = strongest(findings) not in (None, Strength.HINT)
    assert loud is not harmless
    secrets = re.findall("«(.+?)»", "\n".join(rows))
    assert [secret for secret in secrets if not hides(findings, seen, secret)] == []


def test_near_misses_are_among_them() -> None:
    harmless = [text for text in TEXTS if text.values[1]]
    assert len(harmless) >= 200
    assert len(TEXTS) - len(harmless) >= 300
