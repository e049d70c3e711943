"""One browser for all tests of a file, a server and a page for each; a page that speaks to anybody else fails its test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

import pytest

from setup import fetch_axe
from tests.browser.hands import Visitor
from tests.browser.painted import Painted
from tests.browser.site import Site, serving

CHROMIUM = shutil.which("chromium")
WANTED = "BROWSER_TESTS"
"""Set by ``./gatekeeper test browser``, which has brought everything: what is missing then is an error."""

os.environ["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"] = "1"
"""So that what the service worker asks for is recorded, too."""


def missing() -> str:
    """Returns a sentence on what is missing, an empty one where all is there."""
    parts = {"Chromium": CHROMIUM, "Playwright": find_spec("playwright"), "axe-core": fetch_axe.is_there()}
    gone = [name for name, there in parts.items() if not there]
    return f"{' and '.join(gone)} missing; ./gatekeeper test browser brings what a real browser needs" if gone else ""


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    if said := missing():
        pytest.fail(said) if os.environ.get(WANTED) else pytest.skip(said)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture
def screener() -> Painted:
    """Paints its answers; the tests tell it what to answer."""
    return Painted()


@pytest.fixture
def site(browser: Any, screener: Painted) -> Iterator[Site]:
    with serving(screener) as site:
        yield site


@pytest.fixture
def visit(browser: Any, site: Site) -> Iterator[Callable[..., Visitor]]:
    """Opens the page in a browser profile of its own, and looks at the end where all its requests went."""
    visitors: list[Visitor] = []

    def open_page(**options: Any) -> Visitor:
        visitors.append(Visitor(browser.new_context(**options), site))
        return visitors[-1]

    yield open_page
    for visitor in visitors:
        visitor.close()


@pytest.fixture
def visitor(visit: Callable[..., Visitor]) -> Visitor:
    """Somebody at a desk."""
    return visit(viewport={"width": 1280, "height": 800})


@pytest.fixture
def phone(visit: Callable[..., Visitor]) -> Visitor:
    """Somebody with a phone in the hand."""
    return visit(viewport={"width": 375, "height": 740}, device_scale_factor=2, has_touch=True, is_mobile=True)
