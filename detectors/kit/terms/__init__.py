"""The vocabulary that both houses share: what was found, what was not checked, what is answered.

Values only: numbers and codes, to and from JSON. No pixels, no text that was read, nothing imported from the project.
"""

from __future__ import annotations

from detectors.kit.terms.asked import box_of, kept_of, pages_of
from detectors.kit.terms.codes import (
    WORST_FIRST,
    Cure,
    FieldName,
    Group,
    Level,
    Reason,
    Refusal,
    Strength,
    Style,
    UnreadReason,
    code,
    phrase,
    telling,
)
from detectors.kit.terms.detectors import DetectorTexts, Ready
from detectors.kit.terms.findings import Finding, Report, Unchecked, Unread, Verdict
from detectors.kit.terms.items import Openable, by_item, opened_with
from detectors.kit.terms.limits import (
    FRAME_HEADER,
    MAX_BOXES,
    MAX_BYTES,
    MAX_DETECTORS,
    MAX_FRAMES,
    MAX_JSON_FRAME,
    MAX_PAGES,
    MAX_PDF_BYTES,
    MAX_PHRASE,
    MAX_PICTURE_FRAME,
    MAX_PIXELS,
    MAX_SECONDS,
    MAX_SIDE,
    MAX_STAGES,
    MAX_STROKES,
    MAX_TITLE,
    MAX_WHYS,
    MOST_PAGES,
    PAGES_IN_CHAT,
)
from detectors.kit.terms.numbered import CHILDREN, SAME_PLACE, SAME_SIZE, STILL_THE_PLACE, Place, places
from detectors.kit.terms.options import ScreeningOptions
from detectors.kit.terms.pages import PageChoices, PageScreening, numbered_pages
from detectors.kit.terms.region import GRID, Region, cells, parts
from detectors.kit.terms.risks import BODIES, RISKS, STOPPING, Risk, RiskTraits, Subject, with_subject, worst_first
from detectors.kit.terms.screening import FILE_KINDS, FileKind, Proof, Redacted, Screening
from detectors.kit.terms.shapes import Form, Shape
from detectors.kit.terms.stages import Stage, StageName, Tell, unheard

VERSION = "0.1.0"
"""The project's version. ``pyproject.toml`` and the launcher read this line."""

__all__ = [
    "BODIES",
    "CHILDREN",
    "FILE_KINDS",
    "FRAME_HEADER",
    "GRID",
    "MAX_BOXES",
    "MAX_BYTES",
    "MAX_DETECTORS",
    "MAX_FRAMES",
    "MAX_JSON_FRAME",
    "MAX_PAGES",
    "MAX_PDF_BYTES",
    "MAX_PHRASE",
    "MAX_PICTURE_FRAME",
    "MAX_PIXELS",
    "MAX_SECONDS",
    "MAX_SIDE",
    "MAX_STAGES",
    "MAX_STROKES",
    "MAX_TITLE",
    "MAX_WHYS",
    "MOST_PAGES",
    "PAGES_IN_CHAT",
    "RISKS",
    "SAME_PLACE",
    "SAME_SIZE",
    "STILL_THE_PLACE",
    "STOPPING",
    "VERSION",
    "WORST_FIRST",
    "Cure",
    "DetectorTexts",
    "FieldName",
    "FileKind",
    "Finding",
    "Form",
    "Group",
    "Level",
    "Openable",
    "PageChoices",
    "PageScreening",
    "Place",
    "Proof",
    "Ready",
    "Reason",
    "Redacted",
    "Refusal",
    "Region",
    "Report",
    "Risk",
    "RiskTraits",
    "Screening",
    "ScreeningOptions",
    "Shape",
    "Stage",
    "StageName",
    "Strength",
    "Style",
    "Subject",
    "Tell",
    "Unchecked",
    "Unread",
    "UnreadReason",
    "Verdict",
    "box_of",
    "by_item",
    "cells",
    "code",
    "kept_of",
    "numbered_pages",
    "opened_with",
    "pages_of",
    "parts",
    "phrase",
    "places",
    "telling",
    "unheard",
    "with_subject",
    "worst_first",
]
