"""Harmless pages of schools and screens: lessons, articles about papers and health, code, tables, rules."""

from __future__ import annotations

from random import Random

from tests.paint.fonts import BOLD, HEAVY, LIGHT, PLAIN, SANS, SLANTED, Font
from tests.paint.kinds import harmless
from tests.paint.messages import bubble, chat
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet


def article(title: str, kicker: str, paragraphs: list[str], font: Font = PLAIN, colour: Colour = WHITE) -> Sheet:
    """A printed page with a headline and text."""
    sheet = Sheet(1100, 1500, colour)
    sheet.write(90, 70, kicker, 30, LIGHT, GREY)
    y = sheet.paragraph(90, 120, 920, title, 58, BOLD, step=1.2) + 30
    for text in paragraphs:
        y = sheet.paragraph(90, y, 920, text, 32, font, step=1.5) + 24
    return sheet


@harmless("fitness-article", "", "medical")
def fitness(rng: Random) -> Sheet:
    return article(
        rng.choice(("Lima Gerakan untuk Punggung Sehat", "Why Walking Beats the Gym")), "GAYA HIDUP",
        rng.sample([
            "Latihan ringan selama dua puluh menit setiap pagi membantu tubuh tetap bugar sepanjang hari.",
            "Mulailah dengan peregangan, lalu angkat lutut bergantian sampai napas terasa lebih cepat.",
            "Drink plenty of water and rest between the sets. Your heart rate should go down before you start again.",
            "Sayur, buah, dan tidur yang cukup sama pentingnya dengan olahraga.",
            "Avoid heavy meals before training; a banana gives you enough energy.",
        ], 4),
    )  # fmt: skip


@harmless("health-poster", "", "medical")
def health_poster(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1400, (230, 244, 250))
    sheet.centred(
        500, 60, rng.choice(("CEGAH DEMAM BERDARAH", "AYO CUCI TANGAN", "GET YOUR FLU SHOT")), 62, HEAVY, (20, 90, 150)
    )
    steps = rng.sample(
        [
            "Kuras bak mandi",
            "Tutup tempat air",
            "Pakai sabun 20 detik",
            "Ukur suhu tubuh",
            "Minum air putih",
            "Pakai masker",
            "Stay home when ill",
        ],
        4,
    )
    for index, step in enumerate(steps):
        y = 240 + index * 270
        sheet.disc(180, y + 90, 90, 90, (60, 140, 190))
        sheet.centred(180, y + 40, str(index + 1), 90, HEAVY, WHITE)
        sheet.write(320, y + 60, step, 52, BOLD)
    return sheet


@harmless("biology-page", "", "medical")
def biology(rng: Random) -> Sheet:
    sheet = article(
        "Sel Darah Merah dan Putih", "BIOLOGI KELAS XI  -  BAB 4",
        ["Darah terdiri atas plasma dan sel darah. Sel darah merah mengandung hemoglobin yang mengikat oksigen.",
         "Sel darah putih melindungi tubuh dari kuman. Trombosit membantu pembekuan darah ketika kulit terluka.",
         rng.choice(("Jelaskan fungsi plasma dan sebutkan tiga contoh protein di dalamnya!",
             "Gambarlah susunan jantung dan tunjukkan serambi serta biliknya!"))],
    )  # fmt: skip
    for index in range(3):
        x = 260 + index * 290
        sheet.disc(x, 1220, 110, 110, (200, 70, 70))
        sheet.disc(x, 1220, 50, 50, (230, 140, 140))
    return sheet


@harmless("id-article", "", "identity_document")
def about_papers(rng: Random) -> Sheet:
    """Tells which papers to bring; shows none."""
    return article(
        rng.choice(("Cara Membuat Paspor Secara Daring", "Syarat Perpanjangan SIM Tahun Ini")), "PANDUAN",
        ["Siapkan KTP, kartu keluarga, dan akta kelahiran. Isi formulir dengan huruf cetak lalu datang ke kantor.",
         "Petugas akan mengambil foto dan sidik jari. Paspor selesai dalam tiga sampai lima hari kerja.",
         "Jangan pernah mengirim foto KTP kepada orang yang tidak dikenal."],
    )  # fmt: skip


