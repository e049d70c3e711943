"""What looks like writing and is not understood has a place and a reason; print, pictures and traces have none."""

from __future__ import annotations

import io
from random import Random

import numpy as np
import pytest
from PIL import Image

from detectors.kit.decode.photo import decode
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.seen import SeenLine, Understood
from detectors.kit.ocr.unread import MOST_PLACES, not_understood
from detectors.kit.ocr.writing import read_writing
from detectors.kit.terms import UnreadReason
from tests.kit.ocr.test_looking import paper, write
from tests.paint import catalogue

assert catalogue.ROOMS


@pytest.mark.parametrize("name", ["scribble-note", "strange-script"])
def test_lines_that_nobody_can_read_are_told_with_their_places(name: str) -> None:
    picture = catalogue.named(name).picture("flat", 3)
    writing = read_writing(decode(picture.data).pixels)
    assert writing.unread
    assert writing.mostly_unread
    assert {each.reason for each in writing.unread} <= {
        UnreadReason.HANDWRITING, UnreadReason.SCRIPT, UnreadReason.BLURRED
    }  # fmt: skip
    ink = decode(picture.data).pixels[:, :, 0].astype(int) < 120
    ink[: picture.height // 20] = ink[-picture.height // 20 :] = False
    ink[:, : picture.width // 20] = ink[:, -picture.width // 20 :] = False
    covered = np.zeros(ink.shape, bool)
    for region in (region for each in writing.unread for region in each.regions):
        covered[region.slices] = True
    assert (ink & covered).sum() > 0.7 * ink.sum()


@pytest.mark.parametrize("name", ["book-page", "menu", "chat-contact", "landscape", "lab-report-indonesian"])
def test_print_and_pictures_leave_nothing_unread(name: str) -> None:
    writing = read_writing(decode(catalogue.named(name).picture("flat", 3).data).pixels)
    assert writing.unread == ()
    assert not writing.mostly_unread


def test_a_scribbled_word_on_a_printed_page_is_a_trace() -> None:
    note = decode(catalogue.named("scribble-note").picture("flat", 3).data).pixels
    pixels = paper(1400, 1000)
    for at in range(20):
        write(pixels, 60, 30 + 62 * at, f"Rapat hari Senin pukul {at + 1} di kantor", 34)
    word = Image.fromarray(note[100:200, 80:300])
    pixels[1290:1390, 100:320] = np.asarray(word)
    assert read_writing(pixels).unread == ()


def test_places_are_bounded() -> None:
    """A texture that looks like thousands of lines must not become thousands of covers."""
    rng = Random(2)
    sheet = Image.new("L", (800, 800), 255)
    marks = Image.new("L", (22, 9), 0)
    for y in range(10, 780, 22):
        for x in range(10, 760, 40):
            sheet.paste(marks.rotate(rng.choice((0, 7, -7)), expand=False), (x, y))
    out = io.BytesIO()
    sheet.convert("RGB").save(out, "PNG")
    writing = read_writing(decode(out.getvalue()).pixels)
    assert sum(len(each.regions) for each in writing.unread) <= 4 * MOST_PLACES


@pytest.mark.parametrize(
    ("score", "one", "other", "told"),
    [
        (0.84, "  ", "Q0086m80 dogeoub 00eJ00", True),  # one network has no signs for the script and sees blanks
        (0.94, "  ", "quge Aele cala", True),
        (0.80, "bgo 3m  ag1945", "hgo 30om20 smob d8g1945", True),  # it skips what it has none for
        (0.80, "Jalan Melati 12", "Jalan Me1ati l2", False),
        (0.95, "Jalan Melati 12", "Jln Me 12", False),  # one was sure
        (0.60, "* * * *", "- - -", False),
    ],
)
def test_one_reading_that_leaves_out_what_the_other_sees_has_not_understood(
    score: float, one: str, other: str, *, told: bool
) -> None:
    quad = np.array([(10, 10), (410, 10), (410, 50), (10, 50)], np.float32)
    picture = np.full((60, 420, 3), 255, np.uint8)
    line = TextLine(one, ((10, 10), (410, 10), (410, 50), (10, 50)), score)
    unread, _ = not_understood([SeenLine(picture, quad, quad)], [Understood(line, picture[10:50, 10:410], other)])
    assert bool(unread) is told
