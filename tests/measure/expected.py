"""What should be said about a picture, from a manifest or from the painters."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from detectors.kit.terms import Region, Risk
from tests.paint import catalogue
from tests.paint.kinds import Kind
from tests.paint.manifest import entry
from tests.paint.pdf import catalogue as pdfs
from tests.paint.pdf.kinds import PdfKind

RISKS: Final = {
    "identity_document": Risk.IDENTITY,
    "minor_face": Risk.CHILDREN,
    "adult_face": Risk.PEOPLE,
    "location": Risk.LOCATION,
    "medical": Risk.MEDICAL,
    "intimate": Risk.INTIMATE,
    "financial": Risk.PAYMENT,
    "contact": Risk.CONTACT,
    "credential": Risk.SECRETS,
    "licence_plate": Risk.VEHICLE,
}
"""Labels of manifests. ``safe`` stands for none; hidden data of the file is not labelled and is not measured."""


class Split(StrEnum):
    """The half of a manifest that a picture belongs to: one to develop with, one that is never looked at."""

    LOOK = "look"
    MEASURE = "measure"


class ManifestBroken(Exception):
    """The manifest cannot be used; the message is one line for people."""


@dataclass(frozen=True)
class Box:
    """A place that must be hidden, without its text; ``corners`` are those of one that leans in its region.

    Of a PDF, ``page`` is where it stands, and the region counts in parts of that page (``tests.paint.pdf.sheet.GRID``).
    """

    what: str
    region: Region
    corners: tuple[tuple[int, int], ...] = ()
    page: int = 0


@dataclass(frozen=True)
class Expected:
    """``wanted`` must be said, ``optional`` may be said, anything else is a false alarm.

    ``unread`` tells that there is writing which cannot be understood, so that something must be said to be unread.
    """

    name: str
    kind: str
    wanted: frozenset[Risk]
    optional: frozenset[Risk]
    boxes: tuple[Box, ...]
    unread: bool = False
    view: str = ""

    @property
    def safe(self) -> bool:
        return not self.wanted and not self.unread


@dataclass(frozen=True)
class Task:
    """One picture to measure; ``load`` gives its bytes and what is expected, in the process that measures it."""

    name: str
    load: Callable[[], tuple[bytes, Expected]]


@dataclass(frozen=True)
class _File:
    path: Path
    expected: Expected

    def __call__(self) -> tuple[bytes, Expected]:
        return self.path.read_bytes(), self.expected


@dataclass(frozen=True)
class _Painted:
    kind: str
    view: str
    seed: int

    def __call__(self) -> tuple[bytes, Expected]:
        kind = catalogue.named(self.kind)
        picture = kind.picture(self.view, self.seed)
        return picture.data, read_entry(entry(kind, self.view, picture))


def painted(wanted: Iterable[tuple[Kind, str]], seed: int) -> list[Task]:
    """Pictures painted where they are measured, so that none is written down."""
    return [Task(f"{kind.name}-{view}", _Painted(kind.name, view, seed)) for kind, view in wanted]


@dataclass(frozen=True)
class _PaintedPdf:
    name: str
    seed: int

    def __call__(self) -> tuple[bytes, Expected]:
        kind = pdfs.named(self.name)
        paper = kind.paper(self.seed)
        boxes = tuple(Box(secret.what, _region(list(secret.box)), page=secret.page) for secret in paper.secrets)
        wanted = frozenset(RISKS[label] for label in kind.labels if label != "safe")
        optional = frozenset(RISKS[label] for label in kind.optional)
        return paper.data(), Expected(f"{self.name}.pdf", self.name, wanted, optional, boxes)


def painted_pdfs(wanted: Iterable[PdfKind], seed: int) -> list[Task]:
    """PDFs painted where they are measured."""
    return [Task(f"{kind.name}.pdf", _PaintedPdf(kind.name, seed)) for kind in wanted]


def photos(manifest: Path, split: Split | None = Split.LOOK) -> list[Task]:
    """The pictures of one half of a manifest, None being both. Raises ManifestBroken for the first line that cannot be used.

    Without a field ``split``, a picture belongs to the half to develop with. Pictures of the other half are never named.
    """
    try:
        lines = manifest.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ManifestBroken(
            f"{manifest}: cannot be read ({getattr(error, 'strerror', None) or 'not text'})"
        ) from error
    read = (_task(manifest, number, line, split) for number, line in enumerate(lines, 1) if line.strip())
    tasks = [task for task in read if task is not None]
    if not tasks:
        raise ManifestBroken(f"{manifest}: names no pictures" + (f" to {split}" if lines and split else ""))
    return tasks


def _task(manifest: Path, number: int, line: str, split: Split | None) -> Task | None:
    """The task of a line; None where the picture belongs to the other half."""
    try:
        said = json.loads(line)
        if split is not None and Split(said.get("split", Split.LOOK)) is not split:
            return None
        path, expected = manifest.parent / said["file"], read_entry(said)
    except KeyError as error:
        raise ManifestBroken(f"{manifest}, line {number}: {error} is missing or not known") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise ManifestBroken(f"{manifest}, line {number}: not an entry of a manifest") from error
    if not path.is_file():
        name = said["file"] if split is Split.LOOK else "of this entry"
        raise ManifestBroken(f"{manifest}, line {number}: there is no picture {name}")
    return Task(said["file"], _File(path, expected))


def read_entry(said: dict[str, Any]) -> Expected:
    """An entry as written in a manifest. Raises KeyError, TypeError or ValueError where it is none."""
    wanted = frozenset(RISKS[label] for label in said["labels"] if label != "safe")
    optional = frozenset(RISKS[label] for label in said.get("optional", ()))
    boxes = tuple(
        Box(hidden["what"], _region(hidden["box"]), tuple((x, y) for x, y in hidden.get("corners", ())))
        for hidden in said.get("must_hide", ())
    )
    unread = said.get("unread") is True
    return Expected(said["file"], said.get("kind", ""), wanted, optional, boxes, unread, said.get("view", ""))


def _region(box: list[float]) -> Region:
    left, top, right, bottom = box
    return Region(round(left), round(top), round(right), round(bottom))
