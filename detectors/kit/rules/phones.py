"""Finds phone numbers in lines of text, by libphonenumber's rules and by the shapes that printers and readers make of them.

Indonesia is home: its numbers need no word beside them. Others are tried in the ways of the countries whose languages the page
is written in (``phone_regions``): a number that is valid there and grouped as there, or begins with 0, is one. A word (Tel, HP,
``ruf mich an``) lets any country's number be one. What belongs to a firm and is for everybody is none: free numbers,
customer service. Letters that readers take for digits are tried as digits.
Sources: ITU-T E.164 through python phonenumbers; KM Kominfo 14/2018 (Indonesian numbering plan: 08xx mobiles, area codes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberType

from detectors.kit.text.digit_runs import as_digits, numerals
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

HOME: Final = "ID"
ABROAD: Final = (
    "US GB FR DE NL AU SG MY CN ES BR IT IN JP PL TR VN TH KR PH SA AE EG RU UA PT BE CH AT SE ZA MX TW HK NZ IE CA"
).split()
"""Tried when something in the row or on the page says that a phone number follows."""
FOR_EVERYBODY: Final = frozenset({
    PhoneNumberType.TOLL_FREE, PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
})  # fmt: skip
"""Kinds of numbers that no person has."""
FREE: Final = re.compile(
    r"^\W{0,2}(?:(?:\+?1[ .-])?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]\d{3}[ .-]?\d{3,4}|(?:00)?0\s?80[014578][ ./-]?\d"
    r"|1[- ]?[389]00[ .-]?\d"
    r"|\(?(?:0\d{1,3})?\)?[ -]?1500[ -]?\d{2,3}|140\d{2}|400[ -]\d{3,4}[ -]?\d{3,4}|0120[ -]\d"
    r"|13[ -]?\d\d[ -]?\d\d(?![ .-]?\d)|13\d[ -]\d{3}(?![ .-]?\d)|0\s?9[ .]?69[ .]|15\d\d[ -]\d{4}|0850[ -]\d"
    r"|90[0-2][ .]\d{3}[ .]\d{3}$|8 \(?800\)?|444 ?\d|0180[ /-]?\d)"
)
"""Free and short numbers as firms print them, also where they are not valid."""
_LISTS: Final = lists(__file__)


def _words(name: str) -> str:
    return longest_of(map(folded, _LISTS[name]))


WORDS: Final = re.compile(
    rf"(?<![^\W_]){_words('announcing')}(?![^\W_])|\bwa(?=\W{{0,4}}[+(]?(?:0|62))"
    r"|^\W{0,2}[tmphf]\s?[:.]\s?(?=[+(\d])|[☎✆📞📱]|电话|電話|手机|手機|携帯|連絡先|전화|연락처|โทร|เบอร์|ติดต่อ|للتواصل"
)
"""What says that a number is a telephone's, in folded text."""
SERVICES: Final = re.compile(
    rf"(?<!\w){_words('services')}(?!\w)|お客様相談室|フリーダイヤル|고객센터|客服|消费者|สายด่วน"
)
GOODS: Final = re.compile(rf"(?<!\w){_words('goods')}(?!\w)|配料|净含量|生产日期|原材料名|賞味期限")
TILL: Final = re.compile(rf"(?<!\w){_words('till')}(?!\w)|合计|合計|합계")
SHOP: Final = re.compile(rf"(?<!\w){_words('shop')}(?!\w)|营业|営業時間|定休日|영업시간")
COUNTRY: Final = re.compile(
    r"(?<![\w+])\+\d{1,3}[ .\-]?(?:\(0\)[ .\-]?)?(?:\d{1,4}[ .\-])?$|(?<!\w)\(0?\d{1,4}\)[ .\-]?$"
)
"""The codes of country and town right before a number that was found without them: ``+44 (0) 20``."""
COUNTRY_SIGNS: Final = 16
EXTENSION: Final = re.compile(rf"[ ,;(]{{0,3}}{_words('extension')}\s?[.:#]?\s?(\d{{1,5}})(?!\w)", re.I)
NOT_A_PHONE: Final = re.compile(
    rf"(?<![^\W_])(?:{_words('other_numbers')})\b\.?\s?(?:no|nr|number|nummer|id|code|#)?[\s.:：#°º]{{0,4}}$"
)
"""Right before a number, in folded text: another kind of number."""
GROUPS: Final = re.compile(
    r"(?<![\w.,:/+#-])(?:\+\d{1,3}|00\d{1,3}(?=[ .(/-]))?[ .(/-]{0,2}\d{1,11}\)?(?:[ .\-–/·]{1,3}\(?\d{1,9}\)?){0,5}"
    r"(?![\w%°]|[.,:/]\d|-\d)"
)
"""Digits in groups, as any country writes its numbers."""
AMERICAN: Final = re.compile(
    r"(?<![\d.,/-])(?:\+?1[ .-])?(?:\(\d{3}\)\s?|\d{3}([ .-]))\d{3}(?(1)[ .-]|[ .-])\d{4}(?![\d/]|[.,-]\d)"
)
LAND_LINE: Final = re.compile(r"(?<![\d.,/-])\(?0\d{1,3}\)?\s?[-–—]\s?\d{6,8}(?![\d/]|[.,-]\d)")
MOBILE_ID: Final = re.compile(
    r"(?<![\w.,])(?:\+?\s?[6bG][2Zz]|\(?[0Oo])[\s().\-–]{0,3}[8B](?:[\s().\-–]{0,3}[0-9OoIlSB]){7,11}(?![\w]"
    r"|[.,]\d)"
)
SHORT: Final = re.compile(r"(?<![\d.,/-])(?:\d{3}[ .-]?\d{4}|\d{4}[ .-]?\d{3,4})(?![\d/]|[.,-]\d)")
"""A number without its area code: only where a word stands before it."""
DATE: Final = re.compile(
    r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}(?:\s\d{1,2}[:.]\d\d)?"
    r"|[0-3]?\d [01]?\d (?:19|20)\d\d|(?:19|20)\d\d [01]?\d [0-3]?\d"
)
TIMES: Final = re.compile(
    r"^\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2}|\.\d{1,6}[ /–—-]{1,3}\d{1,6}\.|^\d{4}[ /–-]{1,3}(?:19|20)\d\d$"
)
"""Opening hours, numbers with a point beside each other, years."""
PRICE: Final = re.compile(r"(?i)(?:\bRp|IDR|USD|\$|€|£)[\s.:]{0,3}$")
CALLED_A_NUMBER: Final = re.compile(r"(?i)\b(?:no|nr|nomor|number)\b\W{0,3}$")
"""Before the shortest that a telephone can be (``Permit No. 0312-2026``): a number of something else."""
LEAST: Final = 8
"""Digits; shorter numbers are prices and dates far more often than phones."""
MOST: Final = 15
"""Digits of the longest number that there is."""
SOME: Final = 2
MANY: Final = 3
"""Words of goods or of a shop from which a page is a package or a sign; words of shop and till from which it is a receipt."""
NEAR: Final = 32
"""Letters before a number in which a word may say that it is another kind."""
FEWEST: Final = 6
"""Digits of a line below which it holds no phone number of any kind."""
GROUP: Final = 4
"""Digits beside a number in a row of nothing but digits, from which it is a group of a longer one."""
REAL: Final = 0.7
"""Share of a mobile's characters that must be digits already, so that words do not turn into numbers."""
WINDOW: Final = 2000
"""Letters of a line that are looked at: a reader's lines are shorter, and the matcher takes its time."""


