"""Knows telephone numbers by whose they are: behind a given name or ``Mamma``, and in the rows of a screen of calls.

A list of numbers on a fridge says no *Tel.*: ``Chiara 328-9881281``. Articles bear given names as well (``Billy 802.638.50``)
and have fewer digits; a longer number must begin with 0, be one of the countries whose languages the page is in, or be valid
somewhere and grouped by hyphens or full stops, which prices and articles are not.
Sources: ITU-T E.164 through python phonenumbers; the screens of calls of Android and iOS in the languages of ``phones.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from detectors.kit.rules.phones import ABROAD, is_valid
from detectors.kit.text.digit_runs import as_digits
from detectors.kit.text.names import CAPITALS, is_given_name
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

_LISTS: Final = lists(__file__, "phones")
NAMED: Final = re.compile(
    rf"(?<![\w'’.@-])([{CAPITALS}][^\W\d_]{{2,15}})\s?[:：]?\s{{1,2}}([+(]?\d(?:[ .()/-]{{0,2}}\d){{8,14}})(?![\d%]|[.,]\d)"
)
"""A word right before nine digits and more: a given name, or somebody of the family, whose number they may be."""
GROUPED: Final = re.compile(r"\d[-./]\d")
"""Digits that a hyphen or a full stop parts."""
FAMILY: Final = frozenset(map(folded, _LISTS["family"]))
CALL_LOG: Final = re.compile(
    rf"(?<!\w){longest_of(map(folded, _LISTS['call_log']))}(?!\w)|通话记录|最近通话|通話履歴|着信履歴|최근 ?기록|통화 ?기록"
)
"""What stands on screens of calls: a number in a cell of its own is who called."""
WINDOW: Final = 2000
"""Letters of a line that are looked at."""


def follows_a_name(text: str, regions: Sequence[str]) -> bool:
    """Whether a number that may be a telephone's follows a given name or ``Mamma``; ``regions``: those of the page."""
    for match in NAMED.finditer(text[:WINDOW]):
        if is_given_name(match[1]) or folded(match[1]) in FAMILY:
            digits = as_digits("".join(filter(str.isdigit, match[2])))
            countries = (*regions, *(ABROAD if GROUPED.search(match[2]) else ()))
            if match[2][0] in "+0(" or is_valid(digits, countries):
                return True
    return False


def is_call_log(text: str) -> bool:
    """Whether a page is a screen of calls."""
    return CALL_LOG.search(folded(text)) is not None
