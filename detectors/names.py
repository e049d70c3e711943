"""Names of people: in letters and mails, chats and reviews, lists and tables, on certificates, badges and exercise books.

A name is found where a paper calls for one: salutations, attention lines and heads of mails (``called_names``), closings and
offices (``signed_names``), lists of people with a head (``people_lists``) and without (``loose_lists``), chats and reviews
(``senders``), titles of relatives and neighbours (``familiar_names``), honorifics and labels where scripts have no capitals
(``far_names``). Once a page names somebody so, all other names on it that are known are covered, given names alone among
them, and births. Names that stand for themselves (shops, streets, books, authors, the famous) are nothing. A list with a
school, and a name with its class, tell where a child is to be found.
Example: ``Dear Mrs Holloway`` covers ``Holloway``; of a class list every name, birth date and number.
Misses: names in running prose, unknown names without a word before them.
Sources: the modules in ``kit/rules`` name theirs; GDPR article 4 (identifiers), UU 27/2022 article 4 (full name).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.addresses import names_a_house
from detectors.kit.rules.analytes import result_rows, rows_of
from detectors.kit.rules.boarding_passes import is_pass
from detectors.kit.rules.called_names import births, called_names, names_with_class
from detectors.kit.rules.familiar_names import familiar_names, given_in, titled_in
from detectors.kit.rules.far_names import far_names
from detectors.kit.rules.loose_lists import loose_lists
from detectors.kit.rules.mailboxes import IMPRINT, LONGEST_FIRM
from detectors.kit.rules.medicine_words import hits
from detectors.kit.rules.people_lists import PeopleList, people_lists
from detectors.kit.rules.senders import senders
from detectors.kit.rules.signed_names import signed_names
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.fields import FAR_EAST
from detectors.kit.text.joining import joined
from detectors.kit.text.names import TITLED, is_name, name_at, names_in
from detectors.kit.text.page import Page
from detectors.kit.view import View
from detectors.kit.word_lists import one_of

Place = tuple[TextLine, int, int]

RESULTS: Final = 3
"""Rows of results that make a page a laboratory's table, as they make it a medical paper."""
WORD: Final = re.compile(r"[^\W\d_]{3,}|[\u4e00-\u9fff]{2,}")
"""Words of a name that are looked for again on the page."""


class Names(Detector):
    risk = Risk.CONTACT
    title = "Names of people"
    advice = "Cover the names of people who have not been asked."
    whys: ClassVar = {
        "name": "name",
        "list-of-people": "list of people",
        "pupil": "name with a class or school",
    }

    of_bearer = frozenset({"name"})

    def find(self, view: View) -> Iterator[Finding]:
        page = view.page
        if is_pass(page):  # Who travels is told as a boarding pass, and ports of call look like names.
            return
        # The rows of a laboratory are lists, too, and their heads say "test" and "unit".
        listed = [] if _is_of_results(page) else list(people_lists(page)) or list(loose_lists(page))
        for people in listed:
            yield self.finding(
                Strength.LIKELY, "pupil" if people.at_school else "list-of-people", _of_list(people, page)
            )
        pupils = list(names_with_class(page.text))
        for start, end in pupils:
            yield self.finding(Strength.LIKELY, "pupil", page.regions(start, end))
        firms = _words_of_firms(page)
        spans = [*called_names(page.text), *far_names(page.text)]
        spans = [span for span in spans if not _is_of_firm(page.text[slice(*span)], firms)]
        places = [*signed_names(page), *senders(page), *familiar_names(page)]
        places = [place for place in places if not _is_of_firm(place[0].text[place[1] : place[2]], firms)]
        if listed or pupils or spans or places:
            yield self.finding(Strength.LIKELY, "name", _all_names(page, [*pupils, *spans], places, listed))


def _is_of_results(page: Page) -> bool:
    """Whether a page is a table of what was measured: its lists are of substances."""
    return result_rows(page, list(rows_of(page.text, hits(page.text)))) >= RESULTS


def _words_of_firms(page: Page) -> frozenset[str]:
    """The words of lines that are firms' names: ``Linn Electronics, Inc.`` is nobody."""
    lines = (line.text for line in page.lines if IMPRINT.search(line.text) and len(line.text) <= LONGEST_FIRM)
    return frozenset(word.casefold() for line in lines for word in WORD.findall(line))


def _is_of_firm(name: str, firms: frozenset[str]) -> bool:
    words = [word.casefold() for word in WORD.findall(name)]
    return bool(words) and firms.issuperset(words)


def _titled(text: str) -> Iterator[tuple[int, int]]:
    """Spans of what stands behind titles: ``Brennan`` in ``Mrs. Brennan's class``."""
    for match in TITLED.finditer(text):
        if (end := name_at(text, match.end())) > match.end():
            yield match.end(), end


def _of_list(people: PeopleList, page: Page) -> list[Region]:
    return joined([*(line.span(start, end) for line, start, end in people.names), *people.others], page)


def _all_names(
    page: Page, spans: Iterable[tuple[int, int]], places: Iterable[Place], listed: Iterable[PeopleList]
) -> list[Region]:
    """Where the names that were found stand, where their words stand once more, and all other known names of the page."""
    spans = list(spans)
    places = [*places, *(name for people in listed for name in people.names)]
    regions = {region for start, end in (*spans, *births(page.text)) for region in page.regions(start, end)}
    regions |= {line.span(start, end) for line, start, end in places}
    named = [page.text[start:end] for start, end in spans] + [line.text[start:end] for line, start, end in places]
    words = {word for name in named for word in WORD.findall(name) if word[0].isupper() or ord(word[0]) >= FAR_EAST}
    mention = re.compile(rf"(?<!\w){one_of(sorted(words))}(?:s?(?!\w)|(?=さん|くん|ちゃん|様|先生))") if words else None
    for line in page.lines:
        if is_name(line.text):
            regions.add(line.region)
            continue
        known = [*names_in(line.text), *_titled(line.text)]
        if not names_a_house(line.text):
            regions |= {line.span(start, end) for start, end in known}
            regions |= {line.span(start, end) for _, start, end in (*given_in(line), *titled_in(line))}
        if mention:
            regions |= {line.span(*match.span()) for match in mention.finditer(line.text)}
    return joined(regions, page)
