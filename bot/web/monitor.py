"""``/healthz`` and ``/metrics``: whether the program is alive, and its counts and durations for Prometheus."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable

from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot import log
from bot.config.settings import Settings
from bot.monitoring.metrics import Metrics
from bot.web.failures import Failed
from bot.web.server import Address, CannotListen, Listeners, Part


@contextlib.asynccontextmanager
async def monitoring(
    settings: Settings, listeners: Listeners, metrics: Metrics, alive: Callable[[], bool]
) -> AsyncIterator[None]:
    """Answers while the block runs, where a port is set; a port that is taken costs only this."""
    async with contextlib.AsyncExitStack() as stack:
        if settings.monitor_port:
            address = Address(settings.monitor_listen, settings.monitor_port)
            try:
                await stack.enter_async_context(
                    listeners.serving(address, monitor(metrics, alive, settings.public_host))
                )
            except CannotListen as error:
                log.error_event("no-monitor", error)
        yield


def monitor(metrics: Metrics, alive: Callable[[], bool], public: str = "") -> Part:
    """Returns the part. Who asks by the ``public`` name, where that leads here too, finds nothing."""

    async def healthz(request: Request) -> Response:
        if _from_outside(request):
            raise Failed(404)
        if alive():
            return PlainTextResponse("alive\n")
        return PlainTextResponse("no worker is ready\n", 503)

    async def exposition(request: Request) -> Response:
        if _from_outside(request):
            raise Failed(404)
        return Response(metrics.exposition(), media_type=CONTENT_TYPE_PLAIN_0_0_4)

    def _from_outside(request: Request) -> bool:
        return bool(public) and request.headers.get("host", "").lower() == public

    return Part("monitor", (Route("/healthz", healthz), Route("/metrics", exposition)))
