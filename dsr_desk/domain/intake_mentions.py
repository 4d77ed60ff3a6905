"""Sentences that mention a right and do not use it: known of, kept for later, a threat, an unticked box, a document.

A letter that uses one right often tells that its writer knows the others. Twelve languages, as letters have them.
"""

import re

_KNOWN = (
    r"känner (?:jag )?till att|(?:jag är|är jag|vi är) (?:fullt |väl )?(?:medveten|medvetna|på det klara)|vet (?:jag )?(?:om )?att jag (?:kan|har|får|skulle)"
    r"|did you know|visste ni|l['’]on peut (?:demander|exiger)|jag skulle (?:också |även )?kunna (?:begära|be|kräva)|i(?: am|['’]m) (?:fully |also )?aware (?:that|of)|i know (?:that )?i (?:can|could|may|have)"
    r"|i (?:could|might|may) (?:also )?(?:ask|request|demand)|(?:ist|sind) mir bekannt|mir (?:ist|sind) bekannt|bin mir .{0,12}bewusst|weiß(?: ich)?, dass ich"
    r"|könnte ich|je (?:sais|n['’]ignore pas)|je pourrai[st]?\b|bekendt med|kjent med|klar over at|vidende om|er vitende om"
    r"|soy consciente|sé que (?:puedo|podría|tengo)|podría (?:solicitar|pedir)|sono consapevole|so (?:bene )?di (?:poter|avere)|potrei (?:chiedere|richiedere)"
    r"|ik weet dat|mij ervan bewust|zou ik kunnen|olen tietoinen|tiedän,? että|voisin (?:pyytää|vaatia)|jestem świadom\w*|wiem,? (?:że|iż)"
    r"|mógłbym|mogłabym|estou ciente|sei que (?:posso|poderia|tenho)|poderia (?:pedir|solicitar)"
)
_LATER = (
    r"(?:önskar|begär|vill|kräver|ber|yrkar) jag inte (?:nu|i detta|i dag|idag|för|om|just)|inte (?:just nu|i detta (?:skede|läge)|i dagsläget|för närvarande)"
    r"|not (?:at this (?:stage|time|point)|for now|right now|asking for|requesting|seeking)|do not (?:ask|wish|request) .{0,25}(?:erasure|deletion|copy) (?:now|yet|at)"
    r"|non (?:intendo|chiedo|richiedo)\b|per (?:adesso|ora)\b|no (?:solicito|pido) (?:la |el |ahora)|por (?:ahora|el momento)|ne (?:demande|sollicite) pas"
    r"|déciderai plus tard|ultérieurement|vid ett senare tillfälle|zu einem späteren zeitpunkt|más adelante|in un secondo momento|op een later moment|på et senere tidspunkt|mais tarde\b|(?:ber|begär|kräver|yrkar) (?:\w+ )?inte (?:om|att)|pour l['’]instant|nie (?:obejmuje|żądam|wnoszę o) |na razie nie|não (?:autorizo|peço|solicito|pretendo) |por enquanto"
    r"|ikke (?:på nuværende tidspunkt|i denne omgang|på det nåværende)|en (?:tässä vaiheessa|vielä) (?:pyydä|vaadi)|(?:derzeit|vorerst|jetzt) (?:noch )?(?:nicht|keine)"
    r"|voorlopig (?:niet|geen)"
)
_GUARD = (
    r"(?:och|men) (?:jag )?(?:vill|begär|kräver|önskar) (?:nu|härmed|därför|att)|and (?:i )?(?:hereby|therefore|now) |und (?:möchte|verlange|beantrage|fordere)"
    r"|et (?:je )?(?:demande|souhaite|vous prie)|y (?:por ello|por tanto|solicito)|e (?:pertanto|chiedo|richiedo)"
)
_OBJECTION = (
    r"(?:invändning\w*|återkallelse\w*|objection|opt-?out|withdrawal|widerspruch\w*|widerruf\w*|opposition|retrait|oposición|revocación"
    r"|opposizione|revoca|bezwaar|intrekking|indsigelse\w*|innsigelse\w*|protest\w*|vastustami\w*|peruuttami\w*|sprzeciw\w*|cofnięci\w*"
    r"|oposição|retirada|námit\w*|odvolání|prigovor\w*|αντίρρησ\w*|εναντίωσ\w*)"
)
_LEADS_TO = (
    r"(?:medför\w*|led\w* till|innebär\w*|result\w*|lead\w* to|mean\w*|entail\w*|cause\w*|zur folge|führ\w*|bedeut\w*|entraîn\w*|conduis\w*"
    r"|conséquence|impliqu\w*|conllev\w*|supon\w*|suponga|impli\w*|comport\w*|porta\w* a|leid\w*|gevolg|fører til|medfører|innebærer|johta\w*"
    r"|aiheutta\w*|tarkoitta\w*|skutk\w*|prowadz\w*|spowoduj\w*|oznacz\w*|lev\w* a|povede|vést|způsob\w*|znamen\w*|dovest\w*|dovod\w*|znač\w*"
    r"|οδηγ\w*|συνεπάγ\w*|σημαίν\w*)"
)
_CONSEQUENCE = rf"{_OBJECTION}\b.{{0,160}}\b{_LEADS_TO}"
"""What the use of one right would bring with it: "tell me first if my objection should mean that my account is erased"."""
_MENTIONED = re.compile(rf"\b(?:{_KNOWN}|{_LATER}|{_CONSEQUENCE})")
_USED = re.compile(rf"\b(?:{_GUARD})")

