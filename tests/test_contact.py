"""Phones by libphonenumber's rules with Indonesia as home; e-mail by shape; handles and links; names beside them."""

from __future__ import annotations

import pytest

from detectors.contact import Contact
from detectors.kit.terms import Strength
from tests.given import found, hides, strongest, view


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Hubungi 0812-3456-7890", "0812-3456-7890"),
        ("WA 0812.3456.7890", "0812.3456.7890"),
        ("0812 - 3456 - 7890", "0812 - 3456 - 7890"),
        ("(0812) 3456 7890", "0812) 3456 7890"),
        ("O812-3456-789O", "O812-3456-789O"),
        ("08l2 3456 7890", "08l2 3456 7890"),
        ("+62 813 9876 5432", "+62 813 9876 5432"),
        ("62812 3456 7890", "62812 3456 7890"),
        ("(022) 4231234", "4231234"),
        ("Telp. 4231234", "4231234"),
        ("027-88852022", "027-88852022"),
        ("0274-123456", "0274-123456"),
        ("+1 202-555-0121", "202-555-0121"),
        ("(212) 555-1234", "212) 555-1234"),
        ("Phone: 202-555-0121", "202-555-0121"),
        ("Tel: 020 7946 0958", "020 7946 0958"),
        ("T: 01.46.26.88.34", "01.46.26.88.34"),
        ("电话 010-88852022", "010-88852022"),
        ("siti.aminah@contoh.co.id", "siti.aminah@contoh.co.id"),
        ("e-mail budi @ contoh.id", "budi @ contoh.id"),
        ("budi@ contoh . co . id", "budi@ contoh . co . id"),
        ("budi.s©gmail.com", "budi.s©gmail.com"),
        ("budi.s@gmailcom", "budi.s@gmailcom"),
        ("budi.s@yahoo,com", "budi.s@yahoo,com"),
        ("Telegram: @budi_santoso", "@budi_santoso"),
        ("LINE ID : budi1990", "budi1990"),
        ("wa.me/6281234567890", "wa.me/6281234567890"),
        ("t.me/budi_santoso", "t.me/budi_santoso"),
        ("linkedin.com/in/budi-santoso", "linkedin.com/in/budi-santoso"),
        ("www.instagram.com/budi.s", "instagram.com/budi.s"),
        ("tel: +44 (0) 20 9876 5432", "+44 (0) 20 9876 5432"),
    ],
)
def test_ways_to_reach_a_person_are_covered_whole(text: str, secret: str) -> None:
    seen = view(text)
    findings = list(Contact().find(seen))
    assert strongest(findings) in (Strength.LIKELY, Strength.SURE)
    assert hides(findings, seen, secret)


def test_a_word_in_the_row_above_announces_a_number() -> None:
    seen = view("Phone:", "202 555 0121")
    assert hides(Contact().find(seen), seen, "202 555 0121")


def test_beside_an_e_mail_address_a_bare_number_in_groups_is_a_phone() -> None:
    seen = view("amorin@example.com", "401 555 5555")
    assert hides(Contact().find(seen), seen, "401 555 5555")


@pytest.mark.parametrize(
    "text",
    [
        "Total 1.250.000",
        "Rp 0812.345.678",
        "Rp. 812.345.678",
        "12-05-2024 10:30",
        "01.09.2012",
        "DOB: 06.16.1976",
        "ISBN 978-602-03-1234-5",
        "8991234567890",
        "3.141592653",
        "No. 123456",
        "INV/2024/08/0812",
        "1/2/3/4",
        "Seattle WA 98028-3912",
        "13335 | 00040 | 08932891361 | 06",
        "Portable 06.16.1976",
        "user@",
        "harga @ 5.000",
        "Rp 5.000 @ 3 pcs",
        "2024 2025 2026",
        "The line was long and signal weak",
        "github.com",
        "instagram.com/p/",
        "10:00 - 12:00",
        "192.168.100.200",
        "0821",
        "3754 088883 83322",
        "WhatsApp 482-913",
        "postgres://app:khgb3Fc@db.internal:5432/shop",
    ],
)
def test_look_alikes_are_nothing(text: str) -> None:
    assert strongest(Contact().find(view(text))) is None


