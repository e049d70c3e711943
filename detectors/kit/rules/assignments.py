"""Finds values of settings and variables whose names speak of a secret, whatever the values look like.

One routine reads names before a sign (``=``, ``:``, ``=>``, ``:=``) in shell, env, INI, YAML, JSON, TOML, Terraform, PHP and
programs, also with a keyword between (``define('DB_PASSWORD', '…')``, ``<password>…</password>``, ``--password …``). What is a
call, a type, a reference or a placeholder is no secret, nor is a bare name in a program.
Example: ``-e MYSQL_ROOT_PASSWORD=kopi`` covers ``kopi``. Misses: secrets under names that say nothing of them.
Sources: the keyword rules of Yelp/detect-secrets and the generic rules of gitleaks as a check list; the formats' own documents
(.npmrc, .netrc, pgpass, redis.conf, Kubernetes Secret, curl, MySQL and PostgreSQL clients, RFC 7235 and RFC 6265).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from detectors.kit.rules.secret_commands import COMMANDS
from detectors.kit.rules.secret_values import is_literal
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__)
SECRET: Final = frozenset(_LISTS["secret"])
MIXED: Final = re.compile(r"(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])\S{16,400}")
"""A value by which a name such as ``session`` holds a secret."""
PARTS: Final = frozenset(_LISTS["secret_parts"])
ENDS: Final = tuple(_LISTS["ends"])
KEY_OF: Final = frozenset(_LISTS["key_of"])
HARMLESS_END: Final = frozenset(_LISTS["harmless_end"])
NO_SECRET: Final = frozenset(_LISTS["no_secret"])
EVERYDAY: Final = frozenset(_LISTS["everyday"])
_QUOTE: Final = "[\"'`“”‘’]"
TRIGGER: Final = re.compile(
    r"(?i)pass|pwd|pw|secret|token|key|cred|auth|psk|cookie|session|jwt|bearer|dsn|salt|signature|sandi|senha|clave"
    r"|contrase|wort|mdp|parola|haslo"
    r"|sifre|otp|pat\b|sas\b|hmac|webhook|pepper|mnemonic|machine|:\d{1,5}:|identified|-p|sessid|kind:|-u|net use"
    r"|curl|redis|mongo|mysql|docker|wget|wifi:|login\("
)
"""What stands in every text that holds a setting of secret name, or a command with a secret."""
ASSIGNED: Final = re.compile(
    rf"(?<![\w.\-/])(?P<type>[A-Za-z_][\w<>?]{{0,20}}[ ])?[$@%]?{_QUOTE}?(?P<name>[A-Za-z_][\w.\-]{{1,70}}(?:\["
    rf"{_QUOTE}?\w{{1,40}}{_QUOTE}?\])?){_QUOTE}?\]?"
    rf"(?P<hint>\??[ \t]{{0,2}}:[ \t]{{0,2}}(?:&?(?:'static )?[A-Z]?[a-z]{{2,12}}(?:\[[\w, "
    rf"|]{{1,20}}\])?(?:[ ]?\|[ ]?\w{{1,12}})?)(?=[ \t]{{0,3}}=))?"
    rf"[ \t]{{0,20}}(?P<sign>:=|=>|->|\?\?=|\|\|=|==?=?|!=|:|,(?=[ \t]{{0,3}}{_QUOTE}))[ \t]{{0,20}}"
    rf"(?=(?P<value>{_QUOTE}[^\"'`“”‘’\n\t]{{1,300}}|[^\s\"'`“”‘’][^\n\t]{{0,200}}))"
)
"""A name, a sign and, looked ahead at, the rest of the line: one line holds several settings."""
FLAG: Final = re.compile(r"(?<!\S)--?(?P<name>[A-Za-z][A-Za-z0-9\-]{2,40})(?:[ =]{1,2})(?P<value>[^\s\-][^\s]{2,200})")
"""An option of a command with its value: ``--password kopi``."""
BUILT: Final = re.compile(
    r"(?i)define\(\s?[\"'`‘’](?P<n1>[\w.]{2,60})[\"'`‘’]\s?,\s?[\"'`‘’](?P<v1>[^\"'`‘’\n]{1,200})"
    r"|<(?P<n2>[\w.:\-]{2,40})(?:\s(?!name=|key=|id=)[^>\n]{0,80})?>\s?(?P<v2>[^<>\n]{2,200})</"
    r"|\b(?:name|key|id)=[\"'](?P<n6>[\w.:\-]{2,60})[\"'][^<>\n]{0,80}>(?P<v6>[^<>\n]{2,200})</"
    r"|\b(?:name|key|id)=[\"'](?P<n3>[\w.:\-]{2,60})[\"']\s{1,3}value=[\"'](?P<v3>[^\"'\n]{2,200})"
    r"|\bname:\s?[\"']?(?P<n4>[\w.\-]{2,60})[\"']?,?\s{1,12}(?:-\s)?\"?value\"?:\s?[\"']?(?P<v4>[^\s\"'{}$]{2,200})"
    r"|\bvariable\s[\"'](?P<n7>\w{2,60})[\"']\s?\{[^}]{0,300}?\bdefault\s{0,12}=\s{0,3}[\"'](?P<v7>[^\"'\n]{2,200})"
    r"|\b(?:setx?|ENV|ARG|env|setenv|putenv)\s(?:-\w\s)?[\"']?(?P<n5>[A-Za-z_]\w{2,60})\s[\"']?(?P<v5>[^\s\"'=]{3,200})"
)
PROGRAM: Final = re.compile(
    r"(?m)^\s{0,12}(?:def |return\b|import |from \w+ import|function |const |let |var |class |if ?\(|if not |public "
    r"|private |func |package |using |#include|fn |for ?\(|while |else\b|async |@\w+|print\(|console\.)|[;{]\s*$"
)
WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
NATURAL: Final = re.compile(r"[A-Z]?[a-z]+")
"""A word of people, such as ``Password``: what stands behind it on a form is read as people write."""
SENTENCE: Final = re.compile(r"[A-Z][a-z]+ [a-z]+ [a-z]+")
"""The beginning of a message, which a program shows about a password."""
EXAMPLE: Final = re.compile(r"(?i)\.(?:example|sample|template|dist)\b|\bcopy (?:this file )?to \.?env|\bfill in\b")
"""What says that a file of settings is one to be filled in: words in it are no secrets."""
KUBERNETES: Final = re.compile(r"\bkind:\s?[\"']?(?:Sealed)?Secret\b")
DATA: Final = re.compile(r"(?m)^\s*(?:stringData|data|encryptedData):\s*$")
ENTRY: Final = re.compile(
    r"(?m)^\s*(?!kind|type|metadata|name|namespace|apiVersion|labels)[\w.\-]{1,60}:\s[\"']?([^\s\"'|>]{3,400})"
)
FARTHEST: Final = 4000
"""Letters behind ``data:`` in which its entries stand."""
MAYBE: Final = re.compile(r"(?i)(?:key|auth|access|credential|creds|api|secret|token|passw)")
RANDOM: Final = re.compile(
    r"[\"'`]?((?=[^\s\"'`]{0,60}\d)(?=[^\s\"'`]{0,60}[A-Z])(?=[^\s\"'`]{0,60}[a-z])[A-Za-z0-9+/_=\-]{20,200})(?![\w./"
    r"])"
)
"""Names that may hold a secret, and a value that says so itself."""
SETTING: Final = re.compile(
    r"[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,6}|[a-z][a-z0-9]{1,30}(?:[_\-.][a-z0-9]{1,30}){1,6}"
    r"|[a-z]{2,20}(?:[A-Z][a-z0-9]{1,20}){1,4}"
)
"""The name of a setting, which no people's word is."""
BROKEN: Final = re.compile(
    r"[\"']?(?P<name>[A-Za-z_][\w.\-]{1,60})[\"']?[ \t]{0,3}[:=][ \t]{0,3}\n[ \t]{0,20}[\"'](?P<value>[^\"'\n]{2,300}"
    r")[\"']"
)
"""A name and a sign at the end of a line, with the value in quotes in the next."""
LISTED: Final = re.compile(r"[^\W\d_]+, [^\W\d_]+")
"""Words with commas between them: what a word means, in a list of vocabulary."""
BARE_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z_]*[,;)]?")
SHORTEST: Final = 3
SHORTEST_LONE: Final = 6
"""Letters of the shortest value, and of one whose name is an everyday word and no more: ``Token: A045`` waits in a queue."""
COMPARED: Final = frozenset({"==", "===", "!="})
"""Signs that compare, in programs."""


