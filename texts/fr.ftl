# French. Not yet read by a native speaker.

## The verdict

headline-stop = 🔴 <b>Stop — n'envoie pas ça à une IA.</b>
headline-caution = 🟡 <b>Attention — envoie plutôt la copie, pas l'original.</b>
headline-clear = 🟢 <b>Rien de risqué trouvé.</b>
headline-film = ⚪ <b>Rien de risqué dans les images que j'ai vues — mais ce n'est pas tout, donc ce n'est pas un oui.</b>
headline-unknown = ⚪ <b>Impossible à vérifier — considère que ce n'est pas sûr.</b>
headline-unread = ⚪ <b>Je n'ai pas pu lire la plus grande partie de ce qui est écrit ici — considère que cette photo n'est pas sûre.</b>
headline-refused = ⚪ <b>Je n'ai pas pu regarder ça.</b>

short-stop = 🔴 <b>Stop : { $what } — { $copy ->
    [yes] n'envoie pas l'original.
   *[no] ne l'envoie pas à une IA.
}</b>
short-caution = 🟡 <b>Attention : { $what } — { $copy ->
    [yes] envoie plutôt la copie.
   *[no] mieux vaut ne pas l'envoyer.
}</b>
short-children = { $count ->
    [one] Un enfant sur la photo
   *[other] { $count } enfants sur la photo
}
short-found = Trouvé : { $what }
short-covered = Masqué : { $what }.
short-open = Trouvé : { $what }.
short-rest = Le reste est encore lisible.
short-removed = Enlevé : { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = {""} : { $details }
where-covered = , { $places ->
    [one] un endroit masqué
   *[other] { $places } endroits masqués
}
where-fields = , masqué : { $what }
where-rest = ; le reste est encore lisible
where-found = , { $places ->
    [one] à un endroit
   *[other] à { $places } endroits
}
where-stripped = , enlevé de la copie
where-file = , dans le fichier lui-même

sure-sure = certain
sure-likely = probable
sure-hint = possible

todo-copy = ✅ Cette copie est masquée et je l'ai relue pour en être sûr. Si tu envoies quelque chose, envoie la copie.
todo-clean = ✅ Cette copie est la même image, sans données cachées.
todo-withheld = 🚫 Pas de copie : { $reason ->
    [withhold] masquer des parties d'une photo pareille ne suffit pas. Le mieux est de ne pas l'envoyer du tout.
    [large] elle dépasserait la taille que Telegram accepte. Envoie une version plus petite de la photo.
    [film] je n'en fais pas d'une vidéo que je n'ai pas vue en entier. Fais une capture d'écran du passage qui compte et envoie-la-moi.
    [unchecked] toutes les vérifications n'ont pas tourné, je ne peux donc pas promettre qu'une copie serait sûre.
    [nothing] presque tout serait masqué et il ne resterait rien qui vaille la peine d'être envoyé. Choisis un autre style ou prends une image générique.
    [nowhere] je ne sais pas où c'est dans l'image, je ne peux donc pas le masquer. Recadre la photo dans ta galerie jusqu'à ne garder que ce qu'il te faut, puis renvoie-la-moi.
   *[failed] en la relisant, je n'étais pas certain que tout soit caché. Recadre la photo ou masque-en davantage, puis renvoie-la-moi.
}
todo-copy-chosen = ✅ Cette copie est masquée comme tu l'as choisi, et je l'ai relue. Ce que tu as laissé visible, tous ceux qui la reçoivent peuvent le voir.
todo-unchecked = ⚪ Non vérifié : { $checks }. Renvoie la photo dans un moment ; si ça ne change pas, ne t'y fie pas.
todo-unchecked-film = ⚪ Non vérifié : { $checks }. Un extrait plus court, ou une capture du passage qui compte, va plus vite.
todo-still = ✅ Cette copie est une seule image fixe, sans données cachées.
todo-frames = ⚪ Il y a plus d'images que je n'en regarde : j'ai vu les 16 premières. Envoie-moi une par une celles qui comptent.
todo-detail = ⚪ Non vérifié : { $what }. Recadre-la, ou envoie-moi ses parties une par une.
unchecked-brief = ⚪ Non vérifié : { $checks }.
unchecked-timeout = trop long
unchecked-crashed = tombé en panne
unchecked-unavailable = indisponible
unchecked-frames = trop d'images pour toutes les voir
unchecked-detail = une partie de cette image que je n'ai pas pu voir de près
unchecked-not-given = ne faisait pas partie de ce que j'ai reçu
unchecked-pages = plus de pages que je n'en regarde
unchecked-damaged = le fichier est abîmé

unread = ✍️ Je n'ai pas pu lire : { $what }. { $covered ->
    [yes] La copie le masque ; toi seul peux dire ce qui est écrit.
   *[no] Regarde toi-même : c'est peut-être privé.
}
unread-handwriting = écriture manuscrite
unread-script = une écriture que je ne connais pas
unread-small = des lettres trop petites
unread-blurred = des lettres floues
unread-code = un code (QR ou barres)
unread-writing = un texte que je n'ai pas pu lire

left-open = 👁 Laissé visible, à ta demande : { $places }.
note-everything = ➕ Tous les autres mots, codes et visages sont masqués aussi. <i>Choisir</i> → <i>Masquer seulement le trouvé</i> les fait revenir.
added = ➕ Masqué en plus, à ta demande : { $places ->
    [one] un endroit
   *[other] { $places } endroits
}.
note-photo = ℹ️ C'est arrivé comme photo : Telegram avait déjà enlevé les données cachées (lieu, heure, appareil). Envoyée comme fichier, je peux les regarder aussi.
once-last-look = 👀 Je peux rater quelque chose, alors jette un dernier coup d'œil avant d'envoyer.
once-small-print = 📎 Telegram réduit les photos. Si les petits caractères comptent, envoie l'image comme fichier.
note-file = 🩻 Données cachées dans le fichier : { $hidden ->
    [none] aucune.
    [unchecked] impossible à vérifier.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}La copie n'en contient rien.
       *[no] {""}
    }
}
note-live = 🎞 C'est une Live Photo : j'ai regardé son image fixe. Je n'ai pas vérifié sa courte vidéo, donc ce n'est pas un oui.{ $copy ->
    [yes] {" "}La copie est l'image fixe seule.
   *[no] {""}
}
note-sticker = 🖼 C'est un sticker : je l'ai regardé comme une image.
note-copy-reduced = 📐 La copie est plus petite que la photo : c'est la taille que j'ai pu vérifier.
note-copy-first-frame = 🎞 Le fichier contient plusieurs images : la copie est la première, fixe.
note-moving = 🎞 Ça bouge : j'ai regardé jusqu'à 16 images, pas ce qu'il y a entre elles, et je n'ai pas écouté le son.

details-ran = <b>Détails</b>
    Cherché : { $checks }.
details-times = Temps : { $total } s ({ $stages }).
stage-decode = lire { $seconds }
stage-inspect = regarder { $seconds }
stage-redact = masquer { $seconds }
stage-verify = relire { $seconds }

memory-line = 🕑 Je ne garde pas la photo. Les boutons marchent pendant { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. /mydata montre ce qui reste plus longtemps, combien de temps et pourquoi.

memory-away = 🕑 Je ne garde pas la photo. Ma mémoire ne répond pas en ce moment, donc pas de boutons ici : pour changer ce qui est masqué, renvoie la photo plus tard.

answer-again = 🔁 Ton message a changé ; ceci concerne la nouvelle image.
answer-outdated = ⚪ <b>Dépassé :</b> tu as modifié ce message. Ce que j'ai dit ici concernait l'ancienne image ; la réponse pour la nouvelle arrive.
looking = 🔎 Je regarde…
waiting = 🕐 En file. Photos qui attendent : { $count }. Je réponds ici dès que c'est son tour.
spread-waits = 🕐 Je ne peux pas regarder ta photo tout de suite. Elle attend en sécurité, et je réponds ici tout seul dès que possible. Pas besoin de la renvoyer.
waiting-about = 🕐 En file. Photos qui attendent : { $count }. Il faut en tout environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. Je réponds ici dès que c'est son tour.
interrupted = ⚠️ <b>J'ai été arrêté pendant que je répondais à ceci.</b> S'il n'y a pas de réponse, ça n'a pas été vérifié : renvoie-le, s'il te plaît.
too-fast = ⏳ <b>Non vérifié.</b> Tu as envoyé 30 photos en une minute, c'est ma limite. Attends { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
} et renvoie-la.
line-full = ⏳ <b>Non vérifié.</b> Tu as déjà { $count } photos en attente. Renvoie celle-ci quand j'y aurai répondu.
check-needs-reply = Envoie-moi une photo et je la vérifie tout de suite. /check sert pour une image déjà ici : appuie longuement sur le message, touche Répondre et écris /check.
not-allowed = Ce bot est privé : celui qui le fait tourner ne t'a pas donné accès, je n'ai donc rien regardé.

## Albums

album-headline-stop = 🔴 <b>Stop — n'envoie pas cet album à une IA.</b> { $count ->
    [one] Une image :
   *[other] { $count } images, les pires d'abord :
}
album-headline-caution = 🟡 <b>Attention — envoie plutôt les copies, pas les originaux.</b> { $count ->
    [one] Une image :
   *[other] { $count } images, les pires d'abord :
}
album-headline-clear = 🟢 <b>Rien de risqué trouvé.</b> { $count ->
    [one] Une image :
   *[other] { $count } images :
}
album-headline-unknown = ⚪ <b>Je n'ai pas pu tout vérifier — considère que cet album n'est pas sûr.</b> { $count ->
    [one] Une image :
   *[other] { $count } images, les pires d'abord :
}
album-line-stop = { $number }. 🔴 Stop{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] masqué dans sa copie
   *[no] pas de copie
}
album-line-caution = { $number }. 🟡 Attention{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] masqué dans sa copie
   *[no] pas de copie
}
album-line-clear = { $number }. 🟢 Rien trouvé{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; pas de copie
}
album-line-unknown = { $number }. ⚪ Pas pu tout vérifier{ $what ->
    [none] {""}
   *[other] ; trouvé : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; pas de copie
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 Aucune copie dont je pourrais promettre qu'elle est sûre. Le mieux est de n'en envoyer aucune.
   *[other] ✅ { $copies } sur { $count } ont une copie ci-dessus, masquée et relue. Si tu envoies quelque chose, envoie celles-là — et regarde encore une fois toi-même. Un bouton numéroté ouvre cette image, pour changer ce qui est masqué.
}
album-copy = Image { $number } sur { $count } : ta photo, { $what ->
    [none] rien n'était à masquer, données cachées enlevées.
   *[other] masqué dedans : { $what }.
}
album-added = ➕ Ajoutée : la réponse à l'album, plus haut, tient maintenant compte de cette image aussi.

## PDFs

