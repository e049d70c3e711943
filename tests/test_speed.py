"""The speed measurement: what it counts, what it refuses, and one small run of the real thing."""

from __future__ import annotations

import io
import json
import shutil
import struct
from pathlib import Path

import pytest
from rich.console import Console

from detectors.kit.models import ROOT
from detectors.kit.terms import FRAME_HEADER
from tests.measure.__main__ import main
from tests.measure.figures import FEWEST
from tests.measure.speed import builds, pictures, rivals, run
from tests.measure.speed.builds import OWN, checkouts, in_turn, measured
from tests.measure.speed.door import Door
from tests.measure.speed.figures import Cost, Timed, ratios, spread
from tests.measure.speed.rivals import RivalMissing
from tests.measure.speed.spans import busy
from tests.paint.kinds import KINDS
from tests.paint.manifest import write


def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """One small size, one start, one process: enough to see that each figure is there."""
    monkeypatch.setattr(pictures, "MEGAPIXELS", (1,))
    monkeypatch.setattr(builds, "STARTS", 1)
    monkeypatch.setattr(run, "cores", lambda: 1)


def test_busy_time_counts_what_overlaps_once() -> None:
    assert busy([]) == 0
    assert busy([(3.0, 4.0), (0.0, 2.0), (1.0, 2.5), (1.2, 1.3)]) == pytest.approx(3.5)


def test_floor_and_ratios_are_of_one_picture_each() -> None:
    one = Timed("one", 3, {"total": 120.0, "networks": 100.0}, Cost(0.12, 0.2), {"other": Cost(0.24, 0.1)})
    two = Timed("two", 3, {"total": 300.0, "networks": 150.0}, Cost(0.3, 0.5), {"other": Cost(0.1, 0.5)})
    assert [one.over_floor, two.over_floor] == [1.2, 2.0]
    assert ratios([one, two], "other") == pytest.approx([0.5, 3.0])
    assert ratios([one, two], "other", "processor") == pytest.approx([2.0, 1.0])
    assert spread([1.0, 2.0, 3.0])[0] == 2.0


@pytest.mark.parametrize(("names", "said"), [("nobody", "not known"), ("presidio", "setup/rivals")])
def test_a_rival_that_is_not_there_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], names: str, said: str
) -> None:
    monkeypatch.setattr(rivals, "PYTHON", Path("/nowhere/python"))
    assert main(["--speed", "--only", "landscape-flat", "--against", names]) == 2
    assert said in capsys.readouterr().err


def test_one_picture_is_timed_by_the_real_line_and_a_pixel_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    few(monkeypatch)
    out, file = io.StringIO(), tmp_path / "speed.json"
    words = ["--speed", "--painted", "--only", "landscape-flat", "--crowd", "2", "--json", str(file)]
    assert main(words, Console(file=out, width=160)) == 0
    assert all(words in out.getvalue() for words in ("above the floor", "photos a second", "start to first answer"))
    said = json.loads(file.read_text())
    (picture,) = said["pictures"]
    assert 0 < picture["stages"]["networks"] <= picture["stages"]["total"]
    assert picture["cost"]["processor"] == said["seconds"]["own"]["processor"]["mean"] > 0
    assert said["builds"]["own"]["rest"] > 0


def test_a_second_checkout_is_timed_in_turn_and_ratios_are_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """This very checkout stands in for an older one, under another name."""
    few(monkeypatch)
    older = tmp_path / "older"
    older.symlink_to(ROOT)
    monkeypatch.setattr(Path, "resolve", Path.absolute)
    out, file = io.StringIO(), tmp_path / "speed.json"
    words = ["--speed", "--painted", "--only", "landscape-flat", "--crowd", "0", "--json", str(file)]
    assert main([*words, "--against", str(older)], Console(file=out, width=160)) == 0
    assert all(words in out.getvalue() for words in ("processor: ours in older's", "memory at rest"))
    said = json.loads(file.read_text())
    (picture,) = said["pictures"]
    assert set(said["seconds"]) == {"own", "older"}
    assert picture["rivals"]["older"]["processor"] > 0
    ours, theirs = (said["builds"][name] for name in ("own", "older"))
    assert ours["unmeasured"] == theirs["unmeasured"] == []
    assert ours["told"].keys() == theirs["told"].keys()


