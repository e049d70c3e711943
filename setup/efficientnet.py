"""Converts EfficientNet-Lite from PyTorch's weights to ONNX, as far as its embedding: the mean of each of its last channels.

It takes one RGB picture as ``input``, side by side by 3 with values from 0 to 1, as the networks of ``convert`` do. What the
network was taught to tell, a thousand classes of ImageNet, is left out: heads of our own are put on the embedding. Batch norms
are folded into the filters before them, in double precision.
Source: Tan and Le, EfficientNet (2019), and the Lite variants in ``tensorflow/tpu``: no squeezing, ReLU6 everywhere.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from setup.convert import Network, Tensor
from setup.torch_file import Weights

STRIDES: Final = (1, 2, 2, 2, 1, 2, 1)
"""Of the first block of each stage; a stage ends where the number of channels changes."""
EPSILON: Final = 1e-3
MEAN: Final = np.array(127 / 255, np.float32)
SPREAD: Final = np.array(128 / 255, np.float32)
"""What is taken off each channel, and by what it is divided."""


def embedding(side: int, weights: Weights) -> bytes:
    """The network for pictures of this side, up to the mean of its last channels."""
    network = Network("efficientnet_lite", side)
    graph = network.graph
    x = graph.node("Div", [graph.node("Sub", [network.start, graph.constant(MEAN)]), graph.constant(SPREAD)])
    x = _convolved(network, x, weights, "_conv_stem", "_bn0", stride=2)
    channels, stage = 0, -1
    for index in range(_blocks(weights)):
        block = f"_blocks.{index}"
        wanted = weights[f"{block}._project_conv.weight"].shape[0]
        first = wanted != channels
        stage += first
        out = _block(network, x, weights, block, STRIDES[stage] if first else 1)
        x, channels = out if first else network.add(out, x), wanted
    x = _convolved(network, x, weights, "_conv_head", "_bn1")
    return graph.file(network.average(x), (1, weights["_conv_head.weight"].shape[0]))


def _blocks(weights: Weights) -> int:
    return 1 + max(int(key.split(".")[1]) for key in weights if key.startswith("_blocks."))


def _block(network: Network, x: str, weights: Weights, at: str, stride: int) -> str:
    """An inverted bottleneck: widened, filtered channel by channel, narrowed without an activation."""
    if f"{at}._expand_conv.weight" in weights:
        x = _convolved(network, x, weights, f"{at}._expand_conv", f"{at}._bn0")
    filters, bias = _folded(weights, f"{at}._depthwise_conv", f"{at}._bn1")
    x = network.activation("relu6", network.depthwise(x, filters.transpose(2, 3, 0, 1), bias, stride))
    filters, bias = _folded(weights, f"{at}._project_conv", f"{at}._bn2")
    return network.conv(x, filters.transpose(2, 3, 1, 0), bias)


def _convolved(network: Network, x: str, weights: Weights, layer: str, norm: str, stride: int = 1) -> str:
    filters, bias = _folded(weights, layer, norm)
    return network.activation("relu6", network.conv(x, filters.transpose(2, 3, 1, 0), bias, stride))


def _folded(weights: Weights, layer: str, norm: str) -> tuple[Tensor, Tensor]:
    """Filters and bias that do what a layer and the batch norm after it do."""
    parts = (weights[f"{norm}.{part}"].astype(np.float64) for part in ("weight", "bias", "running_mean", "running_var"))
    gain, shift, mean, variance = parts
    factor = gain / np.sqrt(variance + EPSILON)
    filters = weights[f"{layer}.weight"] * factor[:, None, None, None]
    return filters.astype(np.float32), (shift - mean * factor).astype(np.float32)
