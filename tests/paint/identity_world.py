"""Passports, visas and national cards with zones by ICAO 9303, and Asian cards known by their numbers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.paint.abroad import Foreigner, foreigner
from tests.paint.digits import digits, dni, td1, td2, td3, visa
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS
from tests.paint.identity_indonesia import CARD, in_years
from tests.paint.kinds import kind
from tests.paint.people import day, person
from tests.paint.portrait import portrait
from tests.paint.sheet import GREY, Colour, Sheet

FACE = "adult_face minor_face location"
STATES = {
    "GB": "GBR",
    "DE": "D",
    "FR": "FRA",
    "ES": "ESP",
    "IT": "ITA",
    "NL": "NLD",
    "PT": "PRT",
    "US": "USA",
    "IN": "IND",
    "MY": "MYS",
}
MONTHS = ("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES")
Put = Callable[..., None]


def zone(sheet: Sheet, x: int, y: int, lines: list[str], width: int, step: int = 48) -> None:
    """A machine-readable zone of this width."""
    pitch = width / len(lines[0])
    for line in lines:
        sheet.fixed(x, y, line, round(pitch * 1.5), pitch, what="mrz")
        y += step


def stacked(sheet: Sheet, small: int, large: int) -> Put:
    """Writes a small grey label with its value below."""

    def put(x: int, y: int, name: str, text: str, what: str = "") -> None:
        sheet.write(x, y, name, small, LIGHT, GREY)
        sheet.write(x, y + round(small * 1.3), text, large, SANS, what=what)

    return put


def sex(who: Foreigner) -> str:
    return "F" if who.woman else "M"


def letters_plain(text: str) -> str:
    """As zones write names: without accents."""
    table = str.maketrans("ÁÀÂÃÉÈÊÍÓÔÕÚÇÑË", "AAAAEEEIOOOUCNE")
    return text.upper().replace("Ü", "UE").replace("Ö", "OE").replace("Ä", "AE").replace("ß", "SS").translate(table)


@kind("passport-indonesia", "identity_document", FACE)
def indonesian_passport(rng: Random) -> Sheet:
    who = person(rng, 1955, 2008)
    sheet = Sheet(1240, 872, (224, 236, 232))
    sheet.guilloche(rng, (110, 160, 150), 20)
    end, issued = in_years(rng, 9), day(rng, 2020, 2025)
    number = rng.choice("XECB") + digits(rng, 7)
    sheet.write(60, 40, "REPUBLIK INDONESIA", 34, BOLD, (20, 80, 90))
    sheet.write(60, 84, "REPUBLIC OF INDONESIA", 24, SANS, (20, 80, 90))
    portrait(sheet, rng, (60, 160, 360, 560), "white", veils=who.woman)
    put = stacked(sheet, 18, 32)
    put(410, 150, "JENIS / TYPE", "P")
    put(570, 150, "KODE NEGARA / COUNTRY CODE", "IDN")
    put(862, 150, "NO. PASPOR / PASSPORT NO.", number, "id_number")
    put(410, 232, "NAMA LENGKAP / FULL NAME", who.name, "name")
    put(410, 314, "KEWARGANEGARAAN / NATIONALITY", "INDONESIA")
    put(862, 314, "KELAMIN / SEX", "P / F" if who.woman else "L / M")
    put(
        410,
        396,
        "TGL. LAHIR / DATE OF BIRTH",
        f"{who.born.day:02d} {MONTHS[who.born.month - 1]} {who.born.year}",
        "date_of_birth",
    )
    put(862, 396, "TEMPAT LAHIR / PLACE OF BIRTH", who.birthplace, "place")
    put(410, 478, "TGL. PENGELUARAN / DATE OF ISSUE", f"{issued.day:02d} {MONTHS[issued.month - 1]} {issued.year}")
    put(862, 478, "TGL. HABIS BERLAKU / DATE OF EXPIRY", f"{end.day:02d} {MONTHS[end.month - 1]} {end.year}")
    put(410, 560, "NO. REG. / REG. NO.", f"1A{digits(rng, 11)}", "id_number")
    put(862, 560, "KANTOR YANG MENGELUARKAN", who.birthplace)
    sheet.signature(rng, (90, 590, 330, 670))
    lines = td3(
        "P", "IDN", who.family, who.given, number, f"{who.born:%y%m%d}", "F" if who.woman else "M", f"{end:%y%m%d}"
    )
    sheet.box((0, 712, 1240, 872), (240, 244, 242))
    zone(sheet, 46, 738, lines, 1150, 60)
    return sheet


PASSPORTS = {
    "GB": ("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "PASSPORT", "BRITISH CITIZEN",
           ("Surname/Nom", "Given names/Prénoms", "Nationality/Nationalité", "Date of birth/Date de naissance", "Sex/Sexe",
            "Passport No./Passeport No.", "Date of expiry/Date d'expiration")),
    "DE": ("BUNDESREPUBLIK DEUTSCHLAND", "REISEPASS", "DEUTSCH",
           ("Name/Surname", "Vornamen/Given names", "Staatsangehörigkeit/Nationality", "Geburtsdatum/Date of birth",
            "Geschlecht/Sex",
            "Pass-Nr./Passport No.", "Gültig bis/Date of expiry")),
    "US": ("UNITED STATES OF AMERICA", "PASSPORT", "UNITED STATES OF AMERICA",
           ("Surname / Nom / Apellidos", "Given Names / Prénoms / Nombres", "Nationality / Nationalité",
            "Date of birth", "Sex / Sexe",
            "Passport No. / No. du Passeport", "Date of expiration")),
    "MY": ("MALAYSIA", "PASPORT", "MALAYSIA",
           ("Nama / Surname", "Given name", "Warganegara / Nationality", "Tarikh lahir / Date of birth", "Jantina / Sex",
            "No. Pasport / Passport No.", "Tarikh luput / Date of expiry")),
}  # fmt: skip


@kind("passport-world", "identity_document", FACE)
def world_passport(rng: Random) -> Sheet:
    country = rng.choice(sorted(PASSPORTS))
    title, word, nation, labels = PASSPORTS[country]
    who, end = foreigner(rng, country), in_years(rng, 9)
    ground: Colour = rng.choice(((240, 230, 226), (228, 234, 240), (236, 240, 226)))
    sheet = Sheet(1240, 872, ground)
    sheet.guilloche(rng, (190, 150, 140), 18)
    number = digits(rng, 9) if country in ("GB", "US") else rng.choice("CFAK") + digits(rng, 8)
    sheet.write(60, 36, title, 28, BOLD)
    sheet.write(60, 76, word, 34, BOLD, (120, 30, 40))
    portrait(sheet, rng, (60, 150, 350, 540), "grey")
    put = stacked(sheet, 18, 32)
    put(880, 76, labels[5], number, "id_number")
    put(400, 160, labels[0], who.family.upper(), "name")
    put(400, 246, labels[1], who.given.upper(), "name")
    put(400, 332, labels[2], nation)
    put(400, 418, labels[3], f"{who.born:%d %b %Y}".upper(), "date_of_birth")
    put(880, 418, labels[4], sex(who))
    put(880, 504, labels[6], f"{end:%d %b %Y}".upper())
    sheet.signature(rng, (400, 560, 660, 650), who.name)
    family, given = letters_plain(who.family), letters_plain(who.given)
    lines = td3(
        "P", STATES[country].ljust(3, "<"), family, given, number, f"{who.born:%y%m%d}", sex(who), f"{end:%y%m%d}"
    )
    zone(sheet, 46, 738, lines, 1150, 60)
    return sheet


@kind("visa-sticker", "identity_document", FACE)
def visa_sticker(rng: Random) -> Sheet:
    """MRV-A or MRV-B."""
    who, end = foreigner(rng, rng.choice(("GB", "PL", "BR", "IN"))), in_years(rng, 2)
    sheet = Sheet(1240, 830, (226, 238, 224))
    sheet.guilloche(rng, (140, 190, 140), 18)
    number = rng.choice("AKLM") + digits(rng, 8)
    sheet.write(50, 30, "VISA", 64, BOLD, (30, 100, 60))
    sheet.write(250, 50, "UTOPIA", 40, SANS, (30, 100, 60))
    put = stacked(sheet, 18, 30)
    put(400, 140, "VALID FOR / VALABLE POUR", "UTOPIA")
    put(880, 60, "NUMBER OF VISA", number, "id_number")
    put(400, 226, "FROM / DU", f"{day(rng, 2025, 2026):%d-%m-%y}")
    put(640, 226, "UNTIL / AU", f"{end:%d-%m-%y}")
    put(880, 226, "NUMBER OF ENTRIES", rng.choice(("MULT", "01", "02")))
    put(400, 312, "PASSPORT NUMBER", digits(rng, 9), "id_number")
    put(880, 312, "DATE OF BIRTH", f"{who.born:%d-%m-%Y}", "date_of_birth")
    put(400, 398, "SURNAME, NAME", f"{letters_plain(who.family)}, {letters_plain(who.given)}", "name")
    portrait(sheet, rng, (60, 150, 320, 500), "white")
    state = STATES.get(who.country, "UTO")
    width = rng.choice((44, 36))
    lines = visa(
        state,
        letters_plain(who.family),
        letters_plain(who.given),
        number,
        f"{who.born:%y%m%d}",
        sex(who),
        f"{end:%y%m%d}",
        width,
    )
    zone(sheet, 46, 690, lines, 1150 if width == 44 else 1080, 60)
    return sheet


CARDS = {
    "DE": ("BUNDESREPUBLIK DEUTSCHLAND", "PERSONALAUSWEIS", ("Name/Surname", "Vornamen/Given names",
        "Geburtstag/Date of birth",
           "Staatsangehörigkeit/Nationality", "Gültig bis/Date of expiry"), "DEUTSCH"),
    "ES": ("REINO DE ESPAÑA", "DOCUMENTO NACIONAL DE IDENTIDAD", ("APELLIDOS", "NOMBRE", "FECHA DE NACIMIENTO",
        "NACIONALIDAD",
           "VALIDEZ"), "ESP"),
    "FR": ("RÉPUBLIQUE FRANÇAISE", "CARTE NATIONALE D'IDENTITÉ", ("NOM / Surname", "Prénoms / Given names",
           "DATE DE NAISS. / Date of birth", "NATIONALITÉ / Nationality", "DATE D'EXPIR. / Expiry date"), "FRA"),
    "IT": ("REPUBBLICA ITALIANA", "CARTA D'IDENTITÀ / IDENTITY CARD", ("COGNOME / SURNAME", "NOME / NAME",
           "LUOGO E DATA DI NASCITA", "CITTADINANZA / NATIONALITY", "SCADENZA / EXPIRY"), "ITA"),
    "NL": ("KONINKRIJK DER NEDERLANDEN", "IDENTITEITSKAART", ("Naam / Surname", "Voornamen / Given names",
           "Geboortedatum / Date of birth", "Nationaliteit / Nationality", "Geldig tot / Date of expiry"), "Nederlandse"),
    "PT": ("REPÚBLICA PORTUGUESA", "CARTÃO DE CIDADÃO", ("APELIDO(S) / SURNAME", "NOME(S) / GIVEN NAME(S)",
           "DATA DE NASCIMENTO", "NACIONALIDADE", "DATA DE VALIDADE"), "PRT"),
}  # fmt: skip


def card_number(rng: Random, country: str) -> str:
    if country == "ES":
        return dni(digits(rng, 8))
    return (
        rng.choice("CLTX")
        + "".join(rng.choice("0123456789CFGHJKLMNPRTVWXYZ") for _ in range(7))
        + str(rng.randint(0, 9))
    )


@kind("identity-card-europe", "identity_document", FACE, shape="card")
def european_front(rng: Random) -> Sheet:
    country = rng.choice(sorted(CARDS))
    state, title, labels, nation = CARDS[country]
    who = foreigner(rng, country)
    sheet = Sheet(*CARD, rng.choice(((226, 236, 244), (236, 232, 240), (238, 240, 226))))
    sheet.guilloche(rng, (150, 170, 210))
    sheet.write(40, 24, state, 26, SANS)
    sheet.write(40, 58, title, 32, BOLD, (40, 60, 130))
    portrait(sheet, rng, (40, 130, 280, 450), "grey")
    put = stacked(sheet, 18, 30)
    put(330, 130, labels[0], who.family.upper(), "name")
    put(330, 210, labels[1], who.given.upper(), "name")
    put(330, 290, labels[2], f"{who.born:%d.%m.%Y}", "date_of_birth")
    put(680, 290, labels[3], nation)
    put(330, 370, labels[4], f"{in_years(rng, 9):%d.%m.%Y}")
    number = card_number(rng, country)
    if country == "ES":
        put(330, 450, "DNI", number, "id_number")
    else:
        sheet.ending(970, 70, number, 34, BOLD, what="id_number")
    sheet.signature(rng, (660, 450, 930, 560), who.name)
    return sheet


@kind("identity-card-back-td1", "identity_document", FACE, shape="card")
def european_back(rng: Random) -> Sheet:
    country = rng.choice(("DE", "ES", "IT", "NL", "PT"))
    who, end, number = foreigner(rng, country), in_years(rng, 9), card_number(rng, country)
    sheet = Sheet(*CARD, (232, 238, 240))
    sheet.guilloche(rng, (150, 180, 200))
    put = stacked(sheet, 18, 28)
    labels = {"DE": ("Anschrift/Address", "Behörde/Authority"), "ES": ("DOMICILIO", "LUGAR DE NACIMIENTO"),
              "IT": ("INDIRIZZO DI RESIDENZA", "CODICE FISCALE"), "NL": ("Persoonsnummer", "Autoriteit / Authority"),
              "PT": ("MORADA", "FILIAÇÃO / PARENTS")}[country]  # fmt: skip
    if country != "NL":
        put(60, 60, labels[0], who.street, "address")
        sheet.write(60, 126, who.town, 28, SANS, what="address")
    put(60, 210, labels[1], f"{who.town.split()[-1].title()}")
    lines = td1(
        "ID" if country in ("ES", "DE") else "I", STATES[country].ljust(3, "<"), letters_plain(who.family),
        letters_plain(who.given),
        (number if len(number) < 10 else f"BAA{digits(rng, 6)}"), f"{who.born:%y%m%d}", sex(who), f"{end:%y%m%d}",
    )  # fmt: skip
    sheet.box((0, 390, 1012, 638), (244, 246, 246))
    zone(sheet, 40, 414, lines, 930, 68)
    return sheet


@kind("identity-card-td2", "identity_document", FACE)
def two_lines(rng: Random) -> Sheet:
    """A card of the larger format, as France and others had them."""
    who, end = foreigner(rng, "FR"), in_years(rng, 9)
    sheet = Sheet(1240, 880, (216, 230, 240))
    sheet.guilloche(rng, (120, 160, 200), 18)
    number = digits(rng, 9)
    sheet.write(60, 30, "RÉPUBLIQUE FRANÇAISE", 30, SANS)
    sheet.write(60, 76, "CARTE NATIONALE D'IDENTITÉ N° :", 28, BOLD)
    sheet.write(560, 76, number, 30, SANS, what="id_number")
    portrait(sheet, rng, (60, 150, 350, 540), "grey")
    rows = [
        ("Nom :", who.family.upper(), "name"), ("Prénom(s) :", who.given.upper(), "name"), ("Sexe :", sex(who)),
        ("Né(e) le :", f"{who.born:%d.%m.%Y}", "date_of_birth"), ("à :", who.town.split(" ", 1)[1], "place"),
        ("Adresse :", who.street.upper(), "address"),
    ]  # fmt: skip
    sheet.rows(400, 170, 62, rows, 170, 30, PLAIN)
    sheet.signature(rng, (700, 540, 960, 640), who.name)
    lines = td2(
        "ID",
        "FRA",
        letters_plain(who.family),
        letters_plain(who.given),
        number,
        f"{who.born:%y%m%d}",
        sex(who),
        f"{end:%y%m%d}",
    )
    zone(sheet, 60, 720, lines, 1110, 64)
    return sheet
