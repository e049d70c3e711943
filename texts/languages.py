"""Which languages there are, and which of them a person is answered in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
COMPLETE: Final[tuple[str, ...]] = ("en", "id")
"""Languages that say everything. The first is the one that is written first, and the one for whatever another lacks."""
FURTHER: Final[tuple[str, ...]] = ("ms", "es", "pt", "de", "fr", "ar", "hi", "ru")
"""Languages that no native speaker has read yet: what they lack is told in English."""
LANGUAGES: Final[tuple[str, ...]] = (*COMPLETE, *(code for code in FURTHER if (FOLDER / f"{code}.ftl").is_file()))
"""Those that are offered: a language is, as soon as its file is there."""
OWN_NAMES: Final = {
    "en": "English",
    "id": "Bahasa Indonesia",
    "ms": "Bahasa Melayu",
    "es": "Español",
    "pt": "Português",
    "de": "Deutsch",
    "fr": "Français",
    "ar": "العربية",
    "hi": "हिन्दी",
    "ru": "Русский",
}
"""How each language calls itself: the same in all of them, so that people find their own."""
NEAREST: Final = {"in": "id", "ms": "id", "jv": "id", "su": "id"}
"""For codes without a file, a language that most who speak them read. ``in`` is the older code of Indonesian."""
RIGHT_TO_LEFT: Final = frozenset({"ar"})
CAPITAL_NOUNS: Final = frozenset({"de"})
"""Languages that write nouns with a capital letter within a sentence, too."""
COMMAS: Final = {"ar": "، "}
"""What stands between the words of a list, where that is not the comma of English."""
VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What says which language a person at a terminal reads; the first that is set counts (POSIX.1-2017, 8.2)."""


def complete_language_of(language: str) -> str:
    """Returns the complete language that people of this one read best: for pictures, which no further language has."""
    return language if language in COMPLETE else NEAREST.get(language, COMPLETE[0])


def language_of(code: str | None, default: str) -> str:
    """Returns the language to answer in for a code that Telegram or a terminal reports (``id``, ``pt_BR``, or None)."""
    spoken = (code or "").lower().replace("_", "-").split("-")[0]
    return spoken if spoken in LANGUAGES else NEAREST.get(spoken, default)


def language_of_terminal(environment: Mapping[str, str]) -> str:
    """Returns the language to answer in at a terminal with this environment; English for one that is not spoken."""
    named = next((value for name in VARIABLES if (value := environment.get(name))), "")
    return language_of_locale(named)


def language_of_locale(name: str) -> str:
    """Returns the language to answer in for the name of a locale, such as ``id_ID.UTF-8``; English for others."""
    return language_of(name.split(".")[0].split("@")[0], LANGUAGES[0])
