"""Writes the tables in ``.github/LICENCES.md`` from what is installed: ``python -m setup.licences`` after a new lock.

A test compares the table with this module's answer, so neither a part nor a licence can be forgotten.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from typing import Final

from detectors.kit import models

PAPER: Final = models.ROOT / ".github" / "LICENCES.md"
BEGIN, END = "<!-- licences: written by python -m setup.licences -->", "<!-- end of licences -->"

PURPOSE: Final = {
    "aiolimiter": "Telegram's limits on sending (used by python-telegram-bot)",
    "cryptography": "seals the bot's state (AES-GCM)",
    "dramatiq": "the queue between the bot and its nodes, where machines share the work; not loaded on one machine",
    "fluent.runtime": "texts in English and Indonesian",
    "numpy": "pixels",
    "opencv-python": "geometry, resizing, contours",
    "openvino": "runs every network on the CPU",
    "phonenumbers": "phone numbers of all countries",
    "pi-heif": "HEIC photos",
    "pikepdf": "reads PDFs strictly, and what they hold besides their pages (qpdf)",
    "pillow": "the one decoder, and the encoder of the copy",
    "prometheus-client": "writes /metrics",
    "pypdfium2": "draws the pages of PDFs (PDFium)",
    "pytesseract": "asks Tesseract, the second reader",
    "python-multipart": "takes forms that programs send to the API apart",
    "python-stdnum": "numbers with check digits: NIK, cards, IBAN, national identity numbers",
    "python-telegram-bot": "Telegram",
    "redis": "the bot's state that expires",
    "rich": "tables and progress bars",
    "starlette": "routes of the web server",
    "uvicorn": "the web server",
    "zxing-cpp": "QR and other barcodes",
    "codespell": "checks spelling",
    "fakeredis": "plays Redis in tests that are not about it",
    "hypothesis": "tests of properties",
    "kubernetes-validate": "tests: manifests by Kubernetes' own schemas",
    "mypy": "checks types",
    "pytest": "runs the tests",
    "pytest-xdist": "runs them on all cores",
    "pyyaml": "tests: reads YAML",
    "ruff": "checks style",
    "schemathesis": "tests of the API: whether it does what its OpenAPI document says",
}
OUTSIDE: Final = (
    ("names in `detectors/kit/text`", "the lists of given and family names, generated from Faker's", "MIT"),
    ("axe-core", "tests of the page: whether everybody can use it; fetched for them, `setup/fetch_axe.py`", "MPL-2.0"),
    ("Chromium", "tests of the page: a real browser, from the system's packages", "BSD-3-Clause"),
    ("playwright with greenlet", "tests of the page: drives the browser, `setup/lock/browser.txt`", "Apache-2.0, MIT"),
    ("Tesseract with `eng` and `ind`", "the second reader, from the system's packages", "Apache-2.0"),
    (
        "redis-server",
        "the bot's own Redis, from the system's packages",
        "RSALv2, SSPLv1 or AGPL-3.0; BSD-3-Clause before 7.4",
    ),
)
DATA: Final = (
    (
        "`gate/redact/nunito.woff`",
        "the font of words on covers",
        "@fontsource/nunito 5.3.0, unchanged: `setup/fetch_font.py`",
        "OFL-1.1, beside it",
    ),
    ("`kit/rules/bip39.txt`", "words that open a wallet", "BIP-39, english.txt", "MIT"),
    (
        "`kit/text/common_words.txt`",
        "words that are not taken for misread ones",
        "chosen by the frequencies of wordfreq 3.1.1",
        "CC-BY-SA-4.0",
    ),
    (
        "`kit/vision/made_head.json`",
        "whether a face is photographed or made",
        "weights and no pictures: `setup/train_made.py`, on faces of Debian's `wesnoth-1.16-data` and `gcompris-qt-data`"
        " (free software; paintings in the public domain) and of photos in public repositories, which are no part of"
        " the project",
        "AGPL-3.0-or-later",
    ),
    (
        "`kit/vision/scenes_head.json`",
        "whether a picture looks like a medical one, a street with cars, a front door, a map",
        "weights and no pictures: `setup/train_scenes.py`, on X-rays of NIH's ChestX-ray8 (public domain), pictures that the"
        " project paints, and photos in public repositories, which are no part of the project; and the lines of"
        " EfficientNet-Lite0 for classes of ImageNet",
        "AGPL-3.0-or-later AND Apache-2.0",
    ),
)
"""Lists and other data in ``detectors/`` that others made, or that were chosen by what others counted."""
CORRECTED: Final = {
    "APL 2": "Apache-2.0", "LGPL": "LGPL-2.1-or-later", "Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0",
    "MIT License": "MIT", "BSD License": "BSD-3-Clause", "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause OR Apache-2.0",
}  # fmt: skip
"""What the packages themselves call their licences, as the SPDX list spells it."""
STATED: Final = {
    "async-timeout": "Apache-2.0",
    "colorama": "BSD-3-Clause",
    "numpy": "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
}
"""Parts that some systems do not install, or in another version: the table must be the same everywhere."""
OF_MCP: Final = {
    "MIT": "annotated-types anyio attrs h11 jsonschema jsonschema-specifications mcp mcp-types pydantic pydantic-core pyjwt"
    " referencing rpds-py truststore typing-inspection",
    "BSD-3-Clause": "click httpcore2 httpx2 httpx2-jsfetch idna pycparser sse-starlette starlette uvicorn",
    "Apache-2.0": "opentelemetry-api python-multipart",
    "Apache-2.0 OR BSD-3-Clause": "cryptography",
    "MIT-0": "cffi",
    "PSF-2.0": "pywin32 typing-extensions",
}
"""The packages of ``setup/lock/mcp.txt`` by licence: they are not installed here, and a test asks their own environment."""
INSIDE: Final = {
    "opencv-python": "with Qt and FFmpeg inside: LGPL",
    "pi-heif": "with libheif and libde265 inside: LGPL-3.0",
    "pypdfium2": "with PDFium inside: BSD-3-Clause AND Apache-2.0, with FreeType, libjpeg, libtiff, openjpeg, zlib",
}


def main() -> int:
    text = PAPER.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAPER.write_text(f"{before}{table()}{after}", "utf-8")
    return 0


def table() -> str:
    """The section of the paper between its two marks, marks included."""
    return "\n".join([BEGIN, *_parts(), "", _others(), "", _of_mcp(), "", *_models(), "", *_data(), END])


def direct() -> list[str]:
    """The names of the packages that pyproject.toml asks for, run and test."""
    project = tomllib.loads((models.ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]
    return [re.split(r"[\[><=,; ]", line)[0] for line in wanted]


def locked() -> Iterator[str]:
    """Every package of the locks."""
    for name in ("run", "test"):
        lines = (models.ROOT / "setup" / "lock" / f"{name}.txt").read_text("utf-8").splitlines()
        for line in lines:
            if found := re.match(r"([a-z0-9.-]+)==", line):
                yield found[1]


def licence(name: str) -> str:
    if name in STATED:
        return STATED[name]
    about = metadata.metadata(name)
    classifiers = [
        line.rsplit(" :: ", 1)[-1] for line in about.get_all("Classifier") or [] if line.startswith("License")
    ]
    stated = [*(about.get_all("License-Expression") or []), *(about.get_all("License") or [])]
    said = next((words for words in stated if words), None) or (classifiers or ["not stated"])[-1]
    spdx = CORRECTED.get(said, said)
    return f"{spdx} ({INSIDE[name]})" if name in INSIDE else spdx


def _parts() -> Iterator[str]:
    yield "| part | what for | licence |"
    yield "|---|---|---|"
    for name in direct():
        yield f"| {name} | {PURPOSE[name]} | {licence(name)} |"
    for row in OUTSIDE:
        yield f"| {' | '.join(row)} |"


def _others() -> str:
    normal = {name.replace(".", "-") for name in direct()}
    rest = sorted({name for name in locked() if name.replace(".", "-") not in normal})
    return "Brought along by these: " + ", ".join(f"{name} ({licence(name)})" for name in rest) + "."


def _of_mcp() -> str:
    told = "; ".join(f"{licence}: {', '.join(names.split())}" for licence, names in OF_MCP.items())
    return f"For `./gatekeeper mcp` alone, in an environment of its own: the SDK of its protocol and what that brings. {told}."


def _models() -> Iterator[str]:
    yield "| model | what for | comes from | licence |"
    yield "|---|---|---|---|"
    for entry in models.model_table().values():
        origin = entry["origin"]
        yield f"| `{entry['file']}` | {entry['use']} | {origin['package']} {origin['version']} | {entry['licence']} |"


def _data() -> Iterator[str]:
    yield "| list | what for | comes from | licence |"
    yield "|---|---|---|---|"
    for row in DATA:
        yield f"| {' | '.join(row)} |"


if __name__ == "__main__":
    raise SystemExit(main())
