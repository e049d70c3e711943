"""Rules of the whole house: walls between the rooms, and what every detector must bring."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import ClassVar

import pytest

from detectors.gate.registry import Registry, RegistryBroken, registry
from detectors.kit.detector import Detector
from detectors.kit.rules import barcode_payloads, paper_kinds
from detectors.kit.rules.id_numbers import number_kinds
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View
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
    assert {name for name in ours if not name.startswith("detectors.kit.terms.")} == {
        "detectors",
        "detectors.kit",
        "detectors.kit.terms",
    }
    assert not loaded & {"numpy", "cv2", "PIL"}


def test_every_risk_has_a_detector() -> None:
    assert {detector.risk for _, detector in registry().enabled} == set(Risk)


@pytest.mark.parametrize("name", NAMES)
def test_every_detector_has_a_test_a_title_an_advice_and_a_manual_page(name: str) -> None:
    detector = dict(registry().enabled)[name]
    manual = sys.modules[type(detector).__module__].__doc__ or ""
    assert (ROOT / "tests" / f"test_{name.replace('-', '_')}.py").is_file()
    assert detector.title[0].isupper()
    assert detector.advice.endswith(".")
    assert "Example" in manual
    assert "Misses" in manual


def written_codes(source: str) -> set[str]:
    """The codes that a detector's file writes where it makes a finding."""
    codes: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "finding":
            whys = [*node.args[1:2], *(keyword.value for keyword in node.keywords if keyword.arg == "why")]
            constants = [part for why in whys for part in ast.walk(why) if isinstance(part, ast.Constant)]
            codes |= {constant.value for constant in constants if isinstance(constant.value, str)}
    return codes


@pytest.mark.parametrize("name", NAMES)
def test_every_code_that_a_detector_writes_is_declared_with_its_words(name: str) -> None:
    detector = dict(registry().enabled)[name]
    source = Path(sys.modules[type(detector).__module__].__file__ or "").read_text("utf-8")
    assert written_codes(source) - set(detector.whys) == set()


def test_a_code_that_is_written_in_any_form_is_seen() -> None:
    source = "self.finding(SURE, 'a' if small else 'b', ['c'])\nself.finding(SURE, why='d', cure='e')\nother('f')"
    assert written_codes(source) == {"a", "b", "d"}


def test_every_meaning_of_a_barcode_is_declared_by_a_detector_of_its_risk() -> None:
    source = Path(barcode_payloads.__file__).read_text("utf-8")
    written = {(Risk[risk], why) for risk, why in re.findall(r'Meaning\(Risk\.(\w+), [\w.]+, "([a-z-]+)"\)', source)}
    meanings = written | {(meaning.risk, meaning.why) for meaning, _ in barcode_payloads.SHAPES}
    assert len(meanings) > 15
    declared = {(detector.risk, why) for _, detector in registry().enabled for why in detector.whys}
    assert sorted(meanings - declared) == []


def test_a_code_of_the_tables_of_papers_and_numbers_has_one_meaning() -> None:
    papers_of_identity = [(paper.why, paper.english) for paper in paper_kinds.papers()]
    entries = papers_of_identity + [(number.why, number.english) for number in number_kinds()]
    assert len(dict(entries)) > 80
    assert set(entries) == set(dict(entries).items())


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
        for room in ("assistant", "bot", "detectors", "setup", "texts")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    used = {owner.lower().replace("_", "-") for module in modules for owner in owners.get(module.split(".")[0], ())}
    assert sorted(name for name in names if name.lower() not in used) == []


def test_a_detector_can_be_left_out_but_not_one_that_is_not_there() -> None:
    assert "medical" not in dict(registry(["medical"]).enabled)
    with pytest.raises(RegistryBroken, match="no detector named horoscope"):
        registry(["horoscope"])


def test_a_registry_is_narrowed_to_risks() -> None:
    assert [name for name, _ in registry().of({Risk.MEDICAL}).enabled] == ["medical"]
    assert Registry(()).of({Risk.MEDICAL}) == Registry(())


class Sheet(Detector):
    risk = Risk.MEDICAL
    title = "Sheet"
    advice = "Cover it."
    whys: ClassVar = {"sheet": "sheet of a doctor"}

    def find(self, view: View) -> Iterator[Finding]:
        yield from ()


