"""Two bots behind a webhook: only the active one listens, so that a proxy that tries both reaches it, also after a change."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx

from bot.config.settings import Settings
from tests.bot.flow import SITI, png
from tests.bot.spread.test_standby import Stage, play
from tests.conftest import free_port
from tests.faults.kill import until

URL = "https://bot.example.org/tg"


async def posted(web: httpx.AsyncClient, ports: tuple[int, int], settings: Settings, update: object) -> int | None:
    """As a proxy hands an update on: to the one that listens. Returns its port once the update is taken."""
    hook = settings.webhook
    assert hook is not None
    for port in ports:
        try:
            answer = await web.post(
                f"http://127.0.0.1:{port}/{hook.path}",
                json=update,
                headers={"X-Telegram-Bot-Api-Secret-Token": hook.secret},
            )
        except httpx.TransportError:
            continue
        if answer.status_code == 200:
            return port
    return None


def test_only_the_active_bot_listens_and_an_update_that_comes_again_is_answered_once(tmp_path: Path) -> None:
    ports = (free_port(), free_port())

    async def use(scene: Stage) -> None:
        settings = Settings(scene.api.token, webhook_url=URL)
        first = await scene.starts(active=False, signs="active", WEBHOOK_URL=URL, WEBHOOK_PORT=str(ports[0]))
        await until(lambda: scene.api.world.webhook)
        await scene.starts(active=False, WEBHOOK_URL=URL, WEBHOOK_PORT=str(ports[1]))
        async with httpx.AsyncClient(timeout=5) as web:
            updates = []
            for turn in range(2):
                scene.photos.append(scene.api.world.sends_photo(SITI, png(20 + turn)))
                updates.append(scene.api.world.updates.pop())
                answered = None
                while answered is None:
                    answered = await posted(web, ports, settings, updates[-1])
                    await asyncio.sleep(0.1)
                assert answered == ports[turn]
                await scene.all_answered(told_again=0)
                if turn == 0:
                    first.kill()
                    await first.wait()
            for update in updates:
                assert await posted(web, ports, settings, update) == ports[1]
        await scene.all_answered(told_again=0)
        assert not scene.api.asked("getUpdates")

    play(tmp_path, use)
