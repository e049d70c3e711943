# Semua yang dibaca orang, dalam Bahasa Indonesia. Nilai sudah diamankan saat diisikan; tag-nya HTML milik Telegram.

## Hasil pemeriksaan

headline-stop = 🔴 <b>Jangan — foto ini jangan dikirim ke AI.</b>
headline-caution = 🟡 <b>Hati-hati — lebih baik kirim salinannya, bukan yang asli.</b>
headline-clear = 🟢 <b>Tidak ada yang berisiko.</b>
headline-unknown = ⚪ <b>Belum bisa diperiksa — anggap saja foto ini belum aman, ya.</b>
headline-refused = ⚪ <b>Yang ini tidak bisa aku lihat.</b>

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
   *[other] { $places } bagian ditutup
}
where-found = , { $places ->
   *[other] di { $places } tempat
}
where-stripped = , dibuang dari salinan
where-file = , di dalam berkasnya

sure-sure = pasti
sure-likely = kemungkinan besar
sure-hint = mungkin

todo-copy = ✅ Salinan ini sudah ditutup dan sudah kubaca ulang supaya yakin. Kalau mau mengirim sesuatu, kirim salinannya — dan lihat sekali lagi dengan matamu sendiri.
todo-clean = ✅ Salinan ini gambarnya sama, hanya tanpa data tersembunyi. Aku bisa saja luput, jadi lihat sekali lagi sendiri, ya.
todo-clear-alone = Aku bisa saja luput, jadi lihat sekali lagi sendiri sebelum mengirimnya, ya.
todo-withheld = 🚫 Tidak ada salinan: { $reason ->
    [withhold] foto seperti ini tidak jadi aman walau sebagian ditutup. Sebaiknya jangan dikirim sama sekali.
    [large] ukurannya melebihi batas Telegram. Kirim versi fotonya yang lebih kecil, ya.
    [unchecked] tidak semua pemeriksaan berjalan, jadi aku tidak berani menjamin salinannya aman.
   *[failed] waktu kubaca ulang, aku belum yakin semuanya sudah tertutup. Potong fotonya atau tutup lebih banyak, lalu kirim lagi ke sini.
}
todo-unchecked = ⚪ Belum diperiksa: { $checks }. Coba kirim lagi sebentar lagi; kalau tetap begini, jangan anggap fotonya aman.
unchecked-brief = ⚪ Belum diperiksa: { $checks }.
unchecked-timeout = terlalu lama
unchecked-crashed = gagal di tengah jalan
unchecked-unavailable = sedang tidak tersedia
unchecked-frames = bingkainya terlalu banyak

memory-line = 🕑 Fotonya tidak kusimpan. Tombol-tombol ini berlaku { $minutes ->
   *[other] { $minutes } menit
}, setelah itu semuanya kulupakan.

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
    .why = Mereka belum ditanya apakah wajahnya boleh dilihat AI.
risk-metadata = Data tersembunyi di berkas
    .short = Data tersembunyi
    .why = Berkas bisa menceritakan kapan, di mana, dan dengan alat apa gambar diambil.

## Persisnya apa, kalau diketahui

why-nik = NIK
why-identity-card = KTP atau kartu identitas
why-driving-licence = SIM
why-family-card = kartu keluarga
why-travel-document = paspor atau dokumen perjalanan
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
why-medical-record = rekam medis
why-serial-number = nomor seri alat

## Foto yang tidak dilihat

refused-empty = Berkasnya kosong. Coba kirim lagi, ya.
refused-not-a-picture = Ini bukan gambar yang bisa kubaca. Aku membaca JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF, dan BMP.
refused-truncated = Gambarnya terpotong sebelum selesai. Coba kirim lagi, ya.
refused-too-many-bytes = Berkasnya terlalu besar: Telegram hanya memberi bot paling banyak { $megabytes } MB. Kirim sebagai foto, bukan berkas, atau kecilkan dulu.
refused-too-many-pixels = Gambarnya lebih dari { $megapixels } megapiksel, itu batasku. Tolong kecilkan dulu.
refused-too-long-a-side = Salah satu sisi gambarnya lebih dari { $pixels } piksel, itu batasku. Tolong kecilkan dulu.
refused-missing-file = Telegram sudah tidak punya berkas ini. Coba kirim lagi, ya.
refused-unreadable-file = Berkas ini tidak bisa kubaca. Coba kirim lagi, ya.

