"""What people write when they use a right: patterns by right, all languages together.

A pattern is a regular expression on one lower-case sentence; " .. " stands for a few words between. Together they are
unambiguous enough that the language need not be known first. Weak patterns are suggestions only: a letter with
nothing stronger is "unsure". No pattern names a right by its noun alone where access letters list the other rights.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dsr_desk.domain.request import Right

Patterns = Mapping[Right, tuple[str, ...]]

_MARKETING_NOUN = (
    r"(?:(?:direkt)?reklam\w*|nyhetsbrev\w*|utskick\w*|erbjudand\w*|(?:direkt)?marknadsföring\w*|kampanj\w*|spam\w*|sälj(?:mejl|samtal|mail)\w*"
    r"|marketing\w*|newsletter\w*|advert\w*|promotion\w*|mailing ?list\w*|commercial (?:e-?mail|message)\w*|junk mail"
    r"|reklame\w*|nyhedsbrev\w*|markedsføring\w*|tilbudsmail\w*|nyhetsbrev\w*|reklamepost"
    r"|werb\w*|direktwerbung|markkinoin\w*|suoramarkkinoin\w*|mainon\w*|mainok\w*|uutiskirje\w*"
    r"|publicit\w*|prospection|démarchage|lettres? d['’]information|infolettre|publicidad\w*|mercadotecnia|bolet[ií]n\w*|comerciales"
    r"|pubblicit\w*|commercial[ei]|reclame\w*|nieuwsbrie\w*|aanbieding\w*|marketing\w*|reklam\w*|ofert\w*|publicidade|"
    r"propaganda|reklamn\w*|obchodn\w* sd[ěe]len\w*|μάρκετινγκ|διαφημ\w*|εμπορικ\w* προώθησ\w*|ενημερωτικ\w* δελτί\w*|marketin\w*|oglašavan\w*|promidžb\w*)"
)
MARKETING = _MARKETING_NOUN

STRONG: Patterns = MappingProxyType(
    {
        Right.ACCESS: (
            # svenska
            r"registerutdrag", r"(?:finns|står|är) (?:jag )?med i\b.{0,30}\W (?:register|system|databas)\w*", r"utdrag ur .. register", r"va[d]? (?:har|vet) (?:ni|du) .. om mig", r"vad .. ni .. (?:vet|har|sparat|sparar|lagrar|lagrat|samlat) .. om mig",
            r"vilka? .. (?:uppgift|information|data)\w* .. (?:om mig|mina?|ni har|ni behandlar)", r"(?:kopi\w+|utdrag) .. (?:uppgift|data|information|allt|journal|vad ni)\w*",
            r"tillgång till .. (?:mina?|uppgift|data|information|personuppgift)\w*",
            r"finns jag .. (?:register|system|databas|hos er)", r"har ni .. (?:uppgifter|information|något|nåt|nå?gra) .. om mig", r"om ni (?:behandlar|har|lagrar|sparar) .. uppgifter .. (?:om mig|som rör mig)",
            r"(?:var|hur) .. (?:fått|fick) .. (?:mina?) (?:uppgift|adress|nummer|mejl|e-post|telefon)\w*",
            r"ta del av .. (?:uppgift|data|information)\w*",
            # english
            r"subject access", r"\b(?:s|d)sar\b", r"access request", r"request(?:ing)? access", r"right of access", r"copy of .. (?:data|information|everything|records|all|my file|file)",
            r"what .. (?:data|information|details|personal) .. (?:you|about me|on me|hold|have|concerning)", r"what (?:do you|you) (?:have|know|hold|keep|store)\b.. (?:about|on) me",
            r"(?:whether|if|confirm) .. (?:you|process\w*|hold) .. (?:personal data|data|information) .. (?:concerning|about|relating to|on) me",
            r"access to .. (?:my|the) .. (?:data|information|records)", r"where .. (?:got|get|obtained) my (?:name|details|number|address|e-?mail|data|information)",
            # norsk, dansk
            r"(?:innsyn|indsigt) .. (?:i|min|opplysninger|oplysninger)", r"(?:be|beder|anmod\w*|begjær\w*|krev\w*|ønsk\w*|ber) .. (?:innsyn|indsigt)", r"innsynsbegjæring|indsigtsanmodning|innsynskrav",
            r"(?:hvilke|hva slags|hvad for|hvilken) .. (?:opplysninger|oplysninger|data|informasjon|information)\w* .. (?:meg|mig|dere|i )", r"(?:hva|hvad) .. (?:har|vet|ved|lagrer|gemmer) .. om (?:meg|mig)", r"kopi .. (?:opplysning|oplysning|data|personopplysning|personoplysning|alt)\w*", r"(?:hva|hvad) (?:dere|i|har dere) .. om (?:meg|mig)",
            # suomi
            r"pääsy\w* .. tieto\w*", r"tarkastuspyyn\w*", r"rekisteriot\w*", r"mitä (?:henkilö)?tietoja", r"mitä .. (?:tiedätte|tallenn\w*) .. minu\w*", r"jäljennö\w* .. tiedo\w*", r"tietopyyn\w*",
            # deutsch
            r"(?:auskunft|datenauskunft|selbstauskunft|auskunftsersuchen|auskunftsanspruch)\w* .. (?:über|zu|nach|gem|gemäß|gespeichert|bitte|art|daten|von|verlang|erteil)", r"(?:bitte|verlang|beantrag|ersuch|fordere|möchte|begehr|mache)\w* .. auskunft", r"welche .. daten .. (?:über mich|zu mir|von mir|zu meiner|meine)", r"was .. (?:über mich|von mir) .. (?:gespeichert|wissen|haben|speicher)", r"kopie .. (?:daten|unterlagen)",
            # français
            r"(?:droit|demande) d['’]acc[èe]s", r"acc[èe]s (?:à|aux) .. (?:donn[ée]es|informations)", r"copie .. donn[ée]es", r"quelles? .. (?:donn[ée]es|informations) .. (?:me concern|sur moi|sur mon|vous|détenez|avez)", r"ce que vous (?:avez|savez|détenez) .. sur moi", r"acc[ée]der .. (?:donn[ée]es|informations)",
            # español
            r"derecho de acceso", r"acceso .. (?:a|mis|los|datos)\b.. (?:datos|informaci[óo]n)", r"copia .. (?:datos|informaci[óo]n)", r"(?:qué|(?:saber|conocer|diga\w*|dime|ver|¿) ?que) (?:\w+ ){0,2}(?:datos|informaci[óo]n) .. (?:tienen|tiene|sobre m[íi]|m[íi]os|disponen|poseen|tratan|personales)", r"(?:solicito|solicitar|ejerc\w+|pido) .. acceso", r"qu[ée] .. (?:saben|tienen|tienes) .. (?:de|sobre) m[íi]",
            # italiano
            r"diritto di accesso", r"accesso (?:ai|a|agli) .. dati", r"copia .. dati", r"quali .. (?:dati|informazioni) .. (?:miei|mi riguard|su di me|avete|possed|trattate|personali)", r"(?:richied\w*|chied\w*|esercit\w*) .. (?:l['’])?accesso", r"(?:cosa|che cosa) .. (?:sapete|avete) .. (?:su|di) me",
            # nederlands
            r"inzage\w*", r"recht op toegang", r"toegang tot .. (?:gegevens|data)", r"(?:kopie|afschrift|overzicht) .. (?:gegevens|data)", r"welke .. (?:persoons)?gegevens .. (?:van mij|over mij|u|jullie|mij)", r"wat .. (?:weten|hebben|heeft) .. (?:over|van) mij",
            # polski
            r"praw\w+ dostępu", r"dostęp\w* do .. (?:danych|informacji|moich)", r"kopi[iaęe]\w* .. danych", r"jakie .. (?:dane|informacje) .. (?:mnie|moje|państwo|posiada|przetwarza|o mnie)", r"(?:co|jakie) .. (?:wiecie|macie|posiadacie) .. o mnie",
            # português
            r"direito de acesso", r"acesso a(?:os|o)? .. (?:dados|informaç)", r"c[óo]pia .. (?:dados|informaç)", r"quais .. (?:dados|informaç\w+) .. (?:meus|sobre mim|possuem|têm|tratam|pessoais)", r"que (?:dados|informaç\w+) .. (?:sobre mim|meus|têm|possuem)", r"(?:solicito|requeiro|peço|solicitar) .. acesso", r"o que .. (?:sabem|têm) .. sobre mim",
            # čeština, slovenčina, hrvatski, ελληνικά
            r"(?:žádám|prosím|požad\w+|chci|chtěl\w*|žiadam|prosím|uplat\w+) .. (?:přístup|prístup)\w*", r"(?:přístup|prístup)\w* k .. (?:údaj|informac)\w*", r"kopi[iue] .. údaj\w*", r"jaké .. údaje .. (?:mně|mne|o mně|zpracov)", r"aké .. údaje .. (?:mne|mnou|o mne)",
            r"(?:zahtijevam|tražim|molim|želim) .. (?:pristup|uvid)", r"pravo na pristup|pravo pristupa", r"pristup .. podac\w*", r"kopij\w* .. podat\w*", r"koje .. podatke .. (?:mene|o meni)",
            r"(?:ζητώ|αιτούμαι|επιθυμώ|παρακαλώ|αιτώ) .. πρόσβασ\w*", r"δικαίωμα .. πρόσβασης", r"πρόσβαση .. (?:δεδομέν|πληροφορ)\w*", r"αντίγραφ\w* .. δεδομέν\w*", r"ποια .. δεδομένα .. (?:με αφορούν|μου|για μένα)",
        ),
        Right.ERASURE: (
            r"rader\w* .. (?:mig|mina?|mitt|allt|alla|uppgift|personuppgift|konto|kontot|data|information|kund|det)\w*", r"(?:uppgift\w*|konto\w*|data|allt|mig|det|information\w*) .. (?:raderas?|raderat|raderade|utplånas|bort ur|förstörs)\b", r"(?:begär\w*|begäran om|vill ha|önskar|kräv\w*|ansök\w*|rätt till|rätten till) .. radering", r"rätt\w* att bli (?:bort)?glömd", r"ta(?:s|r|git)? bort .. (?:mina?|mitt|allt|alla|uppgift|personuppgift|konto|kontot|data|information|mig (?:från|ur) .. (?:register|system|databas))\w*",
            r"(?:stryk|plocka|sudda|ta|släng|kasta) (?:mig|bort mig|ut mig|ur mig) (?:ur|från|i) .. (?:register|system|databas|kundregister|arkiv)\w*", r"(?:sluta|upphör\w*|vill inte) .. (?:spara|lagra|ha kvar|finnas|vara kvar) .. (?:uppgift|register|system|kundregister|data)\w*", r"(?:avsluta|ta bort|stäng|säg upp) .. konto\w* .. (?:rader|ta bort|uppgift)\w*", r"(?:släng|kasta|förstör|sudda) .. (?:uppgift\w*|allt|data|information) .. (?:om mig|mina?|ni har)", r"glöm (?:mig|bort mig)", r"(?:uppgifter\w*|data|allt|det|mig) .. (?:tas bort|tagits bort|bort(?:tagna|tagen))",
            r"(?:erase|delete|remove|destroy|wipe|purge) .. (?:my|me\b|all|any|every|personal|data|account|details|information|records|profile|what|it all|the)\w*", r"(?:erasure|deletion|removal|destruction) of .. (?:my|personal|data|account|all|information|profile|details)", r"(?:request\w*|demand\w*|require|want|ask\w*|exercis\w*) .. (?:erasure|deletion|removal)", r"right to (?:be forgotten|erasure)", r"(?:data|account|details|information|everything|profile|records) .. (?:be )?(?:erased|deleted|removed|destroyed)", r"take me (?:off|out of) .. (?:system|database|records)",
            r"(?:slett\w*|slet|slette|sletning|fjern\w*) .. (?:mine|min|mitt|mit|alt|alle|opplysning|oplysning|data|konto|personopplysning|personoplysning|profil|av|af|meg fra .. (?:system|register|database)|mig fra .. (?:system|register|database))\w*", r"(?:opplysning\w*|oplysning\w*|data|konto\w*|alt|personopplysning\w*|profil\w*) .. (?:slettet|slettes|sletta|fjernes|fjernet)", r"(?:krever|kræver|ber|beder|ønsker|anmod\w*|begjær\w*|ret til|rett til|retten til) .. (?:sletting|sletning)", r"rett?(?:en)? til å bli glemt|ret(?:ten)? til at blive glemt",
            r"poist\w+ .. (?:tieto\w*|tiedot|tietoni|kaikki|minu\w*|tili\w*|henkilötieto\w*|asiakastieto\w*)", r"(?:tiedot|tietoni|tietojeni|henkilötieto\w*|tilini|tietojen|tieto\w*) .. poist\w*", r"tulla unohdetuksi", r"(?:pyydän|vaadin|haluan) .. (?:poist\w+|hävit\w+)",
            r"(?:lösch|lösche|löschen|löschung|gelöscht|vernichte)\w* .. (?:meine|mich|aller?|alle|sämtliche|daten|konto|account|personenbezogen|mein|mir|der|von)\w*", r"(?:daten|konto|account|profil|kundenkonto) .. (?:lösch|zu löschen|gelöscht|entfern)\w*", r"(?:verlang|beantrag|forder|bitte|ersuche)\w* .. löschung", r"recht auf (?:vergessenwerden|löschung) (?:geltend|gebrauch|ausüben|nach|gem)", r"entfern\w* .. (?:meine|daten|sämtliche)",
            r"(?:effac\w+|supprim\w+|suppression|effacement|efface[rz]) .. (?:mes|mon|toutes?|tous|donn[ée]es|compte|informations|de|à l)\w*", r"droit (?:à l['’]effacement|à l['’]oubli|de suppression)", r"(?:demande|exige|souhaite) .. (?:effacement|suppression)",
            r"(?:suprim\w+|supresi[óo]n|borr\w+|elimin\w+|borrado) .. (?:mis|mi|todos?|todas?|datos|cuenta|informaci[óo]n|personales|de)\b", r"derecho (?:de supresi[óo]n|al olvido)", r"(?:solicito|exijo|pido|ejerc\w+) .. (?:supresi[óo]n|eliminaci[óo]n|borrado)",
            r"(?:cancell\w+|elimin\w+|rimuov\w+|rimozione) .. (?:miei|mio|tutti|dati|account|profilo|di tutti|immediata)", r"diritto (?:all['’](?:oblio|cancellazione)|alla cancellazione)", r"(?:chied\w*|richied\w*|esig\w*) .. (?:cancellazione|eliminazione|rimozione)",
            r"(?:verwijder|wis|wissen|wist|vernietig|schrap)\w* .. (?:mijn|mij|alle|gegevens|account|persoonsgegevens|profiel|van)\w*", r"(?:gegevens|account|persoonsgegevens|data) .. (?:te (?:laten )?(?:verwijderen|wissen)|verwijdert|verwijderen|wissen|verwijderd|gewist)", r"recht op (?:vergetelheid|gegevenswissing|verwijdering)", r"(?:verzoek|eis) .. (?:wissing|verwijdering|wissen)",
            r"(?:usuni\w+|usun\w+|skasow\w+|wykreśl\w+) .. (?:moich|moje|wszystk\w+|dan\w+|konto|konta|informac\w+|mnie z)", r"praw\w+ do (?:bycia zapomnianym|usunięcia)", r"(?:żądam|proszę|wnoszę|domagam) .. (?:usunięci\w+|skasowani\w+)",
            r"(?:apag\w+|elimin\w+|exclu(?:ir|am|são|indo)|exclua\w*|apagamento|remoç\w+|remov\w+) .. (?:meus|minha|todos|dados|conta|informaç\w+|de|os)\b", r"direito (?:ao apagamento|ao esquecimento|a ser esquecido)", r"(?:solicito|exijo|peço|requeiro) .. (?:apagamento|eliminação|exclusão)",
            r"(?:vymaž\w*|smaž\w*|smazán\w*|vymazán\w*|výmaz\w*|odstra[nň]\w*|zmaž\w*|vymazan\w*) .. (?:osobn\w*|údaj\w*|mých|moje|mé|účet\w*|všech\w*|všet\w*|mojich)", r"(?:žádám|žiadam|prosím|požad\w+) .. (?:výmaz|vymaz|smaz|zmaz|odstr)\w*", r"právo být zapomenut|právo byť zabudnut",
            r"(?:izbriš\w*|brisanj\w*|obriš\w*|ukloni\w*) .. (?:osobn\w*|podat\w*|moj\w*|račun\w*|sv\w*)", r"(?:zahtijevam|tražim|molim) .. (?:brisanj|izbris|obris)\w*",
            r"(?:διαγράψ\w*|διαγραφή\w*|διαγραφεί) .. (?:δεδομέν\w*|προσωπικ\w*|λογαριασμ\w*|στοιχεί\w*|όλα|όλων)", r"(?:ζητώ|αιτούμαι|απαιτώ|επιθυμώ|παρακαλώ) .. διαγραφή", r"δικαίωμα .. (?:διαγραφής|λήθη)",
        ),
        Right.RECTIFICATION: (
            r"rätta .. (?:uppgift|adress|namn|stav|fel|mina?|mitt|till|personnummer|telefon|e-post|detta|det|så)\w*", r"(?:begär\w*|begäran om|vill ha|önskar|kräver|rätt till) .. (?:rättelse|korrigering|komplettering)", r"rättelse av .. (?:uppgift|namn|adress|personuppgift|min|mitt)\w*", r"(?:ändra|uppdatera|korrigera|justera|komplettera) .. (?:adress|namn|efternamn|förnamn|uppgift|telefon|mobil|e-post|mejl|personnummer|stavning|kontaktuppgift)\w*", r"(?:byt|byta) (?:\w+ )?(?:adress|namn|efternamn|telefon|mobilnummer|e-post|mejl)\w*", r"stava[rt]\w* .. (?:namn|efternamn|adress)\w* (?:fel|ska|skall)", r"har (?:bytt|nytt) (?:namn|efternamn)\w*", r"heter (?:numera|inte|egentligen|nu)\b", r"(?:adress|namn|e-post|telefon|nummer)\w* har ändrats .. uppdatera",
            r"(?:rectify|correct|amend|rectification of|correction of|update|fix) .. (?:my|the|personal|data|address|name|details|information|spelling|date|phone|following|record|inaccura)\w*", r"(?:request\w*|demand|exercis\w*|right to) .. (?:rectification|correction)\b",
            r"(?:rett|rette|rettes|rettet|korriger\w*|berigtig\w*|endre|ændre|oppdater\w*|opdater\w*) .. (?:opplysning|oplysning|adresse|navn|etternavn|efternavn|telefon|mine|min|mitt|mit|e-post|epost|e-mail|feil|fejl|data|følgende)\w*", r"(?:krever|kræver|ber|beder|ønsker|anmod\w*) .. (?:retting|rettelse|berigtigelse|korrigering)",
            r"(?:oikais\w+|korja\w+|korjatkaa|päivit\w+|täydent\w+) .. (?:tieto\w*|tiedot|tietoni|osoit\w*|nime\w*|nimi\w*|sukunim\w*|puhelin\w*|virhe\w*|henkilötieto\w*|seuraava\w*)", r"(?:tieto\w*|tiedot|tietoni|osoit\w*|nime\w*|nimi\w*|puhelin\w*|sukunim\w*) .. (?:virheelli\w*|väär\w*|oikais\w*|korja\w*|vanhentun\w*)",
            r"berichtig\w* .. (?:daten|meine?r?|name\w*|adresse|unrichtig\w*|folgende\w*|der|von|die|sie|anschrift)", r"(?:korrigier|ändern?|aktualisier|vervollständig)\w* .. (?:meine?|daten|name|adresse|anschrift|angaben)", r"(?:verlang|beantrag|bitte|forder)\w* .. berichtigung",
            r"(?:rectifi\w+|corrig\w+|correction|mise à jour|mettre à jour|modifi\w+|complét\w+) .. (?:mes|mon|ma|donn[ée]es|adresse|nom|informations|coordonn[ée]es|suivantes|des)\b", r"droit de rectification (?:pr|con|et|en|,)", r"(?:demande|souhaite|exige) .. rectification",
            r"(?:rectifi\w+|rectificaci[óo]n|corrij\w+|correg\w+|correcci[óo]n|actualic\w+|actualiz\w+) .. (?:mis?|datos|direcci[óo]n|nombre|apellido|informaci[óo]n|de|los|siguientes)\b", r"(?:solicito|exijo|pido|ejerc\w+) .. (?:rectificaci[óo]n|correcci[óo]n)",
            r"(?:rettific\w+|corregg\w+|correzion\w+|aggiorn\w+) .. (?:miei|mio|mia|dati|indirizzo|nome|cognome|seguenti|di|dei|i)\b", r"(?:chied\w*|richied\w*) .. (?:rettifica|correzione)",
            r"(?:rectific\w+|corriger\w*|verbeter\w*|aanpass\w*|pas .. aan|wijzig\w*|aanvullen|rectificatie) .. (?:mijn|gegevens|adres|naam|persoonsgegevens|volgende|van|onjuist\w*)", r"(?:verzoek|vraag) .. (?:rectificatie|correctie)",
            r"(?:sprostow\w+|popraw\w+|skoryg\w+|uzupełni\w+|zaktualiz\w+) .. (?:moich|moje|mojego|dan\w+|adres\w*|nazwisk\w*|imi\w+|błęd\w*|następując\w*)", r"(?:żądam|proszę|wnoszę) .. sprostowani\w+",
            r"(?:retific\w+|corrij\w+|corrig\w+|correç\w+|atualiz\w+) .. (?:meus?|minha|dados|endereço|morada|nome|informaç\w+|dos|de|os|seguintes)\b", r"(?:solicito|exijo|peço|requeiro) .. (?:retificação|correção)",
            r"(?:opra(?:v|vu|vte|vit)\w*|oprav\w*|aktualiz\w*|dopl[ňn]\w*) .. (?:osobn\w*|údaj\w*|mých|moje|mé|adres\w*|jmén\w*|men\w*|nepřesn\w*|následuj\w*|mojich)", r"(?:žádám|žiadam|prosím) .. oprav\w*", r"(?:isprav\w*|ažurir\w*|dopun\w*) .. (?:osobn\w*|podat\w*|moj\w*|adres\w*|ime\w*|netočn\w*|sljedeć\w*)", r"(?:zahtijevam|tražim|molim) .. (?:isprav|ispravk)\w*",
            r"(?:διόρθωσ\w*|διορθώσ\w*|διορθωθ\w*|επικαιροποι\w*) .. (?:δεδομέν\w*|προσωπικ\w*|στοιχεί\w*|όνομα|διεύθυνσ\w*|ανακριβ\w*)", r"(?:ζητώ|αιτούμαι|επιθυμώ|απαιτώ) .. διόρθωση",
        ),
        Right.RESTRICTION: (
            r"begräns(?:a|ar|as|ad|ning\w*) .. (?:behandling|användning|använda|uppgift|hantering)\w*", r"(?:behandling|användning|hantering)\w* .. begräns(?:as|a|ad)\b", r"(?:frys|frysa|fryser|pausa|spärra|lås) .. (?:uppgift|konto|data|behandling|ärende|personuppgift|allt)\w*", r"(?:får|ska|skall) inte .. använda\w* .. (?:medan|tills|förrän|innan|under tiden|så länge)", r"(?:använd|rör) inte .. (?:uppgift|personuppgift|data)\w* .. (?:medan|tills|förrän|innan|under tiden|så länge)", r"(?:sluta|pausa|stoppa) .. (?:behandl|använd)\w* .. (?:medan|tills|förrän|under tiden|så länge)",
            r"restrict(?:ing|ion of|ed)? .. (?:process|the use|use|my)\w*", r"(?:request\w*|demand|right to|ask\w*) .. restriction", r"(?:freeze|suspend|pause) .. (?:data|process|account|use|details)\w*", r"(?:do not|don['’]t|not) (?:use|process) .. (?:until|while|pending)", r"stop (?:using|processing) .. (?:until|while|pending)",
            r"begrens\w* .. (?:behandling|bruk|av)\w*", r"begræns\w* .. (?:behandling|brug|af)\w*", r"behandling\w* .. (?:begrenses|begrenset|begrænses|begrænset)", r"(?:frys|sperr|spær)\w* .. (?:opplysning|oplysning|data|mine)\w*",
            r"(?:rajoit\w+|rajoitt\w+) .. (?:käsittely\w*|tieto\w*|henkilötieto\w*)", r"käsittely\w* .. rajoit\w*", r"(?:einschränk|eingeschränkt)\w* .. (?:verarbeitung|der|daten)", r"verarbeitung .. (?:einzuschränken|einschränk\w*|eingeschränkt|sperr\w*)", r"(?:sperr)\w* .. (?:daten|meine)", r"daten .. (?:sperren|gesperrt|zu sperren)",
            r"limit\w* .. (?:le|du|des|traitement|l['’]utilisation)\b", r"(?:traitement|utilisation) .. (?:limit[ée]|suspend|gel)\w*", r"(?:geler|gel|suspend\w+) .. (?:donn[ée]es|traitement|l['’]utilisation)", r"limit\w+ .. tratamiento", r"(?:suspend\w+|bloque\w+) .. (?:tratamiento|datos|uso)", r"limit\w+ .. (?:trattamento|uso)", r"(?:sospend\w+|congel\w+|blocc\w+) .. (?:trattamento|dati|uso)", r"beperk\w* .. (?:verwerking|gebruik|van)", r"(?:verwerking|gebruik) .. (?:te beperken|beperkt|beperken|beperkt wordt|op te schorten)", r"(?:bevries|blokkeer)\w* .. (?:gegevens|mijn)",
            r"ogranicz\w+ .. (?:przetwarzani\w+|wykorzyst\w+)", r"(?:wstrzym\w+|zablok\w+|zawies\w+) .. (?:przetwarzani\w+|dan\w+)", r"limit\w+ .. tratamento", r"(?:suspend\w+|bloque\w+|congel\w+) .. (?:tratamento|dados|uso)", r"ome[zd]\w+ .. (?:zpracov|spracov)\w*", r"obmedz\w+ .. spracúv\w*", r"ogranič\w+ .. obrad\w*", r"περιορισ\w* .. επεξεργασί\w*",
        ),
        Right.PORTABILITY: (
            r"dataportabilitet", r"(?:maskinläsbar|strukturera|vanligt? använ)\w* .. (?:format|form|fil)", r"(?:csv|json|excel|xml)[- ]?(?:fil|format)", r"(?:flytta|föra över|överför\w*|exportera|ta med) .. (?:uppgift|data|historik|resultat|kurs|konto|information)\w* .. (?:till|med|mig)", r"(?:portera|porterar|porta) .. (?:uppgift|data)\w*", r"(?:mina?|alla) .. (?:uppgift|data|svar|resultat|information)\w* .. (?:som (?:en )?fil|i ett format|digital fil|csv|json|excel)",
            r"(?:data )?portability", r"machine[- ]readable", r"(?:transfer|transmit|move|port|export) .. (?:my|personal|data|information|it) .. (?:to|another|new)\b", r"(?:csv|json|xml|excel) (?:file|format|export)",
            r"(?:dataportabilitet|maskin(?:lesbar|læsbar)\w*|strukturert|struktureret) .. ?(?:format)?", r"(?:overfør\w*|flytte|flyt) .. (?:opplysning|oplysning|data|mine)\w* .. (?:til|over)", r"(?:siirt\w+|siirrett\w+) .. (?:tieto\w*|tiedot|järjestelmä\w*|toise\w*)", r"koneellisesti luettav\w*|koneluettav\w*", r"tietojen siirt\w*|siirto-oike\w*",
            r"datenübertrag\w*|datenportabilität", r"maschinenlesbar\w*", r"(?:übertrag|übermittl|übermittel)\w* .. (?:an (?:einen|den|eine|das)|zu einem) .. (?:anbieter|verantwortlich|unternehmen|dienst)\w*", r"portabilit[ée]", r"lisible par (?:une )?machine", r"(?:transf[ée]r\w+|transmett\w+) .. (?:donn[ée]es) .. (?:à un autre|vers|au)", r"portabilidad", r"lectura mec[áa]nica", r"(?:transfer\w+|transmi\w+|trasla\w+) .. datos .. (?:a otr|al nuevo|a la empresa|directamente)\w*", r"portabilità", r"leggibile da dispositivo|leggibile dalla macchina|leggibile automaticamente", r"(?:trasfer\w+|trasmett\w+) .. dati .. (?:a un altro|ad altro|al nuovo|direttamente)\w*",
            r"gegevensoverdra\w*|dataportabiliteit|overdraagbaarheid", r"machine(?:leesbaar|leesbare)", r"(?:overdra\w+|overzett\w+|doorstur\w+) .. (?:gegevens|mijn) .. (?:naar|aan)", r"przenoszeni\w+", r"maszynow\w+", r"(?:przesł\w+|przekaz\w+|przenieś\w+) .. dan\w+ .. (?:do innego|innemu|nowemu)\w*", r"portabilidade", r"leitura autom[áa]tica|leg[íi]vel por m[áa]quina", r"(?:transfer\w+|transmit\w+) .. dados .. (?:para|a outr)\w*",
            r"přenositelnost\w*|prenosnos\w*", r"strojově čiteln\w*|strojovo čitateľn\w*|strojno čitljiv\w*", r"prenosivost\w*", r"φορητότητα\w*", r"μηχαναγνώσιμ\w*|αναγνώσιμ\w* από μηχαν\w*",
        ),
        Right.OBJECTION_MARKETING: (
            rf"(?:sluta|upphör\w*|lägg av|stoppa|slipp\w*|avstå) .. {_MARKETING_NOUN}", rf"(?:vill|önskar) (?:jag |vi )?(?:inte|ej|absolut inte|heller inte) .. {_MARKETING_NOUN}", r"(?:avregistrera|avprenumerera|avanmäl\w*) .. (?:mig|från|nyhetsbrev|detta)?", rf"(?:inga?|inget|ingen mer|inga fler|nej (?:tack )?till|avsäg\w*|avböj\w*|spärra .. (?:för|från|mot)|slippa) .. {_MARKETING_NOUN}", rf"(?:invänd\w*|motsätter|protester\w*) .. {_MARKETING_NOUN}", rf"ta(?:s)? bort (?:mig|min (?:e-post|mejl|adress)\w*|mitt namn) .. (?:{_MARKETING_NOUN}|(?:mejl|sänd|maillist|epost|adress|utskicks)-?list\w*)", r"(?:inga fler|sluta (?:att )?|slippa (?:era )?|inte (?:ha|få) (?:fler|mer|era)) ?(?:skicka |få )?(?:mejl|mail|sms|brev|samtal)\w*", r"(?:bli|blir) (?:jag )?av med (?:nyhetsbrev|reklam|utskick|mejl)\w*", r"sluta (?:ringa|mejla|maila|sms:?a|kontakta|skriva till|spamma)\w*", r"reklamspärr\w*|direktreklamspärr\w*", rf"(?:{_MARKETING_NOUN}) .. (?:undanbedes|tack nej|inte längre)",
            rf"(?:stop|cease|no longer|don['’]t|do not|no more|opt(?:ing)?[- ]out|object\w*|unsubscribe) .. {_MARKETING_NOUN}", r"unsubscribe (?:me|my)", r"opt(?:ing)? me out|opt[- ]out of", r"stop (?:sending|e-?mailing|calling|contacting|texting|spamming)", rf"(?:remove|take) (?:me|my) .. {_MARKETING_NOUN}", r"object\w* .. direct marketing", r"(?:don['’]t|do not) (?:want|wish) .. (?:any more|your) (?:e-?mails|calls|texts|messages)",
            rf"(?:slutt|stopp?|ikke (?:lenger|længere|ha|motta|modtage|ønsker)|ønsker ikke|vil ikke|protester\w*|gør indsigelse|gjør innsigelse|innsigelse mot|indsigelse mod|motsetter|modsætter|reservér|reserverer?) .. {_MARKETING_NOUN}", r"(?:meld|avmeld|afmeld|frameld) (?:meg|mig)", r"(?:avmelde?|afmelde?) .. (?:nyhetsbrev|nyhedsbrev)", r"(?:slutt|stop) (?:å|med at|med å) (?:sende|ringe|kontakte)",
            rf"(?:kiell\w+|vastust\w+|lopett\w+|en halua|älkää|perua|peruut\w+) .. {_MARKETING_NOUN}", rf"{_MARKETING_NOUN} .. (?:kiell\w+|vastust\w+|lopett\w+|lopettamista|poistakaa)", r"poistakaa .. (?:postituslist|sähköpostilist|uutiskirje)\w*",
            rf"(?:widerspr\w+|keine|abbestell\w*|abmeld\w*|unterlass\w*|stopp\w*|nicht mehr|verzicht\w*) .. (?:{_MARKETING_NOUN}|direktwerb\w*|werbezweck\w*)", rf"(?:{_MARKETING_NOUN}|werbezweck\w*|direktwerbung) .. (?:widerspr\w+|zu unterlassen|einzustellen|abbestell\w*|untersag\w*)", rf"(?:m['’]oppose\w*|opposition|opposer|cess\w+|arr[êe]t\w+|ne (?:souhaite|veux|désire)\w* plus|d[ée]sinscri\w+|d[ée]sabonn\w+|plus recevoir) .. {_MARKETING_NOUN}", r"d[ée]sinscri\w+|d[ée]sabonn\w+",
            rf"(?:me opongo|oposici[óo]n|oponer\w*|dej\w+ de|no (?:deseo|quiero)|cesen?|darme de baja|dar de baja|denme de baja) .. {_MARKETING_NOUN}", r"d(?:arme|enme|éme) de baja .. (?:lista|correo|suscrip|bolet)\w*", rf"(?:mi oppongo|opposizione|oppormi|non (?:desidero|voglio)|smett\w+|cess\w+|disiscri\w+|cancellatemi) .. {_MARKETING_NOUN}", r"disiscri\w+|disiscrizione", rf"(?:bezwaar|stop\w*|geen|niet (?:meer|langer)|afmeld\w*|uitschrijv\w*) .. {_MARKETING_NOUN}", r"(?:schrijf|meld) mij (?:uit|af)|uitschrijven", rf"(?:sprzeciw\w*|nie (?:życzę|chcę|wyrażam)|zaprzest\w+|rezygn\w+|wypis\w+|przesta\w+) .. (?:{_MARKETING_NOUN}|marketing\w*)", rf"(?:oponho|oposição|opor|não (?:desejo|quero|pretendo)|deix\w+ de|cess\w+|cancel\w+) .. {_MARKETING_NOUN}",
            rf"(?:námitk\w*|námietk\w*|nesouhlasím|nepřeji|neželám|odhl\w+|přesta\w+|presta\w+) .. (?:{_MARKETING_NOUN}|přím\w+ marketing\w*|priam\w+ marketing\w*)", rf"(?:prigovor\w*|prigovaram|ne želim|prestan\w+|odjav\w+) .. (?:{_MARKETING_NOUN}|izravn\w+ marketin\w*)", rf"(?:αντιτίθεμαι|αντιτάσσομαι|εναντίωσ\w*|εναντιώνομαι|δεν επιθυμώ|σταματήσ\w*) .. {_MARKETING_NOUN}",
        ),
        Right.OBJECTION: (
            r"invänd(?:er|a|ning|ningar)? .. (?:behandling|behandlar|användning|använder|profilering|hantering|intresseavvägning|berättigat|registrer|personuppgift)\w*", r"motsätter mig .. (?:behandl|använd|profiler|hanter|delar|lämnar|att ni)\w*", r"(?:göra|gör|framför\w*|lämna\w*) .. invändning\w*", r"protesterar mot .. (?:behandl|använd|profiler|att ni)\w*",
            r"object(?:ing|ion)? (?:to|against) .. (?:process|use|profiling|you|sharing)\w*", r"(?:exercise|right to) .. object to", r"(?:gør|gjør|fremsætt\w*) .. (?:indsigelse|innsigelse|innvending)\w*", r"(?:protesterer|motsetter|modsætter) .. (?:behandling|bruk|brug|at dere|at i)\w*", r"vastust\w+ .. (?:käsittely|henkilötieto|profiloin)\w*", r"(?:henkilötieto\w*|tieto\w*) .. käsittely\w* .. vastust\w*",
            r"(?:widersprech|widerspruch|lege .. widerspruch)\w* .. (?:verarbeitung|der|gegen|nutzung|daten|profiling)", r"m['’]oppose\w* .. (?:traitement|utilisation|ce que|profilage)", r"(?:droit d['’]opposition|opposition au traitement)", r"me opongo .. (?:tratamiento|uso|a que)", r"derecho de oposici[óo]n", r"(?:mi oppongo|opposizione|oppormi) .. (?:trattamento|uso|profilazione)", r"bezwaar .. (?:verwerking|gebruik|tegen|profilering)", r"sprzeciw\w* .. (?:przetwarzani|wobec|profilowani)\w*", r"(?:oponho\w*|oposição|opor-me|me oponho) .. (?:tratamento|uso|ao)", r"(?:vznáším|podávám|podávam|vznášam) .. (?:námitk|námietk)\w*", r"(?:ulažem|podnosim|iznosim) .. prigovor\w*|prigovaram .. obrad\w*", r"(?:αντιτίθεμαι|αντιτάσσομαι|εναντιώνομαι) .. επεξεργασί\w*",
        ),
        Right.AUTOMATED_DECISION: (
            r"(?:manuell|mänsklig) (?:prövning|omprövning|granskning|handläggning|bedömning|kontakt)", r"(?:en|riktig) människa .. (?:prövar?|omprövar?|granskar?|tittar?|bedöm\w*|beslut\w*|ser över|gör|går igenom|tar)\b", r"(?:ompröva?|omprövning|överklag\w*|bestrid\w*|invänder|granska|inte .. (?:föremål|godta\w*|accepter\w*)) .. (?:automati\w+|dator\w*|algoritm\w*|maskin\w*)", r"(?:automati\w+) .. beslut\w* .. (?:ompröv\w*|människa|manuell\w*|överklag\w*|bestrid\w*|förklar\w*|inte)", r"beslut\w* .. (?:av en (?:dator|maskin|algoritm|robot)|av ett (?:datorsystem|system|datorprogram)|helt automati\w+)", r"inte (?:vara|bli|bli föremål|bli bedömd|bedömas|utsättas) .. (?:automati\w+|algoritm\w*|dator\w*)",
            r"(?:human|manual) (?:review|intervention|reconsideration|being)", r"interwencj\w+ (?:ludzk\w+|człowieka)", r"intervenci[óo]n humana", r"(?:contest|challenge|review|reconsider|object to|not .. subject|explain) .. automated", r"automat\w+ .. decision\w* .. (?:review|human|contest|challenge|explain|person)\w*", r"(?:decided|decision|rejected|refused|made) .. by (?:a computer|an algorithm|a machine|a robot|software)", r"(?:menneskelig|manuell|manuel) (?:inngripen|indgriben|vurdering|behandling|gjennomgang|overprøving|gennemgang)", r"(?:overprøv|klag|bestrid|gennemse|gjennomgå|ikke .. gjenstand)\w* .. (?:automati)\w*", r"automati\w+ .. (?:avgjørelse|afgørelse|beslutning)\w* .. (?:menneske|overprøv|manuel|klag|bestrid|genstand|gjenstand)\w*",
            r"(?:ihmi\w+|manuaali\w+) .. (?:käsittely\w*|arvioi\w*|tarkist\w*|pääto\w*)", r"automaatti\w* .. päätö\w*", r"automati(?:siert|sch)\w* .. entscheidung\w* .. (?:mensch|überprüf|anfecht|unterworfen|person|widersprech|darleg|manuell|bestehe|eingreif)\w*", r"(?:menschlich|manuell)\w* (?:überprüfung|prüfung|entscheidung|eingreifen)", r"(?:überprüf|anfecht)\w* .. automati\w*", r"intervention humaine|réexamen (?:humain|manuel)", r"d[ée]cision .. (?:automatis[ée]e|algorithm\w*) .. (?:contest|humain|réexam|personne|objet|intervention)\w*", r"(?:contest\w*|objet d['’]une) .. d[ée]cision .. automatis[ée]e", r"intervenci[óo]n humana", r"decisi[óo]n\w* .. automatizad\w* .. (?:human|impugn|revis|persona|objeto)\w*", r"(?:impugn\w+|objeto de|revis\w+) .. decisi[óo]n\w* .. automatizad\w*", r"intervento umano", r"decision\w* .. automatizzat\w* .. (?:uman|contest|persona|riesam)\w*", r"(?:contest\w+|sottopost\w+|riesam\w+) .. automatizzat\w*", r"menselijke (?:tussenkomst|beoordeling)", r"geautomatiseerd\w* .. (?:besluit|beslissing)\w* .. (?:mens|herzie|bezwaar|aanvecht|onderworpen|herbeoord)\w*", r"interwencj\w+ .. człowieka|ludzkiej interwencji", r"(?:zakwestion\w+|podleg\w+|weryfik\w+) .. zautomatyzowan\w*", r"zautomatyzowan\w+ .. decyzj\w* .. (?:człowiek|zakwestion|interwencj|podleg)\w*", r"intervenção humana", r"decis[õã]\w* .. automatizad\w* .. (?:human|contest|revis|sujeit|pessoa)\w*", r"(?:contest\w+|sujeit\w+|revis\w+) .. automatizad\w*", r"lidsk\w+ zásah\w*|ľudsk\w+ zásah\w*|ljudsk\w+ intervencij\w*|ανθρώπινη παρέμβαση",
        ),
        Right.CONSENT_WITHDRAWAL: (
            r"(?:återkalla|återkallar|återkallas|drar? (?:härmed )?tillbaka|dra tillbaka|tar? (?:härmed )?tillbaka|återtar|ångrar) .. (?:samtycke|medgivande|godkännande)\w*", r"(?:samtycke|medgivande)\w* .. (?:återkallas?|dras tillbaka|upphör|gäller inte|ta tillbaka|dra tillbaka)",
            r"(?:withdraw|withdrawing|revoke|revoking|retract|cancel)\w* .. consent", r"consent .. (?:withdrawn|revoked|is withdrawn)", r"withdrawal of .. consent", r"povlačim .. (?:pristanak|privol\w*)", r"(?:pristanak|privol\w*) .. povlačim", r"revoco .. consenti\w*", r"(?:trekke?r?|trækker?|tilbagekalder?|tilbakekaller?|kalder) .. (?:samtykke)\w*", r"samtykke\w* .. (?:trekkes|trækkes|tilbagekald\w*|tilbake|tilbage)", r"(?:peruut\w+|perun|peruttaa|perua) .. suostumu\w*", r"suostumu\w* .. (?:peruut\w*|perun|perua)", r"(?:widerruf|widerrufe|ziehe)\w* .. (?:einwilligung|zustimmung|einverständnis)\w*", r"(?:einwilligung|zustimmung)\w* .. (?:widerruf|zurück)\w*", r"(?:retir\w+|r[ée]voqu\w+|retrait) .. consentement", r"(?:retir\w+|revoc\w+|revoqu\w+) .. consentimiento", r"(?:revoc\w+|ritir\w+) .. consenso", r"(?:trek|intrek|herroep)\w* .. (?:toestemming|instemming)", r"toestemming .. (?:in\b|intrek|herroep|ingetrokken)\w*", r"(?:wycof\w+|cofam|odwoł\w+|cofn\w+) .. zgod\w+", r"(?:retir\w+|revog\w+) .. consentimento", r"(?:odvol\w+|bere\w* zpět|beriem späť) .. (?:souhlas|súhlas)\w*", r"(?:souhlas|súhlas)\w* .. (?:odvol|zpět|späť)\w*", r"(?:povlač\w+|opoziv\w+) .. (?:privol|suglasnost)\w*", r"(?:αποσύρ\w+|ανακαλώ|ανακαλ\w+) .. (?:συγκατάθεσ|συναίνεσ)\w*",
        ),
    }
)  # fmt: skip
"""A demand: enough to be sure of the right."""

GENERIC: Patterns = MappingProxyType(
    {
        Right.ACCESS: (
            r"(?:dere|i|ni|du|de|som er|er|hva|vad|allt?) .. (?:har|gemt|lagrat|lagret|sparat|registrert|registreret) .. om (?:meg|mig)\b(?!, må)",
            r"(?:få|få ut|se|ta del av|veta|skicka|begär\w*|vill ha) .. (?:allt|uppgift\w*|information|personuppgift\w*|data) .. (?:ni har|om mig|om oss|som rör mig|finns om)",
            r"(?:allt|allting) (?:som )?(?:ni har|ni vet|ni sparat|som finns|finns) .. (?:om|på) mig",
            r"(?:everything|all .. (?:data|information)) .. (?:you have|you hold|held|stored) .. (?:about|on) me",
            r"(?:tarkastaa|tarkastus\w*|nähdä|saada|pyydän|haluan|toivon) .. (?:tieto(?!suoja)\w*|tiedot|tietoni|tiedoista|henkilötieto\w*|kopio\w*|jäljennö\w*)(?! .. poist)",
            r"(?:see|know|send me|provide|receive|give me) .. (?:data|information|details) .. (?:about|on|concerning) me",
            r"(?:obtenir|recevoir|communiquer|connaître|savoir|accéder) .. (?:donn[ée]es|informations) .. (?:me concern|sur moi|que vous)",
        ),
        Right.RECTIFICATION: (
            r"(?:namn|efternamn|adress|e-post\w*|mejl\w*|telefon\w*|nummer|uppgift\w*|personnummer|födelse\w*|stavat|titel) .. (?:är fel|felaktig\w*|felstava\w*|fel stavat|stämmer inte|inte rätt|är fel\w*|ofullständig\w*|inaktuell\w*|gammal)",
            r"(?:ni har|det står|står|stavat|registrerad) .. (?:fel|felaktig\w*|felstavat) .. (?:namn|adress|e-post|mejl|telefon|nummer|uppgift|personnummer|efternamn|stav|på mig|om mig|födel)\w*",
            r"fel (?:adress|namn|efternamn|telefon\w*|e-post\w*|personnummer|uppgift\w*|stavning|nummer|födelse\w*)",
            r"(?:inaccurate|incorrect|wrong|misspel\w*|out of date|outdated|incomplete) .. (?:data|address|name|details|information|phone|spelling|e-?mail|record|date of birth)",
            r"(?:name|address|phone|number|e-?mail|date of birth|details|data|title|record) .. (?:is|are|was) .. (?:wrong|incorrect|inaccurate|misspel\w*|outdated|out of date|incomplete)",
            r"(?:navn\w*|adresse\w*|opplysning\w*|oplysning\w*|telefon\w*|efternavn\w*|etternavn\w*|data) .. (?:er|står) .. (?:feil\w*|forkert\w*|fejl\w*|uriktig\w*|urigtig\w*|ukorrekt\w*)",
            r"(?:feil|forkert|uriktige?|urigtige?) .. (?:navn|adresse|opplysning|oplysning|telefon|nummer|fødsel)\w*",
            r"(?:daten|name|nachname|adresse|anschrift|telefonnummer|geburtsdatum|angaben) .. (?:falsch|unrichtig|fehlerhaft|veraltet|nicht korrekt|berichtig\w*|korrigier\w*|unvollständig)",
            r"falsche\w? .. (?:adresse|anschrift|name\w*|daten|telefonnummer|geburtsdatum)",
            r"(?:nom|adresse|donn[ée]es|informations|coordonn[ée]es|num[ée]ro) .. (?:inexact|incorrect|erron[ée]|faux|fausse|mal orthographi)\w*",
            r"(?:nombre|apellido|direcci[óo]n|datos|tel[ée]fono|correo|informaci[óo]n) .. (?:incorrect|inexact|err[óo]ne|equivocad|mal escrit)\w*",
            r"(?:nome|cognome|indirizzo|dati|telefono|informazioni) .. (?:errat|sbagliat|inesatt|scorrett|non corrett|incomplet)\w*",
            r"(?:naam|adres|gegevens|telefoonnummer|persoonsgegevens|achternaam) .. (?:onjuist|verkeerd|fout|niet correct|niet juist|onvolledig|gecorrigeerd|te corrigeren|te rectificeren|verouderd)",
            r"(?:onjuiste|verkeerde|foute) .. (?:gegevens|adres|naam)",
            r"(?:dane|nazwisko|adres|imię|numer) .. (?:nieprawidłow|błędn|niepoprawn|nieaktualn|niekompletn)\w*",
            r"(?:nome|apelido|morada|endereço|dados|telefone|informaç\w+) .. (?:incorret|inexat|errad|desatualizad|incomplet)\w*",
        ),
    }
)  # fmt: skip
"""Enough where nothing else is asked: "all you have about me" (access, unless the sentence wants it erased), "my name is
wrong" (rectification, unless the letter asks for something else)."""

