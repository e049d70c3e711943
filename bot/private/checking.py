"""Checks one picture and stores the records for its buttons. Single photos, albums and the review share it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from telegram import Bot

from bot import log
from bot.answers import reply
from bot.answers.notes import note_below
from bot.answers.pdf import pdf_answer
from bot.answers.summary import Summary, summary_of
from bot.context import Context
from bot.pixels.live_photo import with_its_sound, with_its_video
from bot.pixels.pool import CheckFailure, CouldNotCheck
from bot.private.notes import remember_told, told_to
from bot.store.records import AnswerRecord, NumberedRegion, Question, SentMessages, Source, Ticket
from bot.transport.download import DownloadRefused
from bot.transport.message import Answer
from bot.transport.sending import Destination, Sent, send
from detectors.kit.terms import MAX_PDF_BYTES, Refusal, Screening, ScreeningOptions, places
from texts import Texts

TICKET_BYTES = 9
"""Random bytes of a ticket's name. In base64 they are 12 letters; the data of a button may have 64 bytes."""
DAMAGED = (Refusal.EMPTY, Refusal.NOT_A_PICTURE, Refusal.TRUNCATED)
"""What a photo cannot be: Telegram has made a JPEG of it. Then the download is damaged, and the next may be whole."""
EDITABLE = (Source.PHOTO, Source.FILE)
"""What the page shows whole. Of a live photo and a film it would show one picture, as if that were all."""
FILM_LONGER = 3.0
"""Factor on the detectors' time for a film. It has many pictures, and no copy of it is read back."""


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """The result of one question: a screening with its summary, or an answer that says why there is none.

    ``state`` is the level of the verdict, or the code of the refusal or failure.
    """

    question: Question
    state: str
    answer: Answer | None = None
    screening: Screening | None = None
    summary: Summary | None = None
    ticket: str = ""


async def check(context: Context, question: Question, texts: Texts) -> CheckOutcome:
    """Downloads and screens the picture of a question. Refusals and failures are outcomes, not exceptions."""
    source = Source(question.source)
    try:
        options = replace(context.options, language=texts.language)
        if source is Source.PDF and question.declared_bytes > MAX_PDF_BYTES:
            raise DownloadRefused(Refusal.TOO_LARGE_A_PDF)
        screening = await context.screen(
            *(question.file, log.new_id(), question.declared_bytes, options, longer_for(source)),
            pdf=source is Source.PDF,
        )
    except DownloadRefused as refused:
        return _refused(context, question, refused.reason, texts)
    except CouldNotCheck as failure:
        return _failed(question, failure.reason, texts)
    if screening.refused is not None:
        return _refused(context, question, screening.refused, texts)
    if source is Source.PDF:
        return CheckOutcome(question, screening.verdict.level.value, pdf_answer(screening, texts, context.assistant))
    screening, summary = summarized(screening, question.owner, source)
    return CheckOutcome(
        question, screening.verdict.level.value, None, screening, summary, secrets.token_urlsafe(TICKET_BYTES)
    )


def longer_for(source: str) -> float:
    """Returns by how much the detectors' time is longer for what came as this."""
    return FILM_LONGER if source == Source.MOVING else 1.0


def _refused(context: Context, question: Question, reason: Refusal, texts: Texts) -> CheckOutcome:
    if question.source == Source.PHOTO and reason in DAMAGED:
        return _failed(question, CheckFailure.DOWNLOAD, texts)
    answer = reply.refusal(reason, texts, question.source, context.downloader.limit)
    return CheckOutcome(question, f"refused-{reason.value}", answer)


def _failed(question: Question, reason: CheckFailure, texts: Texts) -> CheckOutcome:
    return CheckOutcome(question, f"trouble-{reason.value}", reply.failure(reason, texts, question.source))


def summarized(
    screening: Screening, owner: int, source: Source, options: ScreeningOptions | None = None
) -> tuple[Screening, Summary]:
    """Returns what is to be said about a picture. ``options`` are those with which its copy was made, if any were chosen."""
    if source is Source.LIVE:
        screening = with_its_video(screening)
    if source is Source.MOVING:
        screening = with_its_sound(screening)
    return screening, summary_of(screening, owner, source, options or ScreeningOptions())


