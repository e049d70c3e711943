"""Compiled networks that were kept: loaded where all is as it was, else compiled as if there were none."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from detectors.kit import compiled, models
from setup import compile_ahead

pytestmark = pytest.mark.usefixtures("networks_asked_anew")

SHAPE = (2, 112, 112, 3)
FACES = np.random.default_rng(7).random(SHAPE, np.float32)


class Home:
    """A project of its own with one model, whose network has been compiled and kept."""

    def __init__(self, root: Path) -> None:
        self.root, self.models = root, root / ".models"
        self.models.mkdir()
        file = models.model_table()["age"]["file"]
        shutil.copy(models.folder() / file, self.models)

    @property
    def blob(self) -> Path:
        (blob,) = (self.models / compiled.FOLDER).glob("age-*.blob")
        return blob

    def damage(self, change: Callable[[bytes], bytes]) -> None:
        self.blob.write_bytes(change(self.blob.read_bytes()))

    def folder_instead(self) -> None:
        blob = self.blob
        blob.unlink()
        blob.mkdir()

    def record(self, text: str) -> None:
        compiled.RECORD.write_text(text)

    def files(self) -> dict[Path, int]:
        return {file: file.stat().st_mtime_ns for file in self.root.rglob("*")}


def start_anew() -> None:
    """What this process knows of networks is forgotten, as by a new one."""
    for known in (models._compiled, models._remembered, compiled.processor):
        known.cache_clear()
    models._networks.clear()


def years() -> NDArray[np.float32]:
    (answer,) = models.run("age", FACES, SHAPE)
    return answer


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    made = Home(tmp_path)
    networks = dict(models._networks)
    monkeypatch.setenv("GATEKEEPER_MODELS", str(made.models))
    monkeypatch.setattr(compiled, "RECORD", tmp_path / ".setup" / "compiled.json")
    start_anew()
    monkeypatch.setattr(compile_ahead, "OURS", ())
    monkeypatch.setattr(compile_ahead, "prepare", lambda: models.load("age", SHAPE))
    assert compile_ahead.main() == 0
    start_anew()
    yield made
    start_anew()
    models._networks.update(networks)


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes each network that is compiled."""
    noted = []
    make = models._made

    def made(file: Path, *more: Any) -> object:
        noted.append(file.name)
        return make(file, *more)

    monkeypatch.setattr(models, "_made", made)
    return noted


@pytest.fixture(scope="module")
def expected() -> NDArray[np.float32]:
    """What the network answers that is compiled here and now, whatever this machine's set-up has kept."""
    request = models._made(models.path("age"), SHAPE, models._config("age", 1, False)).create_infer_request()
    request.infer([FACES])
    return np.array(request.output_tensors[0].data)


def test_a_kept_network_is_loaded_and_answers_to_the_last_bit_as_a_compiled_one(
    home: Home, compilations: list[str], expected: NDArray[np.float32]
) -> None:
    assert np.array_equal(years(), expected)
    assert compilations == []


