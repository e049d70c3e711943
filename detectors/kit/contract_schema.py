"""The JSON Schema of the contract (``contract.py``), for all who hand it on: assistants, the API. Imports nothing heavy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from detectors.kit.terms import Cure, FieldName, Form, Group, Level, Reason, Refusal, Risk, Strength, UnreadReason


def object_of(**properties: Any) -> dict[str, Any]:
    """An object in which all of these keys are there; new ones may come."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def list_of(of: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def one_of(codes: Iterable[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(codes)}


def or_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


TEXT: Final = {"type": "string"}
NUMBER: Final = {"type": "integer"}
REGION: Final = {**list_of(NUMBER), "minItems": 4, "maxItems": 4, "description": "left, top, right, bottom in pixels"}
UNCHECKED: Final = list_of(object_of(detector=TEXT, reason=one_of(Reason)))
UNREAD: Final = list_of(object_of(reason=one_of(UnreadReason), regions=list_of(REGION)))
LEVEL: Final = {**one_of(Level), "description": "unknown was not fully looked at, and is never harmless"}
REFUSED: Final = or_null(one_of(Refusal))
FINDINGS: Final = list_of(
    object_of(
        risk=one_of(Risk),
        why=TEXT,
        strength=one_of(Strength),
        cure=one_of(Cure),
        regions=list_of(REGION),
        fields=list_of(or_null(one_of(FieldName))),
    )
)
PLACES: Final = list_of(
    object_of(
        number=NUMBER,
        group=one_of(Group),
        risk=one_of(Risk),
        field=or_null(one_of(FieldName)),
        region=REGION,
        shape=or_null(object_of(form=one_of(Form), corners=list_of(list_of({"type": "number"})))),
    )
)
PAGES: Final = list_of(
    object_of(
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
CONTRACT: Final = object_of(
    file=TEXT,
    level=LEVEL,
    width=NUMBER,
    height=NUMBER,
    findings=FINDINGS,
    unchecked=UNCHECKED,
    unread=UNREAD,
    refused=REFUSED,
    off=list_of(TEXT),
    redacted={**or_null(TEXT), "description": "the proven copy, which may be opened; null: open nothing"},
    copy=or_null({"type": "object"}),
    proof=or_null(object_of(passed={"type": "boolean"}, failures=list_of(TEXT))),
    places=PLACES,
    pages=PAGES,
    page_count=or_null(NUMBER),
    xray=list_of(object_of(kind=TEXT, detail=or_null(TEXT))),
    milliseconds={"type": "object", "additionalProperties": NUMBER},
)
