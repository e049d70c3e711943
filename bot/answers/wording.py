"""Words one summary: two lines by default, on demand as fully as the message has room for. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.answers.found import found_line
from bot.answers.items import place_in_words
from bot.answers.lines import fitting_tip, length, memory_line, unread_in_words
from bot.answers.notes import CAME_AS_PHOTO, LAST_LOOK, words_of
from bot.answers.short import first_lines, standing_notes
from bot.answers.summary import Summary
from bot.answers.unchecked import not_looked_at
from bot.store.records import Source
from detectors.kit.terms import RISKS, Level, Risk, Style
from texts import Texts
from texts.fallback import risk_of

MOST_UNCHECKED = 11
"""Most checks that one answer names as not done. A longer list is noise, and the headline says "could not check"."""
FEWER_UNCHECKED = (2, 0)
"""Most of them where all risks and all that was not understood stand in one caption besides: codes have up to 40 letters, and
some languages need more room than others."""
HIDDEN = frozenset(
    "gps place-name camera serial-number owner software time comment maker-note face-tags edit-history motion-photo"
    " depth-map thumbnail thumbnail-differs further-pictures further-frames burst trailing-bytes embedded-profile"
    " colour-profile content-credentials hidden-alpha broken-metadata attachment form-values form-program signed notes links"
    " scripts layers-off earlier-versions unseen-text text-outside covered-text".split()
)
"""Codes of data besides the picture, which the list of a file's hidden data may name."""
STAGES = ("decode", "inspect", "redact", "verify")


def worded(
    summary: Summary,
    texts: Texts,
    minutes: int,
    limit: int,
    *,
    unfolded: bool = False,
    again: bool = False,
    note: str = "",
    told: Collection[str] = (),
) -> str:
    """Returns two lines and what must be known at once, or unfolded the fullest wording within ``limit``.

    Reasons of the mildest risks are dropped first, then the tip, then details and notes. ``minutes`` is the lifetime of the
    buttons. ``note`` is the one that stands below the two lines; those that were ``told`` are not unfolded again.
    """
    wording = _Wording(summary, texts, minutes, again, note, told)
    for text in map(wording.whole, _economies()) if unfolded else (wording.short(),):
        if length(text) <= limit:
            return text
    brief = [wording.brief(most) for most in (MOST_UNCHECKED, *FEWER_UNCHECKED)]
    return next((text for text in brief if length(text) <= limit), brief[-1])


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
    note: str
    told: Collection[str]

    def whole(self, economy: _Economy) -> str:
        summary, get = self.summary, self.texts.get
        lines = [
            found_line(entry, summary, self.texts, reason=number < economy.reasons, details=economy.details)
            for number, entry in enumerate(summary.found)
        ]
        parts = [
            get("answer-again") if self.again else "",
            get(f"headline-{summary.headline}"),
            "\n".join(lines),
            unread_in_words(summary.unread, self.texts, covered=summary.covers_all),
            not_looked_at(summary, self.texts, MOST_UNCHECKED),
            self._left_open(),
            self._todo(),
            self._once(LAST_LOOK) if summary.may_leave and economy.notes else "",
            self._about_copy(),
            self._notes() if economy.notes else "",
            self._unfolded() if economy.unfolded else "",
            self._once(fitting_tip(summary.risks)) if economy.tip and summary.risks else "",
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
            unread_in_words(summary.unread, self.texts, covered=summary.covers_all),
            not_looked_at(summary, self.texts, MOST_UNCHECKED),
            self._left_open(),
            self._todo() if told else "",
            "\n".join(standing_notes(summary, self.texts)),
            self._about_copy(),
            words_of(self.note, self.texts),
            "" if self.minutes else get("memory-away"),
        ]
        return "\n\n".join(part for part in parts if part)

    def brief(self, most_unchecked: int) -> str:
        """Returns the shortest form, with short names only. It fits when nearly everything is found or unchecked at once."""
        get = self.texts.get
        parts = [
            get(f"headline-{self.summary.headline}"),
            "\n".join(f"• {get(f'risk-{risk.value}.short')}" for risk in self.summary.risks),
            unread_in_words(self.summary.unread, self.texts, covered=self.summary.covers_all),
            not_looked_at(self.summary, self.texts, most_unchecked, brief=True),
            self._left_open(),
            self._todo(),
            self._about_copy(),
            memory_line(self.minutes, self.texts),
        ]
        return "\n\n".join(part for part in parts if part)

    def _left_open(self) -> str:
        counted = Counter(self.summary.left_open)
        words = [place_in_words(code, self.texts, count) for code, count in counted.items()]
        return self.texts.get("left-open", places=self.texts.listed(dict.fromkeys(words))) if words else ""

    def _todo(self) -> str:
        get, clear = self.texts.get, self.summary.level is Level.CLEAR
        moving = self.summary.source is Source.MOVING
        if not self.summary.with_copy:
            withheld = "film" if moving and self.summary.withheld == "unchecked" else self.summary.withheld
            return "" if clear else get("todo-withheld", reason=withheld)
        if self.summary.left_open:
            return get("todo-copy-chosen")
        if moving and not self.summary.covers_parts:
            return get("todo-still")
        return get("todo-copy" if self.summary.covers_parts else "todo-clean")

    def _about_copy(self) -> str:
        """Returns what the copy lacks of the photo besides what is covered."""
        keys = [f"note-copy-{note}" for note in self.summary.notes] if self.summary.with_copy else []
        return "\n".join(self.texts.get(key) for key in keys if key in self.texts)

    def _once(self, code: str) -> str:
        return "" if code in self.told else words_of(code, self.texts)

    def _notes(self) -> str:
        """Returns remarks about how the picture was sent and what was chosen for the copy."""
        get, summary = self.texts.get, self.summary
        key = f"note-{summary.source.value}"
        noted = key in self.texts and summary.source not in (Source.MOVING, Source.PHOTO)
        lines = [get(key, copy="yes" if summary.with_copy else "no", **self._hidden())] if noted else []
        lines += [self._once(CAME_AS_PHOTO)] if summary.source is Source.PHOTO else []
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
        words = [word for why in codes if (word := self.texts.why(why))]
        return {"hidden": self.texts.listed(dict.fromkeys(words)) or "none"}

    def _unfolded(self) -> str:
        get = self.texts.get
        missing = {risk_of(detector) for detector, _ in self.summary.unchecked}
        ran = [get(f"risk-{risk.value}.short") for risk in RISKS if risk.value not in missing]
        milliseconds = dict(self.summary.took)
        times = [
            get(f"stage-{stage}", seconds=_seconds(milliseconds[stage])) for stage in STAGES if stage in milliseconds
        ]
        parts = [
            get("details-ran", checks=self.texts.listed(ran)),
            get("details-times", total=_seconds(milliseconds["total"]), stages=self.texts.listed(times))
            if "total" in milliseconds
            else "",
        ]
        return "\n".join(part for part in parts if part)


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.1f}"
