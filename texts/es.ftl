# Spanish. Not yet read by a native speaker.

## The verdict

headline-stop = 🔴 <b>Alto: no le envíes esto a una IA.</b>
headline-caution = 🟡 <b>Cuidado: mejor envía la copia, no el original.</b>
headline-clear = 🟢 <b>No encontré nada riesgoso.</b>
headline-film = ⚪ <b>No hay nada riesgoso en las imágenes que vi, pero no son todas, así que esto no es un sí.</b>
headline-unknown = ⚪ <b>No lo pude revisar: mejor trátalo como no seguro.</b>
headline-unread = ⚪ <b>No pude leer la mayor parte de lo escrito aquí: mejor trata esta foto como no segura.</b>
headline-refused = ⚪ <b>Esto no lo pude mirar.</b>

short-stop = 🔴 <b>Alto: { $what } — { $copy ->
    [yes] no envíes el original.
   *[no] no se lo envíes a una IA.
}</b>
short-caution = 🟡 <b>Cuidado: { $what } — { $copy ->
    [yes] mejor envía la copia.
   *[no] mejor no lo envíes.
}</b>
short-children = { $count ->
    [one] Un niño en la foto
   *[other] { $count } niños en la foto
}
short-found = Encontré: { $what }
short-covered = Tapado: { $what }.
short-open = Encontré: { $what }.
short-rest = Lo demás se puede seguir leyendo.
short-removed = Quitado: { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
    [one] un lugar tapado
   *[other] { $places } lugares tapados
}
where-fields = , tapado: { $what }
where-rest = ; lo demás se puede seguir leyendo
where-found = , { $places ->
    [one] en un lugar
   *[other] en { $places } lugares
}
where-stripped = , quitado de la copia
where-file = , en el propio archivo

sure-sure = con certeza
sure-likely = probable
sure-hint = posible

todo-copy = ✅ La copia de aquí está tapada, y la volví a leer para asegurarme. Si envías algo, envía la copia.
todo-clean = ✅ La copia de aquí es la misma imagen sin datos ocultos.
todo-withheld = 🚫 No hay copia: { $reason ->
    [withhold] una foto así no se vuelve segura tapando partes. Mejor no la envíes.
    [large] sería más grande de lo que acepta Telegram. Envíame una versión más pequeña de la foto.
    [film] no hago copias de un video que no vi completo. Haz una captura de pantalla de la parte que importa y envíamela.
    [unchecked] no se hicieron todas las revisiones, así que no puedo prometer que una copia sea segura.
    [nothing] quedaría tapado casi todo y no quedaría nada que valga la pena enviar. Elige otro estilo o usa una imagen genérica.
    [nowhere] no sé en qué parte de la imagen está, así que no lo puedo tapar. Recorta la foto en tu galería hasta que solo quede lo que necesitas y vuelve a enviármela.
   *[failed] al volver a leerla no tuve la certeza de que todo estuviera oculto. Recorta la foto o tapa más partes, y vuelve a enviármela.
}
todo-copy-chosen = ✅ La copia de aquí está tapada como elegiste, y la volví a leer. Lo que dejaste a la vista lo puede ver quien la reciba.
todo-unchecked = ⚪ Sin revisar: { $checks }. Vuelve a enviar la foto en un momento; si sigue igual, no te fíes de ella.
todo-unchecked-film = ⚪ Sin revisar: { $checks }. Un fragmento más corto, o una captura de la parte que importa, es más rápido.
todo-still = ✅ La copia de aquí es una sola imagen fija, sin datos ocultos.
todo-frames = ⚪ Contiene más imágenes de las que miro: vi las primeras 16. Envíame una por una las que importan.
todo-detail = ⚪ Sin revisar: { $what }. Recorta la imagen o envíame sus partes una por una.
unchecked-brief = ⚪ Sin revisar: { $checks }.
unchecked-timeout = tardó demasiado
unchecked-crashed = falló
unchecked-unavailable = no disponible
unchecked-frames = demasiadas imágenes para verlas todas
unchecked-detail = una parte de esta imagen que no pude mirar de cerca
unchecked-not-given = no venía en lo que recibí
unchecked-pages = más páginas de las que miro
unchecked-damaged = el archivo está dañado

unread = ✍️ No pude leer: { $what }. { $covered ->
    [yes] La copia lo tapa; solo tú sabes qué dice.
   *[no] Míralo tú: puede ser privado.
}
unread-handwriting = escritura a mano
unread-script = un alfabeto que no conozco
unread-small = letras demasiado pequeñas
unread-blurred = letras borrosas
unread-code = un código (QR o de barras)
unread-writing = texto que no pude leer

left-open = 👁 A la vista porque lo elegiste: { $places }.
note-everything = ➕ También están tapadas todas las demás palabras, códigos y caras. <i>Elegir</i> → <i>Tapar solo lo encontrado</i> las trae de vuelta.
added = ➕ También tapado porque lo elegiste: { $places ->
    [one] un lugar
   *[other] { $places } lugares
}.
note-photo = ℹ️ Llegó como foto: Telegram ya le había quitado los datos ocultos (lugar, hora, dispositivo). Si la envías como archivo, también puedo mirar eso.
once-last-look = 👀 Se me puede escapar algo, así que échale un último vistazo antes de enviarla.
once-small-print = 📎 Telegram achica las fotos. Si importa la letra pequeña, envía la imagen como archivo.
note-file = 🩻 Datos ocultos en el archivo: { $hidden ->
    [none] ninguno.
    [unchecked] no se pudieron revisar.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}La copia no lleva ninguno.
       *[no] {""}
    }
}
note-live = 🎞 Es una foto en vivo (live photo): miré su imagen fija. Su video corto no lo revisé, así que esto no es un sí.{ $copy ->
    [yes] {" "}La copia es solo la imagen fija.
   *[no] {""}
}
note-sticker = 🖼 Es un sticker: lo miré como imagen.
note-copy-reduced = 📐 La copia es más pequeña que la foto: es el tamaño que pude comprobar.
note-copy-first-frame = 🎞 El archivo tiene varias imágenes: la copia es la primera, sin movimiento.
note-moving = 🎞 Esto se mueve: miré hasta 16 de sus imágenes, no lo que hay entre ellas, y no escuché el sonido.

details-ran = <b>Detalles</b>
    Busqué: { $checks }.
details-times = Tiempo: { $total } s ({ $stages }).
stage-decode = abrir { $seconds }
stage-inspect = mirar { $seconds }
stage-redact = tapar { $seconds }
stage-verify = volver a leer { $seconds }

memory-line = 🕑 No guardo la foto. Los botones funcionan durante { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}. /mydata muestra qué se queda más tiempo, cuánto y por qué.

memory-away = 🕑 No guardo la foto. Mi memoria no responde ahora, así que aquí no hay botones: para cambiar lo tapado, vuelve a enviar la foto más tarde.

answer-again = 🔁 Tu mensaje cambió; esto es sobre la imagen nueva.
answer-outdated = ⚪ <b>Ya no vale:</b> cambiaste ese mensaje. Lo que dije aquí era sobre la imagen anterior; enseguida llega la respuesta a la nueva.
looking = 🔎 Mirando…
waiting = 🕐 En la fila. Fotos que esperan ahora: { $count }. Te respondo aquí en cuanto le toque a esta.
spread-waits = 🕐 Ahora mismo no puedo mirar tu foto. Espera a salvo, y te respondo aquí en cuanto pueda. No hace falta que la envíes otra vez.
waiting-about = 🕐 En la fila. Fotos que esperan ahora: { $count }. Todas juntas tardan más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}. Te respondo aquí en cuanto le toque a esta.
interrupted = ⚠️ <b>Me detuvieron justo cuando respondía a esto.</b> Si no hay respuesta, no se revisó: envíalo otra vez, por favor.
too-fast = ⏳ <b>Sin revisar.</b> Enviaste 30 fotos en un minuto, y ese es mi límite. Espera { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} y vuelve a enviarla.
line-full = ⏳ <b>Sin revisar.</b> Ya hay { $count } fotos tuyas esperando. Vuelve a enviar esta cuando las haya respondido.
check-needs-reply = Envíame una foto y la reviso enseguida. /check es para una imagen que ya está aquí: mantén pulsado ese mensaje, toca Responder y escribe /check.
not-allowed = Este bot es privado: quien lo administra no te dio acceso, así que no miré nada.

## Albums

