"""Brings axe-core, which the tests in a real browser ask whether the page is accessible: ``python -m setup.fetch_axe``.

One file of its package, compared with the hashes below, lies in ``.setup`` and is no part of the project.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Final

from setup.fetch_models import FetchFailed, npm_package

ORIGIN: Final = {
    "package": "axe-core",
    "version": "4.14.1",
    "integrity": "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
}
MEMBER: Final = "package/axe.min.js"
SHA256: Final = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
FILE: Final = Path(__file__).parents[1] / ".setup" / "axe.min.js"


def main() -> int:
    if is_there():
        return 0
    try:
        with tempfile.TemporaryDirectory(prefix="gatekeeper-axe-") as scratch:
            data = npm_package(ORIGIN, Path(scratch))(MEMBER)
    except FetchFailed as error:
        print(error, file=sys.stderr)
        return 1
    if hashlib.sha256(data).hexdigest() != SHA256:
        print("axe-core came out different from what setup/fetch_axe.py pins, so it is not used.", file=sys.stderr)
        return 1
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(data)
    return 0


def is_there() -> bool:
    """Tells whether the file lies there as it was pinned."""
    return FILE.is_file() and hashlib.sha256(FILE.read_bytes()).hexdigest() == SHA256


if __name__ == "__main__":
    raise SystemExit(main())
