"""Parses the arguments of ``./gatekeeper page``, and explains them in the person's language."""

from __future__ import annotations

import argparse
from functools import partial
from typing import Any

from texts import Texts


class _Help(argparse.HelpFormatter):
    """The page of help, with its first word in the person's language."""

    def __init__(self, prog: str, *, usage: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or self._usage)


def parser(texts: Texts) -> argparse.ArgumentParser:
    """Returns what reads the arguments, in a language."""
    known = argparse.ArgumentParser(
        prog="./gatekeeper page",
        description=texts.plain("serve-help"),
        epilog=texts.plain("serve-help-end"),
        formatter_class=partial(_Help, usage=texts.plain("cli-usage")),
        add_help=False,
    )
    options = known.add_argument_group(texts.plain("cli-help-options"))
    options.add_argument("--port", type=partial(_port, texts), help=texts.plain("serve-help-port"))
    options.add_argument("--no-browser", action="store_true", help=texts.plain("serve-help-no-browser"))
    options.add_argument("--invite", action="store_true", help=texts.plain("serve-help-invite"))
    options.add_argument("--token", metavar="NAME", help=texts.plain("serve-help-token"))
    options.add_argument("-h", "--help", action="help", help=texts.plain("cli-help-help"))
    return known


def _port(texts: Texts, text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 65_535):
        raise argparse.ArgumentTypeError(texts.plain("serve-wrong-port"))
    return int(text)