pdf-headline-stop = 🔴 <b>Stop — n'envoie pas ce PDF à une IA.</b>
pdf-headline-caution = 🟡 <b>Attention — envoie plutôt la copie, pas l'original.</b>
pdf-headline-clear = 🟢 <b>Rien de risqué trouvé.</b>
pdf-headline-unknown = ⚪ <b>Je n'ai pas pu tout vérifier — considère que ce PDF n'est pas sûr.</b>
pdf-line-stop = 🔴 Page { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Page { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Page { $page } : pas pu tout vérifier{ $what ->
    [none] {""}
   *[other] ; trouvé : { $what }
}
pdf-line-clear = 🟢 Page { $page } : rien trouvé.
pdf-clear-pages = 🟢 { $count ->
    [one] Une page : rien trouvé.
   *[other] { $count } pages : rien trouvé.
}
pdf-more-pages = … et { $count ->
    [one] une autre page
   *[other] { $count } autres pages
} avec quelque chose dessus.
pdf-covered-text = ❗ <b>Le texte sous les bandeaux est toujours là.</b> En le sélectionnant, n'importe qui peut le copier, et une IA le lit aussi. Dans ma copie, il n'y est plus.
pdf-hidden = 🩻 Aussi dans le fichier : { $what }.
pdf-first-pages = 📄 J'ai regardé les { $looked } premières pages sur { $count }. Personne n'a regardé les autres, et la copie les laisse de côté.
pdf-damaged = ⚠️ Le fichier est abîmé : un autre programme peut montrer autre chose que ce que j'ai vu. Ne te fie qu'à la copie.
pdf-copy = ✅ La copie est un nouveau PDF fait d'images des pages : masquées, relues, sans données cachées. Jette un dernier coup d'œil avant d'envoyer.
pdf-withheld = 🚫 Pas de copie : { $reason ->
    [withhold] masquer des parties d'une page pareille ne suffit pas. Le mieux est de ne pas l'envoyer du tout.
    [large] elle dépasserait la taille que Telegram accepte. Envoie moins de pages.
    [unchecked] je n'ai pas pu vérifier chaque page, je ne peux donc pas promettre qu'une copie serait sûre. Envoie comme photos les pages qui comptent.
   *[failed] en la relisant, je n'étais pas certain que tout soit caché. Envoie comme photos les pages qui comptent.
}

## The risks

risk-intimate = Image intime ou très personnelle
    .short = Intime
    .why = Une fois sur un serveur, tu ne peux plus la reprendre, et elle peut servir à humilier ou à faire chanter.
risk-children = Visage d'enfant
    .short = Enfant
    .why = Un enfant ne peut pas donner son accord, et son visage peut être collecté et détourné pendant des années.
risk-identity = Pièce d'identité
    .short = Pièce d'identité
    .why = Avec elle, quelqu'un peut ouvrir des comptes ou emprunter à ton nom.
risk-medical = Informations médicales
    .short = Santé
    .why = Ta santé ne regarde que toi et ton médecin ; assureurs et employeurs aimeraient bien la connaître.
risk-location = Adresse ou lieu précis
    .short = Lieu
    .why = Ça dit à des inconnus où tu habites ou où tu es en ce moment.
risk-secrets = Mot de passe, clé ou code
    .short = Mot de passe ou clé
    .why = Qui le lit peut entrer dans ton compte ou ton réseau. S'il a déjà été envoyé, change-le.
risk-payment = Carte ou compte bancaire
    .short = Paiement
    .why = Le numéro et la date peuvent suffire pour prendre de l'argent.
risk-contact = Numéro de téléphone ou adresse e-mail
    .short = Contact
    .why = Ça attire spam et arnaques, et c'est peut-être le contact de quelqu'un d'autre.
risk-vehicle = Plaque d'immatriculation
    .short = Plaque
    .why = Une plaque mène à son propriétaire, et souvent à sa rue.
risk-people = Visages reconnaissables
    .short = Visages
    .why = On n'a pas demandé à ces personnes si une IA peut les regarder.
reason-boarding-pass = Son code ouvre la réservation : nom, siège, vol retour, et souvent de quoi la modifier ou l'annuler.
reason-pay-slip = Elle dit combien tu gagnes et où tu travailles, et souvent ton compte et ton numéro fiscal.
reason-bank-statement = Il dit ce que tu as et qui tu paies, et il porte ton numéro de compte.
reason-further-frames = Chaque image de plus peut montrer ce que la première ne montre pas.
risk-video = La vidéo d'une Live Photo
    .short = Vidéo
    .why = Une vidéo montre plus que son image fixe.
risk-metadata = Données cachées dans le fichier
    .short = Données cachées
    .why = Un fichier peut dire quand, où et avec quel appareil une image a été prise.

## What exactly, where it is known

why-nik = numéro NIK
why-identity-card = carte d'identité
why-driving-licence = permis de conduire
why-family-card = carte de famille
why-machine-readable-zone = lignes lisibles par machine
why-address = adresse
why-coordinates = coordonnées
why-gps = position GPS
why-place-name = nom d'un lieu
why-place-code = code qui mène à un lieu
why-bank-account = numéro de compte
why-card-number = numéro de carte
why-card-details = détails de la carte
why-iban = IBAN
why-payment-code = code de paiement
why-contact-code = contact dans un code QR
why-e-mail = adresse e-mail
why-phone = numéro de téléphone
why-password = mot de passe
why-key = clé
why-key-in-code = clé dans un code QR
why-one-time-code = code à usage unique
why-otp-code = générateur de codes dans un code QR
why-wifi-code = mot de passe Wi-Fi dans un code QR
why-login-code = code de connexion
why-boarding-pass = carte d'embarquement
why-laboratory-report = analyses de laboratoire
why-insurance-card = carte d'assurance
why-vaccination-card = carnet de vaccination
why-medical-letter = courrier médical
why-prescription = ordonnance
why-medical-record = dossier médical
why-serial-number = numéro de série de l'appareil

why-camera = appareil photo
why-software = logiciel
why-time = date et heure
why-owner = nom du propriétaire
why-comment = commentaire
why-maker-note = notes du fabricant
why-face-tags = noms de personnes
why-edit-history = historique des retouches
why-motion-photo = courte vidéo derrière la photo
why-depth-map = image de profondeur
why-thumbnail = petit aperçu de l'original
why-further-pictures = autres images
why-further-frames = autres images dans le même fichier
why-trailing-bytes = données après la fin de l'image
why-embedded-profile = bloc de données intégré
why-hidden-alpha = image sous des parties transparentes
why-attachment = fichiers joints
why-form-values = valeurs dans un formulaire
why-form-program = formulaire avec son propre programme
why-signed = signature numérique avec un nom
why-notes = notes sur les pages
why-links = liens
why-scripts = actions qui se lancent toutes seules
why-layers-off = calques désactivés
why-earlier-versions = versions antérieures du document
why-unseen-text = texte qu'on ne voit pas
why-text-outside = texte en dehors de la page
why-covered-text = texte sous des bandeaux, encore lisible
why-broken-metadata = métadonnées abîmées
why-thumbnail-differs = aperçu qui montre autre chose
why-burst = marque d'une rafale de photos
why-colour-profile = profil de couleurs qui nomme un appareil
why-content-credentials = attestation signée de son origine
why-ultrasound = échographie
why-endoscopy = endoscopie
why-invitation-code = invitation dans un code
why-pairing-code = code d'appairage d'un appareil
why-link-with-token = lien qui ouvre un compte
why-wallet-code = adresse de portefeuille dans un code
why-profile-code = profil dans un code
why-licence-code = code avec les données d'un permis
why-person-in-code = données personnelles dans un code
why-health-code = certificat de santé dans un code
why-health-readings = mesures de santé
why-health-statement = ce qui est dit de la santé de quelqu'un
why-parcel-code = numéro de colis

why-ktp = carte d'identité KTP
why-sim = permis de conduire SIM
why-sim-number = numéro de permis de conduire
why-passport = passeport
why-passport-number = numéro de passeport
why-russian-passport = numéro de passeport russe
why-visa = visa
why-residence-permit = titre de séjour
why-stay-permit-number = numéro de titre de séjour
why-licence-number = numéro de permis de conduire
why-voter-number = numéro d'électeur
why-birth-certificate = acte de naissance
why-marriage-book = livret de mariage
why-child-card = carte d'identité d'enfant
why-student-card = carte d'étudiant
why-employee-card = carte d'employé
why-tax-card = carte fiscale
why-npwp = numéro fiscal NPWP
why-health-card = carte de santé
why-bpjs-number = numéro BPJS
why-polish-card = numéro de carte d'identité polonaise
why-medicare-number = numéro Medicare
why-nisn = numéro d'élève NISN
why-diploma = diplôme
why-school-report = bulletin scolaire
why-vehicle-paper = papiers du véhicule
why-card-with-portrait = carte avec portrait
why-other-side = autre côté d'une carte
why-paper-about-somebody = papier qui parle de quelqu'un
why-document-code = code avec les données d'un document
why-ssn = numéro de sécurité sociale (États-Unis)
why-my-number = My Number
why-german-tax-id = numéro fiscal allemand
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
why-argentine-dni = DNI argentin
why-bsn = BSN
why-nir = NIR
why-nino = numéro d'assurance nationale britannique
why-sin = numéro d'assurance sociale (Canada)
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = numéro d'identification
why-inn = INN
why-pps = numéro PPS irlandais
why-tfn = numéro fiscal australien
why-ird-number = numéro IRD néo-zélandais
why-utr = référence fiscale britannique
why-cuil = CUIL argentin
why-rfc = RFC mexicain
why-french-tax-number = numéro fiscal français
why-german-social-number = numéro d'assurance sociale allemand
why-swiss-ahv = numéro AVS
why-austrian-ssn = numéro d'assurance sociale autrichien
why-ghana-card = Ghana Card
why-child-face = visage d'enfant
why-face = visage
why-small-face = petit visage
why-name = nom
why-list-of-people = liste de personnes
why-pupil = nom avec une classe ou une école
why-handle = nom d'utilisateur
why-profile-link = lien vers un profil
why-account-holder = titulaire du compte
why-cheque = chèque
why-bank-statement = relevé bancaire
why-pay-slip = fiche de paie
why-merchant-number = numéro de commerçant
why-wallet-seed = mots de récupération d'un portefeuille
why-wallet-key = clé de portefeuille
why-wallet-address = adresse de portefeuille
why-pin = code PIN
why-otp-key = clé d'un générateur de codes
why-recovery-codes = codes de récupération
why-door-code = code d'une porte ou d'une alarme
why-sim-card = codes d'une carte SIM
why-voucher-code = code d'un bon d'achat
why-member-code = numéro d'une carte de fidélité
why-pharmacy-label = étiquette de pharmacie
why-appointment-slip = fiche de rendez-vous
why-picture-with-patient = image médicale avec les données du patient
why-wristband = bracelet d'hôpital
why-scan = imagerie médicale
why-cardiogram = cardiogramme
why-x-ray = radiographie
why-address-form = formulaire d'adresse
why-street = rue
why-parcel-label = étiquette de colis
why-map-screenshot = carte (plan)
why-marked-map = lieu marqué sur une carte
why-journey = lieux d'un trajet ou d'une livraison
why-stay = lieu où quelqu'un dort
why-street-sign = plaque de rue avec numéro
why-house-number = numéro de maison
why-map-link = lien vers une carte
why-plus-code = Plus Code
why-three-words = lieu en trois mots
why-plate-written = numéro de plaque écrit
why-plate-indonesia = plaque d'immatriculation
why-plate-europe = plaque d'immatriculation
why-plate-asia = plaque d'immatriculation
why-plate-america = plaque d'immatriculation
why-plate-india = plaque d'immatriculation
why-plate-other = plaque d'immatriculation
why-bare-parts = parties du corps dénudées
why-explicit-picture = image explicite
why-thai-id = numéro d'identité thaïlandais
why-philippine-id = numéro d'identité philippin
why-portuguese-id = numéro d'identité portugais
why-vietnamese-id = numéro d'identité vietnamien
why-turkish-id = numéro d'identité turc
why-taiwanese-id = numéro d'identité taïwanais
why-swedish-id = numéro d'identité suédois
why-sri-lankan-id = numéro d'identité sri-lankais
why-spanish-id = numéro d'identité espagnol
why-south-african-id = numéro d'identité sud-africain
why-saudi-id = numéro d'identité saoudien
why-romanian-id = numéro d'identité roumain
why-norwegian-id = numéro d'identité norvégien
why-nigerian-id = numéro d'identité nigérian
why-korean-id = numéro d'identité coréen
why-israeli-id = numéro d'identité israélien
why-hong-kong-id = numéro d'identité de Hong Kong
why-greek-id = numéro d'identité grec
why-german-id = numéro d'identité allemand
why-finnish-id = numéro d'identité finlandais
why-emirates-id = numéro d'identité des Émirats
why-egyptian-id = numéro d'identité égyptien
why-danish-id = numéro d'identité danois
why-czech-id = numéro d'identité tchèque
why-croatian-id = numéro d'identité croate
why-chinese-id = numéro d'identité chinois
why-bulgarian-id = numéro d'identité bulgare
why-belgian-id = numéro d'identité belge
why-bangladeshi-id = numéro d'identité bangladais
why-baltic-id = numéro d'identité balte

## The photo that was not looked at

refused-empty = Le fichier est vide. Renvoie-le, s'il te plaît.
refused-not-a-picture = Ce n'est pas une image que je peux lire. Je lis JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF et BMP.
refused-truncated = L'image s'arrête avant la fin. Renvoie-la, s'il te plaît.
refused-too-many-bytes = Le fichier est trop gros : je peux prendre au plus { $megabytes } Mo. Envoie-le comme photo plutôt que comme fichier, ou réduis-le. (Telegram donne aux bots 20 Mo au plus ; un serveur Bot API auto-hébergé lève cette limite.)
refused-too-many-bytes-film = La vidéo est trop grosse : je peux prendre au plus { $megabytes } Mo. Envoie un extrait plus court, ou une capture du passage qui compte.
refused-too-many-pixels = L'image a plus de { $megapixels } mégapixels, c'est ma limite. Réduis-la, s'il te plaît.
refused-too-long-a-side = L'image a un côté de plus de { $pixels } pixels, c'est ma limite. Réduis-la, s'il te plaît.
refused-missing-file = Telegram n'a plus ce fichier. Renvoie-le, s'il te plaît.
refused-unreadable-file = Je n'arrive pas à lire ce fichier. Renvoie-le, s'il te plaît.
refused-too-many-bytes-pdf = Le PDF est trop gros : je peux prendre au plus { $megabytes } Mo. Envoies-en un plus court, ou les pages qui comptent comme photos. (Telegram donne aux bots 20 Mo au plus ; un serveur Bot API auto-hébergé porte cette limite à 50.)
refused-encrypted = Ce PDF est protégé par un mot de passe. Ouvre-le, imprime-le ou enregistre-le en PDF sans mot de passe, et envoie celui-là.
refused-broken-pdf = Ce PDF est abîmé et je ne peux pas l'ouvrir. Imprime-le en PDF, ou envoie des photos de ses pages.
refused-no-pages = Ce PDF n'a aucune page. Renvoie-le, s'il te plaît.
refused-no-such-page = Ce fichier n'a pas la page demandée.
refused-no-page-named = Ce qui était à choisir sur une page ne dit pas de quelle page de ce PDF il s'agit.
refused-too-many-pages = Ce PDF a plus de { $pages } pages, c'est ma limite. Envoie seulement les pages qui comptent.
refused-too-large-a-page = Une page de ce PDF mesure plus de 3,4 mètres, c'est ma limite. Imprime-le en PDF sur un format courant, ou envoie une photo de la partie qui compte.
refused-too-large-a-pdf = Ce PDF dépasse 50 Mo, c'est ma limite. Envoies-en un plus court, ou les pages qui comptent comme photos.
refused-too-complex = Ouvrir ce PDF prenait trop de mémoire ou de temps, alors j'ai arrêté. Imprime en PDF les pages qui comptent, ou envoie-les comme photos.
refused-filled-by-program = Un programme dans ce PDF crée ses pages, et je ne le lance pas. Ouvre-le dans Acrobat Reader, imprime-le en PDF et envoie celui-là.

trouble-timeout = Regarder a pris trop de temps. Renvoie-la, s'il te plaît ; une photo plus petite va plus vite.
trouble-timeout-film = Regarder a pris trop de temps. Envoie un extrait plus court, ou une capture du passage qui compte.
trouble-crashed = Quelque chose a cassé pendant que je regardais. Renvoie-la, s'il te plaît.
trouble-garbled = Quelque chose a cassé pendant que je regardais. Renvoie-la, s'il te plaît.
trouble-unavailable = Je suis occupé ou je démarre à peine. Renvoie-la dans une minute, s'il te plaît.
trouble-download = Je n'ai pas pu récupérer la photo chez Telegram. Renvoie-la, s'il te plaît.
trouble-download-film = Je n'ai pas pu récupérer la vidéo chez Telegram. Renvoie-la, s'il te plaît.
trouble-internal = Quelque chose a mal tourné de mon côté. Renvoie-la dans une minute, s'il te plaît.

## Other messages

other-text = Je vérifie des photos : envoie-m'en une et je te dis ce qu'il vaut mieux ne pas montrer à une IA. Plus avec /help.
other-animation = Je ne peux pas vérifier une animation. Envoies-en une image comme photo. D'ici là : non vérifié.
other-video = Je ne peux pas vérifier une vidéo comme celle-ci. Fais une capture du passage qui compte et envoie-la. D'ici là : non vérifié.
other-voice = Je ne sais pas écouter ; je vérifie des photos. Une voix aussi est personnelle : réfléchis bien avant de la donner à une IA.
other-sticker = Je ne peux pas vérifier un sticker animé. Envoie l'image comme photo. D'ici là : non vérifié.
other-live-photo = Cette Live Photo est arrivée sans image fixe, et je ne peux pas vérifier sa courte vidéo. Envoie-la comme photo normale. D'ici là : non vérifié.
other-paid = Je ne peux pas regarder les médias payants. Envoie l'image comme photo. D'ici là : non vérifié.
other-story = Je ne peux pas regarder les stories. Fais une capture d'écran et envoie-la comme photo. D'ici là : non vérifié.
other-checklist = Je vérifie des images, pas des listes : celle-ci n'est pas vérifiée. S'il y a des noms, des adresses ou des mots de passe, mieux vaut ne pas l'envoyer à une IA.
other-pdf = Je regarde les PDF dans notre discussion privée : envoie-le-moi là-bas. D'ici là : non vérifié.
other-archive = Je n'ouvre pas les archives. Sors les images et envoie-les une par une ou en album. D'ici là : non vérifié.
other-document = Je ne peux pas vérifier ce genre de fichier, seulement des images. Envoie la page comme photo. D'ici là : non vérifié.
other-contact = ⚠️ C'est le contact de quelqu'un : un nom et un numéro qui ne sont pas à toi. Je n'en garde rien — et ne le donne pas à une IA sans lui demander.
other-location = ⚠️ C'est un lieu précis : il peut montrer où quelqu'un habite ou se trouve. Je n'en garde rien — et mieux vaut ne pas le dire à une IA.
other-unknown = Je ne connais pas ce genre de message, donc ce n'est pas vérifié. Je vérifie des photos : envoie-m'en une.

## Buttons and what they say

button-as-file = 📎 En fichier
button-as-photo = 📤 Envoyer cette copie
button-clean-copy = 🧼 Copie propre
button-delete = 🗑 Supprimer ma photo
button-forget = 🧹 Oublier
button-details = ℹ️ Détails
button-short = ▴ En bref
button-more = Plus
button-example = ▶️ Voir un exemple
button-how = ℹ️ Comment ça marche
button-quiz = ❓ Quiz
button-back = ‹ Retour
button-again = 🔁 Regarder encore
button-choose = ✏️ Choisir quoi masquer
button-styles = 🎨 Style
button-numbers = 🔢 Par numéro
button-grid = ➕ Masquer plus
button-items = ✏️ Par nom
button-all-but = Tout masquer sauf le visible
button-only-found = Masquer seulement le trouvé
button-for-read = 📖 Pour me le faire lire
button-for-explain = 🔬 Pour expliquer des résultats
button-for-translate = 🌐 Pour traduire
button-for-nicer = ✨ Pour l'embellir
button-cover-cell = Masquer cette case
button-open-cell = Montrer cette case
button-whole-grid = ◂ Image entière
button-done = ✅ Terminé
button-all = Tout masquer
button-none = Ne rien masquer
button-undo = ↩️ Annuler
button-start-over = ⏮ Recommencer
button-who = Masquer seulement de qui il s'agit
button-everything = Masquer tout sur le papier
button-labels = Dire sur les caches ce qu'ils cachent
button-page = page { $page } sur { $pages }
button-open = ↗️ Ouvrir { $name }
button-picture = ✏️ { $number }
button-as-files = 📎 Tout en fichiers
button-delete-all = 🗑 Supprimer mes photos
button-forget-answers = 🗑 Supprimer aussi tes réponses ici
pressed-unavailable = Ma mémoire ne répond pas en ce moment, ce bouton ne peut rien faire. Réessaie dans une minute, ou renvoie la photo.
pressed-expired = Ce bouton a expiré : j'ai déjà oublié cette photo. Renvoie-la si tu en as besoin.
pressed-old = Ces boutons ont expiré. « Regarder encore » en donne de nouveaux.
pressed-gone = Telegram ne me donne plus cette photo. Touche « Regarder encore », ou renvoie-la.
pressed-not-yours = Ces boutons sont à la personne dont c'est la photo.
pressed-file = Je prépare le fichier…
pressed-photo = Je prépare l'image…
pressed-line-full = Plusieurs de tes photos attendent encore. Touche à nouveau quand j'y aurai répondu.
pressed-drawing = Je redessine…
pressed-not-drawn = Je n'ai pas pu regarder la photo à nouveau. Réessaie dans un instant.
pressed-too-many-choices = C'est plus que ce que je peux retenir pour une photo. Annule quelque chose, ou prends la copie telle quelle.
pressed-will-be-visible = ⚠️ Sera visible : { $what } (numéro { $numbers }). Qui reçoit cette copie peut le lire ou le reconnaître. Touche encore si c'est ce que tu veux.
pressed-deleted = Supprimé de cette discussion. Si tu l'avais enregistrée ailleurs, elle y est encore.
pressed-not-deleted = Telegram ne me laisse pas la supprimer : elle a plus de 48 heures ou n'est plus là. Tu peux la supprimer toi-même.
pressed-forgotten = Oublié. Les boutons sous cette réponse ne font plus rien.
pressed-no-copy = Pas de copie à envoyer cette fois. Renvoie-moi la photo, s'il te plaît.
pressed-answers-gone = { $count ->
    [one] Une de mes réponses est supprimée.
   *[other] { $count } de mes réponses sont supprimées.
}
pressed-answers-stay = Telegram ne me laisse supprimer que les réponses de moins de 48 heures. Les autres, tu peux les supprimer toi-même.
pressed-language = C'est fait.
file-caption = Ta photo en copie : masquée, en taille réelle, sans données cachées.
file-caption-reduced = Ta photo en copie : masquée, aussi grande que j'ai pu la vérifier, sans données cachées.
photo-caption = Ta photo en copie : masquée, sans données cachées. Celle-ci, tu peux l'envoyer.

## Choosing what is hidden

items-head = ✏️ <b>Que peut-on voir ?</b> ✓ est masqué, ○ est visible. Touche pour changer ; les numéros sont ceux de l'image.
items-none = ✏️ <b>Rien à montrer : je n'ai trouvé aucun endroit à masquer.</b> <i>Masquer plus</i> masque ce que tu veux.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } — visible
item-line-partly = ◐ { $what } · { $numbers } — visible : { $opened }
item-nik = NIK
item-name = { $count ->
    [one] nom
   *[other] { $count } noms
}
item-birth-date = date de naissance
item-address = adresse
item-portrait = { $count ->
    [one] portrait
   *[other] { $count } portraits
}
item-signature = signature
item-machine-readable-zone = lignes lisibles par machine
item-number = { $count ->
    [one] numéro
   *[other] { $count } numéros
}
item-code = { $count ->
    [one] code sur le papier
   *[other] { $count } codes sur le papier
}
item-ghost-portrait = petit second portrait
item-other = { $count ->
    [one] un autre champ
   *[other] { $count } autres champs
}
item-pay-slip = { $count ->
    [one] détail de la fiche de paie
   *[other] { $count } détails de la fiche de paie
}
item-bank-statement = { $count ->
    [one] détail du relevé
   *[other] { $count } détails du relevé
}
item-faces = { $count ->
    [one] visage
   *[other] { $count } visages
}
item-children = { $count ->
    [one] visage d'enfant
   *[other] { $count } visages d'enfants
}
item-codes = { $count ->
    [one] code QR ou code-barres
   *[other] { $count } codes QR ou codes-barres
}
item-plates = { $count ->
    [one] plaque d'immatriculation
   *[other] { $count } plaques d'immatriculation
}
item-bodies = { $count ->
    [one] corps
   *[other] { $count } corps
}
choose-head = 🔢 <b>Ta photo avec { $places ->
    [0] aucun endroit numéroté
    [one] un endroit numéroté
   *[other] { $places } endroits numérotés
}.</b> Touche un numéro pour le masquer ou le laisser visible. ✓ est masqué.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — visible
choose-more = … et { $places } de plus
review-left = 🧹 Tu as quitté le choix, c'est donc de nouveau la copie masquée d'avant. Les boutons sont finis ; renvoie la photo pour continuer.
review-left-words = 🧹 Tu as quitté le choix, j'ai donc retiré de la discussion ta photo avec ses numéros. Les boutons sont finis ; renvoie la photo pour continuer.
grid-head = ➕ <b>Ta photo sous une grille.</b> Touche le numéro d'une case pour la masquer. Touche-le encore pour la voir de plus près ; elle reste masquée.
grid-head-fine = ➕ <b>Une case, de plus près.</b> ▪ est masqué. Touche un morceau pour le masquer ou le montrer.
styles-head = 🎨 <b>Ta copie dans le style choisi.</b> Personne d'autre ne peut en défaire aucun :
style-auto = Bandeaux nommés
    .told = Bandeaux nommés : chacun dit ce qu'il cache ; les visages sont adoucis.
style-solid = Uni
    .told = Uni : de simples rectangles.
style-soft = Doux
    .told = Doux : on dirait du flou, mais c'est fait à partir de ce qu'il y a autour.
style-sticker = Stickers
    .told = Stickers : une fleur ou un soleil sur chaque visage, des bandeaux nommés ailleurs.
style-replace = Doublures
    .told = Doublures : des valeurs inventées, en bleu, à la place des vraies, pour qu'une IA puisse encore travailler avec le papier.
style-crop = Recadrage
    .told = Recadrage : réduit à une partie où il n'y a rien à cacher.
style-card = Papier entier
    .told = Papier entier : tout le document est masqué.
done-makes-copy = <i>Terminé</i> fait une copie avec ces choix, la relit et la montre.
copy-is-ready = ✅ Une copie comme celle-ci est prête et relue ({ $style }). <i>Terminé</i> la montre.
copy-is-ready-open = ✅ Une copie comme celle-ci est prête ({ $style }) ; ce que tu as laissé visible se voit. <i>Terminé</i> la montre.

## Commands

command-check = Vérifier l'image à laquelle je réponds
command-start = Ce que je fais
command-help = Comment m'utiliser
command-tips = Conseils, photos à risque, idées reçues
command-quiz = Enverrais-tu ça ?
command-privacy = Ce qui est gardé, et combien de temps
command-mydata = Ce que tu as sur moi maintenant
command-forget = Oublie-moi maintenant
command-delete = Oublie-moi maintenant (comme /forget)
command-language = La langue que je parle avec toi
description = Envoie-moi une photo avant de l'envoyer à une IA. Je te dis si elle montre quelque chose qui devrait rester chez toi — documents, enfants, ton adresse, ta santé, mots de passe, cartes — et je te donne une copie où c'est masqué.
description-short = Vérifie les photos avant qu'elles partent vers une IA, et masque ce qui doit rester chez toi.

start = <b>Avant d'envoyer une photo à une IA, envoie-la-moi.</b> Je masque ce qui doit rester chez toi et je te donne une copie à envoyer.
start-how = <b>Comment ça marche</b>

    1. Envoie-moi une photo ou un album. Petits caractères ? Envoie-la comme fichier.
    2. Je la regarde sur la machine de celui qui me fait tourner. Elle ne va à aucun service d'IA, et je ne la garde pas.
    3. Tu reçois une copie : ce qui est privé est masqué, et je l'ai relue.
    4. <i>Choisir quoi masquer</i> montre un champ, ou en masque plus.

    Je peux rater quelque chose, alors le dernier coup d'œil est pour toi.
    /help · /privacy
start-example = 🧪 Cette carte est dessinée : elle n'est à personne. Voici ce qui se passe quand tu m'envoies une photo pareille.

help = <b>Envoie-moi une photo avant de l'envoyer à une IA.</b>
    Albums, PDF et fichiers image aussi.

    🔴 ne l'envoie pas · 🟡 plutôt la copie
    🟢 rien trouvé · ⚪ non vérifié

    <i>Envoyer cette copie</i> te la donne.
    <i>Choisir quoi masquer</i> la change.
    <i>Détails</i> dit pourquoi.

    Je peux rater quelque chose : le dernier coup d'œil est pour toi.
    /tips · /quiz · /privacy · /forget · /language

tips-short =
    .personal = 💡 Conseil : laisse les données personnelles hors de l'image ; la question marche souvent sans. /tips
    .cover = 💡 Conseil : recadre ou masque avant d'envoyer. Un flou peut se défaire, un rectangle plein non. /tips
    .generic = 💡 Conseil : une image générique ou une illustration suffit souvent. /tips
    .archive = 💡 Conseil : une discussion avec une IA n'est pas un album photo. /tips
    .policy = 💡 Conseil : lis la politique de confidentialité du service avant d'envoyer des images. /tips

## The card of /tips

tab-tips = Conseils
tab-risky = Photos à risque
tab-myths = Idées reçues
tab-how = Comment ça marche
tab-fine = Quand c'est bon

card-tips = <b>Cinq conseils avant d'envoyer une photo à une IA</b>

    <b>1. Pas de données personnelles sur les photos.</b> Laisse hors de l'image cartes d'identité, lettres, billets et écrans avec des noms ou des numéros. Exemple : pour demander comment remplir un formulaire, photographie-le vide.

    <b>2. Recadre ou floute avant d'envoyer.</b> Coupe ce dont la question n'a pas besoin et masque le reste. Exemple : d'un colis, montre le coin abîmé et pas l'étiquette. Un vrai flou peut souvent se défaire ; un rectangle plein, ou la copie que je fais, non.

    <b>3. Plutôt des photos génériques ou des illustrations.</b> Une image d'un livre vaut souvent une image de toi. Exemple : pour une éruption de boutons, envoie un dessin ou une photo de banque d'images, pas le bras de ton enfant.

    <b>4. Une discussion avec une IA n'est pas un album photo.</b> Ce que tu envoies peut être gardé, ou vu par des gens qui contrôlent la qualité. Exemple : ne range pas tes photos de vacances dans une discussion « pour plus tard » ; garde-les chez toi.

    <b>5. Lis d'abord la politique de confidentialité du service.</b> Cherche trois choses : combien de temps les images sont gardées, si elles servent à entraîner des modèles, comment les supprimer. Exemple : cherche « entraînement » et « supprimer » sur sa page, puis change les réglages.

card-risky = <b>Cinq sortes de photos qui ne devraient pas aller à une IA</b>

    <b>1. Pièces d'identité (KTP, SIM, passeport).</b> Numéro, nom et date de naissance suffisent pour emprunter à ton nom. Exemple : une photo de KTP « pour lire l'adresse » livre tout le reste avec.

    <b>2. Le visage d'un enfant ou d'un bébé.</b> Un enfant ne peut pas donner son accord, et un visage reste reconnaissable des années. Exemple : une photo de classe « pour l'éclaircir » montre vingt enfants d'un coup.

    <b>3. Adresse du domicile ou lieu précis.</b> Ça dit à des inconnus où tu habites ou où tu es. Exemple : une étiquette de colis, un numéro de maison, ou la position GPS cachée dans le fichier de l'appareil.

    <b>4. Informations médicales.</b> La santé, c'est entre toi et ton médecin. Exemple : des analyses « pour expliquer les valeurs » portent ton nom, ta date de naissance et tes résultats ; tape plutôt les valeurs.

    <b>5. Intime ou très personnel.</b> Une fois sur un serveur, tu ne peux plus la reprendre. Exemple : une photo en sous-vêtements « pour demander un avis sur des habits » peut servir à humilier ou à faire chanter.

card-myths = <b>Trois idées reçues</b>

    <b>1. « Ça marche hors ligne. »</b> Presque tous les assistants IA envoient ta photo à un serveur ; ton téléphone ne fait qu'afficher la réponse. Exemple : en mode avion, la même question reste sans réponse.

    <b>2. « Les données disparaissent tout de suite, sans trace. »</b> Une discussion supprimée peut vivre encore dans des journaux, des sauvegardes ou des contrôles, des jours ou des mois. Exemple : beaucoup de services écrivent que la suppression peut prendre des semaines.

    <b>3. « Chiffré veut dire sûr. »</b> Le chiffrement protège le trajet. À l'arrivée, le service lui-même peut voir la photo, sinon il ne pourrait pas répondre. Exemple : le cadenas du navigateur ne dit rien de ce qui est gardé ensuite.

card-how = <b>Comment ça marche</b>

    Une photo part vers un serveur. Là, des modèles l'analysent en cherchant des motifs, du texte et des objets, et une réponse te revient. Exemple : pour « c'est quelle plante ? », toute l'image voyage, y compris la lettre posée à côté du pot.

    <b>Est-ce que c'est gardé ?</b>
    « Pas gardé pour toujours » ne veut pas dire « jamais gardé ». La photo sert pour ta demande ; peut-être pour améliorer le service, selon tes réglages et sa politique ; et peut-être reste-t-elle dans des journaux, pour la sécurité ou les pannes. Exemple : deux services peuvent traiter la même photo différemment, et un même service différemment avant et après un changement de réglage.

card-fine = <b>Quand c'est bon</b>

    L'IA est un outil : ni la peur ni l'insouciance n'aident. Vas-y pour
    • reconnaître des objets. Exemple : quelle plante, quel outil, quelle pièce est-ce ?
    • lire du texte sur des images. Exemple : un menu dans une autre langue, un panneau, une page de livre.
    • analyser des photos qui ne sont pas personnelles. Exemple : un paysage, une recette, la capture d'un message d'erreur sans noms.

    Dans le doute, envoie-moi d'abord la photo.

tips-group = 💡 <b>Avant de poster une photo dans un groupe :</b> tout le monde ici peut la garder et la transmettre · recadre ou masque d'abord ce qui est privé · ce qui concerne une seule personne, mieux vaut l'envoyer à elle. Mieux vaut ne jamais poster ici : pièces d'identité, enfants des autres, adresses, papiers médicaux, mots de passe, images intimes. Avant d'envoyer une photo à une IA, c'est pareil ; plus là-dessus en privé avec moi : /tips

## The quiz

quiz-question = ❓ <b>{ $number } sur { $count } : enverrais-tu ça à une IA ?</b>

    L'image montre { $picture }
quiz-yes = Oui
quiz-no = Non
quiz-right = ✅ <b>Juste !</b>
quiz-wrong = ❌ <b>Pas tout à fait.</b>
quiz-next = Suivant ›
quiz-score = 🏁 <b>{ $right } sur { $count } justes.</b> J'oublie ce score dans quelques minutes. Tout est encore une fois dans /tips.
quiz-not-now = Ma mémoire ne répond pas en ce moment, donc pas de quiz. Réessaie dans un instant.
quiz-over = Cette question est terminée. /quiz en lance un nouveau.
quiz-card = une carte d'identité dessinée, avec un visage, un nom et un long numéro.
    .why = Non : une carte d'identité. Numéro, nom et date de naissance suffisent pour ouvrir des comptes ou emprunter au nom de quelqu'un. N'en envoie jamais, même « juste pour la lire ».
quiz-plant = une plante en pot dessinée, avec des taches brunes sur les feuilles.
    .why = Oui : une plante n'est le secret de personne. Reconnaître des choses et demander ce qu'elles ont, c'est à ça que l'IA est bonne — tant que rien de personnel ne traîne à côté.
quiz-child = un enfant dessiné en uniforme scolaire, vu de face.
    .why = Non : un visage d'enfant. Un enfant ne peut pas donner son accord, et l'uniforme dit aussi quelle école. Prends une image sans le visage.
quiz-parcel = un colis dessiné avec une bosse, et une étiquette avec un nom et une adresse.
    .why = Non, pas comme ça : l'étiquette dit où quelqu'un habite. Recadre sur la bosse, et la même question trouve sa réponse.
quiz-menu = le menu dessiné d'un warung (petit restaurant), avec des plats et des prix.
    .why = Oui : il est affiché pour que tout le monde le lise. Lire et traduire ce genre de texte, c'est bon.

## Privacy

privacy = <b>Ce qui est gardé, où et combien de temps</b>

    <b>Ta photo :</b> nulle part. Je la prends chez Telegram en mémoire, je la regarde, je réponds et je la lâche. Elle ne va à aucun autre service.

    <b>Notes pour les boutons :</b> ton numéro Telegram, les numéros de la discussion et des messages, la référence du fichier chez Telegram, les sortes de risques avec leurs places dans l'image, ce que tu as choisi, ton score au quiz, ta langue. Aucun pixel, aucun nom, aucun texte que j'aurais lu. Gardé { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, jusqu'à { $longest } si tu t'en sers, { $store ->
        [redis] dans une base de données Redis
       *[inside] dans un serveur Redis à moi
    } ; ensuite ça s'efface tout seul.

    <b>En plus :</b> une langue que tu as choisie (30 jours après ton dernier message), les conseils que tu as lus (30 jours), quand tes dernières photos sont arrivées (une minute), les photos sans réponse encore, aussi celles que tu as demandées dans d'autres discussions (jusqu'à la réponse, un jour au plus), un message où tu as laissé le choix ouvert (jusqu'à ce que j'en retire ta photo, un jour au plus), les numéros de mes réponses pour que /forget puisse les supprimer (deux jours), et des marques de mises à jour traitées qui ne mènent à personne (un jour).

    <b>Scellé :</b> tout est chiffré (AES-256-GCM) avec une clé { $key ->
        [given] que connaissent les réglages de mon opérateur et jamais la base de données.
       *[random] créée à chaque démarrage et jamais écrite : après un redémarrage, je ne me souviens de rien.
    }

    <b>Le journal :</b> des numéros au hasard, des sortes de risques, des comptes et des durées. Rien sur toi.

    <b>Telegram</b> garde ton message et ma réponse dans cette discussion jusqu'à leur suppression ; les discussions avec des bots ne sont pas chiffrées de bout en bout. Supprime-les quand tu as fini.
privacy-short = <b>Ta photo n'est gardée nulle part : je la regarde en mémoire et je la lâche, et elle ne va à aucun autre service.</b> Pour les boutons et quelques petites tâches, je garde des notes scellées faites de numéros et de codes — pas d'image, pas de nom, rien de ce que je lis — la plupart { $minutes } minutes, certaines un jour ou deux, ta langue et les conseils lus 30 jours. /mydata montre ce qu'il y a maintenant, /forget efface tout de suite.
privacy-away = ⚠️ <b>Ma mémoire ne répond pas en ce moment.</b> D'ici là, je ne peux ni lire, ni garder, ni effacer de notes ; celles qui y sont s'effacent seules à temps. Ce qui suit vaut quand elle sera revenue.
privacy-inside = <b>Disque :</b> je n'écris rien de tout ça sur le disque. Mon propre serveur Redis le tient seulement en mémoire, n'a pas de port réseau et dit qu'il n'écrit pas non plus. Quand je m'arrête, il s'arrête avec moi, et tout disparaît.
privacy-volatile = <b>Disque :</b> je n'écris rien de tout ça sur le disque, et la base de données dit qu'elle non plus.
privacy-writes = ⚠️ <b>Disque :</b> la base de données de ce bot est réglée pour écrire sur le disque. Ce qui s'y trouve est scellé, mais peut rester dans un fichier au-delà de son temps. Demande à l'opérateur de changer ça.
privacy-untold = ⚠️ <b>Disque :</b> la base de données de ce bot ne dit pas si elle écrit sur le disque. Ce qui s'y trouve est scellé, mais peut rester dans un fichier au-delà de son temps.
privacy-server = <b>Serveur Bot API :</b> mon opérateur en fait tourner un à lui entre Telegram et moi. { $files ->
    [kept] Il garde les fichiers qu'il récupère dans un dossier à lui, comme le disent ses réglages.
   *[no] Ce qu'il garde dépend de ses réglages.
}
privacy-operator = <b>Qui fait tourner ce bot :</b> { $operator }
privacy-no-operator = <b>Qui fait tourner ce bot :</b> l'opérateur n'a laissé aucun contact. Rien que ça est une raison d'être prudent.
privacy-source = <b>Le code :</b> { $source }
privacy-end = /mydata montre ce qu'il y a sur toi maintenant ; /forget efface tout de suite.

mydata = <b>Ce que j'ai sur toi en ce moment</b>
mydata-why-answers = Mes messages : seulement leurs numéros, pour que /forget puisse les supprimer ici.
mydata-why-notes = Conseils lus : pour que je ne dise chacun qu'une fois.
mydata-why-governs = Tes groupes : ceux dont tu as utilisé les réglages, pour que /settings puisse les lister ici.
mydata-where = Tout est scellé dans { $store ->
    [redis] une base de données Redis.
   *[inside] mon propre serveur Redis : en mémoire, sans port réseau, disparu quand je m'arrête.
}
mydata-nothing = Je n'ai rien sur toi en ce moment.
mydata-end = Pas d'images, pas de noms, pas de textes. /forget efface tout de suite.
mydata-unavailable = Ma mémoire ne répond pas en ce moment, je ne peux donc pas montrer ce qu'il y a. Tout ce qui s'y trouve s'efface tout seul.
record-waiting = photos en file
record-guest = demandé ailleurs
record-ticket = boutons
record-choosing = choix ouverts
record-sheet = trouvailles, en codes
record-told = quelle réponse à quoi
record-album = albums
record-pace = photos cette minute
record-language = ta langue
record-governs = tes groupes
record-notes = conseils lus
record-quiz = ton quiz
record-answers = mes messages
left-minutes = { $minutes } min
left-hours = { $hours } h
left-days = { $days } j

forgotten = { $records ->
    [0] 🧹 Je n'avais rien sur toi. Rien à oublier.
    [one] 🧹 Une note effacée. Je ne me souviens plus de rien sur toi. Les groupes gardent ce qu'ils comptent : /strikes là-bas.
   *[other] 🧹 { $records } notes effacées. Je ne me souviens plus de rien sur toi. Les groupes gardent ce qu'ils comptent : /strikes là-bas.
}
forgotten-short = 🧹 Je ne me souviens plus de rien sur toi.
forget-answers = Je supprime aussi mes dernières réponses dans cette discussion ({ $count }) ? Pour ça, je garde leurs numéros encore { $minutes ->
    [one] une minute.
   *[other] { $minutes } minutes.
}
forget-unavailable = Ma mémoire ne répond pas, donc rien n'est encore effacé. Réessaie bientôt. Les notes des boutons partent seules après { $minutes ->
    [one] une minute,
   *[other] { $minutes } minutes,
} le reste comme le dit /privacy.
language = Quelle langue dois-je parler ?
language-auto = Celle de Telegram
language-chosen = À partir de maintenant, je parle français avec toi. Je m'en souviens 30 jours après ton dernier message.
only-private = Pour ça, ouvre une discussion privée avec moi.

## Groups: what it says when it arrives, and what may be missing

group-test-head = 👋 <b>Je regarde les photos postées ici</b> et je remarque ce qui ne devrait pas y être : documents, enfants, adresses, santé, mots de passe, cartes, images intimes. Voici ce que je peux faire dans ce groupe :
group-test-has-s = ✅ Je vois les photos postées.
group-test-lacks-s = ❌ Je ne vois pas les photos : fais de moi un admin (ou désactive mon mode de confidentialité chez @BotFather et ajoute-moi à nouveau).
group-test-has-d = ✅ Je peux supprimer des messages.
group-test-lacks-d = ❌ Je ne peux pas supprimer : donne-moi le droit « Supprimer des messages ».
group-test-has-m = ✅ Je peux rendre des membres muets (nécessaire seulement si tu veux que les avertissements aient une suite, ou pour /mute et /ban).
group-test-lacks-m = ➖ Je ne peux pas rendre des membres muets : le droit « Bannir des utilisateurs » manque (nécessaire seulement si tu veux que les avertissements aient une suite, ou pour /mute et /ban).
group-test-basic = ➖ Je ne peux pas rendre des membres muets : c'est un groupe simple. Il devient un supergroupe tout seul quand, par exemple, son historique est rendu visible aux nouveaux membres.
group-test-works = Ce qui marche maintenant : je regarde chaque photo, fichier image et sticker fixe ; /check et /report en réponse ; /settings pour les admins. Les GIF, les vidéos et les posts d'un canal lié seulement si les admins le choisissent. Stickers animés, stories, listes et médias payants : je ne les vérifie pas.
group-test-asked-only = Ce qui marche maintenant : réponds à une photo avec /check, ou mentionne-moi, et je regarde celle-là. Rien d'autre n'est regardé.
group-test-dry = 🔭 <b>Observer seulement :</b> je ne supprime rien et n'avertis personne tant qu'un admin ne le choisit pas. Les admins voient ce que j'aurais fait.
group-test-unneeded = ➖ Je n'ai pas besoin du droit d'envoyer des messages de bienvenue : tu peux le retirer.
group-community = 🏘 { $added ->
    [yes] Ce groupe fait maintenant partie d'une communauté. Qui vient de là est un membre comme les autres
   *[no] Ce groupe ne fait plus partie de sa communauté
} ; je continue à ne regarder que ce qui est posté ici.
group-button-settings = ⚙️ Réglages
group-right-has-s = voit les photos
group-right-lacks-s = ne voit PAS les photos
group-right-has-d = peut supprimer
group-right-lacks-d = ne peut PAS supprimer
group-right-has-m = peut rendre muet
group-right-lacks-m = ne peut pas rendre muet
group-alarm-rights-lost = 🚨 <b>J'ai perdu des droits dans { $group }.</b> Tant qu'ils manquent, les photos n'y sont pas cachées, ou même pas vues. /settings montre ce qui manque.
group-alarm-no-delete = 🚨 <b>Je ne peux pas supprimer de messages dans { $group },</b> donc une photo à cacher est encore là. Donne-moi le droit « Supprimer des messages ».
group-alarm-no-mute = 🚨 <b>Je ne peux pas rendre muets des membres dans { $group },</b> donc les avertissements que tu as choisis restent sans suite. Donne-moi le droit « Bannir des utilisateurs », ou choisis « pas de mise en sourdine » dans /settings.
group-alarm-log-lost = 🚨 <b>Je n'atteins plus la discussion de suivi.</b> Un admin devrait en relier une : /settings, Suivi.
group-alarm-new-risk = 🆕 <b>Dans { $group }, je cherche maintenant plus que lors de ton choix.</b> Tant qu'un admin n'en décide pas autrement, voici la règle : { $what }. /settings la change.
group-alarm-check-failed = 🚨 <b>Quelque chose en moi a échoué pendant que je traitais une photo dans { $group }.</b> Elle compte comme une photo impossible à vérifier, alors regarde toi-même les dernières photos. Si ça continue, dis-le à celui qui me fait tourner.
group-alarm-settings-lost = 🚨 <b>Je n'arrive pas à lire ce que tu as choisi pour { $group }.</b> D'ici là, je note seulement ce que je trouve et ne cache rien. Ouvre /settings et choisis à nouveau.

## Groups: what is done and how certain it must be

group-action-ignore = ignorer
group-action-note = signaler aux admins
group-action-warn = avertir
group-action-replace = remplacer par une copie masquée
group-action-delete = supprimer
group-sense-s = certain seulement
group-sense-l = probable et certain
group-sense-h = indices aussi
group-why-unchecked = impossible à vérifier
group-why-personal = quelque chose de privé
group-somebody = un membre

## Groups: settings

group-set-head = ⚙️ <b>Réglages de ce groupe</b>
group-set-dry = 🔭 Observer seulement : rien n'est fait, les admins voient ce qui l'aurait été. Choisi pour plus tard :
group-set-on = 🛡 Actif ({ $preset }) :
group-set-unchecked = Impossible à vérifier
group-set-copies = Copies masquées de photos avec des enfants : { $yes ->
    [yes] peuvent être postées
   *[no] jamais
}
group-set-media = GIF et vidéos : { $films ->
    [yes] jusqu'à { $count } images de chacun sont regardées
   *[no] seulement sur demande, avec /check
}. Posts du canal lié : { $channel ->
    [yes] regardés ; les admins apprennent ce qui est trouvé
   *[no] pas regardés
}.
group-set-strikes = Avertissements : { $number ->
    [one] une photo cachée ou un rappel
   *[other] { $number } photos cachées ou rappels
} en { $what }, puis muet pendant { $span }.
group-set-strikes-none = Avertissements : photos cachées et rappels sont comptés pendant { $what } ; personne n'est rendu muet.
group-set-telling = Un membre apprend ce qu'il en est de sa photo : { $way }.
group-set-fade = Annonces : { $span }.
group-set-quiet = Heures calmes : { $begin }:00 à { $end }:00 ({ $zone }). Je cache comme d'habitude, sans lignes dans le groupe et sans bruit ; le matin, un seul résumé.
group-set-quiet-none = Heures calmes : aucune.
group-set-language = Langue : { $language }.
group-set-exempt = Pas regardés : { $admins ->
    [yes] les admins,{" "}
   *[no] {""}
}les admins anonymes, { $channel ->
    [yes] {""}
   *[no] le canal lié,{" "}
}les autres bots{ $count ->
    [0] {""}
    [one] , un membre nommé
   *[other] , { $count } membres nommés
}.
group-set-log = Discussion de suivi : reliée.
group-set-no-log = Discussion de suivi : aucune. Les notes s'affichent ici, sans noms ; les réclamations arrivent ici.
group-set-topics = { $count ->
    [one] Un sujet a sa propre règle.
   *[other] { $count } sujets ont leurs propres règles.
}
group-set-rights = Mes droits : { $have }.
group-set-kept = Gardé scellé 180 jours après la dernière photo, puis oublié ; tout de suite quand on me retire.
group-preset-family = Famille
group-preset-work = Travail
group-preset-school = École
group-preset-watch = Observer
group-preset-own = choix à soi
group-page-presets = 📋 Modèles
group-page-risks = 🔎 Risques
group-page-media = 🎞 Vidéos, canal
group-page-strikes = ⚖️ Avertissements
group-page-notices = 💬 Annonces
group-page-quiet = 🌙 Heures calmes
group-page-exempt = 🙋 Exemptés
group-page-log = 🗂 Suivi
group-page-language = 🌐 Langue
group-button-on = ▶️ Ne plus seulement observer : agir
group-button-close = ✖️ Fermer
group-button-back = ‹ Retour
group-button-films = Regarder GIF et vidéos
group-button-channel = Regarder les posts du canal
group-button-copies = Copies avec enfants
group-button-strikes = { $number }×
group-button-window = { $count ->
    [one] un jour
   *[other] { $count } jours
}
group-button-quiet-off = Sans heures calmes
group-button-quiet-from = dès { $hour }
group-button-quiet-until = jusqu'à { $hour }
group-button-zone = 🕰 Horloge : { $zone }
group-button-topic = 🧵 Ce sujet : { $rule }
group-button-topics = 🧵 Sujets avec leur propre règle : { $count }
group-button-topics-clear = 🧵 Tous les sujets comme le groupe
group-topic-none = comme le groupe
group-topic-off = pas regardé
group-topic-watch = observer seulement
group-topic-strict = plus strict (supprime, indices aussi)
group-topic-family = comme « Famille »
group-topic-work = comme « Travail »
group-topic-school = comme « École »
group-button-spread = 📤 Donner ces réglages à d'autres groupes
group-button-spread-all = 📤 Tous les { $count }
group-button-spread-sure = { $count ->
    [one] 📤 Oui, à ce groupe
   *[other] 📤 Oui, à ces { $count } groupes
}
group-button-mine = ‹ Mes groupes
group-button-admins = Ne pas regarder les admins
group-button-link = 🔗 Relier un suivi
group-button-unlink = Le détacher
group-mute-0 = pas de mise en sourdine
group-mute-10 = 10 minutes
group-mute-60 = une heure
group-mute-1440 = un jour
group-mute-10080 = une semaine
group-telling-a = dans le groupe, visible de lui seul
group-telling-p = en message privé
group-telling-l = par une ligne que tout le monde lit
group-fade-0 = seulement une réaction, s'il y a de quoi réagir
group-fade-30 = effacées après 30 secondes
group-fade-60 = effacées après une minute
group-fade-300 = effacées après 5 minutes
group-fade-900 = effacées après 15 minutes
zone-jakarta = Jakarta (UTC+7)
zone-makassar = Makassar (UTC+8)
zone-jayapura = Jayapura (UTC+9)
zone-singapore = Singapour
zone-bangkok = Bangkok
zone-tokyo = Tokyo
zone-dhaka = Dacca
zone-kolkata = Inde
zone-karachi = Karachi
zone-dubai = Dubaï
zone-riyadh = Riyad
zone-moscow = Moscou
zone-istanbul = Istanbul
zone-nairobi = Nairobi
zone-cairo = Le Caire
zone-johannesburg = Johannesburg
zone-berlin = Berlin
zone-lagos = Lagos
zone-london = Londres
zone-utc = UTC
zone-sao-paulo = São Paulo
zone-new-york = New York
zone-chicago = Chicago
zone-denver = Denver
zone-los-angeles = Los Angeles
zone-sydney = Sydney
zone-auckland = Auckland
group-may-no-admin = Seuls les admins de ce groupe peuvent faire ça.
group-may-no-right = Pour ça, il te faut à toi-même le droit d'admin « Supprimer des messages ».
group-may-no-mute = Pour ça, il te faut à toi-même le droit d'admin « Bannir des utilisateurs ».
group-may-anonymous = Tu écris au nom du groupe, je ne peux donc pas voir si tu en as le droit. Envoie-le sous ton propre nom.
group-may-unknown = Telegram ne me dit pas en ce moment qui est admin ici. Réessaie dans un instant.
group-press-gone = Ce bouton ne fait plus rien.
group-press-case-gone = Je n'ai plus ce cas : je garde les cas deux jours, et je peux les perdre quand on me redémarre.
group-press-kept = Gardé.
group-press-not-now = Ma mémoire ne répond pas en ce moment. Réessaie dans un instant.
group-press-topics-full = 20 sujets ont déjà leurs propres règles ; remets-en d'abord un comme le groupe.
group-press-spread = { $count ->
    [one] Donné à un groupe
   *[other] Donné à { $count } groupes
}.
group-press-code = Toi seul vois ceci. Dans la discussion qui doit recevoir les fiches (je dois y être), envoie sous 10 minutes : /log { $code }
group-mine = ⚙️ <b>Quel groupe ?</b> Ce sont les groupes dont tu es admin et où tu m'as utilisé.
group-mine-none = ⚙️ Je ne connais encore aucun groupe dont tu t'occupes. Envoie une fois /settings dans le groupe, et il sera ici. Tu dois y être admin, avec le droit « Supprimer des messages ».
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Donner les réglages de { $group } à un autre groupe.</b> Sa langue, ses exemptés, son suivi et ses sujets restent comme ils sont.
group-spread-none = 📤 À part { $group }, je ne connais aucun groupe dont tu t'occupes. Envoie une fois /settings dans l'autre groupe, et il sera ici.
group-spread-ask = ❓ Ce qui y était choisi est remplacé par les réglages de { $group } : { $names }. Vraiment ?
group-code-export = 📤 <b>Les réglages de ce groupe en un seul texte.</b> Envoie-le dans un autre groupe où je suis et où tu es admin. Il ne contient ni nom ni numéro de personne.
group-code-lasting = Il marche 180 jours.
group-code-fleeting = Il marche jusqu'à mon prochain redémarrage.
group-code-taken = ✅ <b>Les réglages sont repris.</b> Langue, exemptés, suivi et sujets sont restés comme ils étaient. Ceci ramène les anciens :
group-code-refused = Je ne peux pas utiliser ce texte : il n'est pas de moi, il a plus de 180 jours, ou j'ai été redémarré depuis. Envoie /settings export dans le groupe dont tu veux les réglages, et /settings import avec tout le texte ici.
group-code-noted = ⚙️ L'admin { $name } a repris des réglages d'un autre groupe ou d'avant : /settings
group-log-here = 🗂 Les fiches sur les photos dans { $group } arrivent ici à partir de maintenant. Qui lit ici les voit ; seuls les admins de ce groupe peuvent utiliser leurs boutons.
group-log-linked = 🗂 Un admin a relié une discussion de suivi.
group-log-refused = Ce code ne relie rien : il marche une fois, pendant 10 minutes, pour l'admin qui l'a reçu, et dans une autre discussion que le groupe lui-même.

## Guest mode: what a chat reads in which the bot is no member

guest-send = 🟢 <b>Envoie-la.</b>
guest-send-copy = 🛡 <b>Plutôt pas l'original. Envoie cette copie.</b>
guest-better-not = 🔴 <b>Mieux vaut pas.</b>
guest-not-checked = ⚪ <b>Mieux vaut pas.</b> Je n'ai pas pu la vérifier.
guest-too-many = ⏳ <b>Non vérifié.</b> Ça faisait beaucoup de photos d'un coup. Redemande dans une minute.
guest-interrupted = ⚪ <b>Non vérifié.</b> J'ai été arrêté en plein milieu. Redemande, s'il te plaît.
guest-needs-reply = Réponds à une photo en me mentionnant, et je dis si on peut l'envoyer.
guest-start = Démarre-moi en privé et redemande : là, je te dis le reste, que toi seul peux lire.
guest-button-start = 👋 Me démarrer
guest-private = 👋 Tu as demandé pour une photo dans une autre discussion. Ceci n'est que pour toi :

## Groups: notices

group-private-head = 🫥 <b>{ $count ->
    [one] Ta { $film ->
        [yes] vidéo
       *[no] photo
    } a été cachée
   *[other] { $count } de tes photos { $film ->
        [yes] et vidéos ont été
       *[no] ont été
    } cachées
} dans { $group }.</b> Ce que j'y ai vu :
group-private-end = Je suis un programme et je peux me tromper. Si c'est le cas, le bouton le dit aux admins : une fois par photo, sous un jour.
group-alone = 🤫 Toi seul peux voir ce message.
group-alone-hidden = 🫥 <b>J'ai caché { $count ->
    [one] ta { $film ->
        [yes] vidéo
       *[no] photo
    }.
   *[other] { $count } { $film ->
        [yes] de tes photos et vidéos
       *[no] de tes photos
    }.
}</b> Ce que j'ai vu :
group-alone-warned = ⚠️ <b>{ $count ->
    [one] Ta { $film ->
        [yes] vidéo
       *[no] photo
    } est encore ici, visible de tous.
   *[other] { $count } de tes photos { $film ->
        [yes] et vidéos sont
       *[no] sont
    } encore ici, visibles de tous.
}</b> Mieux vaut { $count ->
    [one] la
   *[other] les
} supprimer toi-même. Ce que j'ai vu :
group-alone-probe = 👋 Juste un petit test de mes messages. Rien à faire.
group-private-end-admin = Je l'ai trouvée et un admin l'a cachée. Si c'est une erreur, le bouton le dit aux admins : une fois par photo, sous un jour.
group-button-mistake = 🙋 C'est une erreur
group-button-mistake-one = 🙋 Erreur : #{ $id }
group-line-hidden = 🫥 { $count ->
    [one] Une { $film ->
        [yes] vidéo
       *[no] photo
    } de { $names } a été cachée : { $what }.
   *[other] { $count } photos { $film ->
        [yes] et vidéos de
       *[no] de
    } { $names } ont été cachées : { $what }.
}
group-line-channel = Qui poste au nom d'un canal : si c'était une erreur, demande à un admin de ce groupe. Je ne peux pas savoir qui est derrière un canal.
group-line-warned = ⚠️ { $names } : { $count ->
    [one] mieux vaut que cette { $film ->
        [yes] vidéo
       *[no] photo
    } ne reste pas ici : { $what }. Supprime-la toi-même, s'il te plaît.
   *[other] mieux vaut que { $count } photos { $film ->
        [yes] et vidéos ne restent
       *[no] ne restent
    } pas ici : { $what }. Supprime-les toi-même, s'il te plaît.
}
group-line-noted = 🗒 Pour les admins : { $count ->
    [one] une { $film ->
        [yes] vidéo
       *[no] photo
    } notée : { $what }.
   *[other] { $count } photos { $film ->
        [yes] et vidéos notées
       *[no] notées
    } : { $what }.
} Avec une discussion de suivi (/settings), vous voyez laquelle.
group-line-would = 🔭 Observer seulement. { $count ->
    [one] J'aurais agi sur une { $film ->
        [yes] vidéo
       *[no] photo
    } : { $what }.
   *[other] J'aurais agi sur { $count } { $film ->
        [yes] photos et vidéos
       *[no] photos
    } : { $what }.
} Rien n'a été fait. Avec une discussion de suivi (/settings), les admins voient laquelle.
group-night = 🌅 <b>Pendant les heures calmes :</b>
group-night-cards = Les fiches sont plus haut.
group-night-no-log = Avec une discussion de suivi (/settings), vous voyez quelles photos.
group-names-more = et { $count } de plus
group-copy = 🛡 Copie masquée d'une photo de { $name } (masqué : { $what }). L'original a été retiré.
group-restored = ↩️ Posté par { $name }. Caché par erreur ; un admin l'a rendu.
group-undone-back = ↩️ Un admin de { $group } l'a annulé (#{ $id }) : ta { $film ->
    [yes] vidéo
   *[no] photo
} est de retour.
group-undone-wordless = ↩️ Un admin de { $group } l'a annulé (#{ $id }) : ta { $film ->
    [yes] vidéo
   *[no] photo
} est de retour. Les mots que tu avais écrits avec sont perdus, désolé : Telegram les a oubliés avec le message.
group-undone-lost = ↩️ Un admin de { $group } l'a annulé (#{ $id }). Telegram n'a plus la { $film ->
    [yes] vidéo
   *[no] photo
} ; tu peux la reposter, elle restera.
group-undone-lifted = ↩️ Un admin de { $group } l'a annulé (#{ $id }).
group-undone-counts = { $count ->
    [0] Rien ne compte contre toi.
    [one] Un autre avertissement compte encore.
   *[other] { $count } autres avertissements comptent encore.
}
group-undone-mute-lifted = Tu peux de nouveau écrire dans le groupe.
group-undone-mute-stays = Tu restes muet encore { $span }.
group-undone-mute-failed = Tu devrais pouvoir écrire à nouveau, mais Telegram ne m'a pas laissé lever la sourdine ; un admin doit le faire.
group-undo-counts = { $count ->
    [0] Rien ne compte contre ce membre.
    [one] Un autre avertissement de ce membre compte encore.
   *[other] { $count } autres avertissements de ce membre comptent encore.
}
group-undo-mute-lifted = Il n'en reste pas assez pour la sourdine : elle est levée.
group-undo-mute-stays = Il en reste assez pour la sourdine : elle dure encore { $span }. « Rendre la parole » la lève.
group-undo-mute-failed = 🚨 La sourdine devrait être levée, mais Telegram ne m'a pas laissé : rends toi-même la parole à ce membre.
group-span-minutes = { $count ->
    [one] une minute
   *[other] { $count } minutes
}
group-span-hours = { $count ->
    [one] une heure
   *[other] { $count } heures
}
group-span-days = { $count ->
    [one] un jour
   *[other] { $count } jours
}
group-private-muted = 🔇 <b>Tu ne peux pas y écrire pendant { $span } :</b> { $count ->
    [0] plusieurs avertissements
    [one] un avertissement
   *[other] { $count } avertissements
}, pour des photos cachées ou des rappels. Ensuite ça s'arrête tout seul, ou plus tôt si c'était une erreur.
group-alone-muted = 🔇 <b>Tu ne peux pas écrire ici pendant { $span } :</b> { $count ->
    [0] plusieurs avertissements
    [one] un avertissement
   *[other] { $count } avertissements
}, pour des photos cachées ou des rappels. Ensuite ça s'arrête tout seul, ou plus tôt si c'était une erreur.
group-line-muted = 🔇 { $names } : pas de messages ici pendant { $span }.
group-dismissed = ⚖️ Les admins de { $group } ont regardé #{ $id } et l'ont laissé tel quel.

