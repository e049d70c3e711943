"""Stored records survive change: fields move, come and go, risks change their order, and older forms are still read."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.album import album_answer
from bot.answers.summary import RiskSummary, Summary
from bot.groups.ledger import Alarm, ExpiringNotice, LinkCode, Measure, Mute, Night, Reports, Strikes, Tally, TopicRules
from bot.groups.records import Allowed, Case, Checked, Group, HiddenPicture, Watched
from bot.groups.repository import MOVED
from bot.groups.vocabulary import Action, Appeal, Done, Party
from bot.store.named_fields import VERSION, VERSION_KEY
from bot.store.records import (
    OF_A_PERSON,
    Album,
    AlbumPart,
    AnswerRecord,
    Film,
    Governed,
    GuestQuestion,
    LanguageChoice,
    NotesTold,
    NumberedRegion,
    OpenReview,
    Question,
    QuizScore,
    RecentPhotos,
    Record,
    SentMessages,
    Ticket,
)
from detectors.kit.terms import Cure, Level, Region, Risk, Strength, Style, UnreadReason
from texts import texts

HERE = Path(__file__).parent
V0: dict[str, str] = json.loads((HERE / "records_v0.json").read_text())
"""Bytes of every kind as the positional form wrote them, while risks stood in the order of V0_RISKS."""
V1: dict[str, str] = json.loads((HERE / "records_v1.json").read_text())
"""The same records as version 1 wrote them."""
ADDED: dict[str, dict[str, Any]] = {
    "group": {"tell": "a", "cards_of": 0, "films": False, "channel": False, "quiet": "", "zone": ""},
    "sheet": {"unread": [], "mostly_unread": False, "everything": False, "items": {}},
    "album": {"parts": {**json.loads(V1["album"])["parts"], "unread": [0, 0, 0]}},
    "case": {"line": 0, "posted": 0, "captioned": False, "by_admin": False, "film": False, "post": 0, "muted_from": 0},
    "watched": {"posted": 0, "captioned": False, "reporter": 0, "asker_speaks": "", "film": "", "post": 0},
    "part": {"film": "", "post": 0},
    "ticket": {"d": False, "n": 0},
}
"""What records say besides since then, as those of before are understood."""
V0_RISKS = (
    *("intimate", "children", "identity", "medical", "location", "secrets", "payment", "contact", "vehicle"),
    *("people", "metadata"),
)
EVENTS = (
    *("seen", "hidden", "copies", "warned", "noted", "would", "unchecked", "stuck"),
    *("appeals", "undone", "muted", "reports"),
)
ACTIONS = dict(zip(V0_RISKS, "dnrnirdnwid", strict=True))
SENSES = dict(zip(V0_RISKS, "slhlslhlslh", strict=True))

MEANT: tuple[Record, ...] = (
    Question(1, 2, 3, "file", "unique", 99, "live", True, "id", "album", True, True, 77),
    Ticket(
        *(777000111, 777000111, 4242, "AgACAgUAAxkBAAIBZ2" + "f" * 60, "id", True, "file", 1_700_000_000, 4000, 3000),
        *("t1", "c1", False, ("t1", "m12.5", "ysoft")),
        (
            NumberedRegion(Region(1, 2, 30, 40), Risk.IDENTITY, Strength.SURE),
            NumberedRegion(Region(0, 0, 20000, 20000), Risk.PEOPLE, Strength.HINT),
            NumberedRegion(Region(5, 6, 70, 80), Risk.INTIMATE, Strength.LIKELY),
            NumberedRegion(Region(7, 8, 9, 10), Risk.METADATA, Strength.SURE),
        ),
    ),
    AnswerRecord(1, 2, 3, 4, True, "unique", "ticket"),
    Album(
        *(1, 2, "album", 4),
        (
            AlbumPart(3, "stop", (Risk.INTIMATE, Risk.IDENTITY), True, True),
            AlbumPart(5, "refused-empty"),
            AlbumPart(6, "caution", (Risk.METADATA,), True, False),
        ),
        ("ticket", "", "other"),
    ),
    RecentPhotos(1, (5, 6, 7)),
    LanguageChoice(1, "id"),
    QuizScore(1, 3, 2),
    SentMessages(1, (4, 5)),
    Summary(
        1,
        Level.STOP,
        (
            RiskSummary(Risk.IDENTITY, Strength.SURE, 2, frozenset({Cure.COVER}), ("nik", "ktp-layout")),
            RiskSummary(Risk.METADATA, Strength.LIKELY, 0, frozenset({Cure.STRIP, Cure.WITHHOLD}), ("gps",)),
        ),
        (("children", "timeout"),),
        "",
        *("file", Style.SOFT, ("identity/nik",), True, 3, ("first-frame",), (("total", 12), ("decode", 3))),  # type: ignore[arg-type]  # a row
    ),
    Group(
        -100123,
        "id",
        {Risk(risk): Action(letter) for risk, letter in ACTIONS.items()},
        {Risk(risk): sense for risk, sense in SENSES.items()},
        dry=False,
        unchecked="w",
        child_copies=True,
        strikes=5,
        window_days=30,
        mute_minutes=60,
        notice_seconds=0,
        spare_admins=False,
        exempt=(11, -22),
        log=-100456,
        log_topic=7,
        day=20000,
        rights="sd",
        preset="",
    ),
    Watched(-100123, 1, 11, "file", "AQADunique", 10**6, "sticker", "1" * 18, 7, True, "id", False, False, "report", 9),
    Checked(-100123, 1, "AQADunique", "abcdef"),
    Case(
        *(-100123, "abcdef", 11, (5, 6, 7), "r"),
        {Risk.IDENTITY: Strength.SURE, Risk.PAYMENT: Strength.LIKELY, Risk.METADATA: Strength.HINT},
        Done.HIDDEN,
        made=1_700_000_000,
        topic=7,
        speaks="id",
        is_person=False,
        protected=True,
        unchecked=True,
        copies=(8, 9),
        card=10,
        struck=2,
        muted_until=1_700_003_600,
        asked="u1700000000",
        appealed=Appeal.APPEALED,
        undone=True,
        eased={Risk.IDENTITY: "h", Risk.PAYMENT: "l", Risk.METADATA: "s"},
        album="1" * 18,
        owes=frozenset(Party),
    ),
    HiddenPicture(-100123, "abcdef", 3, "file", "AQADunique", "file"),
    Allowed(-100123, "AQADunique"),
    Strikes(-100123, 11, ((1_700_000_000, "abcdef"), (1_700_000_001, "ghijkm"))),
    Tally(-100123, 20000, {name: 100 + number for number, name in enumerate((*EVENTS, *V0_RISKS))}),
    ExpiringNotice(-100123, 5, 1_700_000_000),
    Alarm(-100123, "rights-lost"),
    Reports(-100123, 11, (1, 2, 3)),
    LinkCode(0, "abcdefgh", -100123, 11),
)
each = pytest.mark.parametrize("meant", MEANT, ids=lambda meant: meant.KIND)


def test_every_kind_of_record_has_its_bytes_of_before() -> None:
    kinds = {meant.KIND for meant in MEANT}
    assert kinds == set(V0) == set(V1)
    later = {OpenReview.KIND, GuestQuestion.KIND, NotesTold.KIND, Governed.KIND}
    later |= {Mute.KIND, Measure.KIND, Night.KIND, TopicRules.KIND}
    assert kinds >= {kind.KIND for kind in (*OF_A_PERSON, *MOVED)} - later


@each
@pytest.mark.parametrize("bytes_of", [V0, V1], ids=["positional", "named"])
def test_bytes_of_before_mean_what_they_meant(meant: Record, bytes_of: dict[str, str]) -> None:
    assert type(meant).from_bytes(bytes_of[meant.KIND].encode()) == meant


@each
def test_what_was_read_in_the_old_form_is_written_with_names_and_a_version(meant: Record) -> None:
    record = type(meant).from_bytes(V0[meant.KIND].encode())
    assert record is not None
    written = json.loads(record.to_bytes())
    assert written[VERSION_KEY] == VERSION
    assert written == {**json.loads(V1[meant.KIND]), **ADDED.get(meant.KIND, {})}


def stored(meant: Record) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(meant.to_bytes())
    return found


def read(kind: type[Record], changed: Any) -> Record | None:
    return kind.from_bytes(json.dumps(changed).encode())


@each
def test_fields_may_stand_in_any_order_and_unknown_ones_are_ignored(meant: Record) -> None:
    turned = dict(reversed(stored(meant).items()))
    assert read(type(meant), turned) == meant
    assert read(type(meant), {"first": 1, **stored(meant), "last": {"more": [1]}, VERSION_KEY: VERSION + 1}) == meant


@each
def test_a_field_that_is_missing_or_wrong_changes_no_other(meant: Record) -> None:
    """It takes its safe value, or the record is not there; and nothing is raised."""
    whole = stored(meant)
    for name in whole:
        rest = {key: value for key, value in whole.items() if key != name}
        for changed in (rest, *({**whole, name: wrong} for wrong in WRONG)):
            record = read(type(meant), changed)
            if record is not None:
                names = [one.name for one in fields(meant)]  # type: ignore[arg-type]  # Record says no dataclass
                different = [one for one in names if getattr(record, one) != getattr(meant, one)]
                assert len(different) <= 1, (name, changed)


WRONG: tuple[Any, ...] = (None, True, -5, 1.5, "no-such-word", [], {}, [[1]], [None], ["x", 1], {"x": []}, {"d": 5})


@pytest.mark.parametrize(
    ("kind", "key", "name", "safe"),
    [
        ("waiting", "source", "source", "live"),
        ("waiting", "protected", "protected", True),
        ("ticket", "p", "protected", True),
        ("ticket", "t", "steps", ()),
        ("ticket", "omitted", "regions_omitted", True),
        ("sheet", "level", "level", Level.UNKNOWN),
        ("sheet", "withheld", "withheld", "failed"),
        ("sheet", "stop_left_open", "stop_left_open", True),
        ("sheet", "unread", "unread", ()),
        ("sheet", "mostly_unread", "mostly_unread", False),
        ("group", "lang", "language", "en"),
        ("group", "act", "actions", {}),
        ("group", "sense", "senses", dict.fromkeys(Risk, "l")),
        ("group", "dry", "dry", False),
        ("group", "unchecked", "unchecked", "n"),
        ("group", "copies", "child_copies", False),
        ("group", "exempt", "exempt", ()),
        ("group", "strikes", "strikes", 3),
        ("group", "window", "window_days", 7),
        ("group", "mute", "mute_minutes", 0),
        ("group", "notice", "notice_seconds", 60),
        ("group", "preset", "preset", ""),
        ("group", "tell", "telling", "a"),
        ("group", "films", "films", False),
        ("group", "channel", "channel", False),
        ("watched", "film", "film", Film.NONE),
        ("watched", "post", "post", 0),
        ("part", "film", "film", Film.NONE),
        ("case", "post", "post", 0),
        ("group", "quiet", "quiet", ""),
        ("group", "zone", "zone", ""),
        ("watched", "source", "source", "live"),
        ("watched", "exempt", "exempt", False),
        ("case", "protected", "protected", True),
        ("case", "asked", "asked", ""),
        ("case", "appealed", "appealed", Appeal.NONE),
        ("case", "owes", "owes", frozenset()),
    ],
)
def test_what_is_not_understood_takes_its_safe_value(kind: str, key: str, name: str, safe: Any) -> None:
    meant = next(one for one in MEANT if kind == one.KIND)
    whole = stored(meant)
    for changed in ({one: value for one, value in whole.items() if one != key}, {**whole, key: 1.5}):
        assert getattr(read(type(meant), changed), name) == safe


@pytest.mark.parametrize(
    ("kind", "key", "wrong"),
    [
        *(("ticket", key, None) for key in ("o", "c", "m", "f", "r")),
        ("ticket", "r", {"kinds": ["unicorn/sure"], "boxes": "0096303HA+"}),
        ("ticket", "r", {"kinds": ["identity/sure"], "boxes": "00"}),
        *(("case", key, None) for key in ("owner", "id", "member", "messages", "action", "done")),
        ("case", "done", "vanished"),
        ("case", "action", "x"),
        ("album", "tickets", ["one"]),
        ("album", "parts", {"message": [1], "state": [], "risks": [], "found": [], "copy": [], "leave": []}),
        ("album", "parts", {**ADDED["album"]["parts"], "unread": [1]}),
        ("watched", "file", 7),
        ("group", "owner", "1"),
    ],
)
def test_a_record_whose_sense_is_lost_is_not_there(kind: str, key: str, wrong: Any) -> None:
    meant = next(one for one in MEANT if kind == one.KIND)
    assert read(type(meant), {**stored(meant), key: wrong}) is None


def test_what_is_known_of_a_list_or_a_table_is_kept() -> None:
    whole = {one.KIND: stored(one) for one in MEANT}
    group = Group.from_bytes(json.dumps({**whole["group"], "act": {"d": "identity unicorn", "x": "payment"}}).encode())
    assert group is not None
    assert group.actions == {Risk.IDENTITY: Action.DELETE}
    case = read(Case, {**whole["case"], "risks": {"unicorn": "sure", "identity": "certain"}, "owes": ["all", "admins"]})
    assert isinstance(case, Case)
    assert case.risks == {Risk.IDENTITY: Strength.HINT}
    assert case.owes == {Party.ADMINS}
    sheet = read(Summary, {**whole["sheet"], "unchecked": {"children": "asleep"}, "found": [{"r": "unicorn"}, 5]})
    assert isinstance(sheet, Summary)
    assert sheet.unchecked == (("children", "unavailable"),)
    assert sheet.found == ()


def test_what_was_not_understood_is_kept_and_an_unknown_reason_stays_one() -> None:
    sheet = next(one for one in MEANT if isinstance(one, Summary))
    unread = replace(sheet, unread=(UnreadReason.HANDWRITING, UnreadReason.CODE), mostly_unread=True)
    assert Summary.from_bytes(unread.to_bytes()) == unread
    later = read(Summary, json.loads(unread.to_bytes().replace(b'"handwriting"', b'"shorthand"')))
    assert isinstance(later, Summary)
    assert later.unread == (UnreadReason.BLURRED, UnreadReason.CODE)
    album = next(one for one in MEANT if isinstance(one, Album))
    noted = replace(album, parts=(*album.parts[:2], replace(album.parts[2], unread=True)))
    assert Album.from_bytes(noted.to_bytes()) == noted


def test_a_place_of_unknown_strength_asks_a_second_time_before_it_is_left_open() -> None:
    ticket = next(one for one in MEANT if isinstance(one, Ticket))
    changed = json.loads(ticket.to_bytes().replace(b"people/hint", b"identity/maybe"))
    found = read(Ticket, changed)
    assert isinstance(found, Ticket)
    assert found.regions[1].stops


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_part_of_an_album_in_a_state_of_another_version_is_told_as_unknown(language: str) -> None:
    album = next(one for one in MEANT if isinstance(one, Album))
    found = read(Album, json.loads(album.to_bytes().replace(b"refused-empty", b"refused-by-a-later-version")))
    assert isinstance(found, Album)
    answer = album_answer(found.parts, found.tickets, "album", texts(language), 15, None)
    assert texts(language).get("headline-unknown") in answer.text


@pytest.mark.parametrize(
    "data", [b"", b"{", b"null", b"7", b'"x"', b"[]", b"{}", b"[[]]", b"\xff", b"[null, null]", b"[" * 100_000]
)
@each
def test_bytes_that_are_no_record_are_not_there(meant: Record, data: bytes) -> None:
    assert type(meant).from_bytes(data) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 20) | st.text("adhilnrsw0,.", max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abv", max_size=2), inner, max_size=3),
    max_leaves=12,
)


@given(st.sampled_from(MEANT), st.lists(json_values, max_size=26), st.integers(0, 26))
def test_no_positional_bytes_raise(meant: Record, values: list[Any], kept: int) -> None:
    record = type(meant).from_bytes(json.dumps([*json.loads(V0[meant.KIND])[:kept], *values]).encode())
    assert record is None or type(meant).from_bytes(record.to_bytes()) == record


def test_a_positional_group_with_a_broken_choice_keeps_the_others() -> None:
    values = json.loads(V0["group"])
    values[2] = 5
    group = Group.from_bytes(json.dumps(values).encode())
    assert group is not None
    assert group.unchecked == "w"
    assert group.sense(Risk.INTIMATE) == "s"
    assert group.new_risks == tuple(Risk)


def in_a_world_with(change: str, lines: dict[str, str]) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, "-P", HERE / "changed_risks.py", change],
        input=json.dumps(lines).encode(),
        capture_output=True,
        env={"PYTHONPATH": str(HERE.parents[2])},
        check=False,
    )
    assert result.returncode == 0, result.stderr.decode()
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize("lines", [V0, V1], ids=["positional", "named"])
@pytest.mark.parametrize("change", ["shuffled", "extended", "shortened"])
def test_a_risk_keeps_what_was_chosen_for_it_whatever_becomes_of_the_others(change: str, lines: dict[str, str]) -> None:
    found = in_a_world_with(change, lines)
    new = {"extended": {"whiteboard"}, "shortened": {"lorry"}}.get(change, set())
    gone = {"vehicle"} if change == "shortened" else set()
    assert set(found["new"]) == new
    expected = {risk: action for risk, action in ACTIONS.items() if risk not in gone} | dict.fromkeys(new, "n")
    assert found["actions"] == found["decided"] == expected
    assert found["senses"] == {risk: sense for risk, sense in SENSES.items() if risk not in gone} | dict.fromkeys(
        new, "l"
    )
    assert found["case"] == ["identity", "payment", "metadata"]
    assert found["sheet"] == ["identity", "metadata"]
    assert found["album"] == [["identity", "intimate"], [], ["metadata"]]
    assert found["ticket"] == ["identity", "people", "intimate", "metadata"]
    assert found["tally"]["identity"] == 100 + len(EVENTS) + V0_RISKS.index("identity")
    assert found["tally"]["seen"] == 100


@pytest.mark.parametrize("lines", [V0, V1], ids=["positional", "named"])
def test_a_ticket_about_a_risk_that_is_gone_is_not_there(lines: dict[str, str]) -> None:
    """Its regions are numbered, and without one of them the numbers in its steps would mean others."""
    values = json.loads(V1["ticket"])
    values["r"]["kinds"][1] = "vehicle/hint"
    assert in_a_world_with("shortened", {**lines, "ticket": json.dumps(values)})["ticket"] is None
