"""Shells complete what there is: subcommands, options, and the words that can stand after an option."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from detectors.cli.arguments import parser
from detectors.cli.completions import HOW, SHELLS, bash, main, options, subcommands
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
