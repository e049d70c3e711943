"""Types and filters with which handlers declare the updates they take."""

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
    """Tells whether a person or bot is in the group, also with restricted rights."""
    return member.status in PRESENT or (isinstance(member, ChatMemberRestricted) and member.is_member)
