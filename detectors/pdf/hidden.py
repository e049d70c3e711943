"""Names what a PDF says besides what its pages show, and gathers the words in it. Only the drawing process may import this.

Names are codes, details are numbers, years, or names of programs out of a list; words go to the detectors of words and
nowhere else. What is broken is named ``broken-metadata``: that something is there is what must be said.
Sources: ISO 32000-1 (7.5.6 incremental updates, 7.11.4 embedded files, 8.11 optional content, 12.5 annotations, 12.6 actions,
12.7 forms, 12.8 signatures, 14.3 metadata), ISO 16684-1 (XMP).
"""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Stream
from PIL import Image

from detectors.kit.decode import xmp
from detectors.kit.decode.file_words import lines_of
from detectors.kit.decode.hidden_data import PROGRAMS, traces
from detectors.pdf.records import MOST_LINES
from detectors.pdf.structure import BROKEN, Structure

Trace = tuple[str, str]
MOST_CHILDREN: Final = 20_000
"""Fields and names that are followed in a tree; a form has some hundred."""
ENDS: Final = re.compile(rb"%%EOF")
LINEAR: Final = re.compile(rb"/Linearized\s+1")
NO_NOTES: Final = frozenset({"/Link", "/Widget", "/Popup"})
RUNNING: Final = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/RichMediaExecute"})
_INFO: Final = {
    "/Author": "owner",
    "/Creator": "software",
    "/Producer": "software",
    "/CreationDate": "time",
    "/ModDate": "time",
    "/Title": "comment",
    "/Subject": "comment",
    "/Keywords": "comment",
}
_SAID: Final = frozenset({"/Author", "/Title", "/Subject", "/Keywords"})


class Hidden:
    """What was found: ``traces`` by name, and ``words``."""

    def __init__(self, structure: Structure, data: bytes) -> None:
        self.traces: dict[str, str] = {}
        self._words: dict[str, None] = {}
        self._counts: dict[str, int] = {}
        self._pdf = structure.pdf
        self._structure = structure
        readers: tuple[Callable[[], Iterator[Trace]], ...] = (
            self._info,
            self._packets,
            self._attachments,
            self._fields,
            self._notes,
            self._layers,
            self._outline,
            self._objects,
            lambda: _versions(data),
        )
        for read in readers:
            try:
                for name, detail in read():
                    self.traces[name] = self.traces.get(name) or detail
            except (pikepdf.PdfError, *BROKEN):
                self.traces.setdefault("broken-metadata", "")
        for name, count in self._counts.items():
            self.traces[name] = str(count)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self._words)[:MOST_LINES]

    def _say(self, value: Any) -> None:
        self._words.update(dict.fromkeys(lines_of(_text(value))))

    def _count(self, name: str) -> None:
        self._counts[name] = self._counts.get(name, 0) + 1

    def _info(self) -> Iterator[Trace]:
        info = self._pdf.trailer.get("/Info")
        if not isinstance(info, Dictionary):
            return
        for key, value in info.items():
            text = _text(value).strip()
            if not text:
                continue
            yield _INFO.get(key, "comment"), _detail(_INFO.get(key, ""), text)
            if key in _SAID or key not in _INFO:
                self._say(value)

    def _packets(self) -> Iterator[Trace]:
        """XMP of the file, its pages and its pictures."""
        left = xmp.LONGEST
        for stream in self._structure.streams():
            if stream.get("/Type") != "/Metadata" or left <= 0:
                continue
            packet = stream.read_bytes()[:left]
            left -= len(packet)
            yield from xmp.xmp_meanings(packet)
            for text in xmp.xmp_words(packet):
                self._say(html.unescape(text))

    def _attachments(self) -> Iterator[Trace]:
        for each in self._pdf.objects:
            if isinstance(each, Dictionary) and each.get("/Type") == "/Filespec" and "/EF" in each:
                self._count("attachment")
                self._say(each.get("/UF", each.get("/F", "")))
                self._say(each.get("/Desc", ""))
        yield from ()

    def _fields(self) -> Iterator[Trace]:
        form = self._pdf.Root.get("/AcroForm")
        if not isinstance(form, Dictionary):
            return
        if "/XFA" in form:
            yield "form-program", ""
        waiting, seen = [form.get("/Fields")], 0
        while waiting and seen < MOST_CHILDREN:
            seen += 1
            field = waiting.pop()
            if isinstance(field, Array):
                waiting += list(field)
            elif isinstance(field, Dictionary):
                waiting.append(field.get("/Kids"))
                value = field.get("/V")
                if isinstance(value, Dictionary) and "/ByteRange" in value:
                    yield "signed", ""
                    self._say(value.get("/Name", ""))
                elif value is not None and _text(value).strip() not in ("", "/Off"):
                    self._count("form-values")
                    self._say(value)

    def _notes(self) -> Iterator[Trace]:
        for page in self._pdf.pages:
            notes = page.obj.get("/Annots")
            for note in notes if isinstance(notes, Array) else ():
                if not isinstance(note, Dictionary):
                    continue
                kind = str(note.get("/Subtype", ""))
                if kind == "/Link":
                    self._link(note)
                elif kind not in NO_NOTES:
                    self._count("notes")
                    self._say(note.get("/Contents", ""))
                    self._say(note.get("/T", ""))
            if "/Thumb" in page.obj:
                yield "thumbnail", ""
            if "/PieceInfo" in page.obj:
                yield "maker-note", ""

    def _link(self, note: Any) -> None:
        action = note.get("/A")
        if isinstance(action, Dictionary) and "/URI" in action:
            self._count("links")
            self._say(action.get("/URI", ""))

    def _layers(self) -> Iterator[Trace]:
        content = self._pdf.Root.get("/OCProperties")
        if not isinstance(content, Dictionary):
            return
        plan = content.get("/D")
        off = plan.get("/OFF") if isinstance(plan, Dictionary) else None
        dark = isinstance(plan, Dictionary) and plan.get("/BaseState") == "/OFF"
        if dark or (isinstance(off, Array) and len(off)):
            yield "layers-off", str(len(off)) if isinstance(off, Array) and len(off) else ""

    def _outline(self) -> Iterator[Trace]:
        """Names of chapters, as words: they are no hidden data, and no page shows them."""
        for each in self._pdf.objects:
            if isinstance(each, Dictionary) and "/Title" in each and "/Parent" in each:
                self._say(each["/Title"])
        yield from ()

    def _objects(self) -> Iterator[Trace]:
        for each in self._pdf.objects:
            if isinstance(each, Dictionary) and _runs(each):
                yield "scripts", ""
            elif isinstance(each, Stream) and _filters(each) == ["/DCTDecode"]:
                yield from _of_photo(each.read_raw_bytes())
        if "/Names" in self._pdf.Root and "/JavaScript" in self._pdf.Root.Names:
            yield "scripts", ""
        for holder in (self._pdf.Root, *(page.obj for page in self._pdf.pages)):
            action = holder.get("/OpenAction")
            if "/AA" in holder or (isinstance(action, Dictionary) and _runs(action)):
                yield "scripts", ""


