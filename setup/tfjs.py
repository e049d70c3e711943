"""Reads networks as TensorFlow.js stores them: what they are made of, and their weights as float32.

Weights are mostly bytes with a scale and a minimum for each tensor. ``nsfwjs`` wraps description and weights in
JavaScript modules; the one object or string in them is read as text here, none of their code runs.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Weights = dict[str, NDArray[np.float32]]
Member = Callable[[str], bytes]
"""Reads one file of a package by its path."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[A-Za-z_$][\w$]*|![01]|-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[{}\[\],:]')
_SHARD = re.compile(rb'"([A-Za-z0-9+/=]{1000,})"')
_WORDS = {"!0": "true", "!1": "false", "true": "true", "false": "false", "null": "null"}


def read_module(member: Member, folder: str) -> tuple[dict[str, Any], Weights]:
    """Description and weights of a network in the JavaScript modules of a folder."""
    code = member(f"{folder}/model.min.js").decode()
    found = re.search(r"\.exports=(?=\{(format|modelTopology):)", code)
    if found is None:
        raise ValueError(f"{folder}/model.min.js holds no network")
    description = read_literal(code, found.end())
    shards = [path for group in description["weightsManifest"] for path in group["paths"]]
    data = b"".join(_shard(member(f"{folder}/{path}.min.js")) for path in shards)
    return description, read_weights(description["weightsManifest"], data)


def read_binary(member: Member, name: str) -> Weights:
    """The weights of a network that face-api stores as a manifest and one binary file."""
    return read_weights(json.loads(member(f"{name}-weights_manifest.json")), member(f"{name}.bin"))


def read_literal(code: str, start: int) -> dict[str, Any]:
    """The object that begins at ``start``, written as minifiers do: bare keys, ``!0`` for true, ``.5`` for 0.5."""
    words: list[str] = []
    depth = 0
    for match in _TOKEN.finditer(code, start):
        word = match.group()
        depth += (word in "{[") - (word in "}]")
        words.append(_as_json(word))
        if depth == 0:
            break
    parsed: dict[str, Any] = json.loads("".join(words))
    return parsed


def read_weights(manifest: Sequence[Mapping[str, Any]], data: bytes) -> Weights:
    """All tensors by name; the manifest lists them in the order of their bytes."""
    weights: Weights = {}
    offset = 0
    for entry in (weight for group in manifest for weight in group["weights"]):
        count = int(np.prod(entry["shape"], dtype=np.int64))
        packed = entry.get("quantization")
        stored = np.frombuffer(data, np.dtype(packed["dtype"] if packed else "<f4"), count, offset)
        offset += stored.nbytes
        # Computed in double precision and rounded once, as JavaScript does it.
        values = stored.astype(np.float64) * packed["scale"] + packed["min"] if packed else stored
        weights[entry["name"]] = values.astype(np.float32).reshape(entry["shape"])
    if offset != len(data):
        raise ValueError(f"{len(data) - offset} bytes of weights are left over")
    return weights


def _shard(code: bytes) -> bytes:
    found = _SHARD.findall(code)
    if len(found) != 1:
        raise ValueError("a module of weights holds one long string")
    return base64.b64decode(found[0], validate=True)


def _as_json(word: str) -> str:
    if word in _WORDS:
        return _WORDS[word]
    if word[0].isalpha() or word[0] in "_$":
        return json.dumps(word)
    return re.sub(r"^(-?)\.", r"\g<1>0.", word)
