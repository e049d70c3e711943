"""Finds names by what stands around them: a birth, an age, a title, an honorific; ``ALONE`` is what a name looks like at all.

Sources: the honorifics of Japanese, Korean, Chinese and Thai letters, the titles of European and Indonesian ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.rules.medicine_words import hits
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, one_of

_BIG: Final = r"[^\W\d_a-zß-öø-ÿ]"
_LINKS: Final = r"(?:(?:bin|binti|van|von|der|den|de|da|dos|del|la|di|al|el)\s){0,2}"
_WORDS: Final = rf"{_BIG}[\w'’.\-]{{0,24}}(?:,?\s{_LINKS}{_BIG}[\w'’.\-]{{0,24}}){{0,4}}"
_YEARS: Final = one_of(sorted(lists(__file__, "medicine")["years"], key=lambda word: -len(word)))
_MARKS: Final = one_of(sorted(lists(__file__, "medicine")["born"], key=lambda word: -len(word)))
_DATE: Final = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{1,2}\.? (?:de )?[A-Za-zÀ-ÿ]{3,10}\.? (?:de )?\d{4}"
    r"|[A-Z][a-zà-ÿ]{2,9}\.? \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)"
)
BORN: Final = re.compile(rf"(?<!\w)(?P<who>{_WORDS}),?\s{{0,3}}[(,–-]?\s?(?:(?i:{_MARKS})\W{{0,3}})?{_DATE}")
"""A name and a birth behind it, with or without a word between them."""
TITLED: Final = re.compile(
    rf"(?<!\w){one_of(sorted(lists(__file__, 'medicine')['titles'], key=lambda word: -len(word)))}\s(?P<who>{_WORDS})"
)
HONOURED: Final = re.compile(
    r"(?P<who>[^\W\d_]{1,12}(?:[\s　][^\W\d_]{1,12}){0,3})[\s　]?(?:様|殿|さん|님|씨|女士|小姐|先生(?!の))"
)
"""East Asian names stand before the honorific."""
THAI: Final = re.compile(r"(?:นาย|นางสาว|นาง|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|คุณ)\s?(?P<who>[ก-๛]{2,20}(?:\s[ก-๛]{2,25})?)")
"""Thai titles are written together with the name."""
BIRTH: Final = re.compile(rf"(?<!\w)(?i:{_MARKS})\W{{0,3}}(?P<date>{_DATE})")
"""A birth behind its word, anywhere in a line."""
EASTERN: Final = re.compile(
    r"(?<![一-龥가-힣])(?P<who>[一-龥]{2,4}|[가-힣]{2,4})[\s　]{0,3}[(（/,，]?\s?[男女남여](?![一-龥가-힣])"
)
"""A Chinese, Japanese or Korean name and the sex."""
AGED: Final = re.compile(
    rf"(?<!\w)(?P<who>{_WORDS}),?\s[(,/]?\s?(?:[LPMFmfw]\s?[,/]\s?\d{{1,3}}|(?:[LPMF]\s?[,/]\s?)?\d{{1,3}}\s?(?:{_YEARS}|[MFLPy]))"
    r"(?!\w)"
)
"""A name and an age."""
ALONE: Final = re.compile(rf"{_WORDS}")
_BESIDE: Final = (BORN, TITLED, HONOURED, THAI, AGED, EASTERN)
NAME_WORDS: Final = (2, 5)
"""Words of a name that stands alone in a line and that no list knows."""
LONGEST_GREETING: Final = 50
LONGEST_LINE: Final = 160
"""Letters of a line in which a name is looked for; a longer one is a paragraph without ends."""
_ADDRESSES: Final = frozenset(map(plain, lists(__file__, "medicine")["addresses"]))
_NO_PATIENT: Final = frozenset(lists(__file__, "medicine")["no_patient"])


def beside(text: str) -> Iterator[tuple[int, int]]:
    """Names with a birth, an age, a title or an honorific, to the end of what marks them."""
    if len(text) > LONGEST_LINE:
        return
    for pattern in _BESIDE:
        for match in pattern.finditer(text):
            if not says_more(match["who"]):
                yield match.span()


def greeted(text: str) -> Iterator[tuple[int, int]]:
    """The name behind a salutation at the head of a line."""
    head = text[:LONGEST_GREETING]
    found = hits(head)
    if not found or found[0].start > 1 or "greeting" not in found[0].kinds:
        return
    end = found[0].end
    for hit in found[1:]:
        if "greeting" in hit.kinds and not head[end : hit.start].strip(" .,:"):
            end = hit.end
    name = ALONE.search(text, end)
    if name and _only_titles(text[end : name.start()]) and not says_more(name[0]):
        yield name.span()


def _only_titles(text: str) -> bool:
    """Whether nothing but titles and particles stands between a salutation and a name."""
    return all(plain(word) in _ADDRESSES for word in text.strip(" .,:").split())


def may_be_name(text: str) -> bool:
    """Whether a line that stands alone in its row could be a name and is no heading of the paper."""
    bare = text.strip(" .,:;*\"'()-")
    return (
        NAME_WORDS[0] <= len(bare.split()) <= NAME_WORDS[1]
        and ALONE.fullmatch(bare) is not None
        and not says_more(bare)
    )


def says_more(text: str) -> bool:
    """Whether words of medicine are among these: ``Dear Doctor``, ``Family Medicine``."""
    said = any(not hit.kinds <= {"person", "third", "greeting", "general", "take"} for hit in hits(text))
    return said or any(plain(word) in _NO_PATIENT for word in re.split(r"[\s,.&]+", text))
