"""Fixtures of the bot's tests. What its libraries read or look for again and again is half the time of a short test."""

from __future__ import annotations

import logging
import ssl
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest


@pytest.fixture(autouse=True, scope="session")
def certificates_read_once() -> Iterator[None]:
    """No test speaks TLS; a client asks for the certificates all the same, and the bot has three clients."""
    transport: Any = httpx._transports.default
    make, once = transport.create_ssl_context, ssl.create_default_context()
    transport.create_ssl_context = lambda *_, **__: once
    yield
    transport.create_ssl_context = make


@pytest.fixture(autouse=True, scope="session")
def not_looked_for_again() -> Iterator[None]:
    """httpcore tries to import sniffio at every request; it is not installed, and looking for it is a tenth of these tests."""
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # what stands so is not to be imported
    yield
    if "sniffio" in sys.modules and sys.modules["sniffio"] is None:
        del sys.modules["sniffio"]


@pytest.fixture(autouse=True)
def log_as_it_was() -> Iterator[None]:
    """A test that starts the program leaves its log handler behind, with a stream that is closed when the test is over."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    handlers, levels = root.handlers[:], (root.level, ours.level)
    yield
    root.handlers[:] = handlers
    root.setLevel(levels[0])
    ours.setLevel(levels[1])