WEAK: Patterns = MappingProxyType(
    {
        Right.ERASURE: (r"ta(?:s)? bort mig", r"remove me\b", r"take me off", r"stryk mig", r"fjern (?:meg|mig)", r"bort från .. list\w*", r"avsluta .. konto\w*", r"close my account", r"verwijder mij", r"löschen sie mich"),
        Right.OBJECTION_MARKETING: (r"(?:bort|ur|från|off|from|af|av) .. (?:list|lists|lista|listor|listan|liste|listen)\w*\b", r"spam\w*"),
        Right.RECTIFICATION: (r"har (?:flyttat|ny adress|nytt nummer)", r"(?:i have|i['’]ve) (?:moved|married)"),
        Right.ACCESS: (r"\bgdpr\b", r"\bpersonuppgift\w*", r"personal data", r"integritetspolicy"),
    }
)  # fmt: skip
"""Words that may mean the right: a suggestion to look at, never a decision."""

REMINDER = (
    r"(?:jag|vi) (?:skrev|bad|mejlade|begärde|skickade) .. för .. (?:månad|veck|dag)\w*\b",
    r"(?:ingen|inget) .. (?:har )?svarat\b", r"\bva(?:d)? händer\b", r"(?:skulle|lovade) .. återkomma\b", r"(?:bekräfta|veta) .. att (?:det|brevet|mejlet) .. (?:kommit|gått) fram",
    r"(?:bad|begärde|skrev|mejlade) (?:jag|vi) .. (?:fortfarande|ännu|än)\b", r"inte (?:hört|sett) (?:ett ljud|ett dugg|ett pip|något|nåt)",
    r"nu har det gått .. (?:veckor|veckan|månader|månaden|dagar)\b", r"ni lovade .. (?:skulle|att)\b",
    r"hur (?:går|gick) det med .. (?:rättelse\w*|radering\w*|registerutdrag\w*|begäran|utdrag\w*|invändning\w*)",
    r"(?:det ni lovade|det jag bad .. om (?:då|sist|förra gången))",
    r"jeg (?:ba|bad|skrev) .. (?:i (?:januar|februar|mars|marts|april|mai|maj|juni|juli|august|september|oktober|november|desember|december)|sist|sidst)\b",
    r"i (?:asked|wrote|emailed|requested) .. (?:weeks|months|days) ago\b",
    r"påmin\w*", r"(?:inte|ej|aldrig|inget|ingenting) .. (?:(?:fått|hört) .. (?:svar|besked|återkoppling|bekräftelse|utdrag|något|nåt|av er|från er|tillbaka)\w*|svarat|återkommit|återkopplat)", r"(?:inget|inte något|inte fått|ej) .. svar", r"(?:inget|ej) svar", r"väntar fortfarande", r"hör(?:t|s|de)? .. (?:inget|ingenting|inte)", r"(?:en månad|veckor|vecka|månader) sed[ae]n .. (?:begär|skick|mejl|skrev|bad)\w*",
    r"reminder", r"(?:not|yet|never|still) .. (?:received|had|heard|got) .. (?:answer|reply|response|anything|back|from you)", r"(?:no|without) (?:answer|reply|response) (?:so far|yet|to|has|from)", r"still (?:waiting|awaiting)", r"follow(?:ing)?[- ]up", r"month ago", r"(?:period|deadline|time limit) .. (?:exceeded|expired|passed)",
    r"(?:ikke|endnu|enda|ennå) .. (?:fået|fått|mottatt|modtaget|hørt) .. (?:svar|noe|noget|tilbakemelding|fra)", r"purr(?:ing|er)\w*|rykker\w*|påmindelse|påminnelse", r"muistut\w+", r"en ole .. (?:saanut|vastausta)", r"(?:keine|noch keine|bisher keine|bislang keine) .. (?:antwort|rückmeldung|reaktion|auskunft)", r"(?:erinner|mahn)\w* .. (?:anfrage|antrag|schreiben|an meine|ihnen)", r"\berinnerung\b", r"frist .. (?:abgelaufen|verstrichen|überschritten)", r"(?:relance|rappel)\b", r"(?:pas|aucune|sans) .. (?:reçu|réponse|retour)", r"recordatorio", r"no he (?:recibido|tenido|obtenido)", r"(?:sin|ninguna) respuesta", r"sollecit\w+|promemoria", r"non ho .. (?:ricevuto|avuto)", r"herinner\w+", r"(?:geen|niets) .. (?:antwoord|reactie|gehoord)", r"nog (?:niets|geen) .. ontvangen", r"przypomn\w+|przypomin\w+(?! (?:o obowiązku|że|o tym))|ponagl\w+", r"nie (?:otrzyma|dosta)\w+", r"lembrete", r"não (?:recebi|obtive)", r"nedostal\w*|neobdržel\w*|nedostali|upom[íi]n\w+|připom[íi]n\w+", r"nisam .. (?:primi|dobi)\w*|podsjet\w*|požurnic\w*", r"υπενθύμισ\w*|δεν (?:έλαβα|έχω λάβει)",
)  # fmt: skip

