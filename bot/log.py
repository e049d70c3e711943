"""What may be written down: a random id, risk names, counts, milliseconds, reason codes. Nothing else, at any level.

Our own lines are made of codes and numbers, checked here. Lines of the libraries are reduced to where they come from
and the type of the error: their words hold addresses with the token in them, captions, and whole updates.
"""

from __future__ import annotations

import logging
import secrets
import sys
from collections.abc import Iterable
from typing import TextIO

from detectors.kit.terms import code

OURS = "bot"
_logger = logging.getLogger(OURS)

Value = int | float | str | Iterable[str]


def new_id() -> str:
    """A name for one piece of work in the log; it says nothing about the person."""
    return secrets.token_hex(4)


def event(name: str, /, *, severity: int = logging.INFO, **values: Value) -> None:
    """Logs one line such as ``screened id=8f3a level=stop risks=identity,people milliseconds=412``."""
    if _logger.isEnabledFor(severity):
        words = [code(name), *(f"{key}={_plain(value)}" for key, value in values.items())]
        _logger.log(severity, " ".join(words), extra={"told": {"event": name, **values}})


def error_event(name: str, error: BaseException, /, **values: Value) -> None:
    """Logs an error by the name of its type; its message may hold a path, an address or a token."""
    event(name, severity=logging.WARNING, error=type(error).__name__.lower(), **values)


def warn(name: str, /, **values: Value) -> None:
    """Logs what an operator should change, loudly."""
    event(name, severity=logging.WARNING, **values)


def _plain(value: Value) -> str:
    if isinstance(value, bool | int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    if isinstance(value, str):
        return code(value)
    return ",".join(code(part) for part in value) or "none"


class Bare(logging.Formatter):
    """Writes our lines as they are, and of other people's lines only the place and the type of the error."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage() if record.name == OURS else f"{record.name}:{record.lineno}"
        if record.exc_info and record.exc_info[0] is not None:
            message += f" {record.exc_info[0].__name__}"
        return f"{self.formatTime(record)} {record.levelname} {message}"


class Reserved(logging.Filter):
    """Lets our lines through, and of other people's only warnings and worse."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.name == OURS or record.levelno >= logging.WARNING


def configure(level: str, stream: TextIO | None = None) -> None:
    """Makes our handler the only one in the process; the libraries stay quiet even when LOG_LEVEL is DEBUG.

    Our own logger hears everything, so that what is counted does not depend on what is written.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setLevel(level)
    handler.setFormatter(Bare())
    handler.addFilter(Reserved())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    _logger.setLevel(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram", "asyncio", "redis"):
        logging.getLogger(name).setLevel(logging.WARNING)
