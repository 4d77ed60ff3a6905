"""Words that are no persons though they begin with a capital: places, brands, firms, works; folded."""

NO_PERSON_BEFORE = frozenset(
    "forfattaren forfattarinnan regissoren artisten sangaren sangerskan kompositoren filosofen kungen drottningen"
    " presidenten statsministern skaparen konstnaren romanfiguren reg regnr"
    " sankt st s:t region hotell hotel restaurang cafe kafe bar firma firman foretaget butik butiken kvarteret brf"
    " kommun lokal lokalen sal salen rum rummet modell modellen fargen farg lampan soffan produkt produkten hunden"
    " hund katten katt hast hasten tavlan boken filmen skola skolan kyrka kyrkan villa gard garden stugan baten ponnyn"
    " ponny tjuren tjur tiken valpen valp kaninen marsvinet papegojan kattungen hingsten stoet valacken vallhund"
    " hundar hastar katter kon kalven undulaten gosedjur nallen nalle systemet appen projektet kursen kurs team laget"
    " bank banken tidningen ombud villan ab serien hos ica coop stiftelsen foreningen statyn ordern roman romanen"
    " sangen stormen kung drottning kejsar sankta".split()
) - {"hos"}

TRADES = frozenset(
    "co ab hb kb aktiebolag handelsbolag bygg byggare akeri plat maleri bilverkstad blommor redovisning taxi el vvs rör"
    " ror mobler tradgard konditori bageri frisor salong stad stadservice entreprenad konsult konsulting transport"
    " maskin maskiner snickeri golv tak livs kiosk pizzeria juridik advokatbyra forlag fastigheter invest holding"
    " group service snabbgross cykel optik skor ur guld data it media design foto sweden sverige nordic gymnasium bil"
    " grill kok restaurang krog bilar bruk ur kafe cafe butik butiker handel salonger house outfitters partner"
    " partners kebab sushi bistro hotell lakeri kakel rormokeri isolering malning tryck tryckeri reklam stadning"
    " hemtjanst rehab tandvard optiker begravningsbyra ridskola dansskola forskola byra foretag industri industrier"
    " kyl elteknik teknik bokforing revision assistans buss bussar skog produktion press mode trafikskola mek plåt"
    " verkstad akericentral fisk fiske lantbruk gard kyrka skola skolan plats torg park klasser musikklasser serien"
    " paketet package box boxen kampanjen kapell forskolor skolor norra sodra".split()
)
"""What makes the words before it a firm or a place: "Perssons Plåt", "Ahlsell AB"."""

PLAIN_TRADES = frozenset(
    "blommor maleri bygg akeri bageri konditori kafe cafe salong grill pizzeria restaurang bilverkstad snickeri kebab"
    " livs optik tandvard begravningsbyra redovisning maskin snickerier tradgard bilar".split()
)
"""Of these, the ones that make a firm in small letters too ("Liljas blommor")."""

EATING = frozenset("cafe kafe livs kebab grill restaurang pizzeria konditori sushi bistro krog".split())
"""Of these, the ones that make a firm of any name before them ("Al-Noor café")."""

PLACES = frozenset(
    "stockholm goteborg malmo uppsala linkoping vasteras orebro helsingborg norrkoping jonkoping umea lund boras"
    " sodertalje eskilstuna gavle taby vaxjo sundsvall halmstad karlstad trollhattan ostersund lulea kalmar"
    " kristianstad falun skovde skelleftea uddevalla motala trelleborg karlskrona ornskoldsvik nykoping karlskoga"
    " varberg lidkoping landskrona alingsas kungsbacka kungalv enkoping vanersborg falkenberg borlange katrineholm"
    " vastervik vetlanda varnamo koping mariestad visby gotland oland ystad eslov angelholm hassleholm hudiksvall"
    " harnosand soderhamn sandviken mora ludvika avesta sala arboga kumla hallsberg lindesberg nora askersund laxa"
    " degerfors kristinehamn arvika saffle amal sunne torsby hagfors filipstad grums skara falkoping tidaholm hjo"
    " tibro tranas nassjo eksjo ulricehamn mjolby vadstena odeshog finspang kisa ulrika oskarshamn vimmerby nybro"
    " ronneby karlshamn solvesborg olofstrom simrishamn tomelilla ahus bromolla osby alvesta ljungby almhult markaryd"
    " laholm bastad hoganas klippan perstorp hoor horby staffanstorp svedala vellinge lomma kavlinge burlov solna"
    " sundbyberg lidingo nacka huddinge botkyrka haninge tyreso danderyd vallentuna vaxholm norrtalje sigtuna marsta"
    " jarfalla ekero salem nynashamn knivsta tierp osthammar alvkarleby heby habo gnesta trosa flen strangnas molndal"
    " partille lerum harryda ale stenungsund tjorn orust lysekil munkedal sotenas stromstad tanum bengtsfors mellerud"
    " dals-ed kiruna gallivare boden pitea kalix haparanda lycksele vilhelmina storuman are sveg ljusdal bollnas"
    " edsbyn ovanaker ockelbo hofors fagersta norberg hallstahammar kungsor surahammar sverige norge danmark finland"
    " island spanien tyskland frankrike england polen italien grekland turkiet usa kina indien london oslo kopenhamn"
    " helsingfors berlin paris thailand europa norden skane smaland blekinge halland dalsland varmland dalarna"
    " halsingland norrland jamtland lappland vastergotland ostergotland sodermanland vastmanland narke uppland"
    " gastrikland angermanland medelpad arlanda landvetter aland liseberg slussen hisingen sodermalm".split()
)

