"""Guesses from a page's words and scripts in which countries' ways its telephone numbers are written.

Sources: everyday words of the languages in ``phones.toml``; the territories of languages in the Unicode CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists

_LANGUAGES: Final[Mapping[str, frozenset[str]]] = {
    region: frozenset(map(folded, words)) for region, words in lists(__file__, "phones")["languages"].items()
}
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "US": ("CA", "GB", "AU", "NZ", "IE", "ZA", "IN", "PH", "SG", "NG", "KE"),
    "DE": ("AT", "CH"),
    "FR": ("BE", "CH", "CA", "MA"),
    "ES": ("MX", "AR", "CO", "CL", "PE"),
    "BR": ("PT",),
    "IT": ("CH",),
    "NL": ("BE",),
    "MY": ("SG", "BN"),
    "SE": ("NO", "DK"),
}
"""Further countries of a language, after the one that most of its speakers live in."""
SCRIPTS: Final[tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = (
    (re.compile(r"[\u3041-\u30ff]"), ("JP",)),
    (re.compile(r"[가-힣]"), ("KR",)),
    (re.compile(r"[\u4e00-\u9fff]"), ("CN", "TW", "HK", "JP")),
    (re.compile(r"[\u0e01-\u0e4e]"), ("TH",)),
    (re.compile(r"[\u0621-\u064a]"), ("SA", "AE", "EG", "JO", "KW", "QA", "MA", "IQ", "LB")),
    (re.compile(r"[\u0904-\u094d]"), ("IN", "NP")),
    (re.compile(r"[а-яё]"), ("RU", "UA", "KZ", "BY")),
    (re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"), ("VN",)),
)
WORDS: Final = re.compile(r"[^\W\d_]+(?:'[a-z])?")
MOST: Final = 3
"""Languages of a page that are followed: short texts share words of several."""
WINDOW: Final = 6000
"""Letters of a page that are looked at."""


def phone_regions(text: str) -> tuple[str, ...]:
    """The countries whose languages and scripts a page is written in, likeliest first; none where nothing tells."""
    text = text[:WINDOW].lower()
    found = [region for script, countries in SCRIPTS if script.search(text) for region in countries]
    words = frozenset(WORDS.findall(folded(text)))
    counted = {region: len(words & known) for region, known in _LANGUAGES.items()}
    likely = sorted((region for region, count in counted.items() if count), key=lambda region: -counted[region])
    for region in likely[:MOST]:
        found += (region, *_ALSO.get(region, ()))
    return tuple(dict.fromkeys(found))
