# German. Not yet read by a native speaker.

## The verdict

headline-stop = 🔴 <b>Stopp – schick das keiner KI.</b>
headline-caution = 🟡 <b>Vorsicht – schick lieber die Kopie, nicht das Original.</b>
headline-clear = 🟢 <b>Nichts Riskantes gefunden.</b>
headline-film = ⚪ <b>Nichts Riskantes in den Bildern, die ich gesehen habe – aber das sind nicht alle, also ist das kein Ja.</b>
headline-unknown = ⚪ <b>Konnte ich nicht prüfen – behandle es bitte als nicht sicher.</b>
headline-unread = ⚪ <b>Das meiste, was hier steht, konnte ich nicht lesen – behandle das Foto bitte als nicht sicher.</b>
headline-refused = ⚪ <b>Das konnte ich mir nicht ansehen.</b>

short-stop = 🔴 <b>Stopp: { $what } – { $copy ->
    [yes] schick nicht das Original.
   *[no] schick das keiner KI.
}</b>
short-caution = 🟡 <b>Vorsicht: { $what } – { $copy ->
    [yes] schick lieber die Kopie.
   *[no] schick das lieber nicht.
}</b>
short-children = { $count ->
    [one] Ein Kind auf dem Foto
   *[other] { $count } Kinder auf dem Foto
}
short-found = Gefunden: { $what }
short-covered = Abgedeckt: { $what }.
short-open = Gefunden: { $what }.
short-rest = Der Rest bleibt lesbar.
short-removed = Entfernt: { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
    [one] eine Stelle abgedeckt
   *[other] { $places } Stellen abgedeckt
}
where-fields = , abgedeckt: { $what }
where-rest = ; der Rest bleibt lesbar
where-found = , { $places ->
    [one] an einer Stelle
   *[other] an { $places } Stellen
}
where-stripped = , aus der Kopie entfernt
where-file = , in der Datei selbst

sure-sure = eindeutig
sure-likely = wahrscheinlich
sure-hint = möglich

todo-copy = ✅ Die Kopie hier ist abgedeckt und zur Sicherheit gegengelesen. Wenn du etwas schickst, schick die Kopie.
todo-clean = ✅ Die Kopie hier ist dasselbe Bild ohne versteckte Daten.
todo-withheld = 🚫 Es gibt keine Kopie: { $reason ->
    [withhold] So ein Foto wird nicht sicher, indem man Teile abdeckt. Schick es am besten gar nicht.
    [large] Sie wäre größer, als Telegram annimmt. Schick eine kleinere Fassung des Fotos.
    [film] Von einem Film, den ich nicht ganz gesehen habe, mache ich keine. Mach einen Screenshot von der wichtigen Stelle und schick mir den.
    [unchecked] Nicht jede Prüfung ist gelaufen, also kann ich nicht versprechen, dass eine Kopie sicher wäre.
    [nothing] Fast alles wäre abgedeckt, und es bliebe nichts, was sich zu schicken lohnt. Wähle einen anderen Stil oder nimm ein allgemeines Bild.
    [nowhere] Ich weiß nicht, wo im Bild es ist, also kann ich es nicht abdecken. Schneide das Foto in deiner Galerie zu, bis nur noch übrig ist, was du brauchst, und schick es mir noch einmal.
   *[failed] Beim Gegenlesen war ich nicht sicher, dass alles verborgen ist. Schneide das Foto zu oder deck mehr ab und schick es mir noch einmal.
}
todo-copy-chosen = ✅ Die Kopie hier ist so abgedeckt, wie du es gewählt hast, und ich habe sie noch einmal gelesen. Was du offen gelassen hast, sieht jeder, der sie bekommt.
todo-unchecked = ⚪ Nicht geprüft: { $checks }. Schick das Foto gleich noch einmal; wenn es so bleibt, verlass dich nicht darauf.
todo-unchecked-film = ⚪ Nicht geprüft: { $checks }. Ein kürzeres Stück oder ein Screenshot von der wichtigen Stelle geht schneller.
todo-still = ✅ Die Kopie hier ist ein einzelnes Standbild ohne versteckte Daten.
todo-frames = ⚪ Das sind mehr Bilder, als ich mir ansehe: Ich habe die ersten 16 gesehen. Schick mir die wichtigen einzeln.
todo-detail = ⚪ Nicht geprüft: { $what }. Schneide das Bild zu oder schick mir seine Teile einzeln.
unchecked-brief = ⚪ Nicht geprüft: { $checks }.
unchecked-timeout = hat zu lange gedauert
unchecked-crashed = ist abgebrochen
unchecked-unavailable = nicht verfügbar
unchecked-frames = zu viele Bilder, um alle zu sehen
unchecked-detail = ein Teil des Bildes, den ich nicht genau sehen konnte
unchecked-not-given = war bei dem, was ich bekam, nicht dabei
unchecked-pages = mehr Seiten, als ich mir ansehe
unchecked-damaged = die Datei ist beschädigt

unread = ✍️ Konnte ich nicht lesen: { $what }. { $covered ->
    [yes] Die Kopie deckt es ab; nur du weißt, was dort steht.
   *[no] Sieh selbst nach: Es kann privat sein.
}
unread-handwriting = Handschrift
unread-script = unbekannte Schriftzeichen
unread-small = zu kleine Buchstaben
unread-blurred = unscharfe Buchstaben
unread-code = QR- oder Strichcode
unread-writing = unlesbare Schrift

left-open = 👁 Auf deinen Wunsch offen: { $places }.
note-everything = ➕ Auch alle anderen Wörter, Codes und Gesichter sind abgedeckt. <i>Wählen</i> → <i>Nur Gefundenes abdecken</i> bringt sie zurück.
added = ➕ Auf deinen Wunsch außerdem abgedeckt: { $places ->
    [one] eine Stelle
   *[other] { $places } Stellen
}.
note-photo = ℹ️ Es kam als Foto: Telegram hat die versteckten Daten (Ort, Zeit, Gerät) schon weggelassen. Als Datei geschickt, kann ich mir auch die ansehen.
once-last-look = 👀 Mir kann etwas entgehen, also schau selbst noch einmal hin, bevor du es verschickst.
once-small-print = 📎 Telegram macht Fotos kleiner. Wenn es auf Kleingedrucktes ankommt, schick das Bild als Datei.
note-file = 🩻 Versteckte Daten in der Datei: { $hidden ->
    [none] keine.
    [unchecked] konnten nicht geprüft werden.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}In der Kopie ist nichts davon.
       *[no] {""}
    }
}
note-live = 🎞 Das ist ein Live-Foto: Ich habe mir sein Standbild angesehen. Das kurze Video habe ich nicht geprüft, also ist das kein Ja.{ $copy ->
    [yes] {" "}Die Kopie ist nur das Standbild.
   *[no] {""}
}
note-sticker = 🖼 Das ist ein Sticker: Ich habe ihn mir als Bild angesehen.
note-copy-reduced = 📐 Die Kopie ist kleiner als das Foto: In dieser Größe konnte ich sie nachprüfen.
note-copy-first-frame = 🎞 Die Datei enthält mehrere Bilder: Die Kopie ist das erste davon, unbewegt.
note-moving = 🎞 Das bewegt sich: Ich habe mir bis zu 16 Bilder davon angesehen, nicht das, was dazwischenliegt, und den Ton habe ich nicht gehört.

details-ran = <b>Details</b>
    Gesucht: { $checks }.
details-times = Zeit: { $total } s ({ $stages }).
stage-decode = öffnen { $seconds }
stage-inspect = ansehen { $seconds }
stage-redact = abdecken { $seconds }
stage-verify = gegenlesen { $seconds }

memory-line = 🕑 Ich behalte das Foto nicht. Die Knöpfe gehen noch { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}. /mydata zeigt, was länger bleibt, wie lange und warum.

memory-away = 🕑 Ich behalte das Foto nicht. Mein Gedächtnis antwortet gerade nicht, deshalb gibt es hier keine Knöpfe: Wenn du ändern willst, was abgedeckt ist, schick das Foto später noch einmal.

