"""The server as an assistant's program meets it: with the SDK's own client, then with lines that no client would send."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from assistant.questions import CHECK, COPY, EXPLAIN, RULE
from setup.licences import OF_MCP
from tests.cli.test_command import KEYS
from tests.library.test_checking import as_bytes, painted
from tests.paint.pdf.sheet import Paper

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".mcp" / "bin" / "python"
SECRET = "angin-kering-42"
MAIL = "melati.senja@example.org"
PRIVATE_NAME = "Rahasia-Dewi"
FIRST = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}

pytestmark = pytest.mark.skipif(
    not PYTHON.exists(),
    reason="the SDK of the Model Context Protocol is not here; bring it with: ./gatekeeper test mcp",
)


def server(folder: Path, *more: str) -> list[str]:
    return [str(PYTHON), "-P", "-m", "assistant", str(folder / "photos"), "--copies", str(folder / "copies"), *more]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def with_env(words: list[str]) -> list[str]:
    """The SDK's client hands only a few variables to what it starts."""
    return ["env", f"PYTHONPATH={ROOT}", *words]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with photos of each kind, in a folder whose name is nobody's business."""
    folder = tmp_path_factory.mktemp("home") / PRIVATE_NAME
    photos = folder / "photos"
    photos.mkdir(parents=True)
    (photos / "secret.jpg").write_bytes(as_bytes(painted(f"Password: {SECRET}")))
    (photos / "clear.jpg").write_bytes(as_bytes(painted()))
    (photos / "mail.jpg").write_bytes(as_bytes(painted(MAIL)))
    (photos / "broken.jpg").write_bytes(as_bytes(painted(SECRET))[:3000])
    (photos / "text.txt").write_text(SECRET)
    paper = Paper()
    paper.page((260.0, 120.0)).write(20, 40, f"Password: {SECRET}")
    (photos / "letter.pdf").write_bytes(paper.data())
    (folder / "outside.jpg").write_bytes(as_bytes(painted(SECRET)))
    (photos / "link.jpg").symlink_to(folder / "outside.jpg")
    return folder


