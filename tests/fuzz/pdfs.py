"""Targets of the drawing process: PDFs broken in every way, in a process that takes one after the other.

A file that ends that process, or holds it beyond ``SECONDS``, is a refused one, as it is for who asks: what may never happen is
an answer as if nothing was wrong. A torn file is refused, said to be damaged, or shows the page as the whole one does.
"""

from __future__ import annotations

import io
import json
import random
import select
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf

from detectors.kit.frames import read_frame, write_frame
from detectors.kit.terms import Refusal, code
from detectors.pdf.records import Opened
from tests.fuzz.corpus import SECRET
from tests.fuzz.files import PLAIN, promise
from tests.paint.pdf import catalogue
from tests.paint.pdf.sheet import Paper

ROOT = Path(__file__).parents[2]
SECONDS = 8.0
MOST = 1 << 22
WORKER = """
import hashlib, io, json, os, sys
incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
from detectors.gate.sandbox import DRAWING_MEMORY, confine, narrow_memory
confine(None)
narrow_memory(DRAWING_MEMORY)
from detectors.kit.frames import read_frame, write_json
from detectors.pdf import serve
while (data := read_frame(incoming, 1 << 30)) is not None:
    try:
        opened, drawing = serve.opened(data, {"pages": [], "most": 1})
    except (serve.StructureRefused, serve.DrawingRefused) as refused:
        write_json(outgoing, {"refused": refused.reason.value})
        continue
    out = io.BytesIO()
    serve.answer(out, drawing, {"page": 1, "size": [150, 212]})
    drawn = out.getvalue()
    write_json(outgoing, {**opened.to_json(), "page": hashlib.sha256(drawn).hexdigest(), "crashed": b'"refused"' in drawn[:40]})
"""


class Worker:
    """A drawing process for many files; it is started anew when one has ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def look(self, data: bytes) -> dict[str, Any] | None:
        """What it says of a file, None where that file ended it."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-c", WORKER],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        process = self._process
        assert process.stdin
        assert process.stdout
        try:
            write_frame(process.stdin, data)  # type: ignore[arg-type]  # a pipe, as it was started
            ready = select.select([process.stdout], [], [], SECONDS)[0]
            frame = read_frame(process.stdout, MOST) if ready else None  # type: ignore[arg-type]  # as above
        except OSError:
            frame = None
        if frame is None:
            self.close()
            return None
        answer: dict[str, Any] = json.loads(frame)
        return answer

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


WORKERS = Worker()


def pdf(data: bytes) -> None:
    """A reason that is known, or an answer that is one: codes, and details that hold no word of the file."""
    said = WORKERS.look(data)
    if said is None:
        return
    if "refused" in said:
        Refusal(said["refused"])
        return
    opened = Opened.from_json(said)
    for name, detail in opened.traces.items():
        code(name)
        promise(PLAIN.fullmatch(detail) is not None and SECRET not in detail, "words of the file were handed on")


def torn_pdf(data: bytes) -> None:
    """The first bytes choose a file and what is torn out of it."""
    dice = random.Random(int.from_bytes(data[:8], "big"))
    name, whole = dice.choice(tuple(papers().items()))
    left, start = bytearray(whole), dice.randrange(len(whole))
    if dice.random() < 0.5:
        del left[start:]
        left += dice.choice((b"", b"", b"%%EOF", whole[-30:]))
    else:
        del left[start : start + dice.randint(1, len(whole) // 2)]
    said = WORKERS.look(bytes(left))
    if said is None or "refused" in said or said["damaged"] or said["crashed"]:
        return
    promise(said["page"] == _whole_page(name), f"{name}, torn at {start} of {len(whole)}: taken for whole")


@cache
def _whole_page(name: str) -> str:
    said = WORKERS.look(papers()[name])
    promise(said is not None and said.get("damaged") is False, f"{name} is no whole file")
    return str(said and said["page"])


@cache
def papers() -> dict[str, bytes]:
    """Whole files by what is special about them."""
    letter = Paper(info={"Author": SECRET, "Title": SECRET, "Producer": SECRET, "ModDate": f"D:2024{SECRET}"})
    letter.files[f"{SECRET}.txt"] = SECRET.encode()
    letter.page().write(56, 80, "Undangan rapat warga")
    made = {
        name: catalogue.named(name).paper().data() for name in ("form-with-fields", "notes-and-files", "turned-page")
    }
    plain = letter.data()
    return {
        "letter": plain,
        **made,
        "objects in streams": _saved(plain, object_stream_mode=pikepdf.ObjectStreamMode.generate),
        "for the web": _saved(plain, linearize=True),
        "owner's": _saved(plain, encryption=pikepdf.Encryption(user="", owner="x", R=4)),
    }


def _saved(data: bytes, **options: Any) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        opened.save(out, deterministic_id="encryption" not in options, static_id="encryption" in options, **options)
    return out.getvalue()


WORDS = (
    b"endobj", b"endstream", b"stream\n", b"<<", b">>", b"[[[[[[[[", b"/JavaScript", b"/XFA", b"startxref\n0\n%%EOF", b"1 0 R",
    b"/Length 99999999", b"/Kids[2 0 R]", b"/Filter[/FlateDecode/FlateDecode]", b"trailer<</Root 1 0 R/Prev 0>>", b"%%EOF",
    b"q " * 40, b"/F 1e30 Tf", b"Do", b"/Rotate 45", b"/MediaBox[0 0 1e9 1e9]", b"/UserUnit 1e6",
)  # fmt: skip
