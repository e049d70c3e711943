"""What the methods for groups do, with the refusals that Telegram has for them."""

from __future__ import annotations

from typing import Any

from tests.botapi.calls import Call
from tests.botapi.groups import PERMISSIONS, Group, entered
from tests.botapi.methods import Method, post
from tests.botapi.rules import bad
from tests.botapi.world import BOT, World


def _group(world: World, call: Call) -> Group:
    group = world.groups.get(call.number("chat_id"))
    if group is None:
        bad("chat not found")
    entered(world, group.number)
    return group


def get_chat(world: World, call: Call) -> Any:
    group = _group(world, call)
    told = {**group.to_json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _GIFTS}
    return {**told, "linked_chat_id": group.linked} if group.linked else told


_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_chat_member(world: World, call: Call) -> Any:
    group = _group(world, call)
    member = group.members.get(call.number("user_id"))
    if member is None:
        bad("user not found")
    return member


def get_chat_administrators(world: World, call: Call) -> Any:
    """Without other bots than the asking one unless they are asked for, as the API says; anonymous admins are told to bots."""
    members, bots = _group(world, call).members.values(), call.values.get("return_bots") == "true"
    admins = [one for one in members if one["status"] in ("creator", "administrator")]
    return [one for one in admins if bots or not one["user"]["is_bot"] or one["user"]["id"] == BOT["id"]]


def restrict_chat_member(world: World, call: Call) -> Any:
    group, permissions = _group(world, call), call.parsed("permissions")
    if group.kind != "supergroup":
        bad("method is available only for supergroups")
    member = _restrictable(world, call)
    if all(permissions.get(name) for name in PERMISSIONS):
        group.members[call.number("user_id")] = {"status": "member", "user": member["user"]}
        return True
    told = {name: bool(permissions.get(name)) for name in PERMISSIONS}
    until = {"until_date": call.number("until_date"), "is_member": True}
    group.members[call.number("user_id")] = {"status": "restricted", "user": member["user"], **told, **until}
    return True


def ban_chat_member(world: World, call: Call) -> Any:
    member = _restrictable(world, call)
    _group(world, call).members[call.number("user_id")] = {
        "status": "kicked",
        "user": member["user"],
        "until_date": call.number("until_date"),
    }
    return True


def unban_chat_member(world: World, call: Call) -> Any:
    """Without ``only_if_banned``, a member who is there is thrown out, as the API says."""
    group, number = _group(world, call), call.number("user_id")
    if not group.members[BOT["id"]].get("can_restrict_members"):
        bad("not enough rights to restrict/unrestrict chat member")
    member = group.members.get(number)
    if member is not None and (member["status"] == "kicked" or call.values.get("only_if_banned") != "true"):
        group.members[number] = {"status": "left", "user": member["user"]}
    return True


def _restrictable(world: World, call: Call) -> dict[str, Any]:
    group = _group(world, call)
    if not group.members[BOT["id"]].get("can_restrict_members"):
        bad("not enough rights to restrict/unrestrict chat member")
    member = group.members.get(call.number("user_id"))
    if member is None:
        bad("user not found")
    if member["status"] in ("creator", "administrator"):
        bad("user is an administrator of the chat")
    return member


def set_message_reaction(world: World, call: Call) -> Any:
    group, message = _group(world, call), call.number("message_id")
    if (group.number, message) not in world.messages:
        bad("message to react not found")
    group.reactions += [(message, one["emoji"]) for one in call.parsed("reaction")]
    return True


def send_sticker(world: World, call: Call) -> Any:
    name = call.values["sticker"]
    if name not in world.files:
        bad("wrong file identifier/HTTP URL specified")
    kind = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return post(world, call, sticker={**world.handle(name), **kind})


def leave_chat(world: World, call: Call) -> Any:
    _group(world, call).members[BOT["id"]] = {"status": "left", "user": BOT}
    return True


def _names(*names: str) -> frozenset[str]:
    return frozenset(names)


GROUP_METHODS = {
    "getChat": Method(get_chat, _names("chat_id")),
    "getChatMember": Method(get_chat_member, _names("chat_id", "user_id")),
    "getChatAdministrators": Method(get_chat_administrators, _names("chat_id"), _names("return_bots")),
    "restrictChatMember": Method(
        restrict_chat_member,
        _names("chat_id", "user_id", "permissions"),
        _names("until_date", "use_independent_chat_permissions"),
    ),
    "banChatMember": Method(ban_chat_member, _names("chat_id", "user_id"), _names("until_date", "revoke_messages")),
    "unbanChatMember": Method(unban_chat_member, _names("chat_id", "user_id"), _names("only_if_banned")),
    "setMessageReaction": Method(set_message_reaction, _names("chat_id", "message_id"), _names("reaction", "is_big")),
    "sendSticker": Method(
        send_sticker,
        _names("chat_id", "sticker"),
        _names("message_thread_id", "protect_content", "reply_parameters", "reply_markup", "disable_notification"),
    ),
    "leaveChat": Method(leave_chat, _names("chat_id")),
}
