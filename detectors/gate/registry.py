"""Finds the detectors by their files and checks each before the first photo."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import ModuleType

import detectors
from detectors.kit import models
from detectors.kit.detector import Detector
from detectors.kit.ocr import looking, recognition
from detectors.kit.terms import DetectorTexts, Risk, code
from detectors.kit.vision import ages, centerface, made, nudity, scenes


class RegistryBroken(Exception):
    """A detector cannot be enabled; the message is a sentence for people. The start is refused."""


class UnknownDetector(RegistryBroken):
    """A detector is to be switched off that there is not; ``known`` are those that there are."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"There is no detector named {name}; known are {', '.join(known)}.")
        self.name, self.known = name, known


@dataclass(frozen=True)
class Registry:
    """The enabled detectors by their names. Several may look for the same risk."""

    enabled: tuple[tuple[str, Detector], ...]

    def of(self, risks: Collection[Risk]) -> Registry:
        """The detectors of these risks only."""
        return Registry(tuple((name, detector) for name, detector in self.enabled if detector.risk in risks))

    def without(self, off: Collection[str]) -> Registry:
        """All of these detectors but those of these names."""
        return Registry(tuple((name, detector) for name, detector in self.enabled if name not in off)) if off else self

    def declaring(self, risk: Risk, whys: Collection[str]) -> tuple[Detector, ...]:
        """The detectors of a risk that declare one of these codes; all of this risk where none of them does."""
        of_risk = tuple(detector for _, detector in self.of({risk}).enabled)
        return tuple(detector for detector in of_risk if not detector.whys.keys().isdisjoint(whys)) or of_risk

    @property
    def whys(self) -> dict[str, str]:
        """The codes of all findings, with their English words."""
        return {why: words for _, detector in self.enabled for why, words in detector.whys.items()}

    @property
    def texts(self) -> dict[str, DetectorTexts]:
        """Returns the texts of each detector, which are sent to the bot."""
        return {name: texts_of(detector) for name, detector in self.enabled}


def texts_of(detector: Detector) -> DetectorTexts:
    """Returns the texts of one detector. Raises ValueError for what is no code or no phrase."""
    return DetectorTexts(detector.risk, detector.title, dict(detector.whys))


def registry(off: Collection[str] = ()) -> Registry:
    """All detectors beside this folder except those switched off. Raises RegistryBroken when one of them is not fit."""
    found = {module.replace("_", "-"): _detector(module) for module in _modules()}
    unknown = sorted(set(off) - set(found))
    if unknown:
        raise UnknownDetector(unknown[0], sorted(found))
    _check_agreement(found)
    return Registry(tuple((name, detector) for name, detector in sorted(found.items()) if name not in off))


def prepare() -> None:
    """Check every model file and what it names, and load the networks. Raises models.ModelBroken with the file's name.

    Networks are loaded side by side: each keeps one core busy, and so does the hash of a file. What is loaded here is what the
    set-up compiles beforehand (``setup/compile_ahead.py``).
    """
    parts = (
        looking.prepare,
        recognition.prepare,
        nudity.prepare,
        centerface.prepare,
        ages.prepare,
        made.prepare,
        scenes.prepare,
    )
    with ThreadPoolExecutor(recognition.CORES) as pool:
        list(pool.map(models.path, models.model_table()))
        for part in [pool.submit(part) for part in parts]:
            part.result()


def _modules() -> Iterator[str]:
    for module in pkgutil.iter_modules(detectors.__path__):
        if not module.ispkg and not module.name.startswith("_"):
            yield module.name


def _detector(module_name: str) -> Detector:
    try:
        module = importlib.import_module(f"detectors.{module_name}")
    except Exception as error:
        raise RegistryBroken(
            f"The detector {module_name} cannot be loaded ({type(error).__name__}: {error}); "
            f"mend detectors/{module_name}.py."
        ) from error
    return _checked(module_name, list(_classes(module)))


def _classes(module: ModuleType) -> Iterator[type[Detector]]:
    for _, member in inspect.getmembers(module, inspect.isclass):
        if issubclass(member, Detector) and member.__module__ == module.__name__:
            yield member


def _checked(module_name: str, classes: list[type[Detector]]) -> Detector:
    """The detector of a file, if it is the only one there and says all that people are told about it."""
    place = f"detectors/{module_name}.py"
    if len(classes) != 1:
        raise RegistryBroken(f"{place} holds {len(classes)} detectors; a detector is one class in one file.")
    for field, kind in (("risk", Risk), ("title", str), ("advice", str), ("whys", Mapping)):
        value = getattr(classes[0], field, None)
        if not value:
            raise RegistryBroken(f"The detector in {place} has no {field}; every detector states its {field}.")
        if not isinstance(value, kind):
            raise RegistryBroken(f"The {field} of the detector in {place} is no {kind.__name__}; {_EXAMPLES[field]}.")
    if inspect.isabstract(classes[0]):
        raise RegistryBroken(f"The detector in {place} has no method find; every detector has find(self, view).")
    detector = classes[0]()
    try:
        code(module_name.replace("_", "-"))
        texts_of(detector)
    except ValueError as error:
        raise RegistryBroken(f"The name, title or whys of the detector in {place} cannot be used: {error}.") from error
    return detector


_EXAMPLES = {
    "risk": f"it is one of {', '.join(f'Risk.{risk.name}' for risk in Risk)}",
    "title": 'it is a text, such as "Plans on a whiteboard"',
    "advice": "it is a sentence",
    "whys": "it names codes with their English words",
}
"""What a field of a detector looks like, for the author who wrote something else."""


def _check_agreement(found: Mapping[str, Detector]) -> None:
    """One code means one thing, whichever detector finds it: chats look words up by the code alone."""
    meanings: dict[str, tuple[str, str]] = {}
    for name, detector in sorted(found.items()):
        for why, words in detector.whys.items():
            first, meaning = meanings.setdefault(why, (name, words))
            if words != meaning:
                raise RegistryBroken(
                    f"The code {why} means {meaning!r} to the detector {first} and {words!r} to {name}; "
                    "give both the same words, or one of them another code."
                )
