"""Finds secrets as people tell them to each other: before their name, behind a user, as the answer to a question of a bank.

A word that is no other than a password (letters with digits or marks) counts beside a user or before ``that's the pw``; an
answer of any form counts behind ``answer to`` with a sign, and behind a code word that a family agrees on.
Example: ``"kopling.harbor.52" - that's the pw for the zip`` and ``log in as canteen, Vegemite17``; ``the answer to life is 42``
is none. Misses: what only those who were there understand. Sources: notes, tickets, chats and mails of offices and families.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.rules.secret_values import is_literal

_MIXED: Final = r"(?=[^\s\"“”]{0,39}[^\W\d_])(?=[^\s\"“”]{0,39}[\d_@#$%!*.\-][^\s\"“”]{0,39})[^\s\"“”,;:()]{6,40}"
_NAME: Final = (
    r"(?:pw|pwd|psw|passw?|password|passcode|passphrase|pin|code|login|kata sandi|sandi|sandinya|passwordnya|kode|passwort"
    r"|kennwort|mot de passe|mdp|contraseña|clave|senha|wachtwoord|hasło|şifre)"
)
BEFORE_NAME: Final = re.compile(
    rf"[\"“”'‘](?P<value>{_MIXED})[\"“”'’]\s?[-–—,:]?\s?(?i:(?:that's|thats|that is|is|this is|itu"
    rf"|adalah|das ist|c'est|es|é|è|dit is|to)\s(?:the|your|my|das|le|la|el|o|a|het|yg|buat)?\s?{_NAME})(?!\w)"
)
"""A value in quotes, and behind it what it is."""
_USER: Final = r"[A-Za-z][\w.+\-]{1,30}(?:@[\w.\-]{3,30})?"
WITH_USER: Final = re.compile(
    rf"(?:(?i:\b(?:log(?:ged)? ?in|sign(?:ed)? in|login|masuk|anmelden|connecte[rz]?|entrar)\s"
    rf"(?:as|with|pakai|pake|dengan|als|avec|con|com)\s|\bused?\s)"
    rf"{_USER}(?:\s?[,/]\s?|\s(?i:and|with|pw|dan|und|et|y|e)\s)"
    rf"|(?i:\bu/p\s|\bcreds\s(?:are\s)?|\buser is\s){_USER}(?:\s?[,/]\s?|\s(?i:and|pw)\s|\s))"
    rf"(?P<value>{_MIXED})(?!\w)"
)
"""A user with the password behind it."""
ANSWER: Final = re.compile(
    r"(?i)\b(?:answer to|jawaban (?:untuk|dari)|antwort auf|réponse à|respuesta a|resposta a|risposta a)\s[^\n:=?]{3,40}?"
    r"\s?[:=]\s?(?P<value>[^\n\t]{3,40})(?=\n|\t|$)"
)
"""The answer to a question by which a bank knows its customer."""
CODE_WORD: Final = re.compile(
    r"(?i)\b(?:code ?word|safe ?word|family (?:password|word)|memorable (?:word|info(?:rmation)?|name)"
    r"|kata (?:sandi|kunci) keluarga|familienwort|codewort|mot de passe familial|palabra clave familiar)\b"
    r"[^\n]{0,60}?(?:\bis\b|\bit's\b|\bist\b|\bitu\b|\best\b|\bes\b|[:=])"
    r"\s?[\"“]?(?P<value>[^\W\d_][\w\-]{2,30})(?=[\"”]?\s{0,2}(?:[.,;!\n]|\.\.|$))"
)
"""A word that somebody must say to be believed."""
NO_ANSWER: Final = re.compile(
    r"(?i)(?:the|not|never|secret|required|optional|case|set|empty|used|asked)\b|.*\?$|\d{1,3}$"
)


def told(text: str) -> Iterator[tuple[int, int]]:
    """Where such secrets stand in a page's text."""
    for pattern in (BEFORE_NAME, WITH_USER, ANSWER, CODE_WORD):
        for match in pattern.finditer(text):
            value = match["value"].strip()
            if is_literal(value) and not NO_ANSWER.match(value) and not (pattern is WITH_USER and not _strong(value)):
                start = match.start("value")
                yield start, start + len(match["value"].rstrip())


def _strong(value: str) -> bool:
    """Whether small letters stand with digits: capitals with digits are a coupon's."""
    return re.search(r"\d", value) is not None and re.search(r"[a-z]", value) is not None
