"""The project's papers as tests read them: sections, links, anchors, and what stands in backticks or as a command."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
PAPERS: Final = tuple(
    str(path.relative_to(ROOT)) for path in (ROOT / "README.md", *sorted((ROOT / ".github").rglob("*.md")))
)
FORMS: Final = tuple(
    str(path.relative_to(ROOT))
    for path in sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
    if path.name != "config.yml"
)
"""The forms in which people report something."""
FICTION: Final = frozenset({".github/CONTRIBUTING.md"})
"""Papers that name files which the reader is to write."""

_FENCE = re.compile(r"^```.*?^```", re.M | re.S)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.M)
_NO_ANCHOR = re.compile(r"[^\w\- ]")
_PLACE = re.compile(r"(?<![\w/.])((?:assistant|bot|detectors|tests|setup|examples|\.github|\.ci)/[\w./-]*\w/?)")
_COMMAND = re.compile(r"\./gatekeeper ([a-z]+)")
_MODULE = re.compile(r"python -m ([a-z_.]+)")


def text_of(paper: str) -> str:
    return (ROOT / paper).read_text("utf-8")


def prose_of(paper: str) -> str:
    """The paper without its fenced blocks."""
    return _FENCE.sub("", text_of(paper))


def section(paper: str, heading: str) -> str:
    """What stands below a heading, up to the next one of any level."""
    parts = re.split(r"^#{1,6} +(.+)$", text_of(paper), flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))[heading]


def fenced(part: str) -> list[str]:
    """The fenced blocks of a part, without their fences."""
    return re.findall(r"^```[^\n]*\n(.*?)^```", part, re.M | re.S)


def rows(part: str) -> list[list[str]]:
    """The cells of every row of the tables in a part, heads and rulers left out."""
    lines = part.splitlines()
    ruled = [number for number, line in enumerate(lines) if re.fullmatch(r"\|[-:| ]+\|", line)]
    heads = {number - 1 for number in ruled} | set(ruled)
    return [
        [cell.strip() for cell in line.strip("| ").split("|")]
        for number, line in enumerate(lines)
        if line.startswith("|") and number not in heads
    ]


def anchors(paper: str) -> set[str]:
    """What can stand behind ``#`` in a link to the paper, as GitHub makes it from the headings."""
    found: dict[str, int] = {}
    for heading in _HEADING.findall(_FENCE.sub("", text_of(paper))):
        anchor = _NO_ANCHOR.sub("", heading.lower()).replace(" ", "-")
        found[anchor] = found.get(anchor, -1) + 1
    return {f"{anchor}-{number}" if number else anchor for anchor, last in found.items() for number in range(last + 1)}


def links(paper: str) -> Iterator[tuple[str, str]]:
    """Each link of the paper, as the file that it leads to and what stands behind ``#``; other hosts are left out."""
    for target in _LINK.findall(prose_of(paper)):
        if "://" not in target:
            place, _, anchor = target.partition("#")
            yield place, anchor


def places(paper: str) -> set[str]:
    """Files and folders of the project that the paper names by their path."""
    return set(_PLACE.findall(text_of(paper)))


def commands(paper: str) -> set[str]:
    """Subcommands of the launcher that the paper names."""
    return set(_COMMAND.findall(text_of(paper)))


def modules(paper: str) -> set[str]:
    """Modules that the paper tells people to run."""
    return set(_MODULE.findall(text_of(paper)))
