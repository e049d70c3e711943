"""Words one summary: two lines by default, on demand as fully as the message has room for. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answers.items import place_in_words
from bot.answers.lines import fitting_tip, length, memory_line, unread_in_words
from bot.answers.short import first_lines, standing_notes
from bot.answers.summary import RiskSummary, Summary
from bot.store.records import Source
from bot.texts import Texts
from bot.texts.fallback import risk_of
from detectors.kit.terms import RISKS, Cure, Level, Reason, Risk, Style

MOST_DETAILS = 4
MOST_UNCHECKED = 11
"""Most checks that one answer names as not done. A longer list is noise, and the headline says "could not check"."""
FEW_UNCHECKED = 2
"""Most of them where all risks and all that was not understood stand in one caption besides: codes have up to 40 letters."""
HIDDEN = frozenset(
    "gps place-name camera serial-number owner software time comment maker-note face-tags edit-history motion-photo"
    " depth-map thumbnail thumbnail-differs further-pictures further-frames burst trailing-bytes embedded-profile"
    " colour-profile content-credentials hidden-alpha broken-metadata attachment form-values form-program signed notes links"
    " scripts layers-off earlier-versions unseen-text text-outside covered-text".split()
)
"""Codes of data besides the picture, which the list of a file's hidden data may name."""
WHO = frozenset(
    "laboratory-report medical-letter medical-record prescription pharmacy-label appointment-slip vaccination-card".split()
)
"""Papers about somebody's health of which a copy covers who that is, and what they say stays readable."""
STAGES = ("decode", "inspect", "redact", "verify")


def worded(
    summary: Summary, texts: Texts, minutes: int, limit: int, *, unfolded: bool = False, again: bool = False
) -> str:
    """Returns two lines and what must be known at once, or unfolded the fullest wording within ``limit``.

    Reasons of the mildest risks are dropped first, then the tip, then details and notes. ``minutes`` is the lifetime of the
    buttons.
    """
    wording = _Wording(summary, texts, minutes, again)
    for text in map(wording.whole, _economies()) if unfolded else (wording.short(),):
        if length(text) <= limit:
            return text
    full = wording.brief(MOST_UNCHECKED)
    return full if length(full) <= limit else wording.brief(FEW_UNCHECKED)


@dataclass(frozen=True, slots=True)
class _Economy:
    """How much a wording includes: the reasons of ``reasons`` risks, details, tip, notes, and the unfolded part."""

    reasons: int
    details: bool = True
    tip: bool = True
    notes: bool = True
    unfolded: bool = False


def _economies() -> Iterator[_Economy]:
    """Yields ever shorter forms. The unfolded part is kept longer than the reasons and the tip."""
    yield _Economy(len(Risk), unfolded=True)
    yield from (_Economy(reasons, tip=False, unfolded=True) for reasons in (len(Risk), 2, 0))
    yield _Economy(0, details=False, tip=False, notes=False, unfolded=True)