def secrets(page: Page) -> Iterator[tuple[int, int]]:
    """Where values of secret names stand in the page's text."""
    text = page.text
    if TRIGGER.search(text) is None:
        return
    program = len(PROGRAM.findall(text)) > 1 or EXAMPLE.search(text) is not None
    yield from _assigned(text, program)
    yield from _kubernetes(text)
    for match in BROKEN.finditer(text):
        if is_secret_name(match["name"]) and is_literal(match["value"]):
            yield match.span("value")
    yield from table(page)
    for match in FLAG.finditer(text):
        if is_secret_name(match["name"]) and is_literal(match["value"].strip("\"'")):
            yield match.span("value")
    for pattern in (BUILT, COMMANDS):
        for match in pattern.finditer(text):
            yield from _placed(match)


def _assigned(text: str, program: bool) -> Iterator[tuple[int, int]]:
    """Values behind secret names, and random ones behind names that may be secret."""
    for match in ASSIGNED.finditer(text):
        if match["sign"] in COMPARED:
            continue
        if is_secret_name(match["name"]):
            yield from _value(match, program)
        elif MAYBE.search(match["name"]) and (mixed := RANDOM.match(match["value"])):
            start = match.start("value")
            yield start + mixed.start(1), start + mixed.end(1)


def _kubernetes(text: str) -> Iterator[tuple[int, int]]:
    """All values under ``data`` of a Kubernetes Secret, whatever their names are."""
    kind = KUBERNETES.search(text)
    if kind:
        for block in DATA.finditer(text):
            entries = ENTRY.finditer(text, block.end(), block.end() + FARTHEST)
            yield from (match.span(1) for match in entries if is_literal(match[1]))


