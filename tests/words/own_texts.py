"""Takes the project's own texts as cases: the little texts, the papers, and the examples beside the rules.

The first two say themselves what is expected. An example belongs to one pattern and says nothing of all detectors: what they
say of it when all signs are read well is what they must say when some are not, and anything else is false.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from detectors.kit.terms import Risk
from tests.given import blocks
from tests.measure.expected import Split
from tests.words.filling import Case, pieces
from tests.words.templates import Wish

TESTS: Final = Path(__file__).parents[1]
DETECTORS: Final = TESTS.parent / "detectors"
LITTLE, PAPERS, EXAMPLES = "little texts", "papers", "examples of rules"
SOURCES: Final = (LITTLE, PAPERS, EXAMPLES)
BUT_IDENTITY: Final = frozenset(risk.value for risk in Risk if risk is not Risk.IDENTITY)
"""What may be said of a paper: their file tells only which are papers of identity and which are not."""


def own_texts() -> Iterator[Case]:
    """All of them; ``kind`` is the source."""
    for heading, rows in blocks(TESTS / "little_texts.txt"):
        said, _, may = heading.partition(" ~ ")
        name, _, must = said.partition(" = ")
        yield _case(name, LITTLE, rows, must.split(), frozenset(may.split()))
    for heading, rows in blocks(TESTS / "papers.txt"):
        name, _, code = heading.partition(" = ")
        yield _case(name, PAPERS, rows, ["identity"] if code else [], BUT_IDENTITY)
    for file in sorted(DETECTORS.rglob("*.examples.toml")):
        for number, text in enumerate(examples(tomllib.loads(file.read_text("utf-8")))):
            rows = tuple(text.replace("\t", " | ").splitlines())
            yield _case(f"{file.name.split('.')[0]} {number}", EXAMPLES, rows, [], frozenset())


def examples(tables: Mapping[str, Any]) -> Iterator[str]:
    """The texts that patterns find and pass over, wherever they stand in the tables."""
    for key, value in tables.items():
        if key in ("finds", "passes"):
            yield from (text if isinstance(text, str) else "".join(text) for text in value)
        else:
            for table in value if isinstance(value, list) else [value]:
                if isinstance(table, Mapping):
                    yield from examples(table)


def _case(name: str, kind: str, rows: tuple[str, ...], must: list[str], may: frozenset[str]) -> Case:
    wanted = tuple(Wish(frozenset({Risk(risk)}), kind != PAPERS) for risk in must)
    return Case(name, kind, Split.LOOK, wanted, may, tuple(pieces(row) for row in rows if re.search(r"\S", row)))
