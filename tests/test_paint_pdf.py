"""The painted PDFs: whole files, the same for the same seed, whose secrets stand where ink is; and they are measured."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from detectors.pdf.process import PdfFile
from tests.measure.__main__ import main
from tests.paint.pdf import catalogue
from tests.paint.pdf.sheet import GRID

NAMES = [kind.name for kind in catalogue.every()]


def test_there_are_20_kinds_and_some_are_harmless() -> None:
    assert len(NAMES) >= 20
    assert sum(kind.labels == ("safe",) for kind in catalogue.every()) >= 5


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_is_the_same_for_a_seed_and_another_for_another(name: str) -> None:
    kind = catalogue.named(name)
    assert kind.paper().data() == kind.paper().data()
    if kind.labels != ("safe",):
        assert kind.paper(1).data() != kind.paper(2).data()


@pytest.mark.parametrize("name", NAMES)
def test_each_secret_stands_on_ink(name: str) -> None:
    paper = catalogue.named(name).paper()
    with PdfFile(paper.data(), (), len(paper.pages)) as file:
        assert not file.opened.damaged
        pages = {secret.page: file.draw(secret.page) for secret in paper.secrets}
    for secret in paper.secrets:
        page = pages[secret.page]
        pixels = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width, 3)
        sides = (page.width, page.height, page.width, page.height)
        left, top, right, bottom = (part * side // GRID for part, side in zip(secret.box, sides, strict=True))
        assert np.ptp(pixels[top : bottom + 1, left : right + 1]) > 60, secret


def test_a_painted_pdf_is_measured_like_a_picture(tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    assert main(["--painted", "--pdf", "--only", "mixed-sizes", "--processes", "1", "--json", str(figures)]) == 0
    (said,) = json.loads(figures.read_text())["pictures"]
    assert (said["file"], said["level"], said["wrong"]) == ("mixed-sizes.pdf", "stop", [])
