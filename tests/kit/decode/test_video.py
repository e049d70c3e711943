"""Videos: sampled from beginning to end, in memory, and never mistaken for checked when some of it was not seen."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from detectors.kit.decode.photo import PhotoRefused, decode
from detectors.kit.decode.video import hidden_in, looks_like_video
from detectors.kit.terms import MAX_FRAMES, Refusal


def film(folder: Path, frames: int, size: tuple[int, int] = (160, 120), ending: str = "mp4") -> bytes:
    """Frame n is a grey of its own, so that it can be told which ones were seen."""
    place = folder / f"film.{ending}"
    code = {"mp4": "mp4v", "webm": "VP80"}[ending]
    writer = cv2.VideoWriter(str(place), cv2.VideoWriter.fourcc(*code), 25.0, size)
    assert writer.isOpened()
    for number in range(frames):
        writer.write(np.full((size[1], size[0], 3), 10 + number * 235 // max(1, frames - 1), np.uint8))
    writer.release()
    return place.read_bytes()


@pytest.mark.parametrize("ending", ["mp4", "webm"])
def test_a_long_film_is_sampled_from_its_beginning_to_its_end(tmp_path: Path, ending: str) -> None:
    photo = decode(film(tmp_path, 100, ending=ending))
    greys = [int(pixels.mean()) for pixels in (photo.pixels, *photo.further)]
    assert len(greys) == MAX_FRAMES
    assert greys == sorted(greys)
    assert greys[0] < 20
    assert greys[-1] > 230
    assert photo.frames > MAX_FRAMES
    assert (photo.width, photo.height) == (160, 120)


def test_a_short_film_is_seen_whole(tmp_path: Path) -> None:
    photo = decode(film(tmp_path, 9))
    assert photo.frames == len(photo.further) + 1 == 9


@pytest.mark.parametrize(("frames", "most", "whole"), [(100, 5, False), (6, 5, False), (5, 5, True), (3, 5, True)])
def test_fewer_pictures_are_looked_at_where_fewer_are_asked_for(
    tmp_path: Path, frames: int, most: int, whole: bool
) -> None:
    photo = decode(film(tmp_path, frames), most)
    greys = [int(pixels.mean()) for pixels in (photo.pixels, *photo.further)]
    assert len(greys) == min(frames, most)
    assert greys[0] < 20
    assert greys[-1] > 230
    assert (photo.frames <= MAX_FRAMES) is whole


def test_of_an_animated_picture_too(tmp_path: Path) -> None:
    pictures = [Image.new("L", (40, 30), 30 * number) for number in range(8)]
    pictures[0].save(tmp_path / "a.gif", save_all=True, append_images=pictures[1:])
    photo = decode((tmp_path / "a.gif").read_bytes(), 5)
    assert len(photo.further) + 1 == 5
    assert photo.frames > MAX_FRAMES


def test_a_large_film_is_sampled_less_often_and_is_not_seen_whole(tmp_path: Path) -> None:
    photo = decode(film(tmp_path, 10, (3840, 2160)))
    assert len(photo.further) + 1 == 7
    assert photo.frames > MAX_FRAMES


@pytest.mark.parametrize("share", [0.2, 0.6])
def test_a_film_that_breaks_off_is_refused_or_is_not_seen_whole(tmp_path: Path, share: float) -> None:
    data = film(tmp_path, 60)
    broken = data[: int(len(data) * share)]
    assert frames_or_refusal(broken) in ("more", Refusal.NOT_A_PICTURE, Refusal.TRUNCATED)


def frames_or_refusal(data: bytes) -> str:
    try:
        return "more" if decode(data).frames > MAX_FRAMES else "all"
    except PhotoRefused as refused:
        return refused.reason


def test_what_only_begins_like_a_film_is_refused() -> None:
    for data in (b"\0\0\0\x18ftypisom" + b"\0" * 100, b"\x1a\x45\xdf\xa3" + b"\xff" * 100):
        with pytest.raises(PhotoRefused) as refused:
            decode(data)
        assert refused.value.reason is Refusal.NOT_A_PICTURE


@pytest.mark.parametrize(
    ("data", "video"),
    [
        (b"\0\0\0\x18ftypisom", True),
        (b"\0\0\0\x18ftypmp42", True),
        (b"\0\0\0\x18ftypqt  ", True),
        (b"\x1a\x45\xdf\xa3", True),
        (b"\0\0\0\x18ftypheic", False),
        (b"\0\0\0\x18ftypavif", False),
        (b"\0\0\0\x18ftypmif1", False),
        (b"\xff\xd8\xff\xe0", False),
        (b"\x89PNG\r\n\x1a\n", False),
        (b"GIF89a", False),
        (b"", False),
    ],
)
def test_pictures_are_not_taken_for_films(data: bytes, video: bool) -> None:
    assert looks_like_video(data) is video


def test_the_place_in_a_film_is_named() -> None:
    assert hidden_in(b"....\xa9xyz\x00\x12+52.5+013.4/") == {"gps"}
    assert hidden_in(b"com.apple.quicktime.location.ISO6709 com.apple.quicktime.model") == {"gps", "camera"}
    assert hidden_in(b"nothing here") == frozenset()
