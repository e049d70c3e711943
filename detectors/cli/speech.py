"""Which language the command line speaks, and how its texts stand on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import unescape
from itertools import zip_longest
from typing import Final

from rich.markup import escape

from detectors.kit.terms import telling
from texts import Texts
from texts.languages import language_of_locale, language_of_terminal

OPTION: Final = "--language"
SHORTEST: Final = len("--lan")
"""Letters of the option's name that tell it from all others."""
_TAGS: Final = {"<b>": "[bold]", "</b>": "[/bold]", "<i>": "[italic]", "</i>": "[/italic]"}


class Sentence:
    """A text with its values, before anybody knows in which language it is said."""

    def __init__(self, key: str, /, **values: str | int) -> None:
        self.key = key
        self.values = values

    def within(self, texts: Texts) -> str:
        """Returns the sentence in a language, without markup."""
        return texts.plain(self.key, **self.values)

    def __repr__(self) -> str:
        return f"Sentence({self.key!r}, {self.values!r})"


def language_for(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Returns the language that is asked for, else that of the terminal, else English. An unknown one is English."""
    spoken = asked_for(arguments)
    return language_of_terminal(environment) if spoken is None else language_of_locale(spoken)


def asked_for(arguments: Sequence[str]) -> str | None:
    """Returns what stands after ``--language``, before anything is parsed: the parser itself speaks that language."""
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    found = None
    for word, following in zip_longest(before, before[1:], fillvalue=""):
        name, is_joined, value = word.partition("=")
        if len(name) >= SHORTEST and OPTION.startswith(name):
            found = value if is_joined else following
    return found


def marked(texts: Texts, key: str, /, **values: str | int) -> str:
    """Returns a text for a console of rich: bold where Telegram has it bold, and values that mark up nothing."""
    text = escape(texts.get(key, **values))
    for tag, mark in _TAGS.items():
        text = text.replace(tag, mark)
    return unescape(text)


def details(texts: Texts, codes: Sequence[str], title: str) -> str:
    """Returns codes in words, such as ``NIK number, KTP identity card``: each once, and nothing that the title says already."""
    phrases = dict.fromkeys(texts.why(code) or code.replace("-", " ") for code in telling(codes))
    return texts.listed(words for words in phrases if words.lower() != title.lower())
