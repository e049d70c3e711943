"""Finds one-time codes: in messages that announce one, alone on a screen that asks to type it, in authenticators' lists.

A number of four to eight digits counts within a few rows of words that stand beside nothing but such codes; beside a warning
not to share it or the minutes for which it is valid, any word for a code is enough. Codes that open nothing (post, promotion,
errors) are told by their own words.
Example: ``【Toko】验证码 482913，5分钟内有效``. Misses: codes spelt out in words.
Sources: RFC 4226 and RFC 6238 (six to eight digits), RFC 8628 (codes for devices: eight letters, a hyphen in the middle);
messages of banks, shops and messengers in the languages of the list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.text.announcing import Announced, Announcements
from detectors.kit.text.page import Match, Page
from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__)
WORDS: Final = Announcements(_LISTS["words"])
CODE: Final = re.compile(
    r"(?<![\dA-Za-z])(?<!\d[.,/:\-–])(?<![#@+*])((?:[A-Z]{1,2}-)?(?:\d{3}[ \-–]\d{3}|\d{4}[ \-–]\d{4}"
    r"|\d{2} \d{2} \d{2}|\d(?:[ \t]\d){3,7}|\d{4,8}))"
    r"(?![\dA-Za-z]|[.,\-/:]\d|[/%°€£$])"
)
MIXED: Final = re.compile(
    r"(?<![\w\-/.@])(?:[A-Z0-9]{3,4}-[A-Z0-9]{3,4}|(?=[A-Z]{0,8}\d)(?=\d{0,8}[A-Z])[A-Z0-9]{5,9})(?![\w\-/]|[.@]\w)"
)
"""Codes of letters and digits, which are typed on a television or another device."""
IN_GROUPS: Final = re.compile(r"(?<!\d)\d{4}(?:[ \t\-–]{1,3}\d{3,4}){2,4}(?!\d)")
"""A number of a card, an account or a telephone in groups: no part of it is a code."""
TIMED: Final = re.compile(
    r"(?i)\b(?:authenticator|authy|2fa|totp|securid|token ?code|two[- ]?factor|verifikasi (?:2|dua) langkah)\b"
)
SIX: Final = re.compile(r"(?<![\d.,])\d{3} \d{3}(?![\d.,])")
SERVICES: Final = re.compile(rf"(?i)\b{one_of(_LISTS['services'])}\b")
COUNTED_BEFORE: Final = re.compile(
    r"(?i)(?:Rp|IDR|USD|RM|\$|€|£|¥|₩|₹|call(?: ?cent(?:er|re))?|hotline|cent(?:er|re)|contact|hubungi|t[ée]l\.?"
    r"|telp?|sms to|ke|no\.|nr\.|p\.?\s?o\.? ?box|box|kotak pos|postfach|apartado|cedex"
    r"|n°|dial|appelez(?: le)?|au|unter|rufen sie)[\s.:]{0,2}$"
)
COUNTED_BEHIND: Final = re.compile(
    r"(?i)\s?(?:detik|menit|jam|second|minute|hour|%|ribu|rb\b|poin|point|x\b|元|円|원|分|年|月|km|kg|mg|ml|gb\b|mb\b|руб"
    r"|บาท)"
)
YEAR: Final = re.compile(r"(?:19|20)\d\d")
A_CODE_IS: Final = re.compile(
    r"(?i)(?:code|kode|kod|código|codigo|codice|otp|pin|tac|is|est|es|ist|è|:|：|[^\x00-\u2fff])[\s「『【\[«]?$"
)
_NUMBER: Final = r"(\d{4,8}|\d{3}[ -]\d{3}|\d{2} \d{2} \d{2})(?![\d%]|[.,/:\-]\d)"
YOURS: Final = re.compile(
    r"(?i)\b(?:your|votre|ton|le|tu|su|seu|tuo|ihr|dein|der|je|jouw|uw|twój|twoje|use|utilisez|kode"
    r"|kod)\b[^\n\d]{0,30}?"
    r"\b(?:code|passcode|código|codigo|codice|kod|kode)\b(?![ -](?:post|zip|promo))[^\n\d.!?]{0,36}?"
    r"(?:[:：]|\b(?:is|est|es|è|é|ist|lautet|jest|to|ialah|adalah|anda|kamu|le|la)\b)\s{0,2}"
    rf"{_NUMBER}|\b(?:kodunuz|şifreniz|sifreniz)\b\W{{0,3}}{_NUMBER}"
    r"|(?<![\d.,/#-])(\d{4,8})\s?(?:は|が|是|为|為|은|는)(?=[^\n]{0,24}(?:コード|码|碼|번호|코드|番号))"
)
"""A sentence that says whose code it is, with the code: ``Your Uber code: 4829``."""
TYPED: Final = re.compile(
    r"(?i)\b(?:enter|type|input|saisissez|entrez|ingresa|introduce|digite|insira|inserisci|masukkan|ketik|geben sie"
    r"|voer|wpisz|nhập)\s"
    rf"{_NUMBER}\s(?:to|pour|para|per|untuk|om|zur|zum|aby|ein|in|để)\b"
    rf"|\b(?:use|pakai|gunakan|utilisez|usa|verwende|gebruik)\s{_NUMBER}\s(?:to (?:sign|log|verify|confirm|reset"
    r"|authenticate|continue)|untuk (?:masuk|login|verifikasi|konfirmasi)|pour (?:vous connecter|confirmer)"
    r"|para (?:iniciar|confirmar|verificar)|um sich|zum anmelden|om in te)\b"
)
"""A sentence that asks to type a code: ``Enter 482913 to verify your account``."""
DEVICE: Final = re.compile(
    r"(?i:\b(?:verification code|verify code|kode verifikasi|verifizierungscode|código de verificación"
    r"|code de vérification)\b)[^\n\t:：\d]{0,12}[:：]\s?(?!FAILED|ERRORS|CLOSED|EXPIRE|HIDDEN|STATUS)([A-Z]{6})(?!\w)"
)
"""The six capitals on the label of a camera or a recorder that add it to an account."""
AMBIGUOUS: Final = frozenset({"tan", "tac", "ma"})
SHORT_WORD: Final = 3
FAR: Final = 2
FARTHER: Final = 3
"""Rows between a word for a code and its number, and where the word says enough: a message breaks its lines early."""
ALONE: Final = re.compile(
    r"(?m)(?<![^\s])(?:\d{3} \d{3}|\d{4,8}|\d{3}-\d{3}|\d{4}[ \-]\d{4}|[A-Z0-9]{4}-[A-Z0-9]{4}"
    r"|(?=[A-Z]{0,7}\d)[A-Z0-9]{5,8}|\d(?: \d){3,7})(?![^\s])"
)
"""A code that may stand in a line of its own."""
SCREEN: Final = 9
"""Rows of a screen on which there is little besides a code."""
LIST: Final = 2
"""Codes in two groups of three on lines of their own that make a list of an authenticator without its title."""


def codes(page: Page) -> Iterator[Match]:
    """The one-time codes on the page."""
    words = list(WORDS.find(page.text))
    others = [word for word in words if word.meaning == "other"]
    kinds = {word.meaning for word in words}
    yield from _spoken(page, others)
    if not kinds & {"code", "plain", "type_it"}:
        return
    warned = not kinds.isdisjoint({"warning", "validity", "expires"})
    meant = {"code", "plain", "type_it"} if warned else {"code", "type_it"}
    served = SERVICES.search(page.text) is not None
    starts = [
        word
        for word in words
        if (word.meaning in meant or (served and _names_service(page, word))) and not _is_other_word(page.text, word)
    ]
    if starts:
        reach = FARTHER if "warning" in kinds or "code" in kinds & meant else FAR - (not warned)
        yield from _near(page, page.find(CODE, 1), starts, others, reach)
    typed = [word for word in words if word.meaning in ("type_it", "code")]
    if typed:
        yield from _near(page, page.find(MIXED), typed, others, 1)


def _spoken(page: Page, others: Sequence[Announced]) -> Iterator[Match]:
    """Codes in sentences that need no warning beside them."""
    for pattern in (YOURS, TYPED, DEVICE):
        for match in pattern.finditer(page.text):
            group = match.lastindex or 0
            span = match.span(group)
            if not any(match.start() <= other.start < match.end() for other in others):
                found = Match(*span, match[group], page.regions(*span))
                if not _is_year(page.text, found) or pattern is not TYPED:
                    yield found


def _near(
    page: Page, found: Iterator[Match], words: Sequence[Announced], others: Sequence[Announced], reach: int
) -> Iterator[Match]:
    longer = [match.span() for match in IN_GROUPS.finditer(page.text)]
    for match in found:
        inside = any(start <= match.start and match.end <= end for start, end in longer)
        if inside or _counts_something(page.text, match) or _is_year(page.text, match):
            continue
        near = _distance(page.text, match, words)
        if near <= reach and not (others and _distance(page.text, match, others) < max(1, near)):
            yield match


def _distance(text: str, match: Match, words: Sequence[Announced]) -> int:
    """Rows between a code and the nearest of these words."""
    at = bisect_left(words, (match.start,))
    return min(
        text.count("\n", min(match.end, word.end), max(match.start, word.start))
        for word in words[max(0, at - 1) : at + 1]
    )


def _names_service(page: Page, word: Announced) -> bool:
    """Whether a service stands in the line of a word for a code: ``Kode Shopee``."""
    return word.meaning == "plain" and SERVICES.search(page.spot(word.start).line.text) is not None


def _is_other_word(text: str, word: Announced) -> bool:
    """Whether a short word is another one: a TAN stands in capitals, and ``mã`` without its accent is half of Europe's."""
    said = text[word.start : word.end]
    return len(said) <= SHORT_WORD and said.isascii() and said.lower() in AMBIGUOUS and not said.isupper()