## Groups: cards for admins

group-card-would = 🔭 <b>Observer seulement :</b> ce serait « { $action } »
group-card-noted = 🗒 <b>Noté ;</b> rien n'a été fait
group-card-warned = ⚠️ <b>Averti ;</b> la photo est encore là
group-card-hidden = 🛡 <b>Caché</b>
group-card-stuck = 🚨 <b>PAS caché :</b> Telegram ne me laisse pas le supprimer
group-card-stuck-old = 🚨 <b>PAS caché :</b> ça a plus de 48 heures, et Telegram ne laisse aucun bot supprimer de tels messages. Supprime-le toi-même
group-card-posted = Posté : { $time }
group-card-captioned = Il y a du texte à côté.
group-card-no-caption = Il n'y a pas de texte à côté.
group-card-link = Aller au message
group-card-id = cas #{ $id }
group-card-who = De :
group-card-where = {""} · dans { $group }
group-card-why = Trouvé : { $what }
group-card-pictures = Album : { $count } images, toutes ensemble
group-card-copy = Une copie masquée a été postée.
group-card-no-copy = Aucune copie masquée n'a pu être garantie sûre, donc aucune n'a été postée.
group-card-strike = Avertissements de ce membre en { $what } : { $number } (limite { $limit })
group-card-muted = Muet pendant { $span }.
group-card-channel = 📢 Un post du canal lié : je n'en cache jamais de moi-même.
group-card-no-preview = Pas d'aperçu : aucune copie vérifiée ne peut être montrée.
group-card-appealed = ⚖️ L'auteur dit : c'est une erreur.
group-card-dismissed = ✋ Laissé tel quel.
group-card-undone = ↩️ Annulé.
group-card-undo-asked = ❓ Annuler reposte l'original dans le groupe, où tout le monde le voit. Vraiment ?
group-card-less-asked = ❓ Désormais, je n'agis sur ces sortes que si je suis plus certain. Vraiment ?
group-card-waiting = ⏳ { $count ->
    [one] Une photo du groupe attend d'être regardée.
   *[other] { $count } photos du groupe attendent d'être regardées.
}
group-list-head = 🗂 <b>{ $count ->
    [one] Un cas
   *[other] { $count } cas
} d'un coup.</b> Un bouton ouvre sa fiche.
group-appeal = ⚖️ <b>Réclamation, cas #{ $id } :</b> l'auteur dit que c'est une erreur.
group-appeal-public = ⚖️ <b>Pour les admins : réclamation, cas #{ $id }.</b> Quelqu'un dont la photo a été cachée dit que c'est une erreur.
group-button-undo = ↩️ Annuler
group-button-undo-sure = ↩️ Oui, la reposter
group-button-no = Non
group-button-unmute = 🔊 Rendre la parole
group-button-exempt = 🙋 Exempter ce membre
group-button-unexempt = 👁 Regarder à nouveau ce membre
group-button-less = 🔉 Moins sensible
group-button-less-sure = 🔉 Oui, moins sensible
group-button-more = 🔊 Sensible comme avant
group-button-hide = 🫥 Cacher
group-button-hide-strike = 🫥 Cacher + avertir
group-button-dismiss = ✋ Laisser
group-button-about = 🔎 De qui, et pourquoi ? (toi seul le vois)
group-press-ask-u = Touche « Oui » pour annuler : l'avertissement disparaît, la sourdine est levée s'il n'en reste pas assez, et l'original caché est reposté dans le groupe.
group-press-ask-l = Touche « Oui » : désormais je n'agis sur ces sortes que si je suis plus certain.
group-press-left = Laissé tel quel.
group-press-undoing = J'annule…
group-press-undone-already = C'est déjà annulé.
group-undo-back = ↩️ Cas #{ $id } : la photo est de retour.
group-undo-wordless = ↩️ Cas #{ $id } : la photo est de retour. Le texte à côté est perdu : je ne le tiens qu'en mémoire, et pas au-delà d'un redémarrage.
group-undo-lost = ↩️ Le cas #{ $id } est annulé. Telegram n'a plus la photo ; si elle est repostée, elle reste.
group-undo-lifted = ↩️ Le cas #{ $id } est annulé.
group-press-unmute-yes = Parole rendue.
group-press-unmute-not-muted = Ce membre n'est pas muet.
group-press-unmute-not-mine = Cette restriction ne vient pas de moi mais d'un admin ; je la laisse.
group-press-unmute-away = Ce membre n'est plus dans le groupe.
group-press-unmute-failed = Telegram ne m'a pas laissé rendre la parole. Regarde mes droits.
group-press-exempt = Les photos de ce membre ne sont plus regardées.
group-press-unexempt = Les photos de ce membre sont de nouveau regardées.
group-press-full = 30 membres sont déjà exemptés ; retires-en d'abord un de la liste (/settings).
group-press-less = Moins sensible à partir de maintenant.
group-press-more = Sensible comme avant.
group-press-dismissed = Laissé tel quel ; l'auteur est prévenu.
group-press-hidden-already = Ce n'est plus là.
group-press-hide-deleted = Caché ; l'auteur est prévenu.
group-press-strike-deleted = Caché et compté comme avertissement ; l'auteur est prévenu.
group-press-hide-missing = Ce n'était déjà plus là.
group-press-hide-channel = Caché ici et dans le canal.
group-press-hide-channel-stays = Caché ici. Dans le canal, on le voit encore : là, je ne supprime que si toi et moi en avons le droit.
group-press-hide-denied = Telegram ne m'a pas laissé le supprimer : ça a plus de 48 heures, ou il me manque le droit « Supprimer des messages ».
group-press-appealed = Transmis aux admins sous #{ $id }.
group-press-appealed-more = Transmis aux admins sous #{ $id }. Cette ligne parle de { $count ->
    [one] une autre photo à toi
   *[other] { $count } autres photos à toi
} : touche encore si c'était aussi une erreur.
group-press-appealed-already = Tu l'as déjà dit aux admins.
group-press-too-late = C'était il y a plus d'un jour ; écris toi-même aux admins.
group-press-not-yours = Ce bouton est pour qui a posté la photo, tant que je m'en souviens.

