"""Swedish words that tell whether a capital is a person's: written by hand, from business notes at large.

Kept folded (å, ä -> a, ö -> o), as the spotting reads them.
"""

DOUBTFUL = frozenset(
    "inga hala nada rim chi anh ana adel alba alma alva alve amin anders art ask asp august aurora axel bella ben berg"
    " bill bjork bjorn blixt blom bo bock borg brand brandt brink bror back dag dahl dan dem del den dick ek eld embla"
    " ester falk ferm flink fors frank frej frid frisk glad gran granat gren gry gull hammar hand hans hard hjort holm"
    " hult hagg jan jarl jul julia juni junior kai kaj kalle kan karl kari kling klara klas klar knut konrad krantz"
    " kvist kar lage lea lejon levin lilja lilly lily lin lind linde linn liv ljung lo long lotta love lova lucia luna"
    " lund lonn lang lov maj mai malm man marin mark mars martha max may melker men mil mina mira modig moll mona moa"
    " my mans ni nord nova nu palm par pascal pil per pia plan pontus ram rask rebell rik ros rosa rose rot rune rut"
    " roth saga sally sam sand sara sin siri siv skog skold sky smed snar sol som sonny spar sparv stark steen sten"
    " stella stig stina storm strand strid strom stal svan svea sven svard sylvia tage ted tim tindra tom tor tora"
    " tord tove tran ture tyra ulv uno urban vall valborg van var vega vera vide viking ville viola vit vag wall wang"
    " wester asa ake oster orn and bara blad dolk ekorre granit hov iris lans lokal lust lax maja malta nisse nils"
    " palle pelle ronn ras slag sund vik ost ovan sofia karin said bil bok hem hus pass dal kurt fred flod".split()
) - frozenset("anders karin asa ake kurt nils sara sven moa maja siri sofia pontus mona julia pia tove".split())
"""Names that are also words, months or trees: alone at the start of a sentence, or in small letters, no name."""

WORD_SURNAMES = frozenset(
    "ask blad brink dolk ek falk ferm flink frisk glad gran granat gren hammar hard hjort holm kvist lind lilja ljung"
    " modig orn palm rask rehn ros skog skold spar sparv stark stal sten storm strand strid svard vall".split()
)
"""Soldiers' and nature's words that are surnames: known, though never sure."""

ROLES = frozenset(
    "mamma pappa mor far modern fadern mormor morfar farmor farfar morbror farbror moster faster bror brodern syster"
    " systern son sonen dotter dottern barnen barn make maken maka makan man mannen fru hustrun hustru sambo sambon"
    " kusin kusinen svarmor svarfar van vannen vaninnan kompis kompisen granne grannen arvingarna arvingen dodsboet"
    " herr froken tant doktor dr prof professor advokat advokaten rektor rektorn chef chefen kollega kollegan"
    " assistent assistenten mentor mentorn kurator kuratorn ordforande ord ordf kassor sekreterare kollegorna familjen"
    " tekniker teknikern konsult konsulten vd revisor revisorn praktikant praktikanten tolk tolken gast gasten"
    " bitradet coach coachen fosterfar styvfar styvmor exmake exman exfru arvinge forman godeman".split()
)
ROLES |= frozenset(
    "frun tjej tjejen kille killen sarbo sarbon flickvan flickvannen pojkvan pojkvannen barnbarn barnbarnet"
    " barnbarnen gudson guddotter tvilling tvillingen tvillingarna mamman pappan brorsan syrran syrra svager svagern"
    " svagerska foraldrar foraldrarna exet styvpappa styvmamma bonusson bonussonen bonusdotter fosterson fosterdotter"
    " grannar anhorig anh vardnadshavare lillebror storebror lillasyster storasyster morsan farsan systrarna broderna"
    " syskon syskonet syskonen kollegan arbetskamrat kompisen vanner vannerna snickare hantverkare montor larling"
    " larlingen hyresvard hyresvarden maklare maklaren pt forare chauffor chauffören elev eleven tandhyg optiker vet"
    " ledamot suppl kontakt ref attest ombud opponent vittne sign kusiner dottern sonens son dotter mannen frugan"
    " gubben hustrun mormors".split()
)

