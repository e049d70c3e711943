"""A card that was cropped to its values is known by its number and the column of capitals below it."""

from __future__ import annotations

import pytest

from detectors.identity import Identity
from detectors.kit.documents.bare_values import bare_values
from tests.given import found, hides, view

CARD = (
    ": 3171234567890123",
    ": MIRA SETIAWAN",
    ": JAKARTA, 18-02-1986",
    ": PEREMPUAN",
    ": JL. PASTI CEPAT A7/66",
    ": 007/008",
    ": PEGADUNGAN",
    ": ISLAM",
)


def test_all_values_of_a_card_without_labels_are_covered() -> None:
    seen = view(*CARD)
    findings = list(Identity().find(seen))
    assert "ktp" in found(Identity(), seen)
    assert all(hides(findings, seen, row) for row in CARD)


@pytest.mark.parametrize(
    "rows",
    [
        CARD[1:],
        CARD[:4],
        ("3171234567890123", "Terima kasih", "Pesanan kamu sudah dikirim", "Salam", "Toko Kita", "Jakarta"),
        ("No. Resi 3171234567890123", *CARD[1:]),
        (*CARD, *(f"BARIS {number}" for number in range(30))),
        (),
    ],
)
def test_a_number_alone_a_short_column_a_letter_and_a_list_are_none(rows: tuple[str, ...]) -> None:
    assert bare_values(view(*rows).page) == []