## Groups: what admins do about members

group-not-done-span = Écris la durée comme ceci : /mute 30m, /mute 2h, /mute 1d — un an au plus.
group-not-done-anonymous = Quelqu'un a écrit ça au nom du groupe : un admin. Je ne fais rien contre les admins.
group-not-done-channel = C'est posté au nom d'un canal, et je ne peux pas savoir qui est derrière. Occupe-t'en toi-même : appuie longuement sur le message, Supprimer, Bannir.
group-not-done-bot = C'est un bot. Retire-le toi-même du groupe.
group-not-done-admin = C'est un admin de ce groupe. Je ne fais rien contre les admins.
group-not-done-basic = Ça ne marche que dans les supergroupes. Un groupe en devient un tout seul quand, par exemple, son historique est rendu visible aux nouveaux membres.
group-not-done-no-right = Je n'en ai pas le droit : donne-moi « Bannir des utilisateurs ».
group-not-done-unknown = Telegram ne connaît plus ce membre ici.
group-not-done-away = Ce membre n'est plus dans le groupe.
group-not-done-not-muted = Ce membre n'est pas muet.
group-not-done-not-banned = Ce membre n'est pas banni.
group-not-done-failed = Telegram ne l'a pas fait. Regarde mes droits et réessaie dans un instant.
group-not-done-undone-already = C'est déjà annulé.
group-not-done-changed = Ce n'est plus comme je l'avais laissé : c'est terminé, ou un admin l'a changé. Je n'y touche pas.
group-not-done-ended = Ce serait déjà terminé, il n'y a donc rien à annuler.
group-act-warn = ⚠️ { $name } : averti. { $count ->
    [one] Un avertissement
   *[other] { $count } avertissements
} sur { $number } en { $what }.
group-act-warn-counted = ⚠️ { $name } : averti. { $count ->
    [one] Un avertissement
   *[other] { $count } avertissements
} en { $what }.
group-act-mute = 🔇 { $name } ne peut pas écrire ici pendant { $span }.
group-act-unmute = 🔊 { $name } peut de nouveau écrire ici.
group-act-ban = 🚪 { $name } : banni pendant { $span }.
group-act-ban-open = 🚪 { $name } : banni jusqu'à ce qu'un admin lève ça.
group-act-unban = 🚪 { $name } peut revenir : par le lien du groupe, ou quand quelqu'un l'ajoute.
group-act-told = C'est dit à cette personne.
group-act-untold = Je n'ai pas pu le lui dire.
group-act-about = Qui :
group-act-by = Par l'admin { $name }
group-act-reason = Avec les mots de l'admin : { $what }
group-told-warn = ⚠️ <b>Un admin de { $group } t'a averti.</b>
group-told-strikes = Ça fait { $count ->
    [one] un avertissement
   *[other] { $count } avertissements
} ; avec { $number } en { $what }, tu ne peux plus y écrire pendant un moment.
group-told-mute = 🔇 <b>Un admin de { $group } t'a rendu muet pendant { $span }.</b> Tu peux lire ; ensuite tu pourras de nouveau écrire.
group-told-unmute = 🔊 Tu peux de nouveau écrire dans { $group }.
group-told-ban = 🚪 <b>Un admin t'a banni de { $group } pendant { $span }.</b>
group-told-ban-open = 🚪 <b>Un admin t'a banni de { $group }.</b>
group-told-unban = 🚪 Tu peux revenir dans { $group }.
group-told-unwarn = ↩️ Un admin de { $group } a retiré ton avertissement.
group-told-mute-again = 🔇 Un admin de { $group } t'a de nouveau rendu muet, comme avant.
group-told-ban-again = 🚪 Un admin t'a de nouveau banni de { $group }, comme avant.
group-line-act-warn = ⚠️ { $name } : un admin te demande de respecter les règles de ce groupe.
group-line-act-mute = 🔇 { $name } : un admin te demande de faire une pause ici.

