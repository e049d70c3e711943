"""A short run of every target, and proof that the engine notices a broken promise."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fuzz.corpus import pictures
from tests.fuzz.files import decoded
from tests.fuzz.mutate import Engine
from tests.fuzz.pdfs import WORKERS, papers
from tests.fuzz.run import run
from tests.fuzz.targets import Target, all_targets
from tests.kit.decode.test_integrity import with_hole

SHORT = {"decoder": 250, "torn": 150, "door": 150, "press": 120, "message": 40, "pdf": 100, "torn-pdf": 60}
TARGETS = {target.name: target for target in all_targets()}


@pytest.mark.parametrize("name", TARGETS)
def test_no_promise_is_broken_in_a_short_run(name: str) -> None:
    broken: list[str] = []
    run(TARGETS[name], SHORT.get(name, 400), 2, lambda target, number, error: broken.append(f"{number}: {error!r}"))
    assert broken == []


def test_the_shares_of_the_targets_are_all_there_is() -> None:
    assert sum(target.percent for target in TARGETS.values()) == 100


def test_the_seeds_are_whole_pictures() -> None:
    assert {name: type(decoded(data)).__name__ for name, data in pictures().items()} == dict.fromkeys(
        pictures(), "Photo"
    )


def test_a_torn_pdf_that_is_taken_for_whole_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    look = WORKERS.look

    def believing(data: bytes) -> dict[str, Any] | None:
        said = look(data)
        return said and {**said, "damaged": False}

    monkeypatch.setattr(WORKERS, "look", believing)
    assert run(TARGETS["torn-pdf"], 60, 1).broken


def test_a_pdf_that_ends_its_process_is_followed_by_the_next() -> None:
    assert WORKERS.look(papers()["letter"])
    WORKERS.close()
    assert WORKERS.look(papers()["letter"])


def test_the_same_seed_makes_the_same_inputs_and_another_others() -> None:
    seeds = tuple(pictures().values())
    first, again, other = (Engine(seeds, seed=seed) for seed in (1, 1, 2))
    assert [first.make(number) for number in range(50)] == [again.make(number) for number in range(50)]
    assert [first.make(number) for number in range(50)] != [other.make(number) for number in range(50)]


def test_a_reader_that_fails_on_a_rare_byte_is_found() -> None:
    def check(data: bytes) -> None:
        assert not data.startswith(b"\xff"), "planted"

    assert run(Target("planted", check, (b"abcdef",), 1), 2000, 1).broken


def test_a_torn_picture_that_is_read_as_if_it_were_whole_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("detectors.kit.decode.photo.is_whole", lambda *_: True)
    assert run(TARGETS["torn"], 200, 1).broken
    assert with_hole(pictures()["PNG"]) != pictures()["PNG"]
