"""Payment cards, bank accounts, statements, pay slips, cheques, addresses of wallets.

Card numbers begin like an issuer's and satisfy Luhn (``card_numbers``); one that misses the check digit counts where the
words of a card stand around it. With a card its holder, expiry and security code are covered. IBANs need their check digits;
other accounts a label or a bank's name in the row, and the name behind ``a.n.`` goes with them (``accounts``). A statement,
pay slip or cheque is known by its title or three of its words; names and numbers are covered, amounts stay, so that they can
be explained. QRIS: the code, and the merchant's number as a hint.
Example: ``4111 1111 1111 1111`` is sure; sixteen digits that miss the check digit are nothing; ``BCA 123 456 7890 a.n. Budi``
is likely. Misses: accounts without a word beside them, handwriting on cheques.
Sources: ISO/IEC 7812, ISO 13616, ISO 1004; Bank Indonesia PADG 21/18/2019 (QRIS); the words of pay slips and
statements of Indonesian, US, French, German and Spanish banks and employers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.pen_strokes import pen_strokes
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import accounts, card_faces, payslips, transfers, wallet_seeds
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.phones import is_of_business
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.fields import Labels, fields
from detectors.kit.text.joining import joined
from detectors.kit.text.names import is_name, looks_like_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.text.repeats import repeats
from detectors.kit.view import View
from detectors.kit.word_lists import lists

BACK: Final = re.compile(r"\W{0,3}(?:\d{4}\s)?\d{3}\W{0,3}|\d{2}-\d{2}-\d{2}(?:\s\d{8})?|\d{8}")
"""Lines on a card beside its number: the printed security code, a British sort code and account."""
SIGNED: Final = re.compile(r"(?i)\b(?:authori[sz]ed signature|not valid unless signed|tanda tangan|signature)\b")
"""Words on the back of a card, beside the strip that its holder has signed."""
HOLDER: Final = re.compile(r"[A-Z][A-Z.'\-]+(?: [A-Z.'\-]+){1,4}")
_LISTS: Final = lists(__file__)
CARD_WORDS: Final = tuple(_LISTS["card_words"])
LABELS: Final = Labels(_LISTS["labels"])
STATEMENT: Final = re.compile(
    r"(?i)\b(rekening koran|mutasi rekening|laporan rekening|account statement|statement of account"
    r"|bank statement|relev[ée] de compte|kontoauszug"
    r"|extracto (?:de cuenta|bancario)|estratto conto|rekeningafschrift|credit card statement"
    r"|tagihan kartu kredit|buku tabungan|e-?statement)\b"
)
STATEMENT_WORDS: Final = re.compile(
    r"(?i)\b(saldo awal|saldo akhir|saldo|mutasi|opening balance|closing balance|beginning balance"
    r"|ending balance|available balance|running balance|statement period"
    r"|statement date|withdrawals?|deposits?|debit|d[ée]bit|kredit|cr[ée]dit|solde|virement|pr[ée]l[èe]vement"
    r"|[üu]berweisung|lastschrift|periode|minimum payment"
    r"|credit limit|keterangan transaksi|setoran|penarikan)\b"
)
PAY: Final = re.compile(
    r"(?i)\b(slip gaji|slip upah|struk gaji|pay ?slip|pay ?stub|pay ?check|salary slip|wage slip"
    r"|earnings statement|statement of earnings|bulletin de (?:paie|paye|salaire)"
    r"|fiche de paie|gehaltsabrechnung|lohnabrechnung|entgeltabrechnung|recibo de n[óo]mina|n[óo]mina|holerite"
    r"|contracheque|loonstrook|busta paga|remuneration statement)\b"
)
PAY_WORDS: Final = re.compile(
    r"(?i)\b(gaji pokok|gaji|tunjangan|potongan|lembur|take home pay|gaji bersih|PPh ?21"
    r"|bpjs (?:ketenagakerjaan|kesehatan)|jht|net pay|gross pay|basic (?:pay|salary)|earnings"
    r"|deductions|overtime|allowances?|year to date|ytd|pay (?:period|date)|withholding|fica|provident fund"
    r"|salaire de base|net [àa] payer|cotisations|net imposable"
    r"|bruttolohn|nettolohn|lohnsteuer|salario base|devengos|deducciones|employer)\b"
)
CHEQUE: Final = re.compile(
    r"(?i)\b(check no|cheque no|pay to the order of|pay to the|to the order of|order of"
    r"|pay against this cheque|bilyet giro|cek no|bayarlah|atas penyerahan cek|void|dollars|payez contre"
    r"|a l'ordre de|authorized signature|memo|tanda tangan|signature|date|payable|two signatures)\b"
)
CHEQUE_TITLE: Final = re.compile(
    r"(?i)\bpay to the order of\b|\bbilyet giro\b|\bpay against this cheque\b|\batas penyerahan (?:cek|bilyet)"
    r"|\bpayez contre ce ch[èe]que"
    r"|\bzahlen sie gegen diesen scheck|\bp[áa]guese por este cheque"
)
"""Words that stand on nothing but cheques."""
COMMON: Final = frozenset(_LISTS["common_cheque_words"])
"""Words of cheques that stand on many papers."""
ORDER_OF: Final = re.compile(
    r"(?i)^(?:.{0,12}\border of|pay to(?: the order of)?|bayarlah kepada|kepada|[àa] l'ordre de)\b\W{0,3}"
)
COLUMN: Final = 1.8
"""Heights of a column's head between it and the value below."""
TITLE_WORDS: Final = 3
"""Different words of a paper that name it where its title cannot be read."""
AMOUNT: Final = re.compile(r"\b\d{1,3}(?:[., ]\d{3})*[.,]\d\d\b|\b\d{1,3}(?:[.,]\d{3})+\b")
AMOUNTS: Final = 4
"""Sums on a statement or pay slip; an article about them holds fewer."""
ACCOUNT_DIGITS: Final = 6
LONGEST_ACCOUNT: Final = 34
ACCOUNT_GROUPS: Final = 9
"""Digits of the shortest account, and signs and groups of the longest: an IBAN has 34 in nine groups of four."""
NUMERIC: Final = 0.6
"""Share of digits from which a longer value is an account with a word beside it."""
LOST_LABEL: Final = re.compile(r"\s{0,2}:\s{0,3}\d{5,18}\s{0,2}$")
"""A number behind a colon whose label was not read."""
LONG_NUMBER: Final = re.compile(r"(?<![\d.,])\d(?:[ \-]?\d){9,17}(?![\d]|[.,]\d)")
PREPAID: Final = re.compile(r"(?i)\b(?:token|stroom|prabayar|prepaid|kwh)\b")
QRIS: Final = re.compile(r"\bNMID\s?[:.]?\s?(ID\d{10,15})\b|\b(ID\d{13})\b")


