"""Each language: values, tags, forms of plurals and lengths as in English; what a further one lacks is told in English."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import texts as room
from bot.answers.lines import CAPTION, MESSAGE, length
from bot.introduction import FOR_ADMINS, IN_GROUPS
from bot.private.commands import ALL
from bot.transport.message import Button
from detectors.kit.terms import Risk
from tests.botapi import rules
from tests.test_texts import FOLDER, NUMBERS, shape, valued
from texts import COMPLETE, FURTHER, LANGUAGES, OWN_NAMES, Texts, language_of, texts
from texts.__main__ import report
from texts.languages import RIGHT_TO_LEFT

EACH = pytest.mark.parametrize("language", LANGUAGES)
ISOLATED = re.compile("[\u2068\u2069]")
PRESSED = (
    "pressed-",
    "group-press-",
    "group-may-",
    "quiz-over",
    "quiz-not-now",
    "trouble-internal",
    "forget-unavailable",
)
"""What is said in the small window that answers a press."""
BUTTON_LETTERS = 40
"""Of a label in a row of its own: more is cut on the screen of a small phone."""


class Forms(Visitor):  # type: ignore[misc]  # fluent has no types, so its classes are Any
    """Collects for each key what its selectors ask and offer, its tags, and what it takes from other texts."""

    def __init__(self) -> None:
        self.selects: dict[str, list[tuple[str, frozenset[str], str]]] = {}
        self.tags: dict[str, frozenset[str]] = {}
        self.borrowed: list[str] = []
        self._key = ""

    def visit_Message(self, node: ast.Message) -> None:  # noqa: N802
        for key, pattern in (
            (node.id.name, node.value),
            *((f"{node.id.name}.{one.id.name}", one.value) for one in node.attributes),
        ):
            self._key = key
            if pattern is not None:
                self.visit(pattern)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        found = frozenset(re.findall(r"</?\w+>", node.value))
        self.tags[self._key] = self.tags.get(self._key, frozenset()) | found

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        names = [
            variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            for variant in node.variants
        ]
        default = next(name for name, variant in zip(names, node.variants, strict=True) if variant.default)
        asked = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else "?"
        self.selects.setdefault(self._key, []).append((asked, frozenset(names), default))
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.borrowed.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.borrowed.append(node.id.name)


@cache
def forms(language: str) -> Forms:
    visitor = Forms()
    visitor.visit(FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8")))
    return visitor


def common(language: str) -> list[str]:
    """The keys that a language and English both have."""
    return [key for key in shape(language) if key in shape("en")]


def said(language: str, key: str, number: int = 2, word: str = "x") -> str:
    values = {value: number if value in NUMBERS else word for value in shape("en")[key]}
    return texts(language).get(key, **values)


def test_every_file_is_a_language_and_every_language_has_a_name_of_its_own() -> None:
    assert {file.stem for file in FOLDER.glob("*.ftl")} == set(LANGUAGES)
    assert LANGUAGES[: len(COMPLETE)] == COMPLETE
    assert set(LANGUAGES) <= {*COMPLETE, *FURTHER} == set(OWN_NAMES)
    assert len(set(OWN_NAMES.values())) == len(OWN_NAMES)


@EACH
def test_a_further_language_says_that_nobody_has_read_it_yet(language: str) -> None:
    head = (FOLDER / f"{language}.ftl").read_text("utf-8").splitlines()[0]
    assert head.startswith("#")
    assert ("not yet read by a native speaker" in head.lower()) is (language in FURTHER)


@EACH
def test_nothing_in_a_file_is_broken_and_no_text_is_made_of_others(language: str) -> None:
    assert shape(language)
    assert forms(language).borrowed == []


@EACH
def test_the_same_values_are_filled_in_as_in_english(language: str) -> None:
    assert {key: shape(language)[key] for key in common(language)} == {
        key: shape("en")[key] for key in common(language)
    }


@EACH
def test_the_same_tags_stand_in_it_as_in_english(language: str) -> None:
    own, first = forms(language).tags, forms("en").tags
    assert {key: own.get(key, frozenset()) for key in common(language)} == {
        key: first.get(key, frozenset()) for key in common(language)
    }


@EACH
def test_its_words_for_numbers_are_those_of_the_language(language: str) -> None:
    """A plural that a language does not have is never said; one that it has and that is missing is said wrongly."""
    spoken = Locale.parse(language).plural_form.tags | {"other"}
    wrong = []
    for key, selects in forms(language).selects.items():
        for asked, offered, default in selects:
            if asked in NUMBERS:
                unknown = {name for name in offered if not name.isdecimal()} - spoken
                wrong += [f"{key}: { {*unknown} } for ${asked}"] * bool(unknown)
                wrong += [f"{key}: ${asked} ends in {default}"] * (default != "other")
    assert wrong == []


@EACH
def test_what_is_chosen_between_is_what_the_code_says(language: str) -> None:
    """A variant such as ``[yes]`` is a word of the code's: translated, it would never be chosen."""
    wrong = []
    for key in common(language):
        first = {asked: offered for asked, offered, _ in forms("en").selects.get(key, ()) if asked not in NUMBERS}
        for asked, offered, default in forms(language).selects.get(key, ()):
            if asked not in NUMBERS and not (offered <= first.get(asked, frozenset()) and default in first[asked]):
                wrong.append(f"{key}: ${asked} {sorted(offered)}")
    assert wrong == []


