"""Knows names in scripts other than Latin: by surname and length, by honorifics, and by labels before them.

A Chinese name is a surname with one or two signs, a Korean one a surname with two syllables, a Japanese one a surname with a
given name; alone they prove nothing and count where a list or a chat calls for names (``is_far_name``). Honorifics and labels
call one in any text (``far_names``). Thai, Arabic and Hindi names are known by what stands before them and by their length,
Russian ones by their endings.
Sources: the commonest surnames as the statistical offices of China, Taiwan, Japan and Korea list them; forms of address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.word_lists import lists, longest_of, one_of

_LISTS: Final = lists(__file__)
_HAN: Final = r"[\u4e00-\u9fff\u3005]"
_KANA: Final = r"[\u3041-\u30ff]"
_CHINESE: Final = (
    rf"(?:{one_of(_LISTS['compound_chinese'])}{_HAN}{{1,2}}|[{''.join(_LISTS['surnames_chinese'])}]{_HAN}{{1,2}})"
)
_JAPANESE_FAMILY: Final = longest_of(_LISTS["surnames_japanese"])
_JAPANESE_KNOWN: Final = rf"{_JAPANESE_FAMILY}[ \u3000]?(?:{_HAN}|{_KANA}){{1,4}}"
_JAPANESE: Final = rf"(?:{_JAPANESE_KNOWN}|{_HAN}{{1,3}}[ \u3000](?:{_HAN}|{_KANA}){{1,4}})"
_KOREAN: Final = rf"[{''.join(_LISTS['surnames_korean'])}][ ]?[가-힣]{{1,2}}"
_THAI: Final = r"[\u0e01-\u0e4e]{2,18}(?:[ ][\u0e01-\u0e4e]{2,24}){0,2}"
_ARABIC: Final = r"[\u0621-\u064a]{2,12}(?:[ ][\u0621-\u064a]{2,12}){0,3}"
_HINDI: Final = r"[\u0904-\u094d]{2,14}(?:[ ][\u0904-\u094d]{2,14}){0,2}"
_CAPITAL: Final = r"[А-ЯЁІЇЄҐ][а-яёіїєґ'-]{1,20}"
_FAMILY_ENDING: Final = r"(?:[оеё]ва?|[иы]на?|ский|ская|цкий|цкая|енко|[чщ]ук|юк|[уе]к|ко|швили|дзе|ян|ич)"
_FATHER: Final = r"(?:[оеь]вич|ич|[ои]вна|евна|ична|івна)"
_RUSSIAN: Final = (
    rf"(?:(?:{_CAPITAL} ){{0,2}}[А-ЯЁІЇЄҐ][а-яёіїєґ'-]{{1,18}}{_FATHER}(?: {_CAPITAL})?"
    rf"|[А-ЯЁІЇЄҐ][а-яёіїєґ'-]{{1,16}}{_FAMILY_ENDING} (?:{_CAPITAL}|[А-ЯІЇЄҐ]\.(?: ?[А-ЯІЇЄҐ]\.)?)(?: {_CAPITAL})?"
    rf"|(?:{_CAPITAL}|[А-ЯІЇЄҐ]\.(?: ?[А-ЯІЇЄҐ]\.)?) [А-ЯЁІЇЄҐ][а-яёіїєґ'-]{{1,16}}{_FAMILY_ENDING})"
)
FAR: Final = re.compile(
    rf"(?:{_CHINESE}|{_JAPANESE}|{_KOREAN}|(?=\S+ \S){_THAI}|(?=\S+ \S){_ARABIC}|(?=\S+ \S){_HINDI}|{_RUSSIAN})"
)
"""A name and nothing else, where one is called for."""
_CHINESE_SURNAME: Final = f"[{''.join(_LISTS['surnames_chinese'])}]"
_AFTER_KOREAN: Final = longest_of(_LISTS["after_korean"])
HONOURED: Final = re.compile(
    rf"(?<!{_HAN})(?:(?:{_CHINESE}|{_CHINESE_SURNAME})(?={one_of(_LISTS['after_chinese'])})"
    rf"|(?:{_JAPANESE_KNOWN}|{_JAPANESE_FAMILY}|[\u30a1-\u30f6ー]{{2,8}})(?={one_of(_LISTS['after_japanese'])}))"
    rf"|(?<![가-힣]){_KOREAN}(?= ?{_AFTER_KOREAN}(?:께|에게|의|가|은|는|을|를)?(?![가-힣]))"
)
_NOT_BEFORE: Final = r"(?<![\u0e01-\u0e4e\u0621-\u064a\u0904-\u094d\u4e00-\u9fff가-힣])"
_NOT_BEHIND: Final = r"(?![\u0e01-\u0e4e\u0621-\u064a\u0904-\u094d])"
_CALLERS: Final = longest_of(_LISTS["before_far"])
CALLED: Final = re.compile(
    rf"{_NOT_BEFORE}{_CALLERS}[ :：\t]{{0,3}}({_CHINESE}|{_JAPANESE}|{_KOREAN}|{_THAI}|{_ARABIC}|{_HINDI}){_NOT_BEHIND}"
)
ATTENDING: Final = re.compile(
    rf"(?<![가-힣\u3041-\u30ff\u4e00-\u9fff]){longest_of(_LISTS['attending'])}(?:[ ]?[:：\t][ ]?|[ ])([^\n\t]{{2,120}})"
)
"""Who was there: names parted by commas, each perhaps with a rank."""
PARTED: Final = re.compile(r"[^,、，·/]+")
FIRST: Final = re.compile(
    rf"\s{{0,2}}({_JAPANESE_KNOWN}|{_JAPANESE_FAMILY}|{_CHINESE}|{_KOREAN})"
    rf"(?=[ (（]|$|{one_of(_LISTS['after_japanese'])}|{one_of(_LISTS['after_chinese'])})"
)
"""The name at the beginning of a part."""
_NO_NAME: Final = re.compile(one_of(_LISTS["no_name"]))


def is_far_name(text: str) -> bool:
    """Whether a text in one of these scripts is a name and nothing else, where a name is called for."""
    return FAR.fullmatch(text.strip(" .,:：()（）")) is not None


def far_names(text: str) -> Iterator[tuple[int, int]]:
    """Spans of names with an honorific or a label, in a page's text."""
    if text.isascii():
        return
    for match in HONOURED.finditer(text):
        if not _NO_NAME.match(text, match.start()):
            yield match.span()
    for match in CALLED.finditer(text):
        if not _NO_NAME.match(match[0]):
            yield match.span(1)
    for match in ATTENDING.finditer(text):
        for part in PARTED.finditer(text, *match.span(1)):
            name = FIRST.match(text, *part.span())
            if name and not _NO_NAME.match(name[1]):
                yield name.span(1)
