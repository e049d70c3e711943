# Everything that a person reads, in English. Values are escaped where they are filled in; tags are Telegram's HTML.

## The verdict

headline-stop = 🔴 <b>Stop — do not send this to an AI.</b>
headline-caution = 🟡 <b>Careful — better send the copy, not the original.</b>
headline-clear = 🟢 <b>Nothing risky found.</b>
headline-film = ⚪ <b>Nothing risky in the pictures of it that I saw — that is not all of it, so I cannot call it safe.</b>
headline-unknown = ⚪ <b>Could not check — please treat it as not safe.</b>
headline-unread = ⚪ <b>I could not read most of what is written here — please treat this photo as not safe.</b>
headline-refused = ⚪ <b>I could not look at this.</b>

short-stop = 🔴 <b>Stop: { $what } — { $copy ->
    [yes] don't send the original.
   *[no] don't send it to an AI.
}</b>
short-caution = 🟡 <b>Careful: { $what } — { $copy ->
    [yes] better send the copy.
   *[no] better don't send it.
}</b>
short-children = { $count ->
    [one] A child in the photo
   *[other] { $count } children in the photo
}
short-found = Found: { $what }
short-covered = Covered: { $what }.
short-open = Found: { $what }.
short-rest = The rest stays readable.
short-removed = Removed: { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
    [one] one place covered
   *[other] { $places } places covered
}
where-fields = , covered: { $what }
where-rest = ; the rest stays readable
where-found = , { $places ->
    [one] in one place
   *[other] in { $places } places
}
where-stripped = , removed from the copy
where-file = , in the file itself

sure-sure = certain
sure-likely = likely
sure-hint = possible

todo-copy = ✅ The copy here is covered, and I read it back to be sure. If you send something, send the copy.
todo-clean = ✅ The copy here is the same picture without hidden data.
todo-withheld = 🚫 There is no copy: { $reason ->
    [withhold] a photo like this is not made safe by covering parts of it. Best not send it at all.
    [large] it would be larger than Telegram takes. Send a smaller version of the photo.
    [film] I make none of a film that I have not seen all of. Take a screenshot of the part that matters and send me that.
    [unchecked] not every check has run, so I cannot promise that a copy would be safe.
    [nothing] nearly all of it would be covered, and nothing worth sending would be left. Choose another style, or use a generic picture instead.
    [nowhere] I do not know where in the picture it is, so I cannot cover it. Crop the photo in your gallery until only what you need is left, then send it to me again.
   *[failed] reading it back, I was not certain that everything is hidden. Crop the photo or cover more of it, then send it to me again.
}
todo-copy-chosen = ✅ The copy here is covered as you chose and I read it back. What you left open can be seen by whoever gets it.
todo-unchecked = ⚪ Not checked: { $checks }. Send the photo again in a moment; if it stays like this, treat it as not safe.
todo-unchecked-film = ⚪ Not checked: { $checks }. A shorter piece of it, or a screenshot of the part that matters, is quicker.
todo-still = ✅ The copy here is one still picture of it, without hidden data.
todo-frames = ⚪ It holds more pictures than I look at: I saw the first 16. Send me the ones that matter one by one.
todo-detail = ⚪ Not checked: { $what }. Crop it, or send me its parts one by one.
unchecked-brief = ⚪ Not checked: { $checks }.
unchecked-timeout = took too long
unchecked-crashed = broke down
unchecked-unavailable = not available
unchecked-frames = too many frames to see them all
unchecked-detail = a part of this picture that I could not look at closely
unchecked-not-given = was not part of what I got
unchecked-pages = more pages than I look at
unchecked-damaged = the file is damaged

unread = ✍️ I could not read: { $what }. { $covered ->
    [yes] The copy covers it; only you can tell what it says.
   *[no] Look at it yourself: it may be private.
}
unread-handwriting = handwriting
unread-script = a script that I do not know
unread-small = letters that are too small
unread-blurred = blurred letters
unread-code = a code (QR or bars)
unread-writing = writing that I could not read

left-open = 👁 Left open by your choice: { $places }.
note-everything = ➕ All other words, codes and faces are covered, too. <i>Choose</i> → <i>Hide only what was found</i> brings them back.
added = ➕ Covered besides, by your choice: { $places ->
    [one] one place
   *[other] { $places } places
}.
note-photo = ℹ️ It came as a photo: Telegram had already dropped the hidden data (place, time, device). Sent as a file, I can look at that, too.
once-last-look = 👀 I can miss something, so take a last look yourself before you send it.
once-small-print = 📎 Telegram makes photos smaller. If small print matters, send the picture as a file.
note-file = 🩻 Hidden data in the file: { $hidden ->
    [none] none.
    [unchecked] could not be checked.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}The copy carries none of it.
       *[no] {""}
    }
}
note-live = 🎞 This is a live photo: I looked at its still. Its short video I did not check, so I cannot call it safe.{ $copy ->
    [yes] {" "}The copy is the still alone.
   *[no] {""}
}
note-sticker = 🖼 This is a sticker: I looked at it as a picture.
note-copy-reduced = 📐 The copy is smaller than the photo: this is the size that I could prove.
note-copy-first-frame = 🎞 The file holds several pictures: the copy is the first of them, standing still.
note-moving = 🎞 This moves: I looked at up to 16 of its pictures, not at what lies between them, and I did not hear the sound.

details-ran = <b>Details</b>
    Looked for: { $checks }.
details-times = Time: { $total } s ({ $stages }).
stage-decode = reading { $seconds }
stage-inspect = looking { $seconds }
stage-redact = covering { $seconds }
stage-verify = reading back { $seconds }

memory-line = 🕑 I do not keep the photo. The buttons work for { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. /mydata shows what stays longer, for how long, and why.

memory-away = 🕑 I do not keep the photo. My memory does not answer right now, so there are no buttons here: to change what is covered, send the photo again later.

answer-again = 🔁 Your message has changed; this is about the new picture.
answer-outdated = ⚪ <b>Outdated:</b> you have changed that message. What I said here was about the old picture; the answer to the new one follows.
looking = 🔎 Looking…
waiting = 🕐 In line. Photos that are waiting now: { $count }. I answer here as soon as it is this one's turn.
spread-waits = 🕐 I cannot look at your photo just now. It waits safely, and I answer here by myself as soon as I can. No need to send it again.
waiting-about = 🕐 In line. Photos that are waiting now: { $count }. All of them take about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. I answer here as soon as it is this one's turn.
interrupted = ⚠️ <b>I was stopped just while I was answering this.</b> If there is no answer to it, it was not checked: please send it again.
too-fast = ⏳ <b>Not checked.</b> You have sent 30 photos within a minute, which is my limit. Please wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} and send it again.
line-full = ⏳ <b>Not checked.</b> { $count } photos of yours are waiting already. Send this one again when I have answered them.
check-needs-reply = Send me a photo and I check it at once. /check is for a picture that is here already: hold that message, tap Reply, and write /check.
not-allowed = This bot is private: its operator has not let you in, so I have not looked at anything.

## Albums