trouble-timeout = Pemeriksaannya terlalu lama. Coba kirim lagi; foto yang lebih kecil lebih cepat.
trouble-crashed = Ada yang rusak saat aku melihatnya. Coba kirim lagi, ya.
trouble-garbled = Ada yang rusak saat aku melihatnya. Coba kirim lagi, ya.
trouble-unavailable = Aku sedang sibuk atau baru menyala. Coba kirim lagi sebentar lagi.
trouble-download = Fotonya tidak bisa kuambil dari Telegram. Coba kirim lagi, ya.
trouble-internal = Ada yang salah di pihakku. Coba kirim lagi sebentar lagi, ya.

## Pesan lain

other-text = Aku memeriksa foto: kirim satu, nanti kuberi tahu apa yang sebaiknya tidak diperlihatkan ke AI. Selengkapnya di /help.
other-animation = Animasi belum bisa kuperiksa. Kirim satu gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-video = Video belum bisa kuperiksa. Ambil tangkapan layar bagian yang penting, lalu kirim. Sebelum itu: belum diperiksa.
other-voice = Aku tidak bisa mendengar; aku memeriksa foto. Suara juga data pribadi, jadi pikir dua kali sebelum memberikannya ke AI.
other-sticker = Stiker belum bisa kuperiksa. Kirim gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-live-photo = Ini live photo: di dalamnya ada video pendek yang tidak bisa kuperiksa. Kirim sebagai foto biasa. Sebelum itu: belum diperiksa.
other-paid = Media berbayar tidak bisa kulihat. Kirim gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-story = Story tidak bisa kulihat. Kirim gambarnya sebagai foto. Sebelum itu: belum diperiksa.
other-document = Berkas jenis ini tidak bisa kuperiksa, hanya gambar. Kirim halamannya sebagai foto. Sebelum itu: belum diperiksa.
other-contact = Itu kontak seseorang. Tidak ada yang kusimpan — dan tolong jangan berikan ke AI tanpa izin orangnya.
other-location = Itu lokasi persis. Tidak ada yang kusimpan — dan sebaiknya jangan diberitahukan ke AI.
other-unknown = Aku tidak mengenal pesan jenis ini, jadi belum diperiksa. Aku memeriksa foto: coba kirim satu.

## Tombol dan jawabannya

button-as-file = 📎 Sebagai berkas
button-delete = 🗑 Hapus fotoku
button-forget = 🧹 Lupakan
pressed-expired = Tombol ini sudah kedaluwarsa: foto itu sudah kulupakan. Kirim lagi kalau masih perlu.
pressed-file = Berkasnya sedang kubuat…
pressed-deleted = Fotomu sudah dihapus dari obrolan ini. Kalau pernah disimpan di tempat lain, di sana masih ada.
pressed-not-deleted = Telegram tidak mengizinkanku menghapusnya: sudah lebih dari 48 jam atau sudah tidak ada. Kamu bisa menghapusnya sendiri.
pressed-forgotten = Sudah kulupakan. Tombol di bawah jawaban itu tidak berfungsi lagi.
pressed-no-copy = Kali ini tidak ada salinan yang bisa dikirim. Coba kirim fotonya lagi, ya.
file-caption = Salinan yang sudah ditutup, ukuran penuh, tanpa data tersembunyi.

## Perintah

command-start = Apa yang kulakukan
command-help = Cara memakaiku
command-tips = Lima tips foto dan AI
command-privacy = Apa yang disimpan, berapa lama
command-forget = Lupakan aku sekarang

start = 👋 <b>Halo! Aku melihat fotomu dulu sebelum kamu kirim ke AI.</b>

    Kirim foto, atau gambar sebagai berkas. Kuberi tahu kalau ada yang sebaiknya tetap jadi milikmu saja — dokumen, anak, alamat, kesehatan, kata sandi, kartu — dan kubuatkan salinan yang bagian itunya ditutup.

    Aku berjalan di mesin milik pengelolaku sendiri; fotomu tidak dikirim ke layanan AI mana pun.
    /tips — lima kebiasaan baik · /privacy — apa yang disimpan · /help — cara kerjanya

