"""What the items of an album and the new picture of an edited message must be."""

from __future__ import annotations

from typing import Any

from tests.botapi import rules
from tests.botapi.calls import Call
from tests.botapi.rules import bad
from tests.botapi.world import World

FILMS: dict[str, dict[str, int]] = {
    "animation": {"width": 40, "height": 30, "duration": 2},
    "video": {"width": 40, "height": 30, "duration": 2},
    "video_note": {"length": 40, "duration": 2},
}
"""Films, with what their messages say of them besides the file."""


def one(world: World, call: Call, item: dict[str, Any]) -> dict[str, Any]:
    """The content of a message for one item: its picture or document, and its caption without tags."""
    upload = call.uploads.get(item["media"].removeprefix("attach://"))
    caption = rules.plain(item.get("caption", ""), item.get("parse_mode", ""))
    if rules.units(caption) > rules.CAPTION:
        bad("message caption is too long")
    if upload is None:
        return {"caption": caption, **known(world, item["type"], item["media"])}
    if item["type"] == "photo":
        width, height = rules.photo_size(upload.data)
        return {"caption": caption, "photo": [{**world.file(upload.data), "width": width, "height": height}]}
    if item["type"] != "document":
        bad("type of the media is not known here")
    return {"caption": caption, "document": {**world.file(upload.data), "file_name": upload.name}}


def known(world: World, kind: str, name: str) -> dict[str, Any]:
    """A file that Telegram has already, sent again by its handle."""
    if name not in world.files:
        bad("wrong file identifier/HTTP URL specified")
    handle = world.handle(name)
    if kind != world.kinds.get(name, kind):
        bad(f"can't use file of type {world.kinds[name]} as {kind}")
    if kind in FILMS:
        return {kind: {**handle, **FILMS[kind]}}
    return {kind: [{**handle, "width": 40, "height": 30}] if kind == "photo" else {**handle, "file_name": "x.jpg"}}
