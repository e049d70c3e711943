"""Networks are made and asked from many threads at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from detectors.kit import models

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
