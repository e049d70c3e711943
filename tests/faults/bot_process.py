"""The bot as a process of its own, as ``python -m bot`` is, with pixel processes of a chosen manner instead of real ones."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from unittest import mock

from bot import lifecycle
from bot.__main__ import main
from bot.pixels.pool import ProcessPool
from tests.bot.pixels.test_pool import FAKE

if __name__ == "__main__":
    if manner := os.environ.pop("MANNER", ""):
        pool = partial(ProcessPool, command=(sys.executable, str(FAKE), manner), pause=0.05)
        mock.patch.object(lifecycle, "ProcessPool", pool).start()
    sys.exit(main([], os.environ, Path("/nowhere")))
