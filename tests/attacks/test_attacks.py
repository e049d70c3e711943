"""The adversary in small: no attack wins against the project's styles, and the same attacks win where hiding is no hiding.

The whole suite is ``python -m tests.attacks``; its table stands in ``.github/MEASURED.md``.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.attacks import suite
from tests.attacks.files import (
    CARRIERS,
    _holds_a_picture,
    carried,
    says_more,
    with_comments,
    with_thumbnail,
    with_trailing_bytes,
)
from tests.attacks.pixels import PIXEL_ATTACKS, Attacked, Published
from tests.attacks.reading import read_back
from tests.attacks.redactors import ALL, OURS, solid
from tests.attacks.victims import Victim, coded, victims


@cache
def many() -> list[Victim]:
    return victims(24)


@cache
def secrets() -> list[Victim]:
    return many()[::2]


@cache
def published() -> list[Published]:
    return [Published(victim) for victim in secrets()]


@cache
def portraits() -> list[Published]:
    return [Published(victim) for victim in victims(120) if victim.what == "photo"]


def read() -> list[Published]:
    return [one for one in published() if len(one.victim.text) > 7][:5]


@pytest.mark.parametrize("name", OURS)
def test_no_attack_on_pixels_wins_against_our_styles(name: str) -> None:
    for one in [*published(), *portraits()]:
        attacked = Attacked(one, OURS[name])
        assert not [what for what, attempt in PIXEL_ATTACKS.items() if attempt(attacked)], one.victim.what


@pytest.mark.parametrize("name", ["real blur", "real mosaic"])
def test_the_same_attacks_win_against_a_real_blur_and_a_real_mosaic(name: str) -> None:
    won = dict.fromkeys(set(PIXEL_ATTACKS) - {"age of a face"}, 0)
    for one in published():
        attacked = Attacked(one, ALL[name])
        for what in won:
            won[what] += PIXEL_ATTACKS[what](attacked)
    assert all(won.values()), won
    assert won["matching of candidates"] == len(secrets())


def test_a_ring_that_is_left_bare_tells_which_secret_it_was() -> None:
    """What the fill from outside is for: the photo's own coding has carried the secret to the edges of its blocks."""
    ring = PIXEL_ATTACKS["ring between bar and block"]
    assert sum(ring(Attacked(one, ALL["a ring left bare"])) for one in published()) > len(published()) / 2
    assert not any(ring(Attacked(one, OURS["auto"])) for one in published())


def test_the_age_of_a_face_shows_through_a_real_blur() -> None:
    assert any(PIXEL_ATTACKS["age of a face"](Attacked(one, ALL["real blur"])) for one in portraits())


@pytest.mark.parametrize("name", ["solid", "soft"])
def test_no_engine_reads_a_covered_secret(name: str) -> None:
    assert not any(read_back(read(), OURS[name]).values())


def test_the_engines_read_secrets_that_lie_open() -> None:
    assert read_back(read(), ALL["uncovered"])["PP-OCR reads it"] >= 2


@pytest.mark.parametrize("carrier", CARRIERS)
def test_nothing_that_a_file_carries_comes_through(carrier: str) -> None:
    for victim in secrets()[:3]:
        assert not carried(victim, CARRIERS[carrier], solid)


@pytest.mark.parametrize("carrier", [with_thumbnail, with_trailing_bytes, with_comments])
def test_a_stranger_sees_what_an_uncleaned_file_carries(carrier: Any) -> None:
    assert says_more(carrier(secrets()[0], "RAHASIA"), "RAHASIA")


def test_a_second_picture_is_one_that_opens_and_not_three_bytes_like_it() -> None:
    copy = solid(secrets()[0].photo(), secrets()[0].covered)
    start = len(copy) - 40
    assert not _holds_a_picture(copy[:start] + b"\xff\xd8\xffGIF8" + copy[start:])
    small = coded(secrets()[0].truth)
    assert _holds_a_picture(copy[:start] + small + copy[start:])
    assert _holds_a_picture(copy[:start] + b"\xff\xd8\xff" + small)


def test_victims_are_the_same_each_time_and_all_different() -> None:
    again: list[Victim] = victims(24)
    assert all(np.array_equal(one.scene, other.scene) for one, other in zip(many(), again, strict=True))
    assert len({victim.truth.tobytes() for victim in many()}) == len(many())


def test_every_attack_is_counted_with_the_secrets_it_was_tried_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suite, "read_back", lambda attacked, _: {"PP-OCR reads it": len(attacked)})
    told: list[int] = []
    won, attempts = suite.attack(secrets()[:2], 1, 1, told.append), suite.tried(secrets()[:2], 1)
    assert told == [2]
    for name in ALL:
        assert set(won[name]) == set(attempts[name])
        assert won[name]["PP-OCR reads it"] == (2 if name in OURS else 1)
    assert won["solid"]["matching of candidates"] == 0
    assert won["uncovered"]["matching of candidates"] == attempts["uncovered"]["matching of candidates"] == 1
    assert sum(attempts[name]["thumbnail and EXIF"] for name in OURS) == 2
