"""The texts: the same keys and values in both complete languages, strict, and within Telegram's limits."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import texts as room
from bot.answers.purposes import Purpose
from bot.answers.summary import Summary
from bot.answers.wording import HIDDEN
from bot.pixels.pool import CheckFailure
from bot.private.commands import ALL
from bot.private.quiz import QUESTIONS
from bot.private.tips import TABS
from bot.store.record_store import Volatility
from bot.store.records import OF_A_PERSON
from bot.transport.media import Other
from bot.transport.message import Verb
from detectors.gate.registry import registry
from detectors.kit.terms import (
    CHILDREN,
    RISKS,
    DetectorTexts,
    FieldName,
    Group,
    Level,
    Reason,
    Refusal,
    Risk,
    Strength,
    Style,
)
from texts import COMPLETE, LANGUAGES, TextMissing, Texts, language_of, texts
from texts.fallback import keep_reported, risk_of

LABELLED = (
    *(Verb.AS_FILE, Verb.AS_PHOTO, Verb.DELETE, Verb.FORGET, Verb.DETAILS, Verb.SHORT, Verb.CHOOSE, Verb.STYLES),
    *(Verb.GRID, Verb.DONE, Verb.ALL, Verb.NONE, Verb.UNDO, Verb.START_OVER, Verb.EVERYTHING),
)
FOLDER = Path(room.__file__).parent
FORMS = ("", ".short", ".why")
"""In which a risk is told: its name, its name in a list, and why it matters."""


class Shape(Visitor):  # type: ignore[misc]  # fluent has no types, so its classes are Any
    """Collects every key, attribute, and the values that are filled in."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {}
        self._key = ""

    def visit_Message(self, node: ast.Message) -> None:  # noqa: N802
        self._enter(node.id.name, node.value)
        for attribute in node.attributes:
            self._enter(f"{node.id.name}.{attribute.id.name}", attribute.value)

    def _enter(self, key: str, pattern: ast.Pattern | None) -> None:
        if pattern is not None:
            self._key = key
            assert key not in self.found, f"{key} stands twice"
            self.found[key] = set()
            self.visit(pattern)
        else:
            self.found[key] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found[self._key].add(node.id.name)

    def visit_Junk(self, node: ast.Junk) -> None:  # noqa: N802
        raise AssertionError(node.content)


@cache
def valued(language: str) -> frozenset[str]:
    """The keys with a text of their own, not of attributes alone."""
    body = FluentParser().parse((FOLDER / f"{language}.ftl").read_text()).body
    return frozenset(one.id.name for one in body if isinstance(one, ast.Message) and one.value is not None)


@cache
def shape(language: str) -> dict[str, set[str]]:
    visitor = Shape()
    visitor.visit(FluentParser().parse((FOLDER / f"{language}.ftl").read_text()))
    return visitor.found


def test_both_languages_have_the_same_keys_and_values() -> None:
    english = shape("en")
    assert len(english) > 100
    for language in COMPLETE:
        assert shape(language) == english


def test_the_bot_speaks_with_one_voice_in_indonesian() -> None:
    """``aku`` and ``kamu`` among friends; the words of offices and shops stand nowhere between them."""
    stiff = re.compile(r"\b(saya|anda|kami|kalian|ingatanku|beliau)\b", re.I)
    assert [line for line in (FOLDER / "id.ftl").read_text().splitlines() if stiff.search(line)] == []


