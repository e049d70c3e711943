"""Runs a pixel process that misbehaves on demand. It knows only the frames; its first argument names what it does wrong."""

from __future__ import annotations

import json
import os
import resource
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SCREENING: dict[str, Any] = {
    "level": "clear",
    "risks": [],
    "width": 40,
    "height": 30,
    "findings": [],
    "unchecked": [],
    "refused": None,
    "redacted": {"kind": "png", "covered": []},
    "proof": {"passed": True, "failures": []},
    "milliseconds": {"total": 1},
}
NOT_ASKED = {"passed": False, "failures": ["not-asked"]}
FINDING = {"risk": "identity", "why": "ktp-nik", "strength": "sure", "cure": "cover", "regions": [[1, 2, 3, 4]]}


BOARD = {"risk": "secrets", "title": "Whiteboard", "whys": {"board-plan": "plan on a board"}}
READY = {
    "texts": {"detectors": {"whiteboard": BOARD}},
    "strange-texts": {"detectors": {"whiteboard": {**BOARD, "title": "Whiteboard\nand the code that was on it"}}},
}
"""What some manners add to the first frame."""


STAGES: dict[str, list[dict[str, Any]]] = {
    "good": [{"stage": "looking"}, {"stage": "covering"}, {"stage": "proving"}],
    "echo": [{"stage": "looking", "page": 2, "pages": 9}],
    "strange-stage": [{"stage": "3171234567890001 BUDI"}],
    "page-of-none": [{"stage": "looking", "page": 3, "pages": 2}],
    "endless-stages": [{"stage": "looking"}] * 10_000,
}
"""What is told before the answer, by manner."""


