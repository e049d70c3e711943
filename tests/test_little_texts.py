"""Little texts of many kinds, before all detectors of words at once: what must be said, what must not, what must be covered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from detectors.contact import Contact
from detectors.identity import Identity
from detectors.location import Location
from detectors.medical import Medical
from detectors.names import Names
from detectors.payment import Payment
from detectors.secrets import Secrets
from detectors.vehicle import Vehicle
from tests.given import blocks, hides, view

DETECTORS: Final = (Contact, Identity, Location, Medical, Names, Payment, Secrets, Vehicle)


@dataclass(frozen=True)
class Little:
    """A text of ``little_texts.txt``; ``secrets`` must be covered by somebody."""

    rows: tuple[str, ...]
    must: frozenset[str]
    may: frozenset[str]
    secrets: tuple[str, ...]


def written() -> Iterator[tuple[str, Little]]:
    for heading, rows in blocks(Path(__file__).with_name("little_texts.txt")):
        said, _, may = heading.partition(" ~ ")
        name, _, must = said.partition(" = ")
        secrets = tuple(re.findall("«(.+?)»", "\n".join(rows)))
        bare = tuple(re.sub("[«»]", "", row) for row in rows)
        yield name, Little(bare, frozenset(must.split()), frozenset(may.split()), secrets)


TEXTS: Final = dict(written())


@pytest.mark.parametrize("little", TEXTS.values(), ids=list(TEXTS))
def test_what_is_there_is_said_and_covered_and_nothing_else(little: Little) -> None:
    seen = view(*little.rows)
    findings = [finding for detector in DETECTORS for finding in detector().find(seen)]
    said = {finding.risk.value for finding in findings}
    assert little.must <= said <= little.must | little.may
    assert [secret for secret in little.secrets if not hides(findings, seen, secret)] == []


def test_near_misses_are_among_them() -> None:
    assert len(TEXTS) >= 60
    assert sum(not little.must for little in TEXTS.values()) >= 20
