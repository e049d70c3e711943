"""Writes what a shell needs to complete the words of ``gatekeeper``: ``gatekeeper completions bash``, ``zsh`` or ``fish``."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from detectors.cli.arguments import parser
from detectors.cli.speech import language_for
from detectors.gate.registry import registry
from detectors.kit.terms import FieldName
from texts import Texts, texts

LAUNCHER: Final = Path(__file__).resolve().parents[2] / "gatekeeper"
FOLDERS: Final = frozenset({"--watch"})
"""Options whose value is a folder."""
HOW: Final = {
    "bash": 'eval "$(./gatekeeper completions bash)" in ~/.bashrc',
    "zsh": 'eval "$(./gatekeeper completions zsh)" in ~/.zshrc, after compinit',
    "fish": "./gatekeeper completions fish | source in config.fish",
}
"""How each shell takes it."""


@dataclass(frozen=True)
class Simple:
    """What can stand after a subcommand whose parser is not here: words, or its options beside folders."""

    words: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


SIMPLE: Final[Mapping[str, Simple]] = {
    "completions": Simple(words=tuple(HOW)),
    "mcp": Simple(options=("--copies", "--keep-stops", "--seconds")),
    "page": Simple(options=("--port", "--no-browser", "--invite", "--token")),
    "test": Simple(words=("browser", "mcp")),
}
"""Every subcommand but ``check`` after which something can be completed."""


@dataclass(frozen=True)
class Option:
    """One option of ``check``: its name, what it does, and what can stand after it; None where nothing does."""

    name: str
    about: str
    values: tuple[str, ...] | None


def options(texts: Texts) -> list[Option]:
    """The options of ``check`` in a language, read from its own parser."""
    known: Mapping[str, tuple[str, ...]] = {
        "--off": tuple(name for name, _ in registry().enabled),
        "--keep": tuple(FieldName),
    }
    found = []
    for action in parser(texts)._actions:
        for name in (word for word in action.option_strings if word.startswith("--")):
            takes = None if action.nargs == 0 else tuple(action.choices or known.get(name, ()))
            found.append(Option(name, (action.help or "").replace("%%", "%"), takes))
    return found


def subcommands() -> list[str]:
    """What can stand after ``gatekeeper``, read from its own page of help."""
    return [*dict.fromkeys(re.findall(r"^  \./gatekeeper ([a-z]+)", LAUNCHER.read_text("utf-8"), re.M))]


def _files(option: Option) -> bool:
    """Whether a file or folder stands after an option: what has no words and is no number."""
    return option.values == () and option.name in {"--redacted", "--annotated", "--files-from", *FOLDERS}


def _cases(texts: Texts, folder: str, words: str, files: str) -> str:
    """The branches that bash and zsh share: what can stand after each option."""
    lines = []
    for option in options(texts):
        if option.values:
            lines.append(f"        {option.name}) {words.format(' '.join(option.values))}; return ;;")
        elif option.name in FOLDERS:
            lines.append(f"        {option.name}) {folder}; return ;;")
        elif _files(option):
            lines.append(f"        {option.name}) {files}; return ;;")
        elif option.values is not None:
            lines.append(f"        {option.name}) return ;;")
    return "\n".join(lines)


def _simple(folder: str, words: str) -> str:
    """The branches that bash and zsh share: what can stand after the other subcommands."""
    lines = [
        f"        {name}) {words.format(' '.join(one.words))}; return ;;" for name, one in SIMPLE.items() if one.words
    ]
    for name, one in SIMPLE.items():
        if one.options:
            offered = words.format(" ".join(one.options))
            lines.append(f"        {name}) case $word in -*) {offered} ;; *) {folder} ;; esac; return ;;")
    return "\n".join(lines)


def bash(texts: Texts) -> str:
    """A script for bash."""
    names = " ".join(option.name for option in options(texts))
    return f"""_gatekeeper() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then mapfile -t COMPREPLY < <(compgen -W "{" ".join(subcommands())}" -- "$word"); return; fi
    compopt -o filenames 2>/dev/null
    case ${{COMP_WORDS[1]}} in
        check) ;;
{_simple(_BASH_FOLDER, _BASH_WORDS)}
        *) return ;;
    esac
    case $before in
{_cases(texts, _BASH_FOLDER, _BASH_WORDS, _BASH_FILES)}
    esac
    case $word in
        -*) {_BASH_WORDS.format(names)} ;;
        *) {_BASH_FILES} ;;
    esac
}}
complete -F _gatekeeper gatekeeper
"""


_BASH_WORDS: Final = 'mapfile -t COMPREPLY < <(compgen -W "{}" -- "$word")'
_BASH_FILES: Final = 'mapfile -t COMPREPLY < <(compgen -f -- "$word")'
_BASH_FOLDER: Final = 'mapfile -t COMPREPLY < <(compgen -d -- "$word")'


def zsh(texts: Texts) -> str:
    """A script for zsh."""
    names = " ".join(option.name for option in options(texts))
    return f"""_gatekeeper() {{
    if (( CURRENT == 2 )); then compadd -- {" ".join(subcommands())}; return; fi
    local word=${{words[CURRENT]}}
    case ${{words[2]}} in
        check) ;;
{_simple("_files -/", "compadd -- {}")}
        *) _files; return ;;
    esac
    case ${{words[CURRENT-1]}} in
{_cases(texts, "_files -/", "compadd -- {}", "_files")}
    esac
    if [[ $word == -* ]]; then compadd -- {names}; else _files; fi
}}
compdef _gatekeeper gatekeeper
"""


def fish(texts: Texts) -> str:
    """A script for fish, which also shows what each option does."""
    lines = [f"complete -c gatekeeper -n __fish_use_subcommand -f -a '{' '.join(subcommands())}'"]
    lines += [line for name, one in SIMPLE.items() for line in _simple_fish(name, one)]
    for option in options(texts):
        line = f"complete -c gatekeeper -n '__fish_seen_subcommand_from check' -l {option.name[2:]}"
        if option.values:
            line += f" -x -a '{' '.join(option.values)}'"
        elif option.name in FOLDERS:
            line += " -x -a '(__fish_complete_directories)'"
        elif option.values is not None:
            line += " -r" if _files(option) else " -x"
        about = option.about.replace("\\", "\\\\").replace("'", "\\'")
        lines.append(f"{line} -d '{about}'")
    return "\n".join(lines) + "\n"


def _simple_fish(name: str, one: Simple) -> list[str]:
    after = f"complete -c gatekeeper -n '__fish_seen_subcommand_from {name}'"
    if one.words:
        return [f"{after} -f -a '{' '.join(one.words)}'"]
    folders = f"{after} -f -a '(__fish_complete_directories)'"
    return [folders, *(f"{after} -l {option[2:]}" for option in one.options)]


SHELLS: Final = {"bash": bash, "zsh": zsh, "fish": fish}


def main(arguments: Sequence[str]) -> int:
    """Print the script for the named shell and return the exit status."""
    spoken = texts(language_for((), os.environ))
    ways = "\n".join(f"  {shell}: {how}" for shell, how in HOW.items())
    command = argparse.ArgumentParser(
        prog="gatekeeper completions",
        description=f"{spoken.plain('cli-completions')}\n{ways}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("shell", choices=SHELLS)
    sys.stdout.write(SHELLS[command.parse_args(arguments).shell](spoken))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
