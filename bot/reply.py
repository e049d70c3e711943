"""What is answered: from a screening and a language to words, buttons and a file. Pure: no network, clock or state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.intake import Other
from bot.texts import Texts
from bot.worker import Trouble
from detectors.kit.terms import Cure, Finding, Level, Redacted, Refusal, Risk, Screening, Strength

CAPTION = 1024
MESSAGE = 4096
PHOTO_BYTES = 10_000_000
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
DOCUMENT_BYTES = 50_000_000
"""Telegram's limits: text below a file, text alone, and what it takes as a photo; above that it must be a document."""
REFUSAL_LIMITS = {"megabytes": 20, "megapixels": 64, "pixels": 20_000}
MOST_DETAILS = 4
MOST_UNCHECKED = len(Risk)
"""More detectors than risks do not exist; a longer list would be noise, and the headline says "could not check"."""

_TIPS = {
    Risk.INTIMATE: "archive",
    Risk.CHILDREN: "generic",
    Risk.IDENTITY: "personal",
    Risk.MEDICAL: "generic",
    Risk.LOCATION: "cover",
    Risk.SECRETS: "personal",
    Risk.PAYMENT: "cover",
    Risk.CONTACT: "cover",
    Risk.VEHICLE: "cover",
    Risk.PEOPLE: "generic",
    Risk.METADATA: "policy",
}


class Verb(StrEnum):
    """What a button asks for; the letter is what travels with a press."""

    AS_FILE = "f"
    DELETE = "d"
    FORGET = "x"