album-headline-stop = 🔴 <b>Alto: no le envíes este álbum a una IA.</b> { $count ->
    [one] Una imagen:
   *[other] { $count } imágenes, primero las peores:
}
album-headline-caution = 🟡 <b>Cuidado: mejor envía las copias, no los originales.</b> { $count ->
    [one] Una imagen:
   *[other] { $count } imágenes, primero las peores:
}
album-headline-clear = 🟢 <b>No encontré nada riesgoso.</b> { $count ->
    [one] Una imagen:
   *[other] { $count } imágenes:
}
album-headline-unknown = ⚪ <b>No lo pude revisar todo: mejor trata este álbum como no seguro.</b> { $count ->
    [one] Una imagen:
   *[other] { $count } imágenes, primero las peores:
}
album-line-stop = { $number }. 🔴 Alto{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] tapado en su copia
   *[no] sin copia
}
album-line-caution = { $number }. 🟡 Cuidado{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] tapado en su copia
   *[no] sin copia
}
album-line-clear = { $number }. 🟢 Nada encontrado{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; sin copia
}
album-line-unknown = { $number }. ⚪ No la pude revisar toda{ $what ->
    [none] {""}
   *[other] ; encontré: { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; sin copia
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 No hay ninguna copia que pueda prometer que es segura. Mejor no envíes ninguna.
   *[other] ✅ { $copies } de { $count } tienen su copia arriba, tapada y vuelta a leer. Si envías algo, envía esas, y échales antes otro vistazo. Un botón con número abre esa imagen, para cambiar lo que está tapado.
}
album-copy = Imagen { $number } de { $count }: tu foto, { $what ->
    [none] no hubo nada que tapar, datos ocultos quitados.
   *[other] tapado en ella: { $what }.
}
album-added = ➕ Agregada: la respuesta al álbum de arriba ahora incluye también esta imagen.

## PDFs

pdf-headline-stop = 🔴 <b>Alto: no le envíes este PDF a una IA.</b>
pdf-headline-caution = 🟡 <b>Cuidado: mejor envía la copia, no el original.</b>
pdf-headline-clear = 🟢 <b>No encontré nada riesgoso.</b>
pdf-headline-unknown = ⚪ <b>No lo pude revisar todo: mejor trata este PDF como no seguro.</b>
pdf-line-stop = 🔴 Página { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Página { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Página { $page }: no la pude revisar toda{ $what ->
    [none] {""}
   *[other] ; encontré: { $what }
}
pdf-line-clear = 🟢 Página { $page }: nada encontrado.
pdf-clear-pages = 🟢 { $count ->
    [one] Una página: nada encontrado.
   *[other] { $count } páginas: nada encontrado.
}
pdf-more-pages = … y { $count ->
    [one] una página más
   *[other] { $count } páginas más
} con algo.
pdf-covered-text = ❗ <b>El texto debajo de las barras sigue ahí.</b> Quien lo seleccione lo puede copiar, y una IA también lo lee. En mi copia ya no está.
pdf-hidden = 🩻 Además, en el archivo: { $what }.
pdf-first-pages = 📄 Miré las primeras { $looked } de { $count } páginas. Las demás no las miró nadie, y la copia no las lleva.
pdf-damaged = ⚠️ El archivo está dañado, así que otro programa puede mostrar algo distinto de lo que vi. Confía solo en la copia.
pdf-copy = ✅ La copia es un PDF nuevo con imágenes de las páginas: tapado y vuelto a leer, sin datos ocultos. Échale un último vistazo antes de enviarlo.
pdf-withheld = 🚫 No hay copia: { $reason ->
    [withhold] una página así no se vuelve segura tapando partes. Mejor no la envíes.
    [large] sería más grande de lo que acepta Telegram. Envía menos páginas.
    [unchecked] no se pudieron revisar todas las páginas, así que no puedo prometer que una copia sea segura. Envía como fotos las páginas que importan.
   *[failed] al volver a leerla no tuve la certeza de que todo estuviera oculto. Envía como fotos las páginas que importan.
}

## The risks

risk-intimate = Imagen íntima o muy personal
    .short = Íntimo
    .why = Una vez en un servidor no la puedes recuperar, y se puede usar para avergonzar o chantajear.
risk-children = Cara de un niño
    .short = Niños
    .why = Los niños no pueden dar su permiso, y sus caras se pueden reunir y usar mal durante años.
risk-identity = Documento de identidad
    .short = Documento de identidad
    .why = Con él alguien puede abrir cuentas o pedir dinero prestado a tu nombre.
risk-medical = Información médica
    .short = Salud
    .why = Tu salud es asunto tuyo y de tu médico, no de aseguradoras ni de jefes.
risk-location = Dirección o lugar exacto
    .short = Lugar
    .why = Les dice a desconocidos dónde vives o dónde estás ahora.
risk-secrets = Contraseña, clave o código
    .short = Contraseña o clave
    .why = Quien la lea puede entrar en tu cuenta o en tu red. Si alguna vez la enviaste, cámbiala.
risk-payment = Tarjeta o cuenta bancaria
    .short = Pago
    .why = Solo con el número y la fecha puede bastar para sacar dinero.
risk-contact = Teléfono o correo electrónico
    .short = Contacto
    .why = Atrae spam y fraudes, y puede ser de otra persona.
risk-vehicle = Placa de un vehículo
    .short = Placa de vehículo
    .why = Una placa lleva a su dueño, y muchas veces hasta su calle.
risk-people = Caras reconocibles
    .short = Caras
    .why = A quien sale en la foto nadie le preguntó si una IA puede verlo.
reason-boarding-pass = Su código abre la reserva: nombre, asiento y vuelo de regreso, y muchas veces la forma de cambiarla o cancelarla.
reason-pay-slip = Dice cuánto ganas y dónde trabajas, y muchas veces tu cuenta y tu número fiscal.
reason-bank-statement = Dice cuánto tienes y a quién le pagas, y lleva tu número de cuenta.
reason-further-frames = Cada imagen adicional puede mostrar lo que la primera no muestra.
risk-video = El video de una foto en vivo
    .short = Video
    .why = Un video muestra más que su imagen fija.
risk-metadata = Datos ocultos en el archivo
    .short = Datos ocultos
    .why = Los archivos pueden decir cuándo, dónde y con qué dispositivo se tomó una imagen.

## What exactly, where it is known

why-nik = número NIK
why-identity-card = documento de identidad
why-driving-licence = licencia de conducir
why-family-card = tarjeta familiar
why-machine-readable-zone = líneas de lectura mecánica
why-address = dirección
why-coordinates = coordenadas
why-gps = posición GPS
why-place-name = nombre de un lugar
why-place-code = código que lleva a un lugar
why-bank-account = número de cuenta
why-card-number = número de tarjeta
why-card-details = datos de la tarjeta
why-iban = IBAN
why-payment-code = código de pago
why-contact-code = contacto en un código QR
why-e-mail = correo electrónico
why-phone = número de teléfono
why-password = contraseña
why-key = clave
why-key-in-code = clave en un código QR
why-one-time-code = código de un solo uso
why-otp-code = generador de códigos en un código QR
why-wifi-code = contraseña de Wi-Fi en un código QR
why-login-code = código de inicio de sesión
why-boarding-pass = tarjeta de embarque
why-laboratory-report = informe de laboratorio
why-insurance-card = tarjeta del seguro
why-vaccination-card = carné de vacunación
why-medical-letter = carta médica
why-prescription = receta médica
why-medical-record = historia clínica
why-serial-number = número de serie del dispositivo

why-camera = cámara
why-software = programa
why-time = fecha y hora
why-owner = nombre del dueño
why-comment = comentario
why-maker-note = notas del fabricante
why-face-tags = nombres de personas
why-edit-history = historial de ediciones
why-motion-photo = video corto detrás de la foto
why-depth-map = mapa de profundidad
why-thumbnail = vista previa pequeña del original
why-further-pictures = otras imágenes
why-further-frames = otras imágenes en el mismo archivo
why-trailing-bytes = datos después del final de la imagen
why-embedded-profile = bloque de datos incrustado
why-hidden-alpha = imagen bajo partes transparentes
why-attachment = archivos adjuntos
why-form-values = datos de un formulario
why-form-program = formulario con un programa propio
why-signed = firma digital con un nombre
why-notes = notas en las páginas
why-links = enlaces
why-scripts = acciones que se ejecutan solas
why-layers-off = capas apagadas
why-earlier-versions = versiones anteriores del documento
why-unseen-text = texto que no se ve
why-text-outside = texto fuera de la página
why-covered-text = texto bajo las barras que todavía se puede leer
why-broken-metadata = metadatos dañados
why-thumbnail-differs = vista previa que muestra otra cosa
why-burst = marca de una ráfaga de fotos
why-colour-profile = perfil de color que nombra un dispositivo
why-content-credentials = registro firmado de su origen
why-ultrasound = ecografía
why-endoscopy = endoscopia
why-invitation-code = invitación en un código
why-pairing-code = código para emparejar un dispositivo
why-link-with-token = enlace que abre una cuenta
why-wallet-code = dirección de billetera en un código
why-profile-code = perfil en un código
why-licence-code = código con los datos de una licencia
why-person-in-code = datos personales en un código
why-health-code = certificado de salud en un código
why-health-readings = mediciones de salud
why-health-statement = lo que se dice de la salud de alguien
why-parcel-code = número de paquete

why-ktp = documento de identidad KTP
why-sim = licencia de conducir SIM
why-sim-number = número de licencia de conducir
why-passport = pasaporte
why-passport-number = número de pasaporte
why-russian-passport = número de pasaporte ruso
why-visa = visa
why-residence-permit = permiso de residencia
why-stay-permit-number = número de permiso de estadía
why-licence-number = número de licencia de conducir
why-voter-number = número de elector
why-birth-certificate = acta de nacimiento
why-marriage-book = libreta de matrimonio
why-child-card = documento de identidad de un menor
why-student-card = carné de estudiante
why-employee-card = carné de empleado
why-tax-card = tarjeta fiscal
why-npwp = número fiscal NPWP
why-health-card = tarjeta sanitaria
why-bpjs-number = número BPJS
why-polish-card = número de documento polaco
why-medicare-number = número de Medicare
why-nisn = número de estudiante NISN
why-diploma = diploma
why-school-report = boletín de notas
why-vehicle-paper = papeles del vehículo
why-card-with-portrait = tarjeta con retrato
why-other-side = otra cara de una tarjeta
why-paper-about-somebody = papel sobre alguien
why-document-code = código con los datos de un documento
why-ssn = número de seguridad social
why-my-number = My Number
why-german-tax-id = número fiscal alemán
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
why-argentine-dni = DNI argentino
why-bsn = BSN
why-nir = NIR
why-nino = número de National Insurance
why-sin = número de seguro social
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = número de identificación
why-inn = INN
why-pps = número PPS irlandés
why-tfn = número fiscal australiano
why-ird-number = número IRD neozelandés
why-utr = referencia fiscal británica
why-cuil = CUIL argentino
why-rfc = RFC mexicano
why-french-tax-number = número fiscal francés
why-german-social-number = número de seguro social alemán
why-swiss-ahv = número AHV
why-austrian-ssn = número de seguro social austriaco
why-ghana-card = Ghana Card
why-child-face = cara de un niño
why-face = cara
why-small-face = cara pequeña
why-name = nombre
why-list-of-people = lista de personas
why-pupil = nombre con un curso o una escuela
why-handle = nombre de usuario
why-profile-link = enlace a un perfil
why-account-holder = titular de la cuenta
why-cheque = cheque
why-bank-statement = extracto bancario
why-pay-slip = recibo de sueldo
why-merchant-number = número de comercio
why-wallet-seed = palabras de recuperación de una billetera
why-wallet-key = clave de una billetera
why-wallet-address = dirección de una billetera
why-pin = PIN
why-otp-key = clave de un generador de códigos
why-recovery-codes = códigos de recuperación
why-door-code = código de una puerta o alarma
why-sim-card = códigos de una tarjeta SIM
why-voucher-code = código de un vale
why-member-code = número de una tarjeta de cliente
why-pharmacy-label = etiqueta de farmacia
why-appointment-slip = papel de una cita médica
why-picture-with-patient = imagen médica con datos del paciente
why-wristband = pulsera de hospital
why-scan = imagen médica
why-cardiogram = electrocardiograma
why-x-ray = radiografía
why-address-form = formulario de dirección
why-street = calle
why-parcel-label = etiqueta de un paquete
why-map-screenshot = mapa
why-marked-map = lugar marcado en un mapa
why-journey = lugares de un viaje o un envío
why-stay = dónde duerme alguien
why-street-sign = letrero de calle con número de casa
why-house-number = número de casa
why-map-link = enlace a un mapa
why-plus-code = plus code
why-three-words = lugar en tres palabras
why-plate-written = placa de vehículo escrita
why-plate-indonesia = placa de vehículo
why-plate-europe = placa de vehículo
why-plate-asia = placa de vehículo
why-plate-america = placa de vehículo
why-plate-india = placa de vehículo
why-plate-other = placa de vehículo
why-bare-parts = partes del cuerpo sin cubrir
why-explicit-picture = imagen explícita
why-thai-id = número de identidad tailandés
why-philippine-id = número de identidad filipino
why-portuguese-id = número de identidad portugués
why-vietnamese-id = número de identidad vietnamita
why-turkish-id = número de identidad turco
why-taiwanese-id = número de identidad taiwanés
why-swedish-id = número de identidad sueco
why-sri-lankan-id = número de identidad de Sri Lanka
why-spanish-id = número de identidad español
why-south-african-id = número de identidad sudafricano
why-saudi-id = número de identidad saudí
why-romanian-id = número de identidad rumano
why-norwegian-id = número de identidad noruego
why-nigerian-id = número de identidad nigeriano
why-korean-id = número de identidad coreano
why-israeli-id = número de identidad israelí
why-hong-kong-id = número de identidad de Hong Kong
why-greek-id = número de identidad griego
why-german-id = número de identidad alemán
why-finnish-id = número de identidad finlandés
why-emirates-id = número de identidad de los Emiratos
why-egyptian-id = número de identidad egipcio
why-danish-id = número de identidad danés
why-czech-id = número de identidad checo
why-croatian-id = número de identidad croata
why-chinese-id = número de identidad chino
why-bulgarian-id = número de identidad búlgaro
why-belgian-id = número de identidad belga
why-bangladeshi-id = número de identidad de Bangladés
why-baltic-id = número de identidad báltico

## The photo that was not looked at

refused-empty = El archivo está vacío. Envíalo otra vez, por favor.
refused-not-a-picture = Esta no es una imagen que pueda leer. Leo JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF y BMP.
refused-truncated = La imagen está cortada antes del final. Envíala otra vez, por favor.
refused-too-many-bytes = El archivo es demasiado grande: puedo bajar como máximo { $megabytes } MB. Envíalo como foto en lugar de archivo, o hazlo más pequeño. (Telegram les da a los bots 20 MB como máximo; un servidor propio de la Bot API quita ese límite.)
refused-too-many-bytes-film = El video es demasiado grande: puedo bajar como máximo { $megabytes } MB. Envía un fragmento más corto, o una captura de la parte que importa.
refused-too-many-pixels = La imagen tiene más de { $megapixels } megapíxeles, que es mi límite. Hazla más pequeña, por favor.
refused-too-long-a-side = La imagen tiene un lado de más de { $pixels } píxeles, que es mi límite. Hazla más pequeña, por favor.
refused-missing-file = Telegram ya no tiene este archivo. Envíalo otra vez, por favor.
refused-unreadable-file = No puedo leer este archivo. Envíalo otra vez, por favor.
refused-too-many-bytes-pdf = El PDF es demasiado grande: puedo bajar como máximo { $megabytes } MB. Envía uno más corto, o las páginas que importan como fotos. (Telegram les da a los bots 20 MB como máximo; un servidor propio de la Bot API sube ese límite a 50.)
refused-encrypted = Este PDF está protegido con contraseña. Ábrelo, imprímelo o guárdalo como un PDF nuevo sin contraseña, y envía ese.
refused-broken-pdf = Este PDF está dañado y no lo puedo abrir. Imprímelo en un PDF nuevo, o envía fotos de sus páginas.
refused-no-pages = Este PDF no tiene páginas. Envíalo otra vez, por favor.
refused-no-such-page = Este archivo no tiene la página que se pidió.
refused-no-page-named = Lo que había que elegir en una página no dice en qué página de este PDF está.
refused-too-many-pages = Este PDF tiene más de { $pages } páginas, que es mi límite. Envía solo las páginas que importan.
refused-too-large-a-page = Una página de este PDF mide más de 3,4 metros, que es mi límite. Imprímelo en un PDF nuevo con papel normal, o envía una foto de la parte que importa.
refused-too-large-a-pdf = Este PDF pesa más de 50 MB, que es mi límite. Envía uno más corto, o las páginas que importan como fotos.
refused-too-complex = Abrir este PDF pedía demasiada memoria o tiempo, así que paré. Imprime las páginas que importan en un PDF nuevo, o envíalas como fotos.
refused-filled-by-program = Un programa dentro de este PDF crea sus páginas, y yo no lo ejecuto. Ábrelo en Acrobat Reader, imprímelo en un PDF nuevo y envía ese.

trouble-timeout = Mirarlo tardó demasiado. Envíalo otra vez; una foto más pequeña es más rápida.
trouble-timeout-film = Mirarlo tardó demasiado. Envía un fragmento más corto, o una captura de la parte que importa.
trouble-crashed = Algo falló mientras lo miraba. Envíalo otra vez, por favor.
trouble-garbled = Algo falló mientras lo miraba. Envíalo otra vez, por favor.
trouble-unavailable = Estoy a tope o recién arrancando. Envíalo otra vez en un minuto, por favor.
trouble-download = No pude bajar la foto de Telegram. Envíala otra vez, por favor.
trouble-download-film = No pude bajar el video de Telegram. Envíalo otra vez, por favor.
trouble-internal = Algo salió mal de mi lado. Envíalo otra vez en un minuto, por favor.

## Other messages

other-text = Reviso fotos: envíame una y te digo qué hay en ella que mejor no le muestres a una IA. Más en /help.
other-animation = No puedo revisar una animación. Envía una sola imagen de ella como foto. Hasta entonces: sin revisar.
other-video = No puedo revisar un video como este. Haz una captura de la parte que importa y envíala. Hasta entonces: sin revisar.
other-voice = No puedo escuchar; reviso fotos. Una voz también es personal, así que piénsalo dos veces antes de dársela a una IA.
other-sticker = No puedo revisar un sticker que se mueve. Envía la imagen como foto. Hasta entonces: sin revisar.
other-live-photo = Esta foto en vivo llegó sin su imagen fija, y su video corto no lo puedo revisar. Envíala como foto normal. Hasta entonces: sin revisar.
other-paid = No puedo mirar contenido de pago. Envía la imagen como foto. Hasta entonces: sin revisar.
other-story = No puedo mirar historias. Haz una captura de pantalla y envíala como foto. Hasta entonces: sin revisar.
other-checklist = Reviso imágenes, no listas: esta queda sin revisar. Si hay nombres, direcciones o contraseñas en ella, mejor no se la envíes a una IA.
other-pdf = Los PDF los miro en nuestro chat privado: envíamelo ahí. Hasta entonces: sin revisar.
other-archive = No abro archivos comprimidos. Saca las imágenes y envíalas una por una o como álbum. Hasta entonces: sin revisar.
other-document = No puedo revisar este tipo de archivo, solo imágenes. Envía la página como foto. Hasta entonces: sin revisar.
other-contact = ⚠️ Ese es el contacto de alguien: un nombre y un número que no te toca a ti repartir. No guardo nada de eso, y por favor no se lo des a una IA sin preguntarle.
other-location = ⚠️ Ese es un lugar exacto: puede mostrar dónde vive alguien o dónde está ahora. No guardo nada de eso, y mejor no se lo digas a una IA.
other-unknown = No conozco este tipo de mensaje, así que queda sin revisar. Reviso fotos: envíame una.

## Buttons and what they say

button-as-file = 📎 Archivo
button-as-photo = 📤 Enviar esta copia
button-clean-copy = 🧼 Copia limpia
button-delete = 🗑 Borrar mi foto
button-forget = 🧹 Olvidar
button-details = ℹ️ Detalles
button-short = ▴ Resumir
button-more = Más
button-example = ▶️ Probar ejemplo
button-how = ℹ️ Cómo funciona
button-quiz = ❓ Quiz
button-back = ‹ Atrás
button-again = 🔁 Mirar otra vez
button-choose = ✏️ Elegir qué tapar
button-styles = 🎨 Estilo
button-numbers = 🔢 Por número
button-grid = ➕ Tapar más
button-items = ✏️ Por nombre
button-all-but = Tapar todo menos lo visible
button-only-found = Tapar solo lo encontrado
button-for-read = 📖 Para que me la lean
button-for-explain = 🔬 Explicar resultados
button-for-translate = 🌐 Traducir
button-for-nicer = ✨ Dejarla más bonita
button-cover-cell = Tapar esta celda
button-open-cell = Destapar esta celda
button-whole-grid = ◂ Toda la imagen
button-done = ✅ Listo
button-all = Tapar todo
button-none = Destapar todo
button-undo = ↩️ Deshacer
button-start-over = ⏮ De cero
button-who = Ocultar solo de quién es
button-everything = Ocultar todo lo del papel
button-labels = Decir en los recuadros qué tapan
button-page = página { $page } de { $pages }
button-open = ↗️ Abrir { $name }
button-picture = ✏️ { $number }
button-as-files = 📎 Como archivos
button-delete-all = 🗑 Borrar mis fotos
button-forget-answers = 🗑 Borrar también tus respuestas
pressed-unavailable = Mi memoria no responde ahora, así que este botón no puede hacer nada. Inténtalo en un minuto o vuelve a enviar la foto.
pressed-expired = Este botón caducó: ya olvidé esa foto. Envíala otra vez si la necesitas.
pressed-old = Estos botones caducaron. Mirar otra vez trae nuevos.
pressed-gone = Telegram ya no me da esta foto. Toca Mirar otra vez o envíala de nuevo.
pressed-not-yours = Estos botones son de la persona dueña de la foto.
pressed-file = Preparando el archivo…
pressed-photo = Preparando la imagen…
pressed-line-full = Varias fotos tuyas siguen en la fila. Toca otra vez cuando las haya respondido.
pressed-drawing = Dibujándola de nuevo…
pressed-not-drawn = No pude volver a mirar la foto ahora. Inténtalo otra vez en un momento.
pressed-too-many-choices = Es más de lo que puedo recordar para una foto. Deshaz algo o usa la copia como está.
pressed-will-be-visible = ⚠️ Quedará a la vista: { $what } (número { $numbers }). Quien reciba esta copia podrá leerlo o reconocerlo. Toca otra vez si lo quieres.
pressed-deleted = Borrada de este chat. Si la guardaste en otro lugar, ahí sigue.
pressed-not-deleted = Telegram no me deja borrarla: tiene más de 48 horas o ya no está. Puedes borrarla tú.
pressed-forgotten = Olvidado. Los botones de esa respuesta ya no hacen nada.
pressed-no-copy = Esta vez no hay copia que enviar. Envíame la foto otra vez, por favor.
pressed-answers-gone = { $count ->
    [one] Borré una respuesta mía.
   *[other] Borré { $count } respuestas mías.
}
pressed-answers-stay = Telegram solo me deja borrar respuestas de menos de 48 horas. Las demás las puedes borrar tú.
pressed-language = Listo.
file-caption = Tu foto como copia: tapada, en tamaño completo, sin datos ocultos.
file-caption-reduced = Tu foto como copia: tapada, tan grande como pude comprobar, sin datos ocultos.
photo-caption = Tu foto como copia: tapada, sin datos ocultos. Esta la puedes enviar.

## Choosing what is hidden

items-head = ✏️ <b>¿Qué se puede ver?</b> ✓ está tapado, ○ se ve. Con un toque lo cambias; los números son los de la imagen.
items-none = ✏️ <b>No hay nada que destapar: no encontré ningún lugar para tapar.</b> <i>Tapar más</i> tapa lo que quieras.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } — a la vista
item-line-partly = ◐ { $what } · { $numbers } — a la vista: { $opened }
item-nik = NIK
item-name = { $count ->
    [one] nombre
   *[other] { $count } nombres
}
item-birth-date = fecha de nacimiento
item-address = dirección
item-portrait = { $count ->
    [one] retrato
   *[other] { $count } retratos
}
item-signature = firma
item-machine-readable-zone = líneas de lectura mecánica
item-number = { $count ->
    [one] número
   *[other] { $count } números
}
item-code = { $count ->
    [one] código en el papel
   *[other] { $count } códigos en el papel
}
item-ghost-portrait = segundo retrato pequeño
item-other = { $count ->
    [one] otro campo
   *[other] otros { $count } campos
}
item-pay-slip = { $count ->
    [one] dato del recibo de sueldo
   *[other] { $count } datos del recibo de sueldo
}
item-bank-statement = { $count ->
    [one] dato del extracto
   *[other] { $count } datos del extracto
}
item-faces = { $count ->
    [one] cara
   *[other] { $count } caras
}
item-children = { $count ->
    [one] cara de un niño
   *[other] { $count } caras de niños
}
item-codes = { $count ->
    [one] código QR o de barras
   *[other] { $count } códigos QR o de barras
}
item-plates = { $count ->
    [one] placa de vehículo
   *[other] { $count } placas de vehículos
}
item-bodies = { $count ->
    [one] cuerpo
   *[other] { $count } cuerpos
}
choose-head = 🔢 <b>Tu foto: { $places ->
    [0] ningún lugar numerado
    [one] un lugar numerado
   *[other] { $places } lugares numerados
}.</b> Toca un número para taparlo o dejarlo a la vista. ✓ está tapado.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — a la vista
choose-more = … y { $places } más
review-left = 🧹 Dejaste la elección a medias, así que esta es otra vez la copia tapada de antes. Los botones terminaron; envía la foto de nuevo para seguir.
review-left-words = 🧹 Dejaste la elección a medias, así que saqué del chat tu foto con sus números. Los botones terminaron; envía la foto de nuevo para seguir.
grid-head = ➕ <b>Tu foto con una cuadrícula.</b> Toca el número de una celda para taparla. Tócalo otra vez para verla más de cerca; sigue tapada.
grid-head-fine = ➕ <b>Una celda, más de cerca.</b> ▪ está tapado. Toca una parte para taparla o destaparla.
styles-head = 🎨 <b>Tu copia con el estilo elegido.</b> Nadie más puede deshacer ninguno:
style-auto = Barras con nombre
    .told = Barras con nombre: cada una dice qué tapa; las caras se suavizan.
style-solid = Sólido
    .told = Sólido: recuadros lisos.
style-soft = Suave
    .told = Suave: parece desenfoque, pero está hecho con lo que hay alrededor.
style-sticker = Stickers
    .told = Stickers: una flor o un sol sobre cada cara, barras con nombre en lo demás.
style-replace = Datos de ejemplo
    .told = Datos de ejemplo: valores inventados en azul en lugar de los reales, así una IA puede seguir trabajando con el papel.
style-crop = Recorte
    .told = Recorte: solo una parte sin nada que ocultar.
style-card = Todo el papel
    .told = Todo el papel: se tapa el documento entero.
done-makes-copy = <i>Listo</i> hace una copia con esta elección, la vuelve a leer y la muestra.
copy-is-ready = ✅ Una copia así ya está lista y vuelta a leer ({ $style }). <i>Listo</i> la muestra.
copy-is-ready-open = ✅ Una copia así ya está lista ({ $style }); lo que dejaste a la vista se puede ver. <i>Listo</i> la muestra.

## Commands

command-check = Revisar la imagen a la que respondo
command-start = Qué hago
command-help = Cómo usarme
command-tips = Consejos, fotos riesgosas, mitos
command-quiz = ¿Enviarías esto?
command-privacy = Qué se guarda y por cuánto tiempo
command-mydata = Qué tienes ahora sobre mí
command-forget = Olvídame ahora
command-delete = Olvídame ahora (igual que /forget)
command-language = El idioma en que te hablo
description = Envíame una foto antes de enviársela a una IA. Te digo si muestra algo que debería quedarse contigo (documentos, niños, tu dirección, salud, contraseñas, tarjetas) y te doy una copia donde eso está tapado.
description-short = Revisa fotos antes de que lleguen a una IA y tapa lo que debería quedarse contigo.

start = <b>Antes de enviar una foto a una IA, envíamela a mí.</b> Tapo lo que debería quedarse contigo y te doy una copia para enviar.
start-how = <b>Cómo funciona</b>

    1. Envíame una foto o un álbum. ¿Letra pequeña? Envíala como archivo.
    2. La miro en la máquina de quien me administra. No va a ningún servicio de IA, y no la guardo.
    3. Recibes una copia: lo privado está tapado, y la volví a leer.
    4. <i>Elegir qué tapar</i> destapa un campo, o tapa más.

    Se me puede escapar algo, así que el último vistazo es tuyo.
    /help · /privacy
start-example = 🧪 Esta tarjeta está pintada: no es de nadie. Esto es lo que pasa cuando me envías una foto así.

help = <b>Envíame una foto antes de enviársela a una IA.</b>
    También álbumes, PDF y archivos de imagen.

    🔴 no la envíes · 🟡 mejor la copia
    🟢 nada encontrado · ⚪ sin revisar

    <i>Enviar esta copia</i> te da la copia tapada.
    <i>Elegir qué tapar</i> la cambia.
    <i>Detalles</i> dice por qué.

    Se me puede escapar algo: el último vistazo es tuyo.
    /tips · /quiz · /privacy · /forget · /language

tips-short =
    .personal = 💡 Consejo: deja los datos personales fuera de la imagen; muchas veces la pregunta funciona sin ellos. /tips
    .cover = 💡 Consejo: recorta o tapa antes de enviar. El desenfoque se puede deshacer; un recuadro sólido, no. /tips
    .generic = 💡 Consejo: una imagen genérica o una ilustración muchas veces sirve igual. /tips
    .archive = 💡 Consejo: un chat de IA no es un archivo de fotos. /tips
    .policy = 💡 Consejo: lee la política de privacidad del servicio antes de enviar imágenes. /tips

## The card of /tips

tab-tips = Consejos
tab-risky = Riesgosas
tab-myths = Mitos
tab-how = Cómo funciona
tab-fine = Cuándo sí

card-tips = <b>Cinco consejos antes de enviar una foto a una IA</b>

    <b>1. Sin datos personales en las fotos.</b> Deja fuera de la imagen documentos, cartas, boletos y pantallas con nombres o números. Ejemplo: para preguntar cómo se llena un formulario, fotografíalo cuando está vacío.

    <b>2. Recorta o desenfoca antes de enviar.</b> Quita lo que la pregunta no necesita y tapa el resto. Ejemplo: de un paquete, muestra la esquina dañada y no la etiqueta. Un desenfoque real muchas veces se puede deshacer; un recuadro sólido, o la copia que hago yo, no.

    <b>3. Mejor fotos genéricas o ilustraciones.</b> Una imagen de un libro muchas veces sirve tanto como una tuya. Ejemplo: para preguntar por un sarpullido, envía un dibujo o una foto de internet, no el brazo de tu hijo.

    <b>4. Un chat de IA no es un archivo de fotos.</b> Lo que envías se puede guardar o lo pueden ver personas que revisan la calidad. Ejemplo: no dejes tus fotos de vacaciones en un chat “para después”; guárdalas en casa.

    <b>5. Primero lee la política de privacidad del servicio.</b> Busca tres cosas: cuánto tiempo se guardan las imágenes, si entrenan modelos y cómo borrarlas. Ejemplo: busca en su página “entrenamiento” y “borrar”, y luego cambia los ajustes.

card-risky = <b>Cinco tipos de fotos que no deberían llegar a una IA</b>

    <b>1. Documentos de identidad (KTP, SIM, pasaporte).</b> Número, nombre y fecha de nacimiento bastan para pedir dinero prestado a tu nombre. Ejemplo: una foto de un KTP “para que lea la dirección” lo entrega todo.

    <b>2. La cara de un niño o un bebé.</b> Los niños no pueden dar su permiso, y una cara se reconoce durante años. Ejemplo: una foto de la clase “para darle más luz” muestra a veinte niños de una vez.

    <b>3. Dirección de casa o lugar exacto.</b> Les dice a desconocidos dónde vives o dónde estás. Ejemplo: la etiqueta de un paquete, un número de casa o la posición GPS oculta en el archivo de la cámara.

    <b>4. Información médica.</b> La salud es cosa tuya y de tu médico. Ejemplo: un informe de laboratorio “para que explique los valores” lleva tu nombre, tu fecha de nacimiento y tus resultados; mejor escribe los valores.

    <b>5. Íntimas o muy personales.</b> Una vez en un servidor no la puedes recuperar. Ejemplo: una foto en ropa interior “para preguntar por la ropa” se puede usar para avergonzar o chantajear.

card-myths = <b>Tres mitos</b>

    <b>1. “Funciona sin conexión.”</b> Casi todos los asistentes de IA envían tu foto a un servidor; tu teléfono solo muestra la respuesta. Ejemplo: en modo avión, la misma pregunta se queda sin respuesta.

    <b>2. “Los datos desaparecen enseguida y sin rastro.”</b> Un chat borrado puede seguir en registros, copias de seguridad o revisiones durante días o meses. Ejemplo: muchos servicios dicen en su política que borrar puede tardar semanas.

    <b>3. “Cifrado quiere decir seguro.”</b> El cifrado protege el camino. Al otro lado, el propio servicio puede ver la foto; si no, no podría responder. Ejemplo: el candado del navegador no dice nada de lo que se guarda después.

card-how = <b>Cómo funciona</b>

    Una foto va a un servidor. Ahí la analizan modelos que buscan patrones, texto y objetos, y te llega una respuesta. Ejemplo: para “¿qué planta es esta?” viaja la imagen entera, también la carta que está junto a la maceta.

    <b>¿Se guarda?</b>
    “No se guarda para siempre” no es “nunca se guarda”. Se usa para tu petición; quizá para mejorar el servicio, según tus ajustes y su política; y quizá quede en registros por seguridad o para buscar errores. Ejemplo: dos servicios pueden tratar la misma foto de forma distinta, y un mismo servicio, antes y después de que cambies un ajuste.

card-fine = <b>Cuándo está bien</b>

    La IA es una herramienta: ni el miedo ni el descuido ayudan. Adelante con
    • identificar objetos. Ejemplo: ¿qué planta, herramienta o moneda es esta?
    • leer texto en imágenes. Ejemplo: un menú en otro idioma, una señal de tránsito, la página de un libro.
    • analizar fotos que no son personales. Ejemplo: un paisaje, una receta, la captura de un mensaje de error sin nombres.

    Si dudas, envíame primero la foto.

tips-group = 💡 <b>Antes de publicar una foto en un grupo:</b> aquí todos la pueden guardar y reenviar · primero recorta o tapa lo privado · lo que le toca a una sola persona, mejor envíaselo a ella. Mejor nunca aquí: documentos de identidad, hijos de otros, direcciones, papeles médicos, contraseñas, imágenes íntimas. Antes de enviar una foto a una IA vale lo mismo; más sobre eso en un chat privado conmigo: /tips

## The quiz

quiz-question = ❓ <b>{ $number } de { $count }: ¿le enviarías esto a una IA?</b>

    La imagen muestra { $picture }
quiz-yes = Sí
quiz-no = No
quiz-right = ✅ <b>¡Correcto!</b>
quiz-wrong = ❌ <b>No del todo.</b>
quiz-next = Sigue ›
quiz-score = 🏁 <b>{ $right } de { $count } bien.</b> Olvido este puntaje en unos minutos. En /tips está todo otra vez.
quiz-not-now = Mi memoria no responde ahora, así que no hay quiz. Inténtalo otra vez en un momento.
quiz-over = Esta pregunta ya pasó. /quiz empieza una nueva.
quiz-card = un documento de identidad pintado, con una cara, un nombre y un número largo.
    .why = No: es un documento de identidad. Número, nombre y fecha de nacimiento bastan para abrir cuentas o pedir dinero prestado a nombre de alguien. Nunca envíes uno, ni siquiera “solo para que lo lea”.
quiz-plant = una planta pintada en una maceta, con manchas marrones en las hojas.
    .why = Sí: una planta no es el secreto de nadie. Identificar cosas y preguntar qué les pasa es justo para lo que sirve la IA, mientras no haya nada personal al lado.
quiz-child = un niño pintado con uniforme escolar, visto de frente.
    .why = No: es la cara de un niño. Los niños no pueden dar su permiso, y el uniforme dice además de qué escuela es. Usa una imagen sin la cara.
quiz-parcel = un paquete pintado con un golpe, y una etiqueta con un nombre y una dirección.
    .why = No, así no: la etiqueta dice dónde vive alguien. Recórtala hasta el golpe, y la misma pregunta tiene respuesta.
quiz-menu = el menú pintado de un warung (un puesto de comida), con platos y precios.
    .why = Sí: está colgado para que todos lo lean. Leer y traducir un texto así está bien.

## Privacy

privacy = <b>Qué se guarda, dónde y por cuánto tiempo</b>

    <b>Tu foto:</b> en ningún lado. La bajo de Telegram a la memoria, la miro, respondo y la suelto. No va a ningún otro servicio.

    <b>Notas para los botones:</b> tu número de Telegram, los números del chat y del mensaje, el identificador del archivo en Telegram, los tipos de riesgo con su lugar en la imagen, lo que elegiste, tu puntaje del quiz, tu idioma. Ningún píxel, ningún nombre, ningún texto que haya leído. Se guardan { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }, con el uso hasta { $longest }, { $store ->
        [redis] en una base de datos Redis
       *[inside] en un servidor Redis propio
    }; después se borran solas.

    <b>Además:</b> el idioma que elegiste (30 días desde tu último mensaje), qué consejos leíste (30 días), cuándo llegaron tus últimas fotos (un minuto), fotos aún sin respuesta, también las que preguntaste en otros chats (hasta la respuesta, un día como máximo), un mensaje donde dejaste la elección abierta (hasta que saco tu foto de él, un día como máximo), números de mis respuestas para que /forget las pueda borrar (dos días) y marcas de mensajes atendidos que no llevan a nadie (un día).

    <b>Sellado:</b> todo está cifrado (AES-256-GCM) con una clave que { $key ->
        [given] está en los ajustes de quien me administra y nunca en la base de datos.
       *[random] se crea de nuevo en cada arranque y nunca se escribe: después de un reinicio no recuerdo nada.
    }

    <b>El registro:</b> números al azar, tipos de riesgo, cantidades y tiempos. Nada sobre ti.

    <b>Telegram</b> guarda tu mensaje y mi respuesta en este chat hasta que se borren; los chats con bots no están cifrados de extremo a extremo. Bórralos cuando termines.
privacy-short = <b>Tu foto no se guarda en ningún lado: la miro en la memoria y la suelto, y no va a ningún otro servicio.</b> Para los botones y unas pocas tareas guardo notas selladas con números y códigos, sin imagen, sin nombre, sin nada de lo que leo: la mayoría { $minutes } minutos, algunas un día o dos, tu idioma y los consejos que leíste 30 días. /mydata muestra lo que hay ahora, /forget lo borra enseguida.
privacy-away = ⚠️ <b>Mi memoria no responde ahora.</b> Hasta que responda no puedo leer, guardar ni borrar notas; las que están en ella se borran solas a su tiempo. Lo que sigue vale cuando vuelva.
privacy-inside = <b>Disco:</b> no escribo nada de esto en el disco. Mi propio servidor Redis lo tiene solo en memoria, no tiene puerto de red y dice que tampoco escribe. Cuando yo termino, termina conmigo, y todo desaparece.
privacy-volatile = <b>Disco:</b> no escribo nada de esto en el disco, y la base de datos dice que ella tampoco.
privacy-writes = ⚠️ <b>Disco:</b> la base de datos de este bot está configurada para escribir en el disco. Lo que hay está sellado, pero puede quedar en un archivo más de su tiempo. Pídele a quien lo administra que lo cambie.
privacy-untold = ⚠️ <b>Disco:</b> la base de datos de este bot no dice si escribe en el disco. Lo que hay está sellado, pero puede quedar en un archivo más de su tiempo.
privacy-server = <b>Servidor de la Bot API:</b> quien me administra tiene uno propio entre Telegram y yo. { $files ->
    [kept] Guarda los archivos que baja en una carpeta propia, como dicen sus ajustes.
   *[no] Lo que guarda depende de sus ajustes.
}
privacy-operator = <b>Quién administra este bot:</b> { $operator }
privacy-no-operator = <b>Quién administra este bot:</b> no dejó ningún contacto. Eso solo ya es motivo para tener cuidado.
privacy-source = <b>El código:</b> { $source }
privacy-end = /mydata muestra lo que hay ahora sobre ti; /forget lo borra enseguida.

mydata = <b>Lo que tengo sobre ti en este momento</b>
mydata-why-answers = Mis mensajes: solo sus números, para que /forget los pueda borrar aquí.
mydata-why-notes = Consejos leídos: para decir cada uno una sola vez.
mydata-why-governs = Tus grupos: aquellos cuyos ajustes usaste, para que /settings los pueda mostrar aquí.
mydata-where = Todo está sellado en { $store ->
    [redis] una base de datos Redis.
   *[inside] mi propio servidor Redis: en memoria, sin puerto de red, desaparece cuando termino.
}
mydata-nothing = No tengo nada sobre ti en este momento.
mydata-end = Sin imágenes, sin nombres, sin textos. /forget lo borra todo enseguida.
mydata-unavailable = Mi memoria no responde ahora, así que no puedo mostrar lo que hay. Todo lo que está en ella se borra solo.
record-waiting = fotos en la fila
record-guest = en otros chats
record-ticket = botones
record-choosing = elecciones abiertas
record-sheet = hallazgos, como códigos
record-told = respuesta a cada foto
record-album = álbumes
record-pace = fotos de este minuto
record-language = tu idioma
record-governs = tus grupos
record-notes = consejos leídos
record-quiz = tu quiz
record-answers = mis mensajes
left-minutes = { $minutes } min
left-hours = { $hours } h
left-days = { $days } días

forgotten = { $records ->
    [0] 🧹 No tenía nada sobre ti. Nada que olvidar.
    [one] 🧹 Una nota borrada. Ya no recuerdo nada sobre ti. Los grupos conservan lo que cuentan: /strikes ahí.
   *[other] 🧹 { $records } notas borradas. Ya no recuerdo nada sobre ti. Los grupos conservan lo que cuentan: /strikes ahí.
}
forgotten-short = 🧹 Ya no recuerdo nada sobre ti.
forget-answers = ¿Borro también mis últimas respuestas en este chat ({ $count })? Para eso conservo sus números { $minutes ->
    [one] un minuto más.
   *[other] { $minutes } minutos más.
}
forget-unavailable = Mi memoria no responde, así que aún no se borró nada. Inténtalo pronto otra vez. Las notas de los botones se van solas tras { $minutes ->
    [one] un minuto,
   *[other] { $minutes } minutos,
} el resto como dice /privacy.
language = ¿En qué idioma hablo?
language-auto = Como en Telegram
language-chosen = Desde ahora hablo español contigo. Lo recuerdo durante 30 días desde tu último mensaje.
only-private = Para eso, abre un chat privado conmigo, por favor.

## Groups: what it says when it arrives, and what may be missing

group-test-head = 👋 <b>Miro las fotos que se publican aquí</b> y noto lo que no debería estar: documentos, niños, direcciones, salud, contraseñas, tarjetas, imágenes íntimas. Esto es lo que puedo hacer en este grupo:
group-test-has-s = ✅ Veo las fotos que se publican.
group-test-lacks-s = ❌ No veo las fotos: hazme admin (o apaga mi modo de privacidad en @BotFather y agrégame de nuevo).
group-test-has-d = ✅ Puedo eliminar mensajes.
group-test-lacks-d = ❌ No puedo eliminar: dame el permiso “Eliminar mensajes”.
group-test-has-m = ✅ Puedo silenciar miembros (solo hace falta si quieres que las faltas tengan consecuencias, o para /mute y /ban).
group-test-lacks-m = ➖ No puedo silenciar miembros: falta el permiso “Suspender usuarios” (solo hace falta si quieres que las faltas tengan consecuencias, o para /mute y /ban).
group-test-basic = ➖ No puedo silenciar miembros: este es un grupo básico. Se vuelve supergrupo por sí solo cuando, por ejemplo, su historial se hace visible para los nuevos miembros.
group-test-works = Lo que funciona ahora: miro cada foto, archivo de imagen y sticker fijo; /check y /report como respuesta; /settings para admins. GIF, videos y publicaciones de un canal vinculado solo si los admins lo eligen ahí. Stickers animados, historias, listas de tareas y contenido de pago no los reviso.
group-test-asked-only = Lo que funciona ahora: responde a una foto con /check, o mencióname, y miro esa. Nada más se mira.
group-test-dry = 🔭 <b>Solo observar:</b> no elimino nada ni advierto a nadie hasta que un admin lo elija. Los admins ven lo que habría hecho.
group-test-unneeded = ➖ No necesito el permiso de enviar mensajes de bienvenida: puedes quitármelo.
group-community = 🏘 { $added ->
    [yes] Este grupo pertenece ahora a una comunidad. Quien venga de ahí es un miembro como cualquier otro
   *[no] Este grupo ya no pertenece a su comunidad
}; sigo mirando solo lo que se publica aquí.
group-button-settings = ⚙️ Ajustes
group-right-has-s = ve las fotos
group-right-lacks-s = NO ve las fotos
group-right-has-d = puede eliminar
group-right-lacks-d = NO puede eliminar
group-right-has-m = puede silenciar
group-right-lacks-m = no puede silenciar
group-alarm-rights-lost = 🚨 <b>Perdí permisos en { $group }.</b> Hasta que vuelvan, las fotos de ahí no se ocultan, o ni siquiera las veo. /settings muestra lo que falta.
group-alarm-no-delete = 🚨 <b>No puedo eliminar mensajes en { $group },</b> así que una foto que debería ocultarse sigue ahí. Dame el permiso “Eliminar mensajes”, por favor.
group-alarm-no-mute = 🚨 <b>No puedo silenciar miembros en { $group },</b> así que las faltas que elegiste no tienen consecuencias. Dame el permiso “Suspender usuarios”, o elige no silenciar en /settings.
group-alarm-log-lost = 🚨 <b>Ya no llego al chat de registro.</b> Un admin debería vincular uno de nuevo: /settings, Chat de registro.
group-alarm-new-risk = 🆕 <b>En { $group } ahora busco más que cuando elegiste.</b> Hasta que un admin elija otra cosa, vale esto: { $what }. /settings lo cambia.
group-alarm-check-failed = 🚨 <b>Algo en mí falló al atender una foto en { $group }.</b> Cuenta como una foto que no se pudo revisar, así que mira tú las últimas fotos. Si sigue pasando, avísale a quien me administra.
group-alarm-settings-lost = 🚨 <b>No puedo leer lo que elegiste para { $group }.</b> Hasta que pueda, solo anoto lo que encuentro y no oculto nada. Abre /settings y elige otra vez, por favor.

## Groups: what is done and how certain it must be

group-action-ignore = ignorar
group-action-note = nota a los admins
group-action-warn = advertir
group-action-replace = cambiar por una copia tapada
group-action-delete = eliminar
group-sense-s = solo lo cierto
group-sense-l = lo probable y lo cierto
group-sense-h = también lo posible
group-why-unchecked = no se pudo revisar
group-why-personal = algo privado
group-somebody = un miembro

## Groups: settings

group-set-head = ⚙️ <b>Ajustes de este grupo</b>
group-set-dry = 🔭 Solo observar: no se hace nada, los admins ven lo que habría pasado. Elegido para después:
group-set-on = 🛡 Activo ({ $preset }):
group-set-unchecked = No se pudo revisar
group-set-copies = Copias tapadas de fotos con niños: { $yes ->
    [yes] se pueden publicar
   *[no] nunca
}
group-set-media = GIF y videos: { $films ->
    [yes] se miran hasta { $count } imágenes de cada uno
   *[no] solo si se pide, con /check
}. Publicaciones del canal vinculado: { $channel ->
    [yes] se miran; los admins se enteran de lo que se encuentra
   *[no] no se miran
}.
group-set-strikes = Faltas: { $number ->
    [one] una foto oculta o advertencia
   *[other] { $number } fotos ocultas o advertencias
} en { $what }, luego silencio por { $span }.
group-set-strikes-none = Faltas: las fotos ocultas y las advertencias se cuentan durante { $what }; no se silencia a nadie.
group-set-telling = Un miembro se entera de su propia foto: { $way }.
group-set-fade = Avisos: { $span }.
group-set-quiet = Horas tranquilas: de { $begin }:00 a { $end }:00 ({ $zone }). Oculto como siempre, sin mensajes en el grupo y sin sonido; por la mañana, un resumen.
group-set-quiet-none = Horas tranquilas: ninguna.
group-set-language = Idioma: { $language }.
group-set-exempt = No se mira a: { $admins ->
    [yes] admins,{" "}
   *[no] {""}
}admins anónimos, { $channel ->
    [yes] {""}
   *[no] el canal vinculado,{" "}
}otros bots{ $count ->
    [0] {""}
    [one] , un miembro por su nombre
   *[other] , { $count } miembros por su nombre
}.
group-set-log = Chat de registro: vinculado.
group-set-no-log = Chat de registro: ninguno. Las notas aparecen aquí, sin nombres; los reclamos llegan aquí.
group-set-topics = { $count ->
    [one] Un tema tiene su propia regla.
   *[other] { $count } temas tienen su propia regla.
}
group-set-rights = Mis permisos: { $have }.
group-set-kept = Se guarda sellado 180 días desde la última foto, luego se olvida; enseguida si me quitan.
group-preset-family = Familia
group-preset-work = Trabajo
group-preset-school = Escuela
group-preset-watch = Solo observar
group-preset-own = elección propia
group-page-presets = 📋 Plantillas
group-page-risks = 🔎 Riesgos
group-page-media = 🎞 Videos, canal
group-page-strikes = ⚖️ Faltas
group-page-notices = 💬 Avisos
group-page-quiet = 🌙 Horas tranquilas
group-page-exempt = 🙋 Exentos
group-page-log = 🗂 Chat de registro
group-page-language = 🌐 Idioma
group-button-on = ▶️ No solo observar: actuar desde ahora
group-button-close = ✖️ Cerrar
group-button-back = ‹ Atrás
group-button-films = Mirar GIF y videos
group-button-channel = Mirar las publicaciones del canal
group-button-copies = Copias con niños
group-button-strikes = { $number }×
group-button-window = { $count ->
    [one] un día
   *[other] { $count } días
}
group-button-quiet-off = Sin horas tranquilas
group-button-quiet-from = de { $hour }
group-button-quiet-until = a { $hour }
group-button-zone = 🕰 Reloj: { $zone }
group-button-topic = 🧵 Este tema: { $rule }
group-button-topics = 🧵 Temas con regla propia: { $count }
group-button-topics-clear = 🧵 Todos los temas como el grupo
group-topic-none = como el grupo
group-topic-off = no se mira
group-topic-watch = solo observar
group-topic-strict = más estricto (elimina, también lo posible)
group-topic-family = como “Familia”
group-topic-work = como “Trabajo”
group-topic-school = como “Escuela”
group-button-spread = 📤 Dar estos ajustes a otros grupos
group-button-spread-all = 📤 A los { $count }
group-button-spread-sure = { $count ->
    [one] 📤 Sí, a este grupo
   *[other] 📤 Sí, a estos { $count } grupos
}
group-button-mine = ‹ Mis grupos
group-button-admins = A los admins no se les mira
group-button-link = 🔗 Vincular registro
group-button-unlink = Desvincular
group-mute-0 = sin silenciar
group-mute-10 = 10 minutos
group-mute-60 = una hora
group-mute-1440 = un día
group-mute-10080 = una semana
group-telling-a = en el grupo, donde nadie más lo ve
group-telling-p = por mensaje privado
group-telling-l = con un mensaje que todos leen
group-fade-0 = solo una reacción, si hay a qué reaccionar
group-fade-30 = desaparecen tras 30 segundos
group-fade-60 = desaparecen tras un minuto
group-fade-300 = desaparecen tras 5 minutos
group-fade-900 = desaparecen tras 15 minutos
zone-jakarta = Yakarta (UTC+7)
zone-makassar = Macasar (UTC+8)
zone-jayapura = Jayapura (UTC+9)
zone-singapore = Singapur
zone-bangkok = Bangkok
zone-tokyo = Tokio
zone-dhaka = Daca
zone-kolkata = India
zone-karachi = Karachi
zone-dubai = Dubái
zone-riyadh = Riad
zone-moscow = Moscú
zone-istanbul = Estambul
zone-nairobi = Nairobi
zone-cairo = El Cairo
zone-johannesburg = Johannesburgo
zone-berlin = Berlín
zone-lagos = Lagos
zone-london = Londres
zone-utc = UTC
zone-sao-paulo = São Paulo
zone-new-york = Nueva York
zone-chicago = Chicago
zone-denver = Denver
zone-los-angeles = Los Ángeles
zone-sydney = Sídney
zone-auckland = Auckland
group-may-no-admin = Eso solo lo pueden hacer los admins de este grupo.
group-may-no-right = Para eso tú también necesitas el permiso de admin “Eliminar mensajes”.
group-may-no-mute = Para eso tú también necesitas el permiso de admin “Suspender usuarios”.
group-may-anonymous = Escribes en nombre del grupo, así que no puedo ver si tienes permiso. Envíalo con tu propio nombre, por favor.
group-may-unknown = Telegram no me dice ahora quién es admin aquí. Inténtalo otra vez en un momento.
group-press-gone = Este botón ya no hace nada.
group-press-case-gone = Ya no tengo este caso: guardo los casos dos días, y se pueden perder cuando me reinician.
group-press-kept = Guardado.
group-press-not-now = Mi memoria no responde ahora. Inténtalo otra vez en un momento.
group-press-topics-full = Ya hay 20 temas con regla propia; primero deja uno como el grupo.
group-press-spread = { $count ->
    [one] Dado a un grupo
   *[other] Dado a { $count } grupos
}.
group-press-code = Solo tú ves esto. En el chat que va a recibir las tarjetas (tengo que estar en él), envía en 10 minutos: /log { $code }
group-mine = ⚙️ <b>¿Qué grupo?</b> Estos son los grupos donde eres admin y me usaste.
group-mine-none = ⚙️ Todavía no sé de ningún grupo que cuides. Envía /settings una vez en el grupo; después aparece aquí. Tienes que ser admin ahí, con el permiso “Eliminar mensajes”.
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Dar los ajustes de { $group } a otro grupo.</b> Su idioma, sus miembros exentos, su chat de registro y sus temas quedan como están.
group-spread-none = 📤 Además de { $group } no sé de ningún grupo que cuides. Envía /settings una vez en el otro grupo; después aparece aquí.
group-spread-ask = ❓ Lo elegido ahí se cambia por los ajustes de { $group }: { $names }. ¿De verdad?
group-code-export = 📤 <b>Los ajustes de este grupo en un solo texto.</b> Envíalo en otro grupo donde yo esté y tú seas admin. No lleva el nombre ni el número de nadie.
group-code-lasting = Funciona durante 180 días.
group-code-fleeting = Funciona hasta que me vuelvan a arrancar.
group-code-taken = ✅ <b>Los ajustes ya valen aquí.</b> El idioma, los miembros exentos, el chat de registro y los temas quedaron como estaban. Esto trae de vuelta los anteriores:
group-code-refused = No puedo usar este texto: no es mío, tiene más de 180 días o me volvieron a arrancar desde entonces. Envía /settings export en el grupo cuyos ajustes quieres, y aquí /settings import con el texto completo.
group-code-noted = ⚙️ El admin { $name } tomó los ajustes de otro grupo o unos anteriores: /settings
group-log-here = 🗂 Desde ahora llegan aquí las tarjetas sobre fotos de { $group }. Quien lee aquí las ve; solo los admins de ese grupo pueden usar sus botones.
group-log-linked = 🗂 Un admin vinculó un chat de registro.
group-log-refused = Este código no vincula nada: sirve una vez, durante 10 minutos, para el admin que lo recibió, y en un chat que no sea el propio grupo.

## Guest mode: what a chat reads in which the bot is no member

guest-send = 🟢 <b>Envía esta.</b>
guest-send-copy = 🛡 <b>Mejor no el original. Envía esta copia.</b>
guest-better-not = 🔴 <b>Mejor no.</b>
guest-not-checked = ⚪ <b>Mejor no.</b> No la pude revisar.
guest-too-many = ⏳ <b>Sin revisar.</b> Fueron muchas fotos de una vez. Pregunta otra vez en un minuto.
guest-interrupted = ⚪ <b>Sin revisar.</b> Me detuvieron a la mitad. Pregunta otra vez, por favor.
guest-needs-reply = Responde a una foto y mencióname, y te digo si enviarla.
guest-start = Iníciame en privado y pregunta otra vez: ahí te cuento el resto, donde solo tú lo lees.
guest-button-start = 👋 Iniciar
guest-private = 👋 Preguntaste por una foto en otro chat. Esto es solo para ti:

## Groups: notices

group-private-head = 🫥 <b>{ $count ->
    [one] Se ocultó { $film ->
        [yes] tu video
       *[no] tu foto
    }
   *[other] Se ocultaron { $count } { $film ->
        [yes] fotos y videos tuyos
       *[no] fotos tuyas
    }
} en { $group }.</b> Lo que vi:
group-private-end = Soy un programa y me puedo equivocar. Si es así, el botón avisa a los admins: una vez por cada foto, dentro de un día.
group-alone = 🤫 Solo tú puedes ver este mensaje.
group-alone-hidden = 🫥 <b>{ $count ->
    [one] Oculté { $film ->
        [yes] tu video
       *[no] tu foto
    }.
   *[other] Oculté { $count } { $film ->
        [yes] fotos y videos tuyos
       *[no] fotos tuyas
    }.
}</b> Lo que vi:
group-alone-warned = ⚠️ <b>{ $count ->
    [one] { $film ->
        [yes] Tu video
       *[no] Tu foto
    } sigue aquí y todos lo pueden ver.
   *[other] { $count } { $film ->
        [yes] fotos y videos tuyos
       *[no] fotos tuyas
    } siguen aquí y todos pueden verlo.
}</b> Mejor { $count ->
    [one] bórralo
   *[other] bórralo todo
} tú. Lo que vi:
group-alone-probe = 👋 Solo una prueba rápida de mis mensajes. No hay nada que hacer.
group-private-end-admin = Yo lo encontré y un admin lo ocultó. Si es un error, el botón avisa a los admins: una vez por cada foto, dentro de un día.
group-button-mistake = 🙋 Es un error
group-button-mistake-one = 🙋 Error: #{ $id }
group-line-hidden = 🫥 { $count ->
    [one] { $film ->
        [yes] Video oculto
       *[no] Foto oculta
    } de { $names }: { $what }.
   *[other] { $count } { $film ->
        [yes] fotos y videos ocultos
       *[no] fotos ocultas
    } de { $names }: { $what }.
}
group-line-channel = A quien publica como canal: si fue un error, pregúntale a un admin de este grupo. No puedo saber quién está detrás de un canal.
group-line-warned = ⚠️ { $names }: { $count ->
    [one] mejor que { $film ->
        [yes] este video
       *[no] esta foto
    } no se quede aquí: { $what }. Bórralo tú, por favor.
   *[other] mejor que { $count } { $film ->
        [yes] fotos y videos
       *[no] fotos
    } no se queden aquí: { $what }. Bórrenlo ustedes, por favor.
}
group-line-noted = 🗒 Para los admins: { $count ->
    [one] { $film ->
        [yes] un video anotado
       *[no] una foto anotada
    }: { $what }.
   *[other] { $count } { $film ->
        [yes] fotos y videos anotados
       *[no] fotos anotadas
    }: { $what }.
} Con un chat de registro (/settings) se ve cuáles.
group-line-would = 🔭 Solo observar. { $count ->
    [one] Habría actuado con { $film ->
        [yes] un video
       *[no] una foto
    }: { $what }.
   *[other] Habría actuado con { $count } { $film ->
        [yes] fotos y videos
       *[no] fotos
    }: { $what }.
} No se hizo nada. Con un chat de registro (/settings) los admins ven cuáles.
group-night = 🌅 <b>Mientras todo estaba tranquilo:</b>
group-night-cards = Las tarjetas están arriba.
group-night-no-log = Con un chat de registro (/settings) se ve qué fotos.
group-names-more = y { $count } más
group-copy = 🛡 Copia tapada de una foto de { $name } (tapado: { $what }). El original se quitó.
group-restored = ↩️ Publicado por { $name }. Se ocultó por error; un admin lo devolvió.
group-undone-back = ↩️ Un admin de { $group } lo deshizo (#{ $id }): { $film ->
    [yes] tu video está
   *[no] tu foto está
} de vuelta.
group-undone-wordless = ↩️ Un admin de { $group } lo deshizo (#{ $id }): { $film ->
    [yes] tu video está
   *[no] tu foto está
} de vuelta. Lo que habías escrito se perdió, lo siento: Telegram lo olvidó junto con el mensaje.
group-undone-lost = ↩️ Un admin de { $group } lo deshizo (#{ $id }). Telegram ya no tiene { $film ->
    [yes] el video
   *[no] la foto
}; puedes publicarlo otra vez, se quedará.
group-undone-lifted = ↩️ Un admin de { $group } lo deshizo (#{ $id }).
group-undone-counts = { $count ->
    [0] No te queda ninguna falta.
    [one] Todavía cuenta otra falta tuya.
   *[other] Todavía cuentan otras { $count } faltas tuyas.
}
group-undone-mute-lifted = Puedes volver a escribir en el grupo.
group-undone-mute-stays = Sigues en silencio { $span } más.
group-undone-mute-failed = Deberías poder escribir otra vez, pero Telegram no me dejó quitar el silencio; lo tiene que hacer un admin.
group-undo-counts = { $count ->
    [0] A este miembro no le queda ninguna falta.
    [one] Todavía cuenta otra falta de este miembro.
   *[other] Todavía cuentan otras { $count } faltas de este miembro.
}
group-undo-mute-lifted = Quedan muy pocas para el silencio: está quitado.
group-undo-mute-stays = Quedan suficientes para el silencio: sigue { $span } más. “Dar voz” lo levanta.
group-undo-mute-failed = 🚨 Había que quitar el silencio, pero Telegram no me dejó: quítaselo tú a este miembro, por favor.
group-span-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
group-span-hours = { $count } horas
group-span-days = { $count } días
group-private-muted = 🔇 <b>No puedes escribir ahí durante { $span }:</b> { $count ->
    [0] varias faltas
    [one] una falta
   *[other] { $count } faltas
}, por fotos ocultas o advertencias. Después termina solo, o antes si resulta ser un error.
group-alone-muted = 🔇 <b>No puedes escribir aquí durante { $span }:</b> { $count ->
    [0] varias faltas
    [one] una falta
   *[other] { $count } faltas
}, por fotos ocultas o advertencias. Después termina solo, o antes si resulta ser un error.
group-line-muted = 🔇 { $names } no puede escribir aquí durante { $span }.
group-dismissed = ⚖️ Los admins de { $group } miraron #{ $id } y lo dejaron como está.

## Groups: cards for admins

group-card-would = 🔭 <b>Solo observar:</b> sería “{ $action }”
group-card-noted = 🗒 <b>Anotado;</b> no se hizo nada
group-card-warned = ⚠️ <b>Advertido;</b> la foto sigue ahí
group-card-hidden = 🛡 <b>Oculto</b>
group-card-stuck = 🚨 <b>NO oculto:</b> Telegram no me deja eliminarlo
group-card-stuck-old = 🚨 <b>NO oculto:</b> tiene más de 48 horas, y Telegram no deja que ningún bot elimine mensajes así. Elimínalo tú, por favor
group-card-posted = Publicado: { $time }
group-card-captioned = Tiene texto al lado.
group-card-no-caption = No tiene texto al lado.
group-card-link = Ir al mensaje
group-card-id = caso #{ $id }
group-card-who = De:
group-card-where = {""} · en { $group }
group-card-why = Encontrado: { $what }
group-card-pictures = Álbum: { $count } imágenes, todas juntas
group-card-copy = Se publicó una copia tapada.
group-card-no-copy = No se pudo comprobar que ninguna copia tapada fuera segura, así que no se publicó ninguna.
group-card-strike = Faltas de este miembro en { $what }: { $number } (límite { $limit })
group-card-muted = En silencio por { $span }.
group-card-channel = 📢 Una publicación del canal vinculado: nunca oculto una por mi cuenta.
group-card-no-preview = Sin vista previa: no hay copia comprobada que se pueda mostrar.
group-card-appealed = ⚖️ Quien la envió dice: es un error.
group-card-dismissed = ✋ Queda como está.
group-card-undone = ↩️ Deshecho.
group-card-undo-asked = ❓ Deshacer publica otra vez el original en el grupo, donde todos lo ven. ¿De verdad?
group-card-less-asked = ❓ Desde ahora actúo con estos tipos solo cuando tengo más certeza. ¿De verdad?
group-card-waiting = ⏳ { $count ->
    [one] Una foto del grupo espera que la mire.
   *[other] { $count } fotos del grupo esperan que las mire.
}
group-list-head = 🗂 <b>{ $count ->
    [one] Un caso
   *[other] { $count } casos
} a la vez.</b> Un botón abre su tarjeta.
group-appeal = ⚖️ <b>Reclamo, caso #{ $id }:</b> quien la envió dice que es un error.
group-appeal-public = ⚖️ <b>Para los admins: reclamo, caso #{ $id }.</b> Alguien a quien se le ocultó una foto dice que es un error.
group-button-undo = ↩️ Deshacer
group-button-undo-sure = ↩️ Sí, publicar otra vez
group-button-no = No
group-button-unmute = 🔊 Dar voz
group-button-exempt = 🙋 Eximir a este miembro
group-button-unexempt = 👁 Volver a mirar a este miembro
group-button-less = 🔉 Menos sensible
group-button-less-sure = 🔉 Sí, menos sensible
group-button-more = 🔊 Tan sensible como antes
group-button-hide = 🫥 Ocultar
group-button-hide-strike = 🫥 Ocultar + falta
group-button-dismiss = ✋ Dejarlo
group-button-about = 🔎 ¿De quién y por qué? (solo lo ves tú)
group-press-ask-u = Toca “Sí” para deshacer: se va la falta, se quita el silencio si quedan muy pocas, y la foto original oculta se publica otra vez en el grupo.
group-press-ask-l = Toca “Sí”: desde ahora actúo con estos tipos solo cuando tengo más certeza.
group-press-left = Queda como está.
group-press-undoing = Deshaciendo…
group-press-undone-already = Esto ya está deshecho.
group-undo-back = ↩️ Caso #{ $id }: la foto está de vuelta.
group-undo-wordless = ↩️ Caso #{ $id }: la foto está de vuelta. El texto que tenía se perdió: lo tengo solo en la memoria, y no sobrevive a un reinicio.
group-undo-lost = ↩️ Caso #{ $id } deshecho. Telegram ya no tiene la foto; si se publica otra vez, se queda.
group-undo-lifted = ↩️ Caso #{ $id } deshecho.
group-press-unmute-yes = Silencio quitado.
group-press-unmute-not-muted = Este miembro no está en silencio.
group-press-unmute-not-mine = Esta restricción no la puse yo sino un admin; la dejo.
group-press-unmute-away = Este miembro ya no está en el grupo.
group-press-unmute-failed = Telegram no me dejó quitar el silencio. Revisa mis permisos, por favor.
group-press-exempt = Las fotos de este miembro ya no se miran.
group-press-unexempt = Las fotos de este miembro se vuelven a mirar.
group-press-full = Ya hay 30 miembros exentos; primero quita a uno de la lista (/settings).
group-press-less = Menos sensible desde ahora.
group-press-more = Tan sensible como antes.
group-press-dismissed = Queda como está; quien la envió ya lo sabe.
group-press-hidden-already = Ya no está ahí.
group-press-hide-deleted = Oculto; quien la envió ya lo sabe.
group-press-strike-deleted = Oculto y contado como falta; quien la envió ya lo sabe.
group-press-hide-missing = Ya no estaba.
group-press-hide-channel = Oculto aquí y en el canal.
group-press-hide-channel-stays = Oculto aquí. En el canal todavía se puede ver: ahí solo elimino si tanto tú como yo tenemos ese permiso.
group-press-hide-denied = Telegram no me dejó eliminarlo: tiene más de 48 horas, o me falta el permiso “Eliminar mensajes”.
group-press-appealed = Enviado a los admins como #{ $id }.
group-press-appealed-more = Enviado a los admins como #{ $id }. Este mensaje habla de { $count ->
    [one] otra foto tuya
   *[other] otras { $count } fotos tuyas
}: toca otra vez si eso también fue un error.
group-press-appealed-already = Ya avisaste a los admins.
group-press-too-late = Eso fue hace más de un día; escríbeles tú a los admins, por favor.
group-press-not-yours = Este botón es para quien publicó la foto, mientras yo lo recuerde.

## Groups: what admins do about members

group-not-done-span = Escribe el tiempo así, por favor: /mute 30m, /mute 2h, /mute 1d — un año como máximo.
group-not-done-anonymous = Alguien lo escribió en nombre del grupo: un admin. Con los admins no hago nada.
group-not-done-channel = Se publicó como canal, y no puedo saber quién está detrás. Encárgate tú, por favor: mantén pulsado el mensaje, Eliminar, Suspender.
group-not-done-bot = Es un bot. Sácalo tú del grupo, por favor.
group-not-done-admin = Es un admin de este grupo. Con los admins no hago nada.
group-not-done-basic = Eso solo funciona en supergrupos. Un grupo se vuelve supergrupo por sí solo cuando, por ejemplo, su historial se hace visible para los nuevos miembros.
group-not-done-no-right = No puedo hacerlo: dame el permiso “Suspender usuarios”, por favor.
group-not-done-unknown = Telegram ya no conoce a este miembro aquí.
group-not-done-away = Este miembro ya no está en el grupo.
group-not-done-not-muted = Este miembro no está en silencio.
group-not-done-not-banned = Este miembro no está expulsado.
group-not-done-failed = Telegram no lo hizo. Revisa mis permisos e inténtalo otra vez en un momento.
group-not-done-undone-already = Esto ya está deshecho.
group-not-done-changed = Esto ya no está como lo dejé: terminó, o un admin lo cambió. Lo dejo así.
group-not-done-ended = Eso ya habría terminado, así que no hay nada que deshacer.
group-act-warn = ⚠️ Advertencia para { $name }. { $count ->
    [one] Una falta
   *[other] { $count } faltas
} de { $number } en { $what }.
group-act-warn-counted = ⚠️ Advertencia para { $name }. { $count ->
    [one] Una falta
   *[other] { $count } faltas
} en { $what }.
group-act-mute = 🔇 { $name } no puede escribir aquí durante { $span }.
group-act-unmute = 🔊 { $name } puede volver a escribir aquí.
group-act-ban = 🚪 { $name }: fuera del grupo durante { $span }.
group-act-ban-open = 🚪 { $name }: fuera del grupo hasta que un admin lo levante.
group-act-unban = 🚪 { $name } puede volver: con el enlace del grupo, o cuando alguien le agregue.
group-act-told = Ya lo sabe.
group-act-untold = No pude avisarle.
group-act-about = A quién:
group-act-by = Por el admin { $name }
group-act-reason = En palabras del admin: { $what }
group-told-warn = ⚠️ <b>Un admin de { $group } te hizo una advertencia.</b>
group-told-strikes = Con esto tienes { $count ->
    [one] una falta
   *[other] { $count } faltas
}; con { $number } en { $what } no podrás escribir ahí por un tiempo.
group-told-mute = 🔇 <b>Un admin de { $group } te silenció durante { $span }.</b> Puedes seguir leyendo; después podrás escribir otra vez.
group-told-unmute = 🔊 Puedes volver a escribir en { $group }.
group-told-ban = 🚪 <b>Un admin te expulsó de { $group } durante { $span }.</b>
group-told-ban-open = 🚪 <b>Un admin te expulsó de { $group }.</b>
group-told-unban = 🚪 Puedes volver a { $group }.
group-told-unwarn = ↩️ Un admin de { $group } retiró tu advertencia.
group-told-mute-again = 🔇 Un admin de { $group } te silenció otra vez como antes.
group-told-ban-again = 🚪 Un admin te expulsó otra vez de { $group } como antes.
group-line-act-warn = ⚠️ { $name }: un admin te pide que sigas las reglas de este grupo.
group-line-act-mute = 🔇 { $name }: un admin te pide que hagas una pausa aquí.

## Groups: commands

command-report = Avisar a los admins de la foto a la que respondo
command-settings = Ajustes de este grupo
command-strikes = Mis faltas (admins: al responder)
command-warn = Advertir al miembro al que respondo
command-mute = Silenciar al responder: /mute 2h
command-unmute = Dejar que un miembro vuelva a escribir
command-ban = Expulsar al responder: /ban, /ban 1d
command-unban = Levantar una expulsión
command-pardon = Retirar las faltas de un miembro
command-exempt = Eximir a un miembro, o dejar de hacerlo
command-stats = Cuentas de los últimos 30 días
group-asked-nothing = Responde con /check o /report a un mensaje que tenga una foto o un video.
group-asked-paid = ⚪ No puedo mirar contenido de pago, así que queda sin revisar.
group-asked-story = ⚪ No puedo mirar historias, así que esta queda sin revisar.
group-asked-checklist = ⚪ Reviso imágenes, no listas, así que esta queda sin revisar.
group-asked-too-often = ⏳ Sin revisar: { $count } revisiones en diez minutos es el límite por persona.
group-verdict-stop = 🔴 <b>Esto mejor que no esté en un grupo.</b>
group-verdict-caution = 🟡 <b>Cuidado: aquí hay algo que mejor no mostrar a todo un grupo.</b>
group-verdict-clear = 🟢 <b>No encontré nada riesgoso.</b>
group-verdict-unknown = ⚪ <b>No lo pude revisar: no lo tomes por inofensivo.</b>
group-verdict-film = ⚪ <b>No hay nada riesgoso en las imágenes que vi. No son todas, así que no lo tomes por inofensivo.</b>
group-verdict-unread = ⚪ <b>No pude leer la mayor parte de lo escrito aquí: no tomes esta foto por inofensiva.</b>
group-verdict-refused = ⚪ <b>Esto no lo pude mirar: no lo tomes por inofensivo.</b>
group-note-film = 🎞 De un GIF o video miro como máximo { $count } imágenes. Lo que hay entre ellas, y el sonido, no lo reviso.
group-tip = 💡 Consejo: en un grupo, cualquiera puede guardar una foto y reenviarla. Lo que le toca a una sola persona, mejor envíaselo solo a ella.
group-asked-found = Encontrado: { $what }
group-asked-would = 🔭 Solo observar: no se hizo nada, los admins lo saben.
group-asked-noted = 🗒 Los admins lo saben.
group-asked-warned = ⚠️ Quien lo envió ya lo sabe.
group-asked-hidden = 🛡 Se ocultó.
group-asked-stuck = 🚨 Debería ocultarse, pero no puedo eliminar aquí.
group-report-thanks = 🙏 Gracias por avisar.
group-too-many-commands = ⏳ Una cosa a la vez: en un minuto respondo { $count } comandos de una persona.
group-report-head = 🚩 <b>Avisado por { $by }:</b> un mensaje de { $of }
group-report-unseen = No lo miré: solo reviso fotos y videos.
group-report-passed = Ya lo tienen los admins.
group-report-here = 🚩 <b>Para los admins:</b> mírenlo ustedes, por favor.
group-help = 👋 Miro las fotos que se publican aquí. Responde a una con /check para saber qué me parece, o con /report para llamar a los admins. /strikes muestra tus faltas, /tips ayuda antes de publicar; los admins tienen /settings. Todo lo demás, en un chat privado conmigo.
group-asked-stuck-old = 🚨 Debería ocultarse, pero tiene más de 48 horas, y Telegram no deja que ningún bot elimine mensajes así. Un admin sí puede.
group-needs-reply = Envía eso como respuesta a un mensaje del miembro, por favor.
group-strikes = ⚖️ { $name }: { $count ->
    [0] ninguna falta
    [one] una falta de { $number }
   *[other] { $count } faltas de { $number }
} en { $what }.
group-strikes-muted = En silencio { $span } más.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] ninguna falta
    [one] una falta
   *[other] { $count } faltas
} en { $what }. En este grupo no se silencia a nadie.
group-pardoned = 🕊 { $name }: { $count ->
    [0] no hay faltas que retirar
    [one] una falta retirada
   *[other] { $count } faltas retiradas
}.
group-pardoned-mute-yes = 🔊 Por eso le había silenciado; el silencio está quitado y puede volver a escribir.
group-pardoned-mute-not-mine = 🔇 Desde entonces un admin le puso una restricción; la dejo como está.
group-pardoned-mute-failed = 🚨 Por eso le había silenciado, y Telegram no me dejó quitar el silencio: quítaselo tú, por favor.
group-pardoned-mute-denied = 🔇 Por eso le había silenciado, y el silencio sigue: para quitarlo tú también necesitas el permiso de admin “Suspender usuarios”.
group-pardoned-told = 🕊 Un admin de { $group } retiró tus faltas. Puedes volver a escribir ahí.
group-exempted = 🙋 { $name }: sus fotos ya no se miran.
group-unexempted = 👁 { $name }: sus fotos se vuelven a mirar.
group-stats-head = 📊 <b>Los últimos 30 días</b>
group-stats-risks = Encontrado, a grandes rasgos: { $what }
group-broad-papers = papeles, números y contraseñas
group-broad-people = personas y cosas personales
group-broad-places = lugares y contactos
group-stat-seen = fotos miradas
group-stat-hidden = ocultadas
group-stat-copies = copias tapadas publicadas
group-stat-warned = advertidas
group-stat-noted = anotadas
group-stat-would = habría actuado (solo observar)
group-stat-unchecked = no se pudieron revisar
group-stat-stuck = debían ocultarse y no se pudo
group-stat-appeals = reclamos
group-stat-undone = deshechas
group-stat-muted = silencios
group-stat-reports = avisos
privacy-groups = <b>En grupos:</b> ajustes (180 días desde la última foto), qué grupos cuida un admin (30 días, en /mydata), casos con el identificador de Telegram de lo que se ocultó, para poder devolverlo (dos días), faltas contadas por miembro (lo que eligieron los admins, 30 días como máximo), lo que los admins me hicieron hacer con miembros, para poder deshacerlo (dos días), cuentas sin nombres (un mes). El texto junto a una foto que tiene un caso está solo en mi memoria de trabajo (dos días como máximo), para que al deshacer vuelva también. Todo esto es del grupo: /forget lo deja, /strikes ahí muestra lo tuyo, los admins pueden retirar faltas con /pardon, y todo se va cuando me quitan.