def _runs(action: Any) -> bool:
    """Whether an action starts something else than a jump within the file; ``/S`` alone stands in other objects, too."""
    return str(action.get("/S", "")) in RUNNING and any(key in action for key in ("/JS", "/F", "/Win", "/Type"))


def _filters(stream: Any) -> list[str]:
    filters = stream.get("/Filter", "")
    return [str(each) for each in filters] if isinstance(filters, Array) else [str(filters)]


def _of_photo(data: bytes) -> Iterator[Trace]:
    """What a photo in the file says besides its picture: it is kept there as the camera wrote it."""
    if b"Exif\0\0" not in data[:65_536] and b"http://ns.adobe.com/xap" not in data[:131_072]:
        return
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        yield from traces(image, data).items()


def _versions(data: bytes) -> Iterator[Trace]:
    """Earlier versions lie before the last one, each with an end of its own; a file made for the web has two ends by design."""
    ends = [match.end() for match in ENDS.finditer(data)]
    earlier = len(ends) - 1 - bool(LINEAR.search(data[:2048]))
    if earlier > 0:
        yield "earlier-versions", str(earlier)
    rest = data[ends[-1] :].strip(b"\0\r\n\t ") if ends else b""
    if rest:
        yield "trailing-bytes", str(len(rest))


def _text(value: Any) -> str:
    if isinstance(value, Stream):
        return value.read_bytes()[:20_000].decode("utf-8", "replace")
    return "\n".join(map(_text, value)) if isinstance(value, Array) else str(value)


def _detail(name: str, text: str) -> str:
    if name == "time":
        year = re.match(r"(?:D:)?((?:19|20)\d\d)", text)
        return year[1] if year else ""
    if name == "software":
        return next((word for word in PROGRAMS if re.search(rf"(?i)\b{re.escape(word)}", text)), "")
    return ""
