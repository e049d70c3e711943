"""Draws the lines of ``detectors/kit/vision/made_head.json``: ``python -m setup.train_made MANIFEST FOLDER``.

The manifest is that of ``measure --photos``; of its half to develop with, faces at labelled places are photographed, and faces
in pictures that show nobody are made. Into the folder, Debian's ``wesnoth-1.16-data`` (1.16.9) and ``gcompris-qt-data`` (3.1)
were unpacked with ``dpkg-deb -x``: portraits and paintings are taken of them. Each face is seen in five ways, so that the lines
do not learn what a camera, a crop or a printer does to a picture. A table tells how well lines do on the tenth of the pictures
that they have not seen.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, at_most, decode
from detectors.kit.terms import Region
from detectors.kit.vision import made
from detectors.kit.vision.centerface import detect
from detectors.kit.vision.faces import find_faces

Numbers = NDArray[np.float32]
Line = tuple[Numbers, float]
"""Weights and what is added."""
FACES: Final = frozenset({"minor_face", "adult_face"})
PORTRAITS: Final = "portraits"
PAINTINGS: Final = "paintings.rcc"
"""The folders of the one package's faces, and the other's file of paintings."""
SMALLEST: Final = 16
"""Pixels of the shorter side of a face that is learned from, fewer than those of one that is asked about."""
ART_SIDE: Final = 480
ART_FACE: Final = 0.5
"""Pixels of the longer side in which faces of art are looked for, and their least score."""
MOST: Final = 24
SAME: Final = 0.5
"""Faces of one picture at most, and the share of the smaller of two places from which they are one."""
STRENGTH: Final = 0.003
STEPS: Final = 150
FOLDS: Final = 10
SEED: Final = 7


class Sample(NamedTuple):
    """One face: the picture it is from, whether it was made, and what each network says of it in five ways."""

    picture: str
    made: bool
    seen: dict[str, Numbers]


def main(manifest: Path, art: Path) -> int:
    chance = np.random.default_rng(SEED)
    samples = [*_photographed(manifest, chance), *_painted(art, chance)]
    lines = {}
    for network in made.SIDES:
        weights, bias = _line(samples, network)
        lines[network] = {"bias": round(bias, 4), "weights": [float(f"{weight:.4g}") for weight in weights]}
    made.HEAD.write_text(json.dumps(lines) + "\n", "utf-8")
    print(f"sha256 {hashlib.sha256(made.HEAD.read_bytes()).hexdigest()}")
    _print_table(samples)
    return 0


def _photographed(manifest: Path, chance: np.random.Generator) -> Iterator[Sample]:
    """The faces of photos, and the made ones in them."""
    for line in manifest.read_text("utf-8").splitlines():
        said = json.loads(line)
        arguable = FACES & {*said["optional"]}
        if said["split"] != "look" or arguable:
            continue
        pixels = decode((manifest.parent / said["file"]).read_bytes()).pixels
        boxes = [Region(*map(round, hidden["box"])) for hidden in said["must_hide"] if hidden["what"] == "face"]
        shows_nobody = not FACES & {*said["labels"]}
        for face in find_faces(pixels)[:MOST]:
            if face.size >= SMALLEST and (shows_nobody or any(face.region.meets(box, SAME) for box in boxes)):
                yield Sample(said["file"], shows_nobody, _seen(pixels, face.region, face.turns, chance))


def _painted(folder: Path, chance: np.random.Generator) -> Iterator[Sample]:
    """The faces of painted pictures, also those packed into Qt's resource files."""
    for file in sorted(folder.rglob("*")):
        if file.name == PAINTINGS or PORTRAITS in file.parts:
            for number, data in enumerate(_pictures(file)):
                pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
                if pixels is not None and min(pixels.shape[:2]) > SMALLEST:
                    yield from _found(f"{file.name} {number}", np.asarray(pixels, np.uint8), chance)


def _pictures(file: Path) -> list[bytes]:
    if not file.is_file():
        return []
    data = file.read_bytes()
    if file.suffix != ".rcc":
        return [data]
    starts = re.finditer(rb"RIFF(....)WEBP", data, re.DOTALL)
    return [data[start.start() : start.end() + int.from_bytes(start[1], "little")] for start in starts]


