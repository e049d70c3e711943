"""Knows sentences with words of health that are about nobody: lessons of a language, quoted speech, headlines.

A lesson says the same in two languages beside each other; speech in a novel is followed by who said it; a headline writes all
its long words with capitals. The words about everybody themselves (``people with``) are a list of ``medicine_talk.toml``.
Example: ``tengo fiebre - I have a fever`` is a lesson; ``"I have cancer," said Walter`` is quoted.
Misses: lessons in languages whose words for oneself are not here.
"""

from __future__ import annotations

import re
from typing import Final

SELVES: Final = {
    "en": frozenset("i i'm i’m my me".split()),
    "id": frozenset("saya aku gue kami".split()),
    "de": frozenset("ich mein meine mir".split()),
    "fr": frozenset("je j'ai j’ai mon ma moi".split()),
    "es": frozenset("yo tengo estoy soy mi me".split()),
    "pt": frozenset("eu tenho estou sou minha meu".split()),
    "it": frozenset("io ho sono mia mio".split()),
    "nl": frozenset("ik mijn".split()),
    "pl": frozenset("ja mam jestem mnie".split()),
    "tr": frozenset("ben bende benim".split()),
}
"""How somebody speaks of oneself, by language."""
HALVES: Final = re.compile(r"\t|\s[-–—=/|:→]\s|\s?[=→]\s?|\s{3,}")
"""What stands between a sentence and its translation."""
LONGEST: Final = 80
"""Letters of a line in a list of phrases."""
QUOTED: Final = re.compile(
    r"[\"“”»«'’],?\s?(?:said|asked|whispered|cried|replied|murmured|answered|shouted|kata|tanya|ujar|sahut|bisik|jawab|sagte"
    r"|fragte|rief|fl[uü]sterte|dit|demanda|r[eé]pondit|dijo|pregunt[oó]|disse|chiese|respondeu|powiedzia[lł]|zei|dedi)\s"
    r"(?!(?:the\s|el\s|le\s|il\s|der\s|die\s)?(?:dokter|dr|doctor|doc|gp|nurse|arzt|m[eé]decin|m[eé]dico|medico|arts|lekarz|doktor)\b)"
)
"""Speech in a story; what a doctor said is told of somebody."""
WORD: Final = re.compile(r"[^\W\d_]{4,}")
HEADLINE: Final = 4
"""Words of four letters and more in a headline, all with capitals."""


def is_lesson(row: str) -> bool:
    """Whether a row says something of oneself in two languages."""
    if len(row) > LONGEST:
        return False
    halves = [half for half in HALVES.split(row) if half.strip()]
    if len(halves) != 2:
        return False
    first, second = (_languages(half) for half in halves)
    return bool(first) and bool(second) and first.isdisjoint(second)


def _languages(text: str) -> set[str]:
    words = set(re.findall(r"[\w'’]+", text.lower()))
    return {language for language, selves in SELVES.items() if not words.isdisjoint(selves)}


def is_far(sentence: str) -> bool:
    """Whether a sentence is a story's or a headline's, and not said among people who know each other."""
    if QUOTED.search(sentence):
        return True
    words = WORD.findall(sentence)
    return (
        len(words) >= HEADLINE
        and all(word[0].isupper() and not word.isupper() for word in words)
        and not _languages(sentence)
    )
