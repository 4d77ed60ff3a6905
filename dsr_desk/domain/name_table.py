"""Given names and surnames that the matching knows, written by hand for this program; no register of persons was used.

Three uses only: which short forms stand for which name, which one-letter differences are two real names (Mats, Mads),
and which names are so common that a name with an address is no proof. What is missing here costs little: frequencies
come from the user's own data.
"""

PET_NAMES = """
acke=axel; adde=adam; affe=alf alfred; aggan=agneta; agge=august; alle=albin alexander; andy=andrew; ankan=ann
ansa=ann; antan=anton; ante=andreas anders; arre=arne; basse=sebastian; becka=rebecka; benke=bengt
berra=bertil bernt; bertan=berta; beth=elizabeth; bettan=elisabet; betty=elizabeth; bibbi=birgitta; bigge=birger
bill=william; billy=william; birre=birgitta; bitte=birgitta; bob=robert; bobby=robert; bosse=bo; britta=birgitta
calle=karl; carro=karolina; charlie=karl; chris=christopher; cilla=cecilia; cissi=cecilia; dagge=dag
danne=daniel; danny=daniel; dave=david; dick=richard; ed=edward; eje=erik; ellan=elin; erka=erik; fabbe=fabian
fia=sofia; figge=fredrik; fille=filip; fippe=filip; fredde=fredrik; fridde=frida; frippe=fritiof; gabbe=gabriel
gittan=birgitta; greta=margareta; gugge=gustav; gunsan=gun; gurra=gustav; hampe=hampus; hasse=hans; henke=henrik
jack=john; jacke=jakob; jagge=jakob; janne=jan; jen=jennifer; jenny=jennifer; jeppe=jesper; jerka=jerker erik
jim=james; jimmy=james; jocke=joakim; jojo=johan; jonte=jonatan; joppe=jonatan; jossan=josefin; josse=josefin
kaisa=katarina; kajsa=katarina; kalle=karl; karro=karolina; kate=katherine; kathy=katherine; katie=katherine
katta=katarina; kattis=katarina; kenta=kent; kia=kristina; kickan=kristina; kicke=krister; kicki=kristina
kina=kristina; klabbe=klas; klasse=klas; krille=kristian krister; lasse=lars; leffe=leif; lelle=lennart
lena=helena; lillan=lilian; lisa=elisabet; lisbet=elisabet; lisbeth=elisabet; liz=elizabeth; lollo=lovisa
lotta=charlotta; lottie=charlotta; ludde=ludvig; mackan=markus marcus; madde=madeleine; magga=margareta
maggan=margareta; maggie=margaret; majsan=maj; mange=magnus; manne=magnus emanuel; masse=mats; matt=matthew
mattan=matilda; matte=mattias mats; mia=maria; mick=michael; micke=mikael; mike=michael; mimmi=maria
mossan=monika; musse=mustafa; nanne=anna; nettan=annette; nette=annette; nick=nicholas; nicke=niklas
nicko=niklas; niko=nikolas; ninni=ingrid; nisse=nils; noppe=nikolas; ogge=oskar; ola=olof; olle=olof; osse=oskar
ossian=oskar; palle=paul; patte=patrik; pebbe=peter; peg=margaret; peggy=margaret; pelle=per; perra=per
pia=maria; pirre=per; ragge=ragnar; rasse=rasmus; rebban=rebecka; rick=richard; ricke=rikard; ricky=rikard
rob=robert; robban=robert; roffe=rolf; rosse=roger; sanna=susanna; sanne=susanna; sebbe=sebastian
sessan=cecilia; sickan=sigrid; sigge=sigvard sigurd; sivan=siv; sosse=sofia; staffe=stefan; steffe=stefan
steve=steven; stina=kristina; sue=susan; sussi=susanna; sussie=susanna; svenne=sven; ted=edward; tess=teresa
tessan=teresa; tina=kristina; titti=kristina birgitta; tobbe=torbjorn tobias; tom=thomas; tomma=tomas
tompa=tomas; tony=anthony; totte=torsten thorsten; tubbe=torbjorn; uffe=ulf; ulle=ulf; ullis=ulla ulrika
veran=veronika; vickan=viktoria; ville=vilhelm; wille=vilhelm; willy=vilhelm; zackan=zakarias; zakke=zakarias
"""
"""Short form = the name or names it stands for. Short forms that are given names in their own right (Emma, Maja) are
left out: they tell sisters apart."""

