"""Describes the API in OpenAPI 3.1: made from the same options, codes and schemas that the routes work with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from bot.web.api.answers import MULTIPART
from bot.web.api.form import FILE
from bot.web.api.options import Option
from detectors.kit.contract_schema import CONTRACT, TEXT, object_of, or_null
from detectors.kit.terms import FILE_KINDS, VERSION

JSON: Final = "application/json"
BINARY: Final = {"type": "string", "format": "binary"}
ERROR: Final = object_of(error=object_of(code=TEXT, sentence=TEXT))
LINK: Final = or_null(
    {
        "type": "string",
        "description": "the link to a file, which works once within 60 seconds; or its name among the parts",
    }
)
ANSWER: Final = {
    **CONTRACT,
    "properties": {**CONTRACT["properties"], "file": {"type": "null"}, "redacted": LINK, "annotated": LINK},
}
FAILURES: Final[Mapping[int, str]] = {
    400: "The request or its form cannot be read.",
    401: "There is no token, or none that is known.",
    403: "The server was asked by another name than its own, or not by https.",
    404: "There is no such file: it was fetched, its minute is over, or it is another program's.",
    408: "The body came too slowly.",
    414: "The address is too long: give options in a form.",
    413: "The photo is larger than what is looked at.",
    415: "This is no photo and no PDF.",
    422: "An option is unknown or not understood, or the photo cannot be looked at. It was not checked.",
    429: "This program has asked too often, or has too much in hand. It was not checked.",
    503: "It could not be checked now.",
}
ABOUT: Final = (
    "Says what is private in a photo or PDF, and gives a covered copy that is proven by reading it back. Only status 200 is an "
    "answer, and only the level `clear` means that every check ran and found nothing. New keys may be added to answers."
)


def document(options: Iterable[Option]) -> dict[str, Any]:
    """Returns the description."""
    options = tuple(options)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Gatekeeper", "version": VERSION, "description": ABOUT},
        "servers": [{"url": "/"}],
        "security": [{"token": []}],
        "paths": {
            "/api/v1/screen": {"post": _screen(options)},
            "/api/v1/files/{id}": {"get": _file()},
            "/api/v1/version": {"get": _version()},
            "/api/v1/openapi.json": {"get": _described()},
        },
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Answer": ANSWER, "Error": ERROR},
        },
    }


def _screen(options: tuple[Option, ...]) -> dict[str, Any]:
    files = (*(kind.type for kind in FILE_KINDS.values()), "application/octet-stream")
    fields = {option.name: {**option.schema, "description": option.about()} for option in options}
    form = {"type": "object", "properties": {FILE: BINARY, **fields}, "required": [FILE], "additionalProperties": False}
    parts = {"description": "the same JSON as the first part, then each file under its name", "type": "string"}
    return {
        "operationId": "screen",
        "summary": "Looks at one photo or PDF",
        "parameters": [_parameter(option) for option in options],
        "requestBody": {
            "required": True,
            "content": {**{type_: {"schema": BINARY} for type_ in files}, "multipart/form-data": {"schema": form}},
        },
        "responses": {
            "200": {
                "description": "The answer: the contract of the command line, with `file` null.",
                "content": {JSON: {"schema": _ref("Answer")}, MULTIPART: {"schema": parts}},
            },
            **_failures(400, 401, 403, 408, 413, 414, 415, 422, 429, 503),
        },
    }


def _parameter(option: Option) -> dict[str, Any]:
    exploded = {"style": "form", "explode": True} if option.many else {}
    return {
        "name": option.name,
        "in": "query",
        "description": option.about(),
        "schema": dict(option.schema),
        **exploded,
    }


def _file() -> dict[str, Any]:
    id_ = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "operationId": "file",
        "summary": "Gives a file of an answer out, once",
        "parameters": [id_],
        "responses": {
            "200": {
                "description": "The file.",
                "content": {kind.type: {"schema": BINARY} for kind in FILE_KINDS.values()},
            },
            **_failures(401, 403, 404, 414),
        },
    }


def _version() -> dict[str, Any]:
    return {
        "operationId": "version",
        "summary": "Tells the version",
        "responses": {
            "200": {"description": "The version.", "content": {JSON: {"schema": object_of(version=TEXT)}}},
            **_failures(401, 403, 414),
        },
    }


def _described() -> dict[str, Any]:
    return {
        "operationId": "openapi",
        "summary": "This description; it takes no token",
        "security": [],
        "responses": {
            "200": {"description": "The description.", "content": {JSON: {"schema": {"type": "object"}}}},
            **_failures(403, 414),
        },
    }


def _failures(*statuses: int) -> dict[str, Any]:
    """Returns what is said of failures, all in one form."""
    wait = {"Retry-After": {"description": "seconds", "schema": {"type": "integer"}}}
    ask = {"WWW-Authenticate": {"schema": TEXT}}
    headers = {401: ask, 429: wait, 503: wait}
    return {
        str(status): {
            "description": FAILURES[status],
            **({"headers": headers[status]} if status in headers else {}),
            "content": {JSON: {"schema": _ref("Error")}},
        }
        for status in statuses
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
