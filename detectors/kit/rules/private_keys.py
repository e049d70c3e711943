"""Finds private keys in PEM, also where a photo shows no first or no last line of them.

The body are lines of base 64 of one width, the last one shorter. A line that ends a private key covers what stands above it;
three lines without head and foot are likely one, unless the page speaks of certificates, public keys or attachments.
Sources: RFC 7468 (PEM), RFC 4648 (base 64), the formats of OpenSSH, PuTTY and PGP.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region, Strength
from detectors.kit.text.page import Page

HEAD: Final = re.compile(
    r"[\-–—]{0,6}\s?BEGIN[A-Z ]{0,30}PRIVATE\s?KEY(?:\s?BLOCK)?\s?[\-–—]{0,6}|PuTTY-User-Key-File-\d"
    r"|Private-Lines:\s?\d"
)
FOOT: Final = re.compile(r"END[A-Z ]{0,30}PRIVATE\s?KEY|Private-MAC:")
PUBLIC: Final = re.compile(
    r"(?i)certificate|public key|ssh-(?:rsa|ed25519|dss)|signature|content-transfer|base64,|message-id|checksum"
    r"|integrity|fingerprint|ecdsa-sha2|csr\b"
)
BODY: Final = re.compile(r"[A-Za-z0-9+/=_\-]{12,140}")
LONG_BODY: Final = re.compile(r"(?=.{0,60}\d)(?=.{0,60}[a-z])(?=.{0,60}[A-Z])[A-Za-z0-9+/=]{44,140}")
LONGEST_WORD: Final = 30
"""Letters up to which a line without digits may be a word and not a part of a key."""
SPACES: Final = 2
"""Spaces that a reader sees in a line of key signs at most; a line with more is of words."""
LINES: Final = 60
"""Lines of a key: one of 4096 bits takes fifty-one."""
ALONE: Final = 3
"""Lines of base 64 that are likely a key without its head and foot."""


def private_keys(page: Page) -> Iterator[tuple[Strength, list[Region]]]:
    """The lines of private keys, those of one key together."""
    lines = list(page.lines)
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if HEAD.search(line.text) or FOOT.search(line.text):
            body = _run(lines, index, 1) if HEAD.search(line.text) else _run(lines, index, -1)
            taken |= {index, *body}
            yield Strength.SURE, [line.region, *(lines[other].region for other in body)]
    if not PUBLIC.search(page.text):
        for run in _alone(lines, taken):
            yield Strength.LIKELY, [line.region for line in run]


def _run(lines: Sequence[TextLine], index: int, step: int) -> list[int]:
    """The lines of key signs behind or before a line."""
    found: list[int] = []
    at = index + step
    while 0 <= at < len(lines) and len(found) < LINES and _key_signs(lines[at].text):
        found.append(at)
        at += step
    return found


def _key_signs(text: str) -> bool:
    bare = text.replace(" ", "")
    worded = bare.isalpha() and len(bare) < LONGEST_WORD and not (bare.isupper() or re.search("[a-z][A-Z]", bare))
    return BODY.fullmatch(bare) is not None and text.count(" ") <= SPACES and not worded


def _alone(lines: Sequence[TextLine], taken: set[int]) -> Iterator[list[TextLine]]:
    run: list[TextLine] = []
    for index, line in enumerate((*lines, None)):
        bare = line.text.replace(" ", "") if line is not None else ""
        if line is not None and index not in taken and LONG_BODY.fullmatch(bare) and line.text.count(" ") <= SPACES:
            run.append(line)
            continue
        if len(run) >= ALONE:
            yield [*run, *([line] if line is not None and _key_signs(line.text) else [])]
        run = []
