"""``/settings`` in a private chat: an admin chooses one of their groups, and settings can be given to others of them.

Telegram is asked at every press whether the presser is an admin of the group, and of the groups that get its settings.
"""

from __future__ import annotations

import re

from telegram import CallbackQuery, Chat, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.groups import portable
from bot.groups.administered import governed_by
from bot.groups.context import GroupContext
from bot.groups.handlers.turning import Turning, in_private, take_over
from bot.groups.records import Group
from bot.groups.rights import Permission as May
from bot.groups.senders import safe_name
from bot.groups.settings_buttons import NotASetting
from bot.transport.ephemeral import show
from bot.transport.message import Answer, Button, Rows
from bot.transport.routing import PRIVATE, Handler, UpdateContext
from bot.transport.sending import place_of, say, send
from texts import Texts, texts

_PRESS = re.compile(r"gp:(-\d{1,20}):([a-z]+(?::[a-z0-9.-]+){0,2})$")
LIST = "gl"
ALL = "all"


class PrivateSettings:
    def __init__(self, context: GroupContext) -> None:
        self._context = context
        self._turning = Turning(context)

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("settings", self.choose, PRIVATE),
            CallbackQueryHandler(self.again, pattern=f"^{LIST}$"),
            CallbackQueryHandler(self.press, pattern=_PRESS),
        ]

    async def choose(self, update: Update, _: UpdateContext) -> None:
        """Lists the groups whose settings the writer may change."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        log.event("command", name="settings")
        said = await self._context.shared.texts_for(message.from_user)
        await send(self._context.bot, place_of(message), await self._list(message.from_user.id, said))

    async def again(self, update: Update, _: UpdateContext) -> None:
        query = update.callback_query
        if query is None:
            return
        said = await self._context.shared.texts_for(query.from_user)
        if not self._is_own(query):
            await say(query, said.get("group-press-gone"))
            return
        await say(query)
        await show(self._context.bot, query, await self._list(query.from_user.id, said))

    async def _list(self, person: int, said: Texts) -> Answer:
        groups = await governed_by(self._context, person)
        if not groups and not await self._context.shared.store.strict.answers():
            return Answer(said.get("group-press-not-now"))
        rows = tuple([(await self._titled(chat, f"gp:{chat}:open:main"),) for chat in groups])
        return Answer(said.get("group-mine" if groups else "group-mine-none"), rows)

    async def _titled(self, chat: int, data: str) -> Button:
        return Button(await self._context.title(chat) or f"{chat}", data=data)

    def _is_own(self, query: CallbackQuery) -> bool:
        """Tells whether a press was made in the presser's own private chat with the bot."""
        chat = query.message.chat if query.message is not None else None
        return chat is not None and chat.type == Chat.PRIVATE and chat.id == query.from_user.id

    async def press(self, update: Update, _: UpdateContext) -> None:
        query = update.callback_query
        match = _PRESS.fullmatch(query.data or "") if query is not None else None
        if query is None or match is None:
            return
        said = await self._context.shared.texts_for(query.from_user)
        group = await self._context.repository.of(int(match[1])) if self._is_own(query) else None
        if group is None:
            await say(query, said.get("group-press-gone"))
            return
        may = await self._context.admins.may(self._context.bot, group.owner, query.from_user.id)
        if may is not May.YES:
            log.event("press-refused")
            await say(query, said.get(f"group-may-{may.value}"))
            return
        words = match[2].split(":")
        try:
            answer = await self._spread(query, group, words) or await self._card(query, group, words)
        except NotASetting:
            log.event("press-refused")
            await say(query, said.get("group-press-gone"))
            return
        if answer is not None:
            await show(self._context.bot, query, answer)

    async def _card(self, query: CallbackQuery, group: Group, words: list[str]) -> Answer | None:
        answer = await self._turning.turn(query, group, words, 0)
        if answer is None:
            return None
        group = await self._context.repository.of(group.owner) or group
        card = in_private(await self._headed(group, answer), group.owner)
        if words[-1] != "main":
            return card
        said = texts(group.language)
        more = Button(said.get("group-button-spread"), data=f"gp:{group.owner}:open:spread")
        mine = Button(said.get("group-button-mine"), data=LIST)
        return Answer(card.text, (*card.rows, (more,), (mine,)))

    async def _headed(self, group: Group, answer: Answer) -> Answer:
        head = texts(group.language).get("group-mine-head", group=await self._context.title(group.owner))
        return Answer(f"{head}\n\n{answer.text}", answer.rows)

    async def _spread(self, query: CallbackQuery, group: Group, words: list[str]) -> Answer | None:
        """Shows to which other groups the settings can be given, asks once more, and gives them. None for other presses."""
        opened, _, target = words[1].partition(".") if words[0] == "open" and len(words) == 2 else ("", "", "")
        if words[0] != "spread" and opened != "spread":
            return None
        others = [chat for chat in await governed_by(self._context, query.from_user.id) if chat != group.owner]
        said = texts(group.language)
        if words == ["open", "spread"]:
            await say(query)
            return await self._page(group, said, await self._targets(group, others, said))
        target = target or (words[1] if len(words) == 2 else "")
        chosen = others if target == ALL else [chat for chat in others if f"{chat}" == target]
        if not chosen:
            raise NotASetting("spread")
        if words[0] == "open":
            await say(query)
            sure = Button(
                said.get("group-button-spread-sure", count=len(chosen)), data=f"gp:{group.owner}:spread:{target}"
            )
            return await self._page(group, said, ((sure,), self._back(group, said, "spread")), chosen)
        given = await self._give(group, chosen, safe_name(query.from_user.first_name))
        await say(query, said.get("group-press-spread", count=given))
        return await self._page(group, said, (self._back(group, said, "main"),))

    async def _targets(self, group: Group, others: list[int], said: Texts) -> Rows:
        rows = [(await self._titled(chat, f"gp:{group.owner}:open:spread.{chat}"),) for chat in others]
        if len(others) > 1:
            label = said.get("group-button-spread-all", count=len(others))
            rows.append((Button(label, data=f"gp:{group.owner}:open:spread.{ALL}"),))
        return (*rows, self._back(group, said, "main"))

    def _back(self, group: Group, said: Texts, page: str) -> tuple[Button, ...]:
        return (Button(said.get("group-button-back"), data=f"gp:{group.owner}:open:{page}"),)

    async def _page(self, group: Group, said: Texts, rows: Rows, chosen: list[int] | None = None) -> Answer:
        title = await self._context.title(group.owner)
        if chosen is None:
            key = "group-spread" if len(rows) > 1 else "group-spread-none"
            return Answer(said.get(key, group=title), rows)
        names = said.listed([await self._context.title(chat) for chat in chosen])
        return Answer(said.get("group-spread-ask", group=title, names=names), rows)

    async def _give(self, group: Group, chosen: list[int], name: str) -> int:
        """Gives the settings to other groups, each of which has just been found to be the presser's; tells their admins."""
        given = 0
        for chat in chosen:
            changed = await take_over(self._context, chat, portable.choices_of(group))
            if changed is not None:
                given += 1
                noted = texts(changed.language).get("group-code-noted", name=name)
                await self._context.say_to_admins(changed, Answer(noted))
        log.event("settings-taken-over", kind="spread", count=given)
        return given
