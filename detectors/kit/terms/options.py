"""What is asked of one screening: to and from JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from detectors.kit.terms.codes import FieldName, Style, code
from detectors.kit.terms.items import opened_with
from detectors.kit.terms.limits import MAX_BOXES, MAX_FRAMES, MAX_PAGES, MAX_PDF_BYTES, MAX_SECONDS, MOST_PAGES
from detectors.kit.terms.numbered import Place, places
from detectors.kit.terms.pages import PageChoices, PageScreening
from detectors.kit.terms.region import Region, boxes_of
from detectors.kit.terms.shapes import Shape, strokes_of


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
    ``on_pages`` are the choices on single pages; ``keep``, ``cover`` and ``strokes`` are those on the only page that is looked
    at, as a photo is its own page 1. ``earlier`` are pages of an answer about the same PDF that stay as they are: the last
    ``earlier_bytes`` of what is asked about are its copy, from which their pictures are taken. ``picture`` asks for the bare
    picture of this page alone. ``off`` names detectors that do not look.
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
    on_pages: tuple[PageChoices, ...] = ()
    earlier: tuple[PageScreening, ...] = ()
    earlier_bytes: int = 0
    picture: int = 0
    off: tuple[str, ...] = ()

    @property
    def shows_picture(self) -> bool:
        """Whether a picture that is no copy belongs to the answer."""
        return self.annotated or self.picture > 0

    def on_page(self, number: int, before: int = 0) -> Self:
        """The options of this page alone, ``before`` which stand so many numbered places on other pages."""
        own = [choices for choices in self.on_pages if choices.page == number]
        return replace(
            self,
            keep=(*self.keep, *(box for choices in own for box in choices.keep)),
            cover=(*self.cover, *(box for choices in own for box in choices.cover)),
            strokes=(*self.strokes, *(stroke for choices in own for stroke in choices.strokes)),
            keep_numbers=tuple(kept - before for kept in self.keep_numbers if kept > before),
            on_pages=(),
        )

    def with_numbers_resolved(self, numbered: Iterable[Place]) -> Self:
        """The same options with the boxes of these places, and of those over them, in place of their numbers and fields."""
        numbered = tuple(numbered)
        in_fields = (place.number for place in numbered if place.field in self.keep_fields)
        opened = opened_with(numbered, (*self.keep_numbers, *in_fields), asked=False)
        kept = tuple(place.region for place in numbered if place.number in opened)
        return replace(self, keep=(*self.keep, *kept), keep_numbers=(), keep_fields=())

    def on_each(self, pages: Sequence[PageScreening]) -> tuple[Self, ...]:
        """The options of each of these pages, numbers and fields as the boxes of the places that they open there."""
        each, before = [], 0
        for page in pages:
            own = self.on_page(page.number, before)
            each.append(own.with_numbers_resolved(places(page.report)[: page.known]))
            before += page.known
        return tuple(each)

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
            "on_pages": [choices.to_json() for choices in self.on_pages],
            "earlier": [page.to_json() for page in self.earlier],
            "earlier_bytes": self.earlier_bytes,
            "picture": self.picture,
            "off": list(self.off),
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
            boxes_of(untrusted.get("keep", ())),
            boxes_of(untrusted.get("cover", ())),
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
            strokes_of(untrusted.get("strokes", ())),
            tuple(map(PageChoices.from_json, untrusted.get("on_pages", ()))),
            tuple(map(PageScreening.from_json, untrusted.get("earlier", ()))),
            _count(untrusted.get("earlier_bytes", 0), MAX_PDF_BYTES),
            _count(untrusted.get("picture", 0), MOST_PAGES),
            tuple(map(code, untrusted.get("off", ()))),
        )


def _numbers(untrusted: Any) -> tuple[int, ...]:
    if len(untrusted) > MAX_BOXES or not all(type(number) is int for number in untrusted):
        raise ValueError(f"at most {MAX_BOXES} whole numbers")
    return tuple(untrusted)


def _count(untrusted: Any, most: int) -> int:
    if type(untrusted) is not int or not 0 <= untrusted <= most:
        raise ValueError(f"a whole number up to {most}")
    return untrusted
