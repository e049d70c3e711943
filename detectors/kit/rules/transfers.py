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

from detectors.kit.rules import accounts, payees
from detectors.kit.rules.payees import WORDS
from detectors.kit.text.announcing import Announced, candidates
from detectors.kit.text.page import Page, Spot

Span = tuple[int, int]
MASKED: Final = re.compile(
    r"[*•]{2,3}\.\d{3}\.\d{3}-[*•]{2}|(?<!\w)[xX*]{3}-[xX*\d]-[xX*\d]{4,6}-[xX*\d](?!\w)|(?<![\w*])(?:[*•·●xX#∗]{2,}"
    r"|\.{3,}|…)[ \-*•·●xX.∗]{0,16}\d{2,4}(?!\d)"
    r"|(?<!\w)\d{2,6}[*•·●xX∗]{2,12}(?:\d{2,4})?(?!\d)"
)
"""A number of which the last digits are shown, or the middle ones, as with a Brazilian CPF."""
NUMBER: Final = re.compile(
    r"(?<![\w.,/])(?<![$€£¥₩₹₫฿])(?:[A-Z]{2}\d{2}[ ]?"
    r"|[A-Z]{1,3}-)?\d(?:[ .\-/()]{0,2}\d){3,24}(?:[ \-]?[0-9xXK])?(?![\w%€£]"
    r"|[.,]\d)"
)
HANDLE: Final = re.compile(
    r"(?<![\w.])[\w.\-]{2,50}@[a-z][a-z0-9]{1,20}(?![\w.@-]|\.\w)|(?<!\w)\$[A-Za-z][\w\-]{2,20}(?!\w)"
    r"|(?<!\w)@[A-Za-z][\w\-]{3,30}(?!\w)"
)
"""An address of a payment: of UPI, of Cash App, of Venmo."""
MONEY: Final = re.compile(
    r"(?i)(?:Rp|IDR|RM|MYR|USD|US\$|S\$|SGD|EUR|GBP|PHP|INR|KSh|GH₵|NGN|ZAR|UGX|TSh|Rs|R\$|BRL|TL|TRY|VND|THB|PLN|CHF"
    r"|JPY|KRW|NGN|KES|MXN"
    r"|HK\$|NT\$|AU\$|[$€£¥₩₹₫฿₱₺₽])\.?\s{0,2}[\d.,' ]*\d"
    r"|\d[\d.,' ]{0,20}\s?(?:EUR|€|zł|PLN|TL|₺|VND|VNĐ|đ|₫|元|円|원|บาท|THB|руб|₽|ريال|CHF|kr|USD|IDR|GBP|SGD|MYR|PHP"
    r"|INR|AUD|CAD|JPY|HKD|BRL)(?!\w)"
    r"|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d)?(?!\d)"
)
WHEN: Final = re.compile(
    r"\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?!\d)|\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)|(?:19"
    r"|20)\d\d[./\-]\d{1,2}[./\-]\d{1,2}"
    r"|(?<!\d)\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d|[ .\-/]\d)|(?:19"
    r"|20)\d\d年"
)
BOOKED: Final = re.compile(
    r"(?:TRSF E-?BANKING (?:CR|DB)|BI-?FAST (?:CR|DB)|TRANSFER (?:DR|CR|KE|DARI|TO|FROM)|SWITCHING (?:CR|DB)|KR OTOMATIS"
    r"|FASTER PAYMENTS? (?:TO|FROM|RECEIPT)|SEPA[- ](?:[ÜU]BERWEISUNG|GUTSCHRIFT|VIREMENT)|VIR(?:EMENT)? (?:SEPA )?(?:DE|A|À)"
    r"|BIZUM (?:DE|A)|UPI[-/](?:CR|DR)?[-/]?\d{0,16}[-/]|PIX (?:RECEBIDO|ENVIADO)|NEFT[- ](?:CR|DR)?|IMPS[-/]\d{0,16}[-/]?)"
    r"[ \t:/-]{0,3}(?P<name>[A-Z][A-Z.'’-]{1,20}(?: [A-Z][A-Z.'’-]{0,20}){0,3})(?![\w])"
)
"""A booking in a list of them, with the name behind it in capitals."""
FEW, SEVERAL = 4, 6
"""Digits of an account behind its label where the page tells of a transfer, and where nothing else does."""
LONGER_WORD: Final = re.compile(r"[^\W\d_]{3,}")
"""Two of these behind a label are a sentence, and what stands below is not the label's."""
SHORT_LABEL: Final = 4
"""Letters up to which a label is also a preposition (``to``, ``ke``, ``para``) and stands at the beginning of a line."""
GAP: Final = 30
"""Letters between a label and its number in one line."""
ALONE: Final = 8
"""Rows below a title in which a number in a line of its own is an account's."""


def is_transfer(page: Page) -> bool:
    """Whether a page tells of money that was sent, is to be sent or is held."""
    return any(word.meaning == "done" for word in WORDS.find(page.text))


