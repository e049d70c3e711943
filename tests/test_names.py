"""Names are found where a page calls for them: in letters, mails, chats, lists; elsewhere they stand for themselves."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.names import Names
from tests.given import found, hides, strongest, view


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("Dear Mrs Zwrqk,", "Thank you for your letter."), "Zwrqk"),
        (("Kepada Yth.", "Bapak Ratmo Zwr", "di tempat"), "Ratmo Zwr"),
        (("Yth. Sdri. Wqx Ayuni",), "Wqx Ayuni"),
        (("Sehr geehrte Frau Oberländer,",), "Oberländer"),
        (("Chère Madame Delattre,",), "Delattre"),
        (("Kính gửi: Anh Nguyễn Văn Tùng",), "Nguyễn Văn Tùng"),
        (("Hi Brooke, see you then!",), "Brooke"),
        (("u.p. Wqx Ratmo", "Perihal : Penawaran"), "Wqx Ratmo"),
        (("Transfer ke BCA a/n Ratna Wijayanti ya",), "Ratna Wijayanti"),
        (("Attn: Ms. Zwrqk",), "Zwrqk"),
        (("From: Zwrqk Blorn", "To: Derek Okafor", "Subject: Keys"), "Zwrqk Blorn"),
        (("From: Zwrqk Blorn", "To: Derek Okafor", "Subject: Keys"), "Derek Okafor"),
        (("Yours sincerely,", "Zwrqk Blorn"), "Zwrqk Blorn"),
        (("Mit freundlichen Grüßen", "Zwrqk Blorn"), "Zwrqk Blorn"),
        (("Love, Imogen",), "Imogen"),
        (("Bandung, 12 Maret 2026", "Ketua RT", "Teguh Siregar"), "Teguh Siregar"),
        (("Mengetahui,", "(Wqx Ratmo)"), "Wqx Ratmo"),
        (("This is to certify that", "Zwrqk Blorn", "has completed the course"), "Zwrqk Blorn"),
        (("SERTIFIKAT", "diberikan kepada", "BAGAS SIREGAR"), "BAGAS SIREGAR"),
        (("Employee of the Month", "Maricel Macaraeg"), "Maricel Macaraeg"),
        (("HELLO my name is", "Imogen Doyle"), "Imogen Doyle"),
        (("In loving memory of", "Harriet Ashworth", "1931 - 2024"), "Harriet Ashworth"),
        (("Me: Derek Okafor, born 02/03/2015",), "Derek Okafor"),
        (("Janelle: when is the party", "Me: on Friday"), "Janelle"),
        (("[10:15] Bagas: jadi besok?", "[10:16] Wulan: jadi"), "Wulan"),
        (("Megan H.", "★★★★☆ 2 weeks ago", "Good coffee."), "Megan H."),
        (("Guten Tag Herr Hufnagel,",), "Hufnagel"),
        (("王晓雯女士，您好",), "王晓雯"),
        (("高橋様",), "高橋"),
        (("박지훈 씨께",), "박지훈"),
        (("นาย สมชาย ใจดี",), "สมชาย ใจดี"),
        (("السيد محمد العلي",), "محمد العلي"),
    ],
)
def test_a_name_that_the_page_calls_for_is_covered(rows: tuple[str, ...], name: str) -> None:
    seen = view(*rows)
    findings = list(Names().find(seen))
    assert strongest(findings) is Strength.LIKELY
    assert hides(findings, seen, name)


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (("Paige Kessler", "are you coming tonight?", "10:12", "Trevor Pruitt", "yes, ten minutes late"), 2),
        (("Yusuf Pangestu | 10:12", "Besok kumpul jam berapa?", "Wulan Maharani | 10:13", "Jam 7 ya"), 2),
    ],
)
def test_names_above_what_is_said_make_a_chat(rows: tuple[str, ...], names: int) -> None:
    seen = view(*rows)
    assert len(found(Names(), seen)["name"].regions) >= names


@pytest.mark.parametrize(
    ("rows", "secrets", "why"),
    [
        (
            ("DAFTAR SISWA KELAS VII A", "No | Nama | L/P", "1 | Ratna Wijayanti | P", "2 | Wqx Ratmo | L"),
            ("Ratna Wijayanti", "Wqx Ratmo"),
            "pupil",
        ),
        (
            ("Name | Date of birth | Bus", "Imogen Doyle | 03/04/2016 | 7", "Rhys Baxter | 05/06/2017 | 9"),
            ("Imogen Doyle", "03/04/2016", "Rhys Baxter"),
            "list-of-people",
        ),
        (
            ("Employee | Hours | Gross", "Zwrqk Blorn | 38 | 900.00", "Derek Okafor | 40 | 950.00"),
            ("Zwrqk Blorn", "Derek Okafor"),
            "list-of-people",
        ),
        (
            ("Otters U12 roster", "#7 Imogen Doyle | GK", "#12 Rhys Baxter | DF"),
            ("Imogen Doyle", "Rhys Baxter"),
            "list-of-people",
        ),
        (("Today", "9:00 | Imogen Doyle", "9:30 | Rhys Baxter"), ("Imogen Doyle",), "list-of-people"),
        (("签到表", "序号 | 姓名 | 部门", "1 | 陈晓雯 | 财务部"), ("陈晓雯",), "list-of-people"),
        (("Name: Imogen Doyle", "Class: 5B"), ("Imogen Doyle",), "pupil"),
        (("NAMA : WQX RATMO", "KELAS : 5B", "SEKOLAH : SDN 3"), ("WQX RATMO",), "pupil"),
    ],
)
def test_lists_of_people_are_covered_row_by_row(rows: tuple[str, ...], secrets: tuple[str, ...], why: str) -> None:
    seen = view(*rows)
    findings = found(Names(), seen)
    assert findings[why].strength is Strength.LIKELY
    assert [secret for secret in secrets if not hides(findings.values(), seen, secret)] == []


@pytest.mark.parametrize(
    ("rows", "secrets"),
    [
        (("Sudah bayar:", "1. Mbak Teguh ✅", "2. Tante Ratna ❌"), ("Teguh", "Ratna")),
        (("catatan", "Bagas anak pak rt | 22.000", "Mas Yusuf | 80.000", "Bu Hendra | 71.000"), ("Yusuf", "Bagas")),
        (("katanya Bagas sama Nurul mau cerai", "dengar dari Tante Fitriani"), ("Nurul", "Fitriani")),
        (("Q2", "Paige Kessler - exceeds", "Rhys Baxter - meets", "Derek Okafor - PIP by 01/30"), ("Rhys Baxter",)),
        (
            ("Imogen Doyle | c Baxter b Hale | 49", "Rhys Baxter | lbw b Hale | 35", "Derek Okafor | not out | 2"),
            ("Doyle",),
        ),
        (("w/c 25/04 | Mon | Tue", "Declan | 6-2 | OFF", "Tamsin | OFF | A/L"), ("Declan", "Tamsin")),
        (
            ("Ward 4 | M | E", "Sr. Lakshmi Deshpande | ✓ | -", "Br. Rohit Malhotra | - | ✓"),
            ("Lakshmi Deshpande", "Rohit"),
        ),
        (("Soprany: Zofia Dudek, Agnieszka Wójcik", "Alty: Ewa Nowak"), ("Zofia Dudek", "Ewa Nowak")),
        (("Vienen: Inés, Ramiro y Rocío", "Sábado en el parque"), ("Inés", "Rocío")),
        (("Keeper: Sjoerd", "Achter: Anouk, Marloes", "Voor: Femke, Sjoerd"), ("Anouk", "Marloes")),
        (("BUS 2", "1A Hendra Nugroho | 1B Intan Gunawan", "2A Yusuf Nugroho | 2B -"), ("Intan Gunawan",)),
        (("ATA DE REUNIÃO", "Sr. Murilo Moreira reclamou de Larissa Bragança (apto 14)."), ("Murilo", "Larissa")),
        (
            ("LEMBAR PENGESAHAN", "Penguji | Bagas Siregar, M.Kom.", "Pembimbing I | Ratna Gunawan, M.T."),
            ("Bagas Siregar",),
        ),
        (("회의록", "참석자: 윤은정 팀장, 조하늘 대리"), ("윤은정", "조하늘")),
        (("Wir nehmen Abschied von", "Ulrike Schlüter", "* 1941"), ("Ulrike Schlüter",)),
        (("di pernikahan kami, Hendra Nugroho & Yusuf Saputra",), ("Hendra Nugroho", "Yusuf Saputra")),
        (("Friends reunion", "Dear Imogen,", "Élodie comes too"), ("Élodie",)),
    ],
)
def test_lists_that_nothing_heads_and_names_among_friends_are_found(
    rows: tuple[str, ...], secrets: tuple[str, ...]
) -> None:
    seen = view(*rows)
    findings = list(Names().find(seen))
    assert strongest(findings) is Strength.LIKELY
    assert [secret for secret in secrets if not hides(findings, seen, secret)] == []


@pytest.mark.parametrize(
    "rows",
    [
        ("Taylor Doyle - Love Story", "Sam Smith - Unholy", "Ed Baxter - Perfect"),
        ("Stores", "Victoria, Austin, Dallas"),
        ("Frozen: Anna, Elsa, Olaf",),
        ("Warung Bu Sri", "Soto Pak Budi", "Ayam Goreng Mbak Ratna"),
        ("Soal cerita", "Pak Budi membeli 12 apel, Bu Ratna 3 apel.", "Berapa jumlah apel?"),
        ("Harry Doyle 45'", "Bukayo Baxter 67'", "Phil Okafor 80'"),
        ("Vote: Rhys Baxter 45%", "Imogen Doyle 35%", "Derek Okafor 20%"),
        ("Rue Jean Moulin", "Rue Louis Pasteur", "Rue Victor Hugo"),
        ("Santiago - Valparaiso", "San Jose, Santa Ana, San Diego"),
        ("Hurricane names 2026: Arthur, Bertha, Edouard",),
        ("Anak saya bilang Bagas pulang.",),
        ("Barista: Budi", "Kasir: Ani", "Total 45.000"),
        ("Dr. Lisa Meyer | Mo-Fr 8-12", "Dr. Paul Schmidt | Mo-Do 9-17"),
        ("Sister Act | 14:00", "Brother Bear | 15:30"),
    ],
)
def test_names_that_everybody_may_know_make_no_list(rows: tuple[str, ...]) -> None:
    assert list(Names().find(view(*rows))) == []


def test_once_somebody_is_named_other_names_and_mentions_are_covered_too() -> None:
    seen = view("Dear Imogen,", "Rhys Baxter asked whether Imogen comes.", "Yours, Harriet")
    findings = list(Names().find(seen))
    assert hides(findings, seen, "Rhys Baxter")
    assert hides(findings, seen, "Imogen comes"[:6])


def test_a_birth_beside_a_name_is_covered() -> None:
    seen = view("Me: Janelle Holloway, born 10/03/2006")
    assert hides(Names().find(seen), seen, "10/03/2006")


@pytest.mark.parametrize(
    "rows",
    [
        ("Dear customer,", "thank you for your order."),
        ("Dear Sir or Madam,",),
        ("Dear Parents and Guardians",),
        ("Kepada Yth. Kepala Dinas Pendidikan", "di tempat"),
        ("Attn: Accounts Payable",),
        ("Sehr geehrte Damen und Herren,",),
        ("Liebe Grüße",),
        ("Hello World",),
        ("Cara Membuat KTP",),
        ("Thanks for waiting",),
        ("Contact Us Today",),
        ("From: London", "To: Paris"),
        ("Name | Size | Modified", "Report Draft | 12 KB | 03/04/2026", "Budget Plan | 9 KB | 05/04/2026"),
        ("Name | Price", "Ceramic Mug | 12.00", "Desk Lamp | 30.00"),
        ("Name: ____________", "Class: ____"),
        ("1. Preheat Oven", "2. Mix Flour", "3. Add Butter"),
        ("9:00 | Opening", "9:30 | Keynote Speech"),
        ("Famous scientists", "Marie Curie | radioactivity", "Isaac Newton | gravity"),
        ("Whitaker, K. (1999). Soils of the plains. Acorn Press.",),
        ("London Road", "Station Road"),
        ("Calvin Klein", "Harley Davidson"),
        ("お客様へのお知らせ",),
        ("仕様書 模様",),
    ],
)
def test_what_names_nobody_is_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Names().find(view(*rows))) is None


def test_a_full_name_alone_is_nothing() -> None:
    assert strongest(Names().find(view("Imogen Doyle", "Locker 12"))) is None


def test_a_table_of_results_is_no_list_of_people_and_a_list_of_people_stays_one() -> None:
    rows = (
        "Patient | : Zoe Pearce | Physician | : Dr. Oliver Hartley",
        "MRN | :8232846 | Collected | : 11 Jan 2025 08:40",
        "Test | Result | Units | Reference Range",
        "AST | 24 | U/L | <35",
        "Haematocrit | 34.1 | % | 36-46",
        "Vitamin D | 46 | ng/mL | 30-100",
        "Sodium | 137 | mmol/L | 135-145",
        "LDL Cholesterol | 172 | mg/dL | <130",
        "Creatinine | 0.5 | mg/dL | 0.6-1.2",
        "Platelets | 146 | 10^9/L | 150-400",
        "TSH | 4.8 | mIU/L | 0.4 - 4.0",
    )
    assert "list-of-people" not in found(Names(), view("LABORATORY REPORT", *rows))
    people = (
        "Name | Phone",
        "Budi Santoso | 0812 3456 7890",
        "Rina Wati | 0813 4567 8901",
        "Dewi Lestari | 0814 5678 9012",
    )
    assert "list-of-people" in found(Names(), view("Committee", *people))
