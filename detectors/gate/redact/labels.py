"""Chooses the words on a cover: they tell the kind of what it hides and never the value."""

from __future__ import annotations

from typing import Final

from detectors.kit.terms import RISKS, Place

BY_CODE: Final = {
    "nik": "KTP number",
    "ktp": "KTP",
    "sim": "driving licence",
    "driving-licence": "driving licence",
    "passport": "passport",
    "machine-readable-zone": "passport code",
    "npwp": "tax number",
    "family-card": "family card",
    "card-number": "card number",
    "card-details": "card details",
    "iban": "account number",
    "bank-account": "account number",
    "payment-code": "payment code",
    "phone": "phone",
    "e-mail": "e-mail",
    "contact-code": "contact code",
    "password": "password",
    "one-time-code": "one-time code",
    "key": "key",
    "wifi-code": "Wi-Fi code",
    "boarding-pass": "boarding pass",
    "map-screenshot": "place",
    "street-sign": "street",
    "parcel-label": "address",
    "laboratory-report": "patient",
    "prescription": "patient",
    "medical-letter": "patient",
    "medical-record": "patient",
}


def label(place: Place) -> str:
    """The words for what a place holds: by its code, else by its risk."""
    return BY_CODE.get(place.why, RISKS[place.risk].label)
