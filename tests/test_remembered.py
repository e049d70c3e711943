"""The memory of the networks' answers gives what a network gives, has an end, and steps aside for what a test puts in."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from detectors.kit import models
from tests.remembered import Answers, Remembered

FACES = np.zeros((2, 112, 112, 3), np.float32)
SHAPE = FACES.shape


class Network:
    """Answers with the sum of its pixels, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, name: str, pixels: NDArray[np.float32], *more: Any, **named: Any) -> Answers:
        self.asked += 1
        return (np.full(256, pixels.sum(), np.float32),)


def grey(shade: float) -> NDArray[np.float32]:
    return np.full((1, 4, 4, 3), shade, np.float32)


def test_the_same_pixels_are_asked_once_and_others_for_themselves() -> None:
    network = Network()
    run = Remembered(network)
    (first,), (again,), (other,) = run("age", grey(1)), run("age", grey(1)), run("age", grey(2))
    assert network.asked == 2
    assert (first == again).all()
    assert first[0] != other[0]


@pytest.mark.parametrize(
    "ask",
    [
        lambda run: run("lite0", grey(1)),
        lambda run: run("age", grey(1).reshape(1, 4, 3, 4)),
        lambda run: run("age", grey(1), (1, 4, 4, 3)),
        lambda run: run("age", grey(1), coarse=True),
    ],
)
def test_another_network_shape_or_precision_is_another_question(ask: Any) -> None:
    network = Network()
    run = Remembered(network)
    run("age", grey(1))
    ask(run)
    assert network.asked == 2


def test_what_is_done_to_an_answer_stays_with_whom_it_was_given_to() -> None:
    run = Remembered(Network())
    run("age", grey(1))[0][:] = -1
    run("age", grey(1))[0][:] = -1
    assert (run("age", grey(1))[0] == grey(1).sum()).all()


def test_the_memory_has_an_end_and_what_was_asked_longest_ago_goes_first() -> None:
    network = Network()
    run = Remembered(network, most=2 * 1024)
    for shade in (1, 2, 1, 3):
        run("age", grey(shade))
    assert network.asked == 3
    run("age", grey(1))
    assert network.asked == 3
    run("age", grey(2))
    assert network.asked == 4


@pytest.mark.parametrize("what", ["load", "path"])
def test_what_a_test_puts_in_the_place_of_a_network_is_asked(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network()
    run = Remembered(network)
    run("age", grey(1))
    monkeypatch.setattr(models, what, lambda *_, **__: None)
    run("age", grey(1))
    assert network.asked == 2


def test_other_models_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network()
    run = Remembered(network)
    run("age", grey(1))
    monkeypatch.setenv("GATEKEEPER_MODELS", "/nowhere")
    run("age", grey(1))
    assert network.asked == 2


def test_all_tests_ask_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(models.run, Remembered)
    (first,) = models.run("age", FACES, SHAPE)
    monkeypatch.setattr(models.run, "_run", lambda *_, **__: pytest.fail("asked again"))
    (again,) = models.run("age", FACES, SHAPE)
    assert (first == again).all()


def test_tests_that_are_about_the_networks_ask_them(networks_asked_anew: None, monkeypatch: pytest.MonkeyPatch) -> None:
    models.run("age", FACES, SHAPE)
    monkeypatch.setattr(models.run, "_run", lambda *_, **__: "asked")
    asked: Any = models.run("age", FACES, SHAPE)
    assert asked == "asked"
