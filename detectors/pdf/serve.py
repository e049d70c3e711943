"""The drawing process: takes one PDF in frames and answers about it until the other side closes the border.

In: a frame of JSON with the pages that are asked for (``pages``, ``most``), a frame with the file. Out: what the file
says before a page is drawn, or why it is refused. Then for each frame with a page's number, and a size in pixels where one is
wanted: a frame of JSON and one with RGB bytes, or why the page is refused.
PDFium and qpdf are reachable in this process only; it has no other work, and it ends with its file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any, BinaryIO

from detectors.kit.frames import read_frame, write_frame, write_json
from detectors.kit.terms import MAX_JSON_FRAME, MAX_PDF_BYTES, Refusal
from detectors.pdf.drawing import Drawing, DrawingRefused
from detectors.pdf.hidden import Hidden
from detectors.pdf.records import CRASHED, Opened
from detectors.pdf.structure import Structure, StructureRefused


def main(incoming: BinaryIO, outgoing: BinaryIO) -> int:
    """Serve one file."""
    asked, data = read_frame(incoming, MAX_JSON_FRAME), read_frame(incoming, MAX_PDF_BYTES)
    if asked is None or data is None:
        return 0
    try:
        said, drawing = opened(data, json.loads(asked))
    except (StructureRefused, DrawingRefused) as refused:
        write_json(outgoing, {"refused": refused.reason.value})
        return 0
    write_json(outgoing, said.to_json())
    while (frame := read_frame(incoming, MAX_JSON_FRAME)) is not None:
        answer(outgoing, drawing, json.loads(frame))
    return 0


def opened(data: bytes, asked: Mapping[str, Any]) -> tuple[Opened, Drawing]:
    """What a file says, and its pages. Raises StructureRefused or DrawingRefused."""
    structure = Structure(data)
    numbers = asked["pages"] or list(range(1, min(structure.pages, asked["most"]) + 1))
    if max(numbers) > structure.pages:
        raise StructureRefused(Refusal.NO_SUCH_PAGE)
    structure.check()
    hidden = Hidden(structure, data)
    drawing = Drawing(data)
    # Two readers that count differently do not read the same file.
    structure.damaged = structure.damaged or drawing.pages != structure.pages
    if max(numbers) > drawing.pages:
        raise DrawingRefused(Refusal.BROKEN_PDF)
    drawing.check_sizes(numbers)
    return Opened(structure.pages, hidden.traces, hidden.words, structure.damaged), drawing


def answer(outgoing: BinaryIO, drawing: Drawing, asked: Mapping[str, Any]) -> None:
    """Write one page, or why it is not drawn."""
    try:
        size = asked.get("size")
        page = drawing.draw(asked["page"], None if size is None else (size[0], size[1]))
    except DrawingRefused as refused:
        write_json(outgoing, {"refused": refused.reason.value})
    except Exception as error:  # noqa: BLE001 - a page that cannot be drawn for any reason was not looked at
        print(type(error).__name__, file=sys.stderr)
        write_json(outgoing, {"refused": CRASHED})
    else:
        write_json(outgoing, page.to_json())
        write_frame(outgoing, page.pixels)
