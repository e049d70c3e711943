"""Identity papers are found by what is printed on them, and their values are what gets covered."""

from __future__ import annotations

import pytest

from detectors.identity import Identity
from detectors.kit.terms import Strength
from tests.given import found, hides, view

KTP = (
    "PROVINSI JAWA BARAT",
    "KOTA BANDUNG",
    "NIK               | : 3273014507900003",
    "Nama              | : SRI RAHAYU",
    "Tempat/Tgl Lahir  | : GARUT, 05-07-1990",
    "Jenis Kelamin     | : PEREMPUAN | Gol. Darah : AB",
    "Alamat            | : JL ANGGREK NO 12",
    "RT/RW             | : 004/011",
    "Kel/Desa          | : SUKAJADI",
    "Kecamatan         | : CICENDO",
    "Agama             : ISLAM",
    "Berlaku Hingga    | : SEUMUR HIDUP",
)
PASSPORT = (
    "REPUBLIC OF UTOPIA | PASSPORT",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
VISA = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
SIM = (
    "SURAT IZIN MENGEMUDI",
    "DRIVING LICENSE",
    "1. Nama | BUDI SANTOSO",
    "2. Tempat | SOLO, 01-02-1985",
    "4. Alamat | JL MAWAR 3",
)
LICENCE = ("DRIVER LICENSE | 9 CLASS D", "4d DLN X1234567", "3 DOB 02/01/1957", "15 SEX M", "4b EXP 02/01/2030")


@pytest.mark.parametrize(
    ("rows", "why", "secrets"),
    [
        (KTP, "ktp", ("3273014507900003", "SRI RAHAYU", "GARUT, 05-07-1990", "AB", "JL ANGGREK NO 12", "SUKAJADI")),
        (SIM, "sim", ("BUDI SANTOSO", "SOLO, 01-02-1985")),
        (PASSPORT, "passport", ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", "ERIKSSON<<ANNA")),
        (VISA, "machine-readable-zone", ("L8988901C4XXX4009078F9612109",)),
        (TD1, "machine-readable-zone", ("D231458907", "ANNA")),
        (LICENCE, "driving-licence", ("X1234567", "02/01/1957")),
        (("Nama pemohon Tono", "NIK 3171011708450001"), "nik", ("3171011708450001",)),
        (("NIK: 3I7l O117 O845 OOO1",), "nik", ("3I7l O117 O845 OOO1",)),
    ],
)
def test_a_paper_is_found_and_its_values_covered(rows: tuple[str, ...], why: str, secrets: tuple[str, ...]) -> None:
    seen = view(*rows)
    findings = found(Identity(), seen)
    assert why in findings
    assert findings[why].strength is Strength.SURE
    assert all(hides(findings.values(), seen, secret) for secret in secrets)


@pytest.mark.parametrize("label", ["Jenis Kelamin", "Kecamatan", "Tempat/Tgl Lahir", "Agama"])
def test_labels_stay_readable_so_that_the_kind_of_paper_can_be_seen(label: str) -> None:
    seen = view(*KTP)
    assert not hides(Identity().find(seen), seen, label)


@pytest.mark.parametrize(
    "rows",
    [
        ("The passport is a travel document.", "Its name comes from French."),
        ("Nasi goreng | 25.000", "Es teh | 5.000", "Alamat | Jl. Braga 5"),
        ("Nama | Kelas | Nilai", "Andi | 7A | 90"),
        ("Provinsi Jawa Barat adalah provinsi di Indonesia.", "Kota Bandung ibu kotanya."),
        ("3171013199450001",),  # no month 99
        ("9971011708450001",),  # no such province
        ("No. Pesanan 317101170845000",),  # fifteen digits
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF", "GHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL"),
        ("SIM card 4G LTE", "Nano SIM | 128 GB"),
        ("Kartu Perpustakaan", "Buka setiap hari"),
    ],
)
def test_look_alikes_are_nothing(rows: tuple[str, ...]) -> None:
    assert not list(Identity().find(view(*rows)))


def test_a_zone_with_a_misread_check_digit_is_still_found() -> None:
    broken = PASSPORT[2].replace("L898902C36", "L898902C35")
    findings = found(Identity(), view(PASSPORT[1], broken))
    assert "machine-readable-zone" in findings


@pytest.mark.parametrize(
    ("payload", "is_one"),
    [
        ("@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD12345678\nDCSSAMPLE\nDDEN", True),
        ('<?xml version="1.0"?><PrintLetterBarcodeData uid="234123412346" name="Rahul"/>', True),
        ("7" * 1500, True),
        ('{"DateIssued":"01 June 2021","subject":{"PCN":"1234-5678"},"alg":"EDDSA","PCN":"1234567891011213"}', True),
        ("I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6", True),
        ("https://example.org/menu", False),
        ("8991234567890", False),
        ("WIFI:S:Rumah;T:WPA;P:rahasia;;", False),
        ("00020101021126660014ID.LINKAJA.WWW01189360091100", False),
    ],
)
def test_codes_that_hold_a_papers_data(payload: str, is_one: bool) -> None:
    assert bool(list(Identity().find(view("Thank you", codes=[payload])))) is is_one


def test_a_bare_number_takes_the_name_beside_it_along() -> None:
    seen = view("Nama : BUDI SANTOSO", "NIK : 3171011708450001", "Kelas | 7A")
    findings = list(Identity().find(seen))
    assert hides(findings, seen, "BUDI SANTOSO")
    assert not hides(findings, seen, "7A")
    assert not hides(findings, seen, "Nama")


def test_a_name_without_a_number_is_no_identity_paper() -> None:
    assert not list(Identity().find(view("Nama : BUDI SANTOSO", "Kelas : 7A")))