STRANGE = """
import json, os, struct, subprocess, sys, time
def send(frame): sys.stdout.buffer.write(struct.pack({header!r}, len(frame)) + frame); sys.stdout.buffer.flush()
def frame(): return sys.stdin.buffer.read(struct.unpack({header!r}, sys.stdin.buffer.read({size}))[0])
def burn(seconds):
    while time.process_time() < seconds: pass
if len(sys.argv) > 2: burn(float(sys.argv[2])); sys.exit()
send(b"{{}}")
while True:
    options, picture = frame(), frame()
    if picture == b"fatal": sys.exit()
    before = time.process_time()
    burn(before + 0.1)
    subprocess.run([sys.executable, __file__, "child", "0.2"])
    send(json.dumps({{"milliseconds": {{"total": 1}}}}).encode())
    send(b"")
"""
"""The door of a build of which nothing else is known: each photo costs it 0.1 processor seconds and its child 0.2."""


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    script = STRANGE.format(header=FRAME_HEADER, size=struct.calcsize(FRAME_HEADER))
    (tmp_path / "strange" / "detectors").mkdir(parents=True)
    (tmp_path / "strange" / "detectors" / "__main__.py").write_text(script)
    return tmp_path / "strange"


def test_processor_seconds_of_a_photo_count_what_its_children_used(strange: Path) -> None:
    door = Door(strange)
    try:
        door.open()
        costs = [door.ask(b"photo").cost.processor for _ in range(2)]
    finally:
        door.close()
    assert all(0.29 < cost < 0.6 for cost in costs)


def test_a_picture_at_which_a_process_ends_is_left_out_and_told(strange: Path) -> None:
    doors, told = {OWN: Door(strange), "other": Door(strange)}, list[str]()
    try:
        for door in doors.values():
            door.open()
        many = [("good", b"photo"), ("bad", b"fatal"), ("better", b"photo")]
        timed = list(in_turn(many, doors, [], b"photo", told.append))
    finally:
        for door in doors.values():
            door.close()
    assert [one.name for one in timed] == ["good", "better"]
    assert told == ["the pixel process of strange does not start, or has ended: a picture is left out"]


def test_what_a_build_cannot_tell_is_said_and_the_rest_is_told(strange: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builds, "sizes", lambda data: [(2, data), (48, b"fatal")])
    door = Door(strange)
    try:
        door.open()
        build = measured([("photo", b"photo")], {"other": door}, 2, [1])["other"]
    finally:
        door.close()
    assert build.start is not None
    assert [*build.sizes] == [2]
    assert [words.split(":")[0] for words in build.unmeasured] == ["other, 48 megapixels", "other, photos a second"]


def test_two_checkouts_of_one_name_are_refused(strange: Path, tmp_path: Path) -> None:
    shutil.copytree(strange, tmp_path / "copies" / "strange")
    paths = [str(strange), str(tmp_path / "copies" / "strange")]
    assert checkouts([*paths[:1], "deface"]) == ({"strange": strange.resolve()}, ["deface"])
    with pytest.raises(RivalMissing, match="strange: another one is called so"):
        checkouts(paths)


def test_both_halves_are_timed_and_neither_is_named(
    strange: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few(monkeypatch)
    own = shutil.copytree(strange, tmp_path / "fast")
    monkeypatch.setattr(builds, "ROOT", own)
    manifest = write(tmp_path, [(KINDS["landscape"], "flat")])
    said = json.loads(manifest.read_text())
    halves = [{**said, "split": split} for split in ("look", "measure") for _ in range(FEWEST)]
    manifest.write_text("\n".join(map(json.dumps, halves)))
    out, file = io.StringIO(), tmp_path / "speed.json"
    words = ["--speed", "--photos", str(manifest), "--split", "all", "--every", "9", "--crowd", "0"]
    assert main([*words, "--json", str(file), "--against", str(strange)], Console(file=out, width=160)) == 0
    assert "2 pictures" in out.getvalue()
    assert "ours in strange's" in out.getvalue()
    assert "landscape" not in out.getvalue() + capsys.readouterr().err + file.read_text()


@pytest.mark.parametrize("words", [(), ("--speed", "--only", "a")])
def test_both_halves_go_with_totals_of_speed_alone(words: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main(["--photos", str(tmp_path), "--split", "all", *words])
