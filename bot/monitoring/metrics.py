"""Counts and durations for Prometheus, made from our own log lines, without ids.

Every line that the bot logs has a name made of codes (see ``bot.log``); here they are counted by name and by the few
values that are codes of a closed set, and their milliseconds are added up.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import Any

from prometheus_client import (
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

LABELS = ("level", "reason", "verb", "name", "kind", "refused", "error")
"""Values of a log line that become labels: each comes from a small closed set."""
BUCKETS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)

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
