"""Finds a model file, checks its sha256, loads it once.

``models.json`` beside this file lists every model with its licence and origin. They lie in ``.models`` at the root of
the project, where the set-up puts them, or in the folder that ``GATEKEEPER_MODELS`` names. Nothing is fetched here.

>>> (age,) = run("age", faces)  # doctest: +SKIP

What the networks want, all of it float32 and all of it RGB:

============== ======================== ==============================================================================
name           input                    output
============== ======================== ==============================================================================
centerface     1×3×H×W, 0 to 255;       heat map, sizes, offsets, landmarks, each at a quarter of H×W;
               H, W multiples of 32     the file names a toy size: pass ``shape``
nudenet        1×3×320×320, 0 to 1      1×22×2100: centre x, y, width, height, then a share for each of 18 labels
nsfwjs, …_mid  1×224×224×3, 0 to 1      1×5 shares that sum to 1: Drawing, Hentai, Neutral, Porn, Sexy
age            1×112×112×3, minus       1×1: years
               (122.782, 117.001,
               104.298), over 255
============== ======================== ==============================================================================
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit import compiled, onnx_notes

# On import OpenVINO reports its use to its maker when this package is there. It is not installed by our lock, and where
# somebody's environment has it, None keeps it from being imported.
sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # what stands so is not imported
# What converts other makers' models is imported with OpenVINO, half of its import, and not used here.
sys.modules.setdefault("openvino.tools.ovc", None)  # type: ignore[arg-type]  # what stands so is not imported

TABLE: Final = Path(__file__).with_suffix(".json")
ROOT: Final = Path(__file__).resolve().parents[2]
READERS: Final = frozenset({"ppocr_rec", "ppocr_det_tiny", "ppocr_rec_tiny"})
"""Networks that compute in 16 bits (bfloat16) where the processor does: lines cost half, and one in twenty reads otherwise, as
often better as worse. All others have shares and ages that are compared with thresholds: in 16 bits an age moves by two years,
so they stay in 32 everywhere, unless a caller who looks again at what it finds asks for a ``coarse`` answer."""
KERNELS: Final = {
    "ppocr_rec": "60",
    "ppocr_det_tiny": "100",
    "ppocr_rec_tiny": "60",
    "centerface": "1000",
}
"""What networks that take pictures of any size keep made for sizes seen, OpenVINO's CPU_RUNTIME_CACHE_CAPACITY: without a bound
a process grows by 300 MB until all sizes of 89 photos were seen; making them anew costs a twentieth of the time. One size of
``centerface`` takes 60: with less room than its sizes need they are all made anew at each change of size. With 1,000 a process
that has seen 198 photos holds 650 MB; with 40, and 32 bits, it held 710."""

LARGE: Final = frozenset({"ppocr_det_tiny", "centerface"})
"""Networks that take a whole picture: of a page of A4 the first one keeps 400 MB, the second 90, until asked for it."""

UNPINNED: Final = {"ENABLE_CPU_PINNING": False}
"""Threads of the networks run where the process may: OpenVINO's own choice of a core for each thread is the same in every
process, and takes no notice of a process that is kept to one core while photos queue."""

_REFETCH: Final = "Run ./gatekeeper again: it fetches what is missing."
_REPLACE: Final = "Delete it and run ./gatekeeper again."
_AGAIN: Final = "Delete .models/compiled and run ./gatekeeper again."

Shape = tuple[int, ...]
_lock = threading.Lock()
_locks: dict[object, threading.Lock] = {}
_turn = threading.Lock()
_sparing: list[bool] = []
_networks: dict[str, Any] = {}
"""The networks of this process by what they are kept as."""
_mapped: list[Any] = []
"""Pages of the files that networks were loaded from: such a network reads its weights there for as long as it lives."""


class ModelBroken(Exception):
    """A model file is missing or is not the one this version was made for. The message tells people what to do."""

    def __init__(self, file_name: str, problem: str) -> None:
        super().__init__(f"The model file {file_name} {problem}")
        self.file_name = file_name
        self.problem = problem


@cache
def model_table() -> Mapping[str, Mapping[str, Any]]:
    """Every model by its name: file, sha256, licence, origin."""
    known: dict[str, dict[str, Any]] = json.loads(TABLE.read_text("utf-8"))
    return known


def folder() -> Path:
    """Where the set-up has put the models; read at each call, so that a worker can be pointed elsewhere."""
    return Path(os.environ.get("GATEKEEPER_MODELS") or ROOT / ".models")


def path(name: str) -> Path:
    """The file of a model, its sha256 compared once in this process. Raises ModelBroken."""
    return _verified(name, folder())


def verify_all() -> None:
    """Check every file of the table. Raises ModelBroken for the first that is missing or altered."""
    for name in model_table():
        path(name)


def load(name: str, shape: Shape | None = None, side_by_side: int = 1, *, coarse: bool = False) -> Any:
    """The compiled network, made once in this process for each input shape; the file's own shape unless one is given.

    It has all cores for one picture, or a core for each of ``side_by_side`` small ones; a ``coarse`` one computes in 16 bits
    where the processor does. Calling it, as in ``load(name)(pixels)``, uses the one request inside it, not safe across
    threads: see ``run``.
    """
    what = name, path(name), shape, side_by_side, coarse or name in READERS
    with _lock:
        own = _locks.setdefault(what, threading.Lock())
    with own:  # different networks are compiled side by side, the same one once
        return _compiled(*what)


def run(
    name: str, pixels: NDArray[np.float32], shape: Shape | None = None, side_by_side: int = 1, *, coarse: bool = False
) -> tuple[NDArray[np.float32], ...]:
    """What the network answers, from any thread: each call has a request, and so a result, of its own.

    Raises FloatingPointError for what is no number: it reaches no threshold and would read as nothing found.
    """
    network = load(name, shape, side_by_side, coarse=coarse)
    with _alone(network) if _sparing and name in LARGE else contextlib.nullcontext():
        request = network.create_infer_request()
        request.infer([pixels], share_inputs=True)
        answers = tuple(np.array(tensor.data) for tensor in request.output_tensors)
    if not all(np.isfinite(answer).all() for answer in answers):
        raise FloatingPointError(f"The network {name} answered with what is no number. {_AGAIN}")
    return answers


@contextlib.contextmanager
def sparingly() -> Iterator[None]:
    """While this lasts, large networks run one after the other, and give back what they took for a picture at once.

    It is for many pictures of one file, where as much again would be taken by those that run side by side.
    """
    _sparing.append(True)
    try:
        yield
    finally:
        _sparing.pop()


@contextlib.contextmanager
def _alone(network: Any) -> Iterator[None]:
    with _turn:
        yield
        with contextlib.suppress(RuntimeError):
            network.release_memory()


def notes(name: str, *place: str) -> str:
    """What the model's file notes about itself at this place, as OpenVINO calls it: ``"framework"`` and a key.

    Raises KeyError where it notes nothing there.
    """
    with path(name).open("rb") as file:
        return onnx_notes.read(file)[place[-1]]


def keep_compiled(before: Mapping[str, str]) -> None:
    """Write the networks of this process for the starts to come, in place of those ``before``. Raises OSError."""

    def exported(network: Any) -> bytes:
        return bytes(network.export_model().getbuffer())

    compiled.keep({name: partial(exported, network) for name, network in _networks.items()}, folder(), before)


def release() -> None:
    """Let go of what the networks keep of their last picture; one that is at work keeps what it has."""
    for network in list(_networks.values()):
        with contextlib.suppress(RuntimeError):
            network.release_memory()
    compiled.let_go(list(_mapped))


def _core() -> Any:
    """Made by one thread alone: two that hand OpenVINO their first array at once wait for each other for ever.

    One then holds Python's lock and waits for a table of types that the other builds, which waits for Python's lock.
    """
    with _lock:
        return _made_once()


@cache
def _made_once() -> Any:
    import openvino  # takes a while, and checking the files alone does not need it
    from openvino import opset8

    core = openvino.Core()
    dot = opset8.parameter([1], np.float32)
    network = core.compile_model(openvino.Model([opset8.relu(dot)], [dot], "first"), "CPU", {"NUM_STREAMS": 1})
    request = network.create_infer_request()
    request.infer([np.zeros(1, np.float32)], share_inputs=True)
    _ = [tensor.data for tensor in request.output_tensors]  # all that is made at first use is made now
    return core


@cache
def _has_bfloat16() -> bool:
    return "BF16" in _core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


@cache
def _remembered() -> Mapping[str, str]:
    return compiled.record()


@cache
def _compiled(name: str, file: Path, shape: Shape | None, side_by_side: int, coarse: bool) -> Any:
    config = _config(name, side_by_side, coarse)
    own = compiled.identity(name, model_table()[name]["sha256"], shape, config)
    digest = _remembered().get(own)
    kept = compiled.restored(_core(), own, digest, file.parent, config) if digest else None
    if kept:
        _mapped.append(kept.pages)
    _networks[own] = kept.network if kept else _made(file, shape, config)
    return _networks[own]


def _made(file: Path, shape: Shape | None, config: Mapping[str, Any]) -> Any:
    model = _core().read_model(file)
    if shape is not None:
        model.reshape(shape)
    return _core().compile_model(model, "CPU", config)


def _config(name: str, side_by_side: int, coarse: bool) -> dict[str, Any]:
    precision = {"INFERENCE_PRECISION_HINT": "bf16" if coarse and _has_bfloat16() else "f32"}
    streams = {"NUM_STREAMS": side_by_side, "INFERENCE_NUM_THREADS": side_by_side}
    whole = {"PERFORMANCE_HINT": "LATENCY"}
    kept = {"CPU_RUNTIME_CACHE_CAPACITY": KERNELS[name]} if name in KERNELS else {}
    return UNPINNED | precision | kept | (whole if side_by_side == 1 else streams)


@cache
def _verified(name: str, home: Path) -> Path:
    entry = model_table()[name]
    file = home / str(entry["file"])
    try:
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        raise ModelBroken(file.name, f"is missing from {file.parent}. {_REFETCH}") from None
    except OSError as error:
        raise ModelBroken(file.name, f"in {file.parent} cannot be read ({error.strerror}).") from error
    if digest != entry["sha256"]:
        raise ModelBroken(file.name, f"in {file.parent} is not the one that this version was made for. {_REPLACE}")
    return file
