"""Each piece is answered once, or its sender is told to send it again, whatever happens to bot, nodes and Redis."""

from __future__ import annotations

import asyncio
import contextlib
import io
import re
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from bot import log
from bot.spread.pieces import Fate, Kind, Piece, State
from bot.spread.queue import NAMESPACE, Broker
from bot.store.record_store import RecordStore, connect
from bot.store.records import Question
from tests.bot.flow import PATIENCE, SECRET, SITI, STOP, Stub, png
from tests.bot.spread.machines import SWIFT, Machines, machines, play
from tests.botapi import Person

PHOTO = Question(SITI.number, SITI.number, 77, "file-of-77", "unique-77")


async def left_by_a_bot(url: str, piece: Piece | None, *, queued: bool) -> None:
    """What a bot that was killed has left in Redis: a question, and the piece as which it was handed over."""
    memory = RecordStore(connect(url), SECRET, 15)
    await memory.keep(PHOTO.name, PHOTO)
    if piece is not None:
        await memory.keep(piece.name, piece)
    if piece is not None and queued:
        broker = Broker(url, SWIFT)
        broker.put(piece.name, first=False)
        broker.leave()
    await memory.close()


def handed(**changes: Any) -> Piece:
    return replace(Piece(Kind.PHOTO, PHOTO.owner, PHOTO.chat, (PHOTO.message,)), **changes)


@pytest.mark.parametrize("queued", [True, False])
def test_a_piece_that_waits_is_answered_after_a_restart_of_the_bot(redis_url: str, queued: bool) -> None:
    async def run() -> None:
        await left_by_a_bot(redis_url, handed(), queued=queued)
        async with machines(redis_url) as stage:
            stage.world.files[PHOTO.file], stage.world.sizes_told[PHOTO.file] = png(), len(png())
            await stage.start(Stub(STOP))
            await stage.message()
            await stage.drawn()
            await stage.rest()
            assert len(stage.sent()) == 1
            assert await stage.pieces() == []

    asyncio.run(run())


def test_a_piece_that_was_answered_is_not_answered_again_after_a_restart_of_the_bot(redis_url: str) -> None:
    async def run() -> None:
        await left_by_a_bot(redis_url, handed(state=State.ANSWERED, fate=Fate.DONE), queued=False)
        async with machines(redis_url) as stage:
            await stage.start(Stub(STOP))
            await stage.drawn()
            await stage.rest(1.0)
            assert stage.sent() == []
            assert await stage.pieces() == []
            assert await stage.memory.waiting() == []

    asyncio.run(run())


def test_a_sender_whose_node_has_gone_while_it_answered_is_told_once_to_send_it_again(redis_url: str) -> None:
    async def run() -> None:
        await left_by_a_bot(redis_url, handed(state=State.BEGUN, by="gone"), queued=True)
        async with machines(redis_url) as stage:
            await stage.start(Stub(STOP))
            message = await stage.message()
            assert "send it again" in message["text"]
            await stage.rest(1.0)
            assert len(stage.sent()) == 1
            assert await stage.pieces() == []

    asyncio.run(run())


def test_two_nodes_that_get_the_same_piece_answer_it_once(redis_url: str) -> None:
    first, second = Stub(STOP, 0.5), Stub(STOP, 0.5)

    async def use(stage: Machines) -> None:
        broker = Broker(redis_url, SWIFT)
        stage.world.sends_photo(SITI, png())
        (piece,) = await until_handed(stage)
        await asyncio.to_thread(broker.client.rpush, f"{NAMESPACE}:others", piece.name)
        await stage.message()
        await stage.drawn()
        await stage.rest(1.0)
        broker.leave()
        assert len(stage.sent()) == 1

    play(use, redis_url, [first, second])
    assert 1 <= len(first.seen) + len(second.seen) <= 2


def test_a_node_that_is_stopped_hands_back_what_it_has_not_begun(redis_url: str) -> None:
    slow, other = Stub(STOP, 60.0), Stub(STOP)

    async def use(stage: Machines) -> None:
        (stopped,) = stage.nodes
        stage.world.sends_photo(SITI, png())
        await stage.until(lambda: True if slow.seen else None)
        await stage.start(other)
        await stopped.stop()
        await stage.message()
        await stage.drawn()
        assert len(stage.sent()) == 1

    play(use, redis_url, [slow])
    assert len(other.seen) == 1


