"""The routes of the page's pictures: looking, choosing, taking the copy, leaving. Every one of them needs a session."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.answers.summary import withheld_because
from bot.pixels.pool import CouldNotCheck
from bot.timing import STANDARD, Timing
from bot.web.answer import type_and_name
from bot.web.choice import Choice, NotAChoice, TooMuchBrushed
from bot.web.desk import Desk, Upload
from bot.web.failures import Failed
from bot.web.guard import session_of
from bot.web.held import Held
from bot.web.language import texts_for
from bot.web.limits import AtOnce, Rate
from bot.web.progress import TYPE, Progress
from bot.web.uploads import MOST_BYTES, declared, read
from detectors.kit.terms import MOST_PAGES, Redacted, Style

LONGEST_CHOICE = 512_000
LONGEST_LEAVING = 16_384
"""Bytes of a choice, and of the list of pictures that somebody leaves."""
UPLOADS, CHOICES, MINUTE = 60, 300, 60.0
"""Files and choices of one session within a minute."""
DRAWN_AT_ONCE = 50, 100
"""Sheets that are drawn at once for one session, which is a strip of pages and its copy, and for all."""


def photo_routes(desk: Desk, timing: Timing = STANDARD) -> list[Route]:
    """Returns the routes of the pictures on this desk."""
    photos = Photos(desk, timing)
    return [Route("/page/photos", photos.look, methods=["POST"]), *held_routes(photos, "/page")]


def held_routes(photos: Photos, under: str) -> list[Route]:
    """Returns the routes of pictures that were looked at, under a path."""
    return [
        Route(f"{under}/photos/{{id}}", photos.forget, methods=["DELETE"]),
        Route(f"{under}/photos/{{id}}/choose", photos.choose, methods=["POST"]),
        Route(f"{under}/photos/{{id}}/copy", photos.copy),
        Route(f"{under}/photos/{{id}}/copy-page", photos.copy_page),
        Route(f"{under}/photos/{{id}}/shown", photos.shown),
        Route(f"{under}/leave", photos.leave, methods=["POST"]),
    ]


class Photos:
    """What is asked about pictures on a desk."""

    def __init__(self, desk: Desk, timing: Timing) -> None:
        self._desk = desk
        self._timing = timing
        self._uploads = Rate(UPLOADS, MINUTE)
        self._choices = Rate(CHOICES, MINUTE)
        self._drawing = AtOnce(*DRAWN_AT_ONCE)

    async def look(self, request: Request) -> Response:
        """Takes a file and tells how far it is, until the answer."""
        session = session_of(request).name
        self._uploads.count(session)
        choice = Choice(style=_style(request.query_params.get("style", Style.AUTO.value)))
        coming = self._desk.holdings.expect(session, declared(request, MOST_BYTES))
        try:
            data = await read(request, MOST_BYTES, self._timing)
            return stream(self._desk.look(Upload(coming, data, choice), texts_for(request)))
        except BaseException:  # also where it is cancelled: else the room stays taken for what never comes
            self._desk.holdings.give_up(coming)
            raise

    async def choose(self, request: Request) -> Response:
        """Takes the whole state of what a person chooses, and tells how far the new copy is, until the answer."""
        held = self._held(request)
        self._choices.count(held.session)
        body = await _json(request, LONGEST_CHOICE, self._timing)
        try:
            choice = Choice.from_json(body, held.screening)
        except TooMuchBrushed:
            raise Failed(400, "too-much-brushed") from None
        except NotAChoice:
            raise Failed(400, "not-a-choice") from None
        return stream(self._desk.choose(held, choice, texts_for(request)))

    async def copy(self, request: Request) -> Response:
        """Gives the proven copy out, under a name that tells nothing."""
        _, copy = self._proven(request)
        type_, name = type_and_name(copy)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(copy.data, media_type=type_, headers=headers)

    async def copy_page(self, request: Request) -> Response:
        """Gives a page of the proven copy out as a picture, to be looked at."""
        held, _ = self._proven(request)
        return await self._picture(request, held, of_copy=True)

    async def shown(self, request: Request) -> Response:
        """Gives the upright original out as a picture, for browsers that cannot show the file."""
        return await self._picture(request, self._held(request), of_copy=False)

    async def forget(self, request: Request) -> Response:
        """Drops one picture."""
        held = self._held(request)
        self._desk.holdings.drop(held.session, (held.id,))
        return JSONResponse({})

    async def leave(self, request: Request) -> Response:
        """Drops these pictures of a session, or all: what a browser sends when its page is closed."""
        body = await read(request, LONGEST_LEAVING, self._timing)
        ids = _ids(body)
        self._desk.holdings.drop(session_of(request).name, ids)
        return Response(None, 204)

    async def _picture(self, request: Request, held: Held, *, of_copy: bool) -> Response:
        page = _number(request, "page", MOST_PAGES)
        try:
            with self._drawing.held(held.session):
                data, type_ = await self._desk.picture(held, page, of_copy=of_copy)
        except CouldNotCheck as failure:
            raise Failed(503, "busy") from failure
        return Response(data, media_type=type_)

    def _held(self, request: Request) -> Held:
        return self._desk.holdings.find(session_of(request).name, request.path_params["id"])

    def current(self, request: Request) -> Held:
        """Returns the picture that is asked about. Raises Failed where the copy that is meant is not the last one."""
        held = self._held(request)
        if _number(request, "revision") != held.revision:
            raise Failed(409, "overtaken")
        self._desk.holdings.use(held)
        return held

    def _proven(self, request: Request) -> tuple[Held, Redacted]:
        """Returns the picture that is asked about, and its copy. Raises Failed where none may be handed out."""
        held = self.current(request)
        copy = held.screening.redacted
        if copy is None or withheld_because(held.screening):
            raise Failed(404, "no-copy-now")
        return held, copy


def stream(progress: Progress) -> Response:
    """Returns an answer that tells the stages of a piece of work, a line each, and its result last."""
    return StreamingResponse(progress.lines(), media_type=TYPE, headers={"X-Accel-Buffering": "no"})


def _style(text: str) -> Style:
    try:
        return Style(text)
    except ValueError:
        raise Failed(400) from None


def _number(request: Request, name: str, most: int = 1_000_000) -> int:
    text = request.query_params.get(name, "1")
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and 0 < int(text) <= most):
        raise Failed(400)
    return int(text)


async def _json(request: Request, most: int, timing: Timing) -> Any:
    try:
        return json.loads(await read(request, most, timing))
    except (ValueError, RecursionError):
        raise Failed(400) from None


def _ids(body: bytes) -> tuple[str, ...] | None:
    """Returns the ids in what a leaving page sends. Without any, and where it cannot be read, everything is meant."""
    try:
        sent = json.loads(body) if body else None
    except (ValueError, RecursionError):
        return None
    ids = sent.get("ids") if isinstance(sent, Mapping) else None
    return tuple(id_ for id_ in ids if isinstance(id_, str)) if isinstance(ids, list) else None
