"""The measuring tool counts rightly, says what is wrong in one line, and measures painted pictures with the real line."""

from __future__ import annotations

import io
import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from detectors.gate.redact.shapes import boxes
from detectors.kit.terms import (
    Cure,
    Finding,
    Level,
    Proof,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    Strength,
    Unread,
    UnreadReason,
    Verdict,
)
from tests.measure import pages
from tests.measure.__main__ import main
from tests.measure.expected import Box, Expected, ManifestBroken, painted, photos, read_entry
from tests.measure.figures import by_kind, figures
from tests.measure.outcome import Outcome, outcome_of, share
from tests.measure.printing import print_figures, troubles
from tests.paint import catalogue
from tests.paint.kinds import KINDS
from tests.paint.manifest import entry, write

BOX = Box("id_number", Region(10, 10, 110, 30))


def expected(*wanted: Risk, optional: tuple[Risk, ...] = (), boxes: tuple[Box, ...] = (), kind: str = "") -> Expected:
    return Expected("photo.jpg", kind, frozenset(wanted), frozenset(optional), boxes)


def screened(*findings: Finding, copy: tuple[Region, ...] | None = None, failures: tuple[str, ...] = ()) -> Screening:
    level = Level.STOP if findings else Level.CLEAR
    redacted = None if copy is None else Redacted(b"jpeg", "jpeg", copy, shapes=boxes(copy))
    return Screening(
        Verdict(level), Report(findings), 200, 100, None, redacted, Proof(failures), {"inspect": 40, "total": 90}
    )


def finding(risk: Risk, strength: Strength = Strength.SURE, *regions: Region) -> Finding:
    return Finding(risk, strength, "some-code", regions)


def test_a_fresh_process_paints_a_task_that_names_only_its_kind() -> None:
    task = painted([(KINDS["bank-card"], "flat")], seed=0)[0]
    with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
        data, said = fresh.submit(task.load).result(60)
    assert data == KINDS["bank-card"].picture("flat").data
    assert Risk.PAYMENT in said.wanted


def test_a_risk_that_is_there_and_said_is_found_and_one_that_is_not_said_is_missed() -> None:
    outcome = outcome_of(expected(Risk.IDENTITY, Risk.MEDICAL), screened(finding(Risk.IDENTITY), copy=()))
    assert outcome.missed == [Risk.MEDICAL]
    assert outcome.false == []


def test_an_arguable_risk_is_right_either_way_and_hidden_data_is_not_counted() -> None:
    said = screened(finding(Risk.LOCATION), finding(Risk.METADATA), finding(Risk.CONTACT, Strength.HINT), copy=())
    outcome = outcome_of(expected(optional=(Risk.LOCATION,)), said)
    assert outcome.false == [Risk.CONTACT]
    assert outcome_of(expected(optional=(Risk.LOCATION,)), screened(copy=())).missed == []


@pytest.mark.parametrize(
    ("hidden", "least", "most"),
    [
        ((), 0, 0),
        ((Region(0, 0, 200, 100),), 1, 1),
        ((Region(10, 10, 60, 30),), 0.5, 0.5),
        ((Region(10, 10, 60, 30), Region(40, 10, 95, 30)), 0.85, 0.85),
        ((Region(10, 10, 60, 30), Region(10, 10, 60, 30)), 0.5, 0.5),
    ],
)
def test_the_share_of_a_box_is_that_of_the_union(hidden: tuple[Region, ...], least: float, most: float) -> None:
    assert least <= share(BOX.region, boxes(hidden)) <= most


def test_a_box_is_measured_on_the_copy_and_where_there_is_none_on_what_was_found() -> None:
    found = finding(Risk.IDENTITY, Strength.SURE, Region(10, 10, 60, 30))
    assert outcome_of(expected(boxes=(BOX,)), screened(found, copy=(BOX.region,))).open == []
    kept = outcome_of(expected(boxes=(BOX,)), screened(found, failures=("still-identity",)))
    assert [box for box, _ in kept.open] == [BOX]
    assert kept.withheld == ("still-identity",)
    stripped = Finding(Risk.IDENTITY, Strength.SURE, "gps", (BOX.region,), Cure.STRIP)
    assert outcome_of(expected(boxes=(BOX,)), screened(stripped, failures=("withheld",))).covered == (0.0,)


