"""What several tests of the command line share: a run of the command, with one detector, over small painted pictures."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from detectors.cli import command
from detectors.gate import registry as registry_module

MAIL = "budi.wati@example.org"


def one_detector(monkeypatch: pytest.MonkeyPatch, name: str = "contact") -> None:
    """Leave all detectors but one out: the command line is what is tested."""
    whole = registry_module.registry
    off = sorted({known for known, _ in whole().enabled} - {name})
    monkeypatch.setattr(command, "registry", lambda _: whole(off))


def picture(text: str = "", kind: str = "PNG") -> bytes:
    """The bytes of a white picture with a line of text."""
    image, file = Image.new("RGB", (480, 160), "white"), io.BytesIO()
    ImageDraw.Draw(image).text((30, 50), text, font=ImageFont.load_default(30), fill="black")
    image.save(file, kind)
    return file.getvalue()


def run(capsysbinary: pytest.CaptureFixture[bytes], *arguments: Any) -> tuple[int, bytes, str]:
    """Returns the exit status, and what was written to standard output and to standard error."""
    status = command.main([str(argument) for argument in arguments])
    said = capsysbinary.readouterr()
    return status, said.out, said.err.decode()


class Stdin(io.TextIOWrapper):
    """Standard input that holds these bytes; ``is_terminal`` is what it says of itself."""

    def __init__(self, data: bytes, *, is_terminal: bool = False) -> None:
        super().__init__(io.BytesIO(data))
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes, *, is_terminal: bool = False) -> None:
    """Let standard input hold these bytes."""
    monkeypatch.setattr(sys, "stdin", Stdin(data, is_terminal=is_terminal))


def written(path: Path, data: bytes) -> Path:
    """Write a file and return its path."""
    path.write_bytes(data)
    return path
