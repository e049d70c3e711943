# Portuguese. Not yet read by a native speaker.

## The verdict

headline-stop = 🔴 <b>Pare: não mande isto para uma IA.</b>
headline-caution = 🟡 <b>Cuidado: melhor mandar a cópia, não o original.</b>
headline-clear = 🟢 <b>Não achei nada arriscado.</b>
headline-film = ⚪ <b>Não há nada arriscado nas imagens que vi, mas não são todas, então isto não é um sim.</b>
headline-unknown = ⚪ <b>Não consegui verificar: trate como não seguro.</b>
headline-unread = ⚪ <b>Não consegui ler a maior parte do que está escrito aqui: trate esta foto como não segura.</b>
headline-refused = ⚪ <b>Isto eu não consegui olhar.</b>

short-stop = 🔴 <b>Pare: { $what } — { $copy ->
    [yes] não mande o original.
   *[no] não mande para uma IA.
}</b>
short-caution = 🟡 <b>Cuidado: { $what } — { $copy ->
    [yes] melhor mandar a cópia.
   *[no] melhor não mandar.
}</b>
short-children = { $count ->
    [1] Uma criança na foto
   *[other] { $count } crianças na foto
}
short-found = Achei: { $what }
short-covered = Coberto: { $what }.
short-open = Achei: { $what }.
short-rest = O resto continua legível.
short-removed = Removido: { $what }.

found = <b>{ $what }</b> ({ $sure }){ $where }
found-detail = : { $details }
where-covered = , { $places ->
    [1] um lugar coberto
   *[other] { $places } lugares cobertos
}
where-fields = , coberto: { $what }
where-rest = ; o resto continua legível
where-found = , { $places ->
    [1] em um lugar
   *[other] em { $places } lugares
}
where-stripped = , removido da cópia
where-file = , no próprio arquivo

sure-sure = certo
sure-likely = provável
sure-hint = possível

todo-copy = ✅ A cópia aqui está coberta, e eu a li de novo para ter certeza. Se for mandar algo, mande a cópia.
todo-clean = ✅ A cópia aqui é a mesma imagem sem dados ocultos.
todo-withheld = 🚫 Não há cópia: { $reason ->
    [withhold] uma foto assim não fica segura cobrindo partes dela. Melhor não mandar.
    [large] ela ficaria maior do que o Telegram aceita. Mande uma versão menor da foto.
    [film] não faço cópia de um vídeo que não vi inteiro. Tire um print da parte que importa e mande para mim.
    [unchecked] nem todas as verificações foram feitas, então não posso prometer que uma cópia seria segura.
    [nothing] quase tudo ficaria coberto e não sobraria nada que valha a pena mandar. Escolha outro estilo ou use uma imagem genérica.
    [nowhere] não sei em que parte da imagem está, então não consigo cobrir. Recorte a foto na sua galeria até sobrar só o que você precisa e mande de novo para mim.
   *[failed] ao ler de novo, não tive certeza de que tudo está escondido. Recorte a foto ou cubra mais partes e mande de novo para mim.
}
todo-copy-chosen = ✅ A cópia aqui está coberta como você escolheu, e eu a li de novo. O que você deixou à mostra pode ser visto por quem a receber.
todo-unchecked = ⚪ Não verificado: { $checks }. Mande a foto de novo daqui a pouco; se continuar assim, não conte com ela.
todo-unchecked-film = ⚪ Não verificado: { $checks }. Um trecho mais curto, ou um print da parte que importa, é mais rápido.
todo-still = ✅ A cópia aqui é uma única imagem parada, sem dados ocultos.
todo-frames = ⚪ Tem mais imagens do que eu olho: vi as primeiras 16. Mande uma por uma as que importam.
todo-detail = ⚪ Não verificado: { $what }. Recorte a imagem ou mande as partes uma por uma.
unchecked-brief = ⚪ Não verificado: { $checks }.
unchecked-timeout = demorou demais
unchecked-crashed = falhou
unchecked-unavailable = não disponível
unchecked-frames = imagens demais para ver todas
unchecked-detail = uma parte desta imagem que não consegui olhar de perto
unchecked-not-given = não veio no que recebi
unchecked-pages = mais páginas do que eu olho
unchecked-damaged = o arquivo está danificado

unread = ✍️ Não consegui ler: { $what }. { $covered ->
    [yes] A cópia cobre isso; só você sabe o que diz.
   *[no] Dê uma olhada você: pode ser particular.
}
unread-handwriting = escrita à mão
unread-script = um alfabeto que não conheço
unread-small = letras pequenas demais
unread-blurred = letras borradas
unread-code = um código (QR ou de barras)
unread-writing = texto que não consegui ler

left-open = 👁 À mostra porque você escolheu: { $places }.
note-everything = ➕ Todas as outras palavras, códigos e rostos também estão cobertos. <i>Escolher</i> → <i>Esconder só o que foi achado</i> traz tudo de volta.
added = ➕ Coberto também, porque você escolheu: { $places ->
    [1] um lugar
   *[other] { $places } lugares
}.
note-photo = ℹ️ Chegou como foto: o Telegram já tirou os dados ocultos (lugar, hora, aparelho). Se mandar como arquivo, também posso olhar isso.
once-last-look = 👀 Algo pode me escapar, então dê você uma última olhada antes de mandar.
once-small-print = 📎 O Telegram diminui as fotos. Se letras miúdas importam, mande a imagem como arquivo.
note-file = 🩻 Dados ocultos no arquivo: { $hidden ->
    [none] nenhum.
    [unchecked] não deu para verificar.
   *[other] { $hidden }.{ $copy ->
        [yes] {" "}A cópia não leva nenhum deles.
       *[no] {""}
    }
}
note-live = 🎞 Esta é uma foto ao vivo (live photo): olhei a imagem parada dela. O vídeo curto eu não verifiquei, então isto não é um sim.{ $copy ->
    [yes] {" "}A cópia é só a imagem parada.
   *[no] {""}
}
note-sticker = 🖼 Isto é uma figurinha: olhei como imagem.
note-copy-reduced = 📐 A cópia é menor que a foto: é o tamanho que consegui comprovar.
note-copy-first-frame = 🎞 O arquivo tem várias imagens: a cópia é a primeira delas, parada.
note-moving = 🎞 Isto se mexe: olhei até 16 das imagens, não o que fica entre elas, e não ouvi o som.

details-ran = <b>Detalhes</b>
    Procurei: { $checks }.
details-times = Tempo: { $total } s ({ $stages }).
stage-decode = abrir { $seconds }
stage-inspect = olhar { $seconds }
stage-redact = cobrir { $seconds }
stage-verify = ler de novo { $seconds }

memory-line = 🕑 Não guardo a foto. Os botões funcionam por { $minutes ->
    [1] um minuto
   *[other] { $minutes } minutos
}. /mydata mostra o que fica mais tempo, por quanto e por quê.

memory-away = 🕑 Não guardo a foto. Minha memória não responde agora, então não há botões aqui: para mudar o que está coberto, mande a foto de novo mais tarde.

answer-again = 🔁 Sua mensagem mudou; isto é sobre a imagem nova.
answer-outdated = ⚪ <b>Já não vale:</b> você mudou aquela mensagem. O que eu disse aqui era sobre a imagem antiga; a resposta para a nova já vem.
looking = 🔎 Olhando…
waiting = 🕐 Na fila. Fotos esperando agora: { $count }. Respondo aqui assim que chegar a vez desta.
spread-waits = 🕐 Não consigo olhar sua foto agora. Ela espera em segurança, e respondo aqui assim que der. Não precisa mandar de novo.
waiting-about = 🕐 Na fila. Fotos esperando agora: { $count }. Todas juntas levam mais ou menos { $minutes ->
    [1] um minuto
   *[other] { $minutes } minutos
}. Respondo aqui assim que chegar a vez desta.
interrupted = ⚠️ <b>Algo me interrompeu bem na hora de responder a isto.</b> Se não há resposta, não foi verificado: mande de novo, por favor.
too-fast = ⏳ <b>Não verificado.</b> Você mandou 30 fotos em um minuto, e esse é o meu limite. Espere { $seconds ->
    [1] um segundo
   *[other] { $seconds } segundos
} e mande de novo.
line-full = ⏳ <b>Não verificado.</b> Já há { $count } fotos suas esperando. Mande esta de novo quando eu tiver respondido a elas.
check-needs-reply = Mande uma foto e eu verifico na hora. /check é para uma imagem que já está aqui: segure essa mensagem, toque em Responder e escreva /check.
not-allowed = Este bot é privado: quem cuida dele não liberou você, então não olhei nada.

## Albums