def _found(name: str, pixels: Pixels, chance: np.random.Generator) -> Iterator[Sample]:
    pixels = at_most(pixels, 2 * ART_SIDE)
    for peak in list(detect(pixels, min(ART_SIDE / max(pixels.shape[:2]), 2.0), ART_FACE))[:2]:
        region = Region.around([(peak.left, peak.top), (peak.right, peak.bottom)])
        inside = region.clip(pixels.shape[1], pixels.shape[0])
        if inside and min(inside.width, inside.height) > SMALLEST:
            yield Sample(name, True, _seen(pixels, inside, 0, chance))


def _seen(pixels: Pixels, face: Region, turns: int, chance: np.random.Generator) -> dict[str, Numbers]:
    views = list(_views(pixels, face, turns, chance))
    return {network: np.stack([made.embedding(network, view) for view in views]) for network in made.SIDES}


def _views(pixels: Pixels, face: Region, turns: int, chance: np.random.Generator) -> Iterator[Pixels]:
    """The face as it is; cut close; out of focus; without colours; in the mirror, after a messenger's JPEG."""
    plain = made.view(pixels, face, turns)
    yield plain
    close = face.grow(round(chance.uniform(0, 0.12) * face.width), round(chance.uniform(0, 0.12) * face.height))
    close = close.clip(pixels.shape[1], pixels.shape[0]) or face
    cut = np.ascontiguousarray(pixels[close.slices])
    yield made.view(cut, face.shifted(-close.left, -close.top), turns)
    small = cv2.resize(plain, (int(chance.integers(40, 90)),) * 2, interpolation=cv2.INTER_AREA)
    yield np.asarray(cv2.resize(small, plain.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.uint8)
    yield np.repeat(cv2.cvtColor(plain, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(30, 80))]
    _, packed = cv2.imencode(".jpg", np.ascontiguousarray(plain[:, ::-1]), quality)
    yield np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _line(samples: Sequence[Sample], network: str) -> Line:
    """Logistic regression on standardised numbers, both kinds weighing the same, by Nesterov's accelerated descent."""
    numbers = np.concatenate([sample.seen[network] for sample in samples])
    is_made = np.concatenate([np.full(len(sample.seen[network]), sample.made, np.float32) for sample in samples])
    middle, spread = numbers.mean(axis=0), numbers.std(axis=0) + 1e-3
    inputs = np.column_stack(((numbers - middle) / spread, np.ones(len(numbers), np.float32)))
    weighing = np.where(is_made > 0, 0.5 / is_made.mean(), 0.5 / (1 - is_made.mean()))
    step = 1 / (_steepest(inputs) * weighing.max() / 4 + 1 / STRENGTH)
    held = ahead = np.zeros(inputs.shape[1])
    for count in range(STEPS):
        wrong = weighing * (1 / (1 + np.exp(-inputs @ ahead)) - is_made)
        following = ahead - step * (inputs.T @ wrong + np.append(ahead[:-1], 0) / STRENGTH)
        held, ahead = following, following + count / (count + 3) * (following - held)
    weights = (held[:-1] / spread).astype(np.float32)
    return weights, float(held[-1] - weights @ middle)


def _steepest(inputs: Numbers) -> float:
    """The largest eigenvalue of the inputs' products, by repetition, and a little more."""
    direction = np.ones(inputs.shape[1], np.float32)
    for _ in range(15):
        product = inputs.T @ (inputs @ direction)
        direction = product / np.linalg.norm(product)
    return 1.05 * float(np.linalg.norm(product))


def _print_table(samples: Sequence[Sample]) -> None:
    """How many faces of each kind reach the scores that decide, by lines which have not seen their pictures."""
    pictures = sorted({sample.picture for sample in samples})
    reached: dict[bool, list[Numbers]] = {False: [], True: []}
    for fold in range(FOLDS):
        left_out = {*pictures[fold::FOLDS]}
        rest = [sample for sample in samples if sample.picture not in left_out]
        lines = {network: _line(rest, network) for network in made.SIDES}
        for sample in samples:
            if sample.picture in left_out:
                reached[sample.made].append(_scores(sample, lines))
    for is_made, scores in reached.items():
        for bar in (made.DOUBTFUL, made.CERTAIN):
            plain, *altered = (np.stack(scores) >= bar).sum(axis=0)
            print(f"{'made' if is_made else 'photographed'}, {bar}: {plain}, altered {sum(altered)}, of {len(scores)}")


def _scores(sample: Sample, lines: Mapping[str, Line]) -> Numbers:
    """The score of each of the five ways: the second network is asked where the first takes it for a made face."""
    first, second = (sample.seen[network] @ weights + bias for network, (weights, bias) in lines.items())
    return np.where(first >= made.DOUBTFUL, np.minimum(first, second), first)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
