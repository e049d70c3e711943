"""The papers are true: links lead somewhere, commands, files and settings exist, every part has its licence."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.config.settings import Settings
from detectors.cli.arguments import parser
from setup import licences
from tests import papers
from texts import texts

ROOT = Path(__file__).parents[1]
LONGEST_README = 150
"""Lines: README is for people in a hurry."""


def test_the_table_of_licences_is_what_is_installed() -> None:
    assert licences.table() in papers.text_of(".github/LICENCES.md")


@pytest.mark.parametrize("name", licences.direct())
def test_every_part_says_what_it_is_for_and_its_licence(name: str) -> None:
    assert licences.PURPOSE[name]
    assert licences.licence(name) != "not stated"


def test_no_part_is_explained_that_is_not_asked_for() -> None:
    assert set(licences.PURPOSE) == set(licences.direct())


@pytest.mark.parametrize("name", ["run", "test", "models", "node", "mcp"])
def test_locks_carry_hashes_and_no_address(name: str) -> None:
    lock = (ROOT / "setup" / "lock" / f"{name}.txt").read_text("utf-8")
    packages = re.findall(r"^[a-z0-9.-]+==.*(?:\n +--hash=sha256:[0-9a-f]{64}.*)+", lock, re.M)
    assert packages
    assert len(packages) == len(re.findall(r"^[a-z0-9]", lock, re.M))
    assert "://" not in lock
    assert "index" not in lock


def test_every_package_of_the_assistants_environment_has_its_licence_in_the_table() -> None:
    lock = (ROOT / "setup" / "lock" / "mcp.txt").read_text("utf-8")
    told = [name for names in licences.OF_MCP.values() for name in names.split()]
    assert sorted(told) == sorted(re.findall(r"^([a-z0-9.-]+)==", lock, re.M))


@pytest.mark.parametrize("part", licences.direct())
def test_every_part_that_is_asked_for_is_locked(part: str) -> None:
    locked = {name.replace(".", "-") for name in licences.locked()}
    assert part.replace(".", "-") in locked


def test_readme_is_short() -> None:
    assert len(papers.text_of("README.md").splitlines()) < LONGEST_README


def test_readme_leads_to_every_other_paper() -> None:
    linked = {place for place, _ in papers.links("README.md")}
    others = {paper for paper in papers.PAPERS if re.fullmatch(r"\.github/[A-Z]+\.md", paper)}
    assert len(others) > 5
    assert others - linked == set()


@pytest.mark.parametrize("paper", papers.PAPERS)
def test_every_link_leads_somewhere(paper: str) -> None:
    broken = []
    for place, anchor in papers.links(paper):
        target = (ROOT / paper).parent / place if place else ROOT / paper
        if not target.exists():
            broken.append(place)
        elif anchor and anchor not in papers.anchors(str(target.resolve().relative_to(ROOT))):
            broken.append(f"{place}#{anchor}")
    assert broken == []


def test_an_anchor_is_made_as_github_makes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "paper.md").write_text(
        "# What is kept, and where\n```\n# no heading\n```\n## `a_b`-c\n## Twice\n## Twice\n"
    )
    monkeypatch.setattr(papers, "ROOT", tmp_path)
    assert papers.anchors("paper.md") == {"what-is-kept-and-where", "a_b-c", "twice", "twice-1"}


@pytest.mark.parametrize("paper", [*(paper for paper in papers.PAPERS if paper not in papers.FICTION), *papers.FORMS])
def test_every_file_that_a_paper_names_is_there(paper: str) -> None:
    assert sorted(place for place in papers.places(paper) if not (ROOT / place).exists()) == []


@pytest.mark.parametrize("paper", [*papers.PAPERS, *papers.FORMS])
def test_every_command_that_a_paper_names_exists(paper: str) -> None:
    launcher = (ROOT / "gatekeeper").read_text("utf-8")
    known = set(re.findall(r"^  \./gatekeeper ([a-z]+)", launcher, re.M))
    assert "check" in known
    assert papers.commands(paper) - known == set()
    tools = {"pytest", "venv", "pip"}
    assert sorted(name for name in papers.modules(paper) - tools if find_spec(name) is None) == []


def test_readme_tells_every_option_of_check() -> None:
    told = set(re.findall(r"--[a-z]+(?:-[a-z]+)*", papers.text_of("README.md")))
    options = {
        word for action in parser(texts("en"))._actions for word in action.option_strings if word.startswith("--")
    }
    assert "--redacted" in options
    assert options - told - {"--help", "--version"} == set()


def test_readme_tells_settings_with_their_defaults() -> None:
    told = {name.strip("`"): default for name, default, _ in papers.rows(papers.section("README.md", "Settings"))}
    defaults = {field.name.upper(): field.default for field in fields(Settings)}
    assert set(told) - set(defaults) == set()
    numbered = {name: value.strip("`") for name, value in told.items() if value.startswith("`")}
    assert numbered
    assert numbered == {name: str(defaults[name]) for name in numbered}


@pytest.mark.parametrize("paper", [*papers.PAPERS, *papers.FORMS])
def test_papers_give_no_address_of_other_machines(paper: str) -> None:
    """Where packages come from is the business of pip and npm, and links to elsewhere break unseen."""
    assert re.findall(r"\w+://[\w.-]+\.\w+", papers.text_of(paper)) == []


def test_changes_are_dated_newest_first_and_begin_with_what_is_unreleased() -> None:
    first, *versions = re.findall(r"^## (.+)$", papers.text_of(".github/CHANGES.md"), re.M)
    assert first == "Unreleased"
    dates = [re.fullmatch(r"\d+\.\d+\.\d+ - (\d{4}-\d{2}-\d{2})", version) for version in versions]
    assert dates
    assert all(dates)
    days = [date[1] for date in dates if date]
    assert days == sorted(days, reverse=True)


def test_changes_are_sorted_by_kind() -> None:
    kinds = set(re.findall(r"^### (.+)$", papers.text_of(".github/CHANGES.md"), re.M))
    assert kinds
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_there_is_a_form_for_each_kind_of_report() -> None:
    assert [Path(form).stem for form in papers.FORMS] == ["bug", "false-alarm", "feature", "miss"]


@pytest.mark.parametrize("form", papers.FORMS)
def test_every_form_has_the_reporter_confirm_that_nothing_private_is_in_it(form: str) -> None:
    boxes = papers.text_of(form).partition("- type: checkboxes")[2]
    label, required = re.findall(r"- label: (.+)\n +(required: true)", boxes)[0]
    assert "no real document" in label
    assert "no picture of a real person" in label or "no real person" in label
    assert required


def test_a_miss_is_reported_with_a_painted_picture() -> None:
    form = papers.text_of(".github/ISSUE_TEMPLATE/miss.yml")
    assert "Send no real document" in form
    assert "label: A painted or drawn picture" in form
    assert "The picture is painted or drawn" in form.partition("- type: checkboxes")[2]


def test_the_licence_is_stated_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "AGPL-3.0-or-later"
    assert (ROOT / "LICENSE").read_text("utf-8").lstrip().startswith("GNU AFFERO GENERAL PUBLIC LICENSE")
