"""From a message to the best picture in it, as bounded bytes in memory; and a name for whatever is no picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import httpx
from telegram import Bot, Document, Message
from telegram.error import BadRequest, Forbidden, TelegramError

from detectors.kit.terms import Refusal

MAX_BYTES = 20 * 1024 * 1024
"""Telegram's cloud hands a bot no larger file (Bot API, getFile: 20 MB)."""
ENDINGS = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif"),
    *(".avif", ".gif", ".tif", ".tiff", ".bmp", ".mpo", ".jp2"),
)
UNTOLD = (None, "", "application/octet-stream")
SECONDS = 30.0


class Other(StrEnum):
    """What a message is when it is no picture that can be checked; each has an answer of its own."""

    TEXT = "text"
    ANIMATION = "animation"
    VIDEO = "video"
    VOICE = "voice"
    STICKER = "sticker"
    LIVE_PHOTO = "live-photo"
    PAID = "paid"
    STORY = "story"
    DOCUMENT = "document"
    CONTACT = "contact"
    LOCATION = "location"
    UNKNOWN = "unknown"


class NotTaken(Exception):
    """This picture is refused before anybody looks at it, and the reason is a code."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class NotFetched(Exception):
    """Telegram did not hand out the file; nothing is said about the picture itself."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Where Telegram keeps the picture, and how large it says that it is; it may be wrong about that."""

    file: str
    told_bytes: int = 0


_OTHERS = (
    ("live_photo", Other.LIVE_PHOTO),
    ("paid_media", Other.PAID),
    ("animation", Other.ANIMATION),
    ("video", Other.VIDEO),
    ("video_note", Other.VIDEO),
    ("voice", Other.VOICE),
    ("audio", Other.VOICE),
    ("sticker", Other.STICKER),
    ("story", Other.STORY),
    ("document", Other.DOCUMENT),
    ("contact", Other.CONTACT),
    ("venue", Other.LOCATION),
    ("location", Other.LOCATION),
    ("text", Other.TEXT),
)


def picture_of(message: Message) -> Picture | Other:
    """The best picture of a message, or what the message is instead.

    A live photo also looks like a photo and an animation also looks like a file: what is more than a picture is named
    as that first, because a verdict on its still would speak for a video that nobody has seen.
    """
    if message.live_photo or message.paid_media:
        return _other(message)
    if message.photo:
        best = max(message.photo, key=lambda size: (size.width * size.height, size.file_size or 0))
        return Picture(best.file_id, best.file_size or 0)
    if message.document and looks_like_picture(message.document):
        return Picture(message.document.file_id, message.document.file_size or 0)
    return _other(message)


def looks_like_picture(document: Document) -> bool:
    """Whether it is worth decoding: by its kind, or by its name's ending where its kind is not told."""
    kind = (document.mime_type or "").lower()
    ending = PurePosixPath(document.file_name or "").suffix.lower()
    return kind.startswith("image/") or (kind in UNTOLD and ending in ENDINGS) or (not kind and not ending)


def _other(message: Message) -> Other:
    return next((kind for field, kind in _OTHERS if getattr(message, field)), Other.UNKNOWN)


class Intake:
    """Fetches pictures into memory, never more of one than the limit, whatever its size is said to be."""

    def __init__(self, bot: Bot, limit: int = MAX_BYTES) -> None:
        self._bot = bot
        self._limit = limit
        # Unpacked bytes are counted nowhere if the server may compress them, so it is asked not to.
        self._web = httpx.AsyncClient(timeout=SECONDS, headers={"Accept-Encoding": "identity"})

    async def close(self) -> None:
        await self._web.aclose()

    async def fetch(self, picture: Picture) -> bytes:
        """The bytes, or NotTaken with the reason, or NotFetched."""
        if picture.told_bytes > self._limit:
            raise NotTaken(Refusal.TOO_MANY_BYTES)
        address = await self._address(picture)
        for attempt in (1, 2, 3):
            try:
                return await self._download(address)
            except (httpx.HTTPError, httpx.InvalidURL):
                if attempt == 3:
                    raise NotFetched from None
        raise NotFetched

    async def _address(self, picture: Picture) -> str:
        """Where the file lies; the address holds the token and stays in here."""
        try:
            file = await self._bot.get_file(picture.file)
        except (BadRequest, Forbidden) as error:
            too_big = "too big" in error.message.lower()
            raise NotTaken(Refusal.TOO_MANY_BYTES if too_big else Refusal.MISSING_FILE) from None
        except TelegramError:
            raise NotFetched from None
        if (file.file_size or 0) > self._limit:
            raise NotTaken(Refusal.TOO_MANY_BYTES)
        if urlsplit(file.file_path or "").scheme not in ("http", "https"):
            raise NotFetched
        return file.file_path or ""

    async def _download(self, address: str) -> bytes:
        data = bytearray()
        async with self._web.stream("GET", address) as response:
            if response.status_code in (404, 410):
                raise NotTaken(Refusal.MISSING_FILE)
            response.raise_for_status()
            async for chunk in response.aiter_raw():
                data += chunk
                if len(data) > self._limit:
                    raise NotTaken(Refusal.TOO_MANY_BYTES)
        if not data:
            raise NotTaken(Refusal.EMPTY)
        return bytes(data)
