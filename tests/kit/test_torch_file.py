"""Weights of PyTorch are read without running anything of their file, and folded as the network would compute them."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import numpy as np
import pytest

from setup.efficientnet import EPSILON, _folded
from setup.torch_file import read_weights

HEADERS = b"".join(pickle.dumps(number) for number in (1, 2, 3))


def file(shape: Sequence[int], strides: Sequence[int], numbers: Sequence[float], kind: str = "FloatStorage") -> bytes:
    """A file with one tensor, written by hand as PyTorch wrote it."""

    def tuple_of(sides: Sequence[int]) -> bytes:
        return b"(" + b"".join(b"I%d\n" % side for side in sides) + b"t"

    storage = b"(S'storage'\nctorch\n%s\nS'0'\nS'cpu'\nI%d\nNtQ" % (kind.encode(), len(numbers))
    tensor = (
        b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + b"I0\n" + tuple_of(shape) + tuple_of(strides) + b"I00\nNtR"
    )
    data = np.array(numbers, "<f4").tobytes()
    keys = pickle.dumps(["0"])
    return HEADERS + b"(dS'filters'\n" + tensor + b"s." + keys + len(numbers).to_bytes(8, "little") + data


@pytest.mark.parametrize(("strides", "expected"), [((3, 1), [[0, 1, 2], [3, 4, 5]]), ((1, 2), [[0, 2, 4], [1, 3, 5]])])
def test_a_tensor_is_read_in_the_order_in_which_its_numbers_lie(
    strides: Sequence[int], expected: list[list[float]]
) -> None:
    assert read_weights(file((2, 3), strides, range(6)))["filters"].tolist() == expected


@pytest.mark.parametrize("name", [b"os\nsystem", b"builtins\neval", b"torch\nload", b"collections\nCounter"])
def test_no_other_name_is_known(name: bytes) -> None:
    with pytest.raises(pickle.UnpicklingError):
        read_weights(HEADERS + b"c" + name + b"\n.")


@pytest.mark.parametrize(
    "data",
    [
        file((2, 3), (3, 1), range(6)) + b"\0",
        file((2, 3), (3, 1), range(5)),
        file((2, 3), (30, 1), range(6)),
        file((2, 3), (-3, 1), range(6)),
    ],
)
def test_a_file_that_does_not_hold_together_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"weights|tensor"):
        read_weights(data)


def test_a_batch_norm_is_folded_into_the_filters_before_it() -> None:
    chance = np.random.default_rng(4)
    weights = {
        f"norm.{part}": chance.random(4, np.float32) for part in ("weight", "bias", "running_mean", "running_var")
    }
    weights["layer.weight"] = chance.random((4, 3, 1, 1), np.float32)
    filters, bias = _folded(weights, "layer", "norm")
    seen = chance.random(3, np.float32)
    plain = weights["layer.weight"][:, :, 0, 0] @ seen
    normed = (plain - weights["norm.running_mean"]) / np.sqrt(weights["norm.running_var"] + EPSILON)
    expected = normed * weights["norm.weight"] + weights["norm.bias"]
    assert filters[:, :, 0, 0] @ seen + bias == pytest.approx(expected, rel=1e-5)
