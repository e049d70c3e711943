"""The description is what the routes do: schemathesis asks them everything that it allows, and much that it does not."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    missing_required_header,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from bot.web.api.openapi import document
from bot.web.api.options import Options
from detectors.kit.terms import Screening, ScreeningOptions
from tests.bot.web.api.serving import DETECTORS, TOKEN, api, asked
from tests.bot.web.given import Screens, letter, stop
from tests.bot.web.served import LOOPBACK

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
    unsupported_method,
    ignored_auth,
    missing_required_header,
)
schemathesis.serializer.alias("application/pdf", "application/octet-stream")
SCHEMA = schemathesis.openapi.from_dict(document(Options(ScreeningOptions(seconds=10), lambda: DETECTORS).all))
SCHEMA.config.checks.negative_data_rejection.expected_statuses = ["4xx", "5xx"]
"""Whatever refuses: what is wrong may also be too long for an address (414). Without this, the library knows no 414."""


def either(data: bytes, _: ScreeningOptions) -> Screening:
    return letter() if len(data) % 2 else stop()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Serves the API in a thread of its own: schemathesis asks as a program does, over loopback."""
    loop, told, stop_ = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    ports: list[int] = []

    async def main() -> None:
        async with api(Screens(either, stages=())) as port:
            ports.append(port)
            told.set()
            await stop_.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(main(),))
    thread.start()
    try:
        assert told.wait(30)
        yield f"http://{LOOPBACK}:{ports[0]}"
    finally:
        loop.call_soon_threadsafe(stop_.set)
        thread.join(30)
        loop.close()


@SCHEMA.parametrize()
@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_the_routes_do_what_the_description_says(case: schemathesis.Case[Any], address: str) -> None:
    case.call_and_validate(
        base_url=address, headers={"Authorization": f"Bearer {TOKEN}"}, checks=list(CHECKS), timeout=30
    )


def test_it_is_served_to_everybody_and_is_openapi_3_1() -> None:
    async def use(web: httpx.AsyncClient) -> None:
        async with httpx.AsyncClient(base_url=web.base_url) as bare:
            told = (await bare.get("/api/v1/openapi.json")).json()
        assert told["openapi"] == "3.1.0"
        assert told == document(Options(ScreeningOptions(seconds=10), lambda: DETECTORS).all)

    asked(use)
    SCHEMA.validate()
