"""Chooses the language for whoever asks: the one that the address names, else the browser's first that is spoken here."""

from __future__ import annotations

import re

from starlette.requests import HTTPConnection

from texts import LANGUAGES, Texts, language_of, texts

_TAG = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$")
MOST_TAGS = 20


def language(request: HTTPConnection) -> str:
    """Returns the code of a language that there are texts in."""
    named = request.query_params.get("language", "")
    if named in LANGUAGES:
        return named
    for tag in _accepted(request.headers.get("accept-language", "")):
        if found := language_of(tag, ""):
            return found
    return LANGUAGES[0]


def texts_for(request: HTTPConnection) -> Texts:
    """Returns the texts in that language."""
    return texts(language(request))


def _accepted(header: str) -> list[str]:
    """Returns the tags of an Accept-Language header, wished for most first. What cannot be read is passed over."""
    wishes: list[tuple[float, str]] = []
    for part in header.split(",")[:MOST_TAGS]:
        tag, _, parameter = part.partition(";")
        tag, weight = tag.strip(), _weight(parameter)
        if weight > 0 and _TAG.fullmatch(tag):
            wishes.append((weight, tag))
    return [tag for _, tag in sorted(wishes, key=lambda wish: -wish[0])]


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
