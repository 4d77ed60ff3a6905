"""What people write when they use a right without knowing its name: everyday wording, mostly Swedish.

Same form as `intake_words`: " .. " stands for a few words between. Kept apart because these follow how people talk, and
grow with every letter that turned out unsure.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dsr_desk.domain.request import Right

_DATA = r"(?:uppgift|personuppgift|kunduppgift|kontaktuppgift|data|information|info|grejer|saker|konto|profil)\w*"
_REGISTER = r"(?:\w*register|\w*system|databas|arkiv|pärm|rulla|medlemslist|kundlist|papper|dator)\w*"
_MESSAGE = r"(?:\w*mejl|\w*mail|sms|\w*brev|\w*samtal|meddelande|inbjudning|inbjudan|tips|påringning)\w*"
_AWAY = r"(?:bort|väck|undan|ut)"
_NUMBER = r"(?:nummer|telefonnummer|mobilnummer|mobil|adress|mejl\w*|mail\w*|e-post\w*|namn|uppgifter|kontaktuppgifter)"
_MINE = r"(?:mina?|mitt|my|meine\w?|mes|mon|mis?|miei|mijn|moje|moich|meus|mine|mit)"
_UNTIL = r"(?:tills|till dess|fram till|medan|innan|förrän|så länge|under tiden)"

EVERYDAY: Mapping[Right, tuple[str, ...]] = MappingProxyType({
    Right.OBJECTION: (
        r"berättiga\w* intresse\b .. (?:säger (?:jag )?nej|slutar?|upphör\w*)", r"(?:inte|ej) .. fortsätt\w* .. använda? .. (?:mitt|min|mina|vårt|våra)\b",
        r"berättiga\w* intresse\b .. (?:går inte med på|godtar inte|accepterar inte|motsätt\w*|invänd\w*)", r"(?:låt bli|sluta) .. använda? (?:min|mitt|mina|hennes|hans|barnets) (?:data|uppgifter) (?:till|för) (?:er|eran|ert|utveckling|analys|statistik|träning)",
        r"samtycker inte till att ni .. profil\w*",
        r"(?:ingen|inte) .. profil på mig",
    ),
    Right.CONSENT_WITHDRAWAL: (
        r"(?:kryssade|bockade) (?:jag )?i .. (?:tar|drar) (?:jag )?tillbaka (?:det|den|krysset)",
        r"(?:dra|drar|ta|tar) .. tillbaka .. (?:ja|ja:et|jaet|lappen|underskriften|medgivandet)\b",
        r"står inte längre bakom .. (?:godkännande|samtycke|medgivande)",
        r"\bi['’]ve changed my mind .. (?:not ok|consent|sharing|photo)",
        r"gav (?:lov|tillstånd|tillåtelse) .. (?:nej|inte längre|ändrat)",
        r"відклик\w+ .. згод\w+|передумал\w+ .. згод\w+",
        r"\bticked the box\b .. changed my mind",
        r"(?:tillstånd\w*|tillåtelse\w*|tillatelse\w*|medgivande\w*|godkännande\w*|accord|permission) .. (?:trekker|drar|tar|retir\w*|withdraw\w*) .. (?:tilbake|tillbaka|in\b)?",
        r"retir\w* .. (?:accord|autorisation|consentement)", r"vill inte längre (?:säga ja|tillåta|godkänna)", r"(?:vårt|mitt) ja är .. nej",
    ),
    Right.ACCESS: (
        r"(?:antecknat|uppskrivet|nedskrivet|noterat) .. om (?:mig|min person|mitt barn|oss)\b", r"vill .. (?:höra|lyssna på|få) .. inspelning\w*", r"(?:läsa|se|få) .. (?:era|edra) anteckningar",
        r"(?:vill|skulle vilja) (?:vi|jag) ha ut\b .. (?:namn|om (?:mig|honom|henne|oss))",
        r"(?:utdrag|kopia) (?:enl(?:igt|\.)?|enligt) (?:gdpr|dataskydd\w*|lagen)",
        r"(?:vem|vilka) har (?:gett|givit|lämnat|sålt|gjort) .. (?:min|mitt|mina)\b", r"\b(?:berätta|tala om|säg) (?:för mig )?var (?:den|det|de|ni) .. (?:kommer|ifrån|fick|fått|har)",
        r"(?:talar|tala|berättar|berätta) om .. vad .. (?:lagrat|sparat|lagrar|sparar|registrerat|har) om mig",
        r"(?:hvor|hvordan) .. (?:dere|i|du) .. (?:fått|fået|har) .. (?:e-post\w*|mail\w*|adress\w*|nummer\w*|telefon\w*|opplysning\w*|oplysning\w*)",
        r"(?:comment|où) .. (?:obtenu|eu|trouvé|récupéré) .. (?:mes?|mon|coordonn\w*|adresse|numéro)", r"da (?:chi|dove) .. (?:avete|avuto|preso) .. (?:mio|miei|numero|dati|indirizzo)",
        r"(?:wie|woher) .. (?:haben|kommen) sie .. (?:meine?|an) (?:nummer|adresse|daten|e-?mail\w*)", r"skąd .. (?:macie|państwo mają) .. (?:moj\w*|numer|adres|dane)",
        r"jakie .. (?:jego|jej|mojego|moje) dane", r"(?:know|see|tell me) .. what you (?:hold|have|keep|store) .. (?:on|about) (?:him|her|my \w+)",
        r"va(?:d)? ni har .. upp?gifter .. (?:om|på) me[jg]?\b", r"(?:skicka|mejla|ge) (?:mig|me) .. allt (?:som )?ni .. (?:om|på) mig\b",
        r"(?:chcia\w+|chcę) .. wiedzieć .. (?:o mnie|moich)",
        r"wat jullie .. over mij",
        r"які дані про мене|що ви про мене",
        r"المعلومات التي .. عني|haluaisin tietää .. minusta",
        r"(?:reda på|veta) vem som .. (?:tittat|fått|sett|läst) .. (?:om mig|mina?)\b",
        r"vill (?:jag )?se (?:var|vart) jag har (?:kört|varit)",
        rf"vilka? .. {_DATA} .. (?:om mig|på mig|av mig|ni (?:har|fick|fått|sparat|sparar|behandlar|samlat|samlar))\b",
        r"(?:vad|allt|allting|det) .. (?:finns|står|ligger|sparas|lagras) .. (?:om|på|kring) mig\b",
        rf"(?:få|lämna|ge|skicka) (?:mig )?ut .. (?:mina|min|alla) .. {_DATA}", rf"få ut .. {_DATA}",
        rf"(?:hur|var) .. ni .. (?:har|fått|fick|kommit över|hittat|tagit) .. (?:mina?|mitt) {_NUMBER}\b",
        r"(?:veta|se|läsa|kolla|höra) (?:lite )?(?:vad|allt|vilka) .. (?:ni|du) .. (?:om|på) mig\b",
        rf"(?:vem|vilka) .. ni .. (?:lämnat|delat|gett|spritt|sålt|skickat) .. (?:mina?|mitt) .. {_NUMBER}",
        rf"(?:mejla|maila|skicka) (?:över )?(?:allt|det|alla .. {_DATA}) .. (?:om|på) mig\b",
        r"what (?:all )?(?:you['’]ve|you have|you['’]re|have you) (?:got|stored|saved|kept|holding|collected)\b",
        r"(?:everything|anything|whatever) (?:that )?(?:you['’]ve|you have|you hold|you keep|you know) .. (?:on|about) me",
        r"(?:sapere|conferma\w*) .. se .. tratta\w* .. dati", r"ricever\w* .. copia", r"savoir si vous .. donn[ée]es",
        r"saber si .. (?:tratan|tienen|conservan) .. datos", r"saber se .. (?:tratam|têm|conservam) .. dados",
    ),
    Right.ERASURE: (
        r"(?:plocka|ta|tar|rensa|släng) (?:\w+ )?bort (?:alltihop|alltsammans|allt|allting|rubbet)\b", r"släng\w* .. (?:bild\w*|\w*bilder\w*|foton?|uppgift\w*|papper\w*)",
        r"vill att .. (?:delen|bilden|filmen|klippet|texten|inlägget|sidan) försvinner", r"(?:namn|telefon\w*|nummer|adress\w*|mejl\w*|bild\w*|kommentar\w*)\b .. (?:ta|plocka) bort (?:de|det|dem|dom|den)\b",
        r"\bplåna\w* ut\b|\butplån\w+", r"\bstryk(?:a|er)? (?:mig|mej|oss|honom|henne)\b", r"(?:inte|ej) (?:vill|önskar) (?:jag )?(?:stå|vara|finnas|ligga) (?:kvar |med )*.. \w*register\w*",
        r"(?:konto|kontona|elevkonto\w*|bild\w*|video\w*|film\w*|klipp\w*|inspelning\w*|cv|ansökan|de|dom|dem) .. (?:ska(?:ll)? bort|försvinn\w*|slängs|slängas|tas bort|plockas (?:bort|ner|ned))\b",
        r"(?:slänga?|kasta|makulera|förstöra?) .. (?:mitt|min|mina|alla) .. (?:cv|ansök\w*|prov\w*|arbetsprov\w*|bild\w*|film\w*|papper|intyg|svar\w*|uppgift\w*)",
        r"(?:plocka|ta) (?:ner|ned|bort) (?:den|det|dem|bilden|filmen|klippet|inlägget|recensionen) .. ", r"(?:fjern\w*|slett\w*|slet\w*) .. (?:meg|mig|meg derfra|det dere|det i) .. ",
        r"(?:van|de) .. (?:website|site|pagina) .. (?:halen|verwijder\w*) .. (?:wissen|verwijder\w*)?", r"(?:supprim\w*|effac\w*) .. (?:séquence|rushes|photo|image|vidéo|témoignage)\w*",
        r"\bglömma? (?:bort )?(?:mig|oss)\b",
        r"\b(?:allt|alltihop|dom|dem|det) .. ska(?:ll)? (?:bort|väck|va(?:ra)? (?:borta|raderat|dött))\b",
        r"(?:vill inte|får inte|inget ska) .. (?:ligger|ligga|finnas|finns|ha) kvar\b",
        r"(?:recension|inlägg|bild|profil|konto|uppgift|kommentar)\w* .. måste bort\b",
        r"(?:kasta|släng|radera|förstör)r?a? (?:det|allt|allting) (?:som )?ni (?:har|sparat)\b",
        r"видал\w+ .. (?:акаунт|обліков|дані|все)\w*",
        r"ska .. inget .. finnas kvar hos er",
        r"(?:bort|väck) med (?:det|dem|dom|allt|alltihop|alltsammans|mig|mitt|mina|rubbet)\b",
        r"(?:rensa|sudda|städa|plocka|ta) bort (?:mig|oss|den|det|allt|alltihop|rubbet)(?: helt)?(?: nu| tack)?\W*$",
        r"(?:vara så (?:snäll|vänlig)a? och|vill ni|kan ni|ni får|snälla) (?:gärna )?stryk(?:a|er)? (?:mig|oss)\b",
        r"(?:inte|ej) (?:längre |mer )?(?:vill|önskar) (?:jag )?(?:finnas|stå|vara|ligga) (?:kvar |med )*.. (?:rullor|register\w*|system\w*|kundlist\w*|arkiv\w*)",
        r"(?:det|allt|inlägg\w*|bild\w*|kommentar\w*) .. jag .. (?:skrev|skrivit|la upp|lagt upp|postade) .. (?:försvinn\w*|raderas|tas (?:bort|ner)|plockas ner)",
        r"(?:prov\w*|svar\w*|uppgift\w*|bild\w*|inspelning\w*|kopi\w*|alltihop) .. ska(?:ll)? (?:förstöras|raderas|slängas|kastas|makuleras|tas bort)",
        r"vill (?:jag )?att ni (?:slänger|kastar|raderar|förstör) (?:det|allt|dem|dom|alltihop)\b",
        r"\baccount (?:weghalen|opzeggen en)|weghalen .. alles|احذفوا|حذف (?:حسابي|بياناتي)",
        rf"(?:plocka|plockar|ta|tar|rensa|rensar|städa|tvätta|kasta|släng|slänga|sudda|suddar) {_AWAY} .. "
        rf"(?:mina?|mitt|alla|allt|hennes|hans) .. {_DATA}",
        rf"(?:plocka|ta|tar|stryk|stryka|sudda|rensa|kasta|släng) (?:{_AWAY} )?(?:mig|oss) (?:{_AWAY} )?.. {_REGISTER}",
        r"(?:bli|blir|vara) (?:helt |gärna )?(?:raderad|borttagen|struken|bortplockad|bortglömd|utraderad)",
        rf"{_DATA} .. (?:försvinn\w*|ska bort|skall bort|slängs|kastas|förstörs|rensas)\b",
        rf"(?:rensa|avlägsna|utplåna|förstör|makulera|gallra) .. {_DATA} .. (?:om mig|mina?|ni har)",
        rf"(?:rensa|avlägsna|utplåna|förstör|makulera|gallra) .. (?:mina?|mitt|alla mina) .. {_DATA}",
        rf"(?:vill|önskar) (?:jag )?(?:inte|ej) .. (?:finnas|stå|vara|ligga) (?:kvar |med )*.. {_REGISTER}",
        r"(?:vill|önskar) (?:jag )?(?:inte|ej) .. (?:finnas|stå|synas|vara) (?:kvar |med |registrerad )*(?:hos|i) er\b",
        r"(?:take|get) .. (?:my|me)\b .. (?:out of|off) .. (?:system|database|record|file|book)\w*",
        r"get rid of .. (?:my|everything|all) .. (?:data|details|information|account|about me|on me|you have)",
    ),
    Right.RECTIFICATION: (
        r"(?:adress\w*|namn\w*|ämne\w*|titel\w*|telefon\w*|numret|mejl\w*) ska (?:i alla fall |egentligen |istället )?(?:vara|stå|heta)\b", r"står (?:det )?att .. men .. (?:slutade|är nu|heter|bor) .. ",
        r"(?:stämmer inte|är fel|båda\w* är fel|är galet|är felaktig\w*)\b .. (?:ska(?:ll)? (?:vara|stå|heta)|rätt (?:är|\w+ är)|heter|vänligen åtgärda|åtgärda|justera\w*|ändra)",
        r"rätt (?:adress|namn|nummer|stavning|uppgift|födelse\w*|titel) (?:är|ska)\b", r"(?:justera|rätta|ändra|korrigera)s? .. så (?:att )?(?:den|det|de|uppgift\w*) (?:blir|är) (?:rätt|riktig\w*|korrekt\w*)",
        r"(?:figuro|aparezco|consto) como .. (?:mi nombre|soy|corrij\w*)", r"(?:corrij\w*|rectifi\w*) .. (?:nombre|apellido|datos|lo)\b", r"(?:apelido|nome|morada) está errad\w*", r"bad .. ändra min (?:adress|e-post|titel)|ändra min (?:adress|telefon|e-post|titel)\w* till\b",
        r"(?:jag|vi|ja) (?:har )?fl[yö]tta\w* (?:därifrån|från)\b",
        r"(?:jag|vi) har flyttat .. (?:bor (?:jag|vi)|ny adress|adressen)",
        r"\bdet ska (?:va|vara|stå) .. (?:och|å) inte\b",
        r"(?:står|stod) (?:det )?att jag (?:är|inte|har) .. (?:stämmer|ändra|fel|visst)",
        r"ändra (?:så att det|till det|det så att det) (?:stämmer|blir rätt)",
        r"(?:fått|skrivit|har) .. (?:fel|min frus|min mans|någon annans) namn på mitt",
        r"kastat om siffrorna",
        r"ändra till \w+\W*$",
        r"klopt niet .. aanpassen",
        r"(?:mauvaise|fausse) (?:date|adresse)",
        r"ich heiße jetzt",
        r"(?:الرجاء|يرجى) التصحيح|مكتوب بشكل خاطئ",
        r"(?:har|kvar) (?:min|mitt|mina) (?:gamla|förra|tidigare) (?:adress|nummer|telefon|mobil|namn|efternamn|mejl|mail|e-post)\w*",
        r"(?:jag|vi) har bytt (?:post)?(?:adress|namn|efternamn|telefonnummer|mobilnummer|mobilnr|nummer|mejl\w*|mail\w*|e-post\w*)\b",
        r"(?:det står|står det|har ni|ni har) .. att jag (?:är född|heter|bor)\b",
        r"stavat .. (?:fel|galet|tokigt)\b", r"vända på (?:siffrorna|namnen)",
        r"stavar? (?:det|mig|mitt namn|mitt efternamn|namnet) .. (?:med|utan)\b", r"stava[st] .. (?:med|utan) \w{1,8}\b",
        r"(?:ändra|uppdatera|rätta|korrigera)(?: det| detta| dem| den)? (?:hos er|i (?:ert|era) (?:register|system|rullor))",
        r"(?:jag|min|mitt|mina)\b .. (?:men )?(?:det )?rätta? (?:är|ska vara|namn\w*|stavning\w*|adress\w*|nummer\w*)\b",
        r"(?:ni har|det står|står|skrivit|skriver) .. (?:fel|felaktig\w*) .. (?:på|om|hos) mig\b",
        r"(?:byt|byta|ändra|ändrar) .. (?:mina?|mitt) (?:adress|namn|efternamn|nummer|telefonnummer|mejl\w*|e-post\w*)",
        r"heter \w+ (?:nu|numera)\b",
        r"n['’]est plus (?:la bonne|le bon)", r"(?:have|['’]ve) got my .. (?:wrong|as)\b", r"(?:nome|cognome|indirizzo) .. scritt\w male", r"(?:nome|apelido|morada) .. mal escrit\w",
    ),
    Right.RESTRICTION: (
        r"lägg (?:dem|dom|den|det|allt) åt sidan .. (?:ingen|inte)", r"(?:kan|kunna|vill att) .. frys(?:a|er)? (?:det|dem|dom|den|uppgift\w*|kontot)\b", r"(?:behåll|spara)\w* .. men .. använd\w* .. inte\b",
        r"(?:ska(?:ll)?|måste|bör) (?:frysas|spärras|låsas|begränsas|pausas)\b", r"(?:ha|behåll\w*) (?:det |den |dem )?kvar .. men inte (?:visa|använda|röra|klippa|lämna ut|ändra)",
        r"(?:rör|använd) inte (?:min|mitt|mina) .. (?:behöver|advokat\w*|nu|tills)\b",
        r"så længe .. (?:ikke|må i ikke) .. bruge",
        r"(?:inte försvinner|bevaras|sparas) innan .. (?:polis|domstol|advokat)\w*",
        r"(?:låter bli|låt bli|avstår från|sluta) .. använd\w* .. till (?:nåt|något) annat",
        rf"{_UNTIL} .. (?:ingen|inte|inget) .. (?:använd|rör|behandla|titta)\w*",
        r"(?:behåll|spara|låt) (?:dem|dom|det|uppgifterna|allt) .. (?:lås|frys|använd\w* (?:dem|dom|det )?inte|rör inte)",
        r"(?:lås|frys|pausa)(?:er|a|s)? (?:dem|dom|ner|mina|mitt|alla)\b",
        r"(?:do not|don['’]t) use (?:it|them|my \w+(?: \w+)?) for anything", r"(?:while|until) .. (?:do not|don['’]t) (?:use|process)",
    ),
    Right.PORTABILITY: (
        r"(?:föra|för|skicka|flytta) över (?:det|dem|dom|allt|alla|mina) .. (?:direkt )?till (?:dom|dem|min nya|den nya|nya)\b",
        r"(?:ta|få) m(?:ed|e) (?:mig|mej|me) .. (?:till|i) (?:en|ett|min|mitt) (?:annan|annat|ny|nytt|nya) (?:app|program|system|plattform|tjänst)\w*",
        r"(?:skicka|föra|flytta|överför\w*) över .. (?:allt|mitt|mina|min) .. (?:till|direkt)", r"(?:export|exportera) .. (?:ladda|läsa|ta) (?:in|med|upp)",
        r"format .. (?:réutilisable|lisible par machine|csv|json|xml)", r"(?:bestand|datei|archivo|fichier|file|ficheiro|plik) .. (?:inlezen|einlesen|importer\w*|importar|import|wczyta\w*)",
        r"(?:mina?|mitt|alla mina|allt) .. som en fil\b",
        r"(?:format|fil) .. (?:läsas maskinellt|maskinläsbar\w*)",
        r"få ut allt .. (?:lagt upp|skapat|skrivit) .. fil\b",
        r"(?:dane|danych) .. w pliku",
        r"\btiedostona\b",
        r"få (?:tränings|mät|mina )\w* .. (?:csv|json|xml|excel)",
        r"(?:få|ha|hämta|ta) (?:ut|hem|med mig) .. (?:i|som) en? (?:fil|format) .. (?:öppna|läsa|använd)\w*",
        r"skicka över (?:min|mitt|mina) .. (?:till (?:dem|dom|det nya|den nya|mitt nya|min nya)|direkt)",
        r"(?:det|ett) nya? (?:system\w*|program\w*|leverantör\w*|app\w*) .. (?:ta emot|läsa in|importera)",
        r"fil .. (?:läs\w* in|läses in|import\w*|flytta\w*) .. (?:annat|andra|annan|nytt|ny|nya)\b",
        rf"{_MINE} .. (?:in|as|som|i|als|en|em|til|format) (?:csv|json|xml)\b",
        rf"(?:ta|flytta|föra) (?:med|över) .. (?:mina|alla mina) .. {_DATA} .. till\b",
    ),
    Right.OBJECTION_MARKETING: (
        r"stryk (?:mig|oss) .. (?:ringlist\w*|utskick\w*|mejllist\w*|sändlist\w*)",
        r"(?:skicka|sänd) (?:mig )?(?:inga|inte) (?:fler|flera|mer) .. (?:erbjudand\w*|katalog\w*|brev|reklam\w*|utskick\w*|tips)", r"sluta skicka (?:katalog\w*|tidning\w*|brev\w*|tips\w*)",
        r"(?:låt bli|sluta|slipp\w*|vill .. slippa) .. (?:skicka\w*|katalog\w*|utskick\w*|tips\b|ring\w* .. sälj\w*)", r"(?:inte|int) (?:ska|får) ni ring\w* .. sälj\w*", r"(?:rufen|ruft) .. (?:nie wieder|nicht mehr) .. (?:an\b|werb\w*)",
        r"(?:vi|le) chiedo di non (?:chiamar\w*|contattar\w*|scriver\w*)", r"(?:não|nao) quero receber mais",
        r"(?:skicka|sänd) (?:den|dem|dom|det|katalogen) inte (?:mer|längre)",
        r"arrêtez de m['’](?:appeler|écrire|envoyer|contacter) .. (?:vendre|offres?|pub\w*)",
        r"lopettakaa .. mainos\w*|en halua .. (?:tarjou|mainos)\w*",
        rf"(?:räcker|nog|trött|less) .. (?:med|av|på) (?:alla |allt |era |er |ert )*{_MESSAGE}",
        rf"(?:vill|önskar) (?:jag )?(?:inte|ej|aldrig) .. (?:bli |få |ha )(?:uppringd|kontaktad|mejlad|fler {_MESSAGE}|era {_MESSAGE})",
        r"(?:spärra|blockera|stryk) .. (?:nummer|adress|mejl|mig)\w* .. (?:försälj|sälj|reklam|utskick|marknad|kampanj)\w*",
        r"(?:veckobrev|månadsbrev|kundbrev|säljbrev|massmejl|massutskick|inbjudning\w*|försäljningssamtal|telefonförsäljning)\w* .. "
        r"(?:sluta|inte|slipp\w*|nej|stopp\w*|upphör)",
        r"(?:sluta|slipp\w*|inga fler|inget mer|nej tack till|stoppa) .. (?:veckobrev|månadsbrev|kundbrev|säljbrev|massmejl"
        r"|massutskick|inbjudning|försäljningssamtal|telefonförsälj|säljare)\w*",
        r"(?:do not|don['’]t|never) (?:contact|call|phone|write|e-?mail|mail|text) .. (?:me|us) .. (?:offer|promo|sale|deal)\w*",
        r"(?:frabed\w*|undgå|slippe) .. (?:reklame|nyhedsbrev|markedsføring|tilbud|nyhetsbrev)\w*",
        r"(?:parem|pare|deixem|deixe) de .. (?:publicidade|newsletter|promoç|e-?mails|mensagens|propaganda)\w*",
    ),
    Right.AUTOMATED_DECISION: (
        r"algoritm\w* .. (?:avgör|bestäm\w*|beslut\w*)", r"(?:någon vuxen|en människa|nån människa|en person) .. (?:går igenom|tar ställning|tittar på|bedömer)",
        r"(?:ai|robot|algoritm|dator|system)\b.{0,80}(?:lärare|person|människa|handläggare) av kött och blod",
        r"(?:et|ett) menneske .. (?:ser|se|vurder)\w* på",
        r"(?:en|någon|nån) (?:människa|person|handläggare) .. (?:gå igenom|titta på|läsa|kolla på) (?:det|den|min|mitt)\b",
        r"ingen kan ha läst .. ansökan",
        r"(?:nån|någon) som (?:faktiskt |verkligen )?(?:kan |har )?läs(?:a|er|t) min ansökan",
        r"(?:riktig|verklig|levande) (?:person|människa) .. (?:avgör\w*|titta\w*|kolla\w*|gå(?:r)? igenom|granska\w*|bestäm\w*|bedöm\w*|ser? över)",
        r"(?:någon|nån|en person|en människa) av kött och blod", r"real (?:person|human) .. (?:look|check|review|decide)\w*",
        r"(?:revise|revisar?|mire) una persona|guard[ia] una persona|переглян\w+ .. людин\w+|людин\w+ .. розгля\w+|розглянула жива людина",
        r"utan att .. (?:människa|person|handläggare|någon) .. (?:tittat|tittade|titta|granskat|granska|läst|sett|bedömt|prövat)",
        r"(?:människa|person|handläggare) .. (?:går igenom|gå igenom|granska\w*|tittar? på|prövar?|ser över|bedömer?) .. beslut\w*",
    ),
})  # fmt: skip

_GAVE = (
    r"\b(?:sa|sade|sagt) (?:ja|okej|ok)\b|tryckte (?:ok|ja|på)\b|gav lov|skrivit på|\btacka(?:de|t) ja\b|kryssa(?:de|t)\b|(?:gick|gått) (?:jag )?med på|godkän(?:de|t)\b"
    r"|\bmitt ja\b|avais (?:accepté|dit oui)|avevo (?:detto sì|accettato)|\bi (?:agreed|said yes)|\bsagde ja\b|hatte .{0,30}zugestimmt"
)
_CHANGED = (
    r"ändrat mig|ångra[rt]|säger (?:jag|vi) nej|gäller inte längre|vill inte att ni|inte (?:är )?(?:ok\b|okej|längre)|vill jag inte\b|\b(?:tar|drar?) (?:jag |det |den |nu )*tillbak[as]"
    r"|changed my mind|no longer|plus d['’]accord|cambiato idea|ikke (?:lenger|længere)|nicht mehr"
)
_SUBJECT_OF_CONSENT = (
    r"bild|foto|film|mejl|nyhetsbrev|newsletter|utskick|dela[rt]?\b|spara|publicer|puls|sömn|uppgift|position|platsdata|ljud|samtal|partner"
    r"|prov\b|data\b|reklam|sms|facebook|hemsid|läkare|plats|photo|picture|lettere|brev"
)

ACROSS: tuple[tuple[Right, tuple[str, ...]], ...] = (
    (Right.CONSENT_WITHDRAWAL, (_GAVE, _CHANGED, _SUBJECT_OF_CONSENT)),
    (Right.OBJECTION, (r"profilering|profilera|personlig\w* (?:rekommendation|erbjudande)|hur jag klickar|spårar mig", r"stäng av|motsätter|slipp|sluta|obehaglig")),
    (Right.ACCESS, (r"\b(?:spelat? in|inspelning|kamer\w+|filmen|övervakning\w*)", r"\b(?:lyssna på|få se|vill se|få höra|kopia|ljudfil\w*)", r"\b(?:jag|mig|mitt)\b")),
    (Right.AUTOMATED_DECISION, (r"nekad\w*|avslag|fick nej|avslog|turned me down|denegó|rifiutat|відмовили|systemet", r"riktig person|riktig människa|någon människa|av kött och blod|real person|una persona|жива людина")),
)  # fmt: skip
"""A right, the things that must all stand in two sentences that follow each other."""

POINTING = r"\b(?:dem|dom|den|det|dessa|detta|sådana?|sånt|såna|allt annat|them|those|it|sie|les|los|li|ze|je|os)\b"
"""A sentence whose object stands in the sentence before."""

_SELF = r"(?:om|på|kring|av) (?:mig|oss|undertecknad)\b|\b(?:rör|gäller|avser|berör|angående) (?:mig|oss)\b|\bundertecknad|\bmitt (?:namn|personnummer|nummer)\b|\babout me\b|\bon me\b"
_OWN = r"\b(?:min|mitt|mina|mig|jag|hennes|hans|sina|my|me)\b"
_OWN_DATA = (
    r"\b(?:min|mitt|mina|mina egna|sina|hennes|hans|alla|all|samtliga|allt|mig|my|all my|any)\b (?:\w+ )?(?:om |på )?(?:\w*uppgift\w*"
    r"|info\w*|data|konto\w*|profil\w*|ansök\w*|historik\w*|details|information|account|ur\b|från (?:ert|era|er)\b)"
)
_ASKS = (
    r"\b(?:få|fått|se|veta|skicka|mejla|maila|visa|läsa|ge|lämna|vad|vilka?|utskrift|utdrag|lista|kopia|begär\w*|ta del|finns"
    r"|kolla|nyfiken|undra\w*|upplys\w*|skickar|lämnar|ger|bekräfta\w*|redovisa\w*|know|see|send|show|give|what|copy|list)\b"
)
_HELD = (
    r"\w*uppgift\w*|\binfo\w*|\bdata\b|registrera\w*|lagra\w*|spara[trd]\w*|\bstår\b|\bfinns\b|delat|samlat|dokument\w*|material|sitter på|(?:det|allt|vad) ni har\b|behandla\w*"
    r"|\bstored\b|\bsaved\b|\bdetails\b|\bheld\b|\bhold\b"
)
_STOPS = (
    r"\b(?:sluta|upphör\w*|stopp\w*|stäng\w*|slipp\w*|slippa|undanbe\w*|avböj\w*|avsäg\w*|nej|bort|avanmäl\w*|avregistrera\w*"
    r"|av med|ta mig av|av listan|tackar? nej|nixat|nix|spärra\w*|inga|inget|stop|stopped|unsubscribe|avsluta\w*|låt bli|skona|kryssa ur)\b|(?:vill|önskar)[^.]{0,25}\b(?:inte|ej|aldrig)\b"
)
_ADVERTS = (
    r"\b\w*(?:reklam|nyhetsbrev|erbjudande|marknadsföring|kampanj|utskick|sändlist|mejllist|maillist|veckobrev|månadsbrev"
    r"|inbjudning|massmejl|telefonförsälj|säljsamtal|säljare|försäljning|newsletter|promotion|marketing)\w*|\bsälj(?:er|a)\b|\bspam\w*"
)
_WRONG = (
    r"\bfel\b|felaktig\w*|felstava\w*|stämmer (?:inte|ej)|gammal\w*|inaktuell\w*|stavas|stavar|ändrats|i stället|istället|inte rätt|ska (?:vara|stå|heta)|byta? ut den gamla"
    r"|uppdatera|rätta\b|korrigera|\bändra\b|misspel\w*|outdated|out of date|incorrect|\bwrong\b|\btypo\b"
)
_PARTICULAR = r"\b\w*(?:namn|adress|telefon\w*|mobil\w*|nummer|numret|numren|mejl|mejladress|e-post|födelse|personnummer|titel|postnummer|befattning)\w*"
_PARTICULAR += r"|\b(?:first |last |sur|family )?name\b|\baddress\b|\bphone\b|\bdate of birth\b"
_WEEDS = (
    r"rader\w*|\b(?:ta|tar|tas|plocka\w*|rensa\w*|slänga?|släng|kasta|sudda|tvätta|städa) (?:\w+ ){0,4}?(?:bort|väck|ut)\b|\bslänga?\b"
    r"|\bkasta\b|\butplåna|gallra|makulera|(?:inte|ej)[^.]{0,30}\b(?:ha|har|finnas|finns|ligger|ligga|vara|är|står) kvar\b"
    r"|sluta (?:ha|spara|lagra|behålla)|bort(?:tagn|tag)\w*|(?:want|wish)[^.]{0,25}\bgone\b|\b(?:erase|delete|wipe|stryk|förinta\w*|makulera\w*|avlägsna\w*|försvinn\w*|rensa\w*|utradera|tillintetgör)\b"
)
_USES = r"\b(?:inte|ingen|inget|ej)\b[^.]{0,25}\b(?:använd|rör|behandla|nyttja|utnyttja)\w*"

_OBJECTS = r"invänd\w*|motsätt\w*|protestera\w*|(?:godtar|accepterar|tillåter) (?:inte|ej)|gör (?:en )?invändning"
_BASIS = r"behandl\w*|använd\w*|\w*uppgift\w*|intresseavväg\w*|berättiga\w* intresse|profil\w*|kartlägg\w*|analyser\w*"

TOGETHER: tuple[tuple[Right, tuple[str, ...], str], ...] = (
    (Right.RESTRICTION, (_USES, rf"\b{_UNTIL}\b"), r"lösenord|konto att"),
    (Right.RESTRICTION, (r"\b(?:lås|frys|pausa|spärra|begränsa)\w*", rf"\b{_UNTIL}\b", r"uppgift|data\b|information"), r"lösenord"),
    (Right.PORTABILITY, (
        r"\b(?:format|fil|filformat|export\w*)\b", r"\b(?:dator|maskin|läsas? in|import\w*|annat system|andra system|csv|json|xml)\b",
        r"\b(?:min|mitt|mina)\b",
    ), r"öppna filen|fel fil"),
    (Right.CONSENT_WITHDRAWAL, (
        r"\b(?:drar?|tar?|återta\w*|ångra\w*|återkalla\w*|upphäv\w*)\b", r"\b(?:in|tillbaka|återta\w*|ångra\w*|återkalla\w*|upphäv\w*)\b",
        r"samtycke\w*|medgivande\w*|godkännande\w*|tillåtelse\w*",
    ), r"tar ni in"),
    (Right.OBJECTION_MARKETING, (
        r"\bnon (?:inviar|inviate|mandar|mandate|ricever)\w*|\bsmett\w+ di\b|\bne plus m|\bno me (?:env|mand)|\bdejen de\b",
        r"commercial\w*|pubblicit\w*|publicit\w*|newsletter|promo\w*|publicidad\w*|boletín",
    ), r"\bnon ho ricevuto"),
    (Right.OBJECTION_MARKETING, (_STOPS, _ADVERTS), r"inte fått|inte få(?:tt)? någo|skicka mig|beställ|platser"),
    (Right.OBJECTION, (_OBJECTS, _BASIS), rf"{_ADVERTS}|faktura|pris|avtalsvillkor|{_UNTIL} |rader"),
    (Right.RECTIFICATION, (
        r"\b(?:adresse\w*|navn\w*|efternavn\w*|etternavn\w*|nummer\w*|telefon\w*|naam|achternaam|adres|gegevens|nachname|anschrift)\b",
        r"\b(?:feil|forkert|gammel|gamle|galt|stavet|klopp?t niet|kloppen niet|verouderd|stimmt nicht|stimmen nicht|veraltet)\b",
        r"\b(?:min|mitt|mit|mine|mijn|mein\w*|meg|mig|dere|jer|uw)\b",
    ), r"faktura|factuur|rechnung|bestilling|bestelling|bestellung"),
    (Right.ERASURE, (_WEEDS, rf"{_OWN_DATA}|{_SELF}"), rf"(?:inte|ej)[^.]{{0,12}} rader|{_ADVERTS}|\blist|faktur|bokning|beställning|{_UNTIL} "),
    (Right.RECTIFICATION, (_WRONG, _PARTICULAR, _OWN),
     rf"faktura|bokning|beställning|lösenord|{_ADVERTS}|rader|invoice|order|booking|password|delete|erase|remove"),
    (Right.RECTIFICATION, (
        r"\b(?:nom|prénom|adresse|apellidos?|nombre|dirección|teléfono|cognome|nome|indirizzo|morada|endereço|apelido|nazwisk\w*|adres\w*"
        r"|sukunime\w*|nime\w*|osoit\w*)\b",
        r"\b(?:erron[ée]\w*|incorrect\w*|inexact\w*|mal (?:orthographi|écrit|escrit)\w*|equivocad\w*|sbagliat\w*|errat[oai]|desactualizad\w*"
        r"|obsolète\w*|błędn\w*|nieaktualn\w*|väärin|virheelli\w*)\b",
        r"\b(?:mon|ma|mes|mis?|mi[oa]|miei|meus?|minhas?|moj\w*|minun|\w+ni)\b",
    ), r"factur|fattur|command|pedido|ordin|zamówi|tilau|lasku|suprim|effac|cancell|usun|poist"),
    (Right.ACCESS, (_ASKS, _HELD, _SELF), rf"\bfel\b|{_ADVERTS}|rader|glöm|\bbort\b|\btack för\b|ring mig"),
    (Right.ACCESS, (
        r"\b(?:se|få ut|få se|ta del av|begära ut|begär ut|lämna ut|läsa|visa mig|delat|lämnat ut|vilka har)\b",
        r"\b(?:mina|sina|mina egna|alla mina)\b (?:\w+ )?\w*uppgifter\b",
    ), rf"\bfel\b|{_ADVERTS}|rader|glöm|\bbort\b|ändra|uppdatera"),
)  # fmt: skip
"""A right, the things that must all stand in one sentence, in any order, and what must not."""