answer-again = 🔁 Deine Nachricht hat sich geändert; hier geht es um das neue Bild.
answer-outdated = ⚪ <b>Überholt:</b> Du hast die Nachricht geändert. Was ich hier gesagt habe, galt dem alten Bild; die Antwort zum neuen kommt gleich.
looking = 🔎 Ich sehe es mir an…
waiting = 🕐 In der Schlange. Fotos, die gerade warten: { $count }. Ich antworte hier, sobald dieses an der Reihe ist.
spread-waits = 🕐 Ich kann mir dein Foto gerade nicht ansehen. Es wartet sicher, und ich antworte hier von selbst, sobald ich kann. Du musst es nicht noch einmal schicken.
waiting-about = 🕐 In der Schlange. Fotos, die gerade warten: { $count }. Alle zusammen brauchen ungefähr { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}. Ich antworte hier, sobald dieses an der Reihe ist.
interrupted = ⚠️ <b>Ich wurde gerade angehalten, als ich hierauf antworten wollte.</b> Wenn keine Antwort da ist, wurde es nicht geprüft: Schick es bitte noch einmal.
too-fast = ⏳ <b>Nicht geprüft.</b> Du hast 30 Fotos in einer Minute geschickt, mehr schaffe ich nicht. Warte bitte { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und schick es noch einmal.
line-full = ⏳ <b>Nicht geprüft.</b> Von dir warten schon { $count } Fotos. Schick dieses noch einmal, wenn ich sie beantwortet habe.
check-needs-reply = Schick mir ein Foto, und ich prüfe es sofort. /check ist für ein Bild, das schon hier ist: Halte die Nachricht gedrückt, tippe auf Antworten und schreib /check.
not-allowed = Dieser Bot ist privat: Wer ihn betreibt, hat dich nicht freigeschaltet, also habe ich mir nichts angesehen.

## Albums

album-headline-stop = 🔴 <b>Stopp – schick dieses Album keiner KI.</b> { $count ->
    [one] Ein Bild:
   *[other] { $count } Bilder, das schlimmste zuerst:
}
album-headline-caution = 🟡 <b>Vorsicht – schick lieber die Kopien, nicht die Originale.</b> { $count ->
    [one] Ein Bild:
   *[other] { $count } Bilder, das schlimmste zuerst:
}
album-headline-clear = 🟢 <b>Nichts Riskantes gefunden.</b> { $count ->
    [one] Ein Bild:
   *[other] { $count } Bilder:
}
album-headline-unknown = ⚪ <b>Konnte ich nicht ganz prüfen – behandle dieses Album bitte als nicht sicher.</b> { $count ->
    [one] Ein Bild:
   *[other] { $count } Bilder, das schlimmste zuerst:
}
album-line-stop = { $number }. 🔴 Stopp{ $what ->
    [none] {""}
   *[other] : { $what }
} – { $copy ->
    [yes] in der Kopie abgedeckt
   *[no] keine Kopie davon
}
album-line-caution = { $number }. 🟡 Vorsicht{ $what ->
    [none] {""}
   *[other] : { $what }
} – { $copy ->
    [yes] in der Kopie abgedeckt
   *[no] keine Kopie davon
}
album-line-clear = { $number }. 🟢 Nichts gefunden{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; keine Kopie davon
}
album-line-unknown = { $number }. ⚪ Konnte ich nicht ganz prüfen{ $what ->
    [none] {""}
   *[other] ; gefunden: { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; keine Kopie davon
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 Es gibt keine Kopie, von der ich versprechen könnte, dass sie sicher ist. Schick am besten keines davon.
   *[other] ✅ { $copies } von { $count } haben oben eine Kopie, abgedeckt und gegengelesen. Wenn du etwas schickst, schick die – und schau selbst noch einmal hin. Ein Knopf mit Nummer öffnet das Bild, wenn du ändern willst, was abgedeckt ist.
}
album-copy = Bild { $number } von { $count }: dein Foto, { $what ->
    [none] nichts abzudecken, versteckte Daten entfernt.
   *[other] darin abgedeckt: { $what }.
}
album-added = ➕ Dazugenommen: Die Antwort zum Album oben enthält jetzt auch dieses Bild.

## PDFs

pdf-headline-stop = 🔴 <b>Stopp – schick dieses PDF keiner KI.</b>
pdf-headline-caution = 🟡 <b>Vorsicht – schick lieber die Kopie, nicht das Original.</b>
pdf-headline-clear = 🟢 <b>Nichts Riskantes gefunden.</b>
pdf-headline-unknown = ⚪ <b>Konnte ich nicht ganz prüfen – behandle dieses PDF bitte als nicht sicher.</b>
pdf-line-stop = 🔴 Seite { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Seite { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Seite { $page }: konnte ich nicht ganz prüfen{ $what ->
    [none] {""}
   *[other] ; gefunden: { $what }
}
pdf-line-clear = 🟢 Seite { $page }: nichts gefunden.
pdf-clear-pages = 🟢 { $count ->
    [one] Eine Seite: nichts gefunden.
   *[other] { $count } Seiten: nichts gefunden.
}
pdf-more-pages = … und { $count ->
    [one] eine weitere Seite
   *[other] { $count } weitere Seiten
}, wo etwas zu finden war.
pdf-covered-text = ❗ <b>Der Text unter den Balken ist noch da.</b> Wer ihn markiert, kann ihn herauskopieren, und eine KI liest ihn auch. In meiner Kopie ist er weg.
pdf-hidden = 🩻 Außerdem in der Datei: { $what }.
pdf-first-pages = 📄 Ich habe mir die ersten { $looked } von { $count } Seiten angesehen. Die anderen hat niemand angesehen, und in der Kopie fehlen sie.
pdf-damaged = ⚠️ Die Datei ist beschädigt, ein anderes Programm zeigt also vielleicht etwas anderes, als ich gesehen habe. Verlass dich nur auf die Kopie.
pdf-copy = ✅ Die Kopie ist ein neues PDF aus Bildern der Seiten: abgedeckt und gegengelesen, ohne versteckte Daten. Schau selbst noch einmal hin, bevor du sie verschickst.
pdf-withheld = 🚫 Es gibt keine Kopie: { $reason ->
    [withhold] So eine Seite wird nicht sicher, indem man Teile abdeckt. Schick sie am besten gar nicht.
    [large] Sie wäre größer, als Telegram annimmt. Schick weniger Seiten.
    [unchecked] Nicht jede Seite ließ sich prüfen, also kann ich nicht versprechen, dass eine Kopie sicher wäre. Schick die wichtigen Seiten als Fotos.
   *[failed] Beim Gegenlesen war ich nicht sicher, dass alles verborgen ist. Schick die wichtigen Seiten als Fotos.
}

## The risks

risk-intimate = Intimes oder sehr persönliches Bild
    .short = Intimes
    .why = Liegt es einmal auf einem Server, holst du es nicht zurück, und man kann dich damit bloßstellen oder erpressen.
risk-children = Gesicht eines Kindes
    .short = Kind
    .why = Kinder können nicht zustimmen, und ihre Gesichter können jahrelang gesammelt und missbraucht werden.
risk-identity = Ausweisdokument
    .short = Ausweisdokument
    .why = Damit kann jemand in deinem Namen Konten eröffnen oder Geld leihen.
risk-medical = Medizinische Angaben
    .short = Gesundheit
    .why = Deine Gesundheit geht nur dich und deinen Arzt etwas an; Versicherungen und Arbeitgeber sähen das anders.
risk-location = Adresse oder genauer Ort
    .short = Ort
    .why = Das verrät Fremden, wo du wohnst oder gerade bist.
risk-secrets = Passwort, Schlüssel oder Code
    .short = Passwort oder Schlüssel
    .why = Wer es liest, kommt in dein Konto oder Netz. Wenn du es je verschickt hast, ändere es.
risk-payment = Bankkarte oder Konto
    .short = Zahlungsdaten
    .why = Schon Nummer und Datum können reichen, um Geld abzubuchen.
risk-contact = Telefonnummer oder E-Mail-Adresse
    .short = Kontakt
    .why = Das lockt Spam und Betrug an, und vielleicht gehört es jemand anderem.
risk-vehicle = Kennzeichen
    .short = Kennzeichen
    .why = Ein Kennzeichen führt zum Halter und oft bis in seine Straße.
risk-people = Erkennbare Gesichter
    .short = Gesichter
    .why = Wer darauf zu sehen ist, wurde nicht gefragt, ob eine KI das ansehen darf.
reason-boarding-pass = Der Code öffnet die Buchung: Name, Sitz und Rückflug, und oft kann man sie damit ändern oder stornieren.
reason-pay-slip = Das verrät, was du verdienst und wo du arbeitest, oft auch dein Konto und deine Steuernummer.
reason-bank-statement = Das verrät, was du hast und wen du bezahlst, und enthält deine Kontonummer.
reason-further-frames = Jedes weitere Bild kann zeigen, was das erste nicht zeigt.
risk-video = Das Video eines Live-Fotos
    .short = Video
    .why = Ein Video zeigt mehr als sein Standbild.
risk-metadata = Versteckte Daten in der Datei
    .short = Versteckte Daten
    .why = Dateien können verraten, wann, wo und mit welchem Gerät ein Bild entstanden ist.

## What exactly, where it is known

why-nik = NIK-Nummer
why-identity-card = Personalausweis
why-driving-licence = Führerschein
why-family-card = Familienkarte
why-machine-readable-zone = maschinenlesbare Zeilen
why-address = Adresse
why-coordinates = Koordinaten
why-gps = GPS-Position
why-place-name = Name eines Ortes
why-place-code = Code, der zu einem Ort führt
why-bank-account = Kontonummer
why-card-number = Kartennummer
why-card-details = Kartendaten
why-iban = IBAN
why-payment-code = Zahlungscode
why-contact-code = Kontakt in einem QR-Code
why-e-mail = E-Mail-Adresse
why-phone = Telefonnummer
why-password = Passwort
why-key = Schlüssel
why-key-in-code = Schlüssel in einem QR-Code
why-one-time-code = Einmalcode
why-otp-code = Code-Generator in einem QR-Code
why-wifi-code = WLAN-Passwort in einem QR-Code
why-login-code = Anmeldecode
why-boarding-pass = Bordkarte
why-laboratory-report = Laborbefund
why-insurance-card = Versichertenkarte
why-vaccination-card = Impfpass
why-medical-letter = Arztbrief
why-prescription = Rezept
why-medical-record = Krankenakte
why-serial-number = Seriennummer des Geräts

why-camera = Kamera
why-software = Programm
why-time = Datum und Uhrzeit
why-owner = Name des Besitzers
why-comment = Kommentar
why-maker-note = Notizen des Herstellers
why-face-tags = Namen von Personen
why-edit-history = Bearbeitungsverlauf
why-motion-photo = kurzes Video hinter dem Foto
why-depth-map = Tiefenbild
why-thumbnail = kleine Vorschau des Originals
why-further-pictures = weitere Bilder
why-further-frames = weitere Bilder in derselben Datei
why-trailing-bytes = Daten nach dem Ende des Bildes
why-embedded-profile = eingebetteter Datenblock
why-hidden-alpha = Bild unter durchsichtigen Teilen
why-attachment = angehängte Dateien
why-form-values = Einträge in einem Formular
why-form-program = Formular mit eigenem Programm
why-signed = digitale Signatur mit Namen
why-notes = Notizen auf Seiten
why-links = Links
why-scripts = Aktionen, die von selbst laufen
why-layers-off = ausgeschaltete Ebenen
why-earlier-versions = frühere Fassungen des Dokuments
why-unseen-text = unsichtbarer Text
why-text-outside = Text außerhalb der Seite
why-covered-text = noch lesbarer Text unter Balken
why-broken-metadata = beschädigte Metadaten
why-thumbnail-differs = Vorschau, die etwas anderes zeigt
why-burst = Kennung einer Serienaufnahme
why-colour-profile = Farbprofil, das ein Gerät nennt
why-content-credentials = signierter Herkunftsnachweis
why-ultrasound = Ultraschallbild
why-endoscopy = Endoskopie
why-invitation-code = Einladung in einem Code
why-pairing-code = Kopplungscode eines Geräts
why-link-with-token = Link, der ein Konto öffnet
why-wallet-code = Wallet-Adresse in einem Code
why-profile-code = Profil in einem Code
why-licence-code = Code mit den Daten eines Führerscheins
why-person-in-code = persönliche Daten in einem Code
why-health-code = Gesundheitszertifikat in einem Code
why-health-readings = Gesundheitswerte
why-health-statement = Aussage über jemandes Gesundheit
why-parcel-code = Paketnummer

why-ktp = KTP-Personalausweis
why-sim = SIM-Führerschein
why-sim-number = Führerscheinnummer
why-passport = Reisepass
why-passport-number = Passnummer
why-russian-passport = russische Passnummer
why-visa = Visum
why-residence-permit = Aufenthaltstitel
why-stay-permit-number = Nummer eines Aufenthaltstitels
why-licence-number = Führerscheinnummer
why-voter-number = Wählernummer
why-birth-certificate = Geburtsurkunde
why-marriage-book = Heiratsurkunde
why-child-card = Kinderausweis
why-student-card = Studierendenausweis
why-employee-card = Mitarbeiterausweis
why-tax-card = Steuerkarte
why-npwp = NPWP-Steuernummer
why-health-card = Gesundheitskarte
why-bpjs-number = BPJS-Nummer
why-polish-card = polnische Ausweisnummer
why-medicare-number = Medicare-Nummer
why-nisn = NISN-Schülernummer
why-diploma = Abschlusszeugnis
why-school-report = Schulzeugnis
why-vehicle-paper = Fahrzeugschein
why-card-with-portrait = Karte mit Porträt
why-other-side = andere Seite einer Karte
why-paper-about-somebody = Papier über jemanden
why-document-code = Code mit den Daten eines Dokuments
why-ssn = Sozialversicherungsnummer
why-my-number = My Number
why-german-tax-id = deutsche Steuernummer
why-aadhaar = Aadhaar
why-pan = PAN
why-nric = NRIC
why-mykad = MyKad
why-cnic = CNIC
why-cpf = CPF
why-rg = RG
why-cedula = cédula
why-curp = CURP
why-rut = RUT
why-argentine-dni = argentinische DNI
why-bsn = BSN
why-nir = NIR
why-nino = National-Insurance-Nummer
why-sin = Sozialversicherungsnummer
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = Personennummer
why-inn = INN
why-pps = irische PPS-Nummer
why-tfn = australische Steuernummer
why-ird-number = neuseeländische IRD-Nummer
why-utr = britische Steuernummer
why-cuil = argentinische CUIL
why-rfc = mexikanische RFC
why-french-tax-number = französische Steuernummer
why-german-social-number = deutsche Sozialversicherungsnummer
why-swiss-ahv = AHV-Nummer
why-austrian-ssn = österreichische Sozialversicherungsnummer
why-ghana-card = Ghana Card
why-child-face = Kindergesicht
why-face = Gesicht
why-small-face = kleines Gesicht
why-name = Name
why-list-of-people = Personenliste
why-pupil = Name mit Klasse oder Schule
why-handle = Benutzername
why-profile-link = Link zu einem Profil
why-account-holder = Kontoinhaber
why-cheque = Scheck
why-bank-statement = Kontoauszug
why-pay-slip = Gehaltsabrechnung
why-merchant-number = Händlernummer
why-wallet-seed = Wiederherstellungswörter einer Wallet
why-wallet-key = Wallet-Schlüssel
why-wallet-address = Wallet-Adresse
why-pin = PIN
why-otp-key = Schlüssel eines Code-Generators
why-recovery-codes = Wiederherstellungscodes
why-door-code = Code einer Tür oder Alarmanlage
why-sim-card = Codes einer SIM-Karte
why-voucher-code = Gutscheincode
why-member-code = Nummer einer Kundenkarte
why-pharmacy-label = Apothekenetikett
why-appointment-slip = Terminzettel
why-picture-with-patient = medizinisches Bild mit Patientendaten
why-wristband = Krankenhausarmband
why-scan = medizinische Aufnahme
why-cardiogram = EKG
why-x-ray = Röntgenbild
why-address-form = Adressformular
why-street = Straße
why-parcel-label = Paketaufkleber
why-map-screenshot = Karte
why-marked-map = auf einer Karte markierter Ort
why-journey = Orte einer Fahrt oder Lieferung
why-stay = wo jemand übernachtet
why-street-sign = Straßenschild mit Hausnummer
why-house-number = Hausnummer
why-map-link = Link zu einer Karte
why-plus-code = Plus Code
why-three-words = Drei-Wörter-Adresse
why-plate-written = geschriebenes Kennzeichen
why-plate-indonesia = Kennzeichen
why-plate-europe = Kennzeichen
why-plate-asia = Kennzeichen
why-plate-america = Kennzeichen
why-plate-india = Kennzeichen
why-plate-other = Kennzeichen
why-bare-parts = unbedeckte Körperteile
why-explicit-picture = explizites Bild
why-thai-id = thailändische Ausweisnummer
why-philippine-id = philippinische Ausweisnummer
why-portuguese-id = portugiesische Ausweisnummer
why-vietnamese-id = vietnamesische Ausweisnummer
why-turkish-id = türkische Ausweisnummer
why-taiwanese-id = taiwanische Ausweisnummer
why-swedish-id = schwedische Personennummer
why-sri-lankan-id = sri-lankische Ausweisnummer
why-spanish-id = spanische Ausweisnummer
why-south-african-id = südafrikanische Ausweisnummer
why-saudi-id = saudische Ausweisnummer
why-romanian-id = rumänische Ausweisnummer
why-norwegian-id = norwegische Personennummer
why-nigerian-id = nigerianische Ausweisnummer
why-korean-id = koreanische Ausweisnummer
why-israeli-id = israelische Ausweisnummer
why-hong-kong-id = Ausweisnummer aus Hongkong
why-greek-id = griechische Ausweisnummer
why-german-id = deutsche Ausweisnummer
why-finnish-id = finnische Personennummer
why-emirates-id = Ausweisnummer der Emirate
why-egyptian-id = ägyptische Ausweisnummer
why-danish-id = dänische Personennummer
why-czech-id = tschechische Personennummer
why-croatian-id = kroatische Ausweisnummer
why-chinese-id = chinesische Ausweisnummer
why-bulgarian-id = bulgarische Ausweisnummer
why-belgian-id = belgische Ausweisnummer
why-bangladeshi-id = Ausweisnummer aus Bangladesch
why-baltic-id = baltische Personennummer

## The photo that was not looked at

refused-empty = Die Datei ist leer. Schick sie bitte noch einmal.
refused-not-a-picture = Das ist kein Bild, das ich lesen kann. Ich lese JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF und BMP.
refused-truncated = Das Bild bricht vor dem Ende ab. Schick es bitte noch einmal.
refused-too-many-bytes = Die Datei ist zu groß: Ich kann höchstens { $megabytes } MB holen. Schick sie als Foto statt als Datei oder mach sie kleiner. (Telegram gibt Bots höchstens 20 MB; mit einem eigenen Bot-API-Server fällt diese Grenze weg.)
refused-too-many-bytes-film = Der Film ist zu groß: Ich kann höchstens { $megabytes } MB holen. Schick ein kürzeres Stück oder einen Screenshot von der wichtigen Stelle.
refused-too-many-pixels = Das Bild hat mehr als { $megapixels } Megapixel, das ist meine Grenze. Mach es bitte kleiner.
refused-too-long-a-side = Eine Seite des Bildes ist länger als { $pixels } Pixel, das ist meine Grenze. Mach es bitte kleiner.
refused-missing-file = Telegram hat diese Datei nicht mehr. Schick sie bitte noch einmal.
refused-unreadable-file = Ich kann diese Datei nicht lesen. Schick sie bitte noch einmal.
refused-too-many-bytes-pdf = Das PDF ist zu groß: Ich kann höchstens { $megabytes } MB holen. Schick ein kürzeres oder die wichtigen Seiten als Fotos. (Telegram gibt Bots höchstens 20 MB; mit einem eigenen Bot-API-Server sind es 50.)
refused-encrypted = Dieses PDF ist mit einem Passwort gesperrt. Öffne es, druck oder speichere es als neues PDF ohne Passwort und schick das.
refused-broken-pdf = Dieses PDF ist beschädigt, und ich kann es nicht öffnen. Druck es in ein neues PDF oder schick Fotos der Seiten.
refused-no-pages = Dieses PDF hat keine Seiten. Schick es bitte noch einmal.
refused-no-such-page = Diese Datei hat die verlangte Seite nicht.
refused-no-page-named = Was auf einer Seite gewählt werden sollte, sagt nicht, auf welcher Seite dieses PDFs es ist.
refused-too-many-pages = Dieses PDF hat mehr als { $pages } Seiten, das ist meine Grenze. Schick nur die wichtigen Seiten.
refused-too-large-a-page = Eine Seite dieses PDFs ist länger als 3,4 Meter, das ist meine Grenze. Druck es in ein neues PDF auf üblichem Papier oder schick ein Foto von der wichtigen Stelle.
refused-too-large-a-pdf = Dieses PDF ist größer als 50 MB, das ist meine Grenze. Schick ein kürzeres oder die wichtigen Seiten als Fotos.
refused-too-complex = Dieses PDF zu öffnen hat zu viel Speicher oder Zeit gebraucht, also habe ich aufgehört. Druck die wichtigen Seiten in ein neues PDF oder schick sie als Fotos.
refused-filled-by-program = Ein Programm in diesem PDF erzeugt seine Seiten, und das führe ich nicht aus. Öffne es im Acrobat Reader, druck es in ein neues PDF und schick das.

trouble-timeout = Das Ansehen hat zu lange gedauert. Schick es bitte noch einmal; ein kleineres Foto geht schneller.
trouble-timeout-film = Das Ansehen hat zu lange gedauert. Schick ein kürzeres Stück oder einen Screenshot von der wichtigen Stelle.
trouble-crashed = Beim Ansehen ist etwas kaputtgegangen. Schick es bitte noch einmal.
trouble-garbled = Beim Ansehen ist etwas kaputtgegangen. Schick es bitte noch einmal.
trouble-unavailable = Ich habe zu tun oder starte gerade erst. Schick es bitte in einer Minute noch einmal.
trouble-download = Ich konnte das Foto nicht von Telegram holen. Schick es bitte noch einmal.
trouble-download-film = Ich konnte das Video nicht von Telegram holen. Schick es bitte noch einmal.
trouble-internal = Bei mir ist etwas schiefgegangen. Schick es bitte in einer Minute noch einmal.

## Other messages

other-text = Ich prüfe Fotos: Schick mir eins, und ich sage dir, was darauf du einer KI besser nicht zeigst. Mehr unter /help.
other-animation = Eine Animation kann ich nicht prüfen. Schick ein einzelnes Bild daraus als Foto. Bis dahin: nicht geprüft.
other-video = So ein Video kann ich nicht prüfen. Mach einen Screenshot von der wichtigen Stelle und schick den. Bis dahin: nicht geprüft.
other-voice = Zuhören kann ich nicht; ich prüfe Fotos. Auch eine Stimme ist persönlich, also überleg es dir zweimal, bevor du sie einer KI gibst.
other-sticker = Einen bewegten Sticker kann ich nicht prüfen. Schick das Bild als Foto. Bis dahin: nicht geprüft.
other-live-photo = Dieses Live-Foto kam ohne sein Standbild, und das kurze Video kann ich nicht prüfen. Schick es als normales Foto. Bis dahin: nicht geprüft.
other-paid = In bezahlte Medien kann ich nicht hineinsehen. Schick das Bild als Foto. Bis dahin: nicht geprüft.
other-story = In Storys kann ich nicht hineinsehen. Mach einen Screenshot davon und schick ihn als Foto. Bis dahin: nicht geprüft.
other-checklist = Ich prüfe Bilder, keine Listen: Diese ist nicht geprüft. Wenn Namen, Adressen oder Passwörter darin stehen, schick sie lieber keiner KI.
other-pdf = PDFs sehe ich mir in unserem privaten Chat an: Schick es mir dort. Bis dahin: nicht geprüft.
other-archive = Archive öffne ich nicht. Hol die Bilder heraus und schick sie einzeln oder als Album. Bis dahin: nicht geprüft.
other-document = Solche Dateien kann ich nicht prüfen, nur Bilder. Schick die Seite als Foto. Bis dahin: nicht geprüft.
other-contact = ⚠️ Das ist der Kontakt von jemandem: ein Name und eine Nummer, die du nicht einfach weitergeben darfst. Ich behalte nichts davon – und gib sie bitte keiner KI, ohne zu fragen.
other-location = ⚠️ Das ist ein genauer Ort: Er kann zeigen, wo jemand wohnt oder gerade ist. Ich behalte nichts davon – und verrate ihn lieber keiner KI.
other-unknown = Solche Nachrichten kenne ich nicht, also ist sie nicht geprüft. Ich prüfe Fotos: Schick mir eins.

## Buttons and what they say

button-as-file = 📎 Als Datei
button-as-photo = 📤 Kopie schicken
button-clean-copy = 🧼 Saubere Kopie
button-delete = 🗑 Mein Foto löschen
button-forget = 🧹 Vergessen
button-details = ℹ️ Details
button-short = ▴ Wieder kurz
button-more = Mehr
button-example = ▶️ Beispiel testen
button-how = ℹ️ So geht’s
button-quiz = ❓ Quiz
button-back = ‹ Zurück
button-again = 🔁 Neu ansehen
button-choose = ✏️ Abdeckung wählen
button-styles = 🎨 Stil
button-numbers = 🔢 Nach Nummer
button-grid = ➕ Mehr abdecken
button-items = ✏️ Nach Name
button-all-but = Alles außer Offenem abdecken
button-only-found = Nur Gefundenes abdecken
button-for-read = 📖 Zum Vorlesen
button-for-explain = 🔬 Zum Erklären
button-for-translate = 🌐 Zum Übersetzen
button-for-nicer = ✨ Zum Verschönern
button-cover-cell = Dieses Feld abdecken
button-open-cell = Dieses Feld öffnen
button-whole-grid = ◂ Ganzes Bild
button-done = ✅ Fertig
button-all = Alles abdecken
button-none = Nichts abdecken
button-undo = ↩️ Rückgängig
button-start-over = ⏮ Von vorn
button-who = Nur verbergen, um wen es geht
button-everything = Alles auf dem Papier verbergen
button-labels = Auf den Kästen sagen, was sie verbergen
button-page = Seite { $page } von { $pages }
button-open = ↗️ { $name } öffnen
button-picture = ✏️ { $number }
button-as-files = 📎 Als Dateien
button-delete-all = 🗑 Meine Fotos löschen
button-forget-answers = 🗑 Auch deine Antworten hier löschen
pressed-unavailable = Mein Gedächtnis antwortet gerade nicht, also kann dieser Knopf nichts tun. Versuch es in einer Minute oder schick das Foto noch einmal.
pressed-expired = Dieser Knopf ist abgelaufen: Das Foto habe ich schon vergessen. Schick es noch einmal, wenn du es brauchst.
pressed-old = Diese Knöpfe sind abgelaufen. „Neu ansehen“ bringt neue.
pressed-gone = Telegram gibt mir dieses Foto nicht mehr. Tippe auf „Neu ansehen“ oder schick es noch einmal.
pressed-not-yours = Diese Knöpfe gehören der Person, deren Foto es ist.
pressed-file = Ich mache die Datei…
pressed-photo = Ich mache das Bild…
pressed-line-full = Einige deiner Fotos sind noch in der Schlange. Tippe noch einmal, wenn ich sie beantwortet habe.
pressed-drawing = Ich zeichne es neu…
pressed-not-drawn = Ich konnte mir das Foto gerade nicht noch einmal ansehen. Versuch es gleich wieder.
pressed-too-many-choices = Das ist mehr, als ich mir für ein Foto merken kann. Nimm etwas zurück oder nimm die Kopie, wie sie ist.
pressed-will-be-visible = ⚠️ Wird sichtbar: { $what } (Nummer { $numbers }). Wer die Kopie bekommt, kann es lesen oder erkennen. Willst du das, tippe noch einmal.
pressed-deleted = Aus diesem Chat gelöscht. Wenn du es woanders gespeichert hast, ist es dort noch.
pressed-not-deleted = Telegram lässt mich das nicht löschen: Es ist älter als 48 Stunden oder schon weg. Du kannst es selbst löschen.
pressed-forgotten = Vergessen. Die Knöpfe unter der Antwort tun nichts mehr.
pressed-no-copy = Diesmal gibt es keine Kopie zum Schicken. Schick mir das Foto bitte noch einmal.
pressed-answers-gone = { $count ->
    [one] Eine Antwort von mir ist gelöscht.
   *[other] { $count } Antworten von mir sind gelöscht.
}
pressed-answers-stay = Telegram lässt mich nur Antworten löschen, die jünger als 48 Stunden sind. Die anderen kannst du selbst löschen.
pressed-language = Erledigt.
file-caption = Dein Foto als Kopie: abgedeckt, in voller Größe, ohne versteckte Daten.
file-caption-reduced = Dein Foto als Kopie: abgedeckt, so groß, wie ich es nachprüfen konnte, ohne versteckte Daten.
photo-caption = Dein Foto als Kopie: abgedeckt, ohne versteckte Daten. Dieses kannst du weiterschicken.

## Choosing what is hidden

items-head = ✏️ <b>Was darf man sehen?</b> ✓ ist abgedeckt, ○ kann man sehen. Antippen ändert es; die Nummern sind die auf dem Bild.
items-none = ✏️ <b>Hier gibt es nichts zu öffnen: Ich habe keine Stelle zum Abdecken gefunden.</b> <i>Mehr abdecken</i> deckt ab, was du willst.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } – offen
item-line-partly = ◐ { $what } · { $numbers } – offen: { $opened }
item-nik = NIK
item-name = { $count ->
    [one] Name
   *[other] { $count } Namen
}
item-birth-date = Geburtsdatum
item-address = Adresse
item-portrait = { $count ->
    [one] Porträt
   *[other] { $count } Porträts
}
item-signature = Unterschrift
item-machine-readable-zone = maschinenlesbare Zeilen
item-number = { $count ->
    [one] Nummer
   *[other] { $count } Nummern
}
item-code = { $count ->
    [one] Code auf dem Papier
   *[other] { $count } Codes auf dem Papier
}
item-ghost-portrait = kleines zweites Porträt
item-other = { $count ->
    [one] ein weiteres Feld
   *[other] { $count } weitere Felder
}
item-pay-slip = { $count ->
    [one] Angabe der Gehaltsabrechnung
   *[other] { $count } Angaben der Gehaltsabrechnung
}
item-bank-statement = { $count ->
    [one] Angabe des Kontoauszugs
   *[other] { $count } Angaben des Kontoauszugs
}
item-faces = { $count ->
    [one] Gesicht
   *[other] { $count } Gesichter
}
item-children = { $count ->
    [one] Kindergesicht
   *[other] { $count } Kindergesichter
}
item-codes = { $count ->
    [one] QR-Code oder Strichcode
   *[other] { $count } QR-Codes oder Strichcodes
}
item-plates = { $count ->
    [one] Kennzeichen
   *[other] { $count } Kennzeichen
}
item-bodies = { $count ->
    [one] Körper
   *[other] { $count } Körper
}
choose-head = 🔢 <b>Dein Foto: { $places ->
    [0] keine nummerierte Stelle
    [one] eine nummerierte Stelle
   *[other] { $places } nummerierte Stellen
}.</b> Tippe auf eine Nummer, um sie abzudecken oder offen zu lassen. ✓ ist abgedeckt.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } – offen
choose-more = … und { $places } weitere
review-left = 🧹 Du hast nicht zu Ende gewählt, darum ist hier wieder die abgedeckte Kopie von vorher. Die Knöpfe sind abgelaufen; schick das Foto noch einmal, um weiterzumachen.
review-left-words = 🧹 Du hast nicht zu Ende gewählt, darum habe ich dein Foto mit den Nummern aus dem Chat genommen. Die Knöpfe sind abgelaufen; schick das Foto noch einmal, um weiterzumachen.
grid-head = ➕ <b>Dein Foto unter einem Gitter.</b> Tippe auf die Nummer eines Feldes, um es abzudecken. Tippe noch einmal, um es näher zu sehen; es bleibt abgedeckt.
grid-head-fine = ➕ <b>Ein Feld, näher gesehen.</b> ▪ ist abgedeckt. Tippe auf ein Stück, um es abzudecken oder zu öffnen.
styles-head = 🎨 <b>Deine Kopie im gewählten Stil.</b> Keinen davon können andere rückgängig machen:
style-auto = Balken mit Namen
    .told = Balken mit Namen: Jeder sagt, was er abdeckt; Gesichter sind weich.
style-solid = Voll
    .told = Voll: schlichte Kästen.
style-soft = Weich
    .told = Weich: sieht aus wie Unschärfe, ist aber aus dem gemacht, was drumherum liegt.
style-sticker = Sticker
    .told = Sticker: eine Blume oder Sonne über jedem Gesicht, sonst Balken mit Namen.
style-replace = Ersatzwerte
    .told = Ersatzwerte: erfundene Werte in Blau statt der echten, damit eine KI mit dem Papier noch arbeiten kann.
style-crop = Ausschnitt
    .told = Ausschnitt: zugeschnitten auf einen Teil, in dem nichts zu verbergen ist.
style-card = Ganzes Papier
    .told = Ganzes Papier: Das Dokument ist ganz abgedeckt.
done-makes-copy = <i>Fertig</i> macht eine Kopie nach deiner Wahl, liest sie gegen und zeigt sie.
copy-is-ready = ✅ So eine Kopie ist fertig und gegengelesen ({ $style }). <i>Fertig</i> zeigt sie.
copy-is-ready-open = ✅ So eine Kopie ist fertig ({ $style }); was du offen gelassen hast, kann man sehen. <i>Fertig</i> zeigt sie.

## Commands

command-check = Das Bild prüfen, auf das ich antworte
command-start = Was ich tue
command-help = So benutzt du mich
command-tips = Tipps, riskante Fotos, Mythen
command-quiz = Würdest du das schicken?
command-privacy = Was ich behalte und wie lange
command-mydata = Was du gerade über mich hast
command-forget = Vergiss mich jetzt
command-delete = Vergiss mich jetzt (wie /forget)
command-language = In welcher Sprache ich mit dir rede
description = Schick mir ein Foto, bevor du es einer KI schickst. Ich sage dir, ob darauf etwas ist, das bei dir bleiben sollte – Dokumente, Kinder, deine Adresse, Gesundheit, Passwörter, Karten –, und gebe dir eine Kopie, in der das abgedeckt ist.
description-short = Prüft Fotos, bevor sie an eine KI gehen, und deckt ab, was bei dir bleiben sollte.

start = <b>Bevor ein Foto an eine KI geht, schick es mir.</b> Ich decke ab, was bei dir bleiben sollte, und gebe dir eine Kopie zum Verschicken.
start-how = <b>So geht’s</b>

    1. Schick mir ein Foto oder ein Album. Kleingedrucktes? Schick es als Datei.
    2. Ich sehe es mir auf dem eigenen Rechner meines Betreibers an. Es geht an keinen KI-Dienst, und ich behalte es nicht.
    3. Du bekommst eine Kopie: Privates ist abgedeckt, und ich habe sie gegengelesen.
    4. <i>Abdeckung wählen</i> öffnet ein Feld oder deckt mehr ab.

    Mir kann etwas entgehen, darum gehört der letzte Blick dir.
    /help · /privacy
start-example = 🧪 Dieser Ausweis ist gemalt: Er gehört niemandem. Das passiert, wenn du mir so ein Foto schickst.

help = <b>Schick mir ein Foto, bevor du es einer KI schickst.</b>
    Auch Alben, PDFs und Bilddateien gehen.

    🔴 nicht schicken · 🟡 lieber die Kopie
    🟢 nichts gefunden · ⚪ nicht geprüft

    <i>Kopie schicken</i> gibt dir die abgedeckte.
    <i>Abdeckung wählen</i> ändert sie.
    <i>Details</i> sagt, warum.

    Mir kann etwas entgehen: Der letzte Blick gehört dir.
    /tips · /quiz · /privacy · /forget · /language

tips-short =
    .personal = 💡 Tipp: Lass persönliche Daten aus dem Bild; die Frage klappt oft auch ohne. /tips
    .cover = 💡 Tipp: Vor dem Schicken zuschneiden oder abdecken. Unschärfe lässt sich rückgängig machen, ein voller Kasten nicht. /tips
    .generic = 💡 Tipp: Ein allgemeines Bild oder eine Zeichnung tut es oft genauso. /tips
    .archive = 💡 Tipp: Ein KI-Chat ist kein Fotoarchiv. /tips
    .policy = 💡 Tipp: Lies die Datenschutzerklärung des Dienstes, bevor du Bilder schickst. /tips

## The card of /tips

tab-tips = Tipps
tab-risky = Riskante Fotos
tab-myths = Mythen
tab-how = So geht’s
tab-fine = Wann es okay ist

card-tips = <b>Fünf Tipps, bevor du einer KI ein Foto schickst</b>

    <b>1. Keine persönlichen Daten auf Fotos.</b> Halte Ausweise, Briefe, Tickets und Bildschirme mit Namen oder Nummern aus dem Bild. Beispiel: Willst du fragen, wie man ein Formular ausfüllt, fotografiere es, solange es leer ist.

    <b>2. Vor dem Schicken zuschneiden oder unscharf machen.</b> Schneide weg, was die Frage nicht braucht, und deck den Rest ab. Beispiel: Zeig von einem Paket die kaputte Ecke und nicht den Aufkleber. Echte Unschärfe lässt sich oft rückgängig machen; ein voller Kasten oder die Kopie, die ich mache, nicht.

    <b>3. Lieber allgemeine Fotos oder Zeichnungen.</b> Ein Bild aus einem Buch tut es oft genauso gut wie eins von dir. Beispiel: Willst du nach einem Ausschlag fragen, schick eine Zeichnung oder ein Foto aus dem Netz, nicht den Arm deines Kindes.

    <b>4. Ein KI-Chat ist kein Fotoarchiv.</b> Was du schickst, wird vielleicht behalten oder von Leuten gesehen, die die Qualität prüfen. Beispiel: Park deine Urlaubsbilder nicht „für später“ in einem Chat; behalte sie zu Hause.

    <b>5. Lies zuerst die Datenschutzerklärung des Dienstes.</b> Such nach drei Dingen: wie lange Bilder bleiben, ob sie Modelle trainieren, wie man sie löscht. Beispiel: Such auf der Seite nach „Training“ und „löschen“ und ändere dann die Einstellungen.

card-risky = <b>Fünf Arten von Fotos, die nicht zu einer KI gehören</b>

    <b>1. Ausweise (KTP, SIM, Reisepass).</b> Nummer, Name und Geburtsdatum reichen, um in deinem Namen Geld zu leihen. Beispiel: Ein Foto eines KTP, „um die Adresse vorzulesen“, gibt alles preis.

    <b>2. Das Gesicht eines Kindes oder Babys.</b> Kinder können nicht zustimmen, und ein Gesicht bleibt jahrelang erkennbar. Beispiel: Ein Klassenfoto, „um es heller zu machen“, zeigt zwanzig Kinder auf einmal.

    <b>3. Wohnadresse oder genauer Ort.</b> Das verrät Fremden, wo du wohnst oder bist. Beispiel: ein Paketaufkleber, eine Hausnummer oder die GPS-Position, die in der Kameradatei steckt.

    <b>4. Medizinische Angaben.</b> Gesundheit ist etwas für dich und deinen Arzt. Beispiel: Ein Laborbefund, „um die Werte zu erklären“, enthält Namen, Geburtsdatum und Ergebnisse; tipp lieber die Werte ab.

    <b>5. Intimes oder sehr Persönliches.</b> Liegt es einmal auf einem Server, holst du es nicht zurück. Beispiel: Ein Bild in Unterwäsche, „um nach Kleidung zu fragen“, kann dich bloßstellen oder erpressbar machen.

card-myths = <b>Drei Mythen</b>

    <b>1. „Das läuft offline.“</b> Fast jeder KI-Assistent schickt dein Foto an einen Server; dein Handy zeigt nur die Antwort. Beispiel: Im Flugmodus bekommt dieselbe Frage keine Antwort.

    <b>2. „Daten verschwinden sofort und spurlos.“</b> Ein gelöschter Chat kann in Protokollen, Sicherungen oder Prüfungen noch Tage oder Monate weiterleben. Beispiel: Viele Dienste schreiben in ihrer Erklärung, dass das Löschen Wochen dauern kann.

    <b>3. „Verschlüsselt heißt sicher.“</b> Verschlüsselung schützt den Weg dorthin. Am anderen Ende kann der Dienst selbst das Foto sehen, sonst könnte er nicht antworten. Beispiel: Das Schloss im Browser sagt nichts darüber, was danach behalten wird.

card-how = <b>So geht’s</b>

    Ein Foto geht an einen Server. Dort untersuchen es Modelle, die nach Mustern, Text und Dingen suchen, und eine Antwort kommt zu dir zurück. Beispiel: Für „Welche Pflanze ist das?“ reist das ganze Bild, auch der Brief, der neben dem Topf liegt.

    <b>Wird es gespeichert?</b>
    „Nicht für immer gespeichert“ ist nicht „nie gespeichert“. Es wird für deine Anfrage benutzt; vielleicht auch, um den Dienst zu verbessern, je nach deinen Einstellungen und seinen Regeln; und vielleicht steht es in Protokollen, für die Sicherheit oder zur Fehlersuche. Beispiel: Zwei Dienste können dasselbe Foto verschieden behandeln, und ein Dienst vor und nach einer geänderten Einstellung ebenso.

card-fine = <b>Wann es okay ist</b>

    KI ist ein Werkzeug: Weder Angst noch Leichtsinn helfen. Nur zu bei
    • Dinge erkennen. Beispiel: Welche Pflanze, welches Werkzeug, welche Münze ist das?
    • Text in Bildern lesen. Beispiel: eine Speisekarte in einer anderen Sprache, ein Straßenschild, eine Buchseite.
    • Fotos auswerten, die nicht persönlich sind. Beispiel: eine Landschaft, ein Rezept, der Screenshot einer Fehlermeldung ohne Namen.

    Wenn du unsicher bist, schick das Foto zuerst mir.

tips-group = 💡 <b>Bevor du ein Foto in eine Gruppe stellst:</b> Hier können es alle behalten und weitergeben · schneide Privates vorher weg oder deck es ab · was nur eine Person angeht, schick lieber nur ihr. Hier besser nie: Ausweise, Kinder anderer Leute, Adressen, medizinische Papiere, Passwörter, intime Bilder. Bevor du einer KI ein Foto schickst, gilt dasselbe; mehr dazu im privaten Chat mit mir: /tips

## The quiz

quiz-question = ❓ <b>{ $number } von { $count }: Würdest du das einer KI schicken?</b>

    Auf dem Bild: { $picture }
quiz-yes = Ja
quiz-no = Nein
quiz-right = ✅ <b>Richtig!</b>
quiz-wrong = ❌ <b>Nicht ganz.</b>
quiz-next = Weiter ›
quiz-score = 🏁 <b>{ $right } von { $count } richtig.</b> Diesen Stand vergesse ich in ein paar Minuten. Unter /tips steht alles noch einmal.
quiz-not-now = Mein Gedächtnis antwortet gerade nicht, darum gibt es kein Quiz. Versuch es gleich noch einmal.
quiz-over = Diese Frage ist vorbei. /quiz fängt ein neues an.
quiz-card = ein gemalter Ausweis mit einem Gesicht, einem Namen und einer langen Nummer.
    .why = Nein: ein Ausweis. Nummer, Name und Geburtsdatum reichen, um in jemandes Namen Konten zu eröffnen oder Geld zu leihen. Schick nie einen, auch nicht „nur zum Vorlesen“.
quiz-plant = eine gemalte Topfpflanze mit braunen Flecken auf den Blättern.
    .why = Ja: Eine Pflanze ist niemandes Geheimnis. Dinge erkennen und fragen, was ihnen fehlt, dafür ist KI gut – solange nichts Persönliches daneben liegt.
quiz-child = ein gemaltes Kind in Schuluniform, von vorn gesehen.
    .why = Nein: das Gesicht eines Kindes. Kinder können nicht zustimmen, und die Uniform verrät auch noch die Schule. Nimm ein Bild ohne das Gesicht.
quiz-parcel = ein gemaltes Paket mit einer Delle und einem Aufkleber mit Name und Adresse.
    .why = Nein, so nicht: Der Aufkleber verrät, wo jemand wohnt. Schneide auf die Delle zu, und dieselbe Frage lässt sich beantworten.
quiz-menu = die gemalte Speisekarte eines Warung (kleines Lokal) mit Gerichten und Preisen.
    .why = Ja: Sie hängt dort, damit alle sie lesen. So einen Text zu lesen und zu übersetzen ist in Ordnung.

## Privacy

privacy = <b>Was behalten wird, wo und wie lange</b>

    <b>Dein Foto:</b> nirgends. Ich hole es von Telegram in den Arbeitsspeicher, sehe es mir an, antworte und lasse es fallen. Es geht an keinen anderen Dienst.

    <b>Notizen für die Knöpfe:</b> deine Telegram-Nummer, die Nummern von Chat und Nachricht, Telegrams Kennung der Datei, die Arten von Risiken mit ihren Stellen im Bild, was du gewählt hast, dein Quiz-Stand, deine Sprache. Kein Pixel, kein Name, kein Text, den ich gelesen habe. Sie bleiben { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }, bei Gebrauch bis zu { $longest }, { $store ->
        [redis] in einer Redis-Datenbank
       *[inside] in einem eigenen Redis-Server
    }; dann löschen sie sich selbst.

    <b>Außerdem:</b> eine Sprache, die du gewählt hast (30 Tage seit deiner letzten Nachricht), welche Tipps du gelesen hast (30 Tage), wann deine letzten Fotos kamen (eine Minute), noch nicht beantwortete Fotos, auch solche, nach denen du in anderen Chats gefragt hast (bis zur Antwort, höchstens einen Tag), eine Nachricht, in der du nicht zu Ende gewählt hast (bis ich dein Foto daraus genommen habe, höchstens einen Tag), Nummern meiner Antworten, damit /forget sie löschen kann (zwei Tage), und Merkzeichen erledigter Updates, die zu niemandem führen (einen Tag).

    <b>Versiegelt:</b> All das ist verschlüsselt (AES-256-GCM), mit einem Schlüssel, der { $key ->
        [given] in den Einstellungen meines Betreibers steht und nie in der Datenbank.
       *[random] bei jedem Start neu entsteht und nie aufgeschrieben wird: Nach einem Neustart erinnere ich mich an nichts.
    }

    <b>Das Protokoll:</b> Zufallszahlen, Arten von Risiken, Anzahlen und Zeiten. Nichts über dich.

    <b>Telegram</b> behält deine Nachricht und meine Antwort in diesem Chat, bis sie gelöscht werden; Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt. Lösch sie, wenn du fertig bist.
privacy-short = <b>Dein Foto wird nirgends behalten: Ich sehe es mir im Arbeitsspeicher an und lasse es fallen, und es geht an keinen anderen Dienst.</b> Für die Knöpfe und ein paar Kleinigkeiten behalte ich versiegelte Notizen aus Nummern und Codes – kein Bild, kein Name, nichts, was ich lese –, die meisten { $minutes } Minuten, manche ein, zwei Tage, deine Sprache und welche Tipps du gelesen hast 30 Tage. /mydata zeigt, was gerade da ist, /forget löscht es sofort.
privacy-away = ⚠️ <b>Mein Gedächtnis antwortet gerade nicht.</b> Bis es das tut, kann ich Notizen weder lesen noch behalten noch löschen; die darin löschen sich zu ihrer Zeit selbst. Was folgt, gilt, wenn es wieder da ist.
privacy-inside = <b>Festplatte:</b> Nichts davon schreibe ich auf die Festplatte. Mein eigener Redis-Server hat es nur im Arbeitsspeicher, hat keinen Netzwerk-Port und sagt, dass auch er nicht schreibt. Wenn ich ende, endet er mit mir, und alles ist weg.
privacy-volatile = <b>Festplatte:</b> Nichts davon schreibe ich auf die Festplatte, und die Datenbank sagt, dass auch sie es nicht tut.
privacy-writes = ⚠️ <b>Festplatte:</b> Die Datenbank dieses Bots ist so eingestellt, dass sie auf die Festplatte schreibt. Was dort liegt, ist versiegelt, kann aber in einer Datei länger bleiben als vorgesehen. Bitte den Betreiber, das zu ändern.
privacy-untold = ⚠️ <b>Festplatte:</b> Die Datenbank dieses Bots verrät nicht, ob sie auf die Festplatte schreibt. Was dort liegt, ist versiegelt, kann aber in einer Datei länger bleiben als vorgesehen.
privacy-server = <b>Bot-API-Server:</b> Wer mich betreibt, hat einen eigenen zwischen Telegram und mir. { $files ->
    [kept] Er behält die Dateien, die er holt, in einem eigenen Ordner, so wie es seine Einstellungen sagen.
   *[no] Was er behält, hängt von seinen Einstellungen ab.
}
privacy-operator = <b>Wer diesen Bot betreibt:</b> { $operator }
privacy-no-operator = <b>Wer diesen Bot betreibt:</b> hat keinen Kontakt hinterlassen. Schon das ist ein Grund, vorsichtig zu sein.
privacy-source = <b>Der Code:</b> { $source }
privacy-end = /mydata zeigt, was gerade über dich da ist; /forget löscht es sofort.

mydata = <b>Was ich gerade über dich habe</b>
mydata-why-answers = Meine Nachrichten: nur ihre Nummern, damit /forget sie hier löschen kann.
mydata-why-notes = Gelesene Tipps: damit ich jeden nur einmal sage.
mydata-why-governs = Deine Gruppen: die, deren Einstellungen du benutzt hast, damit /settings sie hier auflisten kann.
mydata-where = All das liegt versiegelt in { $store ->
    [redis] einer Redis-Datenbank.
   *[inside] meinem eigenen Redis-Server: im Arbeitsspeicher, ohne Netzwerk-Port, weg, wenn ich ende.
}
mydata-nothing = Ich habe gerade nichts über dich.
mydata-end = Keine Bilder, keine Namen, keine Texte. /forget löscht alles sofort.
mydata-unavailable = Mein Gedächtnis antwortet gerade nicht, also kann ich nicht zeigen, was da ist. Alles darin löscht sich selbst.
record-waiting = Fotos in der Schlange
record-guest = anderswo gefragt
record-ticket = Knöpfe
record-choosing = offene Auswahl
record-sheet = Funde, als Codes
record-told = welche Antwort wozu
record-album = Alben
record-pace = Fotos dieser Minute
record-language = deine Sprache
record-governs = deine Gruppen
record-notes = gelesene Tipps
record-quiz = dein Quiz
record-answers = meine Nachrichten
left-minutes = { $minutes } min
left-hours = { $hours } h
left-days = { $days } Tage

forgotten = { $records ->
    [0] 🧹 Ich hatte nichts über dich. Nichts zu vergessen.
    [one] 🧹 Eine Notiz gelöscht. Ich weiß nichts mehr über dich. Gruppen behalten, was sie zählen: /strikes dort.
   *[other] 🧹 { $records } Notizen gelöscht. Ich weiß nichts mehr über dich. Gruppen behalten, was sie zählen: /strikes dort.
}
forgotten-short = 🧹 Ich weiß nichts mehr über dich.
forget-answers = Soll ich auch meine letzten Antworten in diesem Chat löschen ({ $count })? Dafür behalte ich ihre Nummern noch { $minutes ->
    [one] eine Minute.
   *[other] { $minutes } Minuten.
}
forget-unavailable = Mein Gedächtnis antwortet nicht, noch ist nichts gelöscht. Versuch es bald wieder. Notizen für Knöpfe verschwinden selbst nach { $minutes ->
    [one] einer Minute,
   *[other] { $minutes } Minuten,
} der Rest wie in /privacy.
language = Welche Sprache soll ich sprechen?
language-auto = Wie Telegram
language-chosen = Ab jetzt rede ich Deutsch mit dir. Das merke ich mir 30 Tage seit deiner letzten Nachricht.
only-private = Öffne dafür bitte einen privaten Chat mit mir.

## Groups: what it says when it arrives, and what may be missing

group-test-head = 👋 <b>Ich sehe mir die Fotos an, die hier gepostet werden,</b> und merke, was nicht hierher gehört: Dokumente, Kinder, Adressen, Gesundheit, Passwörter, Karten, intime Bilder. Das darf ich in dieser Gruppe:
group-test-has-s = ✅ Ich sehe die geposteten Fotos.
group-test-lacks-s = ❌ Ich sehe keine Fotos: Mach mich zum Admin (oder schalte bei @BotFather meinen Privatsphäre-Modus aus und füge mich neu hinzu).
group-test-has-d = ✅ Ich darf Nachrichten löschen.
group-test-lacks-d = ❌ Ich darf nicht löschen: Gib mir das Recht „Nachrichten löschen“.
group-test-has-m = ✅ Ich darf Mitglieder stummschalten (nur nötig, wenn Verstöße eine Folge haben sollen, oder für /mute und /ban).
group-test-lacks-m = ➖ Ich darf Mitglieder nicht stummschalten: Das Recht „Nutzer sperren“ fehlt (nur nötig, wenn Verstöße eine Folge haben sollen, oder für /mute und /ban).
group-test-basic = ➖ Ich kann Mitglieder nicht stummschalten: Das ist eine einfache Gruppe. Sie wird von selbst zur Supergruppe, wenn zum Beispiel der Verlauf für neue Mitglieder sichtbar gemacht wird.
group-test-works = Das geht jetzt: Ich sehe mir jedes Foto, jede Bilddatei und jeden unbewegten Sticker an; /check und /report als Antwort; /settings für Admins. GIFs, Videos und Beiträge eines verknüpften Kanals nur, wenn Admins es dort wählen. Bewegte Sticker, Storys, Checklisten und bezahlte Medien prüfe ich nicht.
group-test-asked-only = Das geht jetzt: Antworte auf ein Foto mit /check oder erwähne mich, und ich sehe mir dieses an. Sonst wird nichts angesehen.
group-test-dry = 🔭 <b>Nur beobachten:</b> Ich lösche nichts und warne niemanden, bis ein Admin es so wählt. Admins sehen, was ich getan hätte.
group-test-unneeded = ➖ Das Recht, Begrüßungen zu schicken, brauche ich nicht: Du kannst es mir nehmen.
group-community = 🏘 { $added ->
    [yes] Diese Gruppe gehört jetzt zu einer Community. Wer von dort kommt, ist ein Mitglied wie alle anderen
   *[no] Diese Gruppe gehört nicht mehr zu ihrer Community
}; ich sehe mir weiter nur an, was hier gepostet wird.
group-button-settings = ⚙️ Optionen
group-right-has-s = sieht Fotos
group-right-lacks-s = sieht Fotos NICHT
group-right-has-d = darf löschen
group-right-lacks-d = darf NICHT löschen
group-right-has-m = darf stummschalten
group-right-lacks-m = darf nicht stummschalten
group-alarm-rights-lost = 🚨 <b>Ich habe in { $group } Rechte verloren.</b> Bis sie wieder da sind, werden Fotos dort nicht ausgeblendet oder nicht einmal gesehen. /settings zeigt, was fehlt.
group-alarm-no-delete = 🚨 <b>Ich darf in { $group } keine Nachrichten löschen,</b> also ist ein Foto, das ausgeblendet werden sollte, noch da. Gib mir bitte das Recht „Nachrichten löschen“.
group-alarm-no-mute = 🚨 <b>Ich darf in { $group } keine Mitglieder stummschalten,</b> also haben die Verstöße, die du gewählt hast, keine Folge. Gib mir bitte das Recht „Nutzer sperren“ oder wähle in /settings, dass niemand stummgeschaltet wird.
group-alarm-log-lost = 🚨 <b>Ich erreiche den Protokoll-Chat nicht mehr.</b> Ein Admin sollte wieder einen verknüpfen: /settings, Protokoll-Chat.
group-alarm-new-risk = 🆕 <b>In { $group } suche ich jetzt nach mehr als damals, als du gewählt hast.</b> Bis ein Admin anders wählt, gilt: { $what }. /settings ändert es.
group-alarm-check-failed = 🚨 <b>Bei einem Foto in { $group } ist in mir etwas schiefgegangen.</b> Es zählt als Foto, das nicht geprüft werden konnte, also sieh dir die letzten Fotos selbst an. Wenn das öfter passiert, sag bitte meinem Betreiber Bescheid.
group-alarm-settings-lost = 🚨 <b>Ich kann nicht lesen, was du für { $group } gewählt hast.</b> Bis ich es kann, notiere ich nur, was ich finde, und blende nichts aus. Öffne bitte /settings und wähle neu.

## Groups: what is done and how certain it must be

group-action-ignore = ignorieren
group-action-note = Notiz an die Admins
group-action-warn = warnen
group-action-replace = durch abgedeckte Kopie ersetzen
group-action-delete = löschen
group-sense-s = nur Eindeutiges
group-sense-l = Wahrscheinliches und Eindeutiges
group-sense-h = auch Mögliches
group-why-unchecked = konnte nicht geprüft werden
group-why-personal = etwas Privates
group-somebody = ein Mitglied

## Groups: settings

group-set-head = ⚙️ <b>Einstellungen dieser Gruppe</b>
group-set-dry = 🔭 Nur beobachten: Es passiert nichts, Admins sehen, was gewesen wäre. Für später gewählt:
group-set-on = 🛡 Aktiv ({ $preset }):
group-set-unchecked = Konnte nicht geprüft werden
group-set-copies = Abgedeckte Kopien von Fotos mit Kindern: { $yes ->
    [yes] dürfen gepostet werden
   *[no] nie
}
group-set-media = GIFs und Videos: { $films ->
    [yes] bis zu { $count } Bilder von jedem werden angesehen
   *[no] nur auf Wunsch, mit /check
}. Beiträge des verknüpften Kanals: { $channel ->
    [yes] werden angesehen; die Admins erfahren, was gefunden wird
   *[no] werden nicht angesehen
}.
group-set-strikes = Verstöße: { $number ->
    [one] ein ausgeblendetes Foto oder eine Verwarnung
   *[other] { $number } ausgeblendete Fotos oder Verwarnungen
}, gezählt über { $what }, dann Stummschaltung für { $span }.
group-set-strikes-none = Verstöße: Ausgeblendete Fotos und Verwarnungen werden über { $what } gezählt; niemand wird stummgeschaltet.
group-set-telling = Vom eigenen Foto erfährt ein Mitglied: { $way }.
group-set-fade = Hinweise: { $span }.
group-set-quiet = Ruhezeit: { $begin }:00 bis { $end }:00 ({ $zone }). Ich blende aus wie sonst, ohne Zeilen in der Gruppe und ohne Ton; am Morgen eine Zusammenfassung.
group-set-quiet-none = Ruhezeit: keine.
group-set-language = Sprache: { $language }.
group-set-exempt = Nicht angesehen: { $admins ->
    [yes] Admins,{" "}
   *[no] {""}
}anonyme Admins, { $channel ->
    [yes] {""}
   *[no] der verknüpfte Kanal,{" "}
}andere Bots{ $count ->
    [0] {""}
    [one] , ein namentlich ausgenommenes Mitglied
   *[other] , { $count } namentlich ausgenommene Mitglieder
}.
group-set-log = Protokoll-Chat: verknüpft.
group-set-no-log = Protokoll-Chat: keiner. Notizen erscheinen hier, ohne Namen; Einsprüche kommen hierher.
group-set-topics = { $count ->
    [one] Ein Thema hat eine eigene Regel.
   *[other] { $count } Themen haben eigene Regeln.
}
group-set-rights = Meine Rechte: { $have }.
group-set-kept = Versiegelt behalten für 180 Tage seit dem letzten Foto, dann vergessen; sofort, wenn ich entfernt werde.
group-preset-family = Familie
group-preset-work = Arbeit
group-preset-school = Schule
group-preset-watch = Nur beobachten
group-preset-own = eigene Wahl
group-page-presets = 📋 Vorlagen
group-page-risks = 🔎 Risiken
group-page-media = 🎞 Videos, Kanal
group-page-strikes = ⚖️ Verstöße
group-page-notices = 💬 Hinweise
group-page-quiet = 🌙 Ruhezeit
group-page-exempt = 🙋 Ausnahmen
group-page-log = 🗂 Protokoll-Chat
group-page-language = 🌐 Sprache
group-button-on = ▶️ Nicht nur beobachten: ab jetzt handeln
group-button-close = ✖️ Schließen
group-button-back = ‹ Zurück
group-button-films = GIFs und Videos ansehen
group-button-channel = Beiträge des Kanals ansehen
group-button-copies = Kopien mit Kindern
group-button-strikes = { $number }×
group-button-window = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
group-button-quiet-off = Keine Ruhezeit
group-button-quiet-from = ab { $hour }
group-button-quiet-until = bis { $hour }
group-button-zone = 🕰 Uhr: { $zone }
group-button-topic = 🧵 Dieses Thema: { $rule }
group-button-topics = 🧵 Themen mit eigener Regel: { $count }
group-button-topics-clear = 🧵 Alle Themen wie die Gruppe
group-topic-none = wie die Gruppe
group-topic-off = nicht angesehen
group-topic-watch = nur beobachten
group-topic-strict = strenger (löscht, auch Mögliches)
group-topic-family = wie „Familie“
group-topic-work = wie „Arbeit“
group-topic-school = wie „Schule“
group-button-spread = 📤 Für andere Gruppen übernehmen
group-button-spread-all = 📤 Alle { $count }
group-button-spread-sure = { $count ->
    [one] 📤 Ja, für diese Gruppe
   *[other] 📤 Ja, für diese { $count } Gruppen
}
group-button-mine = ‹ Meine Gruppen
group-button-admins = Admins werden nicht angesehen
group-button-link = 🔗 Chat verknüpfen
group-button-unlink = Trennen
group-mute-0 = nicht stumm
group-mute-10 = 10 Minuten
group-mute-60 = eine Stunde
group-mute-1440 = 24 Stunden
group-mute-10080 = eine Woche
group-telling-a = allein in der Gruppe, wo es sonst niemand sieht
group-telling-p = in einer privaten Nachricht
group-telling-l = durch eine Zeile, die alle lesen
group-fade-0 = nur eine Reaktion, wo es etwas zum Reagieren gibt
group-fade-30 = nach 30 Sekunden weg
group-fade-60 = nach einer Minute weg
group-fade-300 = nach 5 Minuten weg
group-fade-900 = nach 15 Minuten weg
zone-jakarta = Jakarta (UTC+7)
zone-makassar = Makassar (UTC+8)
zone-jayapura = Jayapura (UTC+9)
zone-singapore = Singapur
zone-bangkok = Bangkok
zone-tokyo = Tokio
zone-dhaka = Dhaka
zone-kolkata = Indien
zone-karachi = Karatschi
zone-dubai = Dubai
zone-riyadh = Riad
zone-moscow = Moskau
zone-istanbul = Istanbul
zone-nairobi = Nairobi
zone-cairo = Kairo
zone-johannesburg = Johannesburg
zone-berlin = Berlin
zone-lagos = Lagos
zone-london = London
zone-utc = UTC
zone-sao-paulo = São Paulo
zone-new-york = New York
zone-chicago = Chicago
zone-denver = Denver
zone-los-angeles = Los Angeles
zone-sydney = Sydney
zone-auckland = Auckland
group-may-no-admin = Das dürfen nur Admins dieser Gruppe.
group-may-no-right = Dafür brauchst du selbst das Admin-Recht „Nachrichten löschen“.
group-may-no-mute = Dafür brauchst du selbst das Admin-Recht „Nutzer sperren“.
group-may-anonymous = Du schreibst im Namen der Gruppe, darum sehe ich nicht, ob du das darfst. Schick es bitte unter deinem eigenen Namen.
group-may-unknown = Telegram sagt mir gerade nicht, wer hier Admin ist. Versuch es gleich noch einmal.
group-press-gone = Dieser Knopf tut nichts mehr.
group-press-case-gone = Diesen Fall habe ich nicht mehr: Ich behalte Fälle zwei Tage und verliere sie vielleicht, wenn ich neu gestartet werde.
group-press-kept = Gemerkt.
group-press-not-now = Mein Gedächtnis antwortet gerade nicht. Versuch es gleich noch einmal.
group-press-topics-full = Schon 20 Themen haben eigene Regeln; lass erst eins wieder wie die Gruppe sein.
group-press-spread = { $count ->
    [one] Für eine Gruppe übernommen
   *[other] Für { $count } Gruppen übernommen
}.
group-press-code = Das siehst nur du. Schick in dem Chat, der die Karten bekommen soll (ich muss darin sein), innerhalb von 10 Minuten: /log { $code }
group-mine = ⚙️ <b>Welche Gruppe?</b> Das sind die Gruppen, in denen du Admin bist und mich benutzt hast.
group-mine-none = ⚙️ Ich weiß noch von keiner Gruppe, um die du dich kümmerst. Schick in der Gruppe einmal /settings; dann steht sie hier. Du musst dort Admin sein, mit dem Recht „Nachrichten löschen“.
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Die Einstellungen von { $group } für eine andere Gruppe übernehmen.</b> Deren Sprache, Ausnahmen, Protokoll-Chat und Themen bleiben, wie sie sind.
group-spread-none = 📤 Außer { $group } weiß ich von keiner Gruppe, um die du dich kümmerst. Schick in der anderen Gruppe einmal /settings; dann steht sie hier.
group-spread-ask = ❓ Was dort gewählt war, wird durch die Einstellungen von { $group } ersetzt: { $names }. Wirklich?
group-code-export = 📤 <b>Die Einstellungen dieser Gruppe in einem Text.</b> Schick ihn in einer anderen Gruppe, in der ich bin und du Admin bist. Niemandes Name oder Nummer steht darin.
group-code-lasting = Er gilt 180 Tage.
group-code-fleeting = Er gilt, bis ich neu gestartet werde.
group-code-taken = ✅ <b>Die Einstellungen sind übernommen.</b> Sprache, Ausnahmen, Protokoll-Chat und Themen sind geblieben, wie sie waren. Das hier bringt die früheren zurück:
group-code-refused = Diesen Text kann ich nicht benutzen: Er ist nicht von mir, er ist älter als 180 Tage, oder ich wurde seitdem neu gestartet. Schick /settings export in der Gruppe, deren Einstellungen du willst, und hier /settings import mit dem ganzen Text.
group-code-noted = ⚙️ { $name } (Admin) hat Einstellungen aus einer anderen Gruppe oder von früher übernommen: /settings
group-log-here = 🗂 Karten zu Fotos in { $group } kommen ab jetzt hierher. Wer hier mitliest, sieht sie; ihre Knöpfe können nur Admins dieser Gruppe benutzen.
group-log-linked = 🗂 Ein Admin hat einen Protokoll-Chat verknüpft.
group-log-refused = Dieser Code verknüpft nichts: Er gilt einmal, 10 Minuten lang, für den Admin, der ihn bekommen hat, und in einem anderen Chat als der Gruppe selbst.

## Guest mode: what a chat reads in which the bot is no member

guest-send = 🟢 <b>Das kannst du schicken.</b>
guest-send-copy = 🛡 <b>Lieber nicht das Original. Schick diese Kopie.</b>
guest-better-not = 🔴 <b>Lieber nicht.</b>
guest-not-checked = ⚪ <b>Lieber nicht.</b> Ich konnte es nicht prüfen.
guest-too-many = ⏳ <b>Nicht geprüft.</b> Das waren viele Fotos auf einmal. Frag bitte in einer Minute noch einmal.
guest-interrupted = ⚪ <b>Nicht geprüft.</b> Ich wurde mittendrin angehalten. Frag bitte noch einmal.
guest-needs-reply = Antworte auf ein Foto und erwähne mich, und ich sage, ob man es schicken sollte.
guest-start = Starte mich privat und frag noch einmal: Den Rest erzähle ich dir dort, wo nur du es liest.
guest-button-start = 👋 Mich starten
guest-private = 👋 Du hast in einem anderen Chat nach einem Foto gefragt. Das hier ist nur für dich:

## Groups: notices

group-private-head = 🫥 <b>{ $count ->
    [one] { $film ->
        [yes] Dein Video
       *[no] Dein Foto
    } wurde ausgeblendet
   *[other] { $count } deiner { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } wurden ausgeblendet
} in { $group }.</b> Was ich darin gesehen habe:
group-private-end = Ich bin ein Programm und kann mich irren. Wenn ja, sagt der Knopf den Admins Bescheid: einmal für jedes Foto, innerhalb eines Tages.
group-alone = 🤫 Nur du siehst diese Nachricht.
group-alone-hidden = 🫥 <b>{ $count ->
    [one] Ich habe { $film ->
        [yes] dein Video
       *[no] dein Foto
    } ausgeblendet.
   *[other] Ich habe { $count } { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } von dir ausgeblendet.
}</b> Was ich gesehen habe:
group-alone-warned = ⚠️ <b>{ $count ->
    [one] { $film ->
        [yes] Dein Video
       *[no] Dein Foto
    } ist noch hier, und alle können es sehen.
   *[other] { $count } deiner { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } sind noch hier, und alle können sie sehen.
}</b> Lösch { $count ->
    [one] es
   *[other] sie
} lieber selbst. Was ich gesehen habe:
group-alone-probe = 👋 Nur ein kurzer Test meiner Nachrichten. Du musst nichts tun.
group-private-end-admin = Ich habe es gefunden, und ein Admin hat es ausgeblendet. Wenn das ein Irrtum ist, sagt der Knopf den Admins Bescheid: einmal für jedes Foto, innerhalb eines Tages.
group-button-mistake = 🙋 Ein Irrtum
group-button-mistake-one = 🙋 Irrtum: #{ $id }
group-line-hidden = 🫥 { $count ->
    [one] { $film ->
        [yes] Ein Video
       *[no] Ein Foto
    } von { $names } wurde ausgeblendet: { $what }.
   *[other] { $count } { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } von { $names } wurden ausgeblendet: { $what }.
}
group-line-channel = An alle, die als Kanal posten: Wenn das ein Irrtum war, frag bitte einen Admin dieser Gruppe. Ich kann nicht wissen, wer hinter einem Kanal steckt.
group-line-warned = ⚠️ { $names }: { $count ->
    [one] { $film ->
        [yes] Dieses Video
       *[no] Dieses Foto
    } sollte lieber nicht hierbleiben: { $what }. Bitte lösch es selbst.
   *[other] { $count } { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } sollten lieber nicht hierbleiben: { $what }. Bitte löscht sie selbst.
}
group-line-noted = 🗒 Für die Admins: { $count ->
    [one] { $film ->
        [yes] ein Video
       *[no] ein Foto
    } notiert: { $what }.
   *[other] { $count } { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } notiert: { $what }.
} Mit einem Protokoll-Chat (/settings) seht ihr, welche.
group-line-would = 🔭 Nur beobachten. { $count ->
    [one] Bei { $film ->
        [yes] einem Video
       *[no] einem Foto
    } hätte ich gehandelt: { $what }.
   *[other] Bei { $count } { $film ->
        [yes] Fotos und Videos
       *[no] Fotos
    } hätte ich gehandelt: { $what }.
} Es ist nichts passiert. Mit einem Protokoll-Chat (/settings) sehen Admins, welche.
group-night = 🌅 <b>Während der Ruhezeit:</b>
group-night-cards = Die Karten stehen oben.
group-night-no-log = Mit einem Protokoll-Chat (/settings) seht ihr, welche Fotos.
group-names-more = und { $count } weitere
group-copy = 🛡 Abgedeckte Kopie eines Fotos von { $name } (abgedeckt: { $what }). Das Original wurde entfernt.
group-restored = ↩️ Gepostet von { $name }. Es wurde irrtümlich ausgeblendet; ein Admin hat es zurückgegeben.
group-undone-back = ↩️ Ein Admin von { $group } hat es rückgängig gemacht (#{ $id }): { $film ->
    [yes] Dein Video
   *[no] Dein Foto
} ist wieder da.
group-undone-wordless = ↩️ Ein Admin von { $group } hat es rückgängig gemacht (#{ $id }): { $film ->
    [yes] Dein Video
   *[no] Dein Foto
} ist wieder da. Was du dazugeschrieben hattest, ist leider verloren: Telegram hat es mit der Nachricht vergessen.
group-undone-lost = ↩️ Ein Admin von { $group } hat es rückgängig gemacht (#{ $id }). Telegram hat { $film ->
    [yes] das Video
   *[no] das Foto
} nicht mehr; du kannst es noch einmal posten, es bleibt dann.
group-undone-lifted = ↩️ Ein Admin von { $group } hat es rückgängig gemacht (#{ $id }).
group-undone-counts = { $count ->
    [0] Gegen dich zählt nichts mehr.
    [one] Ein anderer Verstoß von dir zählt noch.
   *[other] { $count } andere Verstöße von dir zählen noch.
}
group-undone-mute-lifted = Du kannst wieder in der Gruppe schreiben.
group-undone-mute-stays = Du bleibst stumm, noch { $span }.
group-undone-mute-failed = Du solltest wieder schreiben können, aber Telegram ließ mich die Stummschaltung nicht aufheben; das muss ein Admin tun.
group-undo-counts = { $count ->
    [0] Gegen dieses Mitglied zählt nichts mehr.
    [one] Ein anderer Verstoß dieses Mitglieds zählt noch.
   *[other] { $count } andere Verstöße dieses Mitglieds zählen noch.
}
group-undo-mute-lifted = Für die Stummschaltung bleiben zu wenige: Sie ist aufgehoben.
group-undo-mute-stays = Für die Stummschaltung bleiben genug: Sie gilt noch { $span }. „Freischalten“ hebt sie auf.
group-undo-mute-failed = 🚨 Die Stummschaltung sollte enden, aber Telegram ließ mich nicht: Heb sie bitte selbst auf.
group-span-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
group-span-hours = { $count } Stunden
group-span-days = { $count } Tage
group-private-muted = 🔇 <b>Du kannst dort für { $span } nicht schreiben.</b> Grund: { $count ->
    [0] mehrere Verstöße
    [one] ein Verstoß
   *[other] { $count } Verstöße
} durch ausgeblendete Fotos oder Verwarnungen. Danach endet es von selbst, oder früher, wenn es sich als Irrtum herausstellt.
group-alone-muted = 🔇 <b>Du kannst hier für { $span } nicht schreiben.</b> Grund: { $count ->
    [0] mehrere Verstöße
    [one] ein Verstoß
   *[other] { $count } Verstöße
} durch ausgeblendete Fotos oder Verwarnungen. Danach endet es von selbst, oder früher, wenn es sich als Irrtum herausstellt.
group-line-muted = 🔇 { $names } kann hier für { $span } nicht schreiben.
group-dismissed = ⚖️ Die Admins von { $group } haben sich #{ $id } angesehen und es so gelassen.

## Groups: cards for admins

group-card-would = 🔭 <b>Nur beobachten:</b> wäre „{ $action }“
group-card-noted = 🗒 <b>Notiert;</b> nichts getan
group-card-warned = ⚠️ <b>Gewarnt;</b> das Foto ist noch da
group-card-hidden = 🛡 <b>Ausgeblendet</b>
group-card-stuck = 🚨 <b>NICHT ausgeblendet:</b> Telegram lässt es mich nicht löschen
group-card-stuck-old = 🚨 <b>NICHT ausgeblendet:</b> Es ist älter als 48 Stunden, und solche Nachrichten lässt Telegram keinen Bot löschen. Bitte lösch es selbst
group-card-posted = Gepostet: { $time }
group-card-captioned = Es steht Text dabei.
group-card-no-caption = Es steht kein Text dabei.
group-card-link = Zur Nachricht
group-card-id = Fall #{ $id }
group-card-who = Von:
group-card-where = {""} · in { $group }
group-card-why = Gefunden: { $what }
group-card-pictures = Album: { $count } Bilder, alle zusammen
group-card-copy = Eine abgedeckte Kopie wurde gepostet.
group-card-no-copy = Keine abgedeckte Kopie ließ sich als sicher nachweisen, also wurde keine gepostet.
group-card-strike = Verstöße dieses Mitglieds, gezählt über { $what }: { $number } (Grenze { $limit })
group-card-muted = Stummgeschaltet für { $span }.
group-card-channel = 📢 Ein Beitrag des verknüpften Kanals: So einen blende ich nie von selbst aus.
group-card-no-preview = Keine Vorschau: Es gibt keine geprüfte Kopie, die man zeigen darf.
group-card-appealed = ⚖️ Wer es gepostet hat, sagt: Das ist ein Irrtum.
group-card-dismissed = ✋ Bleibt, wie es ist.
group-card-undone = ↩️ Rückgängig gemacht.
group-card-undo-asked = ❓ Rückgängig postet das Original wieder in der Gruppe, wo alle es sehen. Wirklich?
group-card-less-asked = ❓ Ab jetzt handle ich bei diesen Arten nur noch, wenn ich sicherer bin. Wirklich?
group-card-waiting = ⏳ { $count ->
    [one] Ein Foto der Gruppe wartet darauf, angesehen zu werden.
   *[other] { $count } Fotos der Gruppe warten darauf, angesehen zu werden.
}
group-list-head = 🗂 <b>{ $count ->
    [one] Ein Fall
   *[other] { $count } Fälle
} auf einmal.</b> Ein Knopf öffnet die Karte.
group-appeal = ⚖️ <b>Einspruch, Fall #{ $id }:</b> Wer es gepostet hat, sagt: Das ist ein Irrtum.
group-appeal-public = ⚖️ <b>Für die Admins: Einspruch, Fall #{ $id }.</b> Jemand, dessen Foto ausgeblendet wurde, sagt: Das ist ein Irrtum.
group-button-undo = ↩️ Rückgängig
group-button-undo-sure = ↩️ Ja, wieder posten
group-button-no = Nein
group-button-unmute = 🔊 Freischalten
group-button-exempt = 🙋 Mitglied ausnehmen
group-button-unexempt = 👁 Mitglied wieder ansehen
group-button-less = 🔉 Weniger empfindlich
group-button-less-sure = 🔉 Ja, weniger empfindlich
group-button-more = 🔊 Empfindlich wie vorher
group-button-hide = 🫥 Ausblenden
group-button-hide-strike = 🫥 Weg + Verstoß
group-button-dismiss = ✋ So lassen
group-button-about = 🔎 Von wem und warum? (nur für dich)
group-press-ask-u = Tippe auf „Ja“: Der Verstoß fällt weg, die Stummschaltung auch, wenn zu wenige bleiben, und das ausgeblendete Original wird wieder in der Gruppe gepostet.
group-press-ask-l = Tippe auf „Ja“: Ab jetzt handle ich bei diesen Arten nur noch, wenn ich sicherer bin.
group-press-left = Bleibt, wie es ist.
group-press-undoing = Ich mache es rückgängig…
group-press-undone-already = Das ist schon rückgängig gemacht.
group-undo-back = ↩️ Fall #{ $id }: Das Foto ist wieder da.
group-undo-wordless = ↩️ Fall #{ $id }: Das Foto ist wieder da. Der Text dazu ist verloren: Ich habe ihn nur im Arbeitsspeicher, und nicht über einen Neustart hinweg.
group-undo-lost = ↩️ Fall #{ $id } ist rückgängig gemacht. Telegram hat das Foto nicht mehr; wird es noch einmal gepostet, bleibt es.
group-undo-lifted = ↩️ Fall #{ $id } ist rückgängig gemacht.
group-press-unmute-yes = Stummschaltung aufgehoben.
group-press-unmute-not-muted = Dieses Mitglied ist nicht stumm.
group-press-unmute-not-mine = Diese Einschränkung kommt nicht von mir, sondern von einem Admin; ich lasse sie.
group-press-unmute-away = Dieses Mitglied ist nicht mehr in der Gruppe.
group-press-unmute-failed = Telegram ließ mich die Stummschaltung nicht aufheben. Bitte sieh dir meine Rechte an.
group-press-exempt = Fotos dieses Mitglieds sehe ich mir nicht mehr an.
group-press-unexempt = Fotos dieses Mitglieds sehe ich mir wieder an.
group-press-full = 30 Mitglieder sind schon ausgenommen; nimm erst eins von der Liste (/settings).
group-press-less = Ab jetzt weniger empfindlich.
group-press-more = So empfindlich wie vorher.
group-press-dismissed = Bleibt, wie es ist; wer es gepostet hat, erfährt es.
group-press-hidden-already = Es ist nicht mehr da.
group-press-hide-deleted = Ausgeblendet; wer es gepostet hat, erfährt es.
group-press-strike-deleted = Ausgeblendet und als Verstoß gezählt; wer es gepostet hat, erfährt es.
group-press-hide-missing = Es war schon weg.
group-press-hide-channel = Hier und im Kanal ausgeblendet.
group-press-hide-channel-stays = Hier ausgeblendet. Im Kanal kann man es noch sehen: Dort lösche ich nur, wenn du und ich beide dieses Recht haben.
group-press-hide-denied = Telegram ließ es mich nicht löschen: Es ist älter als 48 Stunden, oder mir fehlt das Recht „Nachrichten löschen“.
group-press-appealed = Als #{ $id } an die Admins weitergegeben.
group-press-appealed-more = Als #{ $id } an die Admins weitergegeben. Hier geht es noch um { $count ->
    [one] ein weiteres Foto
   *[other] { $count } weitere Fotos
} von dir: Tippe noch einmal, wenn auch das ein Irrtum war.
group-press-appealed-already = Du hast den Admins schon Bescheid gesagt.
group-press-too-late = Das ist mehr als einen Tag her; schreib den Admins bitte selbst.
group-press-not-yours = Dieser Knopf ist für die Person, die das Foto gepostet hat, solange ich mich erinnere.

## Groups: what admins do about members

group-not-done-span = Schreib die Zeit bitte so: /mute 30m, /mute 2h, /mute 1d – höchstens ein Jahr.
group-not-done-anonymous = Das hat jemand im Namen der Gruppe geschrieben: ein Admin. Bei Admins unternehme ich nichts.
group-not-done-channel = Das wurde als Kanal gepostet, und ich kann nicht wissen, wer dahintersteckt. Bitte kümmere dich selbst darum: Nachricht gedrückt halten, Löschen, Sperren.
group-not-done-bot = Das ist ein Bot. Bitte nimm ihn selbst aus der Gruppe.
group-not-done-admin = Das ist ein Admin dieser Gruppe. Bei Admins unternehme ich nichts.
group-not-done-basic = Das geht nur in Supergruppen. Eine Gruppe wird von selbst dazu, wenn zum Beispiel ihr Verlauf für neue Mitglieder sichtbar gemacht wird.
group-not-done-no-right = Das darf ich nicht: Gib mir bitte das Recht „Nutzer sperren“.
group-not-done-unknown = Telegram kennt dieses Mitglied hier nicht mehr.
group-not-done-away = Dieses Mitglied ist nicht mehr in der Gruppe.
group-not-done-not-muted = Dieses Mitglied ist nicht stumm.
group-not-done-not-banned = Dieses Mitglied ist nicht gesperrt.
group-not-done-failed = Telegram hat es nicht getan. Bitte sieh dir meine Rechte an und versuch es gleich noch einmal.
group-not-done-undone-already = Das ist schon rückgängig gemacht.
group-not-done-changed = Das ist nicht mehr so, wie ich es gelassen habe: Es ist vorbei, oder ein Admin hat es geändert. Ich lasse es.
group-not-done-ended = Das wäre inzwischen vorbei, also gibt es nichts rückgängig zu machen.
group-act-warn = ⚠️ { $name } ist verwarnt: { $count ->
    [one] ein Verstoß
   *[other] { $count } Verstöße
} von { $number }, gezählt über { $what }.
group-act-warn-counted = ⚠️ { $name } ist verwarnt: { $count ->
    [one] ein Verstoß
   *[other] { $count } Verstöße
}, gezählt über { $what }.
group-act-mute = 🔇 { $name } kann hier für { $span } nicht schreiben.
group-act-unmute = 🔊 { $name } kann hier wieder schreiben.
group-act-ban = 🚪 { $name } ist für { $span } gesperrt.
group-act-ban-open = 🚪 { $name } ist gesperrt, bis ein Admin es aufhebt.
group-act-unban = 🚪 { $name } darf zurückkommen: über den Link der Gruppe oder wenn jemand einlädt.
group-act-told = Das Mitglied weiß Bescheid.
group-act-untold = Ich konnte dem Mitglied nicht Bescheid sagen.
group-act-about = Wen:
group-act-by = Von { $name } (Admin)
group-act-reason = In den Worten des Admins: { $what }
group-told-warn = ⚠️ <b>Ein Admin von { $group } hat dich verwarnt.</b>
group-told-strikes = Das macht { $count ->
    [one] einen Verstoß
   *[other] { $count } Verstöße
} (gezählt über { $what }); ab { $number } kannst du dort eine Weile nicht schreiben.
group-told-mute = 🔇 <b>Ein Admin von { $group } hat dich für { $span } stummgeschaltet.</b> Mitlesen kannst du; danach kannst du wieder schreiben.
group-told-unmute = 🔊 Du kannst in { $group } wieder schreiben.
group-told-ban = 🚪 <b>Ein Admin hat dich für { $span } aus { $group } gesperrt.</b>
group-told-ban-open = 🚪 <b>Ein Admin hat dich aus { $group } gesperrt.</b>
group-told-unban = 🚪 Du darfst zu { $group } zurückkommen.
group-told-unwarn = ↩️ Ein Admin von { $group } hat deine Verwarnung zurückgenommen.
group-told-mute-again = 🔇 Ein Admin von { $group } hat dich wieder stummgeschaltet wie vorher.
group-told-ban-again = 🚪 Ein Admin hat dich wieder aus { $group } gesperrt wie vorher.
group-line-act-warn = ⚠️ { $name }: Ein Admin bittet dich, dich an die Regeln dieser Gruppe zu halten.
group-line-act-mute = 🔇 { $name }: Ein Admin bittet dich, hier eine Weile zu pausieren.

## Groups: commands

command-report = Das Foto, auf das ich antworte, den Admins melden
command-settings = Einstellungen dieser Gruppe
command-strikes = Meine Verstöße (Admins: als Antwort)
command-warn = Das Mitglied verwarnen, auf das ich antworte
command-mute = Als Antwort stummschalten: /mute 2h
command-unmute = Ein Mitglied wieder schreiben lassen
command-ban = Als Antwort sperren: /ban, /ban 1d
command-unban = Eine Sperre aufheben
command-pardon = Verstöße eines Mitglieds zurücknehmen
command-exempt = Ein Mitglied ausnehmen oder nicht mehr
command-stats = Zahlen der letzten 30 Tage
group-asked-nothing = Antworte mit /check oder /report auf eine Nachricht mit einem Foto oder Video.
group-asked-paid = ⚪ In bezahlte Medien kann ich nicht hineinsehen, also ist das nicht geprüft.
group-asked-story = ⚪ In Storys kann ich nicht hineinsehen, also ist diese nicht geprüft.
group-asked-checklist = ⚪ Ich prüfe Bilder, keine Listen, also ist diese nicht geprüft.
group-asked-too-often = ⏳ Nicht geprüft: Mehr als { $count } Prüfungen in zehn Minuten gehen für eine Person nicht.
group-verdict-stop = 🔴 <b>Das wäre besser nicht in einer Gruppe.</b>
group-verdict-caution = 🟡 <b>Vorsicht: Hier ist etwas, das man besser nicht einer ganzen Gruppe zeigt.</b>
group-verdict-clear = 🟢 <b>Nichts Riskantes gefunden.</b>
group-verdict-unknown = ⚪ <b>Konnte ich nicht prüfen: Haltet es bitte nicht für harmlos.</b>
group-verdict-film = ⚪ <b>Nichts Riskantes in den Bildern, die ich gesehen habe. Das sind nicht alle, also haltet es bitte nicht für harmlos.</b>
group-verdict-unread = ⚪ <b>Das meiste, was hier steht, konnte ich nicht lesen: Haltet dieses Foto bitte nicht für harmlos.</b>
group-verdict-refused = ⚪ <b>Das konnte ich mir nicht ansehen: Haltet es bitte nicht für harmlos.</b>
group-note-film = 🎞 Von einem GIF oder Video sehe ich mir höchstens { $count } Bilder an. Was dazwischenliegt und den Ton prüfe ich nicht.
group-tip = 💡 Tipp: In einer Gruppe können alle ein Foto behalten und weitergeben. Was nur eine Person angeht, schick lieber nur ihr.
group-asked-found = Gefunden: { $what }
group-asked-would = 🔭 Nur beobachten: Es ist nichts passiert, die Admins wissen davon.
group-asked-noted = 🗒 Die Admins wissen davon.
group-asked-warned = ⚠️ Wer es gepostet hat, weiß Bescheid.
group-asked-hidden = 🛡 Es wurde ausgeblendet.
group-asked-stuck = 🚨 Es sollte ausgeblendet werden, aber ich darf hier nicht löschen.
group-report-thanks = 🙏 Danke für die Meldung.
group-too-many-commands = ⏳ Eins nach dem anderen: In einer Minute beantworte ich { $count } Befehle einer Person.
group-report-head = 🚩 <b>Gemeldet von { $by }:</b> eine Nachricht von { $of }
group-report-unseen = Nicht angesehen: Ich prüfe nur Fotos und Videos.
group-report-passed = Die Admins haben es jetzt.
group-report-here = 🚩 <b>Für die Admins:</b> Bitte seht es euch selbst an.
group-help = 👋 Ich sehe mir die Fotos an, die hier gepostet werden. Antworte auf eins mit /check, um zu hören, was ich davon halte, oder mit /report, um die Admins zu rufen. /strikes zeigt deine, /tips hilft vor dem Posten; Admins haben /settings. Alles andere im privaten Chat mit mir.
group-asked-stuck-old = 🚨 Es sollte ausgeblendet werden, ist aber älter als 48 Stunden, und solche Nachrichten lässt Telegram keinen Bot löschen. Ein Admin kann es.
group-needs-reply = Bitte schick das als Antwort auf eine Nachricht des Mitglieds.
group-strikes = ⚖️ { $name }: { $count ->
    [0] kein Verstoß
    [one] ein Verstoß von { $number }
   *[other] { $count } Verstöße von { $number }
} (gezählt über { $what }).
group-strikes-muted = Stumm, noch { $span }.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] kein Verstoß
    [one] ein Verstoß
   *[other] { $count } Verstöße
} (gezählt über { $what }). In dieser Gruppe wird niemand stummgeschaltet.
group-pardoned = 🕊 { $name }: { $count ->
    [0] keine Verstöße zurückzunehmen
    [one] ein Verstoß zurückgenommen
   *[other] { $count } Verstöße zurückgenommen
}.
group-pardoned-mute-yes = 🔊 Dafür hatte ich das Mitglied stummgeschaltet; das ist aufgehoben, es kann wieder schreiben.
group-pardoned-mute-not-mine = 🔇 Seitdem hat ein Admin das Mitglied eingeschränkt; das lasse ich, wie es ist.
group-pardoned-mute-failed = 🚨 Dafür hatte ich das Mitglied stummgeschaltet, und Telegram ließ es mich nicht aufheben: Bitte heb es selbst auf.
group-pardoned-mute-denied = 🔇 Dafür hatte ich das Mitglied stummgeschaltet, und das bleibt: Um es aufzuheben, brauchst du selbst das Admin-Recht „Nutzer sperren“.
group-pardoned-told = 🕊 Ein Admin von { $group } hat deine Verstöße zurückgenommen. Du kannst dort wieder schreiben.
group-exempted = 🙋 { $name }: Fotos werden nicht mehr angesehen.
group-unexempted = 👁 { $name }: Fotos werden wieder angesehen.
group-stats-head = 📊 <b>Die letzten 30 Tage</b>
group-stats-risks = Gefunden, grob sortiert: { $what }
group-broad-papers = Papiere, Nummern und Passwörter
group-broad-people = Personen und Persönliches
group-broad-places = Orte und Kontakte
group-stat-seen = Fotos angesehen
group-stat-hidden = ausgeblendet
group-stat-copies = abgedeckte Kopien gepostet
group-stat-warned = gewarnt
group-stat-noted = notiert
group-stat-would = hätte ich gehandelt (nur beobachten)
group-stat-unchecked = konnten nicht geprüft werden
group-stat-stuck = sollten ausgeblendet werden, ging nicht
group-stat-appeals = Einsprüche
group-stat-undone = rückgängig gemacht
group-stat-muted = Stummschaltungen
group-stat-reports = Meldungen
privacy-groups = <b>In Gruppen:</b> Einstellungen (180 Tage seit dem letzten Foto), um welche Gruppen sich ein Admin kümmert (30 Tage, unter /mydata), Fälle mit Telegrams Kennung dessen, was ausgeblendet wurde, damit es zurückgegeben werden kann (zwei Tage), gezählte Verstöße für jedes Mitglied (so lange, wie die Admins gewählt haben, höchstens 30 Tage), was Admins mich bei Mitgliedern haben tun lassen, damit es rückgängig gemacht werden kann (zwei Tage), Zahlen ohne Namen (einen Monat). Der Text neben einem Foto, zu dem es einen Fall gibt, ist nur in meinem laufenden Arbeitsspeicher (höchstens zwei Tage), damit auch er zurückkommt. All das gehört der Gruppe: /forget lässt es, /strikes dort zeigt deine, Admins können Verstöße mit /pardon zurücknehmen, und alles verschwindet, wenn ich entfernt werde.

