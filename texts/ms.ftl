# Malay. Not yet read by a native speaker.

## The verdict

headline-stop = 🔴 <b>Berhenti — jangan hantar ini kepada AI.</b>
headline-caution = 🟡 <b>Hati-hati — lebih baik hantar salinannya, bukan yang asal.</b>
headline-clear = 🟢 <b>Tiada apa-apa yang berisiko.</b>
headline-film = ⚪ <b>Tiada apa-apa yang berisiko dalam gambar yang saya nampak — tetapi itu belum semuanya, jadi belum tentu selamat.</b>
headline-unknown = ⚪ <b>Tidak dapat diperiksa — anggap sahaja tidak selamat.</b>
headline-unread = ⚪ <b>Kebanyakan tulisan di sini tidak dapat saya baca — anggap foto ini tidak selamat.</b>
headline-refused = ⚪ <b>Saya tidak dapat melihat yang ini.</b>

short-stop = 🔴 <b>Berhenti: { $what } — { $copy ->
    [yes] jangan hantar yang asal.
   *[no] jangan hantar kepada AI.
}</b>
short-caution = 🟡 <b>Hati-hati: { $what } — { $copy ->
    [yes] lebih baik hantar salinannya.
   *[no] lebih baik jangan hantar.
}</b>
short-children = { $count ->
    [1] Seorang kanak-kanak dalam foto
   *[other] { $count } orang kanak-kanak dalam foto
}
short-found = Dijumpai: { $what }
short-covered = Ditutup: { $what }.
short-open = Dijumpai: { $what }.
short-rest = Yang lain masih boleh dibaca.
short-removed = Dibuang: { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
   *[other] { $places } tempat ditutup
}
where-fields = , ditutup: { $what }
where-rest = ; yang lain masih boleh dibaca
where-found = , { $places ->
   *[other] di { $places } tempat
}
where-stripped = , dibuang daripada salinan
where-file = , dalam fail itu sendiri

sure-sure = pasti
sure-likely = besar kemungkinan
sure-hint = mungkin

todo-copy = ✅ Salinan di sini sudah ditutup dan dibaca semula untuk memastikan. Kalau mahu hantar apa-apa, hantar salinannya.
todo-clean = ✅ Salinan di sini ialah gambar yang sama tanpa data tersembunyi.
todo-withheld = 🚫 Tiada salinan: { $reason ->
    [withhold] foto seperti ini tidak menjadi selamat walaupun sebahagiannya ditutup. Sebaiknya jangan hantar langsung.
    [large] saiznya melebihi had Telegram. Hantar versi foto yang lebih kecil.
    [film] saya tidak membuat salinan video yang belum saya lihat semuanya. Ambil tangkapan skrin bahagian yang penting dan hantar kepada saya.
    [unchecked] tidak semua pemeriksaan berjalan, jadi saya tidak dapat menjamin salinannya selamat.
    [nothing] hampir semuanya akan ditutup jadi tiada gunanya lagi dihantar. Pilih gaya lain, atau guna gambar umum sahaja.
    [nowhere] saya tidak tahu di mana letaknya dalam gambar, jadi saya tidak dapat menutupnya. Potong foto dalam galeri sehingga tinggal bahagian yang perlu sahaja, kemudian hantar lagi kepada saya.
   *[failed] semasa membacanya semula, saya tidak pasti semuanya sudah tersembunyi. Potong foto atau tutup lebih banyak, kemudian hantar lagi kepada saya.
}
todo-copy-chosen = ✅ Salinan di sini ditutup mengikut pilihan anda dan sudah saya baca semula. Yang anda biarkan terbuka boleh dilihat oleh sesiapa yang menerimanya.
todo-unchecked = ⚪ Tidak diperiksa: { $checks }. Hantar foto sekali lagi sebentar nanti; kalau masih begini, jangan anggap ia selamat.
todo-unchecked-film = ⚪ Tidak diperiksa: { $checks }. Potongan yang lebih pendek, atau tangkapan skrin bahagian yang penting, lebih cepat.
todo-still = ✅ Salinan di sini ialah satu gambar pegun daripadanya, tanpa data tersembunyi.
todo-frames = ⚪ Gambar di dalamnya lebih banyak daripada yang saya lihat: saya hanya melihat 16 yang pertama. Hantar yang penting satu demi satu.
todo-detail = ⚪ Tidak diperiksa: { $what }. Potong gambarnya, atau hantar bahagiannya satu demi satu.
unchecked-brief = ⚪ Tidak diperiksa: { $checks }.
unchecked-timeout = terlalu lama
unchecked-crashed = gagal di tengah jalan
unchecked-unavailable = tidak tersedia
unchecked-frames = terlalu banyak gambar untuk dilihat semuanya
unchecked-detail = bahagian gambar yang tidak dapat saya lihat dari dekat
unchecked-not-given = tidak disertakan dalam apa yang saya terima
unchecked-pages = halaman lebih banyak daripada yang saya lihat
unchecked-damaged = fail rosak

unread = ✍️ Tidak dapat saya baca: { $what }. { $covered ->
    [yes] Salinan menutupnya; hanya anda yang tahu isinya.
   *[no] Tengok sendiri, ya: mungkin ia peribadi.
}
unread-handwriting = tulisan tangan
unread-script = aksara yang tidak saya kenal
unread-small = huruf yang terlalu kecil
unread-blurred = huruf yang kabur
unread-code = kod QR atau kod bar
unread-writing = tulisan yang tidak dapat saya baca

left-open = 👁 Dibiarkan terbuka atas pilihan anda: { $places }.
note-everything = ➕ Semua perkataan, kod dan wajah lain ditutup juga. <i>Pilih</i> → <i>Tutup yang dijumpai sahaja</i> memunculkannya semula.
added = ➕ Ditutup juga, atas pilihan anda: { $places ->
   *[other] { $places } tempat
}.
note-photo = ℹ️ Ini sampai sebagai foto: Telegram sudah membuang data tersembunyinya (tempat, masa, peranti). Kalau dihantar sebagai fail, data itu pun boleh saya lihat.
once-last-look = 👀 Mungkin ada yang terlepas pandang, jadi tengok sekali lagi sendiri sebelum menghantarnya, ya.
once-small-print = 📎 Telegram mengecilkan foto. Kalau ada tulisan kecil yang penting, hantar gambar itu sebagai fail.
note-file = 🩻 Data tersembunyi dalam fail: { $hidden ->
    [none] tiada.
    [unchecked] tidak dapat diperiksa.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}Salinannya tidak membawa satu pun.
       *[no] {""}
    }
}
note-live = 🎞 Ini foto langsung (live photo): saya melihat gambar pegunnya. Video pendeknya tidak saya periksa, jadi belum tentu selamat.{ $copy ->
    [yes] {" "}Salinannya hanya gambar pegun itu.
   *[no] {""}
}
note-sticker = 🖼 Ini pelekat: saya melihatnya sebagai gambar.
note-copy-reduced = 📐 Salinannya lebih kecil daripada foto: inilah saiz yang dapat saya pastikan.
note-copy-first-frame = 🎞 Fail ini ada beberapa gambar: salinannya ialah yang pertama, tidak bergerak.
note-moving = 🎞 Ini bergerak: saya melihat paling banyak 16 gambarnya, bukan apa yang ada di antaranya, dan saya tidak mendengar bunyinya.

details-ran = <b>Butiran</b>
    Yang dicari: { $checks }.
details-times = Masa: { $total } saat ({ $stages }).
stage-decode = membuka { $seconds }
stage-inspect = melihat { $seconds }
stage-redact = menutup { $seconds }
stage-verify = membaca semula { $seconds }

memory-line = 🕑 Saya tidak menyimpan foto ini. Butangnya berfungsi selama { $minutes ->
   *[other] { $minutes } minit
}. /mydata menunjukkan apa yang kekal lebih lama, dan sebabnya.

memory-away = 🕑 Saya tidak menyimpan foto ini. Memori saya tidak menjawab sekarang, jadi tiada butang di sini: untuk mengubah apa yang ditutup, hantar foto ini lagi nanti.

answer-again = 🔁 Mesej anda sudah berubah; ini tentang gambar yang baharu.
answer-outdated = ⚪ <b>Sudah lapuk:</b> anda telah mengubah mesej itu. Yang saya kata di sini tentang gambar lama; jawapan untuk yang baharu menyusul.
looking = 🔎 Sedang melihat…
waiting = 🕐 Dalam giliran. Foto yang sedang menunggu: { $count }. Saya jawab di sini sebaik sahaja gilirannya tiba.
spread-waits = 🕐 Saya belum dapat melihat foto anda sekarang. Ia menunggu dengan selamat, dan saya jawab di sini sebaik sahaja dapat. Tidak perlu hantar lagi.
waiting-about = 🕐 Dalam giliran. Foto yang sedang menunggu: { $count }. Semuanya mengambil masa kira-kira { $minutes ->
   *[other] { $minutes } minit
}. Saya jawab di sini sebaik sahaja gilirannya tiba.
interrupted = ⚠️ <b>Saya terhenti betul-betul semasa menjawab ini.</b> Kalau tiada jawapan, bermakna ia tidak diperiksa: sila hantar lagi.
too-fast = ⏳ <b>Tidak diperiksa.</b> Anda menghantar 30 foto dalam masa seminit, dan itu had saya. Tunggu { $seconds ->
   *[other] { $seconds } saat
} dan hantar lagi, ya.
line-full = ⏳ <b>Tidak diperiksa.</b> Sudah ada { $count } foto anda yang menunggu. Hantar yang ini lagi selepas saya menjawab semuanya.
check-needs-reply = Hantar foto kepada saya dan saya terus memeriksanya. /check untuk gambar yang sudah ada di sini: tekan lama mesej itu, pilih Balas, dan tulis /check.
not-allowed = Bot ini peribadi: pengendalinya belum membenarkan anda masuk, jadi saya tidak melihat apa-apa.

## Albums

