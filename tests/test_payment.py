"""Card numbers need an issuer and Luhn; accounts need a check digit or a word beside them."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.payment import Payment
from tests.given import found, hides, strongest, view


@pytest.mark.parametrize(
    "number",
    [
        "4111 1111 1111 1111",
        "5555-5555-5555-4444",
        "378282246310005",
        "3530111333300000",
        "4111 111I 1111 1l11",
        "6221260000000000",
    ],
)
def test_card_numbers_are_sure(number: str) -> None:
    seen = view("BANK CONTOH", number)
    findings = found(Payment(), seen)
    assert findings["card-number"].strength is Strength.SURE
    assert hides(findings.values(), seen, number)


def test_with_a_card_its_holder_expiry_and_code_are_covered() -> None:
    seen = view("BANK CONTOH | DEBIT", "4111 1111 1111 1111", "VALID THRU 09/29 | CVV 123", "BUDI SANTOSO", "VISA")
    findings = list(Payment().find(seen))
    assert all(hides(findings, seen, secret) for secret in ("09/29", "123", "BUDI SANTOSO"))
    assert not hides(findings, seen, "BANK CONTOH")


@pytest.mark.parametrize(
    ("rows", "why", "secret"),
    [
        (("IBAN | DE89 3704 0044 0532 0130 00",), "iban", "DE89 3704 0044 0532 0130 00"),
        (("IBAN", "FR76 | 1333 | 5000 | 4008 | 9328 | 9136 | 106", "BIC"), "iban", "9136"),
        (("No. Rek : 1234567890 a.n. Tono",), "bank-account", "1234567890"),
        (("Virtual Account | 8808 0812 3456 7890",), "bank-account", "8808 0812 3456 7890"),
        (("my credit card number is 4095-2609-9393-4932.",), "card-number", "4095-2609-9393-4932"),
    ],
)
def test_accounts(rows: tuple[str, ...], why: str, secret: str) -> None:
    seen = view(*rows)
    findings = found(Payment(), seen)
    assert why in findings
    assert hides(findings.values(), seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("4111 1111 1111 1112",),  # one digit off
        ("0000 0000 0000 0000",),
        ("9111 1111 1111 1111",),
        ("ISBN 978-0-306-40615-7",),
        ("Order 1234567890123",),
        ("DE89 3704 0044 0532 0130 01",),
        ("Rekening listrik bulan Mei", "Total 250.000"),
        ("Pi = 3.14159265358979",),
        ("Sisa kuota 12 GB", "Berlaku 09/29"),
    ],
)
def test_look_alikes_are_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Payment().find(view(*rows))) is None


@pytest.mark.parametrize(("payload", "pays"), [("00020101021126570011ID.DANA.WWW", True), ("4012345678901", False)])
def test_codes_that_pay(payload: str, pays: bool) -> None:
    assert ("payment-code" in found(Payment(), view(codes=[payload]))) is pays
