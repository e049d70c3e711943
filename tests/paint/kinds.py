"""The register of what can be painted: each kind is a function that paints a sheet, and what a detector should say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from tests.paint.sheet import Sheet
from tests.paint.table import SENT, VIEWS, Picture, Shape, photograph

Painter = Callable[[Random], Sheet]
FEW: Final = ("flat", "tilted", "dim")
"""Views of harmless things: enough to see whether tilting or darkness makes a false alarm."""
ONCE: Final = ("flat",)
Album = Literal["papers", "detail"]
"""What fits a messenger's photo; and what needs a close look: large, mirrored, or not to be read at all."""


@dataclass(frozen=True)
class Kind:
    """``labels``, ``optional`` and ``bait`` as in manifests; ``shape`` as ``photograph`` takes it.

    ``unread`` tells that something in it looks like writing and cannot be understood.
    """

    name: str
    paint: Painter
    labels: tuple[str, ...]
    optional: tuple[str, ...]
    bait: tuple[str, ...]
    shape: Shape
    views: tuple[str, ...]
    album: Album = "papers"
    unread: bool = False

    def picture(self, view: str, seed: int = 0) -> Picture:
        """The same bytes for the same view and seed; another person or place for each."""
        drawn = "flat" if view == SENT else view  # sent or kept, it is one picture
        rng = Random(f"{seed}/{self.name}/{drawn}")
        return photograph(self.paint(rng), view, rng, self.shape)


KINDS: Final[dict[str, Kind]] = {}


def kind(
    name: str, labels: str, optional: str = "", bait: str = "", shape: Shape = "page", views: tuple[str, ...] = VIEWS,
    album: Album = "papers", unread: bool = False,
) -> Callable[[Painter], Painter]:  # fmt: skip
    """Registers a painter. ``labels``, ``optional``, ``bait``: words with spaces between."""

    def register(paint: Painter) -> Painter:
        if name in KINDS:
            raise ValueError(f"two kinds are named {name}")
        said, maybe, like = (tuple(words.split()) for words in (labels, optional, bait))
        KINDS[name] = Kind(name, paint, said, maybe, like, shape, views, album, unread)
        return paint

    return register


def harmless(
    name: str, optional: str = "", bait: str = "", shape: Shape = "page", views: tuple[str, ...] = FEW,
    album: Album = "papers", unread: bool = False,
) -> Callable[[Painter], Painter]:  # fmt: skip
    """Registers something without any risk; ``bait`` names the labels that it resembles."""
    return kind(name, "safe", optional, bait, shape, views, album, unread)
