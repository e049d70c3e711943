"""Knows links that open an account or a session to whoever has them, in a code or in a text.

Links of messengers and services that log a device in, links with a token, one-time password or signature in their query, and
links for resetting, confirming or logging in whose path ends in a long token.
Example: ``wa.me/settings/linked_devices#2@AbC…``; ``https://toko.example/reset?token=…``. Misses: short links, tokens of words.
Sources: the links that WhatsApp, Telegram, Signal, Discord, Steam, LINE, WeChat, Zalo and Kakao document or show; RFC 6750
(tokens in queries), RFC 8628 (verification addresses), Firebase (oobCode), Amazon S3 (signed links).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from detectors.kit.text.broken_values import LINK_SIGNS, followed
from detectors.kit.text.page import Match, Page

_HOST: Final = r"(?:https?://)?(?:www\.)?"
LOGIN: Final = re.compile(
    rf"(?i)(?:{_HOST}(?:wa\.me/(?:qr|settings/linked_?devices)|whatsapp\.com/(?:qr|settings/linked_?devices|otp/)"
    rf"|web\.whatsapp\.com/\S{{8}}"
    r"|(?:t|telegram)\.me/login|s\.team/[aq]/|(?:store|login)\.steampowered\.com/login/\S{8}"
    r"|discord(?:app)?\.com/(?:ra|verify)[/#]|(?:\w+\.)?line\.me/R/(?:au/)?l(?:ogin|gn)|login\.weixin\.qq\.com/l/"
    r"|open\.weixin\.qq\.com/connect/|(?:qr|id)\.zalo\.me/|accounts\.kakao\.com/\S{0,40}qr|signal\.(?:org|me"
    r"|link)/(?:linkdevice|provision)|account\.xiaomi\.com/\S{0,40}login|passport\.bilibili\.com/\S{0,60}(?:login"
    r"|scan)"
    r"|accounts\.google\.com/\S{0,80}(?:signin|token)\S{8}|login\.microsoftonline\.com/\S{20}"
    r"|(?:microsoft\.com/(?:device)?(?:login|link)|aka\.ms/devicelogin)\?\S{6}|netflix\.com/(?:ilum|tv\d?)\?\S{4}"
    r"|youtube\.com/(?:activate|tv/activate)\?\S{4}|spotify\.com/pair\?\S{4}"
    r"|slack\.com/z-app-\S{8}|(?:\w+\.)?slack\.com/\S{0,40}magic|notion\.so/loginwithemail"
    r"|(?:www\.)?tiktok\.com/\S{0,60}qr\S{0,20}login|(?:web\.)?snapchat\.com/\S{0,40}login\S{8}"
    r"|[\w.\-]{3,60}/(?:\S{0,60}/)?(?:qr-?login|login/qr|scan-?login|qrcode/login|qr/login|device/activate"
    r"|link-?device|linked-?devices|pair-?device)\b)"
    r"|tg://(?:login|passport)|(?:sgnl|signal)://(?:linkdevice|provision)|steam://\S{0,40}login"
    r"|kakaotalk://\S{0,40}login|line://au/|weixin://\S{0,40}login|discord://\S{0,40}handoff|tesla://\S{0,40}link"
    r"|matrix:\S{0,40}login)"
)
"""Links by which a device is logged in or linked."""
GROUP: Final = re.compile(
    r"(?i)(?:https?://)?(?:chat\.whatsapp\.com/\w{18,}|signal\.group/#\S{8,}|(?:t|telegram)\.me/(?:\+"
    r"|joinchat/)[\w\-]{12,})"
)
"""Invitations to closed groups."""
LINK: Final = re.compile(
    r"(?i)(?<![\w@.\-])(?:[a-z][a-z0-9+.\-]{1,12}://[^\s\"'<>«»|]{3,1500}"
    r"|(?:[a-z0-9\-]{1,40}\.){1,5}[a-z]{2,12}(?::\d{2,5})?(?:[/?#][^\s\"'<>«»|]{3,1500}))"
)
"""A link, with or without its scheme."""
SECRET_QUERY: Final = re.compile(
    r"(?i)(?:[a-z0-9]{1,20}[_\-]){0,3}(?:(?:access|auth|id|session|login|reset|api|invite|share|verify|verification"
    r"|magic|refresh|confirmation"
    r"|activation|password|email|user|secret|link|signin|security)?token|otp|secret|password|passwd|pwd|jwt|magic|sid"
    r"|session(?:_?id)?|signature|api_?key|credential|oobcode|passcode|resetkey|authkey|access_?key|invite_?code|otac"
    r"|hmac|phpsessid|jsessionid)"
)
DOUBTFUL_QUERY: Final = re.compile(
    r"(?i)(?:(?:access|auth|login|invite|share|verify|reset|confirm|activation|verification|magic|user)[_-]?)?"
    r"(?:auth|key|sig|pass|code|ticket|invite|hash)"
)
SECRET_PATH: Final = re.compile(
    r"(?i)/(?:[\w\-]{0,20}(?:reset|verify|verification|confirm|activat|invit|magic|login|log-in|signin|sign-in|auth"
    r"|unsubscribe"
    r"|recover|password|otp|one-?time|secret|share"
    r"|token)[\w\-]{0,20})/(?:[\w\-]{1,30}/){0,2}(?=[\w\-.~=%]*\d)[\w\-.~=%]{16,}"
)
SHORTEST: Final = 6
MIXED_VALUE: Final = re.compile(r"(?=[^a-z]*[a-z])(?=\D*\d)\S{16,}|\d{20,}", re.I)
"""Letters of a value from which a secret's name in a link opens something, and what a doubtful name has to hold: codes of
campaigns and articles are shorter or only words."""
PLACE_TAKER: Final = re.compile(r"(?i)[<{\[$%*.…x]|your|token$|abc|example")
"""What begins a value that stands for one, in documents for programmers."""


def opens_account(link: str) -> bool:
    """Whether a link logs in or carries a token."""
    if LOGIN.match(link) or GROUP.match(link):
        return True
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        query = [*parse_qsl(parts.query), *parse_qsl(parts.fragment)]
    except ValueError:  # a link that no browser would open either
        return False
    return any(_opens(name, value) for name, value in query) or SECRET_PATH.search(parts.path) is not None


def _opens(name: str, value: str) -> bool:
    if SECRET_QUERY.fullmatch(name):
        return len(value) >= SHORTEST and PLACE_TAKER.match(value) is None
    return DOUBTFUL_QUERY.fullmatch(name) is not None and MIXED_VALUE.fullmatch(value) is not None


def links(page: Page) -> Iterator[Match]:
    """The links in a page's text that open something, with their parts on the lines below."""
    for match in page.find(LINK):
        whole = followed(page, match, LINK_SIGNS, most=6)
        if opens_account(whole.text) and (len(match.text) > SHORTEST_LINK or LOGIN.match(whole.text)):
            yield whole


SHORTEST_LINK: Final = 16
