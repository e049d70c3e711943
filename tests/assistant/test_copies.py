"""Copies get names that tell nothing, overwrite nothing, and lie where no photo does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.copies import Copies, NotWritten
from assistant.folders import NotAllowed


def test_each_copy_is_a_new_file_for_its_owner_with_a_name_that_tells_nothing(tmp_path: Path) -> None:
    copies = Copies(tmp_path / "new" / "copies", [])
    paths = [copies.write(b"same", kind) for kind in ("jpeg", "jpeg", "png", "pdf")]
    assert len(set(paths)) == 4
    for path, ending in zip(paths, (".jpg", ".jpg", ".png", ".pdf"), strict=True):
        assert re.fullmatch(r"covered-[0-9a-f]{16}", path.stem)
        assert (path.suffix, path.read_bytes(), path.stat().st_mode & 0o777) == (ending, b"same", 0o600)
    assert (tmp_path / "new" / "copies").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("trap", ["file", "link"])
def test_what_lies_there_already_is_neither_overwritten_nor_followed(
    trap: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.copies.secrets.token_hex", lambda signs: "taken")
    target = tmp_path / "target"
    target.write_bytes(b"mine")
    taken = tmp_path / "copies" / "covered-taken.jpg"
    taken.parent.mkdir()
    if trap == "file":
        taken.write_bytes(b"mine")
    else:
        taken.symlink_to(target)
    with pytest.raises(NotWritten, match="cannot be written"):
        Copies(taken.parent, []).write(b"copy", "jpeg")
    assert taken.read_bytes() == target.read_bytes() == b"mine"


def test_a_copy_that_does_not_fit_leaves_nothing(tmp_path: Path) -> None:
    copies = Copies(tmp_path / "copies", [])
    (tmp_path / "copies").rmdir()
    with pytest.raises(NotWritten, match="make room there"):
        copies.write(b"copy", "png")


def test_where_photos_are_no_copies_go(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for place in (photos, tmp_path):
        with pytest.raises(NotAllowed, match="a folder of its own"):
            Copies(place, [photos])
    assert Copies(photos / "covered", [photos]).write(b"copy", "png").is_file()
    (tmp_path / "file").touch()
    with pytest.raises(NotAllowed, match="cannot be made or opened"):
        Copies(tmp_path / "file", [photos])
