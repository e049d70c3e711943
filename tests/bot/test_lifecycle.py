"""How the bot meets the world around it: webhook, monitor, dry run, a Redis that writes, a server's own files."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot import lifecycle, log, preflight
from bot.__main__ import main
from bot.app import build
from bot.config.settings import Settings
from bot.introduction import introduce
from bot.monitoring.metrics import Metrics
from bot.pixels.pool import ProcessPool
from bot.store import own_redis
from bot.store.record_store import RecordStore, Volatility
from bot.timing import Timing
from bot.transport.download import Downloader, DownloadFailed, DownloadRefused
from bot.web.monitor import monitoring
from bot.web.server import Listeners
from detectors.kit.terms import Refusal
from tests.bot.flow import SITI, Stub, play
from tests.bot.flow import Scene as Stage
from tests.bot.redis_double import memory_store
from tests.botapi import BotApi, Fault, newer
from tests.botapi.server import TOKEN
from tests.conftest import free_port
from texts import texts

FAKE = Path(__file__).parent / "pixels" / "fake_process.py"


class TestWebhook:
    def test_updates_with_the_secret_are_answered_and_all_others_refused(self) -> None:
        async def run() -> None:
            async with BotApi().running() as api:
                port = free_port()
                settings = Settings(TOKEN, api.url, webhook_url="https://bot.example.org/tg", webhook_port=port)
                hook = settings.webhook
                assert hook is not None
                memory = RecordStore(memory_store(), b"k" * 32, 15)
                wiring = build(settings, Stub(), memory)
                async with lifecycle.running(wiring, hook), httpx.AsyncClient() as web:
                    assert api.world.webhook == (hook.url, hook.secret)
                    assert api.asked("setWebhook")[0].parsed("allowed_updates") == list(lifecycle.WANTED)
                    assert not api.asked("getUpdates")
                    api.world.sends_photo(SITI, b"x")
                    update = api.world.updates.pop()
                    address = f"http://127.0.0.1:{port}/{hook.path}"
                    name = "X-Telegram-Bot-Api-Secret-Token"
                    statuses = [
                        (await web.post(address, json=update)).status_code,
                        (await web.post(address, json=update, headers={name: "guess"})).status_code,
                        (
                            await web.post(f"http://127.0.0.1:{port}/tg", json=update, headers={name: hook.secret})
                        ).status_code,
                    ]
                    assert statuses == [403, 403, 404]
                    for _ in range(2):
                        right = await web.post(address, json=update, headers={name: hook.secret})
                        assert right.status_code == 200
                    while not (sent := [one for one in api.world.messages.values() if one["from"]["is_bot"]]):
                        await asyncio.sleep(0.01)
                    assert "Stop" in sent[0]["caption"]
                    await asyncio.sleep(0.1)
                    assert len(api.asked("sendPhoto")) == 1
                await wiring.context.downloader.close()
                await memory.close()

        asyncio.run(run())

    def test_a_press_under_a_message_that_one_member_sees_is_answered(self) -> None:
        """It has no number, and an update that is refused would come again before all others."""

        async def run() -> None:
            async with BotApi().running() as api:
                settings = Settings(TOKEN, api.url, webhook_url="https://example.org/tg", webhook_port=free_port())
                hook = settings.webhook
                assert hook is not None
                memory = RecordStore(memory_store(), b"k" * 32, 15)
                wiring = build(settings, Stub(), memory)
                message = newer.keep(api.world, -1005, SITI.number, text="x")
                assert "message_id" not in message
                query = api.world.presses(SITI, message, "gm:mine")
                async with lifecycle.running(wiring, hook), httpx.AsyncClient() as web:
                    address = f"http://127.0.0.1:{hook.port}/{hook.path}"
                    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret}
                    posted = await web.post(address, json=api.world.updates.pop(), headers=headers)
                    assert posted.status_code == 200
                    while api.world.queries[query] is None:
                        await asyncio.sleep(0.01)
                    assert api.world.queries[query] == texts("en").get("group-press-not-yours")
                await wiring.context.downloader.close()
                await memory.close()

        asyncio.run(asyncio.wait_for(run(), 20))


class TestMonitor:
    @pytest.fixture(autouse=True)
    def listening(self) -> None:
        """As log.configure leaves our logger: it hears everything."""
        logging.getLogger("bot").setLevel(logging.DEBUG)

    def ask(self, paths: list[str], *, alive: bool = True) -> list[tuple[int, str]]:
        async def run() -> list[tuple[int, str]]:
            settings = Settings(TOKEN, monitor_port=free_port())
            metrics = Metrics({"workers_ready": lambda: 2})
            async with (
                metrics.counting(),
                monitoring(settings, Listeners(), metrics, lambda: alive),
                httpx.AsyncClient() as web,
            ):
                log.event("screened", id="8f3a", level="stop", risks=["identity"], refused="no", milliseconds=400)
                log.event("screened", id="9b1c", level="stop", risks=["people"], refused="no", milliseconds=2500)
                log.event("press", verb="as-file")
                log.error_event("not-remembered", OSError())
                answers = [await web.get(f"http://127.0.0.1:{settings.monitor_port}{path}") for path in paths]
                return [(answer.status_code, answer.text) for answer in answers]

        return asyncio.run(run())

    def test_health_and_its_absence(self) -> None:
        healthy, other = self.ask(["/healthz", "/other"])
        assert healthy == (200, "alive\n")
        assert other[0] == 404
        assert json.loads(other[1])["error"]["sentence"] == "There is nothing at this address."
        assert self.ask(["/healthz"], alive=False) == [(503, "no worker is ready\n")]

    def test_counts_and_durations_in_the_format_of_prometheus_and_no_ids(self) -> None:
        ((status, text),) = self.ask(["/metrics"])
        assert status == 200
        for line in (
            "gatekeeper_workers_ready 2.0",
            'gatekeeper_events_total{event="screened",level="stop",refused="no"} 2.0',
            'gatekeeper_events_total{event="press",verb="as-file"} 1.0',
            'gatekeeper_events_total{error="oserror",event="not-remembered"} 1.0',
            'gatekeeper_seconds_bucket{event="screened",le="0.25"} 0.0',
            'gatekeeper_seconds_bucket{event="screened",le="0.5"} 1.0',
            'gatekeeper_seconds_bucket{event="screened",le="+Inf"} 2.0',
            'gatekeeper_seconds_sum{event="screened"} 2.9',
            'gatekeeper_seconds_count{event="screened"} 2.0',
        ):
            assert line in text.splitlines()
        assert "_created" not in text
        assert "8f3a" not in text
        assert "9b1c" not in text

    def test_what_is_written_does_not_decide_what_is_counted(self) -> None:
        stream = io.StringIO()
        log.configure("ERROR", stream)
        ((_, text),) = self.ask(["/metrics"])
        assert 'event="press"' in text
        assert stream.getvalue() == ""

    def test_without_a_port_nothing_listens_and_a_taken_one_costs_only_the_monitor(self) -> None:
        async def run() -> bool:
            metrics = Metrics({})
            async with monitoring(Settings(TOKEN), Listeners(), metrics, lambda: True):
                pass
            port = free_port()
            server = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
            async with server, monitoring(Settings(TOKEN, monitor_port=port), Listeners(), metrics, lambda: True):
                return True

        assert asyncio.run(run())

    def test_who_says_nothing_or_too_much_is_hung_up_on(self) -> None:
        async def run() -> list[bytes]:
            settings = Settings(TOKEN, monitor_port=free_port())
            got = []
            async with monitoring(settings, Listeners(Timing(web_head=0.1)), Metrics({}), lambda: True):
                for said in (b"", b"GET /" + b"x" * 10_000):
                    reader, writer = await asyncio.open_connection("127.0.0.1", settings.monitor_port)
                    writer.write(said)
                    try:
                        got.append(await asyncio.wait_for(reader.read(), 2))
                    except ConnectionError:
                        got.append(b"")
                    writer.close()
            return got

        assert asyncio.run(run()) == [b"", b""]


class TestDryRun:
    @pytest.fixture(autouse=True)
    def quick_child(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fake(environment: Mapping[str, str], deadline: float, size: int) -> ProcessPool:
            return ProcessPool(environment, deadline, size, (sys.executable, str(FAKE), self.manner))

        self.manner = "good"
        monkeypatch.setattr(preflight, "ProcessPool", fake)

    def look(self, capsys: pytest.CaptureFixture[str], token: str = TOKEN, **more: str) -> tuple[int, list[str]]:
        async def run() -> int:
            async with BotApi(token).running() as api:
                environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": api.url, **more}
                return await asyncio.to_thread(main, ["--dry-run"], environment, Path("/nowhere"))

        status = asyncio.run(run())
        shown = capsys.readouterr()
        assert TOKEN not in shown.out + shown.err
        return status, shown.out.splitlines()

    def test_all_is_well(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, lines = self.look(capsys)
        assert status == 0
        assert lines == [
            "ok    settings are in order",
            "ok    models are complete and load",
            "ok    the bot's own Redis starts: in memory, without a port, gone when the bot ends",
            "ok    Telegram knows this bot as @gatekeeper_test_bot",
        ]

    def test_each_thing_that_is_wrong_has_its_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.manner = "broken-model"
        status, lines = self.look(capsys, "1234567:other", REDIS_URL=f"redis://127.0.0.1:{free_port()}/0")
        assert status == 1
        assert len(lines) == 4
        assert "centerface.onnx was altered" in lines[1]
        assert lines[2].startswith("wrong Redis does not answer")
        assert lines[3].startswith("wrong Telegram does not accept BOT_TOKEN")

    def test_an_own_redis_that_cannot_start_has_its_line(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        status, lines = self.look(capsys, PATH=str(tmp_path))
        assert (status, lines[2][:5]) == (1, "wrong")
        assert "apt-get install redis-server" in lines[2]

    def test_an_own_redis_satisfies_who_demands_one_that_writes_nothing(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        status, lines = self.look(capsys, REQUIRE_VOLATILE_REDIS="1")
        assert (status, lines[2][:5]) == (0, "ok   ")
        monkeypatch.setitem(own_redis.OPTIONS, "save", "900 1")
        status, lines = self.look(capsys, REQUIRE_VOLATILE_REDIS="1")
        assert (status, lines[2][:5]) == (1, "wrong")

    def test_a_redis_that_writes_is_a_note_unless_it_must_not(
        self, capsys: pytest.CaptureFixture[str], redis_url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        status, lines = self.look(capsys, REDIS_URL=redis_url)
        assert (status, lines[2]) == (0, "ok    Redis answers and writes nothing to disk")

        async def writes(_: RecordStore, **__: bool) -> Volatility:
            return Volatility.WRITES

        monkeypatch.setattr(RecordStore, "volatility", writes)
        status, lines = self.look(capsys, REDIS_URL=redis_url)
        assert (status, lines[2][:5]) == (0, "note ")
        status, lines = self.look(capsys, REDIS_URL=redis_url, REQUIRE_VOLATILE_REDIS="1")
        assert (status, lines[2][:5]) == (1, "wrong")

    def test_a_telegram_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": f"http://127.0.0.1:{free_port()}"}
        assert main(["--dry-run"], environment, Path("/nowhere")) == 1
        assert "cannot be reached at BOT_API_URL" in capsys.readouterr().out

    def test_wrong_settings_are_told_before_anything_else(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--dry-run"], {"BOT_TOKEN": TOKEN, "WORKERS": "0"}, Path("/nowhere")) == 2
        assert "WORKERS lies between" in capsys.readouterr().err


class TestVolatileRedis:
    def volatility(self, found: Volatility, required: int, monkeypatch: pytest.MonkeyPatch) -> Volatility:
        async def told(_: RecordStore, **__: bool) -> Volatility:
            return found

        monkeypatch.setattr(RecordStore, "volatility", told)
        settings = replace(Settings(TOKEN), redis_url="redis://127.0.0.1:1/0", require_volatile_redis=required)
        return asyncio.run(lifecycle.volatility_of(RecordStore(memory_store(), b"k" * 32, 15), settings))

    @pytest.mark.parametrize("found", [Volatility.WRITES, Volatility.UNTOLD])
    def test_one_that_writes_is_told_loudly_and_refused_where_that_is_demanded(
        self, found: Volatility, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert self.volatility(found, 0, monkeypatch) is found
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert "redis" in caplog.records[0].message
        with pytest.raises(lifecycle.NotVolatile, match="REQUIRE_VOLATILE_REDIS"):
            self.volatility(found, 1, monkeypatch)

    def test_one_that_does_not_write_starts_silently(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert self.volatility(Volatility.VOLATILE, 1, monkeypatch) is Volatility.VOLATILE
        assert not caplog.records

    def test_the_program_refuses_to_start_with_the_reason(
        self, redis_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def writes(_: RecordStore, **__: bool) -> Volatility:
            return Volatility.WRITES

        monkeypatch.setattr(RecordStore, "volatility", writes)
        environment = {"BOT_TOKEN": TOKEN, "REDIS_URL": redis_url, "REQUIRE_VOLATILE_REDIS": "1"}
        assert main([], environment, tmp_path) == 2
        assert "redis-server --save" in capsys.readouterr().err


class TestFilesOfAnOwnServer:
    def test_a_file_in_the_shared_folder_is_read_there(self, tmp_path: Path) -> None:
        async def use(stage: Stage) -> None:
            stage.world.folder = tmp_path
            stage.world.sends_photo(SITI, b"from the folder")
            assert "Stop" in (await stage.message())["caption"]
            assert str(tmp_path) not in json.dumps(stage.sent())

        stub = Stub()
        play(use, stub, bot_api_folder=str(tmp_path))
        assert stub.seen == [b"from the folder"]

    @pytest.mark.parametrize(
        ("place", "error"),
        [
            ("large.jpg", DownloadRefused(Refusal.TOO_MANY_BYTES)),
            ("empty.jpg", DownloadRefused(Refusal.EMPTY)),
            ("missing.jpg", DownloadRefused(Refusal.MISSING_FILE)),
            ("../outside.jpg", DownloadFailed()),
            ("link.jpg", DownloadFailed()),
            ("folder", DownloadFailed()),
        ],
    )
    def test_nothing_outside_of_it_and_nothing_too_large_is_ever_read(
        self, tmp_path: Path, place: str, error: Exception
    ) -> None:
        folder = tmp_path / "files"
        (folder / "folder").mkdir(parents=True)
        (folder / "large.jpg").write_bytes(b"x" * 101)
        (folder / "empty.jpg").touch()
        (tmp_path / "outside.jpg").write_bytes(b"secret")
        (folder / "link.jpg").symlink_to(tmp_path / "outside.jpg")

        async def run() -> None:
            bot: Any = _Bot(str(folder / place))
            intake = Downloader(bot, 100, str(folder))
            with pytest.raises(type(error), match=str(error) or None):
                await intake.fetch("file")
            await intake.close()

        asyncio.run(run())

    def test_without_the_setting_no_file_of_this_machine_is_read(self, tmp_path: Path) -> None:
        (tmp_path / "a.jpg").write_bytes(b"x")

        async def run() -> None:
            bot: Any = _Bot(str(tmp_path / "a.jpg"))
            intake = Downloader(bot, 100)
            with pytest.raises(DownloadFailed):
                await intake.fetch("file")
            await intake.close()

        asyncio.run(run())


class _Bot:
    """Answers getFile with a place, as a server in local mode does."""

    def __init__(self, place: str) -> None:
        self._place = place

    async def get_file(self, _: str) -> Any:
        class Told:
            file_size = 1
            file_path = self._place

        return Told()


def test_the_introduction_goes_on_where_telegram_refuses_a_part_of_it() -> None:
    async def run() -> int:
        async with BotApi().running() as api:
            api.faults.append(Fault("setMyCommands", status=400))
            memory = RecordStore(memory_store(), b"k" * 32, 15)
            wiring = build(Settings(TOKEN, api.url), Stub(), memory)
            async with lifecycle.running(wiring):
                await introduce(wiring.application.bot, wiring.context.store)
            await wiring.context.downloader.close()
            return len(api.world.told)

    assert asyncio.run(run()) >= 2