album-headline-stop = 🔴 <b>Stop — do not send this album to an AI.</b> { $count ->
    [one] One picture:
   *[other] { $count } pictures, worst first:
}
album-headline-caution = 🟡 <b>Careful — better send the copies, not the originals.</b> { $count ->
    [one] One picture:
   *[other] { $count } pictures, worst first:
}
album-headline-clear = 🟢 <b>Nothing risky found.</b> { $count ->
    [one] One picture:
   *[other] { $count } pictures:
}
album-headline-unknown = ⚪ <b>Could not check everything — please treat this album as not safe.</b> { $count ->
    [one] One picture:
   *[other] { $count } pictures, worst first:
}
album-line-stop = { $number }. 🔴 Stop{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] covered in its copy
   *[no] no copy of it
}
album-line-caution = { $number }. 🟡 Careful{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] covered in its copy
   *[no] no copy of it
}
album-line-clear = { $number }. 🟢 Nothing found{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; no copy of it
}
album-line-unknown = { $number }. ⚪ Could not check all of it{ $what ->
    [none] {""}
   *[other] ; found: { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; no copy of it
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 There is no copy that I could promise is safe. Best send none of these.
   *[other] ✅ { $copies } of { $count } have a copy above, covered and read back. If you send something, send those — and look once more yourself. A numbered button opens that picture, to change what is covered.
}
album-copy = Picture { $number } of { $count }: your photo, { $what ->
    [none] nothing had to be covered, hidden data removed.
   *[other] covered in it: { $what }.
}
album-added = ➕ Taken in: the album's answer above now has this picture, too.

## PDFs

pdf-headline-stop = 🔴 <b>Stop — do not send this PDF to an AI.</b>
pdf-headline-caution = 🟡 <b>Careful — better send the copy, not the original.</b>
pdf-headline-clear = 🟢 <b>Nothing risky found.</b>
pdf-headline-unknown = ⚪ <b>Could not check all of it — please treat this PDF as not safe.</b>
pdf-line-stop = 🔴 Page { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Page { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Page { $page }: could not check all of it{ $what ->
    [none] {""}
   *[other] ; found: { $what }
}
pdf-line-clear = 🟢 Page { $page }: nothing found.
pdf-clear-pages = 🟢 { $count ->
    [one] One page: nothing found.
   *[other] { $count } pages: nothing found.
}
pdf-more-pages = … and { $count ->
    [one] one more page
   *[other] { $count } more pages
} with something on it.
pdf-covered-text = ❗ <b>The text under the bars is still there.</b> Whoever marks it can copy it out, and an AI reads it, too. In my copy it is gone.
pdf-hidden = 🩻 In the file besides: { $what }.
pdf-first-pages = 📄 I looked at the first { $looked } of { $count } pages. Nobody has looked at the others, and the copy leaves them out.
pdf-damaged = ⚠️ The file is damaged, so another program may show something else than I saw. Trust the copy only.
pdf-copy = ✅ The copy is a new PDF of pictures of the pages: covered and read back, without hidden data. Take a last look yourself before you send it.
pdf-withheld = 🚫 There is no copy: { $reason ->
    [withhold] a page like this is not made safe by covering parts of it. Best not send it at all.
    [large] it would be larger than Telegram takes. Send fewer pages.
    [unchecked] not every page could be checked, so I cannot promise that a copy would be safe. Send the pages that matter as photos.
   *[failed] reading it back, I was not certain that everything is hidden. Send the pages that matter as photos.
}

## The risks

risk-intimate = Intimate or very personal picture
    .short = Intimate
    .why = Once it is on a server you cannot take it back, and it can be used to shame or blackmail.
risk-children = Child's face
    .short = Child
    .why = Children cannot consent, and their faces can be collected and misused for years.
risk-identity = Identity document
    .short = Identity document
    .why = With it someone can open accounts or borrow money in your name.
risk-medical = Medical information
    .short = Medical
    .why = Health is nobody's business but yours and your doctor's; insurers and employers would disagree.
risk-location = Address or exact place
    .short = Place
    .why = It tells strangers where you live or are right now.
risk-secrets = Password, key or code
    .short = Password or key
    .why = Whoever reads it can walk into your account or network. If it was ever sent, change it.
risk-payment = Bank card or account
    .short = Payment
    .why = Number and date alone can be enough to take money.
risk-contact = Phone number or e-mail address
    .short = Contact
    .why = It invites spam and fraud, and it may be someone else's.
risk-vehicle = Number plate
    .short = Number plate
    .why = A plate leads to its owner, and often to their street.
risk-people = Recognisable faces
    .short = Faces
    .why = Whoever is in it has not been asked whether an AI may look at them.
reason-boarding-pass = Its code opens the booking: name, seat and return flight, and often the way to change or cancel it.
reason-pay-slip = It tells what you earn and where you work, and often your account and tax number.
reason-bank-statement = It tells what you have and whom you pay, and carries your account number.
reason-further-frames = Each further picture can show what the first does not.
risk-video = The video of a live photo
    .short = Video
    .why = A video shows more than its still.
risk-metadata = Hidden data in the file
    .short = Hidden data
    .why = Files can tell when, where and with which device a picture was taken.

## What exactly, where it is known

why-nik = NIK number
why-identity-card = identity card
why-driving-licence = driving licence
why-family-card = family card
why-machine-readable-zone = machine-readable lines
why-address = address
why-coordinates = coordinates
why-gps = GPS position
why-place-name = name of a place
why-place-code = code that leads to a place
why-bank-account = account number
why-card-number = card number
why-card-details = card details
why-iban = IBAN
why-payment-code = payment code
why-contact-code = contact in a QR code
why-e-mail = e-mail address
why-phone = phone number
why-password = password
why-key = key
why-key-in-code = key in a QR code
why-one-time-code = one-time code
why-otp-code = code generator in a QR code
why-wifi-code = Wi-Fi password in a QR code
why-login-code = log-in code
why-boarding-pass = boarding pass
why-laboratory-report = laboratory report
why-insurance-card = insurance card
why-vaccination-card = vaccination card
why-medical-letter = medical letter
why-prescription = prescription
why-medical-record = medical record
why-serial-number = serial number of the device

why-camera = camera
why-software = software
why-time = date and time
why-owner = name of the owner
why-comment = comment
why-maker-note = notes of the maker
why-face-tags = names of people
why-edit-history = history of edits
why-motion-photo = short video behind the photo
why-depth-map = depth picture
why-thumbnail = small preview of the original
why-further-pictures = further pictures
why-further-frames = further pictures in the same file
why-trailing-bytes = data after the end of the picture
why-embedded-profile = embedded data block
why-hidden-alpha = picture under transparent parts
why-attachment = attached files
why-form-values = values in a form
why-form-program = form with a program of its own
why-signed = digital signature with a name
why-notes = notes on pages
why-links = links
why-scripts = actions that run by themselves
why-layers-off = layers that are switched off
why-earlier-versions = earlier versions of the document
why-unseen-text = text that cannot be seen
why-text-outside = text outside the page
why-covered-text = text under bars that can still be read
why-broken-metadata = damaged metadata
why-thumbnail-differs = preview that shows something else
why-burst = mark of a series of shots
why-colour-profile = colour profile that names a device
why-content-credentials = signed record of its origin
why-ultrasound = ultrasound
why-endoscopy = endoscopy
why-invitation-code = invitation in a code
why-pairing-code = pairing code of a device
why-link-with-token = link that opens an account
why-wallet-code = wallet address in a code
why-profile-code = profile in a code
why-licence-code = code with the data of a licence
why-person-in-code = personal data in a code
why-health-code = health certificate in a code
why-health-readings = health readings
why-health-statement = what is said about somebody's health
why-parcel-code = parcel number

why-ktp = KTP identity card
why-sim = SIM driving licence
why-sim-number = driving licence number
why-passport = passport
why-passport-number = passport number
why-russian-passport = Russian passport number
why-visa = visa
why-residence-permit = residence permit
why-stay-permit-number = stay permit number
why-licence-number = driving licence number
why-voter-number = voter number
why-birth-certificate = birth certificate
why-marriage-book = marriage book
why-child-card = child's identity card
why-student-card = student card
why-employee-card = employee card
why-tax-card = tax card
why-npwp = NPWP tax number
why-health-card = health card
why-bpjs-number = BPJS number
why-polish-card = Polish identity card number
why-medicare-number = Medicare number
why-nisn = NISN student number
why-diploma = diploma
why-school-report = school report
why-vehicle-paper = vehicle paper
why-card-with-portrait = card with a portrait
why-other-side = other side of a card
why-paper-about-somebody = paper about somebody
why-document-code = code with the data of a document
why-ssn = social security number
why-my-number = My Number
why-german-tax-id = German tax number
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
why-argentine-dni = Argentine DNI
why-bsn = BSN
why-nir = NIR
why-nino = National Insurance number
why-sin = social insurance number
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = ID number
why-inn = INN
why-pps = Irish PPS number
why-tfn = Australian tax file number
why-ird-number = New Zealand IRD number
why-utr = British tax reference
why-cuil = Argentine CUIL
why-rfc = Mexican RFC
why-french-tax-number = French tax number
why-german-social-number = German social insurance number
why-swiss-ahv = AHV number
why-austrian-ssn = Austrian social security number
why-ghana-card = Ghana Card
why-child-face = child's face
why-face = face
why-small-face = small face
why-name = name
why-list-of-people = list of people
why-pupil = name with a class or school
why-handle = user name
why-profile-link = link to a profile
why-account-holder = account holder
why-cheque = cheque
why-bank-statement = bank statement
why-pay-slip = pay slip
why-merchant-number = merchant number
why-wallet-seed = wallet recovery words
why-wallet-key = wallet key
why-wallet-address = wallet address
why-pin = PIN
why-otp-key = key of a code generator
why-recovery-codes = recovery codes
why-door-code = code of a door or an alarm
why-sim-card = codes of a SIM card
why-voucher-code = code of a voucher
why-member-code = number of a loyalty card
why-pharmacy-label = pharmacy label
why-appointment-slip = appointment slip
why-picture-with-patient = medical picture with patient data
why-wristband = hospital wristband
why-scan = medical scan
why-cardiogram = cardiogram
why-x-ray = x-ray
why-address-form = address form
why-street = street
why-parcel-label = parcel label
why-map-screenshot = map
why-marked-map = a place marked on a map
why-journey = places of a ride or a delivery
why-stay = where somebody sleeps
why-street-sign = street sign with house number
why-house-number = house number
why-map-link = link to a map
why-plus-code = plus code
why-three-words = three-word place
why-plate-written = written number plate
why-plate-indonesia = number plate
why-plate-europe = number plate
why-plate-asia = number plate
why-plate-america = number plate
why-plate-india = number plate
why-plate-other = number plate
why-bare-parts = uncovered parts of the body
why-explicit-picture = explicit picture
why-thai-id = Thai ID number
why-philippine-id = Philippine ID number
why-portuguese-id = Portuguese ID number
why-vietnamese-id = Vietnamese ID number
why-turkish-id = Turkish ID number
why-taiwanese-id = Taiwanese ID number
why-swedish-id = Swedish ID number
why-sri-lankan-id = Sri Lankan ID number
why-spanish-id = Spanish ID number
why-south-african-id = South African ID number
why-saudi-id = Saudi ID number
why-romanian-id = Romanian ID number
why-norwegian-id = Norwegian ID number
why-nigerian-id = Nigerian ID number
why-korean-id = Korean ID number
why-israeli-id = Israeli ID number
why-hong-kong-id = Hong Kong ID number
why-greek-id = Greek ID number
why-german-id = German ID number
why-finnish-id = Finnish ID number
why-emirates-id = Emirates ID number
why-egyptian-id = Egyptian ID number
why-danish-id = Danish ID number
why-czech-id = Czech ID number
why-croatian-id = Croatian ID number
why-chinese-id = Chinese ID number
why-bulgarian-id = Bulgarian ID number
why-belgian-id = Belgian ID number
why-bangladeshi-id = Bangladeshi ID number
why-baltic-id = Baltic ID number

## The photo that was not looked at

refused-empty = The file is empty. Please send it again.
refused-not-a-picture = This is not a picture that I can read. I read JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF and BMP.
refused-truncated = The picture is broken off before its end. Please send it again.
refused-too-many-bytes = The file is too large: I can fetch at most { $megabytes } MB. Send it as a photo instead of a file, or make it smaller. (Telegram hands bots at most 20 MB; a self-hosted Bot API server lifts that limit.)
refused-too-many-bytes-film = The film is too large: I can fetch at most { $megabytes } MB. Send a shorter piece of it, or a screenshot of the part that matters.
refused-too-many-pixels = The picture has more than { $megapixels } megapixels, which is my limit. Please make it smaller.
refused-too-long-a-side = The picture has a side longer than { $pixels } pixels, which is my limit. Please make it smaller.
refused-missing-file = Telegram does not have this file any more. Please send it again.
refused-unreadable-file = I cannot read this file. Please send it again.
refused-too-many-bytes-pdf = The PDF is too large: I can fetch at most { $megabytes } MB. Send a shorter one, or the pages that matter as photos. (Telegram hands bots at most 20 MB; a self-hosted Bot API server lifts that limit to 50.)
refused-encrypted = This PDF is locked with a password. Open it, print or save it as a new PDF without one, and send that.
refused-broken-pdf = This PDF is damaged and I cannot open it. Print it to a new PDF, or send photos of its pages.
refused-no-pages = This PDF has no pages. Please send it again.
refused-no-such-page = This file does not have the page that was asked for.
refused-no-page-named = What was to be chosen on a page does not say which page of this PDF it is on.
refused-too-many-pages = This PDF has more than { $pages } pages, which is my limit. Send only the pages that matter.
refused-too-large-a-page = A page of this PDF is longer than 3.4 metres, which is my limit. Print it to a new PDF on usual paper, or send a photo of the part that matters.
refused-too-large-a-pdf = This PDF is larger than 50 MB, which is my limit. Send a shorter one, or the pages that matter as photos.
refused-too-complex = Opening this PDF took too much memory or time, so I stopped. Print the pages that matter to a new PDF, or send them as photos.
refused-filled-by-program = A program inside this PDF makes its pages, and I do not run it. Open it in Acrobat Reader, print it to a new PDF, and send that.

trouble-timeout = Looking at it took too long. Please send it again; a smaller photo is quicker.
trouble-timeout-film = Looking at it took too long. Send a shorter piece of it, or a screenshot of the part that matters.
trouble-crashed = Something broke while I looked at it. Please send it again.
trouble-garbled = Something broke while I looked at it. Please send it again.
trouble-unavailable = I am busy or just starting up. Please send it again in a minute.
trouble-download = I could not fetch the photo from Telegram. Please send it again.
trouble-download-film = I could not fetch the video from Telegram. Please send it again.
trouble-internal = Something went wrong on my side. Please send it again in a minute.

## Other messages

other-text = I check photos: send me one and I tell you what in it you had better not show to an AI. /help tells more.
other-animation = I cannot check an animation. Send a single picture of it as a photo. Until then: not checked.
other-video = I cannot check a video like this one. Take a screenshot of the part that matters and send that. Until then: not checked.
other-voice = I cannot listen; I check photos. A voice is personal too, so think twice before giving it to an AI.
other-sticker = I cannot check a moving sticker. Send the picture as a photo. Until then: not checked.
other-live-photo = This live photo came without its still, and its short video I cannot check. Send it as a normal photo. Until then: not checked.
other-paid = I cannot look into paid media. Send the picture as a photo. Until then: not checked.
other-story = I cannot look into stories. Take a screenshot of it and send that as a photo. Until then: not checked.
other-checklist = I check pictures, not lists: this one is not checked. If names, addresses or passwords stand in it, better do not send it to an AI.
other-pdf = I look at PDFs in our private chat: send it to me there. Until then: not checked.
other-archive = I do not open archives. Take the pictures out and send them one by one or as an album. Until then: not checked.
other-document = I cannot check this kind of file, only pictures. Send the page as a photo. Until then: not checked.
other-contact = ⚠️ That is somebody's contact: a name and a number that are not yours to give away. I keep nothing of it — and please do not hand it to an AI without asking them.
other-location = ⚠️ That is an exact place: it can show where someone lives or is right now. I keep nothing of it — and better do not tell it to an AI.
other-unknown = I do not know this kind of message, so it is not checked. I check photos: send me one.

## Buttons and what they say

button-as-file = 📎 As file
button-as-photo = 📤 Send this copy
button-clean-copy = 🧼 Clean copy
button-delete = 🗑 Delete my photo
button-forget = 🧹 Forget
button-details = ℹ️ Details
button-short = ▴ Short again
button-more = More
button-example = ▶️ Try an example
button-how = ℹ️ How it works
button-quiz = ❓ Quiz
button-back = ‹ Back
button-again = 🔁 Look again
button-choose = ✏️ Choose what to cover
button-styles = 🎨 Style
button-numbers = 🔢 By number
button-grid = ➕ Cover more
button-items = ✏️ By name
button-all-but = Hide all but what is open
button-only-found = Hide only what was found
button-for-read = 📖 To be read to me
button-for-explain = 🔬 To explain results
button-for-translate = 🌐 To translate
button-for-nicer = ✨ To make it nicer
button-cover-cell = Cover this cell
button-open-cell = Open this cell
button-whole-grid = ◂ Whole picture
button-done = ✅ Done
button-all = Cover all
button-none = Cover none
button-undo = ↩️ Undo
button-start-over = ⏮ Start over
button-who = Hide only who it is about
button-everything = Hide everything on the paper
button-labels = Say on the boxes what they hide
button-page = page { $page } of { $pages }
button-open = ↗️ Open { $name }
button-picture = ✏️ { $number }
button-as-files = 📎 All as files
button-delete-all = 🗑 Delete my photos
button-forget-answers = 🗑 Delete your answers here, too
pressed-unavailable = My memory does not answer right now, so this button can do nothing. Please try again in a minute, or send the photo again.
pressed-expired = This button has expired: I have already forgotten that photo. Send it again if you need it.
pressed-old = These buttons have expired. Look again brings new ones.
pressed-gone = Telegram does not give me this photo any more. Tap Look again, or send it again.
pressed-not-yours = These buttons belong to the person whose photo it is.
pressed-file = Making the file…
pressed-photo = Making the picture…
pressed-line-full = Several photos of yours are still in line. Please tap again when I have answered them.
pressed-drawing = Drawing it anew…
pressed-not-drawn = I could not look at the photo again just now. Please try once more in a moment.
pressed-too-many-choices = That is more than I can keep in mind for one photo. Undo something, or take the copy as it is.
pressed-will-be-visible = ⚠️ Will be visible: { $what } (number { $numbers }). Whoever gets this copy can read or recognise it. Tap once more if you want that.
pressed-deleted = Deleted from this chat. If you had saved it elsewhere, it is still there.
pressed-not-deleted = Telegram does not let me delete it: it is older than 48 hours or already gone. You can delete it yourself.
pressed-forgotten = Forgotten. The buttons under that answer do nothing any more.
pressed-no-copy = There is no copy to send this time. Please send me the photo again.
pressed-answers-gone = { $count ->
    [one] One answer of mine is deleted.
   *[other] { $count } answers of mine are deleted.
}
pressed-answers-stay = Telegram lets me delete only answers younger than 48 hours. The others you can delete yourself.
pressed-language = Done.
file-caption = Your photo as a copy: covered, in full size, without hidden data.
file-caption-reduced = Your photo as a copy: covered, as large as I could prove it, without hidden data.
photo-caption = Your photo as a copy: covered, without hidden data. This one you can send on.

## Choosing what is hidden

items-head = ✏️ <b>What may be seen?</b> ✓ is covered, ○ can be seen. A tap changes it; the numbers are those on the picture.
items-none = ✏️ <b>There is nothing to open: I found no place to cover.</b> <i>Cover more</i> covers what you like.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } — open
item-line-partly = ◐ { $what } · { $numbers } — open: { $opened }
item-nik = NIK
item-name = { $count ->
    [one] name
   *[other] { $count } names
}
item-birth-date = date of birth
item-address = address
item-portrait = { $count ->
    [one] portrait
   *[other] { $count } portraits
}
item-signature = signature
item-machine-readable-zone = machine-readable lines
item-number = { $count ->
    [one] number
   *[other] { $count } numbers
}
item-code = { $count ->
    [one] code on the paper
   *[other] { $count } codes on the paper
}
item-ghost-portrait = small second portrait
item-other = { $count ->
    [one] one further field
   *[other] { $count } further fields
}
item-pay-slip = { $count ->
    [one] detail of the pay slip
   *[other] { $count } details of the pay slip
}
item-bank-statement = { $count ->
    [one] detail of the statement
   *[other] { $count } details of the statement
}
item-faces = { $count ->
    [one] face
   *[other] { $count } faces
}
item-children = { $count ->
    [one] child's face
   *[other] { $count } children's faces
}
item-codes = { $count ->
    [one] QR code or barcode
   *[other] { $count } QR codes or barcodes
}
item-plates = { $count ->
    [one] number plate
   *[other] { $count } number plates
}
item-bodies = { $count ->
    [one] body
   *[other] { $count } bodies
}
choose-head = 🔢 <b>Your photo with { $places ->
    [0] no numbered place
    [one] one numbered place
   *[other] { $places } numbered places
}.</b> A tap on a number covers it or leaves it open. ✓ is covered.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — open
choose-more = … and { $places } more
review-left = 🧹 You left the choosing, so this is the covered copy of before again. The buttons have ended; send the photo again to go on.
review-left-words = 🧹 You left the choosing, so I took your photo with its numbers out of the chat. The buttons have ended; send the photo again to go on.
grid-head = ➕ <b>Your photo under a grid.</b> Tap the number of a cell to cover it. Tap it again to see it closer; it stays covered.
grid-head-fine = ➕ <b>One cell, seen closer.</b> ▪ is covered. A tap on a piece covers or opens it.
styles-head = 🎨 <b>Your copy in the chosen style.</b> None of them can be undone by others:
style-auto = Named bars
    .told = Named bars: each says what it covers; faces are soft.
style-solid = Solid
    .told = Solid: plain boxes.
style-soft = Soft
    .told = Soft: looks like blur, but is made from what lies around it.
style-sticker = Stickers
    .told = Stickers: a flower or a sun over each face, named bars elsewhere.
style-replace = Stand-ins
    .told = Stand-ins: invented values in blue in place of the real ones, so an AI can still work with the paper.
style-crop = Crop
    .told = Crop: cut down to a part without anything to hide.
style-card = Whole paper
    .told = Whole paper: all of the document is covered.
done-makes-copy = <i>Done</i> makes a copy with these choices, reads it back and shows it.
copy-is-ready = ✅ A copy like this is ready and was read back ({ $style }). <i>Done</i> shows it.
copy-is-ready-open = ✅ A copy like this is ready ({ $style }); what you left open can be seen. <i>Done</i> shows it.

## Commands

command-check = Check the picture I reply to
command-start = What I do
command-help = How to use me
command-tips = Tips, risky photos, myths
command-quiz = Would you send this?
command-privacy = What is kept, and for how long
command-mydata = What you have about me now
command-forget = Forget me now
command-delete = Forget me now (as /forget)
command-language = The language I speak with you
description = Send me a photo before you send it to an AI. I tell you whether it shows something that should stay with you — documents, children, your address, health, passwords, cards — and give you a copy in which that is covered.
description-short = Checks photos before they go to an AI, and covers what should stay with you.

start = <b>Before a photo goes to an AI, send it to me.</b> I cover what should stay with you and give you a copy to send.
start-how = <b>How it works</b>

    1. Send me a photo or an album. Small print? Send it as a file.
    2. I look at it on my operator's own machine. It goes to no AI service, and I do not keep it.
    3. You get a copy: what is private is covered, and I have read it back.
    4. <i>Choose what to cover</i> opens a field, or covers more.

    I can miss something, so the last look is yours.
    /help · /privacy
start-example = 🧪 This card is painted: it belongs to nobody. Here is what happens when you send me such a photo.

help = <b>Send me a photo before you send it to an AI.</b>
    Albums, PDFs and picture files work, too.

    🔴 don't send it · 🟡 better the copy
    🟢 nothing found · ⚪ not checked

    <i>Send this copy</i> gives you the covered one.
    <i>Choose what to cover</i> changes it.
    <i>Details</i> says why.

    I can miss something: the last look is yours.
    /tips · /quiz · /privacy · /forget · /language

tips-short =
    .personal = 💡 Tip: leave personal data out of the picture; the question often works without. /tips
    .cover = 💡 Tip: crop or cover before sending. Blur can be undone, a solid box cannot. /tips
    .generic = 💡 Tip: a generic picture or an illustration often does as well. /tips
    .archive = 💡 Tip: an AI chat is no photo archive. /tips
    .policy = 💡 Tip: read the service's privacy policy before you send pictures. /tips

## The card of /tips

tab-tips = Tips
tab-risky = Risky photos
tab-myths = Myths
tab-how = How it works
tab-fine = When it is fine

card-tips = <b>Five tips before you send a photo to an AI</b>

    <b>1. No personal data in photos.</b> Keep ID cards, letters, tickets and screens with names or numbers out of the picture. Example: to ask how to fill in a form, photograph it while it is empty.

    <b>2. Crop or blur before sending.</b> Cut away what the question does not need and cover the rest. Example: of a parcel, show the damaged corner and not the label. A real blur can often be undone; a solid box, or the copy that I make, cannot.

    <b>3. Generic photos or illustrations instead.</b> A picture from a book often does as well as one of you. Example: to ask about a rash, send a drawing or a stock photo of one, not your child's arm.

    <b>4. An AI chat is no photo archive.</b> What you send may be kept or seen by people who check quality. Example: do not park your holiday pictures in a chat “for later”; keep them at home.

    <b>5. Read the service's privacy policy first.</b> Look for three things: how long pictures are kept, whether they train models, how to delete them. Example: search its page for “training” and “delete”, then change the settings.

card-risky = <b>Five kinds of photos that should not go to an AI</b>

    <b>1. Identity documents (KTP, SIM, passport).</b> Number, name and date of birth are enough to borrow money in your name. Example: a photo of a KTP “to read the address out” hands over all of it.

    <b>2. A child's or baby's face.</b> Children cannot consent, and a face stays recognisable for years. Example: a class photo “to make it brighter” shows twenty children at once.

    <b>3. Home address or exact place.</b> It tells strangers where you live or are. Example: a parcel label, a house number, or the GPS position hidden in a camera's file.

    <b>4. Medical information.</b> Health is for you and your doctor. Example: a laboratory report “to explain the values” carries your name, date of birth and results; type the values instead.

    <b>5. Intimate or very personal.</b> Once on a server you cannot take it back. Example: a picture in underwear “to ask about clothes” can be used to shame or blackmail.

card-myths = <b>Three myths</b>

    <b>1. “It works offline.”</b> Nearly every AI assistant sends your photo to a server; your phone only shows the answer. Example: in flight mode the same question gets no answer.

    <b>2. “Data vanishes at once, without a trace.”</b> A deleted chat may live on in logs, backups or reviews for days or months. Example: many services say in their policy that deleting can take weeks.

    <b>3. “Encrypted means safe.”</b> Encryption protects the way there. At the other end the service itself can see the photo, otherwise it could not answer. Example: the padlock in the browser says nothing about what is kept afterwards.

card-how = <b>How it works</b>

    A photo goes to a server. There it is analysed by models that look for patterns, text and objects, and an answer comes back to you. Example: for “what plant is this?” the whole picture travels, also the letter that lies beside the pot.

    <b>Is it stored?</b>
    “Not stored forever” is not “never stored”. It is used for your request; possibly for improving the service, depending on your settings and its policy; and possibly it stands in logs for security or debugging. Example: two services can treat the same photo differently, and one service differently before and after you change a setting.

card-fine = <b>When it is fine</b>

    AI is a tool: neither fear nor carelessness helps. Go ahead with
    • identifying objects. Example: which plant, tool or coin is this?
    • reading text in pictures. Example: a menu in another language, a road sign, a page of a book.
    • analysing photos that are not personal. Example: a landscape, a recipe, a screenshot of an error message without names.

    If in doubt, send the photo to me first.

tips-group = 💡 <b>Before you post a photo in a group:</b> everybody here can keep it and pass it on · crop or cover what is private first · what concerns one person is better sent to that person. Better never here: ID documents, other people's children, addresses, medical papers, passwords, intimate pictures. Before you send a photo to an AI, the same holds; more about that in a private chat with me: /tips

## The quiz

quiz-question = ❓ <b>{ $number } of { $count }: would you send this to an AI?</b>

    The picture shows { $picture }
quiz-yes = Yes
quiz-no = No
quiz-right = ✅ <b>Right!</b>
quiz-wrong = ❌ <b>Not quite.</b>
quiz-next = Next ›
quiz-score = 🏁 <b>{ $right } of { $count } right.</b> I forget this score in a few minutes. /tips has it all once more.
quiz-not-now = My memory does not answer right now, so there is no quiz. Please try again in a moment.
quiz-over = This question is over. /quiz starts a new one.
quiz-card = a painted identity card with a face, a name and a long number.
    .why = No: an identity card. Number, name and date of birth are enough to open accounts or borrow money in somebody's name. Never send one, not even “only to read it out”.
quiz-plant = a painted plant in a pot, with brown spots on its leaves.
    .why = Yes: a plant is nobody's secret. Identifying things and asking what ails them is what AI is good for — as long as nothing personal lies beside it.
quiz-child = a painted child in a school uniform, seen from the front.
    .why = No: a child's face. Children cannot consent, and the uniform also tells which school. Use a picture without the face.
quiz-parcel = a painted parcel with a dent, and a label with a name and an address.
    .why = No, not like this: the label tells where somebody lives. Crop to the dent, and the same question can be answered.
quiz-menu = a painted menu of a warung with dishes and prices.
    .why = Yes: it hangs there for everybody to read. Reading and translating such text is fine.

## Privacy

privacy = <b>What is kept, where, and for how long</b>

    <b>Your photo:</b> nowhere. I fetch it from Telegram into memory, look at it, answer, and drop it. It goes to no other service.

    <b>Notes for the buttons:</b> your Telegram number, the chat and message numbers, Telegram's handle of the file, the kinds of risk with their places in the picture, what you chose, your quiz score, your language. No pixel, no name, no text that I read. Kept for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, by use up to { $longest }, { $store ->
        [redis] in a Redis database
       *[inside] in a Redis server of my own
    }; then they delete themselves.

    <b>Besides:</b> a language that you chose (30 days since you last wrote), which tips you have read (30 days), when your last photos came (one minute), photos not answered yet, also those you asked about in other chats (until the answer, one day at most), a message in which you left the choosing open (until I have taken your photo out of it, one day at most), numbers of my answers so that /forget can delete them (two days), and marks of handled updates that lead to nobody (one day).

    <b>Sealed:</b> all of it is encrypted (AES-256-GCM) with a key that is { $key ->
        [given] known to my operator's settings and never to the database.
       *[random] made new at every start and never written down: after a restart I remember nothing.
    }

    <b>The log:</b> random numbers, kinds of risk, counts and times. Nothing about you.

    <b>Telegram</b> keeps your message and my answer in this chat until they are deleted; chats with bots are not end-to-end encrypted. Delete them when you are done.
privacy-short = <b>Your photo is kept nowhere: I look at it in memory and drop it, and it goes to no other service.</b> For the buttons and a few chores I keep sealed notes of numbers and codes — no picture, no name, nothing that I read — most for { $minutes } minutes, some for a day or two, your language and which tips you have read for 30 days. /mydata shows what is there now, /forget deletes it at once.
privacy-away = ⚠️ <b>My memory does not answer right now.</b> Until it does I cannot read, keep or delete notes; those in it delete themselves in time. What follows holds when it is back.
privacy-inside = <b>Disk:</b> I write nothing of this to disk. My own Redis server holds it in memory only, has no network port, and says that it does not write either. When I end, it ends with me, and all of it is gone.
privacy-volatile = <b>Disk:</b> I write nothing of this to disk, and the database says that it does not either.
privacy-writes = ⚠️ <b>Disk:</b> the database of this bot is set up to write to disk. What is there is sealed, but it may outlive its time in a file. Ask the operator to change that.
privacy-untold = ⚠️ <b>Disk:</b> the database of this bot does not tell whether it writes to disk. What is there is sealed, but it may outlive its time in a file.
privacy-server = <b>Bot API server:</b> my operator runs one of their own between Telegram and me. { $files ->
    [kept] It keeps the files that it fetches in a folder of its own, as its settings say.
   *[no] What it keeps is up to its settings.
}
privacy-operator = <b>Who runs this bot:</b> { $operator }
privacy-no-operator = <b>Who runs this bot:</b> the operator has left no contact. That alone is a reason to be careful.
privacy-source = <b>The code:</b> { $source }
privacy-end = /mydata shows what is there about you now; /forget deletes it at once.

mydata = <b>What I have about you right now</b>
mydata-why-answers = My messages: only their numbers, so that /forget can delete them here.
mydata-why-notes = Tips read: so that I say each of them once.
mydata-why-governs = Your groups: those whose settings you have used, so that /settings can list them here.
mydata-where = All of it lies sealed in { $store ->
    [redis] a Redis database.
   *[inside] my own Redis server: in memory, without a network port, gone when I end.
}
mydata-nothing = I have nothing about you right now.
mydata-end = No pictures, no names, no texts. /forget deletes all of it at once.
mydata-unavailable = My memory does not answer right now, so I cannot show what is there. Everything in it deletes itself.
record-waiting = photos in line
record-guest = asked elsewhere
record-ticket = buttons
record-choosing = open choices
record-sheet = findings, as codes
record-told = which answer to what
record-album = albums
record-pace = photos this minute
record-language = your language
record-governs = your groups
record-notes = tips read
record-quiz = your quiz
record-answers = my messages
left-minutes = { $minutes } min
left-hours = { $hours } h
left-days = { $days } days

forgotten = { $records ->
    [0] 🧹 I had nothing about you. Nothing to forget.
    [one] 🧹 One note deleted. I remember nothing about you any more. Groups keep what they count: /strikes there.
   *[other] 🧹 { $records } notes deleted. I remember nothing about you any more. Groups keep what they count: /strikes there.
}
forgotten-short = 🧹 I remember nothing about you any more.
forget-answers = Shall I also delete my last answers in this chat ({ $count })? For that I keep their numbers { $minutes ->
    [one] one more minute.
   *[other] { $minutes } minutes more.
}
forget-unavailable = My memory does not answer right now, so nothing is deleted yet. Please try again soon. Notes for buttons go by themselves after { $minutes ->
    [one] one minute,
   *[other] { $minutes } minutes,
} the rest as /privacy says.
language = Which language shall I speak?
language-auto = As Telegram says
language-chosen = From now on I speak English with you. I remember that for 30 days since you last wrote.
only-private = For that, please open a private chat with me.

## Groups: what it says when it arrives, and what may be missing

group-test-head = 👋 <b>I look at the photos posted here</b> and notice what should not be: documents, children, addresses, health, passwords, cards, intimate pictures. This is what I may do in this group:
group-test-has-s = ✅ I see the photos that are posted.
group-test-lacks-s = ❌ I do not see photos: make me an admin (or turn off my privacy mode at @BotFather and add me anew).
group-test-has-d = ✅ I may delete messages.
group-test-lacks-d = ❌ I may not delete: give me the right “Delete messages”.
group-test-has-m = ✅ I may mute members (needed only if you want strikes to have a consequence, or for /mute and /ban).
group-test-lacks-m = ➖ I may not mute members: the right “Ban users” is missing (needed only if you want strikes to have a consequence, or for /mute and /ban).
group-test-basic = ➖ I cannot mute members: this is a basic group. It becomes a supergroup by itself when, for example, its history is made visible to new members.
group-test-works = What works now: I look at every photo, image file and static sticker; /check and /report as a reply; /settings for admins. GIFs, videos and the posts of a linked channel only where admins choose so there. Moving stickers, stories, checklists and paid media I do not check.
group-test-asked-only = What works now: reply to a photo with /check, or mention me, and I look at that one. Nothing else is looked at.
group-test-dry = 🔭 <b>Watch only:</b> I delete nothing and warn nobody until an admin chooses so. Admins see what I would have done.
group-test-unneeded = ➖ I do not need the right to send welcome messages: you can take it away.
group-community = 🏘 { $added ->
    [yes] This group belongs to a community now. Whoever comes from there is a member like any other
   *[no] This group does not belong to its community any more
}; I go on looking only at what is posted here.
group-button-settings = ⚙️ Settings
group-right-has-s = sees photos
group-right-lacks-s = does NOT see photos
group-right-has-d = may delete
group-right-lacks-d = may NOT delete
group-right-has-m = may mute
group-right-lacks-m = may not mute
group-alarm-rights-lost = 🚨 <b>I have lost rights in { $group }.</b> Until they are back, photos there are not hidden, or not even seen. /settings shows what is missing.
group-alarm-no-delete = 🚨 <b>I may not delete messages in { $group },</b> so a photo that should be hidden is still there. Please give me the right “Delete messages”.
group-alarm-no-mute = 🚨 <b>I may not mute members in { $group },</b> so the strikes that you chose have no consequence. Please give me the right “Ban users”, or choose no mute in /settings.
group-alarm-log-lost = 🚨 <b>I cannot reach the log chat any more.</b> An admin should link one again: /settings, Log chat.
group-alarm-new-risk = 🆕 <b>In { $group } I now look for more than when you chose.</b> Until an admin chooses otherwise, this holds: { $what }. /settings changes it.
group-alarm-check-failed = 🚨 <b>Something in me failed while I was dealing with a photo in { $group }.</b> It counts as a photo that could not be checked, so look at the latest photos yourself. If this goes on, please tell whoever runs me.
group-alarm-settings-lost = 🚨 <b>I cannot read what you chose for { $group }.</b> Until I can, I only note what I find and hide nothing. Please open /settings and choose again.

## Groups: what is done and how certain it must be

group-action-ignore = ignore
group-action-note = note to admins
group-action-warn = warn
group-action-replace = replace by a covered copy
group-action-delete = delete
group-sense-s = certain only
group-sense-l = likely and certain
group-sense-h = hints, too
group-why-unchecked = could not be checked
group-why-personal = something private
group-somebody = a member

## Groups: settings

group-set-head = ⚙️ <b>Settings of this group</b>
group-set-dry = 🔭 Watch only: nothing is done, admins see what would have been. Chosen for later:
group-set-on = 🛡 Active ({ $preset }):
group-set-unchecked = Could not be checked
group-set-copies = Covered copies of photos with children: { $yes ->
    [yes] may be posted
   *[no] never
}
group-set-media = GIFs and videos: { $films ->
    [yes] up to { $count } pictures of each are looked at
   *[no] only on request, with /check
}. Posts of the linked channel: { $channel ->
    [yes] looked at; the admins hear of what is found
   *[no] not looked at
}.
group-set-strikes = Strikes: { $number ->
    [one] one hidden photo or warning
   *[other] { $number } hidden photos or warnings
} within { $what }, then muted for { $span }.
group-set-strikes-none = Strikes: hidden photos and warnings are counted for { $what }; nobody is muted.
group-set-telling = A member hears about their own photo: { $way }.
group-set-fade = Notices: { $span }.
group-set-quiet = Quiet hours: { $begin }:00 to { $end }:00 ({ $zone }). I hide as usual, without lines in the group and without a sound; in the morning one summary.
group-set-quiet-none = Quiet hours: none.
group-set-language = Language: { $language }.
group-set-exempt = Not looked at: { $admins ->
    [yes] admins,{" "}
   *[no] {""}
}anonymous admins, { $channel ->
    [yes] {""}
   *[no] the linked channel,{" "}
}other bots{ $count ->
    [0] {""}
    [one] , one member by name
   *[other] , { $count } members by name
}.
group-set-log = Log chat: linked.
group-set-no-log = Log chat: none. Notes appear here, without names; appeals come here.
group-set-topics = { $count ->
    [one] One topic has a rule of its own.
   *[other] { $count } topics have rules of their own.
}
group-set-rights = My rights: { $have }.
group-set-kept = Kept sealed for 180 days since the last photo, then forgotten; at once when I am removed.
group-preset-family = Family
group-preset-work = Work
group-preset-school = School
group-preset-watch = Watch only
group-preset-own = own choice
group-page-presets = 📋 Presets
group-page-risks = 🔎 Risks
group-page-media = 🎞 Videos, channel
group-page-strikes = ⚖️ Strikes
group-page-notices = 💬 Notices
group-page-quiet = 🌙 Quiet hours
group-page-exempt = 🙋 Exempt
group-page-log = 🗂 Log chat
group-page-language = 🌐 Language
group-button-on = ▶️ Stop watching only: act from now on
group-button-close = ✖️ Close
group-button-back = ‹ Back
group-button-films = Look at GIFs and videos
group-button-channel = Look at the channel's posts
group-button-copies = Copies with children
group-button-strikes = { $number }×
group-button-window = { $count ->
    [one] one day
   *[other] { $count } days
}
group-button-quiet-off = No quiet hours
group-button-quiet-from = from { $hour }
group-button-quiet-until = until { $hour }
group-button-zone = 🕰 Clock: { $zone }
group-button-topic = 🧵 This topic: { $rule }
group-button-topics = 🧵 Topics with a rule of their own: { $count }
group-button-topics-clear = 🧵 All topics like the group
group-topic-none = like the group
group-topic-off = not looked at
group-topic-watch = watch only
group-topic-strict = stricter (deletes, hints, too)
group-topic-family = as “Family”
group-topic-work = as “Work”
group-topic-school = as “School”
group-button-spread = 📤 Give these settings to other groups
group-button-spread-all = 📤 All { $count } of them
group-button-spread-sure = { $count ->
    [one] 📤 Yes, to this group
   *[other] 📤 Yes, to these { $count } groups
}
group-button-mine = ‹ My groups
group-button-admins = Admins are not looked at
group-button-link = 🔗 Link a log chat
group-button-unlink = Unlink it
group-mute-0 = no mute
group-mute-10 = 10 minutes
group-mute-60 = one hour
group-mute-1440 = one day
group-mute-10080 = one week
group-telling-a = alone in the group, where nobody else sees it
group-telling-p = in a private message
group-telling-l = by a line that everybody reads
group-fade-0 = only a reaction, where there is something to react to
group-fade-30 = gone after 30 seconds
group-fade-60 = gone after a minute
group-fade-300 = gone after 5 minutes
group-fade-900 = gone after 15 minutes
zone-jakarta = Jakarta (UTC+7)
zone-makassar = Makassar (UTC+8)
zone-jayapura = Jayapura (UTC+9)
zone-singapore = Singapore
zone-bangkok = Bangkok
zone-tokyo = Tokyo
zone-dhaka = Dhaka
zone-kolkata = India
zone-karachi = Karachi
zone-dubai = Dubai
zone-riyadh = Riyadh
zone-moscow = Moscow
zone-istanbul = Istanbul
zone-nairobi = Nairobi
zone-cairo = Cairo
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
group-may-no-admin = Only admins of this group may do that.
group-may-no-right = For that you need the admin right “Delete messages” yourself.
group-may-no-mute = For that you need the admin right “Ban users” yourself.
group-may-anonymous = You write in the name of the group, so I cannot see whether you may do that. Please send it under your own name.
group-may-unknown = Telegram does not tell me right now who is admin here. Please try again in a moment.
group-press-gone = This button does nothing any more.
group-press-case-gone = I no longer have this case: I keep cases for two days, and may lose them when I am restarted.
group-press-kept = Kept.
group-press-not-now = My memory does not answer right now. Please try again in a moment.
group-press-topics-full = 20 topics have rules of their own already; first let one be like the group again.
group-press-spread = { $count ->
    [one] Given to one group
   *[other] Given to { $count } groups
}.
group-press-code = Only you see this. In the chat that is to get the cards (I must be in it), send within 10 minutes: /log { $code }
group-mine = ⚙️ <b>Which group?</b> These are the groups of which you are an admin and in which you have used me.
group-mine-none = ⚙️ I know of no group yet that you look after. Send /settings in the group once; then it stands here. You must be an admin there, with the right “Delete messages”.
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Give the settings of { $group } to another group.</b> Its language, exempt members, log chat and topics stay as they are.
group-spread-none = 📤 Besides { $group } I know of no group that you look after. Send /settings in the other group once; then it stands here.
group-spread-ask = ❓ What was chosen there is replaced by the settings of { $group }: { $names }. Really?
group-code-export = 📤 <b>The settings of this group in one text.</b> Send it in another group in which I am and you are an admin. Nobody's name or number is in it.
group-code-lasting = It works for 180 days.
group-code-fleeting = It works until I am started anew.
group-code-taken = ✅ <b>The settings are taken over.</b> Language, exempt members, log chat and topics stayed as they were. This brings the former ones back:
group-code-refused = I cannot use this text: it is not mine, it is older than 180 days, or I was started anew since. Send /settings export in the group whose settings you want, and /settings import with the whole text here.
group-code-noted = ⚙️ The admin { $name } has taken over settings from another group or from earlier: /settings
group-log-here = 🗂 Cards about photos in { $group } come here from now on. Whoever reads here sees them; only admins of that group can use their buttons.
group-log-linked = 🗂 A log chat was linked by an admin.
group-log-refused = This code does not link anything: it works once, for 10 minutes, for the admin who got it, and in another chat than the group's own.

## Guest mode: what a chat reads in which the bot is no member

guest-send = 🟢 <b>Send this.</b>
guest-send-copy = 🛡 <b>Better not the original. Send this copy.</b>
guest-better-not = 🔴 <b>Better not.</b>
guest-not-checked = ⚪ <b>Better not.</b> I could not check it.
guest-too-many = ⏳ <b>Not checked.</b> That was a lot of photos at once. Please ask again in a minute.
guest-interrupted = ⚪ <b>Not checked.</b> I was stopped in the middle of it. Please ask again.
guest-needs-reply = Reply to a photo and mention me, and I say whether to send it.
guest-start = Start me in private and ask once more: I tell you the rest there, where only you read it.
guest-button-start = 👋 Start me
guest-private = 👋 You asked about a photo in another chat. This is only for you:

## Groups: notices

group-private-head = 🫥 <b>{ $count ->
    [one] Your { $film ->
        [yes] video
       *[no] photo
    } was hidden
   *[other] { $count } of your photos { $film ->
        [yes] and videos were
       *[no] were
    } hidden
} in { $group }.</b> What I saw in it:
group-private-end = I am a program and can be wrong. If I am, the button tells the admins: once for each photo, within a day.
group-alone = 🤫 Only you can see this message.
group-alone-hidden = 🫥 <b>I hid { $count ->
    [one] your { $film ->
        [yes] video
       *[no] photo
    }.
   *[other] { $count } { $film ->
        [yes] photos and videos
       *[no] photos
    } of yours.
}</b> What I saw:
group-alone-warned = ⚠️ <b>{ $count ->
    [one] Your { $film ->
        [yes] video
       *[no] photo
    } is still here for everybody to see.
   *[other] { $count } of your photos { $film ->
        [yes] and videos are
       *[no] are
    } still here for everybody to see.
}</b> Better delete { $count ->
    [one] it
   *[other] them
} yourself. What I saw:
group-alone-probe = 👋 Only a quick test of my messages. There is nothing to do.
group-private-end-admin = I found it and an admin hid it. If that is a mistake, the button tells the admins: once for each photo, within a day.
group-button-mistake = 🙋 This is a mistake
group-button-mistake-one = 🙋 Mistake: #{ $id }
group-line-hidden = 🫥 { $count ->
    [one] A { $film ->
        [yes] video
       *[no] photo
    } by { $names } was hidden: { $what }.
   *[other] { $count } photos { $film ->
        [yes] and videos by
       *[no] by
    } { $names } were hidden: { $what }.
}
group-line-channel = Whoever posts as a channel: if this was a mistake, please ask an admin of this group. I cannot know who is behind a channel.
group-line-warned = ⚠️ { $names }: { $count ->
    [one] this { $film ->
        [yes] video
       *[no] photo
    } had better not stay here: { $what }. Please delete it yourself.
   *[other] { $count } photos { $film ->
        [yes] and videos had
       *[no] had
    } better not stay here: { $what }. Please delete them yourself.
}
group-line-noted = 🗒 For the admins: { $count ->
    [one] one { $film ->
        [yes] video
       *[no] photo
    } noted: { $what }.
   *[other] { $count } photos { $film ->
        [yes] and videos noted
       *[no] noted
    }: { $what }.
} With a log chat (/settings) you see which.
group-line-would = 🔭 Watch only. { $count ->
    [one] I would have acted on one { $film ->
        [yes] video
       *[no] photo
    }: { $what }.
   *[other] I would have acted on { $count } { $film ->
        [yes] photos and videos
       *[no] photos
    }: { $what }.
} Nothing was done. With a log chat (/settings) admins see which.
group-night = 🌅 <b>While it was quiet:</b>
group-night-cards = The cards are above.
group-night-no-log = With a log chat (/settings) you see which photos.
group-names-more = and { $count } more
group-copy = 🛡 Covered copy of a photo by { $name } ({ $what } covered). The original was removed.
group-restored = ↩️ Posted by { $name }. It was hidden by mistake; it was given back by an admin.
group-undone-back = ↩️ An admin of { $group } has undone it (#{ $id }): your { $film ->
    [yes] video
   *[no] photo
} is back.
group-undone-wordless = ↩️ An admin of { $group } has undone it (#{ $id }): your { $film ->
    [yes] video
   *[no] photo
} is back. The words that you wrote with it are lost, I am sorry: Telegram forgot them with the message.
group-undone-lost = ↩️ An admin of { $group } has undone it (#{ $id }). Telegram no longer has the { $film ->
    [yes] video
   *[no] photo
}; you can post it again, it will stay.
group-undone-lifted = ↩️ An admin of { $group } has undone it (#{ $id }).
group-undone-counts = { $count ->
    [0] Nothing counts against you.
    [one] One other strike of yours still counts.
   *[other] { $count } other strikes of yours still count.
}
group-undone-mute-lifted = You can write in the group again.
group-undone-mute-stays = You stay muted for another { $span }.
group-undone-mute-failed = You should be able to write again, but Telegram did not let me lift the mute; an admin has to.
group-undo-counts = { $count ->
    [0] Nothing counts against this member.
    [one] One other strike of this member still counts.
   *[other] { $count } other strikes of this member still count.
}
group-undo-mute-lifted = Too few are left for the mute: it is lifted.
group-undo-mute-stays = Enough are left for the mute: it stands for another { $span }. “Unmute” lifts it.
group-undo-mute-failed = 🚨 The mute should be lifted, but Telegram did not let me: please unmute this member yourself.
group-span-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
group-span-hours = { $count } hours
group-span-days = { $count } days
group-private-muted = 🔇 <b>You cannot write there for { $span }:</b> { $count ->
    [0] several strikes
    [one] one strike
   *[other] { $count } strikes
}, for hidden photos or warnings. Then it ends by itself, or sooner if it turns out to be a mistake.
group-alone-muted = 🔇 <b>You cannot write here for { $span }:</b> { $count ->
    [0] several strikes
    [one] one strike
   *[other] { $count } strikes
}, for hidden photos or warnings. Then it ends by itself, or sooner if it turns out to be a mistake.
group-line-muted = 🔇 { $names } cannot write here for { $span }.
group-dismissed = ⚖️ The admins of { $group } have looked at #{ $id } and left it as it is.

## Groups: cards for admins

group-card-would = 🔭 <b>Watch only:</b> would be “{ $action }”
group-card-noted = 🗒 <b>Noted;</b> nothing was done
group-card-warned = ⚠️ <b>Warned;</b> the photo is still there
group-card-hidden = 🛡 <b>Hidden</b>
group-card-stuck = 🚨 <b>NOT hidden:</b> Telegram does not let me delete it
group-card-stuck-old = 🚨 <b>NOT hidden:</b> it is older than 48 hours, and Telegram lets no bot delete such messages. Please delete it yourself
group-card-posted = Posted: { $time }
group-card-captioned = Words stand beside it.
group-card-no-caption = No words stand beside it.
group-card-link = Go to the message
group-card-id = case #{ $id }
group-card-who = By:
group-card-where = {""} · in { $group }
group-card-why = Found: { $what }
group-card-pictures = Album: { $count } pictures, all of them together
group-card-copy = A covered copy was posted.
group-card-no-copy = No covered copy could be proven safe, so none was posted.
group-card-strike = Strikes of this member within { $what }: { $number } (limit { $limit })
group-card-muted = Muted for { $span }.
group-card-channel = 📢 A post of the linked channel: I never hide one by myself.
group-card-no-preview = No preview: there is no proven copy that may be shown.
group-card-appealed = ⚖️ The sender says: this is a mistake.
group-card-dismissed = ✋ Left as it is.
group-card-undone = ↩️ Undone.
group-card-undo-asked = ❓ Undo posts the original in the group again, where everybody sees it. Really?
group-card-less-asked = ❓ From now on I act on these kinds only when I am more certain. Really?
group-card-waiting = ⏳ { $count ->
    [one] One photo of the group waits to be looked at.
   *[other] { $count } photos of the group wait to be looked at.
}
group-list-head = 🗂 <b>{ $count ->
    [one] One case
   *[other] { $count } cases
} at once.</b> A button opens its card.
group-appeal = ⚖️ <b>Appeal, case #{ $id }:</b> the sender says this is a mistake.
group-appeal-public = ⚖️ <b>For the admins: appeal, case #{ $id }.</b> Somebody whose photo was hidden says that this is a mistake.
group-button-undo = ↩️ Undo
group-button-undo-sure = ↩️ Yes, post it again
group-button-no = No
group-button-unmute = 🔊 Unmute
group-button-exempt = 🙋 Exempt this member
group-button-unexempt = 👁 Look at this member again
group-button-less = 🔉 Less sensitive
group-button-less-sure = 🔉 Yes, less sensitive
group-button-more = 🔊 As sensitive as before
group-button-hide = 🫥 Hide now
group-button-hide-strike = 🫥 Hide + strike
group-button-dismiss = ✋ Leave it
group-button-about = 🔎 Whose, and why? (only you see it)
group-press-ask-u = Tap “Yes” to undo: the strike goes, a mute that too few strikes are left for is lifted, and a hidden original is posted in the group again.
group-press-ask-l = Tap “Yes”: from now on I act on these kinds only when I am more certain.
group-press-left = Left as it is.
group-press-undoing = Undoing…
group-press-undone-already = This is undone already.
group-undo-back = ↩️ Case #{ $id }: the photo is back.
group-undo-wordless = ↩️ Case #{ $id }: the photo is back. The words beside it are lost: I hold them in my memory only, and not over a restart.
group-undo-lost = ↩️ Case #{ $id } is undone. Telegram no longer has the photo; if it is posted again, it stays.
group-undo-lifted = ↩️ Case #{ $id } is undone.
group-press-unmute-yes = Unmuted.
group-press-unmute-not-muted = This member is not muted.
group-press-unmute-not-mine = This restriction was not set by me but by an admin; I leave it.
group-press-unmute-away = This member is not in the group any more.
group-press-unmute-failed = Telegram did not let me unmute. Please look at my rights.
group-press-exempt = This member's photos are not looked at any more.
group-press-unexempt = This member's photos are looked at again.
group-press-full = 30 members are exempt already; take one off the list first (/settings).
group-press-less = Less sensitive from now on.
group-press-more = As sensitive as before.
group-press-dismissed = Left as it is; the sender is told.
group-press-hidden-already = It is not there any more.
group-press-hide-deleted = Hidden; the sender is told.
group-press-strike-deleted = Hidden and counted as a strike; the sender is told.
group-press-hide-missing = It was gone already.
group-press-hide-channel = Hidden here and in the channel.
group-press-hide-channel-stays = Hidden here. In the channel it can still be seen: there I delete only if both you and I have that right.
group-press-hide-denied = Telegram did not let me delete it: it is older than 48 hours, or I lack the right “Delete messages”.
group-press-appealed = Passed on to the admins as #{ $id }.
group-press-appealed-more = Passed on to the admins as #{ $id }. This line tells of { $count ->
    [one] one more photo
   *[other] { $count } more photos
} of yours: tap again if that was a mistake, too.
group-press-appealed-already = You have told the admins already.
group-press-too-late = That was more than a day ago; please write to the admins yourself.
group-press-not-yours = This button is for whoever posted the photo, while I remember it.
## Groups: what admins do about members
group-not-done-span = Please write the time like this: /mute 30m, /mute 2h, /mute 1d — a year at most.
group-not-done-anonymous = Somebody wrote that in the name of the group: an admin. I do nothing about admins.
group-not-done-channel = That was posted as a channel, and I cannot know who is behind it. Please see to it yourself: hold the message, Delete, Ban.
group-not-done-bot = That is a bot. Please take it out of the group yourself.
group-not-done-admin = That is an admin of this group. I do nothing about admins.
group-not-done-basic = That works only in supergroups. A group becomes one by itself when, for example, its history is made visible to new members.
group-not-done-no-right = I may not do that: please give me the right “Ban users”.
group-not-done-unknown = Telegram does not know this member here any more.
group-not-done-away = This member is not in the group any more.
group-not-done-not-muted = This member is not muted.
group-not-done-not-banned = This member is not banned.
group-not-done-failed = Telegram did not do it. Please look at my rights, and try again in a moment.
group-not-done-undone-already = This is undone already.
group-not-done-changed = This is not as I left it: it has ended, or an admin changed it. I leave it.
group-not-done-ended = That would have ended by now, so there is nothing to undo.
group-act-warn = ⚠️ { $name } is warned. { $count ->
    [one] One strike
   *[other] { $count } strikes
} of { $number } within { $what }.
group-act-warn-counted = ⚠️ { $name } is warned. { $count ->
    [one] One strike
   *[other] { $count } strikes
} within { $what }.
group-act-mute = 🔇 { $name } cannot write here for { $span }.
group-act-unmute = 🔊 { $name } can write here again.
group-act-ban = 🚪 { $name } is banned for { $span }.
group-act-ban-open = 🚪 { $name } is banned until an admin lifts it.
group-act-unban = 🚪 { $name } may come back: by the group's link, or when somebody adds them.
group-act-told = They were told.
group-act-untold = I could not tell them.
group-act-about = Whom:
group-act-by = By the admin { $name }
group-act-reason = In the admin's words: { $what }
group-told-warn = ⚠️ <b>An admin of { $group } has warned you.</b>
group-told-strikes = That makes { $count ->
    [one] one strike
   *[other] { $count } strikes
}; with { $number } within { $what } you cannot write there for a while.
group-told-mute = 🔇 <b>An admin of { $group } has muted you for { $span }.</b> You can read along; after that you can write again.
group-told-unmute = 🔊 You can write in { $group } again.
group-told-ban = 🚪 <b>An admin has banned you from { $group } for { $span }.</b>
group-told-ban-open = 🚪 <b>An admin has banned you from { $group }.</b>
group-told-unban = 🚪 You may come back to { $group }.
group-told-unwarn = ↩️ An admin of { $group } has taken your warning back.
group-told-mute-again = 🔇 An admin of { $group } has muted you again as before.
group-told-ban-again = 🚪 An admin has banned you from { $group } again as before.
group-line-act-warn = ⚠️ { $name }: an admin asks you to keep to the rules of this group.
group-line-act-mute = 🔇 { $name }: an admin asks you to pause here for a while.

## Groups: commands

command-report = Report the photo I reply to, to the admins
command-settings = Settings of this group
command-strikes = My strikes (admins: by reply)
command-warn = Warn the member I reply to
command-mute = Mute by reply: /mute 2h
command-unmute = Let a member write again
command-ban = Ban by reply: /ban, /ban 1d
command-unban = Lift a ban
command-pardon = Take a member's strikes back
command-exempt = Exempt a member, or no longer
command-stats = Counts of the last 30 days
group-asked-nothing = Reply with /check or /report to a message that has a photo or a video.
group-asked-paid = ⚪ I cannot look into paid media, so it is not checked.
group-asked-story = ⚪ I cannot look into stories, so this one is not checked.
group-asked-checklist = ⚪ I check pictures, not lists, so this one is not checked.
group-asked-too-often = ⏳ Not checked: { $count } checks in ten minutes are the limit for one person.
group-verdict-stop = 🔴 <b>This had better not be in a group.</b>
group-verdict-caution = 🟡 <b>Careful: something here is better not shown to a whole group.</b>
group-verdict-clear = 🟢 <b>Nothing risky found.</b>
group-verdict-unknown = ⚪ <b>Could not check: please do not take it for harmless.</b>
group-verdict-film = ⚪ <b>Nothing risky in the pictures of it that I saw. That is not all of it, so please do not take it for harmless.</b>
group-verdict-unread = ⚪ <b>I could not read most of what is written here: please do not take this photo for harmless.</b>
group-verdict-refused = ⚪ <b>I could not look at this: please do not take it for harmless.</b>
group-note-film = 🎞 Of a GIF or video I look at { $count } pictures at most. What lies between them, and the sound, I do not check.
group-tip = 💡 Tip: everybody in a group can keep a photo and pass it on. What concerns only one person is better sent to them alone.
group-asked-found = Found: { $what }
group-asked-would = 🔭 Watch only: nothing was done, the admins know of it.
group-asked-noted = 🗒 The admins know of it.
group-asked-warned = ⚠️ Its sender was told.
group-asked-hidden = 🛡 It was hidden.
group-asked-stuck = 🚨 It should be hidden, but I may not delete here.
group-report-thanks = 🙏 Thank you for the report.
group-too-many-commands = ⏳ One thing after the other: in a minute I answer { $count } commands of one person.
group-report-head = 🚩 <b>Reported by { $by }:</b> a message by { $of }
group-report-unseen = Not looked at: I check only photos and videos.
group-report-passed = The admins have it now.
group-report-here = 🚩 <b>For the admins:</b> please look at it yourselves.
group-help = 👋 I look at the photos posted here. Reply to one with /check to hear what I think of it, or with /report to call the admins. /strikes shows yours, /tips helps before you post; admins have /settings. Everything else in a private chat with me.
group-asked-stuck-old = 🚨 It should be hidden, but it is older than 48 hours, and Telegram lets no bot delete such messages. An admin can.
group-needs-reply = Please send that as a reply to a message of the member.
group-strikes = ⚖️ { $name }: { $count ->
    [0] no strike
    [one] one strike of { $number }
   *[other] { $count } strikes of { $number }
} within { $what }.
group-strikes-muted = Muted for another { $span }.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] no strike
    [one] one strike
   *[other] { $count } strikes
} within { $what }. Nobody is muted in this group.
group-pardoned = 🕊 { $name }: { $count ->
    [0] no strikes to take back
    [one] one strike taken back
   *[other] { $count } strikes taken back
}.
group-pardoned-mute-yes = 🔊 I had muted them for that; the mute is lifted, and they can write again.
group-pardoned-mute-not-mine = 🔇 An admin has restricted them since; I leave that as it is.
group-pardoned-mute-failed = 🚨 I had muted them for that, and Telegram did not let me lift the mute: please unmute them yourself.
group-pardoned-mute-denied = 🔇 I had muted them for that, and the mute stays: to lift it you need the admin right “Ban users” yourself.
group-pardoned-told = 🕊 An admin of { $group } has taken your strikes back. You can write there again.
group-exempted = 🙋 { $name }: photos are not looked at any more.
group-unexempted = 👁 { $name }: photos are looked at again.
group-stats-head = 📊 <b>The last 30 days</b>
group-stats-risks = Found, in broad kinds: { $what }
group-broad-papers = papers, numbers and passwords
group-broad-people = people and personal things
group-broad-places = places and contacts
group-stat-seen = photos looked at
group-stat-hidden = hidden
group-stat-copies = covered copies posted
group-stat-warned = warned
group-stat-noted = noted
group-stat-would = would have been acted on (watch only)
group-stat-unchecked = could not be checked
group-stat-stuck = should have been hidden and could not
group-stat-appeals = appeals
group-stat-undone = undone
group-stat-muted = mutes
group-stat-reports = reports
privacy-groups = <b>In groups:</b> settings (180 days since the last photo), which groups an admin looks after (30 days, under /mydata), cases with Telegram's handle of what was hidden, so that it can be given back (two days), strikes counted for each member (as long as the admins chose, 30 days at most), what admins had me do about members, so that it can be undone (two days), counts without names (a month). The words beside a photo that has a case are in my running memory only (two days at most), so that an undo gives them back, too. All this belongs to the group: /forget leaves it, /strikes there shows yours, admins can take strikes back with /pardon, and all of it goes when I am removed.

