"""The page without a bot: it needs no token and no Redis, listens on this machine only, and ends in order."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.config.api_tokens import ApiToken
from bot.config.settings import Settings
from bot.pixels.pool import NoPixels, ProcessPool
from bot.pixels.process import NotStarted
from bot.store.record_store import RecordStore, connect
from bot.web import __main__ as program
from bot.web import alone, public
from bot.web.failures import Failed
from bot.web.guard import Access
from bot.web.public import public_page
from bot.web.remembering import once_in
from bot.web.server import CannotListen, Listeners
from tests.bot.pixels import fake_process
from tests.bot.redis_double import memory_store
from tests.bot.web.served import LOOPBACK, served
from tests.botapi.server import TOKEN
from tests.conftest import free_port
from texts import texts

FAKE = fake_process.__file__
ROOT = Path(__file__).parents[3]
KEY = "S2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s="
PUBLIC = {"PUBLIC_URL": "https://gate.example.org", "PAGE_INVITATIONS": "1", "STATE_KEY": KEY}


def fake_pool(manner: str) -> Callable[[Mapping[str, str], float, int], ProcessPool]:
    return lambda environment, deadline, size: ProcessPool(environment, deadline, size, (sys.executable, FAKE, manner))


@asynccontextmanager
async def running(settings: Settings, port: int | None = None) -> AsyncIterator[str]:
    """Runs the page and yields the address that it tells."""
    stop, told = asyncio.Event(), asyncio.get_running_loop().create_future()
    life = asyncio.create_task(alone.run_page(settings, os.environ, stop, told.set_result, port))
    try:
        await asyncio.wait({life, told}, return_when=asyncio.FIRST_COMPLETED, timeout=30)
        if life.done():
            life.result()
        yield await told
    finally:
        stop.set()
        await asyncio.wait({life}, timeout=20)


def settings(**more: str) -> Settings:
    return replace(Settings.from_env(more, bot=False), page_port=int(more.get("PAGE_PORT", free_port())), workers=1)


class TestLife:
    @pytest.fixture(autouse=True)
    def quick_child(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(alone, "ProcessPool", fake_pool("good"))

    def test_the_address_that_it_tells_lets_one_browser_in(self) -> None:
        async def use() -> None:
            async with running(settings()) as address, httpx.AsyncClient() as web:
                assert re.fullmatch(r"http://127\.0\.0\.1:\d+/open\?key=[\w-]+", address)
                assert (await web.get(address)).status_code == 303
                assert (await web.get(address)).status_code == 403

        asyncio.run(use())

    @pytest.mark.parametrize(
        ("listen", "name"), [("::1", r"\[::1\]"), ("127.0.0.7", r"127\.0\.0\.7"), ("localhost", "localhost")]
    )
    def test_it_answers_where_it_listens(self, listen: str, name: str) -> None:
        async def use() -> None:
            async with running(replace(settings(), page_listen=listen)) as address, httpx.AsyncClient() as web:
                assert re.match(rf"http://{name}:\d+/open", address)
                assert (await web.get(address)).status_code == 303

        asyncio.run(use())

    def test_where_the_usual_port_is_taken_another_is_found_unless_one_was_asked_for(self) -> None:
        async def use() -> None:
            async with served(()) as taken:
                async with running(settings(PAGE_PORT=str(taken))) as address:
                    assert f":{taken}/" not in address
                with pytest.raises(CannotListen):
                    async with running(settings(), port=taken):
                        pass
                with pytest.raises(CannotListen):
                    async with running(settings(**PUBLIC, PAGE_PORT=str(taken))):
                        pass

        asyncio.run(use())

    def test_without_pixel_processes_it_does_not_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(alone, "ProcessPool", fake_pool("broken-model"))

        async def use() -> None:
            async with running(settings()):
                pass

        with pytest.raises(NotStarted, match="was altered"):
            asyncio.run(use())

    def test_a_link_of_the_operator_opens_a_public_page_that_runs(self, capsys: pytest.CaptureFixture[str]) -> None:
        async def use() -> None:
            given = settings(**PUBLIC)
            async with running(given) as address:
                assert address == PUBLIC["PUBLIC_URL"]
                assert program.main(["--invite"], PUBLIC, Path("/nowhere")) == 0
                link = capsys.readouterr().out.strip()
                key = link.removeprefix(f"{address}/open?key=")
                headers = {"Host": "gate.example.org", "X-Forwarded-Proto": "https", "Origin": address}
                async with httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{given.page_port}", headers=headers) as web:
                    entered = [(await web.post("/open", data={"key": key})).status_code for _ in range(2)]
                assert entered == [303, 403]

        asyncio.run(use())


@pytest.mark.parametrize("spread", [False, True])
def test_a_bot_serves_the_page_beside_its_own_work(spread: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one whose pixel work is done elsewhere: the page's pictures stay on the machine that got them."""
    monkeypatch.setattr(public, "ProcessPool", fake_pool("good"))
    given = Settings(
        TOKEN, public_url="https://gate.example.org", allowed_users="12345", page_port=free_port(), workers=1
    )

    async def use() -> None:
        memory = RecordStore(memory_store(), b"k" * 32, 15)
        workers = NoPixels() if spread else fake_pool("good")(os.environ, 10, 1)
        async with public_page(given, os.environ, workers, memory, Listeners(), lambda: None) as link:
            assert link is not None
            path = link(12345).removeprefix("https://gate.example.org")
            headers = {"Host": "gate.example.org", "X-Forwarded-Proto": "https"}
            async with httpx.AsyncClient(headers=headers) as web:
                assert (await web.get(f"http://{LOOPBACK}:{given.page_port}{path}")).status_code == 200
        async with public_page(Settings(TOKEN), os.environ, workers, memory, Listeners(), lambda: None) as none:
            assert none is None
        await memory.close()

    asyncio.run(use())


