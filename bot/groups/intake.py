"""Finds the photo in a group's message that is to be checked, with all that is needed to deal with it. Pure."""

from __future__ import annotations

from dataclasses import replace

from telegram import Message, MessageOriginChannel, Update

from bot.groups.records import Watched
from bot.groups.senders import SenderKind, is_group, replied_to, sender_of
from bot.transport.media import Other, Picture, picture_of, picture_replied_to
from bot.transport.sending import topic_of

SPARED = (SenderKind.ANONYMOUS, SenderKind.BOT)
"""Senders whose photos are not checked: those who write as the group, and other bots."""
UNNAMED = "nothing"
"""What a request is about that nobody takes for a picture."""


def watched_photo(update: Update) -> Watched | None:
    """Takes the photo or film of a new or edited message in a group; None for anything else."""
    message = update.message or update.edited_message
    if message is None or not is_group(message.chat):
        return None
    picture = picture_of(message)
    return watched_of(message, picture) if isinstance(picture, Picture) else None


def watched_of(message: Message, picture: Picture) -> Watched:
    sender = sender_of(message)
    return Watched(
        *(message.chat.id, message.message_id, sender.id, picture.file, picture.unique, picture.declared_bytes),
        source=picture.source,
        album=message.media_group_id or "",
        topic=topic_of(message),
        protected=bool(message.has_protected_content),
        speaks=sender.speaks,
        is_person=sender.is_person,
        exempt=sender.kind in SPARED or (sender.kind is SenderKind.LINKED and not _post_of(message)),
        posted=int(message.date.timestamp()),
        captioned=bool(message.caption),
        film=picture.film,
        post=_post_of(message),
    )


def _post_of(message: Message) -> int:
    """Returns the number of the linked channel's post that Telegram has passed on with this message, 0 for others."""
    origin = message.forward_origin
    return origin.message_id if message.is_automatic_forward and isinstance(origin, MessageOriginChannel) else 0


def request_of(message: Message, asked: str) -> Watched | None:
    """Takes the photo that a member asks to be checked: that of the message replied to, else of this one."""
    about = message.reply_to_message
    picture = picture_replied_to(message)
    if not isinstance(picture, Picture):
        about, picture = message, picture_of(message)
    if not isinstance(picture, Picture):
        return None
    watched = watched_of(about or message, picture)
    # A quoted picture from elsewhere has no message of its own here, and the picture of this message is watched anyway:
    # both are only answered.
    elsewhere = about is None or about is message
    sender = sender_of(message)
    return replace(
        watched,
        topic=topic_of(message),
        exempt=watched.exempt or elsewhere,
        asked=asked,
        asking=message.message_id,
        asker_speaks=sender.speaks,
        album="",
        reporter=sender.id,
    )


def kind_of(message: Message) -> str:
    """Names what a request is about that holds no picture: what people may take for one, and ``nothing`` else."""
    kind = picture_replied_to(message) or picture_of(message)
    return kind.value if kind in (Other.PAID, Other.STORY, Other.CHECKLIST) else UNNAMED


def unseen_of(message: Message) -> Watched | None:
    """Takes a report about a message without a photo, which nobody checks; None without a message that is replied to."""
    about = replied_to(message)
    if about is None:
        return None
    nothing = watched_of(about, Picture(""))
    return replace(nothing, topic=topic_of(message), asked="report", reporter=sender_of(message).id)
