"""The command line speaks the language of the person: asked for, of the terminal, else English; programs read codes."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from rich.console import Console

from detectors.cli.arguments import complaint, parser
from detectors.cli.printing import Voice, advice_of
from detectors.cli.speech import Sentence, language_for, marked
from detectors.gate.registry import registry
from detectors.kit.terms import FieldName, Level
from tests.cli.given import MAIL, one_detector, picture, run, written
from tests.test_languages import common
from texts import COMPLETE, texts

ROOT = Path(__file__).parents[2]
ENGLISH, INDONESIAN = texts("en"), texts("id")


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ((), {}, "en"),
        ((), {"LANG": "id_ID.UTF-8"}, "id"),
        ((), {"LANG": "id"}, "id"),
        ((), {"LANG": "id.UTF-8"}, "id"),
        ((), {"LANG": "id_ID@euro"}, "id"),
        ((), {"LANG": "C"}, "en"),
        ((), {"LANG": "POSIX"}, "en"),
        ((), {"LANG": "C.UTF-8"}, "en"),
        ((), {"LANG": "xx_YY.UTF-8"}, "en"),
        ((), {"LC_ALL": "", "LC_MESSAGES": "id_ID", "LANG": "en_US"}, "id"),
        ((), {"LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "id_ID", "LANG": "id_ID"}, "en"),
        (("--language", "id"), {"LANG": "en_US"}, "id"),
        (("--language=en", "a.jpg"), {"LANG": "id_ID"}, "en"),
        (("a.jpg", "--lang", "id"), {}, "id"),
        (("--language", "en", "--language", "id"), {}, "id"),
        (("--language",), {"LANG": "id_ID"}, "en"),
        (("--", "--language", "id"), {}, "en"),
        (("--labels", "id"), {}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_that_of_the_terminal_else_english(
    arguments: Sequence[str], environment: Mapping[str, str], language: str
) -> None:
    assert language_for(arguments, environment) == language


@pytest.fixture
def mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    one_detector(monkeypatch)
    return written(tmp_path / "mail.png", picture(MAIL))


def test_an_answer_is_said_in_the_language(
    mail: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, errors = run(capsysbinary, mail, "--language", "id", "--redacted", mail.parent / "id.png")
    said = out.decode()
    assert (status, errors) == (1, "")
    headline, found, copy = said.splitlines()
    assert headline.startswith("🟡 Hati-hati")
    assert found.strip() == (
        "Nomor telepon atau alamat email (pasti), tempat 1: alamat email. Tutup dulu, kecuali memang untuk semua orang."
    )
    assert copy.strip() == f"✅ Salinan teruji: {mail.parent / 'id.png'}"
    monkeypatch.setenv("LANG", "id_ID.UTF-8")
    assert run(capsysbinary, mail)[1].decode().startswith(headline.split("   ")[0])


def test_covers_name_what_they_hide_in_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    one_detector(monkeypatch, "secrets")
    note = written(tmp_path / "note.png", picture("Password: hujan-deras-77"))
    copies = [tmp_path / f"{language}.png" for language in COMPLETE]
    for copy in copies:
        run(capsysbinary, note, "--language", copy.stem, "--redacted", copy)
    assert copies[0].read_bytes() != copies[1].read_bytes()


def test_json_is_the_same_in_every_language(mail: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    lines = [json.loads(run(capsysbinary, mail, "--json", "--language", language)[1]) for language in COMPLETE]
    for line in lines:
        del line["milliseconds"]
    assert lines[0] == lines[1]
    assert (lines[0]["level"], lines[0]["findings"][0]["why"]) == ("caution", "e-mail")


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--style", "blur", "x"), "blur"),
        (("--language", "xx", "x"), "xx"),
        (("--nonsense",), "--nonsense"),
        (("--redact", "a", "--red", "b", "--o"), "--overwrite"),
        (("--seconds",), "--seconds"),
        (("--json=1", "x"), "--json"),
        (("--pages", "two", "x"), "two"),
        (("--keep", "horoscope", "x"), FieldName.NIK.value),
    ],
)
def test_a_wrong_call_is_a_sentence_in_the_language(
    language: str, arguments: Sequence[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser(texts(language)).parse_args(arguments)
    said = capsys.readouterr().err
    last = said.splitlines()[-1]
    assert ended.value.code == 2
    assert said.startswith({"en": "usage: ", "id": "cara pakai: "}[language])
    assert last.startswith("gatekeeper check: ")
    assert word in last
    assert "argument" not in last
    assert "choose from" not in last


def test_what_argparse_says_otherwise_is_told_as_it_is() -> None:
    assert complaint("something new", INDONESIAN) == "something new"
    assert complaint("argument --pages: --pages x is none.", INDONESIAN) == "--pages x is none."


@pytest.mark.parametrize("language", COMPLETE)
def test_the_page_of_help_is_whole_and_in_one_language(language: str) -> None:
    command = parser(texts(language))
    page = command.format_help()
    assert all(action.help for action in command._actions)
    for words in ("options:", "positional arguments", "show this help message"):
        assert (words in page) is (language == "en" and words == "options:")
    for name in ("language", "redacted", "help", "version"):
        shown = re.sub(r"\s+", "", page)
        assert re.sub(r"\s+", "", texts(language).plain(f"cli-help-{name}")) in shown


def test_errors_and_explanations_are_said_in_the_language(
    mail: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, _ = run(capsysbinary, mail, "--explain", "1", "--language", "id")
    assert status == 1
    for words in ("Tempat 1: ", "Ini pasti.", "Kata aturannya sendiri (dalam bahasa Inggris):"):
        assert words in out.decode()
    assert "foto ini hanya punya tempat 1." in run(capsysbinary, mail, "--explain", "7", "--language", "id")[2]
    nowhere = run(capsysbinary, mail.parent / "none", "--language", "id")[1].decode()
    assert "Berkas ini tidak ada." in nowhere
    assert (
        "sudah ada dan tetap seperti itu"
        in run(capsysbinary, mail, "--redacted", written(mail.parent / "mine.png", b"x"), "--language", "id")[2]
    )


@pytest.mark.parametrize("language", COMPLETE)
def test_every_sentence_of_the_command_line_is_a_text_of_its_own(language: str) -> None:
    """What stands in the code stands in the files, and nothing in the files is never said."""
    code = "".join(path.read_text() for path in (ROOT / "detectors" / "cli").glob("*.py"))
    stems = set(re.findall(r'["\'](cli-[a-z-]*)', code)) - {"cli-"}
    keys = {key.partition(".")[0] for key in common(language) if key.startswith("cli-")}
    whole, begun = {stem for stem in stems if not stem.endswith("-")}, {stem for stem in stems if stem.endswith("-")}
    assert whole <= keys
    assert [key for key in sorted(keys) if key not in whole and not key.startswith(tuple(begun))] == []


def test_the_english_advice_is_the_same_as_the_detectors() -> None:
    for name, detector in registry().enabled:
        assert ENGLISH.plain(f"advice-{name}") == detector.advice == advice_of(detector, [], ENGLISH)
        assert INDONESIAN.plain(f"advice-{name}") not in ("", detector.advice)


def test_every_check_has_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    for name in (*(name for name, _ in registry().enabled), "file", "page", "photo"):
        assert INDONESIAN.check(name) != name
        assert ENGLISH.check(name)


def test_a_plain_text_holds_values_as_they_are() -> None:
    assert ENGLISH.plain("headline-clear") == "🟢 Nothing risky found."
    name = "a<b>&amp;\u2068.jpg"
    assert Sentence("cli-no-match", path=name).within(ENGLISH) == f"Nothing matches the pattern {name}."
    long = "x" * 5000
    assert ENGLISH.plain("cli-no-match", path=long) == f"Nothing matches the pattern {long}."
    assert ENGLISH.plain("cli-pipe-nothing").count("<") == 1


def test_marks_of_a_console_in_a_value_mark_nothing() -> None:
    console = Console(width=200, file=io.StringIO())
    Voice(console, ENGLISH, registry()).say("cli-off", "red", checks="[bold]x[/] <b>&")
    assert isinstance(console.file, io.StringIO)
    assert "[bold]x[/] <b>&" in console.file.getvalue()
    assert marked(ENGLISH, "headline-clear") == "🟢 [bold]Nothing risky found.[/bold]"


def test_a_terminal_that_lacks_a_sign_gets_it_written_out(tmp_path: Path) -> None:
    blank = written(tmp_path / "blank.png", picture())
    done = subprocess.run(
        [sys.executable, "-P", "-m", "detectors", str(blank), "--language", "id", "--off", "children"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert rb"\U0001f7e2 Tidak ada yang berisiko di antara yang kucari." in done.stdout


@pytest.mark.parametrize("language", COMPLETE)
def test_every_level_has_a_notice(language: str) -> None:
    assert len({texts(language).plain(f"cli-notice-{level.value}") for level in Level}) == len(Level)