_LABELS = {Verb.AS_FILE: "button-as-file", Verb.DELETE: "button-delete", Verb.FORGET: "button-forget"}


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    verb: Verb


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture that may leave, its name, and whether Telegram takes it as a photo."""

    data: bytes = field(repr=False)
    name: str
    as_photo: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One message: HTML that fits where it will stand, rows of buttons, and at most one file."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    attachment: Attachment | None = None


def answer(screening: Screening, texts: Texts, minutes: int) -> Answer:
    """The reply to one photo that went through the door."""
    if screening.refused is not None:
        return refusal(screening.refused, texts)
    attachment = attach(screening)
    rows = _rows(texts, with_file=attachment is not None)
    wording = _Wording(screening, texts, minutes, attachment is not None)
    return Answer(wording.fitting(CAPTION if attachment else MESSAGE), rows, attachment)


def refusal(reason: Refusal, texts: Texts) -> Answer:
    sentence = texts.say(f"refused-{reason.value}", **REFUSAL_LIMITS)
    return Answer(f"{texts.say('headline-refused')}\n\n{sentence}")


def trouble(reason: Trouble, texts: Texts) -> Answer:
    """There is no verdict: said as such, with the reason and what to do."""
    return Answer(f"{texts.say('headline-unknown')}\n\n{texts.say(f'trouble-{reason.value}')}")


def other(kind: Other, texts: Texts) -> Answer:
    return Answer(texts.say(f"other-{kind.value}"))


def as_file(screening: Screening, texts: Texts) -> Answer | None:
    """The copy in full size, or None where there is none."""
    attachment = attach(screening)
    if attachment is None:
        return None
    return Answer(texts.say("file-caption"), attachment=replace(attachment, as_photo=False))


def attach(screening: Screening) -> Attachment | None:
    """The copy, if there is one; a file only with a passed proof, checked here once more before it leaves."""
    redacted, proof = screening.redacted, screening.proof
    if redacted is None or proof is None or not proof.passed or len(redacted.data) > DOCUMENT_BYTES:
        return None
    name = "redacted.png" if redacted.kind == "png" else "redacted.jpg"
    return Attachment(redacted.data, name, fits_as_photo(redacted, screening.width, screening.height))


def fits_as_photo(redacted: Redacted, width: int, height: int) -> bool:
    short, long = sorted((width, height))
    return (
        short > 0
        and long <= PHOTO_RATIO * short
        and width + height <= PHOTO_SIDES
        and len(redacted.data) <= PHOTO_BYTES
    )


def length(text: str) -> int:
    """As Telegram counts at worst: UTF-16 units, tags included."""
    return len(text.encode("utf-16-le")) // 2


def _rows(texts: Texts, *, with_file: bool) -> tuple[tuple[Button, ...], ...]:
    verbs = [(Verb.AS_FILE, Verb.DELETE), (Verb.FORGET,)] if with_file else [(Verb.DELETE, Verb.FORGET)]
    return tuple(tuple(Button(texts.say(_LABELS[verb]), verb) for verb in row) for row in verbs)


@dataclass(frozen=True, slots=True)
class _Wording:
    """Puts one screening into words, as fully as there is room for."""

    screening: Screening
    texts: Texts
    minutes: int
    with_copy: bool

    def fitting(self, limit: int) -> str:
        """The fullest wording that fits: reasons of the mildest risks go first, then details, then the tip."""
        for reasons, details, tip in _economies(len(Risk)):
            wording = self._whole(reasons, details=details, tip=tip)
            if length(wording) <= limit:
                return wording
        return self._brief()

    def _brief(self) -> str:
        """When nearly everything is found or unchecked at once: short names only, what to do, and how long it lasts."""
        say = self.texts.say
        checks = [self._check(unchecked.detector) for unchecked in self.screening.report.unchecked[:MOST_UNCHECKED]]
        parts = [
            say(f"headline-{self.screening.verdict.level.value}"),
            "\n".join(f"• {say(f'risk-{risk.value}.short')}" for risk in self._risks()),
            say("unchecked-brief", checks=", ".join(dict.fromkeys(checks))) if checks else "",
            self._todo(),
            say("memory-line", minutes=self.minutes),
        ]
        return "\n\n".join(part for part in parts if part)

    def _whole(self, reasons: int, *, details: bool, tip: bool) -> str:
        say, risks = self.texts.say, self._risks()
        parts = [
            say(f"headline-{self.screening.verdict.level.value}"),
            "\n".join(self._found(risk, reason=n < reasons, details=details) for n, risk in enumerate(risks)),
            self._unchecked(),
            self._todo(),
            say(f"tips-short.{_TIPS[risks[0]] if risks else 'policy'}") if tip else "",
            say("memory-line", minutes=self.minutes),
        ]
        return "\n\n".join(part for part in parts if part)

    def _risks(self) -> list[Risk]:
        """Every risk that the report names, worst first, whether or not the verdict repeats it."""
        named = {finding.risk for finding in self.screening.report.findings} | set(self.screening.verdict.risks)
        return [risk for risk in Risk if risk in named]

    def _found(self, risk: Risk, *, reason: bool, details: bool) -> str:
        """One line, such as "• Identity document (certain), 4 places covered: NIK number", and why it matters."""
        say = self.texts.say
        findings = [finding for finding in self.screening.report.findings if finding.risk is risk]
        sure = max(
            (finding.strength for finding in findings), key=lambda strength: strength.rank, default=Strength.HINT
        )
        line = "• " + say(
            "found", what=say(f"risk-{risk.value}"), sure=say(f"sure-{sure.value}"), where=self._where(findings)
        )
        known = list(dict.fromkeys(key for finding in findings if (key := f"why-{finding.why}") in self.texts))
        if details and known:
            line += say("found-detail", details=", ".join(say(key) for key in known[:MOST_DETAILS]))
        return f"{line}\n<i>{say(f'risk-{risk.value}.why')}</i>" if reason else line

    def _where(self, findings: list[Finding]) -> str:
        places = len({region for finding in findings for region in finding.regions})
        cures = {finding.cure for finding in findings}
        if places:
            return self.texts.say("where-covered" if self.with_copy else "where-found", places=places)
        if Cure.STRIP in cures:
            return self.texts.say("where-stripped" if self.with_copy else "where-file")
        return ""

    def _unchecked(self) -> str:
        checks = [
            f"{self._check(unchecked.detector)} ({self.texts.say(f'unchecked-{unchecked.reason.value}')})"
            for unchecked in self.screening.report.unchecked[:MOST_UNCHECKED]
        ]
        return self.texts.say("todo-unchecked", checks=", ".join(dict.fromkeys(checks))) if checks else ""

    def _check(self, detector: str) -> str:
        """The check in the person's words; one that has no words yet is told by its code."""
        return self.texts.say(f"risk-{detector}.short") if f"risk-{detector}" in self.texts else detector

    def _todo(self) -> str:
        clear = self.screening.verdict.level is Level.CLEAR
        if self.with_copy:
            return self.texts.say("todo-clean" if clear else "todo-copy")
        return self.texts.say("todo-clear-alone") if clear else self.texts.say("todo-withheld", reason=self._withheld())

    def _withheld(self) -> str:
        screening = self.screening
        failures = screening.proof.failures if screening.proof else ()
        if "withheld" in failures or any(finding.cure is Cure.WITHHOLD for finding in screening.report.findings):
            return "withhold"
        if screening.redacted is not None:
            return "large"
        return "unchecked" if screening.report.unchecked else "failed"


def _economies(most: int) -> Iterator[tuple[int, bool, bool]]:
    """How many risks are told with their reason, whether details are told, whether the tip is: ever shorter."""
    yield from ((reasons, True, True) for reasons in range(most, 0, -1))
    yield from ((1, False, True), (0, False, True), (0, False, False))
