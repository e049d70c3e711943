"""The pixel house: photo bytes in, a verdict and a proven redacted copy out. It knows nothing of any messenger.

For other programs, ``from detectors import check, Checker`` is the door (``detectors/library/``). It is imported at its first
use, because every start of a process imports this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detectors.library.checking import Answer, Checker, NotStarted, check

__all__ = ["Answer", "Checker", "NotStarted", "check"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from detectors.library import checking

    return getattr(checking, name)