## The command line

cli-headline-clear-off = 🟢 <b>Nichts Riskantes gefunden bei dem, wonach ich gesucht habe.</b>
cli-where = , { $count ->
    [one] Stelle { $numbers }
   *[other] Stellen { $numbers }
}

advice-children = Nie verschicken; deck jedes Kindergesicht ab oder behalte das Foto für dich.
advice-contact = Deck es ab, außer es ist für alle bestimmt.
advice-covered-text = Schick die abgedeckte Kopie: Unter diesen Balken lässt sich der Text noch aus der Datei kopieren.
advice-identity = Nie so verschicken, wie es ist; deck Name, Nummern, Porträt und Codes ab.
advice-intimate = Nicht verschicken, auch nicht abgedeckt; lösch es, wo du es nicht brauchst.
advice-location = Deck die Adresse ab; entferne die Position aus der Datei.
    .shown = Deck es ab: Es verrät Fremden, wo du wohnst oder bist.
    .in-file = Es steht in der Datei und nicht im Bild: Die Kopie lässt es weg.
advice-medical = Deck ab, um wen es geht; eine KI kann Ergebnisse auch ohne Namen erklären.
advice-metadata = Schick die saubere Kopie: Sie ist das Bild und sonst nichts.
advice-names = Deck die Namen von Leuten ab, die nicht gefragt wurden.
advice-payment = Deck die Nummern ab; schon mit Nummer und Datum kann man Geld abbuchen.
advice-people = Frag die abgebildeten Leute oder deck ihre Gesichter ab.
advice-personal-paper = Deck Namen, Daten und Nummern ab.
advice-secrets = Deck es vor dem Schicken ab; ändere es, wenn es je verschickt wurde.
advice-vehicle = Deck das Kennzeichen ab: Es führt zum Halter.

