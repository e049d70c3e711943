"""Starts the detectors: ``--door`` serves frames on stdin and stdout; files that are named are checked and answered.

The drawing process of a PDF begins here, too (``pdf/process.py``).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

DRAWING_SECONDS: Final = 3600.0
"""Processor time of a drawing process, for all pages of the longest file: each page has a time of its own besides."""


def main() -> int:
    # numpy and OpenCV each start threads for products of matrices, and we have none but small ones: a tenth of a start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.argv[1:] == ["--door"]:
        return _door()
    # Babel, which words numbers, else looks up the machine's time zone among all that there are, and we tell no time.
    os.environ.setdefault("TZ", "UTC")
    from detectors.cli.command import main as check

    try:
        return check(sys.argv[1:])
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of the answers has gone. Standard output goes nowhere, so that the exit does not fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2


def _door() -> int:
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must never stand between two frames

    from detectors.gate.sandbox import allow_seconds, confine, end_with_parent
    from detectors.kit.scratch import memory_folder

    # Before anything else: libraries start threads when they are imported, and later limits would not hold for those.
    end_with_parent()
    models = os.environ.get("GATEKEEPER_MODELS")
    missing = confine(memory_folder(), [Path(models)] if models else [])

    from concurrent.futures import ThreadPoolExecutor

    from detectors.gate.door import serve
    from detectors.gate.registry import RegistryBroken, prepare, registry
    from detectors.kit.frames import DoorBroken
    from detectors.kit.models import ModelBroken

    try:
        with ThreadPoolExecutor(1) as beside:  # networks come from their files while the detectors are imported
            networks = beside.submit(prepare)
            enabled = registry()
            networks.result()
        serve(incoming, outgoing, enabled, missing, allow_seconds)
    except (ModelBroken, RegistryBroken, DoorBroken) as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0
    return 0


def draw_pages() -> int:
    """Serves one PDF on stdin and stdout, behind walls that are narrower than those of a pixel process."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    from detectors.gate.sandbox import DRAWING_MEMORY, allow_seconds, confine, end_with_parent, narrow_memory

    end_with_parent()
    confine(None)
    narrow_memory(DRAWING_MEMORY)
    allow_seconds(DRAWING_SECONDS)

    from detectors.kit.frames import DoorBroken
    from detectors.pdf.serve import main as serve_file

    try:
        return serve_file(incoming, outgoing)
    except (DoorBroken, BrokenPipeError):
        return 2


if __name__ == "__main__":
    # Threads of a detector that hangs must not hold the process after its answer is out.
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
