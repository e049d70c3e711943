"""The answer of one screening: with what is asked (``options.py``), all that crosses the border of a process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Self

from detectors.kit.terms.codes import Level, Refusal, Style, code
from detectors.kit.terms.findings import Report, Verdict
from detectors.kit.terms.pages import PageScreening
from detectors.kit.terms.region import Region
from detectors.kit.terms.risks import Risk
from detectors.kit.terms.shapes import Shape


class FileKind(NamedTuple):
    """What a kind of file is called elsewhere: its media type, and the ending of its name."""

    type: str
    ending: str


FILE_KINDS: Final[Mapping[str, FileKind]] = {
    "jpeg": FileKind("image/jpeg", ".jpg"),
    "png": FileKind("image/png", ".png"),
    "pdf": FileKind("application/pdf", ".pdf"),
}
"""The kinds of files that are built. There are no others."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """What was built anew: its bytes, their kind (of ``FILE_KINDS``), what is covered in it, in pixels of the photo.

    ``shapes`` are what is hidden, ``covered`` the boxes around them.

    ``crop`` is the part of the photo that it shows, None for the whole. ``width`` and ``height`` are its own: it may be smaller
    than what it shows, because it is never finer than what was read.
    """

    data: bytes = field(repr=False)
    kind: str
    covered: tuple[Region, ...] = ()
    style: Style = Style.SOLID
    crop: Region | None = None
    width: int = 0
    height: int = 0
    shapes: tuple[Shape, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Everything but the bytes, which follow in a frame of their own."""
        return {
            "kind": self.kind,
            "covered": [region.to_json() for region in self.covered],
            "style": self.style.value,
            "crop": self.crop and self.crop.to_json(),
            "width": self.width,
            "height": self.height,
            "shapes": [shape.to_json() for shape in self.shapes],
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any], picture: bytes) -> Self:
        crop = untrusted.get("crop")
        return cls(
            picture,
            code(untrusted["kind"]),
            tuple(Region.from_json(region) for region in untrusted["covered"]),
            Style(untrusted.get("style", Style.SOLID)),
            None if crop is None else Region.from_json(crop),
            int(untrusted.get("width", 0)),
            int(untrusted.get("height", 0)),
            tuple(Shape.from_json(shape) for shape in untrusted.get("shapes", ())),
        )


@dataclass(frozen=True, slots=True)
class Proof:
    """What reading the leaving bytes back has shown. ``failures`` are codes; passed means there are none."""

    failures: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for failure in self.failures:
            code(failure)

    @property
    def passed(self) -> bool:
        return not self.failures

    def to_json(self) -> dict[str, Any]:
        return {"passed": self.passed, "failures": list(self.failures)}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        proof = cls(tuple(untrusted["failures"]))
        if untrusted["passed"] is not proof.passed:
            raise ValueError("a proof that contradicts itself")
        return proof


@dataclass(frozen=True, slots=True)
class Screening:
    """The whole answer about one photo: the only thing that comes through the door.

    A refused photo has a reason, no size and the level ``unknown``. ``redacted`` is present only with a passed proof;
    ``proof`` alone tells why a copy is withheld. ``offered`` are the styles that this photo can be had in; ``notes`` are
    codes of what a person should be told about the copy. ``annotated`` is the numbered picture, as a JPEG, if asked for, of
    a PDF another one of numbered pages; or the bare picture that was asked for.
    Of a PDF, ``pages`` are those that were looked at, of ``page_count``: places stand in their reports, and the own report
    says what all of them and the file hold, without any.
    """

    verdict: Verdict
    report: Report = field(default_factory=Report)
    width: int = 0
    height: int = 0
    refused: Refusal | None = None
    redacted: Redacted | None = None
    proof: Proof | None = None
    milliseconds: Mapping[str, int] = field(default_factory=dict)
    offered: tuple[Style, ...] = ()
    notes: tuple[str, ...] = ()
    annotated: bytes = field(default=b"", repr=False)
    pages: tuple[PageScreening, ...] = ()
    page_count: int = 0

    def __post_init__(self) -> None:
        if self.redacted is not None and (self.proof is None or not self.proof.passed):
            raise ValueError("no passed proof, no file")
        pages_are = all(page.verdict.level is Level.CLEAR for page in self.pages)
        self.verdict.check_clear(clean=self.report.is_clean and not self.refused and pages_are)

    @classmethod
    def refusal(cls, reason: Refusal) -> Self:
        return cls(Verdict(Level.UNKNOWN), refused=reason)

    def to_json(self) -> dict[str, Any]:
        """Everything but the pictures' bytes, which follow in frames of their own."""
        return {
            "level": self.verdict.level.value,
            "risks": [risk.value for risk in self.verdict.risks],
            "width": self.width,
            "height": self.height,
            **self.report.to_json(),
            "refused": self.refused and self.refused.value,
            "redacted": self.redacted and self.redacted.to_json(),
            "proof": self.proof and self.proof.to_json(),
            "milliseconds": dict(self.milliseconds),
            "offered": [style.value for style in self.offered],
            "notes": list(self.notes),
            "pages": [page.to_json() for page in self.pages],
            "page_count": self.page_count,
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any], picture: bytes, annotated: bytes = b"") -> Self:
        """Raises KeyError, TypeError or ValueError for anything that is not a screening."""
        copy = untrusted["redacted"]
        if (copy is None) is not (picture == b""):
            raise ValueError("a copy and its bytes come together")
        return cls(
            Verdict(Level(untrusted["level"]), tuple(Risk(risk) for risk in untrusted["risks"])),
            Report.from_json(untrusted),
            int(untrusted["width"]),
            int(untrusted["height"]),
            None if untrusted["refused"] is None else Refusal(untrusted["refused"]),
            copy and Redacted.from_json(copy, picture),
            untrusted["proof"] and Proof.from_json(untrusted["proof"]),
            {code(stage): int(spent) for stage, spent in untrusted["milliseconds"].items()},
            tuple(Style(style) for style in untrusted.get("offered", ())),
            tuple(code(note) for note in untrusted.get("notes", ())),
            annotated,
            tuple(PageScreening.from_json(page) for page in untrusted.get("pages", ())),
            int(untrusted.get("page_count", 0)),
        )