SPELLINGS = """
charlotte sharlotte; fredrik fredric frederik fredrick; jenny jennie; johanna joanna; jonatan jonathan
kaj kai kay; lovisa louisa; louise lovise; mikael michael mikkel mickael; mats matz
niklas nicklas niclas nicolas niklaus; oskar oscar; patrik patric patrick; per pehr pär paer; peter peder
rikard rickard richard; sofia sophia; sofie sophie; stefan stephan stephen; terese therese; tomas thomas
ulrika ulrica; viktoria victoria; vilhelm william wilhelm viljam; yvonne ivonne; zakarias zackarias; jakob jacob
joakim joachim; katarina catharina katharina; katrin catrin cathrin; kristian christian
kristoffer christopher kristofer; göran joran; kamilla camilla; cecilia sesilia cesilia; emelie emilie
elisabet elisabeth elizabeth; erik eric erich; gustav gustaf; håkan haakan; ingmar ingemar; jessika jessica
karl carl; klas claes klaes clas; kjell kell; kerstin kjerstin cerstin; linnea linea; ludvig ludwig
margareta margaretha margaretta; markus marcus; mattias matthias mathias; olof olov olaf; ove owe
pernilla pernille; rebecka rebecca; sara sarah; sven swen; tobias thobias; torbjörn thorbjörn; torsten thorsten
viktor victor; åke aake; hanna hannah
yusuf yousef youssef yousuf jusuf josef joseph; muhammad mohammad mohammed mohamed muhammed mohamad mehmet
ahmed ahmad ahmet; hussein hussain hossein husein; hasan hassan; abdallah abdullah abdulla; ibrahim ebrahim
mustafa mostafa; khalid khaled; umar omar omer; uthman osman othman; aisha ayesha aicha; fatima fatma fatemeh
maryam mariam meryem; layla leila laila leyla; zainab zeinab zaynab; nour noor nur; said saeed saeid; ali aly
aleksandr alexandr oleksandr; dmitrij dmitri dimitri dmytro; sergej sergei sergey serhii serhij
andrej andrei andriy andrii
tatjana tatiana tetiana tetyana; natalja natalia nataliya natalya; jelena yelena olena; jurij yuri iurii yurii
mykola nikolaj nikolai nikolay; volodymyr vladimir wladimir; kateryna jekaterina ekaterina yekaterina
svetlana svitlana; oksana oxana; mychajlo mikhail michail mihail; aleksej alexei alexey oleksii oleksij
"""
"""Spellings of one name that do not sound alike by rule; the first stands for all."""

COMMON_GIVEN = frozenset(
    "anders anna birgitta elisabet erik eva jan johan karin karl kristina lars margareta maria mikael per peter"
    " mohammed mohamed mohammad muhammad ahmed ahmad ali hassan fatima maryam".split()
)
COMMON_SURNAMES = frozenset(
    "andersson eriksson gustafsson jansson johansson jonsson karlsson larsson nilsson olsson persson pettersson"
    " svensson ahmed ali hassan hussein ibrahim mohamed mohammed nguyen".split()
)
"""Together these name one Swede in several thousand: in a block of flats a namesake may live next door."""

GIVEN_NAMES = frozenset(
    "adam adrian agnes agneta ake alan albert albin alexander alexandra alf alfred ali alice alicia alma alva"
    " amanda amina anders andreas anette anita anja ann anna anne anneli annelie annette annika anton arne arvid"
    " asa asta astrid august axel barbro beata bengt benjamin berit bernt bertil betty birger birgit birgitta"
    " bjorn bo brian britt britta camilla carina carl carol carolina caroline cecilia charles charlotta charlotte"
    " christer christian christina claes clara conny dag dagmar dan daniel david dennis donna ebba edit edvin eino"
    " elias elin elina elisabet elisabeth elise elizabeth ella ellen ellinor elsa elvira emelie emil emilia emma"
    " erik erika erland ernst eskil ester eva evelina fabian fanny fatima felicia felix filip frans fredrik freja"
    " frida gabriel georg gerd gert gertrud goran gosta greger greta gudrun gun gunborg gunhild gunilla gunnar"
    " gunvor gustaf gustav hakan hampus hanna hans harald harriet hassan helen helena helene helge henrik henry"
    " herbert hilda hilma hjalmar holger hugo hussein ibrahim ida ines inga ingegerd ingela inger ingmar ingrid"
    " ingvar irene iris isabella isabelle isak ismail ivan ivar jakob james jan jane janet jasmine jean jennie"
    " jennifer jenny jens jerker jesper jessica joakim joan joel johan johanna johannes john johnny jon jonas"
    " jonatan jonathan jonny joran jorgen josef josefin joseph julia julius kaj kajsa karen karin karl karolina"
    " kasper katarina katrin kenneth kent kerstin kevin khaled kim kjell klara klas knut konrad krister kristian"
    " kristina kristoffer kurt lage lars lea leif lena lennart leo leon leona liam lilian lilly lina linda linn"
    " linnea linus lisa lisbeth liselott liv lo louise lova love lovisa lucas ludvig lukas madeleine mads"
    " magdalena magnus maj maja malin malte manfred margareta margit maria mariana marianne marie marika marina"
    " mark markus marta martin mary mathilda matilda mats mattias maud mehmet mia michael mikael milla milo minna"
    " mira miriam moa mohamed mohammed mona monika morgan muhammed my märta nadia nancy natalie nathalie nellie"
    " nicole niklas nikolas nils nina noah noel nora ola olga oliver olivia olle olof olov omar orjan oscar oskar"
    " osten otto ove par patricia patrik paul paula paulina per pernilla peter petra petter pia pontus ragnar"
    " ragnhild ralf rasmus rebecka richard rikard rita robert robin roger roland rolf ronja ronny roy rune rut"
    " ruth saga salma samir samuel sandra sanna sara sarah sebastian sharon signe sigrid sigurd sigvard simon siri"
    " siv sixten sofia sofie solveig sonja staffan stefan stella stellan sten stig stina sune susan susanna"
    " susanne svante svea sven sylvia tage tekla teodor teresa terese thomas tilda tilde tim tina tobias tomas"
    " tommy tor torbjorn tord tore torsten tova tove ture tuva tyra ulf ulla ulrika urban ursula valter vera"
    " veronika vidar vide viktor viktoria vilgot vilhelm vilma vincent viola viveka walter william wilma yasmin"
    " ylva yngve yusuf yvonne zara".split()
)
"""Given names in their own right, folded: two of them that differ by a letter are two names."""