TITLES = frozenset(
    "fru herr hr frk froken tant doktor dr prof professor adv advokat advokaten pastor prasten prast pater syster"
    " broder magister magistern farbror moster faster rektor vet tek sekr ordf pan pani fam familjen polisass insp"
    " kapten ing dir direktor kh mormor farmor morfar farfar bror mister mr mrs ms miss lord lady kyrkoherde"
    " sjukskoterska".split()
)
"""Courtesy, callings and kinship said as a title: what follows is a name, known or not."""

SPEECH = frozenset(
    "ring ringa ringde ringt fraga fragade fragat bad be ber bett mejla mejlade mejlat maila mailade prata pratade"
    " pratat talat talade traffa traffade sokte soker informerat informerade meddelat meddelade tackade halsa halsar"
    " kontakta kontaktade sms:ade smsade messade nadde nar".split()
)
"""Verbs that persons are the object of."""

KIN = frozenset(
    "mamma pappa mor far mormor morfar farmor farfar morbror farbror moster faster bror syster son sonen dotter dottern"
    " man mannen maken makan fru frun hustru hustrun sambo sambon kusin kusinen svarmor svarfar svager gubben gumman"
    " syskon syskonen brorsan syrran morsan farsan exmannen exfrun exman exfru sarbo sarbon".split()
)
"""Before her own surname these mean another of the family."""

TOWARDS = frozenset(
    "klagar klagade litar vantar vantade tanker tankte arg sur besviken kar svarade ropade skrek forbannad skyller"
    " skyllde haft hanvisar hanvisade trott irriterad raknar".split()
)
"""With "på" after them these are about a person, not a place."""

ROLE_ENDINGS = ("are", "aren", "chef", "chefen", "partner", "partnern", "person", "ansvarig", "assistent", "pedagog")
"""What comes before a name: kinship, courtesy, trades ("lärare", "säljaren", "gruppchef")."""

BEFORE = frozenset(
    "med av hos enligt at kontakta kontaktade ring ringa ringde ringt fraga fragade bad be bett mejla mejlade mejlat"
    " maila mailade prata pratade pratat talat talade traffa traffade sokte soker informerat informerade meddelat"
    " meddelade gav tackade halsa halsade halsar besokte hjalper jagade paminde paminn utlagg arvode lon mvh"
    " halsningar heter hette kallas kallad och samt eller fran till mot vidare tror bade utan betalde inte men"
    " sjukavdrag friskvard traktamente provision var ar blir blev milersattning reseersattning vikarie cc via cirka"
    " att".split()
) - {"via", "cirka", "att", "inte", "men", "vidare", "tror"}
PLACE_BEFORE = frozenset(
    "i pa via fran till mot vid genom nara utanfor norr soder oster vaster runt inom ur ifran".split()
)
"""Before a name of a place. "Till" and "från" stand before both: lists decide there."""

AFTER = frozenset(
    "ringde ringer ringt har hade ar var blev blir bor sa sager sade svarade svarar skickade skickar hjalper hjalpte"
    " hamtar hamtade betalar betalade mejlade mailade undrar undrade vill ville kan kunde ska skulle kommer kom gick"
    " gar tar tog over bad ber fragade fragar aterkommer lovade lovar meddelar meddelade halsar halsade hor horde"
    " godkande godkanner kollar kollade jobbar arbetar slutar slutade borjar borjade tycker tyckte vet visste meddelat"
    " saknar flyttar flyttade skriver skrev sitter satt stod star gjorde gor fick far foreslog hittar hittade"
    " vikarierar ersatter efterfragar onskar kor korde lagar lagade rattar rattade raknade signerade bytte lamnade"
    " lamnar behover foljer foljde ansvarar skoter medlar klagar klagade anser tackade nar nas ledde leder moter mater"
    " hogg drog bar grat sprang sjong drack brot bjod njot flog fros skot slog sov vann foll holl lat lade la dog red"
    " skar svor tvang valde hoppar deltar deltog overtar bestallde bestaller bokade bokar avbokade fyller heter"
    " studerar laser".split()
)
"""Verbs that persons are the subject of, and things seldom."""

