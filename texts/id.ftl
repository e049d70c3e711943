# Semua yang dibaca orang, dalam Bahasa Indonesia. Nilai sudah diamankan saat diisikan; tag-nya HTML milik Telegram.

## Hasil pemeriksaan

headline-stop = 🔴 <b>Jangan — foto ini jangan dikirim ke AI.</b>
headline-caution = 🟡 <b>Hati-hati — lebih baik kirim salinannya, bukan yang asli.</b>
headline-clear = 🟢 <b>Tidak ada yang berisiko.</b>
headline-film = ⚪ <b>Di gambar-gambar yang kulihat tidak ada yang berisiko — tapi itu belum semuanya, jadi belum tentu aman.</b>
headline-unknown = ⚪ <b>Belum bisa diperiksa — anggap saja belum aman, ya.</b>
headline-unread = ⚪ <b>Sebagian besar tulisannya tidak bisa kubaca — anggap saja foto ini belum aman, ya.</b>
headline-refused = ⚪ <b>Yang ini tidak bisa kulihat.</b>

short-stop = 🔴 <b>{ $what } — { $copy ->
    [yes] aslinya jangan dikirim ke AI.
   *[no] jangan dikirim ke AI.
}</b>
short-caution = 🟡 <b>{ $what } — { $copy ->
    [yes] lebih baik kirim salinannya.
   *[no] lebih baik jangan dikirim.
}</b>
short-children = Ada { $count ->
    [1] anak
   *[other] { $count } anak
} di foto ini
short-found = Ada: { $what }
short-covered = Sudah ditutup: { $what }.
short-open = Ada: { $what }.
short-rest = Selebihnya tetap terbaca.
short-removed = Sudah dibuang: { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
   *[other] { $places } bagian ditutup
}
where-fields = , ditutup: { $what }
where-rest = ; selebihnya tetap terbaca
where-found = , { $places ->
   *[other] di { $places } tempat
}
where-stripped = , dibuang dari salinan
where-file = , di dalam berkasnya

sure-sure = pasti
sure-likely = kemungkinan besar
sure-hint = mungkin

todo-copy = ✅ Salinan ini sudah ditutup dan sudah kubaca ulang supaya yakin. Kalau mau mengirim sesuatu, kirim salinannya.
todo-clean = ✅ Salinan ini gambarnya sama, hanya tanpa data tersembunyi.
todo-withheld = 🚫 Tidak ada salinan: { $reason ->
    [withhold] foto seperti ini tidak jadi aman walau sebagian ditutup. Sebaiknya jangan dikirim sama sekali.
    [large] ukurannya melebihi batas Telegram. Kirim versi fotonya yang lebih kecil, ya.
    [film] video yang belum kulihat semuanya tidak kubuatkan salinan. Ambil tangkapan layar bagian yang penting, lalu kirim ke sini.
    [unchecked] tidak semua pemeriksaan berjalan, jadi aku tidak berani menjamin salinannya aman.
    [nothing] hampir semuanya akan tertutup, jadi tidak ada gunanya lagi dikirim. Pilih gaya lain, atau pakai gambar umum saja.
    [nowhere] aku tidak tahu persis di bagian mana letaknya, jadi tidak bisa kututup. Potong fotonya di galeri sampai tinggal bagian yang perlu saja, lalu kirim lagi ke sini.
   *[failed] waktu kubaca ulang, aku belum yakin semuanya sudah tertutup. Potong fotonya atau tutup lebih banyak, lalu kirim lagi ke sini.
}
todo-copy-chosen = ✅ Salinan ini ditutup sesuai pilihanmu dan sudah kubaca ulang. Yang kamu biarkan terbuka bisa dilihat siapa pun yang menerimanya.
todo-unchecked = ⚪ Belum diperiksa: { $checks }. Coba kirim lagi sebentar lagi; kalau tetap begini, jangan anggap fotonya aman.
todo-unchecked-film = ⚪ Belum diperiksa: { $checks }. Potongan yang lebih pendek, atau tangkapan layar bagian yang penting, lebih cepat.
todo-still = ✅ Salinan ini satu gambar diam darinya, tanpa data tersembunyi.
todo-frames = ⚪ Gambar di dalamnya banyak: yang kulihat hanya 16 yang pertama. Kirim yang penting satu per satu, ya.
todo-detail = ⚪ Belum diperiksa: { $what }. Potong gambarnya, atau kirim bagiannya satu per satu.
unchecked-brief = ⚪ Belum diperiksa: { $checks }.
unchecked-timeout = terlalu lama
unchecked-crashed = gagal di tengah jalan
unchecked-unavailable = sedang tidak tersedia
unchecked-frames = gambarnya terlalu banyak untuk dilihat semua
unchecked-detail = ada bagian gambar yang tidak bisa kulihat dari dekat
unchecked-not-given = tidak ikut terkirim ke aku
unchecked-pages = halamannya lebih banyak daripada yang kulihat
unchecked-damaged = berkasnya rusak

unread = ✍️ Tidak bisa kubaca: { $what }. { $covered ->
    [yes] Di salinannya sudah ditutup; hanya kamu yang tahu isinya.
   *[no] Lihat sendiri, ya: isinya bisa saja pribadi.
}
unread-handwriting = tulisan tangan
unread-script = aksara yang tidak kukenal
unread-small = huruf yang terlalu kecil
unread-blurred = huruf yang kabur
unread-code = kode QR atau barcode
unread-writing = tulisan yang tidak terbaca

