"""Values that check themselves, and survive the trip through the door."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.kit.border import Garbled, checked_stage
from detectors.kit.terms import (
    MAX_DETECTORS,
    MAX_PHRASE,
    MAX_TITLE,
    MAX_WHYS,
    RISKS,
    Cure,
    DetectorTexts,
    Finding,
    Level,
    Proof,
    Ready,
    Reason,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Stage,
    StageName,
    Strength,
    Style,
    Subject,
    Unchecked,
    Unread,
    UnreadReason,
    Verdict,
    phrase,
    with_subject,
    worst_first,
)

SIDES = st.integers(-50, 50)
BOXES = st.tuples(SIDES, SIDES, st.integers(1, 60), st.integers(1, 60)).map(
    lambda b: Region(b[0], b[1], b[0] + b[2], b[1] + b[3])
)
FINDING = Finding(Risk.IDENTITY, Strength.SURE, "ktp-nik", (Region(1, 2, 30, 40),))
UNREAD = Unread(UnreadReason.HANDWRITING, (Region(5, 50, 90, 70), Region(5, 72, 40, 79)))
WHOLE = Screening(
    Verdict(Level.STOP, (Risk.IDENTITY,)),
    Report((FINDING,), (Unchecked("medical", Reason.TIMEOUT),), (UNREAD,), True),
    100,
    80,
    None,
    Redacted(b"bytes", "jpeg", (Region(0, 0, 32, 40),), width=50, height=40),
    Proof(),
    {"total": 12},
)


@pytest.mark.parametrize("sides", [(0, 0, 0, 5), (5, 0, 3, 5), (0, 9, 5, 9), (0, 0, 1.5, 2), (True, 0, 3, 3)])
def test_an_impossible_region_cannot_exist(sides: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="region"):
        Region(*sides)


@given(BOXES, BOXES)
def test_an_intersection_lies_in_both_and_a_union_holds_both(one: Region, other: Region) -> None:
    both, part = one.union(other), one.intersection(other)
    assert both.intersection(one) == one
    assert both.intersection(other) == other
    if part is not None:
        assert part.intersection(one) == part.intersection(other) == part
    assert (part is not None) == (other.intersection(one) is not None)


@given(BOXES)
def test_clipping_keeps_what_is_inside_a_photo(box: Region) -> None:
    inside = box.clip(40, 30)
    if inside is None:
        assert box.right <= 0 or box.bottom <= 0 or box.left >= 40 or box.top >= 30
    else:
        assert 0 <= inside.left < inside.right <= 40
        assert 0 <= inside.top < inside.bottom <= 30


def test_corners_are_counted_half_open_and_inclusive() -> None:
    box = Region(2, 3, 5, 7)
    assert (box.half_open, box.inclusive, box.area) == ((2, 3, 5, 7), (2, 3, 4, 6), 12)
    assert box.slices == (slice(3, 7), slice(2, 5))


@pytest.mark.parametrize("why", ["Budi Santoso", "3171011708450001 ", "", "ktp_nik", "a" * 41, "ktp--nik"])
def test_a_finding_carries_codes_only(why: str) -> None:
    with pytest.raises(ValueError, match="code"):
        Finding(Risk.IDENTITY, Strength.SURE, why)


def test_values_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        FINDING.why = "other"  # type: ignore[misc]  # frozen: that is the test


@pytest.mark.parametrize("screening", [WHOLE, Screening.refusal(Refusal.TRUNCATED), Screening(Verdict(Level.CLEAR))])
def test_a_screening_survives_the_door(screening: Screening) -> None:
    picture = screening.redacted.data if screening.redacted else b""
    assert Screening.from_json(json.loads(json.dumps(screening.to_json())), picture) == screening


def test_a_copy_without_a_passed_proof_cannot_exist() -> None:
    for proof in (None, Proof(("still-identity",))):
        with pytest.raises(ValueError, match="no passed proof"):
            Screening(Verdict(Level.STOP), Report((FINDING,)), redacted=Redacted(b"x", "png"), proof=proof)


@pytest.mark.parametrize(
    ("level", "report"),
    [
        (Level.CLEAR, Report((FINDING,))),
        (Level.CLEAR, Report((), (Unchecked("medical", Reason.CRASHED),))),
        (Level.CLEAR, Report(unread=(UNREAD,))),
        (Level.CLEAR, Report(mostly_unread=True)),
        (Level.CAUTION, Report()),
    ],
)
def test_clear_means_nothing_found_and_nothing_unchecked_or_unread(level: Level, report: Report) -> None:
    with pytest.raises(ValueError, match="clear means"):
        Screening(Verdict(level), report)


@pytest.mark.parametrize(
    "change",
    [
        {"level": "fine"},
        {"findings": [{"risk": "identity"}]},
        {"proof": {"passed": True, "failures": ["frames"]}},
        {"redacted": None},
        {"milliseconds": {"Budi Santoso": 3}},
        {"findings": [{"risk": "identity", "why": "3171 0117", "strength": "sure", "cure": "cover", "regions": []}]},
        {"unread": [{"reason": "bored", "regions": [[1, 2, 3, 4]]}]},
        {"unread": [{"reason": "script", "regions": []}]},
    ],
)
def test_what_is_no_screening_is_refused(change: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Screening.from_json({**WHOLE.to_json(), **change}, b"bytes")


@pytest.mark.parametrize("seconds", [0, -1, 4000, float("nan")])
def test_options_have_a_sensible_time(seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        ScreeningOptions.from_json({"style": "solid", "seconds": seconds})


@pytest.mark.parametrize("frames", [0, -1, 17, "5", 2.0, True, None])
def test_options_ask_for_a_number_of_frames_that_is_looked_at(frames: object) -> None:
    with pytest.raises(ValueError, match="frames"):
        ScreeningOptions.from_json({"style": "solid", "seconds": 5, "frames": frames})
    assert ScreeningOptions.from_json({"style": "solid", "seconds": 5, "frames": 5}).frames == 5


def test_options_survive_the_door() -> None:
    assert ScreeningOptions.from_json(
        json.loads(json.dumps(ScreeningOptions(Style.SOLID, 5).to_json()))
    ) == ScreeningOptions(Style.SOLID, 5)


def test_strengths_are_ordered() -> None:
    assert Strength.HINT.rank < Strength.LIKELY.rank < Strength.SURE.rank
    assert {cure.value for cure in Cure} == {"cover", "strip", "withhold"}


def test_the_table_of_risks_says_all_about_every_risk() -> None:
    assert set(RISKS) == set(Risk)
    for risk, traits in RISKS.items():
        assert traits.title[0].isupper(), risk
        assert traits.reason.endswith("."), risk
        assert phrase(traits.title) + phrase(traits.reason, 120), "they stand in HTML as they are"
        assert traits.label, risk
        assert traits.tip, risk


def test_risks_are_told_in_the_order_of_the_table_and_once() -> None:
    mildest_first = list(RISKS)[::-1]
    assert worst_first([*mildest_first, Risk.CONTACT]) == tuple(RISKS)
    assert worst_first([]) == ()


def test_what_a_cover_hides_follows_from_the_risk() -> None:
    assert with_subject(Subject.FACE) == {Risk.CHILDREN, Risk.PEOPLE}
    assert with_subject(*Subject) == set(Risk)


BOARD = DetectorTexts(Risk.SECRETS, "Whiteboard", {"board-plan": "plan on a board"})


def test_what_a_process_says_when_it_is_ready_survives_the_trip_through_the_door() -> None:
    ready = Ready(("landlock",), {"whiteboard": BOARD})
    assert Ready.from_json(json.loads(json.dumps(ready.to_json()))) == ready
    assert Ready.from_json({"ready": True}) == Ready()


@pytest.mark.parametrize(
    "untrusted",
    [
        {"ready": "yes"},
        {},
        [],
        "ready",
        {"ready": True, "missing": ["not a code"]},
        {"ready": True, "missing": [3]},
        {"ready": True, "detectors": ["whiteboard"]},
        {"ready": True, "detectors": {"not a code": BOARD.to_json()}},
        {"ready": True, "detectors": {f"d{at}": BOARD.to_json() for at in range(MAX_DETECTORS + 1)}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "risk": "horoscope"}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "title": "x" * (MAX_TITLE + 1)}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "title": 3}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {"Budi Santoso": "a name"}}}},
        {
            "ready": True,
            "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {"board-plan": "x" * (MAX_PHRASE + 1)}}},
        },
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {"board-plan": "two\nlines"}}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {"board-plan": "\u202eturned"}}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {"board-plan": " "}}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "title": "<b>Whiteboard"}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {"board-plan": "plan &amp; date"}}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {}}}},
        {"ready": True, "detectors": {"whiteboard": {**BOARD.to_json(), "whys": ["board-plan"]}}},
        {
            "ready": True,
            "detectors": {"whiteboard": {**BOARD.to_json(), "whys": {f"c{at}": "x" for at in range(MAX_WHYS + 1)}}},
        },
    ],
)
def test_a_first_frame_that_is_none_is_not_believed(untrusted: Any) -> None:
    with pytest.raises((AttributeError, KeyError, TypeError, ValueError)):
        Ready.from_json(untrusted)


def test_stages_survive_the_door() -> None:
    for stage in (Stage(StageName.LOOKING), Stage(StageName.PROVING, 2, 9)):
        assert checked_stage(json.loads(json.dumps(stage.to_json()))) == stage
    assert checked_stage({"level": "clear"}) is None


@pytest.mark.parametrize(
    "untrusted",
    [
        {"stage": "reading 3171234567890001"},
        {"stage": None},
        {"stage": "looking", "page": 3, "pages": 2},
        {"stage": "looking", "page": "2", "pages": "9"},
        {"stage": "looking", "page": 1, "pages": 10**9},
        {"stage": "looking", "page": True, "pages": True},
    ],
)
def test_a_stage_that_is_none_is_not_believed(untrusted: Any) -> None:
    with pytest.raises(Garbled):
        checked_stage(untrusted)
