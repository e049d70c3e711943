"""The routes of the API: ``/api/v1/screen``, the files of its answers, the version, and the description for programs."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from typing import Any

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.config.api_tokens import ApiToken
from bot.pixels.deadlines import options_within
from bot.pixels.pool import CouldNotCheck, Screener
from bot.timing import STANDARD, Timing
from bot.web.api.answers import answer, check
from bot.web.api.copies import SECONDS, Copies
from bot.web.api.door import Door, program_of
from bot.web.api.intake import take
from bot.web.api.looks import Looks
from bot.web.api.openapi import document
from bot.web.api.options import Options
from bot.web.failures import Failed
from bot.web.guard import Access
from bot.web.language import language
from bot.web.limits import AtOnce, Budget, Rate
from bot.web.line import Line
from bot.web.refused import SOON, not_checked, refusal
from bot.web.server import Part
from detectors.kit.terms import VERSION, Refusal

ROOT = "/api/v1"
MINUTE = 60.0
MOST_HELD = 400_000_000
"""Bytes of photos in hand and of files that wait to be fetched, for all programs together."""


@contextlib.asynccontextmanager
async def api_part(
    programs: Sequence[ApiToken],
    access: Access,
    screener: Screener,
    line: Line,
    deadline: float,
    detectors: Callable[[], Collection[str]],
    timing: Timing = STANDARD,
    seconds: float = SECONDS,
) -> AsyncIterator[Part]:
    """Yields the API for these programs; at the end all work is ended, and all files are dropped.

    ``line`` is that of the page, ``detectors`` tells the names of those that can be left out, ``seconds`` bound a link.
    """
    api = _Api(programs, Options(options_within(deadline), detectors), Looks(screener, line), timing, seconds)
    try:
        yield Part("api", api.routes(access))
    finally:
        await api.close()


class _Api:
    def __init__(
        self, programs: Sequence[ApiToken], options: Options, looks: Looks, timing: Timing, seconds: float
    ) -> None:
        self._programs = programs
        self._options = options
        self._looks = looks
        self._timing = timing
        self._budget = Budget(MOST_HELD)
        self._copies = Copies(self._budget, seconds)
        self._rates = {program.name: Rate(program.a_minute, MINUTE) for program in programs}
        self._at_once = {program.name: AtOnce(program.at_once, program.at_once) for program in programs}

    async def close(self) -> None:
        await self._looks.close()
        self._copies.close()

    def routes(self, access: Access) -> list[Route]:
        def route(path: str, endpoint: Any, *methods: str, known: bool = True) -> Route:
            door = Middleware(Door, access, self._programs if known else None)
            return Route(f"{ROOT}{path}", endpoint, methods=methods, middleware=[door])

        return [
            route("/screen", self.screen, "POST"),
            route("/files/{id}", self.file, "GET"),
            route("/version", self.version, "GET"),
            route("/openapi.json", self.described, "GET", known=False),
        ]

    async def screen(self, request: Request) -> Response:
        """Looks at one photo."""
        try:
            return await self._screened(request)
        except CouldNotCheck as failure:
            raise not_checked(failure) from None
        except Failed as failed:
            if failed.status_code in (429, 503):
                failed.headers = {**SOON, **(failed.headers or {})}
            raise

    async def _screened(self, request: Request) -> Response:
        program = program_of(request).name
        self._rates[program].count(program)
        with contextlib.ExitStack() as held:
            held.enter_context(self._at_once[program].held(program))
            reserved = held.enter_context(self._budget.reserving())
            sent = await take(request, self._timing, reserved)
            options = self._options.read(sent.words, language(request))
            if not sent.data:
                raise refusal(Refusal.EMPTY)
            screening = await self._looks.look(request, sent.data, options, held.pop_all())
        check(screening, options)
        return answer(request, screening, options, lambda file: f"{ROOT}/files/{self._copies.put(program, file)}")

    async def file(self, request: Request) -> Response:
        """Gives a file out, once. Who only asks for its head does not use it up."""
        holder, id_ = program_of(request).name, request.path_params["id"]
        file = (self._copies.look if request.method == "HEAD" else self._copies.take)(holder, id_)
        headers = {"Content-Disposition": f'attachment; filename="{file.name}"'}
        return Response(file.data, media_type=file.type, headers=headers)

    async def version(self, _: Request) -> Response:
        """Tells the version of the program that answers."""
        return JSONResponse({"version": VERSION})

    async def described(self, _: Request) -> Response:
        """Describes the API for programs."""
        return JSONResponse(document(self._options.all))
