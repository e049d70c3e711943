"""Finds names where words call for one: salutations, heads of mails, ``a/n``, ``Attn:``, ``presented to``, ``born``.

Who is greeted in a letter is a person, known or not; behind ``Hi`` or ``Thanks`` only a known name is one, and behind an
attention line a name is known, bears a title or fills the rest of its line. The name may stand in the next line.
Sources: salutations and attention lines as the guides for letters of the languages named in ``called_names.toml`` give them;
RFC 5322 and the words of Outlook, Gmail and Apple Mail for the heads of mails.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from detectors.kit.text.fields import DATE
from detectors.kit.text.names import SHORTEST_CALLED, TITLED, any_known, is_given_name, name_at
from detectors.kit.text.phrases import folded, plain
from detectors.kit.word_lists import lists, longest_of

Span = tuple[int, int]
Fits = Callable[[str, int, int, bool], bool]

_LISTS: Final = lists(__file__)
NOBODY: Final = frozenset(map(plain, _LISTS["nobody"]))
"""Words that stand where a name could, and name no single person."""


def _longest_first(*names: str) -> str:
    return longest_of({word for name in names for word in _LISTS[name]})


_TITLES: Final = rf"(?:{_longest_first('titles')}\b[. /]{{0,3}}){{0,4}}"
_ONE_TITLE: Final = rf"{_longest_first('titles')}\b[. ]{{1,3}}"
DEAR: Final = re.compile(rf"^[^\w\n]{{0,6}}{_longest_first('dear')}(?!\w)[ .:,]{{0,4}}(?:[:.]?\n)?({_TITLES})\s?", re.M)
VOCATIVE: Final = re.compile(
    rf"^[^\w\n]{{0,3}}(?=\w{{3}}|\w{{1,6}}\.)((?:{_longest_first('titles')}\b[. /]{{1,3}}){{1,3}})(?=[^\n]{{2,40}}[,:]$)",
    re.M,
)
"""``Monsieur Roussel,`` in a line of its own."""
FAMILY: Final = re.compile(r"(?<!\w)(?:familie|fam\.|familien)[ ]()")
HI: Final = re.compile(rf"(?:^|(?<=[.!?,\t] ))[^\w\n]{{0,6}}{_longest_first('hi')}(?!\w)[ ,!]{{1,3}}({_TITLES})", re.M)
ATTENTION: Final = re.compile(
    rf"(?<![\w@./-]){_longest_first('attention')}(?!\w)[ ]?[:.;,-]?(?:[ \t]|[\n]){{0,2}}({_TITLES})\s?"
)
ADDRESSEE: Final = re.compile(
    rf"^[^\w\n]{{0,3}}(?:to|for|from|an|fur|pour|para|kepada|untuk|ke|dari)[ ,:]{{1,3}}\n?({_ONE_TITLE}{_TITLES})", re.M
)
"""A title behind the word makes it an addressee: ``To, Mr. Deshpande``."""
_DAYS: Final = longest_of(lists(__file__, "senders")["days"])
ROLE: Final = re.compile(rf"(?<![\w@./-])(?:{_longest_first('roles')}|{_DAYS})\s?(?:[:：][ \t]{{0,2}}|\t)({_TITLES})")
KIN: Final = re.compile(rf"(?<![\w@./-]){_longest_first('kin')}(?:(?<=-)|(?!\w))[ ,]{{0,2}}({_TITLES})")
MAIL: Final = re.compile(rf"^[^\w\n]{{0,3}}{_longest_first('mail')}\s?[:：]\s?({_TITLES})", re.M)
SUBJECT: Final = re.compile(rf"^[^\w\n]{{0,3}}{_longest_first('subject')}\s?[:：]", re.M)
ADDRESS: Final = re.compile(r"[<(\[]\s?\S{1,60}@")
"""A mailbox behind a name: the line is one of a mail's head."""
_LABELS: Final = lists(__file__, "people_lists")


def _labels(*names: str) -> str:
    return longest_of({word for name in names for word in _LABELS[name]})


LABEL: Final = re.compile(
    rf"(?:^|\t)[^\w\n]{{0,3}}(?:({_labels('of_people')})|{_labels('of_names')})\s?[:：=\t][ \t:]{{0,3}}({_TITLES})",
    re.M,
)
AT_WORK: Final = re.compile(rf"(?:^|\t)[^\w\n]{{0,3}}{_labels('at_work', 'with_class')}\s?(?:[:：=]|\t)", re.M)
"""A label for what somebody does, or where."""
ON_PAPERS: Final = re.compile(rf"(?<!\w){_labels('on_papers')}(?!\w)")
_WITH_CLASS: Final = longest_of(_LABELS["with_class"])
WITH_CLASS: Final = re.compile(rf"(?<!\w){_WITH_CLASS}\s?(?:[:：=]|\t|(?=\d))")
"""A class, a school or a team that is filled in on the same page."""
NUMBERED: Final = re.compile(
    rf"(?<!\w){_WITH_CLASS}[\s:：=]{{0,4}}(?:\d{{1,2}}\s?[a-h]?|[ivx]{{1,4}}(?:[ .-]?[a-h1-9])?)(?!\w)"
)
"""A class with its number: what stands behind ``Name`` is a pupil, known or not."""
SHORTEST_TITLED: Final = 2
"""Letters of a name behind a title: ``chị Hà``."""
END: Final = re.compile(r"[ ]?(?:[,:;!.()\t\n<\[]|$|[-–—|/] )")
"""What may stand behind a name that nobody knows: nothing of the sentence goes on."""
_HEAD: Final = re.compile(rf"{_labels('of_people', 'of_names', 'of_a_person')}$")
BORN: Final = re.compile(
    r"(?i),?[ ](?:\(?(?:born|n[ée]e?|nato|nata|nacid[oa]|nascid[oa]|geb(?:oren|\.)|lahir|urodzon[ya])\b|\(\*|\*\s?\d"
    r"|(?:is|turns|turned|wird|berusia|usia|umur|aged?)\s\d{1,2}\b|\(\d{1,2}\s?(?:years?|yo|y/o|th|tahun|jahre|ans|años|anos|anni)?\))"
)
"""Behind a name: a birth or an age."""
BIRTH: Final = re.compile(
    r"(?i)\b(?:born|birth(?:day|date)?|dob|n[ée]e?|nato|nata|nacid[oa]|nascid[oa]|geb(?:oren)?|geburtstag|lahir|ultah"
    r"|ulang tahun|urodzon[ya]|geburtsdatum|naissance|nacimiento|nascimento|nascita|doğum tarihi|ngày sinh)\b"
    r"(?:\W{1,3}(?:on|is|am|le|el|em|il))?[^\w\n]{1,4}"
)
"""Before the day of a birth."""
_WORD: Final = re.compile(r"[^\s&,]+")
_DANGLING: Final = re.compile(r"(?:\s|[&,]|\b(?:dan|and|und|et|y|e|&)$)+$")
"""What joins a name to the next word, and is left over where that is none."""
SEVERAL: Final = re.compile(r"(?: \([^()\n]{1,24}\))?[ ]?(?:[,;/&]|and|dan|und|et|y|e|en|i|ve|và)[ ]")


