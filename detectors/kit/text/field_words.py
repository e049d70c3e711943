"""Holds the words for the fields of papers, as covers say them, and knows them again on a copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from detectors.kit.terms import FieldName
from detectors.kit.text.phrases import plain

ENGLISH: Final = "en"
INDONESIAN: Final = "id"
NEAREST: Final[Mapping[str, str]] = {"ms": INDONESIAN}
"""For a language without words of its own, another whose words its people know better than the English ones."""
BY_FIELD: Final[Mapping[str, Mapping[FieldName, str]]] = {
    ENGLISH: {
        FieldName.NIK: "NIK",
        FieldName.NAME: "name",
        FieldName.BIRTH: "date of birth",
        FieldName.ADDRESS: "address",
        FieldName.PORTRAIT: "photo",
        FieldName.SIGNATURE: "signature",
        FieldName.ZONE: "machine-readable lines",
        FieldName.NUMBER: "number",
        FieldName.CODE: "code",
        FieldName.GHOST: "photo",
    },
    INDONESIAN: {
        FieldName.NIK: "NIK",
        FieldName.NAME: "nama",
        FieldName.BIRTH: "tanggal lahir",
        FieldName.ADDRESS: "alamat",
        FieldName.PORTRAIT: "foto",
        FieldName.SIGNATURE: "tanda tangan",
        FieldName.ZONE: "kode paspor",
        FieldName.NUMBER: "nomor",
        FieldName.CODE: "kode",
        FieldName.GHOST: "foto",
    },
}
"""The words of a field by language; of *other* nobody knows what it is."""
_ON_COVERS: Final = frozenset(plain(word) for words in BY_FIELD.values() for word in words.values())


def written_in(language: str) -> str:
    """Returns the language in which covers speak to people of this one: its own, else the nearest, else English."""
    return language if language in BY_FIELD else NEAREST.get(language, ENGLISH)


def is_on_covers(text: str) -> bool:
    """Whether a line is what a cover says, and no value."""
    return plain(text) in _ON_COVERS