check-covered-text = Text unter Balken
check-names = Namen
check-personal-paper = Papiere über jemanden
check-file = die Datei
check-page = eine Seite
check-photo = das Bild

cli-unchecked = ⚪ Nicht geprüft: { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}Auf einem beschäftigten Rechner gib ihm mehr Zeit: --seconds 120.
    [crashed] {" "}Bitte melde es mit --json, ohne das Foto.
    [pages] {" "}Wähle sie mit --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Nicht geprüft: { $what }. Schneide es zu, prüfe seine Teile einzeln oder gib mehr Zeit: --seconds 120.
cli-not-all-checked = nicht alles davon wurde geprüft
cli-not-readable = war nicht lesbar
cli-about-place = etwa { $place } (auf 0,1° genau)

cli-refused-empty = Die Datei ist leer. Speichere oder hol das Foto noch einmal.
cli-refused-truncated = Das Bild bricht vor dem Ende ab, und was man nicht lesen kann, kann man nicht prüfen. Hol es noch einmal.
cli-refused-too-many-bytes = Die Datei ist größer als { $megabytes } MB, das ist meine Grenze. Mach sie kleiner oder nimm einen Screenshot.
cli-refused-missing-file = So eine Datei gibt es nicht. Sieh dir den Namen an.
cli-refused-unreadable-file = Ich kann das nicht als Datei öffnen. Sieh nach, ob du sie lesen darfst und ob es eine ist.
cli-refused-encrypted = Dieses PDF ist mit einem Passwort gesperrt. Öffne es, druck es in ein neues PDF und prüfe das.
cli-refused-broken-pdf = Dieses PDF ist beschädigt, und ich kann es nicht öffnen. Hol es noch einmal oder druck es in ein neues PDF.
cli-refused-no-pages = Dieses PDF hat keine Seiten. Hol es noch einmal.
cli-refused-no-such-page = Diese Datei hat eine Seite nicht, die --pages oder --cover verlangt, oder sie wird nicht angesehen. Nenn Seiten, die sie hat.
cli-refused-no-page-named = Dieses PDF hat mehrere Seiten, und --cover nennt keine davon. Schreib die Seite vor den Kasten, etwa --cover 2:10,20,200,80.
cli-refused-too-many-pages = Dieses PDF hat mehr als { $pages } Seiten, das ist meine Grenze. Teil es auf und prüfe die Teile, die du schicken willst.
cli-refused-too-large-a-page = Eine Seite dieses PDFs ist länger als 3,4 Meter, das ist meine Grenze. Druck es in ein neues PDF auf üblichem Papier.
cli-refused-too-large-a-pdf = Dieses PDF ist größer als 50 MB, das ist meine Grenze. Teil es auf und prüfe die Teile.
cli-refused-too-complex = Dieses PDF zu öffnen hat zu viel Speicher oder Zeit gebraucht, also habe ich aufgehört. Druck die wichtigen Seiten in ein neues PDF.
cli-refused-filled-by-program = Ein Programm in diesem PDF (XFA) erzeugt seine Seiten, und das führe ich nicht aus. Öffne es im Acrobat Reader, druck es in ein neues PDF und prüfe das.