## The command line

cli-headline-clear-off = 🟢 <b>Nothing risky found in what I looked for.</b>
cli-where = , { $count ->
    [one] place { $numbers }
   *[other] places { $numbers }
}

advice-children = Never send it; cover every child's face, or keep the photo to yourself.
advice-contact = Cover it, unless it is meant for everyone.
advice-covered-text = Send the redacted copy: under these bars the text can still be copied out of the file.
advice-identity = Never send it as it is; cover name, numbers, portrait and codes.
advice-intimate = Do not send it, not even covered; delete it where you do not need it.
advice-location = Cover the address; strip the position from the file.
    .shown = Cover it: it tells strangers where you live or are.
    .in-file = It is in the file and not in the picture: the copy leaves it out.
advice-medical = Cover who it is about; an AI can explain results without a name.
advice-metadata = Send the cleaned copy: it is the picture and nothing else.
advice-names = Cover the names of people who have not been asked.
advice-payment = Cover the numbers; with number and date alone money can be taken.
advice-people = Ask the people shown, or cover their faces.
advice-personal-paper = Cover names, dates and numbers.
advice-secrets = Cover it before sending; change it if it was ever sent.
advice-vehicle = Cover the plate: it leads to the owner.

check-covered-text = text under bars
check-names = names
check-personal-paper = papers about somebody
check-file = the file
check-page = a page
check-photo = the picture

