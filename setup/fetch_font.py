"""Takes the font of ``detectors/gate/redact/letters.py`` and its licence out of the package in which they are published.

``python -m setup.fetch_font`` writes both files beside that module. The font is not changed: its file is small as it is, with
the signs of Western European languages, Indonesian and Malay.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Final

from detectors.gate.redact import letters
from setup.fetch_models import FetchFailed, npm_package

ORIGIN: Final = {
    "package": "@fontsource/nunito",
    "version": "5.3.0",
    "integrity": "sha512-vw9TaTQJ/zpEpKrsODuPmOvaVjXgdda6B+xXA4YqjrdeJ62MLgVoDerdRXFQHyBnSCt2yQ2nHKCHPP/Pv7Xq4Q==",
}
FONT: Final = "package/files/nunito-latin-600-normal.woff"
LICENCE: Final = "package/LICENSE"


def main() -> int:
    try:
        with tempfile.TemporaryDirectory(prefix="gatekeeper-font-") as scratch:
            member = npm_package(ORIGIN, Path(scratch))
            data, licence = member(FONT), member(LICENCE)
    except FetchFailed as error:
        print(error, file=sys.stderr)
        return 1
    if hashlib.sha256(data).hexdigest() != letters.SHA256:
        print("The font came out different from what letters.py pins, so it is not used.", file=sys.stderr)
        return 1
    letters.FILE.write_bytes(data)
    letters.FILE.with_suffix(".licence.txt").write_bytes(licence)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
