"""What a person can choose on the command line: style, what stays open, what is covered besides."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.cli import command
from detectors.cli.printing import numbered_as_typed
from detectors.gate import registry as registry_module

SIZE = (640, 480)


@pytest.fixture(autouse=True)
def only_contact(monkeypatch: pytest.MonkeyPatch) -> None:
    """One detector is enough to choose among its places."""
    whole = registry_module.registry
    off = sorted({name for name, _ in whole().enabled} - {"contact"})
    monkeypatch.setattr(command, "registry", lambda _: whole(off))


@pytest.fixture
def note(tmp_path: Path) -> Path:
    image = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(30)
    draw.text((30, 40), "HP 0812-3456-7890", font=font, fill="black")
    draw.text((30, 120), "budi.wati@example.org", font=font, fill="black")
    draw.text((30, 400), "Terima kasih banyak", font=font, fill="black")
    path = tmp_path / "note.png"
    image.save(path)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: Any) -> tuple[int, str, str]:
    status = command.main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def changed(note: Path, copy: Path) -> Any:
    """A mask of the pixels that the copy shows differently."""
    with Image.open(note) as one, Image.open(copy) as other:
        return np.any(np.asarray(one) != np.asarray(other), axis=2)


def test_places_have_the_numbers_that_keep_takes(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.png"
    status, said, _ = run(capsys, note, "--redacted", copy)
    assert status == 1
    assert "places 1-2" in said
    assert "Proven copy: " in said
    both = changed(note, copy)
    assert both[40:80].any()
    assert both[120:160].any()
    assert not both[380:].any()
    status, said, _ = run(capsys, note, "--redacted", copy, "--overwrite", "--keep", "1")
    assert status == 1
    assert "Copy with place 1 left open: " in said
    assert "Proven copy" not in said
    one = changed(note, copy)
    assert one[40:80].any() != one[120:160].any()


@pytest.mark.parametrize("numbers", ["7", "1,7", "0"])
def test_with_a_number_that_stands_for_nothing_nothing_is_written(
    numbers: str, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    status, said, complaint = run(capsys, note, "--redacted", out, "--annotated", out, "--keep", numbers)
    assert (status, out.exists()) == (2, False)
    assert f"--keep {numbers[-1]}: this photo has places 1 to 2" in complaint
    assert "was not written" in said
    _, said, _ = run(capsys, note, "--redacted", out, "--keep", numbers, "--json")
    assert (json.loads(said)["redacted"], out.exists()) == (None, False)


def test_a_box_and_everything_are_covered_besides(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.png"
    run(capsys, note, "--redacted", copy, "--cover", "30,390,300,440")
    assert changed(note, copy)[400:430].any()
    run(capsys, note, "--redacted", copy, "--overwrite", "--everything", "--style", "soft")
    assert changed(note, copy)[400:430].any()


def test_a_box_outside_the_photo_is_told_and_no_copy_handed_out(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.png"
    _, said, _ = run(capsys, note, "--redacted", copy, "--cover", "900,0,950,40")
    assert "lies outside the photo" in said
    assert not copy.exists()


def test_a_crop_is_the_part_without_secrets(note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy.png"
    _, said, _ = run(capsys, note, "--redacted", copy, "--style", "crop", "--json")
    answer = json.loads(said)
    assert answer["proof"] == {"passed": True, "failures": []}
    with Image.open(copy) as cropped, Image.open(note) as whole:
        width, height = cropped.size
        assert answer["copy"] == {"width": width, "height": height}
        assert height < 340
        assert np.array_equal(np.asarray(cropped), np.asarray(whole)[480 - height :, 640 - width :])


@pytest.mark.parametrize(
    "wrong",
    [
        ("--style", "blur"),
        ("--keep", "one"),
        ("--cover", "1,2,3"),
        ("--cover", "9,9,3,3"),
        ("--cover", "a,b,c,d"),
        ("--seconds", "0"),
        ("--seconds", "3601"),
        ("--seconds", "long"),
    ],
)
def test_choices_that_make_no_sense_are_refused(wrong: tuple[str, str], note: Path) -> None:
    with pytest.raises(SystemExit) as left:
        command.main([str(note), *wrong])
    assert left.value.code == 2


def test_the_copy_of_an_animation_says_that_it_is_one_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frames = [Image.new("RGB", (80, 60), colour) for colour in ("white", "grey")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    (tmp_path / "moving.gif").write_bytes(out.getvalue())
    _, said, _ = run(capsys, tmp_path / "moving.gif", "--redacted", tmp_path / "copy.png")
    assert "the copy is the first of them" in said


@pytest.mark.parametrize(("numbers", "said"), [([3], "3"), ([1, 2, 3, 7], "1-3, 7"), ([1, 3], "1, 3")])
def test_numbers_are_told_in_runs(numbers: list[int], said: str) -> None:
    assert numbered_as_typed(numbers) == said
