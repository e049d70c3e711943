"""Writes the lists of names of the world beside ``detectors/kit/text/names.py``: ``python -m setup.name_lists``, by hand.

The names come from the lists of Faker, fetched by pip with its hash; its files are read and no code of it runs. They are
folded as they are compared. Lists of languages that write their names otherwise than in Latin letters are left out: there a
name is known by what stands around it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import textwrap
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from detectors.kit import models
from detectors.kit.text.phrases import plain

SOURCE: Final = "faker==40.63.0 --hash=sha256:36627c20b575b4138f54b6c21f8703e9ab122fd487aca11319beec2aa6ca7232"
FOLDER: Final = models.ROOT / "detectors" / "kit" / "text"
GIVEN: Final = (
    "id_ID en en_US en_GB en_IE en_NZ en_IN en_PK de_DE fr_FR fr_BE it_IT es_ES es_MX es_CL es_CO pt_BR pt_PT nl_NL nl_BE "
    "pl_PL tr_TR sv_SE da_DK no_NO fi_FI cs_CZ hu_HU ro_RO vi_VN zh_CN zh_TW ja_JP"
).split()
FAMILY: Final = (
    "id_ID en en_US en_GB en_NZ en_IN en_PK de_DE fr_FR fr_BE it_IT es_ES es_MX es_CL pt_BR pt_PT nl_NL nl_BE pl_PL tr_TR "
    "sv_SE da_DK no_NO cs_CZ hu_HU ro_RO vi_VN zh_CN zh_TW ja_JP"
).split()
MOST: Final = 1000
"""Family names of one list: Poland's has thousands, and most of them show by their endings anyway."""
NO_NAMES: Final = re.compile("prefix|suffix|format|language|degree|civil|tax")
OF_A_FAMILY: Final = re.compile("last|family|surname")
SHORTEST: Final = 2
WIDTH: Final = 120


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="gatekeeper-names-") as scratch:
        folder = _fetch(Path(scratch))
        for kind, locales in (("given", GIVEN), ("family", FAMILY)):
            names = sorted({name for locale in locales for name in _names(folder / locale / "__init__.py", kind)})
            _write(FOLDER / f"{kind}_names.txt", kind, names)
    return 0


def _fetch(scratch: Path) -> Path:
    """The folder of Faker's lists of persons' names."""
    wanted = scratch / "wanted.txt"
    wanted.write_text(f"{SOURCE}\n", "utf-8")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "download", "--no-deps")
    command = (*pip, "--require-hashes", "--only-binary", ":all:", "--dest", str(scratch), "--requirement", str(wanted))
    subprocess.run(command, check=True)  # noqa: S603 - our own command
    (wheel,) = scratch.glob("*.whl")
    with zipfile.ZipFile(wheel) as package:
        package.extractall(scratch)
    return scratch / "faker" / "providers" / "person"


def _names(file: Path, kind: str) -> Iterator[str]:
    """The names of one kind in one of Faker's files, each in plain letters."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if isinstance(target, ast.Name) and _kind(target.id) == kind:
            found = [part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)]
            words = [word for word in found if isinstance(word, str)]
            yield from filter(None, map(_folded, words if kind == "given" else words[:MOST]))


def _kind(list_name: str) -> str:
    if NO_NAMES.search(list_name):
        return ""
    if OF_A_FAMILY.search(list_name):
        return "family"
    return "given" if re.search("first|middle", list_name) else ""


def _folded(name: str) -> str:
    """The name as it is compared, empty where it is written in other letters or is several words."""
    flat = plain(name)
    return flat if flat.isascii() and flat.isalpha() and len(flat) >= SHORTEST and " " not in name.strip() else ""


def _write(path: Path, kind: str, names: list[str]) -> None:
    head = (
        f"# {kind.capitalize()} names of the world, folded to plain small letters. Written by setup/name_lists.py.\n"
        f"# Source: the lists of {SOURCE.split()[0].replace('==', ' ')} (github.com/joke2k/faker), MIT licence.\n\n"
    )
    path.write_text(head + textwrap.fill(" ".join(names), WIDTH, break_on_hyphens=False) + "\n", "utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
