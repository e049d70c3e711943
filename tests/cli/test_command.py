"""``check`` as people and programs use it: contract, exit status, places for copies, bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.cli import command
from detectors.cli.files import NotWritten, Outlet, expand
from detectors.gate import registry as registry_module
from detectors.kit.models import ModelBroken
from texts import texts

ROOT = Path(__file__).parents[2]
KEYS = {
    "file",
    "level",
    "width",
    "height",
    "findings",
    "unchecked",
    "unread",
    "off",
    "refused",
    "redacted",
    "copy",
    "proof",
    "xray",
    "places",
    "pages",
    "page_count",
    "milliseconds",
}


def paint(path: Path, text: str = "") -> Path:
    image = Image.new("RGB", (640, 200), "white")
    ImageDraw.Draw(image).text((30, 60), text, font=ImageFont.load_default(36), fill="black")
    image.save(path)
    return path


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "my photos"
    folder.mkdir()
    paint(folder / "plain.png")
    paint(folder / "secret.jpg", "Password: hujan-deras-77")
    (folder / "notes.txt").write_text("no photo")
    return folder


def run(capsys: pytest.CaptureFixture[str], *arguments: Any) -> tuple[int, str, str]:
    status = command.main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def answers(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_clear_photo_ends_with_0_and_a_risky_one_with_1(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, album / "plain.png")[0] == 0
    status, out, _ = run(capsys, album / "secret.jpg")
    assert status == 1
    assert "Stop" in out
    assert "hujan" not in out


def test_json_lines_follow_the_contract_in_the_order_of_the_arguments(
    album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run(capsys, "--json", album / "secret.jpg", album / "plain.png", album / "missing.jpg")
    risky, plain, missing = answers(out)
    assert status == 2
    assert all(set(answer) == KEYS for answer in (risky, plain, missing))
    assert [Path(answer["file"]).name for answer in (risky, plain, missing)] == [
        "secret.jpg",
        "plain.png",
        "missing.jpg",
    ]
    assert (plain["level"], plain["findings"], plain["proof"]) == ("clear", [], {"passed": True, "failures": []})
    assert (missing["level"], missing["refused"], missing["redacted"]) == ("unknown", "missing-file", None)
    assert (plain["copy"], missing["copy"]) == ({"width": 640, "height": 200}, None)
    assert (risky["unread"], missing["unread"]) == ([], [])
    found = {(finding["risk"], finding["why"], finding["cure"]) for finding in risky["findings"]}
    assert ("secrets", "password", "cover") in found
    assert {risk for risk, _, _ in found} == {"secrets"}
    assert "hujan" not in out
    assert risky["milliseconds"]["total"] > 0


def test_a_folder_gives_its_photos_and_each_gets_its_copy(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    status, said, _ = run(capsys, album, "--json", "--redacted", out, "--annotated", tmp_path / "boxes")
    assert status == 1
    assert [Path(answer["redacted"]).name for answer in answers(said)] == ["plain.png", "secret.jpg"]
    assert sorted(path.name for path in out.iterdir()) == ["plain.png", "secret.jpg"]
    assert sorted(path.name for path in (tmp_path / "boxes").iterdir()) == ["plain.png", "secret.png"]


def test_a_folder_that_cannot_be_opened_is_named_and_nothing_is_all_clear(
    album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The refusal is rehearsed: the root of a container may open every folder."""
    (album / "secret.jpg").unlink()
    shut = album / "shut"
    shut.mkdir()
    paint(shut / "other.png")
    look = os.scandir

    def refuses(path: Any = ".") -> Any:
        if Path(path) == shut:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(os, "scandir", refuses)
    status, said, complaint = run(capsys, album, "--json")
    assert status == 2
    assert "shut cannot be opened, so nothing in it was checked" in complaint
    assert [answer["level"] for answer in answers(said)] == ["clear"]