def asked(home: Path, calls: dict[str, Any], together: Any = ()) -> dict[str, Any]:
    wanted = {"server": with_env(server(home)), "calls": calls, "together": list(together)}
    done = subprocess.run(
        [PYTHON, "-P", "-m", "tests.assistant.asking"],
        input=json.dumps(wanted),
        capture_output=True,
        text=True,
        env=environment(),
        cwd=ROOT,
        timeout=240,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


@pytest.fixture(scope="module")
def session(home: Path) -> dict[str, Any]:
    """One conversation with the SDK's client; it checks each answer against the tool's schema."""
    photos = home / "photos"

    def about(name: str) -> dict[str, str]:
        return {"path": str(photos / name)}

    calls = {
        "check": (CHECK, about("secret.jpg")),
        "copy": (COPY, about("secret.jpg")),
        "explain": (EXPLAIN, about("secret.jpg")),
        "clear": (CHECK, about("clear.jpg")),
        "mail": (COPY, {**about("mail.jpg"), "keep": ["1"], "style": "solid"}),
        "keep-stop": (COPY, {**about("secret.jpg"), "keep": ["1"]}),
        "keep-nothing": (COPY, {**about("secret.jpg"), "keep": ["7"]}),
        "keep-pdf": (COPY, {**about("letter.pdf"), "keep": ["1"]}),
        "pdf": (COPY, about("letter.pdf")),
        "explain-pdf": (EXPLAIN, about("letter.pdf")),
        "broken": (COPY, about("broken.jpg")),
        "text": (CHECK, about("text.txt")),
        "link": (CHECK, about("link.jpg")),
        "missing": (CHECK, about("missing.jpg")),
        "folder": (CHECK, {"path": str(photos)}),
        "wrong": (CHECK, {"path": 7}),
        "more": (CHECK, {**about("clear.jpg"), "recursive": True}),
        "unknown": ("open_original", about("secret.jpg")),
    }
    return asked(home, calls, together=[(CHECK, about("clear.jpg"))] * 3)


def answer(session: dict[str, Any], key: str) -> Any:
    told = session["calls"][key]
    assert not told["is_error"], told
    assert json.loads(told["content"][1]["text"]) == told["structured_content"]
    return told["structured_content"]


def sentence(session: dict[str, Any], key: str) -> str:
    told = session["calls"][key]
    assert told["is_error"]
    assert told["structured_content"] is None
    (content,) = told["content"]
    assert content["text"].endswith(".")
    return str(content["text"])


def test_an_assistant_is_told_to_ask_first(session: dict[str, Any]) -> None:
    assert session["instructions"] == RULE
    tools = {tool["name"]: tool for tool in session["tools"]}
    assert list(tools) == [CHECK, COPY, EXPLAIN]
    for name, tool in tools.items():
        assert tool["output_schema"]["type"] == tool["input_schema"]["type"] == "object"
        assert tool["annotations"]["read_only_hint"] is (name != COPY)
        assert not tool["annotations"]["destructive_hint"]
    assert "first" in tools[CHECK]["description"]
    assert "instead of the original" in tools[COPY]["description"]


def test_a_check_is_the_object_of_the_contract(session: dict[str, Any], home: Path) -> None:
    said = answer(session, "check")
    assert set(said) == KEYS
    assert (said["level"], said["file"], said["redacted"]) == ("stop", str(home / "photos" / "secret.jpg"), None)
    assert said["proof"] == {"passed": True, "failures": []}
    assert [place["risk"] for place in said["places"]] == ["secrets"]
    assert answer(session, "clear")["level"] == "clear"
    assert "Stop" in session["calls"]["check"]["content"][0]["text"]
    assert all("original closed" in session["calls"][key]["content"][0]["text"] for key in ("check", "clear"))


def test_a_copy_is_written_beside_nothing_and_shows_nothing(session: dict[str, Any], home: Path) -> None:
    said = answer(session, "copy")
    path = Path(said["redacted"])
    assert path.parent == home / "copies"
    assert path.name.startswith("covered-")
    with Image.open(path) as copy:
        assert copy.size == (said["copy"]["width"], said["copy"]["height"])
        assert copy.getpixel((400, 80)) != (0, 0, 0)
    assert {file.suffix for file in (home / "copies").iterdir()} <= {".jpg", ".png", ".pdf"}


def test_a_pdf_is_answered_by_its_pages_and_its_copy_is_a_pdf(session: dict[str, Any]) -> None:
    said = answer(session, "pdf")
    assert ([page["level"] for page in said["pages"]], said["page_count"]) == (["stop"], 1)
    assert Path(said["redacted"]).read_bytes().startswith(b"%PDF-")
    findings = answer(session, "explain-pdf")["findings"]
    assert ("secrets", 1) in [(finding["risk"], finding["page"]) for finding in findings]
    numbers = [place["number"] for page in said["pages"] for place in page["places"]]
    assert sorted({number for finding in findings for number in finding["places"]}) == numbers != []


def test_an_explanation_is_words_of_ours(session: dict[str, Any]) -> None:
    said = answer(session, "explain")
    for finding in said["findings"]:
        assert (finding["risk"], finding["places"], finding["rule"]) == ("secrets", [1], "secrets")
        assert finding["sureness"].startswith("This is ")
        assert "account or network" in finding["why_it_matters"]
    assert "Misses" in said["rules"]["secrets"]


def test_what_is_careful_may_stay_open_and_what_stops_may_not(session: dict[str, Any]) -> None:
    assert answer(session, "mail")["places"][0]["shape"] is None
    assert "--keep-stops" in sentence(session, "keep-stop")
    assert "does not have" in sentence(session, "keep-nothing")
    assert "in a PDF" in sentence(session, "keep-pdf")


def test_what_cannot_be_looked_at_is_unknown_and_has_no_copy(session: dict[str, Any]) -> None:
    for key, reason in (("broken", "truncated"), ("text", "not-a-picture")):
        said = answer(session, key)
        assert (said["level"], said["refused"], said["redacted"]) == ("unknown", reason, None)
        assert "nothing to open" in session["calls"][key]["content"][0]["text"]


def test_errors_are_sentences(session: dict[str, Any]) -> None:
    assert sentence(session, "link") == sentence(session, "missing")
    assert "no file" in sentence(session, "folder")
    assert "`path` is missing" in sentence(session, "wrong")
    assert "no others" in sentence(session, "more")
    assert "no such tool" in sentence(session, "unknown")


def test_several_at_once_each_get_their_answer(session: dict[str, Any]) -> None:
    assert [one["structured_content"]["level"] for one in session["together"]] == ["clear"] * 3


def test_no_word_of_a_picture_is_in_any_answer(session: dict[str, Any]) -> None:
    said = json.dumps(session)
    assert SECRET not in said
    assert MAIL not in said


class Raw:
    """The server and its pipes, for lines that no client would send."""

    def __init__(self, home: Path) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            server(home), stdin=pipe, stdout=pipe, stderr=pipe, env=environment(), start_new_session=True
        )

    def send(self, line: bytes | dict[str, Any]) -> None:
        assert self.process.stdin
        self.process.stdin.write(line if isinstance(line, bytes) else json.dumps(line).encode())
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()

    def ask(self, method: str, number: int, **params: Any) -> dict[str, Any]:
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        assert self.process.stdout
        while True:
            line = self.process.stdout.readline()
            assert line, "the server has gone"
            said = json.loads(line)  # standard output holds the protocol and nothing else
            if said.get("id") == number:
                return dict(said)


