"""The vocabulary that both houses share: what was found, what was not checked, what is answered.

Values only: numbers and codes, to and from JSON. No pixels, no text that was read, nothing imported from the project.
Coordinates are whole pixels of the *upright* photo; boxes are half-open like numpy slices:
``left <= x < right`` and ``top <= y < bottom``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from typing import Any, Self

VERSION = "0.1.0"
"""The project's version. ``pyproject.toml`` and the launcher read this line."""

FRAME_HEADER = ">I"
"""struct format of the length that precedes each frame at the door: unsigned, 4 bytes, big-endian."""
MAX_JSON_FRAME = 1 << 20
MAX_PICTURE_FRAME = 1 << 28
"""Limits in bytes on frames that cross the door. A 64-megapixel picture saved as PNG stays below the second."""

MAX_BYTES = 128 * 1024 * 1024
"""Bytes of a file that is decoded: a 64-megapixel bitmap has 192 MB, every compressed format stays far below."""
MAX_PIXELS = 64_000_000
"""Pixels of a picture, and of all its frames together. Phones take up to 50 megapixels in one picture."""
MAX_SIDE = 20_000
"""Pixels of the longer side: a long screenshot stays below. Twice as long would be a picture of nothing but lines."""
MAX_FRAMES = 16
"""Frames that are looked at; a file with more counts as not checked. Each costs the time of a photo."""

MAX_SECONDS = 3600
"""Seconds that the detectors may take for one photo; what takes an hour hangs."""
MAX_BOXES = 2000
"""Boxes in one ``ScreeningOptions``. A photo of a crowd or a full page stays far below it."""
SAME_PLACE = 0.8
"""Share of a box that lies in another when both are one place for people: a number and its line, a face and its portrait."""
SAME_SIZE = 5
"""Times by which the larger of two such boxes may exceed the smaller; beyond it a page holds a word and is not that word."""
STILL_THE_PLACE = 0.6
"""Intersection over union by which a place is known again when the photo is screened anew."""
GRID = (6, 8)
"""Cells along the short and along the long side of a photo that is divided for covering more."""

MAX_DETECTORS = 100
MAX_WHYS = 500
"""Detectors in one ready frame, and codes of one of them. Identity, the largest, has 90."""
MAX_TITLE = 40
MAX_PHRASE = 80
"""Letters of a detector's title, and of a code's English words. Eleven titles fit into the text below one picture."""

_MARKUP = frozenset("<>&")
_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Risk(StrEnum):
    """What kind of harm a finding stands for. ``RISKS`` says the rest about each."""

    INTIMATE = "intimate"
    CHILDREN = "children"
    IDENTITY = "identity"
    MEDICAL = "medical"
    LOCATION = "location"
    SECRETS = "secrets"
    PAYMENT = "payment"
    CONTACT = "contact"
    VEHICLE = "vehicle"
    PEOPLE = "people"
    METADATA = "metadata"


class Subject(StrEnum):
    """What lies under the covers of a risk: it decides how a cover is shaped."""

    TEXT = "text"
    PAPER = "paper"
    FACE = "face"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class RiskTraits:
    """What the project knows about one risk, apart from how it is found.

    ``title`` and ``reason`` are English, for the command line and for languages without a text of their own. ``label`` is
    the word on a cover, ``tip`` the key of the tip that fits. A risk that ``stops`` must never go out as it is. One that is
    ``discreet`` is not named in front of a group. The codes of a ``self_evident`` one add nothing to its title. Only where
    ``needs_region`` is false may there be a copy although a finding has no region.
    """

    title: str
    reason: str
    label: str
    tip: str
    subject: Subject = Subject.TEXT
    stops: bool = False
    discreet: bool = False
    self_evident: bool = False
    needs_region: bool = True


