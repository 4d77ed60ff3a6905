"""Which language a letter is written in, by its commonest small words. ISO 639-1 codes."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        code: frozenset(words.split())
        for code, words in {
            "sv": "och jag inte är ni er era mig mitt min mina att som det har för på av om den vad vilka från till med"
            " uppgifter begär härmed enligt också hej vill tack hälsningar eller när skicka ta bort vänliga detta",
            "en": "the and i you my me to of is are not that have for with your please this any data would want hello"
            " regards request under hereby be by which what it do dear sincerely",
            "no": "og jeg ikke dere meg mitt min mine å som det har for på av om hva hvilke fra til med opplysninger"
            " personopplysninger ber etter også hei vil takk hilsen eller når deres slettet mottatt vennlig ønsker noe"
            " hvordan bli kjenner nå sletting innsyn eg",
            "da": "og jeg ikke i jer jeres mig mit min mine at som det har for på af om hvad hvilke fra til med"
            " oplysninger personoplysninger beder efter også hej vil tak hilsen eller når jeg slettet modtaget venlig"
            " ønsker noget hvordan blive nu sletning indsigt venligst hermed bedes",
            "fi": "ja en ei minä minua minun minusta että on ovat teidän teillä tietoni tiedot pyydän haluan kiitos"
            " terveisin hei kaikki mukaisesti mitä joka tai myös ole henkilötietojeni henkilötietoni henkilötietoja"
            " ystävällisin artiklan rekisterinpitäjä sekä sen saada poistakaa mikäli lopettakaa koskevat"
            " minulle enää älkää kiellän lähettäkö mikä milloin",
            "de": "und ich nicht sie mich mir mein meine meiner meinen der die das den dem zu mit für auf von über ist"
            " ein eine bitte daten gemäß hiermit nach sind werden grüßen freundlichen geehrte damen herren oder wenn",
            "fr": "et je ne pas vous votre vos mon ma mes le la les des du de un une que qui sur pour par données en"
            " à au aux madame monsieur merci bonjour cordialement demande conformément est ce dans plus être",
            "es": "y yo no usted ustedes su sus mi mis me el la los las del de un una que por para con en datos"
            " solicito conforme estimados atentamente gracias hola saludo artículo es al lo como personales derecho se",
            "it": "e io non voi vostro vostri mio mia miei mi il lo la gli le i del della dei di un una che per con dati"
            " richiedo ai sensi egregi spettabile cordiali saluti grazie buongiorno è articolo personali nel alla sono",
            "nl": "en ik niet u uw jullie mij mijn het de een van dat voor met op te zijn is gegevens verzoek graag"
            " hierbij geachte groet vriendelijke bedankt of ook om persoonsgegevens aan bij door heeft wil hebben over",
            "pl": "i nie się mnie moje moich mój że jest są dane danych osobowych proszę na do w z zgodnie szanowni"
            " państwo poważaniem dziękuję oraz lub o od przez żądam niniejszym dzień dobry jakie mi za",
            "pt": "e eu não você vocês vosso vossos meu minha meus me o a os as do da dos das de um uma que por para com"
            " em dados solicito nos termos exmos senhores cumprimentos obrigado obrigada olá é ao artigo pessoais seus",
            "cs": "a já ne vás váš mě mne můj moje mých že je jsou údaje údajů osobních prosím žádám podle článku dobrý"
            " den pozdravem děkuji nebo o od tímto jste které se na do v zpracování mé týkající jsem pokud",
            "sk": "a ja nie vás váš ma mňa môj moje mojich že je sú údaje údajov osobných prosím žiadam podľa článku"
            " dobrý deň pozdravom ďakujem alebo o od týmto ste ktoré sa na do v spracúvania som ak mnou týkajúce",
            "hr": "i ja ne vas vaš me moj moje mojih da je su podatke podataka osobnih molim zahtijevam prema članku"
            " poštovani poštovanjem hvala ili o od ovim ste koje se na do u obrade sam ako mene tiču koji",
            "el": "και δεν σας με μου τα το η ο τον την των που για από στο στη ότι είναι δεδομένα προσωπικά ζητώ σύμφωνα"
            " άρθρο εκτίμηση ευχαριστώ",
            "et": "ja ei ma mind minu teie on et kui andmed isikuandmed isikuandmete palun soovin vastavalt tere lugupidamisega"
            " kohta või kõik artikli kustutada",
            "hu": "és a az nem én engem önök hogy van adatok személyes adataim adataimat kérem szerint tisztelt üdvözlettel"
            " köszönöm vagy cikke rám vonatkozó törlését",
            "ro": "și eu nu dumneavoastră mea mele meu datele date personale solicit conform articolul articolului bună ziua"
            " mulțumesc cu stimă sau pe care vă rog să ștergerea",
        }.items()
    }
)

_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        word: 1 / sum(word in known for known in _WORDS.values())
        for known_words in _WORDS.values()
        for word in known_words
    }
)
_LETTERS: Mapping[str, str] = MappingProxyType(
    {"å": "sv no da fi", "ä": "sv fi de et", "ö": "sv fi de et hu", "ø": "no da", "æ": "no da", "ß": "de", "ü": "de et hu",
     "ñ": "es", "¿": "es", "ã": "pt ro", "õ": "pt et", "ł": "pl", "ą": "pl", "ę": "pl", "ż": "pl", "ő": "hu", "ű": "hu",
     "ř": "cs", "ě": "cs", "ů": "cs", "ľ": "sk", "ĺ": "sk", "ț": "ro", "ș": "ro", "ă": "ro", "đ": "hr", "è": "it fr",
     "ò": "it", "ê": "fr pt", "œ": "fr",
     "ää": "fi", "yy": "fi", "uu": "fi nl et", "sch": "de nl", "ij": "nl", "cz": "pl", "ção": "pt", "ción": "es",
     "zione": "it"}
)  # fmt: skip


def language_of(text: str) -> str:
    """The likeliest language; empty where the text is too short to say."""
    lowered = text.lower()
    if len(re.findall("[α-ωάέήίόύώ]", lowered)) > len(re.findall("[a-z]", lowered)) / 4:
        return "el"
    words = re.findall(r"[^\W\d_]+", lowered)[:2000]
    scores = dict.fromkeys(_WORDS, 0.0)
    for word in words:
        weight = _WEIGHTS.get(word)
        if weight:
            for code, known in _WORDS.items():
                scores[code] += weight * (word in known)
    for letter, codes in _LETTERS.items():
        if letter in lowered:
            for code in codes.split():
                scores[code] += 0.6
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= 0.6 else ""
