"""Phone numbers, e-mail addresses, messenger handles, profile links, contact codes, and the names beside them.

Phones are parsed with libphonenumber's rules (``phones``): Indonesia is home, other countries follow the page's languages. On
receipts, signs and flyers of shops they are hints, and what a firm prints for everybody is nothing. E-mail addresses are
known by their shape, also spelt out (``mailboxes``), user names by their messenger (``handles``); links to profiles count by
themselves. Where a phone or e-mail stands, persons' names on the page are covered too: by lists of names, titles, and the part
of the address before the ``@``.
Example: ``HP 0812-3456-7890`` covers the number, ``Telegram: @budi_s`` the handle.
Misses: numbers without a 0 or a word in languages that the page does not show; handles without their messenger.
Sources: ITU-T E.164 through python phonenumbers; RFC 5322 for the shape of addresses; RFC 6350 (vCard), RFC 3966 (tel);
the user-name rules and link forms of Telegram, WhatsApp, LINE, Discord, LinkedIn, Meta, X, TikTok and GitHub.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import phones
from detectors.kit.rules.addresses import names_a_house
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.handles import PROFILE, handles
from detectors.kit.rules.mailboxes import IMPRINT, LONGEST_FIRM, is_of_firm, mailboxes, name_of
from detectors.kit.rules.mrz import find_zones
from detectors.kit.rules.paper_kinds import labels
from detectors.kit.rules.phone_owners import follows_a_name, is_call_log
from detectors.kit.rules.phone_regions import phone_regions
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.fields import fields
from detectors.kit.text.joining import joined
from detectors.kit.text.names import is_name, looks_like_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.view import View

ALIKE: Final = 0.85
"""Share of letters that a name and the part before the ``@`` have in common: one letter in seven may be misread or left out."""

MOST_NAMES: Final = 4
SHORTEST: Final = 4
"""Words of a name that a mailbox may be made of, and letters of what is compared: shorter pieces are in every mailbox."""
ACCOUNT_PIECES: Final = 2
"""Bare numbers beside each other in one row: more of them are the parts of an account or a table, not a phone."""

OF_PAPERS: Final = frozenset({"birth", "expiry", "issued", "number", "sex"})
PAPER: Final = 2
"""Meanings of labels, and how many of them with values make an identity paper."""

FIRM_ROWS: Final = 3
"""Rows of an address between a firm's name and its number."""


class Contact(Detector):
    risk = Risk.CONTACT
    title = "Phone number or e-mail address"
    advice = "Cover it, unless it is meant for everyone."
    whys: ClassVar = {
        "phone": "phone number",
        "e-mail": "e-mail address",
        "handle": "user name",
        "profile-link": "link to a profile",
        "name": "name",
        "contact-code": "contact in a QR code",
        "profile-code": "profile in a code",
    }

    def find(self, view: View) -> Iterator[Finding]:
        for strength, why, regions in coded(view, Risk.CONTACT):
            yield self.finding(strength, why, regions)
        page = view.page
        written = mailboxes(page)
        mails = [match for match in written if not is_of_firm(match, page.text)]
        for match in written:
            yield self.finding(Strength.SURE if match in mails else Strength.HINT, "e-mail", match.regions)
        numbers = list(_phones(page, bool(mails)))
        named = bool(mails) or any(is_name(line.text) for line in page.lines)
        for region, of_shop in numbers:
            yield self.finding(Strength.HINT if of_shop and not named else Strength.LIKELY, "phone", [region])
        links = list(page.find(PROFILE))
        for match in links:
            yield self.finding(Strength.LIKELY, "profile-link", match.regions)
        for strength, match in handles(page, written, named and bool(numbers or mails or links)):
            yield self.finding(strength, "handle", match.regions)
        if mails or links or any(not of_shop for _, of_shop in numbers):
            names = list(_names(page, [name_of(match.text) for match in mails]))
            if names:
                yield self.finding(Strength.LIKELY, "name", joined(names, page))