def test_figures_count_pictures_boxes_hints_and_times() -> None:
    outcomes = [
        outcome_of(
            expected(Risk.IDENTITY, boxes=(BOX,), kind="a"), screened(finding(Risk.IDENTITY), copy=(BOX.region,))
        ),
        outcome_of(expected(Risk.IDENTITY, boxes=(BOX,), kind="b"), screened(copy=())),
        outcome_of(expected(kind="c"), screened(finding(Risk.IDENTITY, Strength.HINT), copy=())),
        outcome_of(expected(kind="c"), screened(copy=())),
    ]
    numbers = figures(outcomes)
    identity = next(row for row in numbers.risks if row.risk == "identity")
    assert (identity.wanted, identity.found, identity.others, identity.false, identity.hints) == (2, 1, 2, 1, 1)
    assert (identity.recall, identity.alarms) == (0.5, 0.5)
    assert numbers.hidden == (1, 2)
    assert (numbers.safe, numbers.safe_clear, numbers.safe_alarmed) == (2, 1, 1)
    assert numbers.milliseconds["total"] == (90, 90)
    assert [(row.kind, row.missing, row.alarmed) for row in by_kind(outcomes)] == [("b", 1, 0), ("c", 0, 1)]


def unread(*findings: Finding, mostly: bool = False) -> Screening:
    """A screening that names small letters which were not read."""
    report = Report(findings, (), (Unread(UnreadReason.SMALL, (Region(0, 0, 50, 9),)),), mostly)
    level = Level.STOP if findings else Level.UNKNOWN if mostly else Level.CAUTION
    return Screening(Verdict(level), report, 200, 100)


def test_what_is_said_to_be_unread_is_counted_by_itself_and_is_no_false_alarm() -> None:
    illegible = replace(expected(), unread=True)
    outcomes = [
        outcome_of(expected(), unread()),
        outcome_of(expected(), screened(copy=())),
        outcome_of(expected(Risk.IDENTITY), unread(finding(Risk.IDENTITY), mostly=True)),
        outcome_of(illegible, unread(mostly=True)),
        outcome_of(illegible, screened(copy=())),
    ]
    numbers = figures(outcomes)
    assert (numbers.safe, numbers.safe_unread, numbers.safe_alarmed) == (2, 1, 0)
    assert (numbers.mostly_unread, numbers.unread_named, numbers.unread_there) == (2, 1, 2)
    assert [troubles(outcome) for outcome in outcomes] == [
        ["said to be unread, small"], [], [], [], ["nothing said to be unread"]
    ]  # fmt: skip
    print_figures(console := Console(file=io.StringIO(), width=120), outcomes, numbers)
    said = console.file.getvalue()  # type: ignore[attr-defined]  # a StringIO
    assert "harmless photos where something is said to be unread: 1 of 2, goal <= 3%" in said
    assert "mostly unread: 2" in said
    assert "cannot be understood, said to be unread: 1 of 2" in said


def test_a_refused_picture_misses_everything_and_says_why() -> None:
    outcome = outcome_of(expected(Risk.IDENTITY, boxes=(BOX,)), Screening.refusal(Refusal.TRUNCATED))
    assert troubles(outcome) == ["refused, truncated", "missed identity", "open id_number [10,10,110,30] 0%"]
    assert figures([outcome]).refused == {"truncated": 1}


def test_what_goes_wrong_is_named_without_its_text() -> None:
    picture = KINDS["bank-card"].picture("flat")
    said = entry(KINDS["bank-card"], "flat", picture)
    words = " ".join(troubles(outcome_of(read_entry(said), screened(finding(Risk.VEHICLE), copy=()))))
    assert "missed payment" in words
    assert "false vehicle by some-code (sure)" in words
    assert "open card_number" in words
    assert not any(secret.text in words for secret in picture.secrets)


def test_a_manifest_is_read_with_its_labels_and_boxes(tmp_path: Path) -> None:
    manifest = write(tmp_path, [(KINDS["bank-card"], "flat")])
    (task,) = photos(manifest)
    data, said = task.load()
    assert data == (tmp_path / "bank-card-flat.jpg").read_bytes()
    assert said.wanted == {Risk.PAYMENT}
    assert {box.what for box in said.boxes} == {"card_number", "expiry", "name"}


GOOD: dict[str, Any] = {"file": "a.jpg", "labels": ["safe"], "optional": [], "must_hide": []}


