"""Finds what a command printed that asks for a secret: ``echo $TOKEN``, ``printenv DB_PASS``, ``cat ~/.ssh/id_rsa``.

Everything is covered from the command's line to the next prompt.
Example: ``$ echo $API_KEY`` with a line of letters and digits below. Misses: output that the photo shows without its command.
Sources: the manuals of the shells and of pass, vault, aws, az, gcloud, kubectl, gh, op, bw and security.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.rules.assignments import is_secret_name
from detectors.kit.text.page import Page

SHOWN: Final = re.compile(
    r"(?i)(?:\becho\s{1,2}(?:-\w\s)?[\"']?|\bprintenv\s{1,2}|\bprintf\s[\"']%s(?:\\n)?[\"']\s[\"']?|\bWrite-(?:Host"
    r"|Output)\s|\bsecho\s|\bget-?env\s|>\s?(?=\$env:)|>\s?process\.env\.)"
    r"(?:\$\{?(?:env:)?|%|\$\()?(?P<name>[A-Za-z_][\w:.]{2,60})\}?%?"
)
"""A command that prints a variable, with the variable's name."""
ASKED: Final = re.compile(
    r"(?i)\bcat\s\S{0,80}(?:id_(?:rsa|ed25519|ecdsa|dsa)\b(?!\.pub)|\.pem\b|\.key\b|\.netrc|\.pgpass|\.npmrc"
    r"|\.htpasswd|secret\S{0,30}|token\S{0,30}|passw\S{0,30}|credentials\S{0,10}|\.env\b\S{0,20}|shadow\b|kubeconfig)"
    r"|\bpass\s(?:show\s)?[\w\-]{1,30}/\S{1,60}|\bvault\s(?:kv\sget|read|login|token)\b|\bop\s(?:read|item\sget)\b"
    r"|\bbw\sget\s(?:password|totp|notes|item)\b|\bgopass\sshow\b"
    r"|\baws\s(?:secretsmanager\sget-secret-value|ssm\sget-parameter|iam\screate-access-key|sts\s(?:get-session-token"
    r"|assume-role)|ecr\sget-login-password|configure\sget\s\S{0,40}secret)\b"
    r"|\baz\s(?:account\sget-access-token|keyvault\ssecret\sshow|ad\ssp\screate)"
    r"|\bgcloud\s(?:auth\s(?:application-default\s)?print-(?:access|identity)-token|secrets\sversions\saccess)"
    r"|\bgh\sauth\s(?:token|status\s(?:-t|--show-token))"
    r"|\bkubectl\s(?:-\w\s\S{1,40}\s)?(?:get\ssecrets?\b[^\n]{0,80}\s-o\s?(?:json|yaml|go-template)|create\stoken)"
    r"|\bkubeadm\stoken\b|\bdocker\sswarm\sjoin-token|\bsecurity\sfind-\w{1,20}-password\b"
    r"|\bopenssl\srand\b|\bpwgen\b|\bapg\b|\bbase64\s(?:-d|-D|--decode)\b|\bheroku\s(?:auth:token|config)\b"
    r"|\bnpm\stoken\screate|\bwg\s(?:genkey|genpsk|showconf)\b|\buuidgen\b[^\n]{0,20}(?:secret|token)"
    r"|\bsecrets?\.token_(?:hex|urlsafe)\b|\bargocd\sadmin\sinitial-password|\bgrep\s[^\n]{0,30}(?:password|secret"
    r"|token)\b"
)
"""A command whose output is secret."""
PROMPT: Final = re.compile(
    r"^\s{0,4}(?:[\w.\-]{1,40}@[\w.\-]{1,60}[:\s]\S{0,80}\s?[$#%]|\(?[\w.\-]{0,30}\)?\s?[$#❯➜»>]\s|PS\s?[A-Z]:"
    r"|[A-Z]:\\\S{0,80}>|[$#%>]$|>>>)"
)
NOTHING: Final = re.compile(
    r"(?i)\s*(?:done|ok|true|false|0|1|null|no such file\b.*|.*command not found.*|.*permission denied.*|.*error.*"
    r"|\W*)\s*"
)
ROWS: Final = 40
"""Rows of one command's output."""


def printed(page: Page) -> Iterator[tuple[int, int]]:
    """Where the output of such commands stands in the page's text, row by row."""
    starts = [match.end() for match in SHOWN.finditer(page.text) if _secret(match)]
    starts += [match.end() for match in ASKED.finditer(page.text)]
    for start in starts:
        spot = page.spot(start - 1)
        for number in range(spot.row + 1, spot.row + 1 + ROWS):
            row = page.row(number)
            if not row or PROMPT.match(row[0].line.text):
                break
            for other in row:
                if not NOTHING.fullmatch(other.line.text):
                    yield other.start, other.start + len(other.line.text)


def _secret(match: re.Match[str]) -> bool:
    said = match[0]
    return is_secret_name(match["name"]) and ("$" in said or "%" in said or "env" in said.lower())
