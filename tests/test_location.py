"""Addresses are known by their parts; a street alone is only a hint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import Writing
from detectors.kit.terms import Cure, Region, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.kit.vision.maps import MarkedMap
from detectors.kit.vision.scenes import NOTHING_SEEN
from detectors.location import Location
from tests.given import Written, blank, found, hides, line, lines, strongest, view


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
        (("JI. Kenanga Raya No.17A", "Bekasi Selatan"), "JI. Kenanga Raya No.17A"),
        (("Jln.Mawar Blok C2 No.8, Kota Depok 16413",), "Jln.Mawar Blok C2 No.8, Kota Depok 16413"),
        (("Budi Santoso", "Jl. Anggrek 5", "Surabaya 60111"), "Budi Santoso"),
        (("Dusun Krajan RT 03 RW 01", "Desa Sukorejo Kec. Udanawu", "Kab. Blitar, Jawa Timur 66154"), "Kab. Blitar"),
        (("Apartemen Kalibata Tower B Lt. 12", "Jakarta Selatan 12750"), "Jakarta Selatan 12750"),
        (("Flat 2, 10 High Street", "Leeds LS1 4AP"), "Flat 2, 10 High Street"),
        (("12/5 Smith St", "Melbourne VIC 3000"), "Melbourne VIC 3000"),
        (("Musterstraße 12", "10115 Berlin"), "Musterstraße 12"),
        (("Calle Mayor 5, 2º B", "28013 Madrid"), "28013 Madrid"),
        (("Kerkstraat 15", "1012 AB Amsterdam"), "1012 AB Amsterdam"),
        (("Rua das Flores, 12", "1250-096 Lisboa"), "Rua das Flores, 12"),
        (("Via Roma 10", "20121 Milano"), "Via Roma 10"),
        (("Blk 123 Ang Mo Kio Ave 3 #05-67", "Singapore 560123"), "#05-67"),
        (("No. 12, Jalan Ampang", "50450 Kuala Lumpur"), "No. 12, Jalan Ampang"),
        (("PO Box 740800", "Atlanta GA 30374-0800"), "PO Box 740800"),
        (("上海市长宁区愚园路315号", "上海市长宁区"), "愚园路315号"),
        (("Nama : Xqor Wzyk", "Alamat : Dukuh Wetan Sungai Utara"), "Dukuh Wetan Sungai Utara"),
        (("Alamat | Wisma Harapan Indah", "Kecamatan | Cilodong"), "Wisma Harapan Indah"),
        (("SHIP TO:", "TEST RECEIVER", "TEST STREET 2", "5000 HALLEIN", "AUSTRIA"), "TEST RECEIVER"),
        (("Penerima: Xqor", "Pengirim: Toko A", "JNE REG", "Jl. Mawar 3 Kota Malang"), "Xqor"),
        (
            ("FROM: Merchant Ltd", "100 Mill Lane", "Leeds LS1 4AP", "SHIP TO Xqor Wzyk", "5 Elm Road", "York YO1 9AB"),
            "5 Elm Road",
        ),
        (("First Name : Xqor", "Last Name : Wzyk", "Street Address : Sunny Side Farm", "City : Ashford"), "Wzyk"),
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
        ("Desa wisata di Kota Batu ramai dikunjungi",),
        ("Pengumuman RT 05 RW 02",),
        ("3 Easy Ways", "10 Great Place"),
        ("Place your order here", "Via email 2024"),
        ("TO OUR RHINO", "AND DO NOT"),
        ("2024 January", "1000 Gram", "500 Rupiah"),
        ("Alamat e-mail : budi@contoh.id", "Kota"),
        ("IP Address: 192.168.1.1", "State: running"),
        ("Kelas 5 Blok", "Kelompok 3"),
        ("Rute bus", "Halte"),
        ("Start the traffic light", "the satellite"),
        ("Jl. Braga",),
        ("315", "309"),
        ("Total 15000", "Jumlah 20000"),
    ],
)
def test_look_alikes_never_stop(rows: tuple[str, ...]) -> None:
    assert strongest(Location().find(view(*rows))) in (None, Strength.HINT)


def test_a_street_alone_is_a_hint() -> None:
    assert strongest(Location().find(view("Jl. Braga"))) is Strength.HINT


@pytest.mark.parametrize("rows", [("W | Yuyuan Rd. | E", "315 | 309"), ("Jl. Kenanga", "No. 17"), ("愚园路", "315")])
def test_a_street_sign_with_house_numbers_is_likely(rows: tuple[str, ...]) -> None:
    assert strongest(Location().find(view(*rows))) is Strength.LIKELY


class AtTheDoor(Written):
    """Words on a photo that looks so much like a front door; ``closer`` are those of a second reading."""

    def __init__(
        self, *rows: str, door: float = 1.0, closer: tuple[str, ...] = (), faces: tuple[Face, ...] = ()
    ) -> None:
        super().__init__(rows, faces=faces)
        self._door = door
        self._closer = closer
        self.sizes: list[int] = []

    def writing(self, pixels: Pixels, until: float) -> Writing:
        self.sizes.append(pixels.shape[1])
        return super().writing(pixels, until) if len(self.sizes) == 1 else Writing(lines(self._closer))

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:
        return {**NOTHING_SEEN, "door": self._door}


def door(*rows: str, hidden: tuple[str, ...] = (), **said: Any) -> View:
    return View(blank(800, 1000, hidden), AtTheDoor(*rows, **said))


@pytest.mark.parametrize("rows", [("34",), ("12A",), ("7", "Familie Huber"), ("12 | 14 | 16",), ("11528",)])
def test_short_numbers_and_nothing_else_are_those_of_a_front_door(rows: tuple[str, ...]) -> None:
    seen = found(Location(), door(*rows))
    assert seen["house-number"].strength is Strength.HINT
    number = rows[0].split(" | ")[0]
    assert hides(seen.values(), door(*rows), number)


def test_with_a_position_or_a_person_a_front_door_is_more_than_a_hint() -> None:
    at_home = Face(Region(600, 600, 660, 660))
    tiny = Face(Region(600, 600, 612, 612))
    assert found(Location(), door("34", hidden=("gps",)))["house-number"].strength is Strength.LIKELY
    assert found(Location(), door("34", faces=(at_home,)))["house-number"].strength is Strength.LIKELY
    assert found(Location(), door("34", faces=(tiny,)))["house-number"].strength is Strength.HINT


@pytest.mark.parametrize(
    "rows",
    [(), ("10:",), ("123456",), ("34", "Open", "Closed"), ("1 | 2 | 3 | 4",), ("1.5",), ("Platform 4",), ("12 kg",)],
)
def test_other_numbers_are_on_no_door(rows: tuple[str, ...]) -> None:
    assert "house-number" not in found(Location(), door(*rows))


@pytest.mark.parametrize(("row", "score"), [("34", -2.2), ("0", -5.0), ("11528", -1.2)])
def test_numbers_on_what_looks_like_no_door_are_none(row: str, score: float) -> None:
    assert "house-number" not in found(Location(), door(row, door=score))


@pytest.mark.parametrize(
    ("rows", "score", "looks"), [((), 0.5, 2), ((), -0.5, 1), (("34",), 0.5, 1), (("Sale", "Open"), 0.5, 1)]
)
def test_a_door_without_a_number_is_read_again_at_twice_its_size(
    rows: tuple[str, ...], score: float, looks: int
) -> None:
    readings = AtTheDoor(*rows, door=score, closer=("40",))
    findings = found(Location(), View(blank(800, 1000), readings))
    assert readings.sizes == [800, 1600][:looks]
    if looks > 1:
        (region,) = findings["house-number"].regions
        assert region.left == 5


def test_a_copy_is_not_read_a_third_time() -> None:
    readings = AtTheDoor(closer=("40",))
    assert list(Location().remains(View(blank(800, 1000), readings))) == []
    assert readings.sizes == [800]


def test_what_is_read_in_a_face_is_on_no_door() -> None:
    face = Face(Region(0, 0, 60, 60))
    assert "house-number" not in found(Location(), door("34", faces=(face,)))
    assert "house-number" in found(Location(), door("34", faces=(replace(face, region=Region(600, 600, 660, 660)),)))


def test_a_number_that_is_hardly_read_is_on_no_door() -> None:
    class Faint(AtTheDoor):
        def writing(self, pixels: Pixels, until: float) -> Writing:
            return Writing(tuple(replace(line, score=0.7) for line in super().writing(pixels, until).lines))

    assert "house-number" not in found(Location(), View(blank(), Faint("34")))


def test_an_invoice_hides_the_buyers_address_though_it_holds_prices() -> None:
    shop = ("Turnpike Designs Co.", "156 University Ave, Toronto ON M5H 2H7")
    buyer = ("BILL TO", "Jane Doe", "1954 Bloor Street West", "Toronto, ON M6P 3K9")
    prices = ("Hosting 65.00", "Design 2,100.00", "Subtotal 2,165.00", "Tax 193.20", "Total 2,358.20")
    readings = Written()
    readings._lines = tuple(
        line(text, 10, top + 30 * index)
        for top, texts in ((10, shop), (300, buyer), (700, prices))
        for index, text in enumerate(texts)
    )
    seen = View(blank(), readings)
    address = [finding for finding in Location().find(seen) if finding.strength is Strength.SURE]
    assert hides(address, seen, "1954 Bloor Street West")
    assert hides(address, seen, "Jane Doe")
    assert not hides(address, seen, "156 University Ave")


def test_ragged_lines_of_an_address_are_covered_as_one_block() -> None:
    seen = view("Jl. Melati Putih Raya No. 5", "RT 003/RW 004", "Kota Depok 16413")
    regions = found(Location(), seen)["address"].regions
    assert len(regions) == 1


def test_labels_of_a_form_stay_readable() -> None:
    seen = view("Nama : Xqor Wzyk", "Alamat : Jl. Mawar No. 3", "Kecamatan : Cilodong")
    findings = list(Location().find(seen))
    assert hides(findings, seen, "Jl. Mawar No. 3")
    assert not hides(findings, seen, "Alamat")


@pytest.mark.parametrize(
    "rows",
    [
        ("Petunjuk arah", "Lokasi Anda", "Warung Bu Tini", "12 menit (3,4 km)"),
        ("Your location", "Directions", "Main Street", "5 min"),
        ("Live location", "Google Maps", "Home", "2 km"),
    ],
)
def test_screenshots_of_maps_are_known_by_their_words(rows: tuple[str, ...]) -> None:
    seen = view(*rows)
    findings = found(Location(), seen)
    assert findings["map-screenshot"].strength is Strength.LIKELY
    assert hides(findings.values(), seen, rows[2])


def test_on_a_parcel_label_names_codes_and_the_tracking_number_are_covered() -> None:
    rows = (
        "JNE | Resi : TJR0123456789", "SHP#: 680R A44X PGR", "Penerima : Xqor Wzyk", "Jl. Mawar 3 Kota Malang",
        "Berat 1 kg | COD",
    )  # fmt: skip
    seen = View(blank(), Written(rows, ["TJR0123456789"]))
    findings = list(Location().find(seen))
    assert hides(findings, seen, "Xqor Wzyk")
    assert hides(findings, seen, "TJR0123456789")
    assert hides(findings, seen, "680R A44X PGR")
    assert any(seen.codes[0].region in finding.regions for finding in findings)


@pytest.mark.parametrize(
    ("rows", "strength"),
    [
        (("Toko Emas Murni", "Jl. Braga No. 5", "Bandung 40111"), Strength.HINT),
        (("PT Maju Bersama", "Jl. Braga No. 5", "Bandung 40111"), Strength.HINT),
        (("Acme Ltd", "12 High Street", "Leeds LS1 4AP"), Strength.HINT),
        (("Budi Santoso", "Jl. Braga No. 5", "Bandung 40111"), Strength.SURE),
        (("PT Maju Bersama", "Budi Santoso", "Jl. Braga No. 5", "Bandung 40111"), Strength.SURE),
    ],
)
def test_a_companys_address_is_a_hint_and_a_persons_is_sure(rows: tuple[str, ...], strength: Strength) -> None:
    assert strongest(Location().find(view(*rows))) is strength


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


class LikeAMap(Written):
    """A picture that looks like a map with a pin as surely as this, with one face of so many pixels on it."""

    def __init__(self, score: float, face: int) -> None:
        super().__init__(faces=(Face(Region(300, 300, 300 + face, 300 + face)),))
        self._score = score

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:
        return {**NOTHING_SEEN, "map": self._score}

    def marked_maps(self, pixels: Pixels, score: float, outlines: object) -> tuple[MarkedMap, ...]:
        return (MarkedMap(Region(0, 0, 1200, 800), ()),)


@pytest.mark.parametrize(("score", "face", "told"), [(-0.5, 80, False), (-0.5, 30, True), (2.0, 80, True)])
def test_what_hardly_looks_like_a_map_and_holds_a_portrait_is_a_card_that_leans(
    score: float, face: int, told: bool
) -> None:
    seen = View(blank(1200, 800), LikeAMap(score, face))
    assert told == ("marked-map" in {finding.why for finding in Location().find(seen)})