NUMBERS = {
    *("minutes", "places", "records", "megabytes", "megapixels", "pixels", "longest", "seconds", "hours"),
    *("count", "number", "copies", "page", "pages", "right"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_house_has_words(language: str) -> None:
    said = texts(language)
    keys = [f"headline-{level.value}" for level in Level]
    keys += [f"refused-{reason.value}" for reason in Refusal]
    keys += [f"trouble-{reason.value}" for reason in CheckFailure]
    keys += [f"other-{kind.value}" for kind in Other]
    keys += [f"unchecked-{reason.value}" for reason in Reason]
    keys += [f"sure-{strength.value}" for strength in Strength]
    keys += [f"style-{style.value}{part}" for style in Style for part in ("", ".told")]
    keys += [f"button-{verb.name.lower().replace('_', '-')}" for verb in LABELLED]
    keys += [f"command-{name}" for name in ALL]
    keys += [f"why-{name}" for name in HIDDEN]
    keys += [f"quiz-{name}{part}" for name, _ in QUESTIONS for part in ("", ".why")]
    keys += [f"{part}-{tab}" for tab in TABS for part in ("tab", "card")]
    keys += [f"risk-{risk.value}{form}" for risk in Risk for form in FORMS]
    keys += [f"button-for-{purpose.value}" for purpose in Purpose]
    for item in (*FieldName, *(group for group in Group if group not in (Group.PAPER, Group.TEXT)), CHILDREN):
        assert {said.get(f"item-{item}", count=1), said.get(f"item-{item}", count=3)}
    for kind in (*(record.KIND for record in OF_A_PERSON), Summary.KIND):
        assert said.get(f"record-{kind}")
    for volatility in Volatility:
        assert said.get(f"privacy-{volatility.value}")
    for key in keys:
        assert (
            said.get(key, megabytes=20, megapixels=64, pixels=20_000, pages=2_000)
            if key.startswith("refused")
            else said.get(key)
        )


def test_the_english_of_a_risk_is_the_same_in_the_chat_and_in_the_table_of_risks() -> None:
    chat = texts("en")
    table = {risk: (traits.title, traits.reason) for risk, traits in RISKS.items()}
    assert table == {risk: (chat.get(f"risk-{risk.value}"), chat.get(f"risk-{risk.value}.why")) for risk in RISKS}


def test_a_missing_key_or_value_is_an_error_and_never_a_gap() -> None:
    english = Texts("en")
    for key in ("no-such-key", "risk-identity.nothing", "tips-short"):
        with pytest.raises(TextMissing, match=key.split(".")[0]):
            english.get(key)
    with pytest.raises(TextMissing, match="memory-line"):
        english.get("memory-line")
    assert "start" in english
    assert "nothing" not in english


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.ftl").write_text("good = Good\nbroken = { $x\n")
    monkeypatch.setattr(room, "FOLDER", tmp_path)
    assert Texts("en").get("good") == "Good"
    with pytest.raises(TextMissing, match="broken"):
        Texts("en").get("broken")


def test_values_are_escaped() -> None:
    said = texts("en").get("found-detail", details="<script>&")
    assert "&lt;script&gt;&amp;" in said


def test_a_value_without_end_is_cut_and_stays_escaped() -> None:
    said = texts("en").get("found-detail", details="<&>" * 4000)
    assert len(said) < 1200
    assert "<" not in said


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("id", "id"),
        ("id-ID", "id"),
        ("in", "id"),
        ("jv", "id"),
        ("su", "id"),
        ("en", "en"),
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("ja", "default"),
        ("", "default"),
        (None, "default"),
        ("idx", "default"),
    ],
)
def test_the_language_follows_telegram(code: str | None, language: str) -> None:
    assert language_of(code, "default") == language


@pytest.fixture
def reported() -> Iterator[Mapping[str, DetectorTexts]]:
    """The texts of every detector, as a pixel process reports them when it is ready."""
    detectors = registry().texts
    keep_reported(detectors)
    yield detectors
    keep_reported({})


def untranslated(language: str, codes: Iterable[str]) -> list[str]:
    keys = [*(f"why-{code}" for code in codes), *(f"risk-{risk.value}{form}" for risk in Risk for form in FORMS)]
    return sorted(key for key in keys if key not in shape(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_exactly_was_found_has_words_in_every_language_or_in_english(
    language: str, reported: Mapping[str, DetectorTexts]
) -> None:
    codes = {code for detector in reported.values() for code in detector.whys}
    assert len(codes) > 100
    said = texts(language)
    assert [code for code in sorted(codes) if not said.get(f"why-{code}")] == []
    if missing := untranslated(language, codes):
        warnings.warn(f"told in English in {language}.ftl: {', '.join(missing)}", stacklevel=1)


def test_what_is_untranslated_is_listed() -> None:
    codes = {key for key in untranslated("en", ["nik", "whiteboard-plan"]) if key.startswith("why-")}
    assert codes == {"why-whiteboard-plan"}


def test_no_text_stands_for_a_code_that_nothing_finds(reported: Mapping[str, DetectorTexts]) -> None:
    codes = {f"why-{code}" for detector in reported.values() for code in detector.whys}
    assert sorted(key for key in shape("en") if key.startswith("why-") and key not in codes) == []


def test_the_english_of_a_code_is_the_same_in_the_chat_and_on_the_command_line(
    reported: Mapping[str, DetectorTexts],
) -> None:
    """Hidden data apart: there the command line has room for a sentence, and a chat for a word."""
    english, whys = texts("en"), registry().whys
    ours = {code: words for code, words in whys.items() if code not in HIDDEN}
    assert ours == {code: english.get(f"why-{code}") for code in ours}


def test_a_detector_of_a_guest_is_told_in_english() -> None:
    keep_reported({"whiteboard": DetectorTexts(Risk.SECRETS, "Plans on a board", {"board-plan": "plan with a date"})})
    try:
        said = texts("id")
        assert said.get("why-board-plan") == "plan with a date"
        assert said.get("check-whiteboard") == "Plans on a board"
        assert risk_of("whiteboard") == "secrets"
    finally:
        keep_reported({})
    assert "why-board-plan" not in texts("id")
    assert risk_of("whiteboard") == "whiteboard"


def test_a_risk_without_texts_is_told_in_the_english_of_the_table_of_risks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "en.ftl").write_text("start = Hello\n")
    monkeypatch.setattr(room, "FOLDER", tmp_path)
    bare = Texts("en")
    for risk, traits in RISKS.items():
        said = [bare.get(f"risk-{risk.value}{form}") for form in FORMS]
        assert said == [traits.title, traits.title, traits.reason]
    with pytest.raises(TextMissing, match="risk-horoscope"):
        bare.get("risk-horoscope")
