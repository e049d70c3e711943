"""A file that lost a piece is refused, also where every viewer shows it with something grey in the gap."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from detectors.kit.decode.integrity import is_whole
from detectors.kit.decode.photo import PhotoRefused, decode
from detectors.kit.terms import Refusal


def saved(kind: str = "JPEG", frames: int = 1, **options: Any) -> bytes:
    out = io.BytesIO()
    noise = np.random.default_rng(3).integers(0, 256, (48, 64, 3), np.uint8)
    image = Image.fromarray(noise).resize((256, 192), Image.Resampling.BICUBIC)
    more = {"save_all": True, "append_images": [image.rotate(180)] * (frames - 1)} if frames > 1 else {}
    image.save(out, kind, **more, **options)
    return out.getvalue()


KINDS = {
    "plain": saved(),
    "progressive": saved(progressive=True),
    "with restarts": saved(restart_marker_blocks=8),
    "several pictures": saved("MPO", 2),
    "PNG": saved("PNG"),
}


def with_hole(data: bytes, start: float = 0.5, length: int = 700) -> bytes:
    place = int(len(data) * start)
    return data[:place] + data[place + length :]


@pytest.mark.parametrize("start", [0.3, 0.6, 0.8])
@pytest.mark.parametrize("name", KINDS)
def test_a_file_with_a_hole_is_refused(name: str, start: float) -> None:
    with pytest.raises(PhotoRefused) as refused:
        decode(with_hole(KINDS[name], start))
    assert refused.value.reason is Refusal.TRUNCATED


@pytest.mark.parametrize("name", ["plain", "progressive", "with restarts"])
def test_half_a_file_with_an_end_put_behind_it_is_refused(name: str) -> None:
    with pytest.raises(PhotoRefused) as refused:
        decode(KINDS[name][: len(KINDS[name]) // 2] + b"\xff\xd9")
    assert refused.value.reason is Refusal.TRUNCATED


def other_parameters(data: bytes) -> bytes:
    """Numbers at the head of the scan that mean nothing in a plain JPEG, and that libjpeg complains about first."""
    place = data.index(b"\xff\xda") + 5 + 2 * 3
    return data[:place] + b"\0\0\0" + data[place + 3 :]


def test_a_harmless_complaint_does_not_hide_a_hole() -> None:
    assert decode(other_parameters(KINDS["plain"])).width == 256
    with pytest.raises(PhotoRefused):
        decode(with_hole(other_parameters(KINDS["plain"])))


@pytest.mark.parametrize("name", KINDS)
def test_a_whole_file_is_read(name: str) -> None:
    assert decode(KINDS[name]).width == 256


@pytest.mark.parametrize(
    "data",
    [
        saved()[:-2] + b"\0\0\0\xff\xd9",
        saved() + b"\0" * 500,
        saved().replace(b"JFIF\0\x01\x01", b"JFIF\0\x07\x01"),
        saved(comment=b"Corrupt JPEG data: 12 extraneous bytes before marker 0xd5"),
    ],
    ids=["bytes before the end", "bytes behind the end", "a newer JFIF", "a remark that sounds like a complaint"],
)
def test_what_many_cameras_write_is_no_hole(data: bytes) -> None:
    assert decode(data).width == 256


def test_a_broken_remark_of_a_png_leaves_its_picture_whole() -> None:
    remark = b"\0\0\0\4tEXta\0bc\0\0\0\0"
    data = KINDS["PNG"]
    assert is_whole("PNG", data[:33] + remark + data[33:])
    assert not is_whole("PNG", data[:-12])
    assert not is_whole("PNG", data[:60] + bytes([data[60] ^ 1]) + data[61:])


def test_standard_error_is_as_before(capfd: pytest.CaptureFixture[str]) -> None:
    handles = list(Path("/dev/fd").iterdir())
    for data in (KINDS["plain"], with_hole(KINDS["plain"])):
        is_whole("JPEG", data)
    os.write(2, b"still there\n")
    assert capfd.readouterr().err == "still there\n"
    assert len(list(Path("/dev/fd").iterdir())) == len(handles)