RECEIVED = (
    r"(?:jag|vi) fick (?:det|den|utdraget|svaret|ert svar)\b(?! (?:inte|aldrig))", r"i (?:did )?(?:got|received) (?:it|your (?:answer|reply))\b",
)  # fmt: skip
"""Who has had the answer reminds of nothing."""

CONDITIONAL = (
    r"\b(?:om|ifall) ni (?:inte|ej)\b", r"förbehåller", r"\bannars\b", r"i annat fall", r"rätt att (?:lämna in|inge|klaga|lämna) .. klagomål", r"\bif (?:you|i) (?:do not|don['’]t|fail|have not|should not)", r"reserv\w+ .. (?:right|droit|derecho|direito)|riservo|me r[ée]serve|me reservo", r"\botherwise\b", r"\b(?:hvis|dersom|såfremt) (?:dere|i|jeg) ikke", r"forbeholder", r"\bellers\b", r"pidät\w+ oikeu\w+|mikäli ette|jos ette", r"\b(?:sollten sie|falls sie|wenn sie|andernfalls|ansonsten)\b", r"vorbehalt\w*|behalte .. vor", r"\bsi vous ne\b|à défaut", r"\bsi (?:usted(?:es)? )?no\b|en caso contrario|en caso de no", r"\b(?:qualora|se) (?:lei |voi )?non\b|in caso contrario|in mancanza", r"\bindien u\b|\bals u niet\b|voorbehoud\w*|behoud\w* .. voor|anders zal", r"zastrzegam|w przeciwnym razie|jeżeli .. nie", r"\b(?:se|caso) (?:não|v\. ?ex)|reservo-me", r"vyhrazuji|vyhradzujem|pokud .. ne|ak .. ne", r"zadržavam|pridržavam|ako ne", r"επιφυλάσσ\w*|διατηρώ .. δικαίωμα|εάν δεν|αν δεν",
)  # fmt: skip
"""Sentences about what happens if nobody answers: no reminder, no complaint."""

