"""Tells persons' names from other words: by lists of names, titles, and what companies call themselves.

A name is looked for where a paper calls for one: on a label, above an address, beside a phone number, on a card.
A line is a name when all its words look like names and one of them is known, or when a title such as ``Tn.`` or ``Mrs``
stands before it. Names that no list knows are found by their place on the paper, not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, plain_list

NAMES: Final = frozenset(plain_list(__file__, "given_names"))
"""Given and family names, plain."""
_TITLE: Final = (
    r"(?:Tn|Ny|Nn|An|By|Sdri?|Bpk|Bapak|Ibu|Sdra?|Mr|Mrs|Ms|Miss|Mx|Dr|Drg|Prof|Ir|Hj?|KH|Mme|Mlle|Madame|Monsieur|Herrn?|Frau"
    r"|Sra?|Srta|Dhr|Mevr|Sig|Signora|TN|NY|NN|AN|BY|SDRI?|BPK|BAPAK|IBU|MRS?|MS|MISS|DRG?|MME|HERR|FRAU)"
)
TITLED: Final = re.compile(rf"(?<![A-Za-z]){_TITLE}(?:\.\s?|\s)(?=[A-Z])")
"""A title with a capital behind it."""
_LETTERS: Final = r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’`\-]{0,24}"
_WORD: Final = rf"{_LETTERS}\.?"
_LINKS: Final = r"(?:bin|binti|van|von|der|den|de|da|dos?|del|la|di|al|el|&|and|dan|,)"
_NAME: Final = re.compile(rf"{_WORD}(?:,?\s(?:{_LINKS}\s){{0,2}}{_WORD}){{0,5}}")
_SPOKEN: Final = rf"(?:[A-Z]\.|{_LETTERS})"
PHRASE: Final = re.compile(rf"(?<![\w'’-]){_SPOKEN}(?:\s(?:(?:bin|binti|van|von|der|de|da|del)\s)?{_SPOKEN}){{1,3}}")
"""Two to four capitalised words in running text."""
_NO_PERSON: Final = frozenset(lists(__file__)["no_person"])
SHORTEST: Final = 4
SHORTEST_CALLED: Final = 3
"""Letters of a name, and of one where the paper says that one stands here: ``Ali``."""
LONGEST: Final = 48
"""Letters of a line up to which it can be a name and nothing else."""


def is_name(text: str) -> bool:
    """Whether a line is a person's name and nothing else."""
    bare = text.strip(" .,:;*\"'()-")
    if not SHORTEST <= len(bare) <= LONGEST or any(letter.isdigit() for letter in bare):
        return False
    title = TITLED.match(bare)
    rest = bare[title.end() :] if title else bare
    if _NAME.fullmatch(rest) is None or not _words(rest).isdisjoint(_NO_PERSON):
        return False
    return title is not None or (len(rest.split()) > 1 and _known(rest))


def looks_like_name(text: str) -> bool:
    """Whether a line could be a name, known or not: where the paper says that one stands here."""
    bare = text.strip(" .,:;*\"'()-")
    return (
        SHORTEST_CALLED <= len(bare) <= LONGEST
        and _NAME.fullmatch(bare) is not None
        and _words(bare).isdisjoint(_NO_PERSON)
    )


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """Spans of names in running text: capitalised words that begin with a known name, or a title and what follows it."""
    for match in PHRASE.finditer(text):
        words = list(re.finditer(r"\S+", match[0]))
        for index, word in enumerate(words[:-1]):
            rest = match[0][word.start() :]
            if (plain(word[0]) in NAMES or TITLED.match(rest)) and _words(rest).isdisjoint(_NO_PERSON):
                yield match.start() + words[index].start(), match.end()
                break


def _known(text: str) -> bool:
    return not _words(text).isdisjoint(NAMES)


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in re.split(r"[\s,.&]+", text))