album-headline-stop = 🔴 <b>Berhenti — jangan hantar album ini kepada AI.</b> { $count ->
   *[other] { $count } gambar, yang paling berisiko dahulu:
}
album-headline-caution = 🟡 <b>Hati-hati — lebih baik hantar salinannya, bukan yang asal.</b> { $count ->
   *[other] { $count } gambar, yang paling berisiko dahulu:
}
album-headline-clear = 🟢 <b>Tiada apa-apa yang berisiko.</b> { $count ->
   *[other] { $count } gambar:
}
album-headline-unknown = ⚪ <b>Tidak semuanya dapat diperiksa — anggap sahaja album ini tidak selamat.</b> { $count ->
   *[other] { $count } gambar, yang paling berisiko dahulu:
}
album-line-stop = { $number }. 🔴 Berhenti{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] ditutup dalam salinannya
   *[no] tiada salinannya
}
album-line-caution = { $number }. 🟡 Hati-hati{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] ditutup dalam salinannya
   *[no] tiada salinannya
}
album-line-clear = { $number }. 🟢 Tiada apa-apa dijumpai{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; tiada salinannya
}
album-line-unknown = { $number }. ⚪ Tidak semuanya dapat diperiksa{ $what ->
    [none] {""}
   *[other] ; dijumpai: { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; tiada salinannya
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 Tiada salinan yang dapat saya jamin selamat. Sebaiknya jangan hantar satu pun.
   *[other] ✅ { $copies } daripada { $count } ada salinan di atas, sudah ditutup dan dibaca semula. Kalau mahu hantar apa-apa, hantar yang itu — dan tengok sekali lagi sendiri. Butang bernombor membuka gambar itu, untuk mengubah apa yang ditutup.
}
album-copy = Gambar { $number } daripada { $count }: foto anda, { $what ->
    [none] tiada yang perlu ditutup, data tersembunyi dibuang.
   *[other] yang ditutup: { $what }.
}
album-added = ➕ Sudah dimasukkan: jawapan album di atas kini merangkumi gambar ini juga.

## PDFs

pdf-headline-stop = 🔴 <b>Berhenti — jangan hantar PDF ini kepada AI.</b>
pdf-headline-caution = 🟡 <b>Hati-hati — lebih baik hantar salinannya, bukan yang asal.</b>
pdf-headline-clear = 🟢 <b>Tiada apa-apa yang berisiko.</b>
pdf-headline-unknown = ⚪ <b>Tidak semuanya dapat diperiksa — anggap sahaja PDF ini tidak selamat.</b>
pdf-line-stop = 🔴 Halaman { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Halaman { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Halaman { $page }: tidak semuanya dapat diperiksa{ $what ->
    [none] {""}
   *[other] ; dijumpai: { $what }
}
pdf-line-clear = 🟢 Halaman { $page }: tiada apa-apa dijumpai.
pdf-clear-pages = 🟢 { $count ->
   *[other] { $count } halaman: tiada apa-apa dijumpai.
}
pdf-more-pages = … dan { $count ->
   *[other] { $count } halaman lagi
} yang ada sesuatu padanya.
pdf-covered-text = ❗ <b>Teks di bawah kotak penutup itu masih ada.</b> Sesiapa yang memilihnya boleh menyalinnya keluar, dan AI pun membacanya. Dalam salinan saya ia sudah tiada.
pdf-hidden = 🩻 Yang juga ada dalam fail: { $what }.
pdf-first-pages = 📄 Saya melihat { $looked } halaman pertama daripada { $count }. Yang lain belum dilihat sesiapa, dan salinannya tidak memuatkannya.
pdf-damaged = ⚠️ Fail ini rosak, jadi program lain mungkin menunjukkan sesuatu yang berbeza daripada yang saya nampak. Percaya salinannya sahaja.
pdf-copy = ✅ Salinannya ialah PDF baharu yang berisi gambar halaman: sudah ditutup dan dibaca semula, tanpa data tersembunyi. Tengok sekali lagi sendiri sebelum menghantarnya.
pdf-withheld = 🚫 Tiada salinan: { $reason ->
    [withhold] halaman seperti ini tidak menjadi selamat walaupun sebahagiannya ditutup. Sebaiknya jangan hantar langsung.
    [large] saiznya melebihi had Telegram. Hantar halaman yang lebih sedikit.
    [unchecked] tidak semua halaman dapat diperiksa, jadi saya tidak dapat menjamin salinannya selamat. Hantar halaman yang penting sebagai foto.
   *[failed] semasa membacanya semula, saya tidak pasti semuanya sudah tersembunyi. Hantar halaman yang penting sebagai foto.
}

## The risks

risk-intimate = Gambar intim atau sangat peribadi
    .short = Intim
    .why = Sekali ada di pelayan, ia tidak boleh ditarik balik, dan boleh digunakan untuk memalukan atau mengugut.
risk-children = Wajah kanak-kanak
    .short = Kanak-kanak
    .why = Kanak-kanak belum boleh memberi izin, dan wajah mereka boleh dikumpul dan disalahgunakan bertahun-tahun.
risk-identity = Dokumen pengenalan diri
    .short = Dokumen pengenalan
    .why = Dengannya orang boleh membuka akaun atau meminjam wang atas nama anda.
risk-medical = Maklumat kesihatan
    .short = Kesihatan
    .why = Kesihatan anda urusan anda dan doktor sahaja, bukan urusan syarikat insurans atau majikan.
risk-location = Alamat atau tempat yang tepat
    .short = Tempat
    .why = Orang yang tidak dikenali jadi tahu di mana anda tinggal atau berada sekarang.
risk-secrets = Kata laluan, kunci atau kod
    .short = Kata laluan atau kunci
    .why = Sesiapa yang membacanya boleh masuk ke akaun atau rangkaian anda. Kalau pernah dihantar, tukarlah segera.
risk-payment = Kad bank atau akaun
    .short = Pembayaran
    .why = Nombor dan tarikhnya sahaja kadang-kadang cukup untuk mengambil wang.
risk-contact = Nombor telefon atau alamat e-mel
    .short = Kenalan
    .why = Ia mengundang spam dan penipuan, dan mungkin milik orang lain.
risk-vehicle = Plat nombor
    .short = Plat nombor
    .why = Plat nombor membawa kepada pemiliknya, dan selalunya sampai ke jalan rumahnya.
risk-people = Wajah yang boleh dicam
    .short = Wajah
    .why = Orang di dalamnya belum ditanya sama ada AI boleh melihat mereka.
reason-boarding-pass = Kodnya membuka tempahan anda: nama, tempat duduk dan penerbangan balik, selalunya juga cara mengubah atau membatalkannya.
reason-pay-slip = Ia menunjukkan gaji anda dan tempat kerja anda, selalunya juga nombor akaun dan nombor cukai.
reason-bank-statement = Ia menunjukkan wang yang anda ada dan siapa yang anda bayar, dan ada nombor akaun anda.
reason-further-frames = Setiap gambar lain boleh menunjukkan apa yang tiada pada gambar pertama.
risk-video = Video daripada foto langsung
    .short = Video
    .why = Video menunjukkan lebih banyak daripada gambar pegunnya.
risk-metadata = Data tersembunyi dalam fail
    .short = Data tersembunyi
    .why = Fail boleh memberitahu bila, di mana dan dengan peranti apa gambar itu diambil.

## What exactly, where it is known

why-nik = nombor NIK
why-identity-card = kad pengenalan
why-driving-licence = lesen memandu
why-family-card = kad keluarga
why-machine-readable-zone = baris yang dibaca mesin
why-address = alamat
why-coordinates = koordinat
why-gps = kedudukan GPS
why-place-name = nama tempat
why-place-code = kod yang menunjuk ke suatu tempat
why-bank-account = nombor akaun
why-card-number = nombor kad
why-card-details = butiran kad
why-iban = IBAN
why-payment-code = kod pembayaran
why-contact-code = kenalan dalam kod QR
why-e-mail = alamat e-mel
why-phone = nombor telefon
why-password = kata laluan
why-key = kunci
why-key-in-code = kunci dalam kod QR
why-one-time-code = kod sekali guna
why-otp-code = penjana kod dalam kod QR
why-wifi-code = kata laluan Wi-Fi dalam kod QR
why-login-code = kod log masuk
why-boarding-pass = pas masuk pesawat
why-laboratory-report = keputusan makmal
why-insurance-card = kad insurans
why-vaccination-card = kad vaksin
why-medical-letter = surat perubatan
why-prescription = preskripsi
why-medical-record = rekod perubatan
why-serial-number = nombor siri peranti

why-camera = kamera
why-software = perisian
why-time = tarikh dan masa
why-owner = nama pemilik
why-comment = komen
why-maker-note = nota pengeluar kamera
why-face-tags = nama orang
why-edit-history = sejarah suntingan
why-motion-photo = video pendek di sebalik foto
why-depth-map = gambar kedalaman
why-thumbnail = pratonton kecil gambar asal
why-further-pictures = gambar lain
why-further-frames = gambar lain dalam fail yang sama
why-trailing-bytes = data selepas hujung gambar
why-embedded-profile = blok data terbenam
why-hidden-alpha = gambar di bawah bahagian lut sinar
why-attachment = fail lampiran
why-form-values = isian dalam borang
why-form-program = borang dengan programnya sendiri
why-signed = tandatangan digital dengan nama
why-notes = nota pada halaman
why-links = pautan
why-scripts = tindakan yang berjalan sendiri
why-layers-off = lapisan yang dimatikan
why-earlier-versions = versi lama dokumen
why-unseen-text = teks yang tidak kelihatan
why-text-outside = teks di luar halaman
why-covered-text = teks di bawah kotak penutup yang masih boleh dibaca
why-broken-metadata = metadata yang rosak
why-thumbnail-differs = pratonton yang menunjukkan benda lain
why-burst = tanda siri tangkapan
why-colour-profile = profil warna yang menyebut peranti
why-content-credentials = rekod asal-usul yang ditandatangani
why-ultrasound = imbasan ultrabunyi
why-endoscopy = endoskopi
why-invitation-code = jemputan dalam kod
why-pairing-code = kod padanan peranti
why-link-with-token = pautan yang membuka akaun
why-wallet-code = alamat dompet dalam kod
why-profile-code = profil dalam kod
why-licence-code = kod dengan data lesen
why-person-in-code = data peribadi dalam kod
why-health-code = sijil kesihatan dalam kod
why-health-readings = bacaan kesihatan
why-health-statement = kata-kata tentang kesihatan seseorang
why-parcel-code = nombor bungkusan

why-ktp = kad pengenalan KTP
why-sim = lesen memandu SIM
why-sim-number = nombor lesen memandu
why-passport = pasport
why-passport-number = nombor pasport
why-russian-passport = nombor pasport Rusia
why-visa = visa
why-residence-permit = permit kediaman
why-stay-permit-number = nombor permit tinggal
why-licence-number = nombor lesen memandu
why-voter-number = nombor pengundi
why-birth-certificate = sijil kelahiran
why-marriage-book = buku nikah
why-child-card = kad pengenalan kanak-kanak
why-student-card = kad pelajar
why-employee-card = kad pekerja
why-tax-card = kad cukai
why-npwp = nombor cukai NPWP
why-health-card = kad kesihatan
why-bpjs-number = nombor BPJS
why-polish-card = nombor kad pengenalan Poland
why-medicare-number = nombor Medicare
why-nisn = nombor pelajar NISN
why-diploma = diploma
why-school-report = laporan sekolah
why-vehicle-paper = geran kenderaan
why-card-with-portrait = kad dengan gambar muka
why-other-side = sebelah lain kad
why-paper-about-somebody = dokumen tentang seseorang
why-document-code = kod dengan data dokumen
why-ssn = nombor keselamatan sosial
why-my-number = My Number
why-german-tax-id = nombor cukai Jerman
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
why-argentine-dni = DNI Argentina
why-bsn = BSN
why-nir = NIR
why-nino = nombor National Insurance
why-sin = nombor insurans sosial
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = nombor pengenalan
why-inn = INN
why-pps = nombor PPS Ireland
why-tfn = nombor fail cukai Australia
why-ird-number = nombor IRD New Zealand
why-utr = rujukan cukai British
why-cuil = CUIL Argentina
why-rfc = RFC Mexico
why-french-tax-number = nombor cukai Perancis
why-german-social-number = nombor insurans sosial Jerman
why-swiss-ahv = nombor AHV
why-austrian-ssn = nombor keselamatan sosial Austria
why-ghana-card = Ghana Card
why-child-face = wajah kanak-kanak
why-face = wajah
why-small-face = wajah kecil
why-name = nama
why-list-of-people = senarai nama orang
why-pupil = nama dengan kelas atau sekolah
why-handle = nama pengguna
why-profile-link = pautan ke profil
why-account-holder = pemegang akaun
why-cheque = cek
why-bank-statement = penyata bank
why-pay-slip = slip gaji
why-merchant-number = nombor peniaga
why-wallet-seed = kata pemulihan dompet
why-wallet-key = kunci dompet
why-wallet-address = alamat dompet
why-pin = PIN
why-otp-key = kunci penjana kod
why-recovery-codes = kod pemulihan
why-door-code = kod pintu atau penggera
why-sim-card = kod kad SIM
why-voucher-code = kod baucar
why-member-code = nombor kad keahlian
why-pharmacy-label = label farmasi
why-appointment-slip = slip temu janji
why-picture-with-patient = gambar perubatan dengan data pesakit
why-wristband = gelang hospital
why-scan = imbasan perubatan
why-cardiogram = kardiogram
why-x-ray = x-ray
why-address-form = borang alamat
why-street = nama jalan
why-parcel-label = label bungkusan
why-map-screenshot = peta
why-marked-map = tempat yang ditanda pada peta
why-journey = tempat dalam perjalanan atau penghantaran
why-stay = tempat seseorang bermalam
why-street-sign = papan jalan dengan nombor rumah
why-house-number = nombor rumah
why-map-link = pautan ke peta
why-plus-code = plus code
why-three-words = alamat tiga perkataan
why-plate-written = plat nombor yang ditulis
why-plate-indonesia = plat nombor
why-plate-europe = plat nombor
why-plate-asia = plat nombor
why-plate-america = plat nombor
why-plate-india = plat nombor
why-plate-other = plat nombor
why-bare-parts = bahagian badan yang terdedah
why-explicit-picture = gambar lucah
why-thai-id = nombor pengenalan Thailand
why-philippine-id = nombor pengenalan Filipina
why-portuguese-id = nombor pengenalan Portugal
why-vietnamese-id = nombor pengenalan Vietnam
why-turkish-id = nombor pengenalan Turki
why-taiwanese-id = nombor pengenalan Taiwan
why-swedish-id = nombor pengenalan Sweden
why-sri-lankan-id = nombor pengenalan Sri Lanka
why-spanish-id = nombor pengenalan Sepanyol
why-south-african-id = nombor pengenalan Afrika Selatan
why-saudi-id = nombor pengenalan Arab Saudi
why-romanian-id = nombor pengenalan Romania
why-norwegian-id = nombor pengenalan Norway
why-nigerian-id = nombor pengenalan Nigeria
why-korean-id = nombor pengenalan Korea
why-israeli-id = nombor pengenalan Israel
why-hong-kong-id = nombor pengenalan Hong Kong
why-greek-id = nombor pengenalan Greece
why-german-id = nombor pengenalan Jerman
why-finnish-id = nombor pengenalan Finland
why-emirates-id = nombor pengenalan Emiriah
why-egyptian-id = nombor pengenalan Mesir
why-danish-id = nombor pengenalan Denmark
why-czech-id = nombor pengenalan Czech
why-croatian-id = nombor pengenalan Croatia
why-chinese-id = nombor pengenalan China
why-bulgarian-id = nombor pengenalan Bulgaria
why-belgian-id = nombor pengenalan Belgium
why-bangladeshi-id = nombor pengenalan Bangladesh
why-baltic-id = nombor pengenalan Baltik

## The photo that was not looked at

refused-empty = Fail ini kosong. Sila hantar lagi.
refused-not-a-picture = Ini bukan gambar yang boleh saya baca. Saya membaca JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF dan BMP.
refused-truncated = Gambar ini terputus sebelum habis. Sila hantar lagi.
refused-too-many-bytes = Fail ini terlalu besar: saya boleh mengambil paling banyak { $megabytes } MB. Hantar sebagai foto, bukan fail, atau kecilkan dahulu. (Telegram memberi bot paling banyak 20 MB; pelayan Bot API sendiri menghapuskan had itu.)
refused-too-many-bytes-film = Video ini terlalu besar: saya boleh mengambil paling banyak { $megabytes } MB. Hantar potongan yang lebih pendek, atau tangkapan skrin bahagian yang penting.
refused-too-many-pixels = Gambar ini melebihi { $megapixels } megapiksel, iaitu had saya. Sila kecilkan dahulu.
refused-too-long-a-side = Satu sisi gambar ini lebih panjang daripada { $pixels } piksel, iaitu had saya. Sila kecilkan dahulu.
refused-missing-file = Telegram sudah tidak menyimpan fail ini. Sila hantar lagi.
refused-unreadable-file = Saya tidak dapat membaca fail ini. Sila hantar lagi.
refused-too-many-bytes-pdf = PDF ini terlalu besar: saya boleh mengambil paling banyak { $megabytes } MB. Hantar yang lebih pendek, atau halaman yang penting sebagai foto. (Telegram memberi bot paling banyak 20 MB; dengan pelayan Bot API sendiri hadnya 50.)
refused-encrypted = PDF ini dikunci dengan kata laluan. Buka, cetak atau simpan sebagai PDF baharu tanpa kata laluan, dan hantar yang itu.
refused-broken-pdf = PDF ini rosak dan saya tidak dapat membukanya. Cetak menjadi PDF baharu, atau hantar foto halamannya.
refused-no-pages = PDF ini tidak ada halaman. Sila hantar lagi.
refused-no-such-page = Fail ini tiada halaman yang diminta itu.
refused-no-page-named = Apa yang hendak dipilih pada halaman tidak menyebut halaman mana dalam PDF ini.
refused-too-many-pages = PDF ini lebih daripada { $pages } halaman, iaitu had saya. Hantar halaman yang penting sahaja.
refused-too-large-a-page = Satu halaman PDF ini lebih panjang daripada 3.4 meter, iaitu had saya. Cetak menjadi PDF baharu pada kertas biasa, atau hantar foto bahagian yang penting.
refused-too-large-a-pdf = PDF ini melebihi 50 MB, iaitu had saya. Hantar yang lebih pendek, atau halaman yang penting sebagai foto.
refused-too-complex = Membuka PDF ini mengambil terlalu banyak memori atau masa, jadi saya berhenti. Cetak halaman yang penting menjadi PDF baharu, atau hantar sebagai foto.
refused-filled-by-program = Halaman PDF ini dibuat oleh program di dalamnya, dan saya tidak menjalankannya. Buka dalam Acrobat Reader, cetak menjadi PDF baharu, dan hantar yang itu.

trouble-timeout = Pemeriksaannya mengambil masa terlalu lama. Sila hantar lagi; foto yang lebih kecil lebih cepat.
trouble-timeout-film = Pemeriksaannya mengambil masa terlalu lama. Hantar potongan yang lebih pendek, atau tangkapan skrin bahagian yang penting.
trouble-crashed = Ada yang rosak semasa saya melihatnya. Sila hantar lagi.
trouble-garbled = Ada yang rosak semasa saya melihatnya. Sila hantar lagi.
trouble-unavailable = Saya sibuk atau baru bermula. Sila hantar lagi seminit nanti.
trouble-download = Saya tidak dapat mengambil foto itu daripada Telegram. Sila hantar lagi.
trouble-download-film = Saya tidak dapat mengambil video itu daripada Telegram. Sila hantar lagi.
trouble-internal = Ada yang tidak kena di pihak saya. Sila hantar lagi seminit nanti.

## Other messages

other-text = Saya memeriksa foto: hantar satu dan saya beritahu apa di dalamnya yang sebaiknya tidak ditunjukkan kepada AI. Selanjutnya di /help.
other-animation = Saya tidak dapat memeriksa animasi. Hantar satu gambar daripadanya sebagai foto. Sehingga itu: tidak diperiksa.
other-video = Saya tidak dapat memeriksa video seperti ini. Ambil tangkapan skrin bahagian yang penting dan hantar. Sehingga itu: tidak diperiksa.
other-voice = Saya tidak dapat mendengar; saya memeriksa foto. Suara pun data peribadi, jadi fikir dua kali sebelum memberikannya kepada AI.
other-sticker = Saya tidak dapat memeriksa pelekat bergerak. Hantar gambarnya sebagai foto. Sehingga itu: tidak diperiksa.
other-live-photo = Foto langsung ini sampai tanpa gambar pegunnya, dan video pendeknya tidak dapat saya periksa. Hantar sebagai foto biasa. Sehingga itu: tidak diperiksa.
other-paid = Saya tidak dapat melihat media berbayar. Hantar gambarnya sebagai foto. Sehingga itu: tidak diperiksa.
other-story = Saya tidak dapat melihat cerita (story). Ambil tangkapan skrinnya dan hantar sebagai foto. Sehingga itu: tidak diperiksa.
other-checklist = Saya memeriksa gambar, bukan senarai: yang ini tidak diperiksa. Kalau ada nama, alamat atau kata laluan di dalamnya, sebaiknya jangan hantar kepada AI.
other-pdf = Saya melihat PDF dalam sembang peribadi kita: hantar kepada saya di sana. Sehingga itu: tidak diperiksa.
other-archive = Saya tidak membuka arkib. Keluarkan gambarnya dan hantar satu demi satu atau sebagai album. Sehingga itu: tidak diperiksa.
other-document = Saya tidak dapat memeriksa fail jenis ini, hanya gambar. Hantar halamannya sebagai foto. Sehingga itu: tidak diperiksa.
other-contact = ⚠️ Itu maklumat kenalan seseorang: nama dan nombor yang bukan milik anda untuk diberikan. Saya tidak menyimpan apa-apa — dan tolong jangan berikan kepada AI tanpa bertanya kepadanya.
other-location = ⚠️ Itu tempat yang tepat: ia boleh menunjukkan di mana seseorang tinggal atau berada sekarang. Saya tidak menyimpan apa-apa — dan sebaiknya jangan beritahu AI.
other-unknown = Saya tidak kenal mesej jenis ini, jadi ia tidak diperiksa. Saya memeriksa foto: cuba hantar satu.

## Buttons and what they say

button-as-file = 📎 Jadi fail
button-as-photo = 📤 Hantar salinan ini
button-clean-copy = 🧼 Salinan bersih
button-delete = 🗑 Padam foto saya
button-forget = 🧹 Lupakan
button-details = ℹ️ Butiran
button-short = ▴ Ringkas semula
button-more = Lagi
button-example = ▶️ Cuba contoh
button-how = ℹ️ Cara kerjanya
button-quiz = ❓ Kuiz
button-back = ‹ Balik
button-again = 🔁 Lihat lagi
button-choose = ✏️ Pilih yang ditutup
button-styles = 🎨 Gaya
button-numbers = 🔢 Ikut nombor
button-grid = ➕ Tutup lagi
button-items = ✏️ Ikut nama
button-all-but = Tutup semua kecuali yang terbuka
button-only-found = Tutup yang dijumpai sahaja
button-for-read = 📖 Untuk dibacakan
button-for-explain = 🔬 Terangkan keputusan
button-for-translate = 🌐 Terjemahkan
button-for-nicer = ✨ Cantikkan
button-cover-cell = Tutup petak ini
button-open-cell = Buka petak ini
button-whole-grid = ◂ Seluruh gambar
button-done = ✅ Siap
button-all = Tutup semua
button-none = Buka semua
button-undo = ↩️ Batal
button-start-over = ⏮ Mula semula
button-who = Tutup siapa orangnya sahaja
button-everything = Tutup semua pada kertas
button-labels = Tulis pada kotak apa yang ditutup
button-page = halaman { $page }/{ $pages }
button-open = ↗️ Buka { $name }
button-picture = ✏️ { $number }
button-as-files = 📎 Semua jadi fail
button-delete-all = 🗑 Padam foto saya
button-forget-answers = 🗑 Padam juga jawapan anda di sini
pressed-unavailable = Memori saya tidak menjawab sekarang, jadi butang ini tidak boleh buat apa-apa. Cuba lagi seminit nanti, atau hantar foto lagi.
pressed-expired = Butang ini sudah tamat tempoh: saya sudah melupakan foto itu. Hantar lagi kalau masih perlu.
pressed-old = Butang-butang ini sudah tamat tempoh. Lihat lagi memberi butang baharu.
pressed-gone = Telegram tidak lagi memberi saya foto ini. Ketik Lihat lagi, atau hantar lagi.
pressed-not-yours = Butang ini milik tuan punya foto.
pressed-file = Sedang membuat fail…
pressed-photo = Sedang membuat gambar…
pressed-line-full = Masih ada beberapa foto anda dalam giliran. Ketik lagi selepas saya menjawab semuanya.
pressed-drawing = Sedang melukis semula…
pressed-not-drawn = Saya tidak dapat melihat foto itu lagi tadi. Cuba sekali lagi sebentar nanti.
pressed-too-many-choices = Itu lebih daripada yang boleh saya ingat untuk satu foto. Batalkan sesuatu, atau ambil salinan seadanya.
pressed-will-be-visible = ⚠️ Akan kelihatan: { $what } (nombor { $numbers }). Penerima salinan boleh membaca atau mengecamnya. Ketik sekali lagi kalau mahu.
pressed-deleted = Dipadam daripada sembang ini. Kalau anda menyimpannya di tempat lain, ia masih ada di sana.
pressed-not-deleted = Telegram tidak membenarkan saya memadamnya: ia lebih daripada 48 jam atau sudah tiada. Anda boleh memadamnya sendiri.
pressed-forgotten = Sudah dilupakan. Butang di bawah jawapan itu tidak berfungsi lagi.
pressed-no-copy = Kali ini tiada salinan untuk dihantar. Sila hantar foto itu lagi kepada saya.
pressed-answers-gone = { $count ->
   *[other] { $count } jawapan saya sudah dipadam.
}
pressed-answers-stay = Telegram membenarkan saya memadam jawapan yang belum 48 jam sahaja. Yang lain boleh anda padam sendiri.
pressed-language = Siap.
file-caption = Salinan foto anda: sudah ditutup, saiz penuh, tanpa data tersembunyi.
file-caption-reduced = Salinan foto anda: sudah ditutup, sebesar yang dapat saya pastikan, tanpa data tersembunyi.
photo-caption = Salinan foto anda: sudah ditutup, tanpa data tersembunyi. Yang ini boleh anda hantar.

## Choosing what is hidden

items-head = ✏️ <b>Apa yang boleh dilihat?</b> ✓ ditutup, ○ kelihatan. Ketik untuk mengubahnya; nombornya sama dengan yang pada gambar.
items-none = ✏️ <b>Tiada yang perlu dibuka: saya tidak menjumpai tempat untuk ditutup.</b> <i>Tutup lagi</i> menutup apa sahaja yang anda mahu.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } — terbuka
item-line-partly = ◐ { $what } · { $numbers } — terbuka: { $opened }
item-nik = NIK
item-name = { $count ->
    [1] nama
   *[other] { $count } nama
}
item-birth-date = tarikh lahir
item-address = alamat
item-portrait = { $count ->
    [1] gambar muka
   *[other] { $count } gambar muka
}
item-signature = tandatangan
item-machine-readable-zone = baris yang dibaca mesin
item-number = { $count ->
    [1] nombor
   *[other] { $count } nombor
}
item-code = { $count ->
    [1] kod pada kertas
   *[other] { $count } kod pada kertas
}
item-ghost-portrait = gambar muka kecil kedua
item-other = { $count ->
    [1] satu ruangan lain
   *[other] { $count } ruangan lain
}
item-pay-slip = { $count ->
    [1] butiran slip gaji
   *[other] { $count } butiran slip gaji
}
item-bank-statement = { $count ->
    [1] butiran penyata
   *[other] { $count } butiran penyata
}
item-faces = { $count ->
    [1] wajah
   *[other] { $count } wajah
}
item-children = { $count ->
    [1] wajah kanak-kanak
   *[other] { $count } wajah kanak-kanak
}
item-codes = { $count ->
    [1] kod QR atau kod bar
   *[other] { $count } kod QR atau kod bar
}
item-plates = { $count ->
    [1] plat nombor
   *[other] { $count } plat nombor
}
item-bodies = { $count ->
    [1] tubuh
   *[other] { $count } tubuh
}
choose-head = 🔢 <b>Foto anda: { $places ->
    [0] tiada tempat bernombor
   *[other] { $places } tempat bernombor
}.</b> Ketik nombor untuk menutupnya atau membiarkannya terbuka. ✓ bermakna ditutup.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — terbuka
choose-more = … dan { $places } lagi
review-left = 🧹 Anda tidak menghabiskan pilihan, jadi ini salinan bertutup yang tadi semula. Butangnya sudah tamat; hantar foto lagi untuk menyambung.
review-left-words = 🧹 Anda tidak menghabiskan pilihan, jadi saya keluarkan foto bernombor itu daripada sembang. Butangnya sudah tamat; hantar foto lagi untuk menyambung.
grid-head = ➕ <b>Foto anda di bawah grid.</b> Ketik nombor petak untuk menutupnya. Ketik lagi untuk melihatnya lebih dekat; ia tetap tertutup.
grid-head-fine = ➕ <b>Satu petak, dilihat lebih dekat.</b> ▪ bermakna ditutup. Ketik satu bahagian untuk menutup atau membukanya.
styles-head = 🎨 <b>Salinan anda dalam gaya yang dipilih.</b> Tiada satu pun boleh dibuka semula oleh orang lain:
style-auto = Bar bernama
    .told = Bar bernama: setiap satu menyebut apa yang ditutupnya; wajah dilembutkan.
style-solid = Pekat
    .told = Pekat: kotak biasa.
style-soft = Lembut
    .told = Lembut: nampak seperti kabur, tetapi dibuat daripada apa yang ada di sekelilingnya.
style-sticker = Pelekat
    .told = Pelekat: bunga atau matahari di atas setiap wajah, bar bernama di tempat lain.
style-replace = Ganti isi
    .told = Ganti isi: isi rekaan berwarna biru menggantikan yang sebenar, jadi AI masih boleh membantu dengan kertas itu.
style-crop = Potong
    .told = Potong: tinggal bahagian yang tiada apa-apa untuk disembunyikan.
style-card = Seluruh kertas
    .told = Seluruh kertas: semua dokumen itu ditutup.
done-makes-copy = <i>Siap</i> membuat salinan dengan pilihan ini, membacanya semula dan menunjukkannya.
copy-is-ready = ✅ Salinan seperti ini sudah sedia dan sudah dibaca semula ({ $style }). <i>Siap</i> menunjukkannya.
copy-is-ready-open = ✅ Salinan seperti ini sudah sedia ({ $style }); yang anda biarkan terbuka boleh dilihat. <i>Siap</i> menunjukkannya.

## Commands

command-check = Periksa gambar yang saya balas
command-start = Apa yang saya buat
command-help = Cara menggunakan saya
command-tips = Petua, foto berisiko, mitos
command-quiz = Anda akan hantar ini?
command-privacy = Apa yang disimpan, dan berapa lama
command-mydata = Apa yang ada tentang saya sekarang
command-forget = Lupakan saya sekarang
command-delete = Lupakan saya sekarang (sama seperti /forget)
command-language = Bahasa yang saya guna dengan anda
description = Hantar foto kepada saya sebelum menghantarnya kepada AI. Saya beritahu kalau ada sesuatu yang sebaiknya kekal dengan anda — dokumen, kanak-kanak, alamat, kesihatan, kata laluan, kad — dan memberi anda salinan yang sudah menutupnya.
description-short = Memeriksa foto sebelum dihantar kepada AI, dan menutup apa yang sebaiknya kekal dengan anda.

start = <b>Sebelum foto pergi kepada AI, hantar kepada saya dahulu.</b> Saya menutup apa yang sebaiknya kekal dengan anda dan memberi salinan untuk dihantar.
start-how = <b>Cara kerjanya</b>

    1. Hantar foto atau album. Tulisannya kecil? Hantar sebagai fail.
    2. Saya melihatnya pada mesin pengendali saya sendiri. Ia tidak pergi ke mana-mana perkhidmatan AI, dan saya tidak menyimpannya.
    3. Anda mendapat salinan: yang peribadi ditutup, dan saya sudah membacanya semula.
    4. <i>Pilih yang ditutup</i> membuka satu ruangan, atau menutup lebih banyak.

    Mungkin ada yang terlepas pandang, jadi pandangan terakhir milik anda.
    /help · /privacy
start-example = 🧪 Kad ini hanya lukisan: bukan milik sesiapa. Inilah yang berlaku apabila anda menghantar foto seperti ini.

help = <b>Hantar foto kepada saya sebelum kepada AI.</b>
    Album, PDF dan fail gambar pun boleh.

    🔴 jangan hantar · 🟡 lebih baik salinannya
    🟢 tiada dijumpai · ⚪ tidak diperiksa

    <i>Hantar salinan ini</i>: yang sudah ditutup.
    <i>Pilih yang ditutup</i> mengubahnya.
    <i>Butiran</i> memberitahu sebabnya.

    Mungkin ada yang terlepas pandang: pandangan terakhir milik anda.
    /tips · /quiz · /privacy · /forget · /language

tips-short =
    .personal = 💡 Petua: jangan masukkan data peribadi dalam gambar; soalan selalunya tetap terjawab tanpanya. /tips
    .cover = 💡 Petua: potong atau tutup sebelum menghantar. Kabur boleh dipulihkan, kotak pekat tidak. /tips
    .generic = 💡 Petua: gambar umum atau ilustrasi selalunya sudah memadai. /tips
    .archive = 💡 Petua: sembang AI bukan arkib foto. /tips
    .policy = 💡 Petua: baca dasar privasi perkhidmatan itu sebelum menghantar gambar. /tips

## The card of /tips

tab-tips = Petua
tab-risky = Foto berisiko
tab-myths = Mitos
tab-how = Cara kerjanya
tab-fine = Bila boleh

card-tips = <b>Lima petua sebelum menghantar foto kepada AI</b>

    <b>1. Tiada data peribadi dalam foto.</b> Jangan masukkan kad pengenalan, surat, tiket dan skrin yang ada nama atau nombor dalam gambar. Contoh: untuk bertanya cara mengisi borang, ambil gambarnya semasa ia kosong.

    <b>2. Potong atau kaburkan sebelum menghantar.</b> Buang bahagian yang tidak diperlukan oleh soalan dan tutup yang lain. Contoh: untuk bungkusan, tunjukkan sudut yang rosak, bukan labelnya. Kabur biasa selalunya boleh dipulihkan; kotak pekat, atau salinan yang saya buat, tidak.

    <b>3. Guna foto umum atau ilustrasi.</b> Gambar daripada buku selalunya sama gunanya dengan gambar anda sendiri. Contoh: untuk bertanya tentang ruam, hantar lukisan atau gambar ruam dari internet, bukan lengan anak anda.

    <b>4. Sembang AI bukan arkib foto.</b> Apa yang anda hantar mungkin disimpan atau dilihat oleh orang yang memeriksa mutu. Contoh: jangan letak gambar percutian dalam sembang “untuk nanti”; simpan di rumah.

    <b>5. Baca dasar privasi perkhidmatan itu dahulu.</b> Cari tiga perkara: berapa lama gambar disimpan, sama ada ia melatih model, cara memadamnya. Contoh: cari “latihan” dan “padam” pada halamannya, kemudian ubah tetapannya.

card-risky = <b>Lima jenis foto yang tidak patut pergi kepada AI</b>

    <b>1. Dokumen pengenalan diri (KTP, SIM, pasport).</b> Nombor, nama dan tarikh lahir sudah cukup untuk meminjam wang atas nama anda. Contoh: foto KTP “supaya alamatnya dibacakan” menyerahkan semuanya.

    <b>2. Wajah kanak-kanak atau bayi.</b> Kanak-kanak belum boleh memberi izin, dan wajah boleh dicam bertahun-tahun lamanya. Contoh: foto kelas “supaya lebih terang” menunjukkan dua puluh kanak-kanak sekali gus.

    <b>3. Alamat rumah atau tempat yang tepat.</b> Orang yang tidak dikenali jadi tahu di mana anda tinggal atau berada. Contoh: label bungkusan, nombor rumah, atau kedudukan GPS yang tersembunyi dalam fail kamera.

    <b>4. Maklumat kesihatan.</b> Kesihatan itu antara anda dan doktor. Contoh: keputusan makmal “supaya diterangkan angkanya” membawa nama, tarikh lahir dan keputusan anda; taip sahaja angkanya.

    <b>5. Intim atau sangat peribadi.</b> Sekali ada di pelayan, ia tidak boleh ditarik balik. Contoh: gambar berpakaian dalam “untuk bertanya tentang baju” boleh digunakan untuk memalukan atau mengugut.

card-myths = <b>Tiga mitos</b>

    <b>1. “Ia berfungsi luar talian.”</b> Hampir semua pembantu AI menghantar foto anda ke pelayan; telefon anda hanya menunjukkan jawapannya. Contoh: dalam mod penerbangan, soalan yang sama tidak terjawab.

    <b>2. “Data terus hilang tanpa jejak.”</b> Sembang yang dipadam mungkin masih ada dalam log, sandaran atau semakan selama berhari-hari atau berbulan-bulan. Contoh: banyak perkhidmatan menulis dalam dasarnya bahawa pemadaman boleh mengambil masa berminggu-minggu.

    <b>3. “Disulitkan bermakna selamat.”</b> Penyulitan melindungi perjalanannya. Di hujung sana perkhidmatan itu sendiri boleh melihat foto, kalau tidak ia tidak dapat menjawab. Contoh: gambar mangga pada pelayar tidak memberitahu apa yang disimpan selepas itu.

card-how = <b>Cara kerjanya</b>

    Foto pergi ke pelayan. Di sana ia dianalisis oleh model yang mencari corak, teks dan objek, dan jawapannya kembali kepada anda. Contoh: untuk “ini pokok apa?” seluruh gambar ikut pergi, termasuk surat yang terletak di sebelah pasu.

    <b>Adakah ia disimpan?</b>
    “Tidak disimpan selama-lamanya” bukan bermakna “tidak pernah disimpan”. Ia digunakan untuk permintaan anda; mungkin untuk menambah baik perkhidmatan, bergantung pada tetapan anda dan dasarnya; dan mungkin ia ada dalam log untuk keselamatan atau mencari ralat. Contoh: dua perkhidmatan boleh melayan foto yang sama dengan berbeza, dan satu perkhidmatan boleh berbeza sebelum dan selepas anda mengubah tetapan.

card-fine = <b>Bila boleh</b>

    AI ialah alat: takut tidak membantu, cuai pun tidak. Silakan untuk
    • mengenal objek. Contoh: ini pokok, alat atau duit syiling apa?
    • membaca teks dalam gambar. Contoh: menu dalam bahasa lain, papan tanda jalan, satu halaman buku.
    • menganalisis foto yang tidak peribadi. Contoh: pemandangan, resipi, tangkapan skrin mesej ralat tanpa nama.

    Kalau ragu-ragu, hantar foto kepada saya dahulu.

tips-group = 💡 <b>Sebelum menghantar foto ke kumpulan:</b> semua orang di sini boleh menyimpan dan memajukannya · potong atau tutup dahulu yang peribadi · yang untuk seorang sahaja, lebih baik hantar terus kepadanya. Sebaiknya jangan di sini: dokumen pengenalan, anak orang lain, alamat, surat perubatan, kata laluan, gambar intim. Begitu juga sebelum menghantar foto kepada AI; selanjutnya dalam sembang peribadi dengan saya: /tips

## The quiz

quiz-question = ❓ <b>{ $number } daripada { $count }: anda akan hantar ini kepada AI?</b>

    Gambar ini menunjukkan { $picture }
quiz-yes = Ya
quiz-no = Tidak
quiz-right = ✅ <b>Betul!</b>
quiz-wrong = ❌ <b>Kurang tepat.</b>
quiz-next = Terus ›
quiz-score = 🏁 <b>{ $right } daripada { $count } betul.</b> Saya melupakan markah ini beberapa minit lagi. Semuanya ada sekali lagi di /tips.
quiz-not-now = Memori saya tidak menjawab sekarang, jadi tiada kuiz. Cuba lagi sebentar nanti.
quiz-over = Soalan ini sudah berlalu. /quiz memulakan yang baharu.
quiz-card = kad pengenalan lukisan dengan wajah, nama dan nombor yang panjang.
    .why = Tidak: itu kad pengenalan. Nombor, nama dan tarikh lahir sudah cukup untuk membuka akaun atau meminjam wang atas nama seseorang. Jangan sekali-kali hantar, walaupun “untuk dibacakan sahaja”.
quiz-plant = pokok lukisan dalam pasu, dengan tompok perang pada daunnya.
    .why = Ya: pokok bukan rahsia sesiapa. Mengenal benda dan bertanya apa sakitnya memang kegunaan AI — asalkan tiada yang peribadi di sebelahnya.
quiz-child = lukisan seorang kanak-kanak berpakaian seragam sekolah, dilihat dari hadapan.
    .why = Tidak: itu wajah kanak-kanak. Kanak-kanak belum boleh memberi izin, dan pakaian seragamnya memberitahu sekolah mana. Guna gambar tanpa wajah.
quiz-parcel = bungkusan lukisan yang kemik, dengan label yang ada nama dan alamat.
    .why = Tidak, jangan begini: label itu memberitahu di mana seseorang tinggal. Potong sampai tinggal bahagian kemik, dan soalan yang sama boleh dijawab.
quiz-menu = menu lukisan sebuah warung dengan hidangan dan harganya.
    .why = Ya: ia digantung untuk dibaca semua orang. Membaca dan menterjemah teks seperti itu tidak mengapa.

## Privacy

privacy = <b>Apa yang disimpan, di mana, dan berapa lama</b>

    <b>Foto anda:</b> tidak di mana-mana. Saya mengambilnya daripada Telegram ke dalam memori, melihatnya, menjawab, dan membuangnya. Ia tidak pergi ke perkhidmatan lain.

    <b>Catatan untuk butang:</b> nombor Telegram anda, nombor sembang dan mesej, kod fail daripada Telegram, jenis risiko dan tempatnya dalam gambar, pilihan anda, markah kuiz anda, bahasa anda. Tiada piksel, tiada nama, tiada teks yang saya baca. Disimpan selama { $minutes ->
       *[other] { $minutes } minit
    }, kalau digunakan sehingga { $longest }, { $store ->
        [redis] dalam pangkalan data Redis
       *[inside] dalam pelayan Redis saya sendiri
    }; kemudian terpadam sendiri.

    <b>Selain itu:</b> bahasa yang anda pilih (30 hari sejak mesej terakhir anda), petua yang sudah anda baca (30 hari), bila foto terakhir anda sampai (satu minit), foto yang belum dijawab, juga yang anda tanya dalam sembang lain (sehingga dijawab, paling lama sehari), mesej yang pilihannya belum anda habiskan (sehingga saya keluarkan foto anda daripadanya, paling lama sehari), nombor jawapan saya supaya /forget dapat memadamnya (dua hari), dan tanda kemas kini yang sudah diurus yang tidak menunjuk kepada sesiapa (sehari).

    <b>Dimeterai:</b> semuanya disulitkan (AES-256-GCM) dengan kunci yang { $key ->
        [given] diketahui oleh tetapan pengendali saya dan tidak pernah oleh pangkalan data.
       *[random] dibuat baharu setiap kali bermula dan tidak pernah ditulis: selepas dimulakan semula saya tidak ingat apa-apa.
    }

    <b>Log:</b> nombor rawak, jenis risiko, bilangan dan masa. Tiada apa-apa tentang anda.

    <b>Telegram</b> menyimpan mesej anda dan jawapan saya dalam sembang ini sehingga dipadam; sembang dengan bot tidak disulitkan hujung ke hujung. Padamkan apabila selesai.
privacy-short = <b>Foto anda tidak disimpan di mana-mana: saya melihatnya dalam memori dan membuangnya, dan ia tidak pergi ke perkhidmatan lain.</b> Untuk butang dan beberapa urusan kecil saya menyimpan catatan bermeterai yang berisi nombor dan kod — tiada gambar, tiada nama, tiada apa-apa yang saya baca — kebanyakannya selama { $minutes } minit, ada yang sehari dua, bahasa anda dan petua yang sudah anda baca selama 30 hari. /mydata menunjukkan apa yang ada sekarang, /forget memadamnya serta-merta.
privacy-away = ⚠️ <b>Memori saya tidak menjawab sekarang.</b> Sehingga ia menjawab, saya tidak dapat membaca, menyimpan atau memadam catatan; yang ada di dalamnya terpadam sendiri apabila tiba masanya. Yang berikut berlaku apabila ia kembali.
privacy-inside = <b>Cakera:</b> saya tidak menulis apa-apa daripada ini ke cakera. Pelayan Redis saya sendiri menyimpannya dalam memori sahaja, tidak ada port rangkaian, dan menyatakan bahawa ia pun tidak menulis. Apabila saya tamat, ia tamat bersama saya, dan semuanya hilang.
privacy-volatile = <b>Cakera:</b> saya tidak menulis apa-apa daripada ini ke cakera, dan pangkalan data menyatakan bahawa ia pun tidak.
privacy-writes = ⚠️ <b>Cakera:</b> pangkalan data bot ini ditetapkan untuk menulis ke cakera. Isinya bermeterai, tetapi mungkin kekal dalam fail melebihi masanya. Minta pengendali mengubahnya.
privacy-untold = ⚠️ <b>Cakera:</b> pangkalan data bot ini tidak memberitahu sama ada ia menulis ke cakera. Isinya bermeterai, tetapi mungkin kekal dalam fail melebihi masanya.
privacy-server = <b>Pelayan Bot API:</b> pengendali saya menjalankan pelayan sendiri di antara Telegram dan saya. { $files ->
    [kept] Ia menyimpan fail yang diambilnya dalam foldernya sendiri, seperti kata tetapannya.
   *[no] Apa yang disimpannya bergantung pada tetapannya.
}
privacy-operator = <b>Siapa yang menjalankan bot ini:</b> { $operator }
privacy-no-operator = <b>Siapa yang menjalankan bot ini:</b> pengendali tidak meninggalkan cara untuk dihubungi. Itu sahaja sudah sebab untuk berhati-hati.
privacy-source = <b>Kodnya:</b> { $source }
privacy-end = /mydata menunjukkan apa yang ada tentang anda sekarang; /forget memadamnya serta-merta.

mydata = <b>Apa yang saya ada tentang anda sekarang</b>
mydata-why-answers = Mesej saya: nombornya sahaja, supaya /forget dapat memadamnya di sini.
mydata-why-notes = Petua dibaca: supaya setiap satu saya sebut sekali sahaja.
mydata-why-governs = Kumpulan anda: yang tetapannya pernah anda guna, supaya /settings dapat menyenaraikannya di sini.
mydata-where = Semuanya bermeterai dalam { $store ->
    [redis] pangkalan data Redis.
   *[inside] pelayan Redis saya sendiri: dalam memori, tanpa port rangkaian, hilang apabila saya tamat.
}
mydata-nothing = Saya tidak ada apa-apa tentang anda sekarang.
mydata-end = Tiada gambar, tiada nama, tiada teks. /forget memadam semuanya serta-merta.
mydata-unavailable = Memori saya tidak menjawab sekarang, jadi saya tidak dapat menunjukkan apa yang ada. Semua di dalamnya terpadam sendiri.
record-waiting = foto dalam giliran
record-guest = ditanya di tempat lain
record-ticket = butang
record-choosing = pilihan terbuka
record-sheet = penemuan, sebagai kod
record-told = jawapan tiap foto
record-album = album
record-pace = foto minit ini
record-language = bahasa anda
record-governs = kumpulan anda
record-notes = petua dibaca
record-quiz = kuiz anda
record-answers = mesej saya
left-minutes = { $minutes } min
left-hours = { $hours } jam
left-days = { $days } hari

forgotten = { $records ->
    [0] 🧹 Saya tidak ada apa-apa tentang anda. Tiada yang perlu dilupakan.
   *[other] 🧹 { $records } catatan dipadam. Saya tidak ingat apa-apa lagi tentang anda. Kumpulan menyimpan kiraannya sendiri: /strikes di sana.
}
forgotten-short = 🧹 Saya tidak ingat apa-apa lagi tentang anda.
forget-answers = Padam juga jawapan terakhir saya dalam sembang ini ({ $count })? Untuk itu saya menyimpan nombornya { $minutes ->
   *[other] { $minutes } minit lagi.
}
forget-unavailable = Memori saya tidak menjawab sekarang, jadi belum ada yang dipadam. Cuba lagi nanti. Catatan butang hilang sendiri selepas { $minutes ->
   *[other] { $minutes } minit,
} yang lain seperti kata /privacy.
language = Bahasa apa yang patut saya guna?
language-auto = Ikut Telegram
language-chosen = Mulai sekarang saya berbahasa Melayu dengan anda. Saya ingat itu 30 hari sejak mesej terakhir anda.
only-private = Untuk itu, sila buka sembang peribadi dengan saya.

## Groups: what it says when it arrives, and what may be missing

group-test-head = 👋 <b>Saya melihat foto yang dihantar di sini</b> dan perasan apa yang tidak patut ada: dokumen, kanak-kanak, alamat, kesihatan, kata laluan, kad, gambar intim. Ini yang boleh saya buat dalam kumpulan ini:
group-test-has-s = ✅ Saya nampak foto yang dihantar.
group-test-lacks-s = ❌ Saya tidak nampak foto: jadikan saya admin (atau matikan mod privasi saya di @BotFather dan tambah saya semula).
group-test-has-d = ✅ Saya boleh memadam mesej.
group-test-lacks-d = ❌ Saya tidak boleh memadam: beri saya hak “Padam mesej”.
group-test-has-m = ✅ Saya boleh membisukan ahli (perlu hanya kalau teguran mahu ada kesan, atau untuk /mute dan /ban).
group-test-lacks-m = ➖ Saya tidak boleh membisukan ahli: hak “Sekat pengguna” tiada (perlu hanya kalau teguran mahu ada kesan, atau untuk /mute dan /ban).
group-test-basic = ➖ Saya tidak dapat membisukan ahli: ini kumpulan biasa. Ia menjadi superkumpulan dengan sendirinya apabila, misalnya, sejarahnya dibuka kepada ahli baharu.
group-test-works = Yang berfungsi sekarang: saya melihat setiap foto, fail gambar dan pelekat pegun; /check dan /report sebagai balasan; /settings untuk admin. GIF, video dan hantaran saluran yang dipautkan hanya kalau admin memilihnya di sana. Pelekat bergerak, cerita, senarai semak dan media berbayar tidak saya periksa.
group-test-asked-only = Yang berfungsi sekarang: balas foto dengan /check, atau sebut nama saya, dan saya melihat yang itu. Yang lain tidak dilihat.
group-test-dry = 🔭 <b>Pantau sahaja:</b> saya tidak memadam apa-apa dan tidak mengingatkan sesiapa sehingga admin memilihnya. Admin nampak apa yang akan saya buat.
group-test-unneeded = ➖ Saya tidak perlukan hak menghantar mesej alu-aluan: anda boleh menariknya.
group-community = 🏘 { $added ->
    [yes] Kumpulan ini kini milik sebuah komuniti. Sesiapa yang datang dari sana ialah ahli seperti yang lain
   *[no] Kumpulan ini bukan lagi milik komunitinya
}; saya tetap melihat apa yang dihantar di sini sahaja.
group-button-settings = ⚙️ Tetapan
group-right-has-s = nampak foto
group-right-lacks-s = TIDAK nampak foto
group-right-has-d = boleh memadam
group-right-lacks-d = TIDAK boleh memadam
group-right-has-m = boleh membisukan
group-right-lacks-m = tidak boleh membisukan
group-alarm-rights-lost = 🚨 <b>Saya hilang hak dalam { $group }.</b> Sehingga dikembalikan, foto di sana tidak disembunyikan, malah mungkin tidak nampak. /settings menunjukkan apa yang kurang.
group-alarm-no-delete = 🚨 <b>Saya tidak boleh memadam mesej dalam { $group },</b> jadi foto yang patut disembunyikan masih ada di sana. Sila beri saya hak “Padam mesej”.
group-alarm-no-mute = 🚨 <b>Saya tidak boleh membisukan ahli dalam { $group },</b> jadi teguran yang anda pilih tiada kesannya. Sila beri saya hak “Sekat pengguna”, atau pilih tidak dibisukan di /settings.
group-alarm-log-lost = 🚨 <b>Saya tidak dapat menghubungi sembang log lagi.</b> Admin perlu memautkannya semula: /settings, Sembang log.
group-alarm-new-risk = 🆕 <b>Dalam { $group } saya kini mencari lebih banyak daripada semasa anda memilih.</b> Sehingga admin memilih yang lain, ini yang berlaku: { $what }. /settings mengubahnya.
group-alarm-check-failed = 🚨 <b>Ada sesuatu dalam diri saya yang gagal semasa mengurus foto dalam { $group }.</b> Ia dikira sebagai foto yang tidak dapat diperiksa, jadi tengoklah sendiri foto-foto terkini. Kalau berterusan, sila beritahu orang yang menjalankan saya.
group-alarm-settings-lost = 🚨 <b>Saya tidak dapat membaca pilihan anda untuk { $group }.</b> Sehingga dapat, saya hanya mencatat apa yang dijumpai dan tidak menyembunyikan apa-apa. Sila buka /settings dan pilih semula.

## Groups: what is done and how certain it must be

group-action-ignore = abaikan
group-action-note = catat untuk admin
group-action-warn = ingatkan
group-action-replace = ganti dengan salinan bertutup
group-action-delete = padam
group-sense-s = yang pasti sahaja
group-sense-l = yang besar kemungkinan dan pasti
group-sense-h = yang mungkin juga
group-why-unchecked = tidak dapat diperiksa
group-why-personal = sesuatu yang peribadi
group-somebody = seorang ahli

## Groups: settings

group-set-head = ⚙️ <b>Tetapan kumpulan ini</b>
group-set-dry = 🔭 Pantau sahaja: tiada apa-apa dibuat, admin nampak apa yang akan berlaku. Dipilih untuk nanti:
group-set-on = 🛡 Aktif ({ $preset }):
group-set-unchecked = Tidak dapat diperiksa
group-set-copies = Salinan bertutup bagi foto yang ada kanak-kanak: { $yes ->
    [yes] boleh dihantar
   *[no] tidak sama sekali
}
group-set-media = GIF dan video: { $films ->
    [yes] sehingga { $count } gambar daripada setiap satu dilihat
   *[no] hanya kalau diminta, dengan /check
}. Hantaran saluran yang dipautkan: { $channel ->
    [yes] dilihat; admin diberitahu apa yang dijumpai
   *[no] tidak dilihat
}.
group-set-strikes = Teguran: { $number ->
   *[other] { $number } foto tersembunyi atau amaran
} dalam masa { $what }, kemudian dibisukan selama { $span }.
group-set-strikes-none = Teguran: foto tersembunyi dan amaran dikira selama { $what }; tiada sesiapa dibisukan.
group-set-telling = Ahli diberitahu tentang fotonya sendiri: { $way }.
group-set-fade = Pemberitahuan: { $span }.
group-set-quiet = Waktu senyap: { $begin }:00 hingga { $end }:00 ({ $zone }). Saya menyembunyikan seperti biasa, tanpa mesej dalam kumpulan dan tanpa bunyi; paginya satu ringkasan.
group-set-quiet-none = Waktu senyap: tiada.
group-set-language = Bahasa: { $language }.
group-set-exempt = Tidak dilihat: { $admins ->
    [yes] admin,{" "}
   *[no] {""}
}admin tanpa nama, { $channel ->
    [yes] {""}
   *[no] saluran yang dipautkan,{" "}
}bot lain{ $count ->
    [0] {""}
   *[other] , { $count } ahli yang dinamakan
}.
group-set-log = Sembang log: dipautkan.
group-set-no-log = Sembang log: tiada. Catatan muncul di sini, tanpa nama; bantahan pun sampai ke sini.
group-set-topics = { $count ->
   *[other] { $count } topik ada peraturan sendiri.
}
group-set-rights = Hak saya: { $have }.
group-set-kept = Disimpan bermeterai selama 180 hari sejak foto terakhir, kemudian dilupakan; serta-merta kalau saya dikeluarkan.
group-preset-family = Keluarga
group-preset-work = Kerja
group-preset-school = Sekolah
group-preset-watch = Pantau sahaja
group-preset-own = pilihan sendiri
group-page-presets = 📋 Pratetap
group-page-risks = 🔎 Risiko
group-page-media = 🎞 Video, saluran
group-page-strikes = ⚖️ Teguran
group-page-notices = 💬 Makluman
group-page-quiet = 🌙 Waktu senyap
group-page-exempt = 🙋 Kecuali
group-page-log = 🗂 Sembang log
group-page-language = 🌐 Bahasa
group-button-on = ▶️ Berhenti pantau sahaja: bertindak mulai sekarang
group-button-close = ✖️ Tutup
group-button-back = ‹ Balik
group-button-films = Lihat GIF dan video
group-button-channel = Lihat hantaran saluran
group-button-copies = Salinan dengan kanak-kanak
group-button-strikes = { $number }×
group-button-window = { $count ->
   *[other] { $count } hari
}
group-button-quiet-off = Tanpa waktu senyap
group-button-quiet-from = dari { $hour }
group-button-quiet-until = hingga { $hour }
group-button-zone = 🕰 Jam: { $zone }
group-button-topic = 🧵 Topik ini: { $rule }
group-button-topics = 🧵 Topik dengan peraturan sendiri: { $count }
group-button-topics-clear = 🧵 Semua topik seperti kumpulan
group-topic-none = seperti kumpulan
group-topic-off = tidak dilihat
group-topic-watch = pantau sahaja
group-topic-strict = lebih ketat (padam, yang mungkin juga)
group-topic-family = seperti “Keluarga”
group-topic-work = seperti “Kerja”
group-topic-school = seperti “Sekolah”
group-button-spread = 📤 Beri tetapan ini kepada kumpulan lain
group-button-spread-all = 📤 Kesemua { $count }
group-button-spread-sure = { $count ->
    [1] 📤 Ya, kepada kumpulan ini
   *[other] 📤 Ya, kepada { $count } kumpulan ini
}
group-button-mine = ‹ Kumpulan saya
group-button-admins = Admin tidak dilihat
group-button-link = 🔗 Pautkan sembang log
group-button-unlink = Putuskan
group-mute-0 = tidak dibisukan
group-mute-10 = 10 minit
group-mute-60 = satu jam
group-mute-1440 = satu hari
group-mute-10080 = satu minggu
group-telling-a = dalam kumpulan, tetapi hanya dia yang nampak
group-telling-p = melalui mesej peribadi
group-telling-l = melalui mesej yang dibaca semua orang
group-fade-0 = reaksi sahaja, kalau ada yang boleh diberi reaksi
group-fade-30 = hilang selepas 30 saat
group-fade-60 = hilang selepas seminit
group-fade-300 = hilang selepas 5 minit
group-fade-900 = hilang selepas 15 minit
zone-jakarta = Jakarta (UTC+7)
zone-makassar = Makassar (UTC+8)
zone-jayapura = Jayapura (UTC+9)
zone-singapore = Singapura
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
zone-cairo = Kaherah
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
group-may-no-admin = Hanya admin kumpulan ini boleh membuatnya.
group-may-no-right = Untuk itu anda sendiri perlu hak admin “Padam mesej”.
group-may-no-mute = Untuk itu anda sendiri perlu hak admin “Sekat pengguna”.
group-may-anonymous = Anda menulis atas nama kumpulan, jadi saya tidak tahu sama ada anda boleh membuatnya. Sila hantar dengan nama anda sendiri.
group-may-unknown = Telegram tidak memberitahu saya sekarang siapa admin di sini. Cuba lagi sebentar nanti.
group-press-gone = Butang ini tidak berfungsi lagi.
group-press-case-gone = Kes ini sudah tiada pada saya: saya menyimpan kes selama dua hari, dan mungkin hilang apabila saya dimulakan semula.
group-press-kept = Disimpan.
group-press-not-now = Memori saya tidak menjawab sekarang. Cuba lagi sebentar nanti.
group-press-topics-full = Sudah 20 topik ada peraturan sendiri; jadikan satu seperti kumpulan dahulu.
group-press-spread = { $count ->
   *[other] Diberi kepada { $count } kumpulan
}.
group-press-code = Hanya anda yang nampak ini. Dalam sembang yang akan menerima kad (saya mesti ada di sana), hantar dalam masa 10 minit: /log { $code }
group-mine = ⚙️ <b>Kumpulan yang mana?</b> Inilah kumpulan yang anda admin dan pernah menggunakan saya.
group-mine-none = ⚙️ Saya belum tahu kumpulan yang anda jaga. Hantar /settings sekali dalam kumpulan itu; kemudian ia muncul di sini. Anda mesti admin di sana, dengan hak “Padam mesej”.
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Beri tetapan { $group } kepada kumpulan lain.</b> Bahasa, ahli yang dikecualikan, sembang log dan topiknya kekal seperti sedia ada.
group-spread-none = 📤 Selain { $group } saya tidak tahu kumpulan yang anda jaga. Hantar /settings sekali dalam kumpulan lain itu; kemudian ia muncul di sini.
group-spread-ask = ❓ Pilihan di sana diganti dengan tetapan { $group }: { $names }. Betul?
group-code-export = 📤 <b>Tetapan kumpulan ini dalam satu teks.</b> Hantar dalam kumpulan lain yang saya ada di dalamnya dan anda adminnya. Tiada nama atau nombor sesiapa di dalamnya.
group-code-lasting = Ia berfungsi selama 180 hari.
group-code-fleeting = Ia berfungsi sehingga saya dimulakan semula.
group-code-taken = ✅ <b>Tetapan sudah diambil alih.</b> Bahasa, ahli yang dikecualikan, sembang log dan topik kekal seperti sedia ada. Ini mengembalikan yang lama:
group-code-refused = Saya tidak dapat menggunakan teks ini: bukan daripada saya, lebih daripada 180 hari, atau saya sudah dimulakan semula. Hantar /settings export dalam kumpulan yang tetapannya anda mahu, dan /settings import dengan seluruh teks itu di sini.
group-code-noted = ⚙️ Admin { $name } telah mengambil alih tetapan daripada kumpulan lain atau daripada sebelum ini: /settings
group-log-here = 🗂 Mulai sekarang kad tentang foto dalam { $group } sampai ke sini. Sesiapa yang membaca di sini nampak; hanya admin kumpulan itu boleh menggunakan butangnya.
group-log-linked = 🗂 Admin telah memautkan sembang log.
group-log-refused = Kod ini tidak memautkan apa-apa: ia berfungsi sekali, selama 10 minit, untuk admin yang menerimanya, dan dalam sembang selain kumpulan itu sendiri.

## Guest mode: what a chat reads in which the bot is no member

guest-send = 🟢 <b>Hantar yang ini.</b>
guest-send-copy = 🛡 <b>Sebaiknya bukan yang asal. Hantar salinan ini.</b>
guest-better-not = 🔴 <b>Sebaiknya jangan.</b>
guest-not-checked = ⚪ <b>Sebaiknya jangan.</b> Saya tidak dapat memeriksanya.
guest-too-many = ⏳ <b>Tidak diperiksa.</b> Banyak sangat foto sekali gus. Tanya lagi seminit nanti.
guest-interrupted = ⚪ <b>Tidak diperiksa.</b> Saya terhenti di tengah jalan. Sila tanya lagi.
guest-needs-reply = Balas foto dan sebut nama saya, dan saya beritahu sama ada patut dihantar.
guest-start = Mulakan saya dalam sembang peribadi dan tanya sekali lagi: yang selebihnya saya beritahu di sana, hanya anda yang membacanya.
guest-button-start = 👋 Mulakan
guest-private = 👋 Anda bertanya tentang foto dalam sembang lain. Ini untuk anda sahaja:

## Groups: notices

group-private-head = 🫥 <b>{ $count ->
    [1] { $film ->
        [yes] Video
       *[no] Foto
    } anda disembunyikan
   *[other] { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    } anda disembunyikan
} dalam { $group }.</b> Yang saya nampak di dalamnya:
group-private-end = Saya hanya program dan boleh tersilap. Kalau silap, butang ini memberitahu admin: sekali untuk setiap foto, dalam masa sehari.
group-alone = 🤫 Hanya anda yang nampak mesej ini.
group-alone-hidden = 🫥 <b>Saya menyembunyikan { $count ->
    [1] { $film ->
        [yes] video
       *[no] foto
    } anda.
   *[other] { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    } anda.
}</b> Yang saya nampak:
group-alone-warned = ⚠️ <b>{ $count ->
    [1] { $film ->
        [yes] Video
       *[no] Foto
    } anda masih ada di sini dan boleh dilihat semua orang.
   *[other] { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    } anda masih ada di sini dan boleh dilihat semua orang.
}</b> Sebaiknya { $count ->
    [1] padamkannya
   *[other] padamkan semuanya
} sendiri. Yang saya nampak:
group-alone-probe = 👋 Ini hanya ujian ringkas mesej saya. Tiada apa-apa yang perlu dibuat.
group-private-end-admin = Saya yang menjumpainya dan admin yang menyembunyikannya. Kalau itu silap, butang ini memberitahu admin: sekali untuk setiap foto, dalam masa sehari.
group-button-mistake = 🙋 Ini silap
group-button-mistake-one = 🙋 Silap: #{ $id }
group-line-hidden = 🫥 { $count ->
    [1] { $film ->
        [yes] Sebuah video
       *[no] Sekeping foto
    } daripada { $names } disembunyikan: { $what }.
   *[other] { $count } { $film ->
        [yes] foto dan video daripada
       *[no] foto daripada
    } { $names } disembunyikan: { $what }.
}
group-line-channel = Kepada sesiapa yang menghantar sebagai saluran: kalau ini silap, sila tanya admin kumpulan ini. Saya tidak tahu siapa di sebalik saluran.
group-line-warned = ⚠️ { $names }: { $count ->
    [1] { $film ->
        [yes] video
       *[no] foto
    } ini sebaiknya tidak kekal di sini: { $what }. Sila padamkannya sendiri.
   *[other] { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    } ini sebaiknya tidak kekal di sini: { $what }. Sila padamkan semuanya sendiri.
}
group-line-noted = 🗒 Untuk admin: { $count ->
    [1] satu { $film ->
        [yes] video
       *[no] foto
    } dicatat: { $what }.
   *[other] { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    } dicatat: { $what }.
} Dengan sembang log (/settings) anda nampak yang mana.
group-line-would = 🔭 Pantau sahaja. { $count ->
    [1] Saya akan bertindak terhadap satu { $film ->
        [yes] video
       *[no] foto
    }: { $what }.
   *[other] Saya akan bertindak terhadap { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    }: { $what }.
} Tiada apa-apa dibuat. Dengan sembang log (/settings) admin nampak yang mana.
group-night = 🌅 <b>Semasa waktu senyap:</b>
group-night-cards = Kadnya ada di atas.
group-night-no-log = Dengan sembang log (/settings) anda nampak foto yang mana.
group-names-more = dan { $count } lagi
group-copy = 🛡 Salinan bertutup bagi foto daripada { $name } (ditutup: { $what }). Yang asal sudah dibuang.
group-restored = ↩️ Dihantar oleh { $name }. Ia tersilap disembunyikan; admin telah mengembalikannya.
group-undone-back = ↩️ Admin { $group } telah membatalkannya (#{ $id }): { $film ->
    [yes] video
   *[no] foto
} anda sudah kembali.
group-undone-wordless = ↩️ Admin { $group } telah membatalkannya (#{ $id }): { $film ->
    [yes] video
   *[no] foto
} anda sudah kembali. Maaf, kata-kata yang anda tulis bersamanya hilang: Telegram melupakannya bersama mesej itu.
group-undone-lost = ↩️ Admin { $group } telah membatalkannya (#{ $id }). Telegram sudah tidak ada { $film ->
    [yes] video
   *[no] foto
} itu; anda boleh menghantarnya lagi, ia akan kekal.
group-undone-lifted = ↩️ Admin { $group } telah membatalkannya (#{ $id }).
group-undone-counts = { $count ->
    [0] Tiada teguran yang dikira terhadap anda.
   *[other] { $count } teguran anda yang lain masih dikira.
}
group-undone-mute-lifted = Anda boleh menulis semula dalam kumpulan.
group-undone-mute-stays = Anda masih dibisukan { $span } lagi.
group-undone-mute-failed = Anda sepatutnya boleh menulis semula, tetapi Telegram tidak membenarkan saya membuka bisu; admin perlu membuatnya.
group-undo-counts = { $count ->
    [0] Tiada teguran yang dikira terhadap ahli ini.
   *[other] { $count } teguran lain ahli ini masih dikira.
}
group-undo-mute-lifted = Bakinya terlalu sedikit untuk dibisukan: bisu sudah dibuka.
group-undo-mute-stays = Bakinya masih cukup untuk dibisukan: ia kekal { $span } lagi. “Buka bisu” membukanya.
group-undo-mute-failed = 🚨 Bisu sepatutnya dibuka, tetapi Telegram tidak membenarkan saya: sila buka bisu ahli ini sendiri.
group-span-minutes = { $count ->
   *[other] { $count } minit
}
group-span-hours = { $count } jam
group-span-days = { $count } hari
group-private-muted = 🔇 <b>Anda tidak boleh menulis di sana selama { $span }:</b> { $count ->
    [0] beberapa teguran
   *[other] { $count } teguran
}, kerana foto tersembunyi atau amaran. Selepas itu ia tamat sendiri, atau lebih awal kalau ternyata silap.
group-alone-muted = 🔇 <b>Anda tidak boleh menulis di sini selama { $span }:</b> { $count ->
    [0] beberapa teguran
   *[other] { $count } teguran
}, kerana foto tersembunyi atau amaran. Selepas itu ia tamat sendiri, atau lebih awal kalau ternyata silap.
group-line-muted = 🔇 { $names } tidak boleh menulis di sini selama { $span }.
group-dismissed = ⚖️ Admin { $group } telah melihat #{ $id } dan membiarkannya.

## Groups: cards for admins

group-card-would = 🔭 <b>Pantau sahaja:</b> akan menjadi “{ $action }”
group-card-noted = 🗒 <b>Dicatat;</b> tiada apa-apa dibuat
group-card-warned = ⚠️ <b>Diingatkan;</b> foto masih ada
group-card-hidden = 🛡 <b>Disembunyikan</b>
group-card-stuck = 🚨 <b>TIDAK disembunyikan:</b> Telegram tidak membenarkan saya memadamnya
group-card-stuck-old = 🚨 <b>TIDAK disembunyikan:</b> ia lebih daripada 48 jam, dan Telegram tidak membenarkan mana-mana bot memadam mesej seperti itu. Sila padamkannya sendiri
group-card-posted = Dihantar: { $time }
group-card-captioned = Ada kata-kata di sebelahnya.
group-card-no-caption = Tiada kata-kata di sebelahnya.
group-card-link = Pergi ke mesej
group-card-id = kes #{ $id }
group-card-who = Oleh:
group-card-where = {""} · dalam { $group }
group-card-why = Dijumpai: { $what }
group-card-pictures = Album: { $count } gambar, semuanya sekali
group-card-copy = Salinan bertutup telah dihantar.
group-card-no-copy = Tiada salinan bertutup yang terbukti selamat, jadi tiada yang dihantar.
group-card-strike = Teguran ahli ini dalam masa { $what }: { $number } (had { $limit })
group-card-muted = Dibisukan selama { $span }.
group-card-channel = 📢 Hantaran saluran yang dipautkan: saya tidak pernah menyembunyikannya sendiri.
group-card-no-preview = Tiada pratonton: tiada salinan terbukti yang boleh ditunjukkan.
group-card-appealed = ⚖️ Penghantarnya berkata: ini silap.
group-card-dismissed = ✋ Dibiarkan begitu.
group-card-undone = ↩️ Dibatalkan.
group-card-undo-asked = ❓ Batal akan menghantar yang asal ke kumpulan semula, dan semua orang nampak. Betul?
group-card-less-asked = ❓ Mulai sekarang saya bertindak terhadap jenis ini hanya apabila saya lebih pasti. Betul?
group-card-waiting = ⏳ { $count ->
   *[other] { $count } foto kumpulan menunggu untuk dilihat.
}
group-list-head = 🗂 <b>{ $count ->
   *[other] { $count } kes
} sekali gus.</b> Butang membuka kadnya.
group-appeal = ⚖️ <b>Bantahan, kes #{ $id }:</b> penghantarnya berkata ini silap.
group-appeal-public = ⚖️ <b>Untuk admin: bantahan, kes #{ $id }.</b> Seseorang yang fotonya disembunyikan berkata ini silap.
group-button-undo = ↩️ Batal
group-button-undo-sure = ↩️ Ya, hantar semula
group-button-no = Tidak
group-button-unmute = 🔊 Buka bisu
group-button-exempt = 🙋 Kecualikan ahli ini
group-button-unexempt = 👁 Lihat ahli ini semula
group-button-less = 🔉 Kurang peka
group-button-less-sure = 🔉 Ya, kurang peka
group-button-more = 🔊 Peka seperti dahulu
group-button-hide = 🫥 Sembunyikan
group-button-hide-strike = 🫥 Sembunyi + tegur
group-button-dismiss = ✋ Biarkan
group-button-about = 🔎 Siapa punya, dan kenapa? (hanya anda nampak)
group-press-ask-u = Ketik “Ya” untuk membatalkan: tegurannya hilang, bisu dibuka kalau bakinya terlalu sedikit, dan foto asal yang tersembunyi dihantar semula ke kumpulan.
group-press-ask-l = Ketik “Ya”: mulai sekarang saya bertindak terhadap jenis ini hanya apabila saya lebih pasti.
group-press-left = Dibiarkan begitu.
group-press-undoing = Sedang membatalkan…
group-press-undone-already = Ini sudah dibatalkan.
group-undo-back = ↩️ Kes #{ $id }: foto sudah kembali.
group-undo-wordless = ↩️ Kes #{ $id }: foto sudah kembali. Kata-kata di sebelahnya hilang: saya menyimpannya dalam memori sahaja, dan tidak kekal apabila saya dimulakan semula.
group-undo-lost = ↩️ Kes #{ $id } dibatalkan. Telegram sudah tidak ada foto itu; kalau dihantar lagi, ia akan kekal.
group-undo-lifted = ↩️ Kes #{ $id } dibatalkan.
group-press-unmute-yes = Bisu dibuka.
group-press-unmute-not-muted = Ahli ini tidak dibisukan.
group-press-unmute-not-mine = Sekatan ini dibuat oleh admin, bukan saya; saya biarkan.
group-press-unmute-away = Ahli ini sudah tiada dalam kumpulan.
group-press-unmute-failed = Telegram tidak membenarkan saya membuka bisu. Sila semak hak saya.
group-press-exempt = Foto ahli ini tidak dilihat lagi.
group-press-unexempt = Foto ahli ini dilihat semula.
group-press-full = Sudah 30 ahli dikecualikan; keluarkan seorang daripada senarai dahulu (/settings).
group-press-less = Kurang peka mulai sekarang.
group-press-more = Peka seperti dahulu.
group-press-dismissed = Dibiarkan begitu; penghantarnya diberitahu.
group-press-hidden-already = Ia sudah tiada di sana.
group-press-hide-deleted = Disembunyikan; penghantarnya diberitahu.
group-press-strike-deleted = Disembunyikan dan dikira sebagai teguran; penghantarnya diberitahu.
group-press-hide-missing = Ia memang sudah tiada.
group-press-hide-channel = Disembunyikan di sini dan di saluran.
group-press-hide-channel-stays = Disembunyikan di sini. Di saluran ia masih boleh dilihat: di sana saya memadam hanya kalau anda dan saya sama-sama ada hak itu.
group-press-hide-denied = Telegram tidak membenarkan saya memadamnya: ia lebih daripada 48 jam, atau saya tiada hak “Padam mesej”.
group-press-appealed = Disampaikan kepada admin sebagai #{ $id }.
group-press-appealed-more = Disampaikan kepada admin sebagai #{ $id }. Mesej ini tentang { $count ->
   *[other] { $count } lagi foto
} anda: ketik lagi kalau itu pun silap.
group-press-appealed-already = Anda sudah memberitahu admin.
group-press-too-late = Itu lebih daripada sehari yang lalu; sila tulis sendiri kepada admin.
group-press-not-yours = Butang ini untuk orang yang menghantar foto, selagi saya ingat.

## Groups: what admins do about members

group-not-done-span = Sila tulis masanya begini: /mute 30m, /mute 2h, /mute 1d — paling lama setahun.
group-not-done-anonymous = Itu ditulis atas nama kumpulan: seorang admin. Saya tidak bertindak terhadap admin.
group-not-done-channel = Itu dihantar sebagai saluran, dan saya tidak tahu siapa di sebaliknya. Sila uruskannya sendiri: tekan lama mesej itu, Padam, Sekat.
group-not-done-bot = Itu bot. Sila keluarkannya daripada kumpulan sendiri.
group-not-done-admin = Itu admin kumpulan ini. Saya tidak bertindak terhadap admin.
group-not-done-basic = Itu hanya berfungsi dalam superkumpulan. Kumpulan menjadi superkumpulan dengan sendirinya apabila, misalnya, sejarahnya dibuka kepada ahli baharu.
group-not-done-no-right = Saya tidak boleh membuatnya: sila beri saya hak “Sekat pengguna”.
group-not-done-unknown = Telegram tidak lagi mengenali ahli ini di sini.
group-not-done-away = Ahli ini sudah tiada dalam kumpulan.
group-not-done-not-muted = Ahli ini tidak dibisukan.
group-not-done-not-banned = Ahli ini tidak disekat.
group-not-done-failed = Telegram tidak membuatnya. Sila semak hak saya, dan cuba lagi sebentar nanti.
group-not-done-undone-already = Ini sudah dibatalkan.
group-not-done-changed = Ini tidak lagi seperti saya tinggalkan: sudah tamat, atau admin mengubahnya. Saya biarkan.
group-not-done-ended = Itu sepatutnya sudah tamat sekarang, jadi tiada yang perlu dibatalkan.
group-act-warn = ⚠️ { $name } diberi amaran. { $count ->
   *[other] { $count } teguran
} daripada { $number } dalam masa { $what }.
group-act-warn-counted = ⚠️ { $name } diberi amaran. { $count ->
   *[other] { $count } teguran
} dalam masa { $what }.
group-act-mute = 🔇 { $name } tidak boleh menulis di sini selama { $span }.
group-act-unmute = 🔊 { $name } boleh menulis di sini semula.
group-act-ban = 🚪 { $name } disekat selama { $span }.
group-act-ban-open = 🚪 { $name } disekat sehingga admin membukanya.
group-act-unban = 🚪 { $name } boleh kembali: melalui pautan kumpulan, atau apabila seseorang menambahnya.
group-act-told = Dia sudah diberitahu.
group-act-untold = Saya tidak dapat memberitahunya.
group-act-about = Siapa:
group-act-by = Oleh admin { $name }
group-act-reason = Kata admin: { $what }
group-told-warn = ⚠️ <b>Admin { $group } telah memberi anda amaran.</b>
group-told-strikes = Jadi sekarang { $count ->
   *[other] { $count } teguran
}; kalau sampai { $number } dalam masa { $what }, anda tidak boleh menulis di sana buat sementara.
group-told-mute = 🔇 <b>Admin { $group } telah membisukan anda selama { $span }.</b> Anda masih boleh membaca; selepas itu boleh menulis semula.
group-told-unmute = 🔊 Anda boleh menulis semula dalam { $group }.
group-told-ban = 🚪 <b>Admin telah menyekat anda daripada { $group } selama { $span }.</b>
group-told-ban-open = 🚪 <b>Admin telah menyekat anda daripada { $group }.</b>
group-told-unban = 🚪 Anda boleh kembali ke { $group }.
group-told-unwarn = ↩️ Admin { $group } telah menarik balik amaran anda.
group-told-mute-again = 🔇 Admin { $group } telah membisukan anda semula seperti sebelumnya.
group-told-ban-again = 🚪 Admin telah menyekat anda daripada { $group } semula seperti sebelumnya.
group-line-act-warn = ⚠️ { $name }: admin meminta anda mematuhi peraturan kumpulan ini.
group-line-act-mute = 🔇 { $name }: admin meminta anda berehat sebentar di sini.

## Groups: commands

command-report = Laporkan foto yang saya balas kepada admin
command-settings = Tetapan kumpulan ini
command-strikes = Teguran saya (admin: dengan membalas)
command-warn = Beri amaran kepada ahli yang saya balas
command-mute = Bisukan dengan membalas: /mute 2h
command-unmute = Benarkan ahli menulis semula
command-ban = Sekat dengan membalas: /ban, /ban 1d
command-unban = Buka sekatan
command-pardon = Tarik balik teguran seorang ahli
command-exempt = Kecualikan seorang ahli, atau tidak lagi
command-stats = Kiraan 30 hari terakhir
group-asked-nothing = Balas dengan /check atau /report kepada mesej yang ada foto atau video.
group-asked-paid = ⚪ Saya tidak dapat melihat media berbayar, jadi ia tidak diperiksa.
group-asked-story = ⚪ Saya tidak dapat melihat cerita, jadi yang ini tidak diperiksa.
group-asked-checklist = ⚪ Saya memeriksa gambar, bukan senarai, jadi yang ini tidak diperiksa.
group-asked-too-often = ⏳ Tidak diperiksa: had untuk seorang ialah { $count } pemeriksaan dalam sepuluh minit.
group-verdict-stop = 🔴 <b>Yang ini sebaiknya tidak ada dalam kumpulan.</b>
group-verdict-caution = 🟡 <b>Hati-hati: ada sesuatu di sini yang sebaiknya tidak ditunjukkan kepada seluruh kumpulan.</b>
group-verdict-clear = 🟢 <b>Tiada apa-apa yang berisiko.</b>
group-verdict-unknown = ⚪ <b>Tidak dapat diperiksa: jangan anggap ia tidak berbahaya.</b>
group-verdict-film = ⚪ <b>Tiada apa-apa yang berisiko dalam gambar yang saya nampak. Itu belum semuanya, jadi jangan anggap ia tidak berbahaya.</b>
group-verdict-unread = ⚪ <b>Kebanyakan tulisan di sini tidak dapat saya baca: jangan anggap foto ini tidak berbahaya.</b>
group-verdict-refused = ⚪ <b>Saya tidak dapat melihat yang ini: jangan anggap ia tidak berbahaya.</b>
group-note-film = 🎞 Daripada GIF atau video saya melihat paling banyak { $count } gambar. Apa yang ada di antaranya, dan bunyinya, tidak saya periksa.
group-tip = 💡 Petua: semua orang dalam kumpulan boleh menyimpan foto dan memajukannya. Yang untuk seorang sahaja, lebih baik hantar kepadanya seorang.
group-asked-found = Dijumpai: { $what }
group-asked-would = 🔭 Pantau sahaja: tiada apa-apa dibuat, admin tahu tentangnya.
group-asked-noted = 🗒 Admin tahu tentangnya.
group-asked-warned = ⚠️ Penghantarnya sudah diberitahu.
group-asked-hidden = 🛡 Ia sudah disembunyikan.
group-asked-stuck = 🚨 Ia patut disembunyikan, tetapi saya tidak boleh memadam di sini.
group-report-thanks = 🙏 Terima kasih kerana melaporkan.
group-too-many-commands = ⏳ Satu demi satu, ya: dalam seminit saya menjawab { $count } arahan daripada seorang.
group-report-head = 🚩 <b>Dilaporkan oleh { $by }:</b> mesej daripada { $of }
group-report-unseen = Tidak dilihat: saya memeriksa foto dan video sahaja.
group-report-passed = Ia sudah ada pada admin sekarang.
group-report-here = 🚩 <b>Untuk admin:</b> sila tengok sendiri.
group-help = 👋 Saya melihat foto yang dihantar di sini. Balas foto dengan /check untuk tahu pendapat saya, atau dengan /report untuk memanggil admin. /strikes menunjukkan teguran anda, /tips membantu sebelum menghantar; admin ada /settings. Yang lain dalam sembang peribadi dengan saya.
group-asked-stuck-old = 🚨 Ia patut disembunyikan, tetapi sudah lebih daripada 48 jam, dan Telegram tidak membenarkan mana-mana bot memadam mesej seperti itu. Admin boleh.
group-needs-reply = Sila hantar itu sebagai balasan kepada mesej ahli tersebut.
group-strikes = ⚖️ { $name }: { $count ->
    [0] tiada teguran
   *[other] { $count } teguran daripada { $number }
} dalam masa { $what }.
group-strikes-muted = Dibisukan { $span } lagi.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] tiada teguran
   *[other] { $count } teguran
} dalam masa { $what }. Tiada sesiapa dibisukan dalam kumpulan ini.
group-pardoned = 🕊 { $name }: { $count ->
    [0] tiada teguran untuk ditarik balik
   *[other] { $count } teguran ditarik balik
}.
group-pardoned-mute-yes = 🔊 Saya telah membisukannya kerana itu; bisu sudah dibuka, dan dia boleh menulis semula.
group-pardoned-mute-not-mine = 🔇 Admin telah menyekatnya sejak itu; saya biarkan.
group-pardoned-mute-failed = 🚨 Saya telah membisukannya kerana itu, dan Telegram tidak membenarkan saya membuka bisu: sila buka sendiri.
group-pardoned-mute-denied = 🔇 Saya telah membisukannya kerana itu, dan bisunya kekal: untuk membukanya anda sendiri perlu hak admin “Sekat pengguna”.
group-pardoned-told = 🕊 Admin { $group } telah menarik balik teguran anda. Anda boleh menulis semula di sana.
group-exempted = 🙋 { $name }: fotonya tidak dilihat lagi.
group-unexempted = 👁 { $name }: fotonya dilihat semula.
group-stats-head = 📊 <b>30 hari terakhir</b>
group-stats-risks = Dijumpai, secara umum: { $what }
group-broad-papers = dokumen, nombor dan kata laluan
group-broad-people = orang dan hal peribadi
group-broad-places = tempat dan kenalan
group-stat-seen = foto dilihat
group-stat-hidden = disembunyikan
group-stat-copies = salinan bertutup dihantar
group-stat-warned = diingatkan
group-stat-noted = dicatat
group-stat-would = akan ditindak (pantau sahaja)
group-stat-unchecked = tidak dapat diperiksa
group-stat-stuck = patut disembunyikan tetapi tidak dapat
group-stat-appeals = bantahan
group-stat-undone = dibatalkan
group-stat-muted = dibisukan
group-stat-reports = laporan
privacy-groups = <b>Dalam kumpulan:</b> tetapan (180 hari sejak foto terakhir), kumpulan yang dijaga seorang admin (30 hari, di bawah /mydata), kes dengan kod Telegram bagi apa yang disembunyikan, supaya boleh dikembalikan (dua hari), teguran yang dikira bagi setiap ahli (selama yang dipilih admin, paling lama 30 hari), apa yang admin minta saya buat terhadap ahli, supaya boleh dibatalkan (dua hari), kiraan tanpa nama (sebulan). Kata-kata di sebelah foto yang ada kes hanya berada dalam memori semasa saya berjalan (paling lama dua hari), supaya ikut kembali apabila dibatalkan. Semua ini milik kumpulan: /forget membiarkannya, /strikes di sana menunjukkan yang anda punya, admin boleh menarik balik teguran dengan /pardon, dan semuanya hilang apabila saya dikeluarkan.

