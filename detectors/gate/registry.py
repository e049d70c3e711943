"""Which detectors are enabled: found by their files, checked before the first photo."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import ModuleType

import detectors
from detectors.kit import models
from detectors.kit.detector import Detector
from detectors.kit.ocr import lines, recognition
from detectors.kit.terms import Risk
from detectors.kit.vision import ages, centerface, nudity


class RegistryBroken(Exception):
    """A detector cannot be enabled; the message is a sentence for people. The start is refused."""


@dataclass(frozen=True)
class Registry:
    """The enabled detectors by the names of their files."""

    enabled: tuple[tuple[str, Detector], ...]

    def of(self, risks: Collection[Risk]) -> Registry:
        """The detectors of these risks only."""
        return Registry(tuple((name, detector) for name, detector in self.enabled if detector.risk in risks))


def registry(off: Collection[str] = ()) -> Registry:
    """All detectors beside this folder except those switched off. Raises RegistryBroken when one of them is not fit."""
    found = {name: _detector(name) for name in _names()}
    strangers = sorted(set(off) - set(found))
    if strangers:
        raise RegistryBroken(f"There is no detector named {strangers[0]}; known are {', '.join(sorted(found))}.")
    return Registry(tuple((name, detector) for name, detector in sorted(found.items()) if name not in off))


def prepare() -> None:
    """Check every model file and what it names, and load the networks. Raises models.ModelBroken with the file's name.

    Networks are loaded side by side: compiling each keeps one core busy.
    """
    models.verify_all()
    parts = (lines.prepare, recognition.prepare, nudity.prepare, centerface.prepare, ages.prepare)
    with ThreadPoolExecutor(recognition.CORES) as pool:
        for part in [pool.submit(part) for part in parts]:
            part.result()


def _names() -> Iterator[str]:
    for module in pkgutil.iter_modules(detectors.__path__):
        if not module.ispkg and not module.name.startswith("_"):
            yield module.name


def _detector(name: str) -> Detector:
    try:
        module = importlib.import_module(f"detectors.{name}")
    except Exception as error:
        raise RegistryBroken(
            f"The detector {name} cannot be loaded ({type(error).__name__}: {error}); mend detectors/{name}.py."
        ) from error
    return _checked(name, list(_classes(module)))


def _classes(module: ModuleType) -> Iterator[type[Detector]]:
    for _, member in inspect.getmembers(module, inspect.isclass):
        if issubclass(member, Detector) and member.__module__ == module.__name__:
            yield member


def _checked(name: str, classes: list[type[Detector]]) -> Detector:
    if len(classes) != 1:
        raise RegistryBroken(
            f"detectors/{name}.py holds {len(classes)} detectors; a detector is one class in one file."
        )
    detector = classes[0]
    for field, kind in (("risk", Risk), ("title", str), ("advice", str)):
        if not isinstance(getattr(detector, field, None), kind) or not getattr(detector, field):
            raise RegistryBroken(
                f"The detector in detectors/{name}.py has no {field}; every detector states its {field}."
            )
    return detector()
