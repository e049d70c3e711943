"""What is printed in the heads of papers says the same to everybody, and stays readable in a copy."""

from __future__ import annotations

import pytest

from detectors.kit.rules.paper_kinds import headlines, is_printed


@pytest.mark.parametrize(
    "text",
    [
        "INDONESIA",
        "DRIVING LICENSE",
        "MAGYARORSZÁG",
        "RÉPUBLIQUE FRANÇAISE",
        "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD",
        "中華民國 REPUBLIC OF CHINA",
        "ÚTLEVÉL PASSEPORT PASSPORT",
        "WASHINGTON USA",
    ],
)
def test_countries_states_and_titles_are_printed(text: str) -> None:
    assert is_printed(text)


@pytest.mark.parametrize(
    "text", ["", "-", "BUDI", "VIRGINIA WOLF", "FRANCE DUPONT", "PASSPORT X1234567", "WASHINGTON 1", "INDONESIAX"]
)
def test_what_holds_a_name_or_a_number_too_is_not(text: str) -> None:
    assert not is_printed(text)


@pytest.mark.parametrize("text", ["LABORATORY REPORT", "Pathology Report", "MEDICAL REPORT", "SURAT KETERANGAN SAKIT"])
def test_a_report_of_a_laboratory_is_no_pupils_report(text: str) -> None:
    assert headlines(text) == {}
    assert "school-report" in headlines("RAPORT")
