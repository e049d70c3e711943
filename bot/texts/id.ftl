# Semua yang dibaca orang, dalam Bahasa Indonesia. Nilai sudah diamankan saat diisikan; tag-nya HTML milik Telegram.

## Hasil pemeriksaan

headline-stop = 🔴 <b>Jangan — foto ini jangan dikirim ke AI.</b>
headline-caution = 🟡 <b>Hati-hati — lebih baik kirim salinannya, bukan yang asli.</b>
headline-clear = 🟢 <b>Tidak ada yang berisiko.</b>
headline-film = ⚪ <b>Di gambar-gambar yang kulihat tidak ada yang berisiko — tapi itu belum semuanya, jadi ini bukan tanda boleh.</b>
headline-unknown = ⚪ <b>Belum bisa diperiksa — anggap saja foto ini belum aman, ya.</b>
headline-unread = ⚪ <b>Sebagian besar tulisannya tidak bisa kubaca — anggap saja foto ini belum aman, ya.</b>
headline-refused = ⚪ <b>Yang ini tidak bisa aku lihat.</b>

short-stop = 🔴 <b>Jangan: { $what } — { $copy ->
    [yes] yang asli jangan dikirim ke AI.
   *[no] jangan dikirim ke AI.
}</b>
short-caution = 🟡 <b>Hati-hati: { $what } — { $copy ->
    [yes] lebih baik kirim salinannya.
   *[no] lebih baik jangan dikirim.
}</b>
short-found = Ada: { $what }
short-covered = Sudah ditutup: { $what }.
short-open = Ada: { $what }.
short-removed = { $what } (dibuang)

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
   *[other] { $places } bagian ditutup
}
where-fields = , ditutup: { $what }
where-who = , ditutup: { $places ->
    [1] identitas orangnya
   *[other] identitas orangnya (nama, tanggal lahir, atau nomor, { $places } bagian)
}; selebihnya tetap terbaca
where-found = , { $places ->
   *[other] di { $places } tempat
}
where-stripped = , dibuang dari salinan
where-file = , di dalam berkasnya

sure-sure = pasti
sure-likely = kemungkinan besar
sure-hint = mungkin

todo-copy = ✅ Salinan ini sudah ditutup dan sudah kubaca ulang supaya yakin. Kalau mau mengirim sesuatu, kirim salinannya — dan lihat sekali lagi dengan matamu sendiri.
todo-clean = ✅ Salinan ini gambarnya sama, hanya tanpa data tersembunyi. Bisa saja ada yang terlewat, jadi lihat sekali lagi sendiri, ya.
todo-clear-alone = Bisa saja ada yang terlewat, jadi lihat sekali lagi sendiri sebelum mengirimnya, ya.
todo-withheld = 🚫 Tidak ada salinan: { $reason ->
    [withhold] foto seperti ini tidak jadi aman walau sebagian ditutup. Sebaiknya jangan dikirim sama sekali.
    [large] ukurannya melebihi batas Telegram. Kirim versi fotonya yang lebih kecil, ya.
    [film] video yang belum kulihat semuanya tidak kubuatkan salinan. Ambil tangkapan layar bagian yang penting, lalu kirim ke sini.
    [unchecked] tidak semua pemeriksaan berjalan, jadi aku tidak berani menjamin salinannya aman.
    [nothing] hampir semuanya akan tertutup, jadi tidak ada lagi yang bisa dibaca. Pilih gaya lain (potong, seluruh kertas), atau pakai gambar umum saja.
    [nowhere] aku tidak tahu persis di bagian mana letaknya, jadi tidak bisa kututup. Potong fotonya di galeri sampai tinggal bagian yang perlu saja, lalu kirim lagi ke sini.
   *[failed] waktu kubaca ulang, aku belum yakin semuanya sudah tertutup. Potong fotonya atau tutup lebih banyak, lalu kirim lagi ke sini.
}
todo-copy-chosen = ✅ Salinan ini ditutup sesuai pilihanmu dan sudah kubaca ulang. Yang kamu biarkan terbuka bisa dilihat siapa pun yang menerimanya.
todo-unchecked = ⚪ Belum diperiksa: { $checks }. Coba kirim lagi sebentar lagi; kalau tetap begini, jangan anggap fotonya aman.
todo-still = ✅ Salinan ini satu gambar diam darinya, tanpa data tersembunyi. Bisa saja ada yang terlewat, jadi lihat sekali lagi sendiri, ya.
todo-frames = ⚪ Gambar di dalamnya lebih banyak daripada yang kulihat: hanya 16 yang pertama. Kirim yang penting satu per satu, ya.
todo-detail = ⚪ Belum diperiksa: { $what }. Potong gambarnya, atau kirim bagiannya satu per satu.
unchecked-brief = ⚪ Belum diperiksa: { $checks }.
unchecked-timeout = terlalu lama
unchecked-crashed = gagal di tengah jalan
unchecked-unavailable = sedang tidak tersedia
unchecked-frames = bingkainya terlalu banyak
unchecked-detail = ada bagian gambar yang tidak bisa kulihat dari dekat
unchecked-pages = halamannya lebih banyak daripada yang kulihat
unchecked-damaged = berkasnya rusak

unread = ✍️ Tidak kupahami: { $what }. { $covered ->
    [yes] Di salinannya sudah ditutup; hanya kamu yang tahu isinya.
   *[no] Lihat sendiri, ya: isinya bisa saja pribadi.
}
unread-handwriting = tulisan tangan
unread-script = aksara yang tidak kukenal
unread-small = huruf yang terlalu kecil
unread-blurred = huruf yang kabur
unread-code = kode yang tidak terbaca
unread-writing = tulisan yang tidak terbaca

left-open = 👁 Dibiarkan terbuka atas pilihanmu: { $places }.
note-everything = ➕ Tulisan, kode, dan wajah lain juga ditutup semua. <i>Pilih yang ditutup</i> → <i>Tutup yang ditemukan saja</i> menampilkannya lagi.
added = ➕ Ditutup juga atas pilihanmu: { $places ->
   *[other] { $places } bagian
}.
note-photo = ℹ️ Ini terkirim sebagai foto: Telegram sudah membuang data tersembunyinya (tempat, waktu, alat). Kalau dikirim sebagai berkas, data itu juga bisa kulihat.
note-file = 🩻 Data tersembunyi di berkas: { $hidden ->
    [none] tidak ada.
    [unchecked] belum bisa diperiksa.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}Salinannya tidak membawa satu pun.
       *[no] {""}
    }
}
note-live = 🎞 Ini live photo: yang kulihat gambar diamnya. Video pendeknya belum kuperiksa, jadi ini bukan tanda boleh.{ $copy ->
    [yes] {" "}Salinannya hanya gambar diam itu.
   *[no] {""}
}
note-sticker = 🖼 Ini stiker: kulihat sebagai gambar.
note-copy-reduced = 📐 Salinannya lebih kecil dari fotonya: sebesar inilah yang bisa kupastikan.
note-copy-first-frame = 🎞 Berkas ini berisi beberapa gambar: salinannya gambar pertama, tidak bergerak.
note-moving = 🎞 Ini bergerak: yang kulihat paling banyak 16 gambarnya, yang di sela-selanya tidak, dan suaranya tidak kudengar.

details-ran = <b>Rincian</b>
    Yang dicari: { $checks }.
details-times = Waktu: { $total } detik ({ $stages }).
stage-decode = membuka { $seconds }
stage-inspect = melihat { $seconds }
stage-redact = menutup { $seconds }
stage-verify = membaca ulang { $seconds }

memory-line = 🕑 Fotonya tidak kusimpan. Tombol-tombol ini berlaku { $minutes ->
   *[other] { $minutes } menit
}. Yang disimpan lebih lama, berapa lama, dan untuk apa: /mydata.

memory-away = 🕑 Fotonya tidak kusimpan. Memoriku sedang tidak menjawab, jadi di sini tidak ada tombol: kalau mau mengubah yang ditutup, kirim lagi fotonya nanti, ya.

answer-again = 🔁 Pesanmu berubah; ini tentang gambar yang baru.
answer-outdated = ⚪ <b>Sudah tidak berlaku:</b> kamu mengubah pesan itu. Yang kubilang di sini tentang gambar yang lama; jawaban untuk yang baru menyusul.
looking = 🔎 Sedang kulihat…
waiting = 🕐 Dalam antrean. Foto yang sedang menunggu: { $count }. Kujawab di sini begitu gilirannya tiba.
interrupted = ⚠️ <b>Aku terhenti tepat saat menjawab ini.</b> Kalau belum ada jawabannya, foto ini belum diperiksa: kirim lagi, ya.
too-fast = ⏳ <b>Belum diperiksa.</b> Kamu mengirim 30 foto dalam semenit, itu batasku. Tunggu { $seconds ->
   *[other] { $seconds } detik
}, lalu kirim lagi, ya.
line-full = ⏳ <b>Belum diperiksa.</b> Sudah ada { $count } fotomu yang menunggu. Kirim yang ini lagi setelah semuanya kujawab.
check-needs-reply = Kirim fotonya ke sini, langsung kuperiksa. /check itu untuk gambar yang sudah ada di sini: tahan pesannya, pilih Balas, lalu tulis /check.
not-allowed = Bot ini pribadi: pengelolanya belum mengizinkanmu, jadi tidak ada yang kulihat.

## Album

