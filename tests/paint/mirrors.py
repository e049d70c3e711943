"""What a mirror shows, whole pictures the wrong way round: cards, boards and screens, and harmless signs."""

from __future__ import annotations

from random import Random

from tests.paint.credentials import otp
from tests.paint.digits import digits
from tests.paint.fonts import BOLD, HEAVY, PLAIN, SANS, SLANTED
from tests.paint.harmless_shop import shop_sign
from tests.paint.identity_indonesia import FACE, electronic
from tests.paint.kinds import harmless, kind
from tests.paint.messages import chat_contact, password
from tests.paint.portrait import portrait
from tests.paint.sheet import WHITE, Sheet
from tests.paint.table import MIRRORED

ONE = MIRRORED[:1]


kind("ktp-mirrored", "identity_document", FACE, shape="card", views=MIRRORED, album="detail")(electronic)
kind("otp-mirrored", "credential", "contact", shape="screen", views=MIRRORED, album="detail")(otp)
kind("chat-mirrored", "contact", "location", shape="screen", views=ONE, album="detail")(chat_contact)
harmless("shop-sign-mirrored", "contact location", "location", shape="scene", views=MIRRORED, album="detail")(shop_sign)


@kind(
    "selfie-mirrored", "identity_document", "location adult_face minor_face", shape="scene", views=ONE, album="detail"
)
def selfie(rng: Random) -> Sheet:
    """Somebody before a mirror holds a card."""
    sheet = Sheet(1280, 960, rng.choice(((196, 190, 180), (150, 160, 170))))
    for x in range(0, 1280, 160):
        sheet.line(x, 0, x, 960, (176, 172, 164), 3)
    portrait(sheet, rng, (40, 120, 560, 960), "grey", what="")
    sheet.paste(electronic(rng).resized(0.66), 580, rng.randrange(300, 500))
    return sheet


@kind("wifi-board-mirrored", "credential", shape="scene", views=MIRRORED, album="detail")
def wifi_board(rng: Random) -> Sheet:
    """A whiteboard of an office, seen in a window."""
    sheet = Sheet(1280, 860, (176, 178, 176))
    sheet.box((60, 50, 1220, 810), WHITE, round_by=12)
    sheet.write(130, 100, rng.choice(("Rapat Senin", "To do", "Minggu ini")), 70, SLANTED, (30, 60, 150))
    sheet.write(130, 230, rng.choice(("- bersihkan gudang", "- beli kopi", "- foto produk")), 54, PLAIN, (30, 30, 34))
    sheet.write(130, 320, rng.choice(("- cat dinding", "- kirim undangan", "- ganti lampu")), 54, PLAIN, (30, 30, 34))
    sheet.write(130, 470, f"WiFi: Kantor{digits(rng, 1)}G", 60, SANS, (170, 30, 40))
    pen = sheet.write(130, 570, "Password: ", 60, SANS, (170, 30, 40))
    sheet.write(pen + 10, 570, password(rng), 60, SANS, (170, 30, 40), what="password")
    return sheet


@harmless("poster-mirrored", "", "credential", shape="scene", views=ONE, album="detail")
def poster(rng: Random) -> Sheet:
    """On the glass of a door, read from inside; some of its words read both ways."""
    sheet = Sheet(1280, 860, (60, 90, 110))
    sheet.box((140, 90, 1140, 770), (250, 246, 236))
    sheet.centred(640, 150, rng.choice(("WOW", "OXO", "MAMA")), 150, HEAVY, (190, 60, 40))
    sheet.centred(640, 380, rng.choice(("DISKON AKHIR TAHUN", "PASAR SENI KOTA", "PAMERAN BUNGA")), 70, BOLD)
    sheet.centred(640, 520, rng.choice(("SEMUA BUKU 50%", "MASUK GRATIS", "SETIAP HARI")), 60, SANS)
    return sheet
