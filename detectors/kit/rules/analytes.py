"""Lists the words of medicine: what laboratories measure, how drugs are given, where and by whom people are treated.

Sources: LOINC's two thousand commonest observations (names), the panels of Prodia, Kimia Farma and Mayo Clinic Laboratories,
the Indonesian pharmacopoeia's dose forms and Latin signatures, Permenkes 72/2016 and 73/2016 (pharmacy), Permenkes 24/2022
(records), the specialists' titles of the Konsil Kedokteran Indonesia, WHO ICD-10 (chapters), EDQM standard terms.
"""

from __future__ import annotations

import re
from typing import Final

ANALYTES: Final = re.compile(
    r"(?i)(?<![a-z])(?:h[ae]{1,2}moglobin|hgb|hb|h[ae]{1,2}mato[ck]rit|hct|pcv|leu[ck]o[sc][iy]te?[sn]?"
    r"|leukosit|tromb?osit|thrombo[ck]ytes?|platelets?|plt"
    r"|eritrosit|erythro[ck]yte?[sn]?|red blood cells?|white blood cells?|rbc|wbc|mcv|mchc?|rdw(?:-(?:cv|sd))?"
    r"|mpv|pdw|led|laju endap darah|esr|retikulosit|reticulocytes?"
    r"|neutro(?:phils?|fil)|lympho[ck]ytes?|limfosit|mono[cs][iy]te?s?|monosit|eosino(?:phils?|fil)"
    r"|baso(?:phils?|fil)|batang|segmen|stab|band neutrophils|blast|morfologi darah"
    r"|gluco?[sz]e|glukosa|gula darah|blood sugar|gdp|gds|gd2pp|hba1c|a1c|insulin|c-?peptide|[ck]holesterol"
    r"|kolesterol|hdl(?:-c)?|ldl(?:-c)?|vldl|trigl[iy][sc]erid[ae]?s?"
    r"|ureum|urea(?: nitrogen)?|bun|[ck]reatinine?|kreatinin|egfr|lfg|asam urat|uric acid|cystatin c|sgot|sgpt"
    r"|ast|alt|asat|alat|alp|fosfatase alkali|alkaline phosphatase|ggt|gamma gt"
    r"|bilirubin(?: total| direk| indirek| direct)?|albumin|globulin|total protein|protein total|ldh|amylase"
    r"|amilase|lipase|ck(?:-mb)?|troponin(?:[ -][it])?|bnp|nt-?probnp|d-?dimer"
    r"|natrium|sodium|kalium|potassium|chlorid[ae]|klorida|kalsium|calcium|magnesium|fosfor|phosph(?:ate|orus)"
    r"|bicarbonate|anion gap|crp|hs-?crp|procalcitonin|prokalsitonin|ferritin|feritin"
    r"|serum iron|iron|tibc|transferrin|zat besi|tsh(?:s)?|ft[34]|free t[34]|t[34]|prolactin|prolaktin"
    r"|cortisol|kortisol|estradiol|testosteron[e]?|progesteron[e]?|fsh|lh|beta[- ]?hcg|hcg|amh|psa|cea|afp"
    r"|ca[ -]?(?:125|15-3|19-9)|hbsag|anti[- ]?hbs|anti[- ]?hcv|anti[- ]?hiv|hiv|vdrl|tpha|widal"
    r"|s\.? ?typhi(?: [oh])?|ns1|dengue ig[gm]|ig[gmae]|aso|asto|rheumatoid factor|rf|ana|malaria|pcr"
    r"|sars-cov-2|antigen"
    r"|prothrombin time|pt|aptt|inr|fibrinogen|golongan darah|rhesus|blood group|vitamin (?:d|b12)|25-oh"
    r"|folate|asam folat|homocystein[e]?|ph|berat jenis|specific gravity|keton|ketones?|nitrit[e]?"
    r"|urobilinogen"
    r"|protein(?: urin)?|epitel|silinder|kristal|bakteri|leukosit esterase|microalbumin|g6pd|lactate|laktat"
    r"|ammonia|osmolality|pco2|po2|hco3|base excess|spo2)(?![a-z])"
)
UNITS: Final = re.compile(
    r"(?i)(?:(?<=\d)|(?<=\s)|^)(?:[munµμp]?g/(?:d?[lI1]|m[lI1]|24)|[mµuμnp]?mol/(?:[lI1]|mol)"
    r"|[mµuμ]?i?u/(?:m?[lI1]|d[lI1])|meq/[lI1]|mm/(?:jam|h(?:r|our)?)|pg(?:/m[lI1])?|f[lI1](?![a-z])"
    r"|/\s?(?:[uµμ]l|mm3|mm³|lpb|lpk|hpf)|(?:x\s?)?10[\^*]?\s?[0-9³⁶⁹]{1,2}\s?/\s?[uµμ]?[lI1]|10³/|ribu/|juta/"
    r"|g%|mg%|mmhg|m[lI1]/min|ml/menit|ng/d[lI1]|s/co|coi|detik|k/ul|m/ul|cells?/)"
)
RANGE: Final = re.compile(
    r"\d+(?:[.,]\d+)?\s?(?:[-–—~]|s/d|sd|to)\s?\d+(?:[.,]\d+)?|[<>≤≥]\s?=?\s?\d+(?:[.,]\d+)?"
    r"|\b(?:negati[fv]e?|positi[fv]e?|non[- ]?rea[ck]ti[fv]e?|rea[ck]ti[fv]e?|normal)\b",
    re.I,
)
REPORT: Final = re.compile(
    r"(?i)\b(?:nilai (?:rujukan|normal|referensi)|reference (?:range|interval|value)s?|ref\.? range"
    r"|hasil (?:pemeriksaan|laboratorium|lab|uji|tes)|laboratorium|laboratory|lab(?:oratory)? report|pathology"
    r"|patologi|spesimen|specimen|h[a]?ematolog[iy]|kimia (?:klinik|darah)|chemistry|urinalis[iy]s"
    r"|urine? (?:lengkap|rutin)|darah (?:lengkap|rutin)|complete blood count|cbc|lipid profile|profil lemak"
    r"|blutbild|laborbefund|referenzbereich|analyses? m[ée]dicales?|valeurs? de r[ée]f[ée]rence|bilan sanguin"
    r"|an[áa]lisis cl[íi]nicos|swab|rapid (?:test|antigen)|rt-?pcr|diagnostics)\b"
)
SIGNATURE: Final = re.compile(
    r"(?i)(?:^|\s|\W)R\s?/\s?(?=[A-Z]|$)|\bS\.?\s?(?:\d\s?(?:dd|d\.d\.?|x)|p\.?r\.?n\.?|u\.?c\.?|u\.?e\.?"
    r"|i\.?m\.?m\.?|o\.?[ds]\.?)\b|\b[1-6]\s?dd\s?(?:[1-4I½]|tab|cap|kaps|pulv|cth|gtt)"
    r"|\b[1-6]\s?[x×]\s?(?:sehari|se ?hari|/ ?hari|[1-4½]\s?(?:tab|kaps?|caps?|sdt|sdm|cth|bungkus|tetes"
    r"|puff))|\b(?:m\.?\s?f\.?\s?(?:l\.?a\.?)?\s?(?:pulv|caps|sol|ungt)|d\.?t\.?d|da in caps"
    r"|no\.?\s?[IVXL]{1,6}\b|det\b|iter\b|nedet\b|pulv\b|cito\b)"
    r"|\bsig\s?:|\bdisp(?:ense)?\s?[:#]|\brefills?\s?[:#]?\s?\d|\brefills?\b|\bqty\s?:|\bb\.?i\.?d\.?\b"
    r"|\bt\.?i\.?d\.?\b|\bq\.?\s?[468]\s?h\b|\btake (?:one|two|1|2|½)\b|\b(?:one|1|two|2) (?:tablet"
    r"|capsule)s? (?:by mouth|daily|twice|three)"
    r"|\b(?:sesudah|sebelum|setelah) makan\b|\b(?:after|before|with) (?:food|meals?)\b|\bdiminum\b"
    r"|\b[1-6]\s?[x×]\s?(?:sehari\s?)?[1-4½](?![\d.,])"
)
DOSES: Final = re.compile(
    r"(?i)\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|ml|iu|gr)\b|\b(?:tab(?:let)?s?|kaps(?:ul)?|caps(?:ules?)?"
    r"|sir(?:up)?|syrup|syr|salep|cream|krim|inj(?:eksi|ection)?|amp(?:ul)?|vial|drops?|tetes"
    r"|supp(?:ositoria)?|inhaler|puyer|sachet|susp)\b"
)
PRESCRIBED: Final = re.compile(
    r"(?i)\b(?:(?:salinan |copy )?resep(?: dokter)?|prescription|rx\b|prescriber|ordonnance|rezept"
    r"|receta m[ée]dica|receita m[ée]dica|apotek|apotik|pharmacy|apoteker|pharmacist|pharmacie|apotheke"
    r"|farmacia|S\.?I\.?P\.?|SIPA|etiket)\b"
)
PLACES: Final = re.compile(
    r"(?i)\b(?:rumah sakit|rsud|rsup|rsia|rsij|rsab|rs\.? (?-i:[A-Z])\w+|puskesmas|posyandu|klinik|clinic"
    r"|hospital|medical cent(?:er|re)|health cent(?:er|re)|apotek|apotik|pharmacy|poli(?:klinik)? (?:umum|gigi"
    r"|anak|kandungan|mata|tht|kulit|jantung|saraf|bedah|penyakit dalam|kia|rawat)"
    r"|ruang rawat|rawat (?:inap|jalan)|instalasi (?:laboratorium|gawat darurat|farmasi|radiologi)|ward"
    r"|emergency (?:department|room)|igd|ugd|icu|radiolog\w*|krankenhaus|klinikum|h[ôo]pital|clinique|ospedale"
    r"|ziekenhuis|diagnostics|laborator\w+|praktik dokter|praktek dokter|surgery)\b"
)
DOCTORS: Final = re.compile(
    r"(?i:\b(?:drg?|doctor|dokter|physician|prescriber|apoteker|perawat|bidan|nurse|radiologist"
    r"|psikolog|psikiater|psychologist|psychiatrist)\b\.?)"
    r"|\bSp\.\s?[A-Z]{1,4}\b|,\s?(?:M\.?D|DO|MBBS|FRCP|RN)\b\.?"
)
PATIENT: Final = re.compile(
    r"(?i)\b(?:(?:nama |no\.? |id )?pasien|patients?|pt name|no\.?\s?(?:rm|r\.m\.?|rekam medi[sk]|medrec|mr)"
    r"|rekam medi[sk]|mrn|medical record|hospital (?:no|number)|nhs (?:no|number)|diagnos[aeit]s?\w{0,3}"
    r"|anamnes[aei]\w{0,2}"
    r"|keluhan(?: utama)?|chief complaint|discharge summary|resume medi[sk]|ringkasan pulang"
    r"|medical certificate|sick (?:leave|note)|surat (?:keterangan )?(?:sakit|sehat|rujukan|kontrol|dokter"
    r"|istirahat)|rujukan|referral"
    r"|icd(?:[- ]?10)?|golongan darah|blood (?:type|group)|alergi|allerg(?:y|ies|ic)|riwayat penyakit"
    r"|medical history|tekanan darah|blood pressure|terapi|therapy|medications?|obat pulang|dirawat|admission"
    r"|admitted|discharged?"
    r"|tanggal (?:masuk|keluar)|dpjp|dokter penanggung jawab|istirahat selama|dalam keadaan sakit|vital signs"
    r"|follow[- ]?up|impression|findings|kesan|befund|diagnostic|ordonnance|geboren am)\b"
)
LETTERS: Final = re.compile(
    r"(?i)\b(?:resume medi[sk]|ringkasan (?:pulang|medi[sk])|discharge (?:summary|letter)"
    r"|surat (?:keterangan )?(?:sakit|sehat|dokter|istirahat)|surat rujukan|surat kontrol|referral letter"
    r"|medical certificate|sick (?:leave|note)"
    r"|fit note|arztbrief|arbeitsunf[äa]higkeit\w*|certificat m[ée]dical|arr[êe]t de travail|informe m[ée]dico"
    r"|parte m[ée]dico|atestado m[ée]dico|surat keterangan lahir|surat kematian|informed consent"
    r"|medical report|laporan operasi|(?:hasil|laporan) (?:pemeriksaan |tes |asesmen )?psikolog\w+"
    r"|psychological (?:report|assessment|evaluation)|entlassungs(?:brief|bericht)|befundbericht|[äa]rztliches attest"
    r"|compte rendu (?:d.hospitalisation|op[ée]ratoire|m[ée]dical)|lettre de sortie|informe de alta"
    r"|relat[óo]rio m[ée]dico|certificato medico|visum et repertum)\b"
)
VACCINE: Final = re.compile(
    r"(?i)\b(?:(?:kartu|sertifikat|buku|catatan) (?:vaksin\w*|imunisasi)|vaccin(?:ation|e) (?:record )?(?:card"
    r"|certificate|record)s?|immuni[sz]ation (?:record|card|history)|certificate of vaccination"
    r"|carnet de vaccination"
    r"|impf(?:pass|ausweis)|cartilla de vacunaci[óo]n|covid-19 vaccination|pedulilindungi|yellow fever vaccin\w+)"
)
VACCINES: Final = re.compile(
    r"(?i)\b(?:(?:1st|2nd|3rd|first|second) dose|dosis (?:ke|1|2|3|pertama|kedua)|dose [123]|batch|lot (?:no"
    r"|number)|booster|sinovac|coronavac|astrazeneca|pfizer|moderna|comirnaty|sinopharm|BCG|DPT|polio"
    r"|hepatitis b|campak|measles|vaksin(?:ator)?|vaccinator|vaccine)\b"
)
INSURANCE: Final = re.compile(
    r"(?i)\b(?:kartu indonesia sehat|bpjs kesehatan|jkn-?kis|kartu peserta|faskes tingkat|assurance maladie"
    r"|carte vitale|sesam[- ]vitale|health (?:insurance|plan|card)|medical (?:card|scheme)|medicare|medicaid"
    r"|copays?|rx ?(?:bin|pcn|grp|group)|member id|payer id"
    r"|subscriber|group (?:number|no)|deductible|krankenversicherung|krankenkasse|versicherten(?:nummer)?"
    r"|gesundheitskarte|european health insurance|carte europ[ée]enne d'assurance maladie|tarjeta sanitaria"
    r"|tessera sanitaria|asuransi kesehatan|kartu asuransi|penjamin|in-?patient|inhealth)\b"
)
EUROPEAN_CARD: Final = re.compile(
    r"(?i)european health insurance card|carte europ[ée]enne d.assurance maladie"
    r"|europ[äa]ische krankenversicherungskarte|europese ziekteverzekeringskaart"
    r"|tarjeta sanitaria europea|tessera europea di assicurazione|cart[ãa]o europeu de seguro"
    r"|europejska karta ubezpieczenia|europ[æa]iske sygesikringskort"
    r"|europeiskt sj[uü]kf[öo]rs[äa]kringskort|eurooppalainen sairaanhoitokortti"
)
"""Titles of the European Health Insurance Card in its larger languages."""
HEALTH_CARD: Final = re.compile(
    rf"{EUROPEAN_CARD.pattern}|carte d.assurance maladie|carte vitale|tessera sanitaria|tarjeta sanitaria"
    r"|kartu indonesia sehat|medicare health insurance|gesundheitskarte"
)
PRICES: Final = re.compile(r"(?i)(?:Rp\.?|\$|€|£)\s?\d|\b\d{1,3}(?:[.,]\d{3})+\b")
SCAN: Final = re.compile(
    r"(?i)\b(?:ct[- ]?scan|ct|mri|x-?ray|rontgen|r[öo]ntgen|thora[xk]|chest|ultrasound|usg|ecg|ekg|eeg|kv[p]?"
    r"|mas|kvp|ap|pa|lat|supine|erect|semi-?upright|upright|portable|slice|mm/s|mm/mv|bpm|axial|sagittal"
    r"|coronal|series|study|dicom|mammogra\w+|fluoro|dlp|ctdi\w*|fov|te|tr)\b"
)
APPOINTMENT: Final = re.compile(
    r"(?i)\b(?:appointment|nomor antrian|no\.? ?antrian|antrian|jadwal (?:kontrol|periksa|dokter)"
    r"|kartu (?:berobat|kontrol|pasien)|kontrol kembali|reservasi|janji temu|bukti pendaftaran"
    r"|registrasi pasien|pendaftaran|patient card|next visit|termin|rendez-vous|cita m[ée]dica)\b"
)
ICD: Final = re.compile(r"\b[A-TV-Z]\d{2}(?:\.\d{1,2})?\b")
HARMLESS: Final = re.compile(
    r"(?i)nutrition facts|informasi nilai gizi|valeurs? nutritionnelles?|n[äa]hrwerte|serving size"
    r"|takaran saji|calories|kalori|daily value|% ?akg|ingredients|komposisi|kcal|kkal|aturan pakai|indikasi"
    r"|kontraindikasi|efek samping|peringatan dan perhatian|no\.? ?reg\.?|side effects|directions|warnings?"
    r"|drug facts|active ingredients?|keep out of reach|jauhkan dari jangkauan"
)
"""What stands on food, medicine boxes and leaflets: papers for everyone."""
