"""Runs with the code of another checkout: photos a second by that checkout's own pixel processes, as one line of JSON.

``python -P there.py PROCESSES PHOTO…``. It takes nothing of this project but what the other checkout has under the same name.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.measure.speed.processes import crowd


def main() -> None:
    pictures = [Path(name).read_bytes() for name in sys.argv[2:]]
    print(json.dumps(asdict(crowd(pictures, int(sys.argv[1])))))


if __name__ == "__main__":
    main()