def frame(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def write(*parts: bytes) -> None:
    sys.stdout.buffer.write(b"".join(parts))
    sys.stdout.buffer.flush()


def read_frame() -> bytes:
    header = sys.stdin.buffer.read(4)
    if len(header) < 4:
        sys.exit(0)
    return sys.stdin.buffer.read(*struct.unpack(">I", header))


def answer(picture: bytes = b"PNG", **changes: Any) -> bytes:
    return frame(json.dumps({**SCREENING, **changes}).encode()) + frame(picture)


def hang() -> None:
    time.sleep(600)


def _page() -> None:
    Path(os.environ["TMPDIR"], "page.png").write_bytes(b"x" * 4096)


def with_grandchild() -> None:
    subprocess.Popen(["sleep", f"600.{os.getppid()}"])
    hang()


def _as_it_begins(picture: bytes) -> bytes:
    """For a crowd of photos: those that begin with "found" hold a card, the others are clear and come back as they are."""
    if picture.startswith(b"found"):
        return answer(b"", level="stop", risks=["identity"], findings=[FINDING], redacted=None, proof=NOT_ASKED)
    return answer(picture)


Manner = Callable[[bytes], object]


def remembering(picture: bytes, seen: list[bytes] = []) -> None:  # noqa: B006 - what this process has seen
    """Answers with its number and whatever it was asked about before."""
    write(answer(json.dumps([os.getpid(), [one.decode() for one in seen]]).encode()))
    seen[:] = [*seen, picture]


def in_turn(*acts: Callable[[], object]) -> Manner:
    """A manner of several acts that do not look at the picture."""
    return lambda _: [act() for act in acts]


def _crowd(picture: bytes) -> None:
    time.sleep(0.01 + len(picture) % 7 / 100)
    write(_as_it_begins(picture))


MANNERS: dict[str, Manner] = {
    "good": lambda _: write(answer()),
    "echo": lambda picture: write(answer(picture)),
    "found": lambda _: write(answer(b"JPG", level="stop", risks=["identity"], findings=[FINDING])),
    "hangs": lambda _: hang(),
    "hangs-with-grandchild": lambda _: with_grandchild(),
    "dies": lambda _: sys.exit(1),
    "dies-mid-frame": in_turn(lambda: write(frame(b"x" * 100)[:50]), lambda: sys.exit(1)),
    "dies-between-frames": in_turn(lambda: write(frame(json.dumps(SCREENING).encode())), lambda: sys.exit(1)),
    "garbage": lambda _: write(b"Traceback (most recent call last): no frames here at all, just words and words"),
    "not-json": lambda _: write(frame(b"\xff\xfe{"), frame(b"")),
    "not-a-screening": lambda _: write(frame(b"[1, 2]"), frame(b"")),
    "deep-json": lambda _: write(frame(b"[" * 100_000), frame(b"")),
    "infinite-number": lambda _: write(answer(width=float("inf"))),
    "absurd-length": in_turn(lambda: write(struct.pack(">I", 0xFFFFFFFF)), hang),
    "absurd-picture": in_turn(
        lambda: write(frame(json.dumps(SCREENING).encode()), struct.pack(">I", (1 << 28) + 1)), hang
    ),
    "too-short": in_turn(lambda: write(struct.pack(">I", 5000), json.dumps(SCREENING).encode()), lambda: sys.exit(0)),
    "clear-with-findings": lambda _: write(answer(findings=[FINDING])),
    "clear-but-unchecked": lambda _: write(answer(unchecked=[{"detector": "identity", "reason": "crashed"}])),
    "no-proof": lambda _: write(answer(proof={"passed": False, "failures": ["still-there"]})),
    "copy-without-bytes": lambda _: write(answer(b"")),
    "bytes-without-copy": lambda _: write(answer(b"PNG", redacted=None)),
    "strange-kind": lambda _: write(answer(redacted={"kind": "svg", "covered": []})),
    "text-as-code": lambda _: write(answer(level="stop", findings=[{**FINDING, "why": "3171234567890001 BUDI"}])),
    "empty-region": lambda _: write(answer(level="stop", findings=[{**FINDING, "regions": [[3, 3, 3, 9]]}])),
    "slow": in_turn(lambda: time.sleep(0.4), lambda: write(answer())),
    "twice": lambda _: write(answer(), answer()),
    "noisy": in_turn(lambda: sys.stderr.write("secret words " * 50_000), lambda: write(answer())),
    "environment": lambda _: write(
        answer(json.dumps([dict(os.environ), str(Path.cwd()), os.getpid() == os.getsid(0), os.getpid()]).encode())
    ),
    "crowd": _crowd,
    "remembers": remembering,
    "strange-stage": lambda _: write(answer()),
    "page-of-none": lambda _: write(answer()),
    "endless-stages": lambda _: write(answer()),
    "no-memory": in_turn(
        lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 28, 1 << 28)), lambda: write(answer(b"x" * (1 << 30)))
    ),
    "disk-full": in_turn(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)), _page, lambda: write(answer())),
    "leaves-files": in_turn(lambda: Path(os.environ["TMPDIR"], "page.png").touch(), hang),
}


def main() -> None:
    manner = sys.argv[1]
    if manner == "broken-model":
        sys.exit("The model file centerface.onnx was altered: fetch it again with ./gatekeeper setup")
    if manner == "silent-start":
        sys.exit(3)
    if manner == "never-ready":
        hang()
    if manner == "wrong-start":
        write(frame(b'{"ready": "yes"}'))
        hang()
    if manner == "once" and Path(sys.argv[2]).exists():
        sys.exit("The second start fails.")
    write(frame(json.dumps({"ready": True, **READY.get(manner, {})}).encode()))
    if manner == "once":
        Path(sys.argv[2]).touch()
    while True:
        options = json.loads(read_frame())
        picture = read_frame()
        assert options["style"] == "auto"
        wished = picture.decode("ascii", "replace") if manner == "obedient" else manner
        if options["stages"]:
            write(*(frame(json.dumps(stage).encode()) for stage in STAGES.get(wished, STAGES["good"])))
        MANNERS.get(wished, MANNERS["dies"])(picture)
        if manner == "dies-idle":
            sys.exit(1)


MANNERS["dies-idle"] = MANNERS["good"]
MANNERS["once"] = MANNERS["dies"]

if __name__ == "__main__":
    main()
