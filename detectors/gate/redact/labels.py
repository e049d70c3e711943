"""Chooses the words on a cover: they tell the field or the kind of what it hides and never the value."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from detectors.kit.rules.id_numbers import number_kinds
from detectors.kit.terms import RISKS, FieldName, Place, Risk
from detectors.kit.text.field_words import BY_FIELD, ENGLISH, INDONESIAN, written_in
from detectors.kit.text.stand_ins import Texts, stand_ins

BY_CODE: Final[Mapping[str, tuple[str, str]]] = {
    "nik": ("KTP number", "NIK"),
    "ktp": ("KTP", "KTP"),
    "sim": ("driving licence", "SIM"),
    "driving-licence": ("driving licence", "SIM"),
    "passport": ("passport", "paspor"),
    "machine-readable-zone": ("passport code", "kode paspor"),
    "npwp": ("tax number", "NPWP"),
    "family-card": ("family card", "kartu keluarga"),
    "card-number": ("card number", "nomor kartu"),
    "card-details": ("card details", "data kartu"),
    "iban": ("account number", "nomor rekening"),
    "bank-account": ("account number", "nomor rekening"),
    "payment-code": ("payment code", "kode bayar"),
    "phone": ("phone", "telepon"),
    "e-mail": ("e-mail", "e-mail"),
    "contact-code": ("contact code", "kode kontak"),
    "password": ("password", "kata sandi"),
    "one-time-code": ("one-time code", "kode OTP"),
    "key": ("key", "kunci"),
    "wifi-code": ("Wi-Fi code", "kode Wi-Fi"),
    "boarding-pass": ("boarding pass", "pas naik"),
    "map-screenshot": ("place", "tempat"),
    "marked-map": ("place", "tempat"),
    "street-sign": ("street", "jalan"),
    "parcel-label": ("address", "alamat"),
    "laboratory-report": ("patient", "pasien"),
    "prescription": ("patient", "pasien"),
    "medical-letter": ("patient", "pasien"),
    "medical-record": ("patient", "pasien"),
}
"""The words of a code, in English and in Indonesian."""
BY_RISK: Final[Mapping[Risk, str]] = {
    Risk.INTIMATE: "pribadi",
    Risk.CHILDREN: "anak",
    Risk.IDENTITY: "identitas",
    Risk.MEDICAL: "pasien",
    Risk.LOCATION: "alamat",
    Risk.SECRETS: "rahasia",
    Risk.PAYMENT: "pembayaran",
    Risk.CONTACT: "kontak",
    Risk.VEHICLE: "pelat nomor",
    Risk.PEOPLE: "orang",
    Risk.METADATA: "tersembunyi",
}
"""The Indonesian words of a risk; ``RISKS`` has the English ones."""


def label(place: Place, language: str = ENGLISH) -> str:
    """The words for what a place holds: by its field, by its code, else by its risk; empty where nobody knows.

    A language that has no words of its own gets those of the nearest, else the English ones.
    """
    written = written_in(language)
    if place.field is not None:
        return BY_FIELD[written].get(place.field, "")
    indonesian = written == INDONESIAN
    if place.why in BY_CODE:
        return BY_CODE[place.why][indonesian]
    return BY_RISK[place.risk] if indonesian else RISKS[place.risk].label


def stand_in(place: Place, language: str = ENGLISH) -> str:
    """What stands in for the value of a place; where nothing does, the words for its field or code, and none for its risk."""
    texts = _stand_ins(place, language)
    if texts:
        return texts[0]
    return label(place, language) if place.field is not None or place.why in BY_CODE else ""


def has_stand_in(place: Place) -> bool:
    """Whether something stands in for the value of a place."""
    return bool(_stand_ins(place, ENGLISH))


def _stand_ins(place: Place, language: str) -> Texts:
    field = place.field or (FieldName.NUMBER if place.why in _numbers() and place.why != "nik" else None)
    return stand_ins(field, place.why, language)


@cache
def _numbers() -> frozenset[str]:
    """The codes of numbers of identity."""
    return frozenset(number.why for number in number_kinds())
