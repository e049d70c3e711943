"""A line of a copy is read by the network that did not decide in the photo, and by both where that one fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from detectors.gate.verify import read_back as module
from detectors.gate.verify.read_back import read_back
from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.recognition import SMALL, TINY, Reading, recognized_by
from detectors.kit.ocr.seen import SeenLine, Understood, understand
from detectors.kit.ocr.writing import read_lines
from tests.kit.ocr.test_looking import paper, write

TEXT = "Rapat nomor 482913"


def copy() -> Pixels:
    pixels = paper(900, 1200)
    write(pixels, 80, 300, TEXT, 40)
    return pixels


def decided(network: str) -> TextLine:
    (line,) = read_lines(copy())
    assert "482913" in line.text
    return replace(line, network=network)


def asked(monkeypatch: pytest.MonkeyPatch, before: Sequence[TextLine], misread: str | None = None) -> list[str]:
    """The networks that read the one line of the copy; the first of them reads ``misread`` in it."""
    names: list[str] = []

    def first(seen: Sequence[SeenLine], until: float, networks: Sequence[str]) -> tuple[list[Understood], bool]:
        names.extend(networks)
        read, fully = understand(seen, until, networks)
        if misread is not None:
            read = [replace(each, line=replace(each.line, text=misread)) for each in read]
        return read, fully

    def again(networks: Sequence[str], crops: Sequence[Pixels]) -> list[Reading]:
        names.extend(networks)
        return recognized_by(networks, crops)

    monkeypatch.setattr(module, "understand", first)
    monkeypatch.setattr(module, "recognized_by", again)
    read = read_back(copy(), (), before)
    assert any("482913" in line.text for line in read.lines)
    return names


def test_the_network_that_did_not_decide_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(monkeypatch, [decided(TINY)]) == [SMALL]
    assert asked(monkeypatch, [decided(SMALL)]) == [TINY]


def test_a_line_that_the_photo_did_not_show_is_read_by_both(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(monkeypatch, []) == [TINY, SMALL]


@pytest.mark.parametrize("misread", ["", "Rapat", "Rapat nomor"])
def test_what_reads_nothing_or_a_part_has_not_read_the_line(monkeypatch: pytest.MonkeyPatch, misread: str) -> None:
    assert asked(monkeypatch, [decided(SMALL)], misread) == [TINY, SMALL]
