"""Payment cards and bank accounts.

Card numbers are 13 to 19 digits that begin like an issuer's and satisfy Luhn (ISO/IEC 7812); accounts are IBANs (ISO 13616)
and numbers behind the words of Indonesian banking. With a card number its expiry, security code and holder are covered too.
Example: ``4111 1111 1111 1111`` is sure; sixteen digits that miss the check digit are nothing.
Misses: numbers broken over lines, accounts without a word beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum import iban, luhn

from detectors.kit.detector import Detector
from detectors.kit.numbers import runs
from detectors.kit.page import Match, Page
from detectors.kit.phrases import labelled, plain
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View

# Visa, Mastercard, Amex, Discover, JCB, Diners, UnionPay, Maestro, GPN: first digits by issuer, lengths they use.
ISSUERS: Final = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|62\d{14,17}|(?:50|5[6-8]|6\d)\d{14}"
)
IBAN: Final = re.compile(r"\b[A-Z]{2}[ \t]?\d{2}(?:[ \t]?[A-Z0-9]{2,4}){3,8}\b")
NAMED_CARD: Final = re.compile(
    r"(?i)(?:card (?:number|no)|(?:credit|debit) card|(?:nomor|no\.?) kartu|kartu (?:kredit|debit))[^\d\n]{0,30}\n?[^\d\n]{0,10}"
    r"(\d{4}([ \-]?)\d{4}\2\d{4}\2\d{3,4})\b"
)
"""A number that is called a card's is covered even where a digit was misread and Luhn fails."""
EXPIRY: Final = re.compile(r"\b(?:0[1-9]|1[0-2])\s?/\s?(?:20)?[2-4]\d\b")
SECURITY_CODE: Final = re.compile(r"(?i)\b(?:CVV2?|CVC2?|CID)\b\W{0,3}(\d{3,4})\b")
HOLDER: Final = re.compile(r"[A-Z][A-Z.' ]{4,30}")
CARD_WORDS: Final = ("visa", "mastercard", "debit", "credit", "platinum", "gold", "bank", "valid", "thru", "gpn", "card",
                     "member since", "world", "classic", "electronic", "kartu", "month", "year", "from", "expires")  # fmt: skip
ACCOUNT_LABELS: Final = (
    "no. rek", "no rek", "nomor rekening", "no. rekening", "no rekening", "rekening", "norek", "rek", "rekening tujuan",
    "account number", "account no", "account no.", "acct no", "a/c no", "a/c", "virtual account", "no. virtual account",
    "nomor va", "no. va", "kode bayar", "iban", "bic", "swift", "dari rekening", "ke rekening", "rekening asal",
    "sort code", "routing number", "n° compte", "numero de compte",
)  # fmt: skip
PAYMENT_CODE: Final = re.compile(r"00020101021[12]|(?i:bitcoin:|ethereum:|BCD\n)")


class Payment(Detector):
    risk = Risk.PAYMENT
    title = "Bank card or account"
    advice = "Cover the numbers; with number and date alone money can be taken."

    def find(self, view: View) -> Iterator[Finding]:
        page = view.page
        yield from self._cards(page)
        for match in page.find(IBAN):
            valid = _valid_iban(match.text)
            if valid:
                yield self.finding(Strength.SURE, "iban", page.regions(match.start, match.start + valid))
        for line, regions in labelled(page, ACCOUNT_LABELS):
            if regions and _holds_account(page, line.region, regions):
                yield self.finding(Strength.LIKELY, "bank-account", regions)
        for code in view.codes:
            if PAYMENT_CODE.match(code.payload):
                yield self.finding(Strength.LIKELY, "payment-code", [code.region])

    def _cards(self, page: Page) -> Iterator[Finding]:
        cards = [match for _, match in runs(page, 13, 19, _is_card)]
        for match in cards:
            yield self.finding(Strength.SURE, "card-number", match.regions)
        for match in page.find(NAMED_CARD, 1):
            if all(match.start != card.start for card in cards):
                yield self.finding(Strength.LIKELY, "card-number", match.regions)
        if cards:
            beside = [region for match in _beside(page) for region in match.regions]
            yield self.finding(Strength.LIKELY, "card-details", [*beside, *_holders(page, cards)])


def _is_card(digits: str) -> bool:
    return bool(ISSUERS.fullmatch(digits)) and luhn.is_valid(digits) and len(set(digits)) > 1


def _valid_iban(text: str) -> int:
    """How many characters of the text are a valid IBAN: what follows in the row may have been taken along."""
    ends = [end for end in range(len(text), 14, -1) if not text[end - 1].isspace()]
    return next((end for end in ends if iban.is_valid(re.sub(r"\s", "", text[:end]))), 0)


def _beside(page: Page) -> Iterator[Match]:
    yield from page.find(EXPIRY)
    yield from page.find(SECURITY_CODE, 1)


def _holders(page: Page, cards: list[Match]) -> Iterator[Region]:
    """Lines below a card number that are nothing but capitals, as holders' names are embossed."""
    lowest = max(region.top for match in cards for region in match.regions)
    for line in page.lines:
        text = line.text.strip()
        below = line.region.top > lowest
        if below and HOLDER.fullmatch(text) and " " in text and not any(word in plain(text) for word in CARD_WORDS):
            yield line.region


def _holds_account(page: Page, label: Region, regions: list[Region]) -> bool:
    """Whether the value beside the label has the digits of an account: six and more."""
    for line in page.lines:
        if any(line.region.intersection(region) for region in (*regions, label)):
            digits = sum(letter.isdigit() for letter in line.text)
            if digits >= 6:
                return True
    return False