def test_a_redis_that_loses_everything_loses_no_photo(redis_url: str) -> None:
    slow = Stub(STOP, 1.0)

    async def use(stage: Machines) -> None:
        people = [Person(100 + number, f"P{number}") for number in range(5)]
        for person in people:
            stage.world.sends_photo(person, png())
        await stage.until(lambda: True if slow.seen else None)
        await stage.store.flushall()
        for person in people:
            await stage.until(partial(answered, stage, person), 20)
        await stage.drawn()
        await stage.rest(1.5)
        assert [len(stage.sent(person.number)) for person in people] == [1] * 5

    play(use, redis_url, [slow])


def answered(stage: Machines, person: Person) -> bool | None:
    return True if stage.sent(person.number) else None


ID = re.compile(r"[0-9a-f]{16,32}|[0-9a-f-]{36}")
KNOWN = ("__heartbeats__", "first", "others", "first.msgs", "others.msgs")
ACKS = re.compile(r"__acks__\.[0-9a-f-]{36}\.(first|others)")


async def audit(stage: Machines) -> int:
    """Looks into every key of the engine: random ids and times, and nothing else. Returns how many keys there are."""
    names = await stage.engine()
    for name in names:
        word = name.removeprefix(f"{NAMESPACE}:")
        assert word in KNOWN or ACKS.fullmatch(word), name
        kind = (await stage.store.type(name)).decode()
        if kind == "hash":
            for field, message in (await stage.store.hgetall(name)).items():
                assert ID.fullmatch(field.decode())
                rest = re.sub(rf'"{field.decode()}"|\d{{13}}', "", message.decode())
                assert re.fullmatch(
                    r'\{"queue_name":"(first|others)","actor_name":"piece-(first|others)","args":\[\],"kwargs":\{\},'
                    r'"options":\{"redis_message_id":\},"message_id":,"message_timestamp":\}',
                    rest,
                ), rest
        else:
            read = {"list": stage.store.lrange, "set": stage.store.smembers, "zset": stage.store.zrange}[kind]
            members = await (read(name) if kind == "set" else read(name, 0, -1))
            assert all(ID.fullmatch(member.decode()) for member in members), members
    return len(names)


def test_the_keys_of_the_engine_hold_random_ids_and_times_and_are_gone_when_nothing_waits(redis_url: str) -> None:
    async def run() -> None:
        async with machines(redis_url) as stage:
            await stage.start(Stub(STOP, 0.5))
            for number in range(6):
                stage.world.sends_photo(Person(100 + number), png(), caption="a secret word")
            await until_handed(stage, 6)
            assert await audit(stage) > 3
            await stage.drawn()
            assert await audit(stage) == 1, "the signs of life"
        left: Any = connect(redis_url)
        assert [name async for name in left.scan_iter(match=f"{NAMESPACE}*", count=100)] == []
        await left.aclose()

    asyncio.run(run())


def test_a_crash_with_a_secret_reaches_neither_redis_nor_the_log(
    redis_url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    secret, stream = "Siti's number 3171234567890123", io.StringIO()
    log.configure("DEBUG", stream)

    async def use(stage: Machines) -> None:
        watcher: Any = connect(redis_url)
        heard: list[str] = []

        async def listen() -> None:
            async with watcher.monitor() as monitor:
                while True:
                    heard.append(str(await monitor.next_command()))

        listening = asyncio.create_task(listen())
        await asyncio.sleep(0.2)
        stage.world.sends_photo(SITI, png())
        message = await stage.message()
        assert "went wrong" in message["text"]
        await stage.drawn()
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening
        await watcher.aclose()
        assert len(heard) > 10
        assert not any(hidden in word for word in heard for hidden in ("Siti", "3171234567890123", "Traceback"))

    play(use, redis_url, [Stub(RuntimeError(secret))])
    written = stream.getvalue() + "".join(capfd.readouterr())
    assert "piece-failed error=runtimeerror" in written
    assert "Siti" not in written
    assert "3171234567890123" not in written
    assert "Traceback" not in written


async def until_handed(stage: Machines, count: int = 1) -> list[Piece]:
    async with asyncio.timeout(PATIENCE):
        while len(found := await stage.pieces()) < count:
            await asyncio.sleep(0.01)
    return found


def test_a_node_that_gets_a_piece_twice_answers_it_once(redis_url: str) -> None:
    stub = Stub(STOP, 0.5)

    async def use(stage: Machines) -> None:
        broker = Broker(redis_url, SWIFT)
        stage.world.sends_photo(SITI, png())
        (piece,) = await until_handed(stage)
        await asyncio.to_thread(broker.client.rpush, f"{NAMESPACE}:others", piece.name, piece.name)
        await stage.message()
        await stage.drawn()
        await stage.rest(1.0)
        broker.leave()
        assert len(stage.sent()) == 1

    play(use, redis_url, [stub])
    assert len(stub.seen) == 1
