# Everything that a person reads, in English. Values are escaped where they are filled in; tags are Telegram's HTML.

## The verdict

headline-stop = 🔴 <b>Stop — do not send this to an AI.</b>
headline-caution = 🟡 <b>Careful — better send the copy, not the original.</b>
headline-clear = 🟢 <b>Nothing risky found.</b>
headline-unknown = ⚪ <b>Could not check — please treat this photo as not safe.</b>
headline-refused = ⚪ <b>I could not look at this.</b>

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
    [one] one place covered
   *[other] { $places } places covered
}
where-found = , { $places ->
    [one] in one place
   *[other] in { $places } places
}
where-stripped = , removed from the copy
where-file = , in the file itself

sure-sure = certain
sure-likely = likely
sure-hint = possible

todo-copy = ✅ The copy here is covered and I read it back to be sure. If you send something, send the copy — and look at it once more yourself.
todo-clean = ✅ The copy here is the same picture without hidden data. I can overlook things, so take a last look yourself.
todo-clear-alone = I can overlook things, so take a last look yourself before you send it.
todo-withheld = 🚫 There is no copy: { $reason ->
    [withhold] a photo like this is not made safe by covering parts of it. Best not send it at all.
    [large] it would be larger than Telegram takes. Send a smaller version of the photo.
    [unchecked] not every check has run, so I cannot promise that a copy would be safe.
   *[failed] reading it back, I was not certain that everything is hidden. Crop the photo or cover more of it, then send it to me again.
}
todo-unchecked = ⚪ Not checked: { $checks }. Send the photo again in a moment; if it stays like this, do not count on it.
unchecked-brief = ⚪ Not checked: { $checks }.
unchecked-timeout = took too long
unchecked-crashed = broke down
unchecked-unavailable = not available
unchecked-frames = too many frames to see them all

memory-line = 🕑 I do not keep the photo. The buttons work for { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}, then I have forgotten everything.

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
    .why = These people have not been asked whether an AI may look at them.
risk-metadata = Hidden data in the file
    .short = Hidden data
    .why = Files can tell when, where and with which device a picture was taken.

## What exactly, where it is known

why-nik = NIK number
why-identity-card = identity card
why-driving-licence = driving licence
why-family-card = family card
why-travel-document = travel document
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
why-medical-record = medical record
why-serial-number = serial number of the device

## The photo that was not looked at

refused-empty = The file is empty. Please send it again.
refused-not-a-picture = This is not a picture that I can read. I read JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF and BMP.
refused-truncated = The picture is broken off before its end. Please send it again.
refused-too-many-bytes = The file is too large: Telegram hands bots at most { $megabytes } MB. Send it as a photo instead of a file, or make it smaller.
refused-too-many-pixels = The picture has more than { $megapixels } megapixels, which is my limit. Please make it smaller.
refused-too-long-a-side = The picture has a side longer than { $pixels } pixels, which is my limit. Please make it smaller.
refused-missing-file = Telegram does not have this file any more. Please send it again.
refused-unreadable-file = I cannot read this file. Please send it again.

trouble-timeout = Looking at it took too long. Please send it again; a smaller photo is quicker.
trouble-crashed = Something broke while I looked at it. Please send it again.
trouble-garbled = Something broke while I looked at it. Please send it again.
trouble-unavailable = I am busy or just starting up. Please send it again in a minute.
trouble-download = I could not fetch the photo from Telegram. Please send it again.
trouble-internal = Something went wrong on my side. Please send it again in a minute.

## Other messages

other-text = I check photos: send me one and I tell you what in it you had better not show to an AI. /help tells more.
other-animation = I cannot check an animation. Send a single picture of it as a photo. Until then: not checked.
other-video = I cannot check a video. Take a screenshot of the part that matters and send that. Until then: not checked.
other-voice = I cannot listen; I check photos. A voice is personal too, so think twice before giving it to an AI.
other-sticker = I cannot check stickers. Send the picture as a photo. Until then: not checked.
other-live-photo = This is a live photo: it carries a short video that I cannot check. Send it as a normal photo. Until then: not checked.
other-paid = I cannot look into paid media. Send the picture as a photo. Until then: not checked.
other-story = I cannot look into stories. Send the picture as a photo. Until then: not checked.
other-document = I cannot check this kind of file, only pictures. Send the page as a photo. Until then: not checked.
other-contact = That is somebody's contact. I keep nothing of it — and please do not hand it to an AI without asking them.
other-location = That is an exact place. I keep nothing of it — and better do not tell it to an AI.
other-unknown = I do not know this kind of message, so it is not checked. I check photos: send me one.

