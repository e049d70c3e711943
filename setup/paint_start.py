"""Paints what /start shows: ``python -m setup.paint_start``. A painted identity card, and it beside its covered copy.

The copy is made by the detectors, once for each language, because its covers say what they hide. The results are kept in
``bot/private/start_pictures/``, because the bot itself knows no pixel library.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from detectors.gate.registry import registry
from detectors.gate.screening import screen
from detectors.kit.terms import ScreeningOptions
from tests.paint.examples import example
from texts import COMPLETE

FOLDER: Final = Path(__file__).parents[1] / "bot" / "private" / "start_pictures"
WIDTH: Final = 800
"""Pixels: both pictures stand one above the other, so that a phone shows them in its full width."""
GAP: Final = 14
RED: Final = (206, 44, 44)
GREEN: Final = (34, 140, 70)


def main() -> None:
    card = example("ktp")
    before = Image.open(BytesIO(card)).convert("RGB")
    FOLDER.mkdir(exist_ok=True)
    before.save(FOLDER / "ktp.jpg", quality=76, optimize=True)
    for language in COMPLETE:
        answer = screen(card, ScreeningOptions(language=language, seconds=60), registry())
        if answer.redacted is None or answer.proof is None or not answer.proof.passed:
            raise SystemExit("There is no proven copy of the painted card; look at it with ./gatekeeper check.")
        after = Image.open(BytesIO(answer.redacted.data)).convert("RGB")
        pair(before, after).save(FOLDER / f"before-after.{language}.jpg", quality=76, optimize=True)


def pair(before: Image.Image, after: Image.Image) -> Image.Image:
    """Returns both pictures, the first with a cross in its corner, the second with a tick."""
    parts = [part.resize((WIDTH, round(part.height * WIDTH / part.width))) for part in (before, after)]
    image = Image.new("RGB", (WIDTH, sum(part.height for part in parts) + GAP), "white")
    top = 0
    for part, colour, strokes in zip(parts, (RED, GREEN), (CROSS, TICK), strict=True):
        image.paste(part, (0, top))
        _badge(ImageDraw.Draw(image), top, colour, strokes)
        top += part.height + GAP
    return image


Strokes = tuple[tuple[tuple[int, int], ...], ...]
CROSS: Final[Strokes] = (((-16, -16), (16, 16)), ((-16, 16), (16, -16)))
TICK: Final[Strokes] = (((-18, 0), (-5, 14), (18, -14)),)


def _badge(draw: ImageDraw.ImageDraw, top: int, colour: tuple[int, int, int], strokes: Strokes) -> None:
    x, y, radius = WIDTH - 52, top + 52, 38
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour, outline="white", width=4)
    for stroke in strokes:
        draw.line([(x + right, y + down) for right, down in stroke], fill="white", width=9, joint="curve")


if __name__ == "__main__":
    main()
