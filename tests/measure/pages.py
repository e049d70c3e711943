"""A page for people: each picture annotated and redacted side by side, with what was missed drawn in."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw

from detectors.gate.redact.annotation import annotate
from detectors.kit.decode.photo import Photo, PhotoRefused, decode
from detectors.kit.terms import Region, Screening, places

if TYPE_CHECKING:
    from tests.measure.figures import Figures
    from tests.measure.outcome import Outcome

SIDE: Final = 900
"""Longest side of the pictures on the page."""
MISSED: Final = (255, 0, 200)


def write_pictures(folder: Path, data: bytes, screening: Screening, name: str, missed: Sequence[Region]) -> None:
    """The annotated picture and the copy, small, with missed boxes in pink; a withheld copy is left out."""
    try:
        photo: Photo = decode(data)
    except PhotoRefused:
        return
    _save(annotate(photo, places(screening.report)), missed, folder / f"{stem(name)}-annotated.jpg")
    if screening.redacted is not None:
        _save(screening.redacted.data, missed, folder / f"{stem(name)}-redacted.jpg")


def stem(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", name)


def _save(data: bytes, missed: Sequence[Region], path: Path) -> None:
    with Image.open(io.BytesIO(data)) as opened:
        picture = opened.convert("RGB")
    draw = ImageDraw.Draw(picture)
    for region in missed:
        draw.rectangle(region.inclusive, outline=MISSED, width=max(2, picture.width // 300))
    picture.thumbnail((SIDE, SIDE))
    picture.save(path, "JPEG", quality=80)


_HEAD: Final = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Measured</title><style>
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:1500px;padding:0 1rem;color:#222}
table{border-collapse:collapse}td,th{padding:.2rem .8rem;text-align:right;border-bottom:1px solid #ddd}
td:first-child,th:first-child{text-align:left}
article{border-top:3px solid #bbb;margin-top:1.5rem;padding-top:.6rem}article.wrong{border-color:#d0208a}
figure{display:inline-block;width:48%;margin:.3rem .6% 0 0;vertical-align:top}img{max-width:100%}
figcaption{color:#666}ul{margin:.2rem 0}li{color:#b0106a}</style>
<h1>What was measured</h1><p>Pink frames: places that must be hidden and are open.</p>
"""


def write_page(folder: Path, outcomes: Sequence[Outcome], numbers: Figures) -> Path:
    """``index.html`` over the pictures in the folder; those with something wrong come first."""
    ordered = sorted(outcomes, key=lambda outcome: not outcome.troubled)
    page = folder / "index.html"
    page.write_text(_HEAD + _table(numbers) + "".join(_article(folder, outcome) for outcome in ordered), "utf-8")
    return page


def _table(numbers: Figures) -> str:
    rows = "".join(
        f"<tr><td>{row.risk}<td>{row.found} of {row.wanted}<td>{row.false} of {row.others}<td>{row.hints}</tr>"
        for row in numbers.risks
    )
    done, total = numbers.hidden
    return (
        f"<table><tr><th>risk<th>found<th>false alarms<th>of them hints</tr>{rows}</table>"
        f"<p>Boxes covered: {done} of {total}. Safe pictures with a false alarm: {numbers.safe_alarmed} of {numbers.safe}.</p>"
    )


def _article(folder: Path, outcome: Outcome) -> str:
    from tests.measure.printing import troubles

    name = outcome.expected.name
    wrong = "".join(f"<li>{html.escape(trouble)}</li>" for trouble in troubles(outcome))
    found = ", ".join(f"{risk} ({strength})" for risk, strength in sorted(outcome.found.items())) or "nothing"
    figures = ""
    for which in ("annotated", "redacted"):
        file = f"{stem(name)}-{which}.jpg"
        if (folder / file).is_file():
            figures += f'<figure><img loading="lazy" src="{file}" alt=""><figcaption>{which}</figcaption></figure>'
    css = ' class="wrong"' if wrong else ""
    return f"<article{css}><h2>{html.escape(name)}</h2><p>{outcome.level}: {found}</p><ul>{wrong}</ul>{figures}</article>\n"