## Groups: commands

command-report = Signaler aux admins la photo à laquelle je réponds
command-settings = Réglages de ce groupe
command-strikes = Mes avertissements (admins : en réponse)
command-warn = Avertir le membre à qui je réponds
command-mute = Rendre muet en réponse : /mute 2h
command-unmute = Laisser un membre écrire à nouveau
command-ban = Bannir en réponse : /ban, /ban 1d
command-unban = Lever un bannissement
command-pardon = Retirer les avertissements d'un membre
command-exempt = Exempter un membre, ou ne plus l'exempter
command-stats = Chiffres des 30 derniers jours
group-asked-nothing = Réponds avec /check ou /report à un message qui a une photo ou une vidéo.
group-asked-paid = ⚪ Je ne peux pas regarder les médias payants, donc ce n'est pas vérifié.
group-asked-story = ⚪ Je ne peux pas regarder les stories, donc celle-ci n'est pas vérifiée.
group-asked-checklist = ⚪ Je vérifie des images, pas des listes, donc celle-ci n'est pas vérifiée.
group-asked-too-often = ⏳ Non vérifié : { $count } vérifications en dix minutes, c'est la limite pour une personne.
group-verdict-stop = 🔴 <b>Ça ne devrait pas être dans un groupe.</b>
group-verdict-caution = 🟡 <b>Attention : il y a ici quelque chose à ne pas montrer à tout un groupe.</b>
group-verdict-clear = 🟢 <b>Rien de risqué trouvé.</b>
group-verdict-unknown = ⚪ <b>Impossible à vérifier : ne le prends pas pour inoffensif.</b>
group-verdict-film = ⚪ <b>Rien de risqué dans les images que j'ai vues. Ce n'est pas tout, alors ne le prends pas pour inoffensif.</b>
group-verdict-unread = ⚪ <b>Je n'ai pas pu lire la plus grande partie de ce qui est écrit ici : ne prends pas cette photo pour inoffensive.</b>
group-verdict-refused = ⚪ <b>Je n'ai pas pu regarder ça : ne le prends pas pour inoffensif.</b>
group-note-film = 🎞 D'un GIF ou d'une vidéo, je regarde { $count } images au plus. Ce qu'il y a entre elles, et le son, je ne le vérifie pas.
group-tip = 💡 Conseil : tout le monde dans un groupe peut garder une photo et la transmettre. Ce qui ne concerne qu'une personne, mieux vaut l'envoyer à elle seule.
group-asked-found = Trouvé : { $what }
group-asked-would = 🔭 Observer seulement : rien n'a été fait, les admins sont au courant.
group-asked-noted = 🗒 Les admins sont au courant.
group-asked-warned = ⚠️ Son auteur est prévenu.
group-asked-hidden = 🛡 C'est caché.
group-asked-stuck = 🚨 Ça devrait être caché, mais je n'ai pas le droit de supprimer ici.
group-report-thanks = 🙏 Merci pour le signalement.
group-too-many-commands = ⏳ Une chose après l'autre : en une minute, je réponds à { $count } commandes d'une même personne.
group-report-head = 🚩 <b>Signalé par { $by } :</b> un message de { $of }
group-report-unseen = Pas regardé : je ne vérifie que des photos et des vidéos.
group-report-passed = Les admins l'ont maintenant.
group-report-here = 🚩 <b>Pour les admins :</b> regardez vous-mêmes, s'il vous plaît.
group-help = 👋 Je regarde les photos postées ici. Réponds à l'une avec /check pour savoir ce que j'en pense, ou avec /report pour appeler les admins. /strikes montre tes avertissements, /tips aide avant de poster ; les admins ont /settings. Tout le reste en discussion privée avec moi.
group-asked-stuck-old = 🚨 Ça devrait être caché, mais ça a plus de 48 heures, et Telegram ne laisse aucun bot supprimer de tels messages. Un admin le peut.
group-needs-reply = Envoie ça en réponse à un message du membre.
group-strikes = ⚖️ { $name } : { $count ->
    [0] aucun avertissement
    [one] un avertissement sur { $number }
   *[other] { $count } avertissements sur { $number }
} en { $what }.
group-strikes-muted = Muet encore { $span }.
group-strikes-counted = ⚖️ { $name } : { $count ->
    [0] aucun avertissement
    [one] un avertissement
   *[other] { $count } avertissements
} en { $what }. Dans ce groupe, personne n'est rendu muet.
group-pardoned = 🕊 { $name } : { $count ->
    [0] aucun avertissement à retirer
    [one] un avertissement retiré
   *[other] { $count } avertissements retirés
}.
group-pardoned-mute-yes = 🔊 J'avais rendu ce membre muet pour ça ; c'est levé, il peut de nouveau écrire.
group-pardoned-mute-not-mine = 🔇 Un admin l'a restreint depuis ; je laisse ça comme c'est.
group-pardoned-mute-failed = 🚨 J'avais rendu ce membre muet pour ça, et Telegram ne m'a pas laissé lever la sourdine : lève-la toi-même.
group-pardoned-mute-denied = 🔇 J'avais rendu ce membre muet pour ça, et il le reste : pour lever la sourdine, il te faut à toi-même le droit d'admin « Bannir des utilisateurs ».
group-pardoned-told = 🕊 Un admin de { $group } a retiré tes avertissements. Tu peux de nouveau y écrire.
group-exempted = 🙋 { $name } : ses photos ne sont plus regardées.
group-unexempted = 👁 { $name } : ses photos sont de nouveau regardées.
group-stats-head = 📊 <b>Les 30 derniers jours</b>
group-stats-risks = Trouvé, en gros : { $what }
group-broad-papers = papiers, numéros et mots de passe
group-broad-people = personnes et choses personnelles
group-broad-places = lieux et contacts
group-stat-seen = photos regardées
group-stat-hidden = cachées
group-stat-copies = copies masquées postées
group-stat-warned = averties
group-stat-noted = notées
group-stat-would = auraient déclenché une action (observer seulement)
group-stat-unchecked = impossibles à vérifier
group-stat-stuck = à cacher, mais sans succès
group-stat-appeals = réclamations
group-stat-undone = annulées
group-stat-muted = mises en sourdine
group-stat-reports = signalements
privacy-groups = <b>Dans les groupes :</b> les réglages (180 jours après la dernière photo), de quels groupes un admin s'occupe (30 jours, visible dans /mydata), les cas avec la référence chez Telegram de ce qui a été caché, pour pouvoir le rendre (deux jours), les avertissements comptés par membre (aussi longtemps que les admins l'ont choisi, 30 jours au plus), ce que les admins m'ont fait faire au sujet de membres, pour pouvoir l'annuler (deux jours), des comptes sans noms (un mois). Les mots à côté d'une photo qui a un cas restent seulement dans ma mémoire vive (deux jours au plus), pour qu'une annulation les rende aussi. Tout ça appartient au groupe : /forget n'y touche pas, /strikes y montre les tiens, les admins peuvent retirer des avertissements avec /pardon, et tout disparaît quand on me retire.