RIGHTS_LIST = (
    r"(?:existence|förekomst\w*|existens\w*|bestehen|existen[cz]\w+|esistenza|bestaan|istnien\w+|existência|eksisten\w*|tilstedevær\w*|olemassaolo\w*|existenc\w*|postojanj\w*|ύπαρξη\w*) .. ",
    r"(?:informer\w*|underrätt\w*|upplys\w*|inform\w+|belehr\w*|om) .. (?:min rätt att|mina rättigheter|my right to|my rights|mein recht|meine rechte|mon droit|mis derechos|miei diritti|mijn recht)",
    r"(?:rätten att|rätt att) (?:begära|invända|få) .. (?:rättelse|radering|begränsning) .. (?:radering|begränsning|invänd)\w*", r"(?:rectification|berichtigung|rettelse|rettelser|retting|rättelse|rettifica|rectificaci[óo]n|rectificatie|oikaisu\w*|sprostowan\w+|retificação|oprav\w+|isprav\w+|διόρθωσ\w*)(?:,| or| oder| eller| of| o| ou| lub| tai| nebo| alebo| ili| ή| och)+ .{0,40}(?:erasure|deletion|löschung|radering|sletning|sletting|cancellazione|supresi[óo]n|effacement|wissing|verwijdering|poist\w+|usunięci\w+|apagamento|výmaz\w*|brisanj\w*|διαγραφ\w*)",
)  # fmt: skip
"""An access letter's list of what it wants to be told: mentions the other rights without using them."""

