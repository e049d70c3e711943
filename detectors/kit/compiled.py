"""Keeps compiled networks as files: loading one takes a quarter of the processor time of compiling it.

The set-up writes them (``setup/compile_ahead.py``): each network into ``compiled`` beneath the models' folder, its sha256
into ``.setup/compiled.json``. A file is right for one processor, one version of the library, one model and one choice of
settings: what it is kept as is made of all of them. What the record does not know, or knows by another hash, is compiled as
if there were no file. Nothing is written while photos are looked at.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import platform
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

FORMAT: Final = 1
"""Raised when a network of the same model and settings is to be compiled anew."""
FOLDER: Final = "compiled"
RECORD: Final = Path(__file__).resolve().parents[2] / ".setup" / "compiled.json"
"""Beside what else the set-up remembers, not beside the networks: who may write models only cannot have his own run."""
TELLING: Final = frozenset(
    "vendor_id, cpu family, model, model name, stepping, flags, "
    "CPU implementer, CPU architecture, CPU variant, CPU part, CPU revision, Features".split(", ")
)
"""Lines of ``/proc/cpuinfo`` that tell one kind of processor from another, on x86-64 and on ARM64."""


@dataclass(frozen=True)
class Kept:
    """A network that was loaded from a file, and the file's pages, which it goes on reading its weights from."""

    network: Any
    pages: Any


def identity(name: str, model: str, shape: Sequence[int] | None, config: Mapping[str, Any]) -> str:
    """What a network is kept as: another one for each processor, library, model (its sha256), shape and choice of settings."""
    settings = {key: str(value) for key, value in sorted(config.items())}
    told = [FORMAT, library(), processor(), len(os.sched_getaffinity(0)), model, shape, settings]
    return f"{name}-{hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]}"


def file(own: str, digest: str, home: Path) -> Path:
    """The file of a network. Its bytes differ from one set-up to the next, so two that share a folder have a file each."""
    return home / FOLDER / f"{own}.{digest[:16]}.blob"


@cache
def library() -> str:
    """The version of OpenVINO, to the build."""
    import openvino

    return str(openvino.get_version())


@cache
def processor() -> str:
    """What Linux says of the first processor, as far as it stays the same; elsewhere what Python knows."""
    try:
        first = Path("/proc/cpuinfo").read_text("utf-8").split("\n\n")[0]
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    return "\n".join(line for line in first.splitlines() if line.split(":")[0].strip() in TELLING)


def record() -> Mapping[str, str]:
    """The sha256 of each network that the set-up has kept; empty where there is no record, or a broken one."""
    try:
        said = json.loads(RECORD.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(said, dict):
        return {}
    return {str(name): str(digest) for name, digest in said.items()}


def restored(core: Any, own: str, digest: str, home: Path, config: Mapping[str, Any]) -> Kept | None:
    """The network that is kept as this; None where its file is not the one with this sha256, or OpenVINO refuses it."""
    import numpy as np
    import openvino

    try:
        with file(own, digest, home).open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != digest:
                return None
            # Mapped, so that processes share these pages. OpenVINO takes no read-only array, and writes to none of it.
            pages = np.memmap(stream, np.uint8, mode="c")
        return Kept(core.import_model(openvino.Tensor(pages, shared_memory=True), "CPU", dict(config)), pages)
    except (OSError, ValueError, RuntimeError):
        return None


def let_go(mapped: Sequence[Any]) -> None:
    """Take the pages of files out of this process until networks read them again; those of a file that was written to stay."""
    try:
        mappings = Path("/proc/self/smaps").read_text("ascii", "replace")
    except OSError:  # nobody tells whether something would be lost
        return
    for pages in mapped:
        own = re.search(rf"^0*{pages.ctypes.data:x}-(?:.*\n)+?Anonymous: +(\d+) kB$", mappings, re.MULTILINE)
        if own and own[1] == "0":
            pages._mmap.madvise(mmap.MADV_DONTNEED)


def forget() -> Mapping[str, str]:
    """Remove the record, so that no file of before is believed, and return what stood in it. Raises OSError."""
    before = record()
    RECORD.unlink(missing_ok=True)
    return before


def keep(networks: Mapping[str, Callable[[], bytes]], home: Path, before: Mapping[str, str]) -> None:
    """Write these networks and then their record, and remove the files of the record ``before``. Raises OSError."""
    (home / FOLDER).mkdir(parents=True, exist_ok=True)
    digests = {}
    for own, exported in networks.items():
        data = exported()
        digests[own] = hashlib.sha256(data).hexdigest()
        _write(file(own, digests[own], home), data)
    RECORD.parent.mkdir(exist_ok=True)
    _write(RECORD, json.dumps(digests, indent=1).encode())
    for own, digest in before.items():
        if digests.get(own) != digest:
            file(Path(own).name, digest, home).unlink(missing_ok=True)


def _write(place: Path, data: bytes) -> None:
    """At once or not at all: a process that has mapped the file before goes on with what it has."""
    partial = place.with_name(f"{place.name}.{os.getpid()}.part")
    partial.write_bytes(data)
    partial.replace(place)
