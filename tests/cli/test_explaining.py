"""``--explain N`` tells what a place is, how sure that is, and what the rule says of itself; wrong numbers are sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from detectors import contact
from tests.cli.given import MAIL, one_detector, picture, run, written
from texts import texts

ENGLISH = texts("en")


@pytest.fixture
def mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    one_detector(monkeypatch)
    return written(tmp_path / "mail.png", picture(MAIL))


def test_a_place_is_explained_in_the_words_of_its_rule(mail: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, errors = run(capsysbinary, mail, "--explain", "1")
    said = out.decode()
    assert (status, errors) == (1, "")
    assert "Place 1: " in said
    assert "This is " in said
    assert contact.Contact.whys["e-mail"] in said
    assert contact.Contact.advice in said
    manual = (contact.__doc__ or "").splitlines()
    assert all(line.strip() in said for line in manual)
    assert MAIL not in said


def test_of_what_is_shown_nothing_is_advised_about_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    one_detector(monkeypatch, "location")
    address = written(tmp_path / "address.png", picture("Jl. Melati No. 5 RT 003/RW 004"))
    _, out, _ = run(capsysbinary, address, "--explain", "1")
    said = out.decode()
    assert "Place 1: " in said
    assert said.count(ENGLISH.plain("advice-location.shown")) == 2, "in the answer and in its explanation"
    assert ENGLISH.plain("advice-location") not in said


def test_a_number_that_is_nowhere_is_an_error_that_tells_which_are(
    mail: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, _, errors = run(capsysbinary, mail, "--explain", "7")
    assert (status, "--explain 7: this photo has place 1 only" in errors) == (2, True)


def test_it_is_about_one_photo_and_for_people(mail: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for arguments, words in (((mail, mail), "about one photo, and these are 2"), ((mail, "--json"), "leave --json")):
        status, out, errors = run(capsysbinary, *arguments, "--explain", "1")
        assert (status, out, words in errors) == (2, b"", True)


@pytest.mark.parametrize("option", ["--seconds", "--explain", "--cover", "--keep", "--pages"])
@pytest.mark.parametrize("value", ["abc", "-1", "0", "nan", "inf", "1e9", "9" * 5000, "٣", "1,2", ""])
def test_a_number_that_cannot_be_is_a_sentence(
    option: str, value: str, mail: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    right = {
        ("--keep", "0"),
        ("--keep", "٣"),
        ("--keep", "1,2"),
        ("--seconds", "٣"),
        ("--pages", "٣"),
        ("--pages", "1,2"),
    }
    if (option, value) in right:
        status, _, errors = run(capsysbinary, mail, option, value)
        assert status in (1, 2)
        assert "usage" not in errors
        return
    with pytest.raises(SystemExit) as ended:
        run(capsysbinary, mail, f"{option}={value}")
    said = capsysbinary.readouterr().err.decode()
    assert ended.value.code == 2
    assert f"check: {option} {value} is no" in said or f"check: {option} {value} names no" in said
    assert "such as" in said
    assert "_" not in said.partition("gatekeeper check: ")[2], "no name of a function"
