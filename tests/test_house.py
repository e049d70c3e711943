"""Rules of the whole house: walls between the rooms, and what every detector must bring."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from detectors.gate.registry import Registry, RegistryBroken, registry
from detectors.kit.terms import Risk
from tests import papers

ROOT = Path(__file__).parents[1]
NAMES = [name for name, _ in registry().enabled]


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
    assert sorted(detector.risk for _, detector in registry().enabled) == sorted(Risk)
    assert {name for name, detector in registry().enabled if name != detector.risk.value} == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_detector_has_a_test_a_title_an_advice_and_a_manual_page(name: str) -> None:
    detector = dict(registry().enabled)[name]
    manual = sys.modules[type(detector).__module__].__doc__ or ""
    assert (ROOT / "tests" / f"test_{name}.py").is_file()
    assert detector.title[0].isupper()
    assert detector.advice.endswith(".")
    assert "Example" in manual
    assert "Misses" in manual


PAPERS = tuple(paper for paper in papers.PAPERS if paper not in papers.FICTION)
NAMED_TEST = re.compile(r"`(tests/[\w/]+(?:\.py)?/?)(?:::(\w+(?:::\w+)?))?`")


def named_tests() -> list[tuple[str, str, str]]:
    """Every test, or folder of tests, that a paper names as the one that holds a promise."""
    return [(paper, place, name) for paper in PAPERS for place, name in NAMED_TEST.findall((ROOT / paper).read_text())]


def test_the_papers_name_tests() -> None:
    assert len([place for paper, place, _ in named_tests() if "SECURITY" in paper]) > 15


@pytest.mark.parametrize(("paper", "place", "name"), named_tests())
def test_every_test_that_a_paper_names_is_there(paper: str, place: str, name: str) -> None:
    path = ROOT / place
    assert path.exists(), f"{paper} names {place}"
    if name:
        *_, function = name.split("::")
        assert re.search(rf"^\s*(?:async )?def {function}\(", path.read_text(), re.M), (
            f"{paper} names {name} in {place}"
        )


def test_no_part_that_is_asked_for_is_unused() -> None:
    """Each dependency is imported somewhere in what runs: another name of a package is told by the package itself."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {re.split(r"[^A-Za-z0-9._-]", one)[0] for one in wanted}
    owners = packages_distributions()
    modules = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name
        for room in ("bot", "detectors", "setup")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    used = {owner.lower().replace("_", "-") for module in modules for owner in owners.get(module.split(".")[0], ())}
    assert sorted(name for name in names if name.lower() not in used) == []


def test_a_detector_can_be_left_off_duty_but_not_a_stranger() -> None:
    assert "medical" not in dict(registry(["medical"]).enabled)
    with pytest.raises(RegistryBroken, match="no detector named horoscope"):
        registry(["horoscope"])


def test_a_registry_is_narrowed_to_risks() -> None:
    assert [name for name, _ in registry().of({Risk.MEDICAL}).enabled] == ["medical"]
    assert Registry(()).of({Risk.MEDICAL}) == Registry(())


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
        with pytest.raises(RegistryBroken, match=problem):
            registry()
    finally:
        sys.modules.pop("detectors.zz_guest", None)
