"""What came after 10.1, from its documentation: ephemeral messages (10.2, 10.3), and guest messages of 10.0."""

from __future__ import annotations

import json
import time
from enum import StrEnum
from typing import Any

from tests.botapi import rules
from tests.botapi.calls import Call
from tests.botapi.rules import bad
from tests.botapi.world import BOT, Person, World

EPHEMERAL = "ephemeral_message_parameters"


class Server(StrEnum):
    """What a server does with a message that only one member may see."""

    KEEPS = "keeps"
    IGNORES = "ignores"
    """It is older than 10.2, does not know the parameter, and posts for everybody."""
    REFUSES = "refuses"


def receiver_of(world: World, call: Call) -> int:
    """Returns who alone may see a message, 0 for everybody. Refuses as Telegram does: groups only, admins only."""
    parameters = json.loads(call.values.get(EPHEMERAL, "{}"))
    if not parameters or world.ephemeral == Server.IGNORES:
        return 0
    if world.ephemeral == Server.REFUSES:
        bad("unknown parameter")
    _administrated(world, call)
    return int(parameters["receiver_user_id"])


def _administrated(world: World, call: Call) -> None:
    group = world.groups.get(call.number("chat_id"))
    if group is None or group.members.get(BOT["id"], {}).get("status") != "administrator":
        bad("BOT_NOT_ADMIN")


def keep(world: World, chat: int, receiver: int, **content: Any) -> dict[str, Any]:
    """Tells a member something alone. It has no ``message_id``; who is offline never gets it, and the bot is not told so."""
    number = world.count()
    message = {"ephemeral_message_id": number, "date": int(time.time()), "chat": world.chat(chat), "from": BOT}
    message |= {"receiver_user": Person(receiver, "x").to_json(), **content}
    if receiver not in world.offline:
        world.alone[chat, receiver, number] = message
    return message


def _message(world: World, call: Call) -> tuple[tuple[int, int, int], dict[str, Any]]:
    if world.ephemeral != Server.KEEPS:
        bad("unknown method")
    _administrated(world, call)
    key = call.number("chat_id"), call.number("receiver_user_id"), call.number("ephemeral_message_id")
    if key not in world.alone:
        bad("message to edit not found")
    return key, world.alone[key]


def edit_text(world: World, call: Call) -> Any:
    _, message = _message(world, call)
    message.update(text=rules.text_of(call), reply_markup=rules.keyboard_of(call) or {"inline_keyboard": []})
    return True


def edit_markup(world: World, call: Call) -> Any:
    _, message = _message(world, call)
    message["reply_markup"] = rules.keyboard_of(call) or {"inline_keyboard": []}
    return True


def delete(world: World, call: Call) -> Any:
    key, _ = _message(world, call)
    del world.alone[key]
    return True


def answer_guest_query(world: World, call: Call) -> Any:
    """Posts the one answer to a guest query; a picture in it must be one that Telegram has."""
    number, result = call.values["guest_query_id"], call.parsed("result")
    if world.guest_answers.get(number, "gone") is not None:
        bad("query is too old and response timeout expired or query ID is invalid")
    handle = result.get("photo_file_id") or result.get("document_file_id")
    if handle is not None and handle not in world.files:
        bad("wrong file identifier/HTTP URL specified")
    content = result.get("input_message_content", {})
    for text, limit in ((result.get("caption", ""), rules.CAPTION), (content.get("message_text", ""), rules.MESSAGE)):
        if rules.units(rules.plain(text, result.get("parse_mode", content.get("parse_mode", "")))) > limit:
            bad("MESSAGE_TOO_LONG")
    world.guest_answers[number] = result
    return {"inline_message_id": f"guest{number}"}


def asks_as_guest(world: World, person: Person, about: dict[str, Any] | None, chat: int = -1007, **content: Any) -> str:
    """A person mentions the bot in a chat where it is no member, in reply to a message; the number of the query."""
    number = str(world.count())
    world.guest_answers[number] = None
    where = {"id": chat, "type": "supergroup" if chat < 0 else "private", "title": "Elsewhere"}
    text = f"@{BOT['username']}"
    message = {"message_id": world.count(), "date": int(time.time()), "chat": where, "from": person.to_json()}
    message |= {"text": text, "entities": [{"type": "mention", "offset": 0, "length": len(text)}]}
    message |= {"guest_query_id": number, **content}
    if about is not None:
        message["reply_to_message"] = {"message_id": world.count(), "date": int(time.time()), "chat": where, **about}
    world.push("guest_message", message)
    return number
