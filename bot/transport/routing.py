"""Types and filters that every room of handlers uses to say which updates it takes."""

from __future__ import annotations

from typing import Any

from telegram import ChatMember, ChatMemberRestricted
from telegram.ext import BaseHandler, CallbackContext, filters

Handler = BaseHandler[Any, Any, Any]


UpdateContext = CallbackContext[Any, Any, Any, Any]


PRIVATE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE


IN_GROUPS = filters.UpdateType.MESSAGE & filters.ChatType.GROUPS


PRESENT = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER)


def is_present(member: ChatMember) -> bool:
    return member.status in PRESENT or (isinstance(member, ChatMemberRestricted) and member.is_member)