help = <b>Cara memakaiku</b>

    1. Kirim foto, atau gambarnya <i>sebagai berkas</i>: dengan begitu aku juga melihat data tersembunyi, yang di foto biasa sudah dibuang Telegram.
    2. Baca apa yang kutemukan. 🔴 artinya jangan dikirim, 🟡 artinya lebih baik kirim salinannya, 🟢 artinya tidak ada yang ditemukan, ⚪ artinya belum bisa diperiksa — dan itu tidak pernah berarti boleh.
    3. Ambil salinan yang sudah ditutup, atau tekan <i>Sebagai berkas</i> untuk ukuran penuh. <i>Hapus fotoku</i> menghapus yang asli dari obrolan ini.

    Aku bisa keliru ke dua arah. Keputusan terakhir tetap di tanganmu.
    /tips · /privacy · /forget

tips = <b>Lima tips sebelum mengirim foto ke AI</b>

    <b>1. Jangan ada data pribadi.</b> KTP, surat, tiket, layar dengan nama atau nomor: jangan sampai ikut terfoto. Bertanya soal formulir bisa dengan formulir kosong.

    <b>2. Potong atau tutup dulu.</b> Buang bagian yang tidak perlu, dan tutup sisanya dengan kotak penuh. Blur atau mosaik asli sering bisa dikembalikan; kotak penuh tidak.

    <b>3. Pilih gambar umum.</b> Untuk bertanya soal ruam, tanaman, atau kamar, gambar dari buku atau ilustrasi sama bergunanya dengan foto dirimu, anakmu, atau rumahmu.

    <b>4. Obrolan AI bukan album foto.</b> Yang kamu kirim bisa disimpan, dilihat orang untuk pemeriksaan mutu, atau dipakai melatih model. Simpan kenanganmu di rumah.

    <b>5. Baca dulu kebijakan privasinya.</b> Cari tiga hal: berapa lama gambar disimpan, apakah dipakai untuk pelatihan, dan cara menghapusnya. Baru atur pengaturannya.

tips-short =
    .personal = 💡 Tips: data pribadi jangan ikut terfoto; pertanyaanmu sering kali tetap bisa dijawab. /tips
    .cover = 💡 Tips: potong atau tutup sebelum dikirim. Blur bisa dikembalikan, kotak penuh tidak. /tips
    .generic = 💡 Tips: gambar umum atau ilustrasi sering kali sudah cukup. /tips
    .archive = 💡 Tips: obrolan AI bukan album foto. /tips
    .policy = 💡 Tips: baca kebijakan privasi layanannya sebelum mengirim gambar. /tips

privacy = <b>Apa yang disimpan, di mana, dan berapa lama</b>

    <b>Fotomu:</b> tidak disimpan di mana pun. Kuambil dari Telegram ke memori, kulihat, kujawab, lalu kubuang. Tidak ditulis ke disk dan tidak dikirim ke layanan lain.

    <b>Catatan untuk tombol:</b> nomor Telegram-mu, nomor obrolan dan pesan, kode berkas dari Telegram, jenis risiko dan letaknya di gambar, bahasamu. Tidak ada piksel, nama, atau teks yang kubaca. Disimpan { $minutes ->
       *[other] { $minutes } menit
    } { $store ->
        [redis] di basis data Redis
       *[inside] di dalam prosesku sendiri
    }, lalu terhapus sendiri.

    <b>Disegel:</b> catatan itu dienkripsi (AES-256-GCM) dengan kunci yang { $key ->
        [given] ada di pengaturan pengelolaku dan tidak pernah diketahui basis data.
       *[random] dibuat baru setiap kali aku menyala dan tidak pernah dicatat: setelah dinyalakan ulang aku tidak ingat apa-apa.
    }

    <b>Log:</b> angka acak, jenis risiko, jumlah, dan waktu. Tidak ada apa pun tentang kamu.

    <b>Telegram</b> menyimpan pesanmu dan jawabanku di obrolan ini sampai dihapus; obrolan dengan bot tidak terenkripsi ujung ke ujung. Hapus kalau sudah selesai.

    /forget menghapus semua catatan tentang kamu saat itu juga.

forgotten = { $records ->
    [0] 🧹 Aku tidak punya catatan apa pun tentang kamu. Tidak ada yang perlu dilupakan.
   *[other] 🧹 { $records } catatan dihapus. Aku tidak ingat apa-apa lagi tentang kamu.
}
forget-unavailable = Memoriku sedang tidak menjawab, jadi belum ada yang bisa kuhapus. Apa pun yang ada di sana terhapus sendiri setelah { $minutes ->
   *[other] { $minutes } menit.
}
only-private = Untuk sekarang aku hanya memeriksa foto di obrolan pribadi: buka obrolan denganku dan kirim di sana, ya.