BRANDS = frozenset(
    "klarna fortnox visma lime swish bankid telia telenor tele2 tre comviq postnord dhl schenker bring ica coop"
    " willys lidl hemkop systembolaget apoteket kronan ikea bauhaus byggmax hornbach jula biltema clas ohlson"
    " elgiganten netonnet dustin atea volvo saab scania ericsson samsung apple iphone android google microsoft teams"
    " zoom outlook excel word facebook instagram linkedin tiktok canvas moodle swedbank nordea seb handelsbanken"
    " lansforsakringar folksam trygg-hansa skandia avanza skanska peab ncc vasakronan castellum balder vattenfall eon"
    " fortum ellevio sj skanetrafiken vasttrafik sl skatteverket forsakringskassan arbetsformedlingen kronofogden"
    " bolagsverket polisen kommunen csn imy unionen kommunal vision ledarna tco lo saco metall ahlens lindex nk hm"
    " kappahl gekas okq circle preem castra adobe sap oracle hubspot salesforce mailchimp shopify paypal visa"
    " mastercard bankgirot plusgirot securitas renova ragn-sells stena alcro beckers electrolux bosch siemens asus"
    " lenovo dell hp huawei sony hermods komvux medborgarskolan abf sensus friskis svettis saf lrf svenska kyrkan"
    " riksbanken ef unicef renault skoda toyota mercedes bmw audi opel ford fiat honda hyundai kia mazda nissan peugeot"
    " subaru suzuki tesla lexus octavia yaris clio passat octavia felix philips miele crescent specsavers opus pfizer"
    " paulig gevalia zoegas lofbergs arla findus scan oatly fazer cloetta marabou nivea nike adidas puma mcdonalds"
    " espresso starbucks subway zettle izettle spotify netflix viaplay hbo amazon ebay tradera blocket wordpress abb"
    " asea skf thermia nibe ctc makita hilti dewalt husqvarna stihl fiskars rorstrand gustavsberg ikano trustly"
    " rusta jysk mio stadium intersport xxl akademibokhandeln bokus adlibris cdon scandic elite nobina arriva mtr"
    " transdev flixbus sas norwegian ryanair ving tui apollo rot rut premium basic plus standard box co".split()
)

ORGANISATION_ENDINGS = (
    "bolaget", "foreningen", "forening", "verket", "styrelsen", "namnden", "kommun", "byran", "banken", "centralen",
    "gruppen", "kassan", "tjansten", "avdelning", "ekonomi", "juridik", "avdelningen", "huset", "skolan", "kyrkan",
    "gatan", "vagen", "gata", "grand", "stigen", "torget", "platsen", "gymnasiet", "sjukhuset", "mottagningen",
    "stiftelsen", "klubben", "parken", "garden", "boken", "kursen", "cirkeln", "serien", "paketet", "kampanjen",
    "unionen", "support", "supporten", "massan",
)  # fmt: skip

BRANDS |= frozenset(
    "bup bvc avc arn las pwc deloitte ey kpmg bdo sandvik servera hm adhd rikshem akelius wallenstam boplats"
    " maslow piaget vygotskij vygotsky freud skinner pavlov bowlby dewey foucault bourdieu marx darwin newton einstein"
    " shakespeare platon aristoteles sokrates kant nietzsche hitler stalin lenin churchill obama trump biden putin"
    " hertz avis sixt zumba bukowskis elkedjan penta trucks bukowski netonnet kicks lyko apotea mathem foodora wolt"
    " uber bolt voi fiat iveco dacia seat hyundai garmin fitbit gopro canon nikon epson brother logitech lego barbie"
    " pokemon disney pixar marvel netgear cisco dlink sonos bose jabra plantronics nespresso moccamaster".split()
)
"""Scholars and statesmen, and more brands."""