THREATENED = re.compile(
    r"\b(?:om (?:ni|jag|vi|det|du|inte)|ifall|såvida|annars|får jag (?:inget|inte|ej)|hör jag (?:inget|inte)|uteblir|kommer inget svar|ta ställning till)\b|rätt att (?:lämna|klaga)"
    r"|\b(?:if|unless|otherwise|should you|failing|in the event|in case|reserve)\b"
    r"|\b(?:falls|sollte\w*|wenn|andernfalls|im falle?|bei (?:untätigkeit|ausbleib\w+|nicht\w+|fruchtlos\w+)|vorbehalt\w*|ansonsten|erfolgt keine|bleibt|vorsorglich|wenden (?:kann|werde))\b"
    r"|\b(?:si|à défaut|faute de|passé ce délai|sans réponse|en l['’]absence|en cas de|à l['’]expiration|réserve)\b"
    r"|\b(?:de no|en caso|en el supuesto|a fin de poder|en su defecto|transcurrid\w+|existencia del derecho|reservo)\b"
    r"|\b(?:in caso|decorso|trascors\w+|qualora|altrimenti|potrò|poter|valuter\w+|riserv\w+|in mancanza)\b"
    r"|\b(?:krijg ik geen|ontvang ik geen|gaat u door|mocht\w*|als u|indien|blijft|anders|voorbehoud\w*|dan (?:kan|dien|zal) ik|als ik (?:niets|geen)|in dat geval)\b"
    r"|\b(?:hvis|dersom|såfremt|hører jeg|får jeg ikke|giver i|fortsætter|fortsetter|blir \w+ ikke|sker det ikke|skulle i|hvordan jeg klager|i modsat fald|i motsatt fall|vurdere|ellers|forbeholder)\b"
    r"|\b(?:jos|tapauksessa|mikäli|ellei|muutoin|pidätän)\b|\b(?:jeśli|jeżeli|w (?:przypadku|razie)|w przeciwnym|zastrzegam|po bezskutecznym)\b"
    r"|\b(?:caso|se não|na falta|findo|decorrido)\b"
)
"""A complaint that depends on the answer is none yet."""

HEADING_LENGTH = 130
_WANTED = re.compile(
    r"\b(?:härmed|återkalla\w*|invänder|hereby|object|withdraw\w*|hiermit|widerrufe|par la présente|je (?:retire|m[’']oppose)|por la presente|me opongo|revoco|retiro|con la presente|mi oppongo|hierbij|hermed|herved|motsetter|protesterer|täten|vastustan|niniejszym|cofam|sprzeciwiam|por este meio|oponho|vill|önskar|begär\w*|ber|be er|kräver|yrkar|anhåller|kan ni|snälla|ta(?:r)? bort|radera\w*|rätta\w*|stryk\w*|sluta\w*|delete|erase|remove|stop|lösch\w*|verwijder|slet\b|slett\b|fjern|poistakaa|usuńcie|want|request\w*|ask|demand\w*|require|please|would like|i wish|möchte|bitte"
    r"|verlange|fordere|beantrage|widersprech\w*|demande|souhaite|prie|exige|solicito|pido|ruego|exijo|requiero|chiedo|richiedo|chiede|verzoek\w*|wil|vraag|eis|anmoder|beder|ønsker"
    r"|krever|ber|pyydän|vaadin|haluan|wnoszę|żądam|proszę|peço|requeiro|exijo|solicita)\b"
)

BOX_LEFT_EMPTY = re.compile(r"^[ \t]*(?:\[ ?\]|☐|□|\( ?\))[^\n]*$", re.MULTILINE)
"""A line of a form whose box nobody ticked."""


def is_mentioned_only(plain: str) -> bool:
    """Whether a sentence (small letters, on one line) tells of a right that its writer knows of or leaves for later."""
    return bool(_MENTIONED.search(plain)) and not _USED.search(plain)


def is_wanted(plain: str) -> bool:
    """Whether a sentence asks for something in words of asking."""
    return bool(_WANTED.search(plain))


def is_heading(sentence: str) -> bool:
    """A short line without a full stop: what a letter says it is about."""
    return len(sentence) <= HEADING_LENGTH and not sentence.rstrip().endswith((".", "!", "?", ",", ";"))
