"""The adversary in small: no attack wins against the project's styles, and the same attacks win where hiding is no hiding.

The whole suite is ``python -m tests.attacks``; its table stands in the README.
"""

from __future__ import annotations

import numpy as np
import pytest

from tests.attacks.files import CARRIERS, carried, says_more, with_comments, with_thumbnail, with_trailing_bytes
from tests.attacks.pixels import PIXEL_ATTACKS, Attacked
from tests.attacks.reading import read_back
from tests.attacks.redactors import ALL, OURS, solid
from tests.attacks.victims import Victim, victims

SECRETS = victims(12)
READ = [victim for victim in SECRETS if len(victim.text) > 7][:5]


@pytest.mark.parametrize("name", OURS)
def test_no_attack_on_pixels_wins_against_our_styles(name: str) -> None:
    for victim in SECRETS:
        attacked = Attacked(victim, OURS[name])
        assert not [attack for attack, attempt in PIXEL_ATTACKS.items() if attempt(attacked)], victim.what


@pytest.mark.parametrize("name", ["real blur", "real mosaic"])
def test_the_same_attacks_win_against_a_real_blur_and_a_real_mosaic(name: str) -> None:
    won = dict.fromkeys(PIXEL_ATTACKS, 0)
    for victim in SECRETS:
        attacked = Attacked(victim, ALL[name])
        for attack, attempt in PIXEL_ATTACKS.items():
            won[attack] += attempt(attacked)
    assert all(won.values()), won
    assert won["matching of candidates"] == len(SECRETS)


@pytest.mark.parametrize("name", ["solid", "soft"])
def test_no_engine_reads_a_covered_secret(name: str) -> None:
    assert not any(read_back(READ, OURS[name]).values())


def test_the_engines_read_secrets_that_lie_open() -> None:
    assert read_back(READ, ALL["uncovered"])["PP-OCR reads it"] >= 2


@pytest.mark.parametrize("carrier", CARRIERS)
def test_nothing_that_a_file_carries_comes_through(carrier: str) -> None:
    for victim in SECRETS[:3]:
        assert not carried(victim, CARRIERS[carrier], solid)


@pytest.mark.parametrize("carrier", [with_thumbnail, with_trailing_bytes, with_comments])
def test_a_stranger_sees_what_an_uncleaned_file_carries(carrier: object) -> None:
    assert says_more(carrier(SECRETS[0], "RAHASIA"), "RAHASIA")  # type: ignore[operator]


def test_victims_are_the_same_each_time_and_all_different() -> None:
    again: list[Victim] = victims(12)
    assert all(np.array_equal(one.scene, other.scene) for one, other in zip(SECRETS, again, strict=True))
    assert len({victim.truth.tobytes() for victim in SECRETS}) == len(SECRETS)
