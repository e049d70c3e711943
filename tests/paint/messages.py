"""Screens and notes with secrets and ways to reach somebody: chats, codes, passwords, keys."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits, word
from tests.paint.fonts import BOLD, HEAVY, LIGHT, PLAIN, SANS
from tests.paint.kinds import kind
from tests.paint.people import abroad, person, spaced
from tests.paint.sheet import GREY, WHITE, Colour, Sheet

SCREEN = (720, 1440)
GREEN: Colour = (7, 94, 84)


def password(rng: Random) -> str:
    """As people make them: a word, a number, a mark."""
    base = rng.choice(("Mangga", "Kopi", "Rinjani", "Semeru", "Garuda", "Bromo", "Melati"))
    return f"{base}{rng.choice('#@!_')}{digits(rng, rng.choice((2, 4)))}{word(rng, 2).lower()}"


def status_bar(sheet: Sheet, rng: Random, colour: Colour, ink: Colour = WHITE) -> None:
    sheet.box((0, 0, sheet.width, 44), colour)
    sheet.write(24, 8, f"{rng.randint(7, 21)}:{rng.randint(10, 59)}", 24, SANS, ink)
    sheet.box((sheet.width - 62, 14, sheet.width - 26, 32), ink, 2)
    sheet.box((sheet.width - 58, 18, sheet.width - 40, 28), ink)


def bubble(sheet: Sheet, y: int, rows: list[list[tuple[str, str]]], mine: bool = False, size: int = 27) -> int:
    """A chat bubble; each row is pieces of (text, what). Returns the y below it."""
    step, left = round(size * 1.45), 120 if mine else 30
    height = step * len(rows) + 40
    sheet.box((left, y, left + 570, y + height), (220, 248, 198) if mine else WHITE, round_by=16)
    line = y + 14
    for pieces in rows:
        pen: float = left + 20
        for text, what in pieces:
            pen = sheet.write(pen, line, text, size, PLAIN, what=what) + (0 if text.endswith(" ") else size * 0.27)
        line += step
    sheet.ending(left + 556, y + height - 28, "10:24", 17, LIGHT, GREY)
    return y + height + 22


def chat(rng: Random, name: str) -> Sheet:
    """An empty conversation with this title."""
    sheet = Sheet(*SCREEN, (236, 229, 221))
    status_bar(sheet, rng, GREEN)
    sheet.box((0, 44, 720, 140), GREEN)
    sheet.disc(92, 92, 32, 32, (180, 200, 196))
    sheet.write(146, 62, name, 32, SANS, WHITE)
    sheet.write(146, 102, "online", 20, LIGHT, (214, 232, 228))
    return sheet


@kind("chat-otp-wifi", "credential", "contact", shape="screen")
def chat_otp(rng: Random) -> Sheet:
    """Somebody shares a one-time code and the household's Wi-Fi."""
    sheet = chat(rng, rng.choice(("Ibu Kos", "Grup Keluarga", "Kak Rani")))
    code, key = digits(rng, 6), password(rng)
    network = f"Kos{rng.choice(('Mawar', 'Melati', 'Anggrek'))}_{rng.randint(1, 9)}G"
    y = bubble(sheet, 170, [[("Sudah sampai? Wifi-nya apa ya?", "")]], mine=True)
    y = bubble(sheet, y, [[("Password wifi: ", ""), (key, "password")], [("atau scan ini saja", "")]])
    sheet.box((30, y, 430, y + 400), WHITE, round_by=16)
    scale = 9 if len(key) < 14 else 8
    sheet.code(52, y + 22, f"WIFI:T:WPA;S:{network};P:{key};;", scale=scale, what="qr", text=key)
    y = bubble(sheet, y + 424, [[("Kode OTP aku berapa? Masuk ke hp kamu", "")]], mine=True)
    warning = [("JANGAN berikan kode ini ke siapa pun.", "")]
    y = bubble(sheet, y, [[("Kode OTP Anda: ", ""), (code, "otp")], warning, [("Berlaku 5 menit.", "")]])
    y = bubble(sheet, y, [[("Makasih! Nanti aku ganti passwordnya", "")]], mine=True)
    bubble(sheet, y, [[("Oke, hati-hati di jalan ya", "")]])
    return sheet


@kind("wifi-qr", "credential")
def wifi_qr(rng: Random) -> Sheet:
    """A card on a table: the Wi-Fi as a code and nothing else readable."""
    sheet = Sheet(900, 1100, (250, 246, 238))
    sheet.box((30, 30, 870, 1070), (60, 90, 110), 4, 30)
    sheet.centred(450, 80, "FREE WI-FI", 80, BOLD, (60, 90, 110))
    sheet.centred(450, 190, "Scan untuk terhubung", 34, SANS, GREY)
    key = password(rng)
    network = f"{rng.choice(('Warung', 'Rumah', 'Studio'))} {person(rng).family.title()}"
    sheet.code(
        150, 270, f"WIFI:T:WPA;S:{network};P:{key};;", scale=16 if len(network + key) < 30 else 14, what="qr", text=key
    )
    sheet.centred(450, 960, network, 44, SANS)
    return sheet


