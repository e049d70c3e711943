"""Finds secrets from which code generators are set up, and lists of recovery codes.

A set-up secret is base 32 in groups of four, or in one run, on a page that tells how to set an authenticator up. A list of
recovery codes has three codes of one shape and a title.
Example: ``Can't scan? Enter this key: GHXQ EWID DLFZ MTFV``. Misses: groups that a reader breaks at other places.
Sources: RFC 6238 and RFC 4648 (base 32), the Key URI format of Google Authenticator; recovery codes of GitHub, Google, Discord,
Microsoft, Instagram and banks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.text.announcing import Announcements
from detectors.kit.text.page import Match, Page
from detectors.kit.word_lists import lists

WORDS: Final = Announcements(lists(__file__)["words"])
BASE_32: Final = re.compile(
    r"(?<![A-Za-z0-9])[A-Z0-8]{4}(?:[ \n\t\-]?[A-Z0-8]{4}){3,15}(?:[ \n\t\-]?[A-Z0-8]{1,3}={0,6})?(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])[a-z0-8]{4}(?:[ \n\t\-]?[a-z0-8]{4}){3,15}(?:[ \n\t\-]?[a-z0-8]{1,3})?(?![A-Za-z0-9])"
)
"""The secret of RFC 6238 in base 32, as it is shown to be typed; 0, 1 and 8 are what readers make of O, I and B."""
SPEAKABLE: Final = re.compile(r"(?i)[^\W\d_]*[aeiou][^\W\d_]*")
RECOVERY_CODE: Final = re.compile(
    r"(?<![\w-])(?=[a-zA-Z\-]{0,11}\d)[a-zA-Z0-9]{4,6}(?:[ \-][a-zA-Z0-9]{4,6}){1,4}(?![\w-])"
    r"|(?<![\w-])\d{4}[ \-]?\d{4}(?![\w-])|(?<![\w-])(?=[a-z]{0,9}\d)[a-z0-9]{8,12}(?![\w-])"
    r"|(?<![\w-])(?=[A-Z]{0,9}\d)[A-Z0-9]{8,12}(?![\w-])|(?<![\w\-/.,])\d{6}(?![\w\-/.,])"
)
PAIRED: Final = re.compile(r"(?m)(?<![^\s])[a-zA-Z0-9]{4,6}-[a-zA-Z0-9]{4,6}(?:-[a-zA-Z0-9]{4,6}){0,3}(?![^\s])")
"""Codes that happen to hold no digit, among those that do."""
CODES: Final = 3


def set_up(page: Page) -> Iterator[Match]:
    """The secrets on a page that tells how to set an authenticator up."""
    meanings = {word.meaning for word in WORDS.find(page.text)}
    if not meanings & {"set_up", "manual"}:
        return
    for match in page.find(BASE_32):
        groups = re.findall(r"[A-Za-z0-9]{1,4}", match.text)
        written = any(sign.isdigit() for sign in match.text)
        if written or any(SPEAKABLE.fullmatch(group) is None for group in groups if len(group) > 1):
            yield match


def recovery(page: Page) -> list[Match]:
    """The codes of a list of recovery codes."""
    if not any(word.meaning == "recovery" for word in WORDS.find(page.text)):
        return []
    found = list(page.find(RECOVERY_CODE))
    return [*found, *page.find(PAIRED)] if len(found) >= CODES else []