RISKS: Mapping[Risk, RiskTraits] = {
    Risk.INTIMATE: RiskTraits(
        "Intimate or very personal picture",
        "Once it is on a server you cannot take it back, and it can be used to shame or blackmail.",
        "private",
        "archive",
        Subject.BODY,
        stops=True,
        discreet=True,
    ),
    Risk.CHILDREN: RiskTraits(
        "Child's face",
        "Children cannot consent, and their faces can be collected and misused for years.",
        "child",
        "generic",
        Subject.FACE,
        stops=True,
        self_evident=True,
    ),
    Risk.IDENTITY: RiskTraits(
        "Identity document",
        "With it someone can open accounts or borrow money in your name.",
        "identity",
        "personal",
        Subject.PAPER,
        stops=True,
    ),
    Risk.MEDICAL: RiskTraits(
        "Medical information",
        "Health is nobody's business but yours and your doctor's; insurers and employers would disagree.",
        "patient",
        "generic",
        Subject.PAPER,
        stops=True,
        discreet=True,
        needs_region=False,
    ),
    Risk.LOCATION: RiskTraits(
        "Address or exact place",
        "It tells strangers where you live or are right now.",
        "address",
        "cover",
        stops=True,
    ),
    Risk.SECRETS: RiskTraits(
        "Password, key or code",
        "Whoever reads it can walk into your account or network. If it was ever sent, change it.",
        "secret",
        "personal",
        stops=True,
    ),
    Risk.PAYMENT: RiskTraits(
        "Bank card or account",
        "Number and date alone can be enough to take money.",
        "payment",
        "cover",
        Subject.PAPER,
        stops=True,
    ),
    Risk.CONTACT: RiskTraits(
        "Phone number or e-mail address",
        "It invites spam and fraud, and it may be someone else's.",
        "contact",
        "cover",
    ),
    Risk.VEHICLE: RiskTraits(
        "Number plate",
        "A plate leads to its owner, and often to their street.",
        "number plate",
        "cover",
        self_evident=True,
    ),
    Risk.PEOPLE: RiskTraits(
        "Recognisable faces",
        "These people have not been asked whether an AI may look at them.",
        "person",
        "generic",
        Subject.FACE,
        self_evident=True,
    ),
    Risk.METADATA: RiskTraits(
        "Hidden data in the file",
        "Files can tell when, where and with which device a picture was taken.",
        "hidden",
        "policy",
    ),
}
"""Every risk, worst first: the order in which risks are told to people."""

STOPPING = frozenset(risk for risk, traits in RISKS.items() if traits.stops)
"""The risks that must never go out as they are, and those that open doors and accounts."""


def worst_first(risks: Iterable[Risk]) -> tuple[Risk, ...]:
    """These risks in the order in which people are told, each once."""
    present = frozenset(risks)
    return tuple(risk for risk in RISKS if risk in present)


def with_subject(*subjects: Subject) -> frozenset[Risk]:
    """The risks whose covers hide one of these."""
    return frozenset(risk for risk, traits in RISKS.items() if traits.subject in subjects)


class Strength(StrEnum):
    """How certain a finding is. A hint alone never stops a photo."""

    HINT = "hint"
    LIKELY = "likely"
    SURE = "sure"

    @property
    def rank(self) -> int:
        return list(Strength).index(self)


class Cure(StrEnum):
    """What makes the finding go away: cover its regions, strip it with the file's hidden data, or hand out no copy."""

    COVER = "cover"
    STRIP = "strip"
    WITHHOLD = "withhold"


