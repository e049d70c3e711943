"""One picture through the door, and the notes that its buttons will need: shared by photos, albums and redraws."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from bot import log
from bot.answers import reply
from bot.answers.summary import Summary, summary_of
from bot.context import Context
from bot.pixels.live_photo import with_its_video
from bot.pixels.pool import CouldNotCheck
from bot.store.records import AnswerRecord, NumberedRegion, Question, SentMessages, Source, Ticket
from bot.texts import Texts
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer
from bot.transport.sending import Sent
from detectors.kit.terms import Screening, places

TICKET_BYTES = 9
"""Of randomness in a ticket's name; as base64 it has 12 letters, and a button's data may have 64 bytes."""


FILM_LONGER = 3.0
"""A quarter of the deadline is for one pass of the detectors; a film has many pictures and no copy to read back."""


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What became of one question: a screening with its summary, or an answer that says why there is none.

    ``state`` is the level, or the code of what went wrong.
    """

    question: Question
    state: str
    answer: Answer | None = None
    screening: Screening | None = None
    summary: Summary | None = None
    ticket: str = ""


async def check(context: Context, question: Question, texts: Texts) -> CheckOutcome:
    """Never raises for what is in the picture, nor for what went wrong on the way to it."""
    source = Source(question.source)
    try:
        longer = FILM_LONGER if source is Source.MOVING else 1.0
        screening = await context.screen(question.file, log.new_id(), question.told_bytes, longer=longer)
    except DownloadRefused as refused:
        answer = reply.refusal(refused.reason, texts, source, context.downloader.limit)
        return CheckOutcome(question, f"refused-{refused.reason.value}", answer)
    except CouldNotCheck as trouble:
        return CheckOutcome(question, f"trouble-{trouble.reason.value}", reply.failure(trouble.reason, texts))
    if screening.refused is not None:
        answer = reply.refusal(screening.refused, texts, source, context.downloader.limit)
        return CheckOutcome(question, f"refused-{screening.refused.value}", answer)
    screening = with_its_video(screening) if source is Source.LIVE else screening
    summary = summary_of(screening, question.owner, source)
    return CheckOutcome(
        question, screening.verdict.level.value, None, screening, summary, secrets.token_urlsafe(TICKET_BYTES)
    )


def ticket_for(outcome: CheckOutcome, texts: Texts) -> Ticket:
    question, screening = outcome.question, outcome.screening
    if screening is None:
        raise ValueError("a picture that nobody looked at has no buttons")
    return Ticket(
        owner=question.owner,
        chat=question.chat,
        message=question.message,
        file=question.file,
        language=texts.language,
        protected=question.protected,
        source=question.source,
        width=screening.width,
        height=screening.height,
        regions=numbered_regions(screening),
    )


def numbered_regions(screening: Screening) -> tuple[NumberedRegion, ...]:
    return tuple(NumberedRegion(place.region, place.risk, place.strength) for place in places(screening.report))


async def remember(context: Context, outcome: CheckOutcome, texts: Texts) -> None:
    """Keeps what the buttons need. Without the memory the verdict still comes, and its buttons say that they have expired."""
    if outcome.summary is None:
        return
    if await context.store.keep_ticket(outcome.ticket, ticket_for(outcome, texts)):
        await context.store.keep(outcome.ticket, outcome.summary)


async def remember_answer(context: Context, outcome: CheckOutcome, sent: Sent) -> None:
    """Keeps which answer a question got (for edits), and the numbers of the last answers (for /forget)."""
    question = outcome.question
    record = AnswerRecord(
        *(question.owner, question.chat, question.message, sent.message, sent.with_picture),
        question.unique,
        outcome.ticket,
    )
    await context.store.keep(record.name, record)
    await note_answers(context, question.owner, question.chat, (sent.message,))


async def note_answers(context: Context, owner: int, chat: int, messages: tuple[int, ...]) -> None:
    """Only in a private chat, whose number is that of its person: there /forget may take them away."""
    if chat != owner:
        return
    sent = await context.store.recall(SentMessages, owner, "") or SentMessages(owner)
    await context.store.keep("", sent.and_also(messages))
