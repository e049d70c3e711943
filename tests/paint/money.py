"""Bank cards and papers about money."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits, grouped, luhn
from tests.paint.fonts import BOLD, LIGHT, SANS
from tests.paint.identity_indonesia import in_years
from tests.paint.kinds import kind
from tests.paint.people import person
from tests.paint.sheet import WHITE, Colour, Sheet

BANKS = ("Bank Nusa Raya", "BANK SAMUDERA", "Bank Cendana", "BANK MITRA KITA")
SHADES: tuple[tuple[Colour, Colour], ...] = (
    ((24, 44, 96), (70, 120, 190)), ((90, 20, 40), (190, 80, 90)),
    ((20, 70, 60), (90, 170, 140)), ((34, 34, 40), (110, 110, 124)),
)  # fmt: skip
ISSUERS = (("VISA", "4", 16), ("mastercard", "5", 16), ("GPN", "6", 16), ("AMEX", "37", 15))


def card_number(rng: Random, name: str, head: str, length: int) -> str:
    second = str(rng.randint(1, 5)) if name == "mastercard" else "011" if name == "GPN" else ""
    head += second
    return luhn(head + digits(rng, length - len(head) - 1))


@kind("bank-card", "financial", shape="card")
def bank_card(rng: Random) -> Sheet:
    who = person(rng)
    upper, lower = rng.choice(SHADES)
    sheet = Sheet(1012, 638)
    sheet.fade((0, 0, 1012, 638), upper, lower)
    sheet.disc(860, 80, 420, 420, tuple(min(255, c + 14) for c in upper), 3)  # type: ignore[arg-type]  # a colour of three
    issuer, head, length = rng.choice(ISSUERS)
    sheet.write(54, 48, rng.choice(BANKS), 46, BOLD, WHITE)
    sheet.ending(960, 54, rng.choice(("DEBIT", "Platinum", "CREDIT")), 30, SANS, WHITE)
    sheet.box((70, 190, 190, 280), (214, 186, 110), round_by=14)
    sheet.line(70, 235, 190, 235, (150, 120, 60), 2)
    number = card_number(rng, issuer, head, length)
    shown = grouped(number, 4) if length == 16 else grouped(number, 4, 6, 5)
    sheet.fixed(66, 330, shown, 58, 880 / len(shown), SANS, WHITE, what="card_number")
    end = in_years(rng, 4)
    sheet.write(410, 424, "VALID THRU", 18, LIGHT, WHITE)
    sheet.write(540, 416, f"{end:%m/%y}", 36, SANS, WHITE, what="expiry")
    sheet.write(66, 520, who.name, 36, SANS, WHITE, what="name")
    sheet.ending(960, 544, issuer, 48, BOLD, WHITE)
    return sheet