OF_THINGS_TOO = frozenset(
    "ar har hade var blev blir ska skulle kan kunde kom kommer far fick gick gar star stod sitter satt saknar tar tog"
    " gor gjorde slutar slutade borjar borjade fyller heter ligger behover foljer foljde leder ledde".split()
)
"""Of these, the ones a thing may do as well."""

COMMON = frozenset(
    "kund kunden kunder kundens faktura fakturan fakturor avtal avtalet order ordern arende arendet mote motet offert"
    " leverans leveransen levererat skickat skickad betalning betalat betald bokat bokad ringde ringt pratade pratat"
    " kontakt kontaktade samtal telefon tel mobil epost e-post mejl mail mejlade adress adressen ny nytt nya se vill"
    " har ska kan den det de han hon hen vi jag ni man en ett och men om nar var hur vad inte ej ja nej ok pga obs"
    " info nasta forsta sista bad sa aven enligt skriver avvaktar svar foretaget firma medlem medlemmen elev eleven"
    " larare laraven kurs kursen prov lektion uppgift modul betyg moms konto bank bankgiro plusgiro autogiro saldo"
    " rabatt pris priset avslutat klar klart pagar vantar begaran reklamation retur garanti service support inloggning"
    " losenord fodelsedag semester foraldraledig sjuk ledig tillbaka kvitto lon hyra utlagg arvode representation"
    " inkop gava swish skuld ranta avgift medlemsavgift traningsavgift cup match traning trav hus lagenhet bil nyckel"
    " nyckeln ordforande sekreterare kassor styrelsen protokoll stadga arsmote kallelse ordf mvh hej hejsan halsningar"
    " tack januari februari mars april maj juni juli augusti september oktober november december mandag tisdag onsdag"
    " torsdag fredag lordag sondag tis ons tors fre lor son jul pask midsommar valborg lucia pingst".split()
)
"""Words that begin notes with a capital and are nobody."""