PLACES |= frozenset(
    "idre salen are oslo bergen moss kopenhamn helsingfors rosengard torslanda lundby odenplan gustavsberg kista"
    " rinkeby tensta hisingen frolunda majorna kungsholmen sodermalm vasastan ostermalm norrmalm bromma hagersten"
    " alvsjo arsta farsta skarpnack enskede vallingby hasselby spanga akalla husby angered bergsjon hammarkullen"
    " biskopsgarden limhamn hyllie husie fosie askim partille kortedala gamlestaden liljeholmen gullmarsplan slussen"
    " fridhemsplan london paris berlin hamburg madrid barcelona rom milano dubai bangkok thailand spanien italien"
    " grekland kreta rhodos mallorca kanarieoarna teneriffa cypern turkiet antalya alanya danmark norge finland island"
    " tyskland polen england frankrike portugal kroatien usa kina indien iran irak syrien somalia eritrea afghanistan"
    " europa asien afrika sverige skane smaland varmland dalarna norrland lappland bohuslan halland blekinge uppland"
    " sormland narke vastkusten ostkusten norrlandskusten skargarden liseberg grona kolmarden skansen arlanda"
    " landvetter sturup bjorkgarden solgarden lundby hogsbo lofsdalen vemdalen funasdalen branas klappen"
    " romme isaberg".split()
)

PLACES |= frozenset(
    "skarholmen borgholm boden malta asele arjeplog arvidsjaur bjurholm norsjo overkalix overtornea pajala"
    " robertsfors sorsele storfors vannas vindeln nordmaling alvdalen alvsbyn bracke krokom ragunda stromsund kramfors"
    " solleftea timra nordanstig gagnef leksand malung malung-salen orsa rattvik smedjebacken vansbro hedemora sater"
    " saffle forshaga hammaro munkfors aneby gislaved gnosjo mullsjo vaggeryd savsjo hultsfred hogsby monsteras torsas"
    " emmaboda morbylanga tingsryd uppvidinge lessebo boxholm valdemarsvik ydre soderkoping atvidaberg vingaker"
    " oxelosund skinnskatteberg hylte essunga fargelanda gotene grastorp gullspang herrljunga karlsborg edet lysekil"
    " ockero svenljunga tranemo toreboda vargarda goinge sjobo skurup bjuv svalov vrigstad vaxtorp kivik osterlen"
    " torekov grebbestad fjallbacka smogen marstrand bergslagen tornedalen roslagen sodertorn kullen bjarehalvon"
    " oresund vattern vanern malaren schweiz osterrike belgien nederlanderna holland irland ungern tjeckien rumanien"
    " bulgarien serbien bosnien albanien kosovo ryssland ukraina vitryssland estland lettland litauen japan korea"
    " vietnam australien kanada mexiko brasilien argentina chile egypten marocko tunisien sudan etiopien kenya nigeria"
    " sydafrika israel palestina libanon jordanien pakistan bangladesh budapest prag wien bryssel amsterdam dublin"
    " lissabon aten istanbul moskva kiev warszawa gdansk riga tallinn vilnius reykjavik bergen trondheim stavanger"
    " aarhus odense tammerfors abo geneve zurich".split()
)
"""More municipalities, districts and countries; those that are ordinary words or names are left out."""

PLACES |= frozenset(
    "easter christmas midsummer valborg ramadan nowruz hanukka advent kristi march june july october december"
    " monday tuesday wednesday thursday friday saturday sunday she he hi hello they i'm italian english swedish spanish"
    " french german danish norwegian finnish italienska engelska spanska franska tyska svenska danska norska finska"
    " fysik kemi biologi matematik amne kopia aterk orderbekr gron rott bla granna".split()
)
"""Days, months, languages and subjects, and the first words of mails and of letters in English."""

FAMOUS = frozenset(
    tuple(pair.split("_"))
    for pair in (
        "arvid_nordquist clas_ohlson kalle_anka mona_lisa mona-lisa_ jack_sparrow karl_xii gustav_vasa gustav_adolf"
        " greta_garbo carl_larsson astrid_lindgren alfons_aberg pippi_langstrump harry_potter elsa_beskow kajsa_warg"
        " selma_lagerlof august_strindberg zlatan_ibrahimovic nils_holgersson svea_ekonomi svea_hovratt lasse_stefanz"
        " max_burgers gran_canaria las_palmas little_pony lilla_my nicke_nyfiken urban_deli urban_outfitters"
        " victoria_secret san_francisco santa_lucia rosa_bandet carl_malmsten bruno_mathsson alfred_nobel karin_boye"
        " vilhelm_moberg ingmar_bergman olof_palme dag_hammarskjold marcus_wallenberg anders_zorn"
        " evert_taube nelly_sachs"
        " peter_pan stella_polaris robin_hood kalle_blomkvist esaias_tegner anna_lindh tove_jansson"
        " hans_rosling birger_jarl karl_johan maria_magdalena sankt_erik ellen_key anders_celsius carl_linne"
    ).split()
)
"""First and second word of works, brands and the long dead: nobody whom a note tells of."""