@pytest.mark.parametrize("text", ["IG @kopi.enak", "@warungbudi", "TikTok: @warung_budi"])
def test_a_social_handle_alone_is_a_hint(text: str) -> None:
    assert strongest(Contact().find(view(text))) is Strength.HINT


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("Budi Santoso", "0812-3456-7890"), "Budi Santoso"),
        (("Andrew Morin", "Founder", "amorin@example.com"), "Andrew Morin"),
        (("Xqor Wzyk", "xqor.wzyk@example.com"), "Xqor Wzyk"),
        (("created by David Johnson in May", "call (212) 555-1234"), "David Johnson"),
        (("Tn. Wgkx Brtn", "0812-3456-7890"), "Tn. Wgkx Brtn"),
    ],
)
def test_the_name_beside_a_contact_is_covered_with_it(rows: tuple[str, ...], name: str) -> None:
    seen = view(*rows)
    assert hides(Contact().find(seen), seen, name)


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (("Budi Santoso", "Terima kasih"), "Budi Santoso"),
        (("Toko Maju Jaya", "0812-3456-7890"), "Toko Maju Jaya"),
        (("Senior Web Developer", "0812-3456-7890"), "Senior Web Developer"),
        (("12 Boulevard Antoine Gautier", "0812-3456-7890"), "Antoine Gautier"),
    ],
)
def test_other_words_stay_readable(rows: tuple[str, ...], text: str) -> None:
    seen = view(*rows)
    assert not hides(Contact().find(seen), seen, text)


@pytest.mark.parametrize(
    ("payload", "is_contact"), [("BEGIN:VCARD\nFN:X", True), ("tel:+6281", True), ("https://x.org", False)]
)
def test_contact_codes(payload: str, is_contact: bool) -> None:
    assert ("contact-code" in found(Contact(), view(codes=[payload]))) is is_contact


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("not answering at 780-999-2181, try later", "780-999-2181"),
        ("please send it to 0688 872 49 99 tomorrow", "0688 872 49 99"),
        ("Phone: 083 564 9312", "083 564 9312"),
        ("If nobody is in, ring 0113 496 0023 please", "0113 496 0023"),
        ("give us a bell on (03) 9799 9304 mate", "9799 9304"),
        ("Llámame al 634-245-593", "634-245-593"),
        ("Bitte melden Sie sich: 0171 1368862", "0171 1368862"),
        ("Tu peux me joindre au 02.41.22.33.44", "02.41.22.33.44"),
        ("Chiamami al 347 286 5860", "347 286 5860"),
        ("Proszę dzwonić: 601 471 568", "601 471 568"),
        ("Beni ara 0 (555) 960 04 85", "555) 960 04 85"),
        ("LH 0912 152 847 gặp anh Khôi", "0912 152 847"),
        ("Liga no (41) 91234-5678", "41) 91234-5678"),
        ("明天打我电话 13812345678", "13812345678"),
        ("13812345678 明天见", "13812345678"),
        ("携帯 090-3435-7129", "090-3435-7129"),
        ("연락처 010-9405-3283", "010-9405-3283"),
        ("جوال 055 912 4737", "055 912 4737"),
        ("โทร 081 234 5678", "081 234 5678"),
        ("Reach me at (208) 341-5685 ext. 164", "341-5685 ext. 164"),
        ("write me at megan (at) mailbox (dot) org", "megan (at) mailbox (dot) org"),
        ("add me on telegram @megholl", "@megholl"),
        ("my discord is meg_holl", "meg_holl"),
    ],
)
def test_numbers_of_any_country_are_found_as_people_write_them(text: str, secret: str) -> None:
    seen = view(text)
    findings = list(Contact().find(seen))
    assert strongest(findings) in (Strength.LIKELY, Strength.SURE)
    assert hides(findings, seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("Layanan konsumen 0800-1-488347",),
        ("Layanan konsumen (021) 5551234",),
        ("Questions? Call 1-800-879-5893",),
        ("Halo Bank 1500888",),
        ("Customer service: 020 7946 0958",),
        ("Komposisi: gula", "Netto 50 g", "Telp. (021) 5551234"),
        ("Best before 03/04/2027", "Ingredients: salt", "Tel. 0113 496 0023"),
        ("Order no. 634 245 593",),
        ("Buka 08.00 - 16.00",),
        ("0.12 0.15 0.20 0.33",),
        ("0 1 2 3 4 5 6 7 8 9",),
        ("05 12 23 34 45",),
        ("2019 2020 2021 2022",),
        ("Kundennummer 0171 1368862",),
    ],
)
def test_what_belongs_to_everybody_or_is_no_telephone_is_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Contact().find(view(*rows))) is None