PAST = (
    r"(?:skickade|begärde|har begärt|har skickat|mejlade|bad (?:jag )?er)", r"(?:i|have|had) (?:sent|send|requested|asked|submitted|made a request)", r"(?:habe|hatte) ich .. (?:gestellt|gesendet|geschickt|gebeten|angefragt)|stellte ich", r"j['’]ai (?:envoyé|adressé|demandé|transmis|exercé)|vous ai (?:adressé|envoyé|demandé)", r"(?:envié|solicité|remití|he enviado|he solicitado)", r"ho (?:inviato|chiesto|richiesto|presentato)", r"heb ik .. (?:gestuurd|gevraagd|ingediend|verzonden|verstuurd)", r"(?:wysła\w+|złoży\w+|zwróci\w+)", r"(?:enviei|solicitei|pedi)\b", r"(?:sendte|har sendt|anmodede|ba|har bedt)\b", r"(?:lähetin|pyysin|olen lähettänyt|olen pyytänyt)", r"(?:poslal\w*|zaslal\w*|odoslal\w*|podal\w*)", r"(?:poslao|poslala|zatražio|zatražila)", r"(?:έστειλα|υπέβαλα|έχω στείλει|απέστειλα)",
)  # fmt: skip
"""Sentences that tell of an earlier letter."""

