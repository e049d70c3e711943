"""What every handler works with, put together once: eyes, memory, hands, and the choices that shape an answer."""

from __future__ import annotations

import time
from dataclasses import dataclass

from telegram import User

from bot import log
from bot.intake import Intake, NotFetched, NotTaken, Picture
from bot.memory import Memory
from bot.texts import Texts, language_of, texts
from bot.worker import CouldNotCheck, Screener, Trouble
from detectors.kit.terms import Duty, Screening


@dataclass(frozen=True, slots=True)
class Desk:
    screener: Screener
    memory: Memory
    intake: Intake
    duty: Duty
    language: str
    store: str
    """Where the memory is: ``redis`` or ``inside``."""
    key: str
    """Where its key comes from: ``given`` or ``random``."""

    def texts_for(self, user: User | None) -> Texts:
        return texts(language_of(user.language_code if user else None, self.language))

    async def screen(self, picture: Picture, work: str) -> Screening:
        """Fetches a picture and has it screened. Raises NotTaken with a reason, or CouldNotCheck with another."""
        began = time.monotonic()
        try:
            data = await self.intake.fetch(picture)
            fetched = _since(began)
            screening = await self.screener.screen(data, self.duty)
        except NotTaken as refusal:
            log.event("not-taken", id=work, reason=refusal.reason.value, milliseconds=_since(began))
            raise
        except NotFetched:
            log.event("not-fetched", id=work, milliseconds=_since(began))
            raise CouldNotCheck(Trouble.DOWNLOAD) from None
        except CouldNotCheck as trouble:
            log.event("not-checked", id=work, reason=trouble.reason.value, milliseconds=_since(began))
            raise
        _log_screening(screening, work, fetched, _since(began))
        return screening


def _log_screening(screening: Screening, work: str, fetched: int, total: int) -> None:
    log.event(
        "screened",
        id=work,
        level=screening.verdict.level.value,
        risks=[risk.value for risk in screening.verdict.risks],
        findings=len(screening.report.findings),
        unchecked=len(screening.report.unchecked),
        copy=screening.redacted is not None,
        refused=screening.refused.value if screening.refused else "no",
        fetched=fetched,
        milliseconds=total,
    )


def _since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)
