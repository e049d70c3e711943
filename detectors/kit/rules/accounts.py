"""Finds numbers of bank accounts: IBAN by its check digits, others by the words of banks beside them.

Sources: ISO 13616 and the SWIFT IBAN registry through python-stdnum; the account formats that BCA, Mandiri, BRI, BNI, BSI and
CIMB Niaga publish (10 to 16 digits); ANSI X9.27 and ISO 1004 (MICR lines E-13B and CMC-7); the French RIB.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from stdnum import iban

from detectors.kit.terms import Region
from detectors.kit.text.digit_runs import as_digits
from detectors.kit.text.names import is_given_name
from detectors.kit.text.page import Match, Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, one_of

IBAN: Final = re.compile(r"\b[A-Z]{2}[ \t\n]?[0-9OIl]{2}(?:[ \t\n.\-]?[A-Z0-9]{2,4}){2,8}(?:[ \t\n]?[A-Z0-9]{1,3})?\b")
SHORTEST_IBAN: Final = 15
"""Norway's has fifteen characters."""
_LISTS: Final = lists(__file__)
IBAN_LENGTHS: Final[Mapping[str, int]] = _LISTS["iban_lengths"]
"""Characters of a country's IBAN."""
BANKS: Final = re.compile(rf"(?i)\b{one_of(_LISTS['banks'])}\b|{one_of(_LISTS['within'])}")
A_BANK: Final = re.compile(r"(?i)\b(?:bank|banco|banque|banca|banka)\b|银行|銀行|은행|ธนาคาร")
ACCOUNT_WORDS: Final = re.compile(
    r"(?i)\b(?:(?:no(?:mor)?\.?\s?)?rek(?:ening)?\b|norek|account|acct|a/c|virtual account|nomor va|no\.? ?va"
    r"|briva|transfer|kode (?:bayar|pembayaran)|konto"
    r"|compte|cuenta|conta\b|rekening|a\.?\s?n\.?\b|a/n|atas nama|beneficiary|penerima|IBAN|RIB|BIC|SWIFT"
    r"|sort code|routing)"
)
TRANSFER: Final = re.compile(
    r"(?i)\b(?:m-?transfer|transfer (?:berhasil|sukses|successful|receipt|rp)|bukti (?:transfer|transaksi"
    r"|pembayaran)|transaksi berhasil|kirim uang|pengiriman (?:uang|dana)|dana terkirim|payment successful"
    r"|you sent)\b"
)
"""What banks' programs print over a transfer that was made."""
PARTY: Final = re.compile(r"(?i)^\W*(?:ke|kepada|dari|tujuan|to|from|sumber|penerima|pengirim)\b", re.M)
REFERENCE: Final = re.compile(
    r"(?i)\b(?:ref(?:erensi|erence)?|id transaksi|transaction id|trace|stan|resi|invoice|tanggal|waktu|date)\b"
)
NUMBER: Final = re.compile(r"(?<![\w.,/])\d(?:[ .\-]{0,2}\d){7,18}(?![\w/]|[.,]\d)")
PRICE: Final = re.compile(
    r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d)?|(?:19|20)\d\d[ .\-/]?\d\d[ .\-/]?\d\d(?:\d{6})?"
    r"|\d\d[.\-/]\d\d[.\-/](?:19|20)\d\d"
)
PHONE: Final = re.compile(r"\+\d[\d .\-]+|\D?0[ .\-]{0,2}8(?:[ .\-]{0,2}\d){9,11}")
"""A telephone: with its plus, or a mobile of 11 to 13 digits; it is an account at a wallet only. ``Permata`` is a name, too."""
WALLETS: Final = re.compile(rf"(?i)\b{one_of(_LISTS['wallets'])}\b")
HOLDER: Final = re.compile(
    r"(?i:(?<![a-z])(?:a\.\s?n\.?|a/n|an\.|atas nama|account name|account holder|nama (?:rekening"
    r"|pemilik(?: rekening)?|penerima)|beneficiary(?: name)?"
    r"|intitul[ée] du compte|titulaire|kontoinhaber|titular|intestatario|on behalf of))"
    r"\s?[:.]?\s?([A-Z][A-Za-z.' \-]{2,40})"
)
SORTED: Final = re.compile(
    r"(?<![\d\-])(?P<bank>\d\d-\d\d-\d\d(?![\d\-])|(?<=BSB )\d{3}[ -]?\d{3}(?!\d)|(?<=BSB is )\d{3}[ -]?\d{3}(?!\d)"
    r"|(?<=BSB: )\d{3}[ -]?\d{3}(?!\d))"
    r"[^\d\n]{1,24}\n?[^\d\n]{0,24}(?P<account>\d{4} \d{4}|\d{6,9})(?![\d/\-]|[.,]\d)"
)
"""A bank's sort code in twos, or its BSB, and the account behind it within a few words."""
DAY: Final = re.compile(r"(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-\d\d")
"""A sort code that may be a day."""
MICR_MARKS: Final = re.compile(r"[\"'“”:;|⑆⑈⑇⑉]")
MICR_DIGITS: Final = 15
"""Digits of a cheque's bottom line: a transit number of eight or nine and an account of six or more."""
TRANSIT: Final = range(8, 11)
"""Digits of a transit number, of which readers lose one or see one twice."""
MICR_LETTERS: Final = 3
"""Letters in such a line at most: transit signs that were read as letters."""
LONGEST_MICR: Final = 90
PIECES: Final = 3
DIGITS: Final = 15
"""Bare numbers side by side and their digits together that are the parts of one account: bank, branch, account, key."""


