"""Finds whose money went where: names and numbers on receipts of transfers, requests to pay and screens of balances.

A page that says of money that it was sent, is to be sent or is held (in the words of banks, wallets and instant payments of
many countries) is read by its labels: numbers of accounts, also masked ones (``****1234``), addresses of payments (UPI, Pix)
and names behind, beside or below them. Numbers of the transfer itself and sums stay.
Example: ``Transfer ke`` / ``BUDI SANTOSO`` / ``BCA - ****1234``. Misses: receipts whose title and labels are both lost.
Sources: the screens and receipts of Indonesian, Malaysian, Indian, American, European, Brazilian and East Asian banks; NPCI
(UPI addresses), Banco Central do Brasil (Pix), MAS (PayNow), EPC (SEPA).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.rules import accounts
from detectors.kit.text.announcing import Announced, Announcements, candidates
from detectors.kit.text.names import is_name, looks_like_name
from detectors.kit.text.page import Page, Spot
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__)
WORDS: Final = Announcements(_LISTS["words"])
MASKED: Final = re.compile(
    r"\*{2,3}\.\d{3}\.\d{3}-\*{2}|(?<![\w*])(?:[*•·●xX#∗]{2,}|\.{3,}|…)[ \-*•·●xX.∗]{0,16}\d{2,4}(?!\d)"
    r"|(?<!\w)\d{2,6}[*•·●xX∗]{2,12}(?:\d{2,4})?(?!\d)"
)
"""A number of which the last digits are shown, or the middle ones, as with a Brazilian CPF."""
NUMBER: Final = re.compile(
    r"(?<![\w.,/])(?<![$€£¥₩₹₫฿])(?:[A-Z]{2}\d{2}[ ]?)?\d(?:[ .\-/]{0,2}\d){3,24}(?:[ \-]?[0-9xXK])?(?![\w%€£]"
    r"|[.,]\d)"
)
HANDLE: Final = re.compile(
    r"(?<![\w.])[\w.\-]{2,50}@[a-z][a-z0-9]{1,20}(?![\w.@-]|\.\w)|(?<!\w)\$[A-Za-z][\w\-]{2,20}(?!\w)"
    r"|(?<!\w)@[A-Za-z][\w\-]{3,30}(?!\w)"
)
"""An address of a payment: of UPI, of Cash App, of Venmo."""
MONEY: Final = re.compile(
    r"(?i)(?:Rp|IDR|RM|MYR|USD|US\$|S\$|SGD|EUR|GBP|PHP|INR|Rs|R\$|BRL|TL|TRY|VND|THB|PLN|CHF|JPY|KRW|NGN|KES|MXN"
    r"|HK\$|NT\$|AU\$|[$€£¥₩₹₫฿₱₺₽])\.?\s{0,2}[\d.,' ]*\d"
    r"|\d[\d.,' ]{0,20}\s?(?:EUR|€|zł|PLN|TL|₺|VND|VNĐ|đ|₫|元|円|원|บาท|THB|руб|₽|ريال|CHF|kr|USD|IDR)(?!\w)"
    r"|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d)?(?!\d)"
)
WHEN: Final = re.compile(
    r"\d{1,2}[./\-]\d{1,2}[./\-](?:19|20)?\d\d(?!\d)|(?:19|20)\d\d[./\-]\d{1,2}[./\-]\d{1,2}"
    r"|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)|(?:19|20)\d\d年"
)
EAST: Final = re.compile(
    r"[\u3400-\u9fff*＊○]{2,5}|[\uac00-\ud7a3*○]{2,5}|[\u30a0-\u30ffー\u3000 ]{3,24}|[\uff66-\uff9f ]{4,24}"
    r"|[\u3400-\u9fff]{1,4}[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5}"
)
"""A name in Chinese, Korean or Japanese, parts of it perhaps masked."""
MASKED_NAME: Final = re.compile(r"[A-Z][A-Za-z]{0,12}\*{1,12}[A-Za-z]{0,6}(?: [A-Za-z*]{1,16}){0,4}")
NAME_END: Final = re.compile(r"[\d|(/,:;：（]|\s[-–•·]\s|\s{2,}|\t")
_NO_NAME: Final = frozenset(_LISTS["no_name"])
PARTICLES: Final = frozenset(_LISTS["particles"])
FEW, SEVERAL = 4, 6
"""Digits of an account behind its label where the page tells of a transfer, and where nothing else does."""
LONGEST_NAME: Final = 44
MOST_WORDS: Final = 6
SHORT_LABEL: Final = 4
"""Letters up to which a label is also a preposition (``to``, ``ke``, ``para``) and stands at the beginning of a line."""
NEAR: Final = 4
"""Rows below a title in which a name stands without a label."""
GAP: Final = 30


def is_transfer(page: Page) -> bool:
    """Whether a page tells of money that was sent, is to be sent or is held."""
    return any(word.meaning == "done" for word in WORDS.find(page.text))


def details(page: Page) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The numbers and the names on a page about a transfer, by their places in its text."""
    words = [word for word in WORDS.find(page.text) if _stands(page, word)]
    done = [word for word in words if word.meaning == "done"]
    labels = [word for word in words if word.meaning == "person"]
    banked = accounts.BANKS.search(page.text) is not None
    numbers = [
        span for word in words if word.meaning == "account" for span in _number(page, word, FEW if done else SEVERAL)
    ]
    if done or (banked and (numbers or labels)):
        numbers += [match.span() for pattern in (MASKED, HANDLE) for match in pattern.finditer(page.text)]
    if not numbers and not done:
        return [], []
    names = [span for word in labels for span in _name(page, word)]
    numbers += [span for start, _ in names for span in _below_name(page, page.spot(start), words)]
    titles = [word for word in done if numbers or _is_title(page, word)]
    alone = [span for word in titles for span in _unlabelled(page, word)]
    numbers += [span for start, _ in alone for span in _below_name(page, page.spot(start), words)]
    signed = [span for word in words if word.meaning == "greeting" and numbers for span in _signed(page, word)]
    told = numbers or any(_is_title(page, word) for word in done)
    return (numbers, [*names, *alone, *signed]) if told else ([], [])


