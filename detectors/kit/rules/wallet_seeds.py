"""Finds words and keys that open a wallet.

A seed is twelve to twenty-four BIP-39 words in a row, numbered or not; prose never holds twelve of them side by side, because
the commonest words of English are not on the list. A word misread behind its fourth letter is still that word.
Sources: BIP-39 (seeds; ``bip39.txt`` is its english.txt, MIT licence), BIP-32 (extended keys), Bitcoin's wallet import format,
BIP-173 and EIP-55 (addresses).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.text.page import Match, Page
from detectors.kit.word_lists import lists, one_of, plain_list

SURE: Final = 11
"""Listed words in a row: twelve make the shortest seed, one of them may be lost to the reader."""
ROW: Final = 12
"""Listed words in a row where neither numbers nor a word speak for a seed: prose reaches eleven once in a long while."""
NAMED: Final = 6
"""Listed words in a row where the page names a seed."""
NUMBERED: Final = 8
FULL: Final = 0.85
"""Listed words in a row that are numbered and not named, and their share: half of a seed, and no other list of words."""
TOLD_BY: Final = 4
"""Letters by which a listed word is told from all others."""
_LISTED: Final = {word[:TOLD_BY]: word for word in plain_list(__file__, "bip39")}
STOP: Final = re.compile(r"(?<!\d)[.!?;:\"]")
"""Signs of prose between two words; a number's full stop is none."""
SEED_WORDS: Final = re.compile(rf"(?i)\b{one_of(lists(__file__)['seed_words'])}\b")
LESSON: Final = re.compile(rf"(?i)\b{one_of(lists(__file__)['lesson_words'])}\b")
"""Words over lists of words to be learned, which are on the list of seeds, too."""
TOKEN: Final = re.compile(r"[A-Za-z]+|[^\s\d.,:;)\]|\-–•#*]+")
MISREAD_NUMBER: Final = re.compile(r"(?m)(?:^|(?<=\s))[IlOoVZSB|][\dIlOoZSB]?[.)](?=\s?[A-Za-z])")
"""A number before a word that was read as a letter: ``V. canyon`` is the second word, ``I0.mellow`` the tenth."""
KEYS: Final = re.compile(
    r"\b[5KL][1-9A-HJ-NP-Za-km-z]{50,51}\b|\b[xyz]prv[1-9A-HJ-NP-Za-km-z]{90,112}\b|\b6P[1-9A-HJ-NP-Za-km-z]{56}\b"
    r"|(?i:private key|kunci privat|secret key)\W{0,5}(?:0x)?[0-9a-fA-F]{64}\b"
)
ADDRESSES: Final = re.compile(
    r"\b(?:bc1|tb1|ltc1)[02-9ac-hj-np-z]{25,62}\b|\b0x[0-9a-fA-F]{40}\b"
    r"|\b[xyz]pub[1-9A-HJ-NP-Za-km-z]{90,112}\b|\bT[1-9A-HJ-NP-Za-km-z]{33}\b"
)


def _listed(token: str) -> bool:
    word = token.lower()
    known = _LISTED.get(word[:TOLD_BY])
    return known is not None and (known == word or (len(word) > TOLD_BY and abs(len(known) - len(word)) <= 1))


def seeds(page: Page) -> Iterator[tuple[bool, Match]]:
    """Rows of listed words, with whether they are enough to be a seed without a word that names one."""
    named = SEED_WORDS.search(page.text) is not None
    if not named and LESSON.search(page.text):
        return
    text = MISREAD_NUMBER.sub(lambda found: "0" * (len(found[0]) - 1) + found[0][-1], page.text)
    for run in _runs(text):
        count = sum(_listed(word[0]) for word in run)
        numbered = sum(_numbered(text, word) for word in run) >= len(run) / 2
        several = len({word[0].lower() for word in run}) >= len(run) // 2
        listed = NUMBERED if numbered and count >= FULL * len(run) else ROW
        start, end = run[0].start(), run[-1].end()
        alone = named or numbered or _fills_its_lines(page, start, end)
        if several and alone and count >= (NAMED if named else listed):
            yield (
                count >= SURE and (named or numbered),
                Match(start, end, page.text[start:end], page.regions(start, end)),
            )


def _fills_its_lines(page: Page, start: int, end: int) -> bool:
    """Whether nothing else stands in the lines of a row of words: in the small print of a form other words do."""
    first, last = page.spot(start), page.spot(end - 1)
    before = page.text[first.start : start]
    behind = page.text[end : last.start + len(last.line.text)]
    return not any(map(str.isalpha, before + behind))


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Listed words side by side, with words between them that have a number of their own."""
    run: list[re.Match[str]] = []
    for token in TOKEN.finditer(text):
        listed = _listed(token[0])
        apart = bool(run) and STOP.search(text[run[-1].end() : token.start()]) is not None
        if run and (apart or not (listed or _numbered(text, token))):
            yield run
            run = []
        if listed or run:
            run.append(token)
    if run:
        yield run


def _numbered(text: str, token: re.Match[str]) -> bool:
    """Whether a word that is not on the list, or was misread, has a place of its own in the numbered row."""
    return re.search(r"(?<!\d)\d{1,2}\s?[.):]?\s{0,3}$", text[max(0, token.start() - 8) : token.start()]) is not None
