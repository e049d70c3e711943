"""The page's own routes: the door with its one-time key, and the shell of static files, which hold nothing of anybody."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from bot import log
from bot.timing import STANDARD, Timing
from bot.web.documents import door
from bot.web.failures import Failed
from bot.web.guard import Access, guarded
from bot.web.language import texts_for
from bot.web.page_texts import text_route
from bot.web.server import Part
from bot.web.uploads import read

FOLDER = Path(__file__).with_name("static")
SHELL_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
DOOR_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}
LONGEST_FORM, MOST_FIELDS = 4096, 4
AT_THE_ROOT = {"/": "index.html", "/manifest.webmanifest": "manifest.webmanifest", "/sw.js": "sw.js"}


def page(access: Access, routes: Sequence[Route] = (), folder: Path = FOLDER, timing: Timing = STANDARD) -> Part:
    """Returns the part: door and shell for everybody who asks in the right place, ``routes`` for people who signed in."""
    opening = _opening(access, timing)
    shell = [_file(path, folder / name) for path, name in AT_THE_ROOT.items() if (folder / name).is_file()]
    shell += [
        _file(f"/assets/{file.name}", file)
        for file in sorted(folder.glob("*"))
        if file.suffix in TYPES and file.name not in AT_THE_ROOT.values()
    ]
    words = text_route(lambda request: access.session(request.scope) is not None)
    unguarded = guarded([Route("/share", to_the_page, methods=["POST"])], access, signed_in=False, any_sender=True)
    return Part(
        "page", [*guarded([*opening, *shell, words], access, signed_in=False), *unguarded, *guarded(routes, access)]
    )


async def to_the_page(_: Request) -> Response:
    """Leads on what a phone shares while the page's own worker, which takes it, is not there. Nothing of it is read."""
    return RedirectResponse("/", 303)


def _opening(access: Access, timing: Timing) -> list[Route]:
    async def look(request: Request) -> Response:
        """Opens this machine's page at once. In public a button is pressed first: who looks ahead must not use a key up."""
        key = request.query_params.get("key", "")
        if not access.public:
            return await enter(request, key)
        return HTMLResponse(door(key, texts_for(request)), headers={"Content-Security-Policy": DOOR_POLICY})

    async def press(request: Request) -> Response:
        body = (await read(request, LONGEST_FORM, timing)).decode("ascii", "replace")
        try:
            form = parse_qs(body, max_num_fields=MOST_FIELDS)
        except ValueError:
            raise Failed(400) from None
        return await enter(request, "".join(form.get("key", ())))

    async def enter(request: Request, key: str) -> Response:
        session = await access.passes.admit(key)
        if session is None or not access.admits(session.holder):
            log.event("door-refused")
            raise Failed(403, "used-up")
        log.event("door-opened")
        response = RedirectResponse("/", 303)
        access.sign_in(request.scope, response, session)
        return response

    return [Route("/open", look), Route("/open", press, methods=["POST"])]


def _file(path: str, file: Path) -> Route:
    return shell_route(path, file.suffix, file.read_bytes())


def shell_route(path: str, suffix: str, data: bytes, policy: str = SHELL_POLICY) -> Route:
    """Returns the route of a part of the shell. It holds nothing of anybody and is asked for anew only when it has changed."""
    headers = {
        "ETag": f'"{hashlib.sha256(data).hexdigest()[:32]}"',
        "Cache-Control": "no-cache",
        "Content-Security-Policy": policy,
        "Content-Type": TYPES[suffix],
    }

    async def serve(request: Request) -> Response:
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(None, 304, headers)
        return Response(data, headers=headers)

    return Route(path, serve)