@harmless("password-article", "", "credential")
def about_passwords(rng: Random) -> Sheet:
    return article(
        rng.choice(("How to Choose a Good Password", "Tips Membuat Kata Sandi yang Kuat")), "KEAMANAN",
        ["A good password is long and different for every account. Never write it on a sticky note.",
         "Kata sandi yang baik terdiri dari huruf besar, huruf kecil, angka, dan tanda baca. Jangan bagikan kode OTP.",
         "Use two-factor authentication wherever it is offered, and keep your recovery codes in a safe place."],
    )  # fmt: skip


@harmless("bank-article", "", "financial")
def about_money(rng: Random) -> Sheet:
    return article(
        rng.choice(("Menabung Sejak Dini", "Apa Itu Inflasi?")), "EKONOMI",
        ["Rekening tabungan memberi bunga kecil, tetapi uang tetap aman dan mudah diambil.",
         "Pilih bank yang dekat, bandingkan biaya administrasi, dan baca syaratnya dengan teliti.",
         f"Harga beras naik {rng.randint(2, 9)} persen dari tahun lalu, upah {rng.randint(1, 5)} persen."],
    )  # fmt: skip


@harmless("library-rules", "", "identity_document credential")
def rules(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1300, (250, 248, 240))
    sheet.centred(500, 60, "TATA TERTIB PERPUSTAKAAN", 54)
    lines = ["Tunjukkan kartu anggota kepada petugas", "Simpan tas di loker", "Dilarang makan dan minum",
        "Jaga ketenangan", "Kembalikan buku tepat waktu",
             f"Denda keterlambatan Rp{rng.choice((500, 1000))} per hari",
                 "Kartu anggota tidak boleh dipinjamkan"]  # fmt: skip
    for index, line in enumerate(lines):
        sheet.write(90, 200 + index * 130, f"{index + 1}. {line}", 38)
    return sheet


@harmless("code-screen", "", "credential", shape="screen")
def code_screen(rng: Random) -> Sheet:
    """A program without any key in it."""
    sheet = Sheet(1280, 800, (30, 32, 40))
    lines = ["def fibonacci(n: int) -> list[int]:", "    numbers = [0, 1]", "    while len(numbers) < n:",
        "        numbers.append(numbers[-1] + numbers[-2])",
             "    return numbers", "", "for value in fibonacci(12):", "    print(value)", "",
                 f"# takes about {rng.randint(2, 9)} milliseconds"]  # fmt: skip
    for index, line in enumerate(lines):
        y = 60 + index * 60
        sheet.write(30, y, str(index + 1), 26, LIGHT, (110, 114, 124))
        sheet.write(
            100 + 14 * (len(line) - len(line.lstrip())),
            y,
            line.strip(),
            30,
            PLAIN,
            (152, 195, 121) if line.startswith("#") else (210, 214, 222),
        )
    return sheet


@harmless("math-page", "", "financial contact")
def maths(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1300, (254, 254, 250))
    sheet.write(80, 60, "Latihan Matematika", 52, BOLD)
    for index in range(9):
        row, column = divmod(index, 2)
        a, b = rng.randint(11, 999), rng.randint(11, 99)
        sheet.write(90 + column * 460, 200 + row * 180, f"{index + 1}.  {a} {rng.choice('+-x')} {b} =", 44)
    return sheet


@harmless("crossword", "", "")
def crossword(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1200, WHITE)
    sheet.centred(500, 40, "TEKA-TEKI SILANG", 50)
    number = 0
    for row in range(10):
        for column in range(10):
            x, y = 100 + column * 80, 140 + row * 80
            black = rng.random() < 0.28
            sheet.box((x, y, x + 80, y + 80), INK if black else WHITE)
            sheet.box((x, y, x + 80, y + 80), INK, 2)
            if not black and rng.random() < 0.3:
                number += 1
                sheet.write(x + 6, y + 4, str(number), 20, LIGHT)
    sheet.write(100, 980, "Mendatar: 1. Ibu kota Jawa Barat  4. Alat tulis", 30)
    sheet.write(100, 1040, "Menurun: 2. Hewan berbelalai  3. Lawan siang", 30)
    return sheet