## The command line

cli-headline-clear-off = 🟢 <b>No encontré nada riesgoso entre lo que busqué.</b>
cli-where = , { $count ->
    [one] lugar { $numbers }
   *[other] lugares { $numbers }
}

advice-children = No la envíes nunca; tapa la cara de cada niño o guárdate la foto.
advice-contact = Tápalo, a menos que sea para todo el mundo.
advice-covered-text = Envía la copia tapada: bajo estas barras el texto todavía se puede copiar del archivo.
advice-identity = No lo envíes nunca tal cual; tapa nombre, números, retrato y códigos.
advice-intimate = No la envíes, ni siquiera tapada; bórrala donde no la necesites.
advice-location = Tapa la dirección; quita la posición del archivo.
    .shown = Tápalo: les dice a desconocidos dónde vives o estás.
    .in-file = Está en el archivo y no en la imagen: la copia no lo lleva.
advice-medical = Tapa de quién se trata; una IA puede explicar los resultados sin un nombre.
advice-metadata = Envía la copia limpia: es la imagen y nada más.
advice-names = Tapa los nombres de quienes no dieron su permiso.
advice-payment = Tapa los números; solo con número y fecha se puede sacar dinero.
advice-people = Pregunta a quienes aparecen o tapa sus caras.
advice-personal-paper = Tapa nombres, fechas y números.
advice-secrets = Tápalo antes de enviar; cámbialo si alguna vez se envió.
advice-vehicle = Tapa la placa: lleva al dueño.

