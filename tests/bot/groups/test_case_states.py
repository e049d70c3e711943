"""What can happen to a case: every row of the table, and that nothing happens beside it."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from bot.groups.case_states import TABLE, Event, after, after_if_possible
from bot.groups.records import Case
from bot.groups.vocabulary import Action, Appeal, Done, Party

S, G, A = Party.SENDER, Party.GROUP, Party.ADMINS
EVERYBODY = {S, G, A}
"""Owed before each event, so that what stays and what is struck off can be told apart."""

ROWS: list[tuple[str, Any, Event, Any, set[Party]]] = [
    ("done", Done.PENDING, Event.WATCHED, Done.WOULD, {A}),
    ("done", Done.PENDING, Event.NOTED, Done.NOTED, {A}),
    ("done", Done.PENDING, Event.WARNED, Done.WARNED, {S, A}),
    ("done", Done.PENDING, Event.DELETED, Done.HIDDEN, {S, G, A}),
    ("done", Done.PENDING, Event.DENIED, Done.STUCK, {S, A}),
    ("done", Done.PENDING, Event.MISSING, Done.GONE, set()),
    ("done", Done.PENDING, Event.MISSING_AGAIN, Done.HIDDEN, {S, G, A}),
    ("done", Done.STUCK, Event.DELETED, Done.HIDDEN, {S, G, A}),
    ("done", Done.STUCK, Event.MISSING_AGAIN, Done.HIDDEN, {S, G, A}),
    ("done", Done.STUCK, Event.DENIED, Done.STUCK, {S, G, A}),
    ("done", Done.HIDDEN, Event.DENIED, Done.STUCK, {A}),
    ("done", Done.WOULD, Event.DELETED, Done.HIDDEN, {S, G}),
    ("done", Done.NOTED, Event.DELETED, Done.HIDDEN, {S, G}),
    ("done", Done.WARNED, Event.DELETED, Done.HIDDEN, {S, G}),
    ("done", Done.WOULD, Event.DECIDED, Done.WOULD, {A}),
    ("done", Done.NOTED, Event.DECIDED, Done.NOTED, {A}),
    ("done", Done.WARNED, Event.DECIDED, Done.WARNED, {S, A}),
    ("done", Done.HIDDEN, Event.DECIDED, Done.HIDDEN, {S, G, A}),
    ("done", Done.STUCK, Event.DECIDED, Done.STUCK, {S, A}),
    ("done", Done.WOULD, Event.ADMINS_TOLD, Done.WOULD, {S, G}),
    ("done", Done.NOTED, Event.ADMINS_TOLD, Done.NOTED, {S, G}),
    ("done", Done.WARNED, Event.SENDER_TOLD, Done.WARNED, {G, A}),
    ("done", Done.WARNED, Event.ADMINS_TOLD, Done.WARNED, {S, G}),
    ("done", Done.HIDDEN, Event.SENDER_TOLD, Done.HIDDEN, {G, A}),
    ("done", Done.HIDDEN, Event.GROUP_TOLD, Done.HIDDEN, {S, A}),
    ("done", Done.HIDDEN, Event.ADMINS_TOLD, Done.HIDDEN, {S, G}),
    ("done", Done.STUCK, Event.SENDER_TOLD, Done.STUCK, {G, A}),
    ("done", Done.STUCK, Event.ADMINS_TOLD, Done.STUCK, {S, G}),
    ("undone", False, Event.UNDONE, True, {S, G, A}),
    ("appealed", Appeal.NONE, Event.APPEALED, Appeal.APPEALED, {S, G, A}),
    ("appealed", Appeal.APPEALED, Event.DISMISSED, Appeal.DISMISSED, {S, G, A}),
]


def a_case(name: str, state: Any, action: Action = Action.REPLACE) -> Case:
    state_of_it: dict[str, Any] = {name: state}
    return Case(-1, "abcdef", 2, (3,), action.value, owes=frozenset(EVERYBODY), **state_of_it)


def _readable(value: Any) -> str:
    """Names a value of a row the same in every process: a set has an order of its own in each."""
    return "+".join(sorted(value)) if isinstance(value, set | frozenset) else str(value) or "-"


@pytest.mark.parametrize(("name", "state", "event", "then", "owed"), ROWS, ids=lambda value: _readable(value))
def test_an_event_leads_to_the_state_and_the_debts_of_its_row(
    name: str, state: Any, event: Event, then: Any, owed: set[Party]
) -> None:
    case = after(a_case(name, state), event)
    assert case is not None
    assert getattr(case, name) == then
    assert case.owes == owed
    untouched = {"done", "undone", "appealed"} - {name}
    assert all(getattr(case, other) == getattr(a_case(name, state), other) for other in untouched)


def test_every_row_of_the_table_has_its_test() -> None:
    assert {row[:3] for row in ROWS} == set(TABLE)


def test_what_stands_in_no_row_does_not_happen() -> None:
    states = [*product(["done"], Done), *product(["undone"], [False, True]), *product(["appealed"], Appeal)]
    own = {"undone": {Event.UNDONE}, "appealed": {Event.APPEALED, Event.DISMISSED}}
    own["done"] = set(Event) - own["undone"] - own["appealed"]
    tried = 0
    for name, state in states:
        for event in own[name] - {event for one, before, event in TABLE if (one, before) == (name, state)}:
            case = a_case(name, state)
            assert after(case, event) is None
            assert after_if_possible(case, event) == case
            tried += 1
    assert tried > len(ROWS)


@pytest.mark.parametrize("event", [Event.DELETED, Event.MISSING_AGAIN])
@pytest.mark.parametrize("action", Action)
def test_the_group_is_owed_a_copy_only_where_it_chose_one(event: Event, action: Action) -> None:
    case = after(a_case("done", Done.PENDING, action), event)
    assert case is not None
    assert (G in case.owes) is (action is Action.REPLACE)
