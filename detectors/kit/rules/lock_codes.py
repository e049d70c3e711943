"""Finds what locks take, in sentences: the code beside what it opens, where a line speaks of a code or of entering one.

A code stands right behind the lock (``keypad is 3358``), in its line or the next behind a word for codes or for what is done
with them (``the shed: dial 5820``), or as the turns of a safe's dial (``kanan 4x ke 88, kiri 3x ke 23``).
Example: ``Gembok parkiran sudah diganti`` / ``kode baru 9221``; ``Locker 2145 is on the second floor`` is none.
Misses: codes of locks that nobody names. Sources: notes of hosts, house sitters, caretakers and parcel machines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.rules.labelled_codes import ANSWER, SUM, YEAR_LIKE
from detectors.kit.text.announcing import Announcements
from detectors.kit.text.page import Page, Spot
from detectors.kit.word_lists import lists

WORDS: Final = Announcements(lists(__file__)["words"])
SIGNED: Final = re.compile(
    r"(?P<sign>\s?[:=]\s?|\s(?:is|ist|est|es|è|é|jest|nya|adalah|itu)\s|\s)(?P<code>[#*]?\d{4,8}[#*]?)"
    r"(?=\s*(?:\n|\t|[,;.(]|$)|\s(?:e|and|then|y|et|und|en|lalu|terus|dan|i|ve|entro|within|dalam|in|binnen|dans)\s)"
)
"""A code right behind what it opens."""
CODE_WORD: Final = re.compile(
    r"(?i)\b(?:code|kode|kodenya|pin|combination|combo|kombinasi|código|codice|kod|kodu|mã|code-nya|disarm)\b"
    r"|密码(?!学)|暗証番号|コード|비밀번호|код|رمز|कोड|รหัส"
)
OTHER_CODE: Final = re.compile(
    r"(?i)\b(?:qr|bar|promo|dress|zip|post(?:al)?|area|error|source|building) ?code\b|\bkode (?:pos|promo|unit)\b"
)
NOW: Final = re.compile(
    r"(?i)\b(?:it's|its|it is|now|new one|sekarang|jadi|yang baru|jetzt|neu|maintenant|ahora|agora|adesso|nu|teraz|artık)\b"
)
"""How the line below one about a code begins to tell it."""
SHUT_WITH: Final = re.compile(
    r"(?i)\b(?:(?:[a-z]{3,10} )?(?:gate|door|shed|cage|cupboard|cabinet|safe|till|barrier|padlock|keypad|lockbox|garage"
    r"|bin store|bin room|key box|panel|store ?room|tank|trailer)"
    r"|pagar|gerbang|garasi|brankas|gembok|gudang|lemari|tor|tür|keller|portail|cave|porte|portón|trastero|puerta"
    r"|portão|porta|cancello|cantina|deur|poort|schuur|brama|piwnica|kapı|depo)"
    r"[ \t]{0,2}[:|=\t–-]?[ \t]{0,2}(?P<code>[A-Z]\d{3,5}|\d{3,6}[A-Z]?[*#]?|\d\d[ -]\d\d(?:-\d\d)?)"
    r"(?=[ \t]{0,2}(?:[,;.|\t\n(]|$))(?![.,]\d)"
)
"""What is shut, with a number right behind it: of one alone it may be the thing's own number."""
PAIRS: Final = 2
TURN: Final = re.compile(
    r"(?i)(?<!\w)(?:kanan|kiri|right|left|clockwise|anti-?clockwise|counter-?clockwise|rechts|links|droite|gauche|destra"
    r"|sinistra|derecha|izquierda|direita|esquerda|prawo|lewo|sağa|sola)\b"
    r"[^\d\n]{0,12}(?:\d\s?(?:x|kali|times|mal|fois|volte|veces|vezes|razy)\b[^\d\n]{0,8})?(\d{1,3})(?![\w%°])"
)
"""A turn of a safe's dial with the number at which it stops."""
TURNS: Final = 2
"""Turns that make a combination."""


def codes(page: Page) -> Iterator[tuple[int, int]]:
    """The codes of locks in the page's text."""
    words = list(WORDS.find(page.text))
    entering = [word.start for word in words if word.meaning == "enter"]
    locks = [word for word in words if word.meaning != "enter"]
    lines: dict[int, Spot] = {}
    for word in locks:
        behind = SIGNED.match(page.text, word.end)
        if behind and (word.meaning == "shut" or (word.meaning == "sure_noun" and behind["sign"] != " ")):
            yield behind.span("code")
        else:
            spot = page.spot(word.start)
            lines.setdefault(spot.start, spot)
    for spot in lines.values():  # each once, however many locks it names
        if place := _in_line_or_next(page, spot, entering):
            yield place
    turns = [match.span(1) for match in TURN.finditer(page.text)] if locks else []
    yield from turns if len(turns) >= TURNS else ()
    shut = [match for match in SHUT_WITH.finditer(page.text) if not YEAR_LIKE.fullmatch(match["code"])]
    if len({match["code"] for match in shut}) >= PAIRS:
        yield from (match.span("code") for match in shut)


def _in_line_or_next(page: Page, spot: Spot, entering: Sequence[int]) -> tuple[int, int] | None:
    """The code in a line that names a lock, or in the next, where it speaks of a code."""
    for line in (spot, *page.row(spot.row + 1)):
        end = line.start + len(line.line.text)
        entered = bisect_left(entering, line.start) < bisect_left(entering, end)
        told = line is not spot and CODE_WORD.search(spot.line.text) and NOW.search(line.line.text)
        if (entered or told or CODE_WORD.search(line.line.text)) and not OTHER_CODE.search(line.line.text):
            for match in ANSWER.finditer(line.line.text):
                if not SUM.search(line.line.text[: match.start()]) and not YEAR_LIKE.fullmatch(match[0]):
                    return line.start + match.start(), line.start + match.end()
    return None