## Buttons and what they say

button-as-file = 📎 As file
button-delete = 🗑 Delete my photo
button-forget = 🧹 Forget
pressed-expired = This button has expired: I have already forgotten that photo. Send it again if you need it.
pressed-file = Making the file…
pressed-deleted = Your photo is deleted from this chat. If you had saved it elsewhere, it is still there.
pressed-not-deleted = Telegram does not let me delete it: it is older than 48 hours or already gone. You can delete it yourself.
pressed-forgotten = Forgotten. The buttons under that answer do nothing any more.
pressed-no-copy = There is no copy to send this time. Please send me the photo again.
file-caption = The covered copy in full size, without hidden data.

## Commands

command-start = What I do
command-help = How to use me
command-tips = Five tips for photos and AI
command-privacy = What is kept, and for how long
command-forget = Forget me now

start = 👋 <b>Hello! I look at photos before you send them to an AI.</b>

    Send me a photo, or a picture as a file. I tell you whether it shows something that should stay with you — documents, children, your address, health, passwords, cards — and give you a copy in which that is covered.

    I run on my operator's own machine; your photo goes to no AI service.
    /tips — five good habits · /privacy — what is kept · /help — how it works

help = <b>How to use me</b>

    1. Send a photo, or the picture <i>as a file</i>: then I also see the hidden data in it, which Telegram removes from photos.
    2. Read what I found. 🔴 means do not send it, 🟡 means better send the copy, 🟢 means nothing was found, ⚪ means I could not check it — that is never a yes.
    3. Take the covered copy, or <i>As file</i> for full size. <i>Delete my photo</i> removes your original from this chat.

    I can be wrong in both directions. The last look is yours.
    /tips · /privacy · /forget

tips = <b>Five tips before you send a photo to an AI</b>

    <b>1. No personal data.</b> ID cards, letters, tickets, screens with names or numbers: keep them out of the picture. A question about a form works with an empty form, too.

    <b>2. Crop or cover first.</b> Cut away what the question does not need and put a solid box over the rest. A real blur or mosaic can often be undone; a solid box cannot.

    <b>3. Prefer generic pictures.</b> To ask about a rash, a plant or a room, a picture from a book or an illustration does as well as a photo of you, your child or your home.

    <b>4. An AI chat is no photo archive.</b> What you send may be stored, read by people for quality checks, or used for training. Keep your memories at home.

    <b>5. Read the privacy policy first.</b> Look for three things: how long pictures are kept, whether they are used for training, and how to delete them. Then choose the settings.

tips-short =
    .personal = 💡 Tip: leave personal data out of the picture; the question often works without. /tips
    .cover = 💡 Tip: crop or cover before sending. Blur can be undone, a solid box cannot. /tips
    .generic = 💡 Tip: a generic picture or an illustration often does as well. /tips
    .archive = 💡 Tip: an AI chat is no photo archive. /tips
    .policy = 💡 Tip: read the service's privacy policy before you send pictures. /tips

privacy = <b>What is kept, where, and for how long</b>

    <b>Your photo:</b> nowhere. I fetch it from Telegram into memory, look at it, answer, and drop it. It is written to no disk and goes to no other service.

    <b>A note for the buttons:</b> your Telegram number, the chat and message numbers, Telegram's handle of the file, the kinds of risk with their places in the picture, your language. No pixel, no name, no text that I read. It is kept for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } { $store ->
        [redis] in a Redis database
       *[inside] inside my own process
    } and deletes itself.

    <b>Sealed:</b> the note is encrypted (AES-256-GCM) with a key that is { $key ->
        [given] known to my operator's settings and never to the database.
       *[random] made new at every start and never written down: after a restart I remember nothing.
    }

    <b>The log:</b> random numbers, kinds of risk, counts and times. Nothing about you.

    <b>Telegram</b> keeps your message and my answer in this chat until they are deleted; chats with bots are not end-to-end encrypted. Delete them when you are done.

    /forget deletes the notes about you at once.

forgotten = { $records ->
    [0] 🧹 I had nothing about you. Nothing to forget.
    [one] 🧹 One note deleted. I remember nothing about you any more.
   *[other] 🧹 { $records } notes deleted. I remember nothing about you any more.
}
forget-unavailable = My memory does not answer right now, so I could not delete anything. Whatever is there deletes itself after { $minutes ->
    [one] one minute.
   *[other] { $minutes } minutes.
}
only-private = For now I check photos in private chats only: open a chat with me and send it there.
