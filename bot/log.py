"""Writes the log: a random id, risk names, counts, milliseconds, reason codes. Nothing else, at any level.

Lines of this program consist of codes and numbers, which are checked here. Lines of the libraries are reduced to their
place and the type of the error, because their words hold addresses with the token in them, captions, and whole updates.
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
    """Returns a random id for one job in the log. It says nothing about the person."""
    return secrets.token_hex(4)


def event(name: str, /, *, severity: int = logging.INFO, **values: Value) -> None:
    """Writes one line such as ``screened id=8f3a level=stop risks=identity,people milliseconds=412``."""
    if _logger.isEnabledFor(severity):
        words = [code(name), *(f"{key}={_plain(value)}" for key, value in values.items())]
        _logger.log(severity, " ".join(words), extra={"told": {"event": name, **values}})


def error_event(name: str, error: BaseException, /, **values: Value) -> None:
    """Writes a warning with the type of an error, never its message, which may hold a path, an address or a token."""
    event(name, severity=logging.WARNING, error=type(error).__name__.lower(), **values)


def warn(name: str, /, **values: Value) -> None:
    """Writes a warning about a state that the operator should change."""
    event(name, severity=logging.WARNING, **values)


def _plain(value: Value) -> str:
    if isinstance(value, bool | int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    if isinstance(value, str):
        return code(value)
    return ",".join(code(part) for part in value) or "none"


class Bare(logging.Formatter):
    """Formats lines of this program in full, and of the libraries' lines only the place and the type of the error."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage() if record.name == OURS else f"{record.name}:{record.lineno}"
        if record.exc_info and record.exc_info[0] is not None:
            message += f" {record.exc_info[0].__name__}"
        return f"{self.formatTime(record)} {record.levelname} {message}"


class Reserved(logging.Filter):
    """Passes lines of this program, and of the libraries' lines only warnings and errors."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.name == OURS or record.levelno >= logging.WARNING


def configure(level: str, stream: TextIO | None = None) -> None:
    """Installs the only log handler of the process. The libraries stay quiet even when LOG_LEVEL is DEBUG.

    The logger of this program passes every level, so that the metrics do not depend on the level that is written.
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
    # Whoever asks for nonsense must not fill the log; what fails here is told by bot.web.shield.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
