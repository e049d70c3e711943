"""Parses the arguments of ``check``, and speaks the person's language about them."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, NoReturn

from detectors.cli.pipes import PIPE, as_path
from detectors.cli.speech import OPTION, Sentence
from detectors.cli.values import Values
from detectors.kit.terms import MAX_PAGES, VERSION, Style
from texts import LANGUAGES, Texts
from texts.help_page import HelpPage

LONGEST_NAME = 255
"""Bytes of a file's name that Linux and macOS allow; asking for a longer one is an error."""
_WRONG: Final = (
    (r"argument (?P<option>\S+): invalid choice: '(?P<text>.*)' \(choose from (?P<known>.*)\)", "cli-wrong-choice"),
    (r"unrecognized arguments: (?P<text>.*)", "cli-wrong-unknown"),
    (r"ambiguous option: (?P<text>.*) could match (?P<known>.*)", "cli-wrong-ambiguous"),
    (r"argument (?P<option>\S+): expected (?:one|at least one) argument", "cli-wrong-lacks"),
    (r"argument (?P<option>\S+): ignored explicit argument '(?P<text>.*)'", "cli-wrong-has"),
)
"""The complaints of argparse that a call of ``check`` can bring about, and the sentences for them."""


class _Parser(argparse.ArgumentParser):
    """Says in a sentence what is wrong: with a value, in the words of whoever read it, and with the rest, in its own."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(
            prog="gatekeeper check",
            description=texts.plain("cli-help"),
            epilog=texts.plain("cli-help-end"),
            formatter_class=partial(HelpPage, usage=texts.plain("cli-usage")),
            add_help=False,
        )
        self._texts = texts

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, self._texts.plain("cli-usage-error", what=complaint(message, self._texts)) + "\n")


def complaint(message: str, texts: Texts) -> str:
    """Returns what argparse complains about as a sentence."""
    for pattern, key in _WRONG:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            values = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return texts.plain(key, **values)
    return re.sub(r"^argument [^:]+: (?=--)", "", message)


def parser(texts: Texts) -> argparse.ArgumentParser:
    """Returns the parser of ``check`` in a language."""
    command = _Parser(texts)
    named = command.add_argument_group(texts.plain("cli-help-named"))
    named.add_argument("photos", metavar="PHOTO", nargs="*", help=_help(texts, "photos"))
    options = command.add_argument_group(texts.plain("cli-help-options"))
    for name, settings in _options(Values(texts)).items():
        options.add_argument(f"--{name}", help=_help(texts, name), **settings)
    options.add_argument("--version", action="version", version=f"gatekeeper {VERSION}", help=_help(texts, "version"))
    options.add_argument("-h", "--help", action="help", help=_help(texts, "help"))
    return command


def _help(texts: Texts, name: str) -> str:
    values = {"most": MAX_PAGES} if name == "pages" else {}
    return texts.plain(f"cli-help-{name}", **values).replace("%", "%%")


def _options(values: Values) -> dict[str, dict[str, Any]]:
    """The options in the order of the help, and how argparse takes each."""
    return {
        "files-from": {"type": as_path, "metavar": "LIST"},
        "watch": {"type": Path, "metavar": "FOLDER"},
        "redacted": {"type": as_path, "metavar": "OUT|DIR"},
        "annotated": {"type": as_path, "metavar": "OUT|DIR"},
        "overwrite": {"action": "store_true"},
        "style": {"choices": [style.value for style in Style], "default": Style.AUTO.value},
        "keep": {"type": values.kept, "default": (), "metavar": "N,…"},
        "cover": {"type": values.box, "action": "append", "default": [], "metavar": "[PAGE:]L,T,R,B"},
        "everything": {"action": "store_true"},
        "pages": {"type": values.pages, "default": (), "metavar": "N-M,…"},
        "labels": {"action": "store_true"},
        "xray": {"action": "store_true"},
        "explain": {"type": values.number, "metavar": "N"},
        "json": {"action": "store_true"},
        "off": {"action": "append", "default": [], "metavar": "DETECTOR"},
        "seconds": {"type": values.seconds, "default": 60.0, "metavar": "N"},
        OPTION.removeprefix("--"): {"choices": LANGUAGES},
    }


def hyphenated(arguments: Sequence[str]) -> str | None:
    """A photo that would be taken for an option because of its name."""
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return next(
        (word for word in before if word.startswith("-") and len(word) <= LONGEST_NAME and Path(word).is_file()), None
    )


def unclear(parsed: argparse.Namespace) -> Sentence | None:
    """What is missing or does not go together in what was asked for, or None."""
    named = bool(parsed.photos or parsed.files_from)
    if parsed.explain and (parsed.json or parsed.watch):
        return Sentence("cli-explain-alone")
    if parsed.watch is None:
        return None if named else Sentence("cli-nothing-named")
    if named:
        return Sentence("cli-watch-alone")
    if not parsed.watch.is_dir():
        return Sentence("cli-watch-nowhere", path=str(parsed.watch))
    if parsed.annotated:
        return Sentence("cli-watch-boxes")
    if parsed.redacted and (parsed.redacted == PIPE or parsed.redacted.is_file() or parsed.redacted.suffix):
        return Sentence("cli-watch-one-copy", path=str(parsed.redacted))
    return None
