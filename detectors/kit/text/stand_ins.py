"""Stand-ins for values that are hidden: what a copy in the style ``replace`` says in their place, so that an AI can go on.

Each is a constant by the name of a field, or by the code of a finding where it is no field of a paper; nothing of a value
reaches it. Numbers are noughts and a one or two where they fail the checks of their kinds; no country has the code XX, no month
the day 00. Words say that they are examples.
Example: of a name ``NAMA CONTOH``, of a card's number ``0000 0001 0000 0001``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import FieldName
from detectors.kit.text.field_words import ENGLISH, INDONESIAN, written_in

Texts = tuple[str, ...]
"""From long to short: the first that fits is written."""

LONG_NUMBER: Final[Texts] = ("0000 0001 0000 0001", "0000 0001")
NUMBER: Final[Texts] = ("0000 0001",)
DATE: Final[Texts] = ("00-00-0000",)
"""No day: of a real one nobody could tell whether it was read."""
HIDDEN: Final[Texts] = ("••••••",)
BY_FIELD: Final[Mapping[str, Mapping[FieldName, Texts]]] = {
    ENGLISH: {
        FieldName.NIK: LONG_NUMBER,
        FieldName.NAME: ("EXAMPLE NAME", "EXAMPLE"),
        FieldName.BIRTH: DATE,
        FieldName.ADDRESS: ("EXAMPLE STREET 1", "EXAMPLE"),
        FieldName.ZONE: ("EXAMPLE",),
        FieldName.NUMBER: NUMBER,
        FieldName.OTHER: ("EXAMPLE",),
    },
    INDONESIAN: {
        FieldName.NIK: LONG_NUMBER,
        FieldName.NAME: ("NAMA CONTOH", "CONTOH"),
        FieldName.BIRTH: DATE,
        FieldName.ADDRESS: ("JALAN CONTOH 1", "CONTOH"),
        FieldName.ZONE: ("CONTOH",),
        FieldName.NUMBER: NUMBER,
        FieldName.OTHER: ("CONTOH",),
    },
}
READS_LIKE: Final[Mapping[FieldName, str]] = {
    FieldName.NIK: "nik card-number",
    FieldName.ZONE: "machine-readable-zone",
    FieldName.ADDRESS: "address address-form street street-sign parcel-label map-screenshot stay",
    FieldName.NAME: "name list-of-people pupil account-holder paper-about-somebody laboratory-report vaccination-card "
    "insurance-card medical-letter prescription pharmacy-label appointment-slip wristband medical-record",
    FieldName.OTHER: "card-details bank-statement pay-slip cheque handle profile-link",
}
"""Codes of what reads like a field's value."""
FIELD_OF: Final = {code: field for field, codes in READS_LIKE.items() for code in codes.split()}
BY_CODE: Final[Mapping[str, Texts]] = {
    "npwp": ("00.000.000.1-000.000", "0000 0001"),
    "iban": ("XX00 0000 0001 0001", "0000 0001"),
    "bank-account": NUMBER,
    "phone": ("0000 0000 0001", "0000 0001"),
    **dict.fromkeys(
        "password pin key one-time-code otp-key recovery-codes door-code voucher-code member-code wallet-seed".split(),
        HIDDEN,
    ),
}
E_MAIL: Final[Mapping[str, Texts]] = {ENGLISH: ("name@example",), INDONESIAN: ("nama@contoh",)}
"""Without a domain of the first level: no letter arrives there."""


def stand_ins(field: FieldName | None, why: str, language: str) -> Texts:
    """The stand-ins for a field of a paper, else for a code, from long to short; none where nothing stands in.

    A language that has none of its own gets those of the nearest, else the English ones.
    """
    spoken = written_in(language)
    if field is None and why == "e-mail":
        return E_MAIL[spoken]
    if field is None and why in BY_CODE:
        return BY_CODE[why]
    return BY_FIELD[spoken].get(field or FIELD_OF.get(why, FieldName.SIGNATURE), ())


def _all() -> Iterator[Texts]:
    yield from (texts for fields in BY_FIELD.values() for texts in fields.values())
    yield from (*BY_CODE.values(), *E_MAIL.values())


SHORTER: Final[Mapping[str, Texts]] = {texts[0]: texts[1:] for texts in _all()}
"""What is written instead of a stand-in where that does not fit."""
ALONE: Final = ("EXAMPLE", "CONTOH")
"""Words of everyday, too: they stand in only where a line ends with them."""


def _pattern() -> re.Pattern[str]:
    """All stand-ins as readers read them: blanks lost, a nought as the letter."""
    whole = sorted({text for texts in _all() for text in texts} - {*ALONE}, key=len, reverse=True)
    words = "|".join(_as_read(text) for text in whole if text[0].isalpha() and " " in text)
    others = "|".join(_as_read(text) for text in whole if not (text[0].isalpha() and " " in text))
    alone = "|".join(rf"{word}(?=\W*$)" for word in ALONE)
    # Words of more than one may be glued to a label before them; other signs there would be a longer number's.
    return re.compile(rf"(?:{words}|(?<!\w)(?<!\d[ .-])(?:{others}|{alone}))(?!\w)(?![ .-]?\d)(?!\.\w)")


def _as_read(text: str) -> str:
    signs = {" ": r"\s?", "0": "[0O]", "1": "[1Il]", "•": r"[•·.*●]"}
    return "".join(signs.get(sign, re.escape(sign)) for sign in text)


STAND_IN: Final = _pattern()


def without_stand_ins(line: TextLine) -> TextLine | None:
    """The line with blanks where stand-ins are written, every letter still at its place; None where nothing else is written.

    A copy that is looked at anew shows stand-ins beside its labels; they are nobody's values.
    """
    text = STAND_IN.sub(lambda found: " " * len(found[0]), line.text)
    if text == line.text:
        return line
    return replace(line, text=text) if any(sign.isalnum() for sign in text) else None
