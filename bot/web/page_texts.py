"""Gives the browser the page's own texts, in the language of whoever asks. They hold nothing of anybody."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web.language import texts_for
from bot.web.plain import plain
from texts import LANGUAGES, OWN_NAMES
from texts.languages import RIGHT_TO_LEFT

PREFIX = "page-"
"""How the keys of texts begin that the browser gets; they have no values."""


def text_route(signed_in: Callable[[Request], bool]) -> Route:
    """Returns the route of the texts. It needs no session, and says whether there is one."""

    async def serve(request: Request) -> Response:
        texts = texts_for(request)
        return JSONResponse(
            {
                "language": texts.language,
                "languages": [{"code": code, "name": OWN_NAMES[code]} for code in LANGUAGES],
                "direction": "rtl" if texts.language in RIGHT_TO_LEFT else "ltr",
                "texts": {key: plain(text) for key, text in texts.starting(PREFIX).items()},
                "session": signed_in(request),
            },
            headers={"Cache-Control": "no-cache", "Vary": "Accept-Language, Cookie"},
        )

    return Route("/page/texts", serve)
