"""Keys by their published shapes, values beside announcing words, and codes by payload."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.secrets import Secrets
from tests.given import found, hides, strongest, view

# Put together here, so that no scanner takes the test for a leak.
SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"
AWS = "AK" + "IA" + "IOSFODNN7EXAMPLE"
GITHUB = "gh" + "p_" + "a1B2" * 9
JWT = "ey" + "JhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0In0" + ".c2lnbmF0dXJl"
BOT = "123456789:" + "AAbb1" * 7
STRIPE = "sk" + "_live_" + "4eC39HqLyjWDarjtT1zdp7dc"
OPENAI = "sk" + "-proj-" + "a1B2c3D4" * 5
MIDTRANS = "SB-" + "Mid-server-" + "abCD1234efGH5678ijKL"
GOOGLE = "AI" + "za" + "SyA1bC2dE3fG4hI5jK6lM7nO8pQ9rS0tU1v"
SLACK_HOOK = "hooks." + "slack.com/services/T00000000/B00000000/XXXXabcd1234"


@pytest.mark.parametrize(
    "key",
    [
        AWS, GITHUB, GITHUB.replace("_", " "), JWT, BOT, STRIPE, OPENAI, MIDTRANS, GOOGLE, SLACK_HOOK,
        "postgres://app:s3cr3tpw@db/x", "redis://:hunter22@cache:6379/0", "-----BEGIN RSA PRIVATE KEY-----",
        "VK7JG-NPHTM-C97JM-9MPGT-3V66T",
        "Server=db;Database=x;User Id=sa;Password=hunter22;",
    ],
)  # fmt: skip
def test_keys_of_known_shape_are_sure(key: str) -> None:
    seen = view("config", key)
    findings = found(Secrets(), seen)
    assert findings["key"].strength is Strength.SURE
    assert hides(findings.values(), seen, key)


@pytest.mark.parametrize(
    ("row", "secret"),
    [
        ("DB_PASSWORD=hunter22", "hunter22"),
        ("export API_KEY='a1b2c3d4e5'", "a1b2c3d4e5"),
        ('"client_secret": "x9y8z7w6"', "x9y8z7w6"),
        ("jwt token: abc.def-123", "abc.def-123"),
        ("Authorization: Bearer abcdef1234567890abcdef", "abcdef1234567890abcdef"),
    ],
)
def test_variables_named_as_secrets_are_covered_and_their_names_stay(row: str, secret: str) -> None:
    seen = view(row)
    findings = found(Secrets(), seen)
    assert findings["key"].strength is Strength.SURE
    assert hides(findings.values(), seen, secret)
    assert not hides(findings.values(), seen, row.split(secret)[0].strip()[:6])


def test_a_private_key_is_covered_to_its_last_line() -> None:
    seen = view(
        "-----BEGIN PRIVATE KEY-----", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", "BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj", "done"
    )
    findings = list(Secrets().find(seen))
    assert hides(findings, seen, "BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj")
    assert not hides(findings, seen, "done")


@pytest.mark.parametrize(
    ("rows", "secret"),
    [
        (("Password: hujan-deras-77",), "hujan-deras-77"),
        (("Kata sandi | rahasia123",), "rahasia123"),
        (("PIN ATM : 482913",), "482913"),
        (("WiFi Password", "kopi-susu-2024"), "kopi-susu-2024"),
        (("Kode OTP Anda 482913. JANGAN berikan ke siapa pun",), "482913"),
        (("Your verification code is", "482 913"), "482 913"),
        (("G-482913 is your Google verification code.",), "G-482913"),
        (("482913 adalah kode verifikasi WhatsApp Anda", "Jangan bagikan kode ini"), "482913"),
        (("Kode rahasia Anda:", "Shopee", "7391", "Jangan berikan kepada siapa pun"), "7391"),
        (("Your code: 482-913", "Use this security code to sign in"), "482-913"),
        (("Authenticator", "GitHub", "482 913"), "482 913"),
        (("SSID: RumahKita", "Key: kopisusuenak"), "kopisusuenak"),
        (("Wi-Fi gratis", "Password", "kopisusuenak"), "kopisusuenak"),
        (("Username: admin", "Pass: admin123"), "admin123"),
        (("kata sandinya adalah bunga88",), "bunga88"),
        (("the password is hunter22 ok",), "hunter22"),
        (("PIN 482913",), "482913"),
        (("Sandi laptop: Semeru_5083",), "Semeru_5083"),
        (("Pass wifi apa?", "kopisusu123", "Makasih"), "kopisusu123"),
        (("Use code 1933", "to sign in. It expires in 10 minutes."), "1933"),
        (("Use code 1873", "to sign in. It expires in 10 minutes."), "1873"),
        (("Can't scan? Enter this key:", "GHXQ EWID DLFZ MTFV", "CWQG HWCP 34JC D6BK"), "GHXQ EWID DLFZ MTFV"),
        (("Your app password", "abcd efgh ijkl mnop"), "abcd efgh ijkl mnop"),
        (("Recovery codes", "evgz9-2b9vl", "i91m8-pc8i5", "tiqde-zg4pt", "dvnzk-rfytl"), "dvnzk-rfytl"),
        (("PIN m-banking saya 4829",), "4829"),
        (("Password: sandi123",), "sandi123"),
        (("Password | sandi123",), "sandi123"),
        (("WiFi Password", "token-8812"), "token-8812"),
        (("API Key", "a1b2-c3d4-e5f6"), "a1b2-c3d4-e5f6"),
        (("Passwort: Sommer2024!",), "Sommer2024!"),
        (("Backup codes", "a1b2c-3d4e5", "f6g7h-8i9j0", "k1l2m-3n4o5"), "f6g7h-8i9j0"),
        (("Kode pemulihan", "1234 5678 | 2345 6789", "3456 7890 | 4567 8901"), "4567 8901"),
        (("BOARDING PASS", "Passenger | JOHN DOE", "Booking No. | D5JU5F"), "JOHN DOE"),
        (("BOARDING PASS", "Passenger | JOHN DOE", "Booking No. | D5JU5F"), "D5JU5F"),
        (("E-TICKET", "SANTOSO/BUDI MR", "Penerbangan GA 123", "Kode Booking : XYZABC"), "SANTOSO/BUDI MR"),
        (("E-TICKET", "SANTOSO/BUDI MR", "Penerbangan GA 123", "Kode Booking : XYZABC"), "XYZABC"),
    ],
)
def test_values_beside_their_words(rows: tuple[str, ...], secret: str) -> None:
    seen = view(*rows)
    assert hides(Secrets().find(seen), seen, secret)


@pytest.mark.parametrize(
    ("rows", "hidden", "stays"),
    [
        (("BOARDING PASS", "Passenger | Flight", "JOHN DOE  | A 0123", "Seat | Gate", "17F | 15"),
         ("JOHN DOE",), ("Flight", "A 0123", "17F")),
        (("PAS NAIK", "Nama Penumpang | Penerbangan", "Budi Santoso   | GA 123"), ("Budi Santoso",), ("Penerbangan", "GA 123")),
        (("BOARDING PASS", "Booking ref | Terminal", "XYZABC      | 2C"), ("XYZABC",), ("Terminal", "2C")),
        (("BOARDING PASS", "Passenger | JOHN DOE | Flight | A 0123"), ("JOHN DOE",), ("Flight", "A 0123")),
        (("BOARDING PASS", "Passenger | Gates Mary", "Flight | A 0123"), ("Gates Mary",), ("A 0123",)),
    ],
)  # fmt: skip
def test_in_a_row_of_labels_on_a_pass_who_travels_stands_below(
    rows: tuple[str, ...], hidden: tuple[str, ...], stays: tuple[str, ...]
) -> None:
    seen = view(*rows)
    findings = list(Secrets().find(seen))
    assert all(hides(findings, seen, secret) for secret in hidden)
    assert not any(hides(findings, seen, word) for word in stays)


@pytest.mark.parametrize(
    ("rows", "why", "secret"),
    [
        ((SEED,), "wallet-seed", SEED),
        (("1. legal | 2. winner | 3. thank", "4. year | 5. wave | 6. sausage", "7. worth | 8. useful | 9. legal",
          "10. winner | 11. thank | 12. yellow"), "wallet-seed", "sausage"),
        (("Recovery phrase", "legal winner thank year wave sausage worth"), "wallet-seed", "sausage"),
        (("5" + "KJvsngHeMpm884wtkJNzQGaCErckhHJBGFsvd3VyK5qMZXj3hS",), "wallet-key", "KJvsng"),
    ],
)  # fmt: skip
def test_what_opens_a_wallet_is_a_secret(rows: tuple[str, ...], why: str, secret: str) -> None:
    seen = view(*rows)
    findings = found(Secrets(), seen)
    assert findings[why].strength in (Strength.LIKELY, Strength.SURE)
    assert hides(findings.values(), seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("Check the box: patient " + SEED.replace("winner", "income") + " agree below",),
        ("Token ring networks were common in offices.",),
        ("Sandi negara melindungi komunikasi",),
        ("Pin the note to the wall near the door",),
        ("AKIA is a prefix",),
        ("sk-short",),
        ("One-time offer! 50% off",),
        ("The secretary passed the letter on yesterday.",),
        ("Email", "Password", "Forgot password?", "Sign in"),
        ("Kata sandi", "Lupa kata sandi?", "Masuk"),
        ("Password", "••••••••", "Login"),
        ("Password: ********",),
        ("Password must contain at least 8 characters",),
        ("Kata sandi minimal 8 karakter dan angka",),
        ("Your password has expired",),
        ("Enter the verification code we sent",),
        ("Masukkan kode OTP", "Berlaku 5 menit"),
        ("Your code expires in 2024",),
        ("PIN Code - 110001",),
        ("Security code of conduct", "Published 2019", "Pages 1200.50"),
        ("API_KEY=YOUR_API_KEY", "TOKEN=${TOKEN}", "password: <password>"),
        ("Key findings", "12 people"),
        ("The gate of the flight to heaven",),
        ("Departure 10:30", "Gate 5"),
        ("a1b2c-3d4e5 | f6g7h-8i9j0",),
        ("Secret garden 2024",),
        ("Passport", "X1234567"),
        ("SN: 12345-67890",),
        ("token = tokenizer.next()", 'password = input("Enter password: ")', "secret = os.environ"),
        ("Password & Security", "Face ID & Passcode"),
        ("A good password is long and different.",),
        ("Scan the QR", "Menu for 2024"),
        ("Kartu | 4111 1111 1111 1111", "Jangan berikan kode OTP kepada siapa pun"),
        ("4111 | 1111 | 1111 | 1111", "Never share your OTP"),
        ("Jangan berikan kode OTP.", "Hubungi 0812 3456 7890"),
        ("DE89 3704 0044 0532 0130 00", "Do not share this code with anyone"),
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


@pytest.mark.parametrize(
    ("rows", "said"), [(("Member card", "1.240 points"), True), (("Clubcard",), True), (("Ticket 4829",), False)]
)
def test_a_number_in_a_barcode_is_a_customers_on_a_loyalty_card(rows: tuple[str, ...], said: bool) -> None:
    assert ("member-code" in found(Secrets(), view(*rows, codes=["4829137521"]))) is said


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        ("https://wa.me/settings/linked_devices#2@aB3dE5fG7hI9", "login-code"),
        ("https://discord.com/ra/aB3dE5fG7hI9jK1l", "login-code"),
        ("https://app.contoh.id/reset?token=aB3dE5fG7hI9", "link-with-token"),
    ],
)
def test_links_that_log_in(payload: str, why: str) -> None:
    assert why in found(Secrets(), view(codes=[payload]))


def test_a_receipt_of_a_card_terminal_hides_no_code_beside_it() -> None:
    terminal = ("Approval code 993311", "STAN: 140674")
    seen = view(*terminal, "Kode OTP Anda 482913, jangan berikan kepada siapa pun")
    findings = list(Secrets().find(seen))
    assert hides(findings, seen, "482913")
    assert not hides(findings, seen, "140674")
    assert list(Secrets().find(view(*terminal))) == []
