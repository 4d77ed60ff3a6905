"""What sounds like the use of a right and is none: an errand, something not wanted, something done already.

It is taken out of a sentence before the rules read it.
"""

_TAKE = (
    r"\b(?:delete|remove|cancel|erase|drop|change|correct|fix|radera|ta(?:r)? bort|plocka bort|stryk|rätta|ändra|korrigera|avboka"
    r"|slet|slett|fjern|rett|ret|lösch\w*|korrigier\w*|supprim\w*|corrig\w*|annul\w*|borr\w*|cancell\w*|verwijder\w*|usuń|popraw\w*|poist\w*)\b"
)
_THING = (
    r"(?:orders?|beställning\w*|bokning\w*|bookings?|reservation\w*|anmälan|anmälning\w*|plats(?:en)?|raden?|rader|kurs(?:en)?"
    r"|faktura\w*|invoices?|bestellung|rechnung|commande|facture|pedido|factura|ordine|fattura|bestelling|factuur"
    r"|zamówieni\w*|faktur\w*|tilau\w*|lasku\w*|bestilling\w*|ordre\w*)"
)
ERRAND = (
    rf"{_TAKE} (?:\w+ )?(?:my|the|this|that|min|mitt|mina|vår|den|det|mein\w*|die|mon|ma|la|mi|il|mio|mijn|de|moj\w*|minun) "
    rf"(?:\w+ )?{_THING}\b|{_TAKE} (?:fakturan|bokningen|beställningen|ordern|anmälan|kursen|rad(?:en)?)\b"
    rf"|{_TAKE} (?:\w+ ){{0,2}}?(?:previous|last|earlier|förra|senaste|tidigare|första|letzte|vorige|dernier|précédent) "
    r"(?:e-?mails?|mejl\w*|mail\w*|messages?|meddelande\w*|brev\w*|letters?|nachricht|courriel)\b"
    rf"|{_TAKE} .{{0,20}}\b(?:po number|order ?number|reference number|ordernum\w*|referensnum\w*|märkning\w*|facit\w*|prov(?:et|en)|tenta\w*|uppsats\w*|läxa\w*|inlämning\w*)"
    r"|\b(?:widersprech\w*|bestrid\w*|invänd\w*|contest\w*|dispute|opponerer|gør indsigelse|motsätt\w*) .{0,25}\b(?:mahnung|rechnung|forderung|faktur\w*|fordran|krav|invoice|facture|factura|avgift\w*)\b"
    rf"|{_TAKE} .{{1,40}}\b(?:varukorg\w*|kundvagn\w*|önskelist\w*|basket|cart|wish ?list|warenkorb|panier|carrito|carrello|winkel(?:wagen|mand))\b"
)
"""To take away one message, order, booking or line is an errand like any other, no erasure of personal data."""

