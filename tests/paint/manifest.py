"""Writes pictures and their manifest: one JSON object a line, as the measuring tool reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.paint.kinds import Kind
from tests.paint.table import Picture


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
        "must_hide": [
            {"what": secret.what, "box": list(secret.box), **({"text": secret.text} if secret.text else {})}
            for secret in picture.secrets
        ],
        "hard": view in ("dim", "small"),
        "note": f"painted: {kind.name}, {view}",
    }


def write(folder: Path, wanted: Iterable[tuple[Kind, str]], seed: int = 0) -> Path:
    """Paints the wanted pictures into the folder; returns the manifest's path."""
    folder.mkdir(parents=True, exist_ok=True)
    manifest = folder / "manifest.jsonl"
    with manifest.open("w", encoding="utf-8") as lines:
        for kind, view in wanted:
            picture = kind.picture(view, seed)
            said = entry(kind, view, picture)
            (folder / said["file"]).write_bytes(picture.data)
            lines.write(json.dumps(said, ensure_ascii=False) + "\n")
    return manifest
