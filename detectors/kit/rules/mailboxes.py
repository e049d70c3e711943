"""Finds e-mail addresses, also with the spaces and look-alikes that readers put in, and spelt out in words.

Sources: RFC 5322 for the shape of addresses; the large houses' domains; how people hide an address from machines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from detectors.kit.text.page import Match, Page

MAIL: Final = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}[@＠][A-Za-z0-9][A-Za-z0-9\-]{0,62}(?:\s?\.\s?[A-Za-z0-9][A-Za-z0-9\-]{0,30}){0,3}\s?\.\s?[A-Za-z]{2,12}\b"
    r"|\b(?!(?i:ig|insta|instagram|twitter|tiktok|telegram|line|fb|harga"
    r"|rp)\s)[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63} ?[@＠] ?[A-Za-z0-9][A-Za-z0-9\-]{0,62}"
    r"(?:\s?\.\s?[A-Za-z0-9][A-Za-z0-9\-]{0,30}){0,3}\s?\.\s?(?:com|net|org|edu|gov|info|biz|id|co|io|me|uk|de"
    r"|fr|nl|es|it|pt|br|au|ca|us|sg|my|jp|cn|in|eu)\b"
)
MAILBOX: Final = re.compile(
    r"(?i)[a-z0-9][a-z0-9._%+\-]{1,63}\s?(?:[@＠©®]|\(at\)|\[at\])\s?(?:g?mail|gmail|yahoo|ymail|hotmail"
    r"|outlook|icloud|proton(?:mail)?|live)"
    r"\s?[.,·]?\s?(?:com|co|id|me)(?:\s?[.,]\s?(?:id|uk))?\b"
)
"""Addresses of the large houses also where the reader lost the point or took the sign for another."""
USER_INFO: Final = re.compile(r"://\S*$")
"""What stands before the host of an address with a password: no mailbox, a key of its own."""
SPELT: Final = re.compile(
    r"(?i)(?<![\w.])[\w.+-]{2,40}\s?(?:[(\[{<]\s?(?:at|@|arroba|chiocciola|bei|kukac|ad|et|ät|a|ett)\s?[)\]}>]|\s(?:at|arroba|chiocciola)\s)"
    r"\s?[a-z0-9-]{2,30}(?:\s?(?:[(\[{<]\s?(?:dot|punkt|punto|point|ponto|titik|kropka|nokta)\s?[)\]}>]"
    r"|\s(?:dot|punkt|punto|point|ponto|titik|kropka|nokta)\s)\s?[a-z0-9-]{2,20}){1,3}(?!\w)"
)
"""``budi (at) contoh (dot) id``, ``budi at contoh dot id``."""
_AT: Final = re.compile(r"(?i)[@＠©®]|\s?[(\[{<]\s?\w{1,9}\s?[)\]}>]|\s(?:at|arroba|chiocciola)\s")
NOBODYS: Final = re.compile(
    r"(?i)(?:user|username|test|name|you|your\.?name|foo|email|someone)@example\.(?:com|org|net)|(?:ab@cd|a@b|abc@xyz|x@y|aa@bb)\.(?:com|org|net)"
)
"""Addresses in the domains that RFC 2606 keeps for manuals, with names that are none."""
ROLE: Final = re.compile(
    r"(?i)(?:info|contact|kontakt|contacto|contatto|contato|office|mail|e?post|hello|hallo|hola|sales|vertrieb|service"
    r"|kundenservice|support|help|admin|cs|customercare|customer\.service|redaksi|humas|verwaltung|sekretariat|accueil|ventas"
    r"|vendite|commerciale|zentrale|impressum)\d?\s?[@＠]"
)
"""A mailbox of a firm's desk, not of a person."""
IMPRINT: Final = re.compile(
    r"\b(?:(?i:impressum|imprint|mentions légales|aviso legal|note legali|colofon|handelsregister)|GmbH|UG \(haftungs|AG\b"
    r"|e\.K\.|HRB|SARL\b|SAS\b|S\.r\.l\.|S\.p\.A\.|S\.L\.|Ltda\b|B\.V\.|KvK\b|Sp\. z o\.o\.|Ltd\b|LLC\b|Inc\b|Pty\b"
    r"|PT\.? [A-Z]|Tbk\b|Sdn Bhd)"
)
"""Imprints and the forms of firms: who prints such an address prints it for everybody."""
LONGEST_FIRM: Final = 48
"""Letters of a line that is a firm's name; a longer one is a sentence about people in it."""
BEFORE: Final = 80
"""Letters before an address in which the beginning of a link would stand."""


def mailboxes(page: Page) -> list[Match]:
    """All mail addresses on a page."""
    whole = page.find(MAIL)
    found = [match for match in whole if not USER_INFO.search(page.text[max(0, match.start - BEFORE) : match.start])]
    for pattern in (MAILBOX, SPELT):
        found += [match for match in page.find(pattern) if not overlaps(match, found)]
    return [match for match in found if not _is_nobodys(page, match)]


def _is_nobodys(page: Page, match: Match) -> bool:
    """Whether an address is one that manuals and tests print, or a repository: ``git@codehost.example:kopi/site``."""
    path = match.text.startswith("git") and page.text[match.end : match.end + 1] in (":", "/")
    return path or NOBODYS.fullmatch(match.text) is not None


def is_of_firm(mailbox: Match, text: str) -> bool:
    """Whether an address is a firm's desk's on a page that names the firm."""
    return ROLE.match(mailbox.text) is not None and IMPRINT.search(text) is not None


def name_of(address: str) -> str:
    """What stands before the sign of an address."""
    return _AT.split(address)[0]


def overlaps(match: Match, others: Sequence[Match]) -> bool:
    """Whether a match shares letters with one of the others."""
    return any(other.start < match.end and match.start < other.end for other in others)