UNASKED = (
    r"\b(?:inte|ej|aldrig|ikke|nicht|not|don['’]t) (?!bara|only)(?:att (?:ni|du|dere|i) )?(?:\w+ )?"
    r"(?:rader\w*|ta(?:r|s)? bort|tagit bort|slett\w*|slet(?:te[rt]?)?|stryk\w*|delet\w*|eras\w*|remov\w*|lösch\w*)\b(?: \w+)?"
    r"|\b(?:har|hade) (?:\w+ )?(?:raderat|tagit bort|strukit|slettet|slettet|fjernet) \w+"
    r"|\b(?:rader\w*|ta bort|slett\w*|slet|delete|erase|lösch\w*) (?:\w+ ){0,2}(?:ingenting|inget|intet|nothing|nichts|rien|nada|niente)\b"
    r"|\b(?:råka\w*|olyckan|misstag|accidentally|by mistake|aus versehen|par erreur|por error|per sbaglio) (?:\w+ )?(?:att )?"
    r"(?:rader\w*|ta(?:git)? bort|tog bort|slett\w*|slet\w*|delet\w*|gelösch\w*|supprim\w*|borr\w*|cancell\w*)"
    r"|\bbehöver (?:ni |du )?inte (?:ändra|rätta|korrigera|uppdatera|göra) (?:något|nåt|någonting|det)\b"
    r"|\byou(?:['’]ve| have)? (?:deleted|removed|erased) \w+"
    r"|\b(?:behöver (?:ni |du )?(?:inte|ej)|inte nödvändigt att|no need to|not asking (?:for|you to)|no hace falta que|no es necesario que|inutile de|pas besoin de"
    r"|pas nécessaire de|non (?:serve|occorre)|nicht nötig|hoeft niet|nie trzeba|não é (?:preciso|necessário)|ei tarvitse|trenger ikke|behøver ikke)\b.{0,30}?"
    r"\b(?:rader\w*|ta bort|stryk\w*|delet\w*|eras\w*|remov\w*|borr\w*|supprim\w*|ferm\w*|effac\w*|cancell\w*|lösch\w*|verwijd\w*|wis\w*|usuw\w*|apag\w*|poist\w*|slett\w*|slet\w*)\b"
    r"|\b(?:löschung|radering|sletning|sletting|deletion|erasure|suppression|cancellazione)\w*\b.{0,20}\b(?:widersprech\w*|motsätter|ikke ønske\w*|oppose)"
    r"|\b(?:radering|rättelse|sletning|sletting|deletion|löschung)\w* (?:som |that |die )(?:ni |du |dere |you |sie )?(?:\w+ ){0,2}(?:gjort|utfört|hade|har|made|did|gemacht)\b"
    r"|\blehne .{0,25}löschung .{0,25}\bab\b|\b(?:no|não) autorizo .{0,12}(?:supresión|eliminação|eliminación)|nie obejmuje .{0,12}usunięci\w*"
    r"|\bsperr\w* .{0,50}für (?:diese zwecke|werbe\w*|werbung)"
    r"|\bcop(?:y|ia|ie|ias|ies|ia cartacea) (?:of |de |du |del |della |dell['’]|de la |de mi |meines |meiner |av )(?:my |mi |mon |ma |mein\w* |mitt )?"
    r"(?:id\b|id-|identi\w+|pass\w*|carta d|document\w*|dni\b|pièce|carte|ausweis|personalausweis|dowod\w*|legitimation|körkort|lettera|letter|carta\b)\w*.{0,30}"
    r"|\b(?:fick|fått|har) .{0,30}(?:konto\w*|uppgift\w*|profil\w*) (?:raderat|raderade|borttaget|borttagna)|\bsvar\w* på (?:mitt|min) (?:registerutdrag|begäran)"
    r"|\b(?:rutiner|mallar?|kurs\w*|utbildning\w*|webbinari\w*|processer|tog (?:jag )?emot begäran|ta emot begäran) .{0,30}(?:registerutdrag|radering\w*|gallring)(?:.{0,12}radering)?"
    r"|\bnot (?:like|want|wish|asking) (?:for )?(?:you |them )?to (?:delete|erase|remove)\w*(?: \w+){0,2}|n['’]t (?:want|wish) (?:you |them )?to (?:delete|erase|remove)\w*(?: \w+){0,2}"
    r"|\b(?:fick|fått) .{0,20}(?:mitt|ett|det) (?:registerutdrag\w*|utdrag\w*)|auf meine (?:bitte|anfrage) um auskunft|poistaneenne"
    r"|\b(?:dere|ni|i|you|sie|vous|u) (?:skrev|skriver|wrote|schrieben|schreef) (?:at|att|that|dass|dat) .{0,30}(?:slett\w*|slet\w*|rader\w*|delet\w*|lösch\w*|wis\w*)"
    r"|\b(?:rutiner|procedurer|procedures|prozesse|procédures) (?:for|för|für|pour) .{0,60}"
    r"|\b(?:innebär|betyder) inte .{0,20}(?:rader\w*|tas bort)|\b(?:slettet|raderat|raderad|gelöscht|deleted)\b.{0,6}(?:men|but|aber) .{0,25}(?:ikke|inte|not|nicht) \w+"
    r"|\bkeep .{0,50}suppression list|\bbehåll\w* .{0,50}spärrlist\w*|(?:jag|vi) fick veta att ni\b|\bhanter\w* (?:en )?begäran om .{0,40}|\bnär jag bad om (?:mitt|min|ett|en) \w+"
    r"|\bnyhetsbrev\w* vill (?:jag|vi) (?:gärna )?(?:ha|behålla) kvar\b|\bnär en (?:förälder|kund|elev|anställd|medlem) vill .{0,25}(?:rader\w*|ut\b)|fel lösenord|lösenord\w* .{0,20}fel"
    r"|\bskickat .{0,30}(?:mig|oss) som (?:var|skulle|är) (?:\w+ )?till .{0,20}\bannan\w*"
    r"|\b(?:registerutdrag|utdrag|radering)\w* (?:är|behövs|behöver (?:jag|vi)|vill (?:jag|vi) ha) (?:\w+ )?(?:onödig\w*|överflödig\w*|inte|ej)\b"
    r"|\b(?:exakta|exact|exakten?|exactes|exactas|esatte|exacte|dokładn\w*|točne|přesn\w*|tarkko\w*|nøjagtige|nøyaktige|ακριβ\w*) "
    r"(?:kopior|copies|kopien|copias|copie|kopieën|kopier|kopije|kopi[eí]|kopioita|αντίγραφ\w*)\b.{0,80}"
    r"|\b(?:länkar|links?|verweise|liens|enlaces|vínculos|collegamenti|koppelingen|linkkien|linki|łącz\w*|ligações|poveznic\w*|odkaz\w*|συνδέσμ\w*)"
    r",? (?:till |to |zu |vers |a |til )?(?:\w+ ){0,4}?(?:kopi\w+|cop(?:y|ies)|copi\w+|αντ[ίι]γρ[αά]φ\w*)\b"
)
"""An erasure or a copy that is not wanted, or that has been done: mentioned, not asked for."""