def _is_title(page: Page, word: Announced) -> bool:
    """Whether a title says enough alone: of several words, or of a script in which a word says as much."""
    said = page.text[word.start : word.end]
    return not said.isalpha() or not said.isascii()


def _signed(page: Page, word: Announced) -> Iterator[tuple[int, int]]:
    """The name below a greeting at the end of a letter."""
    for spot in page.row(page.spot(word.start).row + 1)[:1]:
        if _can_be_name(spot.line.text.strip()):
            yield spot.start, spot.start + len(spot.line.text)


def _stands(page: Page, word: Announced) -> bool:
    """Whether a word counts: one that is also a preposition does at the beginning of a line."""
    spot = page.spot(word.start)
    short = word.end - word.start <= SHORT_LABEL and page.text[word.start : word.end].isascii()
    before = page.text[spot.start : word.start].rstrip(" -•*>→(")
    return word.meaning == "done" or not short or not before or before[-1:].isdigit()


def _number(page: Page, word: Announced, least: int) -> Iterator[tuple[int, int]]:
    """The number behind, beside or below its label."""
    for place in candidates(page, word, rows=1):
        found = _numbers_in(place.text, least)
        if found and found[0][0] <= GAP:
            first, last = found[0]
            yield place.start + first, place.start + last
            return
        if place.behind and re.search(r"\w{3}", place.text):
            words = len(place.text.split())
            if words > MOST_WORDS or (found and found[0][0] > GAP):
                return


def _numbers_in(text: str, least: int) -> list[tuple[int, int]]:
    """Where numbers stand in a line that are neither sums nor days."""
    taken = [match.span() for pattern in (MONEY, WHEN) for match in pattern.finditer(text)]
    found = [match.span() for pattern in (MASKED, HANDLE) for match in pattern.finditer(text)]
    for match in NUMBER.finditer(text):
        counted = sum(sign.isdigit() for sign in match[0])
        if counted >= least and not any(start < match.end() and match.start() < end for start, end in taken):
            found.append(match.span())
    return sorted(found)


def _name(page: Page, word: Announced) -> Iterator[tuple[int, int]]:
    """The name behind, beside or below its label."""
    for place in candidates(page, word, rows=1):
        lead = re.match(r"[\s:：.,\-–=→>]*", place.text)
        start = lead.end() if lead else 0
        text = _until_end(place.text[start:])
        if _can_be_name(text):
            yield place.start + start, place.start + start + len(text)
            return
        if place.behind and re.search(r"\w\W*\w", place.text[start:]) and not _is_label(text):
            return


def _until_end(text: str) -> str:
    end = NAME_END.search(text)
    return (text[: end.start()] if end else text).rstrip(" .,*-")


def _can_be_name(text: str) -> bool:
    """Whether a text behind a label for persons is a name: in capitals or with them, or in a script without."""
    if not 1 < len(text) <= LONGEST_NAME or len(text.split()) > MOST_WORDS or _is_label(text):
        return False
    bare = " ".join(word for word in text.split() if word.lower() not in PARTICLES)
    if EAST.fullmatch(text) or MASKED_NAME.fullmatch(text) or looks_like_name(bare):
        return True
    foreign = not text.isascii() and all(sign.isalpha() or not sign.isalnum() for sign in text)
    return foreign and all(word[:1].isupper() or not word[:1].islower() for word in text.split())


def _is_label(text: str) -> bool:
    """Whether a text is a label itself, or the name of a bank."""
    bank = accounts.BANKS.search(text)
    if bank is not None and bank.end() - bank.start() >= len(text) / 2:
        return True
    if bank is not None and re.search(r"(?i)\bbank\b|银行|銀行|은행", text):
        return True
    return any(word.start == 0 and word.end - word.start >= len(text) / 2 for word in WORDS.find(text))


def _unlabelled(page: Page, title: Announced) -> Iterator[tuple[int, int]]:
    """Names that stand alone in a line below a title."""
    top = page.spot(title.start).row
    for number in range(top, top + 1 + NEAR):
        for spot in page.row(number):
            text = spot.line.text.strip()
            alone = is_name(text) or (
                len(text.split()) > 1 and looks_like_name(text) and _NO_NAME.isdisjoint(_words(text))
            )
            if spot.start > title.start and alone and not _is_label(text) and not any(WORDS.find(text)):
                yield spot.start, spot.start + len(spot.line.text)


def _words(text: str) -> set[str]:
    return {plain(word) for word in text.split()}


def _below_name(page: Page, name: Spot, words: Sequence[Announced]) -> Iterator[tuple[int, int]]:
    """Numbers in the row of a name and in the two below, unless a label says that they are the transfer's."""
    for number in range(name.row, name.row + 3):
        for spot in page.row(number):
            end = spot.start + len(spot.line.text)
            referred = any(word.meaning == "reference" and spot.start <= word.start < end for word in words)
            if not referred:
                yield from ((spot.start + a, spot.start + b) for a, b in _numbers_in(spot.line.text, SEVERAL))
