"""The page with a real pixel process: a password is found, a stroke is covered and proven, and nothing is looked at twice."""

from __future__ import annotations

import asyncio
import io
import os
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot.pixels.pool import ProcessPool
from bot.web.desk import Desk
from bot.web.guard import Access
from bot.web.line import Line
from bot.web.page import page
from bot.web.passes import Passes
from bot.web.photos import photo_routes
from detectors.gate.registry import registry
from tests.bot.web.given import Screens
from tests.bot.web.served import served
from tests.bot.web.test_photos import Visit, browser, until
from texts.fallback import keep_reported

DEADLINE = 240.0
"""Seconds: this is about what comes, not how soon."""


def photo() -> bytes:
    image = Image.new("RGB", (900, 500), "white")
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(36)
    draw.text((60, 80), "Password: hujan-deras-77", font=font, fill="black")
    draw.text((60, 300), "Rapat warga hari Minggu", font=font, fill="black")
    out = io.BytesIO()
    image.save(out, "TIFF", compression="tiff_lzw")
    return out.getvalue()


def darkest(picture: Image.Image) -> int:
    return next(level for level, count in enumerate(picture.histogram()) if count)


def test_a_photo_goes_all_the_way() -> None:
    async def use(visit: Visit, pool: ProcessPool) -> None:
        lines = await visit.show(photo())
        answer = lines[-1]["answer"]
        assert [line["stage"] for line in lines[:4]] == ["received", "looking", "covering", "proving"]
        assert (answer["level"], answer["shown"]) == ("stop", True)
        (item,) = answer["items"]
        assert item["stop"]
        shown = await visit.web.get(f"/page/photos/{answer['id']}/shown")
        assert Image.open(io.BytesIO(shown.content)).size == (900, 500)
        stroke = {"page": 1, "stroke": [[70, 320], [250, 322], [450, 318]], "width": 50}
        lines = await visit.choose(answer["id"], regions=[stroke])
        assert "looking" not in [line.get("stage") for line in lines], "it is remembered"
        copy = await visit.web.get(f"/page/photos/{answer['id']}/copy?revision=2")
        picture = Image.open(io.BytesIO(copy.content)).convert("L")
        left, top, right, bottom = item["places"][0]
        for box in ((left, top, right, bottom), (75, 305, 440, 335)):
            assert darkest(picture.crop(box)) > 60, "letters of a label are grey, print is black"
        opened = await visit.choose(answer["id"], open=[item["id"]], confirmed=True)
        assert not opened[-1]["answer"]["items"][0]["covered"]
        copy = await visit.web.get(f"/page/photos/{answer['id']}/copy?revision=3")
        picture = Image.open(io.BytesIO(copy.content)).convert("L")
        assert darkest(picture.crop((left, top, right, bottom))) < 60, "what was opened can be read"
        await visit.web.post("/page/leave")
        await until(lambda: not any(child.about for child in pool._lives))

    async def run() -> None:
        pool, access = ProcessPool(os.environ, DEADLINE, 1), Access(Passes(b"s" * 32))
        await pool.start()
        keep_reported(registry().texts)
        desk = Desk(pool, DEADLINE, Line(1))
        try:
            part = page(access, photo_routes(desk), Path("/nowhere"))
            async with served(part.routes) as port, browser(access, port) as web:
                web.timeout = DEADLINE
                await use(Visit(web, desk, Screens()), pool)
        finally:
            await desk.close()
            await pool.close()

    asyncio.run(asyncio.wait_for(run(), 2 * DEADLINE))