## The command line

cli-headline-clear-off = 🟢 <b>Tiada apa-apa yang berisiko dalam apa yang saya cari.</b>
cli-where = , { $count ->
   *[other] tempat { $numbers }
}

advice-children = Jangan sekali-kali hantar; tutup wajah setiap kanak-kanak, atau simpan foto itu untuk diri sendiri.
advice-contact = Tutup, kecuali kalau memang untuk semua orang.
advice-covered-text = Hantar salinan bertutup: di bawah kotak ini teksnya masih boleh disalin daripada fail.
advice-identity = Jangan sekali-kali hantar seadanya; tutup nama, nombor, gambar muka dan kod.
advice-intimate = Jangan hantar, walaupun ditutup; padam di tempat yang anda tidak perlukan.
advice-location = Tutup alamatnya; buang kedudukan daripada fail.
    .shown = Tutup: orang yang tidak dikenali jadi tahu di mana anda tinggal atau berada.
    .in-file = Ia ada dalam fail, bukan dalam gambar: salinannya tidak membawanya.
advice-medical = Tutup tentang siapa; AI boleh menerangkan keputusan tanpa nama.
advice-metadata = Hantar salinan bersih: hanya gambar itu dan tiada yang lain.
advice-names = Tutup nama orang yang belum ditanya.
advice-payment = Tutup nombornya; dengan nombor dan tarikh sahaja wang boleh diambil.
advice-people = Tanya orang yang kelihatan, atau tutup wajah mereka.
advice-personal-paper = Tutup nama, tarikh dan nombor.
advice-secrets = Tutup sebelum menghantar; tukar kalau pernah dihantar.
advice-vehicle = Tutup platnya: ia membawa kepada pemilik.

