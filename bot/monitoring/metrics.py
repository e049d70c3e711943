"""``/healthz`` and Prometheus ``/metrics`` on a port of their own: counts and durations made from our own log lines, no ids.

Every line that the bot logs has a name made of codes (see ``bot.log``); here they are counted by name and by the few
values that are codes of a closed set, and their milliseconds are added up.
"""

from __future__ import annotations

import asyncio
import bisect
import contextlib
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any

from bot import log
from bot.config.settings import Settings
from bot.timing import Timing

LABELS = ("level", "reason", "verb", "name", "kind", "refused", "error")
"""Values of a log line that become labels: each comes from a small closed set."""
BUCKETS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
LONGEST_REQUEST = 4096


class Metrics(logging.Handler):
    """Counts what is logged. It listens to our own logger only, and to the values before they become words."""

    def __init__(self, gauges: Mapping[str, Callable[[], int]]) -> None:
        super().__init__(logging.DEBUG)
        self._gauges = gauges
        self._events: Counter[tuple[tuple[str, str], ...]] = Counter()
        self._buckets: dict[str, list[int]] = {}
        self._sums: Counter[str] = Counter()

    @contextlib.asynccontextmanager
    async def counting(self) -> AsyncIterator[None]:
        logger = logging.getLogger(log.OURS)
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        told: Mapping[str, Any] = getattr(record, "told", {})
        if not told:
            return
        name = str(told["event"])
        labels = [("event", name), *((key, str(told[key])) for key in LABELS if key in told)]
        self._events[tuple(labels)] += 1
        if "milliseconds" in told:
            self._time(name, float(told["milliseconds"]) / 1000)

    def _time(self, name: str, seconds: float) -> None:
        counts = self._buckets.setdefault(name, [0] * (len(BUCKETS) + 1))
        counts[bisect.bisect_left(BUCKETS, seconds)] += 1
        self._sums[name] += int(seconds * 1000)

    def exposition(self) -> str:
        """All of it in Prometheus' text format."""
        return "\n".join((*self._gauge_lines(), *self._event_lines(), *self._time_lines())) + "\n"

    def _gauge_lines(self) -> Iterator[str]:
        for name, value in self._gauges.items():
            yield f"# TYPE gatekeeper_{name} gauge"
            yield f"gatekeeper_{name} {value()}"

    def _event_lines(self) -> Iterator[str]:
        yield "# TYPE gatekeeper_events_total counter"
        for labels, count in sorted(self._events.items()):
            told = ",".join(f'{key}="{value}"' for key, value in labels)
            yield f"gatekeeper_events_total{{{told}}} {count}"

    def _time_lines(self) -> Iterator[str]:
        yield "# TYPE gatekeeper_seconds histogram"
        for name, counts in sorted(self._buckets.items()):
            total = 0
            for bound, count in zip((*(f"{bound:g}" for bound in BUCKETS), "+Inf"), counts, strict=True):
                total += count
                yield f'gatekeeper_seconds_bucket{{event="{name}",le="{bound}"}} {total}'
            yield f'gatekeeper_seconds_sum{{event="{name}"}} {self._sums[name] / 1000:g}'
            yield f'gatekeeper_seconds_count{{event="{name}"}} {total}'


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
    kind = "text/plain; version=0.0.4; charset=utf-8"
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\nConnection: close\r\n\r\n".encode()
        + data
    )
