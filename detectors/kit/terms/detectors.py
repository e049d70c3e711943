"""What a pixel process says of its detectors when it is ready."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from detectors.kit.terms.codes import code, phrase
from detectors.kit.terms.limits import MAX_DETECTORS, MAX_TITLE, MAX_WHYS
from detectors.kit.terms.risks import Risk


@dataclass(frozen=True, slots=True)
class DetectorTexts:
    """The English texts of one detector: its risk, its title, and the words of its codes."""

    risk: Risk
    title: str
    whys: Mapping[str, str]

    def __post_init__(self) -> None:
        phrase(self.title, MAX_TITLE)
        if not 0 < len(self.whys) <= MAX_WHYS:
            raise ValueError(f"a detector has between 1 and {MAX_WHYS} codes")
        for why, words in self.whys.items():
            code(why)
            phrase(words)

    def to_json(self) -> dict[str, Any]:
        return {"risk": self.risk.value, "title": self.title, "whys": dict(self.whys)}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        return cls(Risk(untrusted["risk"]), untrusted["title"], dict(untrusted["whys"]))


@dataclass(frozen=True, slots=True)
class Ready:
    """The first frame of a pixel process: it takes photos from now on.

    ``missing`` are the walls that this kernel cannot raise around it, ``detectors`` the texts of those enabled, by name.
    """

    missing: tuple[str, ...] = ()
    detectors: Mapping[str, DetectorTexts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.detectors) > MAX_DETECTORS:
            raise ValueError(f"at most {MAX_DETECTORS} detectors")
        for name in (*self.missing, *self.detectors):
            code(name)

    def to_json(self) -> dict[str, Any]:
        texts = {name: detector.to_json() for name, detector in self.detectors.items()}
        return {"ready": True, "missing": list(self.missing), "detectors": texts}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        """Raises AttributeError, KeyError, TypeError or ValueError for anything that is not this frame."""
        if untrusted["ready"] is not True:
            raise ValueError("not ready")
        texts = {name: DetectorTexts.from_json(text) for name, text in untrusted.get("detectors", {}).items()}
        return cls(tuple(untrusted.get("missing", ())), texts)