check-covered-text = texto bajo barras
check-names = nombres
check-personal-paper = papeles sobre alguien
check-file = el archivo
check-page = una página
check-photo = la imagen

cli-unchecked = ⚪ Sin revisar: { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}En una máquina ocupada, dale más tiempo: --seconds 120.
    [crashed] {" "}Avisa con --json, sin la foto, por favor.
    [pages] {" "}Elígelas con --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Sin revisar: { $what }. Recorta la imagen, revisa sus partes una por una o dale más tiempo: --seconds 120.
cli-not-all-checked = no se revisó todo
cli-not-readable = no se pudo leer
cli-about-place = cerca de { $place } (a 0,1°)

cli-refused-empty = El archivo está vacío. Guarda o baja la foto otra vez.
cli-refused-truncated = La imagen se corta antes del final, y lo que no se puede leer no se puede revisar. Bájala otra vez.
cli-refused-too-many-bytes = El archivo pesa más de { $megabytes } MB, que es mi límite. Hazlo más pequeño o haz una captura de pantalla.
cli-refused-missing-file = No existe ese archivo. Mira su nombre.
cli-refused-unreadable-file = No puedo abrir esto como archivo. Mira si tienes permiso para leerlo y si es un archivo.
cli-refused-encrypted = Este PDF está protegido con contraseña. Ábrelo, imprímelo en un PDF nuevo y revisa ese.
cli-refused-broken-pdf = Este PDF está dañado y no lo puedo abrir. Bájalo otra vez o imprímelo en un PDF nuevo.
cli-refused-no-pages = Este PDF no tiene páginas. Bájalo otra vez.
cli-refused-no-such-page = Este archivo no tiene una página que piden --pages o --cover, o esa página no se mira. Nombra páginas que tenga.
cli-refused-no-page-named = Este PDF tiene varias páginas, y --cover no nombra ninguna. Escribe la página antes del recuadro, por ejemplo --cover 2:10,20,200,80.
cli-refused-too-many-pages = Este PDF tiene más de { $pages } páginas, que es mi límite. Divídelo y revisa las partes que quieres enviar.
cli-refused-too-large-a-page = Una página de este PDF mide más de 3,4 metros, que es mi límite. Imprímelo en un PDF nuevo con papel normal.
cli-refused-too-large-a-pdf = Este PDF pesa más de 50 MB, que es mi límite. Divídelo y revisa las partes.
cli-refused-too-complex = Abrir este PDF pedía demasiada memoria o tiempo, así que paré. Imprime las páginas que importan en un PDF nuevo.
cli-refused-filled-by-program = Un programa dentro de este PDF (XFA) crea sus páginas, y yo no lo ejecuto. Ábrelo en Acrobat Reader, imprímelo en un PDF nuevo y revisa ese.