check-covered-text = teks di bawah kotak penutup
check-names = nama orang
check-personal-paper = dokumen tentang seseorang
check-file = fail
check-page = satu halaman
check-photo = gambar

cli-unchecked = ⚪ Tidak diperiksa: { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}Pada mesin yang sibuk, beri lebih masa: --seconds 120.
    [crashed] {" "}Sila laporkan dengan --json, tanpa foto.
    [pages] {" "}Pilih dengan --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Tidak diperiksa: { $what }. Potong gambarnya, periksa bahagiannya satu demi satu, atau beri lebih masa: --seconds 120.
cli-not-all-checked = tidak semuanya diperiksa
cli-not-readable = tidak dapat dibaca
cli-about-place = sekitar { $place } (hingga 0.1°)

cli-refused-empty = Fail ini kosong. Simpan atau ambil foto sekali lagi.
cli-refused-truncated = Gambar ini terputus sebelum habis, dan yang tidak dapat dibaca tidak dapat diperiksa. Ambil sekali lagi.
cli-refused-too-many-bytes = Fail ini lebih daripada { $megabytes } MB, iaitu had saya. Kecilkan, atau ambil tangkapan skrin.
cli-refused-missing-file = Tiada fail begitu. Semak namanya.
cli-refused-unreadable-file = Saya tidak dapat membuka ini sebagai fail. Semak sama ada anda boleh membacanya, dan sama ada ia memang fail.
cli-refused-encrypted = PDF ini dikunci dengan kata laluan. Buka, cetak menjadi PDF baharu, dan periksa yang itu.
cli-refused-broken-pdf = PDF ini rosak dan saya tidak dapat membukanya. Ambil sekali lagi, atau cetak menjadi PDF baharu.
cli-refused-no-pages = PDF ini tidak ada halaman. Ambil sekali lagi.
cli-refused-no-such-page = Fail ini tiada halaman yang diminta --pages atau --cover, atau halaman itu tidak dilihat. Sebut halaman yang ada.
cli-refused-no-page-named = PDF ini ada beberapa halaman, dan --cover tidak menyebut satu pun. Tulis halamannya di depan kotak, contohnya --cover 2:10,20,200,80.
cli-refused-too-many-pages = PDF ini lebih daripada { $pages } halaman, iaitu had saya. Pecahkan, dan periksa bahagian yang anda mahu hantar.
cli-refused-too-large-a-page = Satu halaman PDF ini lebih panjang daripada 3.4 meter, iaitu had saya. Cetak menjadi PDF baharu pada kertas biasa.
cli-refused-too-large-a-pdf = PDF ini melebihi 50 MB, iaitu had saya. Pecahkan, dan periksa bahagiannya.
cli-refused-too-complex = Membuka PDF ini mengambil terlalu banyak memori atau masa, jadi saya berhenti. Cetak halaman yang penting menjadi PDF baharu.
cli-refused-filled-by-program = Program di dalam PDF ini (XFA) membuat halamannya, dan saya tidak menjalankannya. Buka dalam Acrobat Reader, cetak menjadi PDF baharu, dan periksa yang itu.

