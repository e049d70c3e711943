"""Identity papers: KTP, SIM, passport and other cards, NIK numbers, machine-readable zones.

A paper is known by its title and labels, by a zone with check digits (ICAO Doc 9303), or by a NIK, whose sixteen digits
hold a district and a birth date (Permendagri 40/2019). Covered are all values, faces and codes; title and labels stay, so
that the kind of paper can still be seen. A page with several papers or with other text is covered all over its words.
Example: a KTP gives ``ktp`` with a region a value, its portrait among them; a bare NIK in a form gives ``nik``.
Misses: cards whose words cannot be read, languages without labels below.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stdnum.id import nik

from detectors.kit.detector import Detector
from detectors.kit.mrz import find_zones
from detectors.kit.numbers import runs
from detectors.kit.page import Page
from detectors.kit.papers import Paper, recognise, values
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View

_WORLD: Final = (
    "name", "surname", "given names", "given name", "first name", "last name", "nationality", "date of birth", "birth date",
    "dob", "sex", "place of birth", "date of issue", "date of expiry", "issued", "expires", "expiry", "exp", "iss", "height",
    "hgt", "wgt", "eyes", "hair", "class", "restrictions", "authority", "document no", "card no", "passport no", "code",
    "type", "signature", "address", "personal no", "identity no", "id no", "nom", "prenom", "prenoms", "prénom(s)", "né(e) le",
    "nationalité", "sexe", "taille", "lieu de naissance", "date de naiss", "date de naissance", "date d'expir", "adresse",
    "délivré par", "apellidos", "primer apellido", "segundo apellido", "nombre", "nacionalidad", "fecha de nacimiento",
    "sexo", "validez", "valido hasta", "lugar de nacimiento", "domicilio", "equipo", "hijo/a de", "name/nom", "geburtsdatum",
    "geburtsort", "staatsangehörigkeit", "vorname", "gültig bis", "cognome", "nome", "data di nascita", "number of entries",
    "valid from", "valid until", "from", "until", "remarks", "num soport", "idesp", "emision", "n° du document",
)  # fmt: skip

PAPERS: Final = (
    Paper(
        "ktp",
        ("kartu tanda penduduk",),
        ("provinsi", "kabupaten", "kota", "NIK", "nama", "tempat/tgl lahir", "tempat tgl lahir", "jenis kelamin", "gol. darah",
         "gol darah", "alamat", "RT/RW", "kel/desa", "kelurahan", "kecamatan", "agama", "status perkawinan", "pekerjaan",
         "kewarganegaraan", "berlaku hingga"),
    ),
    Paper(
        "sim",
        ("surat izin mengemudi", "driving license"),
        ("SIM", "nama", "name", "alamat", "address", "tempat & tgl lahir", "tempat", "tgl lahir", "tinggi", "pekerjaan",
         "no. SIM", "berlaku s/d", "gol darah", "jenis kelamin", "indonesia", "driving license", "metro"),
    ),
    Paper(
        "passport",
        ("passport", "paspor", "passeport", "pasaporte", "reisepass", "passaporto"),
        ("jenis", "kode negara", "no. paspor", "nama lengkap", "kewarganegaraan", "tempat lahir", "tgl. lahir",
         "tanggal lahir", "tgl. pengeluaran", "tgl. habis berlaku", "no. reg", "kantor yang mengeluarkan", *_WORLD),
    ),
    Paper(
        "identity-card",
        ("identity card", "identification card", "carte nationale d'identite", "carte d'identite",
         "documento nacional de identidad", "personalausweis", "carta d'identita", "cartão de cidadão", "identiteitskaart",
         "national id", "kartu identitas anak", "resident card", "visa"),
        _WORLD,
    ),
    Paper(
        "driving-licence",
        ("driver license", "driver's license", "driver licence", "driving licence", "drivers license", "permis de conduire",
         "führerschein", "permiso de conduccion", "patente di guida", "rijbewijs", "carta de condução"),
        _WORLD,
    ),
    Paper("npwp", ("nomor pokok wajib pajak", "NPWP"), ("NPWP", "NIK", "nama", "alamat", "kpp", "tanggal terdaftar")),
    Paper(
        "family-card",
        ("kartu keluarga",),
        ("nama kepala keluarga", "nama lengkap", "NIK", "alamat", "RT/RW", "kode pos", "desa/kelurahan", "kecamatan",
         "kabupaten/kota", "provinsi", "no", "jenis kelamin", "agama", "pendidikan", "status hubungan dalam keluarga"),
    ),
)  # fmt: skip


class Identity(Detector):
    risk = Risk.IDENTITY
    title = "Identity document"
    advice = "Never send it as it is; cover name, numbers, portrait and codes."

    def find(self, view: View) -> Iterator[Finding]:
        page = view.page
        paper = recognise(page, PAPERS)
        zones = list(find_zones(page))
        if paper is not None:
            yield self.finding(paper[1], paper[0].why, _whole(view))
        elif any(zone.checked for zone in zones):
            yield self.finding(Strength.SURE, zones[0].paper, _whole(view))
        for zone in zones:
            strength = Strength.SURE if zone.checked else Strength.LIKELY
            yield self.finding(strength, "machine-readable-zone", [line.region for line in zone.lines])
        yield from self._numbers(page)

    def _numbers(self, page: Page) -> Iterator[Finding]:
        for _, match in runs(page, 16, 16, nik.is_valid):
            named = "NIK" in page.text or "KTP" in page.text or "Kependudukan" in page.text
            yield self.finding(Strength.SURE if named else Strength.LIKELY, "nik", match.regions)


def _whole(view: View) -> list[Region]:
    """Everything on the photo that may belong to the paper and tells about a person."""
    portraits = [_portrait(face.region, view) for face in view.faces]
    return [*values(view.page, PAPERS), *portraits, *(code.region for code in view.codes)]


def _portrait(face: Region, view: View) -> Region:
    """A passport picture around a face: half a face more at the sides and above, shoulders below."""
    photo = Region(
        face.left - face.width // 2,
        face.top - face.height // 2,
        face.right + face.width // 2,
        face.bottom + round(face.height * 0.7),
    )
    return photo.clip(view.photo.width, view.photo.height) or face
