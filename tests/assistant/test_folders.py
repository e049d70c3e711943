"""Only what lies in a named folder is read: by links, ``..``, mounts, special files and races nothing else is reached."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from assistant.folders import Folders, NotAllowed
from detectors.kit.terms import MAX_BYTES

ROOT = Path(__file__).parents[2]
MISSING = "no such file in the folders"
SECRET = b"outside"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of photos with one that may be read, beside a file that may not."""
    folder = tmp_path / "photos"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.jpg").write_bytes(b"inside")
    (tmp_path / "photos-of-others").mkdir()
    (tmp_path / "photos-of-others" / "b.jpg").write_bytes(SECRET)
    (tmp_path / "outside").write_bytes(SECRET)
    return folder


def refusal(folders: Folders, name: object) -> str:
    with pytest.raises(NotAllowed) as refused:
        folders.read(str(name))
    return str(refused.value)


def test_what_lies_in_a_named_folder_is_read_under_any_name_that_leads_there(photos: Path) -> None:
    (photos / "link.jpg").symlink_to("a.jpg")
    (photos.parent / "way-in").symlink_to(photos)
    (photos / "émi 🌞.jpg").write_bytes(b"inside")
    folders = Folders([photos])
    for name in (photos / "a.jpg", photos / "inner" / ".." / "a.jpg", photos / "link.jpg", photos / "émi 🌞.jpg"):
        assert folders.read(str(name)) == b"inside"
    assert folders.read(f"{photos.parent}/way-in/a.jpg") == b"inside"
    assert Folders([photos.parent / "way-in"]).read(str(photos / "a.jpg")) == b"inside"


def test_what_lies_elsewhere_is_like_what_is_missing(photos: Path) -> None:
    (photos / "out.jpg").symlink_to(photos.parent / "outside")
    (photos / "up").symlink_to("..")
    folders = Folders([photos])
    missing = refusal(folders, photos / "never-there.jpg")
    assert MISSING in missing
    assert str(photos) in missing
    for name in (
        photos.parent / "outside",
        photos.parent / "photos-of-others" / "b.jpg",
        photos / ".." / "outside",
        photos / "out.jpg",
        photos / "up" / "outside",
        f"/proc/self/root{photos.parent}/outside",
        "/etc/shadow",
        "/nowhere/at/all",
        f"/{'x' * 300}",
        f"{photos}/a.jpg\0.png",
        f"{photos}/\ud800.jpg",
        f"{photos}/a.jpg/",
        f"file://{photos}/a.jpg",
        "a.jpg",
        "~/a.jpg",
        "",
    ):
        said = refusal(folders, name)
        assert said == missing or "beginning with a slash" in said, name
        assert "outside" not in said


def test_a_way_through_the_process_itself_ends_where_the_file_really_lies(photos: Path) -> None:
    folders = Folders([photos])
    with (photos.parent / "outside").open("rb") as outside, (photos / "a.jpg").open("rb") as inside:
        assert MISSING in refusal(folders, f"/proc/self/fd/{outside.fileno()}")
        assert folders.read(f"/proc/self/fd/{inside.fileno()}") == b"inside"
        (photos / "a.jpg").unlink()
        assert MISSING in refusal(folders, f"/proc/self/fd/{inside.fileno()}")


def test_special_files_are_refused_at_once(photos: Path) -> None:
    os.mkfifo(photos / "pipe.jpg")
    folders = Folders([photos, Path("/dev")])
    for name in (photos / "pipe.jpg", photos / "inner", photos, "/dev/zero", "/dev/null"):
        assert "no file" in refusal(folders, name)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_a_file_without_rights_is_a_sentence(photos: Path) -> None:
    (photos / "a.jpg").chmod(0)
    assert "cannot be read" in refusal(Folders([photos]), photos / "a.jpg")


def test_no_more_is_read_than_a_photo_may_have(photos: Path) -> None:
    with (photos / "endless.jpg").open("wb") as endless:
        endless.truncate(MAX_BYTES * 3)
    assert len(Folders([photos]).read(str(photos / "endless.jpg"))) == MAX_BYTES + 1


def test_a_folder_stays_the_one_that_was_named_wherever_it_is_moved(photos: Path) -> None:
    folders = Folders([photos])
    moved = photos.rename(photos.parent / "moved")
    photos.mkdir()
    (photos / "a.jpg").write_bytes(SECRET)
    assert folders.read(str(moved / "a.jpg")) == b"inside"
    assert MISSING in refusal(folders, photos / "a.jpg")


@pytest.mark.parametrize("name", ["missing", "outside", "outside/x", "nul\0"])
def test_what_is_no_folder_is_refused_at_the_start(photos: Path, name: str) -> None:
    with pytest.raises(NotAllowed, match="is no folder"):
        Folders([photos.parent / name])


def test_who_swaps_a_file_while_it_is_asked_for_wins_nothing(photos: Path) -> None:
    """A name that leads inside and outside by turns: whatever is read was judged."""
    name, spare = photos / "swapped.jpg", photos / "spare"
    stop = threading.Event()

    def swap() -> None:
        while not stop.is_set():
            for target in (photos / "a.jpg", photos.parent / "outside"):
                spare.symlink_to(target)
                spare.rename(name)

    name.symlink_to(photos / "a.jpg")
    folders, seen = Folders([photos]), {"read": 0, "refused": 0}
    thread = threading.Thread(target=swap)
    thread.start()
    try:
        while min(seen.values()) < 200:
            try:
                assert folders.read(str(name)) == b"inside"
                seen["read"] += 1
            except NotAllowed:
                seen["refused"] += 1
    finally:
        stop.set()
        thread.join()


def test_a_disk_that_is_mounted_inside_is_another_place(photos: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom assistant.folders import Folders, NotAllowed\n"
        "photos = Path(sys.argv[1])\nfolders = Folders([photos])\n(photos / 'inner/c.jpg').write_bytes(b'mounted')\n"
        "print(folders.read(str(photos / 'a.jpg')))\n"
        "print(Folders([photos / 'inner']).read(str(photos / 'inner/c.jpg')))\n"
        "try:\n    folders.read(str(photos / 'inner/c.jpg'))\nexcept NotAllowed as error:\n    print(error)\n"
    )
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not on this machine")
    mounted = 'mount -t tmpfs none "$1/inner" || exit 77; exec "$2" -P -c "$3" "$1"'
    words = ["unshare", "--mount", "--map-root-user", "sh", "-c", mounted, "-", str(photos), sys.executable, code]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.stdout.splitlines()[:2] == ["b'inside'", "b'mounted'"], done.stderr
    assert "another disk" in done.stdout
    assert list((photos / "inner").iterdir()) == []
