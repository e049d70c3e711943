"""Tells what the payload of a barcode means: which risk, how surely, and why. Products and plain links mean nothing.

Sources: Wi-Fi Alliance (WIFI:, DPP:), Google Authenticator (otpauth), RFC 6350 (vCard), NTT Docomo (MECARD), RFC 5870 (geo),
RFC 6068 (mailto), RFC 3966 (tel), EMVCo merchant-presented QR and Bank Indonesia's QRIS, EPC069-12 (BCD), SIX (SPC), BIP 21,
IATA Resolution 792 (boarding passes), AAMVA DL/ID card design standard, EU Digital COVID Certificate (HC1:), SMART Health
Cards (shc:/), UPU S10, GS1 (SSCC), ANSI MH10.8 ([)>), GSMA SGP.22 (LPA:), CSA Matter (MT:), the links that messengers document.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from stdnum.id import nik

from detectors.kit.rules import keys, login_links
from detectors.kit.rules.coordinates import MAP_LINK
from detectors.kit.terms import Region, Risk, Strength
from detectors.kit.view import View
from detectors.kit.vision.barcodes import Code


@dataclass(frozen=True)
class Meaning:
    """One risk of a payload. It holds nothing of what was read."""

    risk: Risk
    strength: Strength
    why: str


def _shape(risk: Risk, strength: Strength, why: str, *beginnings: str) -> tuple[Meaning, re.Pattern[str]]:
    return Meaning(risk, strength, why), re.compile(f"(?i:{'|'.join(beginnings)})")


SECRETS, CONTACT, PLACES, PAYMENT = Risk.SECRETS, Risk.CONTACT, Risk.LOCATION, Risk.PAYMENT
SHAPES: Final = (
    _shape(SECRETS, Strength.SURE, "wifi-code", r"WIFI:", r"DPP:"),
    _shape(SECRETS, Strength.SURE, "otp-code", r"otpauth(?:-migration)?://", r"phonefactor://", r"duo://"),
    _shape(SECRETS, Strength.SURE, "boarding-pass", r"(?-i:M[1-4][A-Z][A-Z /.]{19}.[A-Z0-9 ]{7})"),
    _shape(SECRETS, Strength.SURE, "login-code",
        r"tg://login", r"2@[\w+/=]{2}", r"(?:sgnl|signal)://(?:linkdevice|provision)", r"FIDO:/\d",
        login_links.LOGIN.pattern.removeprefix("(?i)"),
    ),
    _shape(SECRETS, Strength.SURE, "invitation-code",
        r"tg:", r"https?://t\.me/(?:joinchat/|\+)", r"https?://chat\.whatsapp\.com/", r"https?://signal\.group/",
        r"https?://discord(?:\.gg|(?:app)?\.com/invite)/", r"https?://line\.me/(?:R/)?ti/g/",
        r"https?://(?:[\w-]+\.)?zoom\.us/[jw]/", r"https?://meet\.google\.com/[a-z]", r"https?://join\.slack\.com/",
        r"https?://teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)", r"https?://join\.skype\.com/",
    ),
    _shape(SECRETS, Strength.SURE, "pairing-code", r"MT:[A-Z0-9.\-]{16}", r"X-HM://", r"LPA:1\$", r"wc:[0-9a-f]{16}"),
    _shape(CONTACT, Strength.SURE, "contact-code",
        r"BEGIN:V(?:CARD|EVENT|CALENDAR)", r"MECARD:", r"BIZCARD:", r"mailto:", r"tel:", r"sms(?:to)?:", r"mms(?:to)?:",
        r"MATMSG:", r"facetime", r"skype:", r"callto:", r"https?://wa\.me/(?:message/|\+?\d)",
        r"https?://api\.whatsapp\.com/send",
    ),
    _shape(CONTACT, Strength.LIKELY, "profile-code",
        r"https?://t\.me/\w{4}", r"https?://line\.me/(?:R/)?ti/p/", r"https?://(?:\w+\.)?linkedin\.com/in/",
        r"https?://(?:www\.|m\.)?(?:instagram|facebook|fb|twitter|x)\.com/(?!sharer|share|p/|reel|intent)\w",
        r"https?://(?:www\.)?(?:tiktok\.com/@|snapchat\.com/add/|signal\.me/#|m\.me/\w)", r"https?://u?\.?wechat\.com/",
        r"weixin://", r"viber://", r"threema://",
    ),
    _shape(PLACES, Strength.SURE, "place-code", MAP_LINK.pattern.removeprefix("(?i)")),
    _shape(PAYMENT, Strength.LIKELY, "payment-code",
        r"00020101021[12]", r"000201(?=[\s\S]*6304[0-9a-f]{4}$)", r"BCD\r?\n", r"SPC\r?\n", r"SPD\*1\.0", r"ST0001",
        r"upi://pay", r"payto:", r"wxp://", r"lnbc\d", r"https?://qr\.alipay\.com", r"https?://cash\.app/\$",
        r"(?:bitcoin|ethereum|lightning|litecoin|monero|solana|dogecoin|tron):", r"https?://(?:www\.)?venmo\.com/",
        r"https?://(?:www\.)?paypal\.(?:me|com/paypalme)", r"https?://(?:link|app)\.dana\.id",
        r"https?://gopay\.co\.id",
    ),
    _shape(SECRETS, Strength.LIKELY, "wallet-code",
        r"(?:bitcoin|ethereum|litecoin|monero|solana|dogecoin|tron):\w{20}", r"0x[0-9a-f]{40}\b",
        r"(?:bc1|tb1)[02-9ac-hj-np-z]{38,60}$",
    ),
    _shape(SECRETS, Strength.SURE, "wallet-key", r"(?-i:[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100})"),
    _shape(Risk.IDENTITY, Strength.SURE, "licence-code", r"@\s*[\x1e\x1c]?\s*(?:ANSI|AAMVA)\s?\d{5,6}"),
    _shape(Risk.IDENTITY, Strength.SURE, "document-code", r"(?-i:[PIAV][<A-Z][A-Z<]{3}[A-Z0-9<]{20,}<)"),
    _shape(Risk.IDENTITY, Strength.LIKELY, "document-code",
        r"https?://(?:[\w-]+\.)*(?:dukcapil|kemendagri|imigrasi|korlantas|polri|bpjs-kesehatan)\.go\.id/\S*\d",
    ),
    _shape(Risk.MEDICAL, Strength.SURE, "health-code", r"(?-i:HC1:)", r"shc:/\d", r"shlink:/", r"health1:"),
    _shape(PLACES, Strength.HINT, "parcel-code",
        r"\[\)>\x1e", r"1Z[0-9A-Z]{16}$", r"420\d{5}(?:\d{4})?\x1d?9\d{19,21}$", r"9[1-5]\d{20}$",
        r"[A-Z]{2}\d{9}[A-Z]{2}$",
        r"(?:J[XPODBT]|JNAP|TJNE|CM|SPX(?:ID)?|NLIDAP|NVID|LXAD|TKP|IDS|LZD|SICEPAT)\d{9,16}$", r"\(?00\)?\d{18}$",
        r"\d{34}$",
    ),
)  # fmt: skip
"""What payloads of one meaning begin with."""
E_MAIL: Final = re.compile(r"(?i)\b[a-z0-9._%+\-]+@[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,}\b")
NAMED_SECRET: Final = re.compile(
    r"(?i)[\"']?\b(?:pass(?:word|wd|code|phrase)?|kata ?sandi|pin|secret|token|api[_-]?key|private[_-]?key|seed"
    r"|mnemonic)\b"
    r"[\"']?\s*[:=]\s*\S{4}"
)
PERSON: Final = re.compile(
    r"(?i)\b(?:nama|name|nik|no\.? ?ktp|ttl|tgl\.? ?lahir|tanggal lahir|date of birth|dob|alamat|address|passport"
    r"|paspor)\b"
    r"[\"']?\s*[:=]\s*\S"
)
UNNAMED: Final = re.compile(r"[A-Z0-9\-]{6,24}")
PRODUCTS: Final = frozenset(
    {"EAN-13", "EAN-8", "UPC-A", "UPC-E", "ISBN", "EAN-2", "EAN-5", "DataBar", "DataBar Limited"}
)
WORDLIST_SEED: Final = re.compile(r"[a-z]{3,8}(?: [a-z]{3,8}){11}(?: [a-z]{3,8}){0,12}")
"""Twelve to twenty-four plain words: the seed of a wallet (BIP 39)."""
ADDRESS: Final = range(26, 36)
LONGEST_KEY: Final = 60
"""Signs of an address of Bitcoin, and of a private key at most (52): a check sum of what is longer takes long."""
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def coded(view: View, risk: Risk) -> Iterator[tuple[Strength, str, list[Region]]]:
    """What a detector of this risk says of the codes on a photo."""
    for code in view.codes:
        for meaning in payload_meanings(code):
            if meaning.risk is risk:
                yield meaning.strength, meaning.why, [code.region]


def payload_meanings(code: Code) -> tuple[Meaning, ...]:
    """The risks of one code, each once."""
    if code.kind in PRODUCTS or not code.payload.strip():
        return ()
    text = code.payload.strip("\ufeff \t\r\n")
    found = [meaning for meaning, pattern in SHAPES if pattern.match(text)]
    if not found:
        found = list(_of_link(text)) if re.match(r"(?i)[a-z][a-z0-9+.\-]*://", text) else list(_of_text(text))
    return tuple(dict.fromkeys(found))


def _of_link(text: str) -> Iterator[Meaning]:
    try:
        link = urlsplit(text)
        password = link.password
    except ValueError:  # a link that no browser would open either
        return
    if password or keys.has_key(text):
        yield Meaning(Risk.SECRETS, Strength.SURE, "key-in-code")
    elif login_links.opens_account(text):
        yield Meaning(Risk.SECRETS, Strength.LIKELY, "link-with-token")
    if E_MAIL.search(link.query):
        yield Meaning(Risk.CONTACT, Strength.LIKELY, "contact-code")


def _of_text(text: str) -> Iterator[Meaning]:
    if keys.has_key(text) or NAMED_SECRET.search(text):
        yield Meaning(Risk.SECRETS, Strength.SURE, "key-in-code")
    elif WORDLIST_SEED.fullmatch(text) or _is_private_key(text):
        yield Meaning(Risk.SECRETS, Strength.SURE, "wallet-key")
    elif _is_address(text):
        yield Meaning(Risk.SECRETS, Strength.LIKELY, "wallet-code")
        yield Meaning(Risk.PAYMENT, Strength.LIKELY, "payment-code")
    if nik.is_valid(text) or len(PERSON.findall(text)) > 1 or any(map(nik.is_valid, re.findall(r"\b\d{16}\b", text))):
        yield Meaning(Risk.IDENTITY, Strength.LIKELY, "person-in-code")
    if E_MAIL.search(text) or re.fullmatch(r"\+\d{9,15}|(?:\+?62|0)8\d{8,11}", re.sub(r"[\s\-]", "", text)):
        yield Meaning(Risk.CONTACT, Strength.LIKELY, "contact-code")


def _is_address(text: str) -> bool:
    """An address of Bitcoin and its kin: 25 bytes in base 58 with their check sum."""
    return len(text) in ADDRESS and _checked(text, 25)


def _is_private_key(text: str) -> bool:
    """A private key in the wallet import format: 37 or 38 bytes with their check sum."""
    return text[:1] in tuple("5KL9c") and (_checked(text, 37) or _checked(text, 38))


def _checked(text: str, length: int) -> bool:
    number = 0
    for letter in text:
        place = _BASE58.find(letter)
        if place < 0 or len(text) > LONGEST_KEY:
            return False
        number = 58 * number + place
    if number.bit_length() > 8 * length:
        return False
    data = number.to_bytes(length, "big")
    return hashlib.sha256(hashlib.sha256(data[:-4]).digest()).digest()[:4] == data[-4:]


def unnamed(view: View) -> Iterator[Region]:
    """The codes on a photo whose payloads mean nothing by themselves: a number, which the words around it may explain."""
    for code in view.codes:
        if not payload_meanings(code) and UNNAMED.fullmatch(code.payload.strip()):
            yield code.region