SURNAME_ENDINGS = (
    "sson", "sen", "berg", "bergh", "strom", "gren", "qvist", "quist", "kvist", "lund", "lundh", "dahl", "stedt",
    "man", "blad", "lof", "lind", "holm", "strand", "vall", "wall", "back", "sjo", "ander", "elius", "enius", "ius",
    "mark", "crantz", "krantz", "sten", "lin", "din", "hagen", "ell", "ehn", "en", "ov", "ova", "ev", "ic", "ski",
    "ska", "sky", "enko", "oglu", "nen", "zadeh", "yan", "ez", "feldt", "skiold", "hielm", "stierna", "crona",
    "svard",
)  # fmt: skip
"""How surnames end, for a word with a capital where no sentence begins."""
SURE_ENDINGS = (
    "sson", "berg", "bergh", "strom", "gren", "qvist", "quist", "kvist", "lund", "lundh", "dahl", "stedt", "blad",
    "hild", "gerd", "borg", "frid", "bjorn", "vald", "lief", "gunn", "britt", "lof", "holm",
    "vall", "wall", "crantz", "krantz", "enius", "tanen", "oglu", "enko", "wski", "vic", "ovic",
    "evic", "hjelm", "skold", "stierna", "svard", "strand",
)  # fmt: skip
"""Of these, the ones a common noun at the start of a sentence does not have (or seldom)."""
PARTICLES = frozenset("von af de van der den la le di da al el bin ibn zu du ter".split())
NOUN_ENDINGS = (
    "en", "et", "an", "na", "are", "orn", "ing", "het", "or", "ar", "at", "ad", "er", "de", "te", "ion",
)  # fmt: skip
"""How a Swedish word ends that begins a sentence and is no name: definite forms, plurals, participles."""
FROM_AFAR = frozenset(
    "abdi abdullahi abebe abukar adem adil afrim agron ahlam aicha akram alaa aleksandar alem aliya almaz amal amel"
    " amer amina amira amjad ammar anh anisa aram arash arben ardita arta arjun asad asel asha asif asma atif aurela"
    " awet aya ayaan ayan ayse aziz azra bahar basel bashar bashir behrouz besa besnik bilal biniam bojan bujar burak"
    " catalin chen chi dalal dana daniyal dara darko deepa dejan dilara dina dragana dragan duc dunja edin ehsan elham"
    " elif elira elmir emina emir enis eritrea ermin esma fadi fadumo fahad faisal farah farhad farid faris farzad"
    " fatih fatma fatos feven fikret filsan firas flutura freweini gamze gezim ghada ghassan ghazal goran hadi haider"
    " hala hamid hanan hani hao hassan hatice hawa hayat hiba hien hind hoa hodan hong huda huong huy iman imran ines"
    " irfan issa jafar jamila jasmina jelena jing jovana kaltrina kamal kareem karim karwan katarzyna kavita khadija"
    " khaled khalid lan layla lejla leyla li linh lubna luan mahir mahnaz mai majid malak malek manal mariam marjan"
    " marwa maryam masoud mehdi merima meron mersiha miloš milica minh mirela mirjana mirza mohsen mona mostafa mouna"
    " muna mustafa nabil nada nadim nahid najma naser nasrin natnael navid nawal nazanin neda nermin nga ngoc nguyen"
    " nhu nima nimo noor nour nuha olena oleksandr oksana omar osama parisa parvin phuong pooja pranvera priya qasim"
    " rabia raed rafi raghad rahel rahma raja ramin rana rania rasha rashid rawan reem reza riad rima roza saad sabrin"
    " sadia safa sahar said salam saleh salim salma samer samia samira sana sanaa sanela sanja saman sara selam selma"
    " semhar senad sepideh shadi shahin shirin shiva siavash simret soran suad suhail sulejman sumaya svitlana taha"
    " tariq tekle teodros thanh thao thi thuy tuan uma valdete van vesna viet vjosa volodymyr wafa wael wei xhevdet"
    " xin yahya yara yasin yasmina yonas yordanos yosef younes yuliia yusra zahra zainab zaki zana zeinab zeynep ziad"
    " zlatan zlatko zoran oznur ifrah hibo baran evin gulsum burak leyla aisha dilan mei-ling".split()
) - {"van", "hind", "li", "raja", "dina", "edin", "eritrea"}
"""Given names of people who came to Sweden, beside the shipped lists (which are of Europe and Turkey)."""

NEVER_SMALL = frozenset("hans bara men den min din mina sin dag dem han man van vi my par".split())
"""Names that in small letters are the language's commonest words."""

NO_SIGNATURE = frozenset("it hr vd sj sl eu imy abf".split())
"""Short words in capitals that sign nothing."""

COMMON |= frozenset(
    "jur kand till fran fr gamla anh avd handl ombud org nas ny obs info trygga kundklubb enl vx vxl sms mms adr fullm"
    " begr tfn mob kundnr ordernr mfl pren arg lev inl senaste numret dvd pdf wifi app".split()
)

FIRST_HALVES = frozenset("gull ann gun maj lill inga britt siw karl per stor sol ros may rose marie sven jan".split())
"""First halves of double names that are words alone."""

ARTICLES_ABROAD = frozenset("al el abd abu ben bin ibn um umm o d l jean".split())
"""First halves after which a small letter goes on with the name ("Al-khatib")."""
