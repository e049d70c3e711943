"""Finds keys of known shape, as services publish them for secret scanning, also where a line end breaks them.

Readers lose underscores: a prefix may end in a space. A prefix whose key goes on in the next line is set together first.
Sources: the published formats of the services that are named below; RFC 7519 (JWT), RFC 3986 (userinfo in addresses), the age
format; the rules of Yelp/detect-secrets and gitleaks as a check list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from math import log2
from typing import Final

from detectors.kit.terms import Region
from detectors.kit.text.broken_values import followed, parts
from detectors.kit.text.page import Match, Page

# AWS, GitHub, GitLab, Bitbucket, Atlassian, npm, PyPI, RubyGems, Docker; Slack, Discord, Telegram, Teams; Stripe, Square,
# Midtrans, Xendit, Flutterwave, EasyPost, Shippo; OpenAI, Anthropic, Groq, Hugging Face, Replicate, Perplexity, xAI; Google,
# Azure, Alibaba, Yandex; SendGrid, Twilio, Mailgun, Mailchimp, Brevo; and others in the order of the alphabet.
SHAPES: Final = re.compile(
    r"""(?<![A-Za-z0-9])(?:(?:AKIA|ASIA|ABIA|ACCA)\s?[0-9A-Z]{16}(?![0-9A-Za-z])|ABSK[A-Za-z0-9+/]{100,250}={0,2}
    |gh[pousr][_ ]\s?[0-9A-Za-z]{30,255}|github[_ ]pat[_ ][0-9A-Za-z_]{30,255}
    |gl(?:pat|rt|dt|ptt|agent|soat|cbt|ft|imt|ffct)-[0-9A-Za-z_\-]{20,64}|GR1348941[\w\-]{20}
    |ATBB[A-Za-z0-9]{28,40}\b|ATATT3[\w\-=]{60,250}|npm[_ ][A-Za-z0-9]{36}\b|pypi-Ag[A-Za-z0-9_\-]{50,300}
    |rubygems_[a-f0-9]{48}
    |dckr_(?:pat|oat)_[A-Za-z0-9_\-]{20,40}|oy2[a-z0-9]{43}\b|AKCp[A-Za-z0-9]{60,75}|CLOJARS_[a-z0-9]{60}
    |packagist_[ou][ru]t_[a-f0-9]{60,70}
    |xox[abceposr]-(?:\d-)?[0-9A-Za-z\-]{10,250}|xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-z0-9]{30,70}
    |xoxe\.xox[bp]-\d-[A-Za-z0-9]{100,200}
    |hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9/]{20,90}
    |discord(?:app)?\.com/api/webhooks/\d{15,21}/[\w\-]{40,90}
    |hooks\.zapier\.com/hooks/catch/\d{4,10}/\w{5,12}|[\w\-]{2,40}\.webhook\.office\.com/webhookb2/[\w\-@/]{60,250}
    |[MNO][A-Za-z\d]{23,27}\.[\w\-]{6}\.[\w\-]{27,40}\b
    |[rs]k[_ ](?:live|test|prod)[_ ][0-9A-Za-z]{16,120}|whsec_[A-Za-z0-9+/=]{24,64}|sq0(?:atp|csp|idp)-[\w\-]{22,43}
    |EAAA[\w\-]{56,64}
    |(?:SB-)?Mid-(?:server|client)-[A-Za-z0-9_\-]{16,40}|xnd_(?:production|development
    |public_\w{4,11})_[A-Za-z0-9]{20,80}
    |FLW(?:PUBK|SECK)(?:_TEST)?-[a-h0-9]{12,40}-X|EZ[AT]K[a-z0-9]{54}|shippo_(?:live|test)_[a-f0-9]{40}
    |duffel_(?:test|live)_[\w\-=]{43}
    |access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}|rzp_(?:live|test)_[A-Za-z0-9]{14}|(?:live
    |test)_[A-Za-z0-9]{35}\b
    |sk-(?:proj-|ant-(?:api\d\d-|admin\d\d-)?|or-v1-|svcacct-)?[0-9A-Za-z_\-]{20,220}|gsk_[A-Za-z0-9]{40,60}
    |hf_[A-Za-z0-9]{30,40}\b
    |r8_[A-Za-z0-9]{37,40}\b|pplx-[A-Za-z0-9]{40,60}|xai-[A-Za-z0-9]{60,90}|api_org_[A-Za-z]{34}
    |AIza[0-9A-Za-z_\-]{30,45}|GOCSPX-[0-9A-Za-z_\-]{24,32}|ya29\.[0-9A-Za-z_\-]{30,250}|AQVN[\w\-]{35,38}
    |LTAI[A-Za-z0-9]{16,24}\b
    |AccountKey=[A-Za-z0-9+/=]{40,100}|SharedAccessKey=[A-Za-z0-9+/=]{30,60}|sig=[A-Za-z0-9%+/=]{40,80}
    |SG\.[\w\-]{16,24}\.[\w\-]{36,50}|key-[0-9a-f]{32}\b|SK[0-9a-f]{32}\b|xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}
    |pub(?:lic)?key-[0-9a-f]{32}
    |A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}
    |ops_eyJ[\w+/=]{100,400}|p8e-[a-z0-9]{32}
    |pat[A-Za-z0-9]{14}\.[a-f0-9]{64}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b|do[opr]_v1_[a-f0-9]{64}\b
    |dapi[a-f0-9]{32}(?:-\d)?\b|dnkey-[\w=\-]{20,100}
    |dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}|fo1_[\w\-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{60,300}|fio-u-[\w\-=]{64}
    |HRKU-AA[\w\-]{58}
    |glc_[A-Za-z0-9+/]{32,400}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b|hv[sb]\.[A-Za-z0-9_\-]{24,150}|ico-[A-Za-z0-9]{32}
    |s-s4t2(?:ud|af)-[a-f0-9]{64}
    |lin_(?:api|oauth)_[A-Za-z0-9]{40,64}\b|(?:secret|ntn)_[A-Za-z0-9]{40,50}\b|figd_[\w\-]{40,50}
    |nfp_[A-Za-z0-9]{36}|(?:api|sdk|mob)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}
    |PMAK-[a-f0-9]{24}-[a-f0-9]{34}\b|NR(?:AK|JS|II|AL)-[A-Za-z0-9\-]{19,40}|dp\.(?:pt|st|ct|scim|audit
    |sa)\.[A-Za-z0-9.]{40,60}\b
    |pscale_(?:tkn|oauth|pw)_[\w\-.=]{32,64}|pnu_[A-Za-z0-9]{36}|pul-[a-f0-9]{40}|rdme_[a-z0-9]{70}
    |sb[ps]_[A-Za-z0-9_]{40,64}|sb_secret_[\w\-]{20,60}
    |sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}|sntry[su]_[A-Za-z0-9+/=_]{40,250}|sq[upa]_[a-f0-9]{40}
    |sha256~[\w\-]{43}|tfp_[\w\-.=]{44,64}
    |AGE-SECRET-KEY-1[0-9A-Z]{58}\b|EAA[A-Za-z0-9]{40,250}\b|AAAA[\w\-]{7}:APA91b[\w\-]{100,200}|API-[A-Z0-9]{26}\b
    |tk-us-[\w\-]{48}
    |eyJ[0-9A-Za-z_\-]{8,4000}\s?\.\s?[0-9A-Za-z_\-]{8,4000}(?:\s?\.\s?[0-9A-Za-z_\-]{1,2000})?)""",
    re.X,
)
"""Keys that begin with a prefix of their own."""
BEGUN: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:AKIA|gh[pousr]_|github_pat_|gl(?:pat|rt|dt)-|npm_|pypi-Ag|xox[abceposr]-|[rs]k_(?:live"
    r"|test)_|sk-|hf_|gsk_|AIza|GOCSPX-"
    r"|ya29\.|SG\.|eyJ|dop_v1_|hvs\.|glsa_|EAA|ATATT3|SB-Mid|Mid-(?:server|client)-|xnd_|dckr_pat_|lin_api_|ntn_"
    r"|secret_|figd_|shpat_|dapi|whsec_)"
    r"[A-Za-z0-9_\-.+/=]{1,4000}(?=[\"'\\]{0,2}(?:\n|\t|$))"
)
"""The beginning of such a key at the end of a line."""
OTHER_SHAPES: Final = re.compile(
    r"""(?<![\d.])\d{8,10}:A[0-9A-Za-z_\-]{33,35}\b|(?<![\d.:])\d{9,10}:[0-9A-Za-z_\-]{35}\b
    |(?<![\w/])[0-9a-f]{32}-us\d{1,2}\b
    |(?<![A-Za-z0-9])1//0[0-9A-Za-z_\-]{40,120}|(?<![\w.~])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.\-]{31,34}(?![\w~])
    |\b[a-z0-9]{14}\.atlasv1\.[a-z0-9_=\-]{60,70}
    |(?<![A-Za-z0-9+.\-])[A-Za-z][A-Za-z0-9+]{1,20}(?::[a-z0-9]{1,12})?://[^\s:/@"'<>]{0,80}:(?![$<{%\[])[^\s:/@"'<>]{3,100}@[^\s"'<>]{2,200}
    |(?<![A-Za-z0-9+.\-])https?://(?=[\w\-]{0,60}\d)[A-Za-z0-9_\-]{20,100}@[^\s"'<>]{3,200}
    |(?i:(?<![A-Za-z])bearer\s{1,3}[A-Za-z0-9._~+/\-]{24,500})
    |(?i:(?<![A-Za-z])(?:server|data\ source|host|endpoint|jdbc:\w{2,20})[=:][^\s;]{2,80};[^\n]{0,120}?(?:password
    |pwd)=(?![{<$*])[^;\s"']{3,80})
    |\bAC[0-9a-f]{32}\b|\$(?:apr1|1|2[abxy]|5|6|y|7|argon2i?d?)\$[./A-Za-z0-9$=,+]{20,200}
    |(?<![A-Za-z])LPA:1\$[\w.\-]{3,60}\$[A-Za-z0-9\-]{4,60}
    |\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}\b""",
    re.X,
)
"""Keys without a prefix, addresses with a password, headers, connection strings, product keys."""


def keys(page: Page) -> Iterator[list[Region]]:
    """The regions of every key of known shape, with the lines on which it goes on."""
    for pattern in (SHAPES, OTHER_SHAPES):
        for match in page.find(pattern):
            yield [*match.regions, *(region for part in parts(page, match.end) for region in page.regions(*part))]
    for match in page.find(BEGUN):
        if SHAPES.fullmatch(match.text) is None:
            whole = followed(page, match)
            if len(whole.regions) > len(match.regions) and SHAPES.match(whole.text):
                yield list(whole.regions)


def has_key(text: str) -> bool:
    """Whether a text holds a key of known shape."""
    return any(pattern.search(text) for pattern in (SHAPES, OTHER_SHAPES)) or "PRIVATE KEY" in text


LONG: Final = re.compile(
    r"(?<![\w+/=.\-])(?=[^\s]{0,60}\d)(?=[^\s]{0,60}[A-Za-z])[A-Za-z0-9+/_\-]{16,400}={0,2}(?![\w+/=.])"
)
"""A long value that is no word: letters and digits mixed."""
NO_SECRET: Final = re.compile(
    r"[a-zA-Z]{1,30}(?:[/_\-][a-zA-Z]{0,20}\d{0,4}){1,12}|[\dTZ\-/_:]{8,30}|(?:/[\w.\-]{1,40}){2,12}"
    r"|\d+(?:-[a-z0-9]+){2,12}"
)
"""Paths, identifiers of words and hyphens, days and numbers."""
QUOTED: Final = re.compile(
    r"[\"'`](?=[^\"'`\s]{0,80}\d)(?=[^\"'`\s]{0,80}[a-z])(?=[^\"'`\s]{0,80}[A-Z])([A-Za-z0-9+/_\-]{24,200}={0,2})[\"'`]"
)
"""A string of a program in which capitals, small letters and digits are mixed."""
HASH: Final = re.compile(
    r"(?i)(?:sha\d{0,3}|md5|hash|integrity|checksum|digest|commit|etag|fingerprint|uuid|guid|nonce|src|href|image"
    r"|public)[\w\-]{0,12}[\"']?\s{0,2}[:=(-]?\s{0,2}$"
)
ENTROPY: Final = 4.0
"""Bits a sign of a random string has at least: words and paths have fewer (detect-secrets takes 4.5 for longer ones)."""


def unknown(page: Page) -> Iterator[Match]:
    """Long values of no known shape, which beside a secret of the same file may be others."""
    for match in page.find(LONG):
        if NO_SECRET.fullmatch(match.text) is None:
            yield match


def random_strings(page: Page) -> Iterator[Match]:
    """Strings of a program that look like chance made them, and that no word before them calls a hash."""
    for match in page.find(QUOTED, 1):
        before = page.text[max(0, match.start - 30) : match.start - 1]
        plain = NO_SECRET.fullmatch(match.text) is not None or HASH.search(before) is not None
        if not plain and _entropy(match.text) >= ENTROPY:
            yield match


def _entropy(text: str) -> float:
    """Bits a sign, by Shannon."""
    shares = [count / len(text) for count in Counter(text).values()]
    return -sum(share * log2(share) for share in shares)