cli-copy = ✅ Geprüfte Kopie: { $path }
cli-copy-open = ✅ Kopie, offen gelassen: { $count ->
    [one] Stelle { $numbers }
   *[other] Stellen { $numbers }
}: { $path }
cli-copy-ready = ✅ Eine abgedeckte Kopie hat ihre Prüfung bestanden; --redacted OUT schreibt sie.
    .clean = ✅ Eine Kopie ohne versteckte Daten hat ihre Prüfung bestanden; --redacted OUT schreibt sie.
cli-copy-unwritten = 🚫 Die Kopie hat ihre Prüfung bestanden und wurde nicht geschrieben.
cli-withheld = 🚫 Es gibt keine Kopie: { $reason ->
    [nothing-left] Fast alles wäre abgedeckt, und es bliebe nichts, was sich zu schicken lohnt. { $styles ->
        [none] Nimm stattdessen ein allgemeines Bild.
       *[other] Nimm eins davon oder ein allgemeines Bild: { $styles }
    }
    [no-place] Ich weiß nicht, wo im Bild es ist, also kann ich es nicht abdecken. Schneide das Foto zu, bis nur noch übrig ist, was du brauchst, und prüfe das.
    [cover-outside] Ein Kasten zum Abdecken liegt außerhalb des Fotos; das hat { $size } Pixel.
    [too-large] Sie wäre größer als { $megabytes } MB. Wähle mit --pages weniger Seiten.
    [crop-too-small] Ein Ausschnitt ließe weniger als ein Viertel des Fotos übrig, oder nichts zu sehen. Nimm einen anderen Stil.
   *[failed] Beim Gegenlesen war ich nicht sicher, dass alles verborgen ist ({ $codes }). Schneide das Foto zu oder deck mehr ab und prüfe es noch einmal.
}

