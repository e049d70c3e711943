"""Given and family names as they are met on papers, folded to plain small letters; data only.

Names that are also everyday words (``Will``, ``May``, ``Rose``) are left out: a name is told from prose by its neighbours then.
Source: the name lists of joke2k/faker (MIT licence) for id_ID, en_US, en_GB, fr_FR, it_IT and pt, and our own additions for
Java, Sunda, Batak lands, Bali, Chinese Indonesia, Spain, Germany, the Netherlands, Turkey, India and China.
"""

from __future__ import annotations

from typing import Final

INDONESIAN: Final = """
    abdul abyasa achmad ade adhiarja adi adiarja adika adikara adinata adinda aditya adriansyah agnes agung agus
    agustin agustina agustinus ahmad aisah aisyah ajeng ajiman ajimat ajimin ajiono akarsana akhmad alambana alamsyah
    aldi alfi alif alika almira alya amalia amelia ami amin aminah amir among anastasia andi andriani anggabaya
    anggraeni anggraini anggriawan ani anisa anita annisa anom anton antoni antonius anwar ardianto argono ari arief
    arif arifin aris ariyanto arsipatra arta artanto artawan aryani aryanto asep asih asirwada asirwanda aslijan
    asmadi asman asmianto asmuni astuti aswani atma atmaja aurora ayu azalea bagas bagiya bagus bagya bahuraksa
    bahuwarna bahuwirya bajragin bakda bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
    baktiono bala balamantri balangga balapati balidin balijan bambang banara banawa banawi bancar bayu bella betania
    budi budiman budiyanto cagak cahya cahyadi cahyani cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya
    cakrawala cakrawangsa calista candra candrakanta capa caraka carla carub catur caturangga cawuk cayadi cecep
    cemeti cemplunk cengkal cengkir chandra christine ciaobella cici cindy cinta cinthia citra clara cornelia dabukke
    dacin dadang dadap dadi dagel dalima daliman dalimin daliono damanik damar damu danang daniswara danu danuja
    dariati darijan darimin darman darmana darmanto darmawan darsirah dartono daryani dasa desi dessy devi dewi
    dharmawan diah dian diana digdaya dimas dimaz dina dinda dipa dirja djoko dodo dongoran drajat dwi edi edison
    edward ega eka eko eli elisa ellis elma elon eluh elvin elvina eman emas embuh emil emin emong endah endang endra
    enteng entin erik erna ernawati estiawan estiono euis eva fadli faisal faizah fajar farah farhan farhunnisa farida
    fathonah fatimah fauzi fauziah febi ferdi feri ferry firgantoro firman firmansyah fitri fitria fitriani fransiska
    fransiskus fujiati gabriella gadang gaduh gaiman galak galang galih galiono galuh galur gaman gamanto gambira
    gamblang ganda gandewa gandi ganep ganjaran gantar garang garda gasti gatot gatra gawati gede genta ghaliyati
    ghani gilang gina ginting gunarto gunawan habibi hadi hafshah hairyanto hakim halim halima halimah hamima hamzah
    hana handayani handoko hani harahap hardana hardi hardiansyah hari harimurti hariyah hariyanto harjasa harjaya
    harjo harsana harsanto harsaya harsono hartaka hartana hartati hartono haryanti haryanto hasan hasanah hasim hasna
    hassanah hastuti hendra hendri hendro heru heryanto hesti hidayah hidayanto hidayat hilda himawan humaira husein
    hutagalung hutapea hutasoit ian ibrahim ibrani ibun ida ifa ihsan iis ika ikhsan ilham ilsa ilyas imam ina indah
    indra indri intan iqbal ira irawan irfan iriana irma irnanto irsad irwan ismail iswahyudi ivan iwan jabal jaeman
    jagapati jagaraga jailani jaiman jais jaka jamal jamalia jamil jane janet januar jarwa jarwadi jasmani jasmin
    jaswadi jatmiko jayadi jayeng jefri jelita jessica jinawi jindra johan joko jono juli julia jumadi kacung kadek
    kadir kairav kajen kalim kamal kamaria kambali kamidin kamila kanda kani kania kardi karen karimah kariman karma
    karman karna karsa karsana karta kartika kartini karya kasim kasiran kasiyah kawaca kawaya kayla keisha kemal
    kemba kenari kenes kenzie ketut kezia khadijah khairul kholid kiandra koko komang kuncara kunthara kurnia
    kurniawan kusmawati kusuma kusumo kuswandari kuswoyo labuh laila lailasari laksana laksita laksmiwati lalita lamar
    lanjar lasmanto lasmono laswi latif latupono lazuardi legawa lembah leo lestari lidya liem lili lim lina linda
    lintang lubis luhung luis lukman luluh lulut lurhur lutfan luthfi made mahdi mahendra mahesa maheswara mahfud
    mahmud maimunah makara makuta malik manah mandala mandasari mangunsong mansur manullang marbun mardhiyah mardiana
    margana maria mariadi marlina marpaung marsito marsudi martaka martana martani marwata maryadi maryanto maryati
    maulana maya mayasari mega megantara melani melinda michelle mila mitra moch mochamad mohamad muhamad muhammad
    mujur mulyadi mulyani mulyanto mulyono mumpuni mursinin mursita murti mutia nababan nabila nabilah nadia nadine
    nainggolan najam najib najmudin najwa nalar namaga nanda napitupulu nardi narji narpati nashiruddin nasim nasution
    nasyiah nasyidah natalia natsir neneng nia nila ningrum ningsih ningtyas nining nita novi novita novitasari nrima
    nugraha nugroho nur nuraini nurdiyanti nurhayati nurul nyana nyoman oei oki okta oktavia oktaviani okto olga
    olivia omar ophelia oskar ozy padmasari padmi palastri panca pandu pangestu panji pardede parto patricia paulin
    paulus perkasa permadi permana permata pertiwi petrus pitri pitriani praba prabawa prabowo prabu pradana pradipta
    prakasa prakosa pranata pranawa pranowo prasasta prasetya prasetyo prastuti pratama pratiwi prayitna prayoga
    prayogo prima pudjiastuti puji puput purnawati purnomo purwa purwadi purwanti purwanto puspa puspasari puspita
    puti putra putranto putri putu rachel rachman raden radika radit raditya rafi raharja raharjo rahayu rahimah
    rahman rahmat rahmawati rahmi raihan raisa rajasa rajata rama ramadan ramadhan ramadhani rangga rani ratih ratna
    ratnasari rendy restu retno reza ridwan rika rina rini riski risma riyanti riyanto rizal rizki rizky rohman roni
    rosita rosman rudi rudy rusdi rusman sabar sabri sabrina sadina saefullah safina safitri saiful sakti salahudin
    salim salman salsabila salwa samsul sandi santi santosa santoso saptono saputra saputri saragih sarah sari satya
    septi setiadi setiawan setya shakila shania shinta sidiq sigit sihombing sihotang silvia simanjuntak simatupang
    simbolon simon sinaga sinta sirait siregar siska siti sitompul sitorus situmorang slamet sofyan soleh sopian sri
    stefanus suartini suci sudiati sugeng sugiarto suharto sukarno sumarni sumiati sunarto suparman suparno supriyadi
    supriyanto surya suryadi suryani suryanto suryatmi suryono susanti susanto susi susilawati susilo sutanto sutini
    sutrisno suwarno syahrini syahrul syamsul talia tamba tami tampubolon tan tania tanoto tantri tarigan tarihoran
    tasdik tasnim taswir tatang taufik taufiq teddy tedi teguh thamrin tiara timbul tina tini tirtayasa titi titin
    tjandra tomi toni tono tri uchita ujang umar umaya umi unggul upik usada usamah usman utami uwais uyainah vanya
    vega vera vero vicky victoria viktor viman vina vino vinsen virman vivi wacana wadi wahyu wahyudi wahyudin wahyuni
    wakiman waluyo wardaya wardi warsa warsita wasita waskita wastuti wati wawan wayan wibisono wibowo widiastuti
    widodo widya widyastuti wijaya wijayanti wijayanto winarno winarsih winarti winda wira wirda wisnu wulan wulandari
    xanana yahya yance yani yanti yanto yessi yoga yohana yohanes yolanda yosef yosep yudha yudi yulia yuliana
    yulianti yuliarti yuni yuniar yunita yusuf yusup zaenab zaenal zahra zainal zamira zelaya zelda zulaika zulaikha
    zulfa zulkarnain zulkifli
"""
ENGLISH: Final = """
    aaron abbie abigail adam adams adrian adriana adrienne aguilar aimee alan albert alec alejandra alejandro alex
    alexa alexander alexandra alexandria alexis alfred alice alicia alisha alison allan allen allison alvarez alvin
    alyssa amanda amber amy anderson andre andrea andres andrew andrews angela angelica angie ann anna anne annette
    anthony antonio antony ariana ariel armstrong arnold arthur ashlee ashleigh ashley audrey bailey baker barbara
    barnes barry becky ben benjamin bennett bernard berry beth bethan bethany betty beverley beverly bianca billy
    blake bobby bonnie boyd brad bradley brady brandi brandon brandy breanna brenda brendan brent brett brian briana
    brianna bridget brittany brittney brooks brown bruce bryan bryant bryce burke burns burton caitlin caitlyn caleb
    callum calvin cameron campbell candace candice carl carlos carlson carly carmen carol carole caroline carolyn carr
    carrie carroll carter casey cassandra cassidy cassie castillo castro catherine cathy cesar chad chapman charlene
    charles charlie charlotte chavez chelsey chen cheryl chloe chris christian christie christina christopher christy
    claire clare clarence clark claudia clayton clifford clinton clive cody coleman colin colleen collin collins
    colton connie connor conor cooper corey cory courtney cox craig crawford cristian cristina crystal cunningham
    curtis cynthia dale dalton damian damien damon dan dana daniel danielle daniels danny darin darius darlene darrell
    darren darryl daryl dave david davis deanna debbie deborah debra declan denis denise dennis derek derrick desiree
    devin devon diamond diane diaz dillon dixon dominic dominique donald donna doris dorothy douglas drew duane duncan
    dunn dustin dwayne dylan ebony eddie edgar eduardo edwards edwin eileen elaine eleanor elijah elizabeth ellen
    ellie elliot elliott emily emma eric erica erika erin ernest ethan eugene evan evans evelyn felicia ferguson
    fernandez fernando fiona ford foster frances francesca francis francisco frank franklin fred frederick freeman
    fuller gabriel gabriela gabrielle gail garcia gareth garrett garry gary garza gavin gemma geoffrey george georgina
    gerald geraldine gerard gibson gilbert gillian glenda glenn gloria gomez gonzales gonzalez gordon graeme graham
    greene greg gregg gregory griffin gutierrez guzman gwendolyn hailey haley hamilton hannah hansen hanson harold
    harper harriet harris harrison harry hart harvey hayden hayes hayley heather hector heidi helen henderson henry
    herbert hernandez herrera hicks hilary hoffman hollie holly holmes howard howell hudson hugh hughes hunt iain
    irene isaac isabel isabella isaiah jack jackie jackson jaclyn jacob jacobs jacqueline jaime jake james jamie
    janice jared jasmine jason javier jay jayne jean jeanette jeanne jeff jeffery jeffrey jemma jenkins jenna jennifer
    jenny jensen jeremiah jeremy jermaine jerome jerry jesse jesus jill jillian jim jimenez jimmy joan joann joanna
    joanne jocelyn jodi jodie jody joe joel john johnathan johnny johnson johnston jon jonathan jonathon jones jordan
    jorge jose joseph josephine josh joshua joyce juan judith judy julian julie justin kaitlin kaitlyn kara kari
    karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina katy kaylee kayleigh keith kelley
    kelli kellie kelly kelsey kendra kennedy kenneth kent kerri kerry kevin kiara kieran kim kimberley kimberly kirk
    kirsten kirsty krista kristen kristi kristie kristin kristina kristine kristopher kristy krystal kurt kyle kylie
    lacey larry larson latasha latoya laura lauren laurie lawrence leah leanne lee leigh leonard leroy lesley leslie
    levi lewis liam lindsay lindsey lisa logan lonnie lopez loretta lori lorraine louis louise lucas lucy luke lydia
    lynch lynda lynn lynne mackenzie madeline madison makayla malcolm mallory mandy manuel marc marcia marco marcus
    margaret mariah marian marie marilyn mario marion marisa marissa marshall martha martin martinez martyn marvin
    mary mathew matthew matthews maureen maurice max maxwell mccoy mcdonald mckenzie meagan medina megan meghan
    melanie melissa melvin mendez mendoza mercedes meredith meyer mia michael michaela micheal michele miguel mikayla
    mike miller mindy miranda mitchell mohamed mohammad mohammed molly monica monique montgomery moore moreno morgan
    morris morrison munoz murphy murray myers nancy naomi natalie natasha nathan nathaniel neil nelson nguyen nicholas
    nichole nichols nicola nicolas nicole nigel nina noah norma norman obrien oliver olson ortiz oscar owen owens
    palmer pam pamela parker patel patrick patterson patty paul paula pauline payne pedro peggy perez perkins perry
    peter peters peterson philip phillip phillips phyllis pierce powell preston priscilla rachael ralph ramirez ramos
    randall randy raven ray raymond rebecca rebekah reece reginald renee reyes reynolds rhonda rhys ricardo richard
    richards richardson rick rickey ricky riley rita rivera robert roberta roberto roberts robertson robin robinson
    robyn rodney rodriguez roger rogers romero ronald ronnie rosemary rosie ross roy ruben ruiz russell ruth ryan
    salazar sally sam samantha samuel sanchez sanders sandra sara schmidt scott sean selena sergio seth shane shannon
    shari sharon shaun shaw shawn shawna sheena sheila shelby shelia shelley shelly sheri sherri sherry sheryl shirley
    sian silva simmons simpson sims smith snyder sonia sonya sophia sophie soto spencer stacey stacie stacy stanley
    stefanie stephanie stephen stephens steve steven stevens stewart stuart sue sullivan susan suzanne sylvia tabitha
    tamara tammie tammy tanner tanya tara tasha taylor terence teresa terrance terrence terri terry theodore theresa
    thomas thompson tiffany tim timothy toby todd tom tommy tony tonya torres tracey traci tracie tracy tran travis
    trevor tricia tristan troy tucker turner tyler tyrone valerie vanessa vargas vasquez vernon veronica vicki vickie
    victor vincent virginia wagner walker wallace walter wanda warren washington watkins watson wayne webb weber welch
    wendy wesley west wheeler whitney william williams williamson willie willis wilson wright wyatt xavier yesenia
    young yvette yvonne zachary zoe
"""
EUROPEAN: Final = """
    aarav achille adamo adelaide adele adelmo adriano adrien afonso agatha agathe agnolo agostino ahmed aime alain
    alana alberico alberto alderano aldo alessandro alessio alexandre alexandrie alexia alfio alfredo ali alix allana
    alphons alphonse alvaro amadeo amedeo amelie amico amit amleto anais anastasie andreas andree andreia angelo anil
    anjali annibale anouk ansaldo antoine antoinette antonella antonello antonino apollo armando arnaldo arnaude
    arnulfo arsenio artur arturo asafe astrid atenulf auguste augustin augusto aurelie aurore ayla aylla ayse azeglio
    baccio baldassare bart bartolomeo beatriz becker benedetto benedita benicio benito benjamim benoit bento benvenuto
    beppe bernadette bernardo bernd bertrand biagio birgit bram brayan breno brigitte bruna bruno caetana caio
    calcedonio calebe calogero camila camille camillo capucine carlo carlota carmelo carminho catarina caua caue
    cecile cecilia celina celine cesare chantal chiara christa christelle christiane christophe cipriano cirillo ciro
    clarice claude claudine claudio clemence colette coluccio constanca constance corinne coriolano cornelis corrado
    costantino costanzo cristiano daan damiano daniela daniele danilo dante davi debora deepak diego dieter dinis
    diogo dirk dom dorothee edith edouard eduarda elena eleonore elisabeth elise elke eloa eloah elodie ema emanuel
    emanuella emanuelly emile emilia emilie emilly emmanuel emmanuelle emre enrico enzo erick ernst ester esther
    etienne fabiana fabio fatima felipe fernanda filipa filipe fischer flor francesco francisca franck francois
    francoise frederic frederico frederique fritz gabriele gabrielly gael gaspar geert genevieve georges gerhard gil
    gilles giovanna giovanni gisela giulia giuseppe goncalo gregoire guenther guilherme guillaume gunter gustavo
    hadassa hans hassan heike heinrich heinz heitor helena helene helga hellena helmut heloisa hendrik henk henri
    henriette henrique hoffmann honore horst hortense huang hugo hugues hussein iara igor ines ingrid irina isabela
    isabelle isabelly isadora isaque isis ismael ivo jacques jan jeannine jens jeroen joachim joana joao joaquim
    johann johanna johannes joost jorg josette josue juergen jules juliana julien juliette julio jurgen kai kaique
    kamilly karin katharina kees kevim khalid kiran klaus kyara laetitia lais lara larissa lars laure laurence laurent
    lavinia leandro leonardo leonor leticia lia lin lisandro liu livia liz lorena lorenzo lourenco luan luana luara
    luc luca lucca luce lucia luciana lucie luigi luisa luiz luiza lukas luna lunna maarten madalena madeleine mafalda
    maggie maite manfred manon manuela manuella mara marcel marcela marcelle marcelo marcio marcos margarida margaud
    margaux margot marguerite mariana mariane marianne marieke marina marine markus marta marthe martim martina
    martine maryse mateus matheus mathias mathilde matias matilde matteo matthias matthieu mauro maysa mehmet melina
    micael michel milena mirella miriam monika mueller muller murilo mustafa naiara nair nath nathalie neha noa noel
    noemi nuno nuria oceane odette olivie olivier otavio otto pablo paolo paulette paulo penelope petra pham philippe
    philippine pierre piet pieter pietra pietro pilar pooja priya rael rafael rafaela rahul rainer rajesh ralf ramon
    raquel raul ravi ravy rebeca remy renan renata renate renato rene rhavi rodrigo roland rolf rosario rui sabine
    salome salvador sandro sanjay sanne santiago schneider schulz sebastian sebastiao sebastien silke simao simone
    sofia soraia stefan stefano stella stephane stephany sunil suresh susanne sven sylvie tatiana thales theo theodoro
    theophile therese thiago thibault thibaut thierry thorsten tiago timothee tomas tome torsten ulrich ursula ute uwe
    valentim valentina valentine vasco veronique vicente victoire vijay vinicius violeta virginie vitor vitoria volker
    wang wei werner wilhelm willem wim wolfgang yago yan yara yasmin yuri yves zacharie zhang
"""
NAMES: Final = frozenset(f"{INDONESIAN} {ENGLISH} {EUROPEAN}".split())
"""Every name of the lists, plain."""
