"""``/healthz`` and Prometheus ``/metrics`` on a port of their own: counts and durations made from our own log lines, no ids.

Every line that the bot logs has a name made of codes (see ``bot.log``); here they are counted by name and by the few
values that are codes of a closed set, and their milliseconds are added up.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import Any

from prometheus_client import (
    CONTENT_TYPE_PLAIN_0_0_4,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Metric,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.registry import Collector

from bot import log
from bot.config.settings import Settings
from bot.timing import Timing

LABELS = ("level", "reason", "verb", "name", "kind", "refused", "error")
"""Values of a log line that become labels: each comes from a small closed set."""
BUCKETS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
LONGEST_REQUEST = 4096

# Otherwise each series would have a second one, with the time of its first count.
disable_created_metrics()  # type: ignore[no-untyped-call]  # the library leaves it so


class Metrics(logging.Handler):
    """Counts what is logged. It listens to our own logger only, and to the values before they become words."""

    def __init__(self, gauges: Mapping[str, Callable[[], int]]) -> None:
        super().__init__(logging.DEBUG)
        self._registry = CollectorRegistry()
        self.watch = self._registry.register
        for name, value in gauges.items():
            Gauge(f"gatekeeper_{name}", "As it is now.", registry=self._registry).set_function(value)
        self._events = Counter("gatekeeper_events", "Lines of the log.", ("event", *LABELS), registry=None)
        self._registry.register(_FilledLabels(self._events))
        self._seconds = Histogram(
            "gatekeeper_seconds", "How long it took.", ("event",), buckets=BUCKETS, registry=self._registry
        )

    @contextlib.asynccontextmanager
    async def counting(self) -> AsyncIterator[None]:
        logger = logging.getLogger(log.OURS)
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        values: Mapping[str, Any] = getattr(record, "told", {})
        if not values:
            return
        name = str(values["event"])
        self._events.labels(name, *(str(values.get(label, "")) for label in LABELS)).inc()
        if "milliseconds" in values:
            self._seconds.labels(name).observe(float(values["milliseconds"]) / 1000)

    def exposition(self) -> str:
        """All of it in Prometheus' text format."""
        return generate_latest(self._registry).decode()


class _FilledLabels(Collector):
    """A metric without its empty labels: for Prometheus an empty label is the same as none."""

    def __init__(self, metric: Counter) -> None:
        self._metric = metric

    def collect(self) -> Iterable[Metric]:
        for family in self._metric.collect():
            family.samples = [
                sample._replace(labels={name: value for name, value in sample.labels.items() if value})
                for sample in family.samples
            ]
            yield family


@contextlib.asynccontextmanager
async def serving_metrics(
    settings: Settings, metrics: Metrics, alive: Callable[[], bool], timing: Timing
) -> AsyncIterator[None]:
    """Answers while the block runs, where a port is set; a port that is taken costs only this."""
    if not settings.monitor_port:
        yield
        return

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(timing.monitor_request):
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(_response(head, metrics, alive))
                await writer.drain()
        writer.close()

    try:
        server = await asyncio.start_server(
            answer, settings.monitor_listen, settings.monitor_port, limit=LONGEST_REQUEST
        )
    except OSError as error:
        log.error_event("no-monitor", error)
        yield
        return
    async with server:
        yield


def _response(head: bytes, metrics: Metrics, alive: Callable[[], bool]) -> bytes:
    asked = head.split(b" ", 2)[:2]
    if asked == [b"GET", b"/healthz"]:
        status, body = ("200 OK", "alive\n") if alive() else ("503 Service Unavailable", "no worker is ready\n")
    elif asked == [b"GET", b"/metrics"]:
        status, body = "200 OK", metrics.exposition()
    else:
        status, body = "404 Not Found", "/healthz, /metrics\n"
    data = body.encode()
    lines = (
        f"HTTP/1.1 {status}",
        f"Content-Type: {CONTENT_TYPE_PLAIN_0_0_4}",
        f"Content-Length: {len(data)}",
        "Connection: close",
    )
    return "\r\n".join((*lines, "", "")).encode() + data
