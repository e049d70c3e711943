"""Knows which rule holds in a single topic of a forum; what is in no topic, or in one without a rule, is as the group chose."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace

from bot import log
from bot.groups.ledger import TopicRules
from bot.groups.policy import with_rule
from bot.groups.records import Group
from bot.groups.repository import AT_HAND, GroupRepository
from bot.groups.vocabulary import MOST_TOPICS


class TooManyTopics(Exception):
    """Raised where as many topics have rules as there is room for."""


class Topics:
    def __init__(self, repository: GroupRepository) -> None:
        self._repository = repository
        self._at_hand: OrderedDict[int, TopicRules] = OrderedDict()

    async def of(self, chat: int) -> Mapping[str, str]:
        """Returns the rules of a group's topics, by their numbers, and extends their life once a day."""
        rules = await self._rules(chat)
        if rules.rules and rules.day != self._repository.today:
            await self._keep(replace(rules, day=self._repository.today))
        return rules.rules

    async def rule(self, chat: int, topic: int) -> str:
        """Returns the rule of a topic, empty for none."""
        return (await self.of(chat)).get(str(topic), "") if topic else ""

    async def applied(self, group: Group, topic: int) -> Group:
        """Returns a group as it is treated in a topic. It is never written down like this."""
        return with_rule(group, await self.rule(group.owner, topic))

    async def choose(self, chat: int, topic: int, rule: str) -> None:
        """Gives a topic a rule, or none where that is empty. Raises TooManyTopics."""
        async with self._repository.lock(chat):
            known = await self._rules(chat)
            rules = {number: held for number, held in known.rules.items() if number != str(topic)}
            if rule and len(rules) >= MOST_TOPICS:
                raise TooManyTopics
            rules |= {str(topic): rule} if rule else {}
            await self._keep(TopicRules(chat, rules, self._repository.today))
        log.event("topic-rule", kind=rule or "none")

    async def clear(self, chat: int) -> None:
        """Takes the rules of all topics away: a topic that was deleted could not be reached otherwise."""
        async with self._repository.lock(chat):
            self._at_hand[chat] = TopicRules(chat)
            await self._repository.drop(TopicRules(chat))

    def forget(self, chat: int) -> None:
        """Drops what this process holds about a group that the bot has left."""
        self._at_hand.pop(chat, None)

    async def _rules(self, chat: int) -> TopicRules:
        held = self._at_hand.get(chat)
        if held is None:
            found = await self._repository.recall(TopicRules, chat, "")
            if found is None:
                return TopicRules(chat)
            held = self._hold(found)
        return held

    async def _keep(self, rules: TopicRules) -> None:
        self._hold(rules)
        await self._repository.keep(rules)

    def _hold(self, rules: TopicRules) -> TopicRules:
        self._at_hand[rules.owner] = rules
        self._at_hand.move_to_end(rules.owner)
        while len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)
        return rules
