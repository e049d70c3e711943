"""Builds answers: text that fits, rows of buttons, at most one file. Pure: no network, clock or state."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.answers.lines import CAPTION, MESSAGE
from bot.answers.refusals import refused_because
from bot.answers.summary import Summary, withheld_because
from bot.answers.wording import worded
from bot.config.settings import Assistant
from bot.pixels.pool import CheckFailure
from bot.store.records import Source
from bot.transport.download import CLOUD_BYTES, MEGABYTE
from bot.transport.media import Other
from bot.transport.message import Answer, Attachment, Button, Rows, Verb
from detectors.kit.terms import FILE_KINDS, Redacted, Refusal, Screening
from texts import Texts

PHOTO_BYTES = 10_000_000
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
"""Limits of a photo (Bot API, sendPhoto). A larger picture is sent as a document."""
OWN_WORDS: dict[str, str] = {Source.MOVING: "film", Source.PDF: "pdf"}
"""How the keys of refusals end that say something else of what came so."""
REDUCED = "reduced"
"""Note of a screening whose copy is smaller than the photo."""


def photo_answer(
    screening: Screening,
    summary: Summary,
    texts: Texts,
    minutes: int,
    assistant: Assistant | None = None,
    *,
    again: bool = False,
    picture: bool = False,
    note: str = "",
) -> Answer:
    """Returns the answer to one screened photo. A harmless one is not sent back unless ``picture`` asks for it.

    ``minutes`` is the lifetime of the buttons; 0 means that nothing could be remembered, so there are none but links.
    ``again`` says that it replaces an earlier answer, ``note`` is the code of one that stands below it.
    """
    attachment = attach(screening) if picture or not summary.is_harmless else None
    text = worded(summary, texts, minutes, CAPTION if attachment else MESSAGE, again=again, note=note)
    if not minutes:
        links = onward(summary, texts, assistant)
        return Answer(text, (links,) if links else (), attachment)
    return Answer(text, answer_buttons(summary, texts, assistant), attachment)


def details_answer(
    summary: Summary,
    texts: Texts,
    minutes: int,
    assistant: Assistant | None,
    *,
    below_picture: bool,
    unfolded: bool,
    told: Collection[str] = (),
) -> Answer:
    """Returns the same answer unfolded (checks that ran, hidden data of the file, times), or folded again.

    ``told`` are the notes that this person has read before.
    """
    limit = CAPTION if below_picture else MESSAGE
    text = worded(summary, texts, minutes, limit, unfolded=unfolded, told=told)
    return Answer(text, answer_buttons(summary, texts, assistant, unfolded=unfolded))


def refusal(reason: Refusal, texts: Texts, source: str = Source.PHOTO, limit: int = CLOUD_BYTES) -> Answer:
    """Returns the reason why a picture was refused. A film that cannot be decoded is answered like a video."""
    if source == Source.MOVING and reason in (Refusal.NOT_A_PICTURE, Refusal.TRUNCATED):
        return other(Other.VIDEO, texts)
    key = f"refused-{reason.value}"
    own = f"{key}-{OWN_WORDS.get(source, '')}"
    return Answer(
        f"{texts.get('headline-refused')}\n\n{refused_because(own if own in texts else key, texts, limit // MEGABYTE)}"
    )


def failure(reason: CheckFailure, texts: Texts, source: str = Source.PHOTO) -> Answer:
    """Returns the answer without a verdict: the reason, and what to do. What helps with a photo need not help with a film."""
    key = f"trouble-{reason.value}"
    film = source == Source.MOVING and f"{key}-film" in texts
    return Answer(f"{texts.get('headline-unknown')}\n\n{texts.get(f'{key}-film' if film else key)}")


def other(kind: Other, texts: Texts) -> Answer:
    """Returns the answer to a message that is no picture."""
    return Answer(texts.get(f"other-{kind.value}"))


def bare(screening: Screening, summary: Summary, texts: Texts, *, as_photo: bool) -> Answer | None:
    """Returns the copy alone, as a file in its full size or as a photo. Returns None without a copy."""
    attachment = attach(screening)
    if attachment is None:
        return None
    attachment = replace(attachment, as_photo=as_photo and attachment.as_photo)
    return Answer(_below_copy(summary, texts, as_photo=attachment.as_photo), attachment=attachment)


def _below_copy(summary: Summary, texts: Texts, *, as_photo: bool) -> str:
    """Returns what stands below a copy that comes alone: not every copy covers something, or all of it."""
    reduced = REDUCED in summary.notes
    if summary.covers_parts and not summary.left_open:
        return texts.get("photo-caption" if as_photo else "file-caption-reduced" if reduced else "file-caption")
    same = "todo-still" if summary.source is Source.MOVING else "todo-clean"
    said = texts.get("todo-copy-chosen" if summary.left_open else same)
    return f"{said}\n{texts.get('note-copy-reduced')}" if reduced else said


def attach(screening: Screening) -> Attachment | None:
    """Returns the copy as an attachment. Returns None unless there is one that passed its proof."""
    redacted = screening.redacted
    if redacted is None or withheld_because(screening):
        return None
    name = f"redacted{FILE_KINDS[redacted.kind].ending}"
    return Attachment(redacted.data, name, redacted.kind != "pdf" and fits_as_photo(redacted))


def fits_as_photo(redacted: Redacted) -> bool:
    """Tells whether Telegram takes a copy of this size as a photo."""
    short, long = sorted((redacted.width, redacted.height))
    return long <= PHOTO_RATIO * short and short + long <= PHOTO_SIDES and len(redacted.data) <= PHOTO_BYTES


def answer_buttons(summary: Summary, texts: Texts, assistant: Assistant | None, *, unfolded: bool = False) -> Rows:
    """Returns the rows of buttons below an answer: choose what is hidden, get the copy, fold, forget and delete."""
    choosable = summary.with_copy or summary.withheld in ("failed", "nothing")
    styled = (summary.with_copy and summary.covers) or summary.withheld == "nothing"
    shape = (Verb.CHOOSE, Verb.STYLES) if styled else (Verb.CHOOSE,) if choosable else ()
    have = (Verb.AS_PHOTO, Verb.AS_FILE) if summary.with_copy else ()
    fold = Verb.SHORT if unfolded else Verb.DETAILS
    verbs: tuple[tuple[Verb, ...], ...] = (have, shape, (fold, Verb.FORGET), (Verb.DELETE,))
    if summary.is_harmless and summary.with_copy:
        clean = Button(texts.get("button-clean-copy"), Verb.AS_FILE)
        return (
            (clean, _button(texts, Verb.CHOOSE)),
            (_button(texts, fold), _button(texts, Verb.FORGET)),
            (_button(texts, Verb.DELETE), *onward(summary, texts, assistant)),
        )
    rows = (*(tuple(_button(texts, verb) for verb in row) for row in verbs), onward(summary, texts, assistant))
    return tuple(row for row in rows if row)


COPIES = (Verb.AS_PHOTO, Verb.AS_FILE, Verb.CHOOSE, Verb.STYLES)
"""Buttons that make a copy by the choices of the ticket, which know nothing of what was drawn."""


def with_edit(answer: Answer, texts: Texts, address: str, *, drawn: bool = False) -> Answer:
    """Returns an answer with the button that opens the page on its photo, beside the one for choosing.

    ``address`` is where the page is, empty for none. Of a copy that was ``drawn`` there, the buttons that would make it
    anew without what was drawn are left out.
    """
    edit = (Button(texts.get("button-edit"), app=address),) if address else ()
    if drawn:
        kept = [tuple(button for button in row if button.verb not in COPIES) for row in answer.rows]
        return replace(answer, rows=tuple(row for row in (edit, *kept) if row))
    rows = [(row, edit if any(button.verb is Verb.CHOOSE for button in row) else ()) for row in answer.rows]
    return replace(answer, rows=tuple(one for pair in rows for one in pair if one))


def without_delete(answer: Answer) -> Answer:
    """Returns an answer without the button that deletes the photo, for one that is in another chat."""
    kept = (tuple(button for button in row if button.verb is not Verb.DELETE) for row in answer.rows)
    return replace(answer, rows=tuple(row for row in kept if row))


def onward(summary: Summary, texts: Texts, assistant: Assistant | None) -> tuple[Button, ...]:
    """Returns the button that opens the assistant. There is one only beside a clear verdict or a proven copy."""
    if assistant is None or not summary.may_leave:
        return ()
    return (Button(texts.get("button-open", name=assistant.name), url=assistant.url),)


def _button(texts: Texts, verb: Verb) -> Button:
    return Button(texts.get(f"button-{verb.name.lower().replace('_', '-')}"), verb)
