"""The schemas of what the tools answer: the contract of the command line, and explanations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from assistant.questions import CHECK, COPY, EXPLAIN
from detectors.kit.contract_schema import (
    CONTRACT,
    LEVEL,
    NUMBER,
    REFUSED,
    TEXT,
    UNCHECKED,
    list_of,
    object_of,
    one_of,
    or_null,
)
from detectors.kit.terms import Risk, UnreadReason

EXPLANATION: Final = object_of(
    level=LEVEL,
    refused=REFUSED,
    findings=list_of(
        object_of(
            page=or_null(NUMBER),
            places=list_of(NUMBER),
            risk=one_of(Risk),
            title=TEXT,
            what=TEXT,
            sureness=TEXT,
            why_it_matters=TEXT,
            rule=or_null(TEXT),
        )
    ),
    unchecked=UNCHECKED,
    unread=list_of(one_of(UnreadReason)),
    rules={"type": "object", "additionalProperties": TEXT},
)
OF_TOOL: Final[Mapping[str, dict[str, Any]]] = {CHECK: CONTRACT, COPY: CONTRACT, EXPLAIN: EXPLANATION}
