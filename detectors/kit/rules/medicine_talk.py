"""Finds what chats, mails and notes say about somebody's health: a diagnosis, a result, a drug that somebody takes.

A sentence counts when it says what (a disease, a result, a drug) and of whom (who writes or reads, or somebody close) or that
it was found. One about everybody (``people with``, ``may``, ``symptoms of``) does not: articles, posters and advertisements
are made of these. Of people who are far away (``he``, ``she``) it is a hint only, for novels and news speak so.
Example: ``biopsy came back, it's stage 2 melanoma`` and ``gula darahku 320`` are likely; ``diabetes can be prevented`` is
nothing.
Misses: sentences whose disease or person no list knows; the sex and grammar of a language, for words are counted, not parsed.
Sources: the examples of WHO ICD-11 in plain words, the phrases in which the NHS, Kemenkes and gesund.bund.de tell results.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from detectors.kit.rules.analytes import PRESSURE
from detectors.kit.rules.medicine_signs import MEASURED
from detectors.kit.rules.medicine_words import Hit, hits
from detectors.kit.terms import Region, Strength
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

_LISTS: Final = lists(__file__, "medicine")

SENTENCE: Final = re.compile(r"[^\n.!?。！？;；]+(?:\.(?=[\w])[^\n.!?。！？;；]+){0,8}")
"""What stands between two ends of a sentence; a point inside a number is none."""
NUMBER: Final = re.compile(r"(?<![\w.,:/])\d{1,3}(?:[.,]\d{1,2})?(?![\d:/]|[.,]\d)")
WEEKS: Final = re.compile(
    r"(?i)(?<![\w.,])\d{1,2}\+?\d?\s?(?:(?:weeks?|wks?|months?|minggu|bulan|wochen|monate?|semaines?|mois|semanas?|mes(?:es)?|settimane"
    r"|mesi|weken|maanden|tygodni\w?|hafta\w*|tuần|tháng|недел\w{1,2})(?!\w)|周|週|주|个月|ヶ月|개월)"
)
"""How long somebody has had what is told."""
SCORE: Final = re.compile(
    r"(?i)(?<!\w)(?:PHQ-?9|GAD-?7|MMSE|MoCA|EPDS|BDI(?:-II)?|AUDIT|HAM-?D|Y-?BOCS|PCL-?5)"
    r"\s?(?:score)?\s?[:=]\s?\d{1,2}(?![\d–-])"
)
"""What somebody scored in a questionnaire about the mind; a range of scores is everybody's."""
ANSWERED: Final = re.compile(
    rf"(?<!\w){longest_of(_LISTS['asked_health'])}(?!\w)[^\n?？]{{0,24}}[?？]\s{{0,2}}"
    rf"{longest_of(_LISTS['yes'])}[ .,;:!✓☑]{{0,4}}\n"
)
"""In folded text, a form's question after illnesses that is answered with yes, and the line's end before what is told."""
TOLD_BELOW: Final = 60
"""Letters of the line below such an answer in which an illness may stand."""
ABOUT: Final = ("disease", "test", "drug", "analyte", "pressure", "specialist", "column")
COVERED: Final = frozenset(("disease", "test", "drug", "analyte", "specialist", "outcome"))
VALUED: Final = frozenset(("drug", "analyte", "pressure"))
"""What is covered of a sentence: what it tells; beside these, numbers too."""
LONGEST: Final = 200
"""Letters of a sentence in a chat or a mail; lists of words that no full stop parts are longer."""
SHORT: Final = 3
SPOKEN: Final = frozenset(("a1c", "tsh", "psa", "ldl", "hdl", "wbc", "rbc", "hgb", "plt", "inr"))
"""Letters up to which an analyte's name is another word in a sentence (``led``, ``alt``), but for these."""
ENGLISH: Final = frozenset(("on", "started", "dose", "take"))
"""Words for taking a drug that say other things as often."""
MOST_SUBJECTS: Final = 4
"""Different diseases in one sentence; more are a list of what a clinic treats."""


@dataclass(frozen=True)
class Statement:
    """A sentence about somebody's health: how sure, and the words that tell what."""

    strength: Strength
    regions: tuple[Region, ...] = field(repr=False)


