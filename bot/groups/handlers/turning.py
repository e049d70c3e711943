"""What a press under the settings does, wherever the card stands. That the presser may is known by then."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import CallbackQuery

from bot import log
from bot.groups.context import GroupContext, new_name
from bot.groups.ledger import LinkCode
from bot.groups.portable import with_choices
from bot.groups.records import Group
from bot.groups.settings_buttons import NotASetting
from bot.groups.settings_card import Shown, settings_card
from bot.groups.settings_changes import page_after, turned
from bot.groups.settings_pages import NO_RULE, topic_of_page
from bot.groups.topics import TooManyTopics
from bot.groups.vocabulary import TOPIC_RULES
from bot.transport.ephemeral import delete_ephemeral, ephemeral_of
from bot.transport.message import Answer
from bot.transport.sending import delete_messages, say
from texts import Texts, texts

CODE_LETTERS = 8


@dataclass(frozen=True, slots=True)
class Turned:
    """A group after a press, the page that shows it, and the key of the words that answer the press, if any do."""

    group: Group
    page: str
    key: str = ""


class Turning:
    def __init__(self, context: GroupContext) -> None:
        self._context = context

    async def turn(self, query: CallbackQuery, group: Group, words: list[str], topic: int) -> Answer | None:
        """Does what a press says and returns the card as it is then; None where there is none to show.

        Raises NotASetting for what no button says.
        """
        if words[0] == "close":
            await say(query)
            await self._close(query)
            return None
        if words[0] == "link":
            await self._link(query, group)
            return None
        after = await self._turned(group, words)
        log.event("press", verb=f"setting-{words[0]}")
        said = texts(after.group.language)
        answer = await self.card(after.group, said, after.page, topic)
        await say(query, said.get(after.key) if after.key else "", alert=after.key == "group-press-topics-full")
        return answer

    async def card(self, group: Group, said: Texts, page: str = "main", topic: int = 0) -> Answer:
        """Makes the card of a group with one page of buttons, as it stands in a topic or in none.

        A page such as ``main.7`` says in which topic: a message that one member alone sees may not tell.
        """
        if page.startswith("main."):
            page, topic = "main", topic_of_page(page)
        names = await self._names(group) if page == "exempt" else ()
        shown = Shown(names, await self._context.topics.of(group.owner), topic)
        return settings_card(group, said, page, shown)

    async def _turned(self, group: Group, words: list[str]) -> Turned:
        if words[0] == "open":
            return Turned(group, words[1] if len(words) > 1 else "main")
        if words[0] in ("topic", "topics"):
            return Turned(group, *await self._topic(group, words))
        return Turned(await self._changed(group, words), page_after(words), "group-press-kept")

    async def _topic(self, group: Group, words: list[str]) -> tuple[str, str]:
        """Changes what holds in one topic, or in all; returns the page that shows it, and the key of the answer."""
        if words == ["topics", "clear"]:
            await self._context.topics.clear(group.owner)
            return "main", "group-press-kept"
        if words[0] != "topic" or len(words) != 3 or words[2] not in (NO_RULE, *TOPIC_RULES):
            raise NotASetting("topic")
        topic = topic_of_page(words[1])
        try:
            await self._context.topics.choose(group.owner, topic, "" if words[2] == NO_RULE else words[2])
        except TooManyTopics:
            return f"topic.{topic}", "group-press-topics-full"
        return f"topic.{topic}", "group-press-kept"

    async def _changed(self, group: Group, words: list[str]) -> Group:
        """Changes the group as a press says. Presses follow each other, each on what the one before has made."""
        async with self._context.repository.lock(group.owner):
            group = turned(await self._context.repository.of(group.owner) or group, words)
            await self._context.repository.save(group)
        return group

    async def _close(self, query: CallbackQuery) -> None:
        alone = ephemeral_of(query.message, query.from_user.id)
        if alone is not None:
            await delete_ephemeral(self._context.bot, alone)
        elif query.message is not None:
            await delete_messages(self._context.bot, query.message.chat.id, (query.message.message_id,))

    async def _names(self, group: Group) -> list[tuple[int, str]]:
        """Asks Telegram for the names of exempt members: names are not kept."""
        return [(member, await self._context.name_of(group.owner, member) or f"{member}") for member in group.exempt]

    async def _link(self, query: CallbackQuery, group: Group) -> None:
        """Shows the presser alone a code: with it, the cards could be sent to another chat."""
        code = new_name(CODE_LETTERS)
        said = texts(group.language)
        kept = await self._context.repository.keep(LinkCode(0, code, group.owner, query.from_user.id))
        await say(query, said.get("group-press-code", code=code) if kept else said.get("group-press-not-now"))


async def take_over(context: GroupContext, chat: int, choices: bytes) -> Group | None:
    """Gives a group the choices of another; None where they cannot be understood or the group is not known."""
    async with context.repository.lock(chat):
        group = await context.repository.of(chat)
        changed = with_choices(group, choices) if group is not None else None
        if changed is not None:
            await context.repository.save(changed)
    return changed


def in_private(answer: Answer, chat: int) -> Answer:
    """Makes a card for a private chat: its buttons name the group that they are about."""
    rows = tuple(
        tuple(replace(button, data=f"gp:{chat}:{button.data.removeprefix('gs:')}") for button in row)
        for row in answer.rows
    )
    return replace(answer, rows=rows)