cli-unchecked = ⚪ Not checked: { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}On a busy machine, give it more time: --seconds 120.
    [crashed] {" "}Please report it with --json, without the photo.
    [pages] {" "}Choose them with --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Not checked: { $what }. Crop it, check its parts one by one, or give it more time: --seconds 120.
cli-not-all-checked = not all of it was checked
cli-not-readable = could not be read
cli-about-place = about { $place } (to 0.1°)

cli-refused-empty = The file is empty. Save or fetch the photo once more.
cli-refused-truncated = The picture breaks off before its end, and what cannot be read cannot be checked. Fetch it once more.
cli-refused-too-many-bytes = The file is larger than { $megabytes } MB, which is my limit. Make it smaller, or take a screenshot.
cli-refused-missing-file = There is no such file. Look at its name.
cli-refused-unreadable-file = I cannot open this as a file. Look whether you may read it, and whether it is one.
cli-refused-encrypted = This PDF is locked with a password. Open it, print it to a new PDF, and check that.
cli-refused-broken-pdf = This PDF is damaged and I cannot open it. Fetch it once more, or print it to a new PDF.
cli-refused-no-pages = This PDF has no pages. Fetch it once more.
cli-refused-no-such-page = This file does not have a page that --pages or --cover asks for, or it is not looked at. Name pages that it has.
cli-refused-no-page-named = This PDF has several pages, and --cover names none of them. Write the page before the box, such as --cover 2:10,20,200,80.
cli-refused-too-many-pages = This PDF has more than { $pages } pages, which is my limit. Split it, and check the parts that you want to send.
cli-refused-too-large-a-page = A page of this PDF is longer than 3.4 metres, which is my limit. Print it to a new PDF on usual paper.
cli-refused-too-large-a-pdf = This PDF is larger than 50 MB, which is my limit. Split it, and check the parts.
cli-refused-too-complex = Opening this PDF took too much memory or time, so I stopped. Print the pages that matter to a new PDF.
cli-refused-filled-by-program = A program inside this PDF (XFA) makes its pages, and I do not run it. Open it in Acrobat Reader, print it to a new PDF, and check that.

