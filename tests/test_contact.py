"""Phones by libphonenumber's rules with Indonesia as home; e-mail by shape."""

from __future__ import annotations

import pytest

from detectors.contact import Contact
from tests.given import found, hides, strongest, view


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Hubungi 0812-3456-7890", "0812-3456-7890"),
        ("WA 0812.3456.7890", "0812.3456.7890"),
        ("+62 813 9876 5432", "+62 813 9876 5432"),
        ("(022) 4231234", "4231234"),
        ("+1 202-555-0121", "202-555-0121"),
        ("Phone: 202-555-0121", "202-555-0121"),
        ("Tel: 020 7946 0958", "020 7946 0958"),
        ("siti.aminah@contoh.co.id", "siti.aminah@contoh.co.id"),
        ("e-mail budi @ contoh.id", "budi @ contoh.id"),
    ],
)
def test_phones_and_addresses_are_covered(text: str, secret: str) -> None:
    seen = view(text)
    assert hides(Contact().find(seen), seen, secret)


@pytest.mark.parametrize(
    "text",
    ["Total 1.250.000", "12-05-2024 10:30", "ISBN 978-602-03-1234-5", "3.141592653", "No. 123456", "1/2/3/4", "IG @kopi.enak",
     "user@", "harga @ 5.000", "2024 2025 2026"],
)  # fmt: skip
def test_look_alikes_are_nothing(text: str) -> None:
    assert strongest(Contact().find(view(text))) is None


@pytest.mark.parametrize(
    ("payload", "is_contact"), [("BEGIN:VCARD\nFN:X", True), ("tel:+6281", True), ("https://x.org", False)]
)
def test_contact_codes(payload: str, is_contact: bool) -> None:
    assert ("contact-code" in found(Contact(), view(codes=[payload]))) is is_contact
