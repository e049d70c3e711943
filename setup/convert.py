"""Converts TensorFlow.js networks to ONNX: two of nsfwjs (Keras layers, TensorFlow graph), the age network of face-api.

All of them take one RGB picture as ``input``, height by width by 3, as they did in JavaScript: the ones of nsfwjs
224×224 with values from 0 to 1, the age network 112×112 with (122.782, 117.001, 104.298) taken off and divided by 255.
nsfwjs answers five shares that sum to 1 (Drawing, Hentai, Neutral, Porn, Sexy), the age network one age in years.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from setup.onnx_file import Graph
from setup.tfjs import Weights

Tensor = NDArray[np.float32]


class Network:
    """A graph with the few layers that these networks share. Inside, pictures are channels first, as in ONNX."""

    def __init__(self, name: str, side: int) -> None:
        self.graph = Graph(name, (1, side, side, 3))
        self.start = self.graph.node("Transpose", ["input"], perm=[0, 3, 1, 2])

    def conv(self, x: str, filters: Tensor, bias: Tensor | None, stride: int = 1, padding: str = "SAME") -> str:
        return self._convolve(x, filters.transpose(3, 2, 0, 1), bias, stride, padding, 1)

    def depthwise(self, x: str, filters: Tensor, bias: Tensor | None, stride: int = 1, padding: str = "SAME") -> str:
        return self._convolve(x, filters.transpose(2, 3, 0, 1), bias, stride, padding, filters.shape[2])

    def _convolve(self, x: str, filters: Tensor, bias: Tensor | None, stride: int, padding: str, group: int) -> str:
        inputs = [x, *(self.graph.constant(array) for array in (filters, bias) if array is not None)]
        # TensorFlow puts the odd row or column of padding at the end.
        auto_pad = {"SAME": "SAME_UPPER", "VALID": "VALID"}[padding.upper()]
        return self.graph.node("Conv", inputs, auto_pad=auto_pad, group=group, strides=[stride, stride])

    def dense(self, x: str, weights: Tensor, bias: Tensor) -> str:
        return self.graph.node("Gemm", [x, self.graph.constant(weights), self.graph.constant(bias)])

    def activation(self, kind: str, x: str) -> str:
        if kind == "relu6":
            low, high = (self.graph.constant(np.array(bound, np.float32)) for bound in (0, 6))
            return self.graph.node("Clip", [x, low, high])
        return {
            "linear": lambda: x,
            "relu": lambda: self.graph.node("Relu", [x]),
            "softmax": lambda: self.graph.node("Softmax", [x], axis=-1),
        }[kind]()

    def add(self, x: str, y: str) -> str:
        return self.graph.node("Add", [x, y])

    def average(self, x: str) -> str:
        """The mean of each channel. Every pool of these networks covers the whole of what is left, 7×7."""
        return self.graph.node("Flatten", [self.graph.node("GlobalAveragePool", [x])], axis=1)


def keras_layers(description: Mapping[str, Any], weights: Weights) -> bytes:
    """A network stored as Keras layers: each names the layers before it."""
    network = Network("nsfwjs_mobilenet_v2", 224)
    config = description["modelTopology"]["model_config"]["config"]
    made: dict[str, str] = {}
    for layer in config["layers"]:
        inputs = [made[source[0]] for node in layer["inbound_nodes"] for source in node] or [network.start]
        made[layer["name"]] = _keras_layer(network, layer["class_name"], layer["config"], inputs, weights)
    (last,) = config["output_layers"]
    return network.graph.file(made[last[0]], (1, 5))


def _keras_layer(network: Network, kind: str, config: Mapping[str, Any], inputs: Sequence[str], all_: Weights) -> str:
    x, graph, name = inputs[0], network.graph, config["name"]
    match kind:
        case "Conv2D":
            return network.conv(x, all_[f"{name}/kernel"], None, config["strides"][0], config["padding"])
        case "DepthwiseConv2D":
            kernel = all_[f"{name}/depthwise_kernel"]
            return network.depthwise(x, kernel, None, config["strides"][0], config["padding"])
        case "BatchNormalization":
            parts = [all_[f"{name}/{part}"] for part in ("gamma", "beta", "moving_mean", "moving_variance")]
            names = [graph.constant(part) for part in parts]
            return graph.node("BatchNormalization", [x, *names], epsilon=float(config["epsilon"]))
        case "ZeroPadding2D":
            (top, bottom), (left, right) = config["padding"]
            pads = np.array([0, 0, top, left, 0, 0, bottom, right], np.int64)
            return graph.node("Pad", [x, graph.constant(pads)])
        case "ReLU" if config["max_value"] == 6:
            return network.activation("relu6", x)
        case "Dense":
            dense = network.dense(x, all_[f"{name}/kernel"], all_[f"{name}/bias"])
            return network.activation(config["activation"], dense)
        case "Add":
            return network.add(*inputs)
        case "AveragePooling2D" if config["pool_size"] == [7, 7]:
            return network.average(x)
        case "InputLayer" | "Dropout" | "Flatten":  # Dropout only trains; average() has flattened already.
            return x
    raise ValueError(f"the layer {name} is of an unknown kind: {kind}")


def tensorflow_graph(description: Mapping[str, Any], weights: Weights) -> bytes:
    """A network stored as a TensorFlow graph whose nodes are in the order in which they run."""
    network = Network("nsfwjs_mobilenet_v2_mid", 224)
    made: dict[str, str] = {}
    for node in description["modelTopology"]["node"]:
        if node["op"] != "Const":
            made[node["name"]] = _tensorflow_node(network, node, made, weights)
    return network.graph.file(made["Identity"], (1, 5))


def _tensorflow_node(network: Network, node: Mapping[str, Any], made: Mapping[str, str], weights: Weights) -> str:
    if node["op"] == "Placeholder":
        return network.start
    inputs, attributes = node["input"], node["attr"]
    x = [made.get(name) or network.graph.constant(weights[name]) for name in inputs if _is_operand(node, name, made)]
    match node["op"]:
        case "_FusedConv2D" | "FusedDepthwiseConv2dNative" as kind:
            layer = network.conv if kind == "_FusedConv2D" else network.depthwise
            stride, padding = int(attributes["strides"]["list"]["i"][1]), _word(attributes["padding"]["s"])
            return _fused(network, node, layer(x[0], weights[inputs[1]], weights[inputs[2]], stride, padding))
        case "_FusedMatMul":
            return _fused(network, node, network.dense(x[0], weights[inputs[1]], weights[inputs[2]]))
        case "AddV2" | "Sub" | "Mul" as kind:
            return network.graph.node(kind.removesuffix("V2"), x)
        case "AvgPool" if attributes["ksize"]["list"]["i"] == ["1", "7", "7", "1"]:
            return network.average(x[0])
        case "Softmax":
            return network.activation("softmax", x[0])
        case "Squeeze" | "Identity":  # average() has squeezed already.
            return x[0]
    raise ValueError(f"the node {node['name']} is of an unknown kind: {node['op']}")


def _is_operand(node: Mapping[str, Any], name: str, made: Mapping[str, str]) -> bool:
    """Whether an input is fed as it is; filters and biases of the fused nodes go through their layer."""
    return name in made or "fused_ops" not in node["attr"]


def _fused(network: Network, node: Mapping[str, Any], x: str) -> str:
    """What TensorFlow has fused into a node after its sum: always a bias, then perhaps an activation."""
    bias, *activations = (_word(word) for word in node["attr"]["fused_ops"]["list"]["s"])
    if bias != "BiasAdd":
        raise ValueError(f"the node {node['name']} has no bias")
    for activation in activations:
        x = network.activation(activation.lower(), x)
    return x


def _word(encoded: str) -> str:
    return base64.b64decode(encoded).decode()


def age(weights: Weights) -> bytes:
    """face-api's age network, a small Xception; its second head, which guesses a gender, is left out."""
    network = Network("face_api_age", 112)
    graph = network.graph

    def separable(x: str, at: str) -> str:
        deep = network.depthwise(x, weights[f"{at}/depthwise_filter"], None)
        return network.conv(deep, weights[f"{at}/pointwise_filter"], weights[f"{at}/bias"])

    def plain(x: str, at: str) -> str:
        return network.conv(x, weights[f"{at}/filters"], weights[f"{at}/bias"], stride=2)

    def reduction(x: str, at: str, *, first: bool = False) -> str:
        out = separable(x if first else graph.node("Relu", [x]), f"{at}/separable_conv0")
        out = separable(graph.node("Relu", [out]), f"{at}/separable_conv1")
        out = graph.node("MaxPool", [out], auto_pad="SAME_UPPER", kernel_shape=[3, 3], strides=[2, 2])
        return network.add(out, plain(x, f"{at}/expansion_conv"))

    def main(x: str, at: str) -> str:
        out = x
        for index in range(3):
            out = separable(graph.node("Relu", [out]), f"{at}/separable_conv{index}")
        return network.add(out, x)

    x = graph.node("Relu", [plain(network.start, "entry_flow/conv_in")])
    x = reduction(x, "entry_flow/reduction_block_0", first=True)
    x = reduction(x, "entry_flow/reduction_block_1")
    for index in range(2):
        x = main(x, f"middle_flow/main_block_{index}")
    x = reduction(x, "exit_flow/reduction_block")
    x = graph.node("Relu", [separable(x, "exit_flow/separable_conv")])
    return graph.file(network.dense(network.average(x), weights["fc/age/weights"], weights["fc/age/bias"]), (1, 1))
