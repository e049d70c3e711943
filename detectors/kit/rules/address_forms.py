"""Reads the fields of forms that ask for an address: the label of a street with those of town, district or name beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.rules.address_refusals import BLANK
from detectors.kit.terms import Region, Strength
from detectors.kit.text.fields import Field, Labels, fields
from detectors.kit.text.joining import joined
from detectors.kit.text.names import looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

FORM: Final = Labels(lists(__file__))
"""Labels of forms: an address, the fields of town and district that go with it, and names."""
NO_PLACE: Final = re.compile(
    r"(?i)^\W*(?:e-?mail|surel|web|website|ip|mac|url|https?:|www\.|\S+@\S+|\d+\.\d+\.\d+\.\d+)"
)
SHORTEST: Final = 6
"""Letters of the shortest value that is an address; ``Alamat: -`` is none."""


def filled_forms(page: Page, public: bool) -> Iterator[tuple[Strength, list[Region]]]:
    """The filled fields of an address form; on a page of a shop they need a name."""
    kept = [
        each for each in fields(page, FORM) if each.values and not NO_PLACE.match(each.text) and not _left_blank(each)
    ]
    homes = [each for each in kept if "home" in each.meanings and len(plain(each.text)) >= SHORTEST]
    areas = [each for each in kept if "area" in each.meanings]
    names = [each for each in kept if _names(each)]
    if homes and (areas or names):
        values = [line.span(start, len(line.text)) for each in (*homes, *areas, *names) for line, start in each.values]
        called = {plain(each.text) for each in names}
        values += [line.region for line in page.lines if plain(line.text) in called]
        yield (Strength.HINT if public and not names else Strength.LIKELY), joined(values, page)


def _left_blank(each: Field) -> bool:
    """Whether dots or a rule stand where the value belongs: what follows below is another field's."""
    beside = each.line.text[each.end :]
    return BLANK.search(beside) is not None and not any(sign.isalnum() for sign in beside)


def _names(each: Field) -> bool:
    return "name" in each.meanings and looks_like_name(each.text)