## The command line

cli-headline-clear-off = 🟢 <b>Rien de risqué trouvé dans ce que j'ai cherché.</b>
cli-where = , { $count ->
    [one] endroit { $numbers }
   *[other] endroits { $numbers }
}

advice-children = Ne l'envoie jamais ; masque le visage de chaque enfant, ou garde la photo pour toi.
advice-contact = Masque-le, sauf s'il est destiné à tout le monde.
advice-covered-text = Envoie la copie masquée : sous ces bandeaux, le texte peut encore être copié hors du fichier.
advice-identity = Ne l'envoie jamais telle quelle ; masque nom, numéros, portrait et codes.
advice-intimate = Ne l'envoie pas, même masquée ; supprime-la là où tu n'en as pas besoin.
advice-location = Masque l'adresse ; retire la position du fichier.
    .shown = Masque-le : ça dit à des inconnus où tu habites ou où tu es.
    .in-file = C'est dans le fichier et pas dans l'image : la copie ne l'a pas.
advice-medical = Masque de qui il s'agit ; une IA peut expliquer des résultats sans nom.
advice-metadata = Envoie la copie nettoyée : c'est l'image et rien d'autre.
advice-names = Masque les noms des personnes à qui on n'a pas demandé.
advice-payment = Masque les numéros ; le numéro et la date suffisent pour prendre de l'argent.
advice-people = Demande aux personnes montrées, ou masque leurs visages.
advice-personal-paper = Masque noms, dates et numéros.
advice-secrets = Masque-le avant d'envoyer ; change-le s'il a déjà été envoyé.
advice-vehicle = Masque la plaque : elle mène au propriétaire.