@EACH
def test_every_text_of_it_can_be_said_and_is_html_that_telegram_parses(language: str) -> None:
    for key in common(language):
        if "." not in key and key not in valued(language):
            continue
        for number in (0, 1, 2, 3, 5, 11, 15, 21, 100, 1440):
            text = said(language, key, number, "<b>&")
            assert text.strip(), key
            assert "{" not in text, key
            assert rules.plain(text, "HTML").strip(), key
            assert length(text) < MESSAGE, key


@EACH
def test_telegram_takes_its_menus_buttons_and_captions(language: str) -> None:
    spoken = texts(language)
    for name in {*ALL, *IN_GROUPS, *FOR_ADMINS}:
        assert 1 <= len(spoken.get(f"command-{name}")) <= rules.COMMAND_TEXT, name
    assert len(spoken.get("description")) <= rules.DESCRIPTION
    assert len(spoken.get("description-short")) <= rules.SHORT_DESCRIPTION
    for key in ("start", "start-how", "start-example", "photo-caption", "file-caption", "file-caption-reduced"):
        assert length(spoken.get(key)) <= CAPTION, key
    for key in common(language):
        if "-button-" in key or key.startswith(("button-", "tab-", "group-page-", "quiz-next")):
            assert length(said(language, key)) <= BUTTON_LETTERS + length(said("en", key)) // 2, key


@EACH
def test_what_a_press_is_answered_with_fits_into_its_small_window(language: str) -> None:
    spoken = texts(language)
    longest = spoken.listed(sorted((spoken.get(f"risk-{risk.value}.short") for risk in Risk), key=len)[-3:])
    filled: dict[str, str | int] = {"minutes": 1440, "count": 60, "numbers": "11, 12, 13, 14, 15, 16…", "what": longest}
    for key in common(language):
        if key.startswith(PRESSED):
            words = spoken.get(key, **{name: filled.get(name, "x" * 20) for name in shape("en")[key]})
            assert length(words) <= rules.CALLBACK_TEXT, key
            assert "<" not in words, key


def test_what_a_further_language_lacks_is_listed() -> None:
    for language in LANGUAGES[1:]:
        count = report(language).partition(" told in English")[0]
        if ": 0 of" not in count:
            warnings.warn(f"{count} told in English; python -m texts lists them", stacklevel=1)
    assert report("id").startswith("id: 0 of ")