cli-copy = ✅ Proven copy: { $path }
cli-copy-open = ✅ Copy with { $count ->
    [one] place { $numbers } left open
   *[other] places { $numbers } left open
}: { $path }
cli-copy-ready = ✅ A covered copy passed its proof; --redacted OUT writes it.
    .clean = ✅ A copy without hidden data passed its proof; --redacted OUT writes it.
cli-copy-unwritten = 🚫 The copy passed its proof and was not written.
cli-withheld = 🚫 There is no copy: { $reason ->
    [nothing-left] nearly all of it would be covered, and nothing worth sending would be left. { $styles ->
        [none] Take a generic picture instead.
       *[other] Take one of these, or a generic picture instead: { $styles }
    }
    [no-place] I do not know where in the picture it is, so I cannot cover it. Crop the photo until only what you need is left, and check that.
    [cover-outside] a box to cover lies outside the photo, which has { $size } pixels.
    [too-large] it would be larger than { $megabytes } MB. Choose fewer pages with --pages.
    [crop-too-small] a crop would leave less than a quarter of the photo, or nothing to see. Take another style.
   *[failed] reading it back, I was not certain that everything is hidden ({ $codes }). Crop the photo or cover more of it, and check it again.
}

cli-pages-looked-at = 📄 I looked at { $looked } of { $count } pages. Nobody has looked at the others, and the copy leaves them out.
cli-pages-more = … and { $count ->
    [one] one more page
   *[other] { $count } more pages
}, with --json.

