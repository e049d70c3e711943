"""Screens and notes with secrets and ways to reach somebody: chats, codes, passwords, keys."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS
from tests.paint.kinds import kind
from tests.paint.people import person
from tests.paint.sheet import GREY, WHITE, Colour, Sheet

SCREEN = (720, 1440)
GREEN: Colour = (7, 94, 84)
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"


def word(rng: Random, length: int, letters: str = ALPHABET) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


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


@kind("chat-otp-wifi", "credential", "contact", bare=True)
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