def statements(page: Page) -> Iterator[Statement]:
    """The sentences of a page that speak of somebody's health, and what a form's questions were answered with."""
    text, found = page.text, hits(page.text)
    yield from _scored(page, found)
    yield from _answered(page, found)
    if not any(not hit.kinds.isdisjoint(ABOUT) for hit in found):
        return
    at = 0
    for match in SENTENCE.finditer(text):
        while at < len(found) and found[at].start < match.start():
            at += 1
        inside = []
        while at < len(found) and found[at].end <= match.end():
            inside.append(found[at])
            at += 1
        strength = _weighed(match[0], inside) if inside and len(match[0]) <= LONGEST else None
        if strength is not None:
            yield Statement(strength, tuple(_told(page, match[0], match.start(), inside)))


def _scored(page: Page, found: Sequence[Hit]) -> Iterator[Statement]:
    """One score of a questionnaire; a page with several, or with words for everybody, explains it."""
    scores = list(SCORE.finditer(page.text))
    if len(scores) == 1 and not any("general" in hit.kinds or "leaflet" in hit.kinds for hit in found):
        yield Statement(Strength.LIKELY, tuple(page.regions(*scores[0].span())))


def _answered(page: Page, found: Sequence[Hit]) -> Iterator[Statement]:
    for match in ANSWERED.finditer(folded(page.text)):
        ill = [hit for hit in found if "disease" in hit.kinds and match.end() <= hit.start < match.end() + TOLD_BELOW]
        ill = [hit for hit in ill if "\n" not in page.text[match.end() : hit.start]]
        if ill:
            regions = (region for hit in ill for region in page.regions(hit.start, hit.end))
            yield Statement(Strength.LIKELY, tuple(regions))


def _told(page: Page, sentence: str, start: int, inside: Sequence[Hit]) -> Iterator[Region]:
    """Where the sentence says what somebody has, takes or was told, with the values in it."""
    for hit in inside:
        if not hit.kinds.isdisjoint(COVERED):
            yield from page.regions(hit.start, hit.end)
    if any("disease" in hit.kinds for hit in inside):
        for value in WEEKS.finditer(sentence):
            yield from page.regions(start + value.start(), start + value.end())
    if any(not hit.kinds.isdisjoint(VALUED) for hit in inside):
        for value in (*PRESSURE.finditer(sentence), *NUMBER.finditer(sentence), *MEASURED.finditer(sentence)):
            yield from page.regions(start + value.start(), start + value.end())


def _weighed(sentence: str, inside: Sequence[Hit]) -> Strength | None:
    said = {kind for hit in inside for kind in hit.kinds}
    if said.isdisjoint(ABOUT) or "general" in said or "\t" in sentence:
        return None
    diseases = {hit.word for hit in inside if "disease" in hit.kinds}
    if len(diseases) > MOST_SUBJECTS:
        return None
    seen = "specialist" in said and "appointment" in said
    if not (seen or _found(said, inside) or _measured(sentence, said, inside) or _taken(sentence, said)):
        return None
    if "person" in said or _unmistakable(inside):
        return Strength.LIKELY
    return Strength.HINT if "third" in said else None


def _found(said: set[str], inside: Sequence[Hit]) -> bool:
    """A disease of somebody, or what an examination has shown."""
    told = "told" in said or "outcome" in said or "finding" in said
    resulted = "column" in said and "outcome" in said
    return "disease" in said or resulted or ("test" in said and told and len(inside) > 1)


def _measured(sentence: str, said: set[str], inside: Sequence[Hit]) -> bool:
    """A value of somebody's blood."""
    valued = NUMBER.search(sentence) is not None or "outcome" in said
    spoken = any("analyte" in hit.kinds and (len(hit.word) > SHORT or hit.word in SPOKEN) for hit in inside)
    return (spoken and valued) or ("pressure" in said and PRESSURE.search(sentence) is not None)


def _taken(sentence: str, said: set[str]) -> bool:
    """A drug that somebody takes."""
    return "drug" in said and ("take" in said or "dosing" in said or MEASURED.search(sentence) is not None)


def _unmistakable(inside: Sequence[Hit]) -> bool:
    """Whether what is told is told of somebody although nobody is named: ``biopsy came back``, ``tested positive for``."""
    told = next((hit for hit in inside if "told" in hit.kinds), None)
    about = {kind for hit in inside if hit is not told for kind in hit.kinds}
    taken = any("take" in hit.kinds and hit.word not in ENGLISH for hit in inside)
    return (told is not None and ("disease" in about or "test" in about)) or (taken and "disease" in about)
