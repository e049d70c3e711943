"""Addresses are known by their parts; a street alone is only a hint."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Cure, Strength
from detectors.location import Location
from tests.given import found, hides, strongest, view


@pytest.mark.parametrize(
    ("rows", "secret"),
    [
        (("Jl. Melati No. 5 RT 003/RW 004", "Kel. Sukamaju Kec. Cilodong", "Kota Depok 16413"), "Jl. Melati No. 5"),
        (("Jalan Kenanga 17", "Kelurahan Antapani, Kecamatan Antapani"), "Jalan Kenanga 17"),
        (("Perum Griya Asri Blok C2 No 8", "RT 02 RW 07", "Kab. Sleman"), "Perum Griya Asri Blok C2 No 8"),
        (("Gg. Haji Jenih", "RT 01/02"), "Gg. Haji Jenih"),
        (("123 Main Street", "Phoenix, AZ 85007"), "123 Main Street"),
        (("221B Baker Street", "London NW1 6XE"), "NW1 6XE"),
        (("Mr Smith, 12 King Street, Toronto, ON M5H 1A1",), "M5H 1A1"),
        (("12 Boulevard Antoine Gautier", "33000 BORDEAUX"), "33000 BORDEAUX"),
    ],
)
def test_addresses_are_found_and_covered(rows: tuple[str, ...], secret: str) -> None:
    seen = view(*rows)
    findings = list(Location().find(seen))
    assert strongest(findings) in (Strength.LIKELY, Strength.SURE)
    assert hides(findings, seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("Bab 4", "Jalan cerita novel ini panjang."),
        ("Phone 1 ST place", "Total 45.000"),
        ("3.14159", "1.5, 2.5"),
        ("Kecap manis 600 ml", "Kota lama"),
        ("The way home was long", "5 roads diverged"),
        ("Version 10.1234",),
        ("No. 5",),
    ],
)
def test_look_alikes_never_stop(rows: tuple[str, ...]) -> None:
    assert strongest(Location().find(view(*rows))) in (None, Strength.HINT)


def test_a_street_alone_is_a_hint() -> None:
    assert strongest(Location().find(view("Jl. Braga"))) is Strength.HINT


def test_a_shops_address_on_its_receipt_is_a_hint() -> None:
    rows = (
        "TOKO MAJU",
        "Jl. Braga 5 Kota Bandung",
        "Beras | 65.000",
        "Gula | 15.500",
        "Telur | 28.000",
        "Total | 108.500",
    )
    assert strongest(Location().find(view(*rows))) is Strength.HINT


@pytest.mark.parametrize(
    ("rows", "secret"),
    [
        (("-6.914744, 107.609810",), "-6.914744, 107.609810"),
        (("6°54'53\"S 107°36'35\"E",), "6°54'53\"S"),
        (("6°12'30\" LS 106°50'00\" BT",), "106°50'00\" BT"),
        (("Lat -6.200000° Long 106.816666°",), "106.816666"),
        (("Lintang: -6,2345", "Bujur: 106,8456"), "Bujur: 106,8456"),
        (("GPS", "-6.1234 | 106.8234"), "106.8234"),
        (("maps.app.goo.gl/AbCd1234",), "maps.app.goo.gl/AbCd1234"),
        (("https://www.google.com/maps/place/x",), "google.com/maps/place/x"),
        (("6P5G2QXR+4W",), "6P5G2QXR+4W"),
        (("2QXR+4W Menteng, Jakarta",), "2QXR+4W"),
        (("///filled.count.soap",), "///filled.count.soap"),
    ],
)
def test_positions_are_found_and_covered(rows: tuple[str, ...], secret: str) -> None:
    seen = view(*rows)
    findings = list(Location().find(seen))
    assert strongest(findings) in (Strength.LIKELY, Strength.SURE)
    assert hides(findings, seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("0.1234 | 0.5678", "0.2345 | 0.6789"),
        ("loss 0.1234, 0.5678",),
        ("99.12345, 200.12345",),
        ("20°C 30°C",),
        ("sudut 45° 30'",),
        ("2345+67 = 2412",),
        ("C++ and H2O+CO2",),
        ("WORD+CARD",),
        ("v1.2345",),
        ("0.0000, 0.0000",),
    ],
)
def test_numbers_that_are_no_position(rows: tuple[str, ...]) -> None:
    assert strongest(Location().find(view(*rows))) is None


def test_a_position_in_the_file_is_sure_and_stripped() -> None:
    finding = found(Location(), view(hidden=["gps", "camera"]))["gps"]
    assert (finding.strength, finding.cure, finding.regions) == (Strength.SURE, Cure.STRIP, ())


@pytest.mark.parametrize(("payload", "is_place"), [("geo:-6.9,107.6", True), ("https://example.org/menu", False)])
def test_codes_that_hold_a_place(payload: str, is_place: bool) -> None:
    assert ("place-code" in found(Location(), view(codes=[payload]))) is is_place
