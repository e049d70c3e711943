"""What an operator sees of the queue and its nodes in ``/metrics``: lengths, ages and counts, by kind and node."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.spread.handing import Handing


class Watching(Collector):
    """Reads the queue of the active bot each time it is asked. On a standby there is none."""

    handing: Handing | None = None

    def collect(self) -> Iterable[Metric]:
        handing = self.handing
        if handing is None:
            return
        nodes = handing.nodes
        yield _gauge(
            "queue", "Messages in the queue.", ("queue",), [((name,), n) for name, n in handing.queued.items()]
        )
        yield _gauge("pieces", "Pieces handed over.", ("kind",), [((kind,), n) for kind, n in handing.kinds.items()])
        yield _gauge("oldest_seconds", "Age of the oldest piece.", (), [((), handing.oldest)])
        yield _gauge(
            "node_processes", "Pixel processes.", ("node",), [((node.name,), node.processes) for node in nodes]
        )
        yield _gauge(
            "node_failed", "Pieces that have failed.", ("node",), [((node.name,), node.failed) for node in nodes]
        )
        walls = [((node.name,), len(node.walls)) for node in nodes]
        yield _gauge("node_walls_missing", "Walls that are missing.", ("node",), walls)
        running = [((node.name, kind), n) for node in nodes for kind, n in node.running.items()]
        yield _gauge("node_running", "Pieces in work.", ("node", "kind"), running)
        done = [((node.name, kind), n) for node in nodes for kind, n in node.done.items()]
        yield _gauge("node_done", "Pieces done since its start.", ("node", "kind"), done)


def _gauge(name: str, words: str, labels: Sequence[str], values: Iterable[tuple[Sequence[str], int]]) -> Metric:
    family = GaugeMetricFamily(f"gatekeeper_{name}", words, labels=labels)
    for label, value in values:
        family.add_metric(label, value)
    return family
