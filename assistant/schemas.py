"""The schemas of what the tools answer: the contract of the command line, and explanations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from assistant.questions import CHECK, COPY, EXPLAIN
from detectors.kit.terms import Cure, FieldName, Form, Group, Level, Reason, Refusal, Risk, Strength, UnreadReason


def _object(**properties: Any) -> dict[str, Any]:
    """An object in which all of these keys are there; new ones may come."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(of: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _one_of(codes: Iterable[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(codes)}


def _or_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


TEXT: Final = {"type": "string"}
NUMBER: Final = {"type": "integer"}
REGION: Final = {**_list(NUMBER), "minItems": 4, "maxItems": 4, "description": "left, top, right, bottom in pixels"}
UNCHECKED: Final = _list(_object(detector=TEXT, reason=_one_of(Reason)))
UNREAD: Final = _list(_object(reason=_one_of(UnreadReason), regions=_list(REGION)))
LEVEL: Final = {**_one_of(Level), "description": "unknown was not fully looked at, and is never harmless"}
REFUSED: Final = _or_null(_one_of(Refusal))
FINDINGS: Final = _list(
    _object(
        risk=_one_of(Risk),
        why=TEXT,
        strength=_one_of(Strength),
        cure=_one_of(Cure),
        regions=_list(REGION),
        fields=_list(_or_null(_one_of(FieldName))),
    )
)
PLACES: Final = _list(
    _object(
        number=NUMBER,
        group=_one_of(Group),
        risk=_one_of(Risk),
        field=_or_null(_one_of(FieldName)),
        region=REGION,
        shape=_or_null(_object(form=_one_of(Form), corners=_list(_list({"type": "number"})))),
    )
)
PAGES: Final = _list(
    _object(
        page=NUMBER,
        level=LEVEL,
        width=NUMBER,
        height=NUMBER,
        findings=FINDINGS,
        unchecked=UNCHECKED,
        unread=UNREAD,
        places=PLACES,
    )
)
CONTRACT: Final = _object(
    file=TEXT,
    level=LEVEL,
    width=NUMBER,
    height=NUMBER,
    findings=FINDINGS,
    unchecked=UNCHECKED,
    unread=UNREAD,
    refused=REFUSED,
    off=_list(TEXT),
    redacted={**_or_null(TEXT), "description": "the proven copy, which may be opened; null: open nothing"},
    copy=_or_null({"type": "object"}),
    proof=_or_null(_object(passed={"type": "boolean"}, failures=_list(TEXT))),
    places=PLACES,
    pages=PAGES,
    page_count=_or_null(NUMBER),
    xray=_list(_object(kind=TEXT, detail=_or_null(TEXT))),
    milliseconds={"type": "object", "additionalProperties": NUMBER},
)
EXPLANATION: Final = _object(
    level=LEVEL,
    refused=REFUSED,
    findings=_list(
        _object(
            page=_or_null(NUMBER),
            places=_list(NUMBER),
            risk=_one_of(Risk),
            title=TEXT,
            what=TEXT,
            sureness=TEXT,
            why_it_matters=TEXT,
            rule=_or_null(TEXT),
        )
    ),
    unchecked=UNCHECKED,
    unread=_list(_one_of(UnreadReason)),
    rules={"type": "object", "additionalProperties": TEXT},
)
OF_TOOL: Final[Mapping[str, dict[str, Any]]] = {CHECK: CONTRACT, COPY: CONTRACT, EXPLAIN: EXPLANATION}
