"""Finds what chats, mails and notes say about somebody's health: a diagnosis, a result, a drug or a treatment of somebody.

A sentence counts when it says what (a disease, a complaint, a result, a drug, a treatment, an ill organ) and of whom (who
writes or reads, or somebody close), that it was found, or in words that only chats have, where the person is left out
(``lagi hamil``, ``udah dikemo``). One about everybody (``people with``, ``may``, ``symptoms of``), a lesson, a question to
every patient (``medicine_public``) does not. Of people who are far away (``he``, ``she``), in headlines and in quoted speech
it is a hint only, for novels and news speak so. Pieces of one row are sentences of their own: a time stands beside a message.
Example: ``biopsy came back, it's stage 2 melanoma`` and ``gula darahku 320`` are likely; ``diabetes can be prevented`` is
nothing. The whole sentence is covered.
Misses: sentences whose disease or person no list knows; the sex and grammar of a language, for words are counted, not parsed.
Sources: the examples of WHO ICD-11 in plain words, the phrases in which the NHS, Kemenkes and gesund.bund.de tell results.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from detectors.kit.rules.analytes import PRESSURE
from detectors.kit.rules.medicine_public import is_far, is_lesson
from detectors.kit.rules.medicine_signs import MEASURED, OWN
from detectors.kit.rules.medicine_words import Hit, hits
from detectors.kit.terms import Region, Strength
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

_LISTS: Final = lists(__file__, "medicine")

SENTENCE: Final = re.compile(r"[^\n\t.!?。！？;；]+(?:\.(?=[\w])[^\n\t.!?。！？;；]+){0,8}[?？]?")
"""What stands between two ends of a sentence, or of a piece of a row; a point inside a number is none."""
NUMBER: Final = re.compile(r"(?<![\w.,:/])\d{1,3}(?:[.,]\d{1,2})?(?![\d:/]|[.,]\d)")
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
ALREADY: Final = re.compile(r"(?i)^\W*(?:abis|habis|lagi|lg|udah|udh|sudah|sdh|dah|masih|msh|barusan|telat)\s[^?]+$")
"""How a sentence begins in which Indonesian chats leave the person out; a question is an article's heading."""
ABOUT: Final = frozenset("disease test drug analyte pressure specialist column treatment complaint organ own".split())
FOLLOWING: Final = frozenset(("disease", "drug", "treatment", "complaint", "own"))
"""What sentences tell that go on with one about somebody: ``starting Elvanse 30 mg on Monday``."""
LONGEST: Final = 200
"""Letters of a sentence in a chat or a mail; lists of words that no full stop parts are longer."""
SHORT: Final = 3
SPOKEN: Final = frozenset(("a1c", "tsh", "psa", "ldl", "hdl", "wbc", "rbc", "hgb", "plt", "inr"))
"""Letters up to which an analyte's name is another word in a sentence (``led``, ``alt``), but for these."""
ENGLISH: Final = frozenset(("on", "started", "starting", "doubled", "upped", "dose", "take"))
"""Words for taking a drug that say other things as often."""
FORMAL: Final = frozenset(("anda",))
"""How leaflets and forms speak to everybody: what they say is somebody's only where it was found."""
UNSURE: Final = frozenset(("might", "may be", "may have", "could be", "mungkin"))
"""Words about everybody that are about one person behind a doctor's verdict."""
CONFIDED: Final = re.compile(r"(?i)\b(?:tell|told|telling|knows?|knew)\s(?:\w{2,8}\s)?(?:anyone|everyone)\b")
TOLD_TO: Final = frozenset(("anyone", "everyone"))
"""To whom one tells, or does not, what is one's own."""
MOST_SUBJECTS: Final = 4
"""Different diseases in one sentence; more are a list of what a clinic treats."""
BESIDE: Final = 12
"""Signs between an organ and what is wrong with it: a short word."""
POINTED: Final = 2
"""Signs between what points at a finding (``c'est un``) and the finding."""


@dataclass(frozen=True)
class Statement:
    """A sentence about somebody's health: how sure, and where it stands."""

    strength: Strength
    regions: tuple[Region, ...] = field(repr=False)


def statements(page: Page) -> Iterator[Statement]:
    """The sentences of a page that speak of somebody's health, with what goes on with one, and answers of forms."""
    text, found = page.text, hits(page.text)
    yield from _scored(page, found)
    yield from _answered(page, found)
    if not (any(not hit.kinds.isdisjoint(ABOUT) for hit in found) or OWN.search(text)):
        return
    weighed = [(match, inside, _weighed(match[0], inside)) for match, inside in _sentences(text, found)]
    sure = any(strength is Strength.LIKELY for _, _, strength in weighed)
    for match, inside, strength in weighed:
        if strength is None and sure and _goes_on(inside):
            strength = Strength.LIKELY
        if strength is not None:
            blank = len(match[0]) - len(match[0].lstrip())
            yield Statement(strength, page.regions(match.start() + blank, match.end()))


