"""Rules of the whole house: walls between the rooms, and what every detector must bring."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from detectors.gate.roster import Roster, RosterBroken, roster
from detectors.kit.terms import Risk

ROOT = Path(__file__).parents[1]
NAMES = [name for name, _ in roster().on_duty]


def loaded_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_pixel_house_knows_nothing_of_messengers_and_stores() -> None:
    everything = "import pkgutil, importlib, detectors\n" + (
        "for m in pkgutil.walk_packages(detectors.__path__, 'detectors.'):\n"
        "    if m.name != 'detectors.__main__': importlib.import_module(m.name)"
    )
    loaded = loaded_after(everything)
    assert "detectors.gate.screening" in loaded
    assert not loaded & {"telegram", "httpx", "redis", "fakeredis", "bot"}


def test_the_vocabulary_imports_nothing_of_the_house() -> None:
    loaded = loaded_after("import detectors.kit.terms")
    ours = {name for name in loaded if name.startswith(("detectors", "bot"))}
    assert ours == {"detectors", "detectors.kit", "detectors.kit.terms"}
    assert not loaded & {"numpy", "cv2", "PIL"}


def test_every_risk_has_its_detector_and_every_detector_its_risk() -> None:
    assert sorted(detector.risk for _, detector in roster().on_duty) == sorted(Risk)
    assert {name for name, detector in roster().on_duty if name != detector.risk.value} == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_detector_has_a_test_a_title_an_advice_and_a_manual_page(name: str) -> None:
    detector = dict(roster().on_duty)[name]
    manual = sys.modules[type(detector).__module__].__doc__ or ""
    assert (ROOT / "tests" / f"test_{name}.py").is_file()
    assert detector.title[0].isupper()
    assert detector.advice.endswith(".")
    assert "Example" in manual
    assert "Misses" in manual


def test_a_detector_can_be_left_off_duty_but_not_a_stranger() -> None:
    assert "medical" not in dict(roster(["medical"]).on_duty)
    with pytest.raises(RosterBroken, match="no detector named horoscope"):
        roster(["horoscope"])


def test_a_roster_is_narrowed_to_risks() -> None:
    assert [name for name, _ in roster().of({Risk.MEDICAL}).on_duty] == ["medical"]
    assert Roster(()).of({Risk.MEDICAL}) == Roster(())


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("import a_module_that_does_not_exist", "cannot be loaded"),
        ("x = 1", "holds 0 detectors"),
        (
            "from detectors.kit.detector import Detector\nclass A(Detector):\n    def find(self, view): yield",
            "has no risk",
        ),
        (
            "from detectors.kit.detector import Detector\nfrom detectors.kit.terms import Risk\n"
            "class A(Detector):\n    risk = Risk.CONTACT\n    title = ''\n    advice = 'x'\n    def find(self, view): yield",
            "has no title",
        ),
    ],
)
def test_a_detector_that_is_not_fit_stops_the_start(
    source: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import detectors

    (tmp_path / "zz_guest.py").write_text(source)
    monkeypatch.setattr(detectors, "__path__", [*detectors.__path__, str(tmp_path)])
    try:
        with pytest.raises(RosterBroken, match=problem):
            roster()
    finally:
        sys.modules.pop("detectors.zz_guest", None)
