"""Turns arguments into files: folders, patterns, and where copies are written."""

from __future__ import annotations

import glob
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol

from detectors.cli.first_bytes import ending_by_bytes
from detectors.cli.pipes import PIPE, as_path, read_input
from detectors.cli.speech import Sentence
from detectors.kit.decode.photo import PhotoRefused
from detectors.kit.terms import MAX_BYTES, Refusal

ENDINGS: Final = frozenset(
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .webp .gif .tif .tiff .bmp .dib .avif .heic .heif .hif .pdf".split()
)
"""Files that a folder contributes; a file that is named by itself is looked at under any name."""

ENDINGS_OF: Final = {".jpg": (".jpg", ".jpeg", ".jpe", ".jfif"), ".png": (".png",), ".pdf": (".pdf",)}
"""What the kinds of copy may be called: another name would say that they are what they are not."""
LONGEST_ENDING: Final = 6
"""Signs of an ending with its point: what is longer belongs to the name."""


def expand(arguments: Iterable[str], listed: Iterable[str] = ()) -> Iterator[Path]:
    """The files that the arguments name, and after them those of a list, in order.

    What names nothing is kept, to be reported as missing. In a list, signs of patterns and a single hyphen are names.
    """
    for argument in filter(None, arguments):  # an empty word is an unset variable, not the folder one stands in
        path = as_path(argument)
        if path == PIPE:
            yield path
        elif is_folder(path):
            yield from _photos_in(path)
        elif glob.has_magic(argument) and not _is_there(path):
            yield from map(Path, sorted(glob.glob(argument, recursive=True)) or [argument])  # noqa: PTH207 - shell rules
        else:
            yield path
    for path in (as_path(f"./{name}" if name == str(PIPE) else name) for name in listed):
        yield from _photos_in(path) if is_folder(path) else (path,)


def is_folder(path: Path) -> bool:
    """Whether a name is that of a folder; one that is longer than the system allows is of nothing."""
    return _answers(path.is_dir)


def _is_there(path: Path) -> bool:
    return _answers(path.exists)


