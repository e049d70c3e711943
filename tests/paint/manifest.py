"""Writes pictures and their manifest: one JSON object a line, as the measuring tool reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import cv2

from tests.paint import catalogue
from tests.paint.kinds import Kind
from tests.paint.table import Picture

MANY: Final = 24
"""Pictures from which on a process for each core is worth its start."""


def entry(kind: Kind, view: str, picture: Picture) -> dict[str, Any]:
    """What the manifest says about a picture."""
    name = f"{kind.name}-{view}"
    return {
        "id": name,
        "file": f"{name}.{picture.kind}",
        "kind": kind.name,
        "view": view,
        "width": picture.width,
        "height": picture.height,
        "exif_orientation": 1,
        "labels": list(kind.labels),
        "optional": list(kind.optional),
        "bait": list(kind.bait),
        "unread": kind.unread,
        "must_hide": [
            {
                "what": secret.what,
                "box": list(secret.box),
                **({"text": secret.text} if secret.text else {}),
                **({"corners": [list(corner) for corner in secret.corners]} if secret.corners else {}),
            }
            for secret in picture.secrets
        ],
        "hard": view in ("dim", "small"),
        "note": f"painted: {kind.name}, {view}",
    }


def write(folder: Path, wanted: Iterable[tuple[Kind, str]], seed: int = 0) -> Path:
    """Paints the wanted pictures into the folder; returns the manifest's path."""
    folder.mkdir(parents=True, exist_ok=True)
    manifest = folder / "manifest.jsonl"
    names = [(kind.name, view) for kind, view in wanted]
    paint = partial(_write_one, folder, seed=seed)
    if len(names) < MANY:
        said = [paint(name) for name in names]
    else:
        # Fresh interpreters: a fork of one in which OpenCV has threads would hang.
        with ProcessPoolExecutor(None, get_context("spawn"), cv2.setNumThreads, (1,)) as hands:
            said = list(hands.map(paint, names, chunksize=4))
    manifest.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in said), "utf-8")
    return manifest


def _write_one(folder: Path, name: tuple[str, str], seed: int) -> dict[str, Any]:
    kind, view = catalogue.named(name[0]), name[1]
    picture = kind.picture(view, seed)
    said = entry(kind, view, picture)
    (folder / said["file"]).write_bytes(picture.data)
    return said
