"""The tools as assistants read them, and their arguments, which are untrusted until they are checked here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from assistant.folders import LONGEST_PATH
from detectors.kit.terms import FieldName, ScreeningOptions, Style

CHECK, COPY, EXPLAIN = "check_photo", "covered_copy", "explain"
MOST_KEPT: Final = 100
"""Places and fields in one question."""
LONGEST_WORD: Final = 40
"""Signs of what names a place or a field."""

RULE: Final = (
    "Never open, read, upload or quote an original photo or PDF of this person yourself: it may show private things. "
    "Ask check_photo first. To see a picture, call covered_copy and open only the file that it names in `redacted`. "
    "Where `redacted` is null there is nothing to open: say so and leave the original closed."
)
"""What every assistant is told when it connects."""


@dataclass(frozen=True, slots=True)
class ToolText:
    """What an assistant reads about one tool."""

    title: str
    about: str
    reads_only: bool
    properties: Mapping[str, Any]


PATH: Final = {
    "type": "string",
    "minLength": 1,
    "maxLength": LONGEST_PATH,
    "description": "The whole path of the photo or PDF, beginning with a slash, in a folder that the person has named.",
}
KEEP: Final = {
    "type": "array",
    "maxItems": MOST_KEPT,
    "items": {"type": "string", "maxLength": LONGEST_WORD},
    "description": "What stays open in the copy of a photo because the person asked for it: numbers of `places` as "
    'check_photo told them, such as "2", or names of fields, such as "name". Of a PDF nothing can stay open.',
}
STYLE: Final = {
    "type": "string",
    "enum": [style.value for style in Style],
    "default": Style.AUTO.value,
    "description": "How the copy covers. `auto` is right nearly always; `replace` writes invented values in blue, so that "
    "a form can still be worked with; `crop` cuts down to a part with nothing to hide.",
}
TOOLS: Final[Mapping[str, ToolText]] = {
    CHECK: ToolText(
        "Check a photo or PDF",
        "Says what is private in a photo or PDF, before anybody opens it. Call this first for every picture of this person. "
        "`level` is clear, caution, stop or unknown; unknown means that it was not fully looked at, which is never harmless. "
        "The answer holds codes, numbers and places, and no word or pixel of the picture.",
        True,
        {"path": PATH},
    ),
    COPY: ToolText(
        "Get a covered copy",
        "Writes a copy in which everything private is covered, proven by reading it back, and names it in `redacted`. "
        "Open that file instead of the original. Where `redacted` is null, no copy could be proven: open nothing.",
        False,
        {"path": PATH, "keep": KEEP, "style": STYLE},
    ),
    EXPLAIN: ToolText(
        "Explain what was found",
        "Says in words what was found in a photo or PDF, how sure that is, why it matters and what the rule for it misses, "
        "so that you can tell the person. It holds no word or pixel of the picture.",
        True,
        {"path": PATH},
    ),
}


class NotUnderstood(Exception):
    """The arguments are none of this tool's; the message is a sentence without their values."""


@dataclass(frozen=True, slots=True)
class Question:
    """What an assistant asks about one file."""

    tool: str
    path: str
    options: ScreeningOptions


def question(tool: str, untrusted: Mapping[str, Any]) -> Question:
    """The question in a call of a tool. Raises NotUnderstood."""
    if tool not in TOOLS:
        raise NotUnderstood(f"There is no such tool. The tools are: {', '.join(TOOLS)}.")
    known = TOOLS[tool].properties
    if not set(untrusted) <= set(known):
        raise NotUnderstood(f"{tool} takes these arguments and no others: {', '.join(known)}.")
    numbers, fields = _kept(untrusted.get("keep"))
    options = ScreeningOptions(
        _style(untrusted.get("style")), copy=tool != EXPLAIN, keep_numbers=numbers, keep_fields=fields
    )
    return Question(tool, _path(untrusted.get("path")), options)


def _path(untrusted: Any) -> str:
    if not isinstance(untrusted, str) or not untrusted:
        raise NotUnderstood("`path` is missing or no text: give the whole path of one photo or PDF.")
    if len(untrusted) > LONGEST_PATH:
        raise NotUnderstood(f"`path` is longer than {LONGEST_PATH} signs, so it is no path.")
    return untrusted


def _style(untrusted: Any) -> Style:
    if untrusted is None:
        return Style.AUTO
    if not isinstance(untrusted, str) or untrusted not in set(Style):
        raise NotUnderstood(f"`style` is one of: {', '.join(Style)}.")
    return Style(untrusted)


def _kept(untrusted: Any) -> tuple[tuple[int, ...], tuple[FieldName, ...]]:
    """The numbers of places and the names of fields that are to stay open."""
    if untrusted is None:
        return (), ()
    if not isinstance(untrusted, list) or len(untrusted) > MOST_KEPT:
        raise NotUnderstood(f"`keep` is a list of at most {MOST_KEPT} numbers of places and names of fields.")
    words = [str(word) if type(word) is int else word for word in untrusted]
    if not all(_is_number(word) or (isinstance(word, str) and word in set(FieldName)) for word in words):
        raise NotUnderstood(f"`keep` holds numbers of places, from 1, and names of fields: {', '.join(FieldName)}.")
    numbers = tuple(int(word) for word in words if _is_number(word))
    return numbers, tuple(FieldName(word) for word in words if not _is_number(word))


def _is_number(word: Any) -> bool:
    return isinstance(word, str) and len(word) <= 4 and word.isascii() and word.isdigit() and word != "0" * len(word)
