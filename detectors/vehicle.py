"""Number plates of vehicles.

Looks for lines that hold nothing but a plate: Indonesia (one or two letters of the region, up to four digits, up to three
letters), and the French and Italian shape AA-123-AA. Example: ``B 1234 XYZ``; with the month and year of its tax below it
is sure. Misses: plates read together with other words; formats of other countries.
Source: Perkap 7/2021 (Indonesian plates and their region letters).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View
from detectors.kit.words import Line

REGIONS: Final = frozenset(
    "A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW E EA EB ED F G H "
    "K KB KH KT KU L M N P PA PB PG PS R S T W Z".split()
)
INDONESIAN: Final = re.compile(r"\W?([A-Z]{1,2})\s?[-.]?\s?(\d{1,4})\s?[-.]?\s?([A-Z]{1,3})\W?")
EUROPEAN: Final = re.compile(r"\W?(?:[FI]\s)?[A-Z]{2}[-\s.·]\d{3}[-\s.·][A-Z]{2}(?:\s?\d{2,3})?\W?")
PERIOD: Final = re.compile(r"\W?(0[1-9]|1[0-2])\s?[.·•:\-]?\s?([2-4]\d)\W?")


class Vehicle(Detector):
    risk = Risk.VEHICLE
    title = "Number plate"
    advice = "Cover the plate: it leads to the owner."

    def find(self, view: View) -> Iterator[Finding]:
        lines = list(view.page.lines)
        for line in lines:
            text = line.text.strip()
            # Hyphens part the groups in Europe; spaces do in Indonesia, where two letters and three digits are common too.
            if EUROPEAN.fullmatch(text) and ("-" in text or not _indonesian(text)):
                yield self.finding(Strength.LIKELY, "plate-europe", [line.region])
            elif _indonesian(text):
                period = _period_below(line, lines)
                regions = [line.region, *([period.region] if period else [])]
                yield self.finding(Strength.SURE if period else Strength.LIKELY, "plate-indonesia", regions)


def _indonesian(text: str) -> bool:
    match = INDONESIAN.fullmatch(text)
    # One or two digits before letters are model names and seats ("A 4 XL") far more often than plates.
    return bool(match and match[1] in REGIONS and len(match[2]) >= 3 and not match[2].startswith("0"))


def _period_below(plate: Line, lines: list[Line]) -> Line | None:
    box = plate.region
    zone = Region(box.left, box.top + box.height // 2, box.right, box.bottom + 2 * box.height)
    for line in lines:
        if line is not plate and PERIOD.fullmatch(line.text.strip()) and zone.intersection(line.region):
            return line
    return None
