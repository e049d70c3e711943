"""Photos of private chats are answered by another machine, as they would be here."""

from __future__ import annotations

from tests.bot.flow import SITI, STOP, Stub, png
from tests.bot.spread.machines import Machines, play


def test_a_photo_is_answered_by_a_node_and_leaves_nothing_behind(redis_url: str) -> None:
    stub = Stub(STOP)

    async def use(stage: Machines) -> None:
        stage.world.sends_photo(SITI, png())
        message = await stage.message()
        assert "Stop" in message.get("caption", message.get("text", ""))
        await stage.drawn()
        assert await stage.pieces() == []
        assert "waiting" not in {name.decode().split(":")[2] async for name in stage.store.scan_iter(match="gk:*:*:*")}

    play(use, redis_url, [stub])
    assert len(stub.seen) == 1
