"""What chats and mails say about somebody's health is found; what is said about everybody is not."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.medical import Medical
from tests.given import found, hides, strongest, view


@pytest.mark.parametrize(
    "row",
    [
        "My HbA1c is 8.2 now",
        "the biopsy came back positive",
        "I was diagnosed with bipolar disorder last year",
        "mum has breast cancer",
        "I'm taking sertraline 50 mg",
        "my blood pressure was 162/101 this morning",
        "Your scan shows a 4 mm kidney stone.",
        "hasil lab saya keluar, positif hepatitis B",
        "anakku kena DBD, dirawat di RS",
        "gula darahku 320",
        "saya rutin minum metformin 500 mg",
        "tensi saya 160/100",
        "Ich habe Brustkrebs",
        "mein Befund heute: Lungenentzündung",
        "j'ai un diabète",
        "me diagnosticaron cáncer",
        "tengo diabetes",
        "estou com depressão",
        "mi hanno diagnosticato la sclerosi multipla",
        "ik heb longontsteking",
        "mam cukrzycę typu 2, biorę metformin",
        "anneme kanser teşhisi kondu",
        "tôi bị tiểu đường",
        "我确诊了糖尿病",
        "検査結果、陽性でした。私は糖尿病です",
        "엄마가 유방암 진단받았어",
        "แม่เป็นโรคมะเร็ง",
        "أمي عندها سرطان الثدي",
        "у меня диабет",
        "istri lagi hamil anak kedua",
        "alhamdulillah udah hamil 12 minggu",
        "kakak positif TB kelenjar",
        "prostatnya bengkak harus operasi",
        "ada batu di ginjalku 8 mm",
        "udah 3x kemo rambut rontok",
        "lagi rawat jalan ke psikiater tiap bulan",
        "dikasih fluoxetine sama clozapine",
        "sudah 2 minggu keputihan gatal",
        "gula ibu tadi pagi 267",
        "on antidepressants since june",
        "they think it might be lupus",
        "please don't tell anyone but I have herpes",
        "le pneumologue dit que c'est une tuberculose",
        "ho un'ernia iatale",
        "me encontraron un quiste en el ovario",
        "ik heb de ziekte van Crohn",
        "kanser hastasıyım",
        "TC de tórax: hallazgos compatibles con neumonía",
    ],
)
def test_what_somebody_has_is_said(row: str) -> None:
    assert strongest(Medical().find(view("hey", row))) is Strength.LIKELY


@pytest.mark.parametrize(
    "row",
    [
        "Diabetes can be prevented by exercise.",
        "Millions of adults have high blood pressure.",
        "Symptoms of dengue: fever and rash",
        "Cancer awareness month",
        "Penderita diabetes harus menjaga gula darah",
        "Cegah demam berdarah dengan 3M",
        "if you have asthma, ask your doctor",
        "Menschen mit Diabetes sollten sich bewegen",
        "Si tiene diabetes, consulte a su médico",
        "my phone died, battery is at 8",
        "I took the test and passed",
        "my results are in: 92 out of 100 in maths",
        "the scan of your ticket failed",
        "糖尿病的症状和预防",
        "dengue cases rise in the city",
        "Apakah Anda menderita asma? Ya / Tidak",
        "Have you ever had cancer? Yes No",
        "Jaga kesehatan ginjal Anda dari gagal ginjal",
        "j'ai la grippe = I have the flu",
        "mam gorączkę - I have a fever",
        "gulanya 200 gram, tepung 100 gram",
        "mesin cuci ibu rusak nih",
        "otak udang kamu",
        "sudah telat haid? ini penyebabnya",
        "TB 160 cm BB 50 kg",
        "anyone can have depression, I tell you",
    ],
)
def test_what_is_said_about_everybody_is_nothing(row: str) -> None:
    assert strongest(Medical().find(view("hey", row))) is None


@pytest.mark.parametrize("beside", ["10.42", "21:07 ✓✓", "promo akhir tahun", "Dibaca"])
def test_what_stands_beside_a_message_silences_nothing(beside: str) -> None:
    assert strongest(Medical().find(view("hey", f"bapak kena stroke | {beside}"))) is Strength.LIKELY


@pytest.mark.parametrize(
    "row",
    ['"I have cancer," said Walter.', '"Aku hamil," bisik Sinta pelan.', "Ayah Penyiar Terkenal Kena Stroke Ringan"],
)
def test_stories_and_headlines_are_a_hint(row: str) -> None:
    assert strongest(Medical().find(view("hey", row))) in (None, Strength.HINT)


def test_a_list_of_phrases_with_their_translation_beside_is_nothing() -> None:
    assert (
        strongest(Medical().find(view("ich habe Fieber | I have a fever", "ich bin schwanger | I am pregnant"))) is None
    )


def test_the_whole_sentence_is_covered_and_what_goes_on_with_it() -> None:
    seen = view("saya mengidap lupus sejak kuliah", "besok mulai metotreksat 10 mg", "oke siap")
    findings = found(Medical(), seen).values()
    assert hides(findings, seen, "saya mengidap lupus sejak kuliah")
    assert not hides(findings, seen, "oke siap")


def test_of_people_far_away_it_is_a_hint() -> None:
    assert strongest(Medical().find(view("He died of a heart attack, as she knew."))) is Strength.HINT


def test_what_somebody_has_and_the_name_in_a_salutation_are_covered() -> None:
    seen = view("Dear Wilhelmina Quoos,", "Your scan shows a 4 mm kidney stone.", "See you soon")
    findings = found(Medical(), seen).values()
    assert hides(findings, seen, "Wilhelmina Quoos")
    assert hides(findings, seen, "kidney stone")
    assert not hides(findings, seen, "See you soon")