cli-off = 🙈 Left out at your wish, so nobody looked for it: { $checks }.
cli-left-open = 👁 Left open at your wish, where no other place lies over it: { $numbers }.
cli-still-covered = 🛡 Still covered, with what of these is below: { $numbers }, because it holds much more. To open it, too: --keep { $keep }

cli-explain-place = Place { $number }: { $box } in pixels of the upright photo.
cli-explain-field = Place { $number }, on a paper: { $field }; { $box } in pixels of the upright photo.
cli-explain-page = On page { $page }, as if it were a photo:
cli-explain-sure = This is certain.
cli-explain-likely = This is likely: it counts as found.
cli-explain-hint = This is a hint: one weak sign, which alone never stops a photo.
cli-explain-rule = What the rule says of itself:
cli-explain-nowhere = --explain { $number }: { $count ->
    [0] this photo has no places
    [one] this photo has place 1 only
   *[other] this photo has places 1 to { $count }
}. What was found in the whole photo or in its file has no number.
cli-explain-nowhere-pdf = --explain { $number }: { $count ->
    [0] this PDF has no places
    [one] this PDF has place 1 only
   *[other] this PDF has places 1 to { $count }
}. What was found in the whole file has no number.
cli-keep-nowhere = --keep { $names }: { $count ->
    [0] this photo has no places
    [one] this photo has place 1 only
   *[other] this photo has places 1 to { $count }
}. Nothing was written (--annotated shows the numbers).
cli-keep-nowhere-pdf = --keep { $names }: { $count ->
    [0] this PDF has no places
    [one] this PDF has place 1 only
   *[other] this PDF has places 1 to { $count }
}. Nothing was written (--annotated shows the numbers).

