"""Reads all that is written in a picture: lines at the scale of their letters, small cards from close by."""

from __future__ import annotations

import math

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.close_up import read_card, small_cards
from detectors.kit.ocr.lines import TextLine, Writing
from detectors.kit.ocr.looking import find_lines
from detectors.kit.ocr.mirror import UNSURE, Mirrored, mirrored_part
from detectors.kit.ocr.overlaps import once
from detectors.kit.ocr.seen import MIN_SCORE, is_read, understand
from detectors.kit.ocr.unread import not_understood


def read_writing(pixels: Pixels, until: float = math.inf) -> Writing:
    """What is written in RGB pixels, as far as there is time for it by the monotonic clock."""
    found = find_lines(pixels, until)
    far, close, complete = set(range(len(found.lines))), list[TextLine](), found.complete
    for card, there in small_cards(pixels, found.lines):
        lines, closely = read_card(pixels, card, [found.lines[at] for at in there], until)
        close += lines
        complete = complete and closely
        far -= set(there)
    seen = [found.lines[at] for at in sorted(far)]
    understood, fully = understand(seen, until)
    mirrored = mirrored_part(understood)
    # What makes sense in the mirror only is nonsense as it stands, and would be taken for keys and plates.
    least = UNSURE if mirrored is Mirrored.MOST else MIN_SCORE
    lines = [each.line for each in understood if is_read(each.line, least)]
    unread, mostly = not_understood(seen, understood)
    return Writing(
        once([*lines, *close]),
        unread,
        mostly,
        complete=complete and fully,
        mirrored=mirrored is not Mirrored.NOTHING,
    )


def read_lines(pixels: Pixels) -> tuple[TextLine, ...]:
    """The lines in RGB pixels, seen from afar only and in no promised order."""
    understood, _ = understand(find_lines(pixels).lines)
    return tuple(each.line for each in understood if is_read(each.line))