def _phones(page: Page, speaks: bool) -> Iterator[tuple[Region, bool]]:
    """Where phone numbers stand, and whether one is a shop's. Those of customer services and of makers of goods are nobody's.

    A word in the row, alone in the row above, or at the head of the column announces them.
    """
    if phones.is_goods(page.text):
        return
    speaks = speaks or phones.announces(page.text)
    told = _told(page)
    paper = len(told) >= PAPER or next(find_zones(page), None) is not None
    of_shop, countries, log = phones.is_of_business(page.text), phone_regions(page.text), is_call_log(page.text)
    before = service = False
    owned = (*countries, *(phones.ABROAD if speaks else ()))
    heads: list[TextLine] = []
    for number, row in enumerate(page.rows):
        calling = [line for line in row if _calls(line.text, owned, log and len(row) > 1)]
        served = any(phones.is_service(line.text) for line in row)
        account = not calling and sum(_is_number(line.text) for line in row) > ACCOUNT_PIECES
        for line in () if served or service else row:
            called = bool(calling) or before or any(_below(line, head) for head in heads)
            if paper and not called:
                continue
            if not account or any(_below(line, head) for head in heads):
                for start, end in phones.spans(line.text, called, speaks, countries):
                    bare = line.text[start:end].isdigit() and line.text[start] != "0"
                    if called or not (bare and "number" in told):
                        yield line.span(start, end), of_shop or _below_firm(page, number)
        if not any(letter.isdigit() for line in row for letter in line.text):
            heads = calling if len(row) > 1 else heads
            before, service = bool(calling), served
        else:
            before = service = False


def _below_firm(page: Page, number: int) -> bool:
    """Whether a firm's name stands in this row or in the few above: what it prints below is its own number."""
    rows = page.rows[max(0, number - FIRM_ROWS) : number + 1]
    return any(len(line.text) <= LONGEST_FIRM and IMPRINT.search(line.text) for row in rows for line in row)


def _calls(text: str, countries: Sequence[str], log: bool) -> bool:
    """Whether a text says that it or its neighbour is a telephone number: by a word, a name, or in a call log."""
    return phones.announces(text) or follows_a_name(text, countries) or (log and _is_number(text))


def _told(page: Page) -> frozenset[str]:
    """What labels with values tell of a paper: beside them, a number without a word is one of the paper's own."""
    return OF_PAPERS.intersection(meaning for field in fields(page, labels()) for meaning in field.filled)


def _below(line: TextLine, head: TextLine) -> bool:
    return line.region.left < head.region.right and head.region.left < line.region.right


def _is_number(text: str) -> bool:
    return plain(text).isdigit()


def _names(page: Page, mailboxes: Sequence[str]) -> Iterator[Region]:
    """Persons' names on a page that tells how to reach somebody."""
    heads: list[TextLine] = []
    for line in page.lines:
        if is_name(line.text) or _names_mailbox(line.text, mailboxes):
            heads.append(line)
        elif not names_a_house(line.text):
            yield from (line.span(start, end) for start, end in names_in(line.text))
    for line in heads:
        yield line.region
        # A name set large over two lines: the other word is known by its size and place.
        yield from (
            mate.region
            for mate in page.block(line)
            if len(line.text.split()) == 1 and len(mate.text.split()) == 1 and looks_like_name(mate.text)
        )


def _names_mailbox(text: str, mailboxes: Sequence[str]) -> bool:
    """Whether a line is the name that a mailbox is made of: ``amorin`` or ``andrew.morin`` for ``Andrew Morin``."""
    words = [plain(word) for word in text.split()]
    if not looks_like_name(text) or not 1 <= len(words) <= MOST_NAMES or len("".join(words)) < SHORTEST:
        return False
    shapes = {"".join(words), words[0][:1] + words[-1], words[0] + words[-1][:1], words[-1] + words[0][:1]}
    for mailbox in mailboxes:
        pieces = {plain(mailbox), *(plain(piece) for piece in re.split(r"[._\-+\d]", mailbox))}
        pairs = ((shape, piece) for shape in shapes for piece in pieces if min(len(shape), len(piece)) >= SHORTEST)
        if any(_alike(shape, piece) for shape, piece in pairs):
            return True
    return False


def _alike(shape: str, piece: str) -> bool:
    return SequenceMatcher(None, shape, piece, autojunk=False).ratio() >= ALIKE
