"""Finds passwords in lists of accounts without labels: ``Shopee  siti.m / kopi-2024``, on a page that speaks of accounts.

Sources: notes in which people keep their accounts; combination lists (``user:password``), as they are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.rules.password_values import WORDS as PASSWORDS
from detectors.kit.rules.secret_values import is_literal
from detectors.kit.text.announcing import Announcements
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists

WORDS: Final = Announcements(lists(__file__)["words"])
PAIR: Final = re.compile(
    r"(?<![\w/:])(?P<user>[A-Za-z][\w.+\-]{2,39}(?:@[\w\-]{1,30}(?:\.[\w\-]{2,20}){1,3})?)[ \t]{0,3}(?:/|:|\||;|=|,"
    r"|->|→|[ \t]-[ \t]|\t)[ \t]{0,3}(?P<password>\S{5,40})(?=[ \t]{0,2}(?:\n|$|\t))"
)
STRONG: Final = re.compile(r"(?=\S{0,40}[A-Za-z])(?=\S{0,40}(?:\d|[@#$%^&*!_+=?~]|[a-z][-.][a-z]+[-.][a-z]))\S+")
USER: Final = re.compile(r"\S{0,40}[\d_.@]\S{0,40}|[a-z][a-z\-]+")
NO_PASSWORD: Final = re.compile(
    r"(?i)\d[\d.,:/\-]*\w{0,3}|(?:https?:|www\.)\S+|\S+@\S+\.\w+|\S+\.(?:com|id|net|org|png|jpe?g|pdf|html?|py|js|md"
    r"|txt|ya?ml|json)|[a-z]+[.,;:!?]|v?\d+(?:\.\d+)+\w*"
)
LABELLED: Final = re.compile(
    r"(?i)(?<![\w/])(?:default |admin )?(?:log-?in|credentials?|user ?/ ?pass(?:word)?|user:pass|akun"
    r"|username/password|login/password|zugang|accès|acceso|acesso)"
    r"\s?[:=]\s?(?=[\w.@\-]{0,30}[A-Za-z])[\w.@\-]{2,40}\s?[/|]\s?(\S{3,40})(?=\s*(?:\n|\t|$))"
)
"""A user and a password behind a label for both."""
KNOWN_USER: Final = re.compile(
    r"(?m)(?:^|(?<=\t))(?:root|admin|administrator|user|guest|ubuntu|pi|demo|sa|oracle|postgres|support)\s?[/"
    r"|:]\s?(\S{3,40})(?=\s*(?:\n|\t|$))"
)
"""A user whom systems bring along, with the password behind it, on a page that speaks of accounts or of passwords."""
USER_OF: Final = re.compile(
    r"(?m)(?:^|(?<=\t))[\w.\-]{2,20} (?:root|admin|administrator|ubuntu|sa|oracle|postgres) "
    r"(?=\S{0,39}[^\W\d_])(?=\S{0,39}[\d_@#$%!*\-])(\S{6,40})(?=[ ]*(?:\n|\t|$))"
)
"""The same behind the name of what the account is of: ``mysql root harbor-walnut-89``."""
THING: Final = re.compile(
    r"(?m)(?:^|(?<=\t))[ ]?(?P<user>[^\W\d_][\w. ]{2,24})\s?(?:[:=]|->"
    r"|→)\s?(?P<password>(?=\S{0,39}\d)(?=\S{0,39}[^\W\d_])[^\s@/]{6,40})(?=[ ]*(?:\n|\t|$))"
)
"""What a password is for, and the password: ``buka laptop: kopi2024``."""
TITLE: Final = re.compile(
    r"(?im)^\W{0,3}(?:my |daftar |semua |list of |meine |mes |mis |minhas |le mie )?(?:passwords?|passw[oö]rter"
    r"|kata sandi|sandi|mots de passe|contraseñas|senhas|wachtwoorden|hasła|şifreler|密码|パスワード|비밀번호"
    r"|пароли)(?: (?:penting|saya|list|notes?|semua|rumah|kantor))?\W{0,3}$"
)
"""The title of a list of passwords."""
SERVICES: Final = 2
"""Names of services that make a list of accounts without its title."""


def pairs(page: Page) -> Iterator[tuple[int, int]]:
    """Where the passwords of such a list stand in the page's text."""
    yield from (match.span(1) for match in LABELLED.finditer(page.text) if is_literal(match[1]))
    found = [word.meaning for word in WORDS.find(page.text)]
    accounts = "account" in found or found.count("service") >= SERVICES
    if accounts or any(word.meaning == "password" for word in PASSWORDS.find(page.text)):
        users = [match for pattern in (KNOWN_USER, USER_OF) for match in pattern.finditer(page.text)]
        yield from (match.span(1) for match in users if is_literal(match[1]) and "/" not in match[1])
    if not accounts:
        return
    if TITLE.search(page.text):
        for match in THING.finditer(page.text):
            if is_literal(match["password"]) and not NO_PASSWORD.fullmatch(match["password"]):
                yield match.span("password")
    for match in PAIR.finditer(page.text):
        password = match["password"]
        if (
            STRONG.fullmatch(password)
            and USER.fullmatch(match["user"])
            and not NO_PASSWORD.fullmatch(password)
            and is_literal(password)
        ):
            yield match.span("password")