def _answers(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except OSError:
        return False


def entries(folder: Path, shut: Callable[[OSError], None] | None = None) -> Iterator[Path]:
    """Whatever lies in a folder and in those inside it, but for these folders themselves; linked ones are not followed.

    ``shut`` is told of each folder that cannot be opened.
    """
    for parent, folders, others in os.walk(folder, onerror=shut):
        inside = map(Path(parent).joinpath, folders)
        yield from (path for path in inside if _answers(path.is_symlink))
        yield from map(Path(parent).joinpath, others)


def _photos_in(folder: Path) -> list[Path]:
    return sorted(filter(contributes, entries(folder)))


def contributes(file: Path) -> bool:
    """Whether a folder's file is looked at: by its ending, and without one by its first bytes.

    One that cannot be opened, or not even asked what it is, does: the answer about it says so.
    """
    ending = usual_ending(file)
    if ending and ending not in ENDINGS:
        return False
    try:
        return file.is_file() and (bool(ending) or ending_by_bytes(file) in ENDINGS)
    except OSError:
        return True


def usual_ending(file: Path) -> str:
    """Such as ``.pdf``; nothing where what follows the last point is no ending, as in ``Screenshot 10.30.15``."""
    ending = file.suffix.lower()
    is_one = ending[1:].isalnum() and not ending[1:].isdecimal() and len(ending) <= LONGEST_ENDING
    return ending if is_one else ""


def unopened(arguments: Iterable[str]) -> list[Path]:
    """The named folders, and those inside them, that cannot be opened: nobody knows what lies there."""
    shut: list[Path] = []
    for folder in filter(is_folder, map(as_path, filter(None, arguments))):
        for _ in entries(folder, lambda error: shut.append(Path(error.filename))):
            pass
    return shut


def read_photo(path: Path) -> bytes:
    """The bytes of a photo. Raises PhotoRefused when there is no such file, it cannot be read, or it is too large."""
    try:
        if path != PIPE and path.exists() and not path.is_file():  # a pipe would wait for ever
            raise PhotoRefused(Refusal.UNREADABLE_FILE)
        if path == PIPE:
            return read_input()
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise PhotoRefused(Refusal.MISSING_FILE) from error
    except OSError as error:
        raise PhotoRefused(Refusal.UNREADABLE_FILE) from error
    return data


def mistake(paths: Sequence[Path], places: tuple[Path | None, Path | None]) -> Sentence | None:
    """What is wrong with the arguments taken together, or None."""
    redacted, annotated = places
    if redacted and redacted == annotated and not redacted.is_dir() and redacted.suffix:
        return Sentence("cli-two-names", path=str(redacted))
    for place in (place for place in places if place and place != PIPE and not place.is_dir()):
        if len(paths) > 1 and place.suffix.lower() in ENDINGS:
            return Sentence("cli-many-into-one", count=len(paths), path=str(place))
        allowed, key = _kinds_of_copy(paths[0]) if place == redacted else _kinds_of_numbered(paths[0])
        if len(paths) == 1 and place.suffix and not any(_fits(place, ending) for ending in allowed):
            return Sentence(key, path=str(place))
    return None


def _kinds_of_copy(path: Path) -> tuple[tuple[str, ...], str]:
    """The endings that the copy of a file may have, and the key of the sentence about them."""
    return ((".pdf",), "cli-ending-pdf") if path.suffix.lower() == ".pdf" else ((".jpg", ".png"), "cli-ending-copy")


def _kinds_of_numbered(path: Path) -> tuple[tuple[str, ...], str]:
    return ((".pdf",), "cli-ending-boxes-pdf") if path.suffix.lower() == ".pdf" else ((".png",), "cli-ending-boxes")


def _fits(path: Path, ending: str) -> bool:
    return path.suffix.lower() in ENDINGS_OF[ending]


def unmatched(paths: Iterable[Path]) -> list[Path]:
    """The patterns that match nothing, as against names of files that are missing."""
    return [path for path in paths if glob.has_magic(str(path)) and not _is_there(path)]


class NotWritten(OSError):
    """A copy is not written although it could be; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.key)
        self.sentence = sentence


class Target(Protocol):
    """Somewhere that copies can go."""

    def write(self, photo: Path, ending: str, data: bytes) -> Path:
        """Write the copy of a photo and return its path. Raises OSError when it cannot be written."""


class Outlet:
    """Where copies go: one file for one photo, else a folder with a name for each photo that none of them shares.

    In a folder a photo's number follows from all the photos, so what belongs to one photo has one name in every folder:
    of ``anim.gif``, ``anim.webp`` and ``anim.png`` the copies are ``anim``, ``anim-2`` and ``anim-3``. What lies there
    already stays, unless it is the same to the last byte or ``overwrite`` was asked for; a photo of this run always stays.
    """

    def __init__(self, target: Path, photos: Sequence[Path], mark: str = "", *, overwrite: bool = False) -> None:
        self._target, self._overwrite = target, overwrite
        self._folder = len(photos) > 1 or target.is_dir() or target.suffix == ""
        self._names = dict(_named(photos))
        self._mark = mark
        self._photos = {identity for photo in photos if (identity := _identity(photo))}

    def write(self, photo: Path, ending: str, data: bytes) -> Path:
        """Write the copy of a photo and return its path. Raises OSError when it cannot be written."""
        path = self._target / f"{self._names[photo]}{self._mark}{ending}" if self._folder else self._target
        if _identity(path) in self._photos:
            which = "itself" if _identity(path) == _identity(photo) else "another"
            raise NotWritten(Sentence(f"cli-copy-over-{which}", path=str(path)))
        if not _fits(path, ending):
            kind = {".png": "PNG", ".pdf": "PDF"}.get(ending, "JPEG")
            raise NotWritten(Sentence("cli-copy-kind", kind=kind, path=str(path.with_suffix(ending))))
        if path.is_file() and path.read_bytes() == data:
            return path
        if path.exists() and not self._overwrite:
            raise NotWritten(Sentence("cli-copy-there", path=str(path)))
        path.parent.mkdir(parents=True, exist_ok=True)
        _lay(path, data)
        return path


def _lay(path: Path, data: bytes) -> None:
    """Write a file in the place of what is there, if anything. What is no file, such as a device, is written into."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    # Its own folder and name of a link's end: what is there stays until all of the new copy is written.
    goal = path.resolve()
    part = goal.with_name(f".{goal.name}.{secrets.token_hex(4)}.part")
    write_whole(part, data)
    part.replace(goal)


def write_whole(path: Path, data: bytes) -> None:
    """Write a new file, or none: of a full disk or an interruption no half of a copy is left. Raises OSError."""
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
        except BaseException:  # a Ctrl-C, too, ends the writing halfway
            path.unlink(missing_ok=True)
            raise


def _identity(path: Path) -> tuple[int, int] | None:
    """The file itself, the same for all its names; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _named(photos: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """A name for the copy of each photo. They differ in more than capitals: some systems take those for the same."""
    taken: set[str] = set()
    for photo in dict.fromkeys(photos):
        stem = "stdin" if photo == PIPE else photo.stem
        name, number = stem, 2
        while name.lower() in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name.lower())
        yield photo, name