check-covered-text = texte sous des bandeaux
check-names = noms
check-personal-paper = papiers qui parlent de quelqu'un
check-file = le fichier
check-page = une page
check-photo = l'image

cli-unchecked = ⚪ Non vérifié : { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}Sur une machine chargée, donne-lui plus de temps : --seconds 120.
    [crashed] {" "}Signale-le avec --json, sans la photo.
    [pages] {" "}Choisis-les avec --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Non vérifié : { $what }. Recadre-la, vérifie ses parties une par une, ou donne-lui plus de temps : --seconds 120.
cli-not-all-checked = pas tout vérifié
cli-not-readable = illisible
cli-about-place = environ { $place } (à 0,1° près)

cli-refused-empty = Le fichier est vide. Enregistre-le ou récupère-le encore une fois.
cli-refused-truncated = L'image s'arrête avant la fin, et ce qui ne se lit pas ne se vérifie pas. Récupère-la encore une fois.
cli-refused-too-many-bytes = Le fichier dépasse { $megabytes } Mo, c'est ma limite. Réduis-le, ou fais une capture d'écran.
cli-refused-missing-file = Ce fichier n'existe pas. Regarde son nom.
cli-refused-unreadable-file = Je ne peux pas ouvrir ça comme un fichier. Regarde si tu as le droit de le lire, et si c'en est un.
cli-refused-encrypted = Ce PDF est protégé par un mot de passe. Ouvre-le, imprime-le en PDF et vérifie celui-là.
cli-refused-broken-pdf = Ce PDF est abîmé et je ne peux pas l'ouvrir. Récupère-le encore une fois, ou imprime-le en PDF.
cli-refused-no-pages = Ce PDF n'a aucune page. Récupère-le encore une fois.
cli-refused-no-such-page = Ce fichier n'a pas une page que --pages ou --cover demande, ou elle n'est pas regardée. Nomme des pages qu'il a.
cli-refused-no-page-named = Ce PDF a plusieurs pages, et --cover n'en nomme aucune. Écris la page devant la zone, comme --cover 2:10,20,200,80.
cli-refused-too-many-pages = Ce PDF a plus de { $pages } pages, c'est ma limite. Découpe-le et vérifie les parties que tu veux envoyer.
cli-refused-too-large-a-page = Une page de ce PDF mesure plus de 3,4 mètres, c'est ma limite. Imprime-le en PDF sur un format courant.
cli-refused-too-large-a-pdf = Ce PDF dépasse 50 Mo, c'est ma limite. Découpe-le et vérifie les parties.
cli-refused-too-complex = Ouvrir ce PDF prenait trop de mémoire ou de temps, alors j'ai arrêté. Imprime en PDF les pages qui comptent.
cli-refused-filled-by-program = Un programme dans ce PDF (XFA) crée ses pages, et je ne le lance pas. Ouvre-le dans Acrobat Reader, imprime-le en PDF et vérifie celui-là.

cli-copy = ✅ Copie vérifiée : { $path }
cli-copy-open = ✅ Copie avec { $count ->
    [one] l'endroit { $numbers } laissé visible
   *[other] les endroits { $numbers } laissés visibles
} : { $path }
cli-copy-ready = ✅ Une copie masquée a passé la vérification ; --redacted OUT l'écrit.
    .clean = ✅ Une copie sans données cachées a passé la vérification ; --redacted OUT l'écrit.
cli-copy-unwritten = 🚫 La copie a passé la vérification et n'a pas été écrite.
cli-withheld = 🚫 Pas de copie : { $reason ->
    [nothing-left] presque tout serait masqué et il ne resterait rien qui vaille la peine d'être envoyé. { $styles ->
        [none] Prends plutôt une image générique.
       *[other] Prends un de ceux-ci, ou plutôt une image générique : { $styles }
    }
    [no-place] je ne sais pas où c'est dans l'image, je ne peux donc pas le masquer. Recadre la photo jusqu'à ne garder que ce qu'il te faut, et vérifie ça.
    [cover-outside] une zone à masquer est hors de la photo, qui fait { $size } pixels.
    [too-large] elle dépasserait { $megabytes } Mo. Choisis moins de pages avec --pages.
    [crop-too-small] un recadrage laisserait moins d'un quart de la photo, ou rien à voir. Prends un autre style.
   *[failed] en la relisant, je n'étais pas certain que tout soit caché ({ $codes }). Recadre la photo ou masque-en plus, et vérifie-la encore.
}

cli-pages-looked-at = 📄 J'ai regardé { $looked } pages sur { $count }. Personne n'a regardé les autres, et la copie les laisse de côté.
cli-pages-more = … et { $count ->
    [one] une autre page
   *[other] { $count } autres pages
}, avec --json.

cli-off = 🙈 Laissé de côté à ta demande, donc personne ne l'a cherché : { $checks }.
cli-left-open = 👁 Laissé visible à ta demande, là où aucun autre endroit ne le recouvre : { $numbers }.
cli-still-covered = 🛡 Toujours masqué, avec ce qu'il y a dessous : { $numbers }, parce que ça contient bien plus. Pour l'ouvrir aussi : --keep { $keep }

cli-explain-place = Endroit { $number } : { $box } en pixels de la photo redressée.
cli-explain-field = Endroit { $number }, sur un papier : { $field } ; { $box } en pixels de la photo redressée.
cli-explain-page = À la page { $page }, comme si c'était une photo :
cli-explain-sure = C'est certain.
cli-explain-likely = C'est probable : ça compte comme trouvé.
cli-explain-hint = C'est un indice : un signe faible, qui seul n'arrête jamais une photo.
cli-explain-rule = Ce que la règle dit d'elle-même :
cli-explain-nowhere = --explain { $number } : { $count ->
    [0] cette photo n'a aucun endroit
    [one] cette photo a seulement l'endroit 1
   *[other] cette photo a les endroits 1 à { $count }
}. Ce qui a été trouvé dans toute la photo ou dans son fichier n'a pas de numéro.
cli-explain-nowhere-pdf = --explain { $number } : { $count ->
    [0] ce PDF n'a aucun endroit
    [one] ce PDF a seulement l'endroit 1
   *[other] ce PDF a les endroits 1 à { $count }
}. Ce qui a été trouvé dans tout le fichier n'a pas de numéro.
cli-keep-nowhere = --keep { $names } : { $count ->
    [0] cette photo n'a aucun endroit
    [one] cette photo a seulement l'endroit 1
   *[other] cette photo a les endroits 1 à { $count }
}. Rien n'a été écrit (--annotated montre les numéros).
cli-keep-nowhere-pdf = --keep { $names } : { $count ->
    [0] ce PDF n'a aucun endroit
    [one] ce PDF a seulement l'endroit 1
   *[other] ce PDF a les endroits 1 à { $count }
}. Rien n'a été écrit (--annotated montre les numéros).

cli-files = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
} : { $levels }
cli-bar = Vérification
    .left = restants

cli-named = { $path }: { $what }
cli-passed = Pas regardé : { $what }. Pour en faire vérifier un, nomme-le lui-même.
cli-passed-ending = fichiers d'un autre genre par leur nom : { $count } ({ $names })
cli-passed-bytes = fichiers sans extension qui ne sont pas des images par leurs premiers octets : { $count } ({ $names })
cli-passed-folder = dossiers liés, qui ne sont pas suivis : { $count } ({ $names })
cli-passed-nowhere = liens vers rien : { $count } ({ $names })
cli-passed-no-file = tubes, sockets et périphériques : { $count } ({ $names })
cli-passed-others = { $count ->
    [one] un autre
   *[other] { $count } autres
}
cli-passed-more = { $names } et { $count } de plus

cli-hyphen = { $path } commence par un tiret : écris ./{ $path }, ou -- avant les photos.
cli-cannot-start = gatekeeper ne peut pas démarrer : { $why }
cli-folder-shut = Le dossier { $path } ne s'ouvre pas, donc rien dedans n'a été vérifié : change ses permissions.
cli-no-photos = Il n'y a ni photos ni PDF dans ce que tu as nommé.
cli-no-match = Rien ne correspond au motif { $path }.
cli-explain-many = --explain porte sur une seule photo, et il y en a { $count } : nomme la bonne.
cli-explain-alone = --explain parle à des gens d'une seule photo : laisse --json et --watch de côté.
cli-nothing-named = Rien à regarder n'est nommé : nomme une photo, un dossier, --files-from ou --watch (voir --help).
cli-no-detector = Il n'y a pas de détecteur nommé { $name } ; connus : { $known }.

cli-copy-cannot = { $path } : la copie ne peut pas être écrite : { $why }
cli-copy-over-itself = { $path } est la photo elle-même ; nomme un autre endroit pour la copie
cli-copy-over-another = { $path } est une autre photo de cette série ; nomme un autre endroit pour la copie
cli-copy-kind = la copie de cette photo est un { $kind } ; nomme-la { $path }, ou nomme un dossier
cli-copy-there = { $path } existe déjà et reste comme il est ; nomme un autre endroit, ou ajoute --overwrite
cli-two-names = La copie et l'image numérotée, qui n'est pas masquée, ont besoin de deux noms ; les deux seraient { $path }.
cli-many-into-one = { $count } photos ne tiennent pas dans un seul fichier, { $path } : nomme un dossier.
cli-ending-copy = Une copie est un JPEG ou un PNG et ne peut pas être { $path } : finis par .jpg ou .png, ou nomme un dossier.
cli-ending-pdf = La copie d'un PDF est un PDF et ne peut pas être { $path } : finis par .pdf, ou nomme un dossier.
cli-ending-boxes = L'image numérotée est un PNG et ne peut pas être { $path } : finis par .png, ou nomme un dossier.
cli-ending-boxes-pdf = Les pages numérotées d'un PDF sont un PDF et ne peuvent pas être { $path } : finis par .pdf, ou nomme un dossier.

