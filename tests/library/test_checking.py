"""The door for other programs: bytes or a Pillow picture in, the contract's object out, and never an approval by mistake."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

import detectors
from detectors import Answer, Checker, NotStarted
from detectors.kit.terms import MAX_BYTES, Level, Redacted, Refusal, Screening, ScreeningOptions, Style
from detectors.library import checking, process
from detectors.library.pictures import SHOWN_AS
from tests import papers
from tests.cli.test_command import KEYS
from tests.paint.pdf.sheet import Paper
from tests.test_house import loaded_after

FAKE = Path(__file__).parents[1] / "bot" / "pixels" / "fake_process.py"
SECRET = "Password: hujan-deras-77"
HEAVY = {"numpy", "cv2", "PIL", "openvino", "rich", "onnxruntime"}


def painted(text: str = "") -> Image.Image:
    image = Image.new("RGB", (640, 200), "white")
    ImageDraw.Draw(image).text((30, 60), text, font=ImageFont.load_default(36), fill="black")
    return image


def as_bytes(image: Image.Image, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=92, **options)
    return file.getvalue()


@pytest.fixture(scope="module")
def checker() -> Iterator[Checker]:
    with Checker() as opened:
        yield opened


def fake(manner: str, **options: Any) -> Checker:
    return Checker(command=(sys.executable, str(FAKE), manner), **options)


def test_importing_it_is_cheap_and_the_name_alone_opens_nothing() -> None:
    assert {name for name in loaded_after("import detectors") if name.startswith("detectors.")} == set()
    assert not loaded_after("from detectors import check, Checker") & {*HEAVY, "telegram", "httpx", "redis", "bot"}
    with pytest.raises(AttributeError):
        detectors.nonsense  # noqa: B018


def test_bytes_go_in_and_the_contracts_object_and_a_proven_copy_come_out(checker: Checker) -> None:
    answer = checker.check(as_bytes(painted(SECRET)))
    said = answer.contract
    assert set(said) == KEYS
    assert (answer.level, said["level"], said["file"], said["redacted"]) == (Level.STOP, "stop", None, None)
    assert said["proof"] == {"passed": True, "failures": []}
    assert {finding["risk"] for finding in said["findings"]} == {"secrets"}
    assert "hujan" not in json.dumps(said)
    assert answer.copy
    with Image.open(io.BytesIO(answer.copy)) as copy:
        assert copy.size == (said["copy"]["width"], said["copy"]["height"])
        assert copy.getpixel((400, 80)) != (0, 0, 0)


def test_options_are_those_of_a_screening_and_hidden_data_is_named(checker: Checker) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Canon"
    answer = checker.check(as_bytes(painted(), exif=exif), ScreeningOptions(style=Style.SOLID))
    assert answer.contract["xray"] == [{"kind": "camera", "detail": None}]
    assert answer.level is Level.CAUTION
    assert answer.copy


def test_a_pdf_is_answered_by_its_pages_and_comes_back_as_one(checker: Checker) -> None:
    paper = Paper()
    paper.page((260.0, 120.0)).write(20, 40, SECRET)
    answer = checker.check(paper.data())
    assert (answer.level, [page["level"] for page in answer.contract["pages"]]) == (Level.STOP, ["stop"])
    assert answer.copy
    assert answer.copy.startswith(b"%PDF-")


def test_a_clean_file_is_clear_and_the_same_pixels_without_their_file_are_not(checker: Checker) -> None:
    image = painted()
    assert checker.check(as_bytes(image)).level is Level.CLEAR
    answer = checker.check(image)
    assert answer.level is Level.UNKNOWN
    assert answer.contract["unchecked"] == [{"detector": "metadata", "reason": "not-given"}]
    assert answer.copy, "the copy holds no hidden data, whatever the file held"


def test_a_stop_stays_one_without_the_file(checker: Checker) -> None:
    answer = checker.check(painted(SECRET))
    assert answer.level is Level.STOP
    assert {"detector": "metadata", "reason": "not-given"} in answer.contract["unchecked"]


@pytest.mark.parametrize("mode", sorted(SHOWN_AS))
def test_pictures_of_every_mode_are_looked_at(mode: str, checker: Checker) -> None:
    through = {"RGBa": "RGBA", "La": "LA", "PA": "P", "I;16": "I"}.get(mode)
    image = painted(SECRET)
    if mode == "I;16":
        image = image.convert("L").convert("I").point(lambda value: value * 257).convert("I;16")
    else:
        image = (
            image.convert("L").convert(through) if mode == "La" else image.convert(through) if through else image
        ).convert(mode)
    assert image.mode == mode
    answer = checker.check(image)
    assert answer.contract["refused"] is None
    assert answer.level is Level.STOP


def test_a_picture_that_its_file_turns_is_looked_at_upright_and_stays_as_it_is(checker: Checker) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = painted(SECRET).transpose(Image.Transpose.ROTATE_90)
    with Image.open(io.BytesIO(as_bytes(turned, exif=exif))) as image:
        before = dict(image.info)
        answer = checker.check(image)
        assert image.info == before
    assert (answer.contract["width"], answer.contract["height"], answer.level) == (640, 200, Level.STOP)


def test_what_is_no_photo_is_refused_or_an_error_of_the_caller(checker: Checker) -> None:
    assert checker.check(b"").contract["refused"] == "empty"
    assert checker.check(b"hello").contract["refused"] == "not-a-picture"
    assert checker.check(bytes(MAX_BYTES + 1)).contract["refused"] == "too-many-bytes"
    assert checker.check(Image.new("L", (20_001, 1))).contract["refused"] == "too-long-a-side"
    assert checker.check(Image.new("L", (0, 1))).contract["refused"] == "empty"
    broken = Image.open(io.BytesIO(as_bytes(painted(SECRET))[:2000]))
    assert checker.check(broken).contract["refused"] == "truncated"
    for wrong, words in (("photo.jpg", "bytes or a Pillow picture"), (Image.new("F", (9, 9)), "convert it to RGB")):
        with pytest.raises(TypeError, match=words):
            checker.check(wrong)  # type: ignore[arg-type]  # wrong on purpose
    assert checker.check(as_bytes(painted())).level is Level.CLEAR


def test_the_process_has_no_token_and_its_folder_is_gone_afterwards(
    monkeypatch: pytest.MonkeyPatch, memory_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(memory_path))
    monkeypatch.setenv("BOT_TOKEN", "123:secret")
    with fake("environment") as checker:
        copy = checker.check(b"photo").copy
        assert copy
        environment, _, own_session, _ = json.loads(copy)
        assert own_session
        assert "BOT_TOKEN" not in environment
        assert Path(environment["TMPDIR"]).parent == memory_path
    assert list(memory_path.iterdir()) == []


def test_the_walls_of_a_pixel_process_stand(checker: Checker) -> None:
    """The same process as the bot's: no new rights, and the kernel's filter around its calls."""
    assert checker._process
    status = Path(f"/proc/{checker._process._process.pid}/status").read_text()
    assert "NoNewPrivs:\t1" in status
    assert "Seccomp:\t2" in status


@pytest.mark.parametrize(
    "manner",
    [
        "dies",
        "dies-mid-frame",
        "dies-between-frames",
        "garbage",
        "not-json",
        "not-a-screening",
        "deep-json",
        "infinite-number",
        "absurd-length",
        "absurd-picture",
        "too-short",
        "clear-with-findings",
        "no-proof",
        "copy-without-bytes",
        "bytes-without-copy",
        "strange-kind",
        "text-as-code",
    ],
)
def test_a_process_that_breaks_gives_no_approval_and_is_started_anew(manner: str) -> None:
    with fake("obedient") as checker:
        answer = checker.check(manner.encode())
        assert (answer.level, answer.copy) == (Level.UNKNOWN, None)
        assert answer.contract["unchecked"] == [{"detector": "photo", "reason": "crashed"}]
        assert checker.check(b"good").level is Level.CLEAR


def test_a_process_that_hangs_is_ended_at_the_deadline_with_all_that_it_started() -> None:
    with fake("obedient", deadline=3.0) as checker:
        assert checker._process
        group = checker._process._process.pid
        for manner in (b"hangs-with-grandchild", b"hangs"):
            answer = checker.check(manner)
            assert (answer.level, answer.contract["unchecked"][0]["reason"]) == (Level.UNKNOWN, "timeout")
        assert checker.check(b"good").level is Level.CLEAR
    patience = time.monotonic() + 30
    while _is_there(group):  # who has lost its parent is a process until the system has noticed
        assert time.monotonic() < patience
        time.sleep(0.05)


def _is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("manner", [b"twice", b"noisy"])
def test_what_comes_unasked_is_never_part_of_the_next_answer(manner: bytes) -> None:
    with fake("obedient") as checker:
        assert checker.check(manner).level is Level.CLEAR
        assert checker.check(b"echo").copy == b"echo"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ((sys.executable, str(FAKE), "broken-model"), "centerface.onnx was altered"),
        ((sys.executable, str(FAKE), "silent-start"), "ended before it was ready"),
        ((sys.executable, str(FAKE), "wrong-start"), "ended before it was ready"),
        (("/nowhere/python",), "cannot be started"),
    ],
)
def test_a_process_that_does_not_start_is_a_sentence(
    command: Sequence[str], words: str, monkeypatch: pytest.MonkeyPatch, memory_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(memory_path))
    with pytest.raises(NotStarted, match=words):
        Checker(command=command).__enter__()
    assert list(memory_path.iterdir()) == []


def test_a_start_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "START_SECONDS", 0.5)
    with pytest.raises(NotStarted, match="not ready after"):
        fake("never-ready").__enter__()


def test_who_interrupts_ends_the_photo_in_hand_and_no_other() -> None:
    with fake("obedient") as checker:
        interrupted = threading.Timer(0.5, checker.interrupt)
        interrupted.start()
        answer = checker.check(b"hangs")
        interrupted.join()
        assert (answer.level, answer.contract["unchecked"][0]["reason"]) == (Level.UNKNOWN, "crashed")
        assert checker.check(b"good").level is Level.CLEAR
    checker.interrupt()


def test_the_texts_of_the_detectors_come_with_the_process_and_go_with_it() -> None:
    with fake("texts") as checker:
        assert checker.texts["whiteboard"].whys == {"board-plan": "plan on a board"}
    assert checker.texts == {}


def test_outside_of_its_with_it_is_closed() -> None:
    checker = fake("good")
    with pytest.raises(RuntimeError, match="inside of its with"):
        checker.check(b"photo")
    with checker:
        assert checker.check(b"photo").level is Level.CLEAR
    with pytest.raises(RuntimeError, match="inside of its with"):
        checker.check(b"photo")


def test_threads_that_share_one_get_their_own_answers() -> None:
    copies: dict[int, bytes | None] = {}
    with fake("echo") as checker:

        def ask(number: int) -> None:
            copies[number] = checker.check(b"photo %d" % number).copy

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert copies == {number: b"photo %d" % number for number in range(8)}


def test_one_photo_takes_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        checking.Checker.__init__, "__kwdefaults__", {"deadline": 9.0, "command": (sys.executable, str(FAKE), "echo")}
    )
    answer = detectors.check(b"photo")
    assert isinstance(answer, Answer)
    assert answer.copy == b"photo"


def test_a_picture_shows_neither_in_an_answers_representation_nor_in_that_of_its_copy() -> None:
    copy = Redacted(b"pixels", "png")
    assert "pixels" not in repr(Answer({"level": "clear"}, Screening.refusal(Refusal.EMPTY))) + repr(copy)


def test_the_example_of_the_readme_runs_as_it_stands(tmp_path: Path) -> None:
    (example,) = papers.fenced(papers.section("README.md", "From Python"))
    assert len(example.splitlines()) <= 10
    (tmp_path / "photo.jpg").write_bytes(as_bytes(painted(SECRET)))
    environment = {**os.environ, "PYTHONPATH": str(FAKE.parents[3])}
    done = subprocess.run(
        [sys.executable, "-c", example], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "stop" in done.stdout
    with Image.open(tmp_path / "copy.jpg") as copy:
        assert copy.size == (640, 200)