@pytest.mark.parametrize(
    "words", [("--sizes",), ("--painted", "--sizes", "--detail"), ("--painted", "--sizes", "--speed")]
)
def test_parts_of_the_painted_set_go_with_it_one_at_a_time(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "names no pictures"),
        ("{", "line 1: not an entry"),
        ("[1]", "line 1: not an entry"),
        (json.dumps({"labels": []}), "line 1: 'file' is missing"),
        (json.dumps({**GOOD, "labels": ["ghost"]}), "line 1: 'ghost' is missing or not known"),
        (json.dumps({**GOOD, "must_hide": [{"what": "name", "box": [1, 2, 3]}]}), "line 1: not an entry"),
        (json.dumps({**GOOD, "must_hide": [{"what": "name", "box": [9, 9, 3, 3]}]}), "line 1: not an entry"),
        (json.dumps(GOOD) + "\n" + json.dumps({**GOOD, "file": "b.jpg"}), "line 2: there is no picture b.jpg"),
    ],
)
def test_a_bad_manifest_is_named_in_one_line(
    text: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    manifest = tmp_path / "manifest.jsonl"
    manifest.write_text(text)
    with pytest.raises(ManifestBroken, match=problem):
        photos(manifest)
    assert main(["--photos", str(manifest)]) == 2
    said = capsys.readouterr().err
    assert problem in said
    assert said.count("\n") == 1


def test_what_is_not_there_is_an_error_of_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (
        ["--photos", str(tmp_path / "none.jsonl")],
        ["--faces", str(tmp_path / "none")],
        ["--painted", "--only", "unicorn"],
    ):
        assert main(words) == 2
        said = capsys.readouterr().err
        assert said.startswith("measure: ")
        assert said.count("\n") == 1


def test_the_page_shows_what_is_wrong_first_and_escapes_names(tmp_path: Path) -> None:
    good = Outcome(expected(), "clear", "", {}, {}, ())
    bad = Outcome(Expected("<b>.jpg", "", frozenset({Risk.MEDICAL}), frozenset(), ()), "clear", "", {}, {}, ())
    page = pages.write_page(tmp_path, [good, bad], figures([good, bad])).read_text()
    assert page.index("&lt;b&gt;.jpg") < page.index("photo.jpg")
    assert "missed medical" in page
    assert "<b>" not in page


def test_painted_pictures_are_measured_by_the_real_line(tmp_path: Path) -> None:
    """Also a guard for the tool itself: painted, screened, counted, written down."""
    out = Console(file=io.StringIO(), width=120)
    words = [
        "--painted",
        "--small",
        "--only",
        "wifi-qr",
        "--json",
        str(tmp_path / "m.json"),
        "--html",
        str(tmp_path / "page"),
    ]
    assert main([*words, "--processes", "1"], out) == 0
    measured = json.loads((tmp_path / "m.json").read_text())
    secrets = next(row for row in measured["figures"]["risks"] if row["risk"] == "secrets")
    assert (secrets["wanted"], secrets["found"], secrets["recall"]) == (1, 1, 1.0)
    (picture,) = measured["pictures"]
    assert (picture["file"], picture["unread"], picture["mostly_unread"]) == ("wifi-qr-tilted.jpg", [], False)
    assert (tmp_path / "page" / "wifi-qr-tilted-jpg-redacted.jpg").is_file()
    assert "wifi-qr-tilted.jpg" in (tmp_path / "page" / "index.html").read_text()
    assert "secrets" in out.file.getvalue()  # type: ignore[attr-defined]  # a StringIO


def test_processes_measure_in_the_order_of_the_manifest(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.jpg").write_bytes(b"no picture")
    entries = (json.dumps({**GOOD, "file": f"{name}.jpg", "labels": ["medical"]}) for name in "abc")
    (tmp_path / "manifest.jsonl").write_text("\n".join(entries))
    out = Console(file=io.StringIO(), width=120)
    assert main(["--photos", str(tmp_path / "manifest.jsonl"), "--processes", "2", "--every", "2"], out) == 0
    said = out.file.getvalue()  # type: ignore[attr-defined]  # a StringIO
    assert said.startswith("a.jpg: refused, not-a-picture; missed medical\nc.jpg: refused")
    assert "b.jpg" not in said


def test_the_small_set_holds_every_risk_that_can_be_painted_and_harmless_things() -> None:
    labels = {label for kind, _ in catalogue.small() for label in kind.labels}
    assert labels >= {"identity_document", "location", "medical", "financial", "credential", "safe"}
