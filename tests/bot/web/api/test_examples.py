"""The examples of the manual run exactly as they are written, against real pixel processes."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

import pytest
from PIL import Image

from bot.pixels.pool import ProcessPool
from tests import papers
from tests.bot.web.api.serving import TOKEN, api
from tests.bot.web.served import LOOPBACK

ROOT = Path(__file__).parents[4]
EXAMPLES = dict(re.findall(r"^```(\w+)\n(.*?)^```$", papers.text_of(".github/API.md"), re.DOTALL | re.MULTILINE))
COMMANDS = {
    "sh": ("sh", "-euc"),
    "python": (sys.executable, "-c"),
    "js": ("node", "--input-type=module", "--eval"),
}

PATIENCE = 240.0
"""Seconds for a photo, on a machine that does much else."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Serves the API with a real pixel process."""
    loop, told, stop = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    ports: list[int] = []

    async def main() -> None:
        pool = ProcessPool(os.environ, PATIENCE, 1)
        try:
            await pool.start()
            async with api(pool, places=1, deadline=PATIENCE) as port:
                ports.append(port)
                told.set()
                await stop.wait()
        finally:
            told.set()
            await pool.close()

    thread = threading.Thread(target=loop.run_until_complete, args=(main(),))
    thread.start()
    try:
        assert told.wait(180)
        yield f"http://{LOOPBACK}:{ports[0]}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(60)
        loop.close()


def test_there_is_one_in_each_language() -> None:
    assert set(EXAMPLES) == set(COMMANDS)


@pytest.mark.parametrize("language", COMMANDS)
def test_it_gets_the_covered_copy_of_a_card(language: str, address: str, tmp_path: Path) -> None:
    if shutil.which(COMMANDS[language][0]) is None:
        pytest.skip(f"there is no {COMMANDS[language][0]} on this machine")
    shutil.copy(ROOT / "examples" / "ktp.jpg", tmp_path / "photo.jpg")
    environment = {"PATH": os.environ["PATH"], "GATEKEEPER": address, "TOKEN": TOKEN}
    done = run(
        [*COMMANDS[language], EXAMPLES[language]],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if language == "sh":
        assert json.loads((tmp_path / "answer.json").read_text())["level"] == "stop"
    else:
        assert done.stdout.startswith("stop")
    with Image.open(tmp_path / "covered.jpg") as copy, Image.open(tmp_path / "photo.jpg") as photo:
        assert copy.format == "JPEG"
        assert copy.size == photo.size
    assert (tmp_path / "covered.jpg").read_bytes() != (tmp_path / "photo.jpg").read_bytes()


@pytest.mark.parametrize("language", COMMANDS)
def test_a_token_that_is_not_known_ends_it_with_an_error(language: str, address: str, tmp_path: Path) -> None:
    if shutil.which(COMMANDS[language][0]) is None:
        pytest.skip(f"there is no {COMMANDS[language][0]} on this machine")
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    environment = {"PATH": os.environ["PATH"], "GATEKEEPER": address, "TOKEN": "gk_nobody"}
    done = run(
        [*COMMANDS[language], EXAMPLES[language]], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert done.returncode != 0
    assert not (tmp_path / "covered.jpg").exists()
