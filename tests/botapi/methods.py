"""What each method does. The table at the end names its parameters, so that it can be held to the API as data."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.botapi import groups, media, newer, rules
from tests.botapi.calls import Call
from tests.botapi.rules import Refused, bad
from tests.botapi.world import BOT, World

Act = Callable[[World, Call], Any]


@dataclass(frozen=True)
class Method:
    """``act`` answers; ``required`` and ``optional`` are the parameters that are understood here."""

    act: Act
    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()


def get_me(world: World, _: Call) -> Any:
    can = {"can_join_groups": True, "can_read_all_group_messages": world.reads_all, "supports_inline_queries": False}
    return {**BOT, **can, "supports_guest_queries": world.takes_guests}


async def get_updates(world: World, call: Call) -> Any:
    """Confirms what lies before the offset, then waits a little for news: never as long as a test would notice."""
    offset = call.number("offset")
    world.updates[:] = [update for update in world.updates if update["update_id"] >= offset]
    if not world.updates:
        world.news.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(world.news.wait(), min(0.5, call.number("timeout")))
    wanted = call.parsed("allowed_updates")
    return [update for update in world.updates if not wanted or set(update) & set(wanted)][: call.number("limit", 100)]


def get_file(world: World, call: Call) -> Any:
    name = call.values.get("file_id", "")
    if name not in world.files:
        bad("invalid file_id")
    if world.folder is None and world.sizes_told[name] > rules.DOWNLOAD_BYTES:
        bad("file is too big")
    told = {"file_id": name, "file_unique_id": f"AQAD{name[15:20]}", "file_size": world.sizes_told[name]}
    if world.folder is not None:
        place = world.folder / f"{name}.jpg"
        place.write_bytes(world.files[name])
        return {**told, "file_path": str(place)}
    return {**told, "file_path": f"photos/{name}.jpg"}


def send_message(world: World, call: Call) -> Any:
    return post(world, call, text=rules.text_of(call))


def send_photo(world: World, call: Call) -> Any:
    caption, upload = rules.caption_of(call), call.upload("photo")
    if upload is None:
        return post(world, call, caption=caption, **media.known(world, "photo", call.values["photo"]))
    width, height = rules.photo_size(upload.data)
    return post(world, call, caption=caption, photo=[{**world.file(upload.data), "width": width, "height": height}])


def send_document(world: World, call: Call) -> Any:
    caption, upload = rules.caption_of(call), call.upload("document")
    if upload is None and call.values["document"] in world.files:
        return post(world, call, caption=caption, **media.known(world, "document", call.values["document"]))
    if upload is None or not upload.data:
        bad("file must be non-empty")
    if len(upload.data) > rules.DOCUMENT_BYTES:
        raise Refused(413, "Request Entity Too Large")
    return post(world, call, caption=caption, document={**world.file(upload.data), "file_name": upload.name})


def send_film(world: World, call: Call) -> Any:
    """Sends an animation, a video or a video note again by its handle: the bot never uploads one."""
    kind = {"sendAnimation": "animation", "sendVideo": "video", "sendVideoNote": "video_note"}[call.method]
    words = {} if kind == "video_note" else {"caption": rules.caption_of(call)}
    return post(world, call, **words, **media.known(world, kind, call.values[kind]))


def post(world: World, call: Call, **content: Any) -> Any:
    chat = _chat(world, call)
    content |= groups.in_topic(world, chat, call.number("message_thread_id"))
    question = call.parsed("reply_parameters")
    if question is not None:
        there = world.messages.get((chat, question["message_id"]))
        if there is None and not question.get("allow_sending_without_reply"):
            bad("message to be replied not found")
        if there is not None:
            content["reply_to_message"] = {
                key: value for key, value in there.items() if key not in ("reply_to_message", "reply_markup")
            }
    if markup := rules.keyboard_of(call):
        content["reply_markup"] = markup
    if call.values.get("protect_content") == "true":
        content["has_protected_content"] = True
    if receiver := newer.receiver_of(world, call):
        return newer.keep(world, chat, receiver, **content)
    return world.post(chat, BOT, **content)


def _chat(world: World, call: Call) -> int:
    if not call.values.get("chat_id"):
        bad("chat_id is empty")
    chat = call.number("chat_id")
    if chat in world.blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    groups.entered(world, chat)
    return chat


def send_chat_action(world: World, call: Call) -> Any:
    known = ("typing", "upload_photo", "upload_document", "record_video", "upload_video", "choose_sticker")
    if call.values.get("action") not in known:
        bad("wrong parameter action in request")
    return bool(_chat(world, call))


def _message(world: World, call: Call) -> dict[str, Any]:
    message = world.messages.get((_chat(world, call), call.number("message_id")))
    if message is None:
        bad("message to edit not found")
    if message["from"]["id"] != BOT["id"]:
        bad("message can't be edited")
    return message


def edit_text(world: World, call: Call) -> Any:
    message = _message(world, call)
    if "text" not in message:
        bad("there is no text in the message to edit")
    return _edit(message, call, text=rules.text_of(call))


def edit_caption(world: World, call: Call) -> Any:
    message = _message(world, call)
    if "text" in message:
        bad("there is no caption in the message to edit")
    return _edit(message, call, caption=rules.caption_of(call))


def edit_media(world: World, call: Call) -> Any:
    """Replaces a picture or a text; what was there before, words included, is gone."""
    message = _message(world, call)
    if "media_group_id" in message:
        bad("message of an album can't get buttons")
    content = media.one(world, call, call.parsed("media"))
    for gone in ("text", "photo", "document"):
        message.pop(gone, None)
    return _edit(message, call, **content)


def send_media_group(world: World, call: Call) -> Any:
    items = call.parsed("media")
    if not 2 <= len(items) <= 10:
        bad("wrong number of media in the album")
    kinds = {item["type"] for item in items}
    if len(kinds) > 1 and not kinds <= {"photo", "video"}:
        bad("documents can't be mixed with other media types")
    group = str(13_000_000 + world.count())
    return [post(world, call, media_group_id=group, **media.one(world, call, item)) for item in items]


def edit_markup(world: World, call: Call) -> Any:
    return _edit(_message(world, call), call)


def _edit(message: dict[str, Any], call: Call, **content: Any) -> Any:
    content["reply_markup"] = rules.keyboard_of(call)
    if all(message.get(key) == value for key, value in content.items()):
        bad("message is not modified: specified new message content and reply markup are exactly the same")
    message.update(content)
    if message["reply_markup"] is None:
        del message["reply_markup"]
    return message


def delete_message(world: World, call: Call) -> Any:
    """Telegram deletes messages of private chats for 48 hours after they were sent."""
    key = _chat(world, call), call.number("message_id")
    if key not in world.messages:
        bad("message to delete not found")
    if world.messages[key].get("too_old") or not groups.may_delete(world, world.messages[key]):
        bad("message can't be deleted")
    del world.messages[key]
    return True


def answer_callback_query(world: World, call: Call) -> Any:
    number = call.values.get("callback_query_id", "")
    if world.queries.get(number, "gone") is not None:
        bad("query is too old and response timeout expired or query ID is invalid")
    if rules.units(call.values.get("text", "")) > rules.CALLBACK_TEXT:
        bad("MESSAGE_TOO_LONG")
    world.queries[number] = call.values.get("text", "")
    return True


def set_my_commands(_: World, call: Call) -> Any:
    for command in call.parsed("commands") or []:
        if not (1 <= len(command["command"]) <= 32 and 1 <= len(command["description"]) <= rules.COMMAND_TEXT):
            bad("BOT_COMMAND_INVALID")
    return True


def delete_messages(world: World, call: Call) -> Any:
    """Messages that are gone are skipped; one that may not be deleted refuses all."""
    numbers = call.parsed("message_ids")
    if not 1 <= len(numbers) <= rules.DELETED_AT_ONCE:
        bad("wrong number of message identifiers")
    chat = _chat(world, call)
    there = [(chat, number) for number in numbers if (chat, number) in world.messages]
    if any(world.messages[key].get("too_old") or not groups.may_delete(world, world.messages[key]) for key in there):
        bad("message can't be deleted")
    for key in there:
        del world.messages[key]
    return True


def set_my_description(world: World, call: Call) -> Any:
    text = call.values.get("description", call.values.get("short_description", ""))
    limit = rules.SHORT_DESCRIPTION if call.method == "setMyShortDescription" else rules.DESCRIPTION
    if len(text) > limit:
        bad("BOT_DESCRIPTION_INVALID")
    world.told[call.method, call.values.get("language_code", "")] = text
    return True


def set_webhook(world: World, call: Call) -> Any:
    url, secret = call.values.get("url", ""), call.values.get("secret_token", "")
    if url and not url.startswith("https://"):
        bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        bad("secret token contains unallowed characters")
    world.webhook = (url, secret) if url else None
    return True


def delete_webhook(world: World, __: Call) -> Any:
    world.webhook = None
    return True


def _names(*names: str) -> frozenset[str]:
    return frozenset(names)


_SENT = _names(
    "parse_mode", "protect_content", "reply_parameters", "reply_markup", "disable_notification", "message_thread_id"
)
METHODS = {
    "getMe": Method(get_me),
    "getUpdates": Method(get_updates, optional=_names("offset", "limit", "timeout", "allowed_updates")),
    "getFile": Method(get_file, _names("file_id")),
    "sendMessage": Method(send_message, _names("chat_id", "text"), _SENT | {"link_preview_options"}),
    "sendPhoto": Method(send_photo, _names("chat_id", "photo"), _SENT | {"caption", "has_spoiler"}),
    "sendDocument": Method(
        send_document, _names("chat_id", "document"), _SENT | {"caption", "disable_content_type_detection"}
    ),
    "sendAnimation": Method(send_film, _names("chat_id", "animation"), _SENT | {"caption"}),
    "sendVideo": Method(send_film, _names("chat_id", "video"), _SENT | {"caption"}),
    "sendVideoNote": Method(send_film, _names("chat_id", "video_note"), _SENT - {"parse_mode"}),
    "sendChatAction": Method(send_chat_action, _names("chat_id", "action")),
    "editMessageText": Method(
        edit_text,
        _names(),
        _names("text", "chat_id", "message_id", "parse_mode", "reply_markup", "link_preview_options"),
    ),
    "editMessageCaption": Method(
        edit_caption, _names(), _names("chat_id", "message_id", "caption", "parse_mode", "reply_markup")
    ),
    "editMessageMedia": Method(edit_media, _names("media"), _names("chat_id", "message_id", "reply_markup")),
    "sendMediaGroup": Method(
        send_media_group,
        _names("chat_id", "media"),
        _names("protect_content", "reply_parameters", "disable_notification", "message_thread_id"),
    ),
    "editMessageReplyMarkup": Method(edit_markup, _names(), _names("chat_id", "message_id", "reply_markup")),
    "deleteMessage": Method(delete_message, _names("chat_id", "message_id")),
    "deleteMessages": Method(delete_messages, _names("chat_id", "message_ids")),
    "answerCallbackQuery": Method(
        answer_callback_query, _names("callback_query_id"), _names("text", "show_alert", "cache_time")
    ),
    "setMyCommands": Method(set_my_commands, _names("commands"), _names("scope", "language_code")),
    "setMyDescription": Method(set_my_description, optional=_names("description", "language_code")),
    "setMyShortDescription": Method(set_my_description, optional=_names("short_description", "language_code")),
    "setWebhook": Method(
        set_webhook,
        _names("url"),
        _names("secret_token", "allowed_updates", "max_connections", "drop_pending_updates", "ip_address"),
    ),
    "answerGuestQuery": Method(newer.answer_guest_query, _names("guest_query_id", "result")),
    "deleteWebhook": Method(delete_webhook, optional=_names("drop_pending_updates")),
}
NEWER_METHODS = {
    "editEphemeralMessageText": Method(
        newer.edit_text,
        _names("chat_id", "receiver_user_id", "ephemeral_message_id", "text"),
        _names("parse_mode", "reply_markup", "link_preview_options"),
    ),
    "editEphemeralMessageReplyMarkup": Method(
        newer.edit_markup, _names("chat_id", "receiver_user_id", "ephemeral_message_id"), _names("reply_markup")
    ),
    "deleteEphemeralMessage": Method(newer.delete, _names("chat_id", "receiver_user_id", "ephemeral_message_id")),
}
"""What the API as data, which ends with 10.1, does not have yet."""
