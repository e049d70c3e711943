"""How rules on ages do on a benchmark of faces: ``measure --faces DIR``, files named ``AGE_…`` as UTKFace names them.

Each picture walks through the same detector as a photo; of several faces the largest counts. The table tells, for each band of
age, which share of all pictures a rule calls a child; a face that is not found is called nothing, and the first row says how
many are found. At most so many pictures a band are taken, evenly from the sorted names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from rich.console import Console
from rich.progress import track
from rich.table import Table

from detectors.children import children
from detectors.kit.decode.photo import PhotoRefused, decode
from detectors.kit.vision.face import Face
from detectors.kit.vision.faces import find_faces

BANDS: Final = ((0, 3), (4, 9), (10, 12), (13, 15), (16, 17), (18, 20), (21, 25), (26, 35), (36, 60))
PER_BAND: Final = 250
KINDS: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp"})

Views = Sequence[float]
RULES: Final[dict[str, Callable[[Views], bool]]] = {
    "one view < 14": lambda views: views[0] < 14,
    "mean < 16": lambda views: float(np.mean(views)) < 16,
    "mean - deviation < 15": lambda views: float(np.mean(views) - np.std(views)) < 15,
    "least of six < 14": lambda views: min(views) < 14,
}
OURS: Final = "as the detector says"


def main(folder: Path) -> int:
    """Print the table for a folder; 0 when it holds pictures whose names begin with an age, else 2."""
    console = Console()
    bands = {band: files for band in BANDS if (files := _evenly(_files(folder, band), PER_BAND))}
    if not bands:
        console.print(f"{folder} holds no pictures whose names begin with an age, such as 7_0_1.jpg.", markup=False)
        return 2
    results = {band: [_look(file) for file in track(files, f"{band[0]}-{band[1]}")] for band, files in bands.items()}
    console.print(table(results))
    errors = [
        abs(float(np.mean(face.ages)) - age) for ages in results.values() for age, face in ages if face and face.ages
    ]
    if errors:
        console.print(f"Mean error of the years: {np.mean(errors):.1f} on {len(errors)} faces.")
    return 0


def table(results: dict[tuple[int, int], list[tuple[int, Face | None]]]) -> Table:
    """Rules by bands: the share of a band's pictures that a rule calls a child."""
    drawn = Table("rule", *(f"{low}-{high}" for low, high in results))
    drawn.add_row("pictures", *(str(len(looked)) for looked in results.values()))
    drawn.add_row("face found", *(_share(face is not None for _, face in looked) for looked in results.values()))
    for name, rule in RULES.items():
        called = [[bool(face and face.ages and rule(face.ages)) for _, face in looked] for looked in results.values()]
        drawn.add_row(name, *(_share(band) for band in called))
    ours = [[bool(face and children((face,))) for _, face in looked] for looked in results.values()]
    drawn.add_row(OURS, *(_share(band) for band in ours))
    return drawn


def age_of(file: Path) -> int | None:
    """The age that a benchmark's file name begins with."""
    match = re.match(r"(\d{1,3})_", file.name)
    return int(match[1]) if match and file.suffix.lower() in KINDS else None


def _files(folder: Path, band: tuple[int, int]) -> list[Path]:
    named = ((file, age_of(file)) for file in sorted(folder.rglob("*")))
    return [file for file, age in named if age is not None and band[0] <= age <= band[1]]


def _evenly(files: list[Path], count: int) -> list[Path]:
    return [files[index] for index in np.linspace(0, len(files) - 1, min(count, len(files)), dtype=int)]


def _look(file: Path) -> tuple[int, Face | None]:
    age = age_of(file) or 0
    try:
        faces = find_faces(decode(file.read_bytes()).pixels)
    except PhotoRefused:
        return age, None
    return age, max(faces, key=lambda face: face.region.area, default=None)


def _share(values: Iterator[bool] | Sequence[bool]) -> str:
    return f"{np.mean(list(values)):.3f}"
