"""Copies are written whole or not at all: on a disk that is full nothing of them is left, and what was there stays."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from detectors.cli.files import Outlet
from detectors.cli.watching import Beside

ROOM = 10_000
LARGE = b"x" * (3 * ROOM)


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process grows beyond ``ROOM`` bytes, as on a disk that has no more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_no_half_of_a_copy_is_left(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    for target in (
        Outlet(tmp_path / "out" / "b.jpg", [photo]),
        Outlet(tmp_path / "out", [photo]),
        Beside(tmp_path / "out"),
    ):
        with full_disk(), pytest.raises(OSError, match="large"):
            target.write(photo, ".jpg", LARGE)
        assert list((tmp_path / "out").iterdir()) == []
        assert target.write(photo, ".jpg", LARGE).read_bytes() == LARGE
        for copy in (tmp_path / "out").iterdir():
            copy.unlink()


def test_what_was_to_be_replaced_stays(tmp_path: Path) -> None:
    photo, copy = tmp_path / "a.jpg", tmp_path / "b.jpg"
    copy.write_bytes(b"before")
    outlet = Outlet(copy, [photo], overwrite=True)
    with full_disk(), pytest.raises(OSError, match="large"):
        outlet.write(photo, ".jpg", LARGE)
    assert copy.read_bytes() == b"before"
    outlet.write(photo, ".jpg", LARGE)
    assert copy.read_bytes() == LARGE
    assert list(tmp_path.iterdir()) == [copy]


def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    photo, link, goal = tmp_path / "a.jpg", tmp_path / "link.jpg", tmp_path / "goal.jpg"
    goal.write_bytes(b"before")
    link.symlink_to(goal)
    Outlet(link, [photo], overwrite=True).write(photo, ".jpg", LARGE)
    assert link.is_symlink()
    assert goal.read_bytes() == LARGE
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    Outlet(pipe, [photo], overwrite=True).write(photo, ".jpg", b"small")
    assert os.read(reader, 100) == b"small"
    os.close(reader)
