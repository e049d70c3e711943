"""Finds user names of messengers and networks, and links to profiles.

A name behind its messenger counts if it bears a sign (``@budi``, ``budi_88``). One of a social network is a hint: shops print
theirs everywhere; where somebody asks to be added or followed, it is a person's, and so is the next one (``or snap budi``).
On the screen of a profile the name in a line of its own is its owner's.
Sources: the user-name rules and link forms of Telegram, WhatsApp, LINE, Discord, LinkedIn, Meta, X, TikTok and GitHub.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.rules.mailboxes import overlaps
from detectors.kit.rules.senders import PROFILE as PROFILE_SCREEN
from detectors.kit.terms import Strength
from detectors.kit.text.page import Match, Page
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

_LISTS: Final = lists(__file__)


def _words(name: str) -> str:
    return longest_of(_LISTS[name])


_JOINT: Final = r"\s?(?:id|user ?name|user|nick(?:name)?)?\s?(?:is|:|：|=|-|\s|adalah|ist|est|es|é|è)\s?[:：]?\s?"
MESSENGER: Final = re.compile(
    rf"(?i)(?<![\w@.]){_words('messengers')}(?!\w){_JOINT}(@?[a-z0-9][a-z0-9_.#\-]{{3,31}})(?![@\w])"
)
HANDLE: Final = re.compile(r"@|(?=.*[A-Za-z]).*[\d_#]|[a-z]\.[a-z]")
"""A sign or a digit among letters: ``Telegram channel`` names nobody, and bare numbers are phones or codes."""
TAG: Final = re.compile(r"\b[a-z0-9_.]{2,32}#\d{4}\b")
FRIENDS: Final = re.compile(rf"(?<!\w){_words('friends')}(?!\w)|好友|フレンド|친구")
"""In folded text: a list of friends in a game, where a name with its tag, alone in a cell, is a person's."""
SOCIAL: Final = re.compile(
    rf"(?i)(?<![\w@.]){_words('networks')}(?!\w){_JOINT}(@[a-z0-9_.]{{3,30}})"
    rf"|(?<![\w@.]){_words('networks')}(?!\w)\s?[:/\-]?\s?(@[a-z0-9_.]{{3,30}})"
    r"|^\s{0,2}(@(?=[a-z0-9_.]{0,29}[a-z_])[a-z0-9_.]{3,30})\s{0,2}$",
    re.M,
)
ASKED: Final = re.compile(rf"(?<!\w){_words('asks')}(?!\w)")
"""In folded text: whose user name this is."""
NEXT: Final = re.compile(
    rf"(?i)(?<!\w)(?:or|and|also|atau|dan|juga|oder|und|ou|et|o|y|e|of|en|lub|i|veya|ve)\s(?:my\s|on\s|di\s)?"
    rf"(?:{_words('messengers')}|{_words('networks')}){_JOINT}([a-z@][a-z0-9_.]{{4,31}})(?![@\w])"
)
OWN_LINE: Final = re.compile(r"^[ \t]{0,2}((?=[a-z0-9_.]*[_.\d])[a-z][a-z0-9_.]{3,29})[ \t]{0,2}$", re.M)
"""A user name in a line of its own."""
PROFILE: Final = re.compile(
    r"(?i)\b(?:(?:www\.|m\.|[a-z]{2}\.)?(?:linkedin\.com/(?:in/)?|instagram\.com/|facebook\.com/|fb\.com/"
    r"|twitter\.com/|x\.com/|tiktok\.com/@|threads\.net/@"
    r"|github\.com/|gitlab\.com/|snapchat\.com/add/|pinterest\.com/|medium\.com/@|behance\.net/"
    r"|bsky\.app/profile/|twitch\.tv/|vk\.com/|youtube\.com/@|xing\.com/profile/|strava\.com/athletes/|orcid\.org/|keybase\.io/"
    r"|steamcommunity\.com/id/|about\.me/|linktr\.ee/|weibo\.com/|researchgate\.net/profile/)(?!(?:share"
    r"|sharer|intent|hashtag|watch|p/|reel|about|help|company)\b)"
    r"|t\.me/|telegram\.me/|zalo\.me/|signal\.me/|ig\.me/m/|snapchat\.com/t/|wa\.me/|line\.me/(?:ti/p|R/ti/p)/|m\.me/|discord(?:\.gg|app\.com/users)/"
    r"|join\.skype\.com/|api\.whatsapp\.com/send)"
    r"\s?[a-z0-9_.+~?=&%\-]{2,60}(?!/[\w.\-]+\.git\b|/[\w.\-]+/(?:blob|tree|issues|pull|releases|actions|commit)\b|[a-z0-9_.\-])"
)
"""A person's page, not a repository's."""


FEWEST: Final = 2
"""Different words of a list of friends."""


def handles(page: Page, mails: Sequence[Match], personal: bool) -> Iterator[tuple[Strength, Match]]:
    """The user names on a page, each with how sure it is a person's; ``personal``: a person can be reached there anyway."""
    flat = folded(page.text)
    asked = ASKED.search(flat) is not None
    sure = [match for match in _grouped(page, MESSENGER) if asked or HANDLE.search(match.text)]
    social = _grouped(page, SOCIAL)
    if asked or personal:
        sure += social
    if asked:
        sure += [*(match for match in _grouped(page, NEXT) if not overlaps(match, sure))]
    if PROFILE_SCREEN.search(flat):
        sure += _grouped(page, OWN_LINE)
    if len(set(FRIENDS.findall(flat))) >= FEWEST:
        sure += [match for match in page.find(TAG) if any(match.text == line.text.strip() for line in page.lines)]
    hints = [match for match in (*social, *page.find(TAG)) if not overlaps(match, sure)]
    for strength, found in ((Strength.LIKELY, sure), (Strength.HINT, hints)):
        yield from ((strength, match) for match in found if not overlaps(match, mails))


def _grouped(page: Page, pattern: re.Pattern[str]) -> list[Match]:
    """The matches of a pattern, each placed by the one group that took part."""
    return [match for group in range(1, pattern.groups + 1) for match in page.find(pattern, group)]
