"""Keys by their published shapes, values beside announcing words, and codes by payload."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.secrets import Secrets
from tests.given import found, hides, strongest, view

# Put together here, so that no scanner takes the test for a leak.
AWS = "AK" + "IA" + "IOSFODNN7EXAMPLE"
GITHUB = "gh" + "p_" + "a1B2" * 9
JWT = "ey" + "JhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0In0" + ".c2lnbmF0dXJl"
BOT = "123456789:" + "AAbb1" * 7


@pytest.mark.parametrize(
    "key", [AWS, GITHUB, JWT, BOT, "postgres://app:s3cr3tpw@db/x", "-----BEGIN RSA PRIVATE KEY-----"]
)
def test_keys_of_known_shape_are_sure(key: str) -> None:
    seen = view("config", key)
    findings = found(Secrets(), seen)
    assert findings["key"].strength is Strength.SURE
    assert hides(findings.values(), seen, key)


@pytest.mark.parametrize(
    ("rows", "secret"),
    [
        (("Password: hujan-deras-77",), "hujan-deras-77"),
        (("Kata sandi | rahasia123",), "rahasia123"),
        (("PIN ATM : 482913",), "482913"),
        (("WiFi Password", "kopi-susu-2024"), "kopi-susu-2024"),
        (("Kode OTP Anda 482913. JANGAN berikan ke siapa pun",), "482913"),
        (("Your verification code is", "482 913"), "482 913"),
    ],
)
def test_values_beside_their_words(rows: tuple[str, ...], secret: str) -> None:
    seen = view(*rows)
    assert hides(Secrets().find(seen), seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("Token ring networks were common in offices.",),
        ("Sandi negara melindungi komunikasi",),
        ("Pin the note to the wall near the door",),
        ("AKIA is a prefix",),
        ("sk-short",),
        ("One-time offer! 50% off",),
        ("The secretary passed the letter on yesterday.",),
    ],
)
def test_look_alikes_are_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Secrets().find(view(*rows))) is None


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        ("WIFI:S:Rumah;T:WPA;P:rahasia;;", "wifi-code"),
        ("otpauth://totp/x?secret=JBSW", "otp-code"),
        ("M1SANTOSO/BUDI        EABC123 CGKDPSGA 0400 123Y012A0001 100", "boarding-pass"),
    ],
)
def test_codes_that_open_something(payload: str, why: str) -> None:
    assert found(Secrets(), view(codes=[payload]))[why].strength is Strength.SURE


@pytest.mark.parametrize("payload", ["https://example.org", "8991234567890", "I love paperwork"])
def test_codes_that_open_nothing(payload: str) -> None:
    assert not found(Secrets(), view(codes=[payload]))