async def with_regions(context: Context, ticket: Ticket) -> Ticket:
    """Returns the ticket with its regions. Where they did not fit, the photo is screened again, with the same numbers."""
    if not ticket.regions_omitted:
        return ticket
    screening = await context.screen(
        ticket.file, log.new_id(), options=ScreeningOptions(copy=False), longer=longer_for(ticket.source)
    )
    return replace(ticket, regions=numbered_regions(screening))


def ticket_for(outcome: CheckOutcome, texts: Texts) -> Ticket:
    """Returns the ticket for the buttons of an answer. Raises ValueError for an outcome without a screening."""
    question, screening = outcome.question, outcome.screening
    if screening is None:
        raise ValueError("a picture without a screening has no buttons")
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
    """Returns the places of a screening in the order of their numbers."""
    found = places(screening.report)
    return tuple(NumberedRegion(place.region, place.risk, place.strength, place.item) for place in found)


async def send_answer(
    bot: Bot, context: Context, outcome: CheckOutcome, texts: Texts, place: Destination, instead: int
) -> None:
    """Sends the answer of one picture with its buttons, in place of the message ``instead``."""
    answer = outcome.answer
    minutes = context.store.minutes if await remember(context, outcome, texts) else 0
    owner, note = outcome.question.owner, ""
    told = await told_to(context.store, owner)
    if outcome.screening is not None and outcome.summary is not None:
        note = note_below(outcome.summary, told)
        answer = reply.photo_answer(
            *(outcome.screening, outcome.summary, texts, minutes, context.assistant),
            again=outcome.question.edited,
            note=note,
        )
        answer = with_edit(context, answer, ticket_for(outcome, texts), texts)
    if answer is not None:
        sent = await send(bot, place, answer, outcome.ticket, instead)
        await note_place(context, owner, outcome.ticket, sent)
        await remember_answer(context, outcome, sent)
        await remember_told(context.store, owner, told, {note} - {""})


def with_edit(context: Context, answer: Answer, ticket: Ticket, texts: Texts) -> Answer:
    """Returns an answer with the button that opens the page on its photo: in private chats, of what the page can show."""
    shown = ticket.source in EDITABLE and ticket.chat == ticket.owner and ticket.message
    return reply.with_edit(answer, texts, context.edit_address if shown else "", drawn=ticket.drawn)


async def remember(context: Context, outcome: CheckOutcome, texts: Texts) -> bool:
    """Stores the records for the buttons. Returns whether the store holds them: without it the verdict has no buttons."""
    if outcome.summary is None:
        return False
    held = await context.store.keep_ticket(outcome.ticket, ticket_for(outcome, texts))
    return held and await context.store.keep(outcome.ticket, outcome.summary)


async def note_place(context: Context, owner: int, ticket: str, sent: Sent) -> None:
    """Stores in a ticket where its answer stands, for the page inside Telegram; without that page nobody asks."""
    if not context.edit_address:
        return
    async with context.locks.acquire(("ticket", ticket)):
        found = await context.store.recall(Ticket, owner, ticket)
        if found is not None:
            await context.store.keep_ticket(ticket, replace(found, answer=sent.message))


async def remember_answer(context: Context, outcome: CheckOutcome, sent: Sent) -> None:
    """Stores which answer a question got (for edits), and the numbers of the last answers (for /forget)."""
    question = outcome.question
    record = AnswerRecord(
        *(question.owner, question.chat, question.message, sent.message, sent.with_picture),
        question.unique,
        outcome.ticket,
    )
    await context.store.keep(record.name, record)
    await note_answers(context, question.owner, question.chat, (sent.message,))


async def note_answers(context: Context, owner: int, chat: int, messages: tuple[int, ...]) -> None:
    """Stores the numbers of answers in a private chat, so that /forget can delete them.

    The number of a private chat is that of its person. Other chats are left out.
    """
    if chat != owner:
        return
    sent = await context.store.recall(SentMessages, owner, "") or SentMessages(owner)
    await context.store.keep("", sent.and_also(messages))
