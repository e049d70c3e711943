"""Parts of addresses in Indonesia, Malaysia, Brunei and Singapore's Malay streets, as forms, parcels and chats write them.

A street begins with Jl., Jln, Jalan, Gg or Gang (also ``JI.`` with a capital i); in small letters its number needs ``no`` or a
neighbourhood, because ``jalan`` also means to walk. RT/RW, blocks of estates, boarding houses and villages follow.
Example: ``rumahku di jalan melati no 5 rt 2``; ``No. 12, Jalan Melor 3/4``.
Sources: UPU S42 (ID, MY, BN, SG), Permendagri on RT/RW and population papers, Pos Indonesia, Pos Malaysia.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__, "addresses")
PROVINCES: Final = rf"(?:{one_of(_LISTS['provinces'])}|papua \w{{3,12}})"
TOWNS_ID: Final = one_of(_LISTS["towns"])
NUMBER: Final = r"(?:no\.?|nomor|nomer|n[o°º]\.?)\s?[:.]?\s?\d{1,4}[a-z]?(?:\s?[-/]\s?\d{1,4}[a-z]?)?"
STREET: Final = r"(?<![A-Za-z])(?:(?i:J[LI1l][NnRr]?|gg)(?:\s?[.,:;]\s?|\s)|(?i:jalan|gang|lorong|lrg\.?)\s)\s?"
_UNITS: Final = "km|m|meter|menit|jam|hari|kali|tahun|bulan|orang"
"""What is counted behind a street: distances and times, no houses."""
_WALKED: Final = (
    "jam|pukul|sekitar|sampai|selama|tol|pulang|kaki|hampir|cuma|yang"
    "|terus|udah|sudah|sejauh|isi|kira|berisi|preman|motor"
)
"""Words behind ``jalan`` and ``gang`` that are no name of a street."""
_ESTATE: Final = (
    r"(?:perum(?:ahan|nas)?|komp(?:lek|leks)?|kompleks|komplek|griya|cluster|klaster|apartemen|apartment|apt|residence"
    r"|residences"
    r"|ruko|rukan|kavling|graha|villa|taman|rusun(?:awa|ami)?|kos(?:t|an)?|kontrakan|asrama|wisma|mess|pondok|bumi|permata"
    r"|town ?house"
    r"|kondominium|pangsapuri|rumah susun)"
)
_STREET_MY: Final = (
    r"(?:jalan|jln|jl|lorong|lrg|kampung|kampong|kg|taman|tmn|persiaran|lebuh|lengkok|lingkungan|pangsapuri|apartment"
    r"|kondominium"
    r"|kondo|flat|seksyen|bandar|desa|kawasan perumahan)"
)

STRONG: Final[dict[str, re.Pattern[str]]] = {
    "house-id": re.compile(
        rf"{STREET}(?!\d{{1,4}}\s?(?:{_UNITS})\b)(?:(?=[A-Z0-9]).{{1,48}}?(?:(?i:{NUMBER})|\s\d{{1,4}}[A-Za-z]?(?![\w.])(?!\s?(?:{_UNITS})\b)|(?i:\bblok\b|\bkav\b))"
        rf"|(?i:[a-z][a-z0-9 .'/]{{2,40}}?\s(?:{NUMBER}|blok\s\w|kav\s\d|rt\s?\d)))"
        r"|(?<![a-z])(?:jl|jln|gg)(?:\.\s?|\s)[a-z][a-z']{2,20}(?:\s[a-z][a-z']{1,20}){0,3}\s\d{1,4}[a-z]?(?![\w.:%])"
        rf"|(?<![a-z])(?:gang|(?:di|ke|dari)\sjalan)\s(?!(?:of|{_WALKED})\b)[a-z]{{3,20}}(?:\s(?!(?:{_WALKED})\b)[a-z]{{2,20}}){{0,3}}"
        rf"\s\d{{1,3}}[a-z]?(?![\w.:%])(?!\s?(?:{_UNITS})\b)"
    ),
    "neighbourhood": re.compile(
        r"(?i)\bRT\s{0,2}[./:;]{0,2}\s{0,2}\d{1,3}|\bRT\s?/\s?RW\b"
        r"|\bR[TI1]\s{0,2}[./:]?\s{0,2}\d{1,3}\W{0,4}R[WVM]\b"
        r"|\bRW\s{0,2}[.:;]{0,2}\s{0,2}\d{1,3}"
    ),
    "estate": re.compile(
        rf"(?i)\b{_ESTATE}\b"
        r".{0,40}\b(?:bl(?:o[kc])?[.\s:]{1,2}[a-z0-9]{1,4}|no[.\s]\s?\d|unit\b|lt\.?\s?\d|lantai\s?\d|tower\b"
        r"|kamar\s(?:no\.?\s?)?\d)"
        r"|\bblo[kc]k?\s{1,2}[a-z]{1,3}\s?[-./]?\s?\d{1,3}(?![\d]|[.:]\d\d\b)"
    ),
    "house-my": re.compile(
        rf"(?i)\b(?:no|lot|unit)\.?\s?\d{{1,5}}[a-z]?(?:-[a-z0-9]{{1,3}}){{0,2}},?\s{_STREET_MY}\.?\s[a-z0-9]"
        rf"|(?<![\d.,/])\b\d{{1,4}}[a-z]?(?:-[a-z0-9]{{1,3}}){{1,2}},?\s{_STREET_MY}\s[a-z]"
        r"|(?<![\d.,/])\b(?-i:\d{1,4}[A-Z]?,?\s(?:Jalan|Jln|Lorong|Lor|Kampong|Persiaran|Lebuh)\s[A-Z])"
        r"|\bblo[kc]k?\s?[a-z0-9]{1,3}-\d{1,2}-\d{1,3}[a-z]?\b"
    ),
    "unit-my": re.compile(r"^\W{0,3}[A-Z]{1,2}-\d{1,2}-\d{1,3}[A-Z]?,\s[A-Z]"),
}
SAID_ESTATE: Final = re.compile(
    r"(?i)\b(?:apartemen|apartment|perum(?:ahan)?|kompleks?|komplek|kos(?:t|an)?|kontrakan|cluster|residence|rusun|asrama"
    r"|kondominium|pangsapuri|condo"
    r"|rumah susun|wisma)\s(?!saya|ku|dia|kita|kami|gue|aku|itu|ini|yang|di|baru|murah)[a-z]{3}"
)
"""An estate or a boarding house without a number: only where words lead home."""
STREETS: Final[dict[str, re.Pattern[str]]] = {
    "street-id": re.compile(
        rf"{STREET}(?=[A-Z0-9])|(?<![a-z])(?:jl|jln|gg)(?:\.\s?|\s)[a-z][a-z']{{3,20}}|(?i:^\W{{0,3}}(?:persiaran|lebuh"
        rf"|lorong)\s[a-z]{{3}})"
    ),
}
WEAK: Final[dict[str, re.Pattern[str]]] = {
    "village": re.compile(
        r"(?i)\b(?:kel(?:urahan)?|ds|desa|dsn|dusun|dukuh|kampung|kampong|kp|kg|banjar|nagari|gampong|jorong|padukuhan|mukim"
        r"|lingk(?:ungan)?)\b\s?[./:;]{0,2}\s?[a-z]{3}"
    ),
    "district": re.compile(r"(?i)\bkec(?:amatan)?\b\s?[./:;]{0,2}\s?[a-z]{3}"),
    "town": re.compile(r"(?i)\b(?:kab(?:upaten)?|kota(?:madya)?|kodya)\b\s?[./:;]{0,2}\s?[a-z]{3}"),
    "province": re.compile(
        rf"(?i)\b(?:prov(?:insi)?\b[.:\s]{{1,2}}[a-z]{{3}}|(?:{PROVINCES}|{TOWNS_ID})\b(?=\W{{0,4}}$|\s?[,.\-]"
        rf"|\s{{0,2}}\d{{5}}\b|\s?\())"
    ),
    "postcode-id": re.compile(
        rf"(?i)\b(?:(?:{PROVINCES}|{TOWNS_ID})[\s,.\-]{{1,3}}|(?:kode pos|kodepos"
        rf"|pos|poskod)\s?[.:]{{0,2}}\s?)[1-9]\d{{4}}\b(?!\s?[-.,/]\d)"
    ),
    "postcode-end": re.compile(r"(?i)\b(?!total)[a-z]{4,20}[,.]?\s(?!\d\d[05]00)[1-9]\d{4}\W{0,3}$"),
    "town-my": re.compile(rf"(?i)\b{one_of(_LISTS['towns_malaysian'])}\b"),
    "number-id": re.compile(rf"(?i)^\W{{0,3}}{NUMBER}\b|\bblok\s[a-z0-9]"),
    "landmark": re.compile(
        r"(?i)\b(?:patokan(?:nya)?|ancer-?ancer|(?:pagar|rumah|cat)(?: warna)? (?:hijau|ijo|putih|hitam|biru|coklat|kuning"
        r"|merah|abu|besi))\b"
        r"|\b(?:seberang|sebrang|sebelah|sblh|samping|depan|dpn|belakang|dekat|dkt) (?:masjid|mesjid|mushola|musholla|gereja"
        r"|sekolah|sd"
        r"|smp|sma|warung|indomaret|alfamart|pos|balai|kantor|lapangan|toko|pasar|rel|makam|jembatan|puskesmas)\b"
    ),
}
"""What stands beside a street and its number; a landmark leads a courier to the door."""
