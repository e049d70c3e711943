"""The design page is true: its rooms and files exist, its layers are those that are tested, its contract is what is printed."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.answers.purposes import PRESETS, Preset, Purpose
from detectors.cli.printing import screening_json
from detectors.gate.clock import Clock
from detectors.kit import terms
from detectors.kit.decode.photo import decode
from detectors.kit.terms import Style
from tests import papers
from tests.test_layers import HOUSES

ROOT = Path(__file__).parents[1]
DESIGN = ".github/DESIGN.md"
CODE = re.compile(r"`([^`]+)`")


def folders(house: str) -> list[str]:
    """The folders of a house that hold files of the project; what an interpreter leaves behind does not count."""
    files = [path for path in (ROOT / house).rglob("*") if path.is_file() and path.parent.name != "__pycache__"]
    return sorted({f"{path.parent.relative_to(ROOT)}/" for path in files})


def rooms() -> dict[str, str]:
    """What the page says of each room, by the room's path."""
    text = papers.text_of(DESIGN)
    part = text[text.index("## Rooms") : text.index("## Layers")]
    return {room: about for names, about in papers.rows(part) for room in CODE.findall(names)}


def above(folder: str) -> set[str]:
    """What the line of the room that holds a folder names."""
    return set(CODE.findall(rooms().get(f"{Path(folder).parent}/", "")))


@pytest.mark.parametrize("house", HOUSES)
def test_every_folder_of_a_house_is_a_room_of_the_page(house: str) -> None:
    """A room within a room may be named in the line of the larger one, by its path or by its own name."""
    told = rooms()
    unnamed = [
        folder for folder in folders(house) if folder not in told and not {folder, Path(folder).name} & above(folder)
    ]
    assert unnamed == []


def test_every_room_of_the_page_exists() -> None:
    assert len(rooms()) > len(folders("bot"))
    assert [room for room in rooms() if not (ROOT / room).is_dir()] == []


def drawn_layers() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The layers of each house, as the page draws them: a house's name alone, then its rows behind bars."""
    (drawing,) = papers.fenced(papers.section(DESIGN, "Layers"))
    layers: dict[str, list[tuple[str, ...]]] = {}
    house = ""
    for line in drawing.splitlines():
        name, _, _ = line.partition(" ")
        if name.isalpha():
            house = name
            layers[house] = []
        elif line[:1] in ("│", "▼"):
            names = re.sub(r"\(.*?\)$", "", line[1:]).split()
            layers[house].append(tuple(f"{house}.{name}" for name in names))
    return {name: tuple(found) for name, found in layers.items()}


@pytest.mark.parametrize("house", HOUSES)
def test_the_layers_are_drawn_as_they_are_tested(house: str) -> None:
    drawn = [" ".join(sorted(row)) for row in drawn_layers()[house]]
    assert drawn == [" ".join(sorted(row)) for row in HOUSES[house]]


def test_both_houses_are_drawn() -> None:
    assert set(drawn_layers()) == set(HOUSES)


def nouns() -> list[tuple[str, str]]:
    return [(CODE.findall(noun)[0], field) for noun, names, _ in nouns_rows() for field in CODE.findall(names)]


def nouns_rows() -> list[list[str]]:
    return papers.rows(papers.section(DESIGN, "Nouns"))


@pytest.mark.parametrize(("noun", "field"), nouns())
def test_the_nouns_have_the_fields_that_the_page_says(noun: str, field: str) -> None:
    kind = getattr(terms, noun)
    assert is_dataclass(kind)
    assert vars(kind)["__dataclass_params__"].frozen
    assert field in {known.name for known in fields(kind)} or isinstance(getattr(kind, field, None), property)


def an_answer() -> dict[str, Any]:
    """One line of the contract with something in every list: a photo that names its camera, a finding, a detector too slow."""
    file, exif = io.BytesIO(), Image.Exif()
    exif[0x010F] = "Canon"
    Image.new("RGB", (64, 48), "white").save(file, "JPEG", exif=exif)
    photo = decode(file.getvalue())
    region = terms.Region(1, 2, 30, 40)
    finding = terms.Finding(terms.Risk.IDENTITY, terms.Strength.SURE, "ktp-nik", (region,))
    unread = terms.Unread(terms.UnreadReason.HANDWRITING, (region,))
    report = terms.Report((finding,), (terms.Unchecked("medical", terms.Reason.TIMEOUT),), (unread,))
    clock = Clock()
    with clock.stage("decode"):
        pass
    screening = terms.Screening(
        terms.Verdict(terms.Level.STOP, (terms.Risk.IDENTITY,)),
        report,
        photo.width,
        photo.height,
        redacted=terms.Redacted(
            b"copy",
            "jpeg",
            (region,),
            width=photo.width,
            height=photo.height,
            shapes=(terms.Shape.level(terms.Form.BAR, region),),
        ),
        proof=terms.Proof(),
        milliseconds=clock.total(),
    )
    return screening_json(
        Path("ktp.jpg"), screening, Path("out/ktp.jpg"), photo.traces, with_place=False, off=["vehicle"]
    )


def keys(value: Any, above: str = "") -> Iterator[str]:
    """The keys of an answer with their way down to them; of a list, those of all its parts."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield f"{above}{key}"
            yield from keys(inside, f"{above}{key}.")
    elif isinstance(value, list):
        for part in value:
            yield from keys(part, above)


def contract() -> dict[str, Any]:
    (example,) = [
        block for block in papers.fenced(papers.section(DESIGN, "The command line is a contract")) if block[0] == "{"
    ]
    said: dict[str, Any] = json.loads(example)
    return said


def test_the_contract_names_the_keys_that_are_printed() -> None:
    printed = json.loads(json.dumps(an_answer()))
    assert list(dict.fromkeys(keys(contract()))) != []
    assert set(keys(contract())) == set(keys(printed))


def test_the_contracts_values_are_of_the_kinds_that_are_printed() -> None:
    printed = an_answer()
    for key, value in contract().items():
        if value is not None and printed[key] is not None:
            assert type(value) is type(printed[key]), key


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("level", terms.Level),
        ("risk", terms.Risk),
        ("strength", terms.Strength),
        ("cure", terms.Cure),
        ("reason", terms.Reason),
        ("unread", terms.UnreadReason),
        ("refused", terms.Refusal),
    ],
)
def test_the_contract_names_every_value_of_a_key(key: str, kind: type[Enum]) -> None:
    rows = papers.rows(papers.section(DESIGN, "The command line is a contract"))
    (values,) = [values for name, values in rows if CODE.findall(name) == [key]]
    assert CODE.findall(values) == [member.value for member in kind]


def test_the_purposes_are_those_of_the_bot_row_by_row() -> None:
    told = {
        Purpose(CODE.findall(name)[0]): Preset(Style(CODE.findall(style)[0]), everything=rest == "covered")
        for name, style, rest in papers.rows(papers.section(DESIGN, "What a person chooses"))
    }
    assert told == PRESETS
