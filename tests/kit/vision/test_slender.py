"""In a screenshot many times higher than wide, faces, codes and cards keep their size and stand where they are."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
import zxingcpp

from detectors.kit.decode.photo import Pixels
from detectors.kit.vision.barcodes import read_codes
from detectors.kit.vision.faces import find_faces
from detectors.kit.vision.outlines import find_outlines
from detectors.kit.vision.slender import codes_in, faces_in, is_slender, nudity_in, outlines_in
from tests.paint.portrait import portrait
from tests.paint.sheet import Sheet


def tower(*places: int) -> Pixels:
    """A screenshot of 900 x 12,000 with a small portrait and a code at each of these heights."""
    sheet = Sheet(900, 12_000, (244, 244, 246))
    code = zxingcpp.create_barcode("WIFI:S:Rumah;T:WPA;P:rahasia;;", zxingcpp.BarcodeFormat.QRCode)
    squares = np.asarray(zxingcpp.write_barcode_to_image(code, scale=4))
    for top in places:
        portrait(sheet, Random(4), (80, top, 240, top + 210), "white")
        sheet.pixels[top : top + squares.shape[0], 500 : 500 + squares.shape[1]] = squares[..., None]
    return sheet.pixels


@pytest.mark.parametrize("lying", [False, True])
def test_each_is_found_once_where_it_stands(lying: bool) -> None:
    places = (400, 5_300, 11_500)
    pixels = tower(*places)
    pixels = np.ascontiguousarray(np.rot90(pixels)) if lying else pixels
    assert is_slender(pixels)
    for regions in ([face.region for face in faces_in(pixels)], [code.region for code in codes_in(pixels)]):
        starts = sorted(region.left if lying else region.top for region in regions)
        assert starts == pytest.approx(places, abs=120)
    assert len(nudity_in(pixels).wholes) == 2


def test_a_picture_of_ordinary_proportions_is_looked_at_as_a_whole() -> None:
    pixels = tower(400)[:1500]
    assert not is_slender(pixels)
    assert faces_in(pixels) == find_faces(pixels)
    assert codes_in(pixels) == read_codes(pixels)
    assert outlines_in(pixels) == find_outlines(pixels)
