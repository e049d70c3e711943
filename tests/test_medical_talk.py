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
    ],
)
def test_what_is_said_about_everybody_is_nothing(row: str) -> None:
    assert strongest(Medical().find(view("hey", row))) is None


def test_of_people_far_away_it_is_a_hint() -> None:
    assert strongest(Medical().find(view("He died of a heart attack, as she knew."))) is Strength.HINT


def test_what_somebody_has_and_the_name_in_a_salutation_are_covered() -> None:
    seen = view("Dear Wilhelmina Quoos,", "Your scan shows a 4 mm kidney stone.", "See you soon")
    findings = found(Medical(), seen).values()
    assert hides(findings, seen, "Wilhelmina Quoos")
    assert hides(findings, seen, "kidney stone")
    assert not hides(findings, seen, "See you soon")
