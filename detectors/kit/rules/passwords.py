"""Finds passwords and passphrases by the words that announce them: beside, below, in a sentence, in an answer, in a table.

A sign (``:``, ``=``) or a verb between word and value, or a value that words are not (a digit or a mark in it), tells a
password from a sentence about passwords; what forms print behind their labels is none.
Example: ``Sandi laptop: Semeru_5083``; ``wifi password??`` with ``it's maple77`` in the answer.
Misses: passwords without a word beside them. Sources: routers' labels, notes, chats and mails in the languages of the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from detectors.kit.rules.password_values import FORM, MARKED, SHORTEST, WORDS, is_of_form, secret_in
from detectors.kit.rules.secret_values import is_literal
from detectors.kit.text.announcing import Announced, Announcements, Candidate, candidates
from detectors.kit.text.page import Page, Spot
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__)
_HEADS: Final = Announcements(
    {"other": _LISTS["heads"]["words"], "password": [*_LISTS["words"]["password"], *_LISTS["words"]["everyday"]]}
)
_VERB: Final = (
    r"(?:is|are|was|adalah|yaitu|ialah|itu|ya|est|es|ist|lautet|è|é|e|eh|to|jest|là|la|is now|nya|ini|are now)\b|are:"
    r"|是|为|為|は|이|는|은|يكون|هي|है"
)
SIGN: Final = re.compile(rf"(?i)\s{{0,2}}(?:[:=：→>＝]|->|=>|-\s|{_VERB})[\s:：=]{{0,3}}[\"'“”‘«「『\[（]?")
WHOSE: Final = re.compile(
    r"(?i)(?:[\s/(]{1,2}(?!(?:is|are|was|has|must|managers?|policy|resets?|hint|changed?|strength|length|expiry"
    r"|expires|rules"
    r"|attempts|oubli\w*|vergessen|olvid\w*|harus|minimal)\b)[^\W\d_][\w.'’&\-]{0,14}\)?){0,4}?"
    r"(?=\s{0,2}(?:[:=：→＝]|->)|\s(?:is|adalah|yaitu|ialah|itu|est|es|ist|lautet|jest|là|è|é)(?:\s|$))"
)
"""Words between label and sign that say whose password it is: ``sandi laptop saya: …``."""
QUESTION: Final = re.compile(r"[?？]\s*$|[?？]{2}")
SPEAKER: Final = re.compile(r"^\s?[^\W\d_][\w.' ]{0,20}[:：]\s{1,3}")
LONE: Final = re.compile(r"[^\s\"'“”,;]{6,60}(?=[\"'”]?\s*$)|(?=\S{0,39}\d)(?=\S{0,39}[^\W\d_])[^\s\"“”,;]{6,40}(?!\S)")
"""One word of some length behind a label that is also an everyday word: ``Key: B minor`` is music."""
NETWORK: Final = re.compile(
    r"\s?[:=]?\s?[\w][\w .\-]{1,24}?\s?[/|]\s?((?=\S{0,39}[\d_@#$%!*])[^\s/|]{6,40})(?=\s*(?:\n|\t|$))"
)
LISTED: Final = re.compile(
    r"(?im)^(?:user ?name|user ?id|user|log-?in|e-?mail|account|akun|nama pengguna|pengguna|benutzer(?:name)?"
    r"|utilisateur|identifiant|usuario|usuário"
    r"|utente|nome utente|gebruiker(?:snaam)?|użytkownik|kullanıcı(?: adı)?|tên đăng nhập|tài khoản|用户名|账号|帳號|ユーザー名"
    r"|ユーザーid|아이디|логин|пользователь"
    r"|اسم المستخدم|ชื่อผู้ใช้)\s?[:=：\t]\s?\S{3,60}"
)
"""The name of a user behind its label: beside it, the password is filled in, too."""
USER: Final = re.compile(
    r"(?i)\b(?:user(?:name)?|login|id|ssid|wi-?fi|e-?mail|akun|account|usr|usuario|benutzer|utilisateur|utente|tk"
    r"|acc)\b"
)
"""A label of a user or a network, behind which in the same line the password needs no sign."""
PAIRED: Final = re.compile(
    r"\s?[:=]\s?([^\s:=,;\"'“”]{4,40})(?!\S)|\s((?=\S{0,39}[\d_@#$%!*])[^\s:=,;\"'“”]{5,40})(?!\S)"
)
DIGITS: Final = re.compile(r"\s(?!(?:19|20)\d\d\b)(\d{4,10})(?!\S)")
"""Digits right behind the word, which are no year."""
MIXED_WORD: Final = re.compile(r"[\"'“]?(?=\S{0,39}[\d_@#$%!*])(?=\S{0,39}[^\W\d_])[^\s\"'“”,;]{6,60}[\"'”]?(?!\S)")
"""A word of letters and digits or marks."""
OWNED: Final = re.compile(
    r"(?:\s[^\W\d_]{2,14}){0,3}\s((?=\S{0,39}\d)(?=\S{0,39}[^\W\d_])[^\s\"'“”,;:()]{6,40})(?:\s[^\W\d_]{1,8}){0,3}[.!"
    r"]?$"
)
"""A word of letters and digits at the end of a short line, perhaps behind whose it is: ``pw netflix kita kopi2024``."""
STRONG: Final = re.compile(
    r"\s(?![^\n]{0,120}\?)((?=\S{0,39}\d)(?=\S{0,39}[^\W\d_])(?=\S{0,39}(?:[#@$%!*_&+=]|[a-z][A-Z]))"
    r"[^\s\"'“”,;:()]{6,40})(?!\S)"
)
"""A word that is no other than a password, right behind the label in a line of any length that asks nothing."""
ANSWER: Final = re.compile(
    r"(?<!\S)[\"'“”«「]?((?=\S{0,39}(?:[\d_]|\S[^\w\s,.!?…:;'’)\"”]\S|[a-z][A-Z]))[^\s\"“”«»]{6,40})(?!\S)"
)
UNLABELLED: Final = re.compile(r"[a-z][^A-Z]*$|[A-Z]+$|[^a-zA-Z]")
"""What stands below a label without a sign and may be a value though words are all it holds: no heading, no button."""
PLAIN_VALUE: Final = re.compile(
    r"[\d.,:/\-]{1,12}|\d+(?:[.,]\d+)?\w{1,3}|(?:https?:|www\.)\S+|\S+@\S+\.\S+|\S+\.(?:png|jpe?g|pdf|docx?|html?)"
)
"""Days, hours, sums, links, addresses of mail and files: what an answer holds and is no password."""
SHORT_LINE: Final = 28
"""Letters of a line in which a value may follow its label without a sign; a longer one is a sentence about passwords."""
ANSWER_ROWS: Final = 3
"""Rows below a question in which its answer stands."""
TABLE_ROWS: Final = 60
HEADS: Final = 2
"""Pieces of a row from which it can be the head of a table."""


def passwords(page: Page) -> Iterator[tuple[int, int]]:
    """Where passwords stand in the page's text."""
    words = list(WORDS.find(page.text))
    meanings = {word.meaning for word in words}
    if not meanings & {"password", "everyday", "phrase", "wifi"}:
        return
    wifi = "wifi" in meanings
    asking = {page.spot(word.start).start for word in words if word.meaning == "ask"}
    for index, word in enumerate(words):
        if word.meaning not in ("wifi", "ask") and not _overlapped(words, index) and not _in_program(page.text, word):
            rows = list(_column(page, word))
            value = None if rows else _announced(page, word, wifi)
            yield from rows if value is None else [value]
        if word.meaning == "wifi" and (network := _of_network(page, word)):
            yield network
        if word.meaning != "ask":
            yield from _answered(page, word, asking)