def table(page: Page) -> Iterator[tuple[int, int]]:
    """Values beside secret names in a table of settings: ``STRIPE_SECRET_KEY`` in one column, its value in the next."""
    for number in range(len(page.rows)):
        row = page.row(number)
        for name, value in pairwise(row):
            text = value.line.text.strip().strip("\"'")
            said = name.line.text.strip(" :=")
            lone = len(text) >= SHORTEST_LONE and len(text.split()) == 1 and is_literal(text)
            if lone and SETTING.fullmatch(said) and is_secret_name(said):
                yield value.start, value.start + len(value.line.text)


def _placed(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The value of the alternative that matched, if the name beside it, where there is one, is secret."""
    for group, value in match.groupdict().items():
        if value and group[0] in "vc" and is_literal(value):
            name = match.groupdict().get("n" + group[1:]) if group[0] == "v" else None
            if name is None or is_secret_name(name):
                yield match.span(group)


def _value(match: re.Match[str], program: bool) -> Iterator[tuple[int, int]]:
    """The value behind a sign: within its quotes, or to the next blank."""
    value, start = match["value"], match.start("value")
    if value[0] in "\"'`“”‘’":
        inner = value[1:]
        spaced = " " in inner.strip() and not re.search(r"\d", inner)
        prose = spaced and (match["sign"] in (":", ",") or SENTENCE.match(inner) is not None)
        if len(inner) > 1 and is_literal(inner) and not inner.rstrip().endswith(":") and not prose:
            yield start + 1, start + 1 + len(inner)
        return
    bare = re.match(r"[^\s,;\"'`“”‘’]+", value)
    lone = match["name"].lower() in EVERYDAY and match["sign"] == ":"
    if (
        bare is None
        or len(bare[0]) < (SHORTEST_LONE if lone else SHORTEST)
        or not is_literal(value)
        or not is_literal(bare[0])
    ):
        return
    if match["name"].lower() in PARTS and not MIXED.fullmatch(bare[0]):
        return
    if match["sign"] == ":" and NATURAL.fullmatch(match["name"]) and BARE_NAME.fullmatch(bare[0]):
        return
    code = program or match["hint"] is not None or match["type"] is not None
    if BARE_NAME.fullmatch(bare[0]) and (code or (match["sign"] == ":" and len(value.split()) > 1)):
        return
    if (
        LISTED.match(value)
        or match["sign"] == ","
        or (len(value.split()) > 3 and not re.search(r"\d|[^\w\s.,]", bare[0]))
    ):
        return
    yield start, start + bare.end()


def is_secret_name(name: str) -> bool:
    """Whether the name of a setting says that its value is secret."""
    words = [word.lower() for word in WORD.findall(folded_case(name))]
    if not words or words[-1] in HARMLESS_END or not NO_SECRET.isdisjoint(words):
        return _is_key_id(words)
    if len(words) > 1 and words[-1] in ("hash", "digest"):
        words = words[:-1]
    if not SECRET.isdisjoint(words) or not PARTS.isdisjoint(words):
        return True
    glued = "".join(words)
    if glued.endswith(ENDS):
        return True
    if words[-1] in ("key", "keys") or glued.endswith("apikey"):
        return len(words) > 1 and (words[-2] in KEY_OF or not KEY_OF.isdisjoint(words[:-1]))
    return False


def _is_key_id(words: list[str]) -> bool:
    """Whether a name is that of an access key's number, which opens nothing alone and is half of the pair."""
    return words[-3:] == ["access", "key", "id"]


def folded_case(name: str) -> str:
    """The name without accents, its capitals as they are: they part its words."""
    plain = folded(name)
    return "".join(sign.upper() if original.isupper() else sign for sign, original in zip(plain, name, strict=True))
