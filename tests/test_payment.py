"""Cards need an issuer and Luhn; accounts a check digit or a word beside them; papers their words; seeds twelve words."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.payment import Payment
from tests.given import found, hides, strongest, view

STATEMENT = (
    "BANK CONTOH", "REKENING KORAN", "Nama : DEWI LESTARI", "No. Rekening : 1234567890", "Saldo Awal | 1.500.000,00",
    "01/05 | SETORAN | 250.000,00", "02/05 | PENARIKAN | 100.000,00", "Saldo Akhir | 1.650.000,00",
)  # fmt: skip
SLIP = (
    "PT MAJU BERSAMA", "SLIP GAJI", "Nama : Hendra Wijaya", "NIP : 19870512", "Gaji Pokok | 5.000.000", "Tunjangan | 750.000",
    "Potongan BPJS Kesehatan | 50.000", "Take Home Pay | 5.700.000",
)  # fmt: skip
PAYSTUB = (
    "ACME Corp", "Earnings Statement", "Employee Name: Jane Doe", "SSN: XXX-XX-1234", "Gross Pay | 2,500.00",
    "Deductions | 300.00", "Net Pay | 2,200.00", "YTD | 22,000.00",
)  # fmt: skip
CHEQUE = ("Happy Payer Inc.", "PAY TO THE ORDER OF Jane Doe", "One hundred Dollars", '"0003401 1:063608668:7789778136"')


@pytest.mark.parametrize(
    "number",
    [
        "4111 1111 1111 1111",
        "5555-5555-5555-4444",
        "378282246310005",
        "3530111333300000",
        "4111 111I 1111 1l11",
        "6221260000000000",
        "4111111111111111",
        "3782 822463 10005",
        "2223 0031 2200 3222",
        "3056 930902 5904",
        "4111.1111.1111.1111",
    ],
)
def test_card_numbers_are_sure(number: str) -> None:
    seen = view("BANK CONTOH", number)
    findings = found(Payment(), seen)
    assert findings["card-number"].strength is Strength.SURE
    assert hides(findings.values(), seen, number)


@pytest.mark.parametrize(
    "rows",
    [
        ("4111 | 1111 | 1111 | 1111",),
        ("4111 1111", "1111 1111"),
        ("4111", "1111", "1111", "1111"),
    ],
)
def test_numbers_broken_into_pieces_and_lines_are_found_whole(rows: tuple[str, ...]) -> None:
    seen = view("BANK CONTOH", *rows)
    findings = found(Payment(), seen)
    covered = findings["card-number"].regions
    assert all(
        any(region.intersection(line.region) == line.region for region in covered) for line in list(seen.page.lines)[1:]
    )


def test_a_misread_digit_does_not_lose_a_card_with_its_words_around_it() -> None:
    seen = view("BANK NUSANTARA | DEBIT", "4111 1111 1111 1112", "VALID THRU 09/29", "BUDI SANTOSO")
    findings = found(Payment(), seen)
    assert findings["card-number"].strength is Strength.LIKELY
    assert hides(findings.values(), seen, "4111 1111 1111 1112")
    assert hides(findings.values(), seen, "BUDI SANTOSO")


def test_with_a_card_its_holder_expiry_and_code_are_covered() -> None:
    seen = view("BANK NUSANTARA | DEBIT", "4111 1111 1111 1111", "VALID THRU 09/29 | CVV 123", "BUDI SANTOSO", "VISA")
    findings = list(Payment().find(seen))
    assert all(hides(findings, seen, secret) for secret in ("09/29", "123", "BUDI SANTOSO"))
    assert not hides(findings, seen, "BANK NUSANTARA")


@pytest.mark.parametrize(
    ("rows", "why", "secret"),
    [
        (("IBAN | DE89 3704 0044 0532 0130 00",), "iban", "DE89 3704 0044 0532 0130 00"),
        (("IBAN", "FR76 | 1333 | 5000 | 4008 | 9328 | 9136 | 106", "BIC"), "iban", "9136"),
        (("No. Rek : 1234567890 a.n. Tono",), "bank-account", "1234567890"),
        (("Virtual Account | 8808 0812 3456 7890",), "bank-account", "8808 0812 3456 7890"),
        (("my credit card number is 4095-2609-9393-4932.",), "card-number", "4095-2609-9393-4932"),
        (("GB29 NWBK 6016 1331 9268 19",), "iban", "GB29 NWBK 6016 1331 9268 19"),
        (("IBAN NL91 ABNA 0417 1643 O0",), "iban", "NL91 ABNA 0417 1643 O0"),
        (("Transfer ke BCA 123-456-7890", "a.n. Tono Sugiarto"), "bank-account", "123-456-7890"),
        (("Transfer ke BCA 123-456-7890", "a.n. Tono Sugiarto"), "account-holder", "Tono Sugiarto"),
        (("Bank Mandiri", "Rekening", "123-00-1234567-8"), "bank-account", "123-00-1234567-8"),
        (("Mandiri 1230012345678 a/n Xqor Wzyk",), "account-holder", "Xqor Wzyk"),
        (("RIB", "13335 | 00040 | 08932891361 | 06"), "bank-account", "08932891361"),
        (("ID Pelanggan : 532110987654",), "bank-account", "532110987654"),
        (("Nomor Rekening", "1234567890"), "bank-account", "1234567890"),
        (("m-Transfer", "BERHASIL", "Ke 1234567890", "RINA MARLINA", "Rp 500,000.00"), "bank-account", "1234567890"),
        (
            ("m-Transfer", "BERHASIL", "Ke 1234567890", "RINA MARLINA", "Rp 500,000.00"),
            "account-holder",
            "RINA MARLINA",
        ),
        (("BRIVA : 88810 0812 3456 7890", "Kode Pembayaran"), "bank-account", "88810 0812 3456 7890"),
    ],
)
def test_accounts(rows: tuple[str, ...], why: str, secret: str) -> None:
    seen = view(*rows)
    findings = found(Payment(), seen)
    assert why in findings
    assert hides(findings.values(), seen, secret)


def test_an_account_below_its_columns_head_is_found_and_once_more_where_it_stands_again() -> None:
    seen = view(
        "Bill Acct. No. | Due Date | Amount Due", "45012-8876 | Jul 27 | 191.69", "Return this part", "Ref 45012-8876 A"
    )
    findings = found(Payment(), seen)
    assert hides(findings.values(), seen, "45012-8876")
    again = next(line for line in seen.page.lines if line.text.startswith("Ref"))
    assert any(region.intersection(again.region) for region in findings["bank-account"].regions)
    assert not hides(findings.values(), seen, "191.69")


@pytest.mark.parametrize(
    ("rows", "why", "secret"),
    [
        (STATEMENT, "bank-statement", "DEWI LESTARI"),
        (STATEMENT, "bank-statement", "1234567890"),
        (SLIP, "pay-slip", "Hendra Wijaya"),
        (SLIP, "pay-slip", "19870512"),
        (PAYSTUB, "pay-slip", "Jane Doe"),
        (CHEQUE, "cheque", "Jane Doe"),
        (CHEQUE, "cheque", "063608668:7789778136"),
        ((*CHEQUE[:3], '"0003401" :06360866817789778136"'), "cheque", "06360866817789778136"),
        (("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",), "wallet-address", "bc1qar0"),
    ],
)  # fmt: skip
def test_papers_and_addresses_of_wallets(rows: tuple[str, ...], why: str, secret: str) -> None:
    seen = view(*rows)
    findings = found(Payment(), seen)
    assert findings[why].strength in (Strength.LIKELY, Strength.SURE)
    assert hides(findings.values(), seen, secret)


def test_long_numbers_between_quotes_alone_are_no_cheque() -> None:
    rows = ('"id": "1732950000123456"', '"to": "17329500001234567890"', '"date": "2026-11-30"')
    assert "cheque" not in found(Payment(), view(*rows))


def test_sums_on_a_statement_and_a_pay_slip_stay_readable() -> None:
    for rows, amount in ((STATEMENT, "1.500.000,00"), (SLIP, "5.000.000")):
        seen = view(*rows)
        assert not hides(Payment().find(seen), seen, amount)


@pytest.mark.parametrize(
    "rows",
    [
        ("4111 1111 1111 1112",),  # one digit off
        (
            "DAFTAR SISWA",
            "No | Nama | NISN | HP orang tua",
            "1 | Gita Permata | 0148271749 | 0812-5080-8367",
        ),  # no bank
        ("0000 0000 0000 0000",),
        ("9111 1111 1111 1111",),
        ("ISBN 978-0-306-40615-7",),
        ("Order 1234567890123",),
        ("DE89 3704 0044 0532 0130 01",),
        ("Rekening listrik bulan Mei", "Total 250.000"),
        ("Pi = 3.14159265358979",),
        ("Sisa kuota 12 GB", "Berlaku 09/29"),
        ("2019 | 2020 | 2021 | 2022", "1111 | 2222 | 3333 | 4444"),
        ("AC: F522C3554BE9EDA0",),
        ("BCA 1.250.000", "Transfer Rp 500.000"),
        ("Bank sampah buka setiap Senin", "Rekening 1"),
        ("Kartu BCA diterima di sini",),
        ("They will play when other people come home.", "They know what you want and can help."),
        ("Transfer kecepatan 1234567890 bit", "Ref 1234567890"),
        ("NIK : 5201192805670008",),
        ("No. Kartu Keluarga : 3273573427109298", "Berlaku Hingga : 15-12-2029"),
        ("The bank opened an account of the river in 1921.",),
        ("Menu nasi 15.000", "Gaji tahun ini naik", "Tunjangan hari raya"),
        ("Write this word about the other people. They have time and you will know what to say.",),
        ("Check the date and sign here", "Order of service"),
        ("Date: 12/05/2024", "Signature"),
        ("Invoice 20240512 | 000123",),
    ],
)
def test_look_alikes_are_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Payment().find(view(*rows))) is None


@pytest.mark.parametrize(
    ("rows", "tail"),
    [
        (("************0910", "Carte bancaire"), "0910"),
        (("**** **** **** 1234", "VISA", "VALID THRU 09/29"), "1234"),
        (("Mastercard ending in 4821", "Remove"), "4821"),
    ],
)
def test_the_last_digits_of_a_card_are_a_hint(rows: tuple[str, ...], tail: str) -> None:
    seen = view(*rows)
    findings = list(Payment().find(seen))
    assert strongest(findings) is Strength.HINT
    assert hides(findings, seen, tail)


@pytest.mark.parametrize(("payload", "pays"), [("00020101021126570011ID.DANA.WWW", True), ("4012345678901", False)])
def test_codes_that_pay(payload: str, pays: bool) -> None:
    assert ("payment-code" in found(Payment(), view(codes=[payload]))) is pays


@pytest.mark.parametrize("rows", [SLIP, STATEMENT])
def test_a_copy_on_which_nobody_is_named_any_more_is_no_paper(rows: tuple[str, ...]) -> None:
    hidden = [row for row in rows if not row.startswith(("Nama", "NIP", "No."))]
    assert list(Payment().remains(view(*hidden))) == []


def test_on_a_copy_a_label_does_not_take_the_next_label_for_its_value() -> None:
    rows = ("BULLETIN DE PAIE", "Matricule", "Emploi", "Salaire de base | 6 666,67", "Net imposable | 5 857,90")
    assert list(Payment().remains(view(*rows))) == []
    named = ("BULLETIN DE PAIE", "Nama", "Budi Santoso", *rows[3:])
    assert [finding.why for finding in Payment().remains(view(*named))] == ["pay-slip"]


def test_of_a_paper_that_names_nobody_all_words_are_covered() -> None:
    rows = [row for row in SLIP if not row.startswith(("Nama", "NIP"))]
    seen = view(*rows)
    assert hides(Payment().find(seen), seen, "PT MAJU BERSAMA")


def test_a_digit_too_many_does_not_hide_a_number_from_its_card() -> None:
    card = view(
        "Bank Nusa Raya | DEBIT", "5194 9364 | 4 7756 0064", "VALID THRU | 11/28", "EKO JOKO WIRAWAN", "mastercard"
    )
    findings = list(Payment().find(card))
    assert hides(findings, card, "5194 9364")
    assert hides(findings, card, "7756 0064")


def test_recovery_codes_are_no_card_and_a_card_beside_them_is_one() -> None:
    codes = ("Kode cadangan", "4548 0869 | 1128 1989", "3352 0257 | 2458 0980", "9022 6496 | 1430 7463")
    assert "card-number" not in found(Payment(), view(*codes))
    assert (
        found(Payment(), view(*codes, "VISA", "4111 1111 1111 1111", "exp 09/29"))["card-number"].strength
        is Strength.SURE
    )


def test_a_card_without_details_tells_no_details_without_a_place() -> None:
    assert "card-details" not in found(Payment(), view("my card", "4539 1488 0343 6467"))
