"""Words one line of the unfolded answer: a risk, how sure it is, where it was found, and why it matters. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.items import place_in_words
from bot.answers.short import WHO
from bot.answers.summary import RiskSummary, Summary
from detectors.kit.terms import RISKS, Cure, FieldName, telling
from texts import Texts

MOST_DETAILS = 4


def found_line(entry: RiskSummary, summary: Summary, texts: Texts, *, reason: bool, details: bool) -> str:
    """Returns a line such as "• Identity document (certain), 4 places covered: NIK number", and why it matters."""
    name, sure = entry.risk.value, texts.get(f"sure-{entry.strength.value}")
    items = [place_in_words(code, texts, count) for code, count in _items(entry, summary)] if details else []
    where = _where(entry, summary, texts)
    if items:
        where = texts.get("where-fields", what=texts.listed(items))
        where += texts.get("where-rest") if WHO & set(entry.whys) else ""
    line = "• " + texts.get("found", what=texts.get(f"risk-{name}"), sure=sure, where=where)
    words = list(dict.fromkeys(word for why in telling(entry.whys) if (word := texts.why(why))))
    if details and words and not items and not RISKS[entry.risk].self_evident:
        line += texts.get("found-detail", details=texts.listed(words[:MOST_DETAILS]))
    return f"{line}\n<i>{_reason(entry, texts)}</i>" if reason else line


def _items(entry: RiskSummary, summary: Summary) -> Sequence[tuple[str, int]]:
    """What the copy covers of one risk, where it covers all and something of it is a field of a paper."""
    of = [(code, count) for code, count in summary.items if code.startswith(f"{entry.risk.value}/")]
    fields = any(code.partition("/")[2] in list(FieldName) for code, _ in of)
    return of if fields and summary.covers_all else ()


def _is_part(entry: RiskSummary, summary: Summary) -> bool:
    """Whether all places of a risk are told with a worse one: the address on a card is one of its fields."""
    items = summary.items if summary.covers_all else ()
    return bool(items) and not any(code.startswith(f"{entry.risk.value}/") for code, _ in items)


def _reason(entry: RiskSummary, texts: Texts) -> str:
    """Returns why something matters: what was found may have a reason of its own, else its risk has one."""
    own = f"reason-{entry.whys[0]}" if len(entry.whys) == 1 else ""
    return texts.get(own if own in texts else f"risk-{entry.risk.value}.why")


def _where(entry: RiskSummary, summary: Summary, texts: Texts) -> str:
    if entry.places and _is_part(entry, summary):
        return ""
    if entry.places:
        return texts.get("where-covered" if summary.covers_all else "where-found", places=entry.places)
    if Cure.STRIP in entry.cures:
        return texts.get("where-stripped" if summary.with_copy else "where-file")
    return ""
