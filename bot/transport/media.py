"""Finds the best picture in a message, or names what the message is instead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Any

from telegram import Document, ExternalReplyInfo, Message

from bot.store.records import Film, Question, Source

ENDINGS = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif"),
    *(".avif", ".gif", ".tif", ".tiff", ".bmp", ".mpo", ".jp2"),
)
ARCHIVES = (".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".cbz", ".cbr")
ARCHIVE_KINDS = ("zip", "rar", "7z", "tar", "gzip", "compressed")
UNDECLARED = (None, "", "application/octet-stream")


class Other(StrEnum):
    """What a message is when it holds no picture that can be checked. Each kind has its own answer."""

    TEXT = "text"
    ANIMATION = "animation"
    VIDEO = "video"
    VOICE = "voice"
    STICKER = "sticker"
    LIVE_PHOTO = "live-photo"
    PAID = "paid"
    STORY = "story"
    CHECKLIST = "checklist"
    PDF = "pdf"
    ARCHIVE = "archive"
    DOCUMENT = "document"
    CONTACT = "contact"
    LOCATION = "location"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a message: its file id, its declared size in bytes (which may be wrong), and what it was sent as.

    ``film`` says as what a film was sent, which is a picture of many.
    """

    file: str
    declared_bytes: int = 0
    source: Source = Source.PHOTO
    unique: str = ""
    film: Film = Film.NONE


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
    ("reply_to_story", Other.STORY),
    ("checklist", Other.CHECKLIST),
    ("document", Other.DOCUMENT),
    ("contact", Other.CONTACT),
    ("venue", Other.LOCATION),
    ("location", Other.LOCATION),
    ("text", Other.TEXT),
)


def picture_of(message: Message, *, pdfs: bool = False) -> Picture | Other:
    """Returns the best picture of a message, or of the message that it quotes from another chat.

    Without a picture it returns what the message is instead. ``pdfs`` takes a PDF for a picture, where its pages are looked at.
    """
    content = _picture(message, pdfs=pdfs)
    if content is Other.TEXT and message.external_reply is not None:
        quoted = _picture(message.external_reply, pdfs=pdfs)
        return content if quoted is Other.UNKNOWN else quoted
    return content


def picture_replied_to(message: Message, *, pdfs: bool = False) -> Picture | Other | None:
    """Returns the picture of the message that this one replies to, None when it replies to none."""
    if message.reply_to_message is not None:
        return picture_of(message.reply_to_message, pdfs=pdfs)
    if message.reply_to_story is not None:
        return Other.STORY
    return None if message.external_reply is None else _picture(message.external_reply, pdfs=pdfs)


def _picture(content: Message | ExternalReplyInfo, *, pdfs: bool) -> Picture | Other:
    """Returns the picture of a message. The order matters: a live photo also has a photo, an animation also has a file.

    The still of a live photo has its own source, because its verdict says nothing about the video, which is not checked.
    """
    if content.paid_media:
        return Other.PAID
    if content.live_photo:
        sizes = content.photo or content.live_photo.photo
        return _largest(sizes, Source.LIVE) if sizes else Other.LIVE_PHOTO
    if content.photo:
        return _largest(content.photo, Source.PHOTO)
    if content.document and looks_like_picture(content.document):
        return _file(content.document, Source.FILE)
    if pdfs and content.document and looks_like_pdf(content.document):
        return _file(content.document, Source.PDF)
    film = _film(content)
    if film is not None:
        return film
    sticker = content.sticker
    if sticker and not (sticker.is_animated or sticker.is_video):
        return _file(sticker, Source.STICKER)
    return _other(content)


def _film(content: Message | ExternalReplyInfo) -> Picture | None:
    kinds = (
        (content.animation, Film.ANIMATION),
        (content.video, Film.VIDEO),
        (content.video_note, Film.NOTE),
        (_video_file(content.document), Film.FILE),
    )
    return next((replace(_file(file, Source.MOVING), film=film) for file, film in kinds if file), None)


def _largest(sizes: Any, source: Source) -> Picture:
    return _file(max(sizes, key=lambda size: (size.width * size.height, size.file_size or 0)), source)


def _file(file: Any, source: Source) -> Picture:
    return Picture(file.file_id, file.file_size or 0, source, file.file_unique_id)


def looks_like_picture(document: Document) -> bool:
    """Tells whether to decode a document: by its MIME type, or by the suffix of its name where no type is declared."""
    kind = (document.mime_type or "").lower()
    ending = _ending(document)
    return kind.startswith("image/") or (kind in UNDECLARED and ending in ENDINGS) or (not kind and not ending)


def looks_like_pdf(document: Document) -> bool:
    """Tells whether a document says that it is a PDF, by its MIME type or the suffix of its name."""
    return (document.mime_type or "").lower() == "application/pdf" or _ending(document) == ".pdf"


def _video_file(document: Document | None) -> Document | None:
    return document if document and (document.mime_type or "").lower().startswith("video/") else None


def _ending(document: Document) -> str:
    return PurePosixPath(document.file_name or "").suffix.lower()


def _other(content: Message | ExternalReplyInfo) -> Other:
    kind = next((kind for field, kind in _OTHERS if getattr(content, field, None)), Other.UNKNOWN)
    return _document(content.document) if kind is Other.DOCUMENT and content.document else kind


def _document(document: Document) -> Other:
    kind, ending = (document.mime_type or "").lower(), _ending(document)
    if looks_like_pdf(document):
        return Other.PDF
    if ending in ARCHIVES or any(word in kind for word in ARCHIVE_KINDS):
        return Other.ARCHIVE
    return Other.DOCUMENT


def question_of(message: Message, picture: Picture) -> Question:
    """Returns the question for a picture in a message: only what is needed to answer it. A PDF is answered by itself."""
    sender = message.from_user
    return Question(
        owner=sender.id if sender else message.chat.id,
        chat=message.chat.id,
        message=message.message_id,
        file=picture.file,
        unique=picture.unique,
        declared_bytes=picture.declared_bytes,
        source=picture.source,
        protected=bool(message.has_protected_content),
        speaks=(sender.language_code if sender else None) or "",
        album="" if picture.source is Source.PDF else message.media_group_id or "",
        edited=message.edit_date is not None,
    )