def announces(text: str) -> bool:
    """Whether a text says that a telephone number is near."""
    return WORDS.search(folded(text[:WINDOW])) is not None


def is_service(text: str) -> bool:
    """Whether a text tells of a firm's customer service."""
    return SERVICES.search(folded(text[:WINDOW])) is not None


def is_goods(text: str) -> bool:
    """Whether a page is a package or a leaflet: the numbers on it are its maker's."""
    return len(set(GOODS.findall(folded(text)))) >= SOME


def is_of_business(text: str) -> bool:
    """Whether a page is a receipt, a shop's sign or its flyer: the numbers on it are most likely a business's."""
    flat = folded(text)
    shop, till = set(SHOP.findall(flat)), set(TILL.findall(flat))
    return len(shop) >= SOME or len(shop) + len(till) >= MANY


def spans(text: str, announced: bool, speaks: bool, regions: Sequence[str] = ()) -> list[tuple[int, int]]:
    """Spans of phone numbers in a line, with their extensions.

    ``announced``: a word in its row calls one; ``speaks``: the page is about contact; ``regions``: whose ways it may follow.
    """
    text = numerals(text[:WINDOW])
    found: list[tuple[int, int]] = []
    for start, end in _candidates(text, announced, speaks, regions):
        if not any(start < stop and begin < end for begin, stop in found) and not _something_else(text, start, end):
            extension, before = EXTENSION.match(text, end), COUNTRY.search(text, max(0, start - COUNTRY_SIGNS), start)
            found.append((before.start() if before else start, extension.end() if extension else end))
    return found


