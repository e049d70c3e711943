"""Keys, passwords, one-time codes, recovery codes, Wi-Fi and login codes, boarding passes.

Looks for keys of known shape and for variables named as secrets (``keys``), for values beside the words that announce a
password or PIN (English, Indonesian), for codes in messages that speak of one, for lists of recovery codes, at the payloads of
barcodes, and at boarding passes (``boarding_passes``). A label of a login form announces nothing unless a value stands with it.
Example: ``Password: hujan-deras-77`` covers ``hujan-deras-77``; a Wi-Fi QR is covered whole.
Misses: passwords without a word beside them; keys of services that are not listed.
Sources: the shapes that the services publish for secret scanning, RFC 7519 (JWT), RFC 7468 (PEM), the Wi-Fi and otpauth URI
schemes, RFC 6238 (six to eight digits), IATA Resolution 792 (boarding passes); messages of Indonesian banks and shops.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import boarding_passes, keys
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.fields import Labels
from detectors.kit.text.joining import joined
from detectors.kit.text.page import Match, Page
from detectors.kit.text.phrases import says_something, value_start
from detectors.kit.view import View
from detectors.kit.word_lists import lists

LABELS: Final = Labels(lists(__file__)["labels"], exact=True)
"""Those that are also everyday words need a sign (``:`` or ``=``) behind them, or Wi-Fi on the page."""
SPOKEN: Final = re.compile(
    r"(?i)\b(?:pass(?:word|code|phrase)?|pwd|kata sandi|sandi(?:nya)?|pass(?:word)?nya|pw)(?:\s(?:wi-?fi|baru"
    r"|akun|login|lama))?\s?"
    r"((?:\s?(?!manager|policy|reset|hint|harus|must|minimal)[a-z\-]{2,14}\s?)?(?:\bis\b|\badalah|\byaitu"
    r"|\bialah|\bitu\b|:|=|->))\s?[\"'“]?"
    r"([^\s\"'”,]{4,40})"
)
"""A word for a password, perhaps whose it is (``sandi laptop:``), a sign or verb, and the value."""
ASKED: Final = re.compile(
    r"(?i)\b(?:pass(?:word)?|kata sandi|sandi|pw)\b[^\n]{0,30}(?:\?|\bapa\b|\bberapa\b"
    r"|\bdong\b)[^\n]{0,12}\n(?=[^\n]{0,30}\d)(?=[^\n]{0,30}[a-z])([a-z0-9@#$%!._\-]{6,30})[ \t]{0,3}(?:\n|$)"
)
"""A question for a password in a chat, and one word with a digit as the answer."""
APP_PASSWORD: Final = re.compile(r"(?i)\bapp(?:-specific)? passwords?\b|\b(?:kata )?sandi aplikasi\b")
FOUR_BY_FOUR: Final = re.compile(r"(?<![A-Za-z])[a-z]{4}(?:[ -][a-z]{4}){3}(?![A-Za-z])")
"""The passwords that Google and Apple make for programs."""
PIN: Final = re.compile(
    r"(?i)(?<![a-z])PIN\b(?!\s?(?:bb|kode pos)|\s?code\s?[-–])(?:\scode|\snumber)?(?:\s(?:ATM|anda|saya|baru"
    r"|kartu|sementara|m-?banking"
    r"|mobile banking|aktivasi|is|adalah|kamu)){0,3}\s?[:=\-]?\s?\n?(\d{4,8})\b(?![.,/]\d)"
)
FORM_WORDS: Final = re.compile(
    r"(?i)^(?:[&/+,]|show|hide|lihat|tampilkan|sembunyikan|forgot|lupa|reset|change|ubah|ganti|confirm|konfirmasi"
    r"|enter|masukkan|masuk|login|log in|sign in|sign up|daftar|submit|required|wajib"
    r"|must|minimal|minimum|at least|is |are |was |has |harus|salah|tidak|jangan|never|manager|protected"
    r"|strength|policy|yang|dan |atau|untuk|anda|kamu|with|and|or|to |for|will|can|ring|remember"
    r"|ingat|expired|incorrect|invalid|hint|baru$|lama$|email|username|user name|next|berikutnya|lanjut|ok$"
    r"|cancel|batal|[*•·●.]+$)"
)
CODE: Final = (
    r"(?<![\d.,/:\-A-Za-z])((?:[A-Z]{1,2}-)?(?:\d{3}[ \-–]\d{3}|\d{4}[ \-–]\d{4}|\d(?:[ ]\d){5}"
    r"|\d{4,8}))(?![\d/:]|[.,\-]\d)"
)
ONE_TIME: Final = re.compile(
    r"(?i:\b[4-8][- ]digits? (?:kode|code)|(?:kode|code) [4-8][- ]digit|\bOTP\b|one[- ]?time (?:pass(?:word"
    r"|code)?|code|pin)|(?:verification|security|login|sign[- ]?in"
    r"|confirmation|authentication|access|whatsapp|telegram|google|facebook|instagram) code"
    r"|kode (?:verifikasi|otp|rahasia|keamanan|masuk|login|akses|konfirmasi|aktivasi|whatsapp|telegram"
    r"|autentikasi|unik)|code de (?:v[ée]rification|s[ée]curit[ée])"
    r"|best[äa]tigungscode|sicherheitscode|c[óo]digo de verificaci[óo]n|two[- ]?factor|2FA code|\bTAC\b|\bmTAN\b)"
)
IN_GROUPS: Final = re.compile(r"(?<!\d)\d{4}(?:[ \t\-–]{1,3}\d{3,4}){2,4}(?!\d)")
"""A number of a card, an account or a telephone in groups: no part of it is a code."""
NEVER_SHARE: Final = re.compile(
    r"(?i)(?:do(?:n't| not)|never|jangan|dilarang)[^\n]{0,40}?(?:share|give|tell|forward|berikan|beri ?tahu"
    r"|sebar|bagikan|informasikan|kasih)|valid (?:for|until)|berlaku (?:selama|sampai|hingga)|expires? in"
    r"|kedaluwarsa"
)
A_CODE: Final = re.compile(rf"{ONE_TIME.pattern}|(?i:\b(?:code|kode)\b)")
"""Beside a warning not to share it, or the minutes it is valid, a plain ``code`` is one too."""
CODE_ROWS: Final = 3
"""Rows between a word for one-time codes and its number: a message on a telephone breaks its lines early."""
SETTING_UP: Final = re.compile(
    r"(?i)\b(?:authenticator|authy|2fa|two[- ]?(?:factor|step)|verifikasi (?:2|dua) langkah|setup key"
    r"|enter this key|secret key|scan (?:the|this) qr|can.t scan|kunci (?:penyiapan|rahasia)|masukkan kunci)\b"
)
BASE_32: Final = re.compile(
    r"(?<![A-Za-z0-9])(?=[A-Z0-9 \n]{0,60}[0-9])[A-Z0-8]{4}(?:[ \n-]?[A-Z0-8]{4}){3,15}(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])(?=[a-z0-9 \n]{0,60}[0-9])[a-z0-8]{4}(?:[ \n-]?[a-z0-8]{4}){3,15}(?![A-Za-z0-9])"
)
"""The secret of RFC 6238 in base 32, as it is shown to be typed; 0, 1 and 8 are what readers make of O, I and B."""
AUTHENTICATOR: Final = re.compile(r"(?i)\bauthenticator\b|\bauthy\b|\b2FA\b")
SIX: Final = re.compile(r"(?<![\d.,])\d{3} \d{3}(?![\d.,])")
RECOVERY: Final = re.compile(
    r"(?i)\b(?:recovery|backup|back-up|rescue|emergency) (?:\w{3,14} )?codes?\b|\bkode (?:pemulihan|cadangan)\b"
    r"|\bcodes de (?:secours|r[ée]cup[ée]ration)\b|\bwiederherstellungscodes?\b"
)
RECOVERY_CODE: Final = re.compile(
    r"(?<![\w-])(?=[a-zA-Z\-]{0,11}\d)[a-zA-Z0-9]{4,6}(?:[ -][a-zA-Z0-9]{4,6}){1,4}(?![\w-])"
    r"|(?<![\w-])\d{4}[ \-]?\d{4}(?![\w-])|(?<![\w-])(?=[a-z]{0,9}\d)[a-z0-9]{8,12}(?![\w-])"
)
PAIRED: Final = re.compile(r"(?m)(?<![^\s])[a-zA-Z0-9]{4,6}-[a-zA-Z0-9]{4,6}(?![^\s])")
"""Codes that happen to hold no digit, among those that do."""
RECOVERY_CODES: Final = 3
SHORT_LINE: Final = 24
"""Letters of a line in which a value may follow its label without a sign; a longer one is a sentence about passwords."""
SHORTEST: Final = 4
MOST_WORDS: Final = 3
"""Letters of the shortest password, and words of one that is a phrase."""
WIFI: Final = re.compile(r"(?i)\b(?:wi-?fi|ssid|hotspot|wlan|wireless|network name|nama jaringan|wpa2?|router)\b")


class Secrets(Detector):
    risk = Risk.SECRETS
    title = "Password, key or code"
    advice = "Cover it before sending; change it if it was ever sent."
    whys: ClassVar = {
        "password": "password",
        "pin": "PIN",
        "key": "key",
        "one-time-code": "one-time code",
        "otp-key": "key of a code generator",
        "recovery-codes": "recovery codes",
        "boarding-pass": "boarding pass",
        "wifi-code": "Wi-Fi password in a QR code",
        "otp-code": "code generator in a QR code",
        "login-code": "log-in code",
        "invitation-code": "invitation in a code",
        "pairing-code": "pairing code of a device",
        "key-in-code": "key in a QR code",
        "link-with-token": "link that opens an account",
        "wallet-code": "wallet address in a code",
        "wallet-key": "wallet key",
    }

    def find(self, view: View) -> Iterator[Finding]:
        for strength, why, regions in coded(view, Risk.SECRETS):
            yield self.finding(strength, why, regions)
        page = view.page
        for regions in keys.keys(page):
            yield self.finding(Strength.SURE, "key", joined(regions, page))
        for match in keys.variables(page):
            yield self.finding(Strength.SURE, "key", match.regions)
        yield from self._passwords(page)
        yield from self._codes(page)
        if boarding_passes.is_pass(page):
            details = [*boarding_passes.details(page), *(code.region for code in view.codes)]
            if details:
                yield self.finding(Strength.LIKELY, "boarding-pass", joined(details, page))

    def _passwords(self, page: Page) -> Iterator[Finding]:
        for values in _announced(page):
            yield self.finding(Strength.LIKELY, "password", values)
        for match in page.find(SPOKEN, 2):
            if _is_secret(match.text, (match.groups[0] or "").strip() in (":", "=", "->")):
                yield self.finding(Strength.LIKELY, "password", match.regions)
        if APP_PASSWORD.search(page.text):
            for match in page.find(FOUR_BY_FOUR):
                yield self.finding(Strength.SURE, "password", match.regions)
        for match in page.find(ASKED, 1):
            yield self.finding(Strength.LIKELY, "password", match.regions)
        for match in page.find(PIN, 1):
            yield self.finding(Strength.LIKELY, "pin", match.regions)

    def _codes(self, page: Page) -> Iterator[Finding]:
        for places in _one_time(page):
            yield self.finding(Strength.SURE, "one-time-code", places)
        if SETTING_UP.search(page.text):
            keys_32 = [region for match in page.find(BASE_32) for region in match.regions]
            if keys_32:
                yield self.finding(Strength.SURE, "otp-key", joined(keys_32, page))
        if AUTHENTICATOR.search(page.text):
            for match in page.find(SIX):
                yield self.finding(Strength.LIKELY, "one-time-code", match.regions)
        if RECOVERY.search(page.text):
            codes = list(page.find(RECOVERY_CODE))
            if len(codes) >= RECOVERY_CODES:
                regions = [region for match in (*codes, *page.find(PAIRED)) for region in match.regions]
                yield self.finding(Strength.SURE, "recovery-codes", joined(regions, page))


def _announced(page: Page) -> Iterator[list[Region]]:
    """Values beside or below the labels that announce a password."""
    wifi = WIFI.search(page.text) is not None
    for index, row in enumerate(page.rows):
        for place, line in enumerate(row):
            label = LABELS.at_start(line.text)
            if label is None:
                continue
            end, meanings, _ = label
            rest = line.text[end:]
            signed = re.match(r"\s?(?:[:=]|->|→)", rest) is not None
            spoken = "everyday" in meanings and not (signed or wifi)
            if says_something(rest):
                if (signed or len(line.text) <= SHORT_LINE) and not spoken and _is_secret(rest, signed):
                    yield [line.span(value_start(line.text, end), len(line.text))]
                continue
            following = [*row[place + 1 : place + 2], *_below(page, index, line)]
            value = next((other for other in following if _is_secret(other.text, signed or wifi)), None)
            if value is not None and not spoken:
                yield [value.region]


def _below(page: Page, index: int, label: TextLine) -> Sequence[TextLine]:
    """The first line of the next row that stands under the label."""
    below = page.rows[index + 1] if index + 1 < len(page.rows) else ()
    return [
        line
        for line in below
        if line.region.left < label.region.right
        and label.region.left < line.region.right
        and line.region.top - label.region.bottom < 2 * label.height
    ][:1]


def _is_secret(text: str, trusted: bool) -> bool:
    """Whether a value can be a password: few words, none of a form; without a sign before it, it holds a digit or a mark."""
    value = re.sub(r"^(?:->|[\s:=→])+", "", text).strip(" \"'“”")
    if (
        len(value) < SHORTEST
        or FORM_WORDS.match(value)
        or len(value.split()) > MOST_WORDS
        or keys.PLACEHOLDER.fullmatch(value)
        or keys.EXPRESSION.fullmatch(value)
    ):
        return False
    marked = re.search(r"\d|[^\w\s.,?!]|_", value) is not None
    return (trusted or marked) and not value.endswith("?")


def _one_time(page: Page) -> Iterator[tuple[Region, ...]]:
    """Numbers of four to eight digits within a few rows of the words for one-time codes, the nearest in reading order."""
    warned = NEVER_SHARE.search(page.text) is not None
    words = [match.span() for match in (A_CODE if warned else ONE_TIME).finditer(page.text)]
    if not words:
        return
    longer = [match.span() for match in IN_GROUPS.finditer(page.text)]
    codes = [match for match in page.find(re.compile(CODE), 1) if not _is_year(page.text, match)]
    for match in codes:
        if any(start <= match.start and match.end <= end for start, end in longer):
            continue
        near = min(_rows_between(page.text, match.start, match.end, *span) for span in words)
        if near <= (CODE_ROWS if warned else 2) and not _counts_something(page.text, match.start, match.end):
            yield match.regions


def _is_year(text: str, match: Match) -> bool:
    """Whether four digits look like a year and no word right before them says that they are a code."""
    before = text[max(0, match.start - 12) : match.start]
    return re.fullmatch(r"(?:19|20)\d\d", match.text) is not None and not re.search(
        r"(?i)(?:code|kode|otp|pin|is|:)\s?$", before
    )


def _rows_between(text: str, start: int, end: int, first: int, last: int) -> int:
    return text.count("\n", min(end, last), max(start, first))


def _counts_something(text: str, start: int, end: int) -> bool:
    """A price, a year, a telephone of a call centre or an amount of something."""
    before, after = text[max(0, start - 14) : start], text[end : end + 10]
    return (
        re.search(r"(?i)(?:Rp|IDR|\$|€|£|call|hubungi|telp?|sms|ke|to)[\s.:]{0,2}$", before) is not None
        or re.match(r"(?i)\s?(?:detik|menit|jam|second|minute|hour|%|ribu|rb|poin|point|x\b)", after) is not None
    )
