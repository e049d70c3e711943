"""Finds keys of known shape, as services publish them for secret scanning, and values of variables that hold secrets.

Readers lose underscores and break long keys over lines: a prefix may end in a space, and a line of key signs below goes along.
Sources: the published formats of AWS, Google, Azure, GitHub, GitLab, Slack, Discord, Telegram, Stripe, Square, Midtrans,
Xendit, OpenAI, Anthropic, Hugging Face, SendGrid, Twilio, Mailgun, Shopify, DigitalOcean, npm, PyPI, Docker, HashiCorp;
RFC 7519 (JWT), RFC 7468 (PEM), RFC 3986 (userinfo in addresses), the age format; the rules of Yelp/detect-secrets and
gitleaks as a check list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.page import Match, Page

SHAPES: Final = re.compile(
    r"""\b(?:AKIA|ASIA|ABIA|ACCA)\s?[0-9A-Z]{16}\b
    |\bgh[pousr][_ ]\s?[0-9A-Za-z]{30,255}|\bgithub[_ ]pat[_ ][0-9A-Za-z_]{30,255}
    |\bgl(?:pat|rt|dt|ptt|agent|soat)-[0-9A-Za-z_\-]{20,64}
    |\bATBB[A-Za-z0-9]{28,40}\b|\bnpm[_ ][A-Za-z0-9]{36}\b|\bpypi-Ag[A-Za-z0-9_\-]{50,300}|\bdckr_pat_[A-Za-z0-9_\-]{20,40}
    |\bxox[abeposr]-(?:\d-)?[0-9A-Za-z\-]{10,250}|\bxapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-z0-9]{30,70}
    |hooks\.slack\.com/(?:services|workflows)/[A-Za-z0-9/]{20,90}|discord(?:app)?\.com/api/webhooks/\d{15,21}/[\w\-]{40,90}
    |\b[MNO][A-Za-z\d]{23,27}\.[\w\-]{6}\.[\w\-]{27,40}\b
    |\b[rs]k[_ ](?:live|test)[_ ][0-9A-Za-z]{16,120}|\bwhsec_[A-Za-z0-9+/=]{24,64}|\bsq0(?:atp|csp|idp)-[\w\-]{22,43}
    |\b(?:SB-)?Mid-(?:server|client)-[A-Za-z0-9_\-]{16,40}|\bxnd_(?:production|development|public_\w{4,11})_[A-Za-z0-9]{20,80}
    |\bsk-(?:proj-|ant-(?:api\d\d-|admin\d\d-)?|or-v1-|svcacct-)?[0-9A-Za-z_\-]{20,220}|\bgsk_[A-Za-z0-9]{40,60}|\bhf_[A-Za-z0-9]{30,40}\b
    |\br8_[A-Za-z0-9]{37,40}\b|\bpplx-[A-Za-z0-9]{40,60}
    |\bAIza[0-9A-Za-z_\-]{30,45}|\bGOCSPX-[0-9A-Za-z_\-]{24,32}|\bya29\.[0-9A-Za-z_\-]{30,250}|\b1//0[0-9A-Za-z_\-]{40,120}
    |AccountKey=[A-Za-z0-9+/=]{40,100}|SharedAccessKey=[A-Za-z0-9+/=]{30,60}|\bsig=[A-Za-z0-9%+/=]{40,80}
    |\bSG\.[\w\-]{16,24}\.[\w\-]{36,50}|\bkey-[0-9a-f]{32}\b|\bSK[0-9a-f]{32}\b|\b[0-9a-f]{32}-us\d{1,2}\b
    |\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b|\bdo[opr]_v1_[a-f0-9]{64}\b|\bdapi[a-f0-9]{32}\b|\bhv[sb]\.[A-Za-z0-9_\-]{24,150}
    |\blin_api_[A-Za-z0-9]{40}\b|\b(?:secret|ntn)_[A-Za-z0-9]{40,50}\b|\bfigd_[\w\-]{40,50}|\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b
    |\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b|\bNRAK-[A-Z0-9]{27}\b|\bdp\.(?:pt|st|ct)\.[A-Za-z0-9]{40,44}\b|\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b
    |\bEAA[A-Za-z0-9]{40,250}\b|\bAAAA[\w\-]{7}:APA91b[\w\-]{100,200}
    |(?<![\d.])\d{8,10}:A[0-9A-Za-z_\-]{33,35}\b|(?<![\d.:])\d{9,10}:[0-9A-Za-z_\-]{35}\b
    |\beyJ[0-9A-Za-z_\-]{8,4000}\s?\.\s?[0-9A-Za-z_\-]{8,4000}(?:\s?\.\s?[0-9A-Za-z_\-]{1,2000})?
    |-{0,6}\s?BEGIN[A-Z ]{0,30}PRIVATE\ ?KEY(?:\ BLOCK)?\s?-{0,6}
    |\b[a-z][a-z0-9+]{1,20}://[^\s:/@]{0,80}:[^\s:/@]{3,100}@[^\s]{3,200}
    |(?i:\bauthorization:?\s{1,3}(?:bearer|basic|token)\s{1,3}[A-Za-z0-9._~+/=\-]{12,500}|\bbearer\s{1,3}[A-Za-z0-9._~+/\-]{24,500})
    |(?i:(?:server|data\ source|host)=[^\s;]{2,80};[^\n]{0,120}?(?:password|pwd)=[^;\s]{3,80})
    |\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}\b""",
    re.X,
)
VARIABLE: Final = re.compile(
    r"(?i)(?:^|[\s\"'{,;$])(?:export\s)?[\"']?((?:[a-z0-9]{1,24}[_\-. ]){0,5}(?:secret|token|passw(?:or)?d"
    r"|passwd|pwd|passphrase|api[_\- ]?key|apikey"
    r"|access[_\- ]?key(?:[_\- ]id)?|private[_\- ]?key|client[_\- ]?secret|credentials?|auth[_\- ]?key"
    r"|encryption[_\- ]?key|signing[_\- ]?key)(?:[_\- ][a-z0-9]{1,16}){0,2})"
    r"[\"']?\s{0,3}(?:=>|:=|=|:)\s{0,3}[\"'`]?([^\s\"'`,;]{4,400})",
    re.M,
)
PLACEHOLDER: Final = re.compile(
    r"(?i)[*•·.●xX#_\-]{3,}|<.{0,60}|\$\{?.{0,60}|%.{0,40}%|\{\{.{0,40}|(?:your|my|change|insert|enter|example"
    r"|process|os|env|config|settings|self|this)[_\-.\w]{0,40}"
    r"|null|none|true|false|string|str|undefined|required|optional|text|password\b.{0,20}|secret|token"
)
"""Values that stand where a secret will be, or read it from elsewhere."""
EXPRESSION: Final = re.compile(r"[A-Za-z_$][\w.$]*[(\[].{0,400}|[A-Za-z_]+(?:\.[A-Za-z_]+)+")
"""A call or an attribute in a program: where the secret comes from, not what it is."""
GOES_ON: Final = re.compile(r"[A-Za-z0-9+/=_\-.]{12,120}")
"""A line that is nothing but key signs."""
LONGEST_WORD: Final = 30
"""Letters up to which a line without digits may be a word and not a part of a key."""
SPACES: Final = 2
"""Spaces that a reader sees in a line of key signs at most; a line with more is of words."""
PEM_LINES: Final = 40
"""Lines below ``BEGIN PRIVATE KEY``: a key of 4096 bits takes fifty-one, a photographed screen shows fewer."""


def keys(page: Page) -> Iterator[list[Region]]:
    """The regions of every key of known shape, with the lines on which it goes on."""
    for match in page.find(SHAPES):
        yield [*match.regions, *_continued(page, match)]


def variables(page: Page) -> Iterator[Match]:
    """Values of variables whose names say that they are secret."""
    for match in page.find(VARIABLE, 2):
        if not PLACEHOLDER.fullmatch(match.text) and not EXPRESSION.fullmatch(match.text):
            yield match


def _continued(page: Page, match: Match) -> Iterator[Region]:
    """Lines below the one that the key ends, as long as they are key signs only."""
    if not page.text.startswith(("\n", "\t"), match.end):
        return
    lines = list(page.lines)
    last = next(
        (i for i, line in enumerate(lines) if line.region.intersection(match.regions[-1]) == match.regions[-1]), None
    )
    most = PEM_LINES if "BEGIN" in match.text else 3
    for line in lines[last + 1 : last + 1 + most] if last is not None else ():
        if not _key_signs(line):
            break
        yield line.region


def _key_signs(line: TextLine) -> bool:
    text = line.text.replace(" ", "")
    worded = text.isalpha() and len(text) < LONGEST_WORD
    return GOES_ON.fullmatch(text) is not None and line.text.count(" ") <= SPACES and not worded