cli-pages-looked-at = 📄 Ich habe mir { $looked } von { $count } Seiten angesehen. Die anderen hat niemand angesehen, und in der Kopie fehlen sie.
cli-pages-more = … und { $count ->
    [one] eine weitere Seite
   *[other] { $count } weitere Seiten
}, mit --json.

cli-off = 🙈 Auf deinen Wunsch ausgelassen, also hat niemand danach gesucht: { $checks }.
cli-left-open = 👁 Auf deinen Wunsch offen, wo keine andere Stelle darüberliegt: { $numbers }.
cli-still-covered = 🛡 Noch abgedeckt, samt dem, was darunterliegt: { $numbers }, weil viel mehr darin steht. Um auch das zu öffnen: --keep { $keep }

cli-explain-place = Stelle { $number }: { $box } in Pixeln des aufrechten Fotos.
cli-explain-field = Stelle { $number }, auf einem Papier: { $field }; { $box } in Pixeln des aufrechten Fotos.
cli-explain-page = Auf Seite { $page }, als wäre sie ein Foto:
cli-explain-sure = Das ist eindeutig.
cli-explain-likely = Das ist wahrscheinlich: Es zählt als gefunden.
cli-explain-hint = Das ist ein Hinweis: ein schwaches Zeichen, das allein nie ein Foto stoppt.
cli-explain-rule = Was die Regel über sich sagt (auf Englisch):
cli-explain-nowhere = --explain { $number }: { $count ->
    [0] Dieses Foto hat keine Stellen
    [one] Dieses Foto hat nur Stelle 1
   *[other] Dieses Foto hat die Stellen 1 bis { $count }
}. Was im ganzen Foto oder in seiner Datei gefunden wurde, hat keine Nummer.
cli-explain-nowhere-pdf = --explain { $number }: { $count ->
    [0] Dieses PDF hat keine Stellen
    [one] Dieses PDF hat nur Stelle 1
   *[other] Dieses PDF hat die Stellen 1 bis { $count }
}. Was in der ganzen Datei gefunden wurde, hat keine Nummer.
cli-keep-nowhere = --keep { $names }: { $count ->
    [0] Dieses Foto hat keine Stellen
    [one] Dieses Foto hat nur Stelle 1
   *[other] Dieses Foto hat die Stellen 1 bis { $count }
}. Nichts wurde geschrieben (--annotated zeigt die Nummern).
cli-keep-nowhere-pdf = --keep { $names }: { $count ->
    [0] Dieses PDF hat keine Stellen
    [one] Dieses PDF hat nur Stelle 1
   *[other] Dieses PDF hat die Stellen 1 bis { $count }
}. Nichts wurde geschrieben (--annotated zeigt die Nummern).

