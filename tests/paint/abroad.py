"""Invented people of other countries, with addresses as their posts write them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from tests.paint.digits import digits
from tests.paint.people import day

NAMES: dict[str, tuple[str, str, str]] = {
    "US": ("Emily Grace Olivia Hannah", "James Michael Ethan Tyler", "Carter Mitchell Sanders Whitfield Brooks"),
    "GB": ("Charlotte Imogen Harriet Poppy", "Oliver Callum Alfie Rhys", "Ashworth Pemberton Lockwood Hartley Fenwick"),
    "DE": ("Johanna Katharina Lena Greta", "Lukas Maximilian Jonas Felix", "Müller Schreiber Köhler Winkler Brandt"),
    "FR": ("Camille Élodie Manon Chloé", "Julien Théo Mathieu Antoine", "Lefèvre Moreau Garnier Roussel Fontaine"),
    "ES": ("Lucía Carmen Marta Inés", "Javier Pablo Álvaro Sergio", "Ortega Navarro Molina Castaño Vidal"),
    "IT": ("Giulia Chiara Martina Sofia", "Matteo Lorenzo Davide Marco", "Ferrari Colombo Ricci Marchetti Galli"),
    "NL": ("Sanne Femke Lotte Anouk", "Daan Bram Sander Thijs", "de Vries Bakker Visser Dekker Mulder"),
    "PT": ("Beatriz Mariana Inês Leonor", "Tiago Diogo Rui Gonçalo", "Carvalho Almeida Ferreira Pinto Teixeira"),
    "PL": ("Zofia Agnieszka Magdalena Ewa", "Piotr Tomasz Jakub Marek", "Kowalski Nowicki Zielinski Wrona Mazur"),
    "BR": ("Larissa Camila Renata Bruna", "Thiago Rafael Felipe Caio", "Souza Barbosa Nascimento Araujo Moraes"),
    "IN": ("Priya Ananya Kavita Meera", "Rahul Arjun Vikram Sanjay", "Sharma Iyer Banerjee Deshmukh Reddy"),
    "MY": ("Nurul Aisyah Siti Farah", "Ahmad Hafiz Azlan Faizal", "Abdullah Rahman Ismail Hassan Zainal"),
    "SG": ("Mei Ling Hui Min Xin Yi Jia Hui", "Wei Ming Jun Jie Kai Wen", "Tan Lim Ng Koh Chua"),
    "AU": ("Matilda Ruby Zoe Georgia", "Lachlan Cooper Hamish Angus", "Gallagher Thornton Doyle Pearce Barton"),
}  # fmt: skip
"""Women's and men's given names, family names."""


def _us(rng: Random) -> tuple[str, str]:
    town = rng.choice(
        ("Springfield, IL 627", "Boulder, CO 803", "Portland, OR 972", "Albany, NY 122", "Austin, TX 787")
    )
    street = rng.choice(
        ("Maple Street", "Oak Avenue", "Birch Lane", "Washington Blvd", "Cedar Court", "Lakeview Drive")
    )
    return f"{rng.randint(12, 9800)} {street}", f"{town}{rng.randint(10, 99)}"


def _gb(rng: Random) -> tuple[str, str]:
    town = rng.choice(("Leeds LS", "Bristol BS", "Sheffield S", "Norwich NR", "York YO"))
    street = rng.choice(("Church Road", "Station Road", "Mill Lane", "Victoria Street", "Orchard Close"))
    return (
        f"{rng.randint(1, 190)} {street}",
        f"{town}{rng.randint(1, 9)} {rng.randint(1, 9)}{rng.choice('ABDEFGHJ')}{rng.choice('LNPQRST')}",
    )


def _de(rng: Random) -> tuple[str, str]:
    street = rng.choice(("Lindenstraße", "Goethestraße", "Bahnhofstr.", "Am Mühlbach", "Kastanienallee", "Rosenweg"))
    town = rng.choice(("04109 Leipzig", "80331 München", "50667 Köln", "20095 Hamburg", "70173 Stuttgart"))
    return f"{street} {rng.randint(1, 120)}", town


def _fr(rng: Random) -> tuple[str, str]:
    street = rng.choice(
        ("rue des Lilas", "avenue Victor Hugo", "boulevard Pasteur", "rue de la République", "place du Marché")
    )
    town = rng.choice(("69003 LYON", "31000 TOULOUSE", "44000 NANTES", "75011 PARIS", "33000 BORDEAUX"))
    return f"{rng.randint(1, 150)} {street}", town


def _es(rng: Random) -> tuple[str, str]:
    street = rng.choice(("C/ Mayor", "Calle del Prado", "Avda. de la Constitución", "Plaza de España", "C/ San Juan"))
    town = rng.choice(("28013 Madrid", "41001 Sevilla", "46002 Valencia", "08007 Barcelona", "50001 Zaragoza"))
    return f"{street}, {rng.randint(1, 90)}, {rng.randint(1, 8)}º {rng.choice('ABCD')}", town


def _it(rng: Random) -> tuple[str, str]:
    street = rng.choice(("Via Garibaldi", "Via Roma", "Corso Italia", "Viale dei Pini", "Piazza Dante"))
    return f"{street} {rng.randint(1, 120)}", rng.choice(
        ("20121 Milano MI", "00184 Roma RM", "10121 Torino TO", "50122 Firenze FI")
    )


def _nl(rng: Random) -> tuple[str, str]:
    street = rng.choice(("Dorpsstraat", "Kerkweg", "Molenlaan", "Prinsengracht", "Tulpenhof"))
    town = rng.choice(("Utrecht", "Rotterdam", "Groningen", "Haarlem", "Breda"))
    letters = f"{rng.choice('ABCDEGHJ')}{rng.choice('KLMNPRST')}"
    return f"{street} {rng.randint(1, 180)}", f"{rng.randint(1011, 9899)} {letters} {town}"


def _pt(rng: Random) -> tuple[str, str]:
    street = rng.choice(
        ("Rua das Flores", "Avenida da Liberdade", "Rua do Carmo", "Travessa da Boa Hora", "Largo do Rato")
    )
    town = rng.choice(("Lisboa", "Porto", "Coimbra", "Braga"))
    return (
        f"{street}, {rng.randint(1, 200)}, {rng.randint(1, 6)}.º Dto",
        f"{rng.randint(1000, 4990)}-{digits(rng, 3)} {town}",
    )


def _pl(rng: Random) -> tuple[str, str]:
    street = rng.choice(("ul. Długa", "ul. Polna", "al. Jana Pawła II", "ul. Kwiatowa"))
    return f"{street} {rng.randint(1, 99)}/{rng.randint(1, 60)}", rng.choice(
        ("00-001 Warszawa", "30-002 Kraków", "50-101 Wrocław")
    )


def _br(rng: Random) -> tuple[str, str]:
    street = rng.choice(("Rua das Palmeiras", "Av. Paulista", "Rua Sete de Setembro", "Rua Augusta"))
    town = rng.choice(("São Paulo - SP", "Curitiba - PR", "Salvador - BA"))
    return f"{street}, {rng.randint(10, 2400)}", f"{town}, {rng.randint(10000, 89999)}-{digits(rng, 3)}"


def _in(rng: Random) -> tuple[str, str]:
    street = rng.choice(("MG Road", "Gandhi Nagar", "Lake View Colony", "Park Street"))
    return f"H.No. {rng.randint(1, 400)}, {street}", rng.choice(
        ("Pune, Maharashtra 411004", "Chennai, Tamil Nadu 600018", "Kolkata 700019")
    )


def _my(rng: Random) -> tuple[str, str]:
    return (
        f"NO {rng.randint(1, 90)} JALAN {rng.choice(('MAWAR', 'DAHLIA', 'SETIA', 'KENARI'))} {rng.randint(1, 20)}",
        rng.choice(("47300 PETALING JAYA SELANGOR", "50480 KUALA LUMPUR", "81100 JOHOR BAHRU JOHOR")),
    )


def _sg(rng: Random) -> tuple[str, str]:
    street = rng.choice(("Ang Mo Kio Avenue 3", "Tampines Street 21", "Bedok North Road"))
    return (
        f"Blk {rng.randint(100, 700)} {street} #{rng.randint(2, 24):02d}-{rng.randint(10, 190)}",
        f"Singapore {rng.randint(310000, 560999)}",
    )


def _au(rng: Random) -> tuple[str, str]:
    town = rng.choice(("CARLTON VIC 3053", "NEWTOWN NSW 2042", "FREMANTLE WA 6160"))
    return f"{rng.randint(1, 220)} {rng.choice(('Wattle Street', 'Banksia Road', 'Harbour Parade'))}", town


ADDRESSES: dict[str, Callable[[Random], tuple[str, str]]] = {
    "US": _us, "GB": _gb, "DE": _de, "FR": _fr, "ES": _es, "IT": _it, "NL": _nl, "PT": _pt, "PL": _pl, "BR": _br, "IN": _in,
    "MY": _my, "SG": _sg, "AU": _au,
}  # fmt: skip
PHONES: dict[str, Callable[[Random], str]] = {
    "US": lambda rng: f"({rng.choice((212, 303, 503, 512))}) 555-{rng.randint(100, 199):04d}",
    "GB": lambda rng: f"+44 7700 900{rng.randint(100, 999)}",
    "DE": lambda rng: f"+49 30 23125 {rng.randint(100, 999)}",
    "FR": lambda rng: f"06 39 98 {rng.randint(10, 99)} {rng.randint(10, 99)}",
    "ES": lambda rng: f"+34 6{rng.randint(10, 99)} {digits(rng, 3)} {digits(rng, 3)}",
    "NL": lambda rng: f"06-{digits(rng, 8)}",
    "PT": lambda rng: f"+351 91{rng.randint(0, 9)} {digits(rng, 3)} {digits(rng, 3)}",
}


@dataclass(frozen=True)
class Foreigner:
    country: str
    given: str
    family: str
    woman: bool
    born: date
    street: str
    town: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"


def foreigner(rng: Random, country: str, first: int = 1955, last: int = 2004) -> Foreigner:
    women, men, families = NAMES[country]
    woman = rng.random() < 0.5
    family = rng.choice(families.replace("de Vries", "de_Vries").split()).replace("_", " ")
    street, town = ADDRESSES[country](rng)
    return Foreigner(
        country, rng.choice((women if woman else men).split()), family, woman, day(rng, first, last), street, town
    )