def _candidates(text: str, announced: bool, speaks: bool, regions: Sequence[str]) -> Iterator[tuple[int, int]]:
    if sum(letter.isdigit() for letter in text) < FEWEST:
        return
    yield from (match.span() for match in MOBILE_ID.finditer(text) if _valid_mobile(match[0]))
    yield from _parsed(text, HOME)
    yield from (match.span() for match in LAND_LINE.finditer(text))
    for match in AMERICAN.finditer(text):
        if announced or speaks or "(" in match[0] or _number(as_digits(match[0]), "US"):
            yield match.span()
    for match in GROUPS.finditer(text):
        if _is_number(match[0].strip(), announced, _is_alone(text, *match.span()), regions):
            yield match.span()
    if announced:
        word = WORDS.search(folded(text))
        yield from (match.span() for match in SHORT.finditer(text, word.end() if word else 0))


def _is_alone(text: str, start: int, end: int) -> bool:
    return not any(map(str.isalnum, text[:start] + text[end:]))


def _is_number(raw: str, announced: bool, alone: bool, regions: Sequence[str]) -> bool:
    """Whether grouped digits are a number of one of these countries, or of any where a word announces it."""
    digits = "".join(filter(str.isdigit, raw))
    if not LEAST <= len(digits) <= MOST:
        return False
    if raw.startswith(("+", "00")):
        return _number(f"+{digits.lstrip('0')}", None) is not None
    trunk = digits[0] == "0"
    groups = tuple(map(len, re.findall(r"\d+", raw)))
    if not announced and (1 in groups[1:] or (set(groups) == {2} and not regions)):
        return False
    countries = dict.fromkeys((*regions, *(ABROAD if announced or trunk else ())))
    for region in countries:
        formatted = _number(digits, region)
        if formatted is None:
            continue
        own, alike = region in regions, formatted == groups and set(groups) != {2}
        if announced and (own or trunk or alike or len(digits) > LEAST):
            return True
        if len(groups) > 1 and ((trunk and (own or alike)) or (own and alike) or (alone and own)):
            return True
        if own and len(groups) == 1 and len(digits) > LEAST and (trunk or alone or region == "CN"):
            return True
    return False


@lru_cache(maxsize=4096)
def _number(digits: str, region: str | None) -> tuple[int, ...] | None:
    """How many digits the groups of a valid number have in its country; None where it is not valid, or for everybody."""
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number) or phonenumbers.number_type(number) in FOR_EVERYBODY:
        return None
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return tuple(map(len, re.findall(r"\d+", national)))


def is_valid(digits: str, regions: Sequence[str]) -> bool:
    """Whether a number of these digits can be a person's or a firm's in one of the countries."""
    return any(_number(digits, region) is not None for region in regions)


def _parsed(text: str, region: str) -> Iterator[tuple[int, int]]:
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        pairs = {len(group) for group in re.findall(r"\d+", match.raw_string)} == {2}
        if sum(letter.isdigit() for letter in match.raw_string) >= LEAST and not pairs:
            yield match.start, match.end


def _valid_mobile(text: str) -> bool:
    """Whether digits behind 08 or 628 are as many as mobiles have, most of them read as digits."""
    digits = as_digits(text.replace("b", "6", 1) if text.lstrip("+ ").startswith("b") else text)
    real = sum(letter.isdigit() for letter in text)
    national = re.sub(r"^(?:62|0)", "", digits)
    return real >= REAL * len(digits) and re.fullmatch(r"8[1-9]\d{7,10}", national) is not None


def _something_else(text: str, start: int, end: int) -> bool:
    """A date, a price, a firm's free number, another kind of number, or a part of a longer row of digit groups."""
    raw = text[start:end].strip()
    if DATE.fullmatch(raw) or TIMES.search(raw) or FREE.match(raw) or PRICE.search(text[max(0, start - 6) : start]):
        return True
    before = folded(text[max(0, start - NEAR) : start])
    if NOT_A_PHONE.search(before) and not WORDS.search(before):
        return True
    if CALLED_A_NUMBER.search(text[:start]) and sum(letter.isdigit() for letter in raw) <= LEAST:
        return True
    rest = text[:start] + text[end:]
    bare = not any(letter.isalpha() or letter in "+()" for letter in text)
    return (
        bare
        and re.search(r"\d{3,}[ \-]?$", text[:start]) is not None
        and sum(letter.isdigit() for letter in rest) >= GROUP
    )
