"""Finds the names of who signed, below a closing line or an office, and of who is honoured, on certificates and posters.

Below ``Yours sincerely`` whatever reads like a name is one, below an office (``Ketua RT``) or a headline (``Employee of the
month``) a known name is. An office may stand below its name as well.
Sources: closings and offices as letters, minutes and certificates of the languages in ``signed_names.toml`` have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.called_names import NOBODY
from detectors.kit.rules.far_names import is_far_name
from detectors.kit.text.names import is_given_name, is_name, looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded, plain, squeezed
from detectors.kit.word_lists import lists, longest_of

Place = tuple[TextLine, int, int]

_LISTS: Final = lists(__file__)
CLOSINGS: Final = frozenset(squeezed(words) for words in _LISTS["closings"])
OFFICES: Final = frozenset(squeezed(words) for words in _LISTS["offices"])
BADGES: Final = frozenset(squeezed(words) for words in _LISTS["badges"])
HONOURS: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['honours'])}(?!\w)")
BEST: Final = re.compile(
    r"(?<!\w)(?:of the (?:month|week|year|day|match)|teladan|terbaik|berprestasi|des monats|du mois|del mes|do mes|del mese"
    r"|van de maand|miesiaca)(?!\w)"
)
"""Headlines below which nothing but a name stands."""
LONGEST: Final = 44
"""Letters of a headline; what is longer is a sentence."""
AFTER: Final = 2
"""Rows below a closing line in which its name stands: another may say a firm or an office."""
PLACE_AND_DAY: Final = re.compile(
    r"^[A-Z][A-Za-z .'-]{2,24},\s?\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,10})[-/. ]\d{2,4}\W{0,3}$"
)
"""``Bandung, 12 Maret 2026``: above an office, it ends a letter."""
SAME_LINE: Final = re.compile(r",\s(?=[^\W\d_])")
PUBLIC: Final = re.compile(
    r"(?i)\b(?:ISBN|et al|vol|press|publish\w*|penerbit|verlag|edition|novel|author|by(?!\s\d)|karya|oleh|directed|starring"
    r"|feat|album|quiz|famous|news|chapter|references|bibliography|university|museum|museo|musée|shop|store|toko|street|road|jalan"
    r"|jl|authors|composers?|artists?|painters?|scientists?|inventors?|presidents|actors?|kings|queens|poets?|philosophers?"
    r"|pengarang|penulis|tokoh|pahlawan|penemu|ilmuwan|pelukis|sutradara|aktor|penyanyi|nabi|sejarah|paslon|caleg|pemilu|autore?s?"
    r"|auteurs?|dichter|komponisten|maler|erfinder)\b|\((?:1[5-9]|20)\d\d|™|®|©"
)
"""What stands on covers, in bibliographies and on streets: who is named there is known for it."""
SHORTENED: Final = re.compile(r"[^\W\d_]['\w-]{1,20} [^\W\d_]\.?|[^\W\d_]\*{2,8}[^\W\d_]?")
"""``Megan H.`` and ``M***n``."""
BRACKETS: Final = re.compile(r"^[(\[].{3,48}[)\]]$")
"""Below the space for a signature, the name stands in brackets."""


def signed_names(page: Page) -> Iterator[Place]:
    """The names of who signs and of who is honoured, each with its line."""
    rows = [row for row in page.rows if any(map(_says_something, row))]
    for index, row in enumerate(rows):
        below = [line for later in rows[index + 1 : index + 1 + AFTER] for line in later]
        for line in row:
            said = squeezed(line.text).rstrip("0123456789")
            if said in CLOSINGS:
                yield from _first(below, closing=True)
            elif said in OFFICES or PLACE_AND_DAY.match(line.text):
                yield from _signed(row, below, rows[index - 1] if index else ())
            elif said in BADGES:
                yield from _first(
                    (*below, *(rows[index - 1] if index else ()), *(rows[index - 2] if index > 1 else ())),
                    closing=False,
                )
            elif len(line.text) <= LONGEST and HONOURS.search(folded(line.text)):
                yield from _honoured(line, below, rows[index - 1] if index else ())
            else:
                yield from _on_the_line(line)


def _first(lines: Sequence[TextLine], closing: bool) -> Iterator[Place]:
    """The first line that could be the name, before anything that is a sentence."""
    for line in lines:
        if _is_known(line.text) or (closing and (could_be(line.text) or is_far_name(line.text))):
            yield _whole(line)
            return


def _honoured(line: TextLine, below: Sequence[TextLine], above: Sequence[TextLine]) -> Iterator[Place]:
    """Names in the headline itself, below it, or else above it; below, several may be joined by a line of ``&``."""
    own = [word for word in re.finditer(r"[^\W\d_]{3,}", line.text) if is_given_name(word[0])]
    yield from ((line, *word.span()) for word in own)
    named = [other for other in below if _is_known(other.text)] or [other for other in above if _is_known(other.text)]
    if not named and BEST.search(folded(line.text)):
        named = [other for other in below if could_be(other.text) and " " in other.text][:1]
    yield from map(_whole, named)


def _is_known(text: str) -> bool:
    return is_name(text) or is_given_name(text)


def _signed(row: Sequence[TextLine], below: Sequence[TextLine], above: Sequence[TextLine]) -> Iterator[Place]:
    known = [line for line in (*below, *above) if is_name(line.text)]
    bracketed = [line for line in below if BRACKETS.match(line.text) and could_be(line.text.strip("()[] "))]
    yield from map(_whole, (known or bracketed)[: max(1, len(row))])


def _on_the_line(line: TextLine) -> Iterator[Place]:
    """``Love, Anna``: closing and name in one line."""
    for match in SAME_LINE.finditer(line.text):
        rest = line.text[match.end() :]
        if squeezed(line.text[: match.start()]) in CLOSINGS and (is_name(rest) or is_given_name(rest)):
            yield line, match.end(), len(line.text)


def could_be(text: str) -> bool:
    """Whether a line could be a name, known or not, and holds no word that names nobody or an office."""
    words = folded(text).split()
    nobody = any(plain(word) in NOBODY for word in words) or squeezed(text) in OFFICES | CLOSINGS
    return looks_like_name(text) and len(words) <= 4 and not nobody


def _says_something(line: TextLine) -> bool:
    return any(map(str.isalnum, line.text))


def _whole(line: TextLine) -> Place:
    return line, 0, len(line.text)