cli-copy = ✅ Salinan terbukti: { $path }
cli-copy-open = ✅ Salinan dengan { $count ->
   *[other] tempat { $numbers } dibiarkan terbuka
}: { $path }
cli-copy-ready = ✅ Salinan bertutup lulus ujiannya; --redacted OUT menulisnya.
    .clean = ✅ Salinan tanpa data tersembunyi lulus ujiannya; --redacted OUT menulisnya.
cli-copy-unwritten = 🚫 Salinan lulus ujiannya tetapi tidak ditulis.
cli-withheld = 🚫 Tiada salinan: { $reason ->
    [nothing-left] hampir semuanya akan ditutup jadi tiada gunanya lagi dihantar. { $styles ->
        [none] Guna gambar umum sahaja.
       *[other] Guna salah satu ini, atau gambar umum: { $styles }
    }
    [no-place] saya tidak tahu di mana letaknya dalam gambar, jadi saya tidak dapat menutupnya. Potong foto sehingga tinggal yang perlu sahaja, dan periksa yang itu.
    [cover-outside] kotak untuk ditutup berada di luar foto, yang bersaiz { $size } piksel.
    [too-large] saiznya akan melebihi { $megabytes } MB. Pilih halaman yang lebih sedikit dengan --pages.
    [crop-too-small] potongan akan meninggalkan kurang daripada suku foto, atau tiada apa-apa untuk dilihat. Guna gaya lain.
   *[failed] semasa membacanya semula, saya tidak pasti semuanya sudah tersembunyi ({ $codes }). Potong foto atau tutup lebih banyak, dan periksa lagi.
}

