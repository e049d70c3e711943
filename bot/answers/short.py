"""Words the answer to a photo in two lines: what it is, and what the copy covers. The rest stands behind *Details*. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.items import place_in_words
from bot.answers.summary import RiskSummary, Summary
from bot.store.records import Source
from detectors.kit.terms import RISKS, Cure, Level, Risk, Strength, Style, Subject
from texts import Texts

MOST_NAMED = 3
"""Things in the first line beside a copy, where the second names all. Without a copy, the first names all."""
PAPERS = frozenset(
    "ktp sim identity-card driving-licence family-card passport visa residence-permit birth-certificate marriage-book"
    " child-card student-card employee-card tax-card health-card diploma school-report vehicle-paper card-with-portrait"
    " laboratory-report insurance-card vaccination-card medical-letter prescription medical-record pharmacy-label"
    " appointment-slip wristband picture-with-patient x-ray scan ultrasound endoscopy cardiogram boarding-pass cheque"
    " bank-statement pay-slip parcel-label map-screenshot marked-map list-of-people".split()
)
"""Codes that say what is in the picture as a whole; others say what stands on it."""
WHO = frozenset(
    "laboratory-report medical-letter medical-record prescription pharmacy-label appointment-slip vaccination-card".split()
)
"""Papers about somebody's health of which a copy covers who that is, and what they say stays readable."""
ON_PAPERS = frozenset({Risk.IDENTITY, Risk.LOCATION, Risk.PAYMENT, Risk.CONTACT, Risk.PEOPLE})
"""Risks that any paper about somebody holds: beside its name they say nothing more."""
BESIDE = frozenset({Risk.PEOPLE, Risk.METADATA})
"""Risks that are named in the first line only where nothing else is."""


def first_lines(summary: Summary, texts: Texts) -> list[str]:
    """Returns the line that says what a photo is and what to do, and the line that says what its copy covers.

    A harmless photo has the first line alone.
    """
    covered = _covered(summary, texts) if summary.with_copy and summary.found else ""
    return [line for line in (_headline(summary, texts), covered) if line]


def standing_notes(summary: Summary, texts: Texts) -> Iterator[str]:
    """Yields the notes that must not wait behind *Details*: parts that nobody looked at, and a copy that lacks something."""
    if summary.source is Source.LIVE:
        yield texts.get("note-live", copy="yes" if summary.with_copy else "no")
    if summary.with_copy and summary.everything:
        yield texts.get("note-everything")
    if summary.added:
        yield texts.get("added", places=summary.added)


def _headline(summary: Summary, texts: Texts) -> str:
    names = [texts.inside(name) for name in _names(summary, texts)]
    few = summary.with_copy and len(names) > MOST_NAMED
    what = texts.listed(names[:MOST_NAMED]) + "…" if few else texts.listed(names)
    what = what[:1].upper() + what[1:]
    if summary.level not in (Level.STOP, Level.CAUTION) or not names:
        head = texts.get(f"headline-{summary.headline}")
        return f"{head}\n{texts.get('short-found', what=what)}" if names else head
    return texts.get(f"short-{summary.level.value}", what=what, copy="yes" if summary.with_copy else "no")


def _names(summary: Summary, texts: Texts) -> Iterator[str]:
    """Yields what is in the picture: papers by their names, and the risks that are not simply parts of something named.

    Without a copy no second line follows, so all risks are named.
    """
    papers = {entry.risk: why for entry in summary.found if (why := _paper(entry))}
    parts = (ON_PAPERS if papers else frozenset()) | BESIDE if summary.with_copy else frozenset()
    told = [entry for entry in summary.found if entry.risk in papers or entry.risk not in parts]
    for entry in told or summary.found:
        if entry.risk in papers:
            yield texts.get(f"why-{papers[entry.risk]}")
        elif entry.risk is Risk.CHILDREN and entry.places:
            yield texts.get("short-children", count=entry.places)
        else:
            yield texts.get(f"risk-{entry.risk.value}.short")


def _paper(entry: RiskSummary) -> str:
    """Returns the code of the paper that a risk was found on, empty where none is told with certainty."""
    if entry.strength is Strength.HINT or RISKS[entry.risk].subject in (Subject.FACE, Subject.BODY):
        return ""
    return next((why for why in entry.whys if why in PAPERS), "")


def _covered(summary: Summary, texts: Texts) -> str:
    """Returns a line such as "Covered: NIK, 2 faces. Removed: hidden data.": what the copy covers and lacks of the photo."""
    open_ = {place_in_words(code, texts) for code in summary.left_open}
    covered = [place_in_words(code, texts, count) for code, count in summary.items] or list(_risks(summary, texts))
    removed = [_removed(entry, texts) for entry in summary.found if not entry.places and Cure.STRIP in entry.cures]
    key = "short-open" if summary.left_open and not summary.items else "short-covered"
    lists = ((key, [word for word in covered if word not in open_]), ("short-removed", removed))
    lines = [texts.get(key, what=texts.listed(dict.fromkeys(words))) for key, words in lists if words]
    if lines and _leaves_results(summary):
        lines.append(texts.get("short-rest"))
    return " ".join(lines)


def _removed(entry: RiskSummary, texts: Texts) -> str:
    """Returns what was removed of a file: the kind of its hidden data where that is a risk of its own, such as its place."""
    if entry.risk is not Risk.METADATA and len(entry.whys) == 1:
        return place_in_words(f"{entry.risk.value}/{entry.whys[0]}", texts)
    return texts.inside(texts.get(f"risk-{entry.risk.value}.short"))


def _leaves_results(summary: Summary) -> bool:
    """Whether a paper about somebody's health is covered by its fields, so that what it says can still be read."""
    medical = [entry for entry in summary.found if entry.risk is Risk.MEDICAL]
    whole = summary.style is Style.CARD or summary.everything
    return bool(medical) and WHO.issuperset(medical[0].whys) and bool(summary.items) and not whole


def _risks(summary: Summary, texts: Texts) -> Iterator[str]:
    """Yields risks with places, for a record that does not know what these hold."""
    return (texts.get(f"risk-{entry.risk.value}.short") for entry in summary.found if entry.places)
