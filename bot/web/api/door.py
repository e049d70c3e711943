"""Stands before every route of the API that is about photos: the place, and the token of the program that asks."""

from __future__ import annotations

import hmac
from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.config.api_tokens import ApiToken, digest_of
from bot.web.failures import Failed
from bot.web.guard import Access, check_place

SCHEME = "bearer"
CHALLENGE = 'Bearer realm="gatekeeper"'


class Door:
    """An ASGI application around one route. Raises Failed where a request must not pass; ``tokens`` none: for every program."""

    def __init__(self, app: ASGIApp, access: Access, tokens: Sequence[ApiToken] | None) -> None:
        self._app = app
        self._access = access
        self._tokens = tokens

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, with its program in ``request.state.program``."""
        headers = Headers(scope=scope)
        check_place(self._access, scope, headers)
        if self._tokens is not None:
            scope.setdefault("state", {})["program"] = self._program(headers)
        await self._app(scope, receive, send)

    def _program(self, headers: Headers) -> ApiToken:
        given = headers.getlist("authorization")
        if not given:
            raise Failed(401, "no-token", headers={"WWW-Authenticate": CHALLENGE})
        scheme, _, token = given[0].partition(" ")
        found = matching(token.strip(), self._tokens or ()) if len(given) == 1 and scheme.lower() == SCHEME else None
        if found is None:
            raise Failed(401, "wrong-token", headers={"WWW-Authenticate": f'{CHALLENGE}, error="invalid_token"'})
        return found


def matching(token: str, tokens: Sequence[ApiToken]) -> ApiToken | None:
    """Returns whose token this is. All are compared, each in a time that tells nothing of where it differs."""
    digest = digest_of(token)
    found = [known for known in tokens if hmac.compare_digest(known.digest, digest)]
    return found[0] if found else None


def program_of(request: HTTPConnection) -> ApiToken:
    """Returns the program whose request the door has let through."""
    program: ApiToken = request.state.program
    return program