cli-copy = ✅ Copia comprobada: { $path }
cli-copy-open = ✅ Copia con { $count ->
    [one] el lugar { $numbers } a la vista
   *[other] los lugares { $numbers } a la vista
}: { $path }
cli-copy-ready = ✅ Una copia tapada pasó su prueba; --redacted OUT la escribe.
    .clean = ✅ Una copia sin datos ocultos pasó su prueba; --redacted OUT la escribe.
cli-copy-unwritten = 🚫 La copia pasó su prueba y no se escribió.
cli-withheld = 🚫 No hay copia: { $reason ->
    [nothing-left] quedaría tapado casi todo y no quedaría nada que valga la pena enviar. { $styles ->
        [none] Usa mejor una imagen genérica.
       *[other] Usa uno de estos, o una imagen genérica: { $styles }
    }
    [no-place] no sé en qué parte de la imagen está, así que no lo puedo tapar. Recorta la foto hasta que solo quede lo que necesitas y revisa esa.
    [cover-outside] un recuadro para tapar queda fuera de la foto, que tiene { $size } píxeles.
    [too-large] pesaría más de { $megabytes } MB. Elige menos páginas con --pages.
    [crop-too-small] un recorte dejaría menos de un cuarto de la foto, o nada que ver. Usa otro estilo.
   *[failed] al volver a leerla no tuve la certeza de que todo estuviera oculto ({ $codes }). Recorta la foto o tapa más partes, y revísala otra vez.
}

