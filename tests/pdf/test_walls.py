"""PDFium and qpdf are reachable in the drawing process only, and its walls hold there."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from detectors.gate.sandbox import DRAWING_MEMORY
from detectors.pdf import process

ROOT = Path(__file__).parents[2]
PROGRAMS = {"pypdfium2", "pikepdf"}
INSIDE = {"coded_pictures", "drawing", "structure", "hidden", "serve"}
"""The modules that the drawing process is made of."""


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_only_the_drawing_process_imports_them() -> None:
    files = [path for house in ("assistant", "bot", "detectors", "setup") for path in (ROOT / house).rglob("*.py")]
    users = {path.stem for path in files if {name.split(".")[0] for name in imported(path)} & PROGRAMS}
    assert users == INSIDE - {"serve"}
    inside = {f"detectors.pdf.{name}" for name in INSIDE}
    askers = {path.relative_to(ROOT).as_posix() for path in files if imported(path) & inside}
    assert askers - {f"detectors/pdf/{name}.py" for name in INSIDE} == {"detectors/__main__.py"}


@pytest.mark.parametrize("start", ["detectors.gate.door", "detectors.cli.command", "bot.app"])
def test_neither_a_pixel_process_nor_the_command_nor_the_bot_has_loaded_them(start: str) -> None:
    code = f"import {start}, sys; print(sorted({PROGRAMS!r} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


PRISONER = """
import json, os, resource, socket, subprocess, sys
sys.argv = ["", {root!r}]
start = {start!r}.replace("from detectors.__main__ import draw_pages", "").replace("raise SystemExit(draw_pages())", "")
exec(start)
from detectors import __main__ as door
import detectors.pdf.serve as served

def fails(act):
    try:
        act()
    except OSError:
        return True
    return False

def tried(incoming, outgoing):
    import pypdfium2, pikepdf
    outgoing.write(json.dumps({{
        "no socket": fails(socket.socket),
        "no new file": all(fails(lambda: open(place + "/gatekeeper-drawn", "w")) for place in ("/tmp", "/dev/shm")),
        "no project file": fails(lambda: open({root!r} + "/README.md").read()),
        "memory": resource.getrlimit(resource.RLIMIT_DATA)[0],
        "time": resource.getrlimit(resource.RLIMIT_CPU)[0] != resource.RLIM_INFINITY,
        "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
    }}).encode())
    outgoing.flush()
    return 0

served.main = tried
raise SystemExit(door.draw_pages())
"""


def test_its_walls_hold() -> None:
    code = PRISONER.format(root=str(ROOT), start=process.START)
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, timeout=60, check=True, stdin=subprocess.DEVNULL
    )
    said = json.loads(done.stdout)
    assert said["memory"] == DRAWING_MEMORY
    assert (said["time"], said["core"]) == (True, 0)
    assert said["no socket"]
    missing = subprocess.run(
        [sys.executable, "-c", "from detectors.gate.sandbox import confine; print(*confine(None))"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    for trial in ("no new file", "no project file"):
        assert said[trial] or "landlock" in missing
