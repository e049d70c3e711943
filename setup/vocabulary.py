"""Gathers the words of all rules, and the words of languages that look like them, for ``detectors/kit/text/misread.py``.

Words stand in the lists beside the rules and in their patterns. A word of a language that is often written (``ZIPF``) and that
would be taken for one of them is written down to be left alone; the frequencies are those of the package ``wordfreq`` (Apache
licence; its data CC BY-SA 4.0), which is needed for this command only: ``pip install wordfreq``, then
``python -m setup.vocabulary``.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import detectors
from detectors.kit import documents, rules, text
from detectors.kit.text.misread import EDITED, GLUED, PART, SHORTEST, Vocabulary

parser: Any = importlib.import_module("re._parser")
signs: Any = importlib.import_module("re._constants")
"""The only parser of patterns that there is; it has no public name."""
PLACE: Final = Path(text.__file__).parent
ZIPF: Final = 3.0
"""How often a word is written to be one: once in a million words."""
LANGUAGES: Final = ("en", "id", "ms", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "vi", "sv", "da", "nb", "fi", "cs",
                    "hu", "ro", "fil", "sh", "sk", "ca")  # fmt: skip
MOST: Final = 4000
"""Texts that one pattern is written out to."""
NO_RULES: Final = ("__main__", ".stand_ins")
"""Modules without words of rules: what stands in for numbers has noughts that are read as letters, and is no word."""
LISTED: Final = re.compile(r"[^\W\d_]{2,24}")
WORD: Final = re.compile(rf"[^\W\d_]{{{PART},24}}")
"""A word of a list, and of a pattern, where two letters are mostly a piece of a word."""
APART: Final = " "


def pattern_texts(pattern: re.Pattern[str]) -> Iterator[str]:
    """Texts that a pattern matches; what is no letter, or one of many, stands as a blank."""
    return islice(_texts(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)), MOST)


def _texts(sequence: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """Texts of a sequence, put together of its parts' as far as they are not too many, and in pieces from there."""
    texts = [""]
    for kind, value in sequence:
        parts = list(islice(_choices(kind, value), MOST))
        if len(texts) * len(parts) > MOST:
            yield from texts
            texts = parts
        else:
            texts = [text + part for text in texts for part in parts]
    yield from texts


def _choices(kind: Any, value: Any) -> Iterator[str]:
    if kind is signs.LITERAL:
        yield chr(value)
    elif kind is signs.IN and all(each is signs.LITERAL for each, _ in value) and len(value) < PART + 1:
        yield from (chr(code) for _, code in value)
    elif kind is signs.BRANCH:
        for branch in value[1]:
            yield from _texts(branch)
    elif kind is signs.SUBPATTERN:
        yield from _texts(value[3])
    elif kind in (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT):
        if value[0] == 0:
            yield ""
        yield from _texts(value[2])
    elif kind in (signs.ASSERT, signs.ASSERT_NOT, signs.AT):
        yield ""
    else:
        yield APART


def _patterns(value: Any) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _patterns(entry)
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _patterns(entry)


def modules() -> Iterator[ModuleType]:
    """The modules that hold rules."""
    for package in (detectors, documents, rules, text):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            if not found.ispkg and not found.name.endswith(NO_RULES):
                yield importlib.import_module(found.name)


def words_of_lists() -> set[str]:
    """The words of the lists beside the rules."""
    files = [Path(str(module.__file__)).with_suffix(".toml") for module in modules()]
    return {
        word
        for file in files
        if file.exists()
        for word in _words(LISTED, _strings(tomllib.loads(file.read_text("utf-8"))))
    }


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _strings(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _strings(entry)


def _words(word: re.Pattern[str], texts: Iterable[str]) -> Iterator[str]:
    return (match[0].casefold() for each in texts for match in word.finditer(each))


def words_of_patterns() -> set[str]:
    """The words that the patterns of the rules are made of."""
    found = {pattern for module in modules() for value in vars(module).values() for pattern in _patterns(value)}
    return {word for pattern in found for word in _words(WORD, pattern_texts(pattern))}


def common_words(words: set[str]) -> Iterator[str]:
    """Words of languages that would be taken for one of the rules' words."""
    from wordfreq import top_n_list, zipf_frequency  # type: ignore[import-not-found]  # needed for this command only

    known = Vocabulary(words, ())
    for language in LANGUAGES:
        for word in top_n_list(language, 100_000):
            if zipf_frequency(word, language) < ZIPF:
                break
            if len(word) >= SHORTEST and word.isalpha() and known.meant(word) is not None:
                yield word


def _write(name: str, remark: str, words: Iterable[str]) -> None:
    lines = [f"# {remark}", ""]
    row = ""
    for word in sorted(words):
        if len(row) + len(word) >= 127:
            lines.append(row)
            row = ""
        row += f"{' ' if row else ''}{word}"
    (PLACE / f"{name}.txt").write_text("\n".join((*lines, row, "")), "utf-8")


def main() -> None:
    """Writes both files anew."""
    words = {word for word in words_of_lists() | words_of_patterns() if word[0] < "\u0250"}
    _write("vocabulary", "Words of the rules, written by setup/vocabulary.py.", words)
    remark = (
        f"Words that look like a word of the rules (from {EDITED} letters one edit, glued from {GLUED}) and are their own."
        "\n# From the frequencies of wordfreq 3.1 (data: CC BY-SA 4.0); written by setup/vocabulary.py."
    )
    _write("common_words", remark, set(common_words(words)))


if __name__ == "__main__":
    main()
