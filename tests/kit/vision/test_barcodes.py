"""Barcodes are found and covered whole in every state that a phone sees them in."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
import zxingcpp

from detectors.kit.terms import Region
from detectors.kit.vision.barcodes import read_codes

WIFI = "WIFI:S:Rumah;T:WPA;P:rahasia123;;"


def _code(kind: str, payload: str, scale: int = 4) -> np.ndarray:
    bars = zxingcpp.create_barcode(payload, getattr(zxingcpp.BarcodeFormat, kind))
    return np.asarray(zxingcpp.write_barcode_to_image(bars, scale=scale, add_quiet_zones=True))


def _lying(code: np.ndarray, degrees: float) -> np.ndarray:
    height, width = code.shape
    side = int(np.hypot(height, width)) + 4
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turn[:, 2] += (side - width) / 2, (side - height) / 2
    lying: np.ndarray = cv2.warpAffine(code, turn, (side, side), borderValue=255)
    return lying


def _faint(code: np.ndarray) -> np.ndarray:
    return (120 + code.astype(int) * 30 // 255).astype(np.uint8)


def _slanted(code: np.ndarray) -> np.ndarray:
    height, width = code.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array([[width * 0.15, height * 0.1], [width * 0.94, 0], [width, height * 0.92], [0, height]], np.float32)
    turn = cv2.getPerspectiveTransform(corners, seen)
    slanted: np.ndarray = cv2.warpPerspective(code, turn, (width, height), borderValue=255)
    return slanted


@pytest.mark.parametrize(
    ("kind", "payload", "change"),
    [
        ("QRCode", WIFI, lambda code: _lying(code, 33)),
        ("QRCode", WIFI, lambda code: cv2.resize(code, None, fx=0.375, fy=0.375, interpolation=cv2.INTER_AREA)),
        ("QRCode", WIFI, lambda code: 255 - code),
        ("QRCode", WIFI, _faint),
        ("QRCode", WIFI, _slanted),
        ("DataMatrix", WIFI, lambda code: cv2.GaussianBlur(code, (0, 0), 1.4)),
        ("MicroQRCode", "12345", lambda code: _lying(code, 200)),
        ("PDF417", "@ANSI 636026080102DL00410288", lambda code: _lying(code, 20)),
        ("Code128", "JX1234567890", lambda code: _lying(code, 45)),
        ("Code128", "JX1234567890", lambda code: 255 - code),
        ("Code39", "ABC-1234", lambda code: _lying(code, 65)),
        ("ITF", "12345678901231", _faint),
        ("QRCode", "4" * 4000, lambda code: code),
    ],
)
def test_codes_are_read_turned_small_faint_and_slanted(
    kind: str, payload: str, change: Callable[..., np.ndarray]
) -> None:
    code = change(_code(kind, payload, 3 if len(payload) > 999 else 4))
    photo = np.full((code.shape[0] + 200, code.shape[1] + 200, 3), int(code[0, 0]), np.uint8)
    photo[100:-100, 100:-100] = code[..., None]
    seen = [found for found in read_codes(photo) if found.payload == payload]
    rows, columns = np.nonzero(np.abs(photo[..., 0].astype(int) - int(code[0, 0])) > 14)
    ink = Region(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
    assert len(seen) == 1
    part = seen[0].region.intersection(ink)
    assert part is not None
    assert part.area >= 0.97 * ink.area


def test_a_damaged_square_is_there_without_a_payload() -> None:
    code = _code("QRCode", WIFI).copy()
    middle = code.shape[0] // 2
    code[middle - 4 : middle + 60, middle - 20 : middle + 60] = 255
    photo = np.full((code.shape[0] + 200, code.shape[1] + 200, 3), 255, np.uint8)
    photo[100:-100, 100:-100] = code[..., None]
    (seen,) = read_codes(photo)
    assert (seen.kind, seen.payload) == ("QR Code", "")


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (9, 7)])
def test_tiny_and_thin_photos_have_no_codes(size: tuple[int, int]) -> None:
    assert read_codes(np.full((*size, 3), 200, np.uint8)) == ()


@pytest.mark.parametrize(
    ("kind", "payload", "degrees"),
    [
        *(("QRCode", "https://example.org/a", degrees) for degrees in (-35, 8, 30, 75, 120)),
        *(("EAN13", "9783161484100", degrees) for degrees in (-35, 30, 120)),
        ("PDF417", "@ANSI 636026080102DL00410288", 20),
    ],
)
def test_the_outline_of_a_leaning_code_holds_its_ink_and_less_than_the_box_around_it(
    kind: str, payload: str, degrees: float
) -> None:
    picture = _lying(_code(kind, payload), degrees)
    (code,) = read_codes(np.repeat(picture[..., None], 3, axis=2))
    assert code.outline is not None
    filled = cv2.fillConvexPoly(np.zeros(picture.shape, np.uint8), np.rint(code.outline).astype(np.int32), 1)
    dark = picture < 100
    assert filled[dark].mean() > 0.97
    assert filled.sum() < code.region.area


@pytest.mark.parametrize("degrees", [0, 90, 180])
def test_a_code_that_stands_straight_has_no_outline_but_its_box(degrees: float) -> None:
    (code,) = read_codes(np.repeat(_lying(_code("QRCode", "https://example.org/a"), degrees)[..., None], 3, axis=2))
    assert code.outline is None
