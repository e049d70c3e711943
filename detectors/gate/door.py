"""Serves the process border: length-prefixed frames in and out, lengths checked before anything is read.

First a ``Ready`` goes out. Then for each photo: in, ``ScreeningOptions`` as JSON and the picture's bytes; out, each ``Stage``
as JSON when it begins, if asked for, a ``Screening`` as JSON and the redacted picture's bytes, none for no copy; with
``annotated`` or ``picture`` also that picture's bytes, none where the photo was refused. Behind the bytes of a PDF, those of an
earlier copy may stand (``earlier_bytes``). Nothing else crosses; what a library prints goes to standard error.
"""

from __future__ import annotations

import json
import select
from collections.abc import Callable, Sequence
from typing import BinaryIO, Final

from detectors.gate.memory import give_back
from detectors.gate.pages import screen_file
from detectors.gate.registry import Registry
from detectors.gate.remembered import Remembered
from detectors.kit.border import is_pdf
from detectors.kit.frames import DoorBroken, read_frame, write_frame, write_json
from detectors.kit.terms import MAX_BYTES, MAX_JSON_FRAME, Ready, Screening, ScreeningOptions, Stage, unheard

PAUSE: Final = 0.4
"""Seconds without a further photo after which a process gives memory back."""
REMEMBERED: Final = 900.0
"""Seconds without a further photo after which nothing of the last one is kept, whoever is still choosing."""
PASSES: Final = 6
"""Detectors look at a photo once and at its copies up to three times; two more passes' time goes to everything else."""


def serve(
    incoming: BinaryIO,
    outgoing: BinaryIO,
    registry: Registry,
    missing: Sequence[str] = (),
    allow_seconds: Callable[[float], None] | None = None,
) -> None:
    """Answer photos until the other side closes the door.

    ``missing`` names the walls that this kernel lacks (see ``sandbox.py``), for the other side's log; ``allow_seconds`` is
    asked for processor time before each photo.
    """
    write_json(outgoing, Ready(tuple(missing), registry.texts).to_json())
    remembered = Remembered()

    def tell(stage: Stage) -> None:
        write_json(outgoing, stage.to_json())

    while (header := read_frame(incoming, MAX_JSON_FRAME)) is not None:
        picture = read_frame(incoming, MAX_BYTES)
        if picture is None:
            raise DoorBroken("the picture is missing")
        options = ScreeningOptions.from_json(json.loads(header))
        if allow_seconds is not None:
            allow_seconds(PASSES * options.seconds + (options.file_seconds if is_pdf(picture) else 0))
        looking = registry.without(options.off)
        screening = screen_file(picture, options, looking, remembered, tell if options.stages else unheard).screening
        write_answer(outgoing, screening, annotated=options.shows_picture)
        del picture, screening
        _rest(incoming, remembered)


def _rest(incoming: BinaryIO, remembered: Remembered) -> None:
    """Give memory back where no photo is waiting, and forget the last one where none comes for long.

    Giving memory back and asking for it anew costs a quarter of a photo's time.
    """
    if _is_quiet(incoming, PAUSE):
        give_back()
        if remembered.holds and _is_quiet(incoming, REMEMBERED):
            remembered.forget()
            give_back()


def _is_quiet(incoming: BinaryIO, seconds: float) -> bool:
    """Whether no photo comes for so long."""
    try:
        return not select.select([incoming], [], [], seconds)[0]
    except (OSError, ValueError):  # not a pipe, so nothing can be waiting in it
        return True


def write_answer(outgoing: BinaryIO, answer: Screening, *, annotated: bool = False) -> None:
    """Write a screening and its pictures."""
    write_json(outgoing, answer.to_json())
    write_frame(outgoing, answer.redacted.data if answer.redacted else b"")
    if annotated:
        write_frame(outgoing, answer.annotated)
