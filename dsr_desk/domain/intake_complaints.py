"""What people write when they complain: plainly, or by an authority told, a case badly handled, data let out.

A request in anger stays a request: `intake` looks for the second only where a letter uses no right plainly.
"""

import re

from dsr_desk.domain.intake_patterns import finds

_PLAINLY = (
    r"(?:har|kommer att|överväger att|ska|uppmanat .. att) .. (?:anmäl\w*|klagat|klaga|rapporter\w*|vända (?:mig|oss)) "
    r".. (?:imy|integritetsskyddsmyndighet\w*|datainspektion\w*|tillsynsmyndighet\w*)",
    r"(?:besvikelse|missnöje) (?:över|med)",
    r"\bolagligt\b|\bbedrövlig\w*|\bunprofessional|\bvergogna\b|\bpettynyt\b|\bfor dårligt\b",
    r"(?:handläggning\w*|hantering\w*|bemötand\w*|svar\w*) "
    r".. (?:märklig\w*|bristfällig\w*|undermålig\w*|dåligt|usel\w*|otrevlig\w*)",
    r"(?:var|är) (?:så |mycket |väldigt )?otrevlig\w*",
    r"(?:dåligt|uselt) svar\b|jag (?:har )?klaga(?:de|t)?\b",
    r"(?:reported|reporting) (?:you|your company|this) .. (?:authority|ico|imy|regulator)",
    r"(?:lodged|filed|made|submitted) .. complaint",
    r"\bkantelu\w*",
    r"beschwerde .. (?:eingereicht|eingelegt|aufsichtsbehörde)",
    r"złoży\w+ .. skarg\w*",
    r"\bdesagrado\b",
    r"(?:klaget|klaga|anmeldt) .. (?:til|hos) .. datatilsynet",
    r"(?:saisi|plainte) .. (?:cnil|autorité)",
    r"(?:denuncia|queja|reclamaci[óo]n) .. (?:agencia|autoridad|aepd)",
    r"(?:segnalat\w*|reclamo) .. garante",
    r"klacht .. (?:ingediend|autoriteit)",
    r"(?:vill|önskar|härmed|måste|tänker) .. (?:klaga|anmäla er|reklamera|framföra .. klagomål|lämna .. klagomål)",
    r"(?:jag|vi) (?:klagar|reklamerar|anmäler|har anmält)",
    r"^klagomål\b|klagomål (?:på|mot|angående|gällande)",
    r"(?:mycket|väldigt|djupt|så|riktigt) (?:missnöjd|besviken|upprörd)",
    r"under all kritik|oacceptabelt|skandal\w*",
    r"(?:hereby|wish to|want to|would like to|i['’]m writing to|writing to|i) "
    r"(?:lodge|make|file|submit|raise|complain) ?.. complain\w*",
    r"(?:i|we) (?:am |are )?complain(?:ing)?\b",
    r"^complaint\b|\ba complaint (?:about|against|regarding|concerning)",
    r"(?:very|extremely|deeply) (?:unhappy|dissatisfied|disappointed)",
    r"\bartic\w+ 77\b|\bart(?:ikel|iklen|\.)? ?77\b|άρθρο 77|článku 77|članku 77",
    r"(?:reiche|lege|erhebe|möchte) .. beschwerde|beschwere mich|^beschwerde\b",
    r"(?:dépose|porte|introdui\w+|formul\w+|présente) .. (?:plainte|réclamation)|^(?:plainte|réclamation)\b",
    r"(?:present\w+|interpon\w+|formul\w+) .. (?:reclamaci[óo]n|queja|denuncia)|^(?:reclamaci[óo]n|queja)\b",
    r"(?:present\w+|propon\w+|sporg\w+|inoltr\w+) .. (?:reclamo|lamentela)|^reclamo\b",
    r"(?:dien|diende|wil) .. klacht|^klacht\b",
    r"(?:składam|wnoszę) .. (?:skarg|reklamacj)\w*|^(?:skarga|reklamacja)\b",
    r"(?:apresent\w+|faço|formul\w+) .. (?:reclamaç|queixa)\w*|^reclamação\b",
    r"(?:klager|innklager|indgiver .. klage|sender .. klage|vil .. klage)\b|^klage\b",
    r"(?:teen|haluan) .. (?:valitu|kantelu|reklamaatio)\w*|valitan\b|^(?:valitus|reklamaatio)\b",
    r"(?:podávám|podávam) .. (?:stížnost|sťažnos)\w*",
    r"(?:podnosim|ulažem) .. (?:pritužb|žalb)\w*",
    r"(?:υποβάλλω|καταθέτω) .. (?:καταγγελία|παράπονο)",
)

