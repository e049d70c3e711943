"""Shares the deadline of a photo among what is done within it; a PDF has several for all its pages."""

from __future__ import annotations

from detectors.kit.terms import PAGES_IN_CHAT, ScreeningOptions

DETECTORS_SHARE = 0.25
"""Share of the deadline for one pass of the detectors: there is one over the photo, and up to three over its copy."""
FILE_DEADLINES = 10
"""Deadlines for all pages of a PDF together: 20 pages take half of that where a page takes as long as a usual photo."""
LAST_PAGE = 0.75
"""Share of a PDF's time after which no further page is begun, so that the answer about the others is still in time."""


def options_within(deadline: float) -> ScreeningOptions:
    """Returns the options of a screening that must end within ``deadline`` seconds."""
    return ScreeningOptions(
        seconds=deadline * DETECTORS_SHARE, most_pages=PAGES_IN_CHAT, file_seconds=deadline * FILE_DEADLINES * LAST_PAGE
    )
