"""Parses the arguments of ``./gatekeeper page``, and explains them in the person's language."""

from __future__ import annotations

import argparse
from functools import partial

from texts import Texts
from texts.help_page import HelpPage


def parser(texts: Texts) -> argparse.ArgumentParser:
    """Returns what reads the arguments, in a language."""
    known = argparse.ArgumentParser(
        prog="./gatekeeper page",
        description=texts.plain("serve-help"),
        epilog=texts.plain("serve-help-end"),
        formatter_class=partial(HelpPage, usage=texts.plain("cli-usage")),
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