album-headline-stop = 🔴 <b>Pare: não mande este álbum para uma IA.</b> { $count ->
    [1] Uma imagem:
   *[other] { $count } imagens, as piores primeiro:
}
album-headline-caution = 🟡 <b>Cuidado: melhor mandar as cópias, não os originais.</b> { $count ->
    [1] Uma imagem:
   *[other] { $count } imagens, as piores primeiro:
}
album-headline-clear = 🟢 <b>Não achei nada arriscado.</b> { $count ->
    [1] Uma imagem:
   *[other] { $count } imagens:
}
album-headline-unknown = ⚪ <b>Não consegui verificar tudo: trate este álbum como não seguro.</b> { $count ->
    [1] Uma imagem:
   *[other] { $count } imagens, as piores primeiro:
}
album-line-stop = { $number }. 🔴 Pare{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] coberto na cópia
   *[no] sem cópia
}
album-line-caution = { $number }. 🟡 Cuidado{ $what ->
    [none] {""}
   *[other] : { $what }
} — { $copy ->
    [yes] coberto na cópia
   *[no] sem cópia
}
album-line-clear = { $number }. 🟢 Nada encontrado{ $what ->
    [none] {""}
   *[other] : { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; sem cópia
}
album-line-unknown = { $number }. ⚪ Não consegui verificar tudo{ $what ->
    [none] {""}
   *[other] ; achei: { $what }
}{ $copy ->
    [yes] {""}
   *[no] ; sem cópia
}
album-line-other = { $number }. ⚪
album-todo = { $copies ->
    [0] 🚫 Não há nenhuma cópia que eu possa prometer que é segura. Melhor não mandar nenhuma destas.
   *[other] ✅ { $copies } de { $count } têm uma cópia acima, coberta e lida de novo. Se for mandar algo, mande essas, e dê você mais uma olhada. Um botão com número abre aquela imagem, para mudar o que está coberto.
}
album-copy = Imagem { $number } de { $count }: sua foto, { $what ->
    [none] nada precisou ser coberto, dados ocultos removidos.
   *[other] coberto nela: { $what }.
}
album-added = ➕ Incluída: a resposta do álbum acima agora tem esta imagem também.

## PDFs

pdf-headline-stop = 🔴 <b>Pare: não mande este PDF para uma IA.</b>
pdf-headline-caution = 🟡 <b>Cuidado: melhor mandar a cópia, não o original.</b>
pdf-headline-clear = 🟢 <b>Não achei nada arriscado.</b>
pdf-headline-unknown = ⚪ <b>Não consegui verificar tudo: trate este PDF como não seguro.</b>
pdf-line-stop = 🔴 Página { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-caution = 🟡 Página { $page }{ $what ->
    [none] {""}
   *[other] : { $what }
}
pdf-line-unknown = ⚪ Página { $page }: não consegui verificar tudo{ $what ->
    [none] {""}
   *[other] ; achei: { $what }
}
pdf-line-clear = 🟢 Página { $page }: nada encontrado.
pdf-clear-pages = 🟢 { $count ->
    [1] Uma página: nada encontrado.
   *[other] { $count } páginas: nada encontrado.
}
pdf-more-pages = … e { $count ->
    [1] mais uma página
   *[other] mais { $count } páginas
} com alguma coisa.
pdf-covered-text = ❗ <b>O texto embaixo das tarjas continua lá.</b> Quem selecionar consegue copiar, e uma IA também lê. Na minha cópia ele sumiu.
pdf-hidden = 🩻 Além disso, no arquivo: { $what }.
pdf-first-pages = 📄 Olhei as primeiras { $looked } de { $count } páginas. Ninguém olhou as outras, e a cópia não as leva.
pdf-damaged = ⚠️ O arquivo está danificado, então outro programa pode mostrar algo diferente do que eu vi. Confie só na cópia.
pdf-copy = ✅ A cópia é um PDF novo com imagens das páginas: coberto e lido de novo, sem dados ocultos. Dê você uma última olhada antes de mandar.
pdf-withheld = 🚫 Não há cópia: { $reason ->
    [withhold] uma página assim não fica segura cobrindo partes dela. Melhor não mandar.
    [large] ela ficaria maior do que o Telegram aceita. Mande menos páginas.
    [unchecked] nem todas as páginas puderam ser verificadas, então não posso prometer que uma cópia seria segura. Mande como fotos as páginas que importam.
   *[failed] ao ler de novo, não tive certeza de que tudo está escondido. Mande como fotos as páginas que importam.
}

## The risks

risk-intimate = Imagem íntima ou muito pessoal
    .short = Íntimo
    .why = Uma vez num servidor, não dá para pegar de volta, e pode ser usada para envergonhar ou chantagear.
risk-children = Rosto de criança
    .short = Crianças
    .why = Crianças não podem dar permissão, e seus rostos podem ser juntados e mal usados por anos.
risk-identity = Documento de identidade
    .short = Documento de identidade
    .why = Com ele alguém pode abrir contas ou pegar dinheiro emprestado em seu nome.
risk-medical = Informação médica
    .short = Saúde
    .why = Sua saúde só interessa a você e ao seu médico; seguradoras e patrões diriam o contrário.
risk-location = Endereço ou lugar exato
    .short = Lugar
    .why = Mostra a estranhos onde você mora ou está agora.
risk-secrets = Senha, chave ou código
    .short = Senha ou chave
    .why = Quem ler pode entrar na sua conta ou rede. Se já foi enviada alguma vez, troque.
risk-payment = Cartão ou conta bancária
    .short = Pagamento
    .why = Só o número e a data podem bastar para tirar dinheiro.
risk-contact = Telefone ou e-mail
    .short = Contato
    .why = Atrai spam e golpes, e pode ser de outra pessoa.
risk-vehicle = Placa de veículo
    .short = Placa
    .why = Uma placa leva ao dono, e muitas vezes até a rua dele.
risk-people = Rostos reconhecíveis
    .short = Rostos
    .why = Ninguém perguntou a quem aparece se uma IA pode olhar.
reason-boarding-pass = O código abre a reserva: nome, assento e voo de volta, e muitas vezes o jeito de mudar ou cancelar.
reason-pay-slip = Mostra quanto você ganha e onde trabalha, e muitas vezes sua conta e seu número fiscal.
reason-bank-statement = Mostra quanto você tem e a quem paga, e traz o número da sua conta.
reason-further-frames = Cada imagem a mais pode mostrar o que a primeira não mostra.
risk-video = O vídeo de uma foto ao vivo
    .short = Vídeo
    .why = Um vídeo mostra mais do que a imagem parada.
risk-metadata = Dados ocultos no arquivo
    .short = Dados ocultos
    .why = Arquivos podem contar quando, onde e com que aparelho uma imagem foi feita.

## What exactly, where it is known

why-nik = número NIK
why-identity-card = documento de identidade
why-driving-licence = carteira de motorista
why-family-card = cartão de família
why-machine-readable-zone = linhas de leitura por máquina
why-address = endereço
why-coordinates = coordenadas
why-gps = posição GPS
why-place-name = nome de um lugar
why-place-code = código que leva a um lugar
why-bank-account = número de conta
why-card-number = número de cartão
why-card-details = dados do cartão
why-iban = IBAN
why-payment-code = código de pagamento
why-contact-code = contato em um QR code
why-e-mail = e-mail
why-phone = número de telefone
why-password = senha
why-key = chave
why-key-in-code = chave em um QR code
why-one-time-code = código de uso único
why-otp-code = gerador de códigos em um QR code
why-wifi-code = senha de Wi-Fi em um QR code
why-login-code = código de login
why-boarding-pass = cartão de embarque
why-laboratory-report = resultado de exame
why-insurance-card = carteirinha do plano
why-vaccination-card = carteira de vacinação
why-medical-letter = carta médica
why-prescription = receita médica
why-medical-record = prontuário médico
why-serial-number = número de série do aparelho

why-camera = câmera
why-software = programa
why-time = data e hora
why-owner = nome do dono
why-comment = comentário
why-maker-note = notas do fabricante
why-face-tags = nomes de pessoas
why-edit-history = histórico de edições
why-motion-photo = vídeo curto por trás da foto
why-depth-map = mapa de profundidade
why-thumbnail = miniatura do original
why-further-pictures = outras imagens
why-further-frames = outras imagens no mesmo arquivo
why-trailing-bytes = dados depois do fim da imagem
why-embedded-profile = bloco de dados embutido
why-hidden-alpha = imagem sob partes transparentes
why-attachment = arquivos anexados
why-form-values = dados de um formulário
why-form-program = formulário com programa próprio
why-signed = assinatura digital com um nome
why-notes = notas nas páginas
why-links = links
why-scripts = ações que rodam sozinhas
why-layers-off = camadas desligadas
why-earlier-versions = versões anteriores do documento
why-unseen-text = texto que não se vê
why-text-outside = texto fora da página
why-covered-text = texto embaixo das tarjas que ainda dá para ler
why-broken-metadata = metadados danificados
why-thumbnail-differs = miniatura que mostra outra coisa
why-burst = marca de uma sequência de fotos
why-colour-profile = perfil de cor que cita um aparelho
why-content-credentials = registro assinado da origem
why-ultrasound = ultrassom
why-endoscopy = endoscopia
why-invitation-code = convite em um código
why-pairing-code = código para parear um aparelho
why-link-with-token = link que abre uma conta
why-wallet-code = endereço de carteira digital em um código
why-profile-code = perfil em um código
why-licence-code = código com os dados de uma carteira de motorista
why-person-in-code = dados pessoais em um código
why-health-code = certificado de saúde em um código
why-health-readings = medições de saúde
why-health-statement = o que se diz da saúde de alguém
why-parcel-code = número de encomenda

why-ktp = documento de identidade KTP
why-sim = carteira de motorista SIM
why-sim-number = número da carteira de motorista
why-passport = passaporte
why-passport-number = número de passaporte
why-russian-passport = número de passaporte russo
why-visa = visto
why-residence-permit = autorização de residência
why-stay-permit-number = número da autorização de permanência
why-licence-number = número da carteira de motorista
why-voter-number = número de eleitor
why-birth-certificate = certidão de nascimento
why-marriage-book = certidão de casamento
why-child-card = documento de identidade de criança
why-student-card = carteirinha de estudante
why-employee-card = crachá
why-tax-card = cartão fiscal
why-npwp = número fiscal NPWP
why-health-card = cartão de saúde
why-bpjs-number = número BPJS
why-polish-card = número de identidade polonesa
why-medicare-number = número do Medicare
why-nisn = número de estudante NISN
why-diploma = diploma
why-school-report = boletim escolar
why-vehicle-paper = documento do veículo
why-card-with-portrait = cartão com retrato
why-other-side = outro lado de um cartão
why-paper-about-somebody = papel sobre alguém
why-document-code = código com os dados de um documento
why-ssn = número de seguro social
why-my-number = My Number
why-german-tax-id = número fiscal alemão
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
why-nino = número do National Insurance
why-sin = número de seguro social
why-pesel = PESEL
why-codice-fiscale = codice fiscale
why-snils = SNILS
why-person-number = número de identificação
why-inn = INN
why-pps = número PPS irlandês
why-tfn = número fiscal australiano
why-ird-number = número IRD neozelandês
why-utr = referência fiscal britânica
why-cuil = CUIL argentino
why-rfc = RFC mexicano
why-french-tax-number = número fiscal francês
why-german-social-number = número de seguro social alemão
why-swiss-ahv = número AHV
why-austrian-ssn = número de seguro social austríaco
why-ghana-card = Ghana Card
why-child-face = rosto de criança
why-face = rosto
why-small-face = rosto pequeno
why-name = nome
why-list-of-people = lista de pessoas
why-pupil = nome com turma ou escola
why-handle = nome de usuário
why-profile-link = link para um perfil
why-account-holder = titular da conta
why-cheque = cheque
why-bank-statement = extrato bancário
why-pay-slip = holerite
why-merchant-number = número de lojista
why-wallet-seed = palavras de recuperação de carteira digital
why-wallet-key = chave de carteira digital
why-wallet-address = endereço de carteira digital
why-pin = PIN
why-otp-key = chave de um gerador de códigos
why-recovery-codes = códigos de recuperação
why-door-code = código de porta ou alarme
why-sim-card = códigos de um chip SIM
why-voucher-code = código de um vale
why-member-code = número de cartão fidelidade
why-pharmacy-label = etiqueta de farmácia
why-appointment-slip = papel de consulta
why-picture-with-patient = imagem médica com dados do paciente
why-wristband = pulseira de hospital
why-scan = exame de imagem
why-cardiogram = eletrocardiograma
why-x-ray = raio X
why-address-form = formulário de endereço
why-street = rua
why-parcel-label = etiqueta de encomenda
why-map-screenshot = mapa
why-marked-map = lugar marcado em um mapa
why-journey = lugares de uma corrida ou entrega
why-stay = onde alguém dorme
why-street-sign = placa de rua com número de casa
why-house-number = número de casa
why-map-link = link para um mapa
why-plus-code = plus code
why-three-words = lugar em três palavras
why-plate-written = placa de veículo escrita
why-plate-indonesia = placa de veículo
why-plate-europe = placa de veículo
why-plate-asia = placa de veículo
why-plate-america = placa de veículo
why-plate-india = placa de veículo
why-plate-other = placa de veículo
why-bare-parts = partes do corpo descobertas
why-explicit-picture = imagem explícita
why-thai-id = número de identidade tailandês
why-philippine-id = número de identidade filipino
why-portuguese-id = número de identidade português
why-vietnamese-id = número de identidade vietnamita
why-turkish-id = número de identidade turco
why-taiwanese-id = número de identidade taiwanês
why-swedish-id = número de identidade sueco
why-sri-lankan-id = número de identidade do Sri Lanka
why-spanish-id = número de identidade espanhol
why-south-african-id = número de identidade sul-africano
why-saudi-id = número de identidade saudita
why-romanian-id = número de identidade romeno
why-norwegian-id = número de identidade norueguês
why-nigerian-id = número de identidade nigeriano
why-korean-id = número de identidade coreano
why-israeli-id = número de identidade israelense
why-hong-kong-id = número de identidade de Hong Kong
why-greek-id = número de identidade grego
why-german-id = número de identidade alemão
why-finnish-id = número de identidade finlandês
why-emirates-id = número de identidade dos Emirados
why-egyptian-id = número de identidade egípcio
why-danish-id = número de identidade dinamarquês
why-czech-id = número de identidade tcheco
why-croatian-id = número de identidade croata
why-chinese-id = número de identidade chinês
why-bulgarian-id = número de identidade búlgaro
why-belgian-id = número de identidade belga
why-bangladeshi-id = número de identidade de Bangladesh
why-baltic-id = número de identidade báltico

## The photo that was not looked at

refused-empty = O arquivo está vazio. Mande de novo, por favor.
refused-not-a-picture = Esta não é uma imagem que eu consiga ler. Leio JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF e BMP.
refused-truncated = A imagem está cortada antes do fim. Mande de novo, por favor.
refused-too-many-bytes = O arquivo é grande demais: consigo baixar no máximo { $megabytes } MB. Mande como foto em vez de arquivo, ou diminua. (O Telegram entrega aos bots no máximo 20 MB; um servidor próprio da Bot API tira esse limite.)
refused-too-many-bytes-film = O vídeo é grande demais: consigo baixar no máximo { $megabytes } MB. Mande um trecho mais curto, ou um print da parte que importa.
refused-too-many-pixels = A imagem tem mais de { $megapixels } megapixels, que é o meu limite. Diminua a imagem, por favor.
refused-too-long-a-side = A imagem tem um lado com mais de { $pixels } pixels, que é o meu limite. Diminua a imagem, por favor.
refused-missing-file = O Telegram não tem mais este arquivo. Mande de novo, por favor.
refused-unreadable-file = Não consigo ler este arquivo. Mande de novo, por favor.
refused-too-many-bytes-pdf = O PDF é grande demais: consigo baixar no máximo { $megabytes } MB. Mande um mais curto, ou as páginas que importam como fotos. (O Telegram entrega aos bots no máximo 20 MB; um servidor próprio da Bot API sobe esse limite para 50.)
refused-encrypted = Este PDF está trancado com senha. Abra, imprima ou salve como um PDF novo sem senha, e mande esse.
refused-broken-pdf = Este PDF está danificado e não consigo abrir. Imprima em um PDF novo, ou mande fotos das páginas.
refused-no-pages = Este PDF não tem páginas. Mande de novo, por favor.
refused-no-such-page = Este arquivo não tem a página que foi pedida.
refused-no-page-named = O que era para escolher em uma página não diz em que página deste PDF está.
refused-too-many-pages = Este PDF tem mais de { $pages } páginas, que é o meu limite. Mande só as páginas que importam.
refused-too-large-a-page = Uma página deste PDF tem mais de 3,4 metros, que é o meu limite. Imprima em um PDF novo com papel comum, ou mande uma foto da parte que importa.
refused-too-large-a-pdf = Este PDF tem mais de 50 MB, que é o meu limite. Mande um mais curto, ou as páginas que importam como fotos.
refused-too-complex = Abrir este PDF exigia memória ou tempo demais, então parei. Imprima as páginas que importam em um PDF novo, ou mande como fotos.
refused-filled-by-program = Um programa dentro deste PDF cria as páginas, e eu não o executo. Abra no Acrobat Reader, imprima em um PDF novo e mande esse.

trouble-timeout = Olhar demorou demais. Mande de novo; uma foto menor é mais rápida.
trouble-timeout-film = Olhar demorou demais. Mande um trecho mais curto, ou um print da parte que importa.
trouble-crashed = Algo quebrou enquanto eu olhava. Mande de novo, por favor.
trouble-garbled = Algo quebrou enquanto eu olhava. Mande de novo, por favor.
trouble-unavailable = Muito movimento aqui, ou acabei de iniciar. Mande de novo em um minuto, por favor.
trouble-download = Não consegui baixar a foto do Telegram. Mande de novo, por favor.
trouble-download-film = Não consegui baixar o vídeo do Telegram. Mande de novo, por favor.
trouble-internal = Algo deu errado do meu lado. Mande de novo em um minuto, por favor.

## Other messages

other-text = Eu verifico fotos: mande uma e digo o que nela é melhor não mostrar para uma IA. Mais em /help.
other-animation = Não consigo verificar uma animação. Mande uma única imagem dela como foto. Até lá: não verificado.
other-video = Não consigo verificar um vídeo como este. Tire um print da parte que importa e mande. Até lá: não verificado.
other-voice = Eu não ouço; verifico fotos. Uma voz também é pessoal, então pense duas vezes antes de dá-la a uma IA.
other-sticker = Não consigo verificar uma figurinha que se mexe. Mande a imagem como foto. Até lá: não verificado.
other-live-photo = Esta foto ao vivo veio sem a imagem parada, e o vídeo curto eu não consigo verificar. Mande como foto normal. Até lá: não verificado.
other-paid = Não consigo olhar mídia paga. Mande a imagem como foto. Até lá: não verificado.
other-story = Não consigo olhar stories. Tire um print e mande como foto. Até lá: não verificado.
other-checklist = Eu verifico imagens, não listas: esta não foi verificada. Se tem nomes, endereços ou senhas, melhor não mandar para uma IA.
other-pdf = PDFs eu olho na nossa conversa privada: mande para mim lá. Até lá: não verificado.
other-archive = Não abro arquivos compactados. Tire as imagens de dentro e mande uma por uma ou como álbum. Até lá: não verificado.
other-document = Não consigo verificar este tipo de arquivo, só imagens. Mande a página como foto. Até lá: não verificado.
other-contact = ⚠️ Esse é o contato de alguém: um nome e um número que não cabe a você passar adiante. Não guardo nada disso, e por favor não entregue a uma IA sem perguntar à pessoa.
other-location = ⚠️ Esse é um lugar exato: pode mostrar onde alguém mora ou está agora. Não guardo nada disso, e melhor não contar para uma IA.
other-unknown = Não conheço este tipo de mensagem, então não foi verificada. Eu verifico fotos: mande uma.

## Buttons and what they say

button-as-file = 📎 Arquivo
button-as-photo = 📤 Mandar esta cópia
button-clean-copy = 🧼 Cópia limpa
button-delete = 🗑 Apagar minha foto
button-forget = 🧹 Esquecer
button-details = ℹ️ Detalhes
button-short = ▴ Resumir
button-more = Mais
button-example = ▶️ Ver um exemplo
button-how = ℹ️ Como funciona
button-quiz = ❓ Quiz
button-back = ‹ Voltar
button-again = 🔁 Olhar de novo
button-choose = ✏️ Escolher o que cobrir
button-styles = 🎨 Estilo
button-numbers = 🔢 Por número
button-grid = ➕ Cobrir mais
button-items = ✏️ Por nome
button-all-but = Cobrir tudo menos o que está à mostra
button-only-found = Esconder só o que foi achado
button-for-read = 📖 Para ler para mim
button-for-explain = 🔬 Explicar resultados
button-for-translate = 🌐 Traduzir
button-for-nicer = ✨ Deixar mais bonita
button-cover-cell = Cobrir esta célula
button-open-cell = Descobrir esta célula
button-whole-grid = ◂ Imagem inteira
button-done = ✅ Pronto
button-all = Cobrir tudo
button-none = Cobrir nada
button-undo = ↩️ Desfazer
button-start-over = ⏮ Recomeçar
button-who = Esconder só de quem é
button-everything = Esconder tudo no papel
button-labels = Dizer nas tarjas o que escondem
button-page = página { $page } de { $pages }
button-open = ↗️ Abrir { $name }
button-picture = ✏️ { $number }
button-as-files = 📎 Como arquivos
button-delete-all = 🗑 Apagar minhas fotos
button-forget-answers = 🗑 Apagar suas respostas também
pressed-unavailable = Minha memória não responde agora, então este botão não faz nada. Tente em um minuto ou mande a foto de novo.
pressed-expired = Este botão expirou: já esqueci essa foto. Mande de novo se precisar.
pressed-old = Estes botões expiraram. Olhar de novo traz novos.
pressed-gone = O Telegram não me dá mais esta foto. Toque em Olhar de novo ou mande de novo.
pressed-not-yours = Estes botões são de quem é dono da foto.
pressed-file = Preparando o arquivo…
pressed-photo = Preparando a imagem…
pressed-line-full = Várias fotos suas ainda estão na fila. Toque de novo quando eu tiver respondido a elas.
pressed-drawing = Desenhando de novo…
pressed-not-drawn = Não consegui olhar a foto de novo agora. Tente mais uma vez daqui a pouco.
pressed-too-many-choices = Isso é mais do que consigo lembrar para uma foto. Desfaça algo ou use a cópia como está.
pressed-will-be-visible = ⚠️ Vai ficar à mostra: { $what } (número { $numbers }). Quem receber esta cópia pode ler ou reconhecer. Toque de novo se quiser isso.
pressed-deleted = Apagada desta conversa. Se você a salvou em outro lugar, lá ela continua.
pressed-not-deleted = O Telegram não me deixa apagar: tem mais de 48 horas ou já sumiu. Você pode apagar.
pressed-forgotten = Esquecido. Os botões daquela resposta não fazem mais nada.
pressed-no-copy = Desta vez não há cópia para mandar. Mande a foto de novo, por favor.
pressed-answers-gone = { $count ->
    [1] Apaguei uma resposta minha.
   *[other] Apaguei { $count } respostas minhas.
}
pressed-answers-stay = O Telegram só me deixa apagar respostas com menos de 48 horas. As outras você pode apagar.
pressed-language = Pronto.
file-caption = Sua foto como cópia: coberta, em tamanho original, sem dados ocultos.
file-caption-reduced = Sua foto como cópia: coberta, no maior tamanho que consegui comprovar, sem dados ocultos.
photo-caption = Sua foto como cópia: coberta, sem dados ocultos. Esta você pode mandar.

## Choosing what is hidden

items-head = ✏️ <b>O que pode ser visto?</b> ✓ está coberto, ○ dá para ver. Um toque muda; os números são os da imagem.
items-none = ✏️ <b>Não há nada para descobrir: não achei nenhum lugar para cobrir.</b> <i>Cobrir mais</i> cobre o que você quiser.
item-line-covered = ✓ { $what } · { $numbers }
item-line-open = ○ { $what } · { $numbers } — à mostra
item-line-partly = ◐ { $what } · { $numbers } — à mostra: { $opened }
item-nik = NIK
item-name = { $count ->
    [1] nome
   *[other] { $count } nomes
}
item-birth-date = data de nascimento
item-address = endereço
item-portrait = { $count ->
    [1] retrato
   *[other] { $count } retratos
}
item-signature = assinatura
item-machine-readable-zone = linhas de leitura por máquina
item-number = { $count ->
    [1] número
   *[other] { $count } números
}
item-code = { $count ->
    [1] código no papel
   *[other] { $count } códigos no papel
}
item-ghost-portrait = segundo retrato pequeno
item-other = { $count ->
    [1] mais um campo
   *[other] mais { $count } campos
}
item-pay-slip = { $count ->
    [1] dado do holerite
   *[other] { $count } dados do holerite
}
item-bank-statement = { $count ->
    [1] dado do extrato
   *[other] { $count } dados do extrato
}
item-faces = { $count ->
    [1] rosto
   *[other] { $count } rostos
}
item-children = { $count ->
    [1] rosto de criança
   *[other] { $count } rostos de crianças
}
item-codes = { $count ->
    [1] QR code ou código de barras
   *[other] { $count } QR codes ou códigos de barras
}
item-plates = { $count ->
    [1] placa de veículo
   *[other] { $count } placas de veículos
}
item-bodies = { $count ->
    [1] corpo
   *[other] { $count } corpos
}
choose-head = 🔢 <b>Sua foto: { $places ->
    [0] nenhum lugar numerado
    [1] um lugar numerado
   *[other] { $places } lugares numerados
}.</b> Toque em um número para cobrir ou deixar à mostra. ✓ está coberto.
choose-covered = { $number } ✓ { $what }
choose-open = { $number } ○ { $what } — à mostra
choose-more = … e mais { $places }
review-left = 🧹 Você não terminou de escolher, então esta é de novo a cópia coberta de antes. Os botões acabaram; mande a foto de novo para continuar.
review-left-words = 🧹 Você não terminou de escolher, então tirei da conversa a sua foto com os números. Os botões acabaram; mande a foto de novo para continuar.
grid-head = ➕ <b>Sua foto com uma grade.</b> Toque no número de uma célula para cobri-la. Toque de novo para ver mais de perto; ela continua coberta.
grid-head-fine = ➕ <b>Uma célula, mais de perto.</b> ▪ está coberto. Toque em um pedaço para cobrir ou descobrir.
styles-head = 🎨 <b>Sua cópia no estilo escolhido.</b> Nenhum deles pode ser desfeito por outros:
style-auto = Tarjas com nome
    .told = Tarjas com nome: cada uma diz o que cobre; os rostos ficam suaves.
style-solid = Sólido
    .told = Sólido: tarjas lisas.
style-soft = Suave
    .told = Suave: parece desfoque, mas é feito do que está em volta.
style-sticker = Figurinhas
    .told = Figurinhas: uma flor ou um sol sobre cada rosto, tarjas com nome no resto.
style-replace = Dados de exemplo
    .told = Dados de exemplo: valores inventados em azul no lugar dos verdadeiros, para uma IA ainda conseguir trabalhar com o papel.
style-crop = Recorte
    .told = Recorte: só uma parte sem nada a esconder.
style-card = Papel inteiro
    .told = Papel inteiro: o documento todo fica coberto.
done-makes-copy = <i>Pronto</i> faz uma cópia com estas escolhas, lê de novo e mostra.
copy-is-ready = ✅ Uma cópia assim está pronta e foi lida de novo ({ $style }). <i>Pronto</i> mostra.
copy-is-ready-open = ✅ Uma cópia assim está pronta ({ $style }); o que você deixou à mostra pode ser visto. <i>Pronto</i> mostra.

## Commands

command-check = Verificar a imagem a que respondo
command-start = O que eu faço
command-help = Como me usar
command-tips = Dicas, fotos arriscadas, mitos
command-quiz = Você mandaria isto?
command-privacy = O que fica guardado e por quanto tempo
command-mydata = O que você tem sobre mim agora
command-forget = Esqueça de mim agora
command-delete = Esqueça de mim agora (igual a /forget)
command-language = O idioma em que falo com você
description = Mande uma foto para mim antes de mandar para uma IA. Digo se ela mostra algo que deveria ficar com você (documentos, crianças, seu endereço, saúde, senhas, cartões) e dou uma cópia em que isso está coberto.
description-short = Verifica fotos antes de chegarem a uma IA e cobre o que deveria ficar com você.

start = <b>Antes de mandar uma foto para uma IA, mande para mim.</b> Cubro o que deveria ficar com você e dou uma cópia para mandar.
start-how = <b>Como funciona</b>

    1. Mande uma foto ou um álbum. Letras miúdas? Mande como arquivo.
    2. Olho na máquina de quem cuida de mim. Ela não vai para nenhum serviço de IA, e eu não a guardo.
    3. Você recebe uma cópia: o que é particular está coberto, e eu li de novo.
    4. <i>Escolher o que cobrir</i> descobre um campo, ou cobre mais.

    Algo pode me escapar, então a última olhada é sua.
    /help · /privacy
start-example = 🧪 Este cartão é pintado: não é de ninguém. É isto que acontece quando você me manda uma foto assim.

help = <b>Mande uma foto para mim antes de mandar para uma IA.</b>
    Também álbuns, PDFs e arquivos de imagem.

    🔴 não mande · 🟡 melhor a cópia
    🟢 nada encontrado · ⚪ não verificado

    <i>Mandar esta cópia</i> dá a que está coberta.
    <i>Escolher o que cobrir</i> muda isso.
    <i>Detalhes</i> diz por quê.

    Algo pode me escapar: a última olhada é sua.
    /tips · /quiz · /privacy · /forget · /language

tips-short =
    .personal = 💡 Dica: deixe dados pessoais fora da imagem; muitas vezes a pergunta funciona sem eles. /tips
    .cover = 💡 Dica: recorte ou cubra antes de mandar. Desfoque pode ser desfeito; tarja sólida, não. /tips
    .generic = 💡 Dica: uma imagem genérica ou uma ilustração muitas vezes serve do mesmo jeito. /tips
    .archive = 💡 Dica: um chat de IA não é arquivo de fotos. /tips
    .policy = 💡 Dica: leia a política de privacidade do serviço antes de mandar imagens. /tips

## The card of /tips

tab-tips = Dicas
tab-risky = Arriscadas
tab-myths = Mitos
tab-how = Como funciona
tab-fine = Quando pode

card-tips = <b>Cinco dicas antes de mandar uma foto para uma IA</b>

    <b>1. Nada de dados pessoais nas fotos.</b> Deixe fora da imagem documentos, cartas, passagens e telas com nomes ou números. Exemplo: para perguntar como preencher um formulário, fotografe-o ainda vazio.

    <b>2. Recorte ou desfoque antes de mandar.</b> Corte o que a pergunta não precisa e cubra o resto. Exemplo: de uma encomenda, mostre o canto amassado e não a etiqueta. Um desfoque de verdade muitas vezes pode ser desfeito; uma tarja sólida, ou a cópia que eu faço, não.

    <b>3. Prefira fotos genéricas ou ilustrações.</b> Uma imagem de livro muitas vezes serve tão bem quanto uma sua. Exemplo: para perguntar sobre uma alergia na pele, mande um desenho ou uma foto da internet, não o braço do seu filho.

    <b>4. Um chat de IA não é arquivo de fotos.</b> O que você manda pode ser guardado ou visto por pessoas que conferem a qualidade. Exemplo: não deixe as fotos das férias em um chat “para depois”; guarde em casa.

    <b>5. Leia antes a política de privacidade do serviço.</b> Procure três coisas: por quanto tempo as imagens ficam guardadas, se treinam modelos e como apagá-las. Exemplo: procure na página por “treinamento” e “apagar”, depois mude as configurações.

card-risky = <b>Cinco tipos de fotos que não deveriam ir para uma IA</b>

    <b>1. Documentos de identidade (KTP, SIM, passaporte).</b> Número, nome e data de nascimento bastam para pegar dinheiro emprestado em seu nome. Exemplo: a foto de um KTP “para ler o endereço” entrega tudo.

    <b>2. Rosto de criança ou bebê.</b> Crianças não podem dar permissão, e um rosto continua reconhecível por anos. Exemplo: uma foto da turma “para clarear” mostra vinte crianças de uma vez.

    <b>3. Endereço de casa ou lugar exato.</b> Mostra a estranhos onde você mora ou está. Exemplo: a etiqueta de uma encomenda, um número de casa, ou a posição GPS escondida no arquivo da câmera.

    <b>4. Informação médica.</b> Saúde é com você e seu médico. Exemplo: um exame “para explicar os valores” leva seu nome, data de nascimento e resultados; digite só os valores.

    <b>5. Íntimas ou muito pessoais.</b> Uma vez num servidor, não dá para pegar de volta. Exemplo: uma foto de roupa íntima “para perguntar sobre roupas” pode ser usada para envergonhar ou chantagear.

card-myths = <b>Três mitos</b>

    <b>1. “Funciona offline.”</b> Quase todos os assistentes de IA mandam sua foto para um servidor; seu celular só mostra a resposta. Exemplo: em modo avião, a mesma pergunta fica sem resposta.

    <b>2. “Os dados somem na hora, sem deixar rastro.”</b> Um chat apagado pode continuar em registros, backups ou revisões por dias ou meses. Exemplo: muitos serviços dizem na política que apagar pode levar semanas.

    <b>3. “Criptografado quer dizer seguro.”</b> A criptografia protege o caminho. Do outro lado, o próprio serviço pode ver a foto; senão, não conseguiria responder. Exemplo: o cadeado do navegador não diz nada sobre o que fica guardado depois.

card-how = <b>Como funciona</b>

    Uma foto vai para um servidor. Lá ela é analisada por modelos que procuram padrões, texto e objetos, e uma resposta volta para você. Exemplo: para “que planta é esta?” viaja a imagem inteira, também a carta que está ao lado do vaso.

    <b>Ela fica guardada?</b>
    “Não fica guardada para sempre” não é “nunca fica guardada”. Ela é usada para o seu pedido; talvez para melhorar o serviço, conforme suas configurações e a política dele; e talvez fique em registros por segurança ou para achar erros. Exemplo: dois serviços podem tratar a mesma foto de jeitos diferentes, e um mesmo serviço também, antes e depois de você mudar uma configuração.

card-fine = <b>Quando pode</b>

    IA é uma ferramenta: nem medo nem descuido ajudam. Pode ir em frente com
    • identificar objetos. Exemplo: que planta, ferramenta ou moeda é esta?
    • ler texto em imagens. Exemplo: um cardápio em outra língua, uma placa de trânsito, a página de um livro.
    • analisar fotos que não são pessoais. Exemplo: uma paisagem, uma receita, o print de uma mensagem de erro sem nomes.

    Na dúvida, mande a foto primeiro para mim.

tips-group = 💡 <b>Antes de postar uma foto em um grupo:</b> todo mundo aqui pode guardar e passar adiante · recorte ou cubra antes o que é particular · o que é de uma pessoa só, melhor mandar direto para ela. Melhor nunca aqui: documentos, filhos dos outros, endereços, papéis médicos, senhas, imagens íntimas. Antes de mandar uma foto para uma IA vale o mesmo; mais sobre isso em uma conversa privada comigo: /tips

## The quiz

quiz-question = ❓ <b>{ $number } de { $count }: você mandaria isto para uma IA?</b>

    A imagem mostra { $picture }
quiz-yes = Sim
quiz-no = Não
quiz-right = ✅ <b>Certo!</b>
quiz-wrong = ❌ <b>Não exatamente.</b>
quiz-next = Segue ›
quiz-score = 🏁 <b>{ $right } de { $count } certas.</b> Esqueço esta pontuação em alguns minutos. Em /tips está tudo de novo.
quiz-not-now = Minha memória não responde agora, então não tem quiz. Tente de novo daqui a pouco.
quiz-over = Esta pergunta já passou. /quiz começa uma nova.
quiz-card = um documento de identidade pintado, com um rosto, um nome e um número comprido.
    .why = Não: é um documento de identidade. Número, nome e data de nascimento bastam para abrir contas ou pegar dinheiro emprestado em nome de alguém. Nunca mande um, nem “só para ler”.
quiz-plant = uma planta pintada em um vaso, com manchas marrons nas folhas.
    .why = Sim: uma planta não é segredo de ninguém. Identificar coisas e perguntar o que elas têm é justamente para o que a IA serve, desde que nada pessoal esteja ao lado.
quiz-child = uma criança pintada com uniforme escolar, vista de frente.
    .why = Não: é o rosto de uma criança. Crianças não podem dar permissão, e o uniforme ainda diz qual é a escola. Use uma imagem sem o rosto.
quiz-parcel = uma encomenda pintada com um amassado, e uma etiqueta com nome e endereço.
    .why = Não, assim não: a etiqueta diz onde alguém mora. Recorte até o amassado, e a mesma pergunta tem resposta.
quiz-menu = o cardápio pintado de um warung (um pequeno restaurante), com pratos e preços.
    .why = Sim: ele está lá para todo mundo ler. Ler e traduzir um texto assim não tem problema.

## Privacy

privacy = <b>O que fica guardado, onde e por quanto tempo</b>

    <b>Sua foto:</b> em lugar nenhum. Baixo do Telegram para a memória, olho, respondo e descarto. Ela não vai para nenhum outro serviço.

    <b>Notas para os botões:</b> seu número do Telegram, os números da conversa e da mensagem, o identificador do arquivo no Telegram, os tipos de risco com o lugar na imagem, o que você escolheu, sua pontuação no quiz, seu idioma. Nenhum pixel, nenhum nome, nenhum texto que li. Ficam guardadas por { $minutes ->
        [1] um minuto
       *[other] { $minutes } minutos
    }, com o uso até { $longest }, { $store ->
        [redis] em um banco de dados Redis
       *[inside] em um servidor Redis próprio
    }; depois se apagam sozinhas.

    <b>Além disso:</b> o idioma que você escolheu (30 dias desde a sua última mensagem), quais dicas você leu (30 dias), quando chegaram suas últimas fotos (um minuto), fotos ainda sem resposta, também as que você perguntou em outras conversas (até a resposta, um dia no máximo), uma mensagem em que você deixou a escolha aberta (até eu tirar sua foto dela, um dia no máximo), números das minhas respostas para que /forget possa apagá-las (dois dias) e marcas de atualizações tratadas que não levam a ninguém (um dia).

    <b>Lacrado:</b> tudo é criptografado (AES-256-GCM) com uma chave que { $key ->
        [given] está nas configurações de quem cuida de mim e nunca no banco de dados.
       *[random] é criada de novo a cada início e nunca é anotada: depois de reiniciar não me lembro de nada.
    }

    <b>O registro:</b> números aleatórios, tipos de risco, quantidades e tempos. Nada sobre você.

    <b>O Telegram</b> guarda sua mensagem e minha resposta nesta conversa até serem apagadas; conversas com bots não têm criptografia de ponta a ponta. Apague quando terminar.
privacy-short = <b>Sua foto não fica guardada em lugar nenhum: olho na memória e descarto, e ela não vai para nenhum outro serviço.</b> Para os botões e algumas tarefas guardo notas lacradas de números e códigos (sem imagem, sem nome, sem nada do que leio): a maioria por { $minutes } minutos, algumas por um dia ou dois, seu idioma e as dicas que você leu por 30 dias. /mydata mostra o que há agora, /forget apaga na hora.
privacy-away = ⚠️ <b>Minha memória não responde agora.</b> Até responder, não consigo ler, guardar nem apagar notas; as que estão nela se apagam no tempo delas. O que segue vale quando ela voltar.
privacy-inside = <b>Disco:</b> não escrevo nada disso no disco. Meu próprio servidor Redis guarda só na memória, não tem porta de rede e diz que também não escreve. Quando eu termino, ele termina comigo, e tudo some.
privacy-volatile = <b>Disco:</b> não escrevo nada disso no disco, e o banco de dados diz que também não.
privacy-writes = ⚠️ <b>Disco:</b> o banco de dados deste bot está configurado para escrever no disco. O que está lá é lacrado, mas pode ficar em um arquivo além do seu tempo. Peça a quem cuida dele para mudar isso.
privacy-untold = ⚠️ <b>Disco:</b> o banco de dados deste bot não diz se escreve no disco. O que está lá é lacrado, mas pode ficar em um arquivo além do seu tempo.
privacy-server = <b>Servidor da Bot API:</b> quem cuida de mim mantém um próprio entre o Telegram e mim. { $files ->
    [kept] Ele guarda os arquivos que baixa em uma pasta própria, como dizem as configurações dele.
   *[no] O que ele guarda depende das configurações dele.
}
privacy-operator = <b>Quem cuida deste bot:</b> { $operator }
privacy-no-operator = <b>Quem cuida deste bot:</b> não deixou contato. Só isso já é motivo para ter cuidado.
privacy-source = <b>O código:</b> { $source }
privacy-end = /mydata mostra o que há sobre você agora; /forget apaga na hora.

mydata = <b>O que tenho sobre você neste momento</b>
mydata-why-answers = Minhas mensagens: só os números, para que /forget possa apagá-las aqui.
mydata-why-notes = Dicas lidas: para eu dizer cada uma só uma vez.
mydata-why-governs = Seus grupos: aqueles cujas configurações você usou, para que /settings possa listá-los aqui.
mydata-where = Está tudo lacrado em { $store ->
    [redis] um banco de dados Redis.
   *[inside] um servidor Redis só meu: na memória, sem porta de rede, some quando eu termino.
}
mydata-nothing = Não tenho nada sobre você neste momento.
mydata-end = Sem imagens, sem nomes, sem textos. /forget apaga tudo na hora.
mydata-unavailable = Minha memória não responde agora, então não consigo mostrar o que há. Tudo nela se apaga sozinho.
record-waiting = fotos na fila
record-guest = em outras conversas
record-ticket = botões
record-choosing = escolhas abertas
record-sheet = achados, como códigos
record-told = resposta de cada foto
record-album = álbuns
record-pace = fotos deste minuto
record-language = seu idioma
record-governs = seus grupos
record-notes = dicas lidas
record-quiz = seu quiz
record-answers = minhas mensagens
left-minutes = { $minutes } min
left-hours = { $hours } h
left-days = { $days } dias

forgotten = { $records ->
    [0] 🧹 Eu não tinha nada sobre você. Nada para esquecer.
    [1] 🧹 Uma nota apagada. Não me lembro de mais nada sobre você. Grupos mantêm o que contam: /strikes lá.
   *[other] 🧹 { $records } notas apagadas. Não me lembro de mais nada sobre você. Grupos mantêm o que contam: /strikes lá.
}
forgotten-short = 🧹 Não me lembro de mais nada sobre você.
forget-answers = Apago também minhas últimas respostas nesta conversa ({ $count })? Para isso guardo os números por { $minutes ->
    [1] mais um minuto.
   *[other] mais { $minutes } minutos.
}
forget-unavailable = Minha memória não responde, então nada foi apagado ainda. Tente de novo em breve. As notas dos botões somem sozinhas após { $minutes ->
    [1] um minuto,
   *[other] { $minutes } minutos,
} o resto como diz /privacy.
language = Em que idioma devo falar?
language-auto = Como no Telegram
language-chosen = De agora em diante falo português com você. Lembro disso por 30 dias desde a sua última mensagem.
only-private = Para isso, abra uma conversa privada comigo, por favor.

## Groups: what it says when it arrives, and what may be missing

group-test-head = 👋 <b>Olho as fotos postadas aqui</b> e percebo o que não deveria estar: documentos, crianças, endereços, saúde, senhas, cartões, imagens íntimas. Isto é o que posso fazer neste grupo:
group-test-has-s = ✅ Vejo as fotos postadas.
group-test-lacks-s = ❌ Não vejo as fotos: me torne admin (ou desligue meu modo de privacidade no @BotFather e me adicione de novo).
group-test-has-d = ✅ Posso apagar mensagens.
group-test-lacks-d = ❌ Não posso apagar: me dê a permissão “Apagar mensagens”.
group-test-has-m = ✅ Posso silenciar membros (só é preciso se advertências devem ter consequência, ou para /mute e /ban).
group-test-lacks-m = ➖ Não posso silenciar membros: falta a permissão “Banir usuários” (só é preciso se advertências devem ter consequência, ou para /mute e /ban).
group-test-basic = ➖ Não consigo silenciar membros: este é um grupo básico. Ele vira supergrupo sozinho quando, por exemplo, o histórico fica visível para novos membros.
group-test-works = O que funciona agora: olho cada foto, arquivo de imagem e figurinha parada; /check e /report como resposta; /settings para admins. GIFs, vídeos e postagens de um canal vinculado só se admins escolherem isso lá. Figurinhas animadas, stories, listas de tarefas e mídia paga eu não verifico.
group-test-asked-only = O que funciona agora: responda a uma foto com /check, ou me mencione, e eu olho essa. Nada mais é olhado.
group-test-dry = 🔭 <b>Só observar:</b> não apago nada nem aviso ninguém até um admin escolher isso. Admins veem o que eu teria feito.
group-test-unneeded = ➖ Não preciso da permissão de mandar mensagens de boas-vindas: pode tirar.
group-community = 🏘 { $added ->
    [yes] Este grupo agora faz parte de uma comunidade. Quem vem de lá é membro como qualquer outro
   *[no] Este grupo não faz mais parte da comunidade
}; continuo olhando só o que é postado aqui.
group-button-settings = ⚙️ Ajustes
group-right-has-s = vê as fotos
group-right-lacks-s = NÃO vê as fotos
group-right-has-d = pode apagar
group-right-lacks-d = NÃO pode apagar
group-right-has-m = pode silenciar
group-right-lacks-m = não pode silenciar
group-alarm-rights-lost = 🚨 <b>Perdi permissões em { $group }.</b> Até voltarem, fotos lá não são ocultadas, ou nem são vistas. /settings mostra o que falta.
group-alarm-no-delete = 🚨 <b>Não posso apagar mensagens em { $group },</b> então uma foto que deveria ser ocultada continua lá. Me dê a permissão “Apagar mensagens”, por favor.
group-alarm-no-mute = 🚨 <b>Não posso silenciar membros em { $group },</b> então as advertências que você escolheu não têm consequência. Me dê a permissão “Banir usuários”, por favor, ou escolha não silenciar em /settings.
group-alarm-log-lost = 🚨 <b>Não alcanço mais o chat de registro.</b> Um admin deveria vincular um de novo: /settings, Chat de registro.
group-alarm-new-risk = 🆕 <b>Em { $group } agora procuro mais do que quando você escolheu.</b> Até um admin escolher outra coisa, vale isto: { $what }. /settings muda.
group-alarm-check-failed = 🚨 <b>Algo em mim falhou ao cuidar de uma foto em { $group }.</b> Ela conta como foto que não pôde ser verificada, então olhe você as últimas fotos. Se continuar, avise quem cuida de mim.
group-alarm-settings-lost = 🚨 <b>Não consigo ler o que você escolheu para { $group }.</b> Até conseguir, só anoto o que acho e não oculto nada. Abra /settings e escolha de novo, por favor.

## Groups: what is done and how certain it must be

group-action-ignore = ignorar
group-action-note = nota para os admins
group-action-warn = avisar
group-action-replace = trocar por uma cópia coberta
group-action-delete = apagar
group-sense-s = só o certo
group-sense-l = o provável e o certo
group-sense-h = também o possível
group-why-unchecked = não deu para verificar
group-why-personal = algo particular
group-somebody = um membro

## Groups: settings

group-set-head = ⚙️ <b>Ajustes deste grupo</b>
group-set-dry = 🔭 Só observar: nada é feito, admins veem o que teria acontecido. Escolhido para depois:
group-set-on = 🛡 Ativo ({ $preset }):
group-set-unchecked = Não deu para verificar
group-set-copies = Cópias cobertas de fotos com crianças: { $yes ->
    [yes] podem ser postadas
   *[no] nunca
}
group-set-media = GIFs e vídeos: { $films ->
    [yes] até { $count } imagens de cada um são olhadas
   *[no] só quando pedido, com /check
}. Postagens do canal vinculado: { $channel ->
    [yes] são olhadas; os admins ficam sabendo do que for achado
   *[no] não são olhadas
}.
group-set-strikes = Advertências: { $number ->
    [1] uma foto oculta ou aviso
   *[other] { $number } fotos ocultas ou avisos
} em { $what }, depois silêncio por { $span }.
group-set-strikes-none = Advertências: fotos ocultas e avisos são contados por { $what }; ninguém é silenciado.
group-set-telling = Um membro fica sabendo da própria foto: { $way }.
group-set-fade = Notificações: { $span }.
group-set-quiet = Horas de silêncio: das { $begin }:00 às { $end }:00 ({ $zone }). Oculto como sempre, sem mensagens no grupo e sem som; de manhã, um resumo.
group-set-quiet-none = Horas de silêncio: nenhuma.
group-set-language = Idioma: { $language }.
group-set-exempt = Não são olhados: { $admins ->
    [yes] admins,{" "}
   *[no] {""}
}admins anônimos, { $channel ->
    [yes] {""}
   *[no] o canal vinculado,{" "}
}outros bots{ $count ->
    [0] {""}
    [1] , um membro pelo nome
   *[other] , { $count } membros pelo nome
}.
group-set-log = Chat de registro: vinculado.
group-set-no-log = Chat de registro: nenhum. As notas aparecem aqui, sem nomes; as contestações chegam aqui.
group-set-topics = { $count ->
    [1] Um tópico tem regra própria.
   *[other] { $count } tópicos têm regra própria.
}
group-set-rights = Minhas permissões: { $have }.
group-set-kept = Fica lacrado por 180 dias desde a última foto, depois é esquecido; na hora, quando me removem.
group-preset-family = Família
group-preset-work = Trabalho
group-preset-school = Escola
group-preset-watch = Só observar
group-preset-own = escolha própria
group-page-presets = 📋 Modelos
group-page-risks = 🔎 Riscos
group-page-media = 🎞 Vídeos, canal
group-page-strikes = ⚖️ Advertências
group-page-notices = 💬 Notificações
group-page-quiet = 🌙 Horas de silêncio
group-page-exempt = 🙋 Isentos
group-page-log = 🗂 Chat de registro
group-page-language = 🌐 Idioma
group-button-on = ▶️ Não só observar: agir a partir de agora
group-button-close = ✖️ Fechar
group-button-back = ‹ Voltar
group-button-films = Olhar GIFs e vídeos
group-button-channel = Olhar as postagens do canal
group-button-copies = Cópias com crianças
group-button-strikes = { $number }×
group-button-window = { $count ->
    [1] um dia
   *[other] { $count } dias
}
group-button-quiet-off = Sem horas de silêncio
group-button-quiet-from = das { $hour }
group-button-quiet-until = até { $hour }
group-button-zone = 🕰 Relógio: { $zone }
group-button-topic = 🧵 Este tópico: { $rule }
group-button-topics = 🧵 Tópicos com regra própria: { $count }
group-button-topics-clear = 🧵 Todos os tópicos como o grupo
group-topic-none = como o grupo
group-topic-off = não é olhado
group-topic-watch = só observar
group-topic-strict = mais rígido (apaga, também o possível)
group-topic-family = como “Família”
group-topic-work = como “Trabalho”
group-topic-school = como “Escola”
group-button-spread = 📤 Dar estes ajustes a outros grupos
group-button-spread-all = 📤 Todos os { $count }
group-button-spread-sure = { $count ->
    [1] 📤 Sim, a este grupo
   *[other] 📤 Sim, a estes { $count } grupos
}
group-button-mine = ‹ Meus grupos
group-button-admins = Admins não são olhados
group-button-link = 🔗 Vincular registro
group-button-unlink = Desvincular
group-mute-0 = sem silenciar
group-mute-10 = 10 minutos
group-mute-60 = uma hora
group-mute-1440 = um dia
group-mute-10080 = uma semana
group-telling-a = no grupo, onde mais ninguém vê
group-telling-p = em mensagem privada
group-telling-l = com uma mensagem que todos leem
group-fade-0 = só uma reação, onde há a que reagir
group-fade-30 = somem depois de 30 segundos
group-fade-60 = somem depois de um minuto
group-fade-300 = somem depois de 5 minutos
group-fade-900 = somem depois de 15 minutos
zone-jakarta = Jacarta (UTC+7)
zone-makassar = Makassar (UTC+8)
zone-jayapura = Jayapura (UTC+9)
zone-singapore = Singapura
zone-bangkok = Bangkok
zone-tokyo = Tóquio
zone-dhaka = Daca
zone-kolkata = Índia
zone-karachi = Karachi
zone-dubai = Dubai
zone-riyadh = Riad
zone-moscow = Moscou
zone-istanbul = Istambul
zone-nairobi = Nairóbi
zone-cairo = Cairo
zone-johannesburg = Joanesburgo
zone-berlin = Berlim
zone-lagos = Lagos
zone-london = Londres
zone-utc = UTC
zone-sao-paulo = São Paulo
zone-new-york = Nova York
zone-chicago = Chicago
zone-denver = Denver
zone-los-angeles = Los Angeles
zone-sydney = Sydney
zone-auckland = Auckland
group-may-no-admin = Só admins deste grupo podem fazer isso.
group-may-no-right = Para isso você também precisa da permissão de admin “Apagar mensagens”.
group-may-no-mute = Para isso você também precisa da permissão de admin “Banir usuários”.
group-may-anonymous = Você escreve em nome do grupo, então não dá para ver se pode fazer isso. Mande com o seu próprio nome, por favor.
group-may-unknown = O Telegram não me diz agora quem é admin aqui. Tente de novo daqui a pouco.
group-press-gone = Este botão não faz mais nada.
group-press-case-gone = Não tenho mais este caso: guardo casos por dois dias, e eles podem se perder quando me reiniciam.
group-press-kept = Guardado.
group-press-not-now = Minha memória não responde agora. Tente de novo daqui a pouco.
group-press-topics-full = 20 tópicos já têm regra própria; primeiro deixe um igual ao grupo de novo.
group-press-spread = { $count ->
    [1] Dado a um grupo
   *[other] Dado a { $count } grupos
}.
group-press-code = Só você vê isto. No chat que vai receber os cartões (preciso estar nele), mande em até 10 minutos: /log { $code }
group-mine = ⚙️ <b>Qual grupo?</b> Estes são os grupos em que você é admin e já me usou.
group-mine-none = ⚙️ Ainda não sei de nenhum grupo que você cuide. Mande /settings uma vez no grupo; depois ele aparece aqui. Você precisa ser admin lá, com a permissão “Apagar mensagens”.
group-mine-head = 👥 <b>{ $group }</b>
group-spread = 📤 <b>Dar os ajustes de { $group } a outro grupo.</b> O idioma, os membros isentos, o chat de registro e os tópicos dele ficam como estão.
group-spread-none = 📤 Além de { $group } não sei de nenhum grupo que você cuide. Mande /settings uma vez no outro grupo; depois ele aparece aqui.
group-spread-ask = ❓ O que foi escolhido lá é trocado pelos ajustes de { $group }: { $names }. Tem certeza?
group-code-export = 📤 <b>Os ajustes deste grupo em um só texto.</b> Mande em outro grupo onde eu esteja e você seja admin. Não tem nome nem número de ninguém.
group-code-lasting = Vale por 180 dias.
group-code-fleeting = Vale até eu ser iniciado de novo.
group-code-taken = ✅ <b>Os ajustes já valem aqui.</b> Idioma, membros isentos, chat de registro e tópicos ficaram como estavam. Isto traz os anteriores de volta:
group-code-refused = Não posso usar este texto: não é meu, tem mais de 180 dias, ou fui iniciado de novo desde então. Mande /settings export no grupo cujos ajustes você quer, e aqui /settings import com o texto inteiro.
group-code-noted = ⚙️ O admin { $name } usou os ajustes de outro grupo ou de antes: /settings
group-log-here = 🗂 De agora em diante chegam aqui os cartões sobre fotos de { $group }. Quem lê aqui os vê; só admins daquele grupo podem usar os botões.
group-log-linked = 🗂 Um admin vinculou um chat de registro.
group-log-refused = Este código não vincula nada: vale uma vez, por 10 minutos, para o admin que o recebeu, e em um chat que não seja o próprio grupo.

## Guest mode: what a chat reads in which the bot is no member

guest-send = 🟢 <b>Pode mandar esta.</b>
guest-send-copy = 🛡 <b>Melhor não o original. Mande esta cópia.</b>
guest-better-not = 🔴 <b>Melhor não.</b>
guest-not-checked = ⚪ <b>Melhor não.</b> Não consegui verificar.
guest-too-many = ⏳ <b>Não verificado.</b> Foram muitas fotos de uma vez. Pergunte de novo em um minuto.
guest-interrupted = ⚪ <b>Não verificado.</b> Algo me interrompeu no meio. Pergunte de novo, por favor.
guest-needs-reply = Responda a uma foto e me mencione, e digo se é bom mandar.
guest-start = Me inicie em privado e pergunte mais uma vez: lá conto o resto, onde só você lê.
guest-button-start = 👋 Iniciar
guest-private = 👋 Você perguntou sobre uma foto em outra conversa. Isto é só para você:

## Groups: notices

group-private-head = 🫥 <b>{ $count ->
    [1] { $film ->
        [yes] Seu vídeo foi ocultado
       *[no] Sua foto foi ocultada
    }
   *[other] { $count } { $film ->
        [yes] fotos e vídeos seus foram ocultados
       *[no] fotos suas foram ocultadas
    }
} em { $group }.</b> O que vi:
group-private-end = Sou um programa e posso errar. Se errei, o botão avisa os admins: uma vez por foto, dentro de um dia.
group-alone = 🤫 Só você pode ver esta mensagem.
group-alone-hidden = 🫥 <b>{ $count ->
    [1] Ocultei { $film ->
        [yes] seu vídeo
       *[no] sua foto
    }.
   *[other] Ocultei { $count } { $film ->
        [yes] fotos e vídeos seus
       *[no] fotos suas
    }.
}</b> O que vi:
group-alone-warned = ⚠️ <b>{ $count ->
    [1] { $film ->
        [yes] Seu vídeo
       *[no] Sua foto
    } ainda está aqui para todo mundo ver.
   *[other] { $count } { $film ->
        [yes] fotos e vídeos seus
       *[no] fotos suas
    } ainda estão aqui para todo mundo ver.
}</b> Melhor você { $count ->
    [1] apagar
   *[other] apagar tudo
}. O que vi:
group-alone-probe = 👋 Só um teste rápido das minhas mensagens. Não precisa fazer nada.
group-private-end-admin = Eu achei e um admin ocultou. Se foi um engano, o botão avisa os admins: uma vez por foto, dentro de um dia.
group-button-mistake = 🙋 Foi um engano
group-button-mistake-one = 🙋 Engano: #{ $id }
group-line-hidden = 🫥 { $count ->
    [1] { $film ->
        [yes] Vídeo ocultado
       *[no] Foto ocultada
    } de { $names }: { $what }.
   *[other] { $count } { $film ->
        [yes] fotos e vídeos ocultados
       *[no] fotos ocultadas
    } de { $names }: { $what }.
}
group-line-channel = Para quem posta como canal: se foi um engano, fale com um admin deste grupo. Não tenho como saber quem está por trás de um canal.
group-line-warned = ⚠️ { $names }: { $count ->
    [1] é melhor { $film ->
        [yes] este vídeo
       *[no] esta foto
    } não ficar aqui: { $what }. Apague, por favor.
   *[other] é melhor { $count } { $film ->
        [yes] fotos e vídeos
       *[no] fotos
    } não ficarem aqui: { $what }. Apaguem, por favor.
}
group-line-noted = 🗒 Para os admins: { $count ->
    [1] { $film ->
        [yes] um vídeo anotado
       *[no] uma foto anotada
    }: { $what }.
   *[other] { $count } { $film ->
        [yes] fotos e vídeos anotados
       *[no] fotos anotadas
    }: { $what }.
} Com um chat de registro (/settings) dá para ver quais.
group-line-would = 🔭 Só observar. { $count ->
    [1] Eu teria agido com { $film ->
        [yes] um vídeo
       *[no] uma foto
    }: { $what }.
   *[other] Eu teria agido com { $count } { $film ->
        [yes] fotos e vídeos
       *[no] fotos
    }: { $what }.
} Nada foi feito. Com um chat de registro (/settings) os admins veem quais.
group-night = 🌅 <b>Enquanto estava tudo quieto:</b>
group-night-cards = Os cartões estão acima.
group-night-no-log = Com um chat de registro (/settings) dá para ver quais fotos.
group-names-more = e mais { $count }
group-copy = 🛡 Cópia coberta de uma foto de { $name } (coberto: { $what }). O original foi removido.
group-restored = ↩️ Postado por { $name }. Foi ocultado por engano; um admin devolveu.
group-undone-back = ↩️ Um admin de { $group } desfez isso (#{ $id }): { $film ->
    [yes] seu vídeo
   *[no] sua foto
} está de volta.
group-undone-wordless = ↩️ Um admin de { $group } desfez isso (#{ $id }): { $film ->
    [yes] seu vídeo
   *[no] sua foto
} está de volta. O que você escreveu junto se perdeu, sinto muito: o Telegram esqueceu com a mensagem.
group-undone-lost = ↩️ Um admin de { $group } desfez isso (#{ $id }). O Telegram não tem mais { $film ->
    [yes] o vídeo
   *[no] a foto
}; você pode postar de novo, vai ficar.
group-undone-lifted = ↩️ Um admin de { $group } desfez isso (#{ $id }).
group-undone-counts = { $count ->
    [0] Nada conta contra você.
    [1] Uma outra advertência sua ainda conta.
   *[other] { $count } outras advertências suas ainda contam.
}
group-undone-mute-lifted = Você pode escrever no grupo de novo.
group-undone-mute-stays = Você continua em silêncio por mais { $span }.
group-undone-mute-failed = Você deveria poder escrever de novo, mas o Telegram não me deixou tirar o silêncio; um admin precisa fazer isso.
group-undo-counts = { $count ->
    [0] Nada conta contra este membro.
    [1] Uma outra advertência deste membro ainda conta.
   *[other] { $count } outras advertências deste membro ainda contam.
}
group-undo-mute-lifted = Sobraram poucas para o silêncio: ele foi tirado.
group-undo-mute-stays = Sobraram suficientes para o silêncio: ele continua por mais { $span }. “Dar voz” tira.
group-undo-mute-failed = 🚨 O silêncio deveria ser tirado, mas o Telegram não me deixou: dê voz a este membro, por favor.
group-span-minutes = { $count ->
    [1] um minuto
   *[other] { $count } minutos
}
group-span-hours = { $count } horas
group-span-days = { $count } dias
group-private-muted = 🔇 <b>Você não pode escrever lá por { $span }:</b> { $count ->
    [0] várias advertências
    [1] uma advertência
   *[other] { $count } advertências
}, por fotos ocultas ou avisos. Depois acaba sozinho, ou antes se for um engano.
group-alone-muted = 🔇 <b>Você não pode escrever aqui por { $span }:</b> { $count ->
    [0] várias advertências
    [1] uma advertência
   *[other] { $count } advertências
}, por fotos ocultas ou avisos. Depois acaba sozinho, ou antes se for um engano.
group-line-muted = 🔇 { $names } não pode escrever aqui por { $span }.
group-dismissed = ⚖️ Os admins de { $group } olharam #{ $id } e deixaram como está.

## Groups: cards for admins

group-card-would = 🔭 <b>Só observar:</b> seria “{ $action }”
group-card-noted = 🗒 <b>Anotado;</b> nada foi feito
group-card-warned = ⚠️ <b>Avisado;</b> a foto continua lá
group-card-hidden = 🛡 <b>Ocultado</b>
group-card-stuck = 🚨 <b>NÃO ocultado:</b> o Telegram não me deixa apagar
group-card-stuck-old = 🚨 <b>NÃO ocultado:</b> tem mais de 48 horas, e o Telegram não deixa nenhum bot apagar mensagens assim. Apague, por favor
group-card-posted = Postado: { $time }
group-card-captioned = Há palavras junto.
group-card-no-caption = Não há palavras junto.
group-card-link = Ir para a mensagem
group-card-id = caso #{ $id }
group-card-who = De:
group-card-where = {""} · em { $group }
group-card-why = Achado: { $what }
group-card-pictures = Álbum: { $count } imagens, todas juntas
group-card-copy = Uma cópia coberta foi postada.
group-card-no-copy = Não foi possível comprovar que alguma cópia coberta é segura, então nenhuma foi postada.
group-card-strike = Advertências deste membro em { $what }: { $number } (limite { $limit })
group-card-muted = Em silêncio por { $span }.
group-card-channel = 📢 Uma postagem do canal vinculado: nunca oculto uma por conta própria.
group-card-no-preview = Sem prévia: não há cópia comprovada que possa ser mostrada.
group-card-appealed = ⚖️ Quem mandou diz: foi um engano.
group-card-dismissed = ✋ Fica como está.
group-card-undone = ↩️ Desfeito.
group-card-undo-asked = ❓ Desfazer posta o original de novo no grupo, onde todos veem. Tem certeza?
group-card-less-asked = ❓ De agora em diante só ajo com estes tipos quando tiver mais certeza. Pode ser?
group-card-waiting = ⏳ { $count ->
    [1] Uma foto do grupo espera para ser olhada.
   *[other] { $count } fotos do grupo esperam para ser olhadas.
}
group-list-head = 🗂 <b>{ $count ->
    [1] Um caso
   *[other] { $count } casos
} de uma vez.</b> Um botão abre o cartão.
group-appeal = ⚖️ <b>Contestação, caso #{ $id }:</b> quem mandou diz que foi um engano.
group-appeal-public = ⚖️ <b>Para os admins: contestação, caso #{ $id }.</b> Alguém que teve uma foto ocultada diz que foi um engano.
group-button-undo = ↩️ Desfazer
group-button-undo-sure = ↩️ Sim, postar de novo
group-button-no = Não
group-button-unmute = 🔊 Dar voz
group-button-exempt = 🙋 Isentar este membro
group-button-unexempt = 👁 Voltar a olhar este membro
group-button-less = 🔉 Menos sensível
group-button-less-sure = 🔉 Sim, menos sensível
group-button-more = 🔊 Tão sensível como antes
group-button-hide = 🫥 Ocultar
group-button-hide-strike = 🫥 Ocultar + advertir
group-button-dismiss = ✋ Deixar
group-button-about = 🔎 De quem, e por quê? (só você vê)
group-press-ask-u = Toque em “Sim” para desfazer: a advertência sai, o silêncio também se sobrarem poucas, e o original ocultado é postado de novo no grupo.
group-press-ask-l = Toque em “Sim”: de agora em diante só ajo com estes tipos quando tiver mais certeza.
group-press-left = Fica como está.
group-press-undoing = Desfazendo…
group-press-undone-already = Isto já foi desfeito.
group-undo-back = ↩️ Caso #{ $id }: a foto está de volta.
group-undo-wordless = ↩️ Caso #{ $id }: a foto está de volta. As palavras junto dela se perderam: guardo só na memória, e não depois de reiniciar.
group-undo-lost = ↩️ Caso #{ $id } desfeito. O Telegram não tem mais a foto; se for postada de novo, fica.
group-undo-lifted = ↩️ Caso #{ $id } desfeito.
group-press-unmute-yes = Silêncio tirado.
group-press-unmute-not-muted = Este membro não está em silêncio.
group-press-unmute-not-mine = Esta restrição não é minha, é de um admin; deixo como está.
group-press-unmute-away = Este membro não está mais no grupo.
group-press-unmute-failed = O Telegram não me deixou tirar o silêncio. Veja minhas permissões, por favor.
group-press-exempt = As fotos deste membro não são mais olhadas.
group-press-unexempt = As fotos deste membro voltam a ser olhadas.
group-press-full = 30 membros já são isentos; primeiro tire um da lista (/settings).
group-press-less = Menos sensível a partir de agora.
group-press-more = Tão sensível como antes.
group-press-dismissed = Fica como está; quem mandou foi avisado.
group-press-hidden-already = Não está mais lá.
group-press-hide-deleted = Ocultado; quem mandou foi avisado.
group-press-strike-deleted = Ocultado e contado como advertência; quem mandou foi avisado.
group-press-hide-missing = Já não estava mais lá.
group-press-hide-channel = Ocultado aqui e no canal.
group-press-hide-channel-stays = Ocultado aqui. No canal ainda dá para ver: lá só apago se tanto você quanto eu tivermos essa permissão.
group-press-hide-denied = O Telegram não me deixou apagar: tem mais de 48 horas, ou me falta a permissão “Apagar mensagens”.
group-press-appealed = Passado aos admins como #{ $id }.
group-press-appealed-more = Passado aos admins como #{ $id }. Esta mensagem fala de { $count ->
    [1] mais uma foto sua
   *[other] mais { $count } fotos suas
}: toque de novo se isso também foi um engano.
group-press-appealed-already = Você já avisou os admins.
group-press-too-late = Isso foi há mais de um dia; escreva aos admins, por favor.
group-press-not-yours = Este botão é para quem postou a foto, enquanto eu me lembrar dela.

## Groups: what admins do about members

group-not-done-span = Escreva o tempo assim, por favor: /mute 30m, /mute 2h, /mute 1d — um ano no máximo.
group-not-done-anonymous = Alguém escreveu isso em nome do grupo: um admin. Com admins não faço nada.
group-not-done-channel = Isso foi postado como canal, e não tenho como saber quem está por trás. Cuide disso, por favor: segure a mensagem, Apagar, Banir.
group-not-done-bot = Isso é um bot. Tire-o do grupo, por favor.
group-not-done-admin = É um admin deste grupo. Com admins não faço nada.
group-not-done-basic = Isso só funciona em supergrupos. Um grupo vira um sozinho quando, por exemplo, o histórico fica visível para novos membros.
group-not-done-no-right = Não posso fazer isso: me dê a permissão “Banir usuários”, por favor.
group-not-done-unknown = O Telegram não conhece mais este membro aqui.
group-not-done-away = Este membro não está mais no grupo.
group-not-done-not-muted = Este membro não está em silêncio.
group-not-done-not-banned = Este membro não está banido.
group-not-done-failed = O Telegram não fez isso. Veja minhas permissões e tente de novo daqui a pouco.
group-not-done-undone-already = Isto já foi desfeito.
group-not-done-changed = Isto não está mais como eu deixei: acabou, ou um admin mudou. Deixo como está.
group-not-done-ended = Isso já teria acabado, então não há nada para desfazer.
group-act-warn = ⚠️ Aviso para { $name }. { $count ->
    [1] Uma advertência
   *[other] { $count } advertências
} de { $number } em { $what }.
group-act-warn-counted = ⚠️ Aviso para { $name }. { $count ->
    [1] Uma advertência
   *[other] { $count } advertências
} em { $what }.
group-act-mute = 🔇 { $name } não pode escrever aqui por { $span }.
group-act-unmute = 🔊 { $name } pode escrever aqui de novo.
group-act-ban = 🚪 { $name }: fora do grupo por { $span }.
group-act-ban-open = 🚪 { $name }: fora do grupo até um admin liberar.
group-act-unban = 🚪 { $name } pode voltar: pelo link do grupo, ou quando alguém adicionar.
group-act-told = A pessoa foi avisada.
group-act-untold = Não consegui avisar a pessoa.
group-act-about = Quem:
group-act-by = Pelo admin { $name }
group-act-reason = Nas palavras do admin: { $what }
group-told-warn = ⚠️ <b>Um admin de { $group } avisou você.</b>
group-told-strikes = Com isso você tem { $count ->
    [1] uma advertência
   *[other] { $count } advertências
}; com { $number } em { $what } você fica um tempo sem poder escrever lá.
group-told-mute = 🔇 <b>Um admin de { $group } silenciou você por { $span }.</b> Você pode continuar lendo; depois pode escrever de novo.
group-told-unmute = 🔊 Você pode escrever em { $group } de novo.
group-told-ban = 🚪 <b>Um admin baniu você de { $group } por { $span }.</b>
group-told-ban-open = 🚪 <b>Um admin baniu você de { $group }.</b>
group-told-unban = 🚪 Você pode voltar para { $group }.
group-told-unwarn = ↩️ Um admin de { $group } retirou o seu aviso.
group-told-mute-again = 🔇 Um admin de { $group } silenciou você de novo, como antes.
group-told-ban-again = 🚪 Um admin baniu você de { $group } de novo, como antes.
group-line-act-warn = ⚠️ { $name }: um admin pede que você siga as regras deste grupo.
group-line-act-mute = 🔇 { $name }: um admin pede que você faça uma pausa aqui.

## Groups: commands

command-report = Avisar os admins da foto a que respondo
command-settings = Ajustes deste grupo
command-strikes = Minhas advertências (admins: respondendo)
command-warn = Avisar o membro a quem respondo
command-mute = Silenciar respondendo: /mute 2h
command-unmute = Deixar um membro escrever de novo
command-ban = Banir respondendo: /ban, /ban 1d
command-unban = Tirar um banimento
command-pardon = Retirar as advertências de um membro
command-exempt = Isentar um membro, ou deixar de isentar
command-stats = Números dos últimos 30 dias
group-asked-nothing = Responda com /check ou /report a uma mensagem que tenha foto ou vídeo.
group-asked-paid = ⚪ Não consigo olhar mídia paga, então não foi verificada.
group-asked-story = ⚪ Não consigo olhar stories, então este não foi verificado.
group-asked-checklist = ⚪ Eu verifico imagens, não listas, então esta não foi verificada.
group-asked-too-often = ⏳ Não verificado: { $count } verificações em dez minutos é o limite por pessoa.
group-verdict-stop = 🔴 <b>Isto é melhor não estar em um grupo.</b>
group-verdict-caution = 🟡 <b>Cuidado: tem algo aqui que é melhor não mostrar a um grupo inteiro.</b>
group-verdict-clear = 🟢 <b>Não achei nada arriscado.</b>
group-verdict-unknown = ⚪ <b>Não consegui verificar: não tome por inofensivo.</b>
group-verdict-film = ⚪ <b>Não há nada arriscado nas imagens que vi. Não são todas, então não tome por inofensivo.</b>
group-verdict-unread = ⚪ <b>Não consegui ler a maior parte do que está escrito aqui: não tome esta foto por inofensiva.</b>
group-verdict-refused = ⚪ <b>Isto eu não consegui olhar: não tome por inofensivo.</b>
group-note-film = 🎞 De um GIF ou vídeo olho no máximo { $count } imagens. O que fica entre elas, e o som, eu não verifico.
group-tip = 💡 Dica: em um grupo todo mundo pode guardar uma foto e passar adiante. O que é de uma pessoa só, melhor mandar só para ela.
group-asked-found = Achado: { $what }
group-asked-would = 🔭 Só observar: nada foi feito, os admins sabem.
group-asked-noted = 🗒 Os admins sabem.
group-asked-warned = ⚠️ Quem mandou foi avisado.
group-asked-hidden = 🛡 Foi ocultado.
group-asked-stuck = 🚨 Deveria ser ocultado, mas não posso apagar aqui.
group-report-thanks = 🙏 Valeu pelo aviso.
group-too-many-commands = ⏳ Uma coisa de cada vez: em um minuto respondo a { $count } comandos de uma pessoa.
group-report-head = 🚩 <b>Denunciado por { $by }:</b> uma mensagem de { $of }
group-report-unseen = Não olhei: só verifico fotos e vídeos.
group-report-passed = Está com os admins agora.
group-report-here = 🚩 <b>Para os admins:</b> deem uma olhada, por favor.
group-help = 👋 Olho as fotos postadas aqui. Responda a uma com /check para saber o que acho dela, ou com /report para chamar os admins. /strikes mostra as suas, /tips ajuda antes de postar; admins têm /settings. Todo o resto, em uma conversa privada comigo.
group-asked-stuck-old = 🚨 Deveria ser ocultado, mas tem mais de 48 horas, e o Telegram não deixa nenhum bot apagar mensagens assim. Um admin pode.
group-needs-reply = Mande isso como resposta a uma mensagem do membro, por favor.
group-strikes = ⚖️ { $name }: { $count ->
    [0] nenhuma advertência
    [1] uma advertência de { $number }
   *[other] { $count } advertências de { $number }
} em { $what }.
group-strikes-muted = Em silêncio por mais { $span }.
group-strikes-counted = ⚖️ { $name }: { $count ->
    [0] nenhuma advertência
    [1] uma advertência
   *[other] { $count } advertências
} em { $what }. Ninguém é silenciado neste grupo.
group-pardoned = 🕊 { $name }: { $count ->
    [0] não há advertências para retirar
    [1] uma advertência retirada
   *[other] { $count } advertências retiradas
}.
group-pardoned-mute-yes = 🔊 Eu tinha silenciado a pessoa por isso; o silêncio foi tirado, e ela pode escrever de novo.
group-pardoned-mute-not-mine = 🔇 Desde então um admin restringiu a pessoa; deixo como está.
group-pardoned-mute-failed = 🚨 Eu tinha silenciado a pessoa por isso, e o Telegram não me deixou tirar o silêncio: tire você, por favor.
group-pardoned-mute-denied = 🔇 Eu tinha silenciado a pessoa por isso, e o silêncio continua: para tirar, você também precisa da permissão de admin “Banir usuários”.
group-pardoned-told = 🕊 Um admin de { $group } retirou as suas advertências. Você pode escrever lá de novo.
group-exempted = 🙋 { $name }: as fotos não são mais olhadas.
group-unexempted = 👁 { $name }: as fotos voltam a ser olhadas.
group-stats-head = 📊 <b>Os últimos 30 dias</b>
group-stats-risks = Achado, em linhas gerais: { $what }
group-broad-papers = papéis, números e senhas
group-broad-people = pessoas e coisas pessoais
group-broad-places = lugares e contatos
group-stat-seen = fotos olhadas
group-stat-hidden = ocultadas
group-stat-copies = cópias cobertas postadas
group-stat-warned = avisadas
group-stat-noted = anotadas
group-stat-would = eu teria agido (só observar)
group-stat-unchecked = não deu para verificar
group-stat-stuck = deveriam ser ocultadas e não deu
group-stat-appeals = contestações
group-stat-undone = desfeitas
group-stat-muted = silêncios
group-stat-reports = denúncias
privacy-groups = <b>Em grupos:</b> ajustes (180 dias desde a última foto), de quais grupos um admin cuida (30 dias, em /mydata), casos com o identificador do Telegram do que foi ocultado, para poder devolver (dois dias), advertências contadas por membro (o tempo que os admins escolheram, 30 dias no máximo), o que admins me mandaram fazer com membros, para poder desfazer (dois dias), números sem nomes (um mês). As palavras junto de uma foto que tem caso ficam só na minha memória de trabalho (dois dias no máximo), para voltarem também ao desfazer. Tudo isso é do grupo: /forget deixa, /strikes lá mostra as suas, admins podem retirar advertências com /pardon, e tudo some quando me removem.

## The command line

cli-headline-clear-off = 🟢 <b>Não achei nada arriscado entre o que procurei.</b>
cli-where = , { $count ->
    [1] lugar { $numbers }
   *[other] lugares { $numbers }
}

advice-children = Nunca mande; cubra o rosto de cada criança ou guarde a foto para você.
advice-contact = Cubra, a menos que seja para todo mundo.
advice-covered-text = Mande a cópia coberta: embaixo destas tarjas o texto ainda pode ser copiado do arquivo.
advice-identity = Nunca mande como está; cubra nome, números, retrato e códigos.
advice-intimate = Não mande, nem coberta; apague onde não precisar dela.
advice-location = Cubra o endereço; tire a posição do arquivo.
    .shown = Cubra: mostra a estranhos onde você mora ou está.
    .in-file = Está no arquivo e não na imagem: a cópia não leva.
advice-medical = Cubra de quem se trata; uma IA pode explicar resultados sem um nome.
advice-metadata = Mande a cópia limpa: ela é a imagem e nada mais.
advice-names = Cubra os nomes de quem não foi consultado.
advice-payment = Cubra os números; só com número e data já dá para tirar dinheiro.
advice-people = Pergunte a quem aparece ou cubra os rostos.
advice-personal-paper = Cubra nomes, datas e números.
advice-secrets = Cubra antes de mandar; troque se já foi enviada alguma vez.
advice-vehicle = Cubra a placa: ela leva ao dono.

check-covered-text = texto embaixo de tarjas
check-names = nomes
check-personal-paper = papéis sobre alguém
check-file = o arquivo
check-page = uma página
check-photo = a imagem

cli-unchecked = ⚪ Não verificado: { $checks } ({ $why }).{ $reason ->
    [timeout] {" "}Em uma máquina ocupada, dê mais tempo: --seconds 120.
    [crashed] {" "}Avise com --json, sem a foto, por favor.
    [pages] {" "}Escolha-as com --pages.
   *[other] {""}
}
cli-unchecked-detail = ⚪ Não verificado: { $what }. Recorte a imagem, verifique as partes uma por uma ou dê mais tempo: --seconds 120.
cli-not-all-checked = nem tudo foi verificado
cli-not-readable = não deu para ler
cli-about-place = perto de { $place } (até 0,1°)

cli-refused-empty = O arquivo está vazio. Salve ou baixe a foto mais uma vez.
cli-refused-truncated = A imagem é cortada antes do fim, e o que não dá para ler não dá para verificar. Baixe mais uma vez.
cli-refused-too-many-bytes = O arquivo tem mais de { $megabytes } MB, que é o meu limite. Diminua, ou tire um print.
cli-refused-missing-file = Este arquivo não existe. Confira o nome.
cli-refused-unreadable-file = Não consigo abrir isto como arquivo. Veja se você pode ler e se é mesmo um arquivo.
cli-refused-encrypted = Este PDF está trancado com senha. Abra, imprima em um PDF novo e verifique esse.
cli-refused-broken-pdf = Este PDF está danificado e não consigo abrir. Baixe mais uma vez, ou imprima em um PDF novo.
cli-refused-no-pages = Este PDF não tem páginas. Baixe mais uma vez.
cli-refused-no-such-page = Este arquivo não tem uma página que --pages ou --cover pede, ou essa página não é olhada. Indique páginas que ele tenha.
cli-refused-no-page-named = Este PDF tem várias páginas, e --cover não indica nenhuma. Escreva a página antes da caixa, por exemplo --cover 2:10,20,200,80.
cli-refused-too-many-pages = Este PDF tem mais de { $pages } páginas, que é o meu limite. Divida e verifique as partes que você quer mandar.
cli-refused-too-large-a-page = Uma página deste PDF tem mais de 3,4 metros, que é o meu limite. Imprima em um PDF novo com papel comum.
cli-refused-too-large-a-pdf = Este PDF tem mais de 50 MB, que é o meu limite. Divida e verifique as partes.
cli-refused-too-complex = Abrir este PDF exigia memória ou tempo demais, então parei. Imprima as páginas que importam em um PDF novo.
cli-refused-filled-by-program = Um programa dentro deste PDF (XFA) cria as páginas, e eu não o executo. Abra no Acrobat Reader, imprima em um PDF novo e verifique esse.

cli-copy = ✅ Cópia comprovada: { $path }
cli-copy-open = ✅ Cópia com { $count ->
    [1] o lugar { $numbers } à mostra
   *[other] os lugares { $numbers } à mostra
}: { $path }
cli-copy-ready = ✅ Uma cópia coberta passou na prova; --redacted OUT grava.
    .clean = ✅ Uma cópia sem dados ocultos passou na prova; --redacted OUT grava.
cli-copy-unwritten = 🚫 A cópia passou na prova e não foi gravada.
cli-withheld = 🚫 Não há cópia: { $reason ->
    [nothing-left] quase tudo ficaria coberto e não sobraria nada que valha a pena mandar. { $styles ->
        [none] Use uma imagem genérica.
       *[other] Use um destes, ou uma imagem genérica: { $styles }
    }
    [no-place] não sei em que parte da imagem está, então não consigo cobrir. Recorte a foto até sobrar só o que você precisa e verifique essa.
    [cover-outside] uma caixa para cobrir fica fora da foto, que tem { $size } pixels.
    [too-large] ela teria mais de { $megabytes } MB. Escolha menos páginas com --pages.
    [crop-too-small] um recorte deixaria menos de um quarto da foto, ou nada para ver. Use outro estilo.
   *[failed] ao ler de novo, não tive certeza de que tudo está escondido ({ $codes }). Recorte a foto ou cubra mais partes e verifique de novo.
}

cli-pages-looked-at = 📄 Olhei { $looked } de { $count } páginas. Ninguém olhou as outras, e a cópia não as leva.
cli-pages-more = … e { $count ->
    [1] mais uma página
   *[other] mais { $count } páginas
}, com --json.

cli-off = 🙈 Deixado de fora a seu pedido, então ninguém procurou: { $checks }.
cli-left-open = 👁 À mostra a seu pedido, onde não há outro lugar por cima: { $numbers }.
cli-still-covered = 🛡 Continua coberto, com o que está embaixo: { $numbers }, porque contém muito mais. Para descobrir isso também: --keep { $keep }

cli-explain-place = Lugar { $number }: { $box } em pixels da foto em pé.
cli-explain-field = Lugar { $number }, em um papel: { $field }; { $box } em pixels da foto em pé.
cli-explain-page = Na página { $page }, como se fosse uma foto:
cli-explain-sure = Isto é certo.
cli-explain-likely = Isto é provável: conta como achado.
cli-explain-hint = Isto é um indício: um sinal fraco, que sozinho nunca barra uma foto.
cli-explain-rule = O que a regra diz de si mesma (em inglês):
cli-explain-nowhere = --explain { $number }: { $count ->
    [0] esta foto não tem lugares
    [1] esta foto só tem o lugar 1
   *[other] esta foto tem os lugares 1 a { $count }
}. O que foi achado na foto inteira ou no arquivo não tem número.
cli-explain-nowhere-pdf = --explain { $number }: { $count ->
    [0] este PDF não tem lugares
    [1] este PDF só tem o lugar 1
   *[other] este PDF tem os lugares 1 a { $count }
}. O que foi achado no arquivo inteiro não tem número.
cli-keep-nowhere = --keep { $names }: { $count ->
    [0] esta foto não tem lugares
    [1] esta foto só tem o lugar 1
   *[other] esta foto tem os lugares 1 a { $count }
}. Nada foi gravado (--annotated mostra os números).
cli-keep-nowhere-pdf = --keep { $names }: { $count ->
    [0] este PDF não tem lugares
    [1] este PDF só tem o lugar 1
   *[other] este PDF tem os lugares 1 a { $count }
}. Nada foi gravado (--annotated mostra os números).

cli-files = { $count ->
    [1] Um arquivo
   *[other] { $count } arquivos
}: { $levels }
cli-bar = Verificando
    .left = restantes

cli-named = { $path }: { $what }
cli-passed = Não olhei: { $what }. Para verificar algum deles, indique-o pelo nome.
cli-passed-ending = arquivos de outro tipo pelo nome: { $count } ({ $names })
cli-passed-bytes = arquivos sem extensão que pelos primeiros bytes não são imagens: { $count } ({ $names })
cli-passed-folder = pastas vinculadas, que não são seguidas: { $count } ({ $names })
cli-passed-nowhere = links para lugar nenhum: { $count } ({ $names })
cli-passed-no-file = pipes, sockets e dispositivos: { $count } ({ $names })
cli-passed-others = { $count ->
    [1] mais um
   *[other] mais { $count }
}
cli-passed-more = { $names } e mais { $count }

cli-hyphen = { $path } começa com hífen: escreva ./{ $path }, ou -- antes das fotos.
cli-cannot-start = gatekeeper não consegue iniciar: { $why }
cli-folder-shut = A pasta { $path } não pode ser aberta, então nada nela foi verificado: mude as permissões.
cli-no-photos = No que foi indicado não há fotos nem PDFs.
cli-no-match = Nada combina com o padrão { $path }.
cli-explain-many = --explain trata de uma foto só, e estas são { $count }: indique uma.
cli-explain-alone = --explain fala com pessoas sobre uma foto: tire --json e --watch.
cli-nothing-named = Nada foi indicado para olhar: indique uma foto, uma pasta, --files-from ou --watch (veja --help).
cli-no-detector = Não há detector chamado { $name }; os conhecidos são { $known }.

cli-copy-cannot = { $path }: a cópia não pode ser gravada: { $why }
cli-copy-over-itself = { $path } é a própria foto; indique outro lugar para a cópia
cli-copy-over-another = { $path } é outra foto desta rodada; indique outro lugar para a cópia
cli-copy-kind = a cópia desta foto é do tipo { $kind }; chame-a de { $path } ou indique uma pasta
cli-copy-there = { $path } já existe e fica como está; indique outro lugar ou acrescente --overwrite
cli-two-names = A cópia e a imagem numerada, que não está coberta, precisam de dois nomes; as duas seriam { $path }.
cli-many-into-one = { $count } fotos não cabem em um arquivo só, { $path }: indique uma pasta para elas.
cli-ending-copy = Uma cópia é um JPEG ou PNG e não pode ser { $path }: termine em .jpg ou .png, ou indique uma pasta.
cli-ending-pdf = A cópia de um PDF é um PDF e não pode ser { $path }: termine em .pdf, ou indique uma pasta.
cli-ending-boxes = A imagem numerada é um PNG e não pode ser { $path }: termine em .png, ou indique uma pasta.
cli-ending-boxes-pdf = As páginas numeradas de um PDF são um PDF e não podem ser { $path }: termine em .pdf, ou indique uma pasta.

cli-pipe-boxes = A imagem numerada, que não está coberta, não pode ir para a saída padrão: indique um arquivo ou uma pasta (uma pasta chamada - é ./-/).
cli-pipe-many = Uma cópia cabe na saída padrão, e estas são { $count } fotos: indique uma pasta para as cópias.
cli-pipe-terminal = A cópia seria escrita no terminal: acrescente > copia.jpg, ou um pipe para um programa.
cli-pipe-twice = A entrada padrão pode ser lida uma vez: indique - uma vez, como foto ou como lista.
cli-pipe-nothing = Nada vem da entrada padrão: acrescente &lt; foto.jpg, ou um pipe de um programa.
cli-list-unreadable = A lista { $path } não pode ser lida ({ $why }): indique um arquivo com um nome por linha.
cli-list-large = A lista { $path } tem mais de { $megabytes } MB: divida.

cli-watch-alone = --watch olha o que aparece na pasta dele e nada mais: indique as fotos em uma chamada à parte.
cli-watch-nowhere = { $path } não é uma pasta que se possa vigiar: indique uma que exista.
cli-watch-boxes = --annotated não é gravado durante a vigilância, porque imagens numeradas não estão cobertas: tire-o.
cli-watch-one-copy = Muitas cópias não cabem em { $path }: indique uma pasta, ou tire isso para tê-las ao lado das fotos.
cli-watch-begins = Vigiando { $path }, sem as subpastas: o que aparece ali é olhado, e as cópias levam a marca { $mark }. Ctrl-C termina isto.
cli-watch-ends = A vigilância terminou.
cli-watch-lost = Não dá mais para olhar na pasta { $path } ({ $why }), então a vigilância terminou.
cli-watch-no-photo = { $path } pelo nome e pelos primeiros bytes não é foto, então não foi olhado.
cli-watch-no-desktop = A área de trabalho não mostra avisos (notify-send falhou), então as respostas ficam só aqui.
cli-notice-clear = Nada arriscado em uma foto nova.
cli-notice-caution = Cuidado com uma foto nova: olhe antes de mandar.
cli-notice-stop = Pare: não mande uma foto nova para uma IA como está.
cli-notice-unknown = Uma foto nova não pôde ser verificada: trate como arriscada.

cli-wrong-keep = --keep { $text } não indica lugares: escreva os números, como 1,3, ou campos de um papel: { $known }
cli-wrong-pages = --pages { $text } não é uma lista de 1 a { $most } páginas, contadas a partir de 1, como 1-3,7
cli-wrong-cover = --cover { $text } não é uma caixa: escreva esquerda,topo,direita,base em pixels, sem incluir direita nem base, como 10,20,200,80 (de um PDF, com a página antes: 2:10,20,200,80)
cli-wrong-seconds = --seconds { $text } não é um tempo para uma foto: escreva um número acima de 0 e no máximo { $most }, como 120
cli-wrong-explain = --explain { $text } não é o número de um lugar: --annotated mostra os números, como 2
cli-wrong-choice = { $option } { $text } não está disponível: escreva um de { $known }
cli-wrong-unknown = Não há opção { $text }: --help mostra as que existem.
cli-wrong-ambiguous = { $text } pode ser várias opções, { $known }: escreva o nome inteiro.
cli-wrong-lacks = { $option } precisa de um valor depois: --help mostra qual.
cli-wrong-has = { $option } não leva valor: tire { $text }.

cli-usage = uso:{" "}
cli-usage-error = gatekeeper check: { $what }
cli-help-named = o que é olhado
cli-help-options = opções
cli-help = Verifica fotos e PDFs em busca do que não deve ir para uma IA, e grava cópias cobertas e comprovadas.
cli-help-end = Status de saída: 0 tudo bem; 1 algo foi achado ou não foi entendido; 2 algo não pôde ser verificado ou lido. Uma foto cujo nome começa com hífen fica depois de --, ou é escrita ./-nome.jpg. Em um pipe, - lê a foto da entrada padrão; com --redacted - a cópia vai para a saída padrão, e a resposta, em palavras ou como --json, para a saída de erros.
cli-help-photos = uma foto, um PDF, uma pasta deles ou um padrão como '*.jpg'
cli-help-files-from = olhar também o que este arquivo indica (- é a entrada padrão), um nome por linha ou com um byte zero depois de cada um
cli-help-watch = olhar o que aparece nesta pasta e deixar as cópias ao lado ou em --redacted DIR, até ser parado
cli-help-redacted = gravar aqui a cópia coberta e comprovada; - é a saída padrão
cli-help-annotated = gravar aqui a foto com caixas numeradas (PNG); de um PDF, as páginas (PDF)
cli-help-overwrite = substituir o que já está em OUT ou em DIR
cli-help-style = tarjas que dizem o que cobrem e rostos suaves (auto, o padrão), uma cor lisa (solid), um preenchimento feito do que está em volta (soft), uma flor ou um sol desenhado sobre cada rosto (sticker), valores inventados no lugar dos verdadeiros (replace), só uma parte sem nada a esconder (crop) ou documentos inteiros cobertos (card)
cli-help-keep = deixar isto à mostra: números de lugares (veja --annotated) ou campos de um papel como nik,name
cli-help-cover = cobrir também esta caixa de pixels; de um PDF, com a página antes, como 2:10,20,200,80; pode ser repetido
cli-help-everything = cobrir todas as palavras, códigos e rostos, não só de quem se trata
cli-help-pages = de um PDF, olhar só estas páginas, como 1-3,7; sem isto, as primeiras { $most }
cli-help-labels = escrever nas tarjas que tipo de coisa escondem
cli-help-xray = mostrar também mais ou menos onde foi tirada, se o arquivo disser (a uns 11 km)
cli-help-explain = contar o que foi achado no lugar N de uma foto, com que certeza, e o que a regra procura e deixa passar
cli-help-json = imprimir um objeto JSON por linha em vez de palavras
cli-help-off = deixar um detector de fora
cli-help-seconds = tempo para os detectores de uma foto (padrão 60)
cli-help-language = falar este idioma (padrão: o de LC_ALL, LC_MESSAGES ou LANG)
cli-help-version = imprimir a versão
cli-help-help = mostrar esta ajuda
cli-completions = Imprime o que um shell precisa para completar palavras. Como cada shell usa isso:

## The page

serve-help = Serve a página nesta máquina: solte uma foto, veja o que há de privado nela, cubra e pegue a cópia.
serve-help-end = Ctrl-C encerra. Com PUBLIC_URL no .env, ela serve pessoas fora desta máquina; veja .env.example.
serve-help-port = a porta em que escutar; sem isto, PAGE_PORT ou qualquer uma livre
serve-help-no-browser = só mostrar o endereço, sem abrir nada
serve-help-invite = mostrar um link para a página em PUBLIC_URL que funciona uma vez
serve-help-token = criar um token para um programa que vai usar a API, e a entrada dele
serve-wrong-port = uma porta é um número entre 1 e 65535
serve-loading = Carregando, leva alguns segundos …
serve-address = O Gatekeeper está em { $address }
serve-once = O endereço funciona uma vez, para um navegador. Ctrl-C encerra a página.
serve-invitation = Ele deixa entrar um navegador, uma vez, dentro de { $hours } horas.

page-title = Veja o que uma foto revela antes que uma IA veja
page-lead = O Gatekeeper diz em palavras simples o que há de particular em uma foto ou PDF, e faz uma cópia coberta que ele lê de novo para ter certeza.
page-drop = Solte fotos ou PDFs aqui
page-give = Mostre fotos ou PDFs
page-choose = Escolher fotos
page-camera = Câmera
page-paste = Colar
page-promise = Nada fica guardado. O que você mostra é esquecido quando você sai desta página, e depois de 15 minutos sem um toque.
page-skip = Ir para o conteúdo
page-home = Gatekeeper: começar de novo e esquecer todas as fotos
page-language = Idioma
page-back = Todas as fotos
page-more = Adicionar fotos
page-again = Tentar de novo
page-take-back = Desfazer a mudança
page-list = Respostas: %1 de %2
page-pasted = Foto colada
page-nothing-given = Não havia foto nem PDF nisso. Copie a própria imagem, ou escolha o arquivo dela.
page-shared-lost = O que você compartilhou não chegou. Compartilhe mais uma vez, ou escolha aqui.
page-away-title = O Gatekeeper não está rodando
page-away = Esta página precisa do próprio servidor, e ele não responde. Inicie o Gatekeeper de novo e tente outra vez. Nada ficou guardado aqui.
page-session-title = Esta página ainda não está aberta para você
page-session = Abra pelo endereço que o Gatekeeper mostrou ao iniciar, ou pelo link que você recebeu.
page-unreachable = O Gatekeeper não responde, então não há resultado. Sua foto não ficou guardada. O servidor está rodando e há rede?
page-failed = Algo deu errado no servidor, então não há resultado. Tente de novo daqui a pouco.
page-failed-title = Não deu para verificar: trate como não seguro
page-gone-title = Esquecida
page-gone = O tempo acabou, então esta foto, a cópia e suas escolhas se foram. Escolha-a de novo se ainda precisar.
page-forgotten = Esquecida.
page-stage-sending = Enviar
page-stage-waiting = Esperar
page-stage-looking = Olhar
page-stage-covering = Cobrir
page-stage-proving = Ler de novo
page-now-queued = Esperando a vez
page-now-sending = Enviando…
page-now-received = Chegou…
page-now-waiting = Esperando. Fotos antes da sua: %1
page-now-next = A sua é a próxima…
page-now-looking = Procurando o que é particular…
page-now-page = Olhando a página %1 de %2…
page-now-covering = Cobrindo…
page-now-proving = Lendo a cópia de novo para ter certeza…
page-progress = Progresso
page-strip = Páginas
page-of = Página %1 de %2
page-keys = As setas movem uma cruz, com Shift mais longe. A barra de espaço baixa e levanta a ferramenta, Esc a tira. Mais e menos aproximam e afastam, 0 mostra a página inteira. Sem ferramenta, a barra de espaço vai ao campo sob a cruz.
page-tools = Ferramentas
page-tool-move = Mover
page-tool-brush = Pincel: cobrir pintando
page-tool-rectangle = Retângulo: cobrir uma parte
page-tool-eraser = Borracha: descobrir o que você cobriu, ou um lugar achado
page-undo = Desfazer
page-redo = Refazer
page-zoom-out = Mais longe
page-zoom-fit = Página inteira
page-zoom-in = Mais perto
page-width = Largura do pincel
page-compare = Mostrar o original
page-compare-value = %1 % é o original
page-hold = Segure para ver o original
page-badge-copy = Cópia coberta
page-badge-original = Seu original, sem cobrir
page-badge-both = Esquerda: seu original. Direita: a cópia coberta
page-badge-bare = Seu original: não há cópia
page-badge-working = Uma nova cópia está sendo feita…
page-badge-coming = A imagem está a caminho…
page-key-down = A ferramenta está baixada. Mova com as setas, levante com a barra de espaço.
page-drawn = Coberto. A cópia está sendo refeita.
page-erased = Descoberto. A cópia está sendo refeita.
page-nothing-there = Não há nada para descobrir ali.
page-many-regions = Isso é mais do que cabe em uma foto. Desfaça algo antes, ou use o retângulo para uma parte maior.
page-proven = A nova cópia está pronta e foi lida de novo.
page-take = Levar a cópia coberta
page-share = Compartilhar
page-download = Baixar
page-download-size = Baixar a cópia coberta, %1
page-downloaded = A cópia coberta está a caminho dos seus downloads.
page-copy = Copiar
page-copied = Copiado
page-not-copied = Não copiado. Use Baixar.
page-not-shared = Não compartilhado. Use Baixar.
page-new-tab = abre em uma nova aba; adicione a cópia coberta lá
page-fields = O que achei
page-fields-none = Não achei nenhum lugar para cobrir aqui. Com o pincel você pode cobrir o que quiser.
page-covered = coberto
page-open = à mostra
page-partly = em parte à mostra
page-unread = Não deu para ler, então está coberto
page-style = Como fica coberto
page-hidden = Dados ocultos no arquivo: %1
page-hidden-kind = O quê
page-hidden-detail = Na cópia
page-hidden-removed = removido
page-forget = Esquecer esta foto
page-ask = Deixar mesmo isto à mostra?
page-ask-keep = Manter coberto
page-ask-open = Deixar à mostra

command-page = Um link para a página, para este navegador
web-link-open = Abrir a página
web-link = <b>A página</b>: solte uma foto, veja o que há de particular nela, cubra com o dedo. Este link é seu: ele deixa um navegador entrar, uma vez, dentro de 10 minutos.
web-bad-request = Não dá para ler este pedido.
web-not-signed-in = Esta página não conhece o seu navegador. Abra o link que você recebeu, ou peça um novo.
web-not-allowed = Isto não é permitido a partir daqui.
web-not-found = Não há nada neste endereço.
web-wrong-method = Este endereço não é acessado desse jeito.
web-too-slow = Chegou devagar demais, então nada foi aceito. Tente de novo, por favor.
web-too-large = Isto é grande demais: aqui são aceitos no máximo { $megabytes } MB.
web-too-long-an-address = Este endereço é comprido demais.
web-too-many = Foi demais de uma vez. Espere um momento e tente de novo.
web-internal = Algo falhou aqui, então nada foi verificado. Tente de novo, por favor.
web-busy = Há muito o que fazer agora, então nada foi verificado. Tente de novo mais tarde, por favor.
web-no-memory = Não dá para conferir links agora. Tente de novo em breve.
web-stands-by = Outro bot é o que está ativo.
web-wrong-name = Esta página só responde no próprio endereço.
web-no-https = Esta página só funciona por https.
web-wrong-site = Isto foi mandado por outro site, então não foi feito.
web-used-up = Este link já foi usado ou é antigo demais. Peça um novo.
web-door = Aqui você pode ver o que há de particular em uma foto antes de dá-la a uma IA.
web-door-open = Abrir
web-pdf-copy = A cópia é um PDF novo com imagens das páginas: cobertas, lidas de novo e sem dados escondidos.
web-pdf-no-copy = Não há cópia dele.
web-no-copy = Não há cópia: { $reason ->
    [withhold] uma { $kind ->
        [pdf] página
       *[photo] foto
    } assim não fica segura mesmo com partes cobertas. Melhor não mandar.
    [large] ela seria grande demais. Use uma versão menor.
    [unchecked] nem todas as verificações foram feitas, então ninguém pode prometer que uma cópia seria segura. Tente de novo daqui a pouco.
    [nothing] quase tudo ficaria coberto e não sobraria nada que valha a pena mandar. Escolha outro estilo ou cubra menos.
    [nowhere] não se sabe em que parte da imagem está, então não dá para cobrir. Recorte até sobrar só o que você precisa.
   *[failed] ao ler de novo, não houve certeza de que tudo está escondido. Cubra mais partes ou recorte.
}
web-not-checked = Não verificado: { $check } ({ $reason }).
web-not-checked-on = { $count ->
    [one] Não verificado na página { $pages }: { $check } ({ $reason }).
   *[other] Não verificado nas páginas { $pages }: { $check } ({ $reason }).
}
web-page-not-seen = { $count ->
    [one] A página { $pages } não foi olhada ({ $reason }).
   *[other] As páginas { $pages } não foram olhadas ({ $reason }).
}
web-pages-not-seen = Páginas olhadas, a partir da primeira: { $looked } de { $count }. Ninguém olhou as outras, e a cópia não as leva.
web-confirm = Isto continuaria à mostra: { $what }. Quem receber a cópia pode ler ou reconhecer. Deixar à mostra?
web-gone = O tempo acabou, ou você saiu: esta foto, a cópia e suas escolhas foram esquecidas. Escolha-a de novo se ainda precisar.
web-overtaken = Chegou uma escolha mais nova, então esta não foi feita.
web-not-a-choice = Esta escolha não combina com a foto. Carregue a página de novo e escolha mais uma vez.
web-too-much-brushed = Isso é mais do que cabe em uma cópia. Desfaça algo antes, ou use o retângulo para uma parte maior.
web-too-many-photos = Você tem aqui { $count ->
    [1] uma foto, e não cabe outra
   *[other] { $count } fotos, e não cabem mais
}. Esqueça uma antes.
web-too-many-bytes = O que você tem aqui já enche a memória. Esqueça uma foto antes.
web-all-full = Outras pessoas encheram a memória com as fotos delas. Tente de novo em alguns minutos, por favor.
web-no-copy-now = Não há cópia comprovada com estas escolhas.
web-no-token = Isto pede um token: mande como Authorization: Bearer e o token. Quem cuida deste servidor cria um com ./gatekeeper page --token NOME.
web-wrong-token = Este token não é conhecido aqui. Quem cuida deste servidor cria um com ./gatekeeper page --token NOME.
web-wrong-type = Isto veio como um tipo que não é aceito. Mande a própria foto ou o próprio PDF, como image/jpeg, application/pdf ou application/octet-stream, ou como a parte file de um formulário multipart/form-data, sem content coding.
web-bad-form = Não dá para ler este formulário até o fim. Mande como multipart/form-data com uma parte chamada file, e campos curtos ao lado.
web-no-file = O formulário precisa ter exatamente uma parte chamada file: a foto ou o PDF.
web-unknown-option = Essa opção não existe, então nada foi verificado. As opções são: { $known }.
web-option-twice = A opção { $name } foi dada mais de uma vez, então nada foi verificado.
web-wrong-option = A opção { $name } não está como deve ser, então nada foi verificado. O que ela deve ser: { $how }.
web-option-style = como a cópia cobre: { $known }
web-option-keep = o que fica à mostra na cópia: no máximo { $most } números de lugares, ou campos de um papel, separados por vírgulas: 1,3 ou name
web-option-cover = mais uma caixa de pixels a cobrir: left,top,right,bottom; de um PDF, com a página: 2:10,20,200,80; pode ser dada { $most } vezes
web-option-everything = true ou false: cobrir todas as palavras, códigos e rostos, não só de quem se trata
web-option-labels = true ou false: escrever nas tarjas que tipo de coisa escondem
web-option-pages = de um PDF, no máximo { $most } páginas a olhar: 1-3,7
web-option-annotated = true ou false: também a foto com caixas numeradas, que não está coberta
web-option-copy = true ou false: sem cópia, as fotos são só olhadas, o que é mais rápido
web-option-language = o idioma das frases e das palavras nas tarjas: { $known }
web-option-seconds = segundos para os detectores, mais de 0 e no máximo { $most }
web-option-off = um detector a deixar de fora: { $known }
web-no-such-place = { $count ->
    [0] O que era para ficar à mostra não está aqui: não há lugares, ou nenhum com esse campo. Nada é entregue.
    [1] O que era para ficar à mostra não está aqui: só há o lugar 1, e nenhum outro campo. Nada é entregue.
   *[other] O que era para ficar à mostra não está aqui: há os lugares 1 a { $count }, e nenhum outro campo. Nada é entregue.
}
web-no-file-there = Este arquivo não existe: já foi baixado, o minuto dele acabou ou ele é de outro programa.

## Inside Telegram: the page on an answer's photo

button-edit = 🖐 Editar com o dedo
page-edit-done = Pronto, pôr na conversa
page-edit-leave = Fechar sem a cópia nova?
page-edit-leave-text = O que você escolheu e desenhou aqui será esquecido. Na conversa fica a cópia que já está lá.
page-edit-stay = Ficar aqui
page-edit-go = Fechar
page-edit-closed = Não dá para abrir isto
web-edit-again = Cada toque no botão abre isto uma vez só, dentro de 15 minutos. Feche e toque de novo no botão embaixo da resposta.
web-edit-over = O tempo dos botões desta resposta acabou. Feche isto e mande a foto mais uma vez ao bot.
web-edit-not-fetched = Não deu para buscar a foto no Telegram. Feche isto e tente de novo daqui a pouco; se ela não estiver mais na conversa, mande mais uma vez.
web-edit-not-sent = O Telegram não aceitou a cópia. Nada se perdeu: tente de novo daqui a pouco, por favor.