cli-files = { $count ->
    [one] Eine Datei
   *[other] { $count } Dateien
}: { $levels }
cli-bar = Prüfe
    .left = übrig

cli-named = { $path }: { $what }
cli-passed = Nicht angesehen: { $what }. Soll etwas davon geprüft werden, nenn es selbst.
cli-passed-ending = Dateien anderer Art, dem Namen nach: { $count } ({ $names })
cli-passed-bytes = Dateien ohne Endung, nach ihren ersten Bytes keine Bilder: { $count } ({ $names })
cli-passed-folder = verlinkte Ordner, denen nicht gefolgt wird: { $count } ({ $names })
cli-passed-nowhere = Links ins Leere: { $count } ({ $names })
cli-passed-no-file = Pipes, Sockets und Geräte: { $count } ({ $names })
cli-passed-others = { $count ->
    [one] ein anderes
   *[other] { $count } andere
}
cli-passed-more = { $names } und { $count } weitere

cli-hyphen = { $path } beginnt mit einem Bindestrich: Schreib ./{ $path } oder -- vor die Fotos.
cli-cannot-start = gatekeeper kann nicht starten: { $why }
cli-folder-shut = Der Ordner { $path } lässt sich nicht öffnen, also wurde nichts darin geprüft: Ändere seine Rechte.
cli-no-photos = In dem, was genannt wurde, sind keine Fotos und keine PDFs.
cli-no-match = Nichts passt auf das Muster { $path }.
cli-explain-many = Bei --explain geht es um ein Foto, und das sind { $count }: Nenn das eine.
cli-explain-alone = --explain spricht mit Menschen über ein Foto: Lass --json und --watch weg.
cli-nothing-named = Es wurde nichts zum Ansehen genannt: Nenn ein Foto, einen Ordner, --files-from oder --watch (siehe --help).
cli-no-detector = Es gibt keinen Detektor namens { $name }; bekannt sind { $known }.

cli-copy-cannot = { $path }: Die Kopie lässt sich nicht schreiben: { $why }
cli-copy-over-itself = { $path } ist das Foto selbst; nenn einen anderen Ort für die Kopie
cli-copy-over-another = { $path } ist ein anderes Foto dieses Laufs; nenn einen anderen Ort für die Kopie
cli-copy-kind = die Kopie dieses Fotos ist vom Typ { $kind }; nenn sie { $path } oder nenn einen Ordner
cli-copy-there = { $path } ist schon da und bleibt, wie es ist; nenn einen anderen Ort oder nimm --overwrite dazu
cli-two-names = Die Kopie und das nummerierte Bild, das nicht abgedeckt ist, brauchen zwei Namen; beide sollen { $path } heißen.
cli-many-into-one = { $count } Fotos passen nicht in eine Datei, { $path }: Nenn einen Ordner für sie.
cli-ending-copy = Eine Kopie ist ein JPEG oder PNG und kann nicht { $path } heißen: Lass sie auf .jpg oder .png enden oder nenn einen Ordner.
cli-ending-pdf = Die Kopie eines PDFs ist ein PDF und kann nicht { $path } heißen: Lass sie auf .pdf enden oder nenn einen Ordner.
cli-ending-boxes = Das nummerierte Bild ist ein PNG und kann nicht { $path } heißen: Lass es auf .png enden oder nenn einen Ordner.
cli-ending-boxes-pdf = Die nummerierten Seiten eines PDFs sind ein PDF und können nicht { $path } heißen: Lass es auf .pdf enden oder nenn einen Ordner.

cli-pipe-boxes = Das nummerierte Bild, das nicht abgedeckt ist, kann nicht in die Standardausgabe: Nenn eine Datei oder einen Ordner (ein Ordner namens - ist ./-/).
cli-pipe-many = In die Standardausgabe passt eine Kopie, und das sind { $count } Fotos: Nenn einen Ordner für die Kopien.
cli-pipe-terminal = Die Kopie würde ins Terminal geschrieben: Häng > kopie.jpg an oder eine Pipe zu einem Programm.
cli-pipe-twice = Die Standardeingabe lässt sich einmal lesen: Nenn - einmal, als Foto oder als Liste.
cli-pipe-nothing = Aus der Standardeingabe kommt nichts: Häng &lt; foto.jpg an oder eine Pipe von einem Programm.
cli-list-unreadable = Die Liste { $path } lässt sich nicht lesen ({ $why }): Nenn eine Datei mit einem Namen pro Zeile.
cli-list-large = Die Liste { $path } ist größer als { $megabytes } MB: Teil sie auf.

cli-watch-alone = --watch sieht sich an, was in seinem Ordner erscheint, und sonst nichts: Nenn die Fotos in einem eigenen Aufruf.
cli-watch-nowhere = { $path } ist kein Ordner, der sich beobachten lässt: Nenn einen, den es gibt.
cli-watch-boxes = --annotated wird beim Beobachten nicht geschrieben, weil nummerierte Bilder nicht abgedeckt sind: Lass es weg.
cli-watch-one-copy = Viele Kopien passen nicht in { $path }: Nenn einen Ordner, oder lass es weg, dann liegen sie neben den Fotos.
cli-watch-begins = Ich beobachte { $path }, ohne Unterordner: Was dort erscheint, wird angesehen, und Kopien sind mit { $mark } markiert. Strg-C beendet das.
cli-watch-ends = Das Beobachten ist zu Ende.
cli-watch-lost = In den Ordner { $path } kann man nicht mehr sehen ({ $why }), darum ist das Beobachten zu Ende.
cli-watch-no-photo = { $path } ist nach Namen und ersten Bytes kein Foto, also nicht angesehen.
cli-watch-no-desktop = Der Desktop zeigt keine Hinweise (notify-send ging nicht), darum stehen Antworten nur hier.
cli-notice-clear = In einem neuen Foto wurde nichts Riskantes gefunden.
cli-notice-caution = Vorsicht mit einem neuen Foto: Sieh hin, bevor du es schickst.
cli-notice-stop = Stopp: Schick ein neues Foto nicht so an eine KI, wie es ist.
cli-notice-unknown = Ein neues Foto konnte nicht geprüft werden: Behandle es als riskant.

cli-wrong-keep = --keep { $text } nennt keine Stellen: Schreib ihre Nummern, etwa 1,3, oder Felder eines Papiers: { $known }
cli-wrong-pages = --pages { $text } ist keine Liste von 1 bis { $most } Seiten, gezählt ab 1, etwa 1-3,7
cli-wrong-cover = --cover { $text } ist kein Kasten: Schreib links,oben,rechts,unten in Pixeln, rechts und unten ausschließlich, etwa 10,20,200,80 (bei einem PDF mit der Seite davor: 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } ist keine Zeit für ein Foto: Schreib eine Zahl über 0 und höchstens { $most }, etwa 120
cli-wrong-explain = --explain { $text } ist keine Nummer einer Stelle: --annotated zeigt sie, etwa 2
cli-wrong-choice = { $option } { $text } gibt es nicht: Schreib eins von { $known }
cli-wrong-unknown = Die Option { $text } gibt es nicht: --help zeigt, welche es gibt.
cli-wrong-ambiguous = { $text } könnte mehrere Optionen meinen, { $known }: Schreib den ganzen Namen.
cli-wrong-lacks = { $option } braucht einen Wert dahinter: --help zeigt, welchen.
cli-wrong-has = { $option } nimmt keinen Wert: Lass { $text } weg.

cli-usage = Aufruf:{" "}
cli-usage-error = gatekeeper check: { $what }
cli-help-named = was angesehen wird
cli-help-options = Optionen
cli-help = Prüft Fotos und PDFs auf das, was nicht an eine KI gehen darf, und schreibt abgedeckte Kopien, die nachgeprüft sind.
cli-help-end = Exit-Status: 0 alles in Ordnung; 1 etwas wurde gefunden oder nicht verstanden; 2 etwas konnte nicht geprüft oder gelesen werden. Ein Foto, dessen Name mit einem Bindestrich beginnt, steht hinter -- oder wird als ./-name.jpg geschrieben. In einer Pipe liest - das Foto aus der Standardeingabe; mit --redacted - geht die Kopie in die Standardausgabe und die Antwort, in Worten oder als --json, in die Fehlerausgabe.
cli-help-photos = ein Foto, ein PDF, ein Ordner davon oder ein Muster wie '*.jpg'
cli-help-files-from = auch ansehen, was in dieser Datei genannt ist (- ist die Standardeingabe), ein Name pro Zeile oder mit einem Null-Byte hinter jedem
cli-help-watch = ansehen, was in diesem Ordner erscheint, und die Kopien daneben oder in --redacted DIR legen, bis zum Abbruch
cli-help-redacted = die nachgeprüfte abgedeckte Kopie hierhin schreiben; - ist die Standardausgabe
cli-help-annotated = das Foto mit nummerierten Kästen hierhin schreiben (PNG), von einem PDF seine Seiten (PDF)
cli-help-overwrite = ersetzen, was in OUT oder DIR schon liegt
cli-help-style = Balken, die nennen, was sie abdecken, und weiche Gesichter (auto, Vorgabe), eine glatte Farbe (solid), eine Füllung aus der Umgebung (soft), eine gezeichnete Blume oder Sonne über jedem Gesicht (sticker), erfundene Werte statt der echten (replace), nur ein Teil, in dem nichts zu verbergen ist (crop), oder ganze Dokumente abgedeckt (card)
cli-help-keep = diese offen lassen: Nummern von Stellen (siehe --annotated) oder Felder eines Papiers wie nik,name
cli-help-cover = auch diesen Kasten aus Pixeln abdecken, bei einem PDF mit der Seite davor, etwa 2:10,20,200,80; darf mehrmals stehen
cli-help-everything = alle Wörter, Codes und Gesichter abdecken, nicht nur, um wen es geht
cli-help-pages = von einem PDF nur diese Seiten ansehen, etwa 1-3,7; ohne das die ersten { $most }
cli-help-labels = auf die Abdeckungen schreiben, welche Art von Sache sie verbergen
cli-help-xray = auch zeigen, wo es ungefähr aufgenommen wurde, wenn die Datei es sagt (auf etwa 11 km)
cli-help-explain = sagen, was an Stelle N eines Fotos gefunden wurde, wie sicher das ist und was die Regel sucht und übersieht
cli-help-json = ein JSON-Objekt pro Zeile ausgeben statt Worten
cli-help-off = einen Detektor auslassen
cli-help-seconds = Zeit für die Detektoren eines Fotos (Vorgabe 60)
cli-help-language = diese Sprache sprechen (Vorgabe: die von LC_ALL, LC_MESSAGES oder LANG)
cli-help-version = die Version ausgeben
cli-help-help = diese Hilfe zeigen
cli-completions = Gibt aus, was eine Shell braucht, um Wörter zu ergänzen. So nimmt es jede Shell:

