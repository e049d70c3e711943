"""The x-ray of a file on the command line: a table for people, codes with details for programs."""

from __future__ import annotations

from typing import Any, Final

from rich.table import Table

from detectors.kit.decode.photo import Photo

PLACE: Final = "gps"
WORDS: Final = {
    "gps": "the position where it was taken",
    "place-name": "names of places",
    "time": "when it was taken or changed",
    "camera": "camera or phone",
    "serial-number": "serial number of the device",
    "owner": "name of a person",
    "software": "programs that made or changed it",
    "edit-history": "history of changes",
    "thumbnail": "a small preview",
    "thumbnail-differs": "the preview shows something else than the picture",
    "comment": "comments, titles, keywords",
    "face-tags": "marked faces",
    "depth-map": "a map of distances",
    "further-frames": "further pictures",
    "further-pictures": "further pictures",
    "burst": "mark of a series of shots",
    "motion-photo": "a video behind the picture",
    "trailing-bytes": "data after the end of the picture",
    "hidden-alpha": "a picture under transparent parts",
    "colour-profile": "colour profile that names a device",
    "content-credentials": "signed record of its origin",
    "maker-note": "notes of the maker, not readable to others",
    "embedded-profile": "a block of hidden data",
    "broken-metadata": "damaged hidden data",
}


def hidden_data_rows(photo: Photo, with_place: bool) -> list[tuple[str, str]]:
    """Codes with details that identify nobody; the rounded position only where it was asked for."""
    return [
        (name, "" if name == PLACE and not with_place else photo.traces.get(name, "")) for name in sorted(photo.hidden)
    ]


def hidden_data_json(photo: Photo | None, with_place: bool) -> list[dict[str, Any]]:
    return (
        [{"kind": name, "detail": detail or None} for name, detail in hidden_data_rows(photo, with_place)]
        if photo
        else []
    )


def hidden_data_table(photo: Photo, with_place: bool) -> Table | None:
    """What the file says besides its picture, or None where it says nothing."""
    found = hidden_data_rows(photo, with_place)
    if not found:
        return None
    answer = Table(box=None, padding=(0, 2, 0, 0), show_header=False, pad_edge=False)
    for name, detail in found:
        about = f"about {detail} (to 0.1°)" if name == PLACE and detail else detail
        answer.add_row("       ", f"[dim]{WORDS.get(name, name)}[/]", f"[dim]{about}[/]")
    return answer