@kind("business-card", "contact", "location adult_face", shape="card")
def business_card(rng: Random) -> Sheet:
    who = person(rng)
    colour: Colour = rng.choice(((30, 60, 110), (120, 40, 60), (40, 90, 70)))
    sheet = Sheet(1012, 600, (252, 252, 250))
    sheet.box((0, 0, 36, 600), colour)
    sheet.write(90, 80, who.called, 56, BOLD, colour, "name")
    sheet.write(90, 150, rng.choice(("Sales Manager", "Arsitek", "Notaris", "Product Designer")), 32, LIGHT, GREY)
    sheet.write(90, 300, rng.choice((spaced(who.phone), abroad(who.phone), spaced(who.phone, " "))), 36, what="phone")
    sheet.write(90, 356, who.mail, 36, what="email")
    if rng.random() < 0.5:
        sheet.write(90, 420, f"{who.street.title()}, {who.place.city.title()} {who.postcode}", 28, what="address")
    return sheet


@kind("sale-notice", "contact", "location")
def notice(rng: Random) -> Sheet:
    """Taped to a wall: for sale, call."""
    who = person(rng)
    sheet = Sheet(1000, 760, rng.choice(((255, 250, 200), (255, 255, 255))))
    sheet.centred(
        500,
        80,
        rng.choice(("DIJUAL CEPAT", "DIKONTRAKKAN", "TERIMA KOS PUTRI", "BADUT SULAP")),
        90,
        HEAVY,
        (190, 30, 30),
    )
    sheet.centred(500, 230, rng.choice(("Tanpa perantara", "Harga nego", "Bisa nego sampai jadi")), 44, SANS)
    lead = rng.choice(("Hub: ", "WA: ", "Telp. ", "HP "))
    sheet.centred(
        500,
        400,
        rng.choice((who.phone, spaced(who.phone), spaced(who.phone, "."), spaced(who.phone, " "))),
        70,
        BOLD,
        what="phone",
        lead=lead,
    )
    sheet.centred(500, 540, f"({who.given.split()[0].title()})", 44, SANS)
    return sheet


@kind("contact-screen", "contact", "", shape="screen")
def contact_screen(rng: Random) -> Sheet:
    """An entry of a phone's address book."""
    who = person(rng)
    sheet = Sheet(720, 1280, (250, 250, 252))
    status_bar(sheet, rng, (230, 234, 240), (40, 44, 52))
    sheet.disc(360, 260, 110, 110, (150, 120, 200))
    sheet.centred(360, 206, who.given[0], 110, BOLD, WHITE)
    sheet.centred(360, 400, who.called, 50, SANS, what="name")
    y = 540
    for label, value, what in (
        ("Ponsel", abroad(who.phone), "phone"), ("Email", who.mail, "email"),
        ("Instagram", f"@{who.given.split()[0].lower()}_{who.family.lower()}{rng.randint(1, 99)}", "handle"),
    ):  # fmt: skip
        sheet.write(60, y, label, 26, LIGHT, GREY)
        sheet.write(60, y + 36, value, 36, what=what)
        sheet.line(60, y + 100, 660, y + 100, (226, 228, 234), 2)
        y += 130
    return sheet


@kind("chat-contact", "contact", "location", shape="screen")
def chat_contact(rng: Random) -> Sheet:
    """Numbers and addresses passed on in a conversation."""
    who, other = person(rng), person(rng)
    sheet = chat(rng, rng.choice(("Grup Alumni", "Mas Kurir", "Ibu")))
    y = bubble(sheet, 170, [[("Minta nomor tukang AC dong", "")]], mine=True)
    y = bubble(
        sheet,
        y,
        [[(f"Pak {who.given.split()[0].title()}: ", ""), (rng.choice((spaced(who.phone), who.phone)), "phone")]],
    )
    y = bubble(sheet, y, [[("Kalau email kantornya ", "")], [(other.mail, "email")]])
    bubble(sheet, y, [[("Makasih banyak!", "")]], mine=True)
    return sheet


@kind("vcard-qr", "contact", "")
def vcard(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(900, 1000, (255, 255, 255))
    sheet.centred(450, 60, "SAVE MY CONTACT", 50)
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{who.called}\nTEL:{who.phone}\nEMAIL:{who.mail}\nEND:VCARD"
    sheet.code(150, 180, card, scale=10, what="qr", text=who.phone)
    return sheet
