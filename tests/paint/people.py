"""Invented people and places: names put together by lot, streets, numbers; only districts and towns exist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.paint.digits import digits


@dataclass(frozen=True)
class Place:
    """An Indonesian town: ``code`` is the first four digits of a NIK issued there."""

    code: str
    province: str
    city: str
    districts: tuple[str, ...]
    villages: tuple[str, ...]
    post: str


PLACES = (
    Place("3174", "DKI JAKARTA", "JAKARTA SELATAN", ("TEBET", "CILANDAK", "PANCORAN"),
    ("KEBON BARU", "GANDARIA"), "128"),
    Place("3273", "JAWA BARAT", "KOTA BANDUNG", ("COBLONG", "SUKAJADI", "LENGKONG"), ("DAGO", "SUKAGALIH"), "401"),
    Place("3578", "JAWA TIMUR", "KOTA SURABAYA", ("GUBENG", "WONOKROMO", "RUNGKUT"), ("MOJO", "KALIRUNGKUT"), "602"),
    Place("3471", "DI YOGYAKARTA", "KOTA YOGYAKARTA", ("UMBULHARJO", "KOTAGEDE"), ("SOROSUTAN", "PRENGGAN"), "551"),
    Place("5171", "BALI", "KOTA DENPASAR", ("DENPASAR BARAT", "DENPASAR TIMUR"), ("PADANGSAMBIAN", "KESIMAN"), "801"),
    Place("1271", "SUMATERA UTARA", "KOTA MEDAN", ("MEDAN BARU", "MEDAN AREA"), ("BABURA", "TEGAL SARI"), "201"),
    Place("3374", "JAWA TENGAH", "KOTA SEMARANG", ("BANYUMANIK", "CANDISARI"), ("NGESREP", "JATINGALEH"), "502"),
    Place("7371", "SULAWESI SELATAN", "KOTA MAKASSAR", ("PANAKKUKANG", "RAPPOCINI"), ("PANDANG", "BALLAPARANG"), "902"),
    Place("3276", "JAWA BARAT", "KOTA DEPOK", ("BEJI", "SUKMAJAYA"), ("KUKUSAN", "MEKARJAYA"), "164"),
    Place("6471", "KALIMANTAN TIMUR", "KOTA BALIKPAPAN", ("BALIKPAPAN SELATAN",), ("SEPINGGAN", "DAMAI"), "761"),
)  # fmt: skip
STREETS = (
    "JL. MELATI", "JL. KENANGA RAYA", "JL. DIPONEGORO", "JL. CEMPAKA", "JL. ANGGREK", "GG. MAWAR", "JL. PATTIMURA",
    "JL. AHMAD YANI", "JL. FLAMBOYAN", "JL. TEUKU UMAR", "JL. WIJAYA KUSUMA", "JL. PEMUDA",
)  # fmt: skip
WOMEN = ("SITI", "DEWI", "PUTRI", "RATNA", "AYU", "WULAN", "INDAH", "NUR", "MAYA", "LESTARI", "FITRI", "KARTIKA")
MEN = ("BUDI", "AGUS", "JOKO", "RIZKY", "BAYU", "DIMAS", "HENDRA", "ARIF", "YUSUF", "WAHYU", "EKO", "GILANG")
FAMILIES = (
    "SANTOSO", "WIBOWO", "LESTARI", "PRATAMA", "HANDAYANI", "SAPUTRA", "NUGROHO", "RAHMAWATI", "KUSUMA", "HIDAYAT",
    "SIREGAR", "SIMATUPANG", "WIRAWAN", "PERMATA", "SETIAWAN", "MAHARANI", "GUNAWAN", "ANGGRAINI",
)  # fmt: skip
MAIL_HOSTS = ("gmail.com", "yahoo.co.id", "outlook.com", "mail.ugm.ac.id", "tokokita.co.id")


@dataclass(frozen=True)
class Person:
    given: str
    family: str
    woman: bool
    born: date
    place: Place
    street: str
    neighbourhood: str
    district: str
    village: str
    nik: str
    phone: str
    mail: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def called(self) -> str:
        return self.name.title()

    @property
    def postcode(self) -> str:
        return self.place.post + self.nik[-2:]

    @property
    def sex(self) -> str:
        return "PEREMPUAN" if self.woman else "LAKI-LAKI"

    @property
    def birthplace(self) -> str:
        return self.place.city.removeprefix("KOTA ")


def day(rng: Random, first: int, last: int) -> date:
    """A day in these years, both included."""
    start = date(first, 1, 1)
    return start + timedelta(rng.randrange((date(last, 12, 31) - start).days))


def person(rng: Random, first: int = 1960, last: int = 2003) -> Person:
    """An Indonesian whose NIK fits the place, the birth date (women: day plus 40) and a running number."""
    woman = rng.random() < 0.5
    place = rng.choice(PLACES)
    born = day(rng, first, last)
    given, family = rng.choice(WOMEN if woman else MEN), rng.choice(FAMILIES)
    if rng.random() < 0.3:
        given += " " + rng.choice(WOMEN if woman else MEN)
    number = f"{born.day + 40 * woman:02d}{born:%m%y}{rng.randint(1, 40):04d}"
    nik = f"{place.code}{rng.randint(1, 9):02d}{number}"
    phone = f"08{rng.choice(('12', '13', '21', '52', '57', '78', '96'))}{digits(rng, rng.choice((7, 8)))}"
    mail = f"{given.split()[0]}.{family}{rng.randint(1, 99)}@{rng.choice(MAIL_HOSTS)}".lower()
    street = f"{rng.choice(STREETS)} NO. {rng.randint(1, 190)}"
    neighbourhood = f"{rng.randint(1, 15):03d}/{rng.randint(1, 12):03d}"
    district, village = rng.choice(place.districts), rng.choice(place.villages)
    return Person(given, family, woman, born, place, street, neighbourhood, district, village, nik, phone, mail)


def spaced(phone: str, mark: str = "-") -> str:
    """``0812-3456-7890``."""
    return f"{phone[:4]}{mark}{phone[4:8]}{mark}{phone[8:]}"


def abroad(phone: str) -> str:
    """``+62 812 3456 7890``."""
    return f"+62 {phone[1:4]} {phone[4:8]} {phone[8:]}"
