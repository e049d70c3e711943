"""The command prints tables, names what went wrong in the half to look at, and tells nothing but totals of the other."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from tests.measure.__main__ import main
from tests.measure.expected import Split
from tests.words import bench
from tests.words.own_texts import EXAMPLES, LITTLE, PAPERS, SOURCES, own_texts
from tests.words.templates import Template, read

TEXTS = """Made for these tests.

# well known key [en-US] = secrets
api_key: «{like:sk-~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~}»
password: «{password}»

# missed name [en-US] = people
zzz «{name}» zzz

# quiet menu [id]
nasi | 2.000
"""


def measure(*words: str) -> tuple[int, str]:
    out = Console(file=(written := io.StringIO()), width=200)
    return main(["--words", "--processes", "1", *words], out), written.getvalue()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three templates in each half, and few of the own texts."""

    def made(half: Split) -> tuple[Template, ...]:
        return tuple(read(TEXTS, "secrets"))

    own = [next(case for case in own_texts() if case.kind == source) for source in SOURCES]
    monkeypatch.setattr(bench, "templates", made)
    monkeypatch.setattr(bench, "own_texts", lambda: iter(own))


def test_the_half_to_look_at_is_told_with_names(few: None, tmp_path: Path) -> None:
    status, said = measure("--json", str(tmp_path / "figures.json"))
    assert status == 0
    assert "missed name [en-US]: missed people (8 of 8); open mark 1 (8 of 8)" in said
    assert "own texts with misread signs" in said
    written = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert [row["name"] for row in written["kind"]] == ["safe", "secrets", "all"]
    assert {row["rate"] for row in written["signs"]} == set(bench.RATES)
    assert list(written["wrong"]) == ["missed name [en-US]"]


def test_of_the_unseen_half_totals_only(few: None, tmp_path: Path) -> None:
    status, said = measure("--split", "measure", "--json", str(tmp_path / "figures.json"))
    assert status == 0
    everything = said + (tmp_path / "figures.json").read_text("utf-8")
    assert "all" in said
    assert not [word for word in ("missed name", "quiet", "key", "secrets", "own texts") if word in everything]


@pytest.mark.parametrize("words", [("--only", "key"), ("--every", "2")])
def test_single_texts_of_the_unseen_half_are_refused(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as end:
        measure("--split", "measure", *words)
    assert end.value.code == 2


@pytest.mark.parametrize(
    "words", [("--html", "x"), ("--before", "x"), ("--small",), ("--painted",), ("--speed",), ("--split", "all")]
)
def test_options_of_pictures_are_refused(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as end:
        measure(*words)
    assert end.value.code == 2


def test_only_chooses_by_name(few: None) -> None:
    status, said = measure("--only", "well known")
    assert status == 0
    assert "missed name" not in said
    assert measure("--only", "no such text")[0] == 2


def test_a_broken_template_of_the_unseen_half_is_not_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tuple(read("About.\n\n# hidden one [en-US] = secrets\n«{nonsense}»", "secrets"))
    monkeypatch.setattr(bench, "templates", lambda half: broken)
    assert measure("--split", "measure")[0] == 2
    assert "hidden" not in capsys.readouterr().err
    assert measure("--only", "hidden")[0] == 2
    assert "hidden one" in capsys.readouterr().err


def test_own_texts_come_from_all_sources_and_expect_what_they_say() -> None:
    kinds = [case.kind for case in own_texts()]
    assert {source: kinds.count(source) > 50 for source in SOURCES} == dict.fromkeys(SOURCES, True)
    (police,) = [case for case in own_texts() if case.name == "police record"]
    assert police.kind == LITTLE
    assert len(police.wanted) == 2
    assert any(case.kind == PAPERS and not case.wanted for case in own_texts())


def test_an_example_expects_what_is_said_of_it_read_well() -> None:
    case = next(case for case in own_texts() if case.kind == EXAMPLES and "budi@contoh.id" in str(case.rows))
    done = bench.work(bench.Job(case, learned=True))
    assert (done.wanted, done.missed, done.false) == (1, (), ())
    assert [job.rate for job in bench.misread_jobs([case], 0)] == list(bench.RATES[1:])


def test_several_processes_answer_like_one(few: None) -> None:
    jobs = list(bench.generated(read(TEXTS, "secrets"), Split.LOOK, seed=0, variants=1))
    assert list(bench.results(jobs, 2)) == list(bench.results(jobs, 1))
