"""Gathers the parts of addresses on a page into blocks, and tells how surely each is an address and whether a person's.

An address stands in one block: its parts are near each other. A strong part with any other makes one, with a third part, a
person's name or a word that leads home (``Penerima``, ``we live at``) it is sure; a street alone is a hint, and so is an
address in the middle of prose that nothing leads to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.address_leads import fold
from detectors.kit.rules.address_refusals import choices_on
from detectors.kit.rules.addresses import STREETS, STRONG, TOWNS, WEAK, parts
from detectors.kit.rules.addresses_european import OVER_TOWN
from detectors.kit.rules.home_words import FIRST_PERSON, HOME, LIVES
from detectors.kit.rules.premises import is_company
from detectors.kit.terms import Region, Strength
from detectors.kit.text.names import is_name
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists, one_of

Part = tuple[str, TextLine]

ALONE: Final = frozenset(
    {
        "house-id",
        "town-us",
        "town-au",
        "town-nl",
        "town-postcode-gb",
        "town-postcode-ca",
        "town-postcode-sg",
        "house-cjk",
        "house-on",
        "house-pl",
    }
)
"""Parts so exact that one of them is an address by itself."""
HOUSE: Final = "house-over-town"
"""The part that only its place tells: a name with a number right above a town with its postcode."""
SAID: Final = "house-said"
"""Another: a name with a number behind or right below words that lead home."""
COMPLETE: Final = 3
"""Kinds of parts that make an address: with a strong one surely, without one likely."""
REACH: Final = 3
"""Line heights between two parts of one address."""
LONGEST: Final = 9
WIDEST: Final = 45
"""Lines of a block and letters of a line up to which it is an address and not a paragraph of prose."""
PROSE: Final = 3
"""Lines wider than that, from which a block is prose."""
_ALIKE: Final = {"pin": "postcode", "door": "unit", "floor": "unit", "area": "town", "state": "town"}
"""Kinds that are one thing, by the beginnings of their names."""
_LOOSE: Final = frozenset({"town", "label", "country", "province", "nearby", "landmark", "home"})
"""What stands beside streets in every text; a street without a number needs more."""
ADDRESSEE: Final = re.compile(
    r"(?i)^\W*(?:penerima|pengirim|kepada(?: yth\.?)?|yth\.?|to|from|dari|untuk|ship to|deliver to|bill to"
    r"|sold to|attn|u\.?p\.?|sender|recipient"
    r"|nama(?: penerima| pengirim)?)\b\s?[:.]?\s?"
)
_HALLS: Final = one_of(lists(__file__)["no_house"])
NO_HOUSE: Final = re.compile(
    rf"(?i)^\W{{0,4}}(?-i:[a-z]{{1,6}}\s){{0,2}}{_HALLS}\b\W{{0,3}}\w{{0,5}}(?:,\s{_HALLS}\s\w{{1,5}}){{0,3}}\W{{0,3}}$"
)
"""What stands before numbers in halls, trains and lists."""
EMPTY: Final = re.compile(r"^[^\d:]{2,40}:\W{0,3}$")
"""The last piece of a row, a label with a colon and nothing behind: a field of a form that nobody has filled."""
CEP: Final = re.compile(r"(?<!\d)\d{5}-?\d{3}(?!\d)")
"""A postcode of Brazil."""
NAMED_HOUSE: Final = re.compile(
    r"^[^\d\n]{0,12}(?:[A-Z][a-z]{3,20}\s){1,3}(?!(?:19|20)\d\d\b)\d{1,4}[a-zA-Z]?(?:[/-]\d{1,4})?(?![\d:.%])(?=\W|$)"
    r"|^\W{0,4}\d{1,4}[a-zA-Z]?(?:[/-]\d{1,4})?,?\s(?:[A-Z][a-z]{2,20}\s){1,3}?[A-Z]?[a-z]{3,20},\s[A-Z][a-z]{2}"
)
PERSONAL: Final = re.compile(
    r"(?i)^\W*(?:ship|deliver|bill|sold|send|service|penerima|kepada|home address|alamat (?:pengiriman|penghantaran|tujuan"
    r"|rumah|pelanggan|penerima)|dikirim ke|lieferadresse|lieferanschrift|rechnungsadresse|adresse de (?:livraison|facturation)"
    r"|direccion de (?:envio|entrega|facturacion)|endereco de (?:entrega|cobranca)|indirizzo di (?:spedizione|consegna"
    r"|fatturazione)"
    r"|bezorgadres|afleveradres|factuuradres|adres dostawy|teslimat adresi|dia chi (?:nhan|giao) hang"
    r"|收货|收件|送货|お届け先|배송지|받는"
    r"|ที่อยู่จัดส่ง|عنوان التوصيل|адрес доставки)"
)
"""Labels that lead to a person also on a shop's own page."""


def parts_on(page: Page) -> Iterator[Part]:
    """The parts of all lines, also those that only their place tells."""
    lines = list(page.lines)
    choices = choices_on([line.text for line in lines])
    empty = {id(row[-1]) for row in page.rows if EMPTY.match(row[-1].text)}
    for line in lines:
        if line.text in choices:
            continue
        kinds = parts(line.text) if id(line) not in empty else tuple({"label"} & set(parts(line.text)))
        yield from ((kind, line) for kind in kinds)
        if _tells_town(line.text, kinds):
            above = (other for other in lines if OVER_TOWN.match(fold(other.text)) and _right_above(other, line))
            yield from ((HOUSE, other) for other in above)
        if "home" in kinds:
            yield from ((SAID, other) for other in _said(line, lines))