_AUTHORITY = (
    r"\b(?:imy|integritetsskyddsmyndighet\w*|tillsynsmyndighet\w*|datainspektion\w*|datatilsyn\w*|tietosuojavaltuute\w*"
    r"|aufsichtsbehörde|datenschutzbehörde|cnil|aepd|garante|autoriteit persoonsgegevens|uodo|cnpd|ico"
    r"|data protection authority|supervisory authority)\b"
)
_TOLD = (
    r"anmäl\w*|klaga\w*|klagomål|rapporter\w*|kontakta[td]\w*|vända mig|vänder mig|gå(?:r)? (?:vidare )?till|funderar"
    r"|report\w*|complain\w*|contacted|meldt|klag\w*|ilmoit\w*|beschwer\w*|saisi\w*|plainte|acudi\w*|denunci\w*"
    r"|scritto|segnala\w*|ingelicht|klacht|zawiadom\w*|skarg\w*|contactei|queix\w*"
)
_UNHAPPY = (
    r"(?:inte|ej) nöjd|missnöjd|besvik\w*|upprörd|dålig\w* skött|illa skött|bedrövlig\w*|skandal\w*|skärpning|slarv\w*"
    r"|oproff\w*"
    r"|olaglig\w*|(?:hur|så) (?:kan|får) (?:ni|sådant|man|något)|hur tänkte ni|otrevlig\w*|oförskämd\w*|skam\b"
    r"|nonchalan\w*|dissatisf\w*|not satisfied|unhappy|appall\w*|unprofessional|disgrace\w*|unacceptable|rude\b"
    r"|utilfreds|misfornøyd|skuffet|uprofesjonel\w*|en ole tyytyväinen|tyytymät\w*|pettyny\w*|unzufrieden|empört"
    r"|enttäuscht|mécontent\w*|scandaleu\w*|inadmissible|descontent\w*|indigna\w*|vergüenza|insoddisfatt\w*|vergogna"
    r"|ontevreden|schandalig|niezadowol\w*|oburzon\w*|insatisfeit\w*|vergonha"
)
_MATTER = (
    r"ärende\w*|hanter\w*|svaret\b|bemöt\w*|beslutet\b|personal\w*|handläggar\w*|sekretess|uppgifter\b|adress\w*"
    r"|kuvert\w*|fel person|annan\w* kund\w*|andra kund\w*|känsliga?|cookie\w*|app\b|lösenord|my case|handled|staff"
    r"|agent\b|my (?:home )?address|my sag|min sag|saken min|asia(?:ni|a)\b|asiakkaan|meinen fall|mon dossier|mi caso"
    r"|pratica|operatore|mijn zaak|mojej sprawy|meu caso"
)
_PAIRS = tuple(tuple(map(re.compile, pair)) for pair in ((_AUTHORITY, _TOLD), (_UNHAPPY, _MATTER)))


def complains_plainly(plain: str) -> bool:
    """Whether a sentence (small letters) says that it complains."""
    return finds(_PLAINLY, plain)


def complains(plain: str) -> bool:
    """Whether a letter (small letters, on one line) complains to or of an authority, or of how it was dealt with."""
    return any(all(one.search(plain) for one in pair) for pair in _PAIRS)
