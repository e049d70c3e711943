"""What a file says besides its picture is shown as codes; about where it was taken only to those who ask."""

from __future__ import annotations

from rich.console import Console

from bot.answers.wording import HIDDEN
from detectors.cli import hidden_data
from detectors.metadata import ELSEWHERE, Metadata
from texts import COMPLETE, texts

PHOTO = {"gps": "-6.9 107.6", "camera": "Canon", "owner": "", "thumbnail": "160x120"}


def shown(with_place: bool, language: str = "en") -> str:
    console = Console(width=200, file=None)
    with console.capture() as capture:
        console.print(hidden_data.hidden_data_table(PHOTO, with_place, texts(language)))
    return capture.get()


def test_the_table_names_every_kind_in_words_with_its_detail() -> None:
    text = shown(with_place=False)
    for words in ("camera", "Canon", "name of the owner", "small preview", "160x120"):
        assert words in text
    assert "nama pemilik" in shown(with_place=False, language="id")


def test_the_rounded_place_is_told_only_on_request() -> None:
    assert "107.6" not in shown(with_place=False)
    assert "about -6.9 107.6" in shown(with_place=True)
    assert "sekitar -6.9 107.6" in shown(with_place=True, language="id")
    assert {"kind": "gps", "detail": None} in hidden_data.hidden_data_json(PHOTO, with_place=False)
    assert {"kind": "gps", "detail": "-6.9 107.6"} in hidden_data.hidden_data_json(PHOTO, with_place=True)


def test_a_file_that_says_nothing_and_a_refused_one_have_no_x_ray() -> None:
    assert hidden_data.hidden_data_table({}, True, texts("en")) is None
    assert hidden_data.hidden_data_json({}, with_place=True) == []


def test_every_kind_has_words_here_and_in_the_chat() -> None:
    assert {*Metadata.whys, *ELSEWHERE} == HIDDEN
    assert [code for code in HIDDEN for language in COMPLETE if not texts(language).why(code)] == []
