"""What counts as a picture, and which one of a message is taken."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Document, Message

from bot.intake import Other, Picture, looks_like_picture, picture_of
from tests.botapi import World


def message(**content: Any) -> Message:
    told = {"message_id": 1, "date": 1, "chat": World().chat(5), **content}
    parsed = Message.de_json(told, None)
    assert parsed is not None
    return parsed


FILE: dict[str, Any] = {"file_id": "f", "file_unique_id": "u"}


def test_the_largest_size_of_a_photo_is_taken_wherever_it_stands() -> None:
    sizes = [
        {"file_id": name, "file_unique_id": "u", "width": side, "height": side, "file_size": side}
        for name, side in (("middle", 800), ("large", 1280), ("small", 90))
    ]
    assert picture_of(message(photo=sizes)) == Picture("large", 1280)


@pytest.mark.parametrize(
    ("mime", "name", "taken"),
    [
        ("image/jpeg", "a.jpg", True),
        ("IMAGE/PNG", None, True),
        ("image/x-unheard-of", "a.raw", True),
        (None, "a.HEIC", True),
        ("application/octet-stream", "a.tiff", True),
        (None, None, True),
        ("application/octet-stream", "a.exe", False),
        ("application/octet-stream", None, False),
        ("application/pdf", "a.jpg", False),
        ("application/pdf", "a.pdf", False),
        ("text/html", "image.png.html", False),
        (None, "archive.zip", False),
        ("video/mp4", "a.mp4", False),
    ],
)
def test_a_file_is_a_picture_by_its_kind_or_by_its_ending_where_no_kind_is_told(
    mime: str | None, name: str | None, taken: bool
) -> None:
    assert looks_like_picture(Document("f", "u", name, mime)) is taken


def test_what_is_more_than_a_picture_is_named_as_that() -> None:
    size = {**FILE, "width": 9, "height": 9}
    moving = {**size, "duration": 1}
    cases = [
        (message(photo=[size], live_photo=moving), Other.LIVE_PHOTO),
        (message(animation=moving, document={**FILE, "mime_type": "video/mp4"}), Other.ANIMATION),
        (message(photo=[size], paid_media={"star_count": 1, "paid_media": []}), Other.PAID),
        (message(venue={"location": {"latitude": 1, "longitude": 1}, "title": "t", "address": "a"}), Other.LOCATION),
        (message(audio={**FILE, "duration": 1}), Other.VOICE),
        (message(dice={"emoji": "🎲", "value": 1}), Other.UNKNOWN),
        (message(), Other.UNKNOWN),
    ]
    assert [picture_of(given) for given, _ in cases] == [kind for _, kind in cases]


def test_a_gif_sent_as_file_is_left_to_the_decoder() -> None:
    moving = {**FILE, "width": 9, "height": 9, "duration": 1}
    gif = {**FILE, "mime_type": "image/gif", "file_name": "a.gif"}
    assert picture_of(message(animation=moving, document=gif)) == Picture("f", 0)
