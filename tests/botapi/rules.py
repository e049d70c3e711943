"""What the Bot API refuses, with the words that it uses: https://core.telegram.org/bots/api and its server's source."""

from __future__ import annotations

import re
import struct
from html import unescape
from html.parser import HTMLParser
from typing import Any, NoReturn

from tests.botapi.calls import Call

CAPTION, MESSAGE, CALLBACK_DATA, CALLBACK_TEXT, COMMAND_TEXT = 1024, 4096, 64, 200, 256
PHOTO_BYTES, DOCUMENT_BYTES, DOWNLOAD_BYTES = 10 * 1024 * 1024, 50 * 1024 * 1024, 20 * 1024 * 1024
DELETED_AT_ONCE, DESCRIPTION, SHORT_DESCRIPTION = 100, 512, 120
TAGS = {
    *("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "tg-emoji"),
    *("code", "pre", "blockquote"),
}


class Refused(Exception):
    """The answer is "not ok", with this status and description."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters or {}


def bad(description: str) -> NoReturn:
    raise Refused(400, f"Bad Request: {description}")


class _Entities(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in TAGS:
            bad(f'can\'t parse entities: Unsupported start tag "{tag}"')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            bad("can't parse entities: Unexpected end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


def plain(text: str, parse_mode: str) -> str:
    """The text without its tags; markup that Telegram cannot parse is refused."""
    if parse_mode != "HTML":
        return text
    if re.search(r"<(?![a-z/])", text):
        bad("can't parse entities: Unsupported start tag")
    parser = _Entities()
    parser.feed(text)
    parser.close()
    if parser.open:
        bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{parser.open[-1]}\"")
    return unescape(parser.text)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def text_of(call: Call) -> str:
    text = plain(call.values.get("text", ""), call.values.get("parse_mode", ""))
    if not text.strip():
        bad("message text is empty")
    if units(text) > MESSAGE:
        bad("message is too long")
    return text


def caption_of(call: Call) -> str:
    caption = plain(call.values.get("caption", ""), call.values.get("parse_mode", ""))
    if units(caption) > CAPTION:
        bad("message caption is too long")
    return caption


def keyboard_of(call: Call) -> Any:
    markup = call.parsed("reply_markup")
    for row in (markup or {}).get("inline_keyboard", []):
        for button in row:
            if not button.get("text"):
                bad("inline keyboard button text is empty")
            if not 1 <= len(button.get("callback_data", "x").encode()) <= CALLBACK_DATA:
                bad("BUTTON_DATA_INVALID")
            if (app := button.get("web_app")) is not None:
                _check_app(app, call.number("chat_id"))
    return markup


def _check_app(app: Any, chat: int) -> None:
    """A button that opens a Mini App: in private chats only, and over https only (InlineKeyboardButton, WebAppInfo)."""
    if chat < 0:
        bad("BUTTON_TYPE_INVALID")
    if not str(app.get("url", "")).startswith("https://"):
        bad("inline keyboard button Web App URL is invalid: only HTTPS links are allowed")


def photo_size(data: bytes) -> tuple[int, int]:
    """Width and height as the header of a PNG or JPEG tells them; anything else is no photo to Telegram."""
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        width, height = struct.unpack(">II", data[16:24])
    else:
        width, height = _jpeg_size(data)
    if len(data) > PHOTO_BYTES:
        bad("file is too big for a photo")
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    place = 2
    while data[:2] == b"\xff\xd8" and place + 9 < len(data):
        marker, length = struct.unpack(">HH", data[place : place + 4])
        if 0xFFC0 <= marker <= 0xFFCF and marker not in (0xFFC4, 0xFFC8, 0xFFCC):
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        place += 2 + length
    bad("IMAGE_PROCESS_FAILED")