cli-pipe-boxes = L'image numérotée, qui n'est pas masquée, ne peut pas aller sur la sortie standard : nomme un fichier ou un dossier (un dossier appelé - s'écrit ./-/).
cli-pipe-many = Une seule copie tient sur la sortie standard, et il y a { $count } photos : nomme un dossier pour les copies.
cli-pipe-terminal = La copie s'écrirait dans le terminal : ajoute > copy.jpg, ou un tube vers un programme.
cli-pipe-twice = L'entrée standard ne se lit qu'une fois : nomme - une fois, comme photo ou comme liste.
cli-pipe-nothing = Rien n'arrive par l'entrée standard : ajoute &lt; photo.jpg, ou un tube depuis un programme.
cli-list-unreadable = La liste { $path } ne peut pas être lue ({ $why }) : nomme un fichier avec un nom par ligne.
cli-list-large = La liste { $path } dépasse { $megabytes } Mo : découpe-la.

cli-watch-alone = --watch regarde ce qui apparaît dans son dossier et rien d'autre : nomme les photos dans un appel à part.
cli-watch-nowhere = { $path } n'est pas un dossier qu'on peut surveiller : nommes-en un qui existe.
cli-watch-boxes = --annotated ne s'écrit pas pendant la surveillance, car les images numérotées ne sont pas masquées : laisse-le de côté.
cli-watch-one-copy = Plusieurs copies ne tiennent pas dans { $path } : nomme un dossier, ou ne nomme rien pour les avoir à côté des photos.
cli-watch-begins = Je surveille { $path }, sans ses sous-dossiers : ce qui y apparaît est regardé, et les copies sont marquées { $mark }. Ctrl-C arrête.
cli-watch-ends = La surveillance est terminée.
cli-watch-lost = Le dossier { $path } ne peut plus être regardé ({ $why }), la surveillance est donc terminée.
cli-watch-no-photo = { $path } n'est pas une photo par son nom et ses premiers octets, donc pas regardé.
cli-watch-no-desktop = Le bureau n'affiche pas d'annonces (notify-send a échoué), les réponses sont donc seulement ici.
cli-notice-clear = Rien de risqué trouvé dans une nouvelle photo.
cli-notice-caution = Attention à une nouvelle photo : regarde avant de l'envoyer.
cli-notice-stop = Stop : n'envoie pas une nouvelle photo telle quelle à une IA.
cli-notice-unknown = Une nouvelle photo n'a pas pu être vérifiée : considère-la comme risquée.

cli-wrong-keep = --keep { $text } ne nomme aucun endroit : écris leurs numéros, comme 1,3, ou des champs d'un papier : { $known }
cli-wrong-pages = --pages { $text } n'est pas une liste de 1 à { $most } pages, comptées à partir de 1, comme 1-3,7
cli-wrong-cover = --cover { $text } n'est pas une zone : écris gauche,haut,droite,bas en pixels, droite et bas exclus, comme 10,20,200,80 (pour un PDF, avec la page devant : 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } n'est pas une durée pour une photo : écris un nombre au-dessus de 0 et d'au plus { $most }, comme 120
cli-wrong-explain = --explain { $text } n'est pas le numéro d'un endroit : --annotated les montre, comme 2
cli-wrong-choice = { $option } { $text } n'existe pas : écris un de ceux-ci : { $known }
cli-wrong-unknown = Il n'y a pas d'option { $text } : --help montre celles qu'il y a.
cli-wrong-ambiguous = { $text } pourrait être plusieurs options, { $known } : écris le nom entier.
cli-wrong-lacks = { $option } a besoin d'une valeur après : --help montre laquelle.
cli-wrong-has = { $option } ne prend pas de valeur : enlève { $text }.

cli-usage = utilisation :{" "}
cli-usage-error = gatekeeper check : { $what }
cli-help-named = ce qui est regardé
cli-help-options = options
cli-help = Vérifie des photos et des PDF pour ce qui ne doit pas être envoyé à une IA, et écrit des copies masquées et vérifiées.
cli-help-end = Code de sortie : 0 rien à signaler ; 1 quelque chose a été trouvé ou n'a pas été compris ; 2 quelque chose n'a pas pu être vérifié ou lu. Une photo dont le nom commence par un tiret se met après --, ou s'écrit ./-nom.jpg. Dans un tube, - lit la photo sur l'entrée standard ; avec --redacted -, la copie va sur la sortie standard, et la réponse, en mots ou en --json, sur l'erreur standard.
cli-help-photos = une photo, un PDF, un dossier qui en contient, ou un motif comme '*.jpg'
cli-help-files-from = regarder aussi ce que nomme ce fichier (- est l'entrée standard), un nom par ligne ou avec un octet nul après chacun
cli-help-watch = regarder ce qui apparaît dans ce dossier, et poser les copies à côté ou dans --redacted DIR, jusqu'à l'arrêt
cli-help-redacted = écrire ici la copie masquée et vérifiée ; - est la sortie standard
cli-help-annotated = écrire ici la photo avec des zones numérotées (PNG), d'un PDF ses pages (PDF)
cli-help-overwrite = remplacer ce qui se trouve déjà à OUT ou dans DIR
cli-help-style = bandeaux qui nomment ce qu'ils masquent et visages adoucis (auto, par défaut), une couleur unie (solid), un remplissage tiré de ce qui l'entoure (soft), une fleur ou un soleil dessiné sur chaque visage (sticker), des valeurs inventées à la place des vraies (replace), seulement une partie sans rien à cacher (crop), ou des documents entiers masqués (card)
cli-help-keep = laisser ceux-ci visibles : numéros d'endroits (voir --annotated), ou champs d'un papier comme nik,name
cli-help-cover = masquer aussi cette zone de pixels, d'un PDF avec la page devant, comme 2:10,20,200,80 ; peut être répété
cli-help-everything = masquer tous les mots, codes et visages, pas seulement de qui il s'agit
cli-help-pages = d'un PDF, regarder seulement ces pages, comme 1-3,7 ; sans ça, les { $most } premières
cli-help-labels = écrire sur les caches quel genre de chose ils cachent
cli-help-xray = montrer aussi à peu près où la photo a été prise, si le fichier le dit (à environ 11 km)
cli-help-explain = dire ce qui a été trouvé à l'endroit N d'une photo, à quel point c'est sûr, et ce que la règle cherche et rate
cli-help-json = imprimer un objet JSON par ligne au lieu de mots
cli-help-off = laisser un détecteur de côté
cli-help-seconds = temps pour les détecteurs d'une photo (60 par défaut)
cli-help-language = parler cette langue (par défaut : celle de LC_ALL, LC_MESSAGES ou LANG)
cli-help-version = imprimer la version
cli-help-help = montrer cette aide
cli-completions = Imprime ce qu'il faut à un shell pour compléter les mots. Comment chaque shell le prend :

## The page

serve-help = Ouvre la page sur cette machine : dépose une photo, vois ce qu'elle a de privé, masque-le, prends la copie.
serve-help-end = Ctrl-C l'arrête. Avec PUBLIC_URL dans .env, elle sert aussi des gens au-delà de cette machine ; voir .env.example.
serve-help-port = le port à écouter ; sans lui PAGE_PORT, ou n'importe lequel de libre
serve-help-no-browser = afficher seulement l'adresse, ne rien ouvrir
serve-help-invite = afficher un lien vers la page à PUBLIC_URL, valable une fois
serve-help-token = créer un jeton (token) pour un programme qui utilisera l'API, et sa ligne de réglage
serve-wrong-port = un port est un nombre entre 1 et 65535
serve-loading = Chargement, cela prend quelques secondes …
serve-address = Gatekeeper est ici : { $address }
serve-once = L'adresse marche une fois, pour un navigateur. Ctrl-C arrête la page.
serve-invitation = Il laisse entrer un navigateur, une fois, sous { $hours } heures.

page-title = Vois ce qu'une photo révèle, avant qu'une IA le voie
page-lead = Gatekeeper te dit avec des mots simples ce qui est privé dans une photo ou un PDF, et fait une copie masquée qu'il relit pour en être sûr.
page-drop = Dépose ici des photos ou des PDF
page-give = Montre-moi des photos ou des PDF
page-choose = Choisir des photos
page-camera = Appareil photo
page-paste = Coller
page-promise = Rien n'est enregistré. Ce que tu montres est oublié quand tu quittes cette page, et après 15 minutes sans y toucher.
page-skip = Aller au contenu
page-home = Gatekeeper : recommencer et oublier toutes les photos
page-language = Langue
page-back = Toutes les photos
page-more = Ajouter des photos
page-again = Réessayer
page-take-back = Annuler la modification
page-list = Réponses : %1 sur %2
page-pasted = Photo collée
page-nothing-given = Il n'y avait ni photo ni PDF là-dedans. Copie l'image elle-même, ou choisis son fichier.
page-shared-lost = Ce que tu as partagé n'est pas arrivé. Partage-le encore une fois, ou choisis-le ici.
page-away-title = Gatekeeper ne tourne pas
page-away = Cette page a besoin de son propre serveur, et il ne répond pas. Relance Gatekeeper, puis réessaie. Rien n'a été gardé ici.
page-session-title = Cette page n'est pas encore ouverte pour toi
page-session = Ouvre-la par l'adresse que Gatekeeper a affichée au démarrage, ou par le lien qu'on t'a donné.
page-unreachable = Gatekeeper ne répond pas, il n'y a donc pas de résultat. Ta photo n'a pas été gardée. Le serveur tourne-t-il, le réseau est-il là ?
page-failed = Quelque chose a mal tourné sur le serveur, il n'y a donc pas de résultat. Réessaie dans un instant.
page-failed-title = Impossible à vérifier — considère que ce n'est pas sûr
page-gone-title = Oublié
page-gone = Le temps était écoulé, donc cette photo, sa copie et tes choix ont disparu. Choisis-la à nouveau si tu en as encore besoin.
page-forgotten = Oublié.
page-stage-sending = Envoi
page-stage-waiting = Attente
page-stage-looking = Regard
page-stage-covering = Masquage
page-stage-proving = Relecture
page-now-queued = Attend son tour
page-now-sending = Envoi…
page-now-received = C'est arrivé…
page-now-waiting = En attente. Photos avant la tienne : %1
page-now-next = La tienne est la suivante…
page-now-looking = Je cherche ce qui est privé…
page-now-page = Je regarde la page %1 sur %2…
page-now-covering = Je masque…
page-now-proving = Je relis la copie pour en être sûr…
page-progress = Avancement
page-strip = Pages
page-of = Page %1 sur %2
page-keys = Les flèches déplacent une croix, avec Maj plus loin. La barre d'espace pose l'outil et le lève, Échap l'enlève. Plus et moins rapprochent et éloignent, 0 montre toute la page. Sans outil, la barre d'espace va au champ sous la croix.
page-tools = Outils
page-tool-move = Déplacer
page-tool-brush = Pinceau : masquer en peignant
page-tool-rectangle = Rectangle : masquer une partie
page-tool-eraser = Gomme : montrer ce que tu as masqué, ou un endroit trouvé
page-undo = Annuler
page-redo = Rétablir
page-zoom-out = Plus loin
page-zoom-fit = Page entière
page-zoom-in = Plus près
page-width = Largeur du pinceau
page-compare = Montrer l'original
page-compare-value = %1 % est l'original
page-hold = Maintenir pour voir l'original
page-badge-copy = Copie masquée
page-badge-original = Ton original, non masqué
page-badge-both = À gauche : ton original. À droite : la copie masquée
page-badge-bare = Ton original : il n'y a pas de copie
page-badge-working = Une nouvelle copie est en cours…
page-badge-coming = L'image arrive…
page-key-down = L'outil est posé. Déplace avec les flèches, lève-le avec la barre d'espace.
page-drawn = Masqué. La copie est refaite.
page-erased = Montré. La copie est refaite.
page-nothing-there = Il n'y a rien à montrer.
page-many-regions = C'est plus qu'une photo ne peut prendre. Annule d'abord quelque chose, ou prends le rectangle pour une plus grande partie.
page-proven = La nouvelle copie est prête et relue.
page-take = Prendre la copie masquée
page-share = Partager
page-download = Télécharger
page-download-size = Télécharger la copie masquée, %1
page-downloaded = La copie masquée arrive dans tes téléchargements.
page-copy = Copier
page-copied = Copié
page-not-copied = Pas copié. Utilise Télécharger.
page-not-shared = Pas partagé. Utilise Télécharger.
page-new-tab = s'ouvre dans un nouvel onglet ; ajoutes-y la copie masquée
page-fields = Ce que j'ai trouvé
page-fields-none = Je n'ai trouvé ici aucun endroit à masquer. Avec le pinceau, tu peux masquer ce que tu veux.
page-covered = masqué
page-open = visible
page-partly = en partie visible
page-unread = N'a pas pu être lu, donc masqué
page-style = Comment c'est masqué
page-hidden = Données cachées dans le fichier : %1
page-hidden-kind = Quoi
page-hidden-detail = Dans la copie
page-hidden-removed = enlevé
page-forget = Oublier cette photo
page-ask = Vraiment laisser ça visible ?
page-ask-keep = Garder masqué
page-ask-open = Laisser visible

command-page = Un lien vers la page, pour ce navigateur
web-link-open = Ouvrir la page
web-link = <b>La page</b> : dépose une photo, vois ce qu'elle a de privé, masque-le du doigt. Ce lien est à toi : il fait entrer un seul navigateur, une fois, sous 10 minutes.
web-bad-request = Cette demande ne peut pas être lue.
web-not-signed-in = Cette page ne connaît pas ton navigateur. Ouvre le lien qu'on t'a donné, ou demandes-en un nouveau.
web-not-allowed = Ce n'est pas permis d'ici.
web-not-found = Il n'y a rien à cette adresse.
web-wrong-method = On ne demande pas cette adresse de cette façon.
web-too-slow = C'est arrivé trop lentement, donc rien n'a été pris. Réessaie, s'il te plaît.
web-too-large = C'est trop gros : ici, au plus { $megabytes } Mo.
web-too-long-an-address = Cette adresse est trop longue.
web-too-many = C'était trop d'un coup. Attends un instant, puis réessaie.
web-internal = Quelque chose a échoué ici, donc rien n'a été vérifié. Réessaie, s'il te plaît.
web-busy = Il y a trop à faire en ce moment, donc rien n'a été vérifié. Réessaie plus tard.
web-no-memory = Les liens ne peuvent pas être contrôlés en ce moment. Réessaie bientôt.
web-stands-by = C'est un autre bot qui est actif.
web-wrong-name = Cette page ne répond qu'à sa propre adresse.
web-no-https = Cette page n'est servie que par https.
web-wrong-site = Un autre site a envoyé ça, donc ça n'a pas été fait.
web-used-up = Ce lien a été utilisé ou est trop vieux. Demandes-en un nouveau.
web-door = Ici, tu peux voir ce qu'une photo a de privé avant de la donner à une IA.
web-door-open = Ouvrir
web-pdf-copy = La copie est un nouveau PDF fait d'images des pages : masquées, relues, sans données cachées.
web-pdf-no-copy = Il n'y en a pas de copie.
web-no-copy = Pas de copie : { $reason ->
    [withhold] masquer des parties d'une { $kind ->
        [pdf] page
       *[photo] photo
    } pareille ne suffit pas. Le mieux est de ne pas l'envoyer du tout.
    [large] elle serait trop grosse. Prends une version plus petite.
    [unchecked] toutes les vérifications n'ont pas tourné, personne ne peut donc promettre qu'une copie serait sûre. Réessaie dans un instant.
    [nothing] presque tout serait masqué et il ne resterait rien qui vaille la peine d'être envoyé. Choisis un autre style, ou masque moins.
    [nowhere] on ne sait pas où c'est dans l'image, on ne peut donc pas le masquer. Recadre-la jusqu'à ne garder que ce qu'il te faut.
   *[failed] à la relecture, il n'était pas certain que tout soit caché. Masques-en plus, ou recadre.
}
web-not-checked = Non vérifié : { $check } ({ $reason }).
web-not-checked-on = { $count ->
    [one] Non vérifié à la page { $pages } : { $check } ({ $reason }).
   *[other] Non vérifié aux pages { $pages } : { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
    [one] La page { $pages } n'a pas été regardée ({ $reason }).
   *[other] Les pages { $pages } n'ont pas été regardées ({ $reason }).
}
web-pages-not-seen = Les { $looked } premières pages sur { $count } ont été regardées. Personne n'a regardé les autres, et la copie les laisse de côté.
web-confirm = Ceci resterait visible : { $what }. Qui reçoit la copie peut le lire ou le reconnaître. Le laisser visible ?
web-gone = Le temps était écoulé, ou tu es parti : cette photo, sa copie et tes choix sont oubliés. Choisis-la à nouveau si tu en as encore besoin.
web-overtaken = Un choix plus récent est arrivé, celui-ci n'a donc pas été fait.
web-not-a-choice = Ce choix ne va pas avec la photo. Recharge la page et choisis encore une fois.
web-too-much-brushed = C'est plus qu'une copie ne peut prendre. Annule d'abord quelque chose, ou prends le rectangle pour une plus grande partie.
web-too-many-photos = Tu as { $count } photos ici, il n'y a pas la place pour plus. Oublies-en d'abord une.
web-too-many-bytes = Ce que tu as ici remplit la mémoire. Oublie d'abord une photo.
web-all-full = D'autres ont rempli la mémoire avec leurs photos. Réessaie dans quelques minutes.
web-no-copy-now = Il n'y a pas de copie vérifiée avec ces choix.
web-no-token = Ici, il faut un jeton : envoie-le comme Authorization: Bearer suivi du jeton. Celui qui fait tourner ce serveur en crée un avec ./gatekeeper page --token NAME.
web-wrong-token = Ce jeton n'est pas connu ici. Celui qui fait tourner ce serveur en crée un avec ./gatekeeper page --token NAME.
web-wrong-type = Ce type d'envoi n'est pas accepté. Envoie la photo ou le PDF lui-même, comme image/jpeg, application/pdf ou application/octet-stream, ou comme partie file d'un formulaire multipart/form-data, sans codage du contenu.
web-bad-form = Ce formulaire ne peut pas être lu jusqu'au bout. Envoie-le en multipart/form-data avec une partie nommée file, et de courts champs à côté.
web-no-file = Le formulaire doit contenir exactement une partie nommée file : la photo ou le PDF.
web-unknown-option = Cette option n'existe pas, donc rien n'a été vérifié. Les options sont : { $known }.
web-option-twice = L'option { $name } a été donnée plus d'une fois, donc rien n'a été vérifié.
web-wrong-option = L'option { $name } n'est pas ce qu'elle doit être, donc rien n'a été vérifié. Attendu : { $how }.
web-option-style = comment la copie masque : { $known }
web-option-keep = ce qui reste visible dans la copie : au plus { $most } numéros d'endroits, ou champs d'un papier, séparés par des virgules : 1,3 ou name
web-option-cover = une zone de pixels à masquer en plus : left,top,right,bottom, d'un PDF avec sa page : 2:10,20,200,80 ; peut être donnée { $most } fois
web-option-everything = true ou false : masquer tous les mots, codes et visages, pas seulement de qui il s'agit
web-option-labels = true ou false : écrire sur les caches quel genre de chose ils cachent
web-option-pages = d'un PDF, au plus { $most } pages à regarder : 1-3,7
web-option-annotated = true ou false : aussi la photo avec des zones numérotées, qui n'est pas masquée
web-option-copy = true ou false : sans copie, les photos sont seulement regardées, ce qui va plus vite
web-option-language = la langue des phrases et des mots sur les caches : { $known }
web-option-seconds = secondes pour les détecteurs, plus de 0 et au plus { $most }
web-option-off = un détecteur à laisser de côté : { $known }
web-no-such-place = { $count ->
    [0] Ce qui devait rester visible n'est nulle part ici : il n'y a aucun endroit, ou aucun avec ce champ. Rien n'est remis.
    [1] Ce qui devait rester visible n'est nulle part ici : il n'y a que l'endroit 1, et pas d'autre champ. Rien n'est remis.
   *[other] Ce qui devait rester visible n'est nulle part ici : il y a les endroits 1 à { $count }, et pas d'autres champs. Rien n'est remis.
}
web-no-file-there = Il n'y a pas ce fichier : il a déjà été pris, sa minute est passée, ou il est à un autre programme.

## Inside Telegram: the page on an answer's photo

button-edit = 🖐 Modifier du doigt
page-edit-done = Terminé, mettre dans la discussion
page-edit-leave = Fermer sans la nouvelle copie ?
page-edit-leave-text = Ce que tu as choisi et dessiné ici sera oublié. La discussion garde la copie qu'elle a.
page-edit-stay = Rester ici
page-edit-go = Fermer
page-edit-closed = Ceci ne peut pas s'ouvrir
web-edit-again = Chaque touche sur le bouton ouvre ceci une fois, sous 15 minutes. Ferme, et touche encore le bouton sous la réponse.
web-edit-over = Le temps des boutons de cette réponse est passé. Ferme, et renvoie la photo au bot.
web-edit-not-fetched = La photo n'a pas pu être récupérée chez Telegram. Ferme et réessaie bientôt ; si elle n'est plus dans la discussion, renvoie-la.
web-edit-not-sent = Telegram n'a pas pris la copie. Rien n'est perdu : réessaie dans un instant.