@dataclass(frozen=True, slots=True)
class _Wording:
    summary: Summary
    texts: Texts
    minutes: int
    again: bool

    def whole(self, economy: _Economy) -> str:
        summary, get = self.summary, self.texts.get
        lines = [
            self._found(entry, reason=number < economy.reasons, details=economy.details)
            for number, entry in enumerate(summary.found)
        ]
        parts = [
            get("answer-again") if self.again else "",
            get(f"headline-{summary.headline}"),
            "\n".join(lines),
            unread_in_words(summary.unread, self.texts, covered=self._covers_all),
            self._unchecked(MOST_UNCHECKED, brief=False),
            self._left_open(),
            self._todo(),
            self._about_copy(),
            self._notes() if economy.notes else "",
            self._unfolded() if economy.unfolded else "",
            get(fitting_tip(summary.risks)) if economy.tip and summary.risks else "",
            memory_line(self.minutes, self.texts),
        ]
        return "\n\n".join(part for part in parts if part)

    def short(self) -> str:
        """Returns two lines, what was not looked at or understood, what is open, and why there is no copy, if so."""
        get, summary = self.texts.get, self.summary
        clear = summary.level is Level.CLEAR
        told = summary.with_copy and summary.covers_more if clear else not summary.with_copy
        parts = [
            get("answer-again") if self.again else "",
            "\n".join(first_lines(summary, self.texts)),
            unread_in_words(summary.unread, self.texts, covered=self._covers_all),
            self._unchecked(MOST_UNCHECKED, brief=False),
            self._left_open(),
            self._todo() if told else "",
            "\n".join(standing_notes(summary, self.texts)),
            self._about_copy(),
            "" if self.minutes else get("memory-away"),
        ]
        return "\n\n".join(part for part in parts if part)

    def brief(self, most_unchecked: int) -> str:
        """Returns the shortest form, with short names only. It fits when nearly everything is found or unchecked at once."""
        get = self.texts.get
        parts = [
            get(f"headline-{self.summary.headline}"),
            "\n".join(f"• {get(f'risk-{risk.value}.short')}" for risk in self.summary.risks),
            unread_in_words(self.summary.unread, self.texts, covered=self._covers_all),
            self._unchecked(most_unchecked, brief=True),
            self._left_open(),
            self._todo(),
            self._about_copy(),
            memory_line(self.minutes, self.texts),
        ]
        return "\n\n".join(part for part in parts if part)

    def _found(self, entry: RiskSummary, *, reason: bool, details: bool) -> str:
        """Returns a line such as "• Identity document (certain), 4 places covered: NIK number", and why it matters."""
        get, name = self.texts.get, entry.risk.value
        sure = get(f"sure-{entry.strength.value}")
        if details and entry.fields and self._covers_all:
            where = get(
                "where-fields", what=", ".join(get(f"item-{field}", count=count) for field, count in entry.fields)
            )
            line = "• " + get("found", what=get(f"risk-{name}"), sure=sure, where=where)
            return f"{line}\n<i>{self._reason(entry)}</i>" if reason else line
        line = "• " + get("found", what=get(f"risk-{name}"), sure=sure, where=self._where(entry))
        words = [word for why in entry.whys if (word := self._why(why))]
        if details and words and not RISKS[entry.risk].self_evident:
            line += get("found-detail", details=", ".join(words[:MOST_DETAILS]))
        return f"{line}\n<i>{self._reason(entry)}</i>" if reason else line

    def _reason(self, entry: RiskSummary) -> str:
        """Returns why something matters: what was found may have a reason of its own, else its risk has one."""
        own = f"reason-{entry.whys[0]}" if len(entry.whys) == 1 else ""
        return self.texts.get(own if own in self.texts else f"risk-{entry.risk.value}.why")

    def _why(self, why: str) -> str:
        return self.texts.get(f"why-{why}") if f"why-{why}" in self.texts else ""

    def _where(self, entry: RiskSummary) -> str:
        copy = self.summary.with_copy
        if entry.places:
            if self._covers_all and entry.whys and WHO.issuperset(entry.whys):
                return self.texts.get("where-who", places=entry.places)
            key = "where-covered" if self._covers_all else "where-found"
            return self.texts.get(key, places=entry.places)
        if Cure.STRIP in entry.cures:
            return self.texts.get("where-stripped" if copy else "where-file")
        return ""

    @property
    def _covers_all(self) -> bool:
        """Tells whether the copy covers all that was found and not understood: what was left open may hold some of it."""
        return self.summary.with_copy and not self.summary.left_open

    def _unchecked(self, most: int, *, brief: bool) -> str:
        """Returns what was not looked at, with what helps. Sending the same again helps neither many frames nor detail."""
        get, unchecked = self.texts.get, self.summary.unchecked
        lasting = (Reason.DETAIL, Reason.FRAMES)
        others = [pair for pair in unchecked if pair[1] not in lasting]
        names = []
        for detector, reason in others[:most]:
            name = self._check(detector)
            names.append(name if brief else f"{name} ({get(f'unchecked-{reason}')})")
        names += ["…"] if len(others) > most else []
        key = "unchecked-brief" if brief else "todo-unchecked"
        lines = [get(key, checks=", ".join(dict.fromkeys(names)))] if names else []
        reasons = {reason for _, reason in unchecked}
        if self.summary.source is Source.MOVING:
            lines.append(get("note-moving"))
        elif Reason.FRAMES in reasons:
            lines.append(get("todo-frames"))
        if Reason.DETAIL in reasons:
            lines.append(get("todo-detail", what=get(f"unchecked-{Reason.DETAIL.value}")))
        return "\n".join(lines)

    def _check(self, detector: str) -> str:
        """Returns the name of a check: that of its risk, the title of its detector, else its code."""
        if f"risk-{detector}" in self.texts:
            return self.texts.get(f"risk-{detector}.short")
        return self.texts.get(f"check-{detector}") if f"check-{detector}" in self.texts else detector

    def _left_open(self) -> str:
        counted = Counter(self.summary.left_open)
        words = [place_in_words(code, self.texts, count) for code, count in counted.items()]
        return self.texts.get("left-open", places=", ".join(dict.fromkeys(words))) if words else ""

    def _todo(self) -> str:
        get, clear = self.texts.get, self.summary.level is Level.CLEAR
        moving = self.summary.source is Source.MOVING
        if not self.summary.with_copy:
            withheld = "film" if moving and self.summary.withheld == "unchecked" else self.summary.withheld
            return get("todo-clear-alone") if clear else get("todo-withheld", reason=withheld)
        if self.summary.left_open:
            return get("todo-copy-chosen")
        if moving and not self.summary.covers:
            return get("todo-still")
        return get("todo-clean" if clear and not self.summary.covers_more else "todo-copy")

    def _about_copy(self) -> str:
        """Returns what the copy lacks of the photo besides what is covered."""
        keys = [f"note-copy-{note}" for note in self.summary.notes] if self.summary.with_copy else []
        return "\n".join(self.texts.get(key) for key in keys if key in self.texts)

    def _notes(self) -> str:
        """Returns remarks about how the picture was sent and what was chosen for the copy."""
        get, summary = self.texts.get, self.summary
        key = f"note-{summary.source.value}"
        noted = key in self.texts and summary.source is not Source.MOVING
        lines = [get(key, copy="yes" if summary.with_copy else "no", **self._hidden())] if noted else []
        if summary.with_copy and summary.style is not Style.AUTO:
            lines.append(get(f"style-{summary.style.value}.told"))
        if summary.with_copy and summary.everything:
            lines.append(get("note-everything"))
        if summary.added:
            lines.append(get("added", places=summary.added))
        return "\n".join(line for line in lines if line)

    def _hidden(self) -> dict[str, str]:
        """Returns the file's hidden data in words. Only a picture sent as a file can have any."""
        if self.summary.source is not Source.FILE:
            return {}
        if any(risk_of(detector) == Risk.METADATA for detector, _ in self.summary.unchecked):
            return {"hidden": "unchecked"}
        codes = [why for entry in self.summary.found for why in entry.whys if why in HIDDEN]
        words = [word for why in codes if (word := self._why(why))]
        return {"hidden": ", ".join(dict.fromkeys(words)) or "none"}

    def _unfolded(self) -> str:
        get = self.texts.get
        missing = {risk_of(detector) for detector, _ in self.summary.unchecked}
        ran = [get(f"risk-{risk.value}.short") for risk in RISKS if risk.value not in missing]
        milliseconds = dict(self.summary.took)
        times = [
            get(f"stage-{stage}", seconds=_seconds(milliseconds[stage])) for stage in STAGES if stage in milliseconds
        ]
        parts = [
            get("details-ran", checks=", ".join(ran)),
            get("details-times", total=_seconds(milliseconds["total"]), stages=", ".join(times))
            if "total" in milliseconds
            else "",
        ]
        return "\n".join(part for part in parts if part)


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.1f}"
