"""Zones of every format are found although readers lose fillers, split rows and take letters for digits; prose is none."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from detectors.kit.rules.mrz import check_digit, dates, find_zones
from detectors.kit.text.page import Page
from tests.given import lines
from tests.paint.digits import td1, td2, td3, visa, word

WHO = ("UTO", "ERIKSSON", "ANNA MARIA")
FORMATS: dict[str, Callable[[str, str, str], list[str]]] = {
    "td1": lambda number, birth, end: td1("I<", *WHO, number, birth, "F", end),
    "td2": lambda number, birth, end: td2("I<", *WHO, number, birth, "F", end),
    "td3": lambda number, birth, end: td3("P<", *WHO, number, birth, "F", end),
    "mrv-a": lambda number, birth, end: visa(*WHO, number, birth, "F", end, 44),
    "mrv-b": lambda number, birth, end: visa(*WHO, number, birth, "F", end, 36),
}
MISREAD = {"0": "O", "O": "0", "1": "I", "I": "1", "5": "S", "S": "5", "8": "B", "B": "8", "2": "Z"}


def drawn(rng: Random, kind: str) -> list[str]:
    birth = f"{rng.randint(50, 99)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
    end = f"{rng.randint(25, 35)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
    return FORMATS[kind](word(rng, 9, "0123456789BOISXCF"), birth, end)


def look_alike(rng: Random, row: str) -> str:
    """One letter in ten taken for its twin."""
    return "".join(MISREAD.get(sign, sign) if rng.random() < 0.1 else sign for sign in row)


def fewer_fillers(rng: Random, row: str) -> str:
    """The last run of fillers shorter or longer by up to three."""
    bare = row.rstrip("<")
    return bare + "<" * max(0, len(row) - len(bare) + rng.randint(-3, 3))


def other_fillers(rng: Random, row: str) -> str:
    return row.replace("<<<<", rng.choice(("<<K<", "«<<", "<C<<", "<< <<")), 2)


def spaces(rng: Random, row: str) -> str:
    at = rng.randint(5, len(row) - 5)
    return row[:at] + " " + row[at:]


def split(rng: Random, row: str) -> str:
    at = rng.randint(8, len(row) - 8)
    return row[:at] + " | " + row[at:]


HARM = (look_alike, fewer_fillers, other_fillers, spaces, split)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_zone_is_found_whole_and_checked(kind: str) -> None:
    rows = drawn(Random(1), kind)
    (zone,) = find_zones(Page(lines(rows)))
    assert [line.text for line in zone.lines] == rows
    assert zone.checked
    assert zone.paper == {"td1": "identity-card", "td2": "identity-card", "td3": "passport"}.get(kind, "visa")


@pytest.mark.parametrize("harm", HARM, ids=lambda harm: harm.__name__)
@pytest.mark.parametrize("kind", FORMATS)
def test_a_zone_that_was_read_badly_is_still_found_whole(kind: str, harm: Callable[[Random, str], str]) -> None:
    for seed in range(20):
        rng = Random(seed)
        rows = [harm(rng, row) for row in drawn(rng, kind)]
        (zone,) = find_zones(Page(lines(rows)))
        assert len(zone.lines) == sum(row.count(" | ") + 1 for row in rows), rows


@pytest.mark.parametrize("kind", ["td2", "td3", "mrv-a", "mrv-b"])
def test_one_row_of_two_is_enough(kind: str) -> None:
    for seed in range(10):
        upper, lower = drawn(Random(seed), kind)
        assert list(find_zones(Page(lines([lower]))))
        assert list(find_zones(Page(lines([upper]))))


def test_rows_of_two_cards_are_two_zones() -> None:
    first, second = drawn(Random(1), "td3"), drawn(Random(2), "td1")
    page = Page(lines([*first, "", "", "", "", *second]))
    assert [zone.paper for zone in find_zones(page)] == ["passport", "identity-card"]


@pytest.mark.parametrize(
    "rows",
    [
        ("IDFRADOUEL<<<<<<<<<<<<<<<<<<<<932013", "050693202O438CHRISTIANE<<NI2906209F3"),
        ("D1FRA13AA000026181231MARTIN<<9",),
    ],
)
def test_zones_of_their_own_that_france_prints(rows: tuple[str, ...]) -> None:
    assert list(find_zones(Page(lines(rows))))


@pytest.mark.parametrize(
    "rows",
    [
        ("<<<<<<< HEAD", "int shift = value << 2 << width;", ">>>>>>> main"),
        ("std::cout << first << second << std::endl;", "std::cout << third << fourth << std::endl;"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF", "GHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL"),
        ("0123456789012345678901234567890123456789",),
        ("JALAN MERDEKA NOMOR DUA PULUH TIGA BANDUNG",),
        ("<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"),
        ("MH1JFD212EK123456 JFD2E1234567890",),
        ("DE89370400440532013000DE89370400440532013000",),
    ],
)
def test_rows_of_capitals_and_arrows_are_no_zone(rows: tuple[str, ...]) -> None:
    assert not list(find_zones(Page(lines(rows))))


def test_numbers_drawn_by_lot_make_no_zone() -> None:
    rng = Random(7)
    rows = [word(rng, rng.choice((30, 36, 44)), "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(500)]
    assert sum(bool(list(find_zones(Page(lines([row]))))) for row in rows) == 0


@pytest.mark.parametrize(
    ("born", "ends", "known"),
    [
        ("850509", "130509", (19850509, 20130509)),
        ("060812", "360415", (20060812, 20360415)),
        ("85<<<<", "130509", (19851231, 20130509)),
        ("8505<<", "130500", (19851231, 20130101)),
        ("850000", "130509", (19851231, 20130509)),
    ],
)
def test_a_zone_tells_birth_and_expiry_and_an_unknown_day_makes_nobody_older(
    born: str, ends: str, known: tuple[int, int]
) -> None:
    row = f"L898902C36UTO{born}{check_digit(born)}F{ends}{check_digit(ends)}ZE184226B<<<<<10"
    (zone,) = find_zones(Page(lines(["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", row])))
    assert dates(zone) == known


def test_check_digits_follow_the_worked_examples_of_doc_9303() -> None:
    assert check_digit("520727") == 3
    assert check_digit("AB2134<<<") == 5
