"""Answers a program: the contract as JSON, and its files as further parts or behind links; or why there is no answer."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.web.answer import type_and_name
from bot.web.api.copies import File
from bot.web.failures import Failed
from bot.web.refused import refusal
from detectors.kit.contract import can_open, contract_of, nowhere
from detectors.kit.terms import FILE_KINDS, Screening, ScreeningOptions

MULTIPART: Final = "multipart/mixed"


def check(screening: Screening, options: ScreeningOptions) -> None:
    """Raises Failed for what is no answer: a photo that was refused, and one in which what was to stay open is nowhere."""
    if screening.refused is not None:
        raise refusal(screening.refused)
    if nowhere(screening, options):
        raise Failed(422, "no-such-place", count=can_open(screening))


def files_of(screening: Screening) -> dict[str, File]:
    """Returns the files of an answer by the key of the contract that names them."""
    files = {}
    if screening.redacted is not None:
        files["redacted"] = File(screening.redacted.data, *type_and_name(screening.redacted))
    if screening.annotated:
        type_, ending = FILE_KINDS["pdf" if screening.pages else "jpeg"]
        files["annotated"] = File(screening.annotated, type_, f"numbered{ending}")
    return files


def answer(
    request: Request, screening: Screening, options: ScreeningOptions, linked: Callable[[File], str]
) -> Response:
    """Returns the answer in the form that was asked for; ``linked`` keeps a file and returns the link to it."""
    files = files_of(screening)
    in_parts = wants_parts(request.headers.get("accept", ""))
    places = {key: file.name if in_parts else linked(file) for key, file in files.items()}
    told = contract_of(screening, places.get("redacted"), options.off)
    if options.annotated:
        told["annotated"] = places.get("annotated")
    return _parts(told, files) if in_parts else JSONResponse(told)


def wants_parts(accept: str) -> bool:
    """Tells whether an Accept header names the form with parts."""
    for wish in accept.split(","):
        kind, *parameters = (part.strip().lower().replace(" ", "") for part in wish.split(";"))
        if kind == MULTIPART:
            return not any(parameter.startswith("q=0") and not parameter.strip("q=0.") for parameter in parameters)
    return False


def _parts(told: dict[str, Any], files: Mapping[str, File]) -> Response:
    """Returns the contract as the first part, and each file as one more, under the name that the contract gives."""
    boundary = secrets.token_hex(16)
    body = bytearray(_head(boundary, "application/json") + json.dumps(told).encode())
    for file in files.values():
        body += b"\r\n" + _head(boundary, file.type, file.name) + file.data
    body += f"\r\n--{boundary}--\r\n".encode()
    return Response(bytes(body), media_type=f"{MULTIPART}; boundary={boundary}")


def _head(boundary: str, type_: str, name: str = "") -> bytes:
    lines = [f"--{boundary}", f"Content-Type: {type_}"]
    lines += [f'Content-Disposition: attachment; filename="{name}"'] if name else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode()
