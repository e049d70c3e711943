"""The walls around a pixel process, tried from inside: in a process of its own, because they can never be taken down."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PRISONER = """
import json, os, resource, socket, subprocess, sys, tempfile
from pathlib import Path
from detectors.gate import sandbox

home, outside, secret = sys.argv[1:]
missing = sandbox.confine(Path(home))
before = resource.getrlimit(resource.RLIMIT_CPU)[0]
sandbox.allow_seconds(20)

def fails(act):
    try:
        act()
    except OSError:
        return True
    return False

def runs(*command):
    return subprocess.run(command, capture_output=True).returncode == 0

print(json.dumps({
    "missing": missing,
    "no socket": fails(socket.socket),
    "no socket in a child": runs(sys.executable, "-c", "import socket; socket.socket()") is False,
    "no new file outside": fails(lambda: Path(outside, "x").write_text("x")),
    "nothing removed outside": fails(lambda: Path(secret).unlink()),
    "no secret read": fails(lambda: Path(secret).read_text()),
    "own folder": not fails(lambda: Path(home, "x").write_text("x")),
    "programs run": runs("tesseract", "--version"),
    "no other process's environment": fails(lambda: Path(f"/proc/{os.getppid()}/environ").read_bytes()),
    "no core dump": resource.getrlimit(resource.RLIMIT_CORE) == (0, 0),
    "memory": resource.getrlimit(resource.RLIMIT_DATA)[0] == sandbox.MEMORY,
    "time": before == resource.RLIM_INFINITY and 20 <= resource.getrlimit(resource.RLIMIT_CPU)[0] < 1000,
    "no long file": fails(lambda: os.truncate(os.open(home + "/long", os.O_CREAT | os.O_RDWR), sandbox.FILE_BYTES + 1)),
}))
"""


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    home, outside = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("outside")
    secret = outside / ".env"
    secret.write_text("BOT_TOKEN=1:x")
    code = f"import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n{PRISONER}"
    done = subprocess.run(
        [sys.executable, "-c", code, home, outside, secret],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert secret.exists()
    answers: dict[str, object] = json.loads(done.stdout)
    return answers


@pytest.mark.parametrize(
    ("trial", "wall"),
    [
        ("no socket", "seccomp"),
        ("no socket in a child", "seccomp"),
        ("no new file outside", "landlock"),
        ("nothing removed outside", "landlock"),
        ("no secret read", "landlock"),
        ("no other process's environment", "landlock"),
        ("no core dump", "limits"),
        ("memory", "limits"),
        ("time", "limits"),
        ("no long file", "limits"),
    ],
)
def test_a_wall_that_is_said_to_stand_holds(tried: dict[str, object], trial: str, wall: str) -> None:
    missing = tried["missing"]
    assert isinstance(missing, list)
    assert tried[trial] is True or wall in missing


def test_what_the_work_needs_is_still_possible(tried: dict[str, object]) -> None:
    assert tried["own folder"] is True
    assert tried["programs run"] is True
    missing = tried["missing"]
    assert isinstance(missing, list)
    assert not {"privileges", "limits"} & set(missing)


def test_a_photo_that_eats_all_its_time_ends_the_process() -> None:
    code = "from detectors.gate.sandbox import allow_seconds\nallow_seconds(0.1)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60, check=False)
    assert done.returncode < 0
