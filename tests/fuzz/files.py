"""Targets of the pixel house: each takes bytes and raises when a promise is broken."""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import struct

import numpy as np

from detectors.gate.door import serve
from detectors.gate.registry import Registry
from detectors.kit.decode import xmp
from detectors.kit.decode.photo import Photo, PhotoRefused, decode
from detectors.kit.decode.trailing import after_the_end
from detectors.kit.decode.video import hidden_in, looks_like_video
from detectors.kit.frames import DoorBroken
from detectors.kit.rules.barcode_payloads import payload_meanings
from detectors.kit.terms import MAX_FRAMES, MAX_PIXELS, Refusal, Region, Screening, ScreeningOptions
from detectors.kit.vision.barcodes import Code
from tests.fuzz.corpus import SECRET, pictures

PLAIN = re.compile(r"[A-Za-z0-9 .,:x-]{0,40}")
"""What a detail of an x-ray may look like: a number, a size, a year, or a name out of a list."""
HIDDEN = re.compile(r"[a-z]+(-[a-z]+)*")


class Broken(AssertionError):
    """A promise does not hold for this input."""


def promise(held: bool, what: str) -> None:
    if not held:
        raise Broken(what)


def decoded(data: bytes) -> Photo | Refusal:
    try:
        return decode(data)
    except PhotoRefused as refused:
        return refused.reason


def decoder(data: bytes) -> None:
    """A photo within the limits, or a refusal with a reason; what it tells is nothing that stood in the file."""
    photo = decoded(data)
    if isinstance(photo, Refusal):
        return
    promise(photo.pixels.dtype == np.uint8 and photo.pixels.ndim == 3 and photo.pixels.shape[2] == 3, "no RGB picture")
    seen = (photo.pixels, *photo.further)
    promise(sum(one.shape[0] * one.shape[1] for one in seen) <= MAX_PIXELS, "more pixels than the limit")
    promise(len(seen) <= MAX_FRAMES and photo.frames >= len(seen), "frames that nobody counted")
    for name, detail in photo.traces.items():
        promise(HIDDEN.fullmatch(name) is not None, "a name that is no code")
        promise(PLAIN.fullmatch(detail) is not None and SECRET not in detail, "words of the file were handed on")


def torn(data: bytes) -> None:
    """The first four bytes choose a file and what is torn out of it: then it is refused, or its picture is the whole one.

    Telling nothing about a picture whose part is missing would be an approval of what nobody has seen.
    """
    dice = random.Random(int.from_bytes(data[:8], "big"))
    name, whole = dice.choice(tuple(pictures().items()))
    start = dice.randrange(len(whole))
    left = bytearray(whole)
    if dice.random() < 0.5:
        del left[start:]
        left += dice.choice((b"", b"", b"\xff\xd9", whole[-12:]))
    else:
        del left[start : start + dice.randint(1, len(whole) // 2)]
    photo, before = decoded(bytes(left)), decoded(whole)
    if isinstance(photo, Photo) and isinstance(before, Photo):
        promise(_shows(photo, before), f"{name}, torn at {start} of {len(whole)}: read as if it were whole")


def _shows(photo: Photo, before: Photo) -> bool:
    """Whether all of a picture was read. Colours may differ where only its profile or its tables are torn."""
    if photo.frames < before.frames and np.array_equal(photo.pixels, before.pixels):
        return True
    if photo.pixels.shape != before.pixels.shape:
        # Another size or turned otherwise: the header was torn, so it is another picture, and a whole one.
        return True
    return not any(_misses_its_end(one, other) for one, other in zip(_all(photo), _all(before), strict=False))


def _all(photo: Photo) -> tuple[np.ndarray, ...]:
    return (photo.pixels, *photo.further)


def _misses_its_end(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether rows or columns of a busy picture came out flat: what readers put where they could read nothing."""
    flat = [float(np.ptp(one[top : top + 8].reshape(-1, 3), axis=0).max()) for top in range(0, one.shape[0] - 7, 8)]
    busy = [float(np.ptp(other[top : top + 8].reshape(-1, 3), axis=0).max()) for top in range(0, one.shape[0] - 7, 8)]
    return any(was > 30 > 4 > now for now, was in zip(flat, busy, strict=True))


def metadata(data: bytes) -> None:
    """The readers of what lies around a picture, each on its own: they end, and tell codes and lengths only."""
    for kind in ("JPEG", "MPO", "PNG", "WEBP", "GIF", "HEIF", "AVIF", "TIFF"):
        found = after_the_end(kind, data)
        promise(found is None or HIDDEN.fullmatch(found[0]) is not None, "a name that is no code")
    found_packets = list(xmp.packets(data))
    promise(len(found_packets) <= xmp.MOST and sum(map(len, found_packets)) <= xmp.LONGEST + 64, "packets without end")
    for one in found_packets:
        for name, detail in xmp.xmp_meanings(one):
            promise(HIDDEN.fullmatch(name) is not None and PLAIN.fullmatch(detail) is not None, "words of a packet")
    if looks_like_video(data):
        promise(all(HIDDEN.fullmatch(name) for name in hidden_in(data)), "a name that is no code")


NOBODY = Registry(())
ENDS = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)
"""What may end a pixel process: the other side then says "could not check"."""


def door(data: bytes) -> None:
    """A stream of frames into a pixel process: answers that follow the protocol, or an end; never an answer too many."""
    out = io.BytesIO()
    with contextlib.suppress(DoorBroken, *ENDS):
        serve(io.BytesIO(data), out, NOBODY)
    answers = list(_frames(out.getvalue()))
    promise(json.loads(answers[0])["ready"] is True, "not ready first")
    rest = answers[1:]
    while rest:
        told = json.loads(rest[0])
        screening = Screening.from_json(told, rest[1])
        promise(screening.refused is None or screening.redacted is None, "a copy of what was refused")
        rest = rest[3:] if len(rest) > 2 and not _is_json(rest[2]) else rest[2:]


def _is_json(data: bytes) -> bool:
    return data[:1] == b"{"


def _frames(stream: bytes) -> list[bytes]:
    found = []
    while stream:
        (length,) = struct.unpack(">I", stream[:4])
        promise(len(stream) >= 4 + length, "an answer breaks off")
        found.append(stream[4 : 4 + length])
        stream = stream[4 + length :]
    return found


def frames(picture: bytes, **options: object) -> bytes:
    header = json.dumps({**ScreeningOptions().to_json(), **options}).encode()
    return struct.pack(">I", len(header)) + header + struct.pack(">I", len(picture)) + picture


def payload(data: bytes) -> None:
    """Whatever a barcode says: codes of risks, each once, and nothing of what was read."""
    text = data.decode("utf-8", "surrogateescape" if data[:1] == b"\xff" else "replace")
    for kind in ("QR Code", "PDF417", "Code 128", "EAN-13"):
        found = payload_meanings(Code(kind, text, Region(0, 0, 9, 9)))
        promise(len(set(found)) == len(found), "a meaning told twice")
        promise(all(HIDDEN.fullmatch(one.why) for one in found), "a why that is no code")
