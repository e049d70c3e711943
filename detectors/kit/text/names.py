"""Tells persons' names from other words: by lists of names of the world, titles, and what companies call themselves.

A name is looked for where a paper calls for one: on a label, above an address, beside a phone number, on a card.
A line is a name when all its words look like names and one of them is a known given name, or a known family name beside
another name, or when a title such as ``Tn.`` or ``Mrs`` stands before it. Names that are everyday words too (``Grace``,
``Hill``, ``Indah``) prove nothing. Names that no list knows are found by their place on the paper, not here.
Sources: ``given_names.txt``, ``family_names.txt``, ``further_names.txt`` and ``everyday_names.txt`` name theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.text.phrases import plain, squeezed
from detectors.kit.word_lists import lists, plain_list

_FURTHER: Final = frozenset(plain_list(__file__, "further_names"))
_EVERYDAY: Final = frozenset(plain_list(__file__, "everyday_names"))
_GIVEN: Final = frozenset(plain_list(__file__, "given_names")) | _FURTHER
_FAMILY: Final = frozenset(plain_list(__file__, "family_names")) | _FURTHER
_KNOWN_TO_ALL: Final = frozenset(plain_list(__file__, "public_names"))
_BORNE: Final = _GIVEN | _FAMILY
NAMES: Final = _BORNE - _EVERYDAY
"""Given and family names, plain, that are nothing else."""
_TITLE: Final = (
    r"(?:Tn|Ny|Nn|An|By|Sdri?|Bpk|Bapak|Ibu|Sdra?|Mr|Mrs|Ms|Miss|Mx|Dr|Drg|Prof|Ir|Hj?|KH|Mme|Mlle|Madame|Monsieur|Herrn?|Frau"
    r"|Sra?|Srta|Dhr|Mevr|Sig|Sig\.ra|Signora?|Dott|Dott\.ssa|TN|NY|NN|AN|BY|SDRI?|BPK|BAPAK|IBU|MRS?|MS|MISS|DRG?|MME|HERR|FRAU)"
)
CAPITALS: Final = "A-ZÀ-ÖØ-Þ" + "".join(
    chr(sign) for sign in (*range(0x100, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)) if chr(sign).isupper()
)
"""Capitals of Latin scripts, those of Vietnam and Poland among them, Greek and Cyrillic."""
TITLED: Final = re.compile(rf"(?<![A-Za-z]){_TITLE}(?:\.\s?|\s)(?=[{CAPITALS}])")
"""A title with a capital behind it."""
_LETTERS: Final = rf"[{CAPITALS}](?:[^\W\d_]|['’`\-]){{0,24}}"
_WORD: Final = rf"{_LETTERS}\.?"
_LINKS: Final = (
    r"(?:bin|binti|bte|a/l|a/p|s/o|d/o|van|von|vom|zu|der|den|de|ten|ter|'t|da|das|dos?|del|la|las|los|di|du|al|el|e|y|i|&"
    r"|and|dan|und|et|,)"
)
_NAME: Final = re.compile(
    rf"(?:(?:van|von|de|da|ten|ter)\s(?:(?:der|den|la|het)\s)?)?{_WORD}(?:,?\s(?:{_LINKS}\s){{0,2}}{_WORD}){{0,5}}"
)
_SPOKEN: Final = rf"(?:[{CAPITALS}]\.|{_LETTERS})"
PHRASE: Final = re.compile(
    rf"(?<![\w'’-]){_SPOKEN}(?:\s(?:(?:bin|binti|van|von|der|de|da|del|ten|ter)\s){{0,2}}{_SPOKEN}){{1,3}}"
)
"""Two to four capitalised words in running text."""
_NO_PERSON: Final = frozenset(lists(__file__)["no_person"])
_OUT_OF_LINE: Final = re.compile(r"[\t\n]")
_POSSESSIVE: Final = re.compile(r"['’`]s$")
SHORTEST: Final = 4
SHORTEST_CALLED: Final = 3
"""Letters of a name, and of one where the paper says that one stands here: ``Ali``."""
LONGEST: Final = 48
"""Letters of a line up to which it can be a name and nothing else."""
EDGES: Final = " .,:;*\"'()-"


def is_name(text: str) -> bool:
    """Whether a line is a person's name and nothing else."""
    bare = text.strip(EDGES)
    if not SHORTEST <= len(bare) <= LONGEST or any(letter.isdigit() for letter in bare):
        return False
    title = TITLED.match(bare)
    rest = bare[title.end() :] if title else bare
    if _NAME.fullmatch(rest) is None or not _words(rest).isdisjoint(_NO_PERSON):
        return False
    return title is not None or (len(rest.split()) > 1 and _known(rest) and not is_public_name(rest))


def is_full_name(text: str) -> bool:
    """Whether a line is a name of two and more words that are all known as names, or initials: nothing else reads so."""
    words = _words(text.strip(EDGES))
    return is_name(text) and len(words) > 1 and all(word in _BORNE or len(word) == 1 for word in words)


def is_public_name(text: str) -> bool:
    """Whether a name belongs to somebody whom everybody knows, or to a brand."""
    return plain(text) in _KNOWN_TO_ALL


def is_given_name(text: str) -> bool:
    """Whether a word alone is known as a given name and as nothing else."""
    word = plain(text)
    return word in _GIVEN and word not in _EVERYDAY and text[:1].isupper() and text.strip(EDGES).isalpha()


def any_known(text: str) -> bool:
    """Whether a word of a name is known as one and as nothing else."""
    return not _words(text).isdisjoint(NAMES)


def looks_like_name(text: str, shortest: int = SHORTEST_CALLED) -> bool:
    """Whether a line could be a name, known or not: where the paper says that one stands here."""
    bare = text.strip(EDGES)
    return (
        shortest <= len(bare) <= LONGEST and _NAME.fullmatch(bare) is not None and _words(bare).isdisjoint(_NO_PERSON)
    )


def name_at(text: str, start: int, shortest: int = SHORTEST_CALLED) -> int:
    """Where the name that begins here ends, be it known or not; ``start`` itself where none begins."""
    line = _OUT_OF_LINE.search(text, start, start + LONGEST)
    found = _NAME.match(text, start, line.start() if line else start + LONGEST)
    return found.end() if found and looks_like_name(found[0], shortest) else start


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """Spans of names in running text: capitalised words that begin with a known name, or a title and what follows it."""
    for match in PHRASE.finditer(text):
        words = list(re.finditer(r"\S+", match[0]))
        for index, word in enumerate(words[:-1]):
            rest = match[0][word.start() :]
            if (_is_known(word[0]) or TITLED.match(rest)) and _words(rest).isdisjoint(_NO_PERSON):
                if not is_public_name(rest):
                    yield match.start() + words[index].start(), match.end()
                break


def _known(text: str) -> bool:
    """Whether a given name is among the words, or a family name beside another name."""
    words = _words(text)
    certain = words - _EVERYDAY
    if not certain.isdisjoint(_GIVEN):
        return True
    return not certain.isdisjoint(_FAMILY) and len(words & _BORNE) > 1


def _is_known(word: str) -> bool:
    return _flat(word) in NAMES


def _words(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(_flat, re.split(r"[\s,.&]+", text))))


def _flat(word: str) -> str:
    """A word as the lists write it: some names with the letters of their language, ``đ`` or ``ł``, some without."""
    flat = plain(_POSSESSIVE.sub("", word))
    return flat if flat.isascii() or flat in _BORNE else squeezed(flat)
