"""Keys, passwords, PINs, one-time codes, recovery codes and words, vouchers, log-in links and codes, boarding passes.

Looks for keys of known shape (``keys``, ``private_keys``), settings whose names speak of a secret (``assignments``), what
commands print (``shell_output``), passwords beside their words (``passwords``) and in lists (``account_lists``), codes beside
their labels (``labelled_codes``), of locks (``lock_codes``) and in messages that speak of one (``one_time_codes``), set-up
secrets and recovery codes (``set_up_secrets``), links that log in (``login_links``), twelve BIP-39 words in a row
(``wallet_seeds``), the payloads of barcodes, and boarding passes. Beside one secret of a file, other long values are covered,
too. A label of a login form announces nothing unless a value stands with it.
Example: ``Password: hujan-deras-77`` covers ``hujan-deras-77``; a Wi-Fi QR is covered whole.
Misses: passwords without a word beside them; keys of services that are not listed.
Sources: those of the modules named above; the Wi-Fi and otpauth URI schemes; BIP-39.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.rules import (
    account_lists,
    assignments,
    boarding_passes,
    card_faces,
    keys,
    labelled_codes,
    lock_codes,
    login_links,
    one_time_codes,
    passwords,
    private_keys,
    set_up_secrets,
    shell_output,
    told_secrets,
    wallet_seeds,
)
from detectors.kit.rules.barcode_payloads import coded, unnamed
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.broken_values import parts
from detectors.kit.text.joining import joined
from detectors.kit.text.page import Match, Page
from detectors.kit.view import View

APP_PASSWORD: Final = re.compile(r"(?i)\bapp(?:-specific)? passwords?\b|\b(?:kata )?sandi aplikasi\b")
FOUR_BY_FOUR: Final = re.compile(r"(?<![A-Za-z])[a-z]{4}(?:[ -][a-z]{4}){3}(?![A-Za-z])")
"""The passwords that Google and Apple make for programs."""

LONG: Final = 16
"""Letters of a value that a line end may break; a shorter one ends with its line."""


class Secrets(Detector):
    risk = Risk.SECRETS
    title = "Password, key or code"
    advice = "Cover it before sending; change it if it was ever sent."
    whys: ClassVar = {
        "password": "password",
        "pin": "PIN",
        "key": "key",
        "one-time-code": "one-time code",
        "otp-key": "key of a code generator",
        "recovery-codes": "recovery codes",
        "door-code": "code of a door or an alarm",
        "sim-card": "codes of a SIM card",
        "voucher-code": "code of a voucher",
        "member-code": "number of a loyalty card",
        "boarding-pass": "boarding pass",
        "wifi-code": "Wi-Fi password in a QR code",
        "otp-code": "code generator in a QR code",
        "login-code": "log-in code",
        "invitation-code": "invitation in a code",
        "pairing-code": "pairing code of a device",
        "key-in-code": "key in a QR code",
        "link-with-token": "link that opens an account",
        "wallet-code": "wallet address in a code",
        "wallet-key": "wallet key",
        "wallet-seed": "wallet recovery words",
    }

    def find(self, view: View) -> Iterator[Finding]:
        for strength, why, regions in coded(view, Risk.SECRETS):
            yield self.finding(strength, why, regions)
        page = view.page
        if view.codes and labelled_codes.is_loyalty(page):
            for region in unnamed(view):
                yield self.finding(Strength.LIKELY, "member-code", [region])
        yield from self._keys(page)
        yield from self._wallets(page)
        yield from self._passwords(page)
        yield from self._codes(page)
        if boarding_passes.is_pass(page):
            details = [*boarding_passes.details(page), *(code.region for code in view.codes)]
            if details:
                yield self.finding(Strength.LIKELY, "boarding-pass", joined(details, page))

    def _keys(self, page: Page) -> Iterator[Finding]:
        found = [(Strength.SURE, regions) for regions in keys.keys(page)]
        found += private_keys.private_keys(page)
        found += [(Strength.SURE, list(_whole(page, *span))) for span in assignments.secrets(page)]
        found += [(Strength.LIKELY, list(page.regions(*span))) for span in shell_output.printed(page)]
        for strength, regions in found:
            yield self.finding(strength, "key", joined(regions, page))
        strings = list(keys.random_strings(page))
        yield from self._all(Strength.LIKELY, "key", strings)
        if found or strings:
            yield from self._all(Strength.LIKELY, "key", keys.unknown(page))
        yield from self._all(Strength.LIKELY, "link-with-token", login_links.links(page))

    def _wallets(self, page: Page) -> Iterator[Finding]:
        for sure, match in wallet_seeds.seeds(page):
            yield self.finding(Strength.SURE if sure else Strength.LIKELY, "wallet-seed", joined(match.regions, page))
        yield from self._all(Strength.SURE, "wallet-key", page.find(wallet_seeds.KEYS))

    def _passwords(self, page: Page) -> Iterator[Finding]:
        spans = (*passwords.passwords(page), *account_lists.pairs(page), *told_secrets.told(page.text))
        for span in dict.fromkeys(spans):
            yield self.finding(Strength.LIKELY, "password", joined(page.regions(*span), page))
        if APP_PASSWORD.search(page.text):
            yield from self._all(Strength.SURE, "password", page.find(FOUR_BY_FOUR))
        locks = (("door-code", *span) for span in lock_codes.codes(page))
        for why, start, end in (*labelled_codes.codes(page), *locks):
            yield self.finding(Strength.LIKELY, why, joined(page.regions(start, end), page))

    def _codes(self, page: Page) -> Iterator[Finding]:
        yield from self._all(Strength.SURE, "one-time-code", _but_of_cards(page, list(one_time_codes.codes(page))))
        yield from self._all(Strength.LIKELY, "one-time-code", one_time_codes.timed(page))
        for why, matches in (
            ("otp-key", set_up_secrets.set_up(page)),
            ("recovery-codes", set_up_secrets.recovery(page)),
        ):
            regions = [region for match in matches for region in match.regions]
            if regions:
                yield self.finding(Strength.SURE, why, joined(regions, page))

    def _all(self, strength: Strength, why: str, matches: Iterable[Match]) -> Iterator[Finding]:
        for match in matches:
            yield self.finding(strength, why, match.regions)


def _but_of_cards(page: Page, found: Sequence[Match]) -> list[Match]:
    """The codes that are neither a group of a card's number nor its security code."""
    cards = card_faces.cards(page) if found else []
    taken = [(card.number.start, card.number.end) for card in cards] + (list(card_faces.codes(page)) if cards else [])
    return [code for code in found if not any(start < code.end and code.start < end for start, end in taken)]


def _whole(page: Page, start: int, end: int) -> Iterator[Region]:
    """The regions of a value with its parts on the lines below, where it is long enough to be broken."""
    yield from page.regions(start, end)
    if end - start >= LONG:
        yield from (region for part in parts(page, end) for region in page.regions(*part))