def details(page: Page, banked: bool = False) -> tuple[list[Span], list[Span]]:
    """The numbers and the names on a page about a transfer, by their places in its text; ``banked``: it holds an IBAN."""
    words: dict[str, list[Announced]] = {}
    for word in WORDS.find(page.text):
        if _stands(page, word):
            words.setdefault(word.meaning, []).append(word)
    done, labels = words.get("done", []), words.get("person", [])
    iban, banked = banked, banked or any(accounts.banks(page.text))
    numbers = _labelled_numbers(page, words, banked)
    money = banked or MONEY.search(page.text) is not None
    money = money or any(label.start != word.start for label in labels for word in done)
    titles = [word for word in done if numbers or iban or (money and _is_title(page, word))]
    spoken = list(payees.told(page.text)) if money and (done or numbers) else []
    if not (numbers or iban or titles or spoken or (money and BOOKED.search(page.text))):
        return [], []
    names = spoken + [match.span("name") for match in BOOKED.finditer(page.text) if not payees.is_label(match["name"])]
    names += [span for word in labels for span in payees.beside(page, word)]
    names += [
        span
        for kind in ("account", "half", "weak")
        for word in words.get(kind, [])
        for span in payees.below(page, word)
    ]
    names += [span for word in titles for span in payees.unlabelled(page, word)]
    names += [span for word in words.get("greeting", []) if numbers or iban for span in payees.signed(page, word)]
    references = words.get("reference", [])
    numbers += [span for start, _ in names for span in _near_name(page, page.spot(start), references)]
    numbers += [span for word in titles for span in _alone(page, word)]
    return numbers, names


def _labelled_numbers(page: Page, words: dict[str, list[Announced]], banked: bool) -> list[Span]:
    """Numbers behind labels of accounts, masked ones and addresses of payments."""
    least = FEW if "done" in words else SEVERAL
    numbers = [span for word in words.get("account", []) for span in beside(page, word, least)]
    halves = {span for word in words.get("half", []) for span in beside(page, word, FEW)}
    if "done" in words or banked or numbers or len(halves) > 1 or (halves and "person" in words):
        numbers += [*halves, *(span for word in words.get("weak", []) for span in beside(page, word, FEW))]
    if "done" in words or (banked and (numbers or "person" in words)):
        numbers += [match.span() for pattern in (MASKED, HANDLE) for match in pattern.finditer(page.text)]
    if banked and "person" in words:
        numbers += _beside_banks(page)
    return numbers


def _stands(page: Page, word: Announced) -> bool:
    """Whether a word counts: one that is also a preposition does at the beginning of a line, or behind a number."""
    spot = page.spot(word.start)
    short = word.end - word.start <= SHORT_LABEL and page.text[word.start : word.end].isascii()
    before = page.text[spot.start : word.start].rstrip(" -•*>→(")
    return word.meaning == "done" or not short or not before or before[-1:].isdigit()


def _is_title(page: Page, word: Announced) -> bool:
    """Whether a title says enough alone: of several words, or of a script in which a word says as much."""
    said = page.text[word.start : word.end]
    return not said.isalpha() or not said.isascii()


def beside(page: Page, word: Announced, least: int = SEVERAL) -> Iterator[Span]:
    """The number behind, beside or below its label."""
    for place in candidates(page, word, rows=2):
        found = numbers_in(place.text, least)
        between = accounts.BANKS.sub("", place.text[: found[0][0]]) if found else ""
        if found and len(between) <= GAP and len(LONGER_WORD.findall(between)) <= 1:
            first, last = found[0]
            yield place.start + first, place.start + last
            return
        if place.behind and len(LONGER_WORD.findall(place.text)) > 1:
            return


def numbers_in(text: str, least: int) -> list[Span]:
    """Where numbers stand in a line that are neither sums nor days."""
    taken = [match.span() for pattern in (MONEY, WHEN) for match in pattern.finditer(text)]
    found = [match.span() for pattern in (MASKED, HANDLE) for match in pattern.finditer(text)]
    for match in NUMBER.finditer(text):
        counted = sum(sign.isdigit() for sign in match[0])
        if counted >= least and not any(start < match.end() and match.start() < end for start, end in taken):
            found.append(match.span())
    return sorted(found)


def _placed(spot: Spot, found: Sequence[Span]) -> Iterator[Span]:
    return ((spot.start + first, spot.start + last) for first, last in found)


def _beside_banks(page: Page) -> Iterator[Span]:
    """Numbers in the rows that name a bank."""
    for match in accounts.banks(page.text):
        for spot in page.row(page.spot(match.start()).row):
            yield from _placed(spot, numbers_in(spot.line.text, SEVERAL))


def _near_name(page: Page, name: Spot, references: Sequence[Announced]) -> Iterator[Span]:
    """Numbers in the row of a name and in the two below, unless a label says that they are the transfer's."""
    for number in range(name.row, name.row + 3):
        for spot in page.row(number):
            end = spot.start + len(spot.line.text)
            if not any(spot.start <= word.start < end for word in references):
                yield from _placed(spot, numbers_in(spot.line.text, SEVERAL))


def _alone(page: Page, title: Announced) -> Iterator[Span]:
    """Numbers that stand alone in a line below a title."""
    top = page.spot(title.start).row
    for number in range(top, top + ALONE):
        for spot in page.row(number):
            found = numbers_in(spot.line.text, SEVERAL)
            whole = len(found) == 1 and found[0][1] - found[0][0] >= len(spot.line.text.strip()) - 1
            if whole and spot.start > title.start:
                yield from _placed(spot, found)
