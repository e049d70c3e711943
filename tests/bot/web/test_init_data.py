"""What Telegram says of who opens a Mini App is believed only where all of it holds."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest

from bot.web.init_data import LONGEST, OLDEST, SKEW, opening
from tests.bot.web.signed import SITI, fields, init_data, signature
from tests.botapi.server import TOKEN

NOW = 1_790_000_000
MANY: dict[str, Any] = {f"more{number}": "1" for number in range(30)}
OTHER_TOKEN = "987654321:" + "B" * 35


def test_what_telegram_has_signed_names_the_person_and_the_moment() -> None:
    found = opening(init_data(made=NOW), TOKEN, NOW + 5)
    assert found is not None
    assert (found.person, found.made) == (SITI, NOW)


def test_a_known_answer_of_the_documented_algorithm_is_accepted() -> None:
    """Computed once with OpenSSL: ``openssl dgst -sha256 -mac HMAC`` over token and lines."""
    said = "auth_date=1790000000&user=%7B%22id%22%3A42%7D&hash=HASH"
    assert opening(said.replace("HASH", KNOWN), "1:a", NOW) is not None
    assert opening(said.replace("HASH", KNOWN[::-1]), "1:a", NOW) is None


KNOWN = "519d1dc5366ecf782cc6f6e6872d2c681a03be500c925ffb643d80efead45b41"


@pytest.mark.parametrize(
    ("age", "good"), [(-SKEW - 2, False), (-SKEW, True), (0, True), (OLDEST, True), (OLDEST + 1, False)]
)
def test_it_is_believed_for_fifteen_minutes_and_not_before_its_time(age: int, good: bool) -> None:
    assert (opening(init_data(made=NOW), TOKEN, NOW + age) is not None) is good


@pytest.mark.parametrize("name", ["user", "auth_date", "query_id", "signature"])
def test_what_was_altered_after_signing_is_refused(name: str) -> None:
    given = dict(parse_qsl(init_data(made=NOW)))
    for changed in ({**given, name: given[name] + "0"}, {key: one for key, one in given.items() if key != name}):
        assert opening(urlencode(changed), TOKEN, NOW) is None
    assert opening(urlencode({**given, "more": ""}), TOKEN, NOW) is None


@pytest.mark.parametrize(
    "untrusted",
    [
        *("", "hash=", "&&&", "no data", "user=%FF", "=", "hash=\u00e9", "user=\ud800&hash=0", "hash=" + "0" * 64),
        init_data(made=NOW, token=OTHER_TOKEN),
        init_data(made=NOW) + "&user=%7B%22id%22%3A1%7D",
        init_data(made=NOW) + "&hash=" + "0" * 64,
        init_data(made=NOW, more="x" * LONGEST),
        init_data(made=NOW, **MANY),
        init_data(made=NOW).upper(),
    ],
)
def test_anything_else_is_refused(untrusted: str) -> None:
    assert opening(untrusted, TOKEN, NOW) is None


@pytest.mark.parametrize(
    "user", ["", "{}", "[]", "7", '"id"', '{"id":"7"}', '{"id":true}', '{"id":-7}', '{"id":7.5}', "[" * 3000]
)
def test_a_user_without_a_number_is_nobody_also_where_it_is_signed(user: str) -> None:
    given = {**fields(made=NOW), "user": user}
    assert opening(urlencode({**given, "hash": signature(given)}), TOKEN, NOW) is None


@pytest.mark.parametrize("moment", ["", "-5", "1e9", "²", "9" * 40, "1790000000 "])
def test_a_moment_that_is_no_number_is_refused(moment: str) -> None:
    given = {**fields(made=NOW), "auth_date": moment}
    assert opening(urlencode({**given, "hash": signature(given)}), TOKEN, NOW) is None


def test_the_same_opening_in_another_order_is_the_same_opening() -> None:
    pairs = parse_qsl(init_data(made=NOW))
    one, other = (opening(urlencode(order), TOKEN, NOW) for order in (pairs, pairs[::-1]))
    assert one == other
    assert one != opening(init_data(made=NOW, query_id="another"), TOKEN, NOW)
