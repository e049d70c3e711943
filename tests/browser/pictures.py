"""Takes the pictures of the page that stand in the README, of a painted card: ``python -m tests.browser.pictures``.

Wants what ``./gatekeeper test browser`` has brought.
"""

from __future__ import annotations

import io
import shutil
from typing import Any

from PIL import Image

from detectors.kit.border import ROOT
from tests.browser.hands import Visitor
from tests.browser.site import RealSite

FOLDER = ROOT / ".github" / "pictures"
CARD = ROOT / "examples" / "ktp.jpg"
DESK = {"viewport": {"width": 1120, "height": 700}}
PHONE = {
    "viewport": {"width": 375, "height": 700},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
    "color_scheme": "dark",
    "locale": "id-ID",
}
QUALITY = 80


def main() -> int:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for name, options in (("page-desk", DESK), ("page-phone", PHONE)):
            _take(browser, name, options)
        browser.close()
    return 0


def _take(browser: Any, name: str, options: dict[str, Any]) -> None:
    site = RealSite()
    visitor = Visitor(browser.new_context(**options), site)
    visitor.context.set_default_timeout(120_000)
    visitor.enter().choose((CARD.name, "image/jpeg", CARD.read_bytes())).settled()
    if name == "page-desk":
        visitor.page.locator("#split").fill("38")
        visitor.page.locator("#split").blur()
        visitor.page.locator("#items li").nth(1).hover()
    picture = Image.open(io.BytesIO(visitor.page.screenshot(animations="disabled")))
    picture.convert("RGB").save(FOLDER / f"{name}.webp", quality=QUALITY, method=6)
    visitor.close()
    site.stop()


if __name__ == "__main__":
    raise SystemExit(main())
