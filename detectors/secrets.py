"""Keys, passwords, one-time codes, Wi-Fi and login codes.

Looks for keys of known shape, for values beside the words that announce a secret (English and Indonesian), and at the
payloads of barcodes. Example: ``Password: hujan-deras-77`` covers ``hujan-deras-77``; a Wi-Fi QR is covered whole.
Misses: passwords without a word beside them; keys broken over several lines.
Sources: the shapes that the services publish for secret scanning (AWS, GitHub, Slack, Stripe, Google, Telegram), RFC 7519
(JWT), RFC 7468 (PEM), the Wi-Fi and otpauth URI schemes, IATA Resolution 792 (boarding passes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.detector import Detector
from detectors.kit.page import Page
from detectors.kit.phrases import labelled
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View

SHAPES: Final = re.compile(
    r"""\b(?:AKIA|ASIA)[0-9A-Z]{16}\b
    |\bgh[pousr]_[0-9A-Za-z]{30,}|\bgithub_pat_[0-9A-Za-z_]{30,}|\bglpat-[0-9A-Za-z_\-]{20,}
    |\bxox[abposr]-[0-9A-Za-z\-]{10,}
    |\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,}|\bsk-[0-9A-Za-z_\-]{20,}
    |\bAIza[0-9A-Za-z_\-]{30,}
    |\b\d{8,10}:[0-9A-Za-z_\-]{35}\b
    |\beyJ[0-9A-Za-z_\-]{8,}\.[0-9A-Za-z_\-]{8,}(?:\.[0-9A-Za-z_\-]+)?
    |-----BEGIN\ [A-Z ]*PRIVATE\ KEY-----
    |\b[a-z][a-z0-9+]*://[^\s:/@]+:[^\s:/@]{3,}@[^\s]+""",
    re.X,
)
PASSWORD_LABELS: Final = (
    "password", "passwd", "pwd", "pass", "passphrase", "passcode", "pin", "PIN ATM", "secret", "api key", "secret key",
    "access key", "token", "kata sandi", "sandi", "kata kunci", "wifi password", "wi-fi password", "password wifi",
    "sandi wifi", "network key", "security key", "recovery code", "kode pemulihan",
)  # fmt: skip
ONE_TIME: Final = re.compile(
    r"(?i)(?:\bOTP\b|one[- ]?time|verification code|security code|login code|kode (?:verifikasi|otp|rahasia|keamanan|masuk))"
    r"[^\d\n]{0,60}\n?[^\d\n]{0,40}?\b(\d{3}[ -]?\d{3}|\d{4,8})\b"
)
CODE_PAYLOADS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("wifi-code", re.compile(r"(?i)WIFI:")),
    ("otp-code", re.compile(r"(?i)otpauth(?:-migration)?://")),
    ("boarding-pass", re.compile(r"M[1-4][A-Z /.]{20}.[A-Z0-9 ]{7}")),
    (
        "login-code",
        re.compile(r"(?i)https?://(?:wa\.me/qr|t\.me/(?:joinchat/|\+|login)|chat\.whatsapp\.com/)|tg://|2@"),
    ),
    ("key-in-code", SHAPES),
)


class Secrets(Detector):
    risk = Risk.SECRETS
    title = "Password, key or code"
    advice = "Cover it before sending; change it if it was ever sent."

    def find(self, view: View) -> Iterator[Finding]:
        for code in view.codes:
            for why, pattern in CODE_PAYLOADS:
                if pattern.match(code.payload):
                    yield self.finding(Strength.SURE, why, [code.region])
                    break
        yield from self._written(view.page)

    def _written(self, page: Page) -> Iterator[Finding]:
        for match in page.find(SHAPES):
            yield self.finding(Strength.SURE, "key", match.regions)
        for line, values in labelled(page, PASSWORD_LABELS):
            if values and _announces(line.text):
                yield self.finding(Strength.LIKELY, "password", values)
        for match in page.find(ONE_TIME, 1):
            yield self.finding(Strength.SURE, "one-time-code", match.regions)


def _announces(text: str) -> bool:
    """A label, not a sentence that begins with the word: ``Token ring networks were`` announces nothing."""
    return len(text) <= 24 or ":" in text[:24] or "=" in text[:24]
