"""Answers members who ask for a check or make a report, and passes reports on to the admins."""

from __future__ import annotations

from bot.groups import cards, wording
from bot.groups.context import GroupContext
from bot.groups.records import Case, Group, Watched
from bot.store.records import DAY
from bot.transport.message import Answer
from detectors.kit.terms import Screening
from texts import Texts

ANSWER_SECONDS = 600
"""An answer to a member who asked for a check stands longer than a notice."""
REPORT_SECONDS = DAY
"""Without a log chat, the answer to a report is what the admins read, so it stands for them."""


async def answer(
    context: GroupContext, group: Group, watched: Watched, screening: Screening | None, case: Case | None
) -> None:
    """Answers who asked: alone, in their language, where that is possible.

    A report that only this answer passes on is not for them alone.
    """
    report, told = watched.asked == "report", False
    if report:
        verdict = wording.verdict_in_words(screening, context.texts(group), public=False, film=watched.moves)
        told = await tell_report(context, group, watched, verdict, case)

    def write(said: Texts) -> Answer:
        text = wording.answer_to_asking(screening, case, said, report=report, film=watched.moves)
        passed = f"\n{said.get('group-report-passed' if told else 'group-report-here')}"
        return Answer(text + passed if report else text)

    alone = told or not report
    said = await context.shared.texts_of(watched.reporter, watched.asker_speaks)
    place = {"reply": watched.asking, "topic": watched.topic}
    if not (alone and await context.tell_only(group, watched.reporter, write(said), **place)):
        seconds = ANSWER_SECONDS if alone else REPORT_SECONDS
        await context.answer(group, write(context.texts(group)), **place, seconds=seconds)


async def tell_report(
    context: GroupContext, group: Group, watched: Watched, verdict: str, case: Case | None = None
) -> bool:
    """Passes a report on to the log chat, whatever the check says. False where there is none that can be reached."""
    chat, of = watched.owner, context.name_of
    names = await of(chat, watched.reporter), await of(chat, watched.member)
    card = cards.report(watched, names, verdict, case, context.texts(group))
    return bool(await context.say_to_admins(group, card))
