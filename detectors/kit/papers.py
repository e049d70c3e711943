"""Kinds of paper told apart by what is printed on them: their titles and their field labels.

A paper is data: what its headline says and which labels stand before its fields. How many of them are on the page decides
how sure it is. Everything else on it is somebody's value and is what has to be hidden.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from detectors.kit.page import Page
from detectors.kit.phrases import contains, label_end, plain, resembles, says_something, value_start
from detectors.kit.terms import Region, Strength

SURE_LABELS: Final = 6
LIKELY_LABELS: Final = 4
"""Distinct labels of one paper without its title: four begin a form, six are no accident."""


@dataclass(frozen=True)
class Paper:
    """A kind of paper. ``why`` is its code; ``titles`` name it; ``labels`` stand before or above its values."""

    why: str
    titles: tuple[str, ...]
    labels: tuple[str, ...]


def recognise(page: Page, papers: Sequence[Paper]) -> tuple[Paper, Strength] | None:
    """The paper that the page shows best, and how surely; None where it shows none."""
    scored = [(_score(page, paper), paper) for paper in papers]
    (titles, labels), best = max(scored, key=lambda entry: entry[0][0] * 3 + entry[0][1], default=((0, 0), None))
    if best is None:
        return None
    if (titles and labels >= 2) or labels >= SURE_LABELS:
        return best, Strength.SURE
    if (titles and labels) or labels >= LIKELY_LABELS:
        return best, Strength.LIKELY
    return None


def _score(page: Page, paper: Paper) -> tuple[int, int]:
    """Whether a title stands on the page (0 or 1), and how many distinct labels begin a line."""
    titles = any(contains(line.text, paper.titles) for line in page.lines)
    found = set()
    for line in page.lines:
        found |= {label for label in paper.labels if label_end(line.text, (label,)) is not None}
    return int(titles), len(found)


def values(page: Page, papers: Sequence[Paper]) -> Iterator[Region]:
    """The regions of everything on the page that is neither a title nor a label of these papers."""
    labels = tuple({label for paper in papers for label in paper.labels})
    titles = tuple({plain(title) for paper in papers for title in paper.titles})
    for line in page.lines:
        end = label_end(line.text, labels)
        rest = line.text if end is None else line.text[end:]
        if not says_something(rest) or any(
            resembles(text, labels) or _is_title(text, titles) for text in (line.text, rest)
        ):
            continue
        start = 0 if end is None else value_start(line.text, end)
        yield line.span(start, len(line.text))


def _is_title(text: str, titles: Sequence[str]) -> bool:
    """A headline and little else: a value beside the title on one line must not stay open."""
    flat = plain(text)
    return any(title in flat and len(flat) <= len(title) + 3 for title in titles) or resembles(text, titles)