class TestUsedOnAllMachines:
    def test_a_link_that_one_machine_has_taken_opens_no_other(self) -> None:
        given = settings(**PUBLIC)

        async def use() -> None:
            redis = memory_store()
            one, other = (RecordStore(redis, b"k" * 32, 15) for _ in range(2))
            here, there = Access.of(given, await once_in(one)), Access.of(given, await once_in(other))
            key = here.passes.key("invited")
            assert await there.passes.admit(key) is not None
            assert await here.passes.admit(key) is None
            unused = here.passes.key("invited")
            await redis.flushall()  # type: ignore[attr-defined]  # the double has it
            assert await there.passes.admit(unused) is None, (
                "what was used before is forgotten, so nothing of then is taken"
            )
            assert await there.passes.admit(here.passes.key("invited")) is not None

        asyncio.run(use())

    def test_while_redis_does_not_answer_no_link_opens(self) -> None:
        async def use() -> None:
            memory = RecordStore(connect(f"redis://127.0.0.1:{free_port()}/0"), b"k" * 32, 15)
            passes = Access.of(settings(**PUBLIC), await once_in(memory)).passes
            with pytest.raises(Failed) as refused:
                await passes.admit(passes.key("invited"))
            assert (refused.value.status_code, refused.value.code) == (503, "no-memory")
            await memory.close()

        asyncio.run(use())