@pytest.fixture
def arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Texts]:
    """Arabic as far as this test needs it, English beside it."""
    (tmp_path / "en.ftl").write_text(
        "only = { $count ->\n    [one] one file\n   *[other] { $count } files\n}\nrisk =\n    .short = Risk\n"
    )
    (tmp_path / "ar.ftl").write_text(
        "risk = خطر\n"
        'open = افتح <b>{ $name }</b>{ $more ->\n    [yes] {" "}أيضا\n   *[no] {""}\n}\n'
        "files = { $count ->\n    [zero] لا ملفات\n    [one] ملف\n    [two] ملفان\n    [few] { $count } ملفات\n"
        "    [many] { $count } ملفا\n   *[other] { $count } ملف\n}\n"
        "broken = { $x\n",
        "utf-8",
    )
    monkeypatch.setattr(room, "FOLDER", tmp_path)
    texts.cache_clear()
    yield Texts("ar")
    texts.cache_clear()


def test_what_is_not_translated_is_told_in_english_with_the_plurals_of_english(arabic: Texts) -> None:
    assert "only" in arabic
    assert arabic.get("only", count=1) == "one file"
    assert arabic.get("only", count=2) == "2 files"
    assert arabic.get("risk") == "خطر"
    assert arabic.get("risk.short") == "Risk"
    with pytest.raises(room.TextMissing, match="broken"):
        arabic.get("broken", x="1")


def test_arabic_has_six_plurals(arabic: Texts) -> None:
    spoken = [ISOLATED.sub("", arabic.get("files", count=number)) for number in (0, 1, 2, 3, 11, 100)]
    assert [text.split(" ")[-1] for text in spoken] == ["ملفات", "ملف", "ملفان", "ملفات", "ملفا", "ملف"]
    assert [text.split(" ")[0] for text in spoken[3:]] == ["3", "11", "100"]


def test_a_latin_value_in_arabic_is_kept_apart_and_its_tags_stay_whole(arabic: Texts) -> None:
    text = arabic.get("open", name="KTP <2>", more="no")
    assert text == "افتح <b>\u2068KTP &lt;2&gt;\u2069</b>", "marks around the value, none around nothing"
    assert rules.plain(text, "HTML")
    more = arabic.get("open", name="KTP", more="yes")
    assert more.count("\u2068") == more.count("\u2069") == 2
    assert {"ar"} == RIGHT_TO_LEFT


def test_a_list_in_arabic_has_arabic_commas(arabic: Texts) -> None:
    assert arabic.listed(["KTP", "PIN"]) == "KTP، PIN"


def test_elsewhere_there_are_no_marks_and_the_usual_comma() -> None:
    assert not any(ISOLATED.search(said(language, "found-detail")) for language in COMPLETE)
    assert texts("id").listed(["KTP", "PIN"]) == "KTP, PIN"
    assert texts("en").inside("Password or key") == "password or key"
    assert texts("en").inside("KTP identity card") == "KTP identity card"


def test_german_nouns_stay_large_within_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "de.ftl").write_text("risk = Gesundheit\n")
    monkeypatch.setattr(room, "FOLDER", tmp_path)
    assert Texts("de").inside("Gesundheit") == "Gesundheit"


def test_a_language_is_spoken_as_soon_as_its_file_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("texts.languages.LANGUAGES", COMPLETE)
    assert [language_of(code, "en") for code in ("ms", "ms_MY", "pt-br", "jv")] == ["id", "id", "en", "id"]
    monkeypatch.setattr("texts.languages.LANGUAGES", (*COMPLETE, *FURTHER))
    assert [language_of(code, "en") for code in ("ms", "pt-br", "jv", "ar-EG", "zh")] == ["ms", "pt", "id", "ar", "en"]


def test_labels_of_languages_fit_into_half_a_row() -> None:
    assert max(len(Button(name).label) for name in OWN_NAMES.values()) <= 20


def test_what_is_counted_is_known_to_be_a_number() -> None:
    counted = {asked for selects in forms("en").selects.values() for asked, offered, _ in selects if "one" in offered}
    assert counted <= NUMBERS
