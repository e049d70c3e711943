"""Builds a picture anew in which the covers show nothing of what they hide.

What is painted is computed from pixels outside all covers only, so two photos that differ only inside them give the
same bytes (non-interference). Real blur and pixelation are functions of the hidden pixels and are not offered.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from PIL import Image

from detectors.gate.redact.blocks import Grid
from detectors.gate.redact.chroma import without_chroma_bleeding
from detectors.gate.redact.lettering import STAND_INS, with_words
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.seams import with_seams
from detectors.gate.redact.shapes import Mask, hidden_by, opaque
from detectors.gate.redact.silhouettes import under_silhouettes, with_silhouettes
from detectors.gate.redact.soft import soft
from detectors.gate.redact.solid import BARELY, GENTLY, solid
from detectors.gate.redact.stickers import cores, with_stickers
from detectors.gate.redact.surroundings import filled
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.terms import Form, Redacted, Shape, Style

QUALITY: Final = 92


def redact(photo: Photo, plan: Plan) -> Redacted:
    """A copy of the photo's first frame, covered by this plan."""
    pixels = painted(without_chroma_bleeding(photo, plan.shapes), plan, photo.grid)
    if plan.crop is not None:
        pixels = np.ascontiguousarray(pixels[plan.crop.slices])
    height, width = pixels.shape[:2]
    data, kind = _encoded(pixels, photo.lossless)
    return Redacted(data, kind, plan.covered, plan.style, plan.crop, width, height, plan.shapes)


def painted(pixels: Pixels, plan: Plan, grid: Grid = (0, 0), covers: Pixels | None = None) -> Pixels:
    """The pixels of the whole photo with every cover painted in the plan's style; ``grid`` is where its blocks begin.

    ``covers``: a copy whose flat covers tell their colours, see ``solid``.
    """
    height, width = pixels.shape[:2]
    hidden = hidden_by(plan.shapes, width, height, grid)
    if plan.style is Style.SOFT:
        return soft(pixels, plan.shapes, hidden)
    if plan.style in (Style.AUTO, Style.STICKER, Style.REPLACE):
        return _automatic(pixels, plan, hidden, grid, covers)
    edges = hidden & ~opaque(plan.shapes, width, height)
    return with_words(solid(filled(pixels, hidden, edges), plan.shapes, hidden, covers), plan.labels)


def _automatic(pixels: Pixels, plan: Plan, hidden: Mask, grid: Grid, covers: Pixels | None) -> Pixels:
    """Bars in the ground's tone with words on them, and heads softly filled from what is around them and painted already.

    In the style ``sticker`` the heads have stickers instead; in ``replace`` bars have stand-ins on them, and portraits a
    silhouette.
    """
    height, width = hidden.shape
    heads = [shape for shape in plan.shapes if shape.form is Form.ROUND]
    bars = [shape for shape in plan.shapes if shape.form is not Form.ROUND]
    drawn = opaque(bars, width, height)
    if plan.style is Style.STICKER:
        drawn |= cores(heads, width, height)
    base = filled(pixels, hidden, hidden & ~drawn)
    over = hidden_by(heads, width, height, grid)
    words = {shape: text for shape, text in plan.labels.items() if shape.form is not Form.ROUND}
    if plan.style is Style.REPLACE:
        flat = _replaced(base, bars, words, plan, hidden, over, covers)
    else:
        flat = with_words(with_seams(solid(base, bars, hidden, covers, GENTLY, over), bars), words)
    if plan.style is Style.STICKER:
        return with_stickers(flat, heads, hidden)
    return soft(flat, heads, over) if heads else flat


def _replaced(
    base: Pixels,
    bars: Sequence[Shape],
    words: Mapping[Shape, str],
    plan: Plan,
    hidden: Mask,
    over: Mask,
    covers: Pixels | None,
) -> Pixels:
    """Bars nearly as light as the ground with stand-ins on them, and silhouettes in portraits."""
    height, width = hidden.shape
    portraits = [shape for shape in bars if shape in plan.portraits]
    drawn = under_silhouettes(portraits, width, height)
    flat = with_seams(solid(base, bars, hidden, covers, BARELY, over | drawn), bars)
    return with_words(with_silhouettes(flat, portraits), words, STAND_INS, drawn)


def _encoded(pixels: Pixels, lossless: bool) -> tuple[bytes, str]:
    """The bytes of a new picture: no metadata can follow, because only bare pixels are handed on."""
    out = io.BytesIO()
    image = Image.fromarray(pixels)
    if lossless:
        image.save(out, "PNG", compress_level=6)
        return out.getvalue(), "png"
    # Chroma at full size: with halved chroma a block of colour would reach 16 pixels across a region's border.
    image.save(out, "JPEG", quality=QUALITY, subsampling=0)
    return out.getvalue(), "jpeg"
