"""Whatever breaks behind the gate: an answer that says so, never an approval, never a copy; and no crowd holds it up."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import gate as module
from assistant.copies import Copies
from assistant.folders import Folders, NotAllowed
from assistant.gate import MOST_WAITING, NO_COPY, Gate, Refused, Reply
from assistant.questions import CHECK, COPY, EXPLAIN, question
from detectors import NotStarted

FAKE = Path(__file__).parents[1] / "bot" / "pixels" / "fake_process.py"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


@pytest.fixture
def gate(photos: Path) -> Iterator[Gate]:
    made = gate_of(photos, "obedient")
    yield made
    made.close()


def gate_of(photos: Path, *manner: str, seconds: float = 20.0, keep_stops: bool = False) -> Gate:
    folders = Folders([photos])
    copies = Copies(photos.parent / "copies", folders.paths)
    command = (sys.executable, str(FAKE), *manner)
    return Gate(folders, copies, seconds, keep_stops=keep_stops, command=command)


def asked(gate: Gate, photos: Path, manner: str, tool: str = COPY) -> Reply:
    (photos / manner).write_text(manner)
    return asyncio.run(gate.ask(question(tool, {"path": str(photos / manner)})))


def copies_of(photos: Path) -> list[Path]:
    return list((photos.parent / "copies").iterdir())


@pytest.mark.parametrize(
    "manner", ["dies", "garbage", "no-proof", "clear-with-findings", "strange-kind", "text-as-code"]
)
def test_a_process_that_breaks_gives_no_approval_and_no_copy(manner: str, gate: Gate, photos: Path) -> None:
    reply = asked(gate, photos, manner)
    assert (reply.object["level"], reply.object["redacted"]) == ("unknown", None)
    assert reply.object["unchecked"] == [{"detector": "photo", "reason": "crashed"}]
    assert NO_COPY in reply.sentence
    assert copies_of(photos) == []
    assert asked(gate, photos, "good").object["level"] == "clear"


def test_what_stops_stays_open_only_where_the_person_allows_it(gate: Gate, photos: Path) -> None:
    (photos / "found").write_text("found")
    keeping = question(COPY, {"path": str(photos / "found"), "keep": ["1"]})
    with pytest.raises(Refused, match="--keep-stops"):
        asyncio.run(gate.ask(keeping))
    with pytest.raises(Refused, match="does not have"):
        asyncio.run(gate.ask(question(COPY, {"path": str(photos / "found"), "keep": ["1", "name"]})))
    assert copies_of(photos) == []
    allowing = gate_of(photos, "obedient", keep_stops=True)
    try:
        assert Path(asyncio.run(allowing.ask(keeping)).object["redacted"]).is_file()
    finally:
        allowing.close()


def test_an_explanation_of_what_broke_explains_that_and_nothing_else(gate: Gate, photos: Path) -> None:
    told = asked(gate, photos, "dies", EXPLAIN).object
    assert (told["level"], told["findings"], told["rules"]) == ("unknown", [], {})
    assert told["unchecked"] == [{"detector": "photo", "reason": "crashed"}]


def test_what_hangs_is_unknown_in_time(photos: Path) -> None:
    gate = gate_of(photos, "obedient", seconds=1.5)
    try:
        assert asked(gate, photos, "hangs", CHECK).object["unchecked"][0]["reason"] == "timeout"
    finally:
        gate.close()


def test_a_process_that_does_not_start_is_a_sentence_and_tried_again(photos: Path) -> None:
    gate = gate_of(photos, "broken-model")
    try:
        for _ in range(2):
            with pytest.raises(NotStarted, match="was altered"):
                asked(gate, photos, "good")
    finally:
        gate.close()


def test_a_file_that_may_not_be_read_starts_nothing(photos: Path) -> None:
    gate = gate_of(photos, "broken-model")
    try:
        with pytest.raises(NotAllowed):
            asyncio.run(gate.ask(question(CHECK, {"path": "/etc/passwd"})))
    finally:
        gate.close()


def test_of_a_crowd_each_is_answered_or_told_to_come_again(photos: Path) -> None:
    gate = gate_of(photos, "echo")
    for number in range(MOST_WAITING + 5):
        (photos / f"{number}.jpg").write_text(f"photo {number}")

    async def crowd() -> list[Reply | BaseException]:
        paths = [str(photos / f"{number}.jpg") for number in range(MOST_WAITING + 5)]
        return await asyncio.gather(
            *(gate.ask(question(COPY, {"path": path})) for path in paths), return_exceptions=True
        )

    try:
        replies = asyncio.run(crowd())
        for number, reply in enumerate(replies[:MOST_WAITING]):
            assert isinstance(reply, Reply)
            assert Path(reply.object["redacted"]).read_text() == f"photo {number}"
        assert all(isinstance(reply, Refused) for reply in replies[MOST_WAITING:])
        assert isinstance(asyncio.run(crowd())[0], Reply), "who was told to come again is answered then"
    finally:
        gate.close()


def test_who_gives_up_waiting_is_waited_for_by_nobody_and_its_turn_ends(photos: Path) -> None:
    gate = gate_of(photos, "obedient", seconds=2.0)

    async def given_up() -> Reply:
        (photos / "hangs").write_text("hangs")
        (photos / "good").write_text("good")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(gate.ask(question(CHECK, {"path": str(photos / "hangs")})), 0.3)
        return await gate.ask(question(CHECK, {"path": str(photos / "good")}))

    try:
        assert asyncio.run(given_up()).object["level"] == "clear"
    finally:
        gate.close()


def test_a_process_that_nobody_needs_is_let_go_and_comes_back(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "IDLE", 0.1)
    gate = gate_of(photos, "obedient")

    async def with_a_pause() -> tuple[bool, Reply]:
        ask = question(CHECK, {"path": str(photos / "good")})
        await gate.ask(ask)
        patience = time.monotonic() + 20
        while gate._entered and time.monotonic() < patience:
            await asyncio.sleep(0.05)
        return gate._entered, await gate.ask(ask)

    (photos / "good").write_text("good")
    try:
        still_there, reply = asyncio.run(with_a_pause())
        assert not still_there
        assert reply.object["level"] == "clear"
    finally:
        gate.close()


def test_it_closes_in_the_middle_of_a_start(photos: Path) -> None:
    gate = gate_of(photos, "never-ready")

    async def halfway() -> None:
        (photos / "good").write_text("good")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(gate.ask(question(CHECK, {"path": str(photos / "good")})), 1.0)

    asyncio.run(halfway())
    began = time.monotonic()
    gate.close()
    assert time.monotonic() - began < 10


def test_it_closes_in_the_middle_of_a_photo(photos: Path) -> None:
    gate = gate_of(photos, "obedient", seconds=60.0)

    async def halfway() -> None:
        (photos / "hangs").write_text("hangs")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(gate.ask(question(CHECK, {"path": str(photos / "hangs")})), 1.0)

    asyncio.run(halfway())
    process = gate._checker._process
    assert process
    began = time.monotonic()
    gate.close()
    assert time.monotonic() - began < 10
    with pytest.raises(ProcessLookupError):
        os.kill(process._process.pid, 0)