class Level(StrEnum):
    """The verdict in one word. ``unknown`` is never approval: something could not be checked or read."""

    CLEAR = "clear"
    CAUTION = "caution"
    STOP = "stop"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a detector gave no answer."""

    TIMEOUT = "timeout"
    CRASHED = "crashed"
    UNAVAILABLE = "unavailable"
    FRAMES = "frames"


class Refusal(StrEnum):
    """Why a photo was not looked at."""

    EMPTY = "empty"
    NOT_A_PICTURE = "not-a-picture"
    TRUNCATED = "truncated"
    TOO_MANY_BYTES = "too-many-bytes"
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_LONG_A_SIDE = "too-long-a-side"
    MISSING_FILE = "missing-file"
    UNREADABLE_FILE = "unreadable-file"


class Style(StrEnum):
    """How a redacted copy hides.

    ``solid`` covers with one flat colour, ``soft`` with a smooth fill grown from the pixels around, ``crop`` cuts the photo
    down to a part that holds nothing to hide, ``card`` covers the whole document instead of its fields.
    """

    SOLID = "solid"
    SOFT = "soft"
    CROP = "crop"
    CARD = "card"


@dataclass(frozen=True, slots=True, order=True)
class Region:
    """An axis-aligned box of whole pixels, half-open, never empty."""

    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        if not all(type(side) is int for side in (self.left, self.top, self.right, self.bottom)):
            raise ValueError("the sides of a region are whole numbers")
        if self.right <= self.left or self.bottom <= self.top:
            raise ValueError("a region is never empty")

    @classmethod
    def around(cls, points: Any) -> Self:
        """The smallest region that holds every (x, y) point, with at least one pixel a side."""
        xs = [float(x) for x, _ in points]
        ys = [float(y) for _, y in points]
        left, top = int(min(xs) // 1), int(min(ys) // 1)
        return cls(left, top, max(left + 1, int(-(-max(xs) // 1))), max(top + 1, int(-(-max(ys) // 1))))

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def area(self) -> int:
        return self.width * self.height

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows, then columns: the index of this region in a numpy picture. Clip first: negatives wrap around."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def half_open(self) -> tuple[int, int, int, int]:
        """As Pillow's ``crop`` and ``paste`` count, and as JSON carries it."""
        return self.left, self.top, self.right, self.bottom

    @property
    def inclusive(self) -> tuple[int, int, int, int]:
        """As Pillow's ``ImageDraw.rectangle`` counts: its last row and column are painted too."""
        return self.left, self.top, self.right - 1, self.bottom - 1

    def grow(self, horizontal: int, vertical: int | None = None) -> Region:
        """The region with so many pixels more at each side; it may leave the photo until it is clipped."""
        down = horizontal if vertical is None else vertical
        return Region(self.left - horizontal, self.top - down, self.right + horizontal, self.bottom + down)

    def shifted(self, right: int, down: int) -> Region:
        return Region(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def clip(self, width: int, height: int) -> Region | None:
        """The part inside a photo of this size, or None where nothing is left."""
        return self.intersection(Region(0, 0, width, height))

    def intersection(self, other: Region) -> Region | None:
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Region(left, top, right, bottom) if right > left and bottom > top else None

    def union(self, other: Region) -> Region:
        return Region(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def likeness(self, other: Region) -> float:
        """Intersection over union, 0 to 1."""
        shared = self.intersection(other)
        return shared.area / (self.area + other.area - shared.area) if shared else 0.0

    def to_json(self) -> list[int]:
        return list(self.half_open)

    @classmethod
    def from_json(cls, untrusted: Any) -> Self:
        left, top, right, bottom = untrusted
        return cls(left, top, right, bottom)


def code(untrusted: Any) -> str:
    """The value if it is a code such as ``ktp-nik``; codes are the only strings a finding may carry."""
    if not isinstance(untrusted, str) or not _CODE.fullmatch(untrusted) or len(untrusted) > 40:
        raise ValueError("a code is made of lower-case letters, digits and single hyphens")
    return untrusted


def phrase(untrusted: Any, most: int = MAX_PHRASE) -> str:
    """The value if it is a short line of text for people: a detector's title, or what one of its codes means.

    It stands in HTML, in buttons and in other texts alike, so it holds none of the signs that mean something in HTML.
    """
    if not isinstance(untrusted, str) or not untrusted.strip() or not untrusted.isprintable() or _MARKUP & {*untrusted}:
        raise ValueError("a phrase is a line of printable text without <, > and &")
    if len(untrusted) > most:
        raise ValueError(f"a phrase has at most {most} letters here")
    return untrusted


@dataclass(frozen=True, slots=True)
class DetectorTexts:
    """How one detector is told about in English: its risk, its title, and the words of its codes."""

    risk: Risk
    title: str
    whys: Mapping[str, str]

    def __post_init__(self) -> None:
        phrase(self.title, MAX_TITLE)
        if not 0 < len(self.whys) <= MAX_WHYS:
            raise ValueError(f"a detector has between 1 and {MAX_WHYS} codes")
        for why, words in self.whys.items():
            code(why)
            phrase(words)

    def to_json(self) -> dict[str, Any]:
        return {"risk": self.risk.value, "title": self.title, "whys": dict(self.whys)}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(Risk(untrusted["risk"]), untrusted["title"], dict(untrusted["whys"]))


@dataclass(frozen=True, slots=True)
class Ready:
    """The first frame of a pixel process: it takes photos from now on.

    ``missing`` are the walls that this kernel cannot raise around it, ``detectors`` the texts of those enabled, by name.
    """

    missing: tuple[str, ...] = ()
    detectors: Mapping[str, DetectorTexts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.detectors) > MAX_DETECTORS:
            raise ValueError(f"at most {MAX_DETECTORS} detectors")
        for name in (*self.missing, *self.detectors):
            code(name)

    def to_json(self) -> dict[str, Any]:
        texts = {name: detector.to_json() for name, detector in self.detectors.items()}
        return {"ready": True, "missing": list(self.missing), "detectors": texts}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        """Raises AttributeError, KeyError, TypeError or ValueError for anything that is not this frame."""
        if untrusted["ready"] is not True:
            raise ValueError("not ready")
        texts = {name: DetectorTexts.from_json(text) for name, text in untrusted.get("detectors", {}).items()}
        return cls(tuple(untrusted.get("missing", ())), texts)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a detector found. It holds no text that was read, so it is safe to log."""

    risk: Risk
    strength: Strength
    why: str
    regions: tuple[Region, ...] = ()
    cure: Cure = Cure.COVER

    def __post_init__(self) -> None:
        code(self.why)

    def to_json(self) -> dict[str, Any]:
        return {
            "risk": self.risk.value,
            "why": self.why,
            "strength": self.strength.value,
            "cure": self.cure.value,
            "regions": [region.to_json() for region in self.regions],
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(
            Risk(untrusted["risk"]),
            Strength(untrusted["strength"]),
            untrusted["why"],
            tuple(Region.from_json(region) for region in untrusted["regions"]),
            Cure(untrusted["cure"]),
        )


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A detector that gave no answer: a failure is a value, never an empty list."""

    detector: str
    reason: Reason

    def __post_init__(self) -> None:
        code(self.detector)

    def to_json(self) -> dict[str, str]:
        return {"detector": self.detector, "reason": self.reason.value}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(untrusted["detector"], Reason(untrusted["reason"]))


@dataclass(frozen=True, slots=True)
class Report:
    """What all enabled detectors said: each of them either ran or is listed as unchecked."""

    findings: tuple[Finding, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """One box that is offered to a person under one number: the same on the picture, the buttons and the command line.

    ``risks`` are all that were found there, worst first; ``why`` and ``strength`` are those of the worst.
    """

    number: int
    risks: tuple[Risk, ...]
    strength: Strength
    why: str
    region: Region

    @property
    def risk(self) -> Risk:
        return self.risks[0]

    @property
    def stops(self) -> bool:
        """Whether leaving it open leaves something that must never go out."""
        return self.risk in STOPPING and self.strength is not Strength.HINT

    def is_left_open(self, keep: Iterable[Region]) -> bool:
        """Whether a person who left these boxes open meant this place. A box around more than the place opens nothing."""
        return any(self.region.likeness(box) >= STILL_THE_PLACE for box in keep)


def places(report: Report) -> tuple[Place, ...]:
    """Everything that is to be covered, numbered from 1 in the order of the findings, then of their regions.

    Regions that people see as one (a number and the line that it fills) share a number.
    """
    groups: list[_Group] = []
    for finding in report.findings:
        for region in finding.regions if finding.cure is Cure.COVER else ():
            group = next((group for group in groups if group.holds(region)), None)
            if group is None:
                groups.append(_Group(region, [finding]))
            else:
                group.hull = group.hull.union(region)
                group.findings.append(finding)
    return tuple(group.place(number) for number, group in enumerate(groups, 1))


@dataclass(slots=True)
class _Group:
    """Findings at one place, and the box around their regions there."""

    hull: Region
    findings: list[Finding]

    def holds(self, region: Region) -> bool:
        """Whether people see the region and this place as one. Asked for every pair, so most are told apart at once."""
        hull = self.hull
        if region.right <= hull.left or hull.right <= region.left or region.bottom <= hull.top:
            return False
        shared = hull.intersection(region)
        low, high = sorted((hull.area, region.area))
        return shared is not None and shared.area >= SAME_PLACE * low and high <= SAME_SIZE * low

    def place(self, number: int) -> Place:
        risks = worst_first(finding.risk for finding in self.findings)
        worst = min(self.findings, key=lambda finding: (risks.index(finding.risk), -finding.strength.rank))
        return Place(number, risks, worst.strength, worst.why, self.hull)


def cells(part: Region) -> tuple[Region, ...]:
    """A part of a photo divided for covering more, row by row: 6 x 8 where it is tall, 8 x 6 where it is wide.

    A part too small for a cell a pixel has fewer; borders fall on whole pixels and every pixel is in one cell.
    """
    wide = part.width > part.height
    across, down = min(part.width, GRID[wide]), min(part.height, GRID[not wide])
    xs = [part.left + part.width * step // across for step in range(across + 1)]
    ys = [part.top + part.height * step // down for step in range(down + 1)]
    return tuple(Region(left, top, right, bottom) for top, bottom in pairwise(ys) for left, right in pairwise(xs))


@dataclass(frozen=True, slots=True)
class Verdict:
    """The level, and the risks that led to it, worst first."""

    level: Level
    risks: tuple[Risk, ...] = ()


@dataclass(frozen=True, slots=True)
class Redacted:
    """A picture built anew: its bytes, their kind (``jpeg`` or ``png``), and the regions of the photo covered in it.

    ``crop`` is the part of the photo that it shows, None for the whole.
    """

    data: bytes = field(repr=False)
    kind: str
    covered: tuple[Region, ...] = ()
    style: Style = Style.SOLID
    crop: Region | None = None

    def to_json(self) -> dict[str, Any]:
        """Everything but the bytes, which follow in a frame of their own."""
        return {
            "kind": self.kind,
            "covered": [region.to_json() for region in self.covered],
            "style": self.style.value,
            "crop": self.crop and self.crop.to_json(),
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
class ScreeningOptions:
    """What is asked of one screening: the style of the copy, how long the detectors may take (seconds), and choices.

    ``keep`` are the boxes of places that a person leaves open, ``cover`` boxes to cover besides, ``everything`` covers
    all words, faces and codes of a paper instead of who it is about. ``annotated`` asks for a picture with the places
    numbered, ``grid`` for the ``cells`` of that part drawn on it, ``labels`` for words on covers (``KTP number``).
    Without ``copy`` the photo is only looked at: the quick answer where it has to be hidden before anything else.
    ``keep_numbers`` are the numbers of further places to leave open, as this very screening counts them. A second screening
    may number differently, so numbers of an earlier one are sent as boxes. What matches nothing opens nothing.
    """

    style: Style = Style.SOLID
    seconds: float = 30.0
    keep: tuple[Region, ...] = ()
    cover: tuple[Region, ...] = ()
    everything: bool = False
    annotated: bool = False
    grid: Region | None = None
    labels: bool = False
    copy: bool = True
    keep_numbers: tuple[int, ...] = ()

    def with_numbers_resolved(self, numbered: Iterable[Place]) -> Self:
        """The same options with the boxes of these places in place of their numbers."""
        kept = tuple(place.region for place in numbered if place.number in self.keep_numbers)
        return replace(self, keep=(*self.keep, *kept), keep_numbers=())

    def to_json(self) -> dict[str, Any]:
        return {
            "style": self.style.value,
            "seconds": self.seconds,
            "keep": [region.to_json() for region in self.keep],
            "cover": [region.to_json() for region in self.cover],
            "everything": self.everything,
            "annotated": self.annotated,
            "grid": self.grid and self.grid.to_json(),
            "labels": self.labels,
            "copy": self.copy,
            "keep_numbers": list(self.keep_numbers),
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        seconds = float(untrusted["seconds"])
        if not 0 < seconds <= MAX_SECONDS:
            raise ValueError(f"a screening takes between 0 and {MAX_SECONDS} seconds")
        grid = untrusted.get("grid")
        return cls(
            Style(untrusted["style"]),
            seconds,
            _boxes(untrusted.get("keep", ())),
            _boxes(untrusted.get("cover", ())),
            untrusted.get("everything", False) is True,
            untrusted.get("annotated", False) is True,
            None if grid is None else Region.from_json(grid),
            untrusted.get("labels", False) is True,
            untrusted.get("copy", True) is True,
            _numbers(untrusted.get("keep_numbers", ())),
        )


def _numbers(untrusted: Any) -> tuple[int, ...]:
    if len(untrusted) > MAX_BOXES or not all(type(number) is int for number in untrusted):
        raise ValueError(f"at most {MAX_BOXES} whole numbers")
    return tuple(untrusted)


def _boxes(untrusted: Any) -> tuple[Region, ...]:
    if len(untrusted) > MAX_BOXES:
        raise ValueError(f"at most {MAX_BOXES} boxes")
    return tuple(Region.from_json(region) for region in untrusted)


@dataclass(frozen=True, slots=True)
class Screening:
    """The whole answer about one photo: the only thing that comes through the door.

    A refused photo has a reason, no size and the level ``unknown``. ``redacted`` is present only with a passed proof;
    ``proof`` alone tells why a copy is withheld. ``offered`` are the styles that this photo can be had in; ``notes`` are
    codes of what a person should be told about the copy. ``annotated`` is the numbered picture, as a JPEG, if asked for.
    """

    verdict: Verdict
    report: Report = Report()
    width: int = 0
    height: int = 0
    refused: Refusal | None = None
    redacted: Redacted | None = None
    proof: Proof | None = None
    milliseconds: Mapping[str, int] = field(default_factory=dict)
    offered: tuple[Style, ...] = ()
    notes: tuple[str, ...] = ()
    annotated: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        if self.redacted is not None and (self.proof is None or not self.proof.passed):
            raise ValueError("no passed proof, no file")
        clean = not (self.report.findings or self.report.unchecked or self.refused)
        if (self.verdict.level is Level.CLEAR) is not clean:
            raise ValueError("clear means that nothing was found and nothing is unchecked")

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
            "findings": [finding.to_json() for finding in self.report.findings],
            "unchecked": [unchecked.to_json() for unchecked in self.report.unchecked],
            "refused": self.refused and self.refused.value,
            "redacted": self.redacted and self.redacted.to_json(),
            "proof": self.proof and self.proof.to_json(),
            "milliseconds": dict(self.milliseconds),
            "offered": [style.value for style in self.offered],
            "notes": list(self.notes),
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any], picture: bytes, annotated: bytes = b"") -> Self:
        """Raises KeyError, TypeError or ValueError for anything that is not a screening."""
        copy = untrusted["redacted"]
        if (copy is None) is not (picture == b""):
            raise ValueError("a copy and its bytes come together")
        report = Report(
            tuple(Finding.from_json(finding) for finding in untrusted["findings"]),
            tuple(Unchecked.from_json(unchecked) for unchecked in untrusted["unchecked"]),
        )
        return cls(
            Verdict(Level(untrusted["level"]), tuple(Risk(risk) for risk in untrusted["risks"])),
            report,
            int(untrusted["width"]),
            int(untrusted["height"]),
            None if untrusted["refused"] is None else Refusal(untrusted["refused"]),
            copy and Redacted.from_json(copy, picture),
            untrusted["proof"] and Proof.from_json(untrusted["proof"]),
            {code(stage): int(spent) for stage, spent in untrusted["milliseconds"].items()},
            tuple(Style(style) for style in untrusted.get("offered", ())),
            tuple(code(note) for note in untrusted.get("notes", ())),
            annotated,
        )