cli-pages-looked-at = 📄 Saya melihat { $looked } daripada { $count } halaman. Yang lain belum dilihat sesiapa, dan salinannya tidak memuatkannya.
cli-pages-more = … dan { $count ->
   *[other] { $count } halaman lagi
}, dengan --json.

cli-off = 🙈 Ditinggalkan atas permintaan anda, jadi tiada sesiapa mencarinya: { $checks }.
cli-left-open = 👁 Dibiarkan terbuka atas permintaan anda, di mana tiada tempat lain di atasnya: { $numbers }.
cli-still-covered = 🛡 Masih tertutup, bersama apa yang ada di bawahnya: { $numbers }, kerana isinya jauh lebih banyak. Untuk membukanya juga: --keep { $keep }

cli-explain-place = Tempat { $number }: { $box } dalam piksel foto yang tegak.
cli-explain-field = Tempat { $number }, pada kertas: { $field }; { $box } dalam piksel foto yang tegak.
cli-explain-page = Pada halaman { $page }, seolah-olah ia foto:
cli-explain-sure = Ini pasti.
cli-explain-likely = Ini besar kemungkinan: dikira sebagai dijumpai.
cli-explain-hint = Ini hanya petunjuk: satu tanda lemah, yang sendirian tidak pernah menghalang foto.
cli-explain-rule = Kata peraturan itu tentang dirinya (dalam bahasa Inggeris):
cli-explain-nowhere = --explain { $number }: { $count ->
    [0] foto ini tiada tempat
    [1] foto ini hanya ada tempat 1
   *[other] foto ini ada tempat 1 hingga { $count }
}. Apa yang dijumpai pada seluruh foto atau dalam failnya tiada nombor.
cli-explain-nowhere-pdf = --explain { $number }: { $count ->
    [0] PDF ini tiada tempat
    [1] PDF ini hanya ada tempat 1
   *[other] PDF ini ada tempat 1 hingga { $count }
}. Apa yang dijumpai dalam seluruh fail tiada nombor.
cli-keep-nowhere = --keep { $names }: { $count ->
    [0] foto ini tiada tempat
    [1] foto ini hanya ada tempat 1
   *[other] foto ini ada tempat 1 hingga { $count }
}. Tiada apa-apa ditulis (--annotated menunjukkan nombornya).
cli-keep-nowhere-pdf = --keep { $names }: { $count ->
    [0] PDF ini tiada tempat
    [1] PDF ini hanya ada tempat 1
   *[other] PDF ini ada tempat 1 hingga { $count }
}. Tiada apa-apa ditulis (--annotated menunjukkan nombornya).