def test_nothing_is_said_of_passing_over_where_every_file_is_a_photo_or_was_named(
    album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (album / "notes.txt").unlink()
    assert "not looked at" not in run(capsys, album)[2]
    assert "not looked at" not in run(capsys, paint(album.parent / "alone.png"))[2]


def test_one_photo_is_written_to_the_named_file(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.jpg"
    run(capsys, album / "secret.jpg", "--redacted", target)
    with Image.open(target) as copy:
        assert copy.size == (640, 200)


def test_the_photo_itself_is_never_overwritten(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = album / "secret.jpg"
    before = photo.read_bytes()
    status, _, complaint = run(capsys, photo, "--redacted", photo)
    assert (status, photo.read_bytes()) == (2, before)
    assert "the photo itself" in complaint
    assert run(capsys, album, "--redacted", album)[0] == 2
    assert photo.read_bytes() == before


def test_what_lies_there_already_is_not_overwritten_unasked(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "out" / "secret.jpg"
    mine.parent.mkdir()
    mine.write_bytes(b"a diary")
    status, said, complaint = run(capsys, album / "secret.jpg", "--redacted", mine.parent, "--json")
    assert (status, mine.read_bytes()) == (2, b"a diary")
    assert answers(said)[0]["redacted"] is None
    assert "--overwrite" in complaint
    assert [path.name for path in mine.parent.iterdir()] == ["secret.jpg"]
    assert "was not written" in run(capsys, album / "secret.jpg", "--redacted", mine.parent)[1]
    assert run(capsys, album / "secret.jpg", "--redacted", mine.parent, "--overwrite")[0] == 1
    with Image.open(mine) as copy:
        assert copy.size == (640, 200)


def test_the_same_command_twice_gives_the_same_copy_and_no_complaint(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command_line = (album / "secret.jpg", "--redacted", tmp_path / "out", "--annotated", tmp_path / "out")
    first = run(capsys, *command_line)
    assert first[0] == 1
    assert run(capsys, *command_line) == first
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_no_photo_of_a_run_is_overwritten_by_the_copy_of_another(tmp_path: Path) -> None:
    photos = [tmp_path / "here" / "a.png", tmp_path / "out" / "a.jpg"]
    for photo in photos:
        photo.parent.mkdir()
        photo.write_bytes(b"photo")
    with pytest.raises(NotWritten) as refused:
        Outlet(tmp_path / "out", photos, overwrite=True).write(photos[0], ".jpg", b"copy")
    assert "another photo" in refused.value.sentence.within(texts("en"))
    assert photos[1].read_bytes() == b"photo"


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "empty"), (b"hello", "not-a-picture"), (b"\xff\xd8\xff\xe0\x00\x10JFIF", "truncated")]
)
def test_bad_input_is_named_and_the_others_are_still_done(
    content: bytes, reason: str, album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(content)
    out = tmp_path / "out"
    status, said, _ = run(capsys, bad, album / "plain.png", "--json", "--redacted", out)
    refused, plain = answers(said)
    assert (status, refused["refused"], plain["level"]) == (2, reason, "clear")
    assert [path.name for path in out.iterdir()] == ["plain.png"]


def test_a_place_that_cannot_be_written_is_one_line_and_the_others_are_still_done(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    status, said, complaint = run(capsys, album, "--json", "--redacted", blocked / "deeper")
    assert status == 2
    assert len(answers(said)) == 2
    assert "cannot be written" in complaint


def test_a_broken_model_refuses_the_start_with_the_files_name(
    album: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ModelBroken("centerface.onnx", "is missing")

    monkeypatch.setattr(command, "prepare", broken)
    status, said, complaint = run(capsys, album)
    assert (status, said) == (2, "")
    assert "centerface.onnx" in complaint


def test_a_detector_left_out_finds_nothing_and_an_unknown_name_refuses_the_start(
    album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said, _ = run(capsys, album / "secret.jpg", "--off", "secrets")
    assert "Nothing risky found in what I looked for" in said
    assert status == 0
    assert "nobody looked for it: secrets" in said
    status, said, _ = run(
        capsys, album / "secret.jpg", "--json", "--off", "secrets", "--off", "people", "--off", "people"
    )
    assert (status, answers(said)[0]["level"], answers(said)[0]["off"]) == (0, "clear", ["secrets", "people"])
    assert answers(run(capsys, album / "secret.jpg", "--json")[1])[0]["off"] == []
    status, _, complaint = run(capsys, album, "--off", "horoscope")
    assert status == 2
    assert "horoscope" in complaint


def test_the_copy_and_the_numbered_picture_do_not_share_a_file(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = album / "out.png"
    status, _, complaint = run(capsys, album / "secret.jpg", "--redacted", str(target), "--annotated", str(target))
    assert status == 2
    assert "two names" in complaint
    assert not target.exists()


def test_an_empty_word_is_no_folder_and_a_pipe_no_photo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, _, complaint = run(capsys, "")
    assert (status, "no photos" in complaint) == (2, True)
    os.mkfifo(tmp_path / "pipe.jpg")
    status, said, _ = run(capsys, tmp_path / "pipe.jpg")
    assert (status, "cannot open this as a file" in said) == (2, True)


def test_an_empty_folder_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, complaint = run(capsys, tmp_path)
    assert status == 2
    assert "no photos" in complaint


def test_patterns_name_photos_and_a_file_with_brackets_is_itself(album: Path) -> None:
    odd = paint(album / "odd[1].png")
    assert [path.name for path in expand([str(album / "*.jpg")])] == ["secret.jpg"]
    assert list(expand([str(odd)])) == [odd]
    assert [str(path) for path in expand([str(album / "*.bmp")])] == [str(album / "*.bmp")]


def test_two_photos_of_one_name_get_two_copies(tmp_path: Path) -> None:
    photos = [Path(folder) / "photo.jpg" for folder in ("a", "b")]
    outlet = Outlet(tmp_path / "out", photos)
    assert [outlet.write(photo, ".jpg", b"x").name for photo in photos] == ["photo.jpg", "photo-2.jpg"]


def test_copies_and_numbered_pictures_of_one_photo_have_one_name_and_never_meet(tmp_path: Path) -> None:
    photos = [Path(name) for name in ("anim.gif", "anim.webp", "ANIM.png", "anim-2.jpg")]
    copies, boxes = Outlet(tmp_path, photos), Outlet(tmp_path, photos, "-boxes")
    written = [copies.write(photo, ".png", b"x").stem for photo in photos[1:]]
    assert written == ["anim-2", "ANIM-3", "anim-2-2"]
    assert [boxes.write(photo, ".png", b"x").stem for photo in photos[1:]] == [f"{name}-boxes" for name in written]
    assert copies.write(photos[0], ".jpg", b"x").stem == "anim", "a photo without a copy before it changes no name"


@pytest.mark.parametrize(
    ("option", "name", "ways"),
    [
        ("--redacted", "o.heic", ".jpg or .png"),
        ("--redacted", "o.txt", ".jpg or .png"),
        ("--annotated", "o.jpg", ".png"),
    ],
)
def test_a_name_that_would_say_what_the_file_is_not_is_refused_before_anything_is_looked_at(
    option: str, name: str, ways: str, album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said, complaint = run(capsys, album / "secret.jpg", option, tmp_path / name)
    assert (status, said) == (2, "")
    assert f"end it in {ways}, or name a folder" in complaint
    assert not (tmp_path / name).exists()


def test_a_copy_of_the_other_kind_is_not_written_under_a_wrong_name(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said, complaint = run(capsys, album / "plain.png", "--redacted", tmp_path / "o.jpg", "--json")
    assert (status, answers(said)[0]["redacted"], (tmp_path / "o.jpg").exists()) == (2, None, False)
    assert f"is a PNG; name it {tmp_path / 'o.png'}" in complaint
    assert run(capsys, album / "secret.jpg", "--redacted", tmp_path / "o.JPEG")[0] == 1


def test_two_photos_do_not_fit_into_one_file(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--redacted", "--annotated"):
        status, said, complaint = run(capsys, album, option, tmp_path / "both.png")
        assert (status, said) == (2, "")
        assert "2 photos do not fit into one file" in complaint
        assert not (tmp_path / "both.png").exists()


def test_a_pattern_that_matches_nothing_is_told_as_such(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said, complaint = run(capsys, album / "*.zip", album / "plain.png", "--json")
    assert status == 2
    assert [answer["refused"] for answer in answers(said)] == ["missing-file", None], "the others are still checked"
    assert "Nothing matches the pattern" in complaint


def test_a_photo_whose_name_begins_with_a_hyphen_is_explained(
    album: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(album)
    paint(album / "-dash.png")
    status, said, complaint = run(capsys, "-dash.png")
    assert (status, said) == (2, "")
    assert "./-dash.png" in complaint
    assert run(capsys, "--", "-dash.png")[0] == run(capsys, "./-dash.png")[0] == 0


def as_process(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "detectors", *arguments], capture_output=True, env=environment, input=stdin, check=False
    )


def test_as_a_process_only_json_stands_on_stdout(album: Path) -> None:
    done = as_process("--json", str(album / "secret.jpg"))
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert json.loads(done.stdout)["level"] == "stop"


@pytest.mark.parametrize("arguments", [("--style", "blur", "x.jpg"), ("--nonsense",)])
def test_a_wrong_call_is_explained_and_ends_with_2(arguments: Sequence[str]) -> None:
    done = as_process(*arguments)
    assert done.returncode == 2
    assert b"usage" in done.stderr


def test_nothing_that_was_read_stands_in_any_output(album: Path) -> None:
    done = as_process(str(album / "secret.jpg"), "--redacted", str(album / "out.jpg"))
    assert b"hujan" not in done.stdout + done.stderr


def test_the_models_are_prepared_once_a_run(
    album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    times = []

    def prepare() -> None:
        times.append("once")
        registry_module.prepare()

    monkeypatch.setattr(command, "prepare", prepare)
    run(capsys, album / "plain.png", album / "plain.png")
    assert times == ["once"]


def test_a_name_that_steers_a_terminal_is_written_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forged = paint(tmp_path / "a.png\n🟢 Nothing risky found.   b.png")
    erasing = paint(tmp_path / "\x1b[1A\x1b[2Kc.png")
    missing = tmp_path / "\x1b[1Ad.png"
    _, out, err = run(capsys, forged, erasing, missing, "--redacted", tmp_path / "out")
    assert "\x1b" not in out + err
    assert not any(line.startswith("🟢 Nothing risky found.   b.png") for line in out.splitlines())
    assert r"a.png\n🟢" in out
    assert r"\x1b[1A" in out
