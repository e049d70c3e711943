"""Shells complete what there is: subcommands, options, and the words that can stand after an option."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from detectors.cli.arguments import parser
from detectors.cli.completions import HOW, SHELLS, SIMPLE, bash, fish, main, options, subcommands, zsh
from detectors.kit.terms import Style
from texts import texts

ENGLISH = texts("en")


@pytest.fixture(scope="module")
def script() -> str:
    return bash(ENGLISH)


def completed(script: str, folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of these words."""
    array = " ".join(f"'{word}'" for word in words)
    asked = f"{script}\nCOMP_WORDS=({array})\nCOMP_CWORD={len(words) - 1}\n_gatekeeper\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run(["bash", "-c", asked], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.split("\n")[:-1]


def test_bash_completes_subcommands_options_and_their_words(script: str, tmp_path: Path) -> None:
    (tmp_path / "my photo.jpg").touch()
    (tmp_path / "my photos").mkdir()
    assert completed(script, tmp_path, "gatekeeper", "ch") == ["check"]
    assert completed(script, tmp_path, "gatekeeper", "check", "--sty") == ["--style"]
    assert completed(script, tmp_path, "gatekeeper", "check", "--style", "s") == ["solid", "soft", "sticker"]
    assert completed(script, tmp_path, "gatekeeper", "check", "--off", "medi") == ["medical"]
    assert sorted(completed(script, tmp_path, "gatekeeper", "check", "my")) == ["my photo.jpg", "my photos"]
    assert completed(script, tmp_path, "gatekeeper", "check", "--watch", "my") == ["my photos"]
    assert completed(script, tmp_path, "gatekeeper", "check", "--seconds", "") == [""]
    assert completed(script, tmp_path, "gatekeeper", "completions", "z") == ["zsh"]
    assert completed(script, tmp_path, "gatekeeper", "mcp", "--co") == ["--copies"]
    assert completed(script, tmp_path, "gatekeeper", "mcp", "my") == ["my photos"]
    assert completed(script, tmp_path, "gatekeeper", "bot", "my") == [""]


TYPED = (
    ("ch", "check"),
    ("check --everyt", "check --everything"),
    ("check --style sti", "check --style sticker"),
    ("check --off medi", "check --off medical"),
    ("check my", "check my photo.jpg"),
    ("check --watch p", "check --watch photos two/"),
    ("completions z", "completions zsh"),
    ("mcp p", "mcp photos two/"),
    ("mcp --keep", "mcp --keep-stops"),
)
"""What is typed after ``gatekeeper``, and what the line is after the tabulator."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "my photo.jpg").touch()
    (tmp_path / "photos two").mkdir()
    return tmp_path


@pytest.mark.parametrize(("typed", "line"), TYPED)
def test_fish_completes_what_is_typed(typed: str, line: str, folder: Path) -> None:
    program = shutil.which("fish")
    if program is None:
        pytest.skip("fish is not on this machine")
    asked = f"source {folder / 'script'}; complete -C 'gatekeeper {typed}'"
    (folder / "script").write_text(fish(ENGLISH))
    done = subprocess.run(
        [program, "-N", "-c", asked],
        cwd=folder,
        env={**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    offered = [one.split("\t")[0] for one in done.stdout.splitlines()]
    assert [one for one in offered if line.endswith(one)], offered
    assert len(offered) == 1


def test_zsh_completes_what_is_typed(folder: Path) -> None:
    """In a terminal, with the completions of the shell itself: each line is typed, completed, and run."""
    program = shutil.which("zsh")
    if program is None:
        pytest.skip("zsh is not on this machine")
    (folder.parent / "script").write_text(zsh(ENGLISH))
    ours, theirs = pty.openpty()
    shell = subprocess.Popen(
        [program, "-f", "-i"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env={**os.environ, "TERM": "dumb", "HOME": str(folder.parent)},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        begin = f"PROMPT='>'; autoload -Uz compinit; compinit -u -D; source {folder.parent}/script"
        _typed(ours, f"{begin}; gatekeeper() {{ print -r -- GOT:$*:END; }}; print REA''DY\n", "READY")
        for typed, line in TYPED:
            _typed(
                ours, f"gatekeeper {typed}\t\n", f"GOT:{line.rstrip('/')}:END"
            )  # it drops its own slash before a line runs
    finally:
        shell.kill()
        shell.wait()
        os.close(ours)


def _typed(terminal: int, keys: str, awaited: str) -> None:
    """Type into a terminal and read until it shows what is awaited."""
    os.write(terminal, keys.encode())
    shown, patience = "", time.monotonic() + 30
    while awaited not in shown:
        assert time.monotonic() < patience, shown
        if select.select([terminal], [], [], 0.2)[0]:
            shown += os.read(terminal, 4096).decode("utf-8", "replace")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_knows_every_option_and_every_subcommand(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([shell]) == 0
    said = capsys.readouterr().out
    names = [word for action in parser(ENGLISH)._actions for word in action.option_strings if word.startswith("--")]
    assert len(names) > 15
    assert [option.name for option in options(ENGLISH)] == names
    for name in names:
        assert name in said or f"-l {name[2:]} " in said
    assert {"check", "bot", "completions"} <= set(subcommands())
    for word in (*subcommands(), *Style):
        assert word in said
    assert set(HOW) == set(SHELLS)


def test_the_options_of_a_subcommand_elsewhere_are_those_of_its_parser() -> None:
    from assistant.__main__ import parser as of_mcp
    from bot.web.arguments import parser as of_page

    assert set(SIMPLE) <= set(subcommands())
    names = [word for action in of_page(ENGLISH)._actions for word in action.option_strings if word.startswith("--")]
    assert sorted(names) == sorted(("--help", *SIMPLE["page"].options))
    names = [word for action in of_mcp()._actions for word in action.option_strings if word.startswith("--")]
    assert sorted(names) == sorted(("--help", *SIMPLE["mcp"].options))


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_one_that_the_shell_can_read(shell: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not on this machine")
    file = tmp_path / "script"
    file.write_text(SHELLS[shell](ENGLISH))
    done = subprocess.run([program, "-n", str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_unknown_shell_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["csh"])
    assert ended.value.code == 2
    assert "bash" in capsys.readouterr().err