def ibans(page: Page) -> Iterator[Match]:
    """IBANs whose check digits fit, what follows them in the row left out, letters in digits' places read as digits."""
    for match in page.find(IBAN):
        length = _valid(match.text)
        if length:
            yield Match(
                match.start, match.start + length, match.text[:length], page.regions(match.start, match.start + length)
            )


def doubtful_ibans(page: Page) -> Iterator[Match]:
    """What has an IBAN's form and its country's length but not its check digits, on a page that speaks of accounts."""
    if ACCOUNT_WORDS.search(page.text):
        for match in page.find(IBAN):
            bare = re.sub(r"[^A-Za-z0-9]", "", match.text)
            if len(bare) == IBAN_LENGTHS.get(bare[:2]) and not _valid(match.text):
                yield match


def sorted_accounts(page: Page) -> Iterator[Match]:
    """Sort codes of British banks with an account of eight digits, and BSBs with one, in any order and wording."""
    banked = ACCOUNT_WORDS.search(page.text) is not None or any(banks(page.text))
    for match in SORTED.finditer(page.text):
        if not banked and DAY.fullmatch(match["bank"]):
            continue
        for name in ("bank", "account"):
            start, end = match.span(name)
            yield Match(start, end, match[name], page.regions(start, end))


def _valid(text: str) -> int:
    """How many characters of the text are a valid IBAN."""
    ends = [end for end in range(len(text), SHORTEST_IBAN - 1, -1) if text[end - 1].isalnum()]
    return next((end for end in ends if any(map(iban.is_valid, _readings(text[:end])))), 0)


def _readings(text: str) -> Iterator[str]:
    bare = re.sub(r"[^A-Za-z0-9]", "", text).upper()
    head, rest = bare[:2] + as_digits(bare[2:4]), bare[4:]
    yield head + rest
    yield head + as_digits(rest)
    yield head + rest[:4] + as_digits(rest[4:])


def beside_banks(page: Page) -> Iterator[Match]:
    """Numbers in a row, or in the row below one, that names a bank or a party, where the page speaks of accounts."""
    sent = TRANSFER.search(page.text) is not None
    if not sent and ACCOUNT_WORDS.search(page.text) is None:
        return
    rows = page.text.split("\n")
    position = 0
    for index, row in enumerate(rows):
        near = row if index == 0 else rows[index - 1] + "\n" + row
        named = any(banks(near)) and (sent or _speaks_of_accounts(rows, index))
        if (named or (sent and PARTY.search(near))) and not REFERENCE.search(row):
            for match in NUMBER.finditer(row):
                telephone = PHONE.fullmatch(row[: match.end()][-len(match[0]) - 1 :]) and not WALLETS.search(near)
                if not telephone and not PRICE.fullmatch(match[0]) and not _is_money(row, match.start()):
                    start = position + match.start()
                    yield Match(start, start + len(match[0]), match[0], page.regions(start, start + len(match[0])))
        position += len(row) + 1


def banks(text: str) -> Iterator[re.Match[str]]:
    """Where banks are named, those left out that are the family name behind somebody's given name: ``Gita Permata``."""
    return (bank for bank in BANKS.finditer(text) if not (bank[0].istitle() and _given_before(text, bank.start())))


def _given_before(text: str, start: int) -> bool:
    before = re.search(r"[^\W\d_]{2,24}(?= $)", text[max(0, start - 26) : start])
    return before is not None and before[0][0].isupper() and is_given_name(before[0])


def _speaks_of_accounts(rows: list[str], index: int) -> bool:
    return any(ACCOUNT_WORDS.search(row) for row in rows[max(0, index - 2) : index + 3])


def _is_money(row: str, start: int) -> bool:
    return re.search(r"(?i)(?:Rp|IDR|USD|\$|€|£)[\s.:]{0,3}$", row[:start]) is not None


def micr_rows(page: Page, *, on_cheque: bool = False) -> Iterator[Region]:
    """Rows in a cheque's magnetic ink: transit signs, which readers take for colons and quotes, between long numbers.

    What is known to be ``on_cheque`` may be one number, where readers took a transit sign for a digit.
    """
    for row in page.rows:
        text = re.sub(r"(?<=\d) (?=\d)", "", " ".join(line.text for line in row))
        if len(text) <= LONGEST_MICR and _is_micr(text, run_together=on_cheque):
            yield from (line.region for line in row)


def _is_micr(text: str, *, run_together: bool) -> bool:
    groups = re.findall(r"\d+", text)
    total = sum(map(len, groups))
    marked = len(MICR_MARKS.findall(text)) > 1 and sum(letter.isalpha() for letter in text) <= MICR_LETTERS
    parted = len(groups) > 1 and any(len(group) in TRANSIT for group in groups)
    return marked and total >= MICR_DIGITS and (parted or run_together)


def pieces(page: Page) -> Iterator[list[Region]]:
    """Rows of bare numbers side by side that make up one account."""
    for row in page.rows:
        numbers = [line for line in row if plain(line.text).isdigit()]
        if len(numbers) >= PIECES and sum(len(plain(line.text)) for line in numbers) >= DIGITS:
            yield [line.region for line in numbers]
