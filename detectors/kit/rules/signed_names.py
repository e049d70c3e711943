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
from detectors.kit.text.folding import folded
from detectors.kit.text.names import is_given_name, is_name, looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

Place = tuple[TextLine, int, int]

_LISTS: Final = lists(__file__)
CLOSINGS: Final = frozenset(map(plain, _LISTS["closings"]))
OFFICES: Final = frozenset(map(plain, _LISTS["offices"]))
HONOURS: Final = frozenset(map(plain, _LISTS["honours"]))
AFTER: Final = 2
"""Rows below a closing line in which its name stands: another may say a firm or an office."""
PLACE_AND_DAY: Final = re.compile(
    r"^[A-Z][A-Za-z .'-]{2,24},\s?\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,10})[-/. ]\d{2,4}\W{0,3}$"
)
"""``Bandung, 12 Maret 2026``: above an office, it ends a letter."""
SAME_LINE: Final = re.compile(r",\s(?=[^\W\d_])")
BRACKETS: Final = re.compile(r"^[(\[].{3,48}[)\]]$")
"""Below the space for a signature, the name stands in brackets."""


def signed_names(page: Page) -> Iterator[Place]:
    """The names of who signs and of who is honoured, each with its line."""
    rows = [row for row in page.rows if any(plain(line.text) for line in row)]
    for index, row in enumerate(rows):
        below = [line for later in rows[index + 1 : index + 1 + AFTER] for line in later]
        for line in row:
            said = plain(line.text)
            if said in CLOSINGS:
                yield from _first(below, closing=True)
            elif said in OFFICES or PLACE_AND_DAY.match(line.text):
                yield from _signed(row, below, rows[index - 1] if index else ())
            elif said in HONOURS:
                yield from _first(below, closing=False)
            else:
                yield from _on_the_line(line)


def _first(lines: Sequence[TextLine], closing: bool) -> Iterator[Place]:
    """The first line that could be the name, before anything that is a sentence."""
    for line in lines:
        named = is_name(line.text) or is_given_name(line.text)
        if named or (closing and could_be(line.text)):
            yield _whole(line)
            return


def _signed(row: Sequence[TextLine], below: Sequence[TextLine], above: Sequence[TextLine]) -> Iterator[Place]:
    known = [line for line in (*below, *above) if is_name(line.text)]
    bracketed = [line for line in below if BRACKETS.match(line.text) and could_be(line.text.strip("()[] "))]
    yield from map(_whole, (known or bracketed)[: max(1, len(row))])


def _on_the_line(line: TextLine) -> Iterator[Place]:
    """``Love, Anna``: closing and name in one line."""
    for match in SAME_LINE.finditer(line.text):
        rest = line.text[match.end() :]
        if plain(line.text[: match.start()]) in CLOSINGS and (is_name(rest) or is_given_name(rest)):
            yield line, match.end(), len(line.text)


def could_be(text: str) -> bool:
    """Whether a line could be a name, known or not, and holds no word that names nobody or an office."""
    words = folded(text).split()
    nobody = any(plain(word) in NOBODY for word in words) or plain(text) in OFFICES | CLOSINGS
    return looks_like_name(text) and len(words) <= 4 and not nobody


def _whole(line: TextLine) -> Place:
    return line, 0, len(line.text)
