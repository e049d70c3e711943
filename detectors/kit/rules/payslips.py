"""Finds whom a pay slip pays: the name and the numbers behind its labels, on a page that a title calls a pay slip.

Example: ``PENYATA GAJI`` / ``Nama: Nurul Huda`` / ``No. akaun: 1234567890``. Misses: slips without their title (``payment``
knows those by several of their words).
Sources: pay slips of Indonesian, Malaysian, US, British, Indian, German, French, Spanish, Latin American, Brazilian, Italian,
Dutch, Polish, Turkish, Vietnamese, Thai, Chinese, Japanese, Korean and Russian employers.
"""

from __future__ import annotations

from typing import Final

from detectors.kit.rules import payees, transfers
from detectors.kit.text.announcing import Announcements
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists

WORDS: Final = Announcements(lists(__file__)["words"])
MOST_WORDS: Final = 7
FEW: Final = 4
"""Words of a line that is a title, and digits of the shortest number of a worker."""


def details(page: Page) -> list[tuple[int, int]]:
    """The name and the numbers of whom the slip pays; nothing where the page is none."""
    words = list(WORDS.find(page.text))
    titles = [word for word in words if word.meaning == "title" and _heads(page, word.start)]
    if not titles:
        return []
    found = [span for word in words if word.meaning == "person" for span in payees.beside(page, word)]
    found += [span for word in words if word.meaning == "number" for span in transfers.beside(page, word, FEW)]
    return found + [span for word in titles for span in payees.unlabelled(page, word, alone=True)]


def _heads(page: Page, start: int) -> bool:
    """Whether a title stands at the beginning of its line and is no word of a sentence."""
    spot = page.spot(start)
    return start - spot.start <= len(spot.line.text) // 2 and len(spot.line.text.split()) <= MOST_WORDS