left-open = 👁 Dibiarkan terbuka atas pilihanmu: { $places }.
note-everything = ➕ Tulisan, kode, dan wajah lain juga ditutup semua. <i>Pilih yang ditutup</i> → <i>Tutup yang ditemukan saja</i> menampilkannya lagi.
added = ➕ Ditutup juga atas pilihanmu: { $places ->
   *[other] { $places } bagian
}.
note-photo = ℹ️ Ini terkirim sebagai foto: Telegram sudah membuang data tersembunyinya (tempat, waktu, alat). Kalau dikirim sebagai berkas, data itu juga bisa kulihat.
once-last-look = 👀 Bisa saja ada yang terlewat, jadi lihat sekali lagi sendiri sebelum mengirimnya, ya.
once-small-print = 📎 Telegram mengecilkan foto. Kalau ada tulisan kecil yang penting, kirim gambarnya sebagai berkas, ya.
note-file = 🩻 Data tersembunyi di berkas: { $hidden ->
    [none] tidak ada.
    [unchecked] belum bisa diperiksa.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}Salinannya tidak membawa satu pun.
       *[no] {""}
    }
}
note-live = 🎞 Ini live photo: yang kulihat gambar diamnya. Video pendeknya belum kuperiksa, jadi belum tentu aman.{ $copy ->
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
spread-waits = 🕐 Aku belum bisa melihat fotomu sekarang. Fotonya aman menunggu, dan kujawab di sini begitu aku bisa. Tidak perlu dikirim lagi.
waiting-about = 🕐 Dalam antrean. Foto yang sedang menunggu: { $count }. Semuanya butuh kira-kira { $minutes } menit. Kujawab di sini begitu gilirannya tiba.
interrupted = ⚠️ <b>Aku terhenti tepat saat menjawab ini.</b> Kalau belum ada jawabannya, foto ini belum diperiksa: kirim lagi, ya.
too-fast = ⏳ <b>Belum diperiksa.</b> Kamu mengirim 30 foto dalam semenit, itu batasku. Tunggu { $seconds ->
   *[other] { $seconds } detik
}, lalu kirim lagi, ya.
line-full = ⏳ <b>Belum diperiksa.</b> Sudah ada { $count } fotomu yang menunggu. Kirim yang ini lagi setelah semuanya kujawab.
check-needs-reply = Kirim fotonya ke sini, langsung kuperiksa. /check itu untuk gambar yang sudah ada di sini: tahan pesannya, pilih Balas, lalu tulis /check.
not-allowed = Bot ini pribadi: pengelolanya belum mengizinkanmu, jadi tidak ada yang kulihat.

## Album

album-headline-stop = 🔴 <b>Jangan — album ini jangan dikirim ke AI.</b> { $count ->
   *[other] { $count } gambar, yang paling berisiko di atas:
}
album-headline-caution = 🟡 <b>Hati-hati — lebih baik kirim salinannya, bukan yang asli.</b> { $count ->
   *[other] { $count } gambar, yang paling berisiko di atas:
}
album-headline-clear = 🟢 <b>Tidak ada yang berisiko.</b> { $count ->
   *[other] { $count } gambar:
}
album-headline-unknown = ⚪ <b>Belum semuanya bisa diperiksa — anggap saja album ini belum aman, ya.</b> { $count ->
   *[other] { $count } gambar, yang paling berisiko di atas:
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
pdf-line-clear = 🟢 Halaman { $page }: tidak ada yang ditemukan.
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
why-pairing-code = kode untuk menyambungkan perangkat
why-link-with-token = tautan yang membuka akun
why-wallet-code = alamat dompet dalam kode
why-profile-code = profil dalam kode
why-licence-code = kode berisi data SIM
why-person-in-code = data pribadi dalam kode
why-health-code = sertifikat kesehatan dalam kode
why-health-readings = catatan tekanan darah atau gula
why-health-statement = keterangan tentang kesehatan seseorang
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
why-person-number = nomor identitas
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
refused-no-such-page = Berkas ini tidak punya halaman yang diminta.
refused-no-page-named = Yang mau dipilih di halaman tidak menyebut halaman berapa di PDF ini.
refused-too-many-pages = PDF ini lebih dari { $pages } halaman, itu batasku. Kirim halaman yang penting saja.
refused-too-large-a-page = Ada halaman PDF ini yang lebih panjang dari 3,4 meter, itu batasku. Cetak jadi PDF baru di kertas biasa, atau kirim foto bagian yang penting.
refused-too-large-a-pdf = PDF ini lebih dari 50 MB, itu batasku. Kirim yang lebih pendek, atau foto halaman yang penting.
refused-too-complex = Membuka PDF ini terlalu berat, jadi aku berhenti. Cetak halaman yang penting jadi PDF baru, atau kirim fotonya.
refused-filled-by-program = Halaman PDF ini dibuat oleh program di dalamnya, dan program itu tidak kujalankan. Buka di Acrobat Reader, cetak jadi PDF baru, lalu kirim yang itu.

trouble-timeout = Pemeriksaannya terlalu lama. Coba kirim lagi; foto yang lebih kecil lebih cepat.
trouble-timeout-film = Pemeriksaannya terlalu lama. Kirim potongan yang lebih pendek, atau tangkapan layar bagian yang penting.
trouble-crashed = Ada yang macet waktu kuperiksa. Coba kirim lagi, ya.
trouble-garbled = Ada yang macet waktu kuperiksa. Coba kirim lagi, ya.
trouble-unavailable = Aku sedang sibuk atau baru menyala. Coba kirim lagi sebentar lagi.
trouble-download = Fotonya tidak bisa kuambil dari Telegram. Coba kirim lagi, ya.
trouble-download-film = Videonya tidak bisa kuambil dari Telegram. Coba kirim lagi, ya.
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
button-example = ▶️ Coba contoh
button-how = ℹ️ Cara kerja
button-quiz = ❓ Kuis
button-back = ‹ Kembali
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
item-pay-slip = { $count ->
    [1] isian slip gaji
   *[other] { $count } isian slip gaji
}
item-bank-statement = { $count ->
    [1] isian rekening koran
   *[other] { $count } isian rekening koran
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
choose-head = 🔢 <b>Fotomu: { $places ->
    [0] tidak ada bagian bernomor
   *[other] { $places } bagian bernomor
}.</b> Ketuk nomornya untuk menutup atau membiarkannya terbuka. ✓ artinya ditutup.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — terbuka
choose-more = … dan { $places } lagi
review-left = 🧹 Pilihannya belum kamu selesaikan, jadi ini lagi salinan yang sudah disensor tadi. Tombolnya sudah habis waktunya; kirim lagi fotonya kalau mau lanjut.
review-left-words = 🧹 Pilihannya belum kamu selesaikan, jadi foto bernomor itu kuambil dari obrolan. Tombolnya sudah habis waktunya; kirim lagi fotonya kalau mau lanjut.
grid-head = ➕ <b>Fotomu dengan kotak-kotak.</b> Ketuk nomor kotak untuk menutupnya. Ketuk lagi untuk melihatnya lebih dekat; kotaknya tetap tertutup.
grid-head-fine = ➕ <b>Satu kotak, dilihat lebih dekat.</b> ▪ artinya ditutup. Ketuk satu bagian untuk menutup atau membukanya.
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
command-language = Bahasa yang kupakai denganmu
description = Kirim fotomu ke sini dulu sebelum ke AI. Kuberi tahu kalau ada yang sebaiknya tidak ikut terkirim — dokumen, anak, alamat, kesehatan, kata sandi, kartu — dan kubuatkan salinan yang sudah disensor.
description-short = Memeriksa foto sebelum dikirim ke AI, dan menutup yang sebaiknya tidak ikut terkirim.

start = <b>Sebelum foto dikirim ke AI, kirim dulu ke aku.</b> Bagian yang pribadi kututup, lalu kuberi salinan yang boleh dikirim.
start-how = <b>Cara kerja</b>

    1. Kirim foto atau album. Tulisannya kecil? Kirim sebagai berkas.
    2. Kulihat di komputer milik pengelolaku. Tidak dikirim ke layanan AI, dan tidak kusimpan.
    3. Kamu dapat salinannya: yang pribadi sudah ditutup, dan sudah kubaca ulang.
    4. <i>Pilih yang ditutup</i> untuk membuka sebagian, atau menutup lebih banyak.

    Bisa saja ada yang terlewat, jadi lihat sekali lagi sendiri, ya.
    /help · /privacy
start-example = 🧪 KTP ini cuma gambar, bukan punya siapa-siapa. Begini jadinya kalau kamu kirim foto seperti ini.

help = <b>Kirim fotomu ke sini dulu sebelum ke AI.</b>
    Album, PDF, dan gambar sebagai berkas juga boleh.

    🔴 jangan dikirim · 🟡 kirim salinannya saja
    🟢 tidak ada temuan · ⚪ belum diperiksa

    <i>Kirim salinan ini</i>: yang sudah disensor.
    <i>Pilih yang ditutup</i>: kalau mau diubah.
    <i>Rincian</i>: kenapa begitu.

    Bisa saja ada yang terlewat: lihat sekali lagi sendiri, ya.
    /tips · /quiz · /privacy · /forget · /language

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

tips-group = 💡 <b>Sebelum kirim foto ke grup:</b> semua orang di sini bisa menyimpan dan meneruskannya · potong atau tutup dulu yang pribadi · kalau hanya untuk satu orang, kirim langsung ke orangnya. Sebaiknya jangan di sini: KTP dan dokumen lain, anak orang lain, alamat, surat kesehatan, kata sandi, foto intim. Sebelum kirim foto ke AI juga begitu; selengkapnya di obrolan pribadi denganku: /tips

## Kuis

quiz-question = ❓ <b>{ $number } dari { $count }: yang ini bakal kamu kirim ke AI?</b>

    Di gambar ini ada { $picture }
quiz-yes = Ya
quiz-no = Tidak
quiz-right = ✅ <b>Benar!</b>
quiz-wrong = ❌ <b>Kurang tepat.</b>
quiz-next = Lanjut ›
quiz-score = 🏁 <b>{ $right } dari { $count } benar.</b> Nilai ini kulupakan beberapa menit lagi. Semuanya bisa dibaca lagi di /tips.
quiz-not-now = Memoriku sedang tidak menjawab, jadi kuisnya belum bisa. Coba lagi sebentar lagi, ya.
quiz-over = Pertanyaan ini sudah lewat. Mulai lagi dengan /quiz, ya.
quiz-card = kartu identitas buatan dengan wajah, nama, dan nomor panjang.
    .why = Tidak: itu kartu identitas. Nomor, nama, dan tanggal lahir sudah cukup untuk membuka rekening atau meminjam uang atas nama orang itu. Jangan pernah dikirim, meskipun “cuma minta dibacakan”.
quiz-plant = tanaman dalam pot dengan bercak cokelat di daunnya.
    .why = Ya: tanaman bukan rahasia siapa-siapa. Mengenali benda dan bertanya sakitnya apa, itu gunanya AI — asal tidak ada yang pribadi di sampingnya.
quiz-child = seorang anak berseragam sekolah, dari depan.
    .why = Tidak: itu wajah anak. Anak belum bisa memberi izin, dan seragamnya memberi tahu sekolahnya. Pakai gambar tanpa wajah.
quiz-parcel = paket penyok dengan label berisi nama dan alamat.
    .why = Tidak, jangan begini: labelnya memberi tahu tempat tinggal seseorang. Potong sampai penyoknya saja, dan pertanyaannya tetap bisa dijawab.
quiz-menu = menu warung dengan masakan dan harganya.
    .why = Ya: menu itu dipasang supaya semua orang membacanya. Membaca dan menerjemahkan teks seperti itu boleh.

## Privasi

privacy = <b>Apa yang disimpan, di mana, dan berapa lama</b>

    <b>Fotomu:</b> tidak disimpan di mana pun. Kuambil dari Telegram ke memori, kulihat, kujawab, lalu kubuang. Tidak dikirim ke layanan lain.

    <b>Catatan untuk tombol:</b> nomor Telegram-mu, nomor obrolan dan pesan, kode berkas dari Telegram, jenis risiko dan letaknya di gambar, pilihanmu, nilai kuismu, bahasamu. Tidak ada piksel, nama, atau teks yang kubaca. Disimpan { $minutes ->
       *[other] { $minutes } menit
    }, kalau dipakai sampai { $longest }, { $store ->
        [redis] di basis data Redis
       *[inside] di server Redis milikku sendiri
    }; lalu terhapus sendiri.

    <b>Selain itu:</b> bahasa yang kamu pilih (30 hari sejak pesan terakhirmu), tips yang sudah kamu baca (30 hari), kapan foto-foto terakhirmu datang (satu menit), foto yang belum terjawab, juga yang kamu tanyakan di obrolan lain (sampai dijawab, paling lama sehari), pesan tempat kamu belum selesai memilih (sampai fotomu kuambil dari situ, paling lama sehari), nomor jawabanku supaya /forget bisa menghapusnya (dua hari), dan catatan pesan mana yang sudah kutangani, yang tidak menunjuk ke siapa pun (sehari).

    <b>Disegel:</b> semuanya dienkripsi (AES-256-GCM) dengan kunci yang { $key ->
        [given] ada di pengaturan pengelolaku dan tidak pernah diketahui basis data.
       *[random] dibuat baru setiap kali aku menyala dan tidak pernah dicatat: setelah dinyalakan ulang aku tidak ingat apa-apa.
    }

    <b>Log:</b> angka acak, jenis risiko, jumlah, dan waktu. Tidak ada apa pun tentang kamu.

    <b>Telegram</b> menyimpan pesanmu dan jawabanku di obrolan ini sampai dihapus; obrolan dengan bot tidak terenkripsi ujung ke ujung. Hapus kalau sudah selesai.
privacy-short = <b>Fotomu tidak disimpan di mana pun: kulihat di memori lalu kubuang, dan tidak kukirim ke layanan lain.</b> Untuk tombol dan beberapa urusan kecil kusimpan catatan tersegel berisi angka dan kode — tanpa gambar, nama, atau tulisan yang kubaca — kebanyakan { $minutes } menit, sebagian sehari dua hari, bahasamu dan tips yang sudah kamu baca 30 hari. /mydata menunjukkan apa yang ada sekarang, /forget menghapusnya saat itu juga.
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

mydata = <b>Yang kusimpan tentang kamu sekarang</b>
mydata-why-answers = Pesan dariku: nomornya saja, supaya /forget bisa menghapusnya di sini.
mydata-why-notes = Tips terbaca: supaya tidak kuulang-ulang.
mydata-why-governs = Grupmu: yang pengaturannya pernah kamu buka, supaya /settings bisa menampilkannya di sini.
mydata-where = Semuanya tersegel di { $store ->
    [redis] basis data Redis.
   *[inside] server Redis milikku sendiri: di memori, tanpa port jaringan, hilang kalau aku berhenti.
}
mydata-nothing = Sekarang tidak ada apa pun tentang kamu yang kusimpan.
mydata-end = Tidak ada gambar, nama, atau teks. /forget menghapus semuanya saat itu juga.
mydata-unavailable = Memoriku sedang tidak menjawab, jadi isinya belum bisa kutunjukkan. Semua yang di sana terhapus sendiri.
record-waiting = foto yang antre
record-guest = tanya di luar sini
record-ticket = tombol
record-choosing = pilihan terbuka
record-sheet = temuan (kode)
record-told = jawaban tiap foto
record-album = album
record-pace = foto semenit ini
record-language = bahasamu
record-governs = grupmu
record-notes = tips terbaca
record-quiz = kuismu
record-answers = pesan dariku
left-minutes = { $minutes } menit
left-hours = { $hours } jam
left-days = { $days } hari

forgotten = { $records ->
    [0] 🧹 Aku tidak punya catatan apa pun tentang kamu. Tidak ada yang perlu dilupakan.
   *[other] 🧹 { $records } catatan dihapus. Aku tidak ingat apa-apa lagi tentang kamu. Hitungan di grup tetap milik grup: lihat dengan /strikes di sana.
}
forgotten-short = 🧹 Aku tidak ingat apa-apa lagi tentang kamu.
forget-answers = Jawaban-jawaban terakhirku di obrolan ini mau dihapus juga ({ $count })? Untuk itu nomornya kusimpan { $minutes ->
   *[other] { $minutes } menit lagi.
}
forget-unavailable = Memoriku sedang tidak menjawab, jadi belum ada yang terhapus. Coba lagi sebentar lagi, ya. Catatan untuk tombol hilang sendiri setelah { $minutes ->
   *[other] { $minutes } menit,
} sisanya sesuai waktu di /privacy.
language = Mau pakai bahasa apa?
language-auto = Ikuti Telegram
language-chosen = Mulai sekarang aku berbahasa Indonesia denganmu. Itu kuingat 30 hari sejak pesan terakhirmu.
only-private = Untuk itu, buka obrolan pribadi denganku, ya.

## Grup: apa yang dikatakan saat datang, dan apa yang mungkin kurang

group-test-head = 👋 <b>Aku memeriksa foto yang dikirim di sini</b> dan memberi tahu kalau ada yang sebaiknya tidak dibagikan: KTP dan dokumen lain, wajah anak, alamat, urusan kesehatan, kata sandi, kartu bank, foto intim. Ini yang boleh kulakukan di grup ini:
group-test-has-s = ✅ Aku bisa melihat foto yang dikirim.
group-test-lacks-s = ❌ Aku tidak bisa melihat foto: jadikan aku admin (atau matikan mode privasiku di @BotFather, lalu tambahkan aku lagi).
group-test-has-d = ✅ Aku boleh menghapus pesan.
group-test-lacks-d = ❌ Aku belum boleh menghapus: beri aku hak “Hapus pesan”, ya.
group-test-has-m = ✅ Aku boleh membisukan anggota (hanya perlu kalau teguran mau ada akibatnya, atau untuk /mute dan /ban).
group-test-lacks-m = ➖ Aku belum boleh membisukan anggota: hak “Blokir pengguna” belum ada (hanya perlu kalau teguran mau ada akibatnya, atau untuk /mute dan /ban).
group-test-basic = ➖ Aku tidak bisa membisukan anggota: ini masih grup biasa. Grup jadi supergrup dengan sendirinya, misalnya kalau riwayat obrolan dibuka untuk anggota baru.
group-test-works = Yang sudah jalan: setiap foto, berkas gambar, dan stiker yang tidak bergerak kuperiksa; /check dan /report dengan membalas pesannya; /settings untuk admin. GIF, video, dan kiriman kanal yang tertaut hanya kalau admin memilihnya di sana. Stiker bergerak, story, checklist, dan media berbayar tidak kuperiksa.
group-test-asked-only = Yang sudah jalan: balas sebuah foto dengan /check, atau sebut namaku, nanti foto itu kuperiksa. Selain itu tidak ada yang kuperiksa.
group-test-dry = 🔭 <b>Hanya mengamati:</b> tidak ada yang kuhapus dan tidak ada yang kuingatkan sebelum admin memilihnya. Admin bisa melihat apa yang akan kulakukan kalau sudah aktif.
group-test-unneeded = ➖ Hak mengirim pesan sambutan tidak kuperlukan: boleh kamu cabut.
group-community = 🏘 { $added ->
    [yes] Grup ini sekarang bagian dari sebuah komunitas. Yang datang dari sana jadi anggota seperti yang lain
   *[no] Grup ini bukan lagi bagian dari komunitasnya
}; yang kuperiksa tetap hanya yang dikirim di sini.
group-button-settings = ⚙️ Pengaturan
group-right-has-s = bisa melihat foto
group-right-lacks-s = TIDAK bisa melihat foto
group-right-has-d = boleh menghapus
group-right-lacks-d = TIDAK boleh menghapus
group-right-has-m = boleh membisukan
group-right-lacks-m = tidak boleh membisukan
group-alarm-rights-lost = 🚨 <b>Hakku di { $group } dicabut.</b> Sebelum dikembalikan, foto di sana tidak bisa kusembunyikan, atau malah tidak kulihat sama sekali. Apa yang kurang ada di /settings.
group-alarm-no-delete = 🚨 <b>Aku tidak boleh menghapus pesan di { $group },</b> jadi foto yang seharusnya disembunyikan masih ada di sana. Tolong beri aku hak “Hapus pesan”, ya.
group-alarm-no-mute = 🚨 <b>Aku tidak boleh membisukan anggota di { $group },</b> jadi teguran tidak ada akibatnya. Tolong beri aku hak “Blokir pengguna”, atau pilih “tanpa bisu” di /settings.
group-alarm-log-lost = 🚨 <b>Obrolan log tidak bisa kuhubungi lagi.</b> Admin perlu menautkannya lagi: /settings, Obrolan log.
group-alarm-new-risk = 🆕 <b>Di { $group } sekarang aku memperhatikan lebih banyak hal daripada waktu admin memilih.</b> Selama belum ada pilihan lain, ini yang berlaku: { $what }. Mengubahnya lewat /settings.
group-alarm-check-failed = 🚨 <b>Aku gagal waktu menangani sebuah foto di { $group }.</b> Foto itu kuanggap tidak bisa diperiksa, jadi tolong lihat sendiri foto-foto terakhir, ya. Kalau terus terjadi, beri tahu orang yang menjalankan aku.
group-alarm-settings-lost = 🚨 <b>Pengaturan untuk { $group } tidak bisa kubaca.</b> Untuk sementara aku hanya mencatat dan tidak menyembunyikan apa pun. Tolong buka /settings dan pilih lagi, ya.

## Grup: apa yang dilakukan dan seberapa pasti harus terlihat

group-action-ignore = abaikan
group-action-note = catat untuk admin
group-action-warn = ingatkan
group-action-replace = ganti dengan salinan yang sudah disensor
group-action-delete = hapus
group-sense-s = hanya kalau pasti
group-sense-l = kalau kemungkinan besar atau pasti
group-sense-h = kalau baru dugaan juga
group-why-unchecked = tidak bisa diperiksa
group-why-personal = sesuatu yang pribadi
group-somebody = seorang anggota

## Grup: pengaturan

group-set-head = ⚙️ <b>Pengaturan grup ini</b>
group-set-dry = 🔭 Hanya mengamati: tidak ada tindakan, admin melihat apa yang akan terjadi kalau sudah aktif. Pilihan untuk nanti:
group-set-on = 🛡 Aktif ({ $preset }):
group-set-unchecked = Tidak bisa diperiksa
group-set-copies = Salinan yang sudah disensor dari foto yang ada anaknya: { $yes ->
    [yes] boleh dikirim
   *[no] tidak pernah
}
group-set-media = GIF dan video: { $films ->
    [yes] paling banyak { $count } gambar dari tiap video kuperiksa
   *[no] hanya kalau diminta, dengan /check
}. Kiriman kanal tertaut: { $channel ->
    [yes] kuperiksa; kalau ada apa-apa, admin diberi tahu
   *[no] tidak kuperiksa
}.
group-set-strikes = Teguran: { $number } kali (foto disembunyikan, atau ditegur admin) dalam { $what }, lalu dibisukan selama { $span }.
group-set-strikes-none = Teguran: foto yang disembunyikan dan teguran admin dihitung selama { $what }; tidak ada yang dibisukan.
group-set-telling = Anggota diberi tahu soal fotonya sendiri: { $way }.
group-set-fade = Pemberitahuan: { $span }.
group-set-quiet = Jam tenang: { $begin }.00 sampai { $end }.00 ({ $zone }). Foto tetap kusembunyikan seperti biasa, tanpa pesan di grup dan tanpa bunyi; paginya satu ringkasan.
group-set-quiet-none = Jam tenang: tidak ada.
group-set-language = Bahasa: { $language }.
group-set-exempt = Tidak diperiksa: { $admins ->
    [yes] admin,{" "}
   *[no] {""}
}admin anonim, { $channel ->
    [yes] {""}
   *[no] kanal yang tertaut,{" "}
}bot lain{ $count ->
    [0] {""}
   *[other] , dan { $count } anggota yang disebut namanya
}.
group-set-log = Obrolan log: sudah ditautkan.
group-set-no-log = Obrolan log: belum ada. Catatan muncul di sini, tanpa nama; keberatan juga masuk ke sini.
group-set-topics = { $count } topik punya aturan sendiri.
group-set-rights = Hakku di sini: { $have }.
group-set-kept = Disimpan dalam keadaan tersegel selama 180 hari sejak foto terakhir, lalu kulupakan; langsung hilang kalau aku dikeluarkan.
group-preset-family = Keluarga
group-preset-work = Kerja
group-preset-school = Sekolah
group-preset-watch = Hanya mengamati
group-preset-own = pilihan sendiri
group-page-presets = 📋 Paket siap pakai
group-page-risks = 🔎 Risiko
group-page-media = 🎞 Video, kanal
group-page-strikes = ⚖️ Teguran
group-page-notices = 💬 Pemberitahuan
group-page-quiet = 🌙 Jam tenang
group-page-exempt = 🙋 Pengecualian
group-page-log = 🗂 Obrolan log
group-page-language = 🌐 Bahasa
group-button-on = ▶️ Mulai bertindak, jangan hanya mengamati
group-button-close = ✖️ Tutup
group-button-back = ‹ Kembali
group-button-films = Periksa GIF dan video
group-button-channel = Periksa kiriman kanal
group-button-copies = Salinan foto yang ada anaknya
group-button-strikes = { $number }×
group-button-window = { $count } hari
group-button-quiet-off = Tanpa jam tenang
group-button-quiet-from = dari { $hour }
group-button-quiet-until = sampai { $hour }
group-button-zone = 🕰 Jam: { $zone }
group-button-topic = 🧵 Topik ini: { $rule }
group-button-topics = 🧵 Topik dengan aturan sendiri: { $count }
group-button-topics-clear = 🧵 Samakan semua topik dengan grup
group-topic-none = sama dengan grup
group-topic-off = tidak diperiksa
group-topic-watch = hanya mengamati
group-topic-strict = lebih ketat (dihapus, biarpun baru dugaan)
group-topic-family = seperti “Keluarga”
group-topic-work = seperti “Kerja”
group-topic-school = seperti “Sekolah”
group-button-spread = 📤 Pakai pengaturan ini di grup lain
group-button-spread-all = 📤 Semuanya ({ $count })
group-button-spread-sure = { $count ->
    [1] 📤 Ya, ke grup ini
   *[other] 📤 Ya, ke { $count } grup ini
}
group-button-mine = ‹ Daftar grup
group-button-admins = Admin tidak diperiksa
group-button-link = 🔗 Tautkan obrolan log
group-button-unlink = Lepaskan tautannya
group-mute-0 = tanpa bisu
group-mute-10 = 10 menit
group-mute-60 = satu jam
group-mute-1440 = satu hari
group-mute-10080 = satu minggu
group-telling-a = di grup, tapi hanya dia yang melihat
group-telling-p = lewat pesan pribadi
group-telling-l = di grup, bisa dibaca semua orang
group-fade-0 = hanya reaksi, kalau pesannya masih ada
group-fade-30 = hilang setelah 30 detik
group-fade-60 = hilang setelah satu menit
group-fade-300 = hilang setelah 5 menit
group-fade-900 = hilang setelah 15 menit
zone-jakarta = Jakarta (WIB)
zone-makassar = Makassar (WITA)
zone-jayapura = Jayapura (WIT)
zone-singapore = Singapura
zone-bangkok = Bangkok
zone-tokyo = Tokyo
zone-dhaka = Dhaka
zone-kolkata = India
zone-karachi = Karachi
zone-dubai = Dubai
zone-riyadh = Riyadh
zone-moscow = Moskwa
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
group-may-no-admin = Hanya admin grup ini yang boleh melakukannya.
group-may-no-right = Untuk itu kamu sendiri perlu hak admin “Hapus pesan”.
group-may-no-mute = Untuk itu kamu sendiri perlu hak admin “Blokir pengguna”.
group-may-anonymous = Kamu menulis atas nama grup, jadi aku tidak bisa melihat apakah kamu boleh. Kirim lagi dengan namamu sendiri, ya.
group-may-unknown = Telegram sedang tidak memberi tahu siapa admin di sini. Coba lagi sebentar lagi, ya.
group-press-gone = Tombol ini sudah tidak berfungsi.
group-press-case-gone = Kasus ini sudah tidak kuingat: catatannya kusimpan dua hari, dan kadang hilang kalau aku dimulai ulang.
group-press-kept = Tersimpan.
group-press-not-now = Aku sedang tidak bisa menyimpan apa pun. Coba lagi sebentar lagi, ya.
group-press-topics-full = Sudah 20 topik punya aturan sendiri; samakan dulu salah satunya dengan grup.
group-press-spread = Sudah dipakai di { $count } grup.
group-press-code = Hanya kamu yang melihat ini. Di obrolan yang akan menerima kartunya (aku harus ada di sana), kirim dalam 10 menit: /log { $code }
group-mine = ⚙️ <b>Grup yang mana?</b> Ini grup tempat kamu admin dan pernah memakaiku.
group-mine-none = ⚙️ Aku belum tahu grup mana yang kamu urus. Kirim /settings sekali di grupnya, nanti muncul di sini. Kamu harus admin di sana, dengan hak “Hapus pesan”.
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Pakai pengaturan { $group } di grup lain.</b> Bahasa, pengecualian, obrolan log, dan topik di sana tidak berubah.
group-spread-none = 📤 Selain { $group } belum ada grupmu yang bisa dipilih. Kirim /settings sekali di grup lainnya, nanti muncul di sini.
group-spread-ask = ❓ Pilihan di sana diganti dengan pengaturan { $group }: { $names }. Yakin?
group-code-export = 📤 <b>Pengaturan grup ini dalam satu teks.</b> Kirim di grup lain tempat aku juga ada dan kamu adminnya. Tidak ada nama atau nomor siapa pun di dalamnya.
group-code-lasting = Berlaku 180 hari.
group-code-fleeting = Berlaku sampai aku dijalankan ulang.
group-code-taken = ✅ <b>Pengaturannya sudah dipakai.</b> Bahasa, pengecualian, obrolan log, dan topik tidak berubah. Ini untuk mengembalikan yang lama:
group-code-refused = Teks ini tidak bisa kupakai: bukan dariku, sudah lewat 180 hari, atau aku sudah dijalankan ulang. Kirim /settings export di grup yang pengaturannya kamu mau, lalu /settings import dengan seluruh teksnya di sini.
group-code-noted = ⚙️ Admin { $name } memakai pengaturan dari grup lain atau dari sebelumnya: /settings
group-log-here = 🗂 Mulai sekarang kartu tentang foto di { $group } masuk ke sini. Semua yang ada di sini bisa membacanya; tombolnya hanya untuk admin grup itu.
group-log-linked = 🗂 Admin sudah menautkan obrolan log.
group-log-refused = Kode ini tidak bisa dipakai: kodenya berlaku sekali, selama 10 menit, untuk admin yang menerimanya, dan di obrolan selain grup itu sendiri.

## Mode tamu: yang dibaca di obrolan yang bukan tempat bot ini

guest-send = 🟢 <b>Kirim saja yang ini.</b>
guest-send-copy = 🛡 <b>Aslinya sebaiknya jangan. Kirim salinan ini saja.</b>
guest-better-not = 🔴 <b>Sebaiknya jangan.</b>
guest-not-checked = ⚪ <b>Sebaiknya jangan.</b> Yang ini tidak bisa kuperiksa.
guest-too-many = ⏳ <b>Belum diperiksa.</b> Fotonya banyak sekali sekaligus. Coba tanya lagi semenit lagi, ya.
guest-interrupted = ⚪ <b>Belum diperiksa.</b> Aku terhenti di tengah jalan. Coba tanya lagi, ya.
guest-needs-reply = Balas sebuah foto sambil menyebutku, nanti kuberi tahu sebaiknya dikirim atau tidak.
guest-start = Mulai dulu obrolan pribadi denganku, lalu tanya sekali lagi: selebihnya kuceritakan di sana, cuma kamu yang baca.
guest-button-start = 👋 Mulai
guest-private = 👋 Tadi kamu menanyakan foto di obrolan lain. Ini khusus buat kamu:

## Grup: pemberitahuan

group-private-head = 🫥 <b>{ $count ->
    [1] { $film ->
        [yes] Videomu
       *[no] Fotomu
    } kusembunyikan
   *[other] { $count } { $film ->
        [yes] foto dan videomu
       *[no] fotomu
    } kusembunyikan
} di { $group }.</b> Yang kulihat:
group-private-end = Aku cuma program dan bisa salah. Kalau salah, beri tahu admin lewat tombol: sekali untuk tiap foto, dalam satu hari.
group-alone = 🤫 Hanya kamu yang bisa melihat pesan ini.
group-alone-hidden = 🫥 <b>{ $count ->
    [1] { $film ->
        [yes] Videomu
       *[no] Fotomu
    } kusembunyikan.
   *[other] { $count } { $film ->
        [yes] foto dan videomu
       *[no] fotomu
    } kusembunyikan.
}</b> Yang kulihat:
group-alone-warned = ⚠️ <b>{ $count ->
    [1] { $film ->
        [yes] Videomu
       *[no] Fotomu
    } masih ada di sini dan bisa dilihat semua orang.
   *[other] { $count } { $film ->
        [yes] foto dan videomu
       *[no] fotomu
    } masih ada di sini dan bisa dilihat semua orang.
}</b> Sebaiknya { $count ->
    [1] kamu hapus
   *[other] kamu hapus semuanya
} sendiri, ya. Yang kulihat:
group-alone-probe = 👋 Cuma tes pesan sebentar. Tidak perlu melakukan apa-apa.
group-private-end-admin = Aku yang menemukannya, admin yang menyembunyikannya. Kalau ini salah, beri tahu admin lewat tombol: sekali untuk tiap foto, dalam satu hari.
group-button-mistake = 🙋 Ini salah
group-button-mistake-one = 🙋 Ini salah: #{ $id }
group-line-hidden = 🫥 { $count ->
    [1] { $film ->
        [yes] Sebuah video
       *[no] Sebuah foto
    } dari { $names } disembunyikan: { $what }.
   *[other] { $count } foto { $film ->
        [yes] dan video dari
       *[no] dari
    } { $names } disembunyikan: { $what }.
}
group-line-channel = Buat yang mengirim atas nama kanal: kalau ini salah, tanya ke admin grup ini, ya. Aku tidak bisa tahu siapa di balik sebuah kanal.
group-line-warned = ⚠️ { $names }: { $count ->
    [1] { $film ->
        [yes] video ini
       *[no] foto ini
    } sebaiknya tidak dibiarkan di sini: { $what }. Tolong hapus sendiri, ya.
   *[other] { $count } foto { $film ->
        [yes] dan video sebaiknya
       *[no] sebaiknya
    } tidak dibiarkan di sini: { $what }. Tolong hapus sendiri, ya.
}
group-line-noted = 🗒 Untuk admin: { $count ->
    [1] satu { $film ->
        [yes] video
       *[no] foto
    } kucatat: { $what }.
   *[other] { $count } foto { $film ->
        [yes] dan video kucatat
       *[no] kucatat
    }: { $what }.
} Kalau ada obrolan log (/settings), di sana kelihatan yang mana.
group-line-would = 🔭 Hanya mengamati. { $count ->
    [1] Ada satu { $film ->
        [yes] video
       *[no] foto
    } yang akan kutindak kalau sudah aktif: { $what }.
   *[other] Ada { $count } { $film ->
        [yes] foto dan video
       *[no] foto
    } yang akan kutindak kalau sudah aktif: { $what }.
} Sekarang tidak kuapa-apakan. Kalau ada obrolan log (/settings), di sana admin melihat yang mana.
group-night = 🌅 <b>Selama jam tenang:</b>
group-night-cards = Kartunya ada di atas.
group-night-no-log = Dengan obrolan log (/settings) kelihatan foto yang mana.
group-names-more = dan { $count } lagi
group-copy = 🛡 Salinan yang sudah disensor dari foto { $name } (yang ditutup: { $what }). Aslinya sudah dihapus.
group-restored = ↩️ Dari { $name }: tadi disembunyikan karena salah, sekarang dikembalikan admin.
group-undone-back = ↩️ Admin { $group } membatalkannya (#{ $id }): { $film ->
    [yes] videomu
   *[no] fotomu
} sudah ada lagi di sana.
group-undone-wordless = ↩️ Admin { $group } membatalkannya (#{ $id }): { $film ->
    [yes] videomu
   *[no] fotomu
} sudah ada lagi di sana. Maaf, tulisan yang kamu kirim bersamanya sudah hilang: Telegram menghapusnya bersama pesannya.
group-undone-lost = ↩️ Admin { $group } membatalkannya (#{ $id }). Telegram sudah tidak punya { $film ->
    [yes] videonya
   *[no] fotonya
}; kirim saja lagi, tidak akan kusembunyikan.
group-undone-lifted = ↩️ Admin { $group } membatalkannya (#{ $id }).
group-undone-counts = { $count ->
    [0] Tidak ada lagi teguran yang dihitung untukmu.
   *[other] Masih ada { $count } teguran lain yang tetap dihitung.
}
group-undone-mute-lifted = Kamu sudah bisa menulis lagi di grup.
group-undone-mute-stays = Kamu masih dibisukan selama { $span } lagi.
group-undone-mute-failed = Seharusnya kamu sudah bisa menulis lagi, tapi Telegram tidak mengizinkanku membuka bisunya; minta tolong admin, ya.
group-undo-counts = { $count ->
    [0] Tidak ada lagi teguran yang dihitung untuk anggota ini.
   *[other] Masih ada { $count } teguran lain untuk anggota ini yang tetap dihitung.
}
group-undo-mute-lifted = Sisanya tidak cukup lagi untuk membisukan: bisunya sudah kubuka.
group-undo-mute-stays = Sisanya masih cukup: ia tetap dibisukan { $span } lagi. Tombol “Buka bisu” membukanya.
group-undo-mute-failed = 🚨 Bisunya seharusnya kubuka, tapi Telegram tidak mengizinkanku: tolong buka sendiri, ya.
group-span-minutes = { $count } menit
group-span-hours = { $count } jam
group-span-days = { $count } hari
group-private-muted = 🔇 <b>Kamu tidak bisa menulis di sana selama { $span }:</b> { $count ->
    [0] sudah beberapa teguran
   *[other] sudah { $count } teguran
}, karena foto yang disembunyikan atau ditegur admin. Setelah itu terbuka sendiri, atau lebih cepat kalau ternyata salah.
group-alone-muted = 🔇 <b>Kamu tidak bisa menulis di sini selama { $span }:</b> { $count ->
    [0] sudah beberapa teguran
   *[other] sudah { $count } teguran
}, karena foto yang disembunyikan atau ditegur admin. Setelah itu terbuka sendiri, atau lebih cepat kalau ternyata salah.
group-line-muted = 🔇 { $names } tidak bisa menulis di sini selama { $span }.
group-dismissed = ⚖️ Admin { $group } sudah melihat #{ $id } dan tidak mengubahnya.

## Grup: kartu untuk admin

group-card-would = 🔭 <b>Hanya mengamati.</b> Kalau sudah aktif: “{ $action }”
group-card-noted = 🗒 <b>Dicatat;</b> tidak ada tindakan
group-card-warned = ⚠️ <b>Sudah diingatkan;</b> fotonya masih ada
group-card-hidden = 🛡 <b>Disembunyikan</b>
group-card-stuck = 🚨 <b>TIDAK disembunyikan:</b> Telegram tidak mengizinkanku menghapusnya
group-card-stuck-old = 🚨 <b>TIDAK disembunyikan:</b> umurnya lebih dari 48 jam, dan Telegram tidak mengizinkan bot menghapus pesan setua itu. Tolong hapus sendiri, ya
group-card-posted = Dikirim: { $time }
group-card-captioned = Ada tulisan di bawah fotonya.
group-card-no-caption = Tidak ada tulisan di bawah fotonya.
group-card-link = Buka pesannya
group-card-id = kasus #{ $id }
group-card-who = Dari:
group-card-where = {""} · di { $group }
group-card-why = Ditemukan: { $what }
group-card-pictures = Album: { $count } gambar, semuanya sekaligus
group-card-copy = Salinan yang disensor sudah dikirim.
group-card-no-copy = Tidak ada salinan yang terbukti aman, jadi tidak ada yang dikirim.
group-card-strike = Teguran untuk anggota ini dalam { $what }: { $number } (batas { $limit })
group-card-muted = Dibisukan selama { $span }.
group-card-channel = 📢 Ini kiriman kanal tertaut: tidak pernah kusembunyikan sendiri.
group-card-no-preview = Tanpa pratinjau: tidak ada salinan terbukti aman yang boleh ditunjukkan.
group-card-appealed = ⚖️ Pengirimnya bilang: ini salah.
group-card-dismissed = ✋ Dibiarkan begitu.
group-card-undone = ↩️ Dibatalkan.
group-card-undo-asked = ❓ Kalau dibatalkan, foto aslinya dikirim lagi ke grup dan semua orang melihatnya. Yakin?
group-card-less-asked = ❓ Mulai sekarang, yang seperti ini baru kutindak kalau aku lebih yakin. Benar?
group-card-waiting = ⏳ { $count ->
    [1] Satu foto dari grup masih menunggu diperiksa.
   *[other] { $count } foto dari grup masih menunggu diperiksa.
}
group-list-head = 🗂 <b>{ $count ->
    [1] Satu kasus
   *[other] { $count } kasus
} sekaligus.</b> Ketuk tombolnya untuk membuka kartunya.
group-appeal = ⚖️ <b>Keberatan, kasus #{ $id }:</b> pengirimnya bilang ini salah.
group-appeal-public = ⚖️ <b>Untuk admin: keberatan, kasus #{ $id }.</b> Ada yang fotonya disembunyikan, dan katanya itu salah.
group-button-undo = ↩️ Batalkan
group-button-undo-sure = ↩️ Ya, kirim lagi
group-button-no = Tidak
group-button-unmute = 🔊 Buka bisu
group-button-exempt = 🙋 Jangan periksa anggota ini
group-button-unexempt = 👁 Periksa anggota ini lagi
group-button-less = 🔉 Jangan terlalu peka
group-button-less-sure = 🔉 Ya, jangan terlalu peka
group-button-more = 🔊 Peka seperti semula
group-button-hide = 🫥 Sembunyikan
group-button-hide-strike = 🫥 Sembunyikan + tegur
group-button-dismiss = ✋ Biarkan begitu
group-button-about = 🔎 Foto siapa, dan kenapa? (hanya kamu yang lihat)
group-press-ask-u = Ketuk “Ya” untuk membatalkan: tegurannya hilang, bisu dibuka kalau sisanya tidak cukup lagi, dan foto asli yang disembunyikan dikirim lagi ke grup.
group-press-ask-l = Ketuk “Ya”: mulai sekarang, yang seperti ini baru kutindak kalau aku lebih yakin.
group-press-left = Tidak jadi; semuanya tetap.
group-press-undoing = Membatalkan…
group-press-undone-already = Ini sudah dibatalkan.
group-undo-back = ↩️ Kasus #{ $id }: fotonya sudah kembali.
group-undo-wordless = ↩️ Kasus #{ $id }: fotonya sudah kembali. Tulisan di bawahnya hilang: itu hanya kuingat selama aku tidak dimulai ulang.
group-undo-lost = ↩️ Kasus #{ $id } dibatalkan. Telegram sudah tidak punya fotonya; kalau dikirim lagi, tidak kusembunyikan.
group-undo-lifted = ↩️ Kasus #{ $id } dibatalkan.
group-press-unmute-yes = Bisunya sudah dibuka.
group-press-unmute-not-muted = Anggota ini tidak sedang dibisukan.
group-press-unmute-not-mine = Yang membatasi anggota ini admin, bukan aku; jadi kubiarkan.
group-press-unmute-away = Anggota ini sudah tidak ada di grup.
group-press-unmute-failed = Telegram tidak mengizinkanku membuka bisunya. Coba lihat hak-hakku, ya.
group-press-exempt = Foto anggota ini tidak diperiksa lagi.
group-press-unexempt = Foto anggota ini diperiksa lagi.
group-press-full = Sudah 30 anggota yang tidak diperiksa; keluarkan satu dulu dari daftarnya (/settings).
group-press-less = Mulai sekarang aku tidak terlalu peka.
group-press-more = Aku peka lagi seperti semula.
group-press-dismissed = Dibiarkan begitu; pengirimnya kuberi tahu.
group-press-hidden-already = Fotonya sudah tidak ada di sana.
group-press-hide-deleted = Sudah kusembunyikan; pengirimnya kuberi tahu.
group-press-strike-deleted = Disembunyikan dan dihitung satu teguran; pengirimnya diberi tahu.
group-press-hide-missing = Fotonya memang sudah tidak ada.
group-press-hide-channel = Sudah disembunyikan di sini dan di kanal.
group-press-hide-channel-stays = Sudah disembunyikan di sini. Di kanal masih bisa dilihat: di sana aku hanya menghapus kalau kamu dan aku sama-sama punya haknya.
group-press-hide-denied = Telegram tidak mengizinkanku menghapusnya: umurnya lebih dari 48 jam, atau aku tidak punya hak “Hapus pesan”.
group-press-appealed = Sudah kuteruskan ke admin sebagai #{ $id }.
group-press-appealed-more = Sudah kuteruskan ke admin sebagai #{ $id }. Masih ada { $count } fotomu yang lain di pesan ini: ketuk lagi kalau itu juga salah.
group-press-appealed-already = Kamu sudah memberi tahu admin.
group-press-too-late = Itu sudah lebih dari sehari yang lalu; tulis sendiri ke admin, ya.
group-press-not-yours = Tombol ini untuk orang yang mengirim fotonya, selama aku masih ingat.
## Grup: yang dilakukan admin terhadap anggota
group-not-done-span = Tulis waktunya begini, ya: /mute 30 menit, /mute 2 jam, /mute 1 hari — paling lama setahun.
group-not-done-anonymous = Itu ditulis atas nama grup, jadi oleh admin. Admin tidak kutindak.
group-not-done-channel = Itu dikirim atas nama kanal, dan aku tidak bisa tahu siapa di baliknya. Tolong urus sendiri, ya: tahan pesannya, Hapus, Blokir.
group-not-done-bot = Itu bot. Tolong keluarkan sendiri dari grup, ya.
group-not-done-admin = Dia admin di grup ini. Admin tidak kutindak.
group-not-done-basic = Itu hanya bisa di supergrup. Grup menjadi supergrup dengan sendirinya kalau, misalnya, riwayatnya dibuka untuk anggota baru.
group-not-done-no-right = Aku belum boleh melakukannya: tolong beri aku hak “Blokir pengguna”.
group-not-done-unknown = Telegram sudah tidak mengenal anggota ini di sini.
group-not-done-away = Anggota ini sudah tidak ada di grup.
group-not-done-not-muted = Anggota ini tidak sedang dibisukan.
group-not-done-not-banned = Anggota ini tidak sedang diblokir.
group-not-done-failed = Telegram tidak melakukannya. Coba lihat hak-hakku, lalu coba lagi sebentar lagi, ya.
group-not-done-undone-already = Ini sudah dibatalkan.
group-not-done-changed = Keadaannya sudah lain: sudah berakhir, atau diubah admin. Kubiarkan saja.
group-not-done-ended = Sekarang seharusnya sudah berakhir, jadi tidak ada yang perlu dibatalkan.
group-act-warn = ⚠️ { $name } sudah ditegur: { $count } dari { $number } teguran dalam { $what }.
group-act-warn-counted = ⚠️ { $name } sudah ditegur: { $count } teguran dalam { $what }.
group-act-mute = 🔇 { $name } tidak bisa menulis di sini selama { $span }.
group-act-unmute = 🔊 { $name } bisa menulis di sini lagi.
group-act-ban = 🚪 { $name } diblokir selama { $span }.
group-act-ban-open = 🚪 { $name } diblokir sampai admin membukanya.
group-act-unban = 🚪 { $name } boleh kembali: lewat tautan grup, atau kalau ada yang menambahkannya.
group-act-told = Dia sudah diberi tahu.
group-act-untold = Dia tidak bisa kuberi tahu.
group-act-about = Siapa:
group-act-by = Oleh admin { $name }
group-act-reason = Kata adminnya: { $what }
group-told-warn = ⚠️ <b>Kamu ditegur admin { $group }.</b>
group-told-strikes = Sekarang sudah { $count } teguran; kalau sampai { $number } dalam { $what }, kamu tidak bisa menulis di sana untuk sementara.
group-told-mute = 🔇 <b>Admin { $group } membisukanmu selama { $span }.</b> Kamu tetap bisa membaca; setelah itu bisa menulis lagi.
group-told-unmute = 🔊 Kamu bisa menulis lagi di { $group }.
group-told-ban = 🚪 <b>Admin memblokirmu dari { $group } selama { $span }.</b>
group-told-ban-open = 🚪 <b>Admin memblokirmu dari { $group }.</b>
group-told-unban = 🚪 Kamu boleh kembali ke { $group }.
group-told-unwarn = ↩️ Admin { $group } mencabut tegurannya untukmu.
group-told-mute-again = 🔇 Admin { $group } membisukanmu lagi seperti sebelumnya.
group-told-ban-again = 🚪 Admin memblokirmu lagi dari { $group } seperti sebelumnya.
group-line-act-warn = ⚠️ { $name }: admin minta kamu mengikuti aturan grup ini, ya.
group-line-act-mute = 🔇 { $name }: admin minta kamu istirahat menulis dulu di sini.

## Grup: perintah

command-report = Laporkan foto yang kubalas ke admin
command-settings = Pengaturan grup ini
command-strikes = Teguranku (admin: balas pesan anggota)
command-warn = Tegur anggota yang kubalas
command-mute = Bisukan lewat balasan: /mute 2 jam
command-unmute = Biarkan anggota menulis lagi
command-ban = Blokir lewat balasan: /ban, /ban 1 hari
command-unban = Buka blokir
command-pardon = Cabut teguran seorang anggota
command-exempt = Jangan periksa seorang anggota, atau periksa lagi
command-stats = Hitungan 30 hari terakhir
group-asked-nothing = Balas pesan yang ada foto atau videonya dengan /check atau /report.
group-asked-paid = ⚪ Media berbayar tidak bisa kulihat isinya, jadi belum diperiksa.
group-asked-story = ⚪ Story tidak bisa kulihat isinya, jadi yang ini belum diperiksa.
group-asked-checklist = ⚪ Yang kuperiksa gambar, bukan daftar, jadi yang ini belum diperiksa.
group-asked-too-often = ⏳ Tidak diperiksa: satu orang bisa minta paling banyak { $count } pemeriksaan dalam sepuluh menit.
group-verdict-stop = 🔴 <b>Yang ini sebaiknya tidak ada di grup.</b>
group-verdict-caution = 🟡 <b>Hati-hati: ada yang sebaiknya tidak dilihat seisi grup.</b>
group-verdict-clear = 🟢 <b>Tidak ada yang berisiko.</b>
group-verdict-unknown = ⚪ <b>Belum bisa kuperiksa: jangan anggap pasti aman, ya.</b>
group-verdict-film = ⚪ <b>Di gambar-gambar yang kulihat tidak ada yang berisiko. Tapi itu belum semuanya, jadi jangan dianggap pasti aman, ya.</b>
group-verdict-unread = ⚪ <b>Sebagian besar tulisannya tidak bisa kubaca: jangan anggap foto ini pasti aman, ya.</b>
group-verdict-refused = ⚪ <b>Yang ini tidak bisa kuperiksa: jangan anggap pasti aman, ya.</b>
group-note-film = 🎞 Dari GIF atau video, paling banyak { $count } gambar yang kulihat. Yang di sela-selanya dan suaranya tidak kuperiksa.
group-tip = 💡 Tip: foto di grup bisa disimpan dan diteruskan siapa saja. Kalau hanya untuk satu orang, kirim langsung ke orangnya saja, ya.
group-asked-found = Ditemukan: { $what }
group-asked-would = 🔭 Hanya mengamati: tidak ada tindakan, admin sudah tahu.
group-asked-noted = 🗒 Admin sudah tahu.
group-asked-warned = ⚠️ Pengirimnya sudah kuingatkan.
group-asked-hidden = 🛡 Fotonya sudah kusembunyikan.
group-asked-stuck = 🚨 Seharusnya kusembunyikan, tapi aku tidak boleh menghapus di sini.
group-report-thanks = 🙏 Terima kasih sudah melapor.
group-too-many-commands = ⏳ Satu-satu, ya: dalam semenit aku menjawab { $count } perintah dari satu orang.
group-report-head = 🚩 <b>Dilaporkan oleh { $by }:</b> pesan dari { $of }
group-report-unseen = Tidak kuperiksa: yang kuperiksa hanya foto dan video.
group-report-passed = Laporannya sudah sampai ke admin.
group-report-here = 🚩 <b>Untuk admin:</b> tolong lihat sendiri, ya.
group-help = 👋 Aku memeriksa foto yang dikirim di sini. Balas fotonya dengan /check kalau mau tahu pendapatku, atau dengan /report supaya admin melihatnya. /strikes menunjukkan teguranmu, /tips membantu sebelum mengirim; untuk admin ada /settings. Selebihnya di obrolan pribadi denganku.
group-asked-stuck-old = 🚨 Seharusnya kusembunyikan, tapi umurnya lebih dari 48 jam, dan Telegram tidak mengizinkan bot menghapus pesan setua itu. Admin bisa menghapusnya.
group-needs-reply = Kirim itu dengan membalas pesan anggotanya, ya.
group-strikes = ⚖️ { $name }: { $count ->
    [0] belum ada teguran
   *[other] { $count } teguran dari { $number }
} dalam { $what }.
group-strikes-muted = Masih dibisukan { $span } lagi.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] belum ada teguran
   *[other] { $count } teguran
} dalam { $what }. Di grup ini tidak ada yang dibisukan.
group-pardoned = 🕊 { $name }: { $count ->
    [0] tidak ada teguran yang perlu dicabut
   *[other] { $count } teguran dicabut
}.
group-pardoned-mute-yes = 🔊 Tadinya ia kubisukan karena itu; sekarang bisunya sudah kubuka, dan ia bisa menulis lagi.
group-pardoned-mute-not-mine = 🔇 Sejak itu ia dibatasi oleh admin; jadi kubiarkan.
group-pardoned-mute-failed = 🚨 Tadinya ia kubisukan karena itu, tapi Telegram tidak mengizinkanku membuka bisunya: tolong buka sendiri, ya.
group-pardoned-mute-denied = 🔇 Ia kubisukan karena itu, dan bisunya tetap: untuk membukanya kamu sendiri perlu hak admin “Blokir pengguna”.
group-pardoned-told = 🕊 Admin { $group } mencabut teguranmu. Kamu sudah bisa menulis lagi di sana.
group-exempted = 🙋 { $name }: fotonya tidak kuperiksa lagi.
group-unexempted = 👁 { $name }: fotonya kuperiksa lagi.
group-stats-head = 📊 <b>30 hari terakhir</b>
group-stats-risks = Yang ditemukan, secara garis besar: { $what }
group-broad-papers = dokumen, nomor, dan kata sandi
group-broad-people = orang dan hal pribadi
group-broad-places = tempat dan kontak
group-stat-seen = foto diperiksa
group-stat-hidden = disembunyikan
group-stat-copies = salinan yang disensor dan dikirim
group-stat-warned = diingatkan
group-stat-noted = dicatat
group-stat-would = akan ditindak kalau sudah aktif (hanya mengamati)
group-stat-unchecked = tidak bisa diperiksa
group-stat-stuck = seharusnya disembunyikan, tapi tidak bisa
group-stat-appeals = keberatan
group-stat-undone = dibatalkan
group-stat-muted = dibisukan
group-stat-reports = laporan
privacy-groups = <b>Di grup:</b> pengaturan (180 hari sejak foto terakhir), grup mana yang diurus seorang admin (30 hari, lihat /mydata), catatan tiap foto yang ditindak, dengan kode Telegram supaya fotonya bisa dikembalikan (dua hari), hitungan teguran untuk tiap anggota (selama yang dipilih admin, paling lama 30 hari), tindakan admin terhadap anggota, supaya bisa dibatalkan (dua hari), hitungan tanpa nama (sebulan). Tulisan di bawah foto yang ditindak hanya kuingat selama aku menyala (paling lama dua hari), supaya ikut kembali kalau dibatalkan. Semua itu milik grup: /forget tidak menghapusnya, /strikes di sana menunjukkan punyamu, admin bisa mencabutnya dengan /pardon, dan semuanya hilang kalau aku dikeluarkan.

## The command line

cli-headline-clear-off = 🟢 <b>Tidak ada yang berisiko di antara yang kucari.</b>
cli-where = , { $count ->
   *[other] tempat { $numbers }
}

advice-children = Jangan pernah dikirim; tutup wajah setiap anak, atau simpan fotonya untuk diri sendiri.
advice-contact = Tutup dulu, kecuali memang untuk semua orang.
advice-covered-text = Kirim salinan yang sudah ditutup: teks di bawah bilah hitam ini masih bisa disalin dari berkasnya.
advice-identity = Jangan pernah dikirim apa adanya; tutup nama, nomor, foto, dan kodenya.
advice-intimate = Jangan dikirim, ditutup pun jangan; hapus dari tempat yang tidak kamu perlukan.
advice-location = Tutup alamatnya; buang posisi dari berkasnya.
    .shown = Tutup dulu: orang asing jadi tahu kamu tinggal atau berada di mana.
    .in-file = Adanya di berkas, bukan di gambarnya: di salinan sudah tidak ada.
advice-medical = Tutup identitas orangnya; AI bisa menjelaskan hasilnya tanpa nama.
advice-metadata = Kirim salinan yang bersih: isinya gambarnya saja.
advice-names = Tutup nama orang yang belum dimintai izin.
advice-payment = Tutup nomornya; dengan nomor dan tanggal saja uang bisa diambil orang.
advice-people = Tanya dulu orang-orang yang terlihat, atau tutup wajahnya.
advice-personal-paper = Tutup nama, tanggal, dan nomornya.
advice-secrets = Tutup sebelum dikirim; kalau pernah terkirim, ganti.
advice-vehicle = Tutup pelatnya: dari situ pemiliknya bisa ketahuan.

check-covered-text = teks di bawah bilah
check-names = nama orang
check-personal-paper = surat tentang seseorang
check-file = berkasnya
check-page = satu halaman
check-photo = gambarnya

cli-unchecked = ⚪ Belum diperiksa: { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}Kalau mesinnya sibuk, beri waktu lebih: --seconds 120.
    [crashed] {" "}Tolong laporkan beserta --json, tanpa fotonya.
    [pages] {" "}Pilih halamannya dengan --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Belum diperiksa: { $what }. Potong gambarnya, periksa bagiannya satu per satu, atau beri waktu lebih: --seconds 120.
cli-not-all-checked = belum semuanya diperiksa
cli-not-readable = tidak bisa dibaca
cli-about-place = sekitar { $place } (dibulatkan ke 0,1°)

cli-refused-empty = Berkasnya kosong. Simpan atau ambil fotonya sekali lagi.
cli-refused-truncated = Gambarnya terpotong sebelum selesai, dan yang tidak terbaca tidak bisa diperiksa. Ambil sekali lagi.
cli-refused-too-many-bytes = Berkasnya lebih dari { $megabytes } MB, itu batasku. Kecilkan dulu, atau ambil tangkapan layarnya.
cli-refused-missing-file = Berkas ini tidak ada. Coba lihat lagi namanya.
cli-refused-unreadable-file = Ini tidak bisa kubuka sebagai berkas. Cek apakah kamu boleh membacanya, dan apakah ini memang berkas.
cli-refused-encrypted = PDF ini dikunci dengan kata sandi. Buka dulu, cetak ke PDF baru, lalu periksa yang itu.
cli-refused-broken-pdf = PDF ini rusak dan tidak bisa kubuka. Ambil sekali lagi, atau cetak ke PDF baru.
cli-refused-no-pages = PDF ini tidak punya halaman. Ambil sekali lagi.
cli-refused-no-such-page = Berkas ini tidak punya halaman yang diminta --pages atau --cover, atau halaman itu tidak dilihat. Sebut halaman yang memang ada.
cli-refused-no-page-named = PDF ini punya beberapa halaman, dan --cover tidak menyebut satu pun. Tulis halamannya di depan kotak, misalnya --cover 2:10,20,200,80.
cli-refused-too-many-pages = PDF ini lebih dari { $pages } halaman, itu batasku. Pecah dulu, lalu periksa bagian yang mau kamu kirim.
cli-refused-too-large-a-page = Ada halaman PDF ini yang lebih panjang dari 3,4 meter, itu batasku. Cetak ke PDF baru dengan ukuran kertas biasa.
cli-refused-too-large-a-pdf = PDF ini lebih dari 50 MB, itu batasku. Pecah dulu, lalu periksa bagian-bagiannya.
cli-refused-too-complex = Membuka PDF ini makan terlalu banyak memori atau waktu, jadi aku berhenti. Cetak halaman yang penting ke PDF baru.
cli-refused-filled-by-program = Halaman PDF ini dibuat oleh program di dalamnya (XFA), dan program itu tidak kujalankan. Buka di Acrobat Reader, cetak ke PDF baru, lalu periksa yang itu.

cli-copy = ✅ Salinan teruji: { $path }
cli-copy-open = ✅ Salinan dengan { $count ->
   *[other] tempat { $numbers } dibiarkan terbuka
}: { $path }
cli-copy-ready = ✅ Salinan yang ditutup sudah lolos uji; --redacted OUT menyimpannya.
    .clean = ✅ Salinan tanpa data tersembunyi sudah lolos uji; --redacted OUT menyimpannya.
cli-copy-unwritten = 🚫 Salinannya lolos uji, tapi tidak tersimpan.
cli-withheld = 🚫 Tidak ada salinan: { $reason ->
    [nothing-left] hampir semuanya bakal tertutup, jadi tidak ada gunanya lagi dikirim. { $styles ->
        [none] Pakai gambar umum saja.
       *[other] Pakai salah satu ini, atau gambar umum saja: { $styles }
    }
    [no-place] aku tidak tahu di bagian mana letaknya, jadi tidak bisa kututup. Potong fotonya sampai tinggal yang kamu perlukan, lalu periksa yang itu.
    [cover-outside] ada kotak yang letaknya di luar foto; ukuran fotonya { $size } piksel.
    [too-large] ukurannya bakal lebih dari { $megabytes } MB. Pilih lebih sedikit halaman dengan --pages.
    [crop-too-small] kalau dipotong, sisanya kurang dari seperempat foto, atau tidak ada lagi yang terlihat. Pakai gaya lain.
   *[failed] waktu kubaca ulang, aku tidak yakin semuanya tertutup ({ $codes }). Potong fotonya atau tutup lebih banyak, lalu periksa lagi.
}

cli-pages-looked-at = 📄 Yang kulihat { $looked } dari { $count } halaman. Sisanya belum dilihat siapa pun, dan tidak ikut di salinan.
cli-pages-more = … dan { $count ->
    [1] satu halaman lagi
   *[other] { $count } halaman lagi
}, lihat dengan --json.

cli-off = 🙈 Dilewati sesuai permintaanmu, jadi tidak ada yang mencarinya: { $checks }.
cli-left-open = 👁 Dibiarkan terbuka sesuai permintaanmu, kecuali yang tertimpa tempat lain: { $numbers }.
cli-still-covered = 🛡 Tetap tertutup, beserta yang ada di bawahnya: { $numbers }, karena isinya jauh lebih banyak. Kalau mau dibuka juga: --keep { $keep }

cli-explain-place = Tempat { $number }: { $box } dalam piksel foto yang tegak.
cli-explain-field = Tempat { $number }, di kartu atau surat: { $field }; { $box } dalam piksel foto yang tegak.
cli-explain-page = Di halaman { $page }, yang dilihat seperti foto:
cli-explain-sure = Ini pasti.
cli-explain-likely = Ini kemungkinan besar benar: dianggap ditemukan.
cli-explain-hint = Ini baru petunjuk: satu tanda lemah, yang sendirian tidak pernah menahan foto.
cli-explain-rule = Kata aturannya sendiri (dalam bahasa Inggris):
cli-explain-nowhere = --explain { $number }: { $count ->
    [0] foto ini tidak punya tempat
    [1] foto ini hanya punya tempat 1
   *[other] foto ini punya tempat 1 sampai { $count }
}. Yang ditemukan di seluruh foto atau di berkasnya tidak bernomor.
cli-explain-nowhere-pdf = --explain { $number }: { $count ->
    [0] PDF ini tidak punya tempat
    [1] PDF ini hanya punya tempat 1
   *[other] PDF ini punya tempat 1 sampai { $count }
}. Yang ditemukan di berkasnya secara keseluruhan tidak bernomor.
cli-keep-nowhere = --keep { $names }: { $count ->
    [0] foto ini tidak punya tempat
    [1] foto ini hanya punya tempat 1
   *[other] foto ini punya tempat 1 sampai { $count }
}. Tidak ada yang disimpan (--annotated memperlihatkan nomornya).
cli-keep-nowhere-pdf = --keep { $names }: { $count ->
    [0] PDF ini tidak punya tempat
    [1] PDF ini hanya punya tempat 1
   *[other] PDF ini punya tempat 1 sampai { $count }
}. Tidak ada yang disimpan (--annotated memperlihatkan nomornya).

cli-files = { $count ->
    [1] Satu berkas
   *[other] { $count } berkas
}: { $levels }
cli-bar = Memeriksa
    .left = lagi

cli-named = { $path }: { $what }
cli-passed = Tidak dilihat: { $what }. Kalau ada yang mau diperiksa, sebut namanya langsung.
cli-passed-ending = berkas yang dari namanya jenis lain: { $count } ({ $names })
cli-passed-bytes = berkas tanpa akhiran yang dari bita awalnya bukan gambar: { $count } ({ $names })
cli-passed-folder = folder tautan, yang tidak diikuti: { $count } ({ $names })
cli-passed-nowhere = tautan yang tidak menuju ke mana pun: { $count } ({ $names })
cli-passed-no-file = pipa, soket, dan perangkat: { $count } ({ $names })
cli-passed-others = { $count ->
    [1] satu lainnya
   *[other] { $count } lainnya
}
cli-passed-more = { $names }, dan { $count } lagi

cli-hyphen = { $path } diawali tanda hubung: tulis ./{ $path }, atau -- sebelum fotonya.
cli-cannot-start = gatekeeper tidak bisa mulai: { $why }
cli-folder-shut = Folder { $path } tidak bisa dibuka, jadi isinya belum diperiksa: ubah izinnya dulu.
cli-no-photos = Di antara yang disebut tidak ada foto atau PDF.
cli-no-match = Tidak ada yang cocok dengan pola { $path }.
cli-explain-many = --explain hanya untuk satu foto, padahal ini { $count }: sebut satu saja.
cli-explain-alone = --explain bercerita tentang satu foto kepada orang: jangan pakai --json dan --watch.
cli-nothing-named = Belum ada yang disebut untuk dilihat: sebut foto, folder, --files-from, atau --watch (lihat --help).
cli-no-detector = Tidak ada detektor bernama { $name }; yang ada: { $known }.

cli-copy-cannot = { $path }: salinannya tidak bisa disimpan: { $why }
cli-copy-over-itself = { $path } adalah fotonya sendiri; sebut tempat lain untuk salinannya
cli-copy-over-another = { $path } adalah foto lain yang juga diperiksa; sebut tempat lain untuk salinannya
cli-copy-kind = salinan foto ini berupa { $kind }; beri nama { $path }, atau sebut folder
cli-copy-there = { $path } sudah ada dan tetap seperti itu; sebut tempat lain, atau tambahkan --overwrite
cli-two-names = Salinan dan gambar bernomor, yang tidak ditutup, butuh dua nama; padahal keduanya { $path }.
cli-many-into-one = { $count } foto tidak muat dalam satu berkas, { $path }: sebut folder untuk semuanya.
cli-ending-copy = Salinannya berupa JPEG atau PNG, jadi tidak bisa bernama { $path }: akhiri dengan .jpg atau .png, atau sebut folder.
cli-ending-pdf = Salinan PDF berupa PDF, jadi tidak bisa bernama { $path }: akhiri dengan .pdf, atau sebut folder.
cli-ending-boxes = Gambar bernomor berupa PNG, jadi tidak bisa bernama { $path }: akhiri dengan .png, atau sebut folder.
cli-ending-boxes-pdf = Halaman bernomor dari PDF berupa PDF, jadi tidak bisa bernama { $path }: akhiri dengan .pdf, atau sebut folder.

cli-pipe-boxes = Gambar bernomor, yang tidak ditutup, tidak bisa dikirim ke keluaran standar: sebut berkas atau folder (folder bernama - ditulis ./-/).
cli-pipe-many = Di keluaran standar hanya muat satu salinan, padahal ini { $count } foto: sebut folder untuk salinannya.
cli-pipe-terminal = Salinannya bakal tertulis di terminal: tambahkan > salinan.jpg, atau pipa ke program lain.
cli-pipe-twice = Masukan standar hanya bisa dibaca sekali: sebut - sekali saja, sebagai foto atau sebagai daftar.
cli-pipe-nothing = Tidak ada yang datang dari masukan standar: tambahkan &lt; foto.jpg, atau pipa dari program lain.
cli-list-unreadable = Daftar { $path } tidak bisa dibaca ({ $why }): sebut berkas berisi satu nama per baris.
cli-list-large = Daftar { $path } lebih dari { $megabytes } MB: pecah dulu.

cli-watch-alone = --watch hanya melihat yang muncul di foldernya: foto lain sebut di perintah tersendiri.
cli-watch-nowhere = { $path } bukan folder yang bisa dipantau: sebut folder yang ada.
cli-watch-boxes = --annotated tidak dibuat selama memantau, karena gambar bernomor tidak ditutup: jangan dipakai.
cli-watch-one-copy = Banyak salinan tidak muat dalam { $path }: sebut folder, atau hapus pilihan itu supaya salinannya ada di sebelah fotonya.
cli-watch-begins = Memantau { $path }, tanpa subfoldernya: yang muncul di situ diperiksa, dan salinannya ditandai { $mark }. Ctrl-C mengakhirinya.
cli-watch-ends = Pemantauan selesai.
cli-watch-lost = Folder { $path } tidak bisa dilihat lagi ({ $why }), jadi pemantauan selesai.
cli-watch-no-photo = { $path } dari namanya dan bita awalnya bukan foto, jadi tidak dilihat.
cli-watch-no-desktop = Desktop tidak memunculkan pemberitahuan (notify-send gagal), jadi jawaban hanya ada di sini.
cli-notice-clear = Tidak ada yang berisiko di foto baru.
cli-notice-caution = Hati-hati dengan foto baru: lihat dulu sebelum dikirim.
cli-notice-stop = Jangan: foto baru ini jangan dikirim ke AI apa adanya.
cli-notice-unknown = Foto baru belum bisa diperiksa: anggap saja belum aman.

cli-wrong-keep = --keep { $text } tidak menyebut tempat: tulis nomornya, misalnya 1,3, atau bagian kartu: { $known }
cli-wrong-pages = --pages { $text } bukan daftar berisi 1 sampai { $most } halaman, dihitung dari 1, misalnya 1-3,7
cli-wrong-cover = --cover { $text } bukan kotak: tulis kiri,atas,kanan,bawah dalam piksel, kanan dan bawah tidak ikut, misalnya 10,20,200,80 (untuk PDF, dengan halaman di depannya: 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } bukan waktu untuk satu foto: tulis angka di atas 0 dan paling banyak { $most }, misalnya 120
cli-wrong-explain = --explain { $text } bukan nomor tempat: --annotated memperlihatkannya, misalnya 2
cli-wrong-choice = { $option } { $text } tidak tersedia: tulis salah satu dari { $known }
cli-wrong-unknown = Tidak ada pilihan { $text }: --help memperlihatkan yang ada.
cli-wrong-ambiguous = { $text } bisa berarti beberapa pilihan, { $known }: tulis nama lengkapnya.
cli-wrong-lacks = { $option } butuh nilai sesudahnya: --help memperlihatkan nilai apa.
cli-wrong-has = { $option } tidak butuh nilai: hapus { $text }.

cli-usage = cara pakai:{" "}
cli-usage-error = gatekeeper check: { $what }
cli-help-named = yang diperiksa
cli-help-options = pilihan
cli-help = Memeriksa apakah foto dan PDF berisi hal yang jangan dikirim ke AI, lalu menyimpan salinan tertutup yang sudah teruji.
cli-help-end = Status keluar: 0 semuanya aman; 1 ada yang ditemukan atau tidak terbaca; 2 ada yang tidak bisa diperiksa atau dibaca. Foto yang namanya diawali tanda hubung ditulis sesudah --, atau sebagai ./-nama.jpg. Dalam pipa, - membaca foto dari masukan standar; dengan --redacted - salinannya keluar di keluaran standar, dan jawabannya, dalam kata-kata atau sebagai --json, di keluaran kesalahan.
cli-help-photos = foto, PDF, folder berisi foto, atau pola seperti '*.jpg'
cli-help-files-from = periksa juga yang namanya ada di berkas ini (- adalah masukan standar), satu nama per baris atau dengan bita nol sesudah tiap nama
cli-help-watch = periksa yang muncul di folder ini, dan taruh salinannya di sebelahnya atau di --redacted DIR, sampai dihentikan
cli-help-redacted = simpan salinan tertutup yang teruji di sini; - adalah keluaran standar
cli-help-annotated = simpan foto dengan kotak bernomor di sini (PNG), untuk PDF halaman-halamannya (PDF)
cli-help-overwrite = ganti yang sudah ada di OUT atau di DIR
cli-help-style = bilah yang menyebut apa yang ditutupnya dan wajah yang dikaburkan (auto, bawaan), satu warna polos (solid), isian dari sekelilingnya (soft), gambar bunga atau matahari di tiap wajah (sticker), nilai rekaan menggantikan yang asli (replace), hanya bagian tanpa yang perlu ditutup (crop), atau seluruh kartu dan surat ditutup (card)
cli-help-keep = biarkan ini terbuka: nomor tempat (lihat --annotated), atau bagian kartu seperti nik,name
cli-help-cover = tutup juga kotak piksel ini, untuk PDF dengan halaman di depannya, misalnya 2:10,20,200,80; boleh diulang
cli-help-everything = tutup semua kata, kode, dan wajah, bukan hanya tentang siapa
cli-help-pages = dari PDF, lihat halaman ini saja, misalnya 1-3,7; tanpa ini, { $most } halaman pertama
cli-help-labels = tulis di tiap penutup apa yang ditutupnya
cli-help-xray = perlihatkan juga kira-kira di mana fotonya diambil, kalau berkasnya menyebutkannya (sampai sekitar 11 km)
cli-help-explain = ceritakan apa yang ditemukan di tempat N pada satu foto, seberapa pasti, dan apa yang dicari serta dilewatkan aturannya
cli-help-json = cetak satu objek JSON per baris, bukan kata-kata
cli-help-off = lewati satu detektor
cli-help-seconds = waktu untuk detektor pada satu foto (bawaan 60)
cli-help-language = berbicara dalam bahasa ini (bawaan: dari LC_ALL, LC_MESSAGES, atau LANG)
cli-help-version = tampilkan versinya
cli-help-help = tampilkan bantuan ini
cli-completions = Mencetak yang dibutuhkan shell untuk melengkapi kata. Cara tiap shell memakainya:

## The page

serve-help = Menyajikan halaman di komputer ini: taruh fotonya, lihat apa yang pribadi di dalamnya, tutup, ambil salinannya.
serve-help-end = Ctrl-C mengakhirinya. Dengan PUBLIC_URL di .env, halaman ini juga untuk orang di luar komputer ini; lihat .env.example.
serve-help-port = port yang didengarkan; tanpa ini PAGE_PORT, atau mana saja yang bebas
serve-help-no-browser = cetak alamatnya saja, jangan buka apa-apa
serve-help-invite = cetak tautan sekali pakai ke halaman di PUBLIC_URL
serve-help-token = buat token untuk program yang akan memakai API, beserta isiannya
serve-wrong-port = port adalah angka antara 1 dan 65535
serve-loading = Memuat, tunggu beberapa detik …
serve-address = Gatekeeper ada di { $address }
serve-once = Alamat ini berlaku sekali, untuk satu peramban. Ctrl-C mengakhiri halamannya.
serve-invitation = Tautan ini membuka halaman untuk satu peramban, sekali saja, dalam { $hours } jam.

page-title = Lihat dulu apa yang terbuka di fotomu sebelum AI melihatnya
page-lead = Gatekeeper bilang dengan kata biasa apa yang pribadi di foto atau PDF, lalu membuat salinan tertutup yang dibaca ulang supaya pasti.
page-drop = Taruh foto atau PDF di sini
page-give = Tunjukkan foto atau PDF
page-choose = Pilih foto
page-camera = Kamera
page-paste = Tempel
page-promise = Tidak ada yang disimpan. Semua yang kamu tunjukkan kulupakan begitu kamu meninggalkan halaman ini, juga setelah 15 menit tidak disentuh.
page-skip = Langsung ke isi
page-home = Gatekeeper: mulai lagi dan lupakan semua foto
page-language = Bahasa
page-back = Semua foto
page-more = Tambah foto
page-again = Coba lagi
page-take-back = Batalkan perubahannya
page-list = Jawaban: %1 dari %2
page-pasted = Foto yang ditempel
page-nothing-given = Tidak ada foto atau PDF di situ. Salin gambarnya langsung, atau pilih berkasnya.
page-shared-lost = Yang kamu bagikan tidak sampai. Bagikan sekali lagi, atau pilih di sini.
page-away-title = Gatekeeper sedang tidak menyala
page-away = Halaman ini butuh servernya sendiri, dan server itu tidak menjawab. Nyalakan Gatekeeper lagi, lalu coba lagi. Tidak ada yang disimpan di sini.
page-session-title = Halaman ini belum terbuka untukmu
page-session = Buka lewat alamat yang ditampilkan Gatekeeper waktu mulai, atau lewat tautan yang kamu terima.
page-unreachable = Gatekeeper tidak menjawab, jadi belum ada hasilnya. Fotomu tidak disimpan. Servernya menyala dan jaringannya ada?
page-failed = Ada yang salah di server, jadi belum ada hasilnya. Coba lagi sebentar lagi, ya.
page-failed-title = Tidak bisa diperiksa — anggap saja tidak aman
page-gone-title = Sudah dilupakan
page-gone = Waktunya habis, jadi foto ini, salinannya, dan pilihanmu sudah hilang. Pilih lagi kalau masih perlu.
page-forgotten = Sudah kulupakan.
page-stage-sending = Mengirim
page-stage-waiting = Antre
page-stage-looking = Melihat
page-stage-covering = Menutup
page-stage-proving = Membaca ulang
page-now-queued = Menunggu giliran
page-now-sending = Sedang dikirim…
page-now-received = Sudah sampai…
page-now-waiting = Masih antre. Foto sebelum punyamu: %1
page-now-next = Sebentar lagi giliranmu…
page-now-looking = Sedang kucari yang pribadi…
page-now-page = Sedang kulihat halaman %1 dari %2…
page-now-covering = Sedang kututup…
page-now-proving = Salinannya sedang kubaca ulang supaya pasti…
page-progress = Kemajuan
page-strip = Halaman
page-of = Halaman %1 dari %2
page-keys = Tombol panah menggerakkan tanda silang, dengan Shift lebih jauh. Spasi menurunkan dan mengangkat alat, Escape membatalkannya. Plus dan minus memperbesar dan memperkecil, 0 menampilkan seluruh halaman. Tanpa alat, spasi menuju bagian di bawah tanda silang.
page-tools = Alat
page-tool-move = Geser
page-tool-brush = Kuas: tutup dengan mengecat
page-tool-rectangle = Kotak: tutup satu bagian
page-tool-eraser = Penghapus: buka yang kamu tutup, atau tempat yang kutemukan
page-undo = Urungkan
page-redo = Ulangi
page-zoom-out = Perkecil
page-zoom-fit = Seluruh halaman
page-zoom-in = Perbesar
page-width = Lebar kuas
page-compare = Lihat aslinya
page-compare-value = %1 % memperlihatkan aslinya
page-hold = Tahan untuk melihat aslinya
page-badge-copy = Salinan tertutup
page-badge-original = Foto aslimu, tidak ditutup
page-badge-both = Kiri: foto aslimu. Kanan: salinan tertutup
page-badge-bare = Foto aslimu: tidak ada salinannya
page-badge-working = Salinan baru sedang dibuat…
page-badge-coming = Gambarnya sedang datang…
page-key-down = Alatnya turun. Gerakkan dengan tombol panah, angkat dengan spasi.
page-drawn = Ditutup. Salinannya dibuat lagi.
page-erased = Dibuka. Salinannya dibuat lagi.
page-nothing-there = Tidak ada yang bisa dibuka di situ.
page-many-regions = Itu lebih dari yang muat untuk satu foto. Urungkan sesuatu dulu, atau pakai kotak untuk bagian yang lebih besar.
page-proven = Salinan barunya siap dan sudah kubaca ulang.
page-take = Ambil salinan tertutup
page-share = Bagikan
page-download = Unduh
page-download-size = Unduh salinan tertutup, %1
page-downloaded = Salinan tertutup sedang masuk ke unduhanmu.
page-copy = Salin
page-copied = Tersalin
page-not-copied = Tidak tersalin. Pakai Unduh, ya.
page-not-shared = Tidak terbagikan. Pakai Unduh, ya.
page-new-tab = terbuka di tab baru; tambahkan salinan tertutupnya di sana
page-fields = Yang kutemukan
page-fields-none = Tidak ada tempat yang perlu ditutup di sini. Dengan kuas kamu bisa menutup apa saja.
page-covered = ditutup
page-open = terlihat
page-partly = sebagian terlihat
page-unread = Tidak terbaca, jadi kututup
page-style = Cara menutup
page-hidden = Data tersembunyi di berkasnya: %1
page-hidden-kind = Apa
page-hidden-detail = Di salinan
page-hidden-removed = dihapus
page-forget = Lupakan foto ini
page-ask = Ini benar-benar mau dibiarkan terlihat?
page-ask-keep = Tetap tutup
page-ask-open = Biarkan terlihat

command-page = Tautan ke halaman, untuk peramban ini
web-link-open = Buka halaman
web-link = <b>Halaman web</b>: taruh foto, lihat apa yang pribadi di dalamnya, tutupi pakai jari. Tautan ini punya kamu: satu kali, untuk satu peramban, dalam 10 menit.
web-bad-request = Permintaan ini tidak bisa kubaca.
web-not-signed-in = Halaman ini belum kenal peramban kamu. Buka tautan yang kamu terima, atau minta yang baru.
web-not-allowed = Ini tidak boleh dari sini.
web-not-found = Tidak ada apa-apa di alamat ini.
web-wrong-method = Alamat ini tidak dibuka dengan cara ini.
web-too-slow = Datangnya terlalu lambat, jadi tidak ada yang kuambil. Coba lagi, ya.
web-too-large = Ini terlalu besar: paling banyak { $megabytes } MB di sini.
web-too-long-an-address = Alamat ini terlalu panjang.
web-too-many = Terlalu banyak sekaligus. Tunggu sebentar, lalu coba lagi.
web-internal = Ada yang gagal di sini, jadi tidak ada yang diperiksa. Coba lagi, ya.
web-busy = Sedang terlalu ramai, jadi tidak ada yang diperiksa. Coba lagi nanti, ya.
web-no-memory = Tautan sedang tidak bisa kuperiksa. Coba lagi sebentar lagi, ya.
web-stands-by = Bot lain yang sedang bertugas.
web-wrong-name = Halaman ini hanya menjawab di alamatnya sendiri.
web-no-https = Halaman ini hanya lewat https.
web-wrong-site = Ini dikirim oleh situs lain, jadi tidak kulakukan.
web-used-up = Tautan ini sudah dipakai atau terlalu lama. Minta yang baru, ya.
web-door = Di sini kamu bisa lihat apa yang pribadi di sebuah foto sebelum kamu kasih ke AI.
web-door-open = Buka
web-pdf-copy = Salinannya PDF baru berisi gambar halamannya: sudah ditutup, sudah dibaca ulang, tanpa data tersembunyi.
web-pdf-no-copy = Salinannya tidak ada.
web-no-copy = Tidak ada salinannya: { $reason ->
    [withhold] { $kind ->
        [pdf] halaman
       *[photo] foto
    } seperti ini tidak jadi aman walau sebagiannya ditutup. Sebaiknya jangan dikirim sama sekali.
    [large] hasilnya terlalu besar. Pakai versi yang lebih kecil.
    [unchecked] tidak semua pemeriksaan berjalan, jadi tidak ada yang bisa menjamin salinannya aman. Coba lagi sebentar lagi.
    [nothing] hampir semuanya akan tertutup, tidak ada gunanya lagi dikirim. Pilih gaya lain, atau tutup lebih sedikit.
    [nowhere] letaknya di gambar tidak diketahui, jadi tidak bisa ditutup. Potong fotonya sampai tersisa yang kamu perlukan saja.
   *[failed] waktu dibaca ulang, belum pasti semuanya tersembunyi. Tutup lebih banyak, atau potong fotonya.
}
web-not-checked = Belum diperiksa: { $check } ({ $reason }).
web-not-checked-on = { $count ->
   *[other] Belum diperiksa di halaman { $pages }: { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
   *[other] Halaman { $pages } tidak dilihat ({ $reason }).
}
web-pages-not-seen = Yang dilihat { $looked } halaman pertama dari { $count }. Sisanya belum dilihat siapa pun, dan tidak ikut di salinan.
web-confirm = Ini akan tetap terlihat: { $what }. Siapa pun yang menerima salinannya bisa membaca atau mengenalinya. Tetap dibuka?
web-gone = Waktunya habis, atau kamu sudah pergi: foto ini, salinannya, dan pilihanmu sudah dilupakan. Pilih lagi kalau masih perlu.
web-overtaken = Ada pilihan yang lebih baru, jadi yang ini tidak dibuat.
web-not-a-choice = Pilihan ini tidak cocok dengan fotonya. Muat ulang halamannya, lalu pilih lagi.
web-too-much-brushed = Itu lebih banyak dari yang muat di satu salinan. Batalkan sebagian dulu, atau pakai kotak untuk bagian yang lebih besar.
web-too-many-photos = Di sini sudah ada { $count } fotomu, sudah penuh. Lupakan salah satunya dulu.
web-too-many-bytes = Fotomu di sini sudah memenuhi memori. Lupakan salah satunya dulu.
web-all-full = Memorinya sedang penuh oleh foto orang lain. Coba lagi beberapa menit lagi.
web-no-copy-now = Tidak ada salinan terbukti dengan pilihan ini.
web-no-token = Ini butuh token: kirim sebagai Authorization: Bearer lalu tokennya. Yang menjalankan server ini membuatnya dengan ./gatekeeper page --token NAMA.
web-wrong-token = Token ini tidak dikenal di sini. Yang menjalankan server ini membuatnya dengan ./gatekeeper page --token NAMA.
web-wrong-type = Jenis kiriman ini tidak diterima. Kirim foto atau PDF-nya langsung, sebagai image/jpeg, application/pdf atau application/octet-stream, atau sebagai bagian file di formulir multipart/form-data, tanpa content coding.
web-bad-form = Formulir ini tidak bisa dibaca sampai akhir. Kirim sebagai multipart/form-data dengan satu bagian bernama file, dan isian pendek di sampingnya.
web-no-file = Formulirnya harus berisi tepat satu bagian bernama file: foto atau PDF-nya.
web-unknown-option = Opsi itu tidak ada, jadi tidak ada yang diperiksa. Opsinya: { $known }.
web-option-twice = Opsi { $name } diberikan lebih dari sekali, jadi tidak ada yang diperiksa.
web-wrong-option = Isi opsi { $name } tidak sesuai, jadi tidak ada yang diperiksa. Seharusnya: { $how }.
web-option-style = cara salinan menutup: { $known }
web-option-keep = yang tetap terbuka di salinan: paling banyak { $most } nomor tempat, atau kolom kartu, dipisah koma: 1,3 atau name
web-option-cover = satu kotak piksel yang ikut ditutup: kiri,atas,kanan,bawah, untuk PDF dengan halamannya: 2:10,20,200,80; boleh diberikan { $most } kali
web-option-everything = true atau false: tutup semua kata, kode, dan wajah, bukan hanya tentang siapa
web-option-labels = true atau false: tulis di tiap penutup apa yang ditutupnya
web-option-pages = dari PDF, paling banyak { $most } halaman yang dilihat: 1-3,7
web-option-annotated = true atau false: juga fotonya dengan kotak bernomor, yang tidak ditutup
web-option-copy = true atau false: tanpa salinan, foto hanya dilihat, jadi lebih cepat
web-option-language = bahasa kalimat dan kata di penutup: { $known }
web-option-seconds = detik untuk detektor, di atas 0 dan paling banyak { $most }
web-option-off = satu detektor yang dilewati: { $known }
web-no-such-place = { $count ->
        [0] Yang mau dibiarkan terbuka tidak ada di sini: tidak ada tempat, atau tidak ada dengan kolom itu. Tidak ada yang diberikan.
       *[other] Yang mau dibiarkan terbuka tidak ada di sini: hanya ada tempat 1 sampai { $count }, dan tidak ada kolom lain. Tidak ada yang diberikan.
    }
web-no-file-there = File itu tidak ada: sudah diambil, satu menitnya habis, atau milik program lain.

## Inside Telegram: the page on an answer's photo
button-edit = 🖐 Sunting pakai jari
page-edit-done = Selesai, kirim ke obrolan
page-edit-leave = Tutup tanpa salinan baru?
page-edit-leave-text = Yang kamu pilih dan gambar di sini akan dilupakan. Salinan yang ada di obrolan tetap yang lama.
page-edit-stay = Tetap di sini
page-edit-go = Tutup
page-edit-closed = Ini tidak bisa dibuka
web-edit-again = Tiap ketukan di tombolnya membuka ini sekali saja, dalam 15 menit. Tutup dulu, lalu ketuk lagi tombol di bawah jawabannya.
web-edit-over = Waktu tombol di jawaban ini sudah habis. Tutup ini, lalu kirim fotonya sekali lagi ke bot.
web-edit-not-fetched = Fotonya tidak bisa diambil dari Telegram. Tutup ini dan coba lagi sebentar lagi; kalau sudah tidak ada di obrolan, kirim sekali lagi.
web-edit-not-sent = Telegram belum menerima salinannya. Tidak ada yang hilang: coba lagi sebentar lagi.