def _in_program(text: str, word: Announced) -> bool:
    """Whether a label is a part of a program's name, which is read as a setting and not as people write."""
    before, behind = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 1]
    assigned = re.match(r"=[\"']", text[word.end : word.end + 2]) is not None
    return (
        assigned or before in tuple("_.$([{\"'</\\") or behind in tuple("_([\"'") or "_" in text[word.start : word.end]
    )


def _overlapped(words: Sequence[Announced], index: int) -> bool:
    """Whether another label follows at once, which the value belongs to: ``Wi-Fi password``, ``password phrase``."""
    following = words[index + 1] if index + 1 < len(words) else None
    return (
        following is not None
        and following.meaning in ("password", "phrase")
        and following.start - words[index].end <= 1
    )


def _announced(page: Page, word: Announced, wifi: bool) -> tuple[int, int] | None:
    """The value behind, beside or below a label."""
    behind, *others = candidates(page, word, rows=1)
    rest = behind.text
    paired = PAIRED.match(rest) if USER.search(page.text, page.spot(word.start).start, word.start) else None
    value = (paired[1] or paired[2]) if paired else ""
    if paired and not is_of_form(value) and is_literal(value) and is_literal(value.rstrip("),;")):
        group = 1 if paired[1] else 2
        return behind.start + paired.start(group), behind.start + paired.end(group)
    whose = WHOSE.match(rest)
    sign = SIGN.match(rest, whose.end() if whose else 0)
    marked = sign is not None and _is_mark(sign[0])
    phrase = word.meaning == "phrase"
    everyday = word.meaning == "everyday" and not wifi
    if sign and rest[sign.end() :].strip(" \"'“”"):
        plain_label = marked and not (whose and whose[0])
        if everyday and not (LONE if plain_label else MIXED_WORD).match(rest, sign.end()):
            return None
        return _value(behind, sign.end(), trusted=marked or phrase, phrase=phrase)
    if not sign and _says(rest):
        return _unsigned(page, word, behind, everyday)
    signed = (
        sign is not None
        or phrase
        or wifi
        or LISTED.search(page.text) is not None
        or "wifi" in plain(page.text[word.start : word.end])
    )
    found = [
        value
        for other in others
        if not everyday or marked or ANSWER.fullmatch(other.text.strip())
        if sign or UNLABELLED.match(other.text.strip()) or (not phrase and MARKED.search(other.text))
        if (value := _value(other, 0, trusted=signed, phrase=phrase)) is not None
    ]
    # Beside the label of a form often stands how strong the password is, and below it the password.
    strong = (span for span in found if MARKED.search(page.text, *span))
    return next(strong, found[0] if found else None)


