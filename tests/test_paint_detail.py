"""The painted pictures that need a close look are as large, small, mirrored or illegible as they say."""

from __future__ import annotations

import io
from random import Random
from typing import Any

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image

from detectors.kit.decode.photo import Pixels, decode
from tests.paint import catalogue
from tests.paint.far import BEYOND, LADDERS, X_HEIGHTS, far, wifi_note, x_height_of
from tests.paint.fonts import NEAT, letters
from tests.paint.grounds import GROUNDS
from tests.paint.identity_indonesia import electronic
from tests.paint.kinds import KINDS
from tests.paint.table import LONG, Picture, photograph
from tests.paint.tall import BORDERS, DARK_THEME, conversation, secrets
from tests.paint.unreadable import TINY

LARGE = [kind for kind, _ in catalogue.detailed() if kind.shape in ("long", "large")]


def opened(picture: Picture) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(picture.data)).convert("RGB"))


@pytest.mark.parametrize("name", [kind.name for kind in LARGE if not kind.name.endswith("-far")])
def test_tall_and_wide_pictures_keep_their_pixels_and_stay_within_what_is_decoded(name: str) -> None:
    picture = KINDS[name].picture("flat")
    assert 5000 <= max(picture.width, picture.height) <= 20_000
    assert decode(picture.data).pixels.shape[:2] == (picture.height, picture.width)


def test_secrets_of_a_long_chat_stand_first_last_and_across_borders_between() -> None:
    for seed in range(3):
        rng = Random(seed)
        sheet = conversation(rng, DARK_THEME, 12_000, secrets(rng))
        boxes = sorted((secret.box for secret in sheet.secrets), key=lambda box: box[1])
        assert {secret.what for secret in sheet.secrets} == {"address", "pin", "otp", "id_number", "phone"}
        assert boxes[0][3] < 700
        assert boxes[-1][1] > 11_500
        cut = [any(top // side < bottom // side for side in BORDERS) for _, top, _, bottom in boxes]
        assert sum(cut) >= 3
        assert not sheet.spilt


def test_a_ladder_holds_eight_heights_and_one_that_nobody_reads_each_as_a_file_and_as_sent() -> None:
    for ladder in LADDERS.values():
        heights = [x_height_of(view) for view in ladder.views]
        assert set(heights) == {*X_HEIGHTS, BEYOND}
        assert all(heights.count(height) == 2 for height in heights)
    assert len(X_HEIGHTS) == 8
    assert {name for name, _ in ((kind.name, view) for kind, view in catalogue.sizes())} == set(LADDERS)


def test_a_small_thing_is_as_small_as_asked_and_its_secret_is_where_it_is_said_to_be() -> None:
    tall = {}
    for x_height in (12, 24):
        sheet = far(Random(5), "wifi-note", 12, x_height)
        (secret,) = sheet.secrets
        left, top, right, bottom = secret.box
        assert sheet.pixels[top:bottom, left:right].std() > 20
        straight = wifi_note(Random(1)).secrets[0].box
        tall[x_height] = (right - left) / (straight[2] - straight[0])
    assert tall[24] / tall[12] == pytest.approx(2, rel=0.15)


def test_a_thing_that_does_not_fit_its_photo_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        far(Random(0), "pay-slip", 12, 40)


def test_as_sent_it_is_the_same_picture_reduced() -> None:
    whole, sent = (LADDERS["ktp-12mp"].picture(view) for view in ("x20", "x20-sent"))
    scale = LONG / whole.width
    assert (max(sent.width, sent.height), sent.kind) == (LONG, "jpg")
    assert [secret.text for secret in sent.secrets] == [secret.text for secret in whole.secrets]
    for large, small in zip(whole.secrets, sent.secrets, strict=True):
        assert np.allclose(np.array(large.box) * scale, small.box, atol=1.01)
    reduced = cv2.resize(opened(whole), (sent.width, sent.height), interpolation=cv2.INTER_AREA)
    assert np.abs(reduced.astype(int) - opened(sent)).mean() < 4


def test_a_mirrored_picture_is_the_other_one_turned_about_with_its_secrets() -> None:
    flat, mirror = (photograph(electronic(Random(3)), view, Random(4), "card") for view in ("flat", "mirror"))
    assert np.abs(opened(flat)[:, ::-1].astype(int) - opened(mirror)).mean() < 2
    for straight, turned in zip(flat.secrets, mirror.secrets, strict=True):
        left, top, right, bottom = straight.box
        assert turned.box == (flat.width - right, top, flat.width - left, bottom)


@pytest.mark.parametrize("ground", GROUNDS)
def test_no_ground_is_plain(ground: Any) -> None:
    pixels = ground(Random(2), 800, 600)
    spread = [
        pixels[y : y + 100, x : x + 100].std(axis=(0, 1)).max() for y in range(0, 600, 100) for x in range(0, 800, 100)
    ]
    assert min(spread) > 3


@pytest.mark.parametrize("view", ["flat", "tilted"])
def test_no_reader_gets_the_text_of_a_damaged_code(view: str) -> None:
    assert not [code.text for code in zxingcpp.read_barcodes(opened(KINDS["damaged-code"].picture(view))) if code.valid]


def test_tiny_letters_are_three_pixels_high() -> None:
    assert letters("x", NEAT, TINY).ink.shape[0] <= 4


def test_a_page_out_of_focus_has_bars_in_place_of_letters() -> None:
    """No stroke is left: light changes by 2 from pixel to pixel; 38 where the page is sharp, 6 where it can be guessed."""
    grey = cv2.cvtColor(opened(KINDS["blurred-page"].picture("flat")), cv2.COLOR_RGB2GRAY)
    page = cv2.GaussianBlur(grey[200:1000, 200:800], (0, 0), 2).astype(int)
    assert np.abs(np.diff(page, axis=1)).max() < 5


@pytest.mark.parametrize("name", ["chat-tall-light", "wifi-board-mirrored", "scribble-note"])
def test_the_same_seed_paints_the_same_bytes_and_another_seed_others(name: str) -> None:
    kind = KINDS[name]
    view = kind.views[0]
    assert kind.picture(view) == kind.picture(view)
    assert kind.picture(view).data != kind.picture(view, 1).data


def test_what_cannot_be_understood_is_harmless_and_named_so() -> None:
    illegible = [kind for kind in KINDS.values() if kind.unread]
    assert len(illegible) >= 5
    assert all(kind.labels == ("safe",) and kind.album == "detail" for kind in illegible)