DAMAGES: dict[str, Callable[[Home], None]] = {
    "one bit": lambda home: home.damage(lambda data: data[:-900] + bytes([data[-900] ^ 1]) + data[-899:]),
    "cut off": lambda home: home.damage(lambda data: data[: len(data) // 2]),
    "empty": lambda home: home.damage(lambda _: b""),
    "missing": lambda home: home.blob.unlink(),
    "a folder": Home.folder_instead,
    "no record": lambda _: compiled.RECORD.unlink(),
    "a record cut off": lambda home: home.record('{"age'),
    "another kind of record": lambda home: home.record("[1, 2]"),
    "a record of other bytes": lambda home: home.record(json.dumps(dict.fromkeys(compiled.record(), "0" * 64))),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_not_believed_and_the_network_compiled(
    home: Home, compilations: list[str], expected: NDArray[np.float32], damage: Callable[[Home], None]
) -> None:
    damage(home)
    assert np.array_equal(years(), expected)
    assert compilations == ["face_api_age.onnx"]


def test_a_file_that_openvino_refuses_is_compiled_anew(
    home: Home, compilations: list[str], expected: NDArray[np.float32]
) -> None:
    (own,) = compiled.record()
    nonsense = b"no network" * 1000
    digest = hashlib.sha256(nonsense).hexdigest()
    compiled.file(own, digest, home.models).write_bytes(nonsense)
    home.record(json.dumps({own: digest}))
    assert np.array_equal(years(), expected)
    assert compilations == ["face_api_age.onnx"]


@pytest.mark.parametrize("other", ["library", "processor", "FORMAT", "settings", "cores"])
def test_a_network_kept_for_another_processor_library_or_setting_is_compiled_anew(
    home: Home,
    compilations: list[str],
    expected: NDArray[np.float32],
    monkeypatch: pytest.MonkeyPatch,
    other: str,
) -> None:
    match other:
        case "FORMAT":
            monkeypatch.setattr(compiled, other, compiled.FORMAT + 1)
        case "settings":
            monkeypatch.setattr(models, "KERNELS", {"age": "7"})
        case "cores":
            monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(77))
        case _:
            monkeypatch.setattr(compiled, other, lambda: "model name: another")
    models.load("age", SHAPE)
    assert compilations == ["face_api_age.onnx"]
    monkeypatch.undo()


def test_what_processors_are_told_apart_by_is_not_empty_and_stays_the_same() -> None:
    first = compiled.processor()
    compiled.processor.cache_clear()
    assert compiled.processor() == first
    assert len(first) > 20
    assert "MHz" not in first


def test_a_start_writes_nothing(home: Home, compilations: list[str]) -> None:
    before = home.files()
    years()
    home.damage(lambda data: data[:100])
    damaged = home.files()
    start_anew()
    years()
    assert compilations == ["face_api_age.onnx"]
    assert before.keys() == damaged.keys()
    assert home.files() == damaged


def test_a_set_up_replaces_what_the_one_before_has_kept(home: Home) -> None:
    first = home.blob.name
    assert compile_ahead.main() == 0
    assert home.blob.exists()
    assert home.blob.name in {compiled.file(*item, home.models).name for item in compiled.record().items()}
    assert first.split(".")[0] == home.blob.name.split(".")[0]


def test_a_set_up_that_breaks_off_leaves_no_record(
    home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(compiled, "_write", full)
    assert compile_ahead.main() == 1
    assert "No space left" in capsys.readouterr().err
    assert compiled.record() == {}


def test_a_set_up_compiles_the_python_files_that_a_confined_process_cannot(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = home.root / "detectors" / "kit" / "module.py"
    module.parent.mkdir(parents=True)
    module.write_text("NUMBER = 1\n")
    monkeypatch.setattr(models, "ROOT", home.root)
    monkeypatch.setattr(compile_ahead, "OURS", ("detectors", "bot"))
    assert compile_ahead.main() == 0
    assert Path(importlib.util.cache_from_source(str(module))).exists()


def test_pages_at_rest_are_let_go_and_read_again_but_never_those_that_were_written_to(home: Home) -> None:
    before = years()
    (pages,) = models._mapped[-1:]
    anonymous, resident = anonymous_and_resident(pages)
    assert anonymous == 0
    assert resident > len(pages) / 2048
    models.release()
    assert anonymous_and_resident(pages) == (0, 0)
    assert np.array_equal(years(), before)
    pages[0] ^= 1  # nobody does; but what was written would be lost
    changed = int(pages[0])
    models.release()
    assert anonymous_and_resident(pages)[0] > 0
    assert pages[0] == changed


def anonymous_and_resident(pages: Any) -> tuple[int, int]:
    """Kilobytes of a mapping that are no longer its file's, and that this process holds, as Linux says."""
    said = Path("/proc/self/smaps").read_text("ascii", "replace")
    own = said[said.index(f"{pages.ctypes.data:x}-") :]
    anonymous, resident = (re.search(rf"{what}: +(\d+) kB", own) for what in ("Anonymous", "Rss"))
    assert anonymous
    assert resident
    return int(anonymous[1]), int(resident[1])


PRISONER = """
import sys
from pathlib import Path
from detectors.gate import sandbox

code, root, home = map(Path, sys.argv[1:])
sandbox.ROOT = root
missing = sandbox.confine(home, [code / "detectors"])

import numpy as np
from detectors.kit import compiled, models

models.ROOT, compiled.RECORD = root, root / ".setup" / "compiled.json"
models._made = None  # so that compiling fails
models.run("age", np.zeros((2, 112, 112, 3), np.float32), (2, 112, 112, 3))
try:
    (root / ".setup" / "run").read_text()
except PermissionError:
    print("walled")
else:
    print("walled" if "landlock" in missing else "open")
"""


def test_a_confined_process_reads_kept_networks_and_nothing_else_of_the_set_up(home: Home, memory_path: Path) -> None:
    (home.root / ".setup" / "run").write_text("remembered")
    done = subprocess.run(
        [sys.executable, "-P", "-c", PRISONER, models.TABLE.parents[2], home.root, memory_path],
        env={"PYTHONPATH": str(models.TABLE.parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("walled\n", 0), done.stderr
