"""The start of the bot: what it says when it cannot, that it is healthy when it can, and one photo through all of it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest

from bot import app, lifecycle
from bot.__main__ import _until_stopped, main
from bot.config.settings import Settings
from bot.config.unknown_settings import unknown_settings
from bot.introduction import introduce
from bot.monitoring import health
from bot.pixels.deadlines import options_within
from bot.pixels.pool import ProcessPool
from bot.store.record_store import RecordStore
from detectors.kit.terms import DetectorTexts, Risk
from tests.bot.flow import SITI, Stub, png
from tests.bot.redis_double import memory_store
from tests.botapi import BotApi, Fault
from tests.botapi.server import TOKEN
from tests.conftest import free_port
from texts import LANGUAGES, texts
from texts.fallback import keep_reported

ROOT = Path(__file__).parents[2]
FAKE = Path(__file__).parent / "pixels" / "fake_process.py"


def test_without_a_token_it_explains_botfather_and_exits_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], {}, tmp_path) == 2
    assert "@BotFather" in capsys.readouterr().err


def test_the_program_itself_exits_2_without_a_token(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "BOT_TOKEN": " "}
    done = subprocess.run(
        [sys.executable, "-m", "bot"], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 2
    assert "@BotFather" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_setting_exits_2_with_its_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\nWORKERS=many\n")
    assert main([], {}, tmp_path) == 2
    shown = capsys.readouterr().err
    assert "WORKERS is a whole number" in shown
    assert TOKEN not in shown


def test_a_misspelt_setting_is_told_by_its_line_and_never_with_its_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text(f"# mine\nBOT_TOKN={TOKEN}\nREDIS_PASSWORD=secret\nHOROSCOPE=leo\n")
    environment = {"GATEKEEPR_MODELS": "/secret", "PATH": "/bin", "LOG_LEVEL": "INFO"}
    assert main([], environment, tmp_path) == 2
    told, explained = capsys.readouterr().err.split("The bot needs a token")
    assert told.splitlines() == [
        "Line 2 of .env sets nothing that the bot knows: is BOT_TOKEN meant?",
        "Line 4 of .env sets nothing that the bot knows: .env.example names all settings.",
        "The variable GATEKEEPR_MODELS is nothing that the bot knows: is GATEKEEPER_MODELS meant?",
    ]
    assert "@BotFather" in explained


def test_what_env_example_and_compose_name_is_known_and_health_stays_silent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text() + "\nREDIS_PASSWORD=x\n")
    assert unknown_settings(os.environ, tmp_path / ".env") == ()
    assert unknown_settings({}, tmp_path / "none") == ()
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\nWORKRS=2\n")
    main(["--health"], {}, tmp_path)
    assert capsys.readouterr().err == ""


def test_help_and_unknown_arguments(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"], {}, tmp_path) == 0
    assert "--health" in capsys.readouterr().out
    assert main(["--dance"], {}, tmp_path) == 2
    assert "--dance" in capsys.readouterr().err


def test_a_bot_that_still_knocks_at_telegrams_door_ends_when_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def knocks(*_: Any) -> None:
        await asyncio.sleep(60)

    async def run() -> None:
        asyncio.get_running_loop().call_later(0.1, os.kill, os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(30):
            await _until_stopped(Settings(TOKEN), {})

    monkeypatch.setattr(lifecycle, "run_bot", knocks)
    asyncio.run(run())


def test_nobody_answers_for_a_bot_that_does_not_run(tmp_path: Path) -> None:
    assert main(["--health"], {"BOT_TOKEN": TOKEN}, tmp_path) == 1


def test_health_is_the_answer_of_the_event_loop(tmp_path: Path) -> None:
    settings = Settings(TOKEN)

    async def ask(alive: bool) -> int:
        async with health.answering(settings, lambda: alive):
            assert health.address(settings).stat().st_mode & 0o777 == 0o600
            return await asyncio.to_thread(main, ["--health"], {"BOT_TOKEN": TOKEN}, tmp_path)

    assert asyncio.run(ask(alive=True)) == 0
    assert asyncio.run(ask(alive=False)) == 1
    assert not health.address(settings).exists()
    assert TOKEN.split(":")[1] not in str(health.address(settings))


def test_a_folder_that_cannot_be_written_costs_only_the_health(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "address", lambda *_: Path("/nowhere/at/all.sock"))

    async def run() -> bool:
        async with health.answering(Settings(TOKEN), lambda: True):
            return True

    assert asyncio.run(run())


def test_a_refused_token_exits_2_without_showing_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifecycle, "ProcessPool", lambda *_: _NoWorkers())

    async def run() -> int:
        async with BotApi("1234567:other").running() as api:
            return await asyncio.to_thread(main, [], {"BOT_TOKEN": TOKEN, "BOT_API_URL": api.url}, tmp_path)

    monkeypatch.setattr("asyncio.unix_events._UnixSelectorEventLoop.add_signal_handler", lambda *_: None)
    assert asyncio.run(run()) == 2
    shown = capsys.readouterr()
    assert "does not accept BOT_TOKEN" in shown.err
    assert TOKEN not in shown.err + shown.out
    assert texts("id").get("why-board-plan") == "plan on a board", "told by the pixel processes before the bot began"
    keep_reported({})


class _NoWorkers:
    ready = 1
    detectors: ClassVar = {"whiteboard": DetectorTexts(Risk.SECRETS, "Whiteboard", {"board-plan": "plan on a board"})}

    async def start(self) -> None: ...

    async def close(self) -> None: ...


def test_a_broken_model_refuses_the_start_with_the_sentence_of_the_pixel_house(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(environment: Mapping[str, str], deadline: float, size: int) -> ProcessPool:
        return ProcessPool(environment, deadline, size, (sys.executable, str(FAKE), "broken-model"))

    monkeypatch.setattr(lifecycle, "ProcessPool", broken)
    assert main([], {"BOT_TOKEN": TOKEN, "BOT_API_URL": "http://127.0.0.1:1"}, tmp_path) == 1
    assert "centerface.onnx was altered" in capsys.readouterr().err


def test_without_redis_server_and_redis_url_it_says_how_to_mend_it_and_does_not_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_workers(*_: object) -> ProcessPool:
        raise AssertionError("half a start")

    monkeypatch.setattr(lifecycle, "ProcessPool", no_workers)
    environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": "http://127.0.0.1:1", "PATH": str(tmp_path)}
    assert main([], environment, tmp_path) == 2
    told = capsys.readouterr().err
    assert "apt-get install redis-server" in told
    assert "REDIS_URL" in told


@contextlib.asynccontextmanager
async def started(api: BotApi, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as an operator starts it: a process of its own, with the real pixel processes behind it."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "GATEKEEPER_MODELS") if name in os.environ}
    environment = {**kept, "BOT_TOKEN": TOKEN, "BOT_API_URL": api.url, "WORKERS": "1", **more}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=ROOT,
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def test_a_server_that_is_late_is_waited_for_and_the_menu_may_fail() -> None:
    async def run() -> None:
        async with BotApi().running() as api:
            api.faults += [Fault("getMe", status=502, times=2), Fault("setMyCommands", status=400)]
            async with built(api) as wiring:
                await introduce(wiring.application.bot, wiring.context.store)
                assert wiring.application.running

    asyncio.run(run())


@contextlib.asynccontextmanager
async def built(api: BotApi) -> AsyncIterator[app.Wiring]:
    memory = RecordStore(memory_store(), b"k" * 32, 15)
    wiring = app.build(Settings(TOKEN, api.url), Stub(), memory)
    async with lifecycle.running(wiring):
        yield wiring
    await wiring.context.downloader.close()
    await memory.close()


@pytest.mark.parametrize(("default", "other"), [("en", "id"), ("id", "en")])
def test_the_menu_is_set_in_every_language_and_in_that_of_the_operator_for_everybody_else(
    default: str, other: str
) -> None:
    async def run() -> list[tuple[str, str]]:
        async with BotApi().running() as api:
            async with built(api) as wiring:
                await introduce(wiring.application.bot, wiring.context.store, default)
            return [
                *(
                    (call.values.get("language_code", ""), call.parsed("scope")["type"])
                    for call in api.asked("setMyCommands")
                ),
                *((language, text) for (_, language), text in api.world.told.items()),
            ]

    told = asyncio.run(run())
    scopes = ("all_private_chats", "all_group_chats", "all_chat_administrators")
    codes = {"", *LANGUAGES} - {default}
    menus = len(codes) * len(scopes)
    assert sorted(told[:menus]) == sorted((code, scope) for code in codes for scope in scopes)
    said = dict(told[menus::2])
    words = {"en": "before you send it to an AI", "id": "sebelum"}
    assert set(said) == codes
    assert words[default] in said[""]
    assert words[other] in said[other]


def test_what_telegram_has_taken_is_not_said_again_at_the_next_start_and_what_it_has_refused_is() -> None:
    async def run() -> list[int]:
        async with BotApi().running() as api:
            api.faults.append(Fault("setMyDescription", status=400))
            counts = []
            async with built(api) as wiring:
                for default in ("en", "en", "en", "id"):
                    await introduce(wiring.application.bot, wiring.context.store, default)
                    counts.append(len(api.asked("setMyCommands")))
            return counts

    refused, again, same, changed = asyncio.run(run())
    each = 3 * len(LANGUAGES)
    assert (refused, again, same, changed) == (each, 2 * each, 2 * each, 3 * each)


def test_one_photo_through_everything_that_is_real(tmp_path: Path) -> None:
    """Bot process, pixel process, models and all; only Telegram is played. A blank page is clear and does not come back."""

    async def run() -> None:
        async with BotApi().running() as api, started(api) as process:
            api.world.sends_file(SITI, png(640, 480), "image/png", "page.png")
            answer = await _answer(api, process)
            assert "🟢" in answer["text"]
            assert "photo" not in answer
            environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": api.url}
            assert await asyncio.to_thread(main, ["--health"], environment, tmp_path) == 0
            api.world.sends_file(SITI, b"GIF89a but not really", "image/gif", "x.gif")
            assert "could not look at this" in (await _answer(api, process, 2))["text"]
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 20)
            assert process.returncode == 0
            assert process.stderr is not None
            written = (await process.stderr.read()).decode()
            assert "screened" in written
            assert "level=clear" in written
            assert TOKEN not in written

    asyncio.run(run())


def test_one_port_for_all_that_is_asked_over_http(tmp_path: Path) -> None:
    """Updates, health and the page of a real bot: the person on its list asks for a link, which opens once."""
    port = free_port()
    public = {"PUBLIC_URL": "https://gate.example.org", "ALLOWED_USERS": str(SITI.number), "PAGE_PORT": str(port)}
    others = {"WEBHOOK_URL": "https://gate.example.org/tg", "WEBHOOK_PORT": str(port), "MONITOR_PORT": str(port)}
    hook = Settings(TOKEN, webhook_url=others["WEBHOOK_URL"]).webhook
    assert hook is not None
    browser = {"Host": "gate.example.org", "X-Forwarded-Proto": "https", "Origin": public["PUBLIC_URL"]}

    async def run() -> None:
        address = f"http://127.0.0.1:{port}"
        async with BotApi().running() as api, started(api, **public, **others) as process, httpx.AsyncClient() as web:
            for _ in range(1200):
                if api.world.webhook or process.returncode is not None:
                    break
                await asyncio.sleep(0.05)
            api.world.says(SITI, text="/page")
            told = {"X-Telegram-Bot-Api-Secret-Token": hook.secret}
            posted = await web.post(f"{address}/{hook.path}", json=api.world.updates.pop(), headers=told)
            assert posted.status_code == 200
            ((button,),) = (await _answer(api, process))["reply_markup"]["inline_keyboard"]
            key = button["url"].partition("key=")[2]
            entered = [await web.post(f"{address}/open", data={"key": key}, headers=browser) for _ in range(2)]
            assert [answer.status_code for answer in entered] == [303, 403]
            assert (await web.get(f"{address}/healthz")).text == "alive\n"
            assert (await web.get(f"{address}/healthz", headers=browser)).status_code == 404
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 20)
            assert process.returncode == 0
            assert process.stderr is not None
            written = (await process.stderr.read()).decode()
            assert "door-opened" in written
            for secret in (TOKEN, key, hook.secret, hook.path.rpartition("/")[2]):
                assert secret not in written

    asyncio.run(run())


async def _answer(api: BotApi, process: asyncio.subprocess.Process, count: int = 1) -> dict[str, Any]:
    for _ in range(1200):
        sent = [message for message in api.world.messages.values() if message["from"]["is_bot"]]
        if len(sent) >= count and "Looking" not in sent[-1].get("text", ""):
            return sent[-1]
        if process.returncode is not None:
            break
        await asyncio.sleep(0.05)
    assert process.stderr is not None
    process.kill()
    raise AssertionError((await process.stderr.read()).decode())


def test_the_time_of_the_detectors_leaves_room_for_reading_the_copy_back() -> None:
    assert options_within(40).seconds == 10