def _tells_town(text: str, kinds: Sequence[str]) -> bool:
    """Whether a line is a town with its postcode; clubs and offers of work have a state too (``Santos-SP``)."""
    towns = TOWNS.intersection(kinds)
    return bool(towns) and (towns != {"state-br"} or CEP.search(text) is not None)


def _said(line: TextLine, lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """The line itself, or the one below, where a name with a number follows words that lead home."""
    folded = fold(line.text)
    rest = folded[max(match.end() for match in HOME.finditer(folded)) :]
    if NO_HOUSE.match(rest):
        return
    if OVER_TOWN.match(rest) or (LIVES.search(folded) and NAMED_HOUSE.search(rest)):
        yield line
    elif not any(sign.isalnum() for sign in rest):
        yield from (other for other in lines if OVER_TOWN.match(fold(other.text)) and _right_above(line, other))


def _right_above(line: TextLine, below: TextLine) -> bool:
    """Whether the next line of the same block follows: same edge, same size, less than a line between."""
    gap, low = below.region.top - line.region.bottom, min(line.height, below.height)
    return -0.5 * low < gap < low and abs(line.region.left - below.region.left) < 1.5 * low


def strength_of(kinds: set[str], personal: bool) -> Strength | None:
    """How surely parts of these kinds are an address."""
    strong = {_class(kind) for kind in kinds & {*STRONG, HOUSE}}
    streets, weak = kinds & {*STREETS, SAID}, {_class(kind) for kind in kinds & WEAK}
    classes, home = {_class(kind) for kind in kinds}, "home" in kinds
    if (strong and len(classes) >= COMPLETE) or len(strong) > 1 or (strong and (personal or home)):
        return Strength.SURE
    beside = (strong and len(classes) > 1) or (streets and (home or weak - _LOOSE))
    if beside or kinds & ALONE or len(weak) >= COMPLETE or (home and weak - _LOOSE and len(weak) > 1):
        return Strength.LIKELY
    if strong or streets or (len(weak) > 1 and "district" in weak):
        return Strength.HINT
    return None


def _class(kind: str) -> str:
    """What a part counts as: a house and a town are each one thing, in however many countries the line could stand."""
    if kind in STRONG:
        if kind.startswith(("postcode", "town-postcode")):
            return "postcode"
        return "house" if kind.startswith(("house", "lot")) else kind
    if kind in (HOUSE, SAID):
        return "house"
    if kind in TOWNS:
        return "postcode"
    head = kind.partition("-")[0]
    if kind in STREETS:
        return "street"
    return _ALIKE.get(head, head) if kind in WEAK else kind


def groups_of(found: Sequence[Part]) -> list[list[Part]]:
    """Parts gathered by nearness: an address stands in one block."""
    groups: list[list[Part]] = []
    for part in found:
        near = [group for group in groups if any(_near(part[1], other) for _, other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(member for group in near for member in group), part])
    return groups


def _near(line: TextLine, neighbour: TextLine) -> bool:
    reach = round(REACH * max(line.height, neighbour.height))
    a, b = line.region, neighbour.region
    return max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) < reach


def block_around(page: Page, lines: list[TextLine]) -> list[TextLine]:
    """The lines, those between them, and what is set together with them: the name above, the country below."""
    box = lines[0].region
    for line in lines[1:]:
        box = box.union(line.region)
    own = {id(line) for line in lines}
    inside = [line for line in page.lines if id(line) in own or _mostly_inside(line.region, box)]
    if len(inside) > len(lines) + LONGEST:
        inside = lines
    seen = {id(line) for line in inside}
    mates = [line for first in lines[:LONGEST] for line in page.block(first)]
    mates += [mate for row in page.rows if any(id(line) in own for line in row) for mate in row if parts(mate.text)]
    together = list({id(line): line for line in mates if id(line) not in seen}.values())
    if len(together) + len(inside) > LONGEST or any(len(line.text) > WIDEST for line in together):
        together = [line for line in together if any(_near(line, own) for own in lines) and is_name(line.text)]
    return [*inside, *together]


def _mostly_inside(region: Region, block: Region) -> bool:
    if region.top >= block.bottom or region.bottom <= block.top:
        return False
    part = region.intersection(block)
    return part is not None and part.area >= 0.6 * region.area


def is_personal(group: Sequence[Part], block: Sequence[TextLine]) -> bool:
    """Whether a person stands with the address: a name in its block, or a label that leads to one."""
    if any(kind in ("label", "home") and PERSONAL.match(fold(line.text)) for kind, line in group):
        return True
    return any(is_name(ADDRESSEE.sub("", line.text)) and not is_company(line.text) for line in block)


def is_only_named(group: Sequence[Part]) -> bool:
    """Whether one line names a village with its district and nothing leads to it: news and travel guides do."""
    kinds = {kind for kind, _ in group}
    return (
        kinds.isdisjoint(STRONG | STREETS | {HOUSE, SAID, "label", "home"})
        and len({id(line) for _, line in group}) == 1
    )


def is_prose(page: Page, group: Sequence[Part]) -> bool:
    """Whether the parts stand in running text, to which nothing leads: news, novels, histories name streets and houses."""
    if any(kind == "label" or (kind == "home" and FIRST_PERSON.search(fold(line.text))) for kind, line in group):
        return False
    lines = {id(line): line for _, line in group}.values()
    if any(len(line.text) <= WIDEST for line in lines):
        return False
    return sum(len(line.text) > WIDEST for line in page.block(next(iter(lines)))) >= PROSE
