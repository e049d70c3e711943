"""Signs are confused with their look-alikes, at the rate that is asked for, and marks stay marks."""

from __future__ import annotations

from random import Random

from tests.words.filling import pieces
from tests.words.layout import Segment
from tests.words.misreading import CONFUSED, PLACE, Rows, misread


def rows(*texts: str) -> Rows:
    return tuple(pieces(text) for text in texts)


def test_without_errors_nothing_changes() -> None:
    text = rows("code «0158» rn w", "a | b")
    assert misread(text, 0.0, Random(1)) == text


def test_a_seed_gives_the_same_errors() -> None:
    text = rows("the number is «0158 2269 1105»")
    assert misread(text, 0.3, Random(7)) == misread(text, 0.3, Random(7)) != misread(text, 0.3, Random(8))


def test_only_what_looks_alike_is_exchanged() -> None:
    (((plain, marked),),) = misread(rows("pet «5»"), 1.0, Random(1))
    assert plain == Segment("pet", False)
    assert marked == Segment("S", True)


def test_of_a_mark_something_stays() -> None:
    (((_, marked, _),),) = misread(rows("a«:»b"), 1.0, Random(1))
    assert marked == Segment(":", True)


def test_the_rate_is_a_share_of_the_signs_that_can_be_confused() -> None:
    text = "0158" * 2500
    (((read,),),) = misread(rows(text), 0.04, Random(3))
    wrong = sum(one != other for one, other in zip(text, read.text, strict=True))
    assert 0.03 < wrong / len(text) < 0.05


def test_each_sign_has_others_and_two_letters_go_before_one() -> None:
    assert all(sign not in others for sign, others in CONFUSED.items())
    match = PLACE.match("rn")
    assert match is not None
    assert match[0] == "rn"
