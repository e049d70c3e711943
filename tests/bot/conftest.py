"""What the tests of the bot share: certificates are read once, because reading them is half of what a short test costs."""

from __future__ import annotations

import ssl
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
