"""Passwords, keys, one-time codes, recovery codes, tickets."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import digits, word
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS, SLANTED
from tests.paint.kinds import kind
from tests.paint.messages import password, status_bar
from tests.paint.people import person
from tests.paint.sheet import GREY, WHITE, Colour, Sheet

DARK: Colour = (30, 32, 40)
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LOWER = "abcdefghijklmnopqrstuvwxyz0123456789"
CODE: tuple[Colour, ...] = ((152, 195, 121), (97, 175, 239), (220, 223, 228), (198, 120, 221))


def secret_lines(rng: Random) -> list[tuple[str, str, str]]:
    """Settings with keys of known shapes: before the value, the value, after it."""
    lines = [
        ("AWS_ACCESS_KEY_ID=", "AKIA" + word(rng, 16, UPPER + "234567"), ""),
        ("AWS_SECRET_ACCESS_KEY=", word(rng, 40), ""),
        ("GITHUB_TOKEN=", "ghp_" + word(rng, 36), ""),
        ("DATABASE_URL=postgres://app:", word(rng, 14), "@db.internal:5432/shop"),
        ("STRIPE_KEY=", "sk_live_" + word(rng, 24), ""),
        ("TELEGRAM_TOKEN=", f"{digits(rng, 10)}:AA{word(rng, 33)}", ""),
        ("SLACK_BOT_TOKEN=", f"xoxb-{digits(rng, 11)}-{digits(rng, 12)}-{word(rng, 24)}", ""),
        ("OPENAI_API_KEY=", f"sk-proj-{word(rng, 40)}", ""),
        ("GOOGLE_API_KEY=", "AIza" + word(rng, 35), ""),
        ("SMTP_PASSWORD=", password(rng), ""),
    ]  # fmt: skip
    return rng.sample(lines, 4)


@kind("env-screen", "credential", shape="screen")
def env_screen(rng: Random) -> Sheet:
    sheet = Sheet(1280, 720, DARK)
    sheet.box((0, 0, 1280, 50), (44, 48, 58))
    sheet.write(30, 12, ".env - editor", 24, LIGHT, (200, 204, 212))
    y = 90
    for index, (name, value, rest) in enumerate(
        (("APP_ENV=", "production", ""), *secret_lines(rng), ("DEBUG=", "false", ""))
    ):
        sheet.write(26, y, str(index + 1), 24, LIGHT, (100, 106, 118))
        pen = sheet.write(80, y, name, 26, PLAIN, CODE[1])
        secret = value not in ("production", "false")
        pen = sheet.write(pen + 2, y, value, 26, PLAIN, CODE[0], "key" if secret else "")
        sheet.write(pen + 2, y, rest, 26, PLAIN, CODE[0])
        y += 62
    return sheet


@kind("private-key", "credential", shape="screen")
def private_key(rng: Random) -> Sheet:
    sheet = Sheet(1000, 700, DARK)
    sheet.write(40, 40, "$ cat id_rsa", 26, PLAIN, CODE[2])
    head = rng.choice(("RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PRIVATE KEY"))
    sheet.write(40, 90, f"-----BEGIN {head}-----", 26, PLAIN, CODE[2])
    for index in range(9):
        sheet.write(40, 136 + 44 * index, word(rng, 44), 26, PLAIN, CODE[2], "key")
    sheet.write(40, 136 + 44 * 9, f"-----END {head}-----", 26, PLAIN, CODE[2])
    return sheet


@kind("otp-message", "credential", "contact", shape="screen")
def otp(rng: Random) -> Sheet:
    sheet = Sheet(720, 1000, (255, 255, 255))
    status_bar(sheet, rng, (240, 240, 244), DARK)
    sender = rng.choice(("TOKOKITA", "BANK MITRA", "GoRide", "DOMPETKU", "MyShop"))
    sheet.centred(360, 80, sender, 34, SANS)
    code = rng.choice((digits(rng, 6), digits(rng, 4), f"{digits(rng, 3)}-{digits(rng, 3)}"))
    texts = (
        ("Kode OTP Anda adalah ", code, ". Jangan berikan kepada siapa pun termasuk pihak kami."),
        ("Kode verifikasi: ", code, ". Berlaku 5 menit."),
        ("Your verification code is ", code, ". Do not share it with anyone."),
        ("<#> ", code, " adalah kode masuk Anda. JANGAN BAGIKAN kode ini."),
        ("Use code ", code, " to sign in. It expires in 10 minutes."),
    )
    before, value, after = rng.choice(texts)
    sheet.box((40, 160, 640, 400), (236, 236, 240), round_by=26)
    pen = sheet.write(66, 186, before, 30)
    if pen > 480:
        y, pen = 232, 66
    else:
        y = 186
    sheet.write(pen + 4, y, value, 30, what="otp")
    sheet.paragraph(66, y + 46, 540, after.lstrip(". "), 30, PLAIN)
    sheet.write(66, 420, "Hari ini 08.12", 22, LIGHT, GREY)
    return sheet


@kind("recovery-codes", "credential")
def recovery(rng: Random) -> Sheet:
    sheet = Sheet(900, 1100, (252, 252, 250))
    title = rng.choice(("Recovery codes", "Backup verification codes", "Kode pemulihan akun"))
    sheet.centred(450, 60, title, 48)
    sheet.centred(450, 130, "Each code can be used once", 28, LIGHT)
    for index in range(10):
        row, column = divmod(index, 2)
        code = f"{word(rng, 5, LOWER)}-{word(rng, 5, LOWER)}"
        sheet.write(110 + 380 * column, 230 + 110 * row, code, 40, PLAIN, what="key")
    return sheet


@kind("password-note", "credential", "contact")
def note(rng: Random) -> Sheet:
    """A sticky note."""
    sheet = Sheet(900, 900, rng.choice(((255, 240, 150), (255, 214, 214), (214, 240, 214))))
    indonesian = rng.random() < 0.6
    words = (
        (("Password email", "kata sandi"), ("Sandi laptop", "PIN ATM"), ("Kata sandi", "PIN kartu"))
        if indonesian
        else (("Password", "PIN"), ("Laptop pwd", "PIN code"), ("Login password", "Passcode"))
    )
    first, second = rng.choice(words)
    sheet.write(
        80,
        90,
        rng.choice(("Catatan penting!", "Jangan lupa") if indonesian else ("Important!", "Don't forget")),
        50,
        SLANTED,
    )
    sheet.field(
        80, 240, "User:" if not indonesian else "Username:", person(rng).given.split()[0].lower(), "", 0, 46, SLANTED
    )
    sheet.field(80, 360, f"{first}:", password(rng), "password", 0, 46, SLANTED)
    sheet.field(
        80,
        480,
        f"{second}:",
        digits(rng, 6) if "PIN" in second or "code" in second else password(rng),
        "password",
        0,
        46,
        SLANTED,
    )
    return sheet


@kind("wifi-sticker", "credential")
def wifi_sticker(rng: Random) -> Sheet:
    """Under a router."""
    sheet = Sheet(1000, 640, (244, 244, 246))
    sheet.box((10, 10, 990, 630), (120, 124, 130), 3)
    sheet.write(40, 40, f"Wireless Router {rng.choice(('AX1800', 'HG8245', 'F670L'))}", 40, BOLD)
    rows = [
        ("SSID", f": {rng.choice(('HomeNet', 'INDIHOME', 'ZTE'))}-{word(rng, 4).upper()}", ""),
        (rng.choice(("Wi-Fi Password", "WPA Key", "WLAN Key", "Wireless Key")), f": {word(rng, rng.choice((8, 12)))}",
        "password"),
        ("MAC", f": {':'.join(word(rng, 2, '0123456789ABCDEF') for _ in range(6))}", ""),
        ("S/N", f": {word(rng, 12).upper()}", ""),
        ("Login", ": http://192.168.1.1", ""), ("Password", f": {word(rng, 8)}", "password"),
    ]  # fmt: skip
    sheet.rows(40, 130, 72, rows, 300, 36)
    return sheet


@kind("otpauth-qr", "credential", "contact", shape="screen")
def otpauth(rng: Random) -> Sheet:
    sheet = Sheet(720, 1100, (255, 255, 255))
    sheet.centred(360, 70, rng.choice(("Set up authenticator", "Aktifkan verifikasi 2 langkah")), 38)
    secret = word(rng, 32, UPPER + "234567")
    sheet.code(
        110, 160, f"otpauth://totp/Toko:{person(rng).mail}?secret={secret}&issuer=Toko", scale=9, what="qr", text=secret
    )
    sheet.centred(360, 760, "Can't scan? Enter this key:", 28, LIGHT)
    sheet.centred(360, 810, " ".join(secret[index : index + 4] for index in range(0, 16, 4)), 32, SANS, what="key")
    sheet.centred(360, 860, " ".join(secret[index : index + 4] for index in range(16, 32, 4)), 32, SANS, what="key")
    return sheet


@kind("boarding-pass", "credential", "contact identity_document location")
def boarding(rng: Random) -> Sheet:
    """With a code of IATA's bar coded boarding pass."""
    who = foreigner(rng, rng.choice(("GB", "US", "DE")))
    name = f"{who.family}/{who.given}".upper().replace("Ü", "UE").replace("Ö", "OE").replace("Ä", "AE")
    start, end = rng.sample(("CGK", "DPS", "SUB", "SIN", "KUL", "AMS"), 2)
    booking, flight, seat = word(rng, 6, UPPER), rng.randint(100, 999), f"{rng.randint(1, 40)}{rng.choice('ABCDEF')}"
    sheet = Sheet(1240, 560, (250, 252, 255))
    sheet.box((0, 0, 1240, 90), (0, 90, 140))
    sheet.write(40, 22, "BOARDING PASS", 44, BOLD, WHITE)
    sheet.write(40, 120, "NAME OF PASSENGER", 20, LIGHT, GREY)
    sheet.write(40, 146, name, 36, SANS, what="name")
    sheet.write(40, 220, f"{start}  >  {end}", 54, BOLD)
    for x, title, text, what in (
        (40, "FLIGHT", f"GX {flight}", ""),
        (240, "SEAT", seat, ""),
        (400, "GATE", str(rng.randint(1, 20)), ""),
        (560, "BOOKING REF", booking, "booking"),
    ):
        sheet.write(x, 320, title, 20, LIGHT, GREY)
        sheet.write(x, 346, text, 38, SANS, what=what)
    payload = f"M1{name[:20]:<20}E{booking:<7}{start}{end}GX {flight:04d} "
    payload += f"{rng.randint(1, 365):03d}Y{seat:>4}{rng.randint(1, 180):04d} 100"
    sheet.code(880, 150, payload, "Aztec", 6, what="barcode")
    return sheet


@kind("login-qr", "credential", "contact", shape="screen")
def login_qr(rng: Random) -> Sheet:
    """A code that joins a group or signs a device in."""
    sheet = Sheet(720, 1100, (255, 255, 255))
    link = rng.choice((
        f"https://chat.whatsapp.com/{word(rng, 22)}", f"tg://login?token={word(rng, 43)}", f"https://t.me/+{word(rng, 16)}",
        f"https://app.invented.example/reset?token={word(rng, 40)}",
    ))  # fmt: skip
    sheet.centred(360, 80, rng.choice(("Scan to join", "Pindai untuk masuk", "Scan to log in")), 40)
    sheet.code(130, 200, link, scale=10, what="qr", text=link.rpartition("/")[2])
    return sheet
