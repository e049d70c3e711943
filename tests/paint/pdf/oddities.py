"""What goes wrong with PDFs: bars over living text, values in forms, scans, text that nobody sees, files within files."""

from __future__ import annotations

from random import Random

import numpy as np

from tests.paint import catalogue
from tests.paint.digits import digits
from tests.paint.pdf.kinds import pdf
from tests.paint.pdf.papers import PROSE
from tests.paint.pdf.sheet import A4, Page, Paper
from tests.paint.people import person, spaced

WHITE = (1.0, 1.0, 1.0)


@pdf("black-bars", "credential identity_document", "contact location", "covered-text")
def black_bars(rng: Random) -> Paper:
    """The words under the bars are whole: they can be marked and copied out. One bar covers a value, one a whole row."""
    who = person(rng)
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "Pernyataan saksi", 16, bold=True)
    page.paragraph(56, 110, 480, PROSE)
    page.write(56, 260, f"NIK: {who.nik}")
    page.write(56, 284, f"Nama: {who.name}")
    page.box((80, 251, 260, 262), (0, 0, 0))
    page.box((50, 272, 260, 290), (0, 0, 0))
    return paper


@pdf("white-bars", "credential", "identity_document contact location", "covered-text")
def white_bars(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "Kontrak kerja", 16, bold=True)
    page.paragraph(56, 110, 480, PROSE)
    page.write(56, 260, f"Hubungi {spaced(person(rng).phone)} untuk keterangan")
    page.box((50, 246, 320, 268), WHITE)
    return paper


@pdf("white-text", "safe", "", "unseen-text")
def white_text(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "Undangan", 16, bold=True)
    page.paragraph(56, 110, 480, PROSE)
    page.write(56, 300, "nobody is meant to see this line", colour=WHITE)
    return paper


@pdf("outside-the-page", "contact", "identity_document", "text-outside")
def outside(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "Hubungi kami", 16, bold=True)
    end = page.write(56, 110, "WhatsApp ")
    page.write(end, 110, spaced(person(rng).phone), 11, "phone")
    page.write(56, A4[1] + 40, "a remark of the editor, cut off")
    return paper


@pdf("form-with-fields", "identity_document", "contact location", "form-values")
def form(rng: Random) -> Paper:
    who = person(rng)
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "FORMULIR PENDAFTARAN", 16, bold=True)
    y = 130.0
    for label, value, what in (
        ("NIK", who.nik, "nik"), ("Nama Lengkap", who.name, "name"), ("Tempat Lahir", who.birthplace, ""),
    ):  # fmt: skip
        page.write(56, y, label)
        place = (180.0, y - 14, 460.0, y + 6)
        page.fields.append((place, label, value))
        if what:
            page.hide(what, (182, y - 9, 182 + 6.2 * len(value), y + 2))
        y += 34
    return paper


@pdf("notes-and-files", "safe", "contact", "notes attachment comment")
def notes(rng: Random) -> Paper:
    paper = Paper(info={"Title": "rancangan kedua"}, files={"catatan.txt": b"hanya catatan"})
    page = paper.page()
    page.write(56, 80, "Rancangan taman", 16, bold=True)
    page.paragraph(56, 110, 480, PROSE)
    page.notes.append(((500, 60, 520, 80), "please look at this again"))
    return paper


def _scan(page: Page, kind: str, rng: Random) -> None:
    """A painted sheet as a picture that fills a page."""
    sheet = catalogue.named(kind).paint(rng)
    pixels = np.ascontiguousarray(sheet.pixels)
    across, down = page.size
    scale = min((across - 40) / pixels.shape[1], (down - 40) / pixels.shape[0])
    place = (20.0, 20.0, 20 + pixels.shape[1] * scale, 20 + pixels.shape[0] * scale)
    page.picture(place, pixels, [(secret.what, secret.box) for secret in sheet.secrets])


@pdf("scan-laboratory", "medical", "identity_document contact location")
def scan_laboratory(rng: Random) -> Paper:
    paper = Paper()
    _scan(paper.page(), "lab-report-indonesian", rng)
    return paper


@pdf("scan-identity-card", "identity_document", "adult_face location contact minor_face")
def scan_card(rng: Random) -> Paper:
    paper = Paper()
    page = paper.page()
    sheet = catalogue.named("ktp-electronic").paint(rng)
    page.picture((60, 80, 303, 233), np.ascontiguousarray(sheet.pixels), [(one.what, one.box) for one in sheet.secrets])
    page.write(60, 280, "Salinan kartu untuk keperluan pendaftaran", 11)
    return paper


@pdf("scan-with-text-layer", "safe")
def scan_with_layer(rng: Random) -> Paper:
    """What a scanner's program has read lies unseen over its picture, where the picture shows the same."""
    paper = Paper()
    page = paper.page()
    page.write(56, 80, "Pengumuman", 16, bold=True)
    page.write(56, 80, "Pengumuman", 16, bold=True, mode=3)
    for index in range(6):
        text = PROSE[80 * index :][:70]
        page.write(56, 120 + 20 * index, text)
        page.write(56, 120 + 20 * index, text, mode=3)
    return paper


@pdf("turned-page", "identity_document", "contact location")
def turned(rng: Random) -> Paper:
    """Written along the long side of a page that viewers turn by a quarter."""
    who = person(rng)
    paper = Paper()
    page = paper.page(A4, turn=90)
    page.write(56, 80, "KARTU KELUARGA", 18, bold=True)
    end = page.write(56, 104, "No. ", 12)
    page.write(end, 104, f"{who.nik[:6]}{who.born:%d%m%y}{digits(rng, 4)}", 12, "id_number")
    page.rows(56, 140, 100, [("Nama", who.name, "name"), ("NIK", who.nik, "nik")])
    return paper
