"""A PDF in a private chat: verdict, a line for each page, worst first, and the redacted PDF."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.answers.lines import CAPTION, length
from bot.answers.pdf import pdf_answer
from bot.pixels.deadlines import FILE_DEADLINES, options_within
from detectors.kit.border import is_pdf
from detectors.kit.terms import (
    MAX_PDF_BYTES,
    PAGES_IN_CHAT,
    Cure,
    Finding,
    Level,
    PageScreening,
    Proof,
    Reason,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Unchecked,
    Verdict,
)
from tests.bot.flow import SITI, STOP, Scene, Stub, play
from tests.botapi import Person
from tests.botapi.rules import plain
from texts import COMPLETE, texts

NIK = Finding(Risk.IDENTITY, Strength.SURE, "nik", (Region(1, 2, 30, 12),))
MAIL = Finding(Risk.CONTACT, Strength.SURE, "email", (Region(1, 2, 30, 12),))
BARS = Finding(Risk.SECRETS, Strength.SURE, "covered-text", (), Cure.STRIP)
OWNER = Finding(Risk.METADATA, Strength.LIKELY, "owner", (), Cure.STRIP)
COPY = Redacted(b"%PDF-1.4 copy", "pdf")


def page(number: int, level: Level, *found: Finding) -> PageScreening:
    risks = tuple(finding.risk for finding in found)
    return PageScreening(number, Verdict(level, risks), Report(found), 1240, 1754)


def bare(*found: Finding) -> tuple[Finding, ...]:
    return tuple(replace(finding, regions=()) for finding in found)


STOPPED = Screening(
    Verdict(Level.STOP, (Risk.IDENTITY, Risk.SECRETS, Risk.CONTACT, Risk.METADATA)),
    Report(bare(NIK, MAIL, BARS, OWNER)),
    redacted=COPY,
    proof=Proof(),
    pages=(page(1, Level.CLEAR), page(2, Level.CAUTION, MAIL), page(3, Level.STOP, NIK)),
    page_count=3,
)
CLEAN = Screening(
    Verdict(Level.CLEAR), redacted=COPY, proof=Proof(), pages=(page(1, Level.CLEAR), page(2, Level.CLEAR)), page_count=2
)


def sent(stub: Stub, data: bytes = b"%PDF-1.7 letter", person: Person = SITI, **content: Any) -> dict[str, Any]:
    async def use(scene: Scene) -> dict[str, Any]:
        scene.world.sends_file(person, data, "application/pdf", "letter.pdf", **content)
        answer = await scene.message(person.number)
        await scene.rest(0.05)
        assert len(scene.sent(person.number)) == 1
        return answer

    return play(use, stub)


@pytest.mark.parametrize("language", COMPLETE)
def test_the_answer_names_the_pages_worst_first_and_carries_the_pdf(language: str) -> None:
    answer = sent(Stub(STOPPED), person=Person(language=language))
    said, text = texts(language), answer["caption"]
    assert answer["document"]["file_name"] == "redacted.pdf"
    assert text.startswith("🔴")
    worst = said.get("pdf-line-stop", page=3, what=said.get("risk-identity.short"))
    less = said.get("pdf-line-caution", page=2, what=said.get("risk-contact.short"))
    assert text.index(worst) < text.index(less) < text.index(said.get("pdf-clear-pages", count=1))
    assert said.get("why-owner") in text
    assert "❗" in text


def test_a_clear_pdf_is_not_sent_back() -> None:
    answer = sent(Stub(CLEAN))
    assert answer["text"].startswith("🟢")
    assert "document" not in answer


def test_it_is_asked_for_as_many_pages_as_a_chat_gets() -> None:
    stub = Stub(CLEAN)
    sent(stub)
    assert stub.options[0].most_pages == PAGES_IN_CHAT
    assert options_within(40.0).file_seconds < 40.0 * FILE_DEADLINES


def test_pages_that_nobody_looked_at_are_said() -> None:
    report = Report(unchecked=(Unchecked("file", Reason.PAGES),))
    long = replace(CLEAN, verdict=Verdict(Level.UNKNOWN), report=report, page_count=31)
    answer = sent(Stub(long))
    assert answer["caption"].startswith("⚪")
    assert "first 2 of 31 pages" in answer["caption"]
    assert answer["document"]


def test_damage_is_said_and_the_copy_is_handed_out() -> None:
    report = Report(unchecked=(Unchecked("file", Reason.DAMAGED),))
    answer = sent(Stub(replace(CLEAN, verdict=Verdict(Level.UNKNOWN), report=report)))
    assert "The file is damaged" in answer["caption"]


def test_without_a_proof_there_is_no_file() -> None:
    failed = replace(STOPPED, redacted=None, proof=Proof(("still-identity",)))
    answer = sent(Stub(failed))
    assert "document" not in answer
    assert "🚫" in answer["text"]


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("reason", list(Refusal))
def test_each_refusal_is_a_sentence(reason: Refusal, language: str) -> None:
    answer = sent(Stub(Screening.refusal(reason)), person=Person(language=language))
    headline = plain(texts(language).get("headline-refused"), "HTML")
    assert answer["text"].startswith(headline)
    assert len(answer["text"]) > len(headline) + 20


def test_a_pdf_that_is_declared_too_large_is_not_fetched() -> None:
    async def use(scene: Scene) -> None:
        stub_file = {**scene.world.file(b"%PDF-1.7", told=MAX_PDF_BYTES + 1), "file_name": "a.pdf"}
        scene.world.says(SITI, document=stub_file)
        answer = await scene.message()
        assert "50 MB" in answer["text"]
        assert not scene.api.asked("getFile")

    play(use, Stub(CLEAN))


def test_a_pdf_of_an_album_is_answered_by_itself() -> None:
    answer = sent(Stub(STOPPED), media_group_id="777")
    assert answer["document"]["file_name"] == "redacted.pdf"


@pytest.mark.parametrize("language", COMPLETE)
def test_the_text_of_many_pages_fits_below_the_file(language: str) -> None:
    pages = tuple(page(number, Level.STOP, NIK, MAIL) for number in range(1, 21))
    answer = pdf_answer(replace(STOPPED, pages=pages, page_count=40), texts(language), None)
    assert answer.attachment is not None
    assert length(answer.text) <= CAPTION
    assert texts(language).get("pdf-more-pages", count=14) in answer.text or "20" in answer.text


def test_one_pdf_is_in_work_at_a_time_and_a_photo_does_not_wait_for_it() -> None:
    class Counting(Stub):
        now = most = 0

        async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
            if not is_pdf(data):
                return STOP
            self.now += 1
            self.most = max(self.most, self.now)
            await asyncio.sleep(0.5)
            self.now -= 1
            return CLEAN

    counting = Counting()

    async def use(scene: Scene) -> None:
        people = [Person(number=500 + index) for index in range(3)]
        for person in people[:2]:
            scene.world.sends_file(person, b"%PDF-1.7", "application/pdf", "a.pdf")
        scene.world.sends_photo(people[2], b"photo")
        await scene.message(people[2].number)
        assert not scene.sent(people[1].number), "the photo was answered before the second PDF"
        for person in people[:2]:
            await scene.message(person.number)
        assert counting.most == 1

    play(use, counting)


def test_a_pdf_is_known_by_its_first_bytes() -> None:
    assert is_pdf(b"\n%PDF-1.4")
    assert not is_pdf(b"\xff\xd8\xff" + bytes(2000) + b"%PDF-")