@harmless("sudoku", "", "financial identity_document")
def sudoku(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1100, WHITE)
    sheet.centred(500, 30, "SUDOKU", 50)
    for row in range(9):
        for column in range(9):
            if rng.random() < 0.4:
                sheet.centred(95 + column * 90 + 45, 118 + row * 90, str(rng.randint(1, 9)), 54, SANS)
    for index in range(10):
        thick = 5 if index % 3 == 0 else 2
        sheet.line(95 + index * 90, 105, 95 + index * 90, 915, INK, thick)
        sheet.line(95, 105 + index * 90, 905, 105 + index * 90, INK, thick)
    return sheet


@harmless("score-table", "", "financial")
def scores(rng: Random) -> Sheet:
    sheet = Sheet(1100, 900, (248, 250, 252))
    sheet.centred(550, 40, "KLASEMEN LIGA", 54)
    for x, title in ((60, "No"), (160, "Tim"), (560, "M"), (660, "S"), (760, "K"), (880, "Poin")):
        sheet.write(x, 140, title, 34, BOLD)
    for index, team in enumerate(
        rng.sample(("Elang FC", "Garuda Muda", "Macan Putih", "Harimau", "Bintang Timur", "Laskar Api", "Persatuan"), 6)
    ):
        y = 210 + index * 100
        for x, cell in (
            (60, str(index + 1)),
            (160, team),
            (560, str(rng.randint(5, 20))),
            (660, str(rng.randint(0, 8))),
            (760, str(rng.randint(0, 8))),
            (880, str(60 - index * 7)),
        ):
            sheet.write(x, y, cell, 38)
    return sheet


@harmless("recipe", "", "medical")
def recipe(rng: Random) -> Sheet:
    return article(
        rng.choice(("Opor Ayam", "Banana Bread", "Sambal Matah")), "RESEP MASAKAN",
        [f"Bahan: {rng.randint(250, 600)} gram ayam, 2 sdm minyak, {rng.randint(200, 500)} ml santan, garam.",
         "Cara membuat: haluskan bumbu, tumis sampai harum, masukkan ayam, lalu tuang santan. Masak 30 menit dengan api kecil.",
         "Sajikan hangat dengan taburan bawang goreng."], SLANTED, (252, 246, 230),
    )  # fmt: skip


@harmless("chat-small-talk", "", "contact credential", shape="screen")
def small_talk(rng: Random) -> Sheet:
    sheet = chat(rng, rng.choice(("Rina", "Grup Futsal", "Sayang")))
    y, mine = 170, False
    for text in rng.sample(
        (
            "Nanti malam jadi nonton?",
            "Jadi dong, jam 7 ya",
            "Aku bawa cemilan",
            "Hujan nggak di sana?",
            "Cerah kok",
            "Oke sampai ketemu!",
            "Jangan telat lagi wkwk",
        ),
        5,
    ):
        y = bubble(sheet, y, [[(text, "")]], mine)
        mine = not mine
    return sheet


@harmless("weather-screen", "location", "location", shape="screen")
def weather(rng: Random) -> Sheet:
    sheet = Sheet(720, 1280)
    sheet.fade((0, 0, 720, 1280), (60, 130, 200), (170, 210, 240))
    sheet.centred(360, 120, rng.choice(("Cerah Berawan", "Hujan Ringan", "Sunny")), 50, SANS, WHITE)
    sheet.centred(360, 230, f"{rng.randint(24, 34)}°", 220, LIGHT, WHITE)
    for index, name in enumerate(("Sen", "Sel", "Rab", "Kam", "Jum")):
        sheet.write(80, 620 + index * 110, name, 40, SANS, WHITE)
        sheet.ending(640, 620 + index * 110, f"{rng.randint(23, 26)}° / {rng.randint(29, 34)}°", 40, SANS, WHITE)
    return sheet


@harmless("calendar", "", "")
def calendar(rng: Random) -> Sheet:
    sheet = Sheet(1100, 1000, WHITE)
    sheet.centred(550, 40, f"{rng.choice(('JANUARI', 'APRIL', 'AGUSTUS', 'NOVEMBER'))} 2026", 70, HEAVY)
    for column, name in enumerate(("Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab")):
        sheet.centred(130 + column * 140, 170, name, 36, BOLD, (200, 40, 40) if column == 0 else INK)
    start = rng.randint(0, 6)
    for number in range(1, 31):
        row, column = divmod(number + start - 1, 7)
        sheet.centred(130 + column * 140, 260 + row * 120, str(number), 50, SANS, (200, 40, 40) if column == 0 else INK)
    return sheet
