"""The launcher on machines that lack something, with stand-ins for apt, Python and pip; none of them reaches a network."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from detectors.kit.terms import VERSION

ROOT = Path(__file__).parents[1]
TOOLS = "sh cat cksum dirname env flock grep id mkdir mv readlink rm sed tail true".split()

PYTHON = """#!/bin/sh
# Stands in for Python and for the one in .venv: notes each call, makes .venv, fails where FAILING says so.
printf '%s\\n' "$*" >>"$NOTES"
case "$*" in
    *"$FAILING"*) [ -z "$FAILING" ] || exit 1 ;;
esac
[ "$1 $2" != "-m venv" ] || { mkdir -p "$3/bin" && cat "$0" >"$3/bin/python" && chmod +x "$3/bin/python"; }
"""
TESSERACT = "#!/bin/sh\nprintf 'eng\\nind\\n'\n"


class Machine:
    """A copy of the launcher on a machine with just these programs."""

    def __init__(self, folder: Path) -> None:
        self.root, self.programs, self.notes = folder / "a copy", folder / "bin", folder / "notes"
        self.programs.mkdir()
        (self.root / "setup" / "lock").mkdir(parents=True)
        (self.root / "detectors" / "kit").mkdir(parents=True)
        shutil.copy(ROOT / "gatekeeper", self.root)
        kit = ROOT / "detectors" / "kit"
        shutil.copy(kit / "models.json", self.root / "detectors" / "kit")
        shutil.copytree(kit / "terms", self.root / "detectors" / "kit" / "terms")
        (self.root / "setup" / "lock" / "run.txt").write_text("pillow==1\n")
        (self.root / "setup" / "lock" / "mcp.txt").write_text("mcp==1\n")
        for tool in (*TOOLS, "chmod"):
            if found := shutil.which(tool):
                (self.programs / tool).symlink_to(found)
        self.program("ldconfig", "#!/bin/sh\nprintf 'libGL.so.1\\nlibglib-2.0.so.0\\n'\n")
        self.program("python3", PYTHON)
        self.program("tesseract", TESSERACT)
        self.program("redis-server", "#!/bin/sh\n")

    def program(self, name: str, code: str) -> None:
        (self.programs / name).write_text(code)
        (self.programs / name).chmod(0o755)

    def lacks(self, name: str) -> None:
        """Until apt brings it: its install puts every missing program back."""
        (self.programs / name).rename(self.programs / f"{name}.missing")
        back = f'for one in {self.programs}/*.missing; do mv "$one" "${{one%.missing}}"; done'
        self.program("apt-get", f'#!/bin/sh\nprintf "apt %s\\n" "$*" >>"$NOTES"\n[ "$1" = update ] || {{ {back}; }}\n')
        self.program("sudo", '#!/bin/sh\n"$@"\n')

    def notes_calls_of(self, name: str, status: int = 0) -> None:
        self.program(name, f'#!/bin/sh\nprintf "{name} %s\\n" "$*" >>"$NOTES"\nexit {status}\n')

    def run(self, *arguments: str, failing: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.programs), "NOTES": str(self.notes), "FAILING": failing, **more}
        return subprocess.run(
            [self.root / "gatekeeper", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    @property
    def calls(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_help_names_every_subcommand_and_needs_nothing(machine: Machine) -> None:
    shown = machine.run("--help")
    assert shown.returncode == 0
    assert all(f"gatekeeper {name}" in shown.stdout for name in ("check", "bot", "test", "measure", "setup"))
    assert machine.calls == []


def test_the_version_is_told_without_python_and_without_an_environment(machine: Machine) -> None:
    (machine.programs / "python3").unlink()
    shown = machine.run("--version")
    assert (shown.returncode, shown.stdout) == (0, f"gatekeeper {VERSION}\n")


@pytest.mark.parametrize("arguments", [(), ("chekc", "photo.jpg")])
def test_a_wrong_call_shows_the_usage_and_ends_with_2(machine: Machine, arguments: tuple[str, ...]) -> None:
    shown = machine.run(*arguments)
    assert (shown.returncode, shown.stdout) == (2, "")
    assert "./gatekeeper check" in shown.stderr


def test_the_first_start_sets_up_and_the_second_only_runs(machine: Machine) -> None:
    assert machine.run("check", "my photo.jpg", "--json").returncode == 0
    first = machine.calls
    assert [call for call in first if "--require-hashes" in call]
    assert first[-1] == "-P -m detectors my photo.jpg --json"
    machine.notes.unlink()
    shown = machine.run("check", "my photo.jpg")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert machine.calls == ["-P -m detectors my photo.jpg"]


def test_a_changed_lock_is_installed_anew(machine: Machine) -> None:
    machine.run("setup")
    machine.notes.unlink()
    (machine.root / "setup" / "lock" / "run.txt").write_text("pillow==2\n")
    machine.run("setup")
    assert [call for call in machine.calls if "--require-hashes" in call]


@pytest.mark.parametrize(
    ("failing", "sentence"),
    [
        ("-m venv", "could not make the folder .venv"),
        ("-m pip install", "could not install the packages of setup/lock/run.txt"),
        ("setup.fetch_models", "models are not complete"),
    ],
)
def test_a_failed_step_says_what_failed_and_is_done_again_next_time(
    machine: Machine, failing: str, sentence: str
) -> None:
    shown = machine.run("check", "photo.jpg", failing=failing)
    assert (shown.returncode, shown.stdout) == (2, "")
    assert sentence in shown.stderr
    assert "start again" in shown.stderr
    assert not [call for call in machine.calls if "-m detectors" in call]
    assert machine.run("check", "photo.jpg").returncode == 0


def test_mcp_has_an_environment_of_its_own_that_is_brought_once_and_says_nothing_on_standard_output(
    machine: Machine,
) -> None:
    shown = machine.run("mcp", "my photos", "--copies", "out")
    assert (shown.returncode, shown.stdout) == (0, "")
    assert "setup/lock/mcp.txt" in shown.stderr
    assert [call.split("-r ")[-1].rpartition("/")[2] for call in machine.calls if "--require-hashes" in call] == [
        "run.txt",
        "mcp.txt",
    ]
    assert machine.calls[-1] == "-P -m assistant my photos --copies out"
    machine.notes.unlink()
    assert machine.run("mcp", "my photos").stderr == ""
    assert machine.calls == ["-P -m assistant my photos"]
    assert (machine.root / ".mcp" / "bin" / "python").exists()
    (machine.root / "setup" / "lock" / "mcp.txt").write_text("mcp==2\n")
    assert "setup/lock/mcp.txt" in machine.run("mcp", "my photos").stderr


def test_the_tests_of_mcp_bring_its_environment_and_run_alone(machine: Machine) -> None:
    (machine.root / "setup" / "lock" / "test.txt").write_text("pytest==1\n")
    assert machine.run("test", "mcp", "-x").returncode == 0
    assert machine.calls[-1].endswith("--no-loadscope-reorder tests/assistant -x")
    assert [call for call in machine.calls if call.endswith("mcp.txt")]
    assert machine.run("test", "tests/cli").returncode == 0
    assert machine.calls[-1].endswith("--no-loadscope-reorder tests/cli")


def test_an_environment_of_mcp_that_cannot_be_brought_is_a_sentence(machine: Machine) -> None:
    (machine.root / "setup" / "lock" / "test.txt").write_text("pytest==1\n")
    shown = machine.run("test", "mcp", failing="/mcp.txt")
    assert shown.returncode == 2
    assert "could not install the packages of setup/lock/mcp.txt" in shown.stderr


COMPILE = "-P -m setup.compile_ahead"


def test_networks_are_compiled_once_all_models_are_there(machine: Machine) -> None:
    machine.run("check", "photo.jpg")
    assert machine.calls.index("-P -m setup.fetch_models") < machine.calls.index(COMPILE)
    machine.run("bot")
    assert machine.calls.count(COMPILE) == 1


def test_networks_are_compiled_anew_when_their_settings_change_and_nothing_else_is_brought(machine: Machine) -> None:
    machine.run("check", "photo.jpg")
    machine.notes.unlink()
    (machine.root / "detectors" / "kit" / "models.py").write_text("KERNELS = {}\n")
    assert machine.run("check", "photo.jpg").returncode == 0
    assert machine.calls == [COMPILE, "-P -m detectors photo.jpg"]


def test_networks_that_cannot_be_kept_stop_nothing_and_are_not_tried_at_each_start(machine: Machine) -> None:
    shown = machine.run("check", "photo.jpg", failing="setup.compile_ahead")
    assert shown.returncode == 0
    assert "each start will compile its own" in shown.stderr
    assert machine.calls[-1] == "-P -m detectors photo.jpg"
    assert machine.run("check", "photo.jpg").stderr == ""
    assert machine.calls.count(COMPILE) == 1


def test_without_apt_it_names_the_packages_to_install_by_hand(machine: Machine) -> None:
    (machine.programs / "tesseract").unlink()
    (machine.programs / "redis-server").unlink()
    shown = machine.run("test")
    assert shown.returncode == 2
    assert "no apt-get" in shown.stderr
    assert all(name in shown.stderr for name in ("tesseract-ocr", "tesseract-ocr-ind", "redis-server"))
    assert "python3-venv" not in shown.stderr


def test_apt_is_asked_for_what_is_missing_and_only_that(machine: Machine) -> None:
    machine.lacks("tesseract")
    assert machine.run("check", "photo.jpg").returncode == 0
    (installed,) = [call for call in machine.calls if "apt install" in call]
    assert "tesseract-ocr-eng tesseract-ocr-ind" in installed
    assert "redis" not in installed


@pytest.mark.parametrize("arguments", [("bot",), ("setup",), ("test",)])
def test_the_bot_the_tests_and_a_whole_set_up_get_a_redis_server(machine: Machine, arguments: tuple[str, ...]) -> None:
    (machine.root / "setup" / "lock" / "test.txt").write_text("pytest==1\n")
    machine.lacks("redis-server")
    assert machine.run(*arguments).returncode == 0
    (installed,) = [call for call in machine.calls if "apt install" in call]
    assert installed.split()[-1] == "redis-server"


@pytest.mark.parametrize("arguments", [("check", "photo.jpg"), ("measure",)])
def test_checking_and_measuring_need_no_redis_server(machine: Machine, arguments: tuple[str, ...]) -> None:
    (machine.programs / "redis-server").unlink()
    shown = machine.run(*arguments)
    assert shown.returncode == 0
    assert "redis" not in shown.stderr


def test_a_bot_after_a_check_still_gets_its_redis_server_and_only_once(machine: Machine) -> None:
    machine.lacks("redis-server")
    machine.run("check", "photo.jpg")
    assert not [call for call in machine.calls if "apt" in call]
    for _ in range(2):
        assert machine.run("bot").returncode == 0
    assert len([call for call in machine.calls if "apt install" in call]) == 1
    assert len([call for call in machine.calls if "--require-hashes" in call]) == 1


@pytest.mark.parametrize("where", ["environment", "file"])
def test_a_bot_with_a_redis_of_the_operators_needs_none(machine: Machine, where: str) -> None:
    (machine.programs / "redis-server").unlink()
    url = "redis://127.0.0.1:6379/0"
    if where == "file":
        (machine.root / ".env").write_text(f'BOT_TOKEN=x\nREDIS_URL = "{url}"\n')
        assert machine.run("bot").returncode == 0
    else:
        assert machine.run("bot", REDIS_URL=url).returncode == 0
    assert machine.calls[-1] == "-P -m bot"


def test_a_line_without_a_value_names_no_redis(machine: Machine) -> None:
    (machine.root / ".env").write_text("# REDIS_URL=redis://127.0.0.1\nREDIS_URL=\n")
    machine.lacks("redis-server")
    assert machine.run("bot").returncode == 0
    assert [call for call in machine.calls if "apt install" in call]


def test_the_service_of_the_package_is_masked_before_the_package_comes(machine: Machine) -> None:
    machine.lacks("redis-server")
    machine.notes_calls_of("systemctl")
    shown = machine.run("bot")
    assert shown.returncode == 0
    order = [call for call in machine.calls if call.startswith(("systemctl", "apt install"))]
    assert order[0] == "systemctl mask --quiet redis-server.service"
    assert order[1].startswith("apt install")
    assert "systemctl unmask redis-server" in shown.stderr


def test_where_the_service_cannot_be_masked_the_package_is_not_installed(machine: Machine) -> None:
    machine.lacks("redis-server")
    machine.notes_calls_of("systemctl", 1)
    shown = machine.run("bot")
    assert shown.returncode == 2
    assert "could not mask" in shown.stderr
    assert not [call for call in machine.calls if call.startswith("apt")]


def test_without_systemd_the_script_of_the_service_is_disabled_for_later_boots(machine: Machine) -> None:
    machine.lacks("redis-server")
    machine.notes_calls_of("update-rc.d")
    assert machine.run("bot").returncode == 0
    assert [call for call in machine.calls if "redis-server" in call][-1] == "update-rc.d redis-server disable"


def test_no_service_is_touched_where_the_server_is_there_already(machine: Machine) -> None:
    machine.notes_calls_of("systemctl")
    machine.notes_calls_of("update-rc.d")
    machine.lacks("tesseract")
    assert machine.run("bot").returncode == 0
    assert not [call for call in machine.calls if call.startswith(("systemctl", "update-rc.d"))]


def test_a_failing_apt_is_quoted(machine: Machine) -> None:
    (machine.programs / "tesseract").unlink()
    machine.program("apt-get", "#!/bin/sh\nprintf 'E: the mirror is asleep\\n'\nexit 100\n")
    machine.program("sudo", '#!/bin/sh\n"$@"\n')
    shown = machine.run("setup")
    assert shown.returncode == 2
    assert "the mirror is asleep" in shown.stderr
    assert "could not install: tesseract-ocr" in shown.stderr


def test_an_old_python_is_named(machine: Machine) -> None:
    machine.program("python3", "#!/bin/sh\nexit 1\n")
    shown = machine.run("setup")
    assert shown.returncode == 2
    assert "Python 3.11 or newer" in shown.stderr


def test_the_python_of_the_path_is_taken_before_others_on_the_machine(machine: Machine) -> None:
    machine.program("python3.14", "#!/bin/sh\nprintf 'another Python\\n' >>\"$NOTES\"\n")
    assert machine.run("setup").returncode == 0
    assert "another Python" not in machine.calls


def test_a_newer_python_is_found_where_python3_is_an_old_one(machine: Machine) -> None:
    machine.program("python3.14", PYTHON)
    machine.program("python3", "#!/bin/sh\nexit 1\n")
    assert machine.run("setup").returncode == 0


def test_the_folder_one_stands_in_is_not_imported_from(machine: Machine) -> None:
    machine.run("bot")
    assert machine.calls[-1] == "-P -m bot"


def test_a_moved_folder_is_not_set_up_again(machine: Machine, tmp_path: Path) -> None:
    machine.run("setup")
    machine.notes.unlink()
    machine.root = machine.root.rename(tmp_path / "another name")
    assert machine.run("check", "photo.jpg").stderr == ""
    assert machine.calls == ["-P -m detectors photo.jpg"]
