"""Says what went wrong in one form: a status, a code for programs and a sentence for people. Never more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.web.documents import notice
from bot.web.language import texts_for
from bot.web.plain import said
from texts import Texts

CODES: Mapping[int, str] = {
    400: "bad-request",
    401: "not-signed-in",
    403: "not-allowed",
    404: "not-found",
    405: "wrong-method",
    408: "too-slow",
    413: "too-large",
    414: "too-long-an-address",
    415: "wrong-type",
    429: "too-many",
    431: "bad-request",
    500: "internal",
    503: "busy",
}
"""The code of a status that was given without one. The sentence of a code is the text ``web-CODE``."""

PROGRAMS = "/api/"
"""Where addresses of programs begin: what these read has one form, whatever they say that they accept."""
POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


class Failed(HTTPException):
    """Raised to answer with a status, a code, and the sentence of that code; ``values`` are filled in there.

    ``more`` stands beside code and sentence in the answer; ``text`` is the sentence's key, where it is another one.
    """

    def __init__(
        self,
        status: int,
        code: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, Any] | None = None,
        text: str = "",
        **values: str | int,
    ) -> None:
        super().__init__(status, headers=headers)
        self.code = code or CODES[status]
        self.more = more or {}
        self.text = text or f"web-{self.code}"
        self.values = values


def error(failed: Failed, texts: Texts) -> dict[str, Any]:
    """Returns ``{"code", "sentence"}`` in the language of these texts."""
    return {"code": failed.code, "sentence": said(texts, failed.text, **failed.values), **failed.more}


def failure(request: HTTPConnection, failed: Failed) -> Response:
    """Returns the answer ``{"error": {"code", "sentence"}}``, or the sentence alone to a browser that opens an address."""
    texts, headers = texts_for(request), dict(failed.headers or {})
    told = error(failed, texts)
    for_people = request.headers.get("accept", "").startswith("text/html") and not request.url.path.startswith(PROGRAMS)
    if not for_people:
        return JSONResponse({"error": told}, failed.status_code, headers)
    shown = notice(told["sentence"], texts)
    return HTMLResponse(shown, failed.status_code, {**headers, "Content-Security-Policy": POLICY})


async def answered(request: Request, refusal: Exception) -> Response:
    """Returns the answer to a request that was refused on purpose. What a library said is not repeated."""
    if isinstance(refusal, Failed):
        return failure(request, refusal)
    status = refusal.status_code if isinstance(refusal, HTTPException) else 500
    headers = refusal.headers if isinstance(refusal, HTTPException) else None
    return failure(request, Failed(status if status in CODES else 500, headers=headers))