cli-pages-looked-at = 📄 Miré { $looked } de { $count } páginas. Las demás no las miró nadie, y la copia no las lleva.
cli-pages-more = … y { $count ->
    [one] una página más
   *[other] { $count } páginas más
}, con --json.

cli-off = 🙈 Omitido como pediste, así que nadie lo buscó: { $checks }.
cli-left-open = 👁 A la vista como pediste, donde no hay otro lugar encima: { $numbers }.
cli-still-covered = 🛡 Sigue tapado, con lo que hay debajo: { $numbers }, porque contiene mucho más. Para destaparlo también: --keep { $keep }

cli-explain-place = Lugar { $number }: { $box } en píxeles de la foto derecha.
cli-explain-field = Lugar { $number }, en un papel: { $field }; { $box } en píxeles de la foto derecha.
cli-explain-page = En la página { $page }, como si fuera una foto:
cli-explain-sure = Esto es cierto.
cli-explain-likely = Esto es probable: cuenta como encontrado.
cli-explain-hint = Esto es una pista: una señal débil, que por sí sola nunca detiene una foto.
cli-explain-rule = Lo que la regla dice de sí misma (en inglés):
cli-explain-nowhere = --explain { $number }: { $count ->
    [0] esta foto no tiene lugares
    [one] esta foto solo tiene el lugar 1
   *[other] esta foto tiene los lugares 1 a { $count }
}. Lo encontrado en toda la foto o en su archivo no tiene número.
cli-explain-nowhere-pdf = --explain { $number }: { $count ->
    [0] este PDF no tiene lugares
    [one] este PDF solo tiene el lugar 1
   *[other] este PDF tiene los lugares 1 a { $count }
}. Lo encontrado en todo el archivo no tiene número.
cli-keep-nowhere = --keep { $names }: { $count ->
    [0] esta foto no tiene lugares
    [one] esta foto solo tiene el lugar 1
   *[other] esta foto tiene los lugares 1 a { $count }
}. No se escribió nada (--annotated muestra los números).
cli-keep-nowhere-pdf = --keep { $names }: { $count ->
    [0] este PDF no tiene lugares
    [one] este PDF solo tiene el lugar 1
   *[other] este PDF tiene los lugares 1 a { $count }
}. No se escribió nada (--annotated muestra los números).