def test_several_detectors_look_for_one_risk_and_each_speaks_for_its_codes() -> None:
    (medical,) = (detector for name, detector in registry().enabled if name == "medical")
    both = Registry((("medical", medical), ("sheet", sheet := Sheet())))
    assert both.of({Risk.MEDICAL}) == both
    assert both.declaring(Risk.MEDICAL, ["sheet"]) == (sheet,)
    assert both.declaring(Risk.MEDICAL, ["x-ray"]) == (medical,)
    assert both.declaring(Risk.MEDICAL, ["sheet", "x-ray"]) == both.declaring(Risk.MEDICAL, []) == (medical, sheet)
    assert both.declaring(Risk.PEOPLE, ["face"]) == ()
    assert both.whys == {**medical.whys, **Sheet.whys}


GUEST = """
from detectors.kit.detector import Detector
from detectors.kit.terms import Risk

class A(Detector):
    risk = Risk.CONTACT
    title = {title!r}
    advice = "Cover it."
    whys = {whys!r}
    def find(self, view): yield
"""


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("import a_module_that_does_not_exist", "cannot be loaded"),
        ("x = 1", "holds 0 detectors"),
        (GUEST.format(title="A", whys={"a": "a"}) + "\nclass B(A): pass", "holds 2 detectors"),
        (
            "from detectors.kit.detector import Detector\nclass A(Detector):\n    def find(self, view): yield",
            "has no risk",
        ),
        (GUEST.format(title="", whys={"a": "a"}), "has no title"),
        (GUEST.format(title="A", whys={}), "has no whys"),
        (GUEST.format(title="A", whys=["a"]), "whys of the detector in .* is no Mapping"),
        (GUEST.format(title="A", whys={"a": "a"}).replace("Risk.CONTACT", "'contact'"), "it is one of Risk.INTIMATE"),
        (GUEST.format(title="A", whys={"a": "a"}).replace("def find", "def look"), "has no method find"),
        (GUEST.format(title="A", whys={"Not A Code": "a"}), "cannot be used: a code is made of"),
        (GUEST.format(title="A", whys={"a": "two\nlines"}), "cannot be used: a phrase is a line of printable text"),
        (GUEST.format(title="A", whys={"a": "a" * 81}), "cannot be used: a phrase has at most 80"),
        (GUEST.format(title="A" * 41, whys={"a": "a"}), "cannot be used: a phrase has at most 40"),
        (GUEST.format(title="A", whys={"nik": "a poultry disease"}), "The code nik means 'NIK number' to .* identity"),
    ],
)
def test_a_detector_that_is_not_fit_stops_the_start(
    source: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_guest("zz_guest", source, tmp_path, monkeypatch)
    try:
        with pytest.raises(RegistryBroken, match=problem):
            registry()
    finally:
        sys.modules.pop("detectors.zz_guest", None)


def test_a_detector_is_named_by_its_file_and_need_not_be_named_like_its_risk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_guest("zz_guest", GUEST.format(title="Guest", whys={"guest": "name in a guest book"}), tmp_path, monkeypatch)
    try:
        texts = registry().texts["zz-guest"]
        assert (texts.risk, texts.title, texts.whys) == (Risk.CONTACT, "Guest", {"guest": "name in a guest book"})
        assert "zz-guest" not in dict(registry(["zz-guest"]).enabled)
    finally:
        sys.modules.pop("detectors.zz_guest", None)


def with_guest(name: str, source: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a further detector beside ours."""
    import detectors

    (folder / f"{name}.py").write_text(source)
    monkeypatch.setattr(detectors, "__path__", [*detectors.__path__, str(folder)])


def test_a_finding_whose_code_is_not_declared_fails_its_test_and_is_not_hidden(declared_codes: set[str]) -> None:
    (medical,) = (detector for name, detector in registry().enabled if name == "medical")
    finding = medical.finding(Strength.SURE, "not-declared")
    assert (finding.risk, finding.why) == (Risk.MEDICAL, "not-declared")
    assert declared_codes == {"Medical: not-declared"}
    declared_codes.clear()