cli-files = { $count ->
   *[other] { $count } fail
}: { $levels }
cli-bar = Memeriksa
    .left = lagi

cli-named = { $path }: { $what }
cli-passed = Tidak dilihat: { $what }. Untuk memeriksa salah satunya, sebut namanya sendiri.
cli-passed-ending = fail jenis lain mengikut namanya: { $count } ({ $names })
cli-passed-bytes = fail tanpa sambungan yang bukan gambar mengikut bait pertamanya: { $count } ({ $names })
cli-passed-folder = folder yang dipautkan, yang tidak diikuti: { $count } ({ $names })
cli-passed-nowhere = pautan yang tidak ke mana-mana: { $count } ({ $names })
cli-passed-no-file = paip, soket dan peranti: { $count } ({ $names })
cli-passed-others = { $count ->
   *[other] { $count } yang lain
}
cli-passed-more = { $names } dan { $count } lagi

cli-hyphen = { $path } bermula dengan tanda sempang: tulis ./{ $path }, atau -- sebelum foto.
cli-cannot-start = gatekeeper tidak dapat bermula: { $why }
cli-folder-shut = Folder { $path } tidak dapat dibuka, jadi tiada apa-apa di dalamnya diperiksa: ubah kebenarannya.
cli-no-photos = Tiada foto dan tiada PDF dalam apa yang disebut.
cli-no-match = Tiada yang sepadan dengan corak { $path }.
cli-explain-many = --explain tentang satu foto, dan ini { $count }: sebut yang satu itu.
cli-explain-alone = --explain bercakap dengan orang tentang satu foto: tinggalkan --json dan --watch.
cli-nothing-named = Tiada apa-apa disebut untuk dilihat: sebut foto, folder, --files-from atau --watch (lihat --help).
cli-no-detector = Tiada pengesan bernama { $name }; yang dikenali ialah { $known }.

cli-copy-cannot = { $path }: salinan tidak dapat ditulis: { $why }
cli-copy-over-itself = { $path } ialah foto itu sendiri; sebut tempat lain untuk salinan
cli-copy-over-another = { $path } ialah foto lain dalam larian ini; sebut tempat lain untuk salinan
cli-copy-kind = salinan foto ini jenis { $kind }; namakannya { $path }, atau sebut folder
cli-copy-there = { $path } sudah ada dan kekal begitu; sebut tempat lain, atau tambah --overwrite
cli-two-names = Salinan dan gambar bernombor, yang tidak ditutup, perlukan dua nama; kedua-duanya mahu jadi { $path }.
cli-many-into-one = { $count } foto tidak muat dalam satu fail, { $path }: sebut folder untuknya.
cli-ending-copy = Salinan ialah JPEG atau PNG dan tidak boleh jadi { $path }: akhiri dengan .jpg atau .png, atau sebut folder.
cli-ending-pdf = Salinan PDF ialah PDF dan tidak boleh jadi { $path }: akhiri dengan .pdf, atau sebut folder.
cli-ending-boxes = Gambar bernombor ialah PNG dan tidak boleh jadi { $path }: akhiri dengan .png, atau sebut folder.
cli-ending-boxes-pdf = Halaman bernombor PDF ialah PDF dan tidak boleh jadi { $path }: akhiri dengan .pdf, atau sebut folder.

cli-pipe-boxes = Gambar bernombor, yang tidak ditutup, tidak boleh pergi ke output standard: sebut fail atau folder (folder bernama - ialah ./-/).
cli-pipe-many = Satu salinan muat dalam output standard, dan ini { $count } foto: sebut folder untuk salinan.
cli-pipe-terminal = Salinan akan ditulis ke terminal: tambah > salinan.jpg, atau paip ke program.
cli-pipe-twice = Input standard boleh dibaca sekali: sebut - sekali, sebagai foto atau sebagai senarai.
cli-pipe-nothing = Tiada apa-apa datang daripada input standard: tambah &lt; foto.jpg, atau paip daripada program.
cli-list-unreadable = Senarai { $path } tidak dapat dibaca ({ $why }): sebut fail dengan satu nama sebaris.
cli-list-large = Senarai { $path } melebihi { $megabytes } MB: pecahkan.

cli-watch-alone = --watch melihat apa yang muncul dalam foldernya dan tiada yang lain: sebut foto dalam panggilan tersendiri.
cli-watch-nowhere = { $path } bukan folder yang boleh dipantau: sebut yang ada.
cli-watch-boxes = --annotated tidak ditulis semasa memantau, kerana gambar bernombor tidak ditutup: tinggalkan.
cli-watch-one-copy = Banyak salinan tidak muat dalam { $path }: sebut folder, atau tinggalkan supaya salinan berada di sebelah foto.
cli-watch-begins = Memantau { $path }, tanpa subfoldernya: apa yang muncul di situ dilihat, dan salinan ditanda { $mark }. Ctrl-C menamatkannya.
cli-watch-ends = Pemantauan sudah tamat.
cli-watch-lost = Folder { $path } tidak dapat dilihat lagi ({ $why }), jadi pemantauan sudah tamat.
cli-watch-no-photo = { $path } bukan foto mengikut nama dan bait pertamanya, jadi tidak dilihat.
cli-watch-no-desktop = Desktop tidak menunjukkan makluman (notify-send gagal), jadi jawapan hanya ada di sini.
cli-notice-clear = Tiada apa-apa yang berisiko dalam foto baharu.
cli-notice-caution = Hati-hati dengan foto baharu: tengok dahulu sebelum menghantarnya.
cli-notice-stop = Berhenti: jangan hantar foto baharu kepada AI seadanya.
cli-notice-unknown = Foto baharu tidak dapat diperiksa: anggap ia berisiko.

cli-wrong-keep = --keep { $text } tidak menyebut tempat: tulis nombornya, seperti 1,3, atau ruangan pada kertas: { $known }
cli-wrong-pages = --pages { $text } bukan senarai 1 hingga { $most } halaman, dikira dari 1, seperti 1-3,7
cli-wrong-cover = --cover { $text } bukan kotak: tulis kiri,atas,kanan,bawah dalam piksel, kanan dan bawah tidak termasuk, seperti 10,20,200,80 (untuk PDF, dengan halaman di depannya: 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } bukan masa untuk satu foto: tulis nombor lebih daripada 0 dan paling banyak { $most }, seperti 120
cli-wrong-explain = --explain { $text } bukan nombor tempat: --annotated menunjukkannya, seperti 2
cli-wrong-choice = { $option } { $text } tidak ditawarkan: tulis salah satu daripada { $known }
cli-wrong-unknown = Tiada pilihan { $text }: --help menunjukkan yang ada.
cli-wrong-ambiguous = { $text } boleh bermaksud beberapa pilihan, { $known }: tulis nama penuhnya.
cli-wrong-lacks = { $option } perlukan nilai selepasnya: --help menunjukkan yang mana.
cli-wrong-has = { $option } tidak mengambil nilai: tinggalkan { $text }.

cli-usage = cara guna:{" "}
cli-usage-error = gatekeeper check: { $what }
cli-help-named = apa yang dilihat
cli-help-options = pilihan
cli-help = Memeriksa foto dan PDF untuk apa yang tidak patut dihantar kepada AI, dan menulis salinan bertutup yang terbukti.
cli-help-end = Status keluar: 0 semuanya baik; 1 ada yang dijumpai atau tidak difahami; 2 ada yang tidak dapat diperiksa atau dibaca. Foto yang namanya bermula dengan tanda sempang diletak selepas --, atau ditulis ./-nama.jpg. Dalam paip, - membaca foto daripada input standard; dengan --redacted - salinan pergi ke output standard, dan jawapannya, dalam kata-kata atau sebagai --json, ke output ralat.
cli-help-photos = foto, PDF, folder berisi foto, atau corak seperti '*.jpg'
cli-help-files-from = lihat juga apa yang disebut dalam fail ini (- ialah input standard), satu nama sebaris atau dengan bait sifar selepas setiap satu
cli-help-watch = lihat apa yang muncul dalam folder ini, dan letak salinan di sebelahnya atau dalam --redacted DIR, sehingga dihentikan
cli-help-redacted = tulis salinan bertutup yang terbukti di sini; - ialah output standard
cli-help-annotated = tulis foto dengan kotak bernombor di sini (PNG), untuk PDF halaman-halamannya (PDF)
cli-help-overwrite = ganti apa yang sudah ada di OUT atau dalam DIR
cli-help-style = bar yang menyebut apa yang ditutupnya dan wajah yang dilembutkan (auto, lalai), satu warna rata (solid), isian daripada sekelilingnya (soft), lukisan bunga atau matahari di atas setiap wajah (sticker), nilai rekaan menggantikan yang sebenar (replace), hanya bahagian yang tiada apa-apa untuk disembunyikan (crop), atau seluruh dokumen ditutup (card)
cli-help-keep = biarkan ini terbuka: nombor tempat (lihat --annotated), atau ruangan pada kertas seperti nik,name
cli-help-cover = tutup juga kotak piksel ini, untuk PDF dengan halaman di depannya, seperti 2:10,20,200,80; boleh diulang
cli-help-everything = tutup semua perkataan, kod dan wajah, bukan hanya tentang siapa
cli-help-pages = daripada PDF, lihat halaman ini sahaja, seperti 1-3,7; tanpanya, { $most } halaman pertama
cli-help-labels = tulis pada penutup jenis benda yang disembunyikannya
cli-help-xray = tunjukkan juga kira-kira di mana ia diambil, kalau fail menyebutnya (hingga kira-kira 11 km)
cli-help-explain = beritahu apa yang dijumpai di tempat N pada satu foto, sepasti mana, dan apa yang dicari dan terlepas oleh peraturan itu
cli-help-json = cetak satu objek JSON sebaris, bukan kata-kata
cli-help-off = tinggalkan satu pengesan
cli-help-seconds = masa untuk pengesan bagi satu foto (lalai 60)
cli-help-language = bercakap dalam bahasa ini (lalai: bahasa LC_ALL, LC_MESSAGES atau LANG)
cli-help-version = cetak versi
cli-help-help = tunjukkan bantuan ini
cli-completions = Mencetak apa yang diperlukan shell untuk melengkapkan perkataan. Cara setiap shell menggunakannya:

