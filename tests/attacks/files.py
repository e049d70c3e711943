"""Attacks on the file around the picture: whatever a photo carried besides its pixels is looked for in the copy's bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import numpy as np
from PIL import Image, PngImagePlugin, UnidentifiedImageError

from detectors.gate.verify.file_structure import structure_failures
from detectors.kit.decode.photo import decode
from tests.attacks.redactors import Redactor
from tests.attacks.victims import Victim, coded

Carrier = Callable[[Victim, str], bytes]
BEGINNINGS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"RIFF")


def with_thumbnail(victim: Victim, secret: str) -> bytes:
    """EXIF with the secret in its comment and a small picture of the whole photo, uncovered."""
    exif = Image.Exif()
    exif[0x010E] = exif[0x9286] = secret
    small = io.BytesIO()
    Image.fromarray(victim.scene).resize((64, 48)).save(small, "JPEG")
    body = exif.tobytes() + small.getvalue()
    return _jpeg(victim, exif=body if len(body) < 65_000 else exif.tobytes())


def with_trailing_bytes(victim: Victim, secret: str) -> bytes:
    """A whole second picture and words after the end, as cropping tools have left them (aCropalypse)."""
    return _jpeg(victim) + secret.encode() + coded(victim.scene)


def with_comments(victim: Victim, secret: str) -> bytes:
    profile = b"\0" * 40 + secret.encode()
    return _jpeg(victim, comment=secret.encode(), icc_profile=profile, xmp=f"<x>{secret}</x>".encode())


def with_text_chunks(victim: Victim, secret: str) -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Title", secret)
    said.add_itxt("XML:com.adobe.xmp", secret)
    said.add_text("Packed", secret, zip=True)
    out = io.BytesIO()
    Image.fromarray(victim.scene).save(out, "PNG", pnginfo=said)
    return out.getvalue()


def under_alpha(victim: Victim, secret: str) -> bytes:
    """The secret's pixels are there, fully transparent."""
    alpha = np.full(victim.scene.shape[:2], 255, np.uint8)
    alpha[victim.box.slices] = 0
    out = io.BytesIO()
    Image.fromarray(np.dstack([victim.scene, alpha])).save(out, "PNG")
    return out.getvalue()


def in_a_further_frame(victim: Victim, secret: str) -> bytes:
    covered = victim.scene.copy()
    covered[victim.box.slices] = 0
    out = io.BytesIO()
    Image.fromarray(covered).save(out, "GIF", save_all=True, append_images=[Image.fromarray(victim.scene)])
    return out.getvalue()


def _jpeg(victim: Victim, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(victim.scene).save(out, "JPEG", quality=80, **options)
    return out.getvalue()


CARRIERS: Final[dict[str, Carrier]] = {
    "thumbnail and EXIF": with_thumbnail,
    "bytes after the end": with_trailing_bytes,
    "comments, profile, XMP": with_comments,
    "text chunks": with_text_chunks,
    "pixels under alpha": under_alpha,
    "further frames": in_a_further_frame,
}


def carried(victim: Victim, carrier: Carrier, redactor: Redactor) -> bool:
    """Whether the copy of such a photo still carries anything: words, a second picture, hidden data, frames, alpha."""
    secret = f"RAHASIA {victim.text or victim.what}"
    return says_more(redactor(decode(carrier(victim, secret)), victim.covered), secret)


def says_more(copy: bytes, secret: str) -> bool:
    """What a stranger looks for in the bytes of any picture."""
    kind = "png" if copy.startswith(b"\x89PNG") else "jpeg"
    words = (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be"))
    with Image.open(io.BytesIO(copy)) as image:
        inside = getattr(image, "n_frames", 1) > 1 or image.mode != "RGB" or bool(image.getexif())
    carries = any(word in copy for word in words) or _holds_a_picture(copy) or inside
    return carries or bool(structure_failures(kind, copy)) or bool(decode(copy).hidden)


def _holds_a_picture(copy: bytes) -> bool:
    """Whether a second picture begins anywhere inside. Three bytes like a beginning come by chance in packed pixels, about
    once in a hundred copies as PNG, so it must be one that opens."""
    at = 1
    while (at := min((found for mark in BEGINNINGS if (found := copy.find(mark, at)) >= 0), default=-1)) >= 0:
        with suppress(UnidentifiedImageError, OSError, SyntaxError), Image.open(io.BytesIO(copy[at:])):
            return True
        at += 1
    return False