@pytest.fixture
def raw(home: Path) -> Iterator[Raw]:
    started = Raw(home)
    yield started
    started.process.kill()
    started.process.wait()
    for one in (started.process.stdin, started.process.stdout, started.process.stderr):
        if one is not None:
            with contextlib.suppress(OSError):
                one.close()


def begun(raw: Raw) -> None:
    raw.ask("initialize", 1, **FIRST)
    raw.send({"jsonrpc": "2.0", "method": "notifications/initialized"})


HOSTILE: tuple[bytes | dict[str, Any], ...] = (
    b"",
    b"hello",
    b"{",
    b"\xff\xfe\x00",
    b"[]",
    b"null",
    b"1e999999",
    b"[" * 100_000,
    b'{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"check_photo","arguments":{"path":"\\ud800"}}}',
    {"jsonrpc": "1.0", "id": 2, "method": "tools/list"},
    {"jsonrpc": "2.0", "id": None, "method": "tools/list"},
    {"jsonrpc": "2.0", "id": {"a": 1}, "method": "tools/list"},
    {"jsonrpc": "2.0", "id": 3, "method": "x" * 100_000},
    {"jsonrpc": "2.0", "id": 4, "method": "tools/call", "params": [1, 2]},
    {"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": {"name": 7, "arguments": "all"}},
    {
        "jsonrpc": "2.0",
        "id": 6,
        "method": "tools/call",
        "params": {"name": CHECK, "arguments": {"path": "/" * 3_000_000}},
    },
    {
        "jsonrpc": "2.0",
        "id": 7,
        "method": "tools/call",
        "params": {"name": COPY, "arguments": {"keep": [[]] * 100_000}},
    },
    {"jsonrpc": "2.0", "id": 8, "method": "resources/read", "params": {"uri": "file:///etc/passwd"}},
    {"jsonrpc": "2.0", "id": 9, "result": {"approved": True}},
    {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 99}},
)


def test_lines_that_no_client_would_send_break_nothing(raw: Raw, home: Path) -> None:
    begun(raw)
    for line in HOSTILE:
        raw.send(line)
    outside = {"path": str(home / "outside.jpg")}
    for number in range(100, 140):
        said = raw.ask("tools/call", number, name=CHECK, arguments=outside)
        assert said["result"]["isError"]
    assert len(raw.ask("tools/list", 200)["result"]["tools"]) == 3
    assert raw.process.stdin
    raw.process.stdin.close()
    raw.process.stdin = None
    _, errors = raw.process.communicate(timeout=20)
    assert (raw.process.returncode, errors) == (0, b"")