## The page

serve-help = Menyediakan halaman pada komputer ini: letakkan foto, lihat apa yang peribadi di dalamnya, tutup, ambil salinannya.
serve-help-end = Ctrl-C menamatkannya. Dengan PUBLIC_URL dalam .env, halaman ini juga untuk orang di luar komputer ini; lihat .env.example.
serve-help-port = port untuk didengar; tanpanya PAGE_PORT, atau mana-mana yang kosong
serve-help-no-browser = cetak alamatnya sahaja, jangan buka apa-apa
serve-help-invite = cetak pautan sekali guna ke halaman di PUBLIC_URL
serve-help-token = buat token untuk program yang akan menggunakan API, berserta entrinya
serve-wrong-port = port ialah nombor antara 1 dan 65535
serve-loading = Sedang dimuatkan, tunggu beberapa saat …
serve-address = Gatekeeper ada di { $address }
serve-once = Alamat ini boleh digunakan sekali, untuk satu pelayar. Ctrl-C menamatkan halaman.
serve-invitation = Pautan ini membenarkan satu pelayar masuk, sekali, dalam masa { $hours } jam.

page-title = Lihat apa yang didedahkan oleh foto sebelum AI melihatnya
page-lead = Gatekeeper memberitahu anda dengan kata-kata mudah apa yang peribadi dalam foto atau PDF, dan membuat salinan bertutup yang dibacanya semula untuk memastikan.
page-drop = Lepaskan foto atau PDF di sini
page-give = Tunjukkan foto atau PDF kepada saya
page-choose = Pilih foto
page-camera = Kamera
page-paste = Tampal
page-promise = Tiada apa-apa disimpan. Apa yang anda tunjukkan dilupakan apabila anda meninggalkan halaman ini, dan selepas 15 minit tanpa sentuhan.
page-skip = Terus ke kandungan
page-home = Gatekeeper: mula semula dan lupakan semua foto
page-language = Bahasa
page-back = Semua foto
page-more = Tambah foto
page-again = Cuba lagi
page-take-back = Batalkan perubahan
page-list = Jawapan: %1 daripada %2
page-pasted = Foto yang ditampal
page-nothing-given = Tiada foto atau PDF di dalamnya. Salin gambar itu sendiri, atau pilih failnya.
page-shared-lost = Yang anda kongsi tidak sampai. Kongsi sekali lagi, atau pilih di sini.
page-away-title = Gatekeeper tidak berjalan
page-away = Halaman ini perlukan pelayannya sendiri, dan pelayan itu tidak menjawab. Mulakan Gatekeeper semula, kemudian cuba lagi. Tiada apa-apa disimpan di sini.
page-session-title = Halaman ini belum terbuka untuk anda
page-session = Buka melalui alamat yang ditunjukkan Gatekeeper semasa bermula, atau melalui pautan yang anda terima.
page-unreachable = Gatekeeper tidak menjawab, jadi tiada keputusan untuk ini. Foto anda tidak disimpan. Adakah pelayannya berjalan dan rangkaian ada?
page-failed = Ada yang tidak kena di pelayan, jadi tiada keputusan untuk ini. Cuba lagi sebentar nanti.
page-failed-title = Tidak dapat diperiksa — anggap sahaja tidak selamat
page-gone-title = Dilupakan
page-gone = Masanya sudah tamat, jadi foto ini, salinannya dan pilihan anda sudah hilang. Pilih lagi kalau masih perlu.
page-forgotten = Dilupakan.
page-stage-sending = Menghantar
page-stage-waiting = Menunggu
page-stage-looking = Melihat
page-stage-covering = Menutup
page-stage-proving = Membaca semula
page-now-queued = Menunggu giliran
page-now-sending = Sedang dihantar…
page-now-received = Sudah sampai…
page-now-waiting = Menunggu. Foto sebelum anda: %1
page-now-next = Giliran anda seterusnya…
page-now-looking = Mencari apa yang peribadi…
page-now-page = Melihat halaman %1 daripada %2…
page-now-covering = Sedang menutupnya…
page-now-proving = Membaca semula salinan untuk memastikan…
page-progress = Kemajuan
page-strip = Halaman
page-of = Halaman %1 daripada %2
page-keys = Kekunci anak panah menggerakkan tanda silang, dengan Shift lebih jauh. Bar ruang menurunkan alat dan mengangkatnya, Escape membuangnya. Tambah dan tolak mendekat dan menjauh, 0 menunjukkan seluruh halaman. Tanpa alat, bar ruang pergi ke ruangan di bawah tanda silang.
page-tools = Alat
page-tool-move = Gerak
page-tool-brush = Berus: tutup dengan mengecat
page-tool-rectangle = Segi empat: tutup satu bahagian
page-tool-eraser = Pemadam: buka apa yang anda tutup, atau tempat yang dijumpai
page-undo = Batal
page-redo = Buat semula
page-zoom-out = Lebih jauh
page-zoom-fit = Seluruh halaman
page-zoom-in = Lebih dekat
page-width = Lebar berus
page-compare = Tunjukkan yang asal
page-compare-value = %1 % daripadanya yang asal
page-hold = Tekan lama untuk melihat yang asal
page-badge-copy = Salinan bertutup
page-badge-original = Foto asal anda, tidak ditutup
page-badge-both = Kiri: foto asal anda. Kanan: salinan bertutup
page-badge-bare = Foto asal anda: tiada salinan
page-badge-working = Salinan baharu sedang dibuat…
page-badge-coming = Gambarnya dalam perjalanan…
page-key-down = Alat sudah turun. Gerakkan dengan kekunci anak panah, angkat dengan bar ruang.
page-drawn = Ditutup. Salinan dibuat semula.
page-erased = Dibuka. Salinan dibuat semula.
page-nothing-there = Tiada apa-apa untuk dibuka di situ.
page-many-regions = Itu lebih daripada yang muat untuk satu foto. Batalkan sesuatu dahulu, atau guna segi empat untuk bahagian yang lebih besar.
page-proven = Salinan baharu sudah sedia dan sudah dibaca semula.
page-take = Ambil salinan bertutup
page-share = Kongsi
page-download = Muat turun
page-download-size = Muat turun salinan bertutup, %1
page-downloaded = Salinan bertutup sedang masuk ke muat turun anda.
page-copy = Salin
page-copied = Disalin
page-not-copied = Tidak disalin. Guna Muat turun.
page-not-shared = Tidak dikongsi. Guna Muat turun.
page-new-tab = dibuka dalam tab baharu; tambah salinan bertutup di sana
page-fields = Apa yang saya jumpa
page-fields-none = Saya tidak menjumpai tempat untuk ditutup di sini. Dengan berus anda boleh menutup apa sahaja.
page-covered = ditutup
page-open = terbuka
page-partly = sebahagiannya terbuka
page-unread = Tidak dapat dibaca, jadi ditutup
page-style = Cara ia ditutup
page-hidden = Data tersembunyi dalam fail: %1
page-hidden-kind = Apa
page-hidden-detail = Dalam salinan
page-hidden-removed = dibuang
page-forget = Lupakan foto ini
page-ask = Betul-betul mahu biarkan ini terbuka?
page-ask-keep = Kekalkan tertutup
page-ask-open = Biarkan terbuka

command-page = Pautan ke halaman, untuk pelayar ini
web-link-open = Buka halaman
web-link = <b>Halaman web</b>: lepaskan foto, lihat apa yang peribadi di dalamnya, tutup dengan jari anda. Pautan ini milik anda: ia membenarkan satu pelayar masuk, sekali, dalam masa 10 minit.
web-bad-request = Permintaan ini tidak dapat dibaca.
web-not-signed-in = Halaman ini tidak kenal pelayar anda. Buka pautan yang anda terima, atau minta yang baharu.
web-not-allowed = Ini tidak dibenarkan dari sini.
web-not-found = Tiada apa-apa di alamat ini.
web-wrong-method = Alamat ini tidak dibuka dengan cara ini.
web-too-slow = Ini sampai terlalu perlahan, jadi tiada apa-apa yang diambil. Sila cuba lagi.
web-too-large = Ini terlalu besar: paling banyak { $megabytes } MB diterima di sini.
web-too-long-an-address = Alamat ini terlalu panjang.
web-too-many = Terlalu banyak sekali gus. Tunggu sebentar, kemudian cuba lagi.
web-internal = Ada yang gagal di sini, jadi tiada apa-apa yang diperiksa. Sila cuba lagi.
web-busy = Terlalu sibuk sekarang, jadi tiada apa-apa yang diperiksa. Sila cuba lagi nanti.
web-no-memory = Pautan tidak dapat diperiksa sekarang. Sila cuba lagi sebentar nanti.
web-stands-by = Bot lain yang sedang bertugas.
web-wrong-name = Halaman ini hanya menjawab di alamatnya sendiri.
web-no-https = Halaman ini hanya melalui https.
web-wrong-site = Ini dihantar oleh laman lain, jadi tidak dibuat.
web-used-up = Pautan ini sudah digunakan atau terlalu lama. Minta yang baharu.
web-door = Di sini anda boleh melihat apa yang peribadi dalam foto sebelum memberikannya kepada AI.
web-door-open = Buka
web-pdf-copy = Salinannya PDF baharu yang berisi gambar halaman: sudah ditutup, sudah dibaca semula, tanpa data tersembunyi.
web-pdf-no-copy = Tiada salinannya.
web-no-copy = Tiada salinan: { $reason ->
    [withhold] { $kind ->
        [pdf] halaman
       *[photo] foto
    } seperti ini tidak menjadi selamat walaupun sebahagiannya ditutup. Lebih baik jangan hantar langsung.
    [large] saiznya terlalu besar. Guna versi yang lebih kecil.
    [unchecked] tidak semua pemeriksaan sempat berjalan, jadi tiada sesiapa boleh menjamin salinannya selamat. Cuba lagi sebentar nanti.
    [nothing] hampir semuanya akan ditutup jadi tiada gunanya lagi dihantar. Pilih gaya lain, atau tutup lebih sedikit.
    [nowhere] letaknya dalam gambar tidak diketahui, jadi ia tidak dapat ditutup. Potong foto sehingga tinggal yang anda perlukan sahaja.
   *[failed] semasa dibaca semula, tidak pasti semuanya sudah tersembunyi. Tutup lebih banyak, atau potong foto.
}
web-not-checked = Tidak diperiksa: { $check } ({ $reason }).
web-not-checked-on = { $count ->
   *[other] Tidak diperiksa pada halaman { $pages }: { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
   *[other] Halaman { $pages } tidak dilihat ({ $reason }).
}
web-pages-not-seen = { $looked } halaman pertama daripada { $count } sudah dilihat. Yang lain belum dilihat sesiapa, dan salinannya tidak memuatkannya.
web-confirm = Ini akan terus kelihatan: { $what }. Sesiapa yang mendapat salinan itu boleh membaca atau mengecamnya. Biarkan terbuka?
web-gone = Masanya sudah tamat, atau anda sudah pergi: foto ini, salinannya dan pilihan anda sudah dilupakan. Pilih lagi kalau masih perlu.
web-overtaken = Ada pilihan yang lebih baharu, jadi yang ini tidak dibuat.
web-not-a-choice = Pilihan ini tidak sesuai dengan foto itu. Muatkan semula halaman, kemudian pilih sekali lagi.
web-too-much-brushed = Itu lebih daripada yang muat untuk satu salinan. Batalkan sesuatu dahulu, atau guna segi empat untuk bahagian yang lebih besar.
web-too-many-photos = Sudah ada { $count } foto anda di sini, dan itu sudah penuh. Lupakan satu dahulu.
web-too-many-bytes = Foto anda di sini sudah memenuhi memori. Lupakan satu foto dahulu.
web-all-full = Memori sedang penuh dengan foto orang lain. Sila cuba lagi beberapa minit nanti.
web-no-copy-now = Tiada salinan terbukti dengan pilihan ini.
web-no-token = Ini memerlukan token: hantar sebagai Authorization: Bearer diikuti token itu. Orang yang menjalankan pelayan ini membuatnya dengan ./gatekeeper page --token NAMA.
web-wrong-token = Token ini tidak dikenali di sini. Orang yang menjalankan pelayan ini membuatnya dengan ./gatekeeper page --token NAMA.
web-wrong-type = Ini dihantar sebagai jenis yang tidak diterima. Hantar foto atau PDF itu sendiri, sebagai image/jpeg, application/pdf atau application/octet-stream, atau sebagai bahagian file dalam borang multipart/form-data, tanpa content coding.
web-bad-form = Borang ini tidak dapat dibaca hingga habis. Hantar sebagai multipart/form-data dengan satu bahagian bernama file, dan medan pendek di sebelahnya.
web-no-file = Borang ini mesti ada tepat satu bahagian bernama file: foto atau PDF itu.
web-unknown-option = Tiada pilihan begitu, jadi tiada apa-apa yang diperiksa. Pilihannya ialah: { $known }.
web-option-twice = Pilihan { $name } diberi lebih daripada sekali, jadi tiada apa-apa yang diperiksa.
web-wrong-option = Isi pilihan { $name } tidak seperti yang sepatutnya, jadi tiada apa-apa yang diperiksa. Sepatutnya: { $how }.
web-option-style = cara salinan menutup: { $known }
web-option-keep = apa yang kekal terbuka dalam salinan: paling banyak { $most } nombor tempat, atau ruangan pada kertas, dipisahkan koma: 1,3 atau name
web-option-cover = satu kotak piksel lagi untuk ditutup: left,top,right,bottom, untuk PDF dengan halamannya: 2:10,20,200,80; boleh diberi { $most } kali
web-option-everything = true atau false: tutup semua perkataan, kod dan wajah, bukan hanya tentang siapa
web-option-labels = true atau false: tulis pada penutup jenis benda yang disembunyikannya
web-option-pages = untuk PDF, paling banyak { $most } halaman untuk dilihat: 1-3,7
web-option-annotated = true atau false: juga foto dengan kotak bernombor, yang tidak ditutup
web-option-copy = true atau false: tanpa salinan, foto hanya dilihat, jadi lebih cepat
web-option-language = bahasa ayat dan perkataan pada penutup: { $known }
web-option-seconds = saat untuk pengesan, lebih daripada 0 dan paling banyak { $most }
web-option-off = satu pengesan untuk ditinggalkan: { $known }
web-no-such-place = { $count ->
    [0] Apa yang hendak dibiarkan terbuka tiada di sini: tiada tempat, atau tiada yang dengan ruangan itu. Tiada apa-apa diberikan.
    [1] Apa yang hendak dibiarkan terbuka tiada di sini: hanya ada tempat 1, dan tiada ruangan lain. Tiada apa-apa diberikan.
   *[other] Apa yang hendak dibiarkan terbuka tiada di sini: hanya ada tempat 1 hingga { $count }, dan tiada ruangan lain. Tiada apa-apa diberikan.
}
web-no-file-there = Tiada fail begitu: ia sudah diambil, satu minitnya sudah tamat, atau ia milik program lain.

## Inside Telegram: the page on an answer's photo

button-edit = 🖐 Sunting dengan jari
page-edit-done = Siap, hantar ke sembang
page-edit-leave = Tutup tanpa salinan baharu?
page-edit-leave-text = Apa yang anda pilih dan lukis di sini akan dilupakan. Sembang masih ada salinan yang lama.
page-edit-stay = Kekal di sini
page-edit-go = Tutup
page-edit-closed = Ini tidak dapat dibuka
web-edit-again = Setiap ketikan pada butang membuka ini sekali sahaja, dalam masa 15 minit. Tutup ini, kemudian ketik lagi butang di bawah jawapan.
web-edit-over = Masa butang pada jawapan ini sudah tamat. Tutup ini, dan hantar foto itu sekali lagi kepada bot.
web-edit-not-fetched = Foto itu tidak dapat diambil daripada Telegram. Tutup ini dan cuba lagi sebentar nanti; kalau ia sudah tiada dalam sembang, hantar sekali lagi.
web-edit-not-sent = Telegram belum menerima salinan itu. Tiada apa-apa yang hilang: sila cuba lagi sebentar nanti.
