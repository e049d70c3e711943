"""Templates are read with what they want and hide, and a broken one is named."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from detectors.kit.terms import Risk
from tests.measure.expected import Split
from tests.words import templates as module
from tests.words.bench import generated
from tests.words.templates import SAFE, TemplateBroken, Wish, read, templates

ENOUGH, LOCALES, OF_EACH = 150, 20, 25
"""Templates of a half, languages in them, and templates of each kind: what the figures are promised to stand for."""


def test_a_heading_says_what_must_and_what_may_be_said() -> None:
    (template,) = read(
        "About.\n\n# a card [en-GB] = payment? people/contact ~ location medical\n«{card}» | x\n", "payment"
    )
    assert (template.name, template.kind, template.locale) == ("a card [en-GB]", "payment", "en-GB")
    assert template.wanted == (
        Wish(frozenset({Risk.PAYMENT}), hint=True),
        Wish(frozenset({Risk.PEOPLE, Risk.CONTACT})),
    )
    assert template.may == {Risk.LOCATION, Risk.MEDICAL}
    assert template.rows == ("«{card}» | x",)


def test_a_text_of_which_nothing_must_be_said_is_safe() -> None:
    (template,) = read("About.\n\n# menu [it]\nPane | 2,00", "payment")
    assert template.kind == SAFE


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("# no locale = payment\nx", "is no heading"),
        ("# a [id] = payment", "has no rows"),
        ("# a [id] = money\nx", "no risk 'money'"),
        ("# a [id]\n«x»", "hides something and wants nothing said"),
    ],
)
def test_what_cannot_be_understood_is_told(block: str, problem: str) -> None:
    with pytest.raises(TemplateBroken, match=problem):
        list(read(f"About.\n\n{block}", "payment"))


def test_two_templates_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "look.safe.txt").write_text("About.\n\n# a [id]\nx\n\n# a [id]\ny\n", "utf-8")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    with pytest.raises(TemplateBroken, match="two templates"):
        templates(Split.LOOK)


@pytest.mark.parametrize("half", Split)
def test_a_half_holds_what_its_figures_stand_for(half: Split) -> None:
    every = templates(half)
    kinds = Counter(template.kind for template in every)
    assert len(every) >= ENOUGH
    assert len({template.locale for template in every}) >= LOCALES
    assert set(kinds) == {"secrets", "payment", "identity", "people", "location", "medical", "contact", SAFE}
    assert min(kinds.values()) >= OF_EACH
    assert kinds[SAFE] >= len(every) / 5


@pytest.mark.parametrize("half", Split)
def test_every_blank_of_a_half_can_be_filled(half: Split) -> None:
    jobs = list(generated(templates(half), half, seed=3, variants=2))
    texts = ["".join(s.text for row in job.case.rows for piece in row for s in piece) for job in jobs]
    assert [text for text in texts if "«" in text or "»" in text] == []
    assert len(set(texts)) > len(texts) * 0.9


@pytest.mark.parametrize("half", Split)
def test_what_is_dangerous_hides_something_but_for_talk_of_illness(half: Split) -> None:
    bare = {t.kind for t in templates(half) if t.wanted and not any("«" in row for row in t.rows)}
    assert bare <= {"medical"}
