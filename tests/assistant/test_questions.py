"""Arguments are untrusted: what is none of a tool's is answered with a sentence that repeats nothing of it."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.questions import CHECK, COPY, EXPLAIN, MOST_KEPT, TOOLS, NotUnderstood, question
from assistant.schemas import OF_TOOL
from detectors.kit.terms import FieldName, Style

WORD = "Zinnober"
NO_PLACES: tuple[Any, ...] = (WORD, "0", "00", 0, -1, 1.5, True, None, "²", "1" * 5000, [], {"a": WORD})


def test_a_question_is_read() -> None:
    asked = question(COPY, {"path": "/a.jpg", "keep": ["2", 3, "name"], "style": "crop"})
    assert (asked.tool, asked.path, asked.options.style) == (COPY, "/a.jpg", Style.CROP)
    assert (asked.options.keep_numbers, asked.options.keep_fields) == ((2, 3), (FieldName.NAME,))
    assert question(COPY, {"path": "/a.jpg", "keep": None, "style": None}).options.style is Style.AUTO


def test_only_an_explanation_goes_without_a_copy() -> None:
    """Whether there can be a copy, and what covers each place of it, is part of a check's answer."""
    made = {tool: question(tool, {"path": "/a.jpg"}).options.copy for tool in TOOLS}
    assert made == {CHECK: True, COPY: True, EXPLAIN: False}


@pytest.mark.parametrize(
    ("tool", "arguments", "words"),
    [
        (WORD, {}, "no such tool"),
        (CHECK, {}, "`path` is missing"),
        (CHECK, {"path": ""}, "`path` is missing"),
        (CHECK, {"path": [WORD]}, "`path` is missing or no text"),
        (CHECK, {"path": {"a": WORD}}, "no text"),
        (CHECK, {"path": "/" + WORD * 1000}, "it is no path"),
        (CHECK, {"path": "/a.jpg", WORD: 1}, "and no others"),
        (CHECK, {"path": "/a.jpg", "keep": ["1"]}, "and no others"),
        (COPY, {"path": "/a.jpg", "style": WORD}, "`style` is one of"),
        (COPY, {"path": "/a.jpg", "style": ["auto"]}, "`style` is one of"),
        (COPY, {"path": "/a.jpg", "keep": WORD}, "is a list"),
        (COPY, {"path": "/a.jpg", "keep": ["1"] * (MOST_KEPT + 1)}, "is a list of at most"),
        *((COPY, {"path": "/a.jpg", "keep": [word]}, "numbers of places") for word in NO_PLACES),
    ],
)
def test_what_is_none_is_a_sentence_without_what_was_sent(tool: str, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        question(tool, arguments)
    said = str(refused.value)
    assert words in said
    assert said.endswith(".")
    assert WORD not in said
    assert len(said) < 300


def test_an_assistant_reads_what_to_do_and_every_tool_has_its_schema() -> None:
    assert set(TOOLS) == set(OF_TOOL)
    assert all("path" in text.properties for text in TOOLS.values())
    assert [name for name, text in TOOLS.items() if not text.reads_only] == [COPY]