## The page

serve-help = Stellt die Seite auf diesem Rechner bereit: ein Foto ablegen, sehen, was darin privat ist, es abdecken, die Kopie mitnehmen.
serve-help-end = Ctrl-C beendet sie. Mit PUBLIC_URL in .env ist sie auch für Leute außerhalb dieses Rechners da; siehe .env.example.
serve-help-port = der Port, auf dem sie lauscht; ohne ihn PAGE_PORT oder irgendein freier
serve-help-no-browser = nur die Adresse ausgeben, nichts öffnen
serve-help-invite = einen Link zur Seite unter PUBLIC_URL ausgeben, der einmal gilt
serve-help-token = ein Token für ein Programm machen, das die API benutzen soll, und seinen Eintrag
serve-wrong-port = ein Port ist eine Zahl zwischen 1 und 65535
serve-loading = Wird geladen, das dauert ein paar Sekunden …
serve-address = Gatekeeper ist hier: { $address }
serve-once = Die Adresse gilt einmal, für einen Browser. Ctrl-C beendet die Seite.
serve-invitation = Er lässt einen Browser herein, einmal, innerhalb von { $hours } Stunden.

page-title = Sieh, was ein Foto verrät, bevor eine KI es sieht
page-lead = Gatekeeper sagt dir in einfachen Worten, was in einem Foto oder PDF privat ist, und macht eine abgedeckte Kopie, die er zur Sicherheit noch einmal liest.
page-drop = Leg Fotos oder PDFs hier ab
page-give = Zeig mir Fotos oder PDFs
page-choose = Fotos wählen
page-camera = Kamera
page-paste = Einfügen
page-promise = Nichts wird gespeichert. Was du zeigst, ist vergessen, wenn du diese Seite verlässt oder sie 15 Minuten lang nicht anrührst.
page-skip = Zum Inhalt
page-home = Gatekeeper: neu anfangen und alle Fotos vergessen
page-language = Sprache
page-back = Alle Fotos
page-more = Fotos hinzufügen
page-again = Noch einmal
page-take-back = Änderung zurücknehmen
page-list = Antworten: %1 von %2
page-pasted = Eingefügtes Foto
page-nothing-given = Darin war kein Foto und kein PDF. Kopiere das Bild selbst oder wähle seine Datei.
page-shared-lost = Was du geteilt hast, ist nicht angekommen. Teil es noch einmal oder wähle es hier.
page-away-title = Gatekeeper läuft nicht
page-away = Diese Seite braucht ihren eigenen Server, und der antwortet nicht. Starte Gatekeeper neu und versuch es dann noch einmal. Hier wurde nichts behalten.
page-session-title = Diese Seite ist für dich noch nicht offen
page-session = Öffne sie über die Adresse, die Gatekeeper beim Start gezeigt hat, oder über den Link, den du bekommen hast.
page-unreachable = Gatekeeper antwortet nicht, darum gibt es kein Ergebnis. Dein Foto wurde nicht behalten. Läuft der Server, und ist das Netz da?
page-failed = Beim Server ist etwas schiefgegangen, darum gibt es kein Ergebnis. Versuch es gleich noch einmal.
page-failed-title = Konnte nicht geprüft werden – behandle es bitte als nicht sicher
page-gone-title = Vergessen
page-gone = Die Zeit war um, darum sind dieses Foto, seine Kopie und deine Auswahl weg. Wähle es noch einmal, wenn du es noch brauchst.
page-forgotten = Vergessen.
page-stage-sending = Senden
page-stage-waiting = Warten
page-stage-looking = Ansehen
page-stage-covering = Abdecken
page-stage-proving = Gegenlesen
page-now-queued = Wartet, bis es dran ist
page-now-sending = Wird gesendet…
page-now-received = Ist angekommen…
page-now-waiting = Wartet. Fotos davor: %1
page-now-next = Deins ist als Nächstes dran…
page-now-looking = Ich suche, was privat ist…
page-now-page = Ich sehe mir Seite %1 von %2 an…
page-now-covering = Ich decke es ab…
page-now-proving = Ich lese die Kopie zur Sicherheit gegen…
page-progress = Fortschritt
page-strip = Seiten
page-of = Seite %1 von %2
page-keys = Die Pfeiltasten bewegen ein Kreuz, mit Umschalttaste weiter. Die Leertaste setzt das Werkzeug auf und hebt es ab, Escape legt es weg. Plus und Minus gehen näher heran und zurück, 0 zeigt die ganze Seite. Ohne Werkzeug führt die Leertaste zum Feld unter dem Kreuz.
page-tools = Werkzeuge
page-tool-move = Verschieben
page-tool-brush = Pinsel: durch Malen abdecken
page-tool-rectangle = Rechteck: einen Teil abdecken
page-tool-eraser = Radierer: öffnen, was du abgedeckt hast, oder eine gefundene Stelle
page-undo = Rückgängig
page-redo = Wiederholen
page-zoom-out = Weiter weg
page-zoom-fit = Ganze Seite
page-zoom-in = Näher
page-width = Pinselbreite
page-compare = Original zeigen
page-compare-value = %1 % davon ist das Original
page-hold = Gedrückt halten, um das Original zu sehen
page-badge-copy = Abgedeckte Kopie
page-badge-original = Dein Original, nicht abgedeckt
page-badge-both = Links: dein Original. Rechts: die abgedeckte Kopie
page-badge-bare = Dein Original: Es gibt keine Kopie
page-badge-working = Eine neue Kopie entsteht…
page-badge-coming = Das Bild ist unterwegs…
page-key-down = Das Werkzeug ist aufgesetzt. Beweg es mit den Pfeiltasten, heb es mit der Leertaste ab.
page-drawn = Abgedeckt. Die Kopie wird neu gemacht.
page-erased = Geöffnet. Die Kopie wird neu gemacht.
page-nothing-there = Da gibt es nichts zu öffnen.
page-many-regions = Das ist mehr, als in ein Foto passt. Nimm erst etwas zurück oder nimm das Rechteck für einen größeren Teil.
page-proven = Die neue Kopie ist fertig und gegengelesen.
page-take = Abgedeckte Kopie mitnehmen
page-share = Teilen
page-download = Herunterladen
page-download-size = Abgedeckte Kopie herunterladen, %1
page-downloaded = Die abgedeckte Kopie ist auf dem Weg in deine Downloads.
page-copy = Kopieren
page-copied = Kopiert
page-not-copied = Nicht kopiert. Nimm Herunterladen.
page-not-shared = Nicht geteilt. Nimm Herunterladen.
page-new-tab = öffnet sich in einem neuen Tab; füge dort die abgedeckte Kopie hinzu
page-fields = Was ich gefunden habe
page-fields-none = Hier habe ich keine Stelle zum Abdecken gefunden. Mit dem Pinsel kannst du abdecken, was du willst.
page-covered = abgedeckt
page-open = offen
page-partly = teils offen
page-unread = Nicht lesbar, darum abgedeckt
page-style = Wie abgedeckt wird
page-hidden = Versteckte Daten in der Datei: %1
page-hidden-kind = Was
page-hidden-detail = In der Kopie
page-hidden-removed = entfernt
page-forget = Dieses Foto vergessen
page-ask = Das wirklich offen lassen?
page-ask-keep = Abgedeckt lassen
page-ask-open = Offen lassen

command-page = Ein Link zur Seite, für diesen Browser
web-link-open = Seite öffnen
web-link = <b>Die Seite</b>: Leg ein Foto ab, sieh, was darin privat ist, und deck es mit dem Finger ab. Dieser Link gehört dir: Er lässt einen Browser hinein, einmal, innerhalb von 10 Minuten.
web-bad-request = Diese Anfrage lässt sich nicht lesen.
web-not-signed-in = Diese Seite kennt deinen Browser nicht. Öffne den Link, den du bekommen hast, oder bitte um einen neuen.
web-not-allowed = Das ist von hier aus nicht erlaubt.
web-not-found = Unter dieser Adresse gibt es nichts.
web-wrong-method = Diese Adresse fragt man nicht auf diese Weise.
web-too-slow = Das kam zu langsam, darum wurde nichts angenommen. Versuch es bitte noch einmal.
web-too-large = Das ist zu groß: Hier werden höchstens { $megabytes } MB angenommen.
web-too-long-an-address = Diese Adresse ist zu lang.
web-too-many = Das war zu viel auf einmal. Warte einen Moment und versuch es dann noch einmal.
web-internal = Hier ist etwas schiefgegangen, darum wurde nichts geprüft. Versuch es bitte noch einmal.
web-busy = Gerade ist zu viel zu tun, darum wurde nichts geprüft. Versuch es bitte später noch einmal.
web-no-memory = Links lassen sich gerade nicht prüfen. Versuch es bald noch einmal.
web-stands-by = Ein anderer Bot ist gerade der aktive.
web-wrong-name = Diese Seite antwortet nur unter ihrer eigenen Adresse.
web-no-https = Diese Seite gibt es nur über https.
web-wrong-site = Das hat eine andere Seite geschickt, darum wurde es nicht getan.
web-used-up = Dieser Link wurde schon benutzt oder ist zu alt. Bitte um einen neuen.
web-door = Hier kannst du sehen, was auf einem Foto privat ist, bevor du es einer KI gibst.
web-door-open = Öffnen
web-pdf-copy = Die Kopie ist ein neues PDF aus Bildern der Seiten: abgedeckt, gegengelesen, ohne versteckte Daten.
web-pdf-no-copy = Davon gibt es keine Kopie.
web-no-copy = Es gibt keine Kopie: { $reason ->
    [withhold] So { $kind ->
        [pdf] eine Seite
       *[photo] ein Foto
    } wird nicht sicher, auch wenn man Teile davon abdeckt. Schick es am besten gar nicht.
    [large] Sie wäre zu groß. Nimm eine kleinere Fassung.
    [unchecked] Nicht alle Prüfungen sind gelaufen, also kann niemand versprechen, dass eine Kopie sicher wäre. Versuch es gleich wieder.
    [nothing] Fast alles wäre abgedeckt, und es bliebe nichts, was sich zu schicken lohnt. Wähle einen anderen Stil oder deck weniger ab.
    [nowhere] Es ist nicht bekannt, wo im Bild es ist, also lässt es sich nicht abdecken. Schneide das Bild zu, bis nur noch übrig ist, was du brauchst.
   *[failed] Beim Gegenlesen war nicht sicher, dass alles verborgen ist. Deck mehr ab oder schneide das Bild zu.
}
web-not-checked = Nicht geprüft: { $check } ({ $reason }).
web-not-checked-on = { $count ->
    [one] Nicht geprüft auf Seite { $pages }: { $check } ({ $reason }).
   *[other] Nicht geprüft auf den Seiten { $pages }: { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
    [one] Seite { $pages } wurde nicht angesehen ({ $reason }).
   *[other] Die Seiten { $pages } wurden nicht angesehen ({ $reason }).
}
web-pages-not-seen = Von vorn angesehen: { $looked } von { $count } Seiten. Die anderen hat niemand angesehen, und in der Kopie fehlen sie.
web-confirm = Das bliebe sichtbar: { $what }. Wer die Kopie bekommt, kann es lesen oder erkennen. Offen lassen?
web-gone = Die Zeit war um, oder du bist gegangen: Dieses Foto, seine Kopie und deine Auswahl sind vergessen. Wähle es noch einmal, wenn du es noch brauchst.
web-overtaken = Es kam eine neuere Auswahl, darum wurde diese nicht gemacht.
web-not-a-choice = Diese Auswahl passt nicht zum Foto. Lade die Seite neu und wähle noch einmal.
web-too-much-brushed = Das ist mehr, als auf eine Kopie passt. Mach erst etwas rückgängig oder nimm für ein größeres Stück das Rechteck.
web-too-many-photos = Du hast hier { $count ->
    [one] ein Foto
   *[other] { $count } Fotos
}, mehr passt nicht. Lass erst eins vergessen.
web-too-many-bytes = Was du hier hast, füllt den Speicher schon. Lass erst ein Foto vergessen.
web-all-full = Andere haben den Speicher mit ihren Fotos gefüllt. Versuch es bitte in ein paar Minuten noch einmal.
web-no-copy-now = Mit dieser Auswahl gibt es keine nachgeprüfte Kopie.
web-no-token = Hierfür braucht es ein Token: Schick es als Authorization: Bearer und das Token. Wer diesen Server betreibt, erstellt eins mit ./gatekeeper page --token NAME.
web-wrong-token = Dieses Token ist hier nicht bekannt. Wer diesen Server betreibt, erstellt eins mit ./gatekeeper page --token NAME.
web-wrong-type = Das kam als Typ, der nicht angenommen wird. Schick das Foto oder PDF selbst, als image/jpeg, application/pdf oder application/octet-stream, oder als Teil file eines Formulars vom Typ multipart/form-data, ohne Content-Coding.
web-bad-form = Dieses Formular lässt sich nicht bis zum Ende lesen. Schick es als multipart/form-data mit einem Teil namens file und kurzen Feldern daneben.
web-no-file = Das Formular muss genau einen Teil namens file haben: das Foto oder PDF.
web-unknown-option = So eine Option gibt es nicht, darum wurde nichts geprüft. Die Optionen sind: { $known }.
web-option-twice = Die Option { $name } kam mehr als einmal, darum wurde nichts geprüft.
web-wrong-option = Die Option { $name } ist nicht so, wie sie sein muss, darum wurde nichts geprüft. Sie ist: { $how }.
web-option-style = wie die Kopie abdeckt: { $known }
web-option-keep = was in der Kopie offen bleibt: höchstens { $most } Nummern von Stellen oder Felder eines Papiers, durch Kommas getrennt: 1,3 oder name
web-option-cover = ein Kasten aus Pixeln, der auch abgedeckt wird: left,top,right,bottom, bei einem PDF mit seiner Seite: 2:10,20,200,80; darf { $most } Mal stehen
web-option-everything = true oder false: alle Wörter, Codes und Gesichter abdecken, nicht nur, um wen es geht
web-option-labels = true oder false: auf die Abdeckungen schreiben, welche Art von Sache sie verbergen
web-option-pages = bei einem PDF höchstens { $most } Seiten, die angesehen werden: 1-3,7
web-option-annotated = true oder false: auch das Foto mit nummerierten Kästen, das nicht abgedeckt ist
web-option-copy = true oder false: ohne Kopie werden Fotos nur angesehen, das geht schneller
web-option-language = die Sprache der Sätze und der Wörter auf Abdeckungen: { $known }
web-option-seconds = Sekunden für die Detektoren, über 0 und höchstens { $most }
web-option-off = ein Detektor, der weggelassen wird: { $known }
web-no-such-place = { $count ->
    [0] Was offen bleiben sollte, gibt es hier nicht: Es gibt keine Stellen oder keine mit diesem Feld. Nichts wird herausgegeben.
    [one] Was offen bleiben sollte, gibt es hier nicht: Es gibt nur Stelle 1 und kein anderes Feld. Nichts wird herausgegeben.
   *[other] Was offen bleiben sollte, gibt es hier nicht: Es gibt die Stellen 1 bis { $count } und keine anderen Felder. Nichts wird herausgegeben.
}
web-no-file-there = So eine Datei gibt es nicht: Sie wurde schon geholt, ihre Minute ist um, oder sie gehört einem anderen Programm.

## Inside Telegram: the page on an answer's photo

button-edit = 🖐 Mit dem Finger bearbeiten
page-edit-done = Fertig, ab in den Chat
page-edit-leave = Ohne die neue Kopie schließen?
page-edit-leave-text = Was du hier gewählt und gezeichnet hast, ist dann vergessen. Im Chat bleibt die Kopie, die schon da ist.
page-edit-stay = Hier bleiben
page-edit-go = Schließen
page-edit-closed = Das lässt sich nicht öffnen
web-edit-again = Jedes Tippen auf den Knopf öffnet das einmal, innerhalb von 15 Minuten. Schließ es und tippe noch einmal auf den Knopf unter der Antwort.
web-edit-over = Die Zeit für die Knöpfe dieser Antwort ist um. Schließ das und schick dem Bot das Foto noch einmal.
web-edit-not-fetched = Das Foto ließ sich nicht von Telegram holen. Schließ das und versuch es bald noch einmal; wenn es nicht mehr im Chat ist, schick es noch einmal.
web-edit-not-sent = Telegram hat die Kopie nicht angenommen. Nichts ist verloren: Versuch es bitte gleich noch einmal.
