"""Finds where people sign: the empty space between the closing line and the name below it, or above a signature line.

No reader reads a signature, so it is found by the words around it. Sources: the closing lines of Indonesian, English, German,
French and Spanish letters and forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.documents.pen_strokes import is_scrawl
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.names import looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain

CLOSING: Final = re.compile(
    r"(?i)\b(?:hormat (?:kami|saya)|tertanda|mengetahui|menyetujui|yang (?:menyatakan|membuat|bertanda tangan)"
    r"|dokter (?:pemeriksa|penanggung jawab|yang merawat)"
    r"|penanggung jawab|pemeriksa|direktur|kepala|manajer|manager|hrd|bendahara|penerima|pengirim|pemohon"
    r"|sincerely|regards|yours faithfully|signed(?: by)?|authori[sz]ed by|hochachtungsvoll"
    r"|mit freundlichen gr[üu](?:ß|ss)en|veuillez agr[ée]er|cordialement|atentamente|un saludo|saludos"
    r"|com os melhores cumprimentos|atenciosamente|met vriendelijke groet\w*|cordiali saluti|salam"
    r"|warm regards|issued by|approved by)\b"
    r"|^[A-Z][A-Za-z .]{2,24},\s?\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,10})[-/. ]\d{2,4}\W*$"
)
CAPTION: Final = re.compile(
    r"(?i)^\W*(?:authori[sz]ed |prescriber(?:'s)? |cardholder(?:'s)? |holder(?:'s)? |employee |employer "
    r"|patient |doctor(?:'s)? |physician )?(?:signature|sign(?:ed)? here|tanda tangan(?: \w+)?|ttd"
    r"|unterschrift|firma|assinatura|handtekening)\b(?:\W*$|\s?[-–—])"
)
GAP: Final = (1.1, 9.0)
"""Heights of a line between the closing words and the name: room for a signature, and no other column's text."""
ROOM: Final = 4.5
"""Heights of a caption that a signature takes above it."""


def signatures(page: Page) -> Iterator[Region]:
    """The spaces in which somebody has signed, and the name of who did."""
    everything = list(page.lines)
    lines = [line for line in everything if plain(line.text) and not is_scrawl(line, everything)]
    for line in lines:
        if CLOSING.search(line.text):
            below = [other for other in lines if other.region.top > line.region.bottom and _over(line, other)]
            name = min(below, key=lambda other: other.region.top, default=None)
            if name is not None and GAP[0] * line.height < name.region.top - line.region.bottom < GAP[1] * line.height:
                both = line.region.union(name.region)
                yield Region(both.left, line.region.bottom, both.right, name.region.top)
            if (
                name is not None
                and looks_like_name(name.text)
                and name.region.top - line.region.bottom < GAP[1] * line.height
            ):
                yield name.region
        if CAPTION.search(line.text):
            room = round(ROOM * line.height)
            above = [
                other.region.bottom for other in lines if other.region.bottom <= line.region.top and _over(line, other)
            ]
            top = max([line.region.top - room, *above, 0])
            if line.region.top - top >= line.height:
                yield Region(line.region.left, top, line.region.right, line.region.top)


def _over(line: TextLine, neighbour: TextLine) -> bool:
    return line.region.left < neighbour.region.right and neighbour.region.left < line.region.right