cli-files = { $count ->
    [one] One file
   *[other] { $count } files
}: { $levels }
cli-bar = Checking
    .left = left

cli-named = { $path }: { $what }
cli-passed = Not looked at: { $what }. To have one of them checked, name it itself.
cli-passed-ending = files of other kinds by name: { $count } ({ $names })
cli-passed-bytes = files without an ending that are no pictures by their first bytes: { $count } ({ $names })
cli-passed-folder = linked folders, which are not followed: { $count } ({ $names })
cli-passed-nowhere = links to nothing: { $count } ({ $names })
cli-passed-no-file = pipes, sockets and devices: { $count } ({ $names })
cli-passed-others = { $count ->
    [one] one other
   *[other] { $count } others
}
cli-passed-more = { $names } and { $count } more

cli-hyphen = { $path } begins with a hyphen: write ./{ $path }, or -- before the photos.
cli-cannot-start = gatekeeper cannot start: { $why }
cli-folder-shut = The folder { $path } cannot be opened, so nothing in it was checked: change its permissions.
cli-no-photos = There are no photos and no PDFs in what was named.
cli-no-match = Nothing matches the pattern { $path }.
cli-explain-many = --explain is about one photo, and these are { $count }: name the one.
cli-explain-alone = --explain speaks to people about one photo: leave --json and --watch out.
cli-nothing-named = Nothing was named to look at: name a photo, a folder, --files-from or --watch (see --help).
cli-no-detector = There is no detector named { $name }; known are { $known }.

cli-copy-cannot = { $path }: the copy cannot be written: { $why }
cli-copy-over-itself = { $path } is the photo itself; name another place for the copy
cli-copy-over-another = { $path } is another photo of this run; name another place for the copy
cli-copy-kind = the copy of this photo is a { $kind }; name it { $path }, or name a folder
cli-copy-there = { $path } is there already and stays as it is; name another place, or add --overwrite
cli-two-names = The copy and the numbered picture, which is not covered, need two names; both are to be { $path }.
cli-many-into-one = { $count } photos do not fit into one file, { $path }: name a folder for them.
cli-ending-copy = A copy is a JPEG or PNG and cannot be { $path }: end it in .jpg or .png, or name a folder.
cli-ending-pdf = The copy of a PDF is a PDF and cannot be { $path }: end it in .pdf, or name a folder.
cli-ending-boxes = The numbered picture is a PNG and cannot be { $path }: end it in .png, or name a folder.
cli-ending-boxes-pdf = The numbered pages of a PDF are a PDF and cannot be { $path }: end it in .pdf, or name a folder.

cli-pipe-boxes = The numbered picture, which is not covered, cannot go to standard output: name a file or a folder (a folder called - is ./-/).
cli-pipe-many = One copy fits into standard output, and these are { $count } photos: name a folder for the copies.
cli-pipe-terminal = The copy would be written to the terminal: add > copy.jpg, or a pipe to a program.
cli-pipe-twice = Standard input can be read once: name - once, as a photo or as the list.
cli-pipe-nothing = Nothing comes from standard input: add &lt; photo.jpg, or a pipe from a program.
cli-list-unreadable = The list { $path } cannot be read ({ $why }): name a file with a name a line.
cli-list-large = The list { $path } is larger than { $megabytes } MB: split it.

cli-watch-alone = --watch looks at what appears in its folder and at nothing else: name the photos in a call of their own.
cli-watch-nowhere = { $path } is no folder that can be watched: name one that is there.
cli-watch-boxes = --annotated is not written while watching, because numbered pictures are not covered: leave it out.
cli-watch-one-copy = Many copies do not fit into { $path }: name a folder, or leave it out to have them beside the photos.
cli-watch-begins = Watching { $path }, without its subfolders: what appears there is looked at, and copies are marked { $mark }. Ctrl-C ends this.
cli-watch-ends = The watch has ended.
cli-watch-lost = The folder { $path } cannot be looked into any more ({ $why }), so the watch has ended.
cli-watch-no-photo = { $path } is no photo by its name and its first bytes, so not looked at.
cli-watch-no-desktop = The desktop shows no notices (notify-send failed), so answers stand here only.
cli-notice-clear = Nothing risky was found in a new photo.
cli-notice-caution = Careful with a new photo: look before you send it.
cli-notice-stop = Stop: do not send a new photo to an AI as it is.
cli-notice-unknown = A new photo could not be checked: treat it as risky.

cli-wrong-keep = --keep { $text } names no places: write their numbers, such as 1,3, or fields of a paper: { $known }
cli-wrong-pages = --pages { $text } is no list of 1 to { $most } pages, counted from 1, such as 1-3,7
cli-wrong-cover = --cover { $text } is no box: write left,top,right,bottom in pixels, right and bottom exclusive, such as 10,20,200,80 (of a PDF, with the page before it: 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } is no time for a photo: write a number above 0 and at most { $most }, such as 120
cli-wrong-explain = --explain { $text } is no number of a place: --annotated shows them, such as 2
cli-wrong-choice = { $option } { $text } is not on offer: write one of { $known }
cli-wrong-unknown = There is no option { $text }: --help shows those that there are.
cli-wrong-ambiguous = { $text } could be several options, { $known }: write the whole name.
cli-wrong-lacks = { $option } needs a value after it: --help shows which.
cli-wrong-has = { $option } takes no value: leave { $text } out.

cli-usage = usage:{" "}
cli-usage-error = gatekeeper check: { $what }
cli-help-named = what is looked at
cli-help-options = options
cli-help = Check photos and PDFs for what must not be sent to an AI, and write redacted copies that are proven.
cli-help-end = Exit status: 0 all clear; 1 something was found or not understood; 2 something could not be checked or read. A photo whose name begins with a hyphen stands after --, or is written ./-name.jpg. In a pipe, - reads the photo from standard input; with --redacted - the copy goes to standard output, and the answer, in words or as --json, to standard error.
cli-help-photos = a photo, a PDF, a folder of them, or a pattern such as '*.jpg'
cli-help-files-from = look at what is named in this file (- is standard input) too, a name a line or with a zero byte after each
cli-help-watch = look at what appears in this folder, and lay the copies beside it or in --redacted DIR, until stopped
cli-help-redacted = write the proven redacted copy here; - is standard output
cli-help-annotated = write the photo with numbered boxes here (PNG), of a PDF its pages (PDF)
cli-help-overwrite = replace what lies at OUT or in DIR already
cli-help-style = bars that name what they cover and soft faces (auto, the default), one flat colour (solid), a fill grown from around (soft), a drawn flower or sun over each face (sticker), invented values in the place of real ones (replace), only a part with nothing to hide (crop), or whole documents covered (card)
cli-help-keep = leave these open: numbers of places (see --annotated), or fields of a paper such as nik,name
cli-help-cover = cover this box of pixels too, of a PDF with its page before it, such as 2:10,20,200,80; may be given again
cli-help-everything = cover all words, codes and faces, not only whom they are about
cli-help-pages = of a PDF, look at these pages only, such as 1-3,7; without it, at the first { $most }
cli-help-labels = write on the covers what kind of thing they hide
cli-help-xray = show about where it was taken too, if the file says so (to some 11 km)
cli-help-explain = tell what was found at place N of one photo, how sure that is, and what the rule looks for and misses
cli-help-json = print one JSON object a line instead of words
cli-help-off = leave a detector out
cli-help-seconds = time for one photo's detectors (default 60)
cli-help-language = speak this language (default: that of LC_ALL, LC_MESSAGES or LANG)
cli-help-version = print the version
cli-help-help = show this help
cli-completions = Print what a shell needs to complete words. How each shell takes it:

## The page

serve-help = Serves the page on this machine: drop a photo, see what is private in it, cover it, take the copy.
serve-help-end = Ctrl-C ends it. With PUBLIC_URL in .env it serves people beyond this machine; see .env.example.
serve-help-port = the port to listen on; without it PAGE_PORT, or any that is free
serve-help-no-browser = only print the address, open nothing
serve-help-invite = print a link to the page at PUBLIC_URL that works once
serve-help-token = make a token for a program that is to use the API, and its entry
serve-wrong-port = a port is a number between 1 and 65535
serve-loading = Loading, this takes some seconds …
serve-address = Gatekeeper is at { $address }
serve-once = The address works once, for one browser. Ctrl-C ends the page.
serve-invitation = It lets one browser in, once, within { $hours } hours.

page-title = See what a photo gives away before an AI does
page-lead = Gatekeeper tells you in plain words what is private in a photo or PDF, and makes a covered copy that it reads back to be sure.
page-drop = Drop photos or PDFs here
page-give = Show me photos or PDFs
page-choose = Choose photos
page-camera = Camera
page-paste = Paste
page-promise = Nothing is stored. What you show is forgotten when you leave this page, and after 15 minutes without a touch.
page-skip = Go to the content
page-home = Gatekeeper: start again and forget all photos
page-language = Language
page-back = All photos
page-more = Add photos
page-again = Try again
page-take-back = Take the change back
page-list = Answers: %1 of %2
page-pasted = Pasted photo
page-nothing-given = There was no photo or PDF in that. Copy the picture itself, or choose its file.
page-shared-lost = What you shared did not arrive. Share it once more, or choose it here.
page-away-title = Gatekeeper is not running
page-away = This page needs its own server, and that does not answer. Start Gatekeeper again, then try again. Nothing was kept here.
page-session-title = This page is not open for you yet
page-session = Open it through the address that Gatekeeper printed when it started, or through the link that you were given.
page-unreachable = Gatekeeper does not answer, so this has no result. Your photo has not been kept. Is the server running and the network there?
page-failed = Something went wrong at the server, so this has no result. Try again in a moment.
page-failed-title = Could not check — please treat it as not safe
page-gone-title = Forgotten
page-gone = The time was over, so this photo, its copy and your choices are gone. Choose it again if you still need it.
page-forgotten = Forgotten.
page-stage-sending = Sending
page-stage-waiting = Waiting
page-stage-looking = Looking
page-stage-covering = Covering
page-stage-proving = Reading back
page-now-queued = Waiting for its turn
page-now-sending = Sending…
page-now-received = It has arrived…
page-now-waiting = Waiting. Photos before yours: %1
page-now-next = Yours is next…
page-now-looking = Looking for what is private…
page-now-page = Looking at page %1 of %2…
page-now-covering = Covering it…
page-now-proving = Reading the copy back to be sure…
page-progress = Progress
page-strip = Pages
page-of = Page %1 of %2
page-keys = Arrow keys move a cross, with Shift farther. The space bar sets the tool down and lifts it, Escape takes it away. Plus and minus come closer and go back, 0 shows the whole page. Without a tool, the space bar goes to the field under the cross.
page-tools = Tools
page-tool-move = Move
page-tool-brush = Brush: cover by painting
page-tool-rectangle = Rectangle: cover a part
page-tool-eraser = Eraser: open what you covered, or a found place
page-undo = Undo
page-redo = Redo
page-zoom-out = Farther away
page-zoom-fit = Whole page
page-zoom-in = Closer
page-width = Brush width
page-compare = Show the original
page-compare-value = %1 % of it is the original
page-hold = Hold to see the original
page-badge-copy = Covered copy
page-badge-original = Your original, not covered
page-badge-both = Left: your original. Right: the covered copy
page-badge-bare = Your original: there is no copy
page-badge-working = A new copy is being made…
page-badge-coming = The picture is on its way…
page-key-down = The tool is down. Move with the arrow keys, lift it with the space bar.
page-drawn = Covered. The copy is made anew.
page-erased = Opened. The copy is made anew.
page-nothing-there = There is nothing to open.
page-many-regions = That is more than one photo can take. Undo something first, or use the rectangle for a larger part.
page-proven = The new copy is ready and was read back.
page-take = Take the covered copy
page-share = Share
page-download = Download
page-download-size = Download the covered copy, %1
page-downloaded = The covered copy is on its way to your downloads.
page-copy = Copy
page-copied = Copied
page-not-copied = Not copied. Use Download.
page-not-shared = Not shared. Use Download.
page-new-tab = opens in a new tab; add the covered copy there
page-fields = What I found
page-fields-none = I found no place to cover here. With the brush you can cover what you like.
page-covered = covered
page-open = open
page-partly = partly open
page-unread = Could not be read, so it is covered
page-style = How it is covered
page-hidden = Hidden data in the file: %1
page-hidden-kind = What
page-hidden-detail = In the copy
page-hidden-removed = removed
page-forget = Forget this photo
page-ask = Really leave this open?
page-ask-keep = Keep it covered
page-ask-open = Leave it open

command-page = A link to the page, for this browser
web-link-open = Open the page
web-link = <b>The page</b>: drop a photo, see what is private in it, cover it with your finger. This link is yours: it lets one browser in, once, within 10 minutes.
web-bad-request = This request cannot be read.
web-not-signed-in = This page does not know your browser. Open the link that you were given, or ask for a new one.
web-not-allowed = This is not allowed from here.
web-not-found = There is nothing at this address.
web-wrong-method = This address is not asked in this way.
web-too-slow = This came too slowly, so nothing was taken. Please try again.
web-too-large = This is too large: at most { $megabytes } MB are taken here.
web-too-long-an-address = This address is too long.
web-too-many = That was too much at once. Please wait a moment, then try again.
web-internal = Something failed here, so nothing was checked. Please try again.
web-busy = There is too much to do at the moment, so nothing was checked. Please try again later.
web-no-memory = Links cannot be checked at the moment. Please try again soon.
web-stands-by = Another bot is the active one.
web-wrong-name = This page answers under its own address only.
web-no-https = This page is served by https only.
web-wrong-site = Another site has sent this, so it was not done.
web-used-up = This link has been used or is too old. Ask for a new one.
web-door = Here you can see what is private in a photo before you give it to an AI.
web-door-open = Open
web-pdf-copy = The copy is a new PDF of pictures of the pages: covered, read back, without hidden data.
web-pdf-no-copy = There is no copy of it.
web-no-copy = There is no copy: { $reason ->
    [withhold] a { $kind ->
        [pdf] page
       *[photo] photo
    } like this is not made safe by covering parts of it. Best not send it at all.
    [large] it would be too large. Take a smaller version.
    [unchecked] not every check has run, so nobody can promise that a copy would be safe. Try again in a moment.
    [nothing] nearly all of it would be covered, and nothing worth sending would be left. Choose another style, or cover less.
    [nowhere] it is not known where in the picture it is, so it cannot be covered. Crop it until only what you need is left.
   *[failed] reading it back, it was not certain that everything is hidden. Cover more of it, or crop it.
}
web-not-checked = Not checked: { $check } ({ $reason }).
web-not-checked-on = { $count ->
    [one] Not checked on page { $pages }: { $check } ({ $reason }).
   *[other] Not checked on pages { $pages }: { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
    [one] Page { $pages } was not looked at ({ $reason }).
   *[other] Pages { $pages } were not looked at ({ $reason }).
}
web-pages-not-seen = The first { $looked } of { $count } pages were looked at. Nobody has looked at the others, and the copy leaves them out.
web-confirm = This would stay visible: { $what }. Whoever gets the copy can read or recognise it. Leave it open?
web-gone = The time was over, or you have left: this photo, its copy and your choices are forgotten. Choose it again if you still need it.
web-overtaken = A newer choice has come, so this one was not made.
web-not-a-choice = This choice does not fit the photo. Load the page again and choose once more.
web-too-much-brushed = That is more than one copy can have. Undo something first, or use the rectangle for a larger part.
web-too-many-photos = You have { $count } photos here, which is as much as fits. Forget one first.
web-too-many-bytes = What you have here is as much as fits into memory. Forget a photo first.
web-all-full = Others have filled the memory with their photos. Please try again in some minutes.
web-no-copy-now = There is no proven copy with these choices.
web-no-token = This takes a token: send it as Authorization: Bearer and the token. Whoever runs this server makes one with ./gatekeeper page --token NAME.
web-wrong-token = This token is not known here. Whoever runs this server makes one with ./gatekeeper page --token NAME.
web-wrong-type = This is sent as a type that is not taken. Send the photo or PDF itself, as image/jpeg, application/pdf or application/octet-stream, or as the part file of a multipart/form-data form, without a content coding.
web-bad-form = This form cannot be read to its end. Send it as multipart/form-data with one part named file, and short fields beside it.
web-no-file = The form must hold exactly one part named file: the photo or PDF.
web-unknown-option = There is no such option, so nothing was checked. The options are: { $known }.
web-option-twice = The option { $name } was given more than once, so nothing was checked.
web-wrong-option = The option { $name } is not what it must be, so nothing was checked. It is { $how }.
web-option-style = how the copy covers: { $known }
web-option-keep = what stays open in the copy: at most { $most } numbers of places, or fields of a paper, parted by commas: 1,3 or name
web-option-cover = a box of pixels to cover besides: left,top,right,bottom, of a PDF with its page: 2:10,20,200,80; it may be given { $most } times
web-option-everything = true or false: cover all words, codes and faces, not only whom they are about
web-option-labels = true or false: write on the covers what kind of thing they hide
web-option-pages = of a PDF, at most { $most } pages to look at: 1-3,7
web-option-annotated = true or false: the photo with numbered boxes, which is not covered, too
web-option-copy = true or false: without a copy, photos are only looked at, which is quicker
web-option-language = the language of sentences and of words on covers: { $known }
web-option-seconds = seconds for the detectors, above 0 and at most { $most }
web-option-off = a detector to leave out: { $known }
web-no-such-place = { $count ->
        [0] What was to stay open is nowhere here: there are no places, or none with that field. Nothing is handed out.
        [1] What was to stay open is nowhere here: there is place 1 only, and no other field. Nothing is handed out.
       *[other] What was to stay open is nowhere here: there are places 1 to { $count }, and no other fields. Nothing is handed out.
    }
web-no-file-there = There is no such file: it was fetched already, its minute is over, or it belongs to another program.

## Inside Telegram: the page on an answer's photo
button-edit = 🖐 Edit with your finger
page-edit-done = Done, put it in the chat
page-edit-leave = Close without the new copy?
page-edit-leave-text = What you have chosen and drawn here is forgotten then. The chat keeps the copy that it has.
page-edit-stay = Stay here
page-edit-go = Close
page-edit-closed = This cannot be opened
web-edit-again = Every tap on the button opens this once, within 15 minutes. Close it, and tap the button below the answer again.
web-edit-over = The time of this answer's buttons is over. Close this, and send the photo to the bot once more.
web-edit-not-fetched = The photo could not be fetched from Telegram. Close this and try again soon; if it is gone from the chat, send it once more.
web-edit-not-sent = Telegram has not taken the copy. Nothing is lost: please try again in a moment.
