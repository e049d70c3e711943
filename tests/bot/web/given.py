"""Screenings as pixel processes would make them, and a screener that gives them at once or when it is told to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from bot.pixels.pool import CheckFailure, CouldNotCheck
from detectors.kit.terms import (
    Cure,
    FieldName,
    Finding,
    Level,
    PageScreening,
    Proof,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Stage,
    StageName,
    Strength,
    Style,
    Tell,
    Unchecked,
    Unread,
    Verdict,
    unheard,
)
from detectors.kit.terms import Reason as NotChecked
from detectors.kit.terms import UnreadReason as NotRead

JPEG = b"\xff\xd8\xff\xe0 a photo"
NIK, NAME = Region(100, 100, 300, 130), Region(100, 150, 260, 180)
FACES = (Region(400, 90, 470, 180), Region(500, 90, 570, 180))
CARD = Finding(Risk.IDENTITY, Strength.SURE, "ktp", (NIK, NAME), named=((NIK, FieldName.NIK), (NAME, FieldName.NAME)))
ADULTS = Finding(Risk.PEOPLE, Strength.LIKELY, "adult", FACES)
HIDDEN = Finding(Risk.METADATA, Strength.SURE, "camera", (), Cure.STRIP)
SCRAWL = Unread(NotRead.HANDWRITING, (Region(40, 500, 200, 540),))
SIZE = (640, 600)
STYLES = (Style.AUTO, Style.SOLID)


def copy(data: bytes = b"covered", kind: str = "jpeg", style: Style = Style.AUTO) -> Redacted:
    return Redacted(data, kind, (NIK,), style, None, *SIZE)


def stop(*, data: bytes = b"covered", style: Style = Style.AUTO) -> Screening:
    """A card with a NIK and a name, two adults, hidden data and handwriting."""
    report = Report((CARD, ADULTS, HIDDEN), (), (SCRAWL,))
    verdict = Verdict(Level.STOP, (Risk.IDENTITY, Risk.PEOPLE, Risk.METADATA))
    return Screening(verdict, report, *SIZE, None, copy(data, style=style), Proof(), {"total": 9}, STYLES)


def clear() -> Screening:
    return Screening(Verdict(Level.CLEAR), Report(), *SIZE, None, copy(b"clean"), Proof(), {"total": 9})


def without_copy(failure: str = "still-identity") -> Screening:
    return replace(stop(), redacted=None, proof=Proof((failure,)))


def not_checked() -> Screening:
    report = Report((), (Unchecked("medical", NotChecked.TIMEOUT),))
    return Screening(Verdict(Level.UNKNOWN), report, *SIZE, None, None, Proof(("unchecked-medical",)))


def letter(looked: int = 2, pages: int = 3) -> Screening:
    """A PDF: a clear page, and one with a card; one more page was not looked at."""
    first = PageScreening(1, Verdict(Level.CLEAR), Report(), 800, 1000)
    second = PageScreening(2, Verdict(Level.STOP, (Risk.IDENTITY,)), Report((CARD,)), 800, 1000)
    bare = replace(CARD, regions=(), named=())
    more = (Unchecked("file", NotChecked.PAGES),) if pages > looked else ()
    return Screening(
        Verdict(Level.STOP, (Risk.IDENTITY,)),
        Report((bare,), more),
        redacted=copy(b"%PDF-1.7 covered", "pdf"),
        proof=Proof(),
        notes=("first-pages",) if more else (),
        pages=(first, second)[:looked],
        page_count=pages,
    )


@dataclass
class Screens:
    """A screener: what it answers with, what it was asked, and a gate that holds it until it is opened."""

    answers: Callable[[bytes, ScreeningOptions], Screening] = field(default=lambda *_: stop())
    stages: Sequence[Stage] = (Stage(StageName.LOOKING), Stage(StageName.COVERING), Stage(StageName.PROVING))
    asked: list[tuple[bytes, ScreeningOptions, str]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    gate: asyncio.Event | None = None
    fails: CheckFailure | None = None
    finished: int = 0

    async def screen(self, data: bytes, options: ScreeningOptions, about: str = "", tell: Tell = unheard) -> Screening:
        self.asked.append((data, options, about))
        for stage in self.stages:
            tell(stage)
            await asyncio.sleep(0.01)
        if self.gate is not None:
            await self.gate.wait()
        if self.fails is not None:
            raise CouldNotCheck(self.fails)
        self.finished += 1
        return self.answers(data, options)

    async def forget(self, about: str) -> None:
        self.forgotten.append(about)


def refused(reason: Refusal) -> Screening:
    return Screening.refusal(reason)
