"""Formats a page of help in the person's language."""

from __future__ import annotations

import argparse
from typing import Any


class HelpPage(argparse.HelpFormatter):
    """The page of help, with its first word in the person's language."""

    def __init__(self, prog: str, *, usage: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or self._usage)
