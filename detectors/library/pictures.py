"""Makes a file of a Pillow picture: its pixels and nothing else, without loss."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageOps

from detectors.kit.terms import MAX_PIXELS, MAX_SIDE, Refusal

SHOWN_AS: Final = {
    **{mode: mode for mode in ("1", "L", "LA", "RGB", "RGBA", "P", "I;16")},
    **dict.fromkeys(("CMYK", "YCbCr", "HSV", "RGBX"), "RGB"),
    "PA": "RGBA",
    "RGBa": "RGBA",
    "La": "LA",
}
"""Modes that a PNG holds as they are, and what others become. Of the rest nobody knows which value is white."""
FAST: Final = 1
"""The lowest effort of packing: the file is read once and thrown away."""


class PictureRefused(Exception):
    """The picture is not looked at; ``reason`` says why."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


def as_file(picture: Image.Image) -> bytes:
    """The picture as a PNG, upright. Raises PictureRefused for one that is too large or breaks off, TypeError for none."""
    if not isinstance(picture, Image.Image):
        raise TypeError(f"A photo is bytes or a Pillow picture, and this is of type {type(picture).__name__}.")
    if picture.mode not in SHOWN_AS:
        raise TypeError(
            f"A picture of the mode {picture.mode} has no colours that a screen shows: convert it to RGB first."
        )
    if 0 in picture.size:
        raise PictureRefused(Refusal.EMPTY)
    if picture.width * picture.height > MAX_PIXELS:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS)
    if max(picture.size) > MAX_SIDE:
        raise PictureRefused(Refusal.TOO_LONG_A_SIDE)
    try:
        upright = ImageOps.exif_transpose(picture)
        shown = upright.convert(SHOWN_AS[upright.mode])
    except (OSError, ValueError) as error:  # a file that Pillow reads now for the first time
        raise PictureRefused(Refusal.TRUNCATED) from error
    file = io.BytesIO()
    # Of what Pillow remembers of the file, only what changes the pixels stays: which colour or value is transparent.
    clear = shown.info.get("transparency")
    shown.info = {} if clear is None else {"transparency": clear}
    shown.save(file, "PNG", compress_level=FAST)
    return file.getvalue()