def _sentences(text: str, found: Sequence[Hit]) -> Iterator[tuple[re.Match[str], list[Hit]]]:
    """The sentences that may be about somebody, each with its words of health; rows of a lesson hold none."""
    at, row_end, lesson = 0, -1, False
    for match in SENTENCE.finditer(text):
        if match.start() > row_end:
            row_start, row_end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.start())
            row_end = len(text) if row_end < 0 else row_end
            lesson = is_lesson(text[row_start:row_end])
        while at < len(found) and found[at].start < match.start():
            at += 1
        inside = []
        while at < len(found) and found[at].end <= match.end():
            inside.append(found[at])
            at += 1
        if not lesson and len(match[0]) <= LONGEST:
            yield match, inside


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


def _goes_on(inside: Sequence[Hit]) -> bool:
    """Whether a sentence in a talk about somebody's health names what is had, taken or done, and nobody else is meant."""
    said = {kind for hit in inside for kind in hit.kinds}
    return "general" not in said and not said.isdisjoint(FOLLOWING)


def _weighed(sentence: str, inside: Sequence[Hit]) -> Strength | None:
    said = {kind for hit in inside for kind in hit.kinds}
    own = "own" in said or OWN.search(sentence) is not None
    if (not own and said.isdisjoint(ABOUT)) or _of_everybody(sentence, said, inside):
        return None
    diseases = {hit.word for hit in inside if "disease" in hit.kinds}
    if len(diseases) > MOST_SUBJECTS:
        return None
    seen = "specialist" in said and "appointment" in said
    if not (own or seen or _found(said, inside) or _measured(sentence, said, inside) or _taken(sentence, said)):
        return None
    usual = "chatty" in said or (ALREADY.match(sentence) and not said.isdisjoint(("disease", "complaint", "treatment")))
    if own or usual or _somebody(said, inside) or _unmistakable(inside):
        return Strength.HINT if is_far(sentence) else Strength.LIKELY
    return Strength.HINT if "third" in said or _pointed(inside) else None


def _of_everybody(sentence: str, said: set[str], inside: Sequence[Hit]) -> bool:
    """Whether words say that everybody is meant, and neither a doctor's verdict nor a secret is told with them."""
    general = {hit.word for hit in inside if "general" in hit.kinds}
    if CONFIDED.search(sentence):
        general -= TOLD_TO
    return bool(general) and not ("verdict" in said and general <= UNSURE)


def _somebody(said: set[str], inside: Sequence[Hit]) -> bool:
    """Whether a person is named that is not only the reader of a leaflet."""
    people = {hit.word for hit in inside if "person" in hit.kinds}
    found = not said.isdisjoint(("told", "outcome", "take", "analyte", "pressure"))
    return "person" in said and (not people <= FORMAL or found)


def _found(said: set[str], inside: Sequence[Hit]) -> bool:
    """A disease, a complaint or a treatment of somebody, or what an examination has shown."""
    told = "told" in said or "outcome" in said or "finding" in said
    resulted = "column" in said and "outcome" in said
    wrong = any(
        "organ" in organ.kinds and "state" in state.kinds and state.start - organ.end <= BESIDE
        for organ, state in pairwise(inside)
    )
    had = not said.isdisjoint(("disease", "complaint", "treatment"))
    return had or wrong or resulted or ("test" in said and told and len(inside) > 1)


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
    told = next((hit for hit in inside if not hit.kinds.isdisjoint(("told", "verdict"))), None)
    about = {kind for hit in inside if hit is not told for kind in hit.kinds}
    taken = any("take" in hit.kinds and hit.word not in ENGLISH for hit in inside)
    kinds = {kind for hit in inside for kind in hit.kinds}
    doctor = not kinds.isdisjoint(("specialist", "doctor")) and _pointed(inside)
    given = taken and not about.isdisjoint(("disease", "drug"))
    return (told is not None and not about.isdisjoint(("disease", "test", "complaint"))) or given or doctor


def _pointed(inside: Sequence[Hit]) -> bool:
    """Whether words point at a disease right behind them: ``c'est un mélanome``, ``it's melanoma``."""
    pairs = pairwise(inside)
    return any("points" in a.kinds and "disease" in b.kinds and b.start - a.end <= POINTED for a, b in pairs)
