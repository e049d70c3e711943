"""Records of pieces are read with care: what is not understood is never a right to answer, and never clear."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.spread.pieces import Fate, Hello, Kind, Looked, Node, Piece, State, Vocabulary
from bot.store.records import RECORD_BYTES, AlbumPart, Record
from bot.store.sealing import OVERHEAD
from detectors.kit.terms import Proof
from tests.bot.flow import STOP

LONGEST = 2**52
"""Telegram's numbers of chats and people have at most 52 significant bits (Bot API, Chat)."""
ALBUM = Piece(
    *(Kind.ALBUM, LONGEST, LONGEST, tuple(2**31 - number for number in range(10)), "1" * 20),
    others=tuple(AlbumPart(2**31 - number, "other-animation") for number in range(3)),
    language="id",
    word=2**31,
    by="f" * 16,
)
LOOK = Piece(Kind.LOOK, 0, 0, about="A" * 100, number=20 * 1024 * 1024)
RECORDS: tuple[Record, ...] = (
    *(ALBUM, LOOK, Hello("1.0"), Vocabulary("{}"), Looked("a", "{}")),
    Node("f" * 16, "1.0", 32, dict.fromkeys(Kind, 3), dict.fromkeys(Kind, 10**6), 3, ("landlock", "network")),
)
each = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)


@each
def test_a_record_comes_back_as_it_was_and_is_a_note(record: Record) -> None:
    assert type(record).from_bytes(record.to_bytes()) == record
    assert len(record.to_bytes()) + OVERHEAD <= RECORD_BYTES


@pytest.mark.parametrize("untrusted", ["answered!", "", None, 7, []])
def test_a_state_that_is_not_understood_lets_nobody_answer(untrusted: Any) -> None:
    stored = {**json.loads(ALBUM.to_bytes()), "state": untrusted, "fate": untrusted}
    read = Piece.from_bytes(json.dumps(stored).encode())
    assert read is not None
    assert (read.state, read.fate) == (State.BEGUN, Fate.INTERRUPTED)


def test_a_piece_of_an_unknown_kind_is_not_there() -> None:
    stored = {**json.loads(ALBUM.to_bytes()), "kind": "song"}
    assert Piece.from_bytes(json.dumps(stored).encode()) is None


def test_ids_are_random_and_long() -> None:
    names = {Piece(Kind.PHOTO, 1, 1).name for _ in range(1000)}
    assert len(names) == 1000
    assert all(len(name) == 32 for name in names)


def test_what_a_look_has_found_comes_back_without_a_picture() -> None:
    seen = replace(STOP, redacted=None, proof=Proof(("not-asked",)))
    assert Looked("a", json.dumps(seen.to_json())).screening == seen


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
def test_garbage_is_never_an_error(data: bytes) -> None:
    for kind in (Piece, Looked, Node, Hello, Vocabulary):
        found = kind.from_bytes(data)
        assert found is None or isinstance(found, kind)


@given(JSON)
def test_garbage_in_what_nodes_say_is_no_screening_and_no_text(value: Any) -> None:
    words = json.dumps(value)
    assert Looked("a", words).screening is None
    assert Vocabulary(words).detectors == {}
