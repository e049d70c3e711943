"""The door as another process meets it: frames in, frames out, and an end to everything else."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.gate import door as door_module
from detectors.gate.registry import Registry, registry
from detectors.kit.terms import MAX_JSON_FRAME, Level, Ready, Refusal, Risk, Screening, ScreeningOptions
from detectors.pdf.building import pages_of
from tests.paint.pdf.sheet import Paper

ROOT = Path(__file__).parents[2]


def photo(text: str = "") -> bytes:
    image = Image.new("RGB", (640, 200), "white")
    ImageDraw.Draw(image).text((30, 60), text, font=ImageFont.load_default(36), fill="black")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92)
    return out.getvalue()


class Door:
    """One child process behind the door."""

    def __init__(self) -> None:
        environment = {name: os.environ[name] for name in ("PATH", "TMPDIR", "GATEKEEPER_MODELS") if name in os.environ}
        self.child = subprocess.Popen(
            [sys.executable, "-m", "detectors", "--door"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def read(self) -> bytes:
        assert self.child.stdout
        prefix = self.child.stdout.read(4)
        assert len(prefix) == 4, "the child has gone"
        return self.child.stdout.read(struct.unpack(">I", prefix)[0])

    def write(self, data: bytes) -> None:
        assert self.child.stdin
        self.child.stdin.write(struct.pack(">I", len(data)) + data)
        self.child.stdin.flush()

    def ask(self, picture: bytes, options: Any = None) -> Screening:
        self.write(json.dumps(options or ScreeningOptions().to_json()).encode())
        self.write(picture)
        header = json.loads(self.read())
        return Screening.from_json(header, self.read())


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    opened = Door()
    ready = Ready.from_json(json.loads(opened.read()))
    assert ready == Ready((), registry().texts)
    yield opened
    opened.child.kill()
    opened.child.wait()


def test_a_risky_photo_comes_back_with_a_proven_copy(door: Door) -> None:
    answer = door.ask(photo("Password: hujan-deras-77"))
    assert answer.verdict.level is Level.STOP
    assert answer.redacted
    assert answer.proof
    assert answer.proof.passed
    assert answer.redacted.data.startswith(b"\xff\xd8")


def test_a_detector_that_is_left_out_does_not_look_and_looks_again_at_the_next_photo(door: Door) -> None:
    mail = photo("budi.santoso@example.com")
    without = door.ask(mail, ScreeningOptions(off=("contact",)).to_json())
    assert Risk.CONTACT not in without.verdict.risks
    assert Risk.CONTACT in door.ask(mail).verdict.risks


def test_a_pdf_is_drawn_from_behind_the_walls_and_comes_back_as_one(door: Door) -> None:
    paper = Paper()
    paper.page((260.0, 120.0)).write(20, 40, "Password: hujan-deras-77")
    answer = door.ask(paper.data())
    assert (answer.verdict.level, answer.page_count, len(answer.pages)) == (Level.STOP, 1, 1)
    assert answer.redacted
    assert answer.redacted.kind == "pdf"
    assert len(pages_of(answer.redacted.data)) == 1


def test_a_harmless_photo_is_clear_and_comes_back_clean(door: Door) -> None:
    answer = door.ask(photo())
    assert answer.verdict.level is Level.CLEAR
    assert answer.redacted
    assert answer.redacted.covered == ()


def test_what_is_no_picture_is_refused_and_the_next_photo_still_answered(door: Door) -> None:
    assert door.ask(b"not a picture").refused is Refusal.NOT_A_PICTURE
    assert door.ask(b"").refused is Refusal.EMPTY
    assert door.ask(photo()).verdict.level is Level.CLEAR


@pytest.mark.parametrize(
    "nonsense", [struct.pack(">I", MAX_JSON_FRAME + 1), b"\0\0\0\x02{]", b"\0\0", struct.pack(">I", 9) + b"short"]
)
def test_nonsense_ends_the_process_without_an_answer(nonsense: bytes) -> None:
    opened = Door()
    assert Ready.from_json(json.loads(opened.read())).missing == ()
    out, _ = opened.child.communicate(nonsense, timeout=60)
    assert out == b""
    assert opened.child.returncode != 0


def test_a_process_rests_when_nothing_waits_at_its_door(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door_module, "PAUSE", 0.05)
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as incoming, os.fdopen(writing, "wb", buffering=0) as outgoing:
        assert door_module._is_quiet(incoming, door_module.PAUSE)
        outgoing.write(b"a photo")
        assert not door_module._is_quiet(incoming, door_module.PAUSE)


@pytest.mark.parametrize("quiet", [True, False])
def test_memory_is_given_back_only_where_no_photo_waits(monkeypatch: pytest.MonkeyPatch, quiet: bool) -> None:
    given: list[str] = []
    monkeypatch.setattr(door_module, "give_back", lambda: given.append("back"))
    monkeypatch.setattr(door_module, "_is_quiet", lambda *_: quiet)
    request = json.dumps(ScreeningOptions().to_json()).encode()
    frames = b"".join(struct.pack(">I", len(part)) + part for part in (request, photo()))
    door_module.serve(io.BytesIO(frames), io.BytesIO(), Registry(()))
    assert given == (["back"] if quiet else [])