def children(process: int) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(process)], capture_output=True, text=True, check=False)
    return [int(word) for word in found.stdout.split()]


@pytest.mark.parametrize("how", ["input", "output"])
def test_whoever_closes_a_pipe_in_the_middle_of_a_photo_ends_everything(how: str, raw: Raw, home: Path) -> None:
    begun(raw)
    arguments = {"path": str(home / "photos" / "secret.jpg")}
    raw.send({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": COPY, "arguments": arguments}})
    patience = time.monotonic() + 30
    while not (pixels := children(raw.process.pid)) and time.monotonic() < patience:
        time.sleep(0.05)
    assert pixels
    pipes = raw.process.stdin, raw.process.stdout
    assert pipes[0]
    assert pipes[1]
    if how == "output":
        pipes[1].close()
        raw.send({"jsonrpc": "2.0", "id": 3, "method": "tools/list"})
    pipes[0].close()
    assert raw.process.wait(60) in (0, 2)
    assert raw.process.stderr
    errors = raw.process.stderr.read()
    assert b"Traceback" not in errors
    assert PRIVATE_NAME.encode() not in errors
    assert not [pixel for pixel in pixels if Path(f"/proc/{pixel}").exists()]


def test_started_by_hand_it_says_what_the_assistants_settings_take(home: Path) -> None:
    """A terminal on standard input is no program that speaks the protocol."""
    ours, theirs = os.openpty()
    done = subprocess.run(
        server(home, "--seconds", "90"), stdin=theirs, capture_output=True, text=True, env=environment(), check=True
    )
    os.close(ours)
    os.close(theirs)
    told = json.loads(done.stdout)["mcpServers"]["gatekeeper"]
    assert told["command"] == str(ROOT / "gatekeeper")
    photos, copies = str(home / "photos"), str(home / "copies")
    assert told["args"] == ["mcp", photos, "--copies", copies, "--seconds", "90"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "FOLDER"),
        (("{photos}",), "--copies"),
        (("--copies", "{copies}"), "FOLDER"),
        (("{photos}/secret.jpg", "--copies", "{copies}"), "is no folder"),
        (("{photos}", "--copies", "{photos}"), "a folder of its own"),
        (("{photos}", "--copies", "{photos}/.."), "a folder of its own"),
        (("{photos}", "--copies", "{copies}", "--seconds", "never"), "number from 1"),
    ],
)
def test_without_a_folder_for_each_nothing_starts(words: tuple[str, ...], said: str, home: Path) -> None:
    filled = [word.format(photos=home / "photos", copies=home / "copies") for word in words]
    done = subprocess.run(
        [PYTHON, "-P", "-m", "assistant", *filled],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


LICENCES = """
import json, sys
from importlib import metadata
told = {}
for name in json.load(sys.stdin):
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        continue
    told[name] = about.get("License-Expression") or about.get("License")
print(json.dumps(told))
"""


def test_its_packages_have_the_licences_that_the_paper_says() -> None:
    told = {name: licence for licence, names in OF_MCP.items() for name in names.split()}
    done = subprocess.run(
        [PYTHON, "-c", LICENCES], input=json.dumps([*told]), capture_output=True, text=True, check=True
    )
    installed = json.loads(done.stdout)
    assert len(installed) > 20
    assert {name: told[name] for name in installed} == installed


def loaded(python: Path, statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*sys.modules, sep='\\n')"
    done = subprocess.run([python, "-c", code], env=environment(), capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in done.stdout.split()}


def test_the_server_has_no_pixels_in_its_process_and_the_version_of_the_project() -> None:
    assert not loaded(PYTHON, "import assistant.server") & {
        "numpy",
        "cv2",
        "PIL",
        "openvino",
        "telegram",
        "redis",
        "bot",
    }
