"""What is missed, left open or said wrongly is counted as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import pytest

from detectors.gate.registry import Registry
from detectors.kit.detector import Detector
from detectors.kit.terms import Cure, Finding, Risk, Strength
from detectors.kit.view import View
from tests.measure.figures import FEWEST
from tests.words.figures import OTHERS, by, merged_where_few, row
from tests.words.filling import Case, pieces
from tests.words.judging import Judged, judge
from tests.words.printing import troubles
from tests.words.templates import Wish

SECRET = (Wish(frozenset({Risk.SECRETS})),)


class Finder(Detector):
    risk = Risk.SECRETS
    title = "Finder"
    advice = "Cover it."
    whys: ClassVar = {"key": "key"}

    def __init__(self, pattern: str, strength: Strength = Strength.SURE, cure: Cure = Cure.COVER) -> None:
        self._pattern, self._strength, self._cure = re.compile(pattern), strength, cure

    def find(self, view: View) -> Iterator[Finding]:
        for match in view.page.find(self._pattern):
            yield self.finding(self._strength, "key", match.regions, self._cure)


def judged(
    text: str, finder: Finder, wanted: tuple[Wish, ...] = SECRET, may: frozenset[str] = frozenset(), name: str = "t"
) -> Judged:
    case = Case(name, "secrets", "en", wanted, may, tuple(pieces(line) for line in text.splitlines()))
    return judge(case, Registry((("finder", finder),)))


def test_what_is_found_and_covered_is_right() -> None:
    one = judged("key: «abcdef»", Finder("abcdef"))
    assert (one.found, one.marks, one.covered, one.false, one.hints) == (True, 1, 1, (), ())


def test_a_mark_that_is_covered_in_part_is_open() -> None:
    one = judged("key: «abcdefghij» and «xy»", Finder("abcde"))
    assert one.found
    assert (one.marks, one.covered) == (2, 0)
    assert [number for number, _ in one.open] == [0, 1]
    assert 0.4 < one.open[0][1] < 0.8


def test_what_is_only_to_be_withheld_covers_nothing() -> None:
    assert judged("«abcdef»", Finder("abcdef", cure=Cure.WITHHOLD)).covered == 0


def test_what_is_not_said_is_missed() -> None:
    one = judged("key: «abcdef»", Finder("nothing"))
    assert (one.found, one.missed, one.covered) == (False, ("secrets",), 0)


def test_a_hint_suffices_only_where_the_text_says_so() -> None:
    finder = Finder("abc", Strength.HINT)
    assert not judged("«abc»", finder).found
    assert judged("«abc»", finder, (Wish(frozenset({Risk.SECRETS}), hint=True),)).found


def test_one_of_several_risks_suffices() -> None:
    assert judged("«abc»", Finder("abc"), (Wish(frozenset({Risk.PAYMENT, Risk.SECRETS})),)).found


@pytest.mark.parametrize(
    ("strength", "may", "false", "hints"),
    [
        (Strength.LIKELY, frozenset(), ("secrets by key",), ()),
        (Strength.HINT, frozenset(), (), ("secrets",)),
        (Strength.LIKELY, frozenset({"secrets"}), (), ()),
    ],
)
def test_what_is_said_of_a_harmless_text_is_an_alarm_unless_it_is_a_hint(
    strength: Strength, may: frozenset[str], false: tuple[str, ...], hints: tuple[str, ...]
) -> None:
    one = judged("abc", Finder("abc", strength), (), may)
    assert (one.false, one.hints) == (false, hints)


def test_figures_count_recall_covers_and_alarms() -> None:
    both = [
        judged("«abc» «x»", Finder("abc")),
        judged("«abc»", Finder("x")),
        judged("abc", Finder("abc"), ()),
        judged("abc", Finder("abc", Strength.HINT), ()),
    ]
    counted = row("all", both)
    assert (counted.texts, counted.found, counted.recall) == (2, 1, 0.5)
    assert (counted.marks, counted.covered) == (3, 1)
    assert (counted.safe, counted.alarmed, counted.hinted, counted.alarms) == (2, 1, 1, 0.5)
    assert counted.false == 0.25


def test_few_templates_are_counted_together() -> None:
    few = [judged("«abc»", Finder("abc"), name=str(number)) for number in range(FEWEST - 1)]
    assert [one.name for one in merged_where_few(few * 3, lambda one: one.kind)] == [OTHERS]
    assert [one.name for one in by(few, lambda one: one.kind)] == ["secrets"]


def test_troubles_name_the_template_and_how_often() -> None:
    said = troubles([judged("«abc»", Finder("x")), judged("«abc»", Finder("abc"))])
    assert said == {"t": ["missed secrets (1 of 2)", "open mark 1 (1 of 2)"]}


def test_a_detector_that_fails_is_no_answer() -> None:
    class Broken(Finder):
        def find(self, view: View) -> Iterator[Finding]:
            raise LookupError("no page")

    with pytest.raises(LookupError, match="no page"):
        judged("abc", Broken("abc"))