cli-files = { $count ->
    [one] Un archivo
   *[other] { $count } archivos
}: { $levels }
cli-bar = Revisando
    .left = restante

cli-named = { $path }: { $what }
cli-passed = No lo miré: { $what }. Para que se revise algo de esto, nómbralo directamente.
cli-passed-ending = archivos de otro tipo por su nombre: { $count } ({ $names })
cli-passed-bytes = archivos sin extensión que no son imágenes por sus primeros bytes: { $count } ({ $names })
cli-passed-folder = carpetas enlazadas, que no se siguen: { $count } ({ $names })
cli-passed-nowhere = enlaces a ninguna parte: { $count } ({ $names })
cli-passed-no-file = tuberías, sockets y dispositivos: { $count } ({ $names })
cli-passed-others = { $count ->
    [one] otro más
   *[other] otros { $count }
}
cli-passed-more = { $names } y { $count } más

cli-hyphen = { $path } empieza con un guion: escribe ./{ $path }, o -- antes de las fotos.
cli-cannot-start = gatekeeper no puede arrancar: { $why }
cli-folder-shut = La carpeta { $path } no se puede abrir, así que no se revisó nada de ella: cambia sus permisos.
cli-no-photos = En lo que nombraste no hay fotos ni PDF.
cli-no-match = Nada coincide con el patrón { $path }.
cli-explain-many = --explain trata de una sola foto, y estas son { $count }: nombra esa.
cli-explain-alone = --explain habla con personas sobre una foto: quita --json y --watch.
cli-nothing-named = No nombraste nada que mirar: nombra una foto, una carpeta, --files-from o --watch (mira --help).
cli-no-detector = No hay ningún detector llamado { $name }; se conocen { $known }.

cli-copy-cannot = { $path }: la copia no se puede escribir: { $why }
cli-copy-over-itself = { $path } es la propia foto; nombra otro lugar para la copia
cli-copy-over-another = { $path } es otra foto de esta tanda; nombra otro lugar para la copia
cli-copy-kind = la copia de esta foto es de tipo { $kind }; llámala { $path } o nombra una carpeta
cli-copy-there = { $path } ya existe y queda como está; nombra otro lugar o agrega --overwrite
cli-two-names = La copia y la imagen numerada, que no está tapada, necesitan dos nombres; las dos serían { $path }.
cli-many-into-one = { $count } fotos no caben en un archivo, { $path }: nombra una carpeta para ellas.
cli-ending-copy = Una copia es un JPEG o PNG y no puede ser { $path }: termínala en .jpg o .png, o nombra una carpeta.
cli-ending-pdf = La copia de un PDF es un PDF y no puede ser { $path }: termínala en .pdf, o nombra una carpeta.
cli-ending-boxes = La imagen numerada es un PNG y no puede ser { $path }: termínala en .png, o nombra una carpeta.
cli-ending-boxes-pdf = Las páginas numeradas de un PDF son un PDF y no pueden ser { $path }: termínalo en .pdf, o nombra una carpeta.

cli-pipe-boxes = La imagen numerada, que no está tapada, no puede ir a la salida estándar: nombra un archivo o una carpeta (una carpeta llamada - es ./-/).
cli-pipe-many = En la salida estándar cabe una copia, y estas son { $count } fotos: nombra una carpeta para las copias.
cli-pipe-terminal = La copia se escribiría en la terminal: agrega > copia.jpg, o una tubería a un programa.
cli-pipe-twice = La entrada estándar se puede leer una vez: nombra - una vez, como foto o como lista.
cli-pipe-nothing = No llega nada por la entrada estándar: agrega &lt; foto.jpg, o una tubería desde un programa.
cli-list-unreadable = La lista { $path } no se puede leer ({ $why }): nombra un archivo con un nombre por línea.
cli-list-large = La lista { $path } pesa más de { $megabytes } MB: divídela.

cli-watch-alone = --watch mira lo que aparece en su carpeta y nada más: nombra las fotos en una llamada aparte.
cli-watch-nowhere = { $path } no es una carpeta que se pueda vigilar: nombra una que exista.
cli-watch-boxes = --annotated no se escribe al vigilar, porque las imágenes numeradas no están tapadas: quítalo.
cli-watch-one-copy = Muchas copias no caben en { $path }: nombra una carpeta, o quítalo para tenerlas junto a las fotos.
cli-watch-begins = Vigilo { $path }, sin sus subcarpetas: lo que aparece ahí se mira, y las copias llevan la marca { $mark }. Ctrl-C termina esto.
cli-watch-ends = La vigilancia terminó.
cli-watch-lost = Ya no se puede mirar en la carpeta { $path } ({ $why }), así que la vigilancia terminó.
cli-watch-no-photo = { $path } no es una foto por su nombre y sus primeros bytes, así que no se miró.
cli-watch-no-desktop = El escritorio no muestra avisos (falló notify-send), así que las respuestas están solo aquí.
cli-notice-clear = No hay nada riesgoso en una foto nueva.
cli-notice-caution = Cuidado con una foto nueva: mírala antes de enviarla.
cli-notice-stop = Alto: no le envíes a una IA una foto nueva tal cual.
cli-notice-unknown = Una foto nueva no se pudo revisar: trátala como riesgosa.

cli-wrong-keep = --keep { $text } no nombra lugares: escribe sus números, como 1,3, o campos de un papel: { $known }
cli-wrong-pages = --pages { $text } no es una lista de 1 a { $most } páginas, contadas desde 1, como 1-3,7
cli-wrong-cover = --cover { $text } no es un recuadro: escribe izquierda,arriba,derecha,abajo en píxeles, sin incluir derecha ni abajo, como 10,20,200,80 (de un PDF, con la página delante: 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } no es un tiempo para una foto: escribe un número mayor que 0 y de { $most } como máximo, como 120
cli-wrong-explain = --explain { $text } no es el número de un lugar: --annotated los muestra, como 2
cli-wrong-choice = { $option } { $text } no se ofrece: escribe uno de { $known }
cli-wrong-unknown = No hay ninguna opción { $text }: --help muestra las que hay.
cli-wrong-ambiguous = { $text } podría ser varias opciones, { $known }: escribe el nombre completo.
cli-wrong-lacks = { $option } necesita un valor después: --help muestra cuál.
cli-wrong-has = { $option } no lleva valor: quita { $text }.

cli-usage = uso:{" "}
cli-usage-error = gatekeeper check: { $what }
cli-help-named = qué se mira
cli-help-options = opciones
cli-help = Revisa fotos y PDF en busca de lo que no debe enviarse a una IA, y escribe copias tapadas y comprobadas.
cli-help-end = Estado de salida: 0 todo bien; 1 se encontró algo o no se entendió; 2 algo no se pudo revisar o leer. Una foto cuyo nombre empieza con un guion va después de --, o se escribe ./-nombre.jpg. En una tubería, - lee la foto de la entrada estándar; con --redacted - la copia va a la salida estándar, y la respuesta, en palabras o como --json, a la salida de errores.
cli-help-photos = una foto, un PDF, una carpeta de ellos o un patrón como '*.jpg'
cli-help-files-from = mirar también lo que nombra este archivo (- es la entrada estándar), un nombre por línea o con un byte cero después de cada uno
cli-help-watch = mirar lo que aparece en esta carpeta y dejar las copias al lado o en --redacted DIR, hasta que se detenga
cli-help-redacted = escribir aquí la copia tapada y comprobada; - es la salida estándar
cli-help-annotated = escribir aquí la foto con recuadros numerados (PNG); de un PDF, sus páginas (PDF)
cli-help-overwrite = reemplazar lo que ya esté en OUT o en DIR
cli-help-style = barras que nombran lo que tapan y caras suaves (auto, por omisión), un color liso (solid), un relleno hecho de lo que hay alrededor (soft), una flor o un sol dibujado sobre cada cara (sticker), valores inventados en lugar de los reales (replace), solo una parte sin nada que ocultar (crop) o documentos enteros tapados (card)
cli-help-keep = dejar esto a la vista: números de lugares (mira --annotated) o campos de un papel como nik,name
cli-help-cover = tapar también este recuadro de píxeles; de un PDF, con la página delante, como 2:10,20,200,80; se puede repetir
cli-help-everything = tapar todas las palabras, códigos y caras, no solo de quién se trata
cli-help-pages = de un PDF, mirar solo estas páginas, como 1-3,7; sin esto, las primeras { $most }
cli-help-labels = escribir en lo tapado qué tipo de cosa oculta
cli-help-xray = mostrar también dónde se tomó más o menos, si el archivo lo dice (a unos 11 km)
cli-help-explain = decir qué se encontró en el lugar N de una foto, con qué certeza, y qué busca y qué se le escapa a la regla
cli-help-json = imprimir un objeto JSON por línea en lugar de palabras
cli-help-off = omitir un detector
cli-help-seconds = tiempo para los detectores de una foto (60 por omisión)
cli-help-language = hablar este idioma (por omisión, el de LC_ALL, LC_MESSAGES o LANG)
cli-help-version = imprimir la versión
cli-help-help = mostrar esta ayuda
cli-completions = Imprime lo que un intérprete de comandos necesita para completar palabras. Cómo lo toma cada uno:

## The page

serve-help = Sirve la página en este equipo: suelta una foto, mira qué hay de privado en ella, tápalo y llévate la copia.
serve-help-end = Ctrl-C la termina. Con PUBLIC_URL en .env sirve a personas fuera de este equipo; mira .env.example.
serve-help-port = el puerto en el que escuchar; sin esto PAGE_PORT, o cualquiera que esté libre
serve-help-no-browser = solo mostrar la dirección, no abrir nada
serve-help-invite = mostrar un enlace a la página en PUBLIC_URL que funciona una vez
serve-help-token = crear un token para un programa que vaya a usar la API, y su entrada
serve-wrong-port = un puerto es un número entre 1 y 65535
serve-loading = Cargando, tarda unos segundos …
serve-address = Gatekeeper está en { $address }
serve-once = La dirección funciona una vez, para un navegador. Ctrl-C termina la página.
serve-invitation = Deja entrar a un navegador, una vez, dentro de { $hours } horas.

page-title = Mira qué revela una foto antes de que la vea una IA
page-lead = Gatekeeper te dice con palabras sencillas qué hay de privado en una foto o un PDF, y hace una copia tapada que vuelve a leer para asegurarse.
page-drop = Suelta aquí fotos o PDF
page-give = Muéstrame fotos o PDF
page-choose = Elegir fotos
page-camera = Cámara
page-paste = Pegar
page-promise = No se guarda nada. Lo que muestras se olvida cuando sales de esta página, y tras 15 minutos sin tocarla.
page-skip = Ir al contenido
page-home = Gatekeeper: empezar de nuevo y olvidar todas las fotos
page-language = Idioma
page-back = Todas las fotos
page-more = Agregar fotos
page-again = Intentar otra vez
page-take-back = Deshacer el cambio
page-list = Respuestas: %1 de %2
page-pasted = Foto pegada
page-nothing-given = Ahí no había ninguna foto ni PDF. Copia la imagen misma, o elige su archivo.
page-shared-lost = Lo que compartiste no llegó. Compártelo otra vez, o elígelo aquí.
page-away-title = Gatekeeper no está funcionando
page-away = Esta página necesita su propio servidor, y no responde. Inicia Gatekeeper de nuevo y vuelve a intentarlo. Aquí no se guardó nada.
page-session-title = Esta página aún no está abierta para ti
page-session = Ábrela con la dirección que Gatekeeper mostró al iniciar, o con el enlace que te dieron.
page-unreachable = Gatekeeper no responde, así que no hay resultado. Tu foto no se guardó. ¿Está en marcha el servidor y hay red?
page-failed = Algo salió mal en el servidor, así que no hay resultado. Inténtalo otra vez en un momento.
page-failed-title = No se pudo revisar: mejor trátalo como no seguro
page-gone-title = Olvidada
page-gone = Se acabó el tiempo, así que esta foto, su copia y tus elecciones ya no están. Elígela otra vez si todavía la necesitas.
page-forgotten = Olvidada.
page-stage-sending = Enviar
page-stage-waiting = Esperar
page-stage-looking = Mirar
page-stage-covering = Tapar
page-stage-proving = Volver a leer
page-now-queued = Espera su turno
page-now-sending = Enviando…
page-now-received = Ya llegó…
page-now-waiting = En espera. Fotos antes de la tuya: %1
page-now-next = La tuya es la siguiente…
page-now-looking = Buscando lo privado…
page-now-page = Mirando la página %1 de %2…
page-now-covering = Tapándolo…
page-now-proving = Volviendo a leer la copia para asegurarme…
page-progress = Progreso
page-strip = Páginas
page-of = Página %1 de %2
page-keys = Las flechas mueven una cruz, con Mayús más lejos. La barra espaciadora baja y levanta la herramienta, Escape la quita. Más y menos acercan y alejan, 0 muestra toda la página. Sin herramienta, la barra espaciadora va al campo bajo la cruz.
page-tools = Herramientas
page-tool-move = Mover
page-tool-brush = Pincel: tapar pintando
page-tool-rectangle = Rectángulo: tapar una parte
page-tool-eraser = Borrador: destapar lo que tapaste o un lugar encontrado
page-undo = Deshacer
page-redo = Rehacer
page-zoom-out = Alejar
page-zoom-fit = Toda la página
page-zoom-in = Acercar
page-width = Ancho del pincel
page-compare = Mostrar el original
page-compare-value = El %1 % es el original
page-hold = Mantén pulsado para ver el original
page-badge-copy = Copia tapada
page-badge-original = Tu original, sin tapar
page-badge-both = Izquierda: tu original. Derecha: la copia tapada
page-badge-bare = Tu original: no hay copia
page-badge-working = Se está haciendo una copia nueva…
page-badge-coming = La imagen está en camino…
page-key-down = La herramienta está abajo. Muévela con las flechas, levántala con la barra espaciadora.
page-drawn = Tapado. La copia se hace de nuevo.
page-erased = Destapado. La copia se hace de nuevo.
page-nothing-there = Ahí no hay nada que destapar.
page-many-regions = Es más de lo que cabe en una foto. Deshaz algo primero, o usa el rectángulo para una parte más grande.
page-proven = La copia nueva está lista y vuelta a leer.
page-take = Llevarte la copia tapada
page-share = Compartir
page-download = Descargar
page-download-size = Descargar la copia tapada, %1
page-downloaded = La copia tapada va camino a tus descargas.
page-copy = Copiar
page-copied = Copiado
page-not-copied = No se copió. Usa Descargar.
page-not-shared = No se compartió. Usa Descargar.
page-new-tab = se abre en otra pestaña; agrega ahí la copia tapada
page-fields = Lo que encontré
page-fields-none = Aquí no encontré ningún lugar para tapar. Con el pincel puedes tapar lo que quieras.
page-covered = tapado
page-open = a la vista
page-partly = en parte a la vista
page-unread = No se pudo leer, así que está tapado
page-style = Cómo se tapa
page-hidden = Datos ocultos en el archivo: %1
page-hidden-kind = Qué
page-hidden-detail = En la copia
page-hidden-removed = quitado
page-forget = Olvidar esta foto
page-ask = ¿De verdad dejas esto a la vista?
page-ask-keep = Dejarlo tapado
page-ask-open = Dejarlo a la vista

command-page = Un enlace a la página, para este navegador
web-link-open = Abrir la página
web-link = <b>La página</b>: suelta una foto, mira qué hay de privado en ella y tápalo con el dedo. Este enlace es tuyo: deja entrar a un navegador, una vez, en 10 minutos.
web-bad-request = Esta petición no se puede leer.
web-not-signed-in = Esta página no conoce tu navegador. Abre el enlace que te dieron, o pide uno nuevo.
web-not-allowed = Esto no está permitido desde aquí.
web-not-found = No hay nada en esta dirección.
web-wrong-method = A esta dirección no se le pregunta así.
web-too-slow = Llegó demasiado lento, así que no se tomó nada. Inténtalo otra vez, por favor.
web-too-large = Esto es demasiado grande: aquí se aceptan como máximo { $megabytes } MB.
web-too-long-an-address = Esta dirección es demasiado larga.
web-too-many = Fue demasiado de una vez. Espera un momento e inténtalo otra vez.
web-internal = Algo falló aquí, así que no se revisó nada. Inténtalo otra vez, por favor.
web-busy = Hay demasiado que hacer ahora, así que no se revisó nada. Inténtalo más tarde, por favor.
web-no-memory = Ahora mismo no se pueden comprobar los enlaces. Inténtalo otra vez pronto.
web-stands-by = Otro bot es el que está activo.
web-wrong-name = Esta página solo responde en su propia dirección.
web-no-https = Esta página solo se sirve por https.
web-wrong-site = Esto lo envió otro sitio, así que no se hizo.
web-used-up = Este enlace ya se usó o es demasiado viejo. Pide uno nuevo.
web-door = Aquí puedes ver qué hay de privado en una foto antes de dársela a una IA.
web-door-open = Abrir
web-pdf-copy = La copia es un PDF nuevo con imágenes de las páginas: tapadas, vueltas a leer y sin datos ocultos.
web-pdf-no-copy = No hay copia de él.
web-no-copy = No hay copia: { $reason ->
    [withhold] una { $kind ->
        [pdf] página
       *[photo] foto
    } así no se vuelve segura aunque se tapen partes. Mejor no la envíes.
    [large] sería demasiado grande. Usa una versión más pequeña.
    [unchecked] no se hicieron todas las revisiones, así que nadie puede prometer que una copia sea segura. Inténtalo otra vez en un momento.
    [nothing] quedaría tapado casi todo y no quedaría nada que valga la pena enviar. Elige otro estilo o tapa menos.
    [nowhere] no se sabe en qué parte de la imagen está, así que no se puede tapar. Recórtala hasta que solo quede lo que necesitas.
   *[failed] al volver a leerla no hubo certeza de que todo esté oculto. Tapa más partes o recórtala.
}
web-not-checked = Sin revisar: { $check } ({ $reason }).
web-not-checked-on = { $count ->
    [one] Sin revisar en la página { $pages }: { $check } ({ $reason }).
   *[other] Sin revisar en las páginas { $pages }: { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
    [one] La página { $pages } no se miró ({ $reason }).
   *[other] Las páginas { $pages } no se miraron ({ $reason }).
}
web-pages-not-seen = Páginas miradas, desde la primera: { $looked } de { $count }. Las demás no las miró nadie, y la copia no las lleva.
web-confirm = Esto seguiría a la vista: { $what }. Quien reciba la copia puede leerlo o reconocerlo. ¿Lo dejas a la vista?
web-gone = Se acabó el tiempo o te fuiste: esta foto, su copia y tus elecciones están olvidadas. Elígela otra vez si todavía la necesitas.
web-overtaken = Llegó una elección más nueva, así que esta no se hizo.
web-not-a-choice = Esta elección no corresponde a la foto. Carga la página otra vez y elige de nuevo.
web-too-much-brushed = Eso es más de lo que cabe en una copia. Deshaz algo primero, o usa el rectángulo para una parte más grande.
web-too-many-photos = Aquí tienes { $count ->
    [one] una foto, y no cabe otra
   *[other] { $count } fotos, y no caben más
}. Olvida una primero.
web-too-many-bytes = Lo que tienes aquí llena la memoria. Olvida una foto primero.
web-all-full = Otras personas llenaron la memoria con sus fotos. Inténtalo otra vez en unos minutos, por favor.
web-no-copy-now = No hay copia comprobada con estas elecciones.
web-no-token = Esto pide un token: envíalo como Authorization: Bearer y el token. Quien maneja este servidor lo crea con ./gatekeeper page --token NOMBRE.
web-wrong-token = Este token no se conoce aquí. Quien maneja este servidor crea uno con ./gatekeeper page --token NOMBRE.
web-wrong-type = Esto llegó como un tipo que no se acepta. Envía la foto o el PDF tal cual, como image/jpeg, application/pdf o application/octet-stream, o como la parte file de un formulario multipart/form-data, sin content coding.
web-bad-form = Este formulario no se puede leer hasta el final. Envíalo como multipart/form-data con una parte llamada file, y campos cortos al lado.
web-no-file = El formulario debe llevar exactamente una parte llamada file: la foto o el PDF.
web-unknown-option = Esa opción no existe, así que no se revisó nada. Las opciones son: { $known }.
web-option-twice = La opción { $name } se dio más de una vez, así que no se revisó nada.
web-wrong-option = La opción { $name } no es como debe ser, así que no se revisó nada. Lo que debe ser: { $how }.
web-option-style = cómo tapa la copia: { $known }
web-option-keep = lo que queda a la vista en la copia: como mucho { $most } números de lugares, o campos de un papel, separados por comas: 1,3 o name
web-option-cover = un recuadro de píxeles que tapar además: left,top,right,bottom; de un PDF, con su página: 2:10,20,200,80; se puede dar { $most } veces
web-option-everything = true o false: tapar todas las palabras, códigos y caras, no solo de quién se trata
web-option-labels = true o false: escribir en lo tapado qué tipo de cosa oculta
web-option-pages = de un PDF, como mucho { $most } páginas que mirar: 1-3,7
web-option-annotated = true o false: también la foto con recuadros numerados, que no está tapada
web-option-copy = true o false: sin copia, las fotos solo se miran, y eso es más rápido
web-option-language = el idioma de las frases y de las palabras en lo tapado: { $known }
web-option-seconds = segundos para los detectores, más de 0 y como mucho { $most }
web-option-off = un detector que dejar fuera: { $known }
web-no-such-place = { $count ->
    [0] Lo que debía quedar a la vista no está aquí: no hay lugares, o ninguno con ese campo. No se entrega nada.
    [one] Lo que debía quedar a la vista no está aquí: solo hay el lugar 1, y ningún otro campo. No se entrega nada.
   *[other] Lo que debía quedar a la vista no está aquí: hay los lugares 1 a { $count }, y ningún otro campo. No se entrega nada.
}
web-no-file-there = No existe ese archivo: ya se bajó, pasó su minuto o es de otro programa.

## Inside Telegram: the page on an answer's photo

button-edit = 🖐 Editar con el dedo
page-edit-done = Listo, ponla en el chat
page-edit-leave = ¿Cerrar sin la copia nueva?
page-edit-leave-text = Lo que elegiste y dibujaste aquí se olvida entonces. En el chat queda la copia que ya está.
page-edit-stay = Seguir aquí
page-edit-go = Cerrar
page-edit-closed = Esto no se puede abrir
web-edit-again = Cada toque en el botón abre esto una sola vez, en los 15 minutos siguientes. Ciérralo y toca otra vez el botón de debajo de la respuesta.
web-edit-over = El tiempo de los botones de esta respuesta se acabó. Cierra esto y envía la foto otra vez al bot.
web-edit-not-fetched = No se pudo bajar la foto de Telegram. Cierra esto e inténtalo otra vez en un momento; si ya no está en el chat, envíala de nuevo.
web-edit-not-sent = Telegram no aceptó la copia. No se perdió nada: inténtalo otra vez en un momento, por favor.
