"""Finds what has a structure of its own: Latin signatures, doses, short names of hospitals, words of scanners, codes.

Sources: the Indonesian pharmacopoeia's dose forms and Latin signatures, EDQM standard terms, DICOM PS3.3 (what scanners
annotate), WHO ICD-10.
"""

from __future__ import annotations

import re
from typing import Final

SIGNATURE: Final = re.compile(
    r"(?i)(?:^|\s|\W)R\s?/\s?(?=[A-Z]|$)|\bS\.?\s?(?:\d\s?(?:dd|d\.d\.?|x)|p\.?r\.?n\.?|u\.?c\.?|u\.?e\.?"
    r"|i\.?m\.?m\.?|o\.?[ds]\.?)\b|\b[1-6]\s?dd\s?(?:[1-4I½]|tab|cap|kaps|pulv|cth|gtt)"
    r"|\b[1-6]\s?[x×]\s?(?:sehari|se ?hari|/ ?hari|[1-4½]\s?(?:tab|kaps?|caps?|sdt|sdm|cth|bungkus|tetes"
    r"|puff))|\b(?:m\.?\s?f\.?\s?(?:l\.?a\.?)?\s?(?:pulv|caps|sol|ungt)|d\.?t\.?d|da in caps"
    r"|no\.?\s?[IVXL]{1,6}\b|det\b|iter\b|nedet\b|pulv\b|cito\b)"
    r"|(?<!\d)[0-3]-[0-3]-[0-3](?:-[0-3])?(?!\d)|\bsig\s?:|\bdisp(?:ense)?\s?[:#]|\brefills?\s?[:#]?\s?\d|\brefills?\b|\bqty\s?:|\bb\.?i\.?d\.?\b"
    r"|\bt\.?i\.?d\.?\b|\bq\.?\s?[468]\s?h\b|\btake (?:one|two|1|2|½)\b|\b(?:one|1|two|2) (?:tablet"
    r"|capsule)s? (?:by mouth|daily|twice|three)"
    r"|\b(?:sesudah|sebelum|setelah) makan\b|\b(?:after|before|with) (?:food|meals?)\b|\bdiminum\b"
    r"|\b[1-6]\s?[x×]\s?(?:sehari\s?)?[1-4½](?![\d.,])"
)
OWN: Final = re.compile(
    r"(?i)^(?:\W*\w{2,12}){0,2}?\W*\bhamil\s(?:udah\s|sudah\s|jalan\s|masuk\s)?\d{1,2}\s?(?:minggu|mgg|mg|bulan|bln|bl|w)\b"
    r"|\bday\s\d{1,4}\s(?:sober|clean)\b"
    r"|\bgula(?:nya|ku|mu|\s(?:bapak|ibu|mama|papa|ayah|saya|aku|nenek|kakek|suami|istri))(?:\s[a-z]{2,8}){0,2}\s"
    r"(?:[6-9]\d|[1-6]\d\d)\b(?!\s?(?:g|gr|gram|kg|rb|ribu|ml|%|sendok|sachet))"
    r"|\b(?:ada|ketemu)\s(?:miom|kista|tumor|benjolan|polip|nodul)\b.{0,12}\b(?:\d{1,3}(?:[.,]\d)?\s?[cm]m|di\s(?:rahim|ovarium"
    r"|payudara|leher|ginjal|hati|paru|usus|otak|tiroid)(?:ku|nya|\skiri|\skanan)?)\b"
)
"""What is said of somebody by its form alone: weeks of a pregnancy, days without a drug, sugar of the blood, a
lump with its size or place."""
DOSES: Final = re.compile(
    r"(?i)\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|ml|iu|gr)\b|\b(?:tab(?:let)?s?|kaps(?:ul)?|caps(?:ules?)?"
    r"|sir(?:up)?|syrup|syr|salep|cream|krim|inj(?:eksi|ection)?|amp(?:ul)?|vial|drops?|tetes"
    r"|supp(?:ositoria)?|inhaler|puyer|sachet|susp)\b"
)
MEASURED: Final = re.compile(
    r"(?i)(?<![\w.,])\d{1,4}(?:[.,]\d{1,3})?\s?(?:mg|mcg|µg|μg|ug|ml|iu|ie|ui|g|мг|мл|毫克|毫升)(?![\w/])"
)
"""The strength of one dose."""
HOSPITAL: Final = re.compile(
    r"\bRS(?:UD|UP|IA|IJ|AB|K|U)?\.? (?!WA\b)[A-Z]\w{2,}|\bSt\.? [A-Z]\w+(?:'s)? (?:Hospital|Clinic)"
)
"""A hospital by its short name: ``RS. Harapan``."""
LATIN: Final = re.compile(
    r"(?<!\w)R\s?/|\b[1-4]\s?dd?\s?\d|\b[bt]\.?i\.?d\b|\bSig\b|℞|(?<!\w)Rx(?!\w)|(?<!\d)[0-3]-[0-3]-[0-3](?:-[0-3])?(?!\d)"
)
"""What only prescriptions and plans of medication say, beside a drug: ``R/``, ``3 dd 1``, ``1-0-1``."""
PRICES: Final = re.compile(r"(?i)(?:Rp\.?|\$|€|£)\s?\d|\b\d{1,3}(?:[.,]\d{3})+\b|\d\s?(?:€|zł|₫|฿|円|원|元)")
SCAN: Final = re.compile(
    r"(?i)\b(?:ct[- ]?scan|ct|mri|x-?ray|rontgen|r[öo]ntgen|thora[xk]|chest|ultrasound|usg|ecg|ekg|eeg|kv[p]?"
    r"|mas|kvp|ap|pa|lat|edd|bpd|efw|fhr|crl|lmp|supine|erect|semi-?upright|upright|portable|slice|mm/s|mm/mv|bpm|axial|sagittal"
    r"|coronal|series|study|dicom|mammogra\w+|fluoro|dlp|ctdi\w*|fov|te|tr)\b"
)
ICD: Final = re.compile(r"\b[A-TV-Z]\d{2}(?:\.\d{1,2})?\b")
ICD_WORD: Final = re.compile(r"(?i)\bICD|\bCID\b|\bCIE\b|diagn|rozpozn")
TIME: Final = re.compile(
    r"(?<![\d:.])(?:[01]?\d|2[0-3])[:.hH][0-5]\d(?![\d:])|\b(?:1[0-2]|[1-9])\s?(?:am|pm|uhr)\b|\d{1,2}[点時시]", re.I
)
"""A time of the day."""
SPECIALIST: Final = re.compile(
    r"\bSp\.?\s?[A-Z]{1,4}\b|,\s?(?:M\.?D|DO|MBBS|FRCP|RN|DDS|DMD)\b\.?|(?<!\w)[Dd]rg?\.\s?[A-Z]|\bDr\s[A-Z]"
)
"""A doctor's title before or behind a name."""
LONG_NUMBER: Final = re.compile(
    r"(?<![\w.,/])\d(?:[ .\-/]?\d){7,19}(?![\w]|[.,]\d)|(?<![\w/])[A-Z]{1,5}[-. ]?\d{5,14}(?!\w)"
    r"|\bRx\s?#?\s?\d{5,10}\b"
)
BURNT_IN: Final = re.compile(
    r"^\W{0,3}[A-Z][A-Za-z'\-]{1,24}[\s,^]{1,3}[A-Z][A-Za-z'\-]{1,24}(?:[\s,^]{1,3}[A-Z][A-Za-z'.\-]{0,24}){0,3}"
    r"\W{0,3}[\[(]?\s?(?<![A-Za-z])[MFUOWL](?![A-Za-z])\s?[\])]?\W{0,3}(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{2,3}\s?Y)"
)
"""A picture's header in the form name, sex in brackets, date: what scanners write into a corner."""
DATE: Final = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}(?: \d\d[:.]\d\d)?|\d{4}-\d\d-\d\d")
NAME_AND_DATE: Final = re.compile(
    r"^\W{0,3}[A-Z][A-Z'.\-]{2,24}(?:[\s,^]{1,2}[A-Z][A-Z'.\-]{0,24}){1,4}\s{1,3}\d{1,2}[-/. ]\d{1,2}[-/. ](?:19"
    r"|20)\d\d\b"
)
"""A name in capitals with a birth behind it, as wristbands and the rims of pictures show."""
BIRTH_MARK: Final = re.compile(
    r"(?i)(?:^|\s)\*\s?\d{1,2}\.\d{1,2}\.\d|\b(?:DOB|D\.O\.B\.?|born|geb\.?|geboren am|n[ée]+"
    r"(?:\(e\))? le|nat[oa] il|nacid[oa] el|nascid[oa] em|ur\.|tgl\.? lahir)\W{0,3}\d"
)