album-headline-stop = 🔴 <b>Jangan — album ini jangan dikirim ke AI.</b> { $count ->
   *[other] { $count } gambar, yang terburuk di atas:
}
album-headline-caution = 🟡 <b>Hati-hati — lebih baik kirim salinannya, bukan yang asli.</b> { $count ->
   *[other] { $count } gambar, yang terburuk di atas:
}
album-headline-clear = 🟢 <b>Tidak ada yang berisiko.</b> { $count ->
   *[other] { $count } gambar:
}
album-headline-unknown = ⚪ <b>Belum semuanya bisa diperiksa — anggap saja album ini belum aman, ya.</b> { $count ->
   *[other] { $count } gambar, yang terburuk di atas:
}
album-line-stop = { $number }. 🔴 Jangan{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] ditutup di salinannya
   *[no] tidak ada salinannya
}
album-line-caution = { $number }. 🟡 Hati-hati{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] ditutup di salinannya
   *[no] tidak ada salinannya
}
album-line-clear = { $number }. 🟢 Tidak ada yang ditemukan{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; tidak ada salinannya
}
album-line-unknown = { $number }. ⚪ Belum semuanya bisa diperiksa{ $what ->
    [none] {""}
   *[other] ; ditemukan: { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; tidak ada salinannya
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 Tidak ada salinan yang berani kujamin aman. Sebaiknya jangan kirim satu pun.
   *[other] ✅ { $copies } dari { $count } punya salinan di atas, sudah ditutup dan dibaca ulang. Kalau mau mengirim sesuatu, kirim itu — dan lihat sekali lagi sendiri. Tombol bernomor membuka gambar itu, untuk mengubah apa yang ditutup.
}
album-copy = Gambar { $number } dari { $count }: fotomu, { $what ->
    [none] tidak ada yang perlu ditutup, data tersembunyi dibuang.
   *[other] yang ditutup: { $what }.
}
album-added = ➕ Sudah kumasukkan: jawaban album di atas sekarang memuat gambar ini juga.

## PDF

pdf-headline-stop = 🔴 <b>Jangan — PDF ini jangan dikirim ke AI.</b>
pdf-headline-caution = 🟡 <b>Hati-hati — lebih baik kirim salinannya, bukan yang asli.</b>
pdf-headline-clear = 🟢 <b>Tidak ada yang berisiko.</b>
pdf-headline-unknown = ⚪ <b>Belum semuanya bisa diperiksa — anggap saja PDF ini belum aman, ya.</b>
pdf-line-stop = 🔴 Halaman { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Halaman { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Halaman { $page }: belum semuanya bisa diperiksa{ $what ->
    [none] {""}
   *[other] ; ditemukan: { $what }
}
pdf-clear-pages = 🟢 { $count } halaman: tidak ada yang ditemukan.
pdf-more-pages = … dan { $count } halaman lagi yang ada isinya.
pdf-covered-text = ❗ <b>Tulisan di bawah kotak penutup itu masih ada.</b> Siapa pun bisa menyalinnya dari berkas, dan AI juga bisa membacanya. Di salinanku sudah hilang.
pdf-hidden = 🩻 Yang juga ada di berkasnya: { $what }.
pdf-first-pages = 📄 Yang kulihat { $looked } halaman pertama dari { $count }. Sisanya belum dilihat siapa pun, dan tidak ikut di salinan.
pdf-damaged = ⚠️ Berkasnya rusak, jadi program lain bisa saja menampilkan hal yang berbeda. Percayai salinannya saja.
pdf-copy = ✅ Salinannya PDF baru berisi gambar halaman: sudah ditutup, sudah kubaca ulang, tanpa data tersembunyi. Lihat sekali lagi sendiri sebelum dikirim, ya.
pdf-withheld = 🚫 Tidak ada salinan: { $reason ->
    [withhold] halaman seperti ini tidak jadi aman walau sebagian ditutup. Sebaiknya jangan dikirim sama sekali.
    [large] ukurannya melebihi batas Telegram. Kirim halamannya lebih sedikit, ya.
    [unchecked] tidak semua halaman bisa diperiksa, jadi aku tidak berani menjamin salinannya aman. Kirim halaman yang penting sebagai foto.
   *[failed] waktu kubaca ulang, aku belum yakin semuanya sudah tertutup. Kirim halaman yang penting sebagai foto.
}

## Risikonya

risk-intimate = Foto intim atau sangat pribadi
    .short = Intim
    .why = Sekali sampai di server, foto itu tidak bisa ditarik lagi dan bisa dipakai untuk mempermalukan atau memeras.
risk-children = Wajah anak
    .short = Anak
    .why = Anak-anak belum bisa memberi izin, dan wajah mereka bisa disalahgunakan sampai bertahun-tahun.
risk-identity = Dokumen identitas
    .short = Dokumen identitas
    .why = Dengan ini orang bisa membuka rekening atau mengajukan pinjaman atas namamu.
risk-medical = Informasi kesehatan
    .short = Kesehatan
    .why = Kesehatanmu urusanmu dan doktermu saja, bukan urusan asuransi atau atasan.
risk-location = Alamat atau lokasi persis
    .short = Lokasi
    .why = Orang asing jadi tahu di mana kamu tinggal atau berada sekarang.
risk-secrets = Kata sandi, kunci, atau kode
    .short = Sandi atau kunci
    .why = Siapa pun yang membacanya bisa masuk ke akun atau jaringanmu. Kalau pernah terkirim, segera ganti.
risk-payment = Kartu bank atau rekening
    .short = Pembayaran
    .why = Nomor dan tanggalnya saja kadang cukup untuk mengambil uangmu.
risk-contact = Nomor telepon atau alamat email
    .short = Kontak
    .why = Ini mengundang spam dan penipuan, dan bisa jadi milik orang lain.
risk-vehicle = Pelat nomor
    .short = Pelat nomor
    .why = Dari pelat nomor orang bisa menemukan pemiliknya, sering kali sampai ke jalannya.
risk-people = Wajah yang bisa dikenali
    .short = Wajah
    .why = Yang ada di foto belum ditanya apakah wajahnya boleh dilihat AI.
reason-boarding-pass = Kodenya membuka pemesananmu: nama, kursi, penerbangan pulang, sering juga cara mengubah atau membatalkannya.
reason-pay-slip = Dari situ kelihatan berapa gajimu dan di mana kamu bekerja, sering juga nomor rekening dan NPWP.
reason-bank-statement = Dari situ kelihatan berapa uangmu dan kamu bayar ke siapa, dan ada nomor rekeningmu.
reason-further-frames = Tiap gambar lain bisa memperlihatkan yang tidak ada di gambar pertama.
risk-video = Video dari live photo
    .short = Video
    .why = Video memperlihatkan lebih banyak daripada gambar diamnya.
risk-metadata = Data tersembunyi di berkas
    .short = Data tersembunyi
    .why = Berkas bisa menceritakan kapan, di mana, dan dengan alat apa gambar diambil.

## Persisnya apa, kalau diketahui

why-nik = NIK
why-identity-card = KTP atau kartu identitas
why-driving-licence = SIM
why-family-card = kartu keluarga
why-machine-readable-zone = baris kode paspor
why-address = alamat
why-coordinates = koordinat
why-gps = posisi GPS
why-place-name = nama tempat
why-place-code = kode yang menunjuk ke suatu tempat
why-bank-account = nomor rekening
why-card-number = nomor kartu
why-card-details = data kartu
why-iban = IBAN
why-payment-code = kode pembayaran
why-contact-code = kontak di dalam kode QR
why-e-mail = alamat email
why-phone = nomor telepon
why-password = kata sandi
why-key = kunci
why-key-in-code = kunci di dalam kode QR
why-one-time-code = kode sekali pakai
why-otp-code = pembuat kode OTP di dalam kode QR
why-wifi-code = sandi Wi-Fi di dalam kode QR
why-login-code = kode masuk
why-boarding-pass = boarding pass
why-laboratory-report = hasil laboratorium
why-insurance-card = kartu asuransi
why-vaccination-card = kartu vaksin
why-medical-letter = surat dokter
why-prescription = resep dokter
why-medical-record = rekam medis
why-serial-number = nomor seri alat

why-camera = kamera
why-software = perangkat lunak
why-time = tanggal dan jam
why-owner = nama pemilik
why-comment = komentar
why-maker-note = catatan pembuat kamera
why-face-tags = nama orang
why-edit-history = riwayat suntingan
why-motion-photo = video pendek di balik foto
why-depth-map = gambar kedalaman
why-thumbnail = pratinjau kecil dari yang asli
why-further-pictures = gambar lain di dalamnya
why-further-frames = gambar lain di berkas yang sama
why-trailing-bytes = data setelah akhir gambar
why-embedded-profile = blok data tertanam
why-hidden-alpha = gambar di bawah bagian transparan
why-attachment = berkas lampiran
why-form-values = isian formulir
why-form-program = formulir dengan program sendiri
why-signed = tanda tangan digital dengan nama
why-notes = catatan di halaman
why-links = tautan
why-scripts = perintah yang jalan sendiri
why-layers-off = lapisan yang dimatikan
why-earlier-versions = versi lama dokumennya
why-unseen-text = tulisan yang tidak terlihat
why-text-outside = tulisan di luar halaman
why-covered-text = tulisan di bawah kotak penutup yang masih bisa dibaca
why-broken-metadata = metadata rusak
why-thumbnail-differs = pratinjau yang menampilkan hal lain
why-burst = tanda foto beruntun
why-colour-profile = profil warna yang menyebut perangkat
why-content-credentials = catatan asal yang ditandatangani
why-ultrasound = USG
why-endoscopy = endoskopi
why-invitation-code = undangan dalam kode
why-pairing-code = kode penyandingan perangkat
why-link-with-token = tautan yang membuka akun
why-wallet-code = alamat dompet dalam kode
why-profile-code = profil dalam kode
why-licence-code = kode berisi data SIM
why-person-in-code = data pribadi dalam kode
why-health-code = sertifikat kesehatan dalam kode
why-health-readings = catatan tekanan darah atau gula
why-health-statement = ucapan tentang kesehatan seseorang
why-parcel-code = nomor paket

why-ktp = KTP
why-sim = SIM
why-sim-number = nomor SIM
why-passport = paspor
why-passport-number = nomor paspor
why-russian-passport = nomor paspor Rusia
why-visa = visa
why-residence-permit = izin tinggal
why-stay-permit-number = nomor izin tinggal
why-licence-number = nomor SIM
why-voter-number = nomor pemilih
why-birth-certificate = akta kelahiran
why-marriage-book = buku nikah
why-child-card = kartu identitas anak
why-student-card = kartu pelajar
why-employee-card = kartu pegawai
why-tax-card = kartu NPWP
why-npwp = NPWP
why-health-card = kartu kesehatan
why-bpjs-number = nomor BPJS
why-polish-card = nomor kartu identitas Polandia
why-medicare-number = nomor Medicare
why-nisn = NISN
why-diploma = ijazah
why-school-report = rapor sekolah
why-vehicle-paper = STNK atau surat kendaraan
why-card-with-portrait = kartu berfoto
why-other-side = sisi lain kartu
why-paper-about-somebody = surat atau daftar tentang seseorang
why-document-code = kode berisi data dokumen
why-ssn = nomor jaminan sosial (SSN)
why-my-number = My Number
why-german-tax-id = nomor pajak Jerman
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
why-nino = nomor asuransi nasional Inggris
why-sin = nomor asuransi sosial (SIN)
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = nomor milik seseorang
why-inn = INN
why-pps = nomor PPS Irlandia
why-tfn = nomor pajak Australia
why-ird-number = nomor IRD Selandia Baru
why-utr = nomor pajak Inggris
why-cuil = CUIL Argentina
why-rfc = RFC Meksiko
why-french-tax-number = nomor pajak Prancis
why-german-social-number = nomor jaminan sosial Jerman
why-swiss-ahv = nomor AHV
why-austrian-ssn = nomor jaminan sosial Austria
why-ghana-card = Ghana Card
why-child-face = wajah anak
why-face = wajah
why-small-face = wajah kecil
why-name = nama
why-list-of-people = daftar nama orang
why-pupil = nama beserta kelas atau sekolah
why-handle = nama akun
why-profile-link = tautan profil
why-account-holder = pemilik rekening
why-cheque = cek
why-bank-statement = rekening koran
why-pay-slip = slip gaji
why-merchant-number = nomor merchant
why-wallet-seed = kata pemulihan dompet kripto
why-wallet-key = kunci dompet kripto
why-wallet-address = alamat dompet kripto
why-pin = PIN
why-otp-key = kunci pembuat kode OTP
why-recovery-codes = kode pemulihan
why-door-code = kode pintu atau alarm
why-sim-card = kode kartu SIM
why-voucher-code = kode voucher atau token
why-member-code = nomor kartu member
why-pharmacy-label = etiket apotek
why-appointment-slip = kartu kontrol
why-picture-with-patient = gambar medis dengan data pasien
why-wristband = gelang pasien
why-scan = hasil pindai medis
why-cardiogram = rekam jantung
why-x-ray = rontgen
why-address-form = isian alamat
why-street = nama jalan
why-parcel-label = label paket
why-map-screenshot = peta
why-marked-map = tempat yang ditandai di peta
why-journey = tempat jemput, tujuan, atau pengantaran
why-stay = tempat menginap
why-street-sign = papan nama jalan
why-house-number = nomor rumah
why-map-link = tautan peta
why-plus-code = plus code
why-three-words = alamat tiga kata
why-plate-written = pelat nomor tertulis
why-plate-indonesia = pelat nomor
why-plate-europe = pelat nomor
why-plate-asia = pelat nomor
why-plate-america = pelat nomor
why-plate-india = pelat nomor
why-plate-other = pelat nomor
why-bare-parts = bagian tubuh terbuka
why-explicit-picture = gambar vulgar
why-thai-id = nomor identitas Thailand
why-philippine-id = nomor identitas Filipina
why-portuguese-id = nomor identitas Portugal
why-vietnamese-id = nomor identitas Vietnam
why-turkish-id = nomor identitas Turki
why-taiwanese-id = nomor identitas Taiwan
why-swedish-id = nomor identitas Swedia
why-sri-lankan-id = nomor identitas Sri Lanka
why-spanish-id = nomor identitas Spanyol
why-south-african-id = nomor identitas Afrika Selatan
why-saudi-id = nomor identitas Arab Saudi
why-romanian-id = nomor identitas Rumania
why-norwegian-id = nomor identitas Norwegia
why-nigerian-id = nomor identitas Nigeria
why-korean-id = nomor identitas Korea
why-israeli-id = nomor identitas Israel
why-hong-kong-id = nomor identitas Hong Kong
why-greek-id = nomor identitas Yunani
why-german-id = nomor identitas Jerman
why-finnish-id = nomor identitas Finlandia
why-emirates-id = nomor identitas Emirat
why-egyptian-id = nomor identitas Mesir
why-danish-id = nomor identitas Denmark
why-czech-id = nomor identitas Ceko
why-croatian-id = nomor identitas Kroasia
why-chinese-id = nomor identitas Tiongkok
why-bulgarian-id = nomor identitas Bulgaria
why-belgian-id = nomor identitas Belgia
why-bangladeshi-id = nomor identitas Bangladesh
why-baltic-id = nomor identitas Baltik

## Foto yang tidak dilihat

refused-empty = Berkasnya kosong. Coba kirim lagi, ya.
refused-not-a-picture = Ini bukan gambar yang bisa kubaca. Aku membaca JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF, dan BMP.
refused-truncated = Gambarnya terpotong sebelum selesai. Coba kirim lagi, ya.
refused-too-many-bytes = Berkasnya terlalu besar: yang bisa kuambil paling banyak { $megabytes } MB. Kirim sebagai foto, bukan berkas, atau kecilkan dulu. (Telegram memberi bot paling banyak 20 MB; server Bot API milik sendiri menghapus batas itu.)
refused-too-many-bytes-film = Videonya terlalu besar: aku hanya bisa mengambil sampai { $megabytes } MB. Kirim potongan yang lebih pendek, atau tangkapan layar bagian yang penting.
refused-too-many-pixels = Gambarnya lebih dari { $megapixels } megapiksel, itu batasku. Tolong kecilkan dulu.
refused-too-long-a-side = Salah satu sisi gambarnya lebih dari { $pixels } piksel, itu batasku. Tolong kecilkan dulu.
refused-missing-file = Telegram sudah tidak punya berkas ini. Coba kirim lagi, ya.
refused-unreadable-file = Berkas ini tidak bisa kubaca. Coba kirim lagi, ya.
refused-too-many-bytes-pdf = PDF-nya terlalu besar: yang bisa kuambil paling banyak { $megabytes } MB. Kirim yang lebih pendek, atau foto halaman yang penting. (Telegram memberi bot paling banyak 20 MB; dengan server Bot API milik sendiri bisa sampai 50.)
refused-encrypted = PDF ini dikunci kata sandi. Buka dulu, cetak atau simpan jadi PDF baru tanpa kata sandi, lalu kirim yang itu.
refused-broken-pdf = PDF ini rusak dan tidak bisa kubuka. Cetak jadi PDF baru, atau kirim foto halamannya.
refused-no-pages = PDF ini tidak punya halaman. Coba kirim lagi, ya.
refused-no-such-page = Halaman PDF ini lebih sedikit daripada yang diminta.
refused-too-many-pages = PDF ini lebih dari { $pages } halaman, itu batasku. Kirim halaman yang penting saja.
refused-too-large-a-page = Ada halaman PDF ini yang lebih panjang dari 3,4 meter, itu batasku. Cetak jadi PDF baru di kertas biasa, atau kirim foto bagian yang penting.
refused-too-large-a-pdf = PDF ini lebih dari 50 MB, itu batasku. Kirim yang lebih pendek, atau foto halaman yang penting.
refused-too-complex = Membuka PDF ini terlalu berat, jadi aku berhenti. Cetak halaman yang penting jadi PDF baru, atau kirim fotonya.
refused-filled-by-program = Halaman PDF ini dibuat oleh program di dalamnya, dan program itu tidak kujalankan. Buka di Acrobat Reader, cetak jadi PDF baru, lalu kirim yang itu.

trouble-timeout = Pemeriksaannya terlalu lama. Coba kirim lagi; foto yang lebih kecil lebih cepat.
trouble-crashed = Ada yang rusak saat aku melihatnya. Coba kirim lagi, ya.
trouble-garbled = Ada yang rusak saat aku melihatnya. Coba kirim lagi, ya.
trouble-unavailable = Aku sedang sibuk atau baru menyala. Coba kirim lagi sebentar lagi.
trouble-download = Fotonya tidak bisa kuambil dari Telegram. Coba kirim lagi, ya.
trouble-internal = Ada yang salah di pihakku. Coba kirim lagi sebentar lagi, ya.

## Pesan lain

other-text = Aku memeriksa foto: kirim satu, nanti kuberi tahu apa yang sebaiknya tidak diperlihatkan ke AI. Selengkapnya di /help.
other-animation = Animasi belum bisa kuperiksa. Kirim satu gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-video = Video seperti ini belum bisa kuperiksa. Ambil tangkapan layar bagian yang penting, lalu kirim. Sebelum itu: belum diperiksa.
other-voice = Aku tidak bisa mendengar; aku memeriksa foto. Suara juga data pribadi, jadi pikir dua kali sebelum memberikannya ke AI.
other-sticker = Stiker bergerak belum bisa kuperiksa. Kirim gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-live-photo = Live photo ini datang tanpa gambar diamnya, dan video pendeknya tidak bisa kuperiksa. Kirim sebagai foto biasa. Sebelum itu: belum diperiksa.
other-paid = Media berbayar tidak bisa kulihat. Kirim gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-story = Story tidak bisa kulihat. Ambil tangkapan layarnya, lalu kirim sebagai foto. Sebelum itu: belum diperiksa.
other-checklist = Aku memeriksa gambar, bukan daftar: yang ini belum diperiksa. Kalau ada nama, alamat, atau kata sandi di dalamnya, sebaiknya jangan dikirim ke AI.
other-pdf = PDF kulihat di chat pribadi kita: kirim ke sana, ya. Sebelum itu: belum diperiksa.
other-archive = Arsip tidak kubuka. Keluarkan gambarnya, lalu kirim satu per satu atau sebagai album. Sebelum itu: belum diperiksa.
other-document = Berkas jenis ini tidak bisa kuperiksa, hanya gambar. Kirim halamannya sebagai foto. Sebelum itu: belum diperiksa.
other-contact = ⚠️ Itu kontak seseorang: nama dan nomor yang bukan milikmu untuk dibagikan. Tidak ada yang kusimpan — dan tolong jangan berikan ke AI tanpa izin orangnya.
other-location = ⚠️ Itu lokasi persis: bisa menunjukkan di mana seseorang tinggal atau sedang berada. Tidak ada yang kusimpan — dan sebaiknya jangan diberitahukan ke AI.
other-unknown = Aku tidak mengenal pesan jenis ini, jadi belum diperiksa. Aku memeriksa foto: coba kirim satu.

## Tombol dan jawabannya

button-as-file = 📎 Sebagai berkas
button-as-photo = 📤 Kirim salinan ini
button-clean-copy = 🧼 Salinan bersih
button-delete = 🗑 Hapus fotoku
button-forget = 🧹 Lupakan
button-details = ℹ️ Rincian
button-short = ▴ Ringkas lagi
button-more = Selengkapnya
button-again = 🔁 Periksa lagi
button-choose = ✏️ Pilih yang ditutup
button-styles = 🎨 Gaya
button-numbers = 🔢 Per nomor
button-grid = ➕ Tutup bagian lain
button-items = ✏️ Per nama
button-all-but = Tutup semua selain yang terbuka
button-only-found = Tutup yang ditemukan saja
button-for-read = 📖 Bacakan
button-for-explain = 🔬 Jelaskan hasilnya
button-for-translate = 🌐 Terjemahkan
button-for-nicer = ✨ Percantik
button-cover-cell = Tutup kotak ini
button-open-cell = Buka kotak ini
button-whole-grid = ◂ Seluruh gambar
button-done = ✅ Selesai
button-all = Tutup semua
button-none = Buka semua
button-undo = ↩️ Urungkan
button-start-over = ⏮ Ulang dari awal
button-who = Tutup identitasnya saja
button-everything = Tutup semua isi kertas
button-labels = Tulis di kotaknya apa yang ditutup
button-page = halaman { $page } dari { $pages }
button-open = ↗️ Buka { $name }
button-picture = ✏️ { $number }
button-as-files = 📎 Semua sebagai berkas
button-delete-all = 🗑 Hapus foto-fotoku
button-forget-answers = 🗑 Hapus juga jawabanmu di sini
pressed-unavailable = Memoriku sedang tidak menjawab, jadi tombol ini belum bisa apa-apa. Coba lagi sebentar lagi, atau kirim lagi fotonya.
pressed-expired = Tombol ini sudah kedaluwarsa: foto itu sudah kulupakan. Kirim lagi kalau masih perlu.
pressed-old = Tombol ini sudah lama. Tekan Periksa lagi, nanti ada tombol baru.
pressed-gone = Telegram tidak lagi memberikan foto ini kepadaku. Tekan Periksa lagi, atau kirim lagi fotonya, ya.
pressed-not-yours = Tombol ini milik orang yang punya fotonya.
pressed-file = Berkasnya sedang kubuat…
pressed-photo = Gambarnya sedang kubuat…
pressed-line-full = Masih ada beberapa fotomu yang antre. Coba tekan lagi setelah semuanya kujawab, ya.
pressed-drawing = Sedang kugambar ulang…
pressed-not-drawn = Barusan fotonya tidak bisa kulihat lagi. Coba sekali lagi sebentar lagi, ya.
pressed-too-many-choices = Itu lebih dari yang bisa kuingat untuk satu foto. Urungkan sesuatu, atau ambil salinannya seperti sekarang.
pressed-will-be-visible = ⚠️ Akan terlihat: { $what } (nomor { $numbers }). Penerima salinan ini bisa membaca atau mengenalinya. Ketuk sekali lagi kalau memang mau.
pressed-deleted = Sudah dihapus dari obrolan ini. Kalau pernah disimpan di tempat lain, di sana masih ada.
pressed-not-deleted = Telegram tidak mengizinkanku menghapusnya: sudah lebih dari 48 jam atau sudah tidak ada. Kamu bisa menghapusnya sendiri.
pressed-forgotten = Sudah kulupakan. Tombol di bawah jawaban itu tidak berfungsi lagi.
pressed-no-copy = Kali ini tidak ada salinan yang bisa dikirim. Coba kirim fotonya lagi, ya.
pressed-answers-gone = { $count ->
   *[other] { $count } jawabanku sudah dihapus.
}
pressed-answers-stay = Telegram hanya mengizinkanku menghapus jawaban yang belum 48 jam. Sisanya bisa kamu hapus sendiri.
pressed-language = Beres.
file-caption = Salinan fotomu: sudah ditutup, ukuran penuh, tanpa data tersembunyi.
file-caption-reduced = Salinan fotomu: sudah ditutup, sebesar yang bisa kupastikan, tanpa data tersembunyi.
photo-caption = Salinan fotomu: sudah ditutup, tanpa data tersembunyi. Yang ini boleh kamu teruskan.

## Memilih yang ditutup

items-head = ✏️ <b>Mana yang boleh terlihat?</b> ✓ ditutup, ○ terlihat. Ketuk untuk mengubah; nomornya sama dengan yang di gambar.
items-none = ✏️ <b>Tidak ada yang perlu dibuka: aku tidak menemukan bagian yang harus ditutup.</b> Pakai <i>Tutup bagian lain</i> kalau mau menutup sesuatu.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } — terlihat
item-line-partly = ◐ { $what } · { $numbers } — terlihat: { $opened }
item-nik = NIK
item-name = { $count ->
    [1] nama
   *[other] { $count } nama
}
item-birth-date = tanggal lahir
item-address = alamat
item-portrait = { $count ->
    [1] pasfoto
   *[other] { $count } pasfoto
}
item-signature = tanda tangan
item-machine-readable-zone = baris kode di bawah paspor
item-number = { $count ->
    [1] nomor
   *[other] { $count } nomor
}
item-code = { $count ->
    [1] kode di kartu
   *[other] { $count } kode di kartu
}
item-ghost-portrait = pasfoto kecil kedua
item-other = { $count ->
    [1] satu isian lain
   *[other] { $count } isian lain
}
item-faces = { $count ->
    [1] wajah
   *[other] { $count } wajah
}
item-children = { $count ->
    [1] wajah anak
   *[other] { $count } wajah anak
}
item-codes = { $count ->
    [1] kode QR atau barcode
   *[other] { $count } kode QR atau barcode
}
item-plates = { $count ->
    [1] pelat nomor
   *[other] { $count } pelat nomor
}
item-bodies = { $count ->
    [1] tubuh
   *[other] { $count } tubuh
}
choose-head = 🔢 <b>Fotomu dengan { $places ->
    [0] tidak ada bagian bernomor
   *[other] { $places } bagian bernomor
}.</b> Ketuk nomornya untuk menutup atau membiarkannya terbuka. ✓ artinya ditutup.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — terbuka
choose-more = … dan { $places } lagi
review-left = 🧹 Pilihannya belum kamu selesaikan, jadi ini lagi salinan yang sudah disensor tadi. Tombolnya sudah habis waktunya; kirim lagi fotonya kalau mau lanjut.
review-left-words = 🧹 Pilihannya belum kamu selesaikan, jadi foto bernomor itu kuambil dari obrolan. Tombolnya sudah habis waktunya; kirim lagi fotonya kalau mau lanjut.
grid-head = ➕ <b>Fotomu dengan kotak-kotak.</b> Ketuk nomor kotak untuk menutupnya. Ketuk lagi untuk melihatnya lebih dekat; kotaknya tetap tertutup.
grid-head-fine = ➕ <b>Satu kotak, dilihat lebih dekat.</b> ▪ artinya ditutup. Ketuk sepotong untuk menutup atau membukanya.
styles-head = 🎨 <b>Salinanmu dengan gaya yang dipilih.</b> Tidak satu pun bisa dikembalikan orang lain:
style-auto = Berlabel
    .told = Berlabel: tiap bagian menyebut apa yang ditutup; wajah dibuat lembut.
style-solid = Kotak
    .told = Kotak: bidang polos.
style-soft = Lembut
    .told = Lembut: seperti blur, tetapi dibuat dari bagian di sekitarnya.
style-sticker = Stiker
    .told = Stiker: bunga atau matahari di atas tiap wajah, sisanya berlabel.
style-replace = Isi contoh
    .told = Isi contoh: data aslimu diganti contoh berwarna biru, jadi AI tetap bisa membantu dengan kertasnya.
style-crop = Potong
    .told = Potong: hanya bagian yang tidak perlu ditutup.
style-card = Seluruh kertas
    .told = Seluruh kertas: dokumennya ditutup semua.
done-makes-copy = <i>Selesai</i> membuat salinan dengan pilihan ini, membacanya ulang, lalu menampilkannya.
copy-is-ready = ✅ Salinan seperti ini sudah siap dan sudah dibaca ulang ({ $style }). <i>Selesai</i> menampilkannya.
copy-is-ready-open = ✅ Salinan seperti ini sudah siap ({ $style }); yang kamu biarkan terbuka bisa dilihat. <i>Selesai</i> menampilkannya.

## Perintah

command-check = Periksa gambar yang kubalas
command-start = Apa yang kulakukan
command-help = Cara memakaiku
command-tips = Tips, foto berisiko, mitos
command-quiz = Kamu bakal kirim ini?
command-privacy = Apa yang disimpan, berapa lama
command-mydata = Apa yang ada tentang aku sekarang
command-forget = Lupakan aku sekarang
command-delete = Lupakan aku sekarang (sama dengan /forget)
command-language = Bahasa Indonesia atau Inggris
description = Kirim fotomu ke sini dulu sebelum ke AI. Kuberi tahu kalau ada yang sebaiknya tidak ikut terkirim — dokumen, anak, alamat, kesehatan, kata sandi, kartu — dan kubuatkan salinan yang sudah disensor.
description-short = Memeriksa foto sebelum dikirim ke AI, dan menutup yang sebaiknya tidak ikut terkirim.

start = 👋 <b>Halo! Aku melihat fotomu dulu sebelum kamu kirim ke AI.</b>

    Kirim foto, album, atau gambar sebagai berkas. Kuberi tahu kalau ada yang sebaiknya tidak ikut terkirim — dokumen, anak, alamat, kesehatan, kata sandi, kartu — dan kubuatkan salinan yang sudah disensor.

    Aku berjalan di mesin milik pengelolaku sendiri; fotomu tidak dikirim ke layanan AI mana pun.
    /tips — kebiasaan baik · /quiz — coba sendiri · /privacy — apa yang disimpan · /help — cara kerjanya

help = <b>Cara memakaiku</b>

    1. Kirim foto, album, atau gambar sebagai berkas (data tersembunyinya jadi ikut kulihat).
    2. 🔴 jangan dikirim · 🟡 lebih baik kirim salinannya · 🟢 tidak ada temuan · ⚪ belum diperiksa, jadi bukan tanda boleh.
    3. Ambil salinan yang sudah disensor. <i>Pilih yang ditutup</i> untuk mengubahnya, <i>Rincian</i> untuk alasannya.

    Aku bisa salah: ada yang terlewat, atau terlalu hati-hati. Keputusan terakhir tetap di tanganmu.
    /tips · /quiz · /privacy · /mydata · /forget · /language

tips-short =
    .personal = 💡 Tips: data pribadi jangan ikut terfoto; pertanyaanmu sering kali tetap bisa dijawab. /tips
    .cover = 💡 Tips: potong atau tutup sebelum dikirim. Blur bisa dikembalikan, kotak penuh tidak. /tips
    .generic = 💡 Tips: gambar umum atau ilustrasi sering kali sudah cukup. /tips
    .archive = 💡 Tips: obrolan AI bukan album foto. /tips
    .policy = 💡 Tips: baca kebijakan privasi layanannya sebelum mengirim gambar. /tips

## Kartu /tips

tab-tips = Tips
tab-risky = Foto berisiko
tab-myths = Mitos
tab-how = Cara kerjanya
tab-fine = Kapan boleh

card-tips = <b>Lima tips sebelum mengirim foto ke AI</b>

    <b>1. Jangan ada data pribadi di foto.</b> KTP, surat, tiket, dan layar dengan nama atau nomor jangan sampai ikut terfoto. Contoh: mau tanya cara mengisi formulir, foto formulirnya selagi kosong.

    <b>2. Potong atau blur dulu sebelum dikirim.</b> Buang bagian yang tidak perlu dan tutup sisanya. Contoh: dari paket yang penyok, tunjukkan sudutnya, bukan labelnya. Blur asli sering bisa dikembalikan; kotak penuh, atau salinan buatanku, tidak.

    <b>3. Pakai foto umum atau ilustrasi.</b> Gambar dari buku sering sama bergunanya dengan fotomu sendiri. Contoh: mau tanya soal ruam, kirim gambar ruam dari internet, bukan lengan anakmu.

    <b>4. Obrolan AI bukan album foto.</b> Yang kamu kirim bisa disimpan atau dilihat orang yang memeriksa mutu. Contoh: jangan titip foto liburan di obrolan “buat nanti”; simpan di rumah.

    <b>5. Baca dulu kebijakan privasi layanannya.</b> Cari tiga hal: berapa lama gambar disimpan, apakah dipakai melatih model, cara menghapusnya. Contoh: cari kata “pelatihan” dan “hapus” di halamannya, lalu atur pengaturannya.

card-risky = <b>Lima jenis foto yang jangan dikirim ke AI</b>

    <b>1. Dokumen identitas (KTP, SIM, paspor).</b> Nomor, nama, dan tanggal lahir sudah cukup untuk meminjam uang atas namamu. Contoh: foto KTP “supaya alamatnya dibacakan” menyerahkan semuanya.

    <b>2. Wajah anak atau bayi.</b> Anak belum bisa memberi izin, dan wajahnya dikenali sampai bertahun-tahun. Contoh: foto satu kelas “supaya lebih terang” memperlihatkan dua puluh anak sekaligus.

    <b>3. Alamat rumah atau lokasi persis.</b> Orang asing jadi tahu di mana kamu tinggal atau berada. Contoh: label paket, nomor rumah, atau posisi GPS yang tersembunyi di berkas kamera.

    <b>4. Informasi kesehatan.</b> Kesehatan itu urusanmu dan doktermu. Contoh: hasil laboratorium “supaya dijelaskan angkanya” membawa nama, tanggal lahir, dan hasilmu; ketik saja angkanya.

    <b>5. Foto intim atau sangat pribadi.</b> Sekali sampai di server tidak bisa ditarik lagi. Contoh: foto berpakaian dalam “mau tanya soal baju” bisa dipakai untuk mempermalukan atau memeras.

card-myths = <b>Tiga mitos</b>

    <b>1. “Jalannya offline.”</b> Hampir semua asisten AI mengirim fotomu ke server; ponselmu hanya menampilkan jawabannya. Contoh: dalam mode pesawat, pertanyaan yang sama tidak terjawab.

    <b>2. “Datanya langsung hilang tanpa jejak.”</b> Obrolan yang dihapus bisa tetap ada di log, cadangan, atau pemeriksaan berhari-hari sampai berbulan-bulan. Contoh: banyak layanan menulis di kebijakannya bahwa penghapusan bisa makan waktu berminggu-minggu.

    <b>3. “Terenkripsi berarti aman.”</b> Enkripsi melindungi perjalanannya. Di ujung sana layanan itu sendiri bisa melihat fotonya, kalau tidak ia tidak bisa menjawab. Contoh: gambar gembok di browser tidak bilang apa pun soal yang disimpan sesudahnya.

card-how = <b>Cara kerjanya</b>

    Foto dikirim ke server. Di sana fotonya dianalisis oleh model yang mencari pola, teks, dan benda, lalu jawabannya kembali kepadamu. Contoh: untuk “ini tanaman apa?” seluruh gambar ikut terkirim, termasuk surat yang tergeletak di samping potnya.

    <b>Apakah disimpan?</b>
    “Tidak disimpan selamanya” bukan berarti “tidak pernah disimpan”. Foto dipakai untuk permintaanmu; mungkin untuk memperbaiki layanan, tergantung pengaturanmu dan kebijakannya; dan mungkin tercatat di log untuk keamanan atau mencari kesalahan. Contoh: dua layanan bisa memperlakukan foto yang sama dengan berbeda, dan satu layanan bisa berbeda sebelum dan sesudah pengaturannya kamu ubah.

card-fine = <b>Kapan boleh</b>

    AI itu alat: takut berlebihan tidak membantu, ceroboh juga tidak. Silakan untuk
    • mengenali benda. Contoh: ini tanaman, perkakas, atau uang logam apa?
    • membaca teks di gambar. Contoh: menu berbahasa asing, rambu jalan, satu halaman buku.
    • menganalisis foto yang tidak pribadi. Contoh: pemandangan, resep, tangkapan layar pesan error tanpa nama.

    Kalau ragu, kirim dulu fotonya ke aku.

tips-group = 💡 <b>Sebelum mengirim foto ke AI:</b> jangan ada data pribadi · potong atau tutup dulu · gambar umum sering sudah cukup · obrolan bukan album foto · baca kebijakan privasinya. Jangan pernah: dokumen identitas, wajah anak, alamat, surat kesehatan, foto intim. Selengkapnya di obrolan pribadi denganku: /tips

## Kuis

quiz-question = ❓ <b>{ $number } dari { $count }: yang ini bakal kamu kirim ke AI?</b>

    Gambarnya memperlihatkan { $picture }
quiz-yes = Ya
quiz-no = Tidak
quiz-right = ✅ <b>Benar!</b>
quiz-wrong = ❌ <b>Kurang tepat.</b>
quiz-next = Lanjut ›
quiz-score = 🏁 <b>{ $right } dari { $count } benar.</b> Nilai ini kulupakan beberapa menit lagi. Semuanya bisa dibaca lagi di /tips.
quiz-not-now = Memoriku sedang tidak menjawab, jadi kuisnya belum bisa. Coba lagi sebentar lagi, ya.
quiz-card = gambar kartu identitas dengan wajah, nama, dan nomor panjang.
    .why = Tidak: itu kartu identitas. Nomor, nama, dan tanggal lahir sudah cukup untuk membuka rekening atau meminjam uang atas nama orang itu. Jangan pernah dikirim, meskipun “cuma minta dibacakan”.
quiz-plant = gambar tanaman dalam pot dengan bercak cokelat di daunnya.
    .why = Ya: tanaman bukan rahasia siapa-siapa. Mengenali benda dan bertanya sakitnya apa, itu gunanya AI — asal tidak ada yang pribadi di sampingnya.
quiz-child = gambar anak berseragam sekolah, dari depan.
    .why = Tidak: itu wajah anak. Anak belum bisa memberi izin, dan seragamnya memberi tahu sekolahnya. Pakai gambar tanpa wajah.
quiz-parcel = gambar paket penyok dengan label berisi nama dan alamat.
    .why = Tidak, jangan begini: labelnya memberi tahu tempat tinggal seseorang. Potong sampai penyoknya saja, dan pertanyaannya tetap bisa dijawab.
quiz-menu = gambar menu warung dengan masakan dan harganya.
    .why = Ya: menu itu dipasang supaya semua orang membacanya. Membaca dan menerjemahkan teks seperti itu boleh.

## Privasi

privacy = <b>Apa yang disimpan, di mana, dan berapa lama</b>

    <b>Fotomu:</b> tidak disimpan di mana pun. Kuambil dari Telegram ke memori, kulihat, kujawab, lalu kubuang. Tidak dikirim ke layanan lain.

    <b>Catatan untuk tombol:</b> nomor Telegram-mu, nomor obrolan dan pesan, kode berkas dari Telegram, jenis risiko dan letaknya di gambar, pilihanmu, bahasamu. Tidak ada piksel, nama, atau teks yang kubaca. Disimpan { $minutes ->
       *[other] { $minutes } menit
    }, kalau dipakai sampai { $longest }, { $store ->
        [redis] di basis data Redis
       *[inside] di server Redis milikku sendiri
    }; lalu terhapus sendiri.

    <b>Selain itu:</b> bahasa yang kamu pilih (30 hari sejak pesan terakhirmu), kapan foto-foto terakhirmu datang (satu menit), foto yang belum terjawab (sampai dijawab, paling lama sehari), pesan tempat kamu belum selesai memilih (sampai fotomu kuambil dari situ, paling lama sehari), nomor jawabanku supaya /forget bisa menghapusnya (dua hari), dan tanda kabar yang sudah ditangani, yang tidak menunjuk ke siapa pun (sehari).

    <b>Disegel:</b> semuanya dienkripsi (AES-256-GCM) dengan kunci yang { $key ->
        [given] ada di pengaturan pengelolaku dan tidak pernah diketahui basis data.
       *[random] dibuat baru setiap kali aku menyala dan tidak pernah dicatat: setelah dinyalakan ulang aku tidak ingat apa-apa.
    }

    <b>Log:</b> angka acak, jenis risiko, jumlah, dan waktu. Tidak ada apa pun tentang kamu.

    <b>Telegram</b> menyimpan pesanmu dan jawabanku di obrolan ini sampai dihapus; obrolan dengan bot tidak terenkripsi ujung ke ujung. Hapus kalau sudah selesai.
privacy-short = <b>Fotomu tidak disimpan di mana pun: kulihat di memori lalu kubuang, dan tidak kukirim ke layanan lain.</b> Untuk tombol dan beberapa urusan kecil kusimpan catatan tersegel berisi angka dan kode — tanpa gambar, nama, atau tulisan yang kubaca — kebanyakan { $minutes } menit, sebagian sehari dua hari, bahasa yang kamu pilih 30 hari. /mydata menunjukkan apa yang ada sekarang, /forget menghapusnya saat itu juga.
privacy-away = ⚠️ <b>Memoriku sedang tidak menjawab.</b> Selama itu aku tidak bisa membaca, menyimpan, atau menghapus catatan; yang ada di sana terhapus sendiri pada waktunya. Yang berikut berlaku kalau memoriku sudah kembali.
privacy-inside = <b>Disk:</b> tidak ada satu pun yang kutulis ke disk. Server Redis milikku sendiri menyimpannya hanya di memori, tidak punya port jaringan, dan bilang juga tidak menulis ke disk. Kalau aku berhenti, ia ikut berhenti dan semuanya hilang.
privacy-volatile = <b>Disk:</b> tidak ada satu pun yang kutulis ke disk, dan basis datanya bilang juga tidak.
privacy-writes = ⚠️ <b>Disk:</b> basis data bot ini diatur menulis ke disk. Isinya disegel, tetapi bisa bertahan di berkas melewati waktunya. Minta pengelolanya mengubah itu.
privacy-untold = ⚠️ <b>Disk:</b> basis data bot ini tidak memberi tahu apakah ia menulis ke disk. Isinya disegel, tetapi bisa bertahan di berkas melewati waktunya.
privacy-server = <b>Server Bot API:</b> pengelolaku menjalankan server sendiri di antara Telegram dan aku. { $files ->
    [kept] Berkas yang diambilnya disimpan di foldernya sendiri, sesuai pengaturannya.
   *[no] Apa yang disimpannya tergantung pengaturannya.
}
privacy-operator = <b>Pengelola bot ini:</b> { $operator }
privacy-no-operator = <b>Pengelola bot ini:</b> tidak meninggalkan kontak. Itu saja sudah alasan untuk berhati-hati.
privacy-source = <b>Kodenya:</b> { $source }
privacy-end = /mydata menunjukkan apa yang ada tentang kamu sekarang; /forget menghapusnya saat itu juga.

mydata = <b>Yang ada padaku tentang kamu sekarang</b> ({ $count ->
   *[other] { $count } catatan
})
mydata-where = Semuanya tersegel di { $store ->
    [redis] basis data Redis.
   *[inside] server Redis milikku sendiri: di memori, tanpa port jaringan, hilang kalau aku berhenti.
}
mydata-nothing = Sekarang tidak ada apa pun tentang kamu padaku.
mydata-end = Tidak ada gambar, nama, atau teks. /forget menghapus semuanya saat itu juga.
mydata-unavailable = Memoriku sedang tidak menjawab, jadi isinya belum bisa kutunjukkan. Semua yang di sana terhapus sendiri.
record-waiting = foto yang menunggu jawaban: { $count }
record-ticket = catatan untuk tombol: { $count }
record-choosing = pesan tempat kamu sedang memilih, supaya bisa kutarik lagi: { $count }
record-sheet = catatan temuan, sebagai kode: { $count }
record-told = jawaban mana untuk foto mana, kalau-kalau fotonya kamu ganti: { $count }
record-album = catatan album: { $count }
record-pace = kapan foto-fotomu semenit terakhir datang: { $count }
record-language = bahasa yang kamu pilih: { $count }
record-quiz = posisimu di kuis: { $count }
record-answers = nomor jawaban-jawaban terakhirku, tanpa isinya, supaya /forget bisa menghapusnya di sini: { $count }
left-minutes = { $minutes } menit lagi
left-hours = { $hours } jam lagi

forgotten = { $records ->
    [0] 🧹 Aku tidak punya catatan apa pun tentang kamu. Tidak ada yang perlu dilupakan.
   *[other] 🧹 { $records } catatan dihapus. Aku tidak ingat apa-apa lagi tentang kamu.
}
forgotten-short = 🧹 Aku tidak ingat apa-apa lagi tentang kamu.
forget-answers = Jawaban-jawaban terakhirku di obrolan ini mau dihapus juga ({ $count })? Untuk itu nomornya kusimpan { $minutes ->
   *[other] { $minutes } menit lagi.
}
forget-unavailable = Memoriku sedang tidak menjawab, jadi belum ada yang bisa kuhapus. Apa pun yang ada di sana terhapus sendiri setelah { $minutes ->
   *[other] { $minutes } menit.
}
language = Mau pakai bahasa apa?
language-en = English
language-id = Bahasa Indonesia
language-auto = Ikuti Telegram
language-chosen = Mulai sekarang aku berbahasa Indonesia denganmu. Itu kuingat 30 hari sejak pesan terakhirmu.
only-private = Untuk itu, buka obrolan pribadi denganku, ya.

## Grup: apa yang dikatakan saat datang, dan apa yang mungkin kurang

group-test-head = 👋 <b>Aku memeriksa foto yang dikirim di sini</b> dan memperhatikan yang sebaiknya tidak ada: dokumen, anak, alamat, kesehatan, kata sandi, kartu, gambar intim. Ini yang boleh kulakukan di grup ini:
group-test-has-s = ✅ Aku melihat foto yang dikirim.
group-test-lacks-s = ❌ Aku tidak melihat foto: jadikan aku admin (atau matikan mode privasiku di @BotFather lalu tambahkan aku lagi).
group-test-has-d = ✅ Aku boleh menghapus pesan.
group-test-lacks-d = ❌ Aku tidak boleh menghapus: beri aku hak “Hapus pesan”.
group-test-has-m = ✅ Aku boleh membisukan anggota (hanya perlu kalau teguran mau ada akibatnya).
group-test-lacks-m = ➖ Aku tidak boleh membisukan anggota: hak “Blokir pengguna” belum ada (hanya perlu kalau teguran mau ada akibatnya).
group-test-basic = ➖ Aku tidak bisa membisukan anggota: ini grup biasa. Ia menjadi supergrup dengan sendirinya kalau, misalnya, riwayatnya dibuka untuk anggota baru.
group-test-works = Yang berjalan sekarang: kuperiksa setiap foto, gambar sebagai berkas, dan stiker diam; /check dan /report sebagai balasan; /settings untuk admin. Video, stiker bergerak, story, dan media berbayar tidak kuperiksa.
group-test-asked-only = Yang berjalan sekarang: balas foto dengan /check, atau sebut aku, nanti foto itu kuperiksa. Selain itu tidak ada yang diperiksa.
group-test-dry = 🔭 <b>Hanya mengamati:</b> aku tidak menghapus apa pun dan tidak menegur siapa pun sebelum admin memilihnya. Admin melihat apa yang akan kulakukan.
group-button-settings = ⚙️ Pengaturan
group-right-has-s = melihat foto
group-right-lacks-s = TIDAK melihat foto
group-right-has-d = boleh menghapus
group-right-lacks-d = TIDAK boleh menghapus
group-right-has-m = boleh membisukan
group-right-lacks-m = tidak boleh membisukan
group-alarm-rights-lost = 🚨 <b>Hakku di { $group } dicabut.</b> Sebelum dikembalikan, foto di sana tidak disembunyikan, atau bahkan tidak kulihat. /settings menunjukkan apa yang kurang.
group-alarm-no-delete = 🚨 <b>Aku tidak boleh menghapus pesan di { $group },</b> jadi foto yang seharusnya disembunyikan masih ada di sana. Tolong beri aku hak “Hapus pesan”.
group-alarm-no-mute = 🚨 <b>Aku tidak boleh membisukan anggota di { $group },</b> jadi teguran yang dipilih tidak ada akibatnya. Tolong beri aku hak “Blokir pengguna”, atau pilih tanpa bisu di /settings.
group-alarm-log-lost = 🚨 <b>Obrolan log tidak bisa kujangkau lagi.</b> Admin perlu menautkannya lagi: /settings, Obrolan log.
group-alarm-new-risk = 🆕 <b>Di { $group } sekarang aku memperhatikan lebih banyak hal daripada saat pilihan dibuat.</b> Selama admin belum memilih yang lain, ini yang berlaku: { $what }. Bisa diubah lewat /settings.
group-alarm-check-failed = 🚨 <b>Ada yang gagal saat aku menangani sebuah foto di { $group }.</b> Foto itu dianggap tidak bisa diperiksa, jadi lihatlah sendiri foto-foto terakhir. Kalau terus terjadi, tolong beri tahu yang menjalankanku.
group-alarm-settings-lost = 🚨 <b>Pilihan untuk { $group } tidak bisa kubaca.</b> Untuk sementara aku hanya mencatat temuan dan tidak menyembunyikan apa pun. Tolong buka /settings dan pilih lagi.

## Grup: apa yang dilakukan dan seberapa pasti harus terlihat

group-action-ignore = abaikan
group-action-note = catat untuk admin
group-action-warn = ingatkan
group-action-replace = ganti dengan salinan tertutup
group-action-delete = hapus
group-sense-s = hanya yang pasti
group-sense-l = kemungkinan besar dan pasti
group-sense-h = petunjuk juga
group-why-unchecked = tidak bisa diperiksa
group-why-personal = hal pribadi
group-somebody = seorang anggota

## Grup: pengaturan

group-set-head = ⚙️ <b>Pengaturan grup ini</b>
group-set-dry = 🔭 Hanya mengamati: tidak ada tindakan, admin melihat apa yang akan terjadi. Dipilih untuk nanti:
group-set-on = 🛡 Aktif ({ $preset }):
group-set-unchecked = Tidak bisa diperiksa
group-set-copies = Salinan tertutup dari foto dengan anak: { $yes ->
    [yes] boleh dikirim
   *[no] tidak pernah
}
group-set-strikes = Teguran: { $number } foto disembunyikan dalam { $count } hari, lalu dibisukan selama { $span }.
group-set-strikes-none = Teguran: foto yang disembunyikan dihitung selama { $count } hari; tidak ada yang dibisukan.
group-set-telling = Anggota diberi tahu soal fotonya sendiri: { $way }.
group-set-fade = Pemberitahuan: { $span }.
group-set-language = Bahasa: { $language }.
group-set-exempt = Tidak diperiksa: { $admins ->
    [yes] admin,
   *[no] {""}
} admin anonim, kanal tertaut, bot lain{ $count ->
    [0] {""}
   *[other] , { $count } anggota dengan nama
}.
group-set-log = Obrolan log: tertaut.
group-set-no-log = Obrolan log: tidak ada. Catatan muncul di sini, tanpa nama; keberatan masuk ke sini.
group-set-rights = Hakku: { $have }.
group-set-kept = Disimpan tersegel 180 hari sejak foto terakhir, lalu dilupakan; langsung hilang kalau aku dikeluarkan.
group-preset-family = Keluarga
group-preset-work = Kerja
group-preset-school = Sekolah
group-preset-watch = Hanya mengamati
group-preset-own = pilihan sendiri
group-page-presets = 📋 Paket
group-page-risks = 🔎 Risiko
group-page-strikes = ⚖️ Teguran
group-page-notices = 💬 Pemberitahuan
group-page-exempt = 🙋 Pengecualian
group-page-log = 🗂 Obrolan log
group-page-language = 🌐 Bahasa
group-button-on = ▶️ Jangan hanya mengamati: bertindak mulai sekarang
group-button-close = ✖️ Tutup
group-button-back = ‹ Kembali
group-button-copies = Salinan dengan anak
group-button-strikes = { $number }×
group-button-window = { $count } hari
group-button-admins = Admin tidak diperiksa
group-button-link = 🔗 Tautkan obrolan log
group-button-unlink = Lepas tautan
group-mute-0 = tanpa bisu
group-mute-10 = 10 menit
group-mute-60 = satu jam
group-mute-1440 = satu hari
group-mute-10080 = satu minggu
group-telling-a = di grup, hanya dia yang melihat
group-telling-p = lewat pesan pribadi
group-telling-l = di grup, terbaca semua
group-fade-0 = hanya reaksi, bila masih ada yang bisa diberi reaksi
group-fade-30 = hilang setelah 30 detik
group-fade-60 = hilang setelah satu menit
group-fade-300 = hilang setelah 5 menit
group-fade-900 = hilang setelah 15 menit
group-may-no-admin = Hanya admin grup ini yang boleh melakukannya.
group-may-no-right = Untuk itu kamu sendiri perlu hak admin “Hapus pesan”.
group-may-no-mute = Untuk itu kamu sendiri perlu hak admin “Blokir pengguna”.
group-may-unknown = Telegram sedang tidak memberi tahu siapa admin di sini. Coba lagi sebentar lagi, ya.
group-press-gone = Tombol ini sudah tidak berfungsi.
group-press-kept = Tersimpan.
group-press-not-now = Memoriku sedang tidak menjawab. Coba lagi sebentar lagi, ya.
group-press-code = Hanya kamu yang melihat ini. Di obrolan yang akan menerima kartu (aku harus ada di sana), kirim dalam 10 menit: /log { $code }
group-log-here = 🗂 Kartu tentang foto di { $group } masuk ke sini mulai sekarang. Siapa pun yang membaca di sini melihatnya; tombolnya hanya untuk admin grup itu.
group-log-linked = 🗂 Seorang admin menautkan obrolan log.
group-log-refused = Kode ini tidak menautkan apa pun: ia berlaku sekali, selama 10 menit, untuk admin yang menerimanya, dan di obrolan lain selain grup itu sendiri.

## Mode tamu: yang dibaca di obrolan yang bukan tempat bot ini

guest-send = 🟢 <b>Kirim saja yang ini.</b>
guest-send-copy = 🛡 <b>Aslinya sebaiknya jangan. Kirim salinan ini saja.</b>
guest-better-not = 🔴 <b>Sebaiknya jangan.</b>
guest-not-checked = ⚪ <b>Sebaiknya jangan.</b> Yang ini tidak bisa kuperiksa.
guest-too-many = ⏳ <b>Belum diperiksa.</b> Fotonya banyak sekali sekaligus. Coba tanya lagi semenit lagi, ya.
guest-needs-reply = Balas sebuah foto sambil menyebutku, nanti kuberi tahu sebaiknya dikirim atau tidak.
guest-start = Mulai dulu obrolan pribadi denganku, lalu tanya sekali lagi: selebihnya kuceritakan di sana, cuma kamu yang baca.
guest-button-start = 👋 Mulai
guest-private = 👋 Tadi kamu menanyakan foto di obrolan lain. Ini khusus buat kamu:

## Grup: pemberitahuan

group-private-head = 🫥 <b>{ $count ->
    [1] Fotomu disembunyikan
   *[other] { $count } fotomu disembunyikan
} di { $group }.</b> Yang kulihat di dalamnya:
group-private-end = Ini keputusan sebuah program, dan bisa keliru. Kalau keliru, beri tahu admin lewat tombol; sekali untuk tiap foto, dalam satu hari.
group-alone = 🤫 Pesan ini hanya kamu yang bisa lihat.
group-alone-warned = ⚠️ <b>{ $count ->
    [1] Fotomu masih ada di sini dan bisa dilihat semua orang.
   *[other] { $count } fotomu masih ada di sini dan bisa dilihat semua orang.
}</b> Sebaiknya { $count ->
    [1] kamu hapus
   *[other] kamu hapus semuanya
} sendiri, ya. Yang kulihat:
group-alone-probe = 👋 Cuma tes pesan sebentar. Tidak perlu melakukan apa-apa.
group-private-end-admin = Aku yang menemukannya, dan admin yang menyembunyikannya. Kalau keliru, beri tahu admin lewat tombol; sekali untuk tiap foto, dalam satu hari.
group-button-mistake = 🙋 Ini keliru
group-button-mistake-one = 🙋 Keliru: #{ $id }
group-line-hidden = 🫥 { $count ->
    [1] Sebuah foto dari { $names } disembunyikan: { $what }.
   *[other] { $count } foto dari { $names } disembunyikan: { $what }.
}
group-line-channel = Yang mengirim atas nama kanal: kalau ini keliru, tanyakan ke admin grup ini, ya. Aku tidak bisa tahu siapa di balik sebuah kanal.
group-line-warned = ⚠️ { $names }: { $count ->
    [1] foto ini sebaiknya tidak tetap di sini: { $what }. Tolong hapus sendiri, ya.
   *[other] { $count } foto sebaiknya tidak tetap di sini: { $what }. Tolong hapus sendiri, ya.
}
group-line-noted = 🗒 Untuk admin: { $count ->
    [1] satu foto dicatat: { $what }.
   *[other] { $count } foto dicatat: { $what }.
} Dengan obrolan log (/settings) kelihatan yang mana.
group-line-would = 🔭 Hanya mengamati. { $count ->
    [1] Satu foto akan kutindak: { $what }.
   *[other] { $count } foto akan kutindak: { $what }.
} Tidak ada yang dilakukan. Dengan obrolan log (/settings) admin melihat yang mana.
group-names-more = dan { $count } lagi
group-copy = 🛡 Salinan tertutup dari foto { $name } ({ $what } ditutup). Aslinya sudah dihapus.
group-restored = ↩️ Dikirim oleh { $name }, keliru disembunyikan, dan dikembalikan oleh admin.
group-undone-back = ↩️ Admin { $group } membatalkan kasus #{ $id }: fotomu kembali.
group-undone-lost = ↩️ Admin { $group } membatalkan kasus #{ $id }. Telegram sudah tidak punya fotonya; kirim saja lagi, nanti tetap ada.
group-undone-lifted = ↩️ Admin { $group } membatalkan kasus #{ $id }.
group-undone-counts = { $count ->
    [0] Tidak ada yang dihitung untukmu.
   *[other] Masih ada { $count } fotomu yang disembunyikan dan tetap dihitung.
}
group-undone-mute-lifted = Kamu sudah bisa menulis lagi di grup.
group-undone-mute-stays = Kamu masih dibisukan { $span } lagi.
group-undone-mute-failed = Seharusnya kamu sudah bisa menulis lagi, tapi Telegram tidak mengizinkanku membuka bisunya; admin yang harus melakukannya.
group-undo-counts = { $count ->
    [0] Tidak ada lagi yang dihitung untuk anggota ini.
   *[other] Masih ada { $count } foto anggota ini yang disembunyikan dan tetap dihitung.
}
group-undo-mute-lifted = Sisanya tidak cukup lagi untuk membisukan: bisunya dibuka.
group-undo-mute-stays = Sisanya masih cukup: ia tetap dibisukan { $span } lagi. “Buka bisu” membukanya.
group-undo-mute-failed = 🚨 Bisunya seharusnya dibuka, tapi Telegram tidak mengizinkanku: tolong buka sendiri, ya.
group-span-minutes = { $count } menit
group-span-hours = { $count } jam
group-span-days = { $count } hari
group-private-muted = 🔇 <b>Kamu tidak bisa menulis di sana selama { $span }:</b> { $count ->
    [0] beberapa fotomu disembunyikan
   *[other] { $count } fotomu disembunyikan
}. Setelah itu terbuka sendiri, atau lebih cepat kalau ternyata keliru.
group-line-muted = 🔇 { $names } tidak bisa menulis di sini selama { $span }.
group-dismissed = ⚖️ Admin { $group } sudah melihat kasus #{ $id } dan membiarkannya.

## Grup: kartu untuk admin

group-card-would = 🔭 <b>Hanya mengamati:</b> akan “{ $action }”
group-card-noted = 🗒 <b>Dicatat;</b> tidak ada tindakan
group-card-warned = ⚠️ <b>Diingatkan</b>
group-card-hidden = 🛡 <b>Disembunyikan</b>
group-card-stuck = 🚨 <b>TIDAK disembunyikan:</b> Telegram tidak mengizinkanku menghapusnya
group-card-stuck-old = 🚨 <b>TIDAK disembunyikan:</b> umurnya lebih dari 48 jam, dan Telegram tidak mengizinkan bot menghapus pesan setua itu. Tolong hapus sendiri, ya
group-card-posted = Dikirim: { $time }
group-card-captioned = Ada tulisan yang menyertainya.
group-card-no-caption = Tidak ada tulisan yang menyertainya.
group-card-link = Lihat pesannya
group-card-id = kasus #{ $id }
group-card-who = Oleh:
group-card-where = {""} · di { $group }
group-card-why = Ditemukan: { $what }
group-card-pictures = Album: { $count } gambar, semuanya sekaligus
group-card-copy = Salinan tertutup sudah dikirim.
group-card-no-copy = Tidak ada salinan tertutup yang terbukti aman, jadi tidak ada yang dikirim.
group-card-strike = Foto anggota ini yang disembunyikan dalam { $count } hari: { $number } (batas { $limit })
group-card-muted = Dibisukan selama { $span }.
group-card-no-preview = Tanpa pratinjau: tidak ada salinan terbukti yang boleh ditunjukkan.
group-card-appealed = ⚖️ Pengirim berkata: ini keliru.
group-card-undone = ↩️ Dibatalkan.
group-card-undo-asked = ❓ Pembatalan mengirim foto asli ke grup lagi, dan semua orang melihatnya. Yakin?
group-card-less-asked = ❓ Mulai sekarang jenis ini baru kutindak kalau aku lebih yakin. Benar?
group-card-waiting = ⏳ { $count ->
    [1] Satu foto dari grup menunggu diperiksa.
   *[other] { $count } foto dari grup menunggu diperiksa.
}
group-list-head = 🗂 <b>{ $count ->
    [1] Satu kasus
   *[other] { $count } kasus
} sekaligus.</b> Tombol membuka kartunya.
group-appeal = ⚖️ <b>Keberatan, kasus #{ $id }:</b> pengirim berkata ini keliru.
group-appeal-public = ⚖️ <b>Untuk admin: keberatan, kasus #{ $id }.</b> Seseorang yang fotonya disembunyikan bilang ini keliru.
group-button-undo = ↩️ Batalkan
group-button-undo-sure = ↩️ Ya, kirim lagi
group-button-no = Tidak
group-button-unmute = 🔊 Buka bisu
group-button-exempt = 🙋 Kecualikan anggota ini
group-button-unexempt = 👁 Periksa anggota ini lagi
group-button-less = 🔉 Kurang peka
group-button-less-sure = 🔉 Ya, kurang peka
group-button-more = 🔊 Sepeka semula
group-button-hide = 🫥 Sembunyikan sekarang
group-button-dismiss = ✋ Biarkan
group-button-about = 🔎 Foto siapa, dan kenapa? (hanya kamu yang lihat)
group-press-ask-u = Tekan “Ya” untuk membatalkan: hitungannya hilang, bisu dibuka kalau sisanya tidak cukup lagi, dan foto asli yang disembunyikan dikirim lagi ke grup.
group-press-ask-l = Tekan “Ya”: mulai sekarang jenis ini baru kutindak kalau aku lebih yakin.
group-press-left = Dibiarkan.
group-press-undoing = Membatalkan…
group-press-undone-already = Ini sudah dibatalkan.
group-undo-back = ↩️ Kasus #{ $id }: foto kembali.
group-undo-lost = ↩️ Kasus #{ $id } dibatalkan. Telegram sudah tidak punya fotonya; kalau dikirim lagi, fotonya tetap ada.
group-undo-lifted = ↩️ Kasus #{ $id } dibatalkan.
group-press-unmute-yes = Bisunya sudah dibuka.
group-press-unmute-not-muted = Anggota ini tidak sedang dibisukan.
group-press-unmute-not-mine = Pembatasan ini bukan dariku, tapi dari admin; kubiarkan.
group-press-unmute-away = Anggota ini sudah tidak ada di grup.
group-press-unmute-failed = Telegram tidak mengizinkanku. Coba lihat hak-hakku.
group-press-exempt = Foto anggota ini tidak diperiksa lagi.
group-press-unexempt = Foto anggota ini diperiksa lagi.
group-press-full = Sudah 30 anggota dikecualikan; keluarkan satu dari daftar dulu (/settings).
group-press-less = Kurang peka mulai sekarang.
group-press-more = Sepeka semula.
group-press-dismissed = Dibiarkan; pengirim diberi tahu.
group-press-hidden-already = Fotonya sudah tidak ada di sana.
group-press-hide-deleted = Sudah disembunyikan; pengirimnya diberi tahu.
group-press-hide-missing = Fotonya memang sudah tidak ada.
group-press-hide-denied = Telegram tidak mengizinkanku menghapusnya: umurnya lebih dari 48 jam, atau aku tidak punya hak “Hapus pesan”.
group-press-appealed = Diteruskan ke admin sebagai #{ $id }.
group-press-appealed-more = Diteruskan ke admin sebagai #{ $id }. Masih ada { $count } fotomu lagi di pesan ini: ketuk lagi kalau itu juga keliru.
group-press-appealed-already = Kamu sudah memberi tahu admin.
group-press-too-late = Itu sudah lebih dari sehari; silakan tulis sendiri ke admin.
group-press-not-yours = Tombol ini untuk yang mengirim fotonya, selama masih kuingat.

## Grup: perintah

command-report = Laporkan foto yang kubalas ke admin
command-settings = Pengaturan grup ini
command-strikes = Teguranku (admin: dengan balasan)
command-pardon = Cabut teguran seorang anggota
command-exempt = Kecualikan anggota, atau tidak lagi
command-stats = Hitungan 30 hari terakhir
group-asked-nothing = Balas pesan yang ada fotonya dengan /check atau /report.
group-asked-too-often = ⏳ Tidak diperiksa: { $count } pemeriksaan dalam sepuluh menit adalah batas untuk satu orang.
group-verdict-stop = 🔴 <b>Yang ini sebaiknya tidak ada di grup.</b>
group-verdict-caution = 🟡 <b>Hati-hati: ada yang sebaiknya tidak dilihat seisi grup.</b>
group-verdict-clear = 🟢 <b>Tidak ada yang berisiko.</b>
group-verdict-unknown = ⚪ <b>Belum bisa diperiksa: jangan anggap foto ini pasti aman, ya.</b>
group-verdict-unread = ⚪ <b>Sebagian besar tulisannya tidak bisa kubaca: jangan anggap foto ini pasti aman, ya.</b>
group-verdict-refused = ⚪ <b>Yang ini tidak bisa aku lihat.</b>
group-tip = 💡 Tip: foto di grup bisa disimpan dan diteruskan siapa saja. Kalau hanya untuk satu orang, kirim langsung ke orangnya saja, ya.
group-asked-found = Ditemukan: { $what }
group-asked-would = 🔭 Hanya mengamati: tidak ada tindakan, admin melihatnya.
group-asked-noted = 🗒 Admin melihatnya.
group-asked-warned = ⚠️ Pengirimnya diingatkan.
group-asked-hidden = 🛡 Foto itu disembunyikan.
group-asked-stuck = 🚨 Seharusnya disembunyikan, tapi aku tidak boleh menghapus di sini.
group-report-thanks = 🙏 Terima kasih atas laporannya.
group-too-many-commands = ⏳ Satu-satu, ya: dalam semenit kujawab { $count } perintah dari satu orang.
group-report-head = 🚩 <b>Dilaporkan oleh { $by }:</b> pesan dari { $of }
group-report-unseen = Tidak diperiksa: itu bukan foto, dan aku hanya memeriksa foto.
group-report-passed = Laporannya sudah sampai ke admin.
group-report-here = 🚩 <b>Untuk admin:</b> tolong lihat sendiri, ya.
group-asked-stuck-old = 🚨 Seharusnya disembunyikan, tapi umurnya lebih dari 48 jam, dan Telegram tidak mengizinkan bot menghapus pesan setua itu. Admin bisa.
group-needs-reply = Kirim itu sebagai balasan ke pesan anggotanya, ya.
group-strikes = ⚖️ { $name }: { $count ->
    [0] tanpa teguran
   *[other] { $count } teguran
} dari { $number } dalam { $what } hari.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] tidak ada foto yang disembunyikan
   *[other] { $count } foto disembunyikan
} dalam { $what } hari. Tidak ada yang dibisukan di grup ini.
group-pardoned = 🕊 { $name }: { $count ->
    [0] tidak ada yang perlu dicabut
   *[other] { $count } teguran dicabut
}.
group-exempted = 🙋 { $name }: fotonya tidak diperiksa lagi.
group-unexempted = 👁 { $name }: fotonya diperiksa lagi.
group-stats-head = 📊 <b>30 hari terakhir</b>
group-stats-risks = Yang ditemukan, secara garis besar: { $what }
group-broad-papers = surat, nomor, dan kata sandi
group-broad-people = orang dan hal pribadi
group-broad-places = tempat dan kontak
group-stat-seen = foto diperiksa
group-stat-hidden = disembunyikan
group-stat-copies = salinan tertutup dikirim
group-stat-warned = diingatkan
group-stat-noted = dicatat
group-stat-would = akan ditindak (hanya mengamati)
group-stat-unchecked = tidak bisa diperiksa
group-stat-stuck = seharusnya disembunyikan tetapi tidak bisa
group-stat-appeals = keberatan
group-stat-undone = dibatalkan
group-stat-muted = dibisukan
group-stat-reports = laporan
privacy-groups = <b>Di grup:</b> pengaturan (180 hari sejak foto terakhir), kasus dengan pegangan Telegram atas yang disembunyikan, supaya bisa dikembalikan (dua hari), hitungan foto tersembunyi per anggota (selama yang dipilih admin, paling lama 30 hari), hitungan tanpa nama (sebulan). Semua itu milik grup: /forget tidak menghapusnya, /strikes di sana menunjukkan punyamu, admin bisa mencabutnya, dan semuanya hilang kalau aku dikeluarkan.