def _is_year(text: str, match: Match) -> bool:
    """Whether four digits look like a year and no word right before them says that they are a code."""
    return YEAR.fullmatch(match.text) is not None and not A_CODE_IS.search(text[max(0, match.start - 12) : match.start])


def _counts_something(text: str, match: Match) -> bool:
    """A price, a telephone of a call centre or an amount of something."""
    before, behind = text[max(0, match.start - 14) : match.start], text[match.end : match.end + 10]
    return COUNTED_BEFORE.search(before) is not None or COUNTED_BEHIND.match(behind) is not None


def timed(page: Page) -> list[Match]:
    """Codes that stand alone: in an authenticator's list, or on a screen that says when they expire."""
    if TIMED.search(page.text):
        return list(page.find(SIX))
    served = SERVICES.search(page.text) is not None
    expires = any(word.meaning == "expires" for word in WORDS.find(page.text))
    if not served and not (expires and len(page.rows) <= SCREEN):
        return []
    alone = [match for match in page.find(ALONE) if _is_whole_line(page, match) and not _is_year(page.text, match)]
    parted = [match for match in alone if SIX.fullmatch(match.text)]
    if served and (len(parted) >= LIST or (parted and len(page.rows) <= SCREEN)):
        return parted
    return alone if expires and len(alone) <= LIST and len(page.rows) <= SCREEN else []


def _is_whole_line(page: Page, match: Match) -> bool:
    return page.spot(match.start).line.text.strip() == match.text
