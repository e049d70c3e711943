"""Papers of banks, laboratories, offices and shops, as programs write them: text that lives, in one column or two."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits
from tests.paint.medical import DOCTORS, HOSPITALS
from tests.paint.money import BANKS
from tests.paint.pdf.kinds import pdf
from tests.paint.pdf.sheet import A5, WIDE, Page, Paper
from tests.paint.people import Person, day, person, spaced

PROSE = (
    "The committee met twice this year and looked at the plans for the new library. It will have more room for children, "
    "a quiet hall and a garden. Books may be kept for four weeks. The doors open at nine in the morning and close at eight "
    "in the evening, on Sundays at five. Nothing has to be paid for using the reading room."
)


def _head(page: Page, name: str, below: str, y: float = 60) -> float:
    page.write(56, y, name, 18, bold=True)
    page.write(56, y + 18, below, 9)
    page.box((56, y + 26, page.size[0] - 56, y + 27), (0.2, 0.2, 0.2))
    return y + 60


def _address(who: Person) -> str:
    return f"{who.street.title()} RT {who.neighbourhood.replace('/', '/RW ')}, {who.village.title()}"


@pdf("letter", "location contact", "identity_document", "owner software time")
def letter(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper(
        info={"Author": who.called, "Producer": "LibreOffice 24.8", "CreationDate": "D:20260301101500+07'00'"}
    )
    page = paper.page()
    page.write(56, 70, who.called, 11, "name")
    page.write(56, 86, _address(who), 11, "address")
    page.write(56, 102, f"{who.birthplace.title()} {who.postcode}", 11, "address")
    page.write(56, 118, f"HP {spaced(who.phone)}", 11, "phone")
    page.write(56, 170, "Perihal: permohonan perpanjangan sewa", 12, bold=True)
    page.paragraph(
        56,
        200,
        480,
        "Dengan hormat, melalui surat ini saya ingin memperpanjang sewa rumah untuk satu tahun lagi, "
        "dengan harga yang sama. Mohon kabar sebelum akhir bulan.",
    )
    page.write(56, 300, "Hormat saya,")
    page.write(56, 360, who.called, 11, "name")
    return paper


@pdf("bank-statement", "financial", "identity_document contact location")
def statement(rng: Random) -> Paper:
    who, bank = person(rng), rng.choice(BANKS)
    paper = Paper()
    for number in (1, 2):
        page = paper.page()
        y = _head(page, bank, f"Rekening Koran   Halaman {number} dari 2")
        y = page.rows(56, y, 110, [
            ("Nama Nasabah", who.called, "name"), ("No. Rekening", digits(rng, 10), "account"), ("Mata Uang", "IDR"),
        ])  # fmt: skip
        y += 20
        for _ in range(18):
            page.write(56, y, f"{day(rng, 2026, 2026):%d/%m}", 9)
            page.write(110, y, rng.choice(("TRSF E-BANKING", "BIAYA ADM", "SETORAN TUNAI", "TARIKAN ATM")), 9)
            page.write(430, y, f"{rng.randint(10, 9000)}.000,00", 9)
            y += 16
    return paper


@pdf("laboratory-report", "medical", "identity_document contact location")
def laboratory(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper()
    page = paper.page()
    y = _head(page, rng.choice(HOSPITALS), "Instalasi Laboratorium Klinik")
    page.write(56, y, "HASIL PEMERIKSAAN LABORATORIUM", 13, bold=True)
    y = page.rows(56, y + 30, 100, [
        ("Nama Pasien", who.called, "name"), ("No. RM", digits(rng, 8), "id_number"),
        ("Tgl. Lahir", f"{who.born:%d/%m/%Y}", "date_of_birth"), ("Dokter", rng.choice(DOCTORS), "doctor"),
    ])  # fmt: skip
    for test, value, unit, normal in (
        ("Hemoglobin", "13.2", "g/dL", "12.0 - 16.0"), ("Leukosit", "8.100", "/uL", "4.000 - 11.000"),
        ("Trombosit", "254.000", "/uL", "150.000 - 400.000"), ("Glukosa puasa", "126", "mg/dL", "70 - 100"),
        ("Kolesterol total", "231", "mg/dL", "< 200"), ("HbA1c", "6,9", "%", "< 5,7"),
    ):  # fmt: skip
        y += 20
        for x, text in ((56, test), (220, value), (300, unit), (390, normal)):
            page.write(x, y, text, 10)
    return paper


@pdf("pay-slip", "financial", "identity_document contact location")
def pay_slip(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper()
    page = paper.page(A5)
    page.write(40, 50, "SLIP GAJI KARYAWAN", 14, bold=True)
    y = page.rows(40, 84, 100, [
        ("Nama", who.called, "name"), ("NIP", digits(rng, 9), "id_number"), ("Bank", rng.choice(BANKS)),
        ("No. Rekening", digits(rng, 10), "account"), ("Periode", "Maret 2026"),
    ], 10)  # fmt: skip
    for label, value in (
        ("Gaji Pokok", "6.500.000"), ("Tunjangan Transport", "750.000"), ("Potongan BPJS", "-195.000"),
        ("PPh 21", "-122.500"), ("Total Diterima", "6.932.500"),
    ):  # fmt: skip
        y += 20
        page.write(40, y, label, 10)
        page.write(300, y, value, 10)
    return paper


@pdf("train-ticket", "credential", "identity_document contact location financial")
def ticket(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper()
    page = paper.page(A5)
    page.write(40, 50, "E-TICKET / BOARDING PASS", 15, bold=True)
    code = "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=6))
    page.rows(40, 90, 120, [
        ("Penumpang / Passenger", who.called, "name"), ("Kode Booking", code, "booking_code"),
        ("Penerbangan / Flight", f"GA {rng.randint(100, 999)}"), ("Dari / From", "JAKARTA (CGK)"),
        ("Ke / To", "SURABAYA (SUB)"),
        ("Kursi / Seat", f"{rng.randint(4, 30)}C"), ("Gate", str(rng.randint(1, 20))), ("Boarding Time", "06.35"),
    ], 9)  # fmt: skip
    return paper


@pdf("passwords", "credential", "contact")
def passwords(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page()
    y = _head(page, "Panduan karyawan baru", "Hanya untuk pemakaian di kantor")
    page.paragraph(56, y, 480, "Selamat bergabung. Berikut akses yang kamu perlukan di hari pertama.")
    secret = "".join(rng.choices("abcdefghkmnpqrstuvwxyz23456789", k=10)) + rng.choice("!#%&")
    page.rows(
        56,
        y + 60,
        120,
        [("Wi-Fi", "Kantor-Lantai-3"), ("Password", secret, "password"), ("PIN", digits(rng, 6), "pin")],
    )
    return paper


@pdf("curriculum-vitae", "contact location", "identity_document")
def curriculum(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper(info={"Creator": "Microsoft Word"})
    page = paper.page()
    page.write(56, 70, who.called, 22, "name", bold=True)
    page.rows(56, 100, 70, [
        ("Alamat", _address(who), "address"), ("Telepon", spaced(who.phone), "phone"), ("E-mail", who.mail, "email"),
    ])  # fmt: skip
    page.write(56, 190, "PENDIDIKAN", 13, bold=True)
    page.write(56, 212, "2014 - 2018   Sarjana Ekonomi")
    page.write(56, 250, "PENGALAMAN", 13, bold=True)
    page.write(56, 272, "2018 - 2026   Staf keuangan di sebuah toko buku")
    return paper


@pdf("two-columns", "safe")
def two_columns(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page()
    page.write(56, 70, "The new library", 20, bold=True)
    for x in (56, 312):
        y = 110.0
        for _ in range(4):
            y = page.paragraph(x, y, 226, PROSE, 10) + 12
    return paper


@pdf("two-columns-private", "identity_document", "location contact")
def two_columns_private(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper()
    page = paper.page()
    page.write(56, 70, "Data anggota koperasi", 18, bold=True)
    page.paragraph(56, 110, 226, PROSE, 9)
    page.rows(312, 110, 60, [
        ("Nama", who.name, "name"), ("NIK", who.nik, "nik"), ("Tgl Lahir", f"{who.born:%d-%m-%Y}", "date_of_birth"),
    ], 9)  # fmt: skip
    return paper


@pdf("price-list-landscape", "safe")
def price_list(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page(WIDE)
    page.write(56, 60, "DAFTAR HARGA ALAT TULIS", 18, bold=True)
    y = 100.0
    for name in ("Pensil 2B", "Buku tulis 38 lembar", "Penghapus", "Penggaris 30 cm", "Spidol", "Kertas A4 80 gram"):
        page.write(56, y, name)
        page.write(500, y, f"Rp {rng.randint(2, 60)}.000")
        y += 24
    return paper


@pdf("recipe", "safe")
def recipe(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page(A5)
    page.write(40, 60, "Sayur lodeh", 18, bold=True)
    y = 96.0
    for line in (
        "300 gram labu siam",
        "1 ikat kacang panjang",
        "500 ml santan",
        "2 lembar daun salam",
        "garam secukupnya",
    ):
        page.write(40, y, f"- {line}")
        y += 20
    page.paragraph(
        40, y + 16, 330, "Rebus santan sampai mendidih, masukkan sayur, lalu masak lima belas menit sambil diaduk."
    )
    return paper


@pdf("mixed-sizes", "identity_document", "contact location")
def mixed_sizes(rng: Random) -> Paper:
    """A cover sheet, a landscape table, and a small card at the end: what was asked for stands on the last page."""
    who = person(rng)
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "Notulen rapat", 20, bold=True)
    page.paragraph(56, 120, 480, PROSE)
    price_page = paper.page(WIDE)
    price_page.write(56, 60, "Jadwal piket", 16, bold=True)
    for index, name in enumerate(("Senin", "Selasa", "Rabu", "Kamis", "Jumat")):
        price_page.write(56 + 140 * index, 110, name)
    card = paper.page((243.0, 153.0))
    card.rows(
        12, 30, 44, [("NIK", who.nik, "nik"), ("Nama", who.name, "name"), ("Alamat", who.street, "address")], 7, 14
    )
    return paper