def _unsigned(page: Page, word: Announced, behind: Candidate, everyday: bool) -> tuple[int, int] | None:
    """The value that follows its label without a sign, in a line that is no sentence."""
    spot = page.spot(word.start)
    begins = word.start - spot.start <= SHORT_LINE // 2
    if begins and len(spot.line.text) <= SHORT_LINE and not everyday and behind.text[:1] in " \t(":
        listed = LISTED.search(page.text) is not None and len(behind.text.split()) == 1
        value = _value(behind, 0, trusted=listed, phrase=False)
        if value is not None:
            return value
    if (strong := None if everyday else STRONG.match(behind.text)) and is_literal(strong[1]):
        return behind.start + strong.start(1), behind.start + strong.end(1)
    match = (None if everyday else DIGITS.match(behind.text)) or OWNED.match(behind.text)
    if not match or not begins or not is_literal(match[1]):
        return None
    if not STRONG.match(" " + match[1]) and next(FORM.find(match[0][: match.start(1)]), None):
        return None
    return behind.start + match.start(1), behind.start + match.end(1)


def _is_mark(sign: str) -> bool:
    return re.search(r"[:=：→＝>]", sign) is not None


def _says(rest: str) -> bool:
    return len(re.sub(r"[\W_]", "", rest)) > 1 or re.search(r"\d", rest) is not None


def _value(place: Candidate, start: int, *, trusted: bool, phrase: bool) -> tuple[int, int] | None:
    """Where the secret stands in a text that follows a label; None where the text is none."""
    found = secret_in(place.text[start:], trusted=trusted, phrase=phrase)
    return (place.start + start + found[0], place.start + start + found[1]) if found else None


def _of_network(page: Page, word: Announced) -> tuple[int, int] | None:
    """The password behind a network's name: ``WiFi: KopiSenja / kopi12345``."""
    match = NETWORK.match(page.text, word.end)
    return match.span(1) if match and is_literal(match[1]) else None


def _column(page: Page, word: Announced) -> Iterator[tuple[int, int]]:
    """The values below the head of a column; the head is a piece of a row of heads and nothing but the label."""
    spot = page.spot(word.start)
    row = page.row(spot.row)
    kinds = {_head(other) for other in row}
    if len(row) < HEADS or not _is_head(spot, word) or not {"other", "password"} <= kinds:
        return
    if "" in kinds and any(re.search(r"[\d:=]", other.line.text) for other in row):
        return
    for number in range(spot.row + 1, spot.row + 1 + TABLE_ROWS):
        below = page.row(number)
        cell = _cell(below, spot, len(row))
        if cell is None or (number == spot.row + 1 and len(below) < HEADS):
            break
        text = cell.line.text.strip()
        if len(text) >= SHORTEST and not is_of_form(text) and is_literal(text):
            yield cell.start, cell.start + len(cell.line.text)


def _is_head(spot: Spot, word: Announced) -> bool:
    return len(spot.line.text.strip()) <= word.end - word.start + 2


def _head(spot: Spot) -> str:
    """What a head of a column announces; nothing where a line is none."""
    word = next(_HEADS.find(spot.line.text), None)
    headed = word is not None and word.start == 0 and not re.search(r"\d|[:=]", spot.line.text)
    return word.meaning if word is not None and headed else ""


def _cell(row: Sequence[Spot], head: Spot, columns: int) -> Spot | None:
    """The piece of a row that stands under a head."""
    if len(row) == columns and row:
        return row[head.column]
    box = head.line.region
    return next((spot for spot in row if spot.line.region.left < box.right and box.left < spot.line.region.right), None)


@lru_cache(maxsize=256)
def _is_question(text: str) -> bool:
    """Whether a line asks something; once a line, however many words in it announce a password."""
    return QUESTION.search(text) is not None


def _answered(page: Page, word: Announced, asking: set[int]) -> Iterator[tuple[int, int]]:
    """What is answered to a question for a password: a word that is none, in the rows below the question."""
    spot = page.spot(word.start)
    asks = spot.start in asking
    if not _is_question(spot.line.text) and not (asks and word.meaning in ("password", "phrase", "wifi")):
        return
    for number in range(spot.row + 1, spot.row + 1 + ANSWER_ROWS):
        for other in page.row(number):
            speaker = SPEAKER.match(other.line.text)
            start = speaker.end() if speaker else 0
            for match in ANSWER.finditer(other.line.text, start):
                if not PLAIN_VALUE.fullmatch(match[1]) and is_literal(match[1]):
                    yield other.start + match.start(1), other.start + match.end(1)
                    return
