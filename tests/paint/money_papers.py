"""Papers and screens about money: statements, pay slips, cheques, receipts of transfers, QRIS, seeds."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import digits, grouped, iban, luhn
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS, SLANTED
from tests.paint.kinds import kind
from tests.paint.messages import status_bar
from tests.paint.money import BANKS, SHADES, card_number
from tests.paint.people import day, person
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet

WHO = "location contact identity_document"
REAL_BANKS = ("BCA", "Bank Mandiri", "BRI", "BNI", "BSI", "CIMB Niaga", "Bank Jago")


def rupiah(rng: Random, most: int = 9000) -> str:
    return f"{rng.randint(15, most) * 1000:,}".replace(",", ".")


@kind("bank-card-back", "financial", shape="card")
def back(rng: Random) -> Sheet:
    upper, lower = rng.choice(SHADES)
    sheet = Sheet(1012, 638)
    sheet.fade((0, 0, 1012, 638), upper, lower)
    sheet.box((0, 50, 1012, 160), (16, 16, 18))
    sheet.box((50, 210, 720, 300), (240, 238, 230))
    sheet.signature(rng, (80, 220, 420, 290))
    number = card_number(rng, "VISA", "4", 16)
    sheet.write(560, 232, number[-4:], 40, SLANTED, INK)
    sheet.write(740, 232, digits(rng, 3), 44, SLANTED, WHITE, what="cvv")
    sheet.write(860, 240, "CVV", 24, LIGHT, WHITE)
    sheet.write(50, 340, grouped(number, 4), 50, SANS, WHITE, what="card_number")
    sheet.write(50, 420, f"VALID THRU {rng.randint(1, 12):02d}/{rng.randint(26, 31)}", 30, LIGHT, WHITE)
    sheet.write(50, 560, "Authorized signature - not valid unless signed", 20, LIGHT, WHITE)
    return sheet


@kind("bank-card-upright", "financial", shape="card")
def upright(rng: Random) -> Sheet:
    """The new fashion: the number in four short lines."""
    upper, lower = rng.choice(SHADES)
    who = person(rng)
    sheet = Sheet(638, 1012)
    sheet.fade((0, 0, 638, 1012), upper, lower)
    sheet.write(50, 50, rng.choice(BANKS), 44, BOLD, WHITE)
    sheet.box((260, 140, 380, 230), (214, 186, 110), round_by=14)
    number = card_number(rng, "mastercard", "5", 16)
    for index in range(4):
        sheet.write(60, 420 + 70 * index, number[4 * index : 4 * index + 4], 60, SANS, WHITE, what="card_number")
    sheet.write(60, 730, f"{rng.randint(1, 12):02d}/{rng.randint(26, 31)}", 36, SANS, WHITE, what="expiry")
    sheet.write(60, 800, who.name, 34, SANS, WHITE, what="name")
    sheet.ending(590, 900, "mastercard", 44, BOLD, WHITE)
    return sheet


@kind("bank-statement", "financial", WHO)
def statement(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(1240, 1754, (255, 255, 255))
    blue: Colour = (10, 70, 150)
    sheet.write(80, 60, rng.choice(REAL_BANKS), 54, BOLD, blue)
    sheet.ending(1160, 76, "REKENING KORAN / MUTASI REKENING", 28, SANS)
    rows = [
        ("Nama", f": {who.name}", "name"), ("No. Rekening", f": {digits(rng, rng.choice((10, 13, 15)))}", "account"),
        ("Alamat", f": {who.street}", "address"), ("", f"  {who.village}, {who.place.city}", "address"),
        ("Periode", ": 01/05/2026 - 31/05/2026", ""),
        ("Mata Uang", ": IDR", ""),
    ]  # fmt: skip
    y = sheet.rows(80, 170, 50, rows, 230, 28) + 30
    columns = (80, 250, 720, 900, 1160)
    sheet.box((70, round(y), 1170, round(y) + 50), (220, 230, 244))
    for x, title in zip(columns[:4], ("Tanggal", "Keterangan", "CBG", "Mutasi"), strict=True):
        sheet.write(x, y + 10, title, 26, BOLD)
    sheet.ending(1160, y + 10, "Saldo", 26, BOLD)
    for _ in range(14):
        y += 56
        sheet.write(80, y + 10, f"{rng.randint(1, 31):02d}/05", 25)
        sheet.write(
            250,
            y + 10,
            rng.choice(
                ("TRSF E-BANKING DB", "SETORAN TUNAI", "BIAYA ADM", "TARIKAN ATM", "KR OTOMATIS GAJI", "QRIS BAYAR")
            ),
            25,
        )
        sheet.write(720, y + 10, f"{rng.randint(0, 999):04d}", 25)
        sheet.write(870, y + 10, rupiah(rng) + rng.choice((" DB", " CR")), 25)
        sheet.ending(1160, y + 10, rupiah(rng, 90000), 25)
    return sheet


@kind("pay-slip", "financial", WHO)
def pay_slip(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(1240, 1300, (255, 255, 252))
    sheet.centred(620, 50, rng.choice(("PT MAJU BERSAMA", "CV KARYA ABADI", "PT SAMUDERA JAYA")), 42)
    sheet.centred(620, 110, "SLIP GAJI KARYAWAN", 34, SANS)
    sheet.centred(620, 156, f"Periode: {rng.choice(('Maret', 'April', 'Mei'))} 2026", 26, LIGHT)
    rows = [
        ("Nama", f": {who.called}", "name"), ("NIP", f": {digits(rng, 8)}", "id_number"),
        ("Jabatan", f": {rng.choice(('Staf Keuangan', 'Operator', 'Supervisor'))}", ""),
        ("No. Rekening", f": {rng.choice(REAL_BANKS)} {digits(rng, 10)}", "account"),
    ]  # fmt: skip
    sheet.rows(90, 230, 50, rows, 240, 28)
    sheet.line(80, 450, 1160, 450)
    for x, title, names in (
        (90, "PENERIMAAN", ("Gaji Pokok", "Tunjangan Makan", "Transport", "Lembur")),
        (660, "POTONGAN", ("PPh 21", "BPJS Kesehatan", "BPJS TK", "Pinjaman")),
    ):
        sheet.write(x, 474, title, 28, BOLD)
        for index, name in enumerate(names):
            sheet.write(x, 530 + index * 52, name, 26)
            sheet.ending(x + 480, 530 + index * 52, f"Rp {rupiah(rng)}", 26)
    sheet.box((80, 780, 1160, 850), (226, 236, 226))
    sheet.write(100, 798, "TOTAL DITERIMA (TAKE HOME PAY)", 30, BOLD)
    sheet.ending(1140, 798, f"Rp {rupiah(rng, 12000)}", 30, BOLD)
    sheet.signature(rng, (820, 960, 1060, 1050))
    return sheet


@kind("cheque", "financial", WHO)
def cheque(rng: Random) -> Sheet:
    """American, with the line of routing and account numbers at its foot."""
    who, payee = foreigner(rng, "US"), foreigner(rng, "US")
    sheet = Sheet(1280, 560, (222, 236, 232))
    sheet.guilloche(rng, (150, 190, 180), 12)
    sheet.write(50, 36, who.name, 32, BOLD, what="name")
    sheet.write(50, 78, who.street, 26, what="address")
    sheet.write(50, 112, who.town, 26, what="address")
    sheet.ending(1230, 36, str(rng.randint(1001, 4999)), 34, BOLD)
    sheet.write(880, 110, f"DATE  {day(rng, 2025, 2026):%m/%d/%Y}", 28)
    sheet.write(50, 200, "PAY TO THE ORDER OF", 22, LIGHT)
    sheet.write(330, 186, payee.name, 40, SLANTED, what="name")
    sheet.write(1030, 190, f"$ {rng.randint(20, 2400)}.{rng.randint(0, 99):02d}", 40, SLANTED)
    sheet.line(320, 236, 1000, 236)
    sheet.write(50, 280, f"{rng.choice(('One hundred twenty', 'Three hundred', 'Forty-five'))} and 00/100", 34, SLANTED)
    sheet.ending(1230, 290, "DOLLARS", 24, LIGHT)
    sheet.write(50, 350, rng.choice(("FIRST PRAIRIE BANK", "Harbor Savings Bank")), 32, SANS)
    sheet.signature(rng, (840, 360, 1200, 450), who.name)
    routing = _routing(rng)
    sheet.fixed(60, 490, f':{routing}: {digits(rng, 10)}" {rng.randint(1001, 4999)}', 34, 28, PLAIN, what="account")
    return sheet


def _routing(rng: Random) -> str:
    """ABA: nine digits, weights 3 7 1."""
    head = f"0{rng.randint(1, 9)}" + digits(rng, 6)
    total = sum(int(letter) * (3, 7, 1)[index % 3] for index, letter in enumerate(head))
    return head + str(-total % 10)


@kind("transfer-receipt", "financial", "contact identity_document", shape="screen")
def transfer(rng: Random) -> Sheet:
    who, payer = person(rng), person(rng)
    sheet = Sheet(720, 1280, (246, 248, 252))
    colour: Colour = rng.choice(((0, 90, 170), (0, 120, 90), (230, 100, 20)))
    status_bar(sheet, rng, colour)
    sheet.box((0, 44, 720, 330), colour)
    sheet.disc(360, 140, 56, 56, WHITE)
    sheet.line(334, 142, 354, 164, colour, 8)
    sheet.line(354, 164, 392, 118, colour, 8)
    sheet.centred(360, 220, "Transfer Berhasil", 40, BOLD, WHITE)
    sheet.centred(360, 276, f"Rp {rupiah(rng)}", 36, SANS, WHITE)
    rows = [
        ("Tanggal", f"{day(rng, 2026, 2026):%d/%m/%Y} 14:05", ""), ("Penerima", who.name, "name"),
        ("Bank Tujuan", rng.choice(REAL_BANKS), ""),
        ("No. Rekening", digits(rng, rng.choice((10, 13, 15))), "account"), ("Pengirim", payer.name, "name"),
        ("Rekening Asal", digits(rng, 10), "account"), ("No. Referensi", f"FT{digits(rng, 12)}", ""),
        ("Berita", rng.choice(("bayar kos", "arisan", "beli buku")), ""),
    ]  # fmt: skip
    y = 380
    for label, value, what in rows:
        sheet.write(50, y, label, 26, LIGHT, GREY)
        sheet.ending(670, y, value, 28, SANS, what=what)
        sheet.line(50, y + 62, 670, y + 62, (226, 230, 236), 2)
        y += 96
    return sheet


@kind("account-note", "financial", "contact identity_document", shape="screen")
def account_note(rng: Random) -> Sheet:
    """A shop's or a friend's message: where to send the money."""
    from tests.paint.messages import bubble, chat

    who = person(rng)
    sheet = chat(rng, rng.choice(("Toko Baju Rina", "Bu RT", "Kak Dian")))
    bank = rng.choice(REAL_BANKS)
    account = digits(rng, rng.choice((10, 13, 15)))
    y = bubble(sheet, 170, [[("Transfer ke mana ya kak?", "")]], mine=True)
    if rng.random() < 0.5:
        y = bubble(
            sheet,
            y,
            [
                [("Bisa ke rekening ini ya:", "")],
                [(f"{bank} ", ""), (account, "account")],
                [("a.n. ", ""), (who.called, "name")],
            ],
        )
    else:
        number = f"{rng.choice(('8077', '3901', '8808'))}{digits(rng, 12)}"
        y = bubble(
            sheet,
            y,
            [
                [(f"{bank} Virtual Account", "")],
                [("No. VA: ", ""), (number, "account")],
                [("a/n ", ""), (who.called, "name")],
            ],
        )
    bubble(sheet, y, [[("Siap, sudah ditransfer ya", "")]], mine=True)
    return sheet


@kind("iban-invoice", "financial", WHO)
def invoice(rng: Random) -> Sheet:
    country = rng.choice(("DE", "FR", "NL", "ES"))
    who = foreigner(rng, country)
    account = {"DE": digits(rng, 18), "FR": digits(rng, 23), "NL": "RABO" + digits(rng, 10), "ES": digits(rng, 20)}[
        country
    ]
    word = {"DE": "Rechnung", "FR": "Facture", "NL": "Factuur", "ES": "Factura"}[country]
    sheet = Sheet(1240, 1400, (255, 255, 255))
    sheet.write(100, 90, f"{word} {rng.randint(2025, 2026)}-{rng.randint(100, 999)}", 48, BOLD)
    for index, (text, what) in enumerate(((who.name, "name"), (who.street, "address"), (who.town, "address"))):
        sheet.write(100, 200 + 44 * index, text, 30, what=what)
    y = 420
    for _ in range(3):
        sheet.write(100, y, rng.choice(("Design", "Consulting", "Service", "Material")), 28)
        sheet.ending(1120, y, f"{rng.randint(40, 900)},00 EUR", 28)
        y += 56
    sheet.line(100, y + 20, 1140, y + 20)
    sheet.field(100, y + 80, "IBAN:", grouped(iban(country, account), 4), "account", 120, 32, bold=SANS)
    sheet.field(100, y + 134, "BIC:", f"{rng.choice(('COBA', 'BNPA', 'RABO'))}{country}FF", "", 120, 30)
    return sheet


@kind("qris", "financial", "contact")
def qris(rng: Random) -> Sheet:
    """A static payment code as EMV writes it (tag, length, value, CRC at the end)."""
    shop = rng.choice(("WARUNG BU TINI", "KOPI SENJA", "TOKO BERKAH", "LAUNDRY KILAT"))
    sheet = Sheet(900, 1200, (255, 255, 255))
    sheet.write(60, 50, "QRIS", 80, BOLD)
    sheet.ending(840, 66, "GPN", 50, BOLD, (200, 30, 30))
    sheet.centred(450, 180, shop, 46)
    number = f"ID{digits(rng, 13)}"
    sheet.centred(450, 240, f"NMID : {number}", 28, SANS)
    account = f"0016ID.CO.QRIS.WWW0215{number}0303UMI"
    body = f"00020101021126{len(account):02d}{account}52045812530336058 02ID59{len(shop):02d}{shop}6007JAKARTA6304".replace(
        " 02ID", "02ID"
    )
    sheet.code(150, 310, body + f"{_crc(body):04X}", scale=10, what="qr")
    sheet.centred(450, 1080, "SATU QRIS UNTUK SEMUA", 34, SANS)
    return sheet


def _crc(text: str) -> int:
    """CRC-16/CCITT-FALSE, as EMV asks."""
    value = 0xFFFF
    for byte in text.encode():
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value


BIP39 = (
    "abandon ability absent anchor ancient apple arrow balance bamboo banner basket beach border bright bubble "
    "candy canyon castle cherry circle clever coconut copper coral cricket dance desert dolphin dragon eagle echo "
    "ember engine fabric falcon feather forest galaxy garden ginger glacier gravity hammer harbor hazard helmet "
    "honey horizon island ivory jacket jaguar jungle kitchen ladder lemon lizard lunar magnet marble meadow "
    "melody mirror mountain napkin noodle oasis ocean olive orbit orchard oxygen paddle palace panther pencil "
    "planet puzzle rabbit raccoon ribbon river rocket saddle salmon silver spirit sunset thunder tiger timber "
    "tunnel umbrella valley velvet violin voyage walnut whale window winter zebra"
).split()
"""Words that stand in the list of BIP-39."""


@kind("seed-words", "credential", "financial")
def seed(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1100, (250, 250, 246))
    count = rng.choice((12, 24))
    sheet.centred(500, 60, rng.choice(("RECOVERY PHRASE", "Secret Recovery Phrase", "Seed Phrase Dompet Kripto")), 48)
    sheet.centred(500, 130, "Keep these words offline and in order", 28, LIGHT)
    for index, text in enumerate(rng.sample(BIP39, count)):
        row, column = divmod(index, 3)
        x, y = 90 + 290 * column, 220 + row * (90 if count == 24 else 120)
        pen = sheet.write(x, y, f"{index + 1}. ", 32, LIGHT)
        sheet.write(pen + 6, y, text, 34, SANS, what="seed")
    return sheet


@kind("card-typed", "financial", "contact identity_document", shape="screen")
def typed(rng: Random) -> Sheet:
    """A number typed into a message or an order form."""
    sheet = Sheet(720, 1000, (255, 255, 255))
    status_bar(sheet, rng, (40, 44, 52))
    number = luhn("4" + digits(rng, 14))
    sheet.write(40, 100, "Payment details", 44, BOLD)
    for index, (label, value, what) in enumerate((
        ("Name on card", person(rng).called, "name"), ("Card number", grouped(number, 4), "card_number"),
        ("Expiry date", f"{rng.randint(1, 12):02d}/{rng.randint(26, 31)}", "expiry"), ("CVV", digits(rng, 3), "cvv"),
    )):  # fmt: skip
        y = 200 + index * 150
        sheet.write(40, y, label, 26, LIGHT, GREY)
        sheet.box((40, y + 40, 680, y + 110), (190, 196, 206), 2, 10)
        sheet.write(60, y + 54, value, 34, SANS, what=what)
    return sheet