GREETINGS = (
    r"tack(?:ar)?", r"hilsen|hilsner", r"mfg", r"groet(?:jes|en)", r"grazie", r"merci", r"gracias", r"dziękuję", r"kiitos", r"cheers", r"obrigad[oa]",
    r"(?:med )?v[äa]nlig(?:a|t)? h[äa]lsning(?:ar)?", r"mvh", r"v[äa]nligen", r"h[äa]ls(?:ningar|ning|n\.|ar)", r"(?:bästa|varma|glada) hälsningar", r"med hög aktning", r"högaktningsfullt", r"tack på förhand", r"(?:yours )?(?:sincerely|faithfully|truly)", r"(?:kind|best|warm)?(?:est)? ?regards", r"best wishes", r"thank you(?: in advance)?", r"thanks", r"(?:med )?venn?lig hilsen", r"(?:de )?bedste hilsner|med venlige hilsner|vh|mvh", r"(?:ystävällisin|parhain) terveisin|terveisin", r"mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|freundliche) gr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll", r"cordialement|(?:bien )?cordialement|sincères salutations|salutations distinguées", r"(?:un )?(?:cordial )?saludos?|atentamente", r"(?:cordiali|distinti) saluti", r"met vriendelijke groet(?:en)?|hoogachtend", r"z poważaniem|pozdrawiam", r"(?:com os )?melhores cumprimentos|atenciosamente|cumprimentos", r"s pozdravem|s pozdravom", r"s poštovanjem", r"με εκτίμηση",
)  # fmt: skip