def called_names(text: str) -> Iterator[Span]:
    """Spans of names that the words before them call for, in a page's text."""
    flat = folded(text)
    for pattern, fits in _CALLS:
        for match in pattern.finditer(flat):
            yield from _names(text, match.end(), bool(match[1].strip()), fits)
    yield from _in_heads_of_mails(text, flat)
    yield from _labelled(text, flat)
    for match in BORN.finditer(text):
        yield from _before(text, match.start())


def _labelled(text: str, flat: str) -> Iterator[Span]:
    """Known names behind ``Name:`` where a post, a firm or a class is named as well; papers cover their names themselves."""
    if AT_WORK.search(flat) and not ON_PAPERS.search(flat):
        for match in LABEL.finditer(flat):
            yield from _names(text, match.end(2), bool(match[2]), _filled_in if match[1] else _known)


def names_with_class(text: str) -> Iterator[Span]:
    """Spans of names behind a label, on a page that names a class, a school or a team as well."""
    flat = folded(text)
    if WITH_CLASS.search(flat):
        numbered = NUMBERED.search(flat) is not None
        for match in LABEL.finditer(flat):
            yield from _names(text, match.end(2), bool(match[2]), _filled_in if numbered or match[1] else _known)


def births(text: str) -> Iterator[Span]:
    """Spans of dates right behind a word for a birth."""
    for match in BIRTH.finditer(text):
        if date := DATE.match(text, match.end()):
            yield date.span()


def _in_heads_of_mails(text: str, flat: str) -> Iterator[Span]:
    heads = list(MAIL.finditer(flat))
    mail = len(heads) > 1 and (SUBJECT.search(flat) or ADDRESS.search(text))
    for match in heads:
        yield from _names(text, match.end(1), bool(match[1]), _addressed if mail else _known)


def _names(text: str, start: int, titled: bool, fits: Fits) -> Iterator[Span]:
    """The name that begins here, and those that follow it: ``Ani, Budi & Citra``."""
    while start < len(text):
        end = name_at(text, start, SHORTEST_TITLED if titled else SHORTEST_CALLED)
        end = _without_nobody(text, start, end)
        if end <= start or not fits(text, start, end, titled):
            return
        yield start, end
        more = SEVERAL.match(text, end)
        if more is None:
            return
        start = more.end()


def _without_nobody(text: str, start: int, end: int) -> int:
    """Where the name ends before a word that names nobody: ``Hendra Gunawan`` of ``Hendra Gunawan & Keluarga``."""
    for word in _WORD.finditer(text, start, end):
        if plain(word[0]) in NOBODY:
            return start + len(_DANGLING.sub("", text[start : word.start()]))
    return end


def _greeted(text: str, start: int, end: int, titled: bool) -> bool:
    return titled or any_known(text[start:end]) or END.match(text, end) is not None


def _known(text: str, start: int, end: int, titled: bool) -> bool:
    name = text[start:end]
    return titled or (any_known(name) if " " in name else is_given_name(name))


def _addressed(text: str, start: int, end: int, titled: bool) -> bool:
    name = text[start:end]
    return _known(text, start, end, titled) or (" " in name and END.match(text, end) is not None)


def _filled_in(text: str, start: int, end: int, titled: bool) -> bool:
    """Whether a name stands behind a label: known, or of several words, and no label itself."""
    return _addressed(text, start, end, titled) and _HEAD.match(folded(text[start:end])) is None


def _before(text: str, end: int) -> Iterator[Span]:
    """The known name that ends here."""
    begin = max(text.rfind("\n", 0, end), text.rfind("\t", 0, end)) + 1
    words = list(re.finditer(r"\S+", text[begin:end]))[-4:]
    for word in words:
        start = begin + word.start()
        if name_at(text, start) == end and _known(text, start, end, TITLED.match(text, start) is not None):
            yield start, end
            return


_CALLS: Final[tuple[tuple[re.Pattern[str], Fits], ...]] = (
    (DEAR, _greeted),
    (VOCATIVE, _greeted),
    (FAMILY, _greeted),
    (HI, _known),
    (ADDRESSEE, _known),
    (ROLE, _known),
    (KIN, _known),
    (ATTENTION, _addressed),
)
