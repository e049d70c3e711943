"""Puts one sheet into words, as fully as there is room for: short by default, unfolded on demand. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.answers.summary import RiskSummary, Summary
from bot.store.records import Source
from bot.texts import Texts
from detectors.kit.terms import Cure, Level, Risk, Style

CAPTION = 1024
MESSAGE = 4096
"""Telegram's limits for text below a file and for text alone."""
MOST_DETAILS = 4
MOST_UNCHECKED = len(Risk)
"""More detectors than risks do not exist; a longer list would be noise, and the headline says "could not check"."""
HIDDEN = frozenset(
    "gps place-name camera serial-number owner software time comment maker-note face-tags edit-history motion-photo"
    " depth-map thumbnail thumbnail-differs further-pictures further-frames burst trailing-bytes embedded-profile"
    " colour-profile content-credentials hidden-alpha broken-metadata".split()
)
"""What the x-ray of a file may name: the words of the pixel house for data besides the picture."""
STAGES = ("decode", "inspect", "redact", "verify")

SELF_EVIDENT = frozenset({Risk.CHILDREN, Risk.PEOPLE, Risk.VEHICLE})
"""Risks of which there is nothing to add: what exactly was found is what the risk is called."""

TIPS = {
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
"""The tip that fits a risk."""


def length(text: str) -> int:
    """As Telegram counts at worst: UTF-16 units, tags included."""
    return len(text.encode("utf-16-le")) // 2


def worded(
    sheet: Summary, texts: Texts, minutes: int, limit: int, *, unfolded: bool = False, again: bool = False
) -> str:
    """The fullest wording that fits: reasons of the mildest risks go first, then details, then the tip and the notes."""
    wording = _Wording(sheet, texts, minutes, again)
    for economy in _economies(unfolded):
        text = wording.whole(economy)
        if length(text) <= limit:
            return text
    return wording.brief()


@dataclass(frozen=True, slots=True)
class _Economy:
    """How much is told: the reasons of so many risks, and whether details, tip, notes and the unfolded part are."""

    reasons: int
    details: bool = True
    tip: bool = True
    notes: bool = True
    unfolded: bool = False


def _economies(unfolded: bool) -> Iterator[_Economy]:
    """Ever shorter. What was unfolded stays longer than the reasons, which the short form tells."""
    if unfolded:
        yield from (_Economy(reasons, tip=False, unfolded=True) for reasons in (len(Risk), 2, 0))
        yield _Economy(0, details=False, tip=False, notes=False, unfolded=True)
        return
    yield from (_Economy(reasons) for reasons in range(len(Risk), 0, -1))
    yield from (_Economy(1, details=False), _Economy(0, details=False), _Economy(0, details=False, tip=False))
    yield _Economy(0, details=False, tip=False, notes=False)


@dataclass(frozen=True, slots=True)
class _Wording:
    sheet: Summary
    texts: Texts
    minutes: int
    again: bool

    def whole(self, economy: _Economy) -> str:
        sheet, say = self.sheet, self.texts.say
        found = [
            self._found(one, reason=n < economy.reasons, details=economy.details) for n, one in enumerate(sheet.found)
        ]
        tip = TIPS[sheet.risks[0]] if sheet.risks else "policy"
        parts = [
            say("answer-again") if self.again else "",
            say(f"headline-{sheet.level.value}"),
            "\n".join(found),
            self._unchecked(brief=False),
            self._left_open(),
            self._todo(),
            self._notes() if economy.notes else "",
            self._unfolded() if economy.unfolded else "",
            say(f"tips-short.{tip}") if economy.tip else "",
            say("memory-line", minutes=self.minutes),
        ]
        return "\n\n".join(part for part in parts if part)

    def brief(self) -> str:
        """When nearly everything is found or unchecked at once: short names only, what to do, and how long it lasts."""
        say = self.texts.say
        parts = [
            say(f"headline-{self.sheet.level.value}"),
            "\n".join(f"• {say(f'risk-{risk.value}.short')}" for risk in self.sheet.risks),
            self._unchecked(brief=True),
            self._left_open(),
            self._todo(),
            say("memory-line", minutes=self.minutes),
        ]
        return "\n\n".join(part for part in parts if part)

    def _found(self, found: RiskSummary, *, reason: bool, details: bool) -> str:
        """One line, such as "• Identity document (certain), 4 places covered: NIK number", and why it matters."""
        say, risk = self.texts.say, found.risk.value
        sure = say(f"sure-{found.strength.value}")
        line = "• " + say("found", what=say(f"risk-{risk}"), sure=sure, where=self._where(found))
        known = [word for why in found.whys if (word := self._why(why))]
        if details and known and found.risk not in SELF_EVIDENT:
            line += say("found-detail", details=", ".join(known[:MOST_DETAILS]))
        return f"{line}\n<i>{say(f'risk-{risk}.why')}</i>" if reason else line

    def _why(self, why: str) -> str:
        return self.texts.say(f"why-{why}") if f"why-{why}" in self.texts else ""

    def _where(self, found: RiskSummary) -> str:
        copy = self.sheet.with_copy
        if found.places:
            key = "where-covered" if copy and not self.sheet.left_open else "where-found"
            return self.texts.say(key, places=found.places)
        if Cure.STRIP in found.cures:
            return self.texts.say("where-stripped" if copy else "where-file")
        return ""

    def _unchecked(self, *, brief: bool) -> str:
        names = []
        for detector, reason in self.sheet.unchecked[:MOST_UNCHECKED]:
            name = self._check(detector)
            names.append(name if brief else f"{name} ({self.texts.say(f'unchecked-{reason}')})")
        key = "unchecked-brief" if brief else "todo-unchecked"
        return self.texts.say(key, checks=", ".join(dict.fromkeys(names))) if names else ""

    def _check(self, detector: str) -> str:
        """The check in the person's words; one that has no words yet is told by its code."""
        return self.texts.say(f"risk-{detector}.short") if f"risk-{detector}" in self.texts else detector

    def _left_open(self) -> str:
        named = [place_in_words(code, self.texts) for code in self.sheet.left_open]
        return self.texts.say("left-open", places=", ".join(dict.fromkeys(named))) if named else ""

    def _todo(self) -> str:
        say, clear = self.texts.say, self.sheet.level is Level.CLEAR
        if not self.sheet.with_copy:
            return say("todo-clear-alone") if clear else say("todo-withheld", reason=self.sheet.withheld)
        if self.sheet.left_open:
            return say("todo-copy-chosen")
        return say("todo-clean" if clear and not self.sheet.added else "todo-copy")

    def _notes(self) -> str:
        """What a person should know besides: how the picture came, and what became of the copy."""
        say, sheet = self.texts.say, self.sheet
        lines = [
            say(f"note-{sheet.source.value}", **self._hidden()) if f"note-{sheet.source.value}" in self.texts else ""
        ]
        lines += [say(f"note-copy-{note}") for note in sheet.notes if f"note-copy-{note}" in self.texts]
        if sheet.with_copy and sheet.style is not Style.SOLID:
            lines.append(say(f"style-{sheet.style.value}.told"))
        if sheet.added:
            lines.append(say("added", places=sheet.added))
        return "\n".join(line for line in lines if line)

    def _hidden(self) -> dict[str, str]:
        """The x-ray: what the file says besides its picture, in words; only a file can still have any."""
        if self.sheet.source is not Source.FILE:
            return {}
        if any(detector == Risk.METADATA.value for detector, _ in self.sheet.unchecked):
            return {"hidden": "unchecked"}
        names = [why for found in self.sheet.found for why in found.whys if why in HIDDEN]
        words = [word for why in names if (word := self._why(why))]
        return {"hidden": ", ".join(dict.fromkeys(words)) or "none"}

    def _unfolded(self) -> str:
        say = self.texts.say
        missing = {detector for detector, _ in self.sheet.unchecked}
        ran = [say(f"risk-{risk.value}.short") for risk in Risk if risk.value not in missing]
        spent = dict(self.sheet.took)
        times = [say(f"stage-{stage}", seconds=_seconds(spent[stage])) for stage in STAGES if stage in spent]
        parts = [
            say("details-ran", checks=", ".join(ran)),
            say("details-times", total=_seconds(spent["total"]), stages=", ".join(times)) if "total" in spent else "",
        ]
        return "\n".join(part for part in parts if part)


def place_in_words(code: str, texts: Texts) -> str:
    """A place in words: what exactly it is, else the risk that it stands for."""
    risk, _, why = code.partition("/")
    return texts.say(f"why-{why}") if f"why-{why}" in texts else texts.say(f"risk-{risk}.short")


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.1f}"