class Payment(Detector):
    risk = Risk.PAYMENT
    title = "Bank card or account"
    advice = "Cover the numbers; with number and date alone money can be taken."
    whys: ClassVar = {
        "card-number": "card number",
        "card-details": "card details",
        "iban": "IBAN",
        "bank-account": "account number",
        "account-holder": "account holder",
        "bank-statement": "bank statement",
        "pay-slip": "pay slip",
        "cheque": "cheque",
        "merchant-number": "merchant number",
        "payment-code": "payment code",
        "wallet-address": "wallet address",
    }

    def find(self, view: View) -> Iterator[Finding]:
        return self._look(view, on_copy=False)

    def remains(self, view: View) -> Iterator[Finding]:
        """A paper counts on its copy only where something still says whose it is; pens are looked for on photos only."""
        return self._look(view, on_copy=True)

    def _look(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        page = view.page
        yield from self._cards(view, on_copy=on_copy)
        yield from self._accounts(page)
        yield from self._papers(view, on_copy=on_copy)
        for match in page.find(wallet_seeds.ADDRESSES):
            yield self.finding(Strength.LIKELY, "wallet-address", match.regions)
        for match in page.find(QRIS):
            if "QRIS" in page.text:
                yield self.finding(Strength.HINT, "merchant-number", match.regions)
        for strength, why, regions in coded(view, Risk.PAYMENT):
            yield self.finding(strength, why, regions)

    def _cards(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        page = view.page
        cards = card_faces.cards(page)
        for card in cards:
            strength = Strength.SURE if card.sure else Strength.LIKELY
            yield self.finding(strength, "card-number", joined(card.number.regions, page))
        back = card_faces.back(page)
        if cards or back:
            beside = [region for card in cards for region in _on_card(card)]
            beside += [region for span in (*card_faces.codes(page), *back) for region in page.regions(*span)]
            signed = pen_strokes(view) if SIGNED.search(page.text) and not on_copy else []
            if details := [*beside, *signed]:  # without a place there would be no copy of a bare number
                yield self.finding(Strength.LIKELY, "card-details", details)
        receipt = is_of_business(page.text)  # which prints the last digits for whoever paid
        for span in () if receipt else card_faces.masked(page):
            yield self.finding(Strength.HINT, "card-number", page.regions(*span))

    def _accounts(self, page: Page) -> Iterator[Finding]:
        found = False
        for match in accounts.ibans(page):
            found = True
            yield self.finding(Strength.SURE, "iban", joined(match.regions, page))
        for match in accounts.doubtful_ibans(page):
            found = True
            yield self.finding(Strength.LIKELY, "iban", joined(match.regions, page))
        prepaid = PREPAID.search(page.text) is not None
        billed = [found for entry in _labelled(page, "customer") for found in _account(page, *entry)]
        if prepaid and billed:
            # Under a prepaid meter's number nothing is owed, but it says whose house it is.
            yield self.finding(
                Strength.HINT, "bank-account", [region for _, regions, _ in billed for region in regions]
            )
        labelled = [found for entry in _labelled(page, "account") for found in _account(page, *entry)]
        labelled += [] if prepaid else billed
        numbers = [region for _, regions, _ in labelled for region in regions]
        numbers += repeats(page, (text for _, _, text in labelled))
        numbers += [
            region
            for matches in (accounts.beside_banks(page), accounts.sorted_accounts(page))
            for match in matches
            for region in match.regions
        ]
        if found or accounts.ACCOUNT_WORDS.search(page.text):
            numbers += [region for piece in accounts.pieces(page) for region in joined(piece, page)]
        sent, named = transfers.details(page, found)
        numbers += [region for span in sent for region in page.regions(*span)]
        if numbers:
            found = True
            yield self.finding(Strength.LIKELY, "bank-account", joined(numbers, page))
        if named:
            holders = [region for span in named for region in page.regions(*span)]
            yield self.finding(Strength.LIKELY, "account-holder", joined(holders, page))
        if found:
            called = [entry for entry in _labelled(page, "person") if looks_like_name(entry[2])]
            holders = [region for _, regions, _ in called for region in regions]
            holders += repeats(page, (text for _, _, text in called))
            holders += [region for match in page.find(accounts.HOLDER, 1) for region in match.regions]
            if accounts.TRANSFER.search(page.text):
                holders += [line.region for line in page.lines if is_name(line.text)]
            if holders:
                yield self.finding(Strength.LIKELY, "account-holder", joined(holders, page))

    def _papers(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        page = view.page
        amounts = len(AMOUNT.findall(page.text))
        for why, title, words in (("bank-statement", STATEMENT, STATEMENT_WORDS), ("pay-slip", PAY, PAY_WORDS)):
            kinds = {plain(match.text) for match in page.find(words)}
            titled = _heads(page, title)
            paid = (
                [region for span in payslips.details(page) for region in page.regions(*span)]
                if why == "pay-slip"
                else []
            )
            if (titled and kinds and amounts > 1) or (len(kinds) > TITLE_WORDS and amounts >= AMOUNTS) or paid:
                strength = Strength.SURE if titled and len(kinds) >= TITLE_WORDS else Strength.LIKELY
                signed = [] if on_copy else pen_strokes(view)
                regions = joined([*_owner(page, on_copy=on_copy), *paid, *signed], page)
                yield from self._paper(view, strength, why, regions, on_copy=on_copy or not titled)
        micr = list(accounts.micr_rows(page))
        said = {plain(match.text) for match in page.find(CHEQUE)}
        titled = CHEQUE_TITLE.search(page.text) is not None
        if (micr and said) or titled or len(said - COMMON) >= TITLE_WORDS:
            strength = Strength.SURE if micr and len(said) > 1 else Strength.LIKELY
            signed = [] if on_copy else pen_strokes(view)
            regions = [*accounts.micr_rows(page, on_cheque=True), *_on_cheque(page), *signed]
            yield from self._paper(view, strength, "cheque", regions, on_copy=on_copy)

    def _paper(
        self, view: View, strength: Strength, why: str, regions: Sequence[Region], *, on_copy: bool
    ) -> Iterator[Finding]:
        """A paper with what says whose it is, or all its words where nothing says so.

        A copy that hides that is none, and neither is a list of prices, which has the words and no title.
        """
        if not regions and not on_copy:
            regions = [line.region for line in view.words]
        if regions:
            yield self.finding(strength, why, regions)


def _labelled(page: Page, meaning: str) -> Iterator[tuple[TextLine, list[Region], str]]:
    """Label lines of this meaning with the regions and the text of their values."""
    for field in fields(page, LABELS):
        if meaning in field.meanings and field.values:
            yield field.line, [line.span(start, len(line.text)) for line, start in field.values], field.text


def _heads(page: Page, title: re.Pattern[str]) -> bool:
    """Whether a title stands on the page, and not as the name of something that has a price."""
    return any(
        not any(AMOUNT.search(spot.line.text) for spot in page.row(page.spot(match.start()).row))
        for match in title.finditer(page.text)
    )


def _account(
    page: Page, label: TextLine, regions: list[Region], text: str
) -> Iterator[tuple[TextLine, list[Region], str]]:
    """The label with its value, or with the number below it where other columns' heads stand beside it."""
    if _is_account(text):
        yield label, regions, text
        return
    box = label.region
    under = Region(box.left, box.bottom - box.height // 3, box.right, box.bottom + round(COLUMN * label.height))
    for line in page.lines:
        if line is not label and line.text[:1].isdigit() and line.region.intersection(under) and _is_account(line.text):
            yield label, [line.region], line.text
            return


def _is_account(value: str) -> bool:
    """Whether the value beside a label has the digits of an account, and neither is a sum or a card terminal's code."""
    digits = sum(letter.isdigit() for letter in value)
    if digits < ACCOUNT_DIGITS or accounts.PRICE.fullmatch(value.strip()) or re.search(r"(?i)Rp|IDR|\$|€|£", value):
        return False
    short = len(value) <= LONGEST_ACCOUNT and len(value.split()) <= ACCOUNT_GROUPS
    return short or digits >= NUMERIC * len(plain(value))


def _on_card(card: card_faces.Card) -> Iterator[Region]:
    """The holder, in capitals below the number or known as a name, the date, and the numbers printed beside it."""
    lowest = max(region.top for region in card.number.regions)
    for line in card.lines:
        text = line.text.strip()
        embossed = line.region.top > lowest and HOLDER.fullmatch(text) is not None
        worded = any(word in plain(text) for word in CARD_WORDS)
        if (embossed and not worded) or is_name(text) or BACK.fullmatch(text):
            yield line.region
        else:
            yield from (line.span(start, end) for start, end in names_in(text))
            yield from (line.span(*match.span()) for match in card_faces.EXPIRY.finditer(text))


def _owner(page: Page, *, on_copy: bool) -> Iterator[Region]:
    """Whose statement or slip it is: names, and the numbers behind the labels of workers and accounts.

    On a copy a label has lost its value, and what stands below it is the next label; only what is a name or a number counts.
    """
    for meaning in ("worker", "person", "account"):
        entries = [entry for entry in _labelled(page, meaning) if not (on_copy and _strays(*entry))]
        for _, regions, text in entries:
            called = looks_like_name(text) and meaning != "account"
            if called or any(letter.isdigit() for letter in text) or meaning == "worker":
                yield from regions
        if meaning == "worker":
            yield from repeats(page, (text for _, _, text in entries if looks_like_name(text)))
    for line in page.lines:
        if is_name(line.text) or LOST_LABEL.match(line.text):
            yield line.region
    for match in page.find(LONG_NUMBER):
        if not accounts.PRICE.fullmatch(match.text):
            yield from match.regions


def _strays(label: TextLine, regions: Sequence[Region], text: str) -> bool:
    """Whether a value stands below its label and is neither a name nor a number."""
    return regions[0].top >= label.region.bottom and not (is_name(text) or _is_account(text))


def _on_cheque(page: Page) -> Iterator[Region]:
    """The payee behind ``order of``, and persons' names."""
    for _, regions, text in _labelled(page, "person"):
        if looks_like_name(text):
            yield from regions
    for row in page.rows:
        for line, beside in zip(row, (*row[1:], None), strict=True):
            match = ORDER_OF.match(line.text)
            if match and looks_like_name(line.text[match.end() :]):
                yield line.span(match.end(), len(line.text))
            elif match and beside is not None and looks_like_name(beside.text):
                yield beside.region
            elif is_name(line.text):
                yield line.region
