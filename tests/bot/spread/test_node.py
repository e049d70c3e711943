"""A node that could only do harm does not start, and says why. ``./gatekeeper work`` is a program like the bot."""

from __future__ import annotations

import asyncio
import base64
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.config.settings import Settings
from bot.monitoring.metrics import Metrics
from bot.spread import node
from bot.spread.node import WrongNode, run_node
from bot.spread.pieces import Hello
from bot.spread.watching import Watching
from bot.store.record_store import RecordStore, connect
from detectors.kit.terms import VERSION
from tests.bot.flow import SECRET, SITI, STOP, Stub, png
from tests.bot.spread.machines import SWIFT, Machines, play
from tests.botapi import Person
from tests.botapi.server import TOKEN
from texts import texts

OTHER = b"o" * 32
ROOT = Path(__file__).parents[3]


def settings(url: str, secret: bytes = SECRET) -> Settings:
    return Settings(TOKEN, redis_url=url, state_key=base64.b64encode(secret).decode(), spread=1)


async def started(url: str, hello: Hello, secret: bytes = SECRET) -> None:
    """Starts a node beside a bot that has said hello."""
    memory = RecordStore(connect(url), SECRET, 15)
    await memory.keep("", hello)
    await memory.close()
    async with asyncio.timeout(20):
        await run_node(settings(url, secret), {}, asyncio.Event(), asyncio.Event())


def test_a_node_with_another_key_does_not_start(redis_url: str) -> None:
    with pytest.raises(WrongNode, match="STATE_KEY is not that of the bot"):
        asyncio.run(started(redis_url, Hello(VERSION), OTHER))


def test_a_node_of_another_version_does_not_start(redis_url: str) -> None:
    with pytest.raises(WrongNode, match=r"version 0\.0\.1.*Bring the same version"):
        asyncio.run(started(redis_url, Hello("0.0.1")))


@pytest.mark.parametrize("off", [300.0, -300.0])
def test_a_node_whose_clock_is_five_minutes_off_does_not_start(
    redis_url: str, off: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wrong(RecordStore):
        async def clock_off(self) -> float:
            return await super().clock_off() + off

    monkeypatch.setattr(node, "RecordStore", Wrong)
    with pytest.raises(WrongNode, match=r"300 seconds (ahead of|behind).*Set it"):
        asyncio.run(started(redis_url, Hello(VERSION)))


def test_a_node_without_an_address_or_a_key_does_not_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--work"], {"BOT_TOKEN": TOKEN}, tmp_path) == 2
    assert "REDIS_URL and STATE_KEY" in capsys.readouterr().err


def test_nobody_answers_for_a_node_that_does_not_run(tmp_path: Path) -> None:
    assert main(["--work", "--health"], {"BOT_TOKEN": TOKEN}, tmp_path) == 1


def test_on_one_machine_the_engine_is_not_loaded() -> None:
    check = "import bot.app, bot.lifecycle, bot.__main__, sys; print('dramatiq' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"


def test_the_bot_knows_its_nodes_and_shows_what_they_do(redis_url: str) -> None:
    async def use(stage: Machines) -> None:
        watching, metrics = Watching(), Metrics({})
        watching.handing = stage.handing
        metrics.watch(watching)
        (one,) = stage.nodes
        stage.world.sends_photo(SITI, png())
        running = f'gatekeeper_node_running{{kind="photo",node="{one.worker.name}"}} 1.0'
        await stage.until(lambda: True if running in metrics.exposition() else None)
        assert 'gatekeeper_pieces{kind="photo"} 1.0' in metrics.exposition()
        assert f'gatekeeper_node_processes{{node="{one.worker.name}"}} 1.0' in metrics.exposition()
        done = f'gatekeeper_node_done{{kind="photo",node="{one.worker.name}"}} 1.0'
        await stage.until(lambda: True if done in metrics.exposition() else None)

    play(use, redis_url, [Stub(STOP, 1.0)])


def test_who_waits_reads_how_long_it_takes_by_the_rate_of_all_nodes(redis_url: str) -> None:
    timing = replace(SWIFT, looking=1.0)

    async def use(stage: Machines) -> None:
        for number in range(12):
            stage.world.sends_photo(Person(100 + number), png())
        said = texts("en").get("waiting-about", count=99, minutes=1).split("99")[0]
        await stage.until(
            lambda: (
                True if any(str(one.get("text")).startswith(said) for one in stage.world.messages.values()) else None
            )
        )

    play(use, redis_url, [Stub(STOP, 0.3)], timing=timing)
