"""What is asked of one screening: to and from JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from detectors.kit.terms.codes import FieldName, Style, code
from detectors.kit.terms.items import opened_with
from detectors.kit.terms.limits import MAX_BOXES, MAX_FRAMES, MAX_PAGES, MAX_SECONDS, MAX_STROKES
from detectors.kit.terms.numbered import Place
from detectors.kit.terms.region import Region
from detectors.kit.terms.shapes import Form, Shape


@dataclass(frozen=True, slots=True)
class ScreeningOptions:
    """What is asked of one screening: the style of the copy, how long the detectors may take (seconds), and choices.

    ``keep`` are the boxes of places that a person leaves open, ``cover`` boxes to cover besides, ``everything`` covers
    all words, faces and codes of a paper instead of who it is about. ``annotated`` asks for a picture with the places
    numbered, ``grid`` for the ``cells`` of that part drawn on it, ``labels`` for words on covers (``KTP number``), which the
    style ``auto`` has anyway, in this ``language`` where the words are known in it.
    Without ``copy`` the photo is only looked at: the quick answer where it has to be hidden before anything else.
    ``keep_numbers`` are the numbers of further places to leave open, as this very screening counts them. A second screening
    may number differently, so numbers of an earlier one are sent as boxes. What matches nothing opens nothing.
    ``keep_fields`` are the fields of papers to leave open. What lies over one of both is left open with it.
    ``part`` is what the numbered picture shows of the photo, None for all of it, ``numbers`` which places have their number
    there, none for all.
    ``frames`` is how many pictures of a file that moves are looked at.
    Of a PDF, ``pages`` are the numbers of those that are looked at, none for the first ``most_pages``; ``seconds`` are those
    of a page, and after ``file_seconds`` no further page is begun.
    ``stages`` asks for each ``Stage`` to be told before the answer. ``remember`` says that the same photo may be asked about
    again with other choices: what was seen in it is kept until another file comes.
    ``strokes`` are shapes to cover besides ``cover``, as a brush leaves them.
    """

    style: Style = Style.AUTO
    seconds: float = 30.0
    keep: tuple[Region, ...] = ()
    cover: tuple[Region, ...] = ()
    everything: bool = False
    annotated: bool = False
    grid: Region | None = None
    labels: bool = False
    copy: bool = True
    keep_numbers: tuple[int, ...] = ()
    language: str = "en"
    keep_fields: tuple[FieldName, ...] = ()
    part: Region | None = None
    numbers: tuple[int, ...] = ()
    frames: int = MAX_FRAMES
    pages: tuple[int, ...] = ()
    most_pages: int = MAX_PAGES
    file_seconds: float = float(MAX_SECONDS)
    stages: bool = False
    remember: bool = False
    strokes: tuple[Shape, ...] = ()

    def with_numbers_resolved(self, numbered: Iterable[Place]) -> Self:
        """The same options with the boxes of these places, and of those over them, in place of their numbers and fields."""
        numbered = tuple(numbered)
        in_fields = (place.number for place in numbered if place.field in self.keep_fields)
        opened = opened_with(numbered, (*self.keep_numbers, *in_fields), asked=False)
        kept = tuple(place.region for place in numbered if place.number in opened)
        return replace(self, keep=(*self.keep, *kept), keep_numbers=(), keep_fields=())

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
            "language": self.language,
            "keep_fields": [name.value for name in self.keep_fields],
            "part": self.part and self.part.to_json(),
            "numbers": list(self.numbers),
            "frames": self.frames,
            "pages": list(self.pages),
            "most_pages": self.most_pages,
            "file_seconds": self.file_seconds,
            "stages": self.stages,
            "remember": self.remember,
            "strokes": [stroke.to_json() for stroke in self.strokes],
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        seconds = float(untrusted["seconds"])
        if not 0 < seconds <= MAX_SECONDS:
            raise ValueError(f"a screening takes between 0 and {MAX_SECONDS} seconds")
        file_seconds, most_pages = (
            float(untrusted.get("file_seconds", MAX_SECONDS)),
            untrusted.get("most_pages", MAX_PAGES),
        )
        if not 0 < file_seconds <= MAX_SECONDS or not (type(most_pages) is int and 0 < most_pages <= MAX_PAGES):
            raise ValueError(f"at most {MAX_PAGES} pages within {MAX_SECONDS} seconds")
        frames = untrusted.get("frames", MAX_FRAMES)
        if type(frames) is not int or not 0 < frames <= MAX_FRAMES:
            raise ValueError(f"between 1 and {MAX_FRAMES} frames are looked at")
        grid, part = untrusted.get("grid"), untrusted.get("part")
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
            code(untrusted.get("language", "en")),
            tuple(map(FieldName, untrusted.get("keep_fields", ()))),
            None if part is None else Region.from_json(part),
            _numbers(untrusted.get("numbers", ())),
            frames,
            _numbers(untrusted.get("pages", ())),
            most_pages,
            file_seconds,
            untrusted.get("stages", False) is True,
            untrusted.get("remember", False) is True,
            _strokes(untrusted.get("strokes", ())),
        )


def _numbers(untrusted: Any) -> tuple[int, ...]:
    if len(untrusted) > MAX_BOXES or not all(type(number) is int for number in untrusted):
        raise ValueError(f"at most {MAX_BOXES} whole numbers")
    return tuple(untrusted)


def _strokes(untrusted: Any) -> tuple[Shape, ...]:
    strokes = tuple(Shape.from_json(stroke) for stroke in untrusted) if len(untrusted) <= MAX_STROKES else ()
    if len(strokes) < len(untrusted) or any(stroke.form is not Form.STROKE for stroke in strokes):
        raise ValueError(f"at most {MAX_STROKES} strokes, and nothing else")
    return strokes


def _boxes(untrusted: Any) -> tuple[Region, ...]:
    if len(untrusted) > MAX_BOXES:
        raise ValueError(f"at most {MAX_BOXES} boxes")
    return tuple(Region.from_json(region) for region in untrusted)
