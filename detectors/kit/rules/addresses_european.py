"""Parts of addresses in German, Dutch, French, Spanish, Portuguese, Italian, Polish, Turkish, Vietnamese and their neighbours.

A street's word stands before its name with the number behind (``Calle Mayor 5``), behind the number (``5 rue Foch``), or is
glued to the name (``Lindenallee 5``). Where no word tells a street, a name with a number over a postcode with its town does
(``OVER_TOWN``), or both in one line. Lines come folded: without accents.
Example: ``ul. Lipowa 5/3``; ``Ataturk Cad. No: 12/4``; ``12/5 Tran Hung Dao, phuong 1, quan 5``.
Sources: UPU S42 (DE, AT, CH, NL, BE, FR, ES, MX, CO, PT, BR, IT, PL, CZ, RO, SE, NO, DK, FI, HU, TR, VN), PTT Turkiye, VNPost.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__, "addresses")
_FR: Final = (
    r"(?:rue|avenue|av\.?|boulevard|bd|bld|boul\.?|place|pl\.|all[ée]es?|impasse|imp\.|chemin|che|chem\.|ch\.|route|rte"
    r"|quai|cours|square|passage|ruelle|venelle|cite|hameau|lieu-dit|montee|esplanade|clos|domaine"
    r"|faubourg|fg|lotissement|lot\.|r[ée]sidence|sentier|villa)"
)
_DE: Final = (
    r"(?:stra(?:ß|ss|B)e|str\.|weg|platz|gasse|allee|damm|ufer|ring|steig|pfad|chaussee|stieg|graben|wall|winkel|laan|straat"
    r"|plein|gracht"
    r"|kade|dijk|singel|steeg|dreef|hof|baan)"
)
_FRONT: Final = (
    r"(?:calle|c/(?!(?-i:[oO]\s[a-z]))|c\.|cl\.?|avenida|avda\.?|av\.?|plaza|pza\.?|plza\.?|paseo|p[ºo]\.|carrer|camino|cno\.?|ronda|carretera"
    r"|ctra\.?|carrera|cra\.?|kra\.?"
    r"|transversal|diagonal|jir[oó]n|jr\.|pasaje|psje\.?|travesia|urb\.|rua|r\.|travessa|tv\.|largo"
    r"|pra[çc]a|pca\.?|alameda|al\.|ladeira|beco"
    r"|estrada|rodovia|rod\.|via(?!\s(?:e?-?mail|wa|whats|telep|transfer|bank|atm|bca|bri|bni|mandiri|app|web|sms))"
    r"|viale|v\.le|piazza|piazzale|p\.za|p\.zza|corso|c\.so|vicolo|strada|contrada|c\.da|localita|loc\.|frazione|fraz\."
    r"|lungomare|salita"
    r"|str\.|ul\.|ulica|ulice|ulitsa|aleja|aleje|os\.|osiedle|plac|pl\.|namesti|nam\.|bulevardul|bd\.|calea|aleea|soseaua"
    r"|prospekt"
    r"|per\.)"
)
_GLUED: Final = one_of(_LISTS["streets_glued"])
_ROAD_TR: Final = (
    r"(?:cad(?:desi|de)?|cd|sok(?:ak|agi)?|sk|bulv(?:ari|ar)?|blv|apt|apartmani|sitesi|sit|mah(?:allesi|alle)?|mh|mevkii|koyu"
    r"|blok|plaza|konutlari)"
)
_AREA_VI: Final = r"(?:phuong|p\.|quan|q\.|huyen|xa|thi xa|thi tran|thanh pho|tp\.?|tinh)"

STRONG: Final[dict[str, re.Pattern[str]]] = {
    "town-nl": re.compile(r"\b[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}\s{1,2}[A-Z][A-Za-z'’\-]{2,}"),
    "house-fr": re.compile(
        rf"(?i)(?<![\d.,])\b\d{{1,4}}\s?(?:bis|ter|quater|[a-d]\b)?,?\s{{1,2}}{_FR}\s(?:d[eu]s?\s|de\sla\s"
        rf"|[dl]['’]\s?)?[a-zà-ÿ]{{2,}}"
        r"|\b(?:rue|avenue|boulevard|chaussee)\s(?:(?:d[eu]s?|de\sla)\s|[dl]['’]\s?)?[a-z][a-z'’\-]{2,20}(?:\s[a-z'’\-]{2,20}){0,2}\s"
        r"\d{1,4}\b(?![.,:]\d)(?!\s?(?:euros?|%|ans|h|heures|min|minutes|km|m|fois)\b)"
    ),
    "house-de": re.compile(
        r"\b(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Unter der|Hinter der|Hinter dem|Bei der"
        r"|Beim|Alter|Alte|Neue|Neuer|Op de"
        r"|Vor dem)\s[A-ZÄÖÜ][A-Za-zäöüß\-]{2,24}(?:\s[A-ZÄÖÜ][a-zäöüß]{2,20})?\s\d{1,3}\s?[a-z]?\b|"
        rf"\b(?!(?i:sitz|park|arbeits|steh|stell|spiel|liege)platz)[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ.\-]{{2,30}}(?:\s"
        rf"|-)?(?i:{_DE})(?:\s{{1,2}}|(?<=\.))"
        rf"\d{{1,4}}(?:\s?[-/]\s?\d{{1,4}})?\s?[a-z]?\b"
        rf"|(?i:\b[a-z][a-z.\-]{{2,24}}{_GLUED}\s?\d{{1,4}}\s?[a-z]?\b)"
    ),
    "house-eu": re.compile(
        rf"(?i)(?<![a-z]){_FRONT}(?:\s|(?<=[./]))(?:d[aeo]s?\s|de\sla\s|de\slos\s|de\slas\s|dei\s|della\s"
        rf"|del\s)?[A-ZÀ-Ý0-9][a-zà-ÿ0-9.' ]{{2,34}}[,\s]{{1,2}}(?:(?:n|nr|num"
        rf"|no)?[.ºo°]{{0,2}}\s?)?(?:\d{{1,4}}\b(?!\s?(?:mg|ml|%"
        rf"|kg|:|min|uhr|personas|pessoas))|s/n\b|snc\b)"
    ),
    "house-co": re.compile(
        r"(?i)\b(?:calle|cl|carrera|cra|kra|cr|transversal|tv|diagonal|dg|avenida|av)\.?\s?\d{1,3}\s?[a-z]?(?:\s(?:sur|norte"
        r"|bis))?\s?(?:#|n[oº°]\.?)\s?\d{1,3}\s?[a-z]?\s?-\s?\d{1,3}\b"
        r"|\b(?:qd|quadra|qn|qr|sqn|sqs)\.?\s?\d{1,4}[a-z]?,?\s(?:lote|lt|bloco|bl|conjunto|conj|casa)\.?\s?[a-z0-9]{1,4}\b"
    ),
    "block-la": re.compile(
        r"(?i)\b(?:mz|mza|manzana)\.?\s?[a-z0-9]{1,3},?\s(?:lt|lote)\.?\s?\d{1,3}\b|\b(?:urb|urbanizacion|conjunto"
        r"|residencial)\.?\s[a-z ]{3,30},\s(?:casa|lote)\s\d{1,4}"
    ),
    "house-tr": re.compile(
        rf"(?i)\b{_ROAD_TR}\b\.?[^\n]{{0,30}}?\b(?:no?|d|daire|kat)\s?[:.]\s?\d{{1,4}}|\b[a-z0-9.]{{2,20}}\s(?:cad(?:desi)?|cd"
        rf"|sok(?:ak|agi)?|sk"
        rf"|bulv(?:ari)?)\b\.?\s(?:no\s?)?\d{{1,4}}\b"
    ),
    "house-vi": re.compile(
        r"(?i)(?<![\d.,])\b(?:so\s)?\d{1,4}[a-z]?(?:/\d{1,4}){0,3},?\s(?:duong|pho|ngo|ngach|hem|kiet)\s[a-z0-9]"
        r"|\b(?:ngo|ngach|hem|kiet)\s\d{1,4}\b.{0,12}\b(?:duong|pho|ngo|hem)\b|\bchung cu\s[a-z]{2}|\bcan ho\s(?:so\s)?[a-z]?\d"
        rf"|(?-i:(?<![\d.,])\b\d{{1,4}}[A-Z]?(?:/\d{{1,4}}){{0,3}}\s(?:[A-Z][a-z]{{1,8}}\s?){{2,4}}),\s?{_AREA_VI}\s?[a-z0-9]"
        r"|\b(?:thon|ap|to dan pho|khu pho)\s(?:so\s)?\w{1,12},?\s(?:xa|phuong|p\.|huyen|thi tran)\b"
    ),
    "house-pl": re.compile(
        r"\b[A-Z][a-z]{3,24}(?:\s[A-Z][a-z]{2,24}){0,2}\s(?!(?:100|200|400|800)\s)\d{1,4}[a-zA-Z]?\s(?:m|lok|mieszk)\.\s?\d{1,4}\b(?![.,]\d)"
    ),
    "house-beside-town": re.compile(
        r"\b[A-Z][A-Za-z.'’\- ]{3,34}\s\d{1,4}\s?[a-zA-Z]?(?:/\d{1,4})?,\s(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3}"
        r"|\d{4}-\d{3})\s[A-Z][A-Za-z]{2}"
        r"|\b[A-Z][a-z]{3,20}(?:\s[A-Z][a-z]{2,20})?\s\d{1,3}[a-z]?/\d{1,4},\s[A-Z][a-z]{2}"
        r"|\b\d{1,4}[a-zA-Z]?,?\s[A-Z][A-Za-z.'’\- ]{3,34},\s(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})\s[A-Z][A-Za-z]{2}"
    ),
}
STREETS: Final[dict[str, re.Pattern[str]]] = {
    "estate-eu": re.compile(
        r"(?i)(?<![a-z])(?:residence|res\.|lieu-dit|hameau|quartier|domaine|urb\.|urbanizacion|conjunto residencial"
        r"|condominio|edificio|lotissement"
        r"|wohnanlage|siedlung|osiedle)\s(?-i:[A-Z])[a-z' ]{2,30}(?=,|\W{0,3}$)"
    ),
    "street-eu": re.compile(
        r"^\W{0,3}(?:Rue|RUE|Avenue|AVENUE|Boulevard|BOULEVARD|All[ée]e|ALL[ÉE]E|Impasse|IMPASSE|Chemin|CHEMIN|CHE"
        r"|Quai|QUAI|Calle|CALLE|Residence|RESIDENCE|Hameau|Lieu-dit"
        r"|C/|Avenida|AVENIDA|Avda\.?|AVDA\.?|Paseo|PASEO|Plaza|PLAZA|Rua|RUA|Travessa|TRAVESSA|Via|VIA|Viale"
        r"|VIALE|Piazza|PIAZZA|Corso|CORSO|Ulica|ul\.|UL\.|os\.|al\.)"
        r"\s?(?:(?i:d[aeou]s?|de\sla|del)\s"
        r"|(?i:[dl])['’]\s?)?[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\-]{1,24}(?:\s[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\-]{0,24}){0,3}\W{0,3}$"
        r"|^\W{0,3}[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ.\-]{2,30}(?:\s|-)?(?i:stra(?:ß|ss)e|straat|gasse|gracht)$"
        r"|^\W{0,3}[A-Z][\w.]{1,20}(?:\s[A-Z][\w.]{1,20}){0,2}\s(?:Caddesi|Cad\.|Sokak|Sokagi|Sk\.|Bulvari)\W{0,3}$"
    ),
}
WEAK: Final[dict[str, re.Pattern[str]]] = {
    "town-eu": re.compile(
        r"\b(?:[A-Z]{1,2}\s?-\s?)?(?!(?:19|20)\d\d\s)\d{4,5}\s{1,2}(?!(?:January|February|March|April|May|June"
        r"|July|August|Septem|Octo|Novem|Decem|Janv|F[ée]v|Mars|Avril|Januar|Maret|Mei|Juni|Juli|Agus|Okto|Nopem"
        r"|Desem)\w{0,8}|(?i:gram|rupiah|buah|pcs|orang|unit|kali|liter|meter|tahun|hari|points?|poin|watt|rpm"
        r"|people|years?|steps|items?|sqft|kcal|views|likes|followers|mah)\b)"
        r"[A-ZÀ-Ý][A-Za-zà-ÿÀ-Ý'’\-]{2,}|\b\d{4}-\d{3}\s[A-ZÀ-Ý][a-zà-ÿ]{2,}|\b\d{5}-\d{3}\b"
        r"|\b\d{2}-\d{3}\s[A-Z][A-Za-z]{2,}|\b(?:[A-Z]{1,2}-)?[1-9]\d{2}\s\d{2}\s(?![A-Z]{2,4}\b)[A-Z][A-Za-z]{2,}"
    ),
    "town-typed": re.compile(r"(?:,|^)\s?\d{4,5}\s[a-z]{3,20}\W{0,3}$"),
    "area-eu": re.compile(
        r"(?i)\b(?:col|colonia|fracc|fraccionamiento|urb|urbanizacion|barrio|bairro|setor|mza?|manzana|alcaldia|delegacion"
        r"|jardim|vila)\b\.?\s[a-z0-9]"
        r"|\bc\.?\s?p\.?\s?\d{5}\b|\bcodigo postal\b"
    ),
    "state-br": re.compile(
        r"\b[A-Z][a-z]{2,20}\s?[-/–]\s?(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)\b"
        r"|\bCEP\b\W{0,3}\d{5}"
    ),
    "town-it": re.compile(r"\b\d{5}\s[A-Z][a-z]{2,20}(?:\s[a-zA-Z]{2,15}){0,2}\s\(?[A-Z]{2}\)?"),
    "town-tr": re.compile(
        rf"(?i)\b[a-z]{{3,20}}\s?/\s?{one_of(_LISTS['provinces_turkish'])}\b|\b(?-i:[A-Z])\w{{2,20}}\s(?:mah(?:allesi)?\b\.?"
        rf"|mh\.)"
        rf"|\b{one_of(_LISTS['provinces_turkish'])}\s\d{{5}}\b|\b\d{{5}}\s[a-z]{{3,20}}\s?/\s?[a-z]{{3}}"
    ),
    "door-tr": re.compile(r"(?i)\b(?:daire|kat|d|k)\s?[:.]\s?\d{1,3}\b|\bno\s?:\s?\d{1,4}/\d{1,3}"),
    "town-vi": re.compile(
        r"(?i)\b(?:phuong|quan|huyen|thi xa|thi tran)\s(?:\d{1,2}\b|(?-i:[A-Z])[a-z])|\b[pq]\.\s?(?:\d{1,2}\b|(?-i:[A-Z])[a-z])"
        r"|\btp\.?\s?(?:hcm|ho chi minh|ha noi|da nang|[a-z]{3,10})\b|\b(?:ha noi|ho chi minh|da nang|hai phong"
        r"|can tho)\W{0,3}$"
    ),
    "floor-eu": re.compile(r"(?i)\b\d{1,2}\s?[ºª°o]\s?(?:[a-d]\b|izq|izda|dcha|der|esq|dto|andar|piso)"),
    "door-eu": re.compile(
        r"(?i)\b(?:appt|apto|apt|apart|bat|batiment|esc|escalier|etage|bte|app|ap|sc|wohnung|whg|hinterhaus|vorderhaus|piso|pta"
        r"|puerta|dpto|depto"
        r"|int|interno|scala|piano|bloco|bl|bloque|portal|lok|lokal|m|mieszkanie)\.?\s?(?:n[.º°]?\s?)?\d{1,4}[a-z]?\b"
        r"|\b\d{1,2}\.\s?(?:OG|Stock|Etage)\b|\bEG\s(?:links|rechts)\b|\b\d(?:er|e|eme)\s?etage\b|\b\d{1,4}[a-z]?,?\s(?:bus"
        r"|bte|boite)\s?[a-z0-9]{1,4}\b"
    ),
}
OVER_TOWN: Final = re.compile(
    r"^\W{0,3}[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\- ]{3,34}\s(?!(?:19"
    r"|20)\d\d\b)\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4})?(?:\s[A-Z]?\s?\d{1,3})?\W{0,3}$"
    r"|^\W{0,3}(?!(?:19|20)\d\d\s)\d{1,5}[a-zA-Z]?(?:[/-]\d{1,4})?,?\s[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\- ]{3,34}\W{0,3}$"
)
"""A name with a number: a house, where a postcode with its town stands right below it, in any language."""
