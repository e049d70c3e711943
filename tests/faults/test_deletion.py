"""The measurement of deletions in short: with eyes that know what they see, in place of a pixel process."""

from __future__ import annotations

import asyncio

import pytest

from detectors.kit.decode.photo import decode
from tests.bot.flow import scene
from tests.bot.groups.stage import Eyes, open_group
from tests.faults.deletion import Stood, Watch, film_of, one_by_one
from tests.paint import catalogue


@pytest.mark.parametrize("films", [False, True])
def test_what_is_deleted_is_timed_and_what_stays_is_counted(films: bool) -> None:
    async def measure() -> Stood:
        eyes = Eyes(seconds=0.1)
        watch = Watch(eyes)
        async with scene(watch) as stage:
            group = await open_group(stage, eyes, preset="family", films=films)
            return await one_by_one(group, watch, [b"ktp-1", b"fine-2", b"card-3"], films)

    stood = asyncio.run(measure())
    assert (len(stood.seconds), stood.stayed) == (2, 1)
    assert all(0.1 <= look < whole for look, whole in zip(stood.looking, stood.seconds, strict=True))
    assert "% of it looking" in str(stood)


def test_a_film_of_a_picture_shows_it_moving() -> None:
    data = catalogue.named("ktp-electronic").picture("flat", 1).data
    photo, film = decode(data), decode(film_of(data), 5)
    assert len(film.further) == 4
    assert abs(film.pixels.mean() - photo.pixels.mean()) < 10
    assert (film.further[1] != film.pixels).any()
