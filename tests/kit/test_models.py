"""Networks are made and asked from many threads at once, and what they answer is numbers."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from detectors.kit import models

pytestmark = pytest.mark.usefixtures("networks_asked_anew")

AT_ONCE = """
import sys, threading
import numpy as np
from detectors.kit import models

sys.setswitchinterval(1e-6)
shape = (2, 112, 112, 3)
models.load("age", shape)
gate = threading.Barrier(8)

def ask():
    gate.wait()
    models.run("age", np.zeros(shape, np.float32), shape)

asking = [threading.Thread(target=ask) for _ in range(8)]
for thread in asking:
    thread.start()
for thread in asking:
    thread.join()
"""


@pytest.mark.parametrize("time", range(3))
def test_threads_that_hand_over_their_first_arrays_at_once_do_not_wait_for_each_other(time: int) -> None:
    """Of such processes one in three stood still for ever before the first array was handed over by one thread alone."""
    subprocess.run([sys.executable, "-c", AT_ONCE], cwd=models.ROOT, timeout=60, check=True)


class Answering:
    """A network that answers every picture with these numbers."""

    def __init__(self, *answers: np.ndarray) -> None:
        self.output_tensors = [SimpleNamespace(data=answer) for answer in answers]

    def create_infer_request(self) -> Answering:
        return self

    def infer(self, inputs: list[np.ndarray], share_inputs: bool) -> None:
        pass


FINE = np.array([[0.1, 0.9]], np.float32)


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_an_answer_that_is_no_number_is_an_error_and_never_nothing(
    monkeypatch: pytest.MonkeyPatch, wrong: float
) -> None:
    for answers in ((np.array([[0.1, wrong]], np.float32),), (FINE, np.array([wrong, 0.2], np.float32))):
        monkeypatch.setattr(models, "load", lambda *_, answers=answers, **__: Answering(*answers))
        with pytest.raises(FloatingPointError, match="age"):
            models.run("age", FINE)


def test_an_answer_in_numbers_comes_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "load", lambda *_, **__: Answering(FINE))
    (answer,) = models.run("age", FINE)
    assert np.array_equal(answer, FINE)