class TestProgram:
    def test_a_setting_that_is_misspelt_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert program.main(["--invite"], {"PAGE_INVITATION": "1"}, Path("/nowhere")) == 2
        assert "PAGE_INVITATION" in capsys.readouterr().err

    def test_ctrl_c_while_it_loads_ends_it_and_all_that_it_has_started(self, tmp_path: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR")}
        page = subprocess.Popen(
            [sys.executable, "-P", "-m", "bot.web", "--port", str(free_port()), "--no-browser"],
            cwd=tmp_path,
            env={**kept, "PYTHONPATH": str(ROOT), "WORKERS": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert page.stderr is not None
        assert page.stderr.readline().startswith("Loading")
        children = Path(f"/proc/{page.pid}/task/{page.pid}/children")
        while not (started := children.read_text().split()) and page.poll() is None:
            time.sleep(0.01)
        page.send_signal(signal.SIGINT)
        out, err = page.communicate(timeout=60)
        assert (page.returncode, out) == (0, "")
        assert "Traceback" not in err
        assert [child for child in started if Path(f"/proc/{child}").exists()] == []

    def test_it_loads_nothing_of_telegram_redis_or_pixels(self) -> None:
        check = (
            "import bot.web.__main__, sys\n"
            "strange = {'telegram', 'httpx', 'redis', 'dramatiq', 'numpy', 'cv2', 'PIL', 'openvino'}\n"
            "print(sorted(strange & {name.split('.')[0] for name in sys.modules}))"
        )
        shown = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)
        assert shown.stdout.strip() == "[]"

    @pytest.mark.parametrize(
        ("arguments", "environment", "words"),
        [
            ([], {"PAGE_LISTEN": "0.0.0.0"}, "PUBLIC_URL is not set"),  # noqa: S104 - it is refused
            ([], {"PUBLIC_URL": "https://a.example", "STATE_KEY": KEY}, "people whom you name"),
            (["--invite"], {}, "set PUBLIC_URL and PAGE_INVITATIONS=1"),
            (["--invite"], {**PUBLIC, "PAGE_INVITATIONS": "0", "ALLOWED_USERS": "1"}, "PAGE_INVITATIONS=1"),
        ],
    )
    def test_what_contradicts_itself_is_refused_with_the_reason(
        self, arguments: list[str], environment: dict[str, str], words: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert program.main(arguments, environment, Path("/nowhere")) == 2
        assert words in capsys.readouterr().err

    @pytest.mark.parametrize("arguments", [["--port", "0"], ["--port", "x"], ["--port", "70000"], ["photo.jpg"]])
    def test_wrong_arguments_are_refused(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as refused:
            program.main(arguments, {}, Path("/nowhere"))
        assert refused.value.code == 2
        assert "./gatekeeper page" in capsys.readouterr().err

    @pytest.mark.parametrize("language", ["en", "id"])
    def test_it_explains_itself_in_the_language_of_the_terminal(
        self, language: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        said = texts(language)
        with pytest.raises(SystemExit) as shown:
            program.main(["--help"], {"LANG": f"{language}.UTF-8"}, Path("/nowhere"))
        assert shown.value.code == 0
        out = " ".join(capsys.readouterr().out.split())
        assert out.startswith(said.plain("cli-usage").strip())
        for key in ("serve-help", "serve-help-end", "serve-help-port", "cli-help-help"):
            assert said.plain(key) in out
        with pytest.raises(SystemExit):
            program.main(["--port", "x"], {"LANG": language}, Path("/nowhere"))
        assert said.plain("serve-wrong-port") in capsys.readouterr().err
        assert program.main(["--invite"], {**PUBLIC, "LANG": language}, Path("/nowhere")) == 0
        assert said.plain("serve-invitation", hours=24) in capsys.readouterr().err

    def test_with_real_pixel_processes_it_tells_its_address_and_ends_with_ctrl_c(self, tmp_path: Path) -> None:
        """As its user starts it: an empty folder, no settings; the browser that it tries to open is a script."""
        browser, opened = tmp_path / "browser", tmp_path / "opened"
        browser.write_text(f'#!/bin/sh\necho "$1" > {opened}\n')
        browser.chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR", "LANG")}
        page = subprocess.Popen(
            [sys.executable, "-P", "-m", "bot.web", "--port", str(free_port())],
            cwd=tmp_path,
            env={**kept, "PYTHONPATH": str(ROOT), "WORKERS": "1", "BROWSER": str(browser)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert page.stdout is not None
            line = page.stdout.readline()
            assert re.match(r"Gatekeeper is at http://127\.0\.0\.1:\d+/open\?key=", line), page.stderr
            page.send_signal(signal.SIGINT)
            out, err = page.communicate(timeout=60)
        finally:
            page.kill()
        assert (page.returncode, out) == (0, "")
        assert "Traceback" not in err
        assert opened.read_text().strip() in line


class TestPrograms:
    """The API stands beside the page, and beside a bot also where no page is served."""

    TOKEN, ENTRY = ApiToken.new("shop")

    def asks(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(headers={"Authorization": f"Bearer {self.TOKEN}", "Content-Type": "image/jpeg"})

    def test_the_page_of_this_machine_answers_programs_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(alone, "ProcessPool", fake_pool("good"))

        async def use() -> None:
            given = settings(API_TOKENS=str(self.ENTRY))
            async with running(given), self.asks() as web:
                answer = await web.post(f"http://{LOOPBACK}:{given.page_port}/api/v1/screen", content=b"photo")
                assert (answer.status_code, answer.json()["level"]) == (200, "clear")
                bare = await httpx.AsyncClient().get(f"http://{LOOPBACK}:{given.page_port}/api/v1/version")
                assert bare.status_code == 401

        asyncio.run(use())

    def test_where_their_port_is_taken_no_other_is_served_by_itself(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """They would go on asking there, and tell the stranger who has it their photos and tokens."""
        monkeypatch.setattr(alone, "ProcessPool", fake_pool("good"))
        with socket.create_server((LOOPBACK, 0)) as stranger:
            taken = stranger.getsockname()[1]
            given = {"API_TOKENS": str(self.ENTRY), "PAGE_PORT": str(taken)}
            assert program.main(["--no-browser"], given, Path("/nowhere")) == 1
            said = capsys.readouterr().err
            assert f"port {taken}, cannot be listened on: another program has it." in said
            assert "Programs of API_TOKENS ask at this port" in said

            async def use() -> None:
                async with running(settings(**given), port=(chosen := free_port())) as address:
                    assert f":{chosen}/" in address

            asyncio.run(use())

    @pytest.mark.parametrize("with_bot", [False, True])
    def test_a_public_name_may_be_there_for_them_alone(self, with_bot: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nobody could open a page there, so there is none."""
        monkeypatch.setattr(alone, "ProcessPool", fake_pool("good"))
        monkeypatch.setattr(public, "ProcessPool", fake_pool("good"))
        given = settings(PUBLIC_URL=PUBLIC["PUBLIC_URL"], API_TOKENS=str(self.ENTRY))

        async def use() -> None:
            memory = RecordStore(memory_store(), b"k" * 32, 15)
            beside = public_page(given, os.environ, NoPixels(), memory, Listeners(), lambda: None)
            async with beside if with_bot else running(given), self.asks() as web:
                web.headers.update({"Host": "gate.example.org", "X-Forwarded-Proto": "https"})
                server = f"http://{LOOPBACK}:{given.page_port}"
                assert (await web.post(f"{server}/api/v1/screen", content=b"photo")).status_code == 200
                assert [(await web.get(server + path)).status_code for path in ("/", "/open?key=x")] == [404, 404]
            await memory.close()

        asyncio.run(use())

    def test_without_tokens_it_is_not_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(alone, "ProcessPool", fake_pool("good"))

        async def use() -> None:
            given = settings()
            async with running(given), self.asks() as web:
                for path in ("screen", "version", "openapi.json", "files/x"):
                    answer = await web.get(f"http://{LOOPBACK}:{given.page_port}/api/v1/{path}")
                    assert answer.status_code == 404

        asyncio.run(use())

    @pytest.mark.parametrize("spread", [False, True])
    def test_a_bot_without_a_page_answers_programs_of_its_machine(
        self, spread: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(public, "ProcessPool", fake_pool("good"))
        given = Settings(TOKEN, page_port=free_port(), workers=1, api_tokens=str(self.ENTRY))

        async def use() -> None:
            memory = RecordStore(memory_store(), b"k" * 32, 15)
            workers = NoPixels() if spread else fake_pool("good")(os.environ, 10, 1)
            if isinstance(workers, ProcessPool):
                await workers.start()
            async with (
                public_page(given, os.environ, workers, memory, Listeners(), lambda: None) as link,
                self.asks() as web,
            ):
                assert link is None
                server = f"http://{LOOPBACK}:{given.page_port}"
                assert (await web.post(f"{server}/api/v1/screen", content=b"photo")).status_code == 200
                assert (await web.get(f"{server}/")).status_code == 404
            await workers.close()
            await memory.close()

        asyncio.run(use())
