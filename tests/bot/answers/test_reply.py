"""Tests the texts of answers: true to the screening, within Telegram's limits, never approval by accident."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import reply
from bot.answers.lines import CAPTION, MESSAGE, length
from bot.answers.summary import DOCUMENT_BYTES, Summary, summary_of
from bot.answers.wording import worded
from bot.config.settings import Assistant
from bot.pixels.pool import CheckFailure
from bot.store.records import RECORD_BYTES, Source
from bot.store.sealing import OVERHEAD
from bot.transport.message import Answer, Verb
from detectors.kit.terms import (
    Cure,
    DetectorTexts,
    FieldName,
    Finding,
    Level,
    Proof,
    Reason,
    Redacted,
    Refusal,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Unchecked,
    Unread,
    UnreadReason,
    Verdict,
)
from tests.bot.flow import CLEAR, ILLEGIBLE, KTP, STOP, WITHHELD, png
from tests.botapi import rules
from texts import LANGUAGES, texts, without_marks
from texts.fallback import keep_reported

ENGLISH = texts("en")
HEADLINES = {level: ENGLISH.get(f"headline-{level.value}") for level in Level}


def answered(
    screening: Screening, language: str = "en", minutes: int = 15, source: Source = Source.PHOTO, **more: Any
) -> Answer:
    if screening.refused is not None:
        return reply.refusal(screening.refused, texts(language))
    return reply.photo_answer(screening, summary_of(screening, 1, source), texts(language), minutes, **more)


def text_of(screening: Screening, language: str = "en", source: Source = Source.PHOTO) -> str:
    """Returns all that is said about a photo, as *Details* shows it."""
    if screening.refused is not None:
        return answered(screening, language).text
    summary, below = summary_of(screening, 1, source), reply.attach(screening) is not None
    return reply.details_answer(summary, texts(language), 15, None, below_picture=below, unfolded=True).text


APART = tuple(Region(left, 0, left + 5, 5) for left in (0, 10, 20))
UNREAD = tuple(Unread(reason, (Region(1, 2, 30, 12),)) for reason in UnreadReason)
MOSTLY = replace(ILLEGIBLE, verdict=Verdict(Level.UNKNOWN), report=Report(unread=UNREAD, mostly_unread=True))
FAR = Screening(Verdict(Level.UNKNOWN), Report(unchecked=(Unchecked("photo", Reason.DETAIL),)), 40, 30)


def finding(
    risk: Risk, why: str, strength: Strength = Strength.SURE, cure: Cure = Cure.COVER, places: int = 1
) -> Finding:
    return Finding(risk, strength, why, tuple(Region(n, n, n + 5, n + 5) for n in range(places)), cure)


@pytest.mark.parametrize("screening", [CLEAR, STOP, WITHHELD])
def test_the_headline_is_the_level(screening: Screening) -> None:
    assert text_of(screening).startswith(HEADLINES[screening.verdict.level])


def test_worst_comes_first_with_places_and_how_sure() -> None:
    findings = (
        finding(Risk.PEOPLE, "face", Strength.LIKELY, places=3),
        finding(Risk.IDENTITY, "nik", places=1),
        finding(Risk.IDENTITY, "identity-card", Strength.HINT, places=2),
        finding(Risk.METADATA, "gps", cure=Cure.STRIP, places=0),
    )
    screening = Screening(
        Verdict(Level.STOP, (Risk.IDENTITY, Risk.PEOPLE, Risk.METADATA)),
        Report(findings),
        40,
        30,
        redacted=Redacted(b"x", "jpeg"),
        proof=Proof(),
    )
    lines = [line for line in text_of(screening).splitlines() if line.startswith("•")]
    assert lines == [
        "• <b>Identity document</b> (certain), covered: NIK, identity card",
        "• <b>Recognisable faces</b> (likely), 3 places covered",
        "• <b>Hidden data in the file</b> (certain), removed from the copy: GPS position",
    ]


def test_nothing_is_called_covered_or_removed_without_a_copy() -> None:
    for language, words in (("en", ("covered", "removed from")), ("id", ("ditutup:", "dibuang dari"))):
        screening = replace(
            STOP,
            report=Report((*STOP.report.findings, finding(Risk.METADATA, "gps", cure=Cure.STRIP, places=0))),
            redacted=None,
            proof=Proof(("still-there",)),
        )
        found = "\n".join(line for line in text_of(screening, language).splitlines() if line.startswith("•"))
        assert found
        assert not any(word in found for word in words)


@pytest.mark.parametrize(
    ("screening", "words"),
    [
        (WITHHELD, "not made safe by covering"),
        (replace(STOP, redacted=None, proof=Proof(("still-there",))), "not certain that everything is hidden"),
        (
            Screening(Verdict(Level.UNKNOWN), Report(unchecked=(Unchecked("intimate", Reason.CRASHED),)), 9, 9),
            "not every check has run",
        ),
        (replace(STOP, redacted=Redacted(b"x" * (DOCUMENT_BYTES + 1), "png")), "larger than Telegram takes"),
    ],
)
def test_a_missing_copy_has_its_reason(screening: Screening, words: str) -> None:
    answer = answered(screening)
    assert words in answer.text
    assert answer.attachment is None
    assert Verb.AS_FILE not in [button.verb for row in answer.rows for button in row]


@pytest.mark.parametrize(("language", "words"), [("en", "where in the picture"), ("id", "di bagian mana letaknya")])
def test_what_has_no_place_asks_for_a_crop_and_offers_no_choice_that_could_not_help(language: str, words: str) -> None:
    """However much is covered, there is no copy while a finding has no place."""
    screening = replace(STOP, redacted=None, proof=Proof(("no-place",)))
    answer = answered(screening, language)
    assert words in answer.text
    failed = answered(replace(screening, proof=Proof(("still-identity",))), language)
    shown = [[button.verb for row in one.rows for button in row] for one in (answer, failed)]
    assert [Verb.CHOOSE in verbs for verbs in shown] == [False, True]
    unchecked = replace(screening.report, unchecked=(Unchecked("intimate", Reason.CRASHED),))
    assert words not in text_of(replace(screening, report=unchecked), language), "sending it again may help"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_not_understood_is_said_in_one_line_with_a_copy_that_covers_it(language: str) -> None:
    said = texts(language)
    answer = answered(ILLEGIBLE, language, assistant=GEMINI)
    line = said.get("unread", what=said.get("unread-handwriting"), covered="yes")
    assert answer.text.startswith(said.get("headline-caution"))
    assert answer.text.count(line) == 1
    assert said.get("todo-clean") not in answer.text
    assert answer.attachment is not None
    assert urls(answer) == [GEMINI.url], "a proven copy may leave"
    verbs = {button.verb for row in answer.rows for button in row}
    assert verbs >= {Verb.CHOOSE, Verb.STYLES, Verb.AS_FILE, Verb.AS_PHOTO}
    without = text_of(replace(ILLEGIBLE, redacted=None, proof=Proof(("still-there",))), language)
    assert line not in without
    assert said.get("unread", what=said.get("unread-handwriting"), covered="no") in without


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_most_of_the_writing_was_not_understood_the_headline_says_so_and_every_reason_is_named(
    language: str,
) -> None:
    said = texts(language)
    shown = text_of(MOSTLY, language)
    assert shown.startswith(said.get("headline-unread"))
    assert all(said.get(f"unread-{reason.value}") in shown for reason in UnreadReason)
    stopped = replace(STOP, report=replace(STOP.report, unread=UNREAD, mostly_unread=True))
    assert text_of(stopped, language).startswith(said.get("headline-stop"))


def test_nothing_is_said_to_be_covered_where_something_was_left_open() -> None:
    screening = replace(STOP, redacted=Redacted(png(), "png"), report=replace(STOP.report, unread=UNREAD[:1]))
    keep = (STOP.report.findings[0].regions[0],)
    shown = reply.photo_answer(
        screening, summary_of(screening, 1, Source.PHOTO, ScreeningOptions(keep=keep)), ENGLISH, 15
    ).text
    assert ENGLISH.get("unread", what=ENGLISH.get("unread-handwriting"), covered="no") in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_that_was_not_looked_at_closely_is_to_be_cropped_and_not_sent_again_as_it_is(language: str) -> None:
    said = texts(language)
    closer = said.get("todo-detail", what=said.get("unchecked-detail"))
    again = said.get("todo-unchecked", checks="x").split("x")[-1]
    alone = text_of(FAR, language)
    assert closer in alone
    assert again not in alone
    slow = replace(FAR, report=Report(unchecked=(*FAR.report.unchecked, Unchecked("children", Reason.TIMEOUT))))
    assert closer in text_of(slow, language)
    assert again in text_of(slow, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_that_was_made_smaller_says_so(language: str) -> None:
    small = replace(STOP, notes=("reduced",))
    assert texts(language).get("note-copy-reduced") in text_of(small, language)
    assert [below_copy(one, language) for one in (small, STOP)] == [
        texts(language).get(key) for key in ("file-caption-reduced", "file-caption")
    ]
    missing = replace(small, redacted=None, proof=Proof(("still-there",)))
    assert texts(language).get("note-copy-reduced") not in text_of(missing, language)


HIDDEN = replace(
    CLEAR,
    verdict=Verdict(Level.CAUTION),
    report=Report((Finding(Risk.METADATA, Strength.SURE, "camera", (), Cure.STRIP),)),
)
"""Nothing to see but hidden data in the file."""


def below_copy(
    screening: Screening, language: str, source: Source = Source.PHOTO, *, as_photo: bool = False, **chosen: Any
) -> str | None:
    summary = summary_of(screening, 1, source, ScreeningOptions(**chosen))
    copy = reply.bare(screening, summary, texts(language), as_photo=as_photo)
    return copy.text if copy else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("as_photo", [True, False])
def test_a_copy_in_which_nothing_had_to_be_covered_is_not_called_covered(language: str, as_photo: bool) -> None:
    said = texts(language)
    covered = said.get("photo-caption" if as_photo else "file-caption")
    for one in (CLEAR, HIDDEN):
        assert below_copy(one, language, as_photo=as_photo) == said.get("todo-clean")
        assert below_copy(one, language, Source.MOVING, as_photo=as_photo) == said.get("todo-still")
        assert said.get("todo-copy") not in text_of(one, language)
    assert said.get("todo-clean") in text_of(HIDDEN, language)
    small = below_copy(replace(CLEAR, notes=("reduced",)), language, as_photo=as_photo)
    assert small == f"{said.get('todo-clean')}\n{said.get('note-copy-reduced')}"
    for one in (STOP, ILLEGIBLE):
        assert below_copy(one, language, as_photo=as_photo) == covered
        assert said.get("todo-copy") in text_of(one, language)
    assert below_copy(CLEAR, language, as_photo=as_photo, cover=(Region(0, 0, 5, 5),)) == covered


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("as_photo", [True, False])
def test_below_a_copy_with_something_open_stands_that_it_can_be_seen(language: str, as_photo: bool) -> None:
    opened = replace(STOP, redacted=Redacted(png(), "png"))
    assert below_copy(opened, language, as_photo=as_photo, keep=KTP.regions[:1]) == texts(language).get(
        "todo-copy-chosen"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("whys", "told"),
    [
        (("address", "address-form"), ("address",)),
        (("address-form", "address", "street"), ("address", "street")),
        (("address-form",), ("address-form",)),
        (("address-form", "street"), ("address-form", "street")),
        (("street-sign", "house-number"), ("street-sign", "house-number")),
    ],
)
def test_details_do_not_say_the_same_twice(language: str, whys: tuple[str, ...], told: tuple[str, ...]) -> None:
    said = texts(language)
    report = Report(tuple(finding(Risk.LOCATION, why) for why in whys))
    detail = said.get("found-detail", details=said.listed(said.get(f"why-{why}") for why in told))
    assert f"{without_marks(detail)}\n" in without_marks(text_of(replace(STOP, report=report), language))


def test_two_codes_with_the_same_words_are_told_once() -> None:
    said, report = texts("id"), Report(tuple(finding(Risk.IDENTITY, why) for why in ("sim-number", "licence-number")))
    detail = said.get("found-detail", details=said.get("why-sim-number"))
    assert said.get("why-sim-number") == said.get("why-licence-number")
    assert f"{detail}\n" in text_of(replace(STOP, report=report), "id")


def test_unknown_codes_fall_back_to_the_words_of_the_risk() -> None:
    screening = replace(STOP, report=Report((finding(Risk.IDENTITY, "never-heard-of"),)))
    assert "Identity document</b> (certain), one place covered\n" in text_of(screening)
    report = Report(STOP.report.findings, (Unchecked("new-detector", Reason.TIMEOUT),))
    assert "new-detector (took too long)" in text_of(replace(STOP, report=report))


def test_limits_are_named_in_refusals() -> None:
    for reason, words in (
        (Refusal.TOO_MANY_BYTES, "at most 20 MB"),
        (Refusal.TOO_MANY_PIXELS, "64 megapixels"),
        (Refusal.TOO_LONG_A_SIDE, "20,000 pixels"),
    ):
        assert words in text_of(Screening.refusal(reason))


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_clear_screening_is_green(language: str) -> None:
    others = [STOP, WITHHELD, ILLEGIBLE, MOSTLY, *map(Screening.refusal, Refusal)]
    spoken = [text_of(screening, language) for screening in others]
    spoken += [reply.failure(reason, texts(language)).text for reason in CheckFailure]
    assert not any("🟢" in text for text in spoken)
    assert "🟢" in text_of(CLEAR, language)


@pytest.mark.parametrize(
    ("width", "height", "size", "as_photo"),
    [
        (4000, 3000, 100, True),
        (5000, 5000, 100, True),
        (5001, 5000, 100, False),
        (2000, 100, 100, True),
        (2001, 100, 100, False),
        (100, 2001, 100, False),
        (400, 300, 10_000_000, True),
        (400, 300, 10_000_001, False),
        (0, 0, 100, True),
    ],
)
def test_the_copy_goes_as_a_photo_where_telegram_takes_it(width: int, height: int, size: int, as_photo: bool) -> None:
    screening = replace(STOP, redacted=Redacted(b"x" * size, "jpeg", width=width, height=height))
    attachment = answered(screening).attachment
    assert attachment is not None
    assert attachment.as_photo is as_photo
    assert attachment.name == "redacted.jpg"
    file = reply.bare(screening, summary_of(screening, 1, Source.PHOTO), ENGLISH, as_photo=False)
    assert file is not None
    assert file.attachment == replace(attachment, as_photo=False)


def test_no_passed_proof_no_file() -> None:
    broken = replace(STOP)
    object.__setattr__(broken, "proof", Proof(("still-there",)))
    assert reply.attach(broken) is None
    assert reply.bare(WITHHELD, summary_of(WITHHELD, 1, Source.PHOTO), ENGLISH, as_photo=False) is None


FINDINGS = st.builds(
    finding,
    st.sampled_from(Risk),
    st.sampled_from(["nik", "laboratory-report", "machine-readable-zone", "vaccination-card", "wifi-code", "x"]),
    st.sampled_from(Strength),
    st.sampled_from(Cure),
    st.integers(0, 99),
)
UNCHECKED = st.builds(Unchecked, st.sampled_from([*(risk.value for risk in Risk), "y" * 40]), st.sampled_from(Reason))


@given(
    st.lists(FINDINGS, min_size=1, max_size=30),
    st.lists(UNCHECKED, max_size=15),
    st.sampled_from([Level.CAUTION, Level.STOP, Level.UNKNOWN]),
    st.booleans(),
    st.sampled_from(LANGUAGES),
    st.sets(st.sampled_from(UNREAD)),
    st.booleans(),
)
def test_every_screening_has_an_answer_that_fits(
    findings: list[Finding],
    unchecked: list[Unchecked],
    level: Level,
    with_copy: bool,
    language: str,
    unread: set[Unread],
    mostly_unread: bool,
) -> None:
    missed = tuple(unchecked) if not with_copy else tuple(unchecked[:2])
    report = Report(tuple(findings), missed, tuple(unread), mostly_unread)
    copy = Redacted(b"x", "png") if with_copy else None
    screening = Screening(Verdict(level), report, 9, 9, None, copy, Proof() if with_copy else Proof(("not-flat",)))
    answer = answered(screening, language, 1440)
    assert length(answer.text) <= (CAPTION if with_copy else MESSAGE)
    assert rules.plain(answer.text, "HTML")
    details = text_of(screening, language)
    for one in findings:
        names = [texts(language).get(f"risk-{one.risk.value}{part}") for part in ("", ".short")]
        assert any(name in details for name in names)
    assert all(texts(language).get(f"unread-{one.reason.value}") in answer.text for one in unread)
    assert "🟢" not in answer.text


def everything_at_once() -> Screening:
    findings = tuple(finding(risk, "insurance-card", Strength.LIKELY, places=99) for risk in Risk)
    unchecked = tuple(Unchecked("y" * 38 + f"{n:02}", Reason.UNAVAILABLE) for n in range(20))
    unchecked += FAR.report.unchecked
    copy = Redacted(b"x", "png")
    report = Report(findings, unchecked, UNREAD, True)
    return Screening(Verdict(Level.UNKNOWN, tuple(Risk)), report, 9, 9, None, copy, Proof(), notes=("reduced",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_case_fits_and_names_everything(language: str) -> None:
    text = text_of(everything_at_once(), language)
    said = texts(language)
    assert length(text) <= CAPTION
    assert all(said.get(f"risk-{risk.value}.short") in text for risk in Risk)
    assert all(said.get(f"unread-{reason.value}") in text for reason in UnreadReason)
    assert said.get("unchecked-detail") in text
    assert said.get("note-copy-reduced") in text


def test_where_a_language_needs_more_room_checks_that_were_not_made_are_counted_among_others_and_never_left_out() -> (
    None
):
    summary = summary_of(everything_at_once(), 1, Source.PHOTO)
    usual = worded(summary, ENGLISH, 15, CAPTION, unfolded=True)
    tight = worded(summary, ENGLISH, 15, length(usual) - 1, unfolded=True)
    assert ENGLISH.get("unchecked-brief", checks="…") in tight
    assert length(tight) < length(usual)


def test_a_check_that_was_not_made_is_named_by_its_title_and_its_risk_is_not_among_those_that_ran() -> None:
    board = DetectorTexts(Risk.CONTACT, "Whiteboard or flip chart", {"board-plan": "plan on a board"})
    keep_reported({"whiteboard": board})
    try:
        screening = Screening(Verdict(Level.UNKNOWN), Report((), (Unchecked("whiteboard", Reason.CRASHED),)), 9, 9)
        summary = summary_of(screening, 1, Source.PHOTO)
        text = reply.details_answer(summary, ENGLISH, 15, None, below_picture=False, unfolded=True).text
    finally:
        keep_reported({})
    assert "Whiteboard or flip chart (" in text
    assert ENGLISH.get("risk-payment.short") in text
    assert ENGLISH.get("risk-contact.short") not in text


def test_a_few_risks_keep_their_reasons_and_the_tip() -> None:
    text = text_of(STOP)
    assert ENGLISH.get("risk-identity.why") in text
    assert "💡" in text
    assert "15 minutes" in text


GEMINI = Assistant("Gemini", "https://gemini.example/app")


def urls(answer: Answer) -> list[str]:
    return [button.url for row in answer.rows for button in row if button.url]


@pytest.mark.parametrize(
    ("screening", "offered"),
    [
        (CLEAR, True),
        (STOP, True),
        (replace(CLEAR, redacted=None, proof=Proof(("not-flat",))), True),
        (WITHHELD, False),
        (replace(STOP, redacted=None, proof=Proof(("still-there",))), False),
        (Screening(Verdict(Level.UNKNOWN), Report(unchecked=(Unchecked("intimate", Reason.CRASHED),)), 9, 9), False),
    ],
)
def test_an_assistant_is_only_offered_beside_a_clear_verdict_or_a_proven_copy(
    screening: Screening, offered: bool
) -> None:
    assert urls(answered(screening, assistant=GEMINI)) == ([GEMINI.url] if offered else [])
    assert urls(answered(screening)) == []


def test_no_assistant_is_offered_where_something_of_a_stop_is_left_open() -> None:
    keep = (STOP.report.findings[0].regions[0],)
    screening = replace(STOP, redacted=Redacted(png(), "png", KTP.regions[1:]))
    summary = summary_of(screening, 1, Source.PHOTO, ScreeningOptions(keep=keep))
    answer = reply.photo_answer(screening, summary, ENGLISH, 15, GEMINI)
    assert urls(answer) == []
    assert "Left open by your choice: NIK" in answer.text
    assert "Covered:" not in answer.text
    assert "places covered" not in answer.text
    mild = replace(screening, report=Report((finding(Risk.PEOPLE, "face"),)))
    summary = summary_of(mild, 1, Source.PHOTO, ScreeningOptions(keep=mild.report.findings[0].regions))
    assert urls(reply.photo_answer(mild, summary, ENGLISH, 15, GEMINI)) == [GEMINI.url]


@pytest.mark.parametrize(
    ("covered", "crop", "visible"),
    [
        ((Region(1, 14, 30, 20),), None, True),
        ((Region(0, 0, 40, 30),), None, False),
        ((), Region(0, 21, 40, 30), False),
        ((), Region(0, 5, 40, 30), True),
    ],
)
def test_what_the_copy_hides_anyway_is_not_told_as_left_open(
    covered: tuple[Region, ...], crop: Region | None, visible: bool
) -> None:
    copy = Redacted(png(), "png", covered, crop=crop)
    summary = summary_of(replace(STOP, redacted=copy), 1, Source.PHOTO, ScreeningOptions(keep=(KTP.regions[0],)))
    assert bool(summary.left_open) is summary.stop_left_open is visible


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_shows_its_x_ray_and_a_photo_says_that_telegram_dropped_it(language: str) -> None:
    hidden = (
        finding(Risk.METADATA, "camera", cure=Cure.STRIP, places=0),
        finding(Risk.LOCATION, "gps", cure=Cure.STRIP),
    )
    screening = replace(STOP, report=Report((*STOP.report.findings, *hidden)))
    words = texts(language)
    shown = text_of(screening, language, Source.FILE)
    assert "🩻" in shown
    assert words.listed([words.get("why-gps"), words.get("why-camera")]) in shown
    assert words.get("note-file", hidden="none") in text_of(STOP, language, Source.FILE)
    unread = replace(STOP, report=Report(STOP.report.findings, (Unchecked("metadata", Reason.TIMEOUT),)))
    assert words.get("note-file", hidden="unchecked") in text_of(unread, language, Source.FILE)
    assert words.get("note-photo") in text_of(STOP, language)
    assert "🩻" not in text_of(STOP, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_details_unfold_the_checks_the_x_ray_and_the_times_and_fold_again(language: str) -> None:
    report = Report(STOP.report.findings, (Unchecked("children", Reason.TIMEOUT),))
    milliseconds = {"total": 1250, "decode": 50, "inspect": 900, "redact": 100, "verify": 200}
    summary = summary_of(replace(STOP, report=report, milliseconds=milliseconds), 1, Source.FILE)
    words = texts(language)

    def folded(*, unfolded: bool, below: bool = True) -> Answer:
        return reply.details_answer(summary, words, 15, GEMINI, below_picture=below, unfolded=unfolded)

    long, short = folded(unfolded=True), folded(unfolded=False)
    for text in (long.text, folded(unfolded=True, below=False).text):
        assert "1.2" in text
        assert words.get("stage-verify", seconds="0.2") in text
        ran = next(line for line in text.splitlines() if words.get("risk-intimate.short") in line)
        assert words.get("risk-children.short") not in ran
        assert "🩻" in text
    assert length(long.text) <= CAPTION
    assert words.get("stage-verify", seconds="0.2") not in short.text
    assert Verb.SHORT in [button.verb for row in long.rows for button in row]
    assert Verb.DETAILS in [button.verb for row in short.rows for button in row]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_of_an_animation_says_that_it_is_its_first_picture(language: str) -> None:
    shown = text_of(replace(STOP, notes=("first-frame", "never-heard-of")), language)
    assert texts(language).get("note-copy-first-frame") in shown
    assert "never-heard-of" not in shown


def test_a_summary_is_the_same_after_it_was_stored() -> None:
    report = Report(STOP.report.findings, (Unchecked("children", Reason.TIMEOUT),), UNREAD, True)
    keep = (STOP.report.findings[0].regions[1],)
    copy = Redacted(png(), "png", KTP.regions[:1])
    summary = summary_of(
        replace(STOP, report=report, redacted=copy, notes=("one-frame",)),
        1,
        Source.STICKER,
        ScreeningOptions(keep=keep, cover=APART),
    )
    assert summary.left_open
    assert Summary.from_bytes(summary.to_bytes()) == summary


@given(
    st.lists(FINDINGS, max_size=60),
    st.lists(UNCHECKED, max_size=15),
    st.dictionaries(st.sampled_from(["total", "decode", "inspect", "redact", "verify"]), st.integers(0, 10**6)),
    st.sampled_from([(), UNREAD]),
)
def test_every_summary_is_under_a_kilobyte_and_keeps_its_verdict(
    findings: list[Finding], unchecked: list[Unchecked], milliseconds: dict[str, int], unread: tuple[Unread, ...]
) -> None:
    level = Level.STOP if findings else Level.UNKNOWN if unchecked else Level.CAUTION if unread else Level.CLEAR
    report = Report(tuple(findings), tuple(unchecked), unread)
    screening = Screening(Verdict(level), report, 9, 9, milliseconds=milliseconds)
    summary = summary_of(screening, 2**52, Source.FILE)
    packed = summary.to_bytes()
    assert len(packed) + OVERHEAD <= RECORD_BYTES
    back = Summary.from_bytes(packed)
    assert back is not None
    assert (back.level, back.risks, back.withheld) == (summary.level, summary.risks, summary.withheld)
    assert back.unread == summary.unread


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fields_that_a_copy_of_a_paper_covers_are_named_and_not_counted(language: str) -> None:
    said = texts(language)
    boxes = tuple(Region(0, 10 * n, 30, 10 * n + 8) for n in range(5))
    fields = (FieldName.OTHER, FieldName.NIK, FieldName.NAME, FieldName.OTHER, FieldName.PORTRAIT)
    card = Finding(Risk.IDENTITY, Strength.SURE, "ktp", boxes, named=tuple(zip(boxes, fields, strict=True)))
    screening = replace(STOP, report=Report((card,)), redacted=Redacted(png(), "png", boxes))
    names = [
        said.get(f"item-{name}", count=count)
        for name, count in (("nik", 1), ("name", 1), ("portrait", 1), ("other", 2))
    ]
    assert said.get("where-fields", what=said.listed(names)) in text_of(screening, language)
    assert said.get("where-covered", places=5) not in text_of(screening, language)
    summary = summary_of(screening, 1, Source.PHOTO)
    assert Summary.from_bytes(summary.to_bytes()) == summary
    for keep, copy in (((boxes[1],), screening.redacted), ((), None)):
        proof = Proof() if copy else Proof(("still-there",))
        changed = replace(screening, redacted=copy and replace(copy, covered=boxes[2:]), proof=proof)
        told = reply.photo_answer(
            changed, summary_of(changed, 1, Source.PHOTO, ScreeningOptions(keep=keep)), said, 15
        ).text
        assert said.get("where-fields", what="").strip() not in told, "it would say that all of these are covered"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clear_photo_with_everything_covered_is_never_called_the_same_picture(language: str) -> None:
    said = texts(language)
    summary = summary_of(CLEAR, 1, Source.PHOTO, ScreeningOptions(everything=True))
    answer = reply.photo_answer(CLEAR, summary, said, 15)
    assert said.get("todo-clean") not in answer.text
    assert said.get("todo-copy") in answer.text
    assert said.get("note-everything") in answer.text
    assert Verb.STYLES in [button.verb for row in answer.rows for button in row]


@pytest.mark.parametrize(
    ("boxes", "count"),
    [
        ((), 0),
        (APART, 3),
        ((Region(0, 0, 5, 5), Region(5, 0, 10, 5), Region(10, 0, 15, 5)), 1),
        ((Region(0, 0, 5, 5), Region(10, 0, 15, 5), Region(5, 0, 10, 5)), 1),
    ],
)
def test_boxes_that_touch_are_one_place_that_was_covered_besides(boxes: tuple[Region, ...], count: int) -> None:
    assert summary_of(STOP, 1, Source.PHOTO, ScreeningOptions(cover=boxes)).added == count
