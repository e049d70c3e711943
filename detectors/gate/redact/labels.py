"""Words for a cover, by the code of what it hides: they tell the kind and never the value."""

from __future__ import annotations

from typing import Final

from detectors.kit.terms import Place, Risk

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
BY_RISK: Final = {
    Risk.INTIMATE: "private",
    Risk.CHILDREN: "child",
    Risk.IDENTITY: "identity",
    Risk.MEDICAL: "patient",
    Risk.LOCATION: "address",
    Risk.SECRETS: "secret",
    Risk.PAYMENT: "payment",
    Risk.CONTACT: "contact",
    Risk.VEHICLE: "number plate",
    Risk.PEOPLE: "person",
    Risk.METADATA: "hidden",
}


def label(place: Place) -> str:
    return BY_CODE.get(place.why, BY_RISK[place.risk])