def test_the_number_on_a_shops_sign_or_receipt_is_a_hint() -> None:
    assert strongest(Contact().find(view("BENGKEL MAJU", "Buka setiap hari", "Telp. (021) 5551234"))) is Strength.HINT
    assert (
        strongest(Contact().find(view("TOKO JAYA", "TOTAL 5.000", "TUNAI 10.000", "Telp 021-5551234"))) is Strength.HINT
    )


def test_the_desk_of_a_firm_in_its_imprint_is_a_hint() -> None:
    rows = ("Impressum", "Brauer Haustechnik GmbH", "info@brauer.example")
    assert strongest(Contact().find(view(*rows))) is Strength.HINT
    assert strongest(Contact().find(view(*rows[:2], "anna.brauer@brauer.example"))) is Strength.SURE
    assert strongest(Contact().find(view("Mail an info@brauer.example"))) is Strength.SURE


@pytest.mark.parametrize(
    ("rows", "secret"),
    [
        (("NUMERI UTILI", "Idraulico Chiara 328-9881281"), "328-9881281"),
        (("Mamma 328-4237745",), "328-4237745"),
        (("Maite: 634-556-253 o m.rey@mail.example",), "634-556-253"),
        (("Margaux 02.41.94.21.86",), "02.41.94.21.86"),
        (("Recents | All | Missed call", "98709 68044 | Yesterday"), "98709 68044"),
        (("Friends | Online 2", "curtis_l49#0069 | In lobby"), "curtis_l49#0069"),
    ],
)
def test_whose_a_number_is_makes_it_a_telephones(rows: tuple[str, ...], secret: str) -> None:
    seen = view(*rows)
    findings = list(Contact().find(seen))
    assert strongest(findings) is not Strength.HINT
    assert hides(findings, seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("Wardrobe Billy 802.638.50",),
        ("Invoice", "Sophie 123 456 789"),
        ("Dress Jasmine 2 499 000",),
        ("Recents | All", "Downloads", "100234567"),
        ("Clara 12.05.2026 18:30",),
    ],
)
def test_a_number_beside_a_given_name_may_be_an_articles(rows: tuple[str, ...]) -> None:
    assert list(Contact().find(view(*rows))) == []


def test_where_one_asks_to_be_added_the_next_user_name_is_hers_too() -> None:
    seen = view("add me on telegram @megholl", "or snap megholloway")
    assert hides(Contact().find(seen), seen, "megholloway")


def test_the_head_of_a_column_announces_the_numbers_below_it() -> None:
    seen = view(
        "No | Nama | NISN | HP orang tua",
        "1 | Raka | 0148217730 | 0812-4821-7730",
        "2 | Eka | 0148225447 | 0812-4858-7821",
    )
    findings = list(Contact().find(seen))
    assert hides(findings, seen, "0812-4821-7730")
    assert hides(findings, seen, "0812-4858-7821")
