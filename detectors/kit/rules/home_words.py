"""Knows words that lead to where somebody lives, is, or wants something brought to: ``rumahku di``, ``deliver to``.

They turn a street into somebody's address, in chats, mails and on screens of deliveries. Lines come folded.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.word_lists import lists, one_of

_SAID: Final = tuple(lists(__file__)["said"])
_LATIN_SAID: Final = tuple(word for word in _SAID if word.isascii())
HOME: Final = re.compile(
    rf"(?i)(?<![\w'’-]){one_of(_LATIN_SAID)}(?![\w-])|{one_of(word for word in _SAID if not word.isascii())}"
)
"""Words that lead to where somebody lives, is, or wants something brought to."""
FIRST_PERSON: Final = re.compile(
    r"(?i)\b(?:i|i'm|im|my|mine|saya|aku|gue|gw|kami|ich|mein|meine|mir|je|j'|jhabite|mon|ma|moi|mi|vivo|moro|minha|meu|abito"
    r"|mio|mia|ik|mijn|mieszkam"
    r"|moj|adresim|evim|minh|nha em)\b|\w{3,}ku\b|我|自宅|우리|บ้าน|عنواني|أسكن|живу|мой"
)
LIVES: Final = re.compile(
    r"(?i)alamat|address|adres|direcci|endere|indirizz|\bliv(?:e|ing)\b|reside|tinggal|kediaman|wohn|habit|domicil|viv(?:o"
    r"|imos)|mor(?:o|amos|ada)"
    r"|abit(?:o|iamo)|woon|mieszk|otur|\bo tai|nha (?:minh|em|toi)|地址|住|주소|ที่อยู่|عنوان|живу|адрес|deliver|shipp?|kirim"
    r"|liefer|livr|entreg|consegn"
    r"|bezorg|dostaw|teslimat|giao"
)
"""Words of living and bringing: behind them a name with a number is a house, in whatever language."""
_FIRST: Final = re.compile(r"[a-z]+")
_ELSEWHERE: Final = tuple(word for word in _SAID if not word.isascii())
_BY_FIRST: Final[dict[str, list[str]]] = {}
for _phrase in _LATIN_SAID:
    _BY_FIRST.setdefault(_FIRST.findall(_phrase)[0], []).append(_phrase)
FIRST_WORDS: Final = frozenset(_BY_FIRST)


def leads_home(folded: str) -> bool:
    """Whether words that lead home stand in a line; the pattern of all is slow, and asked only where one of them is."""
    small = folded.lower()
    phrases = (phrase for word in _FIRST.findall(small) for phrase in _BY_FIRST.get(word, ()))
    there = any(phrase in small for phrase in phrases)
    there = there or (not small.isascii() and any(phrase in small for phrase in _ELSEWHERE))
    return there and HOME.search(folded) is not None
