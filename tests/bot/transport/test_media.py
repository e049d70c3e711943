"""Tests which contents count as pictures, and which picture of a message is used."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Document, Message

from bot.store.records import Film, Question, Source
from bot.transport.media import Other, Picture, looks_like_picture, picture_of, question_of
from tests.botapi import World


def message(**content: Any) -> Message:
    fields = {"message_id": 1, "date": 1, "chat": World().chat(5), **content}
    parsed = Message.de_json(fields, None)
    assert parsed is not None
    return parsed


FILE: dict[str, Any] = {"file_id": "f", "file_unique_id": "u"}


def test_the_largest_size_of_a_photo_is_taken_wherever_it_stands() -> None:
    sizes = [
        {"file_id": name, "file_unique_id": "u", "width": side, "height": side, "file_size": side}
        for name, side in (("middle", 800), ("large", 1280), ("small", 90))
    ]
    assert picture_of(message(photo=sizes)) == Picture("large", 1280, Source.PHOTO, "u")


@pytest.mark.parametrize(
    ("mime", "name", "is_picture"),
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
    mime: str | None, name: str | None, is_picture: bool
) -> None:
    assert looks_like_picture(Document("f", "u", name, mime)) is is_picture


SIZE = {**FILE, "width": 9, "height": 9}
MOVING = {**SIZE, "duration": 1}
STICKER = {**SIZE, "type": "regular", "is_animated": False, "is_video": False}


@pytest.mark.parametrize(
    ("content", "source", "film"),
    [
        ({"photo": [SIZE]}, Source.PHOTO, Film.NONE),
        ({"photo": [SIZE], "has_media_spoiler": True}, Source.PHOTO, Film.NONE),
        ({"photo": [SIZE], "live_photo": MOVING}, Source.LIVE, Film.NONE),
        ({"live_photo": {**MOVING, "photo": [SIZE]}}, Source.LIVE, Film.NONE),
        ({"document": {**FILE, "mime_type": "image/png"}}, Source.FILE, Film.NONE),
        ({"animation": MOVING, "document": {**FILE, "mime_type": "video/mp4"}}, Source.MOVING, Film.ANIMATION),
        ({"video": MOVING}, Source.MOVING, Film.VIDEO),
        ({"video_note": {**FILE, "length": 9, "duration": 1}}, Source.MOVING, Film.NOTE),
        ({"document": {**FILE, "mime_type": "video/mp4", "file_name": "a.mp4"}}, Source.MOVING, Film.FILE),
        ({"sticker": STICKER}, Source.STICKER, Film.NONE),
    ],
)
def test_a_picture_is_known_by_what_it_came_as(content: dict[str, Any], source: Source, film: Film) -> None:
    assert picture_of(message(**content)) == Picture("f", 0, source, "u", film)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"live_photo": MOVING}, Other.LIVE_PHOTO),
        ({"photo": [SIZE], "paid_media": {"star_count": 1, "paid_media": []}}, Other.PAID),
        ({"venue": {"location": {"latitude": 1, "longitude": 1}, "title": "t", "address": "a"}}, Other.LOCATION),
        ({"audio": {**FILE, "duration": 1}}, Other.VOICE),
        ({"sticker": {**STICKER, "is_animated": True}}, Other.STICKER),
        ({"sticker": {**STICKER, "is_video": True}}, Other.STICKER),
        ({"document": {**FILE, "mime_type": "application/pdf"}}, Other.PDF),
        ({"document": {**FILE, "file_name": "a.PDF"}}, Other.PDF),
        ({"document": {**FILE, "mime_type": "application/zip"}}, Other.ARCHIVE),
        ({"document": {**FILE, "mime_type": "application/octet-stream", "file_name": "a.7z"}}, Other.ARCHIVE),
        ({"document": {**FILE, "mime_type": "text/plain", "file_name": "a.txt"}}, Other.DOCUMENT),
        ({"text": "hi", "reply_to_story": {"chat": World().chat(5), "id": 1}}, Other.STORY),
        ({"story": {"chat": World().chat(5), "id": 1}}, Other.STORY),
        ({"checklist": {"title": "t", "tasks": [{"id": 1, "text": "x"}]}}, Other.CHECKLIST),
        ({"dice": {"emoji": "🎲", "value": 1}}, Other.UNKNOWN),
        ({}, Other.UNKNOWN),
    ],
)
def test_what_is_no_picture_has_a_name(content: dict[str, Any], kind: Other) -> None:
    assert picture_of(message(**content)) is kind


ORIGIN = {"type": "hidden_user", "date": 1, "sender_user_name": "Someone"}


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ({"photo": [SIZE]}, Picture("f", 0, Source.PHOTO, "u")),
        ({"video": MOVING}, Picture("f", 0, Source.MOVING, "u", Film.VIDEO)),
        ({"contact": {"phone_number": "1", "first_name": "A"}}, Other.CONTACT),
        ({}, Other.TEXT),
    ],
)
def test_words_about_a_message_of_another_chat_ask_about_its_picture(quoted: dict[str, Any], expected: object) -> None:
    assert picture_of(message(text="this one?", external_reply={"origin": ORIGIN, **quoted})) == expected


def test_a_question_carries_numbers_and_codes_and_nothing_that_was_written() -> None:
    sender = {"id": 7, "is_bot": False, "first_name": "Siti", "language_code": "id"}
    photo_message = message(
        **{"from": sender}, photo=[SIZE], caption="secret", has_protected_content=True, media_group_id="12", edit_date=2
    )
    picture = picture_of(photo_message)
    assert isinstance(picture, Picture)
    question = question_of(photo_message, picture)
    assert question == Question(7, 5, 1, "f", "u", 0, "photo", True, "id", "12", True)
    assert b"secret" not in question.to_bytes()
    assert b"Siti" not in question.to_bytes()


def test_a_gif_sent_as_file_is_left_to_the_decoder() -> None:
    gif = {**FILE, "mime_type": "image/gif", "file_name": "a.gif"}
    assert picture_of(message(animation=MOVING, document=gif)) == Picture("f", 0, Source.FILE, "u")
