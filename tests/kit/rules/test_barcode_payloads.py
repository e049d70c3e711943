"""What a barcode says decides what it is: keys, people, places and payments are told apart, products and links are nothing."""

from __future__ import annotations

import pytest

from detectors.kit.rules.barcode_payloads import coded, payload_meanings
from detectors.kit.terms import Region, Risk
from detectors.kit.vision.barcodes import Code
from tests.given import view

BOX = Region(10, 10, 60, 60)
BOARDING = "M1SANTOSO/BUDI        EABC123 CGKDPSGA 0400 123Y012A0001 100"


@pytest.mark.parametrize(
    ("payload", "risk", "why"),
    [
        ("WIFI:S:Rumah;T:WPA;P:rahasia;;", "secrets", "wifi-code"),
        ("DPP:C:81/1;K:MDkwEwYHKoZIzj0CAQ;;", "secrets", "wifi-code"),
        ("otpauth://totp/Toko:budi?secret=JBSWY3DPEHPK3PXP", "secrets", "otp-code"),
        ("otpauth-migration://offline?data=CjEKCkhlbGxv", "secrets", "otp-code"),
        (BOARDING, "secrets", "boarding-pass"),
        ("tg://login?token=AQJ5", "secrets", "login-code"),
        ("2@AbCdEf,GhIjKl,MnOpQr==", "secrets", "login-code"),
        ("https://t.me/+AbCdEfGh", "secrets", "invitation-code"),
        ("https://chat.whatsapp.com/AbCdEfGhIjK", "secrets", "invitation-code"),
        ("https://us02web.zoom.us/j/8123456789?pwd=abc", "secrets", "invitation-code"),
        ("LPA:1$smdp.example.com$ABCD-1234", "secrets", "pairing-code"),
        ("https://toko.example/reset-password/a1b2c3d4e5f6a7b8c9", "secrets", "link-with-token"),
        ("https://app.example/in?access_token=a8f5f167f44f4964e6c998d", "secrets", "link-with-token"),
        ("https://budi:hujan77@router.example/", "secrets", "key-in-code"),
        ('{"user":"budi","password":"hujan77"}', "secrets", "key-in-code"),
        ("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "secrets", "wallet-key"),
        ("abandon " * 11 + "about", "secrets", "wallet-key"),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "secrets", "wallet-code"),
        ("bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1", "payment", "payment-code"),
        ("BEGIN:VCARD\nFN:Budi\nEND:VCARD", "contact", "contact-code"),
        ("MECARD:N:Santoso,Budi;TEL:0812;;", "contact", "contact-code"),
        ("mailto:budi@contoh.id", "contact", "contact-code"),
        ("TEL:+628123456789", "contact", "contact-code"),
        ("SMSTO:+628123456789:halo", "contact", "contact-code"),
        ("https://wa.me/628123456789", "contact", "contact-code"),
        ("https://t.me/budi_santoso", "contact", "profile-code"),
        ("budi@contoh.id", "contact", "contact-code"),
        ("0812-3456-7890", "contact", "contact-code"),
        ("geo:-6.9147,107.6098", "location", "place-code"),
        ("https://maps.app.goo.gl/AbCdEf", "location", "place-code"),
        ("00020101021126570011ID.DANA.WWW0118936009153000000000", "payment", "payment-code"),
        ("0002010102115204581253033605802ID5909WARUNG IB6304ABCD", "payment", "payment-code"),
        ("BCD\n002\n1\nSCT\n\nContoh\nDE89370400440532013000", "payment", "payment-code"),
        ("@\n\x1e\rANSI 636026080102DL00410288", "identity", "licence-code"),
        ("3171014507900001", "identity", "person-in-code"),
        ("Nama: Budi Santoso\nTgl Lahir: 1990-01-02", "identity", "person-in-code"),
        ("HC1:6BFOXN%TSMAHN-H+XO5XF7:UY%FJ.GK6ZK", "medical", "health-code"),
        ("shc:/567629595326546034602925", "medical", "health-code"),
        ("JX1234567890", "location", "parcel-code"),
        ("RR123456785ID", "location", "parcel-code"),
        ("1Z680RA4DL08720000", "location", "parcel-code"),
    ],
)
def test_payloads_that_mean_something(payload: str, risk: str, why: str) -> None:
    assert (risk, why) in {
        (meaning.risk.value, meaning.why) for meaning in payload_meanings(Code("QR Code", payload, BOX))
    }


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        ("8991234567890", "EAN-13"),
        ("3171014507900001", "EAN-13"),
        ("https://example.org", "QR Code"),
        ("https://id.wikipedia.org/wiki/Kode_QR?lang=id&id=12345", "QR Code"),
        ("https://toko.example/menu?code=PROMO2024", "QR Code"),
        ("https://toko.example/p/9783161484100", "QR Code"),
        ("http://[broken", "QR Code"),
        ("I love paperwork", "QR Code"),
        ("A12-01-23 9876U", "Code 39"),
        ("12345678", "Code 128"),
        ("M1 tank model kit", "QR Code"),
        ("the quick brown fox jumps over the lazy dog", "QR Code"),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "QR Code"),
        ("Telly tubes", "QR Code"),
        ("", "QR Code"),
        ("   ", "QR Code"),
        ("x" * 4000, "QR Code"),
        ("9" * 7000, "QR Code"),
    ],
)
def test_products_links_and_words_mean_nothing(payload: str, kind: str) -> None:
    assert payload_meanings(Code(kind, payload, BOX)) == ()


def test_a_detector_hears_of_its_own_risk_only() -> None:
    seen = view(codes=["WIFI:S:Rumah;P:rahasia;;", "mailto:budi@contoh.id"])
    assert [why for _, why, _ in coded(seen, Risk.SECRETS)] == ["wifi-code"]
    assert [regions for _, _, regions in coded(seen, Risk.CONTACT)] == [[BOX]]
    assert not list(coded(seen, Risk.MEDICAL))
