"""Finds who paid and who was paid: names behind labels, below titles and greetings, and in sentences about money.

Where a paper calls for a name, any words in capitals or of a script without them are one, also with letters masked
(``DEW* LEST***``); without a label, a line below the title is one that looks like a name and like no word of receipts.
Example: ``Penerima`` / ``Xuan Wibisono``; ``You sent $50 to Jordan Quill``. Misses: names in small letters without a label.
Sources: those of transfers.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.rules import accounts
from detectors.kit.text.announcing import Announced, Announcements, candidates
from detectors.kit.text.names import is_name, looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__, "transfers")
WORDS: Final = Announcements(_LISTS["words"])
"""The words of transfers; ``transfers`` reads numbers by them."""
EAST: Final = re.compile(
    r"[\u3400-\u9fff*＊○]{2,5}|[\uac00-\ud7a3*○]{2,5}|[\u30a0-\u30ffー\u3000 ]{3,24}|[\uff66-\uff9f ]{4,24}"
    r"|[\u3400-\u9fff]{1,4}[ \u3000][\u3040-\u30ff\u3400-\u9fff]{1,5}"
)
"""A name in Chinese, Korean or Japanese, parts of it perhaps masked."""
KATAKANA: Final = re.compile(r"[\u30a0-\u30ffー]{2,8}[ \u3000][\u30a0-\u30ffー]{2,8}")
MASKED_NAME: Final = re.compile(r"\w{1,12}\*{1,12}\w{0,6}(?: [A-Za-z*]{1,16}){0,4}")
SPOKEN_NAME: Final = re.compile(r"[a-z]{3,14}(?: [a-z]{2,14}){0,3}")
"""A name in small letters, as people write in chats behind ``an`` and a number."""
NAME_END: Final = re.compile(r"[\d|(/,:;：（]|\s[-–•·]\s|\s{2,}|\t")
_CALLED: Final = r"([A-ZÀ-Ý][\w'’*\-]{1,24}(?: [A-ZÀ-Ý][\w.'’*\-]{0,24}){0,3})"
SENTENCE: Final = re.compile(
    r"(?i:\b(?:sent|paid|transferred|requested|enviaste|yapeaste|transferiste|gesendet|envoyé|kirim"
    r"|transfer)\b[^\n]{0,30}?"
    rf"\b(?:to|from|a|à|an|ke|kepada)\s){_CALLED}|(?m:^){_CALLED}\s(?:paid|charged|requested|sent)\s(?:you\b|{_CALLED})"
)
"""A sentence that tells who paid whom."""
_NO_NAME: Final = frozenset(_LISTS["no_name"])
PARTICLES: Final = frozenset(_LISTS["particles"])
LONGEST: Final = 44
MOST_WORDS: Final = 6
NEAR: Final = 4
"""Rows below a title in which a name stands without a label."""


def beside(page: Page, word: Announced) -> Iterator[tuple[int, int]]:
    """The name behind, beside or below its label."""
    for place in candidates(page, word, rows=1):
        lead = re.match(r"[\s:：.,\-–=→>]*", place.text)
        start = lead.end() if lead else 0
        text = _until_end(place.text[start:])
        if can_be_name(text) or (_behind_number(page, word) and SPOKEN_NAME.fullmatch(text)):
            yield place.start + start, place.start + start + len(text)
            return
        if place.behind and re.search(r"\w\W*\w", place.text[start:]) and not is_label(text):
            return


def _behind_number(page: Page, word: Announced) -> bool:
    return page.text[max(0, word.start - 2) : word.start].strip()[-1:].isdigit()


def below(page: Page, word: Announced) -> Iterator[tuple[int, int]]:
    """The name between the label of an account, which has nothing behind it, and its number."""
    behind, *others = candidates(page, word, rows=1)
    if not behind.text.strip(" :.") and others and can_be_name(others[0].text.strip()):
        yield others[0].start, others[0].start + len(others[0].text)


def unlabelled(page: Page, title: Announced, alone: bool = False) -> Iterator[tuple[int, int]]:
    """Names below a title without a label; ``alone``: with nothing beside them in their row."""
    top = page.spot(title.start).row
    for number in range(top, top + 1 + NEAR):
        row = page.row(number)
        for spot in row if len(row) == 1 or not alone else ():
            text = spot.line.text.strip(" .")
            if spot.start > title.start and _stands_for_person(text) and not any(WORDS.find(text)):
                yield spot.start, spot.start + len(spot.line.text)


def _stands_for_person(text: str) -> bool:
    if is_name(text) or MASKED_NAME.fullmatch(text) or KATAKANA.fullmatch(text):
        return True
    words = {plain(word) for word in text.split()}
    return len(words) > 1 and looks_like_name(text) and _NO_NAME.isdisjoint(words) and not is_label(text)


def signed(page: Page, greeting: Announced) -> Iterator[tuple[int, int]]:
    """The name below a greeting at the end of a letter."""
    for spot in page.row(page.spot(greeting.start).row + 1)[:1]:
        if can_be_name(spot.line.text.strip()):
            yield spot.start, spot.start + len(spot.line.text)


def told(text: str) -> Iterator[tuple[int, int]]:
    """Who paid whom, in a sentence."""
    for match in SENTENCE.finditer(text):
        yield from (match.span(group) for group in range(1, SENTENCE.groups + 1) if match[group])


def _until_end(text: str) -> str:
    end = NAME_END.search(text)
    return (text[: end.start()] if end else text).rstrip(" .,-")


def can_be_name(text: str) -> bool:
    """Whether a text behind a label for persons is a name: in capitals or with them, or in a script without."""
    if not 1 < len(text) <= LONGEST or len(text.split()) > MOST_WORDS or is_label(text):
        return False
    bare = " ".join(word for word in text.split() if word.lower() not in PARTICLES)
    if EAST.fullmatch(text) or MASKED_NAME.fullmatch(text) or looks_like_name(bare):
        return True
    foreign = not text.isascii() and all(sign.isalpha() or not sign.isalnum() for sign in text)
    return foreign and all(word[:1].isupper() or not word[:1].islower() for word in text.split())


def is_label(text: str) -> bool:
    """Whether a text is a label itself, or the name of a bank."""
    bank = accounts.BANKS.search(text)
    if bank is not None and (bank.end() - bank.start() >= len(text) / 2 or accounts.A_BANK.search(text)):
        return True
    return any(word.start == 0 and word.end - word.start >= len(text) / 2 for word in WORDS.find(text))
